// SPDX-License-Identifier: EUPL-1.2
//! Registers of invented people by where their names come from, some noted twice in the ways in which a counter gets such names wrong.
//! Words are common ones of each language, put together by chance: nobody is meant.
//!
//! The traps are in it too: brothers and sisters of one surname and one telephone, names borne by many (all Kaur, all Singh), twins.

use super::mistyped;
use kernel::{Chance, SeededChance, plain_latin};

/// Where names come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// Italian.
    Italian,
    /// Romanian.
    Romanian,
    /// Punjabi.
    Punjabi,
    /// Arabic, as written in Latin letters in more than one way.
    Arabic,
    /// Albanian.
    Albanian,
}

impl Origin {
    /// Every origin.
    pub const ALL: [Self; 5] = [Self::Italian, Self::Romanian, Self::Punjabi, Self::Arabic, Self::Albanian];

    /// A word.
    pub fn code(self) -> &'static str {
        match self {
            Self::Italian => "italian",
            Self::Romanian => "romanian",
            Self::Punjabi => "punjabi",
            Self::Arabic => "arabic",
            Self::Albanian => "albanian",
        }
    }

    /// Surnames and given names, each with the other ways in which it is written.
    fn words(self) -> Words {
        match self {
            Self::Italian => ITALIAN,
            Self::Romanian => ROMANIAN,
            Self::Punjabi => PUNJABI,
            Self::Arabic => ARABIC,
            Self::Albanian => ALBANIAN,
        }
    }
}

/// Surnames, then given names.
type Words = (&'static [&'static [&'static str]], &'static [&'static [&'static str]]);

const ITALIAN: Words = (
    &[
        &["Provolini"],
        &["Fintoni"],
        &["Esempietti"],
        &["D’Inventi", "Dinventi", "D Inventi"],
        &["De Finti", "Definti"],
        &["Nessunelli"],
        &["Campionari"],
        &["Ipotesini"],
        &["Modellacci"],
        &["Fantasini"],
        &["Fiaboli"],
        &["Bozzaglia"],
        &["Scenardi"],
        &["Comparsino"],
        &["Mascheroni"],
        &["Ombretti"],
        &["Cartonesi"],
        &["Vuotani"],
        &["Zeroli"],
        &["Supplentini"],
        &["Lo Finto", "Lofinto"],
        &["Nonciò", "Noncio'", "Noncio"],
        &["Tentaroli"],
        &["Illusani"],
    ],
    &[
        &["Maria"],
        &["Anna Maria", "Annamaria", "Anna"],
        &["Giuseppe", "Beppe"],
        &["Niccolò", "Nicolò", "Niccolo'"],
        &["Francesca"],
        &["Giovanni"],
        &["Lucia"],
        &["Marco"],
        &["Chiara"],
        &["Salvatore"],
        &["Teresa"],
        &["Paolo"],
        &["Elena"],
        &["Gian Luca", "Gianluca"],
        &["Rosa"],
        &["Stefano"],
        &["Noemi", "Noemì"],
        &["Matteo"],
    ],
);

const ROMANIAN: Words = (
    &[
        &["Inventescu"],
        &["Fictivescu"],
        &["Probanu"],
        &["Exempleanu"],
        &["Nimeniță", "Nimenita"],
        &["Închipuitu", "Inchipuitu"],
        &["Știutescu", "Stiutescu", "Shtiutescu"],
        &["Țărânescu", "Taranescu", "Tzaranescu"],
        &["Mascaru"],
        &["Umbreanu"],
        &["Cartonaru"],
        &["Golescu"],
        &["Modelaru"],
        &["Schițoiu", "Schitoiu"],
        &["Zerescu"],
        &["Păpușoiu", "Papusoiu"],
        &["Scenaru"],
        &["Basmeanu"],
        &["Visătoru", "Visatoru"],
        &["Ipotezeanu"],
    ],
    &[
        &["Ioana"],
        &["Ștefan", "Stefan"],
        &["Mihai"],
        &["Andreea", "Andrea"],
        &["Gheorghe", "George"],
        &["Elena"],
        &["Alexandru"],
        &["Mărioara", "Marioara"],
        &["Ion"],
        &["Ionuț", "Ionut"],
        &["Cristina", "Christina"],
        &["Florin"],
        &["Nicoleta"],
        &["Vasile"],
        &["Lăcrămioara", "Lacramioara"],
        &["Constantin"],
        &["Raluca"],
        &["Sânziana", "Sanziana"],
    ],
);

const PUNJABI: Words = (
    &[
        &["Kaur"],
        &["Singh", "Sing"],
        &["Kaur Namuna", "Namuna"],
        &["Singh Namuna", "Namuna"],
        &["Khyali", "Khayali"],
        &["Misali"],
        &["Parchhawan", "Parchawan"],
        &["Singh Misali", "Misali"],
        &["Kaur Misali", "Misali"],
        &["Natak"],
        &["Kahani"],
        &["Supna", "Sapna"],
        &["Singh Supna", "Supna"],
        &["Kaur Kahani", "Kahani"],
        &["Nakli"],
    ],
    &[
        &["Gurpreet", "Gurprit"],
        &["Harpreet", "Harprit"],
        &["Manjit", "Manjeet"],
        &["Jaswinder", "Jasvinder"],
        &["Sukhwinder", "Sukhvinder"],
        &["Baljit", "Baljeet"],
        &["Amandeep", "Amandip"],
        &["Kulwinder", "Kulvinder"],
        &["Parminder"],
        &["Simran"],
        &["Rajvir", "Rajveer"],
        &["Lakhbir", "Lakhvir"],
        &["Navneet", "Navnit"],
        &["Paramjit", "Paramjeet"],
        &["Jagdeep", "Jagdip"],
        &["Ranjit", "Ranjeet"],
        &["Hardeep", "Hardip"],
    ],
);

const ARABIC: Words = (
    &[
        &["El Khayali", "Al Khayali", "Elkhayali"],
        &["Ben Mithal", "Benmithal", "Bin Mithal"],
        &["Al-Wahmi", "El Wahmi"],
        &["Namoudaj", "Namudaj"],
        &["El Hikaya", "Al Hikaya"],
        &["Khayal"],
        &["Bou Qinaa", "Bouqinaa", "Bu Qinaa"],
        &["El Masrah", "Al Masrah", "Elmasrah"],
        &["Zill", "Dill"],
        &["Ait Hulm", "Aithulm"],
        &["Tajriba", "Tajribah"],
        &["El Waraq", "Al Waraq", "Elwarak"],
        &["Sifr"],
        &["Ould Sura", "Wuld Sura"],
        &["Abou Hikma", "Abu Hikma"],
    ],
    &[
        &["Mohamed", "Mohammed", "Muhammad", "Mohammad"],
        &["Fatima", "Fatma", "Fatimah"],
        &["Youssef", "Yousef", "Yusuf"],
        &["Khadija", "Khadidja"],
        &["Ahmed", "Ahmad"],
        &["Aicha", "Aisha"],
        &["Abdelkader", "Abd el Kader"],
        &["Naïma", "Naima"],
        &["Rachid", "Rashid"],
        &["Samira"],
        &["Hicham", "Hisham"],
        &["Zineb", "Zainab", "Zaynab"],
        &["Mustapha", "Mustafa"],
        &["Noureddine", "Nur ad Din"],
        &["Hanane", "Hanan"],
        &["Karim"],
        &["Latifa"],
    ],
);

const ALBANIAN: Words = (
    &[
        &["Shpikja", "Spikja"],
        &["Hija"],
        &["Provaj"],
        &["Shembulli", "Sembulli"],
        &["Askushi", "Askusci"],
        &["Modelaj"],
        &["Ëndrra", "Endrra"],
        &["Përralla", "Perralla"],
        &["Zeroja"],
        &["Çuditi", "Cuditi"],
        &["Maskaj"],
        &["Kartoni"],
        &["Skenaj"],
        &["Trillimi"],
        &["Imagjinaj", "Imaginaj"],
        &["Gjoksi", "Joksi"],
        &["Xhiro", "Giro"],
        &["Njëshi", "Njeshi"],
    ],
    &[
        &["Arben"],
        &["Mirela"],
        &["Besnik"],
        &["Drita"],
        &["Gëzim", "Gezim"],
        &["Valbona"],
        &["Xhevahir", "Gevahir"],
        &["Shpresa", "Spresa"],
        &["Ilir"],
        &["Flutura"],
        &["Agron"],
        &["Çelik", "Celik"],
        &["Entela"],
        &["Fatmir"],
        &["Mimoza"],
        &["Lulzim"],
        &["Anjeza", "Agnesa"],
        &["Ermal"],
        &["Elira"],
        &["Përparim", "Perparim"],
    ],
);

/// A row of a register.
struct Row {
    person: usize,
    surname: String,
    given: String,
    born: String,
    telephone: String,
}

/// A table with the columns `person` (who it is in truth), `cognome`, `nome`, `data_nascita`, `telefono`: about `rows` rows of people of this
/// origin. Every fourth person stands in it twice, once as they are and once as a tired counter wrote them.
pub fn register(origin: Origin, rows: usize, seed: u64) -> String {
    let mut all: Vec<Row> = Vec::with_capacity(rows);
    let mut person = 0;
    while all.len() < rows {
        let chance = SeededChance::new(seed.wrapping_mul(0x9E37_79B9).wrapping_add(person as u64));
        let (row, given_forms, surname_forms) = one(origin, person, &chance);
        if person.is_multiple_of(4) {
            all.push(again(&row, (surname_forms, given_forms), person / 4, &chance));
        }
        if person.is_multiple_of(7) {
            // A brother or a sister: the same surname, the same telephone, another name, another day or (twins) the same.
            let (sibling, ..) = one(origin, person + 1_000_000, &chance);
            let born = if person.is_multiple_of(35) { row.born.clone() } else { sibling.born };
            if sibling.given != row.given {
                all.push(Row { surname: row.surname.clone(), telephone: row.telephone.clone(), born, ..sibling });
            }
        }
        all.push(row);
        person += 1;
    }
    let mut table = String::from("person,cognome,nome,data_nascita,telefono\n");
    for row in all {
        table.push_str(&format!("{},{},{},{},{}\n", row.person, row.surname, row.given, row.born, row.telephone));
    }
    table
}

type Forms = &'static [&'static str];

fn one(origin: Origin, person: usize, chance: &SeededChance) -> (Row, Forms, Forms) {
    let pick = |of: usize| usize::try_from(chance.below(of as u64)).unwrap_or(0);
    let (surnames, names) = origin.words();
    // The lesser of two draws: some names are borne by many.
    let (surname, given) = (surnames[pick(surnames.len()).min(pick(surnames.len()))], names[pick(names.len())]);
    let second = surnames[pick(surnames.len())];
    // So that a few dozen words make thousands of people, many bear two surnames.
    let whole = if pick(2) == 0 { surname[0].to_owned() } else { format!("{} {}", surname[0], second[0]) };
    let row = Row {
        person,
        surname: whole,
        given: given[0].to_owned(),
        born: format!("{}-{:02}-{:02}", 1935 + pick(85), 1 + pick(12), 1 + pick(28)),
        // Nobody was given a number that begins with 300.
        telephone: format!("300{person:07}"),
    };
    (row, given, surname)
}

/// The same person, as they were written the second time.
fn again(row: &Row, (surnames, names): (Forms, Forms), turn: usize, chance: &SeededChance) -> Row {
    let pick = |of: usize| usize::try_from(chance.below(of as u64)).unwrap_or(0);
    let other = |forms: Forms| forms[if forms.len() > 1 { 1 + pick(forms.len() - 1) } else { 0 }];
    let surname_other = row.surname.replacen(surnames[0], other(surnames), 1);
    let (mut surname, mut given, mut born) = (row.surname.clone(), row.given.clone(), row.born.clone());
    match turn % 8 {
        0 => surname = mistyped(&surname, chance),
        1 => (surname, given) = (given, surname),
        2 => (surname, given) = (plain_latin(&surname).to_uppercase(), plain_latin(&given).to_uppercase()),
        3 => given = other(names).to_owned(),
        4 => surname = surname_other,
        5 => (surname, given) = (surname_other, other(names).to_owned()),
        6 => {
            // Day and month exchanged, where that is a day.
            let parts: Vec<&str> = row.born.split('-').collect();
            if let [year, month, day] = parts[..]
                && day <= "12"
            {
                born = format!("{year}-{day}-{month}");
            }
        }
        _ => {
            given = mistyped(&given, chance);
            born = row.born.chars().take(4).collect();
        }
    }
    // Two in three leave the telephone they left before.
    let telephone = if pick(3) == 0 { String::new() } else { row.telephone.replacen("300", "+39 300 ", 1) };
    Row { person: row.person, surname, given, born, telephone }
}
