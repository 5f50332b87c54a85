// SPDX-License-Identifier: EUPL-1.2
//! The register of decrees, and what holds now by it.

use super::{kept_by_code, period::Rhythm};
use crate::case::reasons::coded;
use jiff::civil::Date;
use people::PersonId;
use serde::{Deserialize, Serialize};

coded! {
    /// Which protection (civil code, book I, titles X and XII).
    Measure {
        /// Amministrazione di sostegno (arts. 404-413).
        Support = "support",
        /// Tutela (arts. 343-389, 424).
        Guardianship = "guardianship",
        /// Curatela (arts. 390-397, 424).
        Curatorship = "curatorship",
    }
}

coded! {
    /// What an entry of the register does.
    Act {
        /// The first decree: somebody is appointed.
        Opens = "opens",
        /// A later decree says otherwise from its day on.
        Amends = "amends",
        /// The oath was taken (art. 349).
        Oath = "oath",
        /// It is over.
        Ends = "ends",
    }
}

coded! {
    /// How it ended.
    Ending {
        /// The judge revoked it.
        Revoked = "revoked",
        /// The person died.
        Death = "death",
        /// Somebody of another body was appointed instead.
        Replaced = "replaced",
        /// Its time ran out, or the person came of age.
        Ended = "ended",
    }
}

kept_by_code!(Measure Act Ending);

/// What a decree that appoints says.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// Which protection.
    pub measure: Measure,
    /// Whom it protects: one of those whom the case concerns.
    pub whom: PersonId,
    /// The body whose office is appointed.
    pub body: String,
    /// The account of who was appointed by name; nothing: the office, whoever holds it.
    pub by_name: Option<String>,
    /// How often an account is due, from which day.
    pub rhythm: Rhythm,
    /// What may be done, in the decree's words.
    pub powers: String,
    /// What may not, and what needs the judge's leave.
    pub limits: String,
}

/// An entry of the register.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decree {
    /// What it does.
    pub act: Act,
    /// Which court; of an end by death it may be empty.
    pub court: String,
    /// Its number there; the same.
    pub number: String,
    /// Its day; of an oath, the day on which it was taken; of an end, the last day.
    pub on: Date,
    /// What it says, where it appoints.
    pub terms: Option<Terms>,
    /// How it ended, where it did.
    pub ending: Option<Ending>,
}

/// What holds, by a register in order.
#[derive(Clone)]
pub struct Holds<'a> {
    /// The decree by which it does.
    pub decree: &'a Decree,
    /// What it says.
    pub terms: &'a Terms,
    /// When the oath was taken.
    pub oath: Option<Date>,
    /// How and when it ended.
    pub end: Option<(Ending, Date)>,
}

impl Holds<'_> {
    /// Whether an oath is asked and was not taken (arts. 349 and 411; a curator swears none).
    pub fn owes_oath(&self) -> bool {
        self.oath.is_none() && self.end.is_none() && self.terms.measure != Measure::Curatorship
    }
}

/// What holds now. Nothing for a register that nobody opened. Who is appointed anew swears anew.
pub fn holds<'a>(register: impl IntoIterator<Item = &'a Decree>) -> Option<Holds<'a>> {
    let mut holds: Option<Holds<'a>> = None;
    for entry in register {
        match (entry.act, &entry.terms, &mut holds) {
            (Act::Opens | Act::Amends, Some(terms), Some(before)) => {
                let same = before.terms.body == terms.body && before.terms.by_name == terms.by_name;
                let oath = before.oath.filter(|_| same);
                holds = Some(Holds { decree: entry, terms, oath, end: before.end });
            }
            (Act::Opens | Act::Amends, Some(terms), None) => {
                holds = Some(Holds { decree: entry, terms, oath: None, end: None });
            }
            (Act::Oath, _, Some(now)) => now.oath = Some(entry.on),
            (Act::Ends, _, Some(now)) => now.end = entry.ending.map(|how| (how, entry.on)),
            _ => (),
        }
    }
    holds
}

#[cfg(test)]
pub(super) mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use jiff::civil::date;
    use kernel::{Id, SeededChance, UtcMicros};

    pub(in super::super) fn opens(body: &str, rhythm: Rhythm) -> Decree {
        let terms = Terms {
            measure: Measure::Support,
            whom: Id::new(UtcMicros(0), &SeededChance::new(1)),
            body: body.to_owned(),
            by_name: None,
            rhythm,
            powers: "Riscuote la pensione".to_owned(),
            limits: String::new(),
        };
        let (court, number) = ("Tribunale di prova".to_owned(), "12/2026".to_owned());
        Decree { act: Act::Opens, court, number, on: date(2026, 1, 10), terms: Some(terms), ending: None }
    }

    fn bare(act: Act, on: Date) -> Decree {
        Decree { act, terms: None, on, ..opens("b", Rhythm::new(12, on).unwrap()) }
    }

    #[test]
    fn a_later_decree_holds_and_who_is_appointed_anew_swears_anew() {
        let (first, yearly) = (date(2026, 1, 10), Rhythm::new(12, date(2026, 1, 10)).unwrap());
        let mut register = vec![opens("b", yearly)];
        assert!(holds(&register).unwrap().owes_oath());
        register.push(bare(Act::Oath, first));
        assert!(!holds(&register).unwrap().owes_oath());
        let half = Rhythm::new(6, date(2026, 7, 1)).unwrap();
        register.push(Decree { act: Act::Amends, ..opens("b", half) });
        let now = holds(&register).unwrap();
        assert!(now.terms.rhythm == half && !now.owes_oath(), "the same office");
        register.push(Decree { act: Act::Amends, ..opens("c", half) });
        assert!(holds(&register).unwrap().owes_oath());
        register.push(Decree { ending: Some(Ending::Death), ..bare(Act::Ends, date(2027, 2, 3)) });
        let now = holds(&register).unwrap();
        assert!(now.end == Some((Ending::Death, date(2027, 2, 3))) && !now.owes_oath());
        assert!(holds(&[]).is_none());
    }
}
