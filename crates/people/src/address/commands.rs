// SPDX-License-Identifier: EUPL-1.2
//! Commands on addresses: note one, end it, take the end away, make it confidential or not any more.

use super::{
    AddressId, AddressKind, Holding, LONGEST_REASON, Lines, MOST_ADDRESSES, place_of, reason_of, rule::Reader,
};
use crate::{
    People, PeopleError, PersonId,
    sight::{self, Sight},
    stay::{End, Ending, Stay},
    store,
};
use ::store::WriteTx;
use identity::Who;
use jiff::civil::Date;
use kernel::UtcMicros;

/// An address about to be noted.
#[derive(Clone)]
pub struct NewAddress {
    /// Random bytes made with the form: the same form sent twice notes one address.
    pub form: String,
    /// What it is to them.
    pub kind: AddressKind,
    /// Where.
    pub lines: Lines,
    /// Since when; `None`: since a day that is not known.
    pub since: Option<Date>,
    /// Why it is confidential; `None`: it is not.
    pub guard: Option<String>,
}

/// A reason without blanks at the ends.
fn reason(text: &str) -> Result<String, PeopleError> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.chars().count() {
        0 => Err(PeopleError::NoReason),
        count if count > LONGEST_REASON => Err(PeopleError::TooLong { field: "reason" }),
        _ => Ok(text),
    }
}

impl People {
    /// Notes where somebody lives. What is confidential also marks the person: where they live is told to nobody.
    ///
    /// # Errors
    /// [`PeopleError::NoPlace`], [`PeopleError::NoReason`], [`PeopleError::TooLong`], [`PeopleError::ToCome`],
    /// [`PeopleError::TooMany`], [`PeopleError::NotFound`].
    pub async fn add_address(
        &self,
        who: &Who,
        person: PersonId,
        new: NewAddress,
        today: Date,
    ) -> Result<AddressId, PeopleError> {
        let (account, body) = sight::hand(who)?;
        let (sight, actor, now) = (Sight::of(who)?, who.actor(), self.clock.now());
        let lines = new.lines.checked(new.kind)?;
        let guard = new.guard.as_deref().map(reason).transpose()?;
        let stay = Stay::from(new.since, today).checked(today)?;
        let form = self.vault.index("people_address.form_index", &new.form);
        let seen = sight.clone();
        let row = self.db.read(&actor, move |tx| store::one(tx, person, &seen)).await?.ok_or(PeopleError::NotFound)?;
        let key = self.vault.subject(row.subject).await?;
        let id = AddressId::new(now, &*self.chance);
        let name = id.to_string();
        let place = key.seal(&place_of(&name), &lines)?;
        let reason = key.seal_text(&reason_of(&name), guard.as_deref().unwrap_or_default())?;
        let (people, kind, confidential) = (self.clone(), new.kind, guard.is_some());
        let noted = self
            .db
            .write(&actor, move |tx| {
                let version = store::next_version(tx)?;
                let held = store::one(tx, person, &sight)?.ok_or(PeopleError::NotFound)?;
                if held.id != row.id {
                    return Err(PeopleError::ChangedMeanwhile);
                }
                if let Some(known) = store::address::by_form(tx, &form)? {
                    return Ok(known);
                }
                if store::address::counted(tx, held.id)? >= MOST_ADDRESSES {
                    return Err(PeopleError::TooMany);
                }
                let new = store::address::NewRow {
                    id,
                    person: held.id,
                    kind,
                    place: &place,
                    confidential,
                    reason: &reason,
                    body: &body,
                    stay: &stay,
                    form: &form,
                };
                store::address::insert(tx, &new, now, &account)?;
                if confidential {
                    store::address::mark(tx, held.id)?;
                }
                store::touch(tx, held.id, version, now, &account)?;
                let how = if confidential { "confidential" } else { "open" };
                let details = format!("address {id} {} {how}", kind.code());
                people.tell(tx, "people.address_noted", held.id, held.subject, &details, now)?;
                Ok(id)
            })
            .await?;
        self.keep_current().await?;
        Ok(noted)
    }

    /// Ends an address: it stays in the history.
    ///
    /// # Errors
    /// [`PeopleError::NotFound`], also for one that they are not told; [`PeopleError::ChangedMeanwhile`] when it was ended before;
    /// [`PeopleError::ToCome`], [`PeopleError::EndsBeforeItBegins`].
    pub async fn end_address(
        &self,
        who: &Who,
        (person, holding): (PersonId, Holding),
        address: AddressId,
        ending: Ending,
        today: Date,
    ) -> Result<(), PeopleError> {
        self.turn_address(who, (person, holding), address, "people.address_ended", move |tx, row, now, by| {
            if !row.stay.holds() {
                return Err(PeopleError::ChangedMeanwhile);
            }
            let ended = row.stay.ended(ending, today)?;
            Ok(store::address::set_end(tx, address, &ended, now, by)?)
        })
        .await
    }

    /// Takes the end of an address away.
    ///
    /// # Errors
    /// [`PeopleError::NotFound`], also for one that they are not told.
    pub async fn resume_address(
        &self,
        who: &Who,
        (person, holding): (PersonId, Holding),
        address: AddressId,
    ) -> Result<(), PeopleError> {
        self.turn_address(who, (person, holding), address, "people.address_back", move |tx, row, now, by| {
            let again = Stay { end: End::Holds, ..row.stay };
            store::address::set_end(tx, address, &again, now, by)?;
            if row.confidential {
                store::address::mark(tx, row.person)?;
            }
            Ok(())
        })
        .await
    }

    /// Makes an address confidential, with the reason; or not any more, with `None`: then the mark on the person stays until somebody takes
    /// it away on their page.
    ///
    /// # Errors
    /// [`PeopleError::NotFound`], also for one that they are not told; [`PeopleError::NoReason`], [`PeopleError::TooLong`].
    pub async fn guard_address(
        &self,
        who: &Who,
        (person, holding): (PersonId, Holding),
        address: AddressId,
        why: Option<String>,
    ) -> Result<(), PeopleError> {
        let (_, body) = sight::hand(who)?;
        let why = why.as_deref().map(reason).transpose()?;
        let (sight, reader) = (Sight::of(who)?, Reader::of(who, holding));
        let row = self
            .db
            .read(&who.actor(), move |tx| {
                let held = store::one(tx, person, &sight)?.ok_or(PeopleError::NotFound)?;
                Ok::<_, PeopleError>(store::address::of(tx, held.id, &reader, Some(address))?.into_iter().next())
            })
            .await?;
        let key = self.vault.subject(row.ok_or(PeopleError::NotFound)?.subject).await?;
        let sealed = key.seal_text(&reason_of(&address.to_string()), why.as_deref().unwrap_or_default())?;
        let (confidential, action) = match why {
            Some(_) => (true, "people.address_guarded"),
            None => (false, "people.address_opened"),
        };
        self.turn_address(who, (person, holding), address, action, move |tx, row, now, by| {
            store::address::set_guard(tx, address, confidential, &sealed, &body, now, by)?;
            if confidential {
                store::address::mark(tx, row.person)?;
            }
            Ok(())
        })
        .await
    }

    async fn turn_address(
        &self,
        who: &Who,
        (person, holding): (PersonId, Holding),
        address: AddressId,
        action: &'static str,
        turned: impl FnOnce(&WriteTx<'_>, &store::address::AddressRow, UtcMicros, &str) -> Result<(), PeopleError>
        + Send
        + 'static,
    ) -> Result<(), PeopleError> {
        let (account, _) = sight::hand(who)?;
        let (sight, reader) = (Sight::of(who)?, Reader::of(who, holding));
        let (people, now) = (self.clone(), self.clock.now());
        self.db
            .write(&who.actor(), move |tx| {
                let version = store::next_version(tx)?;
                let held = store::one(tx, person, &sight)?.ok_or(PeopleError::NotFound)?;
                let row = store::address::of(tx, held.id, &reader, Some(address))?;
                let mut row = row.into_iter().next().ok_or(PeopleError::NotFound)?;
                // The mark stands on whom the id leads to.
                row.person = held.id;
                turned(tx, &row, now, &account)?;
                store::touch(tx, held.id, version, now, &account)?;
                people.tell(tx, action, held.id, held.subject, &format!("address {address}"), now)?;
                Ok::<_, PeopleError>(())
            })
            .await?;
        self.keep_current().await?;
        Ok(())
    }
}
