// SPDX-License-Identifier: EUPL-1.2
//! What a telephone message costs: the small alphabet of GSM 03.38, and the large one for what it lacks.
//!
//! A text that fits the small alphabet after folding each character to its nearest (`’` to `'`, `ș` to `s`) is sent so:
//! 160 characters, or parts of 153. A text of which one character cannot be folded (Arabic, Gurmukhi, Chinese, Cyrillic)
//! is sent whole and untouched as UCS-2: 70, or parts of 67.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The alphabet a message is sent in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alphabet {
    /// GSM 03.38: 7 bits a character.
    Gsm7,
    /// UCS-2: 16 bits a character.
    Ucs2,
}

/// A text as it goes to a telephone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sms {
    /// What is sent.
    pub text: String,
    /// In which alphabet.
    pub alphabet: Alphabet,
    /// Septets (`€` counts two) or 16-bit units (an emoji counts two).
    pub units: usize,
    /// Messages it is cut into, each paid for; 1 or more.
    pub parts: usize,
}

/// The basic table, without the escape to the second one.
const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

/// The second table: each costs an escape more.
const EXTENDED: &str = "^{}\\[~]|€";

/// Folds a text and counts it.
pub fn compose(text: &str) -> Sms {
    match fold(text) {
        Some(folded) => {
            let (units, parts) = count(folded.chars().map(septets), 160, 153);
            Sms { text: folded, alphabet: Alphabet::Gsm7, units, parts }
        }
        None => {
            let (units, parts) = count(text.chars().map(char::len_utf16), 70, 67);
            Sms { text: text.to_owned(), alphabet: Alphabet::Ucs2, units, parts }
        }
    }
}

/// The text in the small alphabet; nothing when a character of it has no near one there.
fn fold(text: &str) -> Option<String> {
    let mut folded = String::with_capacity(text.len());
    // Composed first: an `a` with its accent after it is an `à`, that the alphabet has.
    for c in text.nfc() {
        if BASIC.contains(c) || EXTENDED.contains(c) {
            folded.push(c);
        } else if let Some(near) = near(c) {
            folded.push_str(near);
        } else {
            for part in [c].into_iter().nfkd().filter(|part| !is_combining_mark(*part)) {
                if BASIC.contains(part) || EXTENDED.contains(part) {
                    folded.push(part);
                } else {
                    folded.push_str(near(part)?);
                }
            }
        }
    }
    Some(folded)
}

/// The nearest of what neither stands in the alphabet nor is a letter with an accent.
fn near(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{2018}' | '\u{2019}' | '\u{201a}' | '\u{201b}' | '\u{2bc}' | '\u{2b9}' | '\u{2032}' | '\u{b4}' | '`' => "'",
        '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{201f}' | '«' | '»' | '\u{2033}' => "\"",
        '\u{2039}' => "<",
        '\u{203a}' => ">",
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{2022}' | '·' => "-",
        '\u{2044}' => "/",
        '…' => "...",
        '×' => "x",
        '°' => "o",
        'œ' => "oe",
        'Œ' => "OE",
        'đ' | 'ð' => "d",
        'Đ' | 'Ð' => "D",
        'ł' => "l",
        'Ł' => "L",
        'ı' => "i",
        'ħ' => "h",
        'Ħ' => "H",
        'ŋ' => "n",
        'Ŋ' => "N",
        'ŧ' => "t",
        'Ŧ' => "T",
        'ĸ' => "k",
        'þ' => "th",
        'Þ' => "Th",
        '\t' | '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => " ",
        '\u{2028}' | '\u{2029}' | '\u{85}' => "\n",
        // What only guides a line's breaking or direction says nothing here.
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => "",
        _ => return None,
    })
}

fn septets(c: char) -> usize {
    if EXTENDED.contains(c) { 2 } else { 1 }
}

/// Units and parts. A character of two units is never cut in two: it moves to the next part.
fn count(costs: impl Iterator<Item = usize> + Clone, alone: usize, each: usize) -> (usize, usize) {
    let units: usize = costs.clone().sum();
    if units <= alone {
        return (units, 1);
    }
    let (mut parts, mut filled) = (1, 0);
    for cost in costs {
        if filled + cost > each {
            parts += 1;
            filled = 0;
        }
        filled += cost;
    }
    (units, parts)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use proptest::prelude::*;

    fn said(text: &str) -> (String, Alphabet, usize, usize) {
        let sms = compose(text);
        (sms.text, sms.alphabet, sms.units, sms.parts)
    }

    #[test]
    fn what_the_alphabet_has_stays_and_the_rest_goes_to_its_nearest() {
        assert_eq!(
            said("L’appuntamento è giovedì, più in là"),
            ("L'appuntamento è giovedì, più in là".into(), Alphabet::Gsm7, 35, 1)
        );
        assert_eq!(said("Programarea și ședința în țară").0, "Programarea si sedinta in tara");
        assert_eq!(said("“Përshëndetje” – çdo ditë…").0, "\"Pershendetje\" - cdo dite...");
        assert_eq!(said("l’été à l’hôpital, cœur").0, "l'été à l'hopital, coeur");
        assert_eq!(said("mañana, ¿sí? ¡no!").0, "mañana, ¿si? ¡no!");
        assert_eq!(said("a\u{300} 9\u{a0}ore").0, "à 9 ore");
    }

    #[test]
    fn the_euro_counts_two() {
        assert_eq!(said("€"), ("€".into(), Alphabet::Gsm7, 2, 1));
        assert_eq!(compose(&"€".repeat(80)).parts, 1);
        // 76 of them fill 152 septets of a part: the 77th is not cut.
        assert_eq!((compose(&"€".repeat(81)).units, compose(&"€".repeat(81)).parts), (162, 2));
        assert_eq!(compose(&"€".repeat(153)).parts, 3);
    }

    #[test]
    fn parts_are_counted_as_the_bill_counts_them() {
        for (letters, parts) in [(0, 1), (160, 1), (161, 2), (306, 2), (307, 3)] {
            assert_eq!(compose(&"a".repeat(letters)).parts, parts, "{letters}");
        }
        for (letters, parts) in [(70, 1), (71, 2), (134, 2), (135, 3)] {
            assert_eq!(compose(&"ж".repeat(letters)).parts, parts, "{letters}");
        }
    }

    #[test]
    fn other_scripts_go_whole_and_untouched() {
        for text in ["موعدك يوم الخميس’", "ਤੁਹਾਡੀ ਮੁਲਾਕਾਤ", "您的预约", "Ваш запис", "ciao 🧵"]
        {
            assert_eq!(said(text), (text.into(), Alphabet::Ucs2, text.encode_utf16().count(), 1));
        }
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in ".{0,200}") {
            let once = compose(&text);
            prop_assert_eq!(&compose(&once.text), &once);
        }

        #[test]
        fn letters_of_europe_are_always_folded(text in "[a-zA-ZÀ-ÖØ-öø-žșțȘȚ‘’“”–—… ]{0,300}") {
            let sms = compose(&text);
            prop_assert_eq!(sms.alphabet, Alphabet::Gsm7);
            prop_assert!(sms.text.chars().all(|c| BASIC.contains(c) || EXTENDED.contains(c)));
        }

        #[test]
        fn parts_hold_all_units_and_no_part_is_wasted(text in ".{0,600}") {
            let sms = compose(&text);
            let (alone, each) = match sms.alphabet { Alphabet::Gsm7 => (160, 153), Alphabet::Ucs2 => (70, 67) };
            if sms.units <= alone {
                prop_assert_eq!(sms.parts, 1);
            } else {
                prop_assert!(sms.parts >= sms.units.div_ceil(each) && sms.parts <= sms.units.div_ceil(each - 1));
            }
            if sms.alphabet == Alphabet::Ucs2 {
                prop_assert_eq!(sms.text, text);
            }
        }
    }
}
