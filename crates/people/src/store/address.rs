// SPDX-License-Identifier: EUPL-1.2
//! This room's SQL on addresses. The list of somebody's addresses embeds to whom each is told (`address/rule.rs`).

use super::stays;
use crate::{
    PersonId,
    address::{AddressId, AddressKind, AddressView, Guard, Lines, place_of, reason_of, rule::Reader},
    household::HouseholdId,
    sight::Sight,
    stay::Stay,
};
use ::store::{ReadTx, Row, StoreError, WriteTx, row};
use kernel::UtcMicros;
use vault::{ReadLog, Sealed, SubjectId, SubjectKey, VaultError};

/// An address about to be written.
pub(crate) struct NewRow<'a> {
    pub id: AddressId,
    pub person: PersonId,
    pub kind: AddressKind,
    pub place: &'a Sealed<Lines>,
    pub confidential: bool,
    pub reason: &'a Sealed<String>,
    pub body: &'a str,
    pub stay: &'a Stay,
    pub form: &'a [u8; 32],
}

pub(crate) fn insert(tx: &WriteTx<'_>, new: &NewRow<'_>, now: UtcMicros, by: &str) -> Result<(), StoreError> {
    let (ended, until) = stays::end(new.stay);
    let since = new.stay.since.map(|day| day.to_string());
    tx.execute(
        "INSERT INTO people_address (id, person, kind, place, confidential, reason, set_body, set_by, set_at, since, noted_on,
                                     ended, until, form_index, noted_at, noted_by, changed_at, changed_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $9, $8, $9, $8)",
        row![
            &new.id.to_string(),
            &new.person.to_string(),
            new.kind.code(),
            new.place,
            new.confidential,
            new.reason,
            new.body,
            by,
            now,
            since.as_deref(),
            &new.stay.noted.to_string(),
            ended,
            until.as_deref(),
            new.form
        ],
    )?;
    Ok(())
}

/// The address that a form has noted.
pub(crate) fn by_form(tx: &ReadTx<'_>, form: &[u8; 32]) -> Result<Option<AddressId>, StoreError> {
    tx.first("SELECT id FROM people_address WHERE form_index = $1", row![form], |row| row.get(0))
}

/// How many addresses were ever noted for a record.
pub(crate) fn counted(tx: &ReadTx<'_>, person: PersonId) -> Result<usize, StoreError> {
    let counted =
        tx.first("SELECT count(*) FROM people_address WHERE person = $1", row![&person.to_string()], |row| {
            row.get::<i64>(0)
        })?;
    Ok(counted.and_then(|count| usize::try_from(count).ok()).unwrap_or(0))
}

/// Where the person lives is told to nobody.
pub(crate) fn mark(tx: &WriteTx<'_>, person: PersonId) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO people_flag (person, flag) VALUES ($1, 'address_secret') ON CONFLICT (person, flag) DO NOTHING",
        row![&person.to_string()],
    )?;
    Ok(())
}

/// The mark stays on the person as long as an address of theirs is confidential.
pub(crate) fn keep_mark(tx: &WriteTx<'_>, person: PersonId) -> Result<(), StoreError> {
    let holds = tx.first(
        "SELECT a.id FROM people_address a
         WHERE a.confidential = 1 AND a.ended = 'no'
           AND (a.person = $1 OR a.person IN (SELECT x.gone FROM people_alias x WHERE x.kept = $1)) LIMIT 1",
        row![&person.to_string()],
        |row| row.get::<String>(0),
    )?;
    if holds.is_some() { mark(tx, person) } else { Ok(()) }
}

/// Whether where a person lives is told to nobody, because of them or of somebody they live with now.
pub(crate) fn hides(tx: &ReadTx<'_>, person: PersonId) -> Result<bool, StoreError> {
    let found = tx.first(
        "SELECT f.flag FROM people_flag f
         WHERE f.flag = 'address_secret' AND (f.person = $1 OR f.person IN (
           SELECT COALESCE(y.kept, n.person) FROM people_member m
           JOIN people_household h ON h.id = m.household AND h.kind = 'together'
           JOIN people_member n ON n.household = m.household AND n.ended = 'no'
           LEFT JOIN people_alias y ON y.gone = n.person
           WHERE m.ended = 'no' AND (m.person = $1 OR m.person IN (SELECT z.gone FROM people_alias z WHERE z.kept = $1))))
         LIMIT 1",
        row![&person.to_string()],
        |row| row.get::<String>(0),
    )?;
    Ok(found.is_some())
}

/// How many persons one statement asks about, and how many statements are made, whoever they are.
const AT_ONCE: usize = 20;
const STATEMENTS: usize = 2;

/// Whether somebody among these, at most forty, hides: their file is parted, or where they live is told to nobody. Always the same number of
/// statements, also for nobody, so that time tells nothing. Who asks is a room that shows less because of it.
///
/// # Errors
/// Whatever the database refuses; more than forty persons.
pub fn anybody_hides(tx: &ReadTx<'_>, persons: &[PersonId]) -> Result<bool, StoreError> {
    if persons.len() > AT_ONCE * STATEMENTS {
        return Err(StoreError::Damaged);
    }
    let mut hides = false;
    for group in 0..STATEMENTS {
        let at = |place: usize| persons.get(group * AT_ONCE + place).map(ToString::to_string).unwrap_or_default();
        let found = tx.first(
            "SELECT p.id FROM people_person p
             WHERE (p.id IN ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
                    OR p.id IN (SELECT y.kept FROM people_alias y WHERE y.gone IN
                      ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)))
               AND (p.confidential = 1
                    OR EXISTS (SELECT 1 FROM people_flag f WHERE f.person = p.id AND f.flag = 'address_secret'))
             LIMIT 1",
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
            |row| row.get::<String>(0),
        )?;
        hides |= found.is_some();
    }
    Ok(hides)
}

pub(crate) fn set_end(
    tx: &WriteTx<'_>,
    address: AddressId,
    stay: &Stay,
    now: UtcMicros,
    by: &str,
) -> Result<(), StoreError> {
    let (ended, until) = stays::end(stay);
    tx.execute(
        "UPDATE people_address SET ended = $2, until = $3, changed_at = $4, changed_by = $5 WHERE id = $1",
        row![&address.to_string(), ended, until.as_deref(), now, by],
    )?;
    Ok(())
}

pub(crate) fn set_guard(
    tx: &WriteTx<'_>,
    address: AddressId,
    confidential: bool,
    reason: &Sealed<String>,
    body: &str,
    now: UtcMicros,
    by: &str,
) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE people_address SET confidential = $2, reason = $3, set_body = $4, set_by = $5, set_at = $6, changed_at = $6,
           changed_by = $5
         WHERE id = $1",
        row![&address.to_string(), confidential, reason, body, by, now],
    )?;
    Ok(())
}

/// An address as it lies.
pub(crate) struct AddressRow {
    id: AddressId,
    pub person: PersonId,
    /// Under whose key it lies: the person's, or that of a record joined with theirs.
    pub subject: SubjectId,
    kind: AddressKind,
    place: Sealed<Lines>,
    pub confidential: bool,
    reason: Sealed<String>,
    set_body: String,
    set_by: String,
    set_at: UtcMicros,
    pub stay: Stay,
    pub guarded: bool,
}

impl AddressRow {
    /// `a.id, a.person, p.subject, a.kind, a.place, a.confidential, a.reason, a.set_body, a.set_by, a.set_at, a.since, a.noted_on,
    /// a.ended, a.until`, then whether it is guarded.
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.get(0)?,
            person: row.get(1)?,
            subject: row.get(2)?,
            kind: AddressKind::from_code(&row.get::<String>(3)?).ok_or(StoreError::Damaged)?,
            place: row.get(4)?,
            confidential: row.get(5)?,
            reason: row.get(6)?,
            set_body: row.get(7)?,
            set_by: row.get(8)?,
            set_at: row.get(9)?,
            stay: stays::stay(row, 10)?,
            guarded: row.get(14)?,
        })
    }

    pub(crate) fn open(&self, key: &SubjectKey, reads: &mut ReadLog) -> Result<AddressView, VaultError> {
        let name = self.id.to_string();
        let lines = key.open(&place_of(&name), &self.place, reads)?;
        let guard = match self.confidential {
            true => Some(Guard {
                body: self.set_body.clone(),
                account: self.set_by.clone(),
                at: self.set_at,
                reason: key.open(&reason_of(&name), &self.reason, reads)?,
            }),
            false => None,
        };
        Ok(AddressView { address: self.id, kind: self.kind, lines, stay: self.stay, guard, guarded: self.guarded })
    }
}

/// The addresses of a person, and of records joined with theirs, that whoever asks is told; or one of them. An address is guarded when
/// it is confidential, when the person is marked, or when somebody is with whom they live now.
pub(crate) fn of(
    tx: &ReadTx<'_>,
    person: PersonId,
    reader: &Reader,
    only: Option<AddressId>,
) -> Result<Vec<AddressRow>, StoreError> {
    let only = only.map(|id| id.to_string()).unwrap_or_default();
    tx.query(
        "SELECT t.id, t.person, t.subject, t.kind, t.place, t.confidential, t.reason, t.set_body, t.set_by, t.set_at, t.since,
                t.noted_on, t.ended, t.until, t.guarded
         FROM (SELECT a.id, a.person, p.subject, a.kind, a.place, a.confidential, a.reason, a.set_body, a.set_by, a.set_at,
                      a.since, a.noted_on, a.ended, a.until, a.noted_at,
                      CASE WHEN EXISTS (SELECT 1 FROM people_flag f WHERE f.person = $1 AND f.flag = 'address_secret')
                             OR EXISTS (SELECT 1 FROM people_member m
                                        JOIN people_household h ON h.id = m.household AND h.kind = 'together'
                                        JOIN people_member n ON n.household = m.household AND n.ended = 'no'
                                        LEFT JOIN people_alias y ON y.gone = n.person
                                        JOIN people_flag f ON f.person = COALESCE(y.kept, n.person)
                                          AND f.flag = 'address_secret'
                                        WHERE m.ended = 'no' AND (m.person = $1
                                          OR m.person IN (SELECT z.gone FROM people_alias z WHERE z.kept = $1)))
                           THEN 1 ELSE a.confidential END AS guarded
               FROM people_address a JOIN people_person p ON p.id = a.person
               WHERE a.person = $1 OR a.person IN (SELECT x.gone FROM people_alias x WHERE x.kept = $1)) t
         WHERE ($6 = '' OR t.id = $6)
           AND (t.guarded = 0 OR t.set_body = $2 OR (t.set_body = $3 AND t.set_by = $4) OR $5 = 1)
         ORDER BY t.noted_at, t.id",
        row![&person.to_string(), &reader.body, &reader.own, &reader.account, i64::from(reader.holds), &only],
        AddressRow::from_row,
    )
}

/// The addresses at which those live who belong to a household now and whom whoever asks may see: none as soon as where one of them all
/// lives is told to nobody.
pub(crate) fn of_household(
    tx: &ReadTx<'_>,
    household: HouseholdId,
    sight: &Sight,
) -> Result<Vec<AddressRow>, StoreError> {
    tx.query(
        "SELECT a.id, a.person, q.subject, a.kind, a.place, a.confidential, a.reason, a.set_body, a.set_by, a.set_at, a.since,
                a.noted_on, a.ended, a.until, a.confidential
         FROM people_member m
         LEFT JOIN people_alias x ON x.gone = m.person
         JOIN people_person p ON p.id = COALESCE(x.kept, m.person)
         JOIN people_address a ON a.person = p.id OR a.person IN (SELECT z.gone FROM people_alias z WHERE z.kept = p.id)
         JOIN people_person q ON q.id = a.person
         WHERE m.household = $1 AND m.ended = 'no' AND a.ended = 'no' AND a.confidential = 0
           AND (p.confidential = 0 OR p.body = $2
             OR EXISTS (SELECT 1 FROM people_entitled e WHERE e.person = p.id AND e.account = $3))
           AND NOT EXISTS (SELECT 1 FROM people_member n
                           LEFT JOIN people_alias y ON y.gone = n.person
                           JOIN people_flag f ON f.person = COALESCE(y.kept, n.person) AND f.flag = 'address_secret'
                           WHERE n.household = $1 AND n.ended = 'no')
           AND NOT EXISTS (SELECT 1 FROM people_member v
                           JOIN people_household h ON h.id = v.household AND h.kind = 'together'
                           JOIN people_member w ON w.household = v.household AND w.ended = 'no'
                           LEFT JOIN people_alias u ON u.gone = w.person
                           JOIN people_flag g ON g.person = COALESCE(u.kept, w.person) AND g.flag = 'address_secret'
                           WHERE v.ended = 'no' AND (v.person = p.id
                             OR v.person IN (SELECT k.gone FROM people_alias k WHERE k.kept = p.id)))
         ORDER BY a.noted_at, a.id",
        row![&household.to_string(), &sight.body, &sight.account],
        AddressRow::from_row,
    )
}
