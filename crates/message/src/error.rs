// SPDX-License-Identifier: EUPL-1.2
//! What can go wrong with a message, and what to do.

use kernel::Problem;
use store::StoreError;
use vault::VaultError;

/// A refusal of the outbox. Never carries an address, a number or a text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MessageError {
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The vault refused.
    #[error(transparent)]
    Vault(#[from] VaultError),
}

impl From<MessageError> for Problem {
    fn from(error: MessageError) -> Self {
        match error {
            MessageError::Store(refused) => refused.into(),
            MessageError::Vault(refused) => refused.into(),
        }
    }
}
