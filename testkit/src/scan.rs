// SPDX-License-Identifier: EUPL-1.2
//! Looks for what must not be there: personal words in files and tables.

use kernel::Actor;
use std::{fs, io, path::Path};
use store::{Db, Engine, StoreError};

/// Where a word was found that must not be there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The file or table.
    pub place: String,
    /// The word, as it was written there.
    pub word: String,
}

/// A word in the shapes in which it could lie on a disk: as it is, in small letters, as hexadecimal, as Base64, two bytes a
/// letter.
pub fn shapes(word: &str) -> Vec<Vec<u8>> {
    let mut shapes = vec![word.as_bytes().to_vec(), word.to_lowercase().into_bytes(), word.to_uppercase().into_bytes()];
    shapes.push(word.bytes().flat_map(|byte| format!("{byte:02x}").into_bytes()).collect());
    shapes.push(word.encode_utf16().flat_map(u16::to_le_bytes).collect());
    shapes.extend((0..3).map(|shift| base64_inside(word.as_bytes(), shift)).filter(|shape| shape.len() >= 8));
    shapes.sort();
    shapes.dedup();
    shapes
}

/// The part of the Base64 of `shift` unknown bytes and then `bytes` that does not depend on the neighbours.
fn base64_inside(bytes: &[u8], shift: usize) -> Vec<u8> {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let skip = if shift == 0 { 0 } else { 3 - shift };
    let whole = bytes.get(skip..).unwrap_or_default();
    whole
        .chunks_exact(3)
        .flat_map(|three| {
            let bits = (u32::from(three[0]) << 16) | (u32::from(three[1]) << 8) | u32::from(three[2]);
            [18, 12, 6, 0].map(|at| LETTERS[((bits >> at) & 63) as usize])
        })
        .collect()
}

/// Many words looked for in one pass.
pub struct Needles {
    words: Vec<(String, Vec<u8>)>,
    /// By their first two bytes, so that a pass over many megabytes stays quick.
    index: Vec<Vec<usize>>,
}

impl Needles {
    /// Words to look for, each in all its [`shapes`].
    pub fn new<W: AsRef<str>>(words: impl IntoIterator<Item = W>) -> Self {
        let mut all = Vec::new();
        for word in words {
            let word = word.as_ref();
            assert!(word.len() >= 6, "{word:?} is too short to be sure of");
            all.extend(shapes(word).into_iter().map(|shape| (word.to_owned(), shape)));
        }
        let mut index = vec![Vec::new(); 65_536];
        for (at, (_, shape)) in all.iter().enumerate() {
            index[usize::from(shape[0]) << 8 | usize::from(shape[1])].push(at);
        }
        Self { words: all, index }
    }

    /// The words that lie in these bytes.
    pub fn within(&self, bytes: &[u8]) -> Vec<String> {
        let mut found = Vec::new();
        for at in 0..bytes.len().saturating_sub(1) {
            for candidate in &self.index[usize::from(bytes[at]) << 8 | usize::from(bytes[at + 1])] {
                let (word, shape) = &self.words[*candidate];
                if bytes[at..].starts_with(shape) && !found.contains(word) {
                    found.push(word.clone());
                }
            }
        }
        found
    }
}

/// Looks into every file of a folder and of the folders inside.
///
/// # Errors
/// When a file cannot be read.
pub fn files(folder: &Path, needles: &Needles) -> io::Result<Vec<Found>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path, needles)?);
        } else {
            let words = needles.within(&fs::read(&path)?);
            let place = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            found.extend(words.into_iter().map(|word| Found { place: place.clone(), word }));
        }
    }
    Ok(found)
}

/// Every row of every table as one text, bytes as hexadecimal: for a server whose files are out of reach. The second value
/// counts the rows.
///
/// # Errors
/// Whatever the database refuses.
pub async fn dump(db: &Db, table: &str) -> Result<(Vec<u8>, usize), StoreError> {
    assert_eq!(db.engine(), Engine::Postgres, "files say more than a dump");
    assert!(
        table.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || "_.".contains(letter))
    );
    let sql = format!("SELECT CAST(held AS TEXT) FROM {table} AS held");
    let rows = db.read(&Actor::system(), move |tx| tx.query(&sql, &[], |row| row.get::<String>(0))).await?;
    Ok((rows.join("\n").into_bytes(), rows.len()))
}

/// The names of all tables of a PostgreSQL database, with their schema.
///
/// # Errors
/// Whatever the database refuses.
pub async fn tables(db: &Db) -> Result<Vec<String>, StoreError> {
    let sql = "SELECT CAST(table_schema AS TEXT) || '.' || CAST(table_name AS TEXT) FROM information_schema.tables
               WHERE table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY 1";
    db.read(&Actor::system(), move |tx| tx.query(sql, &[], |row| row.get::<String>(0))).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_in_every_shape() {
        let needles = Needles::new(["Segretissima"]);
        for text in ["xxSegretissima", "\u{0}segretissima!", "5365677265746973736 536567726574697373696d61"] {
            assert_eq!(needles.within(text.as_bytes()), ["Segretissima"], "{text}");
        }
        // printf 'Segretissima', ' Segretissima', '  Segretissima' | base64
        for text in ["U2VncmV0aXNzaW1h", "IFNlZ3JldGlzc2ltYQ==", "ICBTZWdyZXRpc3NpbWE="] {
            assert_eq!(needles.within(text.as_bytes()), ["Segretissima"], "{text}");
        }
        assert!(needles.within(b"Segretissim").is_empty());
    }
}
