// SPDX-License-Identifier: EUPL-1.2
//! Finding a town by the name a person types: accents, apostrophes, abbreviations, beginnings, typing mistakes.

use super::Snapshot;
use crate::pack::Town;
use crate::search::words::{bounded, folded_words, forgiven, within};

/// Most towns given for one text.
const MOST: usize = 12;

/// A town whose name answers to what was typed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TownMatch<'s> {
    /// The town.
    pub town: &'s Town,
    /// The name is the very one typed, accents and apostrophes aside.
    pub exact: bool,
}

/// Names cut into folded words, and joined.
#[derive(Debug)]
pub(crate) struct Names(Vec<(Vec<String>, String)>);

impl Names {
    pub(crate) fn of(towns: &[Town]) -> Self {
        Self(
            towns
                .iter()
                .map(|town| {
                    let words = folded_words(&town.name);
                    let joined = words.concat();
                    (words, joined)
                })
                .collect(),
        )
    }
}

/// How well a name answers; smaller is better. `None`: not at all.
fn closeness(words: &[String], joined: &str, typed: &[String], typed_joined: &str) -> Option<usize> {
    if joined == typed_joined {
        return Some(0);
    }
    if joined.starts_with(typed_joined) {
        return Some(1);
    }
    if let Some(skipped) = in_order(words, typed, |name, word| name.starts_with(word)) {
        return Some(2 + skipped);
    }
    if let Some(mistakes) = within(joined, typed_joined, forgiven(typed_joined.chars().count())) {
        return Some(10 + mistakes);
    }
    in_order(words, typed, |name, word| {
        name.starts_with(word) || within(name, word, forgiven(word.chars().count())).is_some()
    })
    .map(|skipped| 20 + skipped)
}

/// Whether each typed word answers to a word of the name, in order; gives how many words of the name were passed over.
fn in_order(words: &[String], typed: &[String], answers: impl Fn(&str, &str) -> bool) -> Option<usize> {
    let mut left = words.iter();
    for word in typed {
        left.by_ref().find(|name| answers(name, word))?;
    }
    Some(words.len() - typed.len())
}

impl Snapshot {
    /// Our towns whose name answers to a text, best first; at most twelve. Also takes an ISTAT code.
    ///
    /// Empty for a town that is not ours: the names of other towns are not kept here, so the page asks the person to
    /// turn to the municipality where they live.
    pub fn find_town(&self, text: &str) -> Vec<TownMatch<'_>> {
        if let Ok(istat) = text.trim().parse() {
            return self.town(istat).map(|town| TownMatch { town, exact: true }).into_iter().collect();
        }
        let typed = folded_words(bounded(text));
        let typed_joined = typed.concat();
        if typed_joined.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<(usize, &Town)> = self
            .names
            .0
            .iter()
            .zip(&self.pack.towns)
            .filter_map(|((words, joined), town)| Some((closeness(words, joined, &typed, &typed_joined)?, town)))
            .collect();
        found.sort_by(|one, other| (one.0, &one.1.name).cmp(&(other.0, &other.1.name)));
        // When something answers well, what answers only by forgiving mistakes is noise.
        if found.first().is_some_and(|best| best.0 < 10) {
            found.retain(|match_| match_.0 < 10);
        }
        found.truncate(MOST);
        found.into_iter().map(|(closeness, town)| TownMatch { town, exact: closeness == 0 }).collect()
    }
}
