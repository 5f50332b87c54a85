// SPDX-License-Identifier: EUPL-1.2
//! What a worker is typing, kept at every step: a session that ends, a browser that closes, a power cut lose nothing.

use super::{ContactError, ContactId};
use crate::{Reception, store::contacts as rows};
use audit::Entry;
use identity::AccountId;
use kernel::{Actor, Id, UtcMicros};
use people::PersonId;
use serde::{Deserialize, Serialize};
use vault::{Place, ReadLog, SubjectId};

/// The id of a draft. It opens nothing by itself.
pub type DraftId = Id<Draft>;

/// Whom a draft is about, so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Person {
    /// Not looked for yet.
    #[default]
    Open,
    /// Somebody of the register.
    Of(PersonId),
    /// Somebody to be noted.
    New,
    /// They do not say.
    Unsaid,
}

/// What stands in the form, as it was typed. Not printed, on purpose.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// The contact that it corrects, and the version that was read.
    pub of: Option<(ContactId, i64)>,
    /// At which desk.
    pub desk: String,
    /// Whom it is about.
    pub person: Person,
    /// The line by which they were looked for.
    pub line: String,
    /// Of somebody new: surname.
    pub surname: String,
    /// Of somebody new: given names.
    pub given: String,
    /// Of somebody new: when they were born.
    pub born: String,
    /// Of somebody new: a telephone.
    pub telephone: String,
    /// Of somebody new: whether that telephone is safe (a code of `people::Safe`).
    pub safe: String,
    /// Of somebody new: a mail address.
    pub mail: String,
    /// What to heed from now on (codes of `people::Flag`).
    pub flags: Vec<String>,
    /// When they may be called.
    pub call_at: String,
    /// Persons who were shown before somebody new was chosen.
    pub shown: Vec<PersonId>,
    /// Needs, as words.
    pub asked: String,
    /// Needs, as codes.
    pub needs: Vec<String>,
    /// How.
    pub mode: String,
    /// Why.
    pub motive: String,
    /// Who sent them.
    pub sent_by: String,
    /// Who spoke.
    pub speaker: String,
    /// Who that was.
    pub spoke: String,
    /// Where they live, as typed.
    pub town: String,
    /// Which language.
    pub language: String,
    /// Whether they want an interpreter.
    pub interpreter: bool,
    /// Whether it cannot wait.
    pub urgent: bool,
    /// Whether children live with them.
    pub minors: bool,
    /// The note.
    pub note: String,
    /// How it ended.
    pub outcome: String,
    /// What makes that clear.
    pub reason: String,
}

/// Says in a page whose draft it is: sealed, so that nobody makes one up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ticket {
    /// Whose.
    pub account: AccountId,
    /// Which.
    pub draft: DraftId,
    /// When they began to type: when the contact was.
    pub begun_at: UtcMicros,
}

/// A draft that waits for whoever began it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waiting {
    /// Which.
    pub draft: DraftId,
    /// When they began to type.
    pub begun_at: UtcMicros,
}

/// What became of a draft that was to be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// It is kept.
    Here,
    /// Its contact is filed already: the form was sent twice.
    Filed(ContactId),
}

const LABEL: &str = "reception.contact.ticket";
/// A page that is open longer than this is too old: a week.
const TICKET_LIFE: i64 = 7 * 86_400;
/// A draft that nobody takes up again is given up after so long: two weeks.
const DRAFT_LIFE: i64 = 14 * 86_400;

fn place(draft: &str) -> Place<'_> {
    Place { table: "reception_draft", column: "content", row: draft }
}

impl Reception {
    /// A new draft's ticket, beginning now.
    pub fn ticket(&self, account: AccountId) -> Ticket {
        let now = self.clock.now();
        Ticket { account, draft: Id::new(now, &*self.chance), begun_at: now }
    }

    /// The ticket of a draft that waits.
    pub fn ticket_of(&self, account: AccountId, waiting: Waiting) -> Ticket {
        Ticket { account, draft: waiting.draft, begun_at: waiting.begun_at }
    }

    /// The ticket as the page carries it.
    pub fn write_ticket(&self, ticket: Ticket) -> String {
        let words = format!("{} {} {}", ticket.account, ticket.draft, ticket.begun_at.0);
        self.vault.seal_state(LABEL, self.clock.now().plus_seconds(TICKET_LIFE), words.as_bytes())
    }

    /// Reads it again; `None`: somebody has changed it, or the page is too old.
    pub fn read_ticket(&self, text: &str) -> Option<Ticket> {
        let words = self.vault.open_state(LABEL, self.clock.now(), text).ok()?;
        let words = String::from_utf8(words).ok()?;
        let mut parts = words.split(' ');
        let (account, draft) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        let begun_at = UtcMicros(parts.next()?.parse().ok()?);
        Some(Ticket { account, draft, begun_at })
    }

    /// Keeps what stands in the form. Whoever holds the ticket may: the page was given to its account, and the session may have
    /// ended since. Drafts that the account gave up long ago go away.
    ///
    /// # Errors
    /// The database and the vault.
    pub async fn keep_draft(&self, ticket: Ticket, draft: &Draft, actor: &Actor) -> Result<Kept, ContactError> {
        let (id, account) = (ticket.draft.to_string(), ticket.account.to_string());
        let form = self.vault.index("reception_contact.form", &id);
        let now = self.clock.now();
        // Two steps sent at once may both find nothing: the second finds the first's.
        for _ in 0..2 {
            let (asked, of) = (id.clone(), account.clone());
            let (filed, known) = self
                .db
                .read(actor, move |tx| {
                    Ok::<_, ContactError>((rows::by_form(tx, &form)?, rows::draft_subject(tx, &asked, &of)?))
                })
                .await?;
            if let Some(contact) = filed {
                return Ok(Kept::Filed(contact));
            }
            let (subject, key) = match known {
                Some(subject) => (subject, self.vault.subject(subject).await?),
                None => self.vault.new_subject(now).await?,
            };
            let sealed = key.seal(&place(&id), draft)?;
            let (row, of, chance) = (id.clone(), account.clone(), self.chance.clone());
            let kept = self
                .db
                .write(actor, move |tx| {
                    let new = rows::NewDraft { id: &row, account: &of, subject, content: &sealed };
                    let kept = match known {
                        Some(_) => rows::rewrite_draft(tx, &new, now)?,
                        None => rows::insert_draft(tx, &new, ticket.begun_at, now)?,
                    };
                    if kept {
                        let subject = subject.to_string();
                        let entry = Entry { action: "reception.draft.kept", subject: &subject, details: "" };
                        audit::record(tx, &entry, now, &*chance)?;
                    }
                    Ok::<_, ContactError>(kept)
                })
                .await?;
            if kept {
                return Ok(Kept::Here);
            }
            if known.is_none() {
                self.vault.destroy(subject, now).await?;
            }
        }
        Err(ContactError::NotFound)
    }

    /// The drafts of an account, the newest first: when they were begun, and nothing of what they say.
    ///
    /// # Errors
    /// The database.
    pub async fn drafts(&self, account: AccountId, actor: &Actor) -> Result<Vec<Waiting>, ContactError> {
        let of = account.to_string();
        Ok(self.db.read(actor, move |tx| rows::drafts(tx, &of)).await?)
    }

    /// A draft, opened: written in the audit.
    ///
    /// # Errors
    /// [`ContactError::NotFound`], also for another's.
    pub async fn draft(
        &self,
        account: AccountId,
        draft: DraftId,
        actor: &Actor,
    ) -> Result<(Ticket, Draft), ContactError> {
        let (id, of) = (draft.to_string(), account.to_string());
        let found = self.db.read(actor, move |tx| rows::draft(tx, &id, &of)).await?;
        let (subject, sealed, begun_at) = found.ok_or(ContactError::NotFound)?;
        let mut reads = ReadLog::new("reception.draft");
        let content = self.vault.subject(subject).await?.open(&place(&draft.to_string()), &sealed, &mut reads)?;
        audit::commit_reads(&self.db, actor, reads, self.clock.now(), &*self.chance).await?;
        Ok((Ticket { account, draft, begun_at }, content))
    }

    /// Throws a draft away, and its key with it. Throwing away what is gone changes nothing.
    ///
    /// # Errors
    /// The database and the vault.
    pub async fn drop_draft(&self, account: AccountId, draft: DraftId, actor: &Actor) -> Result<(), ContactError> {
        let (id, of, chance, now) = (draft.to_string(), account.to_string(), self.chance.clone(), self.clock.now());
        let gone = self
            .db
            .write(actor, move |tx| {
                let gone = rows::delete_draft(tx, &id, &of)?;
                if let Some(subject) = gone {
                    let subject = subject.to_string();
                    let entry = Entry { action: "reception.draft.dropped", subject: &subject, details: "" };
                    audit::record(tx, &entry, now, &*chance)?;
                }
                Ok::<_, ContactError>(gone)
            })
            .await?;
        self.forget(gone).await;
        Ok(())
    }

    /// Throws away what nobody took up again in two weeks, whoever began it. Says how many there were: some are left for the
    /// next time when there are very many.
    ///
    /// # Errors
    /// The database and the vault.
    pub async fn sweep_drafts(&self) -> Result<usize, ContactError> {
        let (before, actor) = (self.clock.now().plus_seconds(-DRAFT_LIFE), Actor::system());
        let old = self.db.read(&actor, move |tx| rows::old_drafts(tx, before)).await?;
        for (account, draft) in &old {
            self.drop_draft(*account, *draft, &actor).await?;
        }
        Ok(old.len())
    }

    /// Destroys the key of a draft that is gone. Should it fail, what it sealed is gone all the same.
    pub(crate) async fn forget(&self, subject: Option<SubjectId>) {
        if let Some(subject) = subject
            && let Err(error) = self.vault.destroy(subject, self.clock.now()).await
        {
            tracing::warn!(%error, "the key of a draft is left over");
        }
    }
}
