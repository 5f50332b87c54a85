// SPDX-License-Identifier: EUPL-1.2
//! Which way of receiving holds at a desk on a day: plain rules over plain decisions.
//!
//! A decision holds from its day on, for ever, until a later decision that also reaches that day: who decided last is right. One that
//! was called off never was.

use directory::pack::Mode;
use jiff::civil::Date;
use kernel::UtcMicros;

/// Towards which way of receiving a desk goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Towards {
    /// What was at the desk is online.
    Online,
    /// What was at the desk is by telephone.
    Phone,
    /// The desk receives as it always does.
    OnSite,
}

impl Towards {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Online, Self::Phone, Self::OnSite];

    /// What an appointment at the desk becomes.
    #[must_use]
    pub fn mode(self) -> Mode {
        match self {
            Self::Online => Mode::Online,
            Self::Phone => Mode::Phone,
            Self::OnSite => Mode::OnSite,
        }
    }

    /// The word it is stored by.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.mode().code()
    }

    /// What a word means.
    #[must_use]
    pub fn from_code(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|towards| towards.code() == word)
    }
}

/// A decision, as far as one desk is concerned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Which.
    pub id: String,
    /// From which day.
    pub from: Date,
    /// Towards what.
    pub towards: Towards,
    /// When it was taken: the later one is right.
    pub decided_at: UtcMicros,
    /// What people are told of it on the desk's sheet.
    pub words: Option<String>,
}

/// What holds on a day, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held<'d> {
    /// How the desk receives.
    pub towards: Towards,
    /// The decision it follows from; nothing where nobody has decided anything for that day.
    pub by: Option<&'d Decision>,
    /// How many earlier decisions would hold on that day without it.
    pub over: usize,
}

/// What holds at a desk on a day, by the decisions about it that were not called off, in whatever order.
#[must_use]
pub fn holds(decisions: &[Decision], day: Date) -> Held<'_> {
    let reaching = || decisions.iter().filter(|decision| decision.from <= day);
    let by = reaching().max_by(|a, b| (a.decided_at, &a.id).cmp(&(b.decided_at, &b.id)));
    Held { towards: by.map_or(Towards::OnSite, |by| by.towards), by, over: reaching().count().saturating_sub(1) }
}

/// The ways a desk offers on such a day: the one at the desk gives way, the others stay.
#[must_use]
pub fn modes(usual: &[Mode], towards: Towards) -> Vec<Mode> {
    let mut offered: Vec<Mode> = Vec::with_capacity(usual.len());
    for mode in usual {
        let mode = if *mode == Mode::OnSite { towards.mode() } else { *mode };
        if !offered.contains(&mode) {
            offered.push(mode);
        }
    }
    offered
}

/// From a day on, the days on which something changes, and what holds from each. The first is the day itself.
#[must_use]
pub fn stretches(decisions: &[Decision], from: Date) -> Vec<(Date, Held<'_>)> {
    let mut days: Vec<Date> = decisions.iter().map(|decision| decision.from).filter(|day| *day > from).collect();
    days.push(from);
    days.sort_unstable();
    days.dedup();
    let mut told: Vec<(Date, Held<'_>)> = Vec::new();
    for day in days {
        let held = holds(decisions, day);
        if told.last().is_none_or(|(_, before)| before.towards != held.towards) {
            told.push((day, held));
        }
    }
    told
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use jiff::{ToSpan, civil::date};
    use proptest::prelude::*;

    const START: Date = date(2026, 11, 1);

    fn day(n: i64) -> Date {
        START + n.days()
    }

    fn decision(n: usize, from: i64, towards: Towards) -> Decision {
        let decided_at = UtcMicros(i64::try_from(n).unwrap());
        Decision { id: format!("{n:03}"), from: day(from), towards, decided_at, words: None }
    }

    fn any_towards() -> impl Strategy<Value = Towards> {
        (0..3_usize).prop_map(|at| Towards::ALL[at])
    }

    fn any_decisions() -> impl Strategy<Value = Vec<Decision>> {
        prop::collection::vec((0..60_i64, any_towards()), 0..8).prop_map(|all| {
            all.into_iter().enumerate().map(|(n, (from, towards))| decision(n, from, towards)).collect()
        })
    }

    proptest! {
        #[test]
        fn there_and_back_restores(from in 0..30_i64, stays in 0..20_i64, at in 0..80_i64, away in any_towards()) {
            let decisions = [decision(0, from, away), decision(1, from + stays, Towards::OnSite)];
            let held = holds(&decisions, day(at)).towards;
            let between = (from..from + stays).contains(&at);
            prop_assert_eq!(held, if between { away } else { Towards::OnSite });
        }

        #[test]
        fn days_before_are_untouched(decisions in any_decisions(), from in 0..60_i64, towards in any_towards(), at in 0..60_i64) {
            let mut more = decisions.clone();
            more.push(decision(decisions.len(), from, towards));
            let (before, after) = (holds(&decisions, day(at)), holds(&more, day(at)));
            if at < from {
                prop_assert_eq!(before, after);
            } else {
                prop_assert_eq!(after.towards, towards, "the latest decision wins wherever it reaches");
                prop_assert_eq!(after.over, before.over + usize::from(before.by.is_some()), "and says over how many");
            }
        }

        #[test]
        fn the_order_in_which_they_are_read_changes_nothing(decisions in any_decisions(), at in 0..80_i64) {
            let mut turned = decisions.clone();
            turned.reverse();
            prop_assert_eq!(holds(&decisions, day(at)), holds(&turned, day(at)));
        }

        #[test]
        fn stretches_tell_every_day(decisions in any_decisions(), from in 0..40_i64, ahead in 0..40_i64) {
            let told = stretches(&decisions, day(from));
            let at = day(from + ahead);
            let last = told.iter().rev().find(|(first, _)| *first <= at).map(|(_, held)| held.towards);
            prop_assert_eq!(last, Some(holds(&decisions, at).towards));
        }
    }

    #[test]
    fn only_what_was_at_the_desk_gives_way() {
        use Mode::{Home, OnSite, Online, Phone};
        assert_eq!(modes(&[OnSite, Phone, Home], Towards::Online), [Online, Phone, Home]);
        assert_eq!(modes(&[OnSite, Phone], Towards::Phone), [Phone], "each way once");
        assert_eq!(modes(&[Phone], Towards::Online), [Phone], "a desk where nobody goes does not change");
        assert_eq!(modes(&[OnSite, Online], Towards::OnSite), [OnSite, Online]);
    }

    #[test]
    fn each_word_reads_back() {
        for towards in Towards::ALL {
            assert_eq!(Towards::from_code(towards.code()), Some(towards));
        }
        assert_eq!(Towards::from_code("home"), None);
    }
}
