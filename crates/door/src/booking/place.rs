// SPDX-License-Identifier: EUPL-1.2
//! Step 1, the place: which desk. Skipped when orientation has found it.

use super::desks;
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
    ui::{Action, Choice, Choices, ErrorSummary, Text},
};

#[derive(Template)]
#[template(path = "booking/place.html")]
struct Place {
    errors: ErrorSummary,
    state: String,
    service: Text,
    desks: Choices,
    main: Action,
}

pub(crate) fn page(visit: &Visit, draft: &Draft, errors: &Errors) -> Result<Response, Refusal> {
    let wish = draft.wish()?;
    let service = visit.directory.service(&wish.service).ok_or_else(Refusal::not_found)?;
    let language = visit.speech.language();
    let options = desks(visit, service)
        .into_iter()
        .map(|desk| {
            let mut note = Vec::new();
            if let Some(place) = visit.directory.place_of(desk) {
                note.push(place.name.clone());
                note.extend(place.address.clone());
                note.extend(visit.directory.town(place.town).map(|town| town.name.clone()));
            }
            Choice::new(desk.id.clone(), Text::of(&desk.name, language))
                .note(Text::said(note.join(", ")))
                .icon("pin")
                .chosen(desk.id == wish.desk)
        })
        .collect();
    Ok(Shell::new(&visit.door.house, &visit.speech, "door-place-title")
        .step("step", Step::Place.path())
        .thread(thread::thread(visit, draft, Step::Place))
        .wrong(!errors.is_empty())
        .show(&Place {
            errors: errors.summary(),
            state: visit.seal(draft)?,
            service: Text::of(&service.title, language),
            desks: Choices::one("desk", "door-place-title", options).asked_by_the_title().error(errors.of("desk")),
            main: Action::main("door-next", page::ui::Go::press("go", "on")).icon("arrow"),
        }))
}

/// POST: the desk.
pub(crate) async fn answer(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let mut draft = visit.draft(&form)?;
    let wish = draft.wish.as_mut().ok_or_else(Refusal::not_found)?;
    let service = visit.directory.service(&wish.service).ok_or_else(Refusal::not_found)?;
    let mut errors = Errors::default();
    match desks(&visit, service).into_iter().find(|desk| desk.id == form.get("desk")) {
        Some(desk) if desk.id != wish.desk => {
            // Another desk has other times and other ways to meet.
            let fresh = super::wish(service, desk);
            (wish.desk, wish.mode, wish.slot, wish.starts_at, wish.week) = (fresh.desk, fresh.mode, None, None, None);
        }
        Some(_) => {}
        None => errors.add("desk", "door-place-missing"),
    }
    match Go::of(&form) {
        Go::Again => page(&visit, &draft, &Errors::default()),
        Go::To(step) => go::show(&visit, &draft, step).await,
        Go::On if errors.is_empty() => go::show(&visit, &draft, thread::after(&draft, Step::Place)).await,
        Go::On => page(&visit, &draft, &errors),
    }
}
