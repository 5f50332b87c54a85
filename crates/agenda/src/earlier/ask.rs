// SPDX-License-Identifier: EUPL-1.2
//! Asking for an earlier time, and asking for it no longer.

use super::{Answer, When, Whose, Wishes, close, page_place, rules::MOST_NOTICE};
use crate::{
    Agenda, BookingError, claim, life, notes,
    slots::Status,
    store::earlier::{self as kept, WishRow},
    told,
};
use kernel::Actor;

impl Agenda {
    /// Somebody would come earlier. Asked again it keeps its turn, with the days and hours said last. `page`: where private pages are,
    /// before the secret of their link; told with an offer to who allowed that messages say more.
    ///
    /// # Errors
    /// [`BookingError::Unreachable`] when nobody could write to them; [`BookingError::TooLate`] when their appointment can be moved no
    /// more, [`BookingError::AlreadyCancelled`], [`BookingError::NotFound`], [`BookingError::Store`], [`BookingError::Vault`].
    pub async fn ask_earlier(
        &self,
        whose: Whose<'_>,
        when: When,
        page: Option<&str>,
        actor: &Actor,
    ) -> Result<(), BookingError> {
        let (claim, now) = (whose.claim(self), self.now());
        let telling = told::ready(self, &claim, actor).await?.filter(told::Telling::reaches);
        let telling = telling.ok_or(BookingError::Unreachable)?;
        let page = match (whose, page) {
            (Whose::Link(link), Some(page)) => Some(format!("{page}{link}")),
            _ => None,
        };
        let agenda = self.clone();
        self.db()
            .write(actor, move |tx| {
                let mut row = claim.find(tx)?;
                claim::lock(tx, &mut row, &[])?;
                claim::may(&agenda, &row, Status::CancelledByPerson, life::Side::Person, now)?;
                let before = if page.is_none() { kept::wish(tx, &row.id)? } else { None };
                let wish = WishRow {
                    // A worker who asks for them does not know their link: the one they gave themselves goes on leading to their page.
                    page: match before {
                        Some(before) => before.page,
                        None => telling.seal(&page_place(&row.id), &page)?,
                    },
                    booking: row.id.clone(),
                    days: when.days.stored(),
                    part: when.part.code().to_owned(),
                    notice_days: when.notice_days.clamp(1, MOST_NOTICE),
                    status: Wishes::Waiting.code().to_owned(),
                    unanswered: 0,
                    asked_at: now,
                };
                kept::ask(tx, &wish)?;
                notes::tell(tx, "agenda.earlier_asked", &row, now, &**agenda.chance())
            })
            .await
    }

    /// They ask for nothing earlier any more. A time that was kept for them is free again.
    ///
    /// # Errors
    /// [`BookingError::NotFound`], [`BookingError::Store`].
    pub async fn stop_earlier(&self, whose: Whose<'_>, actor: &Actor) -> Result<(), BookingError> {
        let (claim, now, agenda) = (whose.claim(self), self.now(), self.clone());
        let desk = self
            .db()
            .write(actor, move |tx| {
                let mut row = claim.find(tx)?;
                claim::lock(tx, &mut row, &[])?;
                let wish = kept::wish(tx, &row.id)?.filter(|wish| wish.status == Wishes::Waiting.code());
                // Pressed twice.
                let Some(wish) = wish else { return Ok(row.desk) };
                if let Some(open) = kept::open_offer(tx, &row.id)? {
                    close(tx, agenda.outbox(), &open, Answer::Withdrawn, now)?;
                }
                kept::set_wish(tx, &row.id, Wishes::Stopped.code(), wish.unanswered, now)?;
                notes::tell(tx, "agenda.earlier_stopped", &row, now, &**agenda.chance())?;
                Ok::<_, BookingError>(row.desk)
            })
            .await?;
        self.changed(&desk);
        Ok(())
    }
}
