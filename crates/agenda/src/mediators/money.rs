// SPDX-License-Identifier: EUPL-1.2
//! What an hour of a mediator costs: whole cents, reckoned by one rule before and after. The family pays nothing of it.

/// An hour is paid in pieces of so many minutes.
pub const STEP: i64 = 15;
/// And never for less than so many.
pub const LEAST: i64 = 60;
/// Called off nearer than this to the hour, in seconds, the least is owed: she could take nothing else.
pub const LATE: i64 = 86_400;
/// The dearest hour, in cents: beyond it somebody has typed a nought too many.
pub const DEAREST: i64 = 100_000;

/// How an engagement came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// It is still to come.
    Ahead,
    /// It is over, and nobody has said whether the person came.
    Unsaid,
    /// Both came.
    Done,
    /// She came, the person did not.
    NotCome,
    /// It was called off, or she was let go, less than a day before.
    Late,
    /// The same, longer before.
    InTime,
    /// She did not come.
    Missed,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Ahead, Self::Unsaid, Self::Done, Self::NotCome, Self::Late, Self::InTime, Self::Missed];

    /// Whether its cents are owed already, or only foreseen.
    #[must_use]
    pub fn is_owed(self) -> bool {
        matches!(self, Self::Done | Self::NotCome | Self::Late)
    }
}

/// The minutes that are paid for a meeting of so many.
#[must_use]
pub fn paid_minutes(minutes: i64) -> i64 {
    if minutes <= 0 {
        return 0;
    }
    let pieces = minutes.saturating_add(STEP - 1) / STEP;
    pieces.saturating_mul(STEP).max(LEAST)
}

/// The cents of so many paid minutes at so many cents an hour; half a cent is one.
#[must_use]
pub fn cents(paid: i64, cents_per_hour: i64) -> i64 {
    paid.max(0).saturating_mul(cents_per_hour.max(0)).saturating_add(30) / 60
}

/// Minutes and cents of an engagement that came out so.
#[must_use]
pub fn reckoned(outcome: Outcome, minutes: i64, cents_per_hour: i64) -> (i64, i64) {
    let paid = match outcome {
        Outcome::Ahead | Outcome::Unsaid | Outcome::Done | Outcome::NotCome => paid_minutes(minutes),
        Outcome::Late => LEAST,
        Outcome::InTime | Outcome::Missed => 0,
    };
    (paid, cents(paid, cents_per_hour))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_hour_is_the_least_and_then_each_quarter() {
        for (minutes, paid) in [(0, 0), (-5, 0), (20, 60), (60, 60), (61, 75), (75, 75), (90, 90), (100, 105)] {
            assert_eq!(paid_minutes(minutes), paid, "{minutes}");
        }
        assert_eq!(reckoned(Outcome::Done, 45, 2_850), (60, 2_850));
        assert_eq!(reckoned(Outcome::Done, 75, 2_850), (75, 3_563), "3,562.5 cents are 3,563");
        assert_eq!(reckoned(Outcome::Late, 180, 2_850), (60, 2_850));
        assert_eq!(reckoned(Outcome::InTime, 60, 2_850), (0, 0));
        assert_eq!(reckoned(Outcome::Missed, 60, 2_850), (0, 0));
    }

    proptest! {
        #[test]
        fn a_longer_meeting_never_costs_less_and_no_minute_is_worked_for_nothing(
            minutes in 1..2_000_i64, more in 0..500_i64, rate in 0..=DEAREST,
        ) {
            let paid = paid_minutes(minutes);
            prop_assert!(paid >= minutes && paid >= LEAST && paid % STEP == 0 && paid < minutes.max(LEAST) + STEP);
            prop_assert!(paid_minutes(minutes + more) >= paid);
            prop_assert!(cents(paid_minutes(minutes + more), rate) >= cents(paid, rate));
        }

        #[test]
        fn cents_are_within_half_a_cent_of_what_is_owed(paid in 0..5_000_i64, rate in 0..=DEAREST) {
            let exact = paid * rate;
            let off = cents(paid, rate) * 60 - exact;
            prop_assert!((-29..=30).contains(&off), "{off}");
        }

        #[test]
        fn calling_off_is_never_dearer_than_coming(minutes in 1..2_000_i64, rate in 0..=DEAREST) {
            let of = |outcome| reckoned(outcome, minutes, rate).1;
            prop_assert!(of(Outcome::InTime) <= of(Outcome::Late) && of(Outcome::Late) <= of(Outcome::Done));
            prop_assert_eq!(of(Outcome::Done), of(Outcome::NotCome));
            prop_assert_eq!(of(Outcome::Done), of(Outcome::Ahead), "what is told before is what is owed after");
        }
    }
}
