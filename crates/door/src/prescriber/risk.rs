// SPDX-License-Identifier: EUPL-1.2
//! The first question: is a child at risk? Whoever fears it finds the way to the authorities, and no form.
//!
//! Italian law: whoever is a public official or in charge of a public service must report a crime that is prosecuted without a
//! complaint (c.p.p. art. 331, c.p. art. 361 and 362) and a child who is abandoned (L. 184/1983 art. 9). Nobody's agreement is
//! needed for it, and nothing of it is done or kept here.

use super::{Walk, about, shell};
use crate::{lines::call, visit::Visit};
use askama::Template;
use axum::response::Response;
use directory::pack::{Desk, Emergency, Service, Status};
use page::{
    Errors, Form, Refusal, filters,
    ui::{Action, Choice, Choices, ErrorSummary, Text},
};
use reception::prescribers::{Prescriber, Risk};

#[derive(Template)]
#[template(path = "prescriber/risk.html")]
struct Page {
    errors: ErrorSummary,
    walk: String,
    risk: Choices,
    main: Action,
}

/// The social service of a town.
struct Near {
    title: Text,
    desk: Text,
    body: String,
    phones: Vec<Action>,
}

#[derive(Template)]
#[template(path = "prescriber/harm.html")]
struct Harm<'a> {
    walk: String,
    emergencies: Vec<&'a Emergency>,
    near: Option<Near>,
    town: Option<String>,
}

/// The numbers for a child in danger.
const NUMBERS: [&str; 2] = ["112", "114"];
/// The topic by which a territory marks who protects children in a town.
const TOPIC: &str = "tutela minori";
/// Who answers so many needs, in a town, is its social service.
const GENERAL: usize = 15;

pub(super) fn page(visit: &Visit, walk: &Walk, errors: &Errors) -> Result<Response, Refusal> {
    let options = Risk::ALL
        .into_iter()
        .map(|risk| {
            let words = match risk {
                Risk::Feared => "door-invii-risk-yes",
                Risk::Unsure => "door-invii-risk-unsure",
                Risk::No => "door-invii-risk-no",
            };
            Choice::new(risk.code(), words)
        })
        .collect();
    Ok(shell(visit).wrong(!errors.is_empty()).show(&Page {
        errors: errors.summary(),
        walk: walk.sealed(visit)?,
        risk: Choices::one("risk", "door-invii-risk", options)
            .hint("door-invii-risk-hint")
            .error(errors.of("risk"))
            .asked_by_the_title(),
        main: Action::main("door-next", page::ui::Go::press("go", "on")).icon("arrow"),
    }))
}

/// Who protects children in a town: the service that the territory marks; else the social service that is there for everything.
fn protects(visit: &Visit, town: kernel::Istat) -> Option<(&Service, &Desk)> {
    let here = visit.directory.services_in_town(town);
    let active = || here.iter().filter(|(service, _)| service.status == Status::Active);
    let marked = active().find(|(service, _)| service.topics.iter().any(|topic| topic == TOPIC));
    let answers = |service: &Service| service.needs.len() + service.also_needs.len();
    let general = || active().filter(|(service, _)| answers(service) >= GENERAL).max_by_key(|(one, _)| answers(one));
    marked.or_else(general).copied()
}

/// The way to the authorities.
fn harm(visit: &Visit, prescriber: &Prescriber, walk: &Walk) -> Result<Response, Refusal> {
    let language = visit.speech.language();
    let town = prescriber.profile.town.parse().ok().and_then(|code| visit.directory.town(code));
    let near = town.and_then(|town| protects(visit, town.istat)).map(|(service, desk)| Near {
        title: Text::of(&service.title, language),
        desk: Text::of(&desk.name, language),
        body: super::body_name(visit, &desk.body),
        phones: visit.directory.phones(desk).iter().take(2).map(|phone| call(phone)).collect(),
    });
    let all = &visit.directory.territory().emergencies;
    Ok(shell(visit).show(&Harm {
        walk: walk.sealed(visit)?,
        emergencies: all.iter().filter(|one| NUMBERS.contains(&one.phone.as_str())).collect(),
        near,
        town: town.map(|town| town.name.clone()),
    }))
}

/// POST. What was answered is kept nowhere; only "no" opens the fields.
pub(super) async fn answer(visit: &Visit, prescriber: &Prescriber, form: &Form) -> Result<Response, Refusal> {
    let mut walk = Walk::read(visit, form).await?;
    let again = form.get("go") == "language";
    match Risk::from_code(form.get("risk")) {
        // Back from the authorities, or the same page in another language.
        None if again && form.get("seen") == "harm" => harm(visit, prescriber, &walk),
        None if again || form.get("go") == "back" => page(visit, &walk, &Errors::default()),
        None => {
            let mut errors = Errors::default();
            errors.add("risk", "door-invii-risk-missing");
            page(visit, &walk, &errors)
        }
        Some(_) if again => page(visit, &walk, &Errors::default()),
        Some(risk) => {
            walk.clear = risk.clear().is_some();
            if walk.clear { about::page(visit, &walk, &Errors::default()) } else { harm(visit, prescriber, &walk) }
        }
    }
}
