// SPDX-License-Identifier: EUPL-1.2
//! Requests to enter a programme, in order of arrival (D5): the list, a request that enters, its assessment, the decision.
//!
//! Who is next is shown and never chosen: the order of arrival is the server's, the decision a person's.

mod assess;
mod enter;
mod list;
mod one;
pub(crate) mod samples;
mod words;

pub(crate) use assess::{keep as assess, show as assessing};
pub(crate) use enter::{correct, correcting, enter, new};
pub(crate) use list::show as list;
pub(crate) use one::{decide, show as one};

use crate::visit::Visit;
use identity::Action;
use jiff::civil::DateTime;
use kernel::UtcMicros;
use page::{Refusal, Speech, ui::Text};
use reception::intake::{IntakeError, RequestId, RequestView, Terms};

/// Where the list is.
pub(crate) const PATH: &str = "/scrivania/richieste";
/// Where a request enters.
pub(crate) const NEW: &str = "/scrivania/richieste/nuova";

/// The page of a request.
pub(crate) fn path_of(request: RequestId) -> String {
    format!("{PATH}/{request}")
}

/// A programme with the desks at which a worker may do something of it.
pub(crate) struct Programme {
    pub terms: Terms,
    pub desks: Vec<String>,
}

impl Visit {
    /// The programmes that take people in at desks where they may do this.
    pub(crate) fn programmes_for(&self, action: Action) -> Vec<Programme> {
        let desks = self.desks_for(action);
        let mine = |terms: &Terms| {
            desks.iter().filter(|desk| terms.enters_at(&self.directory, desk)).cloned().collect::<Vec<_>>()
        };
        Terms::all(&self.directory)
            .into_iter()
            .map(|terms| Programme { desks: mine(&terms), terms })
            .filter(|programme| !programme.desks.is_empty())
            .collect()
    }

    /// A request of their desks with the terms of its programme. A programme that takes nobody in any more: not found.
    pub(crate) async fn request(&self, id: &str, action: Action) -> Result<(RequestView, Terms), Refusal> {
        let id: RequestId = id.parse().map_err(|_| Refusal::not_found())?;
        let desks = self.desks_for(action);
        let found = self.desk.reception.request(id, &desks, &self.actor()).await;
        let view = found.map_err(refusal)?;
        let terms = Terms::of(&self.directory, &view.programme).ok_or_else(Refusal::not_found)?;
        Ok((view, terms))
    }

    /// When a request arrived, to the second.
    pub(crate) fn to_the_second(&self, at: UtcMicros) -> String {
        to_the_second(&self.speech, self.local(at))
    }
}

pub(crate) fn refusal(error: IntakeError) -> Refusal {
    Refusal::from(kernel::Problem::from(error)).back_to(PATH)
}

/// "3 dicembre, 9:02:11".
pub(crate) fn to_the_second(speech: &Speech, at: DateTime) -> String {
    let days = speech.days();
    format!("{}{}{}:{:02}", days.day(at.date()), days.comma(), days.clock(at.time()), at.second())
}

/// "3ª".
pub(crate) fn ordinal(arrival: i64) -> Text {
    Text::from("desk-intake-nth").with("nth", arrival)
}
