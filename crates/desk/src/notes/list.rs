// SPDX-License-Identifier: EUPL-1.2
//! The diary of a case, newest first and month by month: one page at a time, by kind, by body, or one's own; and as it is printed.

use super::{Line, Told, kind_name, list_of, may_write, write_of};
use crate::visit::{Visit, moment};
use askama::Template;
use axum::{extract::Path, response::Response};
use casework::{
    case::OpenCase,
    note::{Diary, Draft, Entry, Filter, Kind},
};
use kernel::Problem;
use page::{
    Form, Refusal, Switch, filters,
    ui::{Choice, Choices, Empty, Notice, Select, Text, Tone},
};

/// A draft, in the list.
pub(crate) struct DraftLine {
    pub path: String,
    pub kind: &'static str,
    pub begins: String,
    pub kept: Text,
}

/// The page.
#[derive(Template)]
#[template(path = "notes/list.html")]
pub(crate) struct List {
    pub notice: Option<Notice>,
    pub path: String,
    pub case: String,
    pub name: String,
    /// Where one writes; nothing for who only reads.
    pub write: Option<String>,
    pub closed: bool,
    pub drafts: Vec<DraftLine>,
    /// Month by month.
    pub months: Vec<(String, Vec<Line>)>,
    pub kinds: Select,
    pub bodies: Option<Select>,
    pub mine: Choices,
    /// Something is left out by what was asked.
    pub asked: bool,
    pub older: Option<String>,
    pub newest: Option<String>,
    pub print: String,
}

impl List {
    fn none(&self) -> Empty {
        if self.asked {
            Empty::new("documents", "desk-note-none-such-title", "desk-note-none-such")
        } else {
            Empty::new("documents", "desk-notes-empty-title", "desk-notes-empty")
        }
    }
}

/// As it is printed.
#[derive(Template)]
#[template(path = "notes/print.html")]
pub(crate) struct Printed {
    pub path: String,
    pub name: String,
    pub printed: Text,
    pub months: Vec<(String, Vec<Line>)>,
    pub older: Option<String>,
}

/// What was asked in an address.
pub(super) fn filter(form: &Form) -> Filter {
    let body = form.get("ente").trim();
    Filter {
        kind: Kind::from_code(form.get("tipo")),
        body: (!body.is_empty()).then(|| body.to_owned()),
        mine: form.has("mie"),
        older: form.get("prima").parse().ok(),
    }
}

/// The same as an address. Codes of the work and ids; never a word.
fn query(filter: &Filter, older: Option<String>) -> String {
    let mut parts = Vec::new();
    parts.extend(filter.kind.map(|kind| format!("tipo={}", kind.code())));
    // What is no id of a body came from somewhere else.
    let safe = |id: &&String| id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    parts.extend(filter.body.as_ref().filter(safe).map(|body| format!("ente={body}")));
    parts.extend(filter.mine.then(|| "mie=1".to_owned()));
    parts.extend(older.map(|older| format!("prima={older}")));
    if parts.is_empty() { String::new() } else { format!("?{}", parts.join("&")) }
}

/// GET.
pub(crate) async fn show(visit: Visit, Path(case): Path<String>, form: Form) -> Result<Response, Refusal> {
    let open = visit.diary_case(&case).await?;
    let filter = filter(&form);
    let room = &visit.desk.casework;
    let diary = room.diary(&visit.who(), &open, &filter, visit.today()).await.map_err(Problem::from)?;
    let entries: Vec<&Entry> = diary.entries.iter().collect();
    let told = visit.diary_names(&open, &entries).await?;
    let mut list = List::of(&diary, &open.name, (may_write(&open), open.life.is_open()), &filter, &told);
    list.name_bodies(&diary, &filter, &visit);
    let done = match form.get("fatto") {
        "depositata" => Some("desk-note-done-filed"),
        "tolta" => Some("desk-note-done-deleted"),
        "bozza" => Some("desk-note-done-kept"),
        _ => None,
    };
    list.notice = done.map(|words| Notice::new(Tone::Done, words).announced());
    let path = format!("{}{}", list.path, query(&filter, filter.older.map(|older| older.to_string())));
    Ok(visit.shell(done.unwrap_or("desk-notes"), Switch::Path(path)).show(&list))
}

/// GET: what the team reads, to be printed. What is somebody's own is not on paper, whoever prints.
pub(crate) async fn print(visit: Visit, Path(case): Path<String>, form: Form) -> Result<Response, Refusal> {
    let open: OpenCase = visit.diary_case(&case).await?;
    let filter = filter(&form);
    let room = &visit.desk.casework;
    let diary = room.printed_diary(&visit.who(), &open, &filter, visit.today()).await.map_err(Problem::from)?;
    let entries: Vec<&Entry> = diary.entries.iter().collect();
    let told = visit.diary_names(&open, &entries).await?;
    let when = moment(&visit.speech, visit.local_now());
    let page = Printed::of(&diary, &open.name, when, &filter, &told);
    Ok(visit.shell("desk-note-print", Switch::Path(page.path.clone())).show(&page))
}

pub(super) fn by_month<'e>(
    entries: impl IntoIterator<Item = &'e Entry>,
    told: &Told<'_>,
    line: impl Fn(&Entry, &Told<'_>) -> Line,
) -> Vec<(String, Vec<Line>)> {
    let mut months: Vec<(String, Vec<Line>)> = Vec::new();
    for entry in entries {
        let month = told.month(entry.happened.day);
        match months.last_mut() {
            Some((last, lines)) if *last == month => lines.push(line(entry, told)),
            _ => months.push((month, vec![line(entry, told)])),
        }
    }
    months
}

impl List {
    pub(super) fn of(diary: &Diary, name: &str, (may, open): (bool, bool), filter: &Filter, told: &Told<'_>) -> Self {
        let path = list_of(told.case);
        let kinds =
            Kind::ALL.iter().map(|kind| Choice::new(kind.code(), kind_name(*kind)).chosen(filter.kind == Some(*kind)));
        let asked = filter.kind.is_some() || filter.body.is_some() || filter.mine;
        let draft = |draft: &Draft| DraftLine {
            path: format!("{}?nota={}", write_of(told.case), draft.id),
            kind: Kind::from_code(&draft.writing.kind).map_or("desk-note-draft", kind_name),
            begins: draft.writing.words.text.chars().take(90).collect(),
            kept: Text::from("desk-note-kept-on").with("day", told.at(draft.changed_at)),
        };
        Self {
            notice: None,
            case: format!("/scrivania/casi/{}", told.case),
            name: name.to_owned(),
            write: may.then(|| write_of(told.case)),
            closed: !open,
            drafts: diary.drafts.iter().map(draft).collect(),
            months: by_month(&diary.entries, told, Line::short),
            kinds: Select::new("tipo", "desk-note-kind", kinds.collect()).prompt("desk-note-kind-all"),
            bodies: None,
            mine: Choices::several(
                "mie",
                "desk-note-mine",
                vec![Choice::new("1", "desk-note-mine").chosen(filter.mine)],
            )
            .asked_by_the_title(),
            asked,
            older: diary.older.map(|older| format!("{path}{}", query(filter, Some(older.to_string())))),
            newest: filter.older.map(|_| format!("{path}{}", query(filter, None))),
            print: format!("{path}/stampa{}", query(filter, None)),
            path,
        }
    }

    fn name_bodies(&mut self, diary: &Diary, filter: &Filter, visit: &Visit) {
        let choices = diary.bodies.iter().map(|id| {
            let chosen = filter.body.as_ref() == Some(id);
            Choice::new(id.clone(), Text::said(visit.body_name(id))).chosen(chosen)
        });
        let choices: Vec<Choice> = choices.collect();
        self.bodies =
            (choices.len() > 1).then(|| Select::new("ente", "desk-note-body", choices).prompt("desk-note-body-all"));
    }
}

impl Printed {
    pub(super) fn of(diary: &Diary, name: &str, when: String, filter: &Filter, told: &Told<'_>) -> Self {
        let path = list_of(told.case);
        Self {
            name: name.to_owned(),
            printed: Text::from("desk-note-printed").with("when", when),
            months: by_month(&diary.entries, told, Line::whole),
            older: diary.older.map(|older| format!("{path}/stampa{}", query(filter, Some(older.to_string())))),
            path,
        }
    }
}
