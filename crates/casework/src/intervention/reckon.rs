// SPDX-License-Identifier: EUPL-1.2
//! What was planned, delivered and paid: of an intervention, of a household, by month and by source of the money.

use super::{
    Month,
    delivery::Given,
    kinds::State,
    life::{self, Turn},
    share::Split,
    terms::{Source, Terms},
};
use std::collections::BTreeMap;

/// An intervention as it is counted.
pub struct Counted<'a> {
    /// Its terms.
    pub terms: &'a Terms,
    /// Where it stands.
    pub state: State,
    /// What was done to it.
    pub turns: &'a [Turn],
    /// What was delivered and holds, and whether it is paid.
    pub given: Vec<(&'a Given, bool)>,
}

/// Sums, in minutes and cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sums {
    /// Minutes planned.
    pub planned_minutes: i64,
    /// Minutes delivered.
    pub minutes: i64,
    /// Cents planned.
    pub planned: i64,
    /// Cents delivered, by who bears them.
    pub delivered: Split,
    /// Cents paid, of those delivered.
    pub paid: i64,
}

impl Sums {
    fn add(&mut self, other: Self) {
        self.planned_minutes = self.planned_minutes.saturating_add(other.planned_minutes);
        self.minutes = self.minutes.saturating_add(other.minutes);
        self.planned = self.planned.saturating_add(other.planned);
        self.delivered = self.delivered.and(other.delivered);
        self.paid = self.paid.saturating_add(other.paid);
    }
}

/// The sums of a household.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Totals {
    /// Of the household.
    pub all: Sums,
    /// By source.
    pub by_source: BTreeMap<Source, Sums>,
    /// By month.
    pub by_month: BTreeMap<Month, Sums>,
}

impl Counted<'_> {
    /// By month. A delivery is of the month of its days.
    pub fn by_month(&self) -> BTreeMap<Month, Sums> {
        let mut months: BTreeMap<Month, Sums> = BTreeMap::new();
        let measure = self.terms.measure;
        for (month, quantity) in life::planned(self.terms, self.turns) {
            let (planned_minutes, planned) = (measure.minutes(quantity), measure.cost(quantity));
            months.entry(month).or_default().add(Sums { planned_minutes, planned, ..Sums::default() });
        }
        for (given, paid) in &self.given {
            let cents = measure.cost(given.quantity);
            months.entry(Month::of(given.from)).or_default().add(Sums {
                minutes: measure.minutes(given.quantity),
                delivered: self.terms.shares.split(cents),
                paid: if *paid { cents } else { 0 },
                ..Sums::default()
            });
        }
        months
    }

    /// In all.
    pub fn sums(&self) -> Sums {
        let mut sums = Sums::default();
        self.by_month().into_values().for_each(|month| sums.add(month));
        sums
    }

    /// How much may still be delivered, in minutes or cents: what was authorised, less what was delivered. Below nothing after a pause that
    /// was noted late.
    pub fn left(&self) -> i64 {
        let planned = life::planned(self.terms, self.turns).into_iter().map(|(_, quantity)| quantity);
        let given = self.given.iter().map(|(given, _)| given.quantity);
        planned.fold(0_i64, i64::saturating_add).saturating_sub(given.fold(0, i64::saturating_add))
    }
}

/// The sums of everything a household is given.
pub fn totals(all: &[Counted<'_>]) -> Totals {
    let mut totals = Totals::default();
    for one in all {
        for (month, sums) in one.by_month() {
            totals.all.add(sums);
            totals.by_source.entry(one.terms.source.clone()).or_default().add(sums);
            totals.by_month.entry(month).or_default().add(sums);
        }
    }
    totals
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::super::{kinds::Deed, samples::*, terms::Measure};
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    #[test]
    fn six_hours_a_week_of_help_are_told_by_month() {
        let mut one = monthly(date(2026, 9, 1), date(2026, 11, 30));
        (one.measure, one.quantity) = (Measure::Hours { cents_per_hour: 2_150 }, 24 * 60);
        let turns = [turn(Deed::Authorise, date(2026, 8, 30))];
        let given = [given(date(2026, 9, 3), 90), given(date(2026, 9, 10), 100), given(date(2026, 10, 1), 24 * 60)];
        let counted = Counted {
            terms: &one,
            state: State::Active,
            turns: &turns,
            given: given.iter().enumerate().map(|(at, one)| (one, at == 0)).collect(),
        };
        let months = counted.by_month();
        let september = months[&Month::of(date(2026, 9, 1))];
        assert_eq!((september.planned, september.planned_minutes), (51_600, 1_440));
        assert_eq!((september.minutes, september.delivered.whole(), september.paid), (190, 3_225 + 3_583, 3_225));
        assert_eq!(months[&Month::of(date(2026, 11, 1))].delivered.whole(), 0);
        assert_eq!(counted.left(), 3 * 1_440 - 1_440 - 190);
    }

    proptest! {
        #[test]
        fn months_and_sources_each_make_the_whole_to_the_cent(
            all in prop::collection::vec((terms(), turns(), prop::collection::vec((givens(), any::<bool>()), 0..6)), 0..6),
        ) {
            let counted: Vec<Counted<'_>> = all.iter().map(|(terms, turns, given)| Counted {
                terms,
                state: State::Active,
                turns,
                given: given.iter().map(|(one, paid)| (one, *paid)).collect(),
            }).collect();
            let totals = totals(&counted);
            let sum = |parts: Vec<Sums>| parts.into_iter().fold(Sums::default(), |mut all, one| { all.add(one); all });
            prop_assert_eq!(sum(totals.by_source.values().copied().collect()), totals.all);
            prop_assert_eq!(sum(totals.by_month.values().copied().collect()), totals.all);
            prop_assert_eq!(sum(counted.iter().map(Counted::sums).collect()), totals.all);
            let cents: i64 = all.iter().flat_map(|(terms, _, given)| given.iter().map(|(one, _)| terms.measure.cost(one.quantity))).sum();
            prop_assert_eq!(totals.all.delivered.whole(), cents, "the shares make what was delivered");
            prop_assert!(totals.all.paid <= cents);
        }
    }
}
