// SPDX-License-Identifier: EUPL-1.2
//! An assessment as a whole: before it is finished, with what is missing and what came of it so far; afterwards, for ever.

use super::{Teller, list_of, part, part_of, path_of, read};
use crate::{
    instruments::{
        result::{Made, made, said},
        sheet::{field, parts},
        words,
    },
    visit::{Visit, see},
};
use askama::Template;
use axum::{extract::Path, response::Response};
use casework::{
    assessment::{AssessmentError, AssessmentId, AssessmentView, By, LONGEST_REASON, Previous, State},
    case::CaseId,
    instrument::{self, Instrument, missing, scores},
};
use kernel::{Language, Problem};
use page::{
    Errors, Form, Refusal, Speech, Switch, filters,
    ui::{Action as Press, ErrorSummary, Field, Go, Kind, Notice, SummaryList, SummaryRow, Text, Tone},
};

/// What may be done with it.
pub(crate) enum Deeds {
    /// A draft: finish it at this revision, or answer on. What is missing, with the way to it.
    Finish {
        /// The revision that was read.
        revision: i64,
        /// Questions that must be answered.
        missing: Vec<(Text, String)>,
    },
    /// A finished one: correct it. Where somebody has: what that means, and the way there.
    Correct(Option<(&'static str, String)>),
    /// Set aside: take it back.
    TakeBack,
    /// Nothing: they read.
    Read,
}

/// The page.
#[derive(Template)]
#[template(path = "assessments/one.html")]
pub(crate) struct One {
    pub summary: ErrorSummary,
    pub notice: Option<Notice>,
    pub path: String,
    pub list: String,
    pub title: Text,
    pub about: Text,
    /// Version, who began and finished it, and by which decision.
    pub facts: Vec<Text>,
    /// The finished one that this corrects.
    pub corrects: Option<String>,
    pub made: Vec<Made>,
    pub answers: Vec<(Text, SummaryList, Option<Press>)>,
    /// Answers that gave way: question, answer, whose.
    pub gave_way: Vec<(Text, Text, Text)>,
    pub deeds: Deeds,
    /// Whether the reason for setting it aside is being asked.
    pub asking: bool,
    pub reason: Field,
}

/// GET.
pub(crate) async fn show(
    visit: Visit,
    Path((case, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, Refusal> {
    page(&visit, (read(&case)?, read(&id)?), &form, &Errors::default(), None).await
}

/// POST: finishes, corrects, sets aside, takes back.
pub(crate) async fn change(
    visit: Visit,
    Path((case, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, Refusal> {
    let (case, id): (CaseId, AssessmentId) = (read(&case)?, read(&id)?);
    let (who, language, room) = (visit.who(), visit.speech.language(), &visit.desk.casework);
    let today = visit.today();
    let mut errors = Errors::default();
    let done = match form.get("go") {
        "finish" => {
            let revision = form.get("revision").parse().unwrap_or_default();
            room.finish_assessment(&who, case, id, revision, today).await
        }
        "correct" => match room.correct_assessment(&who, case, id, today).await {
            Ok(new) => return Ok(see(language, &part_of(case, new, 0))),
            Err(why) => Err(why),
        },
        "aside" => room.set_assessment_aside(&who, case, id, Some(form.get("reason")), today).await,
        "take-back" => room.set_assessment_aside(&who, case, id, None, today).await,
        _ => return page(&visit, (case, id), &form, &errors, None).await,
    };
    match done {
        Ok(()) => Ok(see(language, &path_of(case, id))),
        Err(AssessmentError::Missing(_)) => {
            page(&visit, (case, id), &form, &errors, Some("desk-assess-still-missing")).await
        }
        Err(AssessmentError::ChangedMeanwhile) => {
            page(&visit, (case, id), &form, &errors, Some("desk-assess-changed-meanwhile")).await
        }
        Err(AssessmentError::NoReason) => {
            errors.add("reason", "desk-assess-reason-missing");
            page(&visit, (case, id), &form, &errors, None).await
        }
        Err(AssessmentError::TooLong) => {
            errors.add("reason", Text::from("page-field-too-long").with("max", LONGEST_REASON));
            page(&visit, (case, id), &form, &errors, None).await
        }
        Err(why) => Err(Problem::from(why).into()),
    }
}

async fn page(
    visit: &Visit,
    (case, id): (CaseId, AssessmentId),
    form: &Form,
    errors: &Errors,
    told: Option<&'static str>,
) -> Result<Response, Refusal> {
    let view = visit.desk.casework.assessment(&visit.who(), case, id, visit.today()).await.map_err(Problem::from)?;
    let persons: Vec<_> = view.person.into_iter().collect();
    let names = visit.names_of(&persons).await?;
    let mut page = One::of(&view, case, super::list::about(view.person, &names), visit, (form, errors));
    if let Some(told) = told {
        page.notice = Some(Notice::new(Tone::Waiting, told).announced());
    }
    let title = words::told(&view.landed.instrument.title, visit.speech.language());
    let shell = visit.shell(title, Switch::Path(page.path.clone())).wrong(!errors.is_empty());
    Ok(shell.show(&page))
}

impl One {
    pub(super) fn of(
        view: &AssessmentView,
        case: CaseId,
        about: Text,
        teller: &impl Teller,
        (form, errors): (&Form, &Errors),
    ) -> Self {
        let (instrument, speech) = (&view.landed.instrument, teller.speech());
        let language = speech.language();
        let draft = view.state == State::Draft;
        let day = view.previous.as_ref().map(|previous| teller.day(previous.at));
        let previous = view.previous.as_ref().zip(day.as_deref());
        let gave_way = view.gave_way.iter().filter_map(|one| {
            let item = instrument.item(&one.item)?;
            Some((
                words::question(instrument, &one.item, language),
                said(item, Some(&one.answer), speech),
                whose(teller, &one.by),
            ))
        });
        let path = path_of(case, view.id);
        let asking = form.get("go") == "aside" || form.has("accantona");
        Self {
            summary: errors.summary(),
            notice: (view.state == State::Aside).then(|| {
                let why = Text::from("desk-assess-set-aside").with("reason", view.aside.clone());
                Notice::new(Tone::Waiting, why)
            }),
            list: list_of(case),
            title: words::told(&instrument.title, language),
            about,
            facts: facts(view, teller),
            corrects: view.corrects.map(|id| path_of(case, id)),
            made: scored(instrument, view, previous, speech),
            answers: answers(view, case, previous, speech),
            gave_way: gave_way.collect(),
            deeds: match view.state {
                _ if !view.may_answer => Deeds::Read,
                State::Draft => Deeds::Finish { revision: view.revision, missing: left(view, case, language) },
                State::Finished => Deeds::Correct(view.corrected_by.map(|(id, state)| {
                    let draft = state == State::Draft;
                    let words = if draft { "desk-assess-being-corrected" } else { "desk-assess-corrected" };
                    (words, path_of(case, id))
                })),
                State::Aside => Deeds::TakeBack,
            },
            asking: asking && view.state != State::Aside,
            reason: Field::new("reason", "desk-assess-reason", Kind::Text)
                .hint(if draft { "desk-assess-reason-draft" } else { "desk-assess-reason-finished" })
                .value(form.get("reason"))
                .at_most(LONGEST_REASON)
                .error(errors.of("reason")),
            path,
        }
    }

    fn asking_path(&self) -> String {
        format!("{}?accantona=1#aside", self.path)
    }
}

fn whose(teller: &impl Teller, by: &By) -> Text {
    Text::from("desk-assess-by").with("when", teller.day_and_hour(by.at)).with("body", teller.body(&by.body))
}

fn facts(view: &AssessmentView, teller: &impl Teller) -> Vec<Text> {
    let told = |key: &'static str, (at, body): &(kernel::UtcMicros, String)| {
        Text::from(key).with("when", teller.day_and_hour(*at)).with("body", teller.body(body))
    };
    let mut facts = vec![told("desk-assess-begun-at", &view.begun)];
    facts.extend(view.finished.as_ref().map(|finished| told("desk-assess-finished-at", finished)));
    facts.push(Text::from("desk-instruments-by-version").with("version", view.landed.instrument.version));
    facts.push(
        words::adopted(&view.landed, teller.speech()).unwrap_or_else(|| "desk-instruments-result-not-adopted".into()),
    );
    facts
}

/// The questions that must still be answered, with the part in which each stands.
fn left(view: &AssessmentView, case: CaseId, language: Language) -> Vec<(Text, String)> {
    let instrument = &view.landed.instrument;
    let place = |code: &str| {
        let part = instrument.sections.iter().position(|part| part.items.iter().any(|item| item.code == code));
        part.unwrap_or_default()
    };
    let left = missing(instrument, &view.answers).into_iter();
    left.map(|item| {
        let path = format!("{}#{}", part_of(case, view.id, place(&item.code)), field(item));
        (words::question(instrument, &item.code, language), path)
    })
    .collect()
}

/// The scores, each with the last one of its name.
fn scored(
    instrument: &Instrument,
    view: &AssessmentView,
    previous: Option<(&Previous, &str)>,
    speech: &Speech,
) -> Vec<Made> {
    let language = speech.language();
    let all = scores(instrument, &view.answers);
    all.iter()
        .map(|reckoned| {
            let mut shown = made(instrument, reckoned, speech);
            let code = instrument.scores.get(reckoned.score).map(|score| score.code.as_str());
            shown.before = previous.and_then(|(previous, day)| {
                let old = &previous.landed.instrument;
                let same = scores(old, &previous.answers)
                    .into_iter()
                    .find(|one| old.scores.get(one.score).map(|score| score.code.as_str()) == code)?;
                let instrument::Outcome::Value(value) = same.outcome else { return None };
                let value = words::number(value, language);
                let band = same.band.and_then(|place| old.scores.get(same.score)?.bands.get(place));
                let said = band.map_or_else(|| value.clone(), |band| format!("{value} · {}", band.say.get(language)));
                Some(Text::from("desk-assess-last-time").with("day", day.to_owned()).with("answer", said))
            });
            shown
        })
        .collect()
}

/// The answers, part by part, with those of last time; of a draft, with the way back to each part.
fn answers(
    view: &AssessmentView,
    case: CaseId,
    previous: Option<(&Previous, &str)>,
    speech: &Speech,
) -> Vec<(Text, SummaryList, Option<Press>)> {
    let (instrument, language) = (&view.landed.instrument, speech.language());
    let parts = parts(instrument, &view.answers);
    parts
        .iter()
        .filter_map(|(at, items)| {
            let rows = items.iter().map(|item| {
                let answer = said(item, view.answers.get(&item.code), speech);
                let row = SummaryRow::new(words::told(&item.ask, language), answer.clone());
                let Some((previous, day)) = previous else { return row };
                match part::last(item, previous, speech) {
                    Some(last) if last == part::plain(&answer, speech) => row.and("desk-assess-same"),
                    _ => match part::before(item, previous, day, speech) {
                        Some(before) => row.and(before),
                        None => row,
                    },
                }
            });
            let title = words::told(&instrument.sections.get(*at)?.title, language);
            let change = (view.state == State::Draft && view.may_answer).then(|| {
                Press::new("desk-instruments-change", Go::to(part_of(case, view.id, *at))).hidden(title.clone())
            });
            Some((title, SummaryList::new(rows.collect()), change))
        })
        .collect()
}
