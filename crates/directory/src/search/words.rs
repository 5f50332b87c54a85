// SPDX-License-Identifier: EUPL-1.2
//! Words as people type them: folded (no accents, no capitals, no apostrophes), cut, stemmed.

use kernel::Language;
use rust_stemmers::{Algorithm, Stemmer};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Letters of a query that are read; the rest is ignored.
pub(crate) const QUERY_LETTERS: usize = 160;
/// Words of a query that are read.
pub(crate) const QUERY_WORDS: usize = 12;

/// The words of a text, folded: "L'affitto è in ritardo" is l, affitto, e, in, ritardo.
pub(crate) fn folded_words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    for letter in text.nfd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase) {
        if letter.is_alphanumeric() {
            word.push(letter);
        } else if !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// The start of a query that is read: bounded, whatever was sent.
pub(crate) fn bounded(text: &str) -> &str {
    text.char_indices().nth(QUERY_LETTERS).map_or(text, |(end, _)| &text[..end])
}

/// Words that say nothing about a need: articles, prepositions, auxiliaries.
const SILENT_IT: &[&str] = &[
    "a", "ad", "ai", "al", "all", "alla", "alle", "agli", "allo", "anche", "avere", "che", "chi", "ci", "cio", "come",
    "con", "cui", "da", "dai", "dal", "dall", "dalla", "dalle", "degli", "dei", "del", "dell", "della", "delle",
    "dello", "di", "due", "e", "ed", "essere", "gli", "ha", "hai", "hanno", "ho", "i", "il", "in", "io", "l", "la",
    "le", "lei", "lo", "loro", "ma", "mi", "mia", "mie", "miei", "mio", "ne", "negli", "nei", "nel", "nell", "nella",
    "nelle", "o", "per", "piu", "puo", "qui", "se", "si", "sei", "siamo", "siete", "sono", "su", "sua", "sue", "sui",
    "sul", "sulla", "suo", "suoi", "ti", "tra", "tu", "tua", "tuo", "tuoi", "un", "una", "uno", "vi", "vuoi",
];
const SILENT_EN: &[&str] = &[
    "a", "am", "an", "and", "are", "as", "at", "be", "by", "can", "do", "for", "from", "has", "have", "i", "if", "in",
    "is", "it", "its", "me", "my", "of", "on", "one", "or", "the", "their", "they", "this", "to", "we", "who", "with",
    "you", "your",
];

/// Cuts words down to their stems, in Italian or English.
pub(crate) struct Stems {
    italian: Stemmer,
    english: Stemmer,
}

impl Stems {
    pub(crate) fn new() -> Self {
        Self { italian: Stemmer::create(Algorithm::Italian), english: Stemmer::create(Algorithm::English) }
    }

    /// The stem of a folded word. Other languages are kept as they are.
    pub(crate) fn of(&self, word: &str, language: Language) -> String {
        match language {
            Language::It => self.italian.stem(word).into_owned(),
            Language::En => self.english.stem(word).into_owned(),
            _ => word.to_owned(),
        }
    }
}

/// Whether a folded word says nothing by itself.
pub(crate) fn silent(word: &str, language: Language) -> bool {
    match language {
        Language::It => SILENT_IT.contains(&word),
        Language::En => SILENT_EN.contains(&word),
        _ => false,
    }
}

/// Typing mistakes forgiven in a word of this many letters.
pub(crate) fn forgiven(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// Whether two words differ by no more than `most` typing mistakes (a swap of neighbours is one).
pub(crate) fn within(one: &str, other: &str, most: usize) -> Option<usize> {
    if one.len().abs_diff(other.len()) > most * 4 {
        return None;
    }
    let distance = strsim::osa_distance(one, other);
    (distance <= most).then_some(distance)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn accents_apostrophes_and_capitals_do_not_matter() {
        assert_eq!(folded_words("L'affitto È in RITARDO, perché?"), ["l", "affitto", "e", "in", "ritardo", "perche"]);
        assert_eq!(folded_words("S. Martino d/L."), ["s", "martino", "d", "l"]);
        assert!(folded_words("…!?").is_empty());
    }

    #[test]
    fn silent_words_are_sorted_nowhere_but_found() {
        assert!(silent("della", Language::It) && !silent("casa", Language::It) && silent("the", Language::En));
    }

    #[test]
    fn a_long_query_is_cut_between_letters() {
        assert_eq!(bounded(&"è".repeat(10_000)).chars().count(), QUERY_LETTERS);
        assert_eq!(bounded("corto"), "corto");
    }

    #[test]
    fn a_swap_of_neighbours_is_one_mistake() {
        assert_eq!(within("affitto", "afifitto", 1), Some(1));
        assert_eq!(within("lavoro", "lavroo", 1), Some(1));
        assert_eq!(within("lavoro", "scuola", 2), None);
    }
}
