// SPDX-License-Identifier: EUPL-1.2
//! The people of the demonstration: obviously fake, the same for the same day, one login per role, and something to find for each.

mod appointments;
mod cast;
mod circle;
mod contacts;
mod intake;
mod mediators;
mod sent;
mod threads;

use crate::{Filo, FiloError};
use cast::{Part, cast};
use identity::{IdentityError, Member, NewAccount, Password, Role, Who};
use std::collections::BTreeMap;

/// The password of every demonstration login. No secret: it opens made-up people on this machine alone.
pub const PASSWORD: &str = "prova-prova-2026";

/// A login to try.
#[derive(Debug, Clone)]
pub struct Login {
    /// What to type.
    pub sign_in: String,
    /// Who that is.
    pub what: String,
    /// What one can try as them.
    pub tries: &'static str,
}

/// Opens the logins and makes up some people for them to meet, unless it was done before.
///
/// # Errors
/// When a room refuses.
pub async fn prepare(filo: &Filo) -> Result<Vec<Login>, FiloError> {
    let directory = filo.directory.current().ok_or_else(|| FiloError::Room("no territory is loaded".into()))?;
    let mut logins = Vec::new();
    let mut members = BTreeMap::new();
    for Part { word, name, body, role, desks, tries } in cast(&directory) {
        let at = directory.body(&body).map_or(body.as_str(), |body| &body.name);
        let what = format!("{} · {at}", role.code().replace('_', " "));
        let sign_in = format!("{word}@prova.example");
        let account = NewAccount {
            display_name: name,
            sign_in_name: sign_in.clone(),
            password: Password::new(PASSWORD),
            body: body.clone(),
            role,
            desks: desks.clone(),
        };
        match filo.identity.create_account(&Who::Operator, &account).await {
            Ok(account) => {
                members.insert(word, Member { account, body, role, desks });
            }
            Err(IdentityError::NameTaken) => {}
            Err(error) => return Err(refused(error)),
        }
        logins.push(Login { sign_in, what, tries });
    }
    if members.is_empty() {
        return Ok(logins);
    }
    appointments::book(filo, &directory).await?;
    threads::write(filo, &directory).await?;
    let receiving = members.values().filter(|member| member.role == Role::FrontDesk).cloned().collect();
    contacts::receive(filo, &directory, receiving).await?;
    circle::meet(filo, &directory).await?;
    sent::send(filo, &directory).await?;
    intake::ask(filo, &directory, &members).await?;
    mediators::write_in(filo, &directory, &members).await?;
    Ok(logins)
}

/// A room's no, as the house says it.
fn refused(problem: impl std::fmt::Display) -> FiloError {
    FiloError::Room(problem.to_string())
}
