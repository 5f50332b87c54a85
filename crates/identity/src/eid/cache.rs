// SPDX-License-Identifier: EUPL-1.2
//! What is remembered of the provider, and when it is asked again: rules over instants, without a clock.

use kernel::UtcMicros;

/// Seconds for which what the provider published is taken as it is.
const FRESH_FOR: i64 = 3_600;
/// Seconds for which it is better than nothing while the provider does not answer.
const GOOD_FOR: i64 = 86_400;
/// Seconds between two questions because of a key that nobody knows: who invents keys does not make us ask each time.
const KEYS_EVERY: i64 = 60;
/// Seconds in which a provider that did not answer is not asked again, so that not everybody waits for it.
const RESTS_FOR: i64 = 10;

/// When the provider was asked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Asked {
    /// When it last published something that we keep.
    pub(crate) answered_at: Option<UtcMicros>,
    /// When it last did not answer.
    pub(crate) failed_at: Option<UtcMicros>,
    /// When it was last asked because of an unknown key.
    pub(crate) for_key_at: Option<UtcMicros>,
}

/// What to do when the provider is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Next {
    /// What is known is fresh.
    Use,
    /// Ask; if it does not answer, what is known will still do.
    AskOrUse,
    /// Ask: without an answer there is nothing.
    Ask,
    /// It did not answer a moment ago.
    Rest,
}

impl Asked {
    /// What to do now.
    pub(crate) fn next(&self, now: UtcMicros) -> Next {
        let resting = within(self.failed_at, now, RESTS_FOR);
        if within(self.answered_at, now, FRESH_FOR) {
            return Next::Use;
        }
        match (within(self.answered_at, now, GOOD_FOR), resting) {
            (true, true) => Next::Use,
            (true, false) => Next::AskOrUse,
            (false, true) => Next::Rest,
            (false, false) => Next::Ask,
        }
    }

    /// Whether a key that nobody knows is reason enough to ask now.
    pub(crate) fn may_ask_for_key(&self, now: UtcMicros) -> bool {
        !within(self.for_key_at, now, KEYS_EVERY) && !within(self.failed_at, now, RESTS_FOR)
    }
}

/// Whether this happened less than so many seconds ago. A clock that was put back makes nothing fresh.
fn within(at: Option<UtcMicros>, now: UtcMicros, seconds: i64) -> bool {
    at.is_some_and(|at| at <= now && now < at.plus_seconds(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NOW: UtcMicros = UtcMicros(1_800_000_000_000_000);

    fn ago(seconds: i64) -> Option<UtcMicros> {
        Some(NOW.plus_seconds(-seconds))
    }

    #[test]
    fn what_is_fresh_is_used_and_what_is_old_is_asked_again() {
        assert_eq!(Asked::default().next(NOW), Next::Ask);
        assert_eq!(Asked { answered_at: ago(3_599), ..Asked::default() }.next(NOW), Next::Use);
        assert_eq!(Asked { answered_at: ago(3_600), ..Asked::default() }.next(NOW), Next::AskOrUse);
        assert_eq!(Asked { answered_at: ago(86_400), ..Asked::default() }.next(NOW), Next::Ask);
    }

    #[test]
    fn a_provider_that_does_not_answer_is_left_alone_for_a_moment() {
        assert_eq!(Asked { failed_at: ago(9), ..Asked::default() }.next(NOW), Next::Rest);
        assert_eq!(Asked { failed_at: ago(10), ..Asked::default() }.next(NOW), Next::Ask);
        assert_eq!(Asked { answered_at: ago(7_200), failed_at: ago(9), for_key_at: None }.next(NOW), Next::Use);
    }

    proptest! {
        #[test]
        fn invented_keys_make_us_ask_once_a_minute_at_most(gaps in prop::collection::vec(0..200_i64, 1..200)) {
            let (mut asked, mut now, mut times) = (Asked::default(), NOW, 0);
            for gap in gaps {
                now = now.plus_seconds(gap);
                if asked.may_ask_for_key(now) {
                    asked.for_key_at = Some(now);
                    times += 1;
                }
            }
            prop_assert!(times <= 1 + (now.0 - NOW.0) / 1_000_000 / KEYS_EVERY);
        }

        #[test]
        fn no_clock_breaks_the_sums(answered in any::<i64>(), failed in any::<i64>(), now in any::<i64>()) {
            let asked = Asked { answered_at: Some(UtcMicros(answered)), failed_at: Some(UtcMicros(failed)), for_key_at: None };
            let _ = (asked.next(UtcMicros(now)), asked.may_ask_for_key(UtcMicros(now)));
        }
    }
}
