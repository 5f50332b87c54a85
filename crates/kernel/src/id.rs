// SPDX-License-Identifier: EUPL-1.2
//! Identifiers: UUID version 7, typed by what they name, so that a booking's id is never taken for a desk's.

use crate::{Chance, UtcMicros};
use std::{fmt, marker::PhantomData, str::FromStr};
use uuid::Uuid;

/// An identifier of a `T`. Sorts by the moment it was made. Says nothing about whom it names.
pub struct Id<T> {
    value: Uuid,
    of: PhantomData<fn() -> T>,
}

/// The text is not an identifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an identifier: expected 36 characters like 0190a1b2-…")]
pub struct IdError;

impl<T> Id<T> {
    /// A new identifier for this moment.
    pub fn new(now: UtcMicros, chance: &dyn Chance) -> Self {
        let mut noise = [0; 10];
        chance.fill(&mut noise);
        let millis = u64::try_from(now.0 / 1000).unwrap_or(0);
        Self { value: uuid::Builder::from_unix_timestamp_millis(millis, &noise).into_uuid(), of: PhantomData }
    }

    /// The same value, naming another kind of thing. For foreign keys between rooms.
    pub fn cast<U>(self) -> Id<U> {
        Id { value: self.value, of: PhantomData }
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Id<T> {}
impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}
impl<T> Eq for Id<T> {}
impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.value.cmp(&other.value)
    }
}
impl<T> std::hash::Hash for Id<T> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}
impl<T> fmt::Display for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.hyphenated().fmt(f)
    }
}
impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
impl<T> FromStr for Id<T> {
    type Err = IdError;
    fn from_str(text: &str) -> Result<Self, IdError> {
        let value = Uuid::try_parse(text).map_err(|_| IdError)?;
        Ok(Self { value, of: PhantomData })
    }
}
impl<T> serde::Serialize for Id<T> {
    fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}
impl<'de, T> serde::Deserialize<'de> for Id<T> {
    fn deserialize<D: serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(input)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::SeededChance;

    #[test]
    fn ids_sort_by_the_moment_they_were_made() {
        let chance = SeededChance::new(1);
        let early: Id<()> = Id::new(UtcMicros(1_000_000), &chance);
        let late: Id<()> = Id::new(UtcMicros(2_000_000), &chance);
        assert!(early < late);
        assert!(early.to_string() < late.to_string());
    }

    #[test]
    fn an_id_reads_back_what_it_wrote() {
        let id: Id<()> = Id::new(UtcMicros(5_000), &SeededChance::new(2));
        assert_eq!(id.to_string().parse::<Id<()>>().unwrap(), id);
        assert_eq!("nonsense".parse::<Id<()>>(), Err(IdError));
    }
}
