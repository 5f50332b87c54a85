// SPDX-License-Identifier: EUPL-1.2
//! What a territory pack says, once read and checked: plain values, also stored as JSON, one item a row.

use super::Service;
use jiff::civil::{Date, Time};
use kernel::{Istat, Language, Localized};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Which parts of an entry are example data, because no source says them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Example {
    /// The whole entry is example data, or none of it is.
    Whole(bool),
    /// These parts are, by their key in the pack.
    Parts(Vec<String>),
}

impl Default for Example {
    fn default() -> Self {
        Self::Whole(false)
    }
}

impl Example {
    /// Whether this part (a key of the entry, such as `address`) is example data.
    pub fn covers(&self, part: &str) -> bool {
        match self {
            Self::Whole(whole) => *whole,
            Self::Parts(parts) => parts.iter().any(|named| named == part),
        }
    }

    /// Whether anything in the entry is example data.
    pub fn any(&self) -> bool {
        match self {
            Self::Whole(whole) => *whole,
            Self::Parts(parts) => !parts.is_empty(),
        }
    }
}

/// A day as a source tells it: a year, a month or a day (`2021`, `2020-12`, `2021-01-11`).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ToldDay(pub(crate) String);

impl ToldDay {
    /// As written: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Everything a pack says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Pack {
    /// The territory itself.
    pub territory: Territory,
    /// Its municipalities.
    pub towns: Vec<Town>,
    /// The words of need, in the order they are offered.
    pub needs: Vec<Need>,
    /// Version of the list of needs, as its writer calls it.
    pub needs_version: String,
    /// The questions that may change an answer, in the order of the pack.
    pub facts: Vec<Fact>,
    /// Who works here.
    pub bodies: Vec<Body>,
    /// What was read to write the pack.
    pub sources: Vec<Source>,
    /// Projects and agreements.
    pub programmes: Vec<Programme>,
    /// Buildings.
    pub places: Vec<Place>,
    /// Desks with their windows.
    pub desks: Vec<Desk>,
    /// Services.
    pub services: Vec<Service>,
}

/// The territory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Territory {
    /// Short word that names it.
    pub id: String,
    /// Its name.
    pub name: Localized,
    /// Time zone, by its IANA name.
    pub zone: String,
    /// Languages complete for the public; the first is the source.
    pub languages: Vec<Language>,
    /// Its districts (ambiti).
    pub districts: Vec<District>,
    /// Seasons of life, in order.
    pub life_stages: Vec<Named>,
    /// Headings under which services are filed, beside the needs and their domains.
    pub categories: Vec<Named>,
    /// Numbers for people in danger.
    pub emergencies: Vec<Emergency>,
    /// Who serves other places.
    pub outside: Vec<OutsidePlace>,
    /// How long files are kept.
    #[serde(default)]
    pub retention: Vec<Retention>,
    /// What the law says of one's own data, cited where a request is noted and answered.
    #[serde(default)]
    pub norms: Vec<Norm>,
}

/// A sentence of the law about one's own data, in plain words with its article: what may be asked, on which ground it is refused, how to complain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Norm {
    /// Its name.
    pub code: String,
    /// What it is: `right`, `term`, `refusal`, `restriction`, `while_restricted`, `left_out`, `complaint`.
    pub about: String,
    /// Of which rights (`access`, `correction`, `erasure`, `restriction`, `objection`); none: of all.
    pub rights: Vec<String>,
    /// In plain sentences.
    pub text: Localized,
    /// The article, as it is cited.
    pub article: Localized,
}

impl Norm {
    /// Whether it speaks of a right.
    pub fn is_of(&self, right: &str) -> bool {
        self.rights.is_empty() || self.rights.iter().any(|one| one == right)
    }
}

/// How long a kind of file is kept, and by which rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Retention {
    /// Which files: `case_closed`, `case_refused`.
    pub of: String,
    /// Whole years after the one in which they ended.
    pub years: u32,
    /// The rule, with its article.
    pub basis: Localized,
    /// What is example data.
    pub example: Example,
}

/// A short word and its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// Short word.
    pub id: String,
    /// What people read.
    pub name: Localized,
}

/// A district (ambito): municipalities that plan together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct District {
    /// Short word.
    pub id: String,
    /// Its name.
    pub name: Localized,
    /// The body that answers for it.
    pub lead: Option<String>,
}

/// A number for people in danger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Emergency {
    /// Telephone number.
    pub phone: String,
    /// Who answers.
    pub name: Localized,
    /// When to call.
    pub when: Localized,
}

/// Who serves the places whose ISTAT code starts so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutsidePlace {
    /// First digits of the ISTAT code; empty: everywhere else.
    pub prefix: String,
    /// Name of the place.
    pub name: String,
    /// The body to turn to.
    pub body: String,
    /// A kind sentence.
    pub say: Localized,
    /// Its telephone.
    pub phone: Option<String>,
    /// Its site.
    pub url: Option<String>,
}

/// A municipality.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Town {
    /// ISTAT code.
    pub istat: Istat,
    /// Code of the land registry, used in tax codes (`B898`).
    pub belfiore: String,
    /// Its name.
    pub name: String,
    /// Two letters of the province.
    pub province: String,
    /// Id of its district.
    pub district: String,
    /// Postal code.
    pub cap: String,
    /// Latitude of its centre, degrees.
    pub lat: f64,
    /// Longitude of its centre, degrees.
    pub lon: f64,
    /// People who live there.
    pub residents: Option<u32>,
    /// The day they were counted.
    pub residents_on: Option<ToldDay>,
    /// Patron saint.
    pub patron: Option<String>,
    /// The saint's day: `MM-DD`, or `easter+N`.
    pub patron_day: Option<String>,
    /// No official source was read for the saint's day.
    pub patron_example: bool,
}

/// A word of need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Need {
    /// Short word (`work`).
    pub code: String,
    /// Domain (functioning, economic, employment, education, housing, networks).
    pub domain: String,
    /// Icon's name.
    pub icon: Option<String>,
    /// Its name.
    pub name: Localized,
    /// How a person says it.
    pub say: Localized,
    /// What people type.
    pub words: Vec<String>,
    /// What people type in other languages.
    #[serde(default)]
    pub typed: BTreeMap<Language, Vec<String>>,
    /// Shown among the first choices.
    pub first: bool,
    /// Never written on a title, a printed sheet or a calendar entry.
    pub discreet: bool,
}

/// What kind of answer a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FactKind {
    /// How many.
    Count,
    /// Yes (1) or no (0).
    YesNo,
    /// Years.
    Age,
    /// Euro; answers are kept in cents.
    Euro,
    /// A short word; the listed choices are suggestions.
    Code,
    /// One of the listed choices.
    Choice,
}

/// A question that may change an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// Short word (`minors`).
    pub name: String,
    /// What kind of answer.
    pub kind: FactKind,
    /// The question.
    pub ask: Localized,
    /// Why it is asked.
    pub why: Localized,
    /// Least answer, in the fact's unit (euro for euro).
    pub min: Option<i64>,
    /// Greatest answer.
    pub max: Option<i64>,
    /// The answers offered.
    pub choices: Vec<Named>,
}

/// A body that works here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    /// Short word.
    pub id: String,
    /// Its name.
    pub name: String,
    /// municipality, cooperative, …
    pub kind: String,
    /// Where it sits.
    pub town: Option<Istat>,
    /// Groupings it belongs to.
    pub member_of: Vec<String>,
    /// Telephones.
    pub phones: Vec<String>,
    /// Mail addresses.
    pub emails: Vec<String>,
    /// Site.
    pub url: Option<String>,
    /// Sources that name it.
    pub said: Vec<String>,
    /// What is example data.
    pub example: Example,
}

/// Something read to write the pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Short word.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Who published it.
    pub publisher: Option<String>,
    /// The date it states.
    pub date: Option<ToldDay>,
    /// What that date is.
    pub date_is: Option<DateIs>,
    /// Its address.
    pub url: Option<String>,
}

/// What the date of a source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DateIs {
    /// The day it was published.
    Published,
    /// The day the page was printed or saved.
    Printed,
    /// Nobody knows.
    Unknown,
}

/// A project or an agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Programme {
    /// Short word.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it does.
    pub summary: Localized,
    /// The body that leads it.
    pub lead: Option<String>,
    /// Who takes part.
    pub partners: Vec<Partner>,
    /// Districts it covers.
    pub districts: Vec<String>,
    /// Towns it covers.
    pub towns: Vec<Istat>,
    /// First day, as the source tells it.
    pub starts: Option<ToldDay>,
    /// Last day.
    pub ends: Option<ToldDay>,
    /// Length in years, when no start is stated.
    pub years: Option<u32>,
    /// How it stands, as the source tells it.
    pub state: Option<Localized>,
    /// When the source says so.
    pub state_on: Option<ToldDay>,
    /// Ended or undated: shown as demonstration.
    pub demonstration: bool,
    /// Where this was read.
    pub source: Option<String>,
    /// Households that can be served.
    pub places: Option<u32>,
    /// How it takes people in, in order of arrival; nothing for a programme that does not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub intake: Option<super::Intake>,
    /// Sums of money.
    pub figures: Vec<Figure>,
    /// Dated steps.
    pub milestones: Vec<Milestone>,
    /// What is example data.
    pub example: Example,
}

/// Who takes part in a programme, and how.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Partner {
    /// Body.
    pub body: String,
    /// What it does there.
    pub role: Option<Localized>,
}

/// A sum of money a source names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// What it is.
    pub what: Localized,
    /// Cents of euro.
    pub cents: i64,
    /// stated, applied or about.
    pub certainty: String,
}

/// A dated step of a programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Milestone {
    /// When.
    pub date: ToldDay,
    /// What happened or will.
    pub what: Localized,
}

/// A building.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// Short word.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Where it is.
    pub town: Istat,
    /// Street and number.
    pub address: Option<String>,
    /// Steps, lift, bus.
    pub access: Option<Localized>,
    /// Latitude, degrees; the town's otherwise.
    pub lat: Option<f64>,
    /// Longitude, degrees.
    pub lon: Option<f64>,
    /// Days it is closed, beside holidays and the patron saint.
    pub closed: Vec<Date>,
    /// National holidays do not close it.
    pub open_on_holidays: bool,
    /// What is example data.
    pub example: Example,
}

/// How one meets a desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// At the desk.
    OnSite,
    /// By video call.
    Online,
    /// By telephone.
    Phone,
    /// At the family's home.
    Home,
}

impl Mode {
    /// The word of the pack.
    pub fn code(self) -> &'static str {
        match self {
            Self::OnSite => "on_site",
            Self::Online => "online",
            Self::Phone => "phone",
            Self::Home => "home",
        }
    }
}

/// Whether one needs an appointment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeskAccess {
    /// By appointment only.
    Appointment,
    /// Without appointment.
    WalkIn,
    /// Either.
    Both,
}

/// A desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Desk {
    /// Short word.
    pub id: String,
    /// Its name.
    pub name: Localized,
    /// The body that runs it.
    pub body: String,
    /// The programme it belongs to.
    pub programme: Option<String>,
    /// Where it is; absent when nobody goes there.
    pub place: Option<String>,
    /// How one meets it; never empty.
    pub modes: Vec<Mode>,
    /// Where one meets it online; `{room}` stands for a name of the booking, which nobody guesses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub online: Option<String>,
    /// Whether one needs an appointment.
    pub access: DeskAccess,
    /// Telephones; the body's when empty (see [`crate::Snapshot::phones`]).
    pub phones: Vec<String>,
    /// Mail addresses; the body's when empty.
    pub emails: Vec<String>,
    /// Services one finds there.
    pub services: Vec<String>,
    /// Languages spoken, by their code.
    pub languages: Vec<String>,
    /// Least notice for the public, an ISO 8601 duration.
    pub min_notice: String,
    /// How far ahead the public may book.
    pub max_notice: String,
    /// Until how long before the start a booking may be cancelled.
    pub cancel_until: String,
    /// Workers, by role; never empty.
    pub workers: Vec<String>,
    /// Said when choosing.
    pub say_before: Option<Localized>,
    /// Opening windows.
    pub windows: Vec<Window>,
    /// What is example data (`hours` for the windows).
    pub example: Example,
}

/// An opening window of a worker at a desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// Unique within the desk.
    pub id: String,
    /// Who sits there.
    pub worker: String,
    /// First day.
    pub first: Date,
    /// Opens at, wall clock.
    pub from: Time,
    /// Closes at; midnight is the end of the day.
    pub to: Time,
    /// Recurrence (RFC 5545); absent: that day alone.
    pub rrule: Option<String>,
    /// Last day, inclusive.
    pub until: Option<Date>,
    /// Services held then; empty: all of the desk.
    pub services: Vec<String>,
    /// Days dropped.
    pub except: Vec<Date>,
    /// Days moved or added.
    pub instead: Vec<Instead>,
}

/// A single day on which a window opens at other hours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Instead {
    /// The day.
    pub date: Date,
    /// Opens at.
    pub from: Time,
    /// Closes at.
    pub to: Time,
}
