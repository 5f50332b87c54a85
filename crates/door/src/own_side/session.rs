// SPDX-License-Identifier: EUPL-1.2
//! What is open in this browser: two sealed cookies with neutral names, gone with the browser. One holds a link that was followed and opens
//! nothing without its code; the other says which page is open, and is asked of the database at each step.

use crate::visit::Visit;
use axum::{
    http::{HeaderMap, HeaderValue, header},
    response::Response,
};
use casework::own_side::OwnSession;
use kernel::UtcMicros;
use page::Purpose;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// A link that was followed: a quarter of an hour to type the code.
const FOLLOWED: Purpose = Purpose { name: "step", version: 1, lifetime: 15 * 60 };
/// A page that is open: a quarter of an hour without a press …
const OPEN: Purpose = Purpose { name: "own", version: 1, lifetime: 15 * 60 };
/// … and an hour in all.
const IN_ALL: i64 = 60 * 60;

/// An open page.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct Open {
    page: casework::own_side::OwnPageId,
    link: [u8; 32],
    since: i64,
}

impl Open {
    /// Opened now.
    pub fn new(session: OwnSession, now: UtcMicros) -> Self {
        Self { page: session.page, link: session.link, since: now.0 }
    }

    /// What it rests on.
    pub fn rests(self) -> OwnSession {
        OwnSession { page: self.page, link: self.link }
    }
}

fn name(visit: &Visit, purpose: &Purpose) -> &'static str {
    // Over TLS the prefix binds the cookie to this host.
    match (visit.door.address.starts_with("https://"), purpose == &FOLLOWED) {
        (true, true) => "__Host-passo",
        (true, false) => "__Host-posto",
        (false, true) => "passo",
        (false, false) => "posto",
    }
}

fn find<T: DeserializeOwned>(visit: &Visit, headers: &HeaderMap, purpose: &Purpose) -> Option<T> {
    let name = name(visit, purpose);
    let sealed = headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(known, _)| *known == name)?
        .1;
    purpose.open(&visit.door.vault, sealed, visit.now).ok()
}

fn put(visit: &Visit, answer: &mut Response, purpose: &Purpose, rest: &str) {
    let secure = if visit.door.address.starts_with("https://") { "; Secure" } else { "" };
    // A link may come from a message, and strict cookies would not arrive with it; what is open stays with who opened it.
    let site = if purpose == &FOLLOWED { "Lax" } else { "Strict" };
    let line = format!("{}={rest}; Path=/; HttpOnly; SameSite={site}{secure}", name(visit, purpose));
    if let Ok(cookie) = HeaderValue::from_str(&line) {
        answer.headers_mut().append(header::SET_COOKIE, cookie);
    }
}

/// The page that is open.
pub(super) fn read(visit: &Visit, headers: &HeaderMap) -> Option<Open> {
    let open: Open = find(visit, headers, &OPEN)?;
    (visit.now < UtcMicros(open.since).plus_seconds(IN_ALL)).then_some(open)
}

/// The secret of a link that was followed.
pub(super) fn followed(visit: &Visit, headers: &HeaderMap) -> Option<String> {
    find(visit, headers, &FOLLOWED)
}

/// Gives the cookie of a link that was followed, and shuts what was open: it is perhaps somebody else's.
pub(super) fn follow(visit: &Visit, secret: &str, answer: Response) -> Response {
    let mut answer = take(visit, answer);
    if let Ok(sealed) = FOLLOWED.seal(&visit.door.vault, &secret.to_owned(), visit.now) {
        put(visit, &mut answer, &FOLLOWED, &sealed);
    }
    answer
}

/// Gives the cookie of the open page anew: the quarter of an hour begins again.
pub(super) fn again(visit: &Visit, open: Open, mut answer: Response) -> Response {
    if let Ok(sealed) = OPEN.seal(&visit.door.vault, &open, visit.now) {
        put(visit, &mut answer, &OPEN, &sealed);
    }
    answer
}

/// The same, for who enters: the link is not needed any more.
pub(super) fn opened(visit: &Visit, open: Open, answer: Response) -> Response {
    again(visit, open, take(visit, answer))
}

/// Takes both cookies away.
pub(crate) fn take(visit: &Visit, mut answer: Response) -> Response {
    put(visit, &mut answer, &OPEN, "; Max-Age=0");
    put(visit, &mut answer, &FOLLOWED, "; Max-Age=0");
    answer
}
