// SPDX-License-Identifier: EUPL-1.2
//! A field to type in, with its label above, why we ask, and what is wrong.

use super::Text;
use crate::filters;
use askama::Template;
use kernel::Language;
use std::borrow::Cow;

/// What is typed: chooses the keyboard of the telephone and what the browser offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Any short text.
    Text,
    /// A telephone number.
    Telephone,
    /// An e-mail address.
    Email,
    /// A day.
    Date,
    /// A whole number.
    Number,
    /// A search.
    Search,
    /// A secret.
    Password,
    /// A code: capitals, no spelling help.
    Code,
    /// Several lines.
    Long,
}

impl Kind {
    /// Whether it is written from the left in every language: numbers, addresses, codes.
    fn is_latin(self) -> bool {
        matches!(self, Self::Telephone | Self::Email | Self::Number | Self::Password | Self::Code)
    }

    fn input_type(self) -> &'static str {
        match self {
            Self::Telephone => "tel",
            Self::Email => "email",
            Self::Date => "date",
            Self::Search => "search",
            Self::Password => "password",
            Self::Text | Self::Code | Self::Long | Self::Number => "text",
        }
    }
}

/// One field to type in.
#[derive(Debug, Clone, Template)]
#[template(path = "ui/field.html")]
pub struct Field {
    name: Cow<'static, str>,
    label: Text,
    kind: Kind,
    value: String,
    hint: Option<Text>,
    error: Option<Text>,
    autocomplete: Option<&'static str>,
    length: Option<usize>,
    optional: bool,
    short: bool,
    language: Option<Language>,
}

impl Field {
    /// A field; its id is `field-<name>`, so error summaries find it.
    pub fn new(name: impl Into<Cow<'static, str>>, label: impl Into<Text>, kind: Kind) -> Self {
        Self {
            name: name.into(),
            label: label.into(),
            kind,
            value: String::new(),
            hint: None,
            error: None,
            autocomplete: None,
            length: None,
            optional: false,
            short: false,
            language: None,
        }
    }

    /// Its name and what it asks for.
    pub fn asks(&self) -> (&str, &Text) {
        (&self.name, &self.label)
    }

    /// What was typed so far.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }

    /// Why we ask, or how to write it.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Text>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// What is wrong, if anything.
    #[must_use]
    pub fn error(mut self, error: Option<Text>) -> Self {
        self.error = error;
        self
    }

    /// The `autocomplete` token (`name`, `tel`, `email`, …), required by WCAG 1.3.5 for a person's own data.
    #[must_use]
    pub fn autocomplete(mut self, token: &'static str) -> Self {
        self.autocomplete = Some(token);
        self
    }

    /// The longest text accepted, in characters.
    #[must_use]
    pub fn at_most(mut self, characters: usize) -> Self {
        self.length = Some(characters);
        self
    }

    /// Says "(facoltativo)" after the label.
    #[must_use]
    pub fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// As wide as a short answer: a code, a number.
    #[must_use]
    pub fn short(mut self) -> Self {
        self.short = true;
        self
    }

    /// What is typed is in this language, whatever that of the page: keyboards, dictionaries and voices go by it.
    #[must_use]
    pub fn written_in(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }
}

super::html!(Field);
