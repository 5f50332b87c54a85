// SPDX-License-Identifier: EUPL-1.2
//! What was typed while the session ended. They press *Invia* after a long call, and fear that half an hour of writing is gone:
//! the page that asks to sign in says that it is there, and after signing in one press goes on from where they were.

use super::BODIES;
use crate::Desk;
use askama::Template;
use identity::AccountId;
use page::{Form, filters};

/// The field in which a page carries what is held.
pub(crate) const FIELD: &str = "held";

/// The page after signing in: what was being done, ready to go on.
#[derive(Template)]
#[template(path = "access/held.html")]
pub(crate) struct Resume {
    pub path: String,
    pub fields: Vec<(String, String)>,
}

impl Resume {
    /// The held form; who acts for several bodies says first for which. `None`: nothing of this account is held.
    pub(crate) fn of(desk: &Desk, account: AccountId, held: &str, chosen: bool) -> Option<Self> {
        let form = desk.identity.held(account, held)?;
        if !chosen {
            return Some(Self { path: BODIES.to_owned(), fields: vec![(FIELD.to_owned(), held.to_owned())] });
        }
        Some(Self { path: form.path, fields: Form::read(&form.body).ok()?.into_fields() })
    }
}
