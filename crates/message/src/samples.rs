// SPDX-License-Identifier: EUPL-1.2
//! Sample pages of the messages: rendered by tests, read by the accessibility engine, looked at. Nobody in them is real.

use crate::{
    kind::Kind,
    pages::{Line, Messages, shell},
    words::{Blanks, Wording},
};
use jiff::civil::date;
use kernel::Language;
use page::{House, samples::Sample};

/// Every page in one language: with messages of all kinds in all languages, and without any.
///
/// # Errors
/// The first page that cannot be written: with a strict catalogue, one that misses a key.
pub fn samples(house: &House, language: Language) -> askama::Result<Vec<Sample>> {
    let speech = house.words.speech(language);
    let shell = shell(house, &speech);
    let full = shell.html(&Messages { messages: lines(), days: speech.days() })?;
    let none = shell.html(&Messages { messages: Vec::new(), days: speech.days() })?;
    Ok(vec![
        Sample { name: "message-readable-full", language, html: full },
        Sample { name: "message-readable-empty", language, html: none },
    ])
}

fn lines() -> Vec<Line> {
    let (wording, day) = (Wording::default(), date(2026, 12, 3));
    let blanks = Blanks {
        meets: Some(day.at(9, 30, 0, 0)),
        place: Some("via Inventata 1, Cremona".into()),
        phone: Some("000 000 003".into()),
    };
    let each = Language::ALL.into_iter().zip(Kind::ALL.into_iter().cycle());
    let line = |(language, kind): (Language, Kind)| {
        let said = wording.say(kind, language, &blanks)?;
        Some(Line { kind, to: "+39000000003".into(), text: said.text, language, at: day.at(8, 5, 0, 0) })
    };
    each.filter_map(line).collect()
}
