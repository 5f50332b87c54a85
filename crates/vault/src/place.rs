// SPDX-License-Identifier: EUPL-1.2
//! Where a sealed value stands.

/// The table, column and row of a sealed value. A value moved elsewhere does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place<'a> {
    /// The table: `agenda_participant`.
    pub table: &'a str,
    /// The column: `telephone`.
    pub column: &'a str,
    /// The row's primary key, as text.
    pub row: &'a str,
}

impl Place<'_> {
    /// The bytes that bind a value to this place. Each part carries its length: no two places share them.
    pub(crate) fn context(&self) -> Vec<u8> {
        parts(&["filo place 1", self.table, self.column, self.row])
    }

    /// The same for bytes that are no value: a piece of a file never opens as a value that was put in its place.
    pub(crate) fn context_of_bytes(&self) -> Vec<u8> {
        parts(&["filo bytes 1", self.table, self.column, self.row])
    }
}

/// Texts one after another, each with its length before it.
pub(crate) fn parts(texts: &[&str]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(texts.iter().map(|text| text.len() + 8).sum());
    for text in texts {
        bytes.extend((text.len() as u64).to_be_bytes());
        bytes.extend(text.as_bytes());
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbouring_names_are_never_the_same_place() {
        let place = |table, column, row| Place { table, column, row }.context();
        assert_ne!(place("a", "bc", "1"), place("ab", "c", "1"));
        assert_ne!(place("a", "b", "c1"), place("a", "bc", "1"));
        assert_ne!(place("a", "b", ""), place("a", "", "b"));
    }

    #[test]
    fn bytes_are_never_a_value() {
        let place = Place { table: "a", column: "b", row: "1" };
        assert_ne!(place.context(), place.context_of_bytes());
    }
}
