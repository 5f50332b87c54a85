// SPDX-License-Identifier: EUPL-1.2
//! "Il mio filo" as those meet it who should, and as those do who should not: a partner with a page of his own, one without, a link without
//! its code, a code that is guessed, links that ended, pages suspended because somebody fears violence. On both databases.

use casework::own_side::{Change, Child, Given, NewOwnPage, OwnError, OwnPageId, Section, Settings};
use jiff::civil::{Date, date};
use kernel::{Actor, UtcMicros};
use people::{Amendment, Flag, PersonId, household::minors::Age};
use testkit::{Page, TestTown, Threads, Visitor, on_both};

const TODAY: Date = date(2026, 11, 23);
const NOTHING: &str = "Qui non si apre niente";
const HOME: &str = "Qui vedi la tua parte";
const CONTRACT: &str = "Porto il contratto";
const SHOP: &str = "bottega segreta";
const SCHOOL: &str = "Faccio i compiti in biblioteca";

fn settings(children: Vec<Child>) -> Settings {
    let power = if children.is_empty() { String::new() } else { "Certificato di prova".to_owned() };
    Settings {
        sections: Section::ALL.into(),
        children,
        power,
        contact: "Al telefono, il mattino".into(),
        language: "it".into(),
        appointments: Vec::new(),
    }
}

fn new(town: &TestTown, person: PersonId, children: Vec<Child>, form: &str) -> NewOwnPage {
    NewOwnPage {
        person,
        age: Age::Adult,
        settings: settings(children),
        until: town.filo.clock.now().plus_seconds(90 * 86_400),
        form_key: form.into(),
    }
}

async fn open(town: &TestTown, threads: &Threads, whose: usize, children: Vec<Child>) -> (OwnPageId, String, String) {
    let new = new(town, threads.family[whose], children, &format!("page of {whose}"));
    let manager = &threads.team[0].who;
    let Given { page, secret } = town.filo.casework.open_own_page(manager, threads.case, new, TODAY).await.unwrap();
    let (link, code) = secret.unwrap();
    (page, link, code)
}

/// What somebody gets who follows a link and types a code.
async fn tried(visitor: &Visitor, link: &str, code: &str) -> Page {
    let asked = visitor.get(&format!("/it/pagina/{link}")).await;
    asked.must_be(200).must_say("Per entrare serve anche il codice");
    assert_eq!(asked.path, "/it/pagina", "the secret has left the address");
    visitor.send(asked.fill("Codice", code).press("Apri")).await
}

async fn seen(town: &TestTown, threads: &Threads, page: OwnPageId) -> i64 {
    let open = town.filo.casework.case_for(&threads.team[0].who, threads.case, TODAY).await.unwrap();
    let pages = town.filo.casework.own_pages(&threads.team[0].who, &open).await.unwrap();
    pages.pages.iter().find(|one| one.page == page).unwrap().version
}

#[test]
fn each_adult_sees_what_is_theirs_writes_and_is_answered() {
    on_both(|town| async move {
        let threads = town.case_of_threads().await;
        let child = Child { person: threads.family[2], of_age: date(2034, 7, 8) };
        let (_, link, code) = open(&town, &threads, 0, vec![child]).await;
        let (_, other_link, other_code) = open(&town, &threads, 1, Vec::new()).await;
        let (mother, father) = (town.visitor(), town.visitor());
        let home = tried(&mother, &link, &code).await;
        home.must_be(200).must_say(HOME).must_say(CONTRACT).must_say(SCHOOL).must_say("Parliamo con la maestra");
        home.must_say("Finora da qui non abbiamo mandato niente").must_say("assistente sociale");
        assert!(!home.says(SHOP) && !home.says("Cerchiamo la bottega"), "the father's part");
        for word in ["Matassina", "Spoletto", "Gomitoli", "Prova filo", "Nucleo"] {
            assert!(!home.source().contains(word), "a name: {word}");
        }
        assert_eq!(home.header("cache-control"), "no-store");
        let his = tried(&father, &other_link, &other_code).await;
        his.must_say(HOME).must_say(SHOP);
        assert!(
            !his.says(CONTRACT) && !his.says(SCHOOL),
            "the mother's part, and the child's for whom he was not chosen"
        );

        // An empty word is named; a correction arrives, is seen, is answered.
        let empty = mother.send(home.press("Invia")).await;
        empty.must_be(422).must_say("Scrivi almeno una parola");
        let words = "Il mio cognome è scritto male, parole mie";
        let asked = empty.choose("Chiedere di correggere uno sbaglio").fill("Che cosa vuoi dirci?", words);
        let said = mother.send(asked.press("Invia")).await;
        said.must_be(200).must_say("Ricevuto. La risposta la trovi qui").must_say(words);
        assert!(!father.get("/it/pagina").await.says("cognome"), "his page tells hers");
        let worker = town.visitor();
        let door = worker.get("/it/scrivania/entra").await;
        let login = &threads.team[1];
        worker.send(door.press("Entra").with("sign-in-name", &login.name).with("password", &login.password)).await;
        let case = worker.get(&format!("/it/scrivania/casi/{}", threads.case)).await;
        case.must_be(200).must_say("La famiglia ha scritto");
        let desk = worker.get(&format!("/it/scrivania/casi/{}/filo", threads.case)).await;
        desk.must_be(200)
            .must_say("chiede una correzione")
            .must_say(words)
            .must_say("Deve rispondere Prova filo-assistente");
        assert!(!desk.says("Apri la pagina a una persona"), "who does not manage the case opens none");
        assert!(mother.get("/it/pagina").await.says("Letto"), "it was seen");
        let done = worker.send(desk.fill("La tua risposta", "Corretto, grazie").press("Rispondi")).await;
        done.must_be(200).must_say("Risposta data");
        let answered = mother.get("/it/pagina").await;
        answered.must_say("Corretto, grazie").must_say("Risposta di");
        assert!(!answered.says("educatrice@") && !answered.says("Prova filo-educatrice"));

        // The copy: one file, hers alone.
        let copy = mother.send(answered.press("Scarica la copia")).await;
        copy.must_be(200).must_say("Matassina").must_say(CONTRACT);
        assert!(copy.header("content-disposition").contains("copia.html"));
        assert!(!copy.source().contains(SHOP) && !copy.source().contains("Spoletto"));
        // She leaves; nothing is left in the browser.
        let left = mother.send(answered.press("Chiudi la pagina")).await;
        assert!(!left.says(HOME) && left.says("Questa pagina si apre con un collegamento"));
        for address in mother.addresses().iter().filter(|address| !address.contains(&link)) {
            assert!(["/it/pagina", "/it/pagina?fatto=1"].contains(&address.as_str()), "{address}");
        }
    });
}

/// The page without what changes from one visit to another.
fn bare(page: &Page) -> (u16, String) {
    (page.status, page.main())
}

#[test]
fn whatever_does_not_open_is_the_same_nothing() {
    on_both(|town| async move {
        let threads = town.case_of_threads().await;
        let (room, manager, case) = (&town.filo.casework, &threads.team[0].who, threads.case);
        let (hers, link, code) = open(&town, &threads, 0, Vec::new()).await;
        let (his, other_link, other_code) = open(&town, &threads, 1, Vec::new()).await;
        let cost = async |link: &str, code: &str| {
            let before = (town.filo.db.counted().statements, town.filo.vault.counted().statements);
            let page = tried(&town.visitor(), link, code).await;
            let after = (town.filo.db.counted().statements, town.filo.vault.counted().statements);
            assert!(!page.says(HOME), "{}", page.main());
            (bare(&page), after.0 - before.0, after.1 - before.1)
        };
        // A link that never was: what everything else is compared with.
        let never = cost(&"0".repeat(40), &code).await;
        assert!(never.0.1.contains(NOTHING));
        let wrong = if code == "00000000" { "11111111" } else { "00000000" };
        for (what, link, code) in [
            ("her link with a wrong code", &link, wrong),
            ("her link with the code of his page", &link, other_code.as_str()),
            ("his link with the code of hers", &other_link, code.as_str()),
        ] {
            assert_eq!(cost(link, code).await, never, "{what}");
        }
        // What is no link at all.
        assert_eq!(cost("nessuno", &code).await, never);

        // Her page is open when the guard is set by somebody of the team who does not manage the case.
        let (mother, father) = (town.visitor(), town.visitor());
        tried(&mother, &link, &code).await.must_say(HOME);
        tried(&father, &other_link, &other_code).await.must_say(HOME);
        let before = town.count("SELECT count(*) FROM message_outgoing").await;
        room.guard_own_pages(&threads.team[1].who, case, "Parole della collega", TODAY).await.unwrap();
        let stranger = town.visitor().get("/it/pagina").await;
        for visitor in [&mother, &father] {
            assert_eq!(
                bare(&visitor.get("/it/pagina").await),
                bare(&stranger),
                "an open page is shut, as if it had never been"
            );
        }
        for (link, code) in [(&link, &code), (&other_link, &other_code)] {
            assert_eq!(cost(link, code).await, never, "suspended: the right link and the right code");
        }
        assert_eq!(town.count("SELECT count(*) FROM message_outgoing").await, before, "no notice goes out");
        let opened = room.open_own_page(manager, case, new(&town, threads.family[0], Vec::new(), "again"), TODAY).await;
        assert!(matches!(opened, Err(OwnError::NotNow(_))), "none is opened meanwhile");
        assert!(room.lift_own_guard(&threads.team[1].who, case, TODAY).await.is_err(), "who manages the case lifts it");
        room.lift_own_guard(manager, case, TODAY).await.unwrap();
        assert_eq!(cost(&link, &code).await, never, "lifted: each page is opened again by itself");
        let at = (hers, seen(&town, &threads, hers).await);
        room.change_own_page(manager, case, at, Change::Resume, TODAY).await.unwrap();
        tried(&town.visitor(), &link, &code).await.must_say(HOME);
        assert_eq!(cost(&other_link, &other_code).await, never, "his is not");

        // Renewed: the old link is nothing, also where it is open; closed; ended.
        tried(&mother, &link, &code).await.must_say(HOME);
        let at = (hers, seen(&town, &threads, hers).await);
        let until = town.filo.clock.now().plus_seconds(30 * 86_400);
        let given = room.renew_own_page(manager, case, at, (until, "renewed"), TODAY).await.unwrap();
        let (link2, code2) = given.secret.unwrap();
        assert_eq!(bare(&mother.get("/it/pagina").await), bare(&stranger));
        assert_eq!(cost(&link, &code).await, never, "the link from before");
        tried(&mother, &link2, &code2).await.must_say(HOME);
        let at = (his, seen(&town, &threads, his).await);
        room.change_own_page(manager, case, at, Change::Close, TODAY).await.unwrap();
        assert_eq!(cost(&other_link, &other_code).await, never, "closed");
        // Somebody hides: where she lives is told to nobody.
        let file = town.filo.people.file(manager, threads.family[0]).await.unwrap();
        let mut care = file.care.clone();
        care.flags.insert(Flag::AddressSecret);
        let amended = Amendment { seen: file.version, identity: file.identity, care };
        town.filo.people.amend(manager, threads.family[0], amended).await.unwrap();
        assert_eq!(cost(&link2, &code2).await, never, "somebody of the case hides");
        assert_eq!(bare(&mother.get("/it/pagina").await), bare(&stranger));
        town.minutes_pass(31 * 24 * 60);
        assert_eq!(cost(&link2, &code2).await, never, "ended");
    });
}

#[test]
fn a_code_is_not_guessed_and_the_team_sees_that_somebody_tried() {
    on_both(|town| async move {
        let threads = town.case_of_threads().await;
        let (page, link, code) = open(&town, &threads, 0, Vec::new()).await;
        let actor = Actor::public();
        let (mut heard, mut waits) = (0, 0);
        for guess in 0..60 {
            match town.filo.casework.enter_own_page(&link, &format!("{guess:08}"), &actor).await {
                Err(OwnError::Nothing) => heard += 1,
                Err(OwnError::Wait(seconds)) => {
                    waits += 1;
                    assert!(seconds > 0);
                    town.minutes_pass(6);
                }
                other => panic!("{:?}", other.map(|_| ())),
            }
        }
        assert!(heard >= 31 && waits > 10, "{heard} {waits}");
        town.minutes_pass(6);
        let locked = town.filo.casework.enter_own_page(&link, &code, &actor).await;
        assert!(matches!(locked, Err(OwnError::Nothing)), "not even the right code, until it is renewed");
        let open = town.filo.casework.case_for(&threads.team[0].who, threads.case, TODAY).await.unwrap();
        let pages = town.filo.casework.own_pages(&threads.team[0].who, &open).await.unwrap();
        assert!(pages.pages[0].page == page && pages.pages[0].tries > 30);
        // Links that never were are slowed alike.
        let mut never = (0, 0);
        for guess in 0..20 {
            match town.filo.casework.enter_own_page(&"f".repeat(40), &format!("{guess:08}"), &actor).await {
                Err(OwnError::Nothing) => never.0 += 1,
                Err(OwnError::Wait(_)) => never.1 += 1,
                _ => panic!("something opened"),
            }
        }
        assert_eq!(never, (5, 15));
    });
}

#[test]
fn only_whoever_manages_the_case_opens_one_and_only_for_an_adult() {
    on_both(|town| async move {
        let threads = town.case_of_threads().await;
        let (room, case) = (&town.filo.casework, threads.case);
        let hers = || new(&town, threads.family[0], Vec::new(), "a form");
        assert!(matches!(room.open_own_page(&threads.team[1].who, case, hers(), TODAY).await, Err(OwnError::NotFound)));
        for age in [Age::Child, Age::Unknown, Age::NotedChild(TODAY)] {
            let child = NewOwnPage { age, ..new(&town, threads.family[2], Vec::new(), "child") };
            assert!(matches!(
                room.open_own_page(&threads.team[0].who, case, child, TODAY).await,
                Err(OwnError::NotAdult)
            ));
        }
        let child = Child { person: threads.family[2], of_age: date(2034, 7, 8) };
        let mut nameless = new(&town, threads.family[0], vec![child], "no power");
        nameless.settings.power = " ".into();
        assert!(matches!(
            room.open_own_page(&threads.team[0].who, case, nameless, TODAY).await,
            Err(OwnError::Missing("power"))
        ));
        let long = NewOwnPage { until: UtcMicros(i64::MAX), ..hers() };
        assert!(matches!(room.open_own_page(&threads.team[0].who, case, long, TODAY).await, Err(OwnError::NotSoLong)));
        let first = room.open_own_page(&threads.team[0].who, case, hers(), TODAY).await.unwrap();
        let twice = room.open_own_page(&threads.team[0].who, case, hers(), TODAY).await.unwrap();
        assert!(first.page == twice.page && first.secret == twice.secret, "pressed twice, it is one");
        town.minutes_pass(2);
        assert!(room.open_own_page(&threads.team[0].who, case, hers(), TODAY).await.unwrap().secret.is_none());
        let other = new(&town, threads.family[0], Vec::new(), "another form");
        assert!(matches!(
            room.open_own_page(&threads.team[0].who, case, other, TODAY).await,
            Err(OwnError::ThereAlready)
        ));
    });
}
