// SPDX-License-Identifier: EUPL-1.2
//! Reading what others wrote: Rust by its literals, SQL by its tables, YAML as far as one file needs.

pub mod rust;
pub mod sql;
pub mod yaml;

use crate::project::{Project, room_of};

/// An SQL statement written in a room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The room it belongs to.
    pub room: String,
    /// The file it is written in, from the project's folder.
    pub file: String,
    /// The line where its literal begins.
    pub line: usize,
    /// The statement, as the database gets it.
    pub sql: String,
}

/// Whether a room keeps SQL in this file: `store.rs`, `store/…`, `store_bookings.rs`; and all of the room `store`.
pub fn is_store_file(file: &str) -> bool {
    let Some((room, inside)) = file.strip_prefix("crates/").and_then(|rest| rest.split_once('/')) else { return false };
    let Some(path) = inside.strip_prefix("src/") else { return false };
    path.ends_with(".rs")
        && (room == "store"
            || path.split('/').any(|part| part == "store" || part == "store.rs" || part.starts_with("store_")))
}

/// Every whole statement (SELECT, INSERT, UPDATE, DELETE, WITH) in the store files of all rooms, tests left out.
pub fn statements(project: &Project) -> Vec<Statement> {
    let mut found = Vec::new();
    for (file, text) in project.texts().filter(|(file, _)| is_store_file(file)) {
        let room = room_of(file).unwrap_or_default();
        for literal in rust::literals(text) {
            if sql::is_statement(&literal.text) {
                found.push(Statement {
                    room: room.to_owned(),
                    file: file.to_owned(),
                    line: literal.line,
                    sql: literal.text,
                });
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn statements_are_found_in_store_files_only() {
        let text = "fn f() { q(\"SELECT id FROM agenda_slot\") }\n";
        let project = Project::of(&[
            ("crates/agenda/src/store.rs", text),
            ("crates/agenda/src/store/slots.rs", text),
            ("crates/agenda/src/booking.rs", text),
            ("crates/agenda/tests/store.rs", text),
        ]);
        let files: Vec<String> = statements(&project).into_iter().map(|statement| statement.file).collect();
        assert_eq!(files, ["crates/agenda/src/store.rs", "crates/agenda/src/store/slots.rs"]);
    }
}
