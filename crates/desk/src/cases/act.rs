// SPDX-License-Identifier: EUPL-1.2
//! Something is done with a case: each form of its page, answered.

use super::{forms::name, one, path_of};
use crate::visit::{Visit, see};
use axum::{extract::Path, response::Response};
use casework::case::{
    Act, At, CaseError, CaseId, Destination, NewSeat,
    life::{Deed, NotNow},
    reasons::{Closure, Paper, Part, Refusal as Reason},
    team::{Seat, SeatId, TeamError},
};
use page::{
    Errors, Form, Refusal,
    ui::{Notice, Text, Tone},
};

/// POST.
pub(crate) async fn act(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let case: CaseId = id.parse().map_err(|_| Refusal::not_found().back_to(super::PATH))?;
    let at = At { case, seen: form.get("seen").parse().unwrap_or_default(), today: visit.today() };
    let mut errors = Errors::default();
    match doing(&visit, at, &form, &mut errors).await {
        _ if !errors.is_empty() => one::page(&visit, case, &form, &errors, None).await,
        None => Ok(see(visit.speech.language(), &path_of(case))),
        Some(Ok(_)) => {
            let done = if form.get("go") == "summary" { "sommario" } else { "fatto" };
            let path = path_of(case);
            let still = visit.desk.casework.case_for(&visit.who(), case, visit.today()).await.is_ok();
            // Whoever moved it away, or left its team, has it before them no more.
            Ok(see(
                visit.speech.language(),
                &if still { format!("{path}?fatto={done}") } else { super::PATH.to_owned() },
            ))
        }
        Some(Err(error)) => {
            let code = form.get("go");
            match said(&error, code) {
                Some((Some(field), why)) => {
                    errors.add(field, why);
                    one::page(&visit, case, &form, &errors, None).await
                }
                Some((None, why)) => {
                    let notice = Notice::new(Tone::Waiting, why).announced();
                    one::page(&visit, case, &form, &errors, Some(notice)).await
                }
                None => Err(super::refused(error)),
            }
        }
    }
}

/// What was refused in words, with the field that mends it; nothing: a page of its own.
fn said(error: &CaseError, code: &str) -> Option<(Option<String>, Text)> {
    let at = |field: &str| Some(name(code, field));
    Some(match error {
        CaseError::ChangedMeanwhile if code == "summary" => (Some("summary".to_owned()), "desk-case-both".into()),
        CaseError::ChangedMeanwhile => (None, "desk-case-changed-kept".into()),
        CaseError::NotNow(NotNow::NoManager) => (at("seat"), "desk-case-manager-missing".into()),
        CaseError::NotNow(_) | CaseError::SoAlready => (None, "desk-case-so-already".into()),
        CaseError::NoWords => (at("words"), "desk-case-words-missing".into()),
        CaseError::TooLong { .. } if code == "summary" => (Some("summary".to_owned()), "desk-case-too-long".into()),
        CaseError::TooLong { .. } => (at("words"), "desk-case-too-long".into()),
        CaseError::Team(TeamError::AlreadyThere) => (at("account"), "desk-case-there-already".into()),
        CaseError::Team(TeamError::SealedNeedsTwo) if code == "leave" => (at("seat"), "desk-case-sealed-two".into()),
        CaseError::Team(TeamError::SealedNeedsTwo) => (at("words"), "desk-case-sealed-two".into()),
        CaseError::Team(TeamError::Manages) => (at("seat"), "desk-case-manager-stays".into()),
        CaseError::Team(TeamError::NotOnTeam) if code == "seal" => (at("words"), "desk-case-seal-outside".into()),
        CaseError::Team(TeamError::NotOnTeam) if code == "transfer" => {
            (at("words"), "desk-case-transfer-sealed".into())
        }
        CaseError::Team(_) => (None, "desk-case-not-on-team".into()),
        _ => return None,
    })
}

/// Whether somebody of the team could manage the case by their role. Whether they are of its body is for the rules of teams to say.
async fn keeps(visit: &Visit, at: At, seat: SeatId) -> bool {
    let Ok(open) = visit.desk.casework.case_for(&visit.who(), at.case, at.today).await else { return true };
    let Some(seat) = open.team.iter().find(|one| one.id == seat) else { return true };
    one::able(visit, &seat.body).await.is_ok_and(|able| able.contains(&seat.account))
}

/// What the form asks, done; `None`: it asks nothing that this page knows. What is missing is added to the errors.
async fn doing(visit: &Visit, at: At, form: &Form, errors: &mut Errors) -> Option<Result<i64, CaseError>> {
    let (casework, who, code) = (&visit.desk.casework, visit.who(), form.get("go"));
    let words = form.get(&name(code, "words")).to_owned();
    let reason = form.get(&name(code, "reason"));
    let mut missing = |field: &str, why: &'static str| errors.add(name(code, field), why);
    let mut manager = None;
    let deed = match code {
        "assess" => Deed::Assess,
        "form_team" => {
            manager = form.get("form_team-seat").parse().ok();
            if let Some(seat) = manager
                && !keeps(visit, at, seat).await
            {
                missing("seat", "desk-case-manager-reads");
                return None;
            }
            Deed::FormTeam
        }
        "take_in_charge" => Deed::TakeInCharge,
        "take_at_once" => Deed::TakeAtOnce,
        "reopen" => Deed::Reopen,
        "refuse" | "close" | "settle" => {
            let deed = match code {
                "refuse" => Reason::from_code(reason).map(Deed::Refuse),
                "close" => Closure::from_code(reason).map(Deed::Close),
                _ => Paper::from_code(reason).map(Deed::Settle),
            };
            match deed {
                Some(deed) => deed,
                None => {
                    missing("reason", "desk-case-reason-missing");
                    return None;
                }
            }
        }
        "summary" => return Some(casework.summarise(&who, at, form.get("summary")).await),
        "seal" => return Some(casework.seal_case(&who, at, &words).await),
        "unseal" => return Some(casework.unseal_case(&who, at, &words).await),
        "leave" | "hand_over" => {
            let Ok(seat) = form.get(&name(code, "seat")).parse() else {
                missing("seat", "desk-case-who-missing");
                return None;
            };
            if code == "hand_over" && !keeps(visit, at, seat).await {
                missing("seat", "desk-case-manager-reads");
                return None;
            }
            return Some(match code {
                "leave" => casework.leave_team(&who, at, seat, at.today, &words).await,
                _ => casework.hand_over(&who, at, seat, &words).await,
            });
        }
        "join" => {
            let (account, body) = form.get("join-account").split_once(' ').unwrap_or_default();
            // Only who works there, in a role that reads cases.
            let workers = visit.desk.identity.workers(&who, body).await.unwrap_or_default();
            let Some(worker) = workers.iter().find(|one| one.account.to_string() == account) else {
                missing("account", "desk-case-who-missing");
                return None;
            };
            let new = NewSeat {
                account: worker.account,
                body: body.to_owned(),
                part: Part::from_code(form.get("join-part")).unwrap_or(Part::Other),
                since: at.today,
            };
            return Some(casework.join_team(&who, at, new, "").await);
        }
        "transfer" => {
            let body = form.get("transfer-body").to_owned();
            let town = form.get("transfer-town").parse().ok();
            let (Some(town), true) = (town, visit.directory.body(&body).is_some()) else {
                missing("body", "desk-case-body-missing");
                return None;
            };
            // Of whoever is on the team there and could, the first manages: their coordinator may change it.
            let open = casework.case_for(&who, at.case, at.today).await.ok()?;
            let able = one::able(visit, &body).await.unwrap_or_default();
            let fits = |seat: &&Seat| seat.body == body && seat.on(at.today) && able.contains(&seat.account);
            let there = open.team.iter().filter(|_| body != open.body).find(fits);
            let to = Destination { body, town, manager: there.map(|seat| seat.id) };
            return Some(casework.transfer(&who, at, to, &words).await);
        }
        _ => return None,
    };
    Some(casework.act(&who, at, Act { deed, manager, words }).await)
}
