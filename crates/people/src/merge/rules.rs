// SPDX-License-Identifier: EUPL-1.2
//! What becomes of the fields of two records that are one person, and what becomes of them when that is undone. Plain functions.
//!
//! What only one of the two says is never lost, what both say is picked, and of two settings that guard somebody the stricter
//! one holds, whatever is picked.

use crate::{Care, Flag, Identity, PeopleError, PersonId, Standing, country};
use std::collections::BTreeSet;

/// A field that is picked when the two records say different things.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// Surname.
    Surname,
    /// Given names.
    Given,
    /// How they are called.
    Alias,
    /// Birth.
    Born,
    /// Sex at the register office.
    Sex,
    /// Tax code.
    TaxCode,
    /// The language they speak best.
    Language,
}

impl Field {
    /// Every field, in the order of a page.
    pub const ALL: [Self; 7] =
        [Self::Surname, Self::Given, Self::Alias, Self::Born, Self::Sex, Self::TaxCode, Self::Language];

    /// A word for forms.
    pub fn code(self) -> &'static str {
        match self {
            Self::Surname => "surname",
            Self::Given => "given",
            Self::Alias => "alias",
            Self::Born => "born",
            Self::Sex => "sex",
            Self::TaxCode => "tax-code",
            Self::Language => "language",
        }
    }

    /// What a record says of it, spelled in one way; empty: nothing.
    pub fn said(self, record: &Record) -> String {
        let identity = &record.identity;
        match self {
            Self::Surname => identity.surname.clone(),
            Self::Given => identity.given.clone(),
            Self::Alias => identity.alias.clone(),
            Self::Born => identity.born.map(String::from).unwrap_or_default(),
            Self::Sex => identity.sex.map(|sex| sex.code().to_owned()).unwrap_or_default(),
            Self::TaxCode => identity.tax_code.clone(),
            Self::Language => record.care.language.clone().unwrap_or_default(),
        }
    }

    fn copy(self, from: &Record, to: &mut Record) {
        match self {
            Self::Surname => to.identity.surname.clone_from(&from.identity.surname),
            Self::Given => to.identity.given.clone_from(&from.identity.given),
            Self::Alias => to.identity.alias.clone_from(&from.identity.alias),
            Self::Born => to.identity.born = from.identity.born,
            Self::Sex => to.identity.sex = from.identity.sex,
            Self::TaxCode => to.identity.tax_code.clone_from(&from.identity.tax_code),
            Self::Language => to.care.language.clone_from(&from.care.language),
        }
    }
}

/// What is said of a person: who they are and how to speak with them.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Record {
    /// Who they are.
    pub identity: Identity,
    /// How to speak with them.
    pub care: Care,
}

/// One of the two records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// The one named first.
    One,
    /// The one named second.
    Other,
}

/// From which record each field comes, where both say something and not the same. A field is named once.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Picks(Vec<(Field, Side)>);

impl Picks {
    /// Picks from these.
    pub fn from(picked: impl IntoIterator<Item = (Field, Side)>) -> Self {
        Self(picked.into_iter().collect())
    }

    /// Where a field comes from, if it was picked.
    pub fn of(&self, field: Field) -> Option<Side> {
        self.0.iter().find(|(picked, _)| *picked == field).map(|(_, side)| *side)
    }

    /// What one would pick without knowing more: the day rather than the year, the longer name, then what was changed last. `later`:
    /// which record was.
    pub fn usual(one: &Record, other: &Record, later: Side) -> Self {
        Self::from(disputed(one, other).into_iter().map(|field| {
            let (first, second) = (field.said(one).chars().count(), field.said(other).chars().count());
            let side = match first.cmp(&second) {
                std::cmp::Ordering::Greater => Side::One,
                std::cmp::Ordering::Less => Side::Other,
                std::cmp::Ordering::Equal => later,
            };
            (field, side)
        }))
    }
}

/// The fields of which both say something, and not the same.
pub fn disputed(one: &Record, other: &Record) -> Vec<Field> {
    let differ = |field: &Field| {
        let (first, second) = (field.said(one), field.said(other));
        !first.is_empty() && !second.is_empty() && first != second
    };
    Field::ALL.into_iter().filter(differ).collect()
}

/// The one record that two become. What was not picked comes from the first.
pub fn merged(one: &Record, other: &Record, picks: &Picks) -> Record {
    let mut whole = one.clone();
    for field in Field::ALL {
        let from_other = match (field.said(one).is_empty(), field.said(other).is_empty()) {
            (true, _) => true,
            (false, true) => false,
            (false, false) => picks.of(field) == Some(Side::Other),
        };
        if from_other {
            field.copy(other, &mut whole);
        }
    }
    whole.identity.call_at = both_hours(&one.identity.call_at, &other.identity.call_at);
    whole.identity.citizenships = both(&one.identity.citizenships, &other.identity.citizenships);
    whole.identity.languages = both(&one.identity.languages, &other.identity.languages);
    whole.care.interpreter = one.care.interpreter || other.care.interpreter;
    whole.care.flags = one.care.flags.union(&other.care.flags).copied().collect();
    whole
}

/// What one says and what the other says: nothing is lost. That it is not known says nothing beside what is.
fn both(one: &[String], other: &[String]) -> Vec<String> {
    let mut all: Vec<String> = one.to_vec();
    if one != other {
        all.extend(other.iter().cloned());
        all.sort();
        all.dedup();
    }
    if all.iter().any(|said| said != country::UNKNOWN) {
        all.retain(|said| said != country::UNKNOWN);
    }
    all
}

/// When they may be called: what both say holds.
fn both_hours(one: &str, other: &str) -> String {
    match (one, other) {
        ("", hours) | (hours, "") => hours.to_owned(),
        (one, other) if one == other => one.to_owned(),
        (one, other) => format!("{}; {}", one.min(other), one.max(other)),
    }
}

/// A field of which somebody may have several.
type List = fn(&mut Identity) -> &mut Vec<String>;

/// What stays after an undoing as it was changed since the merge: a field's word, `call-at`, `citizenships`, `languages`, `interpreter` or `heed`.
pub type Stays = Vec<&'static str>;

/// The kept record after the merge is undone: as it was before, but for what somebody has changed since, which stays.
/// `before`: what it was; `became`: what the merge made of it; `now`: what it is.
pub fn undone(before: &Record, became: &Record, now: &Record) -> (Record, Stays) {
    let mut back = now.clone();
    let mut stays = Stays::new();
    for field in Field::ALL {
        if field.said(now) == field.said(became) {
            field.copy(before, &mut back);
        } else if field.said(now) != field.said(before) {
            stays.push(field.code());
        }
    }
    if now.identity.call_at == became.identity.call_at {
        back.identity.call_at.clone_from(&before.identity.call_at);
    } else if now.identity.call_at != before.identity.call_at {
        stays.push("call-at");
    }
    let several: [(&'static str, List); 2] =
        [("citizenships", |one| &mut one.citizenships), ("languages", |one| &mut one.languages)];
    for (word, list) in several {
        let of = |record: &Record| list(&mut record.identity.clone()).clone();
        if of(now) == of(became) {
            *list(&mut back.identity) = of(before);
        } else if of(now) != of(before) {
            stays.push(word);
        }
    }
    if now.care.interpreter == became.care.interpreter {
        back.care.interpreter = before.care.interpreter;
    } else if now.care.interpreter != before.care.interpreter {
        stays.push("interpreter");
    }
    back.care.flags = Flag::ALL.into_iter().filter(|flag| held(*flag, before, became, now)).collect();
    let differs = |flag: &Flag| now.care.flags.contains(flag) != became.care.flags.contains(flag);
    if Flag::ALL.iter().any(|flag| differs(flag) && now.care.flags.contains(flag) != before.care.flags.contains(flag)) {
        stays.push("heed");
    }
    let unnamed = back.identity.surname.is_empty() && back.identity.given.is_empty() && back.identity.alias.is_empty();
    if unnamed {
        // Somebody took the name away since, which only the other record bore: something to call them by stays.
        back.identity.alias.clone_from(&became.identity.alias);
        back.identity.surname.clone_from(&became.identity.surname);
        back.identity.given.clone_from(&became.identity.given);
    }
    (back, stays)
}

fn held(flag: Flag, before: &Record, became: &Record, now: &Record) -> bool {
    let of = |record: &Record| record.care.flags.contains(&flag);
    if of(now) == of(became) { of(before) } else { of(now) }
}

/// The same with what others, still joined with it, guard.
pub fn guarded(mut record: Record, now: &Record, still: &BTreeSet<Flag>) -> Record {
    record.care.flags.extend(still.iter().copied());
    if record.care.flags.contains(&Flag::CallOnlyAt) && record.identity.call_at.is_empty() {
        record.identity.call_at.clone_from(&now.identity.call_at);
    }
    record
}

/// A record as far as it decides whose id stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stand<'a> {
    /// Whose.
    pub person: PersonId,
    /// The body that noted it.
    pub body: &'a str,
    /// Whether it is parted.
    pub standing: Standing,
    /// How many are joined with it already.
    pub joined: usize,
}

/// Joined with one person, at most; more is a mistake.
pub const MOST_JOINED: usize = 7;

/// Whose id stays: `(kept, gone)`. The parted one, so that whoever could not see it does not see it now; or the one with whom
/// others are joined already; or the one noted first.
///
/// # Errors
/// [`PeopleError::WithOneself`]; [`PeopleError::JoinedAlready`] when both have others joined with them, or when the one that would
/// go has; [`PeopleError::PartedByTwo`]; [`PeopleError::TooMany`].
pub fn sides(one: Stand<'_>, other: Stand<'_>) -> Result<(PersonId, PersonId), PeopleError> {
    if one.person == other.person {
        return Err(PeopleError::WithOneself);
    }
    let parted = |stand: Stand<'_>| stand.standing == Standing::Parted;
    if parted(one) && parted(other) && one.body != other.body {
        return Err(PeopleError::PartedByTwo);
    }
    let one_stays = match (parted(one), parted(other), one.joined > 0, other.joined > 0) {
        (_, _, true, true) => return Err(PeopleError::JoinedAlready),
        (true, false, ..) => true,
        (false, true, ..) => false,
        (_, _, true, false) => true,
        (_, _, false, true) => false,
        _ => one.person < other.person,
    };
    let (kept, gone) = if one_stays { (one, other) } else { (other, one) };
    match (gone.joined, kept.joined) {
        (1.., _) => Err(PeopleError::JoinedAlready),
        (0, MOST_JOINED..) => Err(PeopleError::TooMany),
        _ => Ok((kept.person, gone.person)),
    }
}
