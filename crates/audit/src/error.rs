// SPDX-License-Identifier: EUPL-1.2
//! What can go wrong while sealing or verifying.

use ::store::StoreError;
use kernel::{Kind, Problem};
use std::path::PathBuf;

/// A refusal of the audit.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AuditError {
    /// The file of signed heads cannot be read or written.
    #[error("the file of signed heads {path} cannot be used: {reason}", path = path.display())]
    HeadsFile {
        /// The file.
        path: PathBuf,
        /// What the operating system says.
        reason: String,
    },
    /// The bytes given are not a public key.
    #[error("the public key of the audit is not a key: take it from the vault of this territory")]
    PublicKey,
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<AuditError> for Problem {
    fn from(error: AuditError) -> Self {
        match error {
            AuditError::Store(refused) => refused.into(),
            AuditError::HeadsFile { .. } | AuditError::PublicKey => Problem::new(Kind::Fault, "page-problem-fault"),
        }
    }
}
