// SPDX-License-Identifier: EUPL-1.2
//! Days, hours, moments and durations as they are written.

use super::Refusal;
use super::node::Node;
use crate::recurrence::{FIRST_DAY, LAST_DAY};
use crate::slots::calendar::{MINUTES_A_DAY, Minutes, QUANTUM};
use jiff::civil::{Date, DateTime};
use jiff::fmt::temporal::SpanParser;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};

/// A moment as written: on the wall clock of the zone, or an instant with its own offset.
#[derive(Clone, Copy)]
pub(super) enum Moment {
    Wall(DateTime),
    Instant(Timestamp),
}

/// What a bare day stands for when a moment is asked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum BareDay {
    /// Its first moment, 00:00.
    Begins,
    /// Its last, 24:00.
    Ends,
    /// Nothing: an hour is needed.
    Refused,
}

impl Moment {
    /// In the spring gap the wall clock moves later; in the autumn fold it means the first of the two.
    pub(super) fn instant(self, node: &Node<'_>, zone: &TimeZone) -> Result<Timestamp, Refusal> {
        match self {
            Moment::Instant(at) => Ok(at),
            Moment::Wall(wall) => {
                zone.to_timestamp(wall).map_err(|_| node.refuse("this time cannot be placed; check the year"))
            }
        }
    }

    pub(super) fn wall(self, zone: &TimeZone) -> DateTime {
        match self {
            Moment::Wall(wall) => wall,
            Moment::Instant(at) => zone.to_datetime(at),
        }
    }
}

/// A day: `2021-05-03`.
pub(super) fn day(node: &Node<'_>) -> Result<Date, Refusal> {
    let text = node.text()?;
    let day = plain_day(text).ok_or_else(|| node.refuse("write a day as 2021-05-03"))?;
    known(node, day)
}

/// A moment: `2021-05-03T09:00`, with seconds if you like, or with an offset: `2021-05-03T09:00:00+02:00`.
pub(super) fn moment(node: &Node<'_>, zone: &TimeZone, bare: BareDay) -> Result<Moment, Refusal> {
    let text = node.text()?;
    if let Some(day) = plain_day(text) {
        let day = known(node, day)?;
        let wall = match bare {
            BareDay::Begins => day,
            BareDay::Ends => day.tomorrow().map_err(|_| node.refuse("this day is too far; choose an earlier one"))?,
            BareDay::Refused => return Err(node.refuse("write the hour too, as 2021-05-03T09:00")),
        };
        return Ok(Moment::Wall(wall.to_datetime(jiff::civil::Time::midnight())));
    }
    if let Some((date, clock)) = text.split_once('T')
        && let Some(date) = plain_day(date)
    {
        if matches!(clock, "24:00" | "24:00:00") {
            let next =
                known(node, date)?.tomorrow().map_err(|_| node.refuse("this day is too far; choose an earlier one"))?;
            return Ok(Moment::Wall(next.to_datetime(jiff::civil::Time::midnight())));
        }
        let bare_clock = clock.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b':' | b'.'));
        if bare_clock && clock.len() >= 5 {
            if let Ok(wall) = text.parse::<DateTime>() {
                known(node, wall.date())?;
                return Ok(Moment::Wall(wall));
            }
        } else if let Ok(at) = text.parse::<Timestamp>() {
            known(node, zone.to_datetime(at).date())?;
            return Ok(Moment::Instant(at));
        }
    }
    Err(node.refuse("write a day and an hour that exist, as 2021-05-03T09:00"))
}

/// An hour of the day in minutes from midnight: `09:00`, up to `24:00`; a multiple of five minutes.
pub(super) fn hour(node: &Node<'_>) -> Result<Minutes, Refusal> {
    let text = node.text()?;
    let refuse = || node.refuse("write an hour from 00:00 to 24:00, as 09:00");
    let text = if text.len() == 8 { text.strip_suffix(":00").ok_or_else(refuse)? } else { text };
    let (hours, minutes) = text.split_once(':').ok_or_else(refuse)?;
    let two = |part: &str| -> Option<Minutes> {
        (part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit())).then(|| part.parse().ok()).flatten()
    };
    let (hours, minutes) = (two(hours).ok_or_else(refuse)?, two(minutes).ok_or_else(refuse)?);
    let total = hours * 60 + minutes;
    if minutes > 59 || total > MINUTES_A_DAY {
        return Err(refuse());
    }
    on_quantum(node, total)
}

/// A length in minutes, multiple of five.
pub(super) fn minutes(node: &Node<'_>, least: Minutes) -> Result<Minutes, Refusal> {
    on_quantum(node, node.whole(least..=MINUTES_A_DAY, " of minutes")?)
}

fn on_quantum(node: &Node<'_>, minutes: Minutes) -> Result<Minutes, Refusal> {
    if minutes.is_multiple_of(QUANTUM) {
        return Ok(minutes);
    }
    Err(node.refuse("times and lengths are multiples of five minutes; choose the nearest one"))
}

/// An instant that is a multiple of five minutes.
pub(super) fn instant_on_quantum(node: &Node<'_>, zone: &TimeZone) -> Result<(Moment, Timestamp), Refusal> {
    let moment = moment(node, zone, BareDay::Refused)?;
    let at = moment.instant(node, zone)?;
    if at.as_second() % (i64::from(QUANTUM) * 60) != 0 || at.subsec_nanosecond() != 0 {
        return Err(node.refuse("times are multiples of five minutes; choose the nearest one"));
    }
    Ok((moment, at))
}

/// An ISO 8601 duration, zero or longer: `PT30M`, `P180D`, `P2W`.
pub(super) fn duration(node: &Node<'_>) -> Result<Span, Refusal> {
    let refuse = || node.refuse("write an ISO 8601 duration, as PT30M for half an hour or P180D for 180 days");
    let text = node.text()?;
    let span = SpanParser::new().parse_span(text).map_err(|_| refuse())?;
    if span.is_negative() {
        return Err(node.refuse("a notice cannot be negative; write PT0M for none"));
    }
    Ok(span)
}

fn plain_day(text: &str) -> Option<Date> {
    let bytes = text.as_bytes();
    let shaped = bytes.len() == 10
        && bytes
            .iter()
            .enumerate()
            .all(|(at, byte)| if matches!(at, 4 | 7) { *byte == b'-' } else { byte.is_ascii_digit() });
    if shaped { text.parse().ok() } else { None }
}

fn known(node: &Node<'_>, day: Date) -> Result<Date, Refusal> {
    if (FIRST_DAY..=LAST_DAY).contains(&day) {
        return Ok(day);
    }
    Err(node.refuse("the calendar goes from 1970-01-01 to 2199-12-31; choose a day within it"))
}
