// SPDX-License-Identifier: EUPL-1.2
//! The rules of groups, over plain values: on which days they meet, which place is free, how long an offer stands, how many came.

use jiff::{ToSpan, civil::Date};
use kernel::UtcMicros;
use std::collections::BTreeSet;

/// The most meetings of one cycle.
pub const MOST_SESSIONS: usize = 60;
/// The most weeks from one meeting to the next.
pub const MOST_WEEKS: i64 = 8;
/// The most places.
pub const MOST_SEATS: i64 = 200;
/// The longest meeting, in minutes.
pub const LONGEST_SESSION: i64 = 480;
/// How long an offered place is kept, in seconds: two days.
pub const ANSWER: i64 = 48 * 3_600;
/// The most days passed over before a cycle is given up: the place is hardly ever open.
const MOST_SKIPPED: usize = 60;

/// The days of a cycle: so many from the first on, every so many weeks, without those on which the place rests; and the days
/// passed over. A day passed over is no meeting less: the cycle goes on after it.
#[must_use]
pub fn days(first: Date, every_weeks: i64, sessions: usize, rests: impl Fn(Date) -> bool) -> (Vec<Date>, Vec<Date>) {
    let (mut met, mut skipped) = (Vec::new(), Vec::new());
    let step = every_weeks.clamp(1, MOST_WEEKS);
    let mut day = first;
    while met.len() < sessions.min(MOST_SESSIONS) && skipped.len() < MOST_SKIPPED {
        if rests(day) {
            skipped.push(day)
        } else {
            met.push(day)
        }
        match day.checked_add((7 * step).days()) {
            Ok(next) => day = next,
            Err(_) => break,
        }
    }
    // What lies after the last meeting was never going to be one.
    let last = met.last().copied();
    skipped.retain(|day| last.is_some_and(|last| *day < last));
    (met, skipped)
}

/// The lowest place that nobody has.
#[must_use]
pub fn lowest_free(seats: i64, taken: &BTreeSet<i64>) -> Option<i64> {
    (1..=seats).find(|seat| !taken.contains(seat))
}

/// Until when a place offered now is kept.
#[must_use]
pub fn answer_by(now: UtcMicros) -> UtcMicros {
    now.plus_seconds(ANSWER)
}

/// Where somebody stands who asked to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// On the list, in the order of arrival.
    Waiting,
    /// A place is kept for them until they answer.
    Offered,
    /// They have a place.
    Enrolled,
    /// They left, or were taken off.
    Left,
    /// They did not answer in time.
    Lapsed,
}

impl Standing {
    /// Every state, in the order of a life.
    pub const ALL: [Self; 5] = [Self::Waiting, Self::Offered, Self::Enrolled, Self::Left, Self::Lapsed];

    /// The word it is stored by.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Offered => "offered",
            Self::Enrolled => "enrolled",
            Self::Left => "left",
            Self::Lapsed => "lapsed",
        }
    }

    /// The state of a stored word.
    #[must_use]
    pub fn from_code(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|standing| standing.code() == word)
    }

    /// Whether a place is theirs, for good or until they answer.
    #[must_use]
    pub fn holds(self) -> bool {
        matches!(self, Self::Offered | Self::Enrolled)
    }

    /// Whether it is over.
    #[must_use]
    pub fn ended(self) -> bool {
        matches!(self, Self::Left | Self::Lapsed)
    }

    /// Whether one may pass from this state to another; what is not here is refused.
    #[must_use]
    pub fn may_become(self, to: Self) -> bool {
        matches!(
            (self, to),
            (Self::Waiting, Self::Offered | Self::Left)
                | (Self::Offered, Self::Enrolled | Self::Left | Self::Lapsed)
                | (Self::Enrolled, Self::Left)
        )
    }
}

/// What is said of somebody at a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// They came.
    Came,
    /// They did not come.
    DidNotCome,
    /// They did not come and had said so.
    Excused,
    /// It was a mistake to say anything.
    Unsaid,
}

impl Mark {
    /// Every mark.
    pub const ALL: [Self; 4] = [Self::Came, Self::DidNotCome, Self::Excused, Self::Unsaid];

    /// The word it is stored by.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Came => "came",
            Self::DidNotCome => "did_not_come",
            Self::Excused => "excused",
            Self::Unsaid => "unsaid",
        }
    }

    /// The mark of a stored word.
    #[must_use]
    pub fn from_code(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mark| mark.code() == word)
    }
}

/// How many came of those of whom something was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// Who came.
    pub came: u32,
    /// Of whom something was said, excused or not.
    pub of: u32,
}

impl Rate {
    /// Of the last marks. Nothing where nothing was said: no rate is not a rate of nought.
    #[must_use]
    pub fn of(marks: impl IntoIterator<Item = Mark>) -> Option<Self> {
        let rate =
            marks.into_iter().filter(|mark| *mark != Mark::Unsaid).fold(Self { came: 0, of: 0 }, |rate, mark| Self {
                came: rate.came + u32::from(mark == Mark::Came),
                of: rate.of + 1,
            });
        (rate.of > 0).then_some(rate)
    }

    /// In whole hundredths, rounded to the nearest.
    #[must_use]
    pub fn percent(self) -> u32 {
        (self.came * 100 + self.of / 2) / self.of.max(1)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use crate::holidays;
    use jiff::civil::date;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_cycle_has_as_many_meetings_as_were_asked_for_and_none_on_a_day_of_rest(
            start in 0..2_000_i64, every in 1..5_i64, sessions in 1..MOST_SESSIONS, shut in 0..28_i64,
        ) {
            let first = date(2026, 1, 1).checked_add(start.days()).unwrap();
            let closed = first.checked_add(shut.days()).unwrap();
            let rests = |day: Date| day == closed || holidays::national(day).is_some();
            let (met, skipped) = days(first, every, sessions, rests);
            prop_assert_eq!(met.len(), sessions);
            prop_assert!(met.iter().all(|day| !rests(*day)) && skipped.iter().all(|day| rests(*day)));
            // Together they are every so many weeks, without a gap.
            let all: BTreeSet<Date> = met.iter().chain(&skipped).copied().collect();
            prop_assert_eq!(all.len(), met.len() + skipped.len());
            for (one, next) in all.iter().zip(all.iter().skip(1)) {
                prop_assert_eq!(one.checked_add((7 * every).days()).unwrap(), *next);
            }
        }

        #[test]
        fn the_place_given_is_free_and_none_lower_is(seats in 1..40_i64, taken in prop::collection::btree_set(1..45_i64, 0..45)) {
            match lowest_free(seats, &taken) {
                Some(seat) => {
                    prop_assert!(seat <= seats && !taken.contains(&seat) && (1..seat).all(|lower| taken.contains(&lower)));
                }
                None => prop_assert!((1..=seats).all(|seat| taken.contains(&seat))),
            }
        }

        #[test]
        fn a_rate_is_of_those_of_whom_something_was_said(marks in prop::collection::vec(0..4_usize, 0..60)) {
            let marks: Vec<Mark> = marks.into_iter().map(|at| Mark::ALL[at]).collect();
            let said = marks.iter().filter(|mark| **mark != Mark::Unsaid).count();
            match Rate::of(marks.iter().copied()) {
                None => prop_assert_eq!(said, 0),
                Some(rate) => {
                    prop_assert_eq!(usize::try_from(rate.of).unwrap(), said);
                    prop_assert!(rate.came <= rate.of && rate.percent() <= 100);
                }
            }
        }

        #[test]
        fn what_is_over_never_comes_back(to in 0..5_usize) {
            for from in [Standing::Left, Standing::Lapsed] {
                prop_assert!(!from.may_become(Standing::ALL[to]));
            }
        }
    }

    #[test]
    fn a_place_shut_for_ever_has_no_meetings() {
        assert_eq!(days(date(2026, 12, 3), 1, 6, |_| true), (Vec::new(), Vec::new()));
    }

    #[test]
    fn christmas_is_passed_over_and_said() {
        let rests = |day: Date| holidays::national(day).is_some();
        let (met, skipped) = days(date(2026, 12, 11), 2, 3, rests);
        assert_eq!(met, [date(2026, 12, 11), date(2027, 1, 8), date(2027, 1, 22)]);
        assert_eq!(skipped, [date(2026, 12, 25)]);
    }

    #[test]
    fn nobody_marked_is_no_rate() {
        assert_eq!(Rate::of([]), None);
        assert_eq!(Rate::of([Mark::Unsaid]), None);
        let rate = Rate::of([Mark::Came, Mark::Came, Mark::Excused]).unwrap();
        assert_eq!((rate.came, rate.of, rate.percent()), (2, 3, 67));
    }

    #[test]
    fn words_read_back() {
        assert!(Standing::ALL.into_iter().all(|one| Standing::from_code(one.code()) == Some(one)));
        assert!(Mark::ALL.into_iter().all(|one| Mark::from_code(one.code()) == Some(one)));
    }
}
