// SPDX-License-Identifier: EUPL-1.2
//! Time in pieces of five minutes: how a meeting and its pause fill the rows that make overlap impossible to store.

use crate::slots::{Minutes, QUANTUM};
use kernel::UtcMicros;

/// One quantum in microseconds.
pub const STEP: i64 = QUANTUM as i64 * 60 * 1_000_000;

/// The pieces of time from a start, itself included, to an end, excluded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quanta {
    first: i64,
    end: i64,
}

impl Quanta {
    /// The pieces taken by a meeting and the pause after it. Bounds that are not multiples of five minutes are widened to
    /// the nearest that are; `None` when there is no time at all.
    #[must_use]
    pub fn of(starts_at: UtcMicros, ends_at: UtcMicros, pause_after: Minutes) -> Option<Quanta> {
        let pause = i64::from(pause_after) * 60 * 1_000_000;
        let first = starts_at.0.div_euclid(STEP).checked_mul(STEP)?;
        let busy_until = ends_at.0.checked_add(pause)?;
        let end = busy_until.checked_add(STEP - 1)?.div_euclid(STEP).checked_mul(STEP)?;
        (starts_at < ends_at).then_some(Quanta { first, end })
    }

    /// The first piece, as the instant it begins.
    #[must_use]
    pub fn first(self) -> UtcMicros {
        UtcMicros(self.first)
    }

    /// The instant after the last piece.
    #[must_use]
    pub fn end(self) -> UtcMicros {
        UtcMicros(self.end)
    }

    /// How many pieces.
    #[must_use]
    pub fn count(self) -> u64 {
        u64::try_from((self.end - self.first) / STEP).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use proptest::prelude::*;

    const MINUTE: i64 = 60_000_000;

    #[test]
    fn an_hour_and_ten_minutes_of_pause_are_fourteen_pieces() {
        let quanta = Quanta::of(UtcMicros(0), UtcMicros(60 * MINUTE), 10).unwrap();
        assert_eq!(quanta.count(), 14);
    }

    #[test]
    fn no_time_has_no_pieces() {
        assert_eq!(Quanta::of(UtcMicros(STEP), UtcMicros(STEP), 5), None);
        assert_eq!(Quanta::of(UtcMicros(STEP), UtcMicros(0), 60), None);
        assert_eq!(Quanta::of(UtcMicros(0), UtcMicros(i64::MAX), 60), None);
    }

    proptest! {
        #[test]
        fn meetings_share_a_piece_exactly_when_they_and_their_pauses_overlap(
            a in 0..500_i64, long in 1..50_i64, pause in 0..10_u32,
            b in 0..500_i64, other_long in 1..50_i64, other_pause in 0..10_u32,
        ) {
            let made = |start: i64, long: i64, pause: u32| {
                Quanta::of(UtcMicros(start * STEP), UtcMicros((start + long) * STEP), pause * QUANTUM).unwrap()
            };
            let busy = |start: i64, long: i64, pause: u32| (start, start + long + i64::from(pause));
            let (one, two) = (busy(a, long, pause), busy(b, other_long, other_pause));
            let overlap = one.0 < two.1 && two.0 < one.1;
            let pieces = |quanta: Quanta| (quanta.first().0..quanta.end().0).step_by(usize::try_from(STEP).unwrap());
            let held: std::collections::BTreeSet<i64> = pieces(made(a, long, pause)).collect();
            let shared = pieces(made(b, other_long, other_pause)).any(|piece| held.contains(&piece));
            prop_assert_eq!(shared, overlap);
        }

        #[test]
        fn pieces_cover_the_whole_meeting_and_its_pause(start in 0..1_000_000_i64, long in 1..10_000_i64, pause in 0..100_u32) {
            let (from, to) = (UtcMicros(start * MINUTE), UtcMicros((start + long) * MINUTE));
            let quanta = Quanta::of(from, to, pause).unwrap();
            prop_assert!(quanta.first() <= from && quanta.end().0 >= to.0 + i64::from(pause) * MINUTE);
            prop_assert_eq!(quanta.first().0 % STEP, 0);
            prop_assert_eq!(quanta.end().0 % STEP, 0);
            prop_assert_eq!(i64::try_from(quanta.count()).unwrap() * STEP, quanta.end().0 - quanta.first().0);
        }
    }
}
