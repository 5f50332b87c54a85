// SPDX-License-Identifier: EUPL-1.2
//! The instruments by which needs are read: what each asks, by which rules, who adopted it; and a trial of which nothing is kept.
//!
//! They say nothing of anybody: whoever is at work reads them. A rule that decides is a rule that can be read.

mod list;
mod one;
pub(crate) mod result;
pub(crate) mod samples;
pub(crate) mod sheet;
mod trial;
pub(crate) mod words;

pub(crate) use list::show as list;
pub(crate) use one::show as one;
pub(crate) use trial::{answer, show as trial};

use crate::visit::Visit;
use casework::Landed;
use kernel::Problem;
use page::{Form, Refusal};

/// Where the list is.
pub(crate) const PATH: &str = "/scrivania/strumenti";
/// One instrument.
pub(crate) const ONE: &str = "/scrivania/strumenti/{instrument}";
/// A trial of it.
pub(crate) const TRIAL: &str = "/scrivania/strumenti/{instrument}/prova";

fn path_of(one: &Landed) -> String {
    format!("{PATH}/{}?versione={}", one.instrument.code, one.instrument.version)
}

fn trial_of(one: &Landed) -> String {
    format!("{PATH}/{}/prova", one.instrument.code)
}

/// The version that is asked for with the others there are, the newest first. When none is named: the newest that is offered, or
/// the newest of all.
async fn asked_for(visit: &Visit, code: &str, form: &Form) -> Result<(Landed, Vec<i64>), Refusal> {
    let all = visit.desk.casework.instrument(code, &visit.actor()).await.map_err(Problem::from)?;
    let versions = all.iter().map(|one| one.instrument.version).collect();
    let wanted = form.get("versione");
    let place = if wanted.is_empty() {
        all.iter().position(|one| one.offered).or_else(|| (!all.is_empty()).then_some(0))
    } else {
        all.iter().position(|one| one.instrument.version.to_string() == wanted)
    };
    let found = place.and_then(|place| all.into_iter().nth(place));
    found.map(|one| (one, versions)).ok_or_else(|| Refusal::not_found().back_to(PATH))
}
