// SPDX-License-Identifier: EUPL-1.2
//! Dates and times as people write them: "giovedì 3 dicembre 2026", "9:30", "domani".

use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{E, MDE, YM, YMD, YMDE};
use icu_locale_core::Locale;
use jiff::civil::{Date, DateTime, Time};
use kernel::Language;
use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt::Write as _;

/// Writes dates and times in one language. Formatters are built once a thread and language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days {
    language: Language,
}

/// Days near to today that have a name of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nearness {
    /// The same day.
    Today,
    /// The day after.
    Tomorrow,
    /// The day before.
    Yesterday,
    /// Any other day.
    Other,
}

impl Nearness {
    /// How near `day` is to `today`.
    pub fn of(day: Date, today: Date) -> Self {
        if day == today {
            Self::Today
        } else if today.tomorrow().is_ok_and(|next| next == day) {
            Self::Tomorrow
        } else if today.yesterday().is_ok_and(|before| before == day) {
            Self::Yesterday
        } else {
            Self::Other
        }
    }

    /// The translation key of its name, when it has one.
    pub fn key(self) -> Option<&'static str> {
        match self {
            Self::Today => Some("page-today"),
            Self::Tomorrow => Some("page-tomorrow"),
            Self::Yesterday => Some("page-yesterday"),
            Self::Other => None,
        }
    }
}

impl Days {
    /// Dates as this language writes them.
    pub fn of(language: Language) -> Self {
        Self { language }
    }

    /// "giovedì 3 dicembre 2026".
    pub fn long(self, day: Date) -> String {
        recalled(self.language, Width::Year, day)
    }

    /// "giovedì 3 dicembre": when the year goes without saying.
    pub fn day(self, day: Date) -> String {
        recalled(self.language, Width::Month, day)
    }

    /// "gio 3 dic": for narrow columns.
    pub fn short(self, day: Date) -> String {
        recalled(self.language, Width::Short, day)
    }

    /// A day as a source tells it, as much of it as it tells: "2024", "dicembre 2024", "5 maggio 2024". Anything else
    /// stays as it is written.
    pub fn told(self, written: &str) -> String {
        let parts: Vec<i16> = written.split('-').map_while(|part| part.parse().ok()).collect();
        let date =
            |month: i16, day: i16| Date::new(*parts.first()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok();
        match (written.len(), parts.as_slice()) {
            (7, [_, month]) => date(*month, 1).map(|day| recalled(self.language, Width::OfMonth, day)),
            (10, [_, month, day]) => date(*month, *day).map(|day| recalled(self.language, Width::Date, day)),
            _ => None,
        }
        .unwrap_or_else(|| written.to_owned())
    }

    /// "giovedì".
    pub fn weekday(self, day: Date) -> String {
        recalled(self.language, Width::Weekday, day)
    }

    /// "gio": for the head of a month.
    pub fn short_weekday(self, day: Date) -> String {
        recalled(self.language, Width::ShortWeekday, day)
    }

    /// "9:30": the 24-hour clock, as all public offices of the territory write it, in every language.
    pub fn clock(self, time: Time) -> String {
        let mut text = String::with_capacity(5);
        let _ = write!(text, "{}:{:02}", time.hour(), time.minute());
        text
    }

    /// What comes between a day and its time, or between two things in a line: a comma as this language writes it, with its
    /// space.
    pub fn comma(self) -> &'static str {
        match self.language {
            Language::Ar => "، ",
            Language::Zh => "，",
            _ => ", ",
        }
    }

    /// For the `datetime` attribute: "2026-12-03T09:30".
    pub fn machine(self, at: DateTime) -> String {
        at.strftime("%Y-%m-%dT%H:%M").to_string()
    }
}

struct Writers {
    year: Option<FixedCalendarDateTimeFormatter<Gregorian, YMDE>>,
    month: Option<FixedCalendarDateTimeFormatter<Gregorian, MDE>>,
    short: Option<FixedCalendarDateTimeFormatter<Gregorian, MDE>>,
    weekday: Option<FixedCalendarDateTimeFormatter<Gregorian, E>>,
    short_weekday: Option<FixedCalendarDateTimeFormatter<Gregorian, E>>,
    of_month: Option<FixedCalendarDateTimeFormatter<Gregorian, YM>>,
    date: Option<FixedCalendarDateTimeFormatter<Gregorian, YMD>>,
}

impl Writers {
    fn new(language: Language) -> Self {
        // English as Europe writes it (day before month). Arabic and Punjabi with the digits 0-9: those on the clocks, doors,
        // telephones and forms that the reader will meet here (ADR 0057).
        let tag = match language {
            Language::En => "en-GB",
            Language::Ar => "ar-u-nu-latn",
            Language::Pa => "pa-u-nu-latn",
            other => other.code(),
        };
        let locale: Locale = tag.parse().unwrap_or(Locale::UNKNOWN);
        Self {
            year: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMDE::long()).ok(),
            month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), MDE::long()).ok(),
            short: FixedCalendarDateTimeFormatter::try_new((&locale).into(), MDE::medium()).ok(),
            weekday: FixedCalendarDateTimeFormatter::try_new((&locale).into(), E::long()).ok(),
            short_weekday: FixedCalendarDateTimeFormatter::try_new((&locale).into(), E::medium()).ok(),
            of_month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YM::long()).ok(),
            date: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).ok(),
        }
    }
}

/// How much of a date is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Width {
    Year,
    Month,
    Short,
    Weekday,
    ShortWeekday,
    OfMonth,
    Date,
}

impl Writers {
    fn write(&self, width: Width, day: &IcuDate<Gregorian>) -> Option<String> {
        match width {
            Width::Year => self.year.as_ref().map(|year| year.format(day).to_string()),
            Width::Month => self.month.as_ref().map(|month| month.format(day).to_string()),
            Width::Short => self.short.as_ref().map(|short| short.format(day).to_string()),
            Width::Weekday => self.weekday.as_ref().map(|weekday| weekday.format(day).to_string()),
            Width::ShortWeekday => self.short_weekday.as_ref().map(|weekday| weekday.format(day).to_string()),
            Width::OfMonth => self.of_month.as_ref().map(|of_month| of_month.format(day).to_string()),
            Width::Date => self.date.as_ref().map(|date| date.format(day).to_string()),
        }
    }
}

/// Dates kept as they were written, a thread: a calendar's page writes one day at each of its times.
const KEPT: usize = 512;

thread_local! {
    // ICU's formatters cannot cross threads; a handful of threads times the languages spoken is little.
    static WRITERS: RefCell<Vec<(Language, Writers)>> = const { RefCell::new(Vec::new()) };
    static WRITTEN: RefCell<HashMap<(Language, Width, Date), String>> = RefCell::default();
}

/// Writes `day`, or its ISO form should ICU ever lack the language.
fn recalled(language: Language, width: Width, day: Date) -> String {
    WRITTEN.with_borrow_mut(|known| {
        if let Some(text) = known.get(&(language, width, day)) {
            return text.clone();
        }
        if known.len() >= KEPT {
            known.clear();
        }
        let text = write(language, width, day).unwrap_or_else(|| day.to_string());
        known.insert((language, width, day), text.clone());
        text
    })
}

fn write(language: Language, width: Width, day: Date) -> Option<String> {
    let (month, of_month) = (day.month().unsigned_abs(), day.day().unsigned_abs());
    let icu = IcuDate::try_new_gregorian(i32::from(day.year()), month, of_month).ok()?;
    WRITERS.with_borrow_mut(|writers| {
        let place = match writers.iter().position(|(known, _)| *known == language) {
            Some(place) => place,
            None => {
                writers.push((language, Writers::new(language)));
                writers.len() - 1
            }
        };
        writers.get(place).and_then(|(_, writers)| writers.write(width, &icu))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    #[test]
    fn a_date_is_written_as_its_language_writes_it() {
        let day = date(2026, 12, 3);
        assert_eq!(Days::of(Language::It).long(day), "giovedì 3 dicembre 2026");
        assert_eq!(Days::of(Language::It).day(day), "giovedì 3 dicembre");
        assert_eq!(Days::of(Language::It).short(day), "gio 3 dic");
        assert_eq!(Days::of(Language::It).weekday(day), "giovedì");
        assert_eq!(Days::of(Language::It).short_weekday(day), "gio");
        assert_eq!(Days::of(Language::En).long(day), "Thursday, 3 December 2026");
    }

    const TOLD: [&str; 10] = [
        "it: giovedì 3 dicembre 2026 | giovedì 3 dicembre | gio 3 dic | dicembre 2026",
        "ro: joi, 3 decembrie 2026 | joi, 3 decembrie | joi, 3 dec. | decembrie 2026",
        "pa: ਵੀਰਵਾਰ, 3 ਦਸੰਬਰ 2026 | ਵੀਰਵਾਰ, 3 ਦਸੰਬਰ | ਵੀਰ, 3 ਦਸੰ | ਦਸੰਬਰ 2026",
        "ar: الخميس، 3 ديسمبر 2026 | الخميس، 3 ديسمبر | الخميس، 3 ديسمبر | ديسمبر 2026",
        "sq: e enjte, 3 dhjetor 2026 | e enjte, 3 dhjetor | enj, 3 dhj | dhjetor 2026",
        "en: Thursday, 3 December 2026 | Thursday 3 December | Thu 3 Dec | December 2026",
        "uk: четвер, 3 грудня 2026\u{202f}р. | четвер, 3 грудня | чт, 3 груд. | грудень 2026\u{202f}р.",
        "fr: jeudi 3 décembre 2026 | jeudi 3 décembre | jeu. 3 déc. | décembre 2026",
        "es: jueves, 3 de diciembre de 2026 | jueves, 3 de diciembre | jue, 3 dic | diciembre de 2026",
        "zh: 2026年12月3日星期四 | 12月3日星期四 | 12月3日周四 | 2026年12月",
    ];

    #[test]
    fn a_date_in_ten_languages() {
        let day = date(2026, 12, 3);
        let told: Vec<String> = Language::ALL
            .into_iter()
            .map(|language| {
                let days = Days::of(language);
                format!(
                    "{language}: {} | {} | {} | {}",
                    days.long(day),
                    days.day(day),
                    days.short(day),
                    days.told("2026-12")
                )
            })
            .collect();
        assert_eq!(told, TOLD);
    }

    #[test]
    fn every_language_can_write_a_date() {
        let day = date(2026, 12, 3);
        for language in Language::ALL {
            let written = Days::of(language).long(day);
            assert!(written.contains("2026") && written.contains('3') && written != day.to_string(), "{written}");
        }
    }

    #[test]
    fn a_day_is_told_as_far_as_its_source_tells_it() {
        let days = Days::of(Language::It);
        assert_eq!(days.told("2024-05-05"), "5 maggio 2024");
        assert_eq!(days.told("2024-12"), "dicembre 2024");
        for as_it_is in ["2021", "", "2024-13", "a-b", "2024-02-30"] {
            assert_eq!(days.told(as_it_is), as_it_is);
        }
    }

    #[test]
    fn the_clock_has_no_leading_zero() {
        assert_eq!(Days::of(Language::It).clock(time(9, 5, 0, 0)), "9:05");
    }

    #[test]
    fn tomorrow_is_tomorrow_also_at_the_end_of_the_year() {
        assert_eq!(Nearness::of(date(2027, 1, 1), date(2026, 12, 31)), Nearness::Tomorrow);
        assert_eq!(Nearness::of(date(2026, 12, 30), date(2026, 12, 31)), Nearness::Yesterday);
    }
}
