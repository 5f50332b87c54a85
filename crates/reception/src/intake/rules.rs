// SPDX-License-Identifier: EUPL-1.2
//! Whether a household fits a programme: each rule says yes, no or not known yet. Nobody gets a bare no.

use directory::pack::IntakeRule;
use kernel::Istat;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Where they live, as far as they said it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Residence {
    /// Not said yet.
    #[default]
    Unsaid,
    /// A town.
    Town(Istat),
    /// Somewhere that is no town of the programme.
    Elsewhere,
}

/// What the rules look at. Nothing: not known yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Facts {
    /// Where they live.
    pub residence: Residence,
    /// Whether children under 18 live with them.
    pub minors: Option<bool>,
    /// Whether somebody at home lost their work.
    pub job_lost: Option<bool>,
    /// Whether they have money troubles.
    pub hardship: Option<bool>,
}

/// What a rule says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Verdict {
    /// It holds.
    Yes,
    /// It does not.
    No,
    /// It is not known yet.
    Unknown,
}

impl Verdict {
    fn of(known: Option<bool>) -> Self {
        match known {
            Some(true) => Self::Yes,
            Some(false) => Self::No,
            None => Self::Unknown,
        }
    }
}

/// A rule with what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Which rule.
    pub rule: IntakeRule,
    /// What it says.
    pub verdict: Verdict,
}

/// All rules together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fit {
    /// Every rule holds.
    Fits,
    /// One does not.
    DoesNot,
    /// None says no, and something must still be asked.
    Ask,
}

impl Fit {
    /// What the findings come to.
    pub fn of(findings: &[Finding]) -> Self {
        let any = |verdict| findings.iter().any(|finding| finding.verdict == verdict);
        match (any(Verdict::No), any(Verdict::Unknown)) {
            (true, _) => Self::DoesNot,
            (false, true) => Self::Ask,
            (false, false) => Self::Fits,
        }
    }
}

/// What each rule of a programme says of a household.
pub fn findings(rules: &[IntakeRule], towns: &BTreeSet<Istat>, facts: &Facts) -> Vec<Finding> {
    let verdict = |rule| match rule {
        IntakeRule::Resident => match facts.residence {
            Residence::Unsaid => Verdict::Unknown,
            Residence::Town(town) if towns.contains(&town) => Verdict::Yes,
            Residence::Town(_) | Residence::Elsewhere => Verdict::No,
        },
        IntakeRule::Minors => Verdict::of(facts.minors),
        // One of the two is enough; a no needs both.
        IntakeRule::Hardship => Verdict::of(match (facts.job_lost, facts.hardship) {
            (Some(true), _) | (_, Some(true)) => Some(true),
            (Some(false), Some(false)) => Some(false),
            _ => None,
        }),
    };
    rules.iter().map(|rule| Finding { rule: *rule, verdict: verdict(*rule) }).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn town(code: &str) -> Istat {
        code.parse().unwrap()
    }

    fn towns() -> BTreeSet<Istat> {
        [town("015070")].into()
    }

    fn said(residence: Residence, minors: Option<bool>, job_lost: Option<bool>, hardship: Option<bool>) -> Fit {
        Fit::of(&findings(&IntakeRule::ALL, &towns(), &Facts { residence, minors, job_lost, hardship }))
    }

    #[test]
    fn a_family_of_cernusco_that_lost_its_work_fits() {
        let here = Residence::Town(town("015070"));
        let (yes, no) = (Some(true), Some(false));
        assert_eq!(said(here, yes, yes, None), Fit::Fits);
        assert_eq!(said(here, yes, no, yes), Fit::Fits, "money troubles are enough");
        assert_eq!(said(here, yes, no, None), Fit::Ask);
        assert_eq!(said(here, yes, no, no), Fit::DoesNot);
        assert_eq!(said(here, no, yes, yes), Fit::DoesNot);
        assert_eq!(said(Residence::Town(town("019036")), yes, yes, yes), Fit::DoesNot);
        assert_eq!(said(Residence::Elsewhere, None, None, None), Fit::DoesNot);
        assert_eq!(said(Residence::Unsaid, yes, yes, yes), Fit::Ask);
    }

    fn maybe() -> impl Strategy<Value = Option<bool>> {
        prop::option::of(any::<bool>())
    }

    fn facts() -> impl Strategy<Value = Facts> {
        let residence = prop_oneof![
            Just(Residence::Unsaid),
            Just(Residence::Elsewhere),
            Just(Residence::Town(town("015070"))),
            Just(Residence::Town(town("019036")))
        ];
        (residence, maybe(), maybe(), maybe()).prop_map(|(residence, minors, job_lost, hardship)| Facts {
            residence,
            minors,
            job_lost,
            hardship,
        })
    }

    fn rules() -> impl Strategy<Value = Vec<IntakeRule>> {
        prop::sample::subsequence(IntakeRule::ALL.to_vec(), 0..=IntakeRule::ALL.len())
    }

    proptest! {
        #[test]
        fn every_rule_is_explained_once_and_only_a_rule_that_says_no_refuses(rules in rules(), facts in facts()) {
            let found = findings(&rules, &towns(), &facts);
            prop_assert_eq!(found.iter().map(|one| one.rule).collect::<Vec<_>>(), rules);
            let refused = found.iter().any(|one| one.verdict == Verdict::No);
            prop_assert_eq!(Fit::of(&found) == Fit::DoesNot, refused);
        }

        #[test]
        fn what_is_learnt_later_turns_no_yes_into_a_no_and_no_no_into_a_yes(facts in facts(), minors in any::<bool>(),
            job_lost in any::<bool>(), hardship in any::<bool>()) {
            let learnt = Facts {
                residence: match facts.residence {
                    Residence::Unsaid => Residence::Town(town("015070")),
                    said => said,
                },
                minors: facts.minors.or(Some(minors)),
                job_lost: facts.job_lost.or(Some(job_lost)),
                hardship: facts.hardship.or(Some(hardship)),
            };
            let before = findings(&IntakeRule::ALL, &towns(), &facts);
            let after = findings(&IntakeRule::ALL, &towns(), &learnt);
            for (before, after) in before.iter().zip(&after) {
                prop_assert!(before.verdict == Verdict::Unknown || before.verdict == after.verdict);
                prop_assert!(after.verdict != Verdict::Unknown, "nothing is left to ask");
            }
        }

        #[test]
        fn fewer_rules_never_refuse_more(rules in rules(), facts in facts(), at in 0..3_usize) {
            let mut fewer = rules.clone();
            if at < fewer.len() { fewer.remove(at); }
            let (all, some) = (findings(&rules, &towns(), &facts), findings(&fewer, &towns(), &facts));
            prop_assert!(Fit::of(&some) != Fit::DoesNot || Fit::of(&all) == Fit::DoesNot);
        }
    }
}
