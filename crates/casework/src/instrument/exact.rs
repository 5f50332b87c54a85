// SPDX-License-Identifier: EUPL-1.2
//! A number to the fraction: scores are compared with the limits of their bands, and a rounded digit would decide.

use serde::{Deserialize, Serialize};
use std::{cmp::Ordering, fmt, str::FromStr};

/// The largest number that is written in a file, on either side of nothing, above or below the line.
const LARGEST: i64 = 1_000_000_000;

/// A fraction in lowest terms, its lower number above nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Exact {
    over: i64,
    under: i64,
}

/// A text that is no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("write a number such as 4, 1.5 or 3/2")]
pub struct NotANumber;

impl Exact {
    /// One number divided by another; nothing when that is 0.
    pub fn ratio(over: i64, under: i64) -> Option<Self> {
        if under == 0 {
            return None;
        }
        let common = i64::try_from(common(over.unsigned_abs(), under.unsigned_abs())).ok()?;
        let (over, under) = (over / common, under / common);
        if under < 0 {
            Some(Self { over: over.checked_neg()?, under: under.checked_neg()? })
        } else {
            Some(Self { over, under })
        }
    }

    /// The number when it is whole.
    pub fn whole(self) -> Option<i64> {
        (self.under == 1).then_some(self.over)
    }

    /// To two digits, the middle away from nothing, with this mark between: `2,33`. Digits that are nothing are left out.
    pub fn decimal(self, mark: char) -> String {
        let (over, under) = (i128::from(self.over), i128::from(self.under));
        let hundredths = (over.abs() * 200 + under) / (under * 2);
        let sign = if over < 0 && hundredths > 0 { "−" } else { "" };
        let (whole, rest) = (hundredths / 100, hundredths % 100);
        match rest {
            0 => format!("{sign}{whole}"),
            rest if rest % 10 == 0 => format!("{sign}{whole}{mark}{}", rest / 10),
            rest => format!("{sign}{whole}{mark}{rest:02}"),
        }
    }
}

fn common(one: u64, other: u64) -> u64 {
    let (mut one, mut other) = (one, other);
    while other != 0 {
        (one, other) = (other, one % other);
    }
    one.max(1)
}

impl From<i64> for Exact {
    fn from(whole: i64) -> Self {
        Self { over: whole, under: 1 }
    }
}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Exact {
    fn cmp(&self, other: &Self) -> Ordering {
        let across = |one: i64, other: i64| i128::from(one) * i128::from(other);
        across(self.over, other.under).cmp(&across(other.over, self.under))
    }
}

impl fmt::Display for Exact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.under == 1 { write!(f, "{}", self.over) } else { write!(f, "{}/{}", self.over, self.under) }
    }
}

impl From<Exact> for String {
    fn from(exact: Exact) -> Self {
        exact.to_string()
    }
}

impl TryFrom<String> for Exact {
    type Error = NotANumber;

    fn try_from(text: String) -> Result<Self, NotANumber> {
        text.parse()
    }
}

impl FromStr for Exact {
    type Err = NotANumber;

    fn from_str(text: &str) -> Result<Self, NotANumber> {
        let small = |text: &str| {
            let number: i64 = text.trim().parse().ok()?;
            (-LARGEST..=LARGEST).contains(&number).then_some(number)
        };
        let read = || match text.split_once('/') {
            Some((over, under)) => Self::ratio(small(over)?, small(under)?),
            None => match text.split_once('.') {
                Some((whole, digits)) => {
                    let plain = (1..=4).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit());
                    let under = 10_i64.checked_pow(u32::try_from(digits.len()).ok()?).filter(|_| plain)?;
                    let (whole_part, rest) = (small(whole)?, small(digits)?);
                    let rest = if whole.trim_start().starts_with('-') { -rest } else { rest };
                    Self::ratio(whole_part.checked_mul(under)?.checked_add(rest)?, under)
                }
                None => small(text).map(Self::from),
            },
        };
        read().ok_or(NotANumber)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn exact(text: &str) -> Exact {
        text.parse().unwrap()
    }

    #[test]
    fn a_number_is_read_as_it_is_written() {
        assert_eq!(exact("3/2"), exact("1.5"));
        assert_eq!(exact("-0.5"), Exact::ratio(1, -2).unwrap());
        assert_eq!(exact("6/3").whole(), Some(2));
        for wrong in ["", "1/0", "a", "1.", "1.23456", "1/2/3", "99999999999999999999", "--1", "1,5"] {
            assert_eq!(wrong.parse::<Exact>(), Err(NotANumber), "{wrong}");
        }
    }

    #[test]
    fn people_read_two_digits_at_most() {
        let read = |text: &str| exact(text).decimal(',');
        assert_eq!(
            ["7/3", "-1/3", "1/2", "4", "-1/1000", "2/3", "1.005"].map(read),
            ["2,33", "−0,33", "0,5", "4", "0", "0,67", "1,01"]
        );
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(over in -1_000_000_i64..1_000_000, under in 1_i64..1_000_000) {
            let number = Exact::ratio(over, under).unwrap();
            prop_assert_eq!(number.to_string().parse::<Exact>().unwrap(), number);
        }

        #[test]
        fn the_order_is_that_of_numbers(a in -1000_i64..1000, b in 1_i64..1000, c in -1000_i64..1000, d in 1_i64..1000) {
            let (one, other) = (Exact::ratio(a, b).unwrap(), Exact::ratio(c, d).unwrap());
            prop_assert_eq!(one.cmp(&other), (a * d).cmp(&(c * b)));
        }
    }
}
