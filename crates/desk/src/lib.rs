// SPDX-License-Identifier: EUPL-1.2
//! The desk: where workers spend their day. A paper diary: dense, quiet, quick.
//!
//! **Owns** the workers' pages: signing in and out, one's own access and the people of a body, the diary of the desks one serves, day by day, and posters with what
//! came of them.
//!
//! **Offers** [`routes`] to merge with the door's and serve in every language, [`WORDS`], and [`samples`] of every page.
//!
//! **Never** writes to a table: it asks `identity` who may, and `agenda` to open or change a booking, which keeps the note
//! of who was read before it hands out a name. Never puts a name in an address: a day is all there is, and for the
//! browser alone the line to come back to.

mod access;
mod away;
mod book;
mod calendar;
mod cancel;
mod day;
mod diary;
mod hours;
mod mark;
mod opinions;
mod posters;
pub mod samples;
mod shift;
mod sign_in;
mod threads;
mod unclosed;
mod visit;

pub use diary::{Diary, Line, State, Visitor};
pub use visit::Desk;

use access::{bodies, code, invite, invited, mine, password, people, person, second_step};
use axum::{
    Router,
    routing::{get, post},
};
use calendar::{team, week};

/// This room's words.
pub const WORDS: page::RoomWords = page::words!(It "it", En "en");

/// The languages of the workers' pages.
const LANGUAGES: [kernel::Language; 2] = [kernel::Language::It, kernel::Language::En];

/// The workers' pages, written without language: serve them with [`page::in_every_language`].
pub fn routes() -> Router<Desk> {
    let routes = Router::new()
        .route("/scrivania", get(day::today))
        .route("/scrivania/entra", get(sign_in::show).post(sign_in::enter))
        .route("/scrivania/entra/codice", get(code::begin).post(code::answer))
        .route(access::BODIES, get(bodies::show).post(bodies::choose))
        .route(access::INVITED, get(invited::show).post(invited::accept))
        .route("/scrivania/invito/{secret}", get(invited::follow))
        .route(access::MINE, get(mine::show).post(mine::change))
        .route(access::PASSWORD, get(password::show).post(password::change))
        .route(access::SECOND_STEP, get(second_step::show).post(second_step::change))
        .route(access::PEOPLE, get(people::show).post(people::revoke))
        .route(access::INVITE, get(invite::show).post(invite::invite))
        .route("/scrivania/persone/{part}", get(person::show).post(person::change))
        .route("/scrivania/esci", post(sign_in::leave))
        .route("/scrivania/segna", post(mark::mark))
        .route("/scrivania/disdici", post(cancel::cancel))
        .route("/scrivania/manifesti", get(posters::show).post(posters::print))
        .route("/scrivania/pareri", get(opinions::show))
        .route("/scrivania/messaggi", get(threads::list).post(threads::answer))
        .route("/scrivania/messaggi/{thread}", get(threads::one))
        .route("/scrivania/settimana", get(week::now))
        .route("/scrivania/settimana/{day}", get(week::on))
        .route("/scrivania/squadra", get(team::now))
        .route("/scrivania/squadra/{day}", get(team::on))
        .route(unclosed::PATH, get(unclosed::show))
        .route(book::PATH, get(book::show).post(book::answer))
        .route(shift::PATH, post(shift::answer))
        .route(away::PATH, get(away::list).post(away::enter))
        .route("/scrivania/assenze/{absence}", get(away::resolve::show).post(away::resolve::decide))
        .route(hours::PATH, get(hours::show).post(hours::change))
        .route("/scrivania/{day}", get(day::on));
    page::only_in(&LANGUAGES, routes)
}

/// [`routes`] with their state, ready to be merged with other rooms' before [`page::in_every_language`].
pub fn router(desk: Desk) -> Router {
    routes().with_state(desk)
}
