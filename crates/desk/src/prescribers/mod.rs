// SPDX-License-Identifier: EUPL-1.2
//! Prescribers (D9), from the desk's side: who has a personal link, and what came by one.
//!
//! Two people walk here. A coordinator gives a teacher a link for a year at most, and fears that it stays open after the teacher has
//! moved away ([`links`]). A front-desk worker finds in the morning what was sent, calls, notes the contact or books with the pages
//! filled in, and answers with one of four words ([`one`]): the sender learns no more.

mod links;
mod list;
mod one;
pub(crate) mod samples;

pub(crate) use links::{change, show as links};
pub(crate) use list::show as list;
pub(crate) use one::{answer, show as one};

use page::ui::Text;
use reception::prescribers::{Answer, Profession, Profile, State};

/// Who has a link.
pub(crate) const LINKS: &str = "/scrivania/invianti";
/// What came.
pub(crate) const PATH: &str = "/scrivania/invii";

/// What they do, in a word.
fn profession_words(profession: Profession) -> &'static str {
    match profession {
        Profession::Teacher => "desk-prescriber-teacher",
        Profession::Doctor => "desk-prescriber-doctor",
        Profession::Paediatrician => "desk-prescriber-paediatrician",
        Profession::Parish => "desk-prescriber-parish",
        Profession::Other => "desk-prescriber-other",
    }
}

/// How something stands.
fn state_words(state: State) -> &'static str {
    match state {
        State::Sent => "desk-sending-new",
        State::Read | State::Withdrawn => "desk-sending-read",
        State::Answered(answer) => answer_words(answer),
    }
}

/// The word that the sender reads.
fn answer_words(answer: Answer) -> &'static str {
    match answer {
        Answer::TakenUp => "desk-sending-taken",
        Answer::Received => "desk-sending-received",
        Answer::Call => "desk-sending-call",
        Answer::CouldNot => "desk-sending-could-not",
    }
}

/// "Persona Inventata 3, Scuola di prova"; or that nobody knows any more.
fn from_words(from: Option<&Profile>) -> Text {
    match from {
        Some(from) => Text::said(format!("{}, {}", from.name, from.place)),
        None => "desk-sending-nobody".into(),
    }
}
