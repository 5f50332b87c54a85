// SPDX-License-Identifier: EUPL-1.2
//! Contacts (D8): somebody comes, calls or writes, and it is noted on one screen, by keyboard, in less than a minute.
//!
//! The screen is one form that goes to the server and back ([`screen`], [`note`]); every time it goes, what was typed is kept
//! under seal for its account, so that an expired session loses nothing. Who it is comes from the register of people, always
//! searched before anybody is noted anew ([`who`]); [`file`] files it. Who came without a name may give it
//! later ([`give_name`](mod@give_name)).

pub(crate) mod entry;
mod file;
mod give_name;
mod list;
mod needs;
mod note;
mod one;
mod reach;
pub(crate) mod samples;
mod screen;
pub(crate) mod who;
pub(crate) mod words;

pub(crate) use give_name::{GiveName, give as give_name, show as naming};
pub(crate) use list::Closed;
pub(crate) use list::show as list;
pub(crate) use note::{answer, show as new};
pub(crate) use one::{change, show as one};
pub(crate) use reach::show as reach;
pub(crate) use who::{flags, name as full_name};

use crate::{addresses::BOOK, visit::Visit};
use identity::Action;
use page::{
    Refusal,
    ui::{Action as Press, Go, Notice, Text, Tone},
};
use reception::contact::{ContactId, Waiting};

/// Where the list is.
pub(crate) const PATH: &str = "/scrivania/contatti";
/// The screen.
pub(crate) const NEW: &str = "/scrivania/contatti/nuovo";
/// Figures of who came.
pub(crate) const REACH: &str = "/scrivania/arrivi";

/// The way from a contact to an appointment: a form's address, or nothing when the public search is the way.
pub(crate) fn booking() -> Option<&'static str> {
    Some(BOOK)
}

impl Visit {
    /// The desks at which they may note contacts.
    pub(crate) fn contact_desks(&self) -> Vec<String> {
        self.desks_for(Action::NoteContacts)
    }

    /// The drafts that wait for them.
    pub(crate) async fn drafts(&self) -> Result<Vec<Waiting>, Refusal> {
        let (account, actor) = (self.session.member.account, self.actor());
        Ok(self.desk.reception.drafts(account, &actor).await.map_err(kernel::Problem::from)?)
    }

    /// "Riprendi il contatto delle 8:52", on the page one comes to first.
    pub(crate) async fn interrupted(&self) -> Result<Option<Notice>, Refusal> {
        let Some(first) = self.drafts().await?.into_iter().next() else { return Ok(None) };
        let words = Text::from("desk-contact-waits").with("when", self.moment(first));
        Ok(Some(
            Notice::new(Tone::Waiting, words)
                .action(Press::new("desk-contact-resume", Go::to(format!("{NEW}?bozza={}", first.draft)))),
        ))
    }

    /// When a draft was begun: the hour, and the day when it is another.
    fn moment(&self, waiting: Waiting) -> String {
        self.when(waiting.begun_at)
    }

    /// The hour, and the day when it is not today.
    pub(crate) fn when(&self, at: kernel::UtcMicros) -> String {
        let (at, days) = (self.local(at), self.speech.days());
        match at.date() == self.local_now().date() {
            true => days.clock(at.time()),
            false => format!("{}{}{}", days.day(at.date()), days.comma(), days.clock(at.time())),
        }
    }
}

/// The page of a contact.
pub(crate) fn path_of(contact: ContactId) -> String {
    format!("{PATH}/{contact}")
}
