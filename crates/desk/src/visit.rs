// SPDX-License-Identifier: EUPL-1.2
//! What every page of the desk holds: the rooms below, and who is at work in which language.

use agenda::Agenda;
use axum::{
    extract::{FromRef, FromRequestParts},
    http::{HeaderMap, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use directory::{Snapshot, SnapshotHolder};
use identity::{Identity, Session, Who};
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
    /// How the installation stands.
    pub watch: crate::state::Watch,
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

/// One request of somebody whom the guard of a door has let in.
pub(crate) struct Visit {
    pub desk: Desk,
    pub speech: Speech,
    pub session: Session,
    pub directory: Arc<Snapshot>,
    pub now: UtcMicros,
}

/// The session that the guard of a door found (`doors`).
#[derive(Clone)]
pub(crate) struct Entered(pub Session);

impl FromRequestParts<Desk> for Visit {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, desk: &Desk) -> Result<Self, Response> {
        let Ok(speech) = Speech::from_request_parts(parts, desk).await;
        let Some(Entered(session)) = parts.extensions.get::<Entered>().cloned() else {
            return Err(to_the_entrance(desk, &parts.headers, speech.language()));
        };
        let directory = desk.directory().map_err(IntoResponse::into_response)?;
        Ok(Self { now: desk.clock.now(), desk: desk.clone(), speech, session, directory })
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
        let member = &self.session.member;
        let mut worker = worker(self.session.name.clone(), self.body_name(&member.body));
        worker.links.retain(|(_, path)| crate::doors::opens(member.role, path));
        if self.session.memberships > 1 {
            worker.links.push(("desk-bodies".into(), crate::access::BODIES.to_owned()));
        }
        worker.links.push(("desk-access".into(), crate::access::MINE.to_owned()));
        Shell::new(&self.desk.house, &self.speech, title).only_in(&crate::LANGUAGES).switch(switch).worker(worker)
    }
}

/// The head of every page, with every link: a page shows those its worker may follow.
pub(crate) fn worker(name: String, body: String) -> Worker {
    let links = [
        ("desk-diary", "/scrivania"),
        ("desk-contacts", crate::contacts::PATH),
        ("desk-threads", crate::threads::PATH),
        ("desk-undelivered", crate::undelivered::PATH),
        ("desk-online", crate::online::PATH),
        ("desk-posters", crate::posters::PATH),
        ("desk-reach", crate::contacts::REACH),
        ("desk-opinions", crate::opinions::PATH),
        ("desk-people", crate::access::PEOPLE),
        ("desk-state", crate::state::PATH),
    ];
    Worker {
        name,
        body,
        links: links.into_iter().map(|(words, path)| (words.into(), path.to_owned())).collect(),
        sign_out: "/scrivania/esci".to_owned(),
    }
}

/// Leads who is not signed in to where one signs in. A cookie without a session has expired, and the page says so.
pub(crate) fn to_the_entrance(desk: &Desk, headers: &HeaderMap, language: Language) -> Response {
    let expired = desk.identity.token(headers).is_some();
    see(language, if expired { "/scrivania/entra?scaduta" } else { "/scrivania/entra" })
}

/// Leads to another of our pages, with a GET.
pub(crate) fn see(language: Language, path: &str) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, page::address(language, path))]).into_response()
}

/// The address of a day.
pub(crate) fn path_of(day: Date) -> String {
    format!("/scrivania/{day}")
}
