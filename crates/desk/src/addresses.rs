// SPDX-License-Identifier: EUPL-1.2
//! Where the pages stand, without language: they lead to one another, so none of them owns the signposts.

use jiff::civil::Date;
use page::Form;

/// Booking for somebody.
pub(crate) const BOOK: &str = "/scrivania/prenota";
/// Moving an appointment.
pub(crate) const SHIFT: &str = "/scrivania/sposta";
/// Who would come earlier.
pub(crate) const EARLIER: &str = "/scrivania/prima";
/// The absences.
pub(crate) const AWAY: &str = "/scrivania/assenze";
/// The hours of one day.
pub(crate) const HOURS: &str = "/scrivania/orario";
/// Past appointments that nobody closed.
pub(crate) const TO_CLOSE: &str = "/scrivania/da-chiudere";
/// From a code to whose it is.
pub(crate) const CODE: &str = "/scrivania/codice";
/// Messages that reached nobody.
pub(crate) const UNDELIVERED: &str = "/scrivania/consegne";
/// Who interprets at an appointment.
pub(crate) const MEDIATION: &str = "/scrivania/mediatrici/appuntamento";
/// The threads.
pub(crate) const THREADS: &str = "/scrivania/messaggi";

/// A day of the diary.
pub(crate) fn day(day: Date) -> String {
    format!("/scrivania/{day}")
}

/// The sheet of a day, to print.
pub(crate) fn sheet(day: Date) -> String {
    format!("/scrivania/foglio/{day}")
}

/// The week in which a day lies.
pub(crate) fn week(day: Date) -> String {
    format!("/scrivania/settimana/{day}")
}

/// A team's day.
pub(crate) fn team(day: Date) -> String {
    format!("/scrivania/squadra/{day}")
}

/// The hours of a day.
pub(crate) fn hours(day: Date) -> String {
    format!("{HOURS}?giorno={day}")
}

/// The list that an absence opens.
pub(crate) fn absence(absence: &str) -> String {
    format!("{AWAY}/{absence}")
}

/// The absence from whose list one came, as its forms carry it.
pub(crate) fn from_absence(form: &Form) -> Option<String> {
    let id = form.get("absence");
    id.parse::<kernel::Id<agenda::Absence>>().ok().map(|id| id.to_string())
}

/// Where one begins to book, from a day.
pub(crate) fn book_from(day: Date) -> String {
    format!("{BOOK}?giorno={day}")
}

/// Where one begins to book at a desk, from a day.
pub(crate) fn book_at(desk: &str, day: Date) -> String {
    format!("{BOOK}?sportello={desk}&giorno={day}")
}
