// SPDX-License-Identifier: EUPL-1.2
//! Cases at the desk, as a browser without scripts lives them, on both databases.

use crate::common::{DESK, Valley, on_both};
use axum::http::StatusCode;
use casework::case::{At, NewCase, NewSeat, reasons::Part};
use identity::{Role, Who};
use jiff::civil::date;
use people::{PersonId, household};
use std::collections::BTreeSet;

const BODY: &str = "coop-esempio";

/// Somebody plainly invented.
async fn noted(valley: &Valley, who: &Who, given: &str) -> PersonId {
    let identity = people::Identity { surname: "Casini".into(), given: given.into(), ..Default::default() };
    let (care, standing) = (people::Care::default(), people::Standing::Common);
    let new = people::NewPerson { form: format!("one {given}"), identity, care, standing, contacts: Vec::new() };
    valley.people.note_person(who, new).await.unwrap()
}

/// Whoever only reads cases would be a manager under whom nothing moves: not offered, and refused when asked all the same.
#[test]
fn a_case_is_not_given_to_manage_to_who_may_only_read_it() {
    on_both(async |valley| {
        valley.employ("porta", Role::CaseWorker, BODY, &[DESK]).await;
        valley.employ("legge", Role::PartnerOperator, BODY, &[]).await;
        let (who, reader) = (valley.member("porta").await, valley.member("legge").await);
        let today = date(2026, 11, 28);
        let new = NewCase {
            form: "one case".into(),
            town: "019036".parse().unwrap(),
            name: "Caso di prova".into(),
            reason: "Parole di prova.".into(),
            concerned: BTreeSet::from([noted(&valley, &who, "Prova").await]),
            children_until: None,
            part: Part::SocialWorker,
        };
        let case = valley.casework.open_case(&who, new, today).await.unwrap();
        let Who::Member(member) = &reader else { panic!("a member") };
        let seat = NewSeat { account: member.account, body: BODY.into(), part: Part::Mediator, since: today };
        valley.casework.join_team(&who, At { case, seen: 1, today }, seat, "").await.unwrap();

        let mut browser = valley.browser("porta").await;
        let path = format!("/it/scrivania/casi/{case}");
        let page = browser.get(&path).await;
        let open = valley.casework.case_for(&who, case, today).await.unwrap();
        let seat = open.team.iter().find(|one| one.account == member.account).unwrap().id;
        // On the team, and one may ask them to leave; among those who could manage it they are not.
        assert!(page.says("Operatore legge"), "{}", page.text);
        let offered = format!("<option value=\"{seat}\"");
        assert_eq!(page.text.matches(&offered).count(), 1, "{}", page.text);
        let seen = page.value("seen");
        for code in ["form_team", "hand_over"] {
            let typed = format!("seen={seen}&{code}-seat={seat}&{code}-words=Parole&go={code}");
            let refused = browser.post(&path, &typed).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{code}: {}", refused.text);
            assert!(refused.says("Può leggere il caso, non portarlo avanti"), "{code}: {}", refused.text);
            assert!(refused.says("Parole"), "what was typed is lost");
        }
        let closed =
            browser.post(&path, &format!("seen={seen}&refuse-reason=no_need&refuse-words=Parole&go=refuse")).await;
        assert!(closed.to().ends_with("?fatto=fatto"), "{}", closed.to());
        assert!(browser.get(&path).await.says("niente in sospeso"), "a case that ended says that nothing is left");
    });
}

/// A child is born while the family is helped: offered because it lives with them, ticked, and the case has another name. Whoever is left out
/// stays in the history; without anybody nothing is lost; whoever only reads finds no such page.
#[test]
fn a_case_changes_its_name_and_whom_it_concerns() {
    on_both(async |valley| {
        valley.employ("porta", Role::CaseWorker, BODY, &[DESK]).await;
        valley.employ("altra", Role::CaseWorker, BODY, &[DESK]).await;
        let (who, today) = (valley.member("porta").await, date(2026, 11, 28));
        let (mother, child) = (noted(&valley, &who, "Madrona").await, noted(&valley, &who, "Figliolo").await);
        let first =
            household::NewMember { person: mother, role: household::Role::Reference, since: None, minor: false };
        let new = household::NewHousehold { form: "home".into(), kind: household::HouseholdKind::Together, first };
        let home = valley.people.begin_household(&who, new, today).await.unwrap();
        let born = household::NewMember { person: child, role: household::Role::Child, since: None, minor: true };
        valley.people.add_member(&who, home, born, today).await.unwrap();
        let new = NewCase {
            form: "one case".into(),
            town: "019036".parse().unwrap(),
            name: "Caso di prova".into(),
            reason: "Parole di prova.".into(),
            concerned: BTreeSet::from([mother]),
            children_until: None,
            part: Part::SocialWorker,
        };
        let case = valley.casework.open_case(&who, new, today).await.unwrap();
        let path = format!("/it/scrivania/casi/{case}/riguarda");
        let mut browser = valley.browser("porta").await;
        let page = browser.get(&path).await;
        assert!(page.says("Madrona Casini") && page.says("Figliolo Casini"), "{}", page.text);
        let seen = page.value("seen");
        let refused = browser.post(&path, &format!("seen={seen}&name=Casa+nuova")).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.says("Scegli almeno una persona.") && refused.says("value=\"Casa nuova\""), "{}", refused.text);
        let both = format!("seen={seen}&name=Casa+nuova&concerned={mother}&concerned={child}");
        assert_eq!(browser.post(&path, &both).await.status, StatusCode::SEE_OTHER);
        let open = valley.casework.case_for(&who, case, today).await.unwrap();
        assert_eq!((open.name.as_str(), open.concerned.len()), ("Casa nuova", 2));
        assert_eq!(open.children_until, Some(2044), "a child who has no birth yet counts from the day it was noted");
        // The same press again was overtaken by its own first: said, with what was typed.
        let again = browser.post(&path, &format!("seen={seen}&name=Altra+casa&concerned={mother}")).await;
        assert!(again.says("Un collega") && again.says("value=\"Altra casa\""), "{}", again.text);
        let seen = browser.get(&path).await.value("seen");
        let alone = format!("seen={seen}&name=Casa+nuova&concerned={child}");
        assert_eq!(browser.post(&path, &alone).await.status, StatusCode::SEE_OTHER);
        let open = valley.casework.case_for(&who, case, today).await.unwrap();
        assert_eq!(open.concerned, vec![child]);
        let mut other = valley.browser("altra").await;
        assert_eq!(other.get(&path).await.status, StatusCode::NOT_FOUND);
    });
}
