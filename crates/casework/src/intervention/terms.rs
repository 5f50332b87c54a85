// SPDX-License-Identifier: EUPL-1.2
//! What an intervention is: what, by whom, to whom, how much, from when until when, with whose money.

use super::{
    LARGEST, LONGEST, LONGEST_NAME, LONGEST_TIME, Month,
    kinds::{Fund, MeansTest, Rhythm},
    share::Shares,
};
use crate::plan::{
    PlanId,
    text::{Party, PieceId},
};
use jiff::{ToSpan, civil::Date};
use people::PersonId;
use serde::{Deserialize, Serialize};

/// To whom it is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Beneficiary {
    /// The whole household.
    Household,
    /// One of those whom the case concerns.
    Person(PersonId),
}

/// By what it is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// Hours, counted in minutes, at so many cents an hour; nothing: whoever gives them asks nothing for them.
    Hours {
        /// Cents an hour.
        cents_per_hour: i64,
    },
    /// A sum of money, counted in cents.
    Sum,
}

impl Measure {
    /// What a quantity costs, in cents: of hours its minutes at the hour's price, half a cent is one.
    pub fn cost(self, quantity: i64) -> i64 {
        match self {
            Self::Hours { cents_per_hour } => {
                quantity.max(0).saturating_mul(cents_per_hour.max(0)).saturating_add(30) / 60
            }
            Self::Sum => quantity.max(0),
        }
    }

    /// The minutes of a quantity; a sum has none.
    pub fn minutes(self, quantity: i64) -> i64 {
        match self {
            Self::Hours { .. } => quantity.max(0),
            Self::Sum => 0,
        }
    }
}

/// Where the money comes from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Source {
    /// Which kind.
    pub fund: Fund,
    /// Its own name: the programme, the call, the chapter of the budget. Empty where the kind says all.
    pub name: String,
}

/// An intervention's terms. They never change: what is to be otherwise is another intervention. Not printed, on purpose.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(Debug))]
pub struct Terms {
    /// What.
    pub what: String,
    /// Who gives it.
    pub by: Party,
    /// To whom.
    pub to: Beneficiary,
    /// Once, or every month.
    pub rhythm: Rhythm,
    /// By what it is counted.
    pub measure: Measure,
    /// How much: in all, or every month.
    pub quantity: i64,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
    /// Who bears it.
    pub shares: Shares,
    /// Whose money it is.
    pub source: Source,
    /// How what the person bears was found.
    pub means: MeansTest,
    /// What the means test says, in cents.
    pub isee: Option<i64>,
    /// The support of a plan it comes from.
    pub support: Option<(PlanId, PieceId)>,
}

/// What is wrong with something typed, and at which field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// Which field.
    pub field: &'static str,
    /// What.
    pub wrong: Wrong,
}

/// What can be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// It is missing.
    Missing,
    /// It is longer, or larger, than any of its kind.
    TooLong,
    /// A day that cannot be: before what it follows, or not yet come.
    Day,
    /// Not of one month.
    TwoMonths,
    /// On a day on which the intervention is not active.
    NotActive,
    /// More than is left of what was authorised.
    TooMuch,
}

pub(super) fn text(faults: &mut Vec<Fault>, field: &'static str, text: &str, at_most: usize, needed: bool) {
    if text.chars().count() > at_most {
        faults.push(Fault { field, wrong: Wrong::TooLong });
    } else if needed && text.trim().is_empty() {
        faults.push(Fault { field, wrong: Wrong::Missing });
    }
}

impl Terms {
    /// Everything that is wrong with them; none: they can be proposed.
    pub fn faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        let mut add = |field, wrong| faults.push(Fault { field, wrong });
        if self.until < self.from {
            add("until", Wrong::Day);
        } else if self.from.checked_add(LONGEST_TIME.years()).is_ok_and(|last| self.until >= last) {
            add("until", Wrong::TooLong);
        }
        match self.quantity {
            ..=0 => add("quantity", Wrong::Missing),
            LARGEST.. => add("quantity", Wrong::TooLong),
            _ => (),
        }
        if let Measure::Hours { cents_per_hour } = self.measure
            && !(0..LARGEST).contains(&cents_per_hour)
        {
            add("price", Wrong::TooLong);
        }
        match (self.means, self.isee) {
            (MeansTest::Isee, None) => add("isee", Wrong::Missing),
            (_, Some(cents)) if !(0..LARGEST).contains(&cents) => add("isee", Wrong::TooLong),
            _ => (),
        }
        text(&mut faults, "what", &self.what, LONGEST, true);
        let named = matches!(self.source.fund, Fund::Other | Fund::Private | Fund::Region);
        text(&mut faults, "source-name", &self.source.name, LONGEST_NAME, named);
        faults
    }

    /// The months of its period, the first first.
    pub fn months(&self) -> impl Iterator<Item = Month> {
        let (first, last) = (Month::of(self.from), Month::of(self.until));
        std::iter::successors(Some(first), |month| Some(month.next())).take_while(move |month| *month <= last)
    }
}
