// SPDX-License-Identifier: EUPL-1.2
//! `filo slots` as a desk manager types it.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{filo, run, run_with, seen};
use std::process::Stdio;

/// The calendar of the description of the faces.
const SAMPLE: &str = r#"{"zone":"Europe/Rome","now":"2021-04-30T08:00","audience":"public",
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

const ANSWER: &str = concat!(
    r#"{"slots":["#,
    r#"{"start":"2021-05-03T09:00:00+02:00","end":"2021-05-03T10:00:00+02:00","worker":null,"place":"p"},"#,
    r#"{"start":"2021-05-03T10:00:00+02:00","end":"2021-05-03T11:00:00+02:00","worker":null,"place":"p"}"#,
    r#"],"next":"2021-05-10T09:00:00+02:00"}"#,
    "\n"
);

fn refused(input: impl Into<Vec<u8>>) -> (String, String) {
    run_with(&["slots", "-"], input).refusal()
}

#[test]
fn the_free_times_come_from_a_file_and_from_the_standard_input() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("calendar.json");
    std::fs::write(&file, SAMPLE).unwrap();
    for seen in [run(&["slots", file.to_str().unwrap()]), run_with(&["slots", "-"], SAMPLE)] {
        assert_eq!((seen.status, seen.out.as_str(), seen.err.as_str()), (0, ANSWER, ""));
    }
}

#[test]
fn workers_are_named_to_staff_alone() {
    let seen = run_with(&["slots", "-"], SAMPLE.replace("\"public\"", "\"staff\"")).must_be(0);
    assert_eq!(seen.json()["slots"][0]["worker"], "a");
}

#[test]
fn a_file_saved_by_a_windows_editor_is_read() {
    let seen = run_with(&["slots", "-"], format!("\u{feff}{}", SAMPLE.replace('\n', "\r\n"))).must_be(0);
    assert_eq!(seen.out, ANSWER);
}

#[test]
fn a_refusal_is_one_line_of_json_that_names_the_field() {
    let told = [
        refused(SAMPLE.replace("Europe/Rome", "Europe/Roma")),
        refused(SAMPLE.replace("\"rrule\":null", "\"rrule\":\"FREQ=SOMETIMES\"")),
        refused(SAMPLE.replace("\"minutes\":60", "\"minutes\":-5")),
        refused(SAMPLE.replace("\"minutes\":60,", "")),
        refused(SAMPLE.replace("\"09:00\"", "\"25:00\"")),
        refused(SAMPLE.replace("2021-05-03T00:00", "2021-02-30T00:00")),
        refused(SAMPLE.replace("\"place\":\"p\"", "\"place\":\"q\"")),
        refused(SAMPLE.replace("\"booked\"", "\"boked\"")),
        refused(SAMPLE.replace("2021-05-08T00:00", "9999-05-08T00:00")),
    ];
    let lines: Vec<String> = told.iter().map(|(field, message)| format!("{field}: {message}")).collect();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn what_cannot_be_read_is_refused_in_the_same_shape() {
    let folder = tempfile::tempdir().unwrap();
    let (missing, here) = (folder.path().join("missing.json"), folder.path().to_str().unwrap());
    let told = [
        refused(""),
        refused("   \n"),
        refused("{"),
        refused("[]"),
        refused("null"),
        refused(b"\xff\xfe{}".to_vec()),
        refused(b"{\"zone\":\"\xf0\x28\"}".to_vec()),
        refused("[".repeat(200_000)),
        refused(vec![b' '; 20_000_001]),
        run(&["slots", missing.to_str().unwrap()]).refusal(),
        run(&["slots", here]).refusal(),
    ];
    let lines: Vec<String> = told.iter().map(|(field, message)| format!("{field:?} {message}")).collect();
    insta::assert_snapshot!(lines.join("\n").replace(here, "<FOLDER>"));
}

#[test]
fn a_calendar_of_many_megabytes_is_computed() {
    let booking = r#"{"id":"b0","from":"2021-10-27T09:00","to":"2021-10-27T09:45","status":"cancelled_by_person"},"#;
    let many: String = (1..100_000).map(|number| booking.replace("b0", &format!("b{number}"))).collect();
    let input = SAMPLE.replace("\"bookings\":[", &format!("\"bookings\":[{many}"));
    assert!(input.len() > 8_000_000);
    assert_eq!(run_with(&["slots", "-"], input).must_be(0).out, ANSWER);
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    // A year of short times: far more than a pipe holds.
    let long = SAMPLE
        .replace("\"minutes\":60", "\"minutes\":5")
        .replace("FREQ=WEEKLY;BYDAY=MO", "FREQ=DAILY")
        .replace("\"until\":\"2021-07-22\"", "\"until\":null")
        .replace("2021-05-08T00:00", "2021-10-20T00:00");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("calendar.json");
    std::fs::write(&file, long).unwrap();
    let mut child = filo().arg("slots").arg(&file).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), String::from_utf8(output.stderr).unwrap().as_str()), (Some(0), ""));
}

#[test]
fn an_answer_that_cannot_be_written_is_an_error() {
    let Ok(full) = std::fs::OpenOptions::new().write(true).open("/dev/full") else {
        store::testing::skipped("full disk: this machine has no /dev/full");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("calendar.json");
    std::fs::write(&file, SAMPLE).unwrap();
    let output = filo().arg("slots").arg(&file).stdout(full).stderr(Stdio::piped()).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("could not be written") && told.contains("Is the disk full?"), "{told}");
    assert_eq!(seen(filo().arg("slots").arg(&file)).status, 0);
}
