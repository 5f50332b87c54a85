// SPDX-License-Identifier: EUPL-1.2
//! A booking as an iCalendar file (RFC 5545), for the calendar on a person's telephone; and all that a worker receives as
//! one calendar that a telephone reads again and again (RFC 7986).
//!
//! A telephone is looked at by others: of a discreet service only the hour is written.

use crate::{
    booking::BookingView,
    groups::{CycleView, SessionView},
};
use icalendar::{Calendar, Component, Event, EventLike, Parameter, Property};
use jiff::Zoned;

/// How often a telephone asks again for a whole calendar.
const AGAIN: &str = "PT15M";

/// The words of the file, in the person's language.
#[derive(Debug, Clone, Copy)]
pub struct IcsWords<'a> {
    /// What it is: the service, as the person knows it.
    pub summary: &'a str,
    /// What it is when nobody must read for what: "Appuntamento".
    pub neutral: &'a str,
    /// Where.
    pub location: Option<&'a str>,
    /// What to bring, how to move it. Never the code nor the link of the booking.
    pub description: Option<&'a str>,
}

/// A time that stands in a calendar: an appointment, or a meeting of a group. Nothing in it says who comes.
#[derive(Debug, Clone)]
pub struct Entry {
    /// By which a calendar knows it again.
    uid: String,
    starts: Zoned,
    ends: Zoned,
    changed: Zoned,
    /// How often it was moved.
    moves: u32,
    cancelled: bool,
    discreet: bool,
}

impl From<&BookingView> for Entry {
    fn from(booking: &BookingView) -> Self {
        Self {
            uid: booking.id.to_string(),
            starts: booking.starts.clone(),
            ends: booking.ends.clone(),
            changed: booking.changed.clone(),
            moves: booking.moves,
            cancelled: !booking.status.occupies(),
            discreet: booking.discreet,
        }
    }
}

impl Entry {
    /// A meeting of a group.
    #[must_use]
    pub fn meeting(cycle: &CycleView, session: &SessionView) -> Self {
        Self {
            uid: session.id.to_string(),
            starts: session.starts.clone(),
            ends: session.ends.clone(),
            changed: session.changed.clone(),
            moves: session.moves,
            cancelled: session.cancelled,
            discreet: cycle.discreet,
        }
    }
}

/// The file. The same booking always has the same UID; a moved one a higher SEQUENCE, a cancelled one STATUS CANCELLED.
#[must_use]
pub fn ics(booking: &BookingView, words: &IcsWords<'_>) -> String {
    let method = if booking.status.occupies() { "PUBLISH" } else { "CANCEL" };
    let mut calendar = begun(method);
    calendar.push(event(&Entry::from(booking), words));
    calendar.to_string()
}

/// The meetings of a group in one file, those called off as cancelled: read once more, it puts a calendar right.
#[must_use]
pub fn ics_of_group(cycle: &CycleView, words: &IcsWords<'_>) -> String {
    let mut calendar = begun("PUBLISH");
    for session in &cycle.sessions {
        calendar.push(event(&Entry::meeting(cycle, session), words));
    }
    calendar.to_string()
}

/// A whole calendar under a name, to be asked for again every quarter of an hour. What was cancelled stays in it as
/// cancelled: a telephone that has read it before takes it away.
#[must_use]
pub fn ics_of_all<'a>(name: &str, entries: impl IntoIterator<Item = (Entry, IcsWords<'a>)>) -> String {
    let mut calendar = begun("PUBLISH");
    calendar.name(name);
    let often = Property::new("REFRESH-INTERVAL", AGAIN).append_parameter(Parameter::new("VALUE", "DURATION")).done();
    calendar.append_property(often).append_property(Property::new("X-PUBLISHED-TTL", AGAIN));
    for (entry, words) in entries {
        calendar.push(event(&entry, &words));
    }
    calendar.to_string()
}

fn begun(method: &str) -> Calendar {
    let mut calendar = Calendar::empty();
    for (name, value) in [("VERSION", "2.0"), ("PRODID", "-//Filo//Agenda//IT"), ("CALSCALE", "GREGORIAN")] {
        calendar.append_property((name, value));
    }
    calendar.append_property(("METHOD", method));
    calendar
}

fn event(entry: &Entry, words: &IcsWords<'_>) -> Event {
    let mut event = Event::new();
    event
        .add_property("UID", format!("{}@filo", entry.uid))
        .add_property("DTSTAMP", utc(&entry.changed))
        .add_property("DTSTART", utc(&entry.starts))
        .add_property("DTEND", utc(&entry.ends))
        .add_property("SEQUENCE", (entry.moves + u32::from(entry.cancelled)).to_string())
        .add_property("STATUS", if entry.cancelled { "CANCELLED" } else { "CONFIRMED" })
        .add_property("CLASS", "PRIVATE")
        .summary(if entry.discreet { words.neutral } else { words.summary });
    if !entry.discreet {
        if let Some(location) = words.location {
            event.location(location);
        }
        if let Some(description) = words.description {
            event.description(description);
        }
    }
    event.done()
}

/// In universal time: every calendar understands it without a table of zones.
fn utc(at: &Zoned) -> String {
    at.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string()
}
