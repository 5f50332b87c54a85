// SPDX-License-Identifier: EUPL-1.2
//! The rules of `docs/reference/slots.md` read aloud, five minutes at a time. Slow on purpose and sharing nothing with
//! the engine: its own clock changes, its own holidays, its own repetition.

use crate::town::{Absence, Repeat, Town, Window, Worker, Zone, day_text};
use serde::Deserialize;
use std::collections::{BTreeSet, HashSet};

#[derive(Debug, PartialEq, Deserialize)]
pub struct Answer {
    pub slots: Vec<Row>,
    pub next: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Row {
    pub start: String,
    pub end: String,
    pub worker: Option<String>,
    pub place: String,
}

/// Whether one RFC 3339 time is earlier than another.
pub fn before(a: &str, b: &str) -> bool {
    let at = |text: &str| text.parse::<jiff::Timestamp>().unwrap();
    at(a) < at(b)
}

/// Italian summer time of the years tested: from 01:00 UTC of the last Sunday of March to that of October.
const SUMMERS: [(i64, i64); 3] =
    [(1_616_893_200, 1_635_642_000), (1_743_296_400, 1_761_440_400), (1_774_746_000, 1_792_890_000)];

/// Holidays of the days tested, written by hand.
const HOLIDAYS: [&str; 16] = [
    "2021-04-04",
    "2021-04-05",
    "2021-04-25",
    "2021-05-01",
    "2021-11-01",
    "2021-12-08",
    "2025-12-08",
    "2025-12-25",
    "2025-12-26",
    "2026-01-01",
    "2026-01-06",
    "2026-10-04",
    "2026-11-01",
    "2021-12-25",
    "2026-12-08",
    "2026-12-25",
];

impl Zone {
    fn offset(self, second: i64) -> i64 {
        let summer = SUMMERS.iter().any(|(from, to)| (*from..*to).contains(&second));
        match self {
            Zone::Utc => 0,
            Zone::Rome if summer => 7_200,
            Zone::Rome => 3_600,
        }
    }

    /// A wall-clock time, given as if it were UTC: the first instant that shows it; where none does, an hour later.
    fn place(self, wall: i64) -> i64 {
        let shows = |second: i64| second + self.offset(second) == wall;
        [wall - 7_200, wall - 3_600, wall]
            .into_iter()
            .find(|second| shows(*second))
            .unwrap_or_else(|| self.place(wall + 3_600))
    }

    pub fn show(self, second: i64) -> String {
        let offset = self.offset(second);
        let wall = second + offset;
        let time = wall.rem_euclid(86_400);
        format!(
            "{}T{:02}:{:02}:{:02}+{:02}:00",
            day_text(wall.div_euclid(86_400)),
            time / 3_600,
            time / 60 % 60,
            time % 60,
            offset / 3_600
        )
    }
}

fn happens(repeat: &Repeat, first: i64, until: Option<i64>, day: i64) -> bool {
    if day < first || until.is_some_and(|until| day > until) {
        return false;
    }
    // 1 January 1970 was a Thursday; Monday is 0.
    let weekday = |day: i64| (day + 3).rem_euclid(7);
    match repeat {
        Repeat::Once => day == first,
        Repeat::Daily(every) => (day - first) % every == 0,
        Repeat::Weekly(every, days) => {
            let monday = |day: i64| day - weekday(day);
            (monday(day) - monday(first)) / 7 % every == 0 && days[usize::try_from(weekday(day)).unwrap()]
        }
    }
}

fn hours_on(window: &Window, day: i64) -> Vec<(i64, i64)> {
    let instead: Vec<_> =
        window.instead.iter().filter(|(date, ..)| *date == day).map(|(_, from, to)| (*from, *to)).collect();
    if !instead.is_empty() {
        return instead;
    }
    let usual = happens(&window.repeat, window.first, window.until, day) && !window.except.contains(&day);
    if usual { vec![(window.from, window.to)] } else { Vec::new() }
}

/// The five-minute ticks, each named by its first second, from one second to another.
fn ticks(from: i64, to: i64) -> impl Iterator<Item = i64> {
    (from..to).step_by(300)
}

struct Time {
    away: HashSet<i64>,
    booked: HashSet<i64>,
    /// Place and ticks of each stretch of consecutive free ticks of one window on one day.
    free: Vec<(usize, Vec<i64>)>,
}

fn away(zone: Zone, absence: &Absence, days: (i64, i64)) -> HashSet<i64> {
    let mut out = HashSet::new();
    for day in days.0 - 10..days.1 {
        if happens(&absence.repeat, absence.day, absence.until, day) {
            let at = |minutes: i64| zone.place(day * 86_400 + minutes * 60);
            out.extend(ticks(at(absence.from), at(absence.to)));
        }
    }
    out
}

fn time_of(town: &Town, index: usize, worker: &Worker, days: (i64, i64)) -> Time {
    let zone = town.zone;
    let away: HashSet<i64> = worker.absences.iter().flat_map(|absence| away(zone, absence, days)).collect();
    let mut booked = HashSet::new();
    for (number, booking) in worker.bookings.iter().enumerate() {
        let free = booking.status.starts_with("cancelled") || town.moving == Some((index, number));
        if !free {
            booked.extend(ticks(booking.from, booking.to + booking.pause * 60));
        }
    }
    let mut free = Vec::new();
    for window in worker.windows.iter().filter(|window| window.ours != Some(false)) {
        for day in days.0..days.1 {
            let (closed, on_holidays) = &town.places[window.place];
            if closed.contains(&day) || (!on_holidays && HOLIDAYS.contains(&day_text(day).as_str())) {
                continue;
            }
            for (from, to) in hours_on(window, day) {
                let at = |minutes: i64| zone.place(day * 86_400 + minutes * 60);
                let mut run = Vec::new();
                for tick in ticks(at(from), at(to)) {
                    if away.contains(&tick) || booked.contains(&tick) {
                        free.push((window.place, std::mem::take(&mut run)));
                    } else {
                        run.push(tick);
                    }
                }
                free.push((window.place, run));
            }
        }
    }
    free.retain(|(_, run)| !run.is_empty());
    Time { away, booked, free }
}

pub fn answer(town: &Town) -> Answer {
    let zone = town.zone;
    let length = match town.moving {
        Some((worker, booking)) => {
            let booking = &town.workers[worker].bookings[booking];
            booking.to - booking.from
        }
        None => town.minutes * 60,
    };
    let pause = town.pause * 60;
    let middle = town.asked_from.div_euclid(86_400);
    let days = (middle - 25, middle + 75);
    let times: Vec<Time> =
        town.workers.iter().enumerate().map(|(index, worker)| time_of(town, index, worker, days)).collect();

    let pause_fits = |time: &Time, start: i64| {
        !ticks(start + length, start + length + pause).any(|tick| time.booked.contains(&tick))
    };
    let within = |run: &[i64], start: i64| run.contains(&start) && run.contains(&(start + length - 300));
    let free_at = |time: &Time, start: i64, place: usize| {
        time.free.iter().any(|(at, run)| *at == place && within(run, start)) && pause_fits(time, start)
    };

    // Every start on anybody's grid: place, worker.
    let mut starts: BTreeSet<(i64, usize, usize)> = BTreeSet::new();
    for (worker, time) in times.iter().enumerate() {
        assert!(time.free.iter().all(|(_, run)| run.iter().all(|tick| !time.away.contains(tick))));
        for (place, run) in &time.free {
            let mut start = run[0];
            while within(run, start) {
                if pause_fits(time, start) {
                    starts.insert((start, *place, worker));
                }
                start += length + pause;
            }
        }
    }
    let public = town.audience == "public";
    let mut rows: BTreeSet<(i64, usize, Option<usize>)> = BTreeSet::new();
    for (start, place, worker) in starts {
        let free: Vec<usize> = (0..times.len()).filter(|other| free_at(&times[*other], start, place)).collect();
        if free.len() < town.need {
            continue;
        }
        match (public, town.need) {
            (true, _) => _ = rows.insert((start, place, None)),
            (false, 1) => _ = rows.insert((start, place, Some(worker))),
            (false, _) => rows.extend(free.into_iter().map(|other| (start, place, Some(other)))),
        }
    }
    let max = town.max_notice_days.map(|days| town.now + days * 86_400);
    let allowed = |start: i64| {
        start >= town.now
            && (!public || (start >= town.now + town.min_notice_minutes * 60 && max.is_none_or(|max| start <= max)))
    };
    rows.retain(|(start, ..)| allowed(*start));
    let next = rows.iter().map(|(start, ..)| *start).find(|start| *start >= town.asked_to);
    let slots = rows
        .into_iter()
        .filter(|(start, ..)| *start >= town.asked_from && start + length <= town.asked_to)
        .map(|(start, place, worker)| Row {
            start: zone.show(start),
            end: zone.show(start + length),
            worker: worker.map(|worker| format!("a{worker}")),
            place: format!("p{place}"),
        })
        .collect();
    Answer { slots, next: next.map(|next| zone.show(next)) }
}
