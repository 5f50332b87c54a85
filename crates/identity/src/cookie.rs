// SPDX-License-Identifier: EUPL-1.2
//! The cookies of a worker's browser: the session, the stamp of browsers that have signed in before, an invitation,
//! a passkey or a digital identity under way.

use axum::http::{HeaderMap, HeaderValue, header};

/// How the installation is reached: decides whether cookies may travel only inside TLS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reached {
    /// Over https: cookies carry the `__Host-` prefix, so that no neighbour domain can plant one.
    Https,
    /// Over plain http: a demonstration on one machine.
    Http,
}

/// A cookie of ours. The door, where families come, sets none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cookie {
    /// The session: lives as long as the browser is open, at most as long as the session itself.
    Session,
    /// An invitation followed: its secret leaves the address at once and waits here, an hour at most.
    Invitation,
    /// A passkey is being asked for: binds the question to this browser, a few minutes at most.
    Passkey,
    /// Somebody is away at the provider of digital identities: binds their return to this browser, a quarter of an hour at most.
    Eid,
    /// The stamp: lives half a year, opens nothing by itself.
    Browser,
}

/// How long the stamp lives, in seconds.
const STAMP_LIFE: u32 = 180 * 24 * 3600;
/// How long a question to a passkey is remembered, in seconds.
const PASSKEY_LIFE: u32 = 600;
/// How long somebody may be away at the provider of digital identities, in seconds; the trip itself is good for less.
const EID_LIFE: u32 = 900;
/// How long an invitation under way is remembered, in seconds.
const INVITATION_LIFE: u32 = 3600;

impl Cookie {
    fn name(self, reached: Reached) -> &'static str {
        match (self, reached) {
            (Self::Session, Reached::Https) => "__Host-filo",
            (Self::Session, Reached::Http) => "filo",
            (Self::Invitation, Reached::Https) => "__Host-filo-invitation",
            (Self::Invitation, Reached::Http) => "filo-invitation",
            (Self::Passkey, Reached::Https) => "__Host-filo-passkey",
            (Self::Passkey, Reached::Http) => "filo-passkey",
            (Self::Eid, Reached::Https) => "__Host-filo-eid",
            (Self::Eid, Reached::Http) => "filo-eid",
            (Self::Browser, Reached::Https) => "__Host-filo-browser",
            (Self::Browser, Reached::Http) => "filo-browser",
        }
    }

    /// The header that gives the cookie to the browser. `value` is base64url, so nothing needs escaping.
    pub fn give(self, reached: Reached, value: &str) -> Option<HeaderValue> {
        // Lax, so that a worker who follows a link in a message stays signed in; foreign forms are refused by Origin.
        let rest = match self {
            Self::Session => "SameSite=Lax".to_owned(),
            Self::Invitation => format!("SameSite=Lax; Max-Age={INVITATION_LIFE}"),
            Self::Passkey => format!("SameSite=Strict; Max-Age={PASSKEY_LIFE}"),
            // They come back from another site: a strict one would not be sent.
            Self::Eid => format!("SameSite=Lax; Max-Age={EID_LIFE}"),
            Self::Browser => format!("SameSite=Strict; Max-Age={STAMP_LIFE}"),
        };
        self.header(reached, value, &rest)
    }

    /// The header that takes the cookie away.
    pub fn take(self, reached: Reached) -> Option<HeaderValue> {
        self.header(reached, "", "SameSite=Lax; Max-Age=0")
    }

    fn header(self, reached: Reached, value: &str, rest: &str) -> Option<HeaderValue> {
        let secure = if reached == Reached::Https { "; Secure" } else { "" };
        HeaderValue::from_str(&format!("{}={value}; Path=/; HttpOnly; {rest}{secure}", self.name(reached))).ok()
    }

    /// What the browser sent.
    pub fn read(self, reached: Reached, headers: &HeaderMap) -> Option<&str> {
        headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|line| line.to_str().ok())
            .flat_map(|line| line.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .find(|(name, _)| *name == self.name(reached))
            .map(|(_, value)| value)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn over_https_the_cookie_is_bound_to_this_host_and_to_tls() {
        let given = Cookie::Session.give(Reached::Https, "abc").unwrap();
        assert_eq!(given, "__Host-filo=abc; Path=/; HttpOnly; SameSite=Lax; Secure");
        let plain = Cookie::Session.give(Reached::Http, "abc").unwrap();
        assert_eq!(plain, "filo=abc; Path=/; HttpOnly; SameSite=Lax");
    }

    #[test]
    fn a_plain_cookie_is_not_taken_for_one_bound_to_the_host() {
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, HeaderValue::from_static("other=1; filo=abc; __Host-filo-browser=x"));
        assert_eq!(Cookie::Session.read(Reached::Http, &headers), Some("abc"));
        assert_eq!(Cookie::Session.read(Reached::Https, &headers), None);
        assert_eq!(Cookie::Browser.read(Reached::Https, &headers), Some("x"));
    }
}
