// SPDX-License-Identifier: EUPL-1.2
//! A municipality, by the six-digit code ISTAT gives it.

use std::{fmt, str::FromStr};

/// The ISTAT code of a municipality: six digits, province first (`019021` is Casalmaggiore).
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Istat([u8; 6]);

/// The text is not an ISTAT code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an ISTAT code: expected six digits, for example 019021")]
pub struct IstatError;

impl Istat {
    /// A code that no municipality has: "somewhere else".
    pub const NOWHERE: Self = Self(*b"000000");

    /// The six digits.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl FromStr for Istat {
    type Err = IstatError;
    fn from_str(text: &str) -> Result<Self, IstatError> {
        let digits: [u8; 6] = text.as_bytes().try_into().map_err(|_| IstatError)?;
        digits.iter().all(u8::is_ascii_digit).then_some(Self(digits)).ok_or(IstatError)
    }
}
impl fmt::Display for Istat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl fmt::Debug for Istat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for Istat {
    fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(self.as_str())
    }
}
impl<'de> serde::Deserialize<'de> for Istat {
    fn deserialize<D: serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(input)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn only_six_digits_are_a_town() {
        assert_eq!("019021".parse::<Istat>().unwrap().as_str(), "019021");
        for wrong in ["", "19021", "0190211", "01902a", "０１９０２１"] {
            assert_eq!(wrong.parse::<Istat>(), Err(IstatError), "{wrong}");
        }
    }
}
