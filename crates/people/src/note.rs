// SPDX-License-Identifier: EUPL-1.2
//! Commands on persons: note, amend, part; contact points. One road: policy, rows, audit and event in one unit.

use crate::{
    Care, ContactId, Identity, LONGEST_NAME, Manner, NewContact, People, PeopleError, PersonId, Standing, contact,
    sight::{self, Sight},
    store,
};
use ::store::{Event, StoreError, WriteTx};
use audit::Entry;
use identity::{AccountId, Who};
use kernel::UtcMicros;
use vault::{Place, ReadLog, SubjectKey};

/// A person about to be noted.
#[derive(Clone)]
pub struct NewPerson {
    /// Random bytes made with the form: the same form sent twice notes one person.
    pub form: String,
    /// Who they are.
    pub identity: Identity,
    /// How to speak with them.
    pub care: Care,
    /// Whether their file is parted from the start.
    pub standing: Standing,
    /// How to reach them.
    pub contacts: Vec<NewContact>,
}

/// A person as they shall be after a change.
#[derive(Clone)]
pub struct Amendment {
    /// The version that was read before it was changed.
    pub seen: i64,
    /// Who they are.
    pub identity: Identity,
    /// How to speak with them.
    pub care: Care,
}

/// Contact points of one person, at most; more is a mistake of a program.
const CONTACTS: usize = 20;

impl People {
    /// Notes a person. Whoever parts the file at once may see it afterwards.
    ///
    /// Nothing tells whether a person whom the noter may not see is alike: that becomes a silent proposal.
    ///
    /// # Errors
    /// [`PeopleError::NotFound`] for who may not; what [`Identity::checked`] and contact points refuse.
    pub async fn note_person(&self, who: &Who, new: NewPerson) -> Result<PersonId, PeopleError> {
        let (account, body) = sight::hand(who)?;
        let identity = new.identity.checked()?;
        let form = self.vault.index("people_person.form_index", &new.form);
        let actor = who.actor();
        if let Some(known) = self.db.read(&actor, move |tx| store::by_form(tx, &form)).await? {
            return Ok(known);
        }
        let now = self.clock.now();
        let id = PersonId::new(now, &*self.chance);
        let spelled: Vec<(NewContact, String)> = (new.contacts.into_iter().take(CONTACTS))
            .map(|contact| contact.kind.spelled(&contact.value).map(|spelled| (contact, spelled)))
            .collect::<Result<_, _>>()?;
        let (subject, key) = self.vault.new_subject(now).await?;
        let sealed = key.seal(&Identity::place(&id.to_string()), &identity)?;
        let mut contacts = Vec::with_capacity(spelled.len());
        for (contact, spelled) in &spelled {
            contacts.push(self.sealed_contact(&key, contact, spelled, now)?);
        }
        let (tax, people, care, standing) = (self.tax_index(&identity), self.clone(), new.care, new.standing);
        let noted = self
            .db
            .write(&actor, move |tx| {
                let version = store::next_version(tx)?;
                let row = store::NewRow {
                    id: &id.to_string(),
                    subject: &subject.to_string(),
                    body: &body,
                    identity: &sealed,
                    tax: tax.as_ref(),
                    care: &care,
                    standing,
                    form: &form,
                    by: &account,
                };
                if !store::insert(tx, &row, version, now)? {
                    return Ok(None);
                }
                store::set_flags(tx, id, &care)?;
                for contact in &contacts {
                    store::contact::insert(tx, id, contact, now, &account)?;
                }
                if standing == Standing::Parted {
                    store::entitle(tx, id, &account, now)?;
                }
                people.tell(tx, "people.noted", id, subject, "", now)?;
                Ok::<_, PeopleError>(Some(id))
            })
            .await;
        // A key that seals nothing that stands. After a failure of the database itself nobody knows: then it stays.
        if matches!(&noted, Ok(None)) {
            self.vault.destroy(subject, now).await?;
        }
        let id = match noted? {
            Some(id) => id,
            None => {
                let known = self.db.read(&actor, move |tx| store::by_form(tx, &form)).await?;
                known.ok_or(PeopleError::NotFound)?
            }
        };
        self.keep_current().await?;
        Ok(id)
    }

    /// The person whom a form has noted already: whoever sends it twice is not told that somebody is alike.
    ///
    /// # Errors
    /// [`PeopleError::NotFound`] for who may not note people.
    pub async fn noted_by_form(&self, who: &Who, form: &str) -> Result<Option<PersonId>, PeopleError> {
        sight::hand(who)?;
        let form = self.vault.index("people_person.form_index", form);
        Ok(self.db.read(&who.actor(), move |tx| store::by_form(tx, &form)).await?)
    }

    /// Changes who a person is or how to speak with them. What stood there is kept.
    ///
    /// # Errors
    /// [`PeopleError::ChangedMeanwhile`] when somebody was faster; [`PeopleError::NotFound`]; what [`Identity::checked`]
    /// refuses.
    pub async fn amend(&self, who: &Who, person: PersonId, to: Amendment) -> Result<(), PeopleError> {
        let (account, _) = sight::hand(who)?;
        let sight = Sight::of(who)?;
        let identity = to.identity.checked()?;
        let (actor, now) = (who.actor(), self.clock.now());
        let row = self.db.read(&actor, move |tx| store::one(tx, person, &sight)).await?.ok_or(PeopleError::NotFound)?;
        // Whom the id leads to.
        let person = row.id;
        let key = self.vault.subject(row.subject).await?;
        let mut reads = ReadLog::new("people.amend");
        let before = row.open(&key, &mut reads)?;
        audit::commit_reads(&self.db, &actor, reads, now, &*self.chance).await?;
        let fields = before.changed(&identity).join(" ");
        let former = match fields.is_empty() {
            true => None,
            false => Some(key.seal(&former_place(&former_row(person, to.seen)), &before)?),
        };
        let sealed = key.seal(&Identity::place(&person.to_string()), &identity)?;
        let (tax, people, subject, care, seen) =
            (self.tax_index(&identity), self.clone(), row.subject, to.care, to.seen);
        let sight = Sight::of(who)?;
        self.db
            .write(&actor, move |tx| {
                let version = store::next_version(tx)?;
                // Again, in the unit: the file may have been parted since.
                let held = store::one(tx, person, &sight)?.ok_or(PeopleError::NotFound)?;
                if held.id != person {
                    return Err(PeopleError::ChangedMeanwhile);
                }
                let amended =
                    store::Amended { identity: &sealed, tax: tax.as_ref(), care: &care, former: former.as_ref() };
                if !store::amend(tx, person, seen, &amended, version, now, &account)? {
                    return Err(PeopleError::ChangedMeanwhile);
                }
                store::set_flags(tx, person, &care)?;
                Ok(people.tell(tx, "people.amended", person, subject, &fields, now)?)
            })
            .await?;
        self.keep_current().await?;
        Ok(())
    }

    /// Parts a person's file from the others', or puts it back. Whoever parts it may see it afterwards, and so may those
    /// whom the policy names for the body that noted the person; for all others it is absent.
    ///
    /// # Errors
    /// [`PeopleError::NotFound`].
    pub async fn stand(&self, who: &Who, person: PersonId, standing: Standing) -> Result<(), PeopleError> {
        let action = match standing {
            Standing::Parted => "people.parted",
            Standing::Common => "people.rejoined",
        };
        self.change(who, person, action, "", move |tx, row, version, now, account| {
            store::stand(tx, row.id, standing, version, now, account)?;
            if standing == Standing::Parted {
                store::entitle(tx, row.id, account, now)?;
            }
            look_again(tx, row.id, now, account)
        })
        .await
    }

    /// Lets one more account see a parted file.
    ///
    /// # Errors
    /// [`PeopleError::NotFound`], also for who may not see it themselves.
    pub async fn entitle(&self, who: &Who, person: PersonId, account: AccountId) -> Result<(), PeopleError> {
        let account = account.to_string();
        let details = format!("account {account}");
        self.change(who, person, "people.entitled", &details, move |tx, row, version, now, by| {
            store::entitle(tx, row.id, &account, now)?;
            Ok(store::touch(tx, row.id, version, now, by)?)
        })
        .await
    }

    /// Adds a way to reach a person; one that holds already is only marked safe or not.
    ///
    /// # Errors
    /// [`PeopleError::NotFound`], [`PeopleError::NoTelephone`], [`PeopleError::NoMail`].
    pub async fn add_contact_point(
        &self,
        who: &Who,
        person: PersonId,
        new: NewContact,
    ) -> Result<ContactId, PeopleError> {
        let spelled = new.kind.spelled(&new.value)?;
        let sight = Sight::of(who)?;
        let row = self.db.read(&who.actor(), move |tx| store::one(tx, person, &sight)).await?;
        let key = self.vault.subject(row.ok_or(PeopleError::NotFound)?.subject).await?;
        let contact = self.sealed_contact(&key, &new, &spelled, self.clock.now())?;
        let (id, kept) = (contact.id.clone(), std::sync::Arc::new(std::sync::OnceLock::new()));
        let keep = kept.clone();
        self.change(who, person, "people.contact_added", new.kind.code(), move |tx, row, version, now, by| {
            let same = store::contact::same(tx, row.id, &contact.index)?;
            for one in &same {
                store::contact::set_safe(tx, one, contact.safe)?;
            }
            match same.into_iter().next() {
                Some(same) => drop(keep.set(same)),
                None => store::contact::insert(tx, row.id, &contact, now, by)?,
            }
            Ok(store::touch(tx, row.id, version, now, by)?)
        })
        .await?;
        kept.get().unwrap_or(&id).parse().map_err(|_| PeopleError::NotFound)
    }

    /// Says of a way to reach a person whether it is safe, whose it is, and whether a message may be left there.
    ///
    /// # Errors
    /// [`PeopleError::NotFound`], also for one that holds no more; [`PeopleError::TooLong`].
    pub async fn describe_contact_point(
        &self,
        who: &Who,
        person: PersonId,
        contact: ContactId,
        manner: Manner,
    ) -> Result<(), PeopleError> {
        let whose = manner.whose.split_whitespace().collect::<Vec<_>>().join(" ");
        if whose.chars().count() > LONGEST_NAME {
            return Err(PeopleError::TooLong { field: "whose" });
        }
        let (sight, name) = (Sight::of(who)?, contact.to_string());
        let subject = self
            .db
            .read(&who.actor(), move |tx| {
                let row = store::one(tx, person, &sight)?.ok_or(PeopleError::NotFound)?;
                store::contact::subject(tx, row.id, &name)?.ok_or(PeopleError::NotFound)
            })
            .await?;
        let (key, name) = (self.vault.subject(subject).await?, contact.to_string());
        let whose = key.seal_text(&contact::whose_place(&name), &whose)?;
        self.change(who, person, "people.contact_described", "", move |tx, row, version, now, by| {
            // Again, in the unit: it may have ended, or left with a merge that was undone.
            store::contact::subject(tx, row.id, &name)?.ok_or(PeopleError::NotFound)?;
            if !store::contact::describe(tx, &name, (manner.safe, manner.voice), &whose)? {
                return Err(PeopleError::NotFound);
            }
            Ok(store::touch(tx, row.id, version, now, by)?)
        })
        .await
    }

    /// Ends a way to reach a person: it stays in their history.
    ///
    /// # Errors
    /// [`PeopleError::NotFound`].
    pub async fn end_contact_point(&self, who: &Who, person: PersonId, contact: ContactId) -> Result<(), PeopleError> {
        self.change(who, person, "people.contact_ended", "", move |tx, row, version, now, by| {
            if !store::contact::end(tx, row.id, &contact.to_string(), now)? {
                return Err(PeopleError::NotFound);
            }
            Ok(store::touch(tx, row.id, version, now, by)?)
        })
        .await
    }

    async fn change(
        &self,
        who: &Who,
        person: PersonId,
        action: &'static str,
        details: &str,
        change: impl FnOnce(&WriteTx<'_>, &store::PersonRow, i64, UtcMicros, &str) -> Result<(), PeopleError>
        + Send
        + 'static,
    ) -> Result<(), PeopleError> {
        let (account, _) = sight::hand(who)?;
        let (sight, people, details, now) = (Sight::of(who)?, self.clone(), details.to_owned(), self.clock.now());
        self.db
            .write(&who.actor(), move |tx| {
                let version = store::next_version(tx)?;
                let row = store::one(tx, person, &sight)?.ok_or(PeopleError::NotFound)?;
                change(tx, &row, version, now, &account)?;
                Ok::<_, PeopleError>(people.tell(tx, action, row.id, row.subject, &details, now)?)
            })
            .await?;
        self.keep_current().await?;
        Ok(())
    }

    fn sealed_contact(
        &self,
        key: &SubjectKey,
        new: &NewContact,
        spelled: &str,
        now: UtcMicros,
    ) -> Result<store::contact::NewContactRow, PeopleError> {
        let id = ContactId::new(now, &*self.chance).to_string();
        let value = key.seal_text(&contact::place(&id), spelled)?;
        Ok(store::contact::NewContactRow {
            index: new.kind.index(&self.vault, spelled),
            id,
            kind: new.kind,
            value,
            safe: new.safe,
        })
    }

    pub(crate) fn tax_index(&self, identity: &Identity) -> Option<[u8; 32]> {
        (!identity.tax_code.is_empty()).then(|| self.vault.index("people_person.tax_code", &identity.tax_code))
    }

    /// What a change leaves behind it, in its own unit: the audit's entry, filed under the person's subject, and the event for
    /// rooms above. Ids and codes, never a name.
    pub(crate) fn tell(
        &self,
        tx: &WriteTx<'_>,
        action: &str,
        person: PersonId,
        subject: vault::SubjectId,
        details: &str,
        now: UtcMicros,
    ) -> Result<(), StoreError> {
        let person = person.to_string();
        let details = format!("person {person} {details}");
        audit::record(
            tx,
            &Entry { action, subject: &subject.to_string(), details: details.trim_end() },
            now,
            &*self.chance,
        )?;
        tx.emit(&Event { topic: action, subject: &person, body: b"" }, now, &*self.chance)
    }
}

/// Those joined with somebody stand as they do: other nodes look again at them too.
fn look_again(tx: &WriteTx<'_>, person: PersonId, now: UtcMicros, by: &str) -> Result<(), PeopleError> {
    for (_, gone, ..) in store::merge::joined(tx, person)? {
        store::touch(tx, gone, store::next_version(tx)?, now, by)?;
    }
    Ok(())
}

pub(crate) fn former_row(person: PersonId, version: i64) -> String {
    format!("{person}/{version}")
}

pub(crate) fn former_place(row: &str) -> Place<'_> {
    Place { table: "people_former", column: "identity", row }
}
