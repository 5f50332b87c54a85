// SPDX-License-Identifier: EUPL-1.2
//! The account as the court receives it, in Italian whatever language the worker reads.

use super::{AccountPlace, Names, appointed, category_name, close::PARTS, exact, measure_name};
use crate::{plans::Told, visit::Visit};
use axum::{
    extract::Path,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use casework::{
    case::access::Doing,
    guardianship::{AccountView, GuardianshipView, account::Line, categories::Side},
};
use kernel::{Kind as Fault, Language, Problem};
use page::{Refusal, Speech};
use paper::{CourtAccount, CourtGroup, CourtLine, CourtSum, PaperError};
use std::collections::BTreeMap;

/// GET.
pub(crate) async fn sheet(
    visit: Visit,
    Path((case, id, period, version)): Path<(String, String, String, String)>,
) -> Result<Response, Refusal> {
    let place = AccountPlace::of(&visit, (&case, &id, &period, &version)).await?;
    if !place.place.open.may(Doing::Carry) {
        return Err(Refusal::not_found());
    }
    let (told, names) = (visit.told_of(&place.place.open).await?, visit.team_names(&place.place.open).await?);
    let papers = visit.desk.casework.documents(&visit.who(), &place.place.open).await.map_err(Problem::from)?;
    let titles: BTreeMap<String, String> =
        papers.all.iter().filter_map(|one| Some((one.id.to_string(), one.facts.as_ref()?.title.clone()))).collect();
    let speech = visit.desk.house.words.speech(Language::It);
    let account =
        on_paper((place.view()?, place.account()?), &told, &names, &titles, &speech).ok_or_else(Refusal::not_found)?;
    let set = tokio::task::spawn_blocking(move || account.pdf()).await;
    match set.unwrap_or_else(|error| Err(PaperError::Fault(error.to_string()))) {
        Ok(pdf) => Ok((
            [
                (header::CONTENT_TYPE, HeaderValue::from_static("application/pdf")),
                (header::CONTENT_DISPOSITION, HeaderValue::from_static("inline; filename=\"filo.pdf\"")),
                (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
            ],
            pdf,
        )
            .into_response()),
        Err(error) => {
            tracing::error!(%error, "an account could not be printed");
            Err(Problem::new(Fault::Fault, "desk-sheet-not-printed").into())
        }
    }
}

fn on_paper(
    (view, one): (&GuardianshipView, &AccountView),
    told: &Told<'_>,
    names: &Names,
    titles: &BTreeMap<String, String>,
    speech: &Speech,
) -> Option<CourtAccount> {
    let (holds, account) = (view.holds()?, &one.account);
    let say = |key: &str| speech.say(key).into_owned();
    let day = |day: jiff::civil::Date| speech.days().told(&day.to_string());
    let with = |key: &str, name: &'static str, said: &str| speech.say_with(key, &[(name, said.into())]).into_owned();
    let money = |cents| exact(cents, Language::It);
    let sum = |name: String, cents, strong| CourtSum { name, sum: money(cents), strong };
    let proof = |line: &Line| {
        let paper = line.document.as_ref().and_then(|id| titles.get(id)).cloned();
        let leave = line.authorisation.and_then(|id| view.authorisations.iter().find(|one| one.id == id));
        let leave = leave.and_then(|one| one.what.answer.as_ref()).map(|answer| answer.act.clone());
        paper.into_iter().chain(leave).collect::<Vec<_>>().join("; ")
    };
    let groups = |side| {
        let group = |(category, cents)| CourtGroup {
            name: say(category_name(category)),
            lines: account
                .counted()
                .into_iter()
                .filter(|(_, line)| line.category == category)
                .map(|(_, line)| CourtLine {
                    day: line.on.strftime("%d/%m/%Y").to_string(),
                    what: line.words.clone(),
                    proof: proof(line),
                    sum: money(line.cents),
                })
                .collect(),
            total: money(cents),
        };
        account.by_category(side).into_iter().map(group).collect::<Vec<_>>()
    };
    let sums = account.sums();
    let mut closes = vec![
        sum(say("desk-guard-opening"), account.opening, false),
        sum(say("desk-guard-paper-income"), sums.income, false),
        sum(say("desk-guard-paper-expense"), sums.expense, false),
    ];
    let balance = with("desk-guard-paper-balance", "day", &day(one.period.last));
    closes.push(sum(balance, account.reckoned(), true));
    if let Some(closing) = &account.closing {
        closes.push(sum(say("desk-guard-bank"), closing.what.bank, false));
        closes.push(sum(say("desk-guard-cash"), closing.what.cash, false));
    }
    let note = match (account.filed_on, account.why.as_str()) {
        (None, _) => Some(say("desk-guard-paper-draft")),
        (Some(_), "") => None,
        (Some(_), why) => Some(with("desk-guard-corrects", "why", why)),
    };
    let report = account.report.as_ref().map(|there| there.what.clone()).unwrap_or_default();
    let mut seen: Vec<(String, String)> =
        report.met_on.map(|met| (say("desk-guard-met"), day(met))).into_iter().collect();
    let facts = report.facts().into_iter().zip(PARTS).filter(|((_, said), _)| !said.is_empty());
    seen.extend(facts.map(|((_, said), (_, label, _))| (say(label), said.to_owned())));
    let title = if view.is_final(one.period) { "desk-guard-final" } else { "desk-guard-account" };
    let decree = [holds.decree.number.clone(), day(holds.decree.on)].join(", ");
    Some(CourtAccount {
        court: vec![holds.decree.court.clone(), say("desk-guard-paper-judge")],
        title: say(title),
        note,
        facts: vec![
            (say("desk-guard-measure"), say(measure_name(holds.terms.measure))),
            (say("desk-guard-paper-decree"), decree),
            (say("desk-guard-whom"), told.person(holds.terms.whom)),
            (say("desk-guard-who"), appointed(told, holds.terms, names)),
            (
                say("desk-guard-paper-period"),
                speech
                    .say_with(
                        "desk-guard-period",
                        &[
                            ("first", day(one.period.first).as_str().into()),
                            ("last", day(one.period.last).as_str().into()),
                        ],
                    )
                    .into_owned(),
            ),
        ],
        heads: ["desk-guard-day", "desk-guard-words", "desk-guard-paper-proof", "desk-guard-sum"].map(say),
        opening: sum(say("desk-guard-opening"), account.opening, true),
        sides: vec![
            (say("desk-guard-income"), groups(Side::Income)),
            (say("desk-guard-expense"), groups(Side::Expense)),
        ],
        nothing: say("desk-guard-no-lines"),
        total_says: say("desk-guard-paper-total"),
        closing: (say("desk-guard-closes"), closes),
        statement: account.closing.as_ref().map_or_else(String::new, |closing| closing.what.words.clone()),
        report: say("desk-guard-report"),
        seen,
        opinion: (!report.opinion.is_empty()).then(|| (say("desk-guard-opinion"), report.opinion.clone())),
        signs: vec![say("desk-guard-paper-place"), say("desk-guard-who")],
        foot: say("desk-guard-judicial"),
        page: say("paper-plan-page"),
        made_on: told.today,
    })
}
