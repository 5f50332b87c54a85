// SPDX-License-Identifier: EUPL-1.2
//! Who was read, and why: collected while a page is made, written in the audit before it leaves.

use crate::SubjectId;
use std::collections::BTreeSet;

/// Collects the subjects whose sealed values were opened. Give it to `audit::commit_reads`; if that fails, refuse the
/// page. A log dropped with reads in it is reported in the program's log as an error.
#[must_use = "reads must be committed before the response leaves"]
pub struct ReadLog {
    purpose: &'static str,
    subjects: BTreeSet<SubjectId>,
}

/// What a [`ReadLog`] held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reads {
    /// Why: `desk.today`.
    pub purpose: &'static str,
    /// Who, each once, in order.
    pub subjects: Vec<SubjectId>,
}

impl ReadLog {
    /// An empty log for one purpose: a word for the page or the work, `desk.today`. Never personal data.
    pub fn new(purpose: &'static str) -> Self {
        Self { purpose, subjects: BTreeSet::new() }
    }

    /// Whether nothing was read so far.
    pub fn is_empty(&self) -> bool {
        self.subjects.is_empty()
    }

    /// How many subjects were read so far.
    pub fn len(&self) -> usize {
        self.subjects.len()
    }

    /// Hands the reads to who writes them down. After this the log is done.
    pub fn hand_over(mut self) -> Reads {
        Reads { purpose: self.purpose, subjects: std::mem::take(&mut self.subjects).into_iter().collect() }
    }

    pub(crate) fn note(&mut self, subject: SubjectId) {
        self.subjects.insert(subject);
    }
}

impl Drop for ReadLog {
    fn drop(&mut self) {
        // Not an assertion: a page may rightly be refused half-way, and then nobody saw what was opened.
        if !self.subjects.is_empty() {
            tracing::error!(
                purpose = self.purpose,
                subjects = self.subjects.len(),
                "sealed values were opened and the reads were not written in the audit"
            );
        }
    }
}
