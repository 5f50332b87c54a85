// SPDX-License-Identifier: EUPL-1.2
//! The documents of a case: what has run out first, then each under its kind, then what has another in its place or was withdrawn.

use super::{Place, expiry, form_name, kind_name, list_of, path_of, size, title, told_facts};
use crate::{
    plans::{Told, read},
    visit::Visit,
};
use askama::Template;
use axum::{extract::Path, response::Response};
use casework::{
    case::CaseId,
    document::{
        DocumentView, Documents, Standing,
        kinds::{Kind, Looked},
    },
};
use page::{
    Form, Refusal, Switch, filters,
    ui::{Empty, Notice, Text, Tone},
};

/// A document in the list.
pub(crate) struct Line {
    pub path: String,
    pub title: String,
    pub facts: Vec<Text>,
    /// How it stands with its last day, and whether somebody should care.
    pub expiry: Option<(Text, bool)>,
    /// Something that keeps it from being opened.
    pub shut: Option<Text>,
    /// "PDF · 1,2 MB".
    pub form: &'static str,
    pub size: String,
}

/// The page.
#[derive(Template)]
#[template(path = "documents/list.html")]
pub(crate) struct List {
    pub notice: Option<Notice>,
    pub case: String,
    pub name: String,
    pub path: String,
    /// "12 documenti · 8,4 MB".
    pub total: Text,
    pub care: Vec<Line>,
    pub kinds: Vec<(&'static str, Vec<Line>)>,
    /// What has another in its place, and what was withdrawn.
    pub past: Vec<Line>,
    pub may: bool,
}

impl List {
    fn none(&self) -> Empty {
        Empty::new("documents", "desk-documents-empty-title", "desk-documents-empty")
    }

    fn is_empty(&self) -> bool {
        self.kinds.is_empty() && self.past.is_empty()
    }

    fn new_path(&self) -> String {
        format!("{}/nuovo", self.path)
    }
}

/// GET.
pub(crate) async fn show(visit: Visit, Path(case): Path<String>, form: Form) -> Result<Response, Refusal> {
    let case: CaseId = read(&case)?;
    let place = Place::of(&visit, case).await?;
    let told = visit.told_of(&place.open).await?;
    let mut list = List::of(&place.documents, (case, place.open.name.clone()), &told, place.may());
    list.notice = match form.get("fatto") {
        "" => None,
        "chiuso" => Some(Notice::new(Tone::Info, "desk-document-case-closed").announced()),
        many => {
            let many: i64 = many.parse().unwrap_or(1);
            Some(Notice::new(Tone::Done, Text::from("desk-documents-added").with("count", many)).announced())
        }
    };
    Ok(visit.shell("desk-documents", Switch::Path(list.path.clone())).show(&list))
}

impl List {
    pub(super) fn of(documents: &Documents, (case, name): (CaseId, String), told: &Told<'_>, may: bool) -> Self {
        let language = told.speech.language();
        let holding = || documents.all.iter().filter(|one| one.holds());
        let of_kind = |kind: Kind| {
            let those = holding().filter(|one| one.facts.as_ref().is_some_and(|facts| facts.kind == kind));
            those.map(|one| line(one, case, told)).collect::<Vec<_>>()
        };
        let kinds = Kind::ALL.iter().map(|kind| (kind_name(*kind), of_kind(*kind)));
        let mut care: Vec<&DocumentView> = holding().filter(|one| one.standing(told.today) != Standing::Good).collect();
        care.sort_by_key(|one| one.facts.as_ref().and_then(|facts| facts.expires));
        Self {
            notice: None,
            case: format!("/scrivania/casi/{case}"),
            name,
            path: list_of(case),
            total: Text::from("desk-documents-total")
                .with("count", documents.all.len())
                .with("size", size(documents.bytes(), language)),
            care: care.into_iter().map(|one| line(one, case, told)).collect(),
            kinds: kinds.filter(|(_, lines)| !lines.is_empty()).collect(),
            past: documents.all.iter().filter(|one| !one.holds()).map(|one| line(one, case, told)).collect(),
            may,
        }
    }
}

fn line(view: &DocumentView, case: CaseId, told: &Told<'_>) -> Line {
    let shut = match (&view.withdrawn, view.looked) {
        (Some(withdrawn), _) => Some(told.by("desk-document-withdrawn-by", &withdrawn.by)),
        (None, Looked::Found) => Some("desk-document-found".into()),
        (None, Looked::Waiting) => Some("desk-document-waiting".into()),
        _ => view.followed.map(|_| "desk-document-replaced".into()),
    };
    let mut facts = told_facts(view, told);
    if facts.is_empty() {
        facts.push(told.by("desk-document-added-by", &view.added));
    }
    Line {
        path: path_of(case, view.id),
        title: title(view, told.speech),
        facts,
        expiry: expiry(view, told).filter(|_| view.holds()),
        shut,
        form: form_name(view.form),
        size: size(view.bytes, told.speech.language()),
    }
}
