// SPDX-License-Identifier: EUPL-1.2
//! What runs beside the requests: the audit's chain, the directory of another node, old events.

use crate::Filo;
use audit::Sealing;
use directory::store::Refreshed;
use kernel::Actor;

/// What one beat did: for tests and for the log.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Beat {
    /// Audit entries linked to the chain.
    pub linked: u64,
    /// Whether the directory was read again.
    pub directory: bool,
    /// Events handled.
    pub events: usize,
}

/// Events handled in one beat, at most.
const EVENTS: i64 = 256;
/// Handled events are kept so long, in seconds, for whoever looks for what happened.
const KEPT: i64 = 30 * 86_400;

/// One round of background work. A part that fails says so in the log and is tried again at the next beat.
pub async fn beat(filo: &Filo, node: &str) -> Beat {
    let mut done = Beat::default();
    let now = filo.clock.now();
    let sealing = Sealing { node: node.to_owned(), heads: filo.settings.heads() };
    match audit::seal_once(&filo.db, &filo.vault, &sealing, now).await {
        Ok(sealed) => done.linked = sealed.linked,
        Err(error) => tracing::error!(%error, "the audit chain could not be sealed"),
    }
    match filo.directory.refresh_if_moved(&filo.db).await {
        Ok(refreshed) => done.directory = matches!(refreshed, Refreshed::Moved { .. }),
        Err(error) => tracing::error!(%error, "the directory could not be read again: the last good one serves"),
    }
    match deliver(filo).await {
        Ok(events) => done.events = events,
        Err(error) => tracing::error!(%error, "events wait in the outbox"),
    }
    done
}

/// Hands events to the rooms above. So far nobody above listens to bookings or demand: mail comes with the desk's day.
async fn deliver(filo: &Filo) -> Result<usize, store::StoreError> {
    let now = filo.clock.now();
    let pending = filo.db.read(&Actor::system(), |tx| store::pending(tx, EVENTS)).await?;
    if pending.is_empty() {
        return Ok(0);
    }
    let count = pending.len();
    filo.db
        .write(&Actor::system(), move |tx| -> Result<(), store::StoreError> {
            for event in &pending {
                store::delivered(tx, event.id, now)?;
            }
            store::purge_delivered(tx, now.plus_seconds(-KEPT))?;
            Ok(())
        })
        .await?;
    Ok(count)
}
