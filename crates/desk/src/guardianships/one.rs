// SPDX-License-Identifier: EUPL-1.2
//! A legal protection: what holds, what is awaited, the accounts, what the judge allowed, the register.

use super::{Names, Place, appointed, ending_name, exact, list::awaits, list_of, measure_name, on_day, path_of};
use crate::{plans::Told, visit::Visit};
use askama::Template;
use axum::{extract::Path, response::Response};
use casework::guardianship::{AccountView, GuardianshipView, decree::Act, period::after};
use page::{
    Refusal, Switch, filters,
    ui::{Action as Press, Go, Text},
};

/// The page.
#[derive(Template)]
#[template(path = "guardianships/one.html")]
pub(crate) struct One {
    pub list: String,
    pub case: String,
    pub whom: String,
    pub facts: Vec<Text>,
    pub powers: String,
    pub limits: String,
    pub awaits: Vec<(Text, bool)>,
    /// Noting the oath, while it is owed.
    pub oath: Option<Press>,
    /// Of which period, the way to it, where it stands.
    pub accounts: Vec<(Text, String, Text)>,
    /// When the next one begins, where that day has not come.
    pub next: Option<Text>,
    pub begin: Option<Press>,
    /// What for, the way to it, where it stands.
    pub leaves: Vec<(String, String, Vec<Text>)>,
    pub ask: Option<Press>,
    /// What it did, and its court and number.
    pub register: Vec<(Text, String)>,
    pub deeds: Vec<Press>,
}

/// GET.
pub(crate) async fn show(visit: Visit, Path((case, id)): Path<(String, String)>) -> Result<Response, Refusal> {
    let place = Place::of(&visit, &case).await?;
    let view = place.view(&id)?;
    let (told, names) = (visit.told_of(&place.open).await?, visit.team_names(&place.open).await?);
    let back = (list_of(place.open.case), path_of(place.open.case, view.id), place.open.name.clone());
    let path = back.1.clone();
    let page = One::of(view, back, place.may(), &told, &names).ok_or_else(Refusal::not_found)?;
    Ok(visit.shell("desk-guard", Switch::Path(path)).show(&page))
}

impl One {
    pub(super) fn of(
        view: &GuardianshipView,
        (list, path, case): (String, String, String),
        may: bool,
        told: &Told<'_>,
        names: &Names,
    ) -> Option<Self> {
        let (holds, language) = (view.holds()?, told.speech.language());
        let measure = told.speech.say(measure_name(holds.terms.measure)).into_owned();
        let mut facts = vec![
            Text::from("desk-guard-appointed")
                .with("measure", measure)
                .with("who", appointed(told, holds.terms, names)),
            Text::from("desk-guard-by-decree")
                .with("court", holds.decree.court.clone())
                .with("number", holds.decree.number.clone())
                .with("day", on_day(told, holds.decree.on)),
            Text::from("desk-guard-rhythm")
                .with("count", i64::from(holds.terms.rhythm.months))
                .with("day", on_day(told, holds.terms.rhythm.from)),
        ];
        facts.extend(holds.oath.map(|on| Text::from("desk-guard-sworn").with("day", on_day(told, on))));
        facts.extend(holds.end.map(|(how, end)| {
            let how = told.speech.say(ending_name(how)).into_owned();
            Text::from("desk-guard-ended").with("how", how).with("day", on_day(told, end))
        }));
        let account = |one: &AccountView| {
            let last = view.is_final(one.period);
            let name = Text::from(if last { "desk-guard-final-period" } else { "desk-guard-period" })
                .with("first", on_day(told, one.period.first))
                .with("last", on_day(told, one.period.last));
            let stands = match one.account.filed_on {
                Some(on) => Text::from("desk-guard-filed").with("version", one.version).with("day", on_day(told, on)),
                None => Text::from("desk-guard-draft").with("version", one.version),
            };
            (name, format!("{path}/conti/{}/{}", one.period.number, one.version), stands)
        };
        let leaves = view.authorisations.iter().map(|one| {
            let mut stands = vec![Text::from("desk-guard-asked").with("day", on_day(told, one.what.asked_on))];
            stands.extend(
                one.what.may_spend().map(|limit| Text::from("desk-guard-up-to").with("sum", exact(limit, language))),
            );
            if let Some(answer) = &one.what.answer {
                let key = if answer.granted { "desk-guard-granted" } else { "desk-guard-denied" };
                stands.push(Text::from(key).with("day", on_day(told, answer.on)));
                stands
                    .extend(answer.until.map(|until| Text::from("desk-guard-until").with("day", on_day(told, until))));
            }
            (one.what.subject.clone(), format!("{path}/autorizzazioni/{}", one.id), stands)
        });
        let register = view.decrees.iter().rev().map(|one| {
            let key = match one.decree.act {
                Act::Opens => "desk-guard-did-open",
                Act::Amends => "desk-guard-did-amend",
                Act::Oath => "desk-guard-did-oath",
                Act::Ends => "desk-guard-did-end",
            };
            let said = [one.decree.court.as_str(), one.decree.number.as_str()];
            let said: Vec<&str> = said.into_iter().filter(|said| !said.is_empty()).collect();
            (Text::from(key).with("day", on_day(told, one.decree.on)), said.join(" · "))
        });
        let waits = view.last().is_some_and(|last| view.filed(last.period.number).is_none());
        let next = view.last().and_then(|last| after(last.period.last));
        let early = next.filter(|first| !waits && *first > told.today && !view.is_closed());
        let deed = |key, act: &str| Press::quiet(key, Go::to(format!("{path}/registro/{act}")));
        let (mut deeds, mut oath) = (Vec::new(), None);
        if may && holds.end.is_none() {
            oath =
                holds.owes_oath().then(|| Press::new("desk-guard-oath", Go::to(format!("{path}/registro/giuramento"))));
            deeds.push(deed("desk-guard-amend", "modifica"));
            deeds.push(deed("desk-guard-end", "fine"));
        }
        Some(Self {
            whom: told.person(holds.terms.whom),
            facts,
            powers: holds.terms.powers.clone(),
            limits: holds.terms.limits.clone(),
            awaits: awaits(view, told),
            oath,
            accounts: view.accounts.iter().rev().map(account).collect(),
            next: early.map(|first| Text::from("desk-guard-next").with("day", on_day(told, first))),
            begin: (may && !waits && early.is_none() && !view.is_closed())
                .then(|| Press::main("desk-guard-begin", Go::to(format!("{path}/conti")))),
            leaves: leaves.collect(),
            ask: (may && !view.is_closed())
                .then(|| Press::new("desk-guard-ask", Go::to(format!("{path}/autorizzazioni/nuova")))),
            register: register.collect(),
            deeds,
            list,
            case,
        })
    }
}
