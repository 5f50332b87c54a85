// SPDX-License-Identifier: EUPL-1.2
//! Casework: what is found out with a household, and what is done with it: the instruments by which needs are read, cases, their
//! plans, diary and documents, and how a file ends.
//!
//! **Owns** the instruments of the territory and their versions, cases with their teams and history,
//! assessments, plans with their versions, signatures and what came of them, interventions with their deliveries and payments, diaries, documents,
//! disposals; tables `casework_…`.
//!
//! **Offers**
//! - [`instrument`]: a definition as data ([`instrument::Instrument`]), read from the files of a territory pack with every mistake
//!   explained ([`read_folder`], [`read_path`]); pure rules: which questions are asked after given answers
//!   ([`instrument::asked`]), what is still missing, the scores and their bands ([`instrument::scores`]), to the fraction;
//! - [`compare`] and [`land`], in the unit that loads a territory; [`Casework::instruments`] and [`Casework::instrument`];
//! - [`case`]: the life of a case, its team and who may read it as plain functions; [`Casework::case_for`], a case with its key for
//!   whoever may read the whole of it; [`Casework::cases`], [`Casework::about`], and a command for each thing that is done to one;
//! - [`assessment`]: what was answered about a case by an instrument, by several hands ([`assessment::merge`]), finished once;
//!   [`Casework::assessments`], [`Casework::assessment`] with what was answered last time, and its commands;
//! - [`plan`]: when a plan is looked at again, what is late, who has not signed, two versions side by side and two hands on one draft as
//!   plain functions; [`Casework::plans`], [`Casework::late_plans`], and a command for each thing that is done to one;
//! - [`document`]: files of a case, judged by their bytes ([`document::sniff`]), sealed piece by piece as they arrive
//!   ([`Casework::receive`]), looked at by a [`document::look::Scanner`], added, withdrawn and read.
//! - [`disposal`]: when the time of a file has passed, and how two people end it without opening it;
//! - [`guardianship`]: decrees, accounts that agree or are refused, authorisations of the judge, and what is awaited of them as plain functions;
//!   [`Casework::guardianships`], [`Casework::due_guardianships`], and a command for each thing that is done;
//! - [`pathway`]: pathways as data and their walk on a case: facts, rules with the values in force, proposal and decision by two people;
//! - [`intervention`]: what a household is given, by whom, with whose money: asked by one, authorised by another, delivered, paid by a third; its
//!   states, shares and totals as plain functions; [`Casework::interventions`], and a command for each thing that is done;
//! - [`note`]: the diary of a case: drafts, notes filed for the team, reserved notes that are their author's alone, and their hand-over;
//!   [`Casework::diary`], [`Casework::diary_note`], what the law asks of who writes ([`note::duty`]), and a command for each thing that is done.
//! - [`own_side`]: what one adult whom a case concerns is shown of it, by a link and a code, and what they answer;
//! - [`rights`]: what somebody asks about the data that are held about them, by when it is answered, on which ground it is refused, what stands still;
//!   [`Casework::rights`], [`Casework::held_still`] and [`Casework::still_in`], and a command for each thing that is done;
//! - [`task`]: what somebody has to do in a case, by when; [`Casework::to_do`], the one list of what waits for a worker, and its commands.
//!
//! **Never** shows what is somebody's own to another, whatever their role; never says that a sealed case exists to who is not on its team; never deletes anything of a case by one hand; never changes a version that has landed, or a plan that somebody has signed; never judges a person: a score is a sum of what was answered, and its band a
//! sentence for whoever decides; never keeps a number with rounded digits.

pub mod assessment;
pub mod case;
pub mod disposal;
pub mod document;
pub mod guardianship;
pub mod instrument;
pub mod intervention;
mod landed;
pub mod note;
pub mod own_side;
pub mod pathway;
pub mod plan;
pub mod rights;
mod store;
pub mod task;

pub use instrument::read::{Found, read_folder, read_path};
pub use landed::{Casework, CaseworkError, Landed, Landing, Refused, compare, land};
pub use store::MIGRATIONS;
