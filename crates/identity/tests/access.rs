// SPDX-License-Identifier: EUPL-1.2
//! Invitations, several bodies, the second step and one's own access: the same story on both databases.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use common::{House, RIGHT, front_desk, on_both};
use identity::{
    Account, Founder, IdentityError, Invited, Member, MembershipId, NewAccount, NewInvitation, Opened, Password, Role,
    Sender, Told, Who,
};
use kernel::{Id, SeededChance};
use std::collections::BTreeSet;

const NEW: &str = "un merlo sopra il tetto";

fn invitation(sign_in_name: &str, body: &str, role: Role) -> NewInvitation {
    NewInvitation {
        display_name: "Persona Inventata 3".into(),
        sign_in_name: sign_in_name.into(),
        body: body.into(),
        role,
        desks: BTreeSet::from(["desk-crema".to_owned()]),
    }
}

fn keeper(role: Role, body: &str) -> Who {
    let account: Id<Account> = Id::new(common::NOW, &SeededChance::new(3));
    Who::from(Member { account, body: body.into(), role, desks: BTreeSet::new() })
}

/// What an app on a telephone shows now.
fn code(house: &House, groups: &str) -> String {
    let secret = totp_rs::Secret::try_from_base32(groups.replace(' ', "")).unwrap();
    let app = totp_rs::Builder::new().with_secret(secret).build().unwrap();
    app.generate(u64::try_from(kernel::Clock::now(&*house.clock).0 / 1_000_000).unwrap()).to_string()
}

impl House {
    async fn administrator(&self, sign_in_name: &str, body: &str) -> Member {
        let new = NewAccount { role: Role::Administrator, body: body.into(), ..front_desk(sign_in_name) };
        self.identity.create_account(&Who::Operator, &new).await.unwrap();
        let opened = self.try_sign_in(sign_in_name, RIGHT, None).await.unwrap();
        self.member(&opened).await.unwrap()
    }

    async fn part(&self, opened: &Opened) -> MembershipId {
        self.identity.session(&opened.token).await.unwrap().unwrap().membership
    }

    /// Turns the second step on; the secret and the recovery codes.
    async fn with_second_step(&self, opened: &Opened) -> (String, Vec<String>) {
        let member = self.member(opened).await.unwrap();
        let offered = self.identity.enrol(&member, "Filò", "Persona Inventata 3");
        assert!(offered.address.starts_with("otpauth://totp/Fil%C3%B2:Persona%20Inventata%203?secret="));
        let shown = code(self, &offered.groups);
        let right = Password::new(RIGHT);
        let codes = self.identity.turn_on_second_step(&member, &right, &offered.state, &shown).await.unwrap();
        (offered.groups, codes)
    }
}

#[test]
fn an_invited_person_chooses_a_password_and_the_link_is_good_once() {
    on_both(async |house| {
        let link = house.identity.invite(&Who::Operator, &invitation("nuova.persona", "cosper", Role::FrontDesk)).await;
        let link = link.unwrap();
        let Invited::Newcomer(offer) = house.identity.invited(&link.token).await.unwrap() else { panic!() };
        assert_eq!(
            (offer.name.as_str(), offer.body.as_str(), offer.role),
            ("Persona Inventata 3", "cosper", Role::FrontDesk)
        );
        let weak = house.identity.accept(&link.token, &Password::new("corta"), None, Sender::default()).await;
        assert_eq!(weak.err(), Some(IdentityError::WeakPassword));
        let opened = house.identity.accept(&link.token, &Password::new(NEW), None, Sender::default()).await.unwrap();
        let member = house.member(&opened).await.unwrap();
        assert_eq!((member.body.as_str(), member.role), ("cosper", Role::FrontDesk));
        assert_eq!(member.desks, BTreeSet::from(["desk-crema".to_owned()]));
        let again = house.identity.accept(&link.token, &Password::new(NEW), None, Sender::default()).await;
        assert_eq!(again.err(), Some(IdentityError::InvitationOver));
        assert!(house.try_sign_in("nuova.persona", NEW, None).await.is_ok());
    });
}

#[test]
fn a_link_lives_seven_days_and_an_older_one_beside_a_newer() {
    on_both(async |house| {
        let ask = invitation("nuova.persona", "cosper", Role::FrontDesk);
        let first = house.identity.invite(&Who::Operator, &ask).await.unwrap();
        house.clock.advance_seconds(3 * 86_400);
        let second = house.identity.invite(&Who::Operator, &ask).await.unwrap();
        assert!(house.identity.invited(&first.token).await.is_ok());
        house.clock.advance_seconds(4 * 86_400);
        assert_eq!(house.identity.invited(&first.token).await.err(), Some(IdentityError::InvitationOver));
        assert!(house.identity.invited(&second.token).await.is_ok());
        house.identity.revoke_invitation(&Who::Operator, second.id).await.unwrap();
        assert_eq!(house.identity.invited(&second.token).await.err(), Some(IdentityError::InvitationOver));
        let twice = house.identity.revoke_invitation(&Who::Operator, second.id).await;
        assert_eq!(twice, Err(IdentityError::NotForYou));
    });
}

#[test]
fn a_coordinator_invites_to_their_body_and_to_no_role_above_it() {
    on_both(async |house| {
        let coordinator = keeper(Role::Coordinator, "cosper");
        for (body, role, may) in [
            ("cosper", Role::CaseWorker, true),
            ("cosper", Role::Coordinator, true),
            ("cosper", Role::Administrator, false),
            ("cosper", Role::DataProtectionOfficer, false),
            ("energheia", Role::FrontDesk, false),
        ] {
            let outcome = house.identity.invite(&coordinator, &invitation("una.persona", body, role)).await;
            assert_eq!(outcome.err(), (!may).then_some(IdentityError::NotForYou), "{body} {role}");
        }
        assert_eq!(house.identity.open_invitations(&coordinator, "cosper").await.unwrap().len(), 2);
        let stranger = keeper(Role::Coordinator, "energheia");
        assert!(house.identity.open_invitations(&stranger, "cosper").await.is_err());
        let id = house.identity.open_invitations(&coordinator, "cosper").await.unwrap()[0].id;
        assert_eq!(house.identity.revoke_invitation(&stranger, id).await, Err(IdentityError::NotForYou));
    });
}

#[test]
fn many_who_follow_one_link_at_once_are_one() {
    on_both(async |house| {
        let ask = invitation("nuova.persona", "cosper", Role::FrontDesk);
        let link = house.identity.invite(&Who::Operator, &ask).await.unwrap();
        let tries: Vec<_> = (0..8)
            .map(|_| {
                let (identity, token) = (house.identity.clone(), link.token.clone());
                tokio::spawn(async move {
                    identity.accept(&token, &Password::new(NEW), None, Sender::default()).await.is_ok()
                })
            })
            .collect();
        let mut entered = 0;
        for one in tries {
            entered += usize::from(one.await.unwrap());
        }
        assert_eq!(entered, 1);
    });
}

#[test]
fn the_first_administrator_is_one_and_no_link_is_made_after() {
    on_both(async |house| {
        let first = house.identity.invite_founder().await.unwrap().unwrap();
        let second = house.identity.invite_founder().await.unwrap().unwrap();
        assert!(house.identity.invited(&first.token).await.is_ok_and(|asked| asked == Invited::Founder));
        let founders: Vec<_> = [first.token.clone(), second.token.clone()]
            .into_iter()
            .enumerate()
            .map(|(number, token)| {
                let identity = house.identity.clone();
                tokio::spawn(async move {
                    let founder = Founder {
                        display_name: "Persona Inventata 1".into(),
                        sign_in_name: format!("prima{number}@prova.example"),
                        body: "cosper".into(),
                    };
                    identity.accept(&token, &Password::new(NEW), Some(&founder), Sender::default()).await.ok()
                })
            })
            .collect();
        let mut opened = Vec::new();
        for one in founders {
            opened.extend(one.await.unwrap());
        }
        assert_eq!(opened.len(), 1);
        let member = house.member(&opened[0]).await.unwrap();
        assert_eq!((member.role, member.body.as_str()), (Role::Administrator, "cosper"));
        assert!(house.identity.invite_founder().await.unwrap().is_none());
        for token in [&first.token, &second.token] {
            assert_eq!(house.identity.invited(token).await.err(), Some(IdentityError::InvitationOver));
        }
    });
}

#[test]
fn somebody_with_an_account_joins_with_it_and_chooses_for_whom_they_act() {
    on_both(async |house| {
        house.open("sportello.uno").await;
        house.open("sportello.due").await;
        let ask = invitation("sportello.uno", "cosper", Role::Coordinator);
        let link = house.identity.invite(&Who::Operator, &ask).await.unwrap();
        assert!(matches!(house.identity.invited(&link.token).await, Ok(Invited::Known(_))));
        // The link alone takes nobody's account over.
        let taken = house.identity.accept(&link.token, &Password::new(NEW), None, Sender::default()).await;
        assert_eq!(taken.err(), Some(IdentityError::NameTaken));

        let other = house.try_sign_in("sportello.due", RIGHT, None).await.unwrap();
        let other = house.member(&other).await.unwrap();
        assert_eq!(house.identity.join(&other, &link.token).await, Err(IdentityError::NotForYou));

        let opened = house.try_sign_in("sportello.uno", RIGHT, None).await.unwrap();
        assert_eq!(opened.memberships, 1);
        let member = house.member(&opened).await.unwrap();
        // They joined later than they began: the first part stays the first.
        house.clock.advance_seconds(1);
        let joined = house.identity.join(&member, &link.token).await.unwrap();

        let opened = house.try_sign_in("sportello.uno", RIGHT, None).await.unwrap();
        assert_eq!(opened.memberships, 2);
        let session = house.identity.session(&opened.token).await.unwrap().unwrap();
        assert!(!session.chosen && session.memberships == 2);
        house.identity.act_for(&session.member, &opened.token, joined).await.unwrap();
        let session = house.identity.session(&opened.token).await.unwrap().unwrap();
        assert_eq!(
            (session.chosen, session.member.body.as_str(), session.member.role),
            (true, "cosper", Role::Coordinator)
        );
        let parts = house.identity.own_memberships(&session.member).await.unwrap();
        house.identity.act_for(&session.member, &opened.token, parts[0].id).await.unwrap();
        assert_eq!(house.member(&opened).await.unwrap().body, "energheia");
        // Nobody acts as somebody else.
        let refused = house.identity.act_for(&other, &opened.token, joined).await;
        assert_eq!(refused, Err(IdentityError::NotForYou));
        assert_eq!(house.told().iter().filter(|action| *action == "identity.acts_for").count(), 2);
    });
}

#[test]
fn a_body_keeps_its_last_administrator() {
    on_both(async |house| {
        let first = house.administrator("prima.persona", "cosper").await;
        let who = Who::from(first.clone());
        let own = house.identity.own_memberships(&first).await.unwrap()[0].id;
        assert_eq!(house.identity.end_membership(&who, own).await, Err(IdentityError::LastAdministrator));
        let lower = house.identity.change_membership(&who, own, Role::Coordinator, BTreeSet::new()).await;
        assert_eq!(lower, Err(IdentityError::LastAdministrator));
        let closed = house.identity.close_account(&who, first.account).await;
        assert_eq!(closed, Err(IdentityError::LastAdministrator));
        house.administrator("altra.persona", "energheia").await;
        assert_eq!(house.identity.end_membership(&who, own).await, Err(IdentityError::LastAdministrator));
        house.administrator("seconda.persona", "cosper").await;
        let changed = house.identity.change_membership(&who, own, Role::Coordinator, BTreeSet::new()).await;
        assert!(changed.is_ok());
    });
}

#[test]
fn of_two_administrators_who_leave_at_once_one_stays() {
    on_both(async |house| {
        for round in 0..6 {
            let body = format!("ente-{round}");
            let mut leaving = Vec::new();
            for number in 0..2 {
                let member = house.administrator(&format!("persona.{round}.{number}"), &body).await;
                leaving.push((house.identity.own_memberships(&member).await.unwrap()[0].id, member));
            }
            let leaving: Vec<_> = leaving
                .into_iter()
                .map(|(id, member)| {
                    let identity = house.identity.clone();
                    tokio::spawn(async move { identity.end_membership(&Who::from(member), id).await })
                })
                .collect();
            let mut gone = 0;
            for one in leaving {
                match one.await.unwrap() {
                    Ok(()) => gone += 1,
                    Err(refused) => assert_eq!(refused, IdentityError::LastAdministrator),
                }
            }
            assert_eq!(gone, 1);
            let left = house.identity.colleagues(&Who::Operator, &body).await.unwrap();
            assert_eq!(left.len(), 1);
        }
    });
}

#[test]
fn another_role_begins_a_new_part_and_the_session_goes_on() {
    on_both(async |house| {
        house.open("sportello.uno").await;
        let opened = house.try_sign_in("sportello.uno", RIGHT, None).await.unwrap();
        let part = house.part(&opened).await;
        let coordinator = keeper(Role::Coordinator, "energheia");
        let desks = BTreeSet::from(["desk-crema".to_owned()]);
        let kept = house.identity.change_membership(&coordinator, part, Role::FrontDesk, desks.clone()).await.unwrap();
        assert_eq!((kept, house.member(&opened).await.unwrap().desks), (part, desks.clone()));
        let next = house.identity.change_membership(&coordinator, part, Role::CaseWorker, desks.clone()).await.unwrap();
        assert_ne!(next, part);
        let member = house.member(&opened).await.unwrap();
        assert_eq!((member.role, member.desks), (Role::CaseWorker, desks.clone()));
        let up = house.identity.change_membership(&coordinator, next, Role::Administrator, desks.clone()).await;
        assert_eq!(up, Err(IdentityError::NotForYou));
        let stranger = keeper(Role::Coordinator, "cosper");
        assert_eq!(house.identity.end_membership(&stranger, next).await, Err(IdentityError::NotForYou));
        house.identity.end_membership(&coordinator, next).await.unwrap();
        assert!(house.member(&opened).await.is_none());
        let out = house.try_sign_in("sportello.uno", RIGHT, None).await;
        assert_eq!(out.err(), Some(IdentityError::NoMembership));
    });
}

#[test]
fn the_second_step_is_asked_and_no_code_works_twice() {
    on_both(async |house| {
        house.open("sportello.uno").await;
        let opened = house.try_sign_in("sportello.uno", RIGHT, None).await.unwrap();
        let (secret, codes) = house.with_second_step(&opened).await;
        assert_eq!(codes.len(), identity::CODES);
        let answer = async |code: &str| {
            let state = house.asked("sportello.uno").await;
            house.identity.answer(&state, code, Sender::default()).await
        };
        // The code that turned it on is used up.
        assert_eq!(answer(&code(&house, &secret)).await.err(), Some(IdentityError::WrongCode));
        house.clock.advance_seconds(30);
        let shown = code(&house, &secret);
        assert!(answer(&format!("{} {}", &shown[..3], &shown[3..])).await.is_ok());
        assert_eq!(answer(&shown).await.err(), Some(IdentityError::WrongCode));
        // Half a minute later the app shows another; the one before is not taken any more, though it is not too old.
        house.clock.advance_seconds(30);
        assert_eq!(answer(&shown).await.err(), Some(IdentityError::WrongCode));
        assert!(answer(&code(&house, &secret)).await.is_ok());

        let member = house.member(&opened).await.unwrap();
        let wrong = house.identity.turn_off_second_step(&member, &Password::new("sbagliata")).await;
        assert_eq!(wrong, Err(IdentityError::WrongCredentials));
        house.identity.turn_off_second_step(&member, &Password::new(RIGHT)).await.unwrap();
        assert!(house.try_sign_in("sportello.uno", RIGHT, None).await.is_ok());
    });
}

#[test]
fn the_same_code_typed_twice_at_once_lets_in_once() {
    on_both(async |house| {
        house.open("sportello.uno").await;
        let opened = house.try_sign_in("sportello.uno", RIGHT, None).await.unwrap();
        let (secret, codes) = house.with_second_step(&opened).await;
        house.clock.advance_seconds(60);
        for typed in [code(&house, &secret), codes[0].clone()] {
            // All are asked before anybody answers: a wrong answer would let the others wait.
            let mut states = Vec::new();
            for _ in 0..4 {
                states.push(house.asked("sportello.uno").await);
            }
            let mut answers = Vec::new();
            for state in states {
                let (identity, typed) = (house.identity.clone(), typed.clone());
                answers.push(tokio::spawn(
                    async move { identity.answer(&state, &typed, Sender::default()).await.is_ok() },
                ));
            }
            let mut entered = 0;
            for one in answers {
                entered += usize::from(one.await.unwrap());
            }
            assert_eq!(entered, 1, "{typed}");
        }
    });
}

#[test]
fn a_recovery_code_lets_in_once_and_the_person_is_told() {
    on_both(async |house| {
        house.open("sportello.uno").await;
        let opened = house.try_sign_in("sportello.uno", RIGHT, None).await.unwrap();
        let (_, codes) = house.with_second_step(&opened).await;
        let member = house.member(&opened).await.unwrap();
        let answer = async |code: &str| {
            let state = house.asked("sportello.uno").await;
            house.identity.answer(&state, code, Sender::default()).await
        };
        let entered = answer(&codes[3].to_uppercase().replace('-', " ")).await.unwrap();
        assert!(entered.notices);
        assert_eq!(house.identity.notices(&member).await.unwrap()[0].0, Told::RecoveryCodeUsed);
        assert_eq!(house.identity.second_step(&member).await.unwrap().unwrap().codes_left, 9);
        assert_eq!(answer(&codes[3]).await.err(), Some(IdentityError::WrongCode));
        let renewed = house.identity.renew_recovery_codes(&member, &Password::new(RIGHT)).await.unwrap();
        assert_eq!(answer(&codes[4]).await.err(), Some(IdentityError::WrongCode));
        assert!(answer(&renewed[4]).await.is_ok());
        house.identity.notices_read(&member).await.unwrap();
        assert!(!house.try_notices(&member).await);
    });
}

impl House {
    async fn try_notices(&self, member: &Member) -> bool {
        !self.identity.notices(member).await.unwrap().is_empty()
    }
}

#[test]
fn guessing_the_second_step_waits_and_never_shuts_a_known_browser_out() {
    on_both(async |house| {
        house.open("sportello.uno").await;
        let opened = house.try_sign_in("sportello.uno", RIGHT, None).await.unwrap();
        let (secret, _) = house.with_second_step(&opened).await;
        let own = Sender { stamps: Some(&opened.stamps), ..Sender::default() };
        // Somebody elsewhere knows the password and guesses the code.
        let state = house.asked("sportello.uno").await;
        for _ in 0..5 {
            let wrong = house.identity.answer(&state, "000000", Sender::default()).await;
            assert_eq!(wrong.err(), Some(IdentityError::WrongCode));
        }
        for _ in 0..40 {
            let waits = house.identity.answer(&state, "000000", Sender::default()).await;
            assert_eq!(waits.err(), Some(IdentityError::TooManyTries { seconds: 2 }));
        }
        // A right code waits too, from there: the wait tells nothing.
        house.clock.advance_seconds(1);
        let waits = house.identity.answer(&state, &code(&house, &secret), Sender::default()).await;
        assert_eq!(waits.err(), Some(IdentityError::TooManyTries { seconds: 1 }));
        // The worker at their own desk comes in meanwhile.
        house.clock.advance_seconds(59);
        for _ in 0..20 {
            let _ = house.identity.answer(&state, "000000", Sender::default()).await;
        }
        assert!(house.identity.answer(&state, &code(&house, &secret), own).await.is_ok());
    });
}

#[test]
fn the_question_of_the_second_step_ends_with_its_time_and_with_the_password() {
    on_both(async |house| {
        house.open("sportello.uno").await;
        let opened = house.try_sign_in("sportello.uno", RIGHT, None).await.unwrap();
        let (secret, _) = house.with_second_step(&opened).await;
        let state = house.asked("sportello.uno").await;
        house.clock.advance_seconds(601);
        let late = house.identity.answer(&state, &code(&house, &secret), Sender::default()).await;
        assert_eq!(late.err(), Some(IdentityError::StepOver));
        let forged = house.identity.answer("AAAA", "000000", Sender::default()).await;
        assert_eq!(forged.err(), Some(IdentityError::StepOver));

        let state = house.asked("sportello.uno").await;
        let member = house.member(&opened).await.unwrap();
        let (present, new) = (Password::new(RIGHT), Password::new(NEW));
        house.identity.change_password(&member, &opened.token, &present, &new).await.unwrap();
        let changed = house.identity.answer(&state, &code(&house, &secret), Sender::default()).await;
        assert_eq!(changed.err(), Some(IdentityError::StepOver));
    });
}

#[test]
fn who_has_lost_everything_is_let_in_again_and_told() {
    on_both(async |house| {
        let account = house.open("sportello.uno").await;
        let opened = house.try_sign_in("sportello.uno", RIGHT, None).await.unwrap();
        house.with_second_step(&opened).await;
        let stranger = keeper(Role::Coordinator, "cosper");
        assert_eq!(house.identity.invite_back(&stranger, account).await.err(), Some(IdentityError::NotForYou));
        let coordinator = keeper(Role::Coordinator, "energheia");
        let older = house.identity.invite_back(&coordinator, account).await.unwrap();
        let link = house.identity.invite_back(&coordinator, account).await.unwrap();
        let open = house.identity.open_invitations(&coordinator, "energheia").await.unwrap();
        assert!(open.len() == 2 && open.iter().all(|one| one.back && one.name == common::NAME));
        assert!(matches!(house.identity.invited(&link.token).await, Ok(Invited::Back { .. })));
        // Until the link is used all stays as it is.
        assert!(house.member(&opened).await.is_some());
        house.asked("sportello.uno").await;
        let back = house.identity.accept(&link.token, &Password::new(NEW), None, Sender::default()).await.unwrap();
        assert!(back.notices && house.member(&opened).await.is_none());
        assert_eq!(house.identity.invited(&older.token).await.err(), Some(IdentityError::InvitationOver));
        let entered = house.try_sign_in("sportello.uno", NEW, None).await.unwrap();
        assert!(entered.notices);
        let member = house.member(&entered).await.unwrap();
        assert_eq!(house.identity.notices(&member).await.unwrap()[0].0, Told::AccessReset);
        assert!(house.told().contains(&"identity.access_reset".to_owned()));
    });
}

#[test]
fn a_coordinator_lets_nobody_back_in_who_also_works_elsewhere() {
    on_both(async |house| {
        let account = house.open("sportello.uno").await;
        let ask = invitation("sportello.uno", "cosper", Role::FrontDesk);
        let link = house.identity.invite(&Who::Operator, &ask).await.unwrap();
        let opened = house.try_sign_in("sportello.uno", RIGHT, None).await.unwrap();
        house.identity.join(&house.member(&opened).await.unwrap(), &link.token).await.unwrap();
        // A link back opens everything the account may do: only who could give all of it may hand it out.
        let coordinator = keeper(Role::Coordinator, "energheia");
        assert_eq!(house.identity.invite_back(&coordinator, account).await.err(), Some(IdentityError::NotForYou));
        let administrator = keeper(Role::Administrator, "energheia");
        assert!(house.identity.invite_back(&administrator, account).await.is_ok());
    });
}

#[test]
fn one_s_own_sessions_are_seen_and_ended() {
    on_both(async |house| {
        house.open("sportello.uno").await;
        house.open("sportello.due").await;
        let here = house.try_sign_in("sportello.uno", RIGHT, None).await.unwrap();
        house.clock.advance_seconds(5);
        let there = house.try_sign_in("sportello.uno", RIGHT, None).await.unwrap();
        let stranger = house.try_sign_in("sportello.due", RIGHT, None).await.unwrap();
        let member = house.member(&here).await.unwrap();
        let own = house.identity.own_sessions(&member, &here.token).await.unwrap();
        assert_eq!(own.iter().map(|session| session.this_one).collect::<Vec<_>>(), [false, true]);
        let other = house.member(&stranger).await.unwrap();
        let refused = house.identity.end_own_session(&other, &own[0].reference).await;
        assert_eq!(refused, Err(IdentityError::NotForYou));
        house.identity.end_own_session(&member, &own[0].reference).await.unwrap();
        assert!(house.member(&there).await.is_none() && house.member(&here).await.is_some());

        let third = house.try_sign_in("sportello.uno", RIGHT, None).await.unwrap();
        assert_eq!(house.identity.end_other_sessions(&member, &here.token).await.unwrap(), 1);
        assert!(house.member(&third).await.is_none() && house.member(&here).await.is_some());

        let fourth = house.try_sign_in("sportello.uno", RIGHT, None).await.unwrap();
        let change = async |present: &str, new: &str| {
            let (present, new) = (Password::new(present), Password::new(new));
            house.identity.change_password(&member, &here.token, &present, &new).await
        };
        assert_eq!(change("sbagliata", NEW).await, Err(IdentityError::WrongCredentials));
        assert_eq!(change(RIGHT, "io sono sportello.uno").await, Err(IdentityError::WeakPassword));
        change(RIGHT, NEW).await.unwrap();
        assert!(house.member(&fourth).await.is_none() && house.member(&here).await.is_some());
        assert!(house.member(&stranger).await.is_some());
    });
}

#[test]
fn the_last_visit_is_a_day_and_no_hour() {
    on_both(async |house| {
        house.open("sportello.uno").await;
        let list = async || house.identity.colleagues(&Who::Operator, "energheia").await.unwrap();
        assert_eq!(list().await[0].seen_on, None);
        house.try_sign_in("sportello.uno", RIGHT, None).await.unwrap();
        let colleague = &list().await[0];
        assert_eq!(colleague.name, common::NAME);
        assert_eq!(colleague.seen_on.unwrap().0 % 86_400_000_000, 0);
        let front_desk = keeper(Role::FrontDesk, "energheia");
        assert_eq!(house.identity.colleagues(&front_desk, "energheia").await.err(), Some(IdentityError::NotForYou));
    });
}

#[test]
fn somebody_who_left_comes_again_with_the_same_account_and_a_new_password() {
    on_both(async |house| {
        let account = house.open("sportello.uno").await;
        let left = house.identity.colleagues(&Who::Operator, "energheia").await.unwrap()[0].id;
        house.identity.end_membership(&Who::Operator, left).await.unwrap();
        let ask = invitation("sportello.uno", "cosper", Role::FrontDesk);
        let link = house.identity.invite(&Who::Operator, &ask).await.unwrap();
        assert!(matches!(house.identity.invited(&link.token).await, Ok(Invited::Newcomer(_))));
        let opened = house.identity.accept(&link.token, &Password::new(NEW), None, Sender::default()).await.unwrap();
        let member = house.member(&opened).await.unwrap();
        assert_eq!((member.account.to_string(), member.body.as_str()), (account.to_string(), "cosper"));
        assert!(wrong_password(house.try_sign_in("sportello.uno", RIGHT, None).await));
    });
}

fn wrong_password(outcome: Result<Opened, IdentityError>) -> bool {
    outcome.err() == Some(IdentityError::WrongCredentials)
}

#[test]
fn who_was_invited_and_never_came_is_forgotten() {
    on_both(async |house| {
        let names = || {
            house
                .db
                .read_now(&kernel::Actor::system(), |tx| {
                    tx.first("SELECT count(*) FROM identity_invitation WHERE subject IS NOT NULL", &[], |row| {
                        row.get::<i64>(0)
                    })
                })
                .unwrap()
        };
        let ask = invitation("nuova.persona", "cosper", Role::FrontDesk);
        house.identity.invite(&Who::Operator, &ask).await.unwrap();
        house.clock.advance_seconds(36 * 86_400);
        house.identity.sweep().await.unwrap();
        assert_eq!(names(), Some(1));
        house.clock.advance_seconds(2 * 86_400);
        house.identity.sweep().await.unwrap();
        assert_eq!(names(), Some(0));
    });
}
