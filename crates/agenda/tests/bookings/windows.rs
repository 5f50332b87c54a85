// SPDX-License-Identifier: EUPL-1.2
//! Opening windows come from the territory, and nothing of them is ever lost.

use crate::town::{DESK, MONDAY, SERVICE, on_both, refused, rome, window, windows};
use agenda::BookingError;
use kernel::Actor;

#[test]
fn loading_the_same_windows_again_changes_nothing() {
    on_both(async |town| {
        let again = town.load(windows()).unwrap();
        assert!(again.is_empty());
        assert_eq!(again.unchanged, windows().len());
        let mut fewer = windows();
        fewer.retain(|window| window.desk != "altrove");
        fewer[0] = window("lavoro", "lun", "anna", "MO", "09:00", "11:00");
        fewer.push(window("casa", "sera", "bruno", "FR", "17:00", "19:00"));
        let asked = fewer.clone();
        let would =
            town.db.read_now(&Actor::operator(), move |tx| agenda::compare_windows(tx, &asked, &rome())).unwrap();
        let done = town.load(fewer).unwrap();
        assert_eq!(would, done);
        assert_eq!(done.added, ["casa/sera"]);
        assert_eq!(done.changed, ["lavoro/lun"]);
        assert_eq!(done.withdrawn, ["altrove/lun", "altrove/lun-mattina"]);
        assert_eq!(done.unchanged, 3);
        assert_eq!(town.count("SELECT count(*) FROM agenda_window"), 8, "withdrawn windows stay");
        assert_eq!(town.free(DESK, SERVICE, MONDAY).await, ["09:00", "10:00"]);
        town.load(windows()).unwrap();
        assert_eq!(town.count("SELECT count(*) FROM agenda_window WHERE withdrawn_at IS NULL"), 6);
    });
}

#[test]
fn lists_follow_new_windows_within_a_second() {
    on_both(async |town| {
        assert_eq!(town.free(DESK, SERVICE, MONDAY).await.len(), 3);
        town.load(Vec::new()).unwrap();
        town.clock.advance_seconds(1);
        assert!(town.free(DESK, SERVICE, MONDAY).await.is_empty());
        town.load(windows()).unwrap();
        town.clock.advance_seconds(1);
        assert_eq!(town.free(DESK, SERVICE, MONDAY).await.len(), 3);
    });
}

#[test]
fn a_booking_outlives_its_window() {
    on_both(async |town| {
        let made = town.book(DESK, SERVICE, MONDAY, "09:00").await.unwrap();
        town.load(Vec::new()).unwrap();
        let own = town.agenda.find_by_link(&made.link, &Actor::public()).await.unwrap();
        assert_eq!(own.booking, made.booking);
        town.agenda.cancel(&made.link, &Actor::public()).await.unwrap();
    });
}

#[test]
fn a_window_that_cannot_be_understood_changes_nothing() {
    on_both(async |town| {
        let mut wrong = windows();
        wrong[0].times.rrule = Some("FREQ=HOURLY".into());
        let error = refused(town.load(wrong));
        assert!(matches!(&error, BookingError::BadWindow { desk, window, .. } if desk == DESK && window == "lun"));
        let mut twice = windows();
        twice.push(twice[0].clone());
        assert!(matches!(refused(town.load(twice)), BookingError::BadWindow { .. }));
        assert_eq!(town.free(DESK, SERVICE, MONDAY).await.len(), 3);
    });
}
