// SPDX-License-Identifier: EUPL-1.2
//! A new group: one page. A mistake keeps everything typed; a leader who cannot is named with the day and the hour.

use super::{NEW, PATH, path_of, refusal};
use crate::{
    book::{hour, workers_of},
    visit::{Visit, see},
};
use agenda::{
    BookingError, NOWHERE,
    groups::{NewCycle, rules},
};
use askama::Template;
use axum::response::Response;
use identity::Action;
use kernel::Language;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Action as Press, Choice, Choices, ErrorSummary, Field, Go, Kind, Notice, Select, Text, Tone},
};

/// The form.
#[derive(Template)]
#[template(path = "groups/make.html")]
pub(crate) struct Make {
    pub summary: ErrorSummary,
    pub notice: Option<Notice>,
    pub key: String,
    pub title: Field,
    pub what: Select,
    pub first: Field,
    pub hour: Field,
    pub every: Field,
    pub sessions: Field,
    pub minutes: Field,
    pub seats: Field,
    pub language: Select,
    pub leaders: Option<Choices>,
    pub public: Choices,
    pub notes: Field,
    pub main: Press,
    pub back: Press,
}

/// What can be chosen: services at desks, and who sits there; value and name of each.
pub(crate) struct Offered {
    pub services: Vec<(String, String)>,
    pub leaders: Vec<(String, String)>,
}

impl Make {
    pub(crate) fn new(offered: &Offered, key: String, typed: &Form, errors: &Errors, notice: Option<Notice>) -> Self {
        let field = |name: &'static str, label: &'static str, kind: Kind, usual: &str| {
            let value = if typed.has(name) { typed.get(name) } else { usual };
            Field::new(name, label, kind).value(value).error(errors.of(name))
        };
        let choice = |(value, name): &(String, String), chosen: bool| {
            Choice::new(value.clone(), Text::said(name.clone())).chosen(chosen)
        };
        let spoken = if typed.has("language") { typed.get("language") } else { Language::It.code() };
        let languages = Language::ALL
            .into_iter()
            .map(|one| Choice::new(one.code(), Text::said(one.own_name())).chosen(one.code() == spoken));
        let leads = |value: &str| typed.all("leader").any(|one| one == value);
        let open = !typed.has("form") || typed.get("public") == "si";
        let options = offered.leaders.iter().map(|one| choice(one, leads(&one.0))).collect();
        Self {
            summary: errors.summary(),
            notice,
            key,
            title: field("title", "desk-groups-title", Kind::Text, "").hint("desk-groups-title-hint").at_most(120),
            what: Select::new(
                "what",
                "desk-groups-what",
                offered.services.iter().map(|one| choice(one, one.0 == typed.get("what"))).collect(),
            )
            .error(errors.of("what")),
            first: field("first", "desk-groups-first", Kind::Date, "").short(),
            hour: field("hour", "desk-groups-hour", Kind::Text, "18:00")
                .hint("desk-groups-hour-hint")
                .at_most(5)
                .short(),
            every: field("every", "desk-groups-every", Kind::Number, "1").at_most(1).short(),
            sessions: field("sessions", "desk-groups-sessions", Kind::Number, "6").at_most(2).short(),
            minutes: field("minutes", "desk-groups-minutes", Kind::Number, "90").at_most(3).short(),
            seats: field("seats", "desk-groups-places", Kind::Number, "12").at_most(3).short(),
            language: Select::new("language", "desk-groups-language", languages.collect()),
            leaders: (!offered.leaders.is_empty()).then(|| {
                Choices::several("leader", "desk-groups-leaders", options)
                    .hint("desk-groups-leaders-hint")
                    .error(errors.of("leader"))
            }),
            public: Choices::several(
                "public",
                "desk-groups-who",
                vec![Choice::new("si", "desk-groups-public").note("desk-groups-public-note").chosen(open)],
            ),
            notes: field("notes", "desk-groups-notes", Kind::Long, "")
                .hint("desk-groups-notes-hint")
                .at_most(1_000)
                .optional(),
            main: Press::main("desk-groups-make", Go::press("go", "make")).icon("calendar"),
            back: Press::quiet("desk-groups-back", Go::to(PATH)),
        }
    }
}

fn offered(visit: &Visit) -> Offered {
    let desks = visit.desks_for(Action::KeepAbsences);
    let (mut services, mut leaders) = (Vec::new(), Vec::new());
    let many = desks.len() > 1;
    for desk in &desks {
        let at = visit.desk_name(desk);
        for service in visit.directory.services_of_desk(desk) {
            let title = service.title.get(visit.speech.language());
            let name = if many { format!("{title} · {at}") } else { title.to_owned() };
            services.push((format!("{desk}/{}", service.id), name));
        }
        for (worker, name) in workers_of(visit, desk) {
            let name = if many { format!("{name} · {at}") } else { name };
            leaders.push((format!("{desk}/{worker}"), name));
        }
    }
    Offered { services, leaders }
}

/// GET: an empty form.
pub(crate) async fn show(visit: Visit) -> Result<Response, Refusal> {
    Ok(page(&visit, visit.desk.agenda.new_form(), &Form::default(), &Errors::default(), None))
}

/// POST: the group is made, or what is wrong is said beside its field.
pub(crate) async fn make(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let key = if form.get("form").is_empty() { visit.desk.agenda.new_form() } else { form.get("form").to_owned() };
    let offered = offered(&visit);
    let mut reading = form.reading();
    let title = reading.required("title", 120, "desk-groups-title-missing");
    let notes = reading.text("notes", 1_000).unwrap_or_default();
    let what = offered.services.iter().find(|(value, _)| value == form.get("what"));
    let first = reading.date("first");
    if first.is_none() && form.get("first").is_empty() {
        reading.refuse("first", "desk-groups-first-missing");
    }
    let at = hour(form.get("hour"));
    if at.is_none() {
        reading.refuse("hour", "desk-book-own-hour-missing");
    }
    let mut number = |name: &'static str, most: i64| {
        let read = form.get(name).trim().parse::<i64>().ok().filter(|number| (1..=most).contains(number));
        if read.is_none() {
            reading.refuse(name, Text::from("desk-groups-number").with("max", most));
        }
        read.unwrap_or(1)
    };
    let every_weeks = number("every", rules::MOST_WEEKS);
    let sessions = number("sessions", i64::try_from(rules::MOST_SESSIONS).unwrap_or(1));
    let minutes = number("minutes", rules::LONGEST_SESSION);
    let seats = number("seats", rules::MOST_SEATS);
    if minutes % 5 != 0 {
        reading.refuse("minutes", "desk-groups-fives");
    }
    if what.is_none() {
        reading.refuse("what", "desk-groups-what-missing");
    }
    let (desk, service) = what.and_then(|(value, _)| value.split_once('/')).unwrap_or_default();
    let mut leaders = Vec::new();
    for chosen in form.all("leader") {
        match chosen.split_once('/') {
            Some((at, worker)) if at == desk => leaders.push(worker.to_owned()),
            _ => reading.refuse("leader", "desk-groups-leader-elsewhere"),
        }
    }
    let mut errors = reading.finish();
    let (Some(first), Some(at), true) = (first, at, errors.is_empty()) else {
        return Ok(page(&visit, key, &form, &errors, None));
    };
    let new = NewCycle {
        desk: desk.to_owned(),
        service: service.to_owned(),
        place: visit.directory.desk(desk).and_then(|desk| desk.place.clone()).unwrap_or_else(|| NOWHERE.to_owned()),
        title,
        notes,
        language: Language::from_code(form.get("language")).unwrap_or_default(),
        first,
        hour: at,
        every_weeks,
        sessions: usize::try_from(sessions).unwrap_or(1),
        minutes,
        seats,
        public: form.get("public") == "si",
        leaders,
        form_key: key.clone().into_bytes(),
    };
    let made = visit.desk.agenda.make_cycle(new, &visit.scope_for(Action::KeepAbsences), &visit.actor()).await;
    match made {
        Ok(made) => Ok(see(visit.speech.language(), &format!("{}?fatto=creato", path_of(made.id)))),
        Err(error) => {
            if let Some(words) = visit.clash(desk, &error) {
                let notice = Notice::new(Tone::Danger, words).announced();
                errors.add("hour", "desk-groups-clash");
                return Ok(page(&visit, key, &form, &errors, Some(notice)));
            }
            match error {
                BookingError::TooSoon => errors.add("first", "desk-groups-past-day"),
                BookingError::DeskClosed => errors.add("first", "desk-groups-closed"),
                error => return Err(refusal(error, PATH.to_owned())),
            }
            Ok(page(&visit, key, &form, &errors, None))
        }
    }
}

fn page(visit: &Visit, key: String, typed: &Form, errors: &Errors, notice: Option<Notice>) -> Response {
    let switch = Switch::Form { id: "step", path: NEW.to_owned() };
    let shell = visit.shell("desk-groups-new", switch).wrong(!errors.is_empty());
    shell.show(&Make::new(&offered(visit), key, typed, errors, notice))
}
