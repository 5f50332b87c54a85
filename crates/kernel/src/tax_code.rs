// SPDX-License-Identifier: EUPL-1.2
//! The Italian tax code (*codice fiscale*) of a person: D.M. 23 December 1976, as amended; computed and checked, never
//! asked of anybody. Two people may by chance have the same sixteen characters: the tax office then changes figures into
//! letters (*omocodia*). Until it has given a code it may give a provisional number of eleven figures.

use crate::plain_latin;
use jiff::civil::Date;

/// What the register office writes: the code knows no other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum Sex {
    /// Female.
    #[serde(rename = "F")]
    Female,
    /// Male.
    #[serde(rename = "M")]
    Male,
}

impl Sex {
    /// `F` or `M`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Female => "F",
            Self::Male => "M",
        }
    }

    /// Reads `F` or `M`, small letters too.
    pub fn from_code(code: &str) -> Option<Self> {
        match code.trim() {
            "F" | "f" => Some(Self::Female),
            "M" | "m" => Some(Self::Male),
            _ => None,
        }
    }
}

/// A sound tax code: sixteen letters and figures, or the eleven figures of a provisional one.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct TaxCode(String);

/// What a tax code is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Named<'a> {
    /// Surname, as on the birth certificate.
    pub surname: &'a str,
    /// Given names.
    pub given: &'a str,
    /// Sex at the register office.
    pub sex: Sex,
    /// Day of birth.
    pub born: Date,
    /// Cadastral code of the town of birth, or of the foreign country: `D150`, `Z129`.
    pub place: &'a str,
}

/// What can be read in a tax code of sixteen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Sex.
    pub sex: Sex,
    /// The last two figures of the year of birth.
    pub year: i8,
    /// Month of birth, 1 to 12.
    pub month: i8,
    /// Day of birth, 1 to 31.
    pub day: i8,
    /// Cadastral code of the place of birth.
    pub place: String,
    /// Whether figures have become letters because somebody else had the same code.
    pub omocodia: bool,
    /// The code as it would be without omocodia.
    pub without_omocodia: TaxCode,
}

/// Why a text is no tax code, or none can be made. Never holds what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TaxCodeError {
    /// Wrong number of characters.
    #[error("a tax code has 16 letters and figures, or 11 figures when it is provisional: this has {0}")]
    Length(usize),
    /// A character that cannot stand where it stands; the place is counted from 1.
    #[error(
        "character {0} cannot stand there: a tax code is six letters, two figures, a letter, two figures, a letter, three figures, a letter"
    )]
    Character(usize),
    /// The letters of surname or given name are in an order the rule never gives.
    #[error("the letters of the {0} are in an order that no name gives: consonants first, then vowels, then X")]
    Name(&'static str),
    /// No such month letter.
    #[error("character 9 is no month: A B C D E H L M P R S T")]
    Month,
    /// No such day in that month.
    #[error("characters 10 and 11 are no day of that month (for women 40 is added)")]
    Day,
    /// The last character does not follow from the others: one of them was typed wrongly.
    #[error("the last character does not fit the others: one of them was typed wrongly")]
    Check,
    /// No letter to compute from.
    #[error("the {0} has no letters that can be written in Latin ones: write it as in the passport")]
    NoLetters(&'static str),
    /// Not a place code.
    #[error("the place is a letter and three figures: D150 is Cremona, Z129 is Romania")]
    Place,
}

const MONTHS: &[u8; 12] = b"ABCDEHLMPRST";
/// The letter that stands for each figure in omocodia.
const OMOCODIA: &[u8; 10] = b"LMNPQRSTUV";
/// Where figures stand, from 0.
const FIGURES: [usize; 7] = [6, 7, 9, 10, 12, 13, 14];
/// Worth of a character in an odd place; letters then, figures as the letters A to J.
const ODD: [u32; 26] = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

impl TaxCode {
    /// Computes the code.
    ///
    /// # Errors
    /// [`TaxCodeError::NoLetters`], [`TaxCodeError::Place`].
    pub fn make(person: &Named<'_>) -> Result<Self, TaxCodeError> {
        let place = person.place.trim().to_ascii_uppercase();
        if !is_place(place.as_bytes()) {
            return Err(TaxCodeError::Place);
        }
        let month = usize::try_from(person.born.month()).unwrap_or(1) - 1;
        let day = person.born.day() + if person.sex == Sex::Female { 40 } else { 0 };
        let mut code = String::with_capacity(16);
        code.push_str(&three(person.surname, Part::Surname)?);
        code.push_str(&three(person.given, Part::Given)?);
        code.push_str(&format!("{:02}", person.born.year().rem_euclid(100)));
        code.push(char::from(MONTHS[month]));
        code.push_str(&format!("{day:02}"));
        code.push_str(&place);
        code.push(char::from(check_letter(code.as_bytes())));
        Ok(Self(code))
    }

    /// Reads a code as people type it: blanks are ignored, small letters are capitals.
    ///
    /// # Errors
    /// Says which character is wrong, and why.
    pub fn read(text: &str) -> Result<Self, TaxCodeError> {
        let code: String = text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect();
        let count = code.chars().count();
        if !code.is_ascii() {
            let at = code.chars().position(|c| !c.is_ascii()).unwrap_or(0);
            return Err(if count == 16 || count == 11 {
                TaxCodeError::Character(at + 1)
            } else {
                TaxCodeError::Length(count)
            });
        }
        match count {
            11 => provisional(code),
            16 => personal(code),
            other => Err(TaxCodeError::Length(other)),
        }
    }

    /// The characters.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What the code tells of its person; `None` for a provisional one.
    pub fn told(&self) -> Option<Told> {
        let bytes = self.0.as_bytes();
        if bytes.len() != 16 {
            return None;
        }
        let mut plain = bytes.to_vec();
        for at in FIGURES {
            plain[at] = figure(plain[at])?;
        }
        let pair = |at: usize| i8::try_from((plain[at] - b'0') * 10 + plain[at + 1] - b'0').ok();
        let (year, day) = (pair(6)?, pair(9)?);
        let month = MONTHS.iter().position(|letter| *letter == plain[8])?;
        let omocodia = plain[..15] != bytes[..15];
        plain[15] = check_letter(&plain[..15]);
        Some(Told {
            sex: if day > 40 { Sex::Female } else { Sex::Male },
            year,
            month: i8::try_from(month + 1).ok()?,
            day: if day > 40 { day - 40 } else { day },
            place: String::from_utf8(plain[11..15].to_vec()).ok()?,
            omocodia,
            without_omocodia: Self(String::from_utf8(plain).ok()?),
        })
    }

    /// Whether the code could be that of somebody so called and born; omocodia counts as the same.
    pub fn fits(&self, person: &Named<'_>) -> bool {
        self.told().is_some_and(|told| Self::make(person).is_ok_and(|made| made == told.without_omocodia))
    }
}

impl Told {
    /// The day of birth, in the century that makes it the latest not after `today`. A code does not tell the century:
    /// who is a hundred years old is taken for a child.
    pub fn born(&self, today: Date) -> Option<Date> {
        let century = today.year() - today.year().rem_euclid(100);
        [century, century - 100, century - 200]
            .into_iter()
            .filter_map(|century| Date::new(century + i16::from(self.year), self.month, self.day).ok())
            .find(|born| *born <= today)
    }
}

/// Not printed by accident: it tells birth and sex.
impl std::fmt::Debug for TaxCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TaxCode(…)")
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Part {
    Surname,
    Given,
}

fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'A' | b'E' | b'I' | b'O' | b'U')
}

/// The three letters of a name: consonants, then vowels, then X. Of a given name with four consonants or more, the second
/// is left out.
fn three(name: &str, part: Part) -> Result<String, TaxCodeError> {
    let letters: Vec<u8> =
        plain_latin(name).bytes().filter(u8::is_ascii_alphabetic).map(|letter| letter.to_ascii_uppercase()).collect();
    if letters.is_empty() {
        return Err(TaxCodeError::NoLetters(if part == Part::Surname { "surname" } else { "given name" }));
    }
    let (vowels, mut chosen): (Vec<u8>, Vec<u8>) = letters.into_iter().partition(|letter| is_vowel(*letter));
    if part == Part::Given && chosen.len() >= 4 {
        chosen.remove(1);
    }
    chosen.extend(vowels);
    chosen.extend(*b"XXX");
    Ok(chosen.into_iter().take(3).map(char::from).collect())
}

/// Whether three letters can come from a name: once a vowel stands, only vowels follow; once the filling X, only X.
fn possible(letters: &[u8]) -> bool {
    letters.windows(2).all(|pair| !is_vowel(pair[0]) || is_vowel(pair[1]) || pair[1] == b'X')
        // Consonant, vowel, X fills a name of two letters; vowel, X, anything else than X does not exist.
        && !(is_vowel(letters[0]) && letters[1] == b'X' && letters[2] != b'X')
}

fn is_place(place: &[u8]) -> bool {
    place.len() == 4 && place[0].is_ascii_uppercase() && place[1..].iter().all(u8::is_ascii_digit)
}

/// The figure that a character of a figure's place stands for.
fn figure(character: u8) -> Option<u8> {
    if character.is_ascii_digit() {
        return Some(character);
    }
    OMOCODIA.iter().position(|letter| *letter == character).and_then(|at| u8::try_from(at).ok()).map(|at| b'0' + at)
}

fn worth(character: u8, odd: bool) -> u32 {
    let at = if character.is_ascii_digit() { character - b'0' } else { character.saturating_sub(b'A') };
    if odd { ODD.get(usize::from(at)).copied().unwrap_or(0) } else { u32::from(at) }
}

/// The sixteenth character, from the first fifteen.
fn check_letter(code: &[u8]) -> u8 {
    let sum: u32 = code.iter().take(15).enumerate().map(|(at, character)| worth(*character, at % 2 == 0)).sum();
    b'A' + u8::try_from(sum % 26).unwrap_or(0)
}

fn personal(code: String) -> Result<TaxCode, TaxCodeError> {
    let bytes = code.as_bytes();
    for (at, character) in bytes.iter().enumerate() {
        let fits = if FIGURES.contains(&at) { figure(*character).is_some() } else { character.is_ascii_uppercase() };
        if !fits {
            return Err(TaxCodeError::Character(at + 1));
        }
    }
    if check_letter(bytes) != bytes[15] {
        return Err(TaxCodeError::Check);
    }
    for (letters, part) in [(&bytes[..3], "surname"), (&bytes[3..6], "given name")] {
        if !possible(letters) {
            return Err(TaxCodeError::Name(part));
        }
    }
    if !MONTHS.contains(&bytes[8]) {
        return Err(TaxCodeError::Month);
    }
    let code = TaxCode(code);
    let told = code.told().ok_or(TaxCodeError::Day)?;
    // The century is not told: of the years that end so, one in 2000, 2004 … has a 29 February whenever any has.
    let day = Date::new(2000 + i16::from(told.year), told.month, told.day);
    let day = day.or_else(|_| Date::new(1900 + i16::from(told.year), told.month, told.day));
    day.map(|_| code).map_err(|_| TaxCodeError::Day)
}

/// Eleven figures; the last follows from the others as in a VAT number.
fn provisional(code: String) -> Result<TaxCode, TaxCodeError> {
    if let Some(at) = code.bytes().position(|character| !character.is_ascii_digit()) {
        return Err(TaxCodeError::Character(at + 1));
    }
    let sum: u32 = code
        .bytes()
        .enumerate()
        .map(|(at, character)| {
            let figure = u32::from(character - b'0');
            if at % 2 == 0 { figure } else { figure * 2 / 10 + figure * 2 % 10 }
        })
        .sum();
    // Eleven zeros fit the sum and are nobody's.
    if !sum.is_multiple_of(10) || sum == 0 { Err(TaxCodeError::Check) } else { Ok(TaxCode(code)) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn made(surname: &str, given: &str, sex: Sex, born: Date, place: &str) -> String {
        TaxCode::make(&Named { surname, given, sex, born, place }).unwrap().as_str().to_owned()
    }

    /// Computed by hand from the decree: letters, then the sum of the fifteen worths modulo 26.
    #[test]
    fn codes_computed_by_hand_come_out() {
        let cases = [
            ("Rossi", "Mario", Sex::Male, date(1985, 12, 10), "A562", "RSSMRA85T10A562S"),
            ("Prova", "Inventata", Sex::Female, date(1985, 2, 1), "D150", "PRVNNT85B41D150P"),
            ("Fo", "Li", Sex::Male, date(2001, 1, 31), "Z129", "FOXLIX01A31Z129D"),
            ("D’Aé", "Io", Sex::Female, date(1999, 8, 9), "A001", "DAEIOX99M49A001C"),
        ];
        for (surname, given, sex, born, place, code) in cases {
            assert_eq!(made(surname, given, sex, born, place), code);
            assert_eq!(TaxCode::read(code).unwrap().as_str(), code);
        }
    }

    #[test]
    fn a_given_name_with_four_consonants_leaves_the_second_out() {
        assert_eq!(three("Gianfranco", Part::Given).unwrap(), "GFR");
        assert_eq!(three("Gianfranco", Part::Surname).unwrap(), "GNF");
        assert_eq!(three("Carlo", Part::Given).unwrap(), "CRL");
    }

    #[test]
    fn accents_apostrophes_and_foreign_letters_count_as_their_plain_letter() {
        for (written, plain) in
            [("D’Alò", "Dalo"), ("De La Prövä", "Delaprova"), ("Șț", "St"), ("Шевченко", "Shevchenko")]
        {
            assert_eq!(three(written, Part::Surname), three(plain, Part::Surname), "{written}");
        }
    }

    #[test]
    fn omocodia_is_accepted_and_recognised() {
        let plain = made("Rossi", "Mario", Sex::Male, date(1985, 12, 10), "A562");
        let mut changed = plain.clone().into_bytes();
        changed[14] = b'N';
        changed[15] = check_letter(&changed);
        let changed = TaxCode::read(std::str::from_utf8(&changed).unwrap()).unwrap();
        let told = changed.told().unwrap();
        assert!(told.omocodia);
        assert_eq!(told.without_omocodia.as_str(), plain);
        assert_eq!((told.place.as_str(), told.day), ("A562", 10));
        assert!(!TaxCode::read(&plain).unwrap().told().unwrap().omocodia);
    }

    #[test]
    fn a_provisional_code_has_eleven_figures_and_tells_nothing() {
        // 0+9+0+9+0+9+0+9+0+9 with every second figure doubled and its figures added: 45, so the last is 5.
        assert!(TaxCode::read("09090909095").unwrap().told().is_none());
        assert_eq!(TaxCode::read("09090909094"), Err(TaxCodeError::Check));
        assert_eq!(TaxCode::read("00000000000"), Err(TaxCodeError::Check));
        assert_eq!(TaxCode::read("0909090909A"), Err(TaxCodeError::Character(11)));
    }

    #[test]
    fn what_is_wrong_is_said() {
        let wrong = [
            ("", TaxCodeError::Length(0)),
            ("RSSMRA85T10A562", TaxCodeError::Length(15)),
            ("RSSMRA85T10A562X", TaxCodeError::Check),
            ("RSSMRAX5T10A562S", TaxCodeError::Character(7)),
            ("RSSMRA85T10A56ÈS", TaxCodeError::Character(15)),
            ("1SSMRA85T10A562S", TaxCodeError::Character(1)),
        ];
        for (typed, error) in wrong {
            assert_eq!(TaxCode::read(typed).unwrap_err(), error, "{typed}");
        }
        let with_check = |fifteen: &str| {
            let code = format!("{fifteen}{}", char::from(check_letter(fifteen.as_bytes())));
            TaxCode::read(&code).unwrap_err()
        };
        assert_eq!(with_check("RSSMRA85F10A562"), TaxCodeError::Month);
        assert_eq!(with_check("RSSMRA85B30A562"), TaxCodeError::Day);
        assert_eq!(with_check("RSSMRA85B72A562"), TaxCodeError::Day);
        assert_eq!(with_check("RSSMRA85B00A562"), TaxCodeError::Day);
        assert_eq!(with_check("AORMRA85B10A562"), TaxCodeError::Name("surname"));
        let nobody = Named { surname: "王", given: "Li", sex: Sex::Male, born: date(2000, 1, 1), place: "D150" };
        assert_eq!(TaxCode::make(&nobody), Err(TaxCodeError::NoLetters("surname")));
        assert_eq!(TaxCode::make(&Named { surname: "Wang", place: "150", ..nobody }), Err(TaxCodeError::Place));
    }

    #[test]
    fn the_century_is_the_latest_that_has_been() {
        let told = TaxCode::read("FOXLIX01A31Z129D").unwrap().told().unwrap();
        assert_eq!(told.born(date(2026, 11, 22)), Some(date(2001, 1, 31)));
        assert_eq!(told.born(date(2001, 1, 30)), Some(date(1901, 1, 31)));
    }

    #[test]
    fn a_code_is_never_printed_by_accident() {
        assert_eq!(format!("{:?}", TaxCode::read("RSSMRA85T10A562S").unwrap()), "TaxCode(…)");
    }

    fn days() -> impl Strategy<Value = Date> {
        (1900i16..2030, 1i8..=12, 1i8..=28).prop_map(|(year, month, day)| date(year, month, day))
    }

    proptest! {
        #[test]
        fn what_is_made_is_sound_and_tells_what_it_was_made_of(
            surname in "[A-Za-zàèéìòùșțëçö' -]{0,12}[a-z]", given in "[A-Za-zàèéìòù ]{0,12}[a-z]", born in days(), female: bool, place in "[A-MZ][0-9]{3}"
        ) {
            let sex = if female { Sex::Female } else { Sex::Male };
            let person = Named { surname: &surname, given: &given, sex, born, place: &place };
            let code = TaxCode::make(&person).unwrap();
            prop_assert_eq!(&TaxCode::read(&code.as_str().to_lowercase()).unwrap(), &code);
            let told = code.told().unwrap();
            prop_assert_eq!((told.sex, told.month, told.day), (sex, born.month(), born.day()));
            prop_assert_eq!(i16::from(told.year), born.year().rem_euclid(100));
            prop_assert_eq!(&told.place, &place);
            prop_assert!(!told.omocodia && code.fits(&person));
        }

        #[test]
        fn every_omocodia_is_read_as_the_same_person(born in days(), changed in 1u8..128) {
            let person = Named { surname: "Prova", given: "Inventata", sex: Sex::Female, born, place: "D150" };
            let plain = TaxCode::make(&person).unwrap();
            let mut bytes = plain.as_str().as_bytes().to_vec();
            for (bit, at) in FIGURES.into_iter().enumerate() {
                if changed & (1 << bit) != 0 {
                    bytes[at] = OMOCODIA[usize::from(bytes[at] - b'0')];
                }
            }
            bytes[15] = check_letter(&bytes);
            let code = TaxCode::read(std::str::from_utf8(&bytes).unwrap()).unwrap();
            prop_assert!(code.told().unwrap().omocodia);
            prop_assert_eq!(code.told().unwrap().without_omocodia, plain);
            prop_assert!(code.fits(&person));
        }

        #[test]
        fn one_letter_typed_wrongly_is_noticed(born in days(), at in 0usize..15, other in b'A'..=b'Z') {
            let code = made("Prova", "Inventata", Sex::Female, born, "D150");
            let mut bytes = code.into_bytes();
            prop_assume!(bytes[at] != other);
            bytes[at] = other;
            prop_assert!(TaxCode::read(std::str::from_utf8(&bytes).unwrap()).is_err());
        }

        #[test]
        fn no_text_makes_it_stumble(text in "\\PC{0,20}") {
            let _ = TaxCode::read(&text);
        }
    }
}
