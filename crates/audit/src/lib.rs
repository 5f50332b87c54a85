// SPDX-License-Identifier: EUPL-1.2
//! The audit: who read, who changed, and no way to unsay it.
//!
//! **Owns** the entries of reads and changes, the chain that links them and the signed heads, of which a copy leaves
//! the database.
//!
//! **Offers** [`record`], in the unit of the change; [`commit_reads`], before a page that opened sealed values leaves;
//! [`gathered`], which keeps all that one answer read by one commit; files read together stand in one entry, as a set named by what is in
//! it (ADR 0133);
//! [`seal_once`], which one node at a time calls each second, so that writers never queue for the chain; [`verify`],
//! which finds a row altered, removed, inserted or reordered, a tail cut off and a head forged, and says what is not
//! sealed yet; [`tail`], how much waits for its link; [`about`], the entries of one subject.
//!
//! **Never** holds personal data (ids and words of the work only), never changes or removes an entry.

mod chain;
mod entry;
mod error;
mod gather;
mod heads;
mod report;
mod seal;
mod set;
mod store;
mod verify;

pub use entry::{Entry, EntryId, Recorded, about, commit_reads, record};
pub use error::AuditError;
pub use gather::gathered;
pub use report::{Fault, Report, What};
pub use seal::{Sealed, Sealing, seal_once};
pub use store::MIGRATIONS;
pub use verify::verify;

/// How many entries wait for their link, and since when the oldest does.
///
/// # Errors
/// Whatever the database refuses.
pub fn tail(tx: &::store::ReadTx<'_>) -> Result<(i64, Option<kernel::UtcMicros>), ::store::StoreError> {
    store::tail(tx)
}
