// SPDX-License-Identifier: EUPL-1.2
//! What a tax code says beside what is noted: a hint that never blocks. A code may be right and the register wrong: a name that was
//! changed, a birth noted by heart, a surname taken at a wedding.

use jiff::civil::Date;
use kernel::tax_code::{Named, Sex, TaxCode, TaxCodeError, Told};
use page::{Speech, ui::Text};
use people::{Born, Identity};

/// Why what was typed is no tax code, in words that say where to look.
pub(crate) fn wrong(error: TaxCodeError) -> Text {
    match error {
        TaxCodeError::Length(count) => Text::from("desk-tax-length").with("count", count),
        TaxCodeError::Character(at) => Text::from("desk-tax-character").with("at", at),
        TaxCodeError::Name("surname") => "desk-tax-letters-surname".into(),
        TaxCodeError::Name(_) => "desk-tax-letters-given".into(),
        TaxCodeError::Month => "desk-tax-month".into(),
        TaxCodeError::Day => "desk-tax-day".into(),
        _ => "desk-tax-check".into(),
    }
}

/// What a code says otherwise than what is noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Differs {
    /// The letters of another surname.
    Surname(String),
    /// The letters of other given names.
    Given(String),
    /// Another birth; the day, when there is such a one.
    Born(Option<Date>),
    /// Another sex at the register office than this one, which is noted.
    Sex(Sex),
}

impl Differs {
    pub(crate) fn words(&self, speech: &Speech) -> Text {
        match self {
            Self::Surname(letters) => Text::from("desk-tax-differs-surname").with("letters", letters.clone()),
            Self::Given(letters) => Text::from("desk-tax-differs-given").with("letters", letters.clone()),
            Self::Born(day) => {
                let told = day.map_or_else(String::new, |day| speech.days().told(&day.to_string()));
                Text::from("desk-tax-differs-born").with("day", told)
            }
            Self::Sex(Sex::Female) => "desk-tax-differs-female".into(),
            Self::Sex(Sex::Male) => "desk-tax-differs-male".into(),
        }
    }
}

/// Everything in which they disagree; nothing when they agree, when there is no code or a provisional one, and of what is not noted.
/// Omocodia, foreign towns and towns that are no more change nothing.
pub(crate) fn disagreements(identity: &Identity, today: Date) -> Vec<Differs> {
    let Ok(code) = TaxCode::read(&identity.tax_code) else { return Vec::new() };
    let Some(told) = code.told() else { return Vec::new() };
    let mut found = Vec::new();
    let letters = |at: std::ops::Range<usize>| told.without_omocodia.as_str().get(at).unwrap_or_default().to_owned();
    let (surname, given) = named(identity, &told, today);
    if surname.is_some_and(|expected| expected != letters(0..3)) {
        found.push(Differs::Surname(letters(0..3)));
    }
    if given.is_some_and(|expected| expected != letters(3..6)) {
        found.push(Differs::Given(letters(3..6)));
    }
    if identity.born.is_some_and(|born| !same_birth(born, &told)) {
        found.push(Differs::Born(told.born(today)));
    }
    found.extend(identity.sex.filter(|noted| *noted != told.sex).map(Differs::Sex));
    found
}

/// The letters that the noted surname and given names would give; nothing for a name that has none, or is not noted.
fn named(identity: &Identity, told: &Told, today: Date) -> (Option<String>, Option<String>) {
    let three = |surname: &str, given: &str, at: std::ops::Range<usize>| {
        let person = Named { surname, given, sex: told.sex, born: told.born(today)?, place: &told.place };
        TaxCode::make(&person).ok().and_then(|code| code.as_str().get(at).map(str::to_owned))
    };
    (three(&identity.surname, "A", 0..3), three("A", &identity.given, 3..6))
}

fn same_birth(born: Born, told: &Told) -> bool {
    let same_year = born.year().rem_euclid(100) == i16::from(told.year);
    match born {
        Born::In(_) => same_year,
        Born::On(day) => same_year && (day.month(), day.day()) == (told.month, told.day),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 23);

    fn person(surname: &str, given: &str, born: &str, sex: Option<Sex>, code: &str) -> Identity {
        Identity {
            surname: surname.into(),
            given: given.into(),
            born: Born::read(born),
            sex,
            tax_code: code.into(),
            ..Identity::default()
        }
    }

    fn said(identity: &Identity) -> Vec<Differs> {
        disagreements(identity, TODAY)
    }

    #[test]
    fn what_agrees_says_nothing() {
        let code = "PRVNNT85B41D150P";
        for born in ["1985-02-01", "1985", ""] {
            assert!(said(&person("Prova", "Inventata", born, Some(Sex::Female), code)).is_empty(), "{born}");
        }
        // What is not noted cannot disagree; a provisional code tells nothing; nor does one that cannot be read.
        assert!(said(&person("", "", "", None, code)).is_empty());
        assert!(said(&person("Altra", "Cosa", "1950", None, "09090909095")).is_empty());
        assert!(said(&person("Altra", "Cosa", "1950", None, "XXX")).is_empty());
        // A foreign town of birth, an accent, an apostrophe.
        assert!(said(&person("D’Aé", "Io", "1999-08-09", Some(Sex::Female), "DAEIOX99M49A001C")).is_empty());
    }

    #[test]
    fn each_disagreement_is_named() {
        let code = "PRVNNT85B41D150P";
        let noted = |surname, given, born, sex| said(&person(surname, given, born, sex, code));
        assert_eq!(noted("Altra", "Inventata", "1985-02-01", None), [Differs::Surname("PRV".into())]);
        assert_eq!(noted("Prova", "Zoe", "1985-02-01", None), [Differs::Given("NNT".into())]);
        let day = Differs::Born(Some(date(1985, 2, 1)));
        assert_eq!(noted("Prova", "Inventata", "1985-02-02", None), std::slice::from_ref(&day));
        assert_eq!(noted("Prova", "Inventata", "1984", None), [day]);
        assert_eq!(noted("Prova", "Inventata", "1985", Some(Sex::Male)), [Differs::Sex(Sex::Male)]);
    }
}
