// SPDX-License-Identifier: EUPL-1.2
//! Randomness as an argument: the system's in production, seeded in tests.

use std::sync::Mutex;

/// A source of random bytes. Secrets come from [`SystemChance`] alone.
pub trait Chance: Send + Sync {
    /// Fills the slice with random bytes.
    fn fill(&self, bytes: &mut [u8]);

    /// A random number below `bound`, without bias; 0 when the bound is 0.
    fn below(&self, bound: u64) -> u64 {
        if bound == 0 {
            return 0;
        }
        // Reject the tail that would favour small numbers.
        let limit = u64::MAX - u64::MAX % bound;
        loop {
            let mut raw = [0; 8];
            self.fill(&mut raw);
            let drawn = u64::from_le_bytes(raw);
            if drawn < limit {
                return drawn % bound;
            }
        }
    }
}

/// The operating system's generator.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemChance;

impl Chance for SystemChance {
    #[allow(
        clippy::panic,
        clippy::disallowed_methods,
        reason = "without randomness no key is safe: stopping is the only right answer"
    )]
    fn fill(&self, bytes: &mut [u8]) {
        if let Err(error) = getrandom::fill(bytes) {
            panic!("the operating system gave no randomness: {error}");
        }
    }
}

/// A repeatable generator (SplitMix64) for tests and demonstrations. Never for secrets.
#[derive(Debug)]
pub struct SeededChance(Mutex<u64>);

impl SeededChance {
    /// The same seed gives the same bytes.
    pub fn new(seed: u64) -> Self {
        Self(Mutex::new(seed))
    }
}

impl Chance for SeededChance {
    fn fill(&self, bytes: &mut [u8]) {
        let mut state = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        for chunk in bytes.chunks_mut(8) {
            *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let mut mixed = *state;
            mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            mixed ^= mixed >> 31;
            chunk.copy_from_slice(&mixed.to_le_bytes()[..chunk.len()]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_tells_the_same_story() {
        let (first, second) = (SeededChance::new(7), SeededChance::new(7));
        let draws = |chance: &SeededChance| (0..50).map(|_| chance.below(10)).collect::<Vec<_>>();
        assert_eq!(draws(&first), draws(&second));
    }

    #[test]
    fn a_draw_stays_below_its_bound() {
        let chance = SeededChance::new(1);
        assert!((0..1000).all(|_| chance.below(7) < 7));
        assert_eq!(chance.below(0), 0);
    }
}
