// SPDX-License-Identifier: EUPL-1.2
//! Cases from the report to the closing and again, on both databases; who may read them, and that lists agree with the rule.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use casework::case::{
    About, Act, At, CaseError, CaseId, Destination, Filter, GLASS_SECONDS, What, Whose,
    access::Doing,
    life::{Deed, NotNow, Stage},
    reasons::{Closure, Paper, Refusal},
    team::TeamError,
};
use common::{NOW, TODAY, Town, new, on_both, refused, worker};
use identity::{Role, Who};
use jiff::ToSpan;
use kernel::{Chance, SeededChance};
use std::collections::BTreeSet;

const ALL: Filter = Filter { whose: Whose::Body, stage: None, ended: true };

async fn listed(town: &Town, who: &Who, filter: Filter) -> BTreeSet<CaseId> {
    town.casework.cases(who, &filter, TODAY).await.unwrap().iter().map(|one| one.case).collect()
}

#[test]
fn from_the_report_to_the_closing_and_again() {
    on_both(async |town| {
        let (anna, bruno) = (worker(1, "b", Role::CaseWorker), worker(2, "c", Role::PartnerOperator));
        let case = town.case(&anna, "Inventati").await;
        // The same form again is the same case.
        let person = town.person("Altri").await;
        assert_eq!(town.casework.open_case(&anna, new("Inventati", [person]), TODAY).await.unwrap(), case);

        assert!(matches!(refused(town.act(&anna, case, Deed::TakeInCharge).await), CaseError::NotNow(NotNow::Stage)));
        town.act(&anna, case, Deed::Assess).await.unwrap();
        town.join(&anna, case, &bruno).await;
        let at = town.at(&anna, case).await;
        let without = town.casework.act(&anna, at, Act::of(Deed::FormTeam, "")).await;
        assert!(matches!(refused(without), CaseError::NotNow(NotNow::NoManager)));
        // The partner is on the team, and is not of the body that holds the case.
        let partner = Act { manager: Some(town.seat(&anna, case, &bruno).await), ..Act::of(Deed::FormTeam, "") };
        let by_partner = town.casework.act(&anna, at, partner).await;
        assert!(matches!(refused(by_partner), CaseError::Team(TeamError::NotOnTeam)));
        let own = Act { manager: Some(town.seat(&anna, case, &anna).await), ..Act::of(Deed::FormTeam, "") };
        town.casework.act(&anna, at, own).await.unwrap();
        town.act(&anna, case, Deed::TakeInCharge).await.unwrap();
        let at = town.at(&anna, case).await;
        let silent = town.casework.act(&anna, at, Act::of(Deed::Close(Closure::Other), " ")).await;
        assert!(matches!(refused(silent), CaseError::NoWords));
        town.act(&anna, case, Deed::Close(Closure::PartlyReached)).await.unwrap();
        town.act(&anna, case, Deed::Reopen).await.unwrap();
        town.act(&anna, case, Deed::Refuse(Refusal::NotCompetent)).await.unwrap();

        let open = town.casework.case_for(&bruno, case, TODAY).await.unwrap();
        assert_eq!((open.life.stage, open.reason.as_deref()), (Stage::Refused, Some("not_competent")));
        assert!(!open.may(Doing::Carry) && open.name == "Famiglia Inventati");
        let story = town.casework.story(&bruno, &open).await.unwrap();
        let what: Vec<_> = story.steps.iter().map(|step| step.what.unwrap()).collect();
        let wanted = [
            What::Reported,
            What::Assessed,
            What::Joined,
            What::TeamFormed,
            What::Taken,
            What::Closed,
            What::Reopened,
            What::Refused,
        ];
        assert_eq!(what, wanted);
        assert_eq!(story.steps[0].words, "Lo sfratto è per gennaio.");
        assert!(story.steps.iter().zip(1..).all(|(step, number)| step.number == number && step.body == "b"));
        // Two with the same version in hand: the second is told, and nothing of hers is written.
        let old = At { case, seen: open.version - 1, today: TODAY };
        let second = town.casework.act(&anna, old, Act::of(Deed::Reopen, "")).await;
        assert!(matches!(refused(second), CaseError::ChangedMeanwhile));
        assert_eq!(town.count("SELECT count(*) FROM casework_step").await, 8);
    });
}

#[test]
fn help_that_cannot_wait_comes_first_and_its_papers_after() {
    on_both(async |town| {
        let anna = worker(1, "b", Role::CaseWorker);
        let case = town.case(&anna, "Urgenti").await;
        let at = town.at(&anna, case).await;
        assert!(matches!(
            refused(town.casework.act(&anna, at, Act::of(Deed::TakeAtOnce, "")).await),
            CaseError::NoWords
        ));
        town.act(&anna, case, Deed::TakeAtOnce).await.unwrap();
        let open = town.casework.case_for(&anna, case, TODAY).await.unwrap();
        assert!(open.life.emergency && open.life.owed.len() == 4 && open.manager.is_some());
        town.act(&anna, case, Deed::Settle(Paper::Report)).await.unwrap();
        town.act(&anna, case, Deed::Close(Closure::Reached)).await.unwrap();
        // Closed, and still owed.
        let mine = town.casework.cases(&anna, &ALL, TODAY).await.unwrap();
        assert_eq!(mine[0].life.owed.len(), 3);
        let again = town.act(&anna, case, Deed::Settle(Paper::Report)).await;
        assert!(matches!(refused(again), CaseError::NotNow(NotNow::NotOwed)));
        town.act(&anna, case, Deed::Settle(Paper::Notice)).await.unwrap();
    });
}

#[test]
fn a_sealed_case_is_absent_for_all_but_its_team() {
    on_both(async |town| {
        let (anna, carla) = (worker(1, "b", Role::CaseWorker), worker(2, "b", Role::CaseWorker));
        let (lead, desk) = (worker(3, "b", Role::Coordinator), worker(4, "b", Role::FrontDesk));
        let case = town.case(&anna, "Nascosti").await;
        let person = town.casework.case_for(&anna, case, TODAY).await.unwrap().concerned[0];
        assert_eq!(listed(&town, &lead, ALL).await, BTreeSet::from([case]));
        let about = town.casework.about(&desk, &[person], TODAY).await.unwrap();
        assert!(matches!(&about[..], [About::Exists(notice)] if notice.body == "b" && !notice.may_break));

        let alone = town.casework.seal_case(&anna, town.at(&anna, case).await, "teme il padre").await;
        assert!(matches!(refused(alone), CaseError::Team(TeamError::SealedNeedsTwo)));
        let seat = town.join(&anna, case, &carla).await;
        town.casework.seal_case(&anna, town.at(&anna, case).await, "teme il padre").await.unwrap();
        for blind in [&lead, &desk, &worker(5, "b", Role::CaseWorker), &worker(6, "c", Role::Coordinator)] {
            assert!(listed(&town, blind, ALL).await.is_empty());
            assert!(town.casework.about(blind, &[person], TODAY).await.unwrap().is_empty());
            assert!(matches!(refused(town.casework.case_for(blind, case, TODAY).await), CaseError::NotFound));
            assert!(matches!(refused(town.casework.notice(blind, case, TODAY).await), CaseError::NotFound));
            let at = At { case, seen: 3, today: TODAY };
            assert!(matches!(
                refused(town.casework.act(blind, at, Act::of(Deed::Assess, "")).await),
                CaseError::NotFound
            ));
        }
        assert_eq!(listed(&town, &carla, Filter::default()).await, BTreeSet::from([case]));
        let left = town.casework.leave_team(&anna, town.at(&anna, case).await, seat, TODAY, "").await;
        assert!(matches!(refused(left), CaseError::Team(TeamError::SealedNeedsTwo)));
        // Somebody of the same body who is nobody's coordinator knows no way in; the coordinator comes by the number on paper.
        let other = town.casework.break_glass(&worker(5, "b", Role::CaseWorker), case, true, "urgente", TODAY).await;
        assert!(matches!(refused(other), CaseError::NotFound));
        town.casework.break_glass(&lead, case, false, "la responsabile è in malattia", TODAY).await.unwrap();
        assert!(town.casework.case_for(&lead, case, TODAY).await.unwrap().under_glass.is_some());
        assert!(listed(&town, &lead, ALL).await.is_empty());
    });
}

#[test]
fn broken_glass_is_told_logged_and_ends_by_itself() {
    on_both(async |town| {
        let (anna, far) = (worker(1, "b", Role::CaseWorker), worker(2, "c", Role::CaseWorker));
        let (officer, keeper) = (worker(3, "b", Role::DataProtectionOfficer), worker(4, "b", Role::Administrator));
        let case = town.case(&anna, "Rotti").await;
        town.act(&anna, case, Deed::TakeAtOnce).await.unwrap();
        let broken = |who: Who, before: bool, reason: &'static str| {
            let casework = town.casework.clone();
            async move { casework.break_glass(&who, case, before, reason, TODAY).await }
        };
        for (who, before) in [(&keeper, true), (&officer, true), (&far, false), (&anna, true)] {
            assert!(matches!(refused(broken(who.clone(), before, "perché").await), CaseError::NotFound));
        }
        assert!(matches!(refused(broken(far.clone(), true, " ").await), CaseError::NoWords));
        broken(far.clone(), true, "di notte, la bambina è qui").await.unwrap();

        let open = town.casework.case_for(&far, case, TODAY).await.unwrap();
        assert!(!open.may(Doing::Carry) && !open.may(Doing::Decide));
        town.casework.story(&far, &open).await.unwrap();
        let read = town.count("SELECT count(*) FROM audit_entry WHERE details = 'casework.broken_glass'").await;
        assert_eq!(read, 2);
        for (who, told) in [(&anna, 1), (&officer, 1), (&far, 0), (&keeper, 0)] {
            assert_eq!(town.casework.glass_to_see(who).await.unwrap().len(), told);
        }
        let glass = town.casework.glass_to_see(&officer).await.unwrap().remove(0);
        assert_eq!((glass.reason.as_str(), glass.role), ("di notte, la bambina è qui", Role::CaseWorker));
        town.casework.glass_seen(&officer, &glass.id).await.unwrap();
        assert!(town.casework.glass_to_see(&officer).await.unwrap().is_empty());
        assert!(matches!(refused(town.casework.glass_seen(&far, &glass.id).await), CaseError::NotFound));
        assert_eq!(town.casework.glass_to_see(&anna).await.unwrap().len(), 1);

        town.clock.set(NOW.plus_seconds(GLASS_SECONDS - 1));
        assert!(town.casework.case_for(&far, case, TODAY).await.is_ok());
        town.clock.set(NOW.plus_seconds(GLASS_SECONDS));
        assert!(matches!(refused(town.casework.case_for(&far, case, TODAY).await), CaseError::NotFound));
    });
}

#[test]
fn a_case_moves_with_its_history_and_the_body_that_held_it_knows_that_it_exists() {
    on_both(async |town| {
        let (anna, lead) = (worker(1, "b", Role::CaseWorker), worker(2, "b", Role::Coordinator));
        let (there, new_lead) = (worker(3, "c", Role::CaseWorker), worker(4, "c", Role::Coordinator));
        let case = town.case(&anna, "Traslochi").await;
        town.act(&anna, case, Deed::TakeAtOnce).await.unwrap();
        let seat = town.join(&anna, case, &there).await;
        let to = Destination { body: "c".into(), town: "019021".parse().unwrap(), manager: Some(seat) };
        assert!(matches!(
            refused(town.casework.transfer(&anna, town.at(&anna, case).await, to.clone(), "").await),
            CaseError::NoWords
        ));
        town.casework.transfer(&anna, town.at(&anna, case).await, to, "si sono trasferiti").await.unwrap();

        assert!(matches!(refused(town.casework.case_for(&anna, case, TODAY).await), CaseError::NotFound));
        assert_eq!(town.casework.notice(&lead, case, TODAY).await.unwrap().body, "c");
        let open = town.casework.case_for(&new_lead, case, TODAY).await.unwrap();
        assert!(open.manager.is_some() && open.body == "c" && open.town.as_str() == "019021");
        let story = town.casework.story(&new_lead, &open).await.unwrap();
        assert_eq!(story.steps.len(), 4);
        assert_eq!(story.steps[3].detail, "b 019036 c 019021");
        assert!(open.team.iter().any(|seat| seat.body == "b" && seat.until == Some(TODAY)));
    });
}

#[test]
fn whom_it_concerns_may_change_and_what_was_stays() {
    on_both(async |town| {
        let anna = worker(1, "b", Role::CaseWorker);
        let case = town.case(&anna, "Cambiati").await;
        let (first, second) = (town.person("Cambiati").await, town.person("Arrivati").await);
        let at = town.at(&anna, case).await;
        assert!(matches!(refused(town.casework.concerns(&anna, at, BTreeSet::new(), None).await), CaseError::Nobody));
        town.casework.concerns(&anna, at, BTreeSet::from([second]), Some(2030)).await.unwrap();
        assert!(town.casework.about(&anna, &[first], TODAY).await.unwrap().is_empty());
        let about = town.casework.about(&anna, &[second], TODAY).await.unwrap();
        assert!(matches!(&about[..], [About::Whole(case)] if case.children));
        assert_eq!(town.count("SELECT count(*) FROM casework_concerned").await, 2);
        town.casework.summarise(&anna, town.at(&anna, case).await, "Prima versione.").await.unwrap();
        town.casework.summarise(&anna, town.at(&anna, case).await, "Seconda.").await.unwrap();
        let open = town.casework.case_for(&anna, case, TODAY).await.unwrap();
        let story = town.casework.story(&anna, &open).await.unwrap();
        assert_eq!(story.summary, "Seconda.");
        assert!(story.steps.iter().any(|step| step.words == "Prima versione."));
    });
}

#[test]
fn the_disk_tells_no_word_of_a_case() {
    on_both(async |town| {
        let anna = worker(1, "b", Role::CaseWorker);
        let case = town.case(&anna, "Segreti").await;
        town.casework.summarise(&anna, town.at(&anna, case).await, "Lo sfratto").await.unwrap();
        for table in [
            "SELECT details FROM audit_entry",
            "SELECT subject FROM store_event",
            "SELECT detail FROM casework_step",
            "SELECT body FROM casework_case",
        ] {
            assert!(town.texts(table).await.iter().all(|text| !text.contains("sfratto") && !text.contains("Segreti")));
        }
    });
}

/// Some worlds by chance: what a list shows is what the rule gives, case by case, for everybody.
#[test]
fn a_list_shows_exactly_what_the_rule_gives_one_by_one() {
    on_both(async |town| {
        let chance = SeededChance::new(44);
        let draw = |of: usize| {
            let mut byte = [0; 1];
            chance.fill(&mut byte);
            usize::from(byte[0]) % of
        };
        let mut everybody = Vec::new();
        for (number, role) in (10..).zip(Role::ALL.into_iter().cycle().take(24)) {
            everybody.push(worker(number, ["b", "c", "d"][(number % 3) as usize], role));
        }
        let openers: Vec<&Who> = everybody.iter().filter(|who| casework::Casework::may_open(who)).collect();
        let mut cases = Vec::new();
        for number in 0..24 {
            let by = openers[draw(openers.len())];
            let case = town.case(by, &format!("Caso{number}")).await;
            for _ in 0..draw(5) {
                let other = &everybody[draw(everybody.len())];
                let Who::Member(member) = other else { continue };
                let since = TODAY.checked_sub(i64::try_from(draw(9)).unwrap().days()).unwrap();
                let new = casework::case::NewSeat {
                    account: member.account,
                    body: member.body.clone(),
                    part: casework::case::reasons::Part::Other,
                    since,
                };
                if town.casework.join_team(by, town.at(by, case).await, new, "").await.is_ok() && draw(3) == 0 {
                    let seat = town.seat(by, case, other).await;
                    let _ = town.casework.leave_team(by, town.at(by, case).await, seat, TODAY, "").await;
                }
            }
            // A colleague of the same body, so that the case may be sealed.
            let body = |who: &Who| matches!((who, by), (Who::Member(one), Who::Member(two)) if one.body == two.body);
            let colleagues: Vec<&Who> = everybody.iter().filter(|who| *who != by && body(who)).collect();
            if let Some(Who::Member(member)) = colleagues.get(draw(colleagues.len())) {
                let new = casework::case::NewSeat {
                    account: member.account,
                    body: member.body.clone(),
                    part: casework::case::reasons::Part::Educator,
                    since: TODAY,
                };
                let _ = town.casework.join_team(by, town.at(by, case).await, new, "").await;
            }
            if draw(3) == 0 {
                let _ = town.act(by, case, Deed::Refuse(Refusal::NoNeed)).await;
            }
            if draw(2) == 0 {
                let _ = town.casework.seal_case(by, town.at(by, case).await, "per prudenza").await;
            }
            cases.push(case);
        }
        let sealed = town.count("SELECT count(*) FROM casework_case WHERE sealed = 1").await;
        assert!(sealed > 0, "no world without a sealed case");
        for who in &everybody {
            let mut allowed = BTreeSet::new();
            for case in &cases {
                if town.casework.case_for(who, *case, TODAY).await.is_ok() {
                    allowed.insert(*case);
                }
            }
            assert_eq!(listed(&town, who, ALL).await, allowed, "{who:?}");
            assert!(listed(&town, who, Filter { whose: Whose::Mine, ..ALL }).await.is_subset(&allowed));
            for person in ["Caso0", "Caso7", "Caso13"] {
                let person = town.person(person).await;
                for about in town.casework.about(who, &[person], TODAY).await.unwrap() {
                    match about {
                        About::Whole(case) => assert!(allowed.contains(&case.case)),
                        About::Exists(notice) => assert!(!allowed.contains(&notice.case)),
                    }
                }
            }
        }
    });
}
