// SPDX-License-Identifier: EUPL-1.2
//! The assessments of a case: those to go on with, those that are finished, and one to begin.

use super::{Teller, list_of, part_of, path_of, read};
use crate::{
    instruments::words,
    visit::{Visit, see},
};
use askama::Template;
use axum::{extract::Path, response::Response};
use casework::{
    Landed,
    assessment::{self, AssessmentError, NewAssessment, State},
    case::{CaseId, access::Doing},
    instrument::{Outcome, scores},
};
use kernel::{Language, Problem};
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Choice, Choices, Empty, ErrorSummary, Text},
};
use people::PersonId;

/// An assessment in the list. Personal: shown and forgotten.
pub(crate) struct Line {
    pub path: String,
    pub title: Text,
    /// About whom.
    pub about: Text,
    /// When, for which body, how far.
    pub facts: Vec<Text>,
    /// What came of it: score and band.
    pub came: Vec<(Text, Text)>,
    /// That another corrects it, or that it was set aside.
    pub told: Option<&'static str>,
}

/// The page.
#[derive(Template)]
#[template(path = "assessments/list.html")]
pub(crate) struct List {
    pub summary: ErrorSummary,
    pub path: String,
    pub case: String,
    /// The name by which its team knows the case.
    pub name: String,
    pub drafts: Vec<Line>,
    pub finished: Vec<Line>,
    pub aside: Vec<Line>,
    /// Whether they may begin one.
    pub may: bool,
    pub instrument: Option<Choices>,
    pub person: Choices,
    pub key: String,
}

impl List {
    fn none(&self) -> Empty {
        if self.may {
            Empty::new("documents", "desk-assess-empty.title", "desk-assess-empty")
        } else {
            Empty::new("documents", "desk-assess-empty-read.title", "desk-assess-empty-read")
        }
    }

    fn no_instruments(&self) -> Empty {
        Empty::new("documents", "desk-instruments-empty.title", "desk-instruments-empty")
    }
}

/// GET.
pub(crate) async fn show(visit: Visit, Path(case): Path<String>) -> Result<Response, Refusal> {
    page(&visit, read(&case)?, &Form::default(), &Errors::default()).await
}

/// POST: begins one.
pub(crate) async fn begin(visit: Visit, Path(case): Path<String>, form: Form) -> Result<Response, Refusal> {
    let case: CaseId = read(&case)?;
    if form.get("go") == "language" {
        return page(&visit, case, &form, &Errors::default()).await;
    }
    let mut errors = Errors::default();
    let Some((instrument, version)) = form.get("instrument").rsplit_once(' ') else {
        errors.add("instrument", "desk-assess-which-missing");
        return page(&visit, case, &form, &errors).await;
    };
    let person = match form.get("person") {
        "" => None,
        person => Some(read(person)?),
    };
    let new = NewAssessment {
        form: form.get("key").to_owned(),
        person,
        instrument: instrument.to_owned(),
        version: version.parse().unwrap_or_default(),
    };
    match visit.desk.casework.begin_assessment(&visit.who(), case, new, visit.today()).await {
        Ok(id) => Ok(see(visit.speech.language(), &part_of(case, id, 0))),
        Err(AssessmentError::NotOffered) => {
            errors.add("instrument", "desk-assess-not-offered");
            page(&visit, case, &form, &errors).await
        }
        Err(why) => Err(Problem::from(why).into()),
    }
}

async fn page(visit: &Visit, case: CaseId, form: &Form, errors: &Errors) -> Result<Response, Refusal> {
    let (who, language, today) = (visit.who(), visit.speech.language(), visit.today());
    let open = visit.desk.casework.case_for(&who, case, today).await.map_err(Problem::from)?;
    let found = visit.desk.casework.assessments(&who, &open).await.map_err(Problem::from)?;
    let offered = visit.desk.casework.instruments(&visit.actor()).await.map_err(Problem::from)?;
    let names = visit.names_of(&open.concerned).await?;
    let of = |state: State| {
        let those = found.iter().filter(|line| line.state == state);
        those.map(|line| told(visit, case, line, &names)).collect::<Vec<_>>()
    };
    let list = List {
        summary: errors.summary(),
        path: list_of(case),
        case: crate::cases::path_of(case),
        name: open.name.clone(),
        drafts: of(State::Draft),
        finished: of(State::Finished),
        aside: of(State::Aside),
        may: open.may(Doing::Carry) && open.life.is_open(),
        instrument: instruments(offered, language, form, errors),
        person: persons(&names, form),
        key: match form.get("key") {
            "" => visit.desk.reception.form_key(),
            key => key.to_owned(),
        },
    };
    let switch = Switch::Form { id: "begin", path: list.path.clone() };
    Ok(visit.shell("desk-assess", switch).wrong(!errors.is_empty()).show(&list))
}

/// The instruments that may be used, the shortest first.
pub(super) fn instruments(
    mut offered: Vec<Landed>,
    language: Language,
    form: &Form,
    errors: &Errors,
) -> Option<Choices> {
    offered.sort_by_key(|one| one.instrument.items().count());
    let choices: Vec<Choice> = offered
        .iter()
        .map(|one| {
            let value = format!("{} {}", one.instrument.code, one.instrument.version);
            let key =
                if one.adoption.is_some() { "desk-assess-questions" } else { "desk-assess-questions-not-adopted" };
            let note = Text::from(key).with("questions", one.instrument.items().count());
            let chosen = form.get("instrument") == value;
            Choice::new(value, words::told(&one.instrument.title, language)).note(note).chosen(chosen)
        })
        .collect();
    let group = Choices::one("instrument", "desk-assess-which", choices).error(errors.of("instrument"));
    (!offered.is_empty()).then_some(group)
}

pub(super) fn persons(names: &[(PersonId, String)], form: &Form) -> Choices {
    let whole = Choice::new("", "desk-assess-household").chosen(form.get("person").is_empty());
    let each = names.iter().map(|(id, name)| {
        let id = id.to_string();
        Choice::new(id.clone(), Text::said(name.clone())).chosen(form.get("person") == id)
    });
    Choices::one("person", "desk-assess-about", std::iter::once(whole).chain(each).collect())
}

pub(super) fn told(teller: &impl Teller, case: CaseId, line: &assessment::Line, names: &[(PersonId, String)]) -> Line {
    let (instrument, language) = (&line.landed.instrument, teller.speech().language());
    let mut facts = Vec::new();
    match &line.finished {
        Some((at, body)) => facts.push(
            Text::from("desk-assess-finished-at")
                .with("when", teller.day_and_hour(*at))
                .with("body", teller.body(body)),
        ),
        None => {
            let (answered, asked) = line.answered();
            let begun = Text::from("desk-assess-begun-at").with("when", teller.day_and_hour(line.begun.0));
            facts.push(begun.with("body", teller.body(&line.begun.1)));
            facts.push(Text::from("desk-assess-answered").with("answered", answered).with("asked", asked));
        }
    }
    let came = scores(instrument, &line.answers).into_iter().filter(|_| line.state == State::Finished);
    let came = came.filter_map(|made| {
        let score = instrument.scores.get(made.score)?;
        let Outcome::Value(value) = made.outcome else { return None };
        let value = words::number(value, language);
        let said = match made.band.and_then(|place| score.bands.get(place)) {
            Some(band) => format!("{value} · {}", band.say.get(language)),
            None => value,
        };
        Some((words::told(&score.title, language), Text::said(said)))
    });
    Line {
        path: path_of(case, line.id),
        title: words::told(&instrument.title, language),
        about: about(line.person, names),
        facts,
        came: came.collect(),
        told: match (line.corrected_by, line.corrects, line.state) {
            (Some(_), _, _) => Some("desk-assess-corrected"),
            (None, Some(_), State::Draft) => Some("desk-assess-correcting"),
            _ => None,
        },
    }
}

/// About whom: a name, the household, or somebody whose name they may not see.
pub(super) fn about(person: Option<PersonId>, names: &[(PersonId, String)]) -> Text {
    match person {
        None => "desk-assess-household".into(),
        Some(person) => match names.iter().find(|(id, _)| *id == person) {
            Some((_, name)) => Text::said(name.clone()),
            None => "desk-assess-somebody".into(),
        },
    }
}
