// SPDX-License-Identifier: EUPL-1.2
//! Nothing keyed twice: contacts go out as a table and come in from one, and so do appointments that are still to come.
//!
//! The walk. A worker opens *Scambia dati* from the contacts. **Out**: days, desks, how it ended; before anything leaves, how many rows
//! and that the file is then outside Filò's protection. **In**: a file, the desk, how it is written. Filò names what it understood of
//! each column, with three values of it; the worker puts right what is wrong and may keep that under a name. Then every row, fifty a
//! page, before anything is written: new, here already, perhaps somebody known, wrong and why. They fear to make a person twice, to
//! lose rows in silence, to be unable to go back. They untick, choose, press once; a page counts. At the end the rows that were
//! refused come back as a file with one more column, *why*: corrected and sent again, what is here already stays single.
//!
//! A [`Mapping`] says which heading holds what and what its words mean; some are shipped as files in `mappings/`. [`understand`] makes
//! a row a contact or says what is wrong with it; it is a pure function. A file waits sealed in parts of fifty rows. Each part is
//! checked, then written, and marked: whoever is interrupted goes on with the first part that is not marked, and a row is known by its
//! key, so that nothing is written twice (ADR 0095).
//!
//! What the rows are ([`RowKind`]) is said by who brings the file. An appointment goes the same way ([`understand_appointment`]): each row
//! is asked of the agenda, what blocks is wrong and what is only unusual is read, and what is pressed is booked as at the desk, save that
//! nobody is written to: they have had their appointment (ADR 0099). It is of whoever comes, and makes no person of the register.

mod booking;
mod carry;
mod column;
mod file;
mod kind;
mod mapping;
mod out;
mod understand;
mod values;

pub use booking::Advice;
pub use carry::Hands;
pub use column::Column;
pub use file::{Begun, Decided, ImportId, ImportView, Lone, NewImport, PART, PartView, Row, Standing, Step, Whom};
pub(crate) use file::{Head, Part};
pub use kind::RowKind;
pub use mapping::{Mapping, MappingId, Saved, fitting, shipped};
pub use out::{Ended, MOST_OUT, TakenOut};
pub use understand::{
    Around, Newcomer, Remark, STATUSES, ToBook, Understood, Why, Wrong, bookable, understand, understand_appointment,
    unknown_words,
};
pub use values::fold;

use crate::contact::ContactError;
use ::store::StoreError;
use kernel::{Kind, Problem};
use people::PeopleError;
use vault::VaultError;

/// Why something of an import is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ExchangeError {
    /// There is no such file waiting for whoever asks: it was read in, thrown away, or a day has passed.
    #[error("no such file is waiting")]
    NotFound,
    /// Something else was done with it meanwhile: look again.
    #[error("something else was done with this file meanwhile: look again")]
    ChangedMeanwhile,
    /// A mapping needs a name.
    #[error("a saved mapping needs a name of at most 80 letters")]
    NoName,
    /// A contact is refused.
    #[error(transparent)]
    Contact(#[from] ContactError),
    /// A person is refused.
    #[error(transparent)]
    People(#[from] PeopleError),
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The vault refused.
    #[error(transparent)]
    Vault(#[from] VaultError),
}

impl From<ExchangeError> for Problem {
    fn from(error: ExchangeError) -> Self {
        match error {
            ExchangeError::NotFound | ExchangeError::Vault(VaultError::Destroyed) => {
                Self::new(Kind::NotFound, "page-problem-not-found")
            }
            ExchangeError::ChangedMeanwhile => Self::new(Kind::Conflict, "page-problem-conflict"),
            ExchangeError::NoName => Self::new(Kind::Invalid, "page-problem-invalid").at("name"),
            ExchangeError::Contact(error) => error.into(),
            ExchangeError::People(error) => error.into(),
            ExchangeError::Store(error) => error.into(),
            ExchangeError::Vault(error) => error.into(),
        }
    }
}
