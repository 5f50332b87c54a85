// SPDX-License-Identifier: EUPL-1.2
//! Messages about somebody's place in a group that did not arrive: whose they are, and whether what they say is still so.

use super::{CANCELLED, CycleId, EnrolmentId, Kept, PLANNED, Standing, note_enrolment, standing, told};
use crate::{
    BookingError, DeskScope, Person,
    store::groups::{self, CycleRow, EnrolmentRow, PersonRow, SessionRow},
};
use jiff::{Zoned, tz::TimeZone};
use kernel::{Chance, UtcMicros};
use message::{Kind, Told};
use store::{ReadTx, WriteTx};
use vault::{ReadLog, SubjectId, SubjectKey};

/// Of somebody's place in a group.
pub struct UndeliveredPlace {
    /// Which enrolment.
    pub enrolment: EnrolmentId,
    /// The group.
    pub cycle: CycleId,
    /// The desk.
    pub desk: String,
    /// What the group is called.
    pub title: String,
    /// The meeting it speaks of; of an offered place the next one.
    pub starts: Option<Zoned>,
    /// Until when the offered place is kept.
    pub answer_by: Option<Zoned>,
    /// Who, as far as they said; nothing when their data were destroyed.
    pub person: Option<Person>,
}

/// The same before anything is opened.
pub(crate) struct Found {
    row: EnrolmentRow,
    cycle: CycleRow,
    starts: Option<UtcMicros>,
    person: Option<PersonRow>,
}

/// Whom a message is about, and the number of the meeting; nothing where it is of no group.
fn read(about: &str) -> Option<(&str, Option<i64>)> {
    let rest = about.strip_prefix(told::ABOUT)?;
    match rest.split_once('/') {
        Some((enrolment, n)) => Some((enrolment, Some(n.parse().ok()?))),
        None => Some((rest, None)),
    }
}

/// The place of a failed message, where what it says is still so.
pub(crate) fn find(tx: &ReadTx<'_>, told: &Told, now: UtcMicros) -> Result<Option<Found>, BookingError> {
    let Some((id, n)) = read(&told.about) else { return Ok(None) };
    let Some(row) = groups::enrolment(tx, id)? else { return Ok(None) };
    let sessions = groups::sessions_of(tx, &row.cycle)?;
    let meeting = match n {
        Some(n) => sessions.iter().find(|one| one.n == n),
        None => sessions.iter().find(|one| one.status == PLANNED && one.starts_at > now),
    };
    if !is_so(told, standing(&row)?, meeting.filter(|_| n.is_some())) {
        return Ok(None);
    }
    let Some(cycle) = groups::cycle(tx, &row.cycle)? else { return Ok(None) };
    let person = groups::person(tx, &row.id)?;
    Ok(Some(Found { starts: meeting.map(|one| one.starts_at), row, cycle, person }))
}

/// That a place is free is so while it is offered; that a meeting is off, while it is; all else while the meeting is at that very hour and
/// they have a place.
fn is_so(told: &Told, standing: Standing, meeting: Option<&SessionRow>) -> bool {
    match (told.kind, meeting) {
        (Kind::Freed, _) => standing == Standing::Offered,
        (_, None) => false,
        (Kind::Cancelled, Some(meeting)) => standing == Standing::Enrolled && meeting.status == CANCELLED,
        (_, Some(meeting)) => {
            standing == Standing::Enrolled
                && meeting.status == PLANNED
                && told.meets.is_none_or(|meets| meets == meeting.starts_at)
        }
    }
}

impl Found {
    pub(crate) fn subject(&self) -> SubjectId {
        self.row.subject
    }

    pub(crate) fn open(
        self,
        key: Option<&SubjectKey>,
        reads: &mut ReadLog,
        zone: &TimeZone,
    ) -> Result<UndeliveredPlace, BookingError> {
        let local = |at: UtcMicros| at.timestamp().to_zoned(zone.clone());
        let person = match (key, &self.person) {
            (Some(key), Some(sealed)) => Some(Kept::open(key, &self.row.id, &sealed.person, reads)?.person()),
            _ => None,
        };
        Ok(UndeliveredPlace {
            enrolment: self.row.id.parse().map_err(|_| super::unreadable("id"))?,
            cycle: self.cycle.id.parse().map_err(|_| super::unreadable("id"))?,
            desk: self.cycle.desk,
            title: self.cycle.title,
            starts: self.starts.map(local),
            answer_by: self.row.answer_by.map(local),
            person,
        })
    }
}

/// The enrolment that a message is about, of a desk of this scope; nothing where it is of no group.
pub(crate) fn concerned(tx: &ReadTx<'_>, about: &str, scope: &DeskScope) -> Result<Option<EnrolmentRow>, BookingError> {
    let Some((id, _)) = read(about) else { return Ok(None) };
    let Some(row) = groups::enrolment(tx, id)? else { return Ok(None) };
    let cycle = groups::cycle(tx, &row.cycle)?.filter(|cycle| scope.covers(&cycle.desk));
    Ok(cycle.map(|_| row))
}

/// Notes that somebody saw to it.
pub(crate) fn cared(
    tx: &WriteTx<'_>,
    row: &EnrolmentRow,
    by_phone: bool,
    now: UtcMicros,
    chance: &dyn Chance,
) -> Result<(), BookingError> {
    let action = if by_phone { "agenda.group_told_by_phone" } else { "agenda.group_told_again" };
    note_enrolment(tx, action, row, now, chance)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_a_message_is_about_reads_back() {
        assert_eq!(read(&told::about("abc")), Some(("abc", None)));
        assert_eq!(read(&told::about_meeting("abc", 3)), Some(("abc", Some(3))));
        assert_eq!(read("agenda_group/abc/x"), None);
        assert_eq!(read("agenda_booking/abc"), None);
    }
}
