// SPDX-License-Identifier: EUPL-1.2
//! Groups (A6): the list, a new group, one group with who comes and who waits, one meeting with who came.
//!
//! Who gets a place that has become free is shown and never chosen: the order of arrival is the server's.

mod change;
mod enrol;
mod list;
mod make;
mod one;
pub(crate) mod samples;
mod sitting;

pub(crate) use change::{change, show as changing};
pub(crate) use enrol::{enrol, show as enrolling};
pub(crate) use list::show as list;
pub(crate) use make::{make, show as new};
pub(crate) use one::{act, show as one};
pub(crate) use sitting::{mark, show as sitting};

use crate::{addresses, visit::Visit};
use agenda::{
    BookingError,
    groups::{CycleId, CycleSheet, Rate, SessionId},
};
use identity::Action;
use jiff::Zoned;
use kernel::{Kind, Problem};
use page::{
    Form, Refusal, Speech,
    ui::{Action as Press, Go, Notice, Text, Tone},
};

/// Where the list is.
pub(crate) const PATH: &str = "/scrivania/gruppi";
/// Where a group is made.
pub(crate) const NEW: &str = "/scrivania/gruppi/nuovo";
/// Where meetings are, before their id.
pub(crate) const SITTING: &str = "/scrivania/incontri";

/// The page of a group.
pub(crate) fn path_of(cycle: CycleId) -> String {
    format!("{PATH}/{cycle}")
}

/// The page of a meeting.
pub(crate) fn sitting_of(session: SessionId) -> String {
    format!("{SITTING}/{session}")
}

/// "9 di 12, 75 %", or that nobody was marked yet: no rate is not a rate of nought.
pub(crate) fn rate(rate: Option<Rate>) -> Text {
    match rate {
        Some(rate) => Text::from("desk-groups-rate")
            .with("came", i64::from(rate.came))
            .with("of", i64::from(rate.of))
            .with("percent", i64::from(rate.percent())),
        None => "desk-groups-rate-none".into(),
    }
}

/// "giovedì 3 dicembre, 18:00".
pub(crate) fn when(speech: &Speech, at: &Zoned) -> String {
    let days = speech.days();
    format!("{}{}{}", days.day(at.date()), days.comma(), days.clock(at.time()))
}

/// After a meeting was changed: how many no message reaches.
pub(crate) fn untold(form: &Form) -> Option<Notice> {
    let count: u32 = form.get("senza").parse().ok().filter(|count| *count > 0)?;
    Some(Notice::new(Tone::Waiting, Text::from("desk-groups-untold").with("count", i64::from(count))))
}

pub(crate) fn refusal(error: BookingError, back: String) -> Refusal {
    let problem = match error {
        BookingError::NotFound => Problem::new(Kind::NotFound, "page-problem-not-found"),
        BookingError::TooEarly => Problem::new(Kind::Conflict, "desk-groups-too-early"),
        BookingError::AlreadyCancelled => Problem::new(Kind::Conflict, "desk-groups-over"),
        BookingError::TooLate | BookingError::Expired => Problem::new(Kind::Conflict, "desk-groups-too-late"),
        other => other.into(),
    };
    Refusal::from(problem).back_to(back)
}

impl Visit {
    /// A group of desks on which they may do this.
    pub(crate) async fn group(&self, id: &str, action: Action) -> Result<CycleSheet, Refusal> {
        let id: CycleId = id.parse().map_err(|_| Refusal::not_found())?;
        let found = self.desk.agenda.group(id, &self.scope_for(action), &self.actor()).await;
        found.map_err(|error| refusal(error, PATH.to_owned()))
    }

    /// Who leads and cannot, with the day and the hour, in words.
    pub(crate) fn clash(&self, desk: &str, error: &BookingError) -> Option<Text> {
        let (key, worker, at) = match error {
            BookingError::Busy { worker, at } => ("desk-groups-busy", worker, *at),
            BookingError::Absent { worker, at } => ("desk-groups-absent", worker, *at),
            _ => return None,
        };
        let (at, days) = (self.local(at), self.speech.days());
        let when = format!("{}{}{}", days.day(at.date()), days.comma(), days.clock(at.time()));
        Some(Text::from(key).with("who", self.worker_name(desk, worker)).with("when", when))
    }

    /// The meetings of groups on a day at their desks, each led to from the diary.
    pub(crate) async fn sittings(&self, day: jiff::civil::Date) -> Result<Vec<Notice>, Refusal> {
        let desks = self.desks_for(Action::SeeBookings);
        if desks.is_empty() {
            return Ok(Vec::new());
        }
        let scope = agenda::DeskScope::of(&desks);
        let found = self.desk.agenda.sittings(&desks, day, &scope, &self.actor()).await.map_err(Problem::from)?;
        let clock = |at: &Zoned| self.speech.days().clock(at.time());
        let settled_by = self.scope_for(Action::KeepAbsences);
        let notice = |one: agenda::groups::Sitting| {
            let words = Text::from(if one.unled.is_some() { "desk-groups-today-unled" } else { "desk-groups-today" })
                .with("title", one.title)
                .with("time", clock(&one.starts))
                .with("count", i64::from(one.expected));
            match one.unled.filter(|_| settled_by.covers(&one.desk)) {
                // Who leads it is away: it stays amber until somebody decides.
                Some(absence) => Notice::new(Tone::Waiting, words)
                    .action(Press::new("desk-undecided-go", Go::to(addresses::absence(&absence)))),
                None => Notice::new(Tone::Info, words)
                    .action(Press::new("desk-groups-open", Go::to(sitting_of(one.session)))),
            }
        };
        Ok(found.into_iter().map(notice).collect())
    }
}
