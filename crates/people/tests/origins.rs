// SPDX-License-Identifier: EUPL-1.2
//! Duplicates are found among names of five origins, at the default threshold, as well as is promised: a floor for each.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use people::{
    invented::origins::{Origin, register},
    likeness::LIKELY,
    matching::duplicates,
};

/// Precision and recall that each origin must reach.
const FLOORS: [(Origin, f64, f64); 5] = [
    (Origin::Italian, 0.9, 0.9),
    (Origin::Romanian, 0.9, 0.9),
    (Origin::Punjabi, 0.9, 0.9),
    (Origin::Arabic, 0.9, 0.9),
    (Origin::Albanian, 0.9, 0.9),
];

#[test]
fn people_noted_twice_are_found_whatever_language_their_name_is_of() {
    let mut told = String::new();
    let mut short = false;
    for (origin, precision, recall) in FLOORS {
        let table = register(origin, 1_200, 5);
        let measured = duplicates(&table, Some("person"), LIKELY).unwrap().measured.unwrap();
        assert!(measured.true_pairs > 150, "there is something to find");
        short |= measured.precision() < precision || measured.recall() < recall;
        told.push_str(&format!(
            "{}: precision {:.3}, recall {:.3}\n",
            origin.code(),
            measured.precision(),
            measured.recall()
        ));
    }
    assert!(!short, "below the floor:\n{told}");
}
