// SPDX-License-Identifier: EUPL-1.2
//! Papers added, several at once, from the camera too; and what is known of one, corrected: the same fields.

use super::{Place, form_name, kind_name, list_of, path_of, refused, size, title, upload};
use crate::{
    plans::{Told, read},
    visit::{Visit, see},
};
use askama::Template;
use axum::{
    extract::{Path, Request},
    response::Response,
};
use casework::{
    case::CaseId,
    document::{
        Arrived, AtDocument, DocumentError, DocumentId, Facts, FileId, LONGEST_TITLE, NewDocument, Rules, kinds::Kind,
    },
};
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Action as Press, Choice, Choices, ErrorSummary, Field, Go, Kind as FieldKind, Notice, Select, Text, Tone},
};

/// The page.
#[derive(Template)]
#[template(path = "documents/add.html")]
pub(crate) struct Add {
    pub summary: ErrorSummary,
    pub notice: Option<Notice>,
    pub path: String,
    pub back: String,
    pub back_to: Text,
    pub heading: &'static str,
    pub key: String,
    /// Where a file is asked for.
    pub file: Option<Files>,
    /// The older one whose place it takes; or the revision that is corrected.
    pub follows: String,
    pub seen: String,
    pub kind: Select,
    pub title: Field,
    pub on: Field,
    pub expires: Field,
    pub of: Option<Choices>,
    pub source: Field,
    pub go: Press,
}

/// Where files are chosen, and those that have come.
pub(crate) struct Files {
    pub hint: Text,
    pub error: Option<Text>,
    pub more: Vec<Text>,
    /// What is there already: title and page.
    pub there: Vec<(String, String)>,
    pub came: Option<Choices>,
    /// Several at once; a newer version is one.
    pub several: bool,
}

/// GET: to add.
pub(crate) async fn show(visit: Visit, Path(case): Path<String>, form: Form) -> Result<Response, Refusal> {
    let case: CaseId = read(&case)?;
    let place = Place::of(&visit, case).await?;
    if !place.may() {
        return Ok(see(visit.speech.language(), &list_of(case)));
    }
    page(&visit, &place, &from_older(&place, &form), (&[], &[], &[]), &Errors::default(), None).await
}

/// The fields of a newer version begin with what is known of the older.
fn from_older(place: &Place, form: &Form) -> Form {
    let older = form.get("al-posto-di").parse().ok().and_then(|id| place.documents.get(id));
    match older.filter(|older| older.holds()) {
        Some(older) => {
            let mut fields = older.facts.as_ref().map(fields_of).unwrap_or_default();
            // A newer paper has days of its own.
            fields.retain(|(name, _)| !matches!(*name, "on" | "expires"));
            fields.push(("follows", older.id.to_string()));
            Form::of(fields.iter().map(|(name, value)| (*name, value.as_str())))
        }
        None => Form::default(),
    }
}

fn fields_of(facts: &Facts) -> Vec<(&'static str, String)> {
    let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let mut fields = vec![
        ("kind", facts.kind.code().to_owned()),
        ("title", facts.title.clone()),
        ("on", day(facts.on)),
        ("expires", day(facts.expires)),
        ("source", facts.source.clone()),
    ];
    fields.extend(facts.of.iter().map(|person| ("of", person.to_string())));
    fields
}

/// POST: what was sent.
pub(crate) async fn take(visit: Visit, Path(case): Path<String>, request: Request) -> Result<Response, Refusal> {
    let (case, language): (CaseId, _) = (read(&case)?, visit.speech.language());
    let (who, room, today) = (visit.who(), visit.desk.casework.clone(), visit.today());
    // Who may not add is told before a byte is read.
    let open = match room.receive(&who, case, today).await {
        Ok(open) => open,
        Err(DocumentError::CaseClosed) => return Ok(see(language, &format!("{}?fatto=chiuso", list_of(case)))),
        Err(why) => return Err(refused(why)),
    };
    let sent = upload::sent(&visit, &open, request).await?;
    let form = sent.form;
    let before: Vec<FileId> =
        form.all("arrived").filter_map(|id| id.parse().ok()).take(room.document_rules().at_once).collect();
    let mut files = room.arrived(&who, &open, &before).await.map_err(refused)?;
    // Sent with an earlier form and a document since: this form was pressed twice.
    let twice = files.is_empty() && !before.is_empty() && sent.files.is_empty() && sent.wrong.is_empty();
    files.extend(sent.files);
    // In the order of the page: files first.
    let mut errors = Errors::default();
    if let Some(first) = sent.wrong.first() {
        errors.add("file", first.clone());
    } else if files.is_empty() && !twice {
        errors.add("file", "desk-document-file-missing");
    }
    let follows: Option<DocumentId> = form.get("follows").parse().ok();
    if follows.is_some() && files.len() > 1 {
        errors.add("file", "desk-document-one-file");
    }
    let facts = typed(&form, &mut errors);
    let mut notice = None;
    if let (Some(facts), true) = (facts, errors.is_empty()) {
        let ids: Vec<FileId> = if twice { before } else { files.iter().map(|one| one.file).collect() };
        let many = ids.len();
        let new = (1..).zip(ids).map(|(number, file)| {
            let mut facts = facts.clone();
            if many > 1 && !facts.title.is_empty() {
                facts.title = format!("{} ({number}/{many})", facts.title);
            }
            NewDocument { form: format!("{} {number}", form.get("key")), file, facts, follows }
        });
        match room.add_documents(&who, &open, new.collect(), today).await {
            Ok(added) if added.len() == 1 => {
                let one = added.first().map_or_else(|| list_of(case), |id| path_of(case, *id));
                return Ok(see(language, &format!("{one}?fatto=aggiunto")));
            }
            Ok(added) => return Ok(see(language, &format!("{}?fatto={}", list_of(case), added.len()))),
            Err(why) => notice = wrong(&mut errors, why)?,
        }
    }
    let place = Place::of(&visit, case).await?;
    page(&visit, &place, &form, (&files, &sent.wrong, &sent.there), &errors, notice).await
}

/// What the room refuses, at its field or above all.
fn wrong(errors: &mut Errors, why: DocumentError) -> Result<Option<&'static str>, Refusal> {
    match why {
        DocumentError::Missing { field: "title" } => errors.add("title", "desk-document-title-missing"),
        DocumentError::TooLong { field } => {
            errors.add(field, Text::from("page-field-too-long").with("max", LONGEST_TITLE))
        }
        DocumentError::NotYet => errors.add("on", "desk-document-on-future"),
        DocumentError::EndsBefore => errors.add("expires", "desk-document-expires-before"),
        DocumentError::Gone => errors.add("file", "desk-document-file-gone"),
        DocumentError::Already(_) => errors.add("file", "desk-document-file-already-one"),
        DocumentError::TooMany => errors.add("file", "desk-document-case-full"),
        DocumentError::ChangedMeanwhile => return Ok(Some("desk-document-changed-meanwhile")),
        DocumentError::CaseClosed => return Ok(Some("desk-document-case-closed")),
        other => return Err(refused(other)),
    }
    Ok(None)
}

fn typed(form: &Form, errors: &mut Errors) -> Option<Facts> {
    let mut reading = form.reading();
    let (on, expires) = (reading.date("on"), reading.date("expires"));
    let kind = Kind::from_code(form.get("kind"));
    if kind.is_none() {
        errors.add("kind", "desk-document-kind-missing");
    }
    let days = reading.finish();
    for name in ["on", "expires"] {
        if let Some(why) = days.of(name) {
            errors.add(name, why);
        }
    }
    kind.map(|kind| Facts {
        kind,
        title: form.get("title").trim().to_owned(),
        on,
        expires,
        of: form.all("of").filter_map(|id| id.parse().ok()).collect(),
        source: form.get("source").trim().to_owned(),
    })
}

async fn page(
    visit: &Visit,
    place: &Place,
    form: &Form,
    (files, wrong, there): (&[Arrived], &[Text], &[DocumentId]),
    errors: &Errors,
    notice: Option<&'static str>,
) -> Result<Response, Refusal> {
    let told = visit.told_of(&place.open).await?;
    let key = match form.get("key") {
        "" => visit.desk.reception.form_key(),
        key => key.to_owned(),
    };
    let rules = visit.desk.casework.document_rules();
    let mut files = Files::of(files, wrong, rules, (form, errors), &told);
    let there = there.iter().filter_map(|id| place.documents.get(*id));
    files.there = there.map(|one| (title(one, &visit.speech), path_of(place.open.case, one.id))).collect();
    let mut add = Add::of(place.open.case, (form, errors), Some(files), key, &told);
    add.notice = notice.map(|words| Notice::new(Tone::Waiting, words).announced());
    let wrong = !errors.is_empty() || notice.is_some();
    Ok(visit.shell(add.heading, Switch::Path(add.path.clone())).wrong(wrong).show(&add))
}

/// GET: to correct.
pub(crate) async fn correcting(
    visit: Visit,
    Path((case, document)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let (case, document): (CaseId, DocumentId) = (read(&case)?, read(&document)?);
    let place = Place::of(&visit, case).await?;
    let view = place.documents.get(document).ok_or_else(Refusal::not_found)?;
    let (Some(facts), true, None) = (&view.facts, place.may(), &view.withdrawn) else {
        return Ok(see(visit.speech.language(), &path_of(case, document)));
    };
    let mut fields = fields_of(facts);
    fields.push(("seen", view.revision.to_string()));
    let form = Form::of(fields.iter().map(|(name, value)| (*name, value.as_str())));
    corrected(&visit, &place, document, &form, &Errors::default(), None).await
}

/// POST: corrects.
pub(crate) async fn correct(
    visit: Visit,
    Path((case, document)): Path<(String, String)>,
    form: Form,
) -> Result<Response, Refusal> {
    let (case, document): (CaseId, DocumentId) = (read(&case)?, read(&document)?);
    let place = Place::of(&visit, case).await?;
    place.documents.get(document).filter(|view| view.facts.is_some()).ok_or_else(Refusal::not_found)?;
    let mut errors = Errors::default();
    let facts = typed(&form, &mut errors);
    let mut notice = None;
    if let (Some(facts), true) = (facts, errors.is_empty()) {
        let at =
            AtDocument { case, document, seen: form.get("seen").parse().unwrap_or_default(), today: visit.today() };
        match visit.desk.casework.correct_document(&visit.who(), at, facts).await {
            Ok(()) => {
                return Ok(see(visit.speech.language(), &format!("{}?fatto=corretto", path_of(case, document))));
            }
            Err(why) => notice = wrong(&mut errors, why)?,
        }
    }
    corrected(&visit, &place, document, &form, &errors, notice).await
}

async fn corrected(
    visit: &Visit,
    place: &Place,
    document: DocumentId,
    form: &Form,
    errors: &Errors,
    notice: Option<&'static str>,
) -> Result<Response, Refusal> {
    let told = visit.told_of(&place.open).await?;
    let back = path_of(place.open.case, document);
    let mut add = Add::of(place.open.case, (form, errors), None, String::new(), &told);
    (add.path, add.back, add.back_to) = (format!("{back}/correggi"), back.clone(), "desk-document".into());
    (add.heading, add.go) =
        ("desk-document-correct", Press::main("desk-document-correct-go", Go::press("go", "correct")));
    add.notice = notice
        .map(|words| Notice::new(Tone::Waiting, words).action(Press::new("desk-document", Go::to(back))).announced());
    let wrong = !errors.is_empty() || notice.is_some();
    Ok(visit.shell(add.heading, Switch::Path(add.path.clone())).wrong(wrong).show(&add))
}

impl Files {
    pub(super) fn of(
        files: &[Arrived],
        wrong: &[Text],
        rules: &Rules,
        (form, errors): (&Form, &Errors),
        told: &Told<'_>,
    ) -> Self {
        let language = told.speech.language();
        let several = form.get("follows").is_empty();
        let came = files.iter().map(|one| {
            let note = Text::said(format!("{} · {}", told.speech.say(form_name(one.form)), size(one.bytes, language)));
            Choice::new(one.file.to_string(), Text::said(one.name.clone())).note(note).chosen(true)
        });
        let came = Choices::several("arrived", "desk-document-came", came.collect()).hint("desk-document-came-hint");
        let key = if several { "desk-document-file-hint" } else { "desk-document-file-hint-one" };
        Self {
            hint: Text::from(key).with("max", size(rules.largest, language)).with("count", rules.at_once),
            error: errors.of("file"),
            more: wrong.iter().skip(1).cloned().collect(),
            there: Vec::new(),
            came: (!files.is_empty()).then_some(came),
            several,
        }
    }
}

impl Add {
    pub(super) fn of(
        case: CaseId,
        (form, errors): (&Form, &Errors),
        file: Option<Files>,
        key: String,
        told: &Told<'_>,
    ) -> Self {
        let kinds = Kind::ALL
            .iter()
            .map(|kind| Choice::new(kind.code(), kind_name(*kind)).chosen(form.get("kind") == kind.code()));
        let of: Vec<Choice> = told
            .people
            .iter()
            .map(|(id, _)| {
                let value = id.to_string();
                let chosen = form.all("of").any(|one| one == value);
                Choice::new(value, Text::said(told.person(*id))).chosen(chosen)
            })
            .collect();
        let day = |name: &'static str, label: &'static str, hint: &'static str| {
            let day = Field::new(name, label, FieldKind::Date).value(form.get(name)).hint(hint).short().optional();
            day.error(errors.of(name))
        };
        let text = |name: &'static str, label: &'static str, hint: &'static str| {
            let text = Field::new(name, label, FieldKind::Text).value(form.get(name)).hint(hint).optional();
            text.at_most(LONGEST_TITLE).error(errors.of(name))
        };
        let newer = !form.get("follows").is_empty();
        Self {
            summary: errors.summary(),
            notice: None,
            path: format!("{}/nuovo", list_of(case)),
            back: list_of(case),
            back_to: "desk-documents".into(),
            heading: if newer { "desk-document-newer" } else { "desk-documents-add" },
            key,
            file,
            follows: form.get("follows").to_owned(),
            seen: form.get("seen").to_owned(),
            kind: Select::new("kind", "desk-document-kind", kinds.collect())
                .prompt("desk-document-kind-prompt")
                .error(errors.of("kind")),
            title: text("title", "desk-document-title", "desk-document-title-hint"),
            on: day("on", "desk-document-day", "desk-document-day-hint"),
            expires: day("expires", "desk-document-expires", "desk-document-expires-hint"),
            of: (!of.is_empty()).then(|| {
                Choices::several("of", "desk-document-whose", of)
                    .hint("desk-document-whose-hint")
                    .error(errors.of("of"))
            }),
            source: text("source", "desk-document-source", "desk-document-source-hint"),
            go: Press::main("desk-documents-add-go", Go::press("go", "add")),
        }
    }
}
