// SPDX-License-Identifier: EUPL-1.2
//! The repetition rules against an independent implementation: random rules, the same days.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use agenda::recurrence::{Dates, Rule};
use jiff::civil::{Date, date, time};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, ToSpan};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestRunner};

fn ours(rule: &str, first: Date, from: Date, to: Date) -> Vec<String> {
    let rule = Rule::parse(rule, &TimeZone::UTC).unwrap_or_else(|error| panic!("{rule}: {error}"));
    let mut days = Vec::new();
    Dates::repeating(rule, first, time(9, 0, 0, 0), None).between(from, to, |day| days.push(day.to_string()));
    days
}

/// The oracle's days up to `to`.
fn theirs(rule: &str, first: Date, to: Date) -> Vec<String> {
    let text = format!("DTSTART:{}T090000Z\nRRULE:{rule}", first.to_string().replace('-', ""));
    let set: rrule::RRuleSet = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
    let end = to.to_string();
    set.into_iter().map(|at| at.format("%Y-%m-%d").to_string()).take_while(|day| *day <= end).take(5_000).collect()
}

const WEEKDAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

fn list<T: std::fmt::Display>(name: &str, values: &[T]) -> String {
    if values.is_empty() {
        return String::new();
    }
    let values: Vec<String> = values.iter().map(ToString::to_string).collect();
    format!(";{name}={}", values.join(","))
}

fn some_of<T: Clone + std::fmt::Debug + 'static>(values: Vec<T>) -> impl Strategy<Value = Vec<T>> {
    prop_oneof![
        2 => Just(Vec::new()),
        3 => proptest::sample::subsequence(values.clone(), 1..=values.len().min(3)),
    ]
}

/// Plain weekdays or counted ones. Never both: for `SU,-1SU` the oracle keeps only days that are both, while the
/// standard adds them up, as we do.
fn by_day(counted: bool) -> BoxedStrategy<Vec<String>> {
    let plain: Vec<String> = WEEKDAYS.iter().map(ToString::to_string).collect();
    if !counted {
        return some_of(plain).boxed();
    }
    let counts = ["1", "2", "-1", "-2", "5"];
    let with_count = counts.iter().flat_map(|count| WEEKDAYS.iter().map(move |day| format!("{count}{day}"))).collect();
    prop_oneof![some_of(plain), some_of(with_count)].boxed()
}

fn rules() -> impl Strategy<Value = String> {
    let months = || some_of((1..=12).collect::<Vec<i32>>());
    let month_days = || some_of(vec![1, 2, 13, 28, 29, 30, 31, -1, -2, -31]);
    let positions = || prop_oneof![3 => Just(Vec::new()), 1 => some_of(vec![1, 2, -1, -2])];
    let core = prop_oneof![
        (by_day(false), months(), month_days()).prop_map(|(d, m, md)| format!(
            "FREQ=DAILY{}{}{}",
            list("BYDAY", &d),
            list("BYMONTH", &m),
            list("BYMONTHDAY", &md)
        )),
        // Without positions: the oracle cuts the first week at its first day before it counts, we after, as in a month.
        (by_day(false), months(), 0..7_usize).prop_map(|(d, m, s)| format!(
            "FREQ=WEEKLY{}{};WKST={}",
            list("BYDAY", &d),
            list("BYMONTH", &m),
            WEEKDAYS[s]
        )),
        (prop_oneof![Just("MONTHLY"), Just("YEARLY")], by_day(true), months(), month_days(), positions()).prop_map(
            |(freq, d, m, md, p)| {
                let positions = if d.is_empty() && md.is_empty() { String::new() } else { list("BYSETPOS", &p) };
                format!("FREQ={freq}{}{}{}{positions}", list("BYDAY", &d), list("BYMONTH", &m), list("BYMONTHDAY", &md))
            }
        ),
    ];
    let end = prop_oneof![
        2 => Just(String::new()),
        1 => (1..40_u32).prop_map(|count| format!(";COUNT={count}")),
        1 => (0..900_i64).prop_map(|days| {
            let day = date(2021, 3, 2).checked_add(SignedDuration::from_hours(24 * days)).unwrap();
            format!(";UNTIL={}T090000Z", day.to_string().replace('-', ""))
        }),
    ];
    (core, 1..5_u32, end).prop_map(|(core, interval, end)| format!("{core};INTERVAL={interval}{end}"))
}

#[test]
fn random_rules_give_the_days_of_an_independent_library() {
    let config =
        Config { cases: 3_000, rng_seed: RngSeed::Fixed(2026), failure_persistence: None, ..Config::default() };
    let case = (rules(), 0..730_i64, 0..700_i64, 0..200_i64);
    TestRunner::new(config)
        .run(&case, |(rule, first, from, length)| {
            let add = |day: Date, days: i64| day.checked_add(SignedDuration::from_hours(24 * days)).unwrap();
            let first = add(date(2019, 3, 1), first);
            let to = add(first, 1_500);
            let expected = theirs(&rule, first, to);
            prop_assert_eq!(&ours(&rule, first, first, to), &expected, "{} from {}", rule, first);
            // Looking at a stretch in the middle gives the same days as cutting it out of the whole.
            let (low, high) = (add(first, from), add(first, from + length));
            let part: Vec<String> =
                expected.into_iter().filter(|day| (low.to_string()..=high.to_string()).contains(day)).collect();
            prop_assert_eq!(ours(&rule, first, low, high), part, "{} from {}: {} to {}", rule, first, low, high);
            Ok(())
        })
        .unwrap();
}

#[test]
fn positions_in_a_week_are_counted_over_the_whole_week() {
    let days = ours("FREQ=WEEKLY;BYDAY=MO,TH,FR;BYSETPOS=2", date(2019, 8, 9), date(2019, 8, 1), date(2019, 8, 23));
    assert_eq!(days, ["2019-08-15", "2019-08-22"]);
}

#[test]
fn a_rule_of_two_centuries_is_looked_up_at_its_end() {
    let days = ours("FREQ=WEEKLY;BYDAY=MO", date(1970, 1, 1), date(2199, 12, 20), date(2300, 1, 1));
    assert_eq!(days, ["2199-12-23", "2199-12-30"]);
}

#[test]
fn the_examples_of_the_standard() {
    let year = |rule: &str, first: Date| ours(rule, first, first, first.checked_add(1.year()).unwrap());
    assert_eq!(
        year("FREQ=MONTHLY;COUNT=4;BYDAY=1FR", date(1997, 9, 5)),
        ["1997-09-05", "1997-10-03", "1997-11-07", "1997-12-05"]
    );
    assert_eq!(
        ours("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", date(1997, 9, 2), date(1997, 9, 2), date(1999, 12, 31)),
        ["1998-02-13", "1998-03-13", "1998-11-13", "1999-08-13"]
    );
    assert_eq!(
        ours(
            "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
            date(1996, 11, 5),
            date(1996, 1, 1),
            date(2004, 12, 31)
        ),
        ["1996-11-05", "2000-11-07", "2004-11-02"]
    );
    assert_eq!(
        year("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", date(1997, 8, 5)),
        ["1997-08-05", "1997-08-10", "1997-08-19", "1997-08-24"]
    );
    assert_eq!(
        year("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", date(1997, 8, 5)),
        ["1997-08-05", "1997-08-17", "1997-08-19", "1997-08-31"]
    );
    assert_eq!(
        year("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=3", date(1997, 9, 29)),
        ["1997-09-29", "1997-10-30", "1997-11-27"]
    );
}
