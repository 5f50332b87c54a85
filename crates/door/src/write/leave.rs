// SPDX-License-Identifier: EUPL-1.2
//! Leaving at once: the private page is closed in this browser, its copies are thrown away, something harmless is shown.

use super::session;
use crate::visit::Visit;
use axum::{
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

/// What a browser throws away. Not its cookies: a worker on the same computer would be signed out.
const EVERYTHING: HeaderValue = HeaderValue::from_static("\"cache\", \"storage\"");
const COPIES: HeaderValue = HeaderValue::from_static("\"cache\"");

/// GET, the link that works without a script: on to the harmless page.
pub(crate) async fn leave(visit: Visit) -> Response {
    let target = match &visit.door.house.site.exit {
        Some(elsewhere) => elsewhere.clone(),
        None => page::address(visit.speech.language(), "/oggi"),
    };
    let mut answer = StatusCode::SEE_OTHER.into_response();
    if let Ok(target) = HeaderValue::from_str(&target) {
        answer.headers_mut().insert(header::LOCATION, target);
    }
    closed(&visit, answer, EVERYTHING)
}

/// POST, by the script, which shows the harmless page by itself.
pub(crate) async fn left(visit: Visit) -> Response {
    // The script still needs to remember, for one page, that it is leaving.
    closed(&visit, StatusCode::NO_CONTENT.into_response(), COPIES)
}

/// The answer with everything closed.
pub(super) fn closed(visit: &Visit, mut answer: Response, what: HeaderValue) -> Response {
    session::take(visit, &mut answer);
    answer = crate::prescriber::session::take(visit, answer);
    answer = crate::own_side::session::take(visit, answer);
    let appointment = HeaderValue::from_static("filo_appuntamento=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0");
    let headers = answer.headers_mut();
    headers.append(header::SET_COOKIE, appointment);
    headers.insert(HeaderName::from_static("clear-site-data"), what);
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}

/// The headers of the harmless page: whoever lands on it leaves nothing behind.
pub(super) fn cleared(visit: &Visit, answer: Response) -> Response {
    closed(visit, answer, EVERYTHING)
}
