// SPDX-License-Identifier: EUPL-1.2
//! A group from its form to who came, as workers meet it: what is typed stays, a leader who cannot is named, one meeting changes alone.

use crate::common::{Answer, Browser, DESK, Valley, at, on_both};
use axum::http::StatusCode;
use identity::Role;

const BODY: &str = "coop-esempio";
const LIST: &str = "/it/scrivania/gruppi";
const NEW: &str = "/it/scrivania/gruppi/nuovo";
const MADE: &str = "title=Cerchio+di+prova&what=lavoro-alta%2Fsportello-lavoro&hour=18&every=1&sessions=3&minutes=90&seats=1&language=it&public=si";

/// The value of a hidden field.
fn hidden(answer: &Answer, name: &str) -> String {
    let mark = format!("name=\"{name}\" value=\"");
    let from = answer.text.find(&mark).unwrap_or_else(|| panic!("no {name}: {}", answer.text)) + mark.len();
    answer.text[from..].split('"').next().unwrap().to_owned()
}

/// The first address on a page that begins so and is longer.
fn link(answer: &Answer, begins: &str) -> String {
    let mark = format!("href=\"{begins}");
    let from = answer.text.find(&mark).unwrap_or_else(|| panic!("no {begins}: {}", answer.text)) + "href=\"".len();
    answer.text[from..].split('"').next().unwrap().to_owned()
}

async fn made(browser: &mut Browser<'_>, more: &str) -> String {
    let form = hidden(&browser.get(NEW).await, "form");
    let answer = browser.post(NEW, &format!("{MADE}&form={form}&{more}")).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    answer.to().split('?').next().unwrap().to_owned()
}

async fn people(valley: &Valley) {
    valley.employ("riceve", Role::FrontDesk, BODY, &[DESK]).await;
    valley.employ("legge", Role::ReadOnly, BODY, &[DESK]).await;
}

async fn enrolled(browser: &mut Browser<'_>, group: &str, typed: &str) -> Answer {
    let page = browser.get(&format!("{group}/iscrivi")).await;
    let carried = format!("form={}&at={}", hidden(&page, "form"), hidden(&page, "at"));
    let done = browser.post(&format!("{group}/iscrivi"), &format!("{carried}&{typed}")).await;
    assert_eq!(done.status, StatusCode::OK, "{}", done.text);
    assert!(done.says("Codice da dire alla persona:"), "{}", done.text);
    let again = browser.post(&format!("{group}/iscrivi"), &format!("{carried}&{typed}")).await;
    assert_eq!(code(&again), code(&done), "pressed twice it is one enrolment, with its code");
    let found = browser.post("/it/scrivania/codice", &format!("code={}", code(&done))).await;
    assert!(found.to().starts_with(&format!("{group}#e-")), "{}", found.to());
    browser.get(group).await
}

/// The code to say, as the page shows it.
fn code(answer: &Answer) -> String {
    let from = answer.text.find("<strong dir=\"ltr\">").unwrap_or_else(|| panic!("no code: {}", answer.text));
    answer.text[from + 18..from + 27].to_owned()
}

#[test]
fn a_group_is_made_on_one_page_and_a_mistake_keeps_what_was_typed() {
    on_both(async |valley| {
        people(&valley).await;
        let mut worker = valley.browser("riceve").await;
        assert!(worker.get(LIST).await.says("Ancora nessun gruppo"));
        let wrong = worker.post(NEW, "title=Cerchio+di+prova&what=lavoro-alta%2Fsportello-lavoro&hour=99&every=1&sessions=3&minutes=92&seats=0&notes=Nota+tenuta").await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        for said in ["Nota tenuta", "Cerchio di prova", "#field-first", "#field-hour", "#field-minutes", "#field-seats"]
        {
            assert!(wrong.says(said), "{said}: {}", wrong.text);
        }
        let group = made(&mut worker, "first=2026-12-01&leader=lavoro-alta%2Flavoro-alta-1").await;
        let shown = worker.get(&format!("{group}?fatto=creato")).await;
        for said in ["Gli incontri sono in calendario.", "8 dicembre", "0 su 1 posti", "nessuno ancora segnato"] {
            assert!(shown.says(said), "{said}: {}", shown.text);
        }
        assert!(!shown.says("0 %"), "no rate is not a rate of nought");
        assert!(worker.get(LIST).await.says("Cerchio di prova"));

        // Who leads is taken then: named, with day and hour, and nothing is made.
        let clash = worker
            .post(
                NEW,
                &format!("{MADE}&form=0123456789012345678901&first=2026-12-15&leader=lavoro-alta%2Flavoro-alta-1"),
            )
            .await;
        assert_eq!(clash.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(clash.says("ha già un impegno: martedì 15 dicembre, 18:00"), "{}", clash.text);
        assert_eq!(worker.get(LIST).await.text.matches("Cerchio di prova").count(), 1);

        let mut reader = valley.browser("legge").await;
        assert!(reader.get(LIST).await.says("Cerchio di prova"));
        assert_eq!(reader.get(NEW).await.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn the_list_keeps_its_order_and_a_freed_place_is_taken_by_telephone() {
    on_both(async |valley| {
        people(&valley).await;
        let mut worker = valley.browser("riceve").await;
        let group = made(&mut worker, "first=2026-12-09").await;
        let shown =
            enrolled(&mut worker, &group, "name=Persona+Inventata+1&phone=000+000+003&language=it&tell=nothing").await;
        assert!(shown.says("Persona Inventata 1") && shown.says("1 su 1 posti"), "{}", shown.text);
        let full = worker.get(&format!("{group}/iscrivi")).await;
        assert!(full.says("Si entra in lista, senza nome.") && !full.says("field-name"), "{}", full.text);
        for phone in ["000+000+004", "000+000+005"] {
            let shown = enrolled(&mut worker, &group, &format!("phone={phone}&language=it&tell=nothing")).await;
            assert!(shown.says("In lista"), "{}", shown.text);
        }
        // Who waits first is the first of the list, although somebody who has a place asked before.
        let waiting = worker.get(&group).await;
        let list = waiting.text.split("In lista (2)").nth(1).unwrap();
        assert!(list.contains("<strong>1ª</strong>") && list.contains("<strong>2ª</strong>"), "{list}");
        assert!(!list.contains("3ª"), "{list}");
        // The first leaves: the place is kept for who arrived first.
        let shown = worker.get(&group).await;
        let first = hidden(&shown, "enrolment");
        let left = worker.post(&group, &format!("enrolment={first}&go=left")).await;
        let shown = worker.get(left.to()).await;
        assert!(shown.says("Un posto li aspetta") && shown.says("Risponde entro"), "{}", shown.text);
        let accept = link(&shown, &format!("{group}/iscrivi?di="));
        let page = worker.get(&accept).await;
        assert!(page.says("000 000 004") || page.says("000000004"), "what they left is not asked again: {}", page.text);
        let carried = format!("form={}&at=posto&di={}", hidden(&page, "form"), hidden(&page, "di"));
        let nameless = worker.post(&format!("{group}/iscrivi"), &format!("{carried}&phone=000+000+004")).await;
        assert_eq!(nameless.status, StatusCode::UNPROCESSABLE_ENTITY);
        let typed = format!("{carried}&name=Persona+Inventata+2&phone=000+000+004&tell=nothing");
        let taken = worker.post(&format!("{group}/iscrivi"), &typed).await;
        assert!(worker.get(taken.to()).await.says("Persona Inventata 2"));
    });
}

#[test]
fn who_came_is_marked_in_one_tap_and_one_meeting_is_called_off_alone() {
    on_both(async |valley| {
        people(&valley).await;
        let mut worker = valley.browser("riceve").await;
        let group = made(&mut worker, "first=2026-12-09").await;
        enrolled(&mut worker, &group, "name=Persona+Inventata+1&phone=000+000+003&language=it&tell=nothing").await;
        let shown = worker.get(&group).await;
        let change = shown.text.split("href=\"").find(|part| part.contains("/cambia\"")).unwrap();
        let change = change.split('"').next().unwrap().to_owned();
        assert!(worker.get(&change).await.says("Una persona ha un posto"));
        let off = worker.post(&change, "go=off").await;
        let shown = worker.get(off.to()).await;
        assert!(
            shown.says("L’incontro è annullato.") && shown.text.matches(">Annullato<").count() == 1,
            "{}",
            shown.text
        );

        valley.clock.set(at("2026-12-16T18:05"));
        let mut worker = valley.browser("riceve").await;
        assert!(worker.get("/it/scrivania/2026-12-16").await.says("Cerchio di prova: 1 attesi"));
        let meeting = worker.get("/it/scrivania/2026-12-16").await;
        let meeting = link(&meeting, "/it/scrivania/incontri/");
        let page = worker.get(&meeting).await;
        let who = hidden(&page, "enrolment");
        for mark in ["did_not_come", "came"] {
            let marked = worker.post(&meeting, &format!("enrolment={who}&mark={mark}")).await;
            assert_eq!(marked.status, StatusCode::SEE_OTHER, "{}", marked.text);
        }
        let page = worker.get(&meeting).await;
        assert!(page.says("Presenti 1 su 1") && page.says("Assente: detto"), "{}", page.text);
    });
}

#[test]
fn a_meeting_whose_leader_is_away_is_settled_from_the_list_of_the_absence() {
    on_both(async |valley| {
        people(&valley).await;
        let mut worker = valley.browser("riceve").await;
        let group = made(&mut worker, "first=2026-12-09&leader=lavoro-alta%2Flavoro-alta-1").await;
        enrolled(&mut worker, &group, "name=Persona+Inventata+1&phone=000+000+003&language=it&tell=nothing").await;
        let away = "worker=lavoro-alta-1&from=2026-12-09&to=2026-12-23&kind=leave";
        let list = worker.post("/it/scrivania/assenze", away).await.to().to_owned();
        let absence = list.rsplit('/').next().unwrap().to_owned();
        let under = worker.get(&list).await;
        for said in ["Incontri di gruppo senza chi li conduce", "Cerchio di prova", "Una persona iscritta"] {
            assert!(under.says(said), "{said}: {}", under.text);
        }
        assert!(!under.says("Tutto a posto"));
        let day = worker.get("/it/scrivania/2026-12-09").await;
        assert!(day.says("1 attesi, e chi conduce è assente.") && day.says(&list), "{}", day.text);

        // It stays as it is: the day is quiet again, the list still says so.
        let first = hidden(&under, "session");
        let kept = worker.post(&list, &format!("session={first}&go=keep-meeting")).await;
        assert_eq!(kept.to(), format!("{list}?fatto=kept"));
        assert!(worker.get(&list).await.says("Resta così"));
        assert!(!worker.get("/it/scrivania/2026-12-09").await.says("chi conduce è assente"));

        // It is called off: one comes back to the list, which says whom no message reaches.
        let change = link(&under, "/it/scrivania/incontri/");
        assert!(change.ends_with(&format!("absence={absence}")), "{change}");
        let page = worker.get(&change).await;
        assert!(page.says("Torna all’elenco"), "{}", page.text);
        let off = worker.post(change.split('?').next().unwrap(), &format!("go=off&absence={absence}")).await;
        assert_eq!(off.to(), format!("{list}?fatto=annullato&senza=1"));
        let shown = worker.get(off.to()).await;
        assert!(shown.says("A una persona iscritta non arriva nessun messaggio"), "{}", shown.text);

        // Nobody leads it who does not sit there, and nothing is led by guessing.
        let second = hidden(&shown, "session");
        let stranger = worker.post(&list, &format!("session={second}&lead=sconosciuta")).await;
        assert_eq!(stranger.status, StatusCode::NOT_FOUND);
        let wrong = worker.post(&list, "session=x&lead=lavoro-alta-2").await;
        assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
    });
}

#[test]
fn what_a_group_tells_and_does_not_arrive_is_telephoned_from_the_list() {
    const LOST: &str = "/it/scrivania/consegne";
    on_both(async |valley| {
        people(&valley).await;
        let mut worker = valley.browser("riceve").await;
        let group = made(&mut worker, "first=2026-12-09").await;
        let first = "name=Persona+Inventata+1&phone=000+000+003&email=prova%40prova.example&language=it&tell=mail";
        enrolled(&mut worker, &group, first).await;
        enrolled(&mut worker, &group, "phone=000+000+004&email=altra%40prova.example&language=it&tell=mail").await;
        valley.postman.round().await.unwrap();
        let lost = worker.get(LOST).await;
        for said in ["Persona Inventata 1", "Cerchio di prova", &group, "9 dicembre", "Fatto per telefono"] {
            assert!(lost.says(said), "{said}: {}", lost.text);
        }
        let mut reader = valley.browser("legge").await;
        let seen = reader.get(LOST).await;
        assert!(seen.says("Persona Inventata 1") && !seen.says("Fatto per telefono"), "{}", seen.text);
        let message = hidden(&lost, "message");
        let told = worker.post(LOST, &format!("message={message}&about=group&do=phone")).await;
        assert_eq!(told.to(), format!("{LOST}?fatto=phone"));
        assert!(!worker.get(LOST).await.says("Persona Inventata 1"));

        // The first leaves; the news that a place is free comes back: who was next is telephoned before it is gone.
        let enrolment = hidden(&worker.get(&group).await, "enrolment");
        worker.post(&group, &format!("enrolment={enrolment}&go=left")).await;
        valley.postman.round().await.unwrap();
        let lost = worker.get(LOST).await;
        for said in ["Nome non ancora chiesto", "000000004", "Il posto è tenuto fino a"] {
            assert!(lost.says(said), "{said}: {}", lost.text);
        }
        let again = format!("message={}&about=group&do=again", hidden(&lost, "message"));
        assert_eq!(worker.post(LOST, &again).await.to(), format!("{LOST}?fatto=again"));
        assert_eq!(worker.post(LOST, &again).await.to(), format!("{LOST}?fatto=already"), "pressed twice it goes once");
        valley.postman.round().await.unwrap();
        // They leave the list too: nothing that was said to them is so any more.
        let enrolment = hidden(&worker.get(&group).await, "enrolment");
        worker.post(&group, &format!("enrolment={enrolment}&go=left")).await;
        assert!(!worker.get(LOST).await.says("Cerchio di prova"));
    });
}
