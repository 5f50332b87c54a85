// SPDX-License-Identifier: EUPL-1.2
//! Cases at the desk, as a browser without scripts lives them, on both databases.

use crate::common::{DESK, on_both};
use axum::http::StatusCode;
use casework::case::{At, NewCase, NewSeat, reasons::Part};
use identity::{Role, Who};
use jiff::civil::date;
use std::collections::BTreeSet;

const BODY: &str = "coop-esempio";

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
            concerned: BTreeSet::from([{
                let new = people::NewPerson {
                    form: "one person".into(),
                    identity: people::Identity {
                        surname: "Casini".into(),
                        given: "Prova".into(),
                        ..Default::default()
                    },
                    care: people::Care::default(),
                    standing: people::Standing::Common,
                    contacts: Vec::new(),
                };
                valley.people.note_person(&who, new).await.unwrap()
            }]),
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
