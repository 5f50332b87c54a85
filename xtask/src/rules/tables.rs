// SPDX-License-Identifier: EUPL-1.2
//! Tables: a room's SQL stays in its store files, names only its own tables, and is never put together at run time.

use super::floors::height;
use super::{Finding, Verdict};
use crate::Project;
use crate::project::room_of;
use crate::reading::{is_store_file, rust, sql};

/// What the two databases keep about themselves; only the room `store` may ask.
const OF_THE_ENGINE: [&str; 4] = ["sqlite_", "pg_", "information_schema.", "pragma_"];

/// Judges every literal of every room.
///
/// # Errors
/// Never; the signature is that of all rules.
pub fn judge(project: &Project) -> Verdict {
    let mut found = Vec::new();
    for (file, text) in project.texts().filter(|(file, _)| file.ends_with(".rs") && file.contains("/src/")) {
        let Some(room) = room_of(file) else { continue };
        for literal in rust::literals(text) {
            if !is_store_file(file) {
                if sql::is_sql(&literal.text) || names_a_table_of_ours(&literal.text) {
                    let cure = format!("move the statement to crates/{room}/src/store.rs (or store/…)");
                    found.push(Finding::new(file, literal.line, "SQL outside the room's store", cure));
                }
                continue;
            }
            for name in sql::names(&literal.text) {
                if !is_capital_sql(&literal.text) || may_name(room, &name.name) {
                    continue;
                }
                let what = format!("the room {room} names the table {}", name.name);
                let cure = format!("a room touches only tables named {room}_…: call the face of the room that owns it");
                found.push(Finding::new(file, literal.line + name.line, what, cure));
            }
            if room != "store" && sql::is_statement(&literal.text) && outside_quotes(&literal.text).contains('{') {
                let cure = "write the statement whole and pass values as $1, $2, …: tests prepare every statement";
                found.push(Finding::new(file, literal.line, "SQL put together at run time", cure));
            }
        }
    }
    Ok(found)
}

fn may_name(room: &str, table: &str) -> bool {
    let own = table.strip_prefix(room).is_some_and(|rest| rest.starts_with('_'));
    own || (room == "store" && OF_THE_ENGINE.iter().any(|prefix| table.starts_with(prefix)))
}

/// SQL here is written with capital words; a sentence like "taken from the list" is not SQL.
fn is_capital_sql(text: &str) -> bool {
    ["FROM", "JOIN", "INTO", "UPDATE", "TABLE", "REFERENCES", "INDEX"]
        .iter()
        .any(|word| text.split(|letter: char| !letter.is_ascii_alphabetic()).any(|part| part == *word))
}

/// SQL in small letters, told by a table that begins with the name of a room.
fn names_a_table_of_ours(text: &str) -> bool {
    sql::names(text)
        .iter()
        .any(|name| name.name.split_once('_').is_some_and(|(room, rest)| height(room).is_some() && !rest.is_empty()))
}

fn outside_quotes(sql: &str) -> String {
    sql.split('\'').step_by(2).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn judged(file: &str, text: &str) -> Vec<String> {
        judge(&Project::of(&[(file, text)]))
            .unwrap()
            .into_iter()
            .map(|finding| format!("{}: {}", finding.line, finding.what))
            .collect()
    }

    const STORE: &str = "crates/agenda/src/store.rs";

    #[test]
    fn a_rooms_own_tables_are_its_own() {
        assert_eq!(judged(STORE, "q(\"SELECT id FROM agenda_booking WHERE id = $1\")"), Vec::<String>::new());
        assert_eq!(judged("crates/store/src/db.rs", "q(\"SELECT name FROM sqlite_schema\")"), Vec::<String>::new());
    }

    #[test]
    fn another_rooms_table_is_found_with_its_line() {
        let text = "fn f() {\n    q(\"SELECT b.id FROM agenda_booking b\n        JOIN people_person p ON p.id = b.person\")\n}";
        assert_eq!(judged(STORE, text), ["3: the room agenda names the table people_person"]);
        assert_eq!(
            judged("crates/agenda/src/store/busy.rs", "q(\" AND EXISTS (SELECT 1 FROM identity_member)\")").len(),
            1
        );
        assert_eq!(judged(STORE, "q(\"DELETE FROM agendabooking\")").len(), 1);
    }

    #[test]
    fn sql_outside_the_store_is_found_in_either_case() {
        assert_eq!(
            judged("crates/agenda/src/booking.rs", "q(\"SELECT id FROM agenda_booking\")"),
            ["1: SQL outside the room's store"]
        );
        assert_eq!(
            judged("crates/door/src/pages.rs", "q(\"delete from agenda_booking\")"),
            ["1: SQL outside the room's store"]
        );
    }

    #[test]
    fn sentences_and_tests_are_let_be() {
        assert_eq!(
            judged("crates/agenda/src/booking.rs", "say(\"Update the pack, or choose one from the list\")"),
            Vec::<String>::new()
        );
        assert_eq!(
            judged("crates/agenda/src/booking.rs", "#[cfg(test)]\nmod tests { const A: &str = \"SELECT a FROM b\"; }"),
            Vec::<String>::new()
        );
    }

    #[test]
    fn sql_with_holes_is_found() {
        assert_eq!(
            judged(STORE, "format!(\"SELECT id FROM agenda_booking WHERE {condition}\")"),
            ["1: SQL put together at run time"]
        );
        assert_eq!(judged(STORE, "q(\"INSERT INTO agenda_note (body) VALUES ('{}')\")"), Vec::<String>::new());
    }
}
