// SPDX-License-Identifier: EUPL-1.2
//! Listening, answering, and stopping without cutting anybody off.

use crate::{Filo, FiloError, background};
use axum::{
    Router,
    extract::DefaultBodyLimit,
    http::{StatusCode, header},
    response::IntoResponse,
    routing::get,
};
use page::House;
use std::{future::Future, net::SocketAddr, time::Duration};
use tokio::net::TcpListener;
use tower_http::{catch_panic::CatchPanicLayer, compression::CompressionLayer};

/// How often the background work runs.
const BEAT: Duration = Duration::from_secs(1);

/// A site that is listening.
#[derive(Debug)]
pub struct Listening {
    /// Where.
    pub address: SocketAddr,
    listener: TcpListener,
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

/// Answers until `stop` ends, then finishes what is under way.
///
/// # Errors
/// When the pages cannot be prepared.
pub async fn serve(
    filo: Filo,
    listening: Listening,
    demonstration: bool,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<(), FiloError> {
    let router = filo.router(demonstration)?;
    let node = format!("{}@{}", std::process::id(), listening.address);
    let beating = tokio::spawn(async move {
        let mut ticks = tokio::time::interval(BEAT);
        ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            ticks.tick().await;
            background::beat(&filo, &node).await;
        }
    });
    let refused = |error: std::io::Error| FiloError::Room(format!("the site stopped: {error}"));
    let served = axum::serve(listening.listener, router).with_graceful_shutdown(stop).await.map_err(refused);
    beating.abort();
    served
}

/// The outermost layers: headers and error pages, panics caught, answers compressed.
pub(crate) fn dressed(pages: Router, house: House) -> Router {
    pages
        .merge(page::assets::router())
        .layer(CatchPanicLayer::custom(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response()))
        .layer(axum::middleware::from_fn_with_state(house, page::dress))
        .layer(DefaultBodyLimit::disable())
        .layer(CompressionLayer::new())
        .route("/health", get(|| async { ([(header::CACHE_CONTROL, "no-store")], "ok\n") }))
}
