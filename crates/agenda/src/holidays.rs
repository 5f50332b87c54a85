// SPDX-License-Identifier: EUPL-1.2
//! The days on which Italy rests.
//!
//! L. 260/1949 with its later changes: L. 54/1977 and D.P.R. 792/1985 (Epiphany), L. 336/2000 (2 June) and
//! L. 151/2025, which brings back Saint Francis, 4 October, from 2026 on. The list of today is applied to every
//! year, except for 4 October. Sundays are not in it: desks do open on Sundays, and a window says so. The patron
//! saint of a town is not here either, it belongs to the place's own closed days.

use jiff::civil::Date;

/// A national holiday. Its name in words belongs to the translations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Holiday {
    /// 1 January.
    NewYear,
    /// 6 January.
    Epiphany,
    /// Easter, always a Sunday.
    Easter,
    /// The Monday after Easter.
    EasterMonday,
    /// 25 April.
    Liberation,
    /// 1 May.
    Labour,
    /// 2 June.
    Republic,
    /// 15 August.
    Assumption,
    /// 4 October, since 2026.
    SaintFrancis,
    /// 1 November.
    AllSaints,
    /// 8 December.
    Immaculate,
    /// 25 December.
    Christmas,
    /// 26 December.
    SaintStephen,
}

/// The national holiday of this day, if it is one. Where two fall together (Easter on 25 April, say) the one
/// with a fixed date is told.
#[must_use]
pub fn national(date: Date) -> Option<Holiday> {
    let fixed = match (date.month(), date.day()) {
        (1, 1) => Some(Holiday::NewYear),
        (1, 6) => Some(Holiday::Epiphany),
        (4, 25) => Some(Holiday::Liberation),
        (5, 1) => Some(Holiday::Labour),
        (6, 2) => Some(Holiday::Republic),
        (8, 15) => Some(Holiday::Assumption),
        (10, 4) if date.year() >= 2026 => Some(Holiday::SaintFrancis),
        (11, 1) => Some(Holiday::AllSaints),
        (12, 8) => Some(Holiday::Immaculate),
        (12, 25) => Some(Holiday::Christmas),
        (12, 26) => Some(Holiday::SaintStephen),
        _ => None,
    };
    fixed.or_else(|| around_easter(date))
}

fn around_easter(date: Date) -> Option<Holiday> {
    if !matches!(date.month(), 3 | 4) {
        return None;
    }
    let (month, day) = easter(i32::from(date.year()));
    // Both days counted from the last day of February: Easter never leaves March and April.
    let count = |month: i8, day: i8| i32::from(day) + if month == 4 { 31 } else { 0 };
    match count(date.month(), date.day()) - count(month, day) {
        0 => Some(Holiday::Easter),
        1 => Some(Holiday::EasterMonday),
        _ => None,
    }
}

/// Month and day of the Gregorian Easter, by the rule of the golden number and the epact.
fn easter(year: i32) -> (i8, i8) {
    let golden = year.rem_euclid(19);
    let century = year.div_euclid(100);
    let skipped_leap_days = century - century.div_euclid(4);
    let moon_correction = (8 * century + 13).div_euclid(25);
    // Days from 21 March to the Paschal full moon.
    let mut full_moon = (19 * golden + skipped_leap_days - moon_correction + 15).rem_euclid(30);
    // The two exceptions that keep the lunar calendar from repeating a date within its cycle.
    if full_moon == 29 || (full_moon == 28 && golden > 10) {
        full_moon -= 1;
    }
    // Weekday of that full moon, 0 for Sunday; Easter is the Sunday strictly after it.
    let weekday = (year + year.div_euclid(4) - skipped_leap_days + full_moon + 2).rem_euclid(7);
    let march = 21 + full_moon + (7 - weekday);
    let (month, day) = if march > 31 { (4, march - 31) } else { (3, march) };
    (month, i8::try_from(day).unwrap_or(1))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use jiff::civil::date;

    #[test]
    fn easter_falls_where_almanacs_say() {
        let known = [
            (1900, 4, 15),
            (1913, 3, 23),
            (1943, 4, 25),
            (1954, 4, 18),
            (1961, 4, 2),
            (1981, 4, 19),
            (2000, 4, 23),
            (2008, 3, 23),
            (2011, 4, 24),
            (2016, 3, 27),
            (2019, 4, 21),
            (2020, 4, 12),
            (2021, 4, 4),
            (2022, 4, 17),
            (2023, 4, 9),
            (2024, 3, 31),
            (2025, 4, 20),
            (2026, 4, 5),
            (2027, 3, 28),
            (2028, 4, 16),
            (2029, 4, 1),
            (2030, 4, 21),
            (2038, 4, 25),
            (2049, 4, 18),
            (2076, 4, 19),
            (2100, 3, 28),
        ];
        for (year, month, day) in known {
            assert_eq!(easter(year), (month, day), "{year}");
        }
    }

    /// A different road to the same day: count real Sundays after the full moon of the epact tables.
    #[test]
    fn easter_is_the_sunday_after_the_paschal_full_moon_from_1900_to_2200() {
        for year in 1900..=2200_i16 {
            let golden = i32::from(year % 19) + 1;
            let hundreds = i32::from(year / 100) + 1;
            let solar = 3 * hundreds / 4 - 12;
            let lunar = (8 * hundreds + 5) / 25 - 5;
            let mut epact = (11 * golden + 20 + lunar - solar).rem_euclid(30);
            if (epact == 25 && golden > 11) || epact == 24 {
                epact += 1;
            }
            let mut full_moon = 44 - epact;
            if full_moon < 21 {
                full_moon += 30;
            }
            let mut day = date(year, 3, 1);
            for _ in 1..full_moon {
                day = day.tomorrow().unwrap();
            }
            loop {
                day = day.tomorrow().unwrap();
                if day.weekday() == jiff::civil::Weekday::Sunday {
                    break;
                }
            }
            assert_eq!(easter(i32::from(year)), (day.month(), day.day()), "{year}");
            assert!(national(day.tomorrow().unwrap()).is_some(), "{year}");
        }
    }

    #[test]
    fn saint_francis_rests_from_2026_on() {
        assert_eq!(national(date(2025, 10, 4)), None);
        assert_eq!(national(date(2026, 10, 4)), Some(Holiday::SaintFrancis));
        assert_eq!(national(date(2031, 10, 4)), Some(Holiday::SaintFrancis));
    }

    #[test]
    fn a_year_has_thirteen_holidays_and_plain_sundays_are_none() {
        let mut day = date(2026, 1, 1);
        let mut found = Vec::new();
        while day.year() == 2026 {
            if national(day).is_some() {
                found.push((day.month(), day.day()));
            }
            day = day.tomorrow().unwrap();
        }
        assert_eq!(
            found,
            [
                (1, 1),
                (1, 6),
                (4, 5),
                (4, 6),
                (4, 25),
                (5, 1),
                (6, 2),
                (8, 15),
                (10, 4),
                (11, 1),
                (12, 8),
                (12, 25),
                (12, 26)
            ]
        );
    }
}
