// SPDX-License-Identifier: EUPL-1.2
//! A housing emergency page by page, on both databases: what is not known, who may decide, what the decision says and prints.

use crate::{
    common::{
        case::{BODY, sent},
        on_both,
    },
    plans::{case, hidden},
};
use axum::http::StatusCode;
use identity::Role;

#[test]
fn one_proposes_another_decides_and_it_is_printed() {
    on_both(async |valley| {
        let list = case(&valley).await.replace("/piani", "/percorsi");
        valley.employ("boss", Role::Coordinator, BODY, &[]).await;
        let (mut anna, mut boss) = (valley.browser("anna").await, valley.browser("boss").await);
        let none = anna.post(&list, "go=begin&key=k").await;
        assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(none.says("Scegli un percorso"), "{}", none.text);
        let begun = sent(&[("go", "begin"), ("key", "k"), ("pathway", "housing-emergency 1")]);
        let facts = anna.post(&list, &begun).await.to().to_owned();
        let course = facts.strip_suffix("/1").unwrap().to_owned();
        assert_eq!(anna.post(&list, &begun).await.to(), facts, "pressed twice, begun once");

        let typed = sent(&[("go", "on"), ("shown", "domanda"), ("was-i-domanda", ""), ("i-domanda", "ieri")]);
        let wrong = anna.post(&facts, &typed).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text.contains("value=\"ieri\""), "nothing typed is lost: {}", wrong.text);

        let page = anna.get(&course).await;
        assert!(page.says("Non si sa ancora") && page.says("Che cosa portare:"), "{}", page.text);
        assert!(!page.text.contains("propose:grant"), "nothing is granted that is not known");
        let paper = format!("{course}/decisione");
        assert_eq!(anna.get(&paper).await.status, StatusCode::NOT_FOUND, "there is no decision yet");

        let (read, key) = (hidden(&page.text, "revision"), hidden(&page.text, "key"));
        let propose = |go: &str, words: &str| sent(&[("go", go), ("revision", &read), ("key", &key), ("words", words)]);
        let blank = anna.post(&course, &propose("propose:refuse", " ")).await;
        assert_eq!(blank.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(blank.says("Scrivi perché, anche in una frase."), "{}", blank.text);
        let grant = anna.post(&course, &propose("propose:grant", "Motivo inventato.")).await;
        assert!(grant.says("Non si può ancora concedere") && grant.says("Motivo inventato."), "{}", grant.text);
        anna.post(&course, &propose("propose:refuse", "Motivo inventato di chi propone.")).await.to();

        let page = anna.get(&course).await;
        assert!(
            page.says("Aspetta che decida un’altra persona") && !page.text.contains("decide:refuse"),
            "{}",
            page.text
        );
        let own = sent(&[("go", "decide:refuse"), ("revision", "2"), ("key", "own"), ("words", "Da me.")]);
        assert_ne!(anna.post(&course, &own).await.status, StatusCode::SEE_OTHER, "who proposes does not decide");

        let day = boss.get("/it/scrivania").await;
        assert!(day.says("Un percorso aspetta una decisione"), "{}", day.text);
        let page = boss.get(&course).await;
        assert!(page.says("Motivo inventato di chi propone."), "{}", page.text);
        let (read, key) = (hidden(&page.text, "revision"), hidden(&page.text, "key"));
        let words = ("words", "Motivo inventato di chi decide.");
        boss.post(&course, &sent(&[("go", "decide:refuse"), ("revision", &read), ("key", &key), words])).await.to();

        for browser in [&mut anna, &mut boss] {
            let page = browser.get(&course).await;
            assert!(
                page.says("La richiesta non è accolta") && page.says("Motivo inventato di chi decide."),
                "{}",
                page.text
            );
            let sheet = browser.get(&paper).await;
            assert_eq!(sheet.status, StatusCode::OK);
            assert_eq!(sheet.headers["content-type"], "application/pdf");
            assert_eq!(sheet.headers["cache-control"], "no-store");
        }
        let mut counter = valley.browser("riceve").await;
        assert_eq!(counter.get(&paper).await.status, StatusCode::NOT_FOUND, "for a front desk there is no such case");
    });
}
