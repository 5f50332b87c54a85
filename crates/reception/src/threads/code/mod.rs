// SPDX-License-Identifier: EUPL-1.2
//! The spoken code: six plain Italian words that one can say, learn or write on a scrap of paper (ADR 0058).

mod near;

use std::{fmt, sync::LazyLock};

/// How many words a code has.
pub const WORDS: usize = 6;
/// Each word says so many bits: the list has 1024.
pub const BITS: u32 = 10;
/// The first words name the counter of tries; they are the least secret part of a code.
const NAMING: usize = 2;

/// The list: common words, no two of which are one slip of the finger or of the ear apart.
static LIST: LazyLock<Vec<&'static str>> = LazyLock::new(|| include_str!("words.txt").lines().collect());

/// The words a code may have, in alphabetical order.
pub fn list() -> &'static [&'static str] {
    &LIST
}

/// A code. It cannot be printed by accident: whoever says it opens the page.
#[derive(Clone, PartialEq, Eq)]
pub struct SpokenCode([u16; WORDS]);

/// Why what was typed is no code at all. Says nothing about whether a code exists: the list of words is public.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoCode {
    /// So many words were typed instead of six.
    HowMany(usize),
    /// This word, the first such, is not in the list, nor near a single one that is. Counted from 1.
    Unknown(usize),
}

impl SpokenCode {
    /// The code that random bytes spell: ten bits a word, so that all codes are equally likely. `None` with too few.
    pub fn spelled(bytes: &[u8]) -> Option<Self> {
        let raw = u64::from_be_bytes(bytes.get(..8)?.try_into().ok()?);
        let mut code = [0; WORDS];
        for (place, word) in (0_u32..).zip(&mut code) {
            *word = u16::try_from((raw >> (place * BITS)) & 1023).ok()?;
        }
        Some(Self(code))
    }

    /// Reads what somebody typed: capitals, accents, commas and dashes do not matter, nor one slip in a word. The
    /// order does.
    ///
    /// # Errors
    /// [`NoCode`] says which word cannot be one.
    pub fn read(typed: &str) -> Result<Self, NoCode> {
        let words: Vec<String> = typed
            .split(|letter: char| !letter.is_alphabetic() && letter != '\'' && letter != '’' && letter != '`')
            .map(near::folded)
            .filter(|word| !word.is_empty())
            .collect();
        if words.len() != WORDS {
            return Err(NoCode::HowMany(words.len()));
        }
        let mut code = [0; WORDS];
        for (place, (word, found)) in words.iter().zip(&mut code).enumerate() {
            *found = near::nearest(&LIST, word).ok_or(NoCode::Unknown(place + 1))?;
        }
        Ok(Self(code))
    }

    /// Its words, in order.
    pub fn words(&self) -> [&'static str; WORDS] {
        self.0.map(|word| LIST.get(usize::from(word)).copied().unwrap_or_default())
    }

    /// The one spelling that is hashed.
    pub(crate) fn whole(&self) -> String {
        self.words().join(" ")
    }

    /// The part by which tries are counted.
    pub(crate) fn naming(&self) -> String {
        self.words()[..NAMING].join(" ")
    }
}

impl fmt::Debug for SpokenCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SpokenCode(…)")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_list_has_1024_short_plain_words_in_order() {
        assert_eq!(list().len(), 1 << BITS);
        assert!(list().windows(2).all(|pair| pair[0] < pair[1]));
        for word in list() {
            assert!((4..=9).contains(&word.len()) && word.bytes().all(|letter| letter.is_ascii_lowercase()), "{word}");
            assert!(!word.contains(['j', 'k', 'w', 'x', 'y']), "{word} is not spelled as it is said");
        }
    }

    #[test]
    fn no_two_words_are_one_slip_of_the_finger_or_of_the_ear_apart() {
        let heard: Vec<String> = list().iter().map(|word| near::heard(word)).collect();
        assert_eq!(heard.iter().collect::<BTreeSet<_>>().len(), list().len());
        for (at, word) in list().iter().enumerate() {
            for (other, sound) in list()[at + 1..].iter().zip(&heard[at + 1..]) {
                assert!(!near::one_slip(word, other), "{word} and {other} are typed alike");
                assert!(!near::one_slip(&heard[at], sound), "{word} and {other} sound alike");
            }
        }
    }

    #[test]
    fn sixty_bits_are_more_than_the_fifty_five_asked_for() {
        assert_eq!(u32::try_from(WORDS).unwrap() * BITS, 60);
    }

    #[test]
    fn what_is_typed_in_a_hurry_is_understood() {
        let code = SpokenCode::spelled(&0x0123_4567_89ab_cdef_u64.to_be_bytes()).unwrap();
        let [a, b, c, d, e, f] = code.words();
        for typed in [
            format!("{a} {b} {c} {d} {e} {f}"),
            format!("  {}, {b}-{c}\n{d};{e} . {f}  ", a.to_uppercase()),
            format!("1. {a} 2. {b} 3. {c} 4. {d} 5. {e} 6. {f}"),
        ] {
            assert_eq!(SpokenCode::read(&typed), Ok(code.clone()), "{typed}");
        }
        assert_ne!(SpokenCode::read(&format!("{b} {a} {c} {d} {e} {f}")), Ok(code), "the order matters");
        assert_eq!(SpokenCode::read(&format!("{a} {b} {c}")), Err(NoCode::HowMany(3)));
        assert_eq!(SpokenCode::read(&format!("{a} {b} qqqqqq {d} {e} {f}")), Err(NoCode::Unknown(3)));
        assert_eq!(SpokenCode::read(""), Err(NoCode::HowMany(0)));
    }

    #[test]
    fn a_code_does_not_print_itself() {
        let code = SpokenCode::spelled(&[7; 8]).unwrap();
        assert_eq!(format!("{code:?}"), "SpokenCode(…)");
        assert_eq!(SpokenCode::spelled(&[7; 7]), None);
    }

    #[test]
    fn between_two_words_a_slip_away_the_ear_does_not_choose_a_third() {
        let code = SpokenCode::spelled(&1_179_809_228_249_514_567_u64.to_be_bytes()).unwrap();
        let mut words: Vec<String> = code.words().iter().map(|word| (*word).to_owned()).collect();
        words[0].remove(2);
        assert!(SpokenCode::read(&words.join(" ")).map_or(true, |read| read == code));
    }

    proptest! {
        #[test]
        fn one_letter_lost_doubled_or_wrong_never_opens_another_page(raw in any::<u64>(), which in 0_usize..6, at in 0_usize..9, letter in "[a-z]", kind in 0..3_u8) {
            let code = SpokenCode::spelled(&raw.to_be_bytes()).unwrap();
            let mut words: Vec<String> = code.words().iter().map(|word| (*word).to_owned()).collect();
            let at = at.min(words[which].len() - 1);
            match kind {
                0 => { words[which].remove(at); }
                1 => words[which].insert_str(at, &letter),
                _ => words[which].replace_range(at..=at, &letter),
            }
            // Understood as what was meant, or not at all.
            if let Ok(read) = SpokenCode::read(&words.join(" ")) {
                prop_assert_eq!(read, code);
            }
        }

        #[test]
        fn reading_anything_never_panics(typed in "\\PC{0,200}") {
            let _ = SpokenCode::read(&typed);
        }

        #[test]
        fn every_code_reads_back(raw in any::<u64>()) {
            let code = SpokenCode::spelled(&raw.to_be_bytes()).unwrap();
            prop_assert_eq!(SpokenCode::read(&code.whole()), Ok(code));
        }
    }
}
