// SPDX-License-Identifier: EUPL-1.2
//! Reading requests: the list in the order of arrival, one with its steps, how the programme stands. Every opening is in the audit.

use super::{
    Assessment, Finding, FromContact, Household, IntakeError, RequestId, Standing, Status, Terms, assessment_place,
    findings, household_place, step_place, step_row,
};
use crate::{
    Reception,
    store::{contacts, intake as rows},
};
use ::store::StoreError;
use kernel::{Actor, UtcMicros};
use serde::{Deserialize, Serialize};
use vault::{ReadLog, SubjectId, SubjectKey};

/// The most requests that a list shows.
const LISTED: i64 = 200;

/// A request in the list.
pub struct Arrived {
    /// Which.
    pub request: RequestId,
    /// Its number in the order of arrival.
    pub arrival: i64,
    /// When it arrived.
    pub arrived_at: UtcMicros,
    /// At which desk.
    pub desk: String,
    /// How it stands.
    pub status: Status,
    /// Planned or spent, in cents.
    pub planned_cents: i64,
    /// Whether it was assessed.
    pub assessed: bool,
    /// Who asks; nothing when the key is gone.
    pub household: Option<Household>,
}

/// Who is next in the order of arrival.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// Nobody waits.
    Nobody,
    /// One of the requests that may be seen, with its number.
    Here(RequestId, i64),
    /// It came to a desk of others.
    ElsewhereInTheProgramme,
}

/// One request, opened.
pub struct RequestView {
    /// Which.
    pub request: RequestId,
    /// To which programme.
    pub programme: String,
    /// Its number in the order of arrival.
    pub arrival: i64,
    /// When it arrived.
    pub arrived_at: UtcMicros,
    /// At which desk.
    pub desk: String,
    /// The body that runs the desk.
    pub body: String,
    /// The contact it came from, and the desk that has it.
    pub contact: Option<(FromContact, String)>,
    /// How it stands.
    pub status: Status,
    /// The number of its place.
    pub place: Option<i64>,
    /// Planned or spent, in cents.
    pub planned_cents: i64,
    /// Who asks.
    pub household: Household,
    /// What was assessed.
    pub assessment: Option<Assessment>,
    /// The version that is read here.
    pub version: i64,
    /// Who entered it: an account.
    pub entered_by: String,
    /// What was done with it, the latest first.
    pub steps: Vec<StepView>,
}

impl RequestView {
    /// What each rule of the programme says of it.
    pub fn findings(&self, terms: &Terms) -> Vec<Finding> {
        findings(&terms.intake.rules, &terms.towns, &self.household.facts)
    }
}

/// Something that was done with a request.
pub struct StepView {
    /// `corrected`, `assessed`, or the code of a [`super::Step`].
    pub what: String,
    /// The reason, and what was passed.
    pub record: StepRecord,
    /// When.
    pub made_at: UtcMicros,
    /// By whom: an account.
    pub by: String,
}

/// What is kept of a step, under the seal.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct StepRecord {
    /// Why.
    pub reason: String,
    /// The amount, in cents.
    pub amount_cents: Option<i64>,
    /// The limits that were read of: codes.
    pub passed: Vec<String>,
    /// The rules as they read then.
    pub findings: Vec<Finding>,
    /// The territory's version that held them.
    pub terms: i64,
    /// What stood there before a correction.
    pub household: Option<Household>,
    /// What was assessed before.
    pub assessment: Option<Assessment>,
}

impl Terms {
    /// What was counted, with what the territory says.
    pub(super) fn standing(&self, counted: Standing) -> Standing {
        Standing { places: self.places, fund_cents: self.intake.fund_cents, ..counted }
    }
}

impl Reception {
    /// The requests to a programme at these desks: those that wait in the order of arrival, then those with a place, then the
    /// rest. The reading is written down.
    ///
    /// # Errors
    /// The database, or the vault.
    pub async fn requests(
        &self,
        programme: &str,
        desks: &[String],
        actor: &Actor,
    ) -> Result<Vec<Arrived>, IntakeError> {
        let (programme, desks) = (programme.to_owned(), format!(",{},", desks.join(",")));
        let found = self.db.read(actor, move |tx| rows::listed(tx, &programme, &desks, LISTED)).await?;
        let subjects: Vec<SubjectId> = found.iter().map(|row| row.subject).collect();
        let keys = self.vault.subjects(&subjects).await?;
        let mut reads = ReadLog::new("reception.requests");
        let mut listed = Vec::with_capacity(found.len());
        for row in found {
            let name = row.id.to_string();
            let open = |key: &SubjectKey, reads: &mut ReadLog| key.open(&household_place(&name), &row.household, reads);
            let household = keys.get(&row.subject).map(|key| open(key, &mut reads)).transpose()?;
            listed.push(Arrived {
                request: row.id,
                arrival: row.arrival,
                arrived_at: row.arrived_at,
                desk: row.desk,
                status: row.status,
                planned_cents: row.planned,
                assessed: row.assessment.is_some(),
                household,
            });
        }
        audit::commit_reads(&self.db, actor, reads, self.clock.now(), &*self.chance).await?;
        Ok(listed)
    }

    /// How a programme stands, and who is next.
    ///
    /// # Errors
    /// The database.
    pub async fn intake_standing(
        &self,
        terms: &Terms,
        desks: &[String],
        actor: &Actor,
    ) -> Result<(Standing, Next), IntakeError> {
        let programme = terms.programme.clone();
        let (counted, next) = self
            .db
            .read(actor, move |tx| Ok::<_, StoreError>((rows::standing(tx, &programme)?, rows::next(tx, &programme)?)))
            .await?;
        let next = match next {
            None => Next::Nobody,
            Some((request, arrival, desk)) if desks.contains(&desk) => Next::Here(request, arrival),
            Some(_) => Next::ElsewhereInTheProgramme,
        };
        Ok((terms.standing(counted), next))
    }

    /// Whether there is a place and something in the fund: all that the public hears.
    ///
    /// # Errors
    /// The database.
    pub async fn intake_is_open(&self, terms: &Terms, actor: &Actor) -> Result<bool, IntakeError> {
        Ok(self.intake_standing(terms, &[], actor).await?.0.is_open())
    }

    /// One request, opened, with what was done with it.
    ///
    /// # Errors
    /// [`IntakeError::NotFound`], also for a request of another desk.
    pub async fn request(&self, id: RequestId, desks: &[String], actor: &Actor) -> Result<RequestView, IntakeError> {
        let (row, key) = self.request_row(id, desks, actor).await?;
        let name = id.to_string();
        let asked = name.clone();
        let of = row.contact.map(|contact| contact.to_string());
        let (place, sealed, noted_at) = self
            .db
            .read(actor, move |tx| {
                let noted_at = of.map(|contact| contacts::desk_of(tx, &contact)).transpose()?.flatten();
                Ok::<_, StoreError>((rows::place_of(tx, &asked)?, rows::steps(tx, &asked)?, noted_at))
            })
            .await?;
        let mut reads = ReadLog::new("reception.request");
        let household = key.open(&household_place(&name), &row.household, &mut reads)?;
        let assessment = row.assessment.as_ref();
        let assessment = assessment.map(|old| key.open(&assessment_place(&name), old, &mut reads)).transpose()?;
        let mut steps = Vec::with_capacity(sealed.len());
        for step in sealed {
            let at = step_row(&name, step.version);
            let record = key.open(&step_place(&at), &step.record, &mut reads)?;
            steps.push(StepView { what: step.what, record, made_at: step.made_at, by: step.by });
        }
        audit::commit_reads(&self.db, actor, reads, self.clock.now(), &*self.chance).await?;
        Ok(RequestView {
            request: id,
            programme: row.programme,
            arrival: row.arrival,
            arrived_at: row.arrived_at,
            desk: row.desk,
            body: row.body,
            contact: row.contact.zip(noted_at),
            status: row.status,
            place,
            planned_cents: row.planned,
            household,
            assessment,
            version: row.version,
            entered_by: row.entered_by,
            steps,
        })
    }

    pub(super) async fn request_row(
        &self,
        id: RequestId,
        desks: &[String],
        actor: &Actor,
    ) -> Result<(rows::RequestRow, SubjectKey), IntakeError> {
        let name = id.to_string();
        let row = self.db.read(actor, move |tx| rows::by_id(tx, &name)).await?;
        let row = row.filter(|row| desks.contains(&row.desk)).ok_or(IntakeError::NotFound)?;
        let key = self.vault.subject(row.subject).await?;
        Ok((row, key))
    }
}
