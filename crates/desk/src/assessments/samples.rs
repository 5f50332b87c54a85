// SPDX-License-Identifier: EUPL-1.2
//! Samples of the pages, about nobody, by the instrument made up for samples.

use super::{
    Teller,
    list::{self, Line, List},
    list_of,
    one::One,
    part::{Part, Shown},
};
use crate::instruments::{samples::instrument, words};
use casework::{
    assessment::{AssessmentView, By, GaveWay, Line as Kept, Previous, State, merge::Clash},
    case::CaseId,
    instrument::{Answer, Answers},
};
use jiff::civil::{DateTime, date};
use kernel::{Id, SeededChance, UtcMicros};
use page::{Errors, Form, Speech};
use people::PersonId;

struct Sampled<'a>(&'a Speech);

impl Teller for Sampled<'_> {
    fn speech(&self) -> &Speech {
        self.0
    }

    fn local(&self, at: UtcMicros) -> DateTime {
        date(2026, i8::try_from(at.0).unwrap_or(12), 3).at(9, 30, 0, 0)
    }

    fn body(&self, _: &str) -> String {
        "Ente di prova".to_owned()
    }
}

fn id<T>(seed: u64) -> Id<T> {
    Id::new(UtcMicros(0), &SeededChance::new(seed))
}

fn answers(una: &str, gradino: i64) -> Answers {
    [
        ("una".to_owned(), Answer::One(una.to_owned())),
        ("si-no".to_owned(), Answer::YesNo(true)),
        ("quando".to_owned(), Answer::Date(date(2026, 12, 3))),
        ("quanti".to_owned(), Answer::Number(4)),
        ("gradino".to_owned(), Answer::Number(gradino)),
    ]
    .into()
}

fn by(account: &str) -> By {
    By { account: account.to_owned(), body: "ente".to_owned(), at: UtcMicros(12) }
}

/// An assessment: a draft that lacks an answer, a whole one, finished with the last one beside, set aside.
fn view(state: State, whole: bool) -> AssessmentView {
    let mut given = answers("c", 1);
    if !whole {
        given.remove("quanti");
    }
    let finished = (state != State::Draft).then(|| (UtcMicros(12), "ente".to_owned()));
    let gave_way = GaveWay { item: "una".to_owned(), answer: Answer::One("b".to_owned()), by: by("un altro") };
    AssessmentView {
        id: id(1),
        state,
        person: Some(id(3)),
        landed: instrument(true),
        answers: given,
        hands: [("una".to_owned(), by("un altro"))].into(),
        gave_way: if state == State::Finished { vec![gave_way] } else { Vec::new() },
        aside: if state == State::Aside { "Motivo di prova.".to_owned() } else { String::new() },
        revision: 4,
        may_answer: true,
        begun: (UtcMicros(11), "ente".to_owned()),
        changed_at: UtcMicros(12),
        finished,
        corrects: (state == State::Finished).then(|| id(5)),
        corrected_by: None,
        previous: Some(Previous { landed: instrument(true), answers: answers("a", 3), at: UtcMicros(3) }),
    }
}

/// The list of a case: empty, or with one of each.
pub(crate) fn list(some: bool, speech: &Speech) -> List {
    let (case, teller): (CaseId, _) = (id(2), Sampled(speech));
    let person: PersonId = id(3);
    let names = [(person, "Persona Di Prova".to_owned())];
    let line = |state: State, seed: u64, whole: bool| -> Line {
        let view = view(state, whole);
        let kept = Kept {
            id: id::<AssessmentView>(seed),
            state,
            landed: view.landed,
            person: Some(person),
            begun: view.begun,
            finished: view.finished,
            answers: view.answers,
            corrected_by: None,
            corrects: None,
        };
        list::told(&teller, case, &kept, &names)
    };
    let form = Form::default();
    List {
        summary: Errors::default().summary(),
        path: list_of(case),
        case: crate::cases::path_of(case),
        name: "Caso di prova".to_owned(),
        drafts: if some { vec![line(State::Draft, 1, false)] } else { Vec::new() },
        finished: if some { vec![line(State::Finished, 6, true)] } else { Vec::new() },
        aside: if some { vec![line(State::Aside, 7, true)] } else { Vec::new() },
        may: true,
        instrument: list::instruments(vec![instrument(true)], speech.language(), &form, &Errors::default()),
        person: list::persons(&names, &form),
        key: String::new(),
    }
}

/// A part to answer; with the other answer of a colleague and a mistake.
pub(crate) fn part(clash: bool, speech: &Speech) -> Option<Part> {
    let view = view(State::Draft, false);
    let mut shown = Shown::default();
    if clash {
        let other = Clash {
            item: "una".to_owned(),
            theirs: Some(Answer::One("c".to_owned())),
            ours: Some(Answer::One("a".to_owned())),
        };
        let question = words::question(&view.landed.instrument, "una", speech.language());
        let question = question.resolve(speech).map(|said| said.into_owned()).unwrap_or_default();
        shown.errors.add("i-una", page::ui::Text::from("desk-assess-clash").with("question", question));
        shown.clashes.push((other, Some(by("un altro"))));
    }
    let case: CaseId = id(2);
    let path = super::part_of(case, view.id, 0);
    Part::of(&view, (0, path), (page::ui::Text::said("Persona Di Prova"), "io"), &shown, &Sampled(speech))
}

/// The whole: what is missing, ready to finish, finished, set aside while the reason is asked.
pub(crate) fn one(state: State, whole: bool, speech: &Speech) -> One {
    let form = if whole { Form::default() } else { Form::of([("accantona", "1")]) };
    let (view, case): (AssessmentView, CaseId) = (view(state, whole), id(2));
    One::of(&view, case, page::ui::Text::said("Persona Di Prova"), &Sampled(speech), (&form, &Errors::default()))
}
