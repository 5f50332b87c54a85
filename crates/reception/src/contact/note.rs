// SPDX-License-Identifier: EUPL-1.2
//! Commands on contacts: note, correct, reopen. One road: rows, audit and event in one unit; the draft goes with it.

use super::{ContactError, ContactId, DraftId, Record, Ticket, former_place, former_row, read, story_place};
use crate::{Reception, store::contacts as rows};
use ::store::{Event, StoreError, WriteTx};
use audit::Entry;
use kernel::{Actor, Id, UtcMicros};
use vault::{ReadLog, SubjectId};

/// A contact about to be noted.
#[derive(Clone)]
pub struct NewContact {
    /// The ticket of its draft: when it was, and sent twice it is noted once.
    pub ticket: Ticket,
    /// The body that runs its desk.
    pub body: String,
    /// What is noted.
    pub record: Record,
}

/// What a contact is noted from: a form somebody typed, or a row.
struct Source<'a> {
    form: &'a str,
    ticket: Option<Ticket>,
    met_at: UtcMicros,
}

impl Reception {
    /// Notes a contact, open or closed, at one of the desks that the policy gives; its draft is gone afterwards.
    ///
    /// # Errors
    /// [`ContactError::NotFound`] for another desk; what [`Record::checked`] refuses.
    pub async fn note_contact(
        &self,
        new: NewContact,
        desks: &[String],
        actor: &Actor,
    ) -> Result<ContactId, ContactError> {
        let draft = new.ticket.draft.to_string();
        let source = Source { form: &draft, ticket: Some(new.ticket), met_at: new.ticket.begun_at };
        self.note(source, new.body, new.record, desks, actor).await
    }

    /// Notes a contact that comes from a row of a file. Its form is a text of the row: brought again it is noted once.
    ///
    /// # Errors
    /// As [`Reception::note_contact`].
    pub(crate) async fn note_imported(
        &self,
        form: &str,
        met_at: UtcMicros,
        body: String,
        record: Record,
        desks: &[String],
        actor: &Actor,
    ) -> Result<ContactId, ContactError> {
        self.note(Source { form, ticket: None, met_at }, body, record, desks, actor).await
    }

    async fn note(
        &self,
        source: Source<'_>,
        body: String,
        record: Record,
        desks: &[String],
        actor: &Actor,
    ) -> Result<ContactId, ContactError> {
        let record = record.checked()?;
        if !desks.contains(&record.desk) {
            return Err(ContactError::NotFound);
        }
        let form = self.vault.index("reception_contact.form", source.form);
        if let Some(known) = self.db.read(actor, move |tx| rows::by_form(tx, &form)).await? {
            return Ok(known);
        }
        let now = self.clock.now();
        let id = ContactId::new(now, &*self.chance);
        let (subject, key) = self.vault.new_subject(now).await?;
        let row = id.to_string();
        let story = key.seal(&story_place(&row), &record.story)?;
        let (room, met_at, account, ticket) = (self.clone(), source.met_at, account_of(actor), source.ticket);
        let noted = self
            .db
            .write(actor, move |tx| {
                let new = rows::NewRow { id: &row, subject, body: &body, story: &story, form: &form, by: &account };
                if !rows::insert(tx, &new, &record, met_at, now)? {
                    return Ok(None);
                }
                rows::set_needs(tx, &row, &record.needs)?;
                let gone = match ticket {
                    Some(ticket) => drop_of(tx, ticket.draft, &ticket.account.to_string())?,
                    None => None,
                };
                let state = if record.outcome.is_some() { "closed" } else { "open" };
                let details = if ticket.is_some() { state.to_owned() } else { format!("{state} imported") };
                room.tell_of(tx, "reception.contact.noted", &row, subject, &record.desk, &details, now)?;
                Ok::<_, ContactError>(Some(gone))
            })
            .await;
        // A key that seals nothing that stands. After a failure of the database itself nobody knows: then it stays.
        if matches!(&noted, Ok(None)) {
            self.vault.destroy(subject, now).await?;
        }
        match noted? {
            Some(gone) => {
                self.forget(gone).await;
                Ok(id)
            }
            None => {
                let known = self.db.read(actor, move |tx| rows::by_form(tx, &form)).await?;
                known.ok_or(ContactError::NotFound)
            }
        }
    }

    /// Corrects a contact, or closes it. What stood there is kept. Saving what stands there already changes nothing, whichever
    /// version was read.
    ///
    /// # Errors
    /// [`ContactError::ChangedMeanwhile`] when somebody was faster; [`ContactError::NotFound`]; what [`Record::checked`] refuses.
    pub async fn correct_contact(
        &self,
        contact: ContactId,
        seen: i64,
        to: Record,
        draft: Option<Ticket>,
        desks: &[String],
        actor: &Actor,
    ) -> Result<(), ContactError> {
        let to = to.checked()?;
        if !desks.contains(&to.desk) {
            return Err(ContactError::NotFound);
        }
        self.rewrite(contact, Some(seen), draft, desks, actor, move |before| {
            let closes = before.outcome.is_none() && to.outcome.is_some();
            Ok((to, if closes { "reception.contact.closed" } else { "reception.contact.corrected" }, String::new()))
        })
        .await
    }

    /// Opens a closed contact again, with the reason why.
    ///
    /// # Errors
    /// [`ContactError::NoReason`], [`ContactError::Open`], [`ContactError::NotFound`]; [`ContactError::ChangedMeanwhile`].
    pub async fn reopen_contact(
        &self,
        contact: ContactId,
        seen: i64,
        why: &str,
        desks: &[String],
        actor: &Actor,
    ) -> Result<(), ContactError> {
        let why = why.trim().to_owned();
        match why.chars().count() {
            0 => return Err(ContactError::NoReason),
            count if count > super::LONGEST_LINE => return Err(ContactError::TooLong { field: "why" }),
            _ => {}
        }
        self.rewrite(contact, Some(seen), None, desks, actor, move |before| {
            if before.outcome.is_none() {
                return Err(ContactError::Open);
            }
            let mut open = Record { outcome: None, ..before.clone() };
            open.story.reason.clear();
            Ok((open, "reception.contact.reopened", why))
        })
        .await
    }

    async fn rewrite(
        &self,
        contact: ContactId,
        seen: Option<i64>,
        draft: Option<Ticket>,
        desks: &[String],
        actor: &Actor,
        change: impl FnOnce(&Record) -> Result<(Record, &'static str, String), ContactError>,
    ) -> Result<(), ContactError> {
        let (row, needs, key) = self.contact_row(contact, desks, actor).await?;
        let now = self.clock.now();
        let id = contact.to_string();
        let mut reads = ReadLog::new("reception.contact.change");
        let before = row.open(needs, &key, &mut reads)?;
        audit::commit_reads(&self.db, actor, reads, now, &*self.chance).await?;
        let (to, action, why) = change(&before)?;
        let fields = before.changed(&to).join(" ");
        if fields.is_empty() {
            return match draft {
                Some(ticket) => self.drop_draft(ticket.account, ticket.draft, actor).await,
                None => Ok(()),
            };
        }
        if seen.is_some_and(|seen| seen != row.version) {
            return Err(ContactError::ChangedMeanwhile);
        }
        let version = row.version;
        let former = read::KeptRecord { record: before, why };
        let former = key.seal(&former_place(&former_row(&id, version)), &former)?;
        let story = key.seal(&story_place(&id), &to.story)?;
        let (room, account, subject) = (self.clone(), account_of(actor), row.subject);
        let gone = self
            .db
            .write(actor, move |tx| {
                if !rows::rewrite(tx, &id, version, &to, &story, now, &account)? {
                    return Err(ContactError::ChangedMeanwhile);
                }
                rows::insert_former(tx, &id, version, &former, now, &account)?;
                rows::set_needs(tx, &id, &to.needs)?;
                let gone = match draft {
                    Some(ticket) => drop_of(tx, ticket.draft, &ticket.account.to_string())?,
                    None => None,
                };
                room.tell_of(tx, action, &id, subject, &to.desk, &fields, now)?;
                Ok::<_, ContactError>(gone)
            })
            .await?;
        self.forget(gone).await;
        Ok(())
    }

    /// What a change leaves behind it, in its own unit: the audit's entry under the contact's subject, and the event for rooms
    /// above. Ids and codes, nothing of what was said.
    #[allow(clippy::too_many_arguments, reason = "one entry, said in full")]
    fn tell_of(
        &self,
        tx: &WriteTx<'_>,
        action: &str,
        contact: &str,
        subject: SubjectId,
        desk: &str,
        details: &str,
        now: UtcMicros,
    ) -> Result<(), StoreError> {
        let details = format!("contact {contact} desk {desk} {details}");
        let subject = subject.to_string();
        audit::record(tx, &Entry { action, subject: &subject, details: details.trim_end() }, now, &*self.chance)?;
        tx.emit(&Event { topic: action, subject: contact, body: desk.as_bytes() }, now, &*self.chance)
    }
}

fn drop_of(tx: &WriteTx<'_>, draft: DraftId, account: &str) -> Result<Option<SubjectId>, StoreError> {
    rows::delete_draft(tx, &Id::to_string(&draft), account)
}

fn account_of(actor: &Actor) -> String {
    actor.account().unwrap_or_default().to_owned()
}
