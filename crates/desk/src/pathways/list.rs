// SPDX-License-Identifier: EUPL-1.2
//! The pathways of a case, and one to begin.

use super::{list_of, part_of, path_of, read, state_name, told};
use crate::{
    instruments::words,
    visit::{Visit, see},
};
use askama::Template;
use axum::{extract::Path, response::Response};
use casework::{
    case::{CaseId, access::Doing},
    pathway::{
        CourseError, CourseView, NewCourse,
        course::State,
        days::{Holidays, Standing},
        landed::LandedPathway,
    },
};
use kernel::{Language, Problem};
use page::{
    Errors, Form, Refusal, Speech, Switch, filters,
    ui::{Choice, Choices, Empty, ErrorSummary, Text},
};

/// A pathway that was begun.
pub(crate) struct Line {
    pub path: String,
    pub title: Text,
    pub state: &'static str,
    /// The next day, and whether it has passed.
    pub next: Option<(Text, Text, bool)>,
}

/// The page.
#[derive(Template)]
#[template(path = "pathways/list.html")]
pub(crate) struct List {
    pub summary: ErrorSummary,
    pub path: String,
    pub case: String,
    pub name: String,
    pub lines: Vec<Line>,
    pub aside: Vec<Line>,
    pub may: bool,
    pub pathway: Option<Choices>,
    pub key: String,
}

impl List {
    fn none(&self) -> Empty {
        Empty::new("documents", "desk-pathways-none-title", "desk-pathways-none")
    }

    fn not_offered(&self) -> Empty {
        Empty::new("documents", "desk-pathways-not-there-title", "desk-pathways-not-there")
    }
}

/// GET.
pub(crate) async fn show(visit: Visit, Path(case): Path<String>) -> Result<Response, Refusal> {
    page(&visit, read(&case)?, &Form::default(), &Errors::default()).await
}

/// POST: begins one.
pub(crate) async fn begin(visit: Visit, Path(case): Path<String>, form: Form) -> Result<Response, Refusal> {
    let case: CaseId = read(&case)?;
    let mut errors = Errors::default();
    if form.get("go") == "language" {
        return page(&visit, case, &form, &errors).await;
    }
    let Some((pathway, version)) = form.get("pathway").rsplit_once(' ') else {
        errors.add("pathway", "desk-pathways-which-missing");
        return page(&visit, case, &form, &errors).await;
    };
    let new = NewCourse {
        form: form.get("key").to_owned(),
        pathway: pathway.to_owned(),
        version: version.parse().unwrap_or_default(),
    };
    match visit.desk.casework.begin_course(&visit.who(), case, new, visit.today()).await {
        Ok(id) => Ok(see(visit.speech.language(), &part_of(case, id, 0))),
        Err(CourseError::NotOffered) => {
            errors.add("pathway", "desk-pathways-not-offered");
            page(&visit, case, &form, &errors).await
        }
        Err(why) => Err(Problem::from(why).into()),
    }
}

async fn page(visit: &Visit, case: CaseId, form: &Form, errors: &Errors) -> Result<Response, Refusal> {
    let (who, room, today) = (visit.who(), &visit.desk.casework, visit.today());
    let open = room.case_for(&who, case, today).await.map_err(Problem::from)?;
    let found = room.courses(&who, &open).await.map_err(Problem::from)?;
    let offered = room.pathways(&visit.actor()).await.map_err(Problem::from)?;
    let (zone, holidays) = (visit.zone(), visit.rests(open.town));
    let of = |aside: bool| {
        let those = found.iter().filter(|view| (view.state == State::Aside) == aside);
        those.map(|view| line(case, view, &view.standing(today, &zone, &holidays), &visit.speech)).collect()
    };
    let list = List {
        summary: errors.summary(),
        path: list_of(case),
        case: crate::cases::path_of(case),
        name: open.name.clone(),
        lines: of(false),
        aside: of(true),
        may: open.may(Doing::Carry) && open.life.is_open(),
        pathway: pathways(&offered, visit.speech.language(), form, errors),
        key: match form.get("key") {
            "" => visit.desk.reception.form_key(),
            key => key.to_owned(),
        },
    };
    let switch = Switch::Form { id: "begin", path: list.path.clone() };
    Ok(visit.shell("desk-pathways", switch).wrong(!errors.is_empty()).show(&list))
}

pub(super) fn line(case: CaseId, view: &CourseView, standing: &[Standing], speech: &Speech) -> Line {
    let language = speech.language();
    let days = standing.iter().zip(&view.landed.pathway.steps).filter_map(|(one, step)| match one {
        Standing::Due(day) | Standing::Late(day) => Some((*day, *one, step)),
        Standing::Done(_) | Standing::Waits | Standing::Open => None,
    });
    let next = days.min_by_key(|(day, ..)| *day).filter(|_| !matches!(view.state, State::Ended | State::Aside));
    Line {
        path: path_of(case, view.id),
        title: words::told(view.landed.pathway.title(), language),
        state: state_name(view.state, view.landed.pathway.decides()),
        next: next.map(|(_, one, step)| {
            let (text, late) = told::standing(one, view.content.step_done(step), speech);
            (words::told(&step.say, language), text, late)
        }),
    }
}

pub(super) fn pathways(offered: &[LandedPathway], language: Language, form: &Form, errors: &Errors) -> Option<Choices> {
    let choices: Vec<Choice> = offered
        .iter()
        .filter(|one| one.offered)
        .map(|one| {
            let value = format!("{} {}", one.pathway.code(), one.pathway.version());
            let chosen = form.get("pathway") == value;
            let note = words::told(&one.pathway.form.about, language);
            Choice::new(value, words::told(one.pathway.title(), language)).note(note).chosen(chosen)
        })
        .collect();
    let any = !choices.is_empty();
    any.then(|| Choices::one("pathway", "desk-pathways-which", choices).error(errors.of("pathway")))
}

/// The list about nobody.
pub(super) fn sample(case: CaseId, views: &[CourseView], today: jiff::civil::Date, speech: &Speech) -> List {
    let standing = |view: &CourseView| view.standing(today, &jiff::tz::TimeZone::UTC, &Holidays::default());
    let offered: Vec<LandedPathway> = views.iter().map(|view| view.landed.clone()).collect();
    List {
        summary: Errors::default().summary(),
        path: list_of(case),
        case: crate::cases::path_of(case),
        name: "Caso di prova".to_owned(),
        lines: views.iter().map(|view| line(case, view, &standing(view), speech)).collect(),
        aside: Vec::new(),
        may: true,
        pathway: pathways(&offered, speech.language(), &Form::default(), &Errors::default()),
        key: String::new(),
    }
}
