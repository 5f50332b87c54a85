// SPDX-License-Identifier: EUPL-1.2
//! Confirming: from a chosen time to a booking that stands.
//!
//! The list may be old; here the truth is read and the time is taken in one unit of work. Units that want the time of the
//! same workers wait for one another, and if that ever failed the primary key of `agenda_quantum` would still refuse
//! the second: two people are never expected at the same five minutes of one worker.

use crate::{
    Agenda, BookingError,
    booking::{BookedRules, Booking, BookingView, Confirm, Confirmed},
    calendar,
    code::Code,
    hold,
    image::bookable,
    life,
    mediators::{NewMediation, Prepared},
    notes,
    offer::Offer,
    online, people,
    quanta::Quanta,
    rules::{DeskRules, Desks, ServiceRules},
    secrets::{self, FormSecrets},
    slots::{self, Audience, Id as Name, NotBookable, Query, Status},
    store::{
        bookings::{self, BookingRow, Indexes, ParticipantRow},
        origins, switches,
        time::{self, BusyRow},
    },
    told::{self, Agreed},
};
use jiff::SignedDuration;
use kernel::{Actor, ActorKind, Chance, Id, Language, UtcMicros};
use std::sync::Arc;
use store::WriteTx;
use vault::SubjectId;

/// How far around a meeting the calendar is read, in seconds: no meeting with its pause is longer than a day.
const AROUND: i64 = 86_400;

impl Agenda {
    /// Books a time that was offered. The same form posted again gives the same booking, marked `already`.
    ///
    /// # Errors
    /// [`BookingError::JustTaken`] when somebody was faster; [`BookingError::Vanished`], [`BookingError::TooSoon`],
    /// [`BookingError::TooFar`], [`BookingError::Expired`] when the time is not offered any more;
    /// [`BookingError::Tampered`] when it never was; [`BookingError::DeskClosed`]; [`BookingError::NameMissing`] and
    /// [`BookingError::TooLong`] for what was typed; [`BookingError::Store`], [`BookingError::Vault`].
    pub async fn confirm(&self, ask: Confirm, actor: &Actor) -> Result<Confirmed, BookingError> {
        self.confirm_with(ask, None, actor).await
    }

    /// The same, with somebody who interprets, or is to be found: both are booked, or neither.
    ///
    /// # Errors
    /// As [`Agenda::confirm`]; [`BookingError::NoMediator`] with why the one that was chosen cannot come,
    /// [`BookingError::ChangedMeanwhile`] when her row was corrected at this moment.
    pub async fn confirm_with(
        &self,
        ask: Confirm,
        mediation: Option<NewMediation>,
        actor: &Actor,
    ) -> Result<Confirmed, BookingError> {
        let now = self.now();
        let offer = self.read_offer(&ask.token, actor)?;
        let form = FormSecrets::of(self.vault(), &ask.form_key)?;
        // Whether the form was posted before is asked in the unit that books. Sooner only where that is never reached,
        // or would take for another's what the same form holds.
        let ready = bookable_still(&**self.desks(), &offer, now).and_then(|rules| Ok((rules, ask.person.checked()?)));
        if (ready.is_err() || mediation.is_some())
            && let Some(found) = self.made_by(&form, actor).await?
        {
            return Ok(found);
        }
        let ((desk, service), person) = ready?;
        let id = Id::<Booking>::new(now, &**self.chance());
        let (subject, key) = self.vault().new_subject(now).await?;
        let mediation = match mediation {
            None => None,
            Some(asked) => match self.prepare_mediation(asked, (&id.to_string(), &key), actor).await {
                Ok(prepared) => Some(prepared),
                Err(error) => {
                    // Nothing was sealed that stands.
                    self.vault().destroy(subject, now).await?;
                    return Err(error);
                }
            },
        };
        let new = New {
            id: id.to_string(),
            mode: ask.mode.code(),
            language: ask.language,
            subject,
            person: people::seal(&key, &id.to_string(), 1, &person)?,
            agreed: told::agreed(self, &key, &id.to_string(), ask.tell, &person)?,
            codes: secrets::codes(self.vault(), &form.link).map(|(_, index)| index).collect(),
            form_index: form.form_index,
            link_index: form.link_index,
            origin: ask.origin.filter(|_| actor.kind() == ActorKind::Worker),
            mediation,
        };
        let plan = Plan {
            offer,
            desk,
            service,
            desks: self.desks().clone(),
            chance: self.chance().clone(),
            now,
            leaves: None,
        };
        let desk = plan.offer.desk.clone();
        let agenda = self.clone();
        let made = self
            .db()
            .write(actor, move |tx| {
                let (row, already) = plan.book(tx, &agenda, new)?;
                let code_index = row.code_index.clone();
                let told = told::of(tx, &agenda, &row.id)?;
                Ok::<_, BookingError>((agenda.view(tx, &row)?, code_index, already, told))
            })
            .await;
        if matches!(&made, Ok(_) | Err(BookingError::JustTaken | BookingError::Vanished)) {
            self.changed(&desk);
        }
        // A key that sealed nothing that stands: nobody needs it. After a failure of the database itself nobody knows
        // whether the booking was kept, and its key stays.
        let surely_not_made = match &made {
            Ok((_, _, already, _)) => *already,
            Err(BookingError::Store(_)) => false,
            Err(_) => true,
        };
        if surely_not_made && let Err(error) = self.vault().destroy(subject, now).await {
            tracing::warn!(%error, "the key of a booking that was not made is left over");
        }
        let (booking, code_index, already, told) = made?;
        let code = secrets::code_of(self.vault(), &form.link, &code_index)?;
        Ok(Confirmed { booking, code, link: form.link, already, told })
    }

    /// The offer behind a token. What was offered to staff is for staff.
    ///
    /// # Errors
    /// [`BookingError::Tampered`] for anything that is not an offer of ours to them.
    pub fn read_offer(&self, token: &str, actor: &Actor) -> Result<Offer, BookingError> {
        let offer = Offer::read(self.vault(), token)?;
        if offer.audience == Audience::Staff && actor.kind() != ActorKind::Worker {
            return Err(BookingError::Tampered);
        }
        Ok(offer)
    }

    /// The booking that a form has made, whatever has become of it since; nothing while it has made none.
    ///
    /// # Errors
    /// [`BookingError::Tampered`] for a form that anybody could guess; [`BookingError::Store`].
    pub async fn booked_by(&self, form_key: &[u8], actor: &Actor) -> Result<Option<BookingView>, BookingError> {
        let form = FormSecrets::of(self.vault(), form_key)?;
        let agenda = self.clone();
        self.db()
            .read(actor, move |tx| match existing(tx, &form.form_index)? {
                Some(row) => Ok(Some(agenda.view(tx, &row)?)),
                None => Ok(None),
            })
            .await
    }

    async fn made_by(&self, form: &FormSecrets, actor: &Actor) -> Result<Option<Confirmed>, BookingError> {
        let (agenda, form_index) = (self.clone(), form.form_index);
        let found = self
            .db()
            .read(actor, move |tx| {
                let Some(row) = existing(tx, &form_index)? else { return Ok(None) };
                let told = told::of(tx, &agenda, &row.id)?;
                Ok::<_, BookingError>(Some((agenda.view(tx, &row)?, row.code_index, told)))
            })
            .await?;
        let Some((booking, code_index, told)) = found else { return Ok(None) };
        let code: Code = secrets::code_of(self.vault(), &form.link, &code_index)?;
        Ok(Some(Confirmed { booking, code, link: form.link.clone(), already: true, told }))
    }
}

fn existing(tx: &store::ReadTx<'_>, form_index: &[u8]) -> Result<Option<BookingRow>, BookingError> {
    match bookings::by_form(tx, form_index)? {
        Some(id) => Ok(bookings::by_id(tx, &id)?),
        None => Ok(None),
    }
}

/// The rules of the desk and the service that an offer names, as they are now.
pub(crate) fn rules(desks: &dyn Desks, offer: &Offer) -> Result<(DeskRules, ServiceRules), BookingError> {
    let desk = desks.desk(&offer.desk).ok_or(BookingError::DeskClosed)?;
    let service = bookable(&desk, desks, &offer.service)?;
    Ok((desk, service))
}

/// The same, for an offer that is not too old.
fn bookable_still(desks: &dyn Desks, offer: &Offer, now: UtcMicros) -> Result<(DeskRules, ServiceRules), BookingError> {
    offer.fresh(now)?;
    rules(desks, offer)
}

/// A booking about to be written.
struct New {
    id: String,
    mode: &'static str,
    language: Language,
    subject: SubjectId,
    person: ParticipantRow,
    agreed: Option<Agreed>,
    codes: Vec<[u8; 32]>,
    form_index: [u8; 32],
    link_index: [u8; 32],
    origin: Option<String>,
    mediation: Option<Prepared>,
}

/// A time about to be taken.
pub(crate) struct Plan {
    pub offer: Offer,
    pub desk: DeskRules,
    pub service: ServiceRules,
    pub desks: Arc<dyn Desks>,
    pub chance: Arc<dyn Chance>,
    pub now: UtcMicros,
    /// Who hands it over, when it stays at its time and somebody else receives.
    pub leaves: Option<String>,
}

impl Plan {
    /// Writes the booking, or finds the one that the same form has made meanwhile (`true`).
    fn book(&self, tx: &WriteTx<'_>, agenda: &Agenda, new: New) -> Result<(BookingRow, bool), BookingError> {
        let turns = time::turns(tx, &self.offer.desk)?;
        let interprets = new.mediation.as_ref().and_then(Prepared::worker);
        hold::take_turns(tx, turns.iter().map(|(worker, _)| worker.as_str()).chain(interprets))?;
        if let Some(row) = existing(tx, &new.form_index)? {
            return Ok((row, true));
        }
        let free = self.free_workers(tx, None)?;
        let start = UtcMicros::from_timestamp(self.offer.start);
        let mut row = BookingRow {
            id: new.id,
            desk: self.offer.desk.clone(),
            service: self.offer.service.clone(),
            place: self.offer.place.clone(),
            town: self.town(),
            mode: new.mode.to_owned(),
            starts_at: start,
            ends_at: start.plus_seconds(i64::from(self.service.minutes) * 60),
            pause_after: i64::from(self.service.pause_after),
            status: life::code(Status::Booked).to_owned(),
            subject: new.subject,
            code_index: Vec::new(),
            language: new.language.code().to_owned(),
            rules: BookedRules::of(&self.desk, &self.service).written()?,
            made_at: self.now,
            changed_at: self.now,
            moves: 0,
            moved_from: None,
        };
        let unchosen = online::bookable(tx, (&self.desk.modes, &*self.desks), &row)?;
        let mut written = false;
        for code in &new.codes {
            row.code_index = code.to_vec();
            let indexes = Indexes { code, form: &new.form_index, link: &new.link_index };
            if bookings::insert(tx, &row, indexes)? {
                written = true;
                break;
            }
            // Two tabs may post one form for two desks at once: the first to be kept is the booking.
            if let Some(row) = existing(tx, &new.form_index)? {
                return Ok((row, true));
            }
        }
        if !written {
            return Err(BookingError::Unreadable { what: "code" });
        }
        self.hold(tx, &row, &free, &[], self.service.workers)?;
        bookings::insert_participant(tx, &new.person)?;
        if let Some(origin) = &new.origin {
            origins::insert(tx, &row.id, origin)?;
        }
        if let Some(unchosen) = unchosen {
            switches::insert_switched(tx, &unchosen)?;
        }
        if let Some(mediation) = &new.mediation {
            mediation.write(tx, agenda, &row, self.now)?;
        }
        told::booked(tx, new.agreed.as_ref(), &*self.desks, &row, self.now)?;
        notes::tell(tx, "agenda.booked", &row, self.now, &*self.chance)?;
        Ok((row, false))
    }

    /// Who can receive, by the truth of the database.
    pub(crate) fn free_workers(
        &self,
        tx: &WriteTx<'_>,
        moving: Option<&BookingRow>,
    ) -> Result<Vec<Name>, BookingError> {
        let start = self.offer.start;
        let instant = UtcMicros::from_timestamp(start);
        let (mut since, mut until) = (instant.plus_seconds(-AROUND), instant.plus_seconds(AROUND));
        if let Some(booking) = moving {
            // Its own time must be there to be told apart.
            since = since.min(booking.starts_at.plus_seconds(-AROUND));
            until = until.max(booking.ends_at.plus_seconds(AROUND));
        }
        let calendar = calendar::read(tx, &*self.desks, &self.offer.desk, since, until)?;
        let query = Query {
            now: self.now.timestamp(),
            audience: self.offer.audience,
            from: start,
            to: start + SignedDuration::from_mins(i64::from(self.service.minutes)),
            service: self.service.wanted(&self.desk.notice),
            // At another desk nobody may know it: then nothing of theirs need be counted as free.
            moving: moving.map(|booking| Name::from(booking.id.as_str())).filter(|id| calendar.knows(id)),
        };
        let named =
            |free: &[Name]| self.offer.worker.as_ref().is_none_or(|worker| free.iter().any(|name| **name == **worker));
        let mut free = match slots::check(&query, &calendar, start, &self.offer.place) {
            Err(NotBookable::Closed) if self.offer.anyway => slots::idle(&query, &calendar, start)?,
            // Colleagues receive at that hour, the one that was chosen does not.
            Ok(free) if self.offer.anyway && !named(&free) => slots::idle(&query, &calendar, start)?,
            outcome => outcome?,
        };
        free.retain(|name| self.leaves.as_deref() != Some(&**name));
        self.chosen(free)
    }

    /// Staff may have chosen with whom: then with nobody else, or with them and others.
    fn chosen(&self, free: Vec<Name>) -> Result<Vec<Name>, BookingError> {
        let Some(worker) = &self.offer.worker else { return Ok(free) };
        if !free.iter().any(|name| **name == **worker) {
            return Err(BookingError::JustTaken);
        }
        if self.service.workers == 1 { Ok(vec![Name::from(worker.as_str())]) } else { Ok(free) }
    }

    /// Takes the time of the workers a booking needs.
    pub(crate) fn hold(
        &self,
        tx: &WriteTx<'_>,
        row: &BookingRow,
        free: &[Name],
        keep: &[String],
        need: usize,
    ) -> Result<Vec<String>, BookingError> {
        let pause = slots::Minutes::try_from(row.pause_after).unwrap_or(0);
        let quanta = Quanta::of(row.starts_at, row.ends_at, pause).ok_or(BookingError::Vanished)?;
        let mut keep = keep.to_vec();
        keep.extend(self.offer.worker.clone());
        let candidates = hold::draw(free.to_vec(), &keep, &*self.chance);
        let busy = BusyRow {
            worker: String::new(),
            booking: row.id.clone(),
            starts_at: row.starts_at,
            ends_at: row.ends_at,
            pause_after: row.pause_after,
        };
        hold::hold(tx, &candidates, need, quanta, &busy, |busy| time::receive(tx, busy))
    }

    /// The town of the place.
    pub(crate) fn town(&self) -> Option<String> {
        self.desks.place(&self.offer.place).and_then(|place| place.town).map(|town| town.to_string())
    }
}
