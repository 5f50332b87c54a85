// SPDX-License-Identifier: EUPL-1.2
//! Coming earlier, on the private page of an appointment: asking, the time that is kept, yes, no, enough.

use crate::{appointment, visit::Visit};
use agenda::{
    BookingError, Own,
    earlier::{Days, Earlier, Part, When, Whose, Wishes},
};
use askama::Template;
use axum::response::Response;
use jiff::{ToSpan, Zoned, civil::Weekday};
use kernel::{Actor, Problem};
use page::{
    Errors, Form, Refusal, Shell, Switch, filters,
    ui::{Action, Choice, Choices, ErrorSummary, Go, Notice, Text, Tone},
};

/// The days of the week on which desks receive.
const WEEK: [(Weekday, &str); 6] = [
    (Weekday::Monday, "mon"),
    (Weekday::Tuesday, "tue"),
    (Weekday::Wednesday, "wed"),
    (Weekday::Thursday, "thu"),
    (Weekday::Friday, "fri"),
    (Weekday::Saturday, "sat"),
];
/// How many days before they want to know, of which they choose one.
const NOTICES: [(i64, &str); 3] =
    [(1, "door-earlier-notice-1"), (3, "door-earlier-notice-3"), (7, "door-earlier-notice-7")];

#[derive(Template)]
#[template(path = "earlier.html")]
struct Ask {
    errors: ErrorSummary,
    part: Choices,
    days: Choices,
    notice: Choices,
    actions: Vec<Action>,
}

fn press(label: &'static str, value: &'static str) -> Action {
    Action::new(label, Go::press("go", value))
}

/// Yes and no to a time that is kept, right below the words that tell of it.
pub(crate) fn answers(own: Option<&Earlier>) -> Vec<Action> {
    match own.and_then(|own| own.kept.as_ref()) {
        Some(_) => vec![
            Action::main("door-earlier-yes", Go::press("go", "earlier-yes")).icon("check"),
            press("door-earlier-no", "earlier-no"),
        ],
        None => Vec::new(),
    }
}

/// What can be pressed beside moving and cancelling: to ask, or to ask no more.
pub(crate) fn ask_or_stop(own: Option<&Earlier>) -> Action {
    match own.map(|own| own.standing) {
        // No cross beside it: the one that calls off the appointment stands next.
        Some(Wishes::Waiting) => Action::quiet("door-earlier-stop", Go::press("go", "earlier-stop")).icon("calendar"),
        _ => Action::quiet("door-earlier", Go::press("go", "earlier")).icon("calendar"),
    }
}

/// What there is to say of it, above the appointment.
pub(crate) fn notice(visit: &Visit, own: Option<&Earlier>) -> Option<Notice> {
    let own = own?;
    match (own.standing, &own.kept) {
        (Wishes::Waiting, Some(kept)) => {
            let said = |words: Text, at: &Zoned, (day, time): (&'static str, &'static str)| {
                let days = visit.speech.days();
                words.with(day, days.day(at.date())).with(time, days.clock(at.time()))
            };
            let words = said("door-earlier-kept".into(), &kept.starts, ("day", "time"));
            let words = said(words, &kept.answer_by, ("until_day", "until_time"));
            Some(Notice::new(Tone::Waiting, words).title("door-earlier-kept-title"))
        }
        (Wishes::Waiting, None) => {
            Some(Notice::new(Tone::Info, "door-earlier-waiting").title("door-earlier-waiting-title"))
        }
        (Wishes::Rested, _) => Some(Notice::new(Tone::Info, "door-earlier-rested")),
        (Wishes::Stopped | Wishes::Met, _) => None,
    }
}

/// A press on the page that speaks of earlier times; `None` when it speaks of something else.
///
/// # Errors
/// Whatever the agenda refuses that this page cannot put right.
pub(crate) async fn answer(visit: &Visit, secret: &str, own: &Own, form: &Form) -> Option<Result<Response, Refusal>> {
    let (agenda, whose, actor) = (&visit.door.agenda, Whose::Link(secret), Actor::public());
    let (done, outcome) = match form.get("go") {
        "earlier" => return Some(Ok(ask(visit, &own.earlier.as_ref().map(|own| own.when).unwrap_or_default(), None))),
        "earlier-ask" => {
            let when = match read(form) {
                Ok(when) => when,
                Err(when) => return Some(Ok(ask(visit, &when, Some("door-earlier-days-missing")))),
            };
            let page = appointment::private(visit);
            ("", agenda.ask_earlier(whose, when, page.as_deref(), &actor).await)
        }
        "earlier-yes" => ("door-earlier-done", agenda.take_earlier(whose, &actor).await.map(|_| ())),
        "earlier-no" => ("door-earlier-refused", agenda.refuse_earlier(whose, &actor).await),
        "earlier-stop" => ("door-earlier-stopped", agenda.stop_earlier(whose, &actor).await),
        _ => return None,
    };
    let notice = match outcome {
        Ok(()) if done.is_empty() => None,
        Ok(()) => Some(Notice::new(Tone::Done, done).announced()),
        Err(BookingError::Unreachable) => Some(Notice::new(Tone::Waiting, "agenda-unreachable").announced()),
        // Too late by a breath: their own time stays, and the page says so.
        Err(BookingError::Expired | BookingError::Vanished | BookingError::JustTaken | BookingError::Away) => {
            Some(Notice::new(Tone::Waiting, "door-earlier-gone").announced())
        }
        Err(error) => return Some(Err(Problem::from(error).into())),
    };
    Some(appointment::again(visit, secret, notice).await)
}

/// What they chose; with no day at all the rest comes back.
fn read(form: &Form) -> Result<When, When> {
    let chosen: Vec<&str> = form.all("days").collect();
    let days = Days::of(WEEK.iter().filter(|(_, code)| chosen.contains(code)).map(|(day, _)| *day));
    let notice_days = NOTICES.iter().map(|(days, _)| *days).find(|days| days.to_string() == form.get("notice"));
    let rest = When {
        days: Days::ALL,
        part: Part::from_code(form.get("part")).unwrap_or(Part::Any),
        notice_days: notice_days.unwrap_or(1),
    };
    days.map(|days| When { days, ..rest }).ok_or(rest)
}

fn ask(visit: &Visit, when: &When, wrong: Option<&'static str>) -> Response {
    let mut errors = Errors::default();
    if let Some(wrong) = wrong {
        errors.add("days", wrong);
    }
    let part = |part: Part| {
        let words = match part {
            Part::Any => "door-earlier-any",
            Part::Morning => "door-earlier-morning",
            Part::Afternoon => "door-earlier-afternoon",
        };
        Choice::new(part.code(), words).chosen(part == when.part)
    };
    let day = |(day, code): &(Weekday, &'static str)| {
        // Any week has one: its name is all that is wanted.
        let monday = jiff::civil::date(2026, 1, 5);
        let named = monday.saturating_add(i64::from(day.to_monday_zero_offset()).days());
        let chosen = wrong.is_none() && when.days.has(*day);
        Choice::new(*code, Text::said(visit.speech.days().weekday(named))).chosen(chosen)
    };
    let notice =
        |(days, words): &(i64, &'static str)| Choice::new(days.to_string(), *words).chosen(*days == when.notice_days);
    Shell::new(&visit.door.house, &visit.speech, "door-earlier-title")
        .switch(Switch::Path("/appuntamento".into()))
        .wrong(wrong.is_some())
        .show(&Ask {
            part: Choices::one("part", "door-earlier-part", Part::ALL.map(part).to_vec()),
            days: Choices::several("days", "door-earlier-days", WEEK.iter().map(day).collect())
                .error(errors.of("days")),
            notice: Choices::one("notice", "door-earlier-notice", NOTICES.iter().map(notice).collect()),
            errors: errors.summary(),
            actions: vec![
                Action::main("door-earlier-ask", Go::press("go", "earlier-ask")).icon("check"),
                press("door-earlier-back", "show"),
            ],
        })
}
