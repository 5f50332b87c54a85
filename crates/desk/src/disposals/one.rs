// SPDX-License-Identifier: EUPL-1.2
//! One disposal: looked at by two people, confirmed by the second, or withdrawn by either.

use super::{PATH, ended, number, told};
use crate::visit::{Visit, see};
use askama::Template;
use axum::{extract::Path, response::Response};
use casework::disposal::{Disposal, DisposalError, DisposalId};
use identity::{Action, policy};
use jiff::civil::Date;
use kernel::{Istat, Problem, UtcMicros};
use page::{
    Errors, Form, Refusal, Speech, Switch, filters,
    ui::{Choice, Choices, ErrorSummary, Notice, SummaryList, SummaryRow, Text, Tone},
};

/// A file of it.
pub(crate) struct Line {
    pub name: Text,
    pub told: Text,
    pub state: Option<Text>,
}

/// The page.
#[derive(Template)]
#[template(path = "disposals/one.html")]
pub(crate) struct One {
    pub summary: ErrorSummary,
    pub notice: Option<Notice>,
    pub path: String,
    pub facts: SummaryList,
    pub lines: Vec<Line>,
    /// What whoever confirms says they have looked at.
    pub checks: Option<Choices>,
    pub may_withdraw: bool,
}

fn read(id: &str) -> Result<DisposalId, Refusal> {
    id.parse().map_err(|_| Refusal::not_found())
}

/// GET.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Refusal> {
    page(&visit, read(&id)?, Errors::default(), None).await
}

/// POST: confirms or withdraws.
pub(crate) async fn decide(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let (id, who, room) = (read(&id)?, visit.who(), &visit.desk.casework);
    let mut errors = Errors::default();
    let done = match form.get("go") {
        "withdraw" => room.withdraw_disposal(&who, id).await.map(|()| None),
        "confirm" => {
            // Not by a slip of the hand: both things were looked at, and said.
            let looked = ["schedule", "act"].iter().all(|one| form.all("looked").any(|said| said == *one));
            if !looked {
                errors.add("looked", "desk-disposal-looked-missing");
                return page(&visit, id, errors, None).await;
            }
            let today = visit.local_now().date();
            room.confirm_disposal(&who, id, &visit.schedule(), today).await.map(Some)
        }
        _ => return page(&visit, id, errors, None).await,
    };
    match done {
        Ok(None) => Ok(see(visit.speech.language(), &format!("{PATH}/{id}"))),
        Ok(Some(done)) => {
            let words = Text::from("desk-disposal-done").with("destroyed", done.destroyed).with("kept", done.kept);
            page(&visit, id, errors, Some(Notice::new(Tone::Done, words).announced())).await
        }
        Err(DisposalError::Decided) => {
            page(&visit, id, errors, Some(Notice::new(Tone::Waiting, "desk-disposal-decided").announced())).await
        }
        Err(why) => Err(Problem::from(why).into()),
    }
}

async fn page(visit: &Visit, id: DisposalId, errors: Errors, notice: Option<Notice>) -> Result<Response, Refusal> {
    let disposal = visit.desk.casework.disposal(&visit.who(), id).await.map_err(Problem::from)?;
    let role = visit.session.member.role;
    let confirms = policy::reach(role, Action::ConfirmDisposal) != policy::Reach::Nowhere;
    let body = visit.body_name(&disposal.body);
    let (day, town) = (|at| visit.local(at).date(), |town| visit.town_name(town));
    let mut page = One::of(&disposal, (body, confirms), &errors, (&day, &town), &visit.speech);
    page.notice = notice;
    let wrong = !errors.is_empty();
    Ok(visit.shell("desk-disposal-one", Switch::Path(page.path.clone())).wrong(wrong).show(&page))
}

impl One {
    pub(super) fn of(
        disposal: &Disposal,
        (body, confirms): (String, bool),
        errors: &Errors,
        (day, town): (&dyn Fn(UtcMicros) -> Date, &dyn Fn(Istat) -> String),
        speech: &Speech,
    ) -> Self {
        let long = |date: Date| told(speech, date);
        let row = |label: &'static str, value: String| SummaryRow::new(label, Text::said(value));
        let mut facts = vec![
            row("desk-disposal-body", body),
            row("desk-disposal-authority", disposal.act.authority.clone()),
            row("desk-disposal-act", disposal.act.number.clone()),
            row("desk-disposal-on", long(disposal.act.on)),
            row("desk-disposal-proposed-on", long(day(disposal.proposed.at))),
        ];
        if let Some(done) = &disposal.confirmed {
            facts.push(row("desk-disposal-confirmed-on", long(day(done.at))));
        }
        if let Some(done) = &disposal.withdrawn {
            facts.push(row("desk-disposal-withdrawn-on", long(day(done.at))));
        }
        let lines = disposal.cases.iter().map(|one| Line {
            name: Text::from("desk-disposal-file").with("number", number(one.case)).with("town", town(one.town)),
            told: Text::from(if ended(one.stage) == "desk-disposal-refused" {
                "desk-disposal-due-refused"
            } else {
                "desk-disposal-due-closed"
            })
            .with("opened", long(day(one.opened_at)))
            .with("since", long(one.due)),
            state: match (one.kept, one.destroyed_at) {
                (true, _) => Some("desk-disposal-kept".into()),
                (false, Some(at)) => Some(Text::from("desk-disposal-destroyed").with("day", long(day(at)))),
                (false, None) => None,
            },
        });
        let checks = (confirms && disposal.waits()).then(|| {
            let looked = vec![
                Choice::new("schedule", "desk-disposal-looked-schedule"),
                Choice::new("act", "desk-disposal-looked-act"),
            ];
            Choices::several("looked", "desk-disposal-looked", looked).error(errors.of("looked"))
        });
        Self {
            summary: errors.summary(),
            notice: None,
            path: format!("{PATH}/{}", disposal.id),
            facts: SummaryList::new(facts),
            lines: lines.collect(),
            checks,
            may_withdraw: disposal.waits(),
        }
    }
}
