// SPDX-License-Identifier: EUPL-1.2
//! Whoever steals the disk reads no one's name: the bytes are searched, not the columns.

use crate::town::{Town, on_both, window, windows};
use agenda::Person;
use jiff::ToSpan;
use kernel::Actor;
use std::path::Path;

/// Obviously not a person; each part is looked for in the bytes.
fn person(number: usize) -> Person {
    Person {
        name: format!("Zzprova Qqnome{number}"),
        phone: Some(format!("0000 55{number:06}")),
        email: Some(format!("zzposta{number}@example.org")),
        note: Some(format!("zznota{number}: lo sfratto è giovedì")),
    }
}

const WORDS: [&str; 8] = ["Zzprova", "Qqnome", "0000 55", "zzposta", "example.org", "zznota", "sfratto", "giovedì"];

#[test]
fn after_a_thousand_bookings_no_name_number_address_or_note_is_on_disk() {
    on_both(async |town| {
        let mut all = windows();
        for desk in 0..10 {
            let worker = format!("w{desk}");
            all.push(window("casa", &worker, &worker, "MO,TU,WE,TH,FR", "08:00", "18:00"));
        }
        town.load(all).unwrap();
        let mut secrets = Vec::new();
        let mut number = 0;
        let mut day = crate::town::MONDAY;
        while number < 1_000 {
            let offered = town.offered("casa", "breve", day).await;
            let mut posts = Vec::new();
            for slot in offered.iter().take(20) {
                // As many as there are workers: each slot is listed once.
                for _ in 0..10 {
                    let mut ask = town.ask(&slot.token);
                    ask.person = person(number);
                    number += 1;
                    let agenda = town.agenda.clone();
                    posts.push(tokio::spawn(async move { agenda.confirm(ask, &Actor::public()).await }));
                }
            }
            for post in posts {
                let made = post.await.unwrap().unwrap();
                secrets.push(made.link);
                secrets.push(made.code.letters().to_owned());
            }
            day += 1.day();
        }
        assert_eq!(town.count("SELECT count(*) FROM agenda_participant"), 1_000);
        // Bytes that are no text become a mark; every text among them stays as it is.
        let bytes = everything(town);
        let texts = String::from_utf8_lossy(&bytes);
        assert!(texts.contains("colloquio") || texts.contains("breve"), "the right bytes are searched");
        for word in WORDS {
            assert!(!texts.contains(word), "{word} is readable");
        }
        for secret in secrets.iter().step_by(50) {
            assert!(!texts.contains(secret.as_str()), "a code or a link is readable");
        }
    });
}

/// The database file, its journal and a copy; or every row of every table on a server.
fn everything(town: &Town) -> Vec<u8> {
    let Some(file) = &town.file else { return rows(town) };
    let copy = file.with_extension("copy");
    std::fs::copy(file, &copy).unwrap();
    let mut bytes = Vec::new();
    for path in [file.as_path(), &beside(file, "-wal"), &beside(file, "-shm"), &copy] {
        bytes.extend(std::fs::read(path).unwrap_or_default());
    }
    assert!(bytes.len() > 1_000_000, "{} bytes", bytes.len());
    bytes
}

fn beside(file: &Path, suffix: &str) -> std::path::PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

/// Every row as text, sealed columns in the bytes they are: the server writes them so in its own files.
fn rows(town: &Town) -> Vec<u8> {
    let tables = [
        "SELECT b.id || b.desk || b.service || b.place || coalesce(b.town, '') || b.mode || b.status || b.subject || b.language || b.rules FROM agenda_booking b",
        "SELECT booking || worker FROM agenda_booking_worker",
        "SELECT worker || booking FROM agenda_quantum",
        "SELECT topic || subject FROM store_event",
        "SELECT actor || coalesce(account, '') || action || subject || details FROM audit_entry",
    ];
    let blobs = [
        "SELECT name FROM agenda_participant",
        "SELECT phone FROM agenda_participant",
        "SELECT email FROM agenda_participant",
        "SELECT note FROM agenda_participant",
        "SELECT code_index FROM agenda_booking",
        "SELECT form_index FROM agenda_booking",
        "SELECT link_index FROM agenda_booking",
        "SELECT body FROM store_event",
    ];
    town.db
        .read_now(&Actor::system(), move |tx| {
            let mut bytes = Vec::new();
            for sql in tables {
                for text in tx.query(sql, &[], |row| row.get::<String>(0))? {
                    bytes.extend(text.into_bytes());
                }
            }
            for sql in blobs {
                for blob in tx.query(sql, &[], |row| row.get::<Vec<u8>>(0))? {
                    bytes.extend(blob);
                }
            }
            Ok::<_, store::StoreError>(bytes)
        })
        .unwrap()
}
