// SPDX-License-Identifier: EUPL-1.2
//! Answering a search: each word by its stem, by its beginning, or by forgiving a mistake; then needs and services.

use super::{
    Filters, Found, Hit, SearchIndex,
    index::{Word, mask},
    words::{QUERY_WORDS, Stems, bounded, folded_words, forgiven, silent, within},
};
use crate::{
    Snapshot,
    pack::{Need, Service},
};
use kernel::Language;
use std::collections::BTreeMap;

/// Hits when the caller does not say how many.
const HITS: usize = 20;
/// Stems taken for one word's beginning or mistakes.
const MOST_STEMS: usize = 24;
/// Words of a query compared with the whole vocabulary.
const MOST_GUESSES: usize = 5;
/// Needs, bodies given.
const MOST_NEEDS: usize = 3;
const MOST_BODIES: usize = 5;

/// A stem that answers to a word of the query, and how surely, from 0 to 1.
type Sense = (u32, f32);

impl SearchIndex {
    fn by_stem(&self, word: &str, language: Language, stems: &Stems) -> Vec<Sense> {
        let mut senses: Vec<Sense> = Vec::new();
        for language in [language, Language::It, Language::En] {
            if let Some(stem) = self.stems.get(stems.of(word, language).as_str())
                && !senses.iter().any(|(known, _)| known == stem)
            {
                senses.push((*stem, 1.0));
            }
        }
        senses
    }

    fn by_beginning(&self, word: &str) -> Vec<Sense> {
        let first = self.words.partition_point(|known| &*known.text < word);
        let mut senses: Vec<Sense> = Vec::new();
        for known in self.words.iter().skip(first).take_while(|known| known.text.starts_with(word)) {
            if senses.len() == MOST_STEMS {
                break;
            }
            if !senses.iter().any(|(stem, _)| *stem == known.stem) {
                senses.push((known.stem, 0.7));
            }
        }
        senses
    }

    fn by_mistake(&self, word: &str, stems: &Stems) -> Vec<Sense> {
        let mut guesses = near(&self.words, word, forgiven(word.chars().count()));
        if guesses.is_empty() {
            // "affiti" for "affitto": the mistake is in the stem, the ending is only another ending.
            let (italian, english) = (stems.of(word, Language::It), stems.of(word, Language::En));
            for stem in [Some(&italian), Some(&english).filter(|stem| **stem != italian)].into_iter().flatten() {
                let most = forgiven(stem.chars().count()).min(1);
                guesses.extend(near(&self.roots, stem, most).into_iter().map(|(mistakes, stem)| (1 + mistakes, stem)));
            }
        }
        guesses.sort_unstable();
        // One mistake explains better than two.
        let best = guesses.first().map_or(0, |guess| guess.0);
        let mut senses: Vec<Sense> = Vec::new();
        for (mistakes, stem) in guesses.into_iter().take_while(|guess| guess.0 == best).take(MOST_STEMS) {
            if !senses.iter().any(|(known, _)| *known == stem) {
                senses.push((stem, 0.6 / mistakes.max(1) as f32));
            }
        }
        senses
    }

    /// The senses of each word of a query, silent words left out (unless nothing else was said).
    fn senses(&self, text: &str, language: Language) -> Vec<Vec<Sense>> {
        let stems = Stems::new();
        let mut words = folded_words(bounded(text));
        words.truncate(QUERY_WORDS);
        if words.iter().any(|word| !silent(word, language)) {
            words.retain(|word| !silent(word, language));
        }
        let (last, mut guesses) = (words.len(), 0);
        words
            .iter()
            .enumerate()
            .map(|(place, word)| {
                let mut senses = self.by_stem(word, language, &stems);
                let beginning = if place + 1 == last { 2 } else { 4 };
                if word.chars().count() >= beginning && (senses.is_empty() || place + 1 == last) {
                    for sense in self.by_beginning(word) {
                        if !senses.iter().any(|(known, _)| *known == sense.0) {
                            senses.push(sense);
                        }
                    }
                }
                if senses.is_empty() && guesses < MOST_GUESSES {
                    guesses += 1;
                    senses = self.by_mistake(word, &stems);
                }
                senses
            })
            .collect()
    }
}

/// Words within so many mistakes, with how many. Words that share few letters are not compared further.
fn near(words: &[Word], word: &str, most: usize) -> Vec<(usize, u32)> {
    let (letters, has) = (word.chars().count(), mask(word));
    if most == 0 {
        return Vec::new();
    }
    words
        .iter()
        .filter(|known| usize::from(known.letters).abs_diff(letters) <= most)
        .filter(|known| (known.mask ^ has).count_ones() as usize <= 2 * most)
        .filter_map(|known| Some((within(&known.text, word, most)?, known.stem)))
        .collect()
}

/// How much a thing answers: words of the query it answers to, then how well.
#[derive(Debug, Clone, Copy, Default, PartialEq, PartialOrd)]
struct Answer {
    words: u16,
    score: f32,
    /// What the word being read has given so far.
    word: f32,
}

impl Answer {
    fn hear(&mut self, score: f32) {
        if score > self.word {
            if self.word == 0.0 {
                self.words += 1;
            }
            self.score += score - self.word;
            self.word = score;
        }
    }
}

/// Rare stems say more.
fn rarity(holders: usize, all: usize) -> f32 {
    (1.0 + all as f32 / (1.0 + holders as f32)).ln()
}

/// Searches services, needs, bodies and towns by words. An empty text lists what the filters let through, in the
/// order of the pack; with no filter it finds nothing. Texts of any length cost the same: only the start is read.
pub fn search<'s>(snapshot: &'s Snapshot, text: &str, language: Language, filters: &Filters) -> Found<'s> {
    let index = &snapshot.search;
    let pack = &snapshot.pack;
    let limit = filters.limit.unwrap_or(HITS);
    let sieve = Sieve { snapshot, filters };
    let senses = index.senses(text, language);
    if senses.is_empty() {
        if *filters == (Filters { limit: filters.limit, ..Filters::default() }) {
            return Found::default();
        }
        let mut passing = pack.services.iter().filter(|service| sieve.lets(service));
        let services = passing.by_ref().take(limit).map(|service| Hit { service, score: 0.0 }).collect();
        return Found { services, more: passing.count(), ..Found::default() };
    }

    let mut services = vec![Answer::default(); pack.services.len()];
    let mut heard: Vec<u32> = Vec::new();
    let mut needs = vec![Answer::default(); pack.needs.len()];
    let mut bodies: BTreeMap<u32, Answer> = BTreeMap::new();
    for senses in &senses {
        let mut word_heard: Vec<u32> = Vec::new();
        for (stem, sure) in senses {
            let Some(postings) = index.postings.get(*stem as usize) else { continue };
            let rare = sure * rarity(postings.services.len(), pack.services.len());
            for (service, weight) in &postings.services {
                if let Some(answer) = services.get_mut(*service as usize) {
                    answer.hear(rare * f32::from(*weight));
                    word_heard.push(*service);
                }
            }
            let rare = sure * rarity(postings.needs.len(), pack.needs.len());
            for (need, weight) in &postings.needs {
                if let Some(answer) = needs.get_mut(usize::from(*need)) {
                    answer.hear(rare * f32::from(*weight));
                }
            }
            for body in &postings.bodies {
                bodies.entry(*body).or_default().hear(*sure);
            }
        }
        for service in &word_heard {
            if let Some(answer) = services.get_mut(*service as usize) {
                answer.word = 0.0;
            }
        }
        for answer in needs.iter_mut().chain(bodies.values_mut()) {
            answer.word = 0.0;
        }
        heard.append(&mut word_heard);
    }

    let named = best_needs(snapshot, &needs);
    for (place, strength) in &named {
        let code = pack.needs.get(*place).map(|need| need.code.as_str());
        for service in snapshot.services_of_need.of(u32::try_from(*place).ok()) {
            let made_for = pack
                .services
                .get(*service as usize)
                .is_some_and(|service| service.needs.iter().any(|need| Some(need.as_str()) == code));
            if let Some(answer) = services.get_mut(*service as usize) {
                answer.score += strength * if made_for { 0.8 } else { 0.2 };
                heard.push(*service);
            }
        }
    }
    heard.sort_unstable();
    heard.dedup();

    let mut hits: Vec<(Answer, u32)> = heard
        .into_iter()
        .filter_map(|service| Some((*services.get(service as usize)?, service)))
        .filter(|(_, service)| pack.services.get(*service as usize).is_some_and(|service| sieve.lets(service)))
        .collect();
    let best_first = |(one, first): &(Answer, u32), (other, second): &(Answer, u32)| {
        let total = |answer: &Answer| answer.score * (1.0 + f32::from(answer.words));
        total(other).total_cmp(&total(one)).then(first.cmp(second))
    };
    let all = hits.len();
    if all > limit && limit > 0 {
        hits.select_nth_unstable_by(limit - 1, best_first);
        hits.truncate(limit);
    }
    hits.sort_by(best_first);
    let mut said: Vec<(u32, Answer)> =
        bodies.into_iter().filter(|(_, answer)| usize::from(answer.words) == senses.len()).collect();
    said.sort_by(|(first, one), (second, other)| other.score.total_cmp(&one.score).then(first.cmp(second)));
    Found {
        more: all.saturating_sub(limit),
        services: hits
            .iter()
            .take(limit)
            .filter_map(|(answer, service)| {
                Some(Hit { service: pack.services.get(*service as usize)?, score: answer.score })
            })
            .collect(),
        needs: named.iter().filter_map(|(place, _)| pack.needs.get(*place)).collect::<Vec<&Need>>(),
        bodies: said.iter().take(MOST_BODIES).filter_map(|(body, _)| pack.bodies.get(*body as usize)).collect(),
        towns: snapshot.find_town(text).into_iter().filter(|found| found.exact).map(|found| found.town).collect(),
    }
}

/// The needs the words speak of: the best, and those nearly as good.
fn best_needs(snapshot: &Snapshot, needs: &[Answer]) -> Vec<(usize, f32)> {
    let total = |answer: &Answer| answer.score * (1.0 + f32::from(answer.words));
    let mut named: Vec<(usize, f32)> =
        needs.iter().enumerate().map(|(place, answer)| (place, total(answer))).filter(|named| named.1 > 0.0).collect();
    named.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
    let best = named.first().map_or(0.0, |named| named.1);
    named.retain(|named| named.1 >= best * 0.5);
    named.truncate(MOST_NEEDS.min(snapshot.pack.needs.len()));
    named
}

struct Sieve<'f> {
    snapshot: &'f Snapshot,
    filters: &'f Filters,
}

impl Sieve<'_> {
    fn lets(&self, service: &Service) -> bool {
        let holds = |wanted: &Option<String>, list: &[String]| {
            wanted.as_ref().is_none_or(|wanted| list.iter().any(|held| held == wanted))
        };
        let Filters { town, need, life_stage, body, area, .. } = self.filters;
        let answers = need
            .as_ref()
            .is_none_or(|need| service.needs.iter().chain(&service.also_needs).any(|answered| answered == need));
        answers
            && holds(life_stage, &service.life_stages)
            && holds(area, &service.areas)
            && body.as_ref().is_none_or(|body| {
                service.contacts.contains(body)
                    || service
                        .routes
                        .iter()
                        .any(|route| self.snapshot.desk(&route.desk).is_some_and(|desk| desk.body == *body))
            })
            && town.is_none_or(|town| self.snapshot.desk_for(service, town).is_some())
    }
}
