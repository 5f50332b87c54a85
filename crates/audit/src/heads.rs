// SPDX-License-Identifier: EUPL-1.2
//! The file of signed heads: what proves, outside the database, how far the chain had come.
//!
//! One line a head, only ever appended: `filo-head-1 SEQ HASH AT SIGNATURE`, bytes in hexadecimal.

use crate::{AuditError, chain::Head};
use kernel::UtcMicros;
use std::{
    fs::{File, OpenOptions},
    io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write},
    path::Path,
};

const MARK: &str = "filo-head-1";
/// Longer than any line.
const LINE: u64 = 320;

/// What a line of the file is.
pub(crate) enum Line {
    Head(Head),
    /// Not a head.
    Broken,
}

/// Appends this head unless the file has come as far; a line torn by a power cut is first cut away.
pub(crate) fn catch_up(path: &Path, head: &Head) -> Result<(), AuditError> {
    append(path, head).map_err(|error| refused(path, &error))
}

fn append(path: &Path, head: &Head) -> io::Result<()> {
    let mut file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)?;
    // Several nodes of one machine may share the file.
    file.lock()?;
    let length = file.metadata()?.len();
    let from = length.saturating_sub(LINE);
    file.seek(SeekFrom::Start(from))?;
    let mut ending = Vec::new();
    file.read_to_end(&mut ending)?;
    let whole = ending.iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
    let last = ending[..whole].split(|&byte| byte == b'\n').rfind(|line| !line.is_empty());
    if let Some(Line::Head(written)) = last.map(|line| parse(&String::from_utf8_lossy(line)))
        && written.seq >= head.seq
    {
        return Ok(());
    }
    let end = from + whole as u64;
    // Only what can be a torn line of ours is cut; anything longer stays, for `verify` to see.
    let end = if whole == 0 && from > 0 { length } else { end };
    file.set_len(end)?;
    file.seek(SeekFrom::Start(end))?;
    file.write_all(written(head).as_bytes())?;
    file.sync_data()
}

/// The lines of the file, read one by one; `None` when there is no file. A last line without its end was torn by a
/// power cut and is passed over.
pub(crate) fn read(path: &Path, mut each: impl FnMut(Line)) -> Result<bool, AuditError> {
    let file = match File::open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        opened => opened.map_err(|error| refused(path, &error))?,
    };
    let mut file = BufReader::new(file);
    let mut line = Vec::new();
    loop {
        line.clear();
        let read = (&mut file).take(64 * 1024).read_until(b'\n', &mut line).map_err(|error| refused(path, &error))?;
        if read == 0 {
            return Ok(true);
        }
        if line.last() == Some(&b'\n') {
            each(parse(String::from_utf8_lossy(&line).trim()));
        } else if line.len() as u64 >= LINE {
            each(Line::Broken);
        }
    }
}

fn written(head: &Head) -> String {
    format!("{MARK} {} {} {} {}\n", head.seq, hex(&head.hash), head.at.0, hex(&head.signature))
}

fn parse(line: &str) -> Line {
    let words: Vec<&str> = line.split(' ').collect();
    let [MARK, seq, hash, at, signature] = words[..] else { return Line::Broken };
    match (seq.parse(), unhex(hash), at.parse(), unhex(signature)) {
        (Ok(seq), Some(hash), Ok(at), Some(signature)) => Line::Head(Head { seq, hash, at: UtcMicros(at), signature }),
        _ => Line::Broken,
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    if text.len() != N * 2 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let mut bytes = [0; N];
    for (place, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(place * 2..place * 2 + 2)?, 16).ok()?;
    }
    Some(bytes)
}

fn refused(path: &Path, error: &io::Error) -> AuditError {
    AuditError::HeadsFile { path: path.to_owned(), reason: error.to_string() }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::*;

    fn head(seq: i64) -> Head {
        Head { seq, hash: [7; 32], at: UtcMicros(9), signature: [8; 64] }
    }

    fn seqs(path: &Path) -> Vec<i64> {
        let mut seqs = Vec::new();
        read(path, |line| match line {
            Line::Head(head) => seqs.push(head.seq),
            Line::Broken => seqs.push(-1),
        })
        .unwrap();
        seqs
    }

    #[test]
    fn the_file_grows_only_by_newer_heads() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("heads.log");
        for seq in [3, 3, 8, 5, 8] {
            catch_up(&path, &head(seq)).unwrap();
        }
        assert_eq!(seqs(&path), [3, 8]);
    }

    #[test]
    fn a_line_torn_by_a_power_cut_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("heads.log");
        catch_up(&path, &head(1)).unwrap();
        let whole = std::fs::read(&path).unwrap();
        for kept in 0..whole.len() {
            let mut torn = whole.clone();
            torn.extend(&whole[..kept]);
            std::fs::write(&path, torn).unwrap();
            assert_eq!(seqs(&path), [1]);
            catch_up(&path, &head(2)).unwrap();
            assert_eq!(seqs(&path), [1, 2]);
        }
    }

    #[test]
    fn a_line_of_something_else_is_seen() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("heads.log");
        std::fs::write(&path, format!("nonsense\n{}", written(&head(2)))).unwrap();
        assert_eq!(seqs(&path), [-1, 2]);
        std::fs::write(&path, "x".repeat(100_000)).unwrap();
        assert!(!seqs(&path).is_empty());
    }
}
