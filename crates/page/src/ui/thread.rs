// SPDX-License-Identifier: EUPL-1.2
//! The thread: the sign of Filò. One line down the left: what was said, where we are, what comes.
//!
//! It carries meaning and has a text twin: the list of knots, and "step 2 of 4".

use super::{Action, Text};
use crate::filters;
use askama::Template;

/// Where a knot stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KnotState {
    /// Said and kept.
    Done,
    /// Here.
    Now,
    /// Still to come.
    Next,
    /// Nobody has answered yet: a loose end in plain sight.
    Loose,
}

/// A knot of the thread: a step, a meeting.
#[derive(Debug, Clone)]
pub struct Knot {
    label: Text,
    state: KnotState,
    answer: Option<Text>,
    change: Option<Action>,
}

impl Knot {
    /// A step already made, with the answer given.
    pub fn done(label: impl Into<Text>, answer: impl Into<Text>) -> Self {
        Self { label: label.into(), state: KnotState::Done, answer: Some(answer.into()), change: None }
    }

    /// The step of this page: the page's content hangs on it.
    pub fn now(label: impl Into<Text>) -> Self {
        Self { label: label.into(), state: KnotState::Now, answer: None, change: None }
    }

    /// A step to come.
    pub fn next(label: impl Into<Text>) -> Self {
        Self { label: label.into(), state: KnotState::Next, answer: None, change: None }
    }

    /// Something that waits for an answer.
    pub fn loose(label: impl Into<Text>, answer: impl Into<Text>) -> Self {
        Self { label: label.into(), state: KnotState::Loose, answer: Some(answer.into()), change: None }
    }

    /// The way back to it.
    #[must_use]
    pub fn change(mut self, action: Action) -> Self {
        self.change = Some(action);
        self
    }
}

/// The whole thread. Given to a [`crate::Shell`] it runs beside the page's content; written as `{{ thread }}`
/// it is a list by itself (a timeline).
#[derive(Debug, Clone, Template)]
#[template(path = "ui/thread.html")]
pub struct Thread {
    knots: Vec<Knot>,
}

impl Thread {
    /// A thread of knots, first to last.
    pub fn new(knots: Vec<Knot>) -> Self {
        Self { knots }
    }

    /// Knots before the current one.
    pub(crate) fn before(&self) -> ThreadPart<'_> {
        let here = self.here().unwrap_or(self.knots.len());
        ThreadPart { knots: self.knots.get(..here).unwrap_or_default(), past: true }
    }

    /// Knots after the current one.
    pub(crate) fn after(&self) -> ThreadPart<'_> {
        let here = self.here().map_or(self.knots.len(), |here| here + 1);
        ThreadPart { knots: self.knots.get(here..).unwrap_or_default(), past: false }
    }

    /// The current knot's number from 1 and how many there are.
    pub(crate) fn place(&self) -> Option<(usize, usize)> {
        self.here().map(|here| (here + 1, self.knots.len()))
    }

    pub(crate) fn current(&self) -> Option<&Text> {
        self.here().and_then(|here| self.knots.get(here)).map(|knot| &knot.label)
    }

    fn here(&self) -> Option<usize> {
        self.knots.iter().position(|knot| knot.state == KnotState::Now)
    }
}

/// The part of a thread before or after the page's content.
#[derive(Debug, Clone, Template)]
#[template(path = "ui/thread_part.html")]
pub(crate) struct ThreadPart<'a> {
    pub(crate) knots: &'a [Knot],
    past: bool,
}

super::html!(Thread, ThreadPart<'_>);
