// SPDX-License-Identifier: EUPL-1.2
//! An offered time, written so that only this house can have written it.
//!
//! Whoever confirms brings back the token of the list. The signature keeps the desk, the service, the place and the start
//! together: a made-up time cannot be asked for, and the grid need not be searched again.

use crate::{BookingError, slots::Audience};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::Timestamp;
use kernel::UtcMicros;
use vault::Vault;

const LABEL: &str = "agenda.slot";
/// How long a list stays good for choosing from: a day, so that a person may ask at home first.
const GOOD_FOR_SECONDS: i64 = 86_400;
const TAG: usize = 32;

/// What a token says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The desk.
    pub desk: String,
    /// The service.
    pub service: String,
    /// Where; [`crate::NOWHERE`] when nobody goes there.
    pub place: String,
    /// When it begins.
    pub start: Timestamp,
    /// To whom it was offered.
    pub audience: Audience,
    /// With whom, when the people of the desk chose.
    pub worker: Option<String>,
    /// Chosen by the people of the desk outside the windows, after they had read that it is so.
    pub anyway: bool,
    pub(crate) issued: i64,
}

/// What is written in a token: desk, service, place, start and issue in seconds, whether for staff, worker, whether
/// outside the windows.
type Written<'a> = (&'a str, &'a str, &'a str, i64, i64, bool, Option<&'a str>, bool);
type Read = (String, String, String, i64, i64, bool, Option<String>, bool);

impl Offer {
    /// The token that goes in the list.
    pub(crate) fn token(&self, vault: &Vault) -> String {
        let written: Written<'_> = (
            &self.desk,
            &self.service,
            &self.place,
            self.start.as_second(),
            self.issued,
            self.audience == Audience::Staff,
            self.worker.as_deref(),
            self.anyway,
        );
        // Texts and numbers always become JSON.
        let mut bytes = serde_json::to_vec(&written).unwrap_or_default();
        let tag = vault.sign(LABEL, &bytes);
        bytes.extend(tag);
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// Reads a token that came back, however old.
    pub(crate) fn read(vault: &Vault, token: &str) -> Result<Offer, BookingError> {
        let bytes = URL_SAFE_NO_PAD.decode(token).map_err(|_| BookingError::Tampered)?;
        let (written, tag) =
            bytes.len().checked_sub(TAG).and_then(|at| bytes.split_at_checked(at)).ok_or(BookingError::Tampered)?;
        if !vault.verify(LABEL, written, tag) {
            return Err(BookingError::Tampered);
        }
        let (desk, service, place, start, issued, staff, worker, anyway): Read =
            serde_json::from_slice(written).map_err(|_| BookingError::Tampered)?;
        let start = Timestamp::from_second(start).map_err(|_| BookingError::Tampered)?;
        let audience = if staff { Audience::Staff } else { Audience::Public };
        Ok(Offer { desk, service, place, start, audience, worker, anyway, issued })
    }

    /// Whether the list it comes from is still good.
    pub(crate) fn fresh(&self, now: UtcMicros) -> Result<(), BookingError> {
        let age = now.timestamp().as_second() - self.issued;
        if age <= GOOD_FOR_SECONDS { Ok(()) } else { Err(BookingError::Expired) }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use kernel::{FixedClock, SeededChance};
    use proptest::prelude::*;
    use std::sync::Arc;

    fn vault() -> Vault {
        let clock = FixedClock::at(UtcMicros(0));
        Vault::in_memory(Arc::new(clock), Arc::new(SeededChance::new(1))).unwrap()
    }

    fn offer() -> Offer {
        Offer {
            desk: "lavoro".into(),
            service: "colloquio".into(),
            place: "comune".into(),
            start: Timestamp::from_second(1_800_000_000).unwrap(),
            audience: Audience::Public,
            worker: None,
            anyway: false,
            issued: 1_700_000_000,
        }
    }

    #[test]
    fn a_token_comes_back_as_it_went() {
        let vault = vault();
        for offer in [offer(), Offer { audience: Audience::Staff, worker: Some("a".into()), anyway: true, ..offer() }] {
            assert_eq!(Offer::read(&vault, &offer.token(&vault)).unwrap(), offer);
        }
    }

    #[test]
    fn a_list_is_good_for_a_day() {
        let at = |seconds: i64| UtcMicros(0).plus_seconds(1_700_000_000 + seconds);
        assert_eq!(offer().fresh(at(86_400)), Ok(()));
        assert_eq!(offer().fresh(at(86_401)), Err(BookingError::Expired));
    }

    #[test]
    fn a_token_changed_in_any_letter_is_refused() {
        let vault = vault();
        let token = offer().token(&vault);
        for at in 0..token.len() {
            let mut changed = token.clone().into_bytes();
            changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(changed).unwrap();
            assert_eq!(Offer::read(&vault, &changed), Err(BookingError::Tampered), "letter {at}");
        }
    }

    proptest! {
        #[test]
        fn anything_else_is_refused_without_panic(text in any::<String>()) {
            prop_assert_eq!(Offer::read(&vault(), &text), Err(BookingError::Tampered));
        }
    }
}
