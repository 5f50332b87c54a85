// SPDX-License-Identifier: EUPL-1.2
//! When a message that did not go is tried again: after a minute, 5, 30, 2 hours, 6, 24; then it has failed, and somebody
//! is to telephone.

/// The steps, in seconds.
pub const STEPS: [i64; 6] = [60, 300, 1_800, 7_200, 21_600, 86_400];

/// The largest jitter, in thousandths of `SPREAD`.
pub const JITTERS: u64 = 1_000;

/// A wait grows by a fifth at most: a thousand messages that failed together do not come back together.
const SPREAD: i64 = 5;

/// Seconds to wait after so many attempts, the first one included; nothing when that was the last. `jitter` is below
/// [`JITTERS`], drawn by chance.
pub fn wait_after(attempts: u32, jitter: u64) -> Option<i64> {
    let step = *STEPS.get(usize::try_from(attempts.checked_sub(1)?).ok()?)?;
    let jitter = i64::try_from(jitter.min(JITTERS)).unwrap_or(0);
    Some(step + step * jitter / (1_000 * SPREAD))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_message_is_tried_seven_times_in_a_day_and_a_half() {
        let waits: Vec<_> = (1..=7).map(|attempts| wait_after(attempts, 0)).collect();
        assert_eq!(waits, [Some(60), Some(300), Some(1800), Some(7200), Some(21_600), Some(86_400), None]);
        assert_eq!(wait_after(0, 0), None);
    }

    proptest! {
        #[test]
        fn a_wait_grows_by_a_fifth_at_most_and_never_shrinks(attempts in 1_u32..7, jitter in 0_u64..2_000) {
            let (least, wait) = (wait_after(attempts, 0).unwrap(), wait_after(attempts, jitter).unwrap());
            prop_assert!(least <= wait && wait <= least + least / 5);
            prop_assert!(attempts == 6 || wait < wait_after(attempts + 1, 0).unwrap());
        }
    }
}
