// SPDX-License-Identifier: EUPL-1.2
//! Interventions about nobody, for the tests of the rules.

use super::{
    delivery::Given,
    kinds::{Deed, Fund, MeansTest, Rhythm},
    life::Turn,
    share::{Shares, WHOLE},
    terms::{Beneficiary, Measure, Source, Terms},
};
use crate::plan::{By, text::Party};
use jiff::{
    ToSpan,
    civil::{Date, date},
};
use kernel::UtcMicros;
use proptest::prelude::*;

pub(super) fn monthly(from: Date, until: Date) -> Terms {
    Terms {
        what: "Aiuto in casa".to_owned(),
        by: Party::Body("c".to_owned()),
        to: Beneficiary::Household,
        rhythm: Rhythm::Monthly,
        measure: Measure::Sum,
        quantity: 10_000,
        from,
        until,
        shares: Shares::default(),
        source: Source { fund: Fund::Own, name: String::new() },
        means: MeansTest::Nothing,
        isee: None,
        support: None,
    }
}

pub(super) fn turn(deed: Deed, on: Date) -> Turn {
    let by = By { account: "a".to_owned(), body: "b".to_owned(), at: UtcMicros(0) };
    Turn { deed, on, reason: None, words: String::new(), by }
}

pub(super) fn given(day: Date, quantity: i64) -> Given {
    Given { from: day, until: day, quantity, by: "Prova".to_owned(), words: String::new() }
}

fn day() -> impl Strategy<Value = Date> {
    (0..800_i32).prop_map(|days| date(2025, 6, 1).saturating_add(days.days()))
}

pub(super) fn givens() -> impl Strategy<Value = Given> {
    (day(), 1..100_000_i64).prop_map(|(day, quantity)| given(day, quantity))
}

/// Whatever may lie in the database, in any order of days.
pub(super) fn turns() -> impl Strategy<Value = Vec<Turn>> {
    let deed = (0..Deed::ALL.len()).prop_map(|at| Deed::ALL[at]);
    prop::collection::vec((deed, day()), 0..6)
        .prop_map(|turns| turns.into_iter().map(|(deed, on)| turn(deed, on)).collect())
}

pub(super) fn terms() -> impl Strategy<Value = Terms> {
    let measure =
        prop_oneof![Just(Measure::Sum), (0..10_000_i64).prop_map(|cents_per_hour| Measure::Hours { cents_per_hour })];
    let fund = (0..Fund::ALL.len()).prop_map(|at| Fund::ALL[at]);
    let rhythm = (0..2_usize).prop_map(|at| Rhythm::ALL[at]);
    (day(), 0..600_i32, measure, 1..1_000_000_i64, fund, rhythm, (0..=WHOLE, 0..=WHOLE)).prop_map(
        |(from, days, measure, quantity, fund, rhythm, (user, health))| Terms {
            measure,
            quantity,
            rhythm,
            shares: Shares::new(user, health.min(WHOLE - user)).unwrap_or_default(),
            source: Source { fund, name: String::new() },
            ..monthly(from, from.saturating_add(days.days()))
        },
    )
}
