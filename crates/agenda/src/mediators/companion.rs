// SPDX-License-Identifier: EUPL-1.2
//! Whoever interprets, opened before the unit of a change: keys lie in another store than the calendar.

use super::{Profile, Seen, Wish, profile_place, unreadable, wish_place};
use crate::{
    Agenda, BookingError,
    claim::Claim,
    store::mediators::{self as kept, MediatorRow},
};
use kernel::Actor;
use vault::{ReadLog, SubjectKey};

/// A mediator, opened; with what was asked where she comes already.
pub(crate) struct Companion {
    pub row: MediatorRow,
    pub profile: Profile,
    pub key: SubjectKey,
    /// Language and wish of the appointment to which she is to come.
    pub asked: Option<(String, Wish)>,
}

impl Companion {
    /// As the rule sees her, when nothing else takes her time.
    pub(super) fn seen(&self, away: bool) -> Result<Seen<'_>, BookingError> {
        self.row.seen(&self.profile, (away, false))
    }
}

/// Who comes to interpret at a booking. Nobody where nobody does.
pub(crate) async fn companion(
    agenda: &Agenda,
    claim: &Claim,
    actor: &Actor,
) -> Result<Option<Companion>, BookingError> {
    let claim = claim.clone();
    let found = agenda
        .db()
        .read(actor, move |tx| {
            let row = claim.find(tx)?;
            let Some(live) = kept::live(tx, &row.id)? else { return Ok(None) };
            let mediator = kept::by_id(tx, &live.mediator)?.ok_or(unreadable("mediator"))?;
            let asked = kept::asked(tx, &row.id)?.ok_or(unreadable("mediation"))?;
            Ok::<_, BookingError>(Some((row, mediator, asked)))
        })
        .await?;
    let Some((booking, row, asked)) = found else { return Ok(None) };
    let mut reads = ReadLog::new("agenda.mediator");
    let wish = match agenda.vault().subjects(&[booking.subject]).await?.get(&booking.subject) {
        Some(key) => key.open(&wish_place(&booking.id), &asked.wish, &mut reads)?,
        // What they asked is gone with them.
        None => Wish::default(),
    };
    let key = agenda.vault().subject(row.subject).await?;
    let profile = key.open(&profile_place(&row.id), &row.profile, &mut reads)?;
    audit::commit_reads(agenda.db(), actor, reads, agenda.now(), &**agenda.chance()).await?;
    Ok(Some(Companion { row, profile, key, asked: Some((asked.language, wish)) }))
}

impl Agenda {
    /// A mediator about to be booked.
    pub(super) async fn mediator_ready(&self, id: &str, actor: &Actor) -> Result<Companion, BookingError> {
        let id = id.to_owned();
        let row = self.db().read(actor, move |tx| kept::by_id(tx, &id)).await?.ok_or(BookingError::NotFound)?;
        let key = self.vault().subject(row.subject).await?;
        let mut reads = ReadLog::new("agenda.mediator");
        let profile = key.open(&profile_place(&row.id), &row.profile, &mut reads)?;
        audit::commit_reads(self.db(), actor, reads, self.now(), &**self.chance()).await?;
        Ok(Companion { row, profile, key, asked: None })
    }
}
