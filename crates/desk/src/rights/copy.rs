// SPDX-License-Identifier: EUPL-1.2
//! The copy that is handed over: to be read, and at its end the same for programs (art. 15 and 20 of the GDPR).

use super::gather::{Part, all, left_out};
use crate::visit::Visit;
use askama::Template;
use axum::{
    extract::Path,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use kernel::{Kind, Problem};
use page::{Refusal, filters};
use serde_json::json;

/// The file. A name that says nothing on a machine that others use too.
const NAME: &str = "attachment; filename=\"copia.html\"";

/// The copy, a document of its own: it leaves the house.
#[derive(Template)]
#[template(path = "rights/copy.html")]
pub(crate) struct Copy {
    pub language: &'static str,
    pub made: String,
    pub name: String,
    pub body: String,
    /// What may be missing, always in the same words, with the article.
    pub left_out: Vec<(String, String)>,
    pub parts: Vec<Part>,
    /// How to complain.
    pub complain: Vec<(String, String)>,
    pub json: String,
}

/// The parts as programs read them.
pub(super) fn for_programs(made: &str, body: &str, parts: &[Part]) -> String {
    let parts: Vec<_> = parts
        .iter()
        .map(|part| {
            let lines =
                part.lines.iter().map(|line| json!({ "code": line.code, "label": line.label, "said": line.said }));
            json!({ "part": part.code, "title": part.title, "lines": lines.collect::<Vec<_>>() })
        })
        .collect();
    let whole = json!({ "made": made, "body": body, "parts": parts });
    serde_json::to_string_pretty(&whole).unwrap_or_default()
}

/// POST: the file. That it is prepared is in the audit first; then everything that is opened for it.
pub(crate) async fn make(visit: Visit, Path(id): Path<String>) -> Result<Response, Refusal> {
    let id = id.parse().map_err(|_| Refusal::not_found().back_to(super::LIST))?;
    let (who, room) = (visit.who(), &visit.desk.casework);
    let back = |why: Problem| Refusal::from(why).back_to(super::path_of(id));
    room.begin_copy(&who, id).await.map_err(|why| match why {
        casework::rights::RightsError::NotIdentified => {
            back(Problem::new(Kind::Conflict, "desk-rights-not-identified"))
        }
        other => back(other.into()),
    })?;
    let view = room.right(&who, id).await.map_err(|why| back(why.into()))?;
    let (parts, made) = (all(&visit, &view).await?, visit.today());
    let (speech, language) = (&visit.speech, visit.speech.language());
    let body = visit.body_name(&view.body);
    let complain = super::norms(visit.norms(), "complaint", view.right);
    let copy = Copy {
        language: language.code(),
        made: speech.days().long(made),
        name: view.content.name.clone(),
        left_out: left_out(&visit),
        complain: complain.into_iter().map(|one| super::cited(one, language)).collect(),
        json: for_programs(&made.to_string(), &body, &parts),
        parts,
        body,
    };
    let html = copy.render_with_values(speech).map_err(|_| Problem::new(Kind::Fault, "desk-rights-copy-not-made"))?;
    let mut answer = html.into_response();
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static(NAME));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(answer)
}
