// SPDX-License-Identifier: EUPL-1.2
//! Needs by word: `affitto, lavoro` is quicker than a list of thirty.

use directory::{Snapshot, pack::Need};
use kernel::Language;
use reception::contact::Draft;

/// Ticks the needs whose words stand in the line; what is not understood stays in it.
pub(crate) fn understand(directory: &Snapshot, draft: &mut Draft, language: Language) {
    let mut left = Vec::new();
    for typed in draft.asked.split([',', ';', '/']).map(str::trim).filter(|typed| !typed.is_empty()) {
        match find(directory.needs(), typed, language) {
            Some(need) if !draft.needs.contains(&need.code) => draft.needs.push(need.code.clone()),
            Some(_) => {}
            None => left.push(typed),
        }
    }
    let left = left.join(", ");
    draft.asked = left;
    draft.needs.retain(|code| directory.need(code).is_some());
}

/// The need that answers best: by its name, by how it begins, by a word that people type.
fn find<'n>(needs: &'n [Need], typed: &str, language: Language) -> Option<&'n Need> {
    let typed = folded(typed);
    if typed.chars().count() < 3 {
        return None;
    }
    let rank = |need: &Need| -> Option<u8> {
        let names = [need.name.get(language), need.name.get(Language::It)].map(folded);
        let words: Vec<String> = need.words.iter().map(|word| folded(word)).collect();
        if names.contains(&typed) || need.code == typed {
            Some(0)
        } else if words.contains(&typed) {
            Some(1)
        } else if names.iter().any(|name| name.starts_with(&typed)) {
            Some(2)
        } else if names.iter().any(|name| name.split(' ').any(|part| part.starts_with(&typed))) {
            Some(3)
        } else if words.iter().any(|word| word.starts_with(&typed)) {
            Some(4)
        } else {
            None
        }
    };
    let ranked = needs.iter().filter_map(|need| rank(need).map(|rank| (rank, need)));
    ranked.min_by_key(|(rank, _)| *rank).map(|(_, need)| need)
}

/// Plain small letters, words apart.
fn folded(text: &str) -> String {
    let plain = kernel::plain_latin(text).to_lowercase();
    let parts = plain.split(|letter: char| !letter.is_alphanumeric()).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use kernel::Localized;

    fn need(code: &str, name: &str, words: &[&str]) -> Need {
        Need {
            code: code.into(),
            domain: String::new(),
            icon: None,
            name: Localized::italian(name),
            say: Localized::italian(name),
            words: words.iter().map(|word| (*word).to_owned()).collect(),
            typed: Default::default(),
            first: false,
            discreet: false,
        }
    }

    #[test]
    fn a_word_a_beginning_and_an_accent_are_enough() {
        let needs = [
            need("work", "Lavoro", &["disoccupato", "licenziato"]),
            need("rent_arrears", "Affitto in ritardo", &["morosità"]),
            need("home", "Casa", &["affitto"]),
        ];
        let found = |typed| find(&needs, typed, Language::It).map(|need| need.code.as_str());
        assert_eq!(found("LAVORO"), Some("work"));
        assert_eq!(found("disocc"), Some("work"));
        assert_eq!(found("morosita"), Some("rent_arrears"));
        assert_eq!(found("affitto in"), Some("rent_arrears"));
        assert_eq!(found("ritardo"), Some("rent_arrears"));
        assert_eq!(found("affitto"), Some("home"), "the very word comes before a beginning");
        for nothing in ["", "la", "zzz", "<b>", "🙂🙂🙂"] {
            assert_eq!(found(nothing), None, "{nothing}");
        }
    }
}
