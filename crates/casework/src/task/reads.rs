// SPDX-License-Identifier: EUPL-1.2
//! The tasks of a case, and the one list of all that waits for a worker.

use super::{Content, TaskError, TaskId, content_place, rules};
use crate::{
    Casework,
    case::{CaseId, Filter, OpenCase, Whose, name_place, read::Asked, team::Seat},
    plan::kinds::Kind,
    store::tasks::{self as rows, CaseOf, TaskRow},
};
use identity::{AccountId, Who};
use jiff::{ToSpan, civil::Date};
use kernel::UtcMicros;
use vault::{ReadLog, SubjectKey};

/// A task, opened.
#[derive(Clone)]
pub struct OneTask {
    /// Which.
    pub task: TaskId,
    /// The version: give it back when changing.
    pub version: i64,
    /// What is to be done.
    pub what: String,
    /// By when.
    pub due: Option<Date>,
    /// Whose it is; `None`: whoever of the team comes first.
    pub holder: Option<AccountId>,
    /// Whether it was given to somebody who is not on the team any more.
    pub left: bool,
    /// Who noted it.
    pub noted_by: AccountId,
    /// When it ended and by whom, and whether it was done; else it was needed no more.
    pub ended: Option<(UtcMicros, AccountId, bool)>,
    /// Why it was needed no more, if somebody said so.
    pub why: String,
}

/// Something that waits.
pub enum Waits {
    /// A task.
    Task(OneTask),
    /// What a plan awaits, commitments and its review: of which kind it is, and how many things.
    Plan(Kind, i64),
    /// Papers that are owed: how many, and since when the first is.
    Papers(i64, UtcMicros),
}

/// A line of the list: what waits, and in which case. Opened: the read is in the audit.
pub struct Waiting {
    /// The case.
    pub case: CaseId,
    /// The name by which its team knows it.
    pub name: String,
    /// Whether somebody whom it concerns counts as a child this year; in doubt, yes.
    pub children: bool,
    /// By when.
    pub due: Option<Date>,
    /// What.
    pub waits: Waits,
}

/// All that waits for a worker.
pub struct ToDo {
    /// The nearest day first; of one day, first where there are children (C9), then what was noted first; without a day last.
    pub lines: Vec<Waiting>,
    /// Whether there is more than a list shows.
    pub full: bool,
}

fn opened(key: &SubjectKey, row: &TaskRow, on_team: bool, reads: &mut ReadLog) -> Result<OneTask, TaskError> {
    let Content { what, why } = key.open(&content_place(&row.id.to_string()), &row.content, reads)?;
    Ok(OneTask {
        task: row.id,
        version: row.version,
        what,
        why,
        due: row.due,
        holder: row.given.as_ref().filter(|_| on_team).map(|(account, _)| *account),
        left: row.given.is_some() && !on_team,
        noted_by: row.noted_by,
        ended: row.ended.map(|ended| (ended.at, ended.by, ended.done)),
    })
}

fn stands(row: &TaskRow, team: &[Seat], today: Date) -> bool {
    rules::holder(row.given.as_ref().map(|(account, body)| (*account, body.as_str())), team, today).is_some()
}

impl Casework {
    /// The tasks of a case that lies open: those to be done, the nearest day first, then those that ended, the last first.
    ///
    /// # Errors
    /// Whatever the database or the vault refuses.
    pub async fn tasks(&self, who: &Who, open: &OpenCase, today: Date) -> Result<Vec<OneTask>, TaskError> {
        let case = open.case;
        let found = self.db.read(&who.actor(), move |tx| rows::of(tx, case)).await?;
        let mut reads = open.reads("casework.tasks");
        let told: Result<Vec<_>, _> = found
            .into_iter()
            .map(|row| {
                let on_team = stands(&row, &open.team, today);
                opened(open.key(), &row, on_team, &mut reads)
            })
            .collect();
        audit::commit_reads(&self.db, &who.actor(), reads, self.clock.now(), &*self.chance).await?;
        told
    }

    /// One task of a case that lies open.
    ///
    /// # Errors
    /// [`TaskError::NotFound`] for one that is not of this case.
    pub async fn task(&self, who: &Who, open: &OpenCase, task: TaskId, today: Date) -> Result<OneTask, TaskError> {
        let case = open.case;
        let row = self.db.read(&who.actor(), move |tx| rows::one(tx, case, task)).await?.ok_or(TaskError::NotFound)?;
        let mut reads = open.reads("casework.tasks");
        let on_team = stands(&row, &open.team, today);
        let told = opened(open.key(), &row, on_team, &mut reads);
        audit::commit_reads(&self.db, &who.actor(), reads, self.clock.now(), &*self.chance).await?;
        told
    }

    /// How many tasks of a case are open, counted.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn tasks_open(&self, who: &Who, case: CaseId) -> Result<i64, TaskError> {
        Ok(self.db.read(&who.actor(), move |tx| rows::how_many_open(tx, case)).await?)
    }

    /// How many tasks of whoever asks, and of nobody, are due today or late in the cases on whose team they are. Counted, not opened.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn tasks_due(&self, who: &Who, today: Date) -> Result<i64, TaskError> {
        let filter = Filter { whose: Whose::Mine, stage: None, ended: false };
        let Some((_, asked)) = Asked::of(who, &filter, today) else { return Ok(0) };
        Ok(self.db.read(&who.actor(), move |tx| rows::due(tx, &asked)).await?)
    }

    /// All that waits in the open cases that whoever asks may read by right. [`Whose::Mine`]: their own tasks and those that are nobody's, with
    /// what waits for the whole team; [`Whose::Body`]: their colleagues' too, and the cases of the body they lead. Plans are told as far ahead
    /// as [`rules::THESE_DAYS`]. Empty for who reads no cases.
    ///
    /// # Errors
    /// Whatever the database or the vault refuses.
    pub async fn to_do(&self, who: &Who, whose: Whose, today: Date) -> Result<ToDo, TaskError> {
        let filter = Filter { whose, stage: None, ended: false };
        let Some((_, asked)) = Asked::of(who, &filter, today) else {
            return Ok(ToDo { lines: Vec::new(), full: false });
        };
        let until = today.saturating_add(rules::THESE_DAYS.days());
        let (tasks, plans, papers) = self
            .db
            .read(&who.actor(), move |tx| {
                Ok::<_, ::store::StoreError>((
                    rows::for_worker(tx, &asked)?,
                    rows::plans_await(tx, &asked, until)?,
                    rows::papers_owed(tx, &asked)?,
                ))
            })
            .await?;
        let most = usize::try_from(super::LISTED).unwrap_or(usize::MAX);
        let mut full = [tasks.len(), plans.len(), papers.len()].iter().any(|many| *many >= most);
        let (mut found, mut reads) = (Vec::new(), ReadLog::new("casework.to_do"));
        let subjects: Vec<_> = tasks
            .iter()
            .map(|(.., case)| case.subject)
            .chain(plans.iter().map(|(case, ..)| case.subject))
            .chain(papers.iter().map(|(case, ..)| case.subject))
            .collect();
        let keys = self.vault.subjects(&subjects).await?;
        let mut line =
            |case: &CaseOf, due, since, what: &mut dyn FnMut(&SubjectKey, &mut ReadLog) -> Result<Waits, TaskError>| {
                // A key destroyed a moment ago: the case is gone.
                let Some(key) = keys.get(&case.subject) else { return Ok::<_, TaskError>(()) };
                let name = key.open(&name_place(&case.case.to_string()), &case.name, &mut reads)?;
                let children = case.children_until.is_some_and(|year| year >= i64::from(today.year()));
                let waits = what(key, &mut reads)?;
                found.push((since, Waiting { case: case.case, name, children, due, waits }));
                Ok(())
            };
        for (row, on_team, case) in &tasks {
            line(case, row.due, row.noted_at, &mut |key, reads| Ok(Waits::Task(opened(key, row, *on_team, reads)?)))?;
        }
        for (case, kind, many, due) in &plans {
            line(case, Some(*due), case.opened_at, &mut |_, _| Ok(Waits::Plan(*kind, *many)))?;
        }
        for (case, many, since) in &papers {
            line(case, None, *since, &mut |_, _| Ok(Waits::Papers(*many, *since)))?;
        }
        audit::commit_reads(&self.db, &who.actor(), reads, self.clock.now(), &*self.chance).await?;
        found.sort_by_key(|(since, one)| (one.due.is_none(), one.due, !one.children, *since, one.case));
        full |= found.len() > most;
        found.truncate(most);
        Ok(ToDo { lines: found.into_iter().map(|(_, one)| one).collect(), full })
    }
}
