// SPDX-License-Identifier: EUPL-1.2
//! Invented people, obviously so, the same for the same seed: for tests, measures and demonstrations. And the ways in which
//! those who look for them mistype.

pub mod origins;

use crate::{Born, ContactKind, Identity, NewContact, Safe};
use jiff::civil::Date;
use kernel::{Chance, SeededChance, tax_code};

/// Sounds that surnames are made of: all of them say that they are made up.
const STEMS: [&str; 24] = [
    "Invent", "Fint", "Prov", "Esemp", "Nessun", "Campion", "Ipot", "Model", "Imagin", "Fantas", "Fiab", "Supp",
    "Illus", "Simul", "Tent", "Bozz", "Scen", "Comp", "Masch", "Ombr", "Carton", "Cert", "Vuot", "Zer",
];
const MIDDLES: [&str; 16] =
    ["", "at", "ol", "er", "ic", "un", "ar", "iv", "os", "am", "el", "ur", "ig", "ad", "on", "ut"];
const TAILS: [&str; 15] =
    ["i", "ini", "etti", "oni", "elli", "azzi", "ucci", "ardi", "esi", "ano", "aro", "escu", "enko", "oglu", "aj"];
const NAMES: [&str; 40] = [
    "Persona",
    "Primo",
    "Seconda",
    "Terzo",
    "Quarta",
    "Quinto",
    "Sesta",
    "Settimio",
    "Ottava",
    "Nono",
    "Decima",
    "Prova",
    "Esempio",
    "Modello",
    "Nessuna",
    "Ipotesi",
    "Finto",
    "Finta",
    "Inventato",
    "Inventata",
    "Maschera",
    "Figura",
    "Comparsa",
    "Bozza",
    "Scena",
    "Tizio",
    "Caia",
    "Sempronio",
    "Mevia",
    "Filano",
    "Àncora",
    "Però",
    "Tânără",
    "Çerna",
    "Öffna",
    "Prøva",
    "Пробна",
    "Вигадана",
    "Ghost-Uno",
    "D'Aria",
];

/// An invented person and how they are reached.
#[derive(Clone)]
pub struct Invented {
    /// Who they are.
    pub identity: Identity,
    /// A telephone, and for every third a mail address.
    pub contacts: Vec<NewContact>,
}

/// The n-th invented person. Names are as unevenly common as real ones: a few are borne by many.
pub fn person(seed: u64, n: u64) -> Invented {
    let chance = SeededChance::new(seed.wrapping_mul(0x9E37_79B9).wrapping_add(n));
    let pick = |of: usize| usize::try_from(chance.below(of as u64)).unwrap_or(0);
    // The lesser of two draws: early ones are common, late ones rare.
    let uneven = |of: usize| pick(of).min(pick(of));
    let mut surname = format!("{}{}{}", STEMS[uneven(24)], MIDDLES[uneven(16)], TAILS[uneven(15)]);
    match pick(20) {
        0 => surname = format!("De {surname}"),
        1 => surname = format!("{surname} {}{}", STEMS[pick(24)], TAILS[pick(15)]),
        _ => {}
    }
    let mut given = NAMES[uneven(40)].to_owned();
    if pick(6) == 0 {
        given = format!("{given} {}", NAMES[pick(40)]);
    }
    let day = Date::new(
        1930 + i16::try_from(pick(90)).unwrap_or(0),
        i8::try_from(1 + pick(12)).unwrap_or(1),
        i8::try_from(1 + pick(28)).unwrap_or(1),
    );
    let born = day.ok();
    let sex = if pick(2) == 0 { tax_code::Sex::Female } else { tax_code::Sex::Male };
    // No town has the code Z000: nobody's tax code is made here.
    let code = born.and_then(|born| {
        let named = tax_code::Named { surname: &surname, given: &given, sex, born, place: "Z000" };
        tax_code::TaxCode::make(&named).ok()
    });
    let tax_code = code.filter(|_| pick(3) > 0).map(|code| code.as_str().to_owned()).unwrap_or_default();
    let mut contacts = vec![NewContact {
        kind: ContactKind::Telephone,
        // Nobody was given a number that begins with 300.
        value: format!("300 {n:07}"),
        safe: Safe::Unknown,
    }];
    if n.is_multiple_of(3) {
        contacts.push(NewContact { kind: ContactKind::Mail, value: format!("x{n}@prova.example"), safe: Safe::Safe });
    }
    let identity = Identity {
        surname,
        given,
        born: born.map(|born| if pick(12) == 0 { Born::In(born.year()) } else { Born::On(born) }),
        sex: Some(sex),
        tax_code,
        ..Identity::default()
    };
    Invented { identity, contacts }
}

/// A way of looking for somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Search {
    /// The name as it stands.
    Plain,
    /// Given name first, small letters, no accents.
    Reversed,
    /// A letter left out, doubled, replaced or exchanged with the next, in the surname.
    Typo,
    /// The surname's beginning and the given name.
    Prefix,
    /// The telephone, written otherwise.
    Telephone,
    /// The names and the year of birth.
    Year,
}

impl Search {
    /// Every way.
    pub const ALL: [Self; 6] = [Self::Plain, Self::Reversed, Self::Typo, Self::Prefix, Self::Telephone, Self::Year];
}

/// What somebody types who looks for this person in this way.
pub fn typed(person: &Invented, way: Search, seed: u64) -> String {
    let (surname, given) = (&person.identity.surname, &person.identity.given);
    let chance = SeededChance::new(seed);
    match way {
        Search::Plain => format!("{surname} {given}"),
        Search::Reversed => kernel::plain_latin(&format!("{given} {surname}")).to_lowercase(),
        Search::Typo => format!("{} {given}", mistyped(surname, &chance)),
        Search::Prefix => {
            let letters = surname.chars().count();
            let begun: String = surname.chars().take((letters * 2 / 3).max(3)).collect();
            format!("{begun} {given}")
        }
        Search::Telephone => {
            let number = person.contacts.first().map_or("", |contact| contact.value.as_str());
            let figures: String = number.chars().filter(char::is_ascii_digit).collect();
            match chance.below(3) {
                0 => format!("+39 {figures}"),
                1 => format!("0039{figures}"),
                _ => format!("{}/{}-{}", &figures[..3], &figures[3..6], &figures[6..]),
            }
        }
        Search::Year => {
            format!("{surname} {given} {}", person.identity.born.map_or(String::new(), |born| born.year().to_string()))
        }
    }
}

/// A word with one typing mistake, not in its first letter.
pub fn mistyped(word: &str, chance: &dyn Chance) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let inner = letters.len().saturating_sub(2) as u64;
    if inner == 0 {
        return word.to_owned();
    }
    let at = 1 + usize::try_from(chance.below(inner)).unwrap_or(0);
    match chance.below(4) {
        0 => drop(letters.remove(at)),
        1 => letters.insert(at, letters[at]),
        2 => letters[at] = if letters[at] == 'e' { 'r' } else { 'e' },
        _ => letters.swap(at, at + 1),
    }
    letters.into_iter().collect()
}
