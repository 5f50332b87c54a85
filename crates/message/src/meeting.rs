// SPDX-License-Identifier: EUPL-1.2
//! What an appointment tells, told once: booked, moved, called off, with its one reminder.

use crate::{
    Changed, MessageError, Outbox,
    draft::{Contents, Draft, Recipient, Urgency},
    kind::{Kind, State},
    reminder::reminder,
};
use ::store::WriteTx;
use kernel::{Language, UtcMicros};
use vault::SubjectKey;

/// An appointment, as messages know it.
#[derive(Clone)]
pub struct Meeting {
    /// What the messages are about: `agenda_booking/0190…`.
    pub about: String,
    /// The desk that receives.
    pub desk: String,
    /// How often it was moved: 0 when it is made. Each version tells its own messages.
    pub version: u32,
    /// When it is.
    pub meets: UtcMicros,
    /// To whom, by each way they allowed. Nobody: nothing is written.
    pub to: Vec<Recipient>,
    /// In which language.
    pub language: Language,
    /// What may be said.
    pub contents: Contents,
}

/// An appointment that is off is told at any hour when it is nearer than this, in seconds.
const AT_ANY_HOUR: i64 = 12 * 3_600;

impl Outbox {
    /// An appointment was made: confirmed now, reminded of later.
    ///
    /// # Errors
    /// Whatever the database or the vault refuses; the unit is lost with it.
    pub fn booked(
        &self,
        tx: &WriteTx<'_>,
        key: &SubjectKey,
        meeting: &Meeting,
        now: UtcMicros,
    ) -> Result<(), MessageError> {
        self.tell(tx, key, meeting, Kind::Confirmed, Urgency::Usual, now)?;
        self.remind(tx, key, meeting, now)
    }

    /// An appointment is at another time, or elsewhere: what waited about it is taken back, the new one is told and
    /// reminded of. `was`: when it was before; when that is near, they are told at any hour.
    ///
    /// # Errors
    /// As [`Outbox::booked`].
    pub fn moved(
        &self,
        tx: &WriteTx<'_>,
        key: &SubjectKey,
        meeting: &Meeting,
        was: UtcMicros,
        now: UtcMicros,
    ) -> Result<(), MessageError> {
        self.withdraw_about(tx, &meeting.about, now)?;
        self.tell(tx, key, meeting, Kind::Moved, soon(was.min(meeting.meets), now), now)?;
        self.remind(tx, key, meeting, now)
    }

    /// The desk called an appointment off: what waited about it is taken back, and they are told.
    ///
    /// # Errors
    /// As [`Outbox::booked`].
    pub fn cancelled_by_desk(
        &self,
        tx: &WriteTx<'_>,
        key: &SubjectKey,
        meeting: &Meeting,
        now: UtcMicros,
    ) -> Result<(), MessageError> {
        self.withdraw_about(tx, &meeting.about, now)?;
        self.tell(tx, key, meeting, Kind::Cancelled, soon(meeting.meets, now), now)
    }

    /// An appointment is met in another way at the same day and hour: what waited about it is taken back, the new way is told once and
    /// reminded of. `first`: the version and kind of an earlier message that this one takes back. When that had not gone, and they had
    /// heard of the appointment before, there is nothing to tell. Says whether something was.
    ///
    /// # Errors
    /// As [`Outbox::booked`].
    pub fn met_otherwise(
        &self,
        tx: &WriteTx<'_>,
        key: &SubjectKey,
        meeting: &Meeting,
        kind: Kind,
        first: Option<(u32, Kind)>,
        now: UtcMicros,
    ) -> Result<bool, MessageError> {
        let mut unheard = false;
        if let Some((version, kind)) = first {
            unheard = !meeting.to.is_empty();
            for n in 0..meeting.to.len() {
                let once = named(&meeting.about, version, kind, n);
                unheard &= self.withdraw(tx, &once, now)? == Changed::Done;
            }
            let gone = |state| matches!(state, State::Sent | State::Sending);
            unheard = unheard && self.about(tx, &meeting.about)?.iter().any(|told| gone(told.state));
        }
        self.withdraw_about(tx, &meeting.about, now)?;
        if !unheard {
            self.tell(tx, key, meeting, kind, soon(meeting.meets, now), now)?;
        }
        self.remind(tx, key, meeting, now)?;
        Ok(!unheard)
    }

    fn tell(
        &self,
        tx: &WriteTx<'_>,
        key: &SubjectKey,
        meeting: &Meeting,
        kind: Kind,
        urgency: Urgency,
        now: UtcMicros,
    ) -> Result<(), MessageError> {
        for draft in meeting.drafts(kind, now) {
            let draft = Draft { good_until: Some(meeting.meets), urgency, ..draft };
            self.enqueue(tx, key, &draft, now)?;
        }
        Ok(())
    }

    /// The one reminder of an appointment that nobody need be told of now: the later ones of a series.
    ///
    /// # Errors
    /// As [`Outbox::booked`].
    pub fn remind(
        &self,
        tx: &WriteTx<'_>,
        key: &SubjectKey,
        meeting: &Meeting,
        now: UtcMicros,
    ) -> Result<(), MessageError> {
        let Some(planned) = reminder(meeting.meets, now, &**self.local()) else { return Ok(()) };
        for mut draft in meeting.drafts(Kind::Reminder, now) {
            draft.contents.calendar = None;
            (draft.due, draft.good_until) = (planned.due, Some(planned.until));
            self.enqueue(tx, key, &draft, now)?;
        }
        Ok(())
    }
}

/// The name of a message for ever.
fn named(about: &str, version: u32, kind: Kind, n: usize) -> String {
    format!("{about}/{version}/{}/{n}", kind.code())
}

fn soon(at: UtcMicros, now: UtcMicros) -> Urgency {
    if at <= now.plus_seconds(AT_ANY_HOUR) { Urgency::Urgent } else { Urgency::Usual }
}

impl Meeting {
    fn drafts(&self, kind: Kind, now: UtcMicros) -> impl Iterator<Item = Draft> {
        self.to.iter().enumerate().map(move |(n, to)| {
            let once = named(&self.about, self.version, kind, n);
            let draft = Draft::new(once, &self.about, kind, to.clone(), self.language, now).of_desk(&self.desk);
            Draft { meets: Some(self.meets), ..draft.saying(self.contents.clone()) }
        })
    }
}
