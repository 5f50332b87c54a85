// SPDX-License-Identifier: EUPL-1.2
//! Keys wrapped by the master: what the key store holds instead of keys.

use crate::{
    KeyRing, SubjectId, VaultError,
    cipher::{self, Secret},
    place::parts,
    store::MasterRow,
};
use kernel::Chance;

/// The master in use: its id and the key that wraps.
pub(crate) struct Wrapper {
    pub(crate) id: String,
    key: Secret,
}

impl Wrapper {
    pub(crate) fn of(master: &crate::keyfile::Master) -> Self {
        Self { id: master.id().to_owned(), key: master.wrapping() }
    }

    /// The one of these keys that locks this store, proved.
    pub(crate) fn find(ring: &KeyRing, row: &MasterRow) -> Result<Self, VaultError> {
        let wrong = || VaultError::WrongKey { needed: row.id.clone(), given: ring.ids().join(", ") };
        let wrapper = Self::of(ring.get(&row.id).ok_or_else(wrong)?);
        let proved = cipher::open(&wrapper.key, &context("vault_master", &row.id), &row.proof).is_some();
        proved.then_some(wrapper).ok_or_else(wrong)
    }

    /// What the store keeps to recognise this master.
    pub(crate) fn proof(&self, chance: &dyn Chance) -> MasterRow {
        let proof = cipher::seal(&self.key, &context("vault_master", &self.id), b"filo", chance);
        MasterRow { id: self.id.clone(), proof }
    }

    pub(crate) fn wrap_secret(&self, name: &str, secret: &Secret, chance: &dyn Chance) -> Vec<u8> {
        cipher::seal(&self.key, &context("vault_secret", name), secret.bytes(), chance)
    }

    pub(crate) fn unwrap_secret(&self, name: &str, wrapped: &[u8]) -> Result<Secret, VaultError> {
        self.unwrap(&context("vault_secret", name), wrapped)
            .ok_or(VaultError::Damaged { what: "a secret of the territory does not open" })
    }

    pub(crate) fn wrap_subject(&self, id: SubjectId, secret: &Secret, chance: &dyn Chance) -> Vec<u8> {
        cipher::seal(&self.key, &context("vault_subject", &id.to_string()), secret.bytes(), chance)
    }

    pub(crate) fn unwrap_subject(&self, id: SubjectId, wrapped: &[u8]) -> Result<Secret, VaultError> {
        self.unwrap(&context("vault_subject", &id.to_string()), wrapped)
            .ok_or(VaultError::Damaged { what: "a subject's key does not open" })
    }

    fn unwrap(&self, context: &[u8], wrapped: &[u8]) -> Option<Secret> {
        cipher::open(&self.key, context, wrapped).and_then(|plain| Secret::from_slice(&plain))
    }
}

fn context(table: &str, row: &str) -> Vec<u8> {
    parts(&["filo key 1", table, row])
}
