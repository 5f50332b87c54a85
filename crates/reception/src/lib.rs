// SPDX-License-Identifier: EUPL-1.2
//! Reception: what arrives at the door before there is a case.
//!
//! **Owns** demand that found no answer (D12), and campaigns with their counts (D6), in tables `reception_…`. Anonymous
//! threads (D4) are in [`threads`]; contacts (D8) with their drafts in [`contact`]; requests to enter a
//! programme in order of arrival (D5) in [`intake`]; those who send others by a personal link (D9) in [`prescribers`]; contacts and
//! appointments as tables that come in, contacts that go out, in [`exchange`].
//!
//! **Offers** [`Reception::record`], which keeps a demand once however often the page is sent, and
//! [`Reception::unmet`], the counts a planner reads; [`Reception::open_channel`], [`Reception::count`] and
//! [`Reception::channels`], by which way people came; [`poster`], what a poster says of a desk or a town.
//!
//! [`Reception::count_try`] counts who tries at codes that are said aloud.
//!
//! **Never** keeps who asked: a demand has a town, a need, a reason and a day, and no column for a person.

mod channel;
pub mod contact;
mod demand;
pub mod exchange;
mod feedback;
pub mod intake;
mod poster;
pub mod prescribers;
mod store;
pub mod threads;
mod tries;

pub use channel::{Channel, Kind, LONGEST_LABEL, PRINTED, Reach, Reached};
pub use demand::{Demand, Reason, Unmet};
pub use feedback::{Comment, Feedback, LONGEST_COMMENT, Opinions, Rating};
pub use poster::{PosterRefused, Printing, has_closed, poster, standing};
pub use store::MIGRATIONS;
pub use tries::TryError;

use ::store::{Db, Event, StoreError};
use audit::Entry;
use kernel::{Actor, Chance, Clock, Problem, UtcMicros};
use message::Outbox;
use std::sync::Arc;
use vault::Vault;

/// The room, ready to work. Cheap to clone.
#[derive(Clone)]
pub struct Reception {
    db: Db,
    vault: Vault,
    clock: Arc<dyn Clock>,
    chance: Arc<dyn Chance>,
    outbox: Option<Outbox>,
}

impl Reception {
    /// Moves in.
    pub fn new(db: Db, vault: Vault, clock: Arc<dyn Clock>, chance: Arc<dyn Chance>) -> Self {
        Self { db, vault, clock, chance, outbox: None }
    }

    /// The same, and who wrote without a name hears that an answer waits, where they asked for it. Without an outbox nobody does.
    #[must_use]
    pub fn telling(self, outbox: Outbox) -> Self {
        Self { outbox: Some(outbox), ..self }
    }

    /// Keeps a demand that found no answer: one row a need, once for each form however often it is sent. Says whether it is
    /// new.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn record(&self, demand: Demand) -> Result<bool, Problem> {
        // The day, not the moment: with few inhabitants a moment could tell who it was.
        let (now, chance) = (self.clock.now(), Arc::clone(&self.chance));
        let form = self.vault.index("reception.demand.form", &demand.form);
        let new = self
            .db
            .write(&Actor::public(), move |tx| -> Result<bool, StoreError> {
                let mut new = false;
                for need in &demand.needs {
                    let id = kernel::Id::<Demand>::new(demand::day_of(now), &*chance);
                    if store::insert(tx, id, &demand, need, &form, demand::day_of(now))? {
                        new = true;
                        let entry = Entry { action: "reception.demand", subject: &id.to_string(), details: need };
                        audit::record(tx, &entry, now, &*chance)?;
                        let event =
                            Event { topic: "reception.demand", subject: &id.to_string(), body: need.as_bytes() };
                        tx.emit(&event, now, &*chance)?;
                    }
                }
                Ok(new)
            })
            .await?;
        Ok(new)
    }

    /// How often each need found no answer in each town, since an instant.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn unmet(&self, actor: &Actor, since: UtcMicros) -> Result<Vec<Unmet>, Problem> {
        Ok(self.db.read(actor, move |tx| store::unmet(tx, since)).await?)
    }
}
