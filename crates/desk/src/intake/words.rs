// SPDX-License-Identifier: EUPL-1.2
//! The words of intake: what each code is called.

use directory::pack::IntakeRule;
use page::ui::Text;
use reception::intake::{Fit, Level, Limit, Status, Step, Verdict};

pub(crate) fn status(status: Status) -> &'static str {
    match status {
        Status::Arrived => "desk-intake-status-arrived",
        Status::Listed => "desk-intake-status-listed",
        Status::Placed => "desk-intake-status-placed",
        Status::Refused => "desk-intake-status-refused",
        Status::Withdrawn => "desk-intake-status-withdrawn",
        Status::Closed => "desk-intake-status-closed",
    }
}

pub(crate) fn step(step: Step) -> &'static str {
    match step {
        Step::Place => "desk-intake-step-place",
        Step::List => "desk-intake-step-list",
        Step::Refuse => "desk-intake-step-refuse",
        Step::Plan => "desk-intake-step-plan",
        Step::Withdraw => "desk-intake-step-withdraw",
        Step::Close => "desk-intake-step-close",
        Step::Reopen => "desk-intake-step-reopen",
    }
}

/// What was done, in the history.
pub(crate) fn done(what: &str) -> Text {
    match (what, Step::from_code(what)) {
        (_, Some(Step::Place)) => "desk-intake-did-place".into(),
        (_, Some(Step::List)) => "desk-intake-did-list".into(),
        (_, Some(Step::Refuse)) => "desk-intake-did-refuse".into(),
        (_, Some(Step::Plan)) => "desk-intake-did-plan".into(),
        (_, Some(Step::Withdraw)) => "desk-intake-did-withdraw".into(),
        (_, Some(Step::Close)) => "desk-intake-did-close".into(),
        (_, Some(Step::Reopen)) => "desk-intake-did-reopen".into(),
        ("assessed", _) => "desk-intake-did-assess".into(),
        _ => "desk-intake-did-correct".into(),
    }
}

pub(crate) fn fit(fit: Fit) -> &'static str {
    match fit {
        Fit::Fits => "desk-intake-fits",
        Fit::DoesNot => "desk-intake-does-not-fit",
        Fit::Ask => "desk-intake-to-ask",
    }
}

/// Why, of a rule: never a bare yes or no.
pub(crate) fn rule(rule: IntakeRule, verdict: Verdict) -> &'static str {
    match (rule, verdict) {
        (IntakeRule::Resident, Verdict::Yes) => "desk-intake-resident-yes",
        (IntakeRule::Resident, Verdict::No) => "desk-intake-resident-no",
        (IntakeRule::Resident, Verdict::Unknown) => "desk-intake-resident-unknown",
        (IntakeRule::Minors, Verdict::Yes) => "desk-intake-minors-yes",
        (IntakeRule::Minors, Verdict::No) => "desk-intake-minors-no",
        (IntakeRule::Minors, Verdict::Unknown) => "desk-intake-minors-unknown",
        (IntakeRule::Hardship, Verdict::Yes) => "desk-intake-hardship-yes",
        (IntakeRule::Hardship, Verdict::No) => "desk-intake-hardship-no",
        (IntakeRule::Hardship, Verdict::Unknown) => "desk-intake-hardship-unknown",
    }
}

pub(crate) fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Yes => "desk-intake-yes",
        Verdict::No => "desk-intake-no",
        Verdict::Unknown => "desk-intake-unknown",
    }
}

pub(crate) fn verdict_icon(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Yes => "check",
        Verdict::No => "close",
        Verdict::Unknown => "info",
    }
}

pub(crate) fn need(level: Option<Level>) -> &'static str {
    match level {
        None => "desk-intake-need-none",
        Some(Level::Low) => "desk-intake-need-low",
        Some(Level::Middle) => "desk-intake-need-middle",
        Some(Level::High) => "desk-intake-need-high",
    }
}

pub(crate) fn motivation(level: Option<Level>) -> &'static str {
    match level {
        None => "desk-intake-motivation-none",
        Some(Level::Low) => "desk-intake-motivation-low",
        Some(Level::Middle) => "desk-intake-motivation-middle",
        Some(Level::High) => "desk-intake-motivation-high",
    }
}

/// A limit that was passed, in the history.
pub(crate) fn passed(limit: Limit) -> &'static str {
    match limit {
        Limit::Places => "desk-intake-passed-places",
        Limit::Fund => "desk-intake-passed-fund",
        Limit::Rules => "desk-intake-passed-rules",
    }
}
