// SPDX-License-Identifier: EUPL-1.2
//! Codes of cases as words of this room.

use crate::visit::Visit;
use casework::case::{
    What,
    life::{Kind, Next, Stage},
    reasons::{Closure, Paper, Part, Refusal},
};
use page::ui::Text;

pub(crate) fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Reported => "desk-case-stage-reported",
        Stage::Assessed => "desk-case-stage-assessed",
        Stage::Team => "desk-case-stage-team",
        Stage::InCharge => "desk-case-stage-in-charge",
        Stage::Refused => "desk-case-stage-refused",
        Stage::Closed => "desk-case-stage-closed",
        Stage::Reopened => "desk-case-stage-reopened",
    }
}

pub(super) fn next(next: Next) -> &'static str {
    match next {
        Next::Assess => "desk-case-next-assess",
        Next::FormTeam => "desk-case-next-team",
        Next::Decide => "desk-case-next-decide",
        Next::NameManager => "desk-case-next-manager",
        Next::Settle => "desk-case-next-settle",
        Next::Nothing => "desk-case-next-nothing",
    }
}

pub(super) fn deed(kind: Kind) -> &'static str {
    match kind {
        Kind::Assess => "desk-case-do-assess",
        Kind::FormTeam => "desk-case-do-team",
        Kind::TakeInCharge => "desk-case-do-take",
        Kind::TakeAtOnce => "desk-case-do-at-once",
        Kind::Refuse => "desk-case-do-refuse",
        Kind::Close => "desk-case-do-close",
        Kind::Reopen => "desk-case-do-reopen",
        Kind::Settle => "desk-case-do-settle",
    }
}

pub(super) fn refusal(reason: Refusal) -> &'static str {
    match reason {
        Refusal::NotCompetent => "desk-case-no-not-competent",
        Refusal::NotResident => "desk-case-no-not-resident",
        Refusal::NoNeed => "desk-case-no-no-need",
        Refusal::FollowedElsewhere => "desk-case-no-elsewhere",
        Refusal::Declined => "desk-case-no-declined",
        Refusal::AnsweredAtOnce => "desk-case-no-answered",
        Refusal::Unreachable => "desk-case-no-unreachable",
        Refusal::Other => "desk-case-no-other",
    }
}

pub(super) fn closure(reason: Closure) -> &'static str {
    match reason {
        Closure::Reached => "desk-case-end-reached",
        Closure::PartlyReached => "desk-case-end-partly",
        Closure::Withdrew => "desk-case-end-withdrew",
        Closure::Lost => "desk-case-end-lost",
        Closure::MovedAway => "desk-case-end-moved",
        Closure::GoesOnElsewhere => "desk-case-end-elsewhere",
        Closure::Ended => "desk-case-end-ended",
        Closure::Died => "desk-case-end-died",
        Closure::Mistake => "desk-case-end-mistake",
        Closure::Other => "desk-case-end-other",
    }
}

pub(super) fn paper(paper: Paper) -> &'static str {
    match paper {
        Paper::Report => "desk-case-paper-report",
        Paper::Assessment => "desk-case-paper-assessment",
        Paper::Team => "desk-case-paper-team",
        Paper::Notice => "desk-case-paper-notice",
    }
}

pub(crate) fn part(part: Part) -> &'static str {
    match part {
        Part::SocialWorker => "desk-case-part-social-worker",
        Part::Educator => "desk-case-part-educator",
        Part::Psychologist => "desk-case-part-psychologist",
        Part::JobCounsellor => "desk-case-part-job-counsellor",
        Part::Health => "desk-case-part-health",
        Part::School => "desk-case-part-school",
        Part::Mediator => "desk-case-part-mediator",
        Part::Coordinator => "desk-case-part-coordinator",
        Part::Other => "desk-case-part-other",
    }
}

/// What happened, and what goes with it: a reason, a paper, a part and its body.
pub(super) fn step(visit: &Visit, what: Option<What>, detail: &str) -> (&'static str, Option<Text>) {
    let Some(what) = what else { return ("desk-case-did-unknown", None) };
    let two = |detail: &str| {
        let (code, body) = detail.split_once(' ').unwrap_or((detail, ""));
        let named = Part::from_code(code).map_or("desk-case-part-other", part);
        let said = visit.speech.say(named).into_owned();
        Text::said(if body.is_empty() { said } else { format!("{said}, {}", visit.body_name(body)) })
    };
    match what {
        What::Reported => ("desk-case-did-reported", None),
        What::Assessed => ("desk-case-did-assessed", None),
        What::TeamFormed => ("desk-case-did-team", None),
        What::Taken => ("desk-case-did-taken", None),
        What::TakenAtOnce => ("desk-case-did-at-once", None),
        What::Refused => ("desk-case-did-refused", Refusal::from_code(detail).map(|one| refusal(one).into())),
        What::Closed => ("desk-case-did-closed", Closure::from_code(detail).map(|one| closure(one).into())),
        What::Reopened => ("desk-case-did-reopened", None),
        What::Settled => ("desk-case-did-settled", Paper::from_code(detail).map(|one| paper(one).into())),
        What::Joined => ("desk-case-did-joined", Some(two(detail))),
        What::Left => ("desk-case-did-left", Some(two(detail))),
        What::HandedOver => ("desk-case-did-handed", Some(two(detail))),
        What::Moved => {
            let to = detail.split(' ').nth(2).unwrap_or_default();
            ("desk-case-did-moved", Some(Text::said(visit.body_name(to))))
        }
        What::Sealed => ("desk-case-did-sealed", None),
        What::Unsealed => ("desk-case-did-unsealed", None),
        What::Concerned => ("desk-case-did-concerned", None),
        What::Summarised => ("desk-case-did-summary", None),
        What::Renamed => ("desk-case-did-renamed", None),
    }
}
