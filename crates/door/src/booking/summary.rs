// SPDX-License-Identifier: EUPL-1.2
//! Step 5, the summary: everything on one page, each line with a way to change it; then the one press that books.

use super::{done, interpreter, mode, person::mode_words, tell, time};
use crate::{
    draft::{Draft, Wish},
    go::{self, Go},
    thread::{self, Step},
    visit::Visit,
};
use agenda::{BookingError, Confirm, Person};
use askama::Template;
use axum::response::Response;
use kernel::{Actor, Language};
use page::{
    Errors, Form, Refusal, Shell, filters,
    ui::{Action, SummaryList, SummaryRow, Text},
};

#[derive(Template)]
#[template(path = "booking/summary.html")]
struct Summary {
    state: String,
    rows: SummaryList,
    moving: bool,
    privacy: String,
    main: Action,
}

pub(crate) fn page(visit: &Visit, draft: &Draft) -> Result<Response, Refusal> {
    let wish = draft.wish()?;
    let moving = wish.moving.is_some();
    Ok(Shell::new(&visit.door.house, &visit.speech, draft.title("door-summary-title"))
        .step("step", Step::Summary.path())
        .thread(thread::thread(visit, draft, Step::Summary))
        .show(&Summary {
            state: visit.seal(draft)?,
            rows: rows(visit, draft, wish)?,
            moving,
            privacy: page::address(visit.speech.language(), "/privacy"),
            main: Action::main(
                if moving { "door-move-confirm" } else { "door-confirm" },
                page::ui::Go::press("go", "on"),
            )
            .icon("check"),
        }))
}

fn rows(visit: &Visit, draft: &Draft, wish: &Wish) -> Result<SummaryList, Refusal> {
    let language = visit.speech.language();
    let service = visit.directory.service(&wish.service).ok_or_else(Refusal::not_found)?;
    let desk = visit.directory.desk(&wish.desk).ok_or_else(Refusal::not_found)?;
    let change = |step: Step, words: &'static str| {
        Action::quiet("door-change", page::ui::Go::leave("step", "go", step.word())).hidden(words)
    };
    let moving = wish.moving.is_some();
    let back_to_desk = if wish.from_sheet { Step::Place } else { Step::Results };
    let mut rows = vec![SummaryRow::new("door-row-service", Text::of(&service.title, language))];
    let mut place = SummaryRow::new("door-row-place", Text::of(&desk.name, language));
    for line in done::where_lines(visit, desk, mode(&wish.mode)) {
        place = place.and(line);
    }
    if !moving && !wish.settled() {
        place = place.change(change(back_to_desk, "door-row-place"));
    }
    rows.push(place);
    if let Some(at) = wish.starts_at {
        rows.push(SummaryRow::new("door-row-when", done::when(visit, at)).change(change(Step::Time, "door-row-when")));
    }
    if wish.sent.is_some() {
        rows.push(SummaryRow::new("door-row-name", Text::said(draft.who.name.clone())));
        rows.extend(tell::row(visit, draft, &person(draft, None)));
    }
    if moving || wish.settled() {
        return Ok(SummaryList::new(rows));
    }
    rows.push(
        SummaryRow::new("door-row-mode", mode_words(mode(&wish.mode))).change(change(Step::Person, "door-row-mode")),
    );
    rows.push(
        SummaryRow::new("door-row-name", Text::said(draft.who.name.clone()))
            .change(change(Step::Person, "door-row-name")),
    );
    let mut reach = [&draft.who.phone, &draft.who.email].into_iter().filter(|it| !it.is_empty()).cloned();
    if let Some(first) = reach.next() {
        let row = SummaryRow::new("door-row-contact", Text::said(first));
        let row = reach.fold(row, |row, other| row.and(Text::said(other)));
        rows.push(row.change(change(Step::Person, "door-row-contact")));
    }
    if let Some(row) = tell::row(visit, draft, &person(draft, None)) {
        rows.push(row.change(change(Step::Person, "door-row-tell")));
    }
    if let Some(row) = interpreter::row(visit, draft, wish) {
        rows.push(row.change(change(Step::Person, "door-row-mediation")));
    }
    let reason = reason(visit, draft, language);
    if !reason.is_empty() {
        let step = if wish.from_sheet { Step::Reason } else { Step::Person };
        rows.push(SummaryRow::new("door-row-reason", Text::said(reason)).change(change(step, "door-row-reason")));
    }
    rows.push(SummaryRow::new("door-row-cost", crate::lines::cost(visit, service)));
    Ok(SummaryList::new(rows))
}

/// Needs and words, as the desk will read them.
fn reason(visit: &Visit, draft: &Draft, language: Language) -> String {
    let mut said: Vec<String> = draft
        .needs
        .iter()
        .filter_map(|code| visit.directory.need(code))
        .map(|need| need.name.get(language).to_owned())
        .collect();
    if !draft.who.note.is_empty() {
        said.push(draft.who.note.clone());
    }
    said.join(" · ")
}

/// POST: book, or go back.
pub(crate) async fn answer(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let mut draft = visit.draft(&form)?;
    match Go::of(&form) {
        Go::Again => return page(&visit, &draft),
        Go::To(step) => return go::show(&visit, &draft, step).await,
        Go::On => {}
    }
    let wish = draft.wish()?.clone();
    let Some(token) = wish.slot.clone() else {
        return time::page(&visit, &draft, time::Said::Choose).await;
    };
    if let Some(sent) = &wish.sent {
        crate::prescriber::still(&visit, sent, &wish.desk).await?;
    }
    let outcome = match &wish.moving {
        Some(secret) => visit.door.agenda.move_to(secret, &token, &Actor::public()).await.map(|_| None),
        None => {
            if draft.who.name.is_empty() {
                return go::show(&visit, &draft, Step::Person).await;
            }
            let (ask, beside) = (confirm(&visit, &draft, &wish, token), interpreter::asked(&visit, &draft, &wish));
            visit.door.agenda.confirm_with(ask, beside, &Actor::public()).await.map(Some)
        }
    };
    match outcome {
        // Taken from a page without a name: it is kept there, and that page says so.
        Ok(Some(made)) if wish.thread.is_some() => {
            let thread = wish.thread.as_deref().unwrap_or_default();
            crate::write::booked(&visit, thread, made.booking.id.to_string(), made.link).await
        }
        Ok(Some(confirmed)) => {
            if let Some(sent) = &wish.sent {
                crate::prescriber::booked(&visit, sent, &wish.desk, confirmed.booking.id.to_string()).await?;
            }
            if !confirmed.already {
                crate::channel::count(&visit, draft.channel.as_deref(), reception::Reach::Booked).await;
            }
            done::show(&visit, &draft, done::Standing::confirmed(confirmed, &wish))
        }
        Ok(None) => done::page(&visit, &draft).await,
        Err(
            error @ (BookingError::JustTaken
            | BookingError::Vanished
            | BookingError::TooSoon
            | BookingError::TooFar
            | BookingError::Expired),
        ) => {
            let said = if error == BookingError::JustTaken { time::Said::JustTaken } else { time::Said::Gone };
            if let Some(wish) = &mut draft.wish {
                (wish.slot, wish.starts_at) = (None, None);
            }
            time::page(&visit, &draft, said).await
        }
        Err(BookingError::DeskClosed) if mode_gone(&visit, draft.wish()?).await? => {
            // Decided while they were reading: nothing they typed is lost.
            let mut errors = Errors::default();
            errors.add("mode", "door-mode-changed");
            super::person::page(&visit, &draft, &errors).await
        }
        Err(other) => Err(kernel::Problem::from(other).into()),
    }
}

/// Whether the desk does not receive that day in the way they chose.
async fn mode_gone(visit: &Visit, wish: &Wish) -> Result<bool, Refusal> {
    Ok(!super::person::modes(visit, wish).await?.contains(&mode(&wish.mode)))
}

/// What the desk is told. The same form gives the same booking however often it is sent.
pub(crate) fn confirm(visit: &Visit, draft: &Draft, wish: &Wish, token: String) -> Confirm {
    let mut note = reason(visit, draft, Language::It);
    if draft.children() {
        note = format!("{} · {note}", visit.speech.in_language(Language::It).say("door-note-children"));
    }
    Confirm {
        token,
        mode: mode(&wish.mode),
        person: person(draft, Some(note.trim_matches([' ', '·']).to_owned()).filter(|note| !note.is_empty())),
        // Who is sent reads their own language, not that of the page.
        language: wish.sent.as_ref().map_or_else(|| visit.speech.language(), |sent| sent.language()),
        form_key: draft.form.clone().into_bytes(),
        tell: tell::agreed(draft),
        origin: None,
    }
}

/// Who they are, as the desk will know them.
fn person(draft: &Draft, note: Option<String>) -> Person {
    let given = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    Person { name: draft.who.name.clone(), phone: given(&draft.who.phone), email: given(&draft.who.email), note }
}
