// SPDX-License-Identifier: EUPL-1.2
//! `/metrics`: figures for a monitor, in the text that Prometheus reads, on an address of its own that the public never sees.

use super::{look, status::name};
use crate::{Filo, FiloError, Listening};
use axum::{
    Router,
    extract::{MatchedPath, Request, State},
    http::{StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
    routing::get,
};
use desk::state::{Certificate, Copies, Database, Standing, judge};
use metrics::{counter, gauge, histogram, with_local_recorder};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusRecorder};
use std::{future::Future, sync::Arc, time::Instant};

/// Seconds that divide quick answers from slow ones.
const BUCKETS: [f64; 9] = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0];

/// Counts what the site answers and tells how it stands. Cheap to clone.
#[derive(Clone)]
pub struct Metrics(Arc<PrometheusRecorder>);

impl std::fmt::Debug for Metrics {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Metrics")
    }
}

impl Metrics {
    /// Nothing counted yet.
    ///
    /// # Errors
    /// When the bounds of the measure are wrong.
    pub fn new() -> Result<Self, FiloError> {
        let built =
            PrometheusBuilder::new().set_buckets(&BUCKETS).map_err(|error| FiloError::Room(error.to_string()))?;
        Ok(Self(Arc::new(built.build_recorder())))
    }

    /// The same pages, counted: by the shape of the address, never by the address itself, which may hold a secret.
    pub(crate) fn counting(&self, pages: Router) -> Router {
        pages.layer(axum::middleware::from_fn_with_state(self.clone(), count))
    }

    /// Answers at an address of its own until `stop` ends.
    ///
    /// # Errors
    /// When it stops by itself.
    pub async fn serve(
        self,
        filo: Filo,
        listening: Listening,
        stop: impl Future<Output = ()> + Send + 'static,
    ) -> Result<(), FiloError> {
        let router = Router::new().route("/metrics", get(told)).with_state((self, filo));
        let refused = |error: std::io::Error| FiloError::Room(format!("the metrics stopped: {error}"));
        axum::serve(listening.listener, router.into_make_service()).with_graceful_shutdown(stop).await.map_err(refused)
    }
}

async fn count(State(metrics): State<Metrics>, request: Request, next: Next) -> Response {
    let route = request.extensions().get::<MatchedPath>().map_or("other", MatchedPath::as_str).to_owned();
    let begun = Instant::now();
    let answer = next.run(request).await;
    let seconds = begun.elapsed().as_secs_f64();
    let status = answer.status().as_str().to_owned();
    with_local_recorder(&*metrics.0, || {
        counter!("filo_requests_total", "route" => route.clone(), "status" => status).increment(1);
        histogram!("filo_request_seconds", "route" => route).record(seconds);
    });
    answer
}

async fn told(State((metrics, filo)): State<(Metrics, Filo)>) -> Response {
    let standing = match look(&filo).await {
        Ok(standing) => standing,
        Err(error) => {
            tracing::error!(%error, "the state could not be read");
            return StatusCode::SERVICE_UNAVAILABLE.into_response();
        }
    };
    let now = filo.clock.now();
    with_local_recorder(&*metrics.0, || note(&standing, now));
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], metrics.0.handle().render()).into_response()
}

fn note(standing: &Standing, now: kernel::UtcMicros) {
    // Figures of a machine: far below what a float counts exactly.
    #[allow(clippy::cast_precision_loss)]
    let set = |name: &'static str, value: u64| gauge!(name).set(value as f64);
    let seconds = |since: Option<kernel::UtcMicros>| since.map_or(0, |since| (now.0 - since.0).max(0) / 1_000_000);
    gauge!("filo_info", "version" => standing.version).set(1.0);
    if let Database::File(bytes) = standing.database {
        set("filo_database_bytes", bytes);
    }
    if let Some(disk) = standing.disk {
        set("filo_disk_free_bytes", disk.free);
        set("filo_disk_bytes", disk.whole);
    }
    if let Copies::Last { at, bytes } = standing.copies {
        set("filo_backup_age_seconds", seconds(Some(at)).unsigned_abs());
        set("filo_backup_bytes", bytes);
    }
    if let Some(Certificate::Until(end)) = standing.certificate {
        set("filo_certificate_seconds_left", ((end.0 - now.0).max(0) / 1_000_000).unsigned_abs());
    }
    set("filo_log_unsealed", standing.unsealed.unsigned_abs());
    set("filo_log_unsealed_seconds", seconds(standing.unsealed_since).unsigned_abs());
    set("filo_events_waiting", standing.events.unsigned_abs());
    set("filo_messages_waiting", standing.messages.waiting);
    set("filo_messages_overdue", standing.messages.overdue);
    set("filo_messages_overdue_seconds", seconds(standing.messages.overdue_since).unsigned_abs());
    set("filo_messages_failed_7d", standing.messages.failed);
    set("filo_messages_sent_7d", standing.messages.sent);
    for (part, level) in judge(standing, now) {
        gauge!("filo_needs_a_hand", "part" => name(part)).set(f64::from(level as u8));
    }
}
