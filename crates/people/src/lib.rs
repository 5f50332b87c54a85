// SPDX-License-Identifier: EUPL-1.2
//! People: persons, how they are reached, how they are found again, and who belongs to whom.
//!
//! **Owns** persons (who they are is one sealed value under the person's own key, ADR 0072), their contact points, what was
//! there before, who may see a file that is parted from the others', and silent proposals that two persons may be one; tables
//! `people_…`; households in three senses with their members over time, and who is who to whom; which id leads to another since
//! two records of one person were joined ([`merge`]); where they live, and to whom that is told ([`address`]).
//!
//! **Offers** [`People::note_person`], [`People::amend`], [`People::stand`], [`People::add_contact_point`],
//! [`People::describe_contact_point`], [`People::end_contact_point`]; [`People::add_address`], [`People::addresses`],
//! [`People::guard_address`]; [`People::find`], search before create, from a typed line ([`Asked::line`]) or a form
//! ([`Asked::form`]), each candidate with the reasons ([`Reason`]) why; [`People::file`];
//! [`People::begin_household`], [`People::add_member`], [`People::end_membership`], [`People::household`], who was there on a day
//! ([`stay::composition`]) and whether there are children ([`household::minors`]); [`People::relate`], [`People::relations_of`];
//! [`People::identities`], who the persons of a list are; [`People::compare_two`], [`People::merge`], [`People::undo_merge`];
//! [`likeness`](likeness::likeness),
//! a pure function that weighs whether two records are one person; [`matching::duplicates`] over a table. Beside the
//! requests: [`People::keep_current`] about once a second, then [`People::compare_with_parted`].
//!
//! **Never** says that a parted file exists to who may not see it: not by rows, counts, a refusal or the time taken; never
//! deletes a person; never rewrites an id; never shows a name before the read stands in the audit.
//!
//! # What the running process knows that the disk does not
//! The disk holds ciphers and keyed hashes. **The memory of the process** holds the plain words of everybody's names and the
//! days of birth, for as long as it runs: without them no misspelt name could be found, and an index of names on the disk
//! would give them away by how often each occurs (ADR 0073). Telephones, mail addresses and tax codes are not in it. A memory
//! dump of the machine is therefore as good as a list of names: keep it from swapping to an unencrypted disk, and switch core
//! dumps off. Words that nobody bears any more are overwritten. About a hundred thousand people take some tens of megabytes
//! (`docs/performance.md`).

pub mod address;
mod contact;
pub mod country;
mod current;
mod error;
mod find;
pub mod household;
pub mod invented;
pub mod likeness;
mod look;
pub mod matching;
pub mod merge;
mod note;
mod person;
mod proposal;
pub mod relation;
mod sight;
pub mod stay;
mod store;

pub use contact::{Contact, ContactId, ContactKind, ContactPoint, Manner, NewContact, Safe, Voice};
pub use error::PeopleError;
pub use find::{CANDIDATES, Candidate, File};
pub use look::{
    alike::How,
    asked::{Asked, Part},
    index::{IndexSize, Work},
    rank::{Field, Reason},
};
pub use note::{Amendment, NewPerson};
pub use person::{Born, Care, Flag, Identity, LONGEST_NAME, LONGEST_NOTE, MOST_SEVERAL, Person, PersonId, Standing};
pub use proposal::Proposal;
pub use store::{MIGRATIONS, address::anybody_hides};

use ::store::Db;
use kernel::{Chance, Clock};
use std::sync::Arc;
use vault::Vault;

/// The room, ready to work. Cheap to clone; clones share one index.
#[derive(Clone)]
pub struct People {
    db: Db,
    vault: Vault,
    clock: Arc<dyn Clock>,
    chance: Arc<dyn Chance>,
    held: Arc<current::Held>,
}

impl People {
    /// Moves in. The index is empty until [`People::keep_current`] or the first search.
    pub fn new(db: Db, vault: Vault, clock: Arc<dyn Clock>, chance: Arc<dyn Chance>) -> Self {
        Self { db, vault, clock, chance, held: Arc::default() }
    }
}
