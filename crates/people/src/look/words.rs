// SPDX-License-Identifier: EUPL-1.2
//! The words of all names, each kept once: found by letters, by beginning, by sound and by threes of letters.

use super::{
    alike::{How, Likeness, Typed, mask, threes},
    fold::sound,
};
use rustc_hash::FxHashMap;
use std::{
    borrow::Borrow,
    collections::{BTreeMap, hash_map::Entry},
    ops::Bound,
    sync::Arc,
};
use zeroize::Zeroize;

/// A word of a name; overwritten when nobody bears it any more.
struct Text(Box<str>);

impl Drop for Text {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

#[derive(Clone)]
struct Key(Arc<Text>);

impl Borrow<str> for Key {
    fn borrow(&self) -> &str {
        &self.0.0
    }
}
impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        self.0.0 == other.0.0
    }
}
impl Eq for Key {}
impl PartialOrd for Key {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Key {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.0.cmp(&other.0.0)
    }
}

/// A word's place in the list.
pub(crate) type WordId = u32;

struct Word {
    text: Key,
    sound: u64,
    /// Who bears it: places in the list of persons.
    bearers: Vec<u32>,
}

/// The words.
#[derive(Default)]
pub(crate) struct Words {
    list: Vec<Option<Word>>,
    /// Beside the list, close together: every search walks over them.
    marks: Vec<(u32, u8)>,
    free: Vec<WordId>,
    by_text: BTreeMap<Key, WordId>,
    by_sound: FxHashMap<u64, Vec<WordId>>,
    by_three: FxHashMap<u64, Vec<WordId>>,
}

/// Words known by threes of letters, at most; more would be alike in nothing.
const BY_THREES: usize = 40;

impl Words {
    /// Notes that a person bears a word; says where it stands.
    pub(crate) fn add(&mut self, text: &str, bearer: u32) -> WordId {
        let id = match self.by_text.get(text) {
            Some(id) => *id,
            None => self.enter(text),
        };
        if let Some(Some(word)) = self.list.get_mut(id as usize) {
            word.bearers.push(bearer);
        }
        id
    }

    fn enter(&mut self, text: &str) -> WordId {
        let key = Key(Arc::new(Text(text.into())));
        let heard = sound(text);
        let word = Word { text: key.clone(), sound: heard, bearers: Vec::new() };
        let mark = (mask(text), u8::try_from(text.chars().count()).unwrap_or(u8::MAX));
        let id = match self.free.pop() {
            Some(id) => {
                self.list[id as usize] = Some(word);
                self.marks[id as usize] = mark;
                id
            }
            None => {
                self.list.push(Some(word));
                self.marks.push(mark);
                WordId::try_from(self.list.len() - 1).unwrap_or(WordId::MAX)
            }
        };
        self.by_text.insert(key, id);
        self.by_sound.entry(heard).or_default().push(id);
        for three in threes(text) {
            let known = self.by_three.entry(three).or_default();
            if known.last() != Some(&id) {
                known.push(id);
            }
        }
        id
    }

    /// A person bears a word no more; a word that nobody bears is forgotten.
    pub(crate) fn remove(&mut self, id: WordId, bearer: u32) {
        let Some(Some(word)) = self.list.get_mut(id as usize) else { return };
        if let Some(at) = word.bearers.iter().position(|known| *known == bearer) {
            word.bearers.swap_remove(at);
        }
        if !word.bearers.is_empty() {
            return;
        }
        if let Some(word) = self.list[id as usize].take() {
            let text: &str = word.text.borrow();
            for three in threes(text) {
                without(&mut self.by_three, three, id);
            }
            without(&mut self.by_sound, word.sound, id);
            self.by_text.remove(text);
            self.marks[id as usize] = (0, 0);
            self.free.push(id);
        }
    }

    /// The word and its sound.
    pub(crate) fn text(&self, id: WordId) -> (&str, u64) {
        let word = self.list.get(id as usize).and_then(Option::as_ref);
        word.map_or(("", 0), |word| (word.text.borrow(), word.sound))
    }

    /// Who bears it.
    pub(crate) fn bearers(&self, id: WordId) -> &[u32] {
        self.list.get(id as usize).and_then(Option::as_ref).map_or(&[], |word| &word.bearers)
    }

    /// The words alike, the most alike first.
    pub(crate) fn alike(&self, typed: &Typed) -> Vec<(WordId, Likeness)> {
        let mut found: FxHashMap<WordId, Likeness> = FxHashMap::default();
        let mut look = |id: WordId| {
            if let Entry::Vacant(place) = found.entry(id) {
                let (known, heard) = self.text(id);
                if let Some(likeness) = typed.like(known, heard) {
                    place.insert(likeness);
                }
            }
        };
        if typed.length >= 2 {
            let from = (Bound::Included(typed.text.as_str()), Bound::Unbounded);
            self.by_text
                .range::<str, _>(from)
                .take_while(|(key, _)| Borrow::<str>::borrow(*key).starts_with(&typed.text))
                .for_each(|(_, id)| look(*id));
        } else if let Some(id) = self.by_text.get(typed.text.as_str()) {
            look(*id);
        }
        self.by_sound.get(&typed.sound).into_iter().flatten().for_each(|id| look(*id));
        if typed.mistakes() > 0 {
            for (id, (mask, length)) in self.marks.iter().enumerate() {
                if typed.near(*mask, usize::from(*length)) {
                    look(WordId::try_from(id).unwrap_or(WordId::MAX));
                }
            }
        }
        for (id, likeness) in self.by_threes(typed) {
            let known = found.entry(id).or_insert(likeness);
            if known.0 < likeness.0 {
                *known = likeness;
            }
        }
        let mut found: Vec<(WordId, Likeness)> = found.into_iter().collect();
        found.sort_unstable_by(|one, other| other.1.0.cmp(&one.1.0).then(one.0.cmp(&other.0)));
        found
    }

    /// Words that share most threes of letters: pieces of longer names, and more mistakes than two.
    fn by_threes(&self, typed: &Typed) -> Vec<(WordId, Likeness)> {
        if typed.length < 4 {
            return Vec::new();
        }
        let mut shared: FxHashMap<WordId, u16> = FxHashMap::default();
        let mut asked = 0;
        for three in threes(&typed.text) {
            asked += 1;
            for id in self.by_three.get(&three).into_iter().flatten() {
                *shared.entry(*id).or_default() += 1;
            }
        }
        let mut near: Vec<(u16, WordId)> = shared
            .into_iter()
            .filter_map(|(id, count)| {
                let length = self.marks.get(id as usize).map_or(0, |(_, length)| u16::from(*length));
                let alike = 2000 * u32::from(count) / u32::from(asked + length).max(1);
                // Whether it holds the whole word is for the letters to say: all threes but those of the two ends.
                let held = count + 2 >= asked;
                (alike >= 600 || held).then_some((u16::try_from(alike).unwrap_or(1000), id))
            })
            .collect();
        near.sort_unstable_by(|one, other| other.cmp(one));
        near.truncate(BY_THREES);
        near.into_iter()
            .filter_map(|(alike, id)| {
                let (known, heard) = self.text(id);
                let by_letters = typed.like(known, heard);
                let by_threes = (alike >= 600).then_some((500 + alike / 4, How::Holds));
                by_letters.or(by_threes).map(|likeness| (id, likeness))
            })
            .collect()
    }

    /// How many words.
    pub(crate) fn len(&self) -> usize {
        self.by_text.len()
    }

    /// About how many bytes.
    pub(crate) fn bytes(&self) -> usize {
        let texts: usize =
            self.by_text.keys().map(|key| 40 + Borrow::<str>::borrow(key).len().next_multiple_of(16)).sum();
        let bearers: usize = self.list.iter().flatten().map(|word| word.bearers.capacity() * 4).sum();
        let lists = |lists: &FxHashMap<u64, Vec<WordId>>| -> usize {
            lists.capacity() * 40 + lists.values().map(|list| list.capacity() * 4).sum::<usize>()
        };
        texts
            + bearers
            + self.list.capacity() * size_of::<Option<Word>>()
            + self.marks.capacity() * 8
            + self.by_text.len() * 20
            + lists(&self.by_sound)
            + lists(&self.by_three)
    }
}

fn without(lists: &mut FxHashMap<u64, Vec<WordId>>, key: u64, id: WordId) {
    if let Some(list) = lists.get_mut(&key) {
        list.retain(|known| *known != id);
        if list.is_empty() {
            lists.remove(&key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_nobody_bears_is_forgotten_everywhere() {
        let mut words = Words::default();
        let finti = words.add("finti", 0);
        assert_eq!(words.add("finti", 1), finti);
        words.remove(finti, 0);
        assert_eq!(words.bearers(finti), [1]);
        words.remove(finti, 1);
        assert_eq!((words.len(), words.by_sound.len(), words.by_three.len()), (0, 0, 0));
        assert!(words.alike(&Typed::new("finti")).is_empty());
        assert_eq!(words.add("provati", 2), finti, "its place is taken by the next");
    }

    #[test]
    fn each_way_finds_the_word() {
        let mut words = Words::default();
        for (bearer, word) in (0..).zip(["finti", "fintini", "annamaria", "mohamed", "altro", "inventatissimi"]) {
            words.add(word, bearer);
        }
        for (typed, known) in [
            ("finti", "finti"),
            ("ifnti", "finti"),
            ("maria", "annamaria"),
            ("muhammad", "mohamed"),
            ("inventatissimissimo", "inventatissimi"),
        ] {
            let alike = words.alike(&Typed::new(typed));
            assert_eq!(alike.first().map(|(id, _)| words.text(*id).0), Some(known), "{typed}");
        }
        assert!(words.alike(&Typed::new("zzz")).is_empty());
    }
}
