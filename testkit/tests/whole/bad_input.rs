// SPDX-License-Identifier: EUPL-1.2
//! Whatever is sent, a page answers in the person's language, with the right status, and nothing is half-written.

use filo::Filo;
use kernel::{Actor, SeededChance};
use std::{collections::BTreeSet, sync::Arc};
use store::Db;
use testkit::{
    Page, TestTown, Visitor, on_both, on_postgres, on_sqlite,
    story::{self, EN, Guest, IT, Tongue},
};

const TONGUES: [&Tongue; 2] = [&IT, &EN];

async fn bookings(town: &TestTown) -> i64 {
    town.count("SELECT count(*) FROM agenda_booking").await
}

/// A page of ours in the right language, without the inside of the machine.
fn kind(page: &Page, status: u16, language: &str) {
    page.must_be(status);
    assert!(page.is_page(), "{}", page.header("content-type"));
    assert_eq!(page.language(), language);
    assert!(!page.heading().is_empty() && page.links().len() > 2, "{}", page.words());
    let words = page.source().to_lowercase();
    for inside in ["panicked", "stack backtrace", "sqlite", "postgres", "syntax error", "select ", "rustc"] {
        assert!(!words.contains(inside), "{inside} on {}", page.words());
    }
}

#[test]
fn an_unknown_town_a_past_day_and_a_vanished_time() {
    on_both(|town| async move {
        for tongue in TONGUES {
            let family = town.visitor();
            let first =
                family.get(&format!("/{}/", tongue.code)).await.choose(tongue.work).fill(tongue.town, "Atlantide");
            let unknown = family.send(first.press(tongue.next)).await;
            kind(&unknown, 422, tongue.code);

            let times = story::times(&family, tongue).await;
            // A week long past, one beyond all calendars, and no week at all: the nearest times, never a fault.
            for week in ["week:1999-01-01", "week:9999-12-31", "week:0000-00-00", "week:", "week:-9999-01-01"] {
                let page = family.send(times.form("step").with("go", week)).await;
                assert!(page.status == 200 || page.status == 422, "{week}: {} {}", page.status, page.words());
                assert_eq!(page.language(), tongue.code);
            }
            // A time that was never offered.
            for slot in ["", "nulla", "AAAA", "..", "%00"] {
                let page = family.send(times.form("step").with("slot", slot)).await;
                assert!(page.status < 500, "{slot}: {}", page.words());
                assert_eq!(page.language(), tongue.code);
            }
        }
        assert_eq!(bookings(&town).await, 0);
    });
}

#[test]
fn a_time_that_has_come_too_near_leads_back_to_the_times() {
    on_both(|town| async move {
        let family = town.visitor();
        let summary = story::summary(&family, &IT, &Guest::number(1)).await;
        // The first free time is tomorrow at nine, the desk wants a day of notice: at half past nine it is too near.
        town.minutes_pass(90);
        let late = family.send(summary.press("Conferma")).await;
        late.must_be(200).must_say("Quando vuoi venire?");
        let person = family.send(late.press_first("slot")).await;
        assert_eq!(person.value(IT.name), Guest::number(1).name, "what was typed is kept");
        assert_eq!(bookings(&town).await, 0);
    });
}

#[test]
fn a_time_that_vanished_leads_back_to_the_times() {
    on_both(|town| async move {
        let (family, english) = (town.visitor(), town.visitor());
        let summary = story::summary(&family, &IT, &Guest::number(1)).await;
        let in_english = story::summary(&english, &EN, &Guest::number(2)).await;
        // Everybody at the desk falls ill.
        let directory = town.filo.directory.current().unwrap();
        let desk = directory.desk("lavoro-casalmaggiore").unwrap();
        let workers: std::collections::BTreeSet<&str> =
            desk.windows.iter().map(|window| window.worker.as_str()).collect();
        for worker in workers {
            let now = kernel::Clock::now(&*town.clock);
            let absence = agenda::Absence {
                worker: worker.to_owned(),
                starts_at: now,
                ends_at: now.plus_seconds(14 * 86_400),
                kind: agenda::AwayKind::Away,
            };
            town.filo.agenda.add_absence(absence, &agenda::DeskScope::All, &Actor::operator()).await.unwrap();
        }
        for (family, summary, tongue) in [(&family, summary, &IT), (&english, in_english, &EN)] {
            let late = family.send(summary.press(tongue.confirm)).await;
            late.must_be(200);
            assert!(!late.says(tongue.booked), "{}", late.main());
            assert!(
                late.root().by_id("step").is_some_and(|form| form.get("action").unwrap().ends_with("/prenota/ora"))
            );
        }
        assert_eq!(bookings(&town).await, 0);
    });
}

#[test]
fn a_page_left_open_for_hours_expires_kindly() {
    on_both(|town| async move {
        let pages = [
            story::summary(&town.visitor(), &IT, &Guest::number(1)).await,
            story::summary(&town.visitor(), &EN, &Guest::number(2)).await,
        ];
        let done = story::booked(&town.visitor(), &IT, &Guest::number(3)).await;
        let own = town.visitor();
        own.get(&done.link("/appuntamento/")).await.must_be(200);
        town.minutes_pass(180);
        for (page, tongue) in pages.iter().zip(TONGUES) {
            let expired = town.visitor().send(page.press(tongue.confirm)).await;
            kind(&expired, 410, tongue.code);
        }
        town.visitor().send(done.press("Salva nel calendario")).await.must_be(410);
        let expired = own.get("/it/appuntamento").await;
        kind(&expired, 410, "it");
        expired.must_say("apri di nuovo il tuo indirizzo");
        assert_eq!(bookings(&town).await, 1);
    });
}

#[test]
fn a_state_that_was_changed_on_the_way_is_refused() {
    on_sqlite(|town| async move {
        let family = town.visitor();
        for tongue in TONGUES {
            let summary = story::summary(&family, tongue, &Guest::number(1)).await;
            let sending = summary.press(tongue.confirm);
            let state = sending.get("state").to_owned();
            for at in (0..state.len()).step_by(50) {
                let mut letters: Vec<char> = state.chars().collect();
                letters[at] = if letters[at] == 'A' { 'B' } else { 'A' };
                let changed: String = letters.into_iter().collect();
                let page = family.send(sending.clone().with("state", &changed)).await;
                kind(&page, 400, tongue.code);
            }
            for state in ["x", &state[1..], &state[..state.len() - 1], &format!("{state}A"), &state.repeat(3)] {
                let page = family.send(sending.clone().with("state", state)).await;
                kind(&page, 400, tongue.code);
            }
            // Without any: back to the beginning, kindly.
            let page = family.send(sending.without("state")).await;
            assert!(matches!(page.status, 200 | 400 | 410), "{} {}", page.status, page.words());
        }
        assert_eq!(bookings(&town).await, 0);
    });
}

#[test]
fn a_token_of_a_time_that_was_changed_is_refused() {
    on_sqlite(|town| async move {
        let family = town.visitor();
        let times = story::times(&family, &IT).await;
        let press = times.press_first("slot");
        let token = press.get("slot").to_owned();
        for at in (0..token.len()).step_by(7) {
            let mut letters: Vec<char> = token.chars().collect();
            letters[at] = if letters[at] == 'A' { 'B' } else { 'A' };
            let changed: String = letters.into_iter().collect();
            let page = family.send(press.clone().with("slot", &changed)).await;
            assert!(page.status < 500, "{}", page.words());
            assert!(!page.says("Chi aspettiamo?"), "a changed time went through");
        }
        // A true token of another service or desk is no ticket here.
        let sheet = family.get("/it/servizi/inserimenti-lavorativi").await;
        if sheet.status == 200 && sheet.buttons().iter().any(|button| button.contains("Prenota")) {
            let mut page = family.send(sheet.press("Prenota")).await;
            if page.heading() == "Dove vuoi andare?" {
                let first = page.root().all("label")[0].words();
                page = family.send(page.choose(&first).press("Avanti")).await;
            }
            let foreign = page.press_first("slot").get("slot").to_owned();
            let page = family.send(press.with("slot", &foreign)).await;
            page.must_be(200).must_say("Quando vuoi venire?");
        }
        assert_eq!(bookings(&town).await, 0);
    });
}

#[test]
fn a_form_of_ten_megabytes_gets_a_page() {
    on_sqlite(|town| async move {
        for language in ["it", "en"] {
            for path in ["", "/prenota/persona", "/cerca"] {
                let mut body = b"town=".to_vec();
                body.resize(10 << 20, b'a');
                let page = town.visitor().post_raw(&format!("/{language}{path}"), body).await;
                kind(&page, 413, language);
            }
        }
    });
}

#[test]
fn broken_letters_get_a_page() {
    on_sqlite(|town| async move {
        for language in ["it", "en"] {
            for body in [&b"town=%FF%FE"[..], b"town=%zz", b"town=%", b"town=\xff\xfe", b"\xc3=\x28", b"%E0%80%80=1"] {
                for path in ["", "/cerca", "/prenota/ora", "/prenota"] {
                    let page = town.visitor().post_raw(&format!("/{language}{path}"), body).await;
                    kind(&page, 400, language);
                }
            }
            let fields = vec!["a=1"; 5_000].join("&");
            let page = town.visitor().post_raw(&format!("/{language}"), fields).await;
            kind(&page, 400, language);
            for path in ["%FF", "servizi/%FF", "comuni/%C3%28", "servizi/%00", "sportelli/..%2F..%2Fetc", "eta/%"] {
                let page = town.visitor().get(&format!("/{language}/{path}")).await;
                assert!(matches!(page.status, 400 | 404), "{path}: {}", page.status);
                assert_eq!(page.language(), language);
            }
        }
    });
}

#[test]
fn a_form_from_another_site_is_stopped() {
    on_sqlite(|town| async move {
        let summary = story::summary(&town.visitor(), &IT, &Guest::number(1)).await;
        let mut request = axum::http::Request::post("/it/prenota/riepilogo")
            .header("host", testkit::HOST)
            .header("content-type", "application/x-www-form-urlencoded");
        request = request.header("sec-fetch-site", "cross-site").header("origin", "https://altrove.example");
        let request = request.body(axum::body::Body::from(summary.press("Conferma").encoded())).unwrap();
        let answer = tower::ServiceExt::oneshot(town.site.clone(), request).await.unwrap();
        assert_eq!(answer.status(), 403);
        assert_eq!(bookings(&town).await, 0);
    });
}

/// What people and machines type into every field to do harm, or just because they are called so.
const POISON: [&str; 6] = [
    "Robert'); DROP TABLE agenda_booking;--",
    "<script>alert(1)</script>",
    "\" onmouseover=\"alert(1)",
    "</textarea><img src=x onerror=alert(1)>",
    "{{ 7*7 }} ${7*7} %s %n",
    "D'Àngelo & C. <b>\u{1F9F5}</b>",
];

#[test]
fn what_looks_like_code_is_kept_and_shown_as_words() {
    on_both(|town| async move {
        for (n, poison) in POISON.into_iter().enumerate() {
            let family = town.visitor();
            let search =
                family.send(family.get("/it/cerca").await.fill("Che cosa cerchi?", poison).press("Cerca")).await;
            search.must_be(200);
            assert_eq!(search.value("Che cosa cerchi?"), poison);
            let unknown = family.get("/it/").await.choose(IT.work).fill(IT.town, poison);
            let unknown = family.send(unknown.press("Avanti")).await;
            unknown.must_be(422);
            assert_eq!(unknown.value(IT.town), poison);

            let person = story::person(&family, &IT).await;
            let wrong =
                person.fill(IT.name, poison).fill(IT.phone, poison).fill(IT.email, poison).fill(IT.note, poison);
            let again = family.send(wrong.press("Avanti")).await;
            again.must_be(422);
            for label in [IT.name, IT.phone, IT.email, IT.note] {
                assert_eq!(again.value(label).trim(), poison, "{label}");
            }
            let right = again.clone().fill(IT.phone, &format!("00099887{n}")).fill(IT.email, "");
            let summary = family.send(right.press("Avanti")).await;
            summary.must_be(200).must_say(poison);
            let done = family.send(summary.press("Conferma")).await;
            done.must_be(200).must_say(IT.booked);
            for page in [&search, &unknown, &again, &summary, &done] {
                let source = page.source();
                for raw in ["<script>alert", "<img src=x", "onmouseover=\"alert", "<b>\u{1F9F5}"] {
                    assert!(!source.contains(raw), "{raw} on {}", page.path);
                }
            }
        }
        assert_eq!(bookings(&town).await, i64::try_from(POISON.len()).unwrap());
        // The desk reads the words as they were typed.
        let login = town.front_desk("lavoro-casalmaggiore").await;
        let worker = town.visitor();
        let door = worker.get("/it/scrivania/entra").await;
        let sent = door.press("Entra").with("sign-in-name", &login.name).with("password", &login.password);
        worker.send(sent).await.must_be(200);
        let mut seen = String::new();
        for day in 0..21 {
            let date = jiff::civil::date(2026, 11, 24).saturating_add(jiff::Span::new().days(day));
            seen.push_str(&worker.get(&format!("/it/scrivania/{date}")).await.words());
        }
        for poison in POISON {
            assert!(seen.contains(&testkit::html::plain(poison)), "{poison} is not at the desk");
        }
    });
}

#[test]
fn two_tabs_do_not_disturb_each_other() {
    on_both(|town| async move {
        let tab = town.visitor();
        let other = tab.other_tab();
        let (first, second) = (Guest::number(21), Guest::number(22));
        let of_first = story::summary(&tab, &IT, &first).await;
        let of_second = story::summary(&other, &EN, &second).await;
        of_first.must_say(&first.name);
        of_second.must_say(&second.name);
        let done = other.send(of_second.press("Confirm")).await;
        done.must_be(200).must_say(EN.booked);
        let done = tab.send(of_first.press("Conferma")).await;
        done.must_be(200);
        assert!(done.says(IT.booked) || done.says(IT.taken));
        // The summary of the tab left behind, pressed again after "back", shows its own booking.
        let again = other.send(of_second.press("Confirm")).await;
        again.must_be(200).must_say(EN.booked);
    });
}

#[test]
fn postgresql_that_goes_away_is_told_and_comes_back() {
    on_postgres(|town| async move {
        let family = town.visitor();
        let summary = story::summary(&family, &IT, &Guest::number(31)).await;
        let english = story::summary(&town.visitor(), &EN, &Guest::number(32)).await;
        let address = town.filo.settings.database_address();
        let name = address.rsplit('/').next().unwrap().to_owned();
        let server = address[..address.len() - name.len()].to_owned() + "postgres";
        let admin = tokio::task::spawn_blocking(move || Db::open(&server).unwrap()).await.unwrap();
        shut(&admin, &name, false).await;
        for (page, tongue) in [(&summary, &IT), (&english, &EN)] {
            let away = town.visitor().send(page.press(tongue.confirm)).await;
            kind(&away, 503, tongue.code);
        }
        // What needs no database goes on.
        town.visitor().get("/it/servizi").await.must_be(200);
        shut(&admin, &name, true).await;
        let done = family.send(summary.press("Conferma")).await;
        done.must_be(200).must_say(IT.booked);
        assert_eq!(bookings(&town).await, 1);
    });
}

/// Closes a database to everybody and sends away who is inside, or opens it again.
async fn shut(admin: &Db, name: &str, open: bool) {
    let alter = format!("ALTER DATABASE {name} ALLOW_CONNECTIONS {open}");
    let name = name.to_owned();
    let system = Actor::system();
    let done = admin.write(&system, move |tx| -> Result<(), store::StoreError> {
        tx.execute(&alter, &[])?;
        Ok(())
    });
    done.await.unwrap();
    if !open {
        // From here on nobody new comes in, but who was on the threshold may still appear: the list is asked for until it is empty.
        // The server itself tells when each has gone, within five seconds; so nobody stands on the list twice, and the
        // asking ends after at most as many times as there were people.
        let mut sent_away = BTreeSet::new();
        loop {
            let name = name.clone();
            let inside = admin.read(&system, move |tx| {
                let sql = "SELECT CAST(pid AS BIGINT), CAST(pg_terminate_backend(pid, 5000) AS TEXT) FROM pg_stat_activity WHERE CAST(datname AS TEXT) = $1";
                tx.query(sql, store::row![&name], |row| row.get::<i64>(0))
            });
            let inside = inside.await.unwrap();
            if inside.is_empty() {
                return;
            }
            for process in inside {
                assert!(sent_away.insert(process), "process {process} did not leave in five seconds");
            }
        }
    }
}

#[test]
fn sqlite_that_another_program_holds_is_told_and_comes_back() {
    on_sqlite(|town| async move {
        let family = town.visitor();
        let summary = story::summary(&family, &IT, &Guest::number(33)).await;
        let file = town.folder().join("filo.db");
        let (held, is_held) = tokio::sync::oneshot::channel();
        let (release, released) = std::sync::mpsc::channel::<()>();
        let holder = tokio::task::spawn_blocking(move || {
            let other = Db::open_file(&file).unwrap();
            let holding = other.write_now(&Actor::system(), move |_| -> Result<(), store::StoreError> {
                let _ = held.send(());
                let _ = released.recv();
                Err(store::StoreError::Busy)
            });
            assert!(holding.is_err());
        });
        is_held.await.unwrap();
        let busy = family.send(summary.press("Conferma")).await;
        kind(&busy, 503, "it");
        // Reading goes on.
        town.visitor().get("/it/servizi").await.must_be(200);
        release.send(()).unwrap();
        holder.await.unwrap();
        family.send(summary.press("Conferma")).await.must_be(200).must_say(IT.booked);
        assert_eq!(bookings(&town).await, 1);
    });
}

/// The only connection that writes may from now on only read, as on a disk that turned read-only.
async fn turn_read_only(town: &TestTown) {
    let (system, statement) = (Actor::system(), "PRAGMA query_only = ON");
    let turned =
        town.filo.db.write(&system, move |tx| -> Result<u64, store::StoreError> { tx.execute(statement, &[]) });
    turned.await.unwrap();
}

#[test]
fn a_disk_that_turns_read_only_is_told_and_reading_goes_on() {
    on_sqlite(|town| async move {
        let booked = town.visitor();
        let done = story::booked(&booked, &IT, &Guest::number(40)).await;
        let family = town.visitor();
        let summary = story::summary(&family, &IT, &Guest::number(41)).await;
        let english = story::summary(&town.visitor(), &EN, &Guest::number(42)).await;
        let login = town.front_desk("lavoro-casalmaggiore").await;
        let worker = town.visitor();
        let door = worker.get("/it/scrivania/entra").await;
        let sent = door.press("Entra").with("sign-in-name", &login.name).with("password", &login.password);
        worker.send(sent).await.must_be(200);
        let day = format!("/it/scrivania/{}", town.first_booked_day().await);
        turn_read_only(&town).await;

        let refused = family.send(summary.press(IT.confirm)).await;
        kind(&refused, 503, "it");
        refused.must_say("Adesso non possiamo salvare niente").must_say("Telefona allo sportello");
        let refused = town.visitor().send(english.press(EN.confirm)).await;
        kind(&refused, 503, "en");
        refused.must_say("We cannot save anything now");
        assert_eq!(bookings(&town).await, 1);
        // Who only looks is served as before, up to the summary.
        for path in ["/it", "/it/servizi", "/it/servizi/inserimenti-lavorativi", "/it/comuni/019021", "/en/privacy"] {
            town.visitor().get(path).await.must_be(200);
        }
        story::summary(&town.visitor(), &IT, &Guest::number(43)).await.must_be(200);
        booked.get(&done.link("/appuntamento/")).await.must_be(200);
        // What is sealed is not shown when the reading cannot be written down.
        let closed = worker.get(&day).await;
        kind(&closed, 503, "it");
        assert!(!closed.says(&Guest::number(40).name));
        town.beat().await;

        // The disk is mended and Filò started again: the page the family kept open still books.
        let again = Visitor::new(started_again(&town).await.router(false).unwrap());
        again.send(summary.press(IT.confirm)).await.must_be(200).must_say(IT.booked);
        assert_eq!(bookings(&town).await, 2);
    });
}

/// Another Filò on the same data.
async fn started_again(town: &TestTown) -> Filo {
    let (settings, clock) = (town.filo.settings.clone(), Arc::clone(&town.clock));
    let starting = tokio::task::spawn_blocking(move || {
        let filo = Filo::open(settings, clock, Arc::new(SeededChance::new(8))).unwrap();
        filo.directory.refresh_now(&filo.db).unwrap();
        filo
    });
    starting.await.unwrap()
}
