// SPDX-License-Identifier: EUPL-1.2
//! How the installation stands, seen from outside: for its administrator, for whoever asks `/status`, for a monitor.

mod certificate;
mod look;
mod metrics;
mod probe;
mod status;

pub use look::DiskOf;
pub(crate) use look::{disk, look, watch};
pub use metrics::Metrics;
pub(crate) use probe::Probe;
pub(crate) use status::status;
