// SPDX-License-Identifier: EUPL-1.2
//! The desk: where workers spend their day. A paper diary: dense, quiet, quick.
//!
//! **Owns** the workers' pages: signing in and out, one's own access and the people of a body, the diary of the desks one
//! serves, day by day, contacts noted on one screen, taken out and brought in as tables, people with their households and who is who to them, requests to enter a programme, cases with their teams, plans, diaries and documents, how files end, the instruments by which needs are read, who has a personal link to send others and what came by it, who interprets and what it costs, and posters with what came of them.
//!
//! **Offers** [`router`] to merge with the door's and serve in every language, [`short_router`] for what has no language, [`doors`], the list of its addresses with what
//! each asks, [`WORDS`], and [`samples`] of every page; [`carry_imports`] for the background work of a node.
//!
//! **Never** writes to a table: it asks `identity` who may, and `agenda` to open or change a booking, which keeps the note
//! of who was read before it hands out a name. Never puts a name in an address: a day is all there is, and for the
//! browser alone the line to come back to.

mod access;
mod addresses;
mod appointment;
mod assessments;
mod away;
mod book;
mod by_code;
mod calendar;
mod cancel;
mod cases;
mod contacts;
mod day;
mod day_sheet;
mod diary;
mod disposals;
mod documents;
pub mod doors;
mod earlier;
mod exchange;
mod feeds;
mod groups;
mod guardianships;
mod hours;
mod households;
mod instruments;
mod intake;
mod interventions;
mod mark;
mod mediators;
mod notes;
mod online;
mod opinions;
mod own_sides;
mod pathways;
mod persons;
mod plans;
mod posters;
mod prescribers;
mod rights;
pub mod samples;
mod shift;
mod sign_in;
pub mod state;
mod tasks;
mod threads;
mod told;
mod unclosed;
mod undelivered;
mod visit;

pub use access::by_eid::RETURN as EID_RETURN;
pub use diary::{Diary, Line, State, Visitor};
pub use exchange::carry_imports;
pub use feeds::file::short_router;
pub use told::Telling;
pub use visit::Desk;

use axum::Router;

/// This room's words.
pub const WORDS: page::RoomWords = page::words!(It "it", En "en");

/// The languages of the workers' pages.
const LANGUAGES: [kernel::Language; 2] = [kernel::Language::It, kernel::Language::En];

/// The workers' pages with their state, written without language: merge them with other rooms' and serve them with
/// [`page::in_every_language`].
pub fn router(desk: Desk) -> Router {
    page::only_in(&LANGUAGES, doors::routes(&desk)).with_state(desk)
}
