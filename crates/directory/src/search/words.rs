// SPDX-License-Identifier: EUPL-1.2
//! Words as people type them: folded (no accents, no capitals, no apostrophes), cut, stemmed.

use kernel::Language;
use rust_stemmers::{Algorithm, Stemmer};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Letters of a query that are read; the rest is ignored.
pub(crate) const QUERY_LETTERS: usize = 160;
/// Words of a query that are read.
pub(crate) const QUERY_WORDS: usize = 12;

/// The words of a text, folded: "L'affitto è in ritardo" is l, affitto, e, in, ritardo. Chinese writes no spaces: each pair
/// of neighbouring signs is a word.
pub(crate) fn folded_words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut signs: Vec<char> = Vec::new();
    for letter in text.nfd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase) {
        if is_sign(letter) {
            close(&mut word, &mut words);
            signs.push(letter);
            continue;
        }
        close_signs(&mut signs, &mut words);
        match letter {
            // The stroke that only makes an Arabic word longer.
            '\u{0640}' => {}
            // Two ways of writing the same ending.
            'ى' => word.push('ي'),
            'ة' => word.push('ه'),
            // "б’ю", "l'affitto": an apostrophe parts Italian words, and belongs to Ukrainian ones.
            '\'' | '’' | 'ʼ' if word.chars().last().is_some_and(|last| ('а'..='я').contains(&last)) => {}
            _ if letter.is_alphanumeric() => word.push(letter),
            _ => close(&mut word, &mut words),
        }
    }
    close(&mut word, &mut words);
    close_signs(&mut signs, &mut words);
    words
}

/// A sign that stands for a word or a part of one.
fn is_sign(letter: char) -> bool {
    ('\u{3400}'..='\u{9fff}').contains(&letter) || ('\u{20000}'..='\u{323af}').contains(&letter)
}

fn close(word: &mut String, words: &mut Vec<String>) {
    if !word.is_empty() {
        words.push(std::mem::take(word));
    }
}

fn close_signs(signs: &mut Vec<char>, words: &mut Vec<String>) {
    match signs.as_slice() {
        [] => {}
        [alone] => words.push(alone.to_string()),
        several => words.extend(several.windows(2).map(|pair| pair.iter().collect())),
    }
    signs.clear();
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

const SILENT_RO: &[&str] = &[
    "a", "ai", "am", "are", "ca", "cu", "de", "din", "este", "eu", "fi", "in", "imi", "la", "ma", "mai", "mea", "mei",
    "mele", "meu", "mi", "nu", "o", "pe", "pentru", "pot", "sa", "sau", "si", "sunt", "un", "vreau",
];
const SILENT_SQ: &[&str] = &[
    "a", "dhe", "dot", "dua", "e", "eshte", "i", "im", "ime", "jam", "kam", "ka", "me", "ne", "nga", "nje", "nuk",
    "per", "qe", "se", "te", "une",
];
const SILENT_UK: &[&str] = &[
    "а", "в", "для", "до", "є", "з", "за", "и", "на", "не", "мене", "мені", "мій", "моя", "ми", "по", "та", "у",
    "хочу", "це", "що", "я", "і",
];
const SILENT_FR: &[&str] = &[
    "a", "ai", "au", "aux", "avec", "ce", "d", "dans", "de", "des", "du", "en", "est", "et", "il", "j", "je", "l",
    "la", "le", "les", "ma", "me", "mes", "mon", "n", "ne", "ou", "pas", "plus", "pour", "qui", "sa", "se", "suis",
    "sur", "un", "une",
];
const SILENT_ES: &[&str] = &[
    "a", "al", "con", "de", "del", "el", "en", "es", "esta", "estoy", "la", "las", "lo", "los", "me", "mi", "mis",
    "no", "o", "para", "por", "que", "se", "soy", "su", "tengo", "un", "una", "y", "yo",
];

/// Cuts words down to their stems, in the languages we have rules for.
pub(crate) struct Stems {
    italian: Stemmer,
    english: Stemmer,
    romanian: Stemmer,
    arabic: Stemmer,
    french: Stemmer,
    spanish: Stemmer,
}

impl Stems {
    pub(crate) fn new() -> Self {
        let by = Stemmer::create;
        Self {
            italian: by(Algorithm::Italian),
            english: by(Algorithm::English),
            romanian: by(Algorithm::Romanian),
            arabic: by(Algorithm::Arabic),
            french: by(Algorithm::French),
            spanish: by(Algorithm::Spanish),
        }
    }

    /// The stem of a folded word. Other languages are kept as they are: a word that ends otherwise is found by its
    /// beginning, or as a mistake.
    pub(crate) fn of(&self, word: &str, language: Language) -> String {
        let stemmer = match language {
            Language::It => &self.italian,
            Language::En => &self.english,
            Language::Ro => &self.romanian,
            Language::Ar => &self.arabic,
            Language::Fr => &self.french,
            Language::Es => &self.spanish,
            Language::Pa | Language::Sq | Language::Uk | Language::Zh => return word.to_owned(),
        };
        stemmer.stem(word).into_owned()
    }
}

/// Whether a folded word says nothing by itself.
pub(crate) fn silent(word: &str, language: Language) -> bool {
    match language {
        Language::It => SILENT_IT.contains(&word),
        Language::En => SILENT_EN.contains(&word),
        Language::Ro => SILENT_RO.contains(&word),
        Language::Sq => SILENT_SQ.contains(&word),
        Language::Uk => SILENT_UK.contains(&word),
        Language::Fr => SILENT_FR.contains(&word),
        Language::Es => SILENT_ES.contains(&word),
        Language::Pa | Language::Ar | Language::Zh => false,
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
    fn chinese_is_cut_into_pairs_and_arabic_has_one_spelling() {
        assert_eq!(folded_words("付不起房租！CV 钱"), ["付不", "不起", "起房", "房租", "cv", "钱"]);
        assert_eq!(folded_words("إيجـــار"), folded_words("ايجار"));
        let stems = Stems::new();
        assert_eq!(stems.of(&folded_words("الحمل")[0], Language::Ar), stems.of("حمل", Language::Ar));
    }

    #[test]
    fn an_apostrophe_is_within_a_ukrainian_word_alone() {
        assert_eq!(folded_words("б’є мене, l’affitto"), ["бє", "мене", "l", "affitto"]);
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
