// SPDX-License-Identifier: EUPL-1.2
//! Personal links: a coordinator gives one, sees who has one, renews, changes and revokes it.
//!
//! The link's secret is 160 bits drawn from the form by the house's own key, so that a form pressed twice gives one link. The
//! database keeps its keyed hash. It is shown within a minute, the time of a double press, and never again.

use super::{PrescriberError, PrescriberId, State, line, profile_place};
use crate::{Reception, store::prescribers as rows};
use ::store::{Event, StoreError, WriteTx};
use audit::Entry;
use identity::{Action, Resource, Who, allows};
use jiff::{ToSpan, civil::Date};
use kernel::UtcMicros;
use serde::{Deserialize, Serialize};
use vault::ReadLog;

/// Months a link lasts at most.
pub const LONGEST_LINK: i64 = 12;
/// The link is shown again to a form sent twice only within so many seconds: then it was the same press.
const SAME_PRESS: i64 = 60;
/// Bytes of a secret.
const SECRET: usize = 20;
const LONGEST_LINE: usize = 120;

/// What a prescriber does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Profession {
    /// Teaches, or works in a school.
    #[default]
    Teacher,
    /// A family doctor, or a doctor of a service.
    Doctor,
    /// A doctor of children.
    Paediatrician,
    /// A parish, or its listening centre.
    Parish,
    /// Anything else.
    Other,
}

impl Profession {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Teacher, Self::Doctor, Self::Paediatrician, Self::Parish, Self::Other];

    /// The word stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::Teacher => "teacher",
            Self::Doctor => "doctor",
            Self::Paediatrician => "paediatrician",
            Self::Parish => "parish",
            Self::Other => "other",
        }
    }

    /// Reads the word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// Who a prescriber is. Sealed wherever it lies, and not printed, on purpose.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Profile {
    /// Name and surname.
    pub name: String,
    /// What they do.
    pub profession: Profession,
    /// The school, the surgery, the parish.
    pub place: String,
    /// The town where that is: its ISTAT code.
    pub town: String,
    /// How the desk reaches them.
    pub reach: String,
}

impl Profile {
    /// The same without blanks around its words.
    ///
    /// # Errors
    /// [`PrescriberError::Missing`], [`PrescriberError::TooLong`].
    pub fn checked(self) -> Result<Self, PrescriberError> {
        let needed = |text: String, field: &'static str| match line(text, field, LONGEST_LINE)? {
            text if text.is_empty() => Err(PrescriberError::Missing(field)),
            text => Ok(text),
        };
        Ok(Self {
            name: needed(self.name, "name")?,
            profession: self.profession,
            place: needed(self.place, "place")?,
            town: needed(self.town, "town")?,
            reach: needed(self.reach, "reach")?,
        })
    }
}

/// How a link stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It opens.
    Open,
    /// Its time is over.
    Ended,
    /// Somebody revoked it.
    Revoked,
}

impl Standing {
    /// How a link stands at an instant. What was revoked stays so, whatever its time.
    pub fn of(until: UtcMicros, revoked: bool, now: UtcMicros) -> Self {
        match (revoked, now < until) {
            (true, _) => Self::Revoked,
            (false, true) => Self::Open,
            (false, false) => Self::Ended,
        }
    }
}

/// The first day on which a link asked for until `last` is shut, when it may be given: from tomorrow to twelve months.
pub fn until(last: Date, today: Date) -> Option<Date> {
    let furthest = today.saturating_add(LONGEST_LINK.months());
    (last > today && last <= furthest).then(|| last.saturating_add(1.day()))
}

/// A link about to be given.
pub struct NewPrescriber {
    /// The body that gives it and answers for it.
    pub body: String,
    /// To whom.
    pub profile: Profile,
    /// From when it is shut; see [`until`].
    pub until: UtcMicros,
    /// The key of the form: sent twice, it gives one.
    pub form_key: String,
}

/// A link that was given.
pub struct Given {
    /// Whose.
    pub prescriber: PrescriberId,
    /// Its secret, to be shown once. `None` when the form is sent again later than the same press.
    pub secret: Option<String>,
}

/// Somebody who has, or had, a link.
pub struct ListedPrescriber {
    /// Which.
    pub prescriber: PrescriberId,
    /// Who; nothing when their key is gone.
    pub profile: Option<Profile>,
    /// How the link stands.
    pub standing: Standing,
    /// When it was given.
    pub given_at: UtcMicros,
    /// From when it is shut.
    pub until: UtcMicros,
    /// When it was last opened.
    pub opened_at: Option<UtcMicros>,
    /// What was read: say it back with a change.
    pub version: i64,
}

/// Something that was sent by a link of a body and waits for a word. Nothing of the person: the body gave the link, the desk reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unanswered {
    /// Who sent it.
    pub prescriber: PrescriberId,
    /// To which desk.
    pub desk: String,
    /// Whether the desk has opened it.
    pub read: bool,
    /// When it was sent.
    pub sent_at: UtcMicros,
}

/// The most that wait in the list of a body: those that wait longest.
const LISTED: i64 = 100;

fn may(who: &Who, body: &str) -> Result<(), PrescriberError> {
    match allows(who, Action::KeepAccounts, &Resource::Body(body)) {
        true => Ok(()),
        false => Err(PrescriberError::NotFound),
    }
}

/// Refuses a link that would already be shut, or would last longer than twelve months and a day.
fn within(until: UtcMicros, now: UtcMicros) -> Result<(), PrescriberError> {
    // A leap year, the day itself, and the hour by which clocks change.
    let furthest = now.plus_seconds(367 * 86_400 + 3_600);
    if until > now && until <= furthest { Ok(()) } else { Err(PrescriberError::NotSoLong) }
}

impl Reception {
    /// The secret that a form gives.
    fn link_of(&self, form_key: &str) -> String {
        let signed = self.vault.sign("reception.prescriber.link", form_key.as_bytes());
        signed.iter().take(SECRET).map(|byte| format!("{byte:02x}")).collect()
    }

    pub(super) fn link_index(&self, secret: &str) -> [u8; 32] {
        self.vault.index("reception_prescriber.link_index", secret)
    }

    /// Gives somebody a personal link.
    ///
    /// # Errors
    /// [`PrescriberError::NotFound`] for who may not keep the accounts of that body; [`PrescriberError::NotSoLong`]; what
    /// [`Profile::checked`] refuses.
    pub async fn give_link(&self, who: &Who, new: NewPrescriber) -> Result<Given, PrescriberError> {
        may(who, &new.body)?;
        let (now, actor) = (self.clock.now(), who.actor());
        within(new.until, now)?;
        let profile = new.profile.checked()?;
        let form = self.vault.index("reception_prescriber.form_index", &new.form_key);
        let secret = self.link_of(&new.form_key);
        let index = self.link_index(&secret);
        let id = PrescriberId::new(now, &*self.chance);
        let (subject, key) = self.vault.new_subject(now).await?;
        let row = id.to_string();
        let sealed = key.seal(&profile_place(&row), &profile)?;
        let (room, body, until) = (self.clone(), new.body, new.until);
        let given_by = actor.account().unwrap_or_default().to_owned();
        let written = self
            .db
            .write(&actor, move |tx| {
                let new = rows::NewRow {
                    id: &row,
                    subject,
                    body: &body,
                    link: &index,
                    form: &form,
                    profile: &sealed,
                    given_by: &given_by,
                    until,
                };
                if rows::insert(tx, &new, now)? {
                    room.tell_of_link(tx, "reception.prescriber.given", &row, &subject.to_string(), &body)?;
                    return Ok::<_, PrescriberError>(None);
                }
                rows::by_form(tx, &form)
                    .map(|found| found.filter(|known| known.body == body))?
                    .map(Some)
                    .ok_or(PrescriberError::NotFound)
            })
            .await;
        if !matches!(&written, Ok(None) | Err(PrescriberError::Store(_))) {
            // The same form was faster: this key seals nothing that stands.
            self.vault.destroy(subject, now).await?;
        }
        match written? {
            None => Ok(Given { prescriber: id, secret: Some(secret) }),
            Some(known) => {
                let again = now.0 <= known.given_at.plus_seconds(SAME_PRESS).0 && known.link == index.as_slice();
                Ok(Given { prescriber: known.id, secret: again.then_some(secret) })
            }
        }
    }

    /// Who has, or had, a link of this body: first those that open, the newest first.
    ///
    /// # Errors
    /// [`PrescriberError::NotFound`] for who may not; the database and the vault.
    pub async fn prescribers(&self, who: &Who, body: &str) -> Result<Vec<ListedPrescriber>, PrescriberError> {
        may(who, body)?;
        let (now, actor, body) = (self.clock.now(), who.actor(), body.to_owned());
        let found = self.db.read(&actor, move |tx| rows::of_body(tx, &body)).await?;
        let subjects: Vec<_> = found.iter().map(|row| row.subject).collect();
        let keys = self.vault.subjects(&subjects).await?;
        let mut reads = ReadLog::new("reception.prescribers");
        let mut listed = Vec::with_capacity(found.len());
        for row in found {
            let id = row.id.to_string();
            let profile = match keys.get(&row.subject) {
                Some(key) => Some(key.open(&profile_place(&id), &row.profile, &mut reads)?),
                None => None,
            };
            listed.push(ListedPrescriber {
                prescriber: row.id,
                profile,
                standing: Standing::of(row.until, row.revoked_at.is_some(), now),
                given_at: row.given_at,
                until: row.until,
                opened_at: row.opened_at,
                version: row.version,
            });
        }
        audit::commit_reads(&self.db, &actor, reads, now, &*self.chance).await?;
        listed.sort_by_key(|one| one.standing != Standing::Open);
        Ok(listed)
    }

    /// What was sent by the links of this body, to whatever desk, and waits for a word: the longest first.
    ///
    /// # Errors
    /// [`PrescriberError::NotFound`] for who may not; the database.
    pub async fn unanswered(&self, who: &Who, body: &str) -> Result<Vec<Unanswered>, PrescriberError> {
        may(who, body)?;
        let body = body.to_owned();
        let found = self.db.read(&who.actor(), move |tx| rows::waiting_of_body(tx, &body, LISTED)).await?;
        let unanswered =
            |(prescriber, desk, state, sent_at)| Unanswered { prescriber, desk, read: state == State::Read, sent_at };
        Ok(found.into_iter().map(unanswered).collect())
    }

    /// Lets a link last longer. What was revoked stays so: a new one is given.
    ///
    /// # Errors
    /// [`PrescriberError::NotFound`], [`PrescriberError::NotSoLong`], [`PrescriberError::NotPossible`] for one that was revoked,
    /// [`PrescriberError::ChangedMeanwhile`].
    pub async fn renew_link(
        &self,
        who: &Who,
        id: PrescriberId,
        seen: i64,
        until: UtcMicros,
    ) -> Result<(), PrescriberError> {
        within(until, self.clock.now())?;
        self.change_link(who, id, "reception.prescriber.renewed", move |tx, row, _| {
            if row.revoked_at.is_some() {
                return Err(PrescriberError::NotPossible);
            }
            match rows::renew(tx, &row.id.to_string(), seen, until)? {
                true => Ok(()),
                false => Err(PrescriberError::ChangedMeanwhile),
            }
        })
        .await
    }

    /// Gives them another link: the old one opens nothing from now on, what they sent stays theirs.
    ///
    /// # Errors
    /// As [`Reception::renew_link`].
    pub async fn change_secret(
        &self,
        who: &Who,
        id: PrescriberId,
        seen: i64,
        form_key: &str,
    ) -> Result<String, PrescriberError> {
        let secret = self.link_of(form_key);
        let index = self.link_index(&secret);
        self.change_link(who, id, "reception.prescriber.relinked", move |tx, row, _| {
            if row.revoked_at.is_some() {
                return Err(PrescriberError::NotPossible);
            }
            // The same press: the link is theirs already.
            if row.version == seen + 1 && row.link == index.as_slice() {
                return Ok(());
            }
            match rows::relink(tx, &row.id.to_string(), seen, &index)? {
                true => Ok(()),
                false => Err(PrescriberError::ChangedMeanwhile),
            }
        })
        .await?;
        Ok(secret)
    }

    /// Shuts a link at once. Revoking twice changes nothing.
    ///
    /// # Errors
    /// [`PrescriberError::NotFound`].
    pub async fn revoke_link(&self, who: &Who, id: PrescriberId) -> Result<(), PrescriberError> {
        self.change_link(who, id, "reception.prescriber.revoked", move |tx, row, now| {
            Ok(rows::revoke(tx, &row.id.to_string(), now)?)
        })
        .await
    }

    async fn change_link(
        &self,
        who: &Who,
        id: PrescriberId,
        action: &'static str,
        change: impl FnOnce(&WriteTx<'_>, &rows::PrescriberRow, UtcMicros) -> Result<(), PrescriberError> + Send + 'static,
    ) -> Result<(), PrescriberError> {
        let (room, who, now) = (self.clone(), who.clone(), self.clock.now());
        self.db
            .write(&who.actor(), move |tx| {
                let row = rows::by_id(tx, &id.to_string())?.ok_or(PrescriberError::NotFound)?;
                may(&who, &row.body)?;
                change(tx, &row, now)?;
                room.tell_of_link(tx, action, &row.id.to_string(), &row.subject.to_string(), &row.body)?;
                Ok::<_, PrescriberError>(())
            })
            .await
    }

    /// What a change of a link leaves behind it, in its own unit. Ids alone.
    fn tell_of_link(
        &self,
        tx: &WriteTx<'_>,
        action: &str,
        prescriber: &str,
        subject: &str,
        body: &str,
    ) -> Result<(), StoreError> {
        let (now, details) = (self.clock.now(), format!("prescriber {prescriber} body {body}"));
        audit::record(tx, &Entry { action, subject, details: &details }, now, &*self.chance)?;
        tx.emit(&Event { topic: action, subject: prescriber, body: body.as_bytes() }, now, &*self.chance)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    #[test]
    fn a_link_lasts_a_year_at_most() {
        let today = date(2026, 11, 23);
        assert_eq!(until(date(2027, 11, 23), today), Some(date(2027, 11, 24)));
        assert_eq!(until(date(2027, 11, 24), today), None);
        assert_eq!(until(today, today), None);
        assert_eq!(until(date(2026, 11, 24), today), Some(date(2026, 11, 25)));
    }

    #[test]
    fn every_word_reads_back() {
        assert!(Profession::ALL.into_iter().all(|one| Profession::from_code(one.code()) == Some(one)));
    }

    #[test]
    fn who_has_no_name_or_no_way_gets_no_link() {
        let whole = Profile {
            name: " Persona Inventata ".into(),
            place: "Scuola di prova".into(),
            town: "019098".into(),
            reach: "000 000 003".into(),
            ..Profile::default()
        };
        assert!(whole.clone().checked().unwrap().name == "Persona Inventata");
        for (field, bare) in [
            ("name", Profile { name: "  ".into(), ..whole.clone() }),
            ("place", Profile { place: String::new(), ..whole.clone() }),
            ("reach", Profile { reach: String::new(), ..whole.clone() }),
        ] {
            assert!(bare.checked().err() == Some(PrescriberError::Missing(field)), "{field}");
        }
        let long = Profile { name: "è".repeat(LONGEST_LINE + 1), ..whole };
        assert!(long.checked().err() == Some(PrescriberError::TooLong("name")));
    }

    proptest! {
        #[test]
        fn what_was_revoked_never_opens_and_nothing_opens_after_its_time(until: i64, now: i64, revoked: bool) {
            let standing = Standing::of(UtcMicros(until), revoked, UtcMicros(now));
            prop_assert_eq!(standing == Standing::Open, !revoked && now < until);
        }
    }
}
