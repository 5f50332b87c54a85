// SPDX-License-Identifier: EUPL-1.2
//! What runs beside the requests: the audit's chain, the directory and the people of another node, old events.

use crate::{Filo, trouble::Trouble};
use audit::Sealing;
use directory::store::Refreshed;
use kernel::{Actor, UtcMicros};
use message::Round;

/// What one beat did: for tests and for the log.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Beat {
    /// Audit entries linked to the chain.
    pub linked: u64,
    /// Whether the directory was read again.
    pub directory: bool,
    /// Persons read into memory, because they are new or have changed.
    pub people: usize,
    /// Events handled.
    pub events: usize,
    /// Messages that left.
    pub sent: usize,
    /// Appointments met in another way since a decision.
    pub switched: usize,
    /// Places in groups that became free, offered to who comes next.
    pub offered: usize,
    /// Earlier times kept for who asked for one.
    pub earlier: usize,
    /// Files of contacts that were gone on with.
    pub brought: usize,
    /// Keys of disposed files that a machine which stopped had left.
    pub disposed: usize,
}

/// Units of appointments changed for a decision in one beat, at most: a thousand appointments.
const UNITS: usize = 20;

/// Between two looks for earlier times, in microseconds: a minute. Each reads the calendar of every desk where somebody waits.
const BETWEEN_LOOKS: i64 = 60_000_000;

/// Parts of each file of contacts in one beat: a hundred rows, so that the audit's chain never waits long for them.
const PARTS: usize = 2;

/// Events handled in one beat, at most.
const EVENTS: i64 = 256;
/// Handled events are kept so long, in seconds, for whoever looks for what happened.
const KEPT: i64 = 30 * 86_400;

/// Rounds of messages after one another, at most: a hundred thousand that are due at once.
const ROUNDS: usize = 500;

/// The background work of one node, beat after beat.
#[derive(Debug)]
pub struct Background {
    node: String,
    sealing: Trouble,
    people: Trouble,
    delivering: Trouble,
    switching: Trouble,
    offering: Trouble,
    earlier: Trouble,
    /// When earlier times were looked for last.
    looked: Option<UtcMicros>,
    bringing: Trouble,
    disposing: Trouble,
}

impl Background {
    /// For this node: any unique word.
    pub fn new(node: &str) -> Self {
        Self {
            node: node.to_owned(),
            sealing: Trouble::of("the audit chain could not be sealed"),
            people: Trouble::of("people noted elsewhere cannot be looked up yet"),
            delivering: Trouble::of("events wait in the outbox"),
            switching: Trouble::of("who is expected has not yet been told how desks receive"),
            offering: Trouble::of("freed places in groups wait to be offered"),
            earlier: Trouble::of("earlier times wait to be offered"),
            looked: None,
            bringing: Trouble::of("a file of contacts or appointments waits to be read in"),
            disposing: Trouble::of("keys of files that were disposed of wait to be destroyed"),
        }
    }

    /// One round. A part that fails is tried again at the next; the log hears of it when it begins, changes or ends.
    pub async fn beat(&mut self, filo: &Filo) -> Beat {
        let mut done = Beat::default();
        let now = filo.clock.now();
        let sealing = Sealing { node: self.node.clone(), heads: filo.settings.heads() };
        let sealed = audit::seal_once(&filo.db, &filo.vault, &sealing, now).await;
        done.linked = self.sealing.after(sealed.map(|sealed| sealed.linked)).unwrap_or_default();
        // The holder itself says once when it cannot read.
        let refreshed = filo.directory.refresh_if_moved(&filo.db).await;
        done.directory = matches!(refreshed, Ok(Refreshed::Moved { .. }));
        done.people = self.people.after(people_of(filo).await).unwrap_or_default();
        done.events = self.delivering.after(deliver(filo).await).unwrap_or_default();
        done.switched = self.switching.after(filo.agenda.carry_all_on(UNITS).await).unwrap_or_default();
        done.offered = self.offering.after(filo.agenda.offer_freed_places().await).unwrap_or_default();
        if self.looked.is_none_or(|looked| (now.0 - looked.0).abs() >= BETWEEN_LOOKS) {
            done.earlier = self.earlier.after(filo.agenda.offer_earlier_times().await).unwrap_or_default();
            self.looked = Some(now);
        }
        let (identity, directory, people) = (&filo.identity, &filo.directory, &filo.people);
        let carried = desk::carry_imports(identity, directory, people, &filo.agenda, &filo.reception, PARTS).await;
        done.brought = self.bringing.after(carried).unwrap_or_default();
        done.disposed = self.disposing.after(filo.casework.finish_disposals().await).unwrap_or_default();
        done
    }
}

/// The postman of one node: beside the rest of the background work, since a slow gateway must not hold up the audit.
#[derive(Debug)]
pub struct Posting {
    sending: Trouble,
}

impl Default for Posting {
    fn default() -> Self {
        Self { sending: Trouble::of("messages wait in the outbox") }
    }
}

impl Posting {
    /// Sends all that is due. Says how many left.
    pub async fn beat(&mut self, filo: &Filo) -> usize {
        let mut sent = 0;
        for _ in 0..ROUNDS {
            let round = self.sending.after(filo.postman.round().await).unwrap_or_default();
            sent += round.sent;
            if round == Round::default() || round.sent + round.failed + round.dropped == 0 {
                break;
            }
        }
        sent
    }
}

/// One round of background work that remembers nothing of the one before.
pub async fn beat(filo: &Filo, node: &str) -> Beat {
    let done = Background::new(node).beat(filo).await;
    Beat { sent: Posting::default().beat(filo).await, ..done }
}

/// Whom other nodes noted; and who of them may be somebody whose file is parted.
async fn people_of(filo: &Filo) -> Result<usize, people::PeopleError> {
    let read = filo.people.keep_current().await?;
    filo.people.compare_with_parted().await?;
    Ok(read)
}

/// Hands events to the rooms above. So far nobody above listens to bookings or demand: what people are told of them is written
/// with the change itself.
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
