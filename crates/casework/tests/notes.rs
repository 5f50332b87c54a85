// SPDX-License-Identifier: EUPL-1.2
//! A diary on both databases: drafts that are their author's, notes that never change, reserved notes that are there for nobody else, and their
//! hand-over to a substitute.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use casework::{
    case::{
        CaseId, NewSeat,
        life::Deed,
        reasons::{Part, Refusal},
    },
    note::{
        Entry, Filter, Keep, Kind, NoteError, NoteId, OneNote, Openness, Readers, Words, Writing,
        handover::{Act, Answer, NewAct, Stands},
        rules::Lack,
    },
};
use common::{NOW, TODAY, Town, on_both, worker};
use identity::{Role, Who};
use jiff::civil::DateTime;
use kernel::{Chance, Id, SeededChance};

fn now() -> DateTime {
    TODAY.at(15, 0, 0, 0)
}

fn writing(text: &str, day: &str) -> Writing {
    Writing {
        kind: Kind::HomeVisit.code().to_owned(),
        day: day.to_owned(),
        time: "9.30".to_owned(),
        words: Words { text: text.to_owned(), place: "A casa".to_owned(), ..Words::default() },
        ..Writing::default()
    }
}

fn reserved(text: &str) -> Writing {
    Writing { readers: Readers::Author, ..writing(text, "2026-11-17") }
}

fn keep(form: &str, writing: Writing) -> Keep {
    Keep { form: form.to_owned(), note: None, writing }
}

async fn file(town: &Town, who: &Who, case: CaseId, form: &str, writing: Writing) -> NoteId {
    town.casework.file_note(who, case, keep(form, writing), now()).await.unwrap().note
}

async fn told(town: &Town, who: &Who, case: CaseId, filter: &Filter) -> (Vec<Entry>, usize) {
    let open = town.casework.case_for(who, case, TODAY).await.unwrap();
    let diary = town.casework.diary(who, &open, filter, TODAY).await.unwrap();
    (diary.entries, diary.drafts.len())
}

async fn texts(town: &Town, who: &Who, case: CaseId) -> Vec<String> {
    told(town, who, case, &Filter::default()).await.0.into_iter().map(|one| one.words.text).collect()
}

async fn one(town: &Town, who: &Who, case: CaseId, note: NoteId) -> Result<OneNote, NoteError> {
    let open = town.casework.case_for(who, case, TODAY).await.unwrap();
    town.casework.diary_note(who, &open, note, TODAY).await
}

async fn is_absent(town: &Town, who: &Who, case: CaseId, note: NoteId) -> bool {
    matches!(one(town, who, case, note).await, Err(NoteError::NotFound))
}

async fn join(town: &Town, by: &Who, case: CaseId, who: &Who, part: Part) {
    let at = town.at(by, case).await;
    let Who::Member(member) = who else { panic!() };
    let new = NewSeat { account: member.account, body: member.body.clone(), part, since: TODAY };
    town.casework.join_team(by, at, new, "").await.unwrap();
}

fn account(who: &Who) -> identity::AccountId {
    let Who::Member(member) = who else { panic!() };
    member.account
}

#[test]
fn a_draft_is_its_authors_and_gone_when_deleted_and_a_filed_note_never_changes() {
    on_both(async |town| {
        let (anna, carla) = (worker(1, "b", Role::CaseWorker), worker(2, "c", Role::CaseWorker));
        let case = town.case(&anna, "Inventati").await;
        town.join(&anna, case, &carla).await;
        let room = &town.casework;

        let blank = Writing { day: "2026-11-18".into(), ..Writing::default() };
        assert_eq!(room.keep_note(&anna, case, keep("f", blank), TODAY).await.unwrap().note, None, "nothing was typed");
        let first = room.keep_note(&anna, case, keep("f", writing("Mezza", "")), TODAY).await.unwrap().note.unwrap();
        let again = room.keep_note(&anna, case, keep("f", writing("Mezza frase", "")), TODAY).await.unwrap();
        assert_eq!(again.note, Some(first), "the same form is the same draft");
        assert_eq!(told(&town, &anna, case, &Filter::default()).await.1, 1);
        assert!(
            matches!(one(&town, &anna, case, first).await, Ok(OneNote::Draft(draft)) if draft.writing.words.text == "Mezza frase")
        );
        // The same words in somebody else's form are somebody else's draft.
        let hers = room.keep_note(&carla, case, keep("f", writing("Sua", "")), TODAY).await.unwrap().note.unwrap();
        assert!(hers != first && is_absent(&town, &carla, case, first).await);
        assert!(matches!(room.delete_draft(&carla, case, first, TODAY).await, Err(NoteError::NotFound)));
        room.delete_draft(&carla, case, hers, TODAY).await.unwrap();
        assert_eq!(town.count("SELECT count(*) FROM casework_own_note").await, 1);

        // What is missing is said, and the draft stays.
        let lacks = room.file_note(&anna, case, keep("f", writing(" ", "domani")), now()).await;
        assert!(matches!(lacks, Err(NoteError::Lacking(lacks)) if lacks == [Lack::Day, Lack::Text]));
        let soon = room.file_note(&anna, case, keep("f", writing("Poi", "2026-11-19")), now()).await;
        assert!(matches!(soon, Err(NoteError::Lacking(lacks)) if lacks == [Lack::NotYet]));
        let filed = file(&town, &anna, case, "f", writing("Il contratto scade a gennaio.", "2026-11-17")).await;
        assert_eq!(filed, first, "a draft keeps its name");
        // It arrives once, however often it is sent.
        let twice = room.file_note(&anna, case, keep("f", writing("Altro", "2026-11-17")), now()).await.unwrap();
        assert!(twice.again && twice.note == filed);
        assert!(matches!(
            room.keep_note(&anna, case, keep("f", writing("Altro", "")), TODAY).await,
            Err(NoteError::Filed(_))
        ));
        assert!(matches!(room.delete_draft(&anna, case, filed, TODAY).await, Err(NoteError::NotFound)));
        assert_eq!(texts(&town, &carla, case).await, ["Il contratto scade a gennaio."]);

        // A correction says why, and stands beneath; the moment is that of what it corrects.
        let wrong = Writing { corrects: Some(filed), ..writing("A febbraio.", "") };
        let mute = room.file_note(&carla, case, keep("g", wrong.clone()), now()).await;
        assert!(matches!(mute, Err(NoteError::Lacking(lacks)) if lacks == [Lack::Why]));
        let words = Words { why: "Il mese era sbagliato.".into(), ..wrong.words.clone() };
        file(&town, &carla, case, "g", Writing { words, ..wrong }).await;
        let (entries, _) = told(&town, &anna, case, &Filter::default()).await;
        assert_eq!((entries.len(), entries[0].corrections.len()), (1, 1));
        assert_eq!(entries[0].corrections[0].happened, entries[0].happened);
        assert_eq!(entries[0].corrections[0].by.body, "c", "whoever corrects is told");
        // Nothing lies in the open.
        let told = town.texts("SELECT details FROM audit_entry").await.join("\n");
        assert!(told.contains("note") && !told.contains("contratto") && !told.contains("gennaio"));
    });
}

#[test]
fn a_page_is_of_so_many_newest_first_by_kind_by_body_and_ones_own() {
    on_both(async |town| {
        let (anna, carla) = (worker(1, "b", Role::CaseWorker), worker(2, "c", Role::CaseWorker));
        let case = town.case(&anna, "Inventati").await;
        town.join(&anna, case, &carla).await;
        for number in 0..40 {
            let who = if number % 4 == 0 { &carla } else { &anna };
            let day = format!("2026-{:02}-{:02}", 9 + number / 20, 1 + number % 20);
            let kind = if number % 2 == 0 { Kind::Telephone } else { Kind::Team };
            let one = Writing { kind: kind.code().into(), ..writing(&format!("Nota {number}"), &day) };
            file(&town, who, case, &format!("f{number}"), one).await;
        }
        file(&town, &anna, case, "mine", reserved("Solo mia")).await;
        let open = town.casework.case_for(&anna, case, TODAY).await.unwrap();
        let page = town.casework.diary(&anna, &open, &Filter::default(), TODAY).await.unwrap();
        assert_eq!((page.entries.len(), page.bodies.len()), (30, 2));
        assert_eq!(page.entries[0].words.text, "Solo mia", "in its place among the others");
        let older = Filter { older: page.older, ..Filter::default() };
        let rest = town.casework.diary(&anna, &open, &older, TODAY).await.unwrap();
        assert!(rest.entries.len() == 11 && rest.older.is_none());
        let mut all: Vec<_> = page.entries.iter().chain(&rest.entries).map(|one| (one.happened, one.id)).collect();
        assert_eq!(all.len(), 41);
        assert!(all.is_sorted_by(|one, other| one >= other));
        all.dedup();
        assert_eq!(all.len(), 41, "none twice");
        let of = async |filter: Filter| told(&town, &anna, case, &filter).await.0.len();
        assert_eq!(of(Filter { kind: Some(Kind::Telephone), ..Filter::default() }).await, 20);
        assert_eq!(of(Filter { body: Some("c".into()), ..Filter::default() }).await, 10);
        assert_eq!(of(Filter { mine: true, kind: Some(Kind::HomeVisit), ..Filter::default() }).await, 1);
        let printed = town.casework.printed_diary(&anna, &open, &Filter::default(), TODAY).await.unwrap();
        assert!(printed.entries.len() == 40 && printed.drafts.is_empty(), "what is one's own is not on paper");
    });
}

#[test]
fn a_reserved_note_is_there_for_its_author_alone() {
    on_both(async |town| {
        let (anna, carla) = (worker(1, "b", Role::CaseWorker), worker(2, "b", Role::CaseWorker));
        let (head, night) = (worker(3, "b", Role::Coordinator), worker(4, "b", Role::CaseWorker));
        let case = town.case(&anna, "Inventati").await;
        join(&town, &anna, case, &carla, Part::SocialWorker).await;
        let secret = file(&town, &anna, case, "s", reserved("Un dubbio che tengo per me.")).await;
        let with = Writing { private: "Mi è sembrata spaventata.".into(), ..writing("Visita fatta.", "2026-11-16") };
        let visit = file(&town, &anna, case, "v", with).await;
        let draft =
            town.casework.keep_note(&anna, case, keep("d", writing("Bozza", "")), TODAY).await.unwrap().note.unwrap();

        let (entries, drafts) = told(&town, &anna, case, &Filter::default()).await;
        assert_eq!((entries.len(), drafts, entries[1].private.len()), (2, 1, 1));
        assert!(entries[0].openness == Openness::Mine && entries[1].openness == Openness::Team);
        // Somebody breaks the glass at night.
        town.casework.break_glass(&night, case, true, "Bambina in pericolo", TODAY).await.unwrap();
        for who in [&carla, &head, &night] {
            assert_eq!(texts(&town, who, case).await, ["Visita fatta."]);
            let (entries, drafts) = told(&town, who, case, &Filter::default()).await;
            assert!(entries[0].private.is_empty() && drafts == 0);
            assert!(
                matches!(one(&town, who, case, visit).await, Ok(OneNote::Filed(entry)) if entry.private.is_empty())
            );
            for note in [secret, draft] {
                assert!(is_absent(&town, who, case, note).await);
                assert!(matches!(town.casework.open_note(who, case, note, TODAY).await, Err(NoteError::NotFound)));
                assert!(matches!(town.casework.delete_draft(who, case, note, TODAY).await, Err(NoteError::NotFound)));
                let corrects = Writing {
                    corrects: Some(note),
                    words: Words { text: "x".into(), why: "x".into(), ..Words::default() },
                    ..Writing::default()
                };
                let nothing = Id::new(NOW, &SeededChance::new(77));
                let same = Writing { corrects: Some(nothing), ..corrects.clone() };
                for (form, writing) in [("c1", corrects), ("c2", same)] {
                    let refused = town.casework.file_note(who, case, keep(form, writing), now()).await;
                    assert!(matches!(refused, Err(NoteError::NotFound)), "as of what is not there");
                }
            }
        }
        // Acting for another body, it is not there for its own author either; nor through broken glass.
        let elsewhere = worker(1, "c", Role::CaseWorker);
        join(&town, &anna, case, &elsewhere, Part::SocialWorker).await;
        assert_eq!(texts(&town, &elsewhere, case).await, ["Visita fatta."]);
        // The log says that something was reserved, by whom; of which case it does not.
        let case_id = case.to_string();
        let subject = town.casework.case_for(&anna, case, TODAY).await.unwrap().key().id().to_string();
        let entries: Vec<(String, String)> = town
            .db
            .read(&kernel::Actor::system(), |tx| {
                tx.query("SELECT action || ' ' || details, subject FROM audit_entry", &[], |row| {
                    Ok((row.get(0)?, row.get(1)?))
                })
            })
            .await
            .unwrap();
        let own: Vec<_> =
            entries.iter().filter(|(what, _)| what.contains("reserved") || what.contains("own_note")).collect();
        assert!(own.iter().any(|(what, _)| what.starts_with("casework.reserved_note")));
        assert!(own.iter().all(|(what, of)| !what.contains(&case_id) && *of != subject));
        // The key of the case alone opens none of it, nor its own alone: both are needed.
        assert_eq!(town.count("SELECT count(*) FROM casework_own_note WHERE state = 'reserved'").await, 2);
        town.vault.destroy(subject.parse().unwrap(), NOW).await.unwrap();
        assert!(town.casework.case_for(&anna, case, TODAY).await.is_err(), "with the case's key all of it is gone");
    });
}

#[test]
fn a_reserved_note_may_become_part_of_the_file_with_its_corrections_and_never_the_reverse() {
    on_both(async |town| {
        let (anna, carla) = (worker(1, "b", Role::CaseWorker), worker(2, "b", Role::CaseWorker));
        let case = town.case(&anna, "Inventati").await;
        join(&town, &anna, case, &carla, Part::SocialWorker).await;
        let secret = file(&town, &anna, case, "s", reserved("Un dubbio.")).await;
        let words = Words { text: "Chiarito.".into(), why: "Ho capito meglio.".into(), ..Words::default() };
        let correction = Writing { corrects: Some(secret), words, ..Writing::default() };
        file(&town, &anna, case, "k", correction).await;
        assert!(texts(&town, &carla, case).await.is_empty(), "what corrects a reserved note is reserved");
        town.casework.open_note(&anna, case, secret, TODAY).await.unwrap();
        let (entries, _) = told(&town, &carla, case, &Filter::default()).await;
        assert_eq!((entries.len(), entries[0].corrections.len()), (1, 1));
        assert!(entries[0].opened_at.is_some() && entries[0].by.account == account(&anna).to_string());
        assert!(matches!(town.casework.open_note(&anna, case, secret, TODAY).await, Err(NoteError::NotFound)));
        assert_eq!(town.count("SELECT count(*) FROM casework_own_note").await, 0);
        // A form that comes late finds what it has become.
        let late = town.casework.file_note(&anna, case, keep("s", reserved("Un dubbio.")), now()).await.unwrap();
        assert!(late.again && late.note == secret);
    });
}

#[test]
fn a_substitute_reads_after_accepting_and_for_the_same_part_alone() {
    on_both(async |town| {
        let (anna, carla) = (worker(1, "b", Role::CaseWorker), worker(2, "b", Role::CaseWorker));
        let (nurse, other) = (worker(3, "b", Role::CaseWorker), worker(4, "c", Role::CaseWorker));
        let (keeper, officer) = (worker(5, "b", Role::Administrator), worker(6, "b", Role::DataProtectionOfficer));
        let case = town.case(&anna, "Inventati").await;
        join(&town, &anna, case, &carla, Part::SocialWorker).await;
        join(&town, &anna, case, &nurse, Part::Educator).await;
        join(&town, &anna, case, &other, Part::SocialWorker).await;
        let room = &town.casework;
        let secret = file(&town, &anna, case, "s", reserved("Un dubbio.")).await;
        let draft = room.keep_note(&anna, case, keep("d", writing("Bozza", "")), TODAY).await.unwrap().note.unwrap();
        for not in [&nurse, &other, &anna] {
            let refused = room.hand_over_notes(&anna, case, ("h", account(not), ""), TODAY).await;
            assert!(matches!(refused, Err(NoteError::NotFound)), "another part, another body, oneself");
        }
        let given = room.hand_over_notes(&anna, case, ("h", account(&carla), "Ferie"), TODAY).await.unwrap();
        let twice = room.hand_over_notes(&anna, case, ("h2", account(&carla), ""), TODAY).await;
        assert!(matches!(twice, Err(NoteError::SoAlready)));
        assert!(is_absent(&town, &carla, case, secret).await, "not before she accepts");
        assert_eq!(room.handovers_waiting(&carla).await.unwrap(), 1);
        assert!(matches!(room.answer_handover(&nurse, given, Answer::Accept).await, Err(NoteError::NotFound)));
        room.answer_handover(&carla, given, Answer::Accept).await.unwrap();
        assert_eq!(texts(&town, &carla, case).await, ["Un dubbio."]);
        assert!(is_absent(&town, &carla, case, draft).await, "a draft passes to nobody");
        // She reads and does not rewrite.
        assert!(matches!(room.open_note(&carla, case, secret, TODAY).await, Err(NoteError::NotFound)));
        let words = Words { text: "x".into(), why: "x".into(), ..Words::default() };
        let correction = Writing { corrects: Some(secret), words, ..Writing::default() };
        assert!(matches!(room.file_note(&carla, case, keep("x", correction), now()).await, Err(NoteError::NotFound)));
        // What is written after she accepted is not hers to read; the officer is told of the hand-over and of nothing else.
        town.clock.set(NOW.plus_seconds(60));
        file(&town, &anna, case, "s2", reserved("Dopo.")).await;
        assert_eq!(texts(&town, &carla, case).await, ["Un dubbio."]);
        assert_eq!(room.handovers_waiting(&officer).await.unwrap(), 1);
        let seen = room.handovers(&officer).await.unwrap();
        room.answer_handover(&officer, seen[0].id, Answer::Seen).await.unwrap();
        assert_eq!(room.handovers_waiting(&officer).await.unwrap(), 0);
        room.answer_handover(&anna, given, Answer::End).await.unwrap();
        assert!(texts(&town, &carla, case).await.is_empty());

        // By an act of the body: the same answer whether there is a note or not, and who records it reads nothing.
        let act = Act { number: "determina 12".into(), on: "2026-11-18".into(), why: "Assenza lunga".into() };
        let new = |form: &str, from: &Who, to: &Who| NewAct {
            form: form.into(),
            body: "b".into(),
            from: account(from),
            to: account(to),
            act: act.clone(),
        };
        let bare = NewAct { act: Act::default(), ..new("a", &anna, &carla) };
        assert!(matches!(
            room.record_handover(&keeper, bare, TODAY).await,
            Err(NoteError::Missing { field: "number" })
        ));
        for not in [&carla, &nurse, &officer, &other] {
            assert!(matches!(
                room.record_handover(not, new("a", &anna, &carla), TODAY).await,
                Err(NoteError::NotFound)
            ));
        }
        let head = worker(7, "b", Role::Coordinator);
        assert!(
            matches!(room.record_handover(&head, new("a", &anna, &head), TODAY).await, Err(NoteError::NotFound)),
            "not to oneself"
        );
        let id = room.record_handover(&keeper, new("a", &anna, &carla), TODAY).await.unwrap();
        room.record_handover(&keeper, new("b", &nurse, &carla), TODAY).await.unwrap();
        room.record_handover(&keeper, new("c", &anna, &nurse), TODAY).await.unwrap();
        assert_eq!(room.handovers_waiting(&anna).await.unwrap(), 2, "she is told");
        room.answer_handover(&carla, id, Answer::Accept).await.unwrap();
        assert_eq!(texts(&town, &carla, case).await, ["Dopo.", "Un dubbio."]);
        let hers = room.handovers(&nurse).await.unwrap().into_iter().find(|one| one.to == account(&nurse)).unwrap();
        assert!(hers.stands == Stands::Offered);
        room.answer_handover(&nurse, hers.id, Answer::Accept).await.unwrap();
        assert!(texts(&town, &nurse, case).await.is_empty(), "an educator does not follow a social worker");
        // Off the team she reads no more.
        let (at, seat) = (town.at(&anna, case).await, town.seat(&anna, case, &carla).await);
        room.leave_team(&anna, at, seat, TODAY, "Fine").await.unwrap();
        assert!(room.case_for(&carla, case, TODAY).await.is_err());
    });
}

#[test]
fn a_closed_case_is_read_and_a_late_note_says_why() {
    on_both(async |town| {
        let anna = worker(1, "b", Role::CaseWorker);
        let case = town.case(&anna, "Inventati").await;
        town.act(&anna, case, Deed::Assess).await.unwrap();
        town.act(&anna, case, Deed::Refuse(Refusal::NoNeed)).await.unwrap();
        let late = writing("La scuola aveva chiamato.", "2026-11-17");
        let mute = town.casework.file_note(&anna, case, keep("l", late.clone()), now()).await;
        assert!(matches!(mute, Err(NoteError::Lacking(lacks)) if lacks == [Lack::Late]));
        let words = Words { late: "Era sul quaderno.".into(), ..late.words.clone() };
        file(&town, &anna, case, "l", Writing { words, ..late }).await;
        assert_eq!(texts(&town, &anna, case).await, ["La scuola aveva chiamato."]);
        let partner = worker(8, "c", Role::PartnerOperator);
        town.join(&anna, case, &partner).await;
        assert_eq!(texts(&town, &partner, case).await.len(), 1, "a partner of the team reads");
        let refused = town.casework.keep_note(&partner, case, keep("p", writing("x", "")), TODAY).await;
        assert!(matches!(refused, Err(NoteError::NotFound)), "and does not write");
    });
}

#[test]
fn what_the_law_asks_is_in_the_pack_and_a_mistake_is_told_with_its_cure() {
    let pack = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../territories/cremona");
    let (duties, findings) = casework::note::duty::read_duties(&pack);
    assert!(findings.is_empty() && duties.len() >= 6, "{findings:?}");
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("duties.toml"), "[[duty]]\ncode = \"a\"\nabout = \"secret\"\n").unwrap();
    let (none, findings) = casework::note::duty::read_duties(folder.path());
    assert!(none.is_empty() && findings.iter().any(|one| one.line == 3), "{findings:?}");
    on_both(async |town| {
        let all = duties.clone();
        let wanted = all.clone();
        town.db
            .write(&kernel::Actor::operator(), move |tx| {
                let chance: &dyn Chance = &SeededChance::new(5);
                casework::note::duty::land_duties(tx, &all, NOW, chance)?;
                casework::note::duty::land_duties(tx, &all, NOW, chance)
            })
            .await
            .unwrap();
        assert_eq!(town.casework.duties(&kernel::Actor::system()).await.unwrap(), wanted);
        assert_eq!(town.count("SELECT count(*) FROM audit_entry WHERE action = 'casework.duties_loaded'").await, 1);
    });
}
