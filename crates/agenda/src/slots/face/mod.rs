// SPDX-License-Identifier: EUPL-1.2
//! The search for programs: one JSON document in, one JSON document out, or a refusal that says where and what now.
//! This is what `filo slots FILE|-` prints. The format is described in `docs/reference/slots.md`.

mod node;
mod read;
mod times;

use super::calendar::Calendar;
use super::query::{Found, SearchError};
use super::search::search;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;

/// The largest input read, in bytes: 20 MB.
pub const LARGEST_INPUT: usize = 20_000_000;

/// Why an input is refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Refusal {
    /// Where: a JSON pointer (RFC 6901), empty for the document as a whole.
    pub field: String,
    /// What is wrong there and what to write instead.
    pub message: String,
}

impl Refusal {
    fn new(field: impl Into<String>, message: impl Into<String>) -> Refusal {
        Refusal { field: field.into(), message: message.into() }
    }
}

/// Answers one document. Both answers are one line of JSON with its newline.
///
/// # Errors
/// The refusal, as JSON.
pub fn run(input: &str) -> Result<String, String> {
    answer(input).map_err(|refusal| line(&refusal))
}

/// Answers one document; the refusal as a value.
///
/// # Errors
/// [`Refusal`] tells the field and the cure.
pub fn answer(input: &str) -> Result<String, Refusal> {
    if input.len() > LARGEST_INPUT {
        return Err(Refusal::new("", "the input is larger than 20 MB; ask about fewer workers at a time"));
    }
    let document = serde_json::from_str(input).map_err(|error| {
        Refusal::new("", format!("this is not JSON: {error}; see docs/reference/slots.md for an example"))
    })?;
    let (query, calendar) = read::document(&document)?;
    let found = search(&query, &calendar).map_err(|error| {
        let field = match error {
            SearchError::UnknownMoving | SearchError::UnclearMoving => "/moving",
            SearchError::TooManySlots(_) | SearchError::TooMuchWork(_) => "/asked",
        };
        Refusal::new(field, error.to_string())
    })?;
    Ok(line(&Answer::new(&found, &calendar)))
}

#[derive(Serialize)]
struct Answer<'a> {
    slots: Vec<SlotOut<'a>>,
    next: Option<String>,
}

#[derive(Serialize)]
struct SlotOut<'a> {
    start: String,
    end: String,
    worker: Option<&'a str>,
    place: &'a str,
}

impl<'a> Answer<'a> {
    fn new(found: &'a Found, calendar: &Calendar) -> Answer<'a> {
        let zone = calendar.zone();
        let slots = found
            .slots
            .iter()
            .map(|slot| SlotOut {
                start: with_offset(slot.start, zone),
                end: with_offset(slot.end, zone),
                worker: slot.worker.as_deref(),
                place: &slot.place,
            })
            .collect();
        Answer { slots, next: found.next.map(|next| with_offset(next, zone)) }
    }
}

/// RFC 3339 with seconds and the zone's offset at that instant: `2021-05-03T09:00:00+02:00`.
fn with_offset(at: Timestamp, zone: &TimeZone) -> String {
    at.display_with_offset(zone.to_offset(at)).to_string()
}

fn line(value: &impl Serialize) -> String {
    // These types hold nothing but strings and lists: writing them cannot fail.
    let mut text = serde_json::to_string(value).unwrap_or_default();
    text.push('\n');
    text
}
