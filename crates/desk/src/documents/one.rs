// SPDX-License-Identifier: EUPL-1.2
//! One document: what is known of it, the paper itself where it can be shown, what happened to it, and the way to take a mistake back.

use super::{Place, expiry, form_name, kind_name, list_of, path_of, refused, size, title, told_facts};
use crate::{
    plans::{Told, read},
    visit::{Visit, see},
};
use askama::Template;
use axum::{extract::Path, response::Response};
use casework::{
    case::CaseId,
    document::{
        AtDocument, DocumentError, DocumentId, DocumentView, LONGEST_WHY, Turned,
        kinds::{Form as FileForm, Looked},
    },
};
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Action as Press, ErrorSummary, Field, Go, Kind as FieldKind, Notice, Text, Tone},
};

/// The page. Personal: shown and forgotten.
#[derive(Template)]
#[template(path = "documents/one.html")]
pub(crate) struct One {
    pub summary: ErrorSummary,
    pub notices: Vec<Notice>,
    pub list: String,
    pub case: String,
    pub path: String,
    pub title: String,
    pub kind: Option<&'static str>,
    pub facts: Vec<Text>,
    pub expiry: Option<(Text, bool)>,
    /// "PDF · 1,2 MB".
    pub form: &'static str,
    pub size: String,
    /// What it was called where it came from.
    pub name: String,
    pub added: Text,
    /// The picture itself, described by its title.
    pub picture: bool,
    /// What can be opened in the browser by itself.
    pub opens: bool,
    pub may_open: bool,
    pub newer: Option<String>,
    pub older: Option<String>,
    pub turns: Vec<(Text, String)>,
    pub seen: String,
    pub add_newer: Option<Press>,
    pub correct: Option<Press>,
    pub why: Option<Field>,
    pub withdrawing: bool,
    pub put_back: bool,
}

impl One {
    fn file(&self) -> String {
        format!("{}/file", self.path)
    }

    fn download(&self) -> String {
        format!("{}/file?scarica", self.path)
    }
}

/// GET.
pub(crate) async fn show(
    visit: Visit,
    Path((case, document)): Path<(String, String)>,
    form: Form,
) -> Result<Response, Refusal> {
    page(&visit, read(&case)?, read(&document)?, &form, &Errors::default()).await
}

/// POST: withdraws, or puts back.
pub(crate) async fn change(
    visit: Visit,
    Path((case, document)): Path<(String, String)>,
    form: Form,
) -> Result<Response, Refusal> {
    let (case, document): (CaseId, DocumentId) = (read(&case)?, read(&document)?);
    let at = AtDocument { case, document, seen: form.get("seen").parse().unwrap_or_default(), today: visit.today() };
    let (who, room, mut errors) = (visit.who(), &visit.desk.casework, Errors::default());
    let (done, outcome) = match form.get("go") {
        "withdraw" => ("ritirato", room.withdraw_document(&who, at, form.get("why")).await),
        "put-back" => ("rimesso", room.put_back_document(&who, at).await),
        _ => return page(&visit, case, document, &form, &errors).await,
    };
    match outcome {
        Ok(()) => return Ok(see(visit.speech.language(), &format!("{}?fatto={done}", path_of(case, document)))),
        Err(DocumentError::Missing { .. }) => errors.add("why", "desk-document-why-missing"),
        Err(DocumentError::TooLong { .. }) => {
            errors.add("why", Text::from("page-field-too-long").with("max", LONGEST_WHY));
        }
        Err(DocumentError::ChangedMeanwhile) if done == "rimesso" => {
            errors.add("put-back", "desk-document-cannot-come-back")
        }
        Err(DocumentError::ChangedMeanwhile) => errors.add("why", "desk-document-changed-meanwhile"),
        Err(DocumentError::CaseClosed) => errors.add("why", "desk-document-case-closed"),
        Err(why) => return Err(refused(why)),
    }
    page(&visit, case, document, &form, &errors).await
}

async fn page(
    visit: &Visit,
    case: CaseId,
    document: DocumentId,
    form: &Form,
    errors: &Errors,
) -> Result<Response, Refusal> {
    let place = Place::of(visit, case).await?;
    let view = place.documents.get(document).ok_or_else(Refusal::not_found)?;
    let told = visit.told_of(&place.open).await?;
    let mut one = One::of(view, (case, place.open.name.clone()), place.may(), (form, errors), &told);
    let done = match form.get("fatto") {
        "aggiunto" => Some("desk-document-added"),
        "corretto" => Some("desk-document-corrected"),
        "ritirato" => Some("desk-document-withdrawn"),
        "rimesso" => Some("desk-document-put-back"),
        _ => None,
    };
    if let Some(words) = done.filter(|_| errors.is_empty()) {
        one.notices.insert(0, Notice::new(Tone::Done, words).announced());
    }
    Ok(visit.shell("desk-document", Switch::Path(one.path.clone())).wrong(!errors.is_empty()).show(&one))
}

impl One {
    pub(super) fn of(
        view: &DocumentView,
        (case, name): (CaseId, String),
        may: bool,
        (form, errors): (&Form, &Errors),
        told: &Told<'_>,
    ) -> Self {
        let path = path_of(case, view.id);
        let withdrawn = view.withdrawn.is_some();
        let changes = may && view.facts.is_some() && !withdrawn;
        let withdrawing = may && !withdrawn;
        Self {
            summary: errors.summary(),
            notices: notices(view, told),
            list: list_of(case),
            case: name,
            title: title(view, told.speech),
            kind: view.facts.as_ref().filter(|facts| !facts.title.is_empty()).map(|facts| kind_name(facts.kind)),
            facts: told_facts(view, told),
            expiry: expiry(view, told),
            form: form_name(view.form),
            size: size(view.bytes, told.speech.language()),
            name: view.name.clone(),
            added: told.by("desk-document-added-by", &view.added),
            picture: view.may_open && view.form.is_picture(),
            opens: view.may_open && view.form == FileForm::Pdf,
            may_open: view.may_open,
            newer: view.followed.map(|id| path_of(case, id)),
            older: view.follows.map(|id| path_of(case, id)),
            turns: view.turns.iter().rev().map(|turn| turned(turn, told)).collect(),
            seen: view.revision.to_string(),
            add_newer: (changes && view.followed.is_none()).then(|| {
                let to = format!("{}/nuovo?al-posto-di={}", list_of(case), view.id);
                Press::new("desk-document-newer", Go::to(to))
            }),
            correct: changes.then(|| Press::new("desk-document-correct", Go::to(format!("{path}/correggi")))),
            why: withdrawing.then(|| {
                Field::new("why", "desk-document-why", FieldKind::Long)
                    .hint("desk-document-why-hint")
                    .value(form.get("why"))
                    .at_most(LONGEST_WHY)
                    .error(errors.of("why"))
            }),
            withdrawing: errors.of("why").is_some(),
            put_back: may && withdrawn && view.theirs,
            path,
        }
    }
}

/// What whoever opens the page must know first.
fn notices(view: &DocumentView, told: &Told<'_>) -> Vec<Notice> {
    let mut notices = Vec::new();
    if let Some(withdrawn) = &view.withdrawn {
        let words = told.by("desk-document-withdrawn-why", &withdrawn.by).with("why", withdrawn.why.clone());
        notices.push(Notice::new(Tone::Waiting, words));
        notices.push(Notice::new(
            Tone::Info,
            if view.theirs { "desk-document-withdrawn-theirs" } else { "desk-document-withdrawn-shut" },
        ));
    }
    match view.looked {
        Looked::Found => notices.push(Notice::new(Tone::Danger, "desk-document-found-more")),
        Looked::Waiting if view.may_open => notices.push(Notice::new(Tone::Waiting, "desk-document-waiting-theirs")),
        Looked::Waiting => notices.push(Notice::new(Tone::Waiting, "desk-document-waiting-more")),
        Looked::Clean | Looked::Unasked => (),
    }
    if view.may_open && FileForm::claimed(&view.name).is_some_and(|claimed| claimed != view.form) {
        let words =
            Text::from("desk-document-misnamed").with("form", told.speech.say(form_name(view.form)).into_owned());
        notices.push(Notice::new(Tone::Info, words));
    }
    notices
}

fn turned(turn: &casework::document::Turn, told: &Told<'_>) -> (Text, String) {
    let key = match turn.what {
        Turned::Corrected => "desk-document-turn-corrected",
        Turned::Withdrawn => "desk-document-turn-withdrawn",
        Turned::PutBack => "desk-document-turn-put-back",
    };
    let before = turn.before.as_ref().map(|facts| {
        let mut said = vec![told.speech.say(kind_name(facts.kind)).into_owned()];
        said.extend([facts.title.clone()].into_iter().filter(|title| !title.is_empty()));
        said.extend(facts.on.map(|day| told.day(day)));
        if let Some(day) = facts.expires {
            let day = told.day(day);
            let words = [("day", day.as_str().into())];
            said.push(told.speech.say_with("desk-document-expires-on", &words).into_owned());
        }
        told.speech.say_with("desk-document-was", &[("was", said.join(" · ").as_str().into())]).into_owned()
    });
    (told.by(key, &turn.by), before.unwrap_or_else(|| turn.why.clone()))
}
