// SPDX-License-Identifier: EUPL-1.2
//! The glass: broken from somebody's page, with a reason; read by the case manager and the data protection officer until they have
//! seen it.

use super::{GLASS, path_of};
use crate::{
    households::person_path,
    visit::{Visit, moment, see},
};
use askama::Template;
use axum::response::Response;
use casework::case::{CaseError, CaseId};
use identity::{Action, Resource, allows, policy};
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Action as Press, Empty, Go, Notice, Text, Tone},
};
use people::PersonId;

/// Once that it was broken. Personal: shown and forgotten.
pub(crate) struct Line {
    pub id: String,
    pub who: Text,
    pub role: &'static str,
    pub body: String,
    pub when: String,
    pub until: String,
    pub reason: String,
    /// The case's page, for its manager.
    pub path: Option<String>,
}

/// The page.
#[derive(Template)]
#[template(path = "cases/glass.html")]
pub(crate) struct Glass {
    pub notice: Option<Notice>,
    pub lines: Vec<Line>,
}

impl Glass {
    fn empty(&self) -> Empty {
        Empty::new("check", "desk-glass-none.title", "desk-glass-none")
    }
}

/// That it was broken, for the first page.
pub(super) async fn notice(visit: &Visit) -> Result<Option<Notice>, Refusal> {
    let (role, who) = (visit.session.member.role, visit.who());
    let told =
        [Action::KeepCases, Action::ReadAudit].iter().any(|one| policy::reach(role, *one) != policy::Reach::Nowhere);
    if !told {
        return Ok(None);
    }
    let waiting = visit.desk.casework.glass_waiting(&who).await.map_err(super::refused)?;
    let words = Text::from("desk-glass-told").with("count", waiting);
    Ok((waiting > 0).then(|| Notice::new(Tone::Waiting, words).action(Press::new("desk-glass-see", Go::to(GLASS)))))
}

/// GET.
pub(crate) async fn show(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let who = visit.who();
    let found = visit.desk.casework.glass_to_see(&who).await.map_err(super::refused)?;
    let accounts: Vec<_> = found.iter().map(|one| one.account).collect();
    let names = visit.account_names(&accounts).await?;
    let officer = allows(&who, Action::ReadAudit, &Resource::House);
    let lines = found
        .into_iter()
        .map(|one| Line {
            who: names.get(&one.account).map_or("desk-case-somebody".into(), |name| Text::said(name.clone())),
            role: one.role.key(),
            body: visit.body_name(&one.body),
            when: moment(&visit.speech, visit.local(one.broken_at)),
            until: moment(&visit.speech, visit.local(one.until)),
            reason: one.reason,
            path: (!officer).then(|| path_of(one.case)),
            id: one.id,
        })
        .collect();
    let notice = form.has("visto").then(|| Notice::new(Tone::Done, "desk-glass-done").announced());
    Ok(visit.shell("desk-glass", Switch::Path(GLASS.to_owned())).show(&Glass { notice, lines }))
}

/// POST: broken, or seen.
pub(crate) async fn answer(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let (casework, who) = (&visit.desk.casework, visit.who());
    if form.get("go") == "seen" {
        casework.glass_seen(&who, form.get("glass")).await.map_err(|error| super::refused(error).back_to(GLASS))?;
        return Ok(see(visit.speech.language(), &format!("{GLASS}?visto=si")));
    }
    let case: CaseId = form.get("case").parse().map_err(|_| Refusal::not_found())?;
    let person: PersonId = form.get("person").parse().map_err(|_| Refusal::not_found())?;
    // Their file is before whoever asks, and the case concerns them: asked, not believed.
    let file = visit.desk.people.file(&who, person).await.map_err(Problem::from)?;
    let about = casework.about(&who, &file.ids(), visit.today()).await.map_err(super::refused)?;
    let before_them =
        about.iter().any(|one| matches!(one, casework::case::About::Exists(notice) if notice.case == case));
    match casework.break_glass(&who, case, before_them, form.get("reason"), visit.today()).await {
        Ok(_) => Ok(see(visit.speech.language(), &path_of(case))),
        Err(error @ (CaseError::NoWords | CaseError::TooLong { .. })) => {
            let long = matches!(error, CaseError::TooLong { .. });
            let why = if long { "desk-case-too-long" } else { "desk-glass-reason-missing" };
            let mut errors = Errors::default();
            errors.add("reason", why);
            crate::households::person_again(&visit, person, &errors).await
        }
        Err(error) => Err(super::refused(error).back_to(person_path(person))),
    }
}
