// SPDX-License-Identifier: EUPL-1.2
//! Where one writes: kept while it is typed, filed when it is whole. What the law asks of who writes stands beside it. Without a connection what
//! is typed waits, on the page and sealed on the device, and arrives once.

use super::{Line, Told, kind_name, list_of, may_write, path_of, read, write_of};
use crate::visit::{Visit, see};
use askama::Template;
use axum::{
    extract::Path,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use casework::{
    case::OpenCase,
    note::{
        Entry, Keep, Kind, LONGEST_LINE, LONGEST_TEXT, NoteError, NoteId, OneNote, Openness, Readers, Words, Writing,
        duty::{About, Duty},
        rules::Lack,
    },
};
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Choice, Choices, ErrorSummary, Field, Kind as FieldKind, Notice, Select, Text, Tone},
};

/// The page. Personal: shown and forgotten.
#[derive(Template)]
#[template(path = "notes/write.html")]
pub(crate) struct Page {
    pub summary: ErrorSummary,
    pub notice: Option<Notice>,
    pub path: String,
    pub list: String,
    pub name: String,
    pub title: &'static str,
    pub key: String,
    pub note: String,
    pub corrects: String,
    /// What it corrects.
    pub corrected: Option<Line>,
    pub kind: Option<Select>,
    pub day: Option<Field>,
    pub time: Option<Field>,
    pub why: Option<Field>,
    pub late: Option<Field>,
    pub people: Option<Choices>,
    pub others: Field,
    pub place: Field,
    pub text: Field,
    pub readers: Option<Choices>,
    /// The private part, unless the whole is reserved.
    pub private: Option<Field>,
    pub private_open: bool,
    pub secrecy: Vec<Duty>,
    pub reports: Vec<Duty>,
    /// The keys under which the device keeps what is typed.
    pub device: String,
}

/// What the page is about besides what was typed.
pub(super) struct Around<'a> {
    pub name: &'a str,
    pub open: bool,
    pub corrected: Option<&'a Entry>,
    pub duties: Vec<Duty>,
    pub device: Vec<String>,
    pub key: String,
    pub note: Option<NoteId>,
}

/// GET.
pub(crate) async fn show(visit: Visit, Path(case): Path<String>, form: Form) -> Result<Response, Refusal> {
    let open = writable(&visit, &case).await?;
    let (who, room, today) = (visit.who(), &visit.desk.casework, visit.today());
    if form.has("nota") {
        let note: NoteId = read(form.get("nota"))?;
        return match room.diary_note(&who, &open, note, today).await.map_err(Problem::from)? {
            OneNote::Draft(draft) => {
                page(&visit, &open, (&draft.writing, Some(note), String::new()), &Errors::default()).await
            }
            OneNote::Filed(_) => Ok(see(visit.speech.language(), &path_of(open.case, note))),
        };
    }
    let corrects = if form.has("corregge") { Some(read(form.get("corregge"))?) } else { None };
    let kind = Kind::from_code(form.get("tipo")).map(|kind| kind.code().to_owned()).unwrap_or_default();
    let writing = Writing { kind, day: today.to_string(), corrects, ..Writing::default() };
    page(&visit, &open, (&writing, None, String::new()), &Errors::default()).await
}

/// POST: keeps, files or deletes.
pub(crate) async fn answer(visit: Visit, Path(case): Path<String>, form: Form) -> Result<Response, Refusal> {
    let open = writable(&visit, &case).await?;
    let (who, room, today, language) = (visit.who(), &visit.desk.casework, visit.today(), visit.speech.language());
    let case = open.case;
    let keep =
        Keep { form: form.get("key").to_owned(), note: form.get("note").parse().ok(), writing: written(&form, &open) };
    let again = (&keep.writing, keep.note, keep.form.clone());
    let mut errors = Errors::default();
    match form.get("go") {
        "keep" => Ok(match room.keep_note(&who, case, keep, today).await {
            Ok(kept) => arrived(StatusCode::OK, &visit.speech.days().clock(visit.local(kept.at).time())),
            // Whoever presses sees which. What was filed has arrived: it need not wait on the device any more.
            Err(NoteError::Filed(_)) => arrived(StatusCode::ALREADY_REPORTED, ""),
            Err(NoteError::TooLong { .. }) => arrived(StatusCode::CONFLICT, ""),
            Err(why) => return Err(Problem::from(why).into()),
        }),
        "file" => match room.file_note(&who, case, keep.clone(), visit.local_now()).await {
            Ok(filed) => Ok(see(language, &format!("{}?fatto=depositata", path_of(case, filed.note)))),
            Err(NoteError::Lacking(lacks)) => {
                for lack in lacks {
                    let (field, why) = lacking(lack);
                    errors.add(field, why);
                }
                page(&visit, &open, again, &errors).await
            }
            Err(why) => refused(&visit, &open, again, why).await,
        },
        "later" | "delete" => match room.keep_note(&who, case, keep.clone(), today).await {
            Ok(kept) => {
                let done = match (form.get("go"), kept.note) {
                    ("delete", Some(note)) => {
                        room.delete_draft(&who, case, note, today).await.map_err(Problem::from)?;
                        "?fatto=tolta"
                    }
                    (_, Some(_)) => "?fatto=bozza",
                    _ => "",
                };
                Ok(see(language, &format!("{}{done}", list_of(case))))
            }
            Err(why) => refused(&visit, &open, again, why).await,
        },
        _ => page(&visit, &open, again, &errors).await,
    }
}

async fn refused(
    visit: &Visit,
    open: &OpenCase,
    again: (&Writing, Option<NoteId>, String),
    why: NoteError,
) -> Result<Response, Refusal> {
    let mut errors = Errors::default();
    match why {
        NoteError::Filed(note) => Ok(see(visit.speech.language(), &path_of(open.case, note))),
        NoteError::TooLong { field } => {
            errors.add(field, "desk-note-too-long");
            page(visit, open, again, &errors).await
        }
        why => Err(Problem::from(why).into()),
    }
}

fn lacking(lack: Lack) -> (&'static str, &'static str) {
    match lack {
        Lack::Kind => ("kind", "desk-note-kind-missing"),
        Lack::Day => ("day", "page-field-date"),
        Lack::Time => ("time", "desk-note-time-wrong"),
        Lack::NotYet => ("day", "desk-note-not-yet"),
        Lack::Text => ("text", "desk-note-text-missing"),
        Lack::Why => ("why", "desk-note-why-missing"),
        Lack::Late => ("late", "desk-note-late-missing"),
    }
}

/// The answer to a page that keeps what is typed: when it arrived.
fn arrived(status: StatusCode, at: &str) -> Response {
    let plain = [(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
    (status, plain, at.to_owned()).into_response()
}

async fn writable(visit: &Visit, case: &str) -> Result<OpenCase, Refusal> {
    let open = visit.diary_case(case).await?;
    if may_write(&open) { Ok(open) } else { Err(Refusal::not_found()) }
}

fn written(form: &Form, open: &OpenCase) -> Writing {
    let own = |name: &str| form.get(name).to_owned();
    Writing {
        kind: own("kind"),
        day: own("day"),
        time: own("time"),
        readers: if form.get("readers") == "author" { Readers::Author } else { Readers::Team },
        words: Words {
            people: form
                .all("people")
                .filter_map(|id| id.parse().ok())
                .filter(|id| open.concerned.contains(id))
                .collect(),
            others: own("others"),
            place: own("place"),
            text: own("text"),
            why: own("why"),
            late: own("late"),
        },
        private: own("private"),
        corrects: form.get("corrects").parse().ok(),
    }
}

async fn page(
    visit: &Visit,
    open: &OpenCase,
    (writing, note, key): (&Writing, Option<NoteId>, String),
    errors: &Errors,
) -> Result<Response, Refusal> {
    let (who, room, today) = (visit.who(), &visit.desk.casework, visit.today());
    let corrected = match writing.corrects {
        None => None,
        Some(id) => match room.diary_note(&who, open, id, today).await.map_err(Problem::from)? {
            // One corrects what was filed; what was handed over is read and not rewritten.
            OneNote::Filed(entry) if entry.corrects.is_none() && entry.openness != Openness::Handed => Some(entry),
            _ => return Err(Refusal::not_found()),
        },
    };
    let about: Vec<&Entry> = corrected.iter().map(|entry| &**entry).collect();
    let told = visit.diary_names(open, &about).await?;
    let duties = room.duties(&visit.actor()).await.map_err(Problem::from)?;
    let about = Around {
        name: &open.name,
        open: open.life.is_open(),
        corrected: corrected.as_deref(),
        duties,
        device: room.device_keys(&who, today).map_err(Problem::from)?,
        key: if key.is_empty() { visit.desk.reception.form_key() } else { key },
        note,
    };
    let mut page = Page::of(writing, about, &told, errors);
    if errors.is_empty() && note.is_some() {
        page.notice = Some(Notice::new(Tone::Waiting, "desk-note-is-draft"));
    }
    let switch = Switch::Form { id: "step", path: page.path.clone() };
    Ok(visit.shell(page.title, switch).wrong(!errors.is_empty()).show(&page))
}

impl Page {
    pub(super) fn of(writing: &Writing, about: Around<'_>, told: &Told<'_>, errors: &Errors) -> Self {
        let words = &writing.words;
        let field = |name: &'static str, label: &'static str, kind: FieldKind, value: &str| {
            Field::new(name, label, kind).value(value).error(errors.of(name))
        };
        let line = |name, label, value: &str| field(name, label, FieldKind::Text, value).at_most(LONGEST_LINE);
        let new = about.corrected.is_none();
        let kinds =
            Kind::ALL.iter().map(|kind| Choice::new(kind.code(), kind_name(*kind)).chosen(writing.kind == kind.code()));
        let people = told
            .people
            .iter()
            .map(|(id, _)| Choice::new(id.to_string(), Text::said(told.person(*id))).chosen(words.people.contains(id)));
        let people: Vec<Choice> = people.collect();
        let reserved = about.corrected.is_some_and(|entry| entry.openness == Openness::Mine);
        let readers = vec![
            Choice::new("team", "desk-note-readers-team").chosen(writing.readers == Readers::Team),
            Choice::new("author", "desk-note-readers-author")
                .note("desk-note-readers-author-note")
                .chosen(writing.readers == Readers::Author),
        ];
        let (secrecy, reports) = about.duties.into_iter().partition(|duty| duty.about == About::Secrecy);
        Self {
            summary: errors.summary(),
            notice: None,
            path: write_of(told.case),
            list: list_of(told.case),
            name: about.name.to_owned(),
            title: if new { "desk-note-new" } else { "desk-note-correct" },
            key: about.key,
            note: about.note.map(|id| id.to_string()).unwrap_or_default(),
            corrects: writing.corrects.map(|id| id.to_string()).unwrap_or_default(),
            corrected: about.corrected.map(|entry| Line { alone: true, ..Line::short(entry, told) }),
            kind: new.then(|| {
                Select::new("kind", "desk-note-kind", kinds.collect())
                    .prompt("desk-note-kind-prompt")
                    .error(errors.of("kind"))
            }),
            day: new.then(|| field("day", "desk-note-day", FieldKind::Date, &writing.day).short()),
            time: new.then(|| {
                field("time", "desk-note-time", FieldKind::Text, &writing.time)
                    .hint("desk-note-time-hint")
                    .optional()
                    .short()
            }),
            why: (!new).then(|| line("why", "desk-note-why", &words.why).hint("desk-note-why-hint")),
            late: (!about.open).then(|| line("late", "desk-note-late", &words.late).hint("desk-note-late-hint")),
            people: (!people.is_empty()).then(|| Choices::several("people", "desk-note-people", people)),
            others: line("others", "desk-note-others", &words.others).hint("desk-note-others-hint").optional(),
            place: line("place", "desk-note-place", &words.place).optional(),
            text: field("text", "desk-note-text", FieldKind::Long, &words.text)
                .hint("desk-note-text-hint")
                .at_most(LONGEST_TEXT),
            readers: new.then(|| Choices::one("readers", "desk-note-readers", readers)),
            private: (!reserved).then(|| {
                field("private", "desk-note-private", FieldKind::Long, &writing.private)
                    .hint("desk-note-private-hint")
                    .at_most(LONGEST_TEXT)
                    .optional()
            }),
            private_open: !writing.private.is_empty() || writing.kind == Kind::Report.code(),
            secrecy,
            reports,
            device: about.device.join(" "),
        }
    }
}
