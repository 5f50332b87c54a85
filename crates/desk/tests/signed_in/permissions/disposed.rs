// SPDX-License-Identifier: EUPL-1.2
//! A disposal of a file of the body, that waits to be confirmed.

use super::things::BODY;
use crate::common::Valley;
use casework::{
    case::{
        Act, At, NewCase,
        life::Deed,
        reasons::{Closure, Part},
    },
    disposal::{Act as Leave, NewDisposal, Schedule},
};
use identity::{Member, Role, Who};
use jiff::{civil::date, tz::TimeZone};
use kernel::{Id, SeededChance, UtcMicros};
use std::collections::BTreeSet;

/// The number of the act that allows it.
pub const ACT: &str = "prot. 77 di prova";

pub fn keeper(role: Role) -> Who {
    let account = Id::new(UtcMicros(0), &SeededChance::new(810));
    Who::from(Member { account, body: BODY.to_owned(), role, desks: BTreeSet::new() })
}

/// A case of long ago, closed, about somebody.
pub async fn closed(valley: &Valley, person: &str, form: &str) -> casework::case::CaseId {
    let (lead, today, room) = (keeper(Role::Coordinator), date(2026, 11, 30), &valley.casework);
    let new = NewCase {
        form: form.to_owned(),
        town: "019036".parse().unwrap(),
        name: "Caso inventato di una volta".to_owned(),
        reason: "Motivo inventato.".to_owned(),
        concerned: [person.parse().unwrap()].into(),
        children_until: None,
        part: Part::Coordinator,
    };
    let case = room.open_case(&lead, new, today).await.unwrap();
    let seen = room.case_for(&lead, case, today).await.unwrap().version;
    room.act(&lead, At { case, seen, today }, Act::of(Deed::Close(Closure::Reached), "fatto")).await.unwrap();
    case
}

pub async fn disposed(valley: &Valley, person: &str) -> String {
    let case = closed(valley, person, "a form of long ago").await;
    let schedule = Schedule { closed: Some(0), refused: None, zone: TimeZone::UTC };
    let act = Leave { authority: "Soprintendenza di prova".to_owned(), number: ACT.to_owned(), on: date(2027, 5, 1) };
    let new = NewDisposal { form: "a form of this disposal".to_owned(), act, cases: [case].into() };
    let keeper = keeper(Role::Administrator);
    valley.casework.propose_disposal(&keeper, new, &schedule, date(2027, 6, 1)).await.unwrap().to_string()
}
