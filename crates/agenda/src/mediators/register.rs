// SPDX-License-Identifier: EUPL-1.2
//! The register of who mediates for a body: written in, corrected, ended, away. Kept by who keeps the accounts of that body.

use super::{Mediator, MediatorId, Profile, Tongue, engage::open, money, profile_place, unreadable};
use crate::{
    Agenda, BookingError,
    absence::{Absence, AwayKind, StandingAbsence},
    notes::{self, Note},
    store::{
        absences::{self, AbsenceRow},
        mediators::{self as kept, MediatorRow},
        time,
    },
};
use identity::{Action, Resource, Who, allows};
use jiff::civil::Date;
use kernel::{Id, UtcMicros};
use store::WriteTx;

/// The longest name, address or programme, in letters.
pub const LONGEST_TEXT: usize = 120;
/// The most languages of one mediator.
const MOST_LANGUAGES: usize = 12;
/// The absences still to come that a page shows.
const ABSENCES: i64 = 20;

/// A mediator as somebody writes her in, or corrects her.
#[derive(Clone)]
pub struct NewMediator {
    /// The body she belongs to.
    pub body: String,
    /// Her account, where she signs in.
    pub account: Option<String>,
    /// Who she is.
    pub profile: Profile,
    /// The day on which she signed her pledge of secrecy: without it she is never booked.
    pub pledged_on: Option<Date>,
    /// From which day she mediates.
    pub active_from: Date,
    /// To which day, itself included.
    pub active_to: Option<Date>,
    /// What an hour costs, in cents.
    pub cents_per_hour: i64,
    /// Who pays: a programme, in a few words.
    pub programme: String,
    /// The secret of the form: posted twice it writes her in once.
    pub form_key: String,
}

/// A mediator in the register.
#[derive(Clone)]
pub struct Listed {
    /// Which.
    pub id: MediatorId,
    /// All that was written of her; its form is empty.
    pub told: NewMediator,
    /// What was read: say it back with a correction.
    pub version: i64,
}

impl Listed {
    fn of(row: &MediatorRow, profile: Profile) -> Result<Self, BookingError> {
        let (active_from, active_to) = row.active()?;
        Ok(Self {
            id: row.id.parse().map_err(|_| unreadable("id"))?,
            version: row.version,
            told: NewMediator {
                body: row.body.clone(),
                account: row.account.clone(),
                profile,
                pledged_on: row.pledged()?,
                active_from,
                active_to,
                cents_per_hour: row.cents_per_hour,
                programme: row.programme.clone(),
                form_key: String::new(),
            },
        })
    }
}

impl NewMediator {
    /// The same without blanks around its words.
    ///
    /// # Errors
    /// [`BookingError::NameMissing`], [`BookingError::TooLong`]; [`BookingError::Tampered`] for what no form of ours sends.
    fn checked(mut self, today: Date) -> Result<Self, BookingError> {
        let short = |text: &str, field: &'static str| {
            let text = text.trim();
            if text.chars().count() > LONGEST_TEXT { Err(BookingError::TooLong { field }) } else { Ok(text.to_owned()) }
        };
        self.profile.name = short(&self.profile.name, "name")?;
        self.programme = short(&self.programme, "programme")?;
        for (text, field) in [(&mut self.profile.phone, "phone"), (&mut self.profile.email, "email")] {
            let told = short(text.as_deref().unwrap_or_default(), field)?;
            *text = Some(told).filter(|told| !told.is_empty());
        }
        if self.profile.name.is_empty() {
            return Err(BookingError::NameMissing);
        }
        let languages = &self.profile.languages;
        let sound = !languages.is_empty()
            && languages.len() <= MOST_LANGUAGES
            && languages.iter().all(|code| Tongue::from_code(code).is_some())
            && !self.profile.ways.is_empty()
            && (0..=money::DEAREST).contains(&self.cents_per_hour)
            && self.pledged_on.is_none_or(|day| day <= today)
            && self.active_to.is_none_or(|to| to >= self.active_from);
        if sound { Ok(self) } else { Err(BookingError::Tampered) }
    }
}

fn may(who: &Who, body: &str) -> Result<(), BookingError> {
    match allows(who, Action::KeepAccounts, &Resource::Body(body)) {
        true => Ok(()),
        false => Err(BookingError::NotFound),
    }
}

impl Agenda {
    /// What a form that writes a mediator in must carry: random, and good for one.
    #[must_use]
    pub fn mediator_key(&self) -> String {
        self.new_form()
    }

    /// Writes a mediator in the register of a body. The same form posted again writes nothing more.
    ///
    /// # Errors
    /// [`BookingError::NotFound`] for who does not keep the accounts of that body; [`BookingError::NameMissing`], [`BookingError::TooLong`],
    /// [`BookingError::Tampered`]; [`BookingError::Store`], [`BookingError::Vault`].
    pub async fn write_mediator_in(&self, new: NewMediator, who: &Who) -> Result<MediatorId, BookingError> {
        may(who, &new.body)?;
        if new.form_key.len() < 16 {
            return Err(BookingError::Tampered);
        }
        let (now, chance) = (self.now(), self.chance().clone());
        let new = new.checked(self.today())?;
        let form = self.vault().index("agenda_mediator.form_index", &new.form_key);
        let found = self.db().read(&who.actor(), move |tx| kept::by_form(tx, &form)).await?;
        if let Some(found) = found {
            return found.parse().map_err(|_| unreadable("id"));
        }
        let id: MediatorId = Id::<Mediator>::new(now, &*chance);
        let (subject, key) = self.vault().new_subject(now).await?;
        let row = MediatorRow {
            id: id.to_string(),
            body: new.body,
            account: new.account,
            worker: format!("mediator/{id}"),
            subject,
            profile: key.seal(&profile_place(&id.to_string()), &new.profile)?,
            pledged_on: new.pledged_on.map(|day| day.to_string()),
            active_from: new.active_from.to_string(),
            active_to: new.active_to.map(|day| day.to_string()),
            cents_per_hour: new.cents_per_hour,
            programme: new.programme,
            version: 1,
        };
        let written = self
            .db()
            .write(&who.actor(), move |tx| {
                time::take_turn(tx, &row.worker)?;
                if !kept::insert(tx, &row, &form, now)? {
                    return kept::by_form(tx, &form)?.map(Some).ok_or(BookingError::Tampered);
                }
                tell(tx, "agenda.mediator_written", &row, now, &*chance)?;
                Ok::<_, BookingError>(None)
            })
            .await;
        if !matches!(&written, Ok(None) | Err(BookingError::Store(_))) {
            // The same form was faster: this key seals nothing that stands.
            self.vault().destroy(subject, now).await?;
        }
        match written? {
            None => Ok(id),
            Some(found) => found.parse().map_err(|_| unreadable("id")),
        }
    }

    /// Corrects what is written of a mediator. What she is booked for stays; where she cannot come any more, somebody is to be found.
    ///
    /// # Errors
    /// As [`Agenda::write_mediator_in`]; [`BookingError::ChangedMeanwhile`] when somebody has corrected her since `version` was read.
    pub async fn correct_mediator(
        &self,
        id: MediatorId,
        version: i64,
        new: NewMediator,
        who: &Who,
    ) -> Result<(), BookingError> {
        let present = self.mediator_row(id, who).await?;
        let new = NewMediator { body: present.body.clone(), ..new }.checked(self.today())?;
        let key = self.vault().subject(present.subject).await?;
        let row = MediatorRow {
            account: new.account,
            profile: key.seal(&profile_place(&present.id), &new.profile)?,
            pledged_on: new.pledged_on.map(|day| day.to_string()),
            active_from: new.active_from.to_string(),
            active_to: new.active_to.map(|day| day.to_string()),
            cents_per_hour: new.cents_per_hour,
            programme: new.programme,
            version,
            ..present
        };
        let (now, chance) = (self.now(), self.chance().clone());
        self.db()
            .write(&who.actor(), move |tx| {
                // Whoever is booking her now is before this, or after.
                time::take_turn(tx, &row.worker)?;
                if !kept::update(tx, &row, now)? {
                    return Err(BookingError::ChangedMeanwhile);
                }
                tell(tx, "agenda.mediator_corrected", &row, now, &*chance)
            })
            .await
    }

    /// Who mediates for a body, and who did; by name. The reads are written in the audit before this returns.
    ///
    /// # Errors
    /// [`BookingError::NotFound`] for who does not keep the accounts of that body; [`BookingError::Store`], [`BookingError::Vault`].
    pub async fn mediators_of(&self, body: &str, who: &Who) -> Result<Vec<Listed>, BookingError> {
        may(who, body)?;
        let body = body.to_owned();
        let rows = self.db().read(&who.actor(), move |tx| kept::of_body(tx, &body)).await?;
        let opened = open(self, rows, "agenda.register", &who.actor()).await?;
        let mut listed: Vec<Listed> =
            opened.into_iter().map(|(row, profile)| Listed::of(&row, profile)).collect::<Result<_, _>>()?;
        listed.sort_by(|one, other| one.told.profile.name.cmp(&other.told.profile.name));
        Ok(listed)
    }

    /// One of them, with her absences still to come.
    ///
    /// # Errors
    /// As [`Agenda::mediators_of`].
    pub async fn mediator(&self, id: MediatorId, who: &Who) -> Result<(Listed, Vec<StandingAbsence>), BookingError> {
        let row = self.mediator_row(id, who).await?;
        let (now, zone, worker) = (self.now(), self.desks().zone(), row.worker.clone());
        let away = self.db().read(&who.actor(), move |tx| absences::of_worker(tx, &worker, now, ABSENCES)).await?;
        let opened = open(self, vec![row], "agenda.register", &who.actor()).await?;
        let (row, profile) = opened.into_iter().next().ok_or(BookingError::NotFound)?;
        Ok((Listed::of(&row, profile)?, away.iter().map(|row| StandingAbsence::of(row, &zone)).collect()))
    }

    /// Writes that a mediator is away. What she is booked for then stands on the list of what is to be found.
    ///
    /// # Errors
    /// [`BookingError::NotFound`] for who does not keep the accounts of her body; [`BookingError::Store`], also when it ends before it begins.
    pub async fn mediator_away(
        &self,
        id: MediatorId,
        stretch: (UtcMicros, UtcMicros),
        who: &Who,
    ) -> Result<(), BookingError> {
        let row = self.mediator_row(id, who).await?;
        self.write_away(row.worker, stretch, who).await
    }

    /// Takes an absence of a mediator back.
    ///
    /// # Errors
    /// [`BookingError::NotFound`], [`BookingError::Store`].
    pub async fn mediator_back(&self, id: MediatorId, absence: &str, who: &Who) -> Result<(), BookingError> {
        let row = self.mediator_row(id, who).await?;
        self.take_away_back(row.worker, absence.to_owned(), who).await
    }

    pub(super) async fn write_away(
        &self,
        worker: String,
        (starts_at, ends_at): (UtcMicros, UtcMicros),
        who: &Who,
    ) -> Result<(), BookingError> {
        let (now, chance) = (self.now(), self.chance().clone());
        let id = Id::<Absence>::new(now, &*chance).to_string();
        let row = AbsenceRow { id, worker, starts_at, ends_at, kind: AwayKind::default().code().to_owned() };
        self.db()
            .write(&who.actor(), move |tx| {
                time::take_turn(tx, &row.worker)?;
                if absences::insert(tx, &row, now)? {
                    let details = serde_json::json!({ "worker": row.worker, "absences": 1 });
                    notes::record(tx, &Note { action: "agenda.absence", subject: &row.id, details }, now, &*chance)?;
                }
                Ok(())
            })
            .await
    }

    pub(super) async fn take_away_back(&self, worker: String, absence: String, who: &Who) -> Result<(), BookingError> {
        let (now, chance) = (self.now(), self.chance().clone());
        self.db()
            .write(&who.actor(), move |tx| {
                let (_, whose) = kept::absence(tx, &absence)?.ok_or(BookingError::NotFound)?;
                if whose != worker {
                    return Err(BookingError::NotFound);
                }
                time::take_turn(tx, &worker)?;
                absences::withdraw(tx, &absence, now)?;
                let details = serde_json::json!({ "worker": worker });
                let note = Note { action: "agenda.absence_withdrawn", subject: &absence, details };
                notes::record(tx, &note, now, &*chance)
            })
            .await
    }

    /// The row of a mediator of a body whose accounts they keep; else there is none.
    async fn mediator_row(&self, id: MediatorId, who: &Who) -> Result<MediatorRow, BookingError> {
        let row = self.db().read(&who.actor(), move |tx| kept::by_id(tx, &id.to_string())).await?;
        let row = row.ok_or(BookingError::NotFound)?;
        may(who, &row.body)?;
        Ok(row)
    }

    fn today(&self) -> Date {
        self.now().timestamp().to_zoned(self.desks().zone()).date()
    }
}

/// What a change of the register leaves in the audit: ids and words of the work.
fn tell(
    tx: &WriteTx<'_>,
    action: &'static str,
    row: &MediatorRow,
    now: UtcMicros,
    chance: &dyn kernel::Chance,
) -> Result<(), BookingError> {
    let details = serde_json::json!({
        "mediator": row.id,
        "body": row.body,
        "pledged_on": row.pledged_on,
        "active_from": row.active_from,
        "active_to": row.active_to,
        "cents_per_hour": row.cents_per_hour,
    });
    notes::record(tx, &Note { action, subject: &row.subject.to_string(), details }, now, chance)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use crate::mediators::{Hours, Way};
    use jiff::civil::date;
    use std::collections::BTreeSet;

    fn whole() -> NewMediator {
        NewMediator {
            body: "ente".into(),
            account: None,
            profile: Profile {
                name: " Mediatrice di prova ".into(),
                languages: BTreeSet::from(["pa".to_owned()]),
                ways: BTreeSet::from([Way::InPerson]),
                hours: Hours::default(),
                phone: Some("  ".into()),
                ..Profile::default()
            },
            pledged_on: Some(date(2026, 1, 10)),
            active_from: date(2026, 1, 1),
            active_to: None,
            cents_per_hour: 2_850,
            programme: "Fondo di prova".into(),
            form_key: String::new(),
        }
    }

    #[test]
    fn what_no_form_of_ours_sends_is_refused() {
        let today = date(2026, 11, 28);
        let checked = whole().checked(today).unwrap();
        assert!(checked.profile.name == "Mediatrice di prova" && checked.profile.phone.is_none());
        let wrong: [fn(&mut NewMediator); 6] = [
            |new| new.profile.languages = BTreeSet::from(["xx".to_owned()]),
            |new| new.profile.languages.clear(),
            |new| new.profile.ways.clear(),
            |new| new.cents_per_hour = -1,
            |new| new.pledged_on = Some(date(2027, 1, 1)),
            |new| new.active_to = Some(date(2025, 12, 31)),
        ];
        for change in wrong {
            let mut new = whole();
            change(&mut new);
            assert!(new.checked(today).is_err());
        }
    }
}
