// SPDX-License-Identifier: EUPL-1.2
//! How a programme stands, and which limits a step would pass. Limits are soft: who decides may pass them knowingly, and says why.

use std::collections::BTreeSet;

/// What is passed only knowingly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Limit {
    /// More households than the programme has places.
    Places,
    /// More than the fund holds.
    Fund,
    /// A rule says no, or is not known yet.
    Rules,
}

impl Limit {
    /// Every limit.
    pub const ALL: [Self; 3] = [Self::Places, Self::Fund, Self::Rules];

    /// Its word in forms and in the audit.
    pub fn code(self) -> &'static str {
        match self {
            Self::Places => "places",
            Self::Fund => "fund",
            Self::Rules => "rules",
        }
    }

    /// Reads the word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// How a programme stands. Never for the public.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Standing {
    /// Households that have a place.
    pub taken: i64,
    /// Places there are, about.
    pub places: i64,
    /// Planned or spent, in cents.
    pub planned_cents: i64,
    /// The fund, in cents.
    pub fund_cents: i64,
}

impl Standing {
    /// Whether there is a place, and something left in the fund.
    pub fn is_open(self) -> bool {
        self.taken < self.places && self.planned_cents < self.fund_cents
    }

    /// The limits that one household more would pass, with this planned for it, where so much counted for it before: what was
    /// spent on a household that left and comes back.
    pub fn passed_by_a_place(self, before_cents: i64, planned_cents: i64) -> BTreeSet<Limit> {
        let mut limits = self.passed_by_a_plan(before_cents, planned_cents);
        if self.taken >= self.places {
            limits.insert(Limit::Places);
        }
        limits
    }

    /// The limits that another amount for a household would pass. Less than before passes none.
    pub fn passed_by_a_plan(self, before_cents: i64, planned_cents: i64) -> BTreeSet<Limit> {
        let after = self.planned_cents.saturating_sub(before_cents).saturating_add(planned_cents);
        let passed = after > self.fund_cents && planned_cents > before_cents;
        passed.then_some(Limit::Fund).into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_twenty_fifth_household_fits_and_the_twenty_sixth_passes_the_limit() {
        let stands = |taken, planned_cents| Standing { taken, planned_cents, places: 25, fund_cents: 14_000_000 };
        assert_eq!(stands(24, 9_800_000).passed_by_a_place(0, 560_000), BTreeSet::new());
        assert_eq!(stands(25, 9_800_000).passed_by_a_place(0, 560_000), [Limit::Places].into());
        assert_eq!(stands(24, 13_800_000).passed_by_a_place(0, 200_000), BTreeSet::new(), "to the last cent");
        assert_eq!(stands(24, 13_800_000).passed_by_a_place(0, 200_001), [Limit::Fund].into());
        assert!(stands(24, 13_999_999).is_open() && !stands(25, 0).is_open() && !stands(0, 14_000_000).is_open());
    }

    proptest! {
        #[test]
        fn planning_less_is_never_refused(planned in 0..20_000_000_i64, before in 0..1_000_000_i64, less in 0..1_000_000_i64) {
            let stands = Standing { taken: 1, places: 25, planned_cents: planned + before, fund_cents: 14_000_000 };
            prop_assert!(stands.passed_by_a_plan(before, before - less.min(before)).is_empty());
        }
    }
}
