// SPDX-License-Identifier: EUPL-1.2
//! Which link is open in this browser: two sealed cookies. One holds a link that was followed and proves nothing; the other one that
//! was opened by a press, and counted.

use crate::visit::Visit;
use axum::{
    http::{HeaderMap, HeaderValue, header},
    response::Response,
};
use page::Purpose;

/// A link that was followed: ten minutes to press the button.
const FOLLOWED: Purpose = Purpose { name: "link", version: 1, lifetime: 10 * 60 };
/// A page that is open: half an hour without a press.
const OPEN: Purpose = Purpose { name: "sender", version: 1, lifetime: 30 * 60 };

fn name(visit: &Visit, purpose: &Purpose) -> &'static str {
    // Over TLS the prefix binds the cookie to this host.
    match (visit.door.address.starts_with("https://"), purpose == &FOLLOWED) {
        (true, true) => "__Host-invio",
        (true, false) => "__Host-invii",
        (false, true) => "invio",
        (false, false) => "invii",
    }
}

fn find(visit: &Visit, headers: &HeaderMap, purpose: &Purpose) -> Option<String> {
    let name = name(visit, purpose);
    let sealed = headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(known, _)| *known == name)?
        .1;
    purpose.open::<String>(&visit.door.vault, sealed, visit.now).ok()
}

/// A link comes from a mail, and strict cookies would not arrive with it; what is open stays with who opened it.
fn site(purpose: &Purpose) -> &'static str {
    if purpose == &FOLLOWED { "Lax" } else { "Strict" }
}

fn put(visit: &Visit, answer: &mut Response, purpose: &Purpose, rest: &str) {
    let secure = if visit.door.address.starts_with("https://") { "; Secure" } else { "" };
    if let Ok(cookie) =
        HeaderValue::from_str(&format!("{}={rest}; SameSite={}{secure}", name(visit, purpose), site(purpose)))
    {
        answer.headers_mut().append(header::SET_COOKIE, cookie);
    }
}

fn end(visit: &Visit, answer: &mut Response, purpose: &Purpose) {
    put(visit, answer, purpose, "; Path=/; HttpOnly; Max-Age=0");
}

/// The secret of the page that is open.
pub(super) fn read(visit: &Visit, headers: &HeaderMap) -> Option<String> {
    find(visit, headers, &OPEN)
}

/// The secret of a link that was followed and not opened yet.
pub(super) fn followed(visit: &Visit, headers: &HeaderMap) -> Option<String> {
    find(visit, headers, &FOLLOWED)
}

/// Gives the cookie of a link that was followed.
pub(super) fn follow(visit: &Visit, secret: &str, mut answer: Response) -> Response {
    if let Ok(sealed) = FOLLOWED.seal(&visit.door.vault, &secret.to_owned(), visit.now) {
        put(visit, &mut answer, &FOLLOWED, &format!("{sealed}; Path=/; HttpOnly"));
    }
    answer
}

/// Gives the cookie of the open page, or gives it anew: the half hour begins again.
pub(crate) fn give(visit: &Visit, secret: &str, mut answer: Response) -> Response {
    if let Ok(sealed) = OPEN.seal(&visit.door.vault, &secret.to_owned(), visit.now) {
        put(visit, &mut answer, &OPEN, &format!("{sealed}; Path=/; HttpOnly"));
    }
    answer
}

/// Takes both cookies away.
pub(crate) fn take(visit: &Visit, mut answer: Response) -> Response {
    end(visit, &mut answer, &OPEN);
    end(visit, &mut answer, &FOLLOWED);
    answer
}

/// The same, for who opens: the link is not needed any more.
pub(super) fn opened(visit: &Visit, secret: &str, answer: Response) -> Response {
    let mut answer = give(visit, secret, answer);
    end(visit, &mut answer, &FOLLOWED);
    answer
}
