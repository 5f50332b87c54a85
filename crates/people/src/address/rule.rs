// SPDX-License-Identifier: EUPL-1.2
//! To whom an address is told: one plain function (ADR 0111). The list of somebody's addresses embeds the same rule in its query
//! (`store/address.rs`), and a test compares the two on both databases, for every role.

use identity::{Action, Resource, Who, allows, policy};

/// Whether whoever asks has the case of this person: one that is open, that they may read, and that the body they act for holds.
/// Whoever calls sees to that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holding {
    /// They have.
    OpenCase,
    /// They have not.
    Nothing,
}

/// What the rule needs to know of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts<'a> {
    /// It is marked confidential; or where the person lives is told to nobody; or where somebody of the household in which they live
    /// now is.
    pub guarded: bool,
    /// The body that said how it stands: that noted it, or made it confidential since.
    pub set_body: &'a str,
    /// Who of it did.
    pub set_by: &'a str,
}

/// Whether they are told.
///
/// - What nobody guards: whoever may look the person up.
/// - What is guarded: who said so, while they act for the same body; that body's case workers and coordinators; and the case workers
///   and coordinators who have the person's open case, held by the body they act for.
/// - Nobody else: no other body, no counter, no partner, no prescriber, nobody who keeps the machine or looks on. Who notes a contact
///   with somebody gains nothing by it: anybody at a desk may note one.
pub fn told(who: &Who, facts: &Facts<'_>, holding: Holding) -> bool {
    let Who::Member(member) = who else { return false };
    if !allows(who, Action::FindPeople, &Resource::House) {
        return false;
    }
    let reader = Reader::of(who, holding);
    !facts.guarded
        || facts.set_body == reader.body
        || facts.set_body == member.body && facts.set_by == reader.account
        || reader.holds
}

/// The same as values that a query takes.
#[derive(Clone)]
pub(crate) struct Reader {
    /// The body all of whose guarded addresses they are told; empty: none.
    pub body: String,
    /// The body they act for.
    pub own: String,
    /// Their account.
    pub account: String,
    /// They have the person's open case.
    pub holds: bool,
}

impl Reader {
    pub(crate) fn of(who: &Who, holding: Holding) -> Self {
        let Who::Member(member) = who else {
            return Self { body: String::new(), own: String::new(), account: String::new(), holds: false };
        };
        let keeps = policy::reach(member.role, Action::KeepCases) != policy::Reach::Nowhere;
        Self {
            body: if keeps { member.body.clone() } else { String::new() },
            own: member.body.clone(),
            account: member.account.to_string(),
            holds: keeps && holding == Holding::OpenCase,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use identity::{Member, Role};
    use kernel::{Id, SeededChance, UtcMicros};
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn who(role: Role, body: &str, number: u64) -> Who {
        let account = Id::new(UtcMicros(0), &SeededChance::new(number));
        Who::from(Member { account, body: body.to_owned(), role, desks: BTreeSet::new() })
    }

    fn account(number: u64) -> String {
        Id::<identity::Account>::new(UtcMicros(0), &SeededChance::new(number)).to_string()
    }

    fn holding() -> impl Strategy<Value = Holding> {
        prop_oneof![Just(Holding::OpenCase), Just(Holding::Nothing)]
    }

    fn anybody() -> impl Strategy<Value = Who> {
        let member = (0..Role::ALL.len(), prop_oneof!["b", "c"], 1..3_u64)
            .prop_map(|(at, body, number)| who(Role::ALL[at], &body, number));
        prop_oneof![9 => member, 1 => Just(Who::Public), 1 => Just(Who::Operator), 1 => Just(Who::System)]
    }

    proptest! {
        #[test]
        fn who_only_reads_keeps_the_machine_or_sends_others_is_told_no_address(
            at in 0..4_usize, body in "[bc]", guarded: bool, holding in holding(),
        ) {
            let blind = [Role::Administrator, Role::DataProtectionOfficer, Role::ReadOnly, Role::PartnerOperator][at];
            let own = account(1);
            let facts = Facts { guarded, set_body: "b", set_by: &own };
            prop_assert!(!told(&who(blind, &body, 1), &facts, holding));
        }

        #[test]
        fn another_body_is_told_a_guarded_address_by_its_own_open_case_alone(who in anybody(), by in 1..3_u64) {
            let by = account(by);
            let facts = Facts { guarded: true, set_body: "elsewhere", set_by: &by };
            prop_assert!(!told(&who, &facts, Holding::Nothing));
        }

        #[test]
        fn a_counter_is_told_a_guarded_address_only_by_who_set_it(body in "[bc]", by in 1..3_u64, holding in holding()) {
            let set_by = account(by);
            let facts = Facts { guarded: true, set_body: "b", set_by: &set_by };
            for role in [Role::FrontDesk, Role::ListeningPoint] {
                prop_assert_eq!(told(&who(role, &body, 1), &facts, holding), body == "b" && by == 1);
            }
        }

        #[test]
        fn guarding_never_tells_more(who in anybody(), body in "[bc]", by in 1..3_u64, holding in holding()) {
            let by = account(by);
            let open = Facts { guarded: false, set_body: &body, set_by: &by };
            let guarded = Facts { guarded: true, ..open };
            prop_assert!(!told(&who, &guarded, holding) || told(&who, &open, holding));
        }

        #[test]
        fn who_is_nobody_of_a_body_is_told_nothing(guarded: bool, holding in holding()) {
            let facts = Facts { guarded, set_body: "", set_by: "" };
            for who in [Who::Public, Who::Operator, Who::System] {
                prop_assert!(!told(&who, &facts, holding));
            }
        }
    }
}
