// SPDX-License-Identifier: EUPL-1.2
//! Coming back with a code: that of a booking, or of a place in a group. It opens the same private page as the link, and tries are counted by
//! the database, so that nobody finds a page by guessing (ADR 0100).

use crate::{appointment, visit::Visit};
use agenda::Code;
use askama::Template;
use axum::{http::StatusCode, response::Response};
use kernel::{Actor, Problem};
use page::{
    Errors, Form, Refusal, Shell, Switch, filters,
    ui::{Action, ErrorSummary, Field, Go, Kind, Notice, Text, Tone},
};
use reception::TryError;

#[derive(Template)]
#[template(path = "by_code.html")]
struct Page {
    errors: ErrorSummary,
    notice: Option<Notice>,
    code: Field,
    main: Action,
}

/// Why somebody is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Because {
    /// They came by themselves.
    Asked,
    /// Their page was shut by time.
    Gone,
}

/// The question.
pub(crate) fn page(visit: &Visit, because: Because, typed: &str, errors: &Errors) -> Response {
    let page = Page {
        errors: errors.summary(),
        notice: (because == Because::Gone).then(|| Notice::new(Tone::Info, "door-appointment-gone").announced()),
        code: Field::new("code", "door-own-code", Kind::Text)
            .hint("door-own-code-hint")
            .value(typed)
            .at_most(20)
            .autocomplete("off")
            .short()
            .error(errors.of("code")),
        main: Action::main("door-discreet-open", Go::press("go", "code")).icon("arrow"),
    };
    let shell = Shell::new(&visit.door.house, &visit.speech, "door-appointment-title")
        .switch(Switch::Path(appointment::PATH.into()))
        .wrong(!errors.is_empty());
    match because {
        Because::Gone => shell.status(StatusCode::GONE).show(&page),
        Because::Asked => shell.show(&page),
    }
}

/// POST: the code as it was typed.
pub(crate) async fn enter(visit: &Visit, form: &Form) -> Result<Response, Refusal> {
    let typed: String = form.get("code").trim().chars().take(40).collect();
    let wrong = |why: Text| {
        let mut errors = Errors::default();
        errors.add("code", why);
        Ok(page(visit, Because::Asked, &typed, &errors))
    };
    let Some(code) = Code::read(&typed) else { return wrong("door-own-code-missing".into()) };
    let (actor, reception) = (Actor::public(), &visit.door.reception);
    // Counted before anything is looked up: many tries at once cannot slip through together.
    match reception.count_try(code.naming(), &actor).await {
        Ok(()) => {}
        Err(TryError::Wait(seconds)) => {
            return wrong(Text::from("door-discreet-words-wait").with("seconds", seconds));
        }
        Err(TryError::Store(error)) => return Err(Problem::from(error).into()),
    }
    match visit.door.agenda.pass_of_code(&code, &actor).await.map_err(Problem::from)? {
        Some(pass) => {
            reception.forget_try(code.naming(), &actor).await.map_err(Problem::from)?;
            appointment::give(visit, &pass)
        }
        None => wrong("door-own-code-nothing".into()),
    }
}
