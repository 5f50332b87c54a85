// SPDX-License-Identifier: EUPL-1.2
//! Coming in with SPID or CIE, as a browser lives it: the whole way to a provider that the test starts on this machine, and back;
//! everything that can be wrong on it; on both databases.

mod linking;
mod place;
mod wrong;

use identity::{EidSecret, EidSettings};
use place::{BUTTON, DESK, ENTER, MINE, is_in, on_both, on_both_with, onward, token_of};
use rsa::{
    RsaPrivateKey,
    pkcs1::EncodeRsaPrivateKey,
    pkcs8::{EncodePrivateKey, LineEnding},
};
use std::sync::OnceLock;
use testkit::provider::{Key, Known};

/// An RSA key, made once: it takes a while.
fn rsa_key() -> &'static RsaPrivateKey {
    static MADE: OnceLock<RsaPrivateKey> = OnceLock::new();
    MADE.get_or_init(|| RsaPrivateKey::new(&mut rsa::rand_core::OsRng, 2048).unwrap())
}

#[test]
fn a_worker_links_an_identity_and_comes_in_with_it() {
    on_both(async |place| {
        let worker = place.worker().await;
        let known = Known::number(0);
        let asks = place.offered(&worker, &known).await;
        asks.must_say("Inventata Digitalea").must_say("computer che usano anche altri");
        worker.send(asks.press("Sì, collegala")).await.must_be(200).must_say("La prossima volta scegli");
        assert_eq!(place.told("identity.eid_linked", "owner %"), 1);

        // Elsewhere, hours later: told once that it was linked.
        place.seconds_pass(7_200);
        let other = place.town.visitor();
        let page = place.comes_in(&other, &known).await;
        page.must_be(200).must_say("è stata collegata un’identità digitale").must_say("Con un’identità digitale");
        assert_eq!(page.path, "/it/scrivania/accesso", "nothing of what the provider wrote stays in the address");
        other.send(page.press("Ho capito")).await.must_be(200);
        assert_eq!(place.told("identity.signed_in", "eid"), 1);
        let again = place.town.visitor();
        assert_eq!(place.comes_in(&again, &known).await.must_be(200).path, "/it/scrivania");

        // Nothing of who they are is in an address, nor readable in the database.
        for address in again.addresses().iter().chain(&worker.addresses()) {
            assert!(!address.contains(&known.number) && !address.contains(&known.family), "{address}");
        }
        let kept = place.town.count("SELECT count(*) FROM identity_eid WHERE issuer LIKE 'http://127.0.0.1:%'").await;
        assert_eq!(kept, 1);
        let named = place.town.count("SELECT count(*) FROM identity_eid_trip WHERE state LIKE '%Digitale%' OR offered LIKE '%Digitale%' OR offered LIKE '%TINIT%'").await;
        assert_eq!(named, 0);
    });
}

#[test]
fn it_counts_for_both_steps_and_cancelling_changes_nothing() {
    on_both(async |place| {
        let stranger = place.town.visitor();
        let address = place.leaves(&stranger).await;
        let page = stranger.get(&place.provider.sends_back(&address, "access_denied")).await;
        page.must_be(200).must_say("Non è successo niente");
        assert_eq!(page.path, "/it/scrivania/entra/identita");
        assert!(
            page.buttons().iter().any(|button| button == BUTTON) && page.says("Password"),
            "the other ways are there"
        );
        assert!(!is_in(&stranger).await);
        // Cancelled while linking: nothing is linked, and the page says so.
        let worker = place.worker().await;
        let address = onward(&worker.send(worker.get(MINE).await.press("Collega SPID o CIE")).await);
        let page = worker.get(&place.provider.sends_back(&address, "access_denied")).await;
        page.must_be(200).must_say("Non abbiamo collegato niente");
        // They read another name and say no.
        let asks = place.offered(&worker, &Known::number(1)).await;
        worker.send(asks.press("No, non è la mia")).await.must_be(200).must_say("Non abbiamo collegato niente");
        let late = worker.send(asks.press("Sì, collegala")).await;
        late.must_say("È passato troppo tempo");
        assert_eq!(place.told("identity.eid_linked", "%"), 0);
    });
}

#[test]
fn an_identity_linked_to_nobody_lets_nobody_in_and_says_what_to_do() {
    on_both(async |place| {
        let accounts = place.town.count("SELECT count(*) FROM identity_account").await;
        let stranger = place.town.visitor();
        let page = place.comes_in(&stranger, &Known::number(1)).await;
        page.must_be(422).must_say("non è collegata a nessun accesso").must_say("Chiedi un invito a chi coordina");
        assert!(!is_in(&stranger).await);
        assert_eq!(place.told("identity.eid_refused", "unknown"), 1);
        assert_eq!(place.town.count("SELECT count(*) FROM identity_account").await, accounts, "no account comes of it");
    });
}

#[test]
fn what_was_being_written_comes_back_this_way_too() {
    on_both(async |place| {
        let worker = place.worker().await;
        let known = Known::number(0);
        place.links(&worker, &known).await;
        let identity = &place.town.filo.identity;
        let token = token_of(&worker);
        let session = identity.session(&identity::Token::read(&token).unwrap()).await.unwrap().unwrap();
        let form = identity::HeldForm { path: "/scrivania/messaggi".into(), body: b"answer=Parole+di+prova".to_vec() };
        let held = identity.hold(&identity.whose(session.member.account), &form).unwrap();

        let person = place.town.visitor();
        let page = person.get(ENTER).await;
        let address = onward(&person.send(page.press(BUTTON).with("held", &held)).await);
        let resumed = person.get(&place.provider.agrees(&address, &known)).await;
        resumed.must_be(200);
        assert_eq!(resumed.path, "/it/scrivania/entra/identita", "without what the provider wrote");
        assert!(resumed.source().contains("Parole di prova"), "{}", resumed.source());
        assert!(!person.addresses().iter().any(|address| address.contains("Parole")));
    });
}

#[test]
fn with_a_key_of_ours_the_provider_knows_us_by_what_we_sign() {
    let signing = |settings: EidSettings| EidSettings {
        secret: None,
        key: Some(EidSecret::new(rsa_key().to_pkcs8_pem(LineEnding::LF).unwrap().as_str())),
        key_id: Some("filo-1".into()),
        ..settings
    };
    let rsa = || Key::rsa(rsa_key().to_pkcs8_der().unwrap().as_bytes());
    on_both_with(rsa, &signing, async |place| {
        let worker = place.worker().await;
        let known = Known::number(0);
        // It does not know our key yet: what is wrong is on our side, and they are told to try later.
        place.offered(&worker, &known).await.must_say("SPID o CIE non risponde");
        place.provider.trusts(&place.town.filo.identity.eid().unwrap().public_key().unwrap());
        place.links(&worker, &known).await.must_say("La prossima volta scegli");
        let person = place.town.visitor();
        place.comes_in(&person, &known).await;
        assert!(is_in(&person).await);
    });
    // The older way to write a key will do, and another kind of key will not.
    let town = |key: String| {
        let text = "issuer = \"https://accesso.prova.example\"\nclient_id = \"filo\"";
        let settings = EidSettings { key: Some(EidSecret::new(key)), ..EidSettings::read(text).unwrap() };
        identity::Eid::new(settings, std::sync::Arc::new(Nobody)).map(|_| ())
    };
    assert!(town(rsa_key().to_pkcs1_pem(LineEnding::LF).unwrap().as_str().to_owned()).is_ok());
    let short = RsaPrivateKey::new(&mut rsa::rand_core::OsRng, 1024).unwrap();
    for wrong in [String::new(), "segreto".into(), short.to_pkcs8_pem(LineEnding::LF).unwrap().as_str().to_owned()] {
        let said = town(wrong).unwrap_err().to_string();
        assert!(said.contains("key_file") && !said.contains("segreto"), "{said}");
    }
}

/// Carries nothing anywhere.
struct Nobody;

impl identity::Courier for Nobody {
    fn carry(&self, _: axum::http::Request<Vec<u8>>) -> Result<axum::http::Response<Vec<u8>>, identity::NoAnswer> {
        Err(identity::NoAnswer("nobody"))
    }
}

#[test]
fn without_a_provider_there_is_no_button_and_nobody_leaves() {
    testkit::on_both(|town| async move {
        let login = town.front_desk(DESK).await;
        let visitor = town.visitor();
        let page = visitor.get(ENTER).await;
        assert!(!page.buttons().iter().any(|button| button.contains("SPID")), "{:?}", page.buttons());
        for path in ["/it/scrivania/entra/identita", "/it/scrivania/entra/identita/ritorno?code=a&state=b"] {
            assert_eq!(visitor.get(path).await.path, ENTER, "{path}");
        }
        assert_eq!(visitor.post_raw("/it/scrivania/entra/identita", "").await.path, ENTER);
        let sent = page.press("Entra").with("sign-in-name", &login.name).with("password", &login.password);
        visitor.send(sent).await.must_be(200);
        assert!(!visitor.get("/it/scrivania/accesso").await.says("SPID"));
        assert_eq!(visitor.get(MINE).await.status, 404);
    });
}
