// SPDX-License-Identifier: EUPL-1.2
//! A record under construction: what is not known is left out, never written as null or as an empty text.

use serde_json::{Map, Value, json};

/// A thing of the specification as JSON.
pub(crate) type Record = Map<String, Value>;

/// Builds a [`Record`].
#[derive(Debug)]
pub(crate) struct Making(Record);

impl Making {
    pub(crate) fn new(id: String) -> Self {
        let mut record = Record::new();
        record.insert("id".into(), Value::String(id));
        Self(record)
    }

    /// A text, when there is one.
    pub(crate) fn text(mut self, key: &str, text: impl AsRef<str>) -> Self {
        let text = text.as_ref().trim();
        if !text.is_empty() {
            self.0.insert(key.into(), Value::String(text.to_owned()));
        }
        self
    }

    /// A text, when it is known.
    pub(crate) fn maybe(self, key: &str, text: Option<impl AsRef<str>>) -> Self {
        match text {
            Some(text) => self.text(key, text),
            None => self,
        }
    }

    /// Anything else, when it is known.
    pub(crate) fn value(mut self, key: &str, value: Option<impl Into<Value>>) -> Self {
        if let Some(value) = value {
            self.0.insert(key.into(), value.into());
        }
        self
    }

    /// A list, unless it is empty.
    pub(crate) fn list(mut self, key: &str, items: Vec<Value>) -> Self {
        if !items.is_empty() {
            self.0.insert(key.into(), Value::Array(items));
        }
        self
    }

    /// A record that stands alone, named by its id: [`super::nest`] puts it in place.
    pub(crate) fn link(mut self, key: &str, id: Option<String>) -> Self {
        if let Some(id) = id {
            self.0.insert(key.into(), json!({ "id": id }));
        }
        self
    }

    pub(crate) fn done(self) -> Record {
        self.0
    }

    pub(crate) fn object(self) -> Value {
        Value::Object(self.0)
    }
}

/// A text field, or nothing.
pub(crate) fn said<'r>(record: &'r Record, key: &str) -> &'r str {
    record.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// The objects of a list field.
pub(crate) fn each<'r>(record: &'r Record, key: &str) -> impl Iterator<Item = &'r Record> {
    record.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object)
}

/// An address of the web that the specification's `uri` takes.
pub(crate) fn web(address: &str) -> Option<String> {
    let address = address.trim();
    let (scheme, rest) = address.split_once("://")?;
    let sound = matches!(scheme, "http" | "https")
        && !rest.is_empty()
        && !rest.starts_with(['/', '.', ':'])
        && address.chars().all(|letter| letter.is_ascii_graphic() && !"<>\"{}|\\^`".contains(letter));
    sound.then(|| address.to_owned())
}

/// A mail address of the usual kind.
pub(crate) fn mail(address: &str) -> Option<String> {
    let address = address.trim();
    let (who, host) = address.split_once('@')?;
    let plain = |part: &str, more: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && !part.ends_with('.')
            && !part.contains("..")
            && part.chars().all(|letter| letter.is_ascii_alphanumeric() || more.contains(letter))
    };
    let sound = plain(who, ".!#$%&'*+-/=?^_`{|}~")
        && plain(host, ".-")
        && host.contains('.')
        && host.split('.').all(|part| !part.starts_with('-') && !part.ends_with('-'));
    sound.then(|| address.to_owned())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn what_is_not_known_is_left_out() {
        let record = Making::new("x".into()).text("a", " ").maybe("b", None::<&str>).list("c", Vec::new()).done();
        assert_eq!(record.len(), 1);
    }

    #[test]
    fn addresses_are_told_from_other_texts() {
        assert!(web("https://www.comune.example.it/x?y=1").is_some());
        for wrong in ["www.example.it", "javascript://x", "http://", "http://a b", "ftp://x.it", "https://x.it/<b>"] {
            assert_eq!(web(wrong), None, "{wrong}");
        }
        assert!(mail("sportello@comune.example.it").is_some());
        for wrong in ["a@b", "a b@c.it", "@c.it", "a@-c.it", "a@c..it"] {
            assert_eq!(mail(wrong), None, "{wrong}");
        }
    }
}
