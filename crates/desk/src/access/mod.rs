// SPDX-License-Identifier: EUPL-1.2
//! Access: how workers come in, for whom they act, and who lets them.
//!
//! Who walks here: somebody invited, at a shared computer, who fears to do it wrong; a social worker of two bodies, who fears
//! to write in the name of the wrong one; somebody whose telephone fell in the canal on Sunday, who fears to be shut out
//! on Monday; a coordinator who lets a colleague go, and fears that the door stays open.

pub(crate) mod bodies;
pub(crate) mod by_eid;
pub(crate) mod by_passkey;
pub(crate) mod code;
pub(crate) mod eid;
pub(crate) mod held;
pub(crate) mod invite;
pub(crate) mod invited;
pub(crate) mod mine;
pub(crate) mod part;
pub(crate) mod passkey;
pub(crate) mod passkeys;
pub(crate) mod password;
pub(crate) mod people;
pub(crate) mod person;
pub(crate) mod samples;
pub(crate) mod second_step;
pub(crate) mod welcome;

/// My access.
pub(crate) const MINE: &str = "/scrivania/accesso";
/// My password.
pub(crate) const PASSWORD: &str = "/scrivania/accesso/password";
/// My passkeys.
pub(crate) const PASSKEYS: &str = "/scrivania/accesso/passkey";
/// My digital identities.
pub(crate) const EID: &str = "/scrivania/accesso/identita";
/// My second step.
pub(crate) const SECOND_STEP: &str = "/scrivania/accesso/secondo-passo";
/// For whom I act.
pub(crate) const BODIES: &str = "/scrivania/ente";
/// The invitation followed.
pub(crate) const INVITED: &str = "/scrivania/invito";
/// Who works for a body.
pub(crate) const PEOPLE: &str = "/scrivania/persone";
/// Inviting.
pub(crate) const INVITE: &str = "/scrivania/persone/invita";

use crate::visit::Visit;
use identity::IdentityError;
use kernel::{Kind, Problem, UtcMicros};
use page::Refusal;

/// "lunedì 30 novembre, 9:15" on the territory's wall clock.
pub(crate) fn moment(visit: &Visit, at: UtcMicros) -> String {
    let (days, at) = (visit.speech.days(), visit.local(at));
    format!("{}, {}", days.day(at.date()), days.clock(at.time()))
}

/// "lunedì 30 novembre" on the territory's wall clock.
fn day(visit: &Visit, at: UtcMicros) -> String {
    visit.speech.days().day(visit.local(at).date())
}

/// Two passwords typed alike, or what is wrong.
fn chosen(form: &page::Form, reading: &mut page::Reading<'_>) -> identity::Password {
    if form.get("password").is_empty() {
        reading.refuse("password", "desk-new-password-missing");
    } else if form.get("password") != form.get("again") {
        reading.refuse("again", "desk-new-password-differs");
    }
    identity::Password::new(form.get("password"))
}

/// The two fields of a new password.
fn new_password(errors: &page::Errors) -> (page::ui::Field, page::ui::Field) {
    let field = |name, label| {
        page::ui::Field::new(name, label, page::ui::Kind::Password).autocomplete("new-password").error(errors.of(name))
    };
    (field("password", "desk-new-password").hint("desk-new-password-hint"), field("again", "desk-new-password-again"))
}

/// Wrong answers become mistakes of the form; the rest is refused.
fn mistake(error: IdentityError, password: &'static str, errors: &mut page::Errors) -> Result<(), Refusal> {
    match error {
        IdentityError::WrongCredentials => errors.add(password, "desk-present-password-wrong"),
        IdentityError::TooManyTries { seconds } => {
            errors.add(password, page::ui::Text::from("identity-too-many-tries").with("seconds", seconds));
        }
        other => match Problem::from(other) {
            problem if problem.kind == Kind::Invalid => {
                let field = problem.field.clone().unwrap_or_default();
                errors.add(field, problem.key);
            }
            problem => return Err(problem.into()),
        },
    }
    Ok(())
}

/// The whole address of one of our pages, to copy.
pub(crate) fn whole_address(visit: &Visit, headers: &axum::http::HeaderMap, path: &str) -> String {
    format!("{}{}", reached(visit, headers), page::address(visit.speech.language(), path))
}

/// Where the site says it is reached, else where it was reached now. Only this machine itself is reached without https.
pub(crate) fn reached(visit: &Visit, headers: &axum::http::HeaderMap) -> String {
    let address = visit.desk.address.trim_end_matches('/');
    if !address.is_empty() {
        return address.to_owned();
    }
    let host = headers.get(axum::http::header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let near = ["127.0.0.1", "localhost", "[::1]"].iter().any(|name| host.starts_with(name));
    format!("{}{host}", if near { "http://" } else { "https://" })
}
