// SPDX-License-Identifier: EUPL-1.2
//! A house with the ground floor alone, on both databases.
#![allow(dead_code, reason = "each test file uses a part")]

use identity::{
    AccountId, Credentials, Hardness, Identity, IdentityError, Member, NewAccount, Opened, Password, Reached, Role,
    Sender, SignedIn, Who,
};
use kernel::{Actor, FixedClock, SeededChance, UtcMicros};
use std::{
    collections::BTreeSet,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};
use store::Db;
use vault::Vault;

pub const NOW: UtcMicros = UtcMicros(1_800_000_000_000_000);
pub const RIGHT: &str = "quattro stagioni in cascina";
pub const NAME: &str = "Operatrice di prova";

/// A house with the ground floor alone.
pub struct House {
    pub db: Db,
    pub clock: Arc<FixedClock>,
    pub identity: Identity,
}

impl House {
    pub fn new(db: Db) -> Self {
        let steps = [store::MIGRATIONS, audit::MIGRATIONS, identity::MIGRATIONS].concat();
        store::migrate(&db, &steps, NOW).unwrap();
        let clock = Arc::new(FixedClock::at(NOW));
        let chance = Arc::new(SeededChance::new(7));
        let vault = Vault::in_memory(clock.clone(), chance.clone()).unwrap();
        let identity = Identity::new(db.clone(), vault, clock.clone(), chance, Hardness::TRIAL, Reached::Http).unwrap();
        let identity = identity.at("https://filo.example");
        Self { db, clock, identity }
    }

    pub async fn open(&self, sign_in_name: &str) -> AccountId {
        self.identity.create_account(&Who::Operator, &front_desk(sign_in_name)).await.unwrap()
    }

    pub async fn try_sign_in(&self, name: &str, password: &str, stamps: Option<&str>) -> Result<Opened, IdentityError> {
        let typed = Credentials { sign_in_name: name.to_owned(), password: Password::new(password) };
        match self.identity.sign_in(&typed, Sender { stamps, ..Sender::default() }).await? {
            SignedIn::In(opened) => Ok(opened),
            SignedIn::SecondStep(_) => panic!("a second step was asked"),
        }
    }

    /// Signs in with the password alone; what the form of the second step carries.
    pub async fn asked(&self, name: &str) -> String {
        let typed = Credentials { sign_in_name: name.to_owned(), password: Password::new(RIGHT) };
        match self.identity.sign_in(&typed, Sender::default()).await.unwrap() {
            SignedIn::SecondStep(state) => state,
            SignedIn::In(_) => panic!("no second step was asked"),
        }
    }

    pub async fn member(&self, opened: &Opened) -> Option<Member> {
        self.identity.session(&opened.token).await.unwrap().map(|session| session.member)
    }

    /// What the audit says happened, in order.
    pub fn told(&self) -> Vec<String> {
        self.db
            .read_now(&Actor::system(), |tx| {
                tx.query("SELECT action FROM audit_entry WHERE action LIKE 'identity.%' ORDER BY at, id", &[], |row| {
                    row.get(0)
                })
            })
            .unwrap()
    }
}

pub fn front_desk(sign_in_name: &str) -> NewAccount {
    NewAccount {
        display_name: NAME.into(),
        sign_in_name: sign_in_name.into(),
        password: Password::new(RIGHT),
        body: "energheia".into(),
        role: Role::FrontDesk,
        desks: BTreeSet::from(["desk-casalmaggiore".to_owned()]),
    }
}

/// Tells the story on SQLite, and on PostgreSQL when the tests were given a server.
pub fn on_both(story: impl AsyncFn(House)) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    let folder = tempfile::tempdir().unwrap();
    runtime.block_on(story(House::new(Db::open_file(&folder.path().join("filo.db")).unwrap())));
    if let Some(db) = server_database() {
        runtime.block_on(story(House::new(db)));
    }
}

/// A fresh database on the server named by `FILO_TEST_POSTGRES`.
fn server_database() -> Option<Db> {
    static NUMBER: AtomicU64 = AtomicU64::new(0);
    let server = store::testing::server()?;
    let name = format!("identity_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
    let admin = Db::open(&format!("{server}/postgres")).unwrap();
    store::create_test_database(&admin, &name).unwrap();
    Some(Db::open(&format!("{server}/{name}")).unwrap())
}
