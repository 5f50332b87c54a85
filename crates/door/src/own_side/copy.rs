// SPDX-License-Identifier: EUPL-1.2
//! The copy of everything that may be told them, in one file: to be read, and at its end the same for programs (art. 15 and 20 of the GDPR).

use super::{
    home::{Mine, mine},
    session::Open,
};
use crate::visit::Visit;
use askama::Template;
use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use casework::own_side::OwnError;
use kernel::{Actor, Direction};
use page::{Speech, filters};
use serde_json::json;

/// The file. A name that says nothing on a telephone that others hold too.
const NAME: &str = "attachment; filename=\"copia.html\"";

#[derive(Template)]
#[template(path = "own_side/copy.html")]
struct Copy<'a> {
    language: &'static str,
    direction: &'static str,
    made: String,
    name: String,
    born: String,
    tax_code: String,
    reach: Vec<String>,
    mine: &'a Mine,
    json: String,
}

/// POST: the file.
pub(super) async fn answer(visit: &Visit, open: Open) -> Result<Response, OwnError> {
    let (view, mine) = mine(visit, open).await?;
    // Whoever hides has no copy: then the page would not have opened either.
    let person = visit.door.people.for_themselves(view.person, &Actor::public()).await;
    let (identity, contacts) = person.ok().flatten().ok_or(OwnError::Nothing)?;
    let name = format!("{} {}", identity.given, identity.surname).trim().to_owned();
    let name = if name.is_empty() { identity.alias.clone() } else { name };
    let born = identity.born.map(String::from).unwrap_or_default();
    // Somebody else's telephone is theirs.
    let reach = contacts.into_iter().filter(|one| one.until.is_none() && one.whose.is_empty()).map(|one| one.value);
    let reach: Vec<String> = reach.collect();
    let made = visit.today();
    let json = json!({
        "made": made.to_string(),
        "person": { "name": name, "born": born, "tax_code": identity.tax_code, "contacts": reach,
                    "citizenships": identity.citizenships },
        "appointments": mine.appointments_told.iter()
            .map(|(when, place)| json!({ "when": when, "desk": place })).collect::<Vec<_>>(),
        "plan_looked_at_again": mine.reviews.iter().map(|(day, _)| day).collect::<Vec<_>>(),
        "goals": mine.goals,
        "shared_with_others": [],
        "read_by": mine.read,
        "written": mine.words,
    });
    let speech: &Speech = &visit.speech;
    let copy = Copy {
        language: speech.language().code(),
        direction: if speech.language().direction() == Direction::RightToLeft { "rtl" } else { "ltr" },
        made: speech.days().long(made),
        name,
        born,
        tax_code: identity.tax_code,
        reach,
        mine: &mine,
        json: serde_json::to_string_pretty(&json).unwrap_or_default(),
    };
    let html = copy.render_with_values(speech).map_err(|_| OwnError::Nothing)?;
    let mut answer = html.into_response();
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static(NAME));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(answer)
}
