// SPDX-License-Identifier: EUPL-1.2
//! Contacts on both databases: noted once, corrected by one hand at a time, nothing lost, nothing open on the disk.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use identity::AccountId;
use kernel::{Actor, Clock, FixedClock, Id, SeededChance, UtcMicros};
use people::PersonId;
use reception::{
    Reception,
    contact::{
        ContactError, ContactId, Draft, Kept, Known, Mode, Motive, NewContact, Outcome, Person, Record, Speaker, Story,
        Ticket, When,
    },
};
use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};
use store::{Db, Engine};
use vault::Vault;

const NOW: UtcMicros = UtcMicros(1_795_000_000_000_000);

struct Room {
    db: Db,
    reception: Reception,
    clock: Arc<FixedClock>,
    folder: std::path::PathBuf,
}

impl Room {
    fn of(db: Db, folder: &std::path::Path) -> Self {
        let clock = Arc::new(FixedClock::at(NOW));
        let chance = Arc::new(SeededChance::new(8));
        let rooms = [store::MIGRATIONS, audit::MIGRATIONS, identity::MIGRATIONS, reception::MIGRATIONS];
        store::migrate(&db, &rooms.concat(), NOW).unwrap();
        let vault = Vault::in_memory(clock.clone(), chance.clone()).unwrap();
        let reception = Reception::new(db.clone(), vault, clock.clone(), chance);
        Self { db, reception, clock, folder: folder.to_owned() }
    }

    async fn count(&self, sql: &'static str) -> i64 {
        self.db.read(&Actor::system(), move |tx| tx.first(sql, &[], |row| row.get::<i64>(0))).await.unwrap().unwrap()
    }

    fn ticket(&self) -> Ticket {
        self.reception.ticket(account(1))
    }

    async fn note(&self, record: Record) -> ContactId {
        let new = NewContact { ticket: self.ticket(), body: "b".into(), record };
        self.reception.note_contact(new, &desks(), &clerk()).await.unwrap()
    }
}

/// Tells the story on SQLite, and on PostgreSQL when the tests were given a server.
fn on_both(story: impl AsyncFn(Room)) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    let folder = tempfile::tempdir().unwrap();
    runtime.block_on(story(Room::of(Db::open_file(&folder.path().join("filo.db")).unwrap(), folder.path())));
    if let Some(server) = store::testing::server() {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        // Numbers of processes come back, and databases of earlier tests stay: the folder's name is by chance.
        let chance: String = folder.path().to_string_lossy().chars().rev().take(6).collect();
        let chance: String = chance.bytes().map(|byte| format!("{byte:02x}")).collect();
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("contacts_{}_{number}_{chance}", std::process::id());
        store::create_test_database(&Db::open(&format!("{server}/postgres")).unwrap(), &name).unwrap();
        runtime.block_on(story(Room::of(Db::open(&format!("{server}/{name}")).unwrap(), folder.path())));
    }
}

fn account(number: u64) -> AccountId {
    Id::new(NOW, &SeededChance::new(1_000 + number))
}

fn person(number: u64) -> PersonId {
    Id::new(NOW, &SeededChance::new(2_000 + number))
}

fn clerk() -> Actor {
    Actor::worker(account(1).to_string(), "b")
}

fn desks() -> Vec<String> {
    vec!["d".into(), "e".into()]
}

fn record(outcome: Option<Outcome>) -> Record {
    Record {
        desk: "d".into(),
        known: Known::Unsaid,
        mode: Mode::InPerson,
        motive: Motive::Spontaneous,
        speaker: Speaker::Itself,
        needs: ["home".to_owned(), "work".to_owned()].into(),
        town: "019021".parse().ok(),
        language: Some("pa".into()),
        interpreter: true,
        urgent: false,
        minors: true,
        outcome,
        story: Story { note: "celatissimanota".into(), ..Story::default() },
    }
}

fn refused<T>(outcome: Result<T, ContactError>) -> ContactError {
    outcome.err().expect("it was not refused")
}

#[test]
fn a_form_sent_twice_notes_one_contact_and_its_draft_is_gone() {
    on_both(async |room| {
        let ticket = room.ticket();
        let draft = Draft { note: "celatissimanota".into(), ..Draft::default() };
        assert_eq!(room.reception.keep_draft(ticket, &draft, &clerk()).await.unwrap(), Kept::Here);
        let new = NewContact { ticket, body: "b".into(), record: record(Some(Outcome::Information)) };
        let first = room.reception.note_contact(new.clone(), &desks(), &clerk()).await.unwrap();
        let again = room.reception.note_contact(new, &desks(), &clerk()).await.unwrap();
        assert_eq!(first, again);
        assert_eq!(room.count("SELECT count(*) FROM reception_contact").await, 1);
        assert_eq!(room.count("SELECT count(*) FROM store_event WHERE topic = 'reception.contact.noted'").await, 1);
        assert_eq!(room.count("SELECT count(*) FROM audit_entry WHERE action = 'reception.contact.noted'").await, 1);
        assert_eq!(room.count("SELECT count(*) FROM reception_draft").await, 0);
        // The form once more, from the browser's memory: it must not come back as a draft.
        assert_eq!(room.reception.keep_draft(ticket, &draft, &clerk()).await.unwrap(), Kept::Filed(first));
        assert_eq!(room.count("SELECT count(*) FROM reception_draft").await, 0);
    });
}

#[test]
fn what_is_read_is_what_was_noted_and_the_reading_is_written_down() {
    on_both(async |room| {
        let mut noted = record(None);
        noted.known = Known::Newly(person(1));
        noted.story.spoke = "la vicina".into();
        let id = room.note(noted.clone()).await;
        let view = room.reception.contact(id, &desks(), &clerk()).await.unwrap();
        assert!(view.record == noted && view.version == 1 && view.met_at == NOW && view.formers.is_empty());
        let reads = "SELECT count(*) FROM audit_entry WHERE action = 'read' AND details = 'reception.contact'";
        assert_eq!(room.count(reads).await, 1);
        assert_eq!(refused(room.reception.contact(id, &["x".into()], &clerk()).await), ContactError::NotFound);
        assert_eq!(room.count(reads).await, 1, "what is not shown is not opened");
    });
}

#[test]
fn a_contact_is_open_until_it_has_an_outcome_and_opens_again_with_a_reason() {
    on_both(async |room| {
        let id = room.note(record(None)).await;
        let open = async || room.reception.contacts(&["d".to_owned()], When::Open, &Actor::system()).await;
        let listed = open().await.unwrap();
        assert_eq!((listed.len(), listed[0].needs.len(), listed[0].minors), (1, 2, true));
        let closed = record(Some(Outcome::SentOn));
        let bare = room.reception.correct_contact(id, 1, closed.clone(), None, &desks(), &clerk()).await;
        assert_eq!(refused(bare), ContactError::NoReason);
        let mut closed = closed;
        closed.story.reason = "al consultorio inventato".into();
        room.reception.correct_contact(id, 1, closed.clone(), None, &desks(), &clerk()).await.unwrap();
        assert!(open().await.unwrap().is_empty());
        for (why, error) in [(" ", ContactError::NoReason), ("è tornata", ContactError::ChangedMeanwhile)] {
            assert_eq!(refused(room.reception.reopen_contact(id, 1, why, &desks(), &clerk()).await), error);
        }
        room.reception.reopen_contact(id, 2, "è tornata", &desks(), &clerk()).await.unwrap();
        let again = room.reception.reopen_contact(id, 3, "è tornata", &desks(), &clerk()).await;
        assert_eq!(refused(again), ContactError::Open);
        let view = room.reception.contact(id, &desks(), &clerk()).await.unwrap();
        assert!(view.record.outcome.is_none() && view.version == 3);
        let told: Vec<_> = view.formers.iter().map(|former| (former.record.outcome, former.why.as_str())).collect();
        assert_eq!(told, [(Some(Outcome::SentOn), "è tornata"), (None, "")], "what stood there stays");
        for action in ["closed", "reopened"] {
            let sql = match action {
                "closed" => "SELECT count(*) FROM audit_entry WHERE action = 'reception.contact.closed'",
                _ => "SELECT count(*) FROM store_event WHERE topic = 'reception.contact.reopened'",
            };
            assert_eq!(room.count(sql).await, 1, "{action}");
        }
    });
}

#[test]
fn of_two_who_correct_it_the_second_is_told_unless_both_say_the_same() {
    on_both(async |room| {
        let id = room.note(record(None)).await;
        let with = |note: &str| {
            let mut one = record(None);
            one.story.note = note.into();
            one
        };
        room.reception.correct_contact(id, 1, with("prima"), None, &desks(), &clerk()).await.unwrap();
        let ticket = room.ticket();
        let draft = Draft { of: Some((id, 1)), note: "seconda".into(), ..Draft::default() };
        room.reception.keep_draft(ticket, &draft, &clerk()).await.unwrap();
        let second = room.reception.correct_contact(id, 1, with("seconda"), Some(ticket), &desks(), &clerk()).await;
        assert_eq!(refused(second), ContactError::ChangedMeanwhile);
        let kept = room.reception.draft(account(1), ticket.draft, &clerk()).await.unwrap().1;
        assert!(kept == draft, "nothing typed is lost");
        room.reception.correct_contact(id, 1, with("prima"), Some(ticket), &desks(), &clerk()).await.unwrap();
        assert_eq!(room.count("SELECT count(*) FROM reception_contact_former").await, 1);
        assert_eq!(room.count("SELECT count(*) FROM reception_draft").await, 0);
    });
}

#[test]
fn a_draft_belongs_to_its_account_and_a_ticket_cannot_be_made_up() {
    on_both(async |room| {
        let ticket = room.ticket();
        let text = room.reception.write_ticket(ticket);
        assert_eq!(room.reception.read_ticket(&text), Some(ticket));
        for wrong in ["", "abc", &text[1..], &format!("{text}A")] {
            assert_eq!(room.reception.read_ticket(wrong), None);
        }
        let typed = Draft { person: Person::New, surname: "Celatissimi".into(), ..Draft::default() };
        // The session has ended: nobody is signed in, and the form is kept all the same.
        room.reception.keep_draft(ticket, &typed, &Actor::public()).await.unwrap();
        let waiting = room.reception.drafts(account(1), &clerk()).await.unwrap();
        assert_eq!((waiting.len(), waiting[0].begun_at), (1, NOW));
        assert!(room.reception.drafts(account(2), &clerk()).await.unwrap().is_empty());
        let other = room.reception.draft(account(2), ticket.draft, &clerk()).await;
        assert_eq!(refused(other.map(drop)), ContactError::NotFound);
        assert!(room.reception.draft(account(1), ticket.draft, &clerk()).await.unwrap().1 == typed);
        room.reception.drop_draft(account(2), ticket.draft, &clerk()).await.unwrap();
        assert_eq!(room.count("SELECT count(*) FROM reception_draft").await, 1);
        room.reception.drop_draft(account(1), ticket.draft, &clerk()).await.unwrap();
        assert_eq!(room.count("SELECT count(*) FROM reception_draft").await, 0);
        room.clock.advance_seconds(8 * 86_400);
        assert_eq!(room.reception.read_ticket(&text), None, "a page of last week is too old");
    });
}

#[test]
fn a_draft_that_nobody_takes_up_again_goes_away() {
    on_both(async |room| {
        room.reception.keep_draft(room.ticket(), &Draft::default(), &clerk()).await.unwrap();
        room.clock.advance_seconds(13 * 86_400);
        let fresh = room.ticket();
        room.reception.keep_draft(fresh, &Draft::default(), &clerk()).await.unwrap();
        assert_eq!(room.reception.sweep_drafts().await.unwrap(), 0);
        room.clock.advance_seconds(2 * 86_400);
        assert_eq!(room.reception.sweep_drafts().await.unwrap(), 1);
        let waiting = room.reception.drafts(account(1), &clerk()).await.unwrap();
        assert_eq!(waiting.iter().map(|one| one.draft).collect::<Vec<_>>(), [fresh.draft]);
    });
}

#[test]
fn a_list_shows_its_desks_and_day_and_what_cannot_wait_first() {
    on_both(async |room| {
        let mut ids = Vec::new();
        for (desk, urgent, outcome) in
            [("d", false, Some(Outcome::Back)), ("d", false, None), ("d", true, None), ("e", false, None)]
        {
            room.clock.advance_seconds(60);
            ids.push(room.note(Record { desk: desk.into(), urgent, ..record(outcome) }).await);
        }
        let until = room.clock.now().plus_seconds(1);
        let day = When::Between(NOW, until);
        let of = async |desks: &[&str], when| {
            let desks: Vec<String> = desks.iter().map(|desk| (*desk).to_owned()).collect();
            let listed = room.reception.contacts(&desks, when, &clerk()).await.unwrap();
            listed.iter().map(|one| ids.iter().position(|id| *id == one.contact).unwrap()).collect::<Vec<_>>()
        };
        assert_eq!(of(&["d"], day).await, [2, 1, 0]);
        assert_eq!(of(&["d", "e"], When::Open).await, [2, 3, 1]);
        assert_eq!(of(&["e"], day).await, [3]);
        assert_eq!(of(&["x"], day).await, [0; 0]);
        assert_eq!(of(&["d"], When::Between(until, until.plus_seconds(60))).await, [0; 0]);
    });
}

#[test]
fn another_desk_is_not_there() {
    on_both(async |room| {
        let far =
            NewContact { ticket: room.ticket(), body: "b".into(), record: Record { desk: "x".into(), ..record(None) } };
        assert_eq!(refused(room.reception.note_contact(far, &desks(), &clerk()).await), ContactError::NotFound);
        let id = room.note(record(None)).await;
        let others = ["x".to_owned()];
        let moved = room.reception.correct_contact(id, 1, record(Some(Outcome::Back)), None, &others, &clerk()).await;
        assert_eq!(refused(moved), ContactError::NotFound);
        let away = Record { desk: "x".into(), ..record(None) };
        let moved = room.reception.correct_contact(id, 1, away, None, &desks(), &clerk()).await;
        assert_eq!(refused(moved), ContactError::NotFound);
        let open = room.reception.reopen_contact(id, 1, "perché", &others, &clerk()).await;
        assert_eq!(refused(open), ContactError::NotFound);
    });
}

#[test]
fn figures_count_contacts_and_those_never_known_before() {
    on_both(async |room| {
        for n in 0..7 {
            let known = if n < 5 { Known::Newly(person(n)) } else { Known::Before(person(n)) };
            room.note(Record { known, ..record(Some(Outcome::Information)) }).await;
        }
        let mut mistake = record(Some(Outcome::Mistake));
        mistake.story.reason = "doppia".into();
        room.note(mistake).await;
        room.note(Record { desk: "e".into(), ..record(None) }).await;
        let counts = async |desks: &[&str]| {
            let desks: Vec<String> = desks.iter().map(|desk| (*desk).to_owned()).collect();
            let counts = room.reception.reach(&desks, NOW, NOW.plus_seconds(60), &clerk()).await.unwrap();
            counts.iter().map(|count| (count.contacts, count.newly)).collect::<Vec<_>>()
        };
        assert_eq!(counts(&["d"]).await, [(7, 5)], "a mistake is no contact");
        assert_eq!(counts(&["d", "e"]).await, [(8, 5)]);
        assert!(counts(&[]).await.is_empty() && counts(&["x"]).await.is_empty());
    });
}

#[test]
fn nothing_that_was_said_lies_open_on_the_disk() {
    on_both(async |room| {
        if room.db.engine() == Engine::Postgres {
            return;
        }
        let draft = Draft { line: "celatissimanota".into(), note: "celatissimanota".into(), ..Draft::default() };
        room.reception.keep_draft(room.ticket(), &draft, &clerk()).await.unwrap();
        let id = room.note(record(None)).await;
        room.reception.correct_contact(id, 1, record(Some(Outcome::Back)), None, &desks(), &clerk()).await.unwrap();
        for file in std::fs::read_dir(&room.folder).unwrap() {
            let bytes = std::fs::read(file.unwrap().path()).unwrap();
            assert!(!bytes.windows(15).any(|part| part == b"celatissimanota"));
        }
    });
}
