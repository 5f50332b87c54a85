// SPDX-License-Identifier: EUPL-1.2
//! What somebody without a name can do: open a thread, come back by its words, write, change how they are reached, give
//! their name, take it all away.

use super::{
    Message, Named, SafeReach, Side, SpokenCode, Standing, Story, ThreadError, ThreadId, guess, link_place,
    notice::Notice, story_place, words_place, written,
};
use crate::{Reception, store::threads as rows};
use kernel::{Actor, Id, UtcMicros};
use vault::{ReadLog, SubjectKey};

/// Codes are drawn among a million of a million millions: one that is taken is drawn again.
const DRAWS: u8 = 4;
/// The words are shown again to a form sent twice only within so many seconds: then it was the same press.
const SAME_PRESS: i64 = 60;
/// A thread closed by its desk can be read for so many seconds: thirty days.
const READABLE: i64 = 30 * 86_400;

/// A thread about to be opened.
pub struct NewThread {
    /// The desk that will read.
    pub desk: String,
    /// The body that runs it.
    pub body: String,
    /// Who they are, as far as they say it.
    pub story: Story,
    /// Their first words.
    pub words: String,
    /// Random bytes made with the form: the same form sent twice opens one thread.
    pub form_key: String,
}

/// A thread that stands.
pub struct Opened {
    /// Which.
    pub thread: ThreadId,
    /// Its words, to be shown once. `None` when the form is sent again later than the same press.
    pub code: Option<SpokenCode>,
    /// Whether the same form had opened it before.
    pub already: bool,
}

/// An appointment taken from a thread.
#[derive(Clone, PartialEq, Eq)]
pub struct Appointment {
    /// The booking's id.
    pub booking: String,
    /// The secret of its link. Personal.
    pub link: String,
}

/// A thread as its person sees it.
pub struct Own {
    /// The desk that reads it.
    pub desk: String,
    /// Whether it goes on.
    pub standing: Standing,
    /// What they said of themselves.
    pub story: Story,
    /// What was written, oldest first.
    pub messages: Vec<Message>,
    /// Appointments, oldest first.
    pub appointments: Vec<Appointment>,
}

impl Reception {
    /// Opens a thread.
    ///
    /// # Errors
    /// [`ThreadError::Empty`], [`ThreadError::TooLong`], [`ThreadError::NotFound`] when the same form's thread was deleted
    /// since; the database and the vault.
    pub async fn open_thread(&self, new: NewThread, actor: &Actor) -> Result<Opened, ThreadError> {
        let now = self.clock.now();
        let words = written(&new.words)?;
        let form = self.vault.index("reception_thread.form_index", &new.form_key);
        if let Some(known) = self.opened_by(form, &new.form_key, now, actor).await? {
            return Ok(Opened { already: true, ..known });
        }
        let id = ThreadId::new(now, &*self.chance).to_string();
        let message = Id::<Message>::new(now, &*self.chance).to_string();
        let (subject, key) = self.vault.new_subject(now).await?;
        let story = key.seal(&story_place(&id), &new.story)?;
        let sealed = key.seal_text(&words_place(&message), &words)?;
        let codes: Vec<[u8; 32]> = self.codes(&new.form_key).map(|(_, index)| index).collect();
        let (reception, desk, body) = (self.clone(), new.desk, new.body);
        let written = self
            .db
            .write(actor, move |tx| {
                for code in &codes {
                    let row =
                        rows::NewRow { id: &id, subject, desk: &desk, body: &body, code, form: &form, story: &story };
                    if rows::insert(tx, &row, now)? {
                        let line = rows::NewMessage { id: &message, thread: &id, words: &sealed, form: &form };
                        rows::insert_message(tx, &line, Side::Person, now)?;
                        let row = rows::by_id(tx, &id)?.ok_or(ThreadError::NotFound)?;
                        reception.tell(tx, "reception.thread.opened", &row)?;
                        return Ok(true);
                    }
                    if rows::by_form(tx, &form)?.is_some() {
                        return Ok(false);
                    }
                }
                Err(ThreadError::NotFound)
            })
            .await;
        // A key that seals nothing that stands. After a failure of the database itself nobody knows: then it stays.
        if !matches!(&written, Ok(true) | Err(ThreadError::Store(_))) {
            self.vault.destroy(subject, now).await?;
        }
        let already = !written?;
        let opened = self.opened_by(form, &new.form_key, now, actor).await?.ok_or(ThreadError::NotFound)?;
        Ok(Opened { already, ..opened })
    }

    /// The thread that this form has opened, with its words when it was just now.
    async fn opened_by(
        &self,
        form: [u8; 32],
        form_key: &str,
        now: UtcMicros,
        actor: &Actor,
    ) -> Result<Option<Opened>, ThreadError> {
        let found = self.db.read(actor, move |tx| rows::by_form(tx, &form)).await?;
        let Some(row) = found else { return Ok(None) };
        if row.standing == Standing::Deleted {
            return Err(ThreadError::NotFound);
        }
        let code = (now.0 <= row.opened_at.plus_seconds(SAME_PRESS).0)
            .then(|| self.codes(form_key).find(|(_, index)| Some(index.as_slice()) == row.code_index.as_deref()))
            .flatten()
            .map(|(code, _)| code);
        Ok(Some(Opened { thread: row.thread()?, code, already: false }))
    }

    /// The codes that a form may get, in the order they are tried, each with its keyed hash. The database keeps only that.
    fn codes(&self, form_key: &str) -> impl Iterator<Item = (SpokenCode, [u8; 32])> {
        (0..DRAWS).filter_map(move |draw| {
            let mut bytes = vec![draw];
            bytes.extend(form_key.as_bytes());
            let code = SpokenCode::spelled(&self.vault.sign("reception.code", &bytes))?;
            let index = self.code_index(&code);
            Some((code, index))
        })
    }

    fn code_index(&self, code: &SpokenCode) -> [u8; 32] {
        self.vault.index("reception_thread.code_index", &code.whole())
    }

    /// The thread that these words open. Words that are wrong and words of a thread that is over are refused alike, after
    /// the same work.
    ///
    /// # Errors
    /// [`ThreadError::NoCode`] for what cannot be a code, [`ThreadError::Wait`] after too many tries,
    /// [`ThreadError::WordsOpenNothing`].
    pub async fn enter(&self, typed: &str, actor: &Actor) -> Result<ThreadId, ThreadError> {
        let code = SpokenCode::read(typed).map_err(ThreadError::NoCode)?;
        let (now, index) = (self.clock.now(), self.code_index(&code));
        let bucket = self.vault.index("reception_try.bucket", &code.naming());
        self.db
            .write(actor, move |tx| {
                // Counted before the words are looked at: many tries at once cannot slip through together.
                rows::forget_tries(tx, now.plus_seconds(-identity::FORGOTTEN_AFTER - 1))?;
                let tally = rows::hold_tally(tx, &bucket, now)?.count(now)?;
                rows::keep_tally(tx, &bucket, tally)?;
                let due = guess::keep_pace(rows::hold_pace(tx, rows::WORDS)?, now).map_err(ThreadError::Wait)?;
                rows::keep_pace(tx, rows::WORDS, due)?;
                Ok::<_, ThreadError>(())
            })
            .await?;
        let since = now.plus_seconds(-READABLE);
        let found = self.db.read(actor, move |tx| rows::by_code(tx, &index, since)).await?;
        let row = found.ok_or(ThreadError::WordsOpenNothing)?;
        self.db.write(actor, move |tx| rows::forget_tally(tx, &bucket)).await?;
        row.thread()
    }

    /// The thread of whoever holds the cookie that the words gave. Marks what the desk wrote as read.
    ///
    /// # Errors
    /// [`ThreadError::NotFound`] when it is over.
    pub async fn own(&self, thread: ThreadId, actor: &Actor) -> Result<Own, ThreadError> {
        let (row, key) = self.theirs(thread, actor).await?;
        let id = row.id.clone();
        let now = self.clock.now();
        let (messages, appointments) = self
            .db
            .read(actor, move |tx| Ok::<_, ThreadError>((rows::messages(tx, &id)?, rows::appointments(tx, &id)?)))
            .await?;
        let mut reads = ReadLog::new("reception.own");
        let story = row.open_story(&key, &mut reads)?;
        let mut unread = false;
        let mut opened = Vec::with_capacity(messages.len());
        for sealed in &messages {
            unread |= sealed.side == Side::Desk && sealed.read_at.is_none();
            opened.push(sealed.open(&key, &mut reads)?);
        }
        let mut taken = Vec::with_capacity(appointments.len());
        for (booking, link) in appointments {
            let link = key.open(&link_place(&booking), &link, &mut reads)?;
            taken.push(Appointment { booking, link });
        }
        audit::commit_reads(&self.db, actor, reads, now, &*self.chance).await?;
        if unread {
            let (id, reception) = (row.id.clone(), self.clone());
            self.db
                .write(actor, move |tx| {
                    rows::mark_read(tx, &id, Side::Desk, now)?;
                    reception.hush(tx, &id, now)
                })
                .await?;
        }
        Ok(Own { desk: row.desk, standing: row.standing, story, messages: opened, appointments: taken })
    }

    /// Writes on one's own thread. One that the desk had closed opens again.
    ///
    /// # Errors
    /// [`ThreadError::NotFound`], [`ThreadError::Empty`], [`ThreadError::TooLong`].
    pub async fn say(&self, thread: ThreadId, text: &str, form_key: &str, actor: &Actor) -> Result<(), ThreadError> {
        let (row, key) = self.theirs(thread, actor).await?;
        self.write_message(row, &key, Side::Person, text, form_key, actor).await
    }

    /// Writes a message of either side, once for each form, and says who waits now.
    pub(super) async fn write_message(
        &self,
        row: rows::ThreadRow,
        key: &SubjectKey,
        side: Side,
        text: &str,
        form_key: &str,
        actor: &Actor,
    ) -> Result<(), ThreadError> {
        let words = written(text)?;
        let now = self.clock.now();
        let id = Id::<Message>::new(now, &*self.chance).to_string();
        let sealed = key.seal_text(&words_place(&id), &words)?;
        let form = self.vault.index("reception_message.form_index", form_key);
        let notice = if side == Side::Desk { Notice::of(self, &row, key, &id, actor).await? } else { None };
        let reception = self.clone();
        self.db
            .write(actor, move |tx| {
                let line = rows::NewMessage { id: &id, thread: &row.id, words: &sealed, form: &form };
                if !rows::insert_message(tx, &line, side, now)? {
                    return Ok(());
                }
                match side {
                    Side::Person => rows::waits(tx, &row.id, now)?,
                    Side::Desk => rows::answered(tx, &row.id, now)?,
                }
                let action = match side {
                    Side::Person => "reception.thread.written",
                    Side::Desk => "reception.thread.answered",
                };
                if let Some(notice) = &notice {
                    notice.write(tx, now)?;
                }
                Ok::<_, ThreadError>(reception.tell(tx, action, &row)?)
            })
            .await
    }

    /// Changes how they are reached, "never" included.
    ///
    /// # Errors
    /// [`ThreadError::NotFound`].
    pub async fn reach_me(&self, thread: ThreadId, reach: SafeReach, actor: &Actor) -> Result<(), ThreadError> {
        let action = if reach.never { "reception.thread.never" } else { "reception.thread.reach" };
        self.retell(thread, action, false, |story| story.reach = reach, actor).await
    }

    /// Gives their name, because they want to: the thread stays the same and is a named contact from now on.
    ///
    /// # Errors
    /// [`ThreadError::NotFound`], [`ThreadError::Empty`], [`ThreadError::TooLong`].
    pub async fn give_name(&self, thread: ThreadId, name: &str, actor: &Actor) -> Result<(), ThreadError> {
        let name = written(name)?;
        let named = Named { name, given_at: self.clock.now().0 };
        self.retell(thread, "reception.thread.named", true, |story| story.name = Some(named), actor).await
    }

    async fn retell(
        &self,
        thread: ThreadId,
        action: &'static str,
        named: bool,
        change: impl FnOnce(&mut Story),
        actor: &Actor,
    ) -> Result<(), ThreadError> {
        let (row, key) = self.theirs(thread, actor).await?;
        let now = self.clock.now();
        let mut reads = ReadLog::new("reception.own");
        let mut story = row.open_story(&key, &mut reads)?;
        audit::commit_reads(&self.db, actor, reads, now, &*self.chance).await?;
        change(&mut story);
        let sealed = key.seal(&story_place(&row.id), &story)?;
        let reception = self.clone();
        self.db
            .write(actor, move |tx| {
                // Two tabs at once: the second looks again instead of undoing the first.
                if !rows::retell(tx, &row, &sealed, named, now)? {
                    return Err(ThreadError::NotFound);
                }
                if !named {
                    reception.hush(tx, &row.id, now)?;
                }
                Ok::<_, ThreadError>(reception.tell(tx, action, &row)?)
            })
            .await
    }

    /// Keeps that an appointment was taken from a thread: the booking by its id, its link sealed.
    ///
    /// # Errors
    /// [`ThreadError::NotFound`].
    pub async fn took_appointment(
        &self,
        thread: ThreadId,
        taken: Appointment,
        actor: &Actor,
    ) -> Result<(), ThreadError> {
        let (row, key) = self.theirs(thread, actor).await?;
        let (now, reception) = (self.clock.now(), self.clone());
        let link = key.seal_text(&link_place(&taken.booking), &taken.link)?;
        self.db
            .write(actor, move |tx| {
                if rows::insert_appointment(tx, &taken.booking, &row.id, &link, now)? {
                    reception.tell(tx, "reception.thread.appointment", &row)?;
                }
                Ok::<_, ThreadError>(())
            })
            .await
    }

    /// Takes everything away: messages and what was said are removed, and the key that could read any copy is destroyed.
    ///
    /// # Errors
    /// [`ThreadError::HasAName`]: then the desk must keep it. [`ThreadError::NotFound`].
    pub async fn delete(&self, thread: ThreadId, actor: &Actor) -> Result<(), ThreadError> {
        let (row, _) = self.theirs(thread, actor).await?;
        if row.named {
            return Err(ThreadError::HasAName);
        }
        let (now, reception, subject) = (self.clock.now(), self.clone(), row.subject);
        self.db
            .write(actor, move |tx| {
                // Between looking and deleting a name may have been given in another tab.
                if !rows::delete(tx, &row.id, now)? {
                    return Err(ThreadError::HasAName);
                }
                reception.hush(tx, &row.id, now)?;
                Ok::<_, ThreadError>(reception.tell(tx, "reception.thread.deleted", &row)?)
            })
            .await?;
        self.vault.destroy(subject, now).await?;
        Ok(())
    }

    /// The row and the key of one's own thread, when it can still be read.
    async fn theirs(&self, thread: ThreadId, actor: &Actor) -> Result<(rows::ThreadRow, SubjectKey), ThreadError> {
        let since = self.clock.now().plus_seconds(-READABLE);
        let row = self.db.read(actor, move |tx| rows::by_id(tx, &thread.to_string())).await?;
        let row = row.filter(|row| row.standing != Standing::Deleted && row.closed_at.is_none_or(|at| at > since));
        let row = row.ok_or(ThreadError::NotFound)?;
        let key = self.vault.subject(row.subject).await?;
        Ok((row, key))
    }
}

impl Reception {
    /// A form's own key, random, so that pressing twice does once.
    pub fn form_key(&self) -> String {
        let mut key = [0; 16];
        self.chance.fill(&mut key);
        key.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}
