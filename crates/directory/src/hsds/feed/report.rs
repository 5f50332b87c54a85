// SPDX-License-Identifier: EUPL-1.2
//! What an import found, row by row: where, what was wrong, the cure, and what became of it.

use serde::Serialize;
use std::{collections::BTreeMap, fmt};

/// Notes kept; more are counted.
const MOST: usize = 200_000;

/// What became of a row or of a part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The service is kept, and proposed to families of the towns it serves.
    Kept,
    /// The service is kept and found by searching, but proposed to nobody.
    KeptUnrouted,
    /// Kept, written in another way.
    Mended,
    /// This part is not kept; the rest of the row is.
    LeftOut,
    /// The row belongs to nothing that is here.
    Orphan,
    /// The whole row is not kept.
    Refused,
}

/// One line of the report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Note {
    /// File and row: `services.csv:12`, `services.json#3`.
    pub row: String,
    /// The specification's word for the thing.
    pub entity: &'static str,
    /// Its id, as the feed writes it.
    pub id: String,
    /// The field, with those it stands in: `phones/0/number`; empty: the whole row.
    pub field: String,
    /// What was wrong, or nothing.
    pub wrong: String,
    /// What the publisher can do.
    pub cure: String,
    /// What became of it.
    pub outcome: Outcome,
}

/// Every note, in the order in which rows were read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    notes: Vec<Note>,
    counts: BTreeMap<(Outcome, &'static str), usize>,
    whys: BTreeMap<(Outcome, String), usize>,
}

impl Report {
    pub(crate) fn add(&mut self, note: Note) {
        *self.counts.entry((note.outcome, note.entity)).or_default() += 1;
        if !note.wrong.is_empty() {
            let field = note.field.rsplit('/').find(|part| part.parse::<usize>().is_err()).unwrap_or_default();
            let dot = if field.is_empty() { "" } else { "." };
            let why = format!("{}{dot}{field}: {}", note.entity, note.wrong);
            *self.whys.entry((note.outcome, why)).or_default() += 1;
        }
        if self.notes.len() < MOST {
            self.notes.push(note);
        }
    }

    /// The notes.
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// How many notes of an outcome.
    pub fn count(&self, outcome: Outcome) -> usize {
        self.counts.iter().filter(|((known, _), _)| *known == outcome).map(|(_, count)| count).sum()
    }

    /// How many notes of an outcome about one thing.
    pub fn count_of(&self, outcome: Outcome, entity: &str) -> usize {
        self.counts
            .iter()
            .filter(|((known, thing), _)| *known == outcome && *thing == entity)
            .map(|(_, count)| count)
            .sum()
    }

    /// The report as JSON, a note a line.
    ///
    /// # Errors
    /// Whatever the writer refuses.
    pub fn write_lines(&self, out: &mut dyn std::io::Write) -> std::io::Result<()> {
        for note in &self.notes {
            serde_json::to_writer(&mut *out, note)?;
            out.write_all(b"\n")?;
        }
        Ok(())
    }
}

/// The report in short: what was kept, then the most frequent troubles.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (routed, unrouted) = (self.count(Outcome::Kept), self.count(Outcome::KeptUnrouted));
        writeln!(
            f,
            "{} services kept: {routed} proposed to families, {unrouted} only found by searching.",
            routed + unrouted
        )?;
        writeln!(
            f,
            "{} rows refused, {} orphans, {} parts left out, {} mended.",
            self.count(Outcome::Refused),
            self.count(Outcome::Orphan),
            self.count(Outcome::LeftOut),
            self.count(Outcome::Mended)
        )?;
        let mut whys: Vec<_> = self.whys.iter().collect();
        whys.sort_by(|one, other| (other.0.0, other.1).cmp(&(one.0.0, one.1)));
        for ((outcome, why), count) in whys.iter().take(20) {
            let outcome = match outcome {
                Outcome::Kept | Outcome::KeptUnrouted => "kept",
                Outcome::Mended => "mended",
                Outcome::LeftOut => "left out",
                Outcome::Orphan => "orphan",
                Outcome::Refused => "refused",
            };
            writeln!(f, "  {count:>6} × {outcome}: {why}")?;
        }
        if whys.len() > 20 {
            writeln!(f, "  and {} other kinds: see --report", whys.len() - 20)?;
        }
        Ok(())
    }
}
