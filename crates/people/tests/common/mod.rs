// SPDX-License-Identifier: EUPL-1.2
//! A register of people on both databases, and who works with it.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use identity::{Member, Role, Who};
use kernel::{Actor, Chance, FixedClock, Id, SeededChance, UtcMicros};
use people::{
    Asked, Born, Candidate, Care, ContactKind, Identity, NewContact, NewPerson, People, PeopleError, PersonId, Safe,
    Standing,
};
use std::{
    collections::BTreeSet,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};
use store::Db;
use vault::Vault;

pub const NOW: UtcMicros = UtcMicros(1_795_000_000_000_000);

pub struct Town {
    pub db: Db,
    pub vault: Vault,
    pub people: People,
    pub clock: Arc<FixedClock>,
    pub folder: std::path::PathBuf,
}

impl Town {
    fn of(db: Db, folder: &std::path::Path) -> Self {
        let clock = Arc::new(FixedClock::at(NOW));
        let chance: Arc<dyn Chance> = Arc::new(SeededChance::new(8));
        let rooms = [store::MIGRATIONS, audit::MIGRATIONS, identity::MIGRATIONS, people::MIGRATIONS];
        store::migrate(&db, &rooms.concat(), NOW).unwrap();
        let vault = Vault::in_memory(clock.clone(), chance.clone()).unwrap();
        let people = People::new(db.clone(), vault.clone(), clock.clone(), chance);
        Self { db, vault, people, clock, folder: folder.to_owned() }
    }

    /// Another node of the same house: its own memory, the same database and keys.
    pub fn another_node(&self) -> People {
        People::new(self.db.clone(), self.vault.clone(), self.clock.clone(), Arc::new(SeededChance::new(99)))
    }

    /// A minute passes.
    pub fn later(&self) {
        self.clock.advance_seconds(60);
    }

    pub async fn count(&self, sql: &'static str) -> i64 {
        self.db.read(&Actor::system(), move |tx| tx.first(sql, &[], |row| row.get::<i64>(0))).await.unwrap().unwrap()
    }

    /// Background work until nothing is left.
    pub async fn beat(&self) {
        self.people.keep_current().await.unwrap();
        while self.people.compare_with_parted().await.unwrap() > 0 {}
    }

    pub async fn found(&self, who: &Who, line: &str) -> Vec<Candidate> {
        self.people.find(who, &Asked::line(line)).await.unwrap()
    }

    pub async fn ids(&self, who: &Who, line: &str) -> Vec<PersonId> {
        self.found(who, line).await.iter().map(|candidate| candidate.person).collect()
    }
}

/// Tells the story on SQLite, and on PostgreSQL when the tests were given a server.
pub fn on_both(story: impl AsyncFn(Town)) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let db = Db::open_file(&folder.path().join("filo.db")).unwrap();
    runtime.block_on(story(Town::of(db, folder.path())));
    if let Some(server) = store::testing::server() {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let name = format!("people_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
        store::create_test_database(&Db::open(&format!("{server}/postgres")).unwrap(), &name).unwrap();
        runtime.block_on(story(Town::of(Db::open(&format!("{server}/{name}")).unwrap(), folder.path())));
    }
}

/// A worker; the number makes another account.
pub fn worker(number: u64, body: &str, role: Role) -> Who {
    let account = Id::new(NOW, &SeededChance::new(1_000 + number));
    Who::from(Member { account, body: body.to_owned(), role, desks: BTreeSet::new() })
}

pub fn clerk() -> Who {
    worker(1, "b", Role::FrontDesk)
}

pub fn called(surname: &str, given: &str, born: &str) -> Identity {
    Identity { surname: surname.into(), given: given.into(), born: Born::read(born), ..Identity::default() }
}

pub fn telephone(number: &str) -> NewContact {
    NewContact { kind: ContactKind::Telephone, value: number.into(), safe: Safe::Safe }
}

pub fn mail(address: &str) -> NewContact {
    NewContact { kind: ContactKind::Mail, value: address.into(), safe: Safe::Unknown }
}

pub fn new(form: &str, identity: Identity, contacts: Vec<NewContact>) -> NewPerson {
    NewPerson { form: form.into(), identity, care: Care::default(), standing: Standing::Common, contacts }
}

pub fn parted(form: &str, identity: Identity, contacts: Vec<NewContact>) -> NewPerson {
    NewPerson { standing: Standing::Parted, ..new(form, identity, contacts) }
}

pub fn refused<T>(outcome: Result<T, PeopleError>) -> PeopleError {
    match outcome {
        Ok(_) => panic!("it was not refused"),
        Err(error) => error,
    }
}
