// SPDX-License-Identifier: EUPL-1.2
//! What people without a name wrote (D4), from the desk's side: who waits, and one thread to read, answer, hand on, close.

mod list;
mod one;
pub(crate) mod samples;

pub(crate) use list::{Row, Waiting, show as list};
pub(crate) use one::{Talk, answer, show as one};

use jiff::civil::DateTime;
use kernel::Language;
use page::{Speech, ui::Text};
use reception::threads::{Callable, May, Story, Way};

/// Whether they may be reached now, in words.
fn may_words(speech: &Speech, story: &Story, now: DateTime) -> Text {
    let days = speech.days();
    match story.reach.may(now) {
        May::OnlyHere => "desk-thread-only-here".into(),
        May::Never => "desk-thread-never".into(),
        May::Unclear => "desk-thread-unclear".into(),
        May::Hours(Callable::Now { until }) => Text::from("desk-thread-now").with("until", days.clock(until)),
        May::Hours(Callable::Later { day, from }) => {
            Text::from("desk-thread-later").with("day", days.day(day)).with("from", days.clock(from))
        }
    }
}

/// By which way, in words.
fn way_words(way: Way) -> &'static str {
    match way {
        Way::Here => "desk-thread-way-here",
        Way::Call => "desk-thread-way-call",
        Way::Message => "desk-thread-way-message",
        Way::Email => "desk-thread-way-email",
    }
}

/// The language with this code, by its own name.
fn language(code: &str) -> Option<Language> {
    Language::ALL.into_iter().find(|known| known.code() == code)
}
