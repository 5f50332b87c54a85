// SPDX-License-Identifier: EUPL-1.2
//! Whose booking it is, and by what right one speaks of it: found, held against everybody else, and allowed to change.

use crate::{
    Agenda, BookingError,
    booking::{BookedRules, BookingId},
    hold,
    life::{self, Side, Stuck},
    slots::Status,
    store::{
        bookings::{self, BookingRow},
        earlier::keepers_of,
        mediators,
    },
};
use kernel::UtcMicros;
use std::collections::BTreeSet;
use store::{ReadTx, WriteTx};

/// The desks whose bookings somebody may see and change. Made by the policy of who is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeskScope {
    /// Every desk of the territory.
    All,
    /// These desks.
    Only(BTreeSet<String>),
}

impl DeskScope {
    /// These desks.
    pub fn of<D: Into<String>>(desks: impl IntoIterator<Item = D>) -> Self {
        Self::Only(desks.into_iter().map(Into::into).collect())
    }

    /// Whether this desk is among them.
    #[must_use]
    pub fn covers(&self, desk: &str) -> bool {
        match self {
            Self::All => true,
            Self::Only(desks) => desks.contains(desk),
        }
    }
}

/// Which booking, and by what right.
#[derive(Clone)]
pub(crate) enum Claim {
    /// Whoever holds the link.
    Link([u8; 32]),
    /// The people of the desk.
    Desk(BookingId, DeskScope),
}

impl Claim {
    /// Whether they may bring a booking of one desk to another: within one desk always, between two of their own.
    pub(crate) fn reaches(&self, from: &str, to: &str) -> bool {
        from == to
            || match self {
                Self::Link(_) => false,
                Self::Desk(_, scope) => scope.covers(from) && scope.covers(to),
            }
    }

    pub(crate) fn side(&self) -> Side {
        match self {
            Self::Link(_) => Side::Person,
            Self::Desk(..) => Side::Service,
        }
    }

    /// Outside one's desks a booking is not there.
    pub(crate) fn find(&self, tx: &ReadTx<'_>) -> Result<BookingRow, BookingError> {
        let id = match self {
            Self::Link(index) => bookings::by_link(tx, index)?,
            Self::Desk(id, _) => Some(id.to_string()),
        };
        let row = match id {
            Some(id) => bookings::by_id(tx, &id)?,
            None => None,
        };
        row.filter(|row| match self {
            Self::Link(_) => true,
            Self::Desk(_, scope) => scope.covers(&row.desk),
        })
        .ok_or(BookingError::NotFound)
    }
}

/// Takes the booking's turn and its workers', then reads it as it is now: whoever was before us has been kept.
pub(crate) fn lock(tx: &WriteTx<'_>, row: &mut BookingRow, more: &[(String, i64)]) -> Result<(), BookingError> {
    bookings::take_turn(tx, &row.id)?;
    let (workers, kept) = (bookings::workers(tx, &row.id)?, keepers_of(tx, &row.id)?);
    let interprets = mediators::live(tx, &row.id)?.map(|live| live.worker);
    let more = more.iter().map(|(worker, _)| worker.as_str());
    let theirs = workers.iter().chain(&kept).chain(&interprets).map(String::as_str);
    hold::take_turns(tx, theirs.chain(more))?;
    *row = bookings::by_id(tx, &row.id)?.ok_or(BookingError::NotFound)?;
    Ok(())
}

pub(crate) fn may(
    agenda: &Agenda,
    row: &BookingRow,
    to: Status,
    side: Side,
    now: UtcMicros,
) -> Result<(), BookingError> {
    let from = life::state(&row.status).ok_or(BookingError::Unreadable { what: "status" })?;
    let limit = life::limit(row.starts_at, BookedRules::read(&row.rules)?.cancel_span()?, &agenda.desks().zone());
    life::may_become(from, to, side, now, row.starts_at, limit).map_err(|stuck| match stuck {
        Stuck::Cancelled => BookingError::AlreadyCancelled,
        Stuck::TooLate => BookingError::TooLate,
        Stuck::TooEarly => BookingError::TooEarly,
        Stuck::NotYours => BookingError::NotFound,
    })
}
