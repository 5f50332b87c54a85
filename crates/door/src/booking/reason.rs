// SPDX-License-Identifier: EUPL-1.2
//! Step 3, the reason: a few words for the desk. Skipped when the needs were chosen at the start.

use crate::{
    draft::Draft,
    go::{self, Go},
    thread::{self, Step},
    visit::Visit,
};
use askama::Template;
use axum::response::Response;
use page::{
    Errors, Form, Refusal, Shell, filters,
    ui::{Action, Choice, Choices, ErrorSummary, Field, Kind, Look, Text},
};

/// The longest note, in characters.
pub(crate) const NOTE: usize = 600;

#[derive(Template)]
#[template(path = "booking/reason.html")]
struct Reason {
    errors: ErrorSummary,
    state: String,
    needs: Choices,
    note: Field,
    main: Action,
}

pub(crate) fn page(visit: &Visit, draft: &Draft, errors: &Errors) -> Result<Response, Refusal> {
    let wish = draft.wish()?;
    let service = visit.directory.service(&wish.service).ok_or_else(Refusal::not_found)?;
    let language = visit.speech.language();
    let options = service
        .needs
        .iter()
        .chain(&service.also_needs)
        .filter_map(|code| visit.directory.need(code))
        .take(10)
        .map(|need| {
            Choice::new(need.code.clone(), Text::of(&need.name, language))
                .icon(need.icon.as_deref().unwrap_or(&need.code))
                .chosen(draft.needs.contains(&need.code))
        })
        .collect();
    Ok(Shell::new(&visit.door.house, &visit.speech, "door-reason-title")
        .step("step", Step::Reason.path())
        .thread(thread::thread(visit, draft, Step::Reason))
        .wrong(!errors.is_empty())
        .show(&Reason {
            errors: errors.summary(),
            state: visit.seal(draft)?,
            needs: Choices::several("need", "door-reason-needs", options).look(Look::Cards),
            note: note(draft, errors),
            main: Action::main("door-next", page::ui::Go::press("go", "on")).icon("arrow"),
        }))
}

/// The field for a few words.
pub(crate) fn note(draft: &Draft, errors: &Errors) -> Field {
    Field::new("note", "door-note", Kind::Long)
        .hint("door-note-hint")
        .value(&draft.who.note)
        .at_most(NOTE)
        .error(errors.of("note"))
        .optional()
}

/// POST: the reason.
pub(crate) async fn answer(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let mut draft = visit.draft(&form)?;
    let mut reading = form.reading();
    if form.has("note") {
        draft.needs = reading.several("need").into_iter().filter(|code| visit.directory.need(code).is_some()).collect();
        let note = reading.text("note", NOTE);
        // Too long: shown again whole, so that nothing typed is lost.
        draft.who.note = note.unwrap_or_else(|| form.get("note").trim().to_owned());
    }
    let errors = reading.finish();
    match Go::of(&form) {
        Go::Again => page(&visit, &draft, &Errors::default()),
        Go::To(step) => go::show(&visit, &draft, step).await,
        Go::On if errors.is_empty() => go::show(&visit, &draft, thread::after(&draft, Step::Reason)).await,
        Go::On => page(&visit, &draft, &errors),
    }
}
