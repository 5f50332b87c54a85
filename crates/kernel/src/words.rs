// SPDX-License-Identifier: EUPL-1.2
//! A text that a territory writes in several languages.

use crate::Language;
use std::collections::BTreeMap;

/// A text by language. In a pack it is either one Italian string or a table `{ it = "…", en = "…" }`.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize)]
#[serde(transparent)]
pub struct Localized(BTreeMap<Language, String>);

impl Localized {
    /// A text known in Italian alone.
    pub fn italian(text: impl Into<String>) -> Self {
        Self(BTreeMap::from([(Language::It, text.into())]))
    }

    /// Adds a language.
    #[must_use]
    pub fn and(mut self, language: Language, text: impl Into<String>) -> Self {
        self.0.insert(language, text.into());
        self
    }

    /// The text in this language, or in Italian, or in whatever there is.
    pub fn get(&self, language: Language) -> &str {
        self.get_marked(language).0
    }

    /// The text and the language it is really in, so that a page can mark the original.
    pub fn get_marked(&self, language: Language) -> (&str, Language) {
        [language, Language::It]
            .into_iter()
            .find_map(|wish| self.0.get(&wish).map(|text| (text.as_str(), wish)))
            .or_else(|| self.0.iter().next().map(|(found, text)| (text.as_str(), *found)))
            .unwrap_or(("", Language::It))
    }

    /// Languages present, with their texts.
    pub fn iter(&self) -> impl Iterator<Item = (Language, &str)> {
        self.0.iter().map(|(language, text)| (*language, text.as_str()))
    }

    /// Whether there is no text at all.
    pub fn is_empty(&self) -> bool {
        self.0.values().all(|text| text.trim().is_empty())
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
            Many(BTreeMap<Language, String>),
        }
        Ok(match Written::deserialize(input)? {
            Written::One(text) => Self::italian(text),
            Written::Many(texts) => Self(texts),
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
    fn a_plain_text_is_italian() {
        let text: Localized = serde_json::from_str("\"casa\"").unwrap();
        assert_eq!(text, Localized::italian("casa"));
    }
}
