// SPDX-License-Identifier: EUPL-1.2
//! A text to show: either words to translate or words already written by someone.

use crate::words::{Arg, Speech};
use kernel::{Direction, Language, Localized};
use std::borrow::Cow;

/// A key to translate, or a text as it is.
///
/// `"door-name".into()` is a key (any `&'static str`), [`Text::of`] a text of the territory, [`Text::said`] what has no
/// language: a name, an address, a number.
#[derive(Debug, Clone, PartialEq)]
pub enum Text {
    /// A translation key with its arguments.
    Key(&'static str, Vec<(&'static str, Arg<'static>)>),
    /// A text that is shown as it is, escaped: a name, a number, what a person wrote.
    Said(String),
    /// A text of the territory, and the language it is really in: marked where that is not the page's.
    Told(String, Language),
}

/// Begins and ends a run of text that keeps its own direction (Unicode's isolates).
const ISOLATE: char = '\u{2068}';
const END_ISOLATE: char = '\u{2069}';

impl Text {
    /// A text of the territory in this language, or in Italian when nobody has translated it.
    pub fn of(text: &Localized, language: Language) -> Self {
        let (text, real) = text.get_marked(language);
        Self::Told(text.to_owned(), real)
    }

    /// A text shown as it is: a name, an address, what a person wrote.
    pub fn said(text: impl Into<String>) -> Self {
        Self::Said(text.into())
    }

    /// Adds an argument of the sentence; nothing for a text already said.
    #[must_use]
    pub fn with<'v>(mut self, name: &'static str, value: impl Into<Arg<'v>>) -> Self {
        if let Self::Key(_, args) = &mut self {
            args.push((name, value.into().into_owned()));
        }
        self
    }

    /// The sentence in this language.
    ///
    /// # Errors
    /// A missing key, when the catalogue is strict.
    pub fn resolve<'a>(&'a self, speech: &'a Speech) -> askama::Result<Cow<'a, str>> {
        match self {
            Self::Key(key, args) => speech.render(key, args),
            // Without the marks a telephone number in an Arabic line changes places with itself: 40200 0375.
            Self::Said(text) if speech.language().direction() == Direction::RightToLeft => {
                Ok(Cow::Owned(format!("{ISOLATE}{text}{END_ISOLATE}")))
            }
            Self::Said(text) | Self::Told(text, _) => Ok(Cow::Borrowed(text)),
        }
    }

    /// The language it is in, when that is not the page's.
    pub(crate) fn original(&self, speech: &Speech) -> Option<Language> {
        match self {
            Self::Told(_, real) => (*real != speech.language()).then_some(*real),
            Self::Key(..) | Self::Said(_) => None,
        }
    }
}

impl From<&'static str> for Text {
    fn from(key: &'static str) -> Self {
        Self::Key(key, Vec::new())
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::Said(text)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::words::Catalog;

    #[test]
    fn a_text_of_the_territory_knows_the_language_it_is_in() {
        let words = Catalog::new().build().unwrap();
        let name = Localized::italian("Lavoro").and(Language::Ar, "العمل");
        let arabic = words.speech(Language::Ar);
        assert_eq!(Text::of(&name, Language::Ar).original(&arabic), None);
        assert_eq!(Text::of(&name, Language::Ar).resolve(&arabic).unwrap(), "العمل");
        let punjabi = words.speech(Language::Pa);
        assert_eq!(Text::of(&name, Language::Pa).original(&punjabi), Some(Language::It));
    }

    #[test]
    fn a_telephone_keeps_its_order_in_an_arabic_line() {
        let words = Catalog::new().build().unwrap();
        let phone = Text::said("0375 40200");
        assert_eq!(phone.resolve(&words.speech(Language::Ar)).unwrap(), "\u{2068}0375 40200\u{2069}");
        assert_eq!(phone.resolve(&words.speech(Language::It)).unwrap(), "0375 40200");
    }
}
