// SPDX-License-Identifier: EUPL-1.2
//! The load: many connections, each asking again as soon as it has been answered.

use crate::{Outcome, client::Connection, process::Spent};
use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};
use tokio::task::JoinSet;

/// Connections open at once.
pub const CONNECTIONS: usize = 16;

/// How requests are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// Round and round.
    Again,
    /// Each once: the load ends with them.
    Once,
}

/// What came of a load.
#[derive(Debug)]
pub struct Measured {
    /// Answers with status 200.
    pub answered: usize,
    /// Other answers.
    pub refused: usize,
    /// From the first request to the last answer.
    pub took: Duration,
    /// How long each answer took, microseconds, from the quickest.
    pub times: Vec<u32>,
    /// Bytes of all bodies.
    pub bytes: usize,
    /// What the server spent.
    pub server: Spent,
    /// What the database server spent.
    pub database: Spent,
    /// What the visitors spent.
    pub visitors: Spent,
}

impl Measured {
    /// Answers a second.
    pub fn rate(&self) -> f64 {
        self.answered as f64 / self.took.as_secs_f64()
    }

    /// How long all but `beyond` in a hundred waited at most, milliseconds.
    pub fn percentile(&self, percent: usize) -> f64 {
        let last = self.times.len().saturating_sub(1);
        self.times.get((self.times.len() * percent / 100).min(last)).map_or(0.0, |micros| f64::from(*micros) / 1000.0)
    }

    /// Milliseconds of processor for each answer.
    pub fn each(&self, spent: &Spent) -> f64 {
        spent.processor.as_secs_f64() * 1000.0 / self.answered.max(1) as f64
    }
}

/// Presses on a site for so long. `spent` tells what server and database have spent so far.
///
/// # Errors
/// When a connection breaks.
pub async fn press(
    address: SocketAddr,
    requests: &Arc<Vec<Vec<u8>>>,
    taken: Taken,
    lasts: Duration,
    spent: impl Fn() -> (Spent, Spent),
) -> Outcome<Measured> {
    let mut visitors = JoinSet::new();
    let next = Arc::new(AtomicUsize::new(0));
    let (before, own, begun) = (spent(), Spent::own(), Instant::now());
    let until = begun + lasts;
    for _ in 0..CONNECTIONS {
        visitors.spawn(visit(address, Arc::clone(requests), Arc::clone(&next), taken, until));
    }
    let mut measured = Measured {
        answered: 0,
        refused: 0,
        took: Duration::ZERO,
        times: Vec::new(),
        bytes: 0,
        server: Spent::default(),
        database: Spent::default(),
        visitors: Spent::default(),
    };
    while let Some(seen) = visitors.join_next().await {
        let seen = seen??;
        measured.answered += seen.answered;
        measured.refused += seen.refused;
        measured.bytes += seen.bytes;
        measured.times.extend(seen.times);
    }
    measured.took = begun.elapsed();
    let after = spent();
    (measured.server, measured.database) = (after.0.since(&before.0), after.1.since(&before.1));
    measured.visitors = Spent::own().since(&own);
    measured.times.sort_unstable();
    Ok(measured)
}

#[derive(Default)]
struct Seen {
    answered: usize,
    refused: usize,
    bytes: usize,
    times: Vec<u32>,
}

async fn visit(
    address: SocketAddr,
    requests: Arc<Vec<Vec<u8>>>,
    next: Arc<AtomicUsize>,
    taken: Taken,
    until: Instant,
) -> Outcome<Seen> {
    let mut connection = Connection::open(address).await?;
    let mut seen = Seen { times: Vec::with_capacity(16 * 1024), ..Seen::default() };
    loop {
        let turn = next.fetch_add(1, Ordering::Relaxed);
        let place = if taken == Taken::Again { turn % requests.len().max(1) } else { turn };
        let Some(request) = requests.get(place) else { return Ok(seen) };
        let asked = Instant::now();
        if asked >= until {
            return Ok(seen);
        }
        let answer = connection.ask(request).await?;
        seen.bytes += answer.body.len();
        if answer.status == 200 {
            seen.answered += 1
        } else {
            seen.refused += 1
        }
        seen.times.push(u32::try_from(asked.elapsed().as_micros()).unwrap_or(u32::MAX));
    }
}
