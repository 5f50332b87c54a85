// SPDX-License-Identifier: EUPL-1.2
//! Measures the register of people: how long it takes to start, to search, and how much memory the names take.
//!
//! `cargo run -p people --release --example hundred_thousand [PEOPLE] [SEARCHES] [postgres]`, on SQLite in a new folder, and on
//! PostgreSQL too when `FILO_TEST_POSTGRES` names a server; with `postgres`, on that alone. Prints one line a figure; docs/performance.md keeps them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::disallowed_methods)]

use identity::{Member, Role, Who};
use kernel::{Chance, Clock, Id, SeededChance, SystemChance, SystemClock, UtcMicros};
use people::{
    Asked, Care, NewPerson, People, Standing,
    invented::{self, Search},
};
use std::{
    collections::BTreeMap,
    sync::Arc,
    time::{Duration, Instant},
};
use store::Db;
use vault::{KeyRing, Vault};

/// Notings under way at once: the databases keep several in one commit.
const AT_ONCE: u64 = 64;

fn main() {
    let number = |at: usize, usual: u64| std::env::args().nth(at).and_then(|text| text.parse().ok()).unwrap_or(usual);
    let (people, searches) = (number(1, 100_000), number(2, 2_000));
    let sqlite = !std::env::args().any(|word| word == "postgres");
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    if sqlite {
        println!("SQLite, {people} people");
        let data = Db::open_file(&path("filo.db")).unwrap();
        let house = House::new(data, Db::open_file(&path("keys.db")).unwrap(), &path("one.key"));
        runtime.block_on(measure(house, people, searches));
    }
    if let Ok(server) = std::env::var("FILO_TEST_POSTGRES") {
        println!("PostgreSQL, {people} people");
        let name = format!("people_measure_{}", std::process::id());
        store::create_test_database(&Db::open(&format!("{server}/postgres")).unwrap(), &name).unwrap();
        let address = format!("{server}/{name}");
        let data = Db::open(&address).unwrap();
        let house = House::new(data, Db::open_part(&address, "filo_keys").unwrap(), &path("two.key"));
        runtime.block_on(measure(house, people, searches));
    }
}

/// A database with its tables and its keys: laid out before anything runs asynchronously, as PostgreSQL's driver wants it.
struct House {
    db: Db,
    vault: Vault,
    clock: Arc<dyn Clock>,
    chance: Arc<dyn Chance>,
}

impl House {
    fn new(db: Db, keys: Db, key_file: &std::path::Path) -> Self {
        let (clock, chance): (Arc<dyn Clock>, Arc<dyn Chance>) = (Arc::new(SystemClock), Arc::new(SystemChance));
        let now = clock.now();
        let rooms = [store::MIGRATIONS, audit::MIGRATIONS, identity::MIGRATIONS, people::MIGRATIONS];
        store::migrate(&db, &rooms.concat(), now).unwrap();
        let ring = KeyRing::for_store(&keys, key_file, None, now, &*chance).unwrap();
        let vault = Vault::open(keys, &ring, clock.clone(), chance.clone()).unwrap();
        Self { db, vault, clock, chance }
    }
}

async fn measure(house: House, people: u64, searches: u64) {
    let House { db, vault, clock, chance } = house;
    let clerk = Who::from(Member {
        account: Id::new(UtcMicros(0), &SeededChance::new(1)),
        body: "b".to_owned(),
        role: Role::FrontDesk,
        desks: std::collections::BTreeSet::new(),
    });
    let room = |chance: &Arc<dyn Chance>| People::new(db.clone(), vault.clone(), clock.clone(), chance.clone());

    let began = Instant::now();
    let noting = room(&chance);
    let mut hands = tokio::task::JoinSet::new();
    for hand in 0..AT_ONCE {
        let (noting, clerk) = (noting.clone(), clerk.clone());
        hands.spawn(async move {
            for n in (hand..people).step_by(AT_ONCE as usize) {
                let person = invented::person(7, n);
                let new = NewPerson {
                    form: n.to_string(),
                    identity: person.identity,
                    care: Care::default(),
                    standing: Standing::Common,
                    contacts: person.contacts,
                };
                noting.note_person(&clerk, new).await.unwrap();
            }
        });
    }
    while let Some(done) = hands.join_next().await {
        done.unwrap();
    }
    let spent = began.elapsed();
    println!("  noted in {:.1} s, {:.0} a second", spent.as_secs_f64(), people as f64 / spent.as_secs_f64());
    drop(noting);

    // A process that starts: the index is built from the sealed rows.
    let before = resident();
    let (began, node) = (Instant::now(), room(&chance));
    node.keep_current().await.unwrap();
    let size = node.index_size();
    println!(
        "  index built in {:.2} s: {} people, {} words, {:.1} MB by its own count, {:.1} MB more resident",
        began.elapsed().as_secs_f64(),
        size.people,
        size.words,
        size.bytes as f64 / 1e6,
        (resident().saturating_sub(before)) as f64 / 1e6
    );

    let mut all = Vec::new();
    let mut in_memory = Vec::new();
    let mut ways: BTreeMap<String, (Vec<Duration>, u64, u64)> = BTreeMap::new();
    for n in 0..searches {
        let whom = n * 7_919 % people;
        let person = invented::person(7, whom);
        let way = Search::ALL[(n % 6) as usize];
        let asked = Asked::line(&invented::typed(&person, way, n));
        let began = Instant::now();
        let _ = node.work(&asked);
        in_memory.push(began.elapsed());
        let began = Instant::now();
        let found = node.find(&clerk, &asked).await.unwrap();
        let spent = began.elapsed();
        all.push(spent);
        let seen = ways.entry(format!("{way:?}")).or_default();
        seen.0.push(spent);
        seen.1 += 1;
        seen.2 +=
            u64::from(found.iter().any(|one| {
                one.identity.surname == person.identity.surname && one.identity.born == person.identity.born
            }));
    }
    println!("  {searches} searches, one after the other: {}", spread(&mut all));
    println!("  of that in memory alone: {}", spread(&mut in_memory));
    for (way, (mut times, tried, found)) in ways {
        println!("  {way:<10} {} found {found} of {tried}", spread(&mut times));
    }
}

fn spread(times: &mut [Duration]) -> String {
    times.sort_unstable();
    let at = |share: usize| times[(times.len() * share / 1000).min(times.len() - 1)].as_secs_f64() * 1e3;
    format!("p50 {:.1} ms, p99 {:.1} ms, most {:.1} ms", at(500), at(990), at(1000))
}

/// Bytes this process holds in memory, as Linux tells; 0 elsewhere.
fn resident() -> u64 {
    let text = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    text.split_whitespace().nth(1).and_then(|pages| pages.parse::<u64>().ok()).map_or(0, |pages| pages * 4096)
}
