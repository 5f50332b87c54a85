// SPDX-License-Identifier: EUPL-1.2
//! One colleague: role and desks, the end of their part, the way back for who has lost everything, and the tax code by which a
//! digital identity lets them in.

use super::{
    PEOPLE,
    by_eid::provider,
    day,
    invite::shown,
    part::{desk_question, desks, role_chosen, role_question, roles, ticked},
};
use crate::visit::{Visit, see};
use askama::Template;
use axum::{extract::Path, http::HeaderMap, response::Response};
use identity::{Colleague, EidStanding, IdentityError, MembershipId, may_give};
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Choices, ErrorSummary, Field, Kind, Notice, SummaryList, SummaryRow, Text, Tone},
};

/// The page.
#[derive(Template)]
#[template(path = "access/person.html")]
pub(crate) struct Person {
    pub summary: ErrorSummary,
    /// Why what was asked cannot be.
    pub notice: Option<Notice>,
    pub name: String,
    pub part: String,
    pub facts: SummaryList,
    /// What may be changed; nothing when the part is not theirs to give.
    pub change: Option<(Choices, Option<Choices>)>,
    /// How they stand with digital identities; none where nobody comes in so, or the account is not all theirs to keep.
    pub eid: Option<ByEid>,
}

/// The tax code of a colleague, to be given and never read.
pub(crate) struct ByEid {
    pub provider: String,
    pub linked: i64,
    pub given: bool,
    pub number: Field,
}

impl ByEid {
    pub(crate) fn new(provider: String, standing: EidStanding, errors: &Errors) -> Self {
        Self {
            provider,
            linked: standing.linked,
            given: standing.number_given,
            number: Field::new("fiscal", "desk-people-eid-number", Kind::Text)
                .hint("desk-people-eid-number-hint")
                .at_most(20)
                .error(errors.of("fiscal")),
        }
    }
}

impl Person {
    fn path(&self) -> String {
        format!("{PEOPLE}/{}", self.part)
    }
}

/// GET. Of another body: not found, as if there were nobody.
pub(crate) async fn show(visit: Visit, Path(part): Path<String>, form: Form) -> Result<Response, Refusal> {
    let (body, colleague) = found(&visit, &part).await?;
    let done = match form.get("fatto") {
        "codice" => Some(Notice::new(Tone::Done, "desk-people-eid-saved").announced()),
        "codice-tolto" => Some(Notice::new(Tone::Done, "desk-people-eid-taken").announced()),
        _ => None,
    };
    page(&visit, &body, colleague, &Errors::default(), done, false).await
}

async fn found(visit: &Visit, part: &str) -> Result<(String, Colleague), Refusal> {
    let id: MembershipId = part.parse().map_err(|_| Refusal::not_found())?;
    let (identity, who) = (&visit.desk.identity, visit.who());
    let body = identity.membership(&who, id).await.map_err(Problem::from)?.body;
    let colleagues = identity.colleagues(&who, &body).await.map_err(Problem::from)?;
    let colleague = colleagues.into_iter().find(|one| one.id == id).ok_or_else(Refusal::not_found)?;
    Ok((body, colleague))
}

/// Why what was asked cannot be.
async fn refused(
    visit: &Visit,
    body: &str,
    one: Colleague,
    errors: &Errors,
    why: Option<&'static str>,
) -> Result<Response, Refusal> {
    let notice = why.map(|words| Notice::new(Tone::Waiting, words).announced());
    page(visit, body, one, errors, notice, true).await
}

async fn page(
    visit: &Visit,
    body: &str,
    one: Colleague,
    errors: &Errors,
    notice: Option<Notice>,
    wrong: bool,
) -> Result<Response, Refusal> {
    let eid = match provider(&visit.desk.identity, &visit.speech) {
        Some(provider) => {
            let standing = visit.desk.identity.eid_standing(&visit.who(), one.account).await.map_err(Problem::from)?;
            standing.map(|standing| ByEid::new(provider, standing, errors))
        }
        None => None,
    };
    let offered = desks(visit, body, &one.desks);
    let theirs = may_give(&visit.who(), one.role, body);
    let seen = one.seen_on.map_or_else(|| Text::from("desk-people-never"), |at| Text::said(day(visit, at)));
    let step = if one.second_step { "desk-people-two-steps" } else { "desk-people-one-step" };
    let shown = Person {
        summary: errors.summary(),
        notice,
        eid,
        name: one.name,
        part: one.id.to_string(),
        facts: SummaryList::new(vec![
            SummaryRow::new("desk-people-body", visit.body_name(body)),
            SummaryRow::new("desk-people-role", one.role.key()),
            SummaryRow::new("desk-people-since", day(visit, one.since)),
            SummaryRow::new("desk-people-last", seen),
            SummaryRow::new("desk-second-step", step),
        ]),
        change: theirs.then(|| {
            let role = role_question(&roles(visit, body), one.role.code(), errors);
            (role, desk_question(&offered, &one.desks))
        }),
    };
    let frame = visit.shell("desk-person", Switch::Path(shown.path()));
    Ok(frame.wrong(wrong).show(&shown))
}

/// POST: `do` is `change`, `back`, `number`, `number-away` or `end`; the end is asked twice by a box to tick.
pub(crate) async fn change(
    visit: Visit,
    Path(part): Path<String>,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let (body, colleague) = found(&visit, &part).await?;
    let (identity, who) = (&visit.desk.identity, visit.who());
    let to = |done: &str| Ok(see(visit.speech.language(), &format!("{PEOPLE}?ente={body}&fatto={done}")));
    let outcome = match form.get("do") {
        "back" => match identity.invite_back(&who, colleague.account).await {
            Ok(link) => return Ok(shown(&visit, &headers, &link, colleague.name, true)),
            Err(IdentityError::NotForYou) => {
                return refused(&visit, &body, colleague, &Errors::default(), Some("desk-people-back-refused")).await;
            }
            Err(error) => Err(error),
        },
        "number" | "number-away" => return number(&visit, &body, colleague, &form).await,
        "end" if form.get("sure") != "yes" => {
            let mut errors = Errors::default();
            errors.add("sure", "desk-people-end-sure-missing");
            return refused(&visit, &body, colleague, &errors, None).await;
        }
        "end" => match identity.end_membership(&who, colleague.id).await {
            Ok(()) => return to("chiuso"),
            other => other,
        },
        _ => {
            let Some(role) = role_chosen(&form, &roles(&visit, &body)) else {
                let mut errors = Errors::default();
                errors.add("role", "desk-people-role-missing");
                return refused(&visit, &body, colleague, &errors, None).await;
            };
            let served = ticked(&form, &desks(&visit, &body, &colleague.desks));
            match identity.change_membership(&who, colleague.id, role, served).await {
                Ok(_) => return to("cambiato"),
                Err(error) => Err(error),
            }
        }
    };
    match outcome {
        Err(IdentityError::LastAdministrator) => {
            refused(&visit, &body, colleague, &Errors::default(), Some("identity-last-administrator")).await
        }
        Err(IdentityError::AlreadyMember) => {
            refused(&visit, &body, colleague, &Errors::default(), Some("desk-people-role-twice")).await
        }
        Err(error) => Err(Refusal::from(Problem::from(error)).back_to(PEOPLE)),
        Ok(()) => to("cambiato"),
    }
}

/// Gives the tax code of a colleague, or takes it away.
async fn number(visit: &Visit, body: &str, one: Colleague, form: &Form) -> Result<Response, Refusal> {
    let (identity, who) = (&visit.desk.identity, visit.who());
    if identity.eid().is_none() {
        return Err(Refusal::not_found().back_to(PEOPLE));
    }
    let (outcome, done) = if form.get("do") == "number" {
        (identity.give_eid_number(&who, one.account, form.get("fiscal")).await, "codice")
    } else {
        (identity.take_eid_number(&who, one.account).await, "codice-tolto")
    };
    match outcome {
        Ok(()) => Ok(see(visit.speech.language(), &format!("{PEOPLE}/{}?fatto={done}", one.id))),
        Err(IdentityError::BadTaxCode) => {
            let mut errors = Errors::default();
            errors.add("fiscal", "desk-people-eid-number-wrong");
            refused(visit, body, one, &errors, None).await
        }
        Err(error) => Err(Refusal::from(Problem::from(error)).back_to(PEOPLE)),
    }
}
