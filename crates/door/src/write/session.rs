// SPDX-License-Identifier: EUPL-1.2
//! Whose private page is open in this browser: a sealed cookie with a neutral name, gone with the browser.

use crate::visit::Visit;
use axum::{
    http::{HeaderMap, HeaderValue, header},
    response::Response,
};
use page::Purpose;
use reception::threads::ThreadId;

/// Good for twenty quiet minutes.
const OPEN: Purpose = Purpose { name: "page", version: 1, lifetime: 20 * 60 };

fn name(visit: &Visit) -> &'static str {
    // Over TLS the prefix binds the cookie to this host.
    if visit.door.address.starts_with("https://") { "__Host-pagina" } else { "pagina" }
}

/// The thread of the page that is open.
pub(crate) fn read(visit: &Visit, headers: &HeaderMap) -> Option<ThreadId> {
    let name = name(visit);
    let sealed = headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(known, _)| *known == name)?
        .1;
    OPEN.open::<String>(&visit.door.vault, sealed, visit.now).ok()?.parse().ok()
}

/// Gives the cookie, or gives it anew: the twenty minutes begin again.
pub(crate) fn give(visit: &Visit, thread: ThreadId, mut answer: Response) -> Response {
    if let Ok(sealed) = OPEN.seal(&visit.door.vault, &thread.to_string(), visit.now) {
        put(visit, &mut answer, &format!("{sealed}; Path=/; HttpOnly; SameSite=Strict"));
    }
    answer
}

/// Takes the cookie away.
pub(crate) fn take(visit: &Visit, answer: &mut Response) {
    put(visit, answer, "; Path=/; HttpOnly; SameSite=Strict; Max-Age=0");
}

fn put(visit: &Visit, answer: &mut Response, rest: &str) {
    let secure = if visit.door.address.starts_with("https://") { "; Secure" } else { "" };
    if let Ok(cookie) = HeaderValue::from_str(&format!("{}={rest}{secure}", name(visit))) {
        answer.headers_mut().append(header::SET_COOKIE, cookie);
    }
}
