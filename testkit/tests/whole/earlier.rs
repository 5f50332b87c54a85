// SPDX-License-Identifier: EUPL-1.2
//! Coming earlier: a family asks on its own page, is told in time, says yes or no; whoever telephones is answered for at the desk.

use testkit::{
    Page, TestTown, Visitor, on_both,
    story::{self, Guest, IT},
};

const DESK: &str = "lavoro-casalmaggiore";
const OWN: &str = "/it/appuntamento";

/// A town whose messages are readable, on both databases.
fn on_both_demonstrations<F: Future<Output = ()>>(story: impl Fn(TestTown) -> F) {
    on_both(|town| {
        let story = &story;
        async move { story(TestTown::builder().on(town.engine()).demonstration().start().await).await }
    });
}

/// Somebody who booked a time of a later week though earlier ones are free, on their own page; `choices` of what they are asked.
async fn expected(family: &Visitor, guest: &Guest, choices: &[&str]) -> Page {
    family.get(&booked(family, guest, choices).await).await
}

/// The same; the link to their page.
async fn booked(family: &Visitor, guest: &Guest, choices: &[&str]) -> String {
    let times = story::times(family, &IT).await;
    let later = family.send(times.press("Giorni dopo")).await;
    let person = family.send(later.press_first("slot")).await;
    let filled = choices.iter().fold(story::filled(person, &IT, guest), |page, choice| page.choose(choice));
    let summary = family.send(filled.press(IT.next)).await;
    let done = family.send(summary.press(IT.confirm)).await;
    done.must_be(200).link("/appuntamento/")
}

async fn asks(family: &Visitor, own: &Page) -> Page {
    let form = family.send(own.press("Vorrei venire prima")).await;
    form.must_be(200).must_say("Il tuo appuntamento resta finché non dici sì.");
    family.send(form.press("Sì, avvisatemi")).await
}

async fn worker(town: &TestTown) -> Visitor {
    let login = town.front_desk(DESK).await;
    let worker = town.visitor();
    let door = worker.get("/it/scrivania/entra").await;
    let sent = door.press("Entra").with("sign-in-name", &login.name).with("password", &login.password);
    worker.send(sent).await.must_be(200);
    worker
}

/// The day and hour of the appointment, as its page says it.
fn when(own: &Page) -> String {
    let words = own.main();
    let from = words.find("Quando").expect("when") + "Quando".len();
    words[from..].split("Dove").next().unwrap().trim().to_owned()
}

#[test]
fn a_family_is_told_of_an_earlier_time_and_keeps_its_own_until_it_says_yes() {
    on_both_demonstrations(|town| async move {
        let (family, guest) = (town.visitor(), Guest::number(1));
        let own = expected(&family, &guest, &["Sì, con un’e-mail", "Anche giorno, ora e luogo"]).await;
        let theirs = when(&own);
        let form = family.send(own.press("Vorrei venire prima")).await;
        let none = form.press("Sì, avvisatemi").without("days");
        let wrong = family.send(none).await;
        wrong.must_say("Scegli almeno un giorno.");
        assert!(wrong.title().starts_with("Errore"), "{}", wrong.title());

        let asked = asks(&family, &own).await;
        asked.must_be(200).must_say("Cerchiamo un orario prima");
        town.beat().await;
        let offered = family.get(OWN).await;
        offered.must_say("C’è un orario prima").must_say("Lo teniamo per te fino a");
        assert_eq!(when(&offered), theirs, "what they have stays theirs");
        let messages = town.visitor().get("/it/messaggi").await;
        messages.must_say("C’è un orario prima:").must_say("Rispondi qui:").must_say("Il tuo appuntamento resta.");
        for word in ["lavoro", "affitto", "Energheia", &guest.name] {
            let said = messages.root().all("blockquote").iter().any(|quote| quote.words().contains(word));
            assert!(!said, "{word} in {}", messages.words());
        }

        let done = family.send(offered.press("Sì, vengo prima")).await;
        done.must_be(200).must_say("Fatto: ora vieni prima.");
        assert_ne!(when(&done), theirs);
        town.beat().await;
        town.visitor().get("/it/messaggi").await.must_say("Il tuo appuntamento è cambiato.");
        // The same press from a page left open: what was done is shown, and nothing is done twice.
        let again = family.send(offered.press("Sì, vengo prima")).await;
        assert_eq!(when(&again), when(&done));
    });
}

#[test]
fn who_says_no_or_answers_too_late_keeps_their_own_and_can_stop_it() {
    on_both_demonstrations(|town| async move {
        let (family, guest) = (town.visitor(), Guest::number(2));
        let link = booked(&family, &guest, &[]).await;
        let own = family.get(&link).await;
        let theirs = when(&own);
        asks(&family, &own).await;
        town.beat().await;
        let offered = family.get(OWN).await;
        let kept = family.send(offered.press("No, tengo il mio")).await;
        kept.must_say("Va bene, resta il tuo appuntamento.").must_say("Non cercate più");
        town.beat().await;
        let offered = family.get(OWN).await;
        offered.must_say("C’è un orario prima");
        town.minutes_pass(24 * 60);
        // The page was left open for a day; its link opens it again.
        family.get(&link).await.must_be(200);
        let late = family.send(offered.press("Sì, vengo prima")).await;
        late.must_be(200).must_say("Quell’orario non c’è più. Il tuo appuntamento resta.");
        assert_eq!(when(&late), theirs);
        town.beat().await;
        let stopped = family.send(family.get(OWN).await.press("No, tengo il mio")).await;
        // The third without a yes: nobody is written to for ever.
        stopped.must_say("Va bene, resta il tuo appuntamento.");
        family.get(OWN).await.must_say("Ora non cerchiamo più.").must_say("Vorrei venire prima");
    });
}

#[test]
fn who_asked_for_no_messages_is_told_to_telephone_and_the_desk_answers_for_who_does() {
    on_both_demonstrations(|town| async move {
        let (silent, guest) = (town.visitor(), Guest::number(3));
        let own = expected(&silent, &guest, &["No, non scrivetemi"]).await;
        asks(&silent, &own).await.must_be(200).must_say("Telefona allo sportello.");

        let (family, guest) = (town.visitor(), Guest::number(4));
        let own = expected(&family, &guest, &[]).await;
        let theirs = when(&own);
        asks(&family, &own).await;
        town.beat().await;
        let worker = worker(&town).await;
        let list = worker.get("/it/scrivania/prima").await;
        list.must_be(200).must_say("Chi verrebbe prima").must_say(&guest.name).must_say("Tenuto:");
        let day = worker.send(list.press("Ha detto sì")).await;
        day.must_be(200).must_say(&guest.name);
        assert_ne!(when(&family.get(OWN).await), theirs);
        worker.get("/it/scrivania/prima").await.must_say("Nessuno aspetta un orario prima");

        // Asked at the desk for who is on the telephone, from the page that moves an appointment.
        let shift = worker.send(day.press("Sposta")).await;
        let asked = worker.send(shift.press("Cerca un orario prima")).await;
        asked.must_be(200).must_say(&guest.name).must_say("Aspetta da ");
        let stopped = worker.send(asked.press("Non cercare più")).await;
        stopped.must_say("Nessuno aspetta un orario prima");
    });
}

#[test]
fn a_worker_who_asks_again_for_them_does_not_lose_the_way_to_their_page() {
    on_both_demonstrations(|town| async move {
        let (family, guest) = (town.visitor(), Guest::number(5));
        let own = expected(&family, &guest, &["Sì, con un’e-mail", "Anche giorno, ora e luogo"]).await;
        asks(&family, &own).await.must_be(200);
        let worker = worker(&town).await;
        let list = worker.get("/it/scrivania/prima").await;
        let day = list.press("Non cercare più").get("day").to_owned();
        let day = worker.get(&format!("/it/scrivania/{day}")).await;
        let shift = worker.send(day.press("Sposta")).await;
        worker.send(shift.press("Cerca un orario prima")).await.must_be(200).must_say("Aspetta da ");
        town.beat().await;
        town.visitor().get("/it/messaggi").await.must_say("C’è un orario prima:").must_say("Rispondi qui:");
    });
}
