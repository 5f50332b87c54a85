// SPDX-License-Identifier: EUPL-1.2
//! Messages about bookings and about places in groups that did not arrive, as the people of a desk see them and take care of them.

use crate::{
    Agenda, BookingError, DeskScope,
    booking::BookingView,
    day::Appointment,
    groups::{UndeliveredPlace, undelivered as of_groups},
    notes, people,
    store::bookings::{self, BookingRow, ParticipantRow},
    told,
};
use kernel::{Actor, UtcMicros};
use message::{Care, Cared, Kind, MessageId, Told};
use store::ReadTx;
use vault::{ReadLog, SubjectId};

/// How far back failures are looked for, in seconds: sixty days. Most are of appointments that are past by then.
const BACK: i64 = 60 * 86_400;
/// The most one desk's list shows.
const LISTED: i64 = 50;

/// A message that did not arrive, and whose.
pub struct Undelivered {
    /// The message.
    pub told: Told,
    /// What it speaks of.
    pub of: UndeliveredOf,
}

/// What a message speaks of that did not arrive.
pub enum UndeliveredOf {
    /// A booking.
    Booking(Box<Appointment>),
    /// A place in a group.
    Place(Box<UndeliveredPlace>),
}

struct Found {
    told: Told,
    of: FoundOf,
}

enum FoundOf {
    Booking(Box<FoundBooking>),
    Place(Box<of_groups::Found>),
}

struct FoundBooking {
    row: BookingRow,
    workers: Vec<String>,
    people: Vec<ParticipantRow>,
}

impl FoundOf {
    fn subject(&self) -> SubjectId {
        match self {
            Self::Booking(found) => found.row.subject,
            Self::Place(found) => found.subject(),
        }
    }
}

impl Agenda {
    /// The messages about bookings and groups at these desks that did not arrive, still say what is so, and of which nobody has taken care:
    /// the latest first. Desks outside `scope` are passed over in silence. Names are opened and the reads written in the
    /// audit before this returns.
    ///
    /// # Errors
    /// [`BookingError::Store`], [`BookingError::Vault`].
    pub async fn undelivered(
        &self,
        desks: &[String],
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<Vec<Undelivered>, BookingError> {
        let Some(outbox) = self.outbox().cloned() else { return Ok(Vec::new()) };
        let asked: Vec<String> = desks.iter().filter(|desk| scope.covers(desk)).cloned().collect();
        let now = self.now();
        let mut found = self
            .db()
            .read(actor, move |tx| {
                let mut found = Vec::new();
                for desk in &asked {
                    for told in outbox.failed(tx, desk, now.plus_seconds(-BACK), now, LISTED)? {
                        let of = match of_booking(tx, &told)? {
                            Some(booking) => Some(FoundOf::Booking(Box::new(booking))),
                            None => of_groups::find(tx, &told, now)?.map(Box::new).map(FoundOf::Place),
                        };
                        found.extend(of.map(|of| Found { told, of }));
                    }
                }
                Ok::<_, BookingError>(found)
            })
            .await?;
        found.sort_by_key(|one| std::cmp::Reverse(one.told.ended));
        let subjects: Vec<SubjectId> = found.iter().map(|one| one.of.subject()).collect();
        let (keys, zone) = (self.vault().subjects(&subjects).await?, self.desks().zone());
        let mut reads = ReadLog::new("agenda.undelivered");
        let mut list = Vec::with_capacity(found.len());
        for Found { told, of } in found {
            let key = keys.get(&of.subject());
            let of = match of {
                FoundOf::Place(place) => UndeliveredOf::Place(Box::new(place.open(key, &mut reads, &zone)?)),
                FoundOf::Booking(found) => {
                    let mut people = Vec::new();
                    if let Some(key) = key {
                        for sealed in &found.people {
                            people.push(people::open(key, sealed, &mut reads)?);
                        }
                    }
                    let booking = BookingView::of(&found.row, found.workers, &zone)?;
                    let told = vec![told.clone()];
                    UndeliveredOf::Booking(Box::new(Appointment {
                        booking,
                        people,
                        told,
                        joining: None,
                        mediation: None,
                    }))
                }
            };
            list.push(Undelivered { told, of });
        }
        audit::commit_reads(self.db(), actor, reads, now, &**self.chance()).await?;
        Ok(list)
    }

    /// Writes again what did not arrive, or notes that they were told by telephone.
    ///
    /// # Errors
    /// [`BookingError::NotFound`], also for a message of another desk; [`BookingError::Store`], [`BookingError::Vault`].
    pub async fn take_care(
        &self,
        message: MessageId,
        care: Care,
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<Cared, BookingError> {
        let outbox = self.outbox().cloned().ok_or(BookingError::NotFound)?;
        let (asking, covers) = (outbox.clone(), scope.clone());
        let asked = self.db().read(actor, move |tx| asking.concerned(tx, message)).await?;
        let asked = asked.filter(|asked| asked.desk.as_deref().is_some_and(|desk| covers.covers(desk)));
        let asked = asked.ok_or(BookingError::NotFound)?;
        let key = match care {
            Care::Again => Some(self.vault().subject(asked.subject).await?),
            Care::ByPhone => None,
        };
        let (now, scope, chance) = (self.now(), scope.clone(), self.chance().clone());
        self.db()
            .write(actor, move |tx| {
                let place = of_groups::concerned(tx, &asked.about, &scope)?;
                let booking = match asked.about.strip_prefix(&told::about("")) {
                    Some(id) => bookings::by_id(tx, id)?.filter(|row| scope.covers(&row.desk)),
                    None => None,
                };
                if place.is_none() && booking.is_none() {
                    return Err(BookingError::NotFound);
                }
                let (cared, action) = match &key {
                    Some(key) => (outbox.again(tx, key, message, now)?, "agenda.told_again"),
                    None => (outbox.told_by_phone(tx, message, now)?, "agenda.told_by_phone"),
                };
                if cared == Cared::Done {
                    if let Some(row) = &booking {
                        notes::tell(tx, action, row, now, &*chance)?;
                    }
                    if let Some(row) = &place {
                        of_groups::cared(tx, row, key.is_none(), now, &*chance)?;
                    }
                }
                Ok(cared)
            })
            .await
    }
}

/// The booking of a failed message, where what it says is still so.
fn of_booking(tx: &ReadTx<'_>, told: &Told) -> Result<Option<FoundBooking>, BookingError> {
    let Some(id) = told.about.strip_prefix(&told::about("")) else { return Ok(None) };
    let Some(row) = bookings::by_id(tx, id)? else { return Ok(None) };
    if !is_so(told, &row) {
        return Ok(None);
    }
    let (workers, people) = (bookings::workers(tx, id)?, bookings::participants(tx, id)?);
    Ok(Some(FoundBooking { row, workers, people }))
}

/// A confirmation of an hour that has moved since, or a reminder of what is off, is nothing to telephone for.
fn is_so(told: &Told, row: &BookingRow) -> bool {
    let same: bool = told.meets.is_none_or(|meets: UtcMicros| meets == row.starts_at);
    match told.kind {
        Kind::Cancelled => true,
        Kind::Online | Kind::ByPhone | Kind::AtTheDesk => {
            row.status == "booked" && same && told.kind == told::kind_of(&row.mode)
        }
        _ => row.status == "booked" && same,
    }
}
