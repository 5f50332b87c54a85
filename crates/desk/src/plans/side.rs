// SPDX-License-Identifier: EUPL-1.2
//! Two versions beside each other, goal by goal, in plain words.

use super::{Place, Told, kind_name, piece_said, term_name};
use crate::visit::Visit;
use askama::Template;
use axum::{extract::Path, response::Response};
use casework::plan::{
    Version,
    side::{Side, beside},
    text::{Commitment, Goal, Piece},
};
use page::{Form, Refusal, Switch, filters, ui::Text};

/// Something in two versions: what it is, how it was and is; nothing where it was not.
pub(crate) struct Pair {
    pub state: &'static str,
    pub was: Option<Vec<String>>,
    pub now: Option<Vec<String>>,
}

impl Pair {
    fn of<T>(side: &Side<T>, said: impl Fn(&T) -> Vec<String>) -> Self {
        match side {
            Side::Same(one) => Self { state: "desk-plan-side-same", was: None, now: Some(said(one)) },
            Side::Changed { was, now } => {
                Self { state: "desk-plan-side-changed", was: Some(said(was)), now: Some(said(now)) }
            }
            Side::New(one) => Self { state: "desk-plan-side-new", was: None, now: Some(said(one)) },
            Side::Gone(one) => Self { state: "desk-plan-side-gone", was: Some(said(one)), now: None },
        }
    }

    fn is_same(&self) -> bool {
        self.state == "desk-plan-side-same"
    }
}

/// The page.
#[derive(Template)]
#[template(path = "plans/side.html")]
pub(crate) struct Page {
    pub back: String,
    pub kind: &'static str,
    pub was: Text,
    pub now: Text,
    pub goals: Vec<(Pair, Vec<Pair>)>,
    pub supports: Vec<Pair>,
    pub frame: Pair,
    pub same: bool,
}

/// GET.
pub(crate) async fn show(
    visit: Visit,
    Path((case, plan, version)): Path<(String, String, String)>,
    form: Form,
) -> Result<Response, Refusal> {
    let place = Place::of(&visit, &case, &plan, &version).await?;
    let told = visit.told_of(&place.open).await?;
    let number = place.at.version;
    let before = place.view.versions.iter().rev().find(|one| one.number < number);
    let after = place.view.versions.iter().find(|one| one.number > number);
    let asked = form.get("con").parse().ok().and_then(|other| place.view.version(other));
    let other = asked.filter(|one| one.number != number).or(before).or(after).ok_or_else(Refusal::not_found)?;
    let shown = place.version()?;
    let (was, now) = if other.number < number { (other, shown) } else { (shown, other) };
    let page = Page::of(kind_name(place.view.kind), place.path(), was, now, &told);
    let path = format!("{}/confronto?con={}", place.path(), other.number);
    Ok(visit.shell("desk-plan-side", Switch::Path(path)).show(&page))
}

impl Page {
    pub(super) fn of(kind: &'static str, back: String, was: &Version, now: &Version, told: &Told<'_>) -> Self {
        let beside = beside(&was.text, &now.text);
        let goal = |goal: &Goal| {
            let term = told.speech.say(term_name(goal.term)).into_owned();
            let said = [goal.what.clone(), goal.sign.clone(), term, told.needs_of(&goal.needs)];
            said.into_iter().filter(|said| !said.is_empty()).collect()
        };
        let promise = |one: &Commitment| {
            let said = [format!("{}: {}", told.party(&one.by), one.what), told.due(one.due), one.ask.clone()];
            said.into_iter().filter(|said| !said.is_empty()).collect::<Vec<_>>()
        };
        let same = !beside.frame.differs()
            && beside.goals.iter().all(|one| !one.differs())
            && beside.supports.iter().all(|(_, one)| !one.differs());
        let goals = beside.goals.iter().map(|one| {
            (Pair::of(&one.goal, goal), one.promises.iter().map(|(_, side)| Pair::of(side, promise)).collect())
        });
        Self {
            back,
            kind,
            was: Text::from("desk-plan-version").with("version", was.number),
            now: Text::from("desk-plan-version").with("version", now.number),
            goals: goals.collect(),
            supports: beside
                .supports
                .iter()
                .map(|(_, side)| Pair::of(side, |one| vec![piece_said(Some(&Piece::Support(one.clone())), told)]))
                .collect(),
            frame: Pair::of(&beside.frame, |frame| vec![piece_said(Some(&Piece::Frame(*frame)), told)]),
            same,
        }
    }
}
