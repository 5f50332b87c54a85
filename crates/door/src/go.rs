// SPDX-License-Identifier: EUPL-1.2
//! Moving along the thread: which page a press leads to.

use crate::{ask, booking, draft::Draft, questions, results, thread::Step, visit::Visit};
use axum::response::Response;
use page::{Errors, Form, Refusal};

/// What a press asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Go {
    /// The answers are complete: check them, go on.
    On,
    /// The same page in another language; nothing is checked.
    Again,
    /// Another step; what was typed travels, nothing is checked.
    To(Step),
}

impl Go {
    /// Reads the pressed button.
    pub fn of(form: &Form) -> Self {
        match form.get("go") {
            "language" => Self::Again,
            word => Step::from_word(word).map_or(Self::On, Self::To),
        }
    }
}

/// Shows a step with what has been said so far.
///
/// # Errors
/// When the step cannot be shown for lack of an earlier one, or a room below refuses.
pub(crate) async fn show(visit: &Visit, draft: &Draft, step: Step) -> Result<Response, Refusal> {
    let well = Errors::default();
    match step {
        Step::Ask => ask::page(visit, draft, &well),
        Step::Questions => questions::page(visit, draft, &well),
        Step::Results => results::page(visit, draft).await,
        Step::Place => booking::place::page(visit, draft, &well),
        Step::Time => booking::time::page(visit, draft, booking::time::Said::Nothing).await,
        Step::Reason => booking::reason::page(visit, draft, &well),
        Step::Person => booking::person::page(visit, draft, &well).await,
        Step::Summary => booking::summary::page(visit, draft),
        Step::Done => booking::done::page(visit, draft).await,
    }
}

/// The first page of a finished orientation: questions while an answer would change something, then the results.
///
/// # Errors
/// As [`show`].
pub(crate) async fn questions_or_results(visit: &Visit, draft: &Draft) -> Result<Response, Refusal> {
    let step = if questions::open(visit, draft).is_empty() { Step::Results } else { Step::Questions };
    show(visit, draft, step).await
}
