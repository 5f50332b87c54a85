// SPDX-License-Identifier: EUPL-1.2
//! The six words: shown once, and typed again to come back.

use super::{back, before, session, shell};
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use kernel::{Actor, Kind, Problem};
use page::{
    Form, Purpose, Refusal, filters,
    ui::{Action, Notice, Text, Tone},
};
use reception::threads::{NoCode, Opened, ThreadError, WORDS};

/// The press that opens the page right after the words were shown.
const FRESH: Purpose = Purpose { name: "page-fresh", version: 1, lifetime: 10 * 60 };

#[derive(Template)]
#[template(path = "write/words.html")]
struct Page {
    notice: Notice,
    words: Vec<&'static str>,
    fresh: String,
    open: Action,
}

/// The words, once. Sent again later, the form has nothing to show.
pub(crate) fn page(visit: &Visit, opened: &Opened) -> Result<Response, Refusal> {
    let (notice, words, fresh) = match &opened.code {
        Some(code) => (
            Notice::new(Tone::Done, "door-discreet-sent").announced(),
            code.words().to_vec(),
            FRESH.seal(&visit.door.vault, &opened.thread.to_string(), visit.now)?,
        ),
        None => (Notice::new(Tone::Info, "door-discreet-sent-already").announced(), Vec::new(), String::new()),
    };
    Ok(shell(visit).switch(page::Switch::Path(super::PATH.into())).show(&Page {
        notice,
        words,
        fresh,
        open: Action::main("door-discreet-open-now", page::ui::Go::press("go", "on")).icon("arrow"),
    }))
}

/// POST right after: the page opens without typing the words.
pub(crate) fn open(visit: &Visit, form: &Form) -> Result<Response, Refusal> {
    let thread: String = FRESH.open(&visit.door.vault, form.get("fresh"), visit.now)?;
    let thread = thread.parse().map_err(|_| Problem::new(Kind::Malformed, "page-problem-malformed"))?;
    Ok(session::give(visit, thread, back(visit)))
}

/// POST: the words as they were typed.
pub(crate) async fn enter(visit: &Visit, form: &Form) -> Result<Response, Refusal> {
    let typed = form.get("words");
    let why = match visit.door.reception.enter(typed, &Actor::public()).await {
        Ok(thread) => return Ok(session::give(visit, thread, back(visit))),
        Err(ThreadError::NoCode(NoCode::HowMany(0))) => Text::from("door-discreet-words-missing"),
        Err(ThreadError::NoCode(NoCode::HowMany(count))) => {
            Text::from("door-discreet-words-count").with("count", count).with("all", WORDS)
        }
        Err(ThreadError::NoCode(NoCode::Unknown(place))) => {
            Text::from("door-discreet-words-unknown").with("place", place)
        }
        Err(ThreadError::WordsOpenNothing) => Text::from("door-discreet-words-nothing"),
        Err(ThreadError::Wait(seconds)) => Text::from("door-discreet-words-wait").with("seconds", seconds),
        Err(other) => return Err(Problem::from(other).into()),
    };
    before::page(visit, &before::Before::wrong_words(typed, why))
}
