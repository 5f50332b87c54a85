// SPDX-License-Identifier: EUPL-1.2
//! A group as a family meets it: from the service's sheet to a place or to the list, and the private page that says nothing outside.

use agenda::{DeskScope, groups::NewCycle};
use jiff::{ToSpan, civil::time};
use kernel::{Actor, Language};
use testkit::{
    TestTown, on_both,
    story::{self, Guest, IT},
};

const TITLE: &str = "Cerchio di prova dei papà";

/// A desk of the territory with a service, and a group of so many places there; the address of the service's sheet.
async fn meets(town: &TestTown, seats: i64) -> String {
    let directory = town.filo.directory.current().unwrap();
    let desk = directory.desks().iter().find(|desk| !desk.windows.is_empty() && desk.place.is_some()).unwrap();
    let service = directory.services_of_desk(&desk.id).next().unwrap();
    let today = town.filo.clock.now().timestamp().to_zoned(jiff::tz::TimeZone::UTC).date();
    let new = NewCycle {
        desk: desk.id.clone(),
        service: service.id.clone(),
        place: desk.place.clone().unwrap(),
        title: TITLE.into(),
        notes: "Si può portare il bambino.".into(),
        language: Language::It,
        first: today.checked_add(10.days()).unwrap(),
        hour: time(18, 0, 0, 0),
        every_weeks: 2,
        sessions: 4,
        minutes: 90,
        seats,
        public: true,
        leaders: Vec::new(),
        form_key: town.filo.agenda.new_form().into_bytes(),
    };
    town.filo.agenda.make_cycle(new, &DeskScope::All, &Actor::system()).await.unwrap();
    format!("/it/servizi/{}", service.id)
}

#[test]
fn a_father_comes_in_with_any_name_and_leaves_when_he_likes() {
    on_both(|town| async move {
        let sheet = meets(&town, 2).await;
        let father = town.visitor();
        let page = father.get(&sheet).await;
        page.must_say("Incontri di gruppo").must_say(TITLE).must_say("C’è posto");
        let group = father.get(&page.link(TITLE)).await;
        group.must_be(200).must_say("Si può portare il bambino.").must_say("alle 18");
        let form = father.send(group.press("Voglio venire")).await;
        let wrong = father.send(form.press("Iscrivimi")).await;
        wrong.must_be(422).must_say("Scrivi come vuoi che ti chiamiamo");
        let filled = wrong.fill("Come ti chiami?", "Girasole Inventato").fill("Telefono", "333 000 0003");
        let done = father.send(filled.press("Iscrivimi")).await;
        done.must_be(200).must_say("Il posto è tuo").must_say("Il tuo codice");
        assert!(done.header("cache-control").contains("no-store"));
        let own = father.get(&done.link("/appuntamento/")).await;
        own.must_be(200).must_say("Il posto è tuo").must_say(TITLE);
        let file = father.send(own.press("Salva nel calendario")).await;
        assert!(file.must_be(200).header("content-type").starts_with("text/calendar"));
        let source = file.source();
        let read: Vec<_> = ical::IcalParser::new(source.as_bytes()).collect::<Result<_, _>>().unwrap();
        assert_eq!(read[0].events.len(), 4, "all meetings in one file: {source}");
        assert!(
            source.contains(TITLE) && !source.contains("Girasole") && !source.contains("/appuntamento/"),
            "{source}"
        );
        assert!(own.title().contains("Il tuo appuntamento") && !own.title().contains("Cerchio"), "{}", own.title());
        assert!(own.header("cache-control").contains("no-store"));
        assert!(own.path.ends_with("/appuntamento"), "the address keeps nothing: {}", own.path);
        let sure = father.send(own.press("Lascio il gruppo")).await;
        let left = father.send(sure.press("Sì, annulla")).await;
        left.must_be(200).must_say("Hai lasciato");
        for address in father.addresses() {
            assert!(!address.contains("Girasole") && !address.contains("333"), "{address}");
        }
    });
}

#[test]
fn who_finds_it_full_waits_without_a_name_and_gives_it_when_a_place_frees() {
    on_both(|town| async move {
        let sheet = meets(&town, 1).await;
        let (first, second, third) = (town.visitor(), town.visitor(), town.visitor());
        let group = first.get(&first.get(&sheet).await.link(TITLE)).await;
        // The second begins while there is a place, and is overtaken: what was typed stays.
        let slow = second.send(second.get(&group.path).await.press("Voglio venire")).await;
        let slow = slow.fill("Come ti chiami?", "Prova lenta").fill("Telefono", "333 000 0004");
        let form = first.send(group.press("Voglio venire")).await;
        let form = form.fill("Come ti chiami?", "Prova svelta").fill("Telefono", "333 000 0003");
        let has = first.send(form.press("Iscrivimi")).await;
        has.must_say("Il posto è tuo");
        let overtaken = second.send(slow.press("Iscrivimi")).await;
        overtaken.must_be(200).must_say("preso un attimo fa");
        assert!(overtaken.value("Telefono").contains("0004") && !overtaken.says("Come ti chiami?"));
        let waits = second.send(overtaken.press("Mettimi in lista")).await;
        waits.must_be(200).must_say("Sei in lista").must_say("Prima di te non c’è nessuno");

        let full = third.get(&group.path).await;
        full.must_say("Ora è pieno");
        for language in ["ro", "pa", "ar", "sq", "en", "uk", "fr", "es", "zh"] {
            let page = third.get(&group.path.replacen("/it/", &format!("/{language}/"), 1)).await;
            page.must_be(200);
            assert!(!page.source().contains("Prova svelta"), "{language}");
        }
        let list = third.send(full.press("Mettimi in lista")).await;
        let nothing = third.send(list.press("Mettimi in lista")).await;
        nothing.must_be(200).must_say("Prima di te c’è una persona");

        let own = first.get(&has.link("/appuntamento/")).await;
        let sure = first.send(own.press("Lascio il gruppo")).await;
        first.send(sure.press("Sì, annulla")).await.must_say("Hai lasciato");

        let offered = second.get(&waits.link("/appuntamento/")).await;
        offered.must_say("C’è un posto per te").must_say("Lo teniamo fino a");
        let filled = offered.fill("Come ti chiami?", "Prova lenta").fill("Telefono", "333 000 0004");
        second.send(filled.press("Sì, vengo")).await.must_be(200).must_say("Il posto è tuo");
        third.get(&nothing.link("/appuntamento/")).await.must_say("Prima di te non c’è nessuno");
    });
}

#[test]
fn who_does_not_answer_loses_the_offer_to_the_next_by_itself() {
    on_both(|town| async move {
        let sheet = meets(&town, 1).await;
        let (first, second, third) = (town.visitor(), town.visitor(), town.visitor());
        let group = first.get(&first.get(&sheet).await.link(TITLE)).await;
        let form = first.send(group.press("Voglio venire")).await;
        let form = form.fill("Come ti chiami?", "Prova").fill("Telefono", "333 000 0003");
        let has = first.send(form.press("Iscrivimi")).await;
        let mut waiting = Vec::new();
        for one in [&second, &third] {
            let list = one.send(one.get(&group.path).await.press("Mettimi in lista")).await;
            waiting.push(one.send(list.press("Mettimi in lista")).await.link("/appuntamento/"));
        }
        let sure = first.send(first.get(&has.link("/appuntamento/")).await.press("Lascio il gruppo")).await;
        first.send(sure.press("Sì, annulla")).await.must_say("Hai lasciato");
        town.minutes_pass(2 * 24 * 60 + 1);
        town.beat().await;
        second.get(&waiting[0]).await.must_say("Il tempo per rispondere è finito");
        third.get(&waiting[1]).await.must_say("C’è un posto per te");
    });
}

/// The code as the page shows it.
fn code(page: &testkit::Page) -> String {
    let words = page.words();
    let from = words.find("Il tuo codice:").expect("a code") + "Il tuo codice:".len();
    words[from..].trim().chars().take(9).collect()
}

#[test]
fn a_code_opens_what_the_link_opens_for_a_group_and_for_an_appointment() {
    on_both(|town| async move {
        let sheet = meets(&town, 2).await;
        let father = town.visitor();
        let group = father.get(&father.get(&sheet).await.link(TITLE)).await;
        let form = father.send(group.press("Voglio venire")).await;
        let form = form.fill("Come ti chiami?", "Girasole Inventato").fill("Telefono", "333 000 0003");
        let place = code(&father.send(form.press("Iscrivimi")).await);
        let booked = story::booked(&town.visitor(), &IT, &Guest::number(1)).await;
        let hour = code(&booked);

        // Another telephone, nothing but the code.
        let other = town.visitor();
        let first = other.get("/it/").await;
        let asked = other.get(&first.link("Ho già un appuntamento o un posto in un gruppo")).await;
        asked.must_be(200).must_say("Otto segni");
        let short = other.send(asked.clone().fill("Codice", "K7WM").press("Apri")).await;
        short.must_be(422).must_say("Il codice ha otto segni");
        let wrong = other.send(short.fill("Codice", "2222-2222").press("Apri")).await;
        wrong.must_be(422).must_say("Con questo codice non si apre niente");
        let typed = wrong.fill("Codice", &place.to_lowercase().replace('-', " "));
        let own = other.send(typed.press("Apri")).await;
        own.must_be(200).must_say("Il posto è tuo").must_say(&place);
        assert!(own.path.ends_with("/appuntamento"), "{}", own.path);
        let sure = other.send(own.press("Lascio il gruppo")).await;
        other.send(sure.press("Sì, annulla")).await.must_be(200).must_say("Hai lasciato");

        let other = town.visitor();
        let typed = other.get("/it/appuntamento").await.fill("Codice", &hour);
        let own = other.send(typed.press("Apri")).await;
        own.must_be(200).must_say(&hour).must_say("Annulla l’appuntamento");
        let sure = other.send(own.press("Annulla l’appuntamento")).await;
        other.send(sure.press("Sì, annulla")).await.must_be(200).must_say("annullato");
        for address in other.addresses() {
            assert!(!address.contains(&hour) && !address.contains(&hour.replace('-', "")), "{address}");
        }
        // A code that nobody signed opens nothing as an address.
        let forged = format!("/it/appuntamento/~{}", place.replace('-', ""));
        town.visitor().get(&forged).await.must_be(404);
    });
}

#[test]
fn who_tries_codes_waits_and_whoever_knows_theirs_does_not() {
    on_both(|town| async move {
        let hour = code(&story::booked(&town.visitor(), &IT, &Guest::number(1)).await);
        let guesser = town.visitor();
        let mut page = guesser.get("/it/appuntamento").await;
        let mut waits = 0;
        for guess in 0..30 {
            let digit = char::from(b"23456789"[guess % 8]);
            page = guesser.send(page.fill("Codice", &format!("ZZZZ-222{digit}")).press("Apri")).await;
            page.must_be(422);
            waits += usize::from(page.says("Hai provato molte volte"));
        }
        assert!(waits > 10, "{waits}");
        let family = town.visitor();
        let typed = family.get("/it/appuntamento").await.fill("Codice", &hour);
        family.send(typed.press("Apri")).await.must_be(200).must_say(&hour);
    });
}
