// SPDX-License-Identifier: EUPL-1.2
//! The machine is lost: what was copied the night before is set up on another, and a family finds its appointment again.

use filo::{
    Filo, Keys, Settings,
    backup::{self, BackupError, Made, Order},
};
use kernel::{Clock, SeededChance};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::Arc,
};
use store::{Db, Engine};
use tempfile::TempDir;
use testkit::{
    TestTown, Visitor, on_both,
    story::{self, Guest, IT},
};

/// Two places on other disks.
pub(crate) struct Elsewhere {
    copies: TempDir,
    pub(crate) keys: TempDir,
}

impl Elsewhere {
    pub(crate) fn new() -> Self {
        Self { copies: tempfile::tempdir().unwrap(), keys: tempfile::tempdir().unwrap() }
    }

    pub(crate) fn order(&self) -> Order {
        Order { to: self.copies.path().into(), keys_to: Some(self.keys.path().into()), keep: None }
    }
}

pub(crate) async fn make(town: &TestTown, order: Order) -> Result<Made, BackupError> {
    let filo = town.filo.clone();
    tokio::task::spawn_blocking(move || backup::make(&filo, &order)).await.unwrap()
}

/// The link to somebody's own page, and the code on it.
async fn expected(town: &TestTown, number: usize) -> (String, String) {
    let family = town.visitor();
    let done = story::booked(&family, &IT, &Guest::number(number)).await;
    let link = done.must_be(200).link("/appuntamento/");
    let own = family.get(&link).await;
    (link, code(&own.main()))
}

/// The code as the page says it: the word after "Il tuo codice:".
fn code(words: &str) -> String {
    let after = words.split("Il tuo codice:").nth(1).expect("a code");
    after.split_whitespace().next().unwrap().to_owned()
}

/// Filò on what was copied, on another machine: the copy, the keys and the master key are all it has.
pub(crate) async fn set_up(town: &TestTown, copy: PathBuf, keys: PathBuf, data: PathBuf) -> Filo {
    let (engine, key) = (town.engine(), town.key_file());
    let (clock, server) = (Arc::clone(&town.clock) as Arc<dyn Clock>, town.filo.settings.database_address());
    let opened = tokio::task::spawn_blocking(move || {
        let mut settings = Settings::new(&data, Keys::File(key));
        if engine == Engine::Postgres {
            settings.database = Some(restored(&server, &copy, &keys));
            fs::create_dir_all(&data).unwrap();
            fs::copy(copy.join("audit-heads.log"), data.join("audit-heads.log")).unwrap();
        } else {
            backup::restore(&copy, &keys.join("keys.db"), &data).unwrap();
        }
        let filo = Filo::open(settings, clock, Arc::new(SeededChance::new(9))).unwrap();
        filo.directory.refresh_now(&filo.db).unwrap();
        let report = audit::verify(&filo.db, &filo.vault.audit_public_key(), &filo.settings.heads()).unwrap();
        assert!(report.is_sound() && report.links > 0, "{report}");
        filo
    });
    opened.await.unwrap()
}

/// A new database beside the one that was copied, filled as the guide says.
fn restored(old: &str, copy: &Path, keys: &Path) -> String {
    let (server, name) = old.rsplit_once('/').unwrap();
    let (name, admin) = (format!("{name}_again"), Db::open(&format!("{server}/postgres")).unwrap());
    store::create_test_database(&admin, &name).unwrap();
    let new = format!("{server}/{name}");
    for dump in [copy.join("filo.dump"), keys.join("keys.dump")] {
        let done =
            Command::new("pg_restore").arg("--no-owner").arg(format!("--dbname={new}")).arg(&dump).output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }
    new
}

#[test]
fn a_family_finds_its_appointment_again_on_another_machine() {
    on_both(|town| async move {
        let elsewhere = Elsewhere::new();
        let (link, said) = expected(&town, 1).await;
        town.beat().await;
        let made = make(&town, elsewhere.order()).await.unwrap();
        assert_eq!(backup::check(&made.copy).unwrap(), made.bytes);
        // Whoever books after the copy is not in it; who is in it is there whole.
        let (later, _) = expected(&town, 2).await;
        let data = tempfile::tempdir().unwrap();
        let again = set_up(&town, made.copy, elsewhere.keys.path().into(), data.path().join("data")).await;
        let other = Visitor::new(again.router(false).unwrap());
        let own = other.get(&link).await;
        assert_eq!(code(&own.must_be(200).main()), said);
        other.get(&later).await.must_be(404);
    });
}

#[test]
fn a_copy_made_while_people_book_is_whole() {
    on_both(|town| async move {
        let elsewhere = Elsewhere::new();
        let town = Arc::new(town);
        let booking = tokio::spawn({
            let town = Arc::clone(&town);
            async move {
                for number in 1..9 {
                    story::booked(&town.visitor(), &IT, &Guest::number(number)).await.must_be(200);
                    town.beat().await;
                }
            }
        });
        let mut copies = Vec::new();
        while !booking.is_finished() {
            town.clock.advance_seconds(1);
            let made = make(&town, elsewhere.order()).await.unwrap();
            assert!(town.engine() == Engine::Postgres || made.links.is_some(), "{made:?}");
            copies.push(made.copy);
        }
        booking.await.unwrap();
        assert!(!copies.is_empty());
        for copy in copies {
            backup::check(&copy).unwrap();
        }
    });
}

#[test]
fn a_copy_that_is_damaged_or_unfinished_is_refused_and_nothing_is_written_over() {
    on_both(|town| async move {
        let elsewhere = Elsewhere::new();
        town.beat().await;
        let made = make(&town, elsewhere.order()).await.unwrap();
        let file = made.copy.join(if town.engine() == Engine::Postgres { "filo.dump" } else { "filo.db" });
        let whole = fs::read(&file).unwrap();
        let mut bytes = whole.clone();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        fs::write(&file, &bytes).unwrap();
        assert!(matches!(backup::check(&made.copy), Err(BackupError::Changed { .. })), "one bit");
        fs::write(&file, &whole).unwrap();
        backup::check(&made.copy).unwrap();
        fs::remove_file(made.copy.join("copy.json")).unwrap();
        assert!(matches!(backup::check(&made.copy), Err(BackupError::NoList(_))), "its list was never written");
        if town.engine() == Engine::Sqlite {
            town.clock.advance_seconds(1);
            let made = make(&town, elsewhere.order()).await.unwrap();
            let keys = elsewhere.keys.path().join("keys.db");
            let before = fs::read(town.folder().join("audit-heads.log")).unwrap();
            let refused = backup::restore(&made.copy, &keys, town.folder());
            assert!(matches!(refused, Err(BackupError::Occupied(_))), "{refused:?}");
            assert_eq!(fs::read(town.folder().join("audit-heads.log")).unwrap(), before);
        }
    });
}

#[test]
fn copies_lie_apart_from_the_data_and_from_their_keys_and_old_ones_go() {
    on_both(|town| async move {
        let elsewhere = Elsewhere::new();
        town.beat().await;
        let inside = Order { to: town.folder().join("copies"), keys_to: None, keep: None };
        assert!(matches!(make(&town, inside).await, Err(BackupError::Inside(_))));
        let together = Order { keys_to: Some(elsewhere.copies.path().join("keys")), ..elsewhere.order() };
        assert!(matches!(make(&town, together).await, Err(BackupError::Together(_))));
        assert_eq!(fs::read_dir(elsewhere.copies.path()).unwrap().count(), 0, "what is refused leaves nothing");

        for night in 0..4 {
            let made = make(&town, Order { keep: Some(2), ..elsewhere.order() }).await.unwrap();
            assert_eq!(made.removed, usize::from(night > 1));
            town.minutes_pass(24 * 60);
        }
        assert_eq!(fs::read_dir(elsewhere.copies.path()).unwrap().count(), 2);
        let keys: Vec<_> = fs::read_dir(elsewhere.keys.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
        assert_eq!(keys.len(), 1, "of the keys the latest copy alone: {keys:?}");
    });
}

#[test]
fn a_copy_that_could_not_be_finished_is_none_and_leaves_nothing() {
    on_both(|town| async move {
        let elsewhere = Elsewhere::new();
        town.beat().await;
        let names = || {
            let all = fs::read_dir(elsewhere.copies.path()).unwrap();
            all.map(|one| one.unwrap().file_name().into_string().unwrap()).collect::<Vec<_>>()
        };
        // Where the keys were to lie there is a file.
        let taken = elsewhere.keys.path().join("taken");
        fs::write(&taken, "").unwrap();
        let refused = make(&town, Order { keys_to: Some(taken), ..elsewhere.order() }).await;
        assert!(matches!(refused, Err(BackupError::Disk { .. })), "{refused:?}");
        assert_eq!(names(), Vec::<String>::new(), "a copy without its keys");
        assert_eq!(town.count("SELECT count(*) FROM audit_entry WHERE action = 'filo.copied'").await, 0);
        // Within the second of another that stands: that one stays, and nothing beside it.
        let made = make(&town, elsewhere.order()).await.unwrap();
        let refused = make(&town, elsewhere.order()).await;
        assert!(matches!(refused, Err(BackupError::Disk { .. })), "{refused:?}");
        assert_eq!(names().len(), 1);
        backup::check(&made.copy).unwrap();
    });
}
