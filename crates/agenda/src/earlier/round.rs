// SPDX-License-Identifier: EUPL-1.2
//! The round that keeps times for those who asked: who waited longest is looked for first, in what is free for everybody.

use super::{EarlierOffer, page_place, quanta, rules};
use crate::{
    Agenda, BookingError, DeskScope, Offered,
    booking::{BookedRules, BookingId},
    claim::{self, Claim},
    confirm::{self, Plan},
    hold, life, notes,
    slots::{Audience, Minutes},
    store::{
        bookings,
        earlier::{self as kept, OfferRow, Waiting},
        time::{self, BusyRow},
    },
    told,
};
use jiff::{Timestamp, ToSpan, Zoned};
use kernel::{Actor, Id, UtcMicros};
use std::collections::BTreeSet;
use store::WriteTx;
use vault::{ReadLog, VaultError};

/// Weeks looked through for one person, at most: who is expected later than that is asked again when it is nearer.
const WEEKS: usize = 26;

impl Agenda {
    /// Ends what nobody answered, then keeps a time for each who waits and for whom there is one, in the order in which they asked: on
    /// every node, as often as one likes. Says how many times were offered.
    ///
    /// # Errors
    /// [`BookingError::Store`], [`BookingError::Vault`].
    pub async fn offer_earlier_times(&self) -> Result<usize, BookingError> {
        let now = self.now();
        let overdue = self.db().read(&Actor::system(), move |tx| kept::overdue(tx, now)).await?;
        for offer in overdue {
            self.lapse_earlier(anybody(&offer.booking)?, now).await?;
        }
        let local = now.timestamp().to_zoned(self.desks().zone());
        let Some(until) = rules::answer_by(&local).filter(|_| rules::awake(&local)) else { return Ok(0) };
        let mut offered = 0;
        for one in self.db().read(&Actor::system(), move |tx| kept::waiting(tx, now)).await? {
            if let Some(time) = self.find_earlier(&one, &local, &until).await? {
                offered += usize::from(self.keep_earlier(&one, &time, &until, now).await?);
            }
        }
        Ok(offered)
    }

    /// The first free time that suits somebody.
    async fn find_earlier(&self, one: &Waiting, now: &Zoned, until: &Zoned) -> Result<Option<Offered>, BookingError> {
        let theirs = one.starts_at.timestamp().to_zoned(self.desks().zone());
        let limit = life::limit(one.starts_at, BookedRules::read(&one.rules)?.cancel_span()?, &self.desks().zone());
        // What they have can be given up no more by the time they answer.
        if limit.timestamp() < until.timestamp() {
            return Ok(None);
        }
        let (id, at) = (one.wish.booking.clone(), self.now());
        let had = self.db().read(&Actor::system(), move |tx| kept::had(tx, &id, at)).await?;
        let had: BTreeSet<Timestamp> = had.into_iter().map(UtcMicros::timestamp).collect();
        let when = one.wish.when()?;
        let mut from = now.date();
        for _ in 0..WEEKS {
            if from >= theirs.date() {
                break;
            }
            let week = match self.week(&one.desk, &one.service, from, Audience::Public).await {
                Ok(week) => week,
                Err(BookingError::Store(error)) => return Err(error.into()),
                // The desk gives no appointments for it any more: what they have stays.
                Err(_) => return Ok(None),
            };
            let mut times = week.days.iter().flat_map(|day| &day.slots).filter(|time| *time.place == *one.place);
            if let Some(time) = times.find(|time| rules::suits(&when, (now, until), &theirs, &time.starts, &had)) {
                return Ok(Some(time.clone()));
            }
            let Ok(next) = from.checked_add(7.days()) else { break };
            from = next;
        }
        Ok(None)
    }

    /// Keeps a time for somebody and tells them. `false`: somebody was faster, or there is nothing to offer any more.
    async fn keep_earlier(
        &self,
        one: &Waiting,
        time: &Offered,
        until: &Zoned,
        now: UtcMicros,
    ) -> Result<bool, BookingError> {
        let (actor, claim) = (Actor::system(), anybody(&one.wish.booking)?);
        let telling = told::ready(self, &claim, &actor).await?;
        let page = match self.vault().subject(one.subject).await {
            Ok(key) => {
                let mut reads = ReadLog::new("agenda.tell");
                let page = key.open(&page_place(&one.wish.booking), &one.wish.page, &mut reads)?;
                audit::commit_reads(self.db(), &actor, reads, now, &**self.chance()).await?;
                page
            }
            // They were forgotten.
            Err(VaultError::Destroyed | VaultError::NoSubject) => None,
            Err(error) => return Err(error.into()),
        };
        let offer = self.read_offer(&time.token, &actor)?;
        let (desk, service) = confirm::rules(&**self.desks(), &offer)?;
        let (desks, chance) = (self.desks().clone(), self.chance().clone());
        let plan = Plan { offer, desk, service, desks, chance, now, leaves: None };
        let (agenda, until, was) = (self.clone(), UtcMicros::from_timestamp(until.timestamp()), one.starts_at);
        let made = self
            .db()
            .write(&actor, move |tx| {
                let Some(telling) = telling.filter(told::Telling::reaches) else {
                    let id = claim.find(tx)?.id;
                    kept::set_wish(tx, &id, super::Wishes::Stopped.code(), 0, now)?;
                    return Ok(false);
                };
                plan.keep(tx, &agenda, &claim, (until, was), |tx, row, offer| {
                    telling.earlier(tx, &**agenda.desks(), row, offer, (super::once(offer), page.as_deref()), now)
                })
            })
            .await;
        self.changed(&one.desk);
        match made {
            // Another round finds another.
            Err(BookingError::JustTaken | BookingError::Vanished | BookingError::TooSoon | BookingError::Away) => {
                Ok(false)
            }
            made => made,
        }
    }
}

/// Somebody's booking, for the house itself.
fn anybody(booking: &str) -> Result<Claim, BookingError> {
    let id: BookingId = booking.parse().map_err(|_| super::unreadable("id"))?;
    Ok(Claim::Desk(id, DeskScope::All))
}

impl Plan {
    /// Keeps the time beside what the booking holds, when it still waits for one and is still at `was`.
    fn keep(
        mut self,
        tx: &WriteTx<'_>,
        agenda: &Agenda,
        claim: &Claim,
        (until, was): (UtcMicros, UtcMicros),
        tell: impl FnOnce(&WriteTx<'_>, &bookings::BookingRow, &OfferRow) -> Result<(), BookingError>,
    ) -> Result<bool, BookingError> {
        let mut row = claim.find(tx)?;
        let turns = time::turns(tx, &self.offer.desk)?;
        claim::lock(tx, &mut row, &turns)?;
        let waits = kept::wish(tx, &row.id)?.is_some_and(|wish| wish.status == super::Wishes::Waiting.code());
        let same = row.starts_at == was && row.desk == self.offer.desk && row.service == self.offer.service;
        if !waits || !same || row.status != life::code(crate::slots::Status::Booked) {
            return Ok(false);
        }
        if kept::open_offer(tx, &row.id)?.is_some() {
            return Ok(false);
        }
        // Length, pause and number of workers stay those it was made with.
        let rules = BookedRules::read(&row.rules)?;
        self.service.minutes = Minutes::try_from((row.ends_at.0 - row.starts_at.0) / 60_000_000).unwrap_or(0);
        self.service.pause_after = Minutes::try_from(row.pause_after).unwrap_or(0);
        self.service.workers = rules.workers;
        let free = self.free_workers(tx, None)?;
        let starts_at = UtcMicros::from_timestamp(self.offer.start);
        let offer = OfferRow {
            id: Id::<EarlierOffer>::new(self.now, &*self.chance).to_string(),
            booking: row.id.clone(),
            desk: row.desk.clone(),
            place: self.offer.place.clone(),
            starts_at,
            ends_at: UtcMicros(starts_at.0 + (row.ends_at.0 - row.starts_at.0)),
            pause_after: row.pause_after,
            answer_by: until,
        };
        kept::insert_offer(tx, &offer, self.now)?;
        let candidates = hold::draw(free, &bookings::workers(tx, &row.id)?, &*self.chance);
        let busy = BusyRow {
            worker: String::new(),
            booking: row.id.clone(),
            starts_at: offer.starts_at,
            ends_at: offer.ends_at,
            pause_after: offer.pause_after,
        };
        hold::hold(tx, &candidates, rules.workers, quanta(&offer)?, &busy, |busy| kept::keep(tx, &offer.id, busy))?;
        tell(tx, &row, &offer)?;
        notes::tell(tx, "agenda.earlier_offered", &row, self.now, &**agenda.chance())?;
        Ok(true)
    }
}
