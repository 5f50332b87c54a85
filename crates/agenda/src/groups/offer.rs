// SPDX-License-Identifier: EUPL-1.2
//! A place that has become free is offered to the first of the list, kept two days, then offered to the next. The order is that of arrival.

use super::{Kept, Standing, enrol, note_enrolment, rules, to_come, told};
use crate::{Agenda, BookingError, store::groups};
use kernel::{Actor, UtcMicros};
use store::WriteTx;

/// Offers made in one round, at most.
const ROUND: usize = 200;

impl Agenda {
    /// Ends the offers nobody answered and offers each free place to who comes next: on every node, as often as one likes. Says how many
    /// places were offered.
    ///
    /// # Errors
    /// [`BookingError::Store`], [`BookingError::Vault`].
    pub async fn offer_freed_places(&self) -> Result<usize, BookingError> {
        let now = self.now();
        let stirring = self.db().read(&Actor::system(), move |tx| groups::stirring(tx, now)).await?;
        let mut offered = 0;
        for cycle in stirring {
            offered += self.offer_places_of(&cycle).await?;
        }
        Ok(offered)
    }

    /// The same for one cycle.
    pub(super) async fn offer_places_of(&self, cycle: &str) -> Result<usize, BookingError> {
        let (actor, now) = (Actor::system(), self.now());
        let (id, agenda) = (cycle.to_owned(), self.clone());
        self.db().write(&actor, move |tx| lapse(tx, &agenda, &id, now)).await?;
        let mut offered = 0;
        for _ in 0..ROUND {
            if !self.offer_next(cycle, now).await? {
                break;
            }
            offered += 1;
        }
        self.groups_changed();
        Ok(offered)
    }

    /// Offers one place to the first who waits. `false`: there is none, or nobody.
    async fn offer_next(&self, cycle: &str, now: UtcMicros) -> Result<bool, BookingError> {
        let actor = Actor::system();
        let id = cycle.to_owned();
        let first = self
            .db()
            .read(&actor, move |tx| {
                let Some(row) = groups::cycle(tx, &id)? else { return Ok(None) };
                let open = !to_come(&groups::sessions_of(tx, &id)?, now).is_empty();
                let free = enrol::free_seat(tx, &row, now)?.is_some();
                Ok::<_, BookingError>(if open && free { groups::first_waiting(tx, &id)? } else { None })
            })
            .await?;
        let Some(first) = first else { return Ok(false) };
        let voice = told::voice(self, &first, &actor).await?;
        let (id, agenda) = (cycle.to_owned(), self.clone());
        self.db()
            .write(&actor, move |tx| {
                groups::take_turn(tx, &id, now)?;
                let Some(cycle) = groups::cycle(tx, &id)? else { return Ok(false) };
                let sessions = to_come(&groups::sessions_of(tx, &id)?, now);
                let Some(mut row) = groups::first_waiting(tx, &id)? else { return Ok(false) };
                let (Some(next), Some(seat)) = (sessions.first(), enrol::free_seat(tx, &cycle, now)?) else {
                    return Ok(false);
                };
                if row.id != first.id {
                    // Somebody left the list meanwhile: the next round asks who is first now.
                    return Ok(true);
                }
                let until = rules::answer_by(now);
                enrol::sit(tx, &sessions, seat, &row.id)?;
                groups::set_status(tx, &row.id, Standing::Offered.code(), Some(until), now)?;
                Standing::Offered.code().clone_into(&mut row.status);
                if let Some((voice, Kept { page, .. })) = &voice {
                    voice.offered(tx, &**agenda.desks(), (&cycle, next), &row, page.as_deref(), (until, now))?;
                }
                note_enrolment(tx, "agenda.group_offered", &row, now, &**agenda.chance())?;
                Ok::<_, BookingError>(true)
            })
            .await
    }
}

/// Ends the offers whose time to answer is over; their places are free again.
fn lapse(tx: &WriteTx<'_>, agenda: &Agenda, cycle: &str, now: UtcMicros) -> Result<(), BookingError> {
    groups::take_turn(tx, cycle, now)?;
    for mut row in groups::overdue(tx, cycle, now)? {
        groups::set_status(tx, &row.id, Standing::Lapsed.code(), None, now)?;
        groups::stand_up(tx, &row.id, now)?;
        Standing::Lapsed.code().clone_into(&mut row.status);
        note_enrolment(tx, "agenda.group_lapsed", &row, now, &**agenda.chance())?;
    }
    Ok(())
}
