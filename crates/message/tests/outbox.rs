// SPDX-License-Identifier: EUPL-1.2
//! Messages are written with the change they tell of, and leave once, in time, by day.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use common::{Room, later, morning, on_both, rome, silent};
use jiff::civil::date;
use kernel::{Actor, Chance, UtcMicros};
use message::{
    Answer, Cared, Changed, Detail, Draft, Enqueued, Failure, Kind, MessageError, Named, Outcome, Receipt, Recipient,
    Retime, Round, Settled, State, Urgency,
};
use store::StoreError;

const BOOKING: &str = "agenda_booking/1";

#[test]
fn a_message_exists_exactly_when_the_change_does() {
    on_both(async |room: Room| {
        let key = room.person().await;
        let (seal, draft, now) = (key.clone(), room.draft("a"), room.now());
        let lost: Result<(), MessageError> = room
            .write(move |tx, outbox| {
                outbox.enqueue(tx, &seal, &draft, now)?;
                Err(StoreError::Busy.into())
            })
            .await;
        assert!(lost.is_err());
        assert_eq!(room.told("test/a").await, []);
        assert_eq!(room.postman().round().await.unwrap(), Round::default());

        room.enqueue(&key, room.draft("a")).await;
        assert_eq!(room.told("test/a").await[0].state, State::Waiting);
        assert_eq!(room.postman().round().await.unwrap(), Round { due: 1, sent: 1, ..Round::default() });
        assert_eq!(
            room.gateway.texts(),
            ["Ti abbiamo chiamato e non ti abbiamo trovato. Proveremo ancora. Puoi chiamarci tu: 000 000 003."]
        );
        assert_eq!(room.told("test/a").await[0].state, State::Sent);
        assert_eq!(room.postman().round().await.unwrap(), Round::default());
    });
}

#[test]
fn a_message_of_one_name_is_written_once() {
    on_both(async |room: Room| {
        let key = room.person().await;
        for expected in [true, false] {
            let (key, draft, now) = (key.clone(), room.draft("a"), room.now());
            let done = room.write(move |tx, outbox| outbox.enqueue(tx, &key, &draft, now)).await.unwrap();
            assert_eq!(matches!(done, Enqueued::Kept(_)), expected);
        }
        assert_eq!(room.postman().round().await.unwrap().sent, 1);
    });
}

#[test]
fn an_appointment_is_confirmed_reminded_of_and_the_reminder_follows_it() {
    on_both(async |room: Room| {
        let (key, now, postman) = (room.person().await, room.now(), room.postman());
        let mut meeting = room.meeting(rome(date(2026, 12, 3).at(9, 30, 0, 0)));
        let (seal, made) = (key.clone(), meeting.clone());
        room.write(move |tx, outbox| outbox.booked(tx, &seal, &made, now)).await.unwrap();
        assert_eq!(postman.round().await.unwrap().sent, 1);
        let dues = |told: &[message::Told]| told.iter().map(|one| (one.kind, one.state, one.due)).collect::<Vec<_>>();
        let reminder = rome(date(2026, 12, 1).at(18, 0, 0, 0));
        assert_eq!(
            dues(&room.told(BOOKING).await),
            [(Kind::Confirmed, State::Sent, now), (Kind::Reminder, State::Waiting, reminder)]
        );

        // Moved to a later day: told once, reminded of the new day alone.
        let was = meeting.meets;
        (meeting.version, meeting.meets) = (1, rome(date(2026, 12, 10).at(15, 0, 0, 0)));
        room.minutes(1);
        let (seal, moved, now) = (key.clone(), meeting.clone(), room.now());
        room.write(move |tx, outbox| outbox.moved(tx, &seal, &moved, was, now)).await.unwrap();
        assert_eq!(postman.round().await.unwrap().sent, 1);
        room.clock.set(reminder);
        assert_eq!(postman.round().await.unwrap(), Round::default());
        // Two days before is the 8th, a holiday: the evening before that.
        room.clock.set(rome(date(2026, 12, 7).at(18, 0, 0, 0)));
        assert_eq!(postman.round().await.unwrap().sent, 1);
        let texts = room.gateway.texts();
        assert_eq!(texts.len(), 3);
        assert!(texts.iter().any(|text| {
            text.starts_with("Ti ricordiamo il tuo appuntamento: giovedì 10 dicembre, ore 15:00, via Inventata 1")
        }));

        // Called off by the desk: nothing else waits.
        let now = room.now();
        room.write(move |tx, outbox| outbox.cancelled_by_desk(tx, &key, &meeting, now)).await.unwrap();
        assert_eq!(postman.round().await.unwrap().sent, 1);
        let told = room.told(BOOKING).await;
        let kinds: Vec<_> = told.iter().map(|one| (one.kind, one.state)).collect();
        assert_eq!(
            kinds,
            [
                (Kind::Confirmed, State::Sent),
                (Kind::Reminder, State::Withdrawn),
                (Kind::Moved, State::Sent),
                (Kind::Reminder, State::Sent),
                (Kind::Cancelled, State::Sent)
            ]
        );
    });
}

#[test]
fn at_night_the_telephone_does_not_ring_unless_it_must_and_mail_goes() {
    on_both(async |room: Room| {
        let key = room.person().await;
        room.clock.set(rome(date(2026, 12, 7).at(22, 0, 0, 0)));
        room.enqueue(&key, room.draft("usual")).await;
        room.enqueue(&key, Draft { urgency: Urgency::Urgent, ..room.draft("urgent") }).await;
        room.enqueue(&key, Draft { to: Recipient::mail("x@prova.example").unwrap(), ..room.draft("mail") }).await;
        let postman = room.postman();
        assert_eq!(postman.round().await.unwrap().sent, 2);
        // The 8th is a holiday.
        room.clock.set(rome(date(2026, 12, 8).at(12, 0, 0, 0)));
        assert_eq!(postman.round().await.unwrap(), Round::default());
        room.clock.set(rome(date(2026, 12, 9).at(8, 0, 0, 0)));
        assert_eq!(postman.round().await.unwrap().sent, 1);
    });
}

#[test]
fn a_try_that_falls_into_the_night_waits_for_the_morning() {
    on_both(async |room: Room| {
        let key = room.person().await;
        room.clock.set(rome(date(2026, 11, 25).at(20, 59, 30, 0)));
        room.enqueue(&key, room.draft("a")).await;
        room.gateway.will([later()]);
        let postman = room.postman();
        assert_eq!(postman.round().await.unwrap().later, 1);
        room.minutes(2);
        assert_eq!(postman.round().await.unwrap(), Round { due: 1, later: 1, ..Round::default() });
        assert_eq!(room.gateway.handed(), 1);
        room.clock.set(rome(date(2026, 11, 26).at(8, 0, 0, 0)));
        assert_eq!(postman.round().await.unwrap().sent, 1);
    });
}

#[test]
fn what_is_taken_back_or_put_later_does_not_go() {
    on_both(async |room: Room| {
        let (key, now) = (room.person().await, room.now());
        for name in ["back", "later"] {
            room.enqueue(&key, room.draft(name)).await;
        }
        let when = Retime { due: now.plus_seconds(3_600), good_until: None, meets: None };
        room.write(move |tx, outbox| {
            assert_eq!(outbox.withdraw(tx, "back", now)?, Changed::Done);
            assert_eq!(outbox.withdraw(tx, "back", now)?, Changed::TooLate);
            assert_eq!(outbox.withdraw(tx, "never", now)?, Changed::Unknown);
            assert_eq!(outbox.retime(tx, "later", when)?, Changed::Done);
            assert_eq!(outbox.retime(tx, "back", when)?, Changed::TooLate);
            assert_eq!(outbox.retime(tx, "never", when)?, Changed::Unknown);
            Ok(())
        })
        .await
        .unwrap();
        assert_eq!(room.postman().round().await.unwrap(), Round::default());
        room.minutes(60);
        assert_eq!(room.postman().round().await.unwrap().sent, 1);
        assert_eq!(room.told("test/back").await[0].state, State::Withdrawn);
    });
}

#[test]
fn a_message_too_late_is_dropped() {
    on_both(async |room: Room| {
        let key = room.person().await;
        room.enqueue(&key, Draft { good_until: Some(room.now().plus_seconds(600)), ..room.draft("a") }).await;
        room.gateway.will([later(), later()]);
        let postman = room.postman();
        postman.round().await.unwrap();
        room.minutes(2);
        postman.round().await.unwrap();
        room.minutes(9);
        assert_eq!(postman.round().await.unwrap(), Round { due: 1, dropped: 1, ..Round::default() });
        assert_eq!(room.gateway.handed(), 2);
        assert_eq!(room.told("test/a").await[0].state, State::Dropped);
    });
}

#[test]
fn a_mail_server_down_for_a_day_loses_nothing_and_is_spared() {
    on_both(async |room: Room| {
        let (key, postman) = (room.person().await, room.postman());
        for n in 0..10 {
            let to = Recipient::mail("x@prova.example").unwrap();
            room.enqueue(&key, Draft { to, ..room.draft(&n.to_string()) }).await;
        }
        room.gateway.will(std::iter::repeat_with(silent).take(10_000));
        // A round every two minutes, for a day.
        for _ in 0..720 {
            postman.round().await.unwrap();
            room.minutes(2);
        }
        let handed = room.gateway.handed();
        assert!((40..=80).contains(&handed), "each of ten messages on its ladder: {handed}");
        room.gateway.will([]);
        for _ in 0..150 {
            postman.round().await.unwrap();
            room.minutes(10);
        }
        assert_eq!(room.gateway.keys().len(), 10);
    });
}

#[test]
fn what_is_refused_or_tried_to_the_end_has_failed_and_shows() {
    on_both(async |room: Room| {
        let (key, postman) = (room.person().await, room.postman());
        room.enqueue(&key, room.draft("refused")).await;
        room.gateway.will([Answer::Refused { why: "refused: 400".into() }]);
        assert_eq!(postman.round().await.unwrap().failed, 1);
        room.enqueue(&key, room.draft("tried")).await;
        room.gateway.will(std::iter::repeat_with(later).take(100));
        for _ in 0..(5 * 24) {
            postman.round().await.unwrap();
            room.minutes(60);
        }
        assert_eq!(room.gateway.handed(), 1 + 7);
        let (outbox, now) = (room.outbox.clone(), room.now());
        let (failed, standing) = room
            .db
            .read(&Actor::system(), move |tx| {
                Ok::<_, StoreError>((outbox.failed(tx, "lavoro", UtcMicros(0), now, 10)?, outbox.standing(tx, now)?))
            })
            .await
            .unwrap();
        assert_eq!(failed.iter().map(|one| one.about.as_str()).collect::<Vec<_>>(), ["test/tried", "test/refused"]);
        assert_eq!(
            failed.iter().map(|one| one.failure).collect::<Vec<_>>(),
            [Some(Failure::NotTaken), Some(Failure::Refused)]
        );
        assert_eq!((standing.failed, standing.waiting, standing.sent), (2, 0, 0));
    });
}

#[test]
fn what_failed_is_written_again_or_told_by_telephone_once() {
    on_both(async |room: Room| {
        let (key, postman) = (room.person().await, room.postman());
        for once in ["a", "b"] {
            room.enqueue(&key, room.draft(once)).await;
        }
        room.gateway
            .will([Answer::Refused { why: "refused: 400".into() }, Answer::Refused { why: "refused: 400".into() }]);
        assert_eq!(postman.round().await.unwrap().failed, 2);
        let failed = async || {
            let (outbox, now) = (room.outbox.clone(), room.now());
            room.db.read(&Actor::system(), move |tx| outbox.failed(tx, "lavoro", UtcMicros(0), now, 10)).await.unwrap()
        };
        let elsewhere = {
            let (outbox, now) = (room.outbox.clone(), room.now());
            room.db.read(&Actor::system(), move |tx| outbox.failed(tx, "casa", UtcMicros(0), now, 10)).await.unwrap()
        };
        assert_eq!(elsewhere, [], "another desk sees none of them");
        let [b, a] = &failed().await[..] else { panic!("two failed") };
        for expected in [Cared::Done, Cared::Already] {
            let (key, id, now) = (key.clone(), a.id, room.now());
            assert_eq!(room.write(move |tx, outbox| outbox.again(tx, &key, id, now)).await.unwrap(), expected);
            let (id, now) = (b.id, room.now());
            let told = room.write(move |tx, outbox| Ok(outbox.told_by_phone(tx, id, now)?)).await.unwrap();
            assert_eq!(told, expected);
        }
        assert_eq!(failed().await, []);
        assert_eq!(postman.round().await.unwrap().sent, 1);
        assert_eq!(room.gateway.keys().len(), 1);
        assert!(!room.gateway.keys().contains(&a.id.to_string()), "under a key of its own");
        let settled: Vec<_> = room.told("test/a").await.iter().map(|one| (one.state, one.settled)).collect();
        assert_eq!(settled, [(State::Failed, Some(Settled::Again)), (State::Sent, None)]);
    });
}

#[test]
fn what_should_have_gone_is_counted() {
    on_both(async |room: Room| {
        let key = room.person().await;
        room.enqueue(&key, room.draft("now")).await;
        room.enqueue(&key, Draft { due: room.now().plus_seconds(86_400), ..room.draft("tomorrow") }).await;
        room.minutes(30);
        let (outbox, now) = (room.outbox.clone(), room.now());
        let standing = room.db.read(&Actor::system(), move |tx| outbox.standing(tx, now)).await.unwrap();
        assert_eq!((standing.waiting, standing.overdue, standing.overdue_since), (2, 1, Some(morning())));
    });
}

#[test]
fn a_receipt_is_kept_once_however_often_it_is_told() {
    on_both(async |room: Room| {
        let key = room.person().await;
        room.enqueue(&key, room.draft("a")).await;
        room.postman().round().await.unwrap();
        let id = room.told("test/a").await[0].id.to_string();
        let tell = async |by_key: bool, outcome| {
            let (id, now) = (id.clone(), room.now());
            let reference = format!("g-{id}");
            room.write(move |tx, outbox| {
                let named = if by_key { Named::Key(&id) } else { Named::Reference(&reference) };
                Ok(outbox.receipt(tx, named, outcome, now)?)
            })
            .await
            .unwrap()
        };
        assert_eq!(tell(false, Outcome::Failed).await, Receipt::Kept);
        assert_eq!(tell(true, Outcome::Failed).await, Receipt::Already);
        assert_eq!(room.told("test/a").await[0].state, State::Failed);
        assert_eq!(tell(true, Outcome::Delivered).await, Receipt::Kept);
        assert_eq!(tell(false, Outcome::Delivered).await, Receipt::Already);
        let told = &room.told("test/a").await[0];
        assert!(told.state == State::Sent && told.delivered);
        let unknown = room
            .write(|tx, outbox| Ok(outbox.receipt(tx, Named::Reference("never"), Outcome::Delivered, UtcMicros(0))?))
            .await
            .unwrap();
        assert_eq!(unknown, Receipt::Unknown);
    });
}

#[test]
fn messages_of_somebody_forgotten_are_dropped_and_hold_up_nobody() {
    on_both(async |room: Room| {
        let (gone, here) = (room.person().await, room.person().await);
        room.enqueue(&gone, room.draft("gone")).await;
        room.enqueue(&here, room.draft("here")).await;
        room.vault.destroy(gone.id(), room.now()).await.unwrap();
        assert_eq!(room.postman().round().await.unwrap(), Round { due: 2, sent: 1, dropped: 1, ..Round::default() });
    });
}

#[test]
fn nothing_personal_lies_open_and_every_reading_is_written_down() {
    on_both(async |room: Room| {
        let (key, now) = (room.person().await, room.now());
        let meeting = room.meeting(rome(date(2026, 12, 3).at(9, 30, 0, 0)));
        let seal = key.clone();
        room.write(move |tx, outbox| outbox.booked(tx, &seal, &meeting, now)).await.unwrap();
        room.postman().round().await.unwrap();
        let subject = key.id().to_string();
        let reads = room.db.read(&Actor::system(), move |tx| audit::about(tx, &subject, None, 10)).await.unwrap();
        assert_eq!(reads.iter().map(|read| read.details.as_str()).collect::<Vec<_>>(), ["message.send"]);
        let chance: &dyn Chance = &*room.chance;
        let sent = message::latest(&room.db, &room.vault, &Actor::system(), 10, now, chance).await.unwrap();
        assert_eq!(sent.len(), 1);
        assert_eq!(sent[0].to, "+393330000003");
        assert!(sent[0].text.contains("via Inventata 1"));
        let row = sent[0].id.to_string();
        let lies: Vec<Vec<u8>> = room
            .db
            .read(&Actor::system(), move |tx| {
                tx.query(
                    "SELECT recipient, blanks, said FROM message_outgoing WHERE id = $1",
                    store::row![&row],
                    |row| Ok([row.get::<Vec<u8>>(0)?, row.get(1)?, row.get(2)?].concat()),
                )
            })
            .await
            .map_err(|error: StoreError| error)
            .unwrap();
        for word in ["Inventata", "3330000003", "000 000 003"] {
            assert!(!lies[0].windows(word.len()).any(|window| window == word.as_bytes()), "{word}");
        }
        assert_eq!(lies.len(), 1);
        assert!(matches!(Detail::default(), Detail::Discreet));
    });
}

#[test]
fn what_ended_half_a_year_ago_is_forgotten() {
    on_both(async |room: Room| {
        let (key, postman) = (room.person().await, room.postman());
        room.enqueue(&key, room.draft("old")).await;
        postman.round().await.unwrap();
        room.enqueue(&key, Draft { due: room.now().plus_seconds(365 * 86_400), ..room.draft("new") }).await;
        room.minutes(181 * 1_440);
        assert_eq!(postman.sweep().await.unwrap(), 1);
        assert_eq!((room.told("test/old").await.len(), room.told("test/new").await.len()), (0, 1));
    });
}

#[test]
fn a_territory_s_own_words_are_used_from_the_moment_they_are_loaded() {
    on_both(async |room: Room| {
        let (key, postman) = (room.person().await, room.postman());
        let own =
            message::words::Template { subject: "S".into(), told: None, discreet: "Richiamaci[: {phone}].".into() };
        let words = [(kernel::Language::It, Kind::Missed, own)];
        room.write(move |tx, _| Ok(message::keep_words(tx, &words)?)).await.unwrap();
        room.enqueue(&key, room.draft("a")).await;
        postman.round().await.unwrap();
        assert_eq!(room.gateway.texts(), ["Richiamaci: 000 000 003."]);
    });
}
