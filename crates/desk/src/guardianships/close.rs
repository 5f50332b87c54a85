// SPDX-License-Identifier: EUPL-1.2
//! How an account opens and closes, and how the person lives: each a page of its own, kept as a draft until it is filed.

use super::{AccountPlace, Form as Page, Part, cents, day, exact, keep, refused, typed_day};
use crate::visit::{Visit, see};
use axum::{extract::Path, response::Response};
use casework::guardianship::{
    AccountView, Closed, GuardianshipError, LONGEST, LONGEST_NAME,
    account::{Closing, Report},
};
use kernel::{Language, money};
use page::{
    Errors, Form, Refusal,
    ui::{Field, Kind, Notice, Tone},
};

type Address = (String, String, String, String);

/// The parts of the report, by field: label and hint.
pub(super) const PARTS: [(&str, &str, &str); 5] = [
    ("health", "desk-guard-health", "desk-guard-health-hint"),
    ("home", "desk-guard-home", "desk-guard-home-hint"),
    ("daily", "desk-guard-daily", "desk-guard-daily-hint"),
    ("relations", "desk-guard-relations", "desk-guard-relations-hint"),
    ("wishes", "desk-guard-wishes", "desk-guard-wishes-hint"),
];

/// GET: how it closes.
pub(crate) async fn closing(visit: Visit, Path(path): Path<Address>) -> Result<Response, Refusal> {
    answer(visit, path, None, Which::Closing).await
}

/// POST: how it closes.
pub(crate) async fn close(visit: Visit, Path(path): Path<Address>, form: Form) -> Result<Response, Refusal> {
    answer(visit, path, Some(form), Which::Closing).await
}

/// GET: how the person lives.
pub(crate) async fn report(visit: Visit, Path(path): Path<Address>) -> Result<Response, Refusal> {
    answer(visit, path, None, Which::Report).await
}

/// POST: how the person lives.
pub(crate) async fn tell(visit: Visit, Path(path): Path<Address>, form: Form) -> Result<Response, Refusal> {
    answer(visit, path, Some(form), Which::Report).await
}

/// Which of the two.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    Closing,
    Report,
}

async fn answer(
    visit: Visit,
    (case, id, period, version): Address,
    form: Option<Form>,
    which: Which,
) -> Result<Response, Refusal> {
    let names = (case.as_str(), id.as_str(), period.as_str(), version.as_str());
    let mut place = AccountPlace::of(&visit, names).await?;
    let (language, back) = (visit.speech.language(), place.path());
    if !place.writes()? {
        return Ok(see(language, &back));
    }
    let (mut errors, mut notice, mut theirs) = (Errors::default(), None, Vec::new());
    let mut seen = match &form {
        Some(form) => form.get("seen").to_owned(),
        None => times(place.account()?, which).to_string(),
    };
    if let Some(form) = form.as_ref().filter(|form| super::keeps(form)) {
        let (who, room, times_seen) = (visit.who(), &visit.desk.casework, seen.parse().unwrap_or_default());
        let done = match which {
            Which::Closing => match closed(form, times_seen, &mut errors) {
                Some(new) => Some(room.write_closing(&who, place.at, new).await),
                None => None,
            },
            Which::Report => match told(form, &mut errors) {
                Some(new) => Some(room.write_report(&who, place.at, times_seen, new).await),
                None => None,
            },
        };
        match done {
            Some(Ok(())) => return Ok(see(language, &back)),
            Some(Err(GuardianshipError::ChangedMeanwhile)) => {
                // Shown beside; sent again, it is sent knowing this.
                place = AccountPlace::of(&visit, names).await?;
                seen = times(place.account()?, which).to_string();
                theirs = written(place.account()?, which, language);
                notice = Some(Notice::new(Tone::Waiting, "desk-guard-part-changed").announced());
            }
            Some(Err(why)) => notice = refused(why, &mut errors)?,
            None => (),
        }
    }
    let form = match form {
        Some(form) => form,
        None => fields(place.account()?, which),
    };
    let wrong = !errors.is_empty();
    let mut page = page(which, (&form, &errors), (back, seen));
    (page.notice, page.theirs) = (notice, theirs);
    page.show(&visit, wrong)
}

fn times(view: &AccountView, which: Which) -> u64 {
    match which {
        Which::Closing => view.account.closing.as_ref().map_or(0, |there| there.times),
        Which::Report => view.account.report.as_ref().map_or(0, |there| there.times),
    }
}

/// What stands there now, part by part.
fn written(view: &AccountView, which: Which, language: Language) -> Vec<(&'static str, String)> {
    match which {
        Which::Closing => view.account.closing.as_ref().map_or_else(Vec::new, |there| {
            vec![
                ("desk-guard-opening", exact(view.account.opening, language)),
                ("desk-guard-balance", exact(there.what.balance, language)),
                ("desk-guard-bank", exact(there.what.bank, language)),
                ("desk-guard-cash", exact(there.what.cash, language)),
                ("desk-guard-statement", there.what.words.clone()),
            ]
        }),
        Which::Report => view.account.report.as_ref().map_or_else(Vec::new, |there| {
            let facts = there.what.facts().into_iter().zip(PARTS);
            let mut said: Vec<_> = facts.map(|((_, said), (_, label, _))| (label, said.to_owned())).collect();
            said.push(("desk-guard-opinion", there.what.opinion.clone()));
            said.retain(|(_, said)| !said.is_empty());
            said
        }),
    }
}

fn fields(view: &AccountView, which: Which) -> Form {
    match which {
        Which::Closing => {
            let (opening, last) = (money::typed(view.account.opening), typed_day(view.period.last));
            let there = view.account.closing.as_ref().map(|there| &there.what);
            let sum = |of: fn(&Closing) -> i64| there.map_or_else(String::new, |there| money::typed(of(there)));
            let (balance, bank, cash) = (sum(|one| one.balance), sum(|one| one.bank), sum(|one| one.cash));
            Form::of([
                ("opening", opening.as_str()),
                ("last", last.as_str()),
                ("balance", balance.as_str()),
                ("bank", bank.as_str()),
                ("cash", cash.as_str()),
                ("words", there.map_or("", |there| there.words.as_str())),
            ])
        }
        Which::Report => {
            let Some(there) = view.account.report.as_ref().map(|there| &there.what) else { return Form::default() };
            let met = there.met_on.map(typed_day).unwrap_or_default();
            let mut all = vec![("met", met.as_str()), ("opinion", there.opinion.as_str())];
            all.extend(there.facts());
            Form::of(all)
        }
    }
}

fn closed(form: &Form, seen: u64, errors: &mut Errors) -> Option<Closed> {
    let last = day(form, "last", errors);
    let [opening, balance, bank, cash] = ["opening", "balance", "bank", "cash"].map(|name| cents(form, name, errors));
    let words = form.get("words").trim().to_owned();
    if words.is_empty() {
        errors.add("words", "desk-guard-missing");
    }
    let closing = Closing { balance: balance?, bank: bank?, cash: cash?, words };
    let closed = Closed { seen, opening: opening?, last: last?, closing };
    errors.is_empty().then_some(closed)
}

fn told(form: &Form, errors: &mut Errors) -> Option<Report> {
    let met_on = if form.get("met").trim().is_empty() { None } else { day(form, "met", errors) };
    let said = |name: &str| form.get(name).trim().to_owned();
    let report = Report {
        met_on,
        health: said("health"),
        home: said("home"),
        daily: said("daily"),
        relations: said("relations"),
        wishes: said("wishes"),
        opinion: said("opinion"),
    };
    errors.is_empty().then_some(report)
}

pub(super) fn page(which: Which, (form, errors): (&Form, &Errors), (back, seen): (String, String)) -> Page {
    let sum = |name: &'static str, label: &'static str| {
        let field = Field::new(name, label, Kind::Text).hint("desk-guard-money-hint");
        Part::Field(field.value(form.get(name)).short().error(errors.of(name)))
    };
    let when = |name: &'static str, label: &'static str| {
        Field::new(name, label, Kind::Date).value(form.get(name)).short().error(errors.of(name))
    };
    let long = |name: &'static str, label: &'static str, hint: &'static str| {
        let field = Field::new(name, label, Kind::Long).hint(hint).value(form.get(name));
        field.at_most(LONGEST).error(errors.of(name))
    };
    let (title, lead, path, words, parts) = match which {
        Which::Closing => {
            let statement = Field::new("words", "desk-guard-statement", Kind::Text)
                .hint("desk-guard-statement-hint")
                .value(form.get("words"))
                .at_most(LONGEST_NAME)
                .error(errors.of("words"));
            let parts = vec![
                sum("opening", "desk-guard-opening"),
                Part::Field(when("last", "desk-guard-period-last")),
                sum("balance", "desk-guard-balance"),
                sum("bank", "desk-guard-bank"),
                sum("cash", "desk-guard-cash"),
                Part::Field(statement),
            ];
            ("desk-guard-closing", "desk-guard-closing-lead", "chiusura", "desk-guard-keep", parts)
        }
        Which::Report => {
            let mut parts =
                vec![Part::Head("desk-guard-seen", "desk-guard-seen-hint"), Part::Field(when("met", "desk-guard-met"))];
            parts.extend(PARTS.map(|(name, label, hint)| Part::Field(long(name, label, hint))));
            parts.push(Part::Head("desk-guard-thinks", "desk-guard-thinks-hint"));
            parts.push(Part::Field(long("opinion", "desk-guard-opinion", "desk-guard-opinion-hint").optional()));
            ("desk-guard-report", "desk-guard-report-lead", "relazione", "desk-guard-keep", parts)
        }
    };
    Page {
        summary: errors.summary(),
        notice: None,
        title,
        lead: Some(lead),
        theirs: Vec::new(),
        path: format!("{back}/{path}"),
        back,
        over: "desk-guard-to-account".into(),
        hidden: vec![("seen", seen)],
        parts,
        buttons: vec![keep(words)],
    }
}
