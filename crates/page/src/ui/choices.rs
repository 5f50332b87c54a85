// SPDX-License-Identifier: EUPL-1.2
//! Choosing: one among few (radio), several (checkbox), one among many (select).

use super::Text;
use crate::filters;
use askama::Template;
use std::borrow::Cow;

/// How the options look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// A list, one option a line.
    Lines,
    /// Cards side by side, with icons: for needs.
    Cards,
}

/// One option.
#[derive(Debug, Clone)]
pub struct Choice {
    value: String,
    label: Text,
    note: Option<Text>,
    icon: Option<String>,
    chosen: bool,
}

impl Choice {
    /// An option with the value it sends.
    pub fn new(value: impl Into<String>, label: impl Into<Text>) -> Self {
        Self { value: value.into(), label: label.into(), note: None, icon: None, chosen: false }
    }

    /// A line in small under the label.
    #[must_use]
    pub fn note(mut self, note: impl Into<Text>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// The icon beside it.
    #[must_use]
    pub fn icon(mut self, name: impl Into<String>) -> Self {
        self.icon = Some(name.into());
        self
    }

    /// Whether it is chosen now.
    #[must_use]
    pub fn chosen(mut self, chosen: bool) -> Self {
        self.chosen = chosen;
        self
    }
}

/// A group of options with its question.
#[derive(Debug, Clone, Template)]
#[template(path = "ui/choices.html")]
pub struct Choices {
    name: Cow<'static, str>,
    legend: Text,
    options: Vec<Choice>,
    several: bool,
    look: Look,
    hint: Option<Text>,
    error: Option<Text>,
    legend_hidden: bool,
    id: Cow<'static, str>,
}

impl Choices {
    /// Its name and what it asks for.
    pub fn asks(&self) -> (&str, &Text) {
        (&self.name, &self.legend)
    }

    /// One option may be chosen.
    pub fn one(name: impl Into<Cow<'static, str>>, legend: impl Into<Text>, options: Vec<Choice>) -> Self {
        let name = name.into();
        Self {
            id: name.clone(),
            name,
            legend: legend.into(),
            options,
            several: false,
            look: Look::Lines,
            hint: None,
            error: None,
            legend_hidden: false,
        }
    }

    /// Several may be chosen: the form sends the name once for each.
    pub fn several(name: impl Into<Cow<'static, str>>, legend: impl Into<Text>, options: Vec<Choice>) -> Self {
        Self { several: true, ..Self::one(name, legend, options) }
    }

    /// Another id than the name: for a second group that sends the same name from the same page.
    #[must_use]
    pub fn id(mut self, id: impl Into<Cow<'static, str>>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets the look.
    #[must_use]
    pub fn look(mut self, look: Look) -> Self {
        self.look = look;
        self
    }

    /// Why we ask.
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

    /// Hides the question from sight when the page's title asks it already.
    #[must_use]
    pub fn asked_by_the_title(mut self) -> Self {
        self.legend_hidden = true;
        self
    }

    /// The summary's link leads to the first option.
    fn option_id(&self, place: &usize) -> String {
        if *place == 0 { format!("field-{}", self.id) } else { format!("field-{}-{place}", self.id) }
    }
}

/// One among many, in a list that opens.
#[derive(Debug, Clone, Template)]
#[template(path = "ui/select.html")]
pub struct Select {
    name: Cow<'static, str>,
    label: Text,
    options: Vec<Choice>,
    prompt: Option<Text>,
    hint: Option<Text>,
    error: Option<Text>,
}

impl Select {
    /// Its name and what it asks for.
    pub fn asks(&self) -> (&str, &Text) {
        (&self.name, &self.label)
    }

    /// A list; `prompt` is what it shows before a choice.
    pub fn new(name: impl Into<Cow<'static, str>>, label: impl Into<Text>, options: Vec<Choice>) -> Self {
        Self { name: name.into(), label: label.into(), options, prompt: None, hint: None, error: None }
    }

    /// The empty first line: "Scegli…".
    #[must_use]
    pub fn prompt(mut self, prompt: impl Into<Text>) -> Self {
        self.prompt = Some(prompt.into());
        self
    }

    /// Why we ask.
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
}

super::html!(Choices, Select);
