// SPDX-License-Identifier: EUPL-1.2
//! Wishes to come earlier, the times kept for them and whose time that is.

use crate::{quanta::Quanta, store::time::BusyRow};
use kernel::UtcMicros;
use store::{FromRow, ReadTx, Row, StoreError, WriteTx, row};
use vault::{Sealed, SubjectId};

/// A wish as it is stored.
pub(crate) struct WishRow {
    pub booking: String,
    pub days: i64,
    pub part: String,
    pub notice_days: i64,
    pub status: String,
    pub unanswered: i64,
    pub page: Sealed<Option<String>>,
    pub asked_at: UtcMicros,
}

impl FromRow for WishRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            booking: row.get(0)?,
            days: row.get(1)?,
            part: row.get(2)?,
            notice_days: row.get(3)?,
            status: row.get(4)?,
            unanswered: row.get(5)?,
            page: row.get(6)?,
            asked_at: row.get(7)?,
        })
    }
}

/// Writes a wish. Asked again while it waits, it keeps its turn.
pub(crate) fn ask(tx: &WriteTx<'_>, wish: &WishRow) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO agenda_earlier (booking, days, part, notice_days, status, unanswered, page, asked_at, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)
         ON CONFLICT (booking) DO UPDATE SET days = excluded.days, part = excluded.part, notice_days = excluded.notice_days,
           asked_at = CASE WHEN agenda_earlier.status = 'waiting' THEN agenda_earlier.asked_at ELSE excluded.asked_at END,
           status = excluded.status, unanswered = excluded.unanswered, page = excluded.page, changed_at = excluded.changed_at",
        row![
            &wish.booking,
            wish.days,
            &wish.part,
            wish.notice_days,
            &wish.status,
            wish.unanswered,
            &wish.page,
            wish.asked_at
        ],
    )?;
    Ok(())
}

pub(crate) fn wish(tx: &ReadTx<'_>, booking: &str) -> Result<Option<WishRow>, StoreError> {
    tx.first(
        "SELECT booking, days, part, notice_days, status, unanswered, page, asked_at FROM agenda_earlier WHERE booking = $1",
        row![booking],
        WishRow::from_row,
    )
}

pub(crate) fn set_wish(
    tx: &WriteTx<'_>,
    booking: &str,
    status: &str,
    unanswered: i64,
    now: UtcMicros,
) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE agenda_earlier SET status = $2, unanswered = $3, changed_at = $4 WHERE booking = $1",
        row![booking, status, unanswered, now],
    )?;
    Ok(())
}

/// A wish that waits, with what it wants to be earlier than.
pub(crate) struct Waiting {
    pub wish: WishRow,
    pub desk: String,
    pub service: String,
    pub place: String,
    pub starts_at: UtcMicros,
    pub rules: String,
    pub subject: SubjectId,
}

impl FromRow for Waiting {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            wish: WishRow::from_row(row)?,
            desk: row.get(8)?,
            service: row.get(9)?,
            place: row.get(10)?,
            starts_at: row.get(11)?,
            rules: row.get(12)?,
            subject: row.get(13)?,
        })
    }
}

/// Who waits for an earlier time, is still expected after `now` and has none to answer to: in the order in which they asked.
pub(crate) fn waiting(tx: &ReadTx<'_>, now: UtcMicros) -> Result<Vec<Waiting>, StoreError> {
    tx.rows(
        "SELECT e.booking, e.days, e.part, e.notice_days, e.status, e.unanswered, e.page, e.asked_at,
           b.desk, b.service, b.place, b.starts_at, b.rules, b.subject
         FROM agenda_earlier e JOIN agenda_booking b ON b.id = e.booking
         WHERE e.status = 'waiting' AND b.status = 'booked' AND b.starts_at > $1
           AND NOT EXISTS (SELECT 1 FROM agenda_earlier_offer o WHERE o.booking = e.booking AND o.status = 'open')
         ORDER BY e.asked_at, e.booking",
        row![now],
    )
}

/// Who waits at a desk and is still expected after `now`, those with a time to answer to included.
pub(crate) fn waiting_at(tx: &ReadTx<'_>, desk: &str, now: UtcMicros) -> Result<Vec<WishRow>, StoreError> {
    tx.rows(
        "SELECT e.booking, e.days, e.part, e.notice_days, e.status, e.unanswered, e.page, e.asked_at
         FROM agenda_earlier e JOIN agenda_booking b ON b.id = e.booking
         WHERE e.status = 'waiting' AND b.status = 'booked' AND b.desk = $1 AND b.starts_at > $2
         ORDER BY e.asked_at, e.booking",
        row![desk, now],
    )
}

/// A time kept for somebody.
#[derive(Debug, Clone)]
pub(crate) struct OfferRow {
    pub id: String,
    pub booking: String,
    pub desk: String,
    pub place: String,
    pub starts_at: UtcMicros,
    pub ends_at: UtcMicros,
    pub pause_after: i64,
    pub answer_by: UtcMicros,
}

impl FromRow for OfferRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.get(0)?,
            booking: row.get(1)?,
            desk: row.get(2)?,
            place: row.get(3)?,
            starts_at: row.get(4)?,
            ends_at: row.get(5)?,
            pause_after: row.get(6)?,
            answer_by: row.get(7)?,
        })
    }
}

pub(crate) fn insert_offer(tx: &WriteTx<'_>, offer: &OfferRow, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO agenda_earlier_offer (id, booking, desk, place, starts_at, ends_at, pause_after, answer_by, status,
           made_at, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'open', $9, $9)",
        row![
            &offer.id,
            &offer.booking,
            &offer.desk,
            &offer.place,
            offer.starts_at,
            offer.ends_at,
            offer.pause_after,
            offer.answer_by,
            now
        ],
    )?;
    Ok(())
}

pub(crate) fn open_offer(tx: &ReadTx<'_>, booking: &str) -> Result<Option<OfferRow>, StoreError> {
    tx.first(
        "SELECT id, booking, desk, place, starts_at, ends_at, pause_after, answer_by FROM agenda_earlier_offer
         WHERE booking = $1 AND status = 'open'",
        row![booking],
        OfferRow::from_row,
    )
}

/// Times that were kept until before `now`.
pub(crate) fn overdue(tx: &ReadTx<'_>, now: UtcMicros) -> Result<Vec<OfferRow>, StoreError> {
    tx.rows(
        "SELECT id, booking, desk, place, starts_at, ends_at, pause_after, answer_by FROM agenda_earlier_offer
         WHERE status = 'open' AND answer_by < $1 ORDER BY answer_by, id",
        row![now],
    )
}

/// The times somebody was offered from `now` on, whatever they answered.
pub(crate) fn had(tx: &ReadTx<'_>, booking: &str, now: UtcMicros) -> Result<Vec<UtcMicros>, StoreError> {
    tx.query(
        "SELECT starts_at FROM agenda_earlier_offer WHERE booking = $1 AND starts_at > $2 ORDER BY starts_at",
        row![booking, now],
        |row| row.get(0),
    )
}

pub(crate) fn set_offer(tx: &WriteTx<'_>, id: &str, status: &str, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute("UPDATE agenda_earlier_offer SET status = $2, changed_at = $3 WHERE id = $1", row![id, status, now])?;
    Ok(())
}

/// Writes that a worker's time is kept for an offer.
pub(crate) fn keep(tx: &WriteTx<'_>, offer: &str, busy: &BusyRow) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO agenda_earlier_worker (offer, worker, booking, starts_at, ends_at, pause_after, holds)
         VALUES ($1, $2, $3, $4, $5, $6, 1)",
        row![offer, &busy.worker, &busy.booking, busy.starts_at, busy.ends_at, busy.pause_after],
    )?;
    Ok(())
}

/// Whose time is kept for an offer.
pub(crate) fn keepers(tx: &ReadTx<'_>, offer: &str) -> Result<Vec<String>, StoreError> {
    tx.query(
        "SELECT worker FROM agenda_earlier_worker WHERE offer = $1 AND holds = 1 ORDER BY worker",
        row![offer],
        |row| row.get(0),
    )
}

/// Whose time is kept for a booking, beside what it holds itself.
pub(crate) fn keepers_of(tx: &ReadTx<'_>, booking: &str) -> Result<Vec<String>, StoreError> {
    tx.query(
        "SELECT worker FROM agenda_earlier_worker WHERE booking = $1 AND holds = 1 ORDER BY worker",
        row![booking],
        |row| row.get(0),
    )
}

/// Keeps it no longer.
pub(crate) fn let_go(tx: &WriteTx<'_>, offer: &OfferRow, quanta: Quanta) -> Result<(), StoreError> {
    tx.execute(
        "DELETE FROM agenda_quantum WHERE booking = $1 AND quantum >= $2 AND quantum < $3
           AND worker IN (SELECT worker FROM agenda_earlier_worker WHERE offer = $4 AND holds = 1)",
        row![&offer.booking, quanta.first(), quanta.end(), &offer.id],
    )?;
    tx.execute("UPDATE agenda_earlier_worker SET holds = 0 WHERE offer = $1", row![&offer.id])?;
    Ok(())
}
