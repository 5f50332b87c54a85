// SPDX-License-Identifier: EUPL-1.2
//! Prescribers and what they sent, in the database.

use crate::prescribers::{PrescriberError, PrescriberId, Profile, SendingId, State, Story};
use ::store::{FromRow, ReadTx, Row, StoreError, WriteTx, row};
use kernel::UtcMicros;
use vault::{Place, ReadLog, Sealed, SubjectId, SubjectKey};

/// A prescriber as they lie.
pub(crate) struct PrescriberRow {
    pub id: PrescriberId,
    pub subject: SubjectId,
    pub body: String,
    pub link: Vec<u8>,
    pub profile: Sealed<Profile>,
    pub given_at: UtcMicros,
    pub until: UtcMicros,
    pub opened_at: Option<UtcMicros>,
    pub revoked_at: Option<UtcMicros>,
    pub version: i64,
}

impl FromRow for PrescriberRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.get(0)?,
            subject: row.get(1)?,
            body: row.get(2)?,
            link: row.get(3)?,
            profile: row.get(4)?,
            given_at: row.get(5)?,
            until: row.get(6)?,
            opened_at: row.get(7)?,
            revoked_at: row.get(8)?,
            version: row.get(9)?,
        })
    }
}

/// A prescriber about to be written.
pub(crate) struct NewRow<'a> {
    pub id: &'a str,
    pub subject: SubjectId,
    pub body: &'a str,
    pub link: &'a [u8; 32],
    pub form: &'a [u8; 32],
    pub profile: &'a Sealed<Profile>,
    pub given_by: &'a str,
    pub until: UtcMicros,
}

/// Writes a prescriber. `false`: this form has given a link already.
pub(crate) fn insert(tx: &WriteTx<'_>, new: &NewRow<'_>, now: UtcMicros) -> Result<bool, StoreError> {
    let kept = tx.execute(
        "INSERT INTO reception_prescriber (id, subject, body, link_index, form_index, profile, given_by, given_at, until_at, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1) ON CONFLICT DO NOTHING",
        row![
            new.id,
            &new.subject.to_string(),
            new.body,
            new.link,
            new.form,
            new.profile,
            new.given_by,
            now,
            new.until
        ],
    )?;
    Ok(kept == 1)
}

pub(crate) fn by_id(tx: &ReadTx<'_>, id: &str) -> Result<Option<PrescriberRow>, StoreError> {
    tx.first(
        "SELECT id, subject, body, link_index, profile, given_at, until_at, opened_at, revoked_at, version
         FROM reception_prescriber WHERE id = $1",
        row![id],
        PrescriberRow::from_row,
    )
}

pub(crate) fn by_form(tx: &ReadTx<'_>, form: &[u8; 32]) -> Result<Option<PrescriberRow>, StoreError> {
    tx.first(
        "SELECT id, subject, body, link_index, profile, given_at, until_at, opened_at, revoked_at, version
         FROM reception_prescriber WHERE form_index = $1",
        row![form],
        PrescriberRow::from_row,
    )
}

pub(crate) fn by_link(tx: &ReadTx<'_>, link: &[u8; 32]) -> Result<Option<PrescriberRow>, StoreError> {
    tx.first(
        "SELECT id, subject, body, link_index, profile, given_at, until_at, opened_at, revoked_at, version
         FROM reception_prescriber WHERE link_index = $1",
        row![link],
        PrescriberRow::from_row,
    )
}

/// Everybody to whom a body gave a link, the newest first.
pub(crate) fn of_body(tx: &ReadTx<'_>, body: &str) -> Result<Vec<PrescriberRow>, StoreError> {
    tx.rows(
        "SELECT id, subject, body, link_index, profile, given_at, until_at, opened_at, revoked_at, version
         FROM reception_prescriber WHERE body = $1 ORDER BY given_at DESC, id LIMIT 500",
        row![body],
    )
}

/// `false`: somebody has changed it since `seen`.
pub(crate) fn renew(tx: &WriteTx<'_>, id: &str, seen: i64, until: UtcMicros) -> Result<bool, StoreError> {
    let changed = tx.execute(
        "UPDATE reception_prescriber SET until_at = $3, version = version + 1 WHERE id = $1 AND version = $2",
        row![id, seen, until],
    )?;
    Ok(changed == 1)
}

/// `false`: somebody has changed it since `seen`.
pub(crate) fn relink(tx: &WriteTx<'_>, id: &str, seen: i64, link: &[u8; 32]) -> Result<bool, StoreError> {
    let changed = tx.execute(
        "UPDATE reception_prescriber SET link_index = $3, version = version + 1 WHERE id = $1 AND version = $2",
        row![id, seen, link],
    )?;
    Ok(changed == 1)
}

pub(crate) fn revoke(tx: &WriteTx<'_>, id: &str, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE reception_prescriber SET revoked_at = $2, version = version + 1 WHERE id = $1 AND revoked_at IS NULL",
        row![id, now],
    )?;
    Ok(())
}

pub(crate) fn opened(tx: &WriteTx<'_>, id: &str, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute("UPDATE reception_prescriber SET opened_at = $2 WHERE id = $1", row![id, now])?;
    Ok(())
}

/// Takes the prescriber's row: whoever comes next waits until this unit has ended.
pub(crate) fn take(tx: &WriteTx<'_>, id: &str) -> Result<(), StoreError> {
    tx.execute("UPDATE reception_prescriber SET version = version WHERE id = $1", row![id])?;
    Ok(())
}

const PACE: &str = "links";

/// The pace of the whole house at links, its row held until the unit ends.
pub(crate) fn hold_pace(tx: &WriteTx<'_>) -> Result<UtcMicros, StoreError> {
    tx.execute(
        "INSERT INTO reception_pace (name, due_at) VALUES ($1, 0) ON CONFLICT (name) DO UPDATE SET name = excluded.name",
        row![PACE],
    )?;
    let due = tx.first("SELECT due_at FROM reception_pace WHERE name = $1", row![PACE], |row| row.get(0))?;
    Ok(due.unwrap_or(UtcMicros(0)))
}

pub(crate) fn keep_pace(tx: &WriteTx<'_>, due_at: UtcMicros) -> Result<(), StoreError> {
    tx.execute("UPDATE reception_pace SET due_at = $2 WHERE name = $1", row![PACE, due_at])?;
    Ok(())
}

/// Something that was sent, as it lies.
pub(crate) struct SendingRow {
    pub id: SendingId,
    pub subject: SubjectId,
    pub prescriber: PrescriberId,
    pub desk: String,
    pub booking: Option<String>,
    pub state: State,
    called: Option<Vec<u8>>,
    story: Option<Vec<u8>>,
    pub sent_at: UtcMicros,
    pub answered_at: Option<UtcMicros>,
    pub version: i64,
}

impl FromRow for SendingRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.get(0)?,
            subject: row.get(1)?,
            prescriber: row.get(2)?,
            desk: row.get(3)?,
            booking: row.get(4)?,
            state: State::from_code(&row.get::<String>(5)?).unwrap_or(State::Withdrawn),
            called: row.get(6)?,
            story: row.get(7)?,
            sent_at: row.get(8)?,
            answered_at: row.get(9)?,
            version: row.get(10)?,
        })
    }
}

impl SendingRow {
    pub(crate) fn open_called(&self, key: &SubjectKey, reads: &mut ReadLog) -> Result<String, PrescriberError> {
        let sealed = Sealed::<String>::from_bytes(self.called.clone().ok_or(PrescriberError::NotFound)?);
        let place = Place { table: "reception_sending", column: "called", row: &self.id.to_string() };
        Ok(key.open(&place, &sealed, reads)?)
    }

    pub(crate) fn open_story(&self, key: &SubjectKey, reads: &mut ReadLog) -> Result<Story, PrescriberError> {
        let sealed = Sealed::<Story>::from_bytes(self.story.clone().ok_or(PrescriberError::NotFound)?);
        let place = Place { table: "reception_sending", column: "story", row: &self.id.to_string() };
        Ok(key.open(&place, &sealed, reads)?)
    }

    /// Its id, for the prescriber who sent it and has not taken it back.
    pub(crate) fn of(&self, prescriber: PrescriberId) -> Result<SendingId, PrescriberError> {
        let own = self.prescriber == prescriber && self.state != State::Withdrawn;
        own.then_some(self.id).ok_or(PrescriberError::NotFound)
    }
}

/// Something about to be sent.
pub(crate) struct NewSendingRow<'a> {
    pub id: &'a str,
    pub subject: SubjectId,
    pub prescriber: &'a str,
    pub desk: &'a str,
    pub body: &'a str,
    pub booking: Option<&'a str>,
    pub called: &'a Sealed<String>,
    pub story: &'a Sealed<Story>,
    pub form: &'a [u8; 32],
}

pub(crate) fn insert_sending(tx: &WriteTx<'_>, new: &NewSendingRow<'_>, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO reception_sending (id, subject, prescriber, desk, body, booking, state, called, story, form_index, sent_at, version)
         VALUES ($1, $2, $3, $4, $5, $6, 'sent', $7, $8, $9, $10, 1)",
        row![
            new.id,
            &new.subject.to_string(),
            new.prescriber,
            new.desk,
            new.body,
            new.booking,
            new.called,
            new.story,
            new.form,
            now
        ],
    )?;
    Ok(())
}

pub(crate) fn sending_by_id(tx: &ReadTx<'_>, id: &str) -> Result<Option<SendingRow>, StoreError> {
    tx.first(
        "SELECT id, subject, prescriber, desk, booking, state, called, story, sent_at, answered_at, version
         FROM reception_sending WHERE id = $1",
        row![id],
        SendingRow::from_row,
    )
}

pub(crate) fn by_form_of_sending(tx: &ReadTx<'_>, form: &[u8; 32]) -> Result<Option<SendingRow>, StoreError> {
    tx.first(
        "SELECT id, subject, prescriber, desk, booking, state, called, story, sent_at, answered_at, version
         FROM reception_sending WHERE form_index = $1",
        row![form],
        SendingRow::from_row,
    )
}

/// What a prescriber sent and has not taken back, the latest first.
pub(crate) fn sent_by(tx: &ReadTx<'_>, prescriber: &str) -> Result<Vec<SendingRow>, StoreError> {
    tx.rows(
        "SELECT id, subject, prescriber, desk, booking, state, called, story, sent_at, answered_at, version
         FROM reception_sending WHERE prescriber = $1 AND state <> 'withdrawn' ORDER BY sent_at DESC, id DESC LIMIT 200",
        row![prescriber],
    )
}

/// How many a prescriber has sent since an instant, those taken back included.
pub(crate) fn count_since(tx: &ReadTx<'_>, prescriber: &str, since: UtcMicros) -> Result<i64, StoreError> {
    let count = tx.first(
        "SELECT count(*) FROM reception_sending WHERE prescriber = $1 AND sent_at > $2",
        row![prescriber, since],
        |row| row.get(0),
    )?;
    Ok(count.unwrap_or(0))
}

/// What waits at a desk, and what was answered there since an instant: those that wait first, the longest first.
pub(crate) fn of_desk(
    tx: &ReadTx<'_>,
    desk: &str,
    since: UtcMicros,
    at_most: i64,
) -> Result<Vec<SendingRow>, StoreError> {
    tx.rows(
        "SELECT id, subject, prescriber, desk, booking, state, called, story, sent_at, answered_at, version
         FROM reception_sending WHERE desk = $1 AND state <> 'withdrawn' AND (state IN ('sent', 'read') OR answered_at > $2)
         ORDER BY CASE WHEN state IN ('sent', 'read') THEN 0 ELSE 1 END, sent_at, id LIMIT $3",
        row![desk, since, at_most],
    )
}

/// What waits for a word of what was sent by the links of a body, the longest first: prescriber, desk, state, since when.
pub(crate) fn waiting_of_body(
    tx: &ReadTx<'_>,
    body: &str,
    at_most: i64,
) -> Result<Vec<(PrescriberId, String, State, UtcMicros)>, StoreError> {
    tx.query(
        "SELECT s.prescriber, s.desk, s.state, s.sent_at
         FROM reception_sending s JOIN reception_prescriber p ON p.id = s.prescriber
         WHERE p.body = $1 AND s.state IN ('sent', 'read') ORDER BY s.sent_at, s.id LIMIT $2",
        row![body, at_most],
        |row| {
            let state = State::from_code(&row.get::<String>(2)?).unwrap_or(State::Sent);
            Ok((row.get(0)?, row.get(1)?, state, row.get(3)?))
        },
    )
}

pub(crate) fn count_waiting(tx: &ReadTx<'_>, desk: &str) -> Result<i64, StoreError> {
    let count = tx.first(
        "SELECT count(*) FROM reception_sending WHERE desk = $1 AND state IN ('sent', 'read')",
        row![desk],
        |row| row.get(0),
    )?;
    Ok(count.unwrap_or(0))
}

/// The desk has opened it. `false`: it had, or it was answered or taken back.
pub(crate) fn mark_read(tx: &WriteTx<'_>, id: &str, now: UtcMicros) -> Result<bool, StoreError> {
    let changed = tx.execute(
        "UPDATE reception_sending SET state = 'read', read_at = $2 WHERE id = $1 AND state = 'sent'",
        row![id, now],
    )?;
    Ok(changed == 1)
}

/// `false`: somebody has answered, or taken it back, since `seen`.
pub(crate) fn answer(
    tx: &WriteTx<'_>,
    id: &str,
    seen: i64,
    to: State,
    now: UtcMicros,
    by: &str,
) -> Result<bool, StoreError> {
    let changed = tx.execute(
        "UPDATE reception_sending SET state = $3, answered_at = $4, answered_by = $5, version = version + 1
         WHERE id = $1 AND version = $2 AND state <> 'withdrawn'",
        row![id, seen, to.code(), now, by],
    )?;
    Ok(changed == 1)
}

/// Removes every word of it. `false`: somebody has answered since `seen`.
pub(crate) fn withdraw(tx: &WriteTx<'_>, id: &str, seen: i64) -> Result<bool, StoreError> {
    let changed = tx.execute(
        "UPDATE reception_sending SET state = 'withdrawn', called = NULL, story = NULL, version = version + 1
         WHERE id = $1 AND version = $2",
        row![id, seen],
    )?;
    Ok(changed == 1)
}
