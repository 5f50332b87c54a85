// SPDX-License-Identifier: EUPL-1.2
//! Somebody who books in their own language asks for a person who speaks it, and the desk finds it on its list.

use kernel::Language;
use testkit::{
    TestTown, Visitor, on_both,
    story::{self, EN, Guest, IT, tongue},
};

const DESK: &str = "lavoro-casalmaggiore";
const ASKED: &str = "Doriți să fie cu dumneavoastră o persoană care vorbește Română?";

async fn worker(town: &TestTown) -> Visitor {
    let login = town.front_desk(DESK).await;
    let worker = town.visitor();
    let door = worker.get("/it/scrivania/entra").await;
    let sent = door.press("Entra").with("sign-in-name", &login.name).with("password", &login.password);
    worker.send(sent).await.must_be(200);
    worker
}

#[test]
fn who_books_in_romanian_asks_for_a_woman_who_speaks_it_and_the_desk_looks_for_her() {
    on_both(|town| async move {
        let (family, guest) = (town.visitor(), Guest::number(1));
        let romanian = tongue(&town.filo, Language::Ro);
        let person = story::person(&family, &romanian).await;
        person.must_say(ASKED).must_say("Nu trebuie să traducă un copil");
        assert!(person.chosen("Nu, mulțumesc"), "nobody is brought who was not asked for");
        let filled = story::filled(person, &romanian, &guest).answer(ASKED, "Da, o femeie");
        let summary = family.send(filled.press(romanian.next)).await;
        summary.must_be(200).must_say("Cine traduce").must_say("Da, o femeie");
        // Going back keeps it.
        let done = family.send(summary.press(romanian.confirm)).await;
        done.must_be(200).must_say(romanian.booked);
        let own = family.get(&done.link("/appuntamento/")).await;
        own.must_say("Căutăm o persoană care vorbește Română.").must_say("Este obligată să păstreze secretul");

        let worker = worker(&town).await;
        let list = worker.get("/it/scrivania/mediatrici").await;
        list.must_say(&guest.name).must_say("romeno").must_say("Nessuno è stato ancora scelto.");
        let day = worker.get(&format!("/it/scrivania/{}", town.first_booked_day().await)).await;
        day.must_say("Mediazione da trovare: romeno");
    });
}

#[test]
fn who_wants_nobody_and_who_speaks_as_the_desk_does_stand_on_no_list() {
    on_both(|town| async move {
        let romanian = tongue(&town.filo, Language::Ro);
        let booked = story::booked(&town.visitor(), &romanian, &Guest::number(1)).await;
        booked.must_be(200).must_say(romanian.booked);
        for (number, spoken) in [(2, &IT), (3, &EN)] {
            let family = town.visitor();
            let person = story::person(&family, spoken).await;
            assert!(!person.says("interpreter") && person.source().find("name=\"interpreter\"").is_none());
            // Said all the same, by a form that was made up: nothing comes of it.
            let filled = story::filled(person, spoken, &Guest::number(number));
            let summary = family.send(filled.press(spoken.next).with("interpreter", "any")).await;
            family.send(summary.press(spoken.confirm)).await.must_be(200).must_say(spoken.booked);
        }
        let list = worker(&town).await.get("/it/scrivania/mediatrici").await;
        list.must_say("Nessuno aspetta chi traduce");
    });
}
