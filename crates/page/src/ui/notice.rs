// SPDX-License-Identifier: EUPL-1.2
//! Saying something beside the page's main thread: a notice; or that there is nothing here: an empty state.

use super::{Action, Icon, Text};
use crate::filters;
use askama::Template;

/// What a notice is about. Its icon and its words say it; the colour only agrees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Good to know.
    Info,
    /// Something waits for you: amber.
    Waiting,
    /// It is done.
    Done,
    /// Danger: red, and nothing else is red.
    Danger,
}

impl Tone {
    fn class(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Waiting => "waiting",
            Self::Done => "done",
            Self::Danger => "danger",
        }
    }

    fn icon(self) -> Icon {
        Icon::named(match self {
            Self::Info => "info",
            Self::Waiting => "clock",
            Self::Done => "check",
            Self::Danger => "warning",
        })
    }
}

/// A boxed message.
#[derive(Debug, Clone, Template)]
#[template(path = "ui/notice.html")]
pub struct Notice {
    tone: Tone,
    title: Option<Text>,
    body: Text,
    actions: Vec<Action>,
    announced: bool,
}

impl Notice {
    /// A message.
    pub fn new(tone: Tone, body: impl Into<Text>) -> Self {
        Self { tone, title: None, body: body.into(), actions: Vec::new(), announced: false }
    }

    /// A short title above it.
    #[must_use]
    pub fn title(mut self, title: impl Into<Text>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// A way on.
    #[must_use]
    pub fn action(mut self, action: Action) -> Self {
        self.actions.push(action);
        self
    }

    /// Read aloud when the page opens: for the answer to what was just done.
    #[must_use]
    pub fn announced(mut self) -> Self {
        self.announced = true;
        self
    }
}

/// Nothing to show: says why and what can be done.
#[derive(Debug, Clone, Template)]
#[template(path = "ui/empty.html")]
pub struct Empty {
    title: Text,
    body: Text,
    icon: String,
    actions: Vec<Action>,
}

impl Empty {
    /// An empty state.
    pub fn new(icon: impl Into<String>, title: impl Into<Text>, body: impl Into<Text>) -> Self {
        Self { title: title.into(), body: body.into(), icon: icon.into(), actions: Vec::new() }
    }

    /// A way on.
    #[must_use]
    pub fn action(mut self, action: Action) -> Self {
        self.actions.push(action);
        self
    }
}

super::html!(Notice, Empty);
