// SPDX-License-Identifier: EUPL-1.2
//! Who would come earlier, for the people of a desk.

use super::{Earlier, shown};
use crate::{
    Agenda, BookingError, Person,
    booking::BookingView,
    people,
    store::{bookings, earlier as kept},
};
use kernel::Actor;
use std::collections::BTreeSet;
use vault::ReadLog;

/// Somebody who would come earlier.
pub struct EarlierLine {
    /// What they have.
    pub booking: BookingView,
    /// Who comes; nobody when their data were destroyed.
    pub people: Vec<Person>,
    /// What they asked for.
    pub earlier: Earlier,
}

impl Agenda {
    /// Who would come earlier at these desks, in the order in which they asked: desks after one another.
    ///
    /// # Errors
    /// [`BookingError::Store`], [`BookingError::Vault`].
    pub async fn earlier_at(&self, desks: &BTreeSet<String>, actor: &Actor) -> Result<Vec<EarlierLine>, BookingError> {
        let (agenda, desks, now, zone) = (self.clone(), desks.clone(), self.now(), self.desks().zone());
        let rows = self
            .db()
            .read(actor, move |tx| {
                let mut rows = Vec::new();
                for desk in &desks {
                    for wish in kept::waiting_at(tx, desk, now)? {
                        let Some(row) = bookings::by_id(tx, &wish.booking)? else { continue };
                        let sealed = bookings::participants(tx, &row.id)?;
                        rows.push((agenda.view(tx, &row)?, sealed, shown(tx, &wish, &zone)?, row.subject));
                    }
                }
                Ok::<_, BookingError>(rows)
            })
            .await?;
        let subjects: Vec<_> = rows.iter().map(|(.., subject)| *subject).collect();
        let keys = self.vault().subjects(&subjects).await?;
        let mut reads = ReadLog::new("agenda.earlier");
        let mut lines = Vec::with_capacity(rows.len());
        for (booking, sealed, earlier, subject) in rows {
            let mut known = Vec::new();
            if let Some(key) = keys.get(&subject) {
                for person in &sealed {
                    known.push(people::open(key, person, &mut reads)?);
                }
            }
            lines.push(EarlierLine { booking, people: known, earlier });
        }
        audit::commit_reads(self.db(), actor, reads, now, &**self.chance()).await?;
        Ok(lines)
    }
}
