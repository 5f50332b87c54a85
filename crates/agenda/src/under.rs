// SPDX-License-Identifier: EUPL-1.2
//! An absence over bookings and over meetings of groups: whom it leaves without a worker, where each can go, and what was decided.
//!
//! Nothing happens by itself. Until somebody decides, what is booked stays where it is and stays in the list.

use crate::{
    Agenda, Appointment, BookingError, BookingId, DeskScope,
    absence::{self, StandingAbsence},
    booking::BookedRules,
    groups::{Unled, unled},
    notes::{self, Note},
    offer::Offer,
    sheet::Shut,
    slots::{self, Audience, Expected, Minutes},
    store::{
        absences,
        bookings::{self, BookingRow},
    },
};
use jiff::Zoned;
use kernel::Actor;
use std::collections::{BTreeMap, BTreeSet};

/// An absence and whom it leaves without a worker.
pub struct UnderAbsence {
    /// The absence.
    pub absence: StandingAbsence,
    /// Who is expected then, at the desks one may see, by start.
    pub expected: Vec<LeftAlone>,
    /// The meetings of groups that they were to lead and that have not begun, by start.
    pub meetings: Vec<Unled>,
}

impl UnderAbsence {
    /// Whether nothing was to happen with them.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.expected.is_empty() && self.meetings.is_empty()
    }
}

/// Somebody who is expected by a worker who will not be there.
pub struct LeftAlone {
    /// The booking and who comes.
    pub appointment: Appointment,
    /// It was decided that it stays as it is.
    pub kept: bool,
    /// Where they could go; nothing when no time is found, or none is needed.
    pub proposal: Option<Proposal>,
}

/// Where somebody could go.
#[derive(Debug, Clone)]
pub enum Proposal {
    /// The same time, with a colleague who is free then: see [`Agenda::hand_over`].
    HandOver {
        /// To whom, by role.
        worker: String,
    },
    /// The first time after it: see [`Agenda::move_by_service`].
    Move {
        /// When it would begin.
        starts: Zoned,
        /// With whom, by role.
        worker: String,
        /// What to bring back.
        token: String,
    },
}

impl Agenda {
    /// Whom an absence leaves without a worker from now on, with a proposal for each that nobody has decided of. Proposals of
    /// one list never take each other's time; names are opened and the reads written before this returns.
    ///
    /// # Errors
    /// [`BookingError::NotFound`], also when the worker sits at no desk of `scope`; [`BookingError::Store`],
    /// [`BookingError::Vault`].
    pub async fn under(&self, id: &str, scope: &DeskScope, actor: &Actor) -> Result<UnderAbsence, BookingError> {
        let (now, id, covered) = (self.now(), id.to_owned(), scope.clone());
        let zone = self.desks().zone();
        let (row, shut, kept, meetings) = self
            .db()
            .read(actor, move |tx| {
                let row = absence::standing(tx, &id, &covered)?;
                let mut shut = Shut::default();
                let from = row.starts_at.max(now);
                for desk in absences::desks_under(tx, &row.worker, from, row.ends_at)? {
                    if covered.covers(&desk) {
                        let rows = absences::bookings_under(tx, &desk, &row.worker, from, row.ends_at)?;
                        shut.more(tx, rows)?;
                    }
                }
                let kept: BTreeSet<String> = absences::kept(tx, &row.id)?.into_iter().collect();
                let meetings = unled::under(tx, &row, &covered, now, &zone)?;
                Ok::<_, BookingError>((row, shut, kept, meetings))
            })
            .await?;
        let mut open: Vec<Expects> = Vec::new();
        for booking in shut.rows.iter().filter(|booking| !kept.contains(&booking.id)) {
            open.push(Expects::of(booking, shut.workers.get(&booking.id).cloned().unwrap_or_default())?);
        }
        open.sort_by(|a, b| (a.expected.start, &a.expected.booking).cmp(&(b.expected.start, &b.expected.booking)));
        let mut proposals = self.proposals(&row.worker, open).await?;
        let appointments = self.opened(vec![shut], "agenda.under", actor).await?.into_iter().flatten();
        let mut expected: Vec<LeftAlone> = appointments
            .map(|appointment| {
                let id = appointment.booking.id.to_string();
                LeftAlone { kept: kept.contains(&id), proposal: proposals.remove(&id), appointment }
            })
            .collect();
        expected.sort_by(|a, b| {
            let key = |one: &LeftAlone| (one.appointment.booking.starts.timestamp(), one.appointment.booking.id);
            key(a).cmp(&key(b))
        });
        Ok(UnderAbsence { absence: StandingAbsence::of(&row, &self.desks().zone()), expected, meetings })
    }

    /// By booking, where each can go: one look at each desk's calendar.
    async fn proposals(&self, away: &str, open: Vec<Expects>) -> Result<BTreeMap<String, Proposal>, BookingError> {
        let mut by_desk: BTreeMap<String, Vec<Expects>> = BTreeMap::new();
        for one in open {
            by_desk.entry(one.desk.clone()).or_default().push(one);
        }
        let mut found = BTreeMap::new();
        for (desk, asks) in by_desk {
            // A desk that has left the directory proposes nothing: its people are still in the list.
            let Ok(image) = self.image(&desk).await else { continue };
            let expected: Vec<Expected> = asks.into_iter().map(|ask| ask.expected).collect();
            // Those whose booking this image does not know yet are looked at the next time the page is opened.
            let expected: Vec<Expected> =
                expected.into_iter().filter(|one| image.calendar.knows(&one.booking)).collect();
            let proposed = slots::rearrange(&image.calendar, image.read_at.timestamp(), away, &expected)?;
            for (one, proposal) in expected.iter().zip(proposed) {
                let proposal = match proposal {
                    Some(slots::Proposal::Same { worker }) => Proposal::HandOver { worker: worker.to_string() },
                    Some(slots::Proposal::Later { slot, worker }) => {
                        let offer = Offer {
                            desk: desk.clone(),
                            service: one.service.to_string(),
                            place: slot.place.to_string(),
                            start: slot.start,
                            audience: Audience::Staff,
                            worker: Some(worker.to_string()),
                            anyway: false,
                            issued: image.read_at.timestamp().as_second(),
                        };
                        Proposal::Move {
                            starts: image.local(slot.start),
                            worker: worker.to_string(),
                            token: offer.token(self.vault()),
                        }
                    }
                    None => continue,
                };
                found.insert(one.booking.to_string(), proposal);
            }
        }
        Ok(found)
    }

    /// Decides that a booking stays as it is although its worker is away: somebody of the desk sees to it. It leaves the
    /// list of what is open.
    ///
    /// # Errors
    /// [`BookingError::NotFound`] when the absence or the booking is not there for `scope`, [`BookingError::Store`].
    pub async fn keep_under(
        &self,
        absence: &str,
        booking: BookingId,
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<(), BookingError> {
        let (now, chance, scope, absence) = (self.now(), self.chance().clone(), scope.clone(), absence.to_owned());
        self.db()
            .write(actor, move |tx| {
                let row = absence::standing(tx, &absence, &scope)?;
                let found = bookings::by_id(tx, &booking.to_string())?.filter(|found| scope.covers(&found.desk));
                let found = found.ok_or(BookingError::NotFound)?;
                if absences::keep(tx, &row.id, &found.id, now)? {
                    let details = serde_json::json!({ "absence": row.id, "booking": found.id });
                    let subject = found.subject.to_string();
                    notes::record(tx, &Note { action: "agenda.kept", subject: &subject, details }, now, &*chance)?;
                }
                Ok(())
            })
            .await
    }
}

/// A booking as proposals are looked for.
struct Expects {
    desk: String,
    expected: Expected,
}

impl Expects {
    fn of(row: &BookingRow, workers: Vec<String>) -> Result<Self, BookingError> {
        let name = |text: &str| slots::Id::from(text);
        let minutes = (row.ends_at.0 - row.starts_at.0) / 60_000_000;
        Ok(Self {
            desk: row.desk.clone(),
            expected: Expected {
                booking: name(&row.id),
                service: name(&row.service),
                place: name(&row.place),
                start: row.starts_at.timestamp(),
                minutes: Minutes::try_from(minutes).unwrap_or(0),
                pause_after: Minutes::try_from(row.pause_after).unwrap_or(0),
                need: BookedRules::read(&row.rules)?.workers,
                workers: workers.iter().map(|worker| name(worker)).collect(),
            },
        })
    }
}
