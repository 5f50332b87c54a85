// SPDX-License-Identifier: EUPL-1.2
//! By when something is done: days counted from a fact or from a step, working days by the territory's own holidays.

use super::{After, DoneBy, Pathway, Step, course::Content};
use crate::instrument::Answer;
use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};
use std::{collections::BTreeSet, sync::Arc};

/// The days on which offices rest, Saturdays and Sundays aside: national holidays and the saint of the town.
#[derive(Debug, Clone, Default)]
pub struct Holidays(Arc<BTreeSet<Date>>);

impl Holidays {
    /// These days.
    pub fn of(days: impl IntoIterator<Item = Date>) -> Self {
        Self(Arc::new(days.into_iter().collect()))
    }

    /// Whether offices work on a day.
    pub fn works(&self, day: Date) -> bool {
        !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && !self.0.contains(&day)
    }
}

/// The last day of a term. The first day is not counted (art. 155 of the code of civil procedure); a term that ends when offices rest ends
/// on the next day on which they work. A day after the end of the calendar is its end.
pub fn due(from: Date, days: u16, working: bool, holidays: &Holidays) -> Date {
    let next = |day: Date| day.tomorrow().unwrap_or(Date::MAX);
    let mut day = from;
    if working {
        for _ in 0..days {
            day = next(day);
            while !holidays.works(day) && day < Date::MAX {
                day = next(day);
            }
        }
    } else {
        day = day.checked_add(i64::from(days).days()).unwrap_or(Date::MAX);
    }
    while !holidays.works(day) && day < Date::MAX {
        day = next(day);
    }
    day
}

/// Where a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Done, on this day.
    Done(Date),
    /// To be done by this day.
    Due(Date),
    /// It should have been done by this day.
    Late(Date),
    /// Its days are counted from something that is not known yet.
    Waits,
    /// No day is set for it.
    Open,
}

/// What is needed beside the content to say where steps stand: days of the proposal, the decision and the outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Done {
    /// Of the last proposal that was not sent back.
    pub proposal: Option<Date>,
    /// Of the decision.
    pub decision: Option<Date>,
    /// Of what came of it.
    pub outcome: Option<Date>,
}

/// Where each step stands today.
pub fn standing(pathway: &Pathway, content: &Content, done: Done, today: Date, holidays: &Holidays) -> Vec<Standing> {
    let of = |step: &Step| when(pathway, content, done, step);
    pathway
        .steps
        .iter()
        .map(|step| {
            let done = of(step);
            let Some(within) = &step.within else { return done.map_or(Standing::Open, Standing::Done) };
            let from = match (done, &within.after) {
                (Some(day), _) => Some(day),
                (None, After::Fact(code)) => day_said(content, code),
                (None, After::Step(code)) => pathway.steps.iter().find(|one| one.code == *code).and_then(of),
            };
            let next = from.map(|from| match within.fixed {
                true => from.checked_add(i64::from(within.days).days()).unwrap_or(Date::MAX),
                false => due(from, within.days, within.working, holidays),
            });
            let over =
                |fact: &String| day_said(content, fact).is_some_and(|until| next.is_some_and(|next| next > until));
            match (done, next) {
                // Done once and for all, or for the last time.
                (Some(day), _) if step.until.as_ref().is_none_or(over) => Standing::Done(day),
                (_, None) => Standing::Waits,
                (_, Some(day)) if day < today => Standing::Late(day),
                (_, Some(day)) => Standing::Due(day),
            }
        })
        .collect()
}

fn day_said(content: &Content, fact: &str) -> Option<Date> {
    match content.answers.get(fact) {
        Some(Answer::Date(day)) => Some(*day),
        _ => None,
    }
}

/// When a step was done; nothing while it is not.
fn when(pathway: &Pathway, content: &Content, done: Done, step: &Step) -> Option<Date> {
    match step.done {
        DoneBy::Mark => content.step_done(step),
        DoneBy::Documents => content.papers_complete(pathway),
        DoneBy::Proposal => done.proposal,
        DoneBy::Decision => done.decision,
        DoneBy::Outcome => done.outcome,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    #[test]
    fn holidays_and_week_ends_are_not_counted() {
        let holidays = Holidays::of([date(2026, 12, 8)]);
        // A Friday; Tuesday rests.
        assert_eq!(due(date(2026, 12, 4), 1, true, &holidays), date(2026, 12, 7));
        assert_eq!(due(date(2026, 12, 4), 2, true, &holidays), date(2026, 12, 9));
        // The fourth day is the holiday: the next one counts.
        assert_eq!(due(date(2026, 12, 4), 4, false, &holidays), date(2026, 12, 9));
        assert_eq!(due(date(2026, 12, 4), 0, false, &holidays), date(2026, 12, 4));
    }

    proptest! {
        #[test]
        fn a_term_ends_on_a_day_of_work_and_never_before(
            from in (0..20_000_i64).prop_map(|days| date(2000, 1, 1).saturating_add(days.days())),
            days in 0..400_u16, working: bool, off in prop::collection::btree_set(0..400_i64, 0..20),
        ) {
            let holidays = Holidays::of(off.into_iter().map(|days| from.saturating_add(days.days())));
            let end = due(from, days, working, &holidays);
            prop_assert!(holidays.works(end));
            prop_assert!(end >= from.saturating_add(i64::from(days).days()));
            prop_assert!(due(from, days + 1, working, &holidays) >= end);
            prop_assert!(due(from, days, true, &holidays) >= due(from, days, false, &holidays));
        }
    }
}
