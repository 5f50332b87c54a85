// SPDX-License-Identifier: EUPL-1.2
//! Small random towns around days when something happens: clocks change, holidays fall.

use proptest::prelude::*;
use serde_json::{Value, json};

/// A zone as this test knows it, without any library.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Zone {
    Rome,
    Utc,
}

#[derive(Debug, Clone)]
pub struct Town {
    pub zone: Zone,
    /// Seconds since 1970.
    pub now: i64,
    pub audience: &'static str,
    pub asked_from: i64,
    pub asked_to: i64,
    pub minutes: i64,
    pub pause: i64,
    pub min_notice_minutes: i64,
    pub max_notice_days: Option<i64>,
    pub need: usize,
    /// Per place: closed days (numbers since 1970) and whether it opens on holidays.
    pub places: Vec<(Vec<i64>, bool)>,
    pub workers: Vec<Worker>,
    /// Index of a worker and a booking.
    pub moving: Option<(usize, usize)>,
}

#[derive(Debug, Clone)]
pub struct Worker {
    pub windows: Vec<Window>,
    pub absences: Vec<Absence>,
    pub bookings: Vec<Booking>,
}

#[derive(Debug, Clone)]
pub struct Window {
    pub first: i64,
    pub from: i64,
    pub to: i64,
    pub repeat: Repeat,
    pub until: Option<i64>,
    pub place: usize,
    /// `None` for all services, else whether ours is among them.
    pub ours: Option<bool>,
    pub except: Vec<i64>,
    pub instead: Vec<(i64, i64, i64)>,
}

#[derive(Debug, Clone)]
pub enum Repeat {
    Once,
    Daily(i64),
    /// Interval and weekdays, Monday first.
    Weekly(i64, [bool; 7]),
}

#[derive(Debug, Clone)]
pub struct Absence {
    pub day: i64,
    pub from: i64,
    /// Minutes from the first day's midnight.
    pub to: i64,
    pub repeat: Repeat,
    pub until: Option<i64>,
}

#[derive(Debug, Clone)]
pub struct Booking {
    pub from: i64,
    pub to: i64,
    pub pause: i64,
    pub status: &'static str,
}

/// Days around which life is interesting: spring change and Easter 2021, autumn change and All Saints 2021, Saint
/// Francis 2026, Christmas 2025.
const CENTRES: [i64; 4] = [18_713, 18_930, 20_729, 20_447];

fn hours() -> impl Strategy<Value = (i64, i64)> {
    prop_oneof![
        4 => (84..180_i64, 6..60_i64),
        1 => (0..48_i64, 1..48_i64),
        1 => (200..287_i64, 1..80_i64),
    ]
    .prop_map(|(from, length)| (from * 5, (from + length).min(288) * 5))
}

fn repeat() -> impl Strategy<Value = Repeat> {
    prop_oneof![
        2 => Just(Repeat::Once),
        2 => (1..4_i64).prop_map(Repeat::Daily),
        3 => (1..3_i64, any::<[bool; 7]>()).prop_map(|(every, mut days)| {
            if days == [false; 7] { days[0] = true; }
            Repeat::Weekly(every, days)
        }),
    ]
}

fn window(places: usize) -> impl Strategy<Value = Window> {
    let near = || -4..12_i64;
    (
        near(),
        hours(),
        repeat(),
        0..30_i64,
        0..places,
        prop_oneof![3 => Just(None), 2 => Just(Some(true)), 1 => Just(Some(false))],
        prop::collection::vec(near(), 0..3),
        prop::collection::vec((near(), hours()).prop_map(|(day, (from, to))| (day, from, to)), 0..2),
    )
        .prop_map(|(first, (from, to), repeat, lasts, place, ours, except, instead)| Window {
            first,
            from,
            to,
            // Always an end, so that the slow reader has few days to walk.
            until: (!matches!(repeat, Repeat::Once)).then_some(first + lasts),
            repeat,
            place,
            ours,
            except,
            instead,
        })
}

fn absence() -> impl Strategy<Value = Absence> {
    (-3..10_i64, 0..288_i64, prop_oneof![3 => 1..60_i64, 1 => 60..700_i64], repeat(), 0..15_i64).prop_map(
        |(day, from, length, repeat, lasts)| Absence {
            day,
            from: from * 5,
            to: (from + length) * 5,
            until: (!matches!(repeat, Repeat::Once)).then_some(day + lasts),
            repeat,
        },
    )
}

fn booking() -> impl Strategy<Value = Booking> {
    let statuses = ["booked", "booked", "booked", "seen", "no_show", "cancelled_by_person", "cancelled_by_service"];
    (-1..9_i64, 84..200_i64, 1..20_i64, 0..5_i64, prop::sample::select(statuses.to_vec())).prop_map(
        |(day, tick, length, pause, status)| {
            let from = day * 86_400 + tick * 300;
            Booking { from, to: from + length * 300, pause: pause * 5, status }
        },
    )
}

fn worker(places: usize) -> impl Strategy<Value = Worker> {
    (
        prop::collection::vec(window(places), 1..4),
        prop::collection::vec(absence(), 0..3),
        prop::collection::vec(booking(), 0..6),
    )
        .prop_map(|(windows, absences, bookings)| Worker { windows, absences, bookings })
}

pub fn towns() -> impl Strategy<Value = Town> {
    let service = (
        prop::sample::select(vec![5_i64, 15, 20, 30, 45, 60, 90]),
        prop::sample::select(vec![0_i64, 0, 5, 10, 30]),
        prop::sample::select(vec![0_i64, 30, 60, 1_500]),
        prop::option::weighted(0.4, 1..20_i64),
        prop::sample::select(vec![1_usize, 1, 1, 1, 2, 2, 3]),
    );
    let asked = (-2 * 288..4 * 288_i64, 200..10 * 288_i64, -8 * 1_440..3 * 1_440_i64);
    (1..3_usize, prop::bool::weighted(0.85), prop::sample::select(CENTRES.to_vec())).prop_flat_map(
        move |(count, rome, centre)| {
            (
                service.clone(),
                asked.clone(),
                prop::collection::vec((prop::collection::vec(-2..8_i64, 0..3), prop::bool::weighted(0.3)), count),
                prop::collection::vec(worker(count), 1..5),
                prop::option::weighted(0.3, (0..3_usize, 0..6_usize)),
                prop::bool::ANY,
            )
                .prop_map(move |parts| town(rome, centre, parts))
        },
    )
}

type Service = (i64, i64, i64, Option<i64>, usize);
type Parts = (Service, (i64, i64, i64), Vec<(Vec<i64>, bool)>, Vec<Worker>, Option<(usize, usize)>, bool);

fn town(rome: bool, centre: i64, parts: Parts) -> Town {
    let (
        (minutes, pause, min_notice_minutes, max_notice_days, need),
        (from, length, now),
        mut places,
        mut workers,
        moving,
        public,
    ) = parts;
    for (closed, _) in &mut places {
        closed.iter_mut().for_each(|day| *day += centre);
    }
    for worker in &mut workers {
        for window in &mut worker.windows {
            window.first += centre;
            window.until = window.until.map(|day| day + centre);
            window.except.iter_mut().for_each(|day| *day += centre);
            window.instead.iter_mut().for_each(|instead| instead.0 += centre);
        }
        for absence in &mut worker.absences {
            absence.day += centre;
            absence.until = absence.until.map(|day| day + centre);
        }
        for booking in &mut worker.bookings {
            booking.from += centre * 86_400;
            booking.to += centre * 86_400;
        }
    }
    let moving = moving.filter(|(worker, booking)| workers.get(*worker).is_some_and(|w| *booking < w.bookings.len()));
    let asked_from = centre * 86_400 + from * 300;
    Town {
        zone: if rome { Zone::Rome } else { Zone::Utc },
        now: centre * 86_400 + now * 60,
        audience: if public { "public" } else { "staff" },
        asked_from,
        asked_to: asked_from + length * 300,
        minutes,
        pause,
        min_notice_minutes,
        max_notice_days,
        need,
        places,
        workers,
        moving,
    }
}

impl Repeat {
    fn text(&self) -> Value {
        match self {
            Repeat::Once => Value::Null,
            Repeat::Daily(every) => json!(format!("FREQ=DAILY;INTERVAL={every}")),
            Repeat::Weekly(every, days) => {
                let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
                let days: Vec<&str> =
                    names.into_iter().zip(days).filter(|(_, on)| **on).map(|(name, _)| name).collect();
                json!(format!("FREQ=WEEKLY;INTERVAL={every};BYDAY={}", days.join(",")))
            }
        }
    }
}

pub fn day_text(day: i64) -> String {
    jiff::civil::date(1970, 1, 1).checked_add(jiff::SignedDuration::from_hours(24 * day)).unwrap().to_string()
}

fn hour_text(minutes: i64) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

fn wall_text(day: i64, minutes: i64) -> String {
    format!("{}T{}", day_text(day + minutes / 1_440), hour_text(minutes % 1_440))
}

impl Town {
    /// The input of the face. Instants carry their offset, so that no fold can be misread.
    pub fn document(&self) -> Value {
        let places: Vec<Value> = (self.places.iter().enumerate())
            .map(|(index, (closed, open))| {
                let closed: Vec<String> = closed.iter().map(|day| day_text(*day)).collect();
                json!({"id": format!("p{index}"), "closed": closed, "open_on_holidays": open})
            })
            .collect();
        let workers: Vec<Value> =
            self.workers.iter().enumerate().map(|(index, worker)| self.worker(index, worker)).collect();
        json!({
            "zone": if self.zone == Zone::Rome { "Europe/Rome" } else { "UTC" },
            "now": self.zone.show(self.now),
            "audience": self.audience,
            "asked": {"from": self.zone.show(self.asked_from), "to": self.zone.show(self.asked_to)},
            "service": {
                "id": "s", "minutes": self.minutes, "pause_after": self.pause,
                "min_notice": format!("PT{}M", self.min_notice_minutes),
                "max_notice": self.max_notice_days.map(|days| format!("PT{}H", days * 24)),
                "workers": self.need,
            },
            "places": places,
            "workers": workers,
            "moving": self.moving.map(|(worker, booking)| format!("b{worker}.{booking}")),
        })
    }

    fn worker(&self, index: usize, worker: &Worker) -> Value {
        let windows: Vec<Value> = (worker.windows.iter())
            .map(|window| {
                let instead: Vec<Value> = (window.instead.iter())
                    .map(|(day, from, to)| json!({"date": day_text(*day), "from": hour_text(*from), "to": hour_text(*to)}))
                    .collect();
                json!({
                    "id": "w", "first": day_text(window.first), "from": hour_text(window.from), "to": hour_text(window.to),
                    "rrule": window.repeat.text(), "until": window.until.map(day_text),
                    "place": format!("p{}", window.place),
                    "services": window.ours.map(|ours| if ours { json!(["x", "s"]) } else { json!(["x"]) }),
                    "except": window.except.iter().map(|day| day_text(*day)).collect::<Vec<_>>(), "instead": instead,
                })
            })
            .collect();
        let absences: Vec<Value> = (worker.absences.iter())
            .map(|absence| {
                json!({
                    "from": wall_text(absence.day, absence.from), "to": wall_text(absence.day, absence.to),
                    "rrule": absence.repeat.text(), "until": absence.until.map(day_text),
                })
            })
            .collect();
        let bookings: Vec<Value> = (worker.bookings.iter().enumerate())
            .map(|(number, booking)| {
                json!({
                    "id": format!("b{index}.{number}"), "from": self.zone.show(booking.from), "to": self.zone.show(booking.to),
                    "pause_after": booking.pause, "status": booking.status,
                })
            })
            .collect();
        json!({"id": format!("a{index}"), "windows": windows, "absences": absences, "bookings": bookings})
    }
}
