// SPDX-License-Identifier: EUPL-1.2
//! What a desk can do with what prescribers sent: see who waits, read, answer with one of four words.
//!
//! Every function takes the desks that the policy gives the worker; what came to another desk is not there.

use super::{Answer, PrescriberError, Profile, SendingId, State, Step, Story, profile_place};
use crate::{Reception, store::prescribers as rows};
use kernel::{Actor, UtcMicros};
use std::collections::BTreeMap;
use vault::{ReadLog, SubjectId, SubjectKey};

/// The most one desk's list shows.
const LISTED: i64 = 200;
/// What was answered is shown for so many seconds: thirty days.
const SHOWN: i64 = 30 * 86_400;

/// Something in the list of a desk.
pub struct ListedSending {
    /// Which.
    pub sending: SendingId,
    /// The desk.
    pub desk: String,
    /// The name as it was typed; nothing when its key is gone.
    pub called: Option<String>,
    /// Who sent it; nothing when their key is gone.
    pub from: Option<Profile>,
    /// How it stands.
    pub state: State,
    /// When it was sent.
    pub sent_at: UtcMicros,
    /// Whether an appointment was booked with it.
    pub booked: bool,
}

/// What was sent, as its desk sees it.
pub struct SendingView {
    /// Which.
    pub sending: SendingId,
    /// The desk.
    pub desk: String,
    /// The name as it was typed.
    pub called: String,
    /// The rest.
    pub story: Story,
    /// Who sent it; nothing when their key is gone.
    pub from: Option<Profile>,
    /// How it stands.
    pub state: State,
    /// When it was sent.
    pub sent_at: UtcMicros,
    /// When the desk answered.
    pub answered_at: Option<UtcMicros>,
    /// The appointment that was booked with it.
    pub booking: Option<String>,
    /// What was read: say it back with an answer.
    pub version: i64,
}

impl Reception {
    /// What came to these desks: first who waits for a word, the longest first; then what was answered in the last thirty days.
    ///
    /// # Errors
    /// The database and the vault.
    pub async fn sendings(&self, desks: &[String], actor: &Actor) -> Result<Vec<ListedSending>, PrescriberError> {
        let (asked, now) = (desks.to_vec(), self.clock.now());
        let (found, senders) = self
            .db
            .read(actor, move |tx| {
                let mut found = Vec::new();
                for desk in &asked {
                    found.extend(rows::of_desk(tx, desk, now.plus_seconds(-SHOWN), LISTED)?);
                }
                let mut senders = BTreeMap::new();
                for row in &found {
                    let id = row.prescriber.to_string();
                    if !senders.contains_key(&id)
                        && let Some(sender) = rows::by_id(tx, &id)?
                    {
                        senders.insert(id, sender);
                    }
                }
                Ok::<_, PrescriberError>((found, senders))
            })
            .await?;
        let subjects: Vec<SubjectId> =
            found.iter().map(|row| row.subject).chain(senders.values().map(|row| row.subject)).collect();
        let keys: BTreeMap<SubjectId, SubjectKey> = self.vault.subjects(&subjects).await?;
        let mut reads = ReadLog::new("reception.sendings");
        let mut profiles = BTreeMap::new();
        for (id, row) in &senders {
            if let Some(key) = keys.get(&row.subject) {
                profiles.insert(id.clone(), key.open(&profile_place(id), &row.profile, &mut reads)?);
            }
        }
        let mut listed = Vec::with_capacity(found.len());
        for row in found {
            let called = keys.get(&row.subject).map(|key| row.open_called(key, &mut reads)).transpose()?;
            let from = profiles.get(&row.prescriber.to_string()).cloned();
            let (state, sent_at, booked) = (row.state, row.sent_at, row.booking.is_some());
            listed.push(ListedSending { sending: row.id, desk: row.desk, called, from, state, sent_at, booked });
        }
        audit::commit_reads(&self.db, actor, reads, now, &*self.chance).await?;
        listed.sort_by_key(|one| if one.state.waits() { (0, one.sent_at.0) } else { (1, -one.sent_at.0) });
        Ok(listed)
    }

    /// How many wait for a word at these desks.
    ///
    /// # Errors
    /// The database.
    pub async fn how_many_sent(&self, desks: &[String], actor: &Actor) -> Result<i64, PrescriberError> {
        let asked = desks.to_vec();
        self.db
            .read(actor, move |tx| {
                let mut count = 0;
                for desk in &asked {
                    count += rows::count_waiting(tx, desk)?;
                }
                Ok(count)
            })
            .await
    }

    /// What was sent, opened. Its sender reads "read" from now on.
    ///
    /// # Errors
    /// [`PrescriberError::NotFound`], also for what came to another desk or was taken back.
    pub async fn sending(
        &self,
        id: SendingId,
        desks: &[String],
        actor: &Actor,
    ) -> Result<SendingView, PrescriberError> {
        let (row, sender) = self
            .db
            .read(actor, move |tx| {
                let row = rows::sending_by_id(tx, &id.to_string())?;
                let sender = match &row {
                    Some(row) => rows::by_id(tx, &row.prescriber.to_string())?,
                    None => None,
                };
                Ok::<_, PrescriberError>((row, sender))
            })
            .await?;
        let row = row.filter(|row| covered(row, desks)).ok_or(PrescriberError::NotFound)?;
        let key = self.vault.subject(row.subject).await?;
        let mut reads = ReadLog::new("reception.sending");
        let called = row.open_called(&key, &mut reads)?;
        let story = row.open_story(&key, &mut reads)?;
        let mut from = None;
        if let Some(sender) = sender {
            let keys = self.vault.subjects(&[sender.subject]).await?;
            if let Some(key) = keys.get(&sender.subject) {
                from = Some(key.open(&profile_place(&sender.id.to_string()), &sender.profile, &mut reads)?);
            }
        }
        let now = self.clock.now();
        audit::commit_reads(&self.db, actor, reads, now, &*self.chance).await?;
        let mut state = row.state;
        if state == State::Sent {
            let (room, name, subject, desk) =
                (self.clone(), row.id.to_string(), row.subject.to_string(), row.desk.clone());
            self.db
                .write(actor, move |tx| {
                    if rows::mark_read(tx, &name, now)? {
                        room.tell_of_sending(tx, "reception.sending.read", &name, &subject, &desk)?;
                    }
                    Ok::<_, PrescriberError>(())
                })
                .await?;
            state = State::Read;
        }
        Ok(SendingView {
            sending: row.id,
            desk: row.desk,
            called,
            story,
            from,
            state,
            sent_at: row.sent_at,
            answered_at: row.answered_at,
            booking: row.booking,
            version: row.version,
        })
    }

    /// Answers with a word that its sender may read.
    ///
    /// # Errors
    /// [`PrescriberError::NotFound`]; [`PrescriberError::NotPossible`]; [`PrescriberError::ChangedMeanwhile`] when a colleague was
    /// faster.
    pub async fn answer_sending(
        &self,
        id: SendingId,
        seen: i64,
        answer: Answer,
        desks: &[String],
        actor: &Actor,
    ) -> Result<(), PrescriberError> {
        let (room, desks, now) = (self.clone(), desks.to_vec(), self.clock.now());
        let account = actor.account().unwrap_or_default().to_owned();
        self.db
            .write(actor, move |tx| {
                let row = rows::sending_by_id(tx, &id.to_string())?.filter(|row| covered(row, &desks));
                let row = row.ok_or(PrescriberError::NotFound)?;
                let to = row.state.after(Step::Answer(answer)).ok_or(PrescriberError::NotPossible)?;
                if to == row.state {
                    return Ok(());
                }
                let name = row.id.to_string();
                if !rows::answer(tx, &name, seen, to, now, &account)? {
                    return Err(PrescriberError::ChangedMeanwhile);
                }
                let subject = row.subject.to_string();
                Ok(room.tell_of_sending(tx, "reception.sending.answered", &name, &subject, &row.desk)?)
            })
            .await
    }
}

/// Whether a worker of these desks may see it. What was taken back is nobody's any more.
fn covered(row: &rows::SendingRow, desks: &[String]) -> bool {
    row.state != State::Withdrawn && desks.contains(&row.desk)
}
