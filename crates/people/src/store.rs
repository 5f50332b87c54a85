// SPDX-License-Identifier: EUPL-1.2
//! This room's SQL: persons here, households, relations and merges beside.
//!
//! An id may lead to another ([`merge`]): whoever is asked for by id is looked up through `people_alias`, and what points to an id is
//! asked for under all ids that lead to the same person.

pub(crate) mod address;
pub(crate) mod contact;
pub(crate) mod household;
pub(crate) mod merge;
pub(crate) mod relation;
mod stays;

use crate::{Care, Flag, Identity, PersonId, Standing, sight::Sight};
use ::store::{FromRow, Migration, ReadTx, Row, StoreError, WriteTx, row};
use kernel::UtcMicros;
use vault::{ReadLog, Sealed, SubjectId, SubjectKey, VaultError};

/// This room's tables.
pub const MIGRATIONS: &[Migration] = &[
    Migration { name: "people-0001", sql: include_str!("../migrations/0001_people.sql") },
    Migration { name: "people-0002", sql: include_str!("../migrations/0002_households.sql") },
    Migration { name: "people-0003", sql: include_str!("../migrations/0003_merges.sql") },
    Migration { name: "people-0004", sql: include_str!("../migrations/0004_addresses.sql") },
];

/// A person as they lie.
pub(crate) struct PersonRow {
    pub id: PersonId,
    pub subject: SubjectId,
    pub body: String,
    identity: Sealed<Identity>,
    pub language: Option<String>,
    pub interpreter: bool,
    pub standing: Standing,
    pub version: i64,
    pub noted_at: UtcMicros,
    pub changed_at: UtcMicros,
}

impl FromRow for PersonRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.get(0)?,
            subject: row.get(1)?,
            body: row.get(2)?,
            identity: row.get(3)?,
            language: row.get(4)?,
            interpreter: row.get(5)?,
            standing: if row.get::<bool>(6)? { Standing::Parted } else { Standing::Common },
            version: row.get(7)?,
            noted_at: row.get(8)?,
            changed_at: row.get(9)?,
        })
    }
}

impl PersonRow {
    pub(crate) fn open(&self, key: &SubjectKey, reads: &mut ReadLog) -> Result<Identity, VaultError> {
        key.open(&Identity::place(&self.id.to_string()), &self.identity, reads)
    }

    pub(crate) fn care(&self, flags: &[(PersonId, Flag)]) -> Care {
        let flags = flags.iter().filter(|(person, _)| *person == self.id).map(|(_, flag)| *flag).collect();
        Care { language: self.language.clone(), interpreter: self.interpreter, flags }
    }
}

/// A person about to be written.
pub(crate) struct NewRow<'a> {
    pub id: &'a str,
    pub subject: &'a str,
    pub body: &'a str,
    pub identity: &'a Sealed<Identity>,
    pub tax: Option<&'a [u8; 32]>,
    pub care: &'a Care,
    pub standing: Standing,
    pub form: &'a [u8; 32],
    pub by: &'a str,
}

/// The next version of all persons, held until the unit ends.
pub(crate) fn next_version(tx: &WriteTx<'_>) -> Result<i64, StoreError> {
    tx.execute("UPDATE people_version SET version = version + 1 WHERE slot = 1", &[])?;
    let version = tx.first("SELECT version FROM people_version WHERE slot = 1", &[], |row| row.get(0))?;
    Ok(version.unwrap_or(0))
}

/// Waits for whoever changes persons or their ties at this moment, and makes others wait until the unit ends. Nobody's version
/// moves: names are as they were.
pub(crate) fn turn(tx: &WriteTx<'_>) -> Result<(), StoreError> {
    tx.execute("UPDATE people_version SET version = version WHERE slot = 1", &[]).map(drop)
}

/// `false`: this form has noted its person already.
pub(crate) fn insert(tx: &WriteTx<'_>, new: &NewRow<'_>, version: i64, now: UtcMicros) -> Result<bool, StoreError> {
    let kept = tx.execute(
        "INSERT INTO people_person (id, subject, body, identity, tax_index, language, interpreter, confidential, version,
                                    compared, form_index, noted_at, noted_by, changed_at, changed_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, $10, $11, $12, $11, $12) ON CONFLICT (form_index) DO NOTHING",
        row![
            new.id,
            new.subject,
            new.body,
            new.identity,
            new.tax,
            new.care.language.as_deref(),
            new.care.interpreter,
            new.standing == Standing::Parted,
            version,
            new.form,
            now,
            new.by
        ],
    )?;
    Ok(kept == 1)
}

pub(crate) fn by_form(tx: &ReadTx<'_>, form: &[u8; 32]) -> Result<Option<PersonId>, StoreError> {
    tx.first("SELECT id FROM people_person WHERE form_index = $1", row![form], |row| row.get(0))
}

/// The person to whom an id leads, if whoever asks may see them.
pub(crate) fn one(tx: &ReadTx<'_>, person: PersonId, sight: &Sight) -> Result<Option<PersonRow>, StoreError> {
    tx.first(
        "SELECT p.id, p.subject, p.body, p.identity, p.language, p.interpreter, p.confidential, p.version, p.noted_at,
                p.changed_at
         FROM people_person p
         WHERE p.id = COALESCE((SELECT a.kept FROM people_alias a WHERE a.gone = $1), $1)
           AND (p.confidential = 0 OR p.body = $2
             OR EXISTS (SELECT 1 FROM people_entitled e WHERE e.person = p.id AND e.account = $3))",
        row![&person.to_string(), &sight.body, &sight.account],
        PersonRow::from_row,
    )
}

/// Persons to whom the ids of a list lead, each with the id that was asked, in any order: those of them whom whoever asks may see.
/// At most twenty.
pub(crate) fn several(
    tx: &ReadTx<'_>,
    persons: &[PersonId],
    sight: &Sight,
) -> Result<Vec<(PersonId, PersonRow)>, StoreError> {
    let Some(last) = persons.last() else { return Ok(Vec::new()) };
    let at = |place: usize| persons.get(place).unwrap_or(last).to_string();
    tx.query(
        "SELECT p.id, p.subject, p.body, p.identity, p.language, p.interpreter, p.confidential, p.version, p.noted_at,
                p.changed_at, n.id
         FROM people_person n
         LEFT JOIN people_alias a ON a.gone = n.id
         JOIN people_person p ON p.id = COALESCE(a.kept, n.id)
         WHERE (p.confidential = 0 OR p.body = $1
             OR EXISTS (SELECT 1 FROM people_entitled e WHERE e.person = p.id AND e.account = $2))
           AND n.id IN ($3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)",
        row![
            &sight.body,
            &sight.account,
            &at(0),
            &at(1),
            &at(2),
            &at(3),
            &at(4),
            &at(5),
            &at(6),
            &at(7),
            &at(8),
            &at(9),
            &at(10),
            &at(11),
            &at(12),
            &at(13),
            &at(14),
            &at(15),
            &at(16),
            &at(17),
            &at(18),
            &at(19)
        ],
        |row| Ok((row.get(10)?, PersonRow::from_row(row)?)),
    )
}

/// The flags of at most twenty persons.
pub(crate) fn flags(tx: &ReadTx<'_>, persons: &[PersonId]) -> Result<Vec<(PersonId, Flag)>, StoreError> {
    let Some(last) = persons.last() else { return Ok(Vec::new()) };
    let at = |place: usize| persons.get(place).unwrap_or(last).to_string();
    let rows = tx.query(
        "SELECT person, flag FROM people_flag
         WHERE person IN ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
         ORDER BY person, flag",
        row![
            &at(0),
            &at(1),
            &at(2),
            &at(3),
            &at(4),
            &at(5),
            &at(6),
            &at(7),
            &at(8),
            &at(9),
            &at(10),
            &at(11),
            &at(12),
            &at(13),
            &at(14),
            &at(15),
            &at(16),
            &at(17),
            &at(18),
            &at(19)
        ],
        |row| Ok((row.get(0)?, Flag::from_code(&row.get::<String>(1)?))),
    )?;
    Ok(rows.into_iter().filter_map(|(person, flag)| flag.map(|flag| (person, flag))).collect())
}

/// Parted persons whom whoever asks may see, with the ids that lead to them.
pub(crate) fn parted_seen(tx: &ReadTx<'_>, sight: &Sight) -> Result<Vec<PersonId>, StoreError> {
    tx.query(
        "SELECT p.id FROM people_person p
         WHERE p.confidential = 1 AND (p.body = $1
           OR EXISTS (SELECT 1 FROM people_entitled e WHERE e.person = p.id AND e.account = $2))
         UNION
         SELECT a.gone FROM people_alias a JOIN people_person p ON p.id = a.kept
         WHERE p.confidential = 1 AND (p.body = $1
           OR EXISTS (SELECT 1 FROM people_entitled e WHERE e.person = p.id AND e.account = $2))",
        row![&sight.body, &sight.account],
        |row| row.get(0),
    )
}

/// Persons with this tax code whom whoever asks may see.
pub(crate) fn by_tax(tx: &ReadTx<'_>, index: &[u8; 32], sight: &Sight) -> Result<Vec<PersonId>, StoreError> {
    tx.query(
        "SELECT DISTINCT p.id
         FROM people_person n
         LEFT JOIN people_alias a ON a.gone = n.id
         JOIN people_person p ON p.id = COALESCE(a.kept, n.id)
         WHERE n.tax_index = $1 AND (p.confidential = 0 OR p.body = $2
           OR EXISTS (SELECT 1 FROM people_entitled e WHERE e.person = p.id AND e.account = $3))
         ORDER BY p.id LIMIT 20",
        row![index, &sight.body, &sight.account],
        |row| row.get(0),
    )
}

/// Persons reached by this telephone or address, now or before, whom whoever asks may see.
pub(crate) fn by_contact(tx: &ReadTx<'_>, index: &[u8; 32], sight: &Sight) -> Result<Vec<PersonId>, StoreError> {
    tx.query(
        "SELECT DISTINCT p.id
         FROM people_contact c
         LEFT JOIN people_alias a ON a.gone = c.person
         JOIN people_person p ON p.id = COALESCE(a.kept, c.person)
         WHERE c.value_index = $1 AND (p.confidential = 0 OR p.body = $2
           OR EXISTS (SELECT 1 FROM people_entitled e WHERE e.person = p.id AND e.account = $3))
         ORDER BY p.id LIMIT 20",
        row![index, &sight.body, &sight.account],
        |row| row.get(0),
    )
}

/// What an amended person becomes.
pub(crate) struct Amended<'a> {
    pub identity: &'a Sealed<Identity>,
    pub tax: Option<&'a [u8; 32]>,
    pub care: &'a Care,
    /// What stood there before, sealed for its new place.
    pub former: Option<&'a Sealed<Identity>>,
}

/// `false`: somebody has changed the person since `seen`.
pub(crate) fn amend(
    tx: &WriteTx<'_>,
    person: PersonId,
    seen: i64,
    to: &Amended<'_>,
    version: i64,
    now: UtcMicros,
    by: &str,
) -> Result<bool, StoreError> {
    let changed = tx.execute(
        "UPDATE people_person SET identity = $3, tax_index = $4, language = $5, interpreter = $6, version = $7, compared = 0,
           changed_at = $8, changed_by = $9
         WHERE id = $1 AND version = $2",
        row![
            &person.to_string(),
            seen,
            to.identity,
            to.tax,
            to.care.language.as_deref(),
            to.care.interpreter,
            version,
            now,
            by
        ],
    )?;
    if let (1, Some(former)) = (changed, to.former) {
        tx.execute(
            "INSERT INTO people_former (person, version, identity, until) VALUES ($1, $2, $3, $4)",
            row![&person.to_string(), seen, former, now],
        )?;
    }
    Ok(changed == 1)
}

pub(crate) fn set_flags(tx: &WriteTx<'_>, person: PersonId, care: &Care) -> Result<(), StoreError> {
    let name = person.to_string();
    tx.execute("DELETE FROM people_flag WHERE person = $1", row![&name])?;
    for flag in &care.flags {
        tx.execute("INSERT INTO people_flag (person, flag) VALUES ($1, $2)", row![&name, flag.code()])?;
    }
    address::keep_mark(tx, person)
}

pub(crate) fn stand(
    tx: &WriteTx<'_>,
    person: PersonId,
    standing: Standing,
    version: i64,
    now: UtcMicros,
    by: &str,
) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE people_person SET confidential = $2, version = $3, compared = 0, changed_at = $4, changed_by = $5 WHERE id = $1",
        row![&person.to_string(), standing == Standing::Parted, version, now, by],
    )?;
    Ok(())
}

/// The person was changed in a part that lies elsewhere: other nodes look again, and it is compared anew.
pub(crate) fn touch(
    tx: &WriteTx<'_>,
    person: PersonId,
    version: i64,
    now: UtcMicros,
    by: &str,
) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE people_person SET version = $2, compared = 0, changed_at = $3, changed_by = $4 WHERE id = $1",
        row![&person.to_string(), version, now, by],
    )?;
    Ok(())
}

pub(crate) fn entitle(tx: &WriteTx<'_>, person: PersonId, account: &str, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO people_entitled (account, person, since) VALUES ($1, $2, $3) ON CONFLICT (account, person) DO NOTHING",
        row![account, &person.to_string(), now],
    )?;
    Ok(())
}

/// Records changed after a version, in the order of their changes: what the index reads. One that is joined with another stands as
/// that one does.
pub(crate) fn changed_since(tx: &ReadTx<'_>, version: i64, at_most: i64) -> Result<Vec<PersonRow>, StoreError> {
    tx.rows(
        "SELECT p.id, p.subject, p.body, p.identity, p.language, p.interpreter,
                CASE WHEN EXISTS (SELECT 1 FROM people_alias a JOIN people_person k ON k.id = a.kept
                                  WHERE a.gone = p.id AND k.confidential = 1) THEN 1 ELSE p.confidential END,
                p.version, p.noted_at, p.changed_at
         FROM people_person p WHERE p.version > $1 ORDER BY p.version LIMIT $2",
        row![version, at_most],
    )
}

/// Persons not yet compared with those parted, up to a version.
pub(crate) fn not_compared(tx: &ReadTx<'_>, upto: i64, at_most: i64) -> Result<Vec<PersonRow>, StoreError> {
    tx.rows(
        "SELECT id, subject, body, identity, language, interpreter, confidential, version, noted_at, changed_at
         FROM people_person WHERE compared = 0 AND version <= $1 ORDER BY version LIMIT $2",
        row![upto, at_most],
    )
}

/// Parted persons who share a tax code or a contact point with this one.
pub(crate) fn parted_sharing(tx: &ReadTx<'_>, person: PersonId) -> Result<Vec<PersonId>, StoreError> {
    tx.query(
        "SELECT o.id FROM people_person p JOIN people_person o ON o.tax_index = p.tax_index
         WHERE p.id = $1 AND o.id <> p.id AND o.confidential = 1
         UNION
         SELECT o.id FROM people_contact c
         JOIN people_contact d ON d.value_index = c.value_index
         JOIN people_person o ON o.id = d.person
         WHERE c.person = $1 AND o.id <> $1 AND o.confidential = 1",
        row![&person.to_string()],
        |row| row.get(0),
    )
}

/// One person for the program itself, whoever may see them.
pub(crate) fn any(tx: &ReadTx<'_>, person: PersonId) -> Result<Option<PersonRow>, StoreError> {
    tx.first(
        "SELECT id, subject, body, identity, language, interpreter, confidential, version, noted_at, changed_at
         FROM people_person WHERE id = $1",
        row![&person.to_string()],
        PersonRow::from_row,
    )
}

/// Marks a person compared, unless they have changed since.
pub(crate) fn compared(tx: &WriteTx<'_>, person: PersonId, version: i64) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE people_person SET compared = 1 WHERE id = $1 AND version = $2",
        row![&person.to_string(), version],
    )?;
    Ok(())
}

/// `false`: it was proposed before.
pub(crate) fn propose(
    tx: &WriteTx<'_>,
    person: PersonId,
    other: PersonId,
    score: u16,
    now: UtcMicros,
) -> Result<bool, StoreError> {
    let kept = tx.execute(
        "INSERT INTO people_proposal (person, other, score, made_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (person, other) DO NOTHING",
        row![&person.to_string(), &other.to_string(), i64::from(score), now],
    )?;
    Ok(kept == 1)
}

/// Proposals between persons both of whom whoever asks may see, the newest first.
pub(crate) fn proposals(
    tx: &ReadTx<'_>,
    sight: &Sight,
    at_most: i64,
) -> Result<Vec<(PersonId, PersonId, i64, UtcMicros)>, StoreError> {
    tx.query(
        "SELECT p.id, o.id, MAX(r.score), MAX(r.made_at)
         FROM people_proposal r
         LEFT JOIN people_alias a ON a.gone = r.person
         LEFT JOIN people_alias b ON b.gone = r.other
         JOIN people_person p ON p.id = COALESCE(a.kept, r.person)
         JOIN people_person o ON o.id = COALESCE(b.kept, r.other)
         WHERE p.id <> o.id
           AND NOT EXISTS (SELECT 1 FROM people_distinct d WHERE d.person = p.id AND d.other = o.id)
           AND NOT EXISTS (SELECT 1 FROM people_distinct d WHERE d.person = o.id AND d.other = p.id)
           AND (p.confidential = 0 OR p.body = $1
             OR EXISTS (SELECT 1 FROM people_entitled e WHERE e.person = p.id AND e.account = $2))
           AND (o.confidential = 0 OR o.body = $1
             OR EXISTS (SELECT 1 FROM people_entitled e WHERE e.person = o.id AND e.account = $2))
         GROUP BY p.id, o.id ORDER BY MAX(r.made_at) DESC, p.id, o.id LIMIT $3",
        row![&sight.body, &sight.account, at_most],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
    )
}
