// SPDX-License-Identifier: EUPL-1.2
//! Office files by their list of contents. They are zip archives; the list stands at the end and says every name in them, so nothing has to
//! be unpacked: no bomb is lit, and a file in which macros lie is known by where they lie.

use super::{kinds::Form, sniff::Unfit};

/// Entries of a list, at most: honest files have a few hundred.
const MOST_ENTRIES: usize = 20_000;

/// What an archive is. `tail` are the last bytes of so many as `length` says.
///
/// # Errors
/// [`Unfit::Macros`], [`Unfit::Locked`]; [`Unfit::Archive`] for one that is no office file; [`Unfit::Damaged`] where the list is not there
/// or contradicts the file.
pub(super) fn form(head: &[u8], tail: &[u8], length: u64) -> Result<Form, Unfit> {
    let entries = entries(tail, length).ok_or(Unfit::Damaged)?;
    if entries.iter().any(|entry| entry.locked) {
        return Err(Unfit::Locked);
    }
    let names: Vec<String> = entries.iter().map(|entry| entry.name.to_ascii_lowercase()).collect();
    let has = |name: &str| names.iter().any(|known| known == name);
    let form = match open_document(head) {
        Some(form) if has("mimetype") && has("content.xml") => form,
        Some(_) => return Err(Unfit::Damaged),
        None if !has("[content_types].xml") => return Err(Unfit::Archive),
        None if has("word/document.xml") => Form::Docx,
        None if has("xl/workbook.xml") => Form::Xlsx,
        None => return Err(Unfit::Archive),
    };
    if names.iter().any(|name| carries_code(name)) { Err(Unfit::Macros) } else { Ok(form) }
}

/// Where macros, controls and other programs lie in an office file.
fn carries_code(name: &str) -> bool {
    let file = name.rsplit('/').next().unwrap_or(name);
    let binary = file.ends_with(".bin") && !file.starts_with("printersettings");
    let program = [".exe", ".dll", ".js", ".vbs", ".jar", ".class", ".py", ".ps1", ".bat", ".cmd", ".scr"];
    binary
        || program.iter().any(|ending| file.ends_with(ending))
        || ["basic/", "scripts/", "xl/macrosheets/"].iter().any(|folder| name.starts_with(folder))
        || name.contains("/activex/")
}

/// An OpenDocument says what it is in its first entry, which is neither packed nor hidden (OpenDocument 1.3, part 2, 3.3).
fn open_document(head: &[u8]) -> Option<Form> {
    let name = usize::from(u16_at(head, 26)?);
    let more = usize::from(u16_at(head, 28)?);
    if head.get(30..30 + name)? != b"mimetype" {
        return None;
    }
    let said = head.get(30 + name + more..)?;
    let is = |what: &[u8]| said.starts_with(what) && said.get(what.len()..).is_some_and(|rest| rest.starts_with(b"PK"));
    if is(b"application/vnd.oasis.opendocument.text") {
        return Some(Form::Odt);
    }
    is(b"application/vnd.oasis.opendocument.spreadsheet").then_some(Form::Ods)
}

struct Entry {
    name: String,
    locked: bool,
}

/// The list of contents; nothing when it is not whole, not at the very end, or names another place than its own.
fn entries(tail: &[u8], length: u64) -> Option<Vec<Entry>> {
    const END: &[u8] = b"PK\x05\x06";
    // The end record is 22 bytes with a comment of at most 65,535 after it.
    let from = tail.len().saturating_sub(22 + 65_535);
    let end = from + tail.get(from..)?.windows(END.len()).rposition(|part| part == END)?;
    let comment = usize::from(u16_at(tail, end + 20)?);
    if end + 22 + comment != tail.len() {
        return None;
    }
    let many = usize::from(u16_at(tail, end + 10)?);
    let (size, start) = (u32_at(tail, end + 12)?, u32_at(tail, end + 16)?);
    let before = length.checked_sub(tail.len() as u64)?;
    let mut at = usize::try_from(u64::from(start).checked_sub(before)?).ok()?;
    if at.checked_add(usize::try_from(size).ok()?)? != end || many > MOST_ENTRIES {
        return None;
    }
    let mut found = Vec::new();
    while at < end {
        if tail.get(at..at + 4)? != b"PK\x01\x02" {
            return None;
        }
        let flags = u16_at(tail, at + 8)?;
        let [name, more, note] = [28, 30, 32].map(|field| u16_at(tail, at + field).map(usize::from));
        let (name, more, note) = (name?, more?, note?);
        let text = String::from_utf8_lossy(tail.get(at + 46..at + 46 + name)?).into_owned();
        found.push(Entry { name: text.replace('\\', "/"), locked: flags & 1 == 1 });
        at += 46 + name + more + note;
    }
    (at == end && found.len() == many).then_some(found)
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at.checked_add(2)?)?.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?))
}

#[cfg(test)]
pub(super) mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::super::sniff::sniff;
    use super::*;

    pub const ODT: &[u8] = b"application/vnd.oasis.opendocument.text";

    /// A zip archive, nothing packed, by hand: the specification is short.
    pub fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
        let (mut out, mut list) = (Vec::new(), Vec::new());
        for (name, bytes) in files {
            let (start, size, length) = (out.len() as u32, bytes.len() as u32, name.len() as u16);
            let middle = |to: &mut Vec<u8>| {
                to.extend([0_u8; 12]);
                to.extend(size.to_le_bytes());
                to.extend(size.to_le_bytes());
                to.extend(length.to_le_bytes());
                to.extend(0_u16.to_le_bytes());
            };
            out.extend(b"PK\x03\x04\x14\0");
            middle(&mut out);
            out.extend(name.as_bytes());
            out.extend(*bytes);
            list.extend(b"PK\x01\x02\x14\0\x14\0");
            middle(&mut list);
            list.extend([0_u8; 10]);
            list.extend(start.to_le_bytes());
            list.extend(name.as_bytes());
        }
        let (start, many) = (out.len() as u32, files.len() as u16);
        out.extend(&list);
        out.extend(b"PK\x05\x06\0\0\0\0");
        out.extend(many.to_le_bytes());
        out.extend(many.to_le_bytes());
        out.extend((list.len() as u32).to_le_bytes());
        out.extend(start.to_le_bytes());
        out.extend(0_u16.to_le_bytes());
        out
    }

    pub fn docx(more: &[&str]) -> Vec<u8> {
        let mut files: Vec<(&str, &[u8])> = vec![("[Content_Types].xml", b"x"), ("word/document.xml", b"x")];
        files.extend(more.iter().map(|name| (*name, b"x".as_slice())));
        zipped(&files)
    }

    #[test]
    fn macros_are_found_where_they_lie() {
        for name in
            ["word/vbaProject.bin", "WORD/VBAPROJECT.BIN", "word\\vbaProject.bin", "word/activeX/a.xml", "x/a.exe"]
        {
            assert_eq!(sniff(&docx(&[name])), Err(Unfit::Macros), "{name}");
        }
        assert_eq!(sniff(&docx(&["word/media/image1.png", "xl/printerSettings/printerSettings1.bin"])), Ok(Form::Docx));
        let odt = zipped(&[("mimetype", ODT), ("content.xml", b"x"), ("Basic/Standard/Modulo.xml", b"x")]);
        assert_eq!(sniff(&odt), Err(Unfit::Macros));
    }

    #[test]
    fn an_archive_is_no_office_file_and_a_torn_one_is_damaged() {
        assert_eq!(sniff(&zipped(&[("foto.jpg", b"x")])), Err(Unfit::Archive));
        assert_eq!(
            sniff(&zipped(&[("[Content_Types].xml", b"x"), ("ppt/presentation.xml", b"x")])),
            Err(Unfit::Archive)
        );
        let whole = docx(&[]);
        for cut in 1..whole.len() {
            let torn = sniff(&whole[..cut]);
            assert!(torn.is_err() || cut < 4, "a file cut at {cut} passed as {torn:?}");
        }
        let mut more = whole.clone();
        more.extend(b"MZ and more");
        assert_eq!(sniff(&more), Err(Unfit::Damaged), "something stands behind the list");
        let twice = [whole.clone(), docx(&["word/vbaProject.bin"])].concat();
        assert!(sniff(&twice).is_err(), "two archives in one file");
    }
}
