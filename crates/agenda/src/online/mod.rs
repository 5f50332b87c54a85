// SPDX-License-Identifier: EUPL-1.2
//! From the desk to online or the telephone, and back, from a day on: a desk, a programme or the whole territory.
//!
//! First [`Agenda::foresee`] tells who is concerned, and changes nothing. [`Agenda::decide_switch`] writes the decision, which holds at
//! once for whoever books. [`Agenda::carry_on`] then changes and tells those who are expected, in units of a few: each booking with its
//! history, its audit and its one message, all or nothing. Whoever is interrupted begins again where it stopped.
//! [`Agenda::call_off_switch`] takes a decision back before its day.

mod carry;
mod decide;
mod foresee;
mod holds;
mod shown;

pub use carry::Progress;
pub use foresee::{Foreseen, ForeseenDesk, NotTold, Untold};
pub use holds::{Decision, Held, Towards, holds, modes, stretches};
pub use shown::{DeskSwitched, Joining, Notice, Switch};

pub(crate) use shown::{joining, of_day};

use crate::{
    BookingError,
    rules::Desks,
    store::{
        bookings::BookingRow,
        switches::{self, SwitchRow, SwitchedRow},
    },
};
use directory::pack::Mode;
use jiff::civil::Date;
use kernel::{Id, UtcMicros};
use store::{ReadTx, WriteTx};
use vault::Vault;

/// What a [`SwitchId`] names.
#[derive(Debug)]
pub enum Switching {}

/// The identifier of a decision. Made with the page that shows who is concerned, so that a press repeated decides once.
pub type SwitchId = Id<Switching>;

/// What was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// One desk.
    Desk,
    /// The desks of a programme.
    Programme,
    /// All desks.
    Territory,
}

impl What {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Desk, Self::Programme, Self::Territory];

    /// The word it is stored by.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Desk => "desk",
            Self::Programme => "programme",
            Self::Territory => "territory",
        }
    }

    /// What a word means.
    #[must_use]
    pub fn from_code(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.code() == word)
    }
}

/// Why, in a word of the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Reason {
    /// An authority ordered it.
    #[default]
    Ordinance,
    /// Snow, flood, heat.
    Weather,
    /// The rooms cannot be used.
    Premises,
    /// Too few people to receive.
    Staff,
    /// The desks open again.
    Reopening,
    /// Another one.
    Other,
}

impl Reason {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Ordinance, Self::Weather, Self::Premises, Self::Staff, Self::Reopening, Self::Other];

    /// The word it is stored by.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Ordinance => "ordinance",
            Self::Weather => "weather",
            Self::Premises => "premises",
            Self::Staff => "staff",
            Self::Reopening => "reopening",
            Self::Other => "other",
        }
    }

    /// What a word means.
    #[must_use]
    pub fn from_code(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == word)
    }
}

/// A decision about to be taken.
#[derive(Debug, Clone)]
pub struct NewSwitch {
    /// Its name, from [`crate::Agenda::new_switch`].
    pub id: SwitchId,
    /// What was chosen.
    pub what: What,
    /// Which desk or programme; nothing for the territory.
    pub which: String,
    /// The desks it means. Those at which nobody is received in person are passed over.
    pub desks: Vec<String>,
    /// The body for which it is taken.
    pub body: String,
    /// From which day.
    pub from: Date,
    /// Towards what.
    pub towards: Towards,
    /// Where one meets online: an address to which a name of each booking is added, so that each has its own. Nothing: the link
    /// of the desk.
    pub rooms: Option<String>,
    /// Why.
    pub reason: Reason,
    /// What the public reads of it on the sheets of the desks. No message carries it.
    pub words: Option<String>,
}

/// The longest that may be told, in letters.
pub const LONGEST_WORDS: usize = 300;
/// The longest address of a meeting that fits a telephone message beside day and hour.
pub const LONGEST_LINK: usize = 80;
/// What stands in a link for the name of the booking.
const ROOM: &str = "{room}";
const ROOM_LABEL: &str = "agenda.room";

/// Whether this can be the address of a meeting: https, one line, not too long for a telephone message.
#[must_use]
pub fn is_link(text: &str) -> bool {
    let host = text.strip_prefix("https://").map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
    host.is_some_and(|host| host.contains('.') && !host.contains('@'))
        && text.len() <= LONGEST_LINK
        && text.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"<>\\^`|".contains(&byte))
}

/// The decision behind a row.
pub(crate) fn decision(row: SwitchRow) -> Result<Decision, BookingError> {
    let unreadable = || BookingError::Unreadable { what: "switch" };
    Ok(Decision {
        from: row.from_day.parse().map_err(|_| unreadable())?,
        towards: Towards::from_code(&row.towards).ok_or_else(unreadable)?,
        id: row.id,
        decided_at: row.decided_at,
        words: row.words,
    })
}

/// The decisions about a desk that were not called off.
pub(crate) fn decisions(tx: &ReadTx<'_>, desk: &str) -> Result<Vec<Decision>, BookingError> {
    switches::of_desk(tx, desk)?.into_iter().map(decision).collect()
}

/// The day of an instant in the territory.
pub(crate) fn day_of(desks: &dyn Desks, at: UtcMicros) -> Date {
    at.timestamp().to_zoned(desks.zone()).date()
}

/// The link of a booking that is met online: that of the decision which brought it there, else that of its desk.
pub(crate) fn link_of(
    tx: &ReadTx<'_>,
    vault: &Vault,
    desks: &dyn Desks,
    row: &BookingRow,
) -> Result<Option<String>, BookingError> {
    if row.mode != Mode::Online.code() {
        return Ok(None);
    }
    let by = switches::history(tx, &row.id)?.into_iter().rev().find(|one| one.mode == row.mode);
    let link = match by {
        Some(by) => switches::link(tx, &by.switch, &row.desk)?,
        None => None,
    };
    Ok(link_with(vault, desks, row, link))
}

/// The link of a booking that is met online, from that of the decision about it.
fn link_with(vault: &Vault, desks: &dyn Desks, row: &BookingRow, link: Option<String>) -> Option<String> {
    if row.mode != Mode::Online.code() {
        return None;
    }
    link.or_else(|| desks.online(&row.desk)).map(|link| named(vault, &link, &row.id))
}

/// A link with the name of the booking in it: nobody guesses it, and it is the same whenever it is asked for.
fn named(vault: &Vault, link: &str, booking: &str) -> String {
    use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
    if !link.contains(ROOM) {
        return link.to_owned();
    }
    let signed = vault.sign(ROOM_LABEL, booking.as_bytes());
    let name = URL_SAFE_NO_PAD.encode(signed.get(..9).unwrap_or_default());
    link.replace(ROOM, &name)
}

/// What a booking becomes on its day at its desk, when what holds there concerns it: `(new way, the decision)`.
fn becomes<'d>(
    tx: &ReadTx<'_>,
    row: &BookingRow,
    decisions: &'d [Decision],
    day: Date,
) -> Result<Option<(Towards, Option<&'d Decision>)>, BookingError> {
    let held = holds(decisions, day);
    if row.mode == held.towards.code() {
        return Ok(None);
    }
    // Who chose the telephone, their home or a screen keeps it: only what was at the desk follows the desk.
    let follows = row.mode == Mode::OnSite.code() || switches::is_switched(tx, &row.id, &row.mode)?;
    Ok(follows.then_some((held.towards, held.by)))
}

/// Whether a booking is at the desk by choice, wherever a decision has brought it.
pub(crate) fn chose_the_desk(tx: &ReadTx<'_>, row: &BookingRow) -> Result<bool, BookingError> {
    Ok(row.mode == Mode::OnSite.code() || switches::is_switched(tx, &row.id, &row.mode)?)
}

/// A booking that has just come to another day or desk takes the way that holds there. `row.moves` already counts the move.
pub(crate) fn settle(
    tx: &WriteTx<'_>,
    desks: &dyn Desks,
    row: &mut BookingRow,
    now: UtcMicros,
) -> Result<(), BookingError> {
    let decisions = decisions(tx, &row.desk)?;
    let day = day_of(desks, row.starts_at);
    let Some((towards, by)) = becomes(tx, row, &decisions, day)? else { return Ok(()) };
    // Back at the desk because no decision holds there: the one that had brought it away is named.
    let switch = match by {
        Some(by) => by.id.clone(),
        None => match switches::history(tx, &row.id)?.pop() {
            Some(last) => last.switch,
            None => return Ok(()),
        },
    };
    let was = std::mem::replace(&mut row.mode, towards.code().to_owned());
    row.moves += 1;
    switches::set_mode(tx, &row.id, &row.mode, now)?;
    let one = SwitchedRow {
        booking: row.id.clone(),
        version: row.moves,
        switch,
        step: 2,
        was,
        mode: row.mode.clone(),
        told: true,
        changed_at: now,
    };
    switches::insert_switched(tx, &one)?;
    Ok(())
}

/// Whether somebody may book this way on this day; and where the desk would receive in person but for a decision, the note that
/// they did not choose it.
pub(crate) fn bookable(
    tx: &WriteTx<'_>,
    (usual, desks): (&[Mode], &dyn Desks),
    row: &BookingRow,
) -> Result<Option<SwitchedRow>, BookingError> {
    let decisions = decisions(tx, &row.desk)?;
    let held = holds(&decisions, day_of(desks, row.starts_at));
    if !modes(usual, held.towards).iter().any(|mode| mode.code() == row.mode) {
        return Err(BookingError::DeskClosed);
    }
    // Where one may choose that way on any day, whoever takes it has chosen it.
    let chosen = usual.iter().any(|mode| mode.code() == row.mode);
    Ok(held.by.filter(|_| !chosen).map(|by| SwitchedRow {
        booking: row.id.clone(),
        version: row.moves,
        switch: by.id.clone(),
        step: 2,
        was: Mode::OnSite.code().to_owned(),
        mode: row.mode.clone(),
        told: true,
        changed_at: row.made_at,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_meeting_is_behind_a_safe_address() {
        for good in ["https://incontri.prova.example/", "https://incontri.prova.example/{room}?x=1"] {
            assert!(is_link(good), "{good}");
        }
        let long = format!("https://prova.example/{}", "a".repeat(LONGEST_LINK));
        for bad in ["", "http://prova.example/", "https://", "https://x@prova.example/", "https://a b.example", &long] {
            assert!(!is_link(bad), "{bad}");
        }
    }

    #[test]
    fn each_word_reads_back() {
        for reason in Reason::ALL {
            assert_eq!(Reason::from_code(reason.code()), Some(reason));
        }
        for what in What::ALL {
            assert_eq!(What::from_code(what.code()), Some(what));
        }
        assert!(Reason::from_code("illness").is_none() && What::from_code("body").is_none());
    }
}
