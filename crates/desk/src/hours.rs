// SPDX-License-Identifier: EUPL-1.2
//! One day with other hours, or closed: the desk's own windows of that day, and one form that changes one of them.

use crate::{
    addresses,
    book::hour,
    calendar::{View, Views, loose_ends},
    visit::{Visit, see},
};
use agenda::{BookingError, DayHours, WindowDay};
use askama::Template;
use axum::response::Response;
use identity::Action;
use jiff::civil::{Date, Time};
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Action as Press, Choice, Choices, Empty, ErrorSummary, Field, Go, Kind, Notice, Text, Tone},
};

/// The page.
#[derive(Template)]
#[template(path = "hours.html")]
pub(crate) struct Hours {
    pub views: Views,
    pub notice: Option<Notice>,
    pub summary: ErrorSummary,
    pub day: Date,
    pub other_day: Field,
    /// The windows of the day, as one of them is chosen.
    pub windows: Option<Choices>,
    pub from: Field,
    pub to: Field,
    pub change: Press,
    pub close: Press,
    pub usual: Option<Press>,
}

impl Hours {
    /// The page; windows by value, name and hours in words.
    pub(crate) fn new(
        views: Views,
        notice: Option<Notice>,
        day: Date,
        windows: Vec<(String, String, Text)>,
        changed: bool,
        (form, errors): (&Form, &Errors),
    ) -> Self {
        let only = windows.len() == 1;
        let options: Vec<Choice> = windows
            .into_iter()
            .map(|(value, name, hours)| {
                let chosen = only || value == form.get("window");
                Choice::new(value, Text::said(name)).note(hours).chosen(chosen)
            })
            .collect();
        let field = |name: &'static str, label: &'static str| {
            Field::new(name, label, Kind::Text)
                .hint("desk-book-own-hour-hint")
                .value(form.get(name))
                .at_most(5)
                .short()
                .error(errors.of(name))
        };
        Self {
            views,
            notice,
            summary: errors.summary(),
            day,
            other_day: Field::new("giorno", "desk-hours-day", Kind::Date).value(day.to_string()).short(),
            windows: (!options.is_empty())
                .then(|| Choices::one("window", "desk-hours-which", options).error(errors.of("window"))),
            from: field("from", "desk-hours-from"),
            to: field("to", "desk-hours-to"),
            change: Press::main("desk-hours-change", Go::press("go", "change")),
            close: Press::new("desk-hours-close", Go::press("go", "close")),
            usual: changed.then(|| Press::quiet("desk-hours-usual", Go::press("go", "usual"))),
        }
    }

    fn nothing(&self) -> Empty {
        Empty::new("calendar", "desk-hours-empty.title", "desk-hours-empty")
    }
}

/// GET.
pub(crate) async fn show(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let day = form.get("giorno").parse().unwrap_or_else(|_| visit.local_now().date());
    let notice = form.has("fatto").then(|| Notice::new(Tone::Done, "desk-hours-done").announced());
    page(&visit, day, notice, &Form::default(), &Errors::default()).await
}

async fn windows(visit: &Visit, day: Date) -> Result<Vec<WindowDay>, Refusal> {
    let scope = visit.scope_for(Action::KeepAbsences);
    let desks = visit.desks_for(Action::KeepAbsences);
    let names: Vec<&str> = desks.iter().map(String::as_str).collect();
    let found = visit.desk.agenda.windows_on(&names, day, &scope, &visit.actor()).await;
    Ok(found.map_err(Problem::from)?)
}

/// The value by which a form names a window.
fn value(window: &WindowDay) -> String {
    format!("{}/{}", window.desk, window.window)
}

async fn page(
    visit: &Visit,
    day: Date,
    notice: Option<Notice>,
    form: &Form,
    errors: &Errors,
) -> Result<Response, Refusal> {
    let found = windows(visit, day).await?;
    let days = visit.speech.days();
    let words =
        |hours: Option<(Time, Time)>| hours.map(|(from, to)| format!("{}–{}", days.clock(from), days.clock(to)));
    let many = visit.desks_for(Action::KeepAbsences).len() > 1;
    let told = found
        .iter()
        .map(|window| {
            let who = visit.worker_name(&window.desk, &window.worker);
            let name = if many { format!("{} · {who}", visit.desk_name(&window.desk)) } else { who };
            let hours = match (words(window.hours), words(window.usual)) {
                (Some(now), Some(usual)) if now != usual => {
                    Text::from("desk-hours-other").with("hours", now).with("usual", usual)
                }
                (Some(now), _) => Text::said(now),
                (None, usual) => Text::from("desk-hours-closed").with("usual", usual.unwrap_or_default()),
            };
            (value(window), name, hours)
        })
        .collect();
    let changed = found.iter().any(|window| window.hours != window.usual);
    let views = Views::of(visit, View::Away, day, &loose_ends(visit, day).await?);
    let page = Hours::new(views, notice, day, told, changed, (form, errors));
    let shell = visit.shell("desk-hours", Switch::Path(addresses::hours(day)));
    Ok(shell.wrong(!errors.is_empty()).show(&page))
}

/// POST: changes one window of the day.
pub(crate) async fn change(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let day: Date = form.get("giorno").parse().map_err(|_| crate::mark::malformed())?;
    let found = windows(&visit, day).await?;
    let mut reading = form.reading();
    let window = found.iter().find(|window| value(window) == form.get("window"));
    if window.is_none() {
        reading.refuse("window", "desk-hours-which-missing");
    }
    let mut at = |field: &'static str| {
        let read = hour(form.get(field));
        if read.is_none() {
            reading.refuse(field, "desk-book-own-hour-missing");
        }
        read
    };
    let to = match form.get("go") {
        "close" => Some(DayHours::Closed),
        "usual" => Some(DayHours::Usual),
        _ => match (at("from"), at("to")) {
            (Some(from), Some(to)) => Some(DayHours::From(from, to)),
            _ => None,
        },
    };
    let mut errors = reading.finish();
    if let (Some(window), Some(to), true) = (window, to, errors.is_empty()) {
        let scope = visit.scope_for(Action::KeepAbsences);
        let place = (window.desk.as_str(), window.window.as_str());
        match visit.desk.agenda.change_day(place, day, to, &scope, &visit.actor()).await {
            Ok(()) => return Ok(see(visit.speech.language(), &format!("{}&fatto=1", addresses::hours(day)))),
            Err(BookingError::BadWindow { .. }) => errors.add("to", "desk-hours-backwards"),
            Err(error) => return Err(Refusal::from(Problem::from(error)).back_to(addresses::hours(day))),
        }
    }
    page(&visit, day, None, &form, &errors).await
}

/// A sample page: three windows, one with other hours and one closed; or a day without any.
pub(crate) fn sample(day: Date, full: bool) -> Hours {
    let views = Views::new(View::Away, day, 0, (true, true));
    let windows = vec![
        ("prova/mattina".to_owned(), "Educatrice".to_owned(), Text::said("9:00–12:00")),
        (
            "prova/pomeriggio".to_owned(),
            "Psicologo".to_owned(),
            Text::from("desk-hours-other").with("hours", "14:00–16:00").with("usual", "9:00–12:00"),
        ),
        (
            "prova/sera".to_owned(),
            "Assistente sociale".to_owned(),
            Text::from("desk-hours-closed").with("usual", "17:00–19:00"),
        ),
    ];
    let mut errors = Errors::default();
    if full {
        errors.add("to", "desk-hours-backwards");
    }
    Hours::new(views, None, day, if full { windows } else { Vec::new() }, full, (&Form::default(), &errors))
}
