// SPDX-License-Identifier: EUPL-1.2
//! The first page: what is happening, and where you live.

use crate::{
    draft::Draft,
    go::{self, Go},
    thread::{Step, thread},
    visit::Visit,
};
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use directory::pack::Emergency;
use page::{
    Errors, Form, Refusal, Shell, Switch, filters,
    ui::{Action, Choice, Choices, ErrorSummary, Look, Text},
};

#[derive(Template)]
#[template(path = "ask.html")]
struct Ask<'a> {
    errors: ErrorSummary,
    /// Empty on a first visit, so that the page can be kept.
    state: String,
    first: Choices,
    more: Choices,
    more_open: bool,
    town: &'a str,
    town_error: Option<Text>,
    elsewhere: bool,
    /// Towns whose name begins as it was typed: pressed instead of written again.
    picks: Vec<(String, &'a str)>,
    towns: Vec<&'a str>,
    emergencies: &'a [Emergency],
    main: Action,
}

/// GET: nothing said yet.
pub(crate) async fn show(visit: Visit) -> Result<Response, Refusal> {
    let draft = Draft::default();
    let shell = shell(&visit, &draft).public("/");
    write(&visit, shell.switch(switch()), &draft, String::new(), &Errors::default())
}

/// GET on a step: a page that was sent cannot be opened again by its address.
pub(crate) async fn begin_again(visit: Visit) -> Redirect {
    Redirect::to(&page::address(visit.speech.language(), "/"))
}

/// The page with what has been said.
pub(crate) fn page(visit: &Visit, draft: &Draft, errors: &Errors) -> Result<Response, Refusal> {
    let shell = shell(visit, draft).switch(switch()).wrong(!errors.is_empty());
    write(visit, shell, draft, visit.seal(draft)?, errors)
}

fn shell(visit: &Visit, draft: &Draft) -> Shell {
    Shell::new(&visit.door.house, &visit.speech, "door-ask-title").description("door-ask-description").thread(thread(
        visit,
        draft,
        Step::Ask,
    ))
}

fn switch() -> Switch {
    Switch::Form { id: "step", path: "/".into() }
}

fn write(visit: &Visit, shell: Shell, draft: &Draft, state: String, errors: &Errors) -> Result<Response, Refusal> {
    let language = visit.speech.language();
    let choices = |first: bool| -> Vec<Choice> {
        visit
            .directory
            .needs()
            .iter()
            .filter(|need| need.first == first)
            .map(|need| {
                Choice::new(need.code.clone(), Text::of(&need.say, language))
                    .icon(need.icon.as_deref().unwrap_or(&need.code))
                    .chosen(draft.needs.contains(&need.code))
            })
            .collect()
    };
    let more_open = visit.directory.needs().iter().any(|need| !need.first && draft.needs.contains(&need.code));
    let towns: Vec<&str> = visit.directory.towns_by_name(language).map(|town| town.name.as_str()).collect();
    let picks = if errors.of("town").is_some() && !draft.town_typed.is_empty() {
        let found = visit.directory.find_town(&draft.town_typed);
        found.into_iter().take(6).map(|found| (found.town.istat.to_string(), found.town.name.as_str())).collect()
    } else {
        Vec::new()
    };
    Ok(shell.show(&Ask {
        picks,
        errors: errors.summary(),
        state,
        first: Choices::several("need", "door-ask-needs", choices(true)).look(Look::Cards).error(errors.of("need")),
        more: Choices::several("need", "door-ask-more", choices(false))
            .id("need-more")
            .look(Look::Cards)
            .asked_by_the_title(),
        more_open,
        town: &draft.town_typed,
        town_error: errors.of("town"),
        elsewhere: errors.of("town").is_some() && !draft.town_typed.is_empty(),
        towns,
        emergencies: &visit.directory.territory().emergencies,
        main: Action::main("door-next", page::ui::Go::press("go", "on")).icon("arrow"),
    }))
}

/// POST: needs and town.
pub(crate) async fn answer(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let mut draft = visit.draft(&form)?;
    let go = Go::of(&form);
    let mut reading = form.reading();
    if form.has("town") || form.has("need") || go == Go::On {
        draft.needs = reading.several("need").into_iter().filter(|code| visit.directory.need(code).is_some()).collect();
        draft.town_typed = reading.text("town", 80).unwrap_or_default();
    }
    if let Some(picked) = form.get("pick").parse().ok().and_then(|istat| visit.directory.town(istat)) {
        draft.town_typed.clone_from(&picked.name);
    }
    match go {
        Go::Again => return page(&visit, &draft, &Errors::default()),
        Go::To(step) => return go::show(&visit, &draft, step).await,
        Go::On => {}
    }
    if draft.needs.is_empty() {
        reading.refuse("need", "door-ask-need-missing");
    }
    if form.get("elsewhere") == "1" {
        return crate::results::elsewhere(&visit, &draft);
    }
    match recognise(&visit, &draft.town_typed) {
        Ok(town) => {
            // Another town may mean other questions: what was told stays, what was skipped is asked again.
            if draft.town != Some(town) {
                draft.skipped.clear();
            }
            draft.town = Some(town);
        }
        Err(why) => {
            draft.town = None;
            reading.refuse("town", why);
        }
    }
    let errors = reading.finish();
    if !errors.is_empty() {
        return page(&visit, &draft, &errors);
    }
    draft.wish = None;
    Ok(go::questions_or_results(&visit, &draft).await?.into_response())
}

/// The town somebody typed: its code, its name, or the beginning of one name alone.
pub(crate) fn recognise(visit: &Visit, typed: &str) -> Result<kernel::Istat, Text> {
    if typed.is_empty() {
        return Err("door-ask-town-missing".into());
    }
    if let Ok(code) = typed.parse() {
        return Ok(code);
    }
    let elsewhere = visit
        .directory
        .territory()
        .outside
        .iter()
        .find(|place| place.prefix.len() == 6 && place.name.to_lowercase() == typed.to_lowercase());
    if let Some(code) = elsewhere.and_then(|place| place.prefix.parse().ok()) {
        return Ok(code);
    }
    let found = visit.directory.find_town(typed);
    match found.as_slice() {
        [only] => Ok(only.town.istat),
        [best, ..] if best.exact => Ok(best.town.istat),
        [] => Err("door-ask-town-unknown".into()),
        _ => Err("door-ask-town-several".into()),
    }
}
