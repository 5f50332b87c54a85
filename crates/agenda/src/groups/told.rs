// SPDX-License-Identifier: EUPL-1.2
//! What a group tells: a place is yours, a meeting is off or at another hour, a place has become free. Each in the unit of its change, never
//! which group, never what for.

use super::{Kept, Standing, standing, to_come, wish_place};
use crate::{
    Agenda, BookingError,
    rules::{Desks, NOWHERE},
    store::groups::{self, CycleRow, EnrolmentRow, SessionRow},
    told::Wish,
};
use kernel::{Actor, Language, UtcMicros};
use message::{Contents, Detail, Draft, Kind, Meeting, Outbox};
use std::collections::BTreeMap;
use store::WriteTx;
use vault::{ReadLog, SubjectKey};

/// With what the name of all that groups tell begins.
pub(super) const ABOUT: &str = "agenda_group/";

/// What messages of an enrolment are about.
pub(super) fn about(enrolment: &str) -> String {
    format!("{ABOUT}{enrolment}")
}

/// What messages of one meeting are about, for one person.
pub(super) fn about_meeting(enrolment: &str, n: i64) -> String {
    format!("{ABOUT}{enrolment}/{n}")
}

/// Everything that is needed to write to one person.
#[derive(Clone)]
pub(super) struct Voice {
    pub outbox: Outbox,
    pub key: SubjectKey,
    pub wish: Wish,
}

impl Voice {
    fn meeting(
        &self,
        desks: &dyn Desks,
        cycle: &CycleRow,
        session: &SessionRow,
        row: &EnrolmentRow,
    ) -> Result<Meeting, BookingError> {
        let said = desks.whereabouts(&cycle.desk, &cycle.place, cycle.discreet == 1);
        Ok(Meeting {
            about: about_meeting(&row.id, session.n),
            desk: cycle.desk.clone(),
            version: u32::try_from(session.moves).unwrap_or(u32::MAX),
            meets: session.starts_at,
            to: self.wish.to.iter().cloned().collect(),
            language: Language::from_code(&row.language).ok_or(super::unreadable("language"))?,
            contents: Contents {
                detail: self.wish.detail,
                place: said.place.filter(|_| cycle.place != NOWHERE),
                phone: said.phone,
                calendar: None,
            },
        })
    }

    /// A place is theirs: confirmed with the first meeting, reminded of each.
    pub(super) fn enrolled(
        &self,
        tx: &WriteTx<'_>,
        desks: &dyn Desks,
        cycle: &CycleRow,
        sessions: &[SessionRow],
        row: &EnrolmentRow,
        now: UtcMicros,
    ) -> Result<(), BookingError> {
        for (at, session) in sessions.iter().enumerate() {
            let meeting = self.meeting(desks, cycle, session, row)?;
            match at {
                0 => self.outbox.booked(tx, &self.key, &meeting, now)?,
                _ => self.outbox.remind(tx, &self.key, &meeting, now)?,
            }
        }
        Ok(())
    }

    /// One meeting is at another hour. Says whether they were told.
    pub(super) fn moved(
        &self,
        tx: &WriteTx<'_>,
        desks: &dyn Desks,
        cycle: &CycleRow,
        session: &SessionRow,
        row: &EnrolmentRow,
        now: UtcMicros,
    ) -> Result<bool, BookingError> {
        let was = session.moved_from.unwrap_or(session.starts_at);
        self.outbox.moved(tx, &self.key, &self.meeting(desks, cycle, session, row)?, was, now)?;
        Ok(self.wish.to.is_some())
    }

    /// One meeting is off. Says whether they were told.
    pub(super) fn cancelled(
        &self,
        tx: &WriteTx<'_>,
        desks: &dyn Desks,
        cycle: &CycleRow,
        session: &SessionRow,
        row: &EnrolmentRow,
        now: UtcMicros,
    ) -> Result<bool, BookingError> {
        self.outbox.cancelled_by_desk(tx, &self.key, &self.meeting(desks, cycle, session, row)?, now)?;
        Ok(self.wish.to.is_some())
    }

    /// A place is free and kept for them until `until`. Who allowed that a message says more reads the first day and the address of their
    /// own page; who did not reads that there is a place, and whom to call.
    pub(super) fn offered(
        &self,
        tx: &WriteTx<'_>,
        desks: &dyn Desks,
        (cycle, first): (&CycleRow, &SessionRow),
        row: &EnrolmentRow,
        page: Option<&str>,
        (until, now): (UtcMicros, UtcMicros),
    ) -> Result<(), BookingError> {
        let Some(to) = self.wish.to.clone() else { return Ok(()) };
        let said = desks.whereabouts(&cycle.desk, &cycle.place, cycle.discreet == 1);
        let language = Language::from_code(&row.language).ok_or(super::unreadable("language"))?;
        let told = self.wish.detail == Detail::Told;
        let contents = Contents {
            detail: self.wish.detail,
            place: page.filter(|_| told).map(str::to_owned),
            phone: said.phone,
            calendar: None,
        };
        let once = format!("{}/offered/{}", about(&row.id), until.0);
        let draft =
            Draft::new(once, about(&row.id), Kind::Freed, to, language, now).of_desk(&cycle.desk).saying(contents);
        self.outbox.enqueue(
            tx,
            &self.key,
            &Draft { meets: Some(first.starts_at), good_until: Some(until), ..draft },
            now,
        )?;
        Ok(())
    }
}

/// Takes back all that still waits about somebody who comes no more.
pub(super) fn fall_silent(
    tx: &WriteTx<'_>,
    outbox: Option<&Outbox>,
    row: &EnrolmentRow,
    sessions: &[SessionRow],
    now: UtcMicros,
) -> Result<(), BookingError> {
    let Some(outbox) = outbox else { return Ok(()) };
    outbox.withdraw_about(tx, &about(&row.id), now)?;
    for session in to_come(sessions, now) {
        outbox.withdraw_about(tx, &about_meeting(&row.id, session.n), now)?;
    }
    Ok(())
}

/// Who is to be told of a meeting of this cycle: those who have a place, each with what is needed to write to them, or nothing where
/// they were forgotten or no message leaves. Opened before the unit, since keys lie in another store, and noted.
pub(super) async fn voices(
    agenda: &Agenda,
    cycle: &str,
    actor: &Actor,
) -> Result<BTreeMap<String, Option<Voice>>, BookingError> {
    let cycle = cycle.to_owned();
    let (rows, people) = agenda
        .db()
        .read(actor, move |tx| {
            Ok::<_, BookingError>((groups::enrolments_of(tx, &cycle)?, groups::people_of(tx, &cycle)?))
        })
        .await?;
    let mut theirs = Vec::new();
    for row in rows {
        if standing(&row)? == Standing::Enrolled {
            theirs.push(row);
        }
    }
    let subjects: Vec<_> = theirs.iter().map(|row| row.subject).collect();
    let keys = agenda.vault().subjects(&subjects).await?;
    let mut reads = ReadLog::new("agenda.tell");
    let mut voices = BTreeMap::new();
    for row in theirs {
        let person = people.iter().find(|one| one.enrolment == row.id);
        let voice = match (agenda.outbox(), keys.get(&row.subject), person) {
            (Some(outbox), Some(key), Some(person)) => {
                let wish = key.open(&wish_place(&row.id), &person.wish, &mut reads)?;
                Some(Voice { outbox: outbox.clone(), key: key.clone(), wish })
            }
            _ => None,
        };
        voices.insert(row.id, voice);
    }
    audit::commit_reads(agenda.db(), actor, reads, agenda.now(), &**agenda.chance()).await?;
    Ok(voices)
}

/// The same for one person, with the address of their page.
pub(super) async fn voice(
    agenda: &Agenda,
    row: &EnrolmentRow,
    actor: &Actor,
) -> Result<Option<(Voice, Kept)>, BookingError> {
    let Some(outbox) = agenda.outbox() else { return Ok(None) };
    let id = row.id.clone();
    let person = agenda.db().read(actor, move |tx| groups::person(tx, &id)).await?;
    let keys = agenda.vault().subjects(&[row.subject]).await?;
    let (Some(person), Some(key)) = (person, keys.get(&row.subject)) else { return Ok(None) };
    let mut reads = ReadLog::new("agenda.tell");
    let wish = key.open(&wish_place(&row.id), &person.wish, &mut reads)?;
    let kept = Kept::open(key, &row.id, &person.person, &mut reads)?;
    audit::commit_reads(agenda.db(), actor, reads, agenda.now(), &**agenda.chance()).await?;
    Ok(Some((Voice { outbox: outbox.clone(), key: key.clone(), wish }, kept)))
}
