// SPDX-License-Identifier: EUPL-1.2
//! A text that a territory writes in several languages.

use crate::Language;

/// A text by language. In a pack it is either one Italian string or a table `{ it = "…", en = "…" }`.
///
/// Kept as a short sorted list: a territory holds tens of thousands of these in memory.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Localized(Box<[(Language, Box<str>)]>);

impl Localized {
    /// A text known in Italian alone.
    pub fn italian(text: impl Into<String>) -> Self {
        Self(Box::new([(Language::It, text.into().into_boxed_str())]))
    }

    /// Adds a language, or says it otherwise.
    #[must_use]
    pub fn and(self, language: Language, text: impl Into<String>) -> Self {
        let mut texts = self.0.into_vec();
        let text = text.into().into_boxed_str();
        match texts.binary_search_by_key(&language, |(known, _)| *known) {
            Ok(place) => texts[place].1 = text,
            Err(place) => texts.insert(place, (language, text)),
        }
        Self(texts.into_boxed_slice())
    }

    /// The text in this language, or in Italian, or in whatever there is.
    pub fn get(&self, language: Language) -> &str {
        self.get_marked(language).0
    }

    /// The text and the language it is really in, so that a page can mark the original.
    pub fn get_marked(&self, language: Language) -> (&str, Language) {
        // A text said in every language has each at its own place: no search.
        let own = self.0.get(language as usize).filter(|(found, _)| *found == language);
        own.or_else(|| self.0.iter().find(|(found, _)| *found == language))
            .or_else(|| self.0.iter().find(|(found, _)| *found == Language::It))
            .or_else(|| self.0.first())
            .map_or(("", Language::It), |(found, text)| (text, *found))
    }

    /// Whether it is said in this language.
    pub fn has(&self, language: Language) -> bool {
        self.0.iter().any(|(found, text)| *found == language && !text.trim().is_empty())
    }

    /// Languages present, with their texts.
    pub fn iter(&self) -> impl Iterator<Item = (Language, &str)> {
        self.0.iter().map(|(language, text)| (*language, &**text))
    }

    /// Whether there is no text at all.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|(_, text)| text.trim().is_empty())
    }
}

impl serde::Serialize for Localized {
    fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_map(self.iter())
    }
}

impl<'de> serde::Deserialize<'de> for Localized {
    fn deserialize<D: serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        #[derive(serde::Deserialize)]
        #[serde(
            untagged,
            expecting = "expected a text, or a table of texts by language such as { it = \"…\", en = \"…\" }"
        )]
        enum Written {
            One(String),
            Many(std::collections::BTreeMap<Language, String>),
        }
        Ok(match Written::deserialize(input)? {
            Written::One(text) => Self::italian(text),
            // The map is sorted already.
            Written::Many(texts) => {
                Self(texts.into_iter().map(|(language, text)| (language, text.into_boxed_str())).collect())
            }
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_missing_language_falls_back_to_italian_and_says_so() {
        let text = Localized::italian("casa").and(Language::En, "home");
        assert_eq!(text.get_marked(Language::En), ("home", Language::En));
        assert_eq!(text.get_marked(Language::Pa), ("casa", Language::It));
    }

    #[test]
    fn a_text_in_every_language_gives_each_its_own() {
        let whole =
            Language::ALL.into_iter().fold(Localized::default(), |text, language| text.and(language, language.code()));
        for language in Language::ALL {
            assert_eq!(whole.get_marked(language), (language.code(), language));
            assert!(whole.has(language));
        }
    }

    #[test]
    fn a_plain_text_is_italian() {
        let text: Localized = serde_json::from_str("\"casa\"").unwrap();
        assert_eq!(text, Localized::italian("casa"));
    }
}
