// SPDX-License-Identifier: EUPL-1.2
//! Files opened together, named by what they are (ADR 0133): pure.

use sha2::{Digest, Sha256};
use std::{collections::BTreeSet, fmt::Write};

/// How the name of a set begins; the id of a single subject never does.
const MARK: &str = "set:";
/// Bytes of the hash that are kept: two sets of one name are out of anybody's reach, and the name fits where a subject does.
const KEPT: usize = 24;

/// Several subjects of one reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Set {
    /// `set:` and the hash of the members, in hexadecimal: 52 characters.
    pub(crate) id: String,
    /// In order, a line each.
    pub(crate) members: String,
    /// How many.
    pub(crate) size: usize,
}

impl Set {
    /// The set of these; whatever their order, and however often one is said.
    pub(crate) fn of<'s>(subjects: impl IntoIterator<Item = &'s str>) -> Self {
        let subjects: BTreeSet<&str> = subjects.into_iter().collect();
        let mut members = String::new();
        for subject in &subjects {
            members.push_str(subject);
            members.push('\n');
        }
        Self { id: name(&members), members, size: subjects.len() }
    }

    pub(crate) fn subjects(&self) -> impl Iterator<Item = &str> {
        self.members.lines()
    }

    /// Whether what the database holds is what the name says.
    pub(crate) fn is_genuine(&self) -> bool {
        self.id == name(&self.members) && self.size == self.subjects().count()
    }
}

fn name(members: &str) -> String {
    let mut hash = Sha256::new();
    hash.update(b"filo audit set 1");
    hash.update(members);
    let mut name = MARK.to_owned();
    for byte in hash.finalize().iter().take(KEPT) {
        // Writing to a text never fails.
        let _ = write!(name, "{byte:02x}");
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_name_is_what_is_in_it(ids in prop::collection::btree_set("[0-9a-f]{1,8}", 2..20), other in "[0-9a-f]{9}") {
            let set = Set::of(ids.iter().map(String::as_str));
            prop_assert!(set.is_genuine() && set.id.len() == 52);
            prop_assert_eq!(&Set::of(ids.iter().rev().chain(&ids).map(String::as_str)), &set);
            prop_assert_eq!(set.subjects().collect::<Vec<_>>(), ids.iter().collect::<Vec<_>>());
            let more = Set::of(ids.iter().map(String::as_str).chain([other.as_str()]));
            prop_assert_ne!(&more.id, &set.id);
            let changed = Set { members: more.members, ..set.clone() };
            prop_assert!(!changed.is_genuine());
            let miscounted = Set { size: set.size + 1, ..set };
            prop_assert!(!miscounted.is_genuine());
        }
    }
}
