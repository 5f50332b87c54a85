// SPDX-License-Identifier: EUPL-1.2
//! What people are told of their appointment: what they agreed to, in their language, in time, and never what for.

use message::{Answer, Carrier, Channel, Letter, Postman};
use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};
use testkit::{
    Page, TestTown, Visitor, on_both,
    story::{self, EN, Guest, IT, Tongue},
};

const DESK: &str = "lavoro-casalmaggiore";

/// A town whose messages are readable, on both databases.
fn on_both_demonstrations<F: Future<Output = ()>>(story: impl Fn(TestTown) -> F) {
    on_both(|town| {
        let story = &story;
        async move { story(TestTown::builder().on(town.engine()).demonstration().start().await).await }
    });
}

/// Somebody who books the first free time of a later week, having chosen this of what they are asked.
async fn booked_later(family: &Visitor, tongue: &Tongue, guest: &Guest, choices: &[&str]) -> Page {
    let times = story::times(family, tongue).await;
    let person = family.send(times.press_first("slot")).await;
    let filled = story::filled(person, tongue, guest);
    let filled = choices.iter().fold(filled, |page, choice| page.choose(choice));
    let summary = family.send(filled.press(tongue.next)).await;
    summary.must_be(200);
    family.send(summary.press(tongue.confirm)).await
}

async fn read(town: &TestTown) -> Page {
    town.beat().await;
    town.visitor().get("/it/messaggi").await
}

async fn waiting(town: &TestTown) -> i64 {
    town.count("SELECT count(*) FROM message_outgoing WHERE next_at IS NOT NULL").await
}

async fn written(town: &TestTown) -> i64 {
    town.count("SELECT count(*) FROM message_outgoing").await
}

async fn worker(town: &TestTown) -> Visitor {
    let login = town.front_desk(DESK).await;
    let worker = town.visitor();
    let door = worker.get("/it/scrivania/entra").await;
    let sent = door.press("Entra").with("sign-in-name", &login.name).with("password", &login.password);
    worker.send(sent).await.must_be(200);
    worker
}

async fn day(town: &TestTown) -> String {
    format!("/it/scrivania/{}", town.first_booked_day().await)
}

/// Nothing of why, for what or with whom.
fn tells_nothing(page: &Page, guest: &Guest) {
    for word in ["lavoro", "affitto", "Energheia", "Sportello", &guest.name, &guest.note] {
        let said = page.root().all("blockquote").iter().any(|quote| quote.words().contains(word));
        assert!(!said, "{word} in {}", page.words());
    }
}

#[test]
fn who_books_gets_a_confirmation_and_reads_when_the_reminder_comes() {
    on_both_demonstrations(|town| async move {
        let (family, guest) = (town.visitor(), Guest::number(1));
        let done = booked_later(&family, &IT, &guest, &[]).await;
        done.must_be(200).must_say("Ti ricordiamo l’appuntamento con un messaggio sul telefono");
        done.must_say("Se cambia qualcosa, ti scriviamo.");
        let page = read(&town).await;
        page.must_say("Il tuo appuntamento è confermato.");
        tells_nothing(&page, &guest);
        assert_eq!((written(&town).await, waiting(&town).await), (2, 1));
        let own = family.get(&done.link("/appuntamento/")).await;
        own.must_say("Ti ricordiamo l’appuntamento con un messaggio sul telefono");
        // The page told the truth: the reminder goes at that hour, and then is not promised any more.
        let due = town.count("SELECT max(due_at) FROM message_outgoing").await;
        town.clock.set(kernel::UtcMicros(due));
        read(&town).await.must_say("Ti ricordiamo il tuo appuntamento.");
        assert_eq!(waiting(&town).await, 0);
    });
}

#[test]
fn in_their_language_by_their_way_and_with_the_hour_only_if_they_say_so() {
    on_both_demonstrations(|town| async move {
        let (family, guest) = (town.visitor(), Guest::number(2));
        let done = booked_later(&family, &EN, &guest, &["Yes, with an e-mail", "Also day, time and place"]).await;
        done.must_be(200).must_say("We remind you with an e-mail");
        let page = read(&town).await;
        page.must_say(&guest.email.to_lowercase()).must_say("Casalmaggiore");
        assert!(!page.says("appuntamento è confermato"), "{}", page.words());
        tells_nothing(&page, &guest);
        assert!(!page.says(&guest.phone));
    });
}

#[test]
fn who_wants_no_message_gets_none_and_reads_so() {
    on_both_demonstrations(|town| async move {
        let (family, guest) = (town.visitor(), Guest::number(3));
        let done = booked_later(&family, &IT, &guest, &["No, non scrivetemi"]).await;
        done.must_be(200).must_say("Non ti scriviamo");
        assert_eq!(written(&town).await, 0);
        read(&town).await.must_say("Ancora nessun messaggio");
        let sure = worker(&town).await;
        let diary = sure.get(&day(&town).await).await;
        sure.send(diary.press("Disdici")).await.must_say("avvisa tu");
    });
}

#[test]
fn by_mail_needs_an_address_and_says_it_beside_the_field() {
    on_both_demonstrations(|town| async move {
        let family = town.visitor();
        let person = story::person(&family, &IT).await;
        let person = person.fill(IT.name, "Inventata").fill(IT.phone, "000998877").choose("Sì, con un’e-mail");
        let again = family.send(person.press("Avanti")).await;
        again.must_be(422).must_say("Per avere un’e-mail scrivi qui il tuo indirizzo.");
        assert!(again.chosen("Sì, con un’e-mail"));
        let summary = family.send(again.fill(IT.email, "x@prova.example").press("Avanti")).await;
        summary.must_be(200).must_say("Con un’e-mail").must_say("Dice solo che hai un appuntamento");
        // A number where nobody reads messages: said before they book.
        let person = family.send(summary.press("Cambia Promemoria")).await;
        let person = person.fill(IT.phone, "0375 000000").fill(IT.email, "").choose("Sì, con un messaggio");
        family.send(person.press("Avanti")).await.must_be(200).must_say("A questo numero non arrivano messaggi");
    });
}

#[test]
fn who_comes_for_something_discreet_is_not_written_to_unless_they_ask() {
    on_both_demonstrations(|town| async move {
        let directory = town.filo.directory.current().unwrap();
        let discreet = |service: &&directory::pack::Service| {
            service.needs.iter().filter_map(|need| directory.need(need)).any(|need| need.discreet)
                && service.minutes.is_some()
                && directory.desks().iter().any(|desk| {
                    !desk.windows.is_empty()
                        && (desk.services.contains(&service.id) || service.routes.iter().any(|one| one.desk == desk.id))
                })
        };
        let service = directory.services().iter().find(discreet).expect("a discreet service that is booked").id.clone();
        let family = town.visitor();
        let sheet = family.get(&format!("/it/servizi/{service}")).await;
        let mut page = family.send(sheet.press("Prenota")).await;
        if page.heading() == "Dove vuoi andare?" {
            page = family.send(page.press("Avanti")).await;
        }
        let reason = family.send(page.press_first("slot")).await;
        let person = family.send(reason.press("Avanti")).await;
        person.must_be(200);
        assert!(person.chosen("No, non scrivetemi"), "{}", person.words());
    });
}

#[test]
fn whom_the_desk_calls_off_is_told_once_and_not_reminded() {
    on_both_demonstrations(|town| async move {
        let guest = Guest::number(4);
        booked_later(&town.visitor(), &IT, &guest, &[]).await.must_be(200);
        read(&town).await;
        let (worker, day) = (worker(&town).await, day(&town).await);
        let diary = worker.get(&day).await;
        diary.must_say(&guest.name).must_say("Promemoria: parte");
        let sure = worker.send(diary.press("Disdici")).await;
        sure.must_say("Chi è atteso riceve un messaggio");
        worker.send(sure.press("Sì, disdici")).await.must_be(200).must_say("Avviso della disdetta");
        let page = read(&town).await;
        page.must_say("il tuo appuntamento non c'è più");
        tells_nothing(&page, &guest);
        assert_eq!((written(&town).await, waiting(&town).await), (3, 0), "one more, and the reminder was taken back");
    });
}

#[test]
fn who_moves_or_calls_off_hears_of_the_new_time_alone() {
    on_both_demonstrations(|town| async move {
        let (family, guest) = (town.visitor(), Guest::number(5));
        let done = booked_later(&family, &IT, &guest, &[]).await;
        read(&town).await;
        let own = family.get(&done.link("/appuntamento/")).await;
        let times = family.send(own.press("Sposta")).await;
        let later = family.send(times.press("Giorni dopo")).await;
        let some = later.root().all("button").iter().any(|button| button.get("name") == Some("slot"));
        let times = if some { later } else { times };
        let summary = family.send(times.press_first("slot")).await;
        let moved = family.send(summary.press("Sposta l’appuntamento")).await;
        moved.must_be(200).must_say("Ti ricordiamo l’appuntamento");
        read(&town).await.must_say("Il tuo appuntamento è cambiato.");
        assert_eq!(waiting(&town).await, 1, "one reminder, of the new time");
        let own = family.get("/it/appuntamento").await;
        let sure = family.send(own.press("Annulla l’appuntamento")).await;
        family.send(sure.press("Sì, annulla")).await.must_be(200);
        assert_eq!(waiting(&town).await, 0);
        assert_eq!(written(&town).await, 4, "who calls it off themselves is told nothing");
    });
}

/// A gateway that knows no number, until it is mended.
struct Broken(AtomicBool);

impl Carrier for Broken {
    fn carry(&self, _: &Letter) -> Answer {
        if self.0.load(Ordering::Relaxed) {
            Answer::Accepted { reference: None }
        } else {
            Answer::Refused { why: "refused: 404".into() }
        }
    }
}

#[test]
fn what_did_not_arrive_is_seen_at_the_desk_and_taken_care_of() {
    on_both_demonstrations(|mut town| async move {
        let gateway = Arc::new(Broken(AtomicBool::new(false)));
        let filo = &town.filo;
        let postman = Postman::new(filo.db.clone(), filo.vault.clone(), filo.outbox.clone(), filo.clock.clone());
        town.filo.postman = postman.by(Channel::Sms, gateway.clone());
        let guests = [Guest::number(6), Guest::number(7)];
        for guest in &guests {
            booked_later(&town.visitor(), &IT, guest, &[]).await.must_be(200);
        }
        town.beat().await;
        let worker = worker(&town).await;
        worker.get(&day(&town).await).await.must_say("il numero non riceve messaggi o non esiste. Telefona.");
        let list = worker.get("/it/scrivania/consegne").await;
        list.must_be(200).must_say(&guests[0].name).must_say(&guests[1].name).must_say("Conferma");
        assert_eq!(list.title().matches(&guests[0].name).count(), 0, "no name in a title");

        // Another body's desk sees none of it, and cannot take care of it.
        let directory = town.filo.directory.current().unwrap();
        let own = directory.desk(DESK).unwrap().body.clone();
        let far = directory.desks().iter().find(|desk| desk.body != own && !desk.windows.is_empty()).unwrap();
        let login = town.front_desk(&far.id).await;
        let stranger = town.visitor();
        let door = stranger.get("/it/scrivania/entra").await;
        stranger
            .send(door.press("Entra").with("sign-in-name", &login.name).with("password", &login.password))
            .await
            .must_be(200);
        stranger.get("/it/scrivania/consegne").await.must_say("Tutti i messaggi sono arrivati");
        let press = list.press(&format!("Fatto per telefono {}", guests[0].name));
        stranger.send(press.clone()).await.must_be(404);

        let list = worker.send(press).await;
        list.must_be(200).must_say(&guests[1].name);
        assert!(!list.says(&guests[0].name), "{}", list.words());
        gateway.0.store(true, Ordering::Relaxed);
        let list = worker.send(list.press(&format!("Manda di nuovo {}", guests[1].name))).await;
        list.must_say("Tutti i messaggi sono arrivati");
        town.beat().await;
        let sent = town.count("SELECT count(*) FROM message_outgoing WHERE state = 'sent'").await;
        assert_eq!(sent, 1);
    });
}

#[test]
fn an_answer_without_a_name_is_told_where_it_was_asked_for_and_says_nothing() {
    on_both_demonstrations(|town| async move {
        let person = town.visitor();
        let before = person.get("/it/informazioni").await;
        let form = person.send(before.fill("Dove abiti?", "Casalmaggiore").press("Scrivi")).await;
        let filled = form
            .fill("Che cosa vuoi dirci?", "Una prova inventata")
            .choose("Con un messaggio sul telefono")
            .fill("Telefono", "333 000 0003");
        let shown = person.send(filled.press("Invia")).await;
        shown.must_be(200).must_say("Le tue sei parole");
        let system = kernel::Actor::system();
        let desk = town
            .filo
            .db
            .read(&system, |tx| tx.first("SELECT desk FROM reception_thread LIMIT 1", &[], |row| row.get::<String>(0)));
        let desk = desk.await.unwrap().unwrap();
        let login = town.front_desk(&desk).await;
        let worker = town.visitor();
        let door = worker.get("/it/scrivania/entra").await;
        let sent = door.press("Entra").with("sign-in-name", &login.name).with("password", &login.password);
        worker.send(sent).await.must_be(200);
        let list = worker.get("/it/scrivania/messaggi").await;
        let path = list.links().into_iter().find(|(_, link)| link.contains("/scrivania/messaggi/")).unwrap().1;
        let thread = worker.get(&path).await;
        let answered = worker.send(thread.fill("La tua risposta", "Vieni quando puoi.").press("Rispondi")).await;
        answered.must_be(200).must_say("Avviso fuori dalla pagina");
        let page = read(&town).await;
        page.must_say("C'è una risposta per te. La trovi sulla tua pagina.");
        assert!(!page.says("Vieni quando puoi") && !page.says("chiama"), "{}", page.words());

        // A second answer at night waits for the morning; who reads it before hears nothing more.
        town.minutes_pass(14 * 60);
        let again = town.visitor();
        let door = again.get("/it/scrivania/entra").await;
        let sent = door.press("Entra").with("sign-in-name", &login.name).with("password", &login.password);
        again.send(sent).await.must_be(200);
        let more = again.get(&path).await;
        again.send(more.fill("La tua risposta", "Ti aspettiamo.").press("Rispondi")).await.must_be(200);
        assert_eq!(waiting(&town).await, 1);
        let words = shown.root().all("ol").into_iter().find(|list| list.get("class") == Some("spoken")).unwrap();
        let words: Vec<String> = words.all("li").into_iter().map(testkit::html::Element::words).collect();
        let entry = person.get("/it/informazioni").await;
        let own = person.send(entry.fill("Le tue sei parole", &words.join(" ")).press("Apri")).await;
        own.must_be(200).must_say("Ti aspettiamo.");
        assert_eq!(waiting(&town).await, 0);
    });
}
