// SPDX-License-Identifier: EUPL-1.2
//! A room to test in, on both databases, with carriers that go nowhere.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use jiff::{civil::DateTime, tz::TimeZone};
use kernel::{Actor, Clock, FixedClock, Language, SeededChance, UtcMicros};
use message::{
    Answer, Carrier, Channel, Contents, Detail, Draft, Kind, Letter, Meeting, MessageError, Outbox, Postman, Recipient,
    Told, quiet::Local,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
};
use store::Db;
use vault::{SubjectKey, Vault};

pub fn rome(when: DateTime) -> UtcMicros {
    UtcMicros::from_timestamp(when.to_zoned(TimeZone::get("Europe/Rome").unwrap()).unwrap().timestamp())
}

/// Wednesday 25 November 2026, ten in the morning.
pub fn morning() -> UtcMicros {
    rome(jiff::civil::date(2026, 11, 25).at(10, 0, 0, 0))
}

#[derive(Clone)]
pub struct Room {
    pub db: Db,
    pub vault: Vault,
    pub clock: Arc<FixedClock>,
    pub chance: Arc<SeededChance>,
    pub outbox: Outbox,
    pub gateway: Arc<Fake>,
}

impl Room {
    pub fn new(db: Db, seed: u64) -> Self {
        let clock = Arc::new(FixedClock::at(morning()));
        let chance = Arc::new(SeededChance::new(seed));
        let rooms = [store::MIGRATIONS, audit::MIGRATIONS, message::MIGRATIONS];
        store::migrate(&db, &rooms.concat(), clock.now()).unwrap();
        let vault = Vault::in_memory(clock.clone(), chance.clone()).unwrap();
        let zone = TimeZone::get("Europe/Rome").unwrap();
        let rests = |day: jiff::civil::Date| matches!((day.month(), day.day()), (12, 8 | 25 | 26));
        let outbox = Outbox::new(Arc::new(Local { zone, rests }), chance.clone());
        Self { db, vault, clock, chance, outbox, gateway: Arc::default() }
    }

    /// A node of its own, over the same database.
    pub fn postman(&self) -> Postman {
        Postman::new(self.db.clone(), self.vault.clone(), self.outbox.clone(), self.clock.clone())
            .by(Channel::Sms, self.gateway.clone())
            .by(Channel::Mail, self.gateway.clone())
    }

    pub async fn person(&self) -> SubjectKey {
        self.vault.new_subject(self.clock.now()).await.unwrap().1
    }

    pub fn now(&self) -> UtcMicros {
        self.clock.now()
    }

    pub fn draft(&self, once: &str) -> Draft {
        let to = Recipient::sms("333 000 0003").unwrap();
        let draft =
            Draft::new(once, format!("test/{once}"), Kind::Missed, to, Language::It, self.now()).of_desk("lavoro");
        draft.saying(Contents { phone: Some("000 000 003".into()), ..Contents::default() })
    }

    pub fn meeting(&self, meets: UtcMicros) -> Meeting {
        Meeting {
            about: "agenda_booking/1".into(),
            desk: "lavoro".into(),
            version: 0,
            meets,
            to: vec![Recipient::sms("333 000 0003").unwrap()],
            language: Language::It,
            contents: Contents {
                detail: Detail::Told,
                place: Some("via Inventata 1, Cremona".into()),
                phone: Some("000 000 003".into()),
                calendar: None,
            },
        }
    }

    /// In a unit of its own.
    pub async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&store::WriteTx<'_>, &Outbox) -> Result<T, MessageError> + Send + 'static,
    ) -> Result<T, MessageError> {
        let outbox = self.outbox.clone();
        self.db.write(&Actor::system(), move |tx| work(tx, &outbox)).await
    }

    pub async fn enqueue(&self, key: &SubjectKey, draft: Draft) {
        let (key, now) = (key.clone(), self.now());
        self.write(move |tx, outbox| outbox.enqueue(tx, &key, &draft, now)).await.unwrap();
    }

    pub async fn told(&self, about: &str) -> Vec<Told> {
        let (outbox, about) = (self.outbox.clone(), about.to_owned());
        self.db.read(&Actor::system(), move |tx| outbox.about(tx, &about)).await.unwrap()
    }

    pub fn minutes(&self, minutes: i64) {
        self.clock.advance_seconds(minutes * 60);
    }
}

/// Keeps what it is handed, one message per key, and answers as it is told.
#[derive(Default)]
pub struct Fake {
    pub held: Mutex<BTreeMap<String, (String, String)>>,
    pub handed: Mutex<Vec<String>>,
    pub script: Mutex<Vec<Answer>>,
}

impl Fake {
    pub fn texts(&self) -> Vec<String> {
        self.held.lock().unwrap().values().map(|(_, text)| text.clone()).collect()
    }

    pub fn keys(&self) -> BTreeSet<String> {
        self.held.lock().unwrap().keys().cloned().collect()
    }

    pub fn handed(&self) -> usize {
        self.handed.lock().unwrap().len()
    }

    /// What to answer next; once that is said, everything is accepted.
    pub fn will(&self, answers: impl IntoIterator<Item = Answer>) {
        *self.script.lock().unwrap() = answers.into_iter().collect();
    }
}

impl Carrier for Fake {
    fn carry(&self, letter: &Letter) -> Answer {
        let key = letter.id.to_string();
        self.handed.lock().unwrap().push(key.clone());
        let mut script = self.script.lock().unwrap();
        if !script.is_empty() {
            return script.remove(0);
        }
        let held = (letter.to.clone(), letter.text.clone());
        self.held.lock().unwrap().entry(key.clone()).or_insert(held);
        Answer::Accepted { reference: Some(format!("g-{key}")) }
    }
}

pub fn later() -> Answer {
    Answer::Later { why: "busy".into() }
}

pub fn silent() -> Answer {
    Answer::Unreachable { why: "no connection".into() }
}

/// Tells the story on SQLite, and on PostgreSQL when the tests were given a server.
pub fn on_both(story: impl AsyncFn(Room)) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    let folder = tempfile::tempdir().unwrap();
    runtime.block_on(story(Room::new(Db::open_file(&folder.path().join("filo.db")).unwrap(), 1)));
    if let Some(server) = store::testing::server() {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let name = format!("message_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
        store::create_test_database(&Db::open(&format!("{server}/postgres")).unwrap(), &name).unwrap();
        runtime.block_on(story(Room::new(Db::open(&format!("{server}/{name}")).unwrap(), 1)));
    }
}
