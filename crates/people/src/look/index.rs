// SPDX-License-Identifier: EUPL-1.2
//! The index: the words of everybody's names, and days of birth. Persons whose file is parted stand aside, in a list of their
//! own that is walked for those entitled alone: for all others a search does exactly the work it would do without them.

use super::{
    alike::Typed,
    asked::{Asked, Part},
    fold::{sound, words},
    rank::{self, Borne, Hit, Reason},
    words::{WordId, Words},
};
use crate::{Born, Identity, PersonId, Standing};
use rustc_hash::FxHashMap;
use zeroize::Zeroizing;

/// A person of the common register. A word's upper two bits tell whose name it is.
struct Entry {
    person: PersonId,
    words: Box<[u32]>,
    born: i32,
}

/// A person whose file is parted.
struct Parted {
    words: Vec<(Zeroizing<Box<str>>, Part)>,
    born: i32,
}

/// What a search cost: a test compares it, so that what may not be seen does not show in the time either.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Work {
    /// Words that were alike.
    pub words: usize,
    /// Times a person was touched.
    pub touched: usize,
    /// Persons ranked.
    pub ranked: usize,
}

/// How much the index holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct IndexSize {
    /// Persons.
    pub people: usize,
    /// Different words of their names.
    pub words: usize,
    /// Bytes, about.
    pub bytes: usize,
}

/// The index.
#[derive(Default)]
pub(crate) struct Index {
    /// The version of the rows it was built from.
    pub(crate) version: i64,
    words: Words,
    list: Vec<Option<Entry>>,
    free: Vec<u32>,
    places: FxHashMap<PersonId, u32>,
    parted: FxHashMap<PersonId, Parted>,
}

const PART_BITS: u32 = 30;
const WORD: u32 = (1 << PART_BITS) - 1;
/// Times persons are touched for one word, at most: the least alike are left out.
const TOUCHED: usize = 60_000;
/// Persons ranked by letters after a first count, at most.
const RANKED: usize = 120;

impl Index {
    /// Puts a person in, or in again as they are now; `None`: the key is gone, and so is the person.
    pub(crate) fn put(&mut self, person: PersonId, standing: Standing, identity: Option<&Identity>) {
        self.take_out(person);
        let Some(identity) = identity else { return };
        let (names, born) = (names(identity), packed(identity.born));
        if standing == Standing::Parted {
            let words = names.into_iter().map(|(word, part)| (Zeroizing::new(word.into_boxed_str()), part)).collect();
            self.parted.insert(person, Parted { words, born });
            return;
        }
        let place = self.free.pop().unwrap_or_else(|| {
            self.list.push(None);
            u32::try_from(self.list.len() - 1).unwrap_or(u32::MAX)
        });
        let words =
            names.iter().map(|(word, part)| self.words.add(word, place) | (*part as u32) << PART_BITS).collect();
        self.list[place as usize] = Some(Entry { person, words, born });
        self.places.insert(person, place);
    }

    fn take_out(&mut self, person: PersonId) {
        self.parted.remove(&person);
        if let Some(place) = self.places.remove(&person)
            && let Some(entry) = self.list[place as usize].take()
        {
            for word in &entry.words {
                self.words.remove(word & WORD, place);
            }
            self.free.push(place);
        }
    }

    /// The persons who match, best first, at most `at_most`; of those parted only the ones in `entitled`.
    pub(crate) fn search(&self, asked: &Asked, entitled: &[PersonId], at_most: usize) -> (Vec<Hit>, Work) {
        let typed: Vec<(Typed, Option<Part>)> =
            asked.names.iter().map(|(word, part)| (Typed::new(word), *part)).collect();
        let mut work = Work::default();
        let mut hits = if typed.iter().any(|(typed, _)| typed.text.len() >= 2) {
            self.by_names(&typed, asked, &mut work)
        } else {
            self.by_birth(asked, &mut work)
        };
        for person in entitled {
            if let Some(parted) = self.parted.get(person) {
                let borne: Vec<Borne<'_>> = parted
                    .words
                    .iter()
                    .map(|(word, part)| Borne { text: word, sound: sound(word), part: *part })
                    .collect();
                hits.extend(rank::rank(*person, &borne, parted.born, &typed, asked.born));
            }
        }
        rank::best(&mut hits, at_most);
        (hits, work)
    }

    /// A first count over the words alike, then a ranking by letters of those who count most.
    fn by_names(&self, typed: &[(Typed, Option<Part>)], asked: &Asked, work: &mut Work) -> Vec<Hit> {
        let mut counts: FxHashMap<u32, [u16; 6]> = FxHashMap::default();
        let mut count = |typed: &Typed, slots: &[usize], least: u16| {
            let mut touched = 0;
            for (word, (score, _)) in self.words.alike(typed) {
                let bearers = self.words.bearers(word);
                work.words += 1;
                if score < least || (touched > 0 && touched + bearers.len() > TOUCHED) {
                    break;
                }
                touched += bearers.len();
                for bearer in bearers {
                    let counted = counts.entry(*bearer).or_default();
                    for slot in slots {
                        counted[*slot] = counted[*slot].max(score);
                    }
                }
            }
            work.touched += touched;
        };
        for (slot, (typed, _)) in typed.iter().enumerate() {
            // An initial is looked at when ranking: alone it would touch everybody.
            if typed.text.len() >= 2 {
                count(typed, &[slot], 0);
            }
        }
        // "De Finti" may be known as "Definti".
        for (slot, pair) in typed.windows(2).enumerate() {
            count(&Typed::new(&format!("{}{}", pair[0].0.text, pair[1].0.text)), &[slot, slot + 1], 850);
        }
        let initials = typed.iter().filter(|(typed, _)| typed.text.len() < 2).count();
        let mut counted: Vec<(u32, u32)> = counts
            .into_iter()
            .map(|(place, scores)| (scores.iter().map(|score| u32::from(*score)).sum::<u32>(), place))
            .filter(|(sum, _)| *sum as usize + initials * 1000 >= typed.len() * 550)
            .collect();
        let births = asked.born.is_some();
        // A birth narrows before the count is cut off.
        counted.retain(|(_, place)| {
            !births
                || self.list[*place as usize]
                    .as_ref()
                    .is_some_and(|entry| rank::birth(entry.born, asked.born).is_some())
        });
        // Of those who count the same the ones with fewer other names, then the eldest row.
        counted.sort_unstable_by_key(|(sum, place)| (std::cmp::Reverse(*sum), self.names_of(*place), *place));
        counted.truncate(RANKED);
        work.ranked += counted.len();
        counted.into_iter().filter_map(|(_, place)| self.ranked(place, typed, asked)).collect()
    }

    fn names_of(&self, place: u32) -> usize {
        self.list[place as usize].as_ref().map_or(0, |entry| entry.words.len())
    }

    fn by_birth(&self, asked: &Asked, work: &mut Work) -> Vec<Hit> {
        let Some(born) = asked.born.filter(|born| born.day().is_some()) else { return Vec::new() };
        work.touched += self.list.len();
        let same = self.list.iter().flatten().filter(|entry| entry.born == packed(Some(born)));
        same.map(|entry| Hit { person: entry.person, score: 700, reasons: vec![Reason::BORN] }).collect()
    }

    fn ranked(&self, place: u32, typed: &[(Typed, Option<Part>)], asked: &Asked) -> Option<Hit> {
        let entry = self.list[place as usize].as_ref()?;
        let borne: Vec<Borne<'_>> = entry
            .words
            .iter()
            .map(|word| {
                let (text, sound) = self.words.text(word & WORD);
                Borne { text, sound, part: part(word >> PART_BITS) }
            })
            .collect();
        rank::rank(entry.person, &borne, entry.born, typed, asked.born)
    }

    /// Parted persons who might be this one: some name of theirs is alike, and no birth contradicts it. A first sieve; whoever
    /// decides compares the sealed values.
    pub(crate) fn parted_like(&self, person: PersonId, identity: &Identity) -> Vec<PersonId> {
        let typed: Vec<(Typed, Option<Part>)> =
            names(identity).into_iter().map(|(word, part)| (Typed::new(&word), Some(part))).collect();
        let mut like: Vec<PersonId> = self
            .parted
            .iter()
            .filter(|(other, _)| **other != person)
            .filter(|(_, parted)| {
                let alike = |part: &[Part]| {
                    let mine = typed.iter().filter(|(_, own)| own.is_some_and(|own| part.contains(&own)));
                    mine.into_iter()
                        .any(|(typed, _)| parted.words.iter().any(|(word, _)| typed.like(word, sound(word)).is_some()))
                };
                alike(&[Part::Surname, Part::Alias]) || alike(&[Part::Given])
            })
            .map(|(other, _)| *other)
            .collect();
        like.sort_unstable();
        like
    }

    /// How much it holds.
    pub(crate) fn size(&self) -> IndexSize {
        let entries: usize =
            self.list.iter().flatten().map(|entry| (entry.words.len() * 4).next_multiple_of(16) + 8).sum();
        let bytes = self.words.bytes()
            + self.list.capacity() * size_of::<Option<Entry>>()
            + entries
            + self.places.capacity() * 28
            + self.parted.len() * 200;
        IndexSize { people: self.places.len() + self.parted.len(), words: self.words.len(), bytes }
    }
}

/// The words of all names; a surname of several words also as one.
fn names(identity: &Identity) -> Vec<(String, Part)> {
    let mut names = Vec::with_capacity(4);
    for (text, part) in
        [(&identity.surname, Part::Surname), (&identity.given, Part::Given), (&identity.alias, Part::Alias)]
    {
        let words = words(text);
        if words.len() > 1 && part == Part::Surname {
            names.push((words.concat(), part));
        }
        names.extend(words.into_iter().map(|word| (word, part)));
    }
    names.truncate(10);
    names.dedup();
    names
}

fn part(bits: WordId) -> Part {
    match bits {
        0 => Part::Surname,
        1 => Part::Given,
        _ => Part::Alias,
    }
}

/// A birth as a number: 19850201, 19850000 when the day is not known, 0 when nothing is.
pub(crate) fn packed(born: Option<Born>) -> i32 {
    match born {
        None => 0,
        Some(Born::In(year)) => i32::from(year) * 10_000,
        Some(Born::On(day)) => i32::from(day.year()) * 10_000 + i32::from(day.month()) * 100 + i32::from(day.day()),
    }
}
