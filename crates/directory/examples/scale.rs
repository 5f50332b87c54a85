// SPDX-License-Identifier: EUPL-1.2
//! How orientation and search behave as a directory grows: `cargo run --release -p directory --example scale`.
//! Prints microseconds a question, half and 99 of 100, and memory, at 5,000 and 500,000 services over 114 towns.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::disallowed_methods)]

use directory::{
    Asked, Filters, Snapshot,
    pack::{self, Condition, Pack, Route, Service, Test, Town, Value},
    routing::orient,
    search::search,
};
use kernel::{Chance, Language, Localized, SeededChance};
use std::{fs, hint::black_box, path::Path, time::Instant};

const NEEDS: usize = 28;
/// The made-up valley of the tests, grown: 114 towns, 4 districts, 28 needs, this many services.
fn grown(services: usize) -> Pack {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pack-small");
    let mut pack = pack::check(&folder).pack.expect("the valley is sound");
    let chance = SeededChance::new(7);
    let below = |bound: usize| usize::try_from(chance.below(bound as u64)).unwrap();
    let (town, need, service) = (pack.towns[0].clone(), pack.needs[0].clone(), pack.services[0].clone());
    pack.territory.districts =
        (0..4).map(|nth| pack::District { id: format!("d{nth}"), ..pack.territory.districts[0].clone() }).collect();
    pack.towns = (0..114)
        .map(|nth| Town {
            istat: format!("{:06}", 19_001 + nth).parse().unwrap(),
            name: format!("Comune {nth}"),
            district: format!("d{}", nth % 4),
            lat: 45.0 + (nth % 12) as f64 * 0.05,
            lon: 9.5 + (nth / 12) as f64 * 0.08,
            ..town.clone()
        })
        .collect();
    pack.needs = (0..NEEDS).map(|nth| pack::Need { code: format!("n{nth}"), ..need.clone() }).collect();
    let desks: Vec<String> = pack.desks.iter().map(|desk| desk.id.clone()).collect();
    let words = |many: usize| (0..many).map(|_| word(below(1000))).collect::<Vec<_>>().join(" ");
    pack.services = (0..services)
        .map(|nth| {
            let home = below(114);
            let mut route = Route { desk: desks[below(3)].clone(), ..service.routes[0].clone() };
            route.districts.clear();
            match below(10) {
                0 => {}
                1..=3 => route.districts = vec![format!("d{}", home % 4)],
                _ => route.towns = vec![pack.towns[home].istat],
            }
            let condition = Condition {
                fact: ["minors", "isee", "eviction_notice"][below(3)].into(),
                test: Test::AtLeast,
                values: vec![Value::Number(1)],
                fits: Some(Localized::italian("Sì.")),
                fails: Localized::italian("No."),
                group: None,
                weight: 1,
                only_if_known: false,
                needs: Vec::new(),
            };
            Service {
                id: format!("s{nth}"),
                title: Localized::italian(format!("{} {nth}", words(3))).and(Language::En, words(3)),
                short: Localized::italian(words(15)).and(Language::En, words(15)),
                for_whom: Localized::italian(words(10)).and(Language::En, words(10)),
                how: Localized::italian(words(40)).and(Language::En, words(40)),
                get: Localized::italian(words(20)).and(Language::En, words(20)),
                needs: vec![format!("n{}", below(NEEDS))],
                also_needs: vec![format!("n{}", below(NEEDS)), format!("n{}", below(NEEDS))],
                conditions: if below(2) == 0 { vec![condition] } else { Vec::new() },
                routes: vec![route],
                ..service.clone()
            }
        })
        .collect();
    pack
}

/// A word of a made-up language of 3,000 words, some common, most rare.
fn word(draw: usize) -> String {
    let rank = 3000_f64.powf(draw as f64 / 1000.0) as usize;
    ["ra", "le", "mi", "to", "su", "ne", "ca", "di", "vo", "ga"]
        .iter()
        .cycle()
        .skip(rank % 7)
        .step_by(1 + rank % 3)
        .take(2 + rank % 3)
        .copied()
        .chain([format!("{rank}")
            .chars()
            .map(|digit| char::from(b'a' + digit as u8 % 26))
            .collect::<String>()
            .as_str()])
        .collect()
}

fn resident_megabytes() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|kilobytes| kilobytes.parse::<usize>().ok()).unwrap_or(0) / 1024
}

fn time(name: &str, mut once: impl FnMut(usize)) {
    let mut times: Vec<f64> = (0..4000)
        .map(|nth| {
            let start = Instant::now();
            once(nth);
            start.elapsed().as_secs_f64() * 1e6
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!("  {name:<28} half {:>7.1} µs   99 % {:>7.1} µs", times[2000], times[3960]);
}

fn main() {
    for services in [5_000, 500_000] {
        let before = resident_megabytes();
        let pack = grown(services);
        let packed = resident_megabytes();
        let start = Instant::now();
        let snapshot = Snapshot::build(pack, 0);
        println!(
            "{services} services: pack {} MB, indexes {} MB, built in {} ms",
            packed - before,
            resident_megabytes().saturating_sub(packed),
            start.elapsed().as_millis()
        );
        let asked = |nth: usize, needs: usize, limit: usize| {
            let mut asked = Asked::new(format!("{:06}", 19_001 + nth % 114).parse().unwrap()).on_day(nth as u64 / 500);
            asked.needs = (0..needs).map(|more| format!("n{}", (nth / 114 + more * 5) % NEEDS)).collect();
            asked.limit = limit;
            asked
        };
        time("orient, 1 need, 10 shown", |nth| drop(black_box(orient(&snapshot, &asked(nth, 1, 10)))));
        time("orient, 1 need, 30 shown", |nth| drop(black_box(orient(&snapshot, &asked(nth, 1, 30)))));
        time("orient, 3 needs, 10 shown", |nth| drop(black_box(orient(&snapshot, &asked(nth, 3, 10)))));
        let filters = Filters::default();
        for (name, text) in [
            ("search, one word", &word(700) as &str),
            ("search, three words", &format!("{} {} {}", word(300), word(600), word(900))),
            ("search, misspelt", &word(800).replace('a', "e")),
            ("search, 10 KB", &"parola lunga ".repeat(800)),
        ] {
            time(name, |_| drop(black_box(search(&snapshot, text, Language::It, &filters))));
        }
    }
}
