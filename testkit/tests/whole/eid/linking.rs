// SPDX-License-Identifier: EUPL-1.2
//! Whose an identity is: linking, unlinking, tax codes given.

use crate::eid::place::{DESK, MINE, is_in, on_both, onward, token_of};
use kernel::Actor;
use testkit::{
    Login,
    provider::{Faults, Known},
};

#[test]
fn an_identity_belongs_to_one_account_and_to_its_owner() {
    on_both(async |place| {
        let (one, two) =
            (place.worker().await, place.with_password(&place.town.front_desk("hub-famiglie").await).await);
        let known = Known::number(0);
        place.links(&one, &known).await;
        // Twice to the same access, and to somebody else's.
        place.offered(&one, &known).await.must_say("è già collegata");
        place.offered(&two, &known).await.must_say("è già collegata");
        // Offered to both at once: the second who says yes is refused.
        let other = Known::number(1);
        let (first, second) = (place.offered(&one, &other).await, place.offered(&two, &other).await);
        one.send(first.press("Sì, collegala")).await.must_say("La prossima volta scegli");
        two.send(second.press("Sì, collegala")).await.must_say("è già collegata");
        assert_eq!(place.town.count("SELECT count(*) FROM identity_eid").await, 2);
        // Who left to link and comes back as somebody else links nothing.
        let address = onward(&two.send(two.get(MINE).await.press("Collega SPID o CIE")).await);
        let stranger = place.town.visitor();
        stranger.get(&place.provider.agrees(&address, &Known::number(2))).await;
        assert!(!is_in(&stranger).await);
        // Nobody sees or unlinks what is not theirs.
        let list = one.get(MINE).await;
        let which = list.link("Scollega");
        assert_eq!(two.get(&which).await.status, 404);
        let id = which.split("quale=").nth(1).unwrap();
        assert_eq!(two.post_raw(MINE, format!("do=unlink&eid={id}")).await.status, 404);
        assert_eq!(place.town.count("SELECT count(*) FROM identity_eid").await, 2);
    });
}

#[test]
fn what_is_unlinked_lets_in_no_more_and_the_last_way_in_stays() {
    on_both(async |place| {
        let worker = place.worker().await;
        let known = Known::number(0);
        place.links(&worker, &known).await;
        // Ten minutes later the password is asked.
        place.seconds_pass(601);
        let one = worker.get(&worker.get(MINE).await.link("Scollega")).await;
        let without = worker.send(one.press("Scollega")).await;
        without.must_be(422);
        let wrong = worker.send(one.press("Scollega").with("present", "sbagliata")).await;
        wrong.must_be(422).must_say("non è la tua password");
        // Somebody without a password keeps their last way in.
        let stored = place.town.filo.db.read_now(&Actor::system(), |tx| {
            tx.first("SELECT password FROM identity_account LIMIT 1", &[], |row| row.get::<String>(0))
        });
        let stored = stored.unwrap().unwrap();
        let keep = |password: String| {
            place.town.filo.db.write_now(&Actor::system(), move |tx| {
                tx.execute("UPDATE identity_account SET password = $1", store::row![&password])
            })
        };
        let entered = place.town.visitor();
        place.comes_in(&entered, &known).await;
        let one = entered.get(&entered.get(MINE).await.link("Scollega")).await;
        keep(String::new()).unwrap();
        let kept = entered.send(one.press("Scollega")).await;
        kept.must_be(422).must_say("È l’unico modo che hai per entrare");
        assert_eq!(place.town.count("SELECT count(*) FROM identity_eid").await, 1);
        keep(stored).unwrap();

        let done = entered.send(one.press("Scollega")).await;
        done.must_be(200).must_say("con quella identità qui non entra più nessuno");
        assert_eq!(place.told("identity.eid_unlinked", "%"), 1);
        let person = place.town.visitor();
        place.comes_in(&person, &known).await.must_be(422).must_say("non è collegata");
        // It may be linked again, also to another access.
        place.links(&entered, &known).await.must_say("La prossima volta scegli");
    });
}

#[test]
fn linking_asks_the_password_when_they_came_in_a_while_ago() {
    on_both(async |place| {
        let worker = place.worker().await;
        place.seconds_pass(601);
        let page = worker.get(MINE).await;
        worker.send(page.press("Collega SPID o CIE")).await.must_be(422);
        let wrong = worker.send(page.press("Collega SPID o CIE").with("present", "sbagliata")).await;
        wrong.must_be(422).must_say("non è la tua password");
        assert_eq!(place.provider.visits("/.well-known/openid-configuration"), 0, "the provider is not asked for it");
        onward(&worker.send(page.press("Collega SPID o CIE").with("present", &place.login.password)).await);
    });
}

#[test]
fn whose_tax_code_was_given_comes_in_the_first_time_and_is_told() {
    on_both(async |place| {
        let known = Known::number(0);
        let identity = &place.town.filo.identity;
        let account = identity.account_named(&identity::Who::Operator, &place.login.name).await.unwrap();
        let bad = identity.give_eid_number(&identity::Who::Operator, account, "RSSMRA80A01H501X").await;
        assert_eq!(bad, Err(identity::IdentityError::BadTaxCode));
        identity.give_eid_number(&identity::Who::Operator, account, &known.number.to_lowercase()).await.unwrap();
        // A provider that tells it only on demand tells it all the same.
        place.provider.errs(Faults { on_demand: true, ..Faults::default() });
        let person = place.town.visitor();
        let page = place.comes_in(&person, &known).await;
        page.must_be(200).must_say("ha dato il tuo codice fiscale").must_say("è stata collegata un’identità digitale");
        assert_eq!(place.told("identity.eid_linked", "number %"), 1);
        // From now on by the link: the code may go.
        identity.take_eid_number(&identity::Who::Operator, account).await.unwrap();
        let again = place.town.visitor();
        place.comes_in(&again, &known).await;
        assert!(is_in(&again).await);
        let readable = place.town.count("SELECT count(*) FROM audit_entry WHERE details LIKE '%TINIT%'").await;
        assert_eq!(readable, 0);

        // Given for two, it lets nobody in; and somebody else's identity is not linked where a code was given.
        let other = place.town.front_desk("hub-famiglie").await;
        let second = identity.account_named(&identity::Who::Operator, &other.name).await.unwrap();
        let stranger = Known::number(1);
        for account in [account, second] {
            identity.give_eid_number(&identity::Who::Operator, account, &stranger.number).await.unwrap();
        }
        let person = place.town.visitor();
        place.comes_in(&person, &stranger).await.must_be(422).must_say("non è collegata");
        let worker = place.with_password(&other).await;
        place.offered(&worker, &Known::number(2)).await.must_say("di un’altra persona");
        assert_eq!(place.told("identity.eid_refused", "somebody else"), 1);
    });
}

#[test]
fn who_comes_back_by_an_invitation_and_who_has_left_are_let_in_by_no_identity() {
    on_both(async |place| {
        let worker = place.worker().await;
        let known = Known::number(0);
        place.links(&worker, &known).await;
        let identity = &place.town.filo.identity;
        let account = identity.account_named(&identity::Who::Operator, &place.login.name).await.unwrap();
        let back = identity.invite_back(&identity::Who::Operator, account).await.unwrap();
        let password = identity::Password::new("un merlo sopra il tetto");
        identity.accept(&back.token, &password, None, identity::Sender::default()).await.unwrap();
        let person = place.town.visitor();
        place.comes_in(&person, &known).await.must_be(422).must_say("non è collegata");

        let again = Login { password: "un merlo sopra il tetto".into(), ..place.login.clone() };
        place.links(&place.with_password(&again).await, &known).await;
        identity.close_account(&identity::Who::Operator, account).await.unwrap();
        place.comes_in(&person, &known).await.must_be(422).must_say("non è collegata");
        // The identity is free for the access that takes its place.
        let other = place.with_password(&place.town.front_desk("hub-famiglie").await).await;
        place.links(&other, &known).await.must_say("La prossima volta scegli");
    });
}

#[test]
fn who_keeps_the_accesses_gives_a_tax_code_and_never_reads_it_again() {
    on_both(async |place| {
        let identity = &place.town.filo.identity;
        let body = place.town.filo.directory.current().unwrap().desk(DESK).unwrap().body.clone();
        let new = identity::NewAccount {
            display_name: "Coordina Prova".into(),
            sign_in_name: "coordina@prova.example".into(),
            password: identity::Password::new(testkit::PASSWORD),
            body: body.clone(),
            role: identity::Role::Coordinator,
            desks: std::collections::BTreeSet::new(),
        };
        identity.create_account(&identity::Who::Operator, &new).await.unwrap();
        let login = Login { name: "coordina@prova.example".into(), ..place.login.clone() };
        let keeper = place.with_password(&login).await;
        let person = keeper.get("/it/scrivania/persone").await.link(&format!("Prova {DESK}"));
        let page = keeper.get(&person).await;
        page.must_say("Il codice fiscale non è stato dato");
        let wrong = keeper.send(page.clone().fill("Codice fiscale", "ABC").press("Salva il codice fiscale")).await;
        wrong.must_be(422).must_say("Controlla il codice fiscale");
        let known = Known::number(0);
        let done = keeper.send(page.fill("Codice fiscale", &known.number).press("Salva il codice fiscale")).await;
        done.must_be(200).must_say("Il codice fiscale è stato dato");
        assert!(!done.source().contains(&known.number));
        place.comes_in(&place.town.visitor(), &known).await.must_be(200).must_say("ha dato il tuo codice fiscale");
        let done = keeper.send(done.press("Togli il codice fiscale")).await;
        done.must_be(200).must_say("Il codice fiscale non è stato dato").must_say("Ha collegato un’identità digitale");

        // Who works for another body too is not theirs alone to let in.
        let account = identity.account_named(&identity::Who::Operator, &place.login.name).await.unwrap();
        let admin = identity::NewAccount {
            sign_in_name: "altrove@prova.example".into(),
            body: "comune-cremona".into(),
            ..new.clone()
        };
        identity.create_account(&identity::Who::Operator, &admin).await.unwrap();
        let elsewhere = place.with_password(&Login { name: "altrove@prova.example".into(), ..login.clone() }).await;
        let token = identity::Token::read(&token_of(&elsewhere)).unwrap();
        let who = identity::Who::Member(identity.session(&token).await.unwrap().unwrap().member);
        let refused = identity.give_eid_number(&who, account, &known.number).await;
        assert_eq!(refused, Err(identity::IdentityError::NotForYou));
        assert_eq!(identity.eid_standing(&who, account).await.unwrap(), None);
    });
}
