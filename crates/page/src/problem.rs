// SPDX-License-Identifier: EUPL-1.2
//! How a refusal reaches people (a page that says what happened and offers the way out) and programs.

use crate::filters;
use crate::layout::{House, Shell, Worker};
use crate::ui::{Action, Go};
use crate::words::{Arg, Speech};
use askama::Template;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use kernel::{Kind, Problem};

/// What a handler returns when it cannot do what was asked. [`crate::dress`] turns it into a page.
///
/// A boxed [`Problem`], so that `Result<Response, Refusal>` stays small.
#[derive(Debug, Clone)]
pub struct Refusal {
    problem: Box<Problem>,
    way_back: Option<String>,
}

impl From<Problem> for Refusal {
    fn from(problem: Problem) -> Self {
        Self { problem: Box::new(problem), way_back: None }
    }
}

impl Refusal {
    /// The page is not here, or not for this person.
    pub fn not_found() -> Self {
        Problem::new(Kind::NotFound, "page-problem-not-found").into()
    }

    /// What was refused.
    pub fn problem(&self) -> &Problem {
        &self.problem
    }

    /// Where to go back to, a path without language, beside the way home.
    #[must_use]
    pub fn back_to(mut self, path: impl Into<String>) -> Self {
        self.way_back = Some(path.into());
        self
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let mut answer = status_of(self.problem.kind).into_response();
        // `dress` finds it here and writes the page in the person's language.
        answer.extensions_mut().insert(self);
        answer
    }
}

fn status_of(kind: Kind) -> StatusCode {
    StatusCode::from_u16(kind.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// The general title of a kind: the key of this room.
fn title_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Invalid => "page-problem-invalid",
        Kind::Malformed => "page-problem-malformed",
        Kind::NotFound => "page-problem-not-found",
        Kind::SignIn => "page-problem-sign-in",
        Kind::Foreign => "page-problem-foreign",
        Kind::Conflict => "page-problem-conflict",
        Kind::Gone => "page-problem-gone",
        Kind::TooLarge => "page-problem-too-large",
        Kind::TooMany => "page-problem-too-many",
        Kind::Fault => "page-problem-fault",
        Kind::Unavailable => "page-problem-unavailable",
    }
}

/// The sentence of a problem in a language: for a notice, an API, a log that people read.
pub fn sentence(problem: &Problem, speech: &Speech) -> String {
    say_problem(problem.key, problem, speech)
}

fn say_problem(key: &str, problem: &Problem, speech: &Speech) -> String {
    let args: Vec<(&str, Arg<'_>)> = problem.args.iter().map(|(name, text)| (*name, value(text))).collect();
    speech.say_with(key, &args).into_owned()
}

/// Arguments travel as text; those that are numbers must choose plurals again.
fn value(text: &str) -> Arg<'_> {
    text.parse::<i64>().map_or_else(|_| Arg::from(text), Arg::from)
}

#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemPage {
    title: String,
    sentence: String,
    status: u16,
    actions: Vec<Action>,
}

/// The page (or, for programs, the problem+json) of a refusal.
pub fn problem_page(
    refusal: &Refusal,
    house: &House,
    speech: &Speech,
    asked: &HeaderMap,
    worker: Option<Worker>,
) -> Response {
    let problem = refusal.problem();
    if wants_json(asked) {
        return problem_json(problem, speech);
    }
    let (shell, content) = framed(refusal, house, speech, worker);
    match shell.html(&content) {
        Ok(_) => shell.show(&content),
        // The words themselves failed: a bare answer is better than none, and never a loop.
        Err(_) => (status_of(problem.kind), content.sentence).into_response(),
    }
}

/// The page of a refusal as text, for the samples.
pub(crate) fn problem_html(refusal: &Refusal, house: &House, speech: &Speech) -> askama::Result<String> {
    let (shell, content) = framed(refusal, house, speech, None);
    shell.html(&content)
}

fn framed(refusal: &Refusal, house: &House, speech: &Speech, worker: Option<Worker>) -> (Shell, ProblemPage) {
    let problem = refusal.problem();
    // Two ways to write a problem: a sentence (with `.title` if it has one), or a title with its `.body`.
    let (own_title, own_body) = (format!("{}.title", problem.key), format!("{}.body", problem.key));
    let (title, sentence) = if speech.knows(&own_body) {
        (sentence(problem, speech), say_problem(&own_body, problem, speech))
    } else if speech.knows(&own_title) {
        (say_problem(&own_title, problem, speech), sentence(problem, speech))
    } else {
        (speech.say(title_key(problem.kind)).into_owned(), sentence(problem, speech))
    };
    // Who is at work goes home to the desk.
    let home = worker.as_ref().and_then(|worker| worker.links.first()).map_or("/", |(_, path)| path).to_owned();
    let mut actions = Vec::new();
    if let Some(path) = &refusal.way_back {
        actions.push(Action::main("page-back", Go::to(path.clone())));
        actions.push(Action::new("page-home", Go::to(home)));
    } else {
        actions.push(Action::main("page-home", Go::to(home)));
    }
    let mut shell = Shell::new(house, speech, title.clone()).status(status_of(problem.kind));
    if let Some(worker) = worker {
        shell = shell.worker(worker);
    }
    (shell, ProblemPage { title, sentence, status: problem.kind.status(), actions })
}

fn wants_json(asked: &HeaderMap) -> bool {
    let accept = asked.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let place = |kind: &str| accept.find(kind).unwrap_or(usize::MAX);
    place("json") < place("text/html")
}

fn problem_json(problem: &Problem, speech: &Speech) -> Response {
    let body = serde_json::json!({
        "type": format!("urn:filo:problem:{}", problem.key),
        "title": speech.say(title_key(problem.kind)),
        "status": problem.kind.status(),
        "detail": sentence(problem, speech),
        "field": problem.field,
    });
    let mut answer = (status_of(problem.kind), body.to_string()).into_response();
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}
