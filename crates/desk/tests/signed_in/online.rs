// SPDX-License-Identifier: EUPL-1.2
//! A coordinator moves a desk online and back, as a browser without scripts sees it.

use crate::common::{DAY, DESK, VISITOR, Valley, on_both};
use agenda::{By, Confirm, Person, Tell, slots::Audience};
use axum::http::StatusCode;
use directory::pack::Mode;
use identity::Role;
use kernel::{Actor, Language};

const BODY: &str = "coop-esempio";
const PATH: &str = "/it/scrivania/modalita";

/// The decision as a form sends it, from the day of the appointments on.
fn form(go: &str, more: &str) -> String {
    format!(
        "what=desk%3A{DESK}&to=online&from={DAY}&link=rooms&rooms=https%3A%2F%2Fincontri.prova.example%2F&why=ordinance&words=Parole+di+prova&go={go}{more}"
    )
}

/// Somebody is expected at the desk in person, who may be written to or said no.
async fn expected(valley: &Valley, by: By) {
    let week = valley.agenda.week(DESK, "sportello-lavoro", DAY, Audience::Public).await.unwrap();
    let slot = week.days.iter().find(|day| day.date == DAY).unwrap().slots.last().unwrap();
    let person = Person { name: VISITOR.into(), email: Some("prova@prova.example".into()), ..Person::default() };
    let ask = Confirm {
        token: slot.token.clone(),
        mode: Mode::OnSite,
        person,
        language: Language::En,
        form_key: format!("a form of this test {by:?} {}", slot.starts).into_bytes(),
        tell: Tell { by, ..Tell::default() },
        origin: None,
    };
    valley.agenda.confirm(ask, &Actor::public()).await.unwrap();
}

/// What a hidden field of the page holds.
fn hidden(text: &str, name: &str) -> String {
    let from = text.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap_or_else(|| panic!("no {name}"));
    from.split('"').next().unwrap().to_owned()
}

#[test]
fn a_coordinator_reads_who_is_concerned_then_decides_once_and_calls_it_off() {
    on_both(async |valley| {
        expected(&valley, By::Mail).await;
        expected(&valley, By::Nothing).await;
        valley.employ("coordina", Role::Coordinator, BODY, &[]).await;
        let mut browser = valley.browser("coordina").await;
        let empty = browser.get(PATH).await;
        assert!(empty.says("gli sportelli ricevono come sempre") && empty.says("desk:lavoro-alta"), "{}", empty.text);

        let wrong = browser.post(PATH, "what=&to=&from=&why=ordinance&go=look").await;
        assert!(wrong.says("Scegli che cosa cambia") && wrong.says("Scrivi da quale giorno"), "{}", wrong.text);
        let linkless = browser.post(PATH, &form("look", "").replace("link=rooms", "link=standing")).await;
        assert!(linkless.says("Non hanno un collegamento fisso"), "{}", linkless.text);

        let why = browser.post(PATH, &form("look", "").replace("why=ordinance", "why=")).await;
        assert!(why.says("Scegli perché.") && why.says("Parole di prova"), "nothing typed is lost: {}", why.text);

        let preview = browser.post(PATH, &form("look", "")).await;
        assert!(
            preview.says("Non è ancora successo niente") && preview.says("2 appuntamenti cambiano"),
            "{}",
            preview.text
        );
        assert!(preview.says(VISITOR) && preview.says("Ha chiesto di non ricevere messaggi"), "{}", preview.text);
        assert!(!browser.get(PATH).await.says("Tutti cambiati"), "nothing has happened");

        let id = hidden(&preview.text, "id");
        let applied = browser.post(PATH, &form("apply", &format!("&id={id}"))).await;
        assert_eq!((applied.status, applied.to()), (StatusCode::SEE_OTHER, format!("{PATH}/{id}").as_str()));
        let again = browser.post(PATH, &form("apply", &format!("&id={id}"))).await;
        assert_eq!(again.to(), applied.to(), "pressed twice it is one decision");
        let done = browser.get(applied.to()).await;
        assert!(done.says("Deciso, non ancora cominciato") && !done.says("Tutti cambiati"), "{}", done.text);
        assert!(done.says("Da avvisare a voce") && done.says(VISITOR), "{}", done.text);
        let day = browser.get(&format!("/it/scrivania/{DAY}")).await;
        assert!(day.says("prima di persona") && day.says("https://incontri.prova.example/"), "{}", day.text);

        let ask = browser.post(applied.to(), "go=off").await;
        assert!(ask.says("Sì, disdici"), "{}", ask.text);
        browser.post(applied.to(), "go=off-yes").await;
        let off = browser.get(applied.to()).await;
        assert!(off.says("Disdetta") && off.says("Tornati com’erano"), "{}", off.text);
        assert!(browser.get(PATH).await.says("Disdetta"));
    });
}

#[test]
fn who_keeps_the_machine_reads_numbers_and_who_receives_finds_no_such_page() {
    on_both(async |valley| {
        expected(&valley, By::Nothing).await;
        valley.employ("macchina", Role::Administrator, BODY, &[]).await;
        let mut browser = valley.browser("macchina").await;
        let preview = browser.post(PATH, &form("look", "")).await;
        assert!(preview.says("Un appuntamento cambia") && !preview.says(VISITOR), "{}", preview.text);
        valley.employ("riceve", Role::FrontDesk, BODY, &[DESK]).await;
        let mut browser = valley.browser("riceve").await;
        assert_eq!(browser.get(PATH).await.status, StatusCode::NOT_FOUND);
        assert_eq!(browser.post(PATH, &form("apply", "")).await.status, StatusCode::NOT_FOUND);
        valley.employ("altrove", Role::Coordinator, "unione-esempio", &[]).await;
        let mut browser = valley.browser("altrove").await;
        let other = browser.post(PATH, &form("look", "")).await;
        assert!(other.says("Scegli che cosa cambia") && !other.says(VISITOR), "another body's desk cannot be chosen");
    });
}
