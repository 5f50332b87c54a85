// SPDX-License-Identifier: EUPL-1.2
//! Yes or no to a time that is kept for somebody.

use super::{Answer, Whose, Wishes, close};
use crate::{
    Agenda, BookingError,
    booking::{BookedRules, BookingView},
    claim::{self, Claim},
    notes,
    offer::Offer,
    slots::Audience,
    store::earlier as kept,
};
use kernel::{Actor, UtcMicros};

impl Agenda {
    /// They come at the time that is kept for them; what they had is free for others, and they are told as of any move. Pressed again, it
    /// shows what was done.
    ///
    /// # Errors
    /// [`BookingError::Expired`] when it is kept no more: theirs stays as it is. Else as [`Agenda::move_to`].
    pub async fn take_earlier(&self, whose: Whose<'_>, actor: &Actor) -> Result<BookingView, BookingError> {
        let (claim, now, agenda) = (whose.claim(self), self.now(), self.clone());
        let found = claim.clone();
        let (row, open, keepers, met) = self
            .db()
            .read(actor, move |tx| {
                let row = found.find(tx)?;
                let met = kept::wish(tx, &row.id)?.is_some_and(|wish| wish.status == Wishes::Met.code());
                let open = kept::open_offer(tx, &row.id)?;
                let keepers = match &open {
                    Some(open) => kept::keepers(tx, &open.id)?,
                    None => Vec::new(),
                };
                let done = if met { Some(agenda.view(tx, &row)?) } else { None };
                Ok::<_, BookingError>((row, open, keepers, done))
            })
            .await?;
        if let Some(met) = met {
            return Ok(met);
        }
        let open = open.filter(|open| open.answer_by >= now).ok_or(BookingError::Expired)?;
        let alone = BookedRules::read(&row.rules)?.workers == 1;
        // It was free for the public when it was kept; the notice that has passed since then is not theirs to lose.
        let offer = Offer {
            desk: row.desk,
            service: row.service,
            place: open.place,
            start: open.starts_at.timestamp(),
            audience: Audience::Staff,
            worker: keepers.into_iter().next().filter(|_| alone),
            anyway: false,
            issued: now.timestamp().as_second(),
        };
        self.shifted(claim, offer, None, actor).await
    }

    /// They keep their own time. The one that was kept is free for the next, and they are not asked of it again.
    ///
    /// # Errors
    /// [`BookingError::NotFound`], [`BookingError::Store`].
    pub async fn refuse_earlier(&self, whose: Whose<'_>, actor: &Actor) -> Result<(), BookingError> {
        let now = self.now();
        self.unwanted(whose.claim(self), (Answer::Refused, "agenda.earlier_refused"), now, actor).await
    }

    /// Nobody answered in time.
    pub(super) async fn lapse_earlier(&self, claim: Claim, now: UtcMicros) -> Result<(), BookingError> {
        self.unwanted(claim, (Answer::Lapsed, "agenda.earlier_lapsed"), now, &Actor::system()).await
    }

    async fn unwanted(
        &self,
        claim: Claim,
        (answer, action): (Answer, &'static str),
        now: UtcMicros,
        actor: &Actor,
    ) -> Result<(), BookingError> {
        let agenda = self.clone();
        let desk = self
            .db()
            .write(actor, move |tx| {
                let mut row = claim.find(tx)?;
                claim::lock(tx, &mut row, &[])?;
                let (wish, open) = (kept::wish(tx, &row.id)?, kept::open_offer(tx, &row.id)?);
                // Answered meanwhile, or pressed twice.
                let (Some(wish), Some(open)) = (wish, open) else { return Ok(row.desk) };
                if answer == Answer::Lapsed && open.answer_by >= now {
                    return Ok(row.desk);
                }
                close(tx, agenda.outbox(), &open, answer, now)?;
                let standing = Wishes::after(answer, wish.unanswered);
                kept::set_wish(tx, &row.id, standing.code(), wish.unanswered + 1, now)?;
                notes::tell(tx, action, &row, now, &**agenda.chance())?;
                Ok::<_, BookingError>(row.desk)
            })
            .await?;
        self.changed(&desk);
        Ok(())
    }
}
