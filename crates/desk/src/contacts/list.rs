// SPDX-License-Identifier: EUPL-1.2
//! The contacts of one's desks: what is still to be closed, then the day.

use super::{NEW, PATH, path_of, screen::Offer, who, words};
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use identity::Action;
use jiff::{Span, civil::Date, tz::TimeZone};
use kernel::{Problem, UtcMicros};
use page::{
    Form, Nearness, Refusal, Switch, filters,
    ui::{Action as Press, Choice, Empty, Go, Notice, Select, Text, Tone},
};
use people::{Identity, PersonId};
use reception::contact::{Listed, Outcome, When};
use std::collections::BTreeMap;

/// A line of the list. Personal: shown and forgotten.
pub(crate) struct Row {
    pub contact: String,
    pub path: String,
    pub when: String,
    /// Nothing: they did not say who they are.
    pub name: Option<String>,
    pub newly: bool,
    pub needs: String,
    pub town: Option<String>,
    pub mode: &'static str,
    pub mode_icon: &'static str,
    pub desk: Option<String>,
    pub urgent: bool,
    pub minors: bool,
    pub outcome: Option<Text>,
}

/// The list.
#[derive(Template)]
#[template(path = "contacts/list.html")]
pub(crate) struct List {
    pub day: Date,
    pub today: Date,
    pub notice: Option<Notice>,
    pub offers: Vec<Offer>,
    /// To be closed, whenever they were; on today's page alone.
    pub open: Vec<Row>,
    pub rows: Vec<Row>,
    /// The filter, for who serves several desks.
    pub desks: Option<Select>,
    pub desk: String,
    pub counted: usize,
}

impl List {
    fn is_today(&self) -> bool {
        self.day == self.today
    }

    fn nearness(&self) -> Option<&'static str> {
        Nearness::of(self.day, self.today).key()
    }

    fn to(&self, day: Date) -> String {
        let desk = if self.desk.is_empty() { String::new() } else { format!("&sportello={}", self.desk) };
        format!("{PATH}?giorno={day}{desk}")
    }

    fn before(&self) -> Option<String> {
        self.day.yesterday().ok().map(|day| self.to(day))
    }

    fn after(&self) -> Option<String> {
        self.day.tomorrow().ok().filter(|day| *day <= self.today).map(|day| self.to(day))
    }

    fn new_contact(&self) -> &'static str {
        NEW
    }

    fn nothing(&self) -> Empty {
        Empty::new("person", "desk-contacts-empty.title", "desk-contacts-empty")
    }
}

/// The list of who does not receive people, or serves no desk.
#[derive(Template)]
#[template(source = "<h1>{{ \"desk-contacts\"|t }}</h1>{{ nothing }}", ext = "html")]
pub(crate) struct Closed {
    nothing: Empty,
}

impl Closed {
    pub(crate) fn new() -> Self {
        Self { nothing: Empty::new("info", "desk-contacts-not-theirs.title", "desk-contacts-not-theirs") }
    }
}

/// GET: today, or another day.
pub(crate) async fn show(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let shell = visit.shell(done(&form).unwrap_or("desk-contacts"), Switch::Path(PATH.to_owned()));
    let mine = visit.desks_for(Action::ReadContacts);
    if mine.is_empty() {
        return Ok(shell.show(&Closed::new()));
    }
    let today = visit.local_now().date();
    let day = match form.get("giorno") {
        "" => today,
        text => text.parse().map_err(|_| Refusal::not_found())?,
    };
    let wanted = form.get("sportello");
    let desks: Vec<String> = mine.iter().filter(|desk| wanted.is_empty() || *desk == wanted).cloned().collect();
    let (reception, actor) = (&visit.desk.reception, visit.actor());
    let open = match day == today {
        true => reception.contacts(&desks, When::Open, &actor).await.map_err(Problem::from)?,
        false => Vec::new(),
    };
    let (from, to) = visit.bounds(day, 1)?;
    let mut listed = reception.contacts(&desks, When::Between(from, to), &actor).await.map_err(Problem::from)?;
    let counted = listed.len();
    listed.retain(|one| open.iter().all(|other| other.contact != one.contact));
    let names = visit.names(open.iter().chain(&listed)).await?;
    let many = mine.len() > 1;
    let row = |one: Listed| visit.row(one, &names, many);
    let options: Vec<Choice> = mine
        .iter()
        .map(|desk| Choice::new(desk.clone(), Text::said(visit.desk_name(desk))).chosen(desk == wanted))
        .collect();
    let page = List {
        day,
        today,
        notice: done(&form).map(|words| Notice::new(Tone::Done, words).announced()),
        offers: offers(&visit).await?,
        open: open.into_iter().map(row).collect(),
        rows: listed.into_iter().map(row).collect(),
        desks: many.then(|| Select::new("sportello", "desk-contact-desk", options).prompt("desk-contacts-all-desks")),
        desk: if mine.iter().any(|desk| desk == wanted) { wanted.to_owned() } else { String::new() },
        counted,
    };
    Ok(shell.show(&page))
}

async fn offers(visit: &Visit) -> Result<Vec<Offer>, Refusal> {
    let waiting = visit.drafts().await?;
    let offer =
        |one: reception::contact::Waiting| Offer { draft: one.draft.to_string(), when: visit.when(one.begun_at) };
    Ok(waiting.into_iter().map(offer).collect())
}

fn done(form: &Form) -> Option<&'static str> {
    match form.get("fatto") {
        "chiuso" => Some("desk-contact-done-closed"),
        "aperto" => Some("desk-contact-done-open"),
        _ => None,
    }
}

impl Visit {
    /// From the beginning of a day to the beginning of another, so many days later.
    pub(crate) fn bounds(&self, day: Date, days: i64) -> Result<(UtcMicros, UtcMicros), Refusal> {
        let zone = TimeZone::get(&self.directory.territory().zone).unwrap_or(TimeZone::UTC);
        let instant = |day: Date| day.to_zoned(zone.clone()).map(|at| UtcMicros::from_timestamp(at.timestamp()));
        let last = day.checked_add(Span::new().days(days)).map_err(|_| Refusal::not_found())?;
        let both = instant(day).and_then(|from| instant(last).map(|to| (from, to)));
        both.map_err(|_| Refusal::not_found())
    }

    /// The names of those who said them; the reading is written down.
    async fn names<'l>(
        &self,
        listed: impl Iterator<Item = &'l Listed>,
    ) -> Result<BTreeMap<PersonId, Identity>, Refusal> {
        let persons: Vec<PersonId> = listed.filter_map(|one| one.known.person()).collect();
        if persons.is_empty() {
            return Ok(BTreeMap::new());
        }
        Ok(self.desk.people.identities(&self.who(), &persons).await.map_err(Problem::from)?)
    }

    fn row(&self, one: Listed, names: &BTreeMap<PersonId, Identity>, many: bool) -> Row {
        let name = one.known.person().map(|person| match names.get(&person) {
            Some(identity) => who::name(identity),
            // Their file has been parted since, or destroyed: that somebody was there is no secret, who it was is.
            None => self.speech.say("desk-contact-hidden").into_owned(),
        });
        Row {
            contact: one.contact.to_string(),
            path: path_of(one.contact),
            when: self.when(one.met_at),
            name,
            newly: matches!(one.known, reception::contact::Known::Newly(_)),
            needs: self.need_names(one.needs.iter()),
            town: one.town.map(|town| self.town_name(town)),
            mode: words::mode(one.mode),
            mode_icon: words::mode_icon(one.mode),
            desk: many.then(|| self.desk_name(&one.desk)),
            urgent: one.urgent,
            minors: one.minors,
            outcome: one.outcome.map(|outcome| words::outcome(outcome).into()),
        }
    }
}

/// The step that follows an outcome, when there is one: to the booking page with the contact's id by POST, or to the search.
pub(crate) fn next_step(outcome: Option<Outcome>) -> Option<Press> {
    match (outcome, super::booking()) {
        (Some(Outcome::Appointment), Some(path)) => Some(
            Press::main(
                "desk-contact-book",
                Go::Press {
                    form: None,
                    name: "from",
                    value: "contact".into(),
                    action: Some(path.into()),
                    checked: true,
                },
            )
            .icon("calendar"),
        ),
        (Some(Outcome::Appointment), None) => Some(Press::main("desk-contact-book", Go::to("/cerca")).icon("calendar")),
        _ => None,
    }
}
