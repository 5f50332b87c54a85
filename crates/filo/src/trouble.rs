// SPDX-License-Identifier: EUPL-1.2
//! A fault that lasts is said once: a full disk must not fill the log, second by second.

use std::fmt::Display;

/// Tries after which a fault that lasts is said again: ten minutes of beats.
const REMINDED_AFTER: u64 = 600;

/// How one part of the background work is doing.
#[derive(Debug)]
pub(crate) struct Trouble {
    what: &'static str,
    /// The last fault, and how often it came in a row.
    now: Option<(String, u64)>,
}

/// What the log is to hear.
#[derive(Debug, PartialEq, Eq)]
enum Said {
    Nothing,
    Fault { times: u64 },
    Over { times: u64 },
}

impl Trouble {
    /// Of a part of the work, in the words of the log.
    pub(crate) fn of(what: &'static str) -> Self {
        Self { what, now: None }
    }

    /// Takes the outcome of a try; tells the log when a fault begins, changes, lasts long or is over.
    pub(crate) fn after<T, E: Display>(&mut self, outcome: Result<T, E>) -> Option<T> {
        let (value, error) = match outcome {
            Ok(value) => (Some(value), None),
            Err(error) => (None, Some(error.to_string())),
        };
        let what = self.what;
        match self.note(error.as_deref()) {
            Said::Nothing => {}
            Said::Fault { times } => {
                tracing::error!(error = error.unwrap_or_default(), times, "{what}: tried again each second");
            }
            Said::Over { times } => tracing::warn!(times, "over: {what}"),
        }
        value
    }

    fn note(&mut self, error: Option<&str>) -> Said {
        match (&mut self.now, error) {
            (None, None) => Said::Nothing,
            (Some((_, times)), None) => {
                let times = *times;
                self.now = None;
                Said::Over { times }
            }
            (Some((known, times)), Some(error)) if known == error => {
                *times += 1;
                if *times % REMINDED_AFTER == 0 { Said::Fault { times: *times } } else { Said::Nothing }
            }
            (_, Some(error)) => {
                self.now = Some((error.to_owned(), 1));
                Said::Fault { times: 1 }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_is_said_when_it_begins_changes_lasts_or_ends() {
        let mut trouble = Trouble::of("the work");
        assert_eq!(trouble.note(None), Said::Nothing);
        assert_eq!(trouble.note(Some("full")), Said::Fault { times: 1 });
        assert_eq!(trouble.note(Some("full")), Said::Nothing);
        assert_eq!(trouble.note(Some("read-only")), Said::Fault { times: 1 });
        for _ in 2..REMINDED_AFTER {
            assert_eq!(trouble.note(Some("read-only")), Said::Nothing);
        }
        assert_eq!(trouble.note(Some("read-only")), Said::Fault { times: REMINDED_AFTER });
        assert_eq!(trouble.note(None), Said::Over { times: REMINDED_AFTER });
        assert_eq!(trouble.note(None), Said::Nothing);
    }
}
