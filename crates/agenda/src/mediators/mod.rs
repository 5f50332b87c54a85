// SPDX-License-Identifier: EUPL-1.2
//! Cultural-linguistic mediators (D11): who interprets, and at which appointment.
//!
//! A mediator is a second worker in the calendar's sense: her five minutes lie in the same table, under the same key, as everybody's, so the
//! database has no room for her at two appointments at once. She is booked in the unit that books the appointment or not at all; moved with
//! it when she can be, and when she cannot the appointment stands on the list of those for whom somebody is to be found: nobody is lost in
//! silence.
//!
//! **Never a child, never the partner.** Whoever interprets is in the register, has pledged secrecy on a day that is written there, and there is
//! no way to write down anybody else.
//!
//! She sees day, hour, place, language and how to call the person ([`Agenda::own_mediations`](crate::Agenda::own_mediations)): never the service, the note, the name.

mod change;
mod companion;
mod costs;
mod engage;
mod find;
mod hours;
pub mod money;
mod own;
mod profile;
mod register;
pub(crate) mod rules;
mod tongues;
mod wish;

pub use costs::{CostLine, Month};
pub use find::{AskedMediator, Candidate, Needed};
pub use hours::{Hours, NotHours};
pub use own::{OwnMediation, OwnMediations};
pub use profile::{Gender, Profile, Way};
pub use register::{LONGEST_TEXT, Listed, NewMediator};
pub use rules::{Asked, Avoid, Seen, Wanted, WhyNot, why_not};
pub use tongues::Tongue;
pub use wish::{LONGEST_REASON, LetGo, Mediation, NewMediation, Standing, StandsBecause, Wish};

pub(crate) use change::{Prepared, brief};
pub(crate) use companion::{Companion, companion};
pub(crate) use engage::{called_off, follow};
pub(crate) use find::{Marks, mark, marks};

use crate::{BookingError, store::mediators::MediatorRow};
use jiff::civil::Date;
use kernel::Id;
use vault::Place;

/// What a [`MediatorId`] names.
#[derive(Debug)]
pub enum Mediator {}
/// The identifier of a mediator.
pub type MediatorId = Id<Mediator>;

/// What the id of an engagement names.
enum Engagement {}

pub(crate) fn profile_place(mediator: &str) -> Place<'_> {
    Place { table: "agenda_mediator", column: "profile", row: mediator }
}

pub(crate) fn wish_place(booking: &str) -> Place<'_> {
    Place { table: "agenda_mediation", column: "wish", row: booking }
}

pub(crate) fn unreadable(what: &'static str) -> BookingError {
    BookingError::Unreadable { what }
}

fn day(text: &str) -> Result<Date, BookingError> {
    text.parse().map_err(|_| unreadable("day"))
}

impl MediatorRow {
    fn pledged(&self) -> Result<Option<Date>, BookingError> {
        self.pledged_on.as_deref().map(day).transpose()
    }

    fn active(&self) -> Result<(Date, Option<Date>), BookingError> {
        Ok((day(&self.active_from)?, self.active_to.as_deref().map(day).transpose()?))
    }

    /// As the rule sees her.
    fn seen<'a>(&'a self, profile: &'a Profile, (away, busy): (bool, bool)) -> Result<Seen<'a>, BookingError> {
        Ok(Seen {
            id: &self.id,
            body: &self.body,
            profile,
            pledged_on: self.pledged()?,
            active: self.active()?,
            away,
            busy,
        })
    }
}
