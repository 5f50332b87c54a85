// SPDX-License-Identifier: EUPL-1.2
//! The rules of free times, one sentence a test, through the face that programs use.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use agenda::slots::face;
use serde_json::{Value, json};

/// One place, one worker with one window on Monday 3 May 2021 from 09:00 to 12:00, an hour's meeting, seen by staff on
/// the Friday before. Tests change what they are about.
fn town() -> Value {
    json!({
        "zone": "Europe/Rome", "now": "2021-04-30T08:00", "audience": "staff",
        "asked": {"from": "2021-05-03", "to": "2021-05-03"},
        "service": {"id": "s", "minutes": 60},
        "places": [{"id": "p"}, {"id": "q"}],
        "workers": [{"id": "a", "windows": [window("2021-05-03", "09:00", "12:00")], "absences": [], "bookings": []}],
    })
}

fn window(first: &str, from: &str, to: &str) -> Value {
    json!({"id": "w", "first": first, "from": from, "to": to, "place": "p"})
}

fn ask(town: &Value) -> Value {
    serde_json::from_str(&face::run(&town.to_string()).unwrap()).unwrap()
}

/// Starts as `HH:MM`, or with the day when there are several days.
fn starts(town: &Value) -> Vec<String> {
    let answer = ask(town);
    let starts: Vec<&str> =
        answer["slots"].as_array().unwrap().iter().map(|slot| slot["start"].as_str().unwrap()).collect();
    let one_day = starts.windows(2).all(|pair| pair[0][..10] == pair[1][..10]);
    starts.iter().map(|start| if one_day { start[11..16].to_owned() } else { start[5..16].to_owned() }).collect()
}

fn rows(town: &Value) -> Vec<String> {
    let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    (ask(town)["slots"].as_array().unwrap().iter())
        .map(|slot| format!("{} {} {}", &text(&slot["start"])[11..16], text(&slot["place"]), text(&slot["worker"])))
        .collect()
}

fn taken(from: &str, to: &str) -> Value {
    json!({"id": "b", "from": format!("2021-05-03T{from}"), "to": format!("2021-05-03T{to}")})
}

const SAMPLE: &str = r#"{"zone":"Europe/Rome","now":"2021-04-30T08:00","audience":"AUDIENCE",
 "asked":{"from":"2021-05-03T00:00","to":"2021-05-08T00:00"},
 "service":{"id":"s","minutes":60,"pause_after":0,"min_notice":"PT30M","max_notice":"P180D","workers":1},
 "places":[{"id":"p","town":"019036","closed":["2025-11-13"],"open_on_holidays":false}],
 "workers":[{"id":"a",
   "windows":[{"id":"w","first":"2021-05-03","from":"09:00","to":"11:20","rrule":"FREQ=WEEKLY;BYDAY=MO",
               "until":"2021-07-22","place":"p","services":["s"],"except":["2025-11-17"],
               "instead":[{"date":"2025-11-24","from":"14:00","to":"16:00"}]}],
   "absences":[{"from":"2021-10-27T09:00","to":"2021-10-28T12:00","rrule":null,"until":null}],
   "bookings":[{"id":"b","from":"2021-10-27T09:00","to":"2021-10-27T09:45","status":"booked","pause_after":0}]}],
 "moving":null}"#;

#[test]
fn the_documented_example_answers_as_documented() {
    let expected = |worker: &str| {
        let slot = |from: &str, to: &str| {
            format!(
                r#"{{"start":"2021-05-03T{from}:00+02:00","end":"2021-05-03T{to}:00+02:00","worker":{worker},"place":"p"}}"#
            )
        };
        let slots = [slot("09:00", "10:00"), slot("10:00", "11:00")].join(",");
        format!("{{\"slots\":[{slots}],\"next\":\"2021-05-10T09:00:00+02:00\"}}\n")
    };
    assert_eq!(face::run(&SAMPLE.replace("AUDIENCE", "public")).unwrap(), expected("null"));
    assert_eq!(face::run(&SAMPLE.replace("AUDIENCE", "staff")).unwrap(), expected("\"a\""));
}

#[test]
fn starts_step_by_length_and_pause() {
    let mut town = town();
    town["service"] = json!({"id": "s", "minutes": 30, "pause_after": 15});
    assert_eq!(starts(&town), ["09:00", "09:45", "10:30", "11:15"]);
}

#[test]
fn a_booking_starts_a_new_interval_after_its_pause() {
    let mut town = town();
    let mut booking = taken("09:30", "10:00");
    booking["pause_after"] = json!(10);
    town["workers"][0]["bookings"] = json!([booking]);
    town["service"]["minutes"] = json!(30);
    assert_eq!(starts(&town), ["09:00", "10:10", "10:40", "11:10"]);
}

#[test]
fn an_absence_starts_a_new_interval_and_odd_minutes_widen_it() {
    let mut town = town();
    town["workers"][0]["absences"] = json!([{"from": "2021-05-03T09:03", "to": "2021-05-03T09:47"}]);
    assert_eq!(starts(&town), ["09:50", "10:50"]);
}

#[test]
fn a_pause_may_pass_the_windows_end_or_run_into_an_absence_but_never_meet_a_booking() {
    let mut town = town();
    town["service"]["pause_after"] = json!(30);
    town["workers"][0]["windows"][0]["to"] = json!("10:00");
    assert_eq!(starts(&town), ["09:00"]);
    town["workers"][0]["absences"] = json!([{"from": "2021-05-03T10:00", "to": "2021-05-03T11:00"}]);
    assert_eq!(starts(&town), ["09:00"]);
    town["workers"][0]["absences"] = json!([]);
    town["workers"][0]["bookings"] = json!([taken("10:25", "11:00")]);
    assert!(starts(&town).is_empty());
    town["workers"][0]["bookings"] = json!([taken("10:30", "11:00")]);
    assert_eq!(starts(&town), ["09:00"]);
}

#[test]
fn statuses_decide_whether_time_is_taken() {
    for (status, free) in [
        ("booked", false),
        ("seen", false),
        ("no_show", false),
        ("cancelled_by_person", true),
        ("cancelled_by_service", true),
    ] {
        let mut town = town();
        let mut booking = taken("09:00", "12:00");
        booking["status"] = json!(status);
        town["workers"][0]["bookings"] = json!([booking]);
        assert_eq!(!starts(&town).is_empty(), free, "{status}");
    }
}

#[test]
fn windows_never_merge_and_never_repeat_a_row() {
    let mut town = town();
    town["workers"][0]["windows"] =
        json!([window("2021-05-03", "09:00", "10:30"), window("2021-05-03", "10:30", "12:00")]);
    assert_eq!(starts(&town), ["09:00", "10:30"]);
    town["workers"][0]["windows"] =
        json!([window("2021-05-03", "09:00", "11:00"), window("2021-05-03", "10:00", "12:00")]);
    assert_eq!(starts(&town), ["09:00", "10:00", "11:00"]);
    town["workers"][0]["windows"] =
        json!([window("2021-05-03", "09:00", "11:00"), window("2021-05-03", "09:30", "11:30")]);
    assert_eq!(starts(&town), ["09:00", "09:30", "10:00", "10:30"]);
}

#[test]
fn a_slot_lies_wholly_inside_what_is_asked_and_the_grid_does_not_move_with_it() {
    let mut town = town();
    town["asked"] = json!({"from": "2021-05-03T09:30", "to": "2021-05-03T11:59"});
    assert_eq!(starts(&town), ["10:00"]);
    town["asked"] = json!({"from": "2021-05-03T10:00", "to": "2021-05-03T12:00"});
    assert_eq!(starts(&town), ["10:00", "11:00"]);
    town["asked"] = json!({"from": "2021-05-01", "to": "2021-05-03"});
    assert_eq!(starts(&town).len(), 3);
}

#[test]
fn starts_before_now_are_dropped_never_shifted_for_staff_too() {
    let mut town = town();
    town["now"] = json!("2021-05-03T09:00");
    assert_eq!(starts(&town), ["09:00", "10:00", "11:00"]);
    town["now"] = json!("2021-05-03T09:00:01");
    assert_eq!(starts(&town), ["10:00", "11:00"]);
}

#[test]
fn notice_binds_the_public_alone_and_its_bounds_are_allowed() {
    let mut town = town();
    town["now"] = json!("2021-05-03T08:00");
    town["service"]["min_notice"] = json!("PT2H");
    town["service"]["max_notice"] = json!("PT2H");
    assert_eq!(starts(&town), ["09:00", "10:00", "11:00"]);
    town["audience"] = json!("public");
    assert_eq!(starts(&town), ["10:00"]);
    town["service"]["min_notice"] = json!("PT2H1M");
    assert!(starts(&town).is_empty());
}

#[test]
fn until_includes_its_day() {
    let mut town = town();
    town["workers"][0]["windows"][0]["rrule"] = json!("FREQ=DAILY");
    town["workers"][0]["windows"][0]["until"] = json!("2021-05-04");
    town["workers"][0]["windows"][0]["to"] = json!("10:00");
    town["asked"]["to"] = json!("2021-05-31");
    assert_eq!(starts(&town), ["05-03T09:00", "05-04T09:00"]);
}

#[test]
fn one_occurrence_is_dropped_changed_or_moved_to_another_day() {
    let mut town = town();
    let window = &mut town["workers"][0]["windows"][0];
    window["rrule"] = json!("FREQ=WEEKLY;BYDAY=MO");
    window["to"] = json!("10:00");
    window["except"] = json!(["2021-05-10", "2021-05-24"]);
    window["instead"] = json!([
        {"date": "2021-05-17", "from": "14:00", "to": "15:00"},
        {"date": "2021-05-25", "from": "09:30", "to": "10:30"},
    ]);
    town["asked"]["to"] = json!("2021-05-31");
    assert_eq!(starts(&town), ["05-03T09:00", "05-17T14:00", "05-25T09:30", "05-31T09:00"]);
}

#[test]
fn closed_days_and_holidays_close_and_opening_on_holidays_lifts_only_the_latter() {
    let mut town = town();
    let window = &mut town["workers"][0]["windows"][0];
    (window["first"], window["rrule"], window["to"]) = (json!("2026-09-27"), json!("FREQ=DAILY"), json!("10:00"));
    // Sunday 27 September works; Saint Francis, Sunday 4 October 2026, does not.
    town["asked"] = json!({"from": "2026-10-03", "to": "2026-10-05"});
    assert_eq!(starts(&town), ["10-03T09:00", "10-05T09:00"]);
    town["places"][0]["open_on_holidays"] = json!(true);
    assert_eq!(starts(&town), ["10-03T09:00", "10-04T09:00", "10-05T09:00"]);
    town["places"][0]["closed"] = json!(["2026-10-04", "2026-10-03"]);
    assert_eq!(starts(&town), ["09:00"]);
    town["asked"] = json!({"from": "2026-09-27", "to": "2026-09-27"});
    assert_eq!(starts(&town), ["09:00"]);
}

#[test]
fn a_window_serves_only_its_services() {
    let mut town = town();
    town["workers"][0]["windows"][0]["services"] = json!(["x"]);
    assert!(starts(&town).is_empty());
    town["workers"][0]["windows"][0]["services"] = json!(["x", "s"]);
    assert_eq!(starts(&town).len(), 3);
}

#[test]
fn the_public_sees_one_row_per_start_and_place_and_staff_one_per_worker() {
    let mut town = town();
    let mut elsewhere = window("2021-05-03", "09:00", "10:00");
    elsewhere["place"] = json!("q");
    let morning = window("2021-05-03", "09:00", "10:00");
    town["workers"] = json!([
        {"id": "b", "windows": [morning.clone()]}, {"id": "c", "windows": [elsewhere]}, {"id": "a", "windows": [morning]},
    ]);
    assert_eq!(rows(&town), ["09:00 p a", "09:00 p b", "09:00 q c"]);
    town["audience"] = json!("public");
    assert_eq!(rows(&town), ["09:00 p -", "09:00 q -"]);
}

#[test]
fn a_service_for_two_takes_a_start_of_either_grid_when_two_are_free() {
    let mut town = town();
    town["service"]["workers"] = json!(2);
    town["workers"] = json!([
        {"id": "a", "windows": [window("2021-05-03", "09:00", "12:00")]},
        {"id": "b", "windows": [window("2021-05-03", "09:30", "11:30")]},
    ]);
    // 09:00 and 11:00 have one worker; 10:00 is on the grid of a, 09:30 and 10:30 on that of b.
    assert_eq!(rows(&town), ["09:30 p a", "09:30 p b", "10:00 p a", "10:00 p b", "10:30 p a", "10:30 p b"]);
    town["audience"] = json!("public");
    assert_eq!(rows(&town), ["09:30 p -", "10:00 p -", "10:30 p -"]);
    town["workers"][1]["bookings"] = json!([taken("10:00", "10:30")]);
    assert_eq!(rows(&town), ["10:30 p -"]);
    town["service"]["workers"] = json!(3);
    assert!(rows(&town).is_empty());
}

#[test]
fn a_worker_busy_elsewhere_is_busy_everywhere() {
    let mut town = town();
    let mut elsewhere = window("2021-05-03", "09:00", "12:00");
    elsewhere["place"] = json!("q");
    town["workers"][0]["windows"].as_array_mut().unwrap().push(elsewhere);
    town["workers"][0]["bookings"] = json!([taken("09:00", "11:00")]);
    assert_eq!(rows(&town), ["11:00 p a", "11:00 q a"]);
}

#[test]
fn times_in_the_spring_gap_move_later() {
    let mut town = town();
    town["now"] = json!("2021-03-01T00:00");
    town["asked"] = json!({"from": "2021-03-28", "to": "2021-03-28"});
    town["workers"][0]["windows"] =
        json!([window("2021-03-28", "01:00", "04:00"), window("2021-03-28", "02:30", "05:00")]);
    let answer = ask(&town);
    let starts: Vec<&str> =
        answer["slots"].as_array().unwrap().iter().map(|slot| slot["start"].as_str().unwrap()).collect();
    assert_eq!(starts, ["2021-03-28T01:00:00+01:00", "2021-03-28T03:00:00+02:00", "2021-03-28T03:30:00+02:00"]);
}

#[test]
fn in_the_autumn_fold_a_bare_time_is_the_first_and_steps_run_in_elapsed_time() {
    let mut town = town();
    town["asked"] = json!({"from": "2021-10-31", "to": "2021-10-31"});
    town["workers"][0]["windows"] = json!([window("2021-10-31", "02:00", "04:00")]);
    let starts = |town: &Value| -> Vec<String> {
        ask(town)["slots"].as_array().unwrap().iter().map(|slot| slot["start"].as_str().unwrap().to_owned()).collect()
    };
    let all = ["2021-10-31T02:00:00+02:00", "2021-10-31T02:00:00+01:00", "2021-10-31T03:00:00+01:00"];
    assert_eq!(starts(&town), all);
    town["workers"][0]["bookings"] = json!([{"from": "2021-10-31T02:00", "to": "2021-10-31T02:30"}]);
    assert_eq!(starts(&town), ["2021-10-31T02:30:00+02:00", "2021-10-31T02:30:00+01:00"]);
    // The second of the two is said with its offset.
    town["workers"][0]["bookings"] = json!([{"from": "2021-10-31T02:00:00+01:00", "to": "2021-10-31T03:00:00+01:00"}]);
    assert_eq!(starts(&town), ["2021-10-31T02:00:00+02:00", "2021-10-31T03:00:00+01:00"]);
}

#[test]
fn a_booking_being_moved_does_not_block_itself_and_keeps_its_length() {
    let mut town = town();
    town["workers"][0]["bookings"] = json!([taken("09:30", "11:00")]);
    assert_eq!(starts(&town), ["11:00"]);
    town["moving"] = json!("b");
    assert_eq!(starts(&town), ["09:00", "10:30"]);
}

#[test]
fn absences_repeat() {
    let mut town = town();
    town["workers"][0]["windows"][0]["rrule"] = json!("FREQ=DAILY");
    town["workers"][0]["windows"][0]["to"] = json!("10:00");
    town["workers"][0]["absences"] = json!([
        {"from": "2021-05-03T22:00", "to": "2021-05-04T09:30", "rrule": "FREQ=WEEKLY;BYDAY=MO", "until": "2021-05-10"},
    ]);
    town["asked"]["to"] = json!("2021-05-18");
    let starts = starts(&town);
    assert!(!starts.iter().any(|start| start.starts_with("05-04") || start.starts_with("05-11")), "{starts:?}");
    assert_eq!(starts.len(), 14);
}

#[test]
fn next_is_the_first_start_from_the_end_of_what_is_asked() {
    let mut town = town();
    let window = &mut town["workers"][0]["windows"][0];
    window["rrule"] = json!("FREQ=YEARLY");
    window["first"] = json!("2021-05-06");
    assert_eq!(ask(&town)["next"], json!("2021-05-06T09:00:00+02:00"));
    town["asked"]["to"] = json!("2021-05-06T09:00");
    assert_eq!(ask(&town)["next"], json!("2021-05-06T09:00:00+02:00"));
    town["asked"]["to"] = json!("2021-05-06T11:01");
    assert_eq!(ask(&town)["next"], json!("2022-05-06T09:00:00+02:00"));
    town["asked"]["to"] = json!("2021-05-04");
    town["workers"][0]["windows"][0]["except"] = json!(["2021-05-06"]);
    assert_eq!(ask(&town)["next"], json!(null), "6 May 2022 is more than a year from 5 May 2021");
    town["asked"]["to"] = json!("2021-05-06T11:01");
    town["audience"] = json!("public");
    town["service"]["max_notice"] = json!("P30D");
    assert_eq!(ask(&town)["next"], json!(null));
    town["service"]["max_notice"] = json!("P400D");
    assert_eq!(ask(&town)["next"], json!("2022-05-06T09:00:00+02:00"));
}
