// SPDX-License-Identifier: EUPL-1.2
//! The page of a demonstration: what would have been sent, readable.

use crate::{kept::latest, kind::Kind, quiet::LocalTime};
use ::store::Db;
use askama::Template;
use axum::{
    Router,
    extract::{FromRef, State},
    response::Response,
    routing::get,
};
use jiff::civil::DateTime;
use kernel::{Actor, Chance, Clock, Language, Problem};
use page::{Days, House, Refusal, Shell, Speech, Switch, filters, ui::Empty};
use std::sync::Arc;
use vault::Vault;

/// The page's path, without language.
pub const PATH: &str = "/messaggi";
/// The languages of the page, which is for whoever tries Filò out; the messages themselves are in ten.
const LANGUAGES: [Language; 2] = [Language::It, Language::En];
/// Messages shown.
const MOST: i64 = 100;

/// What the page is built on. Serve it in a demonstration alone: it shows everything to everybody.
#[derive(Clone)]
pub struct Readable {
    /// How pages look and speak.
    pub house: House,
    /// The database.
    pub db: Db,
    /// The keys.
    pub vault: Vault,
    /// The territory's clock.
    pub local: Arc<dyn LocalTime>,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// Chance.
    pub chance: Arc<dyn Chance>,
}

impl FromRef<Readable> for House {
    fn from_ref(readable: &Readable) -> Self {
        readable.house.clone()
    }
}

/// The page, written without language: merge it with other rooms' before [`page::in_every_language`].
pub fn readable_router(readable: Readable) -> Router {
    page::only_in(&LANGUAGES, Router::new().route(PATH, get(show))).with_state(readable)
}

/// A message on the page.
pub(crate) struct Line {
    pub kind: Kind,
    pub to: String,
    pub text: String,
    pub language: Language,
    pub at: DateTime,
}

impl Line {
    fn what(&self) -> &'static str {
        match self.kind {
            Kind::Confirmed => "message-confirmed",
            Kind::Moved => "message-moved",
            Kind::Cancelled => "message-cancelled",
            Kind::Reminder => "message-reminder",
            Kind::Answered => "message-answered",
            Kind::Missed => "message-missed",
            Kind::Freed => "message-freed",
            Kind::Earlier => "message-earlier",
            Kind::Online => "message-online",
            Kind::ByPhone => "message-by-phone",
            Kind::AtTheDesk => "message-at-the-desk",
            Kind::Arrived => "message-arrived",
        }
    }

    fn machine(&self) -> String {
        Days::of(self.language).machine(self.at)
    }

    fn when(&self, days: &Days) -> String {
        format!("{}{}{}", days.day(self.at.date()), days.comma(), days.clock(self.at.time()))
    }
}

/// The messages that would have left.
#[derive(Template)]
#[template(path = "readable.html")]
pub(crate) struct Messages {
    pub messages: Vec<Line>,
    pub days: Days,
}

impl Messages {
    fn days(&self) -> &Days {
        &self.days
    }

    fn nothing(&self) -> Empty {
        Empty::new("mail", "message-readable-none.title", "message-readable-none")
    }
}

pub(crate) fn shell(house: &House, speech: &Speech) -> Shell {
    Shell::new(house, speech, "message-readable").switch(Switch::Path(PATH.to_owned())).only_in(&LANGUAGES)
}

/// GET.
async fn show(State(readable): State<Readable>, speech: Speech) -> Result<Response, Refusal> {
    let (now, zone) = (readable.clock.now(), readable.local.zone());
    let sent = latest(&readable.db, &readable.vault, &Actor::public(), MOST, now, &*readable.chance).await;
    let line = |sent: crate::Sent| Line {
        kind: sent.kind,
        to: sent.to,
        text: sent.text,
        language: sent.language,
        at: sent.at.timestamp().to_zoned(zone.clone()).datetime(),
    };
    let messages = sent.map_err(Problem::from)?.into_iter().map(line).collect();
    Ok(shell(&readable.house, &speech).show(&Messages { messages, days: speech.days() }))
}
