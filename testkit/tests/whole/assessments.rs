// SPDX-License-Identifier: EUPL-1.2
//! An assessment without any script, on both databases: what was typed by mistake stays typed, a question that comes up is told before one
//! goes on, an answer given twice is settled by who gives it, and a page asks the same however many there are.

use testkit::{Login, Page, TestTown, Visitor, on_both, on_sqlite};

const WAITS: &str = "C’è qualcosa che non può aspettare domani?";
const CHILDREN: &str = "Quante persone con meno di 18 anni vivono in casa?";

async fn at_work(town: &TestTown, login: &Login) -> Visitor {
    let worker = town.visitor();
    let door = worker.get("/it/scrivania/entra").await;
    let sent = door.press("Entra").with("sign-in-name", &login.name).with("password", &login.password);
    worker.send(sent).await.must_be(200);
    worker
}

/// The first part of a new assessment.
async fn begun(worker: &Visitor, list: &str) -> Page {
    let page = worker.get(list).await;
    let sent = page.press("Comincia").with("instrument", "analisi-preliminare 1");
    let part = worker.send(sent).await;
    part.must_be(200).must_say(WAITS);
    part
}

#[test]
fn a_mistake_a_question_that_comes_up_and_another_hand() {
    on_both(|town| async move {
        let [anna, bruno, carla] = town.hub().await;
        let case = town.case(&[&anna, &bruno]).await;
        let list = format!("/it/scrivania/casi/{case}/valutazioni");
        let (one, two) = (at_work(&town, &anna).await, at_work(&town, &bruno).await);
        one.send(one.get(&list).await.press("Comincia")).await.must_be(422).must_say("Scegli uno strumento");
        let part = begun(&one, &list).await;
        let address = part.path.clone();

        let wrong = part.answer(WAITS, "Sì").fill(CHILDREN, "tanti");
        let wrong = one.send(wrong.press("Avanti")).await;
        wrong.must_be(422).must_say("Scrivi un numero intero da 0 a 20").must_say("una domanda in più");
        assert_eq!(wrong.value(CHILDREN), "tanti", "nothing typed is lost");
        // What was right of it is kept all the same.
        let again = one.get(&address).await;
        assert!(again.chosen("Sì") && again.value(CHILDREN).is_empty());

        // Two read the same page; each answers it otherwise.
        let (theirs, ours) = (two.get(&address).await, one.get(&address).await);
        two.send(theirs.fill(CHILDREN, "2").press("Lascia per dopo")).await.must_be(200).must_say("Da finire");
        let clash = one.send(ours.fill(CHILDREN, "3").press("Lascia per dopo")).await;
        clash.must_be(422).must_say("Un’altra persona ha risposto in modo diverso").must_say("ha risposto: 2 persone");
        assert_eq!(clash.value(CHILDREN), "3", "one’s own stands in the form");
        one.send(clash.press("Lascia per dopo")).await.must_be(200).must_say("Da finire");
        assert_eq!(two.get(&address).await.value(CHILDREN), "3", "seen, and said again");
        let whole = one.get(address.rsplit_once('/').unwrap().0).await;
        whole.must_say("Risposte che hanno lasciato il posto").must_say("2 persone").must_say("Mancano");
        assert!(!whole.buttons().contains(&"Finisci".to_owned()), "not before all is answered");

        // On no team: as if there were none.
        let far = at_work(&town, &carla).await;
        for path in [&list, &address] {
            far.get(path).await.must_be(404);
        }
        far.send(part_of(&one, &address).await.press("Avanti")).await.must_be(404);
    });
}

async fn part_of(worker: &Visitor, address: &str) -> Page {
    worker.get(address).await
}

#[test]
fn a_page_asks_the_same_however_many_there_are() {
    on_sqlite(|town| async move {
        let [anna, ..] = town.hub().await;
        let case = town.case(&[&anna]).await;
        let list = format!("/it/scrivania/casi/{case}/valutazioni");
        let worker = at_work(&town, &anna).await;
        let mut asked = Vec::new();
        for _ in 0..3 {
            let part = begun(&worker, &list).await;
            let mut counts = Vec::new();
            for path in [list.as_str(), &part.path, part.path.rsplit_once('/').unwrap().0] {
                let before = town.filo.db.counted();
                worker.get(path).await.must_be(200);
                counts.push((town.filo.db.counted() - before).statements);
            }
            asked.push(counts);
        }
        assert!(asked.iter().all(|counts| *counts == asked[0]), "no query for each: {asked:?}");
        // One of them asks whether the case is for whoever asks at all, before anything of it is read.
        assert!(asked[0].iter().all(|count| *count <= 21), "{asked:?}");
    });
}
