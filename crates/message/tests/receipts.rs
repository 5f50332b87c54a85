// SPDX-License-Identifier: EUPL-1.2
//! A gateway tells what became of a message: believed with the secret alone, kept once, never answered with what is known.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use axum::{
    Router,
    body::Body,
    http::{Request, StatusCode, header},
};
use common::{Room, on_both};
use message::{Failure, RECEIPTS, Receipts, Settings, State, receipts_router};
use tower::ServiceExt;

const SECRET: &str = "segreto-di-prova-2026";

fn settings(more: &str) -> message::ReceiptSettings {
    let text = format!("[receipts]\n{more}outcome = \"/status\"\ndelivered = [\"DELIVRD\"]\nfailed = [\"UNDELIV\"]\n");
    Settings::read(&text).unwrap().receipts.unwrap()
}

fn gateway(room: &Room) -> Router {
    let settings = settings(&format!("secret = \"{SECRET}\"\nkey = \"/key\"\nreference = \"/id\"\n"));
    receipts_router(Receipts::new(room.db.clone(), room.outbox.clone(), room.clock.clone(), &settings).unwrap())
}

async fn post(gateway: &Router, secret: &str, sort: &str, body: String) -> StatusCode {
    let request = Request::post(RECEIPTS)
        .header(header::AUTHORIZATION, format!("Bearer {secret}"))
        .header(header::CONTENT_TYPE, sort)
        .body(Body::from(body))
        .unwrap();
    gateway.clone().oneshot(request).await.unwrap().status()
}

const JSON: &str = "application/json";

#[test]
fn what_the_gateway_tells_shows_at_the_desk_and_once() {
    on_both(async |room: Room| {
        let gateway = gateway(&room);
        room.enqueue(&room.person().await, room.draft("a")).await;
        room.postman().round().await.unwrap();
        let id = room.told("test/a").await[0].id;
        let lost = format!("{{\"key\":\"{id}\",\"status\":\"UNDELIV\"}}");
        for _ in 0..2 {
            assert_eq!(post(&gateway, SECRET, JSON, lost.clone()).await, StatusCode::NO_CONTENT);
        }
        let told = &room.told("test/a").await[0];
        assert_eq!((told.state, told.failure), (State::Failed, Some(Failure::NotDelivered)));
        // By the gateway's own name, as a form: it arrived after all.
        let found = format!("id=g-{id}&status=DELIVRD");
        let form = "application/x-www-form-urlencoded";
        assert_eq!(post(&gateway, SECRET, form, found).await, StatusCode::NO_CONTENT);
        let told = &room.told("test/a").await[0];
        assert_eq!((told.state, told.delivered), (State::Sent, true));
    });
}

#[test]
fn several_in_one_call_and_words_that_mean_nothing_yet() {
    on_both(async |room: Room| {
        let gateway = gateway(&room);
        let key = room.person().await;
        for once in ["a", "b"] {
            room.enqueue(&key, room.draft(once)).await;
        }
        room.postman().round().await.unwrap();
        let (a, b) = (room.told("test/a").await[0].id, room.told("test/b").await[0].id);
        let both = format!("[{{\"key\":\"{a}\",\"status\":\"DELIVRD\"}},{{\"key\":\"{b}\",\"status\":\"ENROUTE\"}}]");
        assert_eq!(post(&gateway, SECRET, JSON, both).await, StatusCode::NO_CONTENT);
        assert!(room.told("test/a").await[0].delivered && !room.told("test/b").await[0].delivered);
    });
}

#[test]
fn who_does_not_know_the_secret_changes_nothing_and_a_name_tells_nothing() {
    on_both(async |room: Room| {
        let gateway = gateway(&room);
        room.enqueue(&room.person().await, room.draft("a")).await;
        room.postman().round().await.unwrap();
        let id = room.told("test/a").await[0].id;
        let lost = format!("{{\"key\":\"{id}\",\"status\":\"UNDELIV\"}}");
        for wrong in ["", "segreto", "segreto-di-prova-2027", "segreto-di-prova-2026 "] {
            assert_eq!(post(&gateway, wrong, JSON, lost.clone()).await, StatusCode::UNAUTHORIZED, "{wrong:?}");
        }
        assert_eq!(room.told("test/a").await[0].state, State::Sent);
        // A name that nobody knows is answered as one that is known.
        let nobody = "{\"key\":\"0190a1b2-0000-7000-8000-000000000000\",\"status\":\"UNDELIV\"}".to_owned();
        assert_eq!(post(&gateway, SECRET, JSON, nobody).await, StatusCode::NO_CONTENT);
        assert_eq!(post(&gateway, SECRET, JSON, "{".to_owned()).await, StatusCode::BAD_REQUEST);
        let long = format!("{{\"key\":\"{}\"}}", "a".repeat(70_000));
        assert_eq!(post(&gateway, SECRET, JSON, long).await, StatusCode::PAYLOAD_TOO_LARGE);
    });
}

/// The gateway calls back before we have written down that it took the message.
#[test]
fn a_receipt_that_overtakes_our_own_note_is_not_forgotten() {
    on_both(async |room: Room| {
        room.enqueue(&room.person().await, room.draft("a")).await;
        let here = room.clone();
        let node = room.postman().with_power(move |moment| {
            if moment == message::Moment::HandedOver {
                let (outbox, now, db) = (here.outbox.clone(), here.clock.clone(), here.db.clone());
                let now = kernel::Clock::now(&*now);
                let told = db.write_now(&kernel::Actor::system(), move |tx| {
                    let id = outbox.about(tx, "test/a")?[0].id.to_string();
                    outbox.receipt(tx, message::Named::Key(&id), message::Outcome::Failed, now)
                });
                told.unwrap();
            }
            true
        });
        node.round().await.unwrap();
        let told = &room.told("test/a").await[0];
        assert_eq!((told.state, told.failure), (State::Failed, Some(Failure::NotDelivered)));
    });
}

#[test]
fn settings_that_would_let_anybody_in_are_refused() {
    on_both(async |room: Room| {
        for (more, says) in [
            ("key = \"/key\"\n", "receipts.secret"),
            ("secret = \"corto\"\nkey = \"/key\"\n", "receipts.secret"),
            ("secret = \"segreto-di-prova-2026\"\n", "receipts.key"),
            ("secret = \"segreto-di-prova-2026\"\nkey = \"/key\"\nheader = \"non va\"\n", "receipts.header"),
        ] {
            let refused = Receipts::new(room.db.clone(), room.outbox.clone(), room.clock.clone(), &settings(more));
            let said = refused.err().expect(says).to_string();
            assert!(said.contains(says) && !said.contains("segreto"), "{said}");
        }
    });
}
