// SPDX-License-Identifier: EUPL-1.2
//! Interventions as three hands of a team meet them, page by page, on both databases: asked for, authorised, delivered, mended, paid.

use crate::common::{Valley, at, on_both};
use axum::http::StatusCode;
use casework::case::{At, CaseId, NewCase, NewSeat, reasons::Part};
use identity::{Role, Who};
use jiff::civil::date;

const BODY: &str = "coop-esempio";
const ASKED: &str = "what=Aiuto+in+casa&by=body+coop-esempio&to=household&rhythm=monthly&measure=hours&quantity=10&price=20\
                     &from=2026-11-01&until=2027-01-31&user=25&health=&fund=own&means=4";

/// Three case workers of one case about nobody, and a partner's operator.
async fn story(valley: &Valley) -> CaseId {
    valley.clock.set(at("2026-11-30T10:05"));
    for (name, role) in [
        ("anna", Role::CaseWorker),
        ("carla", Role::CaseWorker),
        ("piera", Role::CaseWorker),
        ("partner", Role::PartnerOperator),
    ] {
        valley.employ(name, role, BODY, &[]).await;
    }
    valley.employ("riceve", Role::FrontDesk, BODY, &[crate::common::DESK]).await;
    let (who, today) = (valley.member("anna").await, date(2026, 11, 30));
    let identity = people::Identity { surname: "Aiutati".into(), given: "Prova".into(), ..people::Identity::default() };
    let new = people::NewPerson {
        form: "a form of this test".into(),
        identity,
        care: people::Care::default(),
        standing: people::Standing::Common,
        contacts: Vec::new(),
    };
    let person = valley.people.note_person(&valley.member("riceve").await, new).await.unwrap();
    let new = NewCase {
        form: "f".into(),
        town: "019036".parse().unwrap(),
        name: "Caso inventato".into(),
        reason: "Motivo inventato.".into(),
        concerned: [person].into(),
        children_until: None,
        part: Part::SocialWorker,
    };
    let case = valley.casework.open_case(&who, new, today).await.unwrap();
    for name in ["carla", "piera", "partner"] {
        let Who::Member(other) = valley.member(name).await else { panic!() };
        let seat = NewSeat { account: other.account, body: other.body, part: Part::Educator, since: today };
        let seen = valley.casework.case_for(&who, case, today).await.unwrap().version;
        valley.casework.join_team(&who, At { case, seen, today }, seat, "").await.unwrap();
    }
    case
}

#[test]
fn one_asks_another_says_yes_and_a_third_pays() {
    on_both(async |valley| {
        let valley = &valley;
        let list = format!("/it/scrivania/casi/{}/interventi", story(valley).await);
        let (mut anna, mut carla, mut piera) =
            (valley.browser("anna").await, valley.browser("carla").await, valley.browser("piera").await);
        assert!(anna.get(&list).await.says("Questo caso non ha ancora interventi"));
        let new = format!("{list}/nuovo");
        let key = anna.get(&new).await.value("key");

        // All that is wrong is said at once, and nothing typed is lost.
        let wrong = anna.post(&new, &format!("key={key}&what=Aiuto+in+casa&quantity=tante&user=80&health=40")).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        for words in [
            "Scegli chi lo dà.",
            "Scrivi le ore",
            "Scrivi il primo giorno.",
            "passano il 100",
            "Scegli con quali soldi.",
        ] {
            assert!(wrong.says(words), "{words}: {}", wrong.text);
        }
        assert!(wrong.says("value=\"Aiuto in casa\"") && wrong.says("value=\"tante\""), "{}", wrong.text);
        let done = anna.post(&new, &format!("key={key}&{ASKED}")).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
        let one = done.to().split('?').next().unwrap().to_owned();
        assert!(anna.post(&new, &format!("key={key}&{ASKED}")).await.to().starts_with(&one), "pressed twice");

        let own = anna.get(&one).await;
        assert!(own.says("Lo hai chiesto tu.") && !own.says("value=\"authorise\""), "{}", own.text);
        let pressed = anna.post(&one, "go=authorise&mark=authorise").await;
        assert!(pressed.says("Lo hai chiesto tu: questo lo fa un’altra persona."), "{}", pressed.text);
        assert!(carla.get(&one).await.says("value=\"authorise\""));
        assert_eq!(carla.post(&one, "go=authorise&mark=authorise").await.status, StatusCode::SEE_OTHER);

        let given =
            "go=deliver&mark=deliver&key=k&from-deliver=2026-11-10&until-deliver=&by-deliver=Educatrice&words-deliver=";
        let beyond = carla.post(&one, &format!("{given}&quantity-deliver=31")).await;
        assert!(beyond.says("È più di quanto resta da dare.") && beyond.says("value=\"31\""), "{}", beyond.text);
        assert_eq!(carla.post(&one, &format!("{given}&quantity-deliver=3")).await.status, StatusCode::SEE_OTHER);
        let page = carla.get(&one).await;
        let delivery = page.value("delivery");
        assert!(
            page.says("Persona € 15, ente € 45, sanità € 0") && page.says("Paga una terza persona"),
            "{}",
            page.text
        );
        let mend = format!(
            "go=correct&mark=correct-{delivery}&delivery={delivery}&key=k2&from-correct-{delivery}=2026-11-10&quantity-correct-{delivery}=1%3A30&by-correct-{delivery}=Educatrice"
        );
        let silent = carla.post(&one, &mend).await;
        assert!(silent.says("Scrivi perché.") && silent.says("value=\"1:30\""), "{}", silent.text);
        let mended = carla.post(&one, &format!("{mend}&why-correct-{delivery}=Meno")).await;
        assert_eq!(mended.status, StatusCode::SEE_OTHER, "{}", mended.text);
        let page = piera.get(&one).await;
        assert!(page.says("<del>") && page.says("Meno") && page.says("Segna come pagato"), "{}", page.text);
        let delivery = page.value("delivery");
        let paid = format!("go=pay&mark=pay-{delivery}&delivery={delivery}&key=k3&on-pay-{delivery}=2026-11-30");
        assert!(piera.post(&one, &paid).await.says("Scrivi il numero dell’atto."));
        let act = format!("{paid}&act-pay-{delivery}=Mandato+7");
        assert!(carla.post(&one, &act).await.says("Lo hai autorizzato tu: paga un’altra persona."));
        assert_eq!(piera.post(&one, &act).await.status, StatusCode::SEE_OTHER);
        let page = piera.get(&format!("{one}?fatto=pagata")).await;
        assert!(page.says("Segnato come pagato.") && page.says("Pagato: € 30"), "{}", page.text);

        let totals = anna.get(&list).await;
        assert!(totals.says("Previsto: € 600 · 30 h") && totals.says("Bilancio dell’ente"), "{}", totals.text);
        let mut partner = valley.browser("partner").await;
        let reads = partner.get(&one).await;
        assert!(reads.says("Mandato 7") && !reads.says("name=\"go\" value=\"suspend\""), "{}", reads.text);
        assert_ne!(partner.post(&one, "go=end&mark=end").await.status, StatusCode::SEE_OTHER);
        let mut stranger = valley.browser("riceve").await;
        assert_ne!(stranger.get(&one).await.status, StatusCode::OK);
    });
}
