// SPDX-License-Identifier: EUPL-1.2
//! Rust source, read far enough to tell code from comments and text.

use std::ops::Range;

/// A string literal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Literal {
    /// The line where it begins, from 1.
    pub line: usize,
    /// What it says, escapes resolved.
    pub text: String,
}

/// The string literals of a file, those of its test modules left out.
pub fn literals(source: &str) -> Vec<Literal> {
    let read = Reading::of(source);
    let tests = test_modules(&read.code);
    read.literals
        .into_iter()
        .filter(|(at, _)| !tests.iter().any(|range| range.contains(at)))
        .map(|(_, literal)| literal)
        .collect()
}

/// The file with comments and the insides of literals blanked; lines stay where they were.
pub fn code(source: &str) -> String {
    Reading::of(source).code.into_iter().collect()
}

/// As [`code`], with test modules blanked too.
pub fn code_outside_tests(source: &str) -> String {
    let mut code = Reading::of(source).code;
    for range in test_modules(&code) {
        for letter in &mut code[range] {
            blank(letter);
        }
    }
    code.into_iter().collect()
}

struct Reading {
    code: Vec<char>,
    literals: Vec<(usize, Literal)>,
}

impl Reading {
    fn of(source: &str) -> Self {
        let letters: Vec<char> = source.chars().collect();
        let mut code = letters.clone();
        let mut literals = Vec::new();
        let mut at = 0;
        while at < letters.len() {
            let rest = &letters[at..];
            let end = if rest.starts_with(&['/', '/']) {
                at + rest.iter().position(|&letter| letter == '\n').unwrap_or(rest.len())
            } else if rest.starts_with(&['/', '*']) {
                at + block_comment(rest)
            } else if let Some((prefix, hashes)) = text_start(&letters, at) {
                let (text, length) = text_body(&letters[at + prefix..], hashes);
                let line = 1 + letters[..at].iter().filter(|&&letter| letter == '\n').count();
                literals.push((at, Literal { line, text }));
                at + prefix + length
            } else if rest[0] == '\'' {
                at + letter_literal(rest)
            } else {
                at += 1;
                continue;
            };
            for letter in &mut code[at..end] {
                blank(letter);
            }
            at = end;
        }
        Self { code, literals }
    }
}

fn blank(letter: &mut char) {
    if *letter != '\n' {
        *letter = ' ';
    }
}

fn block_comment(rest: &[char]) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while at < rest.len() {
        if rest[at..].starts_with(&['/', '*']) {
            depth += 1;
            at += 2;
        } else if rest[at..].starts_with(&['*', '/']) {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    rest.len()
}

/// Whether a text literal starts here: how long its opening is, and its hashes when it is raw.
fn text_start(letters: &[char], at: usize) -> Option<(usize, Option<usize>)> {
    if at > 0 && (letters[at - 1].is_alphanumeric() || letters[at - 1] == '_') {
        return (letters[at] == '"').then_some((1, None));
    }
    let mut look = at;
    if matches!(letters[look], 'b' | 'c') {
        look += 1;
    }
    let raw = letters.get(look) == Some(&'r');
    if raw {
        look += 1;
    }
    let hashes = letters[look..].iter().take_while(|&&letter| letter == '#').count();
    if (!raw && hashes > 0) || letters.get(look + hashes) != Some(&'"') {
        return None;
    }
    Some((look + hashes + 1 - at, raw.then_some(hashes)))
}

/// What a literal says, and how long it is with its closing.
fn text_body(rest: &[char], hashes: Option<usize>) -> (String, usize) {
    let mut text = String::new();
    let mut at = 0;
    while at < rest.len() {
        match (rest[at], hashes) {
            ('"', Some(count)) if rest[at + 1..].iter().take_while(|&&letter| letter == '#').count() >= count => {
                return (text, at + 1 + count);
            }
            ('"', None) => return (text, at + 1),
            ('\\', None) => {
                match rest.get(at + 1) {
                    Some('n') => text.push('\n'),
                    Some('t') => text.push('\t'),
                    Some('\n') => {
                        let skip = rest[at + 1..].iter().take_while(|letter| letter.is_whitespace()).count();
                        at += skip.saturating_sub(1);
                    }
                    Some(other) => text.push(*other),
                    None => {}
                }
                at += 2;
            }
            (letter, _) => {
                text.push(letter);
                at += 1;
            }
        }
    }
    (text, rest.len())
}

/// The length of a character literal; 1 when it is the tick of a lifetime.
fn letter_literal(rest: &[char]) -> usize {
    match rest.get(1) {
        Some('\\') => rest.iter().skip(3).position(|&letter| letter == '\'').map_or(1, |place| place + 4),
        Some(_) if rest.get(2) == Some(&'\'') => 3,
        _ => 1,
    }
}

/// Where `#[cfg(test)] mod … { … }` stands.
fn test_modules(code: &[char]) -> Vec<Range<usize>> {
    let mark: Vec<char> = "#[cfg(test)]".chars().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at + mark.len() <= code.len() {
        if !code[at..].starts_with(&mark) {
            at += 1;
            continue;
        }
        let start = at;
        at += mark.len();
        let mut depth = 0_usize;
        while at < code.len() {
            match code[at] {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                ';' if depth == 0 => break,
                _ => {}
            }
            at += 1;
            if depth == 0 && code[at - 1] == '}' {
                break;
            }
        }
        found.push(start..at);
    }
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn texts(source: &str) -> Vec<String> {
        literals(source).into_iter().map(|literal| literal.text).collect()
    }

    #[test]
    fn literals_of_every_kind_are_read() {
        let source =
            r##"f("a \"quoted\" one", r"raw\", r#"with "hash""#, b"bytes", 'x', '"', '\'', &'a str, "last");"##;
        assert_eq!(texts(source), ["a \"quoted\" one", "raw\\", "with \"hash\"", "bytes", "last"]);
    }

    #[test]
    fn comments_hold_no_literals() {
        assert_eq!(texts("// \"no\"\n/* \"no /* \"no\" */ \" */ f(\"yes\")"), ["yes"]);
    }

    #[test]
    fn a_literal_over_several_lines_is_joined_and_keeps_its_first_line() {
        let found = literals("\n\nf(\"SELECT a \\\n     FROM b\")");
        assert_eq!(found, [Literal { line: 3, text: "SELECT a FROM b".to_owned() }]);
    }

    #[test]
    fn test_modules_are_left_out_and_what_follows_them_is_not() {
        let source = "f(\"one\");\n#[cfg(test)]\nmod tests { fn g() { h(\"} two\") } }\nf(\"three\");\n#[cfg(test)] mod more;\nf(\"four\")";
        assert_eq!(texts(source), ["one", "three", "four"]);
    }

    #[test]
    fn code_keeps_its_lines() {
        assert_eq!(code("a // b\n\"c\nd\" e"), "a     \n  \n   e");
    }
}
