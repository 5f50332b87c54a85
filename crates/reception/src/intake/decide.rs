// SPDX-License-Identifier: EUPL-1.2
//! Deciding: a place, the waiting list, no; later, the place is freed. Whoever decides takes the programme's row first, so that
//! of two on the last place the second sees it taken; and the places' primary key would refuse it in any case.

use super::{
    Finding, Fit, IntakeError, LONGEST_NOTE, Limit, RequestId, Standing, Step, StepRecord, Terms, enter::Told,
    findings, household_place, step_place, step_row,
};
use crate::{Reception, store::intake as rows};
use identity::{Who, decides_intake};
use kernel::Actor;
use std::{collections::BTreeSet, fmt::Write as _};
use vault::ReadLog;

/// The most that is planned for one household, in cents: a hundred thousand euro.
const MOST_PLANNED: i64 = 10_000_000;

/// What is decided.
#[derive(Clone)]
pub struct Decision {
    /// The step.
    pub step: Step,
    /// In cents: planned for the household, or spent on it in all when it leaves. Without meaning for other steps.
    pub amount_cents: i64,
    /// Why. Needed to refuse, to take back, and to pass a limit.
    pub reason: String,
    /// The limits that whoever decides has read of.
    pub knowing: BTreeSet<Limit>,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// The number of the place, when one was given.
    pub place: Option<i64>,
    /// How the programme stands now.
    pub standing: Standing,
    /// The limits that were passed.
    pub passed: BTreeSet<Limit>,
}

impl Reception {
    /// Decides of a request.
    ///
    /// # Errors
    /// [`IntakeError::NotFound`] for who does not decide there; [`IntakeError::Limits`] when a limit would be passed that is not
    /// among the known ones; [`IntakeError::NoReason`]; [`IntakeError::NotPossible`]; [`IntakeError::ChangedMeanwhile`].
    #[allow(clippy::too_many_arguments, reason = "what was read, what is decided, who may")]
    pub async fn decide_request(
        &self,
        id: RequestId,
        seen: i64,
        decision: Decision,
        terms: &Terms,
        desks: &[String],
        who: &Who,
        actor: &Actor,
    ) -> Result<Decided, IntakeError> {
        let reason = decision.reason.trim().to_owned();
        if reason.chars().count() > LONGEST_NOTE {
            return Err(IntakeError::TooLong { field: "reason" });
        }
        if !(0..=MOST_PLANNED).contains(&decision.amount_cents) {
            return Err(IntakeError::TooLong { field: "amount" });
        }
        let (row, key) = self.request_row(id, desks, actor).await?;
        if !decides_intake(who, &row.body) || row.programme != terms.programme {
            return Err(IntakeError::NotFound);
        }
        let (name, now, step) = (id.to_string(), self.clock.now(), decision.step);
        if step.needs_reason() && reason.is_empty() {
            return Err(IntakeError::NoReason);
        }
        let mut reads = ReadLog::new("reception.request.decide");
        let household = key.open(&household_place(&name), &row.household, &mut reads)?;
        audit::commit_reads(&self.db, actor, reads, now, &*self.chance).await?;
        let found = findings(&terms.intake.rules, &terms.towns, &household.facts);
        let (room, account, terms) = (self.clone(), super::account_of(actor), terms.clone());
        self.db
            .write(actor, move |tx| {
                rows::take(tx, &terms.programme)?;
                let row = rows::by_id(tx, &name)?.ok_or(IntakeError::NotFound)?;
                if row.version != seen {
                    return Err(IntakeError::ChangedMeanwhile);
                }
                let to = row.status.after(step).ok_or(IntakeError::NotPossible)?;
                let standing = terms.standing(rows::standing(tx, &terms.programme)?);
                let passed = passed(step, standing, row.planned, decision.amount_cents, &found);
                // What was read of before is not asked twice; what has come up since is.
                if !passed.is_subset(&decision.knowing) {
                    return Err(IntakeError::Limits { limits: passed, standing });
                }
                if !passed.is_empty() && reason.is_empty() {
                    return Err(IntakeError::NoReason);
                }
                let planned = if step.has_amount() { decision.amount_cents } else { row.planned };
                if !rows::decide(tx, &name, seen, to, planned, now, &account)? {
                    return Err(IntakeError::ChangedMeanwhile);
                }
                let mut place = None;
                if step == Step::Place {
                    let number = first_free(&rows::numbers(tx, &terms.programme)?);
                    let beyond = passed.contains(&Limit::Places);
                    if !rows::give(tx, &terms.programme, number, terms.places, beyond, &name, now)? {
                        return Err(IntakeError::Limits { limits: [Limit::Places].into(), standing });
                    }
                    place = Some(number);
                } else if matches!(step, Step::Withdraw | Step::Close) {
                    rows::free(tx, &name)?;
                }
                // The rules as they read now are copied onto the decision: in a year it explains itself.
                let record = StepRecord {
                    reason,
                    amount_cents: step.has_amount().then_some(decision.amount_cents),
                    passed: passed.iter().map(|limit| limit.code().to_owned()).collect(),
                    findings: found,
                    terms: terms.version,
                    ..StepRecord::default()
                };
                let record = key.seal(&step_place(&step_row(&name, seen + 1)), &record)?;
                rows::insert_step(tx, &name, seen + 1, step.code(), &record, now, &account)?;
                let mut details = format!("step {}", step.code());
                if let Some(place) = place {
                    let _ = write!(details, " place {place}");
                }
                for limit in &passed {
                    let _ = write!(details, " passed {}", limit.code());
                }
                room.tell_of_request(tx, &Told::of("reception.request.decided", &name, &row), &details, now)?;
                let standing = terms.standing(rows::standing(tx, &terms.programme)?);
                Ok(Decided { place, standing, passed })
            })
            .await
    }
}

fn passed(step: Step, standing: Standing, before: i64, amount: i64, found: &[Finding]) -> BTreeSet<Limit> {
    match step {
        Step::Place => {
            let mut limits = standing.passed_by_a_place(before, amount);
            if Fit::of(found) != Fit::Fits {
                limits.insert(Limit::Rules);
            }
            limits
        }
        Step::Plan => standing.passed_by_a_plan(before, amount),
        _ => BTreeSet::new(),
    }
}

/// The lowest number that nobody has.
fn first_free(taken: &[i64]) -> i64 {
    let mut free = 1;
    for number in taken {
        if *number == free {
            free += 1;
        }
    }
    free
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_freed_place_is_given_again_before_a_new_one() {
        assert_eq!((first_free(&[]), first_free(&[1, 2, 4]), first_free(&[1, 2]), first_free(&[2])), (1, 3, 3, 1));
    }
}
