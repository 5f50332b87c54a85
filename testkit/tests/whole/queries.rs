// SPDX-License-Identifier: EUPL-1.2
//! How much each page asks of the database: a reviewed table. Public reads ask nothing; what must ask is bounded.

use std::collections::{BTreeSet, VecDeque};
use testkit::{
    Page, TestTown, Visitor, on_sqlite,
    story::{self, Guest, IT},
};

/// Statements, exactly: of the data, and of the key store. Whoever raises a number says why in the change; whoever needs fewer
/// lowers it, so that the next one cannot spend them unseen.
/// A sign-in leads to the day, and the day also asks what is left to close and who is left without a worker.
const REVIEWED: [(&str, u64, u64); 27] = [
    ("the first page", 0, 0),
    ("a first page with a mistake", 0, 0),
    ("the questions", 0, 0),
    ("the results", 0, 0),
    ("the free times", 0, 0),
    ("the person", 0, 0),
    ("a person with a mistake", 0, 0),
    ("the summary", 0, 0),
    // What was agreed to, a confirmation and a reminder are kept with the booking, and read back for the page: five of these.
    // How the desk receives on that day, by the truth of the database: one.
    ("the confirmation", 20, 1),
    // What they will be told is read with the booking: one more.
    // Whether a form was posted before is asked where it books: who presses twice pays for a key that is thrown away.
    ("the same confirmation again", 6, 3),
    // Whether a decision changed how they meet: one more here, and on a day on which somebody is expected. Whether somebody interprets:
    // one more here, and for each desk of a day.
    ("the private page", 7, 0),
    ("the search", 0, 0),
    ("the desk's sign-in page", 0, 0),
    // What people were told, all of a desk at once: one more here, where one arrives on the day, and on each day.
    // Which groups meet that day: one more, there and on each day.
    // What somebody asked about their data and is nearly due: one more, there and on each day.
    ("a sign-in", 30, 0),
    // One of them asks whether a contact was left half done.
    ("the desk's empty day", 12, 0),
    ("the desk's day", 15, 0),
    ("what did not arrive", 4, 0),
    ("a contact not begun", 3, 0),
    ("a search for somebody", 5, 0),
    // Whoever is noted is looked at once for an address that hides them.
    ("a contact closed", 40, 4),
    // The key of who came is still in memory from the contact that was closed.
    ("the contacts of a day", 10, 0),
    // Every instrument, or every version of one, at once: one of these.
    ("the instruments", 3, 0),
    ("one instrument", 3, 0),
    ("somebody looked for", 7, 0),
    // The file, who is joined with them, the contacts before, the households, who is who; each opening is told to the audit.
    // Which cases concern them, and which records are joined with theirs: two of these; where they live, two more.
    // Whether their data stand still: one more.
    ("a person", 18, 0),
    // Begun, and shown; where they live is two of each page's. Whether their data stand still, before anything changes: three more.
    ("a household begun", 24, 0),
    ("a household", 9, 0),
];

/// Counts what pages ask.
struct Counter<'t> {
    town: &'t TestTown,
    told: Vec<(&'static str, u64, u64)>,
}

impl Counter<'_> {
    async fn count(&mut self, name: &'static str, work: impl Future<Output = Page>) -> Page {
        let (data, keys) = (self.town.filo.db.counted(), self.town.filo.vault.counted());
        let page = work.await;
        let data = self.town.filo.db.counted() - data;
        let keys = self.town.filo.vault.counted() - keys;
        self.told.push((name, data.statements, keys.statements));
        page
    }
}

/// Everything once, so that the images of the calendars stand in memory: they are read again at most once a second,
/// whatever the number of families.
async fn warm(town: &TestTown) {
    story::summary(&town.visitor(), &IT, &Guest::number(0)).await.must_be(200);
}

#[test]
fn every_page_asks_exactly_what_was_reviewed() {
    on_sqlite(|town| async move {
        warm(&town).await;
        let mut counter = Counter { town: &town, told: Vec::new() };
        let family = town.visitor();
        let guest = Guest::number(1);

        counter.count("the first page", family.get("/it/")).await.must_be(200);
        let empty = family.get("/it/").await;
        counter.count("a first page with a mistake", family.send(empty.press(IT.next))).await.must_be(422);
        let asked = story::asked(&family, &IT).await;
        let questions = counter.count("the questions", family.send(asked.press(IT.next))).await;
        let results = counter.count("the results", family.send(questions.press(IT.skip))).await;
        let times = counter.count("the free times", family.send(results.press(IT.book))).await;
        let person = counter.count("the person", family.send(times.press_first("slot"))).await;
        counter.count("a person with a mistake", family.send(person.press(IT.next))).await.must_be(422);
        let filled = story::filled(person, &IT, &guest);
        let summary = counter.count("the summary", family.send(filled.press(IT.next))).await;
        let done = counter.count("the confirmation", family.send(summary.press(IT.confirm))).await;
        done.must_be(200).must_say(IT.booked);
        counter.count("the same confirmation again", family.send(summary.press(IT.confirm))).await.must_be(200);
        let link = done.link("/appuntamento/");
        counter.count("the private page", family.get(&link)).await.must_be(200);
        let search = family.get("/it/cerca").await.fill("Che cosa cerchi?", "affitto");
        counter.count("the search", family.send(search.press("Cerca"))).await.must_be(200);

        let login = town.front_desk("lavoro-casalmaggiore").await;
        let worker = town.visitor();
        let door = counter.count("the desk's sign-in page", worker.get("/it/scrivania/entra")).await;
        let sent = door.press("Entra").with("sign-in-name", &login.name).with("password", &login.password);
        counter.count("a sign-in", worker.send(sent)).await.must_be(200);
        counter.count("the desk's empty day", worker.get("/it/scrivania/2027-01-02")).await.must_be(200);
        let day = format!("/it/scrivania/{}", town.first_booked_day().await);
        counter.count("the desk's day", worker.get(&day)).await.must_say(&guest.name);
        counter.count("what did not arrive", worker.get("/it/scrivania/consegne")).await.must_be(200);

        let empty = counter.count("a contact not begun", worker.get("/it/scrivania/contatti/nuovo")).await;
        let typed = empty.fill("Cerca chi hai davanti", "Inventati Prova 300 0000003");
        let found = counter.count("a search for somebody", worker.send(typed.press("Cerca"))).await;
        let new = worker.send(found.press("È una persona nuova")).await;
        let sent = new.fill("Bisogni", "lavoro").press("Chiudi il contatto").with("outcome", "information");
        let closed = counter.count("a contact closed", worker.send(sent)).await;
        closed.must_be(200).must_say("Il contatto è chiuso");
        counter.count("the contacts of a day", worker.get("/it/scrivania/contatti")).await.must_say("Prova Inventati");
        counter.count("the instruments", worker.get("/it/scrivania/strumenti")).await.must_say("Analisi preliminare");
        let one = "/it/scrivania/strumenti/analisi-preliminare";
        counter.count("one instrument", worker.get(one)).await.must_say("Come si fanno i conti");

        let empty = worker.get("/it/scrivania/nuclei").await.fill("Chi cerchi?", "Inventati Prova");
        let found = counter.count("somebody looked for", worker.send(empty.press("Cerca"))).await;
        let person = counter.count("a person", worker.get(&found.link("Prova Inventati"))).await;
        person.must_say("Non è in nessun nucleo");
        let begun = worker.send(person.press("Comincia").with("kind", "together"));
        let household = counter.count("a household begun", begun).await;
        household.must_say("Il nucleo è cominciato");
        // However many are in it: the room's own test says so.
        let path = household.link("Aggiungi una persona").replace("/aggiungi", "");
        counter.count("a household", worker.get(&path)).await.must_say("Prova Inventati");

        for told in &counter.told {
            println!("{told:?}");
        }
        let names: Vec<&str> = counter.told.iter().map(|(name, ..)| *name).collect();
        assert_eq!(names, REVIEWED.map(|(name, ..)| name), "each page has its row");
        let other: Vec<_> = counter.told.iter().zip(REVIEWED).filter(|(told, reviewed)| *told != reviewed).collect();
        assert!(other.is_empty(), "(asked, reviewed), more or fewer than was reviewed: {other:?}");
    });
}

/// The day of a desk asks the same whether one comes or twenty: no query for each row.
#[test]
fn the_desk_s_day_asks_the_same_however_many_come() {
    on_sqlite(|town| async move {
        let login = town.front_desk("lavoro-casalmaggiore").await;
        let worker = town.visitor();
        let door = worker.get("/it/scrivania/entra").await;
        let sent = door.press("Entra").with("sign-in-name", &login.name).with("password", &login.password);
        worker.send(sent).await.must_be(200);
        let mut asked = Vec::new();
        for n in 0..3 {
            story::booked(&town.visitor(), &IT, &Guest::number(n)).await.must_say(IT.booked);
            let day = format!("/it/scrivania/{}", town.first_booked_day().await);
            let before = town.filo.db.counted();
            worker.get(&day).await.must_say(&Guest::number(n).name);
            asked.push((town.filo.db.counted() - before).units);
        }
        assert!(asked.iter().all(|units| *units == asked[0]), "{asked:?}");
    });
}

/// Follows every link of ours; gives the pages that ask anything of the database.
async fn asking(town: &TestTown, from: &str) -> (usize, Vec<String>) {
    let visitor: Visitor = town.visitor();
    let (mut seen, mut waiting) = (BTreeSet::from([from.to_owned()]), VecDeque::from([from.to_owned()]));
    let (mut count, mut asking) = (0, Vec::new());
    while let Some(path) = waiting.pop_front() {
        // The first look may bring a calendar into memory.
        visitor.get(&path).await;
        let before = (town.filo.db.counted(), town.filo.vault.counted());
        let page = visitor.get(&path).await;
        if (town.filo.db.counted(), town.filo.vault.counted()) != before {
            asking.push(path);
        }
        count += 1;
        for (_, link) in page.links() {
            if link.starts_with(&format!("{from}/")) && seen.insert(link.clone()) {
                waiting.push_back(link);
            }
        }
    }
    (count, asking)
}

#[test]
fn no_public_page_that_a_link_leads_to_asks_anything() {
    on_sqlite(|town| async move {
        let (count, asking) = asking(&town, "/it").await;
        assert!(count > 200, "only {count} pages were reached");
        // Whether there is a place left is as it stands this minute: it is asked.
        assert_eq!(asking, ["/it/servizi/ripartire"]);
    });
}
