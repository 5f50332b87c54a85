// SPDX-License-Identifier: EUPL-1.2
//! Who signs in is the same story on both databases.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use common::{House, NAME, NOW, RIGHT, front_desk, on_both};
use identity::{
    Account, Credentials, IdentityError, Lifetimes, Member, NewAccount, Opened, Password, Role, Sender, Who,
};
use kernel::{Id, SeededChance};
use std::collections::BTreeSet;
use store::Db;

fn waits(outcome: Result<Opened, IdentityError>) -> Option<i64> {
    match outcome {
        Err(IdentityError::TooManyTries { seconds }) => Some(seconds),
        _ => None,
    }
}

fn wrong<T>(outcome: Result<T, IdentityError>) -> bool {
    matches!(outcome, Err(IdentityError::WrongCredentials))
}

#[test]
fn a_worker_signs_in_is_recognised_and_signs_out() {
    on_both(async |house| {
        let account = house.open("sportello.uno").await;
        house.clock.advance_seconds(1);
        let opened = house.try_sign_in(" Sportello.UNO ", RIGHT, None).await.unwrap();
        let session = house.identity.session(&opened.token).await.unwrap().unwrap();
        assert_eq!(session.name, NAME);
        assert_eq!(
            session.member,
            Member {
                account,
                body: "energheia".into(),
                role: Role::FrontDesk,
                desks: BTreeSet::from(["desk-casalmaggiore".to_owned()]),
            }
        );
        house.clock.advance_seconds(1);
        house.identity.sign_out(&opened.token).await.unwrap();
        assert_eq!(house.member(&opened).await, None);
        house.identity.sign_out(&opened.token).await.unwrap();
        let told = house.told();
        assert_eq!(told, ["identity.account_opened", "identity.signed_in", "identity.signed_out"]);
    });
}

#[test]
fn a_wrong_password_and_a_name_nobody_has_are_answered_alike() {
    on_both(async |house| {
        house.open("sportello.uno").await;
        assert!(wrong(house.try_sign_in("sportello.uno", "un'altra password lunga", None).await));
        assert!(wrong(house.try_sign_in("nessuno.qui", RIGHT, None).await));
        assert!(wrong(house.try_sign_in("not a name; '", RIGHT, None).await));
        let refused = house.told().into_iter().filter(|action| action == "identity.sign_in_refused").count();
        assert_eq!(refused, 3);
    });
}

#[test]
fn guessing_waits_longer_and_longer_whether_the_name_exists_or_not() {
    on_both(async |house| {
        house.open("sportello.uno").await;
        for name in ["sportello.uno", "nessuno.qui"] {
            for _ in 0..5 {
                assert!(wrong(house.try_sign_in(name, "sbagliata", None).await));
            }
            assert_eq!(waits(house.try_sign_in(name, RIGHT, None).await), Some(2));
            house.clock.advance_seconds(2);
            assert!(wrong(house.try_sign_in(name, "sbagliata", None).await));
            assert_eq!(waits(house.try_sign_in(name, "sbagliata", None).await), Some(4));
        }
        house.clock.advance_seconds(300);
        assert!(house.try_sign_in("sportello.uno", RIGHT, None).await.is_ok());
    });
}

#[test]
fn whoever_guesses_from_elsewhere_does_not_shut_out_a_known_browser() {
    on_both(async |house| {
        house.open("sportello.uno").await;
        let opened = house.try_sign_in("sportello.uno", RIGHT, None).await.unwrap();
        for _ in 0..40 {
            let _ = house.try_sign_in("sportello.uno", "sbagliata", None).await;
        }
        assert!(waits(house.try_sign_in("sportello.uno", RIGHT, None).await).is_some());
        assert!(house.try_sign_in("sportello.uno", RIGHT, Some(&opened.stamps)).await.is_ok());
    });
}

#[test]
fn a_stolen_stamp_is_counted_too_and_opens_nobody_else() {
    on_both(async |house| {
        house.open("sportello.uno").await;
        house.open("sportello.due").await;
        let opened = house.try_sign_in("sportello.uno", RIGHT, None).await.unwrap();
        for _ in 0..5 {
            assert!(wrong(house.try_sign_in("sportello.uno", "sbagliata", Some(&opened.stamps)).await));
        }
        assert_eq!(waits(house.try_sign_in("sportello.uno", "sbagliata", Some(&opened.stamps)).await), Some(2));
        for _ in 0..5 {
            assert!(wrong(house.try_sign_in("sportello.due", "sbagliata", Some(&opened.stamps)).await));
        }
        assert_eq!(waits(house.try_sign_in("sportello.due", "sbagliata", None).await), Some(2));
    });
}

#[test]
fn two_people_share_the_computer_of_a_desk() {
    on_both(async |house| {
        house.open("sportello.uno").await;
        house.open("sportello.due").await;
        let first = house.try_sign_in("sportello.uno", RIGHT, None).await.unwrap();
        let second = house.try_sign_in("sportello.due", RIGHT, Some(&first.stamps)).await.unwrap();
        for name in ["sportello.uno", "sportello.due"] {
            for _ in 0..10 {
                let _ = house.try_sign_in(name, "sbagliata", None).await;
            }
            assert!(house.try_sign_in(name, RIGHT, Some(&second.stamps)).await.is_ok(), "{name}");
        }
    });
}

#[test]
fn many_tries_at_once_do_not_slip_through_together() {
    on_both(async |house| {
        house.open("sportello.uno").await;
        let tries: Vec<_> = (0..24)
            .map(|_| {
                let identity = house.identity.clone();
                tokio::spawn(async move {
                    let typed =
                        Credentials { sign_in_name: "sportello.uno".into(), password: Password::new("sbagliata") };
                    identity.sign_in(&typed, Sender::default()).await.map(|_| ())
                })
            })
            .collect();
        let mut heard = 0;
        for one in tries {
            heard += usize::from(wrong(one.await.unwrap()));
        }
        assert_eq!(heard, 5);
    });
}

#[test]
fn one_password_tried_on_many_names_slows_down() {
    on_both(async |house| {
        let mut heard = 0;
        let mut waiting = None;
        for number in 0..150 {
            match house.try_sign_in(&format!("nome-{number}"), "primavera2026", None).await {
                Err(IdentityError::TooManyTries { seconds }) => waiting = Some(seconds),
                _ => heard += 1,
            }
        }
        assert_eq!((heard, waiting), (120, Some(1)));
    });
}

#[test]
fn a_session_ends_unused_after_an_hour_and_used_after_a_working_day() {
    on_both(async |house| {
        house.open("sportello.uno").await;
        let opened = house.try_sign_in("sportello.uno", RIGHT, None).await.unwrap();
        house.clock.advance_seconds(3599);
        assert!(house.member(&opened).await.is_some());
        house.clock.advance_seconds(3600);
        assert!(house.member(&opened).await.is_none());

        let busy = house.try_sign_in("sportello.uno", RIGHT, None).await.unwrap();
        for _ in 0..23 {
            house.clock.advance_seconds(1800);
            assert!(house.member(&busy).await.is_some());
        }
        house.clock.advance_seconds(1800);
        assert!(house.member(&busy).await.is_none());
        assert_eq!(house.identity.sweep().await.unwrap(), 2);
    });
}

#[test]
fn other_lifetimes_may_be_chosen() {
    on_both(async |house| {
        house.open("sportello.uno").await;
        let strict = house.identity.clone().lifetimes(Lifetimes { idle: 60, absolute: 600 });
        let opened = house.try_sign_in("sportello.uno", RIGHT, None).await.unwrap();
        house.clock.advance_seconds(60);
        assert!(strict.session(&opened.token).await.unwrap().is_none());
    });
}

#[test]
fn a_closed_account_is_out_at_once_and_its_name_stays_taken() {
    on_both(async |house| {
        let account = house.open("sportello.uno").await;
        let opened = house.try_sign_in("sportello.uno", RIGHT, None).await.unwrap();
        house.identity.close_account(&Who::Operator, account).await.unwrap();
        assert_eq!(house.member(&opened).await, None);
        assert!(wrong(house.try_sign_in("sportello.uno", RIGHT, None).await));
        let again = house.identity.create_account(&Who::Operator, &front_desk("sportello.uno")).await;
        assert_eq!(again, Err(IdentityError::NameTaken));
        let twice = house.identity.close_account(&Who::Operator, account).await;
        assert_eq!(twice, Err(IdentityError::NotForYou));
    });
}

#[test]
fn a_coordinator_keeps_the_accounts_of_their_own_body_alone() {
    on_both(async |house| {
        let coordinator = |body: &str| {
            let account: Id<Account> = Id::new(NOW, &SeededChance::new(3));
            Who::from(Member { account, body: body.into(), role: Role::Coordinator, desks: BTreeSet::new() })
        };
        let stranger = coordinator("cosper");
        let refused = house.identity.create_account(&stranger, &front_desk("sportello.uno")).await;
        assert_eq!(refused, Err(IdentityError::NotForYou));
        let own = coordinator("energheia");
        let account = house.identity.create_account(&own, &front_desk("sportello.uno")).await.unwrap();
        assert_eq!(house.identity.close_account(&stranger, account).await, Err(IdentityError::NotForYou));
        assert_eq!(house.identity.close_account(&own, account).await, Ok(()));
    });
}

#[test]
fn what_cannot_be_an_account_is_refused_with_a_reason() {
    on_both(async |house| {
        let refusal = async |change: fn(&mut NewAccount)| {
            let mut new = front_desk("sportello.uno");
            change(&mut new);
            house.identity.create_account(&Who::Operator, &new).await.unwrap_err()
        };
        assert_eq!(refusal(|new| new.sign_in_name = "a b".into()).await, IdentityError::BadSignInName);
        assert_eq!(refusal(|new| new.display_name = "  ".into()).await, IdentityError::BadDisplayName);
        assert_eq!(refusal(|new| new.body = String::new()).await, IdentityError::BodyMissing);
        assert_eq!(refusal(|new| new.password = Password::new("corta")).await, IdentityError::WeakPassword);
        assert_eq!(house.told(), Vec::<String>::new());
    });
}

#[test]
fn the_database_file_shows_no_name_and_no_token() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    let folder = tempfile::tempdir().unwrap();
    // The house stays open: its journal is looked at too.
    let (_house, token) = runtime.block_on(async {
        let house = House::new(Db::open_file(&folder.path().join("filo.db")).unwrap());
        house.open("sportello.riconoscibile").await;
        let opened = house.try_sign_in("sportello.riconoscibile", RIGHT, None).await.unwrap();
        let token = opened.token.text();
        (house, token)
    });
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        for secret in [NAME, "riconoscibile", RIGHT, &token] {
            assert!(!bytes.windows(secret.len()).any(|window| window == secret.as_bytes()), "{secret}");
        }
    }
}
