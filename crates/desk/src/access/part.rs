// SPDX-License-Identifier: EUPL-1.2
//! The questions about the part somebody plays: role and desks, as far as whoever asks may give them.

use crate::visit::Visit;
use identity::{Action, Resource, Role, allows, may_give};
use page::{
    Errors, Form,
    ui::{Choice, Choices, Text},
};
use std::collections::BTreeSet;

/// The roles they may give for this body.
pub(crate) fn roles(visit: &Visit, body: &str) -> Vec<Role> {
    Role::ALL.into_iter().filter(|role| may_give(&visit.who(), *role, body)).collect()
}

/// The desks they may give to somebody of this body: its own, and those served already, whoever runs them.
pub(crate) fn desks(visit: &Visit, body: &str, served: &BTreeSet<String>) -> Vec<(String, String)> {
    let may = |desk: &str, of: &str| allows(&visit.who(), Action::KeepAccounts, &Resource::Desk { desk, body: of });
    visit
        .directory
        .desks()
        .iter()
        .filter(|desk| served.contains(&desk.id) || (desk.body == body && may(&desk.id, &desk.body)))
        .map(|desk| (desk.id.clone(), visit.desk_name(&desk.id)))
        .collect()
}

/// Which role.
pub(crate) fn role_question(roles: &[Role], now: &str, errors: &Errors) -> Choices {
    let options = roles.iter().map(|role| Choice::new(role.code(), role.key()).chosen(role.code() == now)).collect();
    Choices::one("role", "desk-people-role", options).error(errors.of("role"))
}

/// Which desks; none when the body has no desk.
pub(crate) fn desk_question(desks: &[(String, String)], now: &BTreeSet<String>) -> Option<Choices> {
    let option =
        |(id, name): &(String, String)| Choice::new(id.clone(), Text::said(name.clone())).chosen(now.contains(id));
    let options: Vec<Choice> = desks.iter().map(option).collect();
    (!options.is_empty()).then(|| Choices::several("desk", "desk-people-desks", options).hint("desk-people-desks-hint"))
}

/// The desks that were ticked, out of those offered.
pub(crate) fn ticked(form: &Form, offered: &[(String, String)]) -> BTreeSet<String> {
    form.all("desk").filter(|id| offered.iter().any(|(known, _)| known == id)).map(str::to_owned).collect()
}

/// The role that was chosen, out of those offered.
pub(crate) fn role_chosen(form: &Form, offered: &[Role]) -> Option<Role> {
    form.get("role").parse().ok().filter(|role| offered.contains(role))
}
