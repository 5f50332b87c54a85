// SPDX-License-Identifier: EUPL-1.2
//! Codes of half a minute, as apps on telephones make them (RFC 6238: SHA-1, six digits, thirty seconds).

use kernel::{Chance, UtcMicros};
use std::fmt::Write;
use totp_rs::Builder;
use zeroize::Zeroizing;

/// Seconds a code lasts.
const PERIOD: i64 = 30;
/// Half minutes accepted before and after the present one: clocks differ, people type slowly.
const TOLERANCE: i64 = 1;

/// The secret shared with an app: 160 bits, as RFC 4226 recommends. Wiped when dropped.
pub(crate) struct Secret(Zeroizing<[u8; 20]>);

impl Secret {
    pub(crate) fn new(chance: &dyn Chance) -> Self {
        let mut secret = Zeroizing::new([0; 20]);
        chance.fill(&mut *secret);
        Self(secret)
    }

    /// Bytes of a secret; anything else is none.
    pub(crate) fn read(bytes: &[u8]) -> Option<Self> {
        Some(Self(Zeroizing::new(bytes.try_into().ok()?)))
    }

    pub(crate) fn bytes(&self) -> &[u8; 20] {
        &self.0
    }

    /// The half minute, near now, of which this is the code.
    pub(crate) fn step_of(&self, code: &str, now: UtcMicros) -> Option<i64> {
        let present = now.0.div_euclid(PERIOD * 1_000_000);
        let app = Builder::new().with_secret(*self.0).with_skew(0).build().ok()?;
        // All are compared, whichever fits: the time taken tells nothing.
        let mut found = None;
        for step in present - TOLERANCE..=present + TOLERANCE {
            let at = u64::try_from(step * PERIOD).unwrap_or_default();
            if app.check(code, at).is_some() {
                found = Some(step);
            }
        }
        found
    }

    /// The secret as people type it into an app: letters and digits (base 32) in groups of four.
    pub(crate) fn groups(&self) -> String {
        let letters = self.base32();
        let groups: Vec<&str> = (0..letters.len()).step_by(4).filter_map(|at| letters.get(at..at + 4)).collect();
        groups.join(" ")
    }

    /// What the code of the enrolment page says to an app. `label` is the person's own name, for their own telephone.
    pub(crate) fn address(&self, issuer: &str, label: &str) -> String {
        let (issuer, label) = (percent(issuer), percent(label));
        format!("otpauth://totp/{issuer}:{label}?secret={}&issuer={issuer}", self.base32())
    }

    fn base32(&self) -> String {
        totp_rs::Secret::from(*self.0).to_base32()
    }
}

/// Percent signs for all but plain letters and digits.
fn percent(text: &str) -> String {
    let mut whole = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() {
            whole.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(whole, "%{byte:02X}");
        }
    }
    whole
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// The secret of the tables at the end of RFC 4226 and RFC 6238.
    fn of_the_standard() -> Secret {
        Secret::read(b"12345678901234567890").unwrap()
    }

    fn at(seconds: i64) -> UtcMicros {
        UtcMicros(seconds * 1_000_000)
    }

    #[test]
    fn the_codes_of_the_standard_are_ours() {
        // RFC 6238, appendix B, SHA-1, the last six of the eight digits printed there.
        for (seconds, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(of_the_standard().step_of(code, at(seconds)), Some(seconds / 30), "{seconds}");
        }
    }

    #[test]
    fn a_code_is_good_half_a_minute_early_or_late_and_no_longer() {
        let secret = of_the_standard();
        for (now, good) in [(29, true), (0, true), (60, true), (89, true), (90, false), (-1, false)] {
            assert_eq!(secret.step_of("287082", at(now)).is_some(), good, "{now}");
        }
        for wrong in ["", "28708", "2870822", "abcdef", "２８７０８２"] {
            assert_eq!(secret.step_of(wrong, at(59)), None, "{wrong}");
        }
    }

    #[test]
    fn the_secret_is_written_as_apps_read_it() {
        assert_eq!(of_the_standard().groups(), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assert_eq!(
            of_the_standard().address("Filò", "Persona 1"),
            "otpauth://totp/Fil%C3%B2:Persona%201?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Fil%C3%B2"
        );
    }
}
