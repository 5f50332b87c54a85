// SPDX-License-Identifier: EUPL-1.2
//! The agenda as other rooms hold it: free times to look at, and the parts that the other files of this room add to it.

use crate::{
    BookingError,
    booking::BookingView,
    groups::shelf::Shelf,
    image::{Image, Images},
    rules::Desks,
    slots::{Audience, SearchError},
    store::bookings::{self, BookingRow},
    week::{self, Month, Week},
};
use jiff::{Timestamp, Zoned, civil::Date};
use kernel::{Chance, Clock, UtcMicros};
use message::{Channel, Outbox};
use std::{collections::BTreeSet, sync::Arc};
use store::{Db, ReadTx};
use vault::Vault;

/// The bookings of a territory. Cheap to clone, safe to share.
#[derive(Clone)]
pub struct Agenda(Arc<Inner>, Option<Outbox>);

struct Inner {
    db: Db,
    vault: Vault,
    clock: Arc<dyn Clock>,
    chance: Arc<dyn Chance>,
    desks: Arc<dyn Desks>,
    images: Images,
    groups: Shelf,
}

impl Agenda {
    /// The agenda over a database whose migrations have run. `desks` is the directory's holder of snapshots.
    pub fn new(db: Db, vault: Vault, clock: Arc<dyn Clock>, chance: Arc<dyn Chance>, desks: Arc<dyn Desks>) -> Self {
        Self(
            Arc::new(Inner { db, vault, clock, chance, desks, images: Images::default(), groups: Shelf::default() }),
            None,
        )
    }

    /// The same, and people are told of their bookings. Without an outbox nobody is: in tests, or where one only looks.
    #[must_use]
    pub fn telling(self, outbox: Outbox) -> Self {
        Self(self.0, Some(outbox))
    }

    /// The ways by which people can be told here: none, and they need not be asked.
    pub fn ways(&self) -> BTreeSet<Channel> {
        self.1.as_ref().map(|outbox| outbox.ways().clone()).unwrap_or_default()
    }

    /// The free times of seven days from `from`, or from today when that has passed.
    ///
    /// # Errors
    /// [`BookingError::NotFound`] for an unknown desk, [`BookingError::DeskClosed`] when it gives no appointments for
    /// this service, [`BookingError::TooFar`] at the end of the calendar, [`BookingError::Store`].
    pub async fn week(
        &self,
        desk: &str,
        service: &str,
        from: Date,
        audience: Audience,
    ) -> Result<Arc<Week>, BookingError> {
        let image = self.image(desk).await?;
        let from = from.max(image.local(image.read_at.timestamp()).date());
        image.week(&*self.0.desks, &self.0.vault, service, from, audience)
    }

    /// The times to which a booking can be moved in the seven days from `from`: its own time counts as free, and its
    /// length is kept.
    ///
    /// # Errors
    /// As [`Agenda::week`], and [`BookingError::AlreadyCancelled`] when it holds no time.
    pub async fn week_to_move(
        &self,
        booking: &BookingView,
        from: Date,
        audience: Audience,
    ) -> Result<Week, BookingError> {
        let image = self.image(&booking.desk).await?;
        let from = from.max(image.local(image.read_at.timestamp()).date());
        let service = image.service(&*self.0.desks, &booking.service)?;
        let moving = booking.id.to_string();
        week::compute(&image, &self.0.vault, &service, from, audience, Some(&moving)).map_err(|error| match error {
            BookingError::Search(SearchError::UnknownMoving) => BookingError::AlreadyCancelled,
            error => error,
        })
    }

    /// How many times are free on each day of the month in which `day` lies.
    ///
    /// # Errors
    /// As [`Agenda::week`].
    pub async fn month(&self, desk: &str, service: &str, day: Date, audience: Audience) -> Result<Month, BookingError> {
        let image = self.image(desk).await?;
        week::month(&image, &image.service(&*self.0.desks, service)?, day, audience)
    }

    /// The first free time for the public.
    ///
    /// # Errors
    /// As [`Agenda::week`].
    pub async fn next(&self, desk: &str, service: &str) -> Result<Option<Zoned>, BookingError> {
        let image = self.image(desk).await?;
        Ok(image.first(&*self.0.desks, service)?.map(|at| image.local(at)))
    }

    /// The first free time from an instant on.
    ///
    /// # Errors
    /// As [`Agenda::week`].
    pub async fn next_after(
        &self,
        desk: &str,
        service: &str,
        after: Timestamp,
        audience: Audience,
    ) -> Result<Option<Zoned>, BookingError> {
        let image = self.image(desk).await?;
        let rules = image.service(&*self.0.desks, service)?;
        Ok(week::next_after(&image, &rules, after, audience)?.map(|at| image.local(at)))
    }

    pub(crate) async fn image(&self, desk: &str) -> Result<Arc<Image>, BookingError> {
        self.0.images.of(&self.0.db, &self.0.desks, desk, self.now()).await
    }

    /// Says that a desk has changed, so that the next list shows it.
    pub(crate) fn changed(&self, desk: &str) {
        self.0.images.changed(desk);
    }

    /// The groups that everybody may see, as they were read last.
    pub(crate) fn shelf(&self) -> &Shelf {
        &self.0.groups
    }

    /// Says that a group has changed, so that the next page shows it.
    pub(crate) fn groups_changed(&self) {
        self.0.groups.changed();
    }

    pub(crate) fn db(&self) -> &Db {
        &self.0.db
    }

    pub(crate) fn vault(&self) -> &Vault {
        &self.0.vault
    }

    pub(crate) fn outbox(&self) -> Option<&Outbox> {
        self.1.as_ref()
    }

    pub(crate) fn now(&self) -> UtcMicros {
        self.0.clock.now()
    }

    pub(crate) fn chance(&self) -> &Arc<dyn Chance> {
        &self.0.chance
    }

    pub(crate) fn desks(&self) -> &Arc<dyn Desks> {
        &self.0.desks
    }

    /// A booking and who receives it.
    pub(crate) fn view(&self, tx: &ReadTx<'_>, row: &BookingRow) -> Result<BookingView, BookingError> {
        BookingView::of(row, bookings::workers(tx, &row.id)?, &self.0.desks.zone())
    }
}
