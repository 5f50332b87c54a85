// SPDX-License-Identifier: EUPL-1.2
//! The page: how every page of Filò looks and speaks.
//!
//! **Owns** the frame around pages, the components, the words of all rooms in ten languages, dates in words, reading
//! forms, the sealed state of public forms, pages of refusal, the assets and the strict headers.
//!
//! **Never** knows what a page is about, opens a database, or looks at the clock.
//!
//! # A page in five lines
//! ```text
//! use page::filters;                              // beside every view type: makes |t, |href, |icon … known
//!
//! #[derive(askama::Template)]
//! #[template(path = "welcome.html")]              // templates/welcome.html: <h1>{{ "door-welcome"|t }}</h1>
//! struct Welcome { name: page::ui::Field }        //                         {{ name }}
//!
//! async fn welcome(speech: Speech, State(house): State<House>) -> Response {
//!     Shell::new(&house, &speech, "door-welcome").public("/welcome").show(&Welcome { … })
//! }
//! ```
//! The router: `in_every_language(&house, routes)` serves `/welcome` as `/it/welcome`, `/en/welcome`, …; then
//! `.merge(assets::router())` and, outermost, `.layer(from_fn_with_state(house, page::dress))`. The state `S` of the
//! router implements `FromRef` for [`House`]; then [`Speech`] and [`Form`] are extractors.
//!
//! # Speaking
//! Each room keeps `locales/it.ftl`, `en.ftl` … (Fluent), every key prefixed by the room (`door-…`), and offers
//! `pub const WORDS: page::RoomWords = page::words!(ten)`. The binary builds
//! `Catalog::new().add_room(door::WORDS)….build()`. In templates: see [`filters`]. In code: [`Speech::say`],
//! [`Speech::say_with`]; components take a [`ui::Text`] (`&'static str` = key, `String` = text as it is).
//!
//! # Refusing
//! Handlers return `Result<Response, Refusal>`; `?` turns a [`kernel::Problem`] into a [`Refusal`], and [`dress`] into a
//! page in the person's language (or problem+json). A problem's key is its sentence; `key.title` is its title if
//! there is one.
//!
//! # A step of a form
//! ```text
//! const BOOKING: Purpose = Purpose { name: "booking", version: 1, lifetime: 3600 };
//! let draft: Draft = BOOKING.open(&*sealer, form.get("state"), clock.now())?;   // expired → page "gone"
//! let mut reading = form.reading();
//! let name = reading.required("name", 80, "door-name-missing");
//! let errors = reading.finish();                                                // errors.of("name"), errors.summary()
//! Shell::new(&house, &speech, "door-person").step("step", "/book/person").thread(thread).wrong(!errors.is_empty())
//! ```
//! The step's form has `id="step"`, `method="post"` and `<input type="hidden" name="state" value="{{ state }}">`. The
//! language switch sends that form to the same path in the other language with `go=language`: show the step again
//! with what was typed, unchecked. "Cambia" and "indietro" are [`ui::Go::leave`] presses of the same form.

pub mod assets;
mod dates;
mod dress;
pub mod filters;
pub mod form;
mod layout;
mod lists;
mod problem;
pub mod samples;
pub mod state;
pub mod translations;
pub mod ui;
mod words;

pub use dates::{Days, Nearness};
pub use dress::{dress, in_every_language, only_in};
pub use form::{Errors, Form, Reading, clean};
/// The languages, for [`words!`].
#[doc(no_inline)]
pub use kernel::Language;
pub use layout::{FooterLink, House, Keeping, Robots, Shell, Site, Switch, Worker, address};
pub use problem::{Refusal, problem_page, sentence};
pub use state::{Purpose, StateSealer};
pub use words::{Arg, Catalog, RoomWords, Speech, Strictness, Words, WordsError};
