// SPDX-License-Identifier: EUPL-1.2
//! What can be pressed: a link when it only leads somewhere, a button when it carries the form along.

use super::Text;
use crate::filters;
use askama::Template;

/// Where a press leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Go {
    /// A link, to a path of ours without language (`/search`): the page's language is put before it.
    To(String),
    /// Writes to a mail address; a line breaks after its `@` before anywhere else.
    Mail(String),
    /// A link used as it is: `tel:`, another site, a path that has its language.
    Exact(String),
    /// Sends a form of the page, with what was typed: `name=value` says which button.
    Press {
        /// The form's id; `None` for the form around the button.
        form: Option<&'static str>,
        /// The button's name.
        name: &'static str,
        /// The button's value.
        value: String,
        /// Another address for the form, a path without language; `None` for the form's own.
        action: Option<String>,
        /// Whether the browser checks the fields first: not when going back.
        checked: bool,
    },
}

impl Go {
    /// A link to a path of ours.
    pub fn to(path: impl Into<String>) -> Self {
        Self::To(path.into())
    }

    /// A press of the surrounding form's button.
    pub fn press(name: &'static str, value: impl Into<String>) -> Self {
        Self::Press { form: None, name, value: value.into(), action: None, checked: true }
    }

    /// A press that leaves this step (back, change, language): what was typed travels, nothing is checked.
    pub fn leave(form: &'static str, name: &'static str, value: impl Into<String>) -> Self {
        Self::Press { form: Some(form), name, value: value.into(), action: None, checked: false }
    }
}

/// How much an action weighs. One `Main` a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// The one thing to do here.
    Main,
    /// Another way on.
    Second,
    /// A link among others.
    Quiet,
    /// Cannot be undone.
    Danger,
}

impl Weight {
    fn class(self) -> &'static str {
        match self {
            Self::Main => "btn btn-primary",
            Self::Second => "btn btn-outline-primary",
            Self::Quiet => "btn btn-quiet",
            Self::Danger => "btn btn-outline-danger",
        }
    }
}

/// A link or button with its label.
#[derive(Debug, Clone, Template)]
#[template(path = "ui/action.html")]
pub struct Action {
    label: Text,
    hidden: Option<Text>,
    go: Go,
    weight: Weight,
    icon: Option<String>,
}

impl Action {
    /// An action of second weight.
    pub fn new(label: impl Into<Text>, go: Go) -> Self {
        Self { label: label.into(), hidden: None, go, weight: Weight::Second, icon: None }
    }

    /// The page's main action.
    pub fn main(label: impl Into<Text>, go: Go) -> Self {
        Self::new(label, go).weight(Weight::Main)
    }

    /// A plain link among others.
    pub fn quiet(label: impl Into<Text>, go: Go) -> Self {
        Self::new(label, go).weight(Weight::Quiet)
    }

    /// A mail address to write to.
    pub fn mail(address: &str) -> Self {
        Self::quiet(Text::said(address), Go::Mail(address.to_owned())).icon("mail")
    }

    /// Sets the weight.
    #[must_use]
    pub fn weight(mut self, weight: Weight) -> Self {
        self.weight = weight;
        self
    }

    /// Words only screen readers say after the label: "Cambia" *"il giorno"*.
    #[must_use]
    pub fn hidden(mut self, words: impl Into<Text>) -> Self {
        self.hidden = Some(words.into());
        self
    }

    /// An icon before the label.
    #[must_use]
    pub fn icon(mut self, name: impl Into<String>) -> Self {
        self.icon = Some(name.into());
        self
    }
}

super::html!(Action);
