// SPDX-License-Identifier: EUPL-1.2
//! The SQL of the audit.

use crate::{
    Recorded,
    chain::{Hash, Head},
    set::Set,
};
use ::store::{FromRow, Migration, ReadTx, Row, StoreError, Value, WriteTx, row};
use kernel::UtcMicros;

/// This room's tables.
pub const MIGRATIONS: &[Migration] = &[
    Migration { name: "audit-0001", sql: include_str!("../migrations/0001_chain.sql") },
    Migration { name: "audit-0002", sql: include_str!("../migrations/0002_sets.sql") },
];

/// The entry of a link.
pub(crate) enum Linked {
    Entry(Recorded),
    /// A column holds what Filò never writes there.
    Unreadable,
    Gone,
}

/// A link and its entry.
pub(crate) struct LinkRow {
    pub(crate) seq: i64,
    pub(crate) entry_id: String,
    pub(crate) hash: Vec<u8>,
    pub(crate) entry: Linked,
}

impl FromRow for Recorded {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        recorded(row, 0)
    }
}

fn recorded(row: &Row<'_>, first: usize) -> Result<Recorded, StoreError> {
    Ok(Recorded {
        id: row.get(first)?,
        at: row.get(first + 1)?,
        actor: row.get(first + 2)?,
        account: row.get(first + 3)?,
        body: row.get(first + 4)?,
        action: row.get(first + 5)?,
        subject: row.get(first + 6)?,
        details: row.get(first + 7)?,
    })
}

/// Members of a set laid down by one statement.
const AT_ONCE: usize = 20;

/// Lays down these entries; neighbours that differ by their subject (and by moments of one answer) alone become one entry about them all.
pub(crate) fn insert_entries(tx: &WriteTx<'_>, entries: &[Recorded]) -> Result<(), StoreError> {
    fn deed(entry: &Recorded) -> impl PartialEq + '_ {
        (&entry.actor, &entry.account, &entry.body, &entry.action, &entry.details)
    }
    for together in entries.chunk_by(|one, next| deed(one) == deed(next)) {
        let set = Set::of(together.iter().map(|entry| entry.subject.as_str()));
        match together {
            [first, ..] if set.size > 1 => {
                insert_set(tx, &set)?;
                insert_entry(tx, &Recorded { subject: set.id, ..first.clone() })?;
            }
            [first, ..] => insert_entry(tx, first)?,
            [] => {}
        }
    }
    Ok(())
}

fn insert_entry(tx: &WriteTx<'_>, entry: &Recorded) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO audit_entry (id, at, actor, account, body, action, subject, details)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        row![
            &entry.id,
            entry.at,
            &entry.actor,
            entry.account.as_deref(),
            entry.body.as_deref(),
            &entry.action,
            &entry.subject,
            &entry.details
        ],
    )?;
    tx.execute("INSERT INTO audit_tail (entry_id) VALUES ($1)", row![&entry.id])?;
    Ok(())
}

/// Lays down a set, unless it is there: the same list is read every day.
fn insert_set(tx: &WriteTx<'_>, set: &Set) -> Result<(), StoreError> {
    let size = i64::try_from(set.size).unwrap_or(i64::MAX);
    let new = tx.execute(
        "INSERT INTO audit_set (id, members, size) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING",
        row![&set.id, &set.members, size],
    )?;
    if new == 0 {
        return Ok(());
    }
    let subjects: Vec<&str> = set.subjects().collect();
    for several in subjects.chunks(AT_ONCE) {
        // Places that are left over are empty, and lay down nothing.
        let mut values = row![&set.id].to_vec();
        values.extend((0..AT_ONCE).map(|place| Value::from(several.get(place).copied().unwrap_or_default())));
        tx.execute(
            "INSERT INTO audit_set_member (subject, set_id)
             SELECT column1, $1
             FROM (VALUES ($2), ($3), ($4), ($5), ($6), ($7), ($8), ($9), ($10), ($11), ($12), ($13),
                     ($14), ($15), ($16), ($17), ($18), ($19), ($20), ($21)) AS v WHERE column1 <> ''",
            &values,
        )?;
    }
    Ok(())
}

pub(crate) fn about(
    tx: &ReadTx<'_>,
    subject: &str,
    before: Option<&str>,
    at_most: i64,
) -> Result<Vec<Recorded>, StoreError> {
    // Ids are hexadecimal: every one sorts before "g".
    let before = before.unwrap_or("g");
    tx.rows(
        "SELECT id, at, actor, account, body, action, subject, details FROM audit_entry WHERE subject = $1 AND id < $2
         UNION ALL
         SELECT e.id, e.at, e.actor, e.account, e.body, e.action, m.subject, e.details
         FROM audit_set_member m JOIN audit_entry e ON e.subject = m.set_id WHERE m.subject = $1 AND e.id < $2
         ORDER BY 1 DESC LIMIT $3",
        row![subject, before, at_most],
    )
}

/// Entries waiting for a link, oldest first; one that cannot be read keeps waiting, it must not stop the others.
pub(crate) fn waiting(tx: &ReadTx<'_>, at_most: i64) -> Result<Vec<Recorded>, StoreError> {
    let rows = tx.query(
        "SELECT e.id, e.at, e.actor, e.account, e.body, e.action, e.subject, e.details
         FROM audit_tail t JOIN audit_entry e ON e.id = t.entry_id
         ORDER BY t.entry_id LIMIT $1",
        row![at_most],
        |row| Ok(recorded(row, 0).ok()),
    )?;
    Ok(rows.into_iter().flatten().collect())
}

pub(crate) fn tail(tx: &ReadTx<'_>) -> Result<(i64, Option<UtcMicros>), StoreError> {
    let tail =
        tx.first("SELECT count(*), min(e.at) FROM audit_tail t JOIN audit_entry e ON e.id = t.entry_id", &[], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    Ok(tail.unwrap_or_default())
}

pub(crate) fn last_link(tx: &ReadTx<'_>) -> Result<Option<(i64, Vec<u8>)>, StoreError> {
    tx.first("SELECT seq, hash FROM audit_link ORDER BY seq DESC LIMIT 1", &[], |row| Ok((row.get(0)?, row.get(1)?)))
}

pub(crate) fn insert_link(tx: &WriteTx<'_>, seq: i64, entry: &str, hash: &Hash) -> Result<(), StoreError> {
    tx.execute("INSERT INTO audit_link (seq, entry_id, hash) VALUES ($1, $2, $3)", row![seq, entry, hash])?;
    tx.execute("DELETE FROM audit_tail WHERE entry_id = $1", row![entry])?;
    Ok(())
}

pub(crate) fn insert_head(tx: &WriteTx<'_>, head: &Head) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO audit_head (seq, hash, at, signature) VALUES ($1, $2, $3, $4)",
        row![head.seq, &head.hash, head.at, &head.signature],
    )?;
    Ok(())
}

pub(crate) fn last_head(tx: &ReadTx<'_>) -> Result<Option<Head>, StoreError> {
    tx.first("SELECT seq, hash, at, signature FROM audit_head ORDER BY seq DESC LIMIT 1", &[], head)
}

/// The heads after this link, in order.
pub(crate) fn heads_after(tx: &ReadTx<'_>, seq: i64, at_most: i64) -> Result<Vec<Head>, StoreError> {
    tx.query(
        "SELECT seq, hash, at, signature FROM audit_head WHERE seq > $1 ORDER BY seq LIMIT $2",
        row![seq, at_most],
        head,
    )
}

/// How many heads stand after this link, up to the last known at the start.
pub(crate) fn count_heads(tx: &ReadTx<'_>, after: i64, last: i64) -> Result<i64, StoreError> {
    let count =
        tx.first("SELECT count(*) FROM audit_head WHERE seq > $1 AND seq <= $2", row![after, last], |row| row.get(0))?;
    Ok(count.unwrap_or(0))
}

/// A head whose bytes have a wrong length is read as zeros: its signature will not hold.
fn head(row: &Row<'_>) -> Result<Head, StoreError> {
    let (hash, signature): (Vec<u8>, Vec<u8>) = (row.get(1)?, row.get(3)?);
    Ok(Head {
        seq: row.get(0)?,
        hash: hash.try_into().unwrap_or([0; 32]),
        at: row.get(2)?,
        signature: signature.try_into().unwrap_or([0; 64]),
    })
}

/// The links after this one, up to the last known at the start, with their entries.
pub(crate) fn links_after(tx: &ReadTx<'_>, seq: i64, last: i64, at_most: i64) -> Result<Vec<LinkRow>, StoreError> {
    tx.query(
        "SELECT l.seq, l.entry_id, l.hash, e.id, e.at, e.actor, e.account, e.body, e.action, e.subject, e.details
         FROM audit_link l LEFT JOIN audit_entry e ON e.id = l.entry_id
         WHERE l.seq > $1 AND l.seq <= $2 ORDER BY l.seq LIMIT $3",
        row![seq, last, at_most],
        |row| {
            let entry = match row.get::<Option<String>>(3) {
                Ok(None) => Linked::Gone,
                _ => recorded(row, 3).map_or(Linked::Unreadable, Linked::Entry),
            };
            Ok(LinkRow { seq: row.get(0)?, entry_id: row.get(1)?, hash: row.get(2)?, entry })
        },
    )
}

pub(crate) fn count_entries(tx: &ReadTx<'_>) -> Result<i64, StoreError> {
    Ok(tx.first("SELECT count(*) FROM audit_entry", &[], |row| row.get(0))?.unwrap_or(0))
}

pub(crate) fn count_tail(tx: &ReadTx<'_>) -> Result<i64, StoreError> {
    Ok(tx.first("SELECT count(*) FROM audit_tail", &[], |row| row.get(0))?.unwrap_or(0))
}

/// Entries that neither a link nor the tail knows: no road of ours leaves one.
pub(crate) fn loose_entries(tx: &ReadTx<'_>, at_most: i64) -> Result<Vec<String>, StoreError> {
    tx.query(
        "SELECT e.id FROM audit_entry e
         LEFT JOIN audit_link l ON l.entry_id = e.id
         LEFT JOIN audit_tail t ON t.entry_id = e.id
         WHERE l.entry_id IS NULL AND t.entry_id IS NULL ORDER BY e.id LIMIT $1",
        row![at_most],
        |row| row.get(0),
    )
}

/// Waiting entries that are gone, or linked already: no road of ours leaves one.
pub(crate) fn false_tail(tx: &ReadTx<'_>, at_most: i64) -> Result<Vec<String>, StoreError> {
    tx.query(
        "SELECT t.entry_id FROM audit_tail t
         LEFT JOIN audit_entry e ON e.id = t.entry_id
         LEFT JOIN audit_link l ON l.entry_id = t.entry_id
         WHERE e.id IS NULL OR l.entry_id IS NOT NULL ORDER BY t.entry_id LIMIT $1",
        row![at_most],
        |row| row.get(0),
    )
}

/// The sets after this one, in the order of their names.
pub(crate) fn sets_after(tx: &ReadTx<'_>, id: &str, at_most: i64) -> Result<Vec<Set>, StoreError> {
    tx.query("SELECT id, members, size FROM audit_set WHERE id > $1 ORDER BY id LIMIT $2", row![id, at_most], |row| {
        let size: i64 = row.get(2)?;
        Ok(Set { id: row.get(0)?, members: row.get(1)?, size: usize::try_from(size).unwrap_or(0) })
    })
}

/// Sets whose members, as they are found one by one, are not those it was named by; sets that entries name and that are gone.
pub(crate) fn wrong_sets(tx: &ReadTx<'_>, at_most: i64) -> Result<Vec<String>, StoreError> {
    tx.query(
        "SELECT s.id FROM audit_set s
         LEFT JOIN (SELECT set_id, count(*) AS there FROM audit_set_member GROUP BY set_id) AS m ON m.set_id = s.id
         WHERE m.there IS NULL OR m.there <> s.size
         UNION
         SELECT m.set_id FROM audit_set_member m LEFT JOIN audit_set s ON s.id = m.set_id
         WHERE s.id IS NULL OR s.members NOT LIKE '%' || m.subject || '%'
         UNION
         SELECT e.subject FROM audit_entry e LEFT JOIN audit_set s ON s.id = e.subject
         WHERE e.subject LIKE 'set:%' AND s.id IS NULL
         ORDER BY 1 LIMIT $1",
        row![at_most],
        |row| row.get(0),
    )
}
