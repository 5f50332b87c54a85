// SPDX-License-Identifier: EUPL-1.2
//! This room's SQL on the own side of a case. Whether a page opens is for the rules to say: these queries give the facts, and give them in the
//! same number of statements whether there is such a page or not.

use crate::{
    case::CaseId,
    own_side::{Facts, OwnPageId, OwnWordId, Settings},
};
use ::store::{FromRow, ReadTx, Row, StoreError, WriteTx, row};
use kernel::UtcMicros;
use people::PersonId;
use vault::{Sealed, SubjectId};

/// A page as it lies, with what the case says.
pub(crate) struct PageRow {
    pub id: OwnPageId,
    pub case: CaseId,
    pub person: PersonId,
    pub content: Sealed<Settings>,
    pub link: Vec<u8>,
    pub code: Vec<u8>,
    pub given_at: UtcMicros,
    pub until: UtcMicros,
    pub suspended: bool,
    pub closed_at: Option<UtcMicros>,
    pub entered_at: Option<UtcMicros>,
    pub version: i64,
    pub subject: SubjectId,
    pub body: String,
    stage: String,
    sealed: bool,
    disposed_at: Option<UtcMicros>,
    guarded: bool,
    concerned: bool,
}

impl FromRow for PageRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.get(0)?,
            case: row.get(1)?,
            person: row.get(2)?,
            content: row.get(3)?,
            link: row.get(4)?,
            code: row.get(5)?,
            given_at: row.get(6)?,
            until: row.get(7)?,
            suspended: row.get(8)?,
            closed_at: row.get(9)?,
            entered_at: row.get(10)?,
            version: row.get(11)?,
            subject: row.get(12)?,
            body: row.get(13)?,
            stage: row.get(14)?,
            sealed: row.get(15)?,
            disposed_at: row.get(16)?,
            guarded: row.get::<Option<String>>(17)?.is_some(),
            concerned: row.get::<Option<String>>(18)?.is_some(),
        })
    }
}

impl PageRow {
    /// What the rule asks; `hidden`: somebody whom the case concerns hides.
    pub(crate) fn facts(&self, hidden: bool, now: UtcMicros) -> Facts {
        Facts {
            closed: self.closed_at.is_some(),
            suspended: self.suspended,
            ended: self.until <= now,
            guarded: self.guarded,
            hidden,
            sealed: self.sealed,
            case_open: !matches!(self.stage.as_str(), "refused" | "closed") && self.disposed_at.is_none(),
            concerned: self.concerned,
        }
    }
}

/// The page of a link.
pub(crate) fn by_link(tx: &ReadTx<'_>, link: &[u8; 32]) -> Result<Option<PageRow>, StoreError> {
    tx.first(
        "SELECT p.id, p.case_id, p.person, p.content, p.link_index, p.code_index, p.given_at, p.until_at, p.suspended, p.closed_at,
                p.entered_at, p.version, c.subject, c.body, c.stage, c.sealed, c.disposed_at, g.id, o.id
         FROM casework_own_page p JOIN casework_case c ON c.id = p.case_id
         LEFT JOIN casework_own_guard g ON g.case_id = p.case_id AND g.lifted_at IS NULL
         LEFT JOIN casework_concerned o ON o.case_id = p.case_id AND o.person = p.person AND o.until_at IS NULL
         WHERE p.link_index = $1",
        row![link],
        PageRow::from_row,
    )
}

pub(crate) fn by_id(tx: &ReadTx<'_>, page: OwnPageId) -> Result<Option<PageRow>, StoreError> {
    tx.first(
        "SELECT p.id, p.case_id, p.person, p.content, p.link_index, p.code_index, p.given_at, p.until_at, p.suspended, p.closed_at,
                p.entered_at, p.version, c.subject, c.body, c.stage, c.sealed, c.disposed_at, g.id, o.id
         FROM casework_own_page p JOIN casework_case c ON c.id = p.case_id
         LEFT JOIN casework_own_guard g ON g.case_id = p.case_id AND g.lifted_at IS NULL
         LEFT JOIN casework_concerned o ON o.case_id = p.case_id AND o.person = p.person AND o.until_at IS NULL
         WHERE p.id = $1",
        row![&page.to_string()],
        PageRow::from_row,
    )
}

pub(crate) fn by_form(tx: &ReadTx<'_>, form: &[u8; 32]) -> Result<Option<PageRow>, StoreError> {
    tx.first(
        "SELECT p.id, p.case_id, p.person, p.content, p.link_index, p.code_index, p.given_at, p.until_at, p.suspended, p.closed_at,
                p.entered_at, p.version, c.subject, c.body, c.stage, c.sealed, c.disposed_at, g.id, o.id
         FROM casework_own_page p JOIN casework_case c ON c.id = p.case_id
         LEFT JOIN casework_own_guard g ON g.case_id = p.case_id AND g.lifted_at IS NULL
         LEFT JOIN casework_concerned o ON o.case_id = p.case_id AND o.person = p.person AND o.until_at IS NULL
         WHERE p.form_index = $1",
        row![form],
        PageRow::from_row,
    )
}

/// The pages of a case, the first first.
pub(crate) fn of_case(tx: &ReadTx<'_>, case: CaseId) -> Result<Vec<PageRow>, StoreError> {
    tx.rows(
        "SELECT p.id, p.case_id, p.person, p.content, p.link_index, p.code_index, p.given_at, p.until_at, p.suspended, p.closed_at,
                p.entered_at, p.version, c.subject, c.body, c.stage, c.sealed, c.disposed_at, g.id, o.id
         FROM casework_own_page p JOIN casework_case c ON c.id = p.case_id
         LEFT JOIN casework_own_guard g ON g.case_id = p.case_id AND g.lifted_at IS NULL
         LEFT JOIN casework_concerned o ON o.case_id = p.case_id AND o.person = p.person AND o.until_at IS NULL
         WHERE p.case_id = $1 ORDER BY p.opened_at, p.id",
        row![&case.to_string()],
    )
}

/// Whom a case concerns now; nobody for a page that is not there: asked all the same.
pub(crate) fn beside(tx: &ReadTx<'_>, case: Option<CaseId>) -> Result<Vec<PersonId>, StoreError> {
    let case = case.map(|case| case.to_string()).unwrap_or_default();
    tx.query(
        "SELECT person FROM casework_concerned WHERE case_id = $1 AND until_at IS NULL ORDER BY id",
        row![&case],
        |row| row.get(0),
    )
}

/// A page about to be written.
pub(crate) struct NewRow<'a> {
    pub id: &'a str,
    pub case: CaseId,
    pub person: PersonId,
    pub content: &'a Sealed<Settings>,
    pub link: &'a [u8; 32],
    pub code: &'a [u8; 32],
    pub form: &'a [u8; 32],
    pub until: UtcMicros,
    pub by: (&'a str, &'a str),
}

/// Writes a page. `false`: this form has opened one, or the person has one.
pub(crate) fn insert(tx: &WriteTx<'_>, new: &NewRow<'_>, now: UtcMicros) -> Result<bool, StoreError> {
    let kept = tx.execute(
        "INSERT INTO casework_own_page (id, case_id, person, content, link_index, code_index, form_index, given_at, until_at, suspended,
           version, opened_at, opened_by, opened_body)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, 1, $8, $10, $11) ON CONFLICT DO NOTHING",
        row![
            new.id,
            &new.case.to_string(),
            &new.person.to_string(),
            new.content,
            new.link,
            new.code,
            new.form,
            now,
            new.until,
            new.by.0,
            new.by.1
        ],
    )?;
    Ok(kept == 1)
}

/// `false`: somebody has changed it since.
pub(crate) fn put_content(
    tx: &WriteTx<'_>,
    page: OwnPageId,
    seen: i64,
    content: &Sealed<Settings>,
) -> Result<bool, StoreError> {
    let changed = tx.execute(
        "UPDATE casework_own_page SET content = $3, version = version + 1 WHERE id = $1 AND version = $2 AND closed_at IS NULL",
        row![&page.to_string(), seen, content],
    )?;
    Ok(changed == 1)
}

/// `false`: somebody has changed it since.
pub(crate) fn renew(
    tx: &WriteTx<'_>,
    page: OwnPageId,
    seen: i64,
    (link, code, form): (&[u8; 32], &[u8; 32], &[u8; 32]),
    until: UtcMicros,
    now: UtcMicros,
) -> Result<bool, StoreError> {
    let changed = tx.execute(
        "UPDATE casework_own_page SET link_index = $3, code_index = $4, form_index = $5, until_at = $6, given_at = $7, suspended = 0,
           version = version + 1
         WHERE id = $1 AND version = $2 AND closed_at IS NULL",
        row![&page.to_string(), seen, link, code, form, until, now],
    )?;
    Ok(changed == 1)
}

/// Suspends, or takes it back. Never asks which version was read when it suspends: what protects does not wait.
pub(crate) fn suspend(tx: &WriteTx<'_>, page: OwnPageId, suspended: bool) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE casework_own_page SET suspended = $2, version = version + 1 WHERE id = $1 AND closed_at IS NULL",
        row![&page.to_string(), suspended],
    )?;
    Ok(())
}

pub(crate) fn close(tx: &WriteTx<'_>, page: OwnPageId, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE casework_own_page SET closed_at = $2, version = version + 1 WHERE id = $1 AND closed_at IS NULL",
        row![&page.to_string(), now],
    )?;
    Ok(())
}

pub(crate) fn entered(tx: &WriteTx<'_>, page: OwnPageId, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute("UPDATE casework_own_page SET entered_at = $2 WHERE id = $1", row![&page.to_string(), now])?;
    Ok(())
}

/// The guard of a case that holds: its id, when it was set, for which body, and why.
pub(crate) struct GuardRow {
    pub id: String,
    pub at: UtcMicros,
    pub body: String,
    pub words: Sealed<String>,
}

pub(crate) fn guard(tx: &ReadTx<'_>, case: CaseId) -> Result<Option<GuardRow>, StoreError> {
    tx.first(
        "SELECT id, set_at, set_body, words FROM casework_own_guard WHERE case_id = $1 AND lifted_at IS NULL",
        row![&case.to_string()],
        |row| Ok(GuardRow { id: row.get(0)?, at: row.get(1)?, body: row.get(2)?, words: row.get(3)? }),
    )
}

/// `false`: it was set already.
pub(crate) fn set_guard(
    tx: &WriteTx<'_>,
    id: &str,
    case: CaseId,
    words: &Sealed<String>,
    (account, body): (&str, &str),
    now: UtcMicros,
) -> Result<bool, StoreError> {
    let set = tx.execute(
        "INSERT INTO casework_own_guard (id, case_id, words, set_at, set_by, set_body) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT DO NOTHING",
        row![id, &case.to_string(), words, now, account, body],
    )?;
    Ok(set == 1)
}

/// `false`: it was not set.
pub(crate) fn lift_guard(tx: &WriteTx<'_>, case: CaseId, account: &str, now: UtcMicros) -> Result<bool, StoreError> {
    let lifted = tx.execute(
        "UPDATE casework_own_guard SET lifted_at = $2, lifted_by = $3 WHERE case_id = $1 AND lifted_at IS NULL",
        row![&case.to_string(), now, account],
    )?;
    Ok(lifted == 1)
}

/// Something a person wrote, as it lies.
pub(crate) struct WordRow {
    pub id: OwnWordId,
    pub page: OwnPageId,
    pub kind: String,
    pub content: Sealed<String>,
    pub said_at: UtcMicros,
    pub seen_at: Option<UtcMicros>,
    pub answer: Option<Sealed<String>>,
    pub answered_at: Option<UtcMicros>,
    pub answered_body: Option<String>,
}

impl FromRow for WordRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.get(0)?,
            page: row.get(1)?,
            kind: row.get(2)?,
            content: row.get(3)?,
            said_at: row.get(4)?,
            seen_at: row.get(5)?,
            answer: row.get::<Option<Vec<u8>>>(6)?.map(Sealed::from_bytes),
            answered_at: row.get(7)?,
            answered_body: row.get(8)?,
        })
    }
}

/// What was written on one page, the latest first.
pub(crate) fn words_of(tx: &ReadTx<'_>, page: OwnPageId) -> Result<Vec<WordRow>, StoreError> {
    tx.rows(
        "SELECT id, page_id, kind, content, said_at, seen_at, answer, answered_at, answered_body FROM casework_own_word
         WHERE page_id = $1 ORDER BY said_at DESC, id DESC LIMIT 200",
        row![&page.to_string()],
    )
}

/// What was written on the pages of a case, the latest first.
pub(crate) fn words_in(tx: &ReadTx<'_>, case: CaseId) -> Result<Vec<WordRow>, StoreError> {
    tx.rows(
        "SELECT w.id, w.page_id, w.kind, w.content, w.said_at, w.seen_at, w.answer, w.answered_at, w.answered_body
         FROM casework_own_page p JOIN casework_own_word w ON w.page_id = p.id
         WHERE p.case_id = $1 ORDER BY w.said_at DESC, w.id DESC LIMIT 400",
        row![&case.to_string()],
    )
}

/// How many words of a case wait for an answer.
pub(crate) fn waiting_in(tx: &ReadTx<'_>, case: CaseId) -> Result<i64, StoreError> {
    let found = tx.first(
        "SELECT count(*) FROM casework_own_page p JOIN casework_own_word w ON w.page_id = p.id
         WHERE p.case_id = $1 AND w.answered_at IS NULL",
        row![&case.to_string()],
        |row| row.get::<i64>(0),
    )?;
    Ok(found.unwrap_or_default())
}

/// How many words of a page wait for an answer.
pub(crate) fn waiting_on(tx: &ReadTx<'_>, page: OwnPageId) -> Result<i64, StoreError> {
    let found = tx.first(
        "SELECT count(*) FROM casework_own_word WHERE page_id = $1 AND answered_at IS NULL",
        row![&page.to_string()],
        |row| row.get::<i64>(0),
    )?;
    Ok(found.unwrap_or_default())
}

/// Writes what a person wrote. `false`: this form has written it already.
pub(crate) fn insert_word(
    tx: &WriteTx<'_>,
    id: &str,
    page: OwnPageId,
    kind: &str,
    content: &Sealed<String>,
    form: &[u8; 32],
    now: UtcMicros,
) -> Result<bool, StoreError> {
    let kept = tx.execute(
        "INSERT INTO casework_own_word (id, page_id, kind, content, form_index, said_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT DO NOTHING",
        row![id, &page.to_string(), kind, content, form, now],
    )?;
    Ok(kept == 1)
}

pub(crate) fn seen(tx: &WriteTx<'_>, case: CaseId, now: UtcMicros) -> Result<u64, StoreError> {
    tx.execute(
        "UPDATE casework_own_word SET seen_at = $2
         WHERE seen_at IS NULL AND page_id IN (SELECT id FROM casework_own_page WHERE case_id = $1)",
        row![&case.to_string(), now],
    )
}

/// `false`: it was answered already, or is of another case.
pub(crate) fn answer(
    tx: &WriteTx<'_>,
    case: CaseId,
    word: OwnWordId,
    answer: &Sealed<String>,
    (account, body): (&str, &str),
    now: UtcMicros,
) -> Result<bool, StoreError> {
    let answered = tx.execute(
        "UPDATE casework_own_word SET answer = $3, answered_at = $4, answered_by = $5, answered_body = $6
         WHERE id = $2 AND answered_at IS NULL AND page_id IN (SELECT id FROM casework_own_page WHERE case_id = $1)",
        row![&case.to_string(), &word.to_string(), answer, now, account, body],
    )?;
    Ok(answered == 1)
}

/// The tries at a link's code, its row held until the unit ends: tries, how many ever, when the last one was.
pub(crate) fn hold_tries(tx: &WriteTx<'_>, link: &[u8; 32]) -> Result<(i64, i64, Option<UtcMicros>), StoreError> {
    tx.execute(
        "INSERT INTO casework_own_try (bucket, tries, ever) VALUES ($1, 0, 0)
         ON CONFLICT (bucket) DO UPDATE SET tries = casework_own_try.tries",
        row![link],
    )?;
    let found = tx.first("SELECT tries, ever, last_at FROM casework_own_try WHERE bucket = $1", row![link], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?))
    })?;
    found.ok_or(StoreError::Damaged)
}

pub(crate) fn keep_tries(
    tx: &WriteTx<'_>,
    link: &[u8; 32],
    tries: i64,
    ever: i64,
    last_at: Option<UtcMicros>,
) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE casework_own_try SET tries = $2, ever = $3, last_at = $4 WHERE bucket = $1",
        row![link, tries, ever, last_at],
    )?;
    Ok(())
}

/// Tries that tell nothing any more: links nobody ever gave. Those of a link that was given stay as long as the link.
pub(crate) fn forget_tries(tx: &WriteTx<'_>, before: UtcMicros) -> Result<(), StoreError> {
    tx.execute(
        "DELETE FROM casework_own_try
         WHERE last_at < $1 AND NOT EXISTS (SELECT 1 FROM casework_own_page p WHERE p.link_index = casework_own_try.bucket)",
        row![before],
    )?;
    Ok(())
}

/// How often the code of a link was tried since it last opened.
pub(crate) fn tries_at(tx: &ReadTx<'_>, link: &[u8]) -> Result<i64, StoreError> {
    let found = tx.first("SELECT ever FROM casework_own_try WHERE bucket = $1", row![link], |row| row.get::<i64>(0))?;
    Ok(found.unwrap_or_default())
}
