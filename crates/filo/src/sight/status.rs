// SPDX-License-Identifier: EUPL-1.2
//! `/status`: whether all is well, in words that say nothing else. Anybody may ask: a colleague at another desk, a monitor.

use super::look;
use crate::Filo;
use axum::{
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use desk::state::{Level, Part, judge};
use serde_json::json;

/// GET: 200 while the site serves, 503 when somebody must act.
pub(crate) async fn status(State(filo): State<Filo>) -> Response {
    let (code, body) = match look(&filo).await {
        Ok(standing) => {
            let parts = judge(&standing, filo.clock.now());
            let worst = parts.iter().map(|(_, level)| *level).max().unwrap_or(Level::Well);
            let database =
                parts.iter().find(|(part, _)| *part == Part::Database).map_or(Level::Act, |(_, level)| *level);
            let told: serde_json::Map<_, _> =
                parts.into_iter().map(|(part, level)| (name(part).to_owned(), word(level).into())).collect();
            let code = if worst == Level::Act { StatusCode::SERVICE_UNAVAILABLE } else { StatusCode::OK };
            (code, json!({ "status": word(worst), "database": word(database), "parts": told }))
        }
        Err(error) => {
            tracing::error!(%error, "the state could not be read");
            (StatusCode::SERVICE_UNAVAILABLE, json!({ "status": "act", "database": "act" }))
        }
    };
    let headers = [(header::CACHE_CONTROL, "no-store"), (header::CONTENT_TYPE, "application/json")];
    (code, headers, format!("{body}\n")).into_response()
}

/// As monitors write it.
pub(super) fn name(part: Part) -> &'static str {
    match part {
        Part::Database => "database",
        Part::Disk => "disk",
        Part::Log => "log",
        Part::Messages => "messages",
        Part::Failed => "failed_messages",
        Part::Events => "events",
        Part::Copies => "backup",
        Part::Certificate => "certificate",
    }
}

fn word(level: Level) -> &'static str {
    match level {
        Level::Well => "well",
        Level::Look => "look",
        Level::Act => "act",
    }
}
