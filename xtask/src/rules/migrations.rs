// SPDX-License-Identifier: EUPL-1.2
//! Migrations: a room makes only its own tables, and its foreign keys point to itself or to rooms below.

use super::floors::may_use;
use super::{Finding, Verdict};
use crate::Project;
use crate::project::room_of;
use crate::reading::sql::{self, Named};

/// Judges every `crates/*/migrations/*.sql`.
///
/// # Errors
/// Never; the signature is that of all rules.
pub fn judge(project: &Project) -> Verdict {
    let mut found = Vec::new();
    for (file, text) in project.texts().filter(|(file, _)| file.ends_with(".sql") && file.contains("/migrations/")) {
        let Some(room) = room_of(file) else { continue };
        for name in sql::names(text) {
            let owner = name.name.split_once('_').map_or("", |(owner, _)| owner);
            let (allowed, cure) = match name.how {
                Named::Referred => (
                    owner == room || may_use(room, owner),
                    "a foreign key points to the room's own tables or to a room below; keep an id without a key instead",
                ),
                _ => (owner == room, "a migration makes and changes only its own room's tables"),
            };
            if !allowed {
                let what = match name.how {
                    Named::Referred => format!("{room} refers to {}", name.name),
                    _ => format!("{} does not begin with {room}_", name.name),
                };
                found.push(Finding::new(file, name.line + 1, what, cure));
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn judged(sql: &str) -> Vec<String> {
        judge(&Project::of(&[("crates/agenda/migrations/0001_first.sql", sql)]))
            .unwrap()
            .into_iter()
            .map(|finding| format!("{}: {}", finding.line, finding.what))
            .collect()
    }

    #[test]
    fn own_tables_and_rooms_below_are_fine() {
        let sql = "CREATE TABLE agenda_booking (\n  id TEXT PRIMARY KEY,\n  member TEXT REFERENCES identity_member (id)\n);\nCREATE INDEX agenda_booking_member ON agenda_booking (member);";
        assert_eq!(judged(sql), Vec::<String>::new());
    }

    #[test]
    fn a_table_of_another_name_is_found() {
        assert_eq!(judged("\nCREATE TABLE booking (id TEXT);"), ["2: booking does not begin with agenda_"]);
        assert_eq!(
            judged("ALTER TABLE people_person ADD COLUMN a TEXT;"),
            ["1: people_person does not begin with agenda_"]
        );
        assert_eq!(
            judged("CREATE INDEX agenda_x ON people_person (id);"),
            ["1: people_person does not begin with agenda_"]
        );
    }

    #[test]
    fn a_key_up_the_stairs_is_found() {
        assert_eq!(
            judged("CREATE TABLE agenda_a (\n  c TEXT REFERENCES casework_case (id)\n);"),
            ["2: agenda refers to casework_case"]
        );
    }
}
