// SPDX-License-Identifier: EUPL-1.2
//! What a file is, by its bytes alone: names and what a browser says of them are not asked.
//!
//! Fed as the bytes come, it keeps the first few and the last half a megabyte, so that a file of any size costs the same. What is not on
//! the short list of [`Form`]s is refused; of what is refused it says as much as helps whoever sends it ([`Unfit`]).

use super::{kinds::Form, office};
use std::collections::VecDeque;

/// So much of the beginning is kept.
const HEAD: usize = 4 * 1024;
/// So much of the end: the list of contents of an office file stands there.
pub const TAIL: usize = 512 * 1024;

/// Why a file is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// Not a byte.
    Empty,
    /// A program, or the text of one.
    Program,
    /// A page or drawing that a browser would run (HTML, SVG, XML).
    Page,
    /// An office file with macros.
    Macros,
    /// Locked with a password, or of an office program before 2007: what is in it cannot be seen.
    Locked,
    /// An archive of other files.
    Archive,
    /// It stops before its end, or contradicts itself.
    Damaged,
    /// Something else.
    Unknown,
}

/// Looks at a file as it comes.
#[derive(Default)]
pub struct Sniffer {
    head: Vec<u8>,
    tail: VecDeque<u8>,
    length: u64,
    text: Utf8,
}

/// Whether what came so far is text; a letter may be cut between two parts.
#[derive(Default)]
struct Utf8 {
    cut: Vec<u8>,
    broken: bool,
}

impl Utf8 {
    fn take(&mut self, bytes: &[u8]) {
        if self.broken {
            return;
        }
        let mut joined;
        let all = if self.cut.is_empty() {
            bytes
        } else {
            joined = std::mem::take(&mut self.cut);
            joined.extend_from_slice(bytes);
            joined.as_slice()
        };
        // Page feeds and tabs are in honest texts; other signs that cannot be seen are not.
        self.broken = all.iter().any(|byte| matches!(byte, 0..=8 | 11 | 14..=31 | 127));
        match std::str::from_utf8(all) {
            Err(error) if error.error_len().is_some() => self.broken = true,
            Err(error) => self.cut = all.get(error.valid_up_to()..).unwrap_or_default().to_vec(),
            Ok(_) => (),
        }
    }

    fn is_text(&self) -> bool {
        !self.broken && self.cut.is_empty()
    }
}

impl Sniffer {
    /// The next bytes.
    pub fn take(&mut self, bytes: &[u8]) {
        self.length = self.length.saturating_add(bytes.len() as u64);
        let room = HEAD.saturating_sub(self.head.len()).min(bytes.len());
        self.head.extend_from_slice(bytes.get(..room).unwrap_or_default());
        let kept = bytes.get(bytes.len().saturating_sub(TAIL)..).unwrap_or_default();
        let over = (self.tail.len() + kept.len()).saturating_sub(TAIL);
        self.tail.drain(..over);
        self.tail.extend(kept);
        self.text.take(bytes);
    }

    /// What it was.
    ///
    /// # Errors
    /// [`Unfit`] for all that is not taken.
    pub fn finish(mut self) -> Result<Form, Unfit> {
        let begins = |with: &[u8]| self.head.starts_with(with);
        let at = |at: usize, what: &[u8]| self.head.get(at..).is_some_and(|rest| rest.starts_with(what));
        if self.head.is_empty() {
            return Err(Unfit::Empty);
        }
        if begins(b"%PDF-") {
            return Ok(Form::Pdf);
        }
        if begins(b"\xFF\xD8\xFF") {
            return Ok(Form::Jpeg);
        }
        if begins(b"\x89PNG\r\n\x1A\n") {
            return Ok(Form::Png);
        }
        if at(4, b"ftyp") {
            let brands = ["heic", "heix", "heim", "heis", "mif1", "msf1"];
            return if brands.iter().any(|brand| at(8, brand.as_bytes())) {
                Ok(Form::Heic)
            } else {
                Err(Unfit::Unknown)
            };
        }
        if begins(b"PK\x03\x04") {
            return office::form(&self.head, self.tail.make_contiguous(), self.length);
        }
        if begins(b"PK") || archive(&self.head) {
            return Err(Unfit::Archive);
        }
        // Word and Excel before 2007, and any office file with a password.
        if begins(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
            return Err(Unfit::Locked);
        }
        if program(&self.head) {
            return Err(Unfit::Program);
        }
        if page(&self.head) {
            return Err(Unfit::Page);
        }
        if self.text.is_text() && !begins(b"{\\rtf") { Ok(Form::Text) } else { Err(Unfit::Unknown) }
    }
}

/// What whole bytes are.
///
/// # Errors
/// [`Unfit`] for all that is not taken.
pub fn sniff(bytes: &[u8]) -> Result<Form, Unfit> {
    let mut sniffer = Sniffer::default();
    sniffer.take(bytes);
    sniffer.finish()
}

fn archive(head: &[u8]) -> bool {
    let known: [&[u8]; 5] = [b"Rar!\x1A\x07", b"7z\xBC\xAF\x27\x1C", b"\x1F\x8B", b"BZh", b"\xFD7zXZ\x00"];
    known.iter().any(|known| head.starts_with(known))
}

fn program(head: &[u8]) -> bool {
    let known: [&[u8]; 9] = [
        b"MZ",
        b"\x7FELF",
        b"\xFE\xED\xFA",
        b"\xCF\xFA\xED\xFE",
        b"\xCE\xFA\xED\xFE",
        b"\xCA\xFE\xBA\xBE",
        b"\0asm",
        b"#!",
        // A shortcut of Windows.
        b"L\0\0\0\x01\x14\x02\0",
    ];
    known.iter().any(|known| head.starts_with(known)) && !printed(head)
}

/// "MZ" also begins an honest letter: only what cannot be text is a program, but for scripts that name who runs them.
fn printed(head: &[u8]) -> bool {
    let text = |byte: &u8| matches!(byte, 9 | 10 | 12 | 13 | 32..=126 | 128..=255);
    !head.starts_with(b"#!") && head.iter().all(text)
}

/// Whether a browser would take it for a page, by the marks that browsers look for themselves.
fn page(head: &[u8]) -> bool {
    let text = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head);
    let text = text.trim_ascii_start().to_ascii_lowercase();
    if text.starts_with(b"<") {
        return true;
    }
    let marks: [&[u8]; 6] = [b"<!doctype", b"<html", b"<script", b"<svg", b"<iframe", b"<?xml"];
    marks.iter().any(|mark| text.windows(mark.len()).any(|part| part == *mark))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use crate::document::office::tests::{ODT, docx, zipped};
    use proptest::prelude::*;

    fn all() -> Vec<(Form, Vec<u8>)> {
        vec![
            (Form::Pdf, b"%PDF-1.7\n...".to_vec()),
            (Form::Jpeg, b"\xFF\xD8\xFF\xE0\0\x10JFIF".to_vec()),
            (Form::Png, b"\x89PNG\r\n\x1A\n....".to_vec()),
            (Form::Heic, b"\0\0\0\x18ftypheic\0\0\0\0".to_vec()),
            (Form::Docx, docx(&[])),
            (Form::Odt, zipped(&[("mimetype", ODT), ("content.xml", b"x")])),
            (Form::Text, "Città, perché: una lettera.\r\n\tMZ e altro".as_bytes().to_vec()),
            (Form::Text, "MZ, una lettera".as_bytes().to_vec()),
        ]
    }

    #[test]
    fn each_form_is_known_by_its_bytes() {
        for (form, bytes) in all() {
            assert_eq!(sniff(&bytes), Ok(form));
        }
    }

    #[test]
    fn what_harms_or_hides_is_refused_by_name() {
        let refused: [(&[u8], Unfit); 14] = [
            (b"", Unfit::Empty),
            (b"MZ\x90\0\x03\0\0\0", Unfit::Program),
            (b"\x7FELF\x02\x01", Unfit::Program),
            (b"#!/bin/sh\necho prova", Unfit::Program),
            (b"<html><script>1</script>", Unfit::Page),
            (b"\xEF\xBB\xBF  <svg xmlns='x'/>", Unfit::Page),
            (b"gentile <SCRIPT>alert(1)</SCRIPT>", Unfit::Page),
            (b"<?xml version='1.0'?><x/>", Unfit::Page),
            (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0", Unfit::Locked),
            (b"Rar!\x1A\x07\0", Unfit::Archive),
            (b"\x1F\x8B\x08\0", Unfit::Archive),
            (b"{\\rtf1 prova}", Unfit::Unknown),
            (b"GIF89a\0\0", Unfit::Unknown),
            (b"perch\xE9", Unfit::Unknown),
        ];
        for (bytes, why) in refused {
            assert_eq!(sniff(bytes), Err(why), "{}", String::from_utf8_lossy(bytes));
        }
    }

    proptest! {
        #[test]
        fn however_the_bytes_come_the_answer_is_the_same(which in 0..8_usize, cuts in prop::collection::vec(0..3_000_usize, 0..6)) {
            let (form, bytes) = all().swap_remove(which);
            let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut % (bytes.len() + 1)).collect();
            cuts.sort_unstable();
            let (mut sniffer, mut from) = (Sniffer::default(), 0);
            for cut in cuts {
                sniffer.take(&bytes[from..cut]);
                from = cut;
            }
            sniffer.take(&bytes[from..]);
            prop_assert_eq!(sniffer.finish(), Ok(form));
        }

        #[test]
        fn nothing_a_file_may_hold_makes_it_stumble(bytes in prop::collection::vec(any::<u8>(), 0..600), magic in 0..4_usize) {
            let begin: [&[u8]; 4] = [b"", b"PK\x03\x04", b"PK\x05\x06", b"#!"];
            let _ = sniff(&[begin[magic], &bytes].concat());
        }

        #[test]
        fn a_browser_s_page_never_passes_for_text(before in "[ \t\n]{0,40}", mark in "<(html|script|svg|!DOCTYPE html)", after in "[a-z ]{0,50}") {
            prop_assert_eq!(sniff(format!("{before}{mark}>{after}").as_bytes()), Err(Unfit::Page));
        }
    }
}
