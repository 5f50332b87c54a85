// SPDX-License-Identifier: EUPL-1.2
//! Twenty thousand services imported: `cargo run --release -p directory --example import`. Prints the seconds of each part.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::disallowed_methods)]

use directory::{
    SnapshotHolder,
    hsds::{Feed, gather},
    pack,
    store::{import, load},
};
use kernel::{Actor, Language, SeededChance, UtcMicros};
use std::{fs::File, io::Write, path::Path, time::Instant};
use store::{Db, migrate};

const SERVICES: usize = 20_000;
const NOW: UtcMicros = UtcMicros(1_764_000_000_000_000);

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("services.ndjson");
    let mut out = std::io::BufWriter::new(File::create(&path).unwrap());
    for nth in 0..SERVICES {
        let id = |kind: usize| format!("00000000-0000-4000-8000-{:012}", kind * 1_000_000 + nth);
        let text = "Ascolto, orientamento e accompagnamento per le famiglie del territorio. ".repeat(8);
        let service = serde_json::json!({
            "id": id(1), "name": format!("Sportello {nth}"), "status": "active", "description": format!("<p>{text}</p>"),
            "organization": { "id": format!("00000000-0000-4000-8000-{:012}", 900_000_000 + nth % 500), "name": format!("Ente {}", nth % 500), "description": "Ente" },
            "service_areas": [{ "id": id(2), "name": "Casalmaggiore, Crema, Soresina" }],
            "service_at_locations": [{ "id": id(3), "location": { "id": id(4), "location_type": "physical", "name": format!("Sede {nth}"), "latitude": 45.1, "longitude": 10.0,
                "addresses": [{ "id": id(5), "address_1": "Via di Prova 1", "city": "Crema", "state_province": "CR", "postal_code": "26013", "country": "IT", "address_type": "physical" }] },
                "phones": [{ "id": id(6), "number": "0373 000000" }] }],
            "attributes": [{ "id": id(7), "taxonomy_term": { "id": "00000000-0000-4000-8000-999999999999", "code": "work", "name": "Lavoro", "description": "Lavoro" } }],
        });
        writeln!(out, "{service}").unwrap();
    }
    out.flush().unwrap();
    drop(out);
    let db = Db::open_file(&folder.path().join("filo.db")).unwrap();
    migrate(&db, &[store::MIGRATIONS, audit::MIGRATIONS, directory::MIGRATIONS].concat(), NOW).unwrap();
    let territory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../territories/cremona");
    let pack = pack::check(&territory).pack.expect("the shipped pack is sound");
    db.write_now(&Actor::operator(), move |tx| load(tx, &pack, NOW, &SeededChance::new(1))).unwrap();
    let holder = SnapshotHolder::new();
    holder.refresh_now(&db).unwrap();
    let feed = Feed { id: "prova".into(), title: "Prova".into(), language: Language::It };
    let start = Instant::now();
    let snapshot = holder.current().unwrap();
    let gathered = gather(&path, &feed, &snapshot, jiff::civil::date(2026, 11, 22), &mut |_, _| {}).unwrap();
    let read = start.elapsed();
    print!("{}", gathered.report);
    let start = Instant::now();
    db.write_now(&Actor::operator(), move |tx| import(tx, &gathered, NOW, &SeededChance::new(2))).unwrap();
    let written = start.elapsed();
    let start = Instant::now();
    holder.refresh_now(&db).unwrap();
    println!("{SERVICES} services: read {read:.1?}, written {written:.1?}, snapshot {:.1?}", start.elapsed());
}
