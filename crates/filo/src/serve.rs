// SPDX-License-Identifier: EUPL-1.2
//! Listening, answering, and stopping without cutting anybody off.

use crate::{Background, Filo, FiloError, Posting, sight::Metrics};
use axum::{
    Router,
    extract::{DefaultBodyLimit, Request, State},
    http::{StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
    routing::get,
    serve::ListenerExt,
};
use page::House;
use std::{future::Future, net::SocketAddr, time::Duration};
use tokio::{net::TcpListener, sync::oneshot};
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::{CompressionLayer, CompressionLevel},
};

/// How often the background work runs.
const BEAT: Duration = Duration::from_secs(1);
/// How often documents that nobody has looked at are looked at again.
const LOOK: Duration = Duration::from_secs(60);
/// Beats between two sweeps of ended sessions and old drafts: ten minutes.
const SWEEP: u64 = 600;

/// A site that is listening.
#[derive(Debug)]
pub struct Listening {
    /// Where.
    pub address: SocketAddr,
    pub(crate) listener: TcpListener,
}

impl Listening {
    /// Takes the address; port 0 takes any free one.
    ///
    /// # Errors
    /// When it is taken already or not allowed.
    pub async fn on(address: &str) -> Result<Self, FiloError> {
        let refused = |error: std::io::Error| FiloError::Listen { address: address.into(), reason: error.to_string() };
        let listener = TcpListener::bind(address).await.map_err(refused)?;
        Ok(Self { address: listener.local_addr().map_err(refused)?, listener })
    }
}

/// Answers until `stop` ends, then finishes what is under way. `metrics` is where a monitor is told how it goes.
///
/// # Errors
/// When the pages cannot be prepared.
pub async fn serve(
    filo: Filo,
    listening: Listening,
    metrics: Option<Listening>,
    demonstration: bool,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<(), FiloError> {
    let mut router = filo.router(demonstration)?;
    let (unwatched, watched) = oneshot::channel::<()>();
    let watching = match metrics {
        Some(listening) => {
            let metrics = Metrics::new()?;
            router = metrics.counting(router);
            let until = async move {
                let _ = watched.await;
            };
            Some(tokio::spawn(metrics.serve(filo.clone(), listening, until)))
        }
        None => None,
    };
    let node = format!("{}@{}", std::process::id(), listening.address);
    let (stopping, stopped) = oneshot::channel::<()>();
    let (no_post, last_post) = oneshot::channel::<()>();
    let postman = filo.postman.clone();
    let posting = tokio::spawn(post_until(filo.clone(), last_post));
    let (no_look, last_look) = oneshot::channel::<()>();
    let looking = tokio::spawn(look_until(filo.clone(), last_look));
    let beating = tokio::spawn(beat_until(filo, node, stopped));
    let refused = |error: std::io::Error| FiloError::Room(format!("the site stopped: {error}"));
    // A page goes out at once: its last piece never waits for the telephone to acknowledge the others.
    let listener = listening.listener.tap_io(|stream| {
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "a connection may wait before it sends");
        }
    });
    // A router given as it is would be copied whole, with each of its routes, for every connection.
    let served = axum::serve(listener, router.into_make_service()).with_graceful_shutdown(stop).await.map_err(refused);
    drop(unwatched);
    if let Some(watching) = watching
        && let Err(error) = watching.await
    {
        tracing::error!(%error, "the metrics stopped unexpectedly");
    }
    // Messages on their way arrive; the others wait for the next start.
    postman.stop();
    drop(no_post);
    if let Err(error) = posting.await {
        tracing::error!(%error, "the sending of messages stopped unexpectedly");
    }
    drop(no_look);
    if let Err(error) = looking.await {
        tracing::error!(%error, "the looking at documents stopped unexpectedly");
    }
    // The last beat seals what was done last; none is cut in two.
    drop(stopping);
    if let Err(error) = beating.await {
        tracing::error!(%error, "the background work stopped unexpectedly");
    }
    served
}

/// Background work until the site has stopped, and once more after that.
async fn beat_until(filo: Filo, node: String, mut stopped: oneshot::Receiver<()>) {
    let mut background = Background::new(&node);
    let mut ticks = tokio::time::interval(BEAT);
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    for turn in 0_u64.. {
        tokio::select! {
            _ = ticks.tick() => {}
            _ = &mut stopped => break,
        }
        background.beat(&filo).await;
        if turn % SWEEP == 0
            && let Err(error) = filo.identity.sweep().await
        {
            tracing::error!(%error, "old sessions could not be swept away");
        }
        if turn % SWEEP == 0
            && let Err(error) = filo.reception.sweep_drafts().await
        {
            tracing::error!(%error, "old drafts of contacts could not be swept away");
        }
        if turn % SWEEP == 0
            && let Err(error) = filo.reception.sweep_imports().await
        {
            tracing::error!(%error, "files of contacts that waited for a day could not be thrown away");
        }
    }
    background.beat(&filo).await;
}

/// Has documents looked at that no antivirus has seen yet, and throws away files that never became any, until the site has stopped. Beside
/// the rest, since an antivirus may be slow.
async fn look_until(filo: Filo, mut stopped: oneshot::Receiver<()>) {
    let mut ticks = tokio::time::interval(LOOK);
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            _ = ticks.tick() => {}
            _ = &mut stopped => break,
        }
        if let Err(error) = filo.casework.look_again().await {
            tracing::error!(%error, "documents wait to be looked at");
        }
        if let Err(error) = filo.casework.sweep_arrivals().await {
            tracing::error!(%error, "files that broke off could not be thrown away");
        }
    }
}

/// Sends messages until the site has stopped.
async fn post_until(filo: Filo, mut stopped: oneshot::Receiver<()>) {
    let mut posting = Posting::default();
    let mut ticks = tokio::time::interval(BEAT);
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    for turn in 0_u64.. {
        tokio::select! {
            _ = ticks.tick() => {}
            _ = &mut stopped => break,
        }
        posting.beat(&filo).await;
        if turn % SWEEP == 0
            && let Err(error) = filo.postman.sweep().await
        {
            tracing::error!(%error, "old messages could not be swept away");
        }
    }
}

/// All that an answer read is in the audit before it leaves, by one commit; when it cannot be, nobody sees the answer.
async fn told_to_the_audit(State(filo): State<Filo>, request: Request, next: Next) -> Response {
    match audit::gathered(&filo.db, next.run(request)).await {
        Ok(answer) => answer,
        Err(error) => {
            tracing::error!(%error, "what an answer read could not be written in the audit: it was refused");
            page::Refusal::from(kernel::Problem::from(error)).into_response()
        }
    }
}

/// The outermost layers: headers and error pages, panics caught, answers compressed.
pub(crate) fn dressed(pages: Router, house: House, filo: &Filo) -> Router {
    pages
        .merge(page::assets::router())
        .layer(axum::middleware::from_fn_with_state(filo.clone(), told_to_the_audit))
        .layer(CatchPanicLayer::custom(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response()))
        .layer(axum::middleware::from_fn_with_state(house, page::dress))
        .layer(DefaultBodyLimit::disable())
        // Measured: the quickest level costs half of the usual one, and a page grows by a fifth.
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest))
        .route("/status", get(crate::sight::status).with_state(filo.clone()))
        .route("/health", get(|| async { ([(header::CACHE_CONTROL, "no-store")], "ok\n") }))
}
