// SPDX-License-Identifier: EUPL-1.2
//! Whether conditions hold, fail, or are not known yet: three answers, because a family has not told everything.

use crate::pack::{self, Condition, FactKind, Value};

/// What a condition asks of a number. Codes are numbers too, see [`super::RoutingIndex::symbol`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Check {
    /// Between these, ends included.
    Between(i64, i64),
    /// Any but this.
    Not(i64),
    /// One of these.
    OneOf(Box<[i64]>),
}

impl Check {
    pub(crate) fn holds(&self, answer: i64) -> bool {
        match self {
            Self::Between(least, most) => (*least..=*most).contains(&answer),
            Self::Not(other) => answer != *other,
            Self::OneOf(several) => several.contains(&answer),
        }
    }

    /// Answers at which the check changes its mind, and their neighbours.
    pub(crate) fn turning_points(&self) -> Vec<i64> {
        match self {
            Self::Between(least, most) => {
                vec![least.saturating_sub(1), *least, *most, most.saturating_add(1)]
            }
            Self::Not(other) => vec![other.saturating_sub(1), *other, other.saturating_add(1)],
            Self::OneOf(several) => {
                several.iter().flat_map(|value| [value.saturating_sub(1), *value, value.saturating_add(1)]).collect()
            }
        }
    }

    /// The check a condition describes; `None` when its values are missing.
    pub(crate) fn of(condition: &Condition, kind: FactKind, symbol: impl Fn(&str) -> i64) -> Option<Self> {
        let scale = if kind == FactKind::Euro { 100 } else { 1 };
        let values: Vec<i64> = condition
            .values
            .iter()
            .map(|value| match value {
                Value::Number(number) => number.saturating_mul(scale),
                Value::Code(code) => symbol(code),
            })
            .collect();
        let first = *values.first()?;
        Some(match condition.test {
            pack::Test::AtLeast => Self::Between(first, i64::MAX),
            pack::Test::AtMost => Self::Between(i64::MIN, first),
            pack::Test::Is => Self::Between(first, first),
            pack::Test::IsNot => Self::Not(first),
            pack::Test::Between => Self::Between(first, *values.get(1)?),
            pack::Test::OneOf => Self::OneOf(values.into()),
        })
    }
}

/// A condition, ready to be judged.
#[derive(Debug, Clone)]
pub(crate) struct TestRow {
    /// Place of the fact in the pack.
    pub fact: u16,
    /// What it asks.
    pub check: Check,
    /// Conditions with the same number are alternatives; they stand together.
    pub group: u16,
    /// How much it says that this is the right service.
    pub weight: u32,
    /// Every possible answer meets it: it holds before it is asked.
    pub always: bool,
    /// Unknown does not matter.
    pub only_if_known: bool,
    /// Counts only when one of these was chosen; 0: always.
    pub needs: u128,
    /// Place among the service's conditions.
    pub condition: u16,
}

impl TestRow {
    pub(crate) fn counts(&self, chosen: u128) -> bool {
        self.needs == 0 || self.needs & chosen != 0
    }
}

/// What is known of a service for this family.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Every condition holds.
    Fits {
        /// Sum of the weights of what holds.
        weight: u32,
    },
    /// No condition fails, some are not known.
    Depends {
        /// Sum of the weights of what holds.
        weight: u32,
        /// Facts not known, one bit each.
        facts: u128,
    },
    /// Some condition fails.
    Fails,
}

/// How one group of alternatives stands.
enum Standing {
    Holds(u32),
    Open(u128),
    Silent,
    Fails,
}

/// Judges one group. A group that holds counts its heaviest condition, whichever held: so that an answer which can no
/// longer change the verdict does not change the order either.
fn judge_group(group: &[TestRow], chosen: u128, answer: &impl Fn(u16) -> Option<i64>) -> Standing {
    let (mut holds, mut heaviest, mut open, mut silent, mut any) = (false, 0, 0_u128, false, false);
    for test in group.iter().filter(|test| test.counts(chosen)) {
        any = true;
        heaviest = heaviest.max(test.weight);
        match answer(test.fact) {
            _ if test.always => holds = true,
            Some(value) => holds |= test.check.holds(value),
            None if test.only_if_known => silent = true,
            None => open |= 1_u128.checked_shl(u32::from(test.fact)).unwrap_or(0),
        }
    }
    match (any, holds, open, silent) {
        (false, ..) => Standing::Silent,
        (_, true, ..) => Standing::Holds(heaviest),
        (_, _, open, _) if open != 0 => Standing::Open(open),
        (_, _, _, true) => Standing::Silent,
        _ => Standing::Fails,
    }
}

/// Judges a service's conditions, given the answers known and the needs chosen.
pub(crate) fn judge(tests: &[TestRow], chosen: u128, answer: impl Fn(u16) -> Option<i64>) -> Verdict {
    let (mut weight, mut facts) = (0_u32, 0_u128);
    for group in tests.chunk_by(|one, other| one.group == other.group) {
        match judge_group(group, chosen, &answer) {
            Standing::Holds(heaviest) => weight = weight.saturating_add(heaviest),
            Standing::Open(open) => facts |= open,
            Standing::Silent => {}
            Standing::Fails => return Verdict::Fails,
        }
    }
    if facts == 0 { Verdict::Fits { weight } } else { Verdict::Depends { weight, facts } }
}

/// The conditions that fail for good, for the sentences of "why not".
pub(crate) fn failing<'t>(
    tests: &'t [TestRow],
    chosen: u128,
    answer: &impl Fn(u16) -> Option<i64>,
) -> impl Iterator<Item = &'t TestRow> {
    tests
        .chunk_by(|one, other| one.group == other.group)
        .filter(move |group| matches!(judge_group(group, chosen, answer), Standing::Fails))
        .flat_map(|group| group.iter())
        .filter(move |test| test.counts(chosen))
}

/// The conditions that hold, for the sentences of "why".
pub(crate) fn holding<'t>(
    tests: &'t [TestRow],
    chosen: u128,
    answer: &impl Fn(u16) -> Option<i64>,
) -> impl Iterator<Item = &'t TestRow> {
    tests
        .iter()
        .filter(move |test| test.counts(chosen))
        .filter(move |test| test.always || answer(test.fact).is_some_and(|value| test.check.holds(value)))
}
