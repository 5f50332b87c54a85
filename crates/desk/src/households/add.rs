// SPDX-License-Identifier: EUPL-1.2
//! A member is added to a household: who, as what, since when.

use super::{
    at_field,
    choose::{Choose, Choosing},
    path_of, roles, since,
};
use crate::visit::{Visit, see};
use askama::Template;
use axum::{extract::Path, response::Response};
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Action as Press, Choice, Choices, ErrorSummary, Field, Go, Select},
};
use people::{
    Born,
    household::{HouseholdId, NewMember, Role},
};

/// The page.
#[derive(Template)]
#[template(path = "households/add.html")]
pub(crate) struct Add {
    pub summary: ErrorSummary,
    pub path: String,
    pub key: String,
    pub choose: Choose,
    pub role: Select,
    pub since: Field,
    pub minor: Choices,
    /// What was typed in fields that this state does not show.
    pub carried: Vec<(&'static str, String)>,
    pub main: Press,
    pub back: Press,
}

impl Add {
    pub(crate) fn new(choose: Choose, path: &str, key: String, typed: &Form, errors: &Errors) -> Self {
        let carried = match choose.settled() {
            true => Vec::new(),
            false => ["role", "since", "minor"].map(|name| (name, typed.get(name).to_owned())).to_vec(),
        };
        Self {
            summary: errors.summary(),
            path: format!("{path}/aggiungi"),
            key,
            choose,
            role: roles(typed, Role::Unknown),
            since: since(typed, errors),
            minor: Choices::several(
                "minor",
                "desk-household-minor",
                vec![
                    Choice::new("1", "desk-household-minor-yes")
                        .chosen(typed.has("minor") && typed.get("minor") == "1"),
                ],
            )
            .hint("desk-household-minor-hint"),
            carried,
            main: Press::main("desk-household-add-go", Go::press("go", "save")).icon("check"),
            back: Press::quiet("desk-household-back", Go::to(path)),
        }
    }
}

fn id_of(text: &str) -> Result<HouseholdId, Refusal> {
    text.parse().map_err(|_| Refusal::not_found())
}

/// GET.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Refusal> {
    let household = id_of(&id)?;
    visit.desk.people.household(&visit.who(), household).await.map_err(Problem::from)?;
    let key = visit.desk.reception.form_key();
    let form = Form::default();
    page(&visit, household, key, &form, Choosing::of(&form)).await
}

async fn page(
    visit: &Visit,
    household: HouseholdId,
    key: String,
    form: &Form,
    mut choosing: Choosing,
) -> Result<Response, Refusal> {
    let path = path_of(household);
    let choose = choosing.shown(visit).await?;
    let page = Add::new(choose, &path, key, form, &choosing.errors);
    let switch = Switch::Form { id: "step", path: page.path.clone() };
    Ok(visit.shell("desk-household-add", switch).wrong(!choosing.errors.is_empty()).show(&page))
}

/// POST.
pub(crate) async fn add(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let household = id_of(&id)?;
    let (key, path) = (form.get("key").to_owned(), path_of(household));
    let mut choosing = Choosing::of(&form);
    if !choosing.pressed(&visit, &form).await? {
        return page(&visit, household, key, &form, choosing).await;
    }
    let mut reading = form.reading();
    let since = reading.date("since");
    if since.is_some_and(|day| day > visit.today()) {
        reading.refuse("since", "desk-stay-to-come");
    }
    choosing.errors = reading.finish();
    // Before anybody is noted: of a household that is not there nothing may come.
    visit.desk.people.household(&visit.who(), household).await.map_err(Problem::from)?;
    let Some(person) = choosing.person(&visit, &key).await? else {
        return page(&visit, household, key, &form, choosing).await;
    };
    let new = NewMember {
        person,
        role: Role::from_code(form.get("role")).unwrap_or_default(),
        since,
        minor: form.get("minor") == "1" && Born::read(form.get("born")).is_none(),
    };
    match visit.desk.people.add_member(&visit.who(), household, new, visit.today()).await {
        Ok(_) => Ok(see(visit.speech.language(), &format!("{path}?fatto=aggiunto"))),
        Err(error) => {
            let (field, why) = at_field(error, &path)?;
            if field == "line" {
                crate::contacts::entry::carry_back(&mut choosing.draft);
            }
            choosing.errors.add(field, why);
            page(&visit, household, key, &form, choosing).await
        }
    }
}
