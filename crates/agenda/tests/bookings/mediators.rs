// SPDX-License-Identifier: EUPL-1.2
//! Mediators: booked with the appointment or not at all, never twice at once, never lost in silence.

use crate::town::{DESK, MONDAY, SERVICE, Town, at, on_both, refused, rome};
use agenda::{
    Agenda, BookingError, BookingId, Confirmed, DeskScope,
    mediators::{
        Asked, Avoid, Gender, Hours, LetGo, MediatorId, NewMediation, NewMediator, Profile, Standing, StandsBecause,
        Way, WhyNot, Wish, money::Outcome,
    },
    slots::Status,
};
use identity::{Member, Role, Who};
use jiff::{
    ToSpan,
    civil::{Date, Weekday, date},
};
use kernel::{Actor, Id, Language, SeededChance, UtcMicros};
use message::{Channel, Kind, Outbox, State, quiet::Local};
use std::{collections::BTreeSet, sync::Arc};

const BODY: &str = "cooperativa";

fn coordinator() -> Who {
    let account = Id::new(UtcMicros(0), &SeededChance::new(77));
    Who::from(Member { account, body: BODY.into(), role: Role::Coordinator, desks: BTreeSet::new() })
}

fn worker() -> Actor {
    Actor::worker("account", "ente")
}

fn telling(town: &Town) -> Agenda {
    let local = Local { zone: rome(), rests: |_| false };
    town.agenda.clone().telling(Outbox::new(Arc::new(local), town.chance.clone()).by([Channel::Mail]))
}

/// Somebody of the cooperative who speaks Punjabi, has pledged secrecy and comes whenever she is asked.
fn somebody(name: &str) -> NewMediator {
    NewMediator {
        body: BODY.into(),
        account: None,
        profile: Profile {
            name: name.into(),
            gender: Gender::Woman,
            languages: BTreeSet::from(["pa".to_owned(), "hi".to_owned()]),
            ways: BTreeSet::from(Way::ALL),
            hours: Hours::default(),
            phone: None,
            email: Some("mediatrice@prova.example".into()),
        },
        pledged_on: Some(date(2026, 1, 12)),
        active_from: date(2026, 1, 1),
        active_to: None,
        cents_per_hour: 2_850,
        programme: "Fondo di prova".into(),
        form_key: format!("a form of this test for {name}"),
    }
}

async fn written(agenda: &Agenda, new: NewMediator) -> MediatorId {
    agenda.write_mediator_in(new, &coordinator()).await.unwrap()
}

fn needs(who: Option<MediatorId>) -> NewMediation {
    NewMediation { language: "pa".into(), wish: Wish { called: "Asha".into(), ..Wish::default() }, who }
}

async fn book(
    town: &Town,
    agenda: &Agenda,
    (desk, day, hour): (&str, Date, &str),
    needs: NewMediation,
) -> Result<Confirmed, BookingError> {
    let mut ask = town.ask(&town.token(desk, SERVICE, day, hour).await);
    ask.language = Language::Pa;
    agenda.confirm_with(ask, Some(needs), &worker()).await
}

async fn how(agenda: &Agenda, id: BookingId) -> (Standing, Option<MediatorId>, StandsBecause) {
    let asked = agenda.mediation(id, &DeskScope::All, &worker()).await.unwrap().expect("somebody is asked for");
    (asked.standing, asked.who.map(|(id, _)| id), asked.because)
}

async fn to_find(agenda: &Agenda) -> Vec<BookingId> {
    let desks = [DESK, "casa", "altrove"].map(String::from);
    let found = agenda.mediators_needed(&desks, &DeskScope::All, &worker()).await.unwrap();
    found.into_iter().map(|one| one.booking.id).collect()
}

#[test]
fn both_are_booked_or_neither() {
    on_both(async |town| {
        let agenda = telling(town);
        let her = written(&agenda, somebody("Mediatrice di prova")).await;
        let first = book(town, &agenda, (DESK, MONDAY, "09:00"), needs(Some(her))).await.unwrap();
        assert_eq!(how(&agenda, first.booking.id).await, (Standing::Found, Some(her), StandsBecause::Asked));
        assert_eq!(town.count("SELECT count(*) FROM agenda_quantum WHERE worker LIKE 'mediator/%'"), 12);

        // Another desk, other workers, the same hour.
        let clash = refused(book(town, &agenda, ("casa", MONDAY, "09:00"), needs(Some(her))).await);
        assert_eq!(clash, BookingError::NoMediator(BTreeSet::from([WhyNot::Busy])));
        assert_eq!(town.count("SELECT count(*) FROM agenda_booking"), 1, "no appointment without her");
        assert_eq!(town.free("casa", SERVICE, MONDAY).await.first().map(String::as_str), Some("09:00"));

        // The next hour is hers to give.
        let second = book(town, &agenda, ("casa", MONDAY, "10:00"), needs(Some(her))).await.unwrap();
        assert_eq!(how(&agenda, second.booking.id).await.1, Some(her));
    });
}

#[test]
fn of_many_who_want_her_at_one_hour_exactly_one_has_her() {
    on_both(async |town| {
        let her = written(&town.agenda, somebody("Mediatrice di prova")).await;
        for week in 0..5 {
            let day = MONDAY + (7 * week).days();
            let tokens =
                [town.token(DESK, SERVICE, day, "09:00").await, town.token("casa", SERVICE, day, "09:00").await];
            let posts: Vec<_> = (0..16)
                .map(|turn| {
                    let ask = town.ask(&tokens[turn % 2]);
                    let agenda = if turn % 3 == 0 { town.other_node() } else { town.agenda.clone() };
                    tokio::spawn(async move { agenda.confirm_with(ask, Some(needs(Some(her))), &worker()).await })
                })
                .collect();
            let mut won = 0;
            for post in posts {
                match post.await.unwrap() {
                    Ok(_) => won += 1,
                    Err(error) => assert!(
                        matches!(&error, BookingError::JustTaken)
                            || error == BookingError::NoMediator(BTreeSet::from([WhyNot::Busy])),
                        "{error:?}"
                    ),
                }
            }
            assert_eq!(won, 1, "week {week}");
        }
        assert_eq!(town.count("SELECT count(*) FROM agenda_engagement WHERE holds = 1"), 5);
        assert_eq!(town.count("SELECT count(*) FROM agenda_quantum WHERE worker LIKE 'mediator/%'"), 5 * 12);
    });
}

#[test]
fn two_appointments_that_ask_for_her_later_at_one_hour_are_told_apart_by_the_database() {
    on_both(async |town| {
        let her = written(&town.agenda, somebody("Mediatrice di prova")).await;
        for week in 0..5 {
            let day = MONDAY + (7 * week).days();
            let here = book(town, &town.agenda, (DESK, day, "09:00"), needs(None)).await.unwrap().booking.id;
            let there = book(town, &town.agenda, ("casa", day, "09:00"), needs(None)).await.unwrap().booking.id;
            let press = |id: BookingId, agenda: Agenda| {
                tokio::spawn(async move { agenda.assign_mediator(id, her, &DeskScope::All, &worker()).await })
            };
            let (one, other) = (press(here, town.agenda.clone()), press(there, town.other_node()));
            let outcomes = [one.await.unwrap(), other.await.unwrap()];
            assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 1, "{outcomes:?}");
            let lost = outcomes.into_iter().find_map(Result::err).unwrap();
            assert_eq!(lost, BookingError::NoMediator(BTreeSet::from([WhyNot::Busy])));
            assert_eq!(to_find(&town.agenda).await.len(), usize::try_from(week + 1).unwrap(), "the other waits");
        }
    });
}

#[test]
fn nobody_without_a_pledge_comes_and_what_was_asked_is_heeded() {
    on_both(async |town| {
        let agenda = &town.agenda;
        let mut mute = somebody("Senza impegno");
        mute.pledged_on = None;
        let mute = written(agenda, mute).await;
        let mut man = somebody("Mediatore di prova");
        man.profile.gender = Gender::Man;
        let man = written(agenda, man).await;
        let mut early = somebody("Solo il martedì");
        early.profile.hours.set(Weekday::Tuesday, "9-13").unwrap();
        let early = written(agenda, early).await;

        let why = |who, wish: Wish| async move {
            let asked = NewMediation { language: "pa".into(), wish, who: Some(who) };
            match refused(book(town, agenda, (DESK, MONDAY, "09:00"), asked).await) {
                BookingError::NoMediator(why) => why,
                other => panic!("{other:?}"),
            }
        };
        assert_eq!(why(mute, Wish::default()).await, BTreeSet::from([WhyNot::NoPledge]));
        let woman = Wish { asked: Asked::Woman, ..Wish::default() };
        assert_eq!(why(man, woman).await, BTreeSet::from([WhyNot::Gender]));
        assert_eq!(why(early, Wish::default()).await, BTreeSet::from([WhyNot::Hours]));
        let avoid = Avoid { bodies: BTreeSet::from([BODY.to_owned()]), ..Avoid::default() };
        assert_eq!(why(man, Wish { avoid, ..Wish::default() }).await, BTreeSet::from([WhyNot::Avoided]));
        let avoid = Avoid { mediators: BTreeSet::from([man.to_string()]), ..Avoid::default() };
        assert_eq!(why(man, Wish { avoid, ..Wish::default() }).await, BTreeSet::from([WhyNot::Avoided]));
        assert_eq!(town.count("SELECT count(*) FROM agenda_booking"), 0);

        // A language that nobody of the register speaks, and one that there is not.
        let other = NewMediation { language: "wo".into(), ..needs(Some(man)) };
        let lost = refused(book(town, agenda, (DESK, MONDAY, "09:00"), other).await);
        assert_eq!(lost, BookingError::NoMediator(BTreeSet::from([WhyNot::Language])));
        let none = NewMediation { language: "figlia".into(), ..needs(None) };
        assert_eq!(refused(book(town, agenda, (DESK, MONDAY, "09:00"), none).await), BookingError::Tampered);
    });
}

#[test]
fn a_move_takes_her_along_when_she_can_and_says_so_when_she_cannot() {
    on_both(async |town| {
        let agenda = telling(town);
        let her = written(&agenda, somebody("Mediatrice di prova")).await;
        let held = book(town, &agenda, ("casa", MONDAY, "11:00"), needs(Some(her))).await.unwrap();
        let made = book(town, &agenda, (DESK, MONDAY, "09:00"), needs(Some(her))).await.unwrap();
        let id = made.booking.id;

        let ten = town.token(DESK, SERVICE, MONDAY, "10:00").await;
        agenda.move_to(&made.link, &ten, &Actor::public()).await.unwrap();
        assert_eq!(how(&agenda, id).await, (Standing::Found, Some(her), StandsBecause::Asked));
        let told = agenda.mediation(id, &DeskScope::All, &worker()).await.unwrap().unwrap().told;
        let waiting: Vec<Kind> = told.iter().filter(|one| one.state == State::Waiting).map(|one| one.kind).collect();
        assert_eq!(waiting, [Kind::Moved, Kind::Reminder], "told of the hour it is now, and of that alone");

        // At eleven the other appointment has her.
        let eleven = town.token(DESK, SERVICE, MONDAY, "11:00").await;
        let later = at("2026-11-30T11:00").timestamp().to_zoned(rome());
        let until = later.clone() + 1.hour();
        let follows = agenda.mediator_could_follow(id, (&later, &until), &DeskScope::All, &worker()).await.unwrap();
        assert_eq!(follows, Some(false), "told before");
        agenda.move_by_service(id, &eleven, &DeskScope::All, &worker()).await.unwrap();
        assert_eq!(how(&agenda, id).await, (Standing::ToFind, None, StandsBecause::Moved));
        assert_eq!(to_find(&agenda).await, [id]);
        assert_eq!(how(&agenda, held.booking.id).await.1, Some(her), "the other keeps her");
        assert_eq!(town.count("SELECT count(*) FROM agenda_quantum WHERE worker LIKE 'mediator/%'"), 12);
        assert_eq!(town.count("SELECT count(*) FROM message_outgoing WHERE kind = 'cancelled'"), 1, "she is told");
    });
}

#[test]
fn handed_over_at_the_same_hour_she_stays() {
    on_both(async |town| {
        let her = written(&town.agenda, somebody("Mediatrice di prova")).await;
        let made = book(town, &town.agenda, ("casa", MONDAY, "09:00"), needs(Some(her))).await.unwrap();
        let from = made.booking.workers[0].clone();
        let to = ["bruno", "carla", "dora"].into_iter().find(|name| *name != from).unwrap();
        town.agenda.hand_over(made.booking.id, (&from, to), &DeskScope::All, &worker()).await.unwrap();
        assert_eq!(how(&town.agenda, made.booking.id).await.1, Some(her));
        assert_eq!(town.count("SELECT count(*) FROM agenda_quantum WHERE worker LIKE 'mediator/%'"), 12);
        let clash = refused(book(town, &town.agenda, (DESK, MONDAY, "09:00"), needs(Some(her))).await);
        assert_eq!(clash, BookingError::NoMediator(BTreeSet::from([WhyNot::Busy])));
    });
}

#[test]
fn an_appointment_that_is_called_off_gives_her_hour_back_and_late_is_owed() {
    on_both(async |town| {
        let agenda = telling(town);
        let her = written(&agenda, somebody("Mediatrice di prova")).await;
        let early = book(town, &agenda, (DESK, MONDAY, "09:00"), needs(Some(her))).await.unwrap();
        agenda.cancel(&early.link, &Actor::public()).await.unwrap();
        let late = book(town, &agenda, (DESK, MONDAY, "09:00"), needs(Some(her))).await.unwrap();
        town.set_clock("2026-11-29T20:00");
        agenda.cancel(&late.link, &Actor::public()).await.unwrap();
        let comes = book(town, &agenda, ("casa", MONDAY, "09:00"), needs(Some(her))).await.unwrap();
        let alone = book(town, &agenda, ("casa", MONDAY, "10:00"), needs(Some(her))).await.unwrap();
        let missed = book(town, &agenda, ("casa", MONDAY, "11:00"), needs(Some(her))).await.unwrap();
        town.set_clock("2026-11-30T13:00");
        agenda.mark(comes.booking.id, Status::Seen, &DeskScope::All, &worker()).await.unwrap();
        agenda.mark(alone.booking.id, Status::NoShow, &DeskScope::All, &worker()).await.unwrap();
        agenda.mark(missed.booking.id, Status::Seen, &DeskScope::All, &worker()).await.unwrap();
        agenda.mediator_missed(missed.booking.id, true, &DeskScope::All, &worker()).await.unwrap();

        let month = agenda.mediation_costs(BODY, &[], MONDAY, &coordinator()).await.unwrap();
        let told: Vec<(Outcome, i64)> = month.lines.iter().map(|line| (line.outcome, line.cents)).collect();
        for expected in [
            (Outcome::InTime, 0),
            (Outcome::Late, 2_850),
            (Outcome::Done, 2_850),
            (Outcome::NotCome, 2_850),
            (Outcome::Missed, 0),
        ] {
            assert!(told.contains(&expected), "{expected:?} in {told:?}");
        }
        assert_eq!(month.sum(), (180, 8_550, 0));
        // At the desk's own body the same hours show, for whoever may see them.
        let elsewhere = Member {
            account: Id::new(UtcMicros(0), &SeededChance::new(78)),
            body: "ente".into(),
            role: Role::Coordinator,
            desks: BTreeSet::new(),
        };
        let here = Who::from(elsewhere);
        let at_casa = agenda.mediation_costs("ente", &["casa".into()], MONDAY, &here).await.unwrap();
        assert_eq!(at_casa.lines.len(), 3);
        assert_eq!(agenda.mediation_costs(BODY, &[], MONDAY, &here).await.unwrap_err(), BookingError::NotFound);
    });
}

#[test]
fn whoever_is_away_or_ends_leaves_nobody_waiting_unseen() {
    on_both(async |town| {
        let agenda = &town.agenda;
        let her = written(agenda, somebody("Mediatrice di prova")).await;
        let other = written(agenda, somebody("Altra mediatrice")).await;
        let made = book(town, agenda, (DESK, MONDAY, "09:00"), needs(Some(her))).await.unwrap().booking.id;
        assert!(to_find(agenda).await.is_empty());
        let day = (at("2026-11-30T00:00"), at("2026-12-01T00:00"));
        agenda.mediator_away(her, day, &coordinator()).await.unwrap();
        assert_eq!(to_find(agenda).await, [made], "she is booked and away");
        let desks = [DESK.to_owned()];
        let needed = agenda.mediators_needed(&desks, &DeskScope::All, &worker()).await.unwrap();
        let (name, why) = needed[0].fails.clone().unwrap();
        assert_eq!((name.as_str(), why), ("Mediatrice di prova", BTreeSet::from([WhyNot::Away])));
        let free: Vec<MediatorId> =
            needed[0].candidates.iter().filter(|one| one.why_not.is_empty()).map(|one| one.id).collect();
        assert_eq!(free, [other]);

        agenda.assign_mediator(made, other, &DeskScope::All, &worker()).await.unwrap();
        agenda.assign_mediator(made, other, &DeskScope::All, &worker()).await.unwrap();
        assert_eq!(how(agenda, made).await.1, Some(other));
        assert!(to_find(agenda).await.is_empty());
        assert_eq!(town.count("SELECT count(*) FROM agenda_engagement WHERE holds = 1"), 1);

        // She ends: from that day on she is not there.
        let (listed, _) = agenda.mediator(other, &coordinator()).await.unwrap();
        let ended = NewMediator { active_to: Some(date(2026, 11, 29)), ..listed.told.clone() };
        agenda.correct_mediator(other, listed.version, ended.clone(), &coordinator()).await.unwrap();
        assert_eq!(to_find(agenda).await, [made]);
        let stale = agenda.correct_mediator(other, listed.version, ended, &coordinator()).await.unwrap_err();
        assert_eq!(stale, BookingError::ChangedMeanwhile);
    });
}

#[test]
fn a_refusal_is_kept_with_its_reason_and_nobody_comes() {
    on_both(async |town| {
        let agenda = &town.agenda;
        let her = written(agenda, somebody("Mediatrice di prova")).await;
        let id = book(town, agenda, (DESK, MONDAY, "09:00"), needs(Some(her))).await.unwrap().booking.id;
        let bare = agenda.let_mediator_go(id, LetGo::Refused("  ".into()), &DeskScope::All, &worker()).await;
        assert_eq!(bare, Err(BookingError::NameMissing));
        let why = LetGo::Refused("Parla abbastanza italiano, dice.".into());
        agenda.let_mediator_go(id, why, &DeskScope::All, &worker()).await.unwrap();
        assert_eq!(how(agenda, id).await.0, Standing::Refused);
        assert_eq!(town.count("SELECT count(*) FROM agenda_quantum WHERE worker LIKE 'mediator/%'"), 0);
        let kept = agenda.mediation(id, &DeskScope::All, &worker()).await.unwrap().unwrap();
        assert_eq!(kept.wish.refused.as_deref(), Some("Parla abbastanza italiano, dice."));
        // They think again: the reason goes with it.
        agenda.assign_mediator(id, her, &DeskScope::All, &worker()).await.unwrap();
        let kept = agenda.mediation(id, &DeskScope::All, &worker()).await.unwrap().unwrap();
        assert!(kept.wish.refused.is_none() && kept.standing == Standing::Found);
        // Another wish that she does not fit.
        let man = NewMediation { wish: Wish { asked: Asked::Man, ..Wish::default() }, ..needs(None) };
        agenda.ask_mediator(id, man, &DeskScope::All, &worker()).await.unwrap();
        assert_eq!(how(agenda, id).await, (Standing::ToFind, None, StandsBecause::OtherWish));
        // Of another desk there is nothing.
        let far = DeskScope::of(["casa"]);
        assert_eq!(agenda.mediation(id, &far, &worker()).await.err(), Some(BookingError::NotFound));
        assert_eq!(agenda.assign_mediator(id, her, &far, &worker()).await, Err(BookingError::NotFound));
    });
}

#[test]
fn she_sees_the_hour_and_how_to_call_them_and_nobody_else_does() {
    on_both(async |town| {
        let agenda = &town.agenda;
        let account = Id::new(UtcMicros(5), &SeededChance::new(9));
        let member = Member { account, body: BODY.into(), role: Role::PartnerOperator, desks: BTreeSet::new() };
        let mut new = somebody("Mediatrice di prova");
        new.account = Some(account.to_string());
        let her = written(agenda, new).await;
        let made = book(town, agenda, (DESK, MONDAY, "09:00"), needs(Some(her))).await.unwrap();
        let own = agenda.own_mediations(&member).await.unwrap().unwrap();
        let [one] = own.ahead.as_slice() else { panic!("one appointment") };
        assert_eq!((one.called.as_str(), one.tongue.code), ("Asha", "pa"));
        assert_eq!(one.starts.strftime("%F %H:%M").to_string(), "2026-11-30 09:00");
        // Her calendar on the telephone: the hour and where, no desk, no service; called off, it says so.
        let secret = agenda.open_own_feed(Language::It, &agenda.feed_key(), &member).await.unwrap();
        let feed = agenda.feed(&secret).await.unwrap().unwrap();
        let hours = agenda.own_feed_bookings(&feed, &member.actor()).await.unwrap().unwrap();
        let [(hour, _)] = hours.as_slice() else { panic!("one hour") };
        assert_eq!((hour.desk.as_str(), hour.service.as_str(), hour.status), ("", "", Status::Booked));
        assert_eq!(hour.starts, one.starts);
        let stranger = Member { account: Id::new(UtcMicros(6), &SeededChance::new(10)), ..member.clone() };
        let lost = agenda.open_own_feed(Language::It, &agenda.feed_key(), &stranger).await;
        assert_eq!(lost, Err(BookingError::NotFound));
        assert!(agenda.own_mediations(&stranger).await.unwrap().is_none());
        assert_eq!(
            agenda.own_away((at("2026-12-01T00:00"), at("2026-12-02T00:00")), &stranger).await,
            Err(BookingError::NotFound)
        );
        agenda.own_away((at("2026-11-30T00:00"), at("2026-12-01T00:00")), &member).await.unwrap();
        assert_eq!(to_find(agenda).await.len(), 1);
        let away = agenda.own_mediations(&member).await.unwrap().unwrap().away;
        assert_eq!(agenda.own_back(&away[0].id, &stranger).await, Err(BookingError::NotFound));
        agenda.own_back(&away[0].id, &member).await.unwrap();
        assert!(to_find(agenda).await.is_empty());
        agenda.cancel(&made.link, &Actor::public()).await.unwrap();
        let hours = agenda.own_feed_bookings(&feed, &member.actor()).await.unwrap().unwrap();
        assert_eq!(hours[0].0.status, Status::CancelledByService);
    });
}

#[test]
fn the_family_reads_that_somebody_comes_and_whoever_steals_the_database_reads_no_name() {
    on_both(async |town| {
        let agenda = &town.agenda;
        let her = written(agenda, somebody("Nome Da Non Leggere")).await;
        let avoid = Avoid { bodies: BTreeSet::from(["ente-da-evitare".to_owned()]), ..Avoid::default() };
        let wish = Wish { avoid, called: "Nomignolo".into(), ..Wish::default() };
        let made =
            book(town, agenda, (DESK, MONDAY, "09:00"), NewMediation { wish, ..needs(Some(her)) }).await.unwrap();
        let own = agenda.find_by_link(&made.link, &Actor::public()).await.unwrap();
        assert_eq!(own.mediation.map(|(tongue, known)| (tongue.own, known)), Some(("ਪੰਜਾਬੀ", true)));
        for (sql, what) in
            [("SELECT profile FROM agenda_mediator", "her profile"), ("SELECT wish FROM agenda_mediation", "the wish")]
        {
            let bytes: Vec<Vec<u8>> =
                town.db.read_now(&Actor::system(), move |tx| tx.query(sql, &[], |row| row.get(0))).unwrap();
            let text = String::from_utf8_lossy(&bytes.concat()).into_owned();
            for word in ["Leggere", "Nomignolo", "evitare", "mediatrice@"] {
                assert!(!text.contains(word), "{what} says {word}");
            }
        }
        assert_eq!(
            town.count("SELECT count(*) FROM audit_entry WHERE details LIKE '%Leggere%' OR details LIKE '%Nomignolo%'"),
            0
        );
    });
}

#[test]
fn only_who_keeps_the_accounts_of_her_body_writes_her_in_and_a_form_pressed_twice_does_it_once() {
    on_both(async |town| {
        let agenda = &town.agenda;
        let stranger = Who::from(Member {
            account: Id::new(UtcMicros(0), &SeededChance::new(79)),
            body: "altro".into(),
            role: Role::Coordinator,
            desks: BTreeSet::new(),
        });
        assert_eq!(agenda.write_mediator_in(somebody("X"), &stranger).await, Err(BookingError::NotFound));
        let first = written(agenda, somebody("Mediatrice di prova")).await;
        assert_eq!(written(agenda, somebody("Mediatrice di prova")).await, first);
        assert_eq!(agenda.mediators_of(BODY, &coordinator()).await.unwrap().len(), 1);
        assert_eq!(agenda.mediators_of(BODY, &stranger).await.err(), Some(BookingError::NotFound));
        assert_eq!(agenda.mediator(first, &stranger).await.err(), Some(BookingError::NotFound));
    });
}
