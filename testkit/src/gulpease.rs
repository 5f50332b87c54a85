// SPDX-License-Identifier: EUPL-1.2
//! How easy an Italian text is to read: the Gulpease index of Lucisano and Piemontese (1988).
//!
//! `89 + (300 · sentences − 10 · letters) / words`, from 0 to 100. At 60 it is easy for those who finished the lower
//! secondary school; below 40 it is hard for them.
//!
//! We count strictly. A sentence ends at `.`, `!`, `?`, `…` or at the end of a line, never at a colon or semicolon; an
//! elision counts with its word (`l'affitto` is one long word, not two short ones).

/// The least index of a public text.
pub const EASY: f64 = 60.0;

/// Texts with fewer words are measured together with the others of their section: in a label of three words one long
/// word moves the index by thirty points, and says nothing of how the page reads.
pub const FLOOR: usize = 8;

/// What was counted in a text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counted {
    /// Letters and digits.
    pub letters: usize,
    /// Words.
    pub words: usize,
    /// Sentences.
    pub sentences: usize,
}

impl Counted {
    /// Counts a text.
    pub fn of(text: &str) -> Self {
        sentences(text).map(Self::of_sentence).fold(Self::default(), Self::and)
    }

    fn of_sentence(sentence: &str) -> Self {
        let words = sentence.split(|letter: char| !(letter.is_alphanumeric() || is_apostrophe(letter)));
        let lengths = words.map(|word| word.chars().filter(|letter| letter.is_alphanumeric()).count());
        let (letters, words) =
            lengths.filter(|length| *length > 0).fold((0, 0), |(letters, words), length| (letters + length, words + 1));
        Self { letters, words, sentences: 1 }
    }

    /// Both together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            letters: self.letters + other.letters,
            words: self.words + other.words,
            sentences: self.sentences + other.sentences,
        }
    }

    /// The index; a text without words is as easy as can be.
    #[allow(clippy::cast_precision_loss, reason = "no text has 2^52 letters")]
    pub fn index(self) -> f64 {
        if self.words == 0 {
            return 100.0;
        }
        let (letters, words, sentences) = (self.letters as f64, self.words as f64, self.sentences as f64);
        (89.0 + (300.0 * sentences - 10.0 * letters) / words).clamp(0.0, 100.0)
    }
}

/// The sentences of a text that hold at least one letter. A point inside a word or a number (`www.concass.it`) ends nothing.
pub fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.lines().flat_map(ended).map(str::trim).filter(|sentence| sentence.contains(char::is_alphabetic))
}

/// One line, cut after each mark that ends a sentence and is followed by a space or a closing sign.
fn ended(line: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut from = 0;
    for (at, mark) in line.char_indices().filter(|(_, mark)| matches!(mark, '.' | '!' | '?' | '…')) {
        let end = at + mark.len_utf8();
        let closes = |next: char| next.is_whitespace() || matches!(next, '»' | '”' | '"' | ')');
        if line[end..].chars().next().is_none_or(closes) {
            parts.push(&line[from..end]);
            from = end;
        }
    }
    parts.push(&line[from..]);
    parts
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_index_is_that_of_the_formula() {
        // Five words, twenty letters, one sentence: 89 + (300 − 200) / 5.
        let counted = Counted::of("Chiama noi quando vuoi tu.");
        assert_eq!(counted, Counted { letters: 21, words: 5, sentences: 1 });
        assert!((counted.index() - 100.0).abs() < f64::EPSILON, "{}", counted.index());
        let long = Counted { letters: 120, words: 20, sentences: 1 };
        assert!((long.index() - 44.0).abs() < 1e-9, "{}", long.index());
    }

    #[test]
    fn a_sentence_ends_at_a_full_stop_or_a_line_and_not_at_a_colon() {
        for (text, sentences) in [
            ("Vieni. Ti aspettiamo!", 2),
            ("Vieni: ti aspettiamo; è gratis", 1),
            ("Prenota\nRacconta\nTorna", 3),
            ("Leggi www.concass.it per sapere", 1),
            ("Premi «Abito altrove.» e basta…", 2),
            ("112", 0),
            ("", 0),
        ] {
            assert_eq!(Counted::of(text).sentences, sentences, "{text}");
        }
    }

    #[test]
    fn an_elision_makes_its_word_longer() {
        assert_eq!(Counted::of("l’affitto"), Counted { letters: 8, words: 1, sentences: 1 });
        assert_eq!(Counted::of("l'affitto di casa").words, 3);
    }

    #[test]
    fn the_language_of_offices_fails_and_ours_passes() {
        let office = "Il richiedente è tenuto alla presentazione dell'istanza corredata della documentazione attestante la sussistenza dei requisiti previsti dalla normativa vigente.";
        assert!(Counted::of(office).index() < 40.0);
        assert!(Counted::of("Porta un documento. Ti aiutiamo noi a scrivere la domanda.").index() > EASY);
    }
}
