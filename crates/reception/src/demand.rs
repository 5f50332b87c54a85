// SPDX-License-Identifier: EUPL-1.2
//! A demand with no answer: a town, needs, a reason.

use kernel::{Istat, UtcMicros};

/// Why there was no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Nobody offers it.
    NoService,
    /// It exists and is full.
    NoPlace,
    /// It exists and no time is free.
    NoSlot,
    /// They live elsewhere.
    OutOfArea,
}

impl Reason {
    /// The word stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoService => "no_service",
            Self::NoPlace => "no_place",
            Self::NoSlot => "no_slot",
            Self::OutOfArea => "out_of_area",
        }
    }
}

/// What was asked for and not found.
#[derive(Debug, Clone)]
pub struct Demand {
    /// Where they live.
    pub town: Istat,
    /// Codes of the needs.
    pub needs: Vec<String>,
    /// Why there was no answer.
    pub reason: Reason,
    /// The service that was full, if one was meant.
    pub service: Option<String>,
    /// Children live in the household (C9).
    pub children: bool,
    /// The form's own key: the same page sent twice counts once.
    pub form: String,
}

/// How often a need found no answer in a town.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unmet {
    /// The town.
    pub town: Istat,
    /// The need's code.
    pub need: String,
    /// The reason's code.
    pub reason: String,
    /// How often.
    pub times: i64,
    /// How often with children in the household.
    pub with_children: i64,
}

/// Midnight (UTC) of the day of an instant.
pub(crate) fn day_of(now: UtcMicros) -> UtcMicros {
    const DAY: i64 = 86_400_000_000;
    UtcMicros(now.0.div_euclid(DAY) * DAY)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_moment_is_forgotten_and_the_day_kept() {
        assert_eq!(day_of(UtcMicros(86_400_000_000 * 3 + 12345)), UtcMicros(86_400_000_000 * 3));
        assert_eq!(day_of(UtcMicros(-1)), UtcMicros(-86_400_000_000));
    }
}
