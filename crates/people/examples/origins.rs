// SPDX-License-Identifier: EUPL-1.2
//! How well duplicates are found, by where names come from, at the threshold that `filo people match` uses when none is given.
//!
//! `cargo run -p people --release --example origins [ROWS]` prints a table of precision and recall, and the time each took.
//! `cargo run -p people --release --example origins 1000 mixed.csv` also writes all five registers into one file, for
//! `filo people match mixed.csv --truth person`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods)]

use people::{
    invented::origins::{Origin, register},
    likeness::LIKELY,
    matching::duplicates,
};
use std::time::Instant;

fn main() {
    let rows = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(5_000);
    println!("{:<10} {:>6} {:>6} {:>10} {:>8} {:>8}", "origin", "rows", "twice", "precision", "recall", "seconds");
    for origin in Origin::ALL {
        let table = register(origin, rows, 5);
        let from = Instant::now();
        let matched = duplicates(&table, Some("person"), LIKELY).unwrap();
        let (took, measured) = (from.elapsed().as_secs_f64(), matched.measured.unwrap());
        println!(
            "{:<10} {:>6} {:>6} {:>10.3} {:>8.3} {:>8.2}",
            origin.code(),
            matched.rows,
            measured.true_pairs,
            measured.precision(),
            measured.recall(),
            took
        );
    }
    if let Some(file) = std::env::args().nth(2) {
        let mut mixed = String::new();
        for origin in Origin::ALL {
            for (at, line) in register(origin, rows, 5).lines().enumerate() {
                match at {
                    0 if mixed.is_empty() => mixed.push_str(&format!("{line}\n")),
                    0 => {}
                    _ => mixed.push_str(&format!("{}-{line}\n", origin.code())),
                }
            }
        }
        std::fs::write(&file, mixed).unwrap();
        println!("written: {file}");
    }
}
