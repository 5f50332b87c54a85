// SPDX-License-Identifier: EUPL-1.2
//! A note on its own page: in full, with what corrects it. Of one's own reserved note: what would be seen of it, before it becomes part of the
//! file.

use super::{HAND, Line, Told, list_of, may_write, path_of, read, write_of};
use crate::visit::{Visit, see};
use askama::Template;
use axum::{extract::Path, response::Response};
use casework::{
    case::CaseId,
    note::{Entry, NoteId, OneNote, Openness},
};
use kernel::Problem;
use page::{
    Form, Refusal, Switch, filters,
    ui::{Notice, Tone},
};

/// The page. Personal: shown and forgotten.
#[derive(Template)]
#[template(path = "notes/one.html")]
pub(crate) struct Page {
    pub notice: Option<Notice>,
    pub path: String,
    pub list: String,
    pub name: String,
    pub note: Line,
    /// Where it is corrected.
    pub correct: Option<String>,
    /// The note to which it belongs: what it corrects, or whose private part it is.
    pub belongs: Option<String>,
    /// A reserved note as everybody would read it.
    pub seen: Option<Line>,
    /// Where one's own are handed to a substitute.
    pub hand: Option<String>,
}

/// GET.
pub(crate) async fn show(
    visit: Visit,
    Path((case, note)): Path<(String, String)>,
    form: Form,
) -> Result<Response, Refusal> {
    let open = visit.diary_case(&case).await?;
    let note: NoteId = read(&note)?;
    let room = &visit.desk.casework;
    let found = room.diary_note(&visit.who(), &open, note, visit.today()).await.map_err(Problem::from)?;
    let entry = match found {
        OneNote::Filed(entry) => entry,
        OneNote::Draft(_) => {
            return Ok(see(visit.speech.language(), &format!("{}?nota={note}", write_of(open.case))));
        }
    };
    let told = visit.diary_names(&open, &[&*entry]).await?;
    let mut page = Page::of(&entry, &open.name, may_write(&open), &told);
    let done = match form.get("fatto") {
        "depositata" if entry.openness == Openness::Mine => Some("desk-note-done-reserved"),
        "depositata" => Some("desk-note-done-filed"),
        "aperta" => Some("desk-note-done-opened"),
        _ => None,
    };
    page.notice = done.map(|words| Notice::new(Tone::Done, words).announced());
    Ok(visit.shell(done.unwrap_or("desk-note"), Switch::Path(page.path.clone())).show(&page))
}

/// POST: a reserved note becomes part of the file.
pub(crate) async fn change(
    visit: Visit,
    Path((case, note)): Path<(String, String)>,
    form: Form,
) -> Result<Response, Refusal> {
    let (case, note): (CaseId, NoteId) = (read(&case)?, read(&note)?);
    if form.get("go") != "open" {
        return show(visit, Path((case.to_string(), note.to_string())), Form::default()).await;
    }
    visit.desk.casework.open_note(&visit.who(), case, note, visit.today()).await.map_err(Problem::from)?;
    Ok(see(visit.speech.language(), &format!("{}?fatto=aperta", path_of(case, note))))
}

impl Page {
    pub(super) fn of(entry: &Entry, name: &str, may: bool, told: &Told<'_>) -> Self {
        let mine = entry.openness == Openness::Mine && may;
        let opened = |entry: &Entry| Entry { openness: Openness::Team, ..entry.clone() };
        let seen = mine.then(|| {
            let corrections = entry.corrections.iter().map(opened).collect();
            let mut line = Line::whole(&Entry { corrections, private: Vec::new(), ..opened(entry) }, told);
            line.anchor = "seen".to_owned();
            line
        });
        let corrects = may && entry.corrects.is_none() && entry.part_of.is_none() && entry.openness != Openness::Handed;
        Self {
            notice: None,
            path: path_of(told.case, entry.id),
            list: list_of(told.case),
            name: name.to_owned(),
            note: Line::alone(entry, told),
            correct: corrects.then(|| format!("{}?corregge={}", write_of(told.case), entry.id)),
            belongs: entry.corrects.or(entry.part_of).map(|id| path_of(told.case, id)),
            // A correction follows what it corrects.
            seen: seen.filter(|_| entry.corrects.is_none()),
            hand: mine.then(|| HAND.replace("{case}", &told.case.to_string())),
        }
    }
}
