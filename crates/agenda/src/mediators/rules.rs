// SPDX-License-Identifier: EUPL-1.2
//! Who may interpret at an appointment, over plain values: who is free, and why another is not.

use super::profile::{Gender, Profile, Way};
use jiff::{Zoned, civil::Date};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Whom somebody asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// Whoever.
    #[default]
    Anybody,
    /// A woman.
    Woman,
    /// A man.
    Man,
}

impl Asked {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Anybody, Self::Woman, Self::Man];

    /// The word in forms.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Anybody => "anybody",
            Self::Woman => "woman",
            Self::Man => "man",
        }
    }

    /// What a word means.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|asked| asked.code() == code)
    }

    fn is_met_by(self, gender: Gender) -> bool {
        match self {
            Self::Anybody => true,
            Self::Woman => gender == Gender::Woman,
            Self::Man => gender == Gender::Man,
        }
    }
}

/// Whom a family would rather not have: in a small town everybody knows everybody.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Avoid {
    /// Nobody of these bodies.
    pub bodies: BTreeSet<String>,
    /// None of these mediators, by id.
    pub mediators: BTreeSet<String>,
}

impl Avoid {
    /// Whether this one is meant.
    #[must_use]
    pub fn means(&self, mediator: &str, body: &str) -> bool {
        self.mediators.contains(mediator) || self.bodies.contains(body)
    }
}

/// Why somebody does not interpret at an appointment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum WhyNot {
    /// She does not speak the language.
    Language,
    /// She has not pledged secrecy, or only later.
    NoPledge,
    /// She does not mediate any more, or not yet.
    NotActive,
    /// The family would rather not.
    Avoided,
    /// They asked for a woman, or for a man.
    Gender,
    /// Not in this way.
    Way,
    /// Not at that hour of the week.
    Hours,
    /// She is away.
    Away,
    /// She is booked then.
    Busy,
}

/// A mediator as this rule sees her.
#[derive(Clone, Copy)]
pub struct Seen<'a> {
    /// Which.
    pub id: &'a str,
    /// The body she belongs to.
    pub body: &'a str,
    /// Who she is.
    pub profile: &'a Profile,
    /// The day on which she pledged secrecy.
    pub pledged_on: Option<Date>,
    /// From and to which day she mediates.
    pub active: (Date, Option<Date>),
    /// Away at any moment of it.
    pub away: bool,
    /// Booked at any moment of it.
    pub busy: bool,
}

/// An appointment as this rule sees it.
#[derive(Debug, Clone)]
pub struct Wanted<'a> {
    /// Which language.
    pub language: &'a str,
    /// Whom they asked for.
    pub asked: Asked,
    /// Whom rather not.
    pub avoid: &'a Avoid,
    /// How one meets.
    pub way: Way,
    /// When it begins, in the territory's zone.
    pub starts: &'a Zoned,
    /// When it ends.
    pub ends: &'a Zoned,
}

/// Every reason for which she does not interpret there; none: she may.
#[must_use]
pub fn why_not(seen: &Seen<'_>, wanted: &Wanted<'_>) -> BTreeSet<WhyNot> {
    let day = wanted.starts.date();
    let (from, to) = seen.active;
    [
        (WhyNot::Language, !seen.profile.languages.contains(wanted.language)),
        (WhyNot::NoPledge, seen.pledged_on.is_none_or(|pledged| pledged > day)),
        (WhyNot::NotActive, day < from || to.is_some_and(|to| day > to)),
        (WhyNot::Avoided, wanted.avoid.means(seen.id, seen.body)),
        (WhyNot::Gender, !wanted.asked.is_met_by(seen.profile.gender)),
        (WhyNot::Way, !seen.profile.ways.contains(&wanted.way)),
        (WhyNot::Hours, !seen.profile.hours.hold(wanted.starts, wanted.ends)),
        (WhyNot::Away, seen.away),
        (WhyNot::Busy, seen.busy),
    ]
    .into_iter()
    .filter(|(_, holds)| *holds)
    .map(|(why, _)| why)
    .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use directory::pack::Mode;
    use jiff::{SignedDuration, civil::date, tz::TimeZone};
    use proptest::prelude::*;

    fn monday(minutes: i64) -> Zoned {
        let start = date(2026, 11, 30).to_zoned(TimeZone::get("Europe/Rome").unwrap()).unwrap();
        start.checked_add(SignedDuration::from_mins(minutes)).unwrap()
    }

    #[derive(Clone)]
    struct Somebody {
        body: String,
        profile: Profile,
        pledged: bool,
    }

    impl std::fmt::Debug for Somebody {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            let Profile { gender, languages, ways, .. } = &self.profile;
            write!(f, "{} {gender:?} {languages:?} {ways:?} {}", self.body, self.pledged)
        }
    }

    fn somebody() -> impl Strategy<Value = Somebody> {
        (
            prop_oneof!["a", "b"],
            0..3_usize,
            any::<[bool; 3]>(),
            prop::collection::btree_set("pa|ar|wo", 0..3),
            any::<bool>(),
        )
            .prop_map(|(body, gender, ways, languages, pledged)| Somebody {
                body,
                pledged,
                profile: Profile {
                    gender: Gender::ALL[gender],
                    ways: Way::ALL.into_iter().zip(ways).filter(|(_, has)| *has).map(|(way, _)| way).collect(),
                    languages,
                    ..Profile::default()
                },
            })
    }

    #[derive(Debug, Clone)]
    struct Meeting {
        language: String,
        asked: Asked,
        avoid: Avoid,
        way: Way,
        from: i64,
        long: i64,
    }

    fn meeting() -> impl Strategy<Value = Meeting> {
        let avoid = (prop::collection::btree_set("a|b", 0..2), prop::collection::btree_set("[0-5]", 0..2))
            .prop_map(|(bodies, mediators)| Avoid { bodies, mediators });
        ("pa|ar|wo", 0..3_usize, avoid, 0..3_usize, 96..200_i64, 4..20_i64).prop_map(
            |(language, asked, avoid, way, from, long)| Meeting {
                language,
                asked: Asked::ALL[asked],
                avoid,
                way: Way::ALL[way],
                from: from * 5,
                long: long * 5,
            },
        )
    }

    proptest! {
        /// Appointments come one after the other, and each takes whom the rule lets it take.
        #[test]
        fn nobody_interprets_twice_at_once_and_what_was_asked_is_heeded(
            people in prop::collection::vec(somebody(), 1..6), meetings in prop::collection::vec(meeting(), 1..12),
        ) {
            let mut taken: Vec<(usize, i64, i64)> = Vec::new();
            for one in &meetings {
                let (starts, ends) = (monday(one.from), monday(one.from + one.long));
                for (at, somebody) in people.iter().enumerate() {
                    let id = at.to_string();
                    let busy = taken.iter().any(|(who, from, to)| {
                        *who == at && *from < one.from + one.long && one.from < *to
                    });
                    let seen = Seen {
                        id: &id,
                        body: &somebody.body,
                        profile: &somebody.profile,
                        pledged_on: somebody.pledged.then(|| date(2026, 1, 1)),
                        active: (date(2026, 1, 1), None),
                        away: false,
                        busy,
                    };
                    let wanted = Wanted {
                        language: &one.language,
                        asked: one.asked,
                        avoid: &one.avoid,
                        way: one.way,
                        starts: &starts,
                        ends: &ends,
                    };
                    if why_not(&seen, &wanted).is_empty() {
                        prop_assert!(somebody.pledged && somebody.profile.languages.contains(&one.language));
                        prop_assert!(!one.avoid.bodies.contains(&somebody.body) && !one.avoid.mediators.contains(&id));
                        prop_assert!(one.asked != Asked::Woman || somebody.profile.gender == Gender::Woman);
                        prop_assert!(one.asked != Asked::Man || somebody.profile.gender == Gender::Man);
                        taken.push((at, one.from, one.from + one.long));
                        break;
                    }
                }
            }
            for (at, (who, from, to)) in taken.iter().enumerate() {
                let clash = taken.iter().skip(at + 1).any(|(other, since, until)| who == other && from < until && since < to);
                prop_assert!(!clash, "{:?}", taken);
            }
        }
    }

    #[test]
    fn every_reason_is_told_and_not_the_first_alone() {
        let mut profile = Profile { gender: Gender::Man, ..Profile::default() };
        profile.hours.set(jiff::civil::Weekday::Monday, "14-18").unwrap();
        let avoid = Avoid { mediators: BTreeSet::from(["1".to_owned()]), ..Avoid::default() };
        let seen = Seen {
            id: "1",
            body: "a",
            profile: &profile,
            pledged_on: Some(date(2026, 12, 1)),
            active: (date(2026, 12, 1), None),
            away: true,
            busy: true,
        };
        let (starts, ends) = (monday(540), monday(600));
        let way = Way::of(Mode::Home);
        let wanted = Wanted { language: "pa", asked: Asked::Woman, avoid: &avoid, way, starts: &starts, ends: &ends };
        assert_eq!(why_not(&seen, &wanted).len(), 9);
    }

    #[test]
    fn the_words_of_forms_come_back() {
        assert!(Asked::ALL.into_iter().all(|one| Asked::from_code(one.code()) == Some(one)));
    }
}
