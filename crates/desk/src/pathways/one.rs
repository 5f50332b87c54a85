// SPDX-License-Identifier: EUPL-1.2
//! A course as a whole: its steps, each rule with what it found, what may be granted, its papers; and where it is carried on.

use super::{Place, list_of, part_of, path_of, print, sheet_of, state_name, told};
use crate::{
    assessments::Teller,
    instruments::words,
    visit::{Visit, see},
};
use askama::Template;
use axum::{extract::Path, response::Response};
use casework::instrument::missing;
use casework::pathway::{
    Act, AtCourse, CourseError, CourseView, DoneBy, Proposing, Wanted,
    course::{Deed, LONGEST_WORDS, State, Ticked, Verdict},
    days::Standing,
    rules::{Evaluation, Says, concerns},
};
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Choice, Choices, ErrorSummary, Field, Kind, Notice, Text, Tone},
};
use std::collections::BTreeSet;

/// Something that is ticked by whoever works on the case.
pub(crate) struct Tick {
    pub code: String,
    pub say: Text,
    pub hint: Option<Text>,
    /// What is said of it.
    pub told: Text,
    pub late: bool,
    /// It came, or was done.
    pub done: bool,
    /// It stands: a press takes it back.
    pub there: bool,
    /// The day on which it came or was done; nothing where it is not ticked by hand, or by whom reads.
    pub on: Option<Field>,
}

/// Something that was done.
pub(crate) struct Done {
    pub what: Text,
    pub by: Text,
    pub words: String,
}

/// A proposal, a decision or a proposal sent back, as it is read first.
pub(crate) struct Verdicts {
    /// What, with the sum.
    pub what: Text,
    pub by: Text,
    pub words: String,
}

/// The page.
#[derive(Template)]
#[template(path = "pathways/one.html")]
pub(crate) struct One {
    pub summary: ErrorSummary,
    pub notice: Option<Notice>,
    pub path: String,
    pub list: String,
    pub name: String,
    pub title: Text,
    pub state: &'static str,
    /// Something is proposed and decided here; otherwise what was decided elsewhere is followed.
    pub decides: bool,
    pub children: bool,
    /// Where the facts are answered, while they may be.
    pub facts: Option<String>,
    /// What must still come before it may be granted, and the way there.
    pub todo: Vec<(Text, String)>,
    pub steps: Vec<Tick>,
    /// What all requirements say together.
    pub whole: Option<&'static str>,
    /// Of which day the figures are that are compared with; nothing where there are none.
    pub on: Option<String>,
    /// Requirements that do not hold or are not known.
    pub rules: Vec<told::RuleLine>,
    /// Those that hold, and those that do not concern this household.
    pub held: Vec<told::RuleLine>,
    pub example: bool,
    pub sum: Option<told::SumLines>,
    pub papers: Vec<Tick>,
    pub acts: Vec<Done>,
    pub revision: i64,
    pub key: String,
    /// To propose: whether it may be granted, and why.
    pub propose: Option<(bool, Field)>,
    /// What was proposed, decided or sent back.
    pub verdict: Option<Verdicts>,
    /// The decision on paper.
    pub paper: Option<String>,
    /// To decide: whether to grant was proposed, whether it may be granted, and why.
    pub decide: Option<(bool, bool, Field)>,
    /// It waits for another person.
    pub waits: bool,
    pub outcome: Option<(Choices, Field)>,
    pub set_aside: Option<Field>,
    pub take_back: bool,
}

/// GET.
pub(crate) async fn show(visit: Visit, Path((case, course)): Path<(String, String)>) -> Result<Response, Refusal> {
    let place = Place::of(&visit, &case, &course).await?;
    page(&visit, &place, &Form::default(), &Errors::default(), None)
}

/// POST: ticks, proposes, decides, notes what came of it, sets aside.
pub(crate) async fn change(
    visit: Visit,
    Path((case, course)): Path<(String, String)>,
    form: Form,
) -> Result<Response, Refusal> {
    let place = Place::of(&visit, &case, &course).await?;
    let (who, room, at) = (visit.who(), &visit.desk.casework, &place.at);
    let mut errors = Errors::default();
    let (go, argument) = form.get("go").split_once(':').unwrap_or((form.get("go"), ""));
    let (read, key) = (form.get("revision").parse().unwrap_or_default(), form.get("key"));
    let verdict = |word: &str| match word {
        "grant" => Some(Verdict::Grant),
        "refuse" => Some(Verdict::Refuse),
        _ => None,
    };
    let ticked = |of: fn(String) -> Ticked| of(argument.to_owned());
    let done = match go {
        "paper" | "step" => {
            let of = if go == "paper" { ticked(Ticked::Paper) } else { ticked(Ticked::Step) };
            let field = format!("on-{go}-{argument}");
            let on = match form.get(&field).trim() {
                "" => Ok(at.today),
                day => day.parse(),
            };
            match on {
                Ok(on) => match room.tick_course(&who, at, of, Some(on)).await {
                    Err(CourseError::NotYet) => {
                        errors.add(field, "desk-pathway-day-ahead");
                        Ok(())
                    }
                    done => done,
                },
                Err(_) => {
                    errors.add(field, "page-field-date");
                    Ok(())
                }
            }
        }
        "no-paper" => room.tick_course(&who, at, ticked(Ticked::Paper), None).await,
        "no-step" => room.tick_course(&who, at, ticked(Ticked::Step), None).await,
        "propose" => {
            let Some(verdict) = verdict(argument) else { return Ok(see(visit.speech.language(), &place.path())) };
            room.propose_course(&who, at, read, key, Proposing { verdict, words: form.get("words").to_owned() }).await
        }
        "decide" => {
            let wanted = Wanted { verdict: verdict(argument), words: form.get("words").to_owned() };
            room.decide_course(&who, at, read, key, wanted).await
        }
        "outcome" => room.note_outcome(&who, at, key, form.get("outcome"), form.get("words")).await,
        "aside" => room.set_course_aside(&who, at, key, Some(form.get("reason"))).await,
        "back" => room.set_course_aside(&who, at, key, None).await,
        _ => Ok(()),
    };
    let notice = match done {
        Ok(()) if errors.is_empty() => return Ok(see(visit.speech.language(), &place.path())),
        Ok(()) => None,
        Err(CourseError::Missing { field: "outcome" }) => {
            errors.add("outcome", "desk-pathway-outcome-missing");
            None
        }
        Err(CourseError::Missing { .. }) => {
            errors.add(if go == "aside" { "reason" } else { "words" }, "desk-pathway-words-missing");
            None
        }
        Err(CourseError::TooLong { .. }) => {
            let long = Text::from("page-field-too-long").with("max", LONGEST_WORDS);
            errors.add(if go == "aside" { "reason" } else { "words" }, long);
            None
        }
        Err(CourseError::ChangedMeanwhile) => Some("desk-pathway-changed"),
        Err(CourseError::NotReady) => Some("desk-pathway-not-ready"),
        Err(CourseError::SamePerson) => Some("desk-pathway-same-person"),
        Err(why) => return Err(Problem::from(why).into()),
    };
    // Read again: what changed meanwhile is shown, and what was typed stays.
    let place = Place::of(&visit, &case, &course).await?;
    let notice = notice.map(|words| Notice::new(Tone::Waiting, words).announced());
    page(&visit, &place, &form, &errors, notice)
}

fn page(
    visit: &Visit,
    place: &Place,
    form: &Form,
    errors: &Errors,
    notice: Option<Notice>,
) -> Result<Response, Refusal> {
    let children = place.open.children_until.is_some_and(|year| year >= i64::from(place.at.today.year()));
    let mut page = One::of((&place.at, &place.view), (&place.open.name, children), visit, form, errors);
    page.notice = notice;
    page.key = visit.desk.reception.form_key();
    let title = words::told(place.view.landed.pathway.title(), visit.speech.language());
    let shell = visit.shell(title, Switch::Path(page.path.clone())).wrong(!errors.is_empty());
    Ok(shell.show(&page))
}

impl One {
    pub(super) fn of(
        (at, view): (&AtCourse, &CourseView),
        (name, children): (&str, bool),
        teller: &impl Teller,
        form: &Form,
        errors: &Errors,
    ) -> Self {
        let speech = teller.speech();
        let (pathway, language, today) = (&view.landed.pathway, speech.language(), at.today);
        let found = view.evaluation(today);
        let (open, works) = (view.state == State::Open, view.may_work);
        let (facts, decides) = (view.content.facts(pathway), pathway.decides());
        let of = |text: &kernel::Localized| words::told(text, language);
        let day = |kind: &str, code: &str, there: bool, may: bool| {
            let name = format!("on-{kind}-{code}");
            let error = errors.of(&name);
            let value = if form.get(&name).is_empty() { today.to_string() } else { form.get(&name).to_owned() };
            (may && !there).then(|| Field::new(name, "desk-pathway-on", Kind::Date).value(value).error(error).short())
        };
        let papers = pathway.documents.iter().filter(|paper| concerns(&paper.only_if, &facts) != Some(false));
        let paper = |paper: &casework::pathway::Document| {
            let on = view.content.tick(&Ticked::Paper(paper.code.clone())).and_then(|mark| mark.on);
            Tick {
                say: of(&paper.say),
                hint: paper.hint.as_ref().map(of),
                told: match on {
                    Some(on) => Text::from("desk-pathway-came").with("day", told::day(on, speech)),
                    None if paper.required && decides => "desk-pathway-lacks".into(),
                    None if paper.required => "desk-pathway-lacks-followed".into(),
                    None => "desk-pathway-may-lack".into(),
                },
                late: false,
                done: on.is_some(),
                there: on.is_some() && works && open,
                on: day("paper", &paper.code, on.is_some(), works && open),
                code: paper.code.clone(),
            }
        };
        let ticks = works && !matches!(view.state, State::Ended | State::Aside);
        let standing = view.standing(today, &at.zone, &at.holidays);
        let step = |(step, one): (&casework::pathway::Step, Standing)| {
            let (by_hand, last) = (step.done == DoneBy::Mark, view.content.step_done(step));
            let again = step.until.is_some() && !matches!(one, Standing::Done(_));
            let (told, late) = told::standing(one, last, speech);
            let there = by_hand && last.is_some();
            Tick {
                code: step.code.clone(),
                say: of(&step.say),
                hint: step.hint.as_ref().map(of),
                told,
                late,
                done: matches!(one, Standing::Done(_)),
                there: there && ticks,
                on: day("step", &step.code, there && !again, ticks && by_hand),
            }
        };
        let why = |label: &'static str, hint: &'static str| {
            Field::new("words", label, Kind::Long)
                .hint(hint)
                .value(form.get("words"))
                .at_most(LONGEST_WORDS)
                .error(errors.of("words"))
        };
        let proposed = view.proposal();
        let verdict = view.last(Deed::Decided).filter(|_| !open).or(proposed).and_then(|act| {
            let (verdict, found) = (act.told.verdict?, act.told.evaluation.as_ref()?);
            let what = match act.deed {
                Deed::Decided => print::verdict(verdict, found, speech),
                _ => print::proposal(verdict, found, speech),
            };
            Some(Verdicts { what, by: by(act, teller), words: act.told.words.clone() })
        });
        // What was sent back says at the top why: whoever proposed reads it before anything else.
        let sent_back = view.last(Deed::SentBack).filter(|_| open).map(|act| Verdicts {
            what: "desk-pathway-sent-back".into(),
            by: by(act, teller),
            words: act.told.words.clone(),
        });
        let verdict = verdict.or(sent_back);
        let rules = |open: bool| {
            let all = found.rules.iter().map(|one| told::rule(one, decides, speech));
            all.filter(|rule| rule.open == open).collect()
        };
        // Nothing is reckoned before it is asked for, and none is held out where a requirement does not hold.
        let sum = found.sum.as_ref().filter(|sum| sum.parts.iter().any(|part| part.asked > 0));
        let sum = sum.filter(|_| found.says() != Says::NotMet);
        let outcomes = pathway
            .outcomes
            .iter()
            .map(|one| Choice::new(one.code.clone(), of(&one.say)).chosen(form.get("outcome") == one.code));
        Self {
            summary: errors.summary(),
            notice: None,
            path: path_of(at.case, at.course),
            list: list_of(at.case),
            name: name.to_owned(),
            title: of(pathway.title()),
            state: state_name(view.state, decides),
            decides,
            children,
            facts: (works && open).then(|| part_of(at.case, at.course, 0)),
            todo: if works && open { todo(at, view, &found) } else { Vec::new() },
            steps: pathway.steps.iter().zip(standing).map(step).collect(),
            whole: decides.then(|| told::whole(&found)),
            on: (!pathway.values.is_empty()).then(|| told::day(found.on, speech)),
            rules: rules(true),
            held: rules(false),
            example: told::example(&found),
            sum: sum.map(|sum| told::sum(sum, speech)),
            papers: papers.map(paper).collect(),
            acts: view.acts.iter().map(|act| done(act, teller)).collect(),
            revision: view.revision,
            key: String::new(),
            propose: (works && open && decides)
                .then(|| (found.may_grant(), why("desk-pathway-why", "desk-pathway-why-hint"))),
            paper: (view.may_work && view.last(Deed::Decided).is_some()).then(|| sheet_of(at.case, at.course)),
            decide: proposed.filter(|_| view.may_decide).map(|act| {
                let grant = act.told.verdict == Some(Verdict::Grant);
                (grant, found.may_grant(), why("desk-pathway-why", "desk-pathway-decide-hint"))
            }),
            verdict,
            waits: view.state == State::Proposed && !view.may_decide,
            outcome: (works && view.state == if decides { State::Decided } else { State::Open }).then(|| {
                let which = Choices::one("outcome", "desk-pathway-outcome", outcomes.collect());
                let hint = if decides { "desk-pathway-outcome-hint" } else { "desk-pathway-outcome-hint-followed" };
                let words = why("desk-pathway-outcome-words", hint).optional();
                (which.error(errors.of("outcome")), words)
            }),
            set_aside: (works && open).then(|| {
                Field::new("reason", "desk-pathway-aside-why", Kind::Long)
                    .value(form.get("reason"))
                    .at_most(LONGEST_WORDS)
                    .error(errors.of("reason"))
            }),
            take_back: works && view.state == State::Aside,
        }
    }
}

/// What must still come before it may be granted: requirements that do not hold, answers, papers.
fn todo(at: &AtCourse, view: &CourseView, found: &Evaluation) -> Vec<(Text, String)> {
    let form = &view.landed.pathway.form;
    let facts = view.content.facts(&view.landed.pathway);
    let unknown = found.rules.iter().filter(|rule| rule.says == Says::Unknown).map(|rule| &rule.code);
    let mut asked: BTreeSet<&str> = missing(form, &facts).into_iter().map(|item| item.code.as_str()).collect();
    for rule in unknown.filter_map(|code| view.landed.pathway.rules.iter().find(|rule| rule.code == *code)) {
        let looked = rule.checks.iter().map(|check| &check.item).chain(rule.only_if.iter().map(|one| &one.item));
        asked.extend(looked.filter(|item| !facts.contains_key(*item)).map(String::as_str));
    }
    let part = form.sections.iter().position(|one| one.items.iter().any(|item| asked.contains(item.code.as_str())));
    let failed = found.rules.iter().filter(|rule| rule.says == Says::NotMet).count();
    let line =
        |key: &'static str, count: usize, way: String| (count > 0).then(|| (Text::from(key).with("count", count), way));
    [
        line(
            if view.landed.pathway.decides() { "desk-pathway-todo-rules" } else { "desk-pathway-todo-checks" },
            failed,
            "#requisiti".to_owned(),
        ),
        line("desk-pathway-todo-asks", asked.len(), part_of(at.case, at.course, part.unwrap_or_default())),
        line("desk-pathway-todo-papers", found.lacking.len(), "#documenti".to_owned()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn by(act: &Act, teller: &impl Teller) -> Text {
    let by = Text::from("desk-pathway-by").with("when", teller.day_and_hour(act.by.at));
    by.with("body", teller.body(&act.by.body))
}

fn done(act: &Act, teller: &impl Teller) -> Done {
    let language = teller.speech().language();
    let what = match (act.deed, act.told.verdict, &act.told.outcome) {
        (Deed::Decided, Some(Verdict::Grant), _) => "desk-pathway-decided-grant".into(),
        (Deed::Decided, ..) => "desk-pathway-decided-refuse".into(),
        (Deed::Proposed, Some(Verdict::Grant), _) => "desk-pathway-proposed-grant".into(),
        (Deed::Proposed, ..) => "desk-pathway-proposed-refuse".into(),
        (Deed::SentBack, ..) => "desk-pathway-sent-back".into(),
        (Deed::Noted, _, Some((_, say))) => words::told(say, language),
        (Deed::Noted, ..) => "desk-pathway-ended".into(),
        (Deed::Aside, ..) => "desk-pathway-aside".into(),
        (Deed::Back, ..) => "desk-pathway-taken-back".into(),
    };
    Done { what, by: by(act, teller), words: act.told.words.clone() }
}
