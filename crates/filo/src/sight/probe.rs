// SPDX-License-Identifier: EUPL-1.2
//! Whether the database keeps what it is given: a real unit, committed. Reading proves little: a full disk, a disk that turned
//! read-only or a server in recovery still read.

use kernel::{Actor, UtcMicros};
use std::sync::Arc;
use store::{Db, Lease, StoreError};
use tokio::sync::Mutex;

/// Anybody may ask for the state, and asking must not make the database work: what was found stands for so long.
const STANDS: i64 = 5_000_000;
/// The row that is written: a lease of nothing, so small that it never grows.
const ROW: Lease<'static> = Lease { name: "filo.sight", holder: "probe", seconds: 1 };

/// Tries to write, at most once in a while however many ask. Cheap to clone.
#[derive(Debug, Clone, Default)]
pub(crate) struct Probe(Arc<Mutex<Option<(UtcMicros, bool)>>>);

impl Probe {
    /// Whether the last try was kept.
    pub(crate) async fn writes(&self, db: &Db, now: UtcMicros) -> bool {
        let mut last = self.0.lock().await;
        if let Some((at, kept)) = *last
            && (0..STANDS).contains(&(now.0 - at.0))
        {
            return kept;
        }
        let system = Actor::system();
        let tried = db.write(&system, move |tx| -> Result<bool, StoreError> { store::claim_lease(tx, &ROW, now) });
        let kept = tried.await.inspect_err(|error| tracing::error!(%error, "nothing can be written")).is_ok();
        *last = Some((now, kept));
        kept
    }
}
