// SPDX-License-Identifier: EUPL-1.2
//! How long one waits between tries at a password: longer at each try, never for ever.
//!
//! A lock would let anybody shut a worker out by typing their sign-in name. Here tries from a browser that has signed
//! in before are counted apart from everybody else's, so that whoever guesses from afar slows down only browsers nobody
//! knows (ADR 0041).

use kernel::UtcMicros;

/// Tries that cost no wait: people mistype.
pub const FREE_TRIES: i64 = 5;
/// The longest wait, in seconds.
pub const LONGEST_WAIT: i64 = 300;
/// After so many quiet seconds the tries are forgotten.
pub const FORGOTTEN_AFTER: i64 = 3600;
/// The whole house hears one try from an unknown browser every so many microseconds, in the long run …
const PACE: i64 = 500_000;
/// … with room for so many at once: a Monday morning with new computers.
const AT_ONCE: i64 = 120;

/// The tries counted in one bucket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// How many, the successful one excluded.
    pub tries: i64,
    /// When the last one was.
    pub last_at: Option<UtcMicros>,
}

/// Not yet: seconds to wait, at least 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wait(pub i64);

impl Tally {
    /// Counts one more try.
    ///
    /// # Errors
    /// [`Wait`] when it comes too early. A try refused is not counted: hammering does not lengthen the wait.
    pub fn count(self, now: UtcMicros) -> Result<Self, Wait> {
        let quiet_since = self.last_at.unwrap_or(UtcMicros(i64::MIN));
        let tries = if quiet_since.plus_seconds(FORGOTTEN_AFTER) < now { 0 } else { self.tries };
        let open_at = quiet_since.plus_seconds(wait_after(tries));
        if now < open_at {
            return Err(wait(now, open_at));
        }
        Ok(Self { tries: tries + 1, last_at: Some(now) })
    }
}

/// Seconds to wait after so many tries: 0 for the free ones, then 2, 4, 8 … up to [`LONGEST_WAIT`].
fn wait_after(tries: i64) -> i64 {
    match tries - FREE_TRIES {
        over if over < 0 => 0,
        over => 2_i64.saturating_pow(u32::try_from(over + 1).unwrap_or(u32::MAX)).min(LONGEST_WAIT),
    }
}

/// Takes a place in the pace of the whole house: `due_at` is what is stored, the answer what to store.
///
/// # Errors
/// [`Wait`] when too many came before.
pub fn keep_pace(due_at: UtcMicros, now: UtcMicros) -> Result<UtcMicros, Wait> {
    let open_at = UtcMicros(due_at.0.saturating_sub(PACE * (AT_ONCE - 1)));
    if now < open_at {
        return Err(wait(now, open_at));
    }
    Ok(UtcMicros(due_at.0.max(now.0).saturating_add(PACE)))
}

fn wait(now: UtcMicros, open_at: UtcMicros) -> Wait {
    let micros = open_at.0.saturating_sub(now.0);
    Wait((micros / 1_000_000 + i64::from(micros % 1_000_000 != 0)).max(1))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    const START: UtcMicros = UtcMicros(1_000_000_000);

    fn after_tries(tries: i64) -> Tally {
        Tally { tries, last_at: Some(START) }
    }

    #[test]
    fn people_may_mistype_a_few_times() {
        let mut tally = Tally::default();
        for _ in 0..FREE_TRIES {
            tally = tally.count(START).unwrap();
        }
        assert_eq!(tally.count(START), Err(Wait(2)));
    }

    #[test]
    fn each_further_try_waits_longer_and_never_for_ever() {
        let waits: Vec<i64> =
            (FREE_TRIES..FREE_TRIES + 10).map(|tries| after_tries(tries).count(START).unwrap_err().0).collect();
        assert_eq!(waits, [2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
        assert_eq!(after_tries(i64::MAX - 1).count(START), Err(Wait(300)));
        assert!(after_tries(1000).count(START.plus_seconds(300)).is_ok());
    }

    #[test]
    fn a_quiet_hour_is_forgiven() {
        let later = START.plus_seconds(FORGOTTEN_AFTER + 1);
        assert_eq!(after_tries(40).count(later).unwrap().tries, 1);
    }

    #[test]
    fn the_house_hears_many_at_once_then_keeps_a_pace() {
        let mut due = UtcMicros(0);
        for _ in 0..AT_ONCE {
            due = keep_pace(due, START).unwrap();
        }
        assert_eq!(keep_pace(due, START), Err(Wait(1)));
        assert!(keep_pace(due, START.plus_seconds(1)).is_ok());
    }

    proptest! {
        #[test]
        fn no_clock_and_no_count_breaks_the_sums(tries in 0..i64::MAX, last in any::<i64>(), now in any::<i64>()) {
            let tally = Tally { tries, last_at: Some(UtcMicros(last)) };
            if let Err(Wait(seconds)) = tally.count(UtcMicros(now)) {
                prop_assert!(seconds >= 1);
            }
            let _ = keep_pace(UtcMicros(last), UtcMicros(now));
        }

        #[test]
        fn a_guesser_gets_few_tries_a_day(gaps in prop::collection::vec(0..400_i64, 1..400)) {
            let (mut tally, mut now, mut heard) = (Tally::default(), START, 0);
            for gap in gaps {
                now = now.plus_seconds(gap);
                if let Ok(next) = tally.count(now) {
                    tally = next;
                    heard += 1;
                }
            }
            let seconds = (now.0 - START.0) / 1_000_000;
            prop_assert!(heard <= FREE_TRIES + 9 + seconds / LONGEST_WAIT);
        }
    }
}
