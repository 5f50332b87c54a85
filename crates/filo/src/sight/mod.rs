// SPDX-License-Identifier: EUPL-1.2
//! How the installation stands, seen from outside: for its administrator, for whoever asks `/status`, for a monitor.

mod look;
mod metrics;
mod status;

pub(crate) use look::{look, watch};
pub use metrics::Metrics;
pub(crate) use status::status;
