// SPDX-License-Identifier: EUPL-1.2
//! From bytes to letters: UTF-8, UTF-16 with or without its mark, or what Windows wrote in Western Europe.

use super::TableError;
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// Bytes looked at to guess.
const LOOKED_AT: usize = 4_096;

/// The text of a file.
///
/// # Errors
/// [`TableError::NoTable`] for bytes that are no text: a picture, a program.
pub(crate) fn text(bytes: &[u8]) -> Result<String, TableError> {
    let (encoding, mark) = match Encoding::for_bom(bytes) {
        Some(known) => known,
        None => (guessed(bytes), 0),
    };
    let (text, broken) = encoding.decode_without_bom_handling(bytes.get(mark..).unwrap_or_default());
    let strange = text.chars().take(LOOKED_AT).any(|letter| letter.is_control() && !"\r\n\t\u{c}".contains(letter));
    if strange || (broken && encoding != WINDOWS_1252) {
        return Err(TableError::NoTable);
    }
    Ok(text.into_owned())
}

fn guessed(bytes: &[u8]) -> &'static Encoding {
    let looked = bytes.get(..LOOKED_AT.min(bytes.len())).unwrap_or_default();
    let nothing = |even: bool| looked.iter().skip(usize::from(!even)).step_by(2).filter(|byte| **byte == 0).count();
    // In UTF-16 half of the bytes of our letters are nothing, always on the same side.
    let (high, low, pairs) = (nothing(true), nothing(false), looked.len() / 2);
    if pairs > 1 && low * 2 > pairs && high * 8 < pairs {
        return UTF_16LE;
    }
    if pairs > 1 && high * 2 > pairs && low * 8 < pairs {
        return UTF_16BE;
    }
    if std::str::from_utf8(bytes).is_ok() { UTF_8 } else { WINDOWS_1252 }
}

/// Letters without what nobody types: marks that reverse a line, that are not seen, that command a machine.
pub(crate) fn cleaned(text: &str) -> String {
    let kept: String = text
        .replace("\r\n", "\n")
        .chars()
        .map(|letter| match letter {
            '\r' => '\n',
            '\u{a0}' | '\u{202f}' | '\t' => ' ',
            other => other,
        })
        .filter(|letter| match *letter {
            '\n' => true,
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' => false,
            '\u{200B}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' => false,
            other => !other.is_control() && (u32::from(other) & 0xFFFE) != 0xFFFE,
        })
        .collect();
    kept.trim().to_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_way_in_which_a_desk_saves_its_letters_is_read() {
        let words = "Città;Perché\nCremona;sì, «già»\n";
        let (windows, _, _) = WINDOWS_1252.encode(words);
        let little: Vec<u8> = words.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = words.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let marked: Vec<u8> = [0xff, 0xfe].into_iter().chain(little.clone()).collect();
        let utf8 = [&[0xef, 0xbb, 0xbf], words.as_bytes()].concat();
        for bytes in [words.as_bytes(), &utf8, &windows, &little, &big, &marked] {
            assert_eq!(text(bytes).unwrap(), words);
        }
    }

    #[test]
    fn a_picture_is_no_text() {
        assert_eq!(text(&[0xff, 0xd8, 0xff, 0xe0, 0, 16, b'J', b'F', b'I', b'F', 0, 1]), Err(TableError::NoTable));
        assert_eq!(text(b"\x7fELF\x02\x01\x01\0\0\0\0"), Err(TableError::NoTable));
    }

    #[test]
    fn what_nobody_types_goes_and_what_people_write_stays() {
        assert_eq!(cleaned(" A\u{202e}n\u{200f}na\u{7}\u{a0}👩‍👧 ਕ\u{200d}\r\n due "), "Anna 👩‍👧 ਕ\u{200d}\n due");
    }
}
