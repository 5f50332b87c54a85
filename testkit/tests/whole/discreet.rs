// SPDX-License-Identifier: EUPL-1.2
//! Somebody writes without a name, a desk answers, and nobody else learns of it.

use store::Engine;
use testkit::{Login, Page, TestTown, Visitor, on_both, on_sqlite, scan};

const SECRET: &str = "Non posso parlare quando lui è in casa";
const ALIAS: &str = "Girasole Inventato";
const PHONE: &str = "0009988776";
const COVER: &str = "Sono della biblioteca inventata";

/// The form, in Casalmaggiore.
async fn form(person: &Visitor) -> Page {
    let before = person.get("/it/informazioni").await;
    before.must_be(200).must_say("112").must_say("1522").must_say("114");
    let form = person.send(before.fill("Dove abiti?", "Casalmaggiore").press("Scrivi")).await;
    form.must_be(200).must_say("Ti legge:");
    form
}

/// The six words that a page shows.
fn words_of(page: &Page) -> String {
    let list = page.root().all("ol").into_iter().find(|list| list.get("class") == Some("spoken"));
    let items = list.expect("six words").all("li");
    let words: Vec<String> = items.into_iter().map(testkit::html::Element::words).collect();
    assert_eq!(words.len(), 6);
    words.join(" ")
}

/// A thread of somebody who may be called; gives the words and the person's browser with the page open.
async fn opened(town: &TestTown) -> (String, Visitor, Page) {
    let person = town.visitor();
    let filled = form(&person)
        .await
        .fill("Che cosa vuoi dirci?", SECRET)
        .fill("Come vuoi che ti chiamiamo?", ALIAS)
        .choose("Ho meno di 18 anni")
        .choose("Con una telefonata")
        .fill("Telefono", PHONE)
        .fill("Se risponde", COVER);
    let shown = person.send(filled.press("Invia")).await;
    shown.must_be(200).must_say("Le tue sei parole");
    let words = words_of(&shown);
    let own = person.send(shown.press("Apri la tua pagina")).await;
    own.must_be(200).must_say(SECRET).must_say(ALIAS);
    (words, person, own)
}

async fn worker_of(town: &TestTown, desk: &str) -> Visitor {
    signed_in(town, &town.front_desk(desk).await).await
}

async fn signed_in(town: &TestTown, login: &Login) -> Visitor {
    let worker = town.visitor();
    let door = worker.get("/it/scrivania/entra").await;
    let sent = door.press("Entra").with("sign-in-name", &login.name).with("password", &login.password);
    worker.send(sent).await.must_be(200);
    worker
}

/// The desk that the form offers first.
async fn desk_of(town: &TestTown) -> String {
    let system = kernel::Actor::system();
    let read = town
        .filo
        .db
        .read(&system, |tx| tx.first("SELECT desk FROM reception_thread LIMIT 1", &[], |row| row.get::<String>(0)));
    read.await.unwrap().expect("a thread")
}

#[test]
fn a_thread_goes_both_ways_and_becomes_a_named_contact_by_choice() {
    on_both(|town| async move {
        let (words, _, _) = opened(&town).await;
        let desk = desk_of(&town).await;
        let login = town.front_desk(&desk).await;
        let worker = signed_in(&town, &login).await;
        let list = worker.get("/it/scrivania/messaggi").await;
        list.must_say("Una persona aspetta")
            .must_say(ALIAS)
            .must_say("Minorenne")
            .must_say("Si può chiamare adesso, fino alle 20:00");
        let thread = worker.get(&list.link(ALIAS)).await;
        thread.must_be(200).must_say(SECRET).must_say(PHONE).must_say(COVER);
        let thread = worker.send(thread.press("Ha risposto un’altra persona")).await;
        thread.must_be(200).must_say("Ha risposto un’altra persona: ");
        let answered = worker.send(thread.fill("La tua risposta", "Vieni quando puoi.").press("Rispondi")).await;
        answered.must_be(200).must_say("Vieni quando puoi.");
        worker.get("/it/scrivania/messaggi").await.must_say("Nessuno aspetta");

        // Another day, another telephone, capitals, a comma, one slip.
        town.minutes_pass(3 * 1440);
        let worker = signed_in(&town, &login).await;
        let other = town.visitor();
        let typed = words.to_uppercase().replacen(' ', ", ", 1);
        let entry = other.get("/it/informazioni").await;
        let own = other.send(entry.fill("Le tue sei parole", &typed).press("Apri")).await;
        own.must_be(200).must_say("Vieni quando puoi.").must_say("Letto");
        let more = other.send(own.fill("Vuoi aggiungere", "Grazie").press("Invia")).await;
        more.must_be(200).must_say("Grazie");
        worker.get("/it/scrivania/messaggi").await.must_say("Una persona aspetta");

        let name = other.send(more.press("Dico il mio nome")).await;
        let named = other.send(name.fill("Nome e cognome", "Persona Inventata").press("Sì, dico il mio nome")).await;
        named.must_be(200).must_say("Lo sportello sa il tuo nome").must_say(SECRET);
        let list = worker.get("/it/scrivania/messaggi").await;
        list.must_say("Persona Inventata").must_say("Ha detto il nome");
        worker.get(&list.link("Persona Inventata")).await.must_say(SECRET);

        let mut addresses = other.addresses();
        addresses.dedup();
        assert!(addresses.iter().all(|address| address == "/it/informazioni"), "{addresses:?}");
    });
}

#[test]
fn another_desk_finds_nothing_at_all() {
    on_both(|town| async move {
        opened(&town).await;
        let desk = desk_of(&town).await;
        let worker = worker_of(&town, &desk).await;
        let address = worker.get("/it/scrivania/messaggi").await.link(ALIAS);
        let directory = town.filo.directory.current().unwrap();
        let own = directory.desk(&desk).unwrap().body.clone();
        let far = directory.desks().iter().find(|other| other.body != own).unwrap().id.clone();
        let stranger = worker_of(&town, &far).await;
        let list = stranger.get("/it/scrivania/messaggi").await;
        assert!(!list.says(ALIAS) && list.says("Nessun messaggio"), "{}", list.words());
        let there = stranger.get(&address).await;
        let nowhere = stranger.get("/it/scrivania/messaggi/0190a1b2-0000-7000-8000-000000000001").await;
        there.must_be(404);
        assert_eq!(there.words(), nowhere.words());
        let forged = format!("thread={}&do=close&outcome=lost", address.rsplit('/').next().unwrap());
        stranger.post_raw("/it/scrivania/messaggi", forged).await.must_be(404);
        worker.get("/it/scrivania/messaggi").await.must_say("Una persona aspetta");
    });
}

#[test]
fn wrong_words_and_words_of_a_deleted_page_look_the_same() {
    on_both(|town| async move {
        let (words, person, own) = opened(&town).await;
        let sure = person.send(own.press("Cancella tutto")).await;
        let left = person.send(sure.press("Sì, cancella tutto")).await;
        assert!(left.path.ends_with("/oggi"), "{}", left.path);
        let entry = town.visitor().get("/it/informazioni").await;
        let deleted = town.visitor().send(entry.clone().fill("Le tue sei parole", &words).press("Apri")).await;
        let never = "abete abito aceto acqua aereo agenda";
        let wrong = town.visitor().send(entry.fill("Le tue sei parole", never).press("Apri")).await;
        deleted.must_be(422);
        assert_eq!(deleted.source().replace(&words, ""), wrong.source().replace(never, ""));
        assert_eq!(town.count("SELECT count(*) FROM reception_message").await, 0);
        assert_eq!(town.count("SELECT count(*) FROM reception_thread WHERE status = 'deleted'").await, 1);
    });
}

#[test]
fn the_words_are_shown_once() {
    on_sqlite(|town| async move {
        let person = town.visitor();
        let filled = form(&person).await.fill("Che cosa vuoi dirci?", SECRET);
        let sending = filled.press("Invia");
        let first = person.send(sending.clone()).await;
        let words = words_of(&first);
        // A double press is the same press.
        assert_eq!(words_of(&person.send(sending.clone()).await), words);
        town.minutes_pass(2);
        let later = person.send(sending).await;
        later.must_be(200).must_say("si vedono una volta sola");
        assert!(!later.says(words.split(' ').next().unwrap()), "{}", later.words());
        assert_eq!(town.count("SELECT count(*) FROM reception_thread").await, 1);
    });
}

#[test]
fn leaving_closes_the_page_and_so_do_twenty_quiet_minutes() {
    on_sqlite(|town| async move {
        let (_, person, _) = opened(&town).await;
        person.get("/it/informazioni").await.must_say(SECRET);
        let left = person.get("/it/esci").await;
        assert!(left.path.ends_with("/oggi"));
        assert!(!left.source().contains("Filò"), "the calendar shows no sign of us");
        let back = person.get("/it/informazioni").await;
        assert!(!back.says(SECRET) && !back.says(ALIAS));

        let (_, person, _) = opened(&town).await;
        town.minutes_pass(21);
        let late = person.get("/it/informazioni").await;
        assert!(!late.says(SECRET));
        for given in person.cookies_given() {
            assert!(given.contains("HttpOnly"), "{given}");
            if given.starts_with("pagina=") && !given.contains("Max-Age=0") {
                assert!(
                    given.contains("SameSite=Strict") && !given.contains("Max-Age") && !given.contains("Expires"),
                    "{given}"
                );
            }
        }
    });
}

#[test]
fn an_appointment_is_taken_without_a_name_and_stands_on_the_page() {
    on_sqlite(|town| async move {
        let (_, person, own) = opened(&town).await;
        let buttons = own.root().all("button");
        let book =
            buttons.into_iter().find(|button| button.get("value").is_some_and(|value| value.starts_with("book:")));
        let times = person.send(own.press_element(book.expect("the desk takes appointments"))).await;
        times.must_be(200);
        let summary = person.send(times.press_first("slot")).await;
        let done = person.send(summary.press("Conferma")).await;
        done.must_be(200).must_say("I tuoi appuntamenti").must_say(SECRET);
        assert_eq!(town.count("SELECT count(*) FROM agenda_booking").await, 1);
        assert_eq!(town.count("SELECT count(*) FROM reception_appointment").await, 1);
        let cancelled = person.send(done.press("Annulla l’appuntamento")).await;
        assert!(!cancelled.says("I tuoi appuntamenti"));
    });
}

#[test]
fn who_asks_not_to_be_contacted_is_obeyed() {
    on_sqlite(|town| async move {
        let (_, person, own) = opened(&town).await;
        person.send(own.press("Non cercatemi più")).await.must_say("Non ti cerchiamo più");
        let worker = worker_of(&town, &desk_of(&town).await).await;
        let list = worker.get("/it/scrivania/messaggi").await;
        list.must_say("Non contattare più");
        let thread = worker.get(&list.link(ALIAS)).await;
        assert!(!thread.says(PHONE), "the number is not offered any more");
    });
}

/// What people type, and what is typed to do harm.
#[test]
fn strange_names_are_kept_kindly() {
    on_both(|town| async move {
        let sixty = "x".repeat(60);
        for alias in [
            "A",
            &sixty,
            "🌻🌻",
            "زهرة الشمس",
            "ਸੂਰਜਮੁਖੀ",
            "<script>alert(1)</script>",
            "a\u{202E}gpj.exe",
            "\u{200B}\u{200D}",
            "Robert'); DROP TABLE reception_thread;--",
        ] {
            let person = town.visitor();
            let filled =
                form(&person).await.fill("Che cosa vuoi dirci?", "مرحبا").fill("Come vuoi che ti chiamiamo?", alias);
            let shown = person.send(filled.press("Invia")).await;
            shown.must_be(200);
            let own = person.send(shown.press("Apri la tua pagina")).await;
            own.must_be(200).must_say("مرحبا");
            assert!(!own.source().contains('\u{202E}') && !own.source().contains("<script>alert"));
        }
        // Wrong things are said beside their field, and nothing typed is lost.
        let person = town.visitor();
        let filled = form(&person)
            .await
            .fill("Che cosa vuoi dirci?", SECRET)
            .fill("Come vuoi che ti chiamiamo?", &"y".repeat(61))
            .choose("Con una telefonata")
            .fill("Telefono", "chiamami");
        let again = person.send(filled.press("Invia")).await;
        again.must_be(422);
        assert_eq!(again.value("Che cosa vuoi dirci?").trim(), SECRET);
        assert_eq!(again.value("Telefono"), "chiamami");
        assert_eq!(again.value("Come vuoi che ti chiamiamo?"), "y".repeat(61));
        let empty = person.send(form(&person).await.fill("Che cosa vuoi dirci?", " \u{200B} ").press("Invia")).await;
        empty.must_be(422).must_say("Scrivi almeno una parola.");
        assert_eq!(town.count("SELECT count(*) FROM reception_thread").await, 9);
    });
}

#[test]
fn who_guesses_waits_and_nobody_else_does() {
    on_both(|town| async move {
        let (words, ..) = opened(&town).await;
        let entry = town.visitor().get("/it/informazioni").await;
        let naming: Vec<&str> = words.split(' ').take(2).collect();
        let guess = format!("{} {} abete abito aceto acqua", naming[0], naming[1]);
        let send = |typed: String| {
            let (visitor, entry) = (town.visitor(), entry.clone());
            async move { visitor.send(entry.fill("Le tue sei parole", &typed).press("Apri")).await }
        };
        for _ in 0..5 {
            send(guess.clone()).await.must_be(422).must_say("non si apre niente");
        }
        send(guess.clone()).await.must_be(422).must_say("Aspetta");
        // Other words are not slowed down; the right ones wait two seconds, not for ever.
        send("abete abito aceto acqua aereo agenda".into()).await.must_say("non si apre niente");
        town.clock.advance_seconds(3);
        send(words).await.must_be(200).must_say(SECRET);
    });
}

#[test]
fn nothing_that_was_said_lies_open_on_the_disk() {
    on_both(|town| async move {
        let (words, person, own) = opened(&town).await;
        let worker = worker_of(&town, &desk_of(&town).await).await;
        let list = worker.get("/it/scrivania/messaggi").await;
        worker.get(&list.link(ALIAS)).await.must_be(200);
        person.send(own.press("Dico il mio nome")).await.must_be(200);
        town.beat().await;
        let mut secrets = vec![SECRET, ALIAS, PHONE, COVER, words.as_str()];
        let pair = words.split(' ').take(2).collect::<Vec<_>>().join(" ");
        secrets.push(&pair);
        let needles = scan::Needles::new(secrets);
        match town.engine() {
            Engine::Sqlite => {
                assert_eq!(scan::files(town.folder(), &needles).unwrap(), []);
            }
            Engine::Postgres => {
                for table in scan::tables(&town.filo.db).await.unwrap() {
                    if !table.starts_with("reception") && !table.starts_with("audit") && !table.starts_with("store") {
                        continue;
                    }
                    let (text, _) = scan::dump(&town.filo.db, &table).await.unwrap();
                    assert!(needles.within(&text).is_empty(), "{table}");
                }
            }
        }
    });
}
