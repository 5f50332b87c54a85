// SPDX-License-Identifier: EUPL-1.2
//! A teacher of the Bertesi school sends a mother to the desk, with her agreement; a child at risk is never sent.

use identity::Who;
use kernel::Actor;
use reception::prescribers::PrescriberId;
use testkit::{Page, TestTown, Visitor, on_both, on_sqlite};

const CALLED: &str = "P. Inventata";
const PHONE: &str = "0009988776";
const NOTE: &str = "Parole inventate della maestra";
const TEACHER: &str = "Maestra Inventata";

/// The teacher's browser with her page open.
async fn opened(town: &TestTown) -> (PrescriberId, Visitor, Page) {
    town.answered().await;
    let (id, link) = town.teacher(TEACHER).await;
    let teacher = town.visitor();
    let before = teacher.get(&format!("/it{link}")).await;
    before.must_be(200).must_say("Premi per aprire");
    assert!(!before.says(TEACHER), "nothing is shown before the press");
    let home = teacher.send(before.press("Apri la mia pagina")).await;
    home.must_be(200).must_say(TEACHER).must_say("Non hai ancora inviato nessuno");
    (id, teacher, home)
}

/// Past the first question, with the fields filled in.
async fn about(teacher: &Visitor, home: Page) -> Page {
    let risk = teacher.send(home.press("Invia una persona")).await;
    risk.must_be(200).must_say("faccia del male a un bambino");
    let about = teacher.send(risk.choose("No").press("Avanti")).await;
    about.must_be(200).must_say("Chi vuoi inviare?");
    about
        .fill("Nome, iniziali o soprannome", CALLED)
        .fill("Telefono della persona", PHONE)
        .fill("Dove abita?", "Soresina")
        .fill("Vuoi aggiungere due parole?", NOTE)
}

/// The page of the agreement.
async fn agreement(teacher: &Visitor, home: Page) -> Page {
    let filled = about(teacher, home).await.choose("Lavoro");
    let page = teacher.send(filled.press("Avanti")).await;
    page.must_be(200).must_say("Leggi ad alta voce").must_say("Lo sportello ti chiama.");
    page
}

async fn sent(teacher: &Visitor, home: Page) -> Page {
    let agreed = agreement(teacher, home)
        .await
        .choose("La persona stessa")
        .choose("Di persona")
        .choose("Ha sentito queste parole e ha detto di sì");
    let home = teacher.send(agreed.press("Invia: lo sportello chiama")).await;
    home.must_be(200).must_say(CALLED).must_say("Lo sportello legge e chiama");
    home
}

async fn worker_of(town: &TestTown, desk: &str) -> Visitor {
    let login = town.front_desk(desk).await;
    let worker = town.visitor();
    let door = worker.get("/it/scrivania/entra").await;
    let sent = door.press("Entra").with("sign-in-name", &login.name).with("password", &login.password);
    worker.send(sent).await.must_be(200);
    worker
}

/// The desk to which it went.
async fn desk_of(town: &TestTown) -> String {
    let system = Actor::system();
    let read = town
        .filo
        .db
        .read(&system, |tx| tx.first("SELECT desk FROM reception_sending LIMIT 1", &[], |row| row.get::<String>(0)));
    read.await.unwrap().expect("somebody was sent")
}

#[test]
fn a_teacher_sends_a_mother_and_reads_one_word_back() {
    on_both(|town| async move {
        let (_, teacher, home) = opened(&town).await;
        sent(&teacher, home).await;

        let worker = worker_of(&town, &desk_of(&town).await).await;
        // Among the things to answer.
        worker.get("/it/scrivania/messaggi").await.must_say("Una persona inviata aspetta.");
        let list = worker.get("/it/scrivania/invii").await;
        list.must_say("Una persona inviata aspetta.").must_say(CALLED).must_say(TEACHER);
        let one = worker.get(&list.link(CALLED)).await;
        one.must_be(200).must_say(NOTE).must_say(PHONE).must_say("Ha detto di sì la persona stessa");
        teacher.get("/it/invii").await.must_say("Letto");

        // The pages that follow are filled in: nothing is typed twice.
        let contact = worker.send(one.press("Annota il contatto")).await;
        contact.must_be(200);
        for words in [CALLED, NOTE, TEACHER] {
            assert!(contact.source().contains(words), "{words}");
        }
        let booking = worker.send(one.press("Prenota")).await;
        assert!(booking.source().contains(CALLED) && booking.source().contains(PHONE));

        let answered = worker.send(one.press("Ci pensiamo noi")).await;
        answered.must_be(200).must_say("Nessuno aspetta una risposta.");
        let home = teacher.get("/it/invii").await;
        home.must_say("Ci pensa lo sportello");
        assert!(!home.says(NOTE) && !home.says(PHONE), "the list says a name, a day, a word");

        // Nothing of it ever stood in an address, but the link itself, once.
        let addresses = teacher.addresses();
        assert!(
            addresses.iter().skip(1).all(|address| address.split('?').next() == Some("/it/invii")),
            "{addresses:?}"
        );
    });
}

#[test]
fn a_child_at_risk_is_never_sent_and_leaves_no_trace() {
    on_both(|town| async move {
        let (_, teacher, home) = opened(&town).await;
        for answer in ["Sì", "Non lo so"] {
            let risk = teacher.send(home.press("Invia una persona")).await;
            let before = town.count("SELECT count(*) FROM audit_entry").await;
            let harm = teacher.send(risk.choose(answer).press("Avanti")).await;
            harm.must_be(200)
                .must_say("Procura della Repubblica presso il Tribunale per i minorenni")
                .must_say("112")
                .must_say("114")
                .must_say("Non serve il sì di nessuno, nemmeno dei genitori")
                .must_say("Servizio sociale del Cremonese")
                .must_say("Da questa pagina non parte niente");
            assert!(!harm.says("Nome, iniziali"), "no field is there to fill");
            // Opening her own page is a read; the answer is nothing that is written.
            let after = town.count("SELECT count(*) FROM audit_entry").await;
            assert!(after - before <= 1, "{after} {before}");
            // Nobody gets past the question by sending the later form.
            let forged = "at=about&called=x&phone=000000003&town=Soresina&need=work&go=on";
            teacher.post_raw("/it/invii", forged).await.must_say("faccia del male a un bambino");
            let state =
                harm.source().split("name=\"walk\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
            let forged = format!("at=agreement&walk={state}&by=person&how=in_person&day=2026-11-23&agreed=yes&go=send");
            teacher.post_raw("/it/invii", forged).await.must_say("faccia del male a un bambino");
        }
        assert_eq!(town.count("SELECT count(*) FROM reception_sending").await, 0);
    });
}

#[test]
fn nobody_goes_on_without_an_answer_an_agreement_or_a_parent() {
    on_sqlite(|town| async move {
        let (_, teacher, home) = opened(&town).await;
        let risk = teacher.send(home.press("Invia una persona")).await;
        teacher.send(risk.press("Avanti")).await.must_be(422).must_say("Scegli una risposta");
        let empty = teacher.send(about(&teacher, home.clone()).await.press("Avanti")).await;
        empty.must_be(422).must_say("Scegli almeno una cosa.");
        assert_eq!(empty.value("Nome, iniziali o soprannome"), CALLED, "nothing typed is lost");

        let page = agreement(&teacher, home.clone()).await;
        let refused =
            teacher.send(page.choose("Di persona").choose("La persona stessa").press("Invia: lo sportello chiama"));
        refused.await.must_be(422).must_say("Senza il suo sì non si può inviare");
        // The words name the desk: for another one others are read.
        let page = agreement(&teacher, home.clone()).await;
        let source = page.source().to_owned();
        let other = source.split("name=\"desk\"").skip(2).find_map(|rest| rest.split("value=\"").nth(1));
        let other = other.unwrap().split('"').next().unwrap().to_owned();
        let agreed = page.choose("Di persona").choose("La persona stessa").choose("Ha sentito queste parole");
        let again = teacher.send(agreed.press("Invia: lo sportello chiama").with("desk", &other)).await;
        again.must_be(422).must_say("Hai scelto un altro sportello");
        let minor = about(&teacher, home).await.choose("Lavoro").choose("Ha meno di 18 anni");
        let page = teacher.send(minor.press("Avanti")).await;
        let agreed =
            page.choose("La persona stessa").choose("Al telefono").choose("Ha sentito queste parole e ha detto di sì");
        let refused = teacher.send(agreed.press("Invia: lo sportello chiama")).await;
        refused.must_be(422).must_say("dice di sì un genitore");
        assert_eq!(town.count("SELECT count(*) FROM reception_sending").await, 0);
    });
}

#[test]
fn one_prescriber_never_reaches_what_another_sent() {
    on_both(|town| async move {
        let (_, teacher, home) = opened(&town).await;
        let home = sent(&teacher, home).await;
        let (_, doctor, own) = opened(&town).await;
        assert!(!own.says(CALLED));
        let back = home.source().split("value=\"back:").nth(1).unwrap().split('"').next().unwrap().to_owned();
        doctor.post_raw("/it/invii", format!("at=home&do=back:{back}")).await.must_be(404);
        teacher.get("/it/invii").await.must_say(CALLED);
        // A desk of another body finds nothing either.
        let desk = desk_of(&town).await;
        let directory = town.filo.directory.current().unwrap();
        let own = directory.desk(&desk).unwrap().body.clone();
        let far = directory.desks().iter().find(|other| other.body != own).unwrap().id.clone();
        let stranger = worker_of(&town, &far).await;
        assert!(!stranger.get("/it/scrivania/invii").await.says(CALLED));
        stranger.get(&format!("/it/scrivania/invii/{back}")).await.must_be(404);
        // Who changes their mind is obeyed, and nothing is left.
        let home = teacher.get("/it/invii").await;
        let taken = teacher.send(home.press("Ha cambiato idea: ritira")).await;
        taken.must_be(200).must_say("Non hai ancora inviato nessuno");
    });
}

#[test]
fn a_link_that_is_over_says_so_kindly_and_shows_nothing() {
    on_both(|town| async move {
        let (id, teacher, home) = opened(&town).await;
        sent(&teacher, home.clone()).await;
        // A form sent twice is sent once.
        assert_eq!(town.count("SELECT count(*) FROM reception_sending").await, 1);
        town.filo.reception.revoke_link(&Who::Operator, id).await.unwrap();
        let over = teacher.get("/it/invii").await;
        over.must_be(410).must_say("Il tuo collegamento non vale più").must_say("112");
        assert!(!over.says(CALLED) && !over.says(TEACHER));
        let pressed = teacher.send(home.press("Invia una persona")).await;
        assert!(!pressed.says("faccia del male"), "{}", pressed.words());

        let (_, link) = town.teacher(TEACHER).await;
        town.minutes_pass(201 * 1440);
        let late = town.visitor();
        let before = late.get(&format!("/it{link}")).await;
        late.send(before.press("Apri la mia pagina")).await.must_be(410).must_say("è scaduto");
        // What never was a link is refused like a page that is not there, and says the way on.
        let wrong = town.visitor();
        let before = wrong.get(&format!("/it/invii/{}", "0".repeat(40))).await;
        wrong.send(before.press("Apri la mia pagina")).await.must_be(404).must_say("non apre niente");
    });
}

#[test]
fn the_page_closes_by_itself_by_hand_and_by_leaving_at_once() {
    on_sqlite(|town| async move {
        let (_, teacher, home) = opened(&town).await;
        let closed = teacher.send(home.press("Chiudi la pagina")).await;
        assert!(!closed.says(TEACHER), "{}", closed.words());
        let (_, teacher, _) = opened(&town).await;
        teacher.get("/it/esci").await;
        assert!(!teacher.get("/it/invii").await.says(TEACHER));
        let (_, teacher, home) = opened(&town).await;
        town.minutes_pass(31);
        let late = teacher.send(home.press("Invia una persona")).await;
        late.must_say("La pagina si è chiusa da sola");
        for given in teacher.cookies_given() {
            assert!(given.contains("HttpOnly") && given.contains("SameSite="), "{given}");
        }
    });
}

/// From the agreement to the appointment that stands, with this answer about messages.
async fn booked(teacher: &Visitor, agreed: &Page, way: &str) -> Page {
    let cards = teacher.send(agreed.clone().choose(way).press("Prenota un appuntamento")).await;
    cards.must_be(200).must_say(CALLED);
    let times = teacher.send(cards.press("Prenota")).await;
    times.must_be(200);
    let summary = teacher.send(times.press_first("slot")).await;
    summary.must_be(200).must_say(CALLED);
    let sending = summary.press("Conferma");
    let done = teacher.send(sending.clone()).await;
    done.must_be(200).must_say("Il tuo codice").must_say("Torna ai tuoi invii");
    teacher.send(sending).await.must_be(200);
    done
}

#[test]
fn an_appointment_is_booked_for_them_and_stands_with_what_was_sent() {
    on_both(|town| async move {
        let (_, teacher, home) = opened(&town).await;
        let agreed = agreement(&teacher, home)
            .await
            .choose("La persona stessa")
            .choose("Al telefono")
            .choose("Ha sentito queste parole e ha detto di sì");
        // Whether they want a message is asked, and nothing is chosen for them.
        let unasked = teacher.send(agreed.press("Prenota un appuntamento")).await;
        unasked.must_be(422).must_say("Chiedi se vuole un messaggio");
        assert!(unasked.chosen("Ha sentito queste parole e ha detto di sì") && !unasked.chosen("Nessun messaggio"));
        let done = booked(&teacher, &unasked, "Nessun messaggio").await;
        done.must_say("Non scriviamo alla persona");
        assert_eq!(town.count("SELECT count(*) FROM agenda_booking").await, 1);
        assert_eq!(town.count("SELECT count(*) FROM reception_sending WHERE booking IS NOT NULL").await, 1);
        assert_eq!(town.count(TOLD).await, 0, "nobody is written to who did not say so");
        teacher.get("/it/invii").await.must_say(CALLED).must_say("con un appuntamento");
        let worker = worker_of(&town, &desk_of(&town).await).await;
        worker.get("/it/scrivania/invii").await.must_say("Con appuntamento");
    });
}

/// Messages about appointments.
const TOLD: &str = "SELECT count(*) FROM message_outgoing WHERE about LIKE 'agenda_booking/%'";

#[test]
fn who_is_booked_by_somebody_else_reads_what_who_books_alone_reads_if_they_said_so() {
    on_both(|town| async move {
        let town = TestTown::builder().on(town.engine()).demonstration().start().await;
        let (_, teacher, home) = opened(&town).await;
        let filled = about(&teacher, home).await.choose("Lavoro").fill("Telefono della persona", "333 000 0009");
        let page = teacher.send(filled.press("Avanti").with("language", "en")).await;
        let agreed = page
            .must_be(200)
            .clone()
            .choose("La persona stessa")
            .choose("Di persona")
            .choose("Ha sentito queste parole e ha detto di sì");
        let no_address =
            teacher.send(agreed.clone().choose("Sì, con un’e-mail").press("Prenota un appuntamento")).await;
        no_address.must_be(422).must_say("Per un’e-mail serve il suo indirizzo");
        let done = booked(&teacher, &agreed, "Sì, con un messaggio sul telefono").await;
        done.must_say("Un messaggio arriva alla persona");
        town.beat().await;
        let read = town.visitor().get("/it/messaggi").await;
        // In the language they speak, to their telephone, never what for and never who sent them.
        read.must_say("+393330000009").must_say("Your appointment is confirmed");
        for word in [CALLED, TEACHER, NOTE, "Bertesi"] {
            assert!(!read.says(word), "{word}: {}", read.words());
        }
    });
}

#[test]
fn nobody_is_sent_where_nobody_answers_and_the_body_that_gave_the_link_sees_what_waits() {
    on_both(|town| async move {
        let (_, link) = town.teacher(TEACHER).await;
        let teacher = town.visitor();
        let home = teacher.send(teacher.get(&format!("/it{link}")).await.press("Apri la mia pagina")).await;
        let filled = about(&teacher, home).await.choose("Lavoro");
        let nobody = teacher.send(filled.press("Avanti")).await;
        nobody.must_be(422).must_say("nessuno sportello risponde ancora agli invii");
        assert_eq!(nobody.value("Nome, iniziali o soprannome"), CALLED, "nothing typed is lost");
        town.answered().await;
        let agreed = teacher.send(nobody.press("Avanti")).await.must_be(200).clone();
        let agreed =
            agreed.choose("La persona stessa").choose("Di persona").choose("Ha sentito queste parole e ha detto di sì");
        teacher.send(agreed.press("Invia: lo sportello chiama")).await.must_say(CALLED);

        // Who coordinates the body that gave the link sees who sent and where to, never the person.
        let gave = town.visitor();
        let door = gave.get("/it/scrivania/entra").await;
        let name = "risponde-hug@prova.example";
        let sent = door.press("Entra").with("sign-in-name", name).with("password", testkit::PASSWORD);
        gave.send(sent).await.must_be(200);
        let waits = gave.get("/it/scrivania/invianti").await;
        waits.must_say("Inviati e ancora senza risposta (1)").must_say(TEACHER).must_say("Nuovo");
        for word in [CALLED, PHONE, NOTE] {
            assert!(!waits.says(word), "{word}");
        }
        // Answered, it waits no more.
        let desk = desk_of(&town).await;
        let worker = worker_of(&town, &desk).await;
        let one = worker.get(&worker.get("/it/scrivania/invii").await.link(CALLED)).await;
        worker.send(one.press("Ricevuto")).await.must_be(200);
        assert!(!gave.get("/it/scrivania/invianti").await.says("senza risposta (1)"));
    });
}
