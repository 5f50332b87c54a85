// SPDX-License-Identifier: EUPL-1.2
//! Orientation (D2, D3): from a town, some needs and what is known of a family to the services that fit, the desk
//! that serves that town, and why. Plain values in, plain values out: no clock, no chance, no database.

mod asked;
mod cover;
mod index;
mod orient;
mod outside;
mod questions;
mod truth;

pub(crate) use asked::is_code;
pub use asked::{Answer, Asked, Refusal, RefusalKind};
pub use orient::orient;
pub use outside::Outside;

pub(crate) use index::{MOST_WORDS, RoutingIndex};

use crate::pack::{Body, Desk, Fact, Need, Place, Programme, Route, Service, Town};
use kernel::Localized;

/// Results given when the caller does not say how many.
pub const SHOWN: usize = 30;
/// Near misses given at most.
pub const NEAR_MISSES: usize = 6;
/// Services looked at for one question. A territory has hundreds for one need at most; beyond this number those that
/// answer most needs, most directly, are looked at, and the day decides among equals.
pub const CONSIDERED: usize = 160;

/// A sentence that says why a service fits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why<'s> {
    /// Why this desk serves this town.
    Route(&'s Localized),
    /// The chosen needs it answers, first those it is made for.
    Needs(Vec<&'s Need>),
    /// A condition that holds.
    Condition(&'s Localized),
}

/// A service that fits, or may fit.
#[derive(Debug, Clone)]
pub struct Fit<'s> {
    /// The service.
    pub service: &'s Service,
    /// The desk that serves the town.
    pub desk: &'s Desk,
    /// The body that runs the desk.
    pub body: &'s Body,
    /// Where the desk is.
    pub place: Option<&'s Place>,
    /// The programme.
    pub programme: Option<&'s Programme>,
    /// The route that led here.
    pub route: &'s Route,
    /// Why it fits: the town's route, the needs, the conditions that hold.
    pub why: Vec<Why<'s>>,
    /// Facts it still depends on; empty when it certainly fits.
    pub depends_on: Vec<&'s Fact>,
    /// Its rank as a number: greater is better; only for comparing results of one answer.
    pub score: u128,
    /// Kilometres from the town's centre to the desk, in a straight line; `None` when nobody goes there.
    pub distance_km: Option<f64>,
    /// Children live in the household (C9): this answer comes before others in any waiting.
    pub children_first: bool,
    /// The desk speaks the language asked for.
    pub speaks: bool,
}

impl Fit<'_> {
    /// Whether every condition is known to hold.
    pub fn certain(&self) -> bool {
        self.depends_on.is_empty()
    }
}

/// A service for the same need and town that is not for this family.
#[derive(Debug, Clone)]
pub struct NearMiss<'s> {
    /// The service.
    pub service: &'s Service,
    /// The desk that would serve the town.
    pub desk: &'s Desk,
    /// The body that runs the desk.
    pub body: &'s Body,
    /// Why not: one sentence a failed condition.
    pub why_not: Vec<&'s Localized>,
    /// What fits instead.
    pub instead: Vec<&'s Service>,
}

/// The answer to a family.
#[derive(Debug, Clone)]
pub struct Orientation<'s> {
    /// The town, when it is ours.
    pub town: Option<&'s Town>,
    /// The chosen needs, as the territory knows them.
    pub needs: Vec<&'s Need>,
    /// Services that fit, best first.
    pub results: Vec<Fit<'s>>,
    /// How many more fit beyond those given.
    pub more: usize,
    /// Services that do not, with the reason.
    pub near_misses: Vec<NearMiss<'s>>,
    /// Facts whose answer still changes the results, those that change most first.
    pub questions: Vec<&'s Fact>,
    /// Who serves the town, when it is not ours.
    pub outside: Option<Outside<'s>>,
    /// No answer: the demand would be recorded.
    pub unmet: bool,
    /// Children live in the household (C9).
    pub children_first: bool,
}
