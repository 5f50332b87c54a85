// SPDX-License-Identifier: EUPL-1.2
//! Sample pages of the week and the team.

use super::{
    Calendar, Grid, Steps, View, Views,
    grid::{Piece, Told},
    week,
};
use crate::{addresses, diary::Line};
use agenda::slots::Status;
use jiff::{ToSpan, civil::Date};
use page::ui::{Choice, Empty, Select, Text};

fn piece(from: (i64, i64), to: (i64, i64)) -> Piece {
    Piece { from: from.0 * 60 + from.1, to: to.0 * 60 + to.1 }
}

/// A morning and an afternoon, some of it taken.
fn busy(day: Date, lines: &[Line]) -> Told {
    let lines: Vec<Line> = lines.iter().filter(|line| line.from.date() == day).cloned().collect();
    let mut free = vec![piece((11, 45), (13, 0))];
    if lines.is_empty() {
        free = vec![piece((9, 0), (13, 0))];
    }
    free.push(piece((15, 15), (17, 0)));
    Told {
        day,
        open: vec![piece((9, 0), (13, 0)), piece((14, 0), (17, 0))],
        free,
        lines,
        book: Some("/scrivania/prenota?sportello=lavoro-di-prova".to_owned()),
        ..Told::default()
    }
}

fn frame(title: &'static str, path: String, steps: Steps, head: &'static str, rows: Vec<Told>, day: Date) -> Calendar {
    let said = || Text::from(title).with("day", "30 novembre").with("last", "6 dicembre 2026");
    Calendar {
        views: Views::new(if head == "desk-grid-day" { View::Week } else { View::Team }, day, 3, (true, true)),
        title: said(),
        steps,
        path,
        questions: vec![
            Select::new(
                "sportello",
                "desk-which-desk",
                vec![Choice::new("lavoro-di-prova", Text::said("Sportello lavoro di prova")).chosen(true)],
            ),
            Select::new("chi", "desk-which-worker", vec![Choice::new("educatrice", Text::said("Educatrice"))])
                .prompt("desk-everybody"),
        ],
        sum: Some(
            Text::from("desk-week-sum").with("expected", week::expected(&rows)).with("free", week::free_hours(&rows)),
        ),
        grid: Grid::new(said(), head, rows),
        nothing: Empty::new("calendar", "desk-week-empty.title", "desk-week-empty"),
        may_exchange: true,
    }
}

/// A week with somebody in it, an absence and a holiday; or one in which nobody receives.
pub(crate) fn a_week(day: Date, lines: &[Line], full: bool) -> Calendar {
    let monday = day.saturating_sub(3.days());
    let mut rows = Vec::new();
    if full {
        for (at, date) in monday.series(1.day()).take(5).enumerate() {
            let mut row = busy(date, lines);
            row.day_path = Some(addresses::day(date));
            row.today = date == day;
            if at == 1 {
                row.holiday = true;
                (row.open, row.free) = (Vec::new(), Vec::new());
            }
            if at == 2 {
                row.away = row.open.clone();
                row.free.clear();
            }
            if at == 4 {
                row.elsewhere = vec![piece((14, 0), (15, 15))];
            }
            rows.push(row);
        }
    }
    let steps = Steps {
        label: "desk-weeks",
        before: ("desk-week-before", Some(addresses::week(monday.saturating_sub(7.days())))),
        now: ("desk-this-week", addresses::week(monday), true),
        after: ("desk-week-after", Some(addresses::week(monday.saturating_add(7.days())))),
    };
    frame("desk-week-of", addresses::week(monday), steps, "desk-grid-day", rows, day)
}

/// Three workers on one day: one receives, one is away over an appointment, one is free.
pub(crate) fn a_team(day: Date, lines: &[Line]) -> Calendar {
    let mut one = busy(day, lines);
    one.who = Some("Educatrice".to_owned());
    let mut two = busy(day, &[]);
    two.who = Some("Assistente sociale".to_owned());
    two.away = vec![piece((9, 0), (13, 0))];
    two.free = vec![piece((14, 0), (17, 0))];
    two.lines = lines.iter().filter(|line| line.status == Status::Booked).take(1).cloned().collect();
    for line in &mut two.lines {
        line.away = Some(String::new());
    }
    let mut three = busy(day, &[]);
    three.who = Some("Psicologo".to_owned());
    for row in [&mut one, &mut two, &mut three] {
        row.desk = Some("Sportello lavoro di prova".to_owned());
    }
    let steps = Steps {
        label: "desk-days",
        before: ("desk-day-before", day.yesterday().ok().map(addresses::team)),
        now: ("desk-today", addresses::team(day), true),
        after: ("desk-day-after", day.tomorrow().ok().map(addresses::team)),
    };
    frame("desk-team-of", addresses::team(day), steps, "desk-grid-who", vec![one, two, three], day)
}
