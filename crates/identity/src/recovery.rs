// SPDX-License-Identifier: EUPL-1.2
//! Recovery codes: ten on a sheet of paper, each lets in once where the telephone is lost.

use kernel::Chance;

/// How many are given at a time.
pub const CODES: usize = 10;
/// Letters of a code: 50 bits, which the waits between tries make enough.
const LETTERS: usize = 10;
/// No letter that looks like another: neither 0 nor o, neither 1 nor l nor i.
const ALPHABET: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz23456789-";

/// Ten new codes, written in two groups: `abcde-fghjk`.
pub(crate) fn new_codes(chance: &dyn Chance) -> Vec<String> {
    (0..CODES).map(|_| new_code(chance)).collect()
}

fn new_code(chance: &dyn Chance) -> String {
    let mut code = String::with_capacity(LETTERS + 1);
    let mut byte = [0];
    while code.len() <= LETTERS {
        if code.len() == LETTERS / 2 {
            code.push('-');
        }
        chance.fill(&mut byte);
        // The thirty-second sign is no letter: drawn again, so that all letters are as likely.
        match ALPHABET[usize::from(byte[0] % 32)] {
            b'-' => {}
            letter => code.push(char::from(letter)),
        }
    }
    code
}

/// The one spelling of a code: however it is typed, small letters without signs between. `None` when it cannot be one.
pub(crate) fn canonical(typed: &str) -> Option<String> {
    let code: String =
        typed.to_lowercase().chars().filter(|letter| !letter.is_whitespace() && *letter != '-').collect();
    (code.len() == LETTERS && code.bytes().all(|letter| ALPHABET.contains(&letter))).then_some(code)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use kernel::SeededChance;
    use std::collections::BTreeSet;

    #[test]
    fn ten_codes_are_ten_and_read_back_however_they_are_typed() {
        let codes = new_codes(&SeededChance::new(1));
        assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), CODES);
        for code in codes {
            assert_eq!((code.len(), code.find('-')), (LETTERS + 1, Some(LETTERS / 2)), "{code}");
            let shouted = format!(" {} ", code.to_uppercase().replace('-', " - "));
            assert_eq!(canonical(&shouted), canonical(&code));
            assert!(canonical(&code).is_some());
        }
    }

    #[test]
    fn what_cannot_be_a_code_is_none() {
        for wrong in ["", "123456", "abcde-fghj", "abcde-fghjkm", "abcde-fghj0", "àbcde-fghjk"] {
            assert_eq!(canonical(wrong), None, "{wrong}");
        }
    }
}
