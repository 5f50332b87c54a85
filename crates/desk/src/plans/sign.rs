// SPDX-License-Identifier: EUPL-1.2
//! A signature: who, for whom and by which power, how and when. The first one fixes what was read.

use super::{
    Place, Told, kind_name,
    one::{power_name, way_name},
};
use crate::visit::{Visit, see};
use askama::Template;
use axum::{extract::Path, response::Response};
use casework::plan::{
    LONGEST_NAME, PlanError, State, Version,
    kinds::{Power, Way},
    sign::{Signature, Signer, unsigned},
    text::Party,
};
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Action as Press, Choice, Choices, ErrorSummary, Field, Go, Kind, Notice, Select, Text, Tone},
};

/// The page.
#[derive(Template)]
#[template(path = "plans/sign.html")]
pub(crate) struct Page {
    pub summary: ErrorSummary,
    pub notice: Option<Notice>,
    pub path: String,
    pub back: String,
    pub kind: &'static str,
    pub first: bool,
    pub revision: String,
    pub key: String,
    /// Who has not signed yet.
    pub unsigned: Vec<String>,
    pub signer: Choices,
    pub who: Field,
    pub of: Choices,
    pub power: Select,
    pub source: Field,
    pub way: Choices,
    pub on: Field,
    pub go: Press,
}

/// GET.
pub(crate) async fn show(
    visit: Visit,
    Path((case, plan, version)): Path<(String, String, String)>,
    form: Form,
) -> Result<Response, Refusal> {
    let place = Place::of(&visit, &case, &plan, &version).await?;
    if !place.may() || place.version()?.state == State::Aside {
        return Ok(see(visit.speech.language(), &place.path()));
    }
    page(&visit, &place, &form, &Errors::default(), None).await
}

/// POST: notes it.
pub(crate) async fn change(
    visit: Visit,
    Path((case, plan, version)): Path<(String, String, String)>,
    form: Form,
) -> Result<Response, Refusal> {
    let place = Place::of(&visit, &case, &plan, &version).await?;
    let mut errors = Errors::default();
    if form.get("go") == "language" {
        return page(&visit, &place, &form, &errors, None).await;
    }
    let Some(signature) = typed(&form, &mut errors) else {
        return page(&visit, &place, &form, &errors, None).await;
    };
    let read = form.get("letto").parse().unwrap_or_default();
    let told = match visit.desk.casework.sign_plan(&visit.who(), place.at, read, form.get("key"), signature).await {
        Ok(()) => return Ok(see(visit.speech.language(), &format!("{}#firme", place.path()))),
        Err(PlanError::Missing { field } | PlanError::TooLong { field }) => {
            let key = match field {
                "who" => "desk-plan-sign-who-missing",
                "of" => "desk-plan-sign-of-missing",
                _ => "desk-plan-sign-source-missing",
            };
            errors.add(field, key);
            None
        }
        Err(PlanError::NotYet) => {
            errors.add("on", "desk-plan-not-yet");
            None
        }
        Err(PlanError::ChangedMeanwhile) => Some("desk-plan-read-again"),
        Err(PlanError::Lacking(_)) => Some("desk-plan-lacking"),
        Err(PlanError::Fixed) => Some("desk-plan-fixed"),
        Err(PlanError::CaseClosed) => Some("desk-plan-case-closed"),
        Err(why) => return Err(Problem::from(why).into()),
    };
    page(&visit, &place, &form, &errors, told).await
}

fn typed(form: &Form, errors: &mut Errors) -> Option<Signature> {
    let who = form.get("who").trim().to_owned();
    let signer = match form.get("signer") {
        "power" => {
            let power = Power::from_code(form.get("power"));
            if power.is_none() {
                errors.add("power", "desk-plan-sign-power-missing");
            }
            let of = form.all("of").filter_map(|id| id.parse().ok()).collect();
            power.map(|power| Signer::ByPower { who, of, power, source: form.get("source").trim().to_owned() })
        }
        other => match other.parse() {
            Ok(Party::Person(person)) => Some(Signer::Person(person)),
            Ok(Party::Body(body)) => Some(Signer::Body { body, who }),
            _ => {
                errors.add("signer", "desk-plan-sign-signer-missing");
                None
            }
        },
    };
    let way = Way::from_code(form.get("way"));
    if way.is_none() {
        errors.add("way", "desk-plan-sign-way-missing");
    }
    let on = form.get("on").trim().parse().ok();
    if on.is_none() {
        errors.add("on", "page-field-date");
    }
    Some(Signature { signer: signer?, on: on?, way: way? })
}

async fn page(
    visit: &Visit,
    place: &Place,
    form: &Form,
    errors: &Errors,
    notice: Option<&'static str>,
) -> Result<Response, Refusal> {
    let told = visit.told_of(&place.open).await?;
    let key = match form.get("key") {
        "" => visit.desk.reception.form_key(),
        key => key.to_owned(),
    };
    let mut page = Page::of(kind_name(place.view.kind), place.path(), place.version()?, (form, errors), key, &told);
    page.notice = notice.map(|why| {
        Notice::new(Tone::Waiting, why).action(Press::new("desk-plan-read-it", Go::to(place.path()))).announced()
    });
    let switch = Switch::Form { id: "step", path: page.path.clone() };
    Ok(visit.shell("desk-plan-sign", switch).wrong(!errors.is_empty()).show(&page))
}

impl Page {
    pub(super) fn of(
        kind: &'static str,
        back: String,
        version: &Version,
        (form, errors): (&Form, &Errors),
        key: String,
        told: &Told<'_>,
    ) -> Self {
        let signer = form.get("signer");
        let people = told.people.iter().map(|(id, _)| {
            let value = Party::Person(*id).to_string();
            let chosen = signer == value;
            let choice = Choice::new(value, Text::said(told.person(*id))).chosen(chosen);
            if told.children.contains(id) { choice.note("desk-plan-sign-child") } else { choice }
        });
        let power = Choice::new("power", "desk-plan-sign-for-another").note("desk-plan-sign-for-another-note");
        let bodies: std::collections::BTreeSet<&String> = version
            .text
            .commitments
            .values()
            .filter_map(|one| match &one.by {
                Party::Body(body) => Some(body),
                _ => None,
            })
            .collect();
        let bodies = bodies.into_iter().map(|body| {
            let value = Party::Body(body.clone()).to_string();
            let chosen = signer == value;
            Choice::new(value, Text::from("desk-plan-sign-for-body").with("body", told.body(body))).chosen(chosen)
        });
        let signers = people.chain([power.chosen(signer == "power")]).chain(bodies).collect();
        let of = told.people.iter().map(|(id, _)| {
            let value = id.to_string();
            let chosen = form.all("of").any(|one| one == value);
            Choice::new(value, Text::said(told.person(*id))).chosen(chosen)
        });
        let powers = Power::ALL
            .iter()
            .map(|one| Choice::new(one.code(), power_name(*one)).chosen(form.get("power") == one.code()));
        let ways =
            Way::ALL.iter().map(|one| Choice::new(one.code(), way_name(*one)).chosen(form.get("way") == one.code()));
        let signed: Vec<Signature> = version.signatures.iter().map(|one| one.signature.clone()).collect();
        let first = version.state == State::Draft;
        let on = if form.has("on") { form.get("on").to_owned() } else { told.today.to_string() };
        Self {
            summary: errors.summary(),
            notice: None,
            path: format!("{back}/firme"),
            kind,
            first,
            revision: form.get("letto").to_owned(),
            key,
            unsigned: unsigned(&version.text, &signed, &told.children).iter().map(|party| told.party(party)).collect(),
            signer: Choices::one("signer", "desk-plan-sign-signer", signers).error(errors.of("signer")),
            who: Field::new("who", "desk-plan-sign-who", Kind::Text)
                .hint("desk-plan-sign-who-hint")
                .value(form.get("who"))
                .at_most(LONGEST_NAME)
                .optional()
                .error(errors.of("who")),
            of: Choices::several("of", "desk-plan-sign-of", of.collect()).error(errors.of("of")),
            power: Select::new("power", "desk-plan-sign-power", powers.collect())
                .prompt("desk-plan-sign-power-prompt")
                .error(errors.of("power")),
            source: Field::new("source", "desk-plan-sign-source", Kind::Text)
                .hint("desk-plan-sign-source-hint")
                .value(form.get("source"))
                .at_most(LONGEST_NAME)
                .optional()
                .error(errors.of("source")),
            way: Choices::one("way", "desk-plan-sign-way", ways.collect()).error(errors.of("way")),
            on: Field::new("on", "desk-plan-sign-on", Kind::Date).value(on).short().error(errors.of("on")),
            go: Press::main("desk-plan-sign-go", Go::press("go", "sign")),
            back,
        }
    }
}
