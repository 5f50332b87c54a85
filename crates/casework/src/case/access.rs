// SPDX-License-Identifier: EUPL-1.2
//! Who may: one plain function from who asks and what the case is to what they get. Lists embed the same rule in their queries
//! (`store/case.rs`), and a test compares the two on both databases.

use identity::{Action, Member, Resource, Role, Who, allows, policy};

/// What somebody gets of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Access {
    /// Nothing: for them there is no such case.
    Nothing,
    /// That there is one, which body holds it and whom to ask; no more.
    Exists,
    /// The whole of it.
    Whole,
}

/// What the rule needs to know of a case and of who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts<'a> {
    /// The body that holds it.
    pub holder: &'a str,
    /// Sealed: there for its team alone.
    pub sealed: bool,
    /// Neither refused nor closed.
    pub open: bool,
    /// Who asks is on the team today, for the body they act for.
    pub on_team: bool,
    /// Who asks manages it.
    pub manages: bool,
    /// Somebody manages it.
    pub managed: bool,
    /// The body they act for held it before.
    pub held_before: bool,
    /// They have the file of somebody whom it concerns before them.
    pub before_them: bool,
    /// They broke the glass, and its hours have not run out.
    pub glass: bool,
}

/// What they get.
///
/// - On the team: the whole. The manager is always one of the team.
/// - The coordinator of the body that holds it: the whole, unless it is sealed.
/// - Who broke the glass: the whole, to read.
/// - Who has the file of somebody whom it concerns before them, and the coordinator of a body that held it: that an open case
///   exists, unless it is sealed.
/// - Who keeps the machine, who only looks on, the data protection officer: nothing, whatever else is true.
pub fn access(who: &Who, facts: &Facts<'_>) -> Access {
    let Who::Member(member) = who else { return Access::Nothing };
    let reads = policy::reach(member.role, Action::ReadCases) != policy::Reach::Nowhere;
    if reads && (facts.on_team || leads(member, facts)) || facts.glass && may_break(member) {
        return Access::Whole;
    }
    let told = facts.before_them && allows(who, Action::FindPeople, &Resource::House);
    let held = facts.held_before && member.role == Role::Coordinator;
    if facts.open && !facts.sealed && (told || held) { Access::Exists } else { Access::Nothing }
}

/// What somebody wants to do with a case they may read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doing {
    /// Carry it on: assess, form the team, note papers, write the summary, say whom it concerns.
    Carry,
    /// Decide of it: take in charge, refuse, close, open again, hand it over, move it, seal it.
    Decide,
    /// Break the glass.
    Break,
}

/// Whether they may. Who broke the glass reads and does nothing else; a partner's operator reads.
pub fn may(who: &Who, facts: &Facts<'_>, doing: Doing) -> bool {
    let Who::Member(member) = who else { return false };
    let keeps = policy::reach(member.role, Action::KeepCases) != policy::Reach::Nowhere;
    let leads = leads(member, facts);
    match doing {
        Doing::Carry => keeps && (facts.on_team || leads),
        // Until somebody manages it, whoever of the holding body is on its team decides: the worker who received the report. A
        // sealed case has no coordinator above it: it must not be lost with its manager.
        Doing::Decide => {
            let in_turn = facts.holder == member.body && (!facts.managed || facts.sealed);
            keeps && (leads || facts.on_team && (facts.manages || in_turn))
        }
        Doing::Break => {
            let known = access(who, facts) == Access::Exists;
            // A sealed case is there for nobody else. The coordinator of the body that holds it may come by its number, on paper.
            let by_number =
                facts.sealed && facts.open && facts.holder == member.body && member.role == Role::Coordinator;
            may_break(member) && !facts.on_team && (known || by_number)
        }
    }
}

fn leads(member: &Member, facts: &Facts<'_>) -> bool {
    let held = Resource::Body(facts.holder);
    !facts.sealed && allows(&Who::Member(member.clone()), Action::ReadCases, &held)
}

fn may_break(member: &Member) -> bool {
    policy::reach(member.role, Action::BreakGlass) != policy::Reach::Nowhere
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use kernel::{Id, SeededChance, UtcMicros};
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    const BLIND: [Role; 3] = [Role::Administrator, Role::DataProtectionOfficer, Role::ReadOnly];

    fn who(role: Role, body: &str) -> Who {
        let account = Id::new(UtcMicros(0), &SeededChance::new(1));
        Who::from(Member { account, body: body.to_owned(), role, desks: BTreeSet::new() })
    }

    fn facts() -> impl Strategy<Value = Facts<'static>> {
        (any::<[bool; 7]>(), any::<bool>()).prop_map(|(yes, glass)| Facts {
            holder: "b",
            sealed: yes[0],
            open: yes[1],
            on_team: yes[2],
            manages: yes[2] && yes[3],
            managed: yes[3] || yes[6],
            held_before: yes[4],
            before_them: yes[5],
            glass,
        })
    }

    fn anybody() -> impl Strategy<Value = Who> {
        let member = ((0..Role::ALL.len()), prop_oneof!["b", "c"]).prop_map(|(at, body)| who(Role::ALL[at], &body));
        prop_oneof![8 => member, 1 => Just(Who::Public), 1 => Just(Who::Operator), 1 => Just(Who::System)]
    }

    proptest! {
        #[test]
        fn a_sealed_case_is_there_for_its_team_and_broken_glass_alone(who in anybody(), facts in facts()) {
            let sealed = Facts { sealed: true, ..facts };
            let got = access(&who, &sealed);
            prop_assert!(got != Access::Exists);
            prop_assert!(got == Access::Nothing || facts.on_team || facts.glass);
        }

        #[test]
        fn who_keeps_watches_or_looks_on_gets_nothing(at in 0..3_usize, body in "[bc]", facts in facts()) {
            let who = who(BLIND[at], &body);
            prop_assert_eq!(access(&who, &facts), Access::Nothing);
            for doing in [Doing::Carry, Doing::Decide, Doing::Break] {
                prop_assert!(!may(&who, &facts, doing));
            }
        }

        #[test]
        fn who_changes_a_case_reads_the_whole_of_it_without_breaking_anything(who in anybody(), facts in facts()) {
            let whole = access(&who, &Facts { glass: false, ..facts }) == Access::Whole;
            prop_assert!(whole || !may(&who, &facts, Doing::Carry));
            prop_assert!(!may(&who, &facts, Doing::Decide) || may(&who, &facts, Doing::Carry));
            let breaks = may(&who, &Facts { glass: false, ..facts }, Doing::Break);
            prop_assert!(!(whole && breaks));
        }

        #[test]
        fn knowing_a_person_never_opens_a_case(who in anybody(), facts in facts()) {
            let far = Facts { before_them: false, held_before: false, ..facts };
            let near = Facts { before_them: true, held_before: true, ..facts };
            prop_assert_eq!(access(&who, &far) == Access::Whole, access(&who, &near) == Access::Whole);
        }

        #[test]
        fn sealing_takes_away_and_never_gives(who in anybody(), facts in facts()) {
            let (common, sealed) = (Facts { sealed: false, ..facts }, Facts { sealed: true, ..facts });
            prop_assert!(access(&who, &sealed) <= access(&who, &common));
        }
    }

    #[test]
    fn each_role_by_name() {
        let far = Facts {
            holder: "b",
            sealed: false,
            open: true,
            on_team: false,
            manages: false,
            managed: true,
            held_before: false,
            before_them: true,
            glass: false,
        };
        for (role, body, expected) in [
            (Role::Coordinator, "b", Access::Whole),
            (Role::Coordinator, "c", Access::Exists),
            (Role::CaseWorker, "b", Access::Exists),
            (Role::FrontDesk, "b", Access::Exists),
            (Role::ListeningPoint, "c", Access::Exists),
            (Role::PartnerOperator, "c", Access::Nothing),
            (Role::Administrator, "b", Access::Nothing),
            (Role::DataProtectionOfficer, "b", Access::Nothing),
            (Role::ReadOnly, "b", Access::Nothing),
        ] {
            assert_eq!(access(&who(role, body), &far), expected, "{role} of {body}");
        }
        let team = Facts { on_team: true, before_them: false, ..far };
        assert_eq!(access(&who(Role::PartnerOperator, "c"), &team), Access::Whole);
        assert!(!may(&who(Role::PartnerOperator, "c"), &team, Doing::Carry));
        // The front desk of the body is not on teams.
        assert_eq!(access(&who(Role::FrontDesk, "b"), &team), Access::Nothing);
    }
}
