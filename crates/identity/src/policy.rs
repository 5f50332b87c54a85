// SPDX-License-Identifier: EUPL-1.2
//! The one place that decides who may do what. What the table does not say is refused.

use crate::{Member, Role, Who};

/// What somebody wants to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Action {
    /// See who comes to a desk and when.
    SeeBookings,
    /// Say that a person came or did not, and take it back.
    MarkBooking,
    /// Cancel a booking in the name of the service, and take it back.
    CancelBooking,
    /// Book in the name of somebody who stands at the counter or telephones.
    BookForSomebody,
    /// Move a booking to another time, worker or desk, and hand it over.
    MoveBooking,
    /// Say when those who sit at a desk are away, take it back, and decide of who was expected then.
    KeepAbsences,
    /// Open an account, say which desks it serves, close it.
    KeepAccounts,
    /// Read the log of reads and changes.
    ReadAudit,
    /// Load a version of the territory.
    LoadTerritory,
    /// Read what people think of the site.
    ReadFeedback,
    /// Print posters, open the campaigns they belong to, and read how often each was followed: counts, never people.
    KeepCampaigns,
    /// Read what people without a name wrote to a desk, answer, call, hand on, close.
    AnswerThreads,
    /// Note persons and how they are reached, and change what is noted.
    NotePeople,
    /// See how the installation stands: figures of the machine, nothing of anybody's.
    SeeState,
    /// Look persons up in the common register.
    FindPeople,
    /// Find persons whose file is parted from the others', without having been named for it.
    FindPartedPeople,
    /// Note who came, called or wrote to a desk, correct it, close it, open it again.
    NoteContacts,
    /// Read the contacts of a desk.
    ReadContacts,
    /// Read how many contacts there were, from where and by which way: figures, never people.
    ReadReach,
    /// Read who asked to enter a programme, in order of arrival.
    ReadIntake,
    /// Enter a request to a programme, correct and assess it. Who may for a whole body also decides ([`decides_intake`]).
    KeepIntake,
    /// Decide that desks receive online, by telephone or in person again from a day on, and take it back before its day.
    SwitchMode,
    /// Read cases. Which ones, the room of casework decides from the team of each.
    ReadCases,
    /// Open cases and carry them on.
    KeepCases,
    /// Read a case for three hours without being on its team, with a reason that others read.
    BreakGlass,
    /// List the files whose time has passed, without opening one, and propose to dispose of them.
    ProposeDisposal,
    /// Confirm that files are disposed of: their keys are destroyed.
    ConfirmDisposal,
    /// Open to one person their own side of a case that one manages, and shut it.
    OpenOwnSide,
    /// Decide what another has proposed in a pathway of a case of the body: grant it, refuse it, send it back.
    DecidePathways,
    /// Answer what persons ask about the data that are held about them.
    AnswerRights,
}

impl Action {
    /// Every action.
    pub const ALL: [Self; 30] = [
        Self::SeeBookings,
        Self::MarkBooking,
        Self::CancelBooking,
        Self::BookForSomebody,
        Self::MoveBooking,
        Self::KeepAbsences,
        Self::KeepAccounts,
        Self::ReadAudit,
        Self::LoadTerritory,
        Self::ReadFeedback,
        Self::KeepCampaigns,
        Self::AnswerThreads,
        Self::NotePeople,
        Self::SeeState,
        Self::FindPeople,
        Self::FindPartedPeople,
        Self::NoteContacts,
        Self::ReadContacts,
        Self::ReadReach,
        Self::ReadIntake,
        Self::KeepIntake,
        Self::SwitchMode,
        Self::ReadCases,
        Self::KeepCases,
        Self::BreakGlass,
        Self::ProposeDisposal,
        Self::ConfirmDisposal,
        Self::OpenOwnSide,
        Self::DecidePathways,
        Self::AnswerRights,
    ];
}

/// What it would be done to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resource<'a> {
    /// The whole installation.
    House,
    /// A body and what is common to it.
    Body(&'a str),
    /// A desk and the body that runs it.
    Desk {
        /// The desk.
        desk: &'a str,
        /// The body that runs it.
        body: &'a str,
    },
}

/// How far a permission reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// Nothing at all.
    Nowhere,
    /// What one was named for: the cases on whose team one is. No desk and no body by itself.
    OwnCases,
    /// The desks one serves, whichever body runs them.
    OwnDesks,
    /// The body one acts for and all its desks.
    OwnBody,
    /// The whole installation.
    Everywhere,
}

/// The table: for each role, how far each action reaches.
pub fn reach(role: Role, action: Action) -> Reach {
    use Action::{
        AnswerRights, AnswerThreads, BookForSomebody, BreakGlass, CancelBooking, ConfirmDisposal, DecidePathways,
        FindPartedPeople, FindPeople, KeepAbsences, KeepAccounts, KeepCampaigns, KeepCases, KeepIntake, LoadTerritory,
        MarkBooking, MoveBooking, NoteContacts, NotePeople, OpenOwnSide, ProposeDisposal, ReadAudit, ReadCases,
        ReadContacts, ReadFeedback, ReadIntake, ReadReach, SeeBookings, SeeState, SwitchMode,
    };
    match (role, action) {
        // Who keeps the machine does not read about people.
        (Role::Administrator, KeepAccounts | LoadTerritory | SeeState) => Reach::Everywhere,
        (Role::Coordinator, SeeBookings | MarkBooking | CancelBooking | KeepAccounts | KeepCampaigns) => Reach::OwnBody,
        (
            Role::CaseWorker | Role::FrontDesk | Role::ListeningPoint | Role::PartnerOperator,
            SeeBookings | MarkBooking | CancelBooking | KeepCampaigns,
        ) => Reach::OwnDesks,
        // Whoever receives also books, moves, and sees to a colleague's desk on the morning the colleague is ill.
        (Role::Coordinator, BookForSomebody | MoveBooking | KeepAbsences) => Reach::OwnBody,
        (
            Role::CaseWorker | Role::FrontDesk | Role::ListeningPoint | Role::PartnerOperator,
            BookForSomebody | MoveBooking | KeepAbsences,
        ) => Reach::OwnDesks,
        // Partners and who only reads have not been promised to whoever writes without a name.
        (Role::Coordinator, AnswerThreads) => Reach::OwnBody,
        (Role::CaseWorker | Role::FrontDesk | Role::ListeningPoint, AnswerThreads) => Reach::OwnDesks,
        // One register for the whole network: whoever is known at one desk is not created again at the next (ADR 0074). Each
        // opening is in the audit.
        (Role::Coordinator | Role::CaseWorker | Role::FrontDesk | Role::ListeningPoint, NotePeople | FindPeople) => {
            Reach::Everywhere
        }
        // So that a parted file is not lost when the worker who parted it leaves.
        (Role::Coordinator, FindPartedPeople) => Reach::OwnBody,
        // What was said at a desk stays with those who receive people there.
        (Role::Coordinator, NoteContacts | ReadContacts | ReadReach) => Reach::OwnBody,
        (Role::CaseWorker | Role::FrontDesk | Role::ListeningPoint, NoteContacts | ReadContacts) => Reach::OwnDesks,
        // Places and money are the body's: whoever reaches only desks enters and assesses, and does not decide.
        (Role::Coordinator, ReadIntake | KeepIntake) => Reach::OwnBody,
        (Role::CaseWorker, ReadIntake | KeepIntake) | (Role::ReadOnly, ReadIntake) => Reach::OwnDesks,
        // An ordinance closes the desks of many bodies at once. Whoever keeps the machine decides for all of them and sees how many
        // are expected; who they are, the coordinator of each body.
        (Role::Administrator, SwitchMode) => Reach::Everywhere,
        (Role::Coordinator, SwitchMode) => Reach::OwnBody,
        // A case is its team's, and the body's that answers for it; a partner reads what it was called to (ADR 0107).
        (Role::Coordinator, ReadCases | KeepCases) => Reach::OwnBody,
        (Role::CaseWorker, ReadCases | KeepCases) | (Role::PartnerOperator, ReadCases) => Reach::OwnCases,
        // Only for the cases they manage: the room of casework asks.
        (Role::Coordinator | Role::CaseWorker, OpenOwnSide) => Reach::OwnCases,
        // Never who keeps the machine: they could hide it.
        (Role::Coordinator | Role::CaseWorker, BreakGlass) => Reach::Everywhere,
        // Two people, never one, and neither has read the file: who keeps the body's machine lists and proposes, who watches over the
        // law confirms (ADR 0118).
        (Role::Administrator, ProposeDisposal) => Reach::OwnBody,
        (Role::DataProtectionOfficer, ConfirmDisposal) => Reach::Everywhere,
        // It commits the body, and whoever asks never authorises: that it is another person is asked of the case (ADR 0119).
        (Role::Coordinator, DecidePathways) => Reach::OwnBody,
        // Whoever leads the body answers for it; the data protection officer watches over the days and answers too, and opens no file for it
        // (GDPR arts. 12, 38 and 39; ADR 0140).
        (Role::Coordinator, AnswerRights) => Reach::OwnBody,
        (Role::DataProtectionOfficer, AnswerRights) => Reach::Everywhere,
        // The site is everybody's: so is what people think of it.
        (Role::Coordinator, ReadFeedback) => Reach::Everywhere,
        // The log of the whole house, never the files it speaks of (GDPR art. 39).
        (Role::DataProtectionOfficer, ReadAudit) => Reach::Everywhere,
        (Role::ReadOnly, SeeBookings) => Reach::OwnDesks,
        _ => Reach::Nowhere,
    }
}

/// Whether they may. The public may nothing here: what the door offers to anybody asks no permission.
pub fn allows(who: &Who, action: Action, resource: &Resource<'_>) -> bool {
    match who {
        Who::Public => false,
        // They already hold the disk and its keys; refusing would only hide it from the audit.
        Who::Operator => !matches!(
            action,
            Action::SeeBookings
                | Action::MarkBooking
                | Action::CancelBooking
                | Action::BookForSomebody
                | Action::MoveBooking
                | Action::KeepAbsences
                | Action::AnswerThreads
                | Action::NotePeople
                | Action::FindPeople
                | Action::FindPartedPeople
                | Action::NoteContacts
                | Action::ReadContacts
                | Action::ReadIntake
                | Action::KeepIntake
                | Action::SwitchMode
                | Action::ReadCases
                | Action::KeepCases
                | Action::BreakGlass
                | Action::ProposeDisposal
                | Action::ConfirmDisposal
                | Action::OpenOwnSide
                | Action::DecidePathways
                | Action::AnswerRights
        ),
        Who::System => false,
        Who::Member(member) => reaches(reach(member.role, action), member, resource),
    }
}

/// Whether they may give this role for a body, change it or take it away. Roles that reach beyond the body are given by
/// whoever keeps the accounts of the whole house, or a coordinator could make an administrator of themselves.
pub fn may_give(who: &Who, role: Role, body: &str) -> bool {
    let beyond = matches!(role, Role::Administrator | Role::DataProtectionOfficer);
    let resource = if beyond { Resource::House } else { Resource::Body(body) };
    allows(who, Action::KeepAccounts, &resource)
}

/// Whether they decide of requests at the desks of this body: give a place, refuse, pass a limit. It commits the body, so it is
/// asked for the body and not for a desk: a coordinator.
pub fn decides_intake(who: &Who, body: &str) -> bool {
    allows(who, Action::KeepIntake, &Resource::Body(body))
}

fn reaches(reach: Reach, member: &Member, resource: &Resource<'_>) -> bool {
    match (reach, resource) {
        (Reach::Nowhere, _) => false,
        (Reach::Everywhere, _) => true,
        (Reach::OwnBody, Resource::Body(body) | Resource::Desk { body, .. }) => *body == member.body,
        (Reach::OwnDesks, Resource::Desk { desk, .. }) => member.desks.contains(*desk),
        (Reach::OwnBody | Reach::OwnDesks | Reach::OwnCases, _) => false,
    }
}

/// What a list may show: what list queries embed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// Nothing: the list is empty.
    Nothing,
    /// These desks.
    Desks(Vec<String>),
    /// Everything of this body.
    Body(String),
    /// Everything.
    Everything,
}

impl Scope {
    /// The desks of this scope, out of `(desk, body that runs it)` of the whole directory, in the order given.
    ///
    /// A desk that has left the directory is left out: nobody runs it any more.
    pub fn desks<'d>(&self, directory: impl IntoIterator<Item = (&'d str, &'d str)>) -> Vec<String> {
        let within = |desk: &str, of: &str| match self {
            Self::Nothing => false,
            Self::Desks(desks) => desks.iter().any(|known| known == desk),
            Self::Body(body) => body == of,
            Self::Everything => true,
        };
        directory.into_iter().filter(|(desk, body)| within(desk, body)).map(|(desk, _)| desk.to_owned()).collect()
    }
}

/// How much of a list they may see when they ask for it with this action.
pub fn scope(who: &Who, action: Action) -> Scope {
    match who {
        Who::Member(member) => match reach(member.role, action) {
            Reach::Nowhere | Reach::OwnCases => Scope::Nothing,
            Reach::OwnDesks if member.desks.is_empty() => Scope::Nothing,
            Reach::OwnDesks => Scope::Desks(member.desks.iter().cloned().collect()),
            Reach::OwnBody => Scope::Body(member.body.clone()),
            Reach::Everywhere => Scope::Everything,
        },
        Who::Operator if allows(who, action, &Resource::House) => Scope::Everything,
        Who::Public | Who::Operator | Who::System => Scope::Nothing,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use kernel::{Id, SeededChance, UtcMicros};
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    const DESKS: [(&str, &str); 4] = [("d1", "b1"), ("d2", "b1"), ("d3", "b2"), ("d4", "b2")];

    fn roles() -> impl Strategy<Value = Role> {
        (0..Role::ALL.len()).prop_map(|at| Role::ALL[at])
    }

    fn actions() -> impl Strategy<Value = Action> {
        (0..Action::ALL.len()).prop_map(|at| Action::ALL[at])
    }

    fn members() -> impl Strategy<Value = Member> {
        (roles(), prop_oneof!["b1", "b2", "b9"], prop::collection::btree_set("d[1-6]", 0..5)).prop_map(
            |(role, body, desks)| Member { account: Id::new(UtcMicros(0), &SeededChance::new(1)), body, role, desks },
        )
    }

    proptest! {
        #[test]
        fn a_list_shows_exactly_the_desks_one_by_one_allowed(member in members(), action in actions()) {
            let who = Who::from(member);
            let listed = scope(&who, action).desks(DESKS);
            let allowed: Vec<String> = DESKS
                .into_iter()
                .filter(|(desk, body)| allows(&who, action, &Resource::Desk { desk, body }))
                .map(|(desk, _)| desk.to_owned())
                .collect();
            prop_assert_eq!(listed, allowed);
        }

        #[test]
        fn nobody_touches_a_desk_that_is_neither_theirs_nor_their_bodys(member in members(), action in actions()) {
            let far = Resource::Desk { desk: "elsewhere", body: "another" };
            let allowed = allows(&Who::from(member.clone()), action, &far);
            prop_assert_eq!(allowed, reach(member.role, action) == Reach::Everywhere);
        }

        #[test]
        fn more_desks_never_take_a_permission_away(member in members(), action in actions(), more in "d[1-6]") {
            let before = Who::from(member.clone());
            let mut grown = member;
            grown.desks.insert(more);
            let after = Who::from(grown);
            for (desk, body) in DESKS {
                let resource = Resource::Desk { desk, body };
                prop_assert!(!allows(&before, action, &resource) || allows(&after, action, &resource));
            }
        }

        #[test]
        fn who_may_mark_may_also_see(member in members()) {
            let who = Who::from(member);
            for (desk, body) in DESKS {
                let resource = Resource::Desk { desk, body };
                for change in [
                    Action::MarkBooking,
                    Action::CancelBooking,
                    Action::BookForSomebody,
                    Action::MoveBooking,
                    Action::KeepAbsences,
                ] {
                    prop_assert!(!allows(&who, change, &resource) || allows(&who, Action::SeeBookings, &resource));
                }
            }
        }
    }

    #[test]
    fn the_public_and_background_work_may_nothing_here() {
        for who in [Who::Public, Who::System] {
            for action in Action::ALL {
                assert!(!allows(&who, action, &Resource::House), "{action:?}");
                assert_eq!(scope(&who, action), Scope::Nothing);
            }
        }
    }

    #[test]
    fn only_these_roles_read_about_people() {
        let readers: Vec<Role> =
            Role::ALL.into_iter().filter(|role| reach(*role, Action::SeeBookings) != Reach::Nowhere).collect();
        assert!(!readers.contains(&Role::Administrator) && !readers.contains(&Role::DataProtectionOfficer));
        assert_eq!(reach(Role::ReadOnly, Action::MarkBooking), Reach::Nowhere);
    }

    #[test]
    fn a_coordinator_gives_no_role_that_reaches_beyond_the_body() {
        let account = Id::new(UtcMicros(0), &SeededChance::new(1));
        let who = |role| Who::from(Member { account, body: "b1".into(), role, desks: BTreeSet::new() });
        for role in Role::ALL {
            let beyond = [Action::KeepAccounts, Action::LoadTerritory, Action::ReadAudit]
                .into_iter()
                .any(|action| reach(role, action) == Reach::Everywhere);
            assert_eq!(may_give(&who(Role::Coordinator), role, "b1"), !beyond, "{role}");
            assert!(!may_give(&who(Role::Coordinator), role, "b2") && !may_give(&who(Role::FrontDesk), role, "b1"));
            assert!(may_give(&who(Role::Administrator), role, "b2") && may_give(&Who::Operator, role, "b2"));
        }
    }

    #[test]
    fn the_register_of_people_is_for_those_who_receive_them() {
        for action in [Action::NotePeople, Action::FindPeople, Action::FindPartedPeople] {
            for role in [Role::Administrator, Role::DataProtectionOfficer, Role::PartnerOperator, Role::ReadOnly] {
                assert_eq!(reach(role, action), Reach::Nowhere, "{role:?} {action:?}");
            }
        }
        for role in Role::ALL.into_iter().filter(|role| *role != Role::Coordinator) {
            assert_eq!(reach(role, Action::FindPartedPeople), Reach::Nowhere, "{role:?}");
        }
    }

    #[test]
    fn contacts_are_for_those_who_receive_people_and_their_figures_for_coordinators() {
        for role in [Role::Administrator, Role::DataProtectionOfficer, Role::PartnerOperator, Role::ReadOnly] {
            for action in [Action::NoteContacts, Action::ReadContacts, Action::ReadReach] {
                assert_eq!(reach(role, action), Reach::Nowhere, "{role:?} {action:?}");
            }
        }
        for role in Role::ALL {
            assert_eq!(reach(role, Action::NoteContacts), reach(role, Action::ReadContacts), "{role:?}");
            assert!((reach(role, Action::ReadReach) != Reach::Nowhere) == (role == Role::Coordinator), "{role:?}");
        }
        assert!(!allows(&Who::Operator, Action::ReadContacts, &Resource::House));
    }

    #[test]
    fn requests_are_kept_by_case_workers_decided_by_coordinators_and_read_by_who_only_reads() {
        let account = Id::new(UtcMicros(0), &SeededChance::new(1));
        let desk = Resource::Desk { desk: "d1", body: "b1" };
        for role in Role::ALL {
            let desks = BTreeSet::from(["d1".to_owned()]);
            let who = Who::from(Member { account, body: "b1".into(), role, desks });
            let keeps = matches!(role, Role::Coordinator | Role::CaseWorker);
            assert_eq!(allows(&who, Action::KeepIntake, &desk), keeps, "{role}");
            assert_eq!(allows(&who, Action::ReadIntake, &desk), keeps || role == Role::ReadOnly, "{role}");
            assert_eq!(decides_intake(&who, "b1"), role == Role::Coordinator, "{role}");
            assert!(!decides_intake(&who, "b2"), "{role}");
        }
        assert!(!decides_intake(&Who::Operator, "b1") && !allows(&Who::Operator, Action::ReadIntake, &desk));
    }

    #[test]
    fn cases_are_for_who_works_on_them_and_the_glass_never_for_who_keeps_the_machine() {
        use Reach::{Everywhere, Nowhere, OwnBody, OwnCases};
        for role in Role::ALL {
            let told = [Action::ReadCases, Action::KeepCases, Action::BreakGlass].map(|action| reach(role, action));
            let wanted = match role {
                Role::Coordinator => [OwnBody, OwnBody, Everywhere],
                Role::CaseWorker => [OwnCases, OwnCases, Everywhere],
                Role::PartnerOperator => [OwnCases, Nowhere, Nowhere],
                _ => [Nowhere; 3],
            };
            assert_eq!(told, wanted, "{role}");
        }
    }

    #[test]
    fn nobody_disposes_of_files_alone() {
        for role in Role::ALL {
            let both =
                [Action::ProposeDisposal, Action::ConfirmDisposal].map(|action| reach(role, action) != Reach::Nowhere);
            assert!(both != [true, true], "{role}");
            assert_eq!(both[0], role == Role::Administrator, "{role}");
            assert_eq!(both[1], role == Role::DataProtectionOfficer, "{role}");
        }
    }

    #[test]
    fn rights_are_answered_by_who_leads_and_who_watches_and_nobody_else() {
        for role in Role::ALL {
            let far = match role {
                Role::Coordinator => Reach::OwnBody,
                Role::DataProtectionOfficer => Reach::Everywhere,
                _ => Reach::Nowhere,
            };
            assert_eq!(reach(role, Action::AnswerRights), far, "{role}");
            // Who watches over the law answers from the register, never from a file.
            assert!(far != Reach::Everywhere || reach(role, Action::ReadCases) == Reach::Nowhere, "{role}");
        }
        assert!(!allows(&Who::Operator, Action::AnswerRights, &Resource::House));
    }

    #[test]
    fn who_moves_a_whole_desk_leads_a_body_or_the_house() {
        for role in Role::ALL {
            let far = match role {
                Role::Administrator => Reach::Everywhere,
                Role::Coordinator => Reach::OwnBody,
                _ => Reach::Nowhere,
            };
            assert_eq!(reach(role, Action::SwitchMode), far, "{role}");
        }
        assert!(!allows(&Who::Operator, Action::SwitchMode, &Resource::House));
    }

    #[test]
    fn the_command_line_opens_accounts_but_no_diary() {
        assert!(allows(&Who::Operator, Action::KeepAccounts, &Resource::Body("b1")));
        assert!(!allows(&Who::Operator, Action::SeeBookings, &Resource::Desk { desk: "d1", body: "b1" }));
        assert!(!allows(&Who::Operator, Action::FindPeople, &Resource::House));
    }
}
