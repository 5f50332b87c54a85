// SPDX-License-Identifier: EUPL-1.2
//! A result: which service or desk, why, and the way on.

use super::{Action, Text};
use crate::filters;
use askama::Template;

/// A line with an icon: where, when, how much.
#[derive(Debug, Clone)]
pub struct ResultFact {
    icon: &'static str,
    text: Text,
}

impl ResultFact {
    /// A fact; the icon is a name of the sprite.
    pub fn new(icon: &'static str, text: impl Into<Text>) -> Self {
        Self { icon, text: text.into() }
    }
}

/// A card of a list of results.
#[derive(Debug, Clone, Template)]
#[template(path = "ui/result.html")]
pub struct ResultCard {
    title: Text,
    href: Option<String>,
    over: Option<Text>,
    why: Vec<Text>,
    facts: Vec<ResultFact>,
    actions: Vec<Action>,
    faded: bool,
}

impl ResultCard {
    /// A card; the title is a heading of level 2.
    pub fn new(title: impl Into<Text>) -> Self {
        Self {
            title: title.into(),
            href: None,
            over: None,
            why: Vec::new(),
            facts: Vec::new(),
            actions: Vec::new(),
            faded: false,
        }
    }

    /// The page of the thing itself, a path without language.
    #[must_use]
    pub fn href(mut self, path: impl Into<String>) -> Self {
        self.href = Some(path.into());
        self
    }

    /// Small words above the title: who runs it.
    #[must_use]
    pub fn over(mut self, text: impl Into<Text>) -> Self {
        self.over = Some(text.into());
        self
    }

    /// A reason why this fits (or, faded, why not).
    #[must_use]
    pub fn why(mut self, reason: impl Into<Text>) -> Self {
        self.why.push(reason.into());
        self
    }

    /// A fact.
    #[must_use]
    pub fn fact(mut self, icon: &'static str, text: impl Into<Text>) -> Self {
        self.facts.push(ResultFact::new(icon, text));
        self
    }

    /// A way on.
    #[must_use]
    pub fn action(mut self, action: Action) -> Self {
        self.actions.push(action);
        self
    }

    /// A near miss: shown quietly, its reasons say why not.
    #[must_use]
    pub fn near_miss(mut self) -> Self {
        self.faded = true;
        self
    }
}

super::html!(ResultCard);
