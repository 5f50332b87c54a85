// SPDX-License-Identifier: EUPL-1.2
//! What came of a goal or of a promise, or that the plan was looked at again. Noted again, the last one holds and all stay to be read.

use super::{Place, REVIEW, Told, kind_name, outcome_name, read};
use crate::visit::{Visit, see};
use askama::Template;
use axum::{extract::Path, response::Response};
use casework::plan::{LONGEST, PlanError, Version, kinds::Outcome, late::Progress, text::PieceId};
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Action as Press, Choice, Choices, ErrorSummary, Field, Go, Kind, Text},
};

/// The page.
#[derive(Template)]
#[template(path = "plans/came.html")]
pub(crate) struct Page {
    pub summary: ErrorSummary,
    pub path: String,
    pub back: String,
    pub kind: &'static str,
    pub heading: &'static str,
    /// What it is about: the goal's words, or who promised what by when.
    pub about: Vec<String>,
    pub outcome: Option<Choices>,
    pub on: Field,
    pub words: Field,
    /// What was noted before, the newest first.
    pub before: Vec<(Text, String)>,
    pub go: Press,
}

/// Of which piece; nothing: the review.
fn item(text: &str) -> Result<Option<PieceId>, Refusal> {
    if text == REVIEW { Ok(None) } else { read(text).map(Some) }
}

/// GET.
pub(crate) async fn show(
    visit: Visit,
    Path((case, plan, version, of)): Path<(String, String, String, String)>,
) -> Result<Response, Refusal> {
    let place = Place::of(&visit, &case, &plan, &version).await?;
    page(&visit, &place, item(&of)?, &Form::default(), &Errors::default()).await
}

/// POST: notes it.
pub(crate) async fn change(
    visit: Visit,
    Path((case, plan, version, of)): Path<(String, String, String, String)>,
    form: Form,
) -> Result<Response, Refusal> {
    let place = Place::of(&visit, &case, &plan, &version).await?;
    let (of, mut errors) = (item(&of)?, Errors::default());
    if form.get("go") == "language" {
        return page(&visit, &place, of, &form, &errors).await;
    }
    let outcome = if of.is_none() { Some(Outcome::Kept) } else { Outcome::from_code(form.get("outcome")) };
    if outcome.is_none() {
        errors.add("outcome", "desk-plan-came-missing");
    }
    let on = form.get("on").trim().parse().ok();
    if on.is_none() {
        errors.add("on", "page-field-date");
    }
    if let (Some(outcome), Some(on)) = (outcome, on) {
        let progress = Progress { of, outcome, on, words: form.get("words").trim().to_owned() };
        match visit.desk.casework.note_progress(&visit.who(), place.at, progress).await {
            Ok(()) => return Ok(see(visit.speech.language(), &place.path())),
            Err(PlanError::Missing { .. }) => errors.add("words", "desk-plan-came-why"),
            Err(PlanError::TooLong { .. }) => {
                errors.add("words", Text::from("page-field-too-long").with("max", LONGEST))
            }
            Err(PlanError::NotYet) => errors.add("on", "desk-plan-not-yet"),
            Err(PlanError::Fixed) => errors.add("on", "desk-plan-not-in-force"),
            Err(PlanError::CaseClosed) => errors.add("on", "desk-plan-case-closed"),
            Err(why) => return Err(Problem::from(why).into()),
        }
    }
    page(&visit, &place, of, &form, &errors).await
}

async fn page(
    visit: &Visit,
    place: &Place,
    of: Option<PieceId>,
    form: &Form,
    errors: &Errors,
) -> Result<Response, Refusal> {
    let told = visit.told_of(&place.open).await?;
    let holds = place.view.in_force().is_some_and(|one| one.number == place.at.version);
    if !place.may() || !holds && errors.is_empty() {
        return Ok(see(visit.speech.language(), &place.path()));
    }
    let kind = kind_name(place.view.kind);
    let page =
        Page::of(kind, place.path(), place.version()?, of, (form, errors), &told).ok_or_else(Refusal::not_found)?;
    let switch = Switch::Form { id: "step", path: page.path.clone() };
    Ok(visit.shell(page.heading, switch).wrong(!errors.is_empty()).show(&page))
}

impl Page {
    /// The page; nothing for a piece that is not in this version.
    pub(super) fn of(
        kind: &'static str,
        back: String,
        version: &Version,
        of: Option<PieceId>,
        (form, errors): (&Form, &Errors),
        told: &Told<'_>,
    ) -> Option<Self> {
        let text = &version.text;
        let about = match of {
            None => text.frame.every.map(|every| told.every(every)).into_iter().collect(),
            Some(id) => match (text.goals.get(&id), text.commitments.get(&id)) {
                (Some(goal), _) => vec![goal.what.clone(), goal.sign.clone()],
                (None, Some(one)) => vec![one.what.clone(), format!("{} · {}", told.party(&one.by), told.due(one.due))],
                (None, None) => return None,
            },
        };
        let heading = match of {
            None => "desk-plan-came-review",
            Some(id) if text.goals.contains_key(&id) => "desk-plan-came-goal",
            Some(_) => "desk-plan-came-promise",
        };
        let outcome = of.map(|_| {
            let all = Outcome::ALL
                .iter()
                .map(|one| Choice::new(one.code(), outcome_name(*one)).chosen(form.get("outcome") == one.code()));
            Choices::one("outcome", "desk-plan-came-which", all.collect()).error(errors.of("outcome"))
        });
        let before = version.noted.iter().rev().filter(|one| one.progress.of == of).map(|one| {
            let came = match of {
                Some(_) => told.speech.say(outcome_name(one.progress.outcome)).into_owned(),
                None => told.speech.say("desk-plan-came-held").into_owned(),
            };
            (
                Text::from("desk-plan-came-on").with("came", came).with("day", told.day(one.progress.on)),
                one.progress.words.clone(),
            )
        });
        let on = if form.has("on") { form.get("on").to_owned() } else { told.today.to_string() };
        let words = if of.is_some() { "desk-plan-came-words" } else { "desk-plan-came-review-words" };
        let item = of.map_or_else(|| REVIEW.to_owned(), |id| id.to_string());
        Some(Self {
            summary: errors.summary(),
            path: format!("{back}/esiti/{item}"),
            back,
            kind,
            heading,
            about: about.into_iter().filter(|said: &String| !said.is_empty()).collect(),
            outcome,
            on: Field::new("on", "desk-plan-came-day", Kind::Date).value(on).short().error(errors.of("on")),
            words: Field::new("words", words, Kind::Long)
                .hint("desk-plan-came-words-hint")
                .value(form.get("words"))
                .at_most(LONGEST)
                .optional()
                .error(errors.of("words")),
            before: before.collect(),
            go: Press::main("desk-plan-came-go", Go::press("go", "note")),
        })
    }
}
