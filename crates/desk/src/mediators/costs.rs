// SPDX-License-Identifier: EUPL-1.2
//! What mediators cost in a month: each hour and how it came out, sums by programme and by mediator, and the same as a file.

use super::{COSTS, REGISTER};
use crate::{
    access::people::{bodies, body_asked},
    visit::Visit,
};
use agenda::mediators::{CostLine, Month, money::Outcome};
use askama::Template;
use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use jiff::{ToSpan, civil::Date};
use kernel::{Language, Problem, money as euro};
use page::{
    Form, Refusal, Speech, Switch, filters,
    ui::{Action as Press, Empty, Go, Select, Table, Text},
};

/// The page.
#[derive(Template)]
#[template(path = "mediators/costs.html")]
pub(crate) struct Costs {
    pub bodies: Option<Select>,
    pub body: String,
    /// The id of the body.
    pub id: String,
    pub month: Text,
    pub value: String,
    pub before: Press,
    pub after: Press,
    pub sum: Text,
    pub by_programme: Option<Table>,
    pub by_mediator: Option<Table>,
    pub lines: Option<Table>,
    pub back: Press,
}

impl Costs {
    fn nothing(&self) -> Empty {
        Empty::new("calendar", "desk-mediation-costs-empty.title", "desk-mediation-costs-empty")
    }

    fn path(&self) -> &'static str {
        COSTS
    }
}

/// How an hour came out, in a word or two.
fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Ahead => "desk-mediation-outcome-ahead",
        Outcome::Unsaid => "desk-mediation-outcome-unsaid",
        Outcome::Done => "desk-mediation-outcome-done",
        Outcome::NotCome => "desk-mediation-outcome-not-come",
        Outcome::Late => "desk-mediation-outcome-late",
        Outcome::InTime => "desk-mediation-outcome-in-time",
        Outcome::Missed => "desk-mediation-outcome-missed",
    }
}

/// The month that is asked for: `2026-11`; else this one.
fn asked(visit: &Visit, form: &Form) -> Date {
    let typed = format!("{}-01", form.get("mese"));
    typed.parse().unwrap_or_else(|_| visit.local_now().date().first_of_month())
}

async fn found(visit: &Visit, form: &Form) -> Result<(String, Date, Month), Refusal> {
    let body = body_asked(visit, form)?;
    let month = asked(visit, form);
    let desks: Vec<String> =
        visit.directory.desks().iter().filter(|desk| desk.body == body).map(|desk| desk.id.clone()).collect();
    let found = visit.desk.agenda.mediation_costs(&body, &desks, month, &visit.who()).await;
    Ok((body, month, found.map_err(Problem::from)?))
}

/// GET.
pub(crate) async fn show(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let (body, month, found) = found(&visit, &form).await?;
    let names = |id: &str| visit.body_name(id);
    let desk = |id: &str| visit.desk_name(id);
    let mut page = Costs::new(&visit.speech, &found, month, (&names, &desk), &body);
    page.bodies = bodies(&visit, &body);
    Ok(visit.shell("desk-mediation-costs", Switch::Path(COSTS.to_owned())).show(&page))
}

/// Names of bodies and desks by their ids.
type Names<'n> = (&'n dyn Fn(&str) -> String, &'n dyn Fn(&str) -> String);

impl Costs {
    pub(crate) fn new(speech: &Speech, found: &Month, month: Date, (body, desk): Names<'_>, id: &str) -> Self {
        let language = speech.language();
        let money = |cents: i64| Text::said(euro::written(cents, language));
        let (minutes, owed, ahead) = found.sum();
        let sums = |caption: &'static str, head: &'static str, sums: Vec<(String, (i64, i64, i64))>| {
            let heads: Vec<Text> = vec![
                head.into(),
                "desk-mediation-hours".into(),
                "desk-mediation-owed".into(),
                "desk-mediation-ahead".into(),
            ];
            sums.into_iter().fold(Table::new(caption, heads), |table, (name, (minutes, owed, ahead))| {
                table.row(vec![Text::said(name), Text::said(hours(minutes)), money(owed), money(ahead)])
            })
        };
        let some = !found.lines.is_empty();
        let named = |line: &CostLine| format!("{} · {}", line.name, body(&line.body));
        let programme =
            |line: &CostLine| if line.programme.is_empty() { "—".to_owned() } else { line.programme.clone() };
        let path = |month: Date| format!("{COSTS}?ente={id}&mese={}", month.strftime("%Y-%m"));
        let step = |label: &'static str, month: Date| Press::quiet(label, Go::to(path(month)));
        Self {
            bodies: None,
            body: body(id),
            id: id.to_owned(),
            month: Text::said(speech.days().told(&month.strftime("%Y-%m").to_string())),
            value: month.strftime("%Y-%m").to_string(),
            before: step("desk-mediation-month-before", month.saturating_sub(1.month())),
            after: step("desk-mediation-month-after", month.saturating_add(1.month())),
            sum: Text::from("desk-mediation-costs-sum")
                .with("hours", hours(minutes))
                .with("owed", euro::written(owed, language))
                .with("ahead", euro::written(ahead, language)),
            by_programme: some.then(|| {
                let told = found.by(programme).into_iter().collect();
                sums("desk-mediation-by-programme", "desk-mediation-programme", told)
            }),
            by_mediator: some.then(|| {
                let told = found.by(named).into_iter().collect();
                sums("desk-mediation-by-mediator", "desk-mediation-mediator", told)
            }),
            lines: some.then(|| {
                let heads = ["when", "mediator", "desk", "programme", "minutes", "outcome", "cost"];
                let heads = heads.map(|head| Text::from(heading(head))).to_vec();
                found.lines.iter().fold(Table::new("desk-mediation-each", heads), |table, line| {
                    let days = speech.days();
                    let when = format!("{}, {}", days.day(line.starts.date()), days.clock(line.starts.time()));
                    table.row(vec![
                        Text::said(when),
                        Text::said(line.name.clone()),
                        Text::said(desk(&line.desk)),
                        Text::said(programme(line)),
                        Text::said(line.paid.to_string()),
                        outcome(line.outcome).into(),
                        money(line.cents),
                    ])
                })
            }),
            back: Press::quiet("desk-mediators", Go::to(format!("{REGISTER}?ente={id}"))),
        }
    }
}

fn heading(column: &str) -> &'static str {
    match column {
        "when" => "desk-mediation-column-when",
        "mediator" => "desk-mediation-mediator",
        "desk" => "desk-mediation-column-desk",
        "programme" => "desk-mediation-programme",
        "minutes" => "desk-mediation-column-minutes",
        "outcome" => "desk-mediation-column-outcome",
        _ => "desk-mediation-column-cost",
    }
}

/// "1 h 15".
fn hours(minutes: i64) -> String {
    match minutes % 60 {
        0 => format!("{} h", minutes / 60),
        rest => format!("{} h {rest:02}", minutes / 60),
    }
}

/// "28,50": a sheet reads it as a number.
fn plain(cents: i64, language: Language) -> String {
    let mark = if language == Language::It { ',' } else { '.' };
    format!("{}{mark}{:02}", cents / 100, cents % 100)
}

/// POST: the month as a file. That it left is in the audit before it does.
pub(crate) async fn take(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let (body, month, found) = found(&visit, &form).await?;
    let (language, rows) = (visit.speech.language(), found.lines.len());
    let say = |key: &str| visit.speech.say(key).into_owned();
    let headings: Vec<String> = [
        "desk-mediation-column-day",
        "desk-mediation-column-hour",
        "desk-mediation-mediator",
        "desk-mediation-column-body",
        "desk-mediation-column-desk",
        "desk-mediation-programme",
        "desk-mediation-column-booked",
        "desk-mediation-column-minutes",
        "desk-mediation-column-rate",
        "desk-mediation-column-cost",
        "desk-mediation-column-outcome",
    ]
    .into_iter()
    .map(say)
    .collect();
    let lines: Vec<Vec<String>> = found
        .lines
        .iter()
        .map(|line| {
            vec![
                line.starts.strftime("%d/%m/%Y").to_string(),
                line.starts.strftime("%H:%M").to_string(),
                line.name.clone(),
                visit.body_name(&line.body),
                visit.desk_name(&line.desk),
                line.programme.clone(),
                line.booked.to_string(),
                line.paid.to_string(),
                plain(line.cents_per_hour, language),
                plain(line.cents, language),
                say(outcome(line.outcome)),
            ]
        })
        .collect();
    visit.desk.agenda.note_costs_out(&body, month, rows, &visit.who()).await.map_err(Problem::from)?;
    let name = format!("attachment; filename=\"{}-{}.csv\"", say("desk-mediation-file"), month.strftime("%Y-%m"));
    let name = HeaderValue::from_str(&name).unwrap_or(HeaderValue::from_static("attachment"));
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8")),
        (header::CONTENT_DISPOSITION, name),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    Ok((headers, paper::table::write_csv(&headings, &lines)).into_response())
}
