// SPDX-License-Identifier: EUPL-1.2
//! A diary kept in a sheet, brought in at the desk as a browser without scripts lives it, on both databases.

use crate::{
    common::{Answer, Browser, DESK, VISITOR, Valley, at, on_both, on_both_changed},
    exchange::{PATH, chosen, count, look, send, ticked, write},
};
use agenda::{Confirm, Person, Tell};
use axum::http::StatusCode;
use directory::{Snapshot, SnapshotHolder, pack::Mode};
use identity::{Role, Who};
use jiff::civil::date;
use kernel::{Actor, Language};
use paper::table::read;
use reception::exchange::Hands;
use std::path::Path;

const DIARY: [(&str, &str); 1] = [("kind", "appointments")];
const BOOKED: &str = "SELECT count(*) FROM agenda_booking";

/// Tuesday the first of December 2026, ten in the morning. The desk receives on Mondays and Wednesdays from nine to twelve.
async fn at_work(valley: &Valley) -> Browser<'_> {
    valley.clock.set(at("2026-12-01T10:00"));
    valley.employ("alta", Role::FrontDesk, "coop-esempio", &[DESK]).await;
    valley.browser("alta").await
}

fn territory() -> Snapshot {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../directory/tests/pack-small");
    Snapshot::build(directory::pack::check(&folder).pack.unwrap(), 1)
}

/// Somebody books an hour at the desk, with the one worker there is.
async fn taken(valley: &Valley, name: &str, day: jiff::civil::DateTime) {
    let who = valley.member("alta").await;
    let time = valley.agenda.ask_time((DESK, "sportello-lavoro"), &format!("{DESK}-1"), day, None).await.unwrap();
    let ask = Confirm {
        token: time.token,
        mode: Mode::OnSite,
        person: Person { name: name.into(), ..Person::default() },
        language: Language::It,
        form_key: format!("a form of this test {name}").into_bytes(),
        tell: Tell::default(),
        origin: None,
    };
    valley.agenda.confirm(ask, &who.actor()).await.unwrap();
}

/// The part of a page of rows that speaks of this row.
fn row(page: &Answer, number: u32) -> String {
    let from = format!(">Riga {number}</p>");
    page.text.split(&from).nth(1).unwrap_or_default().split("</li>").next().unwrap_or_default().to_owned()
}

const SHEET: &str = "Agenda 2026;;;;;;\n\
    Data;Dalle;Alle;Con chi;Chi viene;Tel;Stato\n\
    mer 2/12/2026;9:00;10:00;op 1;Inventata Prova;300 0000003;confermato\n\
    14/12/2026;9:00;9:45;;Finti Altra;;\n\
    14/12/2026;9:30;;;Finti Dopo;;\n\
    16/12/2026;20:00;;;Finti Sera;;\n\
    14/12/2026;9:07;;;Finti Minuti;;\n\
    30/11/2026;9:00;;;Finti Ieri;;\n\
    16/12/2026;10:00;;Maria;Finti Maria;;\n\
    16/12/2026;11:00;;;Finti Disdetta;;annullato\n\
    14/12/2026;9:00;;;Altra  Finti;;\n";

#[test]
fn a_diary_comes_in_row_by_row_nobody_is_told_and_it_comes_in_once() {
    on_both(async |valley| {
        let mut browser = at_work(&valley).await;
        let hub = browser.get(PATH).await;
        assert!(hub.says("Che cosa c’è nel file") && hub.says("value=\"contacts\" checked"), "{}", hub.text);
        let sent = send(&mut browser, SHEET.as_bytes(), &DIARY).await;
        let path = sent.to().to_owned();
        let columns = browser.get(&path).await;
        // What a diary holds is offered, and nothing else; who Maria is, is asked.
        for shown in ["Fino alle", "value=\"worker\" selected", "«Maria»", "Operatore 1 · Sportello lavoro Alta Valle"]
        {
            assert!(columns.says(shown), "{shown}: {}", columns.text);
        }
        assert!(!columns.says("Codice fiscale") && !columns.says("Bisogni"), "{}", columns.text);
        let form = chosen(&columns);
        let word = form.split('&').find(|field| field.ends_with("=Maria")).unwrap().split_once('=').unwrap().0;
        let word = word.replacen('t', "w", 1);
        let form = form.replace(&format!("{word}=&"), &format!("{word}={DESK}-1&"));
        browser.post(&path, &format!("{form}&name=La+mia+agenda&go=check")).await;
        let preview = browser.get(&path).await;
        for (number, shown) in [
            (3, "Inventata Prova"),
            (3, "Sportello per cercare lavoro · Operatore 1"),
            (3, "Manca poco"),
            (4, "La durata è quella del servizio"),
            (5, "«9:30» · Ora: una riga più in alto vuole la stessa ora"),
            (6, "chi riceve di solito non c’è"),
            (7, "«9:07» · Ora: gli appuntamenti iniziano ogni cinque minuti"),
            (8, "Un appuntamento passato entra come contatto"),
            (8, "Finti Ieri"),
            (9, "Operatore 1"),
            (10, "Finito o disdetto"),
            (10, "Finti Disdetta"),
            (11, "Già qui"),
        ] {
            assert!(row(&preview, number).contains(shown), "row {number}, {shown}: {}", row(&preview, number));
        }
        assert!(
            preview.says("nessuno riceve un messaggio") && preview.says("Prenota 4 appuntamenti"),
            "{}",
            preview.text
        );
        assert_eq!(count(&valley, BOOKED), 0, "nothing before it was pressed");

        let done = write(&mut browser, &path, &preview, "").await;
        assert!(done.says("4 appuntamenti prenotati") && done.says("Scarica le 3 righe"), "{}", done.text);
        assert_eq!(count(&valley, BOOKED), 4);
        assert_eq!(count(&valley, "SELECT count(*) FROM message_outgoing"), 0, "nobody is written to");
        assert_eq!(count(&valley, "SELECT count(*) FROM people_person"), 0, "nobody is noted");
        assert_eq!(count(&valley, "SELECT count(*) FROM audit_entry WHERE action = 'agenda.booked'"), 4);
        let refused = browser.get(&format!("{path}/rifiutate")).await;
        let rows = read(refused.text.as_bytes()).unwrap().rows;
        assert_eq!(rows.len(), 3, "what is over need not be put right: {}", refused.text);
        assert!(refused.says("Finti Dopo") && !refused.says("Finti Disdetta") && !refused.says("Inventata"));
        // The diary has them, as if they had been booked there.
        let day = browser.get("/it/scrivania/2026-12-14").await;
        assert!(day.says("Finti Altra"), "{}", day.text);

        // Sent again, by the name it was kept under: nothing is booked twice.
        let saved = browser.get(PATH).await;
        assert!(saved.says("Appuntamenti: La mia agenda"), "{}", saved.text);
        let (path, again) = look(&mut browser, SHEET.as_bytes(), &DIARY).await;
        for number in [3, 4, 6, 9, 11] {
            assert!(row(&again, number).contains("Già qui"), "row {number}: {}", row(&again, number));
        }
        assert!(!again.says("name=\"in\""), "{}", again.text);
        browser.post(&path, &format!("{}&go=write", ticked(&again))).await;
        browser.get(&path).await;
        assert_eq!(count(&valley, BOOKED), 4);
    });
}

#[test]
fn an_hour_taken_between_looking_and_saving_is_refused_without_harm() {
    on_both(async |valley| {
        let mut browser = at_work(&valley).await;
        let file =
            "Data;Ora;Persona\n14/12/2026;9:00;Prova Uno\n14/12/2026;10:00;Prova Due\n14/12/2026;11:00;Prova Tre\n";
        let (path, preview) = look(&mut browser, file.as_bytes(), &DIARY).await;
        assert!(preview.says("Prenota 3 appuntamenti"), "{}", preview.text);
        taken(&valley, "Chi è stato più svelto", date(2026, 12, 14).at(10, 0, 0, 0)).await;
        // One is left out by the worker.
        let form = ticked(&preview).replace("&in=4", "");
        browser.post(&path, &format!("{form}&go=write")).await;
        let done = browser.get(&path).await;
        assert!(done.says("Un appuntamento prenotato") && done.says("Scarica le 2 righe"), "{}", done.text);
        assert_eq!(count(&valley, BOOKED), 2);
        let refused = browser.get(&format!("{path}/rifiutate")).await;
        assert!(refused.says("Prova Due") && refused.says("chi riceve ha già un appuntamento"), "{}", refused.text);
        assert!(refused.says("Prova Tre") && refused.says("Lasciata fuori"), "{}", refused.text);
    });
}

#[test]
fn who_was_interrupted_goes_on_and_books_nobody_twice() {
    on_both(async |valley| {
        let mut browser = at_work(&valley).await;
        let mut file = String::from("Data;Ora;Persona\n");
        let mut day = date(2026, 12, 14);
        for number in 0..120 {
            file.push_str(&format!("{};{}:00;Prova {number}\n", day.strftime("%d/%m/%Y"), 9 + number % 3));
            if number % 3 == 2 {
                // Outside its windows too: that stops nobody who has read it.
                day = day.tomorrow().unwrap();
            }
        }
        let sent = send(&mut browser, file.as_bytes(), &DIARY).await;
        let path = sent.to().to_owned();
        let columns = browser.get(&path).await;
        browser.post(&path, &format!("{}&go=check", chosen(&columns))).await;
        let preview = browser.get(&path).await;
        assert!(preview.says("Prenota 120 appuntamenti"), "{}", preview.text);
        browser.post(&path, &format!("{}&go=write", ticked(&preview))).await;

        let id = path.rsplit('/').next().unwrap().parse().unwrap();
        let Who::Member(member) = valley.member("alta").await else { panic!("a member") };
        let (directory, desks) = (territory(), vec![DESK.to_owned()]);
        let (people, agenda) = (&valley.people, &valley.agenda);
        let hands = Hands { people, agenda, directory: &directory, member: &member, noting: &[], booking: &desks };
        assert!(!valley.reception.carry_import(id, &hands, 1).await.unwrap());
        assert_eq!(count(&valley, BOOKED), 50);
        // The machine stops after the second part was booked and before it was marked: it is met again as it lay.
        let lay = valley.db.read_now(&Actor::system(), |tx| {
            tx.first("SELECT content FROM reception_import_part WHERE number = 1", &[], |row| row.get::<Vec<u8>>(0))
        });
        let lay = lay.unwrap().unwrap();
        assert!(!valley.reception.carry_import(id, &hands, 1).await.unwrap());
        assert_eq!(count(&valley, BOOKED), 100);
        valley
            .db
            .write_now(&Actor::system(), move |tx| {
                let again = "UPDATE reception_import_part SET step = 1, content = $1 WHERE number = 1";
                tx.execute(again, store::row![lay.as_slice()])
            })
            .unwrap();
        while !valley.reception.carry_import(id, &hands, 5).await.unwrap() {}
        assert_eq!(count(&valley, BOOKED), 120);
        let done = browser.get(&path).await;
        assert!(done.says("120 appuntamenti prenotati"), "{}", done.text);
        // The same file another time finds all of it.
        let (_, again) = look(&mut browser, file.as_bytes(), &DIARY).await;
        assert!(again.says("Già qui") && !again.says("name=\"in\""), "{}", again.text);
    });
}

#[test]
fn who_may_only_book_brings_appointments_and_nothing_else() {
    on_both(async |valley| {
        valley.clock.set(at("2026-12-01T10:00"));
        valley.employ("partner", Role::PartnerOperator, "unione-esempio", &[DESK]).await;
        let mut browser = valley.browser("partner").await;
        let week = browser.get("/it/scrivania/settimana").await;
        assert!(week.says("href=\"/it/scrivania/scambio\""), "{}", week.text);
        let hub = browser.get(PATH).await;
        assert_eq!(hub.status, StatusCode::OK);
        for absent in [
            "Che cosa c’è nel file",
            "Le righe senza esito",
            "cartella sociale",
            "Come sono finiti",
            "scrivania/contatti",
        ] {
            assert!(!hub.says(absent), "{absent}: {}", hub.text);
        }
        // Neither are contacts counted for them, whatever they ask.
        let form = "what=contacts&from=2026-11-01&to=2026-12-31&desk=";
        browser.post(PATH, &format!("{form}&go=csv")).await;
        assert_eq!(count(&valley, "SELECT count(*) FROM audit_entry WHERE action = 'reception.contacts.taken_out'"), 0);
        assert_eq!(count(&valley, "SELECT count(*) FROM audit_entry WHERE action = 'agenda.taken_out'"), 1);
        // A file that they say is of contacts is read as what they may bring.
        let file = "Data;Ora;Persona\n14/12/2026;9:00;Prova Uno\n";
        let (path, preview) = look(&mut browser, file.as_bytes(), &[("kind", "contacts")]).await;
        assert!(preview.says("Prenota un appuntamento"), "{}", preview.text);
        browser.post(&path, &format!("{}&go=write", ticked(&preview))).await;
        // The work behind the pages does it with what they may.
        let holder = SnapshotHolder::holding(territory());
        let (identity, people) = (&valley.identity, &valley.people);
        let carried =
            desk::carry_imports(identity, &holder, people, &valley.agenda, &valley.reception, 5).await.unwrap();
        assert!(carried == 1 && count(&valley, BOOKED) == 1);

        // Who reads alone has no door; a colleague does not see the file.
        valley.employ("lettore", Role::ReadOnly, "unione-esempio", &[DESK]).await;
        let mut reader = valley.browser("lettore").await;
        assert_eq!(reader.get(PATH).await.status, StatusCode::NOT_FOUND);
        assert!(!reader.get("/it/scrivania/settimana").await.says("scrivania/scambio"));
        assert_eq!(reader.get(&path).await.status, StatusCode::NOT_FOUND);
        // Another desk is not theirs.
        let other = "Data;Ora;Sportello;Persona\n14/12/2026;9:00;Sportello lavoro Bassa Valle;Prova Uno\n";
        let (_, refused) = look(&mut browser, other.as_bytes(), &[]).await;
        assert!(refused.says("non è uno sportello tuo"), "{}", refused.text);
    });
}

#[test]
fn what_was_chosen_is_kept_when_the_file_cannot_be_read_and_a_mapping_of_other_rows_is_said_so() {
    on_both(async |valley| {
        let mut browser = at_work(&valley).await;
        let wrong = send(&mut browser, b"", &[("kind", "appointments"), ("mapping", "diary")]).await;
        assert!(wrong.says("Scegli un file") && wrong.says("value=\"appointments\" checked"), "{}", wrong.text);
        assert!(wrong.says("value=\"diary\" selected"), "{}", wrong.text);
        let file = b"Data;Ora;Persona\n14/12/2026;9:00;Prova Uno\n";
        let other = send(&mut browser, file, &[("kind", "contacts"), ("mapping", "diary")]).await;
        assert!(other.says("Questo modello è per altre righe"), "{}", other.text);
        // Without who comes there is nothing to book.
        let sent = send(&mut browser, b"Data;Ora\n14/12/2026;9:00\n", &DIARY).await;
        let path = sent.to().to_owned();
        let columns = browser.get(&path).await;
        let refused = browser.post(&path, &format!("{}&go=check", chosen(&columns))).await;
        assert!(refused.says("Nessuna colonna dice chi viene"), "{}", refused.text);
    });
}

#[test]
fn appointments_that_went_out_come_in_elsewhere_and_are_not_doubled_at_home() {
    on_both(async |valley| {
        valley.employ("alta", Role::FrontDesk, "coop-esempio", &[DESK]).await;
        valley.book().await;
        taken(&valley, "Finti Altra", date(2026, 12, 14).at(10, 0, 0, 0)).await;
        taken(&valley, "Finti Sera", date(2026, 12, 16).at(20, 30, 0, 0)).await;
        let mut browser = valley.browser("alta").await;
        let form = "what=appointments&from=2026-11-28&to=2026-12-31&desk=";
        let out = browser.post(PATH, &format!("{form}&go=csv")).await;
        let english = browser.post(&PATH.replace("/it/", "/en/"), &format!("{form}&go=csv")).await;
        let rows = |text: &str| -> Vec<Vec<String>> {
            read(text.as_bytes()).unwrap().rows.into_iter().map(|row| row.cells).collect()
        };
        assert!(rows(&out.text).len() == 3 && out.says(VISITOR), "{}", out.text);
        // At home each hour is taken already.
        let (_, preview) = look(&mut browser, out.text.as_bytes(), &DIARY).await;
        assert!(preview.says("chi riceve ha già un appuntamento") && !preview.says("name=\"in\""), "{}", preview.text);
        for file in [&out.text, &english.text] {
            let folder = tempfile::tempdir().unwrap();
            let other = Valley::new(store::Db::open_file(&folder.path().join("other.db")).unwrap());
            other.employ("alta", Role::FrontDesk, "coop-esempio", &[DESK]).await;
            let mut there = other.browser("alta").await;
            let (path, preview) = look(&mut there, file.as_bytes(), &DIARY).await;
            let done = write(&mut there, &path, &preview, "").await;
            assert!(done.says("3 appuntamenti prenotati"), "{}", done.text);
            let back = there.post(PATH, &format!("{form}&go=csv")).await;
            assert_eq!(rows(&back.text), rows(&out.text));
            let (_, again) = look(&mut there, file.as_bytes(), &DIARY).await;
            assert!(again.says("Già qui") && !again.says("name=\"in\""), "{}", again.text);
        }
    });
}

/// A desk that gives two services, one of which nobody is to read of.
fn reserved(pack: &mut directory::pack::Pack) {
    for desk in pack.desks.iter_mut().filter(|desk| desk.id == DESK) {
        desk.services.push("segretariato".to_owned());
    }
    for service in pack.services.iter_mut().filter(|service| service.id == "segretariato") {
        service.minutes = Some(30);
    }
    for need in pack.needs.iter_mut().filter(|need| need.code == "work") {
        need.discreet = true;
    }
}

#[test]
fn what_was_reserved_did_not_leave_and_the_row_says_why_it_cannot_come_in() {
    on_both_changed(reserved, async |valley| {
        valley.employ("alta", Role::FrontDesk, "coop-esempio", &[DESK]).await;
        valley.book().await;
        let mut browser = valley.browser("alta").await;
        let out = browser.post(PATH, "what=appointments&from=2026-11-28&to=2026-12-31&desk=&go=csv").await;
        assert!(out.says("per che cosa: riservato") && !out.says("cercare lavoro"), "{}", out.text);
        let folder = tempfile::tempdir().unwrap();
        let other = Valley::changed(store::Db::open_file(&folder.path().join("other.db")).unwrap(), reserved);
        other.employ("alta", Role::FrontDesk, "coop-esempio", &[DESK]).await;
        let mut there = other.browser("alta").await;
        let (_, preview) = look(&mut there, out.text.as_bytes(), &DIARY).await;
        assert!(preview.says("Servizio: è riservato") && !preview.says("name=\"in\""), "{}", preview.text);
    });
}
