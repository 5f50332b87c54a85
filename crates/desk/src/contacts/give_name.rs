// SPDX-License-Identifier: EUPL-1.2
//! Somebody who came without a name gives it: searched before anybody is noted, chosen or noted, and the contact is theirs with all that
//! was said and booked. A wrong choice is taken back within a day.

use super::path_of;
use crate::{
    households::choose::{Choose, Choosing},
    visit::{Visit, see},
};
use askama::Template;
use axum::{extract::Path, response::Response};
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Action as Press, ErrorSummary, Go, SummaryList, SummaryRow},
};
use people::PersonId;
use reception::contact::{ContactError, ContactId, Known, Person, View, named};

/// The page.
#[derive(Template)]
#[template(path = "contacts/give_name.html")]
pub(crate) struct GiveName {
    pub summary: ErrorSummary,
    pub path: String,
    pub key: String,
    pub seen: i64,
    /// What stays with the contact.
    pub stays: SummaryList,
    pub choose: Choose,
    pub main: Press,
    pub back: Press,
}

impl GiveName {
    pub(crate) fn new(
        path: &str,
        (key, seen): (String, i64),
        stays: SummaryList,
        choose: Choose,
        errors: &Errors,
    ) -> Self {
        Self {
            summary: errors.summary(),
            path: format!("{path}/nome"),
            key,
            seen,
            stays,
            choose,
            main: Press::main("desk-contact-name-go", Go::press("go", "save")).icon("check"),
            back: Press::quiet("desk-contact-name-not", Go::to(path)),
        }
    }
}

/// The page on which a contact gets its name.
pub(crate) fn name_path(contact: ContactId) -> String {
    format!("{}/nome", path_of(contact))
}

/// Whether a name was given to it that one press takes back.
pub(crate) fn taken_back(visit: &Visit, view: &View) -> bool {
    named::given_at(&view.record, &view.formers).is_some_and(|at| named::may_take_back(at, visit.now))
}

/// GET.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Refusal> {
    let contact: ContactId = id.parse().map_err(|_| Refusal::not_found())?;
    let view = visit.contact(contact).await?;
    if view.record.known != Known::Unsaid {
        return Ok(see(visit.speech.language(), &path_of(contact)));
    }
    let (form, key) = (Form::default(), visit.desk.reception.form_key());
    page(&visit, &view, (key, view.version), Choosing::of(&form)).await
}

async fn page(
    visit: &Visit,
    view: &View,
    (key, seen): (String, i64),
    mut choosing: Choosing,
) -> Result<Response, Refusal> {
    let choose = choosing.shown(visit).await?;
    let mut stays = vec![SummaryRow::new("desk-contact-when", visit.when(view.met_at))];
    for part in ["needs", "outcome"] {
        stays.push(SummaryRow::new(super::words::part(part), visit.told(&view.record, part)));
    }
    let page = GiveName::new(&path_of(view.contact), (key, seen), SummaryList::new(stays), choose, &choosing.errors);
    let switch = Switch::Form { id: "step", path: page.path.clone() };
    Ok(visit.shell("desk-contact-name", switch).wrong(!choosing.errors.is_empty()).show(&page))
}

/// POST: looked for, chosen, noted; or taken back.
pub(crate) async fn give(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let contact: ContactId = id.parse().map_err(|_| Refusal::not_found())?;
    let view = visit.contact(contact).await?;
    if form.get("go") == "undo" {
        return take_back(&visit, &view).await;
    }
    let done = format!("{}?fatto=nome", path_of(contact));
    let (key, seen) = (form.get("key").to_owned(), form.get("seen").parse().unwrap_or(0));
    let mut choosing = Choosing::of(&form);
    if view.record.known != Known::Unsaid {
        // Sent twice, or a colleague was faster: what stands there is shown, and may be corrected.
        return Ok(see(visit.speech.language(), &done));
    }
    if !choosing.pressed(&visit, &form).await? {
        return page(&visit, &view, (key, seen), choosing).await;
    }
    if seen != view.version {
        choosing.errors.add("line", "desk-contact-changed-meanwhile");
        return page(&visit, &view, (key, view.version), choosing).await;
    }
    let newly = choosing.draft.person == Person::New;
    let Some(person) = choosing.person(&visit, &key).await? else {
        return page(&visit, &view, (key, seen), choosing).await;
    };
    // Only somebody whom they may see: an id that was typed by hand is none.
    visit.desk.people.file(&visit.who(), person).await.map_err(Problem::from)?;
    let known = if newly { Known::Newly(person) } else { Known::Before(person) };
    match set(&visit, &view, known).await {
        Ok(()) => Ok(see(visit.speech.language(), &done)),
        Err(ContactError::ChangedMeanwhile) => {
            let now = visit.contact(contact).await?;
            keep(&mut choosing, person);
            choosing.errors.add("line", "desk-contact-changed-meanwhile");
            page(&visit, &now, (key, now.version), choosing).await
        }
        Err(other) => Err(Refusal::from(Problem::from(other)).back_to(path_of(contact))),
    }
}

/// Who was chosen stays chosen, also when they were noted just now.
fn keep(choosing: &mut Choosing, person: PersonId) {
    choosing.draft.person = Person::Of(person);
}

async fn take_back(visit: &Visit, view: &View) -> Result<Response, Refusal> {
    let path = path_of(view.contact);
    if !taken_back(visit, view) {
        return Ok(see(visit.speech.language(), &path));
    }
    match set(visit, view, Known::Unsaid).await {
        Ok(()) => Ok(see(visit.speech.language(), &format!("{path}?fatto=senza"))),
        Err(other) => Err(Refusal::from(Problem::from(other)).back_to(path)),
    }
}

async fn set(visit: &Visit, view: &View, known: Known) -> Result<(), ContactError> {
    let mut record = view.record.clone();
    record.known = known;
    let (desks, actor) = (visit.contact_desks(), visit.actor());
    visit.desk.reception.correct_contact(view.contact, view.version, record, None, &desks, &actor).await
}
