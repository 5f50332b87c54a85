// SPDX-License-Identifier: EUPL-1.2
//! An intervention from who asks for it to who pays it, on both databases: three hands, nothing beyond what was authorised, nothing erased.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use casework::{
    case::CaseId,
    intervention::{
        Act, AtIntervention, DeliveryId, InterventionError, InterventionView, NewDelivery, NewIntervention,
        delivery::{Given, Paid},
        kinds::{Deed, Fund, MeansTest, Reason, Rhythm, State},
        life::SameHand,
        reckon::totals,
        share::Shares,
        terms::{Beneficiary, Fault, Measure, Source, Terms, Wrong},
    },
    plan::text::Party,
};
use common::{TODAY, Town, on_both, worker};
use identity::{Role, Who};
use jiff::civil::{Date, date};
use kernel::{Actor, SeededChance};
use std::sync::Arc;

const SECRET: &str = "Aiuto che nessuno deve leggere";

fn terms() -> Terms {
    Terms {
        what: SECRET.to_owned(),
        by: Party::Body("c".to_owned()),
        to: Beneficiary::Household,
        rhythm: Rhythm::Monthly,
        measure: Measure::Hours { cents_per_hour: 2_000 },
        quantity: 600,
        from: date(2026, 9, 1),
        until: date(2026, 12, 31),
        shares: Shares::new(2_500, 0).unwrap(),
        source: Source { fund: Fund::Poverty, name: String::new() },
        means: MeansTest::Isee,
        isee: Some(700_000),
        support: None,
    }
}

fn given(from: Date, until: Date, quantity: i64) -> Option<Given> {
    Some(Given { from, until, quantity, by: "Educatrice di prova".to_owned(), words: String::new() })
}

fn act(deed: Deed, on: Date, reason: Option<Reason>) -> Act {
    Act { deed, on, reason, words: String::new() }
}

/// Three workers of a case and its coordinator; an intervention that the first asked for.
struct Story {
    case: CaseId,
    anna: Who,
    carla: Who,
    piera: Who,
    lead: Who,
    at: AtIntervention,
}

async fn story(town: &Town) -> Story {
    let [anna, carla, piera] = [1, 2, 3].map(|number| worker(number, "b", Role::CaseWorker));
    let lead = worker(4, "b", Role::Coordinator);
    let case = town.case(&anna, "Intervenuti").await;
    town.join(&anna, case, &carla).await;
    town.join(&anna, case, &piera).await;
    let new = NewIntervention { form: "i1".to_owned(), terms: terms() };
    let id = town.casework.propose_intervention(&anna, case, new.clone(), TODAY).await.unwrap();
    let again = town.casework.propose_intervention(&anna, case, new, TODAY).await.unwrap();
    assert_eq!(again, id, "the same form again");
    Story { case, anna, carla, piera, lead, at: AtIntervention { case, intervention: id, today: TODAY } }
}

impl Story {
    async fn view(&self, town: &Town) -> InterventionView {
        let open = Arc::new(town.casework.case_for(&self.anna, self.case, TODAY).await.unwrap());
        town.casework.interventions(&self.anna, &open).await.unwrap().remove(0)
    }

    async fn authorised(&self, town: &Town) {
        town.casework.act_on_intervention(&self.lead, self.at, act(Deed::Authorise, TODAY, None)).await.unwrap();
    }

    async fn delivers(
        &self,
        town: &Town,
        form: &str,
        given: Option<Given>,
        corrects: Option<(DeliveryId, &str)>,
    ) -> Result<DeliveryId, InterventionError> {
        let corrects = corrects.map(|(id, why)| (id, why.to_owned()));
        let new = NewDelivery { form: form.to_owned(), given, corrects };
        town.casework.note_delivery(&self.carla, self.at, new).await
    }

    async fn pays(&self, town: &Town, who: &Who, delivery: DeliveryId, form: &str) -> Result<(), InterventionError> {
        let paid = Paid { on: TODAY, act: "Mandato di prova 7".to_owned() };
        town.casework.pay_delivery(who, self.at, delivery, (form.to_owned(), paid)).await
    }
}

fn faults<T>(outcome: Result<T, InterventionError>) -> Vec<Fault> {
    match outcome {
        Err(InterventionError::Faults(faults)) => faults,
        Err(other) => panic!("{other:?}"),
        Ok(_) => panic!("it was not refused"),
    }
}

fn fault(field: &'static str, wrong: Wrong) -> Fault {
    Fault { field, wrong }
}

#[test]
fn who_asks_does_not_say_yes_and_neither_of_them_pays() {
    on_both(async |town| {
        let story = story(&town).await;
        let room = &town.casework;
        let yes = || act(Deed::Authorise, TODAY, None);
        // Nothing is delivered before somebody says yes, and it counts nowhere.
        let early = story.delivers(&town, "d0", given(date(2026, 10, 1), date(2026, 10, 1), 60), None).await;
        assert!(matches!(early, Err(InterventionError::NotNow)));
        assert_eq!(story.view(&town).await.counted().sums(), Default::default());
        // A case nobody manages is decided by its team: the one who asked is told that another does it.
        let own = room.act_on_intervention(&story.anna, story.at, yes()).await;
        assert!(matches!(own, Err(InterventionError::SameHand(SameHand::Asked))), "{own:?}");
        story.authorised(&town).await;
        let twice = room.act_on_intervention(&story.lead, story.at, yes()).await;
        assert!(matches!(twice, Err(InterventionError::NotNow)), "once");
        let view = story.view(&town).await;
        assert_eq!((view.state, view.counted().left()), (State::Active, 4 * 600));

        let day = date(2026, 10, 5);
        let one = story.delivers(&town, "d1", given(day, day, 90), None).await.unwrap();
        let same = story.delivers(&town, "d1", given(day, day, 90), None).await.unwrap();
        assert_eq!(one, same, "the same form again");
        for (who, hand) in
            [(&story.anna, SameHand::Asked), (&story.lead, SameHand::Authorised), (&story.carla, SameHand::Noted)]
        {
            let refused = story.pays(&town, who, one, "p0").await;
            assert!(matches!(refused, Err(InterventionError::SameHand(said)) if said == hand), "{refused:?}");
        }
        story.pays(&town, &story.piera, one, "p1").await.unwrap();
        story.pays(&town, &story.piera, one, "p1").await.unwrap();
        let again = story.pays(&town, &story.piera, one, "p2").await;
        assert!(matches!(again, Err(InterventionError::NotNow)), "nothing is paid twice");
        let sums = story.view(&town).await.counted().sums();
        assert_eq!((sums.minutes, sums.delivered.whole(), sums.delivered.user, sums.paid), (90, 3_000, 750, 3_000));
        assert_eq!(town.count("SELECT count(*) FROM casework_payment").await, 1);

        // Who is not on the team finds nothing to press; who only reads neither.
        let stranger = worker(9, "z", Role::CaseWorker);
        let far = room.act_on_intervention(&stranger, story.at, act(Deed::End, TODAY, Some(Reason::Over))).await;
        assert!(matches!(far, Err(InterventionError::NotFound)));
    });
}

#[test]
fn a_slip_is_corrected_and_both_stay_and_what_is_paid_waits() {
    on_both(async |town| {
        let story = story(&town).await;
        story.authorised(&town).await;
        let (first, last) = (date(2026, 10, 1), date(2026, 10, 31));
        let slip = story.delivers(&town, "d1", given(first, last, 900), None).await.unwrap();
        let silent = story.delivers(&town, "d2", given(first, last, 90), Some((slip, " "))).await;
        assert_eq!(faults(silent), [fault("why", Wrong::Missing)]);
        // The slip gives back what it took.
        let right =
            story.delivers(&town, "d2", given(first, last, 2_400), Some((slip, "un nove di meno"))).await.unwrap();
        let other = story.delivers(&town, "d3", given(first, last, 60), Some((slip, "ancora"))).await;
        assert!(matches!(other, Err(InterventionError::NotNow)), "the one that holds is corrected, not the old one");
        let view = story.view(&town).await;
        assert_eq!(view.deliveries.len(), 2);
        assert_eq!(view.delivery(slip).unwrap().corrected, Some(right));
        assert_eq!((view.counted().left(), view.counted().sums().minutes), (0, 2_400));

        story.pays(&town, &story.piera, right, "p1").await.unwrap();
        let paid = story.delivers(&town, "d4", None, Some((right, "mai dato"))).await;
        assert!(matches!(paid, Err(InterventionError::Paid)));
        let room = &town.casework;
        let back = room.take_payment_back(&story.piera, story.at, right, String::new()).await;
        assert_eq!(faults(back), [fault("back", Wrong::Missing)]);
        room.take_payment_back(&story.piera, story.at, right, "fattura doppia".to_owned()).await.unwrap();
        story.delivers(&town, "d4", None, Some((right, "mai dato"))).await.unwrap();
        let view = story.view(&town).await;
        assert_eq!(view.counted().sums().delivered.whole(), 0);
        assert_eq!(view.delivery(right).unwrap().payments.len(), 1, "the payment stays to be read");
        let told =
            town.texts("SELECT action FROM audit_entry WHERE action LIKE 'casework.delivery%' ORDER BY action").await;
        assert_eq!(
            told,
            [
                "casework.delivery_corrected",
                "casework.delivery_corrected",
                "casework.delivery_noted",
                "casework.delivery_paid"
            ]
        );
    });
}

#[test]
fn nothing_is_given_beyond_what_was_authorised_nor_outside_its_days() {
    on_both(async |town| {
        let story = story(&town).await;
        story.authorised(&town).await;
        let room = &town.casework;
        let (october, november) = (date(2026, 10, 20), date(2026, 11, 10));
        let refused = |outcome| faults::<DeliveryId>(outcome);
        let months = story.delivers(&town, "a", given(october, november, 60), None).await;
        assert_eq!(refused(months), [fault("until", Wrong::TwoMonths)]);
        let tomorrow = story.delivers(&town, "b", given(date(2026, 11, 19), date(2026, 11, 19), 0), None).await;
        let to_come = [fault("from", Wrong::Day), fault("until", Wrong::Day), fault("quantity", Wrong::Missing)];
        assert_eq!(refused(tomorrow), to_come);
        let before = story.delivers(&town, "c", given(date(2026, 8, 31), date(2026, 8, 31), 2_401), None).await;
        assert_eq!(refused(before), [fault("from", Wrong::NotActive), fault("quantity", Wrong::TooMuch)]);
        story.delivers(&town, "d", given(november, november, 60), None).await.unwrap();

        // A pause leaves nothing outside, and says why.
        let why = Some(Reason::Away);
        let silent = room.act_on_intervention(&story.anna, story.at, act(Deed::Suspend, november, None)).await;
        assert_eq!(faults(silent), [fault("reason", Wrong::Missing)]);
        let over = room.act_on_intervention(&story.anna, story.at, act(Deed::Suspend, november, why)).await;
        assert!(matches!(over, Err(InterventionError::Delivered)), "{over:?}");
        let after = date(2026, 11, 11);
        room.act_on_intervention(&story.anna, story.at, act(Deed::Suspend, after, why)).await.unwrap();
        let paused = story.delivers(&town, "e", given(after, after, 60), None).await;
        assert_eq!(refused(paused), [fault("from", Wrong::NotActive)]);
        let back = date(2026, 11, 16);
        room.act_on_intervention(&story.carla, story.at, act(Deed::Resume, back, None)).await.unwrap();
        story.delivers(&town, "f", given(back, back, 60), None).await.unwrap();
        let early =
            room.act_on_intervention(&story.carla, story.at, act(Deed::End, november, Some(Reason::Over))).await;
        assert_eq!(faults(early), [fault("on", Wrong::Day)], "not before the last change");
        room.act_on_intervention(&story.carla, story.at, act(Deed::End, TODAY, Some(Reason::NeedMet))).await.unwrap();
        let view = story.view(&town).await;
        assert_eq!((view.state, view.turns.len()), (State::Closed, 4));
        assert_eq!(view.counted().left(), 3 * 600 - 120, "December is planned no more");
        let closed = room.act_on_intervention(&story.carla, story.at, act(Deed::Resume, TODAY, None)).await;
        assert!(matches!(closed, Err(InterventionError::NotNow)));
    });
}

#[test]
fn what_is_typed_wrong_is_told_all_at_once_and_totals_are_the_households() {
    on_both(async |town| {
        let story = story(&town).await;
        let room = &town.casework;
        let wrong = Terms {
            what: " ".to_owned(),
            by: Party::Family,
            quantity: 0,
            until: date(2026, 8, 1),
            isee: None,
            source: Source { fund: Fund::Other, name: String::new() },
            ..terms()
        };
        let ask = |form: &str, terms| NewIntervention { form: form.to_owned(), terms };
        let said = faults(room.propose_intervention(&story.anna, story.case, ask("x", wrong), TODAY).await);
        let fields: Vec<&str> = said.iter().map(|one| one.field).collect();
        assert_eq!(fields, ["until", "quantity", "isee", "what", "source-name", "by"]);
        let nobody = Terms { to: Beneficiary::Person(kernel::Id::new(common::NOW, &SeededChance::new(77))), ..terms() };
        let outcome = room.propose_intervention(&story.anna, story.case, ask("y", nobody), TODAY).await;
        assert!(matches!(outcome, Err(InterventionError::NotFound)));

        story.authorised(&town).await;
        let sum = Terms { rhythm: Rhythm::Once, measure: Measure::Sum, quantity: 50_001, ..terms() };
        let sum = Terms { source: Source { fund: Fund::Own, name: String::new() }, ..sum };
        let second = room.propose_intervention(&story.carla, story.case, ask("i2", sum), TODAY).await.unwrap();
        let at = AtIntervention { intervention: second, ..story.at };
        room.act_on_intervention(&story.lead, at, act(Deed::Wait, TODAY, None)).await.unwrap();
        room.act_on_intervention(&story.lead, at, act(Deed::Authorise, TODAY, None)).await.unwrap();
        let day = date(2026, 9, 2);
        let new = NewDelivery { form: "s".to_owned(), given: given(day, day, 50_001), corrects: None };
        room.note_delivery(&story.anna, at, new).await.unwrap();
        let open = Arc::new(room.case_for(&story.anna, story.case, TODAY).await.unwrap());
        let views = room.interventions(&story.anna, &open).await.unwrap();
        let counted: Vec<_> = views.iter().map(InterventionView::counted).collect();
        let totals = totals(&counted);
        assert_eq!((totals.all.planned, totals.all.delivered.whole()), (4 * 20_000 + 50_001, 50_001));
        assert_eq!((totals.all.delivered.user, totals.all.delivered.body), (12_500, 37_501));
        assert_eq!((totals.by_source.len(), totals.by_month.len()), (2, 4));
    });
}

#[test]
fn hours_noted_by_many_hands_at_once_never_pass_what_is_left() {
    on_both(async |town| {
        let story = story(&town).await;
        story.authorised(&town).await;
        let day = date(2026, 10, 5);
        let mut hands = tokio::task::JoinSet::new();
        for number in 0..6 {
            let (room, who, at) = (town.casework.clone(), story.carla.clone(), story.at);
            let new = NewDelivery { form: format!("r{number}"), given: given(day, day, 1_000), corrects: None };
            hands.spawn(async move { room.note_delivery(&who, at, new).await.is_ok() });
        }
        let noted = hands.join_all().await.into_iter().filter(|ok| *ok).count();
        assert_eq!(noted, 2, "two thousand of two thousand four hundred");
        assert_eq!(story.view(&town).await.counted().left(), 400);
    });
}

#[test]
fn nothing_of_it_lies_open_and_the_database_knows_three_hands() {
    on_both(async |town| {
        let story = story(&town).await;
        story.authorised(&town).await;
        let day = date(2026, 10, 5);
        let one = story.delivers(&town, "d1", given(day, day, 90), None).await.unwrap();
        story.pays(&town, &story.piera, one, "p1").await.unwrap();
        for sql in [
            "SELECT hex FROM (SELECT content AS hex FROM casework_intervention) kept",
            "SELECT hex FROM (SELECT content AS hex FROM casework_payment) kept",
        ] {
            let rows: Vec<Vec<u8>> = town
                .db
                .read(&Actor::system(), move |tx| tx.query(sql, &[], |row| row.get::<Vec<u8>>(0)))
                .await
                .unwrap();
            for bytes in rows {
                let text = String::from_utf8_lossy(&bytes).into_owned();
                assert!(!text.contains(SECRET) && !text.contains("Mandato"), "{sql}");
            }
        }
        for sql in [
            "UPDATE casework_intervention SET authorised_by = asked_by",
            "UPDATE casework_payment SET paid_by = asked_by",
            "UPDATE casework_payment SET paid_by = authorised_by",
            "UPDATE casework_payment SET paid_by = noted_by",
            "UPDATE casework_intervention SET state = 'A', authorised_by = NULL",
        ] {
            let outcome = town.db.write(&Actor::system(), move |tx| tx.execute(sql, &[])).await;
            assert!(outcome.is_err(), "{sql}");
        }
    });
}
