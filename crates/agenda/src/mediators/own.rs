// SPDX-License-Identifier: EUPL-1.2
//! What a mediator sees of what is hers: day, hour, place, language, how to call the person. The service, the desk, the note and the name are not
//! read for her at all.

use super::{Tongue, Wish, unreadable, wish_place};
use crate::{
    Agenda, BookingError, DeskScope, NewFeed,
    absence::StandingAbsence,
    booking, online,
    rules::Whereabouts,
    store::{
        absences,
        mediators::{self as kept, MediatorRow},
    },
};
use directory::pack::Mode;
use identity::{Member, Who};
use jiff::Zoned;
use kernel::{Language, UtcMicros};
use vault::ReadLog;

/// The most appointments her page shows.
const MOST: i64 = 200;
/// The absences still to come that it shows.
const ABSENCES: i64 = 20;

/// An appointment at which she interprets.
#[derive(Clone)]
pub struct OwnMediation {
    /// When it begins, in the territory's zone.
    pub starts: Zoned,
    /// When it ends.
    pub ends: Zoned,
    /// How one meets.
    pub mode: Mode,
    /// Where, as one finds it, and whom to call: never what desk it is.
    pub at: Whereabouts,
    /// The way in, where it is online.
    pub link: Option<String>,
    /// The language.
    pub tongue: Tongue,
    /// How to call the person; nothing: nobody said.
    pub called: String,
}

/// All that is hers.
#[derive(Clone)]
pub struct OwnMediations {
    /// To what she is expected from today on, the soonest first.
    pub ahead: Vec<OwnMediation>,
    /// When she is away.
    pub away: Vec<StandingAbsence>,
}

impl Agenda {
    /// To what somebody who signs in is expected as a mediator, from the beginning of today on; nothing for who is none. The reads are written
    /// in the audit before this returns.
    ///
    /// # Errors
    /// [`BookingError::Store`], [`BookingError::Vault`].
    pub async fn own_mediations(&self, member: &Member) -> Result<Option<OwnMediations>, BookingError> {
        let (now, zone, account) = (self.now(), self.desks().zone(), member.account.to_string());
        let today = now.timestamp().to_zoned(zone.clone()).start_of_day().map_err(|_| BookingError::TooFar)?;
        let since = UtcMicros::from_timestamp(today.timestamp());
        let agenda = self.clone();
        let found = self
            .db()
            .read(&member.actor(), move |tx| {
                let theirs = kept::of_account(tx, &account)?;
                if theirs.is_empty() {
                    return Ok(None);
                }
                let mut away = Vec::new();
                for row in &theirs {
                    away.extend(absences::of_worker(tx, &row.worker, now, ABSENCES)?);
                }
                let mut rows = Vec::new();
                for row in kept::own(tx, &account, since, MOST)? {
                    let link = online::link_of(tx, agenda.vault(), &**agenda.desks(), &row.booking)?;
                    rows.push((row, link));
                }
                Ok::<_, BookingError>(Some((rows, away)))
            })
            .await?;
        let Some((rows, away)) = found else { return Ok(None) };
        let subjects: Vec<_> = rows.iter().map(|(row, _)| row.booking.subject).collect();
        let keys = self.vault().subjects(&subjects).await?;
        let mut reads = ReadLog::new("agenda.own_mediations");
        let mut ahead = Vec::with_capacity(rows.len());
        for (row, link) in rows {
            let wish = match keys.get(&row.booking.subject) {
                Some(key) => key.open(&wish_place(&row.booking.id), &row.asked.wish, &mut reads)?,
                None => Wish::default(),
            };
            let Some(tongue) = Tongue::from_code(&row.asked.language) else { continue };
            let local = |at: UtcMicros| at.timestamp().to_zoned(zone.clone());
            ahead.push(OwnMediation {
                starts: local(row.booking.starts_at),
                ends: local(row.booking.ends_at),
                mode: booking::mode(&row.booking.mode).ok_or(unreadable("mode"))?,
                at: self.desks().whereabouts(&row.booking.desk, &row.booking.place, true),
                link,
                tongue,
                called: wish.called,
            });
        }
        audit::commit_reads(self.db(), &member.actor(), reads, now, &**self.chance()).await?;
        Ok(Some(OwnMediations { ahead, away: away.iter().map(|row| StandingAbsence::of(row, &zone)).collect() }))
    }

    /// She says herself that she is away. What she is booked for then stands on the desks' list of what is to be found.
    ///
    /// # Errors
    /// [`BookingError::NotFound`] for who is no mediator; [`BookingError::Store`], also when it ends before it begins.
    pub async fn own_away(&self, stretch: (UtcMicros, UtcMicros), member: &Member) -> Result<(), BookingError> {
        let who = Who::Member(member.clone());
        for row in self.own_rows(member).await? {
            self.write_away(row.worker, stretch, &who).await?;
        }
        Ok(())
    }

    /// She takes an absence of hers back.
    ///
    /// # Errors
    /// [`BookingError::NotFound`], [`BookingError::Store`].
    pub async fn own_back(&self, absence: &str, member: &Member) -> Result<(), BookingError> {
        let who = Who::Member(member.clone());
        let id = absence.to_owned();
        let found = self.db().read(&member.actor(), move |tx| kept::absence(tx, &id)).await?;
        let (_, worker) = found.ok_or(BookingError::NotFound)?;
        match self.own_rows(member).await?.into_iter().find(|row| row.worker == worker) {
            Some(row) => self.take_away_back(row.worker, absence.to_owned(), &who).await,
            None => Err(BookingError::NotFound),
        }
    }

    /// Makes a link to her own calendar and gives its secret, which is shown once.
    ///
    /// # Errors
    /// [`BookingError::NotFound`] for who is no mediator; else as [`Agenda::open_feed`].
    pub async fn open_own_feed(
        &self,
        language: Language,
        form_key: &str,
        member: &Member,
    ) -> Result<String, BookingError> {
        let row = self.own_rows(member).await?.into_iter().next().ok_or(BookingError::NotFound)?;
        let new = NewFeed {
            account: member.account.to_string(),
            body: member.body.clone(),
            desk: String::new(),
            worker: row.worker,
            language,
            form_key: form_key.to_owned(),
        };
        self.open_feed(new, &DeskScope::of(Vec::<String>::new()), &member.actor()).await
    }

    /// Whether somebody who signs in is a mediator.
    ///
    /// # Errors
    /// [`BookingError::Store`].
    pub async fn mediates(&self, member: &Member) -> Result<bool, BookingError> {
        match self.own_rows(member).await {
            Ok(_) => Ok(true),
            Err(BookingError::NotFound) => Ok(false),
            Err(error) => Err(error),
        }
    }

    async fn own_rows(&self, member: &Member) -> Result<Vec<MediatorRow>, BookingError> {
        let account = member.account.to_string();
        let rows = self.db().read(&member.actor(), move |tx| kept::of_account(tx, &account)).await?;
        if rows.is_empty() { Err(BookingError::NotFound) } else { Ok(rows) }
    }
}
