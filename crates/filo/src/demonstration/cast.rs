// SPDX-License-Identifier: EUPL-1.2
//! Who signs in: one login a role, and the desks each serves.

use super::circle::fathers;
use directory::{Snapshot, pack::Desk};
use identity::Role;
use kernel::Language;
use reception::intake::Terms;
use std::{cmp::Reverse, collections::BTreeSet};

/// Somebody who signs in.
pub(super) struct Part {
    /// What they type, without what every login ends with.
    pub(super) word: String,
    /// What colleagues call them.
    pub(super) name: String,
    /// For whom they act.
    pub(super) body: String,
    /// What they do there.
    pub(super) role: Role,
    /// The desks they serve.
    pub(super) desks: BTreeSet<String>,
    /// What one can try as them, in a few words.
    pub(super) tries: &'static str,
}

/// Front desks that get a login of their own.
const FRONT_DESKS: usize = 6;
/// Who interprets.
pub(super) const INTERPRETS: &str = "interpreta";
/// Who enters and assesses requests to a programme, and who decides of them.
pub(super) const ENTERS: &str = "accoglie";
/// See [`ENTERS`].
pub(super) const DECIDES: &str = "decide";

/// One login per role; front desks of different bodies, first those that the sources of the pack name; those of the programme that takes
/// people in.
pub(super) fn cast(directory: &Snapshot) -> Vec<Part> {
    let bookable = bookable(directory);
    let chief = chief(&bookable);
    let front = front_desks(&bookable);
    let mut parts: Vec<Part> = front.iter().map(|desk| receives(directory, desk)).collect();
    let of_chief: BTreeSet<String> =
        bookable.iter().filter(|desk| desk.body == chief).map(|desk| desk.id.clone()).collect();
    let chief = chief.as_str();
    let mut add = |word: &str, body: &str, role: Role, desks: BTreeSet<String>, tries| {
        let (word, name) = (word.to_owned(), format!("Prova {word}"));
        parts.push(Part { word, name, body: body.to_owned(), role, desks, tries });
    };
    let none = BTreeSet::new;
    add("amministra", chief, Role::Administrator, none(), "accounts, the state of the installation, going online");
    add("coordina", chief, Role::Coordinator, none(), "the team's week, absences, reach, the register of mediators");
    add("segue", chief, Role::CaseWorker, of_chief.clone(), "several desks of one body");
    // Where people are listened to, and somebody of another body: at desks that no login above has, where there are any.
    let mut spare = bookable.iter().filter(|desk| !front.iter().any(|taken| taken.id == desk.id) && desk.body != chief);
    let listens = bookable.iter().find(|desk| desk.id.starts_with("ascolto")).or_else(|| spare.next());
    if let Some(desk) = listens {
        add("ascolta", &desk.body, Role::ListeningPoint, [desk.id.clone()].into(), "a listening point at a school");
    }
    if let Some(desk) = spare.find(|desk| listens.is_none_or(|listens| listens.id != desk.id)) {
        add(
            "partner",
            &desk.body,
            Role::PartnerOperator,
            [desk.id.clone()].into(),
            "a desk, and no register of people",
        );
    }
    add("legge", chief, Role::ReadOnly, of_chief, "the day of those desks, and nothing to press");
    add("protegge-i-dati", chief, Role::DataProtectionOfficer, none(), "the log of who read what");
    add(INTERPRETS, chief, Role::PartnerOperator, none(), "a mediator's own day");
    if let Some((_, desk)) = intake(directory) {
        let one = BTreeSet::from([desk.id.clone()]);
        add(ENTERS, &desk.body, Role::CaseWorker, one, "requests in order of arrival");
        add(DECIDES, &desk.body, Role::Coordinator, none(), "places and the waiting list");
    }
    parts
}

/// Who receives at a desk; whose body meets with a group keeps its list too.
fn receives(directory: &Snapshot, desk: &Desk) -> Part {
    let circle = fathers(directory).filter(|circle| circle.body == desk.body).map(|circle| circle.id.clone());
    let tries = if circle.is_some() { "the hub's day, and a group that meets" } else { "the day of a desk" };
    Part {
        word: desk.id.clone(),
        name: format!("Prova {}", desk.name.get(Language::It)),
        body: desk.body.clone(),
        role: Role::FrontDesk,
        desks: circle.into_iter().chain([desk.id.clone()]).collect(),
        tries,
    }
}

/// The first programme that takes people in, with the desk where they ask.
pub(super) fn intake(directory: &Snapshot) -> Option<(Terms, &Desk)> {
    Terms::all(directory).into_iter().find_map(|terms| {
        let desk = directory.desks().iter().find(|desk| terms.enters_at(directory, &desk.id))?;
        Some((terms, desk))
    })
}

/// The body with most desks: those who look after several work there.
pub(super) fn chief(bookable: &[&Desk]) -> String {
    let desks_of = |body: &str| bookable.iter().filter(|desk| desk.body == body).count();
    let most = bookable.iter().max_by_key(|desk| desks_of(&desk.body));
    most.map_or_else(|| "filo".to_owned(), |desk| desk.body.clone())
}

/// The desks whose workers get a login of their own: one a body.
pub(super) fn front_desks<'d>(bookable: &[&'d Desk]) -> Vec<&'d Desk> {
    let mut bodies = BTreeSet::new();
    bookable.iter().filter(|desk| bodies.insert(&desk.body)).take(FRONT_DESKS).copied().collect()
}

/// Desks that take bookings: first those where somebody receives, that the sources of the pack name, and with most who receive.
pub(super) fn bookable(directory: &Snapshot) -> Vec<&Desk> {
    let mut desks: Vec<_> = directory.desks().iter().filter(|desk| !desk.windows.is_empty()).collect();
    let named = |desk: &&Desk| directory.services_of_desk(&desk.id).any(|service| !service.said.is_empty());
    desks.sort_by_key(|desk| (desk.workers.is_empty(), !named(desk), Reverse(desk.workers.len())));
    desks
}
