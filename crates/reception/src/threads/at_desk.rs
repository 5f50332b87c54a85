// SPDX-License-Identifier: EUPL-1.2
//! What a desk can do: see who waits, read, answer, note a call, hand on, close.
//!
//! Every function takes the desks that the policy gives the worker; a thread of another desk is not there. Every opening of
//! what was said is written in the audit before it is handed out.

use super::{CallOutcome, Message, Outcome, Side, Standing, Story, ThreadError, ThreadId};
use crate::{Reception, store::threads as rows};
use kernel::{Actor, Id, UtcMicros};
use std::collections::BTreeMap;
use vault::{ReadLog, SubjectId, SubjectKey};

/// The most threads one desk's list shows.
const LISTED: i64 = 200;

/// A thread in the list of a desk.
pub struct Listed {
    /// Which.
    pub thread: ThreadId,
    /// The desk.
    pub desk: String,
    /// Who, as far as they said it; nothing when the key is gone.
    pub story: Option<Story>,
    /// Since when they wait for an answer.
    pub waiting_since: Option<UtcMicros>,
    /// When something last happened.
    pub changed_at: UtcMicros,
}

/// A call that was tried.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Called {
    /// How it went.
    pub outcome: CallOutcome,
    /// When.
    pub at: UtcMicros,
}

/// A thread as its desk sees it.
pub struct DeskView {
    /// Which.
    pub thread: ThreadId,
    /// The desk that has it.
    pub desk: String,
    /// The body that runs the desk.
    pub body: String,
    /// Whether it goes on.
    pub standing: Standing,
    /// Why it was closed.
    pub outcome: Option<Outcome>,
    /// Who, as far as they said it.
    pub story: Story,
    /// What was written, oldest first.
    pub messages: Vec<Message>,
    /// Calls, oldest first.
    pub calls: Vec<Called>,
    /// The bookings taken from it, by id.
    pub bookings: Vec<String>,
    /// What they were told outside their page, in the order it was written.
    pub told: Vec<message::Told>,
}

impl Reception {
    /// The open threads of these desks: first who waits, the longest first; then those answered, the latest first.
    ///
    /// # Errors
    /// The database and the vault.
    pub async fn waiting(&self, desks: &[String], actor: &Actor) -> Result<Vec<Listed>, ThreadError> {
        let asked = desks.to_vec();
        let found = self
            .db
            .read(actor, move |tx| {
                let mut found = Vec::new();
                for desk in &asked {
                    found.extend(rows::of_desk(tx, desk, LISTED)?);
                }
                Ok::<_, ThreadError>(found)
            })
            .await?;
        let subjects: Vec<SubjectId> = found.iter().map(|row| row.subject).collect();
        let keys: BTreeMap<SubjectId, SubjectKey> = self.vault.subjects(&subjects).await?;
        let mut reads = ReadLog::new("reception.waiting");
        let mut listed = Vec::with_capacity(found.len());
        for row in found {
            let story = keys.get(&row.subject).map(|key| row.open_story(key, &mut reads)).transpose()?;
            let thread = row.thread()?;
            let (waiting_since, changed_at) = (row.waiting_since, row.changed_at);
            listed.push(Listed { thread, desk: row.desk, story, waiting_since, changed_at });
        }
        audit::commit_reads(&self.db, actor, reads, self.clock.now(), &*self.chance).await?;
        listed.sort_by_key(|one| match one.waiting_since {
            Some(since) => (0, since.0),
            None => (1, -one.changed_at.0),
        });
        Ok(listed)
    }

    /// How many wait for an answer at these desks.
    ///
    /// # Errors
    /// The database.
    pub async fn how_many_wait(&self, desks: &[String], actor: &Actor) -> Result<i64, ThreadError> {
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

    /// One thread, opened. Marks what the person wrote as read.
    ///
    /// # Errors
    /// [`ThreadError::NotFound`], also for a thread of another desk.
    pub async fn thread(&self, id: ThreadId, desks: &[String], actor: &Actor) -> Result<DeskView, ThreadError> {
        let (row, key) = self.at_desk(id, desks, actor).await?;
        let (name, now, reception) = (row.id.clone(), self.clock.now(), self.clone());
        let (messages, calls, bookings, told) = self
            .db
            .read(actor, move |tx| {
                let bookings = rows::appointments(tx, &name)?.into_iter().map(|(booking, _)| booking).collect();
                let told = reception.told(tx, &name)?;
                Ok::<_, ThreadError>((rows::messages(tx, &name)?, rows::calls(tx, &name)?, bookings, told))
            })
            .await?;
        let mut reads = ReadLog::new("reception.thread");
        let story = row.open_story(&key, &mut reads)?;
        let mut opened = Vec::with_capacity(messages.len());
        let mut unread = false;
        for sealed in &messages {
            unread |= sealed.side == Side::Person && sealed.read_at.is_none();
            opened.push(sealed.open(&key, &mut reads)?);
        }
        audit::commit_reads(&self.db, actor, reads, now, &*self.chance).await?;
        if unread {
            let name = row.id.clone();
            self.db.write(actor, move |tx| rows::mark_read(tx, &name, Side::Person, now)).await?;
        }
        Ok(DeskView {
            thread: id,
            desk: row.desk,
            body: row.body,
            standing: row.standing,
            outcome: row.outcome,
            story,
            messages: opened,
            calls,
            bookings,
            told,
        })
    }

    /// Answers. Nobody waits any more. Who asked for it hears, when it is safe, that an answer waits.
    ///
    /// # Errors
    /// [`ThreadError::NotFound`], [`ThreadError::Empty`], [`ThreadError::TooLong`].
    pub async fn answer(
        &self,
        id: ThreadId,
        text: &str,
        form_key: &str,
        desks: &[String],
        actor: &Actor,
    ) -> Result<(), ThreadError> {
        let (row, key) = self.at_desk(id, desks, actor).await?;
        self.write_message(row, &key, Side::Desk, text, form_key, actor).await
    }

    /// Notes that somebody tried to call. Who was reached waits no more.
    ///
    /// # Errors
    /// [`ThreadError::NotFound`].
    pub async fn called(
        &self,
        id: ThreadId,
        outcome: CallOutcome,
        desks: &[String],
        actor: &Actor,
    ) -> Result<(), ThreadError> {
        let call = Id::<Called>::new(self.clock.now(), &*self.chance).to_string();
        self.change(id, desks, actor, "reception.thread.called", move |tx, row, now| {
            let account = tx.actor().account().unwrap_or_default().to_owned();
            rows::insert_call(tx, &call, &row.id, outcome, &account, now)?;
            if outcome == CallOutcome::Reached {
                rows::answered(tx, &row.id, now)?;
            }
            Ok(())
        })
        .await
    }

    /// Hands a thread to another desk of the same body; `body` is the one that runs `to`.
    ///
    /// # Errors
    /// [`ThreadError::Elsewhere`] for a desk of another body, [`ThreadError::NotFound`].
    pub async fn hand_on(
        &self,
        id: ThreadId,
        to: &str,
        body: &str,
        desks: &[String],
        actor: &Actor,
    ) -> Result<(), ThreadError> {
        let (to, body, reception) = (to.to_owned(), body.to_owned(), self.clone());
        self.change(id, desks, actor, "reception.thread.handed", move |tx, row, now| {
            if row.body != body {
                return Err(ThreadError::Elsewhere);
            }
            rows::hand(tx, &row.id, &to, now)?;
            reception.hand_messages(tx, &row.id, &to)
        })
        .await
    }

    /// Closes a thread. Its words open it for thirty days more.
    ///
    /// # Errors
    /// [`ThreadError::NotFound`].
    pub async fn close(
        &self,
        id: ThreadId,
        outcome: Outcome,
        desks: &[String],
        actor: &Actor,
    ) -> Result<(), ThreadError> {
        self.change(id, desks, actor, "reception.thread.closed", move |tx, row, now| {
            Ok(rows::close(tx, &row.id, outcome, now)?)
        })
        .await
    }

    async fn change(
        &self,
        id: ThreadId,
        desks: &[String],
        actor: &Actor,
        action: &'static str,
        change: impl FnOnce(&::store::WriteTx<'_>, &rows::ThreadRow, UtcMicros) -> Result<(), ThreadError> + Send + 'static,
    ) -> Result<(), ThreadError> {
        let (reception, desks, now) = (self.clone(), desks.to_vec(), self.clock.now());
        self.db
            .write(actor, move |tx| {
                let row = rows::by_id(tx, &id.to_string())?.filter(|row| covered(row, &desks));
                let row = row.ok_or(ThreadError::NotFound)?;
                change(tx, &row, now)?;
                Ok::<_, ThreadError>(reception.tell(tx, action, &row)?)
            })
            .await
    }

    async fn at_desk(
        &self,
        id: ThreadId,
        desks: &[String],
        actor: &Actor,
    ) -> Result<(rows::ThreadRow, SubjectKey), ThreadError> {
        let row = self.db.read(actor, move |tx| rows::by_id(tx, &id.to_string())).await?;
        let row = row.filter(|row| covered(row, desks)).ok_or(ThreadError::NotFound)?;
        let key = self.vault.subject(row.subject).await?;
        Ok((row, key))
    }
}

/// Whether a worker of these desks may see it. What was deleted is nobody's any more.
pub(super) fn covered(row: &rows::ThreadRow, desks: &[String]) -> bool {
    row.standing != Standing::Deleted && desks.contains(&row.desk)
}
