// SPDX-License-Identifier: EUPL-1.2
//! People and households (C1): somebody looked for, their page with who is who to them, the households they are in, each with who
//! is in it, who was, and whether there are children.
//!
//! Two records of one person are found ([`double`]), set side by side and joined ([`join`]), and taken apart again ([`joined`]).
//! Whoever is added is searched first ([`choose`]), as on the screen of contacts. What a worker may not see is absent from
//! every list and every count here: the rooms below leave it out.

mod add;
pub(crate) mod choose;
mod double;
mod find;
mod join;
mod joined;
mod one;
mod person;
mod relate;
pub(crate) mod samples;

pub(crate) use add::{add, show as adding};
pub(crate) use double::{find as find_double, proposed, show as doubles};
pub(crate) use find::{find, show as look};
pub(crate) use join::{join, show as joining};
pub(crate) use joined::{show as joined, undo};
pub(crate) use one::{change, show as one};
pub(crate) use person::{again as person_again, change as change_person, show as person};
pub(crate) use relate::{relate, show as relating};

use crate::visit::Visit;
use kernel::{Kind, Problem};
use page::{
    Errors, Form, Refusal, Speech,
    ui::{Choice, Choices, Field, Kind as FieldKind, Select, Text},
};
use people::{
    PeopleError, PersonId,
    household::{HouseholdId, HouseholdKind, Role},
    merge::MergeId,
    relation::{RelationKind, Tie},
    stay::{End, Ending, Stay},
};

/// Where one looks for somebody, and before the id of a household.
pub(crate) const PATH: &str = "/scrivania/nuclei";

/// Those who may be noted twice.
pub(crate) const DOUBLES: &str = "/scrivania/nuclei/doppioni";

/// The page of a household.
pub(crate) fn path_of(household: HouseholdId) -> String {
    format!("{PATH}/{household}")
}

/// The page of a person.
pub(crate) fn person_path(person: PersonId) -> String {
    format!("/scrivania/nuclei/persona/{person}")
}

/// The page that sets two records side by side.
pub(crate) fn join_path(one: PersonId, other: PersonId) -> String {
    format!("{}/unisci/{other}", person_path(one))
}

/// The page of a merge.
pub(crate) fn merge_path(person: PersonId, merge: MergeId) -> String {
    format!("{}/unita/{merge}", person_path(person))
}

pub(crate) fn kind_words(kind: HouseholdKind) -> &'static str {
    match kind {
        HouseholdKind::Together => "desk-household-together",
        HouseholdKind::Registry => "desk-household-registry",
        HouseholdKind::Isee => "desk-household-isee",
    }
}

fn kind_note(kind: HouseholdKind) -> &'static str {
    match kind {
        HouseholdKind::Together => "desk-household-together-note",
        HouseholdKind::Registry => "desk-household-registry-note",
        HouseholdKind::Isee => "desk-household-isee-note",
    }
}

pub(crate) fn role_words(role: Role) -> &'static str {
    match role {
        Role::Reference => "desk-household-role-reference",
        Role::Partner => "desk-household-role-partner",
        Role::Child => "desk-household-role-child",
        Role::Parent => "desk-household-role-parent",
        Role::Relative => "desk-household-role-relative",
        Role::Other => "desk-household-role-other",
        Role::Unknown => "desk-household-role-unknown",
    }
}

pub(crate) fn tie_words(tie: Tie) -> &'static str {
    match tie {
        Tie::Is(RelationKind::Parent) => "desk-tie-parent",
        Tie::Has(RelationKind::Parent) => "desk-tie-child",
        Tie::Is(RelationKind::Guardian) => "desk-tie-guardian",
        Tie::Has(RelationKind::Guardian) => "desk-tie-ward",
        Tie::Is(RelationKind::Caregiver) => "desk-tie-caregiver",
        Tie::Has(RelationKind::Caregiver) => "desk-tie-cared",
        Tie::Is(RelationKind::Partner) | Tie::Has(RelationKind::Partner) => "desk-tie-partner",
        Tie::Is(RelationKind::Sibling) | Tie::Has(RelationKind::Sibling) => "desk-tie-sibling",
        Tie::Is(RelationKind::Friend) | Tie::Has(RelationKind::Friend) => "desk-tie-friend",
        Tie::Is(RelationKind::Other) | Tie::Has(RelationKind::Other) => "desk-tie-other",
    }
}

/// "dal 3 maggio 2024", and how it ended.
pub(crate) fn stretch(speech: &Speech, stay: &Stay) -> String {
    let days = speech.days();
    let told = |day: jiff::civil::Date| days.told(&day.to_string());
    let since = match stay.since {
        Some(day) => speech.say_with("desk-stay-since", &[("day", told(day).into())]).into_owned(),
        None => speech.say("desk-stay-since-unknown").into_owned(),
    };
    let (key, day) = match stay.end {
        End::Holds => return since,
        End::On(day) => ("desk-stay-until", day),
        End::Before(day) => ("desk-stay-until-unknown", day),
        End::Mistake(day) => ("desk-stay-mistake", day),
    };
    let end = speech.say_with(key, &[("day", told(day).into())]);
    format!("{since}; {end}")
}

/// How an end is asked.
pub(crate) struct EndForm {
    pub how: Choices,
    pub until: Field,
}

impl EndForm {
    pub(crate) fn new(typed: &Form, errors: &Errors) -> Self {
        let how = if typed.has("how") { typed.get("how") } else { "on" };
        let option = |code: &'static str, words: &'static str| Choice::new(code, words).chosen(code == how);
        Self {
            how: Choices::one(
                "how",
                "desk-stay-end-how",
                vec![
                    option("on", "desk-stay-end-on"),
                    option("unknown", "desk-stay-end-unknown"),
                    option("mistake", "desk-stay-end-mistake"),
                ],
            ),
            until: Field::new("until", "desk-stay-end-day", FieldKind::Date)
                .hint("desk-stay-end-day-hint")
                .value(typed.get("until"))
                .short()
                .error(errors.of("until")),
        }
    }
}

/// The end that was asked for; what is wrong is said beside its field.
pub(crate) fn ending(form: &Form) -> Result<Ending, Errors> {
    let mut reading = form.reading();
    let ending = match form.get("how") {
        "unknown" => Some(Ending::Unknown),
        "mistake" => Some(Ending::Mistake),
        _ => {
            let day = reading.date("until");
            if day.is_none() && form.get("until").trim().is_empty() {
                reading.refuse("until", "desk-stay-end-day-missing");
            }
            day.map(Ending::On)
        }
    };
    let errors = reading.finish();
    match ending {
        Some(ending) if errors.is_empty() => Ok(ending),
        _ => Err(errors),
    }
}

/// What the register refuses and a field can mend; all else is a page of its own.
pub(crate) fn at_field(error: PeopleError, back: &str) -> Result<(&'static str, Text), Refusal> {
    Ok(match error {
        PeopleError::ToCome { field } => (field, "desk-stay-to-come".into()),
        PeopleError::EndsBeforeItBegins => ("until", "desk-stay-backwards".into()),
        PeopleError::AlreadyThere => ("line", "desk-household-already".into()),
        PeopleError::TooMany => ("line", "desk-household-too-many".into()),
        PeopleError::WithOneself => ("line", "desk-tie-oneself".into()),
        PeopleError::NoPower => ("power", "desk-tie-power-missing".into()),
        PeopleError::TooLong { field: "power" } => {
            ("power", Text::from("page-field-too-long").with("max", people::relation::LONGEST_POWER))
        }
        PeopleError::ChangedMeanwhile => {
            return Err(Refusal::from(Problem::new(Kind::Conflict, "desk-household-changed")).back_to(back));
        }
        other => return Err(Refusal::from(Problem::from(other)).back_to(back)),
    })
}

/// The role in a household, as a list.
pub(crate) fn roles(typed: &Form, usual: Role) -> Select {
    let now = Role::from_code(typed.get("role")).unwrap_or(usual);
    let options = Role::ALL.map(|role| Choice::new(role.code(), role_words(role)).chosen(role == now));
    Select::new("role", "desk-household-role", options.to_vec())
}

/// Since when; it may stay empty.
pub(crate) fn since(typed: &Form, errors: &Errors) -> Field {
    Field::new("since", "desk-stay-since-field", FieldKind::Date)
        .hint("desk-stay-since-hint")
        .value(typed.get("since"))
        .short()
        .error(errors.of("since"))
}

impl Visit {
    /// Today on the territory's calendar.
    pub(crate) fn today(&self) -> jiff::civil::Date {
        self.local_now().date()
    }
}
