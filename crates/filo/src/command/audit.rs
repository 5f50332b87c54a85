// SPDX-License-Identifier: EUPL-1.2
//! `filo audit verify`: is the record of reads and changes whole?

use super::{Outcome, Place, Stop, say};
use clap::{Args, Subcommand};

#[derive(Debug, Args)]
pub(super) struct Audit {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Find a row altered, removed or reordered; say what is not sealed yet
    Verify(Place),
}

impl Audit {
    pub(super) fn run(self) -> Outcome {
        let What::Verify(place) = self.what;
        let filo = place.open_existing()?;
        let report = audit::verify(&filo.db, &filo.vault.audit_public_key(), &filo.settings.heads())?;
        if report.is_sound() { say(&format!("{report}\n")) } else { Err(Stop::Refused(report.to_string())) }
    }
}
