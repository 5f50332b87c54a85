// SPDX-License-Identifier: EUPL-1.2
//! One component for one thing. Each is a plain value that writes itself in a template: `{{ field }}`.
//!
//! Components take a [`Text`]: a `&'static str` is a translation key, a `String` is text to show as it is.

mod action;
mod choices;
mod errors;
mod field;
mod icon;
mod notice;
mod person;
mod results;
mod slots;
mod summary;
mod table;
mod text;
mod thread;
mod when;

pub use action::{Action, Go, Weight};
pub use choices::{Choice, Choices, Look, Select};
pub use errors::ErrorSummary;
pub use field::{Field, Kind};
pub use icon::{ALL_ICONS, Icon};
pub use notice::{Empty, Notice, Tone};
pub use person::PersonName;
pub use results::{ResultCard, ResultFact};
pub use slots::{SlotDay, SlotList, SlotTime};
pub use summary::{SummaryList, SummaryRow};
pub use table::{Pages, Table};
pub use text::Text;
pub use thread::{Knot, KnotState, Thread};
pub use when::When;

/// Marks templates of this room as HTML already escaped, so that rooms write `{{ component }}`.
macro_rules! html {
    ($($component:ty),* $(,)?) => { $(impl askama::filters::HtmlSafe for $component {})* };
}
pub(crate) use html;
