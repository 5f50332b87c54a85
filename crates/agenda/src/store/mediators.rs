// SPDX-License-Identifier: EUPL-1.2
//! Mediators, at which appointments they are needed, and for which they are booked.

use crate::{
    mediators::{Profile, Wish},
    quanta::Quanta,
    store::bookings::{BookingRow, ParticipantRow},
};
use kernel::UtcMicros;
use store::{FromRow, ReadTx, Row, StoreError, WriteTx, row};
use vault::{Sealed, SubjectId};

/// The most mediators that are looked through: no network has as many.
const MOST: i64 = 500;

/// A mediator as she is stored.
pub(crate) struct MediatorRow {
    pub id: String,
    pub body: String,
    pub account: Option<String>,
    pub worker: String,
    pub subject: SubjectId,
    pub profile: Sealed<Profile>,
    pub pledged_on: Option<String>,
    pub active_from: String,
    pub active_to: Option<String>,
    pub cents_per_hour: i64,
    pub programme: String,
    pub version: i64,
}

impl FromRow for MediatorRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.get(0)?,
            body: row.get(1)?,
            account: row.get(2)?,
            worker: row.get(3)?,
            subject: row.get(4)?,
            profile: row.get(5)?,
            pledged_on: row.get(6)?,
            active_from: row.get(7)?,
            active_to: row.get(8)?,
            cents_per_hour: row.get(9)?,
            programme: row.get(10)?,
            version: row.get(11)?,
        })
    }
}

/// Writes a mediator. `false`: the same form has written her already.
pub(crate) fn insert(
    tx: &WriteTx<'_>,
    new: &MediatorRow,
    form_index: &[u8],
    now: UtcMicros,
) -> Result<bool, StoreError> {
    let written = tx.execute(
        "INSERT INTO agenda_mediator (id, body, account, worker, subject, form_index, profile, pledged_on, active_from,
           active_to, cents_per_hour, programme, version, made_at, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 1, $13, $13)
         ON CONFLICT DO NOTHING",
        row![
            &new.id,
            &new.body,
            new.account.as_ref(),
            &new.worker,
            &new.subject.to_string(),
            form_index,
            &new.profile,
            new.pledged_on.as_ref(),
            &new.active_from,
            new.active_to.as_ref(),
            new.cents_per_hour,
            &new.programme,
            now
        ],
    )?;
    Ok(written == 1)
}

/// Corrects a mediator. `false`: somebody has since `new.version` was read.
pub(crate) fn update(tx: &WriteTx<'_>, new: &MediatorRow, now: UtcMicros) -> Result<bool, StoreError> {
    let changed = tx.execute(
        "UPDATE agenda_mediator SET account = $3, profile = $4, pledged_on = $5, active_from = $6, active_to = $7,
           cents_per_hour = $8, programme = $9, version = version + 1, changed_at = $10
         WHERE id = $1 AND version = $2",
        row![
            &new.id,
            new.version,
            new.account.as_ref(),
            &new.profile,
            new.pledged_on.as_ref(),
            &new.active_from,
            new.active_to.as_ref(),
            new.cents_per_hour,
            &new.programme,
            now
        ],
    )?;
    Ok(changed == 1)
}

pub(crate) fn by_id(tx: &ReadTx<'_>, id: &str) -> Result<Option<MediatorRow>, StoreError> {
    tx.first(
        "SELECT id, body, account, worker, subject, profile, pledged_on, active_from, active_to, cents_per_hour, programme,
           version
         FROM agenda_mediator WHERE id = $1",
        row![id],
        MediatorRow::from_row,
    )
}

pub(crate) fn by_form(tx: &ReadTx<'_>, form_index: &[u8]) -> Result<Option<String>, StoreError> {
    tx.first("SELECT id FROM agenda_mediator WHERE form_index = $1", row![form_index], |row| row.get(0))
}

/// Who mediates for a body, whoever did before included, in the order in which they were written in.
pub(crate) fn of_body(tx: &ReadTx<'_>, body: &str) -> Result<Vec<MediatorRow>, StoreError> {
    tx.rows(
        "SELECT id, body, account, worker, subject, profile, pledged_on, active_from, active_to, cents_per_hour, programme,
           version
         FROM agenda_mediator WHERE body = $1 ORDER BY made_at, id LIMIT $2",
        row![body, MOST],
    )
}

/// Who mediates on or after a day, in the whole network.
pub(crate) fn active(tx: &ReadTx<'_>, day: &str) -> Result<Vec<MediatorRow>, StoreError> {
    tx.rows(
        "SELECT id, body, account, worker, subject, profile, pledged_on, active_from, active_to, cents_per_hour, programme,
           version
         FROM agenda_mediator WHERE active_to IS NULL OR active_to >= $1 ORDER BY id LIMIT $2",
        row![day, MOST],
    )
}

/// The mediators that an account is: one, unless she works for two bodies.
pub(crate) fn of_account(tx: &ReadTx<'_>, account: &str) -> Result<Vec<MediatorRow>, StoreError> {
    tx.rows(
        "SELECT id, body, account, worker, subject, profile, pledged_on, active_from, active_to, cents_per_hour, programme,
           version
         FROM agenda_mediator WHERE account = $1 ORDER BY id",
        row![account],
    )
}

/// A stretch of a mediator's time that is taken, or in which she is away.
pub(crate) struct TakenRow {
    pub worker: String,
    pub booking: Option<String>,
    pub starts_at: UtcMicros,
    pub ends_at: UtcMicros,
}

/// For which times mediators are booked, among those that end after `since` and begin before `until`.
pub(crate) fn booked(tx: &ReadTx<'_>, since: UtcMicros, until: UtcMicros) -> Result<Vec<TakenRow>, StoreError> {
    tx.query(
        "SELECT worker, booking, starts_at, ends_at FROM agenda_engagement
         WHERE holds = 1 AND ends_at > $1 AND starts_at < $2 ORDER BY worker, starts_at",
        row![since, until],
        |row| {
            Ok(TakenRow {
                worker: row.get(0)?,
                booking: Some(row.get(1)?),
                starts_at: row.get(2)?,
                ends_at: row.get(3)?,
            })
        },
    )
}

/// When mediators are away, among absences that end after `since` and begin before `until`.
pub(crate) fn away(tx: &ReadTx<'_>, since: UtcMicros, until: UtcMicros) -> Result<Vec<TakenRow>, StoreError> {
    tx.query(
        "SELECT a.worker, a.starts_at, a.ends_at FROM agenda_mediator m JOIN agenda_absence a ON a.worker = m.worker
         WHERE a.withdrawn_at IS NULL AND a.ends_at > $1 AND a.starts_at < $2 ORDER BY a.worker, a.starts_at",
        row![since, until],
        |row| Ok(TakenRow { worker: row.get(0)?, booking: None, starts_at: row.get(1)?, ends_at: row.get(2)? }),
    )
}

/// The absence that stands, with whose it is.
pub(crate) fn absence(tx: &ReadTx<'_>, id: &str) -> Result<Option<(String, String)>, StoreError> {
    tx.first(
        "SELECT m.id, m.worker FROM agenda_absence a JOIN agenda_mediator m ON m.worker = a.worker
         WHERE a.id = $1 AND a.withdrawn_at IS NULL",
        row![id],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// Whether somebody holds any of this time.
pub(crate) fn held(tx: &ReadTx<'_>, worker: &str, quanta: Quanta) -> Result<bool, StoreError> {
    let found = tx.first(
        "SELECT quantum FROM agenda_quantum WHERE worker = $1 AND quantum >= $2 AND quantum < $3 LIMIT 1",
        row![worker, quanta.first(), quanta.end()],
        |row| row.get::<UtcMicros>(0),
    )?;
    Ok(found.is_some())
}

/// Whether she is away in any of it.
pub(crate) fn is_away(
    tx: &ReadTx<'_>,
    worker: &str,
    starts_at: UtcMicros,
    ends_at: UtcMicros,
) -> Result<bool, StoreError> {
    let found = tx.first(
        "SELECT id FROM agenda_absence
         WHERE worker = $1 AND ends_at > $2 AND starts_at < $3 AND withdrawn_at IS NULL LIMIT 1",
        row![worker, starts_at, ends_at],
        |row| row.get::<String>(0),
    )?;
    Ok(found.is_some())
}

/// What is asked at an appointment.
pub(crate) struct MediationRow {
    pub booking: String,
    pub language: String,
    pub wish: Sealed<Wish>,
    pub status: String,
    pub why: String,
}

impl MediationRow {
    fn at(row: &Row<'_>, first: usize) -> Result<Self, StoreError> {
        Ok(Self {
            booking: row.get(first)?,
            language: row.get(first + 1)?,
            wish: row.get(first + 2)?,
            status: row.get(first + 3)?,
            why: row.get(first + 4)?,
        })
    }
}

impl FromRow for MediationRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Self::at(row, 0)
    }
}

/// Writes what is asked; again, in its place.
pub(crate) fn ask(tx: &WriteTx<'_>, asked: &MediationRow, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO agenda_mediation (booking, language, wish, status, why, asked_at, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $6)
         ON CONFLICT (booking) DO UPDATE SET language = excluded.language, wish = excluded.wish, status = excluded.status,
           why = excluded.why, changed_at = excluded.changed_at",
        row![&asked.booking, &asked.language, &asked.wish, &asked.status, &asked.why, now],
    )?;
    Ok(())
}

pub(crate) fn asked(tx: &ReadTx<'_>, booking: &str) -> Result<Option<MediationRow>, StoreError> {
    tx.first(
        "SELECT booking, language, wish, status, why FROM agenda_mediation WHERE booking = $1",
        row![booking],
        MediationRow::from_row,
    )
}

/// Language and standing of what is asked; nothing is opened.
pub(crate) fn standing(tx: &ReadTx<'_>, booking: &str) -> Result<Option<(String, String)>, StoreError> {
    tx.first("SELECT language, status FROM agenda_mediation WHERE booking = $1", row![booking], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })
}

pub(crate) fn set_standing(
    tx: &WriteTx<'_>,
    booking: &str,
    (status, why): (&str, &str),
    now: UtcMicros,
) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE agenda_mediation SET status = $2, why = $3, changed_at = $4 WHERE booking = $1",
        row![booking, status, why, now],
    )?;
    Ok(())
}

/// Where somebody interprets or is to, on a desk's days: booking, language, standing.
pub(crate) fn of_desk(
    tx: &ReadTx<'_>,
    desk: &str,
    from: UtcMicros,
    to: UtcMicros,
) -> Result<Vec<(String, String, String)>, StoreError> {
    tx.query(
        "SELECT m.booking, m.language, m.status FROM agenda_booking b JOIN agenda_mediation m ON m.booking = b.id
         WHERE b.desk = $1 AND b.starts_at >= $2 AND b.starts_at < $3 ORDER BY m.booking",
        row![desk, from, to],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )
}

/// A mediator booked for an appointment.
#[derive(Clone)]
pub(crate) struct EngagementRow {
    pub id: String,
    pub booking: String,
    pub mediator: String,
    pub worker: String,
    pub starts_at: UtcMicros,
    pub ends_at: UtcMicros,
    pub outcome: String,
    pub pledged_on: String,
    pub cents_per_hour: i64,
    pub programme: String,
    pub version: i64,
}

impl EngagementRow {
    fn at(row: &Row<'_>, first: usize) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.get(first)?,
            booking: row.get(first + 1)?,
            mediator: row.get(first + 2)?,
            worker: row.get(first + 3)?,
            starts_at: row.get(first + 4)?,
            ends_at: row.get(first + 5)?,
            outcome: row.get(first + 6)?,
            pledged_on: row.get(first + 7)?,
            cents_per_hour: row.get(first + 8)?,
            programme: row.get(first + 9)?,
            version: row.get(first + 10)?,
        })
    }
}

/// Writes that she comes.
pub(crate) fn engage(tx: &WriteTx<'_>, new: &EngagementRow, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO agenda_engagement (id, booking, mediator, worker, starts_at, ends_at, holds, outcome, pledged_on,
           cents_per_hour, programme, version, made_at, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, 1, $7, $8, $9, $10, $11, $12, $12)",
        row![
            &new.id,
            &new.booking,
            &new.mediator,
            &new.worker,
            new.starts_at,
            new.ends_at,
            &new.outcome,
            &new.pledged_on,
            new.cents_per_hour,
            &new.programme,
            new.version,
            now
        ],
    )?;
    Ok(())
}

/// Who comes to an appointment.
pub(crate) fn live(tx: &ReadTx<'_>, booking: &str) -> Result<Option<EngagementRow>, StoreError> {
    tx.first(
        "SELECT id, booking, mediator, worker, starts_at, ends_at, outcome, pledged_on, cents_per_hour, programme, version
         FROM agenda_engagement WHERE booking = $1 AND holds = 1",
        row![booking],
        |row| EngagementRow::at(row, 0),
    )
}

/// She comes at another time.
pub(crate) fn shift(
    tx: &WriteTx<'_>,
    id: &str,
    (starts_at, ends_at): (UtcMicros, UtcMicros),
    now: UtcMicros,
) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE agenda_engagement SET starts_at = $2, ends_at = $3, version = version + 1, changed_at = $4 WHERE id = $1",
        row![id, starts_at, ends_at, now],
    )?;
    Ok(())
}

/// She does not come any more.
pub(crate) fn end(tx: &WriteTx<'_>, id: &str, outcome: &str, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE agenda_engagement SET holds = 0, outcome = $2, changed_at = $3 WHERE id = $1",
        row![id, outcome, now],
    )?;
    Ok(())
}

/// How it came out, while she still holds the time.
pub(crate) fn set_outcome(tx: &WriteTx<'_>, id: &str, outcome: &str, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute("UPDATE agenda_engagement SET outcome = $2, changed_at = $3 WHERE id = $1", row![id, outcome, now])?;
    Ok(())
}

/// An appointment at which somebody interprets or is to.
pub(crate) struct NeededRow {
    pub booking: BookingRow,
    pub asked: MediationRow,
    /// Who comes.
    pub mediator: Option<String>,
}

impl FromRow for NeededRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self { booking: BookingRow::from_row(row)?, asked: MediationRow::at(row, 18)?, mediator: row.get(23)? })
    }
}

/// The appointments of a desk, still to come, at which somebody is to interpret: the soonest first.
pub(crate) fn needed_at(
    tx: &ReadTx<'_>,
    desk: &str,
    now: UtcMicros,
    at_most: i64,
) -> Result<Vec<NeededRow>, StoreError> {
    tx.rows(
        "SELECT b.id, b.desk, b.service, b.place, b.town, b.mode, b.starts_at, b.ends_at, b.pause_after, b.status,
           b.subject, b.code_index, b.language, b.rules, b.made_at, b.changed_at, b.moves, b.moved_from,
           m.booking, m.language, m.wish, m.status, m.why, e.mediator
         FROM agenda_booking b JOIN agenda_mediation m ON m.booking = b.id
         LEFT JOIN agenda_engagement e ON e.booking = b.id AND e.holds = 1
         WHERE b.desk = $1 AND b.starts_at > $2 AND b.status = 'booked' AND m.status IN ('to_find', 'found')
         ORDER BY b.starts_at, b.id LIMIT $3",
        row![desk, now, at_most],
    )
}

/// Who comes to them.
pub(crate) fn participants_needed(
    tx: &ReadTx<'_>,
    desk: &str,
    now: UtcMicros,
) -> Result<Vec<ParticipantRow>, StoreError> {
    tx.rows(
        "SELECT p.booking, p.n, p.name, p.phone, p.email, p.note
         FROM agenda_booking b JOIN agenda_mediation m ON m.booking = b.id
         JOIN agenda_participant p ON p.booking = b.id
         WHERE b.desk = $1 AND b.starts_at > $2 AND b.status = 'booked' AND m.status IN ('to_find', 'found')
         ORDER BY p.booking, p.n",
        row![desk, now],
    )
}

/// To what the mediators that an account is are expected, from an instant on: the soonest first.
pub(crate) fn own(
    tx: &ReadTx<'_>,
    account: &str,
    since: UtcMicros,
    at_most: i64,
) -> Result<Vec<NeededRow>, StoreError> {
    tx.rows(
        "SELECT b.id, b.desk, b.service, b.place, b.town, b.mode, b.starts_at, b.ends_at, b.pause_after, b.status,
           b.subject, b.code_index, b.language, b.rules, b.made_at, b.changed_at, b.moves, b.moved_from,
           m.booking, m.language, m.wish, m.status, m.why, e.mediator
         FROM agenda_mediator d JOIN agenda_engagement e ON e.mediator = d.id AND e.holds = 1
         JOIN agenda_booking b ON b.id = e.booking JOIN agenda_mediation m ON m.booking = b.id
         WHERE d.account = $1 AND e.ends_at > $2 ORDER BY e.starts_at, e.id LIMIT $3",
        row![account, since, at_most],
    )
}

/// An hour of a mediator, with how its appointment stands.
pub(crate) struct CostRow {
    pub engagement: EngagementRow,
    pub desk: String,
    pub status: String,
}

impl FromRow for CostRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self { engagement: EngagementRow::at(row, 0)?, desk: row.get(11)?, status: row.get(12)? })
    }
}

/// The hours of a body's mediators that begin from one instant to another.
pub(crate) fn costs_of_body(
    tx: &ReadTx<'_>,
    body: &str,
    from: UtcMicros,
    to: UtcMicros,
) -> Result<Vec<CostRow>, StoreError> {
    tx.rows(
        "SELECT e.id, e.booking, e.mediator, e.worker, e.starts_at, e.ends_at, e.outcome, e.pledged_on, e.cents_per_hour,
           e.programme, e.version, b.desk, b.status
         FROM agenda_engagement e JOIN agenda_mediator m ON m.id = e.mediator JOIN agenda_booking b ON b.id = e.booking
         WHERE m.body = $1 AND e.starts_at >= $2 AND e.starts_at < $3 ORDER BY e.starts_at, e.id",
        row![body, from, to],
    )
}

/// The same at a desk, whoever sends the mediator.
pub(crate) fn costs_at_desk(
    tx: &ReadTx<'_>,
    desk: &str,
    from: UtcMicros,
    to: UtcMicros,
) -> Result<Vec<CostRow>, StoreError> {
    tx.rows(
        "SELECT e.id, e.booking, e.mediator, e.worker, e.starts_at, e.ends_at, e.outcome, e.pledged_on, e.cents_per_hour,
           e.programme, e.version, b.desk, b.status
         FROM agenda_engagement e JOIN agenda_booking b ON b.id = e.booking
         WHERE b.desk = $1 AND e.starts_at >= $2 AND e.starts_at < $3 ORDER BY e.starts_at, e.id",
        row![desk, from, to],
    )
}

/// An hour of a mediator in her own calendar.
pub(crate) struct FeedHour {
    pub booking: BookingRow,
    pub engagement: EngagementRow,
    pub holds: i64,
    pub changed_at: UtcMicros,
}

impl FromRow for FeedHour {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            booking: BookingRow::from_row(row)?,
            engagement: EngagementRow::at(row, 18)?,
            holds: row.get(29)?,
            changed_at: row.get(30)?,
        })
    }
}

/// The hours of a mediator that end from one instant to another, those called off included, at most so many.
pub(crate) fn of_worker(
    tx: &ReadTx<'_>,
    worker: &str,
    from: UtcMicros,
    to: UtcMicros,
    at_most: i64,
) -> Result<Vec<FeedHour>, StoreError> {
    tx.rows(
        "SELECT b.id, b.desk, b.service, b.place, b.town, b.mode, b.starts_at, b.ends_at, b.pause_after, b.status, b.subject,
           b.code_index, b.language, b.rules, b.made_at, b.changed_at, b.moves, b.moved_from,
           e.id, e.booking, e.mediator, e.worker, e.starts_at, e.ends_at, e.outcome, e.pledged_on, e.cents_per_hour,
           e.programme, e.version, e.holds, e.changed_at
         FROM agenda_engagement e JOIN agenda_booking b ON b.id = e.booking
         WHERE e.worker = $1 AND e.ends_at >= $2 AND e.ends_at < $3 ORDER BY e.starts_at, e.id LIMIT $4",
        row![worker, from, to, at_most],
    )
}
