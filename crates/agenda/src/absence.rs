// SPDX-License-Identifier: EUPL-1.2
//! When a worker is away, whatever body they work for.

use crate::{
    Agenda, BookingError,
    notes::{self, Note},
    store::{
        time,
        windows::{self, AbsenceRow},
    },
};
use kernel::{Actor, Id, UtcMicros};

/// A stretch in which a worker does not receive, at any desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Absence {
    /// Who, by role.
    pub worker: String,
    /// From when.
    pub starts_at: UtcMicros,
    /// Until when, excluded.
    pub ends_at: UtcMicros,
}

pub(crate) async fn add(agenda: &Agenda, absence: Absence, actor: &Actor) -> Result<String, BookingError> {
    let (now, chance) = (agenda.now(), agenda.chance().clone());
    let id = Id::<Absence>::new(now, &*chance).to_string();
    let written = id.clone();
    agenda
        .db()
        .write(actor, move |tx| {
            let row = AbsenceRow { worker: absence.worker, starts_at: absence.starts_at, ends_at: absence.ends_at };
            time::take_turn(tx, &row.worker)?;
            windows::insert_absence(tx, &written, &row, now)?;
            let details = serde_json::json!({ "worker": row.worker });
            notes::record(tx, &Note { action: "agenda.absence", subject: &written, details }, now, &*chance)
        })
        .await?;
    Ok(id)
}

pub(crate) async fn withdraw(agenda: &Agenda, id: &str, actor: &Actor) -> Result<(), BookingError> {
    let (now, chance, id) = (agenda.now(), agenda.chance().clone(), id.to_owned());
    agenda
        .db()
        .write(actor, move |tx| {
            let worker = windows::absent_worker(tx, &id)?.ok_or(BookingError::NotFound)?;
            time::take_turn(tx, &worker)?;
            windows::withdraw_absence(tx, &id, now)?;
            let details = serde_json::json!({ "worker": worker });
            notes::record(tx, &Note { action: "agenda.absence_withdrawn", subject: &id, details }, now, &*chance)
        })
        .await
}
