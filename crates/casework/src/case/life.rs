// SPDX-License-Identifier: EUPL-1.2
//! The life of a case: a plain function from what it is and what is done to what it becomes.
//!
//! | from | deeds |
//! |---|---|
//! | reported, reopened | assess, take in charge at once, refuse, close |
//! | assessed | form the team, take in charge at once, refuse, close |
//! | team | take in charge, take in charge at once, refuse, close |
//! | in charge | close |
//! | refused, closed | reopen |
//!
//! Help that cannot wait comes first and its papers after (art. 22, paragraph 4, letter b of law 328/2000): what is owed stays until
//! it is done, whatever the case becomes.

use super::reasons::{Closure, Paper, Refusal, coded};
use std::collections::BTreeSet;

coded! {
    /// Where a case stands.
    Stage {
        /// Somebody said that help is needed.
        Reported = "reported",
        /// The need was looked at.
        Assessed = "assessed",
        /// Who works on it is known.
        Team = "team",
        /// A service answers for it.
        InCharge = "in_charge",
        /// Not taken in charge, with reasons.
        Refused = "refused",
        /// Ended, with a reason.
        Closed = "closed",
        /// Open again.
        Reopened = "reopened",
    }
}

coded! {
    /// What kind of deed it is: what a page offers.
    Kind {
        /// Note that the need was assessed.
        Assess = "assess",
        /// Say who works on it, and who manages it.
        FormTeam = "form_team",
        /// Take in charge.
        TakeInCharge = "take_in_charge",
        /// Take in charge at once, papers after.
        TakeAtOnce = "take_at_once",
        /// Refuse, with reasons.
        Refuse = "refuse",
        /// Close.
        Close = "close",
        /// Open again.
        Reopen = "reopen",
        /// Note that something owed is done.
        Settle = "settle",
    }
}

/// What is done to a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// The need was assessed.
    Assess,
    /// The team was formed and has a manager.
    FormTeam,
    /// Taken in charge.
    TakeInCharge,
    /// Taken in charge at once; whoever does it manages it.
    TakeAtOnce,
    /// Refused.
    Refuse(Refusal),
    /// Closed.
    Close(Closure),
    /// Opened again.
    Reopen,
    /// Something owed was done.
    Settle(Paper),
}

impl Deed {
    /// Its kind.
    pub fn kind(self) -> Kind {
        match self {
            Self::Assess => Kind::Assess,
            Self::FormTeam => Kind::FormTeam,
            Self::TakeInCharge => Kind::TakeInCharge,
            Self::TakeAtOnce => Kind::TakeAtOnce,
            Self::Refuse(_) => Kind::Refuse,
            Self::Close(_) => Kind::Close,
            Self::Reopen => Kind::Reopen,
            Self::Settle(_) => Kind::Settle,
        }
    }

    /// The coded reason or paper; empty when there is none.
    pub fn detail(self) -> &'static str {
        match self {
            Self::Refuse(reason) => reason.code(),
            Self::Close(reason) => reason.code(),
            Self::Settle(paper) => paper.code(),
            _ => "",
        }
    }

    /// Whether it cannot be done without saying why in words.
    pub fn needs_words(self) -> bool {
        matches!(self, Self::Refuse(_) | Self::Close(Closure::Other) | Self::TakeAtOnce)
    }
}

/// What a case is, as far as its life goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Life {
    /// Where it stands.
    pub stage: Stage,
    /// Taken in charge at once, this time.
    pub emergency: bool,
    /// Whether somebody manages it.
    pub managed: bool,
    /// The papers owed.
    pub owed: BTreeSet<Paper>,
}

/// Why a deed cannot be done now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotNow {
    /// Not from where the case stands.
    #[error("this cannot be done from where the case stands")]
    Stage,
    /// Nobody manages it yet.
    #[error("say first who manages the case")]
    NoManager,
    /// It is not owed.
    #[error("this is not owed, or was done before")]
    NotOwed,
}

/// What comes next, for a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// Assess the need.
    Assess,
    /// Form the team.
    FormTeam,
    /// Take in charge, or refuse.
    Decide,
    /// Say who manages it.
    NameManager,
    /// Do what is owed.
    Settle,
    /// Nothing that the case's life asks for.
    Nothing,
}

impl Next {
    /// A word for pages.
    pub fn code(self) -> &'static str {
        match self {
            Self::Assess => "assess",
            Self::FormTeam => "form_team",
            Self::Decide => "decide",
            Self::NameManager => "name_manager",
            Self::Settle => "settle",
            Self::Nothing => "nothing",
        }
    }
}

impl Life {
    /// A case just reported.
    pub fn reported() -> Self {
        Self { stage: Stage::Reported, emergency: false, managed: false, owed: BTreeSet::new() }
    }

    /// Whether somebody still has to do with it: neither refused nor closed.
    pub fn is_open(&self) -> bool {
        !matches!(self.stage, Stage::Refused | Stage::Closed)
    }

    /// What it becomes.
    ///
    /// # Errors
    /// [`NotNow`]: the case stays what it is.
    pub fn after(&self, deed: Deed) -> Result<Self, NotNow> {
        use Stage::{Assessed, Closed, InCharge, Refused, Reopened, Reported, Team};
        let mut next = self.clone();
        next.stage = match (self.stage, deed) {
            (Reported | Reopened, Deed::Assess) => Assessed,
            (Assessed, Deed::FormTeam) if self.managed => Team,
            (Team, Deed::TakeInCharge) if self.managed => InCharge,
            (Assessed, Deed::FormTeam) | (Team, Deed::TakeInCharge) => return Err(NotNow::NoManager),
            (Reported | Reopened | Assessed | Team, Deed::TakeAtOnce) => {
                next.owed.extend(owed_from(self.stage));
                (next.emergency, next.managed) = (true, true);
                InCharge
            }
            (Reported | Reopened | Assessed | Team, Deed::Refuse(_)) => Refused,
            (Reported | Reopened | Assessed | Team | InCharge, Deed::Close(_)) => Closed,
            (Refused | Closed, Deed::Reopen) => {
                next.emergency = false;
                Reopened
            }
            (stage, Deed::Settle(paper)) => {
                if !next.owed.remove(&paper) {
                    return Err(NotNow::NotOwed);
                }
                stage
            }
            _ => return Err(NotNow::Stage),
        };
        Ok(next)
    }

    /// The kinds of deed that are possible from here, in the order of the work. Forming a team names its manager.
    pub fn possible(&self) -> Vec<Kind> {
        let managed = Self { managed: true, ..self.clone() };
        let tried = |kind: Kind| match kind {
            Kind::Assess => self.after(Deed::Assess).is_ok(),
            Kind::FormTeam => managed.after(Deed::FormTeam).is_ok(),
            Kind::TakeInCharge => self.after(Deed::TakeInCharge).is_ok(),
            Kind::TakeAtOnce => self.after(Deed::TakeAtOnce).is_ok(),
            Kind::Refuse => self.after(Deed::Refuse(Refusal::Other)).is_ok(),
            Kind::Close => self.after(Deed::Close(Closure::Other)).is_ok(),
            Kind::Reopen => self.after(Deed::Reopen).is_ok(),
            Kind::Settle => !self.owed.is_empty(),
        };
        Kind::ALL.iter().copied().filter(|kind| tried(*kind)).collect()
    }

    /// What comes next.
    pub fn next(&self) -> Next {
        match self.stage {
            Stage::Reported | Stage::Reopened => Next::Assess,
            Stage::Assessed => Next::FormTeam,
            Stage::Team | Stage::InCharge if !self.managed => Next::NameManager,
            Stage::Team => Next::Decide,
            _ if !self.owed.is_empty() => Next::Settle,
            Stage::InCharge | Stage::Refused | Stage::Closed => Next::Nothing,
        }
    }
}

/// What taking in charge at once leaves for later, from each stage.
fn owed_from(stage: Stage) -> &'static [Paper] {
    match stage {
        Stage::Reported | Stage::Reopened => Paper::ALL,
        Stage::Assessed => &[Paper::Team, Paper::Notice],
        _ => &[Paper::Notice],
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use proptest::prelude::*;

    fn deeds() -> impl Strategy<Value = Deed> {
        prop_oneof![
            Just(Deed::Assess),
            Just(Deed::FormTeam),
            Just(Deed::TakeInCharge),
            Just(Deed::TakeAtOnce),
            (0..Refusal::ALL.len()).prop_map(|at| Deed::Refuse(Refusal::ALL[at])),
            (0..Closure::ALL.len()).prop_map(|at| Deed::Close(Closure::ALL[at])),
            Just(Deed::Reopen),
            (0..Paper::ALL.len()).prop_map(|at| Deed::Settle(Paper::ALL[at])),
        ]
    }

    fn lives() -> impl Strategy<Value = Life> {
        let owed = prop::collection::btree_set((0..Paper::ALL.len()).prop_map(|at| Paper::ALL[at]), 0..4);
        ((0..Stage::ALL.len()), any::<bool>(), any::<bool>(), owed).prop_map(|(at, emergency, managed, owed)| Life {
            stage: Stage::ALL[at],
            emergency,
            managed,
            owed,
        })
    }

    #[test]
    fn the_long_way_and_the_short_one() {
        let mut life = Life::reported();
        assert_eq!(life.next(), Next::Assess);
        life = life.after(Deed::Assess).unwrap();
        assert_eq!(life.after(Deed::FormTeam), Err(NotNow::NoManager));
        life.managed = true;
        for (deed, next) in [(Deed::FormTeam, Next::Decide), (Deed::TakeInCharge, Next::Nothing)] {
            life = life.after(deed).unwrap();
            assert_eq!(life.next(), next);
        }
        assert!(!life.emergency && life.owed.is_empty());

        let mut at_once = Life::reported().after(Deed::TakeAtOnce).unwrap();
        assert!(at_once.emergency && at_once.managed && at_once.stage == Stage::InCharge);
        for paper in Paper::ALL {
            assert_eq!(at_once.next(), Next::Settle);
            at_once = at_once.after(Deed::Settle(*paper)).unwrap();
        }
        assert_eq!(at_once.next(), Next::Nothing);
        assert_eq!(at_once.after(Deed::Settle(Paper::Report)), Err(NotNow::NotOwed));
    }

    proptest! {
        #[test]
        fn nothing_is_a_dead_end(life in lives()) {
            let possible = life.possible();
            prop_assert!(possible.iter().any(|kind| *kind != Kind::Settle), "{life:?}");
            prop_assert_eq!(life.is_open(), !possible.contains(&Kind::Reopen));
            prop_assert_eq!(life.is_open(), possible.contains(&Kind::Close));
        }

        #[test]
        fn what_a_page_offers_is_what_can_be_done(life in lives(), deed in deeds()) {
            let done = life.after(deed);
            let offered = life.possible().contains(&deed.kind());
            match done {
                Ok(_) => prop_assert!(offered),
                Err(NotNow::Stage) => prop_assert!(!offered),
                Err(NotNow::NoManager) => prop_assert_eq!(offered, deed == Deed::FormTeam),
                Err(NotNow::NotOwed) => prop_assert_eq!(offered, !life.owed.is_empty()),
            }
        }

        #[test]
        fn what_is_owed_goes_only_by_being_done(all in prop::collection::vec(deeds(), 0..30)) {
            let mut life = Life::reported();
            for deed in all {
                let Ok(next) = life.after(deed) else { continue };
                match deed {
                    Deed::Settle(paper) => prop_assert!(life.owed.contains(&paper) && next.owed.len() + 1 == life.owed.len()),
                    _ => prop_assert!(life.owed.is_subset(&next.owed)),
                }
                prop_assert!(next.stage != Stage::InCharge || next.managed);
                life = next;
            }
        }

        #[test]
        fn from_anywhere_a_case_can_be_taken_in_charge(all in prop::collection::vec(deeds(), 0..30)) {
            let mut life = Life::reported();
            for deed in all {
                life = life.after(deed).unwrap_or(life);
            }
            if !life.is_open() {
                life = life.after(Deed::Reopen).unwrap();
            }
            if life.stage != Stage::InCharge {
                life = life.after(Deed::TakeAtOnce).unwrap();
            }
            prop_assert_eq!(life.stage, Stage::InCharge);
        }
    }
}
