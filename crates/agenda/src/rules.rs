// SPDX-License-Identifier: EUPL-1.2
//! What the agenda needs to know of a territory: the rules of desks, services and places.

use crate::slots::{self, Minutes, Notice, OnHolidays};
use directory::pack::Mode;
use jiff::{Span, civil::Date, tz::TimeZone};
use kernel::Istat;
use std::sync::Arc;

/// The place of a desk where nobody goes: online, telephone, at home.
pub const NOWHERE: &str = "";

/// How a desk takes appointments.
#[derive(Debug, Clone)]
pub struct DeskRules {
    /// The desk.
    pub id: String,
    /// The body that runs it.
    pub body: String,
    /// How one meets it.
    pub modes: Vec<Mode>,
    /// Whether one can book there at all.
    pub by_appointment: bool,
    /// Services one finds there.
    pub services: Vec<String>,
    /// How soon and how far ahead the public may book.
    pub notice: Notice,
    /// Until how long before the start the person may cancel or move.
    pub cancel_until: Span,
}

/// How long a service takes, and of how many.
#[derive(Debug, Clone)]
pub struct ServiceRules {
    /// The service.
    pub id: String,
    /// Length of an appointment.
    pub minutes: Minutes,
    /// Minutes kept free after it.
    pub pause_after: Minutes,
    /// Workers who sit together.
    pub workers: usize,
    /// Whether calendars and printed sheets must not say what it is for.
    pub discreet: bool,
}

impl ServiceRules {
    /// The service as searches ask for it, with the notice of a desk.
    pub(crate) fn wanted(&self, notice: &Notice) -> slots::Service {
        slots::Service {
            id: Arc::from(self.id.as_str()),
            minutes: self.minutes,
            pause_after: self.pause_after,
            workers: self.workers,
            notice: notice.clone(),
        }
    }
}

/// When a place is shut.
#[derive(Debug, Clone)]
pub struct PlaceRules {
    /// The town.
    pub town: Option<Istat>,
    /// Days on which it is shut, the patron saint's among them.
    pub closed: Vec<Date>,
    /// What it does on national holidays.
    pub holidays: OnHolidays,
}

/// What a message may say of where somebody is expected.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Whereabouts {
    /// Where, as one finds it: "via Inventata 1, Cremona". Never the name of a place or a desk, which may tell what for.
    pub place: Option<String>,
    /// Whom to call.
    pub phone: Option<String>,
}

/// Where the rules come from: the directory's snapshot in the house, plain values in tests.
pub trait Desks: Send + Sync {
    /// Moves whenever any answer may have changed.
    fn version(&self) -> i64;
    /// The zone of the territory.
    fn zone(&self) -> TimeZone;
    /// The desk's rules.
    fn desk(&self, id: &str) -> Option<DeskRules>;
    /// The rules of a service that can be booked.
    fn service(&self, id: &str) -> Option<ServiceRules>;
    /// The place's rules.
    fn place(&self, id: &str) -> Option<PlaceRules>;
    /// Where a desk meets people online, when it has a link of its own; `{room}` in it stands for a name of the booking.
    fn online(&self, _desk: &str) -> Option<String> {
        None
    }
    /// What messages may say of a desk and a place. `discreet`: not even the number of the desk, that of its body.
    fn whereabouts(&self, _desk: &str, _place: &str, _discreet: bool) -> Whereabouts {
        Whereabouts::default()
    }
}
