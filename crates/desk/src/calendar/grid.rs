// SPDX-License-Identifier: EUPL-1.2
//! Hours across, days or workers down: free and taken time at a glance. One table for eyes, fingers and screen readers; on
//! a telephone each row becomes a short list.

use crate::{addresses, diary::Line};
use agenda::slots::Status;
use askama::Template;
use jiff::civil::{Date, DateTime, Time};
use page::{filters, ui::Text};

/// The table.
#[derive(Template)]
#[template(path = "calendar/grid.html")]
pub(crate) struct Grid {
    caption: Text,
    /// What the first column holds.
    head: &'static str,
    hours: Vec<u8>,
    rows: Vec<Row>,
}

impl askama::filters::HtmlSafe for Grid {}

/// A row about to be laid out: one worker on one day.
#[derive(Default)]
pub(crate) struct Told {
    pub day: Date,
    /// Where the day itself is, when the row is a day among others.
    pub day_path: Option<String>,
    pub today: bool,
    /// Who, when there is more than one.
    pub who: Option<String>,
    /// At which desk, when there is more than one.
    pub desk: Option<String>,
    pub holiday: bool,
    pub open: Vec<Piece>,
    pub free: Vec<Piece>,
    pub away: Vec<Piece>,
    pub elsewhere: Vec<Piece>,
    /// Kept for somebody who would come earlier.
    pub kept: Vec<Piece>,
    pub lines: Vec<Line>,
    /// Where a free time leads, when they may book.
    pub book: Option<String>,
}

/// Minutes of a day, from one to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Piece {
    pub from: i64,
    pub to: i64,
}

/// Minutes from midnight to midnight, as the wall clock counts them.
const DAY: i64 = 24 * 60;
/// Less than this between two meetings is a breath, not a free time.
const BREATH: i64 = 15;

impl Piece {
    /// What of a stretch lies on this day.
    pub(crate) fn on(day: Date, from: DateTime, to: DateTime) -> Option<Self> {
        let minutes = |at: DateTime| at.duration_since(day.to_datetime(Time::midnight())).as_mins();
        let piece = Self { from: minutes(from).clamp(0, DAY), to: minutes(to).clamp(0, DAY) };
        (piece.from < piece.to).then_some(piece)
    }

    fn meets(self, hour: u8) -> bool {
        let start = i64::from(hour) * 60;
        self.from < start + 60 && self.to > start
    }

    fn within(self, hour: u8) -> Option<Self> {
        let start = i64::from(hour) * 60;
        let piece = Self { from: self.from.max(start), to: self.to.min(start + 60) };
        (piece.from < piece.to).then_some(piece)
    }
}

struct Row {
    day: Date,
    day_path: Option<String>,
    /// The day is said aloud in each row, and shown in the first of it.
    day_shown: bool,
    today: bool,
    who: Option<String>,
    desk: Option<String>,
    note: Option<&'static str>,
    cells: Vec<Cell>,
}

impl Row {
    /// Away all day, as the head of the row says, and nobody is expected.
    fn is_away(&self) -> bool {
        self.note == Some("desk-grid-away-all-day") && self.cells.iter().all(|cell| cell.state != "taken")
    }
}

struct Cell {
    hour: u8,
    state: &'static str,
    entries: Vec<Entry>,
}

enum Entry {
    /// Somebody is expected from this minute.
    Expected {
        from: Time,
        to: Time,
        name: Option<String>,
        status: &'static str,
        class: &'static str,
        path: String,
        /// Who interprets.
        mediation: Option<Text>,
    },
    /// Somebody who came before stays until then.
    Until(Time),
    /// Free from one minute to another.
    Free {
        from: Time,
        to: Time,
        whole: bool,
        path: Option<String>,
    },
    Away,
    Elsewhere,
    /// Kept, from one minute to another, until somebody answers.
    Kept(Time, Time),
}

impl Grid {
    /// Lays the rows out; hours in which nothing ever happens are left out.
    pub(crate) fn new(caption: Text, head: &'static str, told: Vec<Told>) -> Self {
        let hours: Vec<u8> = (0..24).filter(|hour| told.iter().any(|row| row.uses(*hour))).collect();
        let mut rows: Vec<Row> = Vec::with_capacity(told.len());
        for row in told {
            let day_shown = rows.last().is_none_or(|before: &Row| before.day != row.day);
            rows.push(row.laid(&hours, day_shown));
        }
        Self { caption, head, hours, rows }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.hours.is_empty()
    }

    fn hour(&self, hour: &u8) -> Time {
        clock(i64::from(*hour) * 60)
    }
}

impl Told {
    fn uses(&self, hour: u8) -> bool {
        self.open.iter().any(|piece| piece.meets(hour)) || self.expected().any(|(piece, _)| piece.meets(hour))
    }

    /// Who stands in the calendar: a cancelled time is free again.
    fn expected(&self) -> impl Iterator<Item = (Piece, &Line)> {
        let standing = self.lines.iter().filter(|line| line.status.occupies());
        standing.filter_map(|line| Some((Piece::on(self.day, line.from, line.to)?, line)))
    }

    fn laid(self, hours: &[u8], day_shown: bool) -> Row {
        let cells = hours.iter().map(|hour| self.cell(*hour)).collect();
        let away_all = !self.open.is_empty()
            && self.open.iter().all(|open| self.away.iter().any(|away| away.from <= open.from && away.to >= open.to));
        let note = match (self.holiday, away_all) {
            (true, _) => Some("desk-grid-holiday"),
            (false, true) => Some("desk-grid-away-all-day"),
            (false, false) => None,
        };
        Row {
            day: self.day,
            day_path: self.day_path,
            day_shown,
            today: self.today,
            who: self.who,
            desk: self.desk,
            note,
            cells,
        }
    }

    fn cell(&self, hour: u8) -> Cell {
        let start = i64::from(hour) * 60;
        let mut entries: Vec<(i64, Entry)> = Vec::new();
        for (piece, line) in self.expected().filter(|(piece, _)| piece.meets(hour)) {
            if piece.from >= start {
                entries.push((piece.from, expected(piece, line, addresses::day(self.day))));
            } else {
                entries.push((start, Entry::Until(clock(piece.to))));
            }
        }
        let taken = !entries.is_empty();
        for piece in self.free.iter().filter_map(|piece| piece.within(hour)) {
            let whole = piece == Piece { from: start, to: start + 60 };
            if piece.to - piece.from >= BREATH {
                let (from, to) = (clock(piece.from), clock(piece.to));
                entries.push((piece.from, Entry::Free { from, to, whole, path: self.book.clone() }));
            }
        }
        let free = entries.iter().any(|(_, entry)| matches!(entry, Entry::Free { .. }));
        let open = self.open.iter().any(|piece| piece.meets(hour));
        let away = open && self.away.iter().any(|piece| piece.meets(hour));
        let elsewhere = open && self.elsewhere.iter().any(|piece| piece.meets(hour));
        if away {
            entries.push((start, Entry::Away));
        }
        if elsewhere {
            entries.push((start, Entry::Elsewhere));
        }
        let kept: Vec<Piece> = self.kept.iter().filter_map(|piece| piece.within(hour)).collect();
        entries.extend(kept.iter().map(|piece| (piece.from, Entry::Kept(clock(piece.from), clock(piece.to)))));
        entries.sort_by_key(|(at, _)| *at);
        let state = match () {
            () if taken => "taken",
            () if away => "away",
            () if elsewhere => "elsewhere",
            () if !kept.is_empty() => "kept",
            () if free => "free",
            () if open => "open",
            () => "closed",
        };
        Cell { hour, state, entries: entries.into_iter().map(|(_, entry)| entry).collect() }
    }
}

fn expected(piece: Piece, line: &Line, path: String) -> Entry {
    let (status, class) = match line.status {
        Status::Seen => ("desk-status-seen", "seen"),
        Status::NoShow => ("desk-status-no-show", "no-show"),
        _ if line.away.is_some() => ("desk-grid-undecided", "undecided"),
        _ => ("desk-status-booked", "booked"),
    };
    Entry::Expected {
        from: clock(piece.from),
        to: clock(piece.to),
        name: line.people.first().map(|person| person.name.clone()),
        status,
        class,
        path,
        mediation: line.mediation.as_ref().map(|told| told.words.clone()),
    }
}

/// A minute of the day as a time; the end of the day is its last minute.
fn clock(minutes: i64) -> Time {
    let minutes = minutes.clamp(0, DAY - 1);
    let part = |number: i64| i8::try_from(number).unwrap_or(0);
    Time::new(part(minutes / 60), part(minutes % 60), 0, 0).unwrap_or(Time::midnight())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use jiff::civil::date;

    const MONDAY: Date = date(2026, 11, 30);

    fn told(open: &[(i64, i64)], free: &[(i64, i64)]) -> Told {
        let pieces =
            |list: &[(i64, i64)]| list.iter().map(|(from, to)| Piece { from: from * 60, to: to * 60 }).collect();
        Told { day: MONDAY, open: pieces(open), free: pieces(free), ..Told::default() }
    }

    #[test]
    fn hours_in_which_nothing_happens_are_left_out() {
        let grid = Grid::new("desk-view-week".into(), "desk-grid-day", vec![told(&[(9, 12), (14, 16)], &[])]);
        assert_eq!(grid.hours, [9, 10, 11, 14, 15]);
    }

    #[test]
    fn an_hour_that_is_free_says_so_and_one_that_is_past_says_nothing() {
        let grid = Grid::new("desk-view-week".into(), "desk-grid-day", vec![told(&[(9, 12)], &[(10, 12)])]);
        let states: Vec<&str> = grid.rows[0].cells.iter().map(|cell| cell.state).collect();
        assert_eq!(states, ["open", "free", "free"]);
        assert!(grid.rows[0].cells[0].entries.is_empty());
    }

    #[test]
    fn a_time_kept_for_somebody_is_neither_free_nor_empty() {
        let mut row = told(&[(9, 11)], &[(10, 11)]);
        row.kept = vec![Piece { from: 540, to: 600 }];
        let grid = Grid::new("desk-view-week".into(), "desk-grid-day", vec![row]);
        let states: Vec<&str> = grid.rows[0].cells.iter().map(|cell| cell.state).collect();
        assert_eq!(states, ["kept", "free"]);
        assert!(
            matches!(grid.rows[0].cells[0].entries[..], [Entry::Kept(from, to)] if from.hour() == 9 && to.hour() == 10)
        );
    }

    #[test]
    fn a_breath_between_two_meetings_is_no_free_time() {
        let mut row = told(&[(9, 10)], &[]);
        row.free = vec![Piece { from: 550, to: 560 }];
        let grid = Grid::new("desk-view-week".into(), "desk-grid-day", vec![row]);
        assert!(grid.rows[0].cells[0].entries.is_empty());
    }

    #[test]
    fn who_is_away_is_away_only_while_they_would_receive() {
        let mut row = told(&[(9, 11)], &[]);
        row.away = vec![Piece { from: 0, to: DAY }];
        let grid = Grid::new("desk-view-week".into(), "desk-grid-day", vec![row, told(&[(14, 15)], &[])]);
        let states: Vec<&str> = grid.rows[0].cells.iter().map(|cell| cell.state).collect();
        assert_eq!(states, ["away", "away", "closed"]);
        assert_eq!(grid.rows[0].note, Some("desk-grid-away-all-day"));
    }

    #[test]
    fn a_stretch_over_midnight_is_cut_at_the_day() {
        let piece = Piece::on(MONDAY, date(2026, 11, 29).at(20, 0, 0, 0), date(2026, 12, 2).at(8, 0, 0, 0));
        assert_eq!(piece, Some(Piece { from: 0, to: DAY }));
        assert_eq!(Piece::on(MONDAY, date(2026, 11, 28).at(9, 0, 0, 0), date(2026, 11, 29).at(9, 0, 0, 0)), None);
    }
}
