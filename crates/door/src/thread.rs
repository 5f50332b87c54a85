// SPDX-License-Identifier: EUPL-1.2
//! The thread of a family's story, drawn down the side of the steps.

use crate::{
    draft::{Draft, Wish},
    visit::Visit,
};
use page::ui::{Action, Go, Knot, Text, Thread};

/// Where on the thread a page stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Step {
    Ask,
    Questions,
    Results,
    Place,
    Time,
    Reason,
    Person,
    Summary,
    Done,
}

impl Step {
    /// The page's path, without language.
    pub fn path(self) -> &'static str {
        match self {
            Self::Ask => "/",
            Self::Questions => "/domande",
            Self::Results => "/risultati",
            Self::Place => "/prenota/luogo",
            Self::Time => "/prenota/ora",
            Self::Reason => "/prenota/motivo",
            Self::Person => "/prenota/persona",
            Self::Summary => "/prenota/riepilogo",
            Self::Done => "/prenota/conferma",
        }
    }

    /// What a button that leads here sends as `go`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Ask => "to-ask",
            Self::Questions => "to-questions",
            Self::Results => "to-results",
            Self::Place => "to-place",
            Self::Time => "to-time",
            Self::Reason => "to-reason",
            Self::Person => "to-person",
            Self::Summary => "to-summary",
            Self::Done => "to-done",
        }
    }

    /// The step a `go` names.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Ask, Self::Questions, Self::Results, Self::Place, Self::Time, Self::Reason, Self::Person, Self::Summary]
            .into_iter()
            .find(|step| step.word() == word)
    }

    fn label(self) -> &'static str {
        match self {
            Self::Ask => "door-thread-ask",
            Self::Questions => "door-thread-questions",
            Self::Results => "door-thread-results",
            Self::Place => "door-thread-place",
            Self::Time => "door-thread-time",
            Self::Reason => "door-thread-reason",
            Self::Person => "door-thread-person",
            Self::Summary => "door-thread-summary",
            Self::Done => "door-thread-done",
        }
    }
}

/// The steps of this story as seen from one of them: from the first word, from a service's sheet, or a booking on the
/// move. Questions that were not asked leave no knot.
fn seen(draft: &Draft, here: Step) -> Vec<Step> {
    let asked = !draft.facts.is_empty() || !draft.skipped.is_empty();
    let mut steps = steps(draft);
    steps.retain(|step| *step != Step::Questions || asked || here <= Step::Questions);
    steps
}

fn steps(draft: &Draft) -> Vec<Step> {
    use Step::{Ask, Done, Person, Place, Questions, Reason, Results, Summary, Time};
    match &draft.wish {
        None => vec![Ask, Questions, Results],
        Some(wish) if wish.moving.is_some() || wish.settled() => vec![Time, Summary, Done],
        Some(wish) if wish.from_sheet => vec![Place, Time, Reason, Person, Summary, Done],
        Some(_) => vec![Ask, Questions, Results, Time, Person, Summary, Done],
    }
}

/// The step after this one in the same story.
pub(crate) fn after(draft: &Draft, step: Step) -> Step {
    steps(draft).into_iter().find(|next| *next > step).unwrap_or(Step::Done)
}

/// The thread beside a page.
pub(crate) fn thread(visit: &Visit, draft: &Draft, here: Step) -> Thread {
    let closed = here == Step::Done;
    Thread::new(
        seen(draft, here)
            .into_iter()
            .map(|step| match step.cmp(&here) {
                // The summary says every answer itself, with its way back.
                std::cmp::Ordering::Less if here == Step::Summary => Knot::done(step.label(), Text::said("")),
                std::cmp::Ordering::Less => {
                    let knot = Knot::done(step.label(), answer(visit, draft, step));
                    if closed {
                        knot
                    } else {
                        let change = Action::quiet("door-change", Go::leave("step", "go", step.word()));
                        knot.change(change.hidden(step.label()))
                    }
                }
                std::cmp::Ordering::Equal => Knot::now(step.label()),
                std::cmp::Ordering::Greater => Knot::next(step.label()),
            })
            .collect(),
    )
}

/// What was said at a step, in a few words.
fn answer(visit: &Visit, draft: &Draft, step: Step) -> Text {
    let language = visit.speech.language();
    let wish = draft.wish.as_ref();
    match step {
        Step::Ask => {
            let mut said: Vec<&str> = draft
                .needs
                .iter()
                .filter_map(|code| visit.directory.need(code))
                .map(|need| need.name.get(language))
                .collect();
            let town = draft.town.and_then(|town| visit.directory.town(town));
            said.push(town.map_or(draft.town_typed.as_str(), |town| town.name.as_str()));
            said.retain(|words| !words.is_empty());
            Text::said(said.join(" · "))
        }
        Step::Questions => Text::from("door-thread-answered").with("count", draft.facts.len()),
        Step::Results => wish.map_or_else(|| Text::said(""), |wish| service_name(visit, wish)),
        Step::Place => wish
            .and_then(|wish| visit.directory.desk(&wish.desk))
            .map_or_else(|| Text::said(""), |desk| Text::of(&desk.name, language)),
        Step::Time => wish.and_then(|wish| wish.starts_at).map_or_else(
            || Text::said(""),
            |at| {
                let at = visit.local(at);
                let days = visit.speech.days();
                Text::from("door-when").with("day", days.day(at.date())).with("time", days.clock(at.time()))
            },
        ),
        Step::Reason => Text::said(shortened(&draft.who.note)),
        Step::Person => Text::said(draft.who.name.clone()),
        Step::Summary | Step::Done => Text::said(""),
    }
}

fn service_name(visit: &Visit, wish: &Wish) -> Text {
    visit
        .directory
        .service(&wish.service)
        .map_or_else(|| Text::said(""), |service| Text::of(&service.title, visit.speech.language()))
}

fn shortened(text: &str) -> String {
    let mut short: String = text.chars().take(60).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_story_from_the_first_word_skips_place_and_reason() {
        let draft = Draft { wish: Some(Wish::default()), ..Draft::default() };
        assert_eq!(after(&draft, Step::Results), Step::Time);
        assert_eq!(after(&draft, Step::Time), Step::Person);
    }

    #[test]
    fn a_story_from_a_sheet_has_the_six_official_steps() {
        let draft = Draft { wish: Some(Wish { from_sheet: true, ..Wish::default() }), ..Draft::default() };
        assert_eq!(steps(&draft), [Step::Place, Step::Time, Step::Reason, Step::Person, Step::Summary, Step::Done]);
    }

    #[test]
    fn every_word_leads_to_its_step() {
        for step in [Step::Ask, Step::Questions, Step::Results, Step::Place, Step::Time, Step::Person] {
            assert_eq!(Step::from_word(step.word()), Some(step));
        }
    }
}
