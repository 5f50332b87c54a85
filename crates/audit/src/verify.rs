// SPDX-License-Identifier: EUPL-1.2
//! The verification: reads the whole chain in pages and believes nothing.

use crate::{
    AuditError, Report, What,
    chain::{BEGINNING, Hash, Head, link},
    heads::{self, Line},
    store::{self, Linked},
};
use ::store::{Db, StoreError};
use ed25519_dalek::VerifyingKey;
use kernel::Actor;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

/// Rows read at once: a long chain needs little memory and does not hold the database.
const PAGE: i64 = 2_000;

/// Checks every entry, link and head. Sealing and writing may go on meanwhile. Blocks: for the command line.
///
/// # Errors
/// [`AuditError::PublicKey`], [`AuditError::HeadsFile`] when the file cannot be read (a missing one is a fault of the
/// report), [`AuditError::Store`].
pub fn verify(db: &Db, public_key: &[u8; 32], heads_file: &Path) -> Result<Report, AuditError> {
    let key = VerifyingKey::from_bytes(public_key).map_err(|_| AuditError::PublicKey)?;
    let mut report = Report::default();

    // The file first: whatever it knows, the database must have had before.
    let mut known = Known { key, heads: BTreeMap::new() };
    let there = heads::read(heads_file, |line| known.take(line, &mut report))?;
    // One moment for the end of the chain and what follows it.
    let (last, last_head) = db.read_now(&Actor::system(), |tx| {
        Ok::<_, StoreError>((store::last_link(tx)?.map_or(0, |(seq, _)| seq), store::last_head(tx)?))
    })?;
    let signed = last_head.as_ref().map_or(0, |head| head.seq);
    report.heads_behind = behind(db, &known, heads_file, signed)?;
    // The very first head may not have left before the machine stopped; after the second, somebody took the file.
    if !there && last > 0 && report.heads_behind != 1 && !heads_file.exists() {
        report.heads_behind = 0;
        report.add(What::HeadsMissing, None, None);
    }
    if last_head.as_ref().map_or(0, |head| head.seq) < last {
        report.add(What::Unsigned, Some(last_head.map_or(1, |head| head.seq + 1)), None);
    }
    heads_of_database(db, &mut known, &mut report)?;
    links(db, last, known.heads, &mut report)?;
    loose_ends(db, &mut report)?;
    sets(db, &mut report)?;
    Ok(report)
}

/// How many heads of the database the file has not. A sealer at work may have signed one since the file was read: then the
/// file is read once more.
fn behind(db: &Db, known: &Known, heads_file: &Path, signed: i64) -> Result<u64, AuditError> {
    let mut reached = known.heads.keys().next_back().copied().unwrap_or(0);
    if reached < signed {
        heads::read(heads_file, |line| {
            if let Line::Head(head) = line
                && head.is_genuine(&known.key)
            {
                reached = reached.max(head.seq);
            }
        })?;
    }
    let count = db.read_now(&Actor::system(), move |tx| store::count_heads(tx, reached, signed))?;
    Ok(u64::try_from(count).unwrap_or(0))
}

/// Heads whose signature holds, by link. Two hashes for one link: the chain was once another.
struct Known {
    key: VerifyingKey,
    heads: BTreeMap<i64, Hash>,
}

impl Known {
    fn take(&mut self, line: Line, report: &mut Report) {
        match line {
            Line::Head(head) => self.add(head, report),
            Line::Broken => report.add(What::HeadForged, None, None),
        }
    }

    fn add(&mut self, head: Head, report: &mut Report) {
        report.heads += 1;
        if !head.is_genuine(&self.key) {
            report.add(What::HeadForged, Some(head.seq), None);
        } else if self.heads.insert(head.seq, head.hash).is_some_and(|other| other != head.hash) {
            report.add(What::ChainRewritten, Some(head.seq), None);
        }
    }
}

fn heads_of_database(db: &Db, known: &mut Known, report: &mut Report) -> Result<(), AuditError> {
    let mut seq = i64::MIN;
    loop {
        let page = db.read_now(&Actor::system(), move |tx| store::heads_after(tx, seq, PAGE))?;
        let Some(end) = page.last() else { return Ok(()) };
        seq = end.seq;
        for head in page {
            known.add(head, report);
        }
    }
}

fn links(db: &Db, last: i64, heads: BTreeMap<i64, Hash>, report: &mut Report) -> Result<(), AuditError> {
    let mut heads = heads.into_iter().peekable();
    let (mut seq, mut before) = (0, BEGINNING);
    loop {
        let page = db.read_now(&Actor::system(), move |tx| store::links_after(tx, seq, last, PAGE))?;
        if page.is_empty() {
            break;
        }
        for row in page {
            report.links += 1;
            if row.seq != seq + 1 {
                report.add(What::LinksRemoved, Some(row.seq), None);
            }
            // The stored hash leads on: one altered row is one fault, not all those after it.
            let hash: Hash = row.hash.try_into().unwrap_or(BEGINNING);
            match &row.entry {
                Linked::Gone => report.add(What::EntryRemoved, Some(row.seq), Some(row.entry_id)),
                Linked::Unreadable => report.add(What::Altered, Some(row.seq), Some(row.entry_id)),
                Linked::Entry(entry) if row.seq == seq + 1 && link(&before, entry) != hash => {
                    report.add(What::Altered, Some(row.seq), Some(row.entry_id));
                }
                Linked::Entry(_) => {}
            }
            while let Some((at, signed)) = heads.next_if(|(at, _)| *at <= row.seq) {
                // A head of a missing link was told with the gap.
                if at == row.seq && signed != hash {
                    report.add(What::ChainRewritten, Some(at), None);
                }
            }
            (seq, before) = (row.seq, hash);
        }
    }
    // Heads beyond what the chain held when we began: sealed meanwhile, unless they are still not there.
    if let Some((furthest, _)) = heads.next_back() {
        let reached = db.read_now(&Actor::system(), store::last_link)?.map_or(0, |(seq, _)| seq);
        if reached < furthest {
            report.add(What::TailCut, Some(furthest), None);
        }
    }
    Ok(())
}

/// What the chain does not hold: entries that wait, rightly or wrongly.
fn loose_ends(db: &Db, report: &mut Report) -> Result<(), AuditError> {
    let told = i64::try_from(Report::FAULTS_TOLD).unwrap_or(100);
    let (entries, tail, loose, false_tail) = db.read_now(&Actor::system(), move |tx| {
        Ok::<_, StoreError>((
            store::count_entries(tx)?,
            store::count_tail(tx)?,
            store::loose_entries(tx, told)?,
            store::false_tail(tx, told)?,
        ))
    })?;
    report.entries = u64::try_from(entries).unwrap_or(0);
    report.unsealed_tail = u64::try_from(tail).unwrap_or(0);
    for entry in loose {
        report.add(What::EntryInserted, None, Some(entry));
    }
    for entry in false_tail {
        report.add(What::TailAltered, None, Some(entry));
    }
    Ok(())
}

/// What was read together: every set is what its name says, and its members are found one by one.
fn sets(db: &Db, report: &mut Report) -> Result<(), AuditError> {
    let mut wrong = BTreeSet::new();
    let mut last = String::new();
    loop {
        let after = last.clone();
        let page = db.read_now(&Actor::system(), move |tx| store::sets_after(tx, &after, PAGE))?;
        let Some(end) = page.last() else { break };
        last = end.id.clone();
        wrong.extend(page.into_iter().filter(|set| !set.is_genuine()).map(|set| set.id));
    }
    let told = i64::try_from(Report::FAULTS_TOLD).unwrap_or(100);
    wrong.extend(db.read_now(&Actor::system(), move |tx| store::wrong_sets(tx, told))?);
    for set in wrong {
        report.add(What::SetAltered, None, Some(set));
    }
    Ok(())
}
