// SPDX-License-Identifier: EUPL-1.2
//! What a family has said so far. Travels in one sealed, expiring hidden field; the server keeps nothing.

use directory::{Asked, Snapshot};
use kernel::{Chance, Istat};
use page::Purpose;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The state of the steps: two hours, then the page asks kindly to begin again.
pub(crate) const STEPS: Purpose = Purpose { name: "door", version: 1, lifetime: 2 * 3600 };

/// Answers so far.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Draft {
    /// This form's own key: the same page sent twice counts, and books, once.
    pub form: String,
    /// The town, once recognised.
    pub town: Option<Istat>,
    /// The town as it was typed.
    pub town_typed: String,
    /// Codes of the needs.
    pub needs: BTreeSet<String>,
    /// Facts told, as typed; read against the directory each time.
    pub facts: BTreeMap<String, String>,
    /// Facts they would rather not tell.
    pub skipped: BTreeSet<String>,
    /// Who they are, apart from the wish: choosing another desk keeps it.
    pub who: Who,
    /// The booking in the making.
    pub wish: Option<Wish>,
    /// The campaign by which they came: its code.
    #[serde(default)]
    pub channel: Option<String>,
}

/// Who they are, as typed.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Who {
    pub name: String,
    pub phone: String,
    pub email: String,
    /// A few words for the desk.
    pub note: String,
    /// Whether and how we write to them about it; empty: not asked yet.
    #[serde(default)]
    pub tell: String,
    /// Whether that may say day, hour and place.
    #[serde(default)]
    pub tell_all: bool,
    /// Whether they want somebody who speaks their language beside them; empty: not asked yet.
    #[serde(default)]
    pub interpreter: String,
}

/// A booking in the making.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Wish {
    pub service: String,
    pub desk: String,
    /// The service was chosen from its sheet: place and reason are asked too.
    pub from_sheet: bool,
    /// The first day shown in the list of times.
    pub week: Option<jiff::civil::Date>,
    /// The signed slot.
    pub slot: Option<String>,
    /// When it starts, for showing.
    pub starts_at: Option<kernel::UtcMicros>,
    /// How they meet: a mode's code.
    pub mode: String,
    /// The secret of the booking being moved.
    pub moving: Option<String>,
    /// The secret of the booking that was made: for its calendar entry.
    pub made: Option<String>,
    /// The thread without a name from which it is booked: no name is asked, and its page is shown again afterwards.
    #[serde(default)]
    pub thread: Option<String>,
    /// Somebody sends them, and has said who they are: neither is asked, and the sender's page is shown again afterwards.
    #[serde(default)]
    pub sent: Option<Box<crate::prescriber::Sent>>,
}

impl Wish {
    /// Whether place and person were settled before the first step: only the time is chosen.
    pub fn settled(&self) -> bool {
        self.thread.is_some() || self.sent.is_some()
    }
}

impl Draft {
    /// Nothing said yet.
    pub fn new(chance: &dyn Chance) -> Self {
        let mut key = [0; 16];
        chance.fill(&mut key);
        Self { form: key.iter().map(|byte| format!("{byte:02x}")).collect(), ..Self::default() }
    }

    /// A draft that moves a booking: nothing else is known.
    pub fn moving(chance: &dyn Chance, wish: Wish) -> Self {
        Self { wish: Some(wish), ..Self::new(chance) }
    }

    /// The question to the directory. Answers that the directory no longer understands are left out.
    pub fn asked(&self, directory: &Snapshot, day_seed: u64) -> Option<Asked> {
        let mut asked = Asked::new(self.town?).on_day(day_seed);
        asked.needs = self.needs.iter().filter(|code| directory.need(code).is_some()).cloned().collect();
        asked.facts = self
            .facts
            .iter()
            .filter_map(|(name, told)| Some((name.clone(), directory.read_answer(name, told).ok()?)))
            .collect();
        asked.skipped = self.skipped.clone();
        Some(asked)
    }

    /// Whether children live in the household, as far as was told (C9).
    pub fn children(&self) -> bool {
        self.facts.get("minors").and_then(|told| told.parse::<i64>().ok()).is_some_and(|count| count > 0)
            || self.facts.contains_key("child_age")
    }

    /// The answer to a fact as typed.
    pub fn told(&self, fact: &str) -> &str {
        self.facts.get(fact).map_or("", String::as_str)
    }

    /// The title of a step: one that tells nothing, when it is booked from a thread without a name.
    pub fn title(&self, key: &'static str) -> &'static str {
        let discreet = self.wish.as_ref().is_some_and(Wish::settled);
        if discreet { crate::write::TITLE } else { key }
    }

    /// The booking in the making, if there is one.
    ///
    /// # Errors
    /// The form was sent without one: kindly back to the beginning.
    pub fn wish(&self) -> Result<&Wish, page::Refusal> {
        self.wish.as_ref().ok_or_else(|| kernel::Problem::new(kernel::Kind::Gone, "page-problem-gone").into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::SeededChance;

    #[test]
    fn two_drafts_never_share_a_key() {
        let chance = SeededChance::new(1);
        assert_ne!(Draft::new(&chance).form, Draft::new(&chance).form);
    }

    #[test]
    fn children_are_known_when_somebody_counted_them() {
        let mut draft = Draft::default();
        assert!(!draft.children());
        draft.facts.insert("minors".into(), "0".into());
        assert!(!draft.children());
        draft.facts.insert("minors".into(), "2".into());
        assert!(draft.children());
    }
}
