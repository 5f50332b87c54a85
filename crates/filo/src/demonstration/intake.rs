// SPDX-License-Identifier: EUPL-1.2
//! Households that ask to enter a programme: some just came, one is looked at, one has a place, one waits, one lives elsewhere.

use super::{
    cast::{DECIDES, ENTERS, intake},
    refused,
};
use crate::{Filo, FiloError};
use directory::Snapshot;
use identity::{Member, Who};
use kernel::Language;
use reception::intake::{Decision, Facts, Household, NewRequest, Residence, Step, Terms};
use std::collections::{BTreeMap, BTreeSet};

/// How far the request of a household has come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Come {
    /// It has its number.
    Arrived,
    /// Need and motivation have been looked at.
    Assessed,
    /// It was decided.
    Decided(Step),
}

/// The households, in the order they came.
const CAME: [Come; 6] = [
    Come::Decided(Step::Place),
    Come::Decided(Step::List),
    Come::Assessed,
    Come::Arrived,
    Come::Arrived,
    Come::Arrived,
];
/// Of whom the last two cannot simply enter: one has not said where they live, one lives elsewhere.
const UNSAID: usize = 4;
const ELSEWHERE: usize = 5;
/// What is planned for the one with a place, in cents.
const PLANNED: i64 = 420_000;

/// Six made-up households.
pub(super) async fn ask(
    filo: &Filo,
    directory: &Snapshot,
    members: &BTreeMap<String, Member>,
) -> Result<(), FiloError> {
    let (Some((terms, desk)), Some(enters), Some(decides)) =
        (intake(directory), members.get(ENTERS), members.get(DECIDES))
    else {
        return Ok(());
    };
    let (desks, body, actor) = ([desk.id.clone()], desk.body.clone(), enters.actor());
    for (number, come) in CAME.into_iter().enumerate() {
        let new = NewRequest {
            programme: terms.programme.clone(),
            desk: desk.id.clone(),
            body: body.clone(),
            contact: None,
            household: household(&terms, number),
            form_key: format!("demonstration request {number}"),
        };
        let request = filo.reception.enter_request(new, &desks, &actor).await.map_err(refused)?;
        if come == Come::Arrived {
            continue;
        }
        let seen = filo.reception.request(request, &desks, &actor).await.map_err(refused)?.version;
        let level = |at: usize| u8::try_from((at + number) % 3 + 1).unwrap_or(1);
        let questions = terms.intake.questions.iter().enumerate();
        let answers: Vec<(String, u8)> = questions.map(|(at, question)| (question.id.clone(), level(at))).collect();
        let (note, words) = ("Nota inventata per la dimostrazione.", (&terms, Language::It));
        filo.reception.assess_request(request, seen, &answers, note, words, &desks, &actor).await.map_err(refused)?;
        let Come::Decided(step) = come else { continue };
        let seen = filo.reception.request(request, &desks, &actor).await.map_err(refused)?.version;
        let decision = Decision {
            step,
            amount_cents: if step.has_amount() { PLANNED } else { 0 },
            reason: String::new(),
            knowing: BTreeSet::new(),
        };
        let who = Who::Member(decides.clone());
        let decided =
            filo.reception.decide_request(request, seen, decision, &terms, &desks, &who, &decides.actor()).await;
        decided.map_err(refused)?;
    }
    Ok(())
}

fn household(terms: &Terms, number: usize) -> Household {
    let residence = match number {
        UNSAID => Residence::Unsaid,
        ELSEWHERE => Residence::Elsewhere,
        _ => terms.towns.first().map_or(Residence::Unsaid, |town| Residence::Town(*town)),
    };
    Household {
        name: format!("Famiglia Inventata {}", number + 1),
        telephone: format!("000 002 {number:03}"),
        note: "Nota inventata per la dimostrazione.".into(),
        facts: Facts {
            residence,
            minors: Some(true),
            job_lost: Some(number.is_multiple_of(2)),
            hardship: (number != UNSAID).then_some(true),
        },
        ..Household::default()
    }
}
