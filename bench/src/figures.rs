// SPDX-License-Identifier: EUPL-1.2
//! The table that is printed, as Markdown.

use crate::load::Measured;

/// One line of the table.
#[derive(Debug, Clone)]
pub struct Line {
    /// What was measured.
    pub what: String,
    /// What was promised.
    pub target: String,
    /// What was seen.
    pub seen: String,
    /// Milliseconds of processor an answer: server, database, visitor.
    pub processor: String,
}

/// The median of several measures of one thing, by rate.
pub fn median(mut measures: Vec<Measured>) -> Option<Measured> {
    measures.sort_by(|one, other| one.rate().total_cmp(&other.rate()));
    let middle = measures.len() / 2;
    (middle < measures.len()).then(|| measures.swap_remove(middle))
}

impl Line {
    /// A line without processor time.
    pub fn plain(what: impl Into<String>, target: impl Into<String>, seen: impl Into<String>) -> Self {
        Self { what: what.into(), target: target.into(), seen: seen.into(), processor: "–".into() }
    }

    /// A line of a load.
    pub fn of(what: impl Into<String>, target: impl Into<String>, measured: &Measured) -> Self {
        let mut seen = format!(
            "{:.0}/s, p50 {:.1} ms, p99 {:.1} ms, {:.1} KB",
            measured.rate(),
            measured.percentile(50),
            measured.percentile(99),
            measured.bytes as f64 / measured.times.len().max(1) as f64 / 1000.0
        );
        if measured.refused > 0 {
            seen.push_str(&format!(", {} refused", measured.refused));
        }
        let mut processor = format!("{:.3}", measured.each(&measured.server));
        if !measured.database.processor.is_zero() {
            processor.push_str(&format!(" + {:.3} database", measured.each(&measured.database)));
        }
        processor.push_str(&format!(" (visitor {:.3})", measured.each(&measured.visitors)));
        Self { what: what.into(), target: target.into(), seen, processor }
    }
}

impl Line {
    /// Says it at once on the error stream: a bench that stops later has still told this.
    #[must_use]
    pub fn told(self) -> Self {
        eprintln!("  {}: {} · {}", self.what, self.seen, self.processor);
        self
    }
}

/// Prints the lines of one database.
pub fn print(title: &str, lines: &[Line]) {
    println!("\n### {title}\n\n| what | target | seen | processor, ms an answer |\n|---|---|---|---|");
    for line in lines {
        println!("| {} | {} | {} | {} |", line.what, line.target, line.seen, line.processor);
    }
}
