// SPDX-License-Identifier: EUPL-1.2
//! What is said before anything is written, and the two ways on: write, or come back with six words.

use super::{shell, tell, tell::Tell};
use crate::{draft::Draft, go::Go, visit::Visit};
use askama::Template;
use axum::response::Response;
use directory::pack::Emergency;
use page::{
    Errors, Form, Refusal, filters,
    ui::{Action, ErrorSummary, Field, Kind, Notice, Text, Tone},
};

#[derive(Template)]
#[template(path = "write/before.html")]
struct Page<'a> {
    errors: ErrorSummary,
    notice: Option<Notice>,
    tell: String,
    emergencies: &'a [Emergency],
    town: Option<Field>,
    town_known: Option<Text>,
    write: Action,
    words: Field,
    open: Action,
}

/// What the page knows already.
#[derive(Default)]
pub(crate) struct Before {
    pub tell: Tell,
    pub errors: Errors,
    /// The words as they were typed.
    pub words: String,
    over: bool,
}

impl Before {
    /// The private page was closed, by time or by leaving.
    pub fn over() -> Self {
        Self { over: true, ..Self::default() }
    }

    /// What was said in the ordinary steps comes along.
    pub fn knowing(visit: &Visit, draft: &Draft) -> Self {
        Self { tell: Tell::of(visit, draft), ..Self::default() }
    }

    /// The words that were typed open nothing, and why.
    pub fn wrong_words(words: &str, why: Text) -> Self {
        let mut errors = Errors::default();
        errors.add("words", why);
        Self { errors, words: words.chars().take(300).collect(), ..Self::default() }
    }
}

pub(crate) fn page(visit: &Visit, before: &Before) -> Result<Response, Refusal> {
    let known = before.tell.town.and_then(|town| visit.directory.town(town));
    let Before { tell, errors, words, over } = before;
    Ok(shell(visit).wrong(!errors.is_empty()).show(&Page {
        errors: errors.summary(),
        notice: over.then(|| Notice::new(Tone::Info, "door-discreet-over").announced()),
        tell: tell.sealed(visit)?,
        emergencies: &visit.directory.territory().emergencies,
        town: known.is_none().then(|| {
            Field::new("town", "door-ask-town", Kind::Text)
                .hint("door-discreet-town-hint")
                .value(&tell.town_typed)
                .at_most(80)
                .autocomplete("off")
                .error(errors.of("town"))
        }),
        town_known: known.map(|town| Text::from("door-discreet-town-known").with("town", town.name.clone())),
        write: Action::main("door-discreet-write", page::ui::Go::press("go", "on")).icon("mail"),
        words: Field::new("words", "door-discreet-words", Kind::Text)
            .hint("door-discreet-words-hint")
            .value(words)
            .at_most(300)
            .autocomplete("off")
            .error(errors.of("words")),
        open: Action::new("door-discreet-open", page::ui::Go::press("go", "on")),
    }))
}

/// POST: on to the form, in the town that was typed.
pub(crate) fn answer(visit: &Visit, form: &Form) -> Result<Response, Refusal> {
    let mut tell = Tell::read(visit, form)?;
    let mut reading = form.reading();
    if form.has("town") {
        tell.town_typed = reading.text("town", 80).unwrap_or_default();
        tell.town = None;
    }
    if Go::of(form) == Go::Again {
        return page(visit, &Before { tell, ..Before::default() });
    }
    if tell.town.is_none() {
        match crate::ask::recognise(visit, &tell.town_typed) {
            Ok(town) => tell.town = Some(town),
            Err(why) => reading.refuse("town", why),
        }
    }
    let errors = reading.finish();
    if !errors.is_empty() {
        return page(visit, &Before { tell, errors, ..Before::default() });
    }
    if tell::desks(visit, &tell).is_empty() {
        let mut errors = Errors::default();
        errors.add("town", "door-discreet-town-elsewhere");
        tell.town = None;
        return page(visit, &Before { tell, errors, ..Before::default() });
    }
    tell::page(visit, &tell, &Errors::default())
}
