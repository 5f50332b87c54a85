// SPDX-License-Identifier: EUPL-1.2
//! What every page of the desk holds: the rooms below, and who is at work in which language.

use agenda::Agenda;
use axum::{
    extract::{FromRef, FromRequestParts},
    http::{StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use directory::{Snapshot, SnapshotHolder};
use identity::{Action, Identity, Resource, Session, Who, allows};
use jiff::{
    civil::{Date, DateTime},
    tz::TimeZone,
};
use kernel::{Actor, Clock, Kind, Language, Problem, UtcMicros};
use page::{House, Refusal, Shell, Speech, Switch, Worker};
use people::People;
use reception::Reception;
use std::sync::Arc;

/// The rooms the desk is built on. Cheap to clone.
#[derive(Clone)]
pub struct Desk {
    /// How pages look and speak.
    pub house: House,
    /// Who signs in, and what they may.
    pub identity: Identity,
    /// Desks, bodies and services by name.
    pub directory: Arc<SnapshotHolder>,
    /// The bookings.
    pub agenda: Agenda,
    /// Persons, found again before they are noted.
    pub people: People,
    /// Campaigns, and contacts.
    pub reception: Reception,
    /// Where the site is reached (`https://filo.example`): posters lead there.
    pub address: String,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
}

impl FromRef<Desk> for House {
    fn from_ref(desk: &Desk) -> Self {
        desk.house.clone()
    }
}

impl Desk {
    /// The directory as it stands now.
    ///
    /// # Errors
    /// [`Kind::Unavailable`] while no territory is loaded.
    pub(crate) fn directory(&self) -> Result<Arc<Snapshot>, Refusal> {
        self.directory.current().ok_or_else(|| Problem::new(Kind::Unavailable, "desk-no-territory").into())
    }
}

/// One request of somebody at work. Who is not signed in is led to the sign-in page.
pub(crate) struct Visit {
    pub desk: Desk,
    pub speech: Speech,
    pub session: Session,
    pub directory: Arc<Snapshot>,
    pub now: UtcMicros,
}

/// A visit of somebody who may still have to say for which body they act.
pub(crate) struct Entering(pub Visit);

impl FromRequestParts<Desk> for Visit {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, desk: &Desk) -> Result<Self, Response> {
        let Entering(visit) = Entering::from_request_parts(parts, desk).await?;
        if visit.session.chosen { Ok(visit) } else { Err(see(visit.speech.language(), crate::access::BODIES)) }
    }
}

impl FromRequestParts<Desk> for Entering {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, desk: &Desk) -> Result<Self, Response> {
        let Ok(speech) = Speech::from_request_parts(parts, desk).await;
        let known = desk.identity.recognise(&parts.headers).await;
        let session = known.map_err(|error| Refusal::from(Problem::from(error)).into_response())?;
        let Some(session) = session else {
            // A cookie without a session: it has expired, and the sign-in page says so.
            let expired = desk.identity.token(&parts.headers).is_some();
            return Err(see(speech.language(), if expired { "/scrivania/entra?scaduta" } else { "/scrivania/entra" }));
        };
        let directory = desk.directory().map_err(IntoResponse::into_response)?;
        Ok(Self(Visit { now: desk.clock.now(), desk: desk.clone(), speech, session, directory }))
    }
}

impl Visit {
    pub(crate) fn who(&self) -> Who {
        Who::Member(self.session.member.clone())
    }

    pub(crate) fn actor(&self) -> Actor {
        self.session.member.actor()
    }

    /// A body by its name; what has left the directory keeps its id for a name.
    pub(crate) fn body_name(&self, id: &str) -> String {
        self.directory.body(id).map_or_else(|| id.to_owned(), |body| body.name.clone())
    }

    /// A desk by its name, in the language of the page.
    pub(crate) fn desk_name(&self, id: &str) -> String {
        let desk = self.directory.desk(id);
        desk.map_or_else(|| id.to_owned(), |desk| desk.name.get(self.speech.language()).to_owned())
    }

    /// Now on the territory's wall clock.
    pub(crate) fn local_now(&self) -> DateTime {
        let zone = TimeZone::get(&self.directory.territory().zone).unwrap_or(TimeZone::UTC);
        self.now.timestamp().to_zoned(zone).datetime()
    }

    /// The frame of a page that has this address.
    pub(crate) fn shell(&self, title: impl Into<page::ui::Text>, switch: Switch) -> Shell {
        let own = &self.session.member.body;
        let mut worker = worker(self.session.name.clone(), self.body_name(own));
        if identity::policy::reach(self.session.member.role, Action::NoteContacts) != identity::policy::Reach::Nowhere {
            worker.links.insert(1, ("desk-contacts".into(), crate::contacts::PATH.to_owned()));
        }
        if identity::policy::reach(self.session.member.role, Action::ReadReach) != identity::policy::Reach::Nowhere {
            worker.links.push(("desk-reach".into(), crate::contacts::REACH.to_owned()));
        }
        if allows(&self.who(), Action::ReadFeedback, &Resource::House) {
            worker.links.push(("desk-opinions".into(), crate::opinions::PATH.to_owned()));
        }
        if allows(&self.who(), Action::KeepAccounts, &Resource::Body(own)) {
            worker.links.push(("desk-people".into(), crate::access::PEOPLE.to_owned()));
        }
        if self.session.memberships > 1 {
            worker.links.push(("desk-bodies".into(), crate::access::BODIES.to_owned()));
        }
        worker.links.push(("desk-access".into(), crate::access::MINE.to_owned()));
        Shell::new(&self.desk.house, &self.speech, title).only_in(&crate::LANGUAGES).switch(switch).worker(worker)
    }
}

/// The head of every page.
pub(crate) fn worker(name: String, body: String) -> Worker {
    Worker {
        name,
        body,
        links: vec![
            ("desk-diary".into(), "/scrivania".to_owned()),
            ("desk-threads".into(), crate::threads::PATH.to_owned()),
            ("desk-posters".into(), crate::posters::PATH.to_owned()),
        ],
        sign_out: "/scrivania/esci".to_owned(),
    }
}

/// Leads to another of our pages, with a GET.
pub(crate) fn see(language: Language, path: &str) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, page::address(language, path))]).into_response()
}

/// The address of a day.
pub(crate) fn path_of(day: Date) -> String {
    format!("/scrivania/{day}")
}
