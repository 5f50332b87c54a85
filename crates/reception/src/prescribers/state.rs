// SPDX-License-Identifier: EUPL-1.2
//! Where something that was sent stands: one word for whoever sent it.

/// Where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Nobody has opened it yet.
    Sent,
    /// The desk has opened it.
    Read,
    /// The desk has answered.
    Answered(Answer),
    /// Taken back: the person has changed their mind.
    Withdrawn,
}

/// What the desk answers. All that a prescriber ever hears.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// It arrived, and will be seen to.
    Received,
    /// The desk has taken it up.
    TakenUp,
    /// It was not possible.
    CouldNot,
    /// The prescriber is asked to call.
    Call,
}

/// What can happen to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The desk opens it.
    Open,
    /// The desk answers, or answers anew.
    Answer(Answer),
    /// The prescriber takes it back.
    TakeBack,
}

impl Answer {
    /// Every answer.
    pub const ALL: [Self; 4] = [Self::TakenUp, Self::Received, Self::Call, Self::CouldNot];

    /// The word stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::TakenUp => "taken",
            Self::CouldNot => "could_not",
            Self::Call => "call",
        }
    }

    /// Reads the word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.code() == code)
    }
}

impl State {
    /// Every state.
    pub const ALL: [Self; 7] = [
        Self::Sent,
        Self::Read,
        Self::Answered(Answer::Received),
        Self::Answered(Answer::TakenUp),
        Self::Answered(Answer::CouldNot),
        Self::Answered(Answer::Call),
        Self::Withdrawn,
    ];

    /// The word stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Read => "read",
            Self::Answered(answer) => answer.code(),
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Reads the word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether the desk still owes a word.
    pub fn waits(self) -> bool {
        matches!(self, Self::Sent | Self::Read)
    }

    /// Where a step leads; nothing when it is not possible from here. Opening what was opened leads where it stands.
    pub fn after(self, step: Step) -> Option<Self> {
        match (self, step) {
            (Self::Withdrawn, _) => None,
            (Self::Sent, Step::Open) => Some(Self::Read),
            (_, Step::Open) => Some(self),
            (_, Step::Answer(answer)) => Some(Self::Answered(answer)),
            (Self::Sent | Self::Read, Step::TakeBack) => Some(Self::Withdrawn),
            (Self::Answered(_), Step::TakeBack) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use proptest::prelude::*;

    fn steps() -> impl Strategy<Value = Step> {
        prop_oneof![
            Just(Step::Open),
            Just(Step::TakeBack),
            (0..Answer::ALL.len()).prop_map(|at| Step::Answer(Answer::ALL[at])),
        ]
    }

    proptest! {
        #[test]
        fn an_answer_is_never_unsaid_and_what_was_taken_back_stays_so(walk in prop::collection::vec(steps(), 0..12)) {
            let mut state = State::Sent;
            for step in walk {
                let Some(next) = state.after(step) else { continue };
                prop_assert!(next != State::Sent, "nothing becomes unread again");
                prop_assert!(!matches!(state, State::Answered(_)) || matches!(next, State::Answered(_)));
                prop_assert!(state != State::Withdrawn);
                if let Step::Answer(answer) = step {
                    prop_assert_eq!(next, State::Answered(answer));
                }
                state = next;
            }
        }
    }

    #[test]
    fn every_word_reads_back() {
        assert!(State::ALL.into_iter().all(|state| State::from_code(state.code()) == Some(state)));
        assert!(Answer::ALL.into_iter().all(|answer| Answer::from_code(answer.code()) == Some(answer)));
    }

    #[test]
    fn the_agreement_is_taken_back_until_somebody_has_answered() {
        assert_eq!(State::Sent.after(Step::TakeBack), Some(State::Withdrawn));
        assert_eq!(State::Read.after(Step::TakeBack), Some(State::Withdrawn));
        assert_eq!(State::Answered(Answer::Received).after(Step::TakeBack), None);
    }
}
