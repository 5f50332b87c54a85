// SPDX-License-Identifier: EUPL-1.2
//! What somebody is to a person: who, what, since when; for a guardian, where the power comes from.

use super::{
    at_field,
    choose::{Choose, Choosing},
    person_path, since, tie_words,
};
use crate::{
    contacts::{entry, full_name},
    visit::{Visit, see},
};
use askama::Template;
use axum::{extract::Path, response::Response};
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Action as Press, Choice, ErrorSummary, Field, Go, Kind as FieldKind, Select, Text},
};
use people::{
    PersonId,
    relation::{LONGEST_POWER, NewRelation, RelationKind, Tie},
};

/// The page.
#[derive(Template)]
#[template(path = "households/relate.html")]
pub(crate) struct Relate {
    pub summary: ErrorSummary,
    pub path: String,
    pub key: String,
    /// Of whom it is said.
    pub name: String,
    pub choose: Choose,
    pub tie: Select,
    pub power: Field,
    pub since: Field,
    pub carried: Vec<(&'static str, String)>,
    pub main: Press,
    pub back: Press,
}

impl Relate {
    pub(crate) fn new(
        choose: Choose,
        (name, path): (String, &str),
        key: String,
        typed: &Form,
        errors: &Errors,
    ) -> Self {
        let now = Tie::from_code(typed.get("tie"));
        let options = Tie::ALL.map(|tie| Choice::new(tie.code(), tie_words(tie)).chosen(now == Some(tie)));
        let carried = match choose.settled() {
            true => Vec::new(),
            false => ["tie", "since", "power"].map(|field| (field, typed.get(field).to_owned())).to_vec(),
        };
        Self {
            summary: errors.summary(),
            path: format!("{path}/legame"),
            key,
            choose,
            tie: Select::new("tie", Text::from("desk-tie-what").with("name", name.clone()), options.to_vec())
                .prompt("desk-contact-choose")
                .error(errors.of("tie")),
            name,
            power: Field::new("power", "desk-tie-power-field", FieldKind::Text)
                .hint("desk-tie-power-hint")
                .value(typed.get("power"))
                .at_most(LONGEST_POWER)
                .error(errors.of("power")),
            since: since(typed, errors),
            carried,
            main: Press::main("desk-tie-add-go", Go::press("go", "save")).icon("check"),
            back: Press::quiet("desk-tie-back", Go::to(path)),
        }
    }
}

/// GET.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Refusal> {
    let person = id.parse().map_err(|_| Refusal::not_found())?;
    let key = visit.desk.reception.form_key();
    let form = Form::default();
    page(&visit, person, key, &form, Choosing::of(&form)).await
}

async fn page(
    visit: &Visit,
    person: PersonId,
    key: String,
    form: &Form,
    mut choosing: Choosing,
) -> Result<Response, Refusal> {
    let names = visit.desk.people.identities(&visit.who(), &[person]).await.map_err(Problem::from)?;
    let name = names.get(&person).map(full_name).ok_or_else(Refusal::not_found)?;
    let choose = choosing.shown(visit).await?;
    let path = person_path(person);
    let page = Relate::new(choose, (name, &path), key, form, &choosing.errors);
    let switch = Switch::Form { id: "step", path: page.path.clone() };
    Ok(visit.shell("desk-tie-add", switch).wrong(!choosing.errors.is_empty()).show(&page))
}

/// POST.
pub(crate) async fn relate(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let person: PersonId = id.parse().map_err(|_| Refusal::not_found())?;
    let (key, path) = (form.get("key").to_owned(), person_path(person));
    let mut choosing = Choosing::of(&form);
    if !choosing.pressed(&visit, &form).await? {
        return page(&visit, person, key, &form, choosing).await;
    }
    let mut reading = form.reading();
    let tie = Tie::from_code(form.get("tie"));
    if tie.is_none() {
        reading.refuse("tie", "desk-tie-missing");
    }
    let power = form.get("power").trim().to_owned();
    if tie.is_some_and(|tie| tie.kind() == RelationKind::Guardian) && power.is_empty() {
        reading.refuse("power", "desk-tie-power-missing");
    }
    let since = reading.date("since");
    if since.is_some_and(|day| day > visit.today()) {
        reading.refuse("since", "desk-stay-to-come");
    }
    choosing.errors = reading.finish();
    // Before anybody is noted: to whom it is must be somebody they may see.
    visit.desk.people.relations_of(&visit.who(), person).await.map_err(Problem::from)?;
    let (Some(other), Some(tie)) = (choosing.person(&visit, &key).await?, tie) else {
        return page(&visit, person, key, &form, choosing).await;
    };
    let new = NewRelation { tie, other, since, power };
    match visit.desk.people.relate(&visit.who(), person, new, visit.today()).await {
        Ok(_) => Ok(see(visit.speech.language(), &format!("{path}?fatto=legato"))),
        Err(error) => {
            let (field, why) = match visit.circle(&error).await? {
                Some(why) => ("tie", why),
                None => match at_field(error, &path)? {
                    ("line", _) if other != person => ("tie", "desk-tie-already".into()),
                    other => other,
                },
            };
            if field == "line" {
                entry::carry_back(&mut choosing.draft);
            }
            choosing.errors.add(field, why);
            page(&visit, person, key, &form, choosing).await
        }
    }
}
