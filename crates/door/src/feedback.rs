// SPDX-License-Identifier: EUPL-1.2
//! What do you think of this site? The flow of the Italian model for public sites: from 1 to 5; then what went well, or
//! what was hard; a few words if one likes; thanks. Two pages without script, no name asked.

use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use kernel::Chance;
use page::{
    Errors, Form, Purpose, Refusal, Shell, filters,
    ui::{Action, Choice, Choices, ErrorSummary, Field, Go, Kind, Look, Text},
};
use reception::{Feedback, LONGEST_COMMENT, Rating};
use serde::{Deserialize, Serialize};

const FEEDBACK: Purpose = Purpose { name: "feedback", version: 1, lifetime: 3600 };

/// What was said on the first page.
#[derive(Serialize, Deserialize)]
struct Said {
    /// The form's own key: sent twice, it counts once.
    form: String,
    rating: u8,
}

#[derive(Template)]
#[template(path = "feedback/rate.html")]
struct Rate {
    errors: ErrorSummary,
    ratings: Choices,
    next: Action,
}

#[derive(Template)]
#[template(path = "feedback/why.html")]
struct Why {
    state: String,
    choices: Choices,
    words: Field,
    send: Action,
}

#[derive(Template)]
#[template(path = "feedback/thanks.html")]
struct Thanks {
    on: Vec<Action>,
}

fn shell(visit: &Visit, title: &'static str, path: &str) -> Shell {
    Shell::new(&visit.door.house, &visit.speech, title)
        .step("step", path)
        .crumb("door-home", Some("/".into()))
        .crumb("door-feedback-title", None)
}

/// GET: from 1 to 5.
pub(crate) async fn show(visit: Visit) -> Response {
    rate(&visit, None, &Errors::default())
}

/// POST: the rating; then why.
pub(crate) async fn rated(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let rating = Rating::read(form.get("rating"));
    if form.get("go") == "language" {
        return Ok(rate(&visit, rating, &Errors::default()));
    }
    let Some(rating) = rating else {
        let mut errors = Errors::default();
        errors.add("rating", "door-feedback-missing");
        return Ok(rate(&visit, None, &errors));
    };
    let said = Said { form: fresh(&*visit.door.chance), rating: rating.number() };
    why(&visit, &said, rating, &[], String::new())
}

/// POST: why, in choices and words; kept, with thanks.
pub(crate) async fn explained(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let said: Said = FEEDBACK.open(&visit.door.vault, form.get("state"), visit.now)?;
    let Some(rating) = Rating::read(&said.rating.to_string()) else { return Ok(show(visit).await) };
    let choices: Vec<String> = form.all("why").map(str::to_owned).collect();
    let comment: String = page::form::clean(form.get("comment")).chars().take(LONGEST_COMMENT).collect();
    if form.get("go") == "language" {
        return why(&visit, &said, rating, &choices, comment);
    }
    let language = visit.speech.language();
    visit.door.reception.keep_feedback(Feedback { form: said.form, rating, choices, comment, language }).await?;
    let page = Thanks { on: vec![Action::new("door-begin", Go::to("/")).icon("arrow")] };
    Ok(Shell::new(&visit.door.house, &visit.speech, "door-feedback-thanks").show(&page))
}

fn rate(visit: &Visit, chosen: Option<Rating>, errors: &Errors) -> Response {
    let options = ["5", "4", "3", "2", "1"]
        .into_iter()
        .zip(["door-feedback-5", "door-feedback-4", "door-feedback-3", "door-feedback-2", "door-feedback-1"])
        .map(|(number, label)| Choice::new(number, label).chosen(chosen == Rating::read(number)))
        .collect();
    let ratings =
        Choices::one("rating", "door-feedback-question", options).look(Look::Lines).error(errors.of("rating"));
    let page = Rate {
        errors: errors.summary(),
        ratings,
        next: Action::main("door-next", Go::press("go", "on")).icon("arrow"),
    };
    shell(visit, "door-feedback-title", "/parere").wrong(!errors.is_empty()).show(&page)
}

fn why(visit: &Visit, said: &Said, rating: Rating, chosen: &[String], comment: String) -> Result<Response, Refusal> {
    let well = rating.number() >= 4;
    let options = rating
        .choices()
        .iter()
        .map(|choice| Choice::new(*choice, words_of(choice)).chosen(chosen.iter().any(|one| one == choice)))
        .collect();
    let question: Text = if well { "door-feedback-well" } else { "door-feedback-hard" }.into();
    let page = Why {
        state: FEEDBACK.seal(&visit.door.vault, said, visit.now)?,
        choices: Choices::several("why", question, options).hint("door-feedback-several"),
        words: Field::new("comment", "door-feedback-comment", Kind::Long)
            .hint("door-feedback-comment-hint")
            .value(comment)
            .at_most(LONGEST_COMMENT),
        send: Action::main("door-feedback-send", Go::press("go", "on")),
    };
    Ok(shell(visit, "door-feedback-why-title", "/parere/perche").show(&page))
}

fn words_of(choice: &str) -> &'static str {
    match choice {
        "clear" => "door-feedback-clear",
        "complete" => "door-feedback-complete",
        "in-order" => "door-feedback-in-order",
        "no-trouble" => "door-feedback-no-trouble",
        "not-clear" => "door-feedback-not-clear",
        "not-complete" => "door-feedback-not-complete",
        "not-in-order" => "door-feedback-not-in-order",
        "trouble" => "door-feedback-trouble",
        _ => "door-feedback-other",
    }
}

fn fresh(chance: &dyn Chance) -> String {
    let mut bytes = [0_u8; 16];
    chance.fill(&mut bytes);
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
