// SPDX-License-Identifier: EUPL-1.2
//! Where there is somebody who may do something: whoever sends a person to a desk must not send them to nobody.

use crate::{
    Identity, IdentityError, Role,
    policy::{self, Action, Reach},
    store,
};
use kernel::Actor;
use std::collections::BTreeSet;

/// A part that somebody plays now, as far as the desks it reaches: the body, the role, one of its desks.
pub(crate) struct Part {
    pub body: String,
    pub role: Role,
    pub desk: Option<String>,
}

/// Of `(desk, body that runs it)`, those that some part reaches for this action.
fn reached(parts: &[Part], action: Action, desks: &[(&str, &str)]) -> BTreeSet<String> {
    let reaches = |part: &Part, desk: &str, body: &str| match policy::reach(part.role, action) {
        Reach::Nowhere | Reach::OwnCases => false,
        Reach::Everywhere => true,
        Reach::OwnBody => part.body == body,
        Reach::OwnDesks => part.desk.as_deref() == Some(desk),
    };
    let desks = desks.iter().filter(|(desk, body)| parts.iter().any(|part| reaches(part, desk, body)));
    desks.map(|(desk, _)| (*desk).to_owned()).collect()
}

impl Identity {
    /// Of these desks (`(desk, body that runs it)`), those at which somebody may do this: an account that is open, with a part that has
    /// not ended. Nobody's name is opened.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn served(&self, action: Action, desks: &[(&str, &str)]) -> Result<BTreeSet<String>, IdentityError> {
        let parts = self.db.read(&Actor::system(), store::membership::parts).await?;
        Ok(reached(&parts, action, desks))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    const DESKS: [(&str, &str); 3] = [("a", "x"), ("b", "x"), ("c", "y")];

    fn part(body: &str, role: Role, desk: Option<&str>) -> Part {
        Part { body: body.into(), role, desk: desk.map(str::to_owned) }
    }

    #[test]
    fn a_desk_is_served_by_who_may_there_and_by_nobody_else() {
        let of = |parts: &[Part]| -> Vec<String> { reached(parts, Action::NoteContacts, &DESKS).into_iter().collect() };
        assert!(of(&[]).is_empty());
        assert_eq!(of(&[part("x", Role::FrontDesk, Some("b"))]), ["b"]);
        assert_eq!(of(&[part("x", Role::Coordinator, None)]), ["a", "b"]);
        // Who serves a desk of another body there, as at a hub.
        assert_eq!(of(&[part("x", Role::CaseWorker, Some("c"))]), ["c"]);
        assert!(of(&[part("x", Role::ReadOnly, Some("a")), part("y", Role::Administrator, None)]).is_empty());
    }

    proptest! {
        #[test]
        fn more_people_never_serve_fewer_desks(roles in prop::collection::vec((0..Role::ALL.len(), 0..3_usize), 0..8)) {
            let mut parts = Vec::new();
            let mut before = BTreeSet::new();
            for (role, at) in roles {
                let (desk, body) = DESKS[at];
                parts.push(part(body, Role::ALL[role], Some(desk)));
                let now = reached(&parts, Action::NoteContacts, &DESKS);
                prop_assert!(before.is_subset(&now));
                before = now;
            }
        }
    }
}
