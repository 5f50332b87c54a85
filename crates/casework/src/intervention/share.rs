// SPDX-License-Identifier: EUPL-1.2
//! Who bears what it costs: the person, the body, the health service; and how a sum is cut so that the parts make the whole to the cent.

use serde::{Deserialize, Serialize};

/// The whole, in hundredths of one per cent.
pub const WHOLE: i64 = 10_000;

/// Parts of the whole. What the person and the health service do not bear, the body does: three shares that do not make the whole cannot be
/// written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(try_from = "(i64, i64)", into = "(i64, i64)")]
pub struct Shares {
    user: i64,
    health: i64,
}

/// Shares that pass the whole, or lie below nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("these shares do not make a whole")]
pub struct NoWhole;

impl Shares {
    /// Of the person and of the health service, in hundredths of one per cent; the rest is the body's.
    ///
    /// # Errors
    /// [`NoWhole`].
    pub fn new(user: i64, health: i64) -> Result<Self, NoWhole> {
        let sound = |part| (0..=WHOLE).contains(&part);
        if sound(user) && sound(health) && user + health <= WHOLE { Ok(Self { user, health }) } else { Err(NoWhole) }
    }

    /// What the person bears, in hundredths of one per cent.
    pub fn user(self) -> i64 {
        self.user
    }

    /// What the health service bears.
    pub fn health(self) -> i64 {
        self.health
    }

    /// What the body bears.
    pub fn body(self) -> i64 {
        WHOLE - self.user - self.health
    }

    /// Cuts a sum. What is left over of whole cents goes where most was cut off; where as much was, to the body, then to the health service,
    /// never first to the person.
    pub fn split(self, cents: i64) -> Split {
        let cents = cents.max(0);
        let part = |share: i64| {
            let exact = i128::from(cents) * i128::from(share);
            let (whole, rest) = (exact / i128::from(WHOLE), exact % i128::from(WHOLE));
            (i64::try_from(whole).unwrap_or(i64::MAX), rest)
        };
        let mut parts = [part(self.body()), part(self.health), part(self.user)];
        let mut left = cents - parts.iter().map(|(whole, _)| whole).sum::<i64>();
        let mut order = [0, 1, 2];
        order.sort_by_key(|at| -parts.get(*at).map_or(0, |(_, rest)| *rest));
        for at in order {
            if let Some((whole, rest)) = parts.get_mut(at).filter(|_| left > 0)
                && *rest > 0
            {
                *whole += 1;
                left -= 1;
            }
        }
        let [(body, _), (health, _), (user, _)] = parts;
        Split { user, body, health }
    }
}

impl TryFrom<(i64, i64)> for Shares {
    type Error = NoWhole;

    fn try_from((user, health): (i64, i64)) -> Result<Self, NoWhole> {
        Self::new(user, health)
    }
}

impl From<Shares> for (i64, i64) {
    fn from(shares: Shares) -> Self {
        (shares.user, shares.health)
    }
}

/// A sum by who bears it, in cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Split {
    /// The person.
    pub user: i64,
    /// The body.
    pub body: i64,
    /// The health service.
    pub health: i64,
}

impl Split {
    /// All of it.
    pub fn whole(self) -> i64 {
        self.user.saturating_add(self.body).saturating_add(self.health)
    }

    /// With another sum.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            user: self.user.saturating_add(other.user),
            body: self.body.saturating_add(other.body),
            health: self.health.saturating_add(other.health),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_cent_that_cannot_be_cut_is_never_first_the_persons() {
        let thirds = Shares::new(3_333, 3_333).unwrap();
        assert_eq!(thirds.split(100), Split { user: 33, body: 34, health: 33 });
        let half = Shares::new(5_000, 0).unwrap();
        assert_eq!(half.split(1), Split { user: 0, body: 1, health: 0 });
        assert_eq!(Shares::default().split(1_234), Split { user: 0, body: 1_234, health: 0 }, "the body's, by itself");
        assert_eq!(Shares::new(WHOLE, 1), Err(NoWhole));
        assert_eq!(Shares::new(-1, 0), Err(NoWhole));
    }

    proptest! {
        #[test]
        fn the_parts_make_the_whole_to_the_cent_and_each_is_within_one_of_its_share(
            cents in 0..1_000_000_000_000_i64, user in 0..=WHOLE, health in 0..=WHOLE,
        ) {
            prop_assume!(user + health <= WHOLE);
            let shares = Shares::new(user, health).unwrap();
            let split = shares.split(cents);
            prop_assert_eq!(split.whole(), cents);
            for (part, share) in [(split.user, user), (split.body, shares.body()), (split.health, health)] {
                let off = i128::from(part) * i128::from(WHOLE) - i128::from(cents) * i128::from(share);
                prop_assert!(off.abs() < i128::from(WHOLE), "{} cents of {}", part, share);
                prop_assert!(part >= 0 && (share > 0 || part == 0), "who bears nothing pays nothing");
            }
        }

        #[test]
        fn shares_are_written_as_they_were(user in 0..=WHOLE, health in 0..=WHOLE) {
            let written = serde_json::to_string(&(user, health)).unwrap();
            let read: Result<Shares, _> = serde_json::from_str(&written);
            prop_assert_eq!(read.ok(), Shares::new(user, health).ok(), "and no others are read");
        }
    }
}
