// SPDX-License-Identifier: EUPL-1.2
//! Cases (C2): the list of whoever works on them, one case with what can be done next, a case opened from somebody's page, and the
//! glass that was broken.
//!
//! What somebody may see is asked of the room of casework, every time: what it does not give is not on any page here, nor in a count.

mod about;
mod act;
mod forms;
mod glass;
mod list;
mod one;
mod open;
pub(crate) mod samples;
mod whom;
mod words;

pub(crate) use about::{Told, holding, tell};
pub(crate) use act::act;
pub(crate) use glass::{answer as glass_answer, show as glass};
pub(crate) use list::show as list;
pub(crate) use one::show as one;
pub(crate) use open::{open, show as opening};
pub(crate) use whom::{PATH as WHOM, change as concern, show as concerning};
pub(crate) use words::{part as part_name, stage as stage_name};

use crate::visit::Visit;
use casework::case::{CaseError, CaseId};
use identity::AccountId;
use kernel::{Kind, Problem};
use page::{Refusal, ui::Notice};
use std::collections::BTreeMap;

/// Where the list is, and before the id of a case.
pub(crate) const PATH: &str = "/scrivania/casi";
/// Where a case is opened.
pub(crate) const NEW: &str = "/scrivania/casi/nuovo";
/// Where the glass is broken, and where one reads that it was.
pub(crate) const GLASS: &str = "/scrivania/casi/vetro";

/// The page of a case.
pub(crate) fn path_of(case: CaseId) -> String {
    format!("{PATH}/{case}")
}

/// A refusal that leads back to the list. What a worker may meet is said in this room's words.
pub(crate) fn refused(error: CaseError) -> Refusal {
    let problem = match error {
        CaseError::NotNow(_) | CaseError::SoAlready | CaseError::ChangedMeanwhile => {
            Problem::new(Kind::Conflict, "desk-case-changed")
        }
        other => other.into(),
    };
    Refusal::from(problem).back_to(PATH)
}

impl Visit {
    /// The names of these accounts, as colleagues read them.
    pub(crate) async fn account_names(&self, accounts: &[AccountId]) -> Result<BTreeMap<AccountId, String>, Refusal> {
        Ok(self.desk.identity.names_of(&self.who(), accounts).await.map_err(Problem::from)?)
    }

    /// That the glass was broken, on the first page of who is to know: a manager, the data protection officer.
    pub(crate) async fn glass_notice(&self) -> Result<Option<Notice>, Refusal> {
        glass::notice(self).await
    }
}
