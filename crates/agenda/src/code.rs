// SPDX-License-Identifier: EUPL-1.2
//! The code of a booking: short enough to say on the telephone, without letters that sound or look like others.

use std::fmt;

/// The characters of a code: no 0 and O, no 1, I and L, no U that is taken for V.
pub const ALPHABET: &[u8; 30] = b"23456789ABCDEFGHJKMNPQRSTVWXYZ";

/// How many characters a code has; it is said in two groups of four.
pub const LENGTH: usize = 8;

/// A code, as `K7WM-2QXA`.
#[derive(Clone, PartialEq, Eq)]
pub struct Code([u8; LENGTH]);

impl Code {
    /// The code that these random bytes spell: every code is as likely as any other. `None` when too many bytes fall in
    /// the tail that would favour the first letters (with 32 bytes it does not happen in the life of the house).
    #[must_use]
    pub fn spelled(bytes: &[u8]) -> Option<Code> {
        // 240 is the largest multiple of 30 that a byte holds.
        let mut letters =
            bytes.iter().filter(|byte| **byte < 240).filter_map(|byte| ALPHABET.get(usize::from(*byte % 30)));
        let mut code = [0; LENGTH];
        for place in &mut code {
            *place = *letters.next()?;
        }
        Some(Code(code))
    }

    /// The code that a person typed or said: small letters, spaces and dashes do not matter.
    #[must_use]
    pub fn read(text: &str) -> Option<Code> {
        let mut code = [0; LENGTH];
        let mut letters = text.bytes().filter(|byte| !matches!(byte, b' ' | b'-'));
        for place in &mut code {
            let letter = letters.next()?.to_ascii_uppercase();
            *place = ALPHABET.contains(&letter).then_some(letter)?;
        }
        letters.next().is_none().then_some(Code(code))
    }

    /// Its first half: by it tries are counted.
    #[must_use]
    pub fn naming(&self) -> &str {
        self.letters().get(..LENGTH / 2).unwrap_or_default()
    }

    /// Its eight characters, without the dash.
    #[must_use]
    pub fn letters(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, second) = self.letters().split_at(LENGTH / 2);
        write!(f, "{first}-{second}")
    }
}

/// A code opens the way to a booking: it stays out of logs.
impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(…)")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_code_reads_back_however_it_is_typed(bytes in any::<[u8; 32]>(), small in any::<bool>(), dash in any::<bool>()) {
            if let Some(code) = Code::spelled(&bytes) {
                let said = if dash { code.to_string() } else { format!(" {} ", code.letters()) };
                let typed = if small { said.to_lowercase() } else { said };
                prop_assert_eq!(Code::read(&typed), Some(code));
            }
        }

        #[test]
        fn reading_anything_never_panics(text in any::<String>()) {
            let _ = Code::read(&text);
        }
    }

    #[test]
    fn a_code_has_no_letters_that_are_taken_for_others() {
        for wrong in
            ["K7WM-2QX0", "K7WM-2QXO", "K7WM-2QX1", "K7WM-2QXI", "K7WM-2QXL", "K7WM-2QXU", "K7WM-2QX", "K7WM-2QXAA"]
        {
            assert_eq!(Code::read(wrong), None, "{wrong}");
        }
        assert_eq!(Code::spelled(&[0, 1, 2, 3, 250, 4, 5, 6, 7]).unwrap().to_string(), "2345-6789");
        assert_eq!(Code::spelled(&[255; 32]), None);
    }
}
