// SPDX-License-Identifier: EUPL-1.2
//! Code and link of a booking, spelled from the form that makes it and found again by keyed hashes alone: the database
//! holds neither, and the same form posted again shows the same two.

use crate::{BookingError, code::Code};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use vault::Vault;

/// The fewest bytes of a form key that nobody guesses.
const FORM_KEY: usize = 16;
/// Codes are drawn among 656 billion: now and then one is taken, and the next is tried.
const TRIES: u8 = 16;

/// What a form can make.
pub(crate) struct FormSecrets {
    /// The secret of the link.
    pub link: String,
    /// Keyed hash of the form.
    pub form_index: [u8; 32],
    /// Keyed hash of the link.
    pub link_index: [u8; 32],
}

impl FormSecrets {
    pub(crate) fn of(vault: &Vault, form_key: &[u8]) -> Result<Self, BookingError> {
        if form_key.len() < FORM_KEY {
            return Err(BookingError::Tampered);
        }
        let link = URL_SAFE_NO_PAD.encode(vault.sign("agenda.link", form_key));
        let form = URL_SAFE_NO_PAD.encode(form_key);
        Ok(Self {
            form_index: vault.index("agenda_booking.form_index", &form),
            link_index: link_index(vault, &link),
            link,
        })
    }
}

/// The keyed hash by which a link finds its booking.
pub(crate) fn link_index(vault: &Vault, link: &str) -> [u8; 32] {
    vault.index("agenda_booking.link_index", link)
}

/// The codes that a booking with this link may have, in the order they are tried, each with its keyed hash.
pub(crate) fn codes(vault: &Vault, link: &str) -> impl Iterator<Item = (Code, [u8; 32])> {
    (0..TRIES).filter_map(move |attempt| {
        let mut bytes = vec![attempt];
        bytes.extend(link.as_bytes());
        let code = Code::spelled(&vault.sign("agenda.code", &bytes))?;
        let index = code_index(vault, &code);
        Some((code, index))
    })
}

/// The code of the booking with this link, told by the hash that is stored.
pub(crate) fn code_of(vault: &Vault, link: &str, stored: &[u8]) -> Result<Code, BookingError> {
    codes(vault, link)
        .find(|(_, index)| index.as_slice() == stored)
        .map(|(code, _)| code)
        .ok_or(BookingError::Unreadable { what: "code" })
}

/// The keyed hash by which a spoken code finds its booking.
pub(crate) fn code_index(vault: &Vault, code: &Code) -> [u8; 32] {
    vault.index("agenda_booking.code_index", code.letters())
}
