// SPDX-License-Identifier: EUPL-1.2
//! The plans of a case: what is late first, then each with where it stands; and one to begin.

use super::{Told, kind_about, kind_name, list_of, path_of, read};
use crate::visit::{Visit, see};
use askama::Template;
use axum::{extract::Path, response::Response};
use casework::{
    case::{CaseId, access::Doing},
    plan::{NewPlan, PlanError, PlanView, State, kinds::Kind},
};
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Choice, Choices, Empty, ErrorSummary, Text},
};

/// A plan in the list.
pub(crate) struct Line {
    pub path: String,
    pub kind: &'static str,
    pub facts: Vec<Text>,
    /// What has passed its day: how many, and since when.
    pub late: Option<Text>,
    /// A draft beside the version that holds.
    pub draft: Option<String>,
}

/// The page.
#[derive(Template)]
#[template(path = "plans/list.html")]
pub(crate) struct List {
    pub summary: ErrorSummary,
    pub path: String,
    pub case: String,
    pub name: String,
    pub plans: Vec<Line>,
    pub kinds: Option<Choices>,
    pub key: String,
}

impl List {
    fn none(&self) -> Empty {
        Empty::new("documents", "desk-plans-empty-title", "desk-plans-empty")
    }
}

/// GET.
pub(crate) async fn show(visit: Visit, Path(case): Path<String>) -> Result<Response, Refusal> {
    page(&visit, read(&case)?, &Form::default(), &Errors::default()).await
}

/// POST: begins one.
pub(crate) async fn begin(visit: Visit, Path(case): Path<String>, form: Form) -> Result<Response, Refusal> {
    let case: CaseId = read(&case)?;
    let mut errors = Errors::default();
    if form.get("go") == "language" {
        return page(&visit, case, &form, &errors).await;
    }
    let Some(kind) = Kind::from_code(form.get("kind")) else {
        errors.add("kind", "desk-plan-kind-missing");
        return page(&visit, case, &form, &errors).await;
    };
    let new = NewPlan { form: form.get("key").to_owned(), kind };
    match visit.desk.casework.begin_plan(&visit.who(), case, new, visit.local_now().date()).await {
        Ok(id) => Ok(see(visit.speech.language(), &path_of(case, id, 1))),
        Err(PlanError::CaseClosed) => {
            errors.add("kind", "desk-plan-case-closed");
            page(&visit, case, &form, &errors).await
        }
        Err(why) => Err(Problem::from(why).into()),
    }
}

async fn page(visit: &Visit, case: CaseId, form: &Form, errors: &Errors) -> Result<Response, Refusal> {
    let (who, room) = (visit.who(), &visit.desk.casework);
    let open = room.case_for(&who, case, visit.local_now().date()).await.map_err(Problem::from)?;
    let plans = room.plans(&who, &open).await.map_err(Problem::from)?;
    let told = visit.told_of(&open).await?;
    let may = open.may(Doing::Carry) && open.life.is_open();
    let key = match form.get("key") {
        "" => visit.desk.reception.form_key(),
        key => key.to_owned(),
    };
    let list = List::of(&plans, (case, open.name.clone()), &told, may.then_some((form, errors)), key);
    let switch = Switch::Form { id: "begin", path: list.path.clone() };
    let switch = if may { switch } else { Switch::Path(list.path.clone()) };
    Ok(visit.shell("desk-plans", switch).wrong(!errors.is_empty()).show(&list))
}

impl List {
    pub(super) fn of(
        plans: &[PlanView],
        (case, name): (CaseId, String),
        told: &Told<'_>,
        begin: Option<(&Form, &Errors)>,
        key: String,
    ) -> Self {
        let none = Errors::default();
        let errors = begin.map_or(&none, |(_, errors)| errors);
        let kinds = begin.map(|(form, errors)| {
            let kinds = Kind::ALL.iter().map(|kind| {
                let chosen = form.get("kind") == kind.code();
                Choice::new(kind.code(), kind_name(*kind)).note(kind_about(*kind)).chosen(chosen)
            });
            Choices::one("kind", "desk-plan-which", kinds.collect()).error(errors.of("kind"))
        });
        Self {
            summary: errors.summary(),
            path: list_of(case),
            case: format!("/scrivania/casi/{case}"),
            name,
            plans: plans.iter().filter_map(|plan| line(plan, case, told)).collect(),
            kinds,
            key,
        }
    }
}

fn line(plan: &PlanView, case: CaseId, told: &Told<'_>) -> Option<Line> {
    let (holds, draft) = (plan.in_force(), plan.draft());
    let shown = holds.or(draft).or(plan.versions.last())?;
    let mut facts = Vec::new();
    match (holds, shown.state) {
        (Some(version), _) => {
            let first = version.text.frame.first.map(|day| told.day(day)).unwrap_or_default();
            facts.push(Text::from("desk-plan-holds").with("version", version.number).with("day", first));
            if let Some(review) = plan.next_review(version) {
                facts.push(Text::from("desk-plan-next-review").with("day", told.day(review)));
            }
        }
        (None, State::Aside) => facts.push("desk-plan-aside".into()),
        (None, _) => facts.push(told.by("desk-plan-draft-by", &shown.begun)),
    }
    facts.push(Text::from("desk-plan-goals-count").with("count", shown.text.goals.len()));
    let late = plan.late(shown, told.today);
    let late = late
        .first()
        .map(|first| Text::from("desk-plan-late-count").with("count", late.len()).with("day", told.day(first.due)));
    Some(Line {
        path: path_of(case, plan.id, shown.number),
        kind: kind_name(plan.kind),
        facts,
        late,
        draft: holds.and(draft).map(|draft| path_of(case, plan.id, draft.number)),
    })
}
