// SPDX-License-Identifier: EUPL-1.2
//! Groups: their meetings, and who comes.

mod cycles;
mod leaders;
mod people;

pub(crate) use cycles::*;
pub(crate) use leaders::*;
pub(crate) use people::*;
