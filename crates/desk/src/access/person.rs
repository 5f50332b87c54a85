// SPDX-License-Identifier: EUPL-1.2
//! One colleague: role and desks, the end of their part, and the way back for who has lost everything.

use super::{
    PEOPLE, day,
    invite::shown,
    part::{desk_question, desks, role_chosen, role_question, roles, ticked},
};
use crate::visit::{Visit, see};
use askama::Template;
use axum::{extract::Path, http::HeaderMap, response::Response};
use identity::{Colleague, IdentityError, MembershipId, may_give};
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Choices, ErrorSummary, Notice, SummaryList, SummaryRow, Text, Tone},
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
}

impl Person {
    fn path(&self) -> String {
        format!("{PEOPLE}/{}", self.part)
    }
}

/// GET. Of another body: not found, as if there were nobody.
pub(crate) async fn show(visit: Visit, Path(part): Path<String>) -> Result<Response, Refusal> {
    let (body, colleague) = found(&visit, &part).await?;
    Ok(page(&visit, &body, colleague, &Errors::default(), None))
}

async fn found(visit: &Visit, part: &str) -> Result<(String, Colleague), Refusal> {
    let id: MembershipId = part.parse().map_err(|_| Refusal::not_found())?;
    let (identity, who) = (&visit.desk.identity, visit.who());
    let body = identity.membership(&who, id).await.map_err(Problem::from)?.body;
    let colleagues = identity.colleagues(&who, &body).await.map_err(Problem::from)?;
    let colleague = colleagues.into_iter().find(|one| one.id == id).ok_or_else(Refusal::not_found)?;
    Ok((body, colleague))
}

fn page(visit: &Visit, body: &str, one: Colleague, errors: &Errors, notice: Option<&'static str>) -> Response {
    let offered = desks(visit, body, &one.desks);
    let theirs = may_give(&visit.who(), one.role, body);
    let seen = one.seen_on.map_or_else(|| Text::from("desk-people-never"), |at| Text::said(day(visit, at)));
    let step = if one.second_step { "desk-people-two-steps" } else { "desk-people-one-step" };
    let shown = Person {
        summary: errors.summary(),
        notice: notice.map(|words| Notice::new(Tone::Waiting, words).announced()),
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
    frame.wrong(!errors.is_empty() || notice.is_some()).show(&shown)
}

/// POST: `do` is `change`, `back` or `end`; the end is asked twice by a box to tick.
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
                return Ok(page(&visit, &body, colleague, &Errors::default(), Some("desk-people-back-refused")));
            }
            Err(error) => Err(error),
        },
        "end" if form.get("sure") != "yes" => {
            let mut errors = Errors::default();
            errors.add("sure", "desk-people-end-sure-missing");
            return Ok(page(&visit, &body, colleague, &errors, None));
        }
        "end" => match identity.end_membership(&who, colleague.id).await {
            Ok(()) => return to("chiuso"),
            other => other,
        },
        _ => {
            let Some(role) = role_chosen(&form, &roles(&visit, &body)) else {
                let mut errors = Errors::default();
                errors.add("role", "desk-people-role-missing");
                return Ok(page(&visit, &body, colleague, &errors, None));
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
            Ok(page(&visit, &body, colleague, &Errors::default(), Some("identity-last-administrator")))
        }
        Err(IdentityError::AlreadyMember) => {
            Ok(page(&visit, &body, colleague, &Errors::default(), Some("desk-people-role-twice")))
        }
        Err(error) => Err(Refusal::from(Problem::from(error)).back_to(PEOPLE)),
        Ok(()) => to("cambiato"),
    }
}
