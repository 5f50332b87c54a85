// SPDX-License-Identifier: EUPL-1.2
//! What stands in each column of a row, and what its words mean.

use super::{Around, appointment};
use crate::{
    contact::{Mode, Motive, Outcome, Speaker},
    exchange::{Column, Mapping, RowKind, fold, values},
};
use kernel::{Istat, Language};
use people::Flag;
use std::collections::BTreeMap;

/// What stands in each column of a row: several cells where several may.
pub(super) struct Cells<'a> {
    pub(super) by: BTreeMap<Column, Vec<&'a str>>,
}

impl<'a> Cells<'a> {
    pub(super) fn of(cells: &'a [String], columns: &[Option<Column>]) -> Self {
        let mut by: BTreeMap<Column, Vec<&str>> = BTreeMap::new();
        for (cell, column) in cells.iter().zip(columns) {
            if let Some(column) = column.filter(|_| !cell.trim().is_empty()) {
                by.entry(column).or_default().push(cell.trim());
            }
        }
        Self { by }
    }

    pub(super) fn one(&self, column: Column) -> &'a str {
        self.by.get(&column).and_then(|cells| cells.first()).copied().unwrap_or_default()
    }

    /// The words of a column in which several may stand in one cell. What has a meaning as it stands is not parted at its commas.
    pub(super) fn words(&self, column: Column, mapping: &Mapping, around: &Around<'_>) -> Vec<&'a str> {
        let cells = self.by.get(&column).map(Vec::as_slice).unwrap_or_default();
        let mut words = Vec::new();
        for piece in cells.iter().flat_map(|cell| cell.split([';', '\n', '|'])).map(str::trim) {
            match meant(column, piece, mapping, around) {
                Meant::Unknown => words.extend(piece.split([',', '/']).map(str::trim)),
                Meant::Code(_) | Meant::Nothing => words.push(piece),
            }
        }
        words.retain(|word| !word.is_empty());
        words
    }
}

/// What a column's word means: nothing is to be kept, or a code, or nobody knows.
pub(super) enum Meant {
    Nothing,
    Code(String),
    Unknown,
}

/// The meaning of a word of this column, by the mapping first, then by what the house calls things.
pub(super) fn meant(column: Column, word: &str, mapping: &Mapping, around: &Around<'_>) -> Meant {
    match mapping.word(column, word) {
        Some("-") => return Meant::Nothing,
        Some(code) => return Meant::Code(code.to_owned()),
        None => {}
    }
    let folded = fold(word);
    let named = |text: &str| fold(text) == folded;
    let code = match column {
        Column::Mode if mapping.kind == RowKind::Appointments => {
            appointment::mode(word).map(|mode| mode.code().to_owned())
        }
        Column::Mode => Mode::from_code(word).map(Mode::code).map(str::to_owned),
        Column::Status => appointment::STATUSES.into_iter().find(|code| *code == word).map(str::to_owned),
        Column::Service => {
            around.desks.iter().find_map(|desk| appointment::service_called(around.directory, desk, word))
        }
        Column::Worker => around.desks.iter().find_map(|desk| appointment::worker_called(around.directory, desk, word)),
        Column::Motive => Motive::from_code(word).map(Motive::code).map(str::to_owned),
        Column::Speaker => Speaker::from_code(word).map(Speaker::code).map(str::to_owned),
        Column::Outcome => Outcome::from_code(word).map(Outcome::code).map(str::to_owned),
        Column::Heed => Flag::from_code(word).map(Flag::code).map(str::to_owned),
        Column::Language => {
            let all = Language::ALL.into_iter();
            all.into_iter().find(|one| named(one.code()) || named(one.own_name())).map(|one| one.code().to_owned())
        }
        Column::Needs => {
            let needs = around.directory.needs();
            let by_name = needs.iter().find(|need| need.code == word || need.name.iter().any(|(_, name)| named(name)));
            by_name
                .or_else(|| needs.iter().find(|need| need.words.iter().any(|known| named(known))))
                .map(|need| need.code.clone())
        }
        Column::Desk => {
            let mut desks = around.directory.desks().iter();
            desks
                .find(|desk| desk.id == word || desk.name.iter().any(|(_, name)| named(name)))
                .map(|desk| desk.id.clone())
        }
        Column::Town => {
            if ["altrove", "elsewhere", "fuori territorio"].contains(&folded.as_str()) {
                return Meant::Code(Istat::NOWHERE.to_string());
            }
            // "Cremona (CR)"
            let bare = word.split('(').next().unwrap_or(word).trim();
            match around.directory.find_town(bare).as_slice() {
                [best, ..] if best.exact => Some(best.town.istat.to_string()),
                _ => None,
            }
        }
        Column::Interpreter | Column::Urgent | Column::Minors => {
            // A figure of children is a yes.
            let counted = column == Column::Minors && word.parse::<u8>().is_ok_and(|count| count > 1);
            match values::yes(word) {
                Some(yes) => Some(if yes { "1" } else { "0" }.to_owned()),
                None => counted.then(|| "1".to_owned()),
            }
        }
        _ => None,
    };
    code.map_or(Meant::Unknown, Meant::Code)
}
