// SPDX-License-Identifier: EUPL-1.2
//! How alike two words of names are: the word that was typed and a word that is known.

use super::fold::sound;

/// In which way a word matches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum How {
    /// The same.
    Same,
    /// It begins so.
    Begins,
    /// A letter or two are other ones, missing, or in another order.
    Typo,
    /// It is written otherwise and sounds the same.
    Sounds,
    /// It holds what was typed, or much of it.
    Holds,
}

impl How {
    /// A word for interfaces: pages translate it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Begins => "begins",
            Self::Typo => "typo",
            Self::Sounds => "sounds",
            Self::Holds => "holds",
        }
    }
}

/// How alike, in thousandths, and in which way.
pub type Likeness = (u16, How);

/// A typed word with what is computed of it once.
pub struct Typed {
    pub(crate) text: String,
    pub(crate) sound: u64,
    pub(crate) mask: u32,
    pub(crate) length: usize,
}

impl Typed {
    /// Of a folded word.
    pub fn new(text: &str) -> Self {
        Self { sound: sound(text), mask: mask(text), length: text.chars().count(), text: text.to_owned() }
    }

    /// Letters that may be wrong in a word this long.
    pub(crate) fn mistakes(&self) -> usize {
        match self.length {
            0..=2 => 0,
            3..=5 => 1,
            _ => 2,
        }
    }

    /// Whether a word of these letters and length can be within the mistakes at all: asked of every word, so it is cheap. A
    /// letter that is replaced changes two bits, one that is missing changes one.
    pub(crate) fn near(&self, mask: u32, length: usize) -> bool {
        self.length.abs_diff(length) <= self.mistakes()
            && (self.mask ^ mask).count_ones() as usize <= 2 * self.mistakes()
    }

    /// How alike a known word is, if it is.
    pub fn like(&self, known: &str, its_sound: u64) -> Option<Likeness> {
        if known == self.text {
            return Some((1000, How::Same));
        }
        if self.length == 0 {
            return None;
        }
        let length = known.chars().count();
        if known.starts_with(&self.text) {
            // One letter is an initial: it says little.
            let shown = u16::try_from(self.length.min(length) * 100 / length).unwrap_or(100);
            return Some((if self.length == 1 { 600 } else { 840 + shown }, How::Begins));
        }
        let mut best: Option<Likeness> = None;
        let mut offer = |likeness: Likeness| {
            if best.is_none_or(|known| known.0 < likeness.0) {
                best = Some(likeness);
            }
        };
        if self.near(mask(known), length) {
            let mistakes = strsim::osa_distance(&self.text, known);
            if mistakes <= self.mistakes() {
                let share = mistakes * 500 / self.length.max(length);
                offer((u16::try_from(980 - share.min(400)).unwrap_or(580), How::Typo));
            }
        }
        // A sound of one class is no sound: half the names would meet.
        if its_sound == self.sound && self.sound > 0xff {
            let close = (strsim::jaro_winkler(&self.text, known) * 250.0) as u16;
            offer((630 + close, How::Sounds));
        }
        if self.length >= 4 && known.contains(&self.text) {
            offer((760, How::Holds));
        }
        best
    }
}

/// The letters of a word, each a bit.
pub(crate) fn mask(text: &str) -> u32 {
    text.chars().fold(0, |mask, letter| {
        let bit =
            if letter.is_ascii_lowercase() { u32::from(letter) - u32::from('a') } else { 26 + u32::from(letter) % 6 };
        mask | 1 << bit
    })
}

/// The threes of letters of a word, its ends marked.
pub(crate) fn threes(text: &str) -> impl Iterator<Item = u64> {
    let letters: Vec<u64> =
        std::iter::once(' ').chain(text.chars()).chain([' ']).map(|letter| u64::from(u32::from(letter))).collect();
    (0..letters.len().saturating_sub(2)).map(move |at| letters[at] << 42 | letters[at + 1] << 21 | letters[at + 2])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn like(typed: &str, known: &str) -> Option<How> {
        Typed::new(typed).like(known, sound(known)).map(|(_, how)| how)
    }

    #[test]
    fn each_sort_of_mistake_is_forgiven() {
        for (typed, known, how) in [
            ("finti", "finti", How::Same),
            ("fin", "fintini", How::Begins),
            ("fitni", "finti", How::Typo),
            ("fintinni", "fintini", How::Typo),
            ("invetati", "inventati", How::Typo),
            ("muhammad", "mohamed", How::Sounds),
            ("shtephan", "stefan", How::Sounds),
            ("maria", "annamaria", How::Holds),
        ] {
            assert_eq!(like(typed, known), Some(how), "{typed} {known}");
        }
        for (typed, known) in [("finti", "provati"), ("ua", "eo"), ("luca", "mario")] {
            assert_eq!(like(typed, known), None, "{typed} {known}");
        }
    }

    #[test]
    fn the_nearer_word_is_the_more_alike() {
        let score =
            |typed: &str, known: &str| Typed::new(typed).like(known, sound(known)).map_or(0, |(score, _)| score);
        assert!(score("finti", "finti") > score("fint", "finti"));
        assert!(score("fint", "finti") > score("fin", "fintini"));
        assert!(score("fintini", "fintinni") > score("fintini", "fimtinmi"));
        assert!(score("fintini", "fimtinmi") > score("tini", "fintini"));
    }

    proptest! {
        /// Else a typing mistake would be missed before its letters are compared.
        #[test]
        fn what_is_within_the_mistakes_is_always_near(one in "[a-z]{3,12}", other in "[a-z]{3,12}", at in 0usize..12, how in 0u8..3, letter in "[a-zè]") {
            let mut changed: Vec<char> = one.chars().collect();
            let at = at % changed.len();
            match how {
                0 => drop(changed.remove(at)),
                1 => changed.insert(at, letter.chars().next().unwrap_or('a')),
                _ => changed[at] = letter.chars().next().unwrap_or('a'),
            }
            let typed = Typed::new(&one);
            for known in [changed.into_iter().collect::<String>(), other] {
                if strsim::osa_distance(&one, &known) <= typed.mistakes() {
                    prop_assert!(typed.near(mask(&known), known.chars().count()));
                }
            }
        }
    }
}
