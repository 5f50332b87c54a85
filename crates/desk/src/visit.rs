// SPDX-License-Identifier: EUPL-1.2
//! What every page of the desk holds: the rooms below, and who is at work in which language.

use agenda::{Agenda, DeskScope};
use axum::{
    extract::{FromRef, FromRequestParts},
    http::{HeaderMap, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use directory::{Snapshot, SnapshotHolder};
use identity::{Action, Identity, Session, Who, scope};
use jiff::{civil::DateTime, tz::TimeZone};
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
    /// The instruments.
    pub casework: casework::Casework,
    /// Persons, found again before they are noted.
    pub people: People,
    /// Campaigns, and contacts.
    pub reception: Reception,
    /// Where the site is reached (`https://filo.example`): posters lead there.
    pub address: String,
    /// How the installation stands.
    pub watch: crate::state::standing::Watch,
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
    pub links: Vec<(&'static str, &'static str)>,
    pub directory: Arc<Snapshot>,
    pub now: UtcMicros,
}

/// What the guard of a door found: the session, and the links for the head of its pages, by words and path.
#[derive(Clone)]
pub(crate) struct Entered {
    pub session: Session,
    pub links: Vec<(&'static str, &'static str)>,
}

impl FromRequestParts<Desk> for Visit {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, desk: &Desk) -> Result<Self, Response> {
        let Ok(speech) = Speech::from_request_parts(parts, desk).await;
        let Some(Entered { session, links }) = parts.extensions.get::<Entered>().cloned() else {
            return Err(to_the_entrance(desk, &parts.headers, speech.language()));
        };
        let directory = desk.directory().map_err(IntoResponse::into_response)?;
        Ok(Self { now: desk.clock.now(), desk: desk.clone(), speech, session, links, directory })
    }
}

impl Visit {
    pub(crate) fn who(&self) -> Who {
        Who::Member(self.session.member.clone())
    }

    pub(crate) fn actor(&self) -> Actor {
        self.session.member.actor()
    }

    /// The mark that a form carries, so that what is typed survives the end of the session.
    pub(crate) fn whose(&self) -> String {
        self.desk.identity.whose(self.session.member.account)
    }

    /// A body by its name; what has left the directory keeps its id for a name.
    pub(crate) fn body_name(&self, id: &str) -> String {
        body_name(&self.directory, id)
    }

    /// A desk by its name, in the language of the page.
    pub(crate) fn desk_name(&self, id: &str) -> String {
        let desk = self.directory.desk(id);
        desk.map_or_else(|| id.to_owned(), |desk| desk.name.get(self.speech.language()).to_owned())
    }

    /// Now on the territory's wall clock.
    pub(crate) fn local_now(&self) -> DateTime {
        self.local(self.now)
    }

    /// An instant on the territory's wall clock.
    pub(crate) fn local(&self, at: UtcMicros) -> DateTime {
        let zone = TimeZone::get(&self.directory.territory().zone).unwrap_or(TimeZone::UTC);
        at.timestamp().to_zoned(zone).datetime()
    }

    /// The desks on which they may do this, out of those the directory knows.
    pub(crate) fn desks_for(&self, action: Action) -> Vec<String> {
        let all = self.directory.desks().iter().map(|desk| (desk.id.as_str(), desk.body.as_str()));
        scope(&self.who(), action).desks(all)
    }

    pub(crate) fn scope_for(&self, action: Action) -> DeskScope {
        DeskScope::of(self.desks_for(action))
    }

    /// The frame of a page that has this address.
    pub(crate) fn shell(&self, title: impl Into<page::ui::Text>, switch: Switch) -> Shell {
        let worker = head(self.session.name.clone(), self.body_name(&self.session.member.body), &self.links);
        Shell::new(&self.desk.house, &self.speech, title).only_in(&crate::LANGUAGES).switch(switch).worker(worker)
    }
}

/// A body by its name; what has left the directory keeps its id for a name.
pub(crate) fn body_name(directory: &Snapshot, id: &str) -> String {
    directory.body(id).map_or_else(|| id.to_owned(), |body| body.name.clone())
}

/// The head of a page: who is at work for whom, and where they may go.
pub(crate) fn head(name: String, body: String, links: &[(&'static str, &'static str)]) -> Worker {
    let links = links.iter().map(|(words, path)| ((*words).into(), (*path).to_owned()));
    Worker { name, body, links: links.collect(), sign_out: "/scrivania/esci".to_owned() }
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

/// "giovedì 3 dicembre, 9:30".
pub(crate) fn moment(speech: &Speech, at: DateTime) -> String {
    let days = speech.days();
    format!("{}, {}", days.day(at.date()), days.clock(at.time()))
}
