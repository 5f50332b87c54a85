// SPDX-License-Identifier: EUPL-1.2
//! Intake on both databases: an order that nobody disputes, one household a place, limits passed knowingly, nothing open on the disk.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use directory::pack::{About, Intake, IntakeQuestion, IntakeRule};
use identity::{AccountId, Member, Role, Who};
use kernel::{Actor, Clock, FixedClock, Id, Language, Localized, SeededChance, UtcMicros};
use proptest::prelude::*;
use reception::{
    Reception,
    intake::{
        Decided, Decision, Facts, Household, IntakeError, Level, Limit, NewRequest, Next, RequestId, RequestView,
        Residence, Status, Step, Terms,
    },
};
use std::{
    collections::BTreeSet,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};
use store::{Db, Engine};
use vault::Vault;

const NOW: UtcMicros = UtcMicros(1_795_000_000_000_000);
const SECRET: &str = "Celatissima";

#[derive(Clone)]
struct Room {
    db: Db,
    vault: Vault,
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
        let reception = Reception::new(db.clone(), vault.clone(), clock.clone(), chance);
        Self { db, vault, reception, clock, folder: folder.to_owned() }
    }

    /// Another node on the same data, whose clock says something else.
    fn other_node(&self, seconds: i64) -> Reception {
        static NODES: AtomicU64 = AtomicU64::new(100);
        let clock = Arc::new(FixedClock::at(self.clock.now().plus_seconds(seconds)));
        let chance = Arc::new(SeededChance::new(NODES.fetch_add(1, Ordering::Relaxed)));
        Reception::new(self.db.clone(), self.vault.clone(), clock, chance)
    }

    async fn count(&self, sql: &'static str) -> i64 {
        self.db.read(&Actor::system(), move |tx| tx.first(sql, &[], |row| row.get::<i64>(0))).await.unwrap().unwrap()
    }

    fn new_request(&self, programme: &str) -> NewRequest {
        NewRequest {
            programme: programme.into(),
            desk: "d".into(),
            body: "b".into(),
            contact: None,
            household: household(),
            form_key: self.reception.form_key(),
        }
    }

    async fn enter(&self) -> RequestId {
        self.reception.enter_request(self.new_request("p"), &desks(), &worker()).await.unwrap()
    }

    async fn see(&self, id: RequestId) -> RequestView {
        self.reception.request(id, &desks(), &worker()).await.unwrap()
    }

    async fn decide(&self, id: RequestId, decision: Decision) -> Result<Decided, IntakeError> {
        self.decide_as(id, decision, Role::Coordinator).await
    }

    async fn decide_as(&self, id: RequestId, decision: Decision, role: Role) -> Result<Decided, IntakeError> {
        let seen = self.see(id).await.version;
        let who = who(role);
        self.reception.decide_request(id, seen, decision, &terms(2), &desks(), &who, &worker()).await
    }
}

/// Tells the story on SQLite, and on PostgreSQL when the tests were given a server.
fn on_both(story: impl AsyncFn(Room)) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    let folder = tempfile::tempdir().unwrap();
    runtime.block_on(story(Room::of(Db::open_file(&folder.path().join("filo.db")).unwrap(), folder.path())));
    if let Ok(server) = std::env::var("FILO_TEST_POSTGRES") {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        // Numbers of processes come back, and databases of earlier tests stay: the folder's name is by chance.
        let chance: String = folder.path().to_string_lossy().chars().rev().take(6).collect();
        let chance: String = chance.bytes().map(|byte| format!("{byte:02x}")).collect();
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("intake_{}_{number}_{chance}", std::process::id());
        store::create_test_database(&Db::open(&format!("{server}/postgres")).unwrap(), &name).unwrap();
        runtime.block_on(story(Room::of(Db::open(&format!("{server}/{name}")).unwrap(), folder.path())));
    }
}

fn account() -> AccountId {
    Id::new(NOW, &SeededChance::new(1_000))
}

fn worker() -> Actor {
    Actor::worker(account().to_string(), "b")
}

fn who(role: Role) -> Who {
    Who::from(Member { account: account(), body: "b".into(), role, desks: desks().into_iter().collect() })
}

fn desks() -> Vec<String> {
    vec!["d".into()]
}

fn household() -> Household {
    Household {
        name: format!("Famiglia {SECRET}"),
        telephone: "000 000 003".into(),
        facts: Facts {
            residence: Residence::Town("015070".parse().unwrap()),
            minors: Some(true),
            job_lost: Some(true),
            hardship: None,
        },
        ..Household::default()
    }
}

/// A programme with so many places and € 10,000.
fn terms(places: i64) -> Terms {
    let question = |id: &str, about| IntakeQuestion {
        id: id.into(),
        about,
        ask: Localized::italian("Quanto?"),
        levels: ["Niente", "Poco", "Molto", "Tutto"].map(Localized::italian).to_vec(),
    };
    let intake = Intake {
        fund_cents: 1_000_000,
        rules: IntakeRule::ALL.to_vec(),
        questions: vec![question("bills", About::Need), question("ready", About::Motivation)],
    };
    Terms {
        programme: "p".into(),
        name: "Prova".into(),
        places,
        towns: ["015070".parse().unwrap()].into(),
        intake,
        version: 3,
    }
}

fn place(euro: i64) -> Decision {
    Decision { step: Step::Place, amount_cents: euro * 100, reason: String::new(), knowing: BTreeSet::new() }
}

fn step(step: Step, reason: &str) -> Decision {
    Decision { step, reason: reason.into(), ..place(0) }
}

fn limits(outcome: Result<Decided, IntakeError>) -> BTreeSet<Limit> {
    match outcome.expect_err("no limit was passed") {
        IntakeError::Limits { limits, .. } => limits,
        other => panic!("{other}"),
    }
}

#[test]
fn the_order_of_arrival_is_the_servers_and_nothing_changes_it() {
    on_both(async |room| {
        let first = room.enter().await;
        // A node whose clock is ten minutes slow does not get before it.
        let slow = room.other_node(-600);
        let second = slow.enter_request(room.new_request("p"), &desks(), &worker()).await.unwrap();
        let other = room.reception.enter_request(room.new_request("q"), &desks(), &worker()).await.unwrap();
        room.clock.advance_seconds(60);
        let third = room.enter().await;
        let order = async || {
            let mut seen = Vec::new();
            for id in [first, second, third, other] {
                let view = room.see(id).await;
                seen.push((view.arrival, view.arrived_at));
            }
            seen
        };
        let before = order().await;
        assert_eq!(before.iter().map(|(arrival, _)| *arrival).collect::<Vec<_>>(), [1, 2, 3, 1]);
        assert_eq!(before[0].1, NOW);
        assert!(before[0].1 < before[1].1 && before[1].1 < before[2].1);
        room.clock.advance_seconds(3_600);
        let to = Household { name: "Altro nome".into(), ..household() };
        room.reception.correct_request(first, 1, to, &desks(), &worker()).await.unwrap();
        let answers = [("bills".to_owned(), 3)];
        let said = (&terms(2), Language::It);
        room.reception.assess_request(first, 2, &answers, "", said, &desks(), &worker()).await.unwrap();
        room.decide(first, step(Step::List, "")).await.unwrap();
        room.decide(second, place(100)).await.unwrap();
        room.decide(second, step(Step::Withdraw, "")).await.unwrap();
        room.decide(second, step(Step::Reopen, "ci ripensano")).await.unwrap();
        assert_eq!(order().await, before);
    });
}

#[test]
fn sixty_four_who_arrive_at_once_have_sixty_four_numbers() {
    on_both(async |room| {
        let arriving: Vec<_> = (0..64)
            .map(|turn| {
                let (reception, new) = (
                    if turn % 3 == 0 { room.other_node(turn - 30) } else { room.reception.clone() },
                    room.new_request("p"),
                );
                tokio::spawn(async move { reception.enter_request(new, &desks(), &worker()).await })
            })
            .collect();
        for one in arriving {
            one.await.unwrap().unwrap();
        }
        let mut listed = room.reception.requests("p", &desks(), &worker()).await.unwrap();
        listed.sort_by_key(|one| one.arrived_at);
        let numbers: Vec<i64> = listed.iter().map(|one| one.arrival).collect();
        assert_eq!(numbers, (1..=64).collect::<Vec<_>>(), "number and instant say the same order");
    });
}

#[test]
fn a_form_sent_twice_enters_once_also_at_the_same_moment() {
    on_both(async |room| {
        let new = room.new_request("p");
        let sent: Vec<_> = (0..16)
            .map(|_| {
                let (reception, new) = (room.reception.clone(), new.clone());
                tokio::spawn(async move { reception.enter_request(new, &desks(), &worker()).await.unwrap() })
            })
            .collect();
        let mut ids = BTreeSet::new();
        for one in sent {
            ids.insert(one.await.unwrap());
        }
        assert_eq!(ids.len(), 1);
        assert_eq!(room.count("SELECT arrivals FROM reception_intake WHERE programme = 'p'").await, 1);
        let told = "SELECT count(*) FROM audit_entry WHERE action = 'reception.request.entered'";
        assert_eq!(room.count(told).await, 1);
        let events = "SELECT count(*) FROM store_event WHERE topic = 'reception.request.entered'";
        assert_eq!(room.count(events).await, 1);
    });
}

#[test]
fn sixty_four_give_the_last_place_and_exactly_one_household_has_it() {
    on_both(async |room| {
        let mut requests = Vec::new();
        for _ in 0..64 {
            requests.push(room.enter().await);
        }
        room.decide(requests[0], place(100)).await.unwrap();
        for round in 0..5 {
            let mut giving = Vec::new();
            for (turn, id) in requests.iter().skip(1).enumerate() {
                let seen = room.see(*id).await.version;
                let reception = if turn % 3 == 0 { room.other_node(0) } else { room.reception.clone() };
                let id = *id;
                giving.push(tokio::spawn(async move {
                    let who = who(Role::Coordinator);
                    let (terms, given) = (terms(2), place(100));
                    (id, reception.decide_request(id, seen, given, &terms, &desks(), &who, &worker()).await)
                }));
            }
            let mut winners = Vec::new();
            for one in giving {
                match one.await.unwrap() {
                    (id, Ok(given)) => {
                        assert_eq!(given.place, Some(2));
                        winners.push(id);
                    }
                    (_, refused) => assert_eq!(limits(refused), [Limit::Places].into(), "they may still be listed"),
                }
            }
            assert_eq!(winners.len(), 1, "round {round}");
            assert_eq!(room.count("SELECT count(*) FROM reception_place").await, 2);
            room.decide(winners[0], step(Step::Withdraw, "")).await.unwrap();
            assert_eq!(room.count("SELECT count(*) FROM reception_place").await, 1);
            room.decide(winners[0], step(Step::Reopen, "si riprova")).await.unwrap();
        }
        assert_eq!(room.see(requests[1]).await.status, Status::Arrived);
    });
}

#[test]
fn the_database_itself_holds_one_household_a_place_and_none_beyond_unless_passed_knowingly() {
    on_both(async |room| {
        let (first, second) = (room.enter().await, room.enter().await);
        room.decide(first, place(100)).await.unwrap();
        let refused = async |number: i64, places: i64, passed: i64, request: RequestId| {
            let (request, actor) = (request.to_string(), Actor::system());
            let written = room.db.write(&actor, move |tx| {
                tx.execute(
                    "INSERT INTO reception_place (programme, number, places, passed, request, given_at)
                     VALUES ('p', $1, $2, $3, $4, 0)",
                    store::row![number, places, passed, &request],
                )
            });
            written.await.is_err()
        };
        assert!(refused(1, 2, 0, second).await, "the place is taken");
        assert!(refused(2, 2, 0, first).await, "the household has one");
        assert!(refused(3, 2, 0, second).await, "there is none beyond");
        assert!(!refused(3, 2, 1, second).await);
    });
}

#[test]
fn beyond_the_places_goes_only_a_coordinator_who_knows_it_and_says_why() {
    on_both(async |room| {
        for _ in 0..2 {
            let id = room.enter().await;
            room.decide(id, place(1_000)).await.unwrap();
        }
        let third = room.enter().await;
        assert_eq!(limits(room.decide(third, place(1_000)).await), [Limit::Places].into());
        let knowing = Decision { knowing: [Limit::Places].into(), ..place(1_000) };
        assert_eq!(room.decide(third, knowing.clone()).await.unwrap_err(), IntakeError::NoReason);
        let why = Decision { reason: "sfratto domani".into(), ..knowing };
        for role in Role::ALL.into_iter().filter(|role| *role != Role::Coordinator) {
            assert_eq!(room.decide_as(third, why.clone(), role).await.unwrap_err(), IntakeError::NotFound, "{role}");
        }
        let given = room.decide(third, why).await.unwrap();
        assert_eq!((given.place, given.standing.taken), (Some(3), 3));
        assert_eq!(given.passed, [Limit::Places].into());
        let passed = "SELECT count(*) FROM audit_entry WHERE action = 'reception.request.decided' AND details LIKE '%passed places%'";
        assert_eq!(room.count(passed).await, 1);
        let view = room.see(third).await;
        assert!(view.steps[0].record.reason == "sfratto domani" && view.steps[0].record.passed == ["places"]);
        assert_eq!(view.steps[0].record.findings.len(), 3, "the rules as they read then stay with the decision");
    });
}

#[test]
fn what_is_planned_adds_up_and_the_fund_is_passed_only_with_a_reason() {
    on_both(async |room| {
        let (one, two) = (room.enter().await, room.enter().await);
        room.decide(one, place(6_000)).await.unwrap();
        assert_eq!(limits(room.decide(two, place(4_001)).await), [Limit::Fund].into());
        let given = room.decide(two, place(4_000)).await.unwrap();
        assert_eq!(given.standing.planned_cents, 1_000_000);
        let more = Decision { step: Step::Plan, ..place(4_500) };
        assert_eq!(limits(room.decide(two, more.clone()).await), [Limit::Fund].into());
        let why = Decision { knowing: [Limit::Fund].into(), reason: "la caparra".into(), ..more };
        assert_eq!(room.decide(two, why).await.unwrap().standing.planned_cents, 1_050_000);
        // Less is always possible; who leaves gives back what was not spent.
        room.decide(two, Decision { step: Step::Plan, ..place(4_400) }).await.unwrap();
        let left = room.decide(one, Decision { step: Step::Close, ..place(1_500) }).await.unwrap();
        assert_eq!((left.standing.taken, left.standing.planned_cents), (1, 590_000));
        assert_eq!(room.see(one).await.status, Status::Closed);
    });
}

#[test]
fn who_does_not_fit_gets_a_place_only_when_it_is_said_why() {
    on_both(async |room| {
        let mut new = room.new_request("p");
        new.household.facts.minors = None;
        let id = room.reception.enter_request(new, &desks(), &worker()).await.unwrap();
        assert_eq!(limits(room.decide(id, place(10)).await), [Limit::Rules].into());
        // What was not known is asked, and then there is nothing to pass.
        room.reception.correct_request(id, 1, household(), &desks(), &worker()).await.unwrap();
        room.decide(id, place(10)).await.unwrap();
    });
}

#[test]
fn a_no_has_a_reason_and_can_be_taken_back() {
    on_both(async |room| {
        let id = room.enter().await;
        assert_eq!(room.decide(id, step(Step::Refuse, " ")).await.unwrap_err(), IntakeError::NoReason);
        room.decide(id, step(Step::Refuse, "è già in un altro progetto")).await.unwrap();
        assert_eq!(room.decide(id, place(1)).await.unwrap_err(), IntakeError::NotPossible);
        room.decide(id, step(Step::Reopen, "era un errore")).await.unwrap();
        room.decide(id, place(1)).await.unwrap();
        let told: Vec<String> = room.see(id).await.steps.into_iter().map(|step| step.what).collect();
        assert_eq!(told, ["place", "reopen", "refuse"]);
    });
}

#[test]
fn a_freed_place_promotes_nobody_and_says_who_is_next() {
    on_both(async |room| {
        let ids = [room.enter().await, room.enter().await, room.enter().await, room.enter().await];
        for id in &ids[..2] {
            room.decide(*id, place(10)).await.unwrap();
        }
        room.decide(ids[3], step(Step::List, "")).await.unwrap();
        let next = async |desks: &[String]| room.reception.intake_standing(&terms(2), desks, &worker()).await.unwrap();
        assert!(!room.reception.intake_is_open(&terms(2), &Actor::public()).await.unwrap());
        room.decide(ids[0], step(Step::Withdraw, "")).await.unwrap();
        assert!(room.reception.intake_is_open(&terms(2), &Actor::public()).await.unwrap());
        let (standing, first) = next(&desks()).await;
        assert_eq!((standing.taken, first), (1, Next::Here(ids[2], 3)));
        assert_eq!(room.see(ids[2]).await.status, Status::Arrived, "nobody is moved up");
        assert_eq!(next(&["x".into()]).await.1, Next::ElsewhereInTheProgramme);
    });
}

#[test]
fn of_two_who_change_a_request_the_second_is_told() {
    on_both(async |room| {
        let id = room.enter().await;
        let to = |name: &str| Household { name: name.into(), ..household() };
        room.reception.correct_request(id, 1, to("Prima"), &desks(), &worker()).await.unwrap();
        let late = room.reception.correct_request(id, 1, to("Seconda"), &desks(), &worker()).await;
        assert_eq!(late.unwrap_err(), IntakeError::ChangedMeanwhile);
        let coordinator = who(Role::Coordinator);
        let late = room.reception.decide_request(id, 1, place(1), &terms(2), &desks(), &coordinator, &worker()).await;
        assert_eq!(late.unwrap_err(), IntakeError::ChangedMeanwhile);
        let view = room.see(id).await;
        assert!(view.household.name == "Prima");
        assert!(view.steps[0].record.household.as_ref().is_some_and(|before| before.name.contains(SECRET)));
    });
}

#[test]
fn an_assessment_keeps_the_words_that_were_read_and_suggests() {
    on_both(async |room| {
        let id = room.enter().await;
        let said = (&terms(2), Language::It);
        let assess = async |seen, answers: &[(&str, u8)]| {
            let answers: Vec<_> = answers.iter().map(|(id, value)| ((*id).to_owned(), *value)).collect();
            room.reception.assess_request(id, seen, &answers, " nota ", said, &desks(), &worker()).await
        };
        for wrong in [[("altro", 1)], [("bills", 4)]] {
            assert_eq!(assess(1, &wrong).await.unwrap_err(), IntakeError::NoSuchAnswer);
        }
        assess(1, &[("bills", 3)]).await.unwrap();
        let kept = room.see(id).await.assessment.unwrap();
        assert!(kept.answers[0].said == "Tutto" && kept.version == 3 && kept.note == "nota");
        assert!(kept.reading().partial && kept.reading().need == Some(Level::High));
        assess(2, &[("bills", 0), ("ready", 2)]).await.unwrap();
        let view = room.see(id).await;
        assert!(!view.assessment.unwrap().reading().partial);
        assert_eq!(view.steps[0].record.assessment.as_ref().unwrap().answers[0].value, 3);
        assert_eq!(view.status, Status::Arrived, "it decides nothing");
    });
}

#[test]
fn another_desk_is_not_there_and_reading_is_written_down() {
    on_both(async |room| {
        let id = room.enter().await;
        let others = ["x".to_owned()];
        assert!(room.reception.requests("p", &others, &worker()).await.unwrap().is_empty());
        let gone = [
            room.reception.request(id, &others, &worker()).await.err(),
            room.reception.correct_request(id, 1, household(), &others, &worker()).await.err(),
            room.reception.enter_request(room.new_request("p"), &others, &worker()).await.err(),
        ];
        assert!(gone.into_iter().all(|error| error == Some(IntakeError::NotFound)));
        let reads = "SELECT count(*) FROM audit_entry WHERE action = 'read' AND details = 'reception.requests'";
        assert_eq!(room.count(reads).await, 0);
        assert_eq!(room.reception.requests("p", &desks(), &worker()).await.unwrap().len(), 1);
        assert_eq!(room.count(reads).await, 1);
    });
}

#[test]
fn who_asks_has_a_name_or_an_alias_and_a_way_to_be_reached() {
    on_both(async |room| {
        let entered = async |household: Household| {
            let new = NewRequest { household, ..room.new_request("p") };
            room.reception.enter_request(new, &desks(), &worker()).await.err()
        };
        let bare = Household { name: "Il papà di prova".into(), ..Household::default() };
        assert_eq!(entered(bare.clone()).await, Some(IntakeError::NotReached));
        assert_eq!(entered(Household { name: " ".into(), ..household() }).await, Some(IntakeError::NoName));
        assert_eq!(entered(Household { reach: "passa il martedì".into(), ..bare }).await, None);
    });
}

#[test]
fn nothing_that_was_said_lies_open_on_the_disk() {
    on_both(async |room| {
        if room.db.engine() == Engine::Postgres {
            return;
        }
        let id = room.enter().await;
        let note = SECRET;
        let said = (&terms(2), Language::It);
        room.reception.assess_request(id, 1, &[("bills".into(), 3)], note, said, &desks(), &worker()).await.unwrap();
        room.decide(id, step(Step::Refuse, SECRET)).await.unwrap();
        for file in std::fs::read_dir(&room.folder).unwrap() {
            let bytes = std::fs::read(file.unwrap().path()).unwrap();
            assert!(!bytes.windows(SECRET.len()).any(|part| part == SECRET.as_bytes()));
        }
    });
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever is decided in whatever order: numbers stay, no place is held twice, and what is counted is what stands.
    #[test]
    fn any_decisions_leave_the_order_whole_and_the_sums_true(
        turns in prop::collection::vec((0..5_usize, 0..Step::ALL.len(), 0..4_000_i64, any::<bool>()), 1..30),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let folder = tempfile::tempdir().unwrap();
            let room = Room::of(Db::in_memory().unwrap(), folder.path());
            let mut ids = Vec::new();
            for _ in 0..5 {
                room.clock.advance_seconds(1);
                ids.push(room.enter().await);
            }
            for (who, step, euro, knowing) in turns {
                let known = if knowing { Limit::ALL.into_iter().collect() } else { BTreeSet::new() };
                let decision = Decision { step: Step::ALL[step], amount_cents: euro * 100, reason: "prova".into(), knowing: known };
                let before = room.reception.intake_standing(&terms(2), &[], &worker()).await.unwrap().0;
                match room.decide(ids[who], decision).await {
                    Ok(decided) => {
                        let beyond = decided.standing.taken > decided.standing.places.max(before.taken);
                        prop_assert!(!beyond || knowing, "a limit was passed unknowingly");
                    }
                    Err(IntakeError::Limits { .. }) => prop_assert!(!knowing),
                    Err(error) => prop_assert_eq!(error, IntakeError::NotPossible),
                }
            }
            let (mut placed, mut planned) = (0, 0);
            for (at, id) in ids.iter().enumerate() {
                let view = room.see(*id).await;
                prop_assert_eq!(view.arrival, at as i64 + 1);
                prop_assert_eq!(view.arrived_at, NOW.plus_seconds(at as i64 + 1));
                prop_assert_eq!(view.place.is_some(), view.status == Status::Placed);
                placed += i64::from(view.place.is_some());
                planned += view.planned_cents;
            }
            let stands = room.reception.intake_standing(&terms(2), &[], &worker()).await.unwrap().0;
            prop_assert_eq!((stands.taken, stands.planned_cents), (placed, planned));
            Ok(())
        })?;
    }
}
