// SPDX-License-Identifier: EUPL-1.2
//! What a verification found, in plain words.

use std::fmt;

/// What a verification found. Prints as lines a person can act upon.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// Entries in the audit.
    pub entries: u64,
    /// Links of the chain that were checked.
    pub links: u64,
    /// Signed heads that were checked, in the database and in the file.
    pub heads: u64,
    /// Entries written but not yet linked. Not a fault: the sealer links them within a second.
    pub unsealed_tail: u64,
    /// Signed heads that the database holds and the file outside does not have yet. Not a fault: one is what a stop without
    /// warning leaves, the next start completes the file.
    pub heads_behind: u64,
    /// What is wrong, at most [`Report::FAULTS_TOLD`] of them.
    pub faults: Vec<Fault>,
    /// Faults beyond those told.
    pub more_faults: u64,
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What.
    pub what: What,
    /// The link's number, when one is concerned.
    pub seq: Option<i64>,
    /// The entry's id, when one is concerned.
    pub entry: Option<String>,
}

/// What can be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum What {
    /// An entry or its link was altered, or put in another order.
    Altered,
    /// The entry of a link is gone.
    EntryRemoved,
    /// Links are missing between two others, or at the beginning.
    LinksRemoved,
    /// An entry stands in the audit that never went through it.
    EntryInserted,
    /// An entry that waited for its link is gone, or is linked and waits at once.
    TailAltered,
    /// The chain ends before a head that was signed: its end was cut off, or an older copy was restored.
    TailCut,
    /// Links stand after the last signed head.
    Unsigned,
    /// A head is not signed with this territory's key, or is no head.
    HeadForged,
    /// A signed head says another hash than the link: the chain was written anew.
    ChainRewritten,
    /// The file of signed heads is not there.
    HeadsMissing,
    /// Of files that were read together some are no more those that were written down, or all are gone.
    SetAltered,
}

impl Report {
    /// Faults told one by one.
    pub const FAULTS_TOLD: usize = 100;

    /// Whether nothing is wrong.
    pub fn is_sound(&self) -> bool {
        self.faults.is_empty()
    }

    pub(crate) fn add(&mut self, what: What, seq: Option<i64>, entry: Option<String>) {
        if self.faults.len() < Self::FAULTS_TOLD {
            self.faults.push(Fault { what, seq, entry });
        } else {
            self.more_faults += 1;
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "Entries in the audit: {}", self.entries)?;
        writeln!(f, "Links checked: {}", self.links)?;
        writeln!(f, "Signed heads checked: {}", self.heads)?;
        writeln!(f, "Not sealed yet: {} (normal: entries of the last moments)", self.unsealed_tail)?;
        match self.heads_behind {
            0 => {}
            1 => writeln!(
                f,
                "The file of signed heads is behind by 1 (normal after a stop without warning: the next start completes it)"
            )?,
            many => writeln!(
                f,
                "The file of signed heads is behind by {many}: it could not be written for a while, or its end was cut off. Compare it with your copies; the next start completes it"
            )?,
        }
        if self.is_sound() {
            return write!(f, "The chain is whole: nothing was altered, removed, inserted or reordered.");
        }
        writeln!(f, "The chain is NOT whole. Keep this report and a copy of the database before doing anything else.")?;
        for fault in &self.faults {
            writeln!(f, "- {fault}")?;
        }
        if self.more_faults > 0 {
            writeln!(f, "- and {} more", self.more_faults)?;
        }
        write!(f, "Faults: {}", self.faults.len() as u64 + self.more_faults)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.what.sentence())?;
        match (&self.seq, &self.entry) {
            (Some(seq), Some(entry)) => write!(f, " (link {seq}, entry {entry})"),
            (Some(seq), None) => write!(f, " (link {seq})"),
            (None, Some(entry)) => write!(f, " (entry {entry})"),
            (None, None) => Ok(()),
        }
    }
}

impl What {
    fn sentence(self) -> &'static str {
        match self {
            Self::Altered => "an entry or its link was altered, or put in another order",
            Self::EntryRemoved => "the entry of this link was removed",
            Self::LinksRemoved => "links were removed just before this one",
            Self::EntryInserted => "this entry was inserted from outside: it never waited for a link and has none",
            Self::TailAltered => "an entry that waited for its link was removed, or is linked and waits at once",
            Self::TailCut => {
                "the chain ends before this signed head: its end was cut off, or an older copy was restored"
            }
            Self::Unsigned => "links from this one on stand after the last signed head: they did not come from Filò",
            Self::HeadForged => "this head is not signed with the key of this territory",
            Self::ChainRewritten => "a signed head knows another link here: the chain was written anew",
            Self::SetAltered => "the files that were read together under this name were altered or removed",
            Self::HeadsMissing => "the file of signed heads is not there: without it a cut end cannot be found",
        }
    }
}
