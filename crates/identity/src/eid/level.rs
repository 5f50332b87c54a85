// SPDX-License-Identifier: EUPL-1.2
//! How sure a provider is of who somebody is: the levels of SPID and CIE, and those of eIDAS that they stand for. A provider that
//! has words of its own is told word by word which of them are enough.

/// A level, the higher the surer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    /// A password.
    One,
    /// A password and a second thing: a telephone, an app.
    Two,
    /// A certificate or a card.
    Three,
}

/// What providers say (`acr`), and what it means.
const WORDS: [(&str, Level); 6] = [
    ("https://www.spid.gov.it/SpidL1", Level::One),
    ("https://www.spid.gov.it/SpidL2", Level::Two),
    ("https://www.spid.gov.it/SpidL3", Level::Three),
    ("http://eidas.europa.eu/LoA/low", Level::One),
    ("http://eidas.europa.eu/LoA/substantial", Level::Two),
    ("http://eidas.europa.eu/LoA/high", Level::Three),
];

/// The level of these words; none: words of the provider's own.
pub(crate) fn level(acr: &str) -> Option<Level> {
    WORDS.iter().find(|(words, _)| *words == acr).map(|(_, level)| *level)
}

/// Whether what came back is at least what was asked. Nothing said is not enough; words of the provider's own are enough when
/// they are those that were asked, or are named as enough.
pub(crate) fn is_enough(asked: &str, also_enough: &[String], came: Option<&str>) -> bool {
    let Some(came) = came else { return false };
    if came == asked || also_enough.iter().any(|words| words == came) {
        return true;
    }
    match (level(asked), level(came)) {
        (Some(asked), Some(came)) => came >= asked,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TWO: &str = "https://www.spid.gov.it/SpidL2";

    #[test]
    fn a_higher_level_is_enough_and_a_lower_one_is_not() {
        assert!(is_enough(TWO, &[], Some(TWO)));
        assert!(is_enough(TWO, &[], Some("https://www.spid.gov.it/SpidL3")));
        assert!(is_enough(TWO, &[], Some("http://eidas.europa.eu/LoA/substantial")));
        for low in [None, Some("https://www.spid.gov.it/SpidL1"), Some("http://eidas.europa.eu/LoA/low"), Some("")] {
            assert!(!is_enough(TWO, &[], low), "{low:?}");
        }
    }

    #[test]
    fn words_of_the_provider_s_own_are_enough_only_when_they_are_named() {
        assert!(!is_enough(TWO, &[], Some("urn:example:strong")));
        assert!(is_enough(TWO, &["urn:example:strong".to_owned()], Some("urn:example:strong")));
        assert!(is_enough("urn:example:strong", &[], Some("urn:example:strong")));
        assert!(!is_enough("urn:example:strong", &[], Some("https://www.spid.gov.it/SpidL3")));
    }

    fn words() -> impl Strategy<Value = &'static str> {
        prop::sample::select(WORDS.map(|(words, _)| words).to_vec())
    }

    proptest! {
        #[test]
        fn who_is_sure_enough_for_more_is_sure_enough_for_less(more in words(), less in words(), came in words()) {
            if level(more) >= level(less) && is_enough(more, &[], Some(came)) {
                prop_assert!(is_enough(less, &[], Some(came)));
            }
        }

        #[test]
        fn words_that_nobody_named_are_never_enough(asked in words(), came in "[a-z:/.]{0,40}") {
            prop_assert!(level(&came).is_some() || !is_enough(asked, &[], Some(&came)));
        }
    }
}
