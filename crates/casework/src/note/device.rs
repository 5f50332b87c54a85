// SPDX-License-Identifier: EUPL-1.2
//! The key under which a telephone keeps what was typed while there is no connection. The server gives it with the page, to who is signed in, and
//! never stores it; it is of one person, one body and one day. Whoever finds the telephone finds nothing to read, and after a day nobody gives
//! the key any more.

use super::NoteError;
use crate::{Casework, case::held::member_of};
use base64::{Engine, engine::general_purpose::STANDARD};
use identity::Who;
use jiff::civil::Date;

impl Casework {
    /// The keys of today and of yesterday, in this order, as text.
    ///
    /// # Errors
    /// [`NoteError::NotFound`] for who is no member of a body.
    pub fn device_keys(&self, who: &Who, today: Date) -> Result<Vec<String>, NoteError> {
        let member = member_of(who)?;
        let key = |day: Date| {
            let of = format!("{} {} {day}", member.account, member.body);
            STANDARD.encode(self.vault.sign("casework.note_device", of.as_bytes()))
        };
        Ok([Some(today), today.yesterday().ok()].into_iter().flatten().map(key).collect())
    }
}
