// SPDX-License-Identifier: EUPL-1.2
//! When: the free times of each worker, whatever the public's notice; or a time that is typed, outside the usual hours too.

use super::{Asked, FORM, hour, who};
use crate::{addresses::BOOK, visit::Visit};
use agenda::{BookingError, Week, slots::Audience};
use askama::Template;
use axum::response::Response;
use jiff::{ToSpan, civil::Date};
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{
        Action, Choice, Empty, ErrorSummary, Field, Go, Kind, Notice, Select, SlotDay, SlotList, SlotTime, Text, Tone,
    },
};

/// Something to say above the times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Said {
    Nothing,
    /// Somebody was faster, or the time is taken.
    Taken,
    /// Whoever would receive is away.
    Away,
    /// The time has passed, or is not offered any more.
    Gone,
}

impl Said {
    pub(crate) fn of(error: &BookingError) -> Option<Self> {
        match error {
            BookingError::JustTaken => Some(Self::Taken),
            BookingError::Away => Some(Self::Away),
            BookingError::Vanished
            | BookingError::TooSoon
            | BookingError::TooFar
            | BookingError::Expired
            | BookingError::Tampered => Some(Self::Gone),
            _ => None,
        }
    }

    pub(crate) fn notice(self) -> Option<Notice> {
        let words = match self {
            Self::Nothing => return None,
            Self::Taken => "desk-just-taken",
            Self::Away => "desk-away",
            Self::Gone => "desk-vanished",
        };
        Some(Notice::new(Tone::Waiting, words).announced())
    }
}

#[derive(Template)]
#[template(path = "book/time.html")]
pub(crate) struct Times {
    pub notice: Option<Notice>,
    pub summary: ErrorSummary,
    pub service: String,
    pub desk: String,
    pub carried: Vec<(&'static str, String)>,
    pub slots: Option<SlotList>,
    pub empty: Option<Empty>,
    pub earlier: Option<Action>,
    pub later: Action,
    pub back: Action,
    pub own: OwnTime,
}

/// A time that no list offers.
#[derive(Template)]
#[template(path = "book/own_time.html")]
pub(crate) struct OwnTime {
    pub open: bool,
    pub day: Field,
    pub hour: Field,
    pub worker: Option<Select>,
    pub go: Action,
}

impl askama::filters::HtmlSafe for OwnTime {}

impl OwnTime {
    /// The fields, with what was typed; `workers` by id and name.
    pub(crate) fn new(workers: &[(String, String)], form: &Typed, errors: &Errors) -> Self {
        let options = workers
            .iter()
            .map(|(id, name)| Choice::new(id.clone(), Text::said(name.clone())).chosen(*id == form.worker));
        Self {
            open: !errors.is_empty(),
            day: Field::new("own-day", "desk-book-own-day", Kind::Date)
                .value(form.day.clone())
                .short()
                .error(errors.of("own-day")),
            hour: Field::new("own-hour", "desk-book-own-hour", Kind::Text)
                .hint("desk-book-own-hour-hint")
                .value(form.hour.clone())
                .at_most(5)
                .short()
                .error(errors.of("own-hour")),
            worker: (workers.len() > 1).then(|| {
                Select::new("own-worker", "desk-book-own-worker", options.collect()).error(errors.of("own-worker"))
            }),
            go: Action::new("desk-book-own-go", Go::press("go", "typed")),
        }
    }
}

/// A time as it was typed.
#[derive(Debug, Clone, Default)]
pub(crate) struct Typed {
    pub day: String,
    pub hour: String,
    pub worker: String,
}

impl Typed {
    pub(crate) fn of(form: &Form) -> Self {
        let typed = |field: &str| form.get(field).trim().chars().take(60).collect();
        Self { day: typed("own-day"), hour: typed("own-hour"), worker: typed("own-worker") }
    }
}

/// What was typed, read; what is wrong is said beside its field.
pub(crate) fn read_typed(form: &Form, workers: &[(String, String)]) -> Result<(jiff::civil::DateTime, String), Errors> {
    let mut reading = form.reading();
    let day = reading.date("own-day");
    let time = hour(form.get("own-hour"));
    if day.is_none() && form.get("own-day").trim().is_empty() {
        reading.refuse("own-day", "desk-book-own-day-missing");
    }
    if time.is_none() {
        reading.refuse("own-hour", "desk-book-own-hour-missing");
    }
    let worker = match workers {
        [only] => Some(only.0.clone()),
        many => many.iter().map(|(id, _)| id).find(|id| *id == form.get("own-worker")).cloned(),
    };
    if worker.is_none() {
        reading.refuse("own-worker", "desk-book-own-worker-missing");
    }
    match (day, time, worker) {
        (Some(day), Some(time), Some(worker)) => Ok((day.to_datetime(time), worker)),
        _ => Err(reading.finish()),
    }
}

/// Those who sit at a desk, by id and name.
pub(crate) fn workers_of(visit: &Visit, desk: &str) -> Vec<(String, String)> {
    let Some(found) = visit.directory.desk(desk) else { return Vec::new() };
    let sits = |worker: &&String| found.windows.iter().any(|window| window.worker == **worker);
    found.workers.iter().filter(sits).map(|worker| (worker.clone(), visit.worker_name(desk, worker))).collect()
}

/// The days of a week that have free times, each time with who would receive when there is more than one.
pub(crate) fn list(visit: &Visit, week: &Week, today: Date) -> Option<SlotList> {
    let many = workers_of(visit, &week.desk).len() > 1;
    let free = week.days.iter().filter(|day| !day.slots.is_empty());
    let days: Vec<SlotDay> = free
        .map(|day| {
            let times = day.slots.iter().map(|slot| {
                let time = SlotTime::new(slot.starts.time(), slot.token.clone());
                match &slot.worker {
                    Some(worker) if many => time.note(Text::said(visit.worker_name(&week.desk, worker))),
                    _ => time,
                }
            });
            SlotDay::new(day.date, times.collect())
        })
        .collect();
    (!days.is_empty()).then(|| SlotList::new("slot", today, days))
}

/// What stands in the place of a week without free times.
pub(crate) fn none_free(visit: &Visit, week: &Week) -> Empty {
    let empty = Empty::new("calendar", "desk-book-full.title", "desk-book-full");
    match &week.next {
        Some(at) => {
            let label = Text::from("desk-book-first").with("day", visit.speech.days().day(at.date()));
            empty.action(Action::new(label, Go::press("go", format!("week:{}", at.date()))))
        }
        None => empty,
    }
}

/// Weeks before and after the one shown.
pub(crate) fn around(from: Date, today: Date) -> (Option<Action>, Action) {
    let week = |label: &'static str, day: Date| Action::quiet(label, Go::press("go", format!("week:{day}")));
    let earlier = (from > today).then(|| week("desk-book-earlier", from.saturating_sub(7.days()).max(today)));
    (earlier, week("desk-book-later", from.saturating_add(7.days())))
}

pub(super) async fn page(visit: &Visit, asked: &Asked, said: Said, errors: &Errors) -> Result<Response, Refusal> {
    shown(visit, asked, said, errors, &Typed::default()).await
}

async fn shown(visit: &Visit, asked: &Asked, said: Said, errors: &Errors, typed: &Typed) -> Result<Response, Refusal> {
    let (desk, service) = asked.chosen(visit).ok_or_else(Refusal::not_found)?;
    let today = visit.local_now().date();
    let from = asked.day.unwrap_or(today).max(today);
    let week = visit.desk.agenda.week(&desk, &service, from, Audience::Staff).await.map_err(Problem::from)?;
    let slots = list(visit, &week, today);
    let mut typed = typed.clone();
    if typed.day.is_empty() {
        typed.day = from.to_string();
    }
    let (earlier, later) = around(from, today);
    let title = visit.directory.service(&service).map(|found| found.title.get(visit.speech.language()).to_owned());
    let page = Times {
        notice: said.notice(),
        summary: errors.summary(),
        service: title.unwrap_or_default(),
        desk: visit.desk_name(&desk),
        carried: asked.carried(&["slot"]),
        empty: slots.is_none().then(|| none_free(visit, &week)),
        slots,
        earlier,
        later,
        back: Action::quiet("desk-book-other", Go::press("go", "what")),
        own: OwnTime::new(&workers_of(visit, &desk), &typed, errors),
    };
    let shell = visit.shell("desk-book-when", Switch::Form { id: FORM, path: BOOK.to_owned() });
    Ok(shell.wrong(!errors.is_empty()).show(&page))
}

/// A time was typed: what blocks is said here, what is only unusual on the next page.
pub(super) async fn typed(visit: &Visit, mut asked: Asked, form: &Form) -> Result<Response, Refusal> {
    let (desk, service) = asked.chosen(visit).ok_or_else(Refusal::not_found)?;
    let workers = workers_of(visit, &desk);
    let typed = Typed::of(form);
    let (start, worker) = match read_typed(form, &workers) {
        Ok(read) => read,
        Err(errors) => return shown(visit, &asked, Said::Nothing, &errors, &typed).await,
    };
    match visit.desk.agenda.ask_time((&desk, &service), &worker, start, None).await {
        Ok(time) => {
            asked.slot = time.token;
            who::page(visit, &asked, &Errors::default()).await
        }
        Err(error) => match Said::of(&error) {
            Some(said) => shown(visit, &asked, said, &Errors::default(), &typed).await,
            None => Err(Problem::from(error).into()),
        },
    }
}
