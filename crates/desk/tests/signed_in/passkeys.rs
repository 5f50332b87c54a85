// SPDX-License-Identifier: EUPL-1.2
//! Adding a passkey, coming in with it, taking it away, as a browser lives it, on both databases. The authenticator is a few
//! lines of the test.
#[path = "../../../identity/tests/common/authenticator.rs"]
mod authenticator;

use crate::common::{Answer, Browser, DESK, on_both};
use authenticator::Authenticator;
use axum::http::StatusCode;
use identity::{NewInvitation, Role, Who};
use std::collections::BTreeSet;

const MINE: &str = "/it/scrivania/accesso/passkey";
const ENTER: &str = "/it/scrivania/entra/passkey";

impl Answer {
    fn options(&self) -> String {
        self.between("data-options=\"", "\"").replace("&#34;", "\"").replace("&quot;", "\"")
    }

    fn ceremony(&self) -> String {
        self.between("name=\"ceremony\" value=\"", "\"")
    }
}

/// As a browser writes a field of a form.
fn carried(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

async fn add(browser: &mut Browser<'_>, telephone: &mut Authenticator, name: &str) -> Answer {
    let make = browser.post(MINE, &format!("passkey-name={name}")).await;
    assert!(make.says("data-passkey=\"create\""), "{}", make.text);
    let answer = carried(&telephone.make(&make.options()));
    browser.post(MINE, &format!("passkey-name={name}&ceremony={}&credential={answer}", make.ceremony())).await
}

async fn come_in(browser: &mut Browser<'_>, telephone: &mut Authenticator, more: &str) -> Answer {
    let asked = browser.post(ENTER, more).await;
    assert!(asked.says("data-passkey=\"get\""), "{}", asked.text);
    let answer = carried(&telephone.show(&asked.options()));
    browser.post(ENTER, &format!("{more}&ceremony={}&credential={answer}", asked.ceremony())).await
}

#[test]
fn a_worker_adds_a_passkey_comes_in_with_it_and_takes_it_away() {
    on_both(async |valley| {
        valley.employ("anna", Role::FrontDesk, "coop-esempio", &[DESK]).await;
        let mut browser = valley.browser("anna").await;
        let mut telephone = Authenticator::new(1);
        let unnamed = browser.post(MINE, "passkey-name=").await;
        assert_eq!(unnamed.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(unnamed.says("Dai un nome"));
        assert_eq!(add(&mut browser, &mut telephone, "Telefono").await.to(), format!("{MINE}?fatto=aggiunta"));
        let list = browser.get(MINE).await;
        assert!(list.says("Telefono") && list.says("Mai usata"), "{}", list.text);

        // Elsewhere, without a name: told once that a passkey was added, then the day.
        let mut elsewhere = valley.stranger();
        assert_eq!(come_in(&mut elsewhere, &mut telephone, "").await.to(), "/it/scrivania/accesso");
        assert!(elsewhere.get("/it/scrivania/accesso").await.says("aggiunta una passkey"));
        elsewhere.post("/it/scrivania/accesso", "read=yes").await;
        let mut again = valley.stranger();
        assert_eq!(come_in(&mut again, &mut telephone, "").await.to(), "/it/scrivania");

        // The same question twice, and a browser that asked nothing.
        let asked = again.post(ENTER, "typed=anna").await;
        assert!(asked.says("value=\"anna\""), "what was typed stays");
        let answer = carried(&telephone.show(&asked.options()));
        let sent = format!("ceremony={}&credential={answer}", asked.ceremony());
        assert!(valley.stranger().post(ENTER, &sent).await.says("troppo tempo"));
        assert_eq!(again.post(ENTER, &sent).await.to(), "/it/scrivania");
        assert!(again.post(ENTER, &sent).await.says("troppo tempo"));

        let change = browser.get(MINE).await.between("passkey?quale=", "\"");
        assert!(browser.get(&format!("{MINE}?quale={change}")).await.says("Togli la passkey"));
        let renamed = browser.post(MINE, &format!("passkey={change}&do=rename&passkey-name=Chiavetta")).await;
        assert_eq!(renamed.to(), format!("{MINE}?fatto=nome"));
        let removed = browser.post(MINE, &format!("passkey={change}&do=remove")).await;
        assert_eq!(removed.to(), format!("{MINE}?fatto=tolta"));
        let gone = come_in(&mut valley.stranger(), &mut telephone, "").await;
        assert!(gone.status == StatusCode::UNPROCESSABLE_ENTITY && gone.says("non c’è più"), "{}", gone.text);
        assert!(gone.says("id=\"field-password\""), "the other way in stands on the same page");
    });
}

#[test]
fn nobody_sees_or_changes_the_passkeys_of_somebody_else() {
    on_both(async |valley| {
        valley.employ("anna", Role::FrontDesk, "coop-esempio", &[DESK]).await;
        valley.employ("bruno", Role::Administrator, "coop-esempio", &[]).await;
        let (mut anna, mut bruno) = (valley.browser("anna").await, valley.browser("bruno").await);
        add(&mut anna, &mut Authenticator::new(1), "Anellino").await;
        let id = anna.get(MINE).await.between("passkey?quale=", "\"");
        assert!(!bruno.get(MINE).await.says("Anellino"));
        assert_eq!(bruno.get(&format!("{MINE}?quale={id}")).await.status, StatusCode::NOT_FOUND);
        for sent in ["do=remove", "do=rename&passkey-name=Mia"] {
            let outcome = bruno.post(MINE, &format!("passkey={id}&{sent}")).await;
            assert_eq!(outcome.status, StatusCode::NOT_FOUND, "{sent}");
        }
        assert!(anna.get(MINE).await.says("Anellino"));
    });
}

#[test]
fn what_was_being_written_comes_back_after_a_passkey_too() {
    on_both(async |valley| {
        valley.employ("anna", Role::FrontDesk, "coop-esempio", &[DESK]).await;
        let Who::Member(member) = valley.member("anna").await else { panic!() };
        let (mut browser, mut telephone) = (valley.browser("anna").await, Authenticator::new(1));
        add(&mut browser, &mut telephone, "Telefono").await;
        let form = identity::HeldForm { path: "/scrivania/messaggi".into(), body: b"answer=Parole+di+prova".to_vec() };
        let held = valley.identity.hold(&valley.identity.whose(member.account), &form).unwrap();
        let resumed = come_in(&mut valley.stranger(), &mut telephone, &format!("held={held}")).await;
        assert!(resumed.status == StatusCode::OK && resumed.says("Parole di prova"), "{}", resumed.text);
    });
}

#[test]
fn after_ten_minutes_the_password_is_asked_and_an_invitation_offers_a_passkey() {
    on_both(async |valley| {
        valley.employ("anna", Role::FrontDesk, "coop-esempio", &[DESK]).await;
        let mut browser = valley.browser("anna").await;
        assert!(!browser.get(MINE).await.says("field-present"));
        valley.clock.advance_seconds(601);
        assert!(browser.get(MINE).await.says("field-present"));
        let without = browser.post(MINE, "passkey-name=Telefono").await;
        assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(without.says("value=\"Telefono\""), "the name stays");
        let wrong = browser.post(MINE, "passkey-name=Telefono&present=sbagliata").await;
        assert!(wrong.says("non è la tua password"), "{}", wrong.text);

        let new = NewInvitation {
            display_name: "Persona Inventata 3".into(),
            sign_in_name: "tre@prova.example".into(),
            body: "coop-esempio".into(),
            role: Role::FrontDesk,
            desks: BTreeSet::new(),
        };
        let link = valley.identity.invite(&Who::Operator, &new).await.unwrap();
        let mut invited = valley.stranger();
        invited.get(&format!("/it/scrivania/invito/{}", link.token.text())).await;
        let chosen = "password=un+merlo+sopra+il+tetto&again=un+merlo+sopra+il+tetto";
        let welcome = invited.post("/it/scrivania/invito", chosen).await;
        assert_eq!(welcome.to(), format!("{MINE}?fatto=benvenuto"));
        let offered = invited.get(&format!("{MINE}?fatto=benvenuto")).await;
        assert!(offered.says("Più tardi") && !offered.says("field-present"), "{}", offered.text);
    });
}
