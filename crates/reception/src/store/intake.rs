// SPDX-License-Identifier: EUPL-1.2
//! Requests in order of arrival, in the database.

use crate::intake::{Assessment, FromContact, Household, Request, RequestId, Standing, Status, StepRecord};
use ::store::{FromRow, ReadTx, Row, StoreError, WriteTx, row};
use kernel::{Id, UtcMicros};
use vault::{Sealed, SubjectId};

/// A request as it lies.
pub(crate) struct RequestRow {
    pub id: Id<Request>,
    pub subject: SubjectId,
    pub programme: String,
    pub arrival: i64,
    pub arrived_at: UtcMicros,
    pub desk: String,
    pub body: String,
    pub contact: Option<FromContact>,
    pub status: Status,
    pub planned: i64,
    pub household: Sealed<Household>,
    pub assessment: Option<Sealed<Assessment>>,
    pub version: i64,
    pub entered_by: String,
}

impl FromRow for RequestRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.get(0)?,
            subject: row.get(1)?,
            programme: row.get(2)?,
            arrival: row.get(3)?,
            arrived_at: row.get(4)?,
            desk: row.get(5)?,
            body: row.get(6)?,
            contact: row.get(7)?,
            status: status(&row.get::<String>(8)?),
            planned: row.get(9)?,
            household: row.get(10)?,
            assessment: row.get::<Option<Vec<u8>>>(11)?.map(Sealed::from_bytes),
            version: row.get(12)?,
            entered_by: row.get(13)?,
        })
    }
}

fn status(code: &str) -> Status {
    Status::from_code(code).unwrap_or(Status::Arrived)
}

/// Takes the programme's row, and makes it when it is the first time: whoever comes next waits until this unit has ended.
pub(crate) fn take(tx: &WriteTx<'_>, programme: &str) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO reception_intake (programme, arrivals, last_at) VALUES ($1, 0, 0) ON CONFLICT (programme) DO NOTHING",
        row![programme],
    )?;
    tx.execute("UPDATE reception_intake SET arrivals = arrivals WHERE programme = $1", row![programme])?;
    Ok(())
}

/// How many have arrived, and when the last did.
pub(crate) fn last_arrival(tx: &ReadTx<'_>, programme: &str) -> Result<(i64, UtcMicros), StoreError> {
    let found =
        tx.first("SELECT arrivals, last_at FROM reception_intake WHERE programme = $1", row![programme], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    Ok(found.unwrap_or((0, UtcMicros(0))))
}

pub(crate) fn set_last_arrival(
    tx: &WriteTx<'_>,
    programme: &str,
    arrival: i64,
    at: UtcMicros,
) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE reception_intake SET arrivals = $2, last_at = $3 WHERE programme = $1",
        row![programme, arrival, at],
    )?;
    Ok(())
}

/// A request about to be written.
pub(crate) struct NewRow<'a> {
    pub id: &'a str,
    pub subject: SubjectId,
    pub programme: &'a str,
    pub arrival: i64,
    pub arrived_at: UtcMicros,
    pub desk: &'a str,
    pub body: &'a str,
    pub contact: Option<String>,
    pub household: &'a Sealed<Household>,
    pub form: &'a [u8; 32],
    pub by: &'a str,
}

pub(crate) fn insert(tx: &WriteTx<'_>, new: &NewRow<'_>) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO reception_request (id, subject, programme, arrival, arrived_at, desk, body, contact, status, planned,
           household, form_index, version, entered_by, changed_at, changed_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'arrived', 0, $9, $10, 1, $11, $5, $11)",
        row![
            new.id,
            &new.subject.to_string(),
            new.programme,
            new.arrival,
            new.arrived_at,
            new.desk,
            new.body,
            new.contact.as_deref(),
            new.household,
            new.form,
            new.by
        ],
    )?;
    Ok(())
}

pub(crate) fn by_form(tx: &ReadTx<'_>, form: &[u8; 32]) -> Result<Option<RequestId>, StoreError> {
    tx.first("SELECT id FROM reception_request WHERE form_index = $1", row![form], |row| row.get(0))
}

pub(crate) fn by_id(tx: &ReadTx<'_>, id: &str) -> Result<Option<RequestRow>, StoreError> {
    tx.first(
        "SELECT id, subject, programme, arrival, arrived_at, desk, body, contact, status, planned, household, assessment,
                version, entered_by
         FROM reception_request WHERE id = $1",
        row![id],
        RequestRow::from_row,
    )
}

/// Requests of a programme in the order of arrival. `desks` is `,one,two,`: whatever lies outside is in no row.
pub(crate) fn listed(
    tx: &ReadTx<'_>,
    programme: &str,
    desks: &str,
    at_most: i64,
) -> Result<Vec<RequestRow>, StoreError> {
    tx.query(
        "SELECT id, subject, programme, arrival, arrived_at, desk, body, contact, status, planned, household, assessment,
                version, entered_by
         FROM reception_request
         WHERE programme = $1 AND REPLACE($2, ',' || desk || ',', ',') <> $2
         ORDER BY CASE WHEN status IN ('arrived', 'listed') THEN 0 WHEN status = 'placed' THEN 1 ELSE 2 END, arrival
         LIMIT $3",
        row![programme, desks, at_most],
        RequestRow::from_row,
    )
}

/// The first that waits for a place, and its desk.
pub(crate) fn next(tx: &ReadTx<'_>, programme: &str) -> Result<Option<(RequestId, i64, String)>, StoreError> {
    tx.first(
        "SELECT id, arrival, desk FROM reception_request
         WHERE programme = $1 AND status IN ('arrived', 'listed') ORDER BY arrival LIMIT 1",
        row![programme],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )
}

/// Households with a place, and cents planned or spent; places and fund are the territory's to say.
pub(crate) fn standing(tx: &ReadTx<'_>, programme: &str) -> Result<Standing, StoreError> {
    let taken =
        tx.first("SELECT count(*) FROM reception_place WHERE programme = $1", row![programme], |row| row.get(0))?;
    let planned = tx.first(
        "SELECT CAST(COALESCE(sum(planned), 0) AS BIGINT) FROM reception_request WHERE programme = $1",
        row![programme],
        |row| row.get(0),
    )?;
    Ok(Standing { taken: taken.unwrap_or_default(), planned_cents: planned.unwrap_or_default(), ..Standing::default() })
}

/// The numbers of the places that are taken, in order.
pub(crate) fn numbers(tx: &ReadTx<'_>, programme: &str) -> Result<Vec<i64>, StoreError> {
    tx.query("SELECT number FROM reception_place WHERE programme = $1 ORDER BY number", row![programme], |row| {
        row.get(0)
    })
}

/// Gives a place. `false`: another household has it.
pub(crate) fn give(
    tx: &WriteTx<'_>,
    programme: &str,
    number: i64,
    places: i64,
    passed: bool,
    request: &str,
    now: UtcMicros,
) -> Result<bool, StoreError> {
    let given = tx.execute(
        "INSERT INTO reception_place (programme, number, places, passed, request, given_at)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING",
        row![programme, number, places, passed, request, now],
    )?;
    Ok(given == 1)
}

pub(crate) fn place_of(tx: &ReadTx<'_>, request: &str) -> Result<Option<i64>, StoreError> {
    tx.first("SELECT number FROM reception_place WHERE request = $1", row![request], |row| row.get(0))
}

pub(crate) fn free(tx: &WriteTx<'_>, request: &str) -> Result<(), StoreError> {
    tx.execute("DELETE FROM reception_place WHERE request = $1", row![request])?;
    Ok(())
}

/// `false`: somebody has changed it since `seen`.
pub(crate) fn decide(
    tx: &WriteTx<'_>,
    id: &str,
    seen: i64,
    status: Status,
    planned: i64,
    now: UtcMicros,
    by: &str,
) -> Result<bool, StoreError> {
    let changed = tx.execute(
        "UPDATE reception_request SET status = $3, planned = $4, version = version + 1, changed_at = $5, changed_by = $6
         WHERE id = $1 AND version = $2",
        row![id, seen, status.code(), planned, now, by],
    )?;
    Ok(changed == 1)
}

/// `false`: somebody has changed it since `seen`.
pub(crate) fn correct(
    tx: &WriteTx<'_>,
    id: &str,
    seen: i64,
    household: &Sealed<Household>,
    now: UtcMicros,
    by: &str,
) -> Result<bool, StoreError> {
    let changed = tx.execute(
        "UPDATE reception_request SET household = $3, version = version + 1, changed_at = $4, changed_by = $5
         WHERE id = $1 AND version = $2",
        row![id, seen, household, now, by],
    )?;
    Ok(changed == 1)
}

/// `false`: somebody has changed it since `seen`.
pub(crate) fn assess(
    tx: &WriteTx<'_>,
    id: &str,
    seen: i64,
    assessment: &Sealed<Assessment>,
    now: UtcMicros,
    by: &str,
) -> Result<bool, StoreError> {
    let changed = tx.execute(
        "UPDATE reception_request SET assessment = $3, version = version + 1, changed_at = $4, changed_by = $5
         WHERE id = $1 AND version = $2",
        row![id, seen, assessment, now, by],
    )?;
    Ok(changed == 1)
}

/// A step as it lies.
pub(crate) struct StepRow {
    pub version: i64,
    pub what: String,
    pub record: Sealed<StepRecord>,
    pub made_at: UtcMicros,
    pub by: String,
}

pub(crate) fn insert_step(
    tx: &WriteTx<'_>,
    request: &str,
    version: i64,
    what: &str,
    record: &Sealed<StepRecord>,
    now: UtcMicros,
    by: &str,
) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO reception_request_step (request, version, what, record, made_at, by_account)
         VALUES ($1, $2, $3, $4, $5, $6)",
        row![request, version, what, record, now, by],
    )?;
    Ok(())
}

/// The latest first.
pub(crate) fn steps(tx: &ReadTx<'_>, request: &str) -> Result<Vec<StepRow>, StoreError> {
    tx.query(
        "SELECT version, what, record, made_at, by_account FROM reception_request_step
         WHERE request = $1 ORDER BY version DESC",
        row![request],
        |row| {
            Ok(StepRow {
                version: row.get(0)?,
                what: row.get(1)?,
                record: row.get(2)?,
                made_at: row.get(3)?,
                by: row.get(4)?,
            })
        },
    )
}
