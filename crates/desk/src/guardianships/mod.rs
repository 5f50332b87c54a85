// SPDX-License-Identifier: EUPL-1.2
//! Legal protection of a person, as the office that was appointed keeps it.
//!
//! [`list`] shows those of a case, [`decree`] notes what the judge decreed, [`one`] is a protection with its register, [`leave`] is what the judge
//! was asked, [`account`] an account with what stands in the way of filing it, [`line`] and [`close`] are where one writes in it, [`court`] makes of it
//! a paper, [`due`] is what is awaited in all cases. Who may is asked of the case, in `casework`.

pub(crate) mod account;
pub(crate) mod begin;
pub(crate) mod close;
pub(crate) mod court;
pub(crate) mod decree;
pub(crate) mod due;
pub(crate) mod leave;
pub(crate) mod line;
pub(crate) mod list;
pub(crate) mod one;
pub(crate) mod samples;

use crate::{plans::Told, visit::Visit};
use askama::Template;
use casework::{
    case::{CaseId, OpenCase, access::Doing},
    guardianship::{
        AccountView, AtAccount, GuardianshipError, GuardianshipId, GuardianshipView,
        awaited::What,
        categories::Category,
        decree::{Ending, Measure},
    },
};
use jiff::civil::Date;
use kernel::{Language, Problem, money};
use page::{
    Errors, Refusal, Speech, Switch, filters,
    ui::{Action as Press, Choices, ErrorSummary, Field, Go, Notice, Select, Text, Tone},
};
use std::sync::Arc;

/// What is awaited in all cases one works on.
pub(crate) const DUE: &str = "/scrivania/protezione";
/// Those of a case.
pub(crate) const LIST: &str = "/scrivania/casi/{case}/protezione";
/// The first decree.
pub(crate) const NEW: &str = "/scrivania/casi/{case}/protezione/nuova";
/// One of them.
pub(crate) const ONE: &str = "/scrivania/casi/{case}/protezione/{measure}";
/// Another entry of the register.
pub(crate) const DECREE: &str = "/scrivania/casi/{case}/protezione/{measure}/registro/{act}";
/// What the judge is asked, and what they said.
pub(crate) const LEAVE: &str = "/scrivania/casi/{case}/protezione/{measure}/autorizzazioni/{leave}";
/// The next account.
pub(crate) const BEGIN: &str = "/scrivania/casi/{case}/protezione/{measure}/conti";
/// A version of an account.
pub(crate) const ACCOUNT: &str = "/scrivania/casi/{case}/protezione/{measure}/conti/{period}/{version}";
/// A line of it.
pub(crate) const LINE: &str = "/scrivania/casi/{case}/protezione/{measure}/conti/{period}/{version}/righe/{line}";
/// How it opens and closes.
pub(crate) const CLOSE: &str = "/scrivania/casi/{case}/protezione/{measure}/conti/{period}/{version}/chiusura";
/// How the person lives.
pub(crate) const REPORT: &str = "/scrivania/casi/{case}/protezione/{measure}/conti/{period}/{version}/relazione";
/// The paper for the court.
pub(crate) const SHEET: &str = "/scrivania/casi/{case}/protezione/{measure}/conti/{period}/{version}/foglio";

fn list_of(case: CaseId) -> String {
    format!("/scrivania/casi/{case}/protezione")
}

fn path_of(case: CaseId, id: GuardianshipId) -> String {
    format!("{}/{id}", list_of(case))
}

fn read<T: std::str::FromStr>(text: &str) -> Result<T, Refusal> {
    text.parse().map_err(|_| Refusal::not_found())
}

/// A sum with its cents, always: "€ 1.200,00".
fn exact(cents: i64, language: Language) -> String {
    let told = money::written(cents, language);
    let mark = if language == Language::It { ',' } else { '.' };
    if cents % 100 == 0 { format!("{told}{mark}00") } else { told }
}

fn measure_name(measure: Measure) -> &'static str {
    match measure {
        Measure::Support => "desk-guard-support",
        Measure::Guardianship => "desk-guard-guardianship",
        Measure::Curatorship => "desk-guard-curatorship",
    }
}

fn ending_name(ending: Ending) -> &'static str {
    match ending {
        Ending::Revoked => "desk-guard-end-revoked",
        Ending::Death => "desk-guard-end-death",
        Ending::Replaced => "desk-guard-end-replaced",
        Ending::Ended => "desk-guard-end-ended",
    }
}

fn what_name(what: What) -> &'static str {
    match what {
        What::Oath => "desk-guard-due-oath",
        What::Account => "desk-guard-due-account",
        What::Final => "desk-guard-due-final",
        What::Authorisation => "desk-guard-due-leave",
    }
}

fn category_name(category: Category) -> &'static str {
    match category {
        Category::Pension => "desk-guard-in-pension",
        Category::Allowance => "desk-guard-in-allowance",
        Category::Wage => "desk-guard-in-wage",
        Category::Contribution => "desk-guard-in-contribution",
        Category::Yield => "desk-guard-in-yield",
        Category::Windfall => "desk-guard-in-windfall",
        Category::OtherIncome => "desk-guard-in-other",
        Category::Residence => "desk-guard-out-residence",
        Category::Home => "desk-guard-out-home",
        Category::Daily => "desk-guard-out-daily",
        Category::Health => "desk-guard-out-health",
        Category::Help => "desk-guard-out-help",
        Category::Pocket => "desk-guard-out-pocket",
        Category::Taxes => "desk-guard-out-taxes",
        Category::Charges => "desk-guard-out-charges",
        Category::OtherExpense => "desk-guard-out-other",
        Category::Large => "desk-guard-out-large",
        Category::Capital => "desk-guard-out-capital",
        Category::Equitable => "desk-guard-out-equitable",
    }
}

/// A case with its protections, read once.
pub(super) struct Place {
    pub open: Arc<OpenCase>,
    pub views: Vec<GuardianshipView>,
}

impl Place {
    async fn of(visit: &Visit, case: &str) -> Result<Self, Refusal> {
        let (who, room, today) = (visit.who(), &visit.desk.casework, visit.local_now().date());
        let open = Arc::new(room.case_for(&who, read(case)?, today).await.map_err(Problem::from)?);
        let views = room.guardianships(&who, &open).await.map_err(Problem::from)?;
        Ok(Self { open, views })
    }

    fn view(&self, id: &str) -> Result<&GuardianshipView, Refusal> {
        let id = read(id)?;
        self.views.iter().find(|view| view.id == id).ok_or_else(Refusal::not_found)
    }

    fn may(&self) -> bool {
        self.open.may(Doing::Carry) && self.open.life.is_open()
    }
}

/// A version of an account in its place.
pub(super) struct AccountPlace {
    pub place: Place,
    pub at: AtAccount,
}

impl AccountPlace {
    async fn of(visit: &Visit, (case, id, period, version): (&str, &str, &str, &str)) -> Result<Self, Refusal> {
        let place = Place::of(visit, case).await?;
        let at = AtAccount {
            case: place.open.case,
            guardianship: read(id)?,
            period: read(period)?,
            version: read(version)?,
            today: visit.local_now().date(),
        };
        let found = Self { place, at };
        found.account()?;
        Ok(found)
    }

    fn view(&self) -> Result<&GuardianshipView, Refusal> {
        self.place.views.iter().find(|view| view.id == self.at.guardianship).ok_or_else(Refusal::not_found)
    }

    fn account(&self) -> Result<&AccountView, Refusal> {
        self.view()?.account(self.at.period, self.at.version).ok_or_else(Refusal::not_found)
    }

    fn path(&self) -> String {
        format!("{}/conti/{}/{}", path_of(self.at.case, self.at.guardianship), self.at.period, self.at.version)
    }

    /// Whether it may be written in.
    fn writes(&self) -> Result<bool, Refusal> {
        Ok(self.place.may() && self.account()?.filed_at.is_none())
    }
}

/// A part of a form.
pub(crate) enum Part {
    /// A field.
    Field(Field),
    /// A list that opens.
    Select(Select),
    /// A choice.
    Choices(Choices),
    /// A heading with what is meant by it.
    Head(&'static str, &'static str),
}

impl Part {
    fn asks(&self) -> Option<(&str, &Text)> {
        match self {
            Self::Field(one) => Some(one.asks()),
            Self::Select(one) => Some(one.asks()),
            Self::Choices(one) => Some(one.asks()),
            Self::Head(..) => None,
        }
    }
}

/// A page on which something is written.
#[derive(Template)]
#[template(path = "guardianships/form.html")]
pub(crate) struct Form {
    pub summary: ErrorSummary,
    pub notice: Option<Notice>,
    pub title: &'static str,
    pub lead: Option<&'static str>,
    /// What a colleague has written meanwhile: what it is, their words.
    pub theirs: Vec<(&'static str, String)>,
    pub path: String,
    pub back: String,
    pub over: Text,
    pub hidden: Vec<(&'static str, String)>,
    pub parts: Vec<Part>,
    pub buttons: Vec<Press>,
}

impl Form {
    fn show(mut self, visit: &Visit, wrong: bool) -> Result<axum::response::Response, Refusal> {
        let switch = Switch::Form { id: "step", path: self.path.clone() };
        self.summary = naming(self.summary, &self.parts, &visit.speech);
        Ok(visit.shell(self.title, switch).wrong(wrong || self.notice.is_some()).show(&self))
    }
}

/// Each mistake with the question it is of: many are wrong in the same words.
fn naming(summary: ErrorSummary, parts: &[Part], speech: &Speech) -> ErrorSummary {
    summary.saying(|name, why| {
        let asks = parts.iter().filter_map(Part::asks).find(|(known, _)| *known == name);
        match (asks.map(|(_, label)| label.resolve(speech)), why.resolve(speech)) {
            (Some(Ok(field)), Ok(said)) => {
                Text::from("desk-guard-of-field").with("field", field.into_owned()).with("why", said.into_owned())
            }
            _ => why,
        }
    })
}

/// The button that keeps what is written.
fn keep(words: &'static str) -> Press {
    Press::main(words, Go::press("go", "keep"))
}

/// Whether what is written is to be kept: that button, or Enter.
fn keeps(form: &page::Form) -> bool {
    matches!(form.get("go"), "keep" | "on")
}

/// What went otherwise than asked: beside its field, or above the form.
fn refused(why: GuardianshipError, errors: &mut Errors) -> Result<Option<Notice>, Refusal> {
    let waits = |key: &'static str| Some(Notice::new(Tone::Waiting, key).announced());
    Ok(match why {
        GuardianshipError::Missing { field } => {
            errors.add(field, "desk-guard-missing");
            None
        }
        GuardianshipError::TooLong { field: "lines" } => waits("desk-guard-lines-many"),
        GuardianshipError::TooLong { field } => {
            errors.add(field, "desk-guard-too-long");
            None
        }
        GuardianshipError::Day { field } => {
            errors.add(field, "desk-guard-day-wrong");
            None
        }
        GuardianshipError::ChangedMeanwhile | GuardianshipError::LineChanged(_) => waits("desk-guard-changed"),
        GuardianshipError::Fixed => waits("desk-guard-fixed"),
        GuardianshipError::CaseClosed => waits("desk-guard-case-closed"),
        other => return Err(Problem::from(other).into()),
    })
}

/// A day that was typed.
fn day(form: &page::Form, name: &'static str, errors: &mut Errors) -> Option<Date> {
    let typed = form.get(name).trim();
    let day = typed.parse().ok();
    if day.is_none() {
        errors.add(name, if typed.is_empty() { "desk-guard-missing" } else { "page-field-date" });
    }
    day
}

/// A sum that was typed, in cents.
fn cents(form: &page::Form, name: &'static str, errors: &mut Errors) -> Option<i64> {
    let read = money::read(form.get(name));
    if read.is_none() {
        errors.add(name, "desk-guard-money-wrong");
    }
    read
}

/// "1 dicembre 2026", without the weekday: decrees and accounts go back years.
fn on_day(told: &Told<'_>, day: Date) -> String {
    told.speech.days().told(&day.to_string())
}

fn typed_day(day: Date) -> String {
    day.to_string()
}

/// Who is appointed, in words.
fn appointed(told: &Told<'_>, terms: &casework::guardianship::decree::Terms, names: &Names) -> String {
    let body = told.body(&terms.body);
    match terms.by_name.as_ref().and_then(|id| names.iter().find(|(known, _)| known == id)) {
        Some((_, name)) => format!("{name}, {body}"),
        None => body,
    }
}

/// Accounts of the team, by name.
type Names = Vec<(String, String)>;

impl Visit {
    async fn team_names(&self, open: &OpenCase) -> Result<Names, Refusal> {
        let accounts: Vec<_> = open.team.iter().map(|seat| seat.account).collect();
        Ok(self.account_names(&accounts).await?.into_iter().map(|(id, name)| (id.to_string(), name)).collect())
    }
}
