// SPDX-License-Identifier: EUPL-1.2
//! A day at the desk, as a browser without scripts lives it, on both databases.

use crate::common::{Browser, DAY, DESK, VISITOR, at, on_both, typed};
use axum::http::{Request, StatusCode, header};
use identity::Role;

#[test]
fn a_worker_sees_who_comes_and_the_audit_knows() {
    on_both(async |valley| {
        valley.employ("alta", Role::FrontDesk, "coop-esempio", &[DESK]).await;
        valley.book().await;
        let mut browser = valley.browser("alta").await;
        let day = browser.get(&format!("/it/scrivania/{DAY}")).await;
        assert_eq!(day.status, StatusCode::OK);
        for shown in [VISITOR, "9:00", "0375 000000", "Sportello per cercare lavoro", "in video", "English"] {
            assert!(day.says(shown), "{shown}");
        }
        assert!(!day.says("<b>Porto"), "what people write is text");
        assert_eq!(day.headers.get(header::CACHE_CONTROL).unwrap(), "no-store");
        assert_eq!(valley.told("read", "worker"), 1);

        let today = browser.get("/it/scrivania").await;
        assert!(today.says("sabato 28 novembre 2026") && today.says("Giornata libera"));
        assert_eq!(valley.told("read", "worker"), 1);
    });
}

#[test]
fn the_sheet_of_a_day_is_printed_and_the_audit_knows() {
    on_both(async |valley| {
        valley.employ("alta", Role::FrontDesk, "coop-esempio", &[DESK]).await;
        valley.book().await;
        let mut browser = valley.browser("alta").await;
        let day = browser.get(&format!("/it/scrivania/{DAY}")).await;
        assert!(day.says(&format!("href=\"/it/scrivania/foglio/{DAY}\"")) && day.says("Foglio del giorno (PDF)"));
        let sheet = browser.get(&format!("/it/scrivania/foglio/{DAY}")).await;
        assert_eq!(sheet.status, StatusCode::OK, "{}", sheet.text);
        assert_eq!(sheet.headers.get(header::CONTENT_TYPE).unwrap(), "application/pdf");
        assert_eq!(sheet.headers.get(header::CACHE_CONTROL).unwrap(), "no-store");
        assert!(sheet.text.starts_with("%PDF-"));
        assert_eq!(valley.told("read", "worker"), 2, "the page, then the paper");
        let other = browser.get(&format!("/it/scrivania/foglio/{DAY}?sportello=lavoro-bassa")).await;
        assert_eq!(other.status, StatusCode::NOT_FOUND);
        assert_eq!(valley.told("read", "worker"), 2);
    });
}

#[test]
fn somebody_who_is_not_signed_in_is_led_to_the_door_of_the_desk() {
    on_both(async |valley| {
        let mut browser = valley.stranger();
        for path in ["/it/scrivania", "/it/scrivania/2026-11-30"] {
            let answer = browser.get(path).await;
            assert_eq!((answer.status, answer.to()), (StatusCode::SEE_OTHER, "/it/scrivania/entra"));
        }
        let answer = browser.post("/it/scrivania/segna", "").await;
        assert_eq!(answer.to(), "/it/scrivania/entra");
        assert_eq!(browser.get("/en/scrivania/entra").await.status, StatusCode::OK);
    });
}

#[test]
fn a_wrong_password_says_so_and_gives_nothing() {
    on_both(async |valley| {
        valley.employ("alta", Role::FrontDesk, "coop-esempio", &[DESK]).await;
        let mut browser = valley.stranger();
        let wrong = browser.post("/it/scrivania/entra", "sign-in-name=alta&password=sbagliata").await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.says("non sono giusti") && wrong.says("value=\"alta\"") && !wrong.says("sbagliata"));
        assert!(browser.cookies.is_empty());
        for _ in 0..4 {
            browser.post("/it/scrivania/entra", "sign-in-name=alta&password=sbagliata").await;
        }
        let wait = browser.post("/it/scrivania/entra", &format!("sign-in-name=alta&password={}", typed())).await;
        assert_eq!(wait.status, StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(wait.headers.get(header::RETRY_AFTER).unwrap(), "2");
        assert!(wait.says("Aspetta 2 secondi"));
        let empty = browser.post("/it/scrivania/entra", "").await;
        assert!(empty.says("Scrivi il tuo nome di accesso") && empty.says("Scrivi la tua password"));
    });
}

#[test]
fn who_came_is_marked_and_a_mistake_is_put_right() {
    on_both(async |valley| {
        valley.employ("alta", Role::FrontDesk, "coop-esempio", &[DESK]).await;
        let booking = valley.book().await;
        let mut browser = valley.browser("alta").await;
        let early = browser.mark(&booking, "seen").await;
        assert_eq!(early.status, StatusCode::CONFLICT);
        assert!(early.says("ancora presto") && early.says("/it/scrivania/2026-11-30"));

        valley.clock.set(at("2026-11-30T09:05"));
        let mut browser = valley.browser("alta").await;
        let marked = browser.mark(&booking, "seen").await;
        let to = format!("/it/scrivania/{DAY}?fatto=seen#b-{}", booking.id);
        assert_eq!((marked.status, marked.to()), (StatusCode::SEE_OTHER, to.as_str()));
        let twice = browser.mark(&booking, "seen").await;
        assert_eq!((twice.status, twice.to()), (StatusCode::SEE_OTHER, to.as_str()), "the same tap twice is one");
        let day = browser.get("/it/scrivania?fatto=seen").await;
        assert!(day.says("<title>Segnato: è venuto.") && day.says(">Visto<") && day.says("Correggi"));
        browser.mark(&booking, "booked").await;
        browser.mark(&booking, "no_show").await;
        assert!(browser.get("/it/scrivania").await.says(">Non è venuto<"));
        for (action, times) in [("agenda.seen", 1), ("agenda.unmarked", 1), ("agenda.no_show", 1)] {
            assert_eq!(valley.told(action, "worker"), times, "{action}");
        }
    });
}

#[test]
fn calling_off_is_asked_twice() {
    on_both(async |valley| {
        valley.employ("alta", Role::CaseWorker, "coop-esempio", &[DESK]).await;
        let booking = valley.book().await;
        let mut browser = valley.browser("alta").await;
        let form = format!("booking={}&day={DAY}", booking.id);
        let asked = browser.post("/it/scrivania/disdici", &form).await;
        assert!(asked.says("Vuoi disdire") && asked.says(VISITOR) && asked.says("avvisa tu"));
        assert_eq!(valley.told("agenda.cancelled", "worker"), 0);
        let done = browser.post("/it/scrivania/disdici", &format!("{form}&sure=yes")).await;
        assert!(done.to().contains("fatto=cancelled"));
        let day = browser.get(&format!("/it/scrivania/{DAY}")).await;
        assert!(day.says("Disdetto dal servizio") && !day.says("/scrivania/segna"));
        let again = browser.post("/it/scrivania/disdici", &format!("{form}&sure=yes")).await;
        assert_eq!(again.status, StatusCode::CONFLICT);
        assert!(again.says("già disdetto"));
    });
}

#[test]
fn a_booking_of_another_desk_is_not_there() {
    on_both(async |valley| {
        valley.employ("bassa", Role::FrontDesk, "unione-esempio", &["lavoro-bassa"]).await;
        valley.employ("sistema", Role::Administrator, "unione-esempio", &[DESK]).await;
        valley.employ("garante", Role::DataProtectionOfficer, "coop-esempio", &[DESK]).await;
        let booking = valley.book().await;
        for name in ["bassa", "sistema", "garante"] {
            let mut browser = valley.browser(name).await;
            assert!(!browser.get(&format!("/it/scrivania/{DAY}")).await.says(VISITOR), "{name}");
            assert_eq!(browser.mark(&booking, "seen").await.status, StatusCode::NOT_FOUND, "{name}");
            let form = format!("booking={}&day={DAY}", booking.id);
            for form in [form.clone(), format!("{form}&sure=yes")] {
                let answer = browser.post("/it/scrivania/disdici", &form).await;
                assert_eq!(answer.status, StatusCode::NOT_FOUND, "{name}");
                assert!(!answer.says(VISITOR));
            }
        }
        assert_eq!(valley.told("read", "worker"), 0);
    });
}

#[test]
fn who_only_looks_on_changes_nothing_and_a_coordinator_sees_the_whole_body() {
    on_both(async |valley| {
        valley.employ("lettura", Role::ReadOnly, "coop-esempio", &[DESK]).await;
        valley.employ("coordina", Role::Coordinator, "coop-esempio", &[]).await;
        let booking = valley.book().await;
        valley.clock.set(at("2026-11-30T09:05"));
        let mut looking = valley.browser("lettura").await;
        let day = looking.get("/it/scrivania").await;
        assert!(day.says(VISITOR) && !day.says("/scrivania/segna"));
        assert_eq!(looking.mark(&booking, "seen").await.status, StatusCode::NOT_FOUND);
        let mut coordinator = valley.browser("coordina").await;
        assert!(coordinator.get("/it/scrivania").await.says(VISITOR));
        assert_eq!(coordinator.mark(&booking, "seen").await.status, StatusCode::SEE_OTHER);
    });
}

#[test]
fn signing_out_closes_the_diary_and_a_long_absence_too() {
    on_both(async |valley| {
        valley.employ("alta", Role::FrontDesk, "coop-esempio", &[DESK]).await;
        let mut browser = valley.browser("alta").await;
        let kept = browser.cookies.clone();
        assert_eq!(browser.get("/it/scrivania/entra").await.to(), "/it/scrivania");
        browser.post("/it/scrivania/esci", "").await;
        assert_eq!(browser.get("/it/scrivania").await.to(), "/it/scrivania/entra");
        // Whoever copied the cookie has nothing either.
        let mut thief = Browser { valley: &valley, cookies: kept };
        assert_eq!(thief.get("/it/scrivania").await.status, StatusCode::SEE_OTHER);

        let mut browser = valley.browser("alta").await;
        valley.clock.advance_seconds(3600);
        let over = browser.get("/it/scrivania").await;
        assert_eq!(over.to(), "/it/scrivania/entra?scaduta");
        assert!(browser.get(over.to()).await.says("Entra di nuovo"));
    });
}

#[test]
fn what_nobody_can_mean_is_refused_kindly() {
    on_both(async |valley| {
        valley.employ("alta", Role::FrontDesk, "coop-esempio", &[DESK]).await;
        let mut browser = valley.browser("alta").await;
        for day in ["2026-13-01", "oggi", "2026-11-30%00", "'%20OR%201=1"] {
            assert_eq!(browser.get(&format!("/it/scrivania/{day}")).await.status, StatusCode::NOT_FOUND, "{day}");
        }
        for far in ["-009999-01-01", "9999-12-31", "0000-01-01"] {
            let answer = browser.get(&format!("/it/scrivania/{far}")).await;
            assert!(!answer.status.is_server_error(), "{far}: {}", answer.status);
        }
        for form in ["", "booking=x&day=2026-11-30&to=seen", "booking=%FF", "to=root"] {
            assert_eq!(browser.post("/it/scrivania/segna", form).await.status, StatusCode::BAD_REQUEST, "{form}");
        }
        let foreign = Request::post("/it/scrivania/esci").header("sec-fetch-site", "cross-site");
        assert_eq!(browser.send(foreign, "").await.status, StatusCode::FORBIDDEN);
        assert_eq!(browser.get("/it/scrivania").await.status, StatusCode::OK);
    });
}
