// SPDX-License-Identifier: EUPL-1.2
//! Entering with a link and a code. Whatever is wrong (the link, the code, both, a page that ended, was closed, is suspended because
//! violence is suspected) is answered by the same error after the same statements.

use super::{OwnError, OwnPageId, Standing, commands::facts_of, standing};
use crate::{Casework, store::own_sides as rows};
use ::store::ReadTx;
use identity::Tally;
use kernel::{Actor, UtcMicros};

/// Letters of a link.
const LETTERS: usize = 40;
/// Digits of a code.
const CODE: usize = 8;
/// Wrong codes at one link after which it opens nothing, until it is renewed.
const ENOUGH: i64 = 30;

/// What an open page rests on: which, and by which link. Renewed, suspended or closed, it rests on nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnSession {
    /// Which page.
    pub page: OwnPageId,
    /// The keyed hash of its link.
    pub link: [u8; 32],
}

/// The link as it was followed: what cannot be one is looked up all the same, as one that nobody has.
fn link_of(typed: &str) -> String {
    let link = typed.trim().to_ascii_lowercase();
    let fits = link.len() == LETTERS && link.bytes().all(|letter| letter.is_ascii_hexdigit());
    if fits { link } else { "-".repeat(LETTERS) }
}

/// The digits of a code as it was typed, in whatever digits: a telephone set to Arabic or Punjabi writes its own.
fn code_of(typed: &str) -> Option<String> {
    let zero = |letter: char| match letter {
        '0'..='9' => Some('0'),
        '\u{660}'..='\u{669}' => Some('\u{660}'),
        '\u{6f0}'..='\u{6f9}' => Some('\u{6f0}'),
        '\u{a66}'..='\u{a6f}' => Some('\u{a66}'),
        '\u{ff10}'..='\u{ff19}' => Some('\u{ff10}'),
        _ => None,
    };
    let mut code = String::with_capacity(CODE);
    for letter in typed.chars().filter(|letter| !letter.is_whitespace() && !"-.,".contains(*letter)) {
        let digit = u32::from(letter) - u32::from(zero(letter)?);
        code.push(char::from_digit(digit, 10)?);
    }
    (code.len() == CODE).then_some(code)
}

/// The facts about a page or about none, in the same number of statements.
fn stands(tx: &ReadTx<'_>, row: Option<&rows::PageRow>, now: UtcMicros) -> Result<bool, OwnError> {
    Ok(match row {
        Some(row) => standing(&facts_of(tx, row, now)?) == Standing::Open,
        None => {
            people::anybody_hides(tx, &rows::beside(tx, None)?)?;
            false
        }
    })
}

impl Casework {
    /// Opens somebody's own side by its link and its code. The try is counted before anything is looked at.
    ///
    /// # Errors
    /// [`OwnError::Nothing`] for all that opens nothing; [`OwnError::Wait`] after too many tries; [`OwnError::Missing`] for what cannot be a
    /// code, which is not counted.
    pub async fn enter_own_page(&self, link: &str, code: &str, actor: &Actor) -> Result<OwnSession, OwnError> {
        let link = link_of(link);
        let code = code_of(code).ok_or(OwnError::Missing("code"))?;
        let (now, index) = (self.clock.now(), self.own_link_index(&link));
        let right = self.own_code_index(&link, &code);
        let ever = self
            .db
            .write(actor, move |tx| {
                // Many tries at once cannot slip through together: the row is held until it is counted.
                let (tries, ever, last_at) = rows::hold_tries(tx, &index)?;
                let tally = Tally { tries, last_at }.count(now).map_err(|wait| OwnError::Wait(wait.0))?;
                rows::keep_tries(tx, &index, tally.tries, ever + 1, tally.last_at)?;
                rows::forget_tries(tx, now.plus_seconds(-identity::FORGOTTEN_AFTER - 1))?;
                Ok::<_, OwnError>(ever + 1)
            })
            .await?;
        let row = self
            .db
            .read(actor, move |tx| {
                let row = rows::by_link(tx, &index)?;
                let opens = stands(tx, row.as_ref(), now)?;
                Ok::<_, OwnError>(row.filter(|row| opens && row.code == right.as_slice()))
            })
            .await?;
        let row = row.filter(|_| ever <= ENOUGH).ok_or(OwnError::Nothing)?;
        let (casework, session) = (self.clone(), OwnSession { page: row.id, link: index });
        self.db
            .write(actor, move |tx| {
                rows::keep_tries(tx, &index, 0, 0, None)?;
                rows::entered(tx, row.id, now)?;
                let details = format!("page {}", row.id);
                casework.tell_own_side(tx, row.subject, (row.case, "casework.own_side.entered"), &details, now)
            })
            .await?;
        Ok(session)
    }

    /// The page of a session, asked anew each time.
    ///
    /// # Errors
    /// [`OwnError::Nothing`] as soon as it does not open, for whatever reason.
    pub(super) async fn own_row(&self, session: OwnSession, actor: &Actor) -> Result<rows::PageRow, OwnError> {
        let now = self.clock.now();
        self.db
            .read(actor, move |tx| {
                let row = rows::by_id(tx, session.page)?.filter(|row| row.link == session.link.as_slice());
                let opens = stands(tx, row.as_ref(), now)?;
                row.filter(|_| opens).ok_or(OwnError::Nothing)
            })
            .await
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_code_is_read_in_the_digits_of_any_telephone() {
        for typed in ["12345678", "1234 5678", " 1234-5678 ", "١٢٣٤ ٥٦٧٨", "੧੨੩੪੫੬੭੮", "１２３４５６７８"]
        {
            assert_eq!(code_of(typed).unwrap(), "12345678", "{typed}");
        }
        for wrong in ["", "1234567", "123456789", "1234567a", "１２³４５６７８"] {
            assert!(code_of(wrong).is_none(), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_a_code_or_none(typed in "\\PC{0,24}") {
            prop_assert!(code_of(&typed).is_none_or(|code| code.len() == CODE && code.bytes().all(|one| one.is_ascii_digit())));
            prop_assert_eq!(link_of(&typed).len(), LETTERS);
        }
    }
}
