// SPDX-License-Identifier: EUPL-1.2
//! The room `agenda`: opening windows, free times and bookings.
//!
//! **Owns** the calendar of every desk: when a worker receives, when not, and which times are taken (tables `agenda_…`).
//!
//! **Offers**
//! - [`Agenda`], what other rooms hold: free times of a week or a month ([`Agenda::week`], [`Agenda::month`],
//!   [`Agenda::next`]) from an image at most a second old; [`Agenda::confirm`], which takes a time by the truth of the
//!   database, and [`Agenda::booked_by`], what a form has made; finding, moving, handing over, cancelling and marking a booking; [`Agenda::day`], whom a desk expects;
//! - with [`Agenda::telling`], a confirmation, a reminder and each change told to whoever agreed to it ([`Tell`]), in the unit of
//!   the change; [`Agenda::undelivered`], what did not arrive, and [`Agenda::take_care`] of it;
//! - [`Agenda::pass_of_code`], which opens to whoever has said a code what the link opens;
//! - for the people of the desk: [`Agenda::sheet`], days whole; [`Agenda::ask_time`], a time they type, with what there is
//!   to read before it is booked ([`Doubt`]); [`Agenda::to_close`], what nobody said of; absences, and [`Agenda::under`],
//!   whom one leaves without a worker and where each could go; [`Agenda::change_day`], one day of a window with other hours;
//! - a stretch of days as a table: [`Agenda::count_out`], [`Agenda::take_out`];
//! - how desks receive from a day on (online, by telephone, at the desk again): [`Agenda::foresee`], [`Agenda::decide_switch`],
//!   [`Agenda::carry_on`], [`Agenda::call_off_switch`]; [`Agenda::modes_on`] and [`Agenda::notices`], what then holds;
//! - groups ([`groups`]): [`Agenda::make_cycle`], [`Agenda::enrol`], the list of who waits and [`Agenda::offer_freed_places`], one
//!   meeting called off, moved or led by somebody else ([`Agenda::lead_instead`]), who came;
//! - mediators ([`mediators`]): the register, [`Agenda::confirm_with`], which books one with the appointment, [`Agenda::mediators_needed`], for which
//!   appointments somebody is to be found, [`Agenda::mediation_costs`];
//! - earlier times ([`earlier`]): [`Agenda::ask_earlier`], and [`Agenda::offer_earlier_times`], which keeps what has become free for who
//!   asked first;
//! - [`load_windows`], which makes the opening windows those of a territory, and [`check_window`] for whoever writes one;
//! - [`ics()`], a booking for the calendar on a telephone; a worker's whole calendar by a secret link that is taken back
//!   ([`Agenda::open_feed`], [`Agenda::feed_bookings`], [`Agenda::feed_meetings`], [`ics_of_all`]);
//! - [`slots`], the free times computed from windows, absences, holidays and bookings; [`recurrence`], the rules by which
//!   days repeat; [`holidays`], the days on which Italy rests: pure rules over plain values.
//!
//! **Tells** the rooms above, in the unit of the change: `agenda.booked`, `agenda.moved`, `agenda.handed_over`,
//! `agenda.cancelled`, `agenda.seen`, `agenda.no_show`, `agenda.unmarked`, `agenda.switched`, `agenda.earlier_…` for a wish to come earlier, and `agenda.group_…` for what
//! happens to a group or to somebody's place in it. The event's subject is the booking; its body is JSON with
//! `booking`, `desk`, `service`, `starts_at`, `status`, `moved_from`, `language`, and nothing personal.
//!
//! **Never** stores a free time: each one is computed again whenever somebody asks, and once more when a booking
//! is confirmed. It never lets two bookings hold the same five minutes of a worker: the database has no room for the
//! second. It never writes who comes, save sealed. It never reads a clock by itself: now and the zone come in.

mod absence;
mod agenda;
mod booking;
mod calendar;
mod change;
mod claim;
mod code;
mod confirm;
mod day;
mod error;
mod feeds;
mod for_somebody;
mod hold;
mod ics;
mod image;
mod life;
mod load;
mod notes;
mod offer;
mod online;
mod other_hours;
mod people;
mod quanta;
mod rules;
mod secrets;
mod sheet;
mod store;
mod taken_out;
mod territory;
mod told;
mod undelivered;
mod under;
mod week;
mod window;

pub mod earlier;
pub mod groups;
pub mod holidays;
pub mod mediators;
pub mod recurrence;
pub mod slots;

/// This room's words: its refusals, as people read them.
pub const WORDS: page::RoomWords = page::words!(ten);

pub use absence::{Absence, AwayKind, StandingAbsence};
pub use agenda::Agenda;
pub use booking::{
    BookedRules, Booking, BookingId, BookingView, Confirm, Confirmed, LONGEST_NAME, LONGEST_NOTE, LONGEST_PHONE, Person,
};
pub use change::Own;
pub use claim::DeskScope;
pub use code::Code;
pub use day::Appointment;
pub use error::BookingError;
pub use feeds::{Feed, FeedId, FeedLink, NewFeed};
pub use for_somebody::{AskedTime, Doubt};
pub use ics::{Entry, IcsWords, ics, ics_of_all, ics_of_group};
pub use life::{CHANGES, Side, When};
pub use load::{Loaded, compare_windows, load_windows};
pub use offer::Offer;
pub use online::{
    Decision, DeskSwitched, Foreseen, ForeseenDesk, Held, Joining, LONGEST_LINK, LONGEST_WORDS, NewSwitch, NotTold,
    Notice, Progress, Reason, Switch, SwitchId, Towards, Untold, What, holds, is_link, modes, stretches,
};
pub use other_hours::{DayHours, WindowDay};
pub use rules::{DeskRules, Desks, NOWHERE, PlaceRules, ServiceRules, Whereabouts};
pub use sheet::{DeskSheet, LooseEnds, Stretch, WorkerTime};
pub use store::MIGRATIONS;
pub use taken_out::MOST_OUT;
pub use territory::{rest_days, windows_of};
pub use told::{By, Tell};
pub use undelivered::{Undelivered, UndeliveredOf};
pub use under::{LeftAlone, Proposal, UnderAbsence};
pub use week::{Day, Month, Offered, Week};
pub use window::{OpeningWindow, OtherHours, WindowTimes, check_rrule, check_times, check_window};
