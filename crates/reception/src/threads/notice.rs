// SPDX-License-Identifier: EUPL-1.2
//! Telling somebody without a name that an answer waits: where they asked for it, when it is safe, and nothing of what.
//!
//! A notice goes by the way they chose when they wrote, in the hours they gave, and is dropped when those are over: better
//! late on their own page than in somebody else's hands. It has no number to call: that would say who we are.

use super::{Callable, Listed, SafeReach, Story, ThreadError, Way};
use crate::{Reception, store::threads as rows};
use ::store::{ReadTx, WriteTx};
use jiff::{Span, civil::DateTime, tz::TimeZone};
use kernel::{Actor, Language, UtcMicros};
use message::{Care, Cared, Draft, Kind, MessageId, Outbox, Recipient, Told, Urgency, quiet::LocalTime};
use std::collections::BTreeMap;
use vault::{ReadLog, SubjectId, SubjectKey};

/// Safe hours that end sooner than this are left alone, in minutes: a notice must have time for a second try.
const ROOM: i64 = 15;
/// Days ahead in which safe hours are looked for.
const AHEAD: usize = 21;
/// How far back failures are looked for, in seconds: thirty days.
const BACK: i64 = 30 * 86_400;
/// The most one desk's list shows.
const LISTED: i64 = 50;

/// What messages of a thread are about.
pub(crate) fn about(thread: &str) -> String {
    format!("reception_thread/{thread}")
}

/// To whom a notice goes; nobody when they read on their page alone, want a call, or want nothing.
fn recipient(reach: &SafeReach) -> Option<Recipient> {
    match (reach.never, reach.way) {
        (false, Way::Message) => Recipient::sms(&reach.address),
        (false, Way::Email) => Recipient::mail(&reach.address),
        _ => None,
    }
}

/// The next safe hours: from when a notice may go, and until when. On a holiday only if they said which days or hours are safe.
fn safe(reach: &SafeReach, now: DateTime, local: &dyn LocalTime) -> Option<(DateTime, DateTime)> {
    let hours = &reach.hours;
    let said = !hours.days.is_empty() || hours.from.is_some() || hours.until.is_some();
    let mut at = now;
    for _ in 0..AHEAD {
        match hours.at(at)? {
            Callable::Later { day, from } => at = day.to_datetime(from),
            Callable::Now { until } => {
                let until = at.date().to_datetime(until);
                let enough = at.checked_add(Span::new().minutes(ROOM)).is_ok_and(|end| end <= until);
                if enough && (said || !local.rests(at.date())) {
                    return Some((at, until));
                }
                at = at.date().tomorrow().ok()?.to_datetime(jiff::civil::Time::midnight());
            }
        }
    }
    None
}

fn instant(at: DateTime, zone: &TimeZone) -> Option<UtcMicros> {
    Some(UtcMicros::from_timestamp(at.to_zoned(zone.clone()).ok()?.timestamp()))
}

/// The notice of an answer, ready to be written with it; nothing where none may be sent.
fn draft(story: &Story, row: &rows::ThreadRow, answer: &str, now: UtcMicros, outbox: &Outbox) -> Option<Draft> {
    let to = recipient(&story.reach).filter(|to| outbox.ways().contains(&to.channel()))?;
    let zone = outbox.local().zone();
    let wall = now.timestamp().to_zoned(zone.clone()).datetime();
    let (due, until) = safe(&story.reach, wall, &**outbox.local())?;
    let due = if due <= wall { now } else { instant(due, &zone)? };
    let language = Language::from_code(&story.language).unwrap_or(Language::It);
    let once = format!("{}/answered/{answer}", about(&row.id));
    Some(Draft {
        due,
        good_until: instant(until, &zone),
        // They said themselves which hours are safe: ours for everybody else do not count.
        urgency: Urgency::Urgent,
        ..Draft::new(once, about(&row.id), Kind::Answered, to, language, now).of_desk(&row.desk)
    })
}

/// A notice, with what is needed to write it.
pub(super) struct Notice {
    outbox: Outbox,
    key: SubjectKey,
    draft: Draft,
}

impl Notice {
    /// Opens how they are reached, and notes that it was opened.
    pub(super) async fn of(
        reception: &Reception,
        row: &rows::ThreadRow,
        key: &SubjectKey,
        answer: &str,
        actor: &Actor,
    ) -> Result<Option<Self>, ThreadError> {
        let Some(outbox) = reception.outbox.clone() else { return Ok(None) };
        let now = reception.clock.now();
        let mut reads = ReadLog::new("reception.notice");
        let story = row.open_story(key, &mut reads)?;
        audit::commit_reads(&reception.db, actor, reads, now, &*reception.chance).await?;
        let draft = draft(&story, row, answer, now, &outbox);
        Ok(draft.map(|draft| Self { outbox, key: key.clone(), draft }))
    }

    /// In the unit of the answer. One that still waits for an earlier answer is taken back: one is enough.
    pub(super) fn write(&self, tx: &WriteTx<'_>, now: UtcMicros) -> Result<(), ThreadError> {
        self.outbox.withdraw_about(tx, &self.draft.about, now)?;
        self.outbox.enqueue(tx, &self.key, &self.draft, now)?;
        Ok(())
    }
}

/// A notice that did not arrive, and whose.
pub struct Undelivered {
    /// The message.
    pub told: Told,
    /// The thread.
    pub thread: Listed,
}

impl Reception {
    /// Takes back what waits about a thread: they have read, want to be reached otherwise, or have gone.
    pub(super) fn hush(&self, tx: &WriteTx<'_>, thread: &str, now: UtcMicros) -> Result<(), ThreadError> {
        if let Some(outbox) = &self.outbox {
            outbox.withdraw_about(tx, &about(thread), now)?;
        }
        Ok(())
    }

    /// Messages about a thread are answered for by the desk that has it.
    pub(super) fn hand_messages(&self, tx: &WriteTx<'_>, thread: &str, desk: &str) -> Result<(), ThreadError> {
        if let Some(outbox) = &self.outbox {
            outbox.hand(tx, &about(thread), desk)?;
        }
        Ok(())
    }

    pub(super) fn told(&self, tx: &ReadTx<'_>, thread: &str) -> Result<Vec<Told>, ThreadError> {
        Ok(match &self.outbox {
            Some(outbox) => outbox.about(tx, &about(thread))?,
            None => Vec::new(),
        })
    }

    /// Notices to threads of these desks that did not arrive and of which nobody has taken care, the latest first.
    ///
    /// # Errors
    /// The database and the vault.
    pub async fn undelivered(&self, desks: &[String], actor: &Actor) -> Result<Vec<Undelivered>, ThreadError> {
        let Some(outbox) = self.outbox.clone() else { return Ok(Vec::new()) };
        let (asked, now) = (desks.to_vec(), self.clock.now());
        let found = self
            .db
            .read(actor, move |tx| {
                let mut found = Vec::new();
                for desk in &asked {
                    for told in outbox.failed(tx, desk, now.plus_seconds(-BACK), now, LISTED)? {
                        let row = match told.about.strip_prefix(&about("")) {
                            Some(id) => rows::by_id(tx, id)?.filter(|row| super::at_desk::covered(row, &asked)),
                            None => None,
                        };
                        found.extend(row.map(|row| (told, row)));
                    }
                }
                Ok::<_, ThreadError>(found)
            })
            .await?;
        let subjects: Vec<SubjectId> = found.iter().map(|(_, row)| row.subject).collect();
        let keys: BTreeMap<SubjectId, SubjectKey> = self.vault.subjects(&subjects).await?;
        let mut reads = ReadLog::new("reception.undelivered");
        let mut list = Vec::with_capacity(found.len());
        for (told, row) in found {
            let story = keys.get(&row.subject).map(|key| row.open_story(key, &mut reads)).transpose()?;
            let (waiting_since, changed_at) = (row.waiting_since, row.changed_at);
            let thread = Listed { thread: row.thread()?, desk: row.desk, story, waiting_since, changed_at };
            list.push(Undelivered { told, thread });
        }
        audit::commit_reads(&self.db, actor, reads, now, &*self.chance).await?;
        list.sort_by_key(|one| std::cmp::Reverse(one.told.ended));
        Ok(list)
    }

    /// Notes that they were reached otherwise, or writes the notice again. That is done only while it is safe: a notice whose
    /// hours are over says [`Cared::TooLate`].
    ///
    /// # Errors
    /// [`ThreadError::NotFound`], also for a thread of another desk.
    pub async fn take_care(
        &self,
        message: MessageId,
        care: Care,
        desks: &[String],
        actor: &Actor,
    ) -> Result<Cared, ThreadError> {
        let outbox = self.outbox.clone().ok_or(ThreadError::NotFound)?;
        let (asking, covers) = (outbox.clone(), desks.to_vec());
        let asked = self.db.read(actor, move |tx| asking.concerned(tx, message)).await?;
        let asked = asked.filter(|asked| asked.desk.as_ref().is_some_and(|desk| covers.contains(desk)));
        let asked = asked.ok_or(ThreadError::NotFound)?;
        let key = match care {
            Care::Again => Some(self.vault.subject(asked.subject).await?),
            Care::ByPhone => None,
        };
        let (now, reception) = (self.clock.now(), self.clone());
        self.db
            .write(actor, move |tx| {
                let id = asked.about.strip_prefix(&about("")).ok_or(ThreadError::NotFound)?;
                let row = rows::by_id(tx, id)?.filter(|row| super::at_desk::covered(row, &covers));
                let row = row.ok_or(ThreadError::NotFound)?;
                let (cared, action) = match &key {
                    Some(key) => (outbox.again(tx, key, message, now)?, "reception.thread.told_again"),
                    None => (outbox.told_by_phone(tx, message, now)?, "reception.thread.told_by_phone"),
                };
                if cared == Cared::Done {
                    reception.tell(tx, action, &row)?;
                }
                Ok(cared)
            })
            .await
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::super::SafeHours;
    use super::*;
    use jiff::civil::date;
    use message::quiet::Local;

    fn next(hours: SafeHours, now: DateTime) -> String {
        let reach = SafeReach { way: Way::Message, address: "333 000 0003".into(), hours, ..SafeReach::default() };
        let local = Local { zone: TimeZone::UTC, rests: |day: jiff::civil::Date| day == date(2026, 12, 8) };
        let (from, until) = safe(&reach, now, &local).unwrap();
        format!("{} {}", from.strftime("%m-%d %H:%M"), until.strftime("%H:%M"))
    }

    #[test]
    fn a_notice_goes_in_the_hours_that_were_said_and_not_at_their_very_end() {
        let mornings = || SafeHours { days: vec![0, 3], from: Some(9 * 60), until: Some(11 * 60) };
        assert_eq!(next(mornings(), date(2026, 11, 30).at(9, 30, 0, 0)), "11-30 09:30 11:00");
        assert_eq!(next(mornings(), date(2026, 11, 30).at(10, 50, 0, 0)), "12-03 09:00 11:00");
        assert_eq!(next(mornings(), date(2026, 11, 30).at(22, 0, 0, 0)), "12-03 09:00 11:00");
    }

    #[test]
    fn who_said_no_hours_is_left_in_peace_at_night_and_on_holidays() {
        let any = SafeHours::default;
        assert_eq!(next(any(), date(2026, 12, 7).at(23, 0, 0, 0)), "12-09 08:00 20:00");
        assert_eq!(next(any(), date(2026, 12, 8).at(10, 0, 0, 0)), "12-09 08:00 20:00");
        let tuesdays = SafeHours { days: vec![1], ..any() };
        assert_eq!(next(tuesdays, date(2026, 12, 7).at(23, 0, 0, 0)), "12-08 08:00 20:00", "they said so");
    }

    #[test]
    fn who_reads_here_alone_wants_a_call_or_nothing_gets_no_notice() {
        let reach = |way, never| SafeReach { way, never, address: "333 000 0003".into(), ..SafeReach::default() };
        assert!(recipient(&reach(Way::Message, false)).is_some());
        for (way, never) in [(Way::Here, false), (Way::Call, false), (Way::Message, true)] {
            assert!(recipient(&reach(way, never)).is_none());
        }
    }
}
