// SPDX-License-Identifier: EUPL-1.2
//! Children first: whether a household has somebody under age on a day, by a rule that can be shown.
//!
//! Of age is who has completed eighteen years (art. 2 of the civil code). In doubt somebody counts as a child: of whom only the
//! year is known, and whoever was noted as a child without a birth, until they must be of age.

use crate::Born;
use jiff::civil::Date;

/// Years at which one is of age.
pub const OF_AGE: i16 = 18;

/// How old somebody is on a day, as far as it matters here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Age {
    /// Under eighteen.
    Child,
    /// Turns eighteen in this year; the day is not known. Counts as a child.
    PerhapsChild,
    /// Noted as a child on this day, birth not known. Counts as a child.
    NotedChild(Date),
    /// Of age.
    Adult,
    /// Nothing is known: to be asked.
    Unknown,
}

impl Age {
    /// On a day; `noted`: the day on which they were noted as under age. A birth that is known decides.
    pub fn on(day: Date, born: Option<Born>, noted: Option<Date>) -> Self {
        match (born, noted) {
            (Some(Born::On(birth)), _) if of_age(birth, day) => Self::Adult,
            (Some(Born::On(_)), _) => Self::Child,
            (Some(Born::In(year)), _) => match day.year() - year {
                years if years < OF_AGE => Self::Child,
                OF_AGE => Self::PerhapsChild,
                _ => Self::Adult,
            },
            (None, Some(noted)) if of_age(noted, day) => Self::Adult,
            (None, Some(noted)) => Self::NotedChild(noted),
            (None, None) => Self::Unknown,
        }
    }

    /// Whether they count as a child.
    pub fn counts(self) -> bool {
        matches!(self, Self::Child | Self::PerhapsChild | Self::NotedChild(_))
    }
}

/// Whether eighteen years have passed. Who was born on 29 February is of age on 1 March.
fn of_age(birth: Date, day: Date) -> bool {
    (birth.year() + OF_AGE, birth.month(), birth.day()) <= (day.year(), day.month(), day.day())
}

/// The children of a household on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Children {
    /// Who counts as a child.
    pub count: usize,
    /// Those among them of whom it is not certain.
    pub in_doubt: usize,
    /// Of whom nothing is known, and who are not counted.
    pub unknown: usize,
}

impl Children {
    /// Of the ages of those who are there.
    pub fn among(ages: impl IntoIterator<Item = Age>) -> Self {
        ages.into_iter().fold(Self::default(), |mut sum, age| {
            sum.count += usize::from(age.counts());
            sum.in_doubt += usize::from(age.counts() && age != Age::Child);
            sum.unknown += usize::from(age == Age::Unknown);
            sum
        })
    }

    /// Whether the household comes first.
    pub fn first(self) -> bool {
        self.count > 0
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use jiff::{ToSpan, civil::date};
    use proptest::prelude::*;

    #[test]
    fn the_eighteenth_birthday_is_the_first_day_of_age() {
        let born = Some(Born::On(date(2008, 11, 23)));
        assert_eq!(Age::on(date(2026, 11, 22), born, None), Age::Child);
        assert_eq!(Age::on(date(2026, 11, 23), born, None), Age::Adult);
        let leap = Some(Born::On(date(2008, 2, 29)));
        assert_eq!(Age::on(date(2026, 2, 28), leap, None), Age::Child);
        assert_eq!(Age::on(date(2026, 3, 1), leap, None), Age::Adult);
    }

    #[test]
    fn in_doubt_a_child() {
        let day = date(2026, 11, 23);
        assert_eq!(Age::on(day, Some(Born::In(2008)), None), Age::PerhapsChild);
        assert_eq!(Age::on(day, Some(Born::In(2009)), None), Age::Child);
        assert_eq!(Age::on(day, Some(Born::In(2007)), None), Age::Adult);
        let noted = date(2020, 1, 1);
        assert_eq!(Age::on(day, None, Some(noted)), Age::NotedChild(noted));
        assert_eq!(Age::on(date(2038, 1, 1), None, Some(noted)), Age::Adult);
        assert_eq!(Age::on(day, Some(Born::In(1990)), Some(noted)), Age::Adult, "a birth that is known decides");
        let ages = [Age::Child, Age::PerhapsChild, Age::NotedChild(noted), Age::Adult, Age::Unknown];
        let told = Children::among(ages);
        assert_eq!(told, Children { count: 3, in_doubt: 2, unknown: 1 });
        assert!(told.first() && !Children::among([Age::Adult, Age::Unknown]).first());
    }

    proptest! {
        #[test]
        fn nobody_becomes_a_child_again(birth in 0_i64..9_000, day in 0_i64..9_000, year_only: bool, unborn: bool) {
            let birth = date(2000, 1, 1).checked_add(birth.days()).unwrap();
            let born = if year_only { Born::In(birth.year()) } else { Born::On(birth) };
            let (born, noted) = if unborn { (None, Some(birth)) } else { (Some(born), None) };
            let day = date(2000, 1, 1).checked_add(day.days()).unwrap();
            let (today, tomorrow) = (Age::on(day, born, noted), Age::on(day.tomorrow().unwrap(), born, noted));
            prop_assert!(today.counts() || !tomorrow.counts());
        }

        #[test]
        fn a_year_alone_never_makes_anybody_older_than_their_day_does(birth in 0_i64..9_000, day in 0_i64..9_000) {
            let birth = date(2000, 1, 1).checked_add(birth.days()).unwrap();
            let day = date(2000, 1, 1).checked_add(day.days()).unwrap();
            let exact = Age::on(day, Some(Born::On(birth)), None);
            prop_assert!(!exact.counts() || Age::on(day, Some(Born::In(birth.year())), None).counts());
        }
    }
}
