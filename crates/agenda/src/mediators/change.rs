// SPDX-License-Identifier: EUPL-1.2
//! How what is asked at an appointment changes, and what of it is written with a booking: a wish, an assignment, a letting go.

use super::{
    LetGo, Mediation, MediatorId, NewMediation, Standing, StandsBecause, Tongue, Wish,
    companion::{Companion, companion},
    engage, unreadable, wish_place,
};
use crate::{
    Agenda, BookingError, DeskScope,
    booking::BookingId,
    claim::{Claim, lock},
    life,
    notes::{self, Note},
    slots::Status,
    store::{
        bookings::BookingRow,
        mediators::{self as kept, MediationRow},
    },
};
use kernel::{Actor, UtcMicros};
use std::collections::BTreeSet;
use store::{ReadTx, WriteTx};
use vault::{ReadLog, SubjectKey};

/// What is needed to write a mediation with a booking, made before its unit.
pub(crate) struct Prepared {
    pub row: MediationRow,
    pub companion: Option<Companion>,
    pub wish: Wish,
}

impl Prepared {
    /// Whose turn must be taken, when somebody comes.
    pub(crate) fn worker(&self) -> Option<&str> {
        self.companion.as_ref().map(|companion| companion.row.worker.as_str())
    }

    /// Writes it, in the unit that makes the booking: she comes, or the whole is refused.
    pub(crate) fn write(
        &self,
        tx: &WriteTx<'_>,
        agenda: &Agenda,
        booking: &BookingRow,
        now: UtcMicros,
    ) -> Result<(), BookingError> {
        kept::ask(tx, &self.row, now)?;
        note(tx, agenda, "agenda.mediation_asked", booking, serde_json::json!({ "language": self.row.language }), now)?;
        match &self.companion {
            Some(companion) => engage::engage(tx, agenda, companion, booking, (&self.row.language, &self.wish), now),
            None => Ok(()),
        }
    }
}

/// What a mediation leaves in the audit: ids and words of the work.
pub(super) fn note(
    tx: &WriteTx<'_>,
    agenda: &Agenda,
    action: &'static str,
    booking: &BookingRow,
    mut details: serde_json::Value,
    now: UtcMicros,
) -> Result<(), BookingError> {
    if let Some(details) = details.as_object_mut() {
        details.insert("booking".to_owned(), booking.id.clone().into());
        details.insert("desk".to_owned(), booking.desk.clone().into());
    }
    notes::record(tx, &Note { action, subject: &booking.subject.to_string(), details }, now, &**agenda.chance())
}

/// The language of whoever interprets at a booking, and whether they are found: for a page of the person's own. Nothing is opened.
pub(crate) fn brief(tx: &ReadTx<'_>, booking: &str) -> Result<Option<(Tongue, bool)>, BookingError> {
    let Some((language, status)) = kept::standing(tx, booking)? else { return Ok(None) };
    let found = match Standing::from_code(&status).ok_or(unreadable("mediation"))? {
        Standing::ToFind => false,
        Standing::Found => true,
        Standing::Refused | Standing::Over => return Ok(None),
    };
    Ok(Tongue::from_code(&language).map(|tongue| (tongue, found)))
}

impl Agenda {
    /// Makes ready what is asked with a booking: the mediator's own row is opened, and the wish sealed under the booking's key.
    pub(crate) async fn prepare_mediation(
        &self,
        asked: NewMediation,
        (booking, key): (&str, &SubjectKey),
        actor: &Actor,
    ) -> Result<Prepared, BookingError> {
        let asked = asked.checked()?;
        let companion = match asked.who {
            Some(who) => Some(self.mediator_ready(&who.to_string(), actor).await?),
            None => None,
        };
        let row = MediationRow {
            booking: booking.to_owned(),
            language: asked.language,
            wish: key.seal(&wish_place(booking), &asked.wish)?,
            status: Standing::ToFind.code().to_owned(),
            why: StandsBecause::Asked.code().to_owned(),
        };
        Ok(Prepared { row, companion, wish: asked.wish })
    }

    /// What is asked at an appointment, with who comes; nothing where nobody asked. The reads are written in the audit before this returns.
    ///
    /// # Errors
    /// [`BookingError::NotFound`] outside `scope`, [`BookingError::Store`], [`BookingError::Vault`].
    pub async fn mediation(
        &self,
        booking: BookingId,
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<Option<Mediation>, BookingError> {
        let (claim, agenda) = (Claim::Desk(booking, scope.clone()), self.clone());
        let found = self
            .db()
            .read(actor, move |tx| {
                let row = claim.find(tx)?;
                let Some(asked) = kept::asked(tx, &row.id)? else { return Ok(None) };
                let live = kept::live(tx, &row.id)?;
                let mut who = None;
                if let Some(live) = &live {
                    let mediator = kept::by_id(tx, &live.mediator)?.ok_or(unreadable("mediator"))?;
                    let away = kept::is_away(tx, &live.worker, row.starts_at, row.ends_at)?;
                    let told = match agenda.outbox() {
                        Some(outbox) => outbox.about(tx, &engage::about(&live.id))?,
                        None => Vec::new(),
                    };
                    who = Some((mediator, away, told));
                }
                Ok::<_, BookingError>(Some((row, asked, who)))
            })
            .await?;
        let Some((row, asked, who)) = found else { return Ok(None) };
        let mut reads = ReadLog::new("agenda.mediation");
        let wish = match self.vault().subjects(&[row.subject]).await?.get(&row.subject) {
            Some(key) => key.open(&wish_place(&row.id), &asked.wish, &mut reads)?,
            None => Wish::default(),
        };
        let mut mediation = Mediation {
            standing: Standing::from_code(&asked.status).ok_or(unreadable("mediation"))?,
            because: StandsBecause::from_code(&asked.why).ok_or(unreadable("mediation"))?,
            language: asked.language,
            wish,
            who: None,
            told: Vec::new(),
            why_not: BTreeSet::new(),
        };
        if let Some((mediator, away, told)) = who {
            let key = self.vault().subject(mediator.subject).await?;
            let profile = key.open(&super::profile_place(&mediator.id), &mediator.profile, &mut reads)?;
            mediation.why_not = engage::unfit(
                &mediator.seen(&profile, (away, false))?,
                &row,
                (&mediation.language, &mediation.wish),
                &self.desks().zone(),
            )?;
            mediation.who = Some((mediator.id.parse().map_err(|_| unreadable("id"))?, profile.name));
            mediation.told = told;
        }
        audit::commit_reads(self.db(), actor, reads, self.now(), &**self.chance()).await?;
        Ok(Some(mediation))
    }

    /// Says that somebody is needed at an appointment, or asks otherwise. Who comes already and does not fit what is asked now is let go, and
    /// somebody else is to be found. With `asked.who`, that one comes.
    ///
    /// # Errors
    /// [`BookingError::NotFound`] outside `scope`, [`BookingError::TooLate`] or [`BookingError::AlreadyCancelled`] when it is no longer ahead,
    /// [`BookingError::NoMediator`] with why the one that was chosen cannot, [`BookingError::ChangedMeanwhile`], [`BookingError::TooLong`],
    /// [`BookingError::Tampered`], [`BookingError::Store`], [`BookingError::Vault`].
    pub async fn ask_mediator(
        &self,
        booking: BookingId,
        asked: NewMediation,
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<(), BookingError> {
        let claim = Claim::Desk(booking, scope.clone());
        let found = claim.clone();
        let row = self.db().read(actor, move |tx| found.find(tx)).await?;
        let key = self.vault().subject(row.subject).await?;
        let prepared = self.prepare_mediation(asked, (&row.id, &key), actor).await?;
        let present = companion(self, &claim, actor).await?;
        let (agenda, now) = (self.clone(), self.now());
        self.db()
            .write(actor, move |tx| {
                let mut row = claim.find(tx)?;
                let more: Vec<_> = prepared.worker().into_iter().map(|worker| (worker.to_owned(), 0)).collect();
                lock(tx, &mut row, &more)?;
                ahead(&row, now)?;
                let live = kept::live(tx, &row.id)?;
                let stays = match (&live, &prepared.companion) {
                    (None, _) => false,
                    (Some(live), Some(new)) if live.mediator == new.row.id => true,
                    (Some(_), Some(_)) => false,
                    (Some(live), None) => {
                        let present = present.as_ref().filter(|one| one.row.id == live.mediator);
                        let present = present.ok_or(BookingError::ChangedMeanwhile)?;
                        let asked = (prepared.row.language.as_str(), &prepared.wish);
                        engage::unfit(&present.seen(false)?, &row, asked, &agenda.desks().zone())?.is_empty()
                    }
                };
                kept::ask(tx, &prepared.row, now)?;
                let details = serde_json::json!({ "language": prepared.row.language });
                note(tx, &agenda, "agenda.mediation_asked", &row, details, now)?;
                if stays {
                    return Ok(kept::set_standing(tx, &row.id, (Standing::Found.code(), &prepared.row.why), now)?);
                }
                if live.is_some() {
                    engage::let_go(tx, &agenda, present.as_ref(), &row, now)?;
                    let because = StandsBecause::OtherWish.code();
                    kept::set_standing(tx, &row.id, (Standing::ToFind.code(), because), now)?;
                }
                match &prepared.companion {
                    Some(new) => engage::engage(tx, &agenda, new, &row, (&prepared.row.language, &prepared.wish), now),
                    None => Ok(()),
                }
            })
            .await
    }

    /// Books a mediator for an appointment at which one is asked for; in the place of whoever was to come. Pressed twice, once.
    ///
    /// # Errors
    /// As [`Agenda::ask_mediator`].
    pub async fn assign_mediator(
        &self,
        booking: BookingId,
        who: MediatorId,
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<(), BookingError> {
        let asked = self.mediation(booking, scope, actor).await?.ok_or(BookingError::NotFound)?;
        if asked.who.as_ref().is_some_and(|(present, _)| *present == who) && asked.why_not.is_empty() {
            return Ok(());
        }
        let wish = Wish { refused: None, ..asked.wish };
        let new = NewMediation { language: asked.language, wish, who: Some(who) };
        self.ask_mediator(booking, new, scope, actor).await
    }

    /// Lets whoever interprets at an appointment go, or says that nobody is needed or wanted any more.
    ///
    /// # Errors
    /// [`BookingError::NotFound`], [`BookingError::NameMissing`] for a refusal without a reason, else as [`Agenda::ask_mediator`].
    pub async fn let_mediator_go(
        &self,
        booking: BookingId,
        then: LetGo,
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<(), BookingError> {
        let asked = self.mediation(booking, scope, actor).await?.ok_or(BookingError::NotFound)?;
        let (standing, refused) = match then {
            LetGo::FindAnother => (Standing::ToFind, None),
            LetGo::NotNeeded => (Standing::Over, None),
            LetGo::Refused(why) if why.trim().is_empty() => return Err(BookingError::NameMissing),
            LetGo::Refused(why) => (Standing::Refused, Some(why)),
        };
        let claim = Claim::Desk(booking, scope.clone());
        let (present, found) = (companion(self, &claim, actor).await?, claim.clone());
        let row = self.db().read(actor, move |tx| found.find(tx)).await?;
        let key = self.vault().subject(row.subject).await?;
        let wish = Wish { refused, ..asked.wish }.checked()?;
        let new = MediationRow {
            booking: row.id.clone(),
            language: asked.language,
            wish: key.seal(&wish_place(&row.id), &wish)?,
            status: standing.code().to_owned(),
            why: StandsBecause::LetGo.code().to_owned(),
        };
        let (agenda, now) = (self.clone(), self.now());
        self.db()
            .write(actor, move |tx| {
                let mut row = claim.find(tx)?;
                lock(tx, &mut row, &[])?;
                ahead(&row, now)?;
                if kept::live(tx, &row.id)?.is_some() {
                    engage::let_go(tx, &agenda, present.as_ref(), &row, now)?;
                }
                kept::ask(tx, &new, now)?;
                let details = serde_json::json!({ "standing": new.status });
                note(tx, &agenda, "agenda.mediation_changed", &row, details, now)
            })
            .await
    }

    /// Says that the mediator did not come to an appointment that has begun, or that it was a mistake to say so.
    ///
    /// # Errors
    /// [`BookingError::TooEarly`], [`BookingError::NotFound`] where nobody was to come, [`BookingError::Store`].
    pub async fn mediator_missed(
        &self,
        booking: BookingId,
        missed: bool,
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<(), BookingError> {
        let (claim, agenda, now) = (Claim::Desk(booking, scope.clone()), self.clone(), self.now());
        self.db()
            .write(actor, move |tx| {
                let mut row = claim.find(tx)?;
                lock(tx, &mut row, &[])?;
                let live = kept::live(tx, &row.id)?.ok_or(BookingError::NotFound)?;
                if now < row.starts_at {
                    return Err(BookingError::TooEarly);
                }
                let outcome = if missed { engage::MISSED } else { engage::COMES };
                kept::set_outcome(tx, &live.id, outcome, now)?;
                let details = serde_json::json!({ "mediator": live.mediator, "missed": missed });
                note(tx, &agenda, "agenda.mediator_missed", &row, details, now)
            })
            .await
    }
}

/// Refuses what is no longer ahead.
fn ahead(row: &BookingRow, now: UtcMicros) -> Result<(), BookingError> {
    match life::state(&row.status) {
        Some(Status::Booked) if row.ends_at > now => Ok(()),
        Some(status) if !status.occupies() => Err(BookingError::AlreadyCancelled),
        _ => Err(BookingError::TooLate),
    }
}
