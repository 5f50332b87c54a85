// SPDX-License-Identifier: EUPL-1.2
//! `filo slots`: free times of a calendar given as JSON (docs/reference/slots.md).

use super::{Outcome, Stop, read_input, say};
use clap::Args;

#[derive(Debug, Args)]
pub(super) struct Slots {
    /// File with the calendar, or - for the standard input
    #[arg(value_name = "FILE|-")]
    file: String,
}

/// The largest calendar read, in bytes.
const LARGEST: u64 = 20_000_000;

impl Slots {
    pub(super) fn run(self) -> Outcome {
        let input = read_input(&self.file, LARGEST)?;
        say(&agenda::slots::face::run(&input).map_err(Stop::Refused)?);
        Ok(())
    }
}
