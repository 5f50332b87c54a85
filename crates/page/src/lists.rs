// SPDX-License-Identifier: EUPL-1.2
//! Things in a line as each language says them: "lavoro, casa e scuola".

use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale_core::Locale;
use kernel::Language;
use std::cell::RefCell;

thread_local! {
    // ICU's formatters cannot cross threads; a handful of threads times the languages spoken is little.
    static FORMATTERS: RefCell<Vec<(Language, Option<ListFormatter>)>> = const { RefCell::new(Vec::new()) };
}

fn formatter(language: Language) -> Option<ListFormatter> {
    // English as Europe writes it: no comma before "and".
    let tag = if language == Language::En { "en-GB" } else { language.code() };
    let locale: Locale = tag.parse().ok()?;
    let options = ListFormatterOptions::default().with_length(ListLength::Wide);
    ListFormatter::try_new_and((&locale).into(), options).ok()
}

/// The things joined with commas and the language's "and".
pub(crate) fn all_of(language: Language, things: &[&str]) -> String {
    match things {
        [] => return String::new(),
        [only] => return (*only).to_owned(),
        _ => {}
    }
    FORMATTERS.with_borrow_mut(|known| {
        let place = known.iter().position(|(spoken, _)| *spoken == language).unwrap_or_else(|| {
            known.push((language, formatter(language)));
            known.len() - 1
        });
        match known.get(place) {
            Some((_, Some(formatter))) => formatter.format(things.iter()).to_string(),
            _ => things.join(", "),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_are_joined_as_each_language_says_it() {
        let said = |language| all_of(language, &["A", "B", "C"]);
        assert_eq!(said(Language::It), "A, B e C");
        assert_eq!(said(Language::En), "A, B and C");
        assert_eq!(said(Language::Ro), "A, B și C");
        assert_eq!(said(Language::Fr), "A, B et C");
        assert_eq!(said(Language::Es), "A, B y C");
        assert_eq!(said(Language::Sq), "A, B dhe C");
        assert_eq!(said(Language::Uk), "A, B і C");
        assert_eq!(said(Language::Ar), "A وB وC");
        assert_eq!(said(Language::Pa), "A, B ਅਤੇ C");
        assert_eq!(said(Language::Zh), "A、B和C");
        assert_eq!(all_of(Language::It, &["A"]), "A");
        assert_eq!(all_of(Language::It, &[]), "");
    }
}
