// SPDX-License-Identifier: EUPL-1.2
//! A stretch of days of which the ends may be unknown: how long somebody belonged to a household, or was something to somebody.
//!
//! Of many families nobody knows the day on which somebody came or left. Such a day is not invented: on the days in between
//! the answer is "perhaps".

use crate::PeopleError;
use jiff::civil::Date;

/// How it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// It holds.
    Holds,
    /// On this day it held no more.
    On(Date),
    /// Before this day, on which somebody noted that it was over.
    Before(Date),
    /// It never was: noted by mistake. The day on which that was said.
    Mistake(Date),
}

/// How it is to be ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// From this day on.
    On(Date),
    /// On a day that is not known.
    Unknown,
    /// It was noted by mistake.
    Mistake,
}

impl Ending {
    /// What it becomes when it is noted today.
    pub fn noted(self, today: Date) -> End {
        match self {
            Self::On(day) => End::On(day),
            Self::Unknown => End::Before(today),
            Self::Mistake => End::Mistake(today),
        }
    }
}

/// A stretch of days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stay {
    /// The first day; `None`: on a day that is not known.
    pub since: Option<Date>,
    /// How it ended.
    pub end: End,
    /// The day on which it was noted.
    pub noted: Date,
}

/// Whether it held on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum There {
    /// No.
    No,
    /// It cannot be said.
    Perhaps,
    /// Yes.
    Yes,
}

impl Stay {
    /// One that holds, noted today.
    pub fn from(since: Option<Date>, today: Date) -> Self {
        Self { since, end: End::Holds, noted: today }
    }

    /// Whether it holds as far as is known.
    pub fn holds(&self) -> bool {
        self.end == End::Holds
    }

    /// Whether it held on a day. One that has not ended is taken to hold on every later day.
    pub fn on(&self, day: Date) -> There {
        let began = match self.since {
            Some(since) if day < since => There::No,
            None if day < self.noted => There::Perhaps,
            _ => There::Yes,
        };
        let lasted = match self.end {
            End::Holds => There::Yes,
            End::Mistake(_) => There::No,
            End::On(until) if day >= until => There::No,
            End::Before(noted) if day >= noted => There::No,
            // It held when it was noted, unless its end was noted with it.
            End::Before(noted) if day > self.noted || noted == self.noted => {
                if self.since == Some(day) {
                    There::Yes
                } else {
                    There::Perhaps
                }
            }
            End::On(_) | End::Before(_) => There::Yes,
        };
        began.min(lasted)
    }

    /// The same with an end, which is a day that has come and not before the first.
    ///
    /// # Errors
    /// [`PeopleError::ToCome`], [`PeopleError::EndsBeforeItBegins`].
    pub fn ended(self, ending: Ending, today: Date) -> Result<Self, PeopleError> {
        Self { end: ending.noted(today), ..self }.checked(today)
    }

    /// Days that have come, in their order.
    ///
    /// # Errors
    /// [`PeopleError::ToCome`], [`PeopleError::EndsBeforeItBegins`].
    pub fn checked(self, today: Date) -> Result<Self, PeopleError> {
        if self.since.is_some_and(|since| since > today) {
            return Err(PeopleError::ToCome { field: "since" });
        }
        match (self.since, self.end) {
            (_, End::On(until)) if until > today => Err(PeopleError::ToCome { field: "until" }),
            (Some(since), End::On(until)) if until < since => Err(PeopleError::EndsBeforeItBegins),
            _ => Ok(self),
        }
    }

    /// The days on which it surely held, the last one excluded; empty: none.
    fn surely(&self) -> (Date, Date) {
        let starts = self.since.unwrap_or(self.noted);
        let ends = match self.end {
            End::Holds => Date::MAX,
            End::Mistake(_) => starts,
            End::On(until) => until,
            End::Before(noted) => {
                let last = if self.noted < noted { self.noted.max(starts) } else { starts };
                let known = self.since.is_some() || self.noted < noted;
                if known { last.tomorrow().unwrap_or(last).min(noted) } else { starts }
            }
        };
        (starts, ends)
    }

    /// Whether there is a day on which both surely held: one person twice in one household.
    pub fn meets(&self, other: &Self) -> bool {
        let (one, two) = (self.surely(), other.surely());
        one.0.max(two.0) < one.1.min(two.1)
    }
}

/// Who was there on a day, each once, in the order given; who surely was not is left out.
pub fn composition<T: Copy + PartialEq>(stays: &[(T, Stay)], day: Date) -> Vec<(T, There)> {
    let mut there: Vec<(T, There)> = Vec::new();
    for (who, stay) in stays {
        let now = stay.on(day);
        if now == There::No {
            continue;
        }
        match there.iter_mut().find(|(known, _)| known == who) {
            Some((_, known)) => *known = now.max(*known),
            None => there.push((*who, now)),
        }
    }
    there
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use jiff::{ToSpan, civil::date};
    use proptest::prelude::*;

    const TODAY: Date = date(2026, 11, 23);

    fn near(n: i64) -> Date {
        date(2026, 1, 1).checked_add(n.days()).unwrap()
    }

    fn stays() -> impl Strategy<Value = Stay> {
        let ends = prop_oneof![
            Just(End::Holds),
            (0_i64..40).prop_map(|n| End::On(near(n))),
            (0_i64..40).prop_map(|n| End::Before(near(n))),
            (0_i64..40).prop_map(|n| End::Mistake(near(n))),
        ];
        (proptest::option::of(0_i64..40), ends, 0_i64..40).prop_filter_map("in order", |(since, end, noted)| {
            let stay = Stay { since: since.map(near), end, noted: near(noted) };
            // Nobody notes today what begins tomorrow, or an end before the beginning was noted.
            let later = match end {
                End::Before(day) | End::Mistake(day) => day >= stay.noted,
                _ => true,
            };
            (later && stay.since.is_none_or(|since| since <= stay.noted) && stay.checked(near(99)).is_ok())
                .then_some(stay)
        })
    }

    #[test]
    fn the_last_day_is_the_first_without() {
        let stay = Stay { since: Some(date(2024, 5, 3)), end: End::On(date(2025, 1, 10)), noted: TODAY };
        assert_eq!(stay.on(date(2024, 5, 2)), There::No);
        assert_eq!(stay.on(date(2024, 5, 3)), There::Yes);
        assert_eq!(stay.on(date(2025, 1, 9)), There::Yes);
        assert_eq!(stay.on(date(2025, 1, 10)), There::No);
    }

    #[test]
    fn what_nobody_knows_is_perhaps() {
        let came = Stay::from(None, TODAY);
        assert_eq!(came.on(date(2020, 1, 1)), There::Perhaps);
        assert_eq!(came.on(TODAY), There::Yes);
        let left = Stay { since: Some(date(2020, 1, 1)), end: End::Before(TODAY), noted: date(2021, 1, 1) };
        assert_eq!(left.on(date(2020, 6, 1)), There::Yes, "it held when it was noted");
        assert_eq!(left.on(date(2024, 1, 1)), There::Perhaps);
        assert_eq!(left.on(TODAY), There::No);
    }

    #[test]
    fn days_to_come_and_days_in_the_wrong_order_are_refused() {
        let tomorrow = date(2026, 11, 24);
        assert_eq!(Stay::from(Some(tomorrow), TODAY).checked(TODAY), Err(PeopleError::ToCome { field: "since" }));
        let stay = Stay::from(Some(date(2026, 2, 1)), TODAY);
        assert_eq!(stay.ended(Ending::On(tomorrow), TODAY), Err(PeopleError::ToCome { field: "until" }));
        assert_eq!(stay.ended(Ending::On(date(2026, 1, 31)), TODAY), Err(PeopleError::EndsBeforeItBegins));
        assert!(stay.ended(Ending::On(date(2026, 2, 1)), TODAY).is_ok());
    }

    proptest! {
        #[test]
        fn it_is_a_stretch_once_surely_there_there_until_it_is_left(stay in stays()) {
            // No, then perhaps, then yes; then perhaps, then no: never back.
            let told: Vec<There> = (-1..60).map(|n| stay.on(near(n))).collect();
            let mut falls = false;
            for pair in told.windows(2) {
                if pair[1] > pair[0] {
                    prop_assert!(!falls, "{:?}", told);
                }
                falls |= pair[1] < pair[0];
            }
        }

        #[test]
        fn an_end_only_takes_away(stay in stays(), n in 0_i64..60) {
            let held = Stay { end: End::Holds, ..stay };
            prop_assert!(stay.on(near(n)) <= held.on(near(n)));
        }

        #[test]
        fn two_stays_meet_exactly_when_there_is_a_day_of_both(one in stays(), two in stays()) {
            let both = (-1..200).any(|n| one.on(near(n)) == There::Yes && two.on(near(n)) == There::Yes);
            prop_assert_eq!(one.meets(&two), both);
            prop_assert_eq!(two.meets(&one), both);
        }

        #[test]
        fn a_composition_names_each_once_and_nobody_who_was_not_there(
            all in proptest::collection::vec((0_u8..5, stays()), 0..12),
            n in -1_i64..60,
        ) {
            let day = near(n);
            let there = composition(&all, day);
            for who in 0..5 {
                let best = all.iter().filter(|(one, _)| *one == who).map(|(_, stay)| stay.on(day)).max();
                let told: Vec<There> = there.iter().filter(|(one, _)| *one == who).map(|(_, how)| *how).collect();
                match best {
                    None | Some(There::No) => prop_assert!(told.is_empty()),
                    Some(best) => prop_assert_eq!(told, vec![best]),
                }
            }
        }

        #[test]
        fn what_was_noted_by_mistake_never_was(stay in stays(), n in -1_i64..60) {
            let mistaken = Stay { end: End::Mistake(TODAY), ..stay };
            prop_assert_eq!(mistaken.on(near(n)), There::No);
            prop_assert!(!mistaken.meets(&stay));
        }
    }
}
