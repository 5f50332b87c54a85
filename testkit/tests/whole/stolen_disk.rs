// SPDX-License-Identifier: EUPL-1.2
//! Nobody who steals the disk reads who came: a thousand bookings, then every byte is looked at, on both databases.

use agenda::{By, Confirm, Person, Tell, slots::Audience};
use filo::{Filo, FiloError, Keys, Settings};
use kernel::{Actor, Chance, FixedClock, Language, SeededChance, UtcMicros};
use message::Detail;
use std::{path::Path, sync::Arc};
use store::Engine;
use testkit::{
    TestTown, on_both, on_sqlite, scan,
    story::{self, Guest, IT},
};
use vault::VaultError;

/// Through the pages.
const PRESSED: usize = 12;
/// In all.
const BOOKINGS: usize = 1_000;

#[test]
fn after_a_thousand_bookings_no_personal_word_lies_open() {
    on_both(|town| async move {
        let mut guests = Vec::new();
        for n in 0..PRESSED {
            let guest = Guest::number(n);
            let family = town.visitor();
            let done = story::booked(&family, &IT, &guest).await;
            done.must_be(200).must_say(IT.booked);
            family.get(&done.link("/appuntamento/")).await.must_be(200);
            guests.push(guest);
        }
        book_the_rest(&town, &mut guests).await;
        assert_eq!(guests.len(), BOOKINGS);
        assert_eq!(town.count("SELECT count(*) FROM agenda_booking").await, i64::try_from(BOOKINGS).unwrap());
        // A worker looks, so that the trail of reads is written too; what runs beside has run.
        let login = town.front_desk("lavoro-casalmaggiore").await;
        let worker = town.visitor();
        let door = worker.get("/it/scrivania/entra").await;
        let sent = door.press("Entra").with("sign-in-name", &login.name).with("password", &login.password);
        worker.send(sent).await.must_be(200);
        let day = worker.get(&format!("/it/scrivania/{}", town.first_booked_day().await)).await;
        day.must_be(200).must_say("Inventata Zerosette");
        town.beat().await;

        let words: Vec<&str> = guests.iter().flat_map(Guest::words).collect();
        let needles = scan::Needles::new(words);
        let found = match town.engine() {
            Engine::Sqlite => the_files(&town, &needles),
            Engine::Postgres => the_tables(&town, &needles).await,
        };
        assert_eq!(found, []);
    });
}

/// A thief takes the disk: the whole data folder, as `filo serve` keeps it, to another machine.
#[test]
fn the_whole_data_folder_opens_nothing_without_the_key_that_is_elsewhere() {
    on_sqlite(|town| async move {
        let family = town.visitor();
        story::booked(&family, &IT, &Guest::number(1)).await.must_be(200).must_say(IT.booked);
        let login = town.front_desk("lavoro-casalmaggiore").await;
        town.beat().await;

        let loot = tempfile::tempdir().unwrap();
        for entry in std::fs::read_dir(town.folder()).unwrap() {
            let entry = entry.unwrap();
            std::fs::copy(entry.path(), loot.path().join(entry.file_name())).unwrap();
        }
        let key = std::fs::read_to_string(town.key_file()).unwrap();
        let secret = key.lines().last().unwrap().rsplit('.').next().unwrap();
        let guest = Guest::number(1);
        let needles = scan::Needles::new(guest.words().into_iter().chain([secret, login.name.as_str()]));
        assert_eq!(scan::files(loot.path(), &needles).unwrap(), []);

        let elsewhere = tempfile::tempdir().unwrap();
        let other = elsewhere.path().join("other.key");
        vault::KeyRing::create(&other, &SeededChance::new(99)).unwrap();
        let without = open(loot.path(), Keys::File(elsewhere.path().join("none.key"))).await;
        assert!(matches!(without, Err(FiloError::Vault(VaultError::NoKeyFile { .. }))), "a new key was made");
        let another = open(loot.path(), Keys::File(other)).await;
        assert!(matches!(another, Err(FiloError::Vault(VaultError::WrongKey { .. }))), "another key opened it");
        // The same folder with its key: nothing but the key was missing.
        let opened = open(loot.path(), Keys::Text(key)).await.unwrap();
        let visitor = testkit::Visitor::new(opened.router(false).unwrap());
        let door = visitor.get("/it/scrivania/entra").await;
        let sent = door.press("Entra").with("sign-in-name", &login.name).with("password", &login.password);
        visitor.send(sent).await.must_be(200);
        let day = visitor.get(&format!("/it/scrivania/{}", town.first_booked_day().await)).await;
        day.must_be(200).must_say(&guest.name);
    });
}

/// Filò on a folder, by whoever holds these keys, on the day of the test.
async fn open(folder: &Path, keys: Keys) -> Result<Filo, FiloError> {
    let mut settings = Settings::new(folder, keys);
    settings.hardness = identity::Hardness::TRIAL;
    let now: jiff::Zoned = testkit::NOW.parse().unwrap();
    let clock = Arc::new(FixedClock::at(UtcMicros::from_timestamp(now.timestamp())));
    let opening = tokio::task::spawn_blocking(move || {
        let filo = Filo::open(settings, clock, Arc::new(SeededChance::new(5)))?;
        filo.directory.refresh_now(&filo.db)?;
        Ok(filo)
    });
    opening.await.unwrap()
}

/// The rest through the room: at every desk that takes bookings, week after week.
async fn book_the_rest(town: &TestTown, guests: &mut Vec<Guest>) {
    let directory = town.filo.directory.current().unwrap();
    let chance = SeededChance::new(1);
    let mut from = jiff::civil::date(2026, 11, 24);
    while guests.len() < BOOKINGS {
        for desk in directory.desks() {
            let service = directory.services_of_desk(&desk.id).find(|service| service.minutes.is_some());
            let Some(service) = service else { continue };
            let Ok(week) = town.filo.agenda.week(&desk.id, &service.id, from, Audience::Public).await else { continue };
            for slot in week.days.iter().flat_map(|day| &day.slots) {
                if guests.len() == BOOKINGS {
                    return;
                }
                let guest = Guest::number(guests.len());
                let mut form_key = vec![0; 16];
                chance.fill(&mut form_key);
                let ask = Confirm {
                    token: slot.token.clone(),
                    mode: desk.modes[0],
                    person: Person {
                        name: guest.name.clone(),
                        phone: Some(guest.phone.clone()),
                        email: Some(guest.email.clone()),
                        note: Some(guest.note.clone()),
                    },
                    language: Language::It,
                    form_key,
                    tell: Tell { by: By::Phone, detail: Detail::Told },
                    origin: None,
                };
                if town.filo.agenda.confirm(ask, &Actor::public()).await.is_ok() {
                    guests.push(guest);
                }
            }
        }
        from = from.saturating_add(jiff::Span::new().days(7));
        assert!(from < jiff::civil::date(2027, 6, 1), "only {} times are free", guests.len());
    }
}

/// Database, journal, key store, heads of the audit, and a copy taken by the database itself.
fn the_files(town: &TestTown, needles: &scan::Needles) -> Vec<scan::Found> {
    let names: Vec<String> = std::fs::read_dir(town.folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    for expected in ["filo.db", "filo.db-wal", "keys.db"] {
        assert!(names.iter().any(|name| name == expected), "{expected} is not among {names:?}");
    }
    let copy = tempfile::tempdir().unwrap();
    let database = std::fs::read(town.folder().join("filo.db")).unwrap();
    let journal = std::fs::read(town.folder().join("filo.db-wal")).unwrap();
    std::fs::write(copy.path().join("copy.db"), &database).unwrap();
    std::fs::write(copy.path().join("copy.db-wal"), &journal).unwrap();
    // Opening the copy plays the journal back into it: the rows are there, the words are not.
    let opened = store::Db::open_file(&copy.path().join("copy.db")).unwrap();
    let count = opened
        .read_now(&Actor::system(), |tx| {
            tx.first("SELECT count(*) FROM agenda_participant", &[], |row| row.get::<i64>(0))
        })
        .unwrap();
    assert_eq!(count, Some(i64::try_from(BOOKINGS).unwrap()));
    let mut found = scan::files(town.folder(), needles).unwrap();
    found.extend(scan::files(copy.path(), needles).unwrap());
    found
}

/// Every row of every table.
async fn the_tables(town: &TestTown, needles: &scan::Needles) -> Vec<scan::Found> {
    let mut found = Vec::new();
    let mut rows = 0;
    for table in scan::tables(&town.filo.db).await.unwrap() {
        let (text, count) = scan::dump(&town.filo.db, &table).await.unwrap();
        rows += count;
        found.extend(needles.within(&text).into_iter().map(|word| scan::Found { place: table.clone(), word }));
    }
    assert!(rows > BOOKINGS * 3, "only {rows} rows were looked at");
    found
}
