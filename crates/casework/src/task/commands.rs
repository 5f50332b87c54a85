// SPDX-License-Identifier: EUPL-1.2
//! What is done to tasks: noted and changed by whoever carries the case on; ended and taken up again by them, and by whose task it is.

use super::{Content, LONGEST, MOST_OPEN, TaskError, TaskId, content_place, rules};
use crate::{
    Casework,
    case::{
        CaseId,
        access::{Access, Doing, access, may},
        held::{Held, member_of},
        team::SeatId,
    },
    store::tasks::{self as rows, Ended, TaskRow},
};
use ::store::WriteTx;
use identity::{AccountId, Member, Who};
use jiff::civil::Date;
use kernel::UtcMicros;
use vault::{Sealed, SubjectKey};

/// What a task says, whose it is and by when.
#[derive(Clone)]
pub struct Put {
    /// What is to be done. Sealed.
    pub what: String,
    /// By when; `None`: when there is time.
    pub due: Option<Date>,
    /// Whose, of those on the team today; `None`: whoever comes first.
    pub whose: Option<SeatId>,
}

/// A task to be noted.
#[derive(Clone)]
pub struct NewTask {
    /// The key of the form: sent twice, it notes one.
    pub form: String,
    /// The task.
    pub put: Put,
}

/// How a task ends.
#[derive(Clone)]
pub enum Ending {
    /// It is done.
    Done,
    /// It is needed no more; why, in words, which may be empty. Sealed.
    Dropped(String),
}

impl Ending {
    fn code(&self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Dropped(_) => "dropped",
        }
    }
}

fn worded(field: &'static str, words: &str) -> Result<String, TaskError> {
    let words = words.trim();
    if words.chars().count() > LONGEST { Err(TaskError::TooLong { field }) } else { Ok(words.to_owned()) }
}

/// What was typed, as it is kept.
fn content(put: &Put, today: Date) -> Result<Content, TaskError> {
    let what = worded("what", &put.what)?;
    if what.is_empty() {
        return Err(TaskError::Nothing);
    }
    if put.due.is_some_and(|due| !rules::fitting(due, today)) {
        return Err(TaskError::NoSuchDay);
    }
    Ok(Content { what, why: String::new() })
}

fn sealed(key: &SubjectKey, task: TaskId, content: &Content) -> Result<Sealed<Content>, TaskError> {
    Ok(key.seal(&content_place(&task.to_string()), content)?)
}

/// Whose it is to be: somebody who is on the team today.
fn given(held: &Held, whose: Option<SeatId>, today: Date) -> Result<Option<(AccountId, String)>, TaskError> {
    let Some(seat) = whose else { return Ok(None) };
    let seat = held.team.iter().find(|one| one.id == seat && one.on(today)).ok_or(TaskError::NotOnTeam)?;
    Ok(Some((seat.account, seat.body.clone())))
}

impl Casework {
    /// One unit in a case that has not ended, judged inside it: for whoever carries it on, and for who was given `theirs` and is on the team.
    async fn task_turn<T: Send + 'static>(
        &self,
        who: &Who,
        (case, theirs): (CaseId, Option<TaskId>),
        today: Date,
        change: impl FnOnce(&WriteTx<'_>, &Held, &Member, UtcMicros) -> Result<T, TaskError> + Send + 'static,
    ) -> Result<T, TaskError> {
        let (member, told, now) = (member_of(who)?.clone(), who.clone(), self.clock.now());
        self.db
            .write(&who.actor(), move |tx| {
                let held = Held::load(tx, &member, case, now)?.ok_or(TaskError::NotFound)?;
                let facts = held.facts(&member, today);
                let given = match theirs {
                    Some(task) if facts.on_team => rows::one(tx, case, task)?.and_then(|row| row.given),
                    _ => None,
                };
                let theirs = given.is_some_and(|(account, body)| account == member.account && body == member.body);
                if !(may(&told, &facts, Doing::Carry) || theirs && access(&told, &facts) == Access::Whole) {
                    return Err(TaskError::NotFound);
                }
                if !held.life.is_open() {
                    return Err(TaskError::CaseEnded);
                }
                change(tx, &held, &member, now)
            })
            .await
    }

    /// Notes a task.
    ///
    /// # Errors
    /// [`TaskError::NotFound`] for who does not carry the case on; [`TaskError::CaseEnded`], [`TaskError::Nothing`],
    /// [`TaskError::TooLong`], [`TaskError::NoSuchDay`], [`TaskError::NotOnTeam`], [`TaskError::TooMany`].
    pub async fn add_task(&self, who: &Who, case: CaseId, new: NewTask, today: Date) -> Result<TaskId, TaskError> {
        let content = content(&new.put, today)?;
        let open = self.case_for(who, case, today).await?;
        let task = TaskId::new(self.clock.now(), &*self.chance);
        let content = sealed(open.key(), task, &content)?;
        let form = self.vault.index("casework_task.form_index", &new.form);
        let room = self.clone();
        self.task_turn(who, (case, None), today, move |tx, held, member, now| {
            if let Some(there) = rows::by_form(tx, case, &form)? {
                return Ok(there);
            }
            if rows::how_many_open(tx, case)? >= MOST_OPEN {
                return Err(TaskError::TooMany);
            }
            let row = TaskRow {
                id: task,
                case,
                content,
                given: given(held, new.put.whose, today)?,
                due: new.put.due,
                version: 1,
                noted_at: now,
                noted_by: member.account,
                ended: None,
            };
            rows::insert(tx, &row, &member.body, &form)?;
            room.tell(tx, &held.row, "casework.task_noted", &format!("task {task}"), now)?;
            Ok(task)
        })
        .await
    }

    /// Changes what an open task says, whose it is and by when. A day that has passed may stay as it was.
    ///
    /// # Errors
    /// As [`Casework::add_task`]; [`TaskError::ChangedMeanwhile`] when somebody was faster.
    pub async fn change_task(
        &self,
        who: &Who,
        case: CaseId,
        (task, seen): (TaskId, i64),
        put: Put,
        today: Date,
    ) -> Result<(), TaskError> {
        let open = self.case_for(who, case, today).await?;
        let was = self.task(who, &open, task, today).await?;
        let fresh = Put { due: put.due.filter(|due| was.due != Some(*due)), ..put.clone() };
        let content = sealed(open.key(), task, &content(&fresh, today)?)?;
        let room = self.clone();
        self.task_turn(who, (case, None), today, move |tx, held, _, now| {
            let row = rows::one(tx, case, task)?.ok_or(TaskError::NotFound)?;
            if row.version != seen || row.ended.is_some() {
                return Err(TaskError::ChangedMeanwhile);
            }
            // Whoever left the team keeps what was theirs in name, until somebody takes it.
            let given =
                if put.whose.is_none() && was.left { row.given.clone() } else { given(held, put.whose, today)? };
            let row = TaskRow { content, given, due: put.due, version: seen + 1, ..row };
            if !rows::put(tx, &row, seen)? {
                return Err(TaskError::ChangedMeanwhile);
            }
            Ok(room.tell(tx, &held.row, "casework.task_changed", &format!("task {task}"), now)?)
        })
        .await
    }

    /// Ends a task: whoever carries the case on, or whose task it is. One that has ended already stays as it ended: two who tick it at once have both done it.
    ///
    /// # Errors
    /// [`TaskError::NotFound`], [`TaskError::CaseEnded`], [`TaskError::TooLong`].
    pub async fn end_task(
        &self,
        who: &Who,
        case: CaseId,
        task: TaskId,
        ending: Ending,
        today: Date,
    ) -> Result<(), TaskError> {
        let why = match &ending {
            Ending::Done => String::new(),
            Ending::Dropped(why) => worded("why", why)?,
        };
        let open = self.case_for(who, case, today).await?;
        let was = self.task(who, &open, task, today).await?;
        if was.ended.is_some() {
            return Ok(());
        }
        let content = sealed(open.key(), task, &Content { what: was.what, why })?;
        let (room, how) = (self.clone(), ending.code());
        self.task_turn(who, (case, Some(task)), today, move |tx, held, member, now| {
            let row = rows::one(tx, case, task)?.ok_or(TaskError::NotFound)?;
            if row.ended.is_some() {
                return Ok(());
            }
            if row.version != was.version {
                return Err(TaskError::ChangedMeanwhile);
            }
            let ended = Some(Ended { at: now, by: member.account, done: how == "done" });
            let row = TaskRow { content, ended, version: was.version + 1, ..row };
            if !rows::put(tx, &row, was.version)? {
                return Err(TaskError::ChangedMeanwhile);
            }
            Ok(room.tell(tx, &held.row, "casework.task_ended", &format!("task {task} {how}"), now)?)
        })
        .await
    }

    /// Takes a task up again that was ended by mistake, as it was. One that is open stays so.
    ///
    /// # Errors
    /// [`TaskError::NotFound`], [`TaskError::CaseEnded`], [`TaskError::ChangedMeanwhile`].
    pub async fn take_up_task(&self, who: &Who, case: CaseId, task: TaskId, today: Date) -> Result<(), TaskError> {
        let open = self.case_for(who, case, today).await?;
        let was = self.task(who, &open, task, today).await?;
        if was.ended.is_none() {
            return Ok(());
        }
        let content = sealed(open.key(), task, &Content { what: was.what, why: String::new() })?;
        let room = self.clone();
        self.task_turn(who, (case, Some(task)), today, move |tx, held, _, now| {
            let row = rows::one(tx, case, task)?.ok_or(TaskError::NotFound)?;
            let row = TaskRow { content, ended: None, version: was.version + 1, ..row };
            if !rows::put(tx, &row, was.version)? {
                return Err(TaskError::ChangedMeanwhile);
            }
            Ok(room.tell(tx, &held.row, "casework.task_taken_up", &format!("task {task}"), now)?)
        })
        .await
    }
}
