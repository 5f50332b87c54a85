// SPDX-License-Identifier: EUPL-1.2
//! A text to show: either words to translate or words already written by someone.

use crate::words::{Arg, Speech};
use std::borrow::Cow;

/// A key to translate, or a text as it is.
///
/// `"door-name".into()` is a key (any `&'static str`), `service.name.to_owned().into()` is a text (any `String`).
#[derive(Debug, Clone, PartialEq)]
pub enum Text {
    /// A translation key with its arguments.
    Key(&'static str, Vec<(&'static str, Arg<'static>)>),
    /// A text that is shown as it is, escaped.
    Said(String),
}

impl Text {
    /// A text shown as it is: what people or the territory's pack wrote.
    pub fn said(text: impl Into<String>) -> Self {
        Self::Said(text.into())
    }

    /// Adds an argument of the sentence; nothing for a text already said.
    #[must_use]
    pub fn with<'v>(mut self, name: &'static str, value: impl Into<Arg<'v>>) -> Self {
        if let Self::Key(_, args) = &mut self {
            args.push((name, value.into().into_owned()));
        }
        self
    }

    /// The sentence in this language.
    ///
    /// # Errors
    /// A missing key, when the catalogue is strict.
    pub fn resolve<'a>(&'a self, speech: &'a Speech) -> askama::Result<Cow<'a, str>> {
        match self {
            Self::Key(key, args) => speech.render(key, args),
            Self::Said(text) => Ok(Cow::Borrowed(text)),
        }
    }
}

impl From<&'static str> for Text {
    fn from(key: &'static str) -> Self {
        Self::Key(key, Vec::new())
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::Said(text)
    }
}
