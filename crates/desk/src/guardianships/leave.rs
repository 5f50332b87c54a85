// SPDX-License-Identifier: EUPL-1.2
//! What the judge is asked to allow, and what they said.

use super::{Form as Page, Part, Place, cents, day, keep, path_of, read, refused};
use crate::visit::{Visit, see};
use axum::{extract::Path, response::Response};
use casework::guardianship::{
    LONGEST_NAME,
    authorisation::{Answer, Authorisation},
};
use page::{
    Errors, Form, Refusal,
    ui::{Choice, Choices, Field, Kind, Notice},
};

/// GET.
pub(crate) async fn show(
    visit: Visit,
    Path((case, id, leave)): Path<(String, String, String)>,
) -> Result<Response, Refusal> {
    answer(visit, (case, id, leave), None).await
}

/// POST.
pub(crate) async fn note(
    visit: Visit,
    Path((case, id, leave)): Path<(String, String, String)>,
    form: Form,
) -> Result<Response, Refusal> {
    answer(visit, (case, id, leave), Some(form)).await
}

async fn answer(
    visit: Visit,
    (case, id, leave): (String, String, String),
    form: Option<Form>,
) -> Result<Response, Refusal> {
    let place = Place::of(&visit, &case).await?;
    let view = place.view(&id)?;
    let (language, back) = (visit.speech.language(), path_of(place.open.case, view.id));
    let known = match leave.as_str() {
        "nuova" => None,
        other => {
            let id = read(other)?;
            Some(view.authorisations.iter().find(|one| one.id == id).ok_or_else(Refusal::not_found)?)
        }
    };
    // What was answered is read on the page of the protection.
    if !place.may() || known.is_some_and(|one| one.what.answer.is_some()) {
        return Ok(see(language, &back));
    }
    let (mut errors, mut notice) = (Errors::default(), None);
    if let Some(form) = form.as_ref().filter(|form| super::keeps(form)) {
        let (who, room, today) = (visit.who(), &visit.desk.casework, visit.local_now().date());
        let done = match known {
            None => match asked(form, &mut errors) {
                Some(asked) => {
                    let sent = (form.get("key").to_owned(), asked);
                    Some(room.ask_judge(&who, place.open.case, view.id, sent, today).await.map(|_| ()))
                }
                None => None,
            },
            Some(one) => match answered(form, &mut errors) {
                Some(said) => Some(room.note_answer(&who, place.open.case, (view.id, one.id), said, today).await),
                None => None,
            },
        };
        match done {
            Some(Ok(())) => return Ok(see(language, &back)),
            Some(Err(why)) => notice = refused(why, &mut errors)?,
            None => (),
        }
    }
    let form = form.unwrap_or_default();
    let key = match form.get("key") {
        "" => visit.desk.reception.form_key(),
        key => key.to_owned(),
    };
    let wrong = !errors.is_empty();
    let path = format!("{back}/autorizzazioni/{leave}");
    page(known.is_some(), (&form, &errors), (path, back, key), notice).show(&visit, wrong)
}

fn limit(form: &Form, name: &'static str, errors: &mut Errors) -> Option<i64> {
    if form.get(name).trim().is_empty() { None } else { cents(form, name, errors) }
}

fn asked(form: &Form, errors: &mut Errors) -> Option<Authorisation> {
    let subject = form.get("subject").trim().to_owned();
    if subject.is_empty() {
        errors.add("subject", "desk-guard-missing");
    }
    let (asked_on, limit) = (day(form, "asked", errors), limit(form, "limit", errors));
    let asked = Authorisation { asked_on: asked_on?, subject, limit, answer: None };
    errors.is_empty().then_some(asked)
}

fn answered(form: &Form, errors: &mut Errors) -> Option<Answer> {
    let said = form.get("said");
    if !matches!(said, "yes" | "no") {
        errors.add("said", "desk-guard-missing");
    }
    let on = day(form, "on", errors);
    let act = form.get("act").trim().to_owned();
    if act.is_empty() {
        errors.add("act", "desk-guard-missing");
    }
    let limit = limit(form, "granted", errors);
    let until = if form.get("until").trim().is_empty() { None } else { day(form, "until", errors) };
    let answer = Answer { granted: said == "yes", on: on?, act, limit, until };
    errors.is_empty().then_some(answer)
}

pub(super) fn page(
    known: bool,
    (form, errors): (&Form, &Errors),
    (path, back, key): (String, String, String),
    notice: Option<Notice>,
) -> Page {
    let field = |name: &'static str, label: &'static str, kind| {
        Field::new(name, label, kind).value(form.get(name)).error(errors.of(name))
    };
    let parts = if known {
        let said = [("yes", "desk-guard-said-yes"), ("no", "desk-guard-said-no")]
            .map(|(code, words)| Choice::new(code, words).chosen(form.get("said") == code));
        vec![
            Part::Choices(Choices::one("said", "desk-guard-said", said.into()).error(errors.of("said"))),
            Part::Field(field("on", "desk-guard-on", Kind::Date).short()),
            Part::Field(field("act", "desk-guard-number", Kind::Text).at_most(LONGEST_NAME)),
            Part::Field(
                field("granted", "desk-guard-limit-granted", Kind::Text)
                    .hint("desk-guard-money-hint")
                    .short()
                    .optional(),
            ),
            Part::Field(field("until", "desk-guard-until-field", Kind::Date).short().optional()),
        ]
    } else {
        vec![
            Part::Field(field("subject", "desk-guard-subject", Kind::Text).at_most(LONGEST_NAME)),
            Part::Field(field("asked", "desk-guard-asked-on", Kind::Date).short()),
            Part::Field(
                field("limit", "desk-guard-limit", Kind::Text).hint("desk-guard-money-hint").short().optional(),
            ),
        ]
    };
    Page {
        summary: errors.summary(),
        notice,
        title: if known { "desk-guard-answer" } else { "desk-guard-ask" },
        lead: known.then_some("desk-guard-answer-lead"),
        theirs: Vec::new(),
        path,
        back,
        over: "desk-guard".into(),
        hidden: vec![("key", key)],
        parts,
        buttons: vec![keep("desk-guard-note")],
    }
}
