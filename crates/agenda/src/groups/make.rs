// SPDX-License-Identifier: EUPL-1.2
//! A cycle is made: its days laid out around holidays, its meetings written, its leaders' time taken, all or none.

use super::{Cycle, CycleId, PLANNED, Session, note_cycle, rules};
use crate::{
    Agenda, BookingError, DeskScope, hold, holidays,
    quanta::Quanta,
    slots::OnHolidays,
    store::{
        groups::{self, CycleRow, SessionRow},
        windows,
    },
};
use jiff::civil::{Date, Time};
use kernel::{Actor, Id, Language, UtcMicros};
use std::collections::BTreeSet;
use store::WriteTx;

const LONGEST_TITLE: usize = 120;
const LONGEST_NOTES: usize = 1_000;

/// A cycle as its desk asks for it.
#[derive(Debug, Clone)]
pub struct NewCycle {
    /// The desk.
    pub desk: String,
    /// The service it belongs to.
    pub service: String,
    /// Where one meets: a place of the territory, or [`crate::NOWHERE`].
    pub place: String,
    /// What it is called. Public, where the cycle is.
    pub title: String,
    /// What to know before coming. Public, where the cycle is.
    pub notes: String,
    /// The language spoken.
    pub language: Language,
    /// The first day.
    pub first: Date,
    /// The hour, a multiple of five minutes.
    pub hour: Time,
    /// Every how many weeks.
    pub every_weeks: i64,
    /// How many meetings.
    pub sessions: usize,
    /// How long a meeting is, a multiple of five.
    pub minutes: i64,
    /// How many places.
    pub seats: i64,
    /// Whether everybody may ask to come.
    pub public: bool,
    /// Who leads it, by role: workers of the desk.
    pub leaders: Vec<String>,
    /// The secret of the form: posted twice it makes one cycle.
    pub form_key: Vec<u8>,
}

/// A cycle that stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// Which.
    pub id: CycleId,
    /// Days passed over, on which the place rests.
    pub skipped: Vec<Date>,
    /// The same form had made it before.
    pub already: bool,
}

impl NewCycle {
    fn checked(mut self) -> Result<Self, BookingError> {
        self.title = self.title.trim().to_owned();
        self.notes = self.notes.trim().to_owned();
        if self.title.is_empty() {
            return Err(BookingError::NameMissing);
        }
        for (field, text, most) in [("title", &self.title, LONGEST_TITLE), ("notes", &self.notes, LONGEST_NOTES)] {
            if text.chars().count() > most {
                return Err(BookingError::TooLong { field });
            }
        }
        let whole = |number: i64, most: i64| (1..=most).contains(&number);
        let fits = whole(self.minutes, rules::LONGEST_SESSION)
            && self.minutes % 5 == 0
            && self.hour.minute() % 5 == 0
            && self.hour.second() == 0
            && whole(self.seats, rules::MOST_SEATS)
            && whole(self.every_weeks, rules::MOST_WEEKS)
            && (1..=rules::MOST_SESSIONS).contains(&self.sessions)
            && self.form_key.len() >= 16;
        if fits { Ok(self) } else { Err(BookingError::Tampered) }
    }
}

impl Agenda {
    /// Makes a cycle with all its meetings. Days on which the place rests are passed over and told.
    ///
    /// # Errors
    /// [`BookingError::Busy`] when a leader's time is taken, [`BookingError::Absent`] when a leader is away, [`BookingError::TooSoon`]
    /// for a first meeting in the past, [`BookingError::DeskClosed`] when the place is never open,
    /// [`BookingError::NotFound`] outside `scope` or for a leader who does not sit at the desk, [`BookingError::NameMissing`] without a
    /// title, [`BookingError::TooLong`], [`BookingError::Tampered`], [`BookingError::Store`].
    pub async fn make_cycle(&self, new: NewCycle, scope: &DeskScope, actor: &Actor) -> Result<Made, BookingError> {
        let new = new.checked()?;
        if !scope.covers(&new.desk) {
            return Err(BookingError::NotFound);
        }
        let (now, zone, chance) = (self.now(), self.desks().zone(), self.chance().clone());
        let place = self.desks().place(&new.place).ok_or(BookingError::NotFound)?;
        let rests = |day: Date| {
            place.closed.contains(&day) || (place.holidays != OnHolidays::Open && holidays::national(day).is_some())
        };
        let (days, skipped) = rules::days(new.first, new.every_weeks, new.sessions, rests);
        if days.is_empty() {
            return Err(BookingError::DeskClosed);
        }
        let mut times = Vec::with_capacity(days.len());
        for day in &days {
            let starts = day.to_datetime(new.hour).to_zoned(zone.clone()).map_err(|_| BookingError::TooFar)?;
            let starts = UtcMicros::from_timestamp(starts.timestamp());
            if starts <= now {
                return Err(BookingError::TooSoon);
            }
            times.push((starts, starts.plus_seconds(new.minutes * 60)));
        }
        let discreet = self.desks().service(&new.service).is_none_or(|service| service.discreet);
        let form_index = self.vault().index("agenda_group_cycle.form_index", &hex(&new.form_key));
        let id: CycleId = Id::<Cycle>::new(now, &*chance);
        let made = Made { id, skipped: skipped.clone(), already: false };
        let row = CycleRow {
            id: id.to_string(),
            desk: new.desk,
            service: new.service,
            place: new.place,
            title: new.title,
            notes: new.notes,
            language: new.language.code().to_owned(),
            minutes: new.minutes,
            seats: new.seats,
            public: i64::from(new.public),
            discreet: i64::from(discreet),
            skipped: skipped.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "),
            made_at: now,
        };
        let leaders: BTreeSet<String> = new.leaders.into_iter().collect();
        let desk = row.desk.clone();
        let (made, desks) = self
            .db()
            .write(actor, move |tx| {
                let mut desks = BTreeSet::from([desk]);
                for worker in &leaders {
                    let theirs = windows::desks_of(tx, worker)?;
                    if !theirs.contains(&row.desk) {
                        return Err(BookingError::NotFound);
                    }
                    desks.extend(theirs);
                }
                hold::take_turns(tx, leaders.iter().map(String::as_str))?;
                if !groups::insert_cycle(tx, &row, &form_index)? {
                    let found = groups::cycle_by_form(tx, &form_index)?.ok_or(BookingError::Tampered)?;
                    let id = found.parse().map_err(|_| super::unreadable("id"))?;
                    return Ok((Made { id, already: true, ..made }, desks));
                }
                for (n, (starts_at, ends_at)) in (1..).zip(times) {
                    let session = SessionRow {
                        id: Id::<Session>::new(now, &*chance).to_string(),
                        cycle: row.id.clone(),
                        n,
                        starts_at,
                        ends_at,
                        seats: row.seats,
                        status: PLANNED.to_owned(),
                        moves: 0,
                        moved_from: None,
                        changed_at: now,
                    };
                    groups::insert_session(tx, &session)?;
                    occupy(tx, &session, &leaders)?;
                }
                let details = serde_json::json!({ "desk": row.desk, "service": row.service, "sessions": days.len() });
                note_cycle(tx, "agenda.group_made", &row.id, details, now, &*chance)?;
                Ok::<_, BookingError>((made, desks))
            })
            .await?;
        desks.iter().for_each(|desk| self.changed(desk));
        self.groups_changed();
        Ok(made)
    }
}

/// Takes the time of all who lead a meeting. Whose turns were taken before.
///
/// # Errors
/// [`BookingError::Busy`] names who is taken and when, [`BookingError::Absent`] who is away.
pub(super) fn occupy(tx: &WriteTx<'_>, session: &SessionRow, leaders: &BTreeSet<String>) -> Result<(), BookingError> {
    let quanta = Quanta::of(session.starts_at, session.ends_at, 0).ok_or(BookingError::Tampered)?;
    for worker in leaders {
        if groups::is_away(tx, worker, session.starts_at, session.ends_at)? {
            return Err(BookingError::Absent { worker: worker.clone(), at: session.starts_at });
        }
        if let Some(at) = groups::held(tx, worker, quanta)? {
            return Err(BookingError::Busy { worker: worker.clone(), at });
        }
        // Should anybody have been faster all the same, the key of the table refuses.
        if groups::hold(tx, worker, quanta, &session.id)? != quanta.count() {
            return Err(BookingError::Busy { worker: worker.clone(), at: session.starts_at });
        }
        groups::lead(tx, worker, session)?;
    }
    Ok(())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
