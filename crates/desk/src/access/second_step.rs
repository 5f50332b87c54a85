// SPDX-License-Identifier: EUPL-1.2
//! My second step: turning it on with an app, the recovery codes on paper, turning it off.

use super::{MINE, SECOND_STEP, day, mistake, password::present_password};
use crate::visit::{Visit, see};
use askama::Template;
use axum::response::Response;
use identity::{Enrolment, IdentityError, Password};
use kernel::{Kind as Sort, Problem};
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{ErrorSummary, Field, Kind},
};
use paper::Code;

/// Turning it on.
#[derive(Template)]
#[template(path = "access/second_step_on.html")]
pub(crate) struct Enrol {
    summary: ErrorSummary,
    /// The drawn code: ours, lines and nothing else.
    picture: String,
    groups: String,
    state: String,
    code: Field,
    present: Field,
}

impl Enrol {
    pub(crate) fn new(offered: &Enrolment, errors: &Errors) -> Result<Self, Refusal> {
        let fault = |_| Refusal::from(Problem::new(Sort::Fault, "page-problem-fault"));
        Ok(Self {
            summary: errors.summary(),
            picture: Code::of(&offered.address).map_err(fault)?.svg(),
            groups: offered.groups.clone(),
            state: offered.state.clone(),
            code: Field::new("code", "desk-enrol-code", Kind::Code)
                .hint("desk-enrol-code-hint")
                .autocomplete("one-time-code")
                .at_most(10)
                .short()
                .error(errors.of("code")),
            present: present_password(errors),
        })
    }
}

/// It is on.
#[derive(Template)]
#[template(path = "access/second_step.html")]
pub(crate) struct Manage {
    summary: ErrorSummary,
    since: String,
    codes_left: i64,
    present: Field,
}

impl Manage {
    pub(crate) fn new(since: String, codes_left: i64, errors: &Errors) -> Self {
        Self { summary: errors.summary(), since, codes_left, present: present_password(errors) }
    }
}

/// The recovery codes, this once.
#[derive(Template)]
#[template(path = "access/codes.html")]
pub(crate) struct Codes {
    pub codes: Vec<String>,
}

/// GET.
pub(crate) async fn show(visit: Visit) -> Result<Response, Refusal> {
    page(&visit, None, &Errors::default()).await
}

/// `offered` is the secret the person has in hand already.
async fn page(visit: &Visit, offered: Option<Enrolment>, errors: &Errors) -> Result<Response, Refusal> {
    let (identity, member) = (&visit.desk.identity, &visit.session.member);
    let shell = visit.shell("desk-second-step", Switch::Path(SECOND_STEP.to_owned())).wrong(!errors.is_empty());
    if let Some(step) = identity.second_step(member).await.map_err(Problem::from)? {
        return Ok(shell.show(&Manage::new(day(visit, step.since), step.codes_left, errors)));
    }
    let offered = offered.unwrap_or_else(|| identity.enrol(member, ISSUER, &visit.session.name));
    Ok(shell.show(&Enrol::new(&offered, errors)?))
}

/// What the app shows beside the person's name.
const ISSUER: &str = "Filò";

/// POST.
pub(crate) async fn change(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let (identity, member) = (&visit.desk.identity, &visit.session.member);
    let mut reading = form.reading();
    let turning_on = !matches!(form.get("do"), "off" | "codes");
    if turning_on && form.get("code").trim().is_empty() {
        reading.refuse("code", "desk-code-missing");
    }
    if form.get("present").is_empty() {
        reading.refuse("present", "desk-password-missing");
    }
    let mut errors = reading.finish();
    let present = Password::new(form.get("present"));
    if errors.is_empty() {
        let outcome = match form.get("do") {
            "off" => identity.turn_off_second_step(member, &present).await.map(|()| Vec::new()),
            "codes" => identity.renew_recovery_codes(member, &present).await,
            _ => identity.turn_on_second_step(member, &present, form.get("state"), form.get("code")).await,
        };
        match outcome {
            Ok(codes) if codes.is_empty() => {
                return Ok(see(visit.speech.language(), &format!("{MINE}?fatto=spento")));
            }
            Ok(codes) => {
                let shell = visit.shell("desk-codes-title", Switch::Path(SECOND_STEP.to_owned()));
                return Ok(shell.show(&Codes { codes }));
            }
            Err(IdentityError::StepOver) => return Ok(see(visit.speech.language(), SECOND_STEP)),
            Err(error) => mistake(error, "present", &mut errors)?,
        }
    }
    // The app may hold the secret already: the page shows the same again.
    let offered = if turning_on {
        identity.enrol_again(member, form.get("state"), ISSUER, &visit.session.name).ok()
    } else {
        None
    };
    page(&visit, offered, &errors).await
}
