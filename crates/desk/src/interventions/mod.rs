// SPDX-License-Identifier: EUPL-1.2
//! Interventions of a case (C7): what is given, by whom, with whose money; asked by one, authorised by another, delivered, paid by a third.
//!
//! [`list`] shows them with their totals, [`propose`] asks for one, [`one`] shows one and [`press`] takes what is pressed there. Who may is asked of
//! the case, in `casework`.

pub(crate) mod list;
pub(crate) mod one;
mod press;
pub(crate) mod propose;
pub(crate) mod samples;

pub(crate) use press::change;

use crate::{plans::Told, visit::Visit};
use casework::{
    case::{CaseId, OpenCase, access::Doing},
    intervention::{
        InterventionError, InterventionId, InterventionView,
        kinds::{Fund, MeansTest, Reason, State},
        terms::{Beneficiary, Fault, Measure, Source, Wrong},
    },
    plan::By,
};
use identity::AccountId;
use kernel::{Language, Problem, money};
use page::{Errors, Refusal, Speech, ui::Text};
use std::{collections::BTreeMap, sync::Arc};

/// Those of a case.
pub(crate) const LIST: &str = "/scrivania/casi/{case}/interventi";
/// To ask for one.
pub(crate) const NEW: &str = "/scrivania/casi/{case}/interventi/nuovo";
/// One.
pub(crate) const ONE: &str = "/scrivania/casi/{case}/interventi/{intervention}";

fn list_of(case: CaseId) -> String {
    format!("/scrivania/casi/{case}/interventi")
}

fn path_of(case: CaseId, intervention: InterventionId) -> String {
    format!("{}/{intervention}", list_of(case))
}

pub(crate) fn state_name(state: State) -> &'static str {
    match state {
        State::Assessed => "desk-intervention-state-assessed",
        State::Waiting => "desk-intervention-state-waiting",
        State::Active => "desk-intervention-state-active",
        State::Suspended => "desk-intervention-state-suspended",
        State::Closed => "desk-intervention-state-closed",
    }
}

fn reason_name(reason: Reason) -> &'static str {
    match reason {
        Reason::NoResources => "desk-intervention-why-no-resources",
        Reason::NotEligible => "desk-intervention-why-not-eligible",
        Reason::NotNeeded => "desk-intervention-why-not-needed",
        Reason::FamilyDeclined => "desk-intervention-why-family-declined",
        Reason::Away => "desk-intervention-why-away",
        Reason::AskedByFamily => "desk-intervention-why-asked-by-family",
        Reason::Provider => "desk-intervention-why-provider",
        Reason::MeansTest => "desk-intervention-why-means-test",
        Reason::Over => "desk-intervention-why-over",
        Reason::NeedMet => "desk-intervention-why-need-met",
        Reason::Moved => "desk-intervention-why-moved",
        Reason::OfAge => "desk-intervention-why-of-age",
        Reason::Untraceable => "desk-intervention-why-untraceable",
        Reason::Death => "desk-intervention-why-death",
        Reason::Other => "desk-intervention-why-other",
    }
}

fn fund_name(fund: Fund) -> &'static str {
    match fund {
        Fund::Own => "desk-intervention-fund-own",
        Fund::SocialPolicies => "desk-intervention-fund-social-policies",
        Fund::Poverty => "desk-intervention-fund-poverty",
        Fund::NotSelfSufficient => "desk-intervention-fund-not-self-sufficient",
        Fund::AfterUs => "desk-intervention-fund-after-us",
        Fund::Region => "desk-intervention-fund-region",
        Fund::EuropeanSocial => "desk-intervention-fund-european",
        Fund::Recovery => "desk-intervention-fund-recovery",
        Fund::Private => "desk-intervention-fund-private",
        Fund::Other => "desk-intervention-fund-other",
    }
}

fn means_name(means: MeansTest) -> &'static str {
    match means {
        MeansTest::Isee => "desk-intervention-means-isee",
        MeansTest::Another => "desk-intervention-means-another",
        MeansTest::Exempted => "desk-intervention-means-exempted",
        MeansTest::Nothing => "desk-intervention-means-nothing",
    }
}

/// A fund with its own name.
fn source(source: &Source, speech: &Speech) -> String {
    let fund = speech.say(fund_name(source.fund)).into_owned();
    if source.name.is_empty() { fund } else { format!("{fund}: {}", source.name) }
}

/// "1 h 30 min".
fn hours(minutes: i64) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes} min"),
        (hours, 0) => format!("{hours} h"),
        (hours, minutes) => format!("{hours} h {minutes} min"),
    }
}

/// A quantity in the words of its measure: hours, or euro.
fn quantity(measure: Measure, quantity: i64, language: Language) -> String {
    match measure {
        Measure::Hours { .. } => hours(quantity),
        Measure::Sum => money::written(quantity, language),
    }
}

/// Reads "90:00", "1:30", "1,5" as minutes; a part of a minute is none.
fn read_hours(text: &str) -> Option<i64> {
    let text = text.trim().trim_end_matches(['h', 'H']).trim_end();
    if let Some((hours, minutes)) = text.split_once(':') {
        let digits = |text: &str| !text.is_empty() && text.len() <= 5 && text.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(hours) || !digits(minutes) {
            return None;
        }
        let (hours, minutes): (i64, i64) = (hours.parse().ok()?, minutes.parse().ok()?);
        return (minutes < 60).then_some(hours * 60 + minutes);
    }
    let sixtieths = money::read(text)?.checked_mul(60)?;
    (sixtieths % 100 == 0).then_some(sixtieths / 100)
}

/// Minutes as they stand in a field.
fn typed_hours(minutes: i64) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

fn typed_quantity(measure: Measure, quantity: i64) -> String {
    match measure {
        Measure::Hours { .. } => typed_hours(quantity),
        Measure::Sum => money::typed(quantity),
    }
}

/// What was typed as a quantity.
fn read_quantity(hours: bool, text: &str) -> Option<i64> {
    if hours { read_hours(text) } else { money::read(text) }
}

/// A page about the interventions of a case: each is read once.
struct Place {
    open: Arc<OpenCase>,
    all: Vec<InterventionView>,
}

impl Place {
    async fn of(visit: &Visit, case: CaseId) -> Result<Self, Refusal> {
        let (who, room) = (visit.who(), &visit.desk.casework);
        let open = Arc::new(room.case_for(&who, case, visit.today()).await.map_err(Problem::from)?);
        let all = room.interventions(&who, &open).await.map_err(Problem::from)?;
        Ok(Self { open, all })
    }

    fn one(&self, id: InterventionId) -> Result<&InterventionView, Refusal> {
        self.all.iter().find(|one| one.id == id).ok_or_else(Refusal::not_found)
    }

    fn may(&self, doing: Doing) -> bool {
        self.open.may(doing) && self.open.life.is_open()
    }
}

/// Who did something, by name: an account that is gone keeps its body.
struct Hands<'a> {
    told: &'a Told<'a>,
    names: BTreeMap<String, String>,
}

impl Hands<'_> {
    fn by(&self, key: &'static str, by: &By) -> Text {
        let name = self.names.get(&by.account).cloned().unwrap_or_else(|| self.told.body(&by.body));
        Text::from(key)
            .with("name", name)
            .with("body", self.told.body(&by.body))
            .with("day", self.told.day(self.told.on(by.at)))
    }
}

impl Visit {
    /// Whose hands these were, by name.
    async fn names_of_hands(&self, all: &[&By]) -> Result<BTreeMap<String, String>, Refusal> {
        let mut accounts: Vec<AccountId> = all.iter().filter_map(|by| by.account.parse().ok()).collect();
        accounts.sort_unstable();
        accounts.dedup();
        let names = self.account_names(&accounts).await?;
        Ok(names.into_iter().map(|(account, name)| (account.to_string(), name)).collect())
    }
}

fn to_whom(to: Beneficiary, told: &Told<'_>) -> String {
    match to {
        Beneficiary::Household => told.speech.say("desk-intervention-to-household").into_owned(),
        Beneficiary::Person(person) => told.person(person),
    }
}

/// What is wrong, each at its field of the form that has this mark.
fn mend(faults: &[Fault], mark: &str, errors: &mut Errors) {
    for fault in faults {
        let words = match (fault.field, fault.wrong) {
            ("what", Wrong::Missing) => "desk-intervention-what-missing",
            ("by", Wrong::Missing) => "desk-intervention-by-missing",
            ("quantity", Wrong::Missing) => "desk-intervention-quantity-missing",
            ("quantity", Wrong::TooMuch) => "desk-intervention-quantity-left",
            ("isee", Wrong::Missing) => "desk-intervention-isee-missing",
            ("source-name", Wrong::Missing) => "desk-intervention-source-name-missing",
            ("reason", _) => "desk-intervention-reason-missing",
            ("words", Wrong::Missing) => "desk-intervention-words-missing",
            ("why" | "back", Wrong::Missing) => "desk-intervention-why-missing",
            ("act", Wrong::Missing) => "desk-intervention-act-missing",
            ("until", Wrong::TooLong) => "desk-intervention-until-long",
            ("until", Wrong::Day) => "desk-intervention-until-day",
            ("until", Wrong::TwoMonths) => "desk-intervention-until-month",
            ("on", Wrong::Day) => "desk-intervention-on-day",
            (_, Wrong::Day) => "desk-intervention-day",
            (_, Wrong::NotActive) => "desk-intervention-not-active",
            (_, Wrong::TooLong) => "desk-intervention-too-long",
            _ => "desk-intervention-missing",
        };
        errors.add(format!("{}{mark}", fault.field), words);
    }
}

fn refused(why: InterventionError) -> Refusal {
    Problem::from(why).into()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn hours_are_read_as_people_write_them() {
        for (text, minutes) in [
            ("1,5", 90),
            ("1.5", 90),
            ("1:30", 90),
            ("24", 1_440),
            ("0,25", 15),
            ("2 h", 120),
            ("0:05", 5),
            ("1.000", 60_000),
        ] {
            assert_eq!(read_hours(text), Some(minutes), "{text}");
        }
        for text in ["", "tanto", "1:60", "1:", ":30", "0,33", "-1", "1:-5"] {
            assert_eq!(read_hours(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn hours_in_a_field_are_read_again(minutes in 0..5_000_000_i64, text in ".{0,12}") {
            prop_assert_eq!(read_hours(&typed_hours(minutes)), Some(minutes));
            let _ = read_hours(&text);
        }
    }
}
