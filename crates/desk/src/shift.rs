// SPDX-License-Identifier: EUPL-1.2
//! Moving an appointment and handing it over: choose, read once more, confirm. Two presses, no dragging.

use crate::{
    addresses, appointment,
    book::{self, Said, Typed},
    earlier::Wish,
    mark::{asked, back, refused},
    mediators,
    visit::{Visit, see},
};
use agenda::{AskedTime, BookingError, BookingView};
use askama::Template;
use axum::response::Response;
use identity::Action;
use jiff::civil::Date;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{
        Action as Press, Choice, Empty, ErrorSummary, Go, Notice, Select, SlotList, SummaryList, SummaryRow, Text,
        Tone, Weight,
    },
};

/// Where it could go.
#[derive(Template)]
#[template(path = "shift.html")]
pub(crate) struct Shift {
    pub notice: Option<Notice>,
    pub summary: ErrorSummary,
    pub carried: Vec<(&'static str, String)>,
    pub now: SummaryList,
    /// Who could receive at the same time: id and name.
    pub colleagues: Vec<Press>,
    pub desks: Option<Select>,
    pub slots: Option<SlotList>,
    pub empty: Option<Empty>,
    pub earlier: Option<Press>,
    pub later: Press,
    pub own: book::OwnTime,
    /// Asking for an earlier time, whenever one becomes free.
    pub wish: Option<Wish>,
}

/// "From this to that: sure?"
#[derive(Template)]
#[template(path = "shift_sure.html")]
pub(crate) struct Sure {
    pub carried: Vec<(&'static str, String)>,
    pub title: &'static str,
    pub now: SummaryList,
    pub then: SummaryList,
    pub doubts: Vec<Notice>,
    pub yes: Press,
    pub back: Press,
}

/// POST: each step carries what it is about in its body.
pub(crate) async fn answer(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let (id, day) = asked(&form)?;
    let scope = visit.scope_for(Action::MoveBooking);
    let agenda = &visit.desk.agenda;
    let (booking, actor) = (id, visit.actor());
    let absence = addresses::from_absence(&form);
    let go = form.get("go");
    if form.has("sure") {
        let done = match (form.get("to"), form.get("slot")) {
            ("", slot) => match agenda.move_by_service(booking, slot, &scope, &actor).await {
                // Who was to interpret cannot come then: said where it is seen.
                Ok(view) if mediators::left_behind(&visit, booking, &scope).await.unwrap_or_default() => {
                    Ok((view, "moved-find"))
                }
                moved => moved.map(|view| (view, "moved")),
            },
            (to, _) => {
                let handed = agenda.hand_over(booking, (form.get("of"), to), &scope, &actor).await;
                handed.map(|view| (view, "handed"))
            }
        };
        return match done {
            Ok((_, word)) if absence.is_some() => {
                let list = absence.map(|absence: String| addresses::absence(&absence)).unwrap_or_default();
                Ok(see(visit.speech.language(), &format!("{list}?fatto={word}")))
            }
            Ok((view, word)) => Ok(back(visit.speech.language(), view.starts.date(), word, booking)),
            Err(error) => match Said::of(&error) {
                Some(said) => choose(&visit, &form, (day, said), &Errors::default()).await,
                None => Err(refused(error, day)),
            },
        };
    }
    if !form.get("to").is_empty() && go != "back" {
        return sure_to_hand(&visit, &form, day).await;
    }
    if !form.get("slot").is_empty() && go != "back" {
        let found = agenda.asked_time(form.get("slot"), &actor).await;
        return match found {
            Ok(time) if scope.covers(&time.desk) => sure_to_move(&visit, &form, day, time).await,
            Ok(_) => Err(Refusal::not_found()),
            Err(error) => match Said::of(&error) {
                Some(said) => choose(&visit, &form, (day, said), &Errors::default()).await,
                None => Err(refused(error, day)),
            },
        };
    }
    if go == "typed" {
        return typed(&visit, &form, day).await;
    }
    choose(&visit, &form, (day, Said::Nothing), &Errors::default()).await
}

/// The booking, as its desk sees it, and how it stands now; opened once a page, and noted. With a word where nobody will tell whoever is expected.
async fn booking_of(visit: &Visit, form: &Form, day: Date) -> Result<(BookingView, SummaryList), Refusal> {
    let (id, _) = asked(form)?;
    let scope = visit.scope_for(Action::MoveBooking);
    let found = visit.desk.agenda.appointment(id, &scope, &visit.actor()).await;
    let appointment = found.map_err(|error| refused(error, day))?;
    let booking = appointment.booking.clone();
    if booking.status != agenda::slots::Status::Booked {
        let error = if booking.status.occupies() { BookingError::TooLate } else { BookingError::AlreadyCancelled };
        return Err(refused(error, day));
    }
    let line = appointment::line(visit, appointment);
    let days = visit.speech.days();
    let when = format!("{}, {}", days.long(line.from.date()), days.clock(line.from.time()));
    let mut rows = vec![SummaryRow::new("desk-when", when)];
    let mute = line.told.is_none();
    rows.extend(line.people.iter().map(|person| {
        let row = SummaryRow::new("desk-who", person.name.clone());
        if mute { row.and("desk-move-untold") } else { row }
    }));
    rows.push(SummaryRow::new("desk-what", line.service).and(line.desk));
    rows.push(SummaryRow::new("desk-with", Text::said(line.workers.join(", "))));
    Ok((booking, SummaryList::new(rows)))
}

/// What every step carries, with what this one adds.
fn carried(form: &Form, more: &[(&'static str, &str)]) -> Vec<(&'static str, String)> {
    let mut all: Vec<(&'static str, String)> =
        ["booking", "day", "absence"].into_iter().map(|name| (name, form.get(name).to_owned())).collect();
    all.extend(more.iter().map(|(name, value)| (*name, (*value).to_owned())));
    all.retain(|(_, value)| !value.is_empty());
    all
}

/// The desk whose times are shown: its own, or another that was chosen and gives the same service in the same way.
fn desk_shown(visit: &Visit, form: &Form, booking: &BookingView) -> (String, Vec<String>) {
    let theirs = visit.desks_for(Action::MoveBooking);
    let gives = |id: &&String| {
        **id == booking.desk
            || (visit
                .directory
                .desk(id)
                .is_some_and(|desk| desk.modes.contains(&booking.mode) && !desk.windows.is_empty())
                && visit.directory.services_of_desk(id).any(|service| service.id == booking.service))
    };
    let all: Vec<String> = theirs.iter().filter(gives).cloned().collect();
    let shown = all.iter().find(|id| *id == form.get("desk")).cloned().unwrap_or_else(|| booking.desk.clone());
    (shown, all)
}

async fn choose(visit: &Visit, form: &Form, (day, said): (Date, Said), errors: &Errors) -> Result<Response, Refusal> {
    let (booking, now) = booking_of(visit, form, day).await?;
    let (shown, all) = desk_shown(visit, form, &booking);
    let today = visit.local_now().date();
    let asked_week = form.get("go").strip_prefix("week:").and_then(|day| day.parse::<Date>().ok());
    let from = asked_week.unwrap_or_else(|| booking.starts.date()).max(today);
    let found = visit.desk.agenda.week_elsewhere(&booking, &shown, from).await;
    let mut week = found.map_err(|error| refused(error, day))?;
    if shown == booking.desk {
        // Where it is already is no other time.
        let own = |slot: &agenda::Offered| {
            let theirs = slot.worker.as_ref().is_none_or(|worker| booking.workers.iter().any(|one| **one == **worker));
            slot.starts == booking.starts && theirs
        };
        week.days.iter_mut().for_each(|day| day.slots.retain(|slot| !own(slot)));
    }
    let slots = book::list(visit, &week, today);
    let (earlier, later) = book::around(from, today);
    let mut typed = Typed::of(form);
    if typed.day.is_empty() {
        typed.day = booking.starts.date().to_string();
    }
    let options = all.iter().map(|id| Choice::new(id.clone(), Text::said(visit.desk_name(id))).chosen(*id == shown));
    let page = Shift {
        notice: said.notice(),
        summary: errors.summary(),
        carried: carried(form, &[]),
        now,
        colleagues: colleagues(visit, &booking).await,
        desks: (all.len() > 1).then(|| Select::new("desk", "desk-move-desk", options.collect())),
        empty: slots.is_none().then(|| book::none_free(visit, &week)),
        slots,
        earlier,
        later,
        own: book::OwnTime::new(&book::workers_of(visit, &shown), &typed, errors),
        // Under an absence somebody has to decide now.
        wish: if addresses::from_absence(form).is_none() { Wish::of(visit) } else { None },
    };
    Ok(frame(visit, "desk-move-title").wrong(!errors.is_empty()).show(&page))
}

/// The page has no address: another language starts from the diary.
fn frame(visit: &Visit, title: &'static str) -> page::Shell {
    visit.shell(title, Switch::Path("/scrivania".to_owned()))
}

/// Those who are free and receive at the same time: looked up in the calendar in memory.
async fn colleagues(visit: &Visit, booking: &BookingView) -> Vec<Press> {
    let mut free = Vec::new();
    let start = booking.starts.datetime();
    for (worker, name) in book::workers_of(visit, &booking.desk) {
        if booking.workers.contains(&worker) {
            continue;
        }
        let found = visit.desk.agenda.ask_time((&booking.desk, &booking.service), &worker, start, Some(booking)).await;
        if found.is_ok_and(|time| !time.doubts.contains(&agenda::Doubt::Outside)) {
            free.push(Press::new(Text::said(name), Go::press("to", worker)).icon("person"));
        }
    }
    free
}

async fn typed(visit: &Visit, form: &Form, day: Date) -> Result<Response, Refusal> {
    let (booking, _) = booking_of(visit, form, day).await?;
    let (shown, _) = desk_shown(visit, form, &booking);
    let (start, worker) = match book::read_typed(form, &book::workers_of(visit, &shown)) {
        Ok(read) => read,
        Err(errors) => return choose(visit, form, (day, Said::Nothing), &errors).await,
    };
    let asked = visit.desk.agenda.ask_time((&shown, &booking.service), &worker, start, Some(&booking)).await;
    match asked {
        Ok(time) => sure_to_move(visit, form, day, time).await,
        Err(error) => match Said::of(&error) {
            Some(said) => choose(visit, form, (day, said), &Errors::default()).await,
            None => Err(refused(error, day)),
        },
    }
}

async fn sure_to_move(visit: &Visit, form: &Form, day: Date, time: AskedTime) -> Result<Response, Refusal> {
    let (booking, now) = booking_of(visit, form, day).await?;
    // Its length stays its own.
    let length = booking.starts.duration_until(&booking.ends);
    let ends = time.starts.checked_add(length).unwrap_or_else(|_| time.ends.clone());
    let scope = visit.scope_for(Action::MoveBooking);
    let times = (&time.starts, &ends);
    let follows = visit.desk.agenda.mediator_could_follow(booking.id, times, &scope, &visit.actor()).await;
    let mut doubts = book::notices(&time.doubts);
    if follows.map_err(|error| refused(error, day))? == Some(false) {
        doubts.push(Notice::new(Tone::Waiting, "desk-mediation-will-not-follow"));
    }
    let label = if time.doubts.is_empty() { "desk-move-yes" } else { "desk-move-anyway" };
    let page = Sure {
        carried: carried(form, &[("slot", &time.token), ("desk", &time.desk)]),
        title: "desk-move-sure",
        now,
        doubts,
        then: book::chosen(visit, &AskedTime { ends, ..time }),
        yes: Press::main(label, Go::press("sure", "yes")).icon("check"),
        back: Press::quiet("desk-book-other-time", Go::press("go", "back")),
    };
    Ok(frame(visit, "desk-move-sure").show(&page))
}

async fn sure_to_hand(visit: &Visit, form: &Form, day: Date) -> Result<Response, Refusal> {
    let (booking, now) = booking_of(visit, form, day).await?;
    let to = book::workers_of(visit, &booking.desk).into_iter().find(|(id, _)| id == form.get("to"));
    let (to, name) = to.ok_or_else(Refusal::not_found)?;
    let of = match booking.workers.as_slice() {
        [only] => only.clone(),
        many => many.iter().find(|worker| *worker == form.get("of")).or(many.first()).cloned().unwrap_or_default(),
    };
    let page = Sure {
        carried: carried(form, &[("to", &to), ("of", &of)]),
        title: "desk-hand-sure",
        now,
        then: SummaryList::new(vec![
            SummaryRow::new("desk-hand-of", visit.worker_name(&booking.desk, &of)),
            SummaryRow::new("desk-hand-to", name),
        ]),
        doubts: Vec::new(),
        yes: Press::new("desk-hand-yes", Go::press("sure", "yes")).weight(Weight::Main).icon("check"),
        back: Press::quiet("desk-book-other-time", Go::press("go", "back")),
    };
    Ok(frame(visit, "desk-hand-sure").show(&page))
}

/// Sample pages.
pub(crate) mod samples {
    use super::{Shift, Sure};
    use crate::{book, earlier::Wish};
    use agenda::Doubt;
    use jiff::civil::{Date, time};
    use page::{
        Errors,
        ui::{Action as Press, Choice, Go, Select, SlotDay, SlotList, SlotTime, SummaryList, SummaryRow, Text},
    };

    fn now() -> SummaryList {
        SummaryList::new(vec![
            SummaryRow::new("desk-when", "giovedì 3 dicembre 2026, 11:00".to_owned()),
            SummaryRow::new("desk-who", "Persona di prova 5".to_owned()),
            SummaryRow::new("desk-with", "Educatrice".to_owned()),
        ])
    }

    /// Where it could go.
    pub(crate) fn choose(day: Date) -> Shift {
        let slot = |hour, who: &str| SlotTime::new(time(hour, 0, 0, 0), "prova").note(Text::said(who));
        let desk = |id: &str, name: &str| Choice::new(id, Text::said(name));
        Shift {
            notice: None,
            summary: Errors::default().summary(),
            carried: Vec::new(),
            now: now(),
            colleagues: vec![Press::new(Text::said("Psicologo"), Go::press("to", "psicologo")).icon("person")],
            desks: Some(Select::new(
                "desk",
                "desk-move-desk",
                vec![
                    desk("lavoro-di-prova", "Sportello lavoro di prova").chosen(true),
                    desk("altro-di-prova", "Altro sportello di prova"),
                ],
            )),
            slots: Some(SlotList::new(
                "slot",
                day,
                vec![SlotDay::new(day, vec![slot(14, "Educatrice"), slot(15, "Psicologo")])],
            )),
            empty: None,
            earlier: None,
            later: Press::quiet("desk-book-later", Go::press("go", "week:2026-12-10")),
            own: book::OwnTime::new(
                &[("educatrice".to_owned(), "Educatrice".to_owned())],
                &book::Typed::default(),
                &Errors::default(),
            ),
            wish: Some(Wish::new()),
        }
    }

    /// "Sure?"
    pub(crate) fn sure() -> Sure {
        Sure {
            carried: Vec::new(),
            title: "desk-move-sure",
            now: now(),
            then: SummaryList::new(vec![
                SummaryRow::new("desk-when", "lunedì 7 dicembre 2026, 18:00–18:45".to_owned()),
                SummaryRow::new("desk-with", "Psicologo".to_owned()),
            ]),
            doubts: book::notices(&[Doubt::Outside]),
            yes: Press::main("desk-move-anyway", Go::press("sure", "yes")).icon("check"),
            back: Press::quiet("desk-book-other-time", Go::press("go", "back")),
        }
    }
}
