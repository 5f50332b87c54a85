// SPDX-License-Identifier: EUPL-1.2
//! Random calendars, answered by the engine and by a slow reader of the prose that walks every five minutes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod prose;
mod town;

use agenda::slots::face;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestRunner};
use prose::Answer;
use serde_json::Value;
use town::{Town, towns};

fn engine(document: &Value) -> Answer {
    let answer = face::run(&document.to_string()).unwrap_or_else(|refusal| panic!("{document}\n{refusal}"));
    serde_json::from_str(&answer).unwrap()
}

fn check(seed: u64, cases: u32, property: impl Fn(Town) -> Result<(), TestCaseError>) {
    let config = Config { cases, rng_seed: RngSeed::Fixed(seed), failure_persistence: None, ..Config::default() };
    TestRunner::new(config).run(&towns(), property).unwrap();
}

#[test]
fn the_engine_answers_as_the_prose_says() {
    let seen = std::cell::Cell::new((0, 0, 0));
    check(1, 4_000, |town| {
        let (ours, theirs) = (engine(&town.document()), prose::answer(&town));
        let (slots, empty, next) = seen.get();
        seen.set((
            slots + ours.slots.len(),
            empty + usize::from(ours.slots.is_empty()),
            next + usize::from(ours.next.is_some()),
        ));
        prop_assert_eq!(&ours, &theirs, "{}", town.document());
        Ok(())
    });
    let (slots, empty, next) = seen.get();
    assert!(slots > 30_000 && empty < 2_500 && next > 1_500, "the calendars say too little: {slots} {empty} {next}");
}

#[test]
fn the_public_never_sees_a_time_that_staff_do_not() {
    check(2, 500, |mut town| {
        town.audience = "public";
        let public = engine(&town.document());
        town.audience = "staff";
        let staff = engine(&town.document());
        for slot in public.slots {
            prop_assert!(staff.slots.iter().any(|row| row.start == slot.start && row.place == slot.place));
        }
        Ok(())
    });
}

#[test]
fn asking_in_two_halves_loses_only_what_lies_across() {
    check(3, 500, |mut town| {
        let (from, to) = (town.asked_from, town.asked_to);
        let whole = engine(&town.document());
        let middle = from + (to - from) / 600 * 300;
        town.asked_to = middle;
        let mut halves = engine(&town.document()).slots;
        (town.asked_from, town.asked_to) = (middle, to);
        halves.extend(engine(&town.document()).slots);
        let middle = town.zone.show(middle);
        let across = |slot: &prose::Row| prose::before(&slot.start, &middle) && prose::before(&middle, &slot.end);
        let expected: Vec<_> = whole.slots.into_iter().filter(|slot| !across(slot)).collect();
        prop_assert_eq!(halves, expected);
        Ok(())
    });
}

#[test]
fn the_next_time_is_the_first_one_found_by_asking_on() {
    check(4, 500, |mut town| {
        town.max_notice_days = None;
        let Some(next) = engine(&town.document()).next else { return Ok(()) };
        town.asked_from = town.asked_to;
        town.asked_to += 70 * 86_400;
        let on = engine(&town.document());
        prop_assert_eq!(&on.slots.first().unwrap().start, &next);
        Ok(())
    });
}
