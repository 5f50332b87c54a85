// SPDX-License-Identifier: EUPL-1.2
//! One meeting: who came, in one tap a person; what was said before stays to be read.

use super::{path_of, rate, refusal, sitting_of, when};
use crate::visit::{Visit, see};
use agenda::groups::{Attended, EnrolmentId, Mark, SessionId};
use askama::Template;
use axum::{extract::Path, response::Response};
use identity::Action;
use page::{
    Form, Refusal, Switch, filters,
    ui::{Action as Press, Empty, Go, Notice, Text, Tone},
};

/// Somebody expected. Personal: shown and forgotten.
pub(crate) struct Expected {
    pub enrolment: String,
    pub name: Option<String>,
    pub mark: Option<Mark>,
    /// What was said before, when it is not all that was ever said.
    pub history: Vec<Text>,
}

impl Expected {
    fn words(&self) -> &'static str {
        self.mark.map_or("desk-groups-unmarked", word)
    }

    /// What can be said of them with one press, and taken back with another.
    fn buttons(&self) -> Vec<Press> {
        let shown = self.name.clone().unwrap_or_default();
        let press = |label: &'static str, mark: Mark| {
            Press::new(label, Go::press("mark", mark.code())).hidden(Text::said(shown.clone()))
        };
        let marks = [Mark::Came, Mark::DidNotCome, Mark::Excused];
        let mut buttons: Vec<Press> =
            marks.into_iter().filter(|mark| self.mark != Some(*mark)).map(|mark| press(word(mark), mark)).collect();
        if self.mark.is_some() {
            buttons.push(
                Press::quiet("desk-groups-unsay", Go::press("mark", Mark::Unsaid.code())).hidden(Text::said(shown)),
            );
        }
        buttons
    }
}

fn word(mark: Mark) -> &'static str {
    match mark {
        Mark::Came => "desk-groups-came",
        Mark::DidNotCome => "desk-groups-did-not-come",
        Mark::Excused => "desk-groups-excused",
        Mark::Unsaid => "desk-groups-unmarked",
    }
}

/// The meeting.
#[derive(Template)]
#[template(path = "groups/sitting.html")]
pub(crate) struct SittingPage {
    pub notice: Option<Notice>,
    pub group: String,
    pub group_path: String,
    pub path: String,
    pub when: String,
    pub rate: Text,
    pub may_mark: bool,
    pub people: Vec<Expected>,
}

impl SittingPage {
    fn empty(&self) -> Empty {
        Empty::new("person", "desk-groups-nobody-expected.title", "desk-groups-nobody-expected")
    }
}

/// GET.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Refusal> {
    let id: SessionId = id.parse().map_err(|_| Refusal::not_found())?;
    let scope = visit.scope_for(Action::SeeBookings);
    let found = visit.desk.agenda.attendance(id, &scope, &visit.actor()).await;
    let seen = found.map_err(|error| refusal(error, super::PATH.to_owned()))?;
    let may_mark = seen.may_mark && visit.scope_for(Action::MarkBooking).covers(&seen.cycle.desk);
    let notice = if seen.session.cancelled {
        Some(Notice::new(Tone::Info, "desk-groups-off"))
    } else if !seen.may_mark {
        Some(Notice::new(Tone::Info, "desk-groups-not-yet"))
    } else {
        None
    };
    let page = SittingPage {
        notice,
        group: seen.cycle.title.clone(),
        group_path: path_of(seen.cycle.id),
        path: sitting_of(id),
        when: when(&visit.speech, &seen.session.starts),
        rate: rate(seen.rate),
        may_mark,
        people: seen.people.into_iter().map(|one| expected(&visit, one)).collect(),
    };
    Ok(visit.shell("desk-groups-sitting", Switch::Path(page.path.clone())).show(&page))
}

fn expected(visit: &Visit, one: Attended) -> Expected {
    let said = |(mark, at): &(Mark, jiff::Zoned)| {
        let what = visit.speech.say(word(*mark)).into_owned();
        Text::from("desk-groups-said").with("what", what).with("when", when(&visit.speech, at))
    };
    let history = if one.history.len() > 1 { one.history.iter().map(said).collect() } else { Vec::new() };
    Expected {
        enrolment: one.enrolment.to_string(),
        name: one.person.map(|person| person.name).filter(|name| !name.is_empty()),
        mark: one.mark,
        history,
    }
}

/// POST: one tap.
pub(crate) async fn mark(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let session: SessionId = id.parse().map_err(|_| Refusal::not_found())?;
    let path = sitting_of(session);
    let malformed = || crate::mark::malformed().back_to(path.clone());
    let scope = visit.scope_for(Action::MarkBooking);
    // Who may not mark there does not learn what is wrong with the form.
    let seen = visit.desk.agenda.attendance(session, &scope, &visit.actor()).await;
    seen.map_err(|error| refusal(error, super::PATH.to_owned()))?;
    let enrolment: EnrolmentId = form.get("enrolment").parse().map_err(|_| malformed())?;
    let mark = Mark::from_code(form.get("mark")).ok_or_else(malformed)?;
    let marked = visit.desk.agenda.mark_attendance((session, enrolment), mark, &scope, &visit.actor()).await;
    marked.map_err(|error| refusal(error, path.clone()))?;
    Ok(see(visit.speech.language(), &format!("{path}#e-{enrolment}")))
}
