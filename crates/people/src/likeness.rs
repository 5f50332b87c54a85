// SPDX-License-Identifier: EUPL-1.2
//! How likely it is that two records are of one person: evidence for and against, field by field, added up.
//!
//! The idea is Fellegi and Sunter's (1969): each field that agrees adds the logarithm of how much more often it agrees for
//! one person than for two, each that disagrees takes. The weights below are in tenths of a bit, reckoned for a register of
//! about 100,000 people: a surname that agrees halves the doubt seven times, a day of birth eleven times. What is missing
//! says nothing. Plain numbers, so that a proposal can be explained and reckoned again.

use crate::{
    Born, Identity,
    look::{
        alike::{How, Typed},
        fold::{sound, words},
    },
};
use kernel::tax_code::{Sex, TaxCode};
use std::collections::BTreeSet;

/// What is compared.
#[derive(Clone, Default)]
pub struct Traits {
    /// Words of the surname, folded.
    pub surname: Vec<String>,
    /// Words of the given names, folded.
    pub given: Vec<String>,
    /// Birth.
    pub born: Option<Born>,
    /// Sex.
    pub sex: Option<Sex>,
    /// Tax code, or another number given once, in capitals.
    pub tax_code: Option<String>,
    /// Telephones in their one spelling.
    pub telephones: BTreeSet<String>,
    /// Mail addresses in their one spelling.
    pub mails: BTreeSet<String>,
    /// Words of the address or town, folded.
    pub place: BTreeSet<String>,
}

impl Traits {
    /// Of a person.
    pub fn of(identity: &Identity) -> Self {
        Self {
            surname: words(&identity.surname),
            given: words(if identity.given.is_empty() { &identity.alias } else { &identity.given }),
            born: identity.born,
            sex: identity.sex,
            tax_code: (!identity.tax_code.is_empty()).then(|| identity.tax_code.clone()),
            ..Self::default()
        }
    }
}

/// In which way a field agrees or does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Agrees {
    /// The same.
    Same,
    /// The same but for a typing mistake or its sound.
    Nearly,
    /// In part: one of two names, the year.
    Partly,
    /// Surname and given name are in each other's place.
    Reversed,
    /// It differs.
    Differs,
}

impl Agrees {
    /// A word for interfaces: pages translate it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Nearly => "nearly",
            Self::Partly => "partly",
            Self::Reversed => "reversed",
            Self::Differs => "differs",
        }
    }
}

/// A field's evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Evidence {
    /// The field, as a code.
    pub field: &'static str,
    /// In which way.
    pub agrees: Agrees,
    /// Tenths of a bit, below zero when it speaks against.
    pub weight: i32,
}

/// A score with what it is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alike {
    /// 0 (surely two) to 1000 (surely one).
    pub score: u16,
    /// Field by field.
    pub evidence: Vec<Evidence>,
}

/// From here two records are worth a look.
pub const POSSIBLE: u16 = 500;
/// From here two records are probably one.
pub const LIKELY: u16 = 650;
/// The evidence, in tenths of a bit, that makes a thousand: both names and the day of birth, and a little more.
const CERTAIN: i32 = 260;

const SURNAME: [i32; 3] = [75, 55, 35];
const SURNAME_DIFFERS: i32 = -45;
const GIVEN: [i32; 3] = [55, 42, 32];
const GIVEN_DIFFERS: i32 = -45;
/// Twins and siblings: one surname, one telephone, even one day of birth, and another given name.
const SIBLINGS: i32 = -75;
const REVERSED: i32 = 105;
const BORN_DAY: i32 = 110;
const BORN_NEARLY: i32 = 75;
const BORN_YEAR: i32 = 30;
/// Both days are known and only the year agrees: rather two people.
const BORN_YEAR_ALONE: i32 = -15;
const BORN_DIFFERS: i32 = -70;
const SEX: i32 = 8;
const SEX_DIFFERS: i32 = -30;
const TAX: i32 = 160;
const TAX_NEARLY: i32 = 90;
const TAX_DIFFERS: i32 = -60;
const TELEPHONE: i32 = 60;
const MAIL: i32 = 80;
const ELSEWHERE: i32 = -5;
const PLACE: [i32; 3] = [40, 25, 12];
const PLACE_DIFFERS: i32 = -8;

/// Compares two records. The same whichever comes first.
pub fn likeness(one: &Traits, other: &Traits) -> Alike {
    let mut evidence: Vec<Evidence> = Vec::with_capacity(8);
    let mut note = |field, agrees, weight| evidence.push(Evidence { field, agrees, weight });
    let surname = names(&one.surname, &other.surname);
    let given = names(&one.given, &other.given);
    if !swapped(one, other, surname, given) {
        weigh("surname", surname, SURNAME, SURNAME_DIFFERS, &mut note);
        weigh("given", given, GIVEN, GIVEN_DIFFERS, &mut note);
        if given == Some(Agrees::Differs) && matches!(surname, Some(Agrees::Same | Agrees::Nearly)) {
            note("siblings", Agrees::Differs, SIBLINGS);
        }
    } else {
        note("names", Agrees::Reversed, REVERSED);
    }
    if let (Some(one), Some(other)) = (one.born, other.born) {
        let (agrees, weight) = births(one, other);
        note("born", agrees, weight);
    }
    if let (Some(one), Some(other)) = (one.sex, other.sex) {
        let same = one == other;
        note("sex", if same { Agrees::Same } else { Agrees::Differs }, if same { SEX } else { SEX_DIFFERS });
    }
    if let (Some(one), Some(other)) = (&one.tax_code, &other.tax_code) {
        let (agrees, weight) = tax_codes(one, other);
        note("tax_code", agrees, weight);
    }
    for (field, ones, others, weight) in
        [("telephone", &one.telephones, &other.telephones, TELEPHONE), ("mail", &one.mails, &other.mails, MAIL)]
    {
        if !ones.is_empty() && !others.is_empty() {
            let shared = !ones.is_disjoint(others);
            note(field, if shared { Agrees::Same } else { Agrees::Differs }, if shared { weight } else { ELSEWHERE });
        }
    }
    weigh("place", places(&one.place, &other.place), PLACE, PLACE_DIFFERS, &mut note);
    let sum: i32 = evidence.iter().map(|evidence| evidence.weight).sum();
    let score = u16::try_from((sum * 1000 / CERTAIN).clamp(0, 1000)).unwrap_or(0);
    Alike { score, evidence }
}

fn weigh(
    field: &'static str,
    agrees: Option<Agrees>,
    weights: [i32; 3],
    differs: i32,
    note: &mut impl FnMut(&'static str, Agrees, i32),
) {
    let Some(agrees) = agrees else { return };
    let weight = match agrees {
        Agrees::Same => weights[0],
        Agrees::Nearly => weights[1],
        Agrees::Partly => weights[2],
        Agrees::Reversed | Agrees::Differs => differs,
    };
    note(field, agrees, weight);
}

/// Whether surname and given name fit only when exchanged.
fn swapped(one: &Traits, other: &Traits, surname: Option<Agrees>, given: Option<Agrees>) -> bool {
    let fits = |agrees: Option<Agrees>| matches!(agrees, Some(Agrees::Same | Agrees::Nearly));
    !fits(surname) && !fits(given) && fits(names(&one.surname, &other.given)) && fits(names(&one.given, &other.surname))
}

/// How two names agree, word by word; nothing when one of them is missing.
fn names(one: &[String], other: &[String]) -> Option<Agrees> {
    if one.is_empty() || other.is_empty() {
        return None;
    }
    if one == other || one.concat() == other.concat() {
        return Some(Agrees::Same);
    }
    if near(&one.concat(), &other.concat()) {
        return Some(Agrees::Nearly);
    }
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let within = short.iter().all(|word| long.iter().any(|known| near(word, known)));
    Some(match within {
        true if short.len() == long.len() => Agrees::Nearly,
        true => Agrees::Partly,
        // An initial.
        false if initial(one, other) || initial(other, one) => Agrees::Partly,
        false => Agrees::Differs,
    })
}

fn initial(one: &[String], other: &[String]) -> bool {
    matches!(one, [letter] if letter.chars().count() == 1 && other.first().is_some_and(|word| word.starts_with(letter.as_str())))
}

fn near(one: &str, other: &str) -> bool {
    let way = |typed: &str, known: &str| {
        let like = Typed::new(typed).like(known, sound(known));
        like.is_some_and(|(score, how)| match how {
            How::Same | How::Typo => true,
            How::Sounds => score >= 840,
            How::Begins | How::Holds => false,
        })
    };
    way(one, other) || way(other, one) || (one.len() >= 4 && strsim::jaro_winkler(one, other) >= 0.92)
}

fn births(one: Born, other: Born) -> (Agrees, i32) {
    let (Some(first), Some(second)) = (one.day(), other.day()) else {
        return match (one.year() - other.year()).abs() {
            0 => (Agrees::Partly, BORN_YEAR),
            1 => (Agrees::Partly, 0),
            _ => (Agrees::Differs, BORN_DIFFERS),
        };
    };
    if first == second {
        return (Agrees::Same, BORN_DAY);
    }
    let swapped = first.year() == second.year() && first.month() == second.day() && first.day() == second.month();
    let figures = |day: jiff::civil::Date| format!("{:04}{:02}{:02}", day.year(), day.month(), day.day());
    if swapped || strsim::osa_distance(&figures(first), &figures(second)) == 1 {
        return (Agrees::Nearly, BORN_NEARLY);
    }
    if first.year() == second.year() { (Agrees::Partly, BORN_YEAR_ALONE) } else { (Agrees::Differs, BORN_DIFFERS) }
}

fn tax_codes(one: &str, other: &str) -> (Agrees, i32) {
    if one == other {
        return (Agrees::Same, TAX);
    }
    let plain = |code: &str| TaxCode::read(code).ok().and_then(|code| code.told()).map(|told| told.without_omocodia);
    if let (Some(one), Some(other)) = (plain(one), plain(other)) {
        // Both are sound and differ only by omocodia: the office says that they are two people.
        if one == other {
            return (Agrees::Differs, TAX_DIFFERS);
        }
    }
    if one.len() == other.len() && strsim::osa_distance(one, other) <= 1 {
        return (Agrees::Nearly, TAX_NEARLY);
    }
    (Agrees::Differs, TAX_DIFFERS)
}

fn places(one: &BTreeSet<String>, other: &BTreeSet<String>) -> Option<Agrees> {
    if one.is_empty() || other.is_empty() {
        return None;
    }
    let shared = one.iter().filter(|word| other.iter().any(|known| near(word, known))).count();
    let most = one.len().max(other.len());
    Some(match shared * 4 / most {
        _ if one == other => Agrees::Same,
        3.. => Agrees::Nearly,
        2 => Agrees::Partly,
        _ => Agrees::Differs,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use proptest::prelude::*;

    fn person(surname: &str, given: &str, born: &str) -> Traits {
        Traits { surname: words(surname), given: words(given), born: Born::read(born), ..Traits::default() }
    }

    fn score(one: &Traits, other: &Traits) -> u16 {
        likeness(one, other).score
    }

    #[test]
    fn one_person_written_in_two_ways_is_probably_one() {
        let known = person("Finti D'Amè", "Maria Prova", "1985-02-01");
        for other in [
            person("FINTI DAME", "Maria Prova", "1985-02-01"),
            person("Finti Dame", "Maria", "1985-02-01"),
            person("Fitni Damè", "Mraia Prova", "1985-02-01"),
            person("Maria Prova", "Finti Damé", "1985-02-01"),
            person("Finti Damé", "Maria Prova", "1985-01-02"),
        ] {
            assert!(score(&known, &other) >= LIKELY, "{:?}", likeness(&known, &other));
        }
    }

    #[test]
    fn twins_siblings_father_and_son_are_two() {
        let phone = |mut traits: Traits| {
            traits.telephones.insert("+390000000003".into());
            traits.sex = Some(Sex::Male);
            traits
        };
        let first = phone(person("Finti", "Primo", "1985-02-01"));
        for other in [
            person("Finti", "Secondo", "1985-02-01"),
            person("Finti", "Terzo", "1987-09-30"),
            person("Finti", "Primo", "1955-03-04"),
        ] {
            let other = phone(other);
            assert!(score(&first, &other) < LIKELY, "{:?}", likeness(&first, &other));
        }
    }

    #[test]
    fn the_same_name_alone_is_worth_a_look_and_no_more() {
        let alike = score(&person("Finti", "Primo", ""), &person("Finti", "Primo", ""));
        assert!((POSSIBLE..LIKELY).contains(&alike), "{alike}");
        assert!(score(&person("Finti", "Primo", ""), &person("Provati", "Primo", "")) < POSSIBLE);
    }

    #[test]
    fn omocodia_means_two_people() {
        let with = |code: &str| Traits { tax_code: Some(code.into()), ..person("Rossi", "Mario", "1985-12-10") };
        let same = score(&with("RSSMRA85T10A562S"), &with("RSSMRA85T10A562S"));
        let omocodia = score(&with("RSSMRA85T10A562S"), &with("RSSMRA85T10A56NH"));
        assert_eq!(same, 1000);
        assert!(omocodia < same);
    }

    type Written = (String, String, String, Option<String>);

    fn written() -> impl Strategy<Value = Written> {
        let born = prop_oneof!["19[0-9]{2}-0[1-9]-1[0-9]", "19[0-9]{2}", Just(String::new())];
        ("[a-z ]{0,12}", "[a-z ]{0,12}", born, prop::option::of("[A-Z0-9]{16}"))
    }

    fn read((surname, given, born, tax_code): Written) -> Traits {
        Traits { tax_code, ..person(&surname, &given, &born) }
    }

    proptest! {
        #[test]
        fn it_does_not_matter_which_comes_first(one in written(), other in written()) {
            let (one, other) = (read(one), read(other));
            prop_assert_eq!(score(&one, &other), score(&other, &one));
        }

        #[test]
        fn nobody_is_more_like_another_than_like_themselves(one in written(), other in written()) {
            let (one, other) = (read(one), read(other));
            prop_assert!(score(&one, &one) >= score(&one, &other));
        }
    }
}
