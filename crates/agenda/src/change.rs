// SPDX-License-Identifier: EUPL-1.2
//! After a booking was made: found again, cancelled, moved, marked.

use crate::{
    Agenda, BookingError,
    booking::{BookedRules, BookingId, BookingView},
    claim::{Claim, DeskScope, lock, may},
    code::Code,
    confirm::{Plan, rules},
    earlier::{self, Earlier},
    life::{self, Side},
    mediators::{self, Companion, Tongue},
    notes,
    offer::Offer,
    online::{self, Joining},
    secrets,
    slots::{Audience, Minutes, Status},
    store::{
        bookings::{self, Move},
        time,
    },
    told::{self, Telling},
};
use directory::pack::Mode;
use kernel::{Actor, UtcMicros};
use store::WriteTx;

/// A booking as its person sees it.
pub struct Own {
    /// The booking.
    pub booking: BookingView,
    /// Its code.
    pub code: Code,
    /// What they were told of it and will be.
    pub told: Vec<message::Told>,
    /// The link when it is online, and what it was when a decision changed it.
    pub joining: Option<Joining>,
    /// What they asked of earlier times, when they did.
    pub earlier: Option<Earlier>,
    /// The language that somebody interprets for them, and whether it is known who.
    pub mediation: Option<(Tongue, bool)>,
}

impl Agenda {
    /// The booking that a link opens.
    ///
    /// # Errors
    /// [`BookingError::NotFound`], [`BookingError::Store`].
    pub async fn find_by_link(&self, link: &str, actor: &Actor) -> Result<Own, BookingError> {
        let (agenda, claim) = (self.clone(), self.link(link));
        let (booking, code_index, told, (joining, earlier, mediation)) = self
            .db()
            .read(actor, move |tx| {
                let row = claim.find(tx)?;
                let told = told::of(tx, &agenda, &row.id)?;
                let joining = online::joining(tx, &agenda, &row)?;
                let earlier = earlier::of(tx, &row.id, &agenda.desks().zone())?;
                let mediation = mediators::brief(tx, &row.id)?;
                Ok::<_, BookingError>((agenda.view(tx, &row)?, row.code_index, told, (joining, earlier, mediation)))
            })
            .await?;
        let code = secrets::code_of(self.vault(), link, &code_index)?;
        Ok(Own { booking, code, told, joining, earlier, mediation })
    }

    /// The booking whose code was said at the desk.
    ///
    /// # Errors
    /// [`BookingError::NotFound`], also for a code of another desk; [`BookingError::Store`].
    pub async fn find_by_code(
        &self,
        said: &str,
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<BookingView, BookingError> {
        let code = Code::read(said).ok_or(BookingError::NotFound)?;
        let (agenda, scope, index) = (self.clone(), scope.clone(), secrets::code_index(self.vault(), &code));
        self.db()
            .read(actor, move |tx| {
                let id = bookings::by_code(tx, &index)?.ok_or(BookingError::NotFound)?;
                let id = id.parse().map_err(|_| BookingError::Unreadable { what: "id" })?;
                let row = Claim::Desk(id, scope).find(tx)?;
                agenda.view(tx, &row)
            })
            .await
    }

    /// The person calls it off. Its time is free again at once.
    ///
    /// # Errors
    /// [`BookingError::NotFound`], [`BookingError::TooLate`], [`BookingError::AlreadyCancelled`],
    /// [`BookingError::Store`].
    pub async fn cancel(&self, link: &str, actor: &Actor) -> Result<BookingView, BookingError> {
        self.become_(self.link(link), Status::CancelledByPerson, actor).await
    }

    /// The desk calls it off, whenever it must.
    ///
    /// # Errors
    /// As [`Agenda::cancel`].
    pub async fn cancel_by_service(
        &self,
        id: BookingId,
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<BookingView, BookingError> {
        self.become_(Claim::Desk(id, scope.clone()), Status::CancelledByService, actor).await
    }

    /// The desk says that the person came, or did not, or that it was a mistake to say so.
    ///
    /// # Errors
    /// [`BookingError::NotFound`], [`BookingError::TooEarly`], [`BookingError::AlreadyCancelled`],
    /// [`BookingError::Store`].
    pub async fn mark(
        &self,
        id: BookingId,
        status: Status,
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<BookingView, BookingError> {
        self.become_(Claim::Desk(id, scope.clone()), status, actor).await
    }

    /// The person moves it to another time of the same desk and service. The old time stays theirs until the new one is.
    ///
    /// # Errors
    /// As [`Agenda::confirm`], and [`BookingError::TooLate`], [`BookingError::AlreadyCancelled`],
    /// [`BookingError::Elsewhere`], [`BookingError::NotFound`].
    pub async fn move_to(&self, link: &str, token: &str, actor: &Actor) -> Result<BookingView, BookingError> {
        self.moved(self.link(link), token, actor).await
    }

    /// The desk moves it: to another time, to another worker, to another desk of `scope` that gives the same service in
    /// the same way.
    ///
    /// # Errors
    /// As [`Agenda::move_to`]; [`BookingError::Away`] when whoever was chosen is not there.
    pub async fn move_by_service(
        &self,
        id: BookingId,
        token: &str,
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<BookingView, BookingError> {
        self.moved(Claim::Desk(id, scope.clone()), token, actor).await
    }

    /// The desk hands it over: the time stays, `to` receives in the place of `from`. Posted again, it shows what was done.
    ///
    /// # Errors
    /// As [`Agenda::move_by_service`]; [`BookingError::Vanished`] when it is no longer `from` who receives.
    pub async fn hand_over(
        &self,
        id: BookingId,
        (from, to): (&str, &str),
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<BookingView, BookingError> {
        let claim = Claim::Desk(id, scope.clone());
        let found = claim.clone();
        let row = self.db().read(actor, move |tx| found.find(tx)).await?;
        let offer = Offer {
            desk: row.desk,
            service: row.service,
            place: row.place,
            start: row.starts_at.timestamp(),
            audience: Audience::Staff,
            worker: Some(to.to_owned()),
            anyway: false,
            issued: self.now().timestamp().as_second(),
        };
        self.shifted(claim, offer, Some(from.to_owned()), actor).await
    }

    fn link(&self, link: &str) -> Claim {
        Claim::Link(secrets::link_index(self.vault(), link))
    }

    async fn become_(&self, claim: Claim, to: Status, actor: &Actor) -> Result<BookingView, BookingError> {
        let telling = if to == Status::CancelledByService { told::ready(self, &claim, actor).await? } else { None };
        let companion = if to.occupies() { None } else { mediators::companion(self, &claim, actor).await? };
        let (agenda, now) = (self.clone(), self.now());
        let view = self
            .db()
            .write(actor, move |tx| {
                let mut row = claim.find(tx)?;
                lock(tx, &mut row, &[])?;
                if to.occupies() && row.status == life::code(to) && claim.side() == Side::Service {
                    // The same tap twice.
                    return agenda.view(tx, &row);
                }
                may(&agenda, &row, to, claim.side(), now)?;
                life::code(to).clone_into(&mut row.status);
                bookings::set_status(tx, &row.id, &row.status, now)?;
                row.changed_at = now;
                if !to.occupies() {
                    earlier::booking_went(tx, &agenda, &row, (None, claim.side()), now)?;
                    mediators::called_off(tx, &agenda, companion.as_ref(), &row, now)?;
                    time::free(tx, &row.id)?;
                }
                let action = match to {
                    Status::Seen => "agenda.seen",
                    Status::NoShow => "agenda.no_show",
                    Status::Booked => "agenda.unmarked",
                    Status::CancelledByPerson | Status::CancelledByService => "agenda.cancelled",
                };
                notes::tell(tx, action, &row, now, &**agenda.chance())?;
                told::became(tx, &agenda, telling.as_ref(), &row, now)?;
                agenda.view(tx, &row)
            })
            .await?;
        self.changed(&view.desk);
        Ok(view)
    }

    async fn moved(&self, claim: Claim, token: &str, actor: &Actor) -> Result<BookingView, BookingError> {
        let offer = self.read_offer(token, actor)?;
        self.shifted(claim, offer, None, actor).await
    }

    pub(crate) async fn shifted(
        &self,
        claim: Claim,
        offer: Offer,
        leaves: Option<String>,
        actor: &Actor,
    ) -> Result<BookingView, BookingError> {
        let now = self.now();
        let (desk, service) = rules(&**self.desks(), &offer)?;
        let plan =
            Plan { offer, desk, service, desks: self.desks().clone(), chance: self.chance().clone(), now, leaves };
        let telling = told::ready(self, &claim, actor).await?;
        let companion = mediators::companion(self, &claim, actor).await?;
        let (agenda, name) = (self.clone(), plan.offer.desk.clone());
        let moved = self
            .db()
            .write(actor, move |tx| plan.shift(tx, &agenda, &claim, (telling.as_ref(), companion.as_ref())))
            .await;
        self.changed(&name);
        let (view, before) = moved?;
        self.changed(&before);
        Ok(view)
    }
}

impl Plan {
    /// The booking as it is then, and the desk at which it was.
    fn shift(
        mut self,
        tx: &WriteTx<'_>,
        agenda: &Agenda,
        claim: &Claim,
        (telling, companion): (Option<&Telling>, Option<&Companion>),
    ) -> Result<(BookingView, String), BookingError> {
        let mut row = claim.find(tx)?;
        let turns = time::turns(tx, &self.offer.desk)?;
        lock(tx, &mut row, &turns)?;
        if !claim.reaches(&row.desk, &self.offer.desk) || row.service != self.offer.service {
            return Err(BookingError::Elsewhere);
        }
        let chosen = if online::chose_the_desk(tx, &row)? { Mode::OnSite.code() } else { row.mode.as_str() };
        if row.desk != self.offer.desk && !self.desk.modes.iter().any(|mode| mode.code() == chosen) {
            return Err(BookingError::DeskClosed);
        }
        let start = UtcMicros::from_timestamp(self.offer.start);
        let same_time = row.starts_at == start && row.place == self.offer.place && row.desk == self.offer.desk;
        let mut before = bookings::workers(tx, &row.id)?;
        let theirs = self.offer.worker.as_ref().is_none_or(|worker| before.contains(worker));
        let handed = self.leaves.as_ref().is_none_or(|leaves| !before.contains(leaves));
        if same_time && theirs && handed && row.status == life::code(Status::Booked) {
            // The same form posted again.
            return Ok((agenda.view(tx, &row)?, row.desk));
        }
        if let Some(leaves) = &self.leaves {
            if !same_time || handed {
                return Err(BookingError::Vanished);
            }
            before.retain(|worker| worker != leaves);
        }
        let (to, side) = match claim.side() {
            Side::Person => (Status::CancelledByPerson, Side::Person),
            Side::Service => (Status::CancelledByService, Side::Service),
        };
        // Who may no longer cancel may no longer move.
        may(agenda, &row, to, side, self.now)?;
        self.offer.fresh(self.now)?;
        // Length, pause and number of workers stay those it was made with.
        let kept = BookedRules::read(&row.rules)?;
        self.service.minutes = Minutes::try_from((row.ends_at.0 - row.starts_at.0) / 60_000_000).unwrap_or(0);
        self.service.pause_after = Minutes::try_from(row.pause_after).unwrap_or(0);
        self.service.workers = kept.workers;
        let free = self.free_workers(tx, Some(&row))?;
        let to = Some(start).filter(|_| self.leaves.is_none());
        earlier::booking_went(tx, agenda, &row, (to, claim.side()), self.now)?;
        time::free(tx, &row.id)?;
        bookings::dismiss(tx, &row.id)?;
        if self.leaves.is_some() {
            // The time stays: no move is counted, and nobody is told another hour.
            row.changed_at = self.now;
            bookings::set_status(tx, &row.id, &row.status, self.now)?;
            self.hold(tx, &row, &free, &before, kept.workers)?;
            mediators::follow(tx, agenda, companion, &row, self.now)?;
            notes::tell(tx, "agenda.handed_over", &row, self.now, &*self.chance)?;
            return Ok((agenda.view(tx, &row)?, row.desk));
        }
        let town = self.town();
        let desk = std::mem::replace(&mut row.desk, self.offer.desk.clone());
        row.ends_at = UtcMicros(start.0 + (row.ends_at.0 - row.starts_at.0));
        row.moved_from = Some(row.starts_at);
        row.starts_at = start;
        row.place = self.offer.place.clone();
        row.town.clone_from(&town);
        row.moves += 1;
        row.changed_at = self.now;
        let to = Move {
            desk: &row.desk,
            place: &row.place,
            town: town.as_deref(),
            starts_at: row.starts_at,
            ends_at: row.ends_at,
        };
        bookings::set_time(tx, &row.id, to, self.now)?;
        self.hold(tx, &row, &free, &before, kept.workers)?;
        online::settle(tx, &*self.desks, &mut row, self.now)?;
        mediators::follow(tx, agenda, companion, &row, self.now)?;
        notes::tell(tx, "agenda.moved", &row, self.now, &*self.chance)?;
        told::moved(tx, telling, &*self.desks, &row, self.now)?;
        Ok((agenda.view(tx, &row)?, desk))
    }
}
