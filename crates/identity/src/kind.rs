// SPDX-License-Identifier: EUPL-1.2
//! The kind of browser of a session, so that a person knows their own again: two words out of a dozen, read from what
//! the browser says of itself and never more. Too few to tell one person's browser from another's.

use axum::http::{HeaderMap, header};

/// A kind of browser: its family and what it runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct BrowserKind {
    /// The family, by its own name; none when it is not one of the few known.
    pub family: Option<&'static str>,
    /// Whether it runs on something held in the hand.
    pub hand_held: bool,
}

/// What the browser says of itself, the family it means, and how it is stored: on a table, in the hand. First match counts,
/// since most also say that they are others.
const FAMILIES: [(&str, &str, &str, &str); 4] = [
    ("Edg", "Edge", "edge", "edge_hand"),
    ("Firefox/", "Firefox", "firefox", "firefox_hand"),
    ("Chrome/", "Chrome", "chrome", "chrome_hand"),
    ("Safari/", "Safari", "safari", "safari_hand"),
];

impl BrowserKind {
    /// Reads the headers of a request.
    pub fn of(headers: &HeaderMap) -> Self {
        let said = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let family = FAMILIES.iter().find(|(mark, ..)| said.contains(mark)).map(|(_, family, ..)| *family);
        let hand_held = ["Mobile", "Android", "iPhone", "iPad"].iter().any(|mark| said.contains(mark));
        Self { family, hand_held }
    }

    /// The word stored.
    pub fn code(self) -> &'static str {
        let known = FAMILIES.iter().find(|(_, family, ..)| Some(*family) == self.family);
        match (known, self.hand_held) {
            (Some((.., code, _)), false) => code,
            (Some((.., code)), true) => code,
            (None, false) => "other",
            (None, true) => "other_hand",
        }
    }

    /// The kind of this word; an unknown word is an unknown browser.
    pub fn from_code(code: &str) -> Self {
        let family = FAMILIES.iter().find(|(.., table, hand)| [*table, *hand].contains(&code));
        Self { family: family.map(|(_, family, ..)| *family), hand_held: code.ends_with("_hand") }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn kind(said: &str) -> BrowserKind {
        let mut headers = HeaderMap::new();
        headers.insert(header::USER_AGENT, said.parse().unwrap());
        BrowserKind::of(&headers)
    }

    #[test]
    fn a_person_knows_their_browser_again() {
        let firefox = kind("Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0");
        assert_eq!(firefox, BrowserKind { family: Some("Firefox"), hand_held: false });
        let phone = kind("Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36");
        assert_eq!(phone, BrowserKind { family: Some("Chrome"), hand_held: true });
        assert_eq!(kind("curl/8.0"), BrowserKind::default());
    }

    #[test]
    fn what_is_stored_reads_back() {
        for said in ["Firefox/150.0", "Chrome/1 Mobile", "Edg/1", "Safari/1 iPhone", "nothing", "Android"] {
            let kind = kind(said);
            assert_eq!(BrowserKind::from_code(kind.code()), kind, "{said}");
        }
    }
}
