// SPDX-License-Identifier: EUPL-1.2
//! A legal protection of a case of the body: the oath is late, an account is being written, the judge was asked for something.

use super::{planned::author, things::BODY};
use crate::common::Valley;
use casework::{
    case::CaseId,
    guardianship::{
        AtAccount, Begin, NewDecree, NewLine,
        account::Line,
        authorisation::Authorisation,
        categories::Category,
        decree::{Act, Decree, Measure, Terms},
        period::Rhythm,
    },
};
use jiff::civil::date;

/// Where it is.
#[derive(Default)]
pub struct Guarded {
    pub measure: String,
    pub leave: String,
    pub line: String,
}

impl Guarded {
    /// An address of it.
    pub fn at(&self, path: &str, case: &str) -> String {
        path.replace("{case}", case)
            .replace("{measure}", &self.measure)
            .replace("{act}", "modifica")
            .replace("{leave}", &self.leave)
            .replace("{period}/{version}", "1/1")
            .replace("{line}", &self.line)
    }
}

/// By who opened the case.
pub async fn guarded(valley: &Valley, case: &str, person: &str) -> Guarded {
    let (who, today, room) = (author(1), date(2026, 11, 30), &valley.casework);
    let (case, from): (CaseId, _) = (case.parse().unwrap(), date(2025, 10, 1));
    let terms = Terms {
        measure: Measure::Support,
        whom: person.parse().unwrap(),
        body: BODY.to_owned(),
        by_name: None,
        rhythm: Rhythm::new(12, from).unwrap(),
        powers: "Poteri inventati.".to_owned(),
        limits: String::new(),
    };
    let (court, number) = ("Tribunale inventato".to_owned(), "12 di prova".to_owned());
    let decree = Decree { act: Act::Opens, court, number, on: from, terms: Some(terms), ending: None };
    let new = NewDecree { form: "a form of this decree".to_owned(), decree };
    let guardianship = room.open_guardianship(&who, case, new, today).await.unwrap();
    let asked =
        Authorisation { asked_on: today, subject: "Spesa inventata".to_owned(), limit: Some(100), answer: None };
    let sent = ("a form of this question".to_owned(), asked);
    let leave = room.ask_judge(&who, case, guardianship, sent, today).await.unwrap();
    let begin = Begin { first: Some(from), last: date(2026, 9, 30), opening: Some(100_000) };
    let period = room.begin_account(&who, case, guardianship, begin, today).await.unwrap();
    let (id, words) = (room.new_line(), "Pensione inventata".to_owned());
    let line = Line { on: from, category: Category::Pension, words, cents: 100, document: None, authorisation: None };
    let at = AtAccount { case, guardianship, period, version: 1, today };
    room.write_line(&who, at, NewLine { id, seen: 0, line: Some(line) }).await.unwrap();
    Guarded { measure: guardianship.to_string(), leave: leave.to_string(), line: id.to_string() }
}
