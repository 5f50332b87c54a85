// SPDX-License-Identifier: EUPL-1.2
//! By what name its team knows a case, and whom it concerns: families change while they are helped.

use super::{
    open::{children_until, families},
    path_of,
};
use crate::{
    contacts::full_name,
    visit::{Visit, see},
};
use askama::Template;
use axum::{extract::Path, response::Response};
use casework::case::{At, CaseError, CaseId, LONGEST_NAME, OpenCase, access::Doing};
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Choice, Choices, ErrorSummary, Field, Kind as FieldKind, Notice, Text, Tone},
};
use people::PersonId;
use std::collections::BTreeSet;

/// The address.
pub(crate) const PATH: &str = "/scrivania/casi/{case}/riguarda";

/// The page.
#[derive(Template)]
#[template(path = "cases/whom.html")]
pub(crate) struct Whom {
    pub notice: Option<Notice>,
    pub summary: ErrorSummary,
    /// The case's page, and this one.
    pub case: String,
    pub path: String,
    pub called: String,
    pub version: i64,
    pub name: Field,
    pub concerned: Choices,
}

fn path(case: CaseId) -> String {
    format!("{}/riguarda", path_of(case))
}

/// The case, for who carries it on; for all others there is no such page.
async fn carried(visit: &Visit, id: &str) -> Result<OpenCase, Refusal> {
    let case = id.parse().map_err(|_| Refusal::not_found().back_to(super::PATH))?;
    let open = visit.desk.casework.case_for(&visit.who(), case, visit.today()).await.map_err(super::refused)?;
    if open.may(Doing::Carry) { Ok(open) } else { Err(Refusal::not_found().back_to(super::PATH)) }
}

/// GET.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let open = carried(&visit, &id).await?;
    page(&visit, &open, &form, &Errors::default(), None).await
}

async fn page(
    visit: &Visit,
    open: &OpenCase,
    form: &Form,
    errors: &Errors,
    notice: Option<Notice>,
) -> Result<Response, Refusal> {
    let typed = form.has("name");
    let ticked: Vec<_> = form.all("concerned").map(str::to_owned).collect();
    let choice = |near: &super::open::Near| {
        let code = near.person.to_string();
        let chosen = if typed { ticked.contains(&code) } else { open.concerned.contains(&near.person) };
        Choice::new(code, Text::said(full_name(&near.identity))).chosen(chosen)
    };
    let all = families(visit, &open.concerned).await?;
    let wrong = !errors.is_empty() || notice.is_some();
    let view = Whom {
        notice,
        summary: errors.summary(),
        case: path_of(open.case),
        path: path(open.case),
        called: open.name.clone(),
        version: open.version,
        name: Field::new("name", "desk-case-name", FieldKind::Text)
            .hint("desk-case-name-hint")
            .value(if typed { form.get("name").to_owned() } else { open.name.clone() })
            .at_most(LONGEST_NAME)
            .error(errors.of("name")),
        concerned: Choices::several("concerned", "desk-case-concerned", all.iter().map(choice).collect())
            .hint("desk-case-whom-hint")
            .error(errors.of("concerned")),
    };
    Ok(visit.shell("desk-case-whom", Switch::Path(path(open.case))).wrong(wrong).show(&view))
}

/// POST.
pub(crate) async fn change(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let open = carried(&visit, &id).await?;
    let mut errors = Errors::default();
    let all = families(&visit, &open.concerned).await?;
    // Only those whom the page offered; whoever is concerned and not before who asks stays as they are.
    let offered: BTreeSet<PersonId> = all.iter().map(|near| near.person).collect();
    let unseen: Vec<_> = open.concerned.iter().filter(|person| !offered.contains(person)).copied().collect();
    let ticked: Vec<_> = form.all("concerned").collect();
    let chosen: Vec<_> = all.iter().filter(|near| ticked.contains(&near.person.to_string().as_str())).collect();
    let persons: BTreeSet<_> = chosen.iter().map(|near| near.person).chain(unseen.iter().copied()).collect();
    if persons.is_empty() {
        errors.add("concerned", "desk-case-nobody");
    }
    if form.get("name").trim().is_empty() {
        errors.add("name", "desk-case-name-missing");
    }
    if !errors.is_empty() {
        return page(&visit, &open, &form, &errors, None).await;
    }
    let child = children_until(chosen.iter().map(|near| (near.identity.born, near.noted)));
    let child = if unseen.is_empty() { child } else { child.max(open.children_until) };
    match write(&visit, &open, &form, persons, child).await {
        Ok(()) => Ok(see(visit.speech.language(), &format!("{}?fatto=fatto", path_of(open.case)))),
        Err(CaseError::TooLong { .. }) => {
            errors.add("name", "desk-case-too-long");
            page(&visit, &open, &form, &errors, None).await
        }
        Err(CaseError::TooMany) => {
            errors.add("concerned", "desk-case-too-many");
            page(&visit, &open, &form, &errors, None).await
        }
        Err(CaseError::ChangedMeanwhile) => {
            let notice = Notice::new(Tone::Waiting, "desk-case-changed-kept").announced();
            page(&visit, &open, &form, &errors, Some(notice)).await
        }
        Err(error) => Err(super::refused(error)),
    }
}

/// Whom it concerns first, then its name; what is as it was is not written.
async fn write(
    visit: &Visit,
    open: &OpenCase,
    form: &Form,
    persons: BTreeSet<PersonId>,
    child: Option<i64>,
) -> Result<(), CaseError> {
    let (casework, who, today) = (&visit.desk.casework, visit.who(), visit.today());
    let at = |seen| At { case: open.case, seen, today };
    let seen = form.get("seen").parse().unwrap_or_default();
    let seen = match casework.concerns(&who, at(seen), persons, child).await {
        Ok(version) => version,
        Err(CaseError::SoAlready) => seen,
        Err(error) => return Err(error),
    };
    if form.get("name").trim() != open.name {
        casework.rename(&who, at(seen), form.get("name")).await?;
    }
    Ok(())
}
