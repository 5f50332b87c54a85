// SPDX-License-Identifier: EUPL-1.2
//! What a prescriber can do with their link: open their own page, send somebody, read one word about it, take it back.
//!
//! Each of it asks the database anew whose the link is and whether it still opens: revoking shuts a page that is open, too.

use super::{
    Agreement, Clear, PrescriberError, PrescriberId, Profile, SendingId, Standing, State, Step, called_place, line,
    profile_place, story_place,
};
use crate::{
    Reception,
    store::{prescribers as rows, threads as tries},
    threads::keep_pace,
};
use ::store::{Event, StoreError, WriteTx};
use audit::Entry;
use jiff::civil::Date;
use kernel::{Actor, Language, UtcMicros};
use message::{Draft, Kind, Recipient};
use serde::{Deserialize, Serialize};
use vault::{ReadLog, SubjectKey};

/// Somebody sends so many in a day at most: a link that fell into other hands floods no desk.
pub const MOST_A_DAY: i64 = 30;
/// The longest note, in letters.
pub const LONGEST_NOTE: usize = 600;
const LONGEST_CALLED: usize = 80;
const LONGEST_WAY: usize = 254;
/// Letters of a link.
const LETTERS: usize = 40;
/// Tries are counted by so many first letters.
const NAMING: usize = 4;
const DAY: i64 = 86_400;

/// Whoever holds a link that opens.
pub struct Prescriber {
    /// Which.
    pub prescriber: PrescriberId,
    /// The body that gave the link.
    pub body: String,
    /// Who they are.
    pub profile: Profile,
    /// From when it is shut.
    pub until: UtcMicros,
}

/// What is said of somebody who is sent. Sealed wherever it lies, and not printed, on purpose.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Story {
    /// A telephone.
    pub phone: String,
    /// A mail address.
    pub mail: String,
    /// What to heed in reaching them.
    pub reach: String,
    /// Whether they are under 18.
    pub minor: bool,
    /// Where they live: the town's ISTAT code.
    pub town: String,
    /// The language they speak (its code).
    pub language: String,
    /// What they need: codes of the territory.
    pub needs: Vec<String>,
    /// A few words, of which they know.
    pub note: String,
    /// Who agreed, how, to which words.
    pub agreement: Agreement,
}

/// Somebody about to be sent. It cannot be made while anybody fears for a child: see [`super::Risk::clear`].
pub struct NewSending {
    /// That nobody does.
    pub clear: Clear,
    /// The desk that reads.
    pub desk: String,
    /// The body that runs it.
    pub body: String,
    /// Name, initials or alias: as the prescriber finds them again in their list.
    pub called: String,
    /// The rest.
    pub story: Story,
    /// The appointment that was booked for them.
    pub booking: Option<String>,
    /// The desk's own mail address, where a notice without content goes.
    pub notify: Option<String>,
    /// Today, on the territory's calendar.
    pub today: Date,
    /// The key of the form: sent twice, it is sent once.
    pub form_key: String,
}

impl NewSending {
    /// The same without blanks around its words, if it may be sent.
    ///
    /// # Errors
    /// [`PrescriberError::Missing`], [`PrescriberError::TooLong`], what [`Agreement::checked`] refuses.
    pub fn checked(self) -> Result<Self, PrescriberError> {
        let story = Story {
            phone: line(self.story.phone, "phone", LONGEST_WAY)?,
            mail: line(self.story.mail, "mail", LONGEST_WAY)?,
            reach: line(self.story.reach, "reach", LONGEST_WAY)?,
            note: line(self.story.note, "note", LONGEST_NOTE)?,
            agreement: self.story.agreement.checked(self.story.minor, self.today)?,
            ..self.story
        };
        let called = line(self.called, "called", LONGEST_CALLED)?;
        if called.is_empty() {
            return Err(PrescriberError::Missing("called"));
        }
        if story.phone.is_empty() && story.mail.is_empty() {
            return Err(PrescriberError::Missing("phone"));
        }
        Ok(Self { story, called, ..self })
    }
}

/// Something they sent, as its sender sees it.
pub struct Sent {
    /// Which.
    pub sending: SendingId,
    /// The name as it was typed; nothing when its key is gone.
    pub called: Option<String>,
    /// When.
    pub sent_at: UtcMicros,
    /// How it stands.
    pub state: State,
    /// Whether an appointment was booked with it.
    pub booked: bool,
}

/// What messages of a sending are about.
fn about(sending: &str) -> String {
    format!("reception_sending/{sending}")
}

/// The link as it was followed, if it can be one.
fn read(secret: &str) -> Result<String, PrescriberError> {
    let secret = secret.trim().to_ascii_lowercase();
    let fits = secret.len() == LETTERS && secret.bytes().all(|letter| letter.is_ascii_hexdigit());
    fits.then_some(secret).ok_or(PrescriberError::OpensNothing)
}

impl Reception {
    /// Opens the page of whoever holds the link. A link that is wrong and one that never was are refused alike.
    ///
    /// # Errors
    /// [`PrescriberError::OpensNothing`], [`PrescriberError::Over`], [`PrescriberError::Wait`] after too many tries.
    pub async fn open_link(&self, secret: &str, actor: &Actor) -> Result<(), PrescriberError> {
        let secret = read(secret)?;
        let (now, index) = (self.clock.now(), self.link_index(&secret));
        let naming = format!("link {}", secret.get(..NAMING).unwrap_or_default());
        let bucket = self.vault.index("reception_try.bucket", &naming);
        self.db
            .write(actor, move |tx| {
                // Counted before the link is looked at: many tries at once cannot slip through together.
                tries::forget_tries(tx, now.plus_seconds(-identity::FORGOTTEN_AFTER - 1))?;
                let tally = tries::hold_tally(tx, &bucket, now)?.count(now)?;
                tries::keep_tally(tx, &bucket, tally)?;
                let due = keep_pace(rows::hold_pace(tx)?, now).map_err(PrescriberError::Wait)?;
                rows::keep_pace(tx, due)?;
                Ok::<_, PrescriberError>(())
            })
            .await?;
        let row = self.holder(index, actor).await?;
        let room = self.clone();
        self.db
            .write(actor, move |tx| {
                tries::forget_tally(tx, &bucket)?;
                let id = row.id.to_string();
                rows::opened(tx, &id, now)?;
                let details = format!("prescriber {id} body {}", row.body);
                let subject = row.subject.to_string();
                let entry = Entry { action: "reception.prescriber.opened", subject: &subject, details: &details };
                audit::record(tx, &entry, now, &*room.chance)?;
                Ok(())
            })
            .await
    }

    /// The row of a link that opens.
    async fn holder(&self, index: [u8; 32], actor: &Actor) -> Result<rows::PrescriberRow, PrescriberError> {
        let found = self.db.read(actor, move |tx| rows::by_link(tx, &index)).await?;
        let row = found.ok_or(PrescriberError::OpensNothing)?;
        match Standing::of(row.until, row.revoked_at.is_some(), self.clock.now()) {
            Standing::Open => Ok(row),
            over => Err(PrescriberError::Over(over)),
        }
    }

    async fn of_link(&self, secret: &str, actor: &Actor) -> Result<rows::PrescriberRow, PrescriberError> {
        let index = self.link_index(&read(secret)?);
        self.holder(index, actor).await
    }

    /// Who holds the link.
    ///
    /// # Errors
    /// [`PrescriberError::OpensNothing`], [`PrescriberError::Over`].
    pub async fn prescriber(&self, secret: &str, actor: &Actor) -> Result<Prescriber, PrescriberError> {
        let row = self.of_link(secret, actor).await?;
        let mut reads = ReadLog::new("reception.prescriber.own");
        let key = self.vault.subject(row.subject).await?;
        let profile = key.open(&profile_place(&row.id.to_string()), &row.profile, &mut reads)?;
        audit::commit_reads(&self.db, actor, reads, self.clock.now(), &*self.chance).await?;
        Ok(Prescriber { prescriber: row.id, body: row.body, profile, until: row.until })
    }

    /// What the holder of the link sent, the latest first: the name as they typed it, the day, one word. What was taken back is not
    /// there.
    ///
    /// # Errors
    /// As [`Reception::prescriber`].
    pub async fn sent(&self, secret: &str, actor: &Actor) -> Result<Vec<Sent>, PrescriberError> {
        let row = self.of_link(secret, actor).await?;
        let id = row.id.to_string();
        let found = self.db.read(actor, move |tx| rows::sent_by(tx, &id)).await?;
        let subjects: Vec<_> = found.iter().map(|row| row.subject).collect();
        let keys = self.vault.subjects(&subjects).await?;
        let mut reads = ReadLog::new("reception.sent");
        let mut sent = Vec::with_capacity(found.len());
        for row in found {
            let called = keys.get(&row.subject).map(|key| row.open_called(key, &mut reads)).transpose()?;
            let (sent_at, state, booked) = (row.sent_at, row.state, row.booking.is_some());
            sent.push(Sent { sending: row.id, called, sent_at, state, booked });
        }
        audit::commit_reads(&self.db, actor, reads, self.clock.now(), &*self.chance).await?;
        Ok(sent)
    }

    /// Sends somebody. The desk gets a notice without content, where it has an address and mail leaves here.
    ///
    /// # Errors
    /// [`PrescriberError::OpensNothing`], [`PrescriberError::Over`], [`PrescriberError::TooMany`]; what
    /// [`NewSending::checked`] refuses; [`PrescriberError::NotFound`] when the form was another's, or was taken back since.
    pub async fn send(&self, secret: &str, new: NewSending, actor: &Actor) -> Result<SendingId, PrescriberError> {
        let prescriber = self.of_link(secret, actor).await?;
        let own = prescriber.id;
        let form = self.vault.index("reception_sending.form_index", &new.form_key);
        if let Some(known) = self.db.read(actor, move |tx| rows::by_form_of_sending(tx, &form)).await? {
            return known.of(own);
        }
        let new = new.checked()?;
        let now = self.clock.now();
        let id = SendingId::new(now, &*self.chance);
        let (subject, key) = self.vault.new_subject(now).await?;
        let row = id.to_string();
        let called = key.seal_text(&called_place(&row), &new.called)?;
        let story = key.seal(&story_place(&row), &new.story)?;
        let room = self.clone();
        let written = self
            .db
            .write(actor, move |tx| {
                let holder = own.to_string();
                // Whoever holds the same link waits until this unit has ended, so that the day's count is true.
                rows::take(tx, &holder)?;
                if let Some(known) = rows::by_form_of_sending(tx, &form)? {
                    return known.of(own).map(Some);
                }
                let still = rows::by_id(tx, &holder)?.ok_or(PrescriberError::OpensNothing)?;
                let standing = Standing::of(still.until, still.revoked_at.is_some(), now);
                if standing != Standing::Open {
                    return Err(PrescriberError::Over(standing));
                }
                if rows::count_since(tx, &holder, now.plus_seconds(-DAY))? >= MOST_A_DAY {
                    return Err(PrescriberError::TooMany);
                }
                rows::insert_sending(
                    tx,
                    &rows::NewSendingRow {
                        id: &row,
                        subject,
                        prescriber: &holder,
                        desk: &new.desk,
                        body: &new.body,
                        booking: new.booking.as_deref(),
                        called: &called,
                        story: &story,
                        form: &form,
                    },
                    now,
                )?;
                room.announce(tx, &key, &row, new.notify.as_deref(), now)?;
                room.tell_of_sending(tx, "reception.sending.sent", &row, &subject.to_string(), &new.desk)?;
                Ok(None)
            })
            .await;
        if !matches!(&written, Ok(None) | Err(PrescriberError::Store(_))) {
            self.vault.destroy(subject, now).await?;
        }
        Ok(written?.unwrap_or(id))
    }

    /// The notice to the desk: that something waits, and nothing else.
    fn announce(
        &self,
        tx: &WriteTx<'_>,
        key: &SubjectKey,
        sending: &str,
        address: Option<&str>,
        now: UtcMicros,
    ) -> Result<(), PrescriberError> {
        let Some(outbox) = &self.outbox else { return Ok(()) };
        let to = address.and_then(Recipient::mail).filter(|to| outbox.ways().contains(&to.channel()));
        if let Some(to) = to {
            let about = about(sending);
            let once = format!("{about}/arrived");
            outbox.enqueue(tx, key, &Draft::new(once, about, Kind::Arrived, to, Language::It, now), now)?;
        }
        Ok(())
    }

    /// Takes back what nobody has answered: the person has changed their mind. Its words are removed, and the key that could read
    /// any copy is destroyed.
    ///
    /// # Errors
    /// [`PrescriberError::NotFound`], also for what another sent; [`PrescriberError::NotPossible`] once it was answered, or when an
    /// appointment was booked with it: that is called off at the desk.
    pub async fn take_back(&self, secret: &str, id: SendingId, actor: &Actor) -> Result<(), PrescriberError> {
        let own = self.of_link(secret, actor).await?.id;
        let (room, now) = (self.clone(), self.clock.now());
        let subject = self
            .db
            .write(actor, move |tx| {
                let row = rows::sending_by_id(tx, &id.to_string())?;
                let row = row.filter(|row| row.prescriber == own && row.state != State::Withdrawn);
                let row = row.ok_or(PrescriberError::NotFound)?;
                if row.booking.is_some() || row.state.after(Step::TakeBack).is_none() {
                    return Err(PrescriberError::NotPossible);
                }
                let name = row.id.to_string();
                if !rows::withdraw(tx, &name, row.version)? {
                    return Err(PrescriberError::ChangedMeanwhile);
                }
                if let Some(outbox) = &room.outbox {
                    outbox.withdraw_about(tx, &about(&name), now)?;
                }
                room.tell_of_sending(tx, "reception.sending.withdrawn", &name, &row.subject.to_string(), &row.desk)?;
                Ok(row.subject)
            })
            .await?;
        self.vault.destroy(subject, now).await?;
        Ok(())
    }

    /// What a change of a sending leaves behind it, in its own unit. Ids alone.
    pub(super) fn tell_of_sending(
        &self,
        tx: &WriteTx<'_>,
        action: &str,
        sending: &str,
        subject: &str,
        desk: &str,
    ) -> Result<(), StoreError> {
        let (now, details) = (self.clock.now(), format!("sending {sending} desk {desk}"));
        audit::record(tx, &Entry { action, subject, details: &details }, now, &*self.chance)?;
        tx.emit(&Event { topic: action, subject: sending, body: desk.as_bytes() }, now, &*self.chance)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::super::{By, How, Risk};
    use super::*;
    use crate::threads::keep_pace;
    use identity::Tally;
    use jiff::civil::date;
    use kernel::{Chance, SeededChance};

    fn new() -> NewSending {
        let today = date(2026, 11, 23);
        let agreement = Agreement {
            by: By::Person,
            how: How::Telephone,
            day: today,
            read: "Parole lette.".into(),
            language: "it".into(),
        };
        NewSending {
            clear: Risk::No.clear().unwrap(),
            desk: "d".into(),
            body: "b".into(),
            called: " P. I. ".into(),
            story: Story {
                phone: "000 000 003".into(),
                mail: String::new(),
                reach: String::new(),
                minor: false,
                town: "019098".into(),
                language: "it".into(),
                needs: vec!["work".into()],
                note: String::new(),
                agreement,
            },
            booking: None,
            notify: None,
            today,
            form_key: "form".into(),
        }
    }

    #[test]
    fn nobody_is_sent_without_a_name_or_a_way_to_reach_them() {
        assert!(new().checked().is_ok_and(|new| new.called == "P. I."));
        assert!(
            NewSending { called: "  ".into(), ..new() }.checked().err() == Some(PrescriberError::Missing("called"))
        );
        let mut mute = new();
        mute.story.phone.clear();
        assert!(mute.checked().err() == Some(PrescriberError::Missing("phone")));
    }

    #[test]
    fn what_cannot_be_a_link_is_not_looked_up() {
        for no in ["", "abc", &"g".repeat(LETTERS), &"0".repeat(LETTERS + 1), "../../../etc/passwd"] {
            assert!(read(no).is_err(), "{no}");
        }
        assert_eq!(read(&format!(" {} ", "AB".repeat(LETTERS / 2))).unwrap(), "ab".repeat(LETTERS / 2));
    }

    /// Ten links a second for a day, to a house where a thousand links are open.
    #[test]
    fn who_guesses_finds_no_link_and_slows_down_nobody_else() {
        let chance = SeededChance::new(3);
        let mut tallies = std::collections::BTreeMap::<u16, Tally>::new();
        let (mut due, mut heard) = (UtcMicros(0), 0_u32);
        for guess in 0..864_000_i64 {
            let now = UtcMicros(1_000_000_000_000 + guess * 100_000);
            let mut bytes = [0; 2];
            chance.fill(&mut bytes);
            let tally = tallies.entry(u16::from_be_bytes(bytes)).or_default();
            let Ok(counted) = tally.count(now) else { continue };
            *tally = counted;
            if let Ok(next) = keep_pace(due, now) {
                (due, heard) = (next, heard + 1);
            }
        }
        let chances = f64::from(heard) * 1_000.0 / 2_f64.powi(160);
        assert!(chances < 1e-30, "{chances}");
        // Somebody with a link of their own comes in the middle of it and is heard at once.
        let now = UtcMicros(1_000_000_000_000 + 864_000 * 100_000);
        assert!(keep_pace(due, now).is_ok());
        let waiting = tallies.values().filter(|tally| tally.count(now).is_err()).count();
        assert!(waiting < 700, "{waiting} of 65,536 beginnings wait");
    }
}
