// SPDX-License-Identifier: EUPL-1.2
//! Measures cases: how long a worker's list and the page of one case take when there are very many, while others write.
//!
//! `cargo run -p casework --release --example many_cases [CASES] [READS] [postgres]`, on SQLite in a new folder, and on
//! PostgreSQL too when `FILO_TEST_POSTGRES` names a server; with `postgres`, on that alone. Prints one line a figure;
//! docs/performance.md keeps them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::disallowed_methods)]

use casework::{
    Casework,
    case::{CaseId, Filter, NewCase, reasons::Part},
};
use identity::{Member, Role, Who};
use jiff::civil::{Date, date};
use kernel::{Chance, Clock, Id, SeededChance, SystemChance, SystemClock, UtcMicros};
use people::{Care, NewPerson, People, Standing, invented};
use std::{
    collections::BTreeSet,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};
use store::Db;
use vault::{KeyRing, Vault};

/// Openings under way at once: the databases keep several in one commit.
const AT_ONCE: u64 = 64;
/// The cases of one worker.
const EACH: u64 = 200;
/// The bodies between which the cases are parted.
const BODIES: u64 = 20;
const TODAY: Date = date(2026, 11, 23);

fn main() {
    let number = |at: usize, usual: u64| std::env::args().nth(at).and_then(|text| text.parse().ok()).unwrap_or(usual);
    let (cases, reads) = (number(1, 100_000), number(2, 2_000));
    let sqlite = !std::env::args().any(|word| word == "postgres");
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    if sqlite {
        println!("SQLite, {cases} cases");
        let data = Db::open_file(&path("filo.db")).unwrap();
        let rooms = rooms(data, Db::open_file(&path("keys.db")).unwrap(), &path("one.key"));
        runtime.block_on(measure(rooms, cases, reads));
    }
    if let Ok(server) = std::env::var("FILO_TEST_POSTGRES") {
        println!("PostgreSQL, {cases} cases");
        let name = format!("casework_measure_{}", std::process::id());
        store::create_test_database(&Db::open(&format!("{server}/postgres")).unwrap(), &name).unwrap();
        let address = format!("{server}/{name}");
        let data = Db::open(&address).unwrap();
        let rooms = rooms(data, Db::open_part(&address, "filo_keys").unwrap(), &path("two.key"));
        runtime.block_on(measure(rooms, cases, reads));
    }
}

/// Laid out before anything runs asynchronously, as PostgreSQL's driver wants it.
fn rooms(db: Db, keys: Db, key_file: &std::path::Path) -> (People, Casework) {
    let (clock, chance): (Arc<dyn Clock>, Arc<dyn Chance>) = (Arc::new(SystemClock), Arc::new(SystemChance));
    let now = clock.now();
    let steps = [store::MIGRATIONS, audit::MIGRATIONS, identity::MIGRATIONS, people::MIGRATIONS, casework::MIGRATIONS];
    store::migrate(&db, &steps.concat(), now).unwrap();
    let ring = KeyRing::for_store(&keys, key_file, None, now, &*chance).unwrap();
    let vault = Vault::open(keys, &ring, clock.clone(), chance.clone()).unwrap();
    let people = People::new(db.clone(), vault.clone(), clock.clone(), chance.clone());
    (people, Casework::new(db, vault, clock, chance))
}

fn worker(number: u64) -> Who {
    Who::from(Member {
        account: Id::new(UtcMicros(0), &SeededChance::new(number)),
        body: format!("b{}", number % BODIES),
        role: Role::CaseWorker,
        desks: BTreeSet::new(),
    })
}

async fn open(people: &People, casework: &Casework, number: u64) -> CaseId {
    let who = worker(number / EACH);
    let clerk = Who::from(Member {
        account: Id::new(UtcMicros(0), &SeededChance::new(1_000_000)),
        body: "b".to_owned(),
        role: Role::FrontDesk,
        desks: BTreeSet::new(),
    });
    let person = invented::person(7, number);
    let new = NewPerson {
        form: format!("measure {number}"),
        identity: person.identity,
        care: Care::default(),
        standing: Standing::Common,
        contacts: Vec::new(),
    };
    let person = people.note_person(&clerk, new).await.unwrap();
    let new = NewCase {
        form: format!("measure {number}"),
        town: "019036".parse().unwrap(),
        name: format!("Nucleo {number}"),
        reason: "Parole di prova, lunghe quanto una segnalazione breve di due o tre righe scritte in fretta."
            .to_owned(),
        concerned: [person].into(),
        children_until: number.is_multiple_of(3).then_some(2_030),
        part: Part::SocialWorker,
    };
    casework.open_case(&who, new, TODAY).await.unwrap()
}

async fn measure((people, casework): (People, Casework), cases: u64, reads: u64) {
    let began = Instant::now();
    let mut hands = tokio::task::JoinSet::new();
    for hand in 0..AT_ONCE {
        let (people, casework) = (people.clone(), casework.clone());
        hands.spawn(async move {
            let mut opened = Vec::new();
            for number in (hand..cases).step_by(AT_ONCE as usize) {
                opened.push((number, open(&people, &casework, number).await));
            }
            opened
        });
    }
    let mut opened = Vec::new();
    while let Some(done) = hands.join_next().await {
        opened.extend(done.unwrap());
    }
    opened.sort_by_key(|(number, _)| *number);
    let spent = began.elapsed();
    println!("  opened in {:.1} s, {:.0} a second", spent.as_secs_f64(), cases as f64 / spent.as_secs_f64());

    // Others go on opening cases while these are read.
    let (over, more) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU64::new(0)));
    let writing = {
        let (people, casework, over, more) = (people.clone(), casework.clone(), over.clone(), more.clone());
        tokio::spawn(async move {
            while !over.load(Ordering::Relaxed) {
                let number = cases + 10 * EACH + more.fetch_add(1, Ordering::Relaxed);
                open(&people, &casework, number).await;
            }
        })
    };
    let (mut lists, mut pages, mut longest) = (Vec::new(), Vec::new(), 0);
    for read in 0..reads {
        let number = read * 7_919 % cases;
        let who = worker(number / EACH);
        let began = Instant::now();
        let list = casework.cases(&who, &Filter::default(), TODAY).await.unwrap();
        lists.push(began.elapsed());
        longest = longest.max(list.len());
        let case = opened[usize::try_from(number).unwrap()].1;
        let began = Instant::now();
        let open = casework.case_for(&who, case, TODAY).await.unwrap();
        casework.story(&who, &open).await.unwrap();
        casework.assessments(&who, &open).await.unwrap();
        pages.push(began.elapsed());
    }
    over.store(true, Ordering::Relaxed);
    writing.await.unwrap();
    println!("  meanwhile {} more were opened", more.load(Ordering::Relaxed));
    tell(&format!("a worker's list of {longest} cases"), lists);
    tell("one case with its history and assessments", pages);
}

fn tell(what: &str, mut spent: Vec<Duration>) {
    spent.sort();
    let at = |share: usize| spent[(spent.len() * share / 1000).min(spent.len() - 1)].as_secs_f64() * 1e3;
    println!("  {what}: p50 {:.1} ms, p99 {:.1} ms", at(500), at(990));
}
