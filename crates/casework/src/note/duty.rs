// SPDX-License-Identifier: EUPL-1.2
//! What the law asks of who writes: secrecy, and the duties to report. Recalled beside where one writes, each with its article, from the
//! pack's `duties.toml`: a territory's lawyer changes the file, not the program.

use crate::{Casework, CaseworkError, store::duties as rows};
use ::store::{ReadTx, WriteTx};
use directory::pack::{self, Finding, Severity};
use kernel::{Actor, Chance, Localized, UtcMicros};
use serde::{Deserialize, Serialize};
use std::path::Path;

/// The file of a pack.
const FILE: &str = "duties.toml";

/// What a duty is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// What is not told.
    Secrecy,
    /// What must be told, and to whom.
    Report,
}

/// A duty, in one or two plain sentences with its article.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Duty {
    /// Its name in the file.
    pub code: String,
    /// What it is about.
    pub about: About,
    /// The sentences.
    pub text: Localized,
    /// The article, as it is cited.
    pub article: Localized,
}

/// The duties of a pack, in the order of the file, and what was found in it. No file, no duties.
pub fn read_duties(folder: &Path) -> (Vec<Duty>, Vec<Finding>) {
    if !folder.join(FILE).is_file() {
        return (Vec::new(), Vec::new());
    }
    let (made, findings) = pack::read_files(folder, &[FILE.to_owned()], |top| {
        let mut duties: Vec<Duty> = Vec::new();
        for part in top.entries("duty", "duty") {
            let code = part.own_id("code");
            if duties.iter().any(|one| one.code == code) {
                part.mistake("code", format!("duty \"{code}\" is there twice"), "Give each its own code.");
            }
            part.require("about", "secrecy");
            let about = match part.word("about", &["secrecy", "report"]) {
                Some("report") => About::Report,
                _ => About::Secrecy,
            };
            let (text, article) = (part.workers_text("text"), part.workers_text("article"));
            part.close();
            duties.push(Duty { code, about, text, article });
        }
        top.close();
        duties
    });
    if findings.iter().any(|one| one.severity == Severity::Mistake) {
        return (Vec::new(), findings);
    }
    (made.into_iter().flat_map(|(_, duties)| duties).collect(), findings)
}

/// Whether loading these would change what is recalled.
///
/// # Errors
/// Whatever the database refuses.
pub fn duties_differ(tx: &ReadTx<'_>, duties: &[Duty]) -> Result<bool, CaseworkError> {
    Ok(rows::all(tx)?.into_iter().map(lying).collect::<Result<Vec<_>, _>>()? != duties)
}

/// Puts the duties of a pack in place of those there were, in the unit that loads it. A change is written in the audit.
///
/// # Errors
/// Whatever the database refuses.
pub fn land_duties(
    tx: &WriteTx<'_>,
    duties: &[Duty],
    now: UtcMicros,
    chance: &dyn Chance,
) -> Result<(), CaseworkError> {
    if !duties_differ(tx, duties)? {
        return Ok(());
    }
    let mut written = Vec::with_capacity(duties.len());
    for one in duties {
        let definition = serde_json::to_string(one).map_err(|_| unreadable(&one.code))?;
        written.push((one.code.clone(), definition));
    }
    rows::replace(tx, &written)?;
    let details = format!("{{\"duties\":{}}}", duties.len());
    let entry = audit::Entry { action: "casework.duties_loaded", subject: "duties", details: &details };
    audit::record(tx, &entry, now, chance)?;
    Ok(())
}

fn unreadable(code: &str) -> CaseworkError {
    CaseworkError::Unreadable { code: code.to_owned(), version: 0 }
}

fn lying((code, definition): (String, String)) -> Result<Duty, CaseworkError> {
    serde_json::from_str(&definition).map_err(|_| unreadable(&code))
}

impl Casework {
    /// What is recalled beside where one writes. About nobody: no reading is logged.
    ///
    /// # Errors
    /// Whatever the database refuses; a row that cannot be read.
    pub async fn duties(&self, actor: &Actor) -> Result<Vec<Duty>, CaseworkError> {
        let found = self.db.read(actor, |tx| Ok::<_, CaseworkError>(rows::all(tx)?)).await?;
        found.into_iter().map(lying).collect()
    }
}
