// SPDX-License-Identifier: EUPL-1.2
//! Earlier times: somebody who is expected in three weeks says when they could come before that; a time that becomes free is kept for the
//! one who asked first, for a few hours, and they answer on their page or by telephone.
//!
//! What they have is never touched until they say yes. Limits ([`When`], [`MOST_UNANSWERED`]): at least a day earlier, told at least a
//! day before, asked between eight and eight, one time at once for each person, three without a yes and no more.

mod answer;
mod ask;
mod list;
mod round;
mod rules;

pub use list::EarlierLine;
pub use rules::{Answer, Days, MOST_NOTICE, MOST_UNANSWERED, Part, When, Wishes};

use crate::{
    Agenda, BookingError, DeskScope,
    booking::BookingId,
    claim::Claim,
    life::Side,
    quanta::Quanta,
    secrets,
    slots::Minutes,
    store::{
        bookings::BookingRow,
        earlier::{self as kept, OfferRow, WishRow},
    },
    told,
};
use jiff::{Zoned, tz::TimeZone};
use kernel::UtcMicros;
use message::Outbox;
use store::{ReadTx, WriteTx};
use vault::Place;

/// Whose wish it is, and by what right one speaks of it.
#[derive(Debug, Clone, Copy)]
pub enum Whose<'a> {
    /// Theirs, by the secret of their link.
    Link(&'a str),
    /// Somebody's whom a worker speaks for, among these desks.
    Desk(BookingId, &'a DeskScope),
}

impl Whose<'_> {
    fn claim(self, agenda: &Agenda) -> Claim {
        match self {
            Self::Link(link) => Claim::Link(secrets::link_index(agenda.vault(), link)),
            Self::Desk(id, scope) => Claim::Desk(id, scope.clone()),
        }
    }
}

/// What somebody asked for, and how it stands.
#[derive(Debug, Clone)]
pub struct Earlier {
    /// When they could come.
    pub when: When,
    /// Where it stands.
    pub standing: Wishes,
    /// When they asked, in the territory's zone.
    pub asked: Zoned,
    /// The time that is kept for them.
    pub kept: Option<KeptTime>,
}

/// A time kept for somebody until they answer.
#[derive(Debug, Clone)]
pub struct KeptTime {
    /// When it begins, in the territory's zone.
    pub starts: Zoned,
    /// Until when it is kept.
    pub answer_by: Zoned,
}

/// Marks the ids of offers.
enum EarlierOffer {}

fn unreadable(what: &'static str) -> BookingError {
    BookingError::Unreadable { what }
}

fn page_place(booking: &str) -> Place<'_> {
    Place { table: "agenda_earlier", column: "page", row: booking }
}

/// The name of the message that tells of an offer.
fn once(offer: &OfferRow) -> String {
    format!("{}/earlier/{}", told::about(&offer.booking), offer.id)
}

fn quanta(offer: &OfferRow) -> Result<Quanta, BookingError> {
    let pause = Minutes::try_from(offer.pause_after).unwrap_or(0);
    Quanta::of(offer.starts_at, offer.ends_at, pause).ok_or(unreadable("offer"))
}

impl WishRow {
    pub(crate) fn when(&self) -> Result<When, BookingError> {
        Ok(When {
            days: Days::read(self.days).ok_or(unreadable("days"))?,
            part: Part::from_code(&self.part).ok_or(unreadable("part"))?,
            notice_days: self.notice_days,
        })
    }

    pub(crate) fn standing(&self) -> Result<Wishes, BookingError> {
        Wishes::from_code(&self.status).ok_or(unreadable("wish"))
    }
}

/// How a wish stands; nothing where nobody asked.
pub(crate) fn of(tx: &ReadTx<'_>, booking: &str, zone: &TimeZone) -> Result<Option<Earlier>, BookingError> {
    match kept::wish(tx, booking)? {
        Some(wish) => Ok(Some(shown(tx, &wish, zone)?)),
        None => Ok(None),
    }
}

fn shown(tx: &ReadTx<'_>, wish: &WishRow, zone: &TimeZone) -> Result<Earlier, BookingError> {
    let local = |at: UtcMicros| at.timestamp().to_zoned(zone.clone());
    let standing = wish.standing()?;
    let open = if standing == Wishes::Waiting { kept::open_offer(tx, &wish.booking)? } else { None };
    Ok(Earlier {
        when: wish.when()?,
        standing,
        asked: local(wish.asked_at),
        kept: open.map(|open| KeptTime { starts: local(open.starts_at), answer_by: local(open.answer_by) }),
    })
}

/// Ends the offer that is open, in the unit that holds the turns of its booking and its workers: see [`crate::claim::lock`].
fn close(
    tx: &WriteTx<'_>,
    outbox: Option<&Outbox>,
    offer: &OfferRow,
    answer: Answer,
    now: UtcMicros,
) -> Result<(), BookingError> {
    kept::let_go(tx, offer, quanta(offer)?)?;
    kept::set_offer(tx, &offer.id, answer.code(), now)?;
    if let Some(outbox) = outbox {
        outbox.withdraw(tx, &once(offer), now)?;
    }
    Ok(())
}

/// A booking has gone: to another time or another worker (`to`), or away (`None`). What was kept for it is free again; a wish that was met
/// or has lost its booking ends, and one whose booking the desk had to move goes on.
pub(crate) fn booking_went(
    tx: &WriteTx<'_>,
    agenda: &Agenda,
    before: &BookingRow,
    (to, by): (Option<UtcMicros>, Side),
    now: UtcMicros,
) -> Result<(), BookingError> {
    let Some(wish) = kept::wish(tx, &before.id)?.filter(|wish| wish.status == Wishes::Waiting.code()) else {
        return Ok(());
    };
    let open = kept::open_offer(tx, &before.id)?;
    let taken = open.as_ref().is_some_and(|open| to == Some(open.starts_at));
    let answer = if taken { Answer::Taken } else { Answer::Withdrawn };
    if let Some(open) = &open {
        close(tx, agenda.outbox(), open, answer, now)?;
    }
    if taken || to.is_none() || by == Side::Person {
        kept::set_wish(tx, &before.id, Wishes::after(answer, wish.unanswered).code(), wish.unanswered, now)?;
    }
    Ok(())
}
