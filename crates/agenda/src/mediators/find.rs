// SPDX-License-Identifier: EUPL-1.2
//! Who could interpret: for one time, and for every appointment at which somebody is still to be found.

use super::{
    Gender, MediatorId, Profile, Standing, StandsBecause, Tongue, Wanted, Way, WhyNot, Wish,
    engage::open,
    money::{Outcome, reckoned},
    unreadable, why_not, wish_place,
};
use crate::{
    Agenda, BookingError, DeskScope, Person,
    booking::{self, BookingView},
    people,
    store::{
        bookings,
        mediators::{self as kept, MediatorRow, TakenRow},
    },
};
use directory::pack::Mode;
use jiff::Zoned;
use kernel::{Actor, UtcMicros};
use std::collections::{BTreeMap, BTreeSet};
use store::ReadTx;
use vault::ReadLog;

/// How far back it is counted who was booked how long, in seconds: four weeks.
const COUNTED: i64 = 28 * 86_400;
/// The most appointments one desk's list shows.
const LISTED: i64 = 100;

/// Where somebody interprets or is to: by booking, the language and how it stands.
pub(crate) type Marks = BTreeMap<String, (Tongue, Standing)>;

/// The marks of a desk's days.
pub(crate) fn marks(tx: &ReadTx<'_>, desk: &str, from: UtcMicros, to: UtcMicros) -> Result<Marks, BookingError> {
    let mut marks = Marks::new();
    for (booking, language, status) in kept::of_desk(tx, desk, from, to)? {
        let standing = Standing::from_code(&status).ok_or(unreadable("mediation"))?;
        if let Some(tongue) = Tongue::from_code(&language) {
            marks.insert(booking, (tongue, standing));
        }
    }
    Ok(marks)
}

/// The mark of one booking.
pub(crate) fn mark(tx: &ReadTx<'_>, booking: &str) -> Result<Option<(Tongue, Standing)>, BookingError> {
    let Some((language, status)) = kept::standing(tx, booking)? else { return Ok(None) };
    let standing = Standing::from_code(&status).ok_or(unreadable("mediation"))?;
    Ok(Tongue::from_code(&language).map(|tongue| (tongue, standing)))
}

/// A time for which somebody is looked for.
#[derive(Clone)]
pub struct AskedMediator {
    /// Which language.
    pub language: String,
    /// What else was asked.
    pub wish: Wish,
    /// How one meets.
    pub mode: Mode,
    /// When it begins, in the territory's zone.
    pub starts: Zoned,
    /// When it ends.
    pub ends: Zoned,
    /// The appointment whose own mediator counts as free.
    pub own: Option<String>,
}

/// Somebody who speaks the language.
#[derive(Clone)]
pub struct Candidate {
    /// Which.
    pub id: MediatorId,
    /// Name and surname.
    pub name: String,
    /// What she says of herself.
    pub gender: Gender,
    /// The body she belongs to.
    pub body: String,
    /// She has no hours of her own: somebody asks her first.
    pub by_request: bool,
    /// Her telephone: for asking.
    pub phone: Option<String>,
    /// Why she cannot; nothing: she is free.
    pub why_not: BTreeSet<WhyNot>,
    /// The minutes that are paid.
    pub minutes: i64,
    /// What they cost, in cents. The family pays none of it.
    pub cents: i64,
    /// Who pays.
    pub programme: String,
}

/// An appointment for which somebody is to be found.
pub struct Needed {
    /// The booking.
    pub booking: BookingView,
    /// Who comes; nobody when their data were destroyed.
    pub people: Vec<Person>,
    /// The language.
    pub tongue: Tongue,
    /// Why somebody is to be found.
    pub because: StandsBecause,
    /// Who is booked and cannot come any more, with why; nobody where nobody is booked.
    pub fails: Option<(String, BTreeSet<WhyNot>)>,
    /// Who speaks the language: the free first.
    pub candidates: Vec<Candidate>,
}

/// Everybody who mediates, opened, with what takes their time.
struct Roll {
    people: Vec<(MediatorRow, Profile)>,
    booked: Vec<TakenRow>,
    away: Vec<TakenRow>,
    /// From when on hours are counted.
    counted: UtcMicros,
}

impl Roll {
    fn taken(list: &[TakenRow], worker: &str, (from, to): (UtcMicros, UtcMicros), own: Option<&str>) -> bool {
        list.iter().any(|row| {
            row.worker == worker
                && row.starts_at < to
                && from < row.ends_at
                && (own.is_none() || row.booking.as_deref() != own)
        })
    }

    fn why_not(
        &self,
        row: &MediatorRow,
        profile: &Profile,
        asked: &AskedMediator,
    ) -> Result<BTreeSet<WhyNot>, BookingError> {
        let instant = |at: &Zoned| UtcMicros::from_timestamp(at.timestamp());
        let stretch = (instant(&asked.starts), instant(&asked.ends));
        let away = Self::taken(&self.away, &row.worker, stretch, None);
        let busy = Self::taken(&self.booked, &row.worker, stretch, asked.own.as_deref());
        let wanted = Wanted {
            language: &asked.language,
            asked: asked.wish.asked,
            avoid: &asked.wish.avoid,
            way: Way::of(asked.mode),
            starts: &asked.starts,
            ends: &asked.ends,
        };
        Ok(why_not(&row.seen(profile, (away, busy))?, &wanted))
    }

    /// Who speaks the language: the free first, and of them whoever was booked least of late, so that the same one is not always called.
    fn candidates(&self, asked: &AskedMediator) -> Result<Vec<Candidate>, BookingError> {
        let minutes = (asked.ends.timestamp().as_second() - asked.starts.timestamp().as_second()) / 60;
        let mut found = Vec::new();
        for (row, profile) in &self.people {
            let why_not = self.why_not(row, profile, asked)?;
            if why_not.contains(&WhyNot::Language) || why_not.contains(&WhyNot::NotActive) {
                continue;
            }
            let booked = self.booked.iter().filter(|one| one.worker == row.worker && one.ends_at > self.counted);
            let of_late: i64 = booked.map(|one| one.ends_at.0 - one.starts_at.0).sum();
            let (minutes, cents) = reckoned(Outcome::Ahead, minutes, row.cents_per_hour);
            let candidate = Candidate {
                id: row.id.parse().map_err(|_| unreadable("id"))?,
                name: profile.name.clone(),
                gender: profile.gender,
                body: row.body.clone(),
                by_request: profile.hours.by_request(),
                phone: profile.phone.clone(),
                why_not,
                minutes,
                cents,
                programme: row.programme.clone(),
            };
            found.push((of_late, candidate));
        }
        found.sort_by(|(late, one), (other_late, other)| {
            let key = |of: i64, one: &Candidate| (!one.why_not.is_empty(), of, one.name.clone(), one.id.to_string());
            key(*late, one).cmp(&key(*other_late, other))
        });
        Ok(found.into_iter().map(|(_, candidate)| candidate).collect())
    }
}

/// What a list of mediators is read from.
struct Shut {
    rows: Vec<MediatorRow>,
    booked: Vec<TakenRow>,
    away: Vec<TakenRow>,
}

fn shut(tx: &ReadTx<'_>, first: &str, since: UtcMicros, until: UtcMicros) -> Result<Shut, BookingError> {
    Ok(Shut {
        rows: kept::active(tx, first)?,
        booked: kept::booked(tx, since, until)?,
        away: kept::away(tx, since, until)?,
    })
}

impl Agenda {
    /// Who speaks a language at a time: the free first, then the others with why they cannot. Who is opened is written in the audit before
    /// this returns.
    ///
    /// # Errors
    /// [`BookingError::Store`], [`BookingError::Vault`].
    pub async fn mediators_for(&self, asked: &AskedMediator, actor: &Actor) -> Result<Vec<Candidate>, BookingError> {
        let instant = |at: &Zoned| UtcMicros::from_timestamp(at.timestamp());
        let (starts, ends) = (instant(&asked.starts), instant(&asked.ends));
        let counted = self.now().plus_seconds(-COUNTED);
        let day = asked.starts.date().to_string();
        let read = move |tx: &ReadTx<'_>| shut(tx, &day, counted.min(starts), ends);
        let Shut { rows, booked, away } = self.db().read(actor, read).await?;
        let people = open(self, rows, "agenda.mediators", actor).await?;
        Roll { people, booked, away, counted }.candidates(asked)
    }

    /// The appointments at these desks, still to come, for which somebody is to be found, the soonest first: nobody was chosen, or the one who
    /// was cannot come any more. With who could. Desks outside `scope` are passed over in silence; reads are in the audit before this returns.
    ///
    /// # Errors
    /// [`BookingError::Store`], [`BookingError::Vault`].
    pub async fn mediators_needed(
        &self,
        desks: &[String],
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<Vec<Needed>, BookingError> {
        let (now, zone) = (self.now(), self.desks().zone());
        let (counted, today) = (now.plus_seconds(-COUNTED), now.timestamp().to_zoned(zone.clone()).date().to_string());
        let asked: Vec<String> = desks.iter().filter(|desk| scope.covers(desk)).cloned().collect();
        let (mut rows, sealed, shut) = self
            .db()
            .read(actor, move |tx| {
                let (mut rows, mut sealed) = (Vec::new(), Vec::new());
                for desk in &asked {
                    rows.extend(kept::needed_at(tx, desk, now, LISTED)?);
                    sealed.extend(kept::participants_needed(tx, desk, now)?);
                }
                let until = rows.iter().map(|row| row.booking.ends_at).max().unwrap_or(now);
                Ok::<_, BookingError>((rows, sealed, shut(tx, &today, counted, until)?))
            })
            .await?;
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        rows.sort_by(|one, other| {
            (one.booking.starts_at, &one.booking.id).cmp(&(other.booking.starts_at, &other.booking.id))
        });
        let people = open(self, shut.rows, "agenda.mediators", actor).await?;
        let roll = Roll { people, booked: shut.booked, away: shut.away, counted };
        let subjects: Vec<_> = rows.iter().map(|row| row.booking.subject).collect();
        let keys = self.vault().subjects(&subjects).await?;
        let mut reads = ReadLog::new("agenda.mediators_needed");
        let mut needed = Vec::new();
        for row in rows {
            let key = keys.get(&row.booking.subject);
            let wish = match key {
                Some(key) => key.open(&wish_place(&row.booking.id), &row.asked.wish, &mut reads)?,
                None => Wish::default(),
            };
            let Some(tongue) = Tongue::from_code(&row.asked.language) else { continue };
            let local = |at: UtcMicros| at.timestamp().to_zoned(zone.clone());
            let asked = AskedMediator {
                language: row.asked.language.clone(),
                wish,
                mode: booking::mode(&row.booking.mode).ok_or(unreadable("mode"))?,
                starts: local(row.booking.starts_at),
                ends: local(row.booking.ends_at),
                own: Some(row.booking.id.clone()),
            };
            let fails = match &row.mediator {
                None => None,
                Some(id) => match roll.people.iter().find(|(known, _)| known.id == *id) {
                    Some((known, profile)) => match roll.why_not(known, profile, &asked)? {
                        // She comes: nobody is to be found.
                        why if why.is_empty() => continue,
                        why => Some((profile.name.clone(), why)),
                    },
                    // She mediates no more.
                    None => Some((String::new(), BTreeSet::from([WhyNot::NotActive]))),
                },
            };
            let mut known = Vec::new();
            if let Some(key) = key {
                for person in sealed.iter().filter(|person| person.booking == row.booking.id) {
                    known.push(people::open(key, person, &mut reads)?);
                }
            }
            needed.push(Needed {
                booking: BookingView::of(&row.booking, Vec::new(), &zone)?,
                people: known,
                tongue,
                because: StandsBecause::from_code(&row.asked.why).ok_or(unreadable("mediation"))?,
                fails,
                candidates: roll.candidates(&asked)?,
            });
        }
        audit::commit_reads(self.db(), actor, reads, now, &**self.chance()).await?;
        Ok(needed)
    }

    /// Whether whoever is to interpret at an appointment could also come at another time; nothing where nobody is.
    ///
    /// # Errors
    /// [`BookingError::NotFound`] outside `scope`, [`BookingError::Store`], [`BookingError::Vault`].
    pub async fn mediator_could_follow(
        &self,
        booking: crate::BookingId,
        (starts, ends): (&Zoned, &Zoned),
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<Option<bool>, BookingError> {
        let Some(asked) = self.mediation(booking, scope, actor).await? else { return Ok(None) };
        let Some((who, _)) = asked.who else { return Ok(None) };
        let row = self.db().read(actor, move |tx| bookings::by_id(tx, &booking.to_string())).await?;
        let row = row.ok_or(BookingError::NotFound)?;
        let asked = AskedMediator {
            language: asked.language,
            wish: asked.wish,
            mode: booking::mode(&row.mode).ok_or(unreadable("mode"))?,
            starts: starts.clone(),
            ends: ends.clone(),
            own: Some(row.id),
        };
        let found = self.mediators_for(&asked, actor).await?;
        Ok(Some(found.iter().any(|one| one.id == who && one.why_not.is_empty())))
    }
}
