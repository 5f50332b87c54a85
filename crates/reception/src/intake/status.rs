// SPDX-License-Identifier: EUPL-1.2
//! How a request stands, and which steps lead from there: one table that the code, the pages and the tests read.

/// How a request stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// It has arrived; nothing is decided.
    Arrived,
    /// On the waiting list.
    Listed,
    /// The household has a place.
    Placed,
    /// No, with a reason.
    Refused,
    /// They do not want it any more.
    Withdrawn,
    /// The path has come to its end.
    Closed,
}

impl Status {
    /// Every status.
    pub const ALL: [Self; 6] =
        [Self::Arrived, Self::Listed, Self::Placed, Self::Refused, Self::Withdrawn, Self::Closed];

    /// The word stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::Arrived => "arrived",
            Self::Listed => "listed",
            Self::Placed => "placed",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::Closed => "closed",
        }
    }

    /// Reads the word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }

    /// Whether they wait for a place.
    pub fn waits(self) -> bool {
        matches!(self, Self::Arrived | Self::Listed)
    }

    /// Where a step leads from here; nothing when it leads nowhere.
    pub fn after(self, step: Step) -> Option<Self> {
        match (self, step) {
            (Self::Arrived | Self::Listed, Step::Place) => Some(Self::Placed),
            (Self::Arrived, Step::List) => Some(Self::Listed),
            (Self::Arrived | Self::Listed, Step::Refuse) => Some(Self::Refused),
            (Self::Placed, Step::Plan) => Some(Self::Placed),
            (Self::Arrived | Self::Listed | Self::Placed, Step::Withdraw) => Some(Self::Withdrawn),
            (Self::Placed, Step::Close) => Some(Self::Closed),
            (Self::Refused | Self::Withdrawn, Step::Reopen) => Some(Self::Arrived),
            _ => None,
        }
    }

    /// The steps that lead somewhere from here.
    pub fn steps(self) -> impl Iterator<Item = Step> {
        Step::ALL.into_iter().filter(move |step| self.after(*step).is_some())
    }
}

/// What is decided of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Give a place.
    Place,
    /// Put on the waiting list.
    List,
    /// Refuse, with a reason.
    Refuse,
    /// Plan another amount.
    Plan,
    /// They do not want it any more; a place is freed.
    Withdraw,
    /// The path has come to its end; the place is freed.
    Close,
    /// Take a refusal or a withdrawal back, with a reason.
    Reopen,
}

impl Step {
    /// Every step, in the order a page offers them.
    pub const ALL: [Self; 7] =
        [Self::Place, Self::List, Self::Refuse, Self::Plan, Self::Close, Self::Withdraw, Self::Reopen];

    /// The word stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::Place => "place",
            Self::List => "list",
            Self::Refuse => "refuse",
            Self::Plan => "plan",
            Self::Withdraw => "withdraw",
            Self::Close => "close",
            Self::Reopen => "reopen",
        }
    }

    /// Reads the word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }

    /// Whether it says nothing without a reason.
    pub fn needs_reason(self) -> bool {
        matches!(self, Self::Refuse | Self::Reopen)
    }

    /// Whether it says an amount: planned for a household, or spent on it.
    pub fn has_amount(self) -> bool {
        matches!(self, Self::Place | Self::Plan | Self::Withdraw | Self::Close)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_stored_is_read_again() {
        assert!(Status::ALL.into_iter().all(|one| Status::from_code(one.code()) == Some(one)));
        assert!(Step::ALL.into_iter().all(|one| Step::from_code(one.code()) == Some(one)));
    }

    #[test]
    fn a_place_is_given_once_and_nothing_is_decided_after_the_end() {
        assert_eq!(Status::Placed.after(Step::Place), None);
        assert_eq!(Status::Closed.steps().count(), 0);
        assert!(Status::ALL.into_iter().filter(|status| *status != Status::Closed).all(|one| one.steps().count() > 0));
        let to_a_place = |from: &Status| from.after(Step::Place).is_some();
        assert!(Status::ALL.into_iter().filter(to_a_place).all(Status::waits));
    }
}
