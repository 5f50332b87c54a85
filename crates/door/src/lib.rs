// SPDX-License-Identifier: EUPL-1.2
//! The door: the public site, where a family finds the right desk and books it.
//!
//! **Owns** the steps from "what is happening" to "you are expected on Thursday at 10" ([`walk`](../../../docs/guides/walk-family.md)),
//! the pages of services, desks, bodies and towns, free search, the private page of a booking, the page of those who send others, and a family's own side of its case.
//!
//! **Offers** [`router`], [`WORDS`] and sample pages for the tests.
//!
//! **Never** writes to a table: it calls the rooms below. Never puts a need, a name or a code in an address; a form's state
//! is one sealed hidden field; no cookie is set before somebody opens a private page: of their booking, of their thread, of what they sent, of their own side of a case.

mod appointment;
mod ask;
mod booking;
mod browse;
mod by_code;
mod channel;
mod draft;
mod earlier;
mod feedback;
mod go;
mod group;
mod info;
mod lines;
mod map;
mod own_side;
mod prescriber;
mod questions;
mod results;
mod search;
mod sheet;
mod thread;
mod visit;
mod write;

pub use channel::codes::Codes;
pub use visit::Door;

use axum::{
    Router,
    routing::{get, post},
};
/// This room's words.
pub const WORDS: page::RoomWords = page::words!(ten);

/// The public pages, written without language: mount with [`page::in_every_language`].
pub fn routes() -> Router<Door> {
    Router::new()
        .route("/", get(ask::show).post(ask::answer))
        .route("/domande", get(ask::begin_again).post(questions::answer))
        .route("/risultati", get(ask::begin_again).post(results::answer))
        .route("/prenota", get(ask::begin_again).post(booking::start))
        .route("/prenota/luogo", get(ask::begin_again).post(booking::place::answer))
        .route("/prenota/ora", get(ask::begin_again).post(booking::time::answer))
        .route("/prenota/motivo", get(ask::begin_again).post(booking::reason::answer))
        .route("/prenota/persona", get(ask::begin_again).post(booking::person::answer))
        .route("/prenota/riepilogo", get(ask::begin_again).post(booking::summary::answer))
        .route("/prenota/conferma", get(ask::begin_again).post(booking::done::answer))
        .route("/appuntamento", get(appointment::show).post(appointment::answer))
        .route("/appuntamento/{secret}", get(appointment::open))
        .route("/appuntamento/calendario", post(appointment::calendar))
        .route("/cerca", get(search::show).post(search::answer))
        .route("/servizi", get(browse::services))
        .route("/servizi/{id}", get(sheet::service))
        .route("/eta/{stage}", get(browse::stage))
        .route("/mappa", get(map::show))
        .route("/comuni", get(browse::towns))
        .route("/comuni/{istat}", get(browse::town))
        .route("/enti", get(browse::bodies))
        .route("/enti/{id}", get(browse::body))
        .route("/sportelli/{id}", get(sheet::desk))
        .route("/gruppi/{id}", get(group::show).post(group::answer))
        .route("/parere", get(feedback::show).post(feedback::rated))
        .route("/parere/perche", get(feedback::show).post(feedback::explained))
        .route("/v/{code}", get(channel::arrive))
        .route("/v/print/servizi/{id}", get(channel::printed))
        .route("/sul-tuo-sito/{istat}", get(channel::widget::snippet))
        .route("/informazioni", get(write::show).post(write::answer))
        .route("/esci", get(write::leave).post(write::left))
        .route("/invii", get(prescriber::show).post(prescriber::answer))
        .route("/invii/{secret}", get(prescriber::follow))
        .route("/pagina", get(own_side::show).post(own_side::answer))
        .route("/pagina/{secret}", get(own_side::follow))
        .route("/oggi", get(write::today))
        .route("/privacy", get(info::privacy))
        .route("/accessibilita", get(info::accessibility))
        .route("/codice", get(info::code))
        .route("/da-dove-vengono-i-dati", get(info::sources))
}

/// [`routes`] with their state, ready to be merged with other rooms' before [`page::in_every_language`].
pub fn router(door: Door) -> Router {
    routes().with_state(door)
}

/// Addresses without language: what stands on paper (`/v/abc12`), and the square that towns put in their own sites. Merge
/// it beside the pages, under [`page::dress`].
pub fn short_router(door: Door) -> Router {
    Router::new()
        .route("/v/{code}", get(channel::short))
        .route("/widget/{istat}", get(channel::widget::square))
        .with_state(door)
}
