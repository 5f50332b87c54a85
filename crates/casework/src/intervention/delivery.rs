// SPDX-License-Identifier: EUPL-1.2
//! What was delivered: on a day, or from one day to another of one month. A slip is corrected by another delivery that says why; both stay.

use super::{
    LONGEST, LONGEST_NAME, Month,
    life::{Turn, is_active},
    terms::{Fault, Terms, Wrong, text},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What was given.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(Debug))]
pub struct Given {
    /// The first day.
    pub from: Date,
    /// The last day; the same, for one day.
    pub until: Date,
    /// How much, in minutes or cents.
    pub quantity: i64,
    /// Who delivered it.
    pub by: String,
    /// In words.
    pub words: String,
}

/// What lies under the key of the case, for a delivery.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delivered {
    /// What was given; nothing: it never happened.
    pub given: Option<Given>,
    /// Why an earlier one is corrected; empty for one that corrects none.
    pub why: String,
}

/// How a delivery was paid. Sealed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paid {
    /// On which day.
    pub on: Date,
    /// The act behind it: its number, its date.
    pub act: String,
}

impl Given {
    /// Everything that is wrong with it; `left`: how much may still be delivered.
    pub fn faults(&self, (terms, turns): (&Terms, &[Turn]), left: i64, today: Date) -> Vec<Fault> {
        let mut faults = Vec::new();
        let mut add = |field, wrong| faults.push(Fault { field, wrong });
        if self.from > today {
            add("from", Wrong::Day);
        } else if !is_active(terms, turns, self.from) {
            add("from", Wrong::NotActive);
        }
        if self.until < self.from || self.until > today {
            add("until", Wrong::Day);
        } else if Month::of(self.from) != Month::of(self.until) {
            add("until", Wrong::TwoMonths);
        } else if self.until != self.from && !is_active(terms, turns, self.until) {
            add("until", Wrong::NotActive);
        }
        if self.quantity <= 0 {
            add("quantity", Wrong::Missing);
        } else if self.quantity > left {
            add("quantity", Wrong::TooMuch);
        }
        text(&mut faults, "by", &self.by, LONGEST_NAME, true);
        text(&mut faults, "words", &self.words, LONGEST, false);
        faults
    }
}
