// SPDX-License-Identifier: EUPL-1.2
//! From the document to a question and a calendar, every value checked where it stands.

use super::Refusal;
use super::node::{Node, Object};
use super::times::{self, BareDay, Moment};
use crate::recurrence::{Dates, Rule};
use crate::slots::calendar::{
    Absence, Booking, Calendar, CalendarError, Hours, Id, Instead, MINUTES_A_DAY, Minutes, Offered, OnHolidays, Place,
    QUANTUM, Status, Window, Worker,
};
use crate::slots::query::{Audience, Notice, Query, Service};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use serde_json::Value;
use std::collections::HashSet;

/// The longest stretch one question may ask about: three years.
const LONGEST_ASKED: i64 = 1_100 * 86_400;
const MOST_PLACES: usize = 10_000;
const MOST_WORKERS: usize = 10_000;
const MOST_WORKERS_AT_ONCE: u32 = 1_000;
/// Windows and absences over all workers: each may carry a rule that takes a while to read.
const MOST_RULES: usize = 5_000;
const MOST_DAYS: usize = 10_000;
const MOST_SERVICES: usize = 10_000;
const MOST_BOOKINGS: usize = 200_000;
/// A repeating absence longer than a year is a single long one.
const LONGEST_REPEATING: Minutes = 366 * MINUTES_A_DAY;

/// Reads the whole document.
pub(super) fn document(value: &Value) -> Result<(Query, Calendar), Refusal> {
    let root = Node::root(value);
    let root = root.object(&["zone", "now", "audience", "asked", "service", "places", "workers", "moving"])?;
    let zone = zone(&root)?;
    let now = root.required("now", "\"2021-04-30T08:00\"")?;
    let now = times::moment(&now, &zone, BareDay::Refused)?.instant(&now, &zone)?;
    let audience = root.optional("audience").map_or(Ok(Audience::Public), |node| audience(&node))?;
    let (from, to) = asked(&root, &zone)?;
    let service = service(&root.required("service", r#"{"id":"s","minutes":60}"#)?)?;
    let (places, names) = places(&root)?;
    let workers = workers(&root, &zone, &names)?;
    let moving = root.optional("moving").map(|node| node.id().map(Id::from)).transpose()?;
    let calendar = Calendar::new(zone, places, workers).map_err(|error| {
        // Both lists were checked above, each fault at its own place: this is a second fence.
        let field = match error {
            CalendarError::DuplicatePlace(_) => "/places",
            CalendarError::DuplicateWorker(_) | CalendarError::UnknownPlace { .. } => "/workers",
        };
        Refusal::new(field, error.to_string())
    })?;
    Ok((Query { now, audience, from, to, service, moving }, calendar))
}

fn zone(root: &Object<'_>) -> Result<TimeZone, Refusal> {
    let node = root.required("zone", "\"Europe/Rome\"")?;
    TimeZone::get(node.text()?)
        .map_err(|_| node.refuse("this time zone is not known; write an IANA name such as Europe/Rome"))
}

fn audience(node: &Node<'_>) -> Result<Audience, Refusal> {
    match node.text()? {
        "public" => Ok(Audience::Public),
        "staff" => Ok(Audience::Staff),
        _ => Err(node.refuse("write public or staff")),
    }
}

fn asked(root: &Object<'_>, zone: &TimeZone) -> Result<(Timestamp, Timestamp), Refusal> {
    let node = root.required("asked", r#"{"from":"2021-05-03","to":"2021-05-07"}"#)?;
    let asked = node.object(&["from", "to"])?;
    let from = asked.required("from", "\"2021-05-03\"")?;
    let from = times::moment(&from, zone, BareDay::Begins)?.instant(&from, zone)?;
    let to_node = asked.required("to", "\"2021-05-07\"")?;
    let to = times::moment(&to_node, zone, BareDay::Ends)?.instant(&to_node, zone)?;
    // A bare day stands for its end: one that ends as `from` begins is the day before.
    let day_before = to == from && !to_node.text()?.contains('T');
    if to < from || day_before {
        return Err(to_node.refuse("this is before asked.from; write a later moment"));
    }
    if to.as_second() - from.as_second() > LONGEST_ASKED {
        return Err(to_node.refuse("one question covers at most 1100 days; ask for fewer and follow `next`"));
    }
    Ok((from, to))
}

fn service(node: &Node<'_>) -> Result<Service, Refusal> {
    let known = ["id", "minutes", "pause_after", "min_notice", "max_notice", "workers"];
    let service = node.object(&known)?;
    let notice = Notice {
        min: service.optional("min_notice").map_or(Ok(jiff::Span::new()), |node| times::duration(&node))?,
        max: service.optional("max_notice").map(|node| times::duration(&node)).transpose()?,
    };
    let workers = service.optional("workers").map_or(Ok(1), |node| node.whole(1..=MOST_WORKERS_AT_ONCE, ""))?;
    Ok(Service {
        id: service.required("id", "\"s\"")?.id()?.into(),
        minutes: times::minutes(&service.required("minutes", "60")?, QUANTUM)?,
        pause_after: pause(&service)?,
        workers: usize::try_from(workers).unwrap_or(usize::MAX),
        notice,
    })
}

fn pause(object: &Object<'_>) -> Result<Minutes, Refusal> {
    object.optional("pause_after").map_or(Ok(0), |node| times::minutes(&node, 0))
}

fn places<'a>(root: &Object<'a>) -> Result<(Vec<Place>, HashSet<&'a str>), Refusal> {
    let mut names = HashSet::new();
    let mut places = Vec::new();
    for node in root.items("places", MOST_PLACES)? {
        let place = node.object(&["id", "town", "closed", "open_on_holidays"])?;
        let id = place.required("id", "\"p\"")?;
        if !names.insert(id.id()?) {
            return Err(id.refuse("another place has this id; give each its own"));
        }
        let open = place.optional("open_on_holidays").map_or(Ok(false), |node| node.yes_or_no())?;
        places.push(Place {
            id: id.id()?.into(),
            closed: place.items("closed", MOST_DAYS)?.iter().map(times::day).collect::<Result<_, _>>()?,
            holidays: if open { OnHolidays::Open } else { OnHolidays::Closed },
        });
    }
    Ok((places, names))
}

fn workers(root: &Object<'_>, zone: &TimeZone, places: &HashSet<&str>) -> Result<Vec<Worker>, Refusal> {
    let mut names = HashSet::new();
    let mut workers = Vec::new();
    let (mut rules_left, mut bookings_left) = (MOST_RULES, MOST_BOOKINGS);
    for node in root.items("workers", MOST_WORKERS)? {
        let worker = node.object(&["id", "windows", "absences", "bookings"])?;
        let id = worker.required("id", "\"a\"")?;
        if !names.insert(id.id()?) {
            return Err(id.refuse("another worker has this id; give each their own"));
        }
        let windows = worker.items("windows", rules_left)?;
        rules_left -= windows.len();
        let absences = worker.items("absences", rules_left)?;
        rules_left -= absences.len();
        let bookings = worker.items("bookings", bookings_left)?;
        bookings_left -= bookings.len();
        workers.push(Worker {
            id: id.id()?.into(),
            windows: windows.iter().map(|node| window(node, zone, places)).collect::<Result<_, _>>()?,
            absences: absences.iter().map(|node| absence(node, zone)).collect::<Result<_, _>>()?,
            bookings: bookings.iter().map(|node| booking(node, zone)).collect::<Result<_, _>>()?,
        });
    }
    Ok(workers)
}

fn window(node: &Node<'_>, zone: &TimeZone, places: &HashSet<&str>) -> Result<Window, Refusal> {
    let known = ["id", "first", "from", "to", "rrule", "until", "place", "services", "except", "instead"];
    let window = node.object(&known)?;
    let id = window.required("id", "\"w\"")?.id()?.into();
    let first = times::day(&window.required("first", "\"2021-05-03\"")?)?;
    let hours = hours(&window)?;
    let place = window.required("place", "\"p\"")?;
    if !places.contains(place.id()?) {
        return Err(place.refuse("no place has this id; add it to places or correct it here"));
    }
    let services = match window.optional("services") {
        None => Offered::All,
        Some(node) => Offered::Only(
            node.list(MOST_SERVICES)?.iter().map(|node| node.id().map(Id::from)).collect::<Result<_, _>>()?,
        ),
    };
    Ok(Window {
        id,
        dates: dates(&window, zone, first, clock(hours.bounds().0))?,
        hours,
        place: place.id()?.into(),
        services,
        except: window.items("except", MOST_DAYS)?.iter().map(times::day).collect::<Result<_, _>>()?,
        instead: window.items("instead", MOST_DAYS)?.iter().map(instead).collect::<Result<_, _>>()?,
    })
}

fn instead(node: &Node<'_>) -> Result<Instead, Refusal> {
    let instead = node.object(&["date", "from", "to"])?;
    Ok(Instead { date: times::day(&instead.required("date", "\"2025-11-24\"")?)?, hours: hours(&instead)? })
}

fn hours(object: &Object<'_>) -> Result<Hours, Refusal> {
    let from = times::hour(&object.required("from", "\"09:00\"")?)?;
    let to_node = object.required("to", "\"12:00\"")?;
    let to = times::hour(&to_node)?;
    Hours::new(from, to).ok_or_else(|| {
        to_node.refuse("`to` must be later than `from`; for hours over midnight write two windows, one to 24:00")
    })
}

/// The days on which something happens, from its `rrule` and `until`. Without a rule it happens once and `until` has
/// nothing to end.
fn dates(object: &Object<'_>, zone: &TimeZone, first: Date, at: Time) -> Result<Dates, Refusal> {
    let until = object.optional("until").map(|node| times::day(&node).map(|day| (node, day))).transpose()?;
    if let Some((node, until)) = &until
        && *until < first
    {
        return Err(node.refuse("this is before the first day; write a later day, or null for no end"));
    }
    let Some(node) = object.optional("rrule") else { return Ok(Dates::once(first)) };
    let rule = Rule::parse(node.text()?, zone).map_err(|error| node.refuse(error.to_string()))?;
    Ok(Dates::repeating(rule, first, at, until.map(|(_, day)| day)))
}

fn clock(minutes: Minutes) -> Time {
    let part = |value: Minutes| i8::try_from(value).unwrap_or(0);
    Time::new(part(minutes / 60), part(minutes % 60), 0, 0).unwrap_or(Time::midnight())
}

/// Absences may come from other calendars with any minute: they are widened to multiples of five.
fn absence(node: &Node<'_>, zone: &TimeZone) -> Result<Absence, Refusal> {
    let absence = node.object(&["from", "to", "rrule", "until"])?;
    let from_node = absence.required("from", "\"2021-10-27T09:00\"")?;
    let from = times::moment(&from_node, zone, BareDay::Begins)?;
    let to_node = absence.required("to", "\"2021-10-28T12:00\"")?;
    let to = times::moment(&to_node, zone, BareDay::Ends)?;
    ordered(&to_node, (from, from.instant(&from_node, zone)?), (to, to.instant(&to_node, zone)?))?;
    let (wall_from, wall_to) = (from.wall(zone), to.wall(zone));
    let dates = dates(&absence, zone, wall_from.date(), wall_from.time())?;
    if absence.optional("rrule").is_none() {
        let quantum = i64::from(QUANTUM) * 60;
        let (from, to) = (from.instant(&from_node, zone)?, to.instant(&to_node, zone)?);
        let early = from.as_second().div_euclid(quantum) * quantum;
        let whole = to.as_second() + i64::from(to.subsec_nanosecond() > 0);
        let late = (whole + quantum - 1).div_euclid(quantum) * quantum;
        let place = |second: i64, node: &Node<'_>| {
            Timestamp::from_second(second).map_err(|_| node.refuse("this time cannot be placed; check the year"))
        };
        return Ok(Absence::Once { from: place(early, &from_node)?, to: place(late, &to_node)? });
    }
    let midnight = wall_from.date().to_datetime(Time::midnight());
    let minutes = |wall: jiff::civil::DateTime| {
        let seconds = wall.duration_since(midnight).as_secs() + i64::from(wall.subsec_nanosecond() > 0);
        u32::try_from(seconds.max(0)).unwrap_or(u32::MAX)
    };
    let from = minutes(wall_from) / 60 / QUANTUM * QUANTUM;
    let to = minutes(wall_to).div_ceil(60 * QUANTUM).saturating_mul(QUANTUM);
    if to - from.min(to) > LONGEST_REPEATING {
        return Err(to_node.refuse("an absence that repeats lasts at most 366 days; for a longer one leave rrule out"));
    }
    Ok(Absence::Repeating { dates, from, to })
}

fn booking(node: &Node<'_>, zone: &TimeZone) -> Result<Booking, Refusal> {
    let booking = node.object(&["id", "from", "to", "status", "pause_after"])?;
    let from = times::instant_on_quantum(&booking.required("from", "\"2021-10-27T09:00\"")?, zone)?;
    let to_node = booking.required("to", "\"2021-10-27T09:45\"")?;
    let to = times::instant_on_quantum(&to_node, zone)?;
    ordered(&to_node, from, to)?;
    if from.1 >= to.1 {
        return Err(to_node.refuse("the clock skips this stretch that night; write times that exist"));
    }
    Ok(Booking {
        id: booking.optional("id").map(|node| node.id().map(Id::from)).transpose()?,
        from: from.1,
        to: to.1,
        pause_after: pause(&booking)?,
        status: booking.optional("status").map_or(Ok(Status::Booked), |node| status(&node))?,
        kept: false,
    })
}

/// Refuses an end that is not after its beginning, on the wall clock when both are written on it.
fn ordered(to_node: &Node<'_>, from: (Moment, Timestamp), to: (Moment, Timestamp)) -> Result<(), Refusal> {
    let later = match (from.0, to.0) {
        (Moment::Wall(from), Moment::Wall(to)) => from < to,
        _ => from.1 < to.1,
    };
    if later { Ok(()) } else { Err(to_node.refuse("`to` must be later than `from`; write a later moment")) }
}

fn status(node: &Node<'_>) -> Result<Status, Refusal> {
    match node.text()? {
        "booked" => Ok(Status::Booked),
        "seen" => Ok(Status::Seen),
        "no_show" => Ok(Status::NoShow),
        "cancelled_by_person" => Ok(Status::CancelledByPerson),
        "cancelled_by_service" => Ok(Status::CancelledByService),
        _ => Err(node.refuse("write booked, seen, no_show, cancelled_by_person or cancelled_by_service")),
    }
}
