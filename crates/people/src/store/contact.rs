// SPDX-License-Identifier: EUPL-1.2
//! Contact points: telephones and mail addresses, since when, until when, how safe, and who else answers there.

use crate::{
    ContactPoint, PersonId, Safe, Voice,
    contact::{self, ContactKind},
};
use ::store::{ReadTx, StoreError, WriteTx, row};
use kernel::UtcMicros;
use vault::{ReadLog, Sealed, SubjectId, SubjectKey, VaultError};

/// A contact point about to be written.
pub(crate) struct NewContactRow {
    pub id: String,
    pub kind: ContactKind,
    pub value: Sealed<String>,
    pub index: [u8; 32],
    pub safe: Safe,
}

pub(crate) fn insert(
    tx: &WriteTx<'_>,
    person: PersonId,
    new: &NewContactRow,
    now: UtcMicros,
    by: &str,
) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO people_contact (id, person, kind, value, value_index, safe, since, until, added_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, NULL, $8)",
        row![&new.id, &person.to_string(), new.kind.code(), &new.value, &new.index, new.safe.code(), now, by],
    )?;
    Ok(())
}

/// The contact points of a person, and of those joined with them, that hold and have this value: their own first.
pub(crate) fn same(tx: &ReadTx<'_>, person: PersonId, index: &[u8; 32]) -> Result<Vec<String>, StoreError> {
    tx.query(
        "SELECT id FROM people_contact
         WHERE value_index = $1 AND until IS NULL
           AND (person = $2 OR person IN (SELECT a.gone FROM people_alias a WHERE a.kept = $2))
         ORDER BY CASE WHEN person = $2 THEN 0 ELSE 1 END, id",
        row![index, &person.to_string()],
        |row| row.get(0),
    )
}

pub(crate) fn set_safe(tx: &WriteTx<'_>, contact: &str, safe: Safe) -> Result<(), StoreError> {
    tx.execute("UPDATE people_contact SET safe = $2 WHERE id = $1", row![contact, safe.code()])?;
    Ok(())
}

/// Of a contact point that holds: under whose key it lies.
pub(crate) fn subject(tx: &ReadTx<'_>, person: PersonId, contact: &str) -> Result<Option<SubjectId>, StoreError> {
    tx.first(
        "SELECT p.subject FROM people_contact c JOIN people_person p ON p.id = c.person
         WHERE c.id = $1 AND c.until IS NULL
           AND (c.person = $2 OR c.person IN (SELECT a.gone FROM people_alias a WHERE a.kept = $2))",
        row![contact, &person.to_string()],
        |row| row.get(0),
    )
}

/// Says of a contact point whether it is safe, whose it is and whether a message may be left. `false`: it holds no more.
pub(crate) fn describe(
    tx: &WriteTx<'_>,
    contact: &str,
    (safe, voice): (Safe, Voice),
    whose: &Sealed<String>,
) -> Result<bool, StoreError> {
    let told = tx.execute(
        "UPDATE people_contact SET safe = $2, voice = $3, whose = $4 WHERE id = $1 AND until IS NULL",
        row![contact, safe.code(), voice.code(), whose],
    )?;
    Ok(told == 1)
}

/// Ends a contact point, also where it stands once more in a record joined with this one. `false`: no such one holds.
pub(crate) fn end(tx: &WriteTx<'_>, person: PersonId, contact: &str, now: UtcMicros) -> Result<bool, StoreError> {
    let ended = tx.execute(
        "UPDATE people_contact SET until = $3
         WHERE until IS NULL
           AND (person = $2 OR person IN (SELECT a.gone FROM people_alias a WHERE a.kept = $2))
           AND value_index = (SELECT c.value_index FROM people_contact c WHERE c.id = $1)",
        row![contact, &person.to_string(), now],
    )?;
    Ok(ended > 0)
}

/// A contact point as it lies.
pub(crate) struct ContactRow {
    /// Under whose key it lies: the person's, or that of a record joined with theirs.
    pub subject: SubjectId,
    id: String,
    kind: ContactKind,
    value: Sealed<String>,
    safe: Safe,
    since: UtcMicros,
    until: Option<UtcMicros>,
    whose: Option<Sealed<String>>,
    voice: Voice,
}

impl ContactRow {
    pub(crate) fn open(&self, key: &SubjectKey, reads: &mut ReadLog) -> Result<ContactPoint, VaultError> {
        let value = key.open(&contact::place(&self.id), &self.value, reads)?;
        let id = self.id.parse().map_err(|_| VaultError::Damaged { what: "a contact point has no sound id" })?;
        let whose = match &self.whose {
            Some(whose) => key.open(&contact::whose_place(&self.id), whose, reads)?,
            None => String::new(),
        };
        Ok(ContactPoint {
            id,
            kind: self.kind,
            value,
            safe: self.safe,
            whose,
            voice: self.voice,
            since: self.since,
            until: self.until,
        })
    }
}

pub(crate) fn of(tx: &ReadTx<'_>, person: PersonId) -> Result<Vec<ContactRow>, StoreError> {
    tx.query(
        "SELECT c.id, c.kind, c.value, c.safe, c.since, c.until, p.subject, c.whose, c.voice
         FROM people_contact c JOIN people_person p ON p.id = c.person
         WHERE c.person = $1 OR c.person IN (SELECT a.gone FROM people_alias a WHERE a.kept = $1)
         ORDER BY c.since, c.id",
        row![&person.to_string()],
        |row| {
            Ok(ContactRow {
                subject: row.get(6)?,
                id: row.get(0)?,
                kind: ContactKind::from_code(&row.get::<String>(1)?),
                value: row.get(2)?,
                safe: Safe::from_code(&row.get::<String>(3)?),
                since: row.get(4)?,
                until: row.get(5)?,
                whose: row.get::<Option<Vec<u8>>>(7)?.map(Sealed::from_bytes),
                voice: Voice::from_code(&row.get::<String>(8)?),
            })
        },
    )
}
