// SPDX-License-Identifier: EUPL-1.2
//! towns.csv: one municipality a line.

use super::{
    Town,
    entry::shortened,
    finding::{Report, Spot, Thing},
    moments::told_day,
};
use kernel::Istat;

const COLUMNS: &[&str] = &[
    "istat",
    "belfiore",
    "name",
    "province",
    "district",
    "cap",
    "lat",
    "lon",
    "residents",
    "residents_on",
    "patron",
    "patron_day",
    "patron_example",
];
const NEEDED: &[&str] = &["istat", "name", "province", "district", "lat", "lon"];

/// One line being read.
struct Line<'l> {
    record: &'l csv::StringRecord,
    columns: &'l [Option<usize>],
    spot: Spot,
    report: &'l Report,
}

impl<'l> Line<'l> {
    fn cell(&self, column: &str) -> &'l str {
        let place = COLUMNS.iter().position(|known| *known == column).and_then(|place| *self.columns.get(place)?);
        place.and_then(|place| self.record.get(place)).unwrap_or_default().trim()
    }

    fn wrong(&self, column: &str, cure: &str) {
        let cell = shortened(self.cell(column));
        self.report.mistake(&self.spot, format!("\"{cell}\" cannot be the {column} of a town"), cure);
    }

    fn checked(&self, column: &str, good: impl Fn(&str) -> bool, cure: &str) -> String {
        let cell = self.cell(column);
        if !cell.is_empty() && !good(cell) || cell.is_empty() && NEEDED.contains(&column) {
            self.wrong(column, cure);
        }
        cell.to_owned()
    }

    fn degrees(&self, column: &str, most: f64) -> f64 {
        match self.cell(column).parse::<f64>() {
            Ok(degrees) if (-most..=most).contains(&degrees) => degrees,
            _ => {
                self.wrong(column, "Write degrees with a point: 45.13.");
                0.0
            }
        }
    }
}

fn patron_day(text: &str) -> bool {
    match text.strip_prefix("easter") {
        Some(days) => days.parse::<i32>().is_ok_and(|days| (-60..=60).contains(&days)) && days.starts_with(['+', '-']),
        // 2024 is a leap year: 29 February is a day.
        None => text.len() == 5 && format!("2024-{text}").parse::<jiff::civil::Date>().is_ok(),
    }
}

/// Reads the table; every line that cannot be read is a mistake.
pub(super) fn towns(text: &str, file: &str, report: &Report) -> Vec<Town> {
    let top = Spot { file: file.to_owned(), line: 1 };
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    let Ok(header) = reader.headers().cloned() else {
        report.mistake(&top, "the first line cannot be read", format!("Write the columns: {}", COLUMNS.join(",")));
        return Vec::new();
    };
    for name in &header {
        if !COLUMNS.contains(&name.trim()) {
            let cure = match super::nearest(name, COLUMNS.iter().copied()) {
                Some(near) => format!("Did you mean \"{near}\"?"),
                None => format!("Known columns: {}.", COLUMNS.join(", ")),
            };
            report.mistake(&top, format!("unknown column \"{}\"", shortened(name)), cure);
        }
    }
    let columns: Vec<Option<usize>> =
        COLUMNS.iter().map(|known| header.iter().position(|name| name.trim() == *known)).collect();
    let missing: Vec<&str> =
        NEEDED.iter().filter(|needed| !header.iter().any(|name| name.trim() == **needed)).copied().collect();
    if !missing.is_empty() {
        report.mistake(&top, format!("columns are missing: {}", missing.join(", ")), "Add them to the first line.");
        return Vec::new();
    }
    let mut towns = Vec::new();
    for record in reader.records() {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                let line = error.position().map_or(0, |position| position.line());
                let spot = Spot { file: file.to_owned(), line: usize::try_from(line).unwrap_or(0) };
                report.mistake(&spot, "the line cannot be read", "Check its quotes and commas.");
                continue;
            }
        };
        let line = record.position().map_or(0, |position| usize::try_from(position.line()).unwrap_or(0));
        let line = Line { record: &record, columns: &columns, spot: Spot { file: file.to_owned(), line }, report };
        if record.len() != header.len() {
            report.mistake(
                &line.spot,
                format!("the line has {} cells, the first line {}", record.len(), header.len()),
                "Add or remove commas; put quotes around a cell that holds one.",
            );
        }
        towns.extend(town(&line));
    }
    if towns.is_empty() {
        report.mistake(&top, "there is no town", "Write one municipality a line.");
    }
    towns
}

fn town(line: &Line<'_>) -> Option<Town> {
    let code = line.cell("istat");
    let Ok(istat) = code.parse::<Istat>() else {
        line.wrong(
            "istat",
            "Write six digits: 019021 is Casalmaggiore. A spreadsheet may have dropped the first zero.",
        );
        return None;
    };
    line.report.define(Thing::Town, code, line.spot.clone());
    let district = line.checked("district", |_| true, "Name a district of territory.toml.");
    if !district.is_empty() {
        line.report.want(Thing::District, &district, line.spot.clone());
    }
    let residents = line.checked("residents", |cell| cell.parse::<u32>().is_ok(), "Write a whole number, or nothing.");
    let counted = line.checked("residents_on", |cell| told_day(cell).is_some(), "Write a day: 2026-01-01.");
    let patron = Some(line.cell("patron")).filter(|cell| !cell.is_empty()).map(str::to_owned);
    let day = line.checked("patron_day", patron_day, "Write month and day, 11-13, or easter+1.");
    let example = line.checked("patron_example", |cell| matches!(cell, "0" | "1"), "Write 1 for example data, or 0.");
    let capitals = |cell: &str| cell.bytes().all(|byte| byte.is_ascii_uppercase());
    Some(Town {
        istat,
        belfiore: line.checked(
            "belfiore",
            |cell| {
                cell.len() == 4
                    && cell.bytes().take(1).all(|byte| byte.is_ascii_uppercase())
                    && cell.bytes().skip(1).all(|byte| byte.is_ascii_digit())
            },
            "Write a capital letter and three digits: B898.",
        ),
        name: line.checked("name", |_| true, "Write the town's name."),
        province: line.checked("province", |cell| cell.len() == 2 && capitals(cell), "Write two capitals: CR."),
        district,
        cap: line.checked(
            "cap",
            |cell| cell.len() == 5 && cell.bytes().all(|byte| byte.is_ascii_digit()),
            "Write five digits: 26041.",
        ),
        lat: line.degrees("lat", 90.0),
        lon: line.degrees("lon", 180.0),
        residents: residents.parse().ok(),
        residents_on: told_day(&counted),
        patron,
        patron_day: Some(day).filter(|day| !day.is_empty()),
        patron_example: example == "1",
    })
}
