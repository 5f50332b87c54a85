// SPDX-License-Identifier: EUPL-1.2
//! Code and link of a booking, spelled from the form that makes it and found again by keyed hashes alone: the database
//! holds neither, and the same form posted again shows the same two.
//!
//! Whoever has said a code gets a **pass**, which opens what the link opens: the code with our signature. Nobody makes one by guessing, for
//! it is given only where tries are counted.

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

/// The keyed hash by which a link, or a pass, finds its booking.
pub(crate) fn link_index(vault: &Vault, link: &str) -> [u8; 32] {
    match passed(vault, link) {
        Some(code) => code_index(vault, &code),
        None => vault.index("agenda_booking.link_index", link),
    }
}

/// With what a pass begins; no link does.
const PASS: char = '~';
const PASSES: &str = "agenda.pass";

/// What opens the page of whoever has said this code.
pub(crate) fn pass(vault: &Vault, code: &Code) -> String {
    let letters = code.letters();
    format!("{PASS}{letters}{}", URL_SAFE_NO_PAD.encode(vault.sign(PASSES, letters.as_bytes())))
}

/// The code of a pass that is ours.
fn passed(vault: &Vault, secret: &str) -> Option<Code> {
    let (letters, signed) = secret.strip_prefix(PASS)?.split_at_checked(crate::code::LENGTH)?;
    let signed = URL_SAFE_NO_PAD.decode(signed).ok()?;
    vault.verify(PASSES, letters.as_bytes(), &signed).then(|| Code::read(letters)).flatten()
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

/// The code of the booking with this link, told by the hash that is stored; a pass tells it itself.
pub(crate) fn code_of(vault: &Vault, link: &str, stored: &[u8]) -> Result<Code, BookingError> {
    if let Some(code) = passed(vault, link) {
        return Ok(code);
    }
    codes(vault, link)
        .find(|(_, index)| index.as_slice() == stored)
        .map(|(code, _)| code)
        .ok_or(BookingError::Unreadable { what: "code" })
}

/// The keyed hash by which a spoken code finds its booking.
pub(crate) fn code_index(vault: &Vault, code: &Code) -> [u8; 32] {
    vault.index("agenda_booking.code_index", code.letters())
}
