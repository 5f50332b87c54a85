// SPDX-License-Identifier: EUPL-1.2
//! Passkeys: the same story on both databases, with an authenticator made for the test.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "common/authenticator.rs"]
mod authenticator;
mod common;

use authenticator::Authenticator;
use common::{House, RIGHT, on_both};
use identity::{
    FREE_TRIES, IdentityError, KeptWhere, Member, Opened, PasskeyId, PasskeyQuestion, Password, Sender, Token, Told,
    Who,
};

impl House {
    async fn signed_in(&self, name: &str) -> (Opened, Member) {
        let opened = self.try_sign_in(name, RIGHT, None).await.unwrap();
        let member = self.member(&opened).await.unwrap();
        (opened, member)
    }

    async fn question(&self, opened: &Opened, member: &Member) -> PasskeyQuestion {
        self.identity.begin_passkey(member, &opened.token, None, "Telefono").await.unwrap()
    }

    /// Adds a passkey right after signing in.
    async fn with_passkey(&self, opened: &Opened, member: &Member, telephone: &mut Authenticator) -> PasskeyId {
        let asked = self.question(opened, member).await;
        let answer = telephone.make(&asked.options);
        self.identity.add_passkey(member, &opened.token, &asked.ceremony, &answer, "Telefono").await.unwrap()
    }

    async fn asked_any(&self) -> (PasskeyQuestion, Token) {
        self.identity.ask_passkey(None, Sender::default()).await.unwrap()
    }

    async fn enter(&self, ceremony: &str, browser: &Token, answer: &str) -> Result<Opened, IdentityError> {
        self.identity.enter_with_passkey(ceremony, Some(browser.clone()), answer, Sender::default()).await
    }

    /// Comes in with a passkey, all in one.
    async fn come_in(&self, telephone: &mut Authenticator) -> Result<Opened, IdentityError> {
        let (asked, browser) = self.asked_any().await;
        let answer = telephone.show(&asked.options);
        self.enter(&asked.ceremony, &browser, &answer).await
    }
}

#[test]
fn a_passkey_lets_in_without_a_name_and_counts_for_both_steps() {
    on_both(async |house| {
        house.open("sportello.uno").await;
        let (opened, member) = house.signed_in("sportello.uno").await;
        let mut telephone = Authenticator::new(1);
        house.with_passkey(&opened, &member, &mut telephone).await;
        let own = house.identity.own_passkeys(&member).await.unwrap();
        assert_eq!(
            (own.len(), own[0].name.as_str(), own[0].kept, own[0].used_at),
            (1, "Telefono", KeptWhere::OneDevice, None)
        );

        let entered = house.come_in(&mut telephone).await.unwrap();
        assert_eq!(house.member(&entered).await.unwrap().account, member.account);
        assert_eq!(house.identity.own_passkeys(&member).await.unwrap()[0].used_at, Some(common::NOW));
        assert!(house.come_in(&mut telephone).await.is_ok(), "and again, with the next counter");
        let told = house.told();
        assert!(told.contains(&"identity.passkey_added".to_owned()), "{told:?}");
        assert_eq!(house.identity.notices(&member).await.unwrap(), [(Told::PasskeyAdded, common::NOW)]);
    });
}

#[test]
fn an_answer_is_good_once_and_in_the_browser_that_asked() {
    on_both(async |house| {
        house.open("sportello.uno").await;
        let (opened, member) = house.signed_in("sportello.uno").await;
        let mut telephone = Authenticator::new(1);
        house.with_passkey(&opened, &member, &mut telephone).await;

        let (asked, browser) = house.asked_any().await;
        let answer = telephone.show(&asked.options);
        let (_, elsewhere) = house.asked_any().await;
        assert_eq!(house.enter(&asked.ceremony, &elsewhere, &answer).await.err(), Some(IdentityError::StepOver));
        assert!(house.enter(&asked.ceremony, &browser, &answer).await.is_ok(), "asking elsewhere took nothing away");
        assert_eq!(house.enter(&asked.ceremony, &browser, &answer).await.err(), Some(IdentityError::StepOver));
        // The same answer to a new question: its challenge is another.
        let (again, browser) = house.asked_any().await;
        assert_eq!(house.enter(&again.ceremony, &browser, &answer).await.err(), Some(IdentityError::PasskeyRefused));
        let without = house.identity.enter_with_passkey(&again.ceremony, None, &answer, Sender::default()).await;
        assert_eq!(without.err(), Some(IdentityError::StepOver));
    });
}

#[test]
fn many_who_send_one_answer_at_once_are_one() {
    on_both(async |house| {
        house.open("sportello.uno").await;
        let (opened, member) = house.signed_in("sportello.uno").await;
        let mut telephone = Authenticator::new(1);
        house.with_passkey(&opened, &member, &mut telephone).await;
        let (asked, browser) = house.asked_any().await;
        let answer = telephone.show(&asked.options);
        let tries: Vec<_> = (0..8)
            .map(|_| {
                let (identity, browser) = (house.identity.clone(), browser.clone());
                let (ceremony, answer) = (asked.ceremony.clone(), answer.clone());
                tokio::spawn(async move {
                    identity.enter_with_passkey(&ceremony, Some(browser), &answer, Sender::default()).await.is_ok()
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
fn an_answer_that_does_not_fit_is_refused() {
    on_both(async |house| {
        house.open("sportello.uno").await;
        let (opened, member) = house.signed_in("sportello.uno").await;
        let mut telephone = Authenticator::new(1);
        house.with_passkey(&opened, &member, &mut telephone).await;
        let other_site = Authenticator { origin: "https://filo.example.evil".into(), ..telephone.clone() };
        let without_tls = Authenticator { origin: "http://filo.example".into(), ..telephone.clone() };
        let other_name = Authenticator { domain: "evil.example".into(), ..telephone.clone() };
        let unverified = Authenticator { verifies: false, ..telephone.clone() };
        let mut other_key = Authenticator::new(2);
        other_key.credential.clone_from(&telephone.credential);
        other_key.handle.clone_from(&telephone.handle);
        for mut wrong in [other_site, without_tls, other_name, unverified, other_key] {
            let outcome = house.come_in(&mut wrong).await;
            assert_eq!(outcome.err(), Some(IdentityError::PasskeyRefused), "{} {}", wrong.origin, wrong.domain);
        }
        // A challenge of another question, and words that are no answer at all.
        let (first, _) = house.asked_any().await;
        let (second, browser) = house.asked_any().await;
        let answer = telephone.show(&first.options);
        let crossed = house.enter(&second.ceremony, &browser, &answer).await;
        assert_eq!(crossed.err(), Some(IdentityError::PasskeyRefused));
        let (asked, browser) = house.asked_any().await;
        for nonsense in ["", "{}", "null", "{\"id\":\"AAAA\"}"] {
            let outcome = house.enter(&asked.ceremony, &browser, nonsense).await;
            assert_eq!(outcome.err(), Some(IdentityError::PasskeyRefused), "{nonsense}");
        }
        assert!(house.told().iter().filter(|action| *action == "identity.passkey_refused").count() >= 6);
        assert!(house.come_in(&mut telephone).await.is_ok(), "the right one still lets in");
    });
}

#[test]
fn a_credential_lets_in_nobody_but_its_owner() {
    on_both(async |house| {
        house.open("sportello.uno").await;
        house.open("sportello.due").await;
        let (one, first) = house.signed_in("sportello.uno").await;
        let (two, second) = house.signed_in("sportello.due").await;
        let (mut telephone, mut other) = (Authenticator::new(1), Authenticator::new(2));
        let passkey = house.with_passkey(&one, &first, &mut telephone).await;
        house.with_passkey(&two, &second, &mut other).await;

        // One's own signature with somebody else's number, and a stranger's passkey.
        let mut mixed = Authenticator { handle: other.handle.clone(), ..telephone.clone() };
        assert_eq!(house.come_in(&mut mixed).await.err(), Some(IdentityError::PasskeyRefused));
        let mut stranger = Authenticator { handle: other.handle.clone(), ..Authenticator::new(3) };
        assert_eq!(house.come_in(&mut stranger).await.err(), Some(IdentityError::PasskeyUnknown));

        // Nobody looks after somebody else's passkeys.
        let renamed = house.identity.rename_passkey(&second, passkey, "Mia").await;
        assert_eq!(renamed, Err(IdentityError::NotForYou));
        let removed = house.identity.remove_passkey(&second, &two.token, None, passkey).await;
        assert_eq!(removed, Err(IdentityError::NotForYou));
        assert_eq!(house.identity.own_passkeys(&first).await.unwrap()[0].name, "Telefono");
        // A question asked in one session is not answered in another's.
        let asked = house.question(&one, &first).await;
        let answer = Authenticator::new(4).make(&asked.options);
        let stolen = house.identity.add_passkey(&second, &two.token, &asked.ceremony, &answer, "Mia").await;
        assert_eq!(stolen.err(), Some(IdentityError::StepOver));
    });
}

#[test]
fn a_counter_that_goes_back_is_refused_and_its_owner_is_told() {
    on_both(async |house| {
        house.open("sportello.uno").await;
        let (opened, member) = house.signed_in("sportello.uno").await;
        let mut telephone = Authenticator::new(1);
        house.with_passkey(&opened, &member, &mut telephone).await;
        house.identity.notices_read(&member).await.unwrap();
        let mut copy = telephone.clone();
        house.come_in(&mut telephone).await.unwrap();
        house.come_in(&mut telephone).await.unwrap();
        assert_eq!(house.come_in(&mut copy).await.err(), Some(IdentityError::PasskeyCopied));
        assert_eq!(house.identity.notices(&member).await.unwrap(), [(Told::PasskeyCopied, common::NOW)]);
        assert!(house.come_in(&mut telephone).await.is_ok());
    });
}

#[test]
fn a_passkey_taken_away_lets_in_no_more() {
    on_both(async |house| {
        house.open("sportello.uno").await;
        let (opened, member) = house.signed_in("sportello.uno").await;
        let mut telephone = Authenticator::new(1);
        let id = house.with_passkey(&opened, &member, &mut telephone).await;
        house.identity.rename_passkey(&member, id, "  Chiavetta ").await.unwrap();
        assert_eq!(house.identity.own_passkeys(&member).await.unwrap()[0].name, "Chiavetta");
        let unnamed = house.identity.rename_passkey(&member, id, " ").await;
        assert_eq!(unnamed, Err(IdentityError::BadPasskeyName));

        let (asked, browser) = house.asked_any().await;
        let answer = telephone.show(&asked.options);
        house.identity.remove_passkey(&member, &opened.token, None, id).await.unwrap();
        assert_eq!(house.enter(&asked.ceremony, &browser, &answer).await.err(), Some(IdentityError::PasskeyUnknown));
        assert!(house.identity.own_passkeys(&member).await.unwrap().is_empty());
        let again = house.identity.remove_passkey(&member, &opened.token, None, id).await;
        assert_eq!(again, Err(IdentityError::NotForYou));
        // The password is still there.
        assert!(house.try_sign_in("sportello.uno", RIGHT, None).await.is_ok());
    });
}

#[test]
fn two_pages_of_one_browser_do_not_disturb_each_other() {
    on_both(async |house| {
        house.open("sportello.uno").await;
        let (opened, member) = house.signed_in("sportello.uno").await;
        let mut telephone = Authenticator::new(1);
        house.with_passkey(&opened, &member, &mut telephone).await;
        let (first, browser) = house.asked_any().await;
        let (second, same) = house.identity.ask_passkey(Some(browser.clone()), Sender::default()).await.unwrap();
        assert_eq!(same.text(), browser.text());
        let (one, two) = (telephone.show(&first.options), telephone.show(&second.options));
        assert!(house.enter(&first.ceremony, &browser, &one).await.is_ok());
        assert!(house.enter(&second.ceremony, &browser, &two).await.is_ok());
    });
}

#[test]
fn a_question_is_good_for_five_minutes() {
    on_both(async |house| {
        house.open("sportello.uno").await;
        let (opened, member) = house.signed_in("sportello.uno").await;
        let mut telephone = Authenticator::new(1);
        house.with_passkey(&opened, &member, &mut telephone).await;
        let (early, browser) = house.asked_any().await;
        let adding = house.question(&opened, &member).await;
        house.clock.advance_seconds(300);
        let answer = telephone.show(&early.options);
        assert_eq!(house.enter(&early.ceremony, &browser, &answer).await.err(), Some(IdentityError::StepOver));
        let made = Authenticator::new(2).make(&adding.options);
        let late = house.identity.add_passkey(&member, &opened.token, &adding.ceremony, &made, "Telefono").await;
        assert_eq!(late.err(), Some(IdentityError::StepOver));
        let (asked, browser) = house.asked_any().await;
        house.clock.advance_seconds(299);
        let answer = telephone.show(&asked.options);
        assert!(house.enter(&asked.ceremony, &browser, &answer).await.is_ok());
    });
}

#[test]
fn after_ten_minutes_the_password_is_asked_again() {
    on_both(async |house| {
        house.open("sportello.uno").await;
        let (opened, member) = house.signed_in("sportello.uno").await;
        let mut telephone = Authenticator::new(1);
        let id = house.with_passkey(&opened, &member, &mut telephone).await;
        house.clock.advance_seconds(600);
        let begin = async |password: Option<&Password>| {
            house.identity.begin_passkey(&member, &opened.token, password, "Chiavetta").await.err()
        };
        assert_eq!(begin(None).await, Some(IdentityError::WrongCredentials));
        assert_eq!(begin(Some(&Password::new("sbagliata"))).await, Some(IdentityError::WrongCredentials));
        assert_eq!(begin(Some(&Password::new(RIGHT))).await, None);
        let removed = house.identity.remove_passkey(&member, &opened.token, None, id).await;
        assert_eq!(removed, Err(IdentityError::WrongCredentials));
        // Who has forgotten the password comes in again with the passkey.
        let entered = house.come_in(&mut telephone).await.unwrap();
        assert!(house.identity.begin_passkey(&member, &entered.token, None, "Chiavetta").await.is_ok());
    });
}

#[test]
fn a_telephone_is_added_once() {
    on_both(async |house| {
        house.open("sportello.uno").await;
        let (opened, member) = house.signed_in("sportello.uno").await;
        let mut telephone = Authenticator::new(1);
        house.with_passkey(&opened, &member, &mut telephone).await;
        let asked = house.question(&opened, &member).await;
        let options: serde_json::Value = serde_json::from_str(&asked.options).unwrap();
        assert_eq!(options["excludeCredentials"].as_array().unwrap().len(), 1, "the telephone is told that it has one");
        assert_eq!((&options["user"]["name"], &options["rp"]["id"]), (&"sportello.uno".into(), &"filo.example".into()));
        let answer = telephone.make(&asked.options);
        let twice = house.identity.add_passkey(&member, &opened.token, &asked.ceremony, &answer, "Telefono").await;
        assert_eq!(twice.err(), Some(IdentityError::PasskeyTaken));
        // A wrong origin, a person not checked: no passkey comes of it.
        for mut wrong in [
            Authenticator { origin: "https://evil.example".into(), ..Authenticator::new(5) },
            Authenticator { verifies: false, ..Authenticator::new(6) },
        ] {
            let asked = house.question(&opened, &member).await;
            let answer = wrong.make(&asked.options);
            let made = house.identity.add_passkey(&member, &opened.token, &asked.ceremony, &answer, "Telefono").await;
            assert_eq!(made.err(), Some(IdentityError::PasskeyRefused));
        }
        assert_eq!(house.identity.passkey_count(&member).await.unwrap(), 1);
    });
}

#[test]
fn whoever_is_let_in_again_begins_without_passkeys_and_a_closed_account_opens_with_none() {
    on_both(async |house| {
        let account = house.open("sportello.uno").await;
        let (opened, member) = house.signed_in("sportello.uno").await;
        let mut telephone = Authenticator::new(1);
        house.with_passkey(&opened, &member, &mut telephone).await;
        let back = house.identity.invite_back(&Who::Operator, account).await.unwrap();
        house
            .identity
            .accept(&back.token, &Password::new("un merlo sopra il tetto"), None, Sender::default())
            .await
            .unwrap();
        assert_eq!(house.come_in(&mut telephone).await.err(), Some(IdentityError::PasskeyUnknown));

        let account = house.open("sportello.due").await;
        let (opened, member) = house.signed_in("sportello.due").await;
        let mut other = Authenticator::new(2);
        house.with_passkey(&opened, &member, &mut other).await;
        house.identity.close_account(&Who::Operator, account).await.unwrap();
        assert_eq!(house.come_in(&mut other).await.err(), Some(IdentityError::PasskeyUnknown));
    });
}

#[test]
fn who_hammers_from_afar_slows_down_no_browser_that_came_in_before() {
    on_both(async |house| {
        house.open("sportello.uno").await;
        let (opened, member) = house.signed_in("sportello.uno").await;
        let mut telephone = Authenticator::new(1);
        house.with_passkey(&opened, &member, &mut telephone).await;
        let mut heard = 0;
        while house.identity.ask_passkey(None, Sender::default()).await.is_ok() {
            heard += 1;
        }
        assert!(heard > 100, "{heard}");
        let known = Sender { stamps: Some(&opened.stamps), ..Sender::default() };
        let (asked, browser) = house.identity.ask_passkey(None, known).await.unwrap();
        let answer = telephone.show(&asked.options);
        let entered = house.identity.enter_with_passkey(&asked.ceremony, Some(browser), &answer, known).await;
        assert!(entered.is_ok());
        // Who presses on and on in a known browser waits as well, and no question stays for ever.
        for _ in 0..FREE_TRIES {
            house.identity.ask_passkey(None, known).await.unwrap();
        }
        let waits = house.identity.ask_passkey(None, known).await;
        assert!(matches!(waits.err(), Some(IdentityError::TooManyTries { .. })));
        house.clock.advance_seconds(301);
        house.identity.sweep().await.unwrap();
        let left = house.db.read_now(&kernel::Actor::system(), |tx| {
            tx.first("SELECT count(*) FROM identity_ceremony", &[], |row| row.get::<i64>(0))
        });
        assert_eq!(left.unwrap(), Some(0));
    });
}

#[test]
fn without_an_address_there_are_no_passkeys() {
    on_both(async |house| {
        house.open("sportello.uno").await;
        let (opened, member) = house.signed_in("sportello.uno").await;
        let nowhere = house.identity.clone().at("http://filo.example");
        assert_eq!(nowhere.ask_passkey(None, Sender::default()).await.err(), Some(IdentityError::PasskeysOff));
        let begun = nowhere.begin_passkey(&member, &opened.token, None, "Telefono").await;
        assert_eq!(begun.err(), Some(IdentityError::PasskeysOff));
    });
}
