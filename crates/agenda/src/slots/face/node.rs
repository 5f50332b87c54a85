// SPDX-License-Identifier: EUPL-1.2
//! A JSON value that knows where it stands, so that every refusal can point at it.

use super::Refusal;
use serde_json::{Map, Value};
use std::ops::RangeInclusive;

/// The longest text accepted for an id or a code.
const LONGEST_TEXT: usize = 1_000;

/// A value and its JSON pointer.
pub(super) struct Node<'a> {
    value: &'a Value,
    pointer: String,
}

/// An object and its JSON pointer.
pub(super) struct Object<'a> {
    fields: &'a Map<String, Value>,
    pointer: String,
}

impl<'a> Node<'a> {
    pub(super) fn root(value: &'a Value) -> Node<'a> {
        Node { value, pointer: String::new() }
    }

    pub(super) fn refuse(&self, message: impl Into<String>) -> Refusal {
        Refusal::new(self.pointer.clone(), message)
    }

    /// The object here. A field nearly, but not quite, called like one of `known` is a slip of the pen: left alone it
    /// would silently change the answer, so it is refused. Any other field is somebody's own and is left alone.
    pub(super) fn object(&self, known: &[&str]) -> Result<Object<'a>, Refusal> {
        let Value::Object(fields) = self.value else {
            return Err(self.refuse(format!("write an object here, with {}", known.join(", "))));
        };
        for name in fields.keys().filter(|name| !known.contains(&name.as_str())) {
            let meant = known.iter().find(|known| !fields.contains_key(**known) && nearly(name, known));
            if let Some(meant) = meant {
                let field = format!("{}/{}", self.pointer, escaped(name));
                return Err(Refusal::new(field, format!("this field is not known; did you mean `{meant}`?")));
            }
        }
        Ok(Object { fields, pointer: self.pointer.clone() })
    }

    pub(super) fn list(&self, most: usize) -> Result<Vec<Node<'a>>, Refusal> {
        let Value::Array(values) = self.value else {
            return Err(self.refuse("write a list here, between [ and ]"));
        };
        if values.len() > most {
            return Err(self.refuse(format!("at most {most} are read at a time; ask about fewer workers or days")));
        }
        Ok(values
            .iter()
            .enumerate()
            .map(|(index, value)| Node { value, pointer: format!("{}/{index}", self.pointer) })
            .collect())
    }

    pub(super) fn text(&self) -> Result<&'a str, Refusal> {
        match self.value {
            Value::String(text) if text.len() <= LONGEST_TEXT => Ok(text),
            Value::String(_) => Err(self.refuse(format!("this text is longer than {LONGEST_TEXT} bytes; shorten it"))),
            _ => Err(self.refuse("write a text here, between quotes")),
        }
    }

    /// A text that names something.
    pub(super) fn id(&self) -> Result<&'a str, Refusal> {
        let text = self.text()?;
        if text.is_empty() { Err(self.refuse("an id cannot be empty; write a short name")) } else { Ok(text) }
    }

    pub(super) fn whole(&self, range: RangeInclusive<u32>, unit: &str) -> Result<u32, Refusal> {
        let (low, high) = (range.start(), range.end());
        self.value
            .as_u64()
            .and_then(|number| u32::try_from(number).ok())
            .filter(|number| range.contains(number))
            .ok_or_else(|| self.refuse(format!("write a whole number{unit} from {low} to {high}")))
    }

    pub(super) fn yes_or_no(&self) -> Result<bool, Refusal> {
        self.value.as_bool().ok_or_else(|| self.refuse("write true or false"))
    }
}

impl<'a> Object<'a> {
    /// A field; `None` when absent or null.
    pub(super) fn optional(&self, name: &str) -> Option<Node<'a>> {
        let value = self.fields.get(name).filter(|value| !value.is_null())?;
        Some(Node { value, pointer: format!("{}/{name}", self.pointer) })
    }

    /// A field that must be there; `example` shows what to write.
    pub(super) fn required(&self, name: &str, example: &str) -> Result<Node<'a>, Refusal> {
        self.optional(name).ok_or_else(|| {
            Refusal::new(
                format!("{}/{name}", self.pointer),
                format!("this field is required; write for example {example}"),
            )
        })
    }

    /// The items of a list that may be left out.
    pub(super) fn items(&self, name: &str, most: usize) -> Result<Vec<Node<'a>>, Refusal> {
        self.optional(name).map_or(Ok(Vec::new()), |node| node.list(most))
    }
}

fn escaped(name: &str) -> String {
    name.chars().take(100).collect::<String>().replace('~', "~0").replace('/', "~1")
}

/// Whether one name is the other with a single slip: a letter added, lost or changed, two swapped, or other capitals.
fn nearly(name: &str, known: &str) -> bool {
    if name.len() > known.len() + 1 || known.len() < 3 {
        return false;
    }
    let name: Vec<char> = name.to_ascii_lowercase().replace('-', "_").chars().collect();
    let known: Vec<char> = known.chars().collect();
    let same_start = name.iter().zip(&known).take_while(|(a, b)| a == b).count();
    let (name, known) = (&name[same_start..], &known[same_start..]);
    let same_end = name.iter().rev().zip(known.iter().rev()).take_while(|(a, b)| a == b).count();
    let (name, known) = (&name[..name.len() - same_end], &known[..known.len() - same_end]);
    match (name, known) {
        ([], []) | ([_], [] | [_]) | ([], [_]) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_of_the_pen_are_seen_and_other_words_are_not() {
        for (name, known) in [
            ("absense", "absences"),
            ("absenses", "absences"),
            ("minute", "minutes"),
            ("form", "from"),
            ("Zone", "zone"),
        ] {
            assert_eq!(nearly(name, known), name != "absense", "{name}");
        }
        for (name, known) in [("name", "now"), ("note", "now"), ("town", "to"), ("title", "until"), ("email", "id")] {
            assert!(!nearly(name, known), "{name}");
        }
    }
}
