// SPDX-License-Identifier: EUPL-1.2
//! This room's SQL on merges: whom an id leads to, what a merge was, who is surely two.

use super::PersonRow;
use crate::{
    Flag, PersonId,
    merge::{MergeId, Since, Snapshot},
};
use ::store::{ReadTx, StoreError, WriteTx, row};
use kernel::UtcMicros;
use vault::{Sealed, SubjectId};

/// A merge about to be written.
pub(crate) struct NewRow<'a> {
    pub id: MergeId,
    pub kept: PersonId,
    pub gone: PersonId,
    pub earlier: &'a Sealed<Snapshot>,
    pub became: &'a Sealed<Snapshot>,
}

/// Writes it with its alias. The database refuses whoever stands on the other side of a merge already.
pub(crate) fn insert(tx: &WriteTx<'_>, new: &NewRow<'_>, now: UtcMicros, by: &str) -> Result<(), StoreError> {
    let (id, kept, gone) = (new.id.to_string(), new.kept.to_string(), new.gone.to_string());
    tx.execute(
        "INSERT INTO people_merge (id, kept, gone, earlier, became, made_at, made_by) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        row![&id, &kept, &gone, new.earlier, new.became, now, by],
    )?;
    for (person, side) in [(&kept, "kept"), (&gone, "gone")] {
        tx.execute(
            "INSERT INTO people_side (person, side) VALUES ($1, $2) ON CONFLICT (person) DO NOTHING",
            row![person, side],
        )?;
    }
    tx.execute(
        "INSERT INTO people_alias (gone, gone_side, kept, kept_side, merge_id) VALUES ($1, 'gone', $2, 'kept', $3)",
        row![&gone, &kept, &id],
    )?;
    Ok(())
}

/// Takes a merge back: its id leads nowhere else any more. `false`: it was taken back before.
pub(crate) fn undo(
    tx: &WriteTx<'_>,
    merge: MergeId,
    (kept, gone): (PersonId, PersonId),
    now: UtcMicros,
    by: &str,
) -> Result<bool, StoreError> {
    let (merge, kept, gone) = (merge.to_string(), kept.to_string(), gone.to_string());
    if tx.execute("DELETE FROM people_alias WHERE merge_id = $1", row![&merge])? == 0 {
        return Ok(false);
    }
    tx.execute("DELETE FROM people_side WHERE person = $1", row![&gone])?;
    tx.execute(
        "DELETE FROM people_side WHERE person = $1 AND NOT EXISTS (SELECT 1 FROM people_alias a WHERE a.kept = $1)",
        row![&kept],
    )?;
    tx.execute("UPDATE people_merge SET undone_at = $2, undone_by = $3 WHERE id = $1", row![&merge, now, by])?;
    Ok(true)
}

/// Those joined with a person now, the first joined first.
pub(crate) fn joined(
    tx: &ReadTx<'_>,
    kept: PersonId,
) -> Result<Vec<(MergeId, PersonId, SubjectId, UtcMicros)>, StoreError> {
    tx.query(
        "SELECT m.id, m.gone, g.subject, m.made_at
         FROM people_alias a JOIN people_merge m ON m.id = a.merge_id JOIN people_person g ON g.id = a.gone
         WHERE a.kept = $1 ORDER BY m.made_at, m.id",
        row![&kept.to_string()],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
    )
}

/// A merge as it lies.
pub(crate) struct MergeRow {
    pub kept: PersonId,
    pub gone: PersonId,
    pub earlier: Sealed<Snapshot>,
    pub became: Sealed<Snapshot>,
    pub made_at: UtcMicros,
}

/// A merge that holds.
pub(crate) fn one(tx: &ReadTx<'_>, merge: MergeId) -> Result<Option<MergeRow>, StoreError> {
    tx.first(
        "SELECT kept, gone, earlier, became, made_at FROM people_merge WHERE id = $1 AND undone_at IS NULL",
        row![&merge.to_string()],
        |row| {
            Ok(MergeRow {
                kept: row.get(0)?,
                gone: row.get(1)?,
                earlier: row.get(2)?,
                became: row.get(3)?,
                made_at: row.get(4)?,
            })
        },
    )
}

/// The flags of those joined with a person, one merge excepted.
pub(crate) fn flags_of_others(tx: &ReadTx<'_>, kept: PersonId, but: MergeId) -> Result<Vec<Flag>, StoreError> {
    let codes = tx.query(
        "SELECT DISTINCT f.flag FROM people_alias a JOIN people_flag f ON f.person = a.gone
         WHERE a.kept = $1 AND a.merge_id <> $2",
        row![&kept.to_string(), &but.to_string()],
        |row| row.get::<String>(0),
    )?;
    Ok(codes.iter().filter_map(|code| Flag::from_code(code)).collect())
}

/// What was noted with a person since: it stays with them when the merge is undone.
pub(crate) fn since(tx: &ReadTx<'_>, kept: PersonId, since: UtcMicros) -> Result<Since, StoreError> {
    let counted = tx.first(
        "SELECT (SELECT count(*) FROM people_contact c WHERE c.person = $1 AND c.since > $2),
                (SELECT count(*) FROM people_member m WHERE m.person = $1 AND m.noted_at > $2),
                (SELECT count(*) FROM people_relation r WHERE (r.person = $1 OR r.other = $1) AND r.noted_at > $2)",
        row![&kept.to_string(), since],
        |row| Ok(Since { ways: row.get(0)?, memberships: row.get(1)?, relations: row.get(2)? }),
    )?;
    Ok(counted.unwrap_or_default())
}

/// Accounts named for a parted file, in their order.
pub(crate) fn entitled(tx: &ReadTx<'_>, person: PersonId) -> Result<Vec<String>, StoreError> {
    tx.query(
        "SELECT account FROM people_entitled WHERE person = $1 ORDER BY account",
        row![&person.to_string()],
        |row| row.get(0),
    )
}

pub(crate) fn shut_out(tx: &WriteTx<'_>, person: PersonId, account: &str) -> Result<(), StoreError> {
    tx.execute("DELETE FROM people_entitled WHERE person = $1 AND account = $2", row![&person.to_string(), account])?;
    Ok(())
}

/// One record as it lies, whether or not its id leads elsewhere.
pub(crate) fn as_it_lies(tx: &ReadTx<'_>, person: PersonId) -> Result<Option<PersonRow>, StoreError> {
    super::any(tx, person)
}

/// Notes that two are two.
pub(crate) fn distinguish(
    tx: &WriteTx<'_>,
    (one, other): (PersonId, PersonId),
    now: UtcMicros,
    by: &str,
) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO people_distinct (person, other, noted_at, noted_by) VALUES ($1, $2, $3, $4)
         ON CONFLICT (person, other) DO NOTHING",
        row![&one.min(other).to_string(), &one.max(other).to_string(), now, by],
    )?;
    Ok(())
}

/// When somebody said that two are two.
pub(crate) fn distinct(tx: &ReadTx<'_>, one: PersonId, other: PersonId) -> Result<Option<UtcMicros>, StoreError> {
    tx.first(
        "SELECT noted_at FROM people_distinct WHERE person = $1 AND other = $2",
        row![&one.min(other).to_string(), &one.max(other).to_string()],
        |row| row.get(0),
    )
}

/// Who was said not to be this person.
pub(crate) fn distinct_from(tx: &ReadTx<'_>, person: PersonId) -> Result<Vec<PersonId>, StoreError> {
    tx.query(
        "SELECT other FROM people_distinct WHERE person = $1 UNION SELECT person FROM people_distinct WHERE other = $1",
        row![&person.to_string()],
        |row| row.get(0),
    )
}
