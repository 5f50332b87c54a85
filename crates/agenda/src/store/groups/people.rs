// SPDX-License-Identifier: EUPL-1.2
//! Who asked to come, who sits where, who came.

use super::SessionRow;
use crate::{groups::Kept, told::Wish};
use kernel::UtcMicros;
use store::{FromRow, ReadTx, Row, StoreError, WriteTx, row};
use vault::{Sealed, SubjectId};

/// Somebody who asked to come.
#[derive(Debug, Clone)]
pub(crate) struct EnrolmentRow {
    pub id: String,
    pub cycle: String,
    pub arrival: i64,
    pub subject: SubjectId,
    pub status: String,
    pub answer_by: Option<UtcMicros>,
    pub language: String,
    pub code_index: Vec<u8>,
    pub made_at: UtcMicros,
}

impl FromRow for EnrolmentRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.get(0)?,
            cycle: row.get(1)?,
            arrival: row.get(2)?,
            subject: row.get(3)?,
            status: row.get(4)?,
            answer_by: row.get(5)?,
            language: row.get(6)?,
            code_index: row.get(7)?,
            made_at: row.get(8)?,
        })
    }
}

/// Who somebody is, sealed.
pub(crate) struct PersonRow {
    pub enrolment: String,
    pub person: Sealed<Kept>,
    pub wish: Sealed<Wish>,
}

impl FromRow for PersonRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self { enrolment: row.get(0)?, person: row.get(1)?, wish: row.get(2)? })
    }
}

/// What was said of somebody at a meeting.
#[derive(Debug, Clone)]
pub(crate) struct MarkRow {
    pub session: String,
    pub enrolment: String,
    pub version: i64,
    pub mark: String,
    pub marked_at: UtcMicros,
}

impl FromRow for MarkRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            session: row.get(0)?,
            enrolment: row.get(1)?,
            version: row.get(2)?,
            mark: row.get(3)?,
            marked_at: row.get(4)?,
        })
    }
}

// Who comes.

/// The hashes by which an enrolment is found again.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Indexes<'a> {
    pub code: &'a [u8],
    pub form: &'a [u8],
    pub link: &'a [u8],
}

/// Writes a new enrolment. `false`: its code, its form or its link is taken, and nothing was written.
pub(crate) fn insert_enrolment(tx: &WriteTx<'_>, row: &EnrolmentRow, of: Indexes<'_>) -> Result<bool, StoreError> {
    let written = tx.execute(
        "INSERT INTO agenda_group_enrolment (id, cycle, arrival, subject, status, answer_by, language, code_index, form_index,
           link_index, made_at, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11) ON CONFLICT DO NOTHING",
        row![
            &row.id,
            &row.cycle,
            row.arrival,
            &row.subject.to_string(),
            &row.status,
            row.answer_by,
            &row.language,
            of.code,
            of.form,
            of.link,
            row.made_at,
        ],
    )?;
    Ok(written == 1)
}

pub(crate) fn enrolment(tx: &ReadTx<'_>, id: &str) -> Result<Option<EnrolmentRow>, StoreError> {
    tx.first(
        "SELECT id, cycle, arrival, subject, status, answer_by, language, code_index, made_at
         FROM agenda_group_enrolment WHERE id = $1",
        row![id],
        EnrolmentRow::from_row,
    )
}

pub(crate) fn by_form(tx: &ReadTx<'_>, form_index: &[u8]) -> Result<Option<EnrolmentRow>, StoreError> {
    tx.first(
        "SELECT id, cycle, arrival, subject, status, answer_by, language, code_index, made_at
         FROM agenda_group_enrolment WHERE form_index = $1",
        row![form_index],
        EnrolmentRow::from_row,
    )
}

/// The enrolment that a link opens, or a pass.
pub(crate) fn by_link(tx: &ReadTx<'_>, index: &[u8]) -> Result<Option<EnrolmentRow>, StoreError> {
    tx.first(
        "SELECT id, cycle, arrival, subject, status, answer_by, language, code_index, made_at
         FROM agenda_group_enrolment WHERE link_index = $1 OR code_index = $1",
        row![index],
        EnrolmentRow::from_row,
    )
}

pub(crate) fn by_code(tx: &ReadTx<'_>, code_index: &[u8]) -> Result<Option<EnrolmentRow>, StoreError> {
    tx.first(
        "SELECT id, cycle, arrival, subject, status, answer_by, language, code_index, made_at
         FROM agenda_group_enrolment WHERE code_index = $1",
        row![code_index],
        EnrolmentRow::from_row,
    )
}

/// Everybody who ever asked for a cycle, in the order of arrival.
pub(crate) fn enrolments_of(tx: &ReadTx<'_>, cycle: &str) -> Result<Vec<EnrolmentRow>, StoreError> {
    tx.rows(
        "SELECT id, cycle, arrival, subject, status, answer_by, language, code_index, made_at
         FROM agenda_group_enrolment WHERE cycle = $1 ORDER BY arrival",
        row![cycle],
    )
}

/// How many wait in a cycle who arrived before this one.
pub(crate) fn before(tx: &ReadTx<'_>, cycle: &str, arrival: i64) -> Result<i64, StoreError> {
    let count = tx.first(
        "SELECT count(*) FROM agenda_group_enrolment WHERE cycle = $1 AND status = 'waiting' AND arrival < $2",
        row![cycle, arrival],
        |row| row.get(0),
    )?;
    Ok(count.unwrap_or(0))
}

/// The first who waits in a cycle.
pub(crate) fn first_waiting(tx: &ReadTx<'_>, cycle: &str) -> Result<Option<EnrolmentRow>, StoreError> {
    tx.first(
        "SELECT id, cycle, arrival, subject, status, answer_by, language, code_index, made_at
         FROM agenda_group_enrolment WHERE cycle = $1 AND status = 'waiting' ORDER BY arrival LIMIT 1",
        row![cycle],
        EnrolmentRow::from_row,
    )
}

/// Whose time to answer is over, in a cycle.
pub(crate) fn overdue(tx: &ReadTx<'_>, cycle: &str, now: UtcMicros) -> Result<Vec<EnrolmentRow>, StoreError> {
    tx.rows(
        "SELECT id, cycle, arrival, subject, status, answer_by, language, code_index, made_at
         FROM agenda_group_enrolment WHERE cycle = $1 AND status = 'offered' AND answer_by < $2 ORDER BY arrival",
        row![cycle, now],
    )
}

/// The cycles in which something is to be done by itself: an offer nobody answered, or a place while somebody waits.
pub(crate) fn stirring(tx: &ReadTx<'_>, now: UtcMicros) -> Result<Vec<String>, StoreError> {
    tx.query(
        "SELECT c.id FROM agenda_group_cycle c
         WHERE c.id IN (SELECT e.cycle FROM agenda_group_enrolment e WHERE e.status = 'offered' AND e.answer_by < $1)
           OR (c.id IN (SELECT e.cycle FROM agenda_group_enrolment e WHERE e.status = 'waiting')
             AND c.id IN (SELECT s.cycle FROM agenda_group_session s WHERE s.starts_at > $1 AND s.status = 'planned')
             AND (SELECT count(*) FROM agenda_group_enrolment e
                  WHERE e.cycle = c.id AND e.status IN ('offered', 'enrolled')) < c.seats)
         ORDER BY c.id",
        row![now],
        |row| row.get(0),
    )
}

/// Brings an enrolment to another state; `answer_by` with an offer alone.
pub(crate) fn set_status(
    tx: &WriteTx<'_>,
    id: &str,
    status: &str,
    answer_by: Option<UtcMicros>,
    now: UtcMicros,
) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE agenda_group_enrolment SET status = $2, answer_by = $3, changed_at = $4 WHERE id = $1",
        row![id, status, answer_by, now],
    )?;
    Ok(())
}

pub(crate) fn insert_person(tx: &WriteTx<'_>, row: &PersonRow) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO agenda_group_person (enrolment, person, wish) VALUES ($1, $2, $3)
         ON CONFLICT (enrolment) DO UPDATE SET person = excluded.person, wish = excluded.wish",
        row![&row.enrolment, &row.person, &row.wish],
    )?;
    Ok(())
}

pub(crate) fn person(tx: &ReadTx<'_>, enrolment: &str) -> Result<Option<PersonRow>, StoreError> {
    tx.first(
        "SELECT enrolment, person, wish FROM agenda_group_person WHERE enrolment = $1",
        row![enrolment],
        PersonRow::from_row,
    )
}

/// Who those of a cycle are.
pub(crate) fn people_of(tx: &ReadTx<'_>, cycle: &str) -> Result<Vec<PersonRow>, StoreError> {
    tx.rows(
        "SELECT p.enrolment, p.person, p.wish FROM agenda_group_person p
         JOIN agenda_group_enrolment e ON e.id = p.enrolment WHERE e.cycle = $1",
        row![cycle],
    )
}

// Places.

/// The places that somebody has at the meetings of a cycle which are still to come.
pub(crate) fn taken(tx: &ReadTx<'_>, cycle: &str, now: UtcMicros) -> Result<Vec<i64>, StoreError> {
    tx.query(
        "SELECT DISTINCT t.seat FROM agenda_group_seat t JOIN agenda_group_session s ON s.id = t.session
         WHERE s.cycle = $1 AND s.starts_at > $2 AND s.status = 'planned' ORDER BY t.seat",
        row![cycle, now],
        |row| row.get(0),
    )
}

/// Takes a place at a meeting. `false`: somebody has it.
pub(crate) fn sit(tx: &WriteTx<'_>, session: &SessionRow, seat: i64, enrolment: &str) -> Result<bool, StoreError> {
    let written = tx.execute(
        "INSERT INTO agenda_group_seat (session, seat, seats, enrolment) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
        row![&session.id, seat, session.seats, enrolment],
    )?;
    Ok(written == 1)
}

/// Gives back the places at the meetings still to come: those at past ones say who was expected.
pub(crate) fn stand_up(tx: &WriteTx<'_>, enrolment: &str, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute(
        "DELETE FROM agenda_group_seat WHERE enrolment = $1
           AND session IN (SELECT id FROM agenda_group_session WHERE starts_at > $2)",
        row![enrolment, now],
    )?;
    Ok(())
}

/// Who is expected at a meeting.
pub(crate) fn expected(tx: &ReadTx<'_>, session: &str) -> Result<Vec<String>, StoreError> {
    tx.query("SELECT enrolment FROM agenda_group_seat WHERE session = $1 ORDER BY enrolment", row![session], |row| {
        row.get(0)
    })
}

// Who came.

/// What was ever said of one person at one meeting, the oldest first.
pub(crate) fn marks(tx: &ReadTx<'_>, session: &str, enrolment: &str) -> Result<Vec<MarkRow>, StoreError> {
    tx.rows(
        "SELECT session, enrolment, version, mark, marked_at FROM agenda_group_attendance
         WHERE session = $1 AND enrolment = $2 ORDER BY version",
        row![session, enrolment],
    )
}

/// What was ever said at the meetings of a cycle, the oldest first.
pub(crate) fn marks_of(tx: &ReadTx<'_>, cycle: &str) -> Result<Vec<MarkRow>, StoreError> {
    tx.rows(
        "SELECT a.session, a.enrolment, a.version, a.mark, a.marked_at FROM agenda_group_attendance a
         JOIN agenda_group_session s ON s.id = a.session WHERE s.cycle = $1 ORDER BY a.session, a.enrolment, a.version",
        row![cycle],
    )
}

/// Says whether somebody came. `false`: another said something of the same version at the same time.
pub(crate) fn mark(tx: &WriteTx<'_>, row: &MarkRow) -> Result<bool, StoreError> {
    let written = tx.execute(
        "INSERT INTO agenda_group_attendance (session, enrolment, version, mark, marked_at)
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING",
        row![&row.session, &row.enrolment, row.version, &row.mark, row.marked_at],
    )?;
    Ok(written == 1)
}

// For whole desks, and for the public.

/// How many stand so, by cycle and status.
pub(crate) fn counts_of_desk(tx: &ReadTx<'_>, desk: &str) -> Result<Vec<(String, String, i64)>, StoreError> {
    tx.query(
        "SELECT cycle, status, count(*) FROM agenda_group_enrolment
         WHERE cycle IN (SELECT id FROM agenda_group_cycle WHERE desk = $1) GROUP BY cycle, status",
        row![desk],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )
}

/// How often each mark stands last, by cycle.
pub(crate) fn marks_of_desk(tx: &ReadTx<'_>, desk: &str) -> Result<Vec<(String, String, i64)>, StoreError> {
    tx.query(
        "SELECT s.cycle, a.mark, count(*) FROM agenda_group_attendance a JOIN agenda_group_session s ON s.id = a.session
         WHERE s.cycle IN (SELECT id FROM agenda_group_cycle WHERE desk = $1)
           AND a.version = (SELECT max(b.version) FROM agenda_group_attendance b
                            WHERE b.session = a.session AND b.enrolment = a.enrolment)
         GROUP BY s.cycle, a.mark",
        row![desk],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )
}

/// How many have a place, are offered one or wait, in the public groups with a meeting to come.
pub(crate) fn public_counts(tx: &ReadTx<'_>, now: UtcMicros) -> Result<Vec<(String, String, i64)>, StoreError> {
    tx.query(
        "SELECT cycle, status, count(*) FROM agenda_group_enrolment
         WHERE status IN ('waiting', 'offered', 'enrolled')
           AND cycle IN (SELECT cycle FROM agenda_group_session WHERE starts_at > $1 AND status = 'planned')
         GROUP BY cycle, status",
        row![now],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )
}
