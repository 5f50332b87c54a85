// SPDX-License-Identifier: EUPL-1.2
//! Reach (D6): contacts by town and by way, and how many of the people were never known before. Figures that could point at
//! somebody are hidden.

use super::{ContactError, Mode};
use crate::{Reception, store::contacts as rows};
use kernel::{Actor, Istat, UtcMicros};
use std::collections::BTreeMap;

/// Fewer than this are not shown.
pub const LEAST: i64 = 5;

/// Contacts of one town by one way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// Where they live; none when they did not say.
    pub town: Option<Istat>,
    /// How.
    pub mode: Mode,
    /// How many contacts.
    pub contacts: i64,
    /// How many of them with people who were never known before.
    pub newly: i64,
}

/// A figure that may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// So many. Nothing is hidden when there is none.
    So(i64),
    /// Hidden: too few, or they would give away others that are.
    Hidden,
}

/// A line of a table: something counted, and its two figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure<T> {
    /// What is counted.
    pub of: T,
    /// Contacts.
    pub contacts: Seen,
    /// Of them with people never known before.
    pub newly: Seen,
}

impl Reception {
    /// Contacts of these desks between two instants, the second left out. `desks` comes from the policy's scope.
    ///
    /// # Errors
    /// The database.
    pub async fn reach(
        &self,
        desks: &[String],
        from: UtcMicros,
        to: UtcMicros,
        actor: &Actor,
    ) -> Result<Vec<Count>, ContactError> {
        let desks = format!(",{},", desks.join(","));
        Ok(self.db.read(actor, move |tx| rows::reach(tx, &desks, from, to)).await?)
    }
}

/// Figures by town or by way, the most first, fit to be shown: those below [`LEAST`] are hidden; where one alone would be, or
/// all of them together are few, the next smallest is hidden with them, so that no total gives them away. The newly known are hidden also when those
/// known before are few.
pub fn figures<T: Ord + Copy>(counts: &[Count], of: impl Fn(&Count) -> T) -> Vec<Figure<T>> {
    let mut sums: BTreeMap<T, (i64, i64)> = BTreeMap::new();
    for count in counts {
        let sum = sums.entry(of(count)).or_default();
        sum.0 += count.contacts;
        sum.1 += count.newly;
    }
    let few = |number: i64| (1..LEAST).contains(&number);
    let mut lines: Vec<(T, i64, i64)> =
        sums.into_iter().map(|(of, (contacts, newly))| (of, contacts, newly)).filter(|line| line.1 > 0).collect();
    lines.sort_by(|one, other| other.1.cmp(&one.1).then(one.0.cmp(&other.0)));
    let hidden = with_a_second(&lines.iter().map(|line| line.1).collect::<Vec<_>>(), |number, _| few(number));
    let newly: Vec<i64> = lines.iter().map(|line| line.2).collect();
    let hidden_newly = with_a_second(&newly, |number, at| hidden[at] || few(number) || few(lines[at].1 - number));
    lines
        .into_iter()
        .enumerate()
        .map(|(at, (of, contacts, newly))| Figure {
            of,
            contacts: if hidden[at] { Seen::Hidden } else { Seen::So(contacts) },
            newly: if hidden_newly[at] { Seen::Hidden } else { Seen::So(newly) },
        })
        .collect()
}

/// What must be hidden, and where that is one alone, the smallest of the others too.
fn with_a_second(numbers: &[i64], must: impl Fn(i64, usize) -> bool) -> Vec<bool> {
    let mut hidden: Vec<bool> = numbers.iter().enumerate().map(|(at, number)| must(*number, at)).collect();
    if hidden.iter().filter(|one| **one).count() == 1 {
        let others = (0..numbers.len()).filter(|at| !hidden[*at]);
        if let Some(second) = others.min_by_key(|at| (numbers[*at] == 0, numbers[*at])) {
            hidden[second] = true;
        }
    }
    // The total is shown: what is left of it for the hidden ones must not be few either.
    loop {
        let left: i64 = numbers.iter().zip(&hidden).filter(|(_, hidden)| **hidden).map(|(number, _)| *number).sum();
        let next = (0..numbers.len()).filter(|at| !hidden[*at] && numbers[*at] > 0).min_by_key(|at| numbers[*at]);
        match next {
            Some(next) if (1..LEAST).contains(&left) => hidden[next] = true,
            _ => return hidden,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use proptest::prelude::*;

    fn count(town: &str, mode: Mode, contacts: i64, newly: i64) -> Count {
        Count { town: town.parse().ok(), mode, contacts, newly }
    }

    #[test]
    fn a_few_are_hidden_and_so_is_who_would_give_them_away() {
        let counts = [
            count("019021", Mode::InPerson, 20, 8),
            count("019021", Mode::Telephone, 10, 7),
            count("019036", Mode::InPerson, 9, 0),
            count("019099", Mode::InPerson, 2, 1),
        ];
        let towns = figures(&counts, |count| count.town);
        let shown: Vec<(Seen, Seen)> = towns.iter().map(|line| (line.contacts, line.newly)).collect();
        // Of the newly known, one is all that would be left for the hidden towns: the other figure goes too.
        assert_eq!(shown, [(Seen::So(30), Seen::Hidden), (Seen::Hidden, Seen::Hidden), (Seen::Hidden, Seen::Hidden)]);
        let ways = figures(&counts, |count| count.mode);
        assert_eq!(ways[0].contacts, Seen::So(31));
        assert_eq!(ways[1].newly, Seen::Hidden, "of ten, seven new: three known before could be told");
    }

    #[test]
    fn nobody_is_not_few() {
        let lines = figures(&[count("019021", Mode::InPerson, 8, 0)], |count| count.town);
        assert_eq!((lines[0].contacts, lines[0].newly), (Seen::So(8), Seen::So(0)));
        assert!(figures(&[], |count| count.town).is_empty());
    }

    proptest! {
        #[test]
        fn no_figure_shown_is_small_and_none_is_hidden_alone(
            numbers in prop::collection::vec((0_i64..40, 0_i64..40), 0..9),
        ) {
            let counts: Vec<Count> = numbers
                .iter()
                .enumerate()
                .map(|(at, (contacts, newly))| count(&format!("{at:06}"), Mode::Mail, *contacts, *newly.min(contacts)))
                .collect();
            let lines = figures(&counts, |count| count.town);
            for line in &lines {
                if let Seen::So(contacts) = line.contacts {
                    prop_assert!(contacts >= LEAST);
                    if let Seen::So(newly) = line.newly {
                        prop_assert!(newly == 0 || newly >= LEAST);
                        prop_assert!(contacts == newly || contacts - newly >= LEAST);
                    }
                } else {
                    prop_assert_eq!(line.newly, Seen::Hidden);
                }
            }
            let sum = |lines: &[&Figure<_>]| -> i64 {
                let towns: Vec<_> = lines.iter().map(|line| line.of).collect();
                counts.iter().filter(|count| towns.contains(&count.town)).map(|count| count.contacts).sum()
            };
            let hidden: Vec<_> = lines.iter().filter(|line| line.contacts == Seen::Hidden).collect();
            prop_assert!(hidden.is_empty() || hidden.len() == lines.len() || sum(&hidden) >= LEAST);
            if lines.len() > 1 {
                prop_assert!(lines.iter().filter(|line| line.contacts == Seen::Hidden).count() != 1);
                prop_assert!(lines.iter().filter(|line| line.newly == Seen::Hidden).count() != 1);
            }
        }
    }
}
