// SPDX-License-Identifier: EUPL-1.2
//! What a protection awaits, and by when.

use super::{
    authorisation::{Authorisation, AuthorisationId},
    decree::Holds,
    period,
};
use crate::case::reasons::coded;
use jiff::civil::Date;

/// How many days before its day something is told.
pub const SOON: i64 = 30;

coded! {
    /// What is awaited.
    What {
        /// The oath.
        Oath = "oath",
        /// The next account, with its report.
        Account = "account",
        /// The final account.
        Final = "final",
        /// The last day of something that the judge allowed.
        Authorisation = "authorisation",
    }
}

/// Something awaited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Awaited {
    /// The last day on which it is not late.
    pub due: Date,
    /// What.
    pub what: What,
    /// Which authorisation.
    pub item: Option<AuthorisationId>,
}

/// Everything that is awaited. `filed`: the last day of the last period filed; `closed`: the final account is filed.
pub fn awaited<'a>(
    holds: &Holds<'_>,
    filed: Option<Date>,
    closed: bool,
    authorisations: impl IntoIterator<Item = (AuthorisationId, &'a Authorisation)>,
) -> Vec<Awaited> {
    let one = |what, due| Awaited { due, what, item: None };
    let mut awaited = Vec::new();
    if holds.owes_oath() {
        awaited.push(one(What::Oath, holds.decree.on));
    }
    match holds.end {
        Some((_, end)) if !closed => awaited.extend(period::final_due(end).map(|due| one(What::Final, due))),
        Some(_) => (),
        None => {
            let first = filed.and_then(period::after).unwrap_or(holds.terms.rhythm.from);
            awaited.extend(holds.terms.rhythm.last_day(first).map(|due| one(What::Account, due)));
            for (id, asked) in authorisations {
                let until = asked.answer.as_ref().filter(|answer| answer.granted).and_then(|answer| answer.until);
                awaited.extend(until.map(|due| Awaited { due, what: What::Authorisation, item: Some(id) }));
            }
        }
    }
    awaited.sort_unstable();
    awaited
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{
        super::decree::{Act, Decree, Ending, holds, tests::opens},
        super::period::Rhythm,
        *,
    };
    use jiff::civil::date;

    #[test]
    fn the_oath_then_each_account_then_the_final_one() {
        let opened = opens("b", Rhythm::new(12, date(2026, 1, 10)).unwrap());
        let register = [opened.clone()];
        let told = |register: &[Decree], filed, closed| -> Vec<(What, Date)> {
            awaited(&holds(register).unwrap(), filed, closed, []).into_iter().map(|one| (one.what, one.due)).collect()
        };
        assert_eq!(told(&register, None, false), [(What::Oath, date(2026, 1, 10)), (What::Account, date(2027, 1, 9))]);
        let sworn = Decree { act: Act::Oath, terms: None, on: date(2026, 1, 20), ..opened.clone() };
        let register = [opened.clone(), sworn];
        assert_eq!(told(&register, Some(date(2027, 1, 9)), false), [(What::Account, date(2028, 1, 9))]);
        let ended =
            Decree { act: Act::Ends, terms: None, on: date(2027, 5, 31), ending: Some(Ending::Death), ..opened };
        let register = [register, [ended.clone(), ended]].concat();
        assert_eq!(told(&register, Some(date(2027, 1, 9)), false), [(What::Final, date(2027, 7, 31))]);
        assert!(told(&register, Some(date(2027, 5, 31)), true).is_empty());
    }
}
