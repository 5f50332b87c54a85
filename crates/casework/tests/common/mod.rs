// SPDX-License-Identifier: EUPL-1.2
//! Cases on both databases, and who works on them.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use casework::{
    Casework,
    case::{Act, At, CaseError, CaseId, NewCase, NewSeat, life::Deed, reasons::Part, team::SeatId},
};
use identity::{Member, Role, Who};
use jiff::civil::{Date, date};
use kernel::{Actor, Chance, FixedClock, Id, SeededChance, UtcMicros};
use people::{Care, Identity, NewPerson, People, PersonId, Standing};
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
pub const TODAY: Date = date(2026, 11, 18);

pub struct Town {
    pub db: Db,
    pub vault: Vault,
    pub people: People,
    pub casework: Casework,
    pub clock: Arc<FixedClock>,
}

impl Town {
    fn of(db: Db) -> Self {
        let clock = Arc::new(FixedClock::at(NOW));
        let chance: Arc<dyn Chance> = Arc::new(SeededChance::new(8));
        let rooms =
            [store::MIGRATIONS, audit::MIGRATIONS, identity::MIGRATIONS, people::MIGRATIONS, casework::MIGRATIONS];
        store::migrate(&db, &rooms.concat(), NOW).unwrap();
        let vault = Vault::in_memory(clock.clone(), chance.clone()).unwrap();
        let people = People::new(db.clone(), vault.clone(), clock.clone(), chance.clone());
        let casework = Casework::new(db.clone(), vault.clone(), clock.clone(), chance);
        Self { db, vault, people, casework, clock }
    }

    pub async fn person(&self, surname: &str) -> PersonId {
        let identity = Identity { surname: surname.into(), given: "Prova".into(), ..Identity::default() };
        let new = NewPerson {
            form: surname.into(),
            identity,
            care: Care::default(),
            standing: Standing::Common,
            contacts: Vec::new(),
        };
        self.people.note_person(&worker(99, "b", Role::FrontDesk), new).await.unwrap()
    }

    /// A case about one invented person, opened by somebody.
    pub async fn case(&self, who: &Who, name: &str) -> CaseId {
        let person = self.person(name).await;
        self.casework.open_case(who, new(name, [person]), TODAY).await.unwrap()
    }

    pub async fn at(&self, who: &Who, case: CaseId) -> At {
        let seen = self.casework.case_for(who, case, TODAY).await.unwrap().version;
        At { case, seen, today: TODAY }
    }

    pub async fn act(&self, who: &Who, case: CaseId, deed: Deed) -> Result<i64, CaseError> {
        self.casework.act(who, self.at(who, case).await, Act::of(deed, "perché sì")).await
    }

    pub async fn join(&self, by: &Who, case: CaseId, who: &Who) -> SeatId {
        let at = self.at(by, case).await;
        let Who::Member(member) = who else { panic!() };
        let new = NewSeat { account: member.account, body: member.body.clone(), part: Part::Educator, since: TODAY };
        self.casework.join_team(by, at, new, "").await.unwrap();
        self.seat(by, case, who).await
    }

    pub async fn seat(&self, by: &Who, case: CaseId, who: &Who) -> SeatId {
        let Who::Member(member) = who else { panic!() };
        let open = self.casework.case_for(by, case, TODAY).await.unwrap();
        open.team.iter().find(|seat| seat.is(member) && seat.until.is_none()).unwrap().id
    }

    pub async fn count(&self, sql: &'static str) -> i64 {
        self.db.read(&Actor::system(), move |tx| tx.first(sql, &[], |row| row.get::<i64>(0))).await.unwrap().unwrap()
    }

    pub async fn texts(&self, sql: &'static str) -> Vec<String> {
        self.db.read(&Actor::system(), move |tx| tx.query(sql, &[], |row| row.get::<String>(0))).await.unwrap()
    }
}

/// Tells the story on SQLite, and on PostgreSQL when the tests were given a server.
pub fn on_both(story: impl AsyncFn(Town)) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    runtime.block_on(story(Town::of(Db::in_memory().unwrap())));
    if let Some(server) = store::testing::server() {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let name = format!("cases_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
        store::create_test_database(&Db::open(&format!("{server}/postgres")).unwrap(), &name).unwrap();
        runtime.block_on(story(Town::of(Db::open(&format!("{server}/{name}")).unwrap())));
    }
}

/// A worker; the number makes another account.
pub fn worker(number: u64, body: &str, role: Role) -> Who {
    let account = Id::new(NOW, &SeededChance::new(1_000 + number));
    Who::from(Member { account, body: body.to_owned(), role, desks: BTreeSet::new() })
}

pub fn new(form: &str, concerned: impl IntoIterator<Item = PersonId>) -> NewCase {
    NewCase {
        form: form.into(),
        town: "019036".parse().unwrap(),
        name: format!("Famiglia {form}"),
        reason: "Lo sfratto è per gennaio.".into(),
        concerned: concerned.into_iter().collect(),
        children_until: None,
        part: Part::SocialWorker,
    }
}

pub fn refused<T>(outcome: Result<T, CaseError>) -> CaseError {
    match outcome {
        Ok(_) => panic!("it was not refused"),
        Err(error) => error,
    }
}
