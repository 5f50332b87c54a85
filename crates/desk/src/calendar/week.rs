// SPDX-License-Identifier: EUPL-1.2
//! A week of a desk, or of one of its workers.

use super::{Calendar, Grid, Steps, View, Views, grid::Told, loose_ends, seen, sheets};
use crate::{addresses, appointment, calendar::grid::Piece, visit::Visit};
use agenda::{DeskSheet, Stretch, WorkerTime, holidays};
use axum::{extract::Path, response::Response};
use identity::Action;
use jiff::{
    ToSpan,
    civil::{Date, DateTime},
};
use page::{
    Form, Refusal, Switch,
    ui::{Choice, Empty, Select, Text},
};
use std::collections::{BTreeMap, BTreeSet};

/// This week.
pub(crate) async fn now(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let today = visit.local_now().date();
    show(&visit, today, &form).await
}

/// Any other week.
pub(crate) async fn on(visit: Visit, Path(day): Path<String>, form: Form) -> Result<Response, Refusal> {
    let day: Date = day.parse().map_err(|_| Refusal::not_found())?;
    show(&visit, day, &form).await
}

/// The Monday of a day's week.
fn monday(day: Date) -> Date {
    day.saturating_sub(i64::from(day.weekday().to_monday_zero_offset()).days())
}

async fn show(visit: &Visit, day: Date, form: &Form) -> Result<Response, Refusal> {
    let (desks, _) = seen(visit);
    let first = monday(day);
    // What was asked for and is not theirs is as if it were not there: the first of their own is shown.
    let chosen = desks.iter().find(|desk| *desk == form.get("sportello")).or(desks.first()).cloned();
    let ends = loose_ends(visit, day).await?;
    let mut found = match &chosen {
        Some(desk) => sheets(visit, std::slice::from_ref(desk), first, 7).await?,
        None => Vec::new(),
    };
    let sheet = found.pop();
    let workers = sheet.as_ref().map(everybody).unwrap_or_default();
    let who = workers.iter().find(|worker| *worker == form.get("chi")).cloned();
    let query = query(chosen.as_deref().filter(|_| desks.len() > 1), who.as_deref());
    let (rows, sum) = match sheet {
        Some(sheet) => rows(visit, sheet, first, who.as_deref()),
        None => (Vec::new(), None),
    };
    let today = visit.local_now().date();
    let path = addresses::week(first);
    let mut questions = Vec::new();
    if desks.len() > 1 {
        let options = desks.iter().map(|desk| {
            Choice::new(desk.clone(), Text::said(visit.desk_name(desk))).chosen(chosen.as_ref() == Some(desk))
        });
        questions.push(Select::new("sportello", "desk-which-desk", options.collect()));
    }
    if workers.len() > 1 {
        let name = |worker: &String| Text::said(visit.worker_name(chosen.as_deref().unwrap_or_default(), worker));
        let options =
            workers.iter().map(|worker| Choice::new(worker.clone(), name(worker)).chosen(who.as_ref() == Some(worker)));
        questions.push(Select::new("chi", "desk-which-worker", options.collect()).prompt("desk-everybody"));
    }
    let days = visit.speech.days();
    let title = Text::from("desk-week-of").with("day", days.day(first)).with("last", days.long(last_of(first)));
    let to = |monday: Date| format!("{}{query}", addresses::week(monday));
    let page = Calendar {
        views: Views::of(visit, View::Week, day, &ends),
        title: title.clone(),
        steps: Steps {
            label: "desk-weeks",
            before: ("desk-week-before", first.checked_sub(7.days()).ok().map(to)),
            now: ("desk-this-week", to(monday(today)), monday(today) == first),
            after: ("desk-week-after", first.checked_add(7.days()).ok().map(to)),
        },
        path: path.clone(),
        questions,
        sum,
        grid: Grid::new(title, "desk-grid-day", rows),
        nothing: Empty::new("calendar", "desk-week-empty.title", "desk-week-empty"),
        may_exchange: visit.may_exchange(),
    };
    Ok(visit.shell("desk-view-week", Switch::Path(format!("{path}{query}"))).show(&page))
}

fn last_of(first: Date) -> Date {
    first.saturating_add(6.days())
}

fn query(desk: Option<&str>, worker: Option<&str>) -> String {
    let parts: Vec<String> = [("sportello", desk), ("chi", worker)]
        .into_iter()
        .filter_map(|(name, value)| Some(format!("{name}={}", value?)))
        .collect();
    if parts.is_empty() { String::new() } else { format!("?{}", parts.join("&")) }
}

/// Whoever sits at the desk or receives somebody there that week: nobody who is expected stays without a row.
pub(super) fn everybody(sheet: &DeskSheet) -> Vec<String> {
    let mut all: BTreeSet<&str> = sheet.workers.iter().map(|worker| worker.worker.as_str()).collect();
    let standing = sheet.appointments.iter().filter(|one| one.booking.status.occupies());
    all.extend(standing.flat_map(|one| &one.booking.workers).map(String::as_str));
    all.into_iter().map(str::to_owned).collect()
}

/// The rows of a week, day by day, and what they hold in words.
fn rows(visit: &Visit, sheet: DeskSheet, first: Date, who: Option<&str>) -> (Vec<Told>, Option<Text>) {
    let workers = everybody(&sheet);
    let many = workers.len() > 1 && who.is_none();
    let today = visit.local_now().date();
    let mut laid = Vec::new();
    let mut by_worker = Rows::new(visit, sheet);
    for day in first.series(1.day()).take(7) {
        for worker in workers.iter().filter(|worker| who.is_none_or(|who| who == **worker)) {
            let mut row = by_worker.on(worker, day);
            let weekend = day.weekday().to_monday_zero_offset() >= 5;
            // A quiet working day stays in the week of one; among many only who receives has a row.
            let shown = !many && (!weekend || row.holiday);
            if row.is_idle() && !shown {
                continue;
            }
            row.day_path = Some(addresses::day(day));
            row.today = day == today;
            row.who = many.then(|| visit.worker_name(&by_worker.desk, worker));
            laid.push(row);
        }
    }
    let sum = Text::from("desk-week-sum").with("expected", expected(&laid)).with("free", free_hours(&laid));
    (laid, Some(sum))
}

/// How many are expected in these rows.
pub(super) fn expected(rows: &[Told]) -> usize {
    let all: BTreeSet<&str> = rows
        .iter()
        .flat_map(|row| &row.lines)
        .filter(|line| line.status.occupies())
        .map(|line| line.booking.as_str())
        .collect();
    all.len()
}

/// Whole hours that are free in these rows.
pub(super) fn free_hours(rows: &[Told]) -> i64 {
    rows.iter().flat_map(|row| &row.free).map(|piece| piece.to - piece.from).sum::<i64>() / 60
}

/// The rows of a desk's sheet, worker by worker and day by day.
pub(super) struct Rows {
    pub desk: String,
    times: BTreeMap<String, WorkerTime>,
    lines: BTreeMap<(String, Date), Vec<crate::Line>>,
    book: bool,
}

impl Rows {
    pub(super) fn new(visit: &Visit, sheet: DeskSheet) -> Self {
        let undecided: BTreeSet<String> = sheet.undecided.iter().map(|(_, booking)| booking.to_string()).collect();
        let mut lines: BTreeMap<(String, Date), Vec<crate::Line>> = BTreeMap::new();
        for appointment in sheet.appointments {
            let workers = appointment.booking.workers.clone();
            let mut line = appointment::line(visit, appointment);
            line.away = undecided.contains(&line.booking).then(String::new);
            for worker in workers {
                lines.entry((worker, line.from.date())).or_default().push(line.clone());
            }
        }
        let times = sheet.workers.into_iter().map(|time| (time.worker.clone(), time)).collect();
        let book = visit.desks_for(Action::BookForSomebody).contains(&sheet.desk);
        Self { desk: sheet.desk, times, lines, book }
    }

    pub(super) fn on(&mut self, worker: &str, day: Date) -> Told {
        let time = self.times.get(worker);
        let pieces = |list: fn(&WorkerTime) -> &Vec<Stretch>| {
            let local =
                |stretch: &Stretch| -> (DateTime, DateTime) { (stretch.from.datetime(), stretch.to.datetime()) };
            let all = time.map(list).into_iter().flatten().map(local);
            all.filter_map(|(from, to)| Piece::on(day, from, to)).collect()
        };
        Told {
            day,
            holiday: holidays::national(day).is_some(),
            open: pieces(|time| &time.open),
            free: pieces(|time| &time.free),
            away: pieces(|time| &time.away),
            elsewhere: pieces(|time| &time.elsewhere),
            kept: pieces(|time| &time.kept),
            lines: self.lines.remove(&(worker.to_owned(), day)).unwrap_or_default(),
            book: self.book.then(|| addresses::book_at(&self.desk, day)),
            ..Told::default()
        }
    }
}

impl Told {
    /// Nobody receives and nobody is expected.
    pub(super) fn is_idle(&self) -> bool {
        self.open.is_empty() && !self.lines.iter().any(|line| line.status.occupies())
    }
}
