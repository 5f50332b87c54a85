// SPDX-License-Identifier: EUPL-1.2
//! Everything that can be wrong on the way: answers used twice, badly signed, too old, too low, or none at all.

use crate::eid::place::{BUTTON, ENTER, is_in, on_both, onward};
use testkit::{
    Visitor,
    provider::{Faults, Known, Silence},
};

#[test]
fn an_answer_is_good_once_in_the_browser_that_left_and_for_ten_minutes() {
    on_both(async |place| {
        let worker = place.worker().await;
        let known = Known::number(0);
        place.links(&worker, &known).await;

        let person = place.town.visitor();
        let address = place.leaves(&person).await;
        let back = place.provider.agrees(&address, &known);
        // Another browser, with the same answer: whoever saw the address gets nothing by it.
        let thief = place.town.visitor();
        thief.get(&back).await.must_be(422).must_say("troppo tempo");
        assert!(!is_in(&thief).await);
        // A thief who left as well, with a browser of their own.
        place.leaves(&thief).await;
        thief.get(&back).await.must_be(422);
        assert!(!is_in(&thief).await);
        // Words that nobody left with.
        let (code, _) = back.split_once("&state=").unwrap();
        for state in ["", "inventato", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"] {
            person.get(&format!("{code}&state={state}")).await.must_be(422).must_say("troppo tempo");
        }
        assert!(!is_in(&person).await);
        person.get(&back).await.must_be(200);
        assert!(is_in(&person).await);
        // The same answer once more: after going out it opens nothing.
        person.send(person.get("/it/scrivania").await.press("Esci")).await;
        person.get(&back).await.must_be(422).must_say("troppo tempo");
        assert!(!is_in(&person).await);

        let slow = place.town.visitor();
        let address = place.leaves(&slow).await;
        place.seconds_pass(600);
        slow.get(&place.provider.agrees(&address, &known)).await.must_be(422).must_say("troppo tempo");
        assert!(!is_in(&slow).await);
        place.town.filo.identity.sweep().await.unwrap();
        assert_eq!(place.town.count("SELECT count(*) FROM identity_eid_trip").await, 0, "nothing of a trip stays");
    });
}

#[test]
fn many_who_bring_one_answer_at_once_are_one() {
    on_both(async |place| {
        let worker = place.worker().await;
        let known = Known::number(0);
        place.links(&worker, &known).await;
        let person = place.town.visitor();
        let address = place.leaves(&person).await;
        let back = place.provider.agrees(&address, &known);
        let tries: Vec<_> = (0..6)
            .map(|_| {
                let (tab, back) = (person.other_tab(), back.clone());
                tokio::spawn(async move {
                    tab.get(&back).await;
                    is_in(&tab).await
                })
            })
            .collect();
        let mut entered = 0;
        for one in tries {
            entered += usize::from(one.await.unwrap());
        }
        assert_eq!(entered, 1);
        assert_eq!(place.provider.visits("/token"), 2, "the provider was asked once for it, and once for the link");
    });
}

#[test]
fn what_is_not_rightly_signed_for_us_now_lets_nobody_in() {
    on_both(async |place| {
        let worker = place.worker().await;
        let known = Known::number(0);
        place.links(&worker, &known).await;
        let wrong = [
            ("issuer", Faults { issuer: Some("http://127.0.0.1:1".into()), ..Faults::default() }),
            ("issuer", Faults { issuer: Some(format!("{}/", place.provider.address)), ..Faults::default() }),
            ("audience", Faults { audience: Some("https://altro.prova.example".into()), ..Faults::default() }),
            ("nonce", Faults { nonce: Some("un-altra-domanda".into()), ..Faults::default() }),
            ("expired", Faults { lives: Some(-61), ..Faults::default() }),
            ("expired", Faults { clock: 120, ..Faults::default() }),
            ("expired", Faults { clock: -700, lives: Some(3_600), ..Faults::default() }),
            ("signature", Faults { forged: true, ..Faults::default() }),
            ("signature", Faults { algorithm: Some("none"), ..Faults::default() }),
            ("signature", Faults { algorithm: Some("HS256"), ..Faults::default() }),
            ("signature", Faults { algorithm: Some("RS256"), ..Faults::default() }),
        ];
        let mut refused = 0;
        for (why, faults) in wrong {
            let said = format!("{faults:?}");
            place.provider.errs(faults);
            let person = place.town.visitor();
            let page = place.comes_in(&person, &known).await;
            page.must_be(422).must_say("non va bene e non ti facciamo entrare");
            assert!(!is_in(&person).await, "{said}");
            let before = refused;
            refused = place.told("identity.eid_refused", "%");
            assert_eq!(refused, before + 1, "{said}");
            assert!(place.told("identity.eid_refused", why) > 0, "{why}: {said}");
        }
        // A clock that differs a little is no fault, and the right answer still lets in.
        for clock in [-50, 0, 50] {
            place.provider.errs(Faults { clock, lives: Some(55), ..Faults::default() });
            let person = place.town.visitor();
            place.comes_in(&person, &known).await;
            assert!(is_in(&person).await, "{clock}");
        }
    });
}

#[test]
fn a_level_that_is_too_low_is_refused_with_what_to_choose() {
    on_both(async |place| {
        let worker = place.worker().await;
        let known = Known::number(0);
        place.links(&worker, &known).await;
        for acr in ["https://www.spid.gov.it/SpidL1", "urn:prova:forte", ""] {
            let person = place.town.visitor();
            let low = Known { acr: acr.into(), ..known.clone() };
            place.comes_in(&person, &low).await.must_be(422).must_say("scegli SPID di livello 2");
            assert!(!is_in(&person).await, "{acr}");
        }
        place.provider.errs(Faults { no_level: true, ..Faults::default() });
        let person = place.town.visitor();
        place.comes_in(&person, &known).await.must_be(422).must_say("scegli SPID di livello 2");
        place.provider.errs(Faults::default());
        let high = Known { acr: "https://www.spid.gov.it/SpidL3".into(), ..known.clone() };
        place.comes_in(&person, &high).await;
        assert!(is_in(&person).await, "more than was asked");
        // Nor is anything linked at a low level.
        let low = Known { acr: "https://www.spid.gov.it/SpidL1".into(), ..Known::number(1) };
        place.offered(&worker, &low).await.must_say("scegli SPID di livello 2");
        assert_eq!(place.town.count("SELECT count(*) FROM identity_eid").await, 1);
    });
}

#[test]
fn a_new_key_of_the_provider_is_fetched_and_invented_ones_do_not_make_us_ask_each_time() {
    on_both(async |place| {
        let worker = place.worker().await;
        let known = Known::number(0);
        place.links(&worker, &known).await;
        let asked = place.provider.visits("/keys");
        place.provider.changes_key();
        let person = place.town.visitor();
        place.comes_in(&person, &known).await;
        assert!(is_in(&person).await, "the new key is fetched at once");
        assert_eq!(place.provider.visits("/keys"), asked + 1);
        // Another key within the minute: not asked again so soon, and refused; a minute later it is in.
        place.provider.changes_key();
        let person = place.town.visitor();
        place.comes_in(&person, &known).await.must_be(422);
        assert_eq!(place.provider.visits("/keys"), asked + 1);
        place.seconds_pass(61);
        place.comes_in(&person, &known).await;
        assert!(is_in(&person).await);
        // What the provider publishes is asked once an hour, however many come.
        assert_eq!(place.provider.visits("/.well-known/openid-configuration"), 1);
        place.seconds_pass(3_600);
        place.comes_in(&place.town.visitor(), &known).await;
        assert_eq!(place.provider.visits("/.well-known/openid-configuration"), 2);
    });
}

#[test]
fn a_provider_that_does_not_answer_keeps_nobody_waiting_and_what_they_typed() {
    on_both(async |place| {
        let held = "un-testo-che-aspetta";
        let leaving = async |person: &Visitor| {
            let page = person.get(ENTER).await;
            person.send(page.press(BUTTON).with("held", held)).await
        };
        let everywhere = ["/.well-known/openid-configuration", "/keys"];
        for (at, silence) in everywhere.into_iter().flat_map(|at| {
            [Silence::Broken, Silence::Endless, Silence::Huge, Silence::Nonsense].map(|silence| (at, silence))
        }) {
            place.provider.errs(Faults { silence: Some((at, silence)), ..Faults::default() });
            let page = leaving(&place.town.visitor()).await;
            page.must_be(503).must_say("SPID o CIE non risponde").must_say("Password");
            assert!(page.source().contains(held), "what waited still waits: {at} {silence:?}");
            // For a moment it is not asked again; then it is.
            let visits = place.provider.visits(at);
            leaving(&place.town.visitor()).await.must_be(503);
            assert_eq!(place.provider.visits(at), visits, "{at} {silence:?}");
            place.seconds_pass(11);
        }
        place.provider.errs(Faults::default());
        let worker = place.worker().await;
        let known = Known::number(0);
        place.links(&worker, &known).await;
        // They are away already when it stops to answer.
        for silence in [Silence::Broken, Silence::Endless, Silence::Huge] {
            let person = place.town.visitor();
            let address = onward(&leaving(&person).await);
            place.provider.errs(Faults { silence: Some(("/token", silence)), ..Faults::default() });
            let page = person.get(&place.provider.agrees(&address, &known)).await;
            page.must_be(422).must_say("SPID o CIE non risponde");
            assert!(page.source().contains(held) && !is_in(&person).await, "{silence:?}");
            place.provider.errs(Faults::default());
        }
        let person = place.town.visitor();
        let address = place.leaves(&person).await;
        let page = person.get(&place.provider.sends_back(&address, "temporarily_unavailable")).await;
        page.must_be(422).must_say("SPID o CIE non risponde");
        // An hour later it publishes nothing any more: what was known an hour ago still does.
        place.seconds_pass(3_700);
        let broken = Some(("/.well-known/openid-configuration", Silence::Broken));
        place.provider.errs(Faults { silence: broken, ..Faults::default() });
        place.comes_in(&person, &known).await;
        assert!(is_in(&person).await);
    });
}

#[test]
fn who_leaves_on_and_on_waits_and_known_browsers_do_not_queue_behind_strangers() {
    on_both(async |place| {
        let known = Known::number(0);
        let worker = place.worker().await;
        place.links(&worker, &known).await;
        let stranger = place.town.visitor();
        let page = stranger.get(ENTER).await;
        let mut heard = 0;
        let waits = loop {
            let answer = stranger.send(page.press(BUTTON)).await;
            if answer.status == 429 {
                break answer;
            }
            heard += 1;
            assert!(heard < 200);
        };
        assert!(heard >= 100 && !waits.header("retry-after").is_empty(), "{heard}");
        // The worker's own browser has been here before.
        worker.send(worker.get("/it/scrivania").await.press("Esci")).await;
        place.comes_in(&worker, &known).await;
        assert!(is_in(&worker).await);
    });
}
