// SPDX-License-Identifier: EUPL-1.2
//! No statement of cases and persons goes through a whole table that grows with families: with a hundred thousand of them a page that does
//! waits ten milliseconds for it, and with the two hundred of a test nobody sees it. SQLite is asked how it would go about each.

use kernel::Actor;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};
use store::{Engine, StoreError, Value};
use testkit::TestTown;

/// Tables that may be gone through, and why.
const MAY: [(&str, &str); 11] = [
    ("casework_instrument", "some dozens, of the territory"),
    ("casework_pathway", "some dozens, of the territory"),
    ("casework_duty", "some dozens, of the territory"),
    ("casework_glass", "broken some times a month; by those who acknowledge it"),
    ("casework_note_handover", "some a year"),
    ("casework_disposal", "some a year"),
    ("casework_right", "some hundreds a year"),
    ("casework_file", "in the background: what waits for the antivirus, by an index of that alone"),
    ("casework_seat", "accounts of a body, from the index alone, where a hand-over is written"),
    ("people_proposal", "the batch of possible duplicates, on its own page"),
    ("people_distinct", "pairs told apart by hand, when a batch is made"),
];

/// The statements of a source file, as they stand between quotation marks.
fn statements(source: &str) -> Vec<&str> {
    let begins = |text: &&str| ["SELECT ", "WITH ", "UPDATE ", "DELETE "].iter().any(|word| text.starts_with(word));
    source.split('"').filter(begins).collect()
}

/// Every table that a statement calls by this name.
fn called<'s>(statement: &'s str, name: &str) -> Option<&'s str> {
    let words: Vec<&str> = statement.split(|letter: char| !(letter.is_alphanumeric() || letter == '_')).collect();
    let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty() && *word != "AS").collect();
    words.windows(2).find(|pair| pair[1] == name && pair[0].contains('_')).map(|pair| pair[0])
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else {
            found.push(path);
        }
    }
}

#[test]
fn no_statement_of_cases_and_persons_goes_through_all_of_them() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let town = TestTown::builder().on(Engine::Sqlite).start().await;
        let mut sources = Vec::new();
        for room in ["casework", "people"] {
            files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates").join(room).join("src"), &mut sources);
        }
        sources
            .retain(|path| path.to_string_lossy().contains("store") && path.extension().is_some_and(|end| end == "rs"));
        let may: BTreeMap<&str, &str> = MAY.into();
        let (mut asked, mut wrong, mut used) = (0, Vec::new(), BTreeSet::new());
        for path in sources {
            let source = fs::read_to_string(&path).unwrap();
            // A line of a text that goes on in the next.
            for statement in statements(&source.replace("\\\n", " ")) {
                let places = (1..60).take_while(|number| statement.contains(&format!("${number}"))).count();
                let asking = format!("EXPLAIN QUERY PLAN {statement}");
                let steps = town
                    .filo
                    .db
                    .read(&Actor::system(), move |tx| {
                        tx.query(&asking, &vec![Value::Null; places], |row| row.get::<String>(3))
                    })
                    .await;
                let steps: Vec<String> = steps.unwrap_or_else(|error: StoreError| panic!("{statement}: {error}"));
                asked += 1;
                for step in steps.iter().filter_map(|step| step.strip_prefix("SCAN ")) {
                    let name = step.split(' ').next().unwrap_or_default();
                    let table = if name.contains('_') { Some(name) } else { called(statement, name) };
                    match table.filter(|table| table.starts_with("casework_") || table.starts_with("people_")) {
                        Some(table) if may.contains_key(table) => {
                            used.insert(table.to_owned());
                        }
                        // A part that the statement itself has named before, as "WITH owed AS": as many rows as it found.
                        Some(_) if statement.contains(&format!("{name} AS (")) => {}
                        Some(table) => wrong.push(format!("{}: {table}\n{statement}", path.display())),
                        None => {}
                    }
                }
            }
        }
        assert!(asked > 200, "only {asked} statements were found");
        assert!(wrong.is_empty(), "these go through a whole table:\n{}", wrong.join("\n"));
        let idle: Vec<&&str> = may.keys().filter(|table| !used.contains(**table)).collect();
        assert!(idle.is_empty(), "nothing goes through these any more: {idle:?}");
    });
}
