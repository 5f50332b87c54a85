// SPDX-License-Identifier: EUPL-1.2
//! Tries at short codes that are said aloud (a booking's, a place's in a group): counted by the first half of what was typed, whether such a
//! code exists or not, and slowed over the whole house. Codes are kept by the room that gave them; here is only how fast one may try.
//!
//! Such a code has 39 bits, fewer than six words have: so the house hears one try a second in the long run.

use crate::{Reception, store::threads as rows};
use ::store::StoreError;
use kernel::{Actor, UtcMicros};

/// One try every so many microseconds over the whole house, in the long run …
const PACE: i64 = 1_000_000;
/// … with room for so many at once.
const AT_ONCE: i64 = 60;

/// Why a try is not heard.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TryError {
    /// Too many tries: so many seconds to wait.
    #[error("wait {0} seconds")]
    Wait(i64),
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<identity::Wait> for TryError {
    fn from(wait: identity::Wait) -> Self {
        Self::Wait(wait.0)
    }
}

/// Takes a place in the pace of the whole house: what to store instead of `due_at`, or the seconds to wait.
fn keep_pace(due_at: UtcMicros, now: UtcMicros) -> Result<UtcMicros, i64> {
    let open_at = due_at.0.saturating_sub(PACE * (AT_ONCE - 1));
    if now.0 < open_at {
        return Err(open_at.saturating_sub(now.0).div_euclid(1_000_000) + 1);
    }
    Ok(UtcMicros(due_at.0.max(now.0).saturating_add(PACE)))
}

impl Reception {
    fn try_bucket(&self, naming: &str) -> [u8; 32] {
        self.vault.index("reception_try.bucket", &format!("appointment {naming}"))
    }

    /// Counts a try at the codes that begin so, before anybody looks whether there is one.
    ///
    /// # Errors
    /// [`TryError::Wait`] after too many tries, [`TryError::Store`].
    pub async fn count_try(&self, naming: &str, actor: &Actor) -> Result<(), TryError> {
        let (now, bucket) = (self.clock.now(), self.try_bucket(naming));
        self.db
            .write(actor, move |tx| {
                rows::forget_tries(tx, now.plus_seconds(-identity::FORGOTTEN_AFTER - 1))?;
                let tally = rows::hold_tally(tx, &bucket, now)?.count(now)?;
                rows::keep_tally(tx, &bucket, tally)?;
                let due = keep_pace(rows::hold_pace(tx, rows::SPOKEN)?, now).map_err(TryError::Wait)?;
                rows::keep_pace(tx, rows::SPOKEN, due)?;
                Ok::<_, TryError>(())
            })
            .await
    }

    /// The code was right: what was tried before it counts no more.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn forget_try(&self, naming: &str, actor: &Actor) -> Result<(), StoreError> {
        let bucket = self.try_bucket(naming);
        self.db.write(actor, move |tx| rows::forget_tally(tx, &bucket)).await
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const WEEK: i64 = 7 * 86_400;
    const START: UtcMicros = UtcMicros(1_000_000_000_000);

    /// A guesser who sends ten codes a second for a week, to a house with five thousand appointments to come.
    #[test]
    fn ten_guesses_a_second_for_a_week_hardly_find_one_and_keep_nobody_out_for_long() {
        let (mut due, mut heard) = (UtcMicros(0), 0_u32);
        for guess in 0..WEEK * 10 {
            let now = UtcMicros(START.0 + guess * 100_000);
            if let Ok(next) = keep_pace(due, now) {
                (due, heard) = (next, heard + 1);
            }
        }
        assert!(heard < 605_000, "{heard}");
        let chances = f64::from(heard) * 5_000.0 / 30_f64.powi(8);
        assert!(chances < 0.005, "{chances}");
        // Somebody with a code of their own, in the middle of it, waits a second or two.
        let now = UtcMicros(START.0 + WEEK * 1_000_000);
        assert!(keep_pace(due, now).map_or_else(|wait| wait <= 2, |_| true));
    }

    #[test]
    fn many_at_once_are_heard_and_a_storm_ends() {
        let mut due = UtcMicros(0);
        let heard = (0..500).filter(|_| keep_pace(due, START).map(|next| due = next).is_ok()).count();
        assert_eq!(heard, 60);
        assert!(keep_pace(due, START.plus_seconds(1)).is_ok());
        let _ =
            (keep_pace(UtcMicros(i64::MAX), UtcMicros(i64::MIN + 60_000_000)), keep_pace(UtcMicros(i64::MIN), START));
    }
}
