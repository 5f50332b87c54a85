// SPDX-License-Identifier: EUPL-1.2
//! Single values as people and spreadsheets write them.

use jiff::{
    ToSpan,
    civil::{Date, Time, date},
};
use kernel::plain_latin;

/// A word without what people leave out or add: accents, capitals, signs, double blanks.
///
/// ```
/// assert_eq!(reception::exchange::fold(" Modalità  d’accesso: "), "modalita d accesso");
/// ```
pub fn fold(text: &str) -> String {
    let plain = plain_latin(text).to_lowercase();
    let spaced: String = plain.chars().map(|letter| if letter.is_alphanumeric() { letter } else { ' ' }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Years that a contact can be of.
const YEARS: std::ops::RangeInclusive<i16> = 1990..=2100;

/// A day: `30/11/2026`, `30.11.26`, `2026-11-30`, `46356` as a spreadsheet counts; with an hour behind it or not. Days come before
/// months: these files are European.
pub(crate) fn day(text: &str) -> Option<(Date, Option<Time>)> {
    let text = text.trim();
    if let Some(found) = serial(text) {
        return Some(found);
    }
    let (first, rest) = match text.split_once([' ', 'T', ',']) {
        Some((first, rest)) => (first, rest.trim()),
        None => (text, ""),
    };
    let hour = match rest {
        "" => None,
        rest => Some(hour(rest)?),
    };
    let parts: Vec<&str> = first.split(['/', '.', '-']).map(str::trim).collect();
    let figures = |text: &str| match text.bytes().all(|byte| byte.is_ascii_digit()) {
        true => text.parse::<i16>().ok(),
        false => None,
    };
    let [one, month, other] = parts[..] else { return None };
    let (year, of) = if one.len() == 4 { (one, other) } else { (other, one) };
    let year = match (year.len(), figures(year)?) {
        (4, year) => year,
        (2, year) => 2000 + year,
        _ => return None,
    };
    let (month, of) = (i8::try_from(figures(month)?).ok()?, i8::try_from(figures(of)?).ok()?);
    let day = Date::new(year, month, of).ok().filter(|day| YEARS.contains(&day.year()))?;
    Some((day, hour))
}

/// Days since the end of 1899, the part behind the point being the hour: how a spreadsheet keeps them.
fn serial(text: &str) -> Option<(Date, Option<Time>)> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let number: f64 = text.parse().ok().filter(|_| plain && text.len() >= 5)?;
    if !(32_874.0..73_051.0).contains(&number) {
        return None;
    }
    // Within the range above nothing is cut off.
    #[allow(clippy::cast_possible_truncation)]
    let (whole, minutes) = (number.floor() as i64, (number.fract() * 1_440.0).round() as i64);
    let day = date(1899, 12, 30).checked_add(whole.days()).ok()?;
    let time = Time::midnight().checked_add(minutes.minutes()).ok().filter(|_| minutes > 0);
    Some((day, time))
}

/// An hour: `9`, `9:30`, `9.30`, `09:30:00`, `0.395833` as a spreadsheet counts.
pub(crate) fn hour(text: &str) -> Option<Time> {
    let text = text.trim().trim_start_matches("ore ").trim_start_matches("h ").trim();
    if text.starts_with("0.") && text.len() > 4 {
        let share: f64 = text.parse().ok()?;
        #[allow(clippy::cast_possible_truncation)]
        let minutes = (share * 1_440.0).round() as i64;
        return Time::midnight().checked_add(minutes.minutes()).ok();
    }
    let parts: Vec<&str> = text.split([':', '.', ',']).collect();
    let figures = |text: &str| -> Option<i8> {
        (!text.is_empty() && text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| text.parse().ok())?
    };
    match parts[..] {
        [hour] => Time::new(figures(hour)?, 0, 0, 0).ok(),
        [hour, minute] | [hour, minute, _] => Time::new(figures(hour)?, figures(minute)?, 0, 0).ok(),
        _ => None,
    }
}

/// A day that may have its name before it, as diaries do: `lun 30/11/2026`.
pub(crate) fn named_day(text: &str) -> Option<(Date, Option<Time>)> {
    day(text)
        .or_else(|| day(text.trim_start_matches(|letter: char| letter.is_alphabetic() || " .,'’".contains(letter))))
}

/// An hour, or from one to another: `9:30`, `9:30-10:30`, `9.30 – 10.30`.
pub(crate) fn hours(text: &str) -> Option<(Time, Option<Time>)> {
    if let Some(one) = hour(text) {
        return Some((one, None));
    }
    let (from, to) = text.split_once(['-', '–', '—'])?;
    Some((hour(from)?, Some(hour(to)?)))
}

/// Yes or no, as people tick a list.
pub(crate) fn yes(text: &str) -> Option<bool> {
    match fold(text).as_str() {
        "si" | "s" | "x" | "1" | "vero" | "yes" | "y" | "true" => Some(true),
        "" if !text.trim().is_empty() => None,
        "" | "no" | "n" | "0" | "falso" | "false" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use jiff::civil::time;
    use proptest::prelude::*;

    #[test]
    fn a_day_is_read_as_people_and_spreadsheets_write_it() {
        let monday = date(2026, 11, 30);
        for text in ["30/11/2026", "30.11.2026", "30-11-26", "2026-11-30", "46356", "2026/11/30"] {
            assert_eq!(day(text), Some((monday, None)), "{text}");
        }
        for text in ["30/11/2026 9:30", "2026-11-30T09:30:00", "30/11/2026, 9.30", "46356.395833333"] {
            assert_eq!(day(text), Some((monday, Some(time(9, 30, 0, 0)))), "{text}");
        }
        for wrong in [
            "",
            "31/02/2026",
            "30/11",
            "lunedì",
            "11/30/2026",
            "1/1/1889",
            "2026",
            "30/11/2026 25:00",
            "99999",
            "è/è/è",
        ] {
            assert_eq!(day(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn an_hour_and_a_tick_are_read() {
        for text in ["9:30", "09.30", "9,30", "ore 9:30", "09:30:00", "0.395833333"] {
            assert_eq!(hour(text), Some(time(9, 30, 0, 0)), "{text}");
        }
        assert_eq!(hour("17"), Some(time(17, 0, 0, 0)));
        assert!(["", "24", "9:75", "alle 9", "930", ":"].into_iter().all(|text| hour(text).is_none()));
        assert_eq!(
            ["Sì", "x", "NO", "", "boh", "?"].map(yes),
            [Some(true), Some(true), Some(false), Some(false), None, None]
        );
    }

    #[test]
    fn a_diary_names_its_days_and_writes_from_when_to_when() {
        let monday = date(2026, 11, 30);
        for text in ["lun 30/11/2026", "lunedì 30.11.2026", "Lun. 30/11/26", "Monday, 30/11/2026", "30/11/2026"] {
            assert_eq!(named_day(text), Some((monday, None)), "{text}");
        }
        assert_eq!(named_day("lunedì"), None);
        let (nine, ten) = (time(9, 30, 0, 0), time(10, 30, 0, 0));
        for text in ["9:30-10:30", "9.30 – 10.30", "ore 9:30 - 10:30"] {
            assert_eq!(hours(text), Some((nine, Some(ten))), "{text}");
        }
        assert_eq!(hours("9:30"), Some((nine, None)));
        assert!(["9:30-", "-", "9:30-dopo", "9:30-10:30-11:30"].into_iter().all(|text| hours(text).is_none()));
    }

    proptest! {
        #[test]
        fn nothing_that_is_typed_makes_it_fall(text in ".{0,20}") {
            let _ = (day(&text), hour(&text), yes(&text), fold(&text), named_day(&text), hours(&text));
        }
    }
}
