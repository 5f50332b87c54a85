// SPDX-License-Identifier: EUPL-1.2
//! Step 4, the person: a name they like to be called by, and how to reach them if something changes.

use super::{
    interpreter,
    reason::{self, NOTE},
    tell,
};
use crate::{
    draft::{Draft, Wish},
    go::{self, Go},
    thread::{self, Step},
    visit::Visit,
};
use askama::Template;
use axum::response::Response;
use directory::pack::Mode;
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Shell, filters,
    ui::{Action, Choice, Choices, ErrorSummary, Field, Kind},
};

#[derive(Template)]
#[template(path = "booking/person.html")]
struct Person {
    errors: ErrorSummary,
    state: String,
    name: Field,
    phone: Field,
    email: Field,
    tell: Option<(Choices, Choices)>,
    modes: Option<Choices>,
    interpreter: Option<Choices>,
    note: Option<Field>,
    main: Action,
}

/// How one may meet the desk on the day that was chosen.
pub(crate) async fn modes(visit: &Visit, wish: &Wish) -> Result<Vec<Mode>, Refusal> {
    let desk = visit.directory.desk(&wish.desk).ok_or_else(Refusal::not_found)?;
    let Some(at) = wish.starts_at else { return Ok(desk.modes.clone()) };
    let found = visit.door.agenda.modes_on(&wish.desk, visit.local(at).date()).await;
    Ok(found.map_err(Problem::from)?)
}

pub(crate) async fn page(visit: &Visit, draft: &Draft, errors: &Errors) -> Result<Response, Refusal> {
    let wish = draft.wish()?;
    let offered = modes(visit, wish).await?;
    let changed = errors.of("mode");
    let modes = (offered.len() > 1 || changed.is_some()).then(|| {
        let options = offered
            .iter()
            .map(|mode| Choice::new(mode.code(), mode_words(*mode)).chosen(mode.code() == wish.mode))
            .collect();
        Choices::one("mode", "door-mode", options).error(changed)
    });
    Ok(Shell::new(&visit.door.house, &visit.speech, "door-person-title")
        .step("step", Step::Person.path())
        .thread(thread::thread(visit, draft, Step::Person))
        .wrong(!errors.is_empty())
        .show(&Person {
            errors: errors.summary(),
            state: visit.seal(draft)?,
            name: Field::new("name", "door-name", Kind::Text)
                .hint("door-name-hint")
                .value(&draft.who.name)
                .at_most(80)
                .autocomplete("name")
                .error(errors.of("name")),
            phone: Field::new("phone", "door-phone", Kind::Telephone)
                .hint("door-phone-hint")
                .value(&draft.who.phone)
                .at_most(40)
                .autocomplete("tel")
                .error(errors.of("phone")),
            email: Field::new("email", "door-email", Kind::Email)
                .value(&draft.who.email)
                .at_most(254)
                .autocomplete("email")
                .optional()
                .error(errors.of("email")),
            tell: tell::question(visit, draft),
            modes,
            interpreter: interpreter::question(visit, draft, wish),
            note: (!wish.from_sheet).then(|| reason::note(draft, errors)),
            main: Action::main("door-next", page::ui::Go::press("go", "on")).icon("arrow"),
        }))
}

/// How a mode is called.
pub(crate) fn mode_words(mode: Mode) -> &'static str {
    match mode {
        Mode::OnSite => "door-mode-on-site",
        Mode::Online => "door-mode-online",
        Mode::Phone => "door-mode-phone",
        Mode::Home => "door-mode-home",
    }
}

/// POST: who they are.
pub(crate) async fn answer(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let mut draft = visit.draft(&form)?;
    let mut reading = form.reading();
    if form.has("name") {
        let offered = modes(&visit, draft.wish()?).await?;
        let name = reading.required("name", 80, "door-name-missing");
        let (phone, email) = (reading.telephone("phone"), reading.email("email"));
        if phone.is_none() && email.is_none() && form.get("phone").is_empty() && form.get("email").is_empty() {
            reading.refuse("phone", "door-contact-missing");
        }
        // What was typed stays as it was typed when it is wrong, so that it can be mended.
        let typed = |field: &str| form.get(field).trim().chars().take(300).collect::<String>();
        draft.who.name = if name.is_empty() { typed("name") } else { name };
        draft.who.phone = phone.unwrap_or_else(|| typed("phone"));
        draft.who.email = email.unwrap_or_else(|| typed("email"));
        tell::read(&mut draft, &form, &mut reading);
        interpreter::read(&mut draft, &form);
        let wish = draft.wish.as_mut().ok_or_else(Refusal::not_found)?;
        if let Some(mode) = offered.iter().find(|mode| mode.code() == form.get("mode")) {
            wish.mode = mode.code().to_owned();
        }
        if form.has("note") {
            draft.who.note = reading.text("note", NOTE).unwrap_or_else(|| form.get("note").trim().to_owned());
        }
    }
    let errors = reading.finish();
    match Go::of(&form) {
        Go::Again => page(&visit, &draft, &Errors::default()).await,
        Go::To(step) => go::show(&visit, &draft, step).await,
        Go::On if errors.is_empty() => go::show(&visit, &draft, thread::after(&draft, Step::Person)).await,
        Go::On => page(&visit, &draft, &errors).await,
    }
}
