// SPDX-License-Identifier: EUPL-1.2
//! A file that waits: begun, how its columns are read, what was decided of its rows; thrown away at the end or after a day.

use super::{Advice, ExchangeError, Mapping, RowKind, Wrong};
use crate::{Reception, contact::ContactId, store::exchange as rows};
use agenda::BookingId;
use audit::Entry;
use identity::{AccountId, Member};
use kernel::{Actor, Id, UtcMicros};
use paper::table::Table;
use people::PersonId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use vault::{Place, ReadLog};

/// What an [`ImportId`] names.
#[derive(Debug)]
pub enum Import {}

/// The id of a file that waits. It opens nothing by itself.
pub type ImportId = Id<Import>;

/// Rows in a part: what is done in one go, and shown on one page.
pub const PART: usize = 50;
/// How long a file waits, in seconds: a day.
const WAITS: i64 = 86_400;

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The columns are to be looked at.
    Columns,
    /// The rows are being compared with what is here.
    Checking,
    /// They can be looked at; nothing is written yet.
    Ready,
    /// They are being written.
    Writing,
    /// All that was to be written is.
    Done,
}

impl Step {
    /// Every one.
    pub const ALL: [Self; 5] = [Self::Columns, Self::Checking, Self::Ready, Self::Writing, Self::Done];

    /// The word stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::Columns => "columns",
            Self::Checking => "checking",
            Self::Ready => "ready",
            Self::Writing => "writing",
            Self::Done => "done",
        }
    }

    pub(crate) fn from_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|one| one.code() == code).unwrap_or(Self::Columns)
    }
}

/// What becomes of a row that does not say how it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Lone {
    /// It is noted open, and somebody closes it.
    #[default]
    Open,
    /// It is over: information was given.
    Closed,
}

/// How a row stands. Persons, contacts and bookings by id alone.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Standing {
    /// Not compared yet.
    #[default]
    Waiting,
    /// It can be written; who it is about is new, or not said.
    New,
    /// It can be written; it is about somebody of the register.
    Known(PersonId),
    /// Somebody alike is in the register: the worker says whether it is them.
    Alike(Vec<PersonId>),
    /// The same row was brought before.
    Here,
    /// Something is wrong with it.
    Wrong(Vec<Wrong>),
    /// It was written.
    Kept(ContactId),
    /// Its hour can be had.
    Free {
        /// With whom.
        worker: String,
        /// What there is to read before it is booked.
        advice: Vec<Advice>,
    },
    /// It says that it is over or was called off: there is nothing to book.
    Over,
    /// It was booked.
    Booked(BookingId),
    /// The worker left it out.
    LeftOut,
    /// It could not be written.
    Refused(Vec<Wrong>),
}

impl Standing {
    /// A word for it, by which rows are counted.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::New | Self::Free { .. } => "new",
            Self::Known(_) => "known",
            Self::Alike(_) => "alike",
            Self::Here => "here",
            Self::Wrong(_) => "wrong",
            Self::Kept(_) | Self::Booked(_) => "kept",
            Self::Over => "over",
            Self::LeftOut => "left_out",
            Self::Refused(_) => "refused",
        }
    }
}

/// Who the worker said it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Whom {
    /// Nobody has said.
    #[default]
    Open,
    /// This one.
    Of(PersonId),
    /// Nobody of the register.
    New,
}

/// A row of the file. Personal, and not printed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Its number in the file.
    pub number: u32,
    /// Its cells; gone when it was written.
    pub cells: Vec<String>,
    /// How it stands.
    pub standing: Standing,
    /// The worker leaves it out.
    pub out: bool,
    /// Who it is.
    pub whom: Whom,
}

/// What is sealed of a file besides its rows.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Head {
    pub headings: Vec<String>,
    pub mapping: Mapping,
    pub lone: Lone,
}

/// Rows under one seal.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Part {
    pub rows: Vec<Row>,
}

impl Part {
    /// How many stand how, as `new 12 wrong 3`.
    pub(crate) fn tally(&self) -> String {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for row in &self.rows {
            *counts
                .entry(if row.out && !matches!(row.standing, Standing::LeftOut) {
                    "left_out"
                } else {
                    row.standing.code()
                })
                .or_default() += 1;
        }
        counts.into_iter().map(|(code, count)| format!("{code} {count}")).collect::<Vec<_>>().join(" ")
    }
}

/// Adds what a part's tally says.
pub(crate) fn add_tally(sum: &mut BTreeMap<String, usize>, tally: &str) {
    let mut words = tally.split(' ');
    while let (Some(code), Some(count)) = (words.next(), words.next()) {
        *sum.entry(code.to_owned()).or_default() += count.parse::<usize>().unwrap_or(0);
    }
}

/// A file about to wait.
pub struct NewImport {
    /// The desk of rows that name none.
    pub desk: String,
    /// What is in it.
    pub table: Table,
    /// How it is read, until somebody says otherwise.
    pub mapping: Mapping,
    /// What becomes of rows without outcome.
    pub lone: Lone,
}

/// A file that waits, without its rows.
pub struct ImportView {
    /// Which.
    pub id: ImportId,
    /// The desk of rows that name none.
    pub desk: String,
    /// How far it is.
    pub step: Step,
    /// Rows in all.
    pub lines: usize,
    /// Parts in all.
    pub parts: usize,
    /// Parts that the step has done.
    pub done: usize,
    /// How many rows stand how, by [`Standing::code`].
    pub tally: BTreeMap<String, usize>,
    /// Parts in which something is wrong or to be decided, from 0.
    pub to_look_at: Vec<usize>,
    /// The headings.
    pub headings: Vec<String>,
    /// How it is read.
    pub mapping: Mapping,
    /// What becomes of rows without outcome.
    pub lone: Lone,
    /// Until when it waits.
    pub until: UtcMicros,
}

impl ImportView {
    /// What its rows are.
    pub fn kind(&self) -> RowKind {
        self.mapping.kind
    }

    /// How many rows stand so.
    pub fn count(&self, code: &str) -> usize {
        self.tally.get(code).copied().unwrap_or(0)
    }
}

/// A part of a file, opened.
pub struct PartView {
    /// Which, from 0.
    pub number: usize,
    /// Give it back when deciding.
    pub version: i64,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// A file in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Begun {
    /// Which.
    pub id: ImportId,
    /// How far it is.
    pub step: Step,
    /// Rows in all.
    pub lines: i64,
    /// When it was brought.
    pub begun_at: UtcMicros,
}

/// What the worker decided of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decided {
    /// The row's number in the file.
    pub number: u32,
    /// Leave it out.
    pub out: bool,
    /// Who it is.
    pub whom: Whom,
}

pub(crate) fn head_place(import: &str) -> Place<'_> {
    Place { table: "reception_import", column: "head", row: import }
}

pub(crate) fn part_row(import: &str, number: i64) -> String {
    format!("{import}/{number}")
}

pub(crate) fn part_place(row: &str) -> Place<'_> {
    Place { table: "reception_import_part", column: "content", row }
}

impl Reception {
    /// Lets a file wait, sealed.
    ///
    /// # Errors
    /// The database and the vault.
    pub async fn begin_import(&self, member: &Member, new: NewImport) -> Result<ImportId, ExchangeError> {
        let now = self.clock.now();
        let id = ImportId::new(now, &*self.chance);
        let name = id.to_string();
        let (subject, key) = self.vault.new_subject(now).await?;
        let lines = i64::try_from(new.table.rows.len()).unwrap_or(i64::MAX);
        let head = Head { headings: new.table.headings, mapping: new.mapping, lone: new.lone };
        let head = key.seal(&head_place(&name), &head)?;
        let mut parts = Vec::new();
        for (at, lines) in new.table.rows.chunks(PART).enumerate() {
            let row = |line: &paper::table::Line| Row {
                number: line.number,
                cells: line.cells.clone(),
                standing: Standing::Waiting,
                out: false,
                whom: Whom::Open,
            };
            let part = Part { rows: lines.iter().map(row).collect() };
            let number = i64::try_from(at).unwrap_or(i64::MAX);
            parts.push((number, key.seal(&part_place(&part_row(&name, number)), &part)?, part.tally()));
        }
        let (account, body, desk, chance) =
            (member.account.to_string(), member.body.clone(), new.desk, self.chance.clone());
        self.db
            .write(&member.actor(), move |tx| {
                let row = rows::NewImport {
                    id: &name,
                    account: &account,
                    body: &body,
                    desk: &desk,
                    subject,
                    head: &head,
                    lines,
                };
                rows::insert(tx, &row, now)?;
                for (number, content, tally) in &parts {
                    rows::insert_part(tx, &name, *number, content, tally)?;
                }
                let details = format!("import {name} desk {desk} lines {lines}");
                let subject = subject.to_string();
                let entry = Entry { action: "reception.import.begun", subject: &subject, details: &details };
                audit::record(tx, &entry, now, &*chance).map(drop)
            })
            .await?;
        Ok(id)
    }

    /// The files of an account that wait, the newest first.
    ///
    /// # Errors
    /// The database.
    pub async fn imports(&self, member: &Member) -> Result<Vec<Begun>, ExchangeError> {
        let (account, body) = (member.account.to_string(), member.body.clone());
        let since = self.clock.now().plus_seconds(-WAITS);
        Ok(self.db.read(&member.actor(), move |tx| rows::of_account(tx, &account, &body, since)).await?)
    }

    /// A file that waits: how far it is and how it is read. The reading is written in the audit.
    ///
    /// # Errors
    /// [`ExchangeError::NotFound`], also for another's.
    pub async fn import(&self, member: &Member, id: ImportId) -> Result<ImportView, ExchangeError> {
        let row = self.import_row(member, id).await?;
        let (name, actor) = (id.to_string(), member.actor());
        let standing = self.db.read(&actor, {
            let name = name.clone();
            move |tx| rows::standing(tx, &name)
        });
        let standing = standing.await?;
        let mut reads = ReadLog::new("reception.import");
        let head: Head = self.vault.subject(row.subject).await?.open(&head_place(&name), &row.head, &mut reads)?;
        audit::commit_reads(&self.db, &actor, reads, self.clock.now(), &*self.chance).await?;
        let mut tally = BTreeMap::new();
        standing.iter().for_each(|(_, text)| add_tally(&mut tally, text));
        let reached = match row.step {
            Step::Columns => 0,
            Step::Checking | Step::Ready => 1,
            Step::Writing | Step::Done => 2,
        };
        Ok(ImportView {
            id,
            desk: row.desk,
            step: row.step,
            lines: usize::try_from(row.lines).unwrap_or(0),
            parts: standing.len(),
            done: standing.iter().filter(|(step, _)| *step >= reached).count(),
            tally,
            to_look_at: (standing.iter().enumerate())
                .filter(|(_, (_, tally))| ["alike ", "wrong "].iter().any(|word| tally.contains(word)))
                .map(|(number, _)| number)
                .collect(),
            headings: head.headings,
            mapping: head.mapping,
            lone: head.lone,
            until: row.begun_at.plus_seconds(WAITS),
        })
    }

    /// Fifty rows of a file, opened. The reading is written in the audit.
    ///
    /// # Errors
    /// [`ExchangeError::NotFound`], also for another's and beyond the last.
    pub async fn import_part(&self, member: &Member, id: ImportId, number: usize) -> Result<PartView, ExchangeError> {
        let row = self.import_row(member, id).await?;
        let (name, at, actor) = (id.to_string(), i64::try_from(number).unwrap_or(i64::MAX), member.actor());
        let found = self.db.read(&actor, {
            let name = name.clone();
            move |tx| rows::part(tx, &name, at)
        });
        let part = found.await?.ok_or(ExchangeError::NotFound)?;
        let mut reads = ReadLog::new("reception.import.part");
        let key = self.vault.subject(row.subject).await?;
        let opened: Part = key.open(&part_place(&part_row(&name, at)), &part.content, &mut reads)?;
        audit::commit_reads(&self.db, &actor, reads, self.clock.now(), &*self.chance).await?;
        Ok(PartView { number, version: part.version, rows: opened.rows })
    }

    /// Says how the columns are read, and begins to compare. Goes back to the columns with `None`.
    ///
    /// # Errors
    /// [`ExchangeError::NotFound`]; [`ExchangeError::ChangedMeanwhile`] once it is being written.
    pub async fn read_import_by(
        &self,
        member: &Member,
        id: ImportId,
        by: Option<(Mapping, Lone)>,
    ) -> Result<(), ExchangeError> {
        let row = self.import_row(member, id).await?;
        if matches!(row.step, Step::Writing | Step::Done) {
            return Err(ExchangeError::ChangedMeanwhile);
        }
        let (name, actor) = (id.to_string(), member.actor());
        let key = self.vault.subject(row.subject).await?;
        let mut reads = ReadLog::new("reception.import.columns");
        let mut head: Head = key.open(&head_place(&name), &row.head, &mut reads)?;
        audit::commit_reads(&self.db, &actor, reads, self.clock.now(), &*self.chance).await?;
        let step = if by.is_some() { Step::Checking } else { Step::Columns };
        if let Some((mapping, lone)) = by {
            (head.mapping, head.lone) = (mapping, lone);
        }
        let sealed = key.seal(&head_place(&name), &head)?;
        self.turn(&actor, id, row.version, step, Some(sealed)).await
    }

    /// Keeps what was decided of the rows of a part.
    ///
    /// # Errors
    /// [`ExchangeError::NotFound`]; [`ExchangeError::ChangedMeanwhile`].
    pub async fn decide_import(
        &self,
        member: &Member,
        id: ImportId,
        number: usize,
        seen: i64,
        decided: &[Decided],
    ) -> Result<(), ExchangeError> {
        let row = self.import_row(member, id).await?;
        if row.step != Step::Ready {
            return Err(ExchangeError::ChangedMeanwhile);
        }
        let part = self.import_part(member, id, number).await?;
        if part.version != seen {
            return Err(ExchangeError::ChangedMeanwhile);
        }
        let mut part = Part { rows: part.rows };
        for row in &mut part.rows {
            let Some(said) = decided.iter().find(|one| one.number == row.number) else { continue };
            row.out = said.out;
            row.whom = match (&row.standing, said.whom) {
                (Standing::Alike(alike), Whom::Of(person)) if !alike.contains(&person) => Whom::Open,
                (Standing::Alike(_), whom) => whom,
                _ => Whom::Open,
            };
        }
        let key = self.vault.subject(row.subject).await?;
        let (name, at) = (id.to_string(), i64::try_from(number).unwrap_or(i64::MAX));
        let (content, tally) = (key.seal(&part_place(&part_row(&name, at)), &part)?, part.tally());
        let kept = self
            .db
            .write(&member.actor(), move |tx| rows::rewrite_part(tx, &name, at, seen, &content, 1, &tally))
            .await?;
        if kept { Ok(()) } else { Err(ExchangeError::ChangedMeanwhile) }
    }

    /// Begins to write what can be written. Pressed twice it begins once.
    ///
    /// # Errors
    /// [`ExchangeError::NotFound`]; [`ExchangeError::ChangedMeanwhile`] before everything was compared.
    pub async fn write_import(&self, member: &Member, id: ImportId) -> Result<(), ExchangeError> {
        let row = self.import_row(member, id).await?;
        match row.step {
            Step::Writing | Step::Done => Ok(()),
            Step::Ready => self.turn(&member.actor(), id, row.version, Step::Writing, None).await,
            Step::Columns | Step::Checking => Err(ExchangeError::ChangedMeanwhile),
        }
    }

    /// Throws a file away, and its key with it. What was written stays.
    ///
    /// # Errors
    /// The database and the vault.
    pub async fn drop_import(&self, member: &Member, id: ImportId) -> Result<(), ExchangeError> {
        let row = self.import_row(member, id).await?;
        self.forget_import(&member.actor(), id, row.subject).await
    }

    /// Throws away what has waited for a day. Says how many there were.
    ///
    /// # Errors
    /// The database and the vault.
    pub async fn sweep_imports(&self) -> Result<usize, ExchangeError> {
        let (before, actor) = (self.clock.now().plus_seconds(-WAITS), Actor::system());
        let old = self.db.read(&actor, move |tx| rows::old(tx, before)).await?;
        for (id, subject) in &old {
            self.forget_import(&actor, *id, *subject).await?;
        }
        Ok(old.len())
    }

    /// The files of which something is still to be compared or written, and who brought them: for the background work of a node.
    ///
    /// # Errors
    /// The database.
    pub async fn open_imports(&self) -> Result<Vec<(ImportId, AccountId, String)>, ExchangeError> {
        let since = self.clock.now().plus_seconds(-WAITS);
        Ok(self.db.read(&Actor::system(), move |tx| rows::open(tx, since)).await?)
    }

    async fn forget_import(&self, actor: &Actor, id: ImportId, subject: vault::SubjectId) -> Result<(), ExchangeError> {
        let (name, now, chance) = (id.to_string(), self.clock.now(), self.chance.clone());
        self.db
            .write(actor, move |tx| {
                rows::delete(tx, &name)?;
                let (subject, details) = (subject.to_string(), format!("import {name}"));
                let entry = Entry { action: "reception.import.dropped", subject: &subject, details: &details };
                audit::record(tx, &entry, now, &*chance).map(drop)
            })
            .await?;
        self.forget(Some(subject)).await;
        Ok(())
    }

    /// The row of a file of theirs.
    pub(super) async fn import_row(&self, member: &Member, id: ImportId) -> Result<rows::ImportRow, ExchangeError> {
        let (name, account, body) = (id.to_string(), member.account.to_string(), member.body.clone());
        let since = self.clock.now().plus_seconds(-WAITS);
        let found = self.db.read(&member.actor(), move |tx| rows::one(tx, &name)).await?;
        found
            .filter(|row| row.account == account && row.body == body && row.begun_at > since)
            .ok_or(ExchangeError::NotFound)
    }

    /// To another step, from the version that was read; what was compared before is compared anew.
    pub(super) async fn turn(
        &self,
        actor: &Actor,
        id: ImportId,
        seen: i64,
        step: Step,
        head: Option<vault::Sealed<Head>>,
    ) -> Result<(), ExchangeError> {
        let (name, now, chance) = (id.to_string(), self.clock.now(), self.chance.clone());
        let turned = self
            .db
            .write(actor, move |tx| {
                if !rows::turn(tx, &name, seen, step.code())? {
                    return Ok(false);
                }
                if let Some(head) = &head {
                    rows::set_head(tx, &name, head)?;
                }
                if step == Step::Checking {
                    rows::begin_again(tx, &name)?;
                }
                let details = format!("step {}", step.code());
                let entry = Entry { action: "reception.import.step", subject: &name, details: &details };
                audit::record(tx, &entry, now, &*chance)?;
                Ok::<_, ::store::StoreError>(true)
            })
            .await?;
        if turned { Ok(()) } else { Err(ExchangeError::ChangedMeanwhile) }
    }
}
