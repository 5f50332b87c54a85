// SPDX-License-Identifier: EUPL-1.2
//! An account: what there was, every line, what there should be and what there is; by how much it does not agree, and where to look.

use super::{AccountPlace, category_name, close::PARTS, exact, on_day, path_of};
use crate::{
    plans::Told,
    visit::{Visit, see},
};
use askama::Template;
use axum::{extract::Path, response::Response};
use casework::{
    case::access::Doing,
    guardianship::{
        AccountView, GuardianshipError, GuardianshipView,
        account::{Account as Kept, Closing, Fault, Line, LineId, Look, look},
        authorisation::Uncovered,
        categories::Side,
    },
};
use kernel::Language;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Action as Press, ErrorSummary, Field, Go, Kind, Notice, Text, Tone},
};

/// A line, as it is read.
pub(crate) struct Row {
    pub anchor: String,
    pub day: String,
    pub category: &'static str,
    pub words: String,
    /// The judge's leave, and whether a document proves it.
    pub proof: Vec<Text>,
    pub sum: String,
    pub edit: Option<Press>,
}

/// A sum that stands by itself.
pub(crate) struct Sum {
    pub name: &'static str,
    pub sum: String,
    pub look: &'static str,
}

impl Sum {
    fn new(name: &'static str, cents: i64, language: Language) -> Self {
        Self { name, sum: exact(cents, language), look: "" }
    }

    fn looking(self, look: &'static str) -> Self {
        Self { look, ..self }
    }
}

/// Something in the way of filing, the way to it, and where to look.
pub(crate) struct Wrong {
    pub said: Text,
    pub way: String,
    pub look: Vec<(Text, String)>,
}

/// The page.
#[derive(Template)]
#[template(path = "guardianships/account.html")]
pub(crate) struct Account {
    pub summary: ErrorSummary,
    pub notice: Option<Notice>,
    pub back: String,
    pub path: String,
    pub whom: String,
    pub title: &'static str,
    pub facts: Vec<Text>,
    pub wrong: Vec<Wrong>,
    /// Whether it is the sums that stand in the way.
    pub out: bool,
    pub opening: Vec<Sum>,
    /// Income, then expense: title, lines, sum.
    pub sides: Vec<(&'static str, Vec<Row>, Vec<Sum>)>,
    pub add: Option<Press>,
    /// What the lines give, what whoever keeps it says, by how much the two differ; statement.
    pub reckoned: Vec<Sum>,
    pub closing: Vec<Sum>,
    pub statement: String,
    pub close: Option<Press>,
    /// What was seen and heard.
    pub report: Vec<(&'static str, String)>,
    pub opinion: String,
    pub tell: Option<Press>,
    pub print: Option<Press>,
    pub revision: String,
    pub file: Option<Field>,
    pub correct: Option<Field>,
}

type Address = (String, String, String, String);

/// GET.
pub(crate) async fn show(visit: Visit, Path(path): Path<Address>) -> Result<Response, Refusal> {
    page(&visit, &path, (&Form::default(), &Errors::default()), None).await
}

/// POST: files it, or begins a correction.
pub(crate) async fn change(visit: Visit, Path(path): Path<Address>, form: Form) -> Result<Response, Refusal> {
    let place = AccountPlace::of(&visit, (&path.0, &path.1, &path.2, &path.3)).await?;
    let (who, room, language) = (visit.who(), &visit.desk.casework, visit.speech.language());
    let mut errors = Errors::default();
    let done = match form.get("go") {
        "file" => match super::day(&form, "on", &mut errors) {
            Some(on) => {
                let read = form.get("read").parse().unwrap_or_default();
                room.file_account(&who, place.at, read, on).await.map(|()| place.path())
            }
            None => return page(&visit, &path, (&form, &errors), None).await,
        },
        "correct" => room.correct_account(&who, place.at, form.get("why").trim().to_owned()).await.map(|new| {
            format!("{}/conti/{}/{}", path_of(place.at.case, place.at.guardianship), place.at.period, new.version)
        }),
        _ => return page(&visit, &path, (&form, &errors), None).await,
    };
    let notice = match done {
        Ok(there) => return Ok(see(language, &there)),
        Err(GuardianshipError::Faults(_)) => Some(Notice::new(Tone::Danger, "desk-guard-refused").announced()),
        Err(GuardianshipError::NotFound) => return Err(Refusal::not_found()),
        Err(why) => super::refused(why, &mut errors)?,
    };
    page(&visit, &path, (&form, &errors), notice).await
}

async fn page(
    visit: &Visit,
    path: &Address,
    (form, errors): (&Form, &Errors),
    notice: Option<Notice>,
) -> Result<Response, Refusal> {
    let place = AccountPlace::of(visit, (&path.0, &path.1, &path.2, &path.3)).await?;
    let told = visit.told_of(&place.place.open).await?;
    let fresh = visit.desk.casework.new_line();
    let may = (place.place.may(), place.place.open.may(Doing::Carry));
    let wrong = !errors.is_empty() || notice.is_some();
    let mut page = Account::of(
        (place.view()?, place.account()?),
        (path_of(place.at.case, place.at.guardianship), place.path()),
        may,
        (form, errors),
        &told,
        fresh,
    );
    page.notice = notice;
    Ok(visit.shell(page.title, Switch::Path(place.path())).wrong(wrong).show(&page))
}

impl Account {
    pub(super) fn of(
        (view, one): (&GuardianshipView, &AccountView),
        (back, path): (String, String),
        (may, carries): (bool, bool),
        (form, errors): (&Form, &Errors),
        told: &Told<'_>,
        fresh: LineId,
    ) -> Self {
        let (language, account) = (told.speech.language(), &one.account);
        let draft = one.filed_at.is_none();
        let writes = may && draft;
        let row = |(id, line): (LineId, &Line)| Row {
            anchor: format!("v-{id}"),
            day: on_day(told, line.on),
            category: category_name(line.category),
            words: line.words.clone(),
            proof: proof(view, line),
            sum: exact(line.cents, language),
            edit: writes.then(|| {
                Press::quiet("desk-plan-change", Go::to(format!("{path}/righe/{id}")))
                    .hidden(Text::said(line.words.clone()))
            }),
        };
        let side = |side, title| {
            let rows =
                account.counted().into_iter().filter(|(_, line)| line.category.side() == side).map(row).collect();
            let sums = account.sums();
            let total = match side {
                Side::Income => Sum::new("desk-guard-paper-income", sums.income, language),
                Side::Expense => Sum::new("desk-guard-paper-expense", sums.expense, language),
            };
            (title, rows, vec![total.looking("strong")])
        };
        let mut facts = vec![
            Text::from("desk-guard-period")
                .with("first", on_day(told, one.period.first))
                .with("last", on_day(told, one.period.last)),
            match account.filed_on {
                Some(on) => Text::from("desk-guard-filed").with("version", one.version).with("day", on_day(told, on)),
                None => Text::from("desk-guard-draft").with("version", one.version),
            },
        ];
        if !account.why.is_empty() {
            facts.push(Text::from("desk-guard-corrects").with("why", account.why.clone()));
        }
        let closing = account.closing.as_ref().map(|there| &there.what);
        let report = account.report.as_ref().map(|there| &there.what);
        let faults = if draft { view.faults(one, told.today) } else { Vec::new() };
        let sound = faults.is_empty();
        let on = if form.has("on") { form.get("on").to_owned() } else { told.today.to_string() };
        let newest = view.accounts.iter().rev().find(|other| other.period.number == one.period.number);
        let holds = newest.is_some_and(|newest| newest.version == one.version);
        Self {
            summary: errors.summary(),
            notice: None,
            whom: view.holds().map_or_else(String::new, |holds| told.person(holds.terms.whom)),
            title: if view.is_final(one.period) { "desk-guard-final" } else { "desk-guard-account" },
            facts,
            out: writes && faults.iter().any(sums_out),
            reckoned: reckoned(account, language),
            closing: closing.map_or_else(Vec::new, |there| closes(there, &faults, language)),
            wrong: if writes { in_the_way(faults, one, (&path, &back), told) } else { Vec::new() },
            opening: vec![Sum::new("desk-guard-opening", account.opening, language).looking("strong")],
            sides: vec![side(Side::Income, "desk-guard-income"), side(Side::Expense, "desk-guard-expense")],
            add: writes.then(|| Press::main("desk-guard-line-add", Go::to(format!("{path}/righe/{fresh}")))),
            statement: closing.map_or_else(String::new, |there| there.words.clone()),
            close: writes.then(|| Press::new("desk-guard-closing-go", Go::to(format!("{path}/chiusura")))),
            report: report.map_or_else(Vec::new, |there| {
                let met = there.met_on.map(|met| ("desk-guard-met", on_day(told, met)));
                let facts = there.facts().into_iter().zip(PARTS).filter(|((_, said), _)| !said.is_empty());
                met.into_iter().chain(facts.map(|((_, said), (_, name, _))| (name, said.to_owned()))).collect()
            }),
            opinion: report.map_or_else(String::new, |there| there.opinion.clone()),
            tell: writes.then(|| Press::new("desk-guard-report-go", Go::to(format!("{path}/relazione")))),
            print: carries.then(|| Press::new("desk-guard-print", Go::to(format!("{path}/foglio")))),
            revision: one.revision.to_string(),
            // Refused, it keeps the day that was typed.
            file: (writes && (sound || form.has("on")))
                .then(|| Field::new("on", "desk-guard-file-on", Kind::Date).value(on).short().error(errors.of("on"))),
            correct: (may && !draft && holds).then(|| {
                Field::new("why", "desk-guard-why", Kind::Long).value(form.get("why")).error(errors.of("why"))
            }),
            back,
            path,
        }
    }
}

/// Whether it is a sum that does not agree with another.
fn sums_out(fault: &Fault) -> bool {
    matches!(fault, Fault::Opening(_) | Fault::Balance(_) | Fault::Statement(_) | Fault::Next(_))
}

/// What proves a line.
fn proof(view: &GuardianshipView, line: &Line) -> Vec<Text> {
    let leave = line.authorisation.and_then(|id| view.authorisations.iter().find(|one| one.id == id));
    let leave = leave.map(|one| Text::from("desk-guard-by-leave").with("subject", one.what.subject.clone()));
    let paper = line.document.is_some().then(|| Text::from("desk-guard-with-document"));
    leave.into_iter().chain(paper).collect()
}

/// From what there was to what there should be.
fn reckoned(account: &Kept, language: Language) -> Vec<Sum> {
    let sums = account.sums();
    vec![
        Sum::new("desk-guard-opening", account.opening, language),
        Sum::new("desk-guard-plus", sums.income, language),
        Sum::new("desk-guard-minus", sums.expense, language),
        Sum::new("desk-guard-reckoned", account.reckoned(), language).looking("strong"),
    ]
}

/// What there is, each sum followed by how much it differs from the one it should be.
fn closes(closing: &Closing, faults: &[Fault], language: Language) -> Vec<Sum> {
    let differs = |wanted: fn(&Fault) -> Option<i64>| {
        let by = faults.iter().find_map(wanted);
        by.map(|cents| Sum::new("desk-guard-differs", cents.saturating_abs(), language).looking("wrong"))
    };
    let mut all = vec![Sum::new("desk-guard-balance", closing.balance, language).looking("strong")];
    all.extend(differs(|fault| if let Fault::Balance(cents) = fault { Some(*cents) } else { None }));
    all.push(Sum::new("desk-guard-bank", closing.bank, language));
    all.push(Sum::new("desk-guard-cash", closing.cash, language));
    all.extend(differs(|fault| if let Fault::Statement(cents) = fault { Some(*cents) } else { None }));
    all
}

/// Everything that stands in the way: what the report lacks is one thing, however many parts it has.
fn in_the_way(faults: Vec<Fault>, one: &AccountView, (path, back): (&str, &str), told: &Told<'_>) -> Vec<Wrong> {
    let part = |fault: &Fault| if let Fault::Report(part) = fault { Some(*part) } else { None };
    let lacks: Vec<&'static str> = faults.iter().filter_map(part).collect();
    let others = faults.into_iter().filter(|fault| part(fault).is_none());
    let mut all: Vec<Wrong> = others.map(|fault| said(fault, one, path, back, told)).collect();
    if !lacks.is_empty() {
        all.push(Wrong { said: lacking(&lacks, told), way: format!("{path}/relazione"), look: Vec::new() });
    }
    all
}

fn lacking(parts: &[&'static str], told: &Told<'_>) -> Text {
    let label =
        |part: &str| PARTS.iter().find(|(name, ..)| *name == part).map_or("desk-guard-met", |(_, label, _)| label);
    let names: Vec<String> = parts.iter().map(|part| told.speech.say(label(part)).into_owned()).collect();
    Text::from("desk-guard-fault-report").with("part", names.join(", "))
}

/// What stands in the way, in words: by how much, and where to look.
fn said(fault: Fault, one: &AccountView, path: &str, back: &str, told: &Told<'_>) -> Wrong {
    let language = told.speech.language();
    let by = |key: (&'static str, &'static str), cents: i64| {
        let key = if cents > 0 { key.0 } else { key.1 };
        Text::from(key).with("sum", exact(cents.saturating_abs(), language))
    };
    let line = |key: &'static str, id: LineId| {
        let words = one.account.lines.get(&id).and_then(|line| line.what.as_ref()).map(|line| line.words.clone());
        (Text::from(key).with("line", words.unwrap_or_default()), format!("{path}/righe/{id}"))
    };
    let close = || format!("{path}/chiusura");
    let mut looks = Vec::new();
    let (said, way) = match fault {
        Fault::NoClosing => ("desk-guard-fault-no-closing".into(), close()),
        Fault::Opening(cents) => {
            (by(("desk-guard-fault-opening-more", "desk-guard-fault-opening-less"), cents), close())
        }
        Fault::Balance(cents) => {
            looks = look(cents, &one.account)
                .into_iter()
                .map(|found| match found {
                    Look::Same(id) => line("desk-guard-look-same", id),
                    Look::WrongSide(id) => line("desk-guard-look-side", id),
                    Look::Swapped => ("desk-guard-look-swapped".into(), format!("{path}#voci")),
                })
                .collect();
            (by(("desk-guard-fault-balance-more", "desk-guard-fault-balance-less"), cents), close())
        }
        Fault::Statement(cents) => {
            (by(("desk-guard-fault-statement-more", "desk-guard-fault-statement-less"), cents), close())
        }
        Fault::Next(cents) => {
            let next = one.period.number.saturating_add(1);
            (by(("desk-guard-fault-next-more", "desk-guard-fault-next-less"), cents), format!("{back}/conti/{next}/1"))
        }
        Fault::Outside(id) => line("desk-guard-fault-outside", id),
        Fault::Unauthorised(id) => line("desk-guard-leave-missing-line", id),
        Fault::Uncovered(id, why) => line(
            match why {
                Uncovered::Waits => "desk-guard-fault-waits",
                Uncovered::Refused => "desk-guard-fault-denied",
                Uncovered::Before => "desk-guard-fault-before",
                Uncovered::After => "desk-guard-fault-after",
            },
            id,
        ),
        Fault::Beyond(_, cents) => {
            (Text::from("desk-guard-fault-beyond").with("sum", exact(cents, language)), back.to_owned())
        }
        Fault::Report(part) => (lacking(&[part], told), format!("{path}/relazione")),
        Fault::NotOver => ("desk-guard-fault-not-over".into(), close()),
        Fault::AfterEnd => ("desk-guard-fault-after-end".into(), close()),
    };
    Wrong { said, way, look: looks }
}
