// SPDX-License-Identifier: EUPL-1.2
//! What messages say: ten languages that come along, and what a territory says in its own words instead.
//!
//! A file `messages/XX.toml` has a table for each kind of message, with three texts: `subject` (of a mail), `told` (with day,
//! hour and place, for who allowed it) and `discreet` (for everybody else). Blanks are `{day}`, `{hour}`, `{place}` and
//! `{phone}`; what stands between `[` and `]` is left out when a blank in it has nothing to say.

mod check;
mod pattern;

pub use check::{Mistake, check, read_folder};

use crate::{
    gsm::{Sms, compose},
    kind::{Channel, Kind},
};
use jiff::civil::DateTime;
use kernel::{Direction, Language};
use page::Days;
use pattern::Pattern;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The texts of one kind of message in one language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// The subject of a mail: it shows on a locked screen, and says nothing.
    pub subject: String,
    /// With day, hour and place: for who allowed it. Nothing where a message speaks of no appointment.
    #[serde(default)]
    pub told: Option<String>,
    /// For everybody else.
    pub discreet: String,
}

/// All texts of all languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    texts: BTreeMap<(Language, Kind), Template>,
}

/// The files that come along.
const OWN: [(Language, &str); 10] = [
    (Language::It, include_str!("../../messages/it.toml")),
    (Language::Ro, include_str!("../../messages/ro.toml")),
    (Language::Pa, include_str!("../../messages/pa.toml")),
    (Language::Ar, include_str!("../../messages/ar.toml")),
    (Language::Sq, include_str!("../../messages/sq.toml")),
    (Language::En, include_str!("../../messages/en.toml")),
    (Language::Uk, include_str!("../../messages/uk.toml")),
    (Language::Fr, include_str!("../../messages/fr.toml")),
    (Language::Es, include_str!("../../messages/es.toml")),
    (Language::Zh, include_str!("../../messages/zh.toml")),
];

/// What fills the blanks.
#[derive(Clone, Default)]
pub struct Blanks {
    /// When the appointment is, on the wall clock. Nothing: the discreet words are used.
    pub meets: Option<DateTime>,
    /// Where, as a person finds it.
    pub place: Option<String>,
    /// Whom to call: a number that tells nothing by itself.
    pub phone: Option<String>,
}

/// A message as it is read.
#[derive(Clone, PartialEq, Eq)]
pub struct Said {
    /// The subject of a mail.
    pub subject: String,
    /// The text.
    pub text: String,
    /// Which words these are: changes when anybody changes them.
    pub version: String,
}

impl Default for Wording {
    fn default() -> Self {
        let texts = OWN.into_iter().flat_map(|(language, file)| {
            // A file of ours that cannot be read is found by a test; a person then gets the Italian one.
            let templates: BTreeMap<String, Template> = toml::from_str(file).unwrap_or_default();
            let known = templates.into_iter().filter_map(|(name, template)| Some((Kind::from_code(&name)?, template)));
            known.map(move |(kind, template)| ((language, kind), template))
        });
        Self { texts: texts.collect() }
    }
}

impl Wording {
    /// With the territory's own words in place of ours, where it has any.
    #[must_use]
    pub fn with(mut self, language: Language, kind: Kind, template: Template) -> Self {
        self.texts.insert((language, kind), template);
        self
    }

    /// The template of a kind in a language; in Italian where the language lacks it.
    pub fn template(&self, kind: Kind, language: Language) -> Option<&Template> {
        self.texts.get(&(language, kind)).or_else(|| self.texts.get(&(Language::It, kind)))
    }

    /// A message in words.
    pub fn say(&self, kind: Kind, language: Language, blanks: &Blanks) -> Option<Said> {
        let template = self.template(kind, language)?;
        let told = template.told.as_deref().filter(|_| blanks.meets.is_some());
        let pattern = Pattern::parse(told.unwrap_or(&template.discreet)).ok()?;
        let days = Days::of(language);
        let text = pattern.fill(&|blank| match blank {
            "day" => blanks.meets.map(|meets| days.day(meets.date())),
            "hour" => blanks.meets.map(|meets| days.clock(meets.time())),
            "place" => blanks.place.clone(),
            "phone" => blanks.phone.as_deref().map(|phone| number(phone, language)),
            _ => None,
        });
        Some(Said { subject: template.subject.clone(), text, version: template.version() })
    }

    /// A template as people will read it, with an example in its blanks.
    pub fn preview(&self, kind: Kind, language: Language) -> Option<Preview> {
        let say = |blanks: &Blanks| self.say(kind, language, blanks);
        let (told, discreet) = (check::example(), Blanks { meets: None, ..check::example() });
        let said = say(&discreet)?;
        let told = if kind.of_a_meeting() { say(&told).map(|said| said.text) } else { None };
        let discreet = said.text;
        Some(Preview {
            subject: said.subject,
            told_sms: told.as_deref().map(compose),
            discreet_sms: compose(&discreet),
            told,
            discreet,
        })
    }
}

/// How a template will be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// The subject of a mail.
    pub subject: String,
    /// For who allowed day and place to be said; nothing where there is no appointment.
    pub told: Option<String>,
    /// For everybody else.
    pub discreet: String,
    /// The first on a telephone, and what it costs.
    pub told_sms: Option<Sms>,
    /// The second on a telephone.
    pub discreet_sms: Sms,
}

/// A template as people will read it, in the words that come along.
pub fn preview(kind: Kind, language: Language) -> Option<Preview> {
    Wording::default().preview(kind, language)
}

impl Template {
    /// Eight letters that change when a word changes.
    pub fn version(&self) -> String {
        let mut hash = Sha256::new();
        for text in [&self.subject, self.told.as_ref().unwrap_or(&self.discreet), &self.discreet] {
            hash.update((text.len() as u64).to_be_bytes());
            hash.update(text);
        }
        hash.finalize().iter().take(4).map(|byte| format!("{byte:02x}")).collect()
    }
}

/// A telephone number inside a text. Where one writes from the right, plain blanks would put its groups of digits in the wrong
/// order; blanks that do not break keep them together as one number.
fn number(phone: &str, language: Language) -> String {
    match language.direction() {
        Direction::LeftToRight => phone.to_owned(),
        Direction::RightToLeft => phone.replace(' ', "\u{a0}"),
    }
}

/// What is sent on a channel: a telephone gets the text folded.
pub(crate) fn for_channel(channel: Channel, text: String) -> (String, usize) {
    match channel {
        Channel::Mail => (text, 1),
        Channel::Sms => {
            let sms = compose(&text);
            (sms.text, sms.parts)
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use jiff::civil::date;

    fn told() -> Blanks {
        Blanks {
            meets: Some(date(2026, 12, 3).at(9, 30, 0, 0)),
            place: Some("via Inventata 1, Cremona".into()),
            phone: Some("000 000 003".into()),
        }
    }

    #[test]
    fn our_own_files_are_whole_and_short_enough_in_ten_languages() {
        for (language, file) in OWN {
            let (templates, mistakes) = check(language, language.code(), file);
            let mistakes: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
            assert_eq!(mistakes, Vec::<String>::new());
            assert_eq!(templates.len(), Kind::ALL.len(), "{language}");
        }
    }

    #[test]
    fn a_message_says_day_hour_and_place_to_who_allowed_it() {
        let said = Wording::default().say(Kind::Confirmed, Language::It, &told()).unwrap();
        assert_eq!(
            said.text,
            "Appuntamento confermato: giovedì 3 dicembre, ore 9:30, via Inventata 1, Cremona. Se non puoi venire, chiama 000 000 003."
        );
        let english = Wording::default().say(Kind::Confirmed, Language::En, &told()).unwrap();
        assert!(english.text.contains("Thursday 3 December") && english.text.contains("9:30"), "{}", english.text);
    }

    #[test]
    fn who_allowed_nothing_is_told_neither_day_nor_place() {
        let blanks = Blanks { meets: None, ..told() };
        for language in Language::ALL {
            for kind in Kind::ALL {
                let said = Wording::default().say(kind, language, &blanks).unwrap();
                assert!(!said.text.contains("Inventata") && !said.text.contains("9:30"), "{}", said.text);
                let number = number("000 000 003", language);
                // A desk is not told to call itself.
                assert!(said.text.contains(&number) || kind == Kind::Arrived, "{language} {kind:?}");
            }
        }
    }

    #[test]
    fn a_number_in_arabic_keeps_the_order_of_its_digits() {
        let said = Wording::default().say(Kind::Missed, Language::Ar, &told()).unwrap();
        assert!(said.text.contains("000\u{a0}000\u{a0}003"), "{}", said.text);
    }

    #[test]
    fn what_is_not_known_leaves_no_hole() {
        let blanks = Blanks { place: None, phone: None, ..told() };
        for language in Language::ALL {
            for kind in Kind::ALL {
                let text = Wording::default().say(kind, language, &blanks).unwrap().text;
                assert!(!text.contains(['{', '}', '[', ']']) && !text.contains("  ") && text.trim() == text, "{text}");
            }
        }
    }

    #[test]
    fn a_preview_shows_both_and_what_they_cost() {
        let preview = preview(Kind::Reminder, Language::Pa).unwrap();
        assert!(preview.told.is_some() && preview.told_sms.unwrap().parts <= 2);
        assert!(super::preview(Kind::Missed, Language::It).unwrap().told.is_none());
    }

    #[test]
    fn the_territory_s_words_come_before_ours_and_have_a_version() {
        let own = Template { subject: "Ciao".into(), told: None, discreet: "Ci vediamo.".into() };
        let wording = Wording::default().with(Language::It, Kind::Freed, own.clone());
        let said = wording.say(Kind::Freed, Language::It, &told()).unwrap();
        assert_eq!(said.text, "Ci vediamo.");
        let mut other = own;
        other.discreet.push('!');
        assert_ne!(other.version(), said.version);
    }
}
