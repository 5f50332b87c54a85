// SPDX-License-Identifier: EUPL-1.2
//! Whom somebody may see: what every query of persons embeds.

use crate::PeopleError;
use identity::{Action, Resource, Who, allows};

/// What the policy gives whoever asks, as values that queries take.
#[derive(Clone)]
pub(crate) struct Sight {
    /// The account, by which a parted file may be opened to one person; empty: none.
    pub account: String,
    /// The body all of whose parted files may be seen; empty: none.
    pub body: String,
}

impl Sight {
    /// # Errors
    /// [`PeopleError::NotFound`] for who may not look for people at all.
    pub(crate) fn of(who: &Who) -> Result<Self, PeopleError> {
        if !allows(who, Action::FindPeople, &Resource::House) {
            return Err(PeopleError::NotFound);
        }
        let Who::Member(member) = who else { return Err(PeopleError::NotFound) };
        let whole_body = allows(who, Action::FindPartedPeople, &Resource::Body(&member.body));
        Ok(Self {
            account: member.account.to_string(),
            body: if whole_body { member.body.clone() } else { String::new() },
        })
    }
}

/// Who may note and change persons: the account and the body it acts for.
///
/// # Errors
/// [`PeopleError::NotFound`] for all others.
pub(crate) fn hand(who: &Who) -> Result<(String, String), PeopleError> {
    match who {
        Who::Member(member) if allows(who, Action::NotePeople, &Resource::House) => {
            Ok((member.account.to_string(), member.body.clone()))
        }
        _ => Err(PeopleError::NotFound),
    }
}
