// SPDX-License-Identifier: EUPL-1.2
//! Texts of others made plain: no markup, no invisible signs that turn a text around, no endless text (ADR 0055).

use std::{collections::HashSet, sync::LazyLock};
use unicode_normalization::UnicodeNormalization;

/// Letters of a text on one line.
const NAME: usize = 300;
/// Letters of any other text.
const TEXT: usize = 10_000;

/// Whatever is drawn or run goes with its content; any other tag goes and its text stays.
static NO_MARKUP: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let mut builder = ammonia::Builder::empty();
    builder.clean_content_tags(HashSet::from(["script", "style", "iframe", "object", "svg", "math", "template"]));
    builder
});

/// Whether a text looks like HTML: a tag or an entity.
fn is_markup(text: &str) -> bool {
    let tag = text.match_indices('<').any(|(place, _)| {
        text[place + 1..]
            .trim_start_matches('/')
            .starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '!')
    });
    let entity = text.match_indices('&').any(|(place, _)| {
        let rest = &text[place + 1..];
        rest.find(';').is_some_and(|end| {
            (2..=10).contains(&end)
                && rest[..end].trim_start_matches('#').chars().all(|letter| letter.is_ascii_alphanumeric())
        })
    });
    tag || entity
}

/// Markup becomes plain lines.
fn unmarked(text: &str) -> String {
    let mut broken = String::with_capacity(text.len());
    let mut rest = text;
    // Where a tag begins a new line on a page, one begins here.
    while let Some(place) = rest.find('<') {
        broken.push_str(&rest[..place]);
        let tag: String = rest[place + 1..]
            .trim_start_matches('/')
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect::<String>()
            .to_ascii_lowercase();
        if matches!(tag.as_str(), "br" | "p" | "li" | "div" | "tr" | "ul" | "ol" | "h1" | "h2" | "h3" | "h4") {
            broken.push('\n');
        }
        broken.push('<');
        rest = &rest[place + 1..];
    }
    broken.push_str(rest);
    // What is left is escaped text: these are the signs that are written escaped.
    NO_MARKUP
        .clean(&broken)
        .to_string()
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&nbsp;", " ")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

/// Signs that nobody sees and that change what is read: overrides and isolates of direction, other controls.
fn is_hidden(letter: char) -> bool {
    matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fffe}' | '\u{e0000}'..='\u{e007f}')
        || (letter.is_control() && letter != '\n')
}

/// A text made plain, and what was done to it.
pub(crate) fn plain(text: &str, one_line: bool) -> (String, Vec<&'static str>) {
    let mut done = Vec::new();
    let text = text.replace("\r\n", "\n").replace(['\r', '\t'], " ");
    let text = if is_markup(&text) {
        done.push("it held markup");
        unmarked(&text)
    } else {
        text
    };
    let seen: String = text.chars().filter(|letter| !is_hidden(*letter)).nfc().collect();
    if text.chars().any(is_hidden) {
        done.push("it held signs that nobody sees");
    }
    let lines = seen.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    let whole = lines.join(if one_line { " " } else { "\n" });
    let most = if one_line { NAME } else { TEXT };
    let Some((end, _)) = whole.char_indices().nth(most) else { return (whole, done) };
    done.push("it is too long");
    (format!("{}…", whole[..end].trim_end()), done)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn markup_becomes_lines_and_nothing_runs() {
        let (text, done) =
            plain("<p>Primo</p><ul><li>uno</li><li>due &amp; tre</li></ul><script>alert(1)</script>", false);
        assert_eq!(text, "Primo\nuno\ndue & tre");
        assert_eq!(done, ["it held markup"]);
        assert_eq!(plain("<img src=x onerror=alert(1)>Casa", false).0, "Casa");
        assert_eq!(plain("Tom &amp; Sam", true).0, "Tom & Sam");
        // Escaped twice: what was shown as text stays text.
        assert_eq!(plain("&lt;b&gt;", true).0, "<b>");
    }

    #[test]
    fn plain_texts_stay_as_they_are() {
        for text in ["ISEE < 10.000 & figli", "a < b", "👪 Famiglie", "Città, perché", "מקלט", "عربي"] {
            assert_eq!(plain(text, true), (text.to_owned(), Vec::new()), "{text}");
        }
    }

    #[test]
    fn signs_that_turn_a_text_around_are_taken_away() {
        let (text, done) = plain("Sport\u{202e}ello\u{0007}\u{2066}x\u{2069}", true);
        assert_eq!(text, "Sportellox");
        assert_eq!(done, ["it held signs that nobody sees"]);
    }

    #[test]
    fn an_endless_text_ends() {
        let (text, done) = plain(&"a".repeat(100_000), true);
        assert_eq!((text.chars().count(), done), (NAME + 1, vec!["it is too long"]));
    }
}
