// SPDX-License-Identifier: EUPL-1.2
//! Documents of a case on both databases: in pieces and back, refused by their bytes, withdrawn, superseded, looked at, never at rest in the
//! open, and for nobody who does not work on the case.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use casework::{
    Casework,
    case::{Act, At, CaseId, life::Deed, reasons::Refusal},
    document::{
        Arrived, AtDocument, DocumentError, DocumentId, DocumentView, Facts, NewDocument, PIECE, Rules, Turned, WAITS,
        kinds::{Form, Kind, Looked},
        look::{Scanner, Seen},
        sniff::Unfit,
    },
};
use common::{NOW, TODAY, Town, on_both, worker};
use identity::{Role, Who};
use jiff::civil::date;
use std::{
    io::Read,
    sync::{Arc, Mutex},
};

/// A marker of our own: harmless, and found by the scanner of these tests.
const HARM: &[u8] = b"FILO-PROVA-DI-VIRUS-INNOCUA";

/// Finds the marker, or does not answer.
struct Trial(Arc<Mutex<bool>>);

impl Scanner for Trial {
    fn look(&self, bytes: &mut dyn Read) -> Seen {
        if !*self.0.lock().unwrap() {
            return Seen::Unavailable;
        }
        let mut all = Vec::new();
        match bytes.read_to_end(&mut all) {
            Err(_) => Seen::Unavailable,
            Ok(_) if all.windows(HARM.len()).any(|part| part == HARM) => Seen::Found,
            Ok(_) => Seen::Clean,
        }
    }
}

/// A letter of so many bytes, like no other.
fn letter(number: usize, bytes: usize) -> Vec<u8> {
    let mut text = format!("Lettera inventata numero {number}. ").into_bytes();
    text.extend((0..bytes.saturating_sub(text.len())).map(|at| b'a' + u8::try_from((at * 7 + number) % 26).unwrap()));
    text
}

fn facts(title: &str) -> Facts {
    let on = Some(date(2026, 11, 2));
    Facts { kind: Kind::Letter, title: title.into(), on, expires: None, of: [].into(), source: "Portata a mano".into() }
}

async fn sent(room: &Casework, who: &Who, case: CaseId, name: &str, bytes: &[u8]) -> Result<Arrived, DocumentError> {
    let open = room.receive(who, case, TODAY).await?;
    let mut arrival = room.arrival(who, &open).await?;
    for part in bytes.chunks(100_003) {
        arrival.take(part).await?;
    }
    arrival.finish(who, name, &format!("form {name}")).await
}

async fn added(room: &Casework, who: &Who, case: CaseId, title: &str, bytes: &[u8]) -> DocumentId {
    let file = sent(room, who, case, title, bytes).await.unwrap().file;
    kept(room, who, case, NewDocument { form: title.into(), file, facts: facts(title), follows: None }).await.unwrap()
}

async fn kept(room: &Casework, who: &Who, case: CaseId, new: NewDocument) -> Result<DocumentId, DocumentError> {
    let open = room.receive(who, case, TODAY).await?;
    Ok(room.add_documents(who, &open, vec![new], TODAY).await?[0])
}

async fn bytes(room: &Casework, who: &Who, case: CaseId, id: DocumentId) -> Result<Vec<u8>, DocumentError> {
    let mut opened = room.open_document(who, case, id, TODAY).await?;
    let mut all = Vec::new();
    while let Some(piece) = opened.piece().await? {
        all.extend(piece);
    }
    assert_eq!(opened.bytes, all.len() as u64);
    Ok(all)
}

async fn view(room: &Casework, who: &Who, case: CaseId, id: DocumentId) -> DocumentView {
    let open = room.case_for(who, case, TODAY).await.unwrap();
    let all = room.documents(who, &open).await.unwrap().all;
    all.into_iter().find(|one| one.id == id).unwrap()
}

fn at(case: CaseId, view: &DocumentView) -> AtDocument {
    AtDocument { case, document: view.id, seen: view.revision, today: TODAY }
}

/// Rows that belong to no document yet; a file that breaks off is thrown away beside the request, so it is waited for.
async fn left(town: &Town, expected: i64) {
    for _ in 0..10_000 {
        if town.count("SELECT count(*) FROM casework_file WHERE state <> 'kept'").await == expected {
            break;
        }
        tokio::task::yield_now().await;
    }
    assert_eq!(town.count("SELECT count(*) FROM casework_file WHERE state <> 'kept'").await, expected);
    let orphans =
        "SELECT count(*) FROM casework_piece p JOIN casework_file f ON f.id = p.file_id WHERE f.state = 'arriving'";
    assert_eq!(town.count(orphans).await, 0);
}

#[test]
fn what_was_put_in_comes_out_whatever_its_size() {
    on_both(async |town| {
        let (anna, room) = (worker(1, "b", Role::CaseWorker), town.casework.clone());
        let case = town.case(&anna, "Inventati").await;
        for (number, size) in [60, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 3 * PIECE + 5].into_iter().enumerate() {
            let all = letter(number, size);
            let id = added(&room, &anna, case, &format!("Lettera {number}"), &all).await;
            assert!(bytes(&room, &anna, case, id).await.unwrap() == all, "{size} bytes");
        }
        assert_eq!(town.count("SELECT count(*) FROM casework_piece").await, 1 + 1 + 1 + 2 + 2 + 4);
        assert_eq!(town.count("SELECT count(*) FROM audit_entry WHERE action = 'casework.document_opened'").await, 6);
        let told = town.texts("SELECT details FROM audit_entry").await.join("\n");
        assert!(told.contains("document") && !told.contains("Lettera"), "a title in the audit");
        let open = room.case_for(&anna, case, TODAY).await.unwrap();
        let all = room.documents(&anna, &open).await.unwrap();
        assert_eq!(all.all[0].facts.as_ref().unwrap().title, "Lettera 5", "the newest first");
        assert_eq!(all.bytes(), (60 + 8 * PIECE + 5) as u64);
        left(&town, 0).await;
    });
}

#[test]
fn what_is_not_taken_leaves_nothing() {
    on_both(async |town| {
        let anna = worker(1, "b", Role::CaseWorker);
        let rules = Rules { largest: 300_000, ..Rules::default() };
        let room = town.casework.clone().with_documents(rules);
        let case = town.case(&anna, "Inventati").await;
        let large = sent(&room, &anna, case, "grande.txt", &letter(1, 300_001)).await;
        assert!(matches!(large, Err(DocumentError::TooLarge { largest: 300_000 })));
        for (name, bytes, why) in [
            ("foto.jpg", b"MZ\x90\0\x03".as_slice(), Unfit::Program),
            ("lettera.txt", b"<html><script>1</script>", Unfit::Page),
            ("vuoto.pdf", b"", Unfit::Empty),
        ] {
            let refused = sent(&room, &anna, case, name, bytes).await;
            assert!(matches!(refused, Err(DocumentError::Unfit(found)) if found == why), "{name}");
        }
        // The connection goes in the middle of a file.
        let open = room.receive(&anna, case, TODAY).await.unwrap();
        let mut arrival = room.arrival(&anna, &open).await.unwrap();
        arrival.take(&letter(2, 280_000)).await.unwrap();
        drop(arrival);
        left(&town, 0).await;
        // A name that lies is remembered; the bytes are believed.
        let lied = sent(&room, &anna, case, "foto.jpg", b"%PDF-1.7 prova").await.unwrap();
        assert!(lied.form == Form::Pdf && lied.misnamed);
        // What nobody makes a document of is swept away when its time is over, and not before.
        room.sweep_arrivals().await.unwrap();
        left(&town, 1).await;
        town.clock.set(NOW.plus_seconds(WAITS + 60));
        assert_eq!(room.sweep_arrivals().await.unwrap(), 1);
        left(&town, 0).await;
        let new = NewDocument { form: "x".into(), file: lied.file, facts: facts("Tardi"), follows: None };
        assert!(matches!(kept(&room, &anna, case, new).await, Err(DocumentError::Gone)));
    });
}

#[test]
fn the_same_paper_is_in_a_case_once_and_a_newer_one_takes_its_place() {
    on_both(async |town| {
        let (anna, carla, room) =
            (worker(1, "b", Role::CaseWorker), worker(2, "c", Role::CaseWorker), town.casework.clone());
        let case = town.case(&anna, "Inventati").await;
        town.join(&anna, case, &carla).await;
        let paper = letter(1, 500);
        let first = added(&room, &anna, case, "ISEE 2025", &paper).await;
        let again = sent(&room, &carla, case, "altro nome", &paper).await;
        assert!(matches!(again, Err(DocumentError::Already(there)) if there == first));
        // In another case it is another paper.
        let other = town.case(&anna, "Altri").await;
        added(&room, &anna, other, "ISEE 2025", &paper).await;
        let indexes = "SELECT count(DISTINCT same_index) FROM casework_document";
        assert_eq!(town.count(indexes).await, 2, "two cases cannot be joined by what they hold");

        let file = sent(&room, &carla, case, "nuovo", &letter(2, 500)).await.unwrap().file;
        let new = NewDocument { form: "n".into(), file, facts: facts("ISEE 2026"), follows: Some(first) };
        let second = kept(&room, &carla, case, new.clone()).await.unwrap();
        assert_eq!(kept(&room, &carla, case, new).await.unwrap(), second, "pressed twice");
        let older = view(&room, &anna, case, first).await;
        assert!(older.followed == Some(second) && !older.holds() && older.may_open, "both stay");
        let file = sent(&room, &anna, case, "terzo", &letter(3, 500)).await.unwrap().file;
        let third = NewDocument { form: "t".into(), file, facts: facts("ISEE"), follows: Some(first) };
        assert!(matches!(kept(&room, &anna, case, third).await, Err(DocumentError::ChangedMeanwhile)));
    });
}

#[test]
fn a_mistake_is_withdrawn_and_put_back_and_corrected_but_never_gone() {
    on_both(async |town| {
        let (anna, carla, room) =
            (worker(1, "b", Role::CaseWorker), worker(2, "c", Role::CaseWorker), town.casework.clone());
        let case = town.case(&anna, "Inventati").await;
        town.join(&anna, case, &carla).await;
        let paper = letter(1, 500);
        let id = added(&room, &carla, case, "Di un’altra famiglia", &paper).await;
        let seen = view(&room, &anna, case, id).await;
        let mute = room.withdraw_document(&anna, at(case, &seen), " ").await;
        assert!(matches!(mute, Err(DocumentError::Missing { field: "why" })));
        room.withdraw_document(&anna, at(case, &seen), "Non è di questa famiglia").await.unwrap();
        let stale = room.withdraw_document(&carla, at(case, &seen), "ancora").await;
        assert!(matches!(stale, Err(DocumentError::ChangedMeanwhile)));
        // Nobody manages the case yet: Anna, of the same team, sees that it was, and why.
        let shut = view(&room, &anna, case, id).await;
        assert!(shut.facts.is_none() && shut.name.is_empty() && shut.turns.is_empty() && !shut.may_open);
        assert_eq!(shut.withdrawn.as_ref().unwrap().why, "Non è di questa famiglia");
        assert!(matches!(bytes(&room, &anna, case, id).await, Err(DocumentError::NotFound)));
        assert!(matches!(room.put_back_document(&anna, at(case, &shut)).await, Err(DocumentError::NotFound)));
        assert!(bytes(&room, &carla, case, id).await.unwrap() == paper, "whoever added it still reads it");
        // Withdrawn, the paper may be brought again; then the first cannot come back beside it.
        let twin = added(&room, &anna, case, "Di nuovo", &paper).await;
        let theirs = view(&room, &carla, case, id).await;
        assert!(matches!(
            room.put_back_document(&carla, at(case, &theirs)).await,
            Err(DocumentError::ChangedMeanwhile)
        ));
        let twin = view(&room, &anna, case, twin).await;
        room.withdraw_document(&anna, at(case, &twin), "Doppia").await.unwrap();
        room.put_back_document(&carla, at(case, &theirs)).await.unwrap();

        let back = view(&room, &anna, case, id).await;
        let better = Facts { expires: Some(date(2026, 12, 1)), ..facts("Di questa famiglia") };
        room.correct_document(&anna, at(case, &back), better).await.unwrap();
        let now = view(&room, &anna, case, id).await;
        let open = room.case_for(&carla, case, TODAY).await.unwrap();
        assert_eq!(room.documents_to_care_for(&carla, &open, TODAY).await.unwrap(), 1, "within thirty days");
        assert_eq!(room.documents_to_care_for(&carla, &open, date(2026, 10, 31)).await.unwrap(), 0);
        let turned: Vec<Turned> = now.turns.iter().map(|turn| turn.what).collect();
        assert_eq!(turned, [Turned::Withdrawn, Turned::PutBack, Turned::Corrected]);
        assert_eq!(now.turns[2].before.as_ref().unwrap().title, "Di un’altra famiglia", "what it was stays");
        assert_eq!(town.texts("SELECT expires FROM casework_document WHERE expires IS NOT NULL").await, ["2026-12-01"]);
        let wrong = [
            Facts { on: Some(date(2026, 11, 19)), ..facts("Domani") },
            Facts { expires: Some(date(2026, 11, 1)), ..facts("Prima") },
            Facts { title: "x".repeat(161), ..facts("") },
            Facts { kind: Kind::Other, ..facts(" ") },
        ];
        for facts in wrong {
            assert!(room.correct_document(&anna, at(case, &now), facts).await.is_err());
        }
    });
}

#[test]
fn what_harms_is_refused_and_what_nobody_looked_at_is_open_to_who_sent_it_alone() {
    on_both(async |town| {
        let (anna, carla) = (worker(1, "b", Role::CaseWorker), worker(2, "c", Role::CaseWorker));
        let answers = Arc::new(Mutex::new(true));
        let rules = Rules { scanner: Some(Arc::new(Trial(answers.clone()))), ..Rules::default() };
        let room = town.casework.clone().with_documents(rules);
        let case = town.case(&anna, "Inventati").await;
        town.join(&anna, case, &carla).await;
        // Across the border of two pieces.
        let mut harm = letter(1, PIECE - 9);
        harm.extend_from_slice(HARM);
        assert!(matches!(sent(&room, &anna, case, "male", &harm).await, Err(DocumentError::Harmful)));
        left(&town, 0).await;
        assert_eq!(town.count("SELECT count(*) FROM audit_entry WHERE action = 'casework.document_refused'").await, 1);
        let clean = added(&room, &anna, case, "Buona", &letter(2, 900)).await;
        assert_eq!(view(&room, &carla, case, clean).await.looked, Looked::Clean);

        *answers.lock().unwrap() = false;
        let late = added(&room, &anna, case, "Non ancora guardata", &letter(3, 900)).await;
        let bad = added(&room, &anna, case, "Cattiva", &harm).await;
        assert!(bytes(&room, &anna, case, late).await.is_ok(), "whoever sent it has it already");
        assert!(matches!(bytes(&room, &carla, case, late).await, Err(DocumentError::NotLookedAt)));
        assert!(!view(&room, &carla, case, late).await.may_open);
        assert_eq!(room.look_again().await.unwrap(), 0, "still no answer");
        *answers.lock().unwrap() = true;
        assert_eq!(room.look_again().await.unwrap(), 2);
        assert!(bytes(&room, &carla, case, late).await.is_ok());
        assert_eq!(view(&room, &anna, case, bad).await.looked, Looked::Found);
        assert!(matches!(bytes(&room, &anna, case, bad).await, Err(DocumentError::NotFound)), "closed to all");
        assert_eq!(room.look_again().await.unwrap(), 0, "nothing waits");
    });
}

#[test]
fn who_does_not_carry_the_case_adds_nothing_and_who_does_not_read_it_learns_nothing() {
    on_both(async |town| {
        let (anna, room) = (worker(1, "b", Role::CaseWorker), town.casework.clone());
        let case = town.case(&anna, "Inventati").await;
        let partner = worker(2, "c", Role::PartnerOperator);
        town.join(&anna, case, &partner).await;
        let id = added(&room, &anna, case, "Lettera", &letter(1, 900)).await;
        let there = view(&room, &partner, case, id).await;
        assert!(bytes(&room, &partner, case, id).await.is_ok(), "a partner of the team reads");
        assert!(matches!(room.receive(&partner, case, TODAY).await.map(drop), Err(DocumentError::NotFound)));
        assert!(matches!(room.withdraw_document(&partner, at(case, &there), "x").await, Err(DocumentError::NotFound)));
        let nowhere: DocumentId = kernel::Id::new(NOW, &kernel::SeededChance::new(44));
        for role in Role::ALL.into_iter().filter(|role| *role != Role::Coordinator) {
            let who = worker(60, "b", role);
            for document in [id, nowhere] {
                assert!(matches!(bytes(&room, &who, case, document).await, Err(DocumentError::NotFound)), "{role:?}");
            }
            assert!(matches!(room.receive(&who, case, TODAY).await.map(drop), Err(DocumentError::NotFound)));
        }
        // A document of one case is not there by way of another.
        let other = town.case(&anna, "Altri").await;
        assert!(matches!(bytes(&room, &anna, other, id).await, Err(DocumentError::NotFound)));
        // A file that has arrived is there for nobody but who sent it.
        let carla = worker(3, "c", Role::CaseWorker);
        town.join(&anna, case, &carla).await;
        let file = sent(&room, &anna, case, "suo", &letter(2, 900)).await.unwrap().file;
        let new = NewDocument { form: "x".into(), file, facts: facts("Rubata"), follows: None };
        assert!(matches!(kept(&room, &carla, case, new).await, Err(DocumentError::Gone)));

        // A coordinator of the body that held it breaks the glass: reads, and no more; and the audit says how.
        let head = worker(5, "b", Role::Coordinator);
        let seal = At { case, seen: town.at(&anna, case).await.seen, today: TODAY };
        let ada = worker(6, "b", Role::CaseWorker);
        town.join(&anna, case, &ada).await;
        let seal = At { seen: seal.seen + 1, ..seal };
        room.seal_case(&anna, seal, "riservato").await.unwrap();
        assert!(matches!(bytes(&room, &head, case, id).await, Err(DocumentError::NotFound)), "sealed");
        room.break_glass(&head, case, false, "di notte, il bambino è qui", TODAY).await.unwrap();
        assert!(bytes(&room, &head, case, id).await.is_ok());
        assert!(matches!(room.receive(&head, case, TODAY).await.map(drop), Err(DocumentError::NotFound)));
        let by_glass = "SELECT count(*) FROM audit_entry WHERE action = 'casework.document_opened_by_glass'";
        assert_eq!(town.count(by_glass).await, 1);

        // A closed case is read and no more.
        town.act(&anna, case, Deed::Assess).await.unwrap();
        let refuse = Act::of(Deed::Refuse(Refusal::NoNeed), "perché sì");
        room.act(&anna, town.at(&anna, case).await, refuse).await.unwrap();
        assert!(bytes(&room, &anna, case, id).await.is_ok());
        assert!(matches!(room.receive(&anna, case, TODAY).await.map(drop), Err(DocumentError::CaseClosed)));
    });
}

#[test]
fn whoever_takes_the_database_or_alters_it_reads_nothing() {
    on_both(async |town| {
        let (anna, room) = (worker(1, "b", Role::CaseWorker), town.casework.clone());
        let case = town.case(&anna, "Inventati").await;
        let paper = letter(1, 2 * PIECE + 30);
        let id = added(&room, &anna, case, "Decreto di prova", &paper).await;
        let word = b"Lettera inventata numero".as_slice();
        let lying = town
            .db
            .read(&kernel::Actor::system(), |tx| {
                tx.query("SELECT content FROM casework_piece", &[], |row| row.get::<Vec<u8>>(0))
            })
            .await
            .unwrap();
        assert!(lying.iter().all(|piece| !piece.windows(word.len()).any(|part| part == word)));
        // A piece goes elsewhere, comes back; then the last is taken away.
        for (tamper, whole) in [
            ("UPDATE casework_piece SET number = 10 WHERE number = 0", false),
            ("UPDATE casework_piece SET number = 0 WHERE number = 10", true),
            ("DELETE FROM casework_piece WHERE number = 2", false),
        ] {
            town.db.write(&kernel::Actor::system(), move |tx| tx.execute(tamper, &[])).await.unwrap();
            assert_eq!(bytes(&room, &anna, case, id).await.is_ok(), whole, "{tamper}");
        }
        // The key is destroyed: for the pages there is nothing any more, in clear words.
        let subject = town.texts("SELECT subject FROM casework_case").await.remove(0);
        town.vault.destroy(subject.parse().unwrap(), NOW).await.unwrap();
        assert!(bytes(&room, &anna, case, id).await.is_err());
    });
}
