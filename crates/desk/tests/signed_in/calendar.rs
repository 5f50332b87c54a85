// SPDX-License-Identifier: EUPL-1.2
//! The calendar of the desk, as a browser without scripts lives it, on both databases: the week, booking for somebody,
//! moving, an absence over appointments, closing what is past.

use crate::common::{Answer, Browser, DAY, DESK, VISITOR, Valley, at, on_both};
use axum::http::{StatusCode, header};
use identity::Role;

const BOOK: &str = "/it/scrivania/prenota";
const MOVE: &str = "/it/scrivania/sposta";
const AWAY: &str = "/it/scrivania/assenze";
const SERVICE: &str = "lavoro-alta%2Fsportello-lavoro";

async fn worker(valley: &Valley) -> Browser<'_> {
    valley.employ("alta", Role::FrontDesk, "coop-esempio", &[DESK]).await;
    valley.browser("alta").await
}

impl Answer {
    /// The time of the first button, and what it sends.
    fn slots(&self) -> Vec<String> {
        let all = self.text.split("name=\"slot\" value=\"").skip(1);
        all.map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
    }
}

#[test]
fn the_week_shows_who_is_expected_and_what_is_free() {
    on_both(async |valley| {
        let mut browser = worker(&valley).await;
        valley.book().await;
        let week = browser.get(&format!("/it/scrivania/settimana/{DAY}")).await;
        assert_eq!(week.status, StatusCode::OK);
        for shown in [VISITOR, "9:00", "Libero", "Un appuntamento, ", "<caption", "scope=\"row\""] {
            assert!(week.says(shown), "{shown}");
        }
        assert!(week.says("accesskey=\"1\" href=\"/it/scrivania/settimana/2026-11-23\""));
        assert_eq!(week.headers.get(header::CACHE_CONTROL).unwrap(), "no-store");
        assert!(!week.text.split("<title>").nth(1).unwrap().split("</title>").next().unwrap().contains(VISITOR));
        let same = browser.get("/en/scrivania/settimana/2026-12-03").await;
        assert!(same.says(VISITOR) && same.says("Free"), "any day of a week shows that week");
        let team = browser.get(&format!("/it/scrivania/squadra/{DAY}")).await;
        assert!(team.says(VISITOR) && team.says("Operatore 1"));
        assert!(browser.get("/it/scrivania/squadra/2026-12-01").await.says("Giorno senza appuntamenti"));
        for path in ["settimana", "squadra"] {
            assert_eq!(browser.get(&format!("/it/scrivania/{path}")).await.status, StatusCode::OK);
            assert_eq!(browser.get(&format!("/it/scrivania/{path}/ieri")).await.status, StatusCode::NOT_FOUND);
            let far = browser.get(&format!("/it/scrivania/{path}/9999-12-31")).await;
            assert!(!far.status.is_server_error(), "{path}: {}", far.status);
        }
        // Another's desk is as if it were not there.
        let theirs = browser.get("/it/scrivania/settimana/2026-11-30?sportello=lavoro-bassa").await;
        assert!(theirs.says(VISITOR));
    });
}

#[test]
fn a_code_said_on_the_telephone_leads_to_the_line_of_that_day() {
    const CODE: &str = "/it/scrivania/codice";
    on_both(async |valley| {
        let mut browser = worker(&valley).await;
        assert!(browser.get("/it/scrivania").await.says("href=\"/it/scrivania/codice\""), "from an empty day too");
        let booked = valley.book_with_code(None, agenda::Tell::default()).await;
        let (code, id) = (booked.code.to_string(), booked.booking.id);
        let line = format!("/it/scrivania/{DAY}#b-{id}");
        // As it is said: small letters, a blank for the dash.
        for said in [code.clone(), code.to_lowercase().replace('-', "+"), format!("+{code}+")] {
            let found = browser.post(CODE, &format!("code={said}")).await;
            assert_eq!((found.status, found.to()), (StatusCode::SEE_OTHER, line.as_str()), "{}", found.text);
        }
        assert!(browser.get(&format!("/it/scrivania/{DAY}")).await.says(&format!("id=\"b-{id}\"")));
        for (said, why) in [("", "ha otto lettere e cifre"), ("K0", "ha otto lettere e cifre")] {
            let wrong = browser.post(CODE, &format!("code={said}")).await;
            assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(wrong.says(why) && wrong.says("#field-code"), "{}", wrong.text);
        }
        let unknown = browser.post(CODE, "code=2222-2222").await;
        assert!(
            unknown.says("Nessun appuntamento e nessun posto") && unknown.says("2222-2222"),
            "what was typed stays"
        );
        // At another desk it is as if there were none.
        valley.employ("bassa", Role::FrontDesk, "unione-esempio", &["lavoro-bassa"]).await;
        let mut other = valley.browser("bassa").await;
        let theirs = other.post(CODE, &format!("code={code}")).await;
        assert!(theirs.says("Nessun appuntamento e nessun posto") && !theirs.says(&id.to_string()));
        assert!(other.get("/en/scrivania/codice").await.says("Find by a code"));
    });
}

#[test]
fn a_worker_books_for_somebody_at_the_counter() {
    on_both(async |valley| {
        let mut browser = worker(&valley).await;
        // One desk and one service: the times come at once.
        let times = browser.get(&format!("{BOOK}?giorno={DAY}")).await;
        assert!(times.says("Quando?") && times.slots().len() >= 5);
        let slot = times.slots()[0].clone();
        let base = format!("what={SERVICE}&giorno={DAY}&contact=opaco-7");
        let who = browser.post(BOOK, &format!("step=time&{base}&slot={slot}")).await;
        assert!(who.says("Chi viene?") && who.says("lunedì 30 novembre 2026") && !who.says("Prenota lo stesso"));
        assert_eq!(who.value("contact"), "opaco-7", "what the contact record sent is carried along");
        let form = who.value("form");
        let send = |name: &str| {
            format!(
                "step=who&go=book&{base}&slot={slot}&form={form}&name={name}&phone=000+000+003&language=pa&mode=on_site&tell=nothing"
            )
        };
        let empty = browser.post(BOOK, &send("")).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(empty.says("Scrivi un nome") && empty.says("000 000 003"), "nothing typed is lost");
        let done = browser.post(BOOK, &send("Persona+Inventata+3")).await;
        assert!(done.says("Prenotato") && done.says("Persona Inventata 3") && done.says("Codice"));
        let again = browser.post(BOOK, &send("Persona+Inventata+3")).await;
        assert!(again.says("Prenotato"), "pressed twice it is one booking");
        assert_eq!(valley.told("agenda.booked", "worker"), 1);
        let day = browser.get(&format!("/it/scrivania/{DAY}")).await;
        assert!(day.says("Persona Inventata 3") && day.says("ਪੰਜਾਬੀ") && day.says("tel:000000003"));
        // The same time, with another form: somebody was faster.
        let late = format!("step=who&go=book&{base}&slot={slot}&name=Persona+Inventata+4&tell=nothing");
        let late = browser.post(BOOK, &late).await;
        assert!(late.says("ha già un appuntamento") && late.says("value=\"Persona Inventata 4\""));
        assert_eq!(valley.told("agenda.booked", "worker"), 1);
    });
}

#[test]
fn a_session_that_ends_while_one_books_loses_nothing_and_tells_nobody_else() {
    on_both(async |valley| {
        let mut browser = worker(&valley).await;
        valley.employ("bassa", Role::FrontDesk, "coop-esempio", &[DESK]).await;
        let times = browser.get(&format!("{BOOK}?giorno={DAY}")).await;
        let slot = times.slots()[0].clone();
        let who = browser.post(BOOK, &format!("step=time&what={SERVICE}&giorno={DAY}&slot={slot}")).await;
        let (form, whose) = (who.value("form"), who.value("whose"));
        valley.clock.advance_seconds(3_600);
        let sent = format!(
            "step=who&go=book&what={SERVICE}&giorno={DAY}&slot={slot}&form={form}&name=Persona+Inventata+6&phone=000+000+006&mode=on_site&tell=nothing"
        );
        // Without the mark of the page it is as before: out, kindly.
        assert_eq!(browser.post(BOOK, &sent).await.to(), "/it/scrivania/entra?scaduta");
        let over = browser.post(BOOK, &format!("{sent}&whose={whose}")).await;
        assert_eq!(over.status, StatusCode::OK);
        assert!(
            over.says("Quello che avevi scritto è qui") && !over.says("Inventata"),
            "it waits, and nobody reads it"
        );
        let held = over.value("held");
        let wrong = format!("sign-in-name=alta&password=sbagliata&held={held}");
        let wrong = browser.post("/it/scrivania/entra", &wrong).await;
        assert_eq!(wrong.value("held"), held, "a wrong password loses nothing");
        let enter = |name: &str| format!("sign-in-name={name}&password={}&held={held}", crate::common::typed());
        let mut other = valley.stranger();
        let entered = other.post("/it/scrivania/entra", &enter("bassa")).await;
        assert_eq!(entered.to(), "/it/scrivania", "somebody else gets in, and gets nothing of it");
        let back = browser.post("/it/scrivania/entra", &enter("alta")).await;
        assert!(back.says("Vai avanti") && back.says("action=\"/it/scrivania/prenota\""));
        assert_eq!((back.value("name").as_str(), back.value("go").as_str()), ("Persona Inventata 6", "book"));
        let on = format!("step={}&{sent}&whose={}", back.value("step"), back.value("whose"));
        assert!(browser.post(BOOK, &on).await.says("Prenotato"));
        assert_eq!(valley.told("agenda.booked", "worker"), 1);
    });
}

#[test]
fn what_is_unusual_is_read_and_booked_all_the_same_what_is_impossible_is_not() {
    on_both(async |valley| {
        let mut browser = worker(&valley).await;
        valley.book().await;
        let typed = |day: &str, hour: &str| format!("step=time&go=typed&what={SERVICE}&own-day={day}&own-hour={hour}");
        let taken = browser.post(BOOK, &typed("2026-11-30", "9")).await;
        assert!(taken.says("ha già un appuntamento") && taken.says("Quando?"));
        let nonsense = browser.post(BOOK, &typed("2026-11-30", "9:07")).await;
        assert_eq!(nonsense.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(nonsense.says("cinque minuti"));
        let outside = browser.post(BOOK, &typed("30/11/2026", "14.30")).await;
        assert!(outside.says("di solito non c’è") && outside.says("Prenota lo stesso"));
        let (slot, form) = (outside.value("slot"), outside.value("form"));
        let send = |go: &str| {
            format!("step=who&go={go}&what={SERVICE}&slot={slot}&form={form}&name=Persona+Inventata+5&tell=nothing")
        };
        let unread = browser.post(BOOK, &send("book")).await;
        assert!(unread.says("Prenota lo stesso"), "nothing unusual is booked unread");
        assert_eq!(valley.told("agenda.booked", "worker"), 0);
        assert!(browser.post(BOOK, &send("anyway")).await.says("Prenotato"));
        assert!(browser.get(&format!("/it/scrivania/{DAY}")).await.says("14:30"));
    });
}

#[test]
fn a_page_that_says_what_went_wrong_keeps_the_way_on() {
    on_both(async |valley| {
        let mut browser = worker(&valley).await;
        let lost = browser.get("/it/scrivania/assenze/nessuna").await;
        assert_eq!(lost.status, StatusCode::NOT_FOUND);
        assert!(lost.says("href=\"/it/scrivania/contatti\"") && lost.says("Esci"));
        let shut = browser.get("/it/scrivania/persone").await;
        assert!(
            shut.says("href=\"/it/scrivania\"") && !shut.says("href=\"/it/scrivania/persone\""),
            "what is shut is not offered"
        );
        let mut nobody = valley.stranger();
        assert!(!nobody.get("/it/scrivania/assenze/nessuna").await.says("Esci"));
        let long = "worker=lavoro-alta-1&from=2026-11-30&to=2099-11-30";
        let long = browser.post(AWAY, long).await;
        assert!(long.says("Controlla l’anno") && long.says("2099-11-30"), "what was typed stays");
    });
}

#[test]
fn who_only_reads_books_and_moves_nothing() {
    on_both(async |valley| {
        let booking = valley.book().await;
        valley.employ("legge", Role::ReadOnly, "coop-esempio", &[DESK]).await;
        valley.employ("bassa", Role::FrontDesk, "unione-esempio", &["lavoro-bassa"]).await;
        let mut reader = valley.browser("legge").await;
        let day = reader.get(&format!("/it/scrivania/{DAY}")).await;
        assert!(day.says(VISITOR) && !day.says(BOOK) && !day.says(MOVE) && !day.says(AWAY));
        assert_eq!(reader.get(BOOK).await.status, StatusCode::NOT_FOUND);
        for name in ["legge", "bassa"] {
            let mut browser = valley.browser(name).await;
            let moved = browser.post(MOVE, &format!("booking={}&day={DAY}", booking.id)).await;
            assert_eq!(moved.status, StatusCode::NOT_FOUND, "{name}");
            let times = browser.post(BOOK, &format!("step=what&what={SERVICE}")).await;
            assert!(!times.says("name=\"slot\""), "{name}");
            let form = format!("worker=lavoro-alta-1&from={DAY}&kind=away");
            let away = browser.post(AWAY, &form).await;
            // Who reads alone finds no such page; who has another desk finds nobody there of this name.
            let expected = if name == "legge" { StatusCode::NOT_FOUND } else { StatusCode::UNPROCESSABLE_ENTITY };
            assert_eq!(away.status, expected, "{name}");
        }
        assert_eq!(valley.told("agenda.absence", "worker"), 0);
    });
}

#[test]
fn an_appointment_is_moved_in_two_steps() {
    on_both(async |valley| {
        let mut browser = worker(&valley).await;
        let booking = valley.book().await;
        let base = format!("booking={}&day={DAY}", booking.id);
        let choose = browser.post(MOVE, &base).await;
        assert!(choose.says("Sposta l’appuntamento") && choose.says(VISITOR));
        let slot = choose.slots().last().unwrap().clone();
        let sure = browser.post(MOVE, &format!("{base}&slot={slot}")).await;
        assert!(sure.says("Vuoi spostare così?") && sure.says("Com’è adesso") && sure.says("Come sarà"));
        assert_eq!(valley.told("agenda.moved", "worker"), 0);
        let moved = browser.post(MOVE, &format!("{base}&slot={slot}&sure=yes")).await;
        assert_eq!(moved.status, StatusCode::SEE_OTHER);
        assert!(moved.to().contains("fatto=moved"), "{}", moved.to());
        assert_eq!(valley.told("agenda.moved", "worker"), 1);
        let again = browser.post(MOVE, &format!("{base}&slot={slot}&sure=yes")).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER);
        assert_eq!(valley.told("agenda.moved", "worker"), 1, "pressed twice it moves once");
        let outside = browser.post(MOVE, &format!("{base}&go=typed&own-day={DAY}&own-hour=18")).await;
        assert!(outside.says("Sposta lo stesso"));
        let nowhere = browser.post(MOVE, "booking=x&day=2026-11-30").await;
        assert_eq!(nowhere.status, StatusCode::BAD_REQUEST);
    });
}

#[test]
fn an_absence_over_appointments_opens_their_list_and_nobody_gets_lost() {
    on_both(async |valley| {
        let mut browser = worker(&valley).await;
        valley.book().await;
        let form = format!("worker=lavoro-alta-1&from={DAY}&kind=leave");
        let entered = browser.post(AWAY, &form).await;
        assert_eq!(entered.status, StatusCode::SEE_OTHER);
        let list = entered.to().to_owned();
        assert!(list.starts_with("/it/scrivania/assenze/"), "{list}");
        let twice = browser.post(AWAY, &form).await;
        assert_eq!(twice.to(), list, "entered twice it is one absence");
        let under = browser.get(&list).await;
        assert!(under.says(VISITOR) && under.says("Operatore 1 è assente") && under.says("Applica la proposta"));
        let day = browser.get(&format!("/it/scrivania/{DAY}")).await;
        assert!(day.says("Chi riceve è assente") && day.says(&list), "it stays on its day until somebody decides");
        let take = under.value("take").replace('|', "%7C").replace(':', "%3A");
        let applied = browser.post(&list, &format!("go=all&take={take}")).await;
        assert!(applied.to().ends_with("fatto=all&fatti=1"), "{}", applied.to());
        let after = browser.get(applied.to()).await;
        assert!(after.says("Un appuntamento è cambiato.") && after.says("Tutto a posto"));
        let applied = browser.post(&list, &format!("go=all&take={take}")).await;
        assert!(applied.to().contains("fatti=1"), "pressed twice it is the same");
        assert_eq!(valley.told("agenda.moved", "worker"), 1);
        assert!(browser.get("/it/scrivania/2026-12-02").await.says(VISITOR));
        assert!(!browser.get(&format!("/it/scrivania/{DAY}")).await.says("Chi riceve è assente"));
        let withdrawn = browser.post(&list, "go=withdraw").await;
        assert_eq!(withdrawn.to(), "/it/scrivania/assenze?fatto=tolta");
        assert_eq!(browser.get(&list).await.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn what_is_kept_leaves_the_list_of_what_is_open() {
    on_both(async |valley| {
        let mut browser = worker(&valley).await;
        let booking = valley.book().await;
        let form = format!("worker=lavoro-alta-1&from={DAY}&from-hour=9&to-hour=10&kind=meeting");
        let list = browser.post(AWAY, &form).await.to().to_owned();
        let kept = browser.post(&list, &format!("go=keep&booking={}", booking.id)).await;
        assert!(kept.to().ends_with("fatto=kept"));
        assert!(browser.get(&list).await.says("Resta così"));
        assert!(!browser.get(&format!("/it/scrivania/{DAY}")).await.says("Chi riceve è assente"));
        let asked = format!("booking={}&day={DAY}&absence={}", booking.id, list.rsplit('/').next().unwrap());
        let sure = browser.post("/it/scrivania/disdici", &asked).await;
        assert!(sure.says("Torna all’elenco"));
        let done = browser.post("/it/scrivania/disdici", &format!("{asked}&sure=yes")).await;
        assert_eq!(done.to(), format!("{list}?fatto=cancelled"));
        for form in ["go=keep&booking=x", "go=all&take=x", "go=root", ""] {
            assert_eq!(browser.post(&list, form).await.status, StatusCode::BAD_REQUEST, "{form}");
        }
        let backwards = format!("worker=lavoro-alta-1&from={DAY}&to=2026-11-29&kind=away");
        assert!(browser.post(AWAY, &backwards).await.says("finisce prima di cominciare"));
    });
}

#[test]
fn what_is_past_is_closed_from_one_list_with_one_press() {
    on_both(async |valley| {
        let mut browser = worker(&valley).await;
        let booking = valley.book().await;
        valley.clock.set(at("2026-12-01T08:00"));
        let mut browser_later = valley.browser("alta").await;
        let day = browser_later.get("/it/scrivania").await;
        assert!(day.says("1 da chiudere"));
        let list = browser_later.get("/it/scrivania/da-chiudere").await;
        assert!(list.says("Un appuntamento da chiudere") && list.says(VISITOR));
        let form = format!("booking={}&day={DAY}&list=1&to=seen", booking.id);
        let marked = browser_later.post("/it/scrivania/segna", &form).await;
        assert!(marked.to().starts_with("/it/scrivania/da-chiudere?fatto=seen"), "{}", marked.to());
        let list = browser_later.get("/it/scrivania/da-chiudere").await;
        assert!(list.says("Niente da chiudere") && list.says("Correggi"));
        browser.get("/it/scrivania/entra").await;
    });
}

#[test]
fn one_day_gets_other_hours_and_the_others_stay() {
    on_both(async |valley| {
        let mut browser = worker(&valley).await;
        let hours = "/it/scrivania/orario";
        let day = browser.get(&format!("{hours}?giorno={DAY}")).await;
        assert!(day.says("lunedì 30 novembre 2026") && day.says("9:00–12:00"));
        let window = day.value("window").replace('/', "%2F");
        let form = format!("giorno={DAY}&window={window}");
        let wrong = browser.post(hours, &format!("{form}&go=change&from=12&to=9")).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.says("Chiude prima di aprire"));
        let changed = browser.post(hours, &format!("{form}&go=change&from=14&to=16.30")).await;
        assert_eq!(changed.to(), format!("{hours}?giorno={DAY}&fatto=1"));
        assert!(browser.get(changed.to()).await.says("14:00–16:30, di solito 9:00–12:00"));
        assert!(browser.get(&format!("/it/scrivania/settimana/{DAY}")).await.says("14:00"));
        browser.post(hours, &format!("{form}&go=close")).await;
        assert!(browser.get(&format!("{hours}?giorno={DAY}")).await.says("Chiuso, di solito 9:00–12:00"));
        browser.post(hours, &format!("{form}&go=usual")).await;
        assert!(!browser.get(&format!("{hours}?giorno={DAY}")).await.says("di solito"));
        assert_eq!(valley.told("agenda.day_changed", "worker"), 3);
        for form in ["", "giorno=ieri"] {
            assert_eq!(browser.post(hours, form).await.status, StatusCode::BAD_REQUEST, "{form}");
        }
        valley.employ("legge", Role::ReadOnly, "coop-esempio", &[DESK]).await;
        let mut reader = valley.browser("legge").await;
        assert_eq!(reader.get(&format!("{hours}?giorno={DAY}")).await.status, StatusCode::NOT_FOUND);
        let refused = reader.post(hours, &format!("{form}&go=close")).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND);
    });
}
