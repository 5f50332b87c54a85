// SPDX-License-Identifier: EUPL-1.2
//! Samples of the pages, about nobody, by a pathway made up for samples.

use super::{list, one::One, waiting};
use crate::{assessments::Teller, instruments::samples::instrument};
use casework::{
    assessment::By,
    instrument::{Answer, Answers, Condition, Test as Holds},
    pathway::{
        Act, After, AtCourse, Check, CourseView, Document, DoneBy, Grant, InForce, Outcome, Part, Pathway, Rule, Step,
        Test, Unit, Value, Waiting, Within,
        course::{Content, Deed, Mark, State, Ticked, Told, Verdict},
        days::Holidays,
        landed::LandedPathway,
        rules::evaluate,
    },
};
use jiff::{
    civil::{Date, DateTime, date},
    tz::TimeZone,
};
use kernel::{Id, Language, Localized, SeededChance, UtcMicros};
use page::{
    Errors, Form, Shell, Speech,
    ui::{Notice, Tone},
};

const DAY: Date = date(2026, 12, 3);

struct Sampled<'a>(&'a Speech);

impl Teller for Sampled<'_> {
    fn speech(&self) -> &Speech {
        self.0
    }

    fn local(&self, _: UtcMicros) -> DateTime {
        DAY.at(9, 30, 0, 0)
    }

    fn body(&self, _: &str) -> String {
        "Ente di prova".to_owned()
    }
}

fn id<T>(seed: u64) -> Id<T> {
    Id::new(UtcMicros(0), &SeededChance::new(seed))
}

fn text(italian: &str, english: &str) -> Localized {
    Localized::italian(italian).and(Language::En, english)
}

fn by() -> By {
    By { account: "prova".to_owned(), body: "ente".to_owned(), at: UtcMicros(1_796_000_000_000_000) }
}

/// A rule of each kind, two papers, three steps, a sum of one part.
fn pathway() -> Pathway {
    let article = || text("Articolo di prova", "Sample article");
    let value = |code: &str, unit: Unit, amount: i64| Value {
        code: code.to_owned(),
        say: text("Limite di prova", "Sample limit"),
        unit,
        at: vec![InForce { from: date(2026, 1, 1), amount, source: article(), example: true }],
    };
    let rule = |code: &str, item: &str, test: Test, only_if: Vec<Condition>| Rule {
        code: code.to_owned(),
        say: text(&format!("Requisito di prova «{code}».",), &format!("Sample requirement “{code}”.")),
        source: article(),
        only_if,
        any: false,
        checks: vec![Check { item: item.to_owned(), test }],
        bring: Some(text("Il foglio di prova.", "The sample paper.")),
    };
    let paper = |code: &str, required: bool| Document {
        code: code.to_owned(),
        say: text(&format!("Documento di prova «{code}»"), &format!("Sample paper “{code}”")),
        hint: Some(text("Dove si chiede.", "Where it is asked for.")),
        only_if: Vec::new(),
        required,
    };
    let step = |code: &str, done: DoneBy, days: u16| Step {
        code: code.to_owned(),
        say: text(&format!("Passo di prova «{code}»"), &format!("Sample step “{code}”")),
        hint: None,
        done,
        within: Some(Within {
            days,
            working: false,
            fixed: false,
            after: After::Fact("quando".to_owned()),
            source: None,
        }),
        until: None,
    };
    let never = vec![Condition { item: "si-no".to_owned(), test: Holds::Said(false) }];
    Pathway {
        form: instrument(true).instrument,
        applied: "quando".to_owned(),
        values: vec![value("numero", Unit::Number, 5), value("somma", Unit::Money, 120_000)],
        rules: vec![
            rule("risposta", "una", Test::Is(vec!["a".to_owned(), "c".to_owned()]), Vec::new()),
            rule("numero", "quanti", Test::AtMost("numero".to_owned()), Vec::new()),
            rule("detto", "si-no", Test::Said(true), Vec::new()),
            rule("altri", "una", Test::Is(vec!["a".to_owned()]), never),
        ],
        grant: Some(Grant {
            total: "somma".to_owned(),
            parts: vec![Part {
                code: "parte".to_owned(),
                say: text("Per la parte di prova", "For the sample part"),
                asked: "quanti".to_owned(),
                at_most: "somma".to_owned(),
            }],
        }),
        documents: vec![paper("serve", true), paper("aiuta", false)],
        steps: vec![
            step("da-segnare", DoneBy::Mark, 1),
            step("tardi", DoneBy::Mark, 0),
            step("decisione", DoneBy::Decision, 30),
        ],
        outcomes: vec![Outcome { code: "bene".to_owned(), say: text("È andata bene", "It went well") }],
    }
}

/// What is known: nothing, or all; `many` above the limit does not hold.
fn facts(many: i64) -> Answers {
    [
        ("una".to_owned(), Answer::One("c".to_owned())),
        ("si-no".to_owned(), Answer::YesNo(true)),
        ("quando".to_owned(), Answer::Date(date(2026, 12, 2))),
        ("quanti".to_owned(), Answer::Number(many)),
    ]
    .into()
}

/// A course in a state.
fn view(state: State, answers: Answers, verdict: Verdict) -> CourseView {
    let paper = Mark { of: Ticked::Paper("serve".to_owned()), on: Some(date(2026, 12, 1)), by: by() };
    let step = Mark { of: Ticked::Step("da-segnare".to_owned()), on: Some(date(2026, 12, 2)), by: by() };
    let marks = if answers.is_empty() { Vec::new() } else { vec![paper, step] };
    let content = Content { answers, marks, ..Content::default() };
    let pathway = pathway();
    let found = evaluate(&pathway, &content.answers, |paper| content.came(paper), DAY);
    let told = |words: &str| Told {
        verdict: Some(verdict),
        words: words.to_owned(),
        evaluation: Some(found.clone()),
        ..Told::default()
    };
    let mut acts = Vec::new();
    if !matches!(state, State::Open | State::Aside) {
        acts.push(Act { deed: Deed::Proposed, told: told("Motivo di prova di chi propone."), by: by() });
    }
    if matches!(state, State::Decided | State::Ended) {
        acts.push(Act { deed: Deed::Decided, told: told("Motivo di prova di chi decide."), by: by() });
    }
    let landed = LandedPathway { pathway, adoption: None, offered: true, landed_at: UtcMicros(0) };
    let may_decide = state == State::Proposed && verdict == Verdict::Grant;
    let (begun, changed_at) = (by(), by().at);
    CourseView { id: id(7), landed, state, content, revision: 3, begun, changed_at, acts, may_work: true, may_decide }
}

fn one(view: &CourseView, speech: &Speech, errors: &Errors) -> One {
    let at = AtCourse { case: id(2), course: id(7), today: DAY, zone: TimeZone::UTC, holidays: Holidays::default() };
    One::of((&at, view), ("Caso di prova", true), &Sampled(speech), &Form::default(), errors)
}

/// The list, a course in each of its states, what waits.
pub(crate) fn pages(
    shell: &impl Fn(&'static str) -> Shell,
    speech: &Speech,
) -> askama::Result<Vec<(&'static str, String)>> {
    let (none, grant, refuse) = (Errors::default(), Verdict::Grant, Verdict::Refuse);
    let write = |view: CourseView| shell("desk-pathways").html(&one(&view, speech, &none));
    let mut errors = Errors::default();
    errors.add("words", "desk-pathway-words-missing");
    let mistake = one(&view(State::Proposed, facts(4), grant), speech, &errors);
    let mut moved = one(&view(State::Open, facts(9), grant), speech, &none);
    moved.notice = Some(Notice::new(Tone::Waiting, "desk-pathway-changed").announced());
    let listed = |views: &[CourseView]| list::sample(id(2), views, DAY, speech);
    let wait = Waiting {
        case: id(2),
        course: id(7),
        pathway: "prova".to_owned(),
        version: 1,
        state: State::Proposed,
        since: by().at,
        due: Some(date(2026, 11, 20)),
        children: true,
    };
    let waits = |found| waiting::Page::of(found, DAY, speech);
    // Decided elsewhere, and followed: a step that is done again and again, and is late.
    let mut followed = view(State::Open, facts(9), grant);
    let pathway = &mut followed.landed.pathway;
    pathway.grant = None;
    pathway.steps.retain(|step| step.done == DoneBy::Mark);
    pathway.steps[0].until = Some("fino".to_owned());
    let landed = followed.landed.clone();
    Ok(vec![
        ("courses", shell("desk-pathways").html(&listed(&[view(State::Open, facts(4), grant)]))?),
        ("courses-none", shell("desk-pathways").html(&listed(&[]))?),
        ("course-begun", write(view(State::Open, Answers::default(), grant))?),
        ("course-ready", write(view(State::Open, facts(4), grant))?),
        ("course-not-met", shell("desk-pathways").html(&moved)?),
        ("course-to-decide", shell("desk-pathways").wrong(true).html(&mistake)?),
        ("course-waits", write(view(State::Proposed, facts(9), refuse))?),
        ("course-granted", write(view(State::Decided, facts(4), grant))?),
        ("course-refused", write(view(State::Ended, facts(9), refuse))?),
        ("course-followed", write(followed)?),
        (
            "courses-waiting",
            shell("desk-pathways-waiting").html(&waits(vec![(wait, "Caso di prova".to_owned(), landed)]))?,
        ),
        ("courses-waiting-none", shell("desk-pathways-waiting").html(&waits(Vec::new()))?),
    ])
}
