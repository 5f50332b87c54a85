// SPDX-License-Identifier: EUPL-1.2
//! A few questions: only those whose answer still changes what comes next, each with the reason why we ask.

use crate::{
    draft::Draft,
    go::{self, Go},
    thread::{Step, thread},
    visit::Visit,
};
use askama::Template;
use axum::response::Response;
use directory::pack::{Fact, FactKind};
use page::{
    Errors, Form, Refusal, Shell, filters,
    ui::{Action, Choice, Choices, ErrorSummary, Field, Kind, Select, Text},
};

/// Questions on one page, at most: more tire.
const AT_ONCE: usize = 4;
/// Choices shown as a list of buttons; beyond, a list that opens.
const FEW: usize = 8;

/// One question, drawn as its kind of answer wants.
enum Question {
    Choose(Choices),
    Pick(Select),
    Write(Field),
}

#[derive(Template)]
#[template(path = "questions.html")]
struct Questions {
    errors: ErrorSummary,
    state: String,
    questions: Vec<Question>,
    main: Action,
    skip: Action,
}

/// Facts still worth asking, those that change most first.
pub(crate) fn open<'d>(visit: &'d Visit, draft: &Draft) -> Vec<&'d Fact> {
    let Some(asked) = draft.asked(&visit.directory, visit.day_seed()) else { return Vec::new() };
    let found = directory::routing::orient(&visit.directory, &asked);
    let mut questions = found.questions;
    if !found.results.is_empty() && children_count(&visit.directory, draft) {
        // Where home or money is at stake children come first (C9): the desk must know, whichever desk it is.
        questions.retain(|fact| fact.name != MINORS);
        questions.splice(0..0, visit.directory.fact(MINORS));
    }
    questions
}

const MINORS: &str = "minors";

/// Whether it still has to be asked if children live there.
fn children_count(directory: &directory::Snapshot, draft: &Draft) -> bool {
    let unknown = !draft.facts.contains_key(MINORS) && !draft.skipped.contains(MINORS);
    let at_stake = |domain: &str| ["housing", "economic", "employment"].contains(&domain);
    unknown && draft.needs.iter().filter_map(|code| directory.need(code)).any(|need| at_stake(&need.domain))
}

/// The facts of this page: those answered here before, so that going back shows them, then those still open.
fn shown<'d>(visit: &'d Visit, draft: &Draft) -> Vec<&'d Fact> {
    let mut facts: Vec<&Fact> =
        draft.facts.keys().chain(&draft.skipped).filter_map(|name| visit.directory.fact(name)).collect();
    let known = facts.len();
    facts.extend(open(visit, draft).into_iter().take(AT_ONCE));
    facts.dedup_by(|a, b| a.name == b.name);
    facts.truncate(known.max(AT_ONCE));
    facts
}

/// The page with what has been said.
pub(crate) fn page(visit: &Visit, draft: &Draft, errors: &Errors) -> Result<Response, Refusal> {
    let questions = shown(visit, draft).into_iter().filter_map(|fact| draw(visit, draft, fact, errors)).collect();
    Ok(Shell::new(&visit.door.house, &visit.speech, "door-questions-title")
        .step("step", Step::Questions.path())
        .thread(thread(visit, draft, Step::Questions))
        .wrong(!errors.is_empty())
        .show(&Questions {
            errors: errors.summary(),
            state: visit.seal(draft)?,
            questions,
            main: Action::main("door-next", page::ui::Go::press("go", "on")).icon("arrow"),
            skip: Action::quiet("door-questions-skip", page::ui::Go::leave("step", "go", Step::Results.word())),
        }))
}

/// Draws a question. The field's name is the fact's, which the pack guarantees to be a short word.
fn draw(visit: &Visit, draft: &Draft, fact: &Fact, errors: &Errors) -> Option<Question> {
    let language = visit.speech.language();
    let name = field_name(&fact.name)?;
    let ask = Text::of(&fact.ask, language);
    let why = Text::of(&fact.why, language);
    let told = draft.told(&fact.name);
    let rather_not = Choice::new("-", "door-rather-not").chosen(draft.skipped.contains(&fact.name));
    let error = errors.of(name);
    Some(match fact.kind {
        FactKind::YesNo => {
            let options = vec![
                Choice::new("1", "door-yes").chosen(told == "1"),
                Choice::new("0", "door-no").chosen(told == "0"),
                rather_not,
            ];
            Question::Choose(Choices::one(name, ask, options).hint(why).error(error))
        }
        FactKind::Choice | FactKind::Code => {
            let mut options: Vec<Choice> = fact
                .choices
                .iter()
                .map(|choice| {
                    Choice::new(choice.id.clone(), Text::of(&choice.name, language)).chosen(told == choice.id)
                })
                .collect();
            options.push(rather_not);
            if options.len() > FEW {
                Question::Pick(Select::new(name, ask, options).prompt("door-choose").hint(why).error(error))
            } else {
                Question::Choose(Choices::one(name, ask, options).hint(why).error(error))
            }
        }
        FactKind::Count | FactKind::Age | FactKind::Euro => Question::Write(
            Field::new(name, ask, Kind::Number).hint(why).value(told).error(error).at_most(12).short().optional(),
        ),
    })
}

/// Field names are static: those of the product's vocabulary (PRODUCT, facts that change an answer).
fn field_name(fact: &str) -> Option<&'static str> {
    const FACTS: [&str; 11] = [
        "minors",
        "child_age",
        "school",
        "job_lost",
        "isee",
        "eviction_notice",
        "expecting",
        "parent",
        "disability",
        "age",
        "speaks",
    ];
    FACTS.into_iter().find(|known| *known == fact)
}

/// POST: answers.
pub(crate) async fn answer(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let mut draft = visit.draft(&form)?;
    let mut errors = Errors::default();
    let pressed = Go::of(&form);
    let asked: Vec<String> = shown(&visit, &draft).into_iter().map(|fact| fact.name.clone()).collect();
    for name in asked {
        if !form.has(&name) && pressed != Go::On {
            continue;
        }
        keep(&visit, &mut draft, &mut errors, &name, form.get(&name).trim());
    }
    match pressed {
        Go::Again => page(&visit, &draft, &Errors::default()),
        Go::To(Step::Results) => {
            // "Show me anyway": what is still open is not asked again on the way.
            draft.skipped.extend(open(&visit, &draft).into_iter().map(|fact| fact.name.clone()));
            go::show(&visit, &draft, Step::Results).await
        }
        Go::To(step) => go::show(&visit, &draft, step).await,
        Go::On if errors.is_empty() => go::show(&visit, &draft, Step::Results).await,
        Go::On => page(&visit, &draft, &errors),
    }
}

/// Keeps one answer: told, rather not said, or refused with its reason.
fn keep(visit: &Visit, draft: &mut Draft, errors: &mut Errors, name: &str, value: &str) {
    draft.facts.remove(name);
    draft.skipped.remove(name);
    if value.is_empty() || value == "-" {
        draft.skipped.insert(name.to_owned());
        return;
    }
    match visit.directory.read_answer(name, value) {
        Ok(_) => {
            draft.facts.insert(name.to_owned(), value.to_owned());
        }
        Err(refusal) => {
            // Shown again as it was typed, beside the reason.
            draft.facts.insert(name.to_owned(), value.chars().take(12).collect());
            errors.add(name.to_owned(), why_not(visit, name, &refusal));
        }
    }
}

fn why_not(visit: &Visit, name: &str, refusal: &directory::Refusal) -> Text {
    let fact = visit.directory.fact(name);
    match (refusal.kind, fact.and_then(|fact| Some((fact.min?, fact.max?)))) {
        (directory::RefusalKind::OutOfRange, Some((min, max))) => {
            Text::from("door-number-range").with("min", min).with("max", max)
        }
        (directory::RefusalKind::NotANumber | directory::RefusalKind::OutOfRange, _) => "page-field-number".into(),
        _ => "page-field-choose".into(),
    }
}
