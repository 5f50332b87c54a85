// SPDX-License-Identifier: EUPL-1.2
//! The poster in words: every sentence said, in the order it is read. The template lays out what it finds here.

use crate::{Access, Code, Helper, Opening, PaperError, Poster, Subject};
use jiff::civil::{Date, Weekday, date};
use kernel::{Direction, Language};
use page::Speech;
use serde::Serialize;

/// What the template reads as `/sheet.json`.
#[derive(Debug, Serialize)]
pub(crate) struct Sheet {
    size: &'static str,
    lang: &'static str,
    rtl: bool,
    territory: String,
    title: String,
    lead: String,
    cover: String,
    promises: [String; 2],
    for_example: String,
    needs: Vec<Shown>,
    who: String,
    helpers: Vec<Told>,
    scan: String,
    write: String,
    pub(crate) link: String,
    short: String,
    code_says: String,
    languages_say: String,
    languages: Vec<Tongue>,
    danger: String,
    dangers: Vec<(String, String)>,
    notes: Vec<String>,
    #[serde(skip)]
    pub(crate) code: Code,
}

#[derive(Debug, Serialize)]
struct Shown {
    icon: String,
    name: String,
}

#[derive(Debug, Serialize)]
struct Tongue {
    lang: &'static str,
    name: &'static str,
    rtl: bool,
}

#[derive(Debug, Serialize)]
struct Told {
    name: String,
    body: String,
    place: Vec<String>,
    phones: Vec<String>,
    /// Sentences in the poster's language.
    lines: Vec<String>,
}

impl Sheet {
    /// Says everything.
    ///
    /// # Errors
    /// An address too long for a code.
    pub(crate) fn of(poster: &Poster, speech: &Speech) -> Result<Self, PaperError> {
        let say = |key: &str| speech.say(key).into_owned();
        let language = speech.language();
        let short = poster.link.split_once("://").map_or(poster.link.as_str(), |(_, rest)| rest).to_owned();
        let mut notes = vec![
            speech
                .say_with("paper-made", &[("day", speech.days().told(&poster.made_on.to_string()).into())])
                .into_owned(),
        ];
        if poster.example {
            notes.push(say("paper-example"));
        }
        Ok(Self {
            size: poster.size.code(),
            lang: language.code(),
            rtl: language.direction() == Direction::RightToLeft,
            territory: poster.territory.clone(),
            title: say("paper-title"),
            lead: say("paper-lead"),
            cover: say("paper-cover"),
            promises: [say("paper-free"), say("paper-no-name")],
            for_example: say("paper-for-example"),
            needs: poster
                .needs
                .iter()
                .take(6)
                .map(|need| Shown { icon: need.icon.clone(), name: need.name.clone() })
                .collect(),
            who: match &poster.subject {
                Subject::Desk => say("paper-who"),
                Subject::Town(town) => {
                    speech.say_with("paper-who-in-town", &[("town", town.as_str().into())]).into_owned()
                }
            },
            helpers: poster
                .helpers
                .iter()
                .take(4)
                .map(|helper| told(helper, speech, poster.subject == Subject::Desk))
                .collect(),
            scan: say("paper-scan"),
            write: say("paper-write"),
            code_says: speech.say_with("paper-code", &[("address", short.as_str().into())]).into_owned(),
            link: poster.link.clone(),
            short,
            languages_say: say("paper-languages"),
            languages: poster.languages.iter().map(|language| tongue(*language)).collect(),
            danger: say("paper-danger"),
            dangers: poster.dangers.iter().take(3).map(|one| (one.phone.clone(), one.name.clone())).collect(),
            notes,
            code: Code::of(&poster.link)?,
        })
    }

    /// All of it, as the template reads it.
    pub(crate) fn letters(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

fn tongue(language: Language) -> Tongue {
    let rtl = language.direction() == Direction::RightToLeft;
    Tongue { lang: language.code(), name: language.own_name(), rtl }
}

fn told(helper: &Helper, speech: &Speech, alone: bool) -> Told {
    let mut lines = vec![speech.say(access(helper.access)).into_owned()];
    if alone {
        lines.extend(week(&helper.opening, speech));
        if helper.opens_otherwise && !helper.opening.is_empty() {
            lines.push(speech.say("paper-hours-other").into_owned());
        }
        if !helper.spoken.is_empty() {
            let names: Vec<&str> = helper.spoken.iter().map(|language| language.own_name()).collect();
            lines.push(
                speech
                    .say_with("paper-speaks", &[("languages", names.join(speech.days().comma()).into())])
                    .into_owned(),
            );
        }
    }
    Told {
        name: helper.name.clone(),
        body: helper.body.clone(),
        place: helper.place.clone(),
        phones: helper.phones.iter().take(2).cloned().collect(),
        lines,
    }
}

fn access(access: Access) -> &'static str {
    match access {
        Access::Appointment => "paper-appointment",
        Access::WalkIn => "paper-walk-in",
        Access::Either => "paper-either",
    }
}

/// A Monday, to say the names of the days.
const MONDAY: Date = date(2026, 1, 5);

/// From when until when, several times a day.
type Hours = Vec<(jiff::civil::Time, jiff::civil::Time)>;

/// The week in plain words: days of the same hours together, "lunedì, mercoledì: dalle 9:00 alle 12:00".
fn week(opening: &[Opening], speech: &Speech) -> Vec<String> {
    let mut days: Vec<(Vec<Weekday>, Hours)> = Vec::new();
    for day in (0..7).filter_map(|day| Weekday::from_monday_zero_offset(day).ok()) {
        let mut hours: Vec<_> =
            opening.iter().filter(|open| open.day == day).map(|open| (open.from, open.to)).collect();
        hours.sort_unstable();
        let hours = joined(hours);
        if hours.is_empty() {
            continue;
        }
        match days.iter_mut().find(|(_, known)| *known == hours) {
            Some((same, _)) => same.push(day),
            None => days.push((vec![day], hours)),
        }
    }
    let comma = speech.days().comma();
    let colon = if speech.language() == Language::Zh { "：" } else { ": " };
    let clock = |time| speech.days().clock(time);
    days.into_iter()
        .map(|(days, hours)| {
            let days: Vec<String> = days.into_iter().map(|day| named(day, speech)).collect();
            let hours: Vec<String> = hours
                .into_iter()
                .map(|(from, to)| {
                    let args = [("from", clock(from).into()), ("to", clock(to).into())];
                    speech.say_with("paper-hours", &args).into_owned()
                })
                .collect();
            format!("{}{colon}{}", days.join(comma), hours.join(comma))
        })
        .collect()
}

/// Hours that touch or overlap are one: two workers at a desk open it once.
fn joined(sorted: Vec<(jiff::civil::Time, jiff::civil::Time)>) -> Vec<(jiff::civil::Time, jiff::civil::Time)> {
    let mut joined: Vec<(jiff::civil::Time, jiff::civil::Time)> = Vec::new();
    for (from, to) in sorted {
        match joined.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(to),
            _ => joined.push((from, to)),
        }
    }
    joined
}

fn named(day: Weekday, speech: &Speech) -> String {
    let days = i64::from(day.to_monday_zero_offset());
    MONDAY.checked_add(jiff::Span::new().days(days)).map(|day| speech.days().weekday(day)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use jiff::civil::time;
    use page::Catalog;

    fn speech(language: Language) -> Speech {
        Catalog::new().add_room(crate::WORDS).strict().build().unwrap().speech(language)
    }

    fn open(day: Weekday, from: i8, to: i8) -> Opening {
        Opening { day, from: time(from, 0, 0, 0), to: time(to, 0, 0, 0) }
    }

    #[test]
    fn days_of_the_same_hours_are_said_together() {
        let opening = [
            open(Weekday::Wednesday, 9, 12),
            open(Weekday::Monday, 9, 12),
            open(Weekday::Thursday, 14, 17),
            open(Weekday::Thursday, 9, 11),
        ];
        assert_eq!(
            week(&opening, &speech(Language::It)),
            ["lunedì, mercoledì: dalle 9:00 alle 12:00", "giovedì: dalle 9:00 alle 11:00, dalle 14:00 alle 17:00"]
        );
    }

    #[test]
    fn two_workers_open_a_desk_once() {
        let opening = [open(Weekday::Friday, 9, 12), open(Weekday::Friday, 10, 13), open(Weekday::Friday, 13, 14)];
        assert_eq!(week(&opening, &speech(Language::En)), ["Friday: from 9:00 to 14:00"]);
    }

    #[test]
    fn every_language_says_every_word_of_a_poster() {
        let words = Catalog::new().add_room(crate::WORDS).strict().build().unwrap();
        for language in Language::ALL {
            assert_eq!(words.keys(Language::It), words.keys(language), "{language}");
        }
    }
}
