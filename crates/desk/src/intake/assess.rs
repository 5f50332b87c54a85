// SPDX-License-Identifier: EUPL-1.2
//! The lean assessment: a few questions, each answered by a sentence. What it suggests is said to be a suggestion.

use super::{PATH, path_of, refusal};
use crate::visit::{Visit, see};
use askama::Template;
use axum::{extract::Path, http::StatusCode, response::Response};
use directory::pack::{About, IntakeQuestion};
use identity::Action;
use kernel::Language;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Action as Press, Choice, Choices, ErrorSummary, Field, Go, Kind, Notice, Text, Tone},
};
use reception::intake::{Assessment, IntakeError, LONGEST_NOTE, RequestView, Terms};

/// The fields of the questions: as many as a pack may ask.
const FIELDS: [&str; 10] = ["q0", "q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8", "q9"];

/// The questions.
#[derive(Template)]
#[template(path = "intake/assess.html")]
pub(crate) struct Assess {
    pub summary: ErrorSummary,
    pub notice: Option<Notice>,
    pub path: String,
    pub name: String,
    pub seen: i64,
    pub need: Vec<Choices>,
    pub motivation: Vec<Choices>,
    pub note: Field,
    pub main: Press,
    pub back: Press,
}

impl Assess {
    /// The form; `typed` holds answers as `bills:3`.
    pub(crate) fn new(
        id: &str,
        name: String,
        seen: i64,
        questions: &[IntakeQuestion],
        typed: &Form,
        errors: &Errors,
        language: Language,
    ) -> Self {
        let asked = |about: About| {
            questions
                .iter()
                .zip(FIELDS)
                .filter(|(question, _)| question.about == about)
                .map(|(question, field)| {
                    let options = question.levels.iter().enumerate().map(|(value, level)| {
                        let value = format!("{}:{value}", question.id);
                        let chosen = typed.get(field) == value;
                        Choice::new(value, Text::of(level, language)).chosen(chosen)
                    });
                    Choices::one(field, Text::of(&question.ask, language), options.collect())
                })
                .collect()
        };
        Self {
            summary: errors.summary(),
            notice: None,
            path: format!("{PATH}/{id}/valuta"),
            name,
            seen,
            need: asked(About::Need),
            motivation: asked(About::Motivation),
            note: Field::new("note", "desk-intake-assess-note", Kind::Long)
                .value(typed.get("note"))
                .at_most(LONGEST_NOTE)
                .error(errors.of("note"))
                .optional(),
            main: Press::main("desk-intake-assess-keep", Go::press("go", "on")),
            back: Press::quiet("desk-intake-back", Go::to(format!("{PATH}/{id}"))),
        }
    }
}

/// An assessment as the form takes it.
pub(crate) fn written(assessment: &Assessment, questions: &[IntakeQuestion]) -> Form {
    let answers: Vec<(&str, String)> = questions
        .iter()
        .zip(FIELDS)
        .filter_map(|(question, field)| {
            let answered = assessment.answers.iter().find(|one| one.question == question.id)?;
            Some((field, format!("{}:{}", question.id, answered.value)))
        })
        .collect();
    let answers = answers.iter().map(|(field, value)| (*field, value.as_str()));
    Form::of(answers.chain([("note", assessment.note.as_str())]))
}

/// GET.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Refusal> {
    let (view, terms) = visit.request(&id, Action::KeepIntake).await?;
    let typed = view.assessment.as_ref().map(|kept| written(kept, &terms.intake.questions)).unwrap_or_default();
    Ok(page(&visit, &id, &view, view.version, &terms, &typed, (&Errors::default(), None)))
}

/// POST: keeps the answers; what was not answered is left out.
pub(crate) async fn keep(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let (view, terms) = visit.request(&id, Action::KeepIntake).await?;
    let seen = form.get("seen").parse().unwrap_or(view.version);
    let answers: Vec<(String, u8)> = FIELDS
        .into_iter()
        .filter_map(|field| form.get(field).rsplit_once(':'))
        .filter_map(|(question, value)| Some((question.to_owned(), value.parse().ok()?)))
        .collect();
    let mut errors = Errors::default();
    if answers.is_empty() {
        errors.add(FIELDS[0], "desk-intake-assess-nothing");
        return Ok(page(&visit, &id, &view, seen, &terms, &form, (&errors, None)));
    }
    let desks = visit.desks_for(Action::KeepIntake);
    let words = (&terms, visit.speech.language());
    let (reception, actor) = (&visit.desk.reception, visit.actor());
    match reception.assess_request(view.request, seen, &answers, form.get("note"), words, &desks, &actor).await {
        Ok(()) => Ok(see(visit.speech.language(), &format!("{}?fatto=valutata", path_of(view.request)))),
        Err(IntakeError::ChangedMeanwhile) => {
            let notice = Notice::new(Tone::Waiting, "desk-intake-meanwhile")
                .action(Press::new("desk-intake-see-now", Go::to(path_of(view.request))))
                .announced();
            Ok(page(&visit, &id, &view, view.version, &terms, &form, (&errors, Some(notice))))
        }
        Err(IntakeError::TooLong { field }) => {
            errors.add(field, "desk-intake-too-long");
            Ok(page(&visit, &id, &view, seen, &terms, &form, (&errors, None)))
        }
        // The territory asks something else since the page was opened: its new questions, and what still fits of the answers.
        Err(IntakeError::NoSuchAnswer) => {
            let notice = Notice::new(Tone::Waiting, "desk-intake-assess-changed").announced();
            Ok(page(&visit, &id, &view, seen, &terms, &form, (&errors, Some(notice))))
        }
        Err(error) => Err(refusal(error)),
    }
}

fn page(
    visit: &Visit,
    id: &str,
    view: &RequestView,
    seen: i64,
    terms: &Terms,
    typed: &Form,
    said: (&Errors, Option<Notice>),
) -> Response {
    let (errors, notice) = said;
    let (name, language) = (view.household.name.clone(), visit.speech.language());
    let mut page = Assess::new(id, name, seen, &terms.intake.questions, typed, errors, language);
    let conflict = notice.is_some();
    page.notice = notice;
    let shell = visit.shell("desk-intake-assess", Switch::Path(page.path.clone())).wrong(!errors.is_empty());
    let shell = if conflict { shell.status(StatusCode::CONFLICT) } else { shell };
    shell.show(&page)
}
