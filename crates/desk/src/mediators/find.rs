// SPDX-License-Identifier: EUPL-1.2
//! For which appointments somebody is to be found, the soonest first, with one press to book whoever is free.

use super::{COSTS, FIND, OWN, REGISTER, ask, in_the_way, one::because_words, whys};
use crate::{
    addresses::MEDIATION,
    diary::Visitor,
    mark::malformed,
    visit::{Visit, see},
};
use agenda::{
    BookingError,
    mediators::{Candidate, MediatorId, Needed},
};
use askama::Template;
use axum::response::Response;
use identity::{
    Action,
    policy::{Reach, reach},
};
use jiff::civil::DateTime;
use kernel::{Kind, Language, Problem};
use page::{
    Form, Refusal, Switch, filters,
    ui::{Action as Press, Empty, Go, Notice, Text, Tone, Weight},
};

/// An appointment of the list. Personal: shown and forgotten.
pub(crate) struct Row {
    pub booking: String,
    pub from: DateTime,
    pub people: Vec<Visitor>,
    /// The language, in words.
    pub tongue: String,
    pub service: String,
    pub desk: String,
    /// Why somebody is to be found.
    pub because: Text,
    /// Whoever could come, one press away: what she costs, and the press.
    pub best: Option<(Text, Press)>,
    /// All who could, and who could not.
    pub choose: Option<Press>,
}

impl Row {
    pub(crate) fn new(
        needed: &Needed,
        language: Language,
        service: String,
        desk: String,
        fails: Option<String>,
    ) -> Self {
        let free = needed.candidates.iter().find(|one| one.why_not.is_empty());
        Self {
            booking: needed.booking.id.to_string(),
            from: needed.booking.starts.datetime(),
            people: needed.people.iter().cloned().map(Visitor::from).collect(),
            tongue: needed.tongue.name(language).to_owned(),
            service,
            desk,
            because: match (&needed.fails, fails) {
                (Some((name, _)), Some(why)) => {
                    Text::from("desk-mediation-fails").with("name", name.clone()).with("why", why)
                }
                _ => because_words(needed.because).into(),
            },
            best: free.map(|one| (ask::offer(one, language), press(one, &needed.people))),
            choose: Some(choose(&needed.people)),
        }
    }
}

fn spoken(people: &[agenda::Person]) -> Text {
    Text::said(people.first().map(|person| person.name.clone()).unwrap_or_default())
}

/// "Book Mediatrice di prova".
fn press(one: &Candidate, people: &[agenda::Person]) -> Press {
    let label = Text::from("desk-mediation-book").with("name", one.name.clone());
    Press::new(label, Go::press("mediator", one.id.to_string())).icon("check").hidden(spoken(people))
}

fn choose(people: &[agenda::Person]) -> Press {
    let go =
        Go::Press { form: None, name: "go", value: String::new(), action: Some(MEDIATION.to_owned()), checked: false };
    Press::quiet("desk-mediation-choose", go).hidden(spoken(people)).weight(Weight::Quiet)
}

/// The list.
#[derive(Template)]
#[template(path = "mediators/find.html")]
pub(crate) struct Find {
    pub notice: Option<Notice>,
    pub rows: Vec<Row>,
    pub may_book: bool,
    pub many_desks: bool,
    /// Other pages about mediators that they may open.
    pub ways: Vec<Press>,
}

impl Find {
    fn nothing(&self) -> Empty {
        Empty::new("language", "desk-mediation-find-empty.title", "desk-mediation-find-empty")
    }
}

/// GET.
pub(crate) async fn show(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let notice = match form.get("fatto") {
        "presa" => Some(Notice::new(Tone::Done, "desk-mediation-booked").announced()),
        _ => None,
    };
    page(&visit, notice).await
}

async fn page(visit: &Visit, notice: Option<Notice>) -> Result<Response, Refusal> {
    let desks = visit.desks_for(Action::SeeBookings);
    let scope = visit.scope_for(Action::SeeBookings);
    let agenda = &visit.desk.agenda;
    let needed = match desks.is_empty() {
        true => Vec::new(),
        false => agenda.mediators_needed(&desks, &scope, &visit.actor()).await.map_err(Problem::from)?,
    };
    let language = visit.speech.language();
    let service = |id: &str| {
        visit.directory.service(id).map_or_else(|| id.to_owned(), |found| found.title.get(language).to_owned())
    };
    let rows = needed
        .iter()
        .map(|one| {
            let fails = one.fails.as_ref().map(|(_, why)| whys(&visit.speech, why));
            Row::new(one, language, service(&one.booking.service), visit.desk_name(&one.booking.desk), fails)
        })
        .collect();
    let mut ways = Vec::new();
    if agenda.mediates(&visit.session.member).await.map_err(Problem::from)? {
        ways.push(Press::new("desk-mediation-own", Go::to(OWN)).icon("calendar"));
    }
    if reach(visit.session.member.role, Action::KeepAccounts) != Reach::Nowhere {
        ways.push(Press::quiet("desk-mediators", Go::to(REGISTER)));
        ways.push(Press::quiet("desk-mediation-costs", Go::to(COSTS)));
    }
    let page = Find {
        notice,
        rows,
        may_book: !visit.desks_for(Action::BookForSomebody).is_empty(),
        many_desks: desks.len() > 1,
        ways,
    };
    Ok(visit.shell("desk-mediation-find", Switch::Path(FIND.to_owned())).show(&page))
}

/// POST: whoever was offered is booked. Meanwhile booked elsewhere: said, and the list is as it is now.
pub(crate) async fn assign(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let booking = form.get("booking").parse().map_err(|_| malformed())?;
    let scope = visit.scope_for(Action::BookForSomebody);
    let (agenda, actor) = (&visit.desk.agenda, visit.actor());
    let refusal = |error: BookingError| match error {
        BookingError::NotFound => Refusal::not_found(),
        BookingError::AlreadyCancelled | BookingError::TooLate => {
            Refusal::from(Problem::new(Kind::Conflict, "desk-vanished")).back_to(FIND)
        }
        other => Refusal::from(Problem::from(other)).back_to(FIND),
    };
    agenda.mediation(booking, &scope, &actor).await.map_err(refusal)?.ok_or_else(Refusal::not_found)?;
    let Ok(mediator) = form.get("mediator").parse::<MediatorId>() else {
        return Ok(see(visit.speech.language(), FIND));
    };
    match agenda.assign_mediator(booking, mediator, &scope, &actor).await {
        Ok(()) => Ok(see(visit.speech.language(), &format!("{FIND}?fatto=presa"))),
        Err(error) => match in_the_way(&visit, &error) {
            Some(words) => page(&visit, Some(Notice::new(Tone::Waiting, words).announced())).await,
            None => Err(refusal(error)),
        },
    }
}
