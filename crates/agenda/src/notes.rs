// SPDX-License-Identifier: EUPL-1.2
//! What a change leaves behind it, in its own unit: the entry of the audit and the event for the rooms above.

use crate::{BookingError, store::bookings::BookingRow};
use audit::Entry;
use kernel::{Chance, UtcMicros};
use store::{Event, WriteTx};

/// An entry of the audit. Ids and words of the work; nothing personal.
pub(crate) struct Note<'a> {
    /// The deed: `agenda.booked`.
    pub action: &'static str,
    /// To what.
    pub subject: &'a str,
    /// More.
    pub details: serde_json::Value,
}

pub(crate) fn record(
    tx: &WriteTx<'_>,
    note: &Note<'_>,
    now: UtcMicros,
    chance: &dyn Chance,
) -> Result<(), BookingError> {
    let details = note.details.to_string();
    audit::record(tx, &Entry { action: note.action, subject: note.subject, details: &details }, now, chance)?;
    Ok(())
}

/// Tells the audit and the rooms above what happened to a booking. The audit files it under the booking's subject, so
/// that the person later sees reads and changes together; the event carries the booking.
pub(crate) fn tell(
    tx: &WriteTx<'_>,
    action: &'static str,
    booking: &BookingRow,
    now: UtcMicros,
    chance: &dyn Chance,
) -> Result<(), BookingError> {
    let details = serde_json::json!({
        "booking": booking.id,
        "desk": booking.desk,
        "service": booking.service,
        "starts_at": booking.starts_at,
        "status": booking.status,
        "moved_from": booking.moved_from,
        "language": booking.language,
    });
    tx.emit(&Event { topic: action, subject: &booking.id, body: details.to_string().as_bytes() }, now, chance)?;
    record(tx, &Note { action, subject: &booking.subject.to_string(), details }, now, chance)
}
