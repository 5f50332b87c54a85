// SPDX-License-Identifier: EUPL-1.2
//! Measures the pages of cases when there are very many, while others write and the background work seals the audit beat by beat: a worker's
//! list, one case, its diary.
//!
//! `cargo run -p testkit --release --example many_cases [CASES] [NOTES] [READS] [sqlite|postgres]`: a hundred thousand cases, a million notes and two
//! thousand readings of each page when nothing is said; PostgreSQL when `FILO_TEST_POSTGRES` names a server. A page is asked of the whole site as a
//! browser would ask it, with a session, without a network between. Prints one line a figure; docs/performance.md keeps them.
//!
//! Every case is opened by the usual command. Of the notes, those of the cases that are looked at are filed by the usual command; the others are
//! the same sealed rows laid under other cases: they weigh on tables and indexes as much, and nobody opens them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::disallowed_methods)]

use axum::http::Method;
use casework::{
    case::{CaseId, NewCase, reasons::Part},
    note::{Keep, NoteId, Words, Writing},
};
use filo::{Background, Filo};
use identity::{Member, NewAccount, Password, Role, Who};
use jiff::civil::{Date, DateTime, date};
use kernel::{Actor, Id, SeededChance, UtcMicros};
use people::{Care, NewPerson, Standing, invented};
use std::{
    collections::BTreeSet,
    ops::Range,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};
use store::{Engine, row};
use testkit::{PASSWORD, TestTown, Visitor};

/// Things under way at once: the databases keep several in one commit.
const AT_ONCE: u64 = 64;
/// The cases of one worker.
const EACH: u64 = 200;
/// The workers who look at their pages.
const READERS: u64 = 5;
/// The notes of a case that is looked at.
const NOTES: u64 = 10;
/// Between two beats of the background work, as when the site is served.
const BEAT: Duration = Duration::from_secs(1);
/// Rows laid down in one unit.
const AT_A_TIME: usize = 5_000;
const BODY: &str = "comune-cremona";
const TODAY: Date = date(2026, 11, 23);

fn main() {
    let number = |at: usize, usual: u64| std::env::args().nth(at).and_then(|text| text.parse().ok()).unwrap_or(usual);
    let (cases, notes, reads) = (number(1, 100_000), number(2, 1_000_000), number(3, 2_000));
    let only = |word: &str| std::env::args().any(|told| told == word);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    if !only("postgres") {
        println!("SQLite, {cases} cases, {notes} notes");
        runtime.block_on(measure(Engine::Sqlite, cases, notes, reads));
    }
    if !only("sqlite") && std::env::var("FILO_TEST_POSTGRES").is_ok() {
        println!("PostgreSQL, {cases} cases, {notes} notes");
        runtime.block_on(measure(Engine::Postgres, cases, notes, reads));
    }
}

fn member(account: identity::AccountId) -> Who {
    Who::from(Member { account, body: BODY.to_owned(), role: Role::CaseWorker, desks: BTreeSet::new() })
}

/// A worker who has an account, and somebody at its pages.
struct Reader {
    who: Who,
    visitor: Visitor,
}

async fn reader(town: &TestTown, number: u64) -> Reader {
    let name = format!("misura-{number}@prova.example");
    let new = NewAccount {
        display_name: format!("Prova misura {number}"),
        sign_in_name: name.clone(),
        password: Password::new(PASSWORD),
        body: BODY.to_owned(),
        role: Role::CaseWorker,
        desks: BTreeSet::new(),
    };
    let account = town.filo.identity.create_account(&Who::Operator, &new).await.unwrap();
    let visitor = town.visitor();
    let form = visitor.get("/it/scrivania/entra").await;
    let sent = form.press("Entra").with("sign-in-name", &name).with("password", PASSWORD);
    visitor.send(sent).await.must_be(200);
    Reader { who: member(account), visitor }
}

/// Whoever has this case: those who look come first, the others have no account and need none.
fn worker(readers: &[Who], case: u64) -> Who {
    let number = case / EACH;
    let reader = usize::try_from(number).ok().and_then(|number| readers.get(number));
    reader.cloned().unwrap_or_else(|| member(Id::new(UtcMicros(0), &SeededChance::new(number))))
}

async fn open(filo: &Filo, who: &Who, number: u64) -> CaseId {
    let person = invented::person(7, number);
    let new = NewPerson {
        form: format!("measure {number}"),
        identity: person.identity,
        care: Care::default(),
        standing: Standing::Common,
        contacts: Vec::new(),
    };
    let person = filo.people.note_person(who, new).await.unwrap();
    let new = NewCase {
        form: format!("measure {number}"),
        town: "019036".parse().unwrap(),
        name: format!("Nucleo {number}"),
        reason: "Parole di prova, lunghe quanto una segnalazione breve di due o tre righe scritte in fretta."
            .to_owned(),
        concerned: [person].into(),
        children_until: number.is_multiple_of(3).then_some(2_030),
        part: Part::SocialWorker,
    };
    filo.casework.open_case(who, new, TODAY).await.unwrap()
}

async fn note(filo: &Filo, who: &Who, case: CaseId, number: u64) -> NoteId {
    let words = Words {
        place: "In sede".to_owned(),
        text: "Parole di prova, lunghe quanto la nota di un colloquio.\n\nChi scrive racconta che cosa è stato detto, che cosa si è \
               deciso insieme, e chi farà che cosa prima della prossima volta."
            .to_owned(),
        ..Words::default()
    };
    let day = TODAY.saturating_sub(jiff::Span::new().days(i64::try_from(number).unwrap()));
    let writing = Writing { kind: "conversation".to_owned(), day: day.to_string(), words, ..Writing::default() };
    let keep = Keep { form: format!("measure {case} {number}"), note: None, writing };
    filo.casework
        .file_note(who, case, keep, DateTime::from_parts(TODAY, jiff::civil::time(8, 0, 0, 0)))
        .await
        .unwrap()
        .note
}

/// Does one thing for each number, many at once, and gives what came of each, in order.
async fn each<T: Send + 'static, F: Future<Output = T> + Send + 'static>(
    numbers: Range<u64>,
    what: impl Fn(u64) -> F + Clone + Send + 'static,
) -> Vec<T> {
    let mut hands = tokio::task::JoinSet::new();
    for hand in 0..AT_ONCE {
        let (what, numbers) = (what.clone(), numbers.clone());
        hands.spawn(async move {
            let mut done = Vec::new();
            for number in numbers.skip(usize::try_from(hand).unwrap()).step_by(usize::try_from(AT_ONCE).unwrap()) {
                done.push((number, what(number).await));
            }
            done
        });
    }
    let mut all = Vec::new();
    while let Some(done) = hands.join_next().await {
        all.extend(done.unwrap());
    }
    all.sort_by_key(|(number, _)| *number);
    all.into_iter().map(|(_, done)| done).collect()
}

/// A row of the diary as it lies there.
type Lying = (String, String, String, String, Vec<u8>, i64);

/// Lays the same sealed rows under other cases until there are so many.
async fn lay(filo: &Filo, others: &[CaseId], wanted: u64) {
    let system = Actor::system();
    let rows: Vec<Lying> = filo
        .db
        .read(&system, |tx| {
            tx.query("SELECT kind, happened, account, body, content, filed_at FROM casework_note", &[], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?))
            })
        })
        .await
        .unwrap();
    let there = u64::try_from(rows.len()).unwrap();
    let (rows, others) = (Arc::new(rows), Arc::new(others.to_vec()));
    let missing = wanted.saturating_sub(there);
    for first in (0..missing).step_by(AT_A_TIME) {
        let (rows, others) = (Arc::clone(&rows), Arc::clone(&others));
        let last = missing.min(first + u64::try_from(AT_A_TIME).unwrap());
        let laid = filo.db.write(&system, move |tx| {
            let chance = SeededChance::new(first + 1);
            for number in first..last {
                let at = usize::try_from(number).unwrap();
                let (kind, happened, account, body, content, filed) = &rows[at % rows.len()];
                let id = NoteId::new(UtcMicros(*filed), &chance).to_string();
                let case = others[at % others.len()].to_string();
                let form = number.to_be_bytes();
                tx.execute(
                    "INSERT INTO casework_note (id, case_id, kind, happened, account, body, content, form_index, written_at, filed_at)
                     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)",
                    row![&id, &case, kind, happened, account, body, content, &form[..], *filed],
                )?;
            }
            Ok::<_, store::StoreError>(())
        });
        laid.await.unwrap();
    }
}

async fn measure(engine: Engine, cases: u64, notes: u64, reads: u64) {
    let town = TestTown::builder().on(engine).start().await;
    let mut readers = Vec::new();
    for number in 0..READERS {
        readers.push(reader(&town, number).await);
    }
    let known: Arc<Vec<Who>> = Arc::new(readers.iter().map(|reader| reader.who.clone()).collect());
    let began = Instant::now();
    let (filo, all) = (town.filo.clone(), Arc::clone(&known));
    let opened = each(0..cases, move |number| {
        let (filo, who) = (filo.clone(), worker(&all, number));
        async move { open(&filo, &who, number).await }
    });
    let opened = Arc::new(opened.await);
    rate("cases opened", cases, began.elapsed());

    let (looked_at, others) = opened.split_at(usize::try_from(READERS * EACH).unwrap());
    let began = Instant::now();
    let (filo, all, ids) = (town.filo.clone(), Arc::clone(&known), Arc::clone(&opened));
    let filed = READERS * EACH * NOTES;
    each(0..filed, move |number| {
        let at = number / NOTES;
        let (filo, who, case) = (filo.clone(), worker(&all, at), ids[usize::try_from(at).unwrap()]);
        async move { note(&filo, &who, case, number % NOTES).await }
    })
    .await;
    rate("notes filed", filed, began.elapsed());
    let began = Instant::now();
    lay(&town.filo, others, notes).await;
    rate("notes laid beside them", notes - filed, began.elapsed());
    let there = town.count("SELECT count(*) FROM casework_note").await;
    println!("  {there} notes lie there");

    // Whatever waits for its link in the audit gets it first, as it would have in the years in which all this was written.
    let mut background = Background::new("measure");
    let (began, mut linked) = (Instant::now(), 0);
    loop {
        match background.beat(&town.filo).await.linked {
            0 => break,
            some => linked += some,
        }
    }
    rate("entries of the audit sealed", linked, began.elapsed());

    // Others go on opening cases and writing notes while these are read.
    let (over, more) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU64::new(0)));
    let writing = {
        let (filo, all, over, more) = (town.filo.clone(), Arc::clone(&known), Arc::clone(&over), Arc::clone(&more));
        tokio::spawn(async move {
            while !over.load(Ordering::Relaxed) {
                let number = cases + 10 * EACH + more.fetch_add(1, Ordering::Relaxed);
                let who = worker(&all, number);
                let case = open(&filo, &who, number).await;
                note(&filo, &who, case, 0).await;
            }
        })
    };
    let beating = {
        let (filo, over) = (town.filo.clone(), Arc::clone(&over));
        tokio::spawn(async move {
            let (mut ticks, mut linked) = (tokio::time::interval(BEAT), 0);
            while !over.load(Ordering::Relaxed) {
                ticks.tick().await;
                linked += background.beat(&filo).await.linked;
            }
            linked
        })
    };
    let (mut lists, mut pages, mut diaries) = (Vec::new(), Vec::new(), Vec::new());
    for read in 0..reads {
        let at = usize::try_from(read * 7_919 % (READERS * EACH)).unwrap();
        let visitor = &readers[at / usize::try_from(EACH).unwrap()].visitor;
        let case = looked_at[at];
        lists.push(look(visitor, "/it/scrivania/casi").await);
        pages.push(look(visitor, &format!("/it/scrivania/casi/{case}")).await);
        diaries.push(look(visitor, &format!("/it/scrivania/casi/{case}/diario")).await);
    }
    over.store(true, Ordering::Relaxed);
    writing.await.unwrap();
    let sealed = beating.await.unwrap();
    for (name, path) in [
        ("list", String::new()),
        ("case", format!("/{}", looked_at[0])),
        ("diary", format!("/{}/diario", looked_at[0])),
    ] {
        look(&readers[0].visitor, &format!("/it/scrivania/casi{path}")).await;
        let before = town.filo.db.counted();
        look(&readers[0].visitor, &format!("/it/scrivania/casi{path}")).await;
        let asked = town.filo.db.counted() - before;
        println!("  the {name} asks {} statements in {} units", asked.statements, asked.units);
    }
    println!(
        "  meanwhile {} more cases were opened, each with a note, and {sealed} entries of the audit were sealed",
        more.load(Ordering::Relaxed)
    );
    tell(&format!("the page of a worker's {EACH} cases"), lists);
    tell("the page of a case", pages);
    tell("the page of its diary", diaries);
}

/// Asks for a page, and says how long it took.
async fn look(visitor: &Visitor, path: &str) -> Duration {
    let began = Instant::now();
    let (status, _, page) = visitor.once(&Method::GET, path, Vec::new()).await;
    let spent = began.elapsed();
    assert!(status == 200 && !page.is_empty(), "{path} answers {status}");
    spent
}

fn rate(what: &str, how_many: u64, spent: Duration) {
    println!(
        "  {how_many} {what} in {:.1} s, {:.0} a second",
        spent.as_secs_f64(),
        how_many as f64 / spent.as_secs_f64()
    );
}

fn tell(what: &str, mut spent: Vec<Duration>) {
    spent.sort();
    let at = |share: usize| spent[(spent.len() * share / 1000).min(spent.len() - 1)].as_secs_f64() * 1e3;
    println!("  {what}: p50 {:.1} ms, p99 {:.1} ms", at(500), at(990));
}
