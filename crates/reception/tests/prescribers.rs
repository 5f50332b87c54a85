// SPDX-License-Identifier: EUPL-1.2
//! Prescribers on both databases: a link that opens its own page alone, one referral a form, one word back, nothing open on the disk.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use identity::{AccountId, Member, Role, Who};
use jiff::civil::{Date, date};
use kernel::{Actor, Clock, FixedClock, Id, SeededChance, UtcMicros};
use message::{Channel, Outbox};
use reception::{
    Reception,
    prescribers::{
        Agreement, Answer, By, How, MOST_A_DAY, NewPrescriber, NewSending, PrescriberError, Profession, Profile, Risk,
        SendingId, Standing, State, Story,
    },
};
use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};
use store::Db;
use vault::Vault;

/// 18 November 2026, a Wednesday, in the middle of the day.
const NOW: UtcMicros = UtcMicros(1_795_000_000_000_000);
const TODAY: Date = date(2026, 11, 18);
const DAY: i64 = 86_400;
const SECRET: &str = "Celatissima";

#[derive(Clone)]
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
        let rooms =
            [store::MIGRATIONS, audit::MIGRATIONS, identity::MIGRATIONS, message::MIGRATIONS, reception::MIGRATIONS];
        store::migrate(&db, &rooms.concat(), NOW).unwrap();
        let vault = Vault::in_memory(clock.clone(), chance.clone()).unwrap();
        let local = message::quiet::Local { zone: jiff::tz::TimeZone::UTC, rests: |_| false };
        let outbox = Outbox::new(Arc::new(local), chance.clone()).by([Channel::Mail]);
        let reception = Reception::new(db.clone(), vault, clock.clone(), chance).telling(outbox);
        Self { db, reception, clock, folder: folder.to_owned() }
    }

    async fn count(&self, sql: &'static str) -> i64 {
        self.db.read(&Actor::system(), move |tx| tx.first(sql, &[], |row| row.get::<i64>(0))).await.unwrap().unwrap()
    }

    fn new_prescriber(&self) -> NewPrescriber {
        NewPrescriber {
            body: "b".into(),
            profile: profile(),
            until: self.clock.now().plus_seconds(200 * DAY),
            form_key: self.reception.form_key(),
        }
    }

    /// A link that somebody has been given.
    async fn link(&self) -> String {
        self.reception.give_link(&coordinator("b"), self.new_prescriber()).await.unwrap().secret.unwrap()
    }

    fn new_sending(&self) -> NewSending {
        let agreement = Agreement {
            by: By::Person,
            how: How::InPerson,
            day: TODAY,
            read: "Parole lette ad alta voce.".into(),
            language: "it".into(),
        };
        NewSending {
            clear: Risk::No.clear().unwrap(),
            desk: "d".into(),
            body: "b".into(),
            called: format!("P. {SECRET}"),
            story: Story {
                phone: "000 000 003".into(),
                mail: String::new(),
                reach: "Solo al mattino".into(),
                minor: false,
                town: "019098".into(),
                language: "it".into(),
                needs: vec!["work".into()],
                note: format!("Nota {SECRET}"),
                agreement,
            },
            booking: None,
            notify: Some("sportello@prova.example".into()),
            today: TODAY,
            form_key: self.reception.form_key(),
        }
    }

    async fn send(&self, link: &str) -> Result<SendingId, PrescriberError> {
        self.reception.send(link, self.new_sending(), &Actor::public()).await
    }

    /// What the holder of a link reads: the name and one word each.
    async fn reads(&self, link: &str) -> Vec<(String, State)> {
        let sent = self.reception.sent(link, &Actor::public()).await.unwrap();
        sent.into_iter().map(|one| (one.called.unwrap(), one.state)).collect()
    }
}

/// Tells the story on SQLite, and on PostgreSQL when the tests were given a server.
fn on_both(story: impl AsyncFn(Room)) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    let folder = tempfile::tempdir().unwrap();
    runtime.block_on(story(Room::of(Db::open_file(&folder.path().join("filo.db")).unwrap(), folder.path())));
    if let Ok(server) = std::env::var("FILO_TEST_POSTGRES") {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let chance: String = folder.path().to_string_lossy().chars().rev().take(6).collect();
        let chance: String = chance.bytes().map(|byte| format!("{byte:02x}")).collect();
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("prescribers_{}_{number}_{chance}", std::process::id());
        store::create_test_database(&Db::open(&format!("{server}/postgres")).unwrap(), &name).unwrap();
        runtime.block_on(story(Room::of(Db::open(&format!("{server}/{name}")).unwrap(), folder.path())));
    }
}

fn account() -> AccountId {
    Id::new(NOW, &SeededChance::new(1_000))
}

fn member(role: Role, body: &str) -> Who {
    Who::from(Member { account: account(), body: body.into(), role, desks: desks().into_iter().collect() })
}

fn coordinator(body: &str) -> Who {
    member(Role::Coordinator, body)
}

fn worker() -> Actor {
    Actor::worker(account().to_string(), "b")
}

fn desks() -> Vec<String> {
    vec!["d".into()]
}

fn profile() -> Profile {
    Profile {
        name: format!("Insegnante {SECRET}"),
        profession: Profession::Teacher,
        place: "Scuola di prova".into(),
        town: "019098".into(),
        reach: "000 000 004".into(),
    }
}

#[test]
fn a_coordinator_gives_a_link_once_a_form_and_nobody_else_does() {
    on_both(async |room| {
        for role in Role::ALL {
            let may = matches!(role, Role::Coordinator | Role::Administrator);
            let given = room.reception.give_link(&member(role, "b"), room.new_prescriber()).await;
            assert_eq!(given.is_ok(), may, "{role}");
        }
        let elsewhere = room.reception.give_link(&coordinator("other"), room.new_prescriber()).await;
        assert_eq!(elsewhere.err(), Some(PrescriberError::NotFound));
        assert!(room.reception.prescribers(&coordinator("other"), "b").await.is_err());

        // A double press gives one link, and shows it; later it is shown no more.
        let form_key = room.reception.form_key();
        let new = || NewPrescriber { form_key: form_key.clone(), ..room.new_prescriber() };
        let first = room.reception.give_link(&coordinator("b"), new()).await.unwrap();
        let twice = room.reception.give_link(&coordinator("b"), new()).await.unwrap();
        assert_eq!((first.prescriber, first.secret.clone()), (twice.prescriber, twice.secret));
        room.clock.advance_seconds(61);
        assert!(room.reception.give_link(&coordinator("b"), new()).await.unwrap().secret.is_none());
        assert_eq!(room.count("SELECT count(*) FROM reception_prescriber").await, 3);

        let long = NewPrescriber { until: room.clock.now().plus_seconds(380 * DAY), ..room.new_prescriber() };
        assert_eq!(room.reception.give_link(&coordinator("b"), long).await.err(), Some(PrescriberError::NotSoLong));
        let given = room.count("SELECT count(*) FROM audit_entry WHERE action = 'reception.prescriber.given'").await;
        assert_eq!(given, 3, "each in the audit");
    });
}

#[test]
fn a_link_opens_until_it_ends_or_is_revoked_and_then_shows_nothing() {
    on_both(async |room| {
        let (reception, public) = (&room.reception, Actor::public());
        let link = room.link().await;
        reception.open_link(&link, &public).await.unwrap();
        room.send(&link).await.unwrap();
        assert!(reception.prescriber(&link, &public).await.unwrap().profile == profile());

        let listed = reception.prescribers(&coordinator("b"), "b").await.unwrap();
        let one = &listed[0];
        assert!(one.opened_at.is_some() && one.standing == Standing::Open);
        room.clock.advance_seconds(201 * DAY);
        let ended = Some(PrescriberError::Over(Standing::Ended));
        assert_eq!(reception.open_link(&link, &public).await.err(), ended);
        assert_eq!(reception.sent(&link, &public).await.err(), ended, "a page that is open shuts too");
        assert_eq!(room.send(&link).await.err(), ended);

        // Renewed, the same link opens again, and what they sent is still theirs.
        let until = room.clock.now().plus_seconds(100 * DAY);
        let stale = reception.renew_link(&coordinator("b"), one.prescriber, one.version + 5, until).await;
        assert_eq!(stale.err(), Some(PrescriberError::ChangedMeanwhile));
        reception.renew_link(&coordinator("b"), one.prescriber, one.version, until).await.unwrap();
        assert_eq!(room.reads(&link).await.len(), 1);

        // Changed: the old one opens nothing.
        let form = reception.form_key();
        let new = reception.change_secret(&coordinator("b"), one.prescriber, one.version + 1, &form).await.unwrap();
        let again = reception.change_secret(&coordinator("b"), one.prescriber, one.version + 1, &form).await.unwrap();
        assert_eq!(new, again, "the same press");
        assert_eq!(reception.sent(&link, &public).await.err(), Some(PrescriberError::OpensNothing));
        assert_eq!(room.reads(&new).await.len(), 1);

        let stranger = reception.revoke_link(&coordinator("other"), one.prescriber).await;
        assert_eq!(stranger.err(), Some(PrescriberError::NotFound));
        reception.revoke_link(&coordinator("b"), one.prescriber).await.unwrap();
        let revoked = Some(PrescriberError::Over(Standing::Revoked));
        assert_eq!(reception.open_link(&new, &public).await.err(), revoked);
        assert_eq!(reception.sent(&new, &public).await.err(), revoked);
        assert_eq!(room.send(&new).await.err(), revoked);
    });
}

#[test]
fn each_sees_their_own_and_nothing_of_anothers() {
    on_both(async |room| {
        let (one, other) = (room.link().await, room.link().await);
        let mine = room.send(&one).await.unwrap();
        let form_key = room.reception.form_key();
        let new = || NewSending { form_key: form_key.clone(), called: "Altra".into(), ..room.new_sending() };
        let theirs = room.reception.send(&other, new(), &Actor::public()).await.unwrap();
        assert_eq!(room.reads(&one).await, [(format!("P. {SECRET}"), State::Sent)]);
        assert_eq!(room.reads(&other).await, [("Altra".to_owned(), State::Sent)]);

        // By its id or by its form: another's is not there.
        let taken = room.reception.take_back(&one, theirs, &Actor::public()).await;
        assert_eq!(taken.err(), Some(PrescriberError::NotFound));
        assert_eq!(room.reception.send(&one, new(), &Actor::public()).await.err(), Some(PrescriberError::NotFound));
        assert_eq!(
            room.reception.take_back(&other, mine, &Actor::public()).await.err(),
            Some(PrescriberError::NotFound)
        );
        assert_eq!(room.reads(&other).await.len(), 1);
    });
}

#[test]
fn the_same_form_sends_once_however_often_it_comes() {
    on_both(async |room| {
        let link = room.link().await;
        let form_key = room.reception.form_key();
        let tasks: Vec<_> = (0..8)
            .map(|_| {
                let (room, link, form_key) = (room.clone(), link.clone(), form_key.clone());
                tokio::spawn(async move {
                    let new = NewSending { form_key, ..room.new_sending() };
                    room.reception.send(&link, new, &Actor::public()).await
                })
            })
            .collect();
        let mut ids = Vec::new();
        for task in tasks {
            ids.push(task.await.unwrap().unwrap());
        }
        assert!(ids.iter().all(|id| *id == ids[0]));
        assert_eq!(room.count("SELECT count(*) FROM reception_sending").await, 1);
        assert_eq!(room.count("SELECT count(*) FROM message_outgoing").await, 1, "the desk hears of it once");
        let told = "SELECT count(*) FROM message_outgoing WHERE kind = 'arrived' AND channel = 'mail'";
        assert_eq!(room.count(told).await, 1);
    });
}

#[test]
fn a_link_in_other_hands_floods_no_desk() {
    on_both(async |room| {
        let (link, other) = (room.link().await, room.link().await);
        for _ in 0..MOST_A_DAY {
            room.send(&link).await.unwrap();
        }
        assert_eq!(room.send(&link).await.err(), Some(PrescriberError::TooMany));
        room.send(&other).await.unwrap();
        room.clock.advance_seconds(DAY + 1);
        let new = NewSending { today: TODAY.tomorrow().unwrap(), ..room.new_sending() };
        room.reception.send(&link, new, &Actor::public()).await.unwrap();
    });
}

#[test]
fn the_desk_reads_and_answers_and_the_sender_reads_one_word() {
    on_both(async |room| {
        let (reception, link) = (&room.reception, room.link().await);
        let id = room.send(&link).await.unwrap();
        assert_eq!(reception.how_many_sent(&desks(), &worker()).await.unwrap(), 1);
        let elsewhere = vec!["far".to_owned()];
        assert!(reception.sendings(&elsewhere, &worker()).await.unwrap().is_empty());
        assert_eq!(reception.sending(id, &elsewhere, &worker()).await.err(), Some(PrescriberError::NotFound));
        assert_eq!(room.reads(&link).await[0].1, State::Sent, "who may not see it does not open it");

        let listed = reception.sendings(&desks(), &worker()).await.unwrap();
        assert!(listed[0].from.as_ref().is_some_and(|from| *from == profile()));
        assert_eq!(room.reads(&link).await[0].1, State::Sent, "a list is not an opening");
        let view = reception.sending(id, &desks(), &worker()).await.unwrap();
        assert!(view.story.agreement.by == By::Person && view.story.note.contains(SECRET));
        assert_eq!(room.reads(&link).await[0].1, State::Read);

        let far = reception.answer_sending(id, view.version, Answer::TakenUp, &elsewhere, &worker()).await;
        assert_eq!(far.err(), Some(PrescriberError::NotFound));
        reception.answer_sending(id, view.version, Answer::TakenUp, &desks(), &worker()).await.unwrap();
        assert_eq!(room.reads(&link).await[0].1, State::Answered(Answer::TakenUp));
        assert_eq!(reception.how_many_sent(&desks(), &worker()).await.unwrap(), 0);
        // Of two who answer at once the second reads what the first said.
        let late = reception.answer_sending(id, view.version, Answer::CouldNot, &desks(), &worker()).await;
        assert_eq!(late.err(), Some(PrescriberError::ChangedMeanwhile));
        let taken = reception.take_back(&link, id, &Actor::public()).await;
        assert_eq!(taken.err(), Some(PrescriberError::NotPossible));

        let reads = "SELECT count(*) FROM audit_entry WHERE details LIKE 'reception.sending%'";
        assert!(room.count(reads).await > 0, "what was opened is written down");
    });
}

#[test]
fn what_is_taken_back_leaves_no_word() {
    on_both(async |room| {
        let link = room.link().await;
        let id = room.send(&link).await.unwrap();
        room.reception.take_back(&link, id, &Actor::public()).await.unwrap();
        assert!(room.reads(&link).await.is_empty());
        assert!(room.reception.sendings(&desks(), &worker()).await.unwrap().is_empty());
        assert_eq!(room.reception.sending(id, &desks(), &worker()).await.err(), Some(PrescriberError::NotFound));
        let left = "SELECT count(*) FROM reception_sending WHERE story IS NULL AND called IS NULL";
        assert_eq!(room.count(left).await, 1);
        assert_eq!(room.count("SELECT count(*) FROM message_outgoing WHERE state = 'withdrawn'").await, 1);
        let again = room.reception.take_back(&link, id, &Actor::public()).await;
        assert_eq!(again.err(), Some(PrescriberError::NotFound));
        // What stands with an appointment is called off at the desk.
        let booked = NewSending { booking: Some("0190".into()), ..room.new_sending() };
        let booked = room.reception.send(&link, booked, &Actor::public()).await.unwrap();
        let taken = room.reception.take_back(&link, booked, &Actor::public()).await;
        assert_eq!(taken.err(), Some(PrescriberError::NotPossible));
    });
}

#[test]
fn nobody_is_sent_without_an_agreement_that_holds() {
    on_both(async |room| {
        let link = room.link().await;
        let send = async |change: &dyn Fn(&mut NewSending)| {
            let mut new = room.new_sending();
            change(&mut new);
            room.reception.send(&link, new, &Actor::public()).await.err()
        };
        assert_eq!(send(&|new| new.story.agreement.read = "  ".into()).await, Some(PrescriberError::NoAgreement));
        assert_eq!(send(&|new| new.story.minor = true).await, Some(PrescriberError::ParentNeeded));
        let tomorrow = TODAY.tomorrow().unwrap();
        assert_eq!(send(&|new| new.story.agreement.day = tomorrow).await, Some(PrescriberError::NotThatDay));
        assert_eq!(send(&|new| new.called = " ".into()).await, Some(PrescriberError::Missing("called")));
        assert_eq!(room.count("SELECT count(*) FROM reception_sending").await, 0);
        let parent = send(&|new| {
            new.story.minor = true;
            new.story.agreement.by = By::Parent;
        });
        assert_eq!(parent.await, None);
    });
}

#[test]
fn who_guesses_waits_and_finds_nothing() {
    on_both(async |room| {
        let link = room.link().await;
        // Somebody has seen the beginning of a link over a shoulder.
        let guess = format!("{}{}", &link[..8], "0".repeat(32));
        for _ in 0..5 {
            let opened = room.reception.open_link(&guess, &Actor::public()).await;
            assert_eq!(opened.err(), Some(PrescriberError::OpensNothing));
        }
        let opened = room.reception.open_link(&guess, &Actor::public()).await;
        assert!(matches!(opened, Err(PrescriberError::Wait(_))), "{opened:?}");
        // Another's link is heard at once; the right one waits two seconds, not for ever.
        let other = room.link().await;
        assert_ne!(other[..4], link[..4]);
        room.reception.open_link(&other, &Actor::public()).await.unwrap();
        room.clock.advance_seconds(3);
        room.reception.open_link(&link, &Actor::public()).await.unwrap();
    });
}

#[test]
fn nothing_that_was_said_lies_open_on_the_disk() {
    on_both(async |room| {
        let link = room.link().await;
        room.reception.open_link(&link, &Actor::public()).await.unwrap();
        let id = room.send(&link).await.unwrap();
        room.reception.sending(id, &desks(), &worker()).await.unwrap();
        for file in std::fs::read_dir(&room.folder).unwrap() {
            let bytes = std::fs::read(file.unwrap().path()).unwrap();
            for secret in [SECRET, &link, "000 000 003", "sportello@prova.example", "Scuola di prova"] {
                let found = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
                assert!(!found, "{secret} lies open");
            }
        }
        let open =
            "SELECT count(*) FROM audit_entry WHERE details LIKE '%Celatissima%' OR subject LIKE '%Celatissima%'";
        assert_eq!(room.count(open).await, 0);
    });
}
