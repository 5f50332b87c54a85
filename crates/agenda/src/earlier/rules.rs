// SPDX-License-Identifier: EUPL-1.2
//! The rules of earlier times, over plain values: which time is worth offering, how long it is kept, when to stop offering.

use jiff::{SignedDuration, Timestamp, ToSpan, Zoned, civil::Weekday};
use std::collections::BTreeSet;

/// Offers that somebody refused or let pass before their wish rests: whoever does not answer is not to be written to for ever.
pub const MOST_UNANSWERED: i64 = 3;
/// How long an offered time is kept, counted in the hours in which people answer.
pub const ANSWER: SignedDuration = SignedDuration::from_hours(3);
/// From when to when people are asked, on the wall clock: nobody is to lose a time because they sleep.
const AWAKE: (i8, i8) = (8, 20);
/// Between the last moment to answer and the time itself, at least: one has to get there.
const TO_GET_THERE: SignedDuration = SignedDuration::from_hours(2);
/// The most notice that somebody may ask for, in days.
pub const MOST_NOTICE: i64 = 14;

/// The days of the week on which somebody can come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days(u8);

impl Days {
    /// Every day.
    pub const ALL: Self = Self(127);

    /// These days; `None` when there are none.
    #[must_use]
    pub fn of(days: impl IntoIterator<Item = Weekday>) -> Option<Self> {
        let bits = days.into_iter().fold(0, |bits, day| bits | bit(day));
        (bits != 0).then_some(Self(bits))
    }

    /// Whether this day is among them.
    #[must_use]
    pub fn has(self, day: Weekday) -> bool {
        self.0 & bit(day) != 0
    }

    pub(crate) fn stored(self) -> i64 {
        i64::from(self.0)
    }

    pub(crate) fn read(stored: i64) -> Option<Self> {
        u8::try_from(stored).ok().filter(|bits| (1..=127).contains(bits)).map(Self)
    }
}

fn bit(day: Weekday) -> u8 {
    1 << day.to_monday_zero_offset()
}

/// In which part of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Whenever.
    Any,
    /// Before one o'clock.
    Morning,
    /// From one o'clock on.
    Afternoon,
}

impl Part {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Any, Self::Morning, Self::Afternoon];

    /// The word in forms and tables.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::Morning => "morning",
            Self::Afternoon => "afternoon",
        }
    }

    /// What a word means.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.code() == code)
    }

    fn has(self, hour: i8) -> bool {
        match self {
            Self::Any => true,
            Self::Morning => hour < 13,
            Self::Afternoon => hour >= 13,
        }
    }
}

/// When somebody could come earlier than they are expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct When {
    /// On which days of the week.
    pub days: Days,
    /// In which part of the day.
    pub part: Part,
    /// How many days before, at least, they want to know: 1 means from tomorrow on. Never 0: who may come within hours, telephones.
    pub notice_days: i64,
}

impl Default for When {
    fn default() -> Self {
        Self { days: Days::ALL, part: Part::Any, notice_days: 1 }
    }
}

/// Whether people are asked at this hour.
#[must_use]
pub fn awake(now: &Zoned) -> bool {
    (AWAKE.0..AWAKE.1).contains(&now.hour())
}

/// Until when a time offered now is kept: what does not fit into today goes on tomorrow morning. `None` at the end of all calendars.
#[must_use]
pub fn answer_by(now: &Zoned) -> Option<Zoned> {
    let mut left = ANSWER;
    let mut at = now.clone();
    loop {
        let opens = at.date().at(AWAKE.0, 0, 0, 0).to_zoned(at.time_zone().clone()).ok()?;
        let closes = at.date().at(AWAKE.1, 0, 0, 0).to_zoned(at.time_zone().clone()).ok()?;
        let from = if at < opens { opens } else { at.clone() };
        let today = closes.timestamp().duration_since(from.timestamp());
        if today >= left {
            return from.checked_add(left).ok();
        }
        left -= today.max(SignedDuration::ZERO);
        at = at.date().checked_add(1.day()).ok()?.at(0, 0, 0, 0).to_zoned(at.time_zone().clone()).ok()?;
    }
}

/// Whether a free time is worth offering to somebody expected at `theirs`: at least a day earlier, on a day and at an hour they can, told
/// as long before as they asked, far enough from the last moment to answer, and not one they had already.
#[must_use]
pub fn suits(
    when: &When,
    (now, until): (&Zoned, &Zoned),
    theirs: &Zoned,
    time: &Zoned,
    had: &BTreeSet<Timestamp>,
) -> bool {
    let days = |from: &Zoned, to: &Zoned| i64::from((to.date() - from.date()).get_days());
    days(time, theirs) >= 1
        && days(now, time) >= when.notice_days.max(1)
        && when.days.has(time.weekday())
        && when.part.has(time.hour())
        && time.timestamp().duration_since(until.timestamp()) >= TO_GET_THERE
        && !had.contains(&time.timestamp())
}

/// Where an offer stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Kept for them; nothing said yet.
    Open,
    /// They come then.
    Taken,
    /// They keep their own time.
    Refused,
    /// They did not answer.
    Lapsed,
    /// Their appointment was moved or called off, or they ask for nothing earlier any more.
    Withdrawn,
}

impl Answer {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Open, Self::Taken, Self::Refused, Self::Lapsed, Self::Withdrawn];

    /// The word in tables.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Taken => "taken",
            Self::Refused => "refused",
            Self::Lapsed => "lapsed",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Whether it counts among those that were not wanted.
    #[must_use]
    pub fn unwanted(self) -> bool {
        matches!(self, Self::Refused | Self::Lapsed)
    }
}

/// Where a wish stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wishes {
    /// An earlier time is looked for.
    Waiting,
    /// They asked to stop, or the appointment it belonged to has been moved, called off or met.
    Stopped,
    /// Several offers found no answer: they may ask again.
    Rested,
    /// They come earlier.
    Met,
}

impl Wishes {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Waiting, Self::Stopped, Self::Rested, Self::Met];

    /// The word in tables.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Stopped => "stopped",
            Self::Rested => "rested",
            Self::Met => "met",
        }
    }

    /// What a word means.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|standing| standing.code() == code)
    }

    /// Where a wish stands after an offer came to this answer, with so many unwanted before it.
    #[must_use]
    pub fn after(answer: Answer, unwanted: i64) -> Self {
        match answer {
            Answer::Taken => Self::Met,
            Answer::Withdrawn => Self::Stopped,
            Answer::Refused | Answer::Lapsed if unwanted + 1 >= MOST_UNANSWERED => Self::Rested,
            Answer::Open | Answer::Refused | Answer::Lapsed => Self::Waiting,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use jiff::tz::TimeZone;
    use proptest::prelude::*;

    fn at(text: &str) -> Zoned {
        text.parse::<jiff::civil::DateTime>().unwrap().to_zoned(TimeZone::get("Europe/Rome").unwrap()).unwrap()
    }

    fn after(minutes: i64) -> Zoned {
        at("2026-01-01T00:00").checked_add(SignedDuration::from_mins(minutes)).unwrap()
    }

    #[test]
    fn three_hours_of_the_day_are_left_to_answer() {
        for (now, until) in [
            ("2026-11-23T09:00", "2026-11-23T12:00"),
            ("2026-11-23T17:00", "2026-11-23T20:00"),
            ("2026-11-23T19:00", "2026-11-24T10:00"),
            ("2026-11-23T22:00", "2026-11-24T11:00"),
            ("2026-11-23T03:00", "2026-11-23T11:00"),
            // The night in which an hour does not exist changes nothing of it.
            ("2026-03-28T19:30", "2026-03-29T10:30"),
        ] {
            assert_eq!(answer_by(&at(now)), Some(at(until)), "{now}");
        }
    }

    #[test]
    fn the_third_offer_that_is_not_wanted_is_the_last() {
        assert_eq!(Wishes::after(Answer::Refused, 0), Wishes::Waiting);
        assert_eq!(Wishes::after(Answer::Lapsed, 1), Wishes::Waiting);
        assert_eq!(Wishes::after(Answer::Lapsed, 2), Wishes::Rested);
        assert_eq!(Wishes::after(Answer::Taken, 2), Wishes::Met);
        assert_eq!(Wishes::after(Answer::Withdrawn, 0), Wishes::Stopped);
    }

    #[test]
    fn the_words_of_tables_come_back() {
        for part in Part::ALL {
            assert_eq!(Part::from_code(part.code()), Some(part));
        }
        for standing in Wishes::ALL {
            assert_eq!(Wishes::from_code(standing.code()), Some(standing));
        }
        assert_eq!(Days::read(Days::ALL.stored()), Some(Days::ALL));
        assert_eq!((Days::read(0), Days::read(128), Days::of([])), (None, None, None));
    }

    proptest! {
        /// A month of quarter hours for now and for the time, two for the appointment.
        #[test]
        fn what_is_offered_is_always_earlier_and_always_reachable(
            now in 0i64..2_880, time in 0i64..2_880, theirs in 0i64..5_760,
            days in 1i64..128, part in 0usize..3, notice in 0i64..15,
        ) {
            let (now, time, theirs) = (after(now * 15), after(time * 15), after(theirs * 15));
            let when = When { days: Days::read(days).unwrap(), part: Part::ALL[part], notice_days: notice };
            let until = answer_by(&now).unwrap();
            prop_assert!(until > now && (8..=20).contains(&until.hour()));
            if suits(&when, (&now, &until), &theirs, &time, &BTreeSet::new()) {
                prop_assert!(time.date() < theirs.date() && time.date() > now.date());
                prop_assert!(time.timestamp().duration_since(until.timestamp()) >= TO_GET_THERE);
                prop_assert!(when.days.has(time.weekday()));
                prop_assert!(!suits(&when, (&now, &until), &theirs, &time, &[time.timestamp()].into()), "never twice");
            }
        }
    }
}
