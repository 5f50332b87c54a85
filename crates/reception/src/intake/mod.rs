// SPDX-License-Identifier: EUPL-1.2
//! Intake in order of arrival (D5): a programme with places and a fund, and the households that ask to enter.
//!
//! A request gets its number and its instant from the server, in the unit that writes it; neither changes afterwards, whatever is
//! corrected. Whether a household fits is computed and explained ([`findings`]): each rule says yes, no or not known yet. A lean
//! assessment of need and motivation has a suggested reading ([`Assessment::reading`]); it decides nothing.
//!
//! Who decides is a coordinator (`identity::policy::decides_intake`): a place, the waiting list, no with a reason; later, the
//! place is freed. A freed place promotes nobody: the page shows who is next in the order. Places and fund are **soft limits**
//! ([`Limit`]): they are passed only by who has read that they would be, and says why. The database holds one household a place.
//!
//! Until there is a ledger the fund is a plain figure. The public hears whether an intake is open, never a figure.

mod decide;
mod enter;
mod limits;
mod read;
mod rules;
mod status;
mod weigh;

pub use decide::{Decided, Decision};
pub use enter::{Household, LONGEST_NAME, LONGEST_NOTE, NewRequest};
pub use limits::{Limit, Standing};
pub use read::{Arrived, Next, RequestView, StepRecord, StepView};
pub use rules::{Facts, Finding, Fit, Residence, Verdict, findings};
pub use status::{Status, Step};
pub use weigh::{Answered, Assessment, Level, Reading};

use crate::contact::Contact;
use ::store::StoreError;
use directory::{Snapshot, pack::Intake};
use kernel::{Id, Istat, Kind, Problem};
use std::collections::BTreeSet;
use vault::{Place, VaultError};

/// What a [`RequestId`] names.
#[derive(Debug)]
pub enum Request {}

/// The id of a request. It opens nothing by itself.
pub type RequestId = Id<Request>;

/// The contact a request came from.
pub type FromContact = Id<Contact>;

/// On which terms a programme takes people in, as the territory says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    /// The programme.
    pub programme: String,
    /// Its name.
    pub name: String,
    /// How many households, about.
    pub places: i64,
    /// Where they live, for whom residence is a rule.
    pub towns: BTreeSet<Istat>,
    /// Fund, rules and questions.
    pub intake: Intake,
    /// The territory's version that says so.
    pub version: i64,
}

impl Terms {
    /// The terms of a programme; nothing when it takes nobody in.
    pub fn of(directory: &Snapshot, programme: &str) -> Option<Self> {
        let programme = directory.programme(programme)?;
        let intake = programme.intake.clone()?;
        let of_districts = directory.towns().iter().filter(|town| programme.districts.contains(&town.district));
        Some(Self {
            programme: programme.id.clone(),
            name: programme.name.clone(),
            places: programme.places.map_or(0, i64::from),
            towns: of_districts.map(|town| town.istat).chain(programme.towns.iter().copied()).collect(),
            intake,
            version: directory.version(),
        })
    }

    /// Every programme that takes people in, in the order of the territory.
    pub fn all(directory: &Snapshot) -> Vec<Self> {
        directory.programmes().iter().filter_map(|programme| Self::of(directory, &programme.id)).collect()
    }

    /// Whether requests enter at this desk: it belongs to the programme.
    pub fn enters_at(&self, directory: &Snapshot, desk: &str) -> bool {
        directory.desk(desk).is_some_and(|desk| desk.programme.as_deref() == Some(self.programme.as_str()))
    }
}

/// Why something on a request is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IntakeError {
    /// There is no such request, programme or desk for whoever asks.
    #[error("no such request")]
    NotFound,
    /// Somebody has changed it since it was read: read it again.
    #[error("somebody has changed this request since: read it again")]
    ChangedMeanwhile,
    /// From how it stands this step leads nowhere.
    #[error("this is not possible from how the request stands")]
    NotPossible,
    /// Limits would be passed that whoever decides has not read of.
    #[error("this passes a limit: read which one, and say why")]
    Limits {
        /// Every limit that it would pass.
        limits: BTreeSet<Limit>,
        /// How the programme stands.
        standing: Standing,
    },
    /// It needs a written reason.
    #[error("it needs a written reason")]
    NoReason,
    /// There is no way to reach them.
    #[error("say how they can be reached")]
    NotReached,
    /// It has no name nor alias.
    #[error("a name or an alias is needed")]
    NoName,
    /// Longer than any of its kind, or more than any fund.
    #[error("{field} is too long or too large")]
    TooLong {
        /// Which field.
        field: &'static str,
    },
    /// An answer that the programme's questions do not offer.
    #[error("there is no such answer")]
    NoSuchAnswer,
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The vault refused.
    #[error(transparent)]
    Vault(#[from] VaultError),
}

impl From<IntakeError> for Problem {
    fn from(error: IntakeError) -> Self {
        let invalid = || Self::new(Kind::Invalid, "page-problem-invalid");
        match error {
            IntakeError::NotFound => Self::new(Kind::NotFound, "page-problem-not-found"),
            IntakeError::ChangedMeanwhile | IntakeError::NotPossible | IntakeError::Limits { .. } => {
                Self::new(Kind::Conflict, "page-problem-conflict")
            }
            IntakeError::NoReason => invalid().at("reason"),
            IntakeError::NotReached => invalid().at("telephone"),
            IntakeError::NoName => invalid().at("name"),
            IntakeError::TooLong { field } => invalid().at(field),
            IntakeError::NoSuchAnswer => invalid(),
            IntakeError::Store(error) => error.into(),
            IntakeError::Vault(VaultError::Destroyed) => Self::new(Kind::NotFound, "page-problem-not-found"),
            IntakeError::Vault(error) => error.into(),
        }
    }
}

fn household_place(request: &str) -> Place<'_> {
    Place { table: "reception_request", column: "household", row: request }
}

fn assessment_place(request: &str) -> Place<'_> {
    Place { table: "reception_request", column: "assessment", row: request }
}

fn step_place(row: &str) -> Place<'_> {
    Place { table: "reception_request_step", column: "record", row }
}

fn step_row(request: &str, version: i64) -> String {
    format!("{request}/{version}")
}

fn account_of(actor: &kernel::Actor) -> String {
    actor.account().unwrap_or_default().to_owned()
}
