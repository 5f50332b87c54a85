// SPDX-License-Identifier: EUPL-1.2
//! A worker's calendar on a telephone (A9): a secret link that whoever made it can take back, and that never tells a name.
//!
//! The secret is spelled from the form that asked for it and found again by its keyed hash alone, as a booking's link is: the
//! same form sent twice shows the same link, and the database cannot give it away. Whether who made it may still see the desk
//! is asked at each reading, by the room above.

use crate::{
    Agenda, BookingError, DeskScope,
    booking::BookingView,
    groups::{CycleView, SessionView},
    notes::{self, Note},
    rules::Whereabouts,
    store::{
        bookings::BookingRow,
        feeds::{self, FeedRow},
        mediators, windows,
    },
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use kernel::{Actor, Id, Language, UtcMicros};
use store::ReadTx;
use vault::Vault;

/// The fewest bytes of a form key that nobody guesses.
const FORM_KEY: usize = 16;
/// How far back a calendar reaches, in seconds: four weeks.
const BACK: i64 = 28 * 86_400;
/// How far ahead, in seconds: a year, the farthest that a desk books.
const AHEAD: i64 = 366 * 86_400;
/// The most appointments one calendar shows.
const MOST: i64 = 5_000;
/// How often a reading is noted, in seconds: telephones ask many times an hour.
const NOTED: i64 = 86_400;

/// Names a link to a calendar.
#[derive(Debug, Clone, Copy)]
pub enum FeedLink {}

/// The id of a link. Opens nothing: its secret does.
pub type FeedId = Id<FeedLink>;

/// What somebody asks who wants a worker's calendar on their telephone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFeed {
    /// The account that asks.
    pub account: String,
    /// The body it acts for.
    pub body: String,
    /// A desk of theirs where the worker receives; none where it is a mediator's own calendar.
    pub desk: String,
    /// Who, by role.
    pub worker: String,
    /// The language of the calendar's words.
    pub language: Language,
    /// What [`Agenda::feed_key`] gave with the form.
    pub form_key: String,
}

/// A link that stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feed {
    /// Its id.
    pub id: FeedId,
    /// Whose account made it.
    pub account: String,
    /// For which body.
    pub body: String,
    /// The desk it was asked at.
    pub desk: String,
    /// Who, by role.
    pub worker: String,
    /// The language of its words.
    pub language: Language,
    /// When it was made.
    pub made: UtcMicros,
    /// When it was last read, to the day.
    pub read: Option<UtcMicros>,
}

impl Feed {
    fn of(row: FeedRow) -> Result<Self, BookingError> {
        Ok(Self {
            id: row.id.parse().map_err(|_| BookingError::Unreadable { what: "feed" })?,
            language: Language::from_code(&row.language).ok_or(BookingError::Unreadable { what: "language" })?,
            account: row.account,
            body: row.body,
            desk: row.desk,
            worker: row.worker,
            made: row.made_at,
            read: row.read_at,
        })
    }
}

fn secret_of(vault: &Vault, form_key: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(vault.sign("agenda.feed", form_key))
}

fn index_of(vault: &Vault, secret: &str) -> [u8; 32] {
    vault.index("agenda_feed.secret_index", secret)
}

impl Agenda {
    /// What a form that asks for a link must carry: random, and good for one link.
    #[must_use]
    pub fn feed_key(&self) -> String {
        let mut key = [0; FORM_KEY];
        self.chance().fill(&mut key);
        URL_SAFE_NO_PAD.encode(key)
    }

    /// Makes a link to a worker's calendar and gives its secret, which is shown once. A link that the same account had for
    /// the same worker at the same desk is over from now on.
    ///
    /// # Errors
    /// [`BookingError::NotFound`] when the desk is outside `scope` or the worker does not receive there,
    /// [`BookingError::Tampered`] for a form key that is not ours, [`BookingError::Store`].
    pub async fn open_feed(&self, new: NewFeed, scope: &DeskScope, actor: &Actor) -> Result<String, BookingError> {
        let key = URL_SAFE_NO_PAD.decode(&new.form_key).ok().filter(|key| key.len() >= FORM_KEY);
        let key = key.ok_or(BookingError::Tampered)?;
        let own = new.desk.is_empty();
        if !own && !scope.covers(&new.desk) {
            return Err(BookingError::NotFound);
        }
        let secret = secret_of(self.vault(), &key);
        let (index, now, chance) = (index_of(self.vault(), &secret), self.now(), self.chance().clone());
        self.db()
            .write(actor, move |tx| {
                let theirs = match own {
                    true => mediators::of_account(tx, &new.account)?.iter().any(|row| row.worker == new.worker),
                    false => windows::desks_of(tx, &new.worker)?.contains(&new.desk),
                };
                if !theirs {
                    return Err(BookingError::NotFound);
                }
                if let Some(made) = feeds::by_secret(tx, &index)? {
                    // The same form, sent twice by the same person.
                    return if made.account == new.account { Ok(()) } else { Err(BookingError::Tampered) };
                }
                for old in feeds::of_account(tx, &new.account, &new.body)? {
                    if old.desk == new.desk && old.worker == new.worker {
                        feeds::revoke(tx, &old.id, &new.account, now)?;
                        let details = serde_json::json!({ "desk": old.desk, "worker": old.worker });
                        let note = Note { action: "agenda.feed_revoked", subject: &old.id, details };
                        notes::record(tx, &note, now, &*chance)?;
                    }
                }
                let row = FeedRow {
                    id: FeedId::new(now, &*chance).to_string(),
                    account: new.account,
                    body: new.body,
                    desk: new.desk,
                    worker: new.worker,
                    language: new.language.code().to_owned(),
                    made_at: now,
                    read_at: None,
                };
                // A link that was revoked is never given out again.
                if !feeds::insert(tx, &row, &index)? {
                    return Err(BookingError::Tampered);
                }
                let details = serde_json::json!({ "desk": row.desk, "worker": row.worker });
                notes::record(tx, &Note { action: "agenda.feed_made", subject: &row.id, details }, now, &*chance)
            })
            .await?;
        Ok(secret)
    }

    /// The links that an account made for a body and that stand.
    ///
    /// # Errors
    /// [`BookingError::Store`], [`BookingError::Unreadable`].
    pub async fn feeds(&self, account: &str, body: &str, actor: &Actor) -> Result<Vec<Feed>, BookingError> {
        let (account, body) = (account.to_owned(), body.to_owned());
        let rows = self.db().read(actor, move |tx| feeds::of_account(tx, &account, &body)).await?;
        rows.into_iter().map(Feed::of).collect()
    }

    /// Takes a link back: from this instant nobody reads by it any more. One that is over already stays over.
    ///
    /// # Errors
    /// [`BookingError::NotFound`] for a link of somebody else, [`BookingError::Store`].
    pub async fn revoke_feed(&self, account: &str, id: FeedId, actor: &Actor) -> Result<(), BookingError> {
        let (account, id) = (account.to_owned(), id.to_string());
        let (now, chance) = (self.now(), self.chance().clone());
        self.db()
            .write(actor, move |tx| {
                if !feeds::revoke(tx, &id, &account, now)? {
                    return Err(BookingError::NotFound);
                }
                let details = serde_json::Value::Null;
                notes::record(tx, &Note { action: "agenda.feed_revoked", subject: &id, details }, now, &*chance)
            })
            .await
    }

    /// The live link of this secret, none when it was never made or was taken back.
    ///
    /// # Errors
    /// [`BookingError::Store`], [`BookingError::Unreadable`].
    pub async fn feed(&self, secret: &str) -> Result<Option<Feed>, BookingError> {
        let index = index_of(self.vault(), secret);
        let found = self.db().read(&Actor::public(), move |tx| feeds::by_secret(tx, &index)).await?;
        found.map(Feed::of).transpose()
    }

    /// The appointments that the worker of a link receives: four weeks back, a year ahead, cancelled ones included. That it
    /// was read is noted once a day, in the account of who made it. Whether they may still is decided before this.
    ///
    /// # Errors
    /// [`BookingError::Store`], [`BookingError::Unreadable`].
    pub async fn feed_bookings(&self, feed: &Feed, actor: &Actor) -> Result<Vec<BookingView>, BookingError> {
        self.note_reading(feed, actor).await?;
        let (now, zone) = (self.now(), self.desks().zone());
        let worker = feed.worker.clone();
        let found = self.db().read(actor, move |tx| of_worker(tx, &worker, now)).await?;
        found.iter().map(|(row, workers)| BookingView::of(row, workers.clone(), &zone)).collect()
    }

    /// The hours of a mediator whose own calendar a link opens, each with where it is: called off ones included. Nothing else is in them:
    /// no desk, no service. None when whoever made the link is a mediator no more.
    ///
    /// # Errors
    /// As [`Agenda::feed_bookings`].
    pub async fn own_feed_bookings(
        &self,
        feed: &Feed,
        actor: &Actor,
    ) -> Result<Option<Vec<(BookingView, Whereabouts)>>, BookingError> {
        self.note_reading(feed, actor).await?;
        let (now, zone, desks) = (self.now(), self.desks().zone(), self.desks().clone());
        let (account, worker) = (feed.account.clone(), feed.worker.clone());
        let found = self
            .db()
            .read(actor, move |tx| {
                if !mediators::of_account(tx, &account)?.iter().any(|row| row.worker == worker) {
                    return Ok(None);
                }
                let (from, to) = (now.plus_seconds(-BACK), now.plus_seconds(AHEAD));
                Ok::<_, BookingError>(Some(mediators::of_worker(tx, &worker, from, to, MOST)?))
            })
            .await?;
        let Some(found) = found else { return Ok(None) };
        let told = |row: &mediators::FeedHour| {
            let at = desks.whereabouts(&row.booking.desk, &row.booking.place, true);
            let shown = BookingRow {
                // Hers, not the appointment's: another mediator of it is another entry.
                id: row.engagement.id.clone(),
                starts_at: row.engagement.starts_at,
                ends_at: row.engagement.ends_at,
                moves: row.engagement.version,
                desk: String::new(),
                service: String::new(),
                status: if row.holds == 1 { "booked" } else { "cancelled_by_service" }.to_owned(),
                changed_at: row.changed_at,
                ..row.booking.clone()
            };
            let mut view = BookingView::of(&shown, Vec::new(), &zone)?;
            // What is told of it tells nothing.
            view.discreet = false;
            Ok::<_, BookingError>((view, at))
        };
        found.iter().map(told).collect::<Result<Vec<_>, _>>().map(Some)
    }

    /// That a link was read is noted once a day.
    async fn note_reading(&self, feed: &Feed, actor: &Actor) -> Result<(), BookingError> {
        let (now, chance) = (self.now(), self.chance().clone());
        if feed.read.is_none_or(|read| read < now.plus_seconds(-NOTED)) {
            let (id, worker) = (feed.id.to_string(), feed.worker.clone());
            self.db()
                .write(actor, move |tx| {
                    if feeds::read(tx, &id, now.plus_seconds(-NOTED), now)? {
                        let details = serde_json::json!({ "worker": worker });
                        notes::record(tx, &Note { action: "agenda.feed_read", subject: &id, details }, now, &*chance)?;
                    }
                    Ok::<_, BookingError>(())
                })
                .await?;
        }
        Ok(())
    }
}

/// A meeting that a worker leads, with its group.
pub type Led = (SessionView, CycleView);

impl Agenda {
    /// The meetings of groups that the worker of a link leads: four weeks back, a year ahead, those called off included. Each group
    /// stands with that meeting alone.
    ///
    /// # Errors
    /// [`BookingError::Store`], [`BookingError::Unreadable`].
    pub async fn feed_meetings(&self, feed: &Feed, actor: &Actor) -> Result<Vec<Led>, BookingError> {
        let (now, zone, worker) = (self.now(), self.desks().zone(), feed.worker.clone());
        let found = self.db().read(actor, move |tx| {
            feeds::meetings(tx, &worker, now.plus_seconds(-BACK), now.plus_seconds(AHEAD), MOST)
        });
        let found: Vec<_> = found.await?;
        let led = |(session, cycle): (_, _)| {
            let whole = CycleView::of(&cycle, std::slice::from_ref(&session), &zone)?;
            Ok((SessionView::of(&session, &zone)?, whole))
        };
        found.into_iter().map(led).collect()
    }
}

type Received = Vec<(BookingRow, Vec<String>)>;

fn of_worker(tx: &ReadTx<'_>, worker: &str, now: UtcMicros) -> Result<Received, BookingError> {
    let rows = feeds::bookings(tx, worker, now.plus_seconds(-BACK), now.plus_seconds(AHEAD), MOST)?;
    Ok(rows.into_iter().map(|row| (row, vec![worker.to_owned()])).collect())
}
