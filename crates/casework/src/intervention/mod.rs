// SPDX-License-Identifier: EUPL-1.2
//! Interventions (C7): what a household or one of its persons is given, by whom, how much, with whose money; and what of it was delivered and paid.
//!
//! Somebody who works on the case asks for it, as its [`terms`] say; somebody else who may decide of the case says yes; deliveries are noted
//! one by one or for part of a month ([`delivery`]); a third one notes that they are paid. [`life`] is the table of what can be done when, and of
//! whose hands; [`share`] cuts a sum to the cent; [`reckon`] tells what was planned, delivered and paid. Terms never change and nothing is
//! deleted: a delivery is corrected by another, a payment is taken back with a reason.

mod commands;
pub mod delivery;
mod error;
pub mod kinds;
pub mod life;
mod pay;
mod reads;
pub mod reckon;
#[cfg(test)]
mod samples;
pub mod share;
pub mod terms;

pub use commands::{Act, AtIntervention, NewDelivery, NewIntervention};
pub use error::InterventionError;
pub use reads::{DeliveryView, InterventionView, PaymentView};

use jiff::civil::{Date, date};
use kernel::Id;
use vault::Place;

/// The id of an intervention.
pub type InterventionId = Id<InterventionView>;
/// The id of a delivery.
pub type DeliveryId = Id<DeliveryView>;

/// The longest text, in characters.
pub const LONGEST: usize = 600;
/// The longest name or act, in characters.
pub const LONGEST_NAME: usize = 160;
/// The largest sum in cents, or time in minutes: below it every total fits.
pub const LARGEST: i64 = 10_000_000_000;
/// The longest an intervention may last, in years.
pub const LONGEST_TIME: i32 = 5;
/// Interventions of a case, at most; nobody keeps more.
pub const MOST: usize = 500;
/// Deliveries of an intervention, at most, corrections among them.
pub const MOST_DELIVERIES: usize = 2_000;

/// A month of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month(Date);

impl Month {
    /// The month of a day.
    pub fn of(day: Date) -> Self {
        Self(day.first_of_month())
    }

    /// Its first day.
    pub fn first(self) -> Date {
        self.0
    }

    /// Its last day.
    pub fn last(self) -> Date {
        self.0.last_of_month()
    }

    /// Its number, from 1.
    pub fn number(self) -> i8 {
        self.0.month()
    }

    /// The next one. After the last of the calendar, the same.
    #[must_use]
    pub fn next(self) -> Self {
        match (self.0.year(), self.0.month()) {
            (year, 12) if year < Date::MAX.year() => Self(date(year + 1, 1, 1)),
            (_, 12) => self,
            (year, month) => Self(date(year, month + 1, 1)),
        }
    }
}

fn content_place(row: &str) -> Place<'_> {
    Place { table: "casework_intervention", column: "content", row }
}

fn turn_place(row: &str) -> Place<'_> {
    Place { table: "casework_intervention_turn", column: "content", row }
}

fn delivery_place(row: &str) -> Place<'_> {
    Place { table: "casework_delivery", column: "content", row }
}

fn payment_place(row: &str) -> Place<'_> {
    Place { table: "casework_payment", column: "content", row }
}

fn back_place(row: &str) -> Place<'_> {
    Place { table: "casework_payment", column: "back", row }
}
