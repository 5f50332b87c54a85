// SPDX-License-Identifier: EUPL-1.2
//! The life of a booking: how it may pass from one state to another, who may do it, and until when.

use crate::slots::Status;
use jiff::{Span, Timestamp, tz::TimeZone};
use kernel::UtcMicros;

/// Who wants a booking to change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The person who is expected, or somebody who holds their link.
    Person,
    /// The people of the desk.
    Service,
}

/// When a change of state is allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Until the desk's limit before the start.
    BeforeTheLimit,
    /// Always.
    Always,
    /// From an hour before the start: some people come early.
    AroundTheStart,
    /// From the start on.
    OnceBegun,
}

/// Every allowed change of state; what is not here is refused. The tests and the documentation read this same table.
pub const CHANGES: &[(Status, Status, Side, When)] = &[
    (Status::Booked, Status::CancelledByPerson, Side::Person, When::BeforeTheLimit),
    (Status::Booked, Status::CancelledByService, Side::Service, When::Always),
    (Status::Booked, Status::Seen, Side::Service, When::AroundTheStart),
    (Status::Booked, Status::NoShow, Side::Service, When::OnceBegun),
    // A mistake at the desk is put right there.
    (Status::Seen, Status::Booked, Side::Service, When::Always),
    (Status::NoShow, Status::Booked, Side::Service, When::Always),
    (Status::Seen, Status::NoShow, Side::Service, When::OnceBegun),
    (Status::NoShow, Status::Seen, Side::Service, When::AroundTheStart),
];

/// How early a person may be marked as seen, in seconds before the start.
const EARLY: i64 = 3_600;

/// Why a booking cannot change as asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stuck {
    /// It was cancelled already: nothing more happens to it.
    Cancelled,
    /// The limit for the person has passed, or the meeting took place.
    TooLate,
    /// It has not begun yet.
    TooEarly,
    /// This side may never do this.
    NotYours,
}

/// Whether `side` may bring a booking from one state to another now. `limit` is the last instant at which the person
/// may cancel or move, itself included (see [`limit`]).
///
/// # Errors
/// [`Stuck`] says why not.
pub fn may_become(
    from: Status,
    to: Status,
    side: Side,
    now: UtcMicros,
    starts_at: UtcMicros,
    limit: UtcMicros,
) -> Result<(), Stuck> {
    let change = CHANGES.iter().find(|(known, next, who, _)| (*known, *next, *who) == (from, to, side));
    match change {
        Some((_, _, _, When::Always)) => Ok(()),
        Some((_, _, _, When::BeforeTheLimit)) if now <= limit => Ok(()),
        Some((_, _, _, When::BeforeTheLimit)) => Err(Stuck::TooLate),
        Some((_, _, _, When::AroundTheStart)) if now >= starts_at.plus_seconds(-EARLY) => Ok(()),
        Some((_, _, _, When::OnceBegun)) if now >= starts_at => Ok(()),
        Some((_, _, _, When::AroundTheStart | When::OnceBegun)) => Err(Stuck::TooEarly),
        None if !from.occupies() => Err(Stuck::Cancelled),
        None if from != Status::Booked && !to.occupies() => Err(Stuck::TooLate),
        None => Err(Stuck::NotYours),
    }
}

/// The last instant at which the person may cancel or move: so long before the start on the calendar of `zone` (days are
/// days, hours elapsed time), never after it.
#[must_use]
pub fn limit(starts_at: UtcMicros, before: Span, zone: &TimeZone) -> UtcMicros {
    let start = starts_at.timestamp();
    // A span too long for the calendar: the booking could never be cancelled.
    let limit = start.to_zoned(zone.clone()).checked_sub(before).map_or(Timestamp::MIN, |at| at.timestamp());
    UtcMicros::from_timestamp(limit.min(start))
}

/// The word a state is stored and spoken by.
#[must_use]
pub fn code(status: Status) -> &'static str {
    match status {
        Status::Booked => "booked",
        Status::Seen => "seen",
        Status::NoShow => "no_show",
        Status::CancelledByPerson => "cancelled_by_person",
        Status::CancelledByService => "cancelled_by_service",
    }
}

/// Every state, in the order of a life.
pub const STATES: [Status; 5] =
    [Status::Booked, Status::Seen, Status::NoShow, Status::CancelledByPerson, Status::CancelledByService];

/// The state that a stored word means.
#[must_use]
pub fn state(word: &str) -> Option<Status> {
    STATES.into_iter().find(|status| code(*status) == word)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use proptest::prelude::*;

    fn any_state() -> impl Strategy<Value = Status> {
        (0..STATES.len()).prop_map(|at| STATES[at])
    }

    fn any_side() -> impl Strategy<Value = Side> {
        prop_oneof![Just(Side::Person), Just(Side::Service)]
    }

    proptest! {
        #[test]
        fn a_cancelled_booking_never_comes_back(to in any_state(), side in any_side(), now in -1_000_000..1_000_000_i64) {
            for from in [Status::CancelledByPerson, Status::CancelledByService] {
                let start = UtcMicros(0);
                prop_assert_eq!(may_become(from, to, side, UtcMicros(now), start, start), Err(Stuck::Cancelled));
            }
        }

        #[test]
        fn the_person_can_only_cancel_and_only_in_time(
            from in any_state(), to in any_state(), now in -20_000..20_000_i64, before in 0..20_000_i64,
        ) {
            let start = UtcMicros(0);
            let limit = limit(start, Span::new().seconds(before), &TimeZone::UTC);
            let now = start.plus_seconds(now);
            let allowed = may_become(from, to, Side::Person, now, start, limit).is_ok();
            prop_assert_eq!(allowed, from == Status::Booked && to == Status::CancelledByPerson && now <= limit);
        }

        #[test]
        fn the_limit_is_never_after_the_start(start in any::<i32>(), before in any::<i32>()) {
            let start = UtcMicros(i64::from(start));
            prop_assert!(limit(start, Span::new().seconds(before), &TimeZone::UTC) <= start);
        }
    }

    #[test]
    fn nobody_is_absent_before_the_hour_and_early_comers_are_seen() {
        let start = UtcMicros(10_000_000_000);
        let ask =
            |to, seconds| may_become(Status::Booked, to, Side::Service, start.plus_seconds(seconds), start, start);
        assert_eq!(ask(Status::NoShow, -1), Err(Stuck::TooEarly));
        assert_eq!(ask(Status::NoShow, 0), Ok(()));
        assert_eq!(ask(Status::Seen, -3_601), Err(Stuck::TooEarly));
        assert_eq!(ask(Status::Seen, -3_600), Ok(()));
    }

    #[test]
    fn a_day_before_is_the_same_hour_of_the_day_before_also_when_clocks_change() {
        let zone = TimeZone::get("Europe/Rome").unwrap();
        let at = |text: &str| UtcMicros::from_timestamp(text.parse().unwrap());
        let day = Span::new().days(1);
        assert_eq!(limit(at("2026-03-29T09:00:00+02:00"), day, &zone), at("2026-03-28T09:00:00+01:00"));
        assert_eq!(limit(at("2026-10-25T09:00:00+01:00"), day, &zone), at("2026-10-24T09:00:00+02:00"));
    }

    #[test]
    fn each_state_reads_back_from_its_word() {
        for status in STATES {
            assert_eq!(state(code(status)), Some(status));
        }
        assert_eq!(state("lost"), None);
    }
}
