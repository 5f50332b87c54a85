// SPDX-License-Identifier: EUPL-1.2
//! `filo slots`: free times of a calendar given as JSON (docs/reference/slots.md).

use super::{Outcome, Stop, say};
use clap::Args;
use std::{fs::File, io::Read};

#[derive(Debug, Args)]
#[command(after_help = "The calendar and the answer are described, with examples, in docs/reference/slots.md")]
pub(super) struct Slots {
    /// File with the calendar, or - for the standard input
    #[arg(value_name = "FILE|-")]
    file: String,
}

/// The largest calendar read, in bytes.
const LARGEST: u64 = 20_000_000;

impl Slots {
    pub(super) fn run(self) -> Outcome {
        let input = self.read().map_err(refused)?;
        // What some editors put before UTF-8 text.
        let input = input.strip_prefix('\u{feff}').unwrap_or(&input);
        say(&agenda::slots::face::run(input).map_err(Stop::Refused)?)
    }

    fn read(&self) -> Result<String, String> {
        let name = if self.file == "-" { "the standard input" } else { &self.file };
        let mut bytes = Vec::new();
        let read = match self.file.as_str() {
            "-" => std::io::stdin().take(LARGEST + 1).read_to_end(&mut bytes),
            path => File::open(path).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes)),
        };
        read.map_err(|error| {
            format!("cannot read {name}: {error}; give a file with a calendar, or - for the standard input")
        })?;
        if bytes.len() as u64 > LARGEST {
            return Err(format!("{name} is larger than {} MB: give a smaller calendar", LARGEST / 1_000_000));
        }
        String::from_utf8(bytes).map_err(|_| format!("{name} is not UTF-8 text: save it again as UTF-8"))
    }
}

/// Refusals speak JSON like the rest of this face; the empty pointer is the whole input.
fn refused(message: String) -> Stop {
    Stop::Refused(serde_json::json!({ "field": "", "message": message }).to_string())
}
