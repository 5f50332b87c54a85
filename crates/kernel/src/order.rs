// SPDX-License-Identifier: EUPL-1.2
//! The order of names as each language reads its alphabet (Unicode's root order with the language's own changes, CLDR).

use crate::Language;
use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use std::{cmp::Ordering, sync::OnceLock};

static COLLATORS: [OnceLock<Option<CollatorBorrowed<'static>>>; Language::ALL.len()] =
    [const { OnceLock::new() }; Language::ALL.len()];

/// How a reader of this language orders two names: "Éze" beside "Ezio", "č" after "c", Chinese by its sounds.
///
/// Costs a hundred times a comparison of bytes: order long lists once, not for every page.
pub fn by_name(language: Language) -> impl Fn(&str, &str) -> Ordering {
    let collator = COLLATORS.get(language as usize).and_then(|cell| {
        cell.get_or_init(|| {
            let locale: icu_locale_core::Locale = language.code().parse().ok()?;
            Collator::try_new((&locale).into(), CollatorOptions::default()).ok()
        })
        .as_ref()
    });
    move |one, other| match collator {
        // Names that a reader cannot tell apart still have one order.
        Some(collator) => collator.compare(one, other).then_with(|| one.cmp(other)),
        None => one.cmp(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ordered(language: Language, names: &[&'static str]) -> Vec<&'static str> {
        let mut names = names.to_vec();
        let order = by_name(language);
        names.sort_by(|one, other| order(one, other));
        names
    }

    #[test]
    fn accents_and_capitals_do_not_send_a_name_to_the_end() {
        assert_eq!(ordered(Language::It, &["Zelo", "città", "Èze", "Cremona"]), ["città", "Cremona", "Èze", "Zelo"]);
    }

    #[test]
    fn each_language_has_its_own_alphabet() {
        assert_eq!(ordered(Language::Ro, &["tz", "ța", "ta"]), ["ta", "tz", "ța"], "in Romanian ț is a letter after t");
        assert_eq!(ordered(Language::It, &["tz", "ța", "ta"]), ["ta", "ța", "tz"]);
        assert_eq!(ordered(Language::Sq, &["çaj", "cak", "dhe", "du"]), ["cak", "çaj", "du", "dhe"]);
        assert_eq!(ordered(Language::Es, &["ñu", "nz", "ola"]), ["nz", "ñu", "ola"]);
        assert_eq!(ordered(Language::Uk, &["ґрунт", "гроші", "дім"]), ["гроші", "ґрунт", "дім"]);
        assert_eq!(ordered(Language::Zh, &["住房", "办事", "工作"]), ["办事", "工作", "住房"], "bàn, gōng, zhù");
        assert_eq!(ordered(Language::Ar, &["عمل", "بيت"]), ["بيت", "عمل"]);
    }
}
