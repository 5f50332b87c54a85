// SPDX-License-Identifier: EUPL-1.2
//! Contacts and drafts in the database.

use crate::contact::{
    Contact, ContactError, ContactId, Count, Draft, DraftId, Known, Listed, Mode, Motive, Outcome, Record, Speaker,
    Story, Waiting, When,
};
use ::store::{FromRow, ReadTx, Row, StoreError, WriteTx, row};
use identity::AccountId;
use kernel::{Id, Istat, UtcMicros};
use people::PersonId;
use std::collections::BTreeSet;
use vault::{Place, ReadLog, Sealed, SubjectId, SubjectKey};

/// A contact as it lies.
pub(crate) struct ContactRow {
    pub id: Id<Contact>,
    pub subject: SubjectId,
    pub desk: String,
    pub body: String,
    known: Known,
    mode: Mode,
    motive: Motive,
    speaker: Speaker,
    town: Option<Istat>,
    language: Option<String>,
    interpreter: bool,
    urgent: bool,
    minors: bool,
    outcome: Option<Outcome>,
    story: Sealed<Story>,
    pub version: i64,
    pub met_at: UtcMicros,
    pub noted_at: UtcMicros,
    pub noted_by: String,
    pub changed_at: UtcMicros,
    pub changed_by: String,
}

impl FromRow for ContactRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let person: Option<PersonId> = row.get(4)?;
        Ok(Self {
            id: row.get(0)?,
            subject: row.get(1)?,
            desk: row.get(2)?,
            body: row.get(3)?,
            known: known(person, row.get(5)?),
            mode: Mode::from_code(&row.get::<String>(6)?).unwrap_or_default(),
            motive: Motive::from_code(&row.get::<String>(7)?).unwrap_or_default(),
            speaker: Speaker::from_code(&row.get::<String>(8)?).unwrap_or_default(),
            town: town(row.get(9)?),
            language: row.get(10)?,
            interpreter: row.get(11)?,
            urgent: row.get(12)?,
            minors: row.get(13)?,
            outcome: outcome(row.get(14)?),
            story: row.get(15)?,
            version: row.get(16)?,
            met_at: row.get(17)?,
            noted_at: row.get(18)?,
            noted_by: row.get(19)?,
            changed_at: row.get(20)?,
            changed_by: row.get(21)?,
        })
    }
}

fn known(person: Option<PersonId>, newly: bool) -> Known {
    match person {
        None => Known::Unsaid,
        Some(person) if newly => Known::Newly(person),
        Some(person) => Known::Before(person),
    }
}

fn town(code: Option<String>) -> Option<Istat> {
    code.and_then(|code| code.parse().ok())
}

fn outcome(code: Option<String>) -> Option<Outcome> {
    code.and_then(|code| Outcome::from_code(&code))
}

impl ContactRow {
    pub(crate) fn outcome(&self) -> Option<Outcome> {
        self.outcome
    }

    pub(crate) fn open(
        &self,
        needs: BTreeSet<String>,
        key: &SubjectKey,
        reads: &mut ReadLog,
    ) -> Result<Record, ContactError> {
        let id = self.id.to_string();
        let place = Place { table: "reception_contact", column: "story", row: &id };
        Ok(Record {
            desk: self.desk.clone(),
            known: self.known,
            mode: self.mode,
            motive: self.motive,
            speaker: self.speaker,
            needs,
            town: self.town,
            language: self.language.clone(),
            interpreter: self.interpreter,
            urgent: self.urgent,
            minors: self.minors,
            outcome: self.outcome,
            story: key.open(&place, &self.story, reads)?,
        })
    }
}

/// A contact about to be written.
pub(crate) struct NewRow<'a> {
    pub id: &'a str,
    pub subject: SubjectId,
    pub body: &'a str,
    pub story: &'a Sealed<Story>,
    pub form: &'a [u8; 32],
    pub by: &'a str,
}

/// `false`: this form has noted its contact already.
pub(crate) fn insert(
    tx: &WriteTx<'_>,
    new: &NewRow<'_>,
    record: &Record,
    met_at: UtcMicros,
    now: UtcMicros,
) -> Result<bool, StoreError> {
    let person = record.known.person().map(|person| person.to_string());
    let kept = tx.execute(
        "INSERT INTO reception_contact (id, subject, desk, body, person, newly, mode, motive, speaker, town, language,
           interpreter, urgent, minors, outcome, story, form_index, version, met_at, noted_at, noted_by, changed_at, changed_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, 1, $18, $19, $20, $19, $20)
         ON CONFLICT (form_index) DO NOTHING",
        row![
            new.id,
            &new.subject.to_string(),
            &record.desk,
            new.body,
            person.as_deref(),
            matches!(record.known, Known::Newly(_)),
            record.mode.code(),
            record.motive.code(),
            record.speaker.code(),
            record.town.map(|town| town.to_string()).as_deref(),
            record.language.as_deref(),
            record.interpreter,
            record.urgent,
            record.minors,
            record.outcome.map(Outcome::code),
            new.story,
            new.form,
            met_at,
            now,
            new.by
        ],
    )?;
    Ok(kept == 1)
}

/// `false`: somebody has changed it since `seen`.
pub(crate) fn rewrite(
    tx: &WriteTx<'_>,
    id: &str,
    seen: i64,
    record: &Record,
    story: &Sealed<Story>,
    now: UtcMicros,
    by: &str,
) -> Result<bool, StoreError> {
    let person = record.known.person().map(|person| person.to_string());
    let changed = tx.execute(
        "UPDATE reception_contact SET desk = $3, person = $4, newly = $5, mode = $6, motive = $7, speaker = $8, town = $9,
           language = $10, interpreter = $11, urgent = $12, minors = $13, outcome = $14, story = $15, version = version + 1,
           changed_at = $16, changed_by = $17
         WHERE id = $1 AND version = $2",
        row![
            id,
            seen,
            &record.desk,
            person.as_deref(),
            matches!(record.known, Known::Newly(_)),
            record.mode.code(),
            record.motive.code(),
            record.speaker.code(),
            record.town.map(|town| town.to_string()).as_deref(),
            record.language.as_deref(),
            record.interpreter,
            record.urgent,
            record.minors,
            record.outcome.map(Outcome::code),
            story,
            now,
            by
        ],
    )?;
    Ok(changed == 1)
}

pub(crate) fn set_needs(tx: &WriteTx<'_>, contact: &str, needs: &BTreeSet<String>) -> Result<(), StoreError> {
    tx.execute("DELETE FROM reception_contact_need WHERE contact = $1", row![contact])?;
    for need in needs {
        tx.execute("INSERT INTO reception_contact_need (contact, need) VALUES ($1, $2)", row![contact, need])?;
    }
    Ok(())
}

pub(crate) fn needs(tx: &ReadTx<'_>, contact: &str) -> Result<BTreeSet<String>, StoreError> {
    let needs =
        tx.query("SELECT need FROM reception_contact_need WHERE contact = $1 ORDER BY need", row![contact], |row| {
            row.get(0)
        })?;
    Ok(needs.into_iter().collect())
}

pub(crate) fn by_id(tx: &ReadTx<'_>, id: &str) -> Result<Option<ContactRow>, StoreError> {
    tx.first(
        "SELECT id, subject, desk, body, person, newly, mode, motive, speaker, town, language, interpreter, urgent, minors,
                outcome, story, version, met_at, noted_at, noted_by, changed_at, changed_by
         FROM reception_contact WHERE id = $1",
        row![id],
        ContactRow::from_row,
    )
}

/// Contacts of a desk between two instants as they lie, the earliest first.
pub(crate) fn whole_between(
    tx: &ReadTx<'_>,
    desk: &str,
    from: UtcMicros,
    to: UtcMicros,
    at_most: i64,
) -> Result<Vec<ContactRow>, StoreError> {
    tx.query(
        "SELECT id, subject, desk, body, person, newly, mode, motive, speaker, town, language, interpreter, urgent, minors,
                outcome, story, version, met_at, noted_at, noted_by, changed_at, changed_by
         FROM reception_contact WHERE desk = $1 AND met_at >= $2 AND met_at < $3 ORDER BY met_at, id LIMIT $4",
        row![desk, from, to, at_most],
        ContactRow::from_row,
    )
}

/// What was asked for at a desk between two instants, contact by contact.
pub(crate) fn needs_between(
    tx: &ReadTx<'_>,
    desk: &str,
    from: UtcMicros,
    to: UtcMicros,
) -> Result<Vec<(ContactId, String)>, StoreError> {
    tx.query(
        "SELECT n.contact, n.need FROM reception_contact AS c JOIN reception_contact_need AS n ON n.contact = c.id
         WHERE c.desk = $1 AND c.met_at >= $2 AND c.met_at < $3 ORDER BY n.contact, n.need",
        row![desk, from, to],
        one_need,
    )
}

/// The desk that has a contact.
pub(crate) fn desk_of(tx: &ReadTx<'_>, id: &str) -> Result<Option<String>, StoreError> {
    tx.first("SELECT desk FROM reception_contact WHERE id = $1", row![id], |row| row.get(0))
}

pub(crate) fn by_form(tx: &ReadTx<'_>, form: &[u8; 32]) -> Result<Option<ContactId>, StoreError> {
    tx.first("SELECT id FROM reception_contact WHERE form_index = $1", row![form], |row| row.get(0))
}

/// Contacts of a desk with their needs, the latest first. Nothing sealed is read.
pub(crate) fn listed(tx: &ReadTx<'_>, desk: &str, when: When, at_most: i64) -> Result<Vec<Listed>, StoreError> {
    let (mut contacts, needs) = match when {
        When::Open => (
            tx.query(
                "SELECT id, desk, person, newly, mode, town, urgent, minors, outcome, met_at FROM reception_contact
                 WHERE desk = $1 AND outcome IS NULL ORDER BY urgent DESC, met_at DESC LIMIT $2",
                row![desk, at_most],
                one_listed,
            )?,
            tx.query(
                "SELECT n.contact, n.need FROM reception_contact AS c JOIN reception_contact_need AS n ON n.contact = c.id
                 WHERE c.desk = $1 AND c.outcome IS NULL ORDER BY n.contact, n.need",
                row![desk],
                one_need,
            )?,
        ),
        When::Between(from, to) => (
            tx.query(
                "SELECT id, desk, person, newly, mode, town, urgent, minors, outcome, met_at FROM reception_contact
                 WHERE desk = $1 AND met_at >= $2 AND met_at < $3 ORDER BY met_at DESC LIMIT $4",
                row![desk, from, to, at_most],
                one_listed,
            )?,
            tx.query(
                "SELECT n.contact, n.need FROM reception_contact AS c JOIN reception_contact_need AS n ON n.contact = c.id
                 WHERE c.desk = $1 AND c.met_at >= $2 AND c.met_at < $3 ORDER BY n.contact, n.need",
                row![desk, from, to],
                one_need,
            )?,
        ),
    };
    for (contact, need) in needs {
        if let Some(of) = contacts.iter_mut().find(|one| one.contact == contact) {
            of.needs.insert(need);
        }
    }
    Ok(contacts)
}

/// The last contacts of a person. `desks` is `,one,two,`: whatever lies outside is in no row.
pub(crate) fn of_person(
    tx: &ReadTx<'_>,
    ids: &[String],
    desks: &str,
    but: &str,
    at_most: i64,
) -> Result<Vec<Listed>, StoreError> {
    let Some(last) = ids.last() else { return Ok(Vec::new()) };
    let at = |place: usize| ids.get(place).unwrap_or(last).as_str();
    let mut contacts = tx.query(
        "SELECT id, desk, person, newly, mode, town, urgent, minors, outcome, met_at FROM reception_contact
         WHERE person IN ($1, $2, $3, $4, $5, $6, $7, $8) AND id <> $9 AND REPLACE($10, ',' || desk || ',', ',') <> $10
         ORDER BY met_at DESC LIMIT $11",
        row![at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7), but, desks, at_most],
        one_listed,
    )?;
    for contact in &mut contacts {
        contact.needs = needs(tx, &contact.contact.to_string())?;
    }
    Ok(contacts)
}

fn one_listed(row: &Row<'_>) -> Result<Listed, StoreError> {
    Ok(Listed {
        contact: row.get(0)?,
        desk: row.get(1)?,
        known: known(row.get(2)?, row.get(3)?),
        mode: Mode::from_code(&row.get::<String>(4)?).unwrap_or_default(),
        needs: BTreeSet::new(),
        town: town(row.get(5)?),
        urgent: row.get(6)?,
        minors: row.get(7)?,
        outcome: outcome(row.get(8)?),
        met_at: row.get(9)?,
    })
}

fn one_need(row: &Row<'_>) -> Result<(ContactId, String), StoreError> {
    Ok((row.get(0)?, row.get(1)?))
}

/// What stood there before, as it lies.
pub(crate) struct FormerRow {
    pub version: i64,
    pub record: Sealed<crate::contact::KeptRecord>,
    pub until: UtcMicros,
    pub by: String,
}

pub(crate) fn insert_former<T>(
    tx: &WriteTx<'_>,
    contact: &str,
    version: i64,
    record: &Sealed<T>,
    until: UtcMicros,
    by: &str,
) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO reception_contact_former (contact, version, record, until, by_account) VALUES ($1, $2, $3, $4, $5)",
        row![contact, version, record, until, by],
    )?;
    Ok(())
}

/// The latest first.
pub(crate) fn formers(tx: &ReadTx<'_>, contact: &str) -> Result<Vec<FormerRow>, StoreError> {
    tx.query(
        "SELECT version, record, until, by_account FROM reception_contact_former WHERE contact = $1 ORDER BY version DESC",
        row![contact],
        |row| Ok(FormerRow { version: row.get(0)?, record: row.get(1)?, until: row.get(2)?, by: row.get(3)? }),
    )
}

/// Contacts by town and way. `desks` is `,one,two,`: whatever lies outside is in no row.
pub(crate) fn reach(tx: &ReadTx<'_>, desks: &str, from: UtcMicros, to: UtcMicros) -> Result<Vec<Count>, StoreError> {
    tx.query(
        "SELECT town, mode, count(*), CAST(sum(newly) AS BIGINT) FROM reception_contact
         WHERE met_at >= $1 AND met_at < $2 AND REPLACE($3, ',' || desk || ',', ',') <> $3
           AND (outcome IS NULL OR outcome <> 'mistake')
         GROUP BY town, mode ORDER BY town, mode",
        row![from, to, desks],
        |row| {
            Ok(Count {
                town: town(row.get(0)?),
                mode: Mode::from_code(&row.get::<String>(1)?).unwrap_or_default(),
                contacts: row.get(2)?,
                newly: row.get(3)?,
            })
        },
    )
}

/// A draft about to be written.
pub(crate) struct NewDraft<'a> {
    pub id: &'a str,
    pub account: &'a str,
    pub subject: SubjectId,
    pub content: &'a Sealed<Draft>,
}

pub(crate) fn draft_subject(tx: &ReadTx<'_>, id: &str, account: &str) -> Result<Option<SubjectId>, StoreError> {
    tx.first("SELECT subject FROM reception_draft WHERE id = $1 AND account = $2", row![id, account], |row| row.get(0))
}

/// `false`: there is one already.
pub(crate) fn insert_draft(
    tx: &WriteTx<'_>,
    new: &NewDraft<'_>,
    begun_at: UtcMicros,
    now: UtcMicros,
) -> Result<bool, StoreError> {
    let kept = tx.execute(
        "INSERT INTO reception_draft (id, account, subject, content, begun_at, changed_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (id) DO NOTHING",
        row![new.id, new.account, &new.subject.to_string(), new.content, begun_at, now],
    )?;
    Ok(kept == 1)
}

/// `false`: it is gone.
pub(crate) fn rewrite_draft(tx: &WriteTx<'_>, new: &NewDraft<'_>, now: UtcMicros) -> Result<bool, StoreError> {
    let kept = tx.execute(
        "UPDATE reception_draft SET content = $4, changed_at = $5 WHERE id = $1 AND account = $2 AND subject = $3",
        row![new.id, new.account, &new.subject.to_string(), new.content, now],
    )?;
    Ok(kept == 1)
}

/// The newest first.
pub(crate) fn drafts(tx: &ReadTx<'_>, account: &str) -> Result<Vec<Waiting>, StoreError> {
    tx.query(
        "SELECT id, begun_at FROM reception_draft WHERE account = $1 ORDER BY begun_at DESC, id LIMIT 20",
        row![account],
        |row| Ok(Waiting { draft: row.get(0)?, begun_at: row.get(1)? }),
    )
}

/// Drafts begun before then, and whose they are: at most two hundred, the oldest first.
pub(crate) fn old_drafts(tx: &ReadTx<'_>, before: UtcMicros) -> Result<Vec<(AccountId, DraftId)>, StoreError> {
    tx.query(
        "SELECT account, id FROM reception_draft WHERE begun_at < $1 ORDER BY begun_at, id LIMIT 200",
        row![before],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// A draft's key, content and beginning.
pub(crate) type DraftRow = (SubjectId, Sealed<Draft>, UtcMicros);

pub(crate) fn draft(tx: &ReadTx<'_>, id: &str, account: &str) -> Result<Option<DraftRow>, StoreError> {
    tx.first(
        "SELECT subject, content, begun_at FROM reception_draft WHERE id = $1 AND account = $2",
        row![id, account],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )
}

/// Gives the key that is good for nothing any more.
pub(crate) fn delete_draft(tx: &WriteTx<'_>, id: &str, account: &str) -> Result<Option<SubjectId>, StoreError> {
    let subject = draft_subject(tx, id, account)?;
    tx.execute("DELETE FROM reception_draft WHERE id = $1 AND account = $2", row![id, account])?;
    Ok(subject)
}
