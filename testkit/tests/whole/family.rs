// SPDX-License-Identifier: EUPL-1.2
//! A family finds the right desk and books it: the whole story, as they press it, on both databases.

use testkit::{
    TestTown, on_both,
    story::{self, EN, Guest, IT},
};

/// Everything a family was led to must be innocent: nothing personal, no need, no town in any address.
fn addresses_tell_nothing(addresses: &[String], guest: &Guest) {
    let told = addresses.join(" ").to_lowercase();
    let words = guest.words().map(str::to_lowercase);
    for word in
        words.iter().map(String::as_str).chain(["casalmaggiore?", "work", "rent_arrears", "need=", "town=", "state="])
    {
        assert!(!told.contains(word), "{word} in {told}");
    }
}

#[test]
fn from_what_is_happening_to_you_are_expected() {
    on_both(|town| async move {
        let (family, guest) = (town.visitor(), Guest::number(1));
        let first = family.get("/it/").await;
        first.must_be(200).must_say("Che cosa succede?").must_say("È gratis").must_say("Non ti chiediamo il nome");

        let page = story::asked(&family, &IT).await;
        let questions = family.send(page.press("Avanti")).await;
        questions.must_be(200).must_say("Qualche domanda").must_say("Hai ricevuto una lettera di sfratto?");
        questions.must_say("vogliamo indicarti subito la porta giusta").must_say("Preferisco non dirlo");
        let asked = questions.root().all("main")[0].all("legend").len();
        assert!((1..=4).contains(&asked), "{asked} questions at once");
        let questions = questions.answer("sfratto", "No");

        let results = family.send(questions.press("Avanti")).await;
        results.must_be(200).must_say("Ecco chi ti può aiutare").must_say("Energheia");
        results.must_say("Primo posto libero").must_say("Gratis").must_say("Porta:");
        let contacts = results.contacts();
        assert!(contacts.iter().any(|contact| contact.starts_with("tel:+39037540200")), "{contacts:?}");
        assert!(contacts.iter().any(|contact| contact.starts_with("mailto:")), "{contacts:?}");

        let times = family.send(results.press("Prenota")).await;
        times.must_be(200).must_say("Quando vuoi venire?").must_say("Sportello lavoro di Casalmaggiore");
        let person = family.send(times.press_first("slot")).await;
        person.must_be(200).must_say("Chi aspettiamo?");
        let summary = family.send(story::filled(person, &IT, &guest).press("Avanti")).await;
        summary.must_be(200).must_say("È tutto giusto?");
        for word in guest.words() {
            summary.must_say(word);
        }

        let done = family.send(summary.press("Conferma")).await;
        done.must_be(200).must_say("Ti aspettiamo").must_say("Il tuo codice").must_say("L’appuntamento è tuo");
        assert!(family.cookies_given().is_empty(), "no cookie before it is needed: {:?}", family.cookies_given());
        addresses_tell_nothing(&family.addresses(), &guest);

        let entry = family.send(done.press("Salva nel calendario")).await;
        entry.must_be(200);
        assert!(entry.header("content-type").starts_with("text/calendar"));
        let entry = entry.source();
        assert!(
            entry.contains("BEGIN:VEVENT") && entry.contains("DTSTART") && entry.contains("Casalmaggiore"),
            "{entry}"
        );
        for word in guest.words() {
            assert!(!entry.contains(word), "{word} in the calendar entry");
        }
        the_private_page(&town, &done.link("/appuntamento/"), &guest).await;
    });
}

/// The link opens the page, moves and cancels; the secret leaves the address at once.
async fn the_private_page(town: &TestTown, link: &str, guest: &Guest) {
    let family = town.visitor();
    let own = family.get(link).await;
    own.must_be(200).must_say("Il tuo appuntamento").must_say("Sportello lavoro di Casalmaggiore");
    assert!(own.path.ends_with("/appuntamento"), "the secret stays in {}", own.path);
    let given = family.cookies_given();
    assert_eq!(given.len(), 1, "{given:?}");
    assert!(given[0].contains("HttpOnly") && given[0].contains("SameSite"), "{given:?}");
    for word in guest.words() {
        assert!(!given[0].contains(word));
    }
    assert_eq!(own.header("cache-control"), "no-store");
    let before = own.main();

    let times = family.send(own.press("Sposta")).await;
    times.must_be(200).must_say("Quando vuoi venire?");
    let later = family.send(times.press("Giorni dopo")).await;
    let times =
        if later.root().all("button").iter().any(|button| button.get("name") == Some("slot")) { later } else { times };
    let summary = family.send(times.press_first("slot")).await;
    summary.must_be(200).must_say("Controlla il nuovo giorno");
    let moved = family.send(summary.press("Sposta l’appuntamento")).await;
    moved.must_be(200).must_say("Abbiamo spostato l’appuntamento");
    assert_eq!(town.count("SELECT count(*) FROM agenda_booking").await, 1);

    let own = family.get("/it/appuntamento").await;
    own.must_be(200);
    assert_ne!(own.main(), before, "the new time is shown");
    let sure = family.send(own.press("Annulla l’appuntamento")).await;
    sure.must_be(200).must_say("Vuoi davvero annullare?");
    assert!(!family.get("/it/appuntamento").await.says("è annullato"), "asking does not cancel");
    let gone = family.send(sure.press("Sì, annulla")).await;
    gone.must_be(200).must_say("Abbiamo annullato l’appuntamento");
    family.get("/it/appuntamento").await.must_say("Questo appuntamento è annullato");
}

#[test]
fn the_same_story_in_english() {
    on_both(|town| async move {
        let (family, guest) = (town.visitor(), Guest::number(2));
        let done = story::booked(&family, &EN, &guest).await;
        done.must_be(200).must_say(EN.booked);
        assert_eq!(done.language(), "en");
        assert!(!done.says(IT.booked) && !done.says("Avanti"));
        addresses_tell_nothing(&family.addresses(), &guest);
        assert!(family.cookies_given().is_empty());
        let own = family.get(&done.link("/appuntamento/")).await;
        own.must_be(200).must_say("Energheia");
    });
}

#[test]
fn from_a_service_sheet_in_six_steps() {
    on_both(|town| async move {
        let (family, guest) = (town.visitor(), Guest::number(3));
        let sheet = family.get("/it/servizi/sportello-lavoro-casalasco").await;
        sheet.must_be(200).must_say("Per chi è").must_say("Che cosa serve").must_say("Tempi");
        let mut page = family.send(sheet.press("Prenota")).await;
        page.must_be(200);
        if page.heading() == "Dove vuoi andare?" {
            page = family.send(page.choose("Casalmaggiore").press("Avanti")).await;
        }
        page.must_be(200).must_say("Quando vuoi venire?");
        // The place can still be changed.
        let place = family.send(page.press("Dove")).await;
        place.must_be(200).must_say("Dove vuoi andare?");
        let times = family.send(place.press("Avanti")).await;
        let reason = family.send(times.press_first("slot")).await;
        reason.must_be(200).must_say("Perché vieni?");
        let person = family.send(reason.fill("Vuoi dirci", &guest.note).press("Avanti")).await;
        person.must_be(200).must_say("Chi aspettiamo?");
        let person = person.fill(IT.name, &guest.name).fill(IT.phone, &guest.phone).fill(IT.email, &guest.email);
        let summary = family.send(person.press("Avanti")).await;
        for word in guest.words() {
            summary.must_say(word);
        }
        family.send(summary.press("Conferma")).await.must_be(200).must_say(IT.booked);
        assert_eq!(town.count("SELECT count(*) FROM agenda_booking").await, 1);
    });
}

#[test]
fn pressing_twice_makes_one_booking_and_shows_it() {
    on_both(|town| async move {
        let (family, guest) = (town.visitor(), Guest::number(4));
        let summary = story::summary(&family, &IT, &guest).await;
        let sending = summary.press("Conferma");
        let first = family.send(sending.clone()).await;
        let again = family.send(sending).await;
        first.must_be(200).must_say("Il tuo codice");
        assert_eq!(
            first.root().all("strong").iter().map(|it| it.words()).collect::<Vec<_>>(),
            again.root().all("strong").iter().map(|it| it.words()).collect::<Vec<_>>(),
            "the same code"
        );
        assert_eq!(town.count("SELECT count(*) FROM agenda_booking").await, 1);
    });
}

#[test]
fn somebody_faster_leads_back_to_the_times_with_everything_kept() {
    on_both(|town| async move {
        let (first, second) = (town.visitor(), town.visitor());
        let (quick, slow) = (Guest::number(5), Guest::number(6));
        let of_quick = story::summary(&first, &IT, &quick).await;
        let of_slow = story::summary(&second, &IT, &slow).await;
        // Two workers may receive at the same time: the third is surely too late.
        let third = town.visitor();
        let of_third = story::summary(&third, &IT, &Guest::number(7)).await;
        first.send(of_quick.press("Conferma")).await.must_be(200).must_say(IT.booked);
        let mut late = second.send(of_slow.press("Conferma")).await;
        let mut who = (&second, slow);
        if late.says(IT.booked) {
            late = third.send(of_third.press("Conferma")).await;
            who = (&third, Guest::number(7));
        }
        late.must_be(200).must_say(IT.taken).must_say("Quando vuoi venire?");
        let person = who.0.send(late.press_first("slot")).await;
        assert_eq!(person.value(IT.name), who.1.name, "what was typed is kept");
        let summary = who.0.send(person.press("Avanti")).await;
        summary.must_say(&who.1.phone).must_say(&who.1.note);
        who.0.send(summary.press("Conferma")).await.must_be(200).must_say(IT.booked);
    });
}

#[test]
fn sixty_four_press_confirm_at_the_same_moment() {
    on_both(|town| async move {
        let mut ready = Vec::new();
        for n in 0..64 {
            let family = town.visitor();
            let summary = story::summary(&family, &IT, &Guest::number(100 + n)).await;
            ready.push((family, summary.press("Conferma")));
        }
        let when = |page: &testkit::Page| page.root().all("dd").first().map(|it| it.words());
        let presses: Vec<_> =
            ready.into_iter().map(|(family, form)| tokio::spawn(async move { family.send(form).await })).collect();
        let (mut expected, mut late) = (Vec::new(), 0);
        for press in presses {
            let page = press.await.unwrap();
            page.must_be(200);
            if page.says(IT.booked) {
                expected.push(when(&page));
            } else {
                page.must_say(IT.taken);
                late += 1;
            }
        }
        // All saw the same first time; as many are expected as workers receive then.
        let workers = town.count("SELECT count(*) FROM (SELECT DISTINCT worker FROM agenda_quantum) AS held").await;
        assert_eq!(i64::try_from(expected.len()).unwrap(), workers, "{expected:?}");
        assert_eq!(expected.len() + late, 64);
        assert_eq!(town.count("SELECT count(*) FROM agenda_booking").await, workers);
    });
}

#[test]
fn going_back_and_changing_language_keep_everything() {
    on_both(|town| async move {
        let (family, guest) = (town.visitor(), Guest::number(8));
        let person = story::person(&family, &IT).await;
        let half = story::filled(person, &IT, &guest);
        // English, with what was typed and not yet sent.
        let english = family.send(half.press("English")).await;
        english.must_be(200);
        assert_eq!(english.language(), "en");
        assert_eq!(english.value(EN.name), guest.name);
        assert_eq!(english.value(EN.note), guest.note);
        let italian = family.send(english.press("Italiano")).await;
        assert_eq!(italian.value(IT.phone), guest.phone);
        // Back to the times and on again.
        let times = family.send(italian.press("Cambia Quando")).await;
        times.must_say("Quando vuoi venire?");
        let person = family.send(times.press_first("slot")).await;
        assert_eq!(person.value(IT.email), guest.email);
        // Back to the first page: needs and town are still there, and another desk keeps the person.
        let first = family.send(person.press("Cambia Che cosa succede")).await;
        first.must_be(200);
        assert!(first.chosen(IT.work) && first.chosen(IT.rent));
        assert_eq!(first.value(IT.town), "Casalmaggiore");
        let first = family.send(first.press("English")).await;
        assert!(first.chosen(EN.work));
        let page = family.send(first.press("Next")).await;
        let results =
            if page.buttons().contains(&EN.skip.to_owned()) { family.send(page.press(EN.skip)).await } else { page };
        let times = family.send(results.press("Book")).await;
        let person = family.send(times.press_first("slot")).await;
        assert_eq!(person.value(EN.name), guest.name);
        assert_eq!(person.value(EN.note), guest.note);
    });
}

#[test]
fn a_mistake_is_said_beside_the_field_and_nothing_is_lost() {
    on_both(|town| async move {
        let family = town.visitor();
        let empty = family.send(family.get("/it/").await.press("Avanti")).await;
        empty.must_be(422).must_say("Scegli almeno una parola").must_say("Scrivi il Comune dove abiti");
        assert!(empty.title().starts_with("Errore:"), "{}", empty.title());

        let person = story::person(&family, &IT).await;
        let wrong = person.fill(IT.name, "Inventata").fill(IT.phone, "abc").fill(IT.email, "non una mail");
        let again = family.send(wrong.press("Avanti")).await;
        again
            .must_be(422)
            .must_say("Questo numero non sembra giusto")
            .must_say("Questo indirizzo e-mail non sembra giusto");
        assert_eq!(again.value(IT.phone), "abc");
        assert_eq!(again.value(IT.email), "non una mail");
        assert_eq!(again.value(IT.name), "Inventata");
        let nobody = family.send(again.fill(IT.phone, "").fill(IT.email, "").fill(IT.name, "").press("Avanti")).await;
        nobody.must_be(422).must_say("Scrivi come vuoi che ti chiamiamo").must_say("Lascia un telefono o un’e-mail");
        let long = "parola ".repeat(400);
        let again = family
            .send(nobody.fill(IT.name, "Inventata").fill(IT.phone, "000998877").fill(IT.note, &long).press("Avanti"))
            .await;
        again.must_be(422).must_say("Il testo è troppo lungo");
        assert_eq!(again.value(IT.note).trim(), long.trim(), "a long note comes back whole");
    });
}

#[test]
fn the_desk_sees_who_is_expected() {
    on_both(|town| async move {
        let (family, guest) = (town.visitor(), Guest::number(9));
        let done = story::booked(&family, &IT, &guest).await;
        done.must_be(200);
        let login = town.front_desk("lavoro-casalmaggiore").await;
        let worker = town.visitor();
        let door = worker.get("/it/scrivania").await;
        door.must_be(200);
        assert!(door.path.contains("/scrivania/entra"), "{}", door.path);
        let page = door.root().by_id("field-sign-in-name").and_then(|it| it.get("name")).map(str::to_owned);
        assert!(page.is_some());
        let form = door.root().all("form").into_iter().find(|form| form.words().contains("Password")).is_some();
        assert!(form, "{}", door.words());
        let button = door.root().all("main")[0].all("button").last().map(|it| it.words()).unwrap();
        let sent = door.press(&button).with("sign-in-name", &login.name).with("password", &login.password);
        let day = worker.send(sent).await;
        day.must_be(200);
        assert!(!day.says(&guest.name), "today nobody is expected yet");
        let date = town.first_booked_day().await;
        let day = worker.get(&format!("/it/scrivania/{date}")).await;
        day.must_be(200).must_say(&guest.name).must_say(&guest.phone).must_say(&guest.note);
        // A desk of another body sees nothing of it.
        let other = town.front_desk("hub-famiglie").await;
        let stranger = town.visitor();
        let door = stranger.get("/it/scrivania/entra").await;
        let sent = door.press(&button).with("sign-in-name", &other.name).with("password", &other.password);
        stranger.send(sent).await.must_be(200);
        let day = stranger.get(&format!("/it/scrivania/{date}")).await;
        day.must_be(200);
        assert!(!day.says(&guest.name));
    });
}
