// SPDX-License-Identifier: EUPL-1.2
//! A text with blanks: `{day}`; and with parts that may be left out: `[, {place}]`.

/// A text, read.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Pattern(Vec<Part>);

#[derive(Debug, PartialEq, Eq)]
enum Part {
    Text(String),
    Blank(String),
    Optional(Vec<Part>),
}

/// What cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Broken {
    /// `{` without `}`, or the other way round.
    Brace,
    /// `[` without `]`, the other way round, or one inside another.
    Bracket,
}

impl Pattern {
    pub(super) fn parse(text: &str) -> Result<Self, Broken> {
        let (mut parts, mut outer): (Vec<Part>, Option<Vec<Part>>) = (Vec::new(), None);
        let mut letters = text.chars();
        while let Some(letter) = letters.next() {
            match letter {
                '{' => {
                    let mut name = String::new();
                    loop {
                        match letters.next() {
                            Some('}') => break,
                            Some(c) if !"{[]".contains(c) => name.push(c),
                            _ => return Err(Broken::Brace),
                        }
                    }
                    parts.push(Part::Blank(name.trim().to_owned()));
                }
                '}' => return Err(Broken::Brace),
                '[' if outer.is_none() => outer = Some(std::mem::take(&mut parts)),
                '[' => return Err(Broken::Bracket),
                ']' => {
                    let inner = std::mem::replace(&mut parts, outer.take().ok_or(Broken::Bracket)?);
                    parts.push(Part::Optional(inner));
                }
                letter => match parts.last_mut() {
                    Some(Part::Text(before)) => before.push(letter),
                    _ => parts.push(Part::Text(letter.into())),
                },
            }
        }
        if outer.is_some() { Err(Broken::Bracket) } else { Ok(Self(parts)) }
    }

    /// The names of its blanks, and whether each may be missing.
    pub(super) fn blanks(&self) -> Vec<(&str, bool)> {
        fn of(parts: &[Part], optional: bool) -> Vec<(&str, bool)> {
            let each = parts.iter().flat_map(|part| match part {
                Part::Text(_) => Vec::new(),
                Part::Blank(name) => vec![(name.as_str(), optional)],
                Part::Optional(inner) => of(inner, true),
            });
            each.collect()
        }
        of(&self.0, false)
    }

    /// The text, its blanks filled.
    pub(super) fn fill(&self, value: &dyn Fn(&str) -> Option<String>) -> String {
        let mut text = String::new();
        for part in &self.0 {
            match part {
                Part::Optional(inner) => text.push_str(&filled(inner, value).unwrap_or_default()),
                part => text.push_str(&filled(std::slice::from_ref(part), value).unwrap_or_default()),
            }
        }
        text
    }
}

/// Parts of which none is optional; nothing when a blank of them is empty.
fn filled(parts: &[Part], value: &dyn Fn(&str) -> Option<String>) -> Option<String> {
    let each = parts.iter().map(|part| match part {
        Part::Text(said) => Some(said.clone()),
        Part::Blank(name) => value(name),
        Part::Optional(_) => None,
    });
    each.collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_part_goes_when_its_blank_is_empty() {
        let pattern = Pattern::parse("Ti aspettiamo {day}[, {place}].[ Chiama {phone}.]").unwrap();
        assert_eq!(pattern.blanks(), [("day", false), ("place", true), ("phone", true)]);
        let value = |name: &str| (name != "place").then(|| name.to_uppercase());
        assert_eq!(pattern.fill(&value), "Ti aspettiamo DAY. Chiama PHONE.");
    }

    #[test]
    fn what_is_not_closed_is_refused() {
        for (text, broken) in [
            ("{day", Broken::Brace),
            ("day}", Broken::Brace),
            ("[{day]", Broken::Brace),
            ("[a", Broken::Bracket),
            ("a]", Broken::Bracket),
            ("[a[b]]", Broken::Bracket),
        ] {
            assert_eq!(Pattern::parse(text), Err(broken), "{text}");
        }
    }

    proptest! {
        #[test]
        fn nothing_typed_makes_it_stop(text in "[a{}\\[\\] ]{0,30}") {
            if let Ok(pattern) = Pattern::parse(&text) {
                let said = pattern.fill(&|_| Some("x".into()));
                let left = said.contains(['{', '}', '[', ']']);
                prop_assert!(!left);
            }
        }
    }
}
