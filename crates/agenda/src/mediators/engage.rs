// SPDX-License-Identifier: EUPL-1.2
//! A mediator's time taken, moved and given back, each in the unit of its appointment, with what she is told.
//!
//! Turns are taken before ([`crate::claim::lock`], [`crate::hold::take_turns`]); should anybody have been faster all the same, the key of
//! `agenda_quantum` refuses.

use super::{
    Companion, Engagement, Profile, Seen, Standing, StandsBecause, Wanted, Way, WhyNot, Wish, change::note, money,
    profile_place, unreadable, why_not,
};
use crate::{
    Agenda, BookingError, Person,
    booking::{self, BookingView},
    online,
    quanta::Quanta,
    store::{
        bookings::BookingRow,
        mediators::{self as kept, EngagementRow, MediatorRow},
        time,
    },
    told::{self, By, Tell},
};
use directory::pack::Mode;
use jiff::tz::TimeZone;
use kernel::{Actor, Id, Language, UtcMicros};
use message::{Channel, Contents, Detail, Meeting, Outbox};
use std::collections::BTreeSet;
use store::{ReadTx, WriteTx};
use vault::ReadLog;

/// She comes, or came.
pub(super) const COMES: &str = "comes";
/// Called off long enough before.
pub(super) const IN_TIME: &str = "in_time";
/// Called off too late.
pub(super) const LATE: &str = "late";
/// She did not come.
pub(super) const MISSED: &str = "missed";

/// What messages to her are about.
pub(super) fn about(engagement: &str) -> String {
    format!("agenda_engagement/{engagement}")
}

fn quanta(starts_at: UtcMicros, ends_at: UtcMicros) -> Result<Quanta, BookingError> {
    Quanta::of(starts_at, ends_at, 0).ok_or(unreadable("engagement"))
}

/// Why she does not fit an appointment.
pub(super) fn unfit(
    seen: &Seen<'_>,
    booking: &BookingRow,
    (language, wish): (&str, &Wish),
    zone: &TimeZone,
) -> Result<BTreeSet<WhyNot>, BookingError> {
    let local = |at: UtcMicros| at.timestamp().to_zoned(zone.clone());
    let mode = booking::mode(&booking.mode).ok_or(unreadable("mode"))?;
    let (starts, ends) = (local(booking.starts_at), local(booking.ends_at));
    let wanted =
        Wanted { language, asked: wish.asked, avoid: &wish.avoid, way: Way::of(mode), starts: &starts, ends: &ends };
    Ok(why_not(seen, &wanted))
}

/// Every reason, by the truth of the database.
fn reasons(
    tx: &ReadTx<'_>,
    agenda: &Agenda,
    who: &Companion,
    booking: &BookingRow,
    asked: (&str, &Wish),
) -> Result<BTreeSet<WhyNot>, BookingError> {
    let away = kept::is_away(tx, &who.row.worker, booking.starts_at, booking.ends_at)?;
    let busy = kept::held(tx, &who.row.worker, quanta(booking.starts_at, booking.ends_at)?)?;
    unfit(&who.row.seen(&who.profile, (away, busy))?, booking, asked, &agenda.desks().zone())
}

/// Books her for an appointment.
///
/// # Errors
/// [`BookingError::NoMediator`] with every reason; [`BookingError::ChangedMeanwhile`] when her row was corrected since it was opened.
pub(super) fn engage(
    tx: &WriteTx<'_>,
    agenda: &Agenda,
    who: &Companion,
    booking: &BookingRow,
    asked: (&str, &Wish),
    now: UtcMicros,
) -> Result<(), BookingError> {
    let fresh = kept::by_id(tx, &who.row.id)?.ok_or(BookingError::NotFound)?;
    if fresh.version != who.row.version {
        return Err(BookingError::ChangedMeanwhile);
    }
    let why = reasons(tx, agenda, who, booking, asked)?;
    if !why.is_empty() {
        return Err(BookingError::NoMediator(why));
    }
    let held = quanta(booking.starts_at, booking.ends_at)?;
    if time::take(tx, &who.row.worker, held, &booking.id)? != held.count() {
        return Err(BookingError::NoMediator(BTreeSet::from([WhyNot::Busy])));
    }
    let engagement = EngagementRow {
        id: Id::<Engagement>::new(now, &**agenda.chance()).to_string(),
        booking: booking.id.clone(),
        mediator: who.row.id.clone(),
        worker: who.row.worker.clone(),
        starts_at: booking.starts_at,
        ends_at: booking.ends_at,
        outcome: COMES.to_owned(),
        pledged_on: who.row.pledged_on.clone().ok_or(unreadable("pledge"))?,
        cents_per_hour: who.row.cents_per_hour,
        programme: who.row.programme.clone(),
        version: 0,
    };
    kept::engage(tx, &engagement, now)?;
    kept::set_standing(tx, &booking.id, (Standing::Found.code(), StandsBecause::Asked.code()), now)?;
    if let Some((outbox, meeting)) = voice(tx, agenda, who, &engagement, booking)? {
        outbox.booked(tx, &who.key, &meeting, now)?;
    }
    let details = serde_json::json!({ "mediator": who.row.id, "engagement": engagement.id });
    note(tx, agenda, "agenda.mediator_booked", booking, details, now)
}

/// She does not come to this appointment. What becomes of the appointment is the caller's to write.
///
/// # Errors
/// [`BookingError::ChangedMeanwhile`] when it is somebody else by now.
pub(super) fn let_go(
    tx: &WriteTx<'_>,
    agenda: &Agenda,
    present: Option<&Companion>,
    booking: &BookingRow,
    now: UtcMicros,
) -> Result<(), BookingError> {
    let live = kept::live(tx, &booking.id)?.ok_or(BookingError::ChangedMeanwhile)?;
    let who = theirs(present, &live)?;
    time::give_back(tx, &live.worker, quanta(live.starts_at, live.ends_at)?, &booking.id)?;
    let late = now.plus_seconds(money::LATE) > live.starts_at;
    kept::end(tx, &live.id, if late { LATE } else { IN_TIME }, now)?;
    if live.ends_at > now {
        // Of the hour she knows, whatever the appointment has become since.
        let known = BookingRow { starts_at: live.starts_at, ends_at: live.ends_at, ..booking.clone() };
        if let Some((outbox, meeting)) = voice(tx, agenda, who, &live, &known)? {
            outbox.cancelled_by_desk(tx, &who.key, &meeting, now)?;
        }
    }
    let details = serde_json::json!({ "mediator": live.mediator, "engagement": live.id, "late": late });
    note(tx, agenda, "agenda.mediator_let_go", booking, details, now)
}

/// An appointment was called off: nobody is to interpret, nobody is to be found.
pub(crate) fn called_off(
    tx: &WriteTx<'_>,
    agenda: &Agenda,
    present: Option<&Companion>,
    booking: &BookingRow,
    now: UtcMicros,
) -> Result<(), BookingError> {
    let Some((_, status)) = kept::standing(tx, &booking.id)? else { return Ok(()) };
    if status == Standing::Found.code() {
        let_go(tx, agenda, present, booking, now)?;
    }
    Ok(kept::set_standing(tx, &booking.id, (Standing::Over.code(), StandsBecause::LetGo.code()), now)?)
}

/// An appointment stands at its new time, and all it held is free: she comes then when she can; else somebody is to be found, and she is
/// told that she need not come. Handed over at the same hour, nothing changes for her.
pub(crate) fn follow(
    tx: &WriteTx<'_>,
    agenda: &Agenda,
    present: Option<&Companion>,
    booking: &BookingRow,
    now: UtcMicros,
) -> Result<(), BookingError> {
    let Some(live) = kept::live(tx, &booking.id)? else { return Ok(()) };
    let who = theirs(present, &live)?;
    let held = quanta(booking.starts_at, booking.ends_at)?;
    let same = (live.starts_at, live.ends_at) == (booking.starts_at, booking.ends_at);
    let (language, wish) = who.asked.as_ref().ok_or(unreadable("mediation"))?;
    if !same && !reasons(tx, agenda, who, booking, (language, wish))?.is_empty() {
        let_go(tx, agenda, present, booking, now)?;
        return Ok(kept::set_standing(tx, &booking.id, (Standing::ToFind.code(), StandsBecause::Moved.code()), now)?);
    }
    if time::take(tx, &who.row.worker, held, &booking.id)? != held.count() {
        return Err(BookingError::NoMediator(BTreeSet::from([WhyNot::Busy])));
    }
    if same {
        return Ok(());
    }
    kept::shift(tx, &live.id, (booking.starts_at, booking.ends_at), now)?;
    let engagement = EngagementRow {
        starts_at: booking.starts_at,
        ends_at: booking.ends_at,
        version: live.version + 1,
        ..live.clone()
    };
    if let Some((outbox, meeting)) = voice(tx, agenda, who, &engagement, booking)? {
        outbox.moved(tx, &who.key, &meeting, live.starts_at, now)?;
    }
    let details = serde_json::json!({ "mediator": live.mediator, "engagement": live.id });
    note(tx, agenda, "agenda.mediator_moved", booking, details, now)
}

fn theirs<'c>(present: Option<&'c Companion>, live: &EngagementRow) -> Result<&'c Companion, BookingError> {
    present.filter(|who| who.row.id == live.mediator).ok_or(BookingError::ChangedMeanwhile)
}

/// By which way she is told, and what: day, hour, place, whom to call. Never what for, never who comes.
fn voice(
    tx: &ReadTx<'_>,
    agenda: &Agenda,
    who: &Companion,
    engagement: &EngagementRow,
    row: &BookingRow,
) -> Result<Option<(Outbox, Meeting)>, BookingError> {
    let Some(outbox) = agenda.outbox() else { return Ok(None) };
    let person = Person { phone: who.profile.phone.clone(), email: who.profile.email.clone(), ..Person::default() };
    let tell = Tell { by: By::Phone, detail: Detail::Told };
    let to = told::Wish::of(tell, &person, outbox.ways()).to;
    let desks = &**agenda.desks();
    // As for a discreet service, whatever the service: an address says less than a desk.
    let said = desks.whereabouts(&row.desk, &row.place, true);
    let link = online::link_of(tx, agenda.vault(), desks, row)?;
    let place = link.or(said.place.filter(|_| row.mode == Mode::OnSite.code()));
    let calendar = match to.as_ref().map(message::Recipient::channel) {
        Some(Channel::Mail) => {
            let mut view = BookingView::of(row, Vec::new(), &desks.zone())?;
            view.moves = u32::try_from(engagement.version).unwrap_or(u32::MAX);
            Some(told::entry(&view, Language::It, place.as_deref()))
        }
        _ => None,
    };
    let meeting = Meeting {
        about: about(&engagement.id),
        desk: row.desk.clone(),
        version: u32::try_from(engagement.version).unwrap_or(u32::MAX),
        meets: row.starts_at,
        to: to.into_iter().collect(),
        language: Language::It,
        contents: Contents { detail: Detail::Told, place, phone: said.phone, calendar },
    };
    Ok(Some((outbox.clone(), meeting)))
}

/// Opens mediators for a list, and notes the reads. Those whose key is gone are left out.
pub(crate) async fn open(
    agenda: &Agenda,
    rows: Vec<MediatorRow>,
    purpose: &'static str,
    actor: &Actor,
) -> Result<Vec<(MediatorRow, Profile)>, BookingError> {
    let subjects: Vec<_> = rows.iter().map(|row| row.subject).collect();
    let keys = agenda.vault().subjects(&subjects).await?;
    let mut reads = ReadLog::new(purpose);
    let mut opened = Vec::with_capacity(rows.len());
    for row in rows {
        if let Some(key) = keys.get(&row.subject) {
            let profile = key.open(&profile_place(&row.id), &row.profile, &mut reads)?;
            opened.push((row, profile));
        }
    }
    audit::commit_reads(agenda.db(), actor, reads, agenda.now(), &**agenda.chance()).await?;
    Ok(opened)
}
