// SPDX-License-Identifier: EUPL-1.2
//! This room's SQL on households. Every list of members embeds whom whoever asks may see.

use super::{PersonRow, stays};
use crate::{
    PersonId,
    household::{HouseholdId, HouseholdKind, MembershipId, NewMember, Role},
    sight::Sight,
    stay::Stay,
};
use ::store::{FromRow, ReadTx, StoreError, WriteTx, row};
use kernel::UtcMicros;

/// A membership as it lies, with whose it is.
pub(crate) struct MemberRow {
    pub person: PersonRow,
    pub membership: MembershipId,
    pub role: Role,
    pub minor: bool,
    pub stay: Stay,
}

impl MemberRow {
    /// The columns of a person, then `m.id, m.role, m.minor, m.since, m.noted_on, m.ended, m.until`.
    fn from_row(row: &::store::Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            person: PersonRow::from_row(row)?,
            membership: row.get(10)?,
            role: Role::from_code(&row.get::<String>(11)?).unwrap_or_default(),
            minor: row.get(12)?,
            stay: stays::stay(row, 13)?,
        })
    }
}

fn kind_of(code: &str) -> Result<HouseholdKind, StoreError> {
    HouseholdKind::from_code(code).ok_or(StoreError::Damaged)
}

/// `false`: this form has begun its household already.
pub(crate) fn insert(
    tx: &WriteTx<'_>,
    id: HouseholdId,
    kind: HouseholdKind,
    form: &[u8; 32],
    now: UtcMicros,
    by: &str,
) -> Result<bool, StoreError> {
    let kept = tx.execute(
        "INSERT INTO people_household (id, kind, form_index, noted_at, noted_by) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (form_index) DO NOTHING",
        row![&id.to_string(), kind.code(), form, now, by],
    )?;
    Ok(kept == 1)
}

/// The household that a form has begun.
pub(crate) fn by_form(tx: &ReadTx<'_>, form: &[u8; 32]) -> Result<Option<HouseholdId>, StoreError> {
    tx.first("SELECT id FROM people_household WHERE form_index = $1", row![form], |row| row.get(0))
}

pub(crate) fn kind(tx: &ReadTx<'_>, household: HouseholdId) -> Result<Option<HouseholdKind>, StoreError> {
    tx.first("SELECT kind FROM people_household WHERE id = $1", row![&household.to_string()], |row| {
        kind_of(&row.get::<String>(0)?)
    })
}

/// Whether somebody is or was in it whom whoever asks may see.
pub(crate) fn is_seen(tx: &ReadTx<'_>, household: HouseholdId, sight: &Sight) -> Result<bool, StoreError> {
    let seen = tx.first(
        "SELECT m.id FROM people_member m
         LEFT JOIN people_alias a ON a.gone = m.person
         JOIN people_person p ON p.id = COALESCE(a.kept, m.person)
         WHERE m.household = $1 AND (p.confidential = 0 OR p.body = $2
           OR EXISTS (SELECT 1 FROM people_entitled e WHERE e.person = p.id AND e.account = $3)) LIMIT 1",
        row![&household.to_string(), &sight.body, &sight.account],
        |row| row.get::<String>(0),
    )?;
    Ok(seen.is_some())
}

/// The memberships of one person in a household, those of records joined with theirs too.
pub(crate) fn stays_of(
    tx: &ReadTx<'_>,
    household: HouseholdId,
    person: PersonId,
) -> Result<Vec<(MembershipId, Stay)>, StoreError> {
    tx.query(
        "SELECT id, since, noted_on, ended, until FROM people_member
         WHERE household = $1 AND (person = $2 OR person IN (SELECT a.gone FROM people_alias a WHERE a.kept = $2))
         ORDER BY id",
        row![&household.to_string(), &person.to_string()],
        |row| Ok((row.get(0)?, stays::stay(row, 1)?)),
    )
}

/// How many are in it, and how many memberships there ever were.
pub(crate) fn counted(tx: &ReadTx<'_>, household: HouseholdId) -> Result<(usize, usize), StoreError> {
    let counted = tx.first(
        "SELECT count(*), count(CASE WHEN ended = 'no' THEN 1 END) FROM people_member WHERE household = $1",
        row![&household.to_string()],
        |row| Ok((row.get::<i64>(0)?, row.get::<i64>(1)?)),
    )?;
    let whole = |count: i64| usize::try_from(count).unwrap_or(usize::MAX);
    let (ever, held) = counted.unwrap_or((0, 0));
    Ok((whole(held), whole(ever)))
}

pub(crate) fn insert_member(
    tx: &WriteTx<'_>,
    id: MembershipId,
    household: HouseholdId,
    (new, stay): (&NewMember, &Stay),
    now: UtcMicros,
    by: &str,
) -> Result<(), StoreError> {
    let (ended, until) = stays::end(stay);
    let since = stay.since.map(|day| day.to_string());
    tx.execute(
        "INSERT INTO people_member (id, household, person, role, minor, since, noted_on, ended, until, noted_at, noted_by,
                                    changed_at, changed_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $10, $11)",
        row![
            &id.to_string(),
            &household.to_string(),
            &new.person.to_string(),
            new.role.code(),
            new.minor,
            since.as_deref(),
            &stay.noted.to_string(),
            ended,
            until.as_deref(),
            now,
            by
        ],
    )?;
    Ok(())
}

/// One membership: of which household, whose, when.
pub(crate) fn membership(
    tx: &ReadTx<'_>,
    membership: MembershipId,
) -> Result<Option<(HouseholdId, PersonId, Stay)>, StoreError> {
    tx.first(
        "SELECT household, person, since, noted_on, ended, until FROM people_member WHERE id = $1",
        row![&membership.to_string()],
        |row| Ok((row.get(0)?, row.get(1)?, stays::stay(row, 2)?)),
    )
}

pub(crate) fn set_end(
    tx: &WriteTx<'_>,
    membership: MembershipId,
    stay: &Stay,
    now: UtcMicros,
    by: &str,
) -> Result<(), StoreError> {
    let (ended, until) = stays::end(stay);
    tx.execute(
        "UPDATE people_member SET ended = $2, until = $3, changed_at = $4, changed_by = $5 WHERE id = $1",
        row![&membership.to_string(), ended, until.as_deref(), now, by],
    )?;
    Ok(())
}

/// All memberships of a household over the years, those of persons whom whoever asks may see, in the order of their noting.
pub(crate) fn members(tx: &ReadTx<'_>, household: HouseholdId, sight: &Sight) -> Result<Vec<MemberRow>, StoreError> {
    tx.query(
        "SELECT p.id, p.subject, p.body, p.identity, p.language, p.interpreter, p.confidential, p.version, p.noted_at,
                p.changed_at, m.id, m.role, m.minor, m.since, m.noted_on, m.ended, m.until
         FROM people_member m
         LEFT JOIN people_alias a ON a.gone = m.person
         JOIN people_person p ON p.id = COALESCE(a.kept, m.person)
         WHERE m.household = $1 AND (p.confidential = 0 OR p.body = $2
           OR EXISTS (SELECT 1 FROM people_entitled e WHERE e.person = p.id AND e.account = $3))
         ORDER BY m.noted_at, m.id",
        row![&household.to_string(), &sight.body, &sight.account],
        MemberRow::from_row,
    )
}

/// In which other households the members of this one are now: of those whom whoever asks may see.
pub(crate) fn elsewhere(
    tx: &ReadTx<'_>,
    household: HouseholdId,
    sight: &Sight,
) -> Result<Vec<(PersonId, HouseholdId, HouseholdKind)>, StoreError> {
    tx.query(
        "SELECT DISTINCT p.id, h.id, h.kind
         FROM people_member own
         LEFT JOIN people_alias a ON a.gone = own.person
         JOIN people_person p ON p.id = COALESCE(a.kept, own.person)
         JOIN people_member m ON (m.person = p.id OR m.person IN (SELECT b.gone FROM people_alias b WHERE b.kept = p.id))
           AND m.household <> own.household AND m.ended = 'no'
         JOIN people_household h ON h.id = m.household
         WHERE own.household = $1 AND own.ended = 'no' AND (p.confidential = 0 OR p.body = $2
           OR EXISTS (SELECT 1 FROM people_entitled e WHERE e.person = p.id AND e.account = $3))
         ORDER BY p.id, h.id",
        row![&household.to_string(), &sight.body, &sight.account],
        |row| Ok((row.get(0)?, row.get(1)?, kind_of(&row.get::<String>(2)?)?)),
    )
}

/// The households that somebody is or was in, each with all whom whoever asks may see of its members.
pub(crate) fn homes(
    tx: &ReadTx<'_>,
    person: PersonId,
    sight: &Sight,
) -> Result<Vec<(HouseholdId, HouseholdKind, MemberRow)>, StoreError> {
    tx.query(
        "SELECT p.id, p.subject, p.body, p.identity, p.language, p.interpreter, p.confidential, p.version, p.noted_at,
                p.changed_at, m.id, m.role, m.minor, m.since, m.noted_on, m.ended, m.until, h.id, h.kind
         FROM people_household h
         JOIN people_member m ON m.household = h.id
         LEFT JOIN people_alias a ON a.gone = m.person
         JOIN people_person p ON p.id = COALESCE(a.kept, m.person)
         WHERE h.id IN (SELECT own.household FROM people_member own
                        WHERE (own.person = $1 OR own.person IN (SELECT b.gone FROM people_alias b WHERE b.kept = $1))
                          AND own.ended <> 'mistake')
           AND m.ended <> 'mistake' AND (m.ended = 'no' OR p.id = $1)
           AND (p.confidential = 0 OR p.body = $2
             OR EXISTS (SELECT 1 FROM people_entitled e WHERE e.person = p.id AND e.account = $3))
         ORDER BY h.id DESC, m.noted_at, m.id",
        row![&person.to_string(), &sight.body, &sight.account],
        |row| Ok((row.get(17)?, kind_of(&row.get::<String>(18)?)?, MemberRow::from_row(row)?)),
    )
}
