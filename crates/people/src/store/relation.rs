// SPDX-License-Identifier: EUPL-1.2
//! This room's SQL on relations. Every list embeds whom whoever asks may see.

use super::{PersonRow, stays};
use crate::{
    PersonId,
    relation::{RelationId, RelationKind},
    sight::Sight,
    stay::Stay,
};
use ::store::{FromRow, ReadTx, StoreError, WriteTx, row};
use kernel::UtcMicros;
use vault::{Sealed, SubjectId};

/// A relation about to be written.
pub(crate) struct NewRow<'a> {
    pub id: RelationId,
    pub from: PersonId,
    pub to: PersonId,
    pub kind: RelationKind,
    pub power: &'a Sealed<String>,
    pub stay: &'a Stay,
}

/// Between whom a relation is.
pub(crate) struct Between {
    pub from: PersonId,
    pub to: PersonId,
    pub kind: RelationKind,
    pub stay: Stay,
}

/// A relation as it lies, seen from one side.
pub(crate) struct RelationRow {
    /// Who stands on the other side.
    pub person: PersonRow,
    pub relation: RelationId,
    pub kind: RelationKind,
    /// They are this to whom one looks at, and not the other way round.
    pub is: bool,
    pub power: Sealed<String>,
    /// Under whose key the power lies.
    pub below: SubjectId,
    pub stay: Stay,
}

fn kind_of(code: &str) -> Result<RelationKind, StoreError> {
    RelationKind::from_code(code).ok_or(StoreError::Damaged)
}

pub(crate) fn insert(tx: &WriteTx<'_>, new: &NewRow<'_>, now: UtcMicros, by: &str) -> Result<(), StoreError> {
    let (ended, until) = stays::end(new.stay);
    let since = new.stay.since.map(|day| day.to_string());
    tx.execute(
        "INSERT INTO people_relation (id, person, other, kind, power, since, noted_on, ended, until, noted_at, noted_by,
                                      changed_at, changed_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $10, $11)",
        row![
            &new.id.to_string(),
            &new.from.to_string(),
            &new.to.to_string(),
            new.kind.code(),
            new.power,
            since.as_deref(),
            &new.stay.noted.to_string(),
            ended,
            until.as_deref(),
            now,
            by
        ],
    )?;
    Ok(())
}

/// The relations of one kind between two, and between records joined with them, with their days.
pub(crate) fn stays_between(
    tx: &ReadTx<'_>,
    from: PersonId,
    to: PersonId,
    kind: RelationKind,
) -> Result<Vec<(RelationId, Stay)>, StoreError> {
    tx.query(
        "WITH ones (id) AS (SELECT $1 UNION SELECT a.gone FROM people_alias a WHERE a.kept = $1),
              others (id) AS (SELECT $2 UNION SELECT a.gone FROM people_alias a WHERE a.kept = $2)
         SELECT r.id, r.since, r.noted_on, r.ended, r.until FROM people_relation r
         WHERE r.kind = $3
           AND (r.person IN (SELECT id FROM ones) AND r.other IN (SELECT id FROM others)
             OR $4 = 1 AND r.person IN (SELECT id FROM others) AND r.other IN (SELECT id FROM ones))
         ORDER BY r.id",
        row![&from.to_string(), &to.to_string(), kind.code(), kind.both_ways()],
        |row| Ok((row.get(0)?, stays::stay(row, 1)?)),
    )
}

pub(crate) fn between(tx: &ReadTx<'_>, relation: RelationId) -> Result<Option<Between>, StoreError> {
    tx.first(
        "SELECT person, other, kind, since, noted_on, ended, until FROM people_relation WHERE id = $1",
        row![&relation.to_string()],
        |row| {
            let kind = kind_of(&row.get::<String>(2)?)?;
            Ok(Between { from: row.get(0)?, to: row.get(1)?, kind, stay: stays::stay(row, 3)? })
        },
    )
}

pub(crate) fn set_end(
    tx: &WriteTx<'_>,
    relation: RelationId,
    stay: &Stay,
    now: UtcMicros,
    by: &str,
) -> Result<(), StoreError> {
    let (ended, until) = stays::end(stay);
    tx.execute(
        "UPDATE people_relation SET ended = $2, until = $3, changed_at = $4, changed_by = $5 WHERE id = $1",
        row![&relation.to_string(), ended, until.as_deref(), now, by],
    )?;
    Ok(())
}

/// All relations of somebody over the years, those with persons whom whoever asks may see.
pub(crate) fn of(tx: &ReadTx<'_>, person: PersonId, sight: &Sight) -> Result<Vec<RelationRow>, StoreError> {
    tx.query(
        "WITH own (id) AS (SELECT $1 UNION SELECT a.gone FROM people_alias a WHERE a.kept = $1)
         SELECT p.id, p.subject, p.body, p.identity, p.language, p.interpreter, p.confidential, p.version, p.noted_at,
                p.changed_at, r.id, r.kind, CAST(CASE WHEN r.other IN (SELECT id FROM own) THEN 1 ELSE 0 END AS BIGINT),
                r.power, r.since, r.noted_on, r.ended, r.until, w.subject
         FROM people_relation r
         JOIN people_person w ON w.id = r.other
         LEFT JOIN people_alias b
           ON b.gone = CASE WHEN r.other IN (SELECT id FROM own) THEN r.person ELSE r.other END
         JOIN people_person p
           ON p.id = COALESCE(b.kept, CASE WHEN r.other IN (SELECT id FROM own) THEN r.person ELSE r.other END)
         WHERE (r.person IN (SELECT id FROM own) OR r.other IN (SELECT id FROM own)) AND p.id <> $1 AND (p.confidential = 0 OR p.body = $2
           OR EXISTS (SELECT 1 FROM people_entitled e WHERE e.person = p.id AND e.account = $3))
         ORDER BY r.noted_at, r.id",
        row![&person.to_string(), &sight.body, &sight.account],
        |row| {
            Ok(RelationRow {
                person: PersonRow::from_row(row)?,
                relation: row.get(10)?,
                kind: kind_of(&row.get::<String>(11)?)?,
                is: row.get(12)?,
                power: row.get(13)?,
                stay: stays::stay(row, 14)?,
                below: row.get(18)?,
            })
        },
    )
}

/// Who is the parent of whom, from somebody upwards, among persons whom whoever asks may see. What was noted by mistake never
/// was; what has ended, was.
pub(crate) fn lineage_above(
    tx: &ReadTx<'_>,
    person: PersonId,
    sight: &Sight,
) -> Result<Vec<(PersonId, PersonId)>, StoreError> {
    tx.query(
        "WITH RECURSIVE above (person) AS (
           SELECT p.id FROM people_person p WHERE p.id = $1
           UNION
           SELECT p.id FROM above a
           JOIN people_relation r
             ON r.other = a.person OR r.other IN (SELECT b.gone FROM people_alias b WHERE b.kept = a.person)
           LEFT JOIN people_alias c ON c.gone = r.person
           JOIN people_person p ON p.id = COALESCE(c.kept, r.person)
           WHERE r.kind = 'parent' AND r.ended <> 'mistake' AND (p.confidential = 0 OR p.body = $2
             OR EXISTS (SELECT 1 FROM people_entitled e WHERE e.person = p.id AND e.account = $3))
         )
         SELECT parent.person, child.person FROM above child
         JOIN people_relation r
           ON r.other = child.person OR r.other IN (SELECT d.gone FROM people_alias d WHERE d.kept = child.person)
         LEFT JOIN people_alias e ON e.gone = r.person
         JOIN above parent ON parent.person = COALESCE(e.kept, r.person)
         WHERE r.kind = 'parent' AND r.ended <> 'mistake' ORDER BY r.id",
        row![&person.to_string(), &sight.body, &sight.account],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}
