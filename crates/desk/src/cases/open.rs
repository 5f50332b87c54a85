// SPDX-License-Identifier: EUPL-1.2
//! A case is opened from somebody's page: whom of those they live with it concerns, by what name its team knows it, why.

use super::{NEW, path_of};
use crate::{
    contacts::full_name,
    households::person_path,
    visit::{Visit, see},
};
use askama::Template;
use axum::response::Response;
use casework::{
    Casework,
    case::{CaseError, LONGEST_NAME, LONGEST_WORDS, NewCase, reasons::Part},
};
use jiff::civil::Date;
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Choice, Choices, ErrorSummary, Field, Kind as FieldKind, Select},
};
use people::{Born, PersonId, household::minors::OF_AGE};
use std::collections::{BTreeMap, BTreeSet};

/// The page.
#[derive(Template)]
#[template(path = "cases/open.html")]
pub(crate) struct Open {
    pub summary: ErrorSummary,
    pub key: String,
    pub person: String,
    pub back: String,
    pub concerned: Choices,
    pub name: Field,
    pub town: Select,
    pub part: Option<Select>,
    pub reason: Field,
}

/// Somebody whom a case may concern. `noted`: the day on which they were noted as under age.
pub(super) struct Near {
    pub person: PersonId,
    pub identity: people::Identity,
    pub noted: Option<Date>,
}

/// Those who may be concerned: these first, then those who live with them now. Whoever stayed in a home that they left is not among
/// them, nor whoever is not before whoever asks.
pub(super) async fn families(visit: &Visit, persons: &[PersonId]) -> Result<Vec<Near>, Refusal> {
    let (people, who) = (&visit.desk.people, visit.who());
    let (mut ids, mut noted, mut homes) = (persons.to_vec(), BTreeMap::new(), BTreeSet::new());
    for person in persons {
        match people.households_of(&who, *person).await {
            Ok(found) => homes.extend(found.iter().filter(|home| home.stay.holds()).map(|home| home.household)),
            Err(people::PeopleError::NotFound) => {}
            Err(error) => return Err(Problem::from(error).into()),
        }
    }
    for home in homes {
        let view = people.household(&who, home).await.map_err(Problem::from)?;
        for one in view.members.iter().filter(|one| one.stay.holds()) {
            if one.minor {
                noted.insert(one.person, one.stay.noted);
            }
            if !ids.contains(&one.person) {
                ids.push(one.person);
            }
        }
    }
    let mut known: BTreeMap<_, _> = people.identities(&who, &ids).await.map_err(Problem::from)?;
    let near = |id: &PersonId| {
        let identity = known.remove(id)?;
        Some(Near { person: *id, identity, noted: noted.get(id).copied() })
    };
    Ok(ids.iter().filter_map(near).collect())
}

async fn family(visit: &Visit, person: PersonId) -> Result<Vec<Near>, Refusal> {
    let all = families(visit, &[person]).await?;
    if all.first().is_none_or(|first| first.person != person) { Err(Refusal::not_found()) } else { Ok(all) }
}

/// The last year in which one of them counts as a child, in doubt to its end: the year of the eighteenth birthday; of whom was noted
/// as a child without a birth, eighteen years from that day. A birth that is known decides.
pub(super) fn children_until(all: impl Iterator<Item = (Option<Born>, Option<Date>)>) -> Option<i64> {
    let year = |(born, noted): (Option<Born>, Option<Date>)| match born {
        Some(Born::On(day)) => Some(day.year()),
        Some(Born::In(year)) => Some(year),
        None => noted.map(Date::year),
    };
    all.filter_map(year).map(|year| i64::from(year) + i64::from(OF_AGE)).max()
}

/// GET.
pub(crate) async fn show(visit: Visit, form: Form) -> Result<Response, Refusal> {
    if !form.has("persona") {
        // A case is about somebody: they are looked for first.
        return Ok(see(visit.speech.language(), crate::households::PATH));
    }
    let key = visit.desk.reception.form_key();
    page(&visit, &form, key, &Errors::default()).await
}

async fn page(visit: &Visit, form: &Form, key: String, errors: &Errors) -> Result<Response, Refusal> {
    if !Casework::may_open(&visit.who()) {
        return Err(Refusal::not_found());
    }
    let person: PersonId = form.get("persona").parse().map_err(|_| Refusal::not_found())?;
    let all = family(visit, person).await?;
    let typed = form.has("name");
    let ticked = form.all("concerned").map(str::to_owned).collect::<Vec<_>>();
    let concerned = all
        .iter()
        .map(|near| {
            let code = near.person.to_string();
            let chosen = if typed { ticked.contains(&code) } else { true };
            Choice::new(code, page::ui::Text::said(full_name(&near.identity))).chosen(chosen)
        })
        .collect();
    let surname = all.first().map(|near| near.identity.surname.clone()).unwrap_or_default();
    let name = if typed { form.get("name").to_owned() } else { surname };
    let language = visit.speech.language();
    let towns = visit.directory.towns_by_name(language);
    let towns = towns.map(|town| {
        let code = town.istat.to_string();
        let chosen = form.get("town") == code;
        Choice::new(code, page::ui::Text::said(town.name.clone())).chosen(chosen)
    });
    let view = Open {
        summary: errors.summary(),
        key,
        person: person.to_string(),
        back: person_path(person),
        concerned: Choices::several("concerned", "desk-case-concerned", concerned)
            .hint("desk-case-concerned-hint")
            .error(errors.of("concerned")),
        name: Field::new("name", "desk-case-name", FieldKind::Text)
            .hint("desk-case-name-hint")
            .value(name)
            .at_most(LONGEST_NAME)
            .error(errors.of("name")),
        town: Select::new("town", "desk-case-town", towns.collect())
            .prompt("desk-case-choose")
            .error(errors.of("town")),
        part: (visit.session.member.role == identity::Role::CaseWorker)
            .then(|| super::forms::parts("part", Part::from_code(form.get("part")).unwrap_or(Part::SocialWorker))),
        reason: Field::new("reason", "desk-case-why", FieldKind::Long)
            .hint("desk-case-why-hint")
            .value(form.get("reason"))
            .at_most(LONGEST_WORDS)
            .error(errors.of("reason")),
    };
    Ok(visit
        .shell("desk-case-open", Switch::Path(format!("{NEW}?persona={person}")))
        .wrong(!errors.is_empty())
        .show(&view))
}

/// POST.
pub(crate) async fn open(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let person: PersonId = form.get("persona").parse().map_err(|_| Refusal::not_found())?;
    let all = family(&visit, person).await?;
    let ticked = form.all("concerned").map(str::to_owned).collect::<Vec<_>>();
    // Only those whom the page offered: nobody whose file is not before them.
    let chosen: Vec<_> = all.iter().filter(|near| ticked.contains(&near.person.to_string())).collect();
    let concerned: BTreeSet<PersonId> = chosen.iter().map(|near| near.person).collect();
    let mut errors = Errors::default();
    let town = form.get("town").parse().ok().filter(|istat| visit.directory.town(*istat).is_some());
    if concerned.is_empty() {
        errors.add("concerned", "desk-case-nobody");
    }
    if form.get("name").trim().is_empty() {
        errors.add("name", "desk-case-name-missing");
    }
    if town.is_none() {
        errors.add("town", "desk-case-town-missing");
    }
    if form.get("reason").trim().is_empty() {
        errors.add("reason", "desk-case-why-missing");
    }
    let (Some(town), true) = (town, errors.is_empty()) else {
        return page(&visit, &form, form.get("key").to_owned(), &errors).await;
    };
    let new = NewCase {
        form: form.get("key").to_owned(),
        town,
        name: form.get("name").to_owned(),
        reason: form.get("reason").to_owned(),
        concerned,
        children_until: children_until(chosen.iter().map(|near| (near.identity.born, near.noted))),
        part: Part::from_code(form.get("part")).unwrap_or(Part::SocialWorker),
    };
    match visit.desk.casework.open_case(&visit.who(), new, visit.today()).await {
        Ok(case) => Ok(see(visit.speech.language(), &format!("{}?fatto=aperto", path_of(case)))),
        Err(CaseError::TooLong { field }) => {
            let field = if field == "name" { "name" } else { "reason" };
            errors.add(field, "desk-case-too-long");
            page(&visit, &form, form.get("key").to_owned(), &errors).await
        }
        Err(error) => Err(super::refused(error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_child_without_a_birth_is_a_child_all_the_same() {
        let noted = Some(date(2026, 11, 23));
        let mother = (Some(Born::In(1990)), None);
        assert_eq!(children_until([mother, (None, noted)].into_iter()), Some(2044));
        assert_eq!(children_until([mother, (None, None)].into_iter()), Some(2008));
        assert_eq!(
            children_until([(Some(Born::In(2010)), noted)].into_iter()),
            Some(2028),
            "a birth that is known decides"
        );
        assert_eq!(children_until([(None, None)].into_iter()), None);
    }
}
