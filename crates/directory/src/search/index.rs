// SPDX-License-Identifier: EUPL-1.2
//! The vocabulary of the directory: words, their stems, and where each stem stands.

use super::words::{Stems, folded_words, silent};
use crate::pack::Pack;
use kernel::{Language, Localized};
use std::collections::HashMap;

/// A word as it is written, folded; its stem; and what makes it quick to compare.
#[derive(Debug)]
pub(super) struct Word {
    pub text: Box<str>,
    pub stem: u32,
    pub letters: u16,
    /// Which letters it has, one bit each: words that share few letters are not compared further.
    pub mask: u32,
}

impl Word {
    fn new(text: Box<str>, stem: u32) -> Self {
        Self { letters: u16::try_from(text.chars().count()).unwrap_or(u16::MAX), mask: mask(&text), text, stem }
    }
}

/// Where a stem stands: in a service, a need, a body; and how much that says.
#[derive(Debug, Default)]
pub(super) struct Postings {
    pub services: Vec<(u32, u8)>,
    pub needs: Vec<(u16, u8)>,
    pub bodies: Vec<u32>,
}

/// The index.
#[derive(Debug)]
pub(crate) struct SearchIndex {
    /// Sorted by text.
    pub(super) words: Vec<Word>,
    pub(super) stems: HashMap<Box<str>, u32>,
    /// The stems themselves, to be compared like words.
    pub(super) roots: Vec<Word>,
    pub(super) postings: Vec<Postings>,
}

/// The letters of a word, one bit each; what is not a Latin letter shares the last bits.
pub(super) fn mask(word: &str) -> u32 {
    word.chars().fold(0, |mask, letter| {
        let bit = match letter {
            'a'..='z' => letter as u32 - 'a' as u32,
            other => 26 + other as u32 % 6,
        };
        mask | 1 << bit
    })
}

struct Building {
    stemmer: Stems,
    words: HashMap<(String, Language), u32>,
    stems: HashMap<Box<str>, u32>,
    postings: Vec<Postings>,
}

impl Building {
    fn stem(&mut self, word: String, language: Language) -> Option<u32> {
        if silent(&word, language) || word.chars().count() > 40 {
            return None;
        }
        let key = (word, language);
        if let Some(stem) = self.words.get(&key) {
            return Some(*stem);
        }
        let stem = self.stemmer.of(&key.0, language);
        let next = u32::try_from(self.stems.len()).unwrap_or(u32::MAX);
        let id = *self.stems.entry(stem.into()).or_insert(next);
        if id == next {
            self.postings.push(Postings::default());
        }
        self.words.insert(key, id);
        Some(id)
    }

    fn each(&mut self, text: &str, language: Language, mut put: impl FnMut(&mut Postings)) {
        for word in folded_words(text) {
            if let Some(postings) = self.stem(word, language).and_then(|stem| self.postings.get_mut(stem as usize)) {
                put(postings);
            }
        }
    }

    fn service(&mut self, service: u32, text: &Localized, weight: u8) {
        for (language, said) in text.iter() {
            self.service_line(service, said, language, weight);
        }
    }

    fn service_line(&mut self, service: u32, said: &str, language: Language, weight: u8) {
        self.each(said, language, |postings| match postings.services.last_mut() {
            // A word counts once, where it says most.
            Some((last, known)) if *last == service => *known = (*known).max(weight),
            _ => postings.services.push((service, weight)),
        });
    }

    fn need(&mut self, need: u16, said: &str, language: Language, weight: u8) {
        self.each(said, language, |postings| match postings.needs.last_mut() {
            Some((last, known)) if *last == need => *known = (*known).max(weight),
            _ => postings.needs.push((need, weight)),
        });
    }
}

impl SearchIndex {
    pub(crate) fn build(pack: &Pack) -> Self {
        let mut building =
            Building { stemmer: Stems::new(), words: HashMap::new(), stems: HashMap::new(), postings: Vec::new() };
        let programmes: HashMap<&str, &str> =
            pack.programmes.iter().map(|programme| (programme.id.as_str(), programme.name.as_str())).collect();
        for (service, place) in pack.services.iter().zip(0_u32..) {
            building.service(place, &service.title, 8);
            for topic in &service.topics {
                building.service_line(place, topic, Language::It, 5);
            }
            if let Some(name) = service.programme.as_deref().and_then(|id| programmes.get(id)) {
                building.service_line(place, name, Language::It, 5);
            }
            building.service(place, &service.short, 3);
            building.service(place, &service.for_whom, 1);
        }
        for (need, place) in pack.needs.iter().zip(0_u16..) {
            for (language, said) in need.name.iter() {
                building.need(place, said, language, 6);
            }
            for word in &need.words {
                building.need(place, word, Language::It, 4);
            }
            for (language, words) in &need.typed {
                for word in words {
                    building.need(place, word, *language, 4);
                }
            }
            for (language, said) in need.say.iter() {
                building.need(place, said, language, 2);
            }
        }
        for (body, place) in pack.bodies.iter().zip(0_u32..) {
            building.each(&body.name, Language::It, |postings| {
                if postings.bodies.last() != Some(&place) {
                    postings.bodies.push(place);
                }
            });
        }
        let mut words: Vec<Word> =
            building.words.into_iter().map(|((text, _), stem)| Word::new(text.into(), stem)).collect();
        let roots = building.stems.iter().map(|(text, stem)| Word::new(text.clone(), *stem)).collect();
        words.sort_by(|one, other| (&one.text, one.stem).cmp(&(&other.text, other.stem)));
        words.dedup_by(|one, other| one.text == other.text && one.stem == other.stem);
        for postings in &mut building.postings {
            postings.services.shrink_to_fit();
        }
        Self { words, roots, stems: building.stems, postings: building.postings }
    }
}
