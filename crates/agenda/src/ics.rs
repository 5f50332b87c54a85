// SPDX-License-Identifier: EUPL-1.2
//! A booking as an iCalendar file (RFC 5545), for the calendar on a person's telephone; and all that a worker receives as
//! one calendar that a telephone reads again and again (RFC 7986).
//!
//! A telephone is looked at by others: of a discreet service only the hour is written.

use crate::booking::BookingView;
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

/// The file. The same booking always has the same UID; a moved one a higher SEQUENCE, a cancelled one STATUS CANCELLED.
#[must_use]
pub fn ics(booking: &BookingView, words: &IcsWords<'_>) -> String {
    let method = if booking.status.occupies() { "PUBLISH" } else { "CANCEL" };
    let mut calendar = begun(method);
    calendar.push(event(booking, words));
    calendar.to_string()
}

/// A whole calendar under a name, to be asked for again every quarter of an hour. What was cancelled stays in it as
/// cancelled: a telephone that has read it before takes it away.
#[must_use]
pub fn ics_of_all<'a>(name: &str, bookings: impl IntoIterator<Item = (&'a BookingView, IcsWords<'a>)>) -> String {
    let mut calendar = begun("PUBLISH");
    calendar.name(name);
    let often = Property::new("REFRESH-INTERVAL", AGAIN).append_parameter(Parameter::new("VALUE", "DURATION")).done();
    calendar.append_property(often).append_property(Property::new("X-PUBLISHED-TTL", AGAIN));
    for (booking, words) in bookings {
        calendar.push(event(booking, &words));
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

fn event(booking: &BookingView, words: &IcsWords<'_>) -> Event {
    let cancelled = !booking.status.occupies();
    let mut event = Event::new();
    event
        .add_property("UID", format!("{}@filo", booking.id))
        .add_property("DTSTAMP", utc(&booking.changed))
        .add_property("DTSTART", utc(&booking.starts))
        .add_property("DTEND", utc(&booking.ends))
        .add_property("SEQUENCE", (booking.moves + u32::from(cancelled)).to_string())
        .add_property("STATUS", if cancelled { "CANCELLED" } else { "CONFIRMED" })
        .add_property("CLASS", "PRIVATE")
        .summary(if booking.discreet { words.neutral } else { words.summary });
    if !booking.discreet {
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
