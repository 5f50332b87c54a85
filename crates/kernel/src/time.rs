// SPDX-License-Identifier: EUPL-1.2
//! Instants and the clock. Only [`SystemClock`] may look at the real time.

use std::sync::atomic::{AtomicI64, Ordering};

/// An instant: microseconds since 1970-01-01T00:00:00Z. What the database stores.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct UtcMicros(pub i64);

impl UtcMicros {
    /// The instant of a jiff timestamp.
    pub fn from_timestamp(timestamp: jiff::Timestamp) -> Self {
        Self(timestamp.as_microsecond())
    }

    /// As a jiff timestamp; the ends of time for values beyond its range.
    pub fn timestamp(self) -> jiff::Timestamp {
        jiff::Timestamp::from_microsecond(self.0).unwrap_or(if self.0 < 0 {
            jiff::Timestamp::MIN
        } else {
            jiff::Timestamp::MAX
        })
    }

    /// This instant and `seconds` more, stopping at the ends of time.
    #[must_use]
    pub fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(1_000_000)))
    }
}

/// Where "now" comes from.
pub trait Clock: Send + Sync {
    /// The present instant.
    fn now(&self) -> UtcMicros;
}

/// The machine's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[allow(clippy::disallowed_methods, reason = "the one place that looks at the real time")]
    fn now(&self) -> UtcMicros {
        UtcMicros::from_timestamp(jiff::Timestamp::now())
    }
}

/// A clock that stands still until it is told to move: for tests and demonstrations.
#[derive(Debug)]
pub struct FixedClock(AtomicI64);

impl FixedClock {
    /// A clock standing at this instant.
    pub fn at(now: UtcMicros) -> Self {
        Self(AtomicI64::new(now.0))
    }

    /// Moves the hands.
    pub fn set(&self, now: UtcMicros) {
        self.0.store(now.0, Ordering::SeqCst);
    }

    /// Lets some seconds pass.
    pub fn advance_seconds(&self, seconds: i64) {
        self.0.fetch_add(seconds * 1_000_000, Ordering::SeqCst);
    }
}

impl Clock for FixedClock {
    fn now(&self) -> UtcMicros {
        UtcMicros(self.0.load(Ordering::SeqCst))
    }
}
