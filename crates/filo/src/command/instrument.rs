// SPDX-License-Identifier: EUPL-1.2
//! `filo instrument check`: whoever writes an instrument hears of every mistake while the file is open beside.

use super::{Outcome, Stop, say, territory::told};
use casework::Found;
use clap::{Args, Subcommand};
use directory::pack::{Finding, Severity};
use std::path::{Path, PathBuf};

/// At the foot of the help.
const EXAMPLE: &str = "For example:
  filo instrument check territories/cremona
  filo instrument check my-instrument.toml

How a file is written: docs/guides/instruments.md";

#[derive(Debug, Args)]
pub(super) struct Instrument {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Explain every mistake with file, line and cure
    #[command(after_help = EXAMPLE)]
    Check {
        /// A file, the folder of a pack, or a folder of instruments
        #[arg(value_name = "PATH")]
        path: PathBuf,
    },
}

impl Instrument {
    pub(super) fn run(self) -> Outcome {
        match self.what {
            What::Check { path } => check(&path),
        }
    }
}

/// The instruments that were read; refused when any has a mistake.
pub(super) fn sound<T>((found, findings): (Vec<T>, Vec<Finding>)) -> Result<Vec<T>, Stop> {
    if findings.iter().any(|one| one.severity == Severity::Mistake) {
        return Err(Stop::Refused(told(&findings).replace("The pack is sound.", "")));
    }
    Ok(found)
}

fn check(path: &Path) -> Outcome {
    if !path.exists() {
        return Err(Stop::Refused(format!(
            "filo: there is no {}: give a file, or the folder of a pack",
            path.display()
        )));
    }
    let found = sound(casework::read_path(path))?;
    if found.is_empty() {
        return Err(Stop::Refused(format!(
            "filo: there is no instrument in {}: they are TOML files, in the folder instruments/ of a pack",
            path.display()
        )));
    }
    let lines: Vec<String> = found.iter().map(line).collect();
    say(&format!("{}\nSound: {} in all.\n", lines.join("\n"), found.len()))
}

/// What an instrument holds, in a line.
fn line(one: &Found) -> String {
    let instrument = &one.instrument;
    let languages: Vec<&str> = instrument.languages().iter().map(|language| language.code()).collect();
    let adopted = one.adoption.as_ref().map_or_else(
        || "not yet adopted".to_owned(),
        |adoption| format!("adopted by {}, {} of {}", adoption.body, adoption.act, adoption.on),
    );
    format!(
        "{} version {}: {} questions in {} sections, {} scores, {}, {}",
        instrument.code,
        instrument.version,
        instrument.items().count(),
        instrument.sections.len(),
        instrument.scores.len(),
        languages.join(" "),
        adopted
    )
}
