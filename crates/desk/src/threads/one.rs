// SPDX-License-Identifier: EUPL-1.2
//! One thread at the desk: what was said, how they may be reached, the answer, the calls, the next desk, the end.

use super::{language, may_words, way_words};
use crate::{
    addresses::THREADS,
    visit::{Visit, moment, see},
};
use askama::Template;
use axum::{extract::Path, response::Response};
use identity::Action;
use kernel::{Language, Problem};
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Action as Press, Choice, Choices, Field, Go, Kind, Select, SummaryList, SummaryRow, Text},
};
use reception::threads::{CallOutcome, DeskView, LONGEST, Outcome, Side, Standing, Story, ThreadError, ThreadId, Way};

/// Something that was written.
pub(crate) struct Line {
    pub theirs: bool,
    pub words: String,
    pub when: String,
    pub read: bool,
}

/// The page of a thread.
#[derive(Template)]
#[template(path = "threads/one.html")]
pub(crate) struct Talk {
    pub thread: String,
    pub called: Option<String>,
    pub minor: bool,
    pub children: bool,
    pub facts: SummaryList,
    /// Their number, when it may be called at all.
    pub call: Option<Press>,
    pub cover: Option<String>,
    pub may: Text,
    pub lines: Vec<Line>,
    pub calls: Vec<(Text, String)>,
    pub open: bool,
    pub answer: Field,
    pub form_key: String,
    /// The mark of whose page it is.
    pub whose: String,
    pub hand: Option<Select>,
    pub outcome: Choices,
}

/// GET. Of another desk: not found, as if there were nothing.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Refusal> {
    let thread: ThreadId = id.parse().map_err(|_| Refusal::not_found())?;
    page(&visit, thread, "", &Errors::default()).await
}

async fn page(visit: &Visit, thread: ThreadId, typed: &str, errors: &Errors) -> Result<Response, Refusal> {
    let desks = visit.desks_for(Action::AnswerThreads);
    let found = visit.desk.reception.thread(thread, &desks, &visit.actor()).await;
    let view = found.map_err(refused)?;
    let shown = talk(visit, view, typed, errors);
    let frame = visit.shell("desk-thread", Switch::Path(format!("{THREADS}/{thread}"))).wrong(!errors.is_empty());
    Ok(frame.show(&shown))
}

fn refused(error: ThreadError) -> Refusal {
    Refusal::from(Problem::from(error)).back_to(THREADS)
}

fn talk(visit: &Visit, view: DeskView, typed: &str, errors: &Errors) -> Talk {
    let tongue = visit.speech.language();
    let story = &view.story;
    let others = visit
        .directory
        .desks()
        .iter()
        .filter(|desk| desk.body == view.body && desk.id != view.desk)
        .map(|desk| Choice::new(desk.id.clone(), Text::said(desk.name.get(tongue))))
        .collect::<Vec<_>>();
    let outcomes = Outcome::ALL.into_iter().map(|one| Choice::new(one.code(), outcome_words(one))).collect();
    let reachable = !story.reach.never && matches!(story.reach.way, Way::Call | Way::Message);
    Talk {
        thread: view.thread.to_string(),
        called: story.called().map(str::to_owned),
        minor: story.minor,
        children: story.children,
        facts: facts(visit, story, &view),
        call: reachable.then(|| {
            let digits: String = story.reach.address.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
            Press::new(Text::said(story.reach.address.clone()), Go::Exact(format!("tel:{digits}"))).icon("phone")
        }),
        cover: Some(story.reach.cover.clone()).filter(|cover| !cover.is_empty()),
        may: may_words(&visit.speech, story, visit.local_now()),
        lines: view
            .messages
            .iter()
            .map(|message| Line {
                theirs: message.side == Side::Person,
                words: message.words.clone(),
                when: moment(&visit.speech, visit.local(message.written_at)),
                read: message.read_at.is_some(),
            })
            .collect(),
        calls: view
            .calls
            .iter()
            .map(|call| (call_words(call.outcome).into(), moment(&visit.speech, visit.local(call.at))))
            .collect(),
        open: view.standing == Standing::Open,
        answer: Field::new("answer", "desk-thread-answer", Kind::Long)
            .hint("desk-thread-answer-hint")
            .value(typed)
            .error(errors.of("answer")),
        form_key: visit.desk.reception.form_key(),
        whose: visit.whose(),
        hand: (!others.is_empty()).then(|| Select::new("to", "desk-thread-hand", others)),
        outcome: Choices::one("outcome", "desk-thread-outcome", outcomes),
    }
}

/// What is known of them, as little as they said.
fn facts(visit: &Visit, story: &Story, view: &DeskView) -> SummaryList {
    let tongue = visit.speech.language();
    let desk = visit.directory.desk(&view.desk).map_or(view.desk.clone(), |desk| desk.name.get(tongue).to_owned());
    let mut rows = vec![SummaryRow::new("desk-thread-at", desk)];
    if let Some(town) = story.town.as_deref().and_then(|code| visit.directory.town(code.parse().ok()?)) {
        rows.push(SummaryRow::new("desk-thread-town", town.name.clone()));
    }
    let needs: Vec<String> = story
        .needs
        .iter()
        .filter_map(|code| visit.directory.need(code))
        .map(|need| need.name.get(tongue).to_owned())
        .collect();
    if !needs.is_empty() {
        rows.push(SummaryRow::new("desk-thread-needs", needs.join(" · ")));
    }
    let mut way = SummaryRow::new("desk-thread-way", way_words(story.reach.way));
    if story.reach.way == Way::Email && !story.reach.never {
        way = way.and(story.reach.address.clone());
    }
    rows.push(way);
    if let Some(reads) = language(&story.language).filter(|one| *one != Language::It) {
        rows.push(SummaryRow::new("desk-thread-reads", reads.own_name().to_owned()));
    }
    if let Some(speaks) = story.interpreter.as_deref().and_then(language) {
        rows.push(SummaryRow::new("desk-thread-interpreter", speaks.own_name().to_owned()));
    }
    if let Some(telling) = crate::told::standing(&visit.speech, &view.told, |at| visit.local(at)) {
        rows.push(SummaryRow::new("desk-thread-notice", telling.words));
    }
    if !view.bookings.is_empty() {
        rows.push(SummaryRow::new(
            "desk-thread-bookings",
            Text::from("desk-thread-bookings-count").with("count", view.bookings.len()),
        ));
    }
    if let Some(outcome) = view.outcome {
        rows.push(SummaryRow::new("desk-thread-outcome", outcome_words(outcome)));
    }
    SummaryList::new(rows)
}

fn outcome_words(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Helped => "desk-thread-outcome-helped",
        Outcome::Appointment => "desk-thread-outcome-appointment",
        Outcome::Elsewhere => "desk-thread-outcome-elsewhere",
        Outcome::Lost => "desk-thread-outcome-lost",
        Outcome::Mistake => "desk-thread-outcome-mistake",
    }
}

fn call_words(outcome: CallOutcome) -> &'static str {
    match outcome {
        CallOutcome::Reached => "desk-thread-call-reached",
        CallOutcome::NoAnswer => "desk-thread-call-no-answer",
        CallOutcome::SomebodyElse => "desk-thread-call-somebody-else",
    }
}

/// POST: answer, note a call, hand on, close.
pub(crate) async fn answer(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let thread: ThreadId = form.get("thread").parse().map_err(|_| Refusal::not_found())?;
    let desks = visit.desks_for(Action::AnswerThreads);
    let (reception, actor) = (&visit.desk.reception, visit.actor());
    let mut back = format!("{THREADS}/{thread}");
    let mut errors = Errors::default();
    let done = match form.get("do") {
        "answer" => match reception.answer(thread, form.get("answer"), form.get("key"), &desks, &actor).await {
            Err(ThreadError::Empty) => {
                errors.add("answer", "desk-thread-answer-missing");
                Ok(())
            }
            Err(ThreadError::TooLong) => {
                errors.add("answer", Text::from("page-field-too-long").with("max", LONGEST));
                Ok(())
            }
            other => other,
        },
        "close" => {
            let outcome = Outcome::from_code(form.get("outcome")).unwrap_or(Outcome::Helped);
            THREADS.clone_into(&mut back);
            reception.close(thread, outcome, &desks, &actor).await
        }
        "hand" => {
            let to = visit.directory.desk(form.get("to")).ok_or_else(Refusal::not_found)?;
            THREADS.clone_into(&mut back);
            reception.hand_on(thread, &to.id, &to.body, &desks, &actor).await
        }
        word => match word.strip_prefix("called:").and_then(CallOutcome::from_code) {
            Some(outcome) => reception.called(thread, outcome, &desks, &actor).await,
            None => Ok(()),
        },
    };
    done.map_err(refused)?;
    if !errors.is_empty() {
        return page(&visit, thread, form.get("answer"), &errors).await;
    }
    Ok(see(visit.speech.language(), &back))
}
