// SPDX-License-Identifier: EUPL-1.2
//! How fast codes may be tried. The wait is counted by the first two words of what was typed, whether such a code exists
//! or not, so that whoever guesses slows down nobody but themselves (ADR 0058).

use kernel::UtcMicros;

/// One try every so many microseconds over the whole house, in the long run: far more than people need …
const PACE: i64 = 40_000;
/// … with room for so many at once.
const AT_ONCE: i64 = 500;

/// Takes a place in the pace of the whole house: what to store instead of `due_at`, or the seconds to wait.
pub(crate) fn keep_pace(due_at: UtcMicros, now: UtcMicros) -> Result<UtcMicros, i64> {
    let open_at = due_at.0.saturating_sub(PACE * (AT_ONCE - 1));
    if now.0 < open_at {
        return Err(open_at.saturating_sub(now.0).div_euclid(1_000_000) + 1);
    }
    Ok(UtcMicros(due_at.0.max(now.0).saturating_add(PACE)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::super::SpokenCode;
    use super::*;
    use identity::Tally;
    use kernel::{Chance, SeededChance};
    use std::collections::{BTreeMap, HashSet};

    const WEEK: i64 = 7 * 86_400;
    const START: UtcMicros = UtcMicros(1_000_000_000_000);

    /// A guesser who sends ten codes a second for a week, to a house where ten thousand pages are open.
    #[test]
    fn ten_guesses_a_second_for_a_week_find_nothing_and_keep_nobody_out() {
        let chance = SeededChance::new(1);
        let draw = || {
            let mut bytes = [0; 8];
            chance.fill(&mut bytes);
            u64::from_be_bytes(bytes) >> 4
        };
        let open: HashSet<u64> = (0..10_000).map(|_| draw()).collect();
        let mut due = UtcMicros(0);
        let mut heard = 0_u64;
        for guess in 0..WEEK * 10 {
            let now = UtcMicros(START.0 + guess * 100_000);
            if let Ok(next) = keep_pace(due, now) {
                due = next;
                heard += 1;
                assert!(!open.contains(&draw()), "a code was found at guess {guess}");
            }
            // Somebody who knows their code comes once an hour: the house hears them at once.
            if guess % 36_000 == 0 {
                due = keep_pace(due, now).unwrap();
            }
        }
        assert_eq!(heard, 6_048_000, "the house could hear them all, and the words were enough");
        // The arithmetic: guesses heard, times pages open, over all codes there are.
        let chances = heard as f64 * open.len() as f64 / 2_f64.powi(60);
        assert!(chances < 1e-7, "{chances}");
    }

    /// Somebody has seen the first two words over a shoulder, and tries the other four.
    #[test]
    fn who_saw_two_words_gets_two_thousand_tries_a_week_at_the_rest() {
        let (mut tally, mut heard) = (Tally::default(), 0);
        for guess in 0..WEEK * 10 {
            if let Ok(next) = tally.count(UtcMicros(START.0 + guess * 100_000)) {
                tally = next;
                heard += 1;
            }
        }
        assert!(heard < 2_100, "{heard}");
        assert!(f64::from(heard) / 2_f64.powi(40) < 1e-8);
    }

    #[test]
    fn a_flood_on_other_words_does_not_slow_down_mine() {
        let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
        let chance = SeededChance::new(2);
        for guess in 0..20_000 {
            let mut bytes = [0; 8];
            chance.fill(&mut bytes);
            let code = SpokenCode::spelled(&bytes).unwrap();
            let tally = tallies.entry(code.naming()).or_default();
            if let Ok(next) = tally.count(UtcMicros(START.0 + guess * 100_000)) {
                *tally = next;
            }
        }
        // After half an hour of it hardly a pair of words waits: four words of a million pairs were hit more than five times.
        let now = UtcMicros(START.0 + 2_000_000_000);
        let waiting = tallies.values().filter(|tally| tally.count(now).is_err()).count();
        assert_eq!(waiting, 0);
    }

    #[test]
    fn a_storm_is_slowed_and_ends() {
        let mut due = UtcMicros(0);
        let heard = (0..2_000).filter(|_| keep_pace(due, START).map(|next| due = next).is_ok()).count();
        assert_eq!(heard, 500);
        assert!(keep_pace(due, START.plus_seconds(1)).is_ok());
        let _ = (
            keep_pace(UtcMicros(i64::MAX), UtcMicros(i64::MIN + 40_000_000)),
            keep_pace(UtcMicros(i64::MIN), UtcMicros(i64::MAX)),
        );
    }
}
