// SPDX-License-Identifier: EUPL-1.2
//! The room `message`: what Filò writes to people, by mail and on the telephone.
//!
//! **Owns** messages to people from the change they tell of to their receipt (tables `message_…`): to whom and with what in
//! its blanks, sealed under the key of the person; each try and what came of it; the words, in ten languages, and those that
//! a territory puts in their place.
//!
//! **Offers**
//! - [`Outbox`], what other rooms hold: [`Outbox::enqueue`], [`Outbox::withdraw`], [`Outbox::retime`], called in the unit of
//!   the change, so that a message exists exactly when the change does; [`Outbox::booked`], [`Outbox::moved`] and
//!   [`Outbox::cancelled_by_desk`], all that an appointment tells, with its one reminder; [`Outbox::about`],
//!   [`Outbox::of_desk`], [`Outbox::failed`] and [`Outbox::standing`] for the pages that show it; [`Outbox::again`] and
//!   [`Outbox::told_by_phone`] for who takes care of what failed; [`Outbox::receipt`], and [`receipts_router`] where a gateway
//!   tells it;
//! - [`Postman`], which sends what is due on as many nodes as there are, at least once, with a key by which a gateway knows a
//!   message it has already; [`MailCarrier`], [`SmsCarrier`] and [`Kept`] by [`Settings`];
//! - [`readable_router`], the page on which a demonstration shows what would have been sent;
//! - [`gsm`], [`quiet`], [`ladder`], [`reminder`], [`words`]: pure rules over plain values.
//!
//! **Never** says a reason, a service or a name; never rings at night or on a holiday unless it must; never prints an address,
//! a number or a secret; never decides whether somebody agreed to be written to: who enqueues has asked.
//!
//! What the rooms above do with it, all in one unit of work:
//!
//! ```
//! # use jiff::tz::TimeZone; use kernel::{Actor, Clock, FixedClock, Language, SeededChance, UtcMicros};
//! # use std::sync::Arc; use store::Db; use vault::Vault;
//! use message::{
//!     Changed, Channel, Contents, Detail, Draft, Kept, Kind, Meeting, MessageError, Outbox, Postman, Recipient, Retime, State,
//!     quiet::Local,
//! };
//! # async fn story() -> Result<(), MessageError> {
//! # let clock = Arc::new(FixedClock::at(UtcMicros(1_795_000_000_000_000))); // a Wednesday of November, 12:06 in Rome
//! # let chance = Arc::new(SeededChance::new(1));
//! # let db = Db::in_memory()?;
//! # store::migrate(&db, &[store::MIGRATIONS, audit::MIGRATIONS, message::MIGRATIONS].concat(), clock.now())?;
//! # let vault = Vault::in_memory(clock.clone(), chance.clone())?;
//! // Made once, by `filo`: with the territory's zone and holidays.
//! let zone = TimeZone::get("Europe/Rome").unwrap_or(TimeZone::UTC);
//! let outbox = Outbox::new(Arc::new(Local { zone, rests: |_| false }), chance);
//! let postman = Postman::new(db.clone(), vault.clone(), outbox.clone(), clock.clone())
//!     .by(Channel::Sms, Arc::new(Kept))
//!     .by(Channel::Mail, Arc::new(Kept));
//!
//! // A booking: the key that seals the person also seals what is written to them.
//! let now = clock.now();
//! let (_, key) = vault.new_subject(now).await?;
//! let booking = "agenda_booking/0190a1b2";
//! let mut meeting = Meeting {
//!     about: booking.into(),
//!     desk: "lavoro".into(),
//!     version: 0,
//!     meets: now.plus_seconds(8 * 86_400),
//!     to: Recipient::sms("333 000 0003").into_iter().collect(), // nobody when they gave none, or said no
//!     language: Language::It,
//!     contents: Contents {
//!         detail: Detail::Told, // they allowed it; else Detail::Discreet, that is also the default
//!         place: Some("via Inventata 1, Cremona".into()),
//!         phone: Some("000 000 003".into()),
//!         calendar: None,
//!     },
//! };
//! let (telling, made, seal) = (outbox.clone(), meeting.clone(), key.clone());
//! db.write(&Actor::public(), move |tx| {
//!     // … the booking's own rows, its audit …
//!     telling.booked(tx, &seal, &made, now)
//! })
//! .await?;
//! assert_eq!(postman.round().await?.sent, 1, "the confirmation; the reminder waits for its evening");
//!
//! // The desk moves it: one message, and the reminder follows.
//! # clock.advance_seconds(60);
//! let now = clock.now();
//! let was = meeting.meets;
//! (meeting.version, meeting.meets) = (1, was.plus_seconds(86_400));
//! let (telling, moved, seal) = (outbox.clone(), meeting.clone(), key.clone());
//! db.write(&Actor::public(), move |tx| telling.moved(tx, &seal, &moved, was, now)).await?;
//! assert_eq!(postman.round().await?.sent, 1);
//!
//! // The person calls it off themselves: nothing to tell them, and no reminder.
//! let telling = outbox.clone();
//! let taken_back = db.write(&Actor::public(), move |tx| telling.withdraw_about(tx, booking, now)).await?;
//! assert_eq!(taken_back, 1);
//!
//! // Anything else, by hand: an answer waits on somebody's page.
//! let to = Recipient::mail("prova@prova.example");
//! let Some(to) = to else { return Ok(()) };
//! let once = "reception_thread/0190a1b3/answered/1";
//! let draft = Draft::new(once, "reception_thread/0190a1b3", Kind::Answered, to, Language::Ro, now);
//! let telling = outbox.clone();
//! db.write(&Actor::system(), move |tx| -> Result<(), MessageError> {
//!     telling.enqueue(tx, &key, &draft, now)?;
//!     let later = Retime { due: now.plus_seconds(3_600), good_until: None, meets: None };
//!     assert_eq!(telling.retime(tx, once, later)?, Changed::Done);
//!     assert_eq!(telling.withdraw(tx, "unheard of", now)?, Changed::Unknown);
//!     Ok(())
//! })
//! .await?;
//!
//! // What the desk sees: words of the work, never an address.
//! let told = db.read(&Actor::system(), move |tx| outbox.about(tx, booking)).await?;
//! let states: Vec<_> = told.iter().map(|one| (one.kind, one.state)).collect();
//! assert_eq!(
//!     states,
//!     [
//!         (Kind::Confirmed, State::Sent),
//!         (Kind::Reminder, State::Withdrawn),
//!         (Kind::Moved, State::Sent),
//!         (Kind::Reminder, State::Withdrawn),
//!     ]
//! );
//! # Ok(()) }
//! # let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().unwrap();
//! # runtime.block_on(story()).unwrap();
//! ```

mod carrier;
mod draft;
mod error;
mod failed;
pub mod gsm;
mod kept;
mod kind;
pub mod ladder;
mod meeting;
mod outbox;
mod pages;
mod post;
pub mod quiet;
mod receipt;
mod receipts;
pub mod reminder;
pub mod samples;
mod settings;
mod store;
pub mod words;

pub use carrier::{Answer, Carrier, Kept, LONGEST, Letter, MailCarrier, SmsCarrier};
pub use draft::{Contents, Detail, Draft, Message, MessageId, Recipient, Urgency};
pub use error::MessageError;
pub use failed::{Care, Cared, Unsettled};
pub use kept::{Sent, latest};
pub use kind::{Channel, Failure, Kind, Settled, State};
pub use meeting::Meeting;
/// This room's words: those of the demonstration's page. What messages say is in [`words`].
pub const WORDS: page::RoomWords = page::words!(It "it", En "en");

pub use outbox::{Changed, Enqueued, Outbox, Retime, Standing, Told};
pub use pages::{PATH, Readable, readable_router};
#[doc(hidden)]
pub use post::Moment;
pub use post::{Postman, Round};
pub use receipt::{Named, Outcome, Receipt};
pub use receipts::{RECEIPTS, Receipts, receipts_router};
pub use settings::{
    AnswerWords, Body, MailSecurity, MailSettings, ReceiptSettings, Secret, Settings, SettingsError, SmsSettings,
};
pub use store::MIGRATIONS;
pub use words::preview;

use ::store::{ReadTx, StoreError, WriteTx};
use kernel::Language;

/// Puts a territory's own words in place of those it had: those that [`words::read_folder`] found good. In the unit that loads
/// the pack.
///
/// # Errors
/// Whatever the database refuses.
pub fn keep_words(tx: &WriteTx<'_>, words: &[(Language, Kind, words::Template)]) -> Result<(), StoreError> {
    store::after::keep_words(tx, words)
}

/// The territory's own words, as they are kept; in the order of [`words::read_folder`].
///
/// # Errors
/// Whatever the database refuses.
pub fn kept_words(tx: &ReadTx<'_>) -> Result<Vec<(Language, Kind, words::Template)>, StoreError> {
    store::after::kept_words(tx)
}
