// SPDX-License-Identifier: EUPL-1.2
//! By which way people come (D6): whoever follows a poster is counted once for what came of it, and never named.

use identity::{NewAccount, Password, Role, Who};
use kernel::{Istat, Language};
use reception::{Channel, Kind};
use std::collections::BTreeSet;
use testkit::{
    Page, TestTown, Visitor, on_both, on_sqlite,
    story::{Guest, IT},
};

const DESK: &str = "lavoro-casalmaggiore";

/// A poster of a desk that hangs somewhere; gives its path.
async fn poster(town: &TestTown) -> String {
    let directory = town.filo.directory.current().unwrap();
    let place: Istat = "019021".parse().unwrap();
    let wanted = Channel::of_desk(Kind::Poster, directory.desk(DESK).unwrap(), Some(place), Language::It);
    town.filo.reception.open_channel(&Who::Operator, wanted).await.unwrap().path()
}

async fn times(town: &TestTown, what: &'static str) -> i64 {
    town.count(match what {
        "opened" => "SELECT CAST(COALESCE(SUM(times), 0) AS BIGINT) FROM reception_reach WHERE what = 'opened'",
        "booked" => "SELECT CAST(COALESCE(SUM(times), 0) AS BIGINT) FROM reception_reach WHERE what = 'booked'",
        _ => "SELECT CAST(COALESCE(SUM(times), 0) AS BIGINT) FROM reception_reach WHERE what = 'written'",
    })
    .await
}

/// From the list of times of a sheet to the confirmation.
async fn book_from(family: &Visitor, sheet: &Page, guest: &Guest) -> Page {
    let mut page = family.send(sheet.press("Prenota")).await;
    if page.heading() == "Dove vuoi andare?" {
        page = family.send(page.choose("Casalmaggiore").press("Avanti")).await;
    }
    let reason = family.send(page.press_first("slot")).await;
    let person = family.send(reason.press("Avanti")).await;
    let person = person.fill(IT.name, &guest.name).fill(IT.phone, &guest.phone);
    let summary = family.send(person.press("Avanti")).await;
    family.send(summary.press("Conferma")).await
}

#[test]
fn who_follows_a_poster_and_writes_without_a_name_is_counted_once() {
    on_both(|town| async move {
        let family = town.visitor();
        let first = family.get(&poster(&town).await).await;
        first.must_be(200).must_say("Che cosa succede?");
        let before = family.send(first.press("Scrivi senza dire chi sei")).await;
        let form = family.send(before.fill("Dove abiti?", "Casalmaggiore").press("Scrivi")).await;
        let sending = form.fill("Che cosa vuoi dirci?", "Una prova inventata").press("Invia");
        family.send(sending.clone()).await.must_be(200).must_say("Le tue sei parole");
        family.send(sending).await.must_be(200);
        assert_eq!((times(&town, "opened").await, times(&town, "written").await), (1, 1));
        assert_eq!(town.count("SELECT count(*) FROM reception_thread").await, 1);
        // The way is in no address, no cookie and not with what was written.
        assert!(
            family.addresses().iter().skip(2).all(|address| address == "/it/informazioni"),
            "{:?}",
            family.addresses()
        );
    });
}

#[test]
fn a_sheet_that_was_printed_knows_the_way_of_whoever_books_from_it() {
    on_both(|town| async move {
        let (family, guest) = (town.visitor(), Guest::number(3));
        let sheet = family.get("/it/v/print/servizi/sportello-lavoro-casalasco").await;
        sheet.must_be(200).must_say("Per chi è");
        book_from(&family, &sheet, &guest).await.must_be(200).must_say(IT.booked);
        assert_eq!((times(&town, "opened").await, times(&town, "booked").await), (1, 1));

        // Who finds the same sheet alone is nobody's success, nor is a way that was made up.
        let alone = town.visitor();
        let sheet = alone.get("/it/servizi/sportello-lavoro-casalasco").await;
        book_from(&alone, &sheet, &Guest::number(4)).await.must_be(200).must_say(IT.booked);
        let forged = "service=sportello-lavoro-casalasco&channel=%27%20OR%201%3D1";
        town.visitor().post_raw("/it/prenota", forged).await.must_be(200);
        assert_eq!(times(&town, "booked").await, 1);
        town.visitor().get("/it/v/print/servizi/nessuno").await.must_be(404);
    });
}

#[test]
fn a_poster_of_a_desk_that_closed_names_who_helps_now() {
    on_sqlite(|town| async move {
        let path = poster(&town).await;
        // All windows of the shipped territory end before.
        town.minutes_pass(4 * 366 * 1440);
        let family = town.visitor();
        let page = family.get(&path).await;
        page.must_be(200).must_say("Questo sportello ha chiuso").must_say("1522");
        let first = family.send(page.press("Dimmi che cosa succede")).await;
        first.must_be(200).must_say("Che cosa succede?");
    });
}

#[test]
fn what_people_think_is_read_by_who_coordinates() {
    on_both(|town| async move {
        let person = town.visitor();
        let rate = person.get("/it/parere").await;
        let why = person.send(rate.choose("2, poco").press("Avanti")).await;
        let why = why.choose("Mancava qualcosa").fill("Vuoi aggiungere", "Mancavano gli orari <b>inventati</b>");
        person.send(why.press("Invia")).await.must_be(200).must_say("Grazie");

        let directory = town.filo.directory.current().unwrap();
        let account = NewAccount {
            display_name: "Prova coordina".into(),
            sign_in_name: "coordina@prova.example".into(),
            password: Password::new("quattro stagioni in cascina"),
            body: directory.desk(DESK).unwrap().body.clone(),
            role: Role::Coordinator,
            desks: BTreeSet::new(),
        };
        town.filo.identity.create_account(&Who::Operator, &account).await.unwrap();
        let opinions = async |name: &str, password: &str| {
            let worker = town.visitor();
            let door = worker.get("/it/scrivania/entra").await;
            let sent = door.press("Entra").with("sign-in-name", name).with("password", password);
            worker.send(sent).await.must_be(200);
            worker.get("/it/scrivania/pareri").await
        };
        let page = opinions("coordina@prova.example", "quattro stagioni in cascina").await;
        page.must_be(200).must_say("Mancava qualcosa").must_say("Mancavano gli orari <b>inventati</b>");

        let login = town.front_desk(DESK).await;
        let refused = opinions(&login.name, &login.password).await;
        assert!(!refused.says("Mancavano"), "{}", refused.words());
    });
}
