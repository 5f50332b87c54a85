// SPDX-License-Identifier: EUPL-1.2
//! When those who sit at a desk are away: entered in one form, listed, withdrawn. An absence over appointments or over the meetings of
//! groups leads to the list that resolves it.

pub(crate) mod resolve;
pub(crate) mod samples;

use crate::{
    addresses,
    book::{hour, workers_of},
    calendar::{View, Views, loose_ends},
    visit::{Visit, see},
};
use agenda::{Absence, AwayKind, StandingAbsence};
use askama::Template;
use axum::response::Response;
use identity::Action;
use jiff::{
    civil::{Date, DateTime, Time},
    tz::TimeZone,
};
use kernel::{Problem, UtcMicros};
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Action as Press, Choice, Choices, ErrorSummary, Field, Go, Kind, Notice, Select, Text, Tone},
};

/// The longest absence in one entry, in seconds: a year and a day. Beyond it somebody has typed the wrong year.
const LONGEST: i64 = 366 * 86_400;
/// The most absences of one worker in the list: the nearest.
const LISTED: i64 = 50;

/// An absence in the list.
pub(crate) struct Row {
    pub id: String,
    pub who: String,
    pub when: String,
    pub kind: &'static str,
}

impl Row {
    fn path(&self) -> String {
        addresses::absence(&self.id)
    }
}

/// The list and the form.
#[derive(Template)]
#[template(path = "away/list.html")]
pub(crate) struct Away {
    pub views: Views,
    pub notice: Option<Notice>,
    pub summary: ErrorSummary,
    pub rows: Vec<Row>,
    pub form: Option<Enter>,
}

/// The questions of a new absence.
#[derive(Template)]
#[template(path = "away/enter.html")]
pub(crate) struct Enter {
    pub worker: Select,
    pub from: Field,
    pub from_hour: Field,
    pub to: Field,
    pub to_hour: Field,
    pub kind: Choices,
    pub main: Press,
}

impl askama::filters::HtmlSafe for Enter {}

/// Why, in a word of the work.
pub(crate) fn kind_key(kind: AwayKind) -> &'static str {
    match kind {
        AwayKind::Away => "desk-away-kind-away",
        AwayKind::Leave => "desk-away-kind-leave",
        AwayKind::Course => "desk-away-kind-course",
        AwayKind::Meeting => "desk-away-kind-meeting",
    }
}

impl Enter {
    /// The form, with what was typed; workers by value and name.
    pub(crate) fn new(workers: Vec<(String, String)>, form: &Form, today: Date, errors: &Errors) -> Self {
        let field = |name: &'static str, label: &'static str, kind: Kind| {
            Field::new(name, label, kind).value(form.get(name)).short().error(errors.of(name))
        };
        let options = workers
            .into_iter()
            .map(|(id, name)| {
                let chosen = id == form.get("worker");
                Choice::new(id, Text::said(name)).chosen(chosen)
            })
            .collect();
        let now = AwayKind::from_code(form.get("kind")).unwrap_or_default();
        let kinds = AwayKind::ALL.into_iter().map(|kind| Choice::new(kind.code(), kind_key(kind)).chosen(kind == now));
        let from = field("from", "desk-away-from", Kind::Date);
        Self {
            worker: Select::new("worker", "desk-away-who", options).error(errors.of("worker")),
            from: if form.has("from") { from } else { from.value(today.to_string()) },
            from_hour: field("from-hour", "desk-away-from-hour", Kind::Text)
                .hint("desk-away-hour-hint")
                .at_most(5)
                .optional(),
            to: field("to", "desk-away-to", Kind::Date).hint("desk-away-to-hint").optional(),
            to_hour: field("to-hour", "desk-away-to-hour", Kind::Text)
                .hint("desk-away-hour-hint")
                .at_most(5)
                .optional(),
            kind: Choices::one("kind", "desk-away-kind", kinds.collect()).hint("desk-away-kind-hint"),
            main: Press::main("desk-away-enter", Go::press("go", "on")),
        }
    }
}

/// Those whose absences they keep: id and name, each once.
fn workers(visit: &Visit) -> Vec<(String, String)> {
    let desks = visit.desks_for(Action::KeepAbsences);
    let mut all: Vec<(String, String)> = Vec::new();
    for desk in &desks {
        for (worker, name) in workers_of(visit, desk) {
            if !all.iter().any(|(known, _)| *known == worker) {
                let name = if desks.len() > 1 { format!("{} · {name}", visit.desk_name(desk)) } else { name };
                all.push((worker, name));
            }
        }
    }
    all
}

/// A stretch in words: one day, some hours of it, or several days.
pub(crate) fn stretch(visit: &Visit, absence: &StandingAbsence) -> String {
    let days = visit.speech.days();
    let (from, to) = (absence.starts.datetime(), absence.ends.datetime());
    let midnight = Time::midnight();
    let last = if to.time() == midnight { to.date().yesterday().unwrap_or(to.date()) } else { to.date() };
    let whole = from.time() == midnight && to.time() == midnight;
    match (from.date() == last, whole) {
        (true, true) => days.long(last),
        (true, false) => format!("{}, {}–{}", days.long(last), days.clock(from.time()), days.clock(to.time())),
        (false, true) => format!("{} – {}", days.day(from.date()), days.long(last)),
        (false, false) => format!(
            "{}, {} – {}, {}",
            days.day(from.date()),
            days.clock(from.time()),
            days.long(to.date()),
            days.clock(to.time())
        ),
    }
}

/// GET.
pub(crate) async fn list(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let notice = (form.get("fatto") == "tolta").then(|| Notice::new(Tone::Done, "desk-away-withdrawn").announced());
    let notice = match form.get("fatto") {
        "segnata" => Some(Notice::new(Tone::Done, "desk-away-entered").announced()),
        _ => notice,
    };
    page(&visit, notice, &Form::default(), &Errors::default()).await
}

async fn page(visit: &Visit, notice: Option<Notice>, form: &Form, errors: &Errors) -> Result<Response, Refusal> {
    let all = workers(visit);
    let ids: Vec<String> = all.iter().map(|(id, _)| id.clone()).collect();
    let scope = visit.scope_for(Action::KeepAbsences);
    let found = visit.desk.agenda.absences(&ids, &scope, LISTED, &visit.actor()).await.map_err(Problem::from)?;
    let name = |worker: &str| all.iter().find(|(id, _)| id == worker).map(|(_, name)| name.clone()).unwrap_or_default();
    let rows = found
        .iter()
        .map(|absence| Row {
            id: absence.id.clone(),
            who: name(&absence.worker),
            when: stretch(visit, absence),
            kind: kind_key(absence.kind),
        })
        .collect();
    let today = visit.local_now().date();
    let page = Away {
        views: Views::of(visit, View::Away, today, &loose_ends(visit, today).await?),
        notice,
        summary: errors.summary(),
        rows,
        form: (!all.is_empty()).then(|| Enter::new(all, form, today, errors)),
    };
    Ok(visit.shell("desk-view-away", Switch::Path(addresses::AWAY.to_owned())).wrong(!errors.is_empty()).show(&page))
}

/// POST: enters an absence; over appointments it opens their list.
pub(crate) async fn enter(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let all = workers(&visit);
    let mut reading = form.reading();
    let worker = all.iter().map(|(id, _)| id).find(|id| *id == form.get("worker")).cloned();
    if worker.is_none() {
        reading.refuse("worker", "desk-away-who-missing");
    }
    let from = reading.date("from");
    if from.is_none() && form.get("from").trim().is_empty() {
        reading.refuse("from", "desk-away-from-missing");
    }
    let to = reading.date("to").or(from);
    let mut at = |field: &'static str| {
        let typed = form.get(field).trim();
        let read = hour(typed);
        if read.is_none() && !typed.is_empty() {
            reading.refuse(field, "desk-book-own-hour-missing");
        }
        read
    };
    let (from_hour, to_hour) = (at("from-hour"), at("to-hour"));
    let zone = TimeZone::get(&visit.directory.territory().zone).unwrap_or(TimeZone::UTC);
    let instant = |at: DateTime| at.to_zoned(zone.clone()).ok().map(|at| UtcMicros::from_timestamp(at.timestamp()));
    let starts = from.and_then(|day| instant(day.to_datetime(from_hour.unwrap_or(Time::midnight()))));
    let ends = to.and_then(|day| match to_hour {
        Some(hour) => instant(day.to_datetime(hour)),
        None => instant(day.tomorrow().ok()?.to_datetime(Time::midnight())),
    });
    if let (Some(starts), Some(ends)) = (starts, ends) {
        if ends <= starts {
            reading.refuse("to", "desk-away-backwards");
        } else if ends <= visit.now {
            reading.refuse("to", "desk-away-past");
        } else if ends > starts.plus_seconds(LONGEST) {
            reading.refuse("to", "desk-away-too-long");
        }
    }
    let errors = reading.finish();
    let (Some(worker), Some(starts_at), Some(ends_at), true) = (worker, starts, ends, errors.is_empty()) else {
        return page(&visit, None, &form, &errors).await;
    };
    let scope = visit.scope_for(Action::KeepAbsences);
    let kind = AwayKind::from_code(form.get("kind")).unwrap_or_default();
    let absence = Absence { worker, starts_at, ends_at, kind };
    let made = visit.desk.agenda.add_absence(absence, &scope, &visit.actor()).await;
    let id = made.map_err(|error| Refusal::from(Problem::from(error)).back_to(addresses::AWAY))?;
    let under = visit.desk.agenda.under(&id, &scope, &visit.actor()).await.map_err(Problem::from)?;
    let language = visit.speech.language();
    if under.is_empty() {
        return Ok(see(language, &format!("{}?fatto=segnata", addresses::AWAY)));
    }
    Ok(see(language, &addresses::absence(&id)))
}
