// SPDX-License-Identifier: EUPL-1.2
//! `filo people match`: which rows of a table are probably of one person. Nothing is kept.

use super::{Outcome, Stop, say};
use clap::{Args, Subcommand};
use people::{
    likeness::LIKELY,
    matching::{Matched, Pair, TableError, duplicates},
};
use serde_json::{Value, json};
use std::{fs::File, io::Read, path::PathBuf};

/// At the foot of the help.
const EXPLAINED: &str = "The first line names the columns, in English or Italian: surname and given (or cognome and nome) and, when there are,
born, sex, tax_code, telephone, mail, address, town, id. Other columns are not looked at. Commas or semicolons, UTF-8.

The answer is one JSON document: for each pair its lines, its score from 0 to 1000, and field by field what speaks for it and
against it, in tenths of a bit. With --truth also how many pairs of one person were found (recall) and how many of those found
are right (precision). A refusal is {\"field\",\"message\"} on the error stream, with status 1.

For example:
  filo people match register.csv --truth person";

#[derive(Debug, Args)]
pub(super) struct PeopleCommand {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Find the rows of a table that are probably of one person, and say why
    Match(Match),
}

#[derive(Debug, Args)]
#[command(after_help = EXPLAINED)]
struct Match {
    /// The table, as comma separated values
    #[arg(value_name = "FILE.csv")]
    file: PathBuf,
    /// A column that knows who is who: rows with the same value are one person; it is not compared, only measured against
    #[arg(long, value_name = "COLUMN")]
    truth: Option<String>,
    /// Leave out pairs below this score
    #[arg(long, value_name = "SCORE", default_value_t = LIKELY, value_parser = clap::value_parser!(u16).range(0..=1000))]
    least: u16,
}

/// The largest table read, in bytes.
const LARGEST: u64 = 100_000_000;

impl PeopleCommand {
    pub(super) fn run(self) -> Outcome {
        let What::Match(command) = self.what;
        let text = command.read()?;
        let matched = duplicates(&text, command.truth.as_deref(), command.least).map_err(|error| {
            let field = if matches!(error, TableError::NoTruth(_)) { "/truth" } else { "/file" };
            refused(field, &error.to_string())
        })?;
        say(&format!("{}\n", answer(&matched)))
    }
}

impl Match {
    fn read(&self) -> Result<String, Stop> {
        let name = self.file.display();
        let mut bytes = Vec::new();
        File::open(&self.file)
            .and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes))
            .map_err(|error| refused("/file", &format!("cannot read {name}: {error}")))?;
        if bytes.len() as u64 > LARGEST {
            return Err(refused(
                "/file",
                &format!("{name} is larger than {} MB: give a smaller table", LARGEST / 1_000_000),
            ));
        }
        String::from_utf8(bytes)
            .map_err(|_| refused("/file", &format!("{name} is not UTF-8 text: save it again as UTF-8")))
    }
}

fn answer(matched: &Matched) -> Value {
    let mut answer = json!({ "rows": matched.rows, "pairs": matched.pairs.iter().map(pair).collect::<Vec<_>>() });
    if let Some(measured) = matched.measured {
        let round = |share: f64| (share * 10_000.0).round() / 10_000.0;
        answer["measured"] = json!({
            "true_pairs": measured.true_pairs,
            "found": measured.found,
            "wrong": measured.wrong,
            "precision": round(measured.precision()),
            "recall": round(measured.recall()),
        });
    }
    answer
}

fn pair(pair: &Pair) -> Value {
    let reasons: Vec<Value> = pair
        .evidence
        .iter()
        .map(|evidence| json!({ "field": evidence.field, "how": evidence.agrees.code(), "weight": evidence.weight }))
        .collect();
    let mut told = json!({ "lines": [pair.lines.0, pair.lines.1], "score": pair.score, "reasons": reasons });
    if let Some((one, other)) = &pair.ids {
        told["ids"] = json!([one, other]);
    }
    told
}

fn refused(field: &str, message: &str) -> Stop {
    Stop::Refused(json!({ "field": field, "message": message }).to_string())
}
