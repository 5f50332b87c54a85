// SPDX-License-Identifier: EUPL-1.2
//! The territory pack: what it says ([`Pack`] and its parts).
mod model;
pub use model::*;

/// The known word nearest to a misspelt one, if near enough to be worth suggesting.
pub(crate) fn nearest<'k>(given: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let given: String = given.chars().take(60).collect::<String>().to_lowercase();
    let most = (given.chars().count() / 3).max(1);
    known
        .map(|word| (strsim::osa_distance(&given, &word.to_lowercase()), word))
        .filter(|(distance, _)| *distance <= most && !given.is_empty())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word)
}
