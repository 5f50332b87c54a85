// SPDX-License-Identifier: EUPL-1.2
//! Decisions as people see them: workers the whole of it, the public what holds at a desk, a person where their own meeting is.

use super::{
    Decision, Reason, SwitchId, Towards, What, day_of, decision, decisions, foresee, holds, link_with, modes, stretches,
};
use crate::{
    Agenda, BookingError, DeskScope, Untold,
    store::{
        bookings::BookingRow,
        switches::{self, SwitchRow, SwitchedRow},
        telling,
    },
};
use directory::pack::Mode;
use jiff::{Zoned, civil::Date};
use kernel::{Actor, UtcMicros};
use std::collections::BTreeMap;
use store::ReadTx;

/// A decision and how far it is.
#[derive(Debug, Clone)]
pub struct Switch {
    /// Which.
    pub id: SwitchId,
    /// What was chosen.
    pub what: What,
    /// Which desk or programme.
    pub which: String,
    /// From which day.
    pub from: Date,
    /// Towards what.
    pub towards: Towards,
    /// Why.
    pub reason: Reason,
    /// What the public reads of it.
    pub words: Option<String>,
    /// When it was taken.
    pub decided: Zoned,
    /// When everybody had been changed and told.
    pub done: Option<Zoned>,
    /// When it was called off.
    pub called_off: Option<Zoned>,
    /// When everybody had been changed back.
    pub undone: Option<Zoned>,
    /// Appointments it concerned when it was taken.
    pub expected: usize,
    /// Its desks, by name, with what was done at each. Empty in the list of decisions.
    pub desks: Vec<DeskSwitched>,
    /// Whether it can still be called off: its day has not come.
    pub open: bool,
}

impl Switch {
    /// Whether somebody is still to be changed and told.
    #[must_use]
    pub fn under_way(&self) -> bool {
        if self.called_off.is_some() { self.undone.is_none() } else { self.done.is_none() }
    }

    /// Appointments changed so far; once it is called off, those changed back.
    #[must_use]
    pub fn changed(&self) -> usize {
        self.desks.iter().map(|desk| if self.called_off.is_some() { desk.back } else { desk.changed }).sum()
    }

    /// Appointments that are to be changed in all.
    #[must_use]
    pub fn to_change(&self) -> usize {
        match self.called_off {
            Some(_) => self.desks.iter().map(|desk| desk.changed).sum(),
            None => self.expected,
        }
    }
}

/// What a decision did at a desk.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DeskSwitched {
    /// The desk.
    pub desk: String,
    /// Appointments changed.
    pub changed: usize,
    /// Of these, by how many a message was had.
    pub told: usize,
    /// Appointments changed back when it was called off.
    pub back: usize,
}

/// What the public reads on a desk's sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// From which day; nothing: already now.
    pub from: Option<Date>,
    /// How the desk receives.
    pub towards: Towards,
    /// Why, in words that whoever decided wrote.
    pub words: Option<String>,
}

/// Where a person's own meeting is, when a decision moved it or it is online.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Joining {
    /// The link, when it is online and there is one.
    pub link: Option<String>,
    /// What it was before the last decision, and since when it is no longer.
    pub was: Option<(Mode, Zoned)>,
    /// Why, in words that whoever decided wrote.
    pub words: Option<String>,
}

impl Agenda {
    /// How a desk receives on a day: the ways among which one chooses.
    ///
    /// # Errors
    /// [`BookingError::NotFound`] for an unknown desk, [`BookingError::Store`].
    pub async fn modes_on(&self, desk: &str, day: Date) -> Result<Vec<Mode>, BookingError> {
        let image = self.image(desk).await?;
        Ok(modes(&image.rules.modes, holds(&image.decisions, day).towards))
    }

    /// What the public is to know of how a desk receives, now and from later days. Empty: as always.
    ///
    /// # Errors
    /// As [`Agenda::modes_on`].
    pub async fn notices(&self, desk: &str) -> Result<Vec<Notice>, BookingError> {
        let image = self.image(desk).await?;
        if !image.rules.modes.contains(&Mode::OnSite) {
            return Ok(Vec::new());
        }
        let today = day_of(&**self.desks(), self.now());
        let told = stretches(&image.decisions, today).into_iter().map(|(from, held)| Notice {
            from: (from > today).then_some(from),
            towards: held.towards,
            words: held.by.and_then(|by| by.words.clone()),
        });
        // As always, and always so before: nothing to say.
        Ok(told.skip_while(|notice| notice.towards == Towards::OnSite).collect())
    }

    /// The latest decisions about desks of `scope`, the newest first, at most fifty.
    ///
    /// # Errors
    /// [`BookingError::Store`].
    pub async fn switches(&self, scope: &DeskScope, actor: &Actor) -> Result<Vec<Switch>, BookingError> {
        let (agenda, scope) = (self.clone(), scope.clone());
        self.db()
            .read(actor, move |tx| {
                let mut found = Vec::new();
                for row in switches::latest(tx, 50)? {
                    if switches::desks(tx, &row.id)?.iter().any(|desk| scope.covers(desk)) {
                        found.push(agenda.switch_of(row, Vec::new())?);
                    }
                }
                Ok(found)
            })
            .await
    }

    /// A decision, with what it did at the desks of `scope`.
    ///
    /// # Errors
    /// [`BookingError::NotFound`], also when none of its desks lies in `scope`; [`BookingError::Store`].
    pub async fn switch(&self, id: SwitchId, scope: &DeskScope, actor: &Actor) -> Result<Switch, BookingError> {
        let (agenda, scope) = (self.clone(), scope.clone());
        self.db()
            .read(actor, move |tx| {
                let row = switches::by_id(tx, &id.to_string())?.ok_or(BookingError::NotFound)?;
                let named: Vec<String> =
                    switches::desks(tx, &row.id)?.into_iter().filter(|desk| scope.covers(desk)).collect();
                if named.is_empty() {
                    return Err(BookingError::NotFound);
                }
                let (done, back) = (switches::passed(tx, &row.id, 0)?, switches::passed(tx, &row.id, 1)?);
                let count = |number: i64| usize::try_from(number).unwrap_or(0);
                let desks = named.into_iter().map(|desk| {
                    let of = |all: &[(String, i64, i64)]| {
                        all.iter().find(|one| one.0 == desk).map_or((0, 0), |one| (count(one.1), count(one.2)))
                    };
                    let ((changed, told), (back, _)) = (of(&done), of(&back));
                    DeskSwitched { desk, changed, told, back }
                });
                let desks = desks.collect();
                agenda.switch_of(row, desks)
            })
            .await
    }

    /// Who was changed by a decision, is still expected, and got no message: to be telephoned. At most two hundred, the nearest first,
    /// and only of the desks in `names`.
    ///
    /// # Errors
    /// [`BookingError::Store`], [`BookingError::Vault`].
    pub async fn untold(&self, id: SwitchId, names: &DeskScope, actor: &Actor) -> Result<Vec<Untold>, BookingError> {
        let (now, covers) = (self.now(), names.clone());
        let (rows, asked) = self
            .db()
            .read(actor, move |tx| {
                let row = switches::by_id(tx, &id.to_string())?.ok_or(BookingError::NotFound)?;
                let step = i64::from(row.called_off_at.is_some());
                let most = i64::try_from(foresee::NAMED).unwrap_or(i64::MAX);
                let mut rows = switches::untold(tx, &row.id, step, now, most)?;
                rows.retain(|row| covers.covers(&row.desk));
                let mut asked = Vec::with_capacity(rows.len());
                for row in &rows {
                    asked.push(telling::of(tx, &row.id)?.is_some());
                }
                Ok::<_, BookingError>((rows, asked))
            })
            .await?;
        let asked: Vec<bool> = asked.into_iter().map(|asked| asked && self.outbox().is_some()).collect();
        let appointments = self.named(rows, "agenda.untold", actor).await?;
        Ok(appointments
            .into_iter()
            .zip(asked)
            .map(|(appointment, asked)| Untold { why: foresee::why(&appointment.people, asked), appointment })
            .collect())
    }

    fn switch_of(&self, row: SwitchRow, desks: Vec<DeskSwitched>) -> Result<Switch, BookingError> {
        let zone = self.desks().zone();
        let local = |at: UtcMicros| at.timestamp().to_zoned(zone.clone());
        let unreadable = || BookingError::Unreadable { what: "switch" };
        Ok(Switch {
            id: row.id.parse().map_err(|_| unreadable())?,
            what: What::from_code(&row.what).ok_or_else(unreadable)?,
            which: row.which.clone(),
            reason: Reason::from_code(&row.reason).ok_or_else(unreadable)?,
            decided: local(row.decided_at),
            done: row.done_at.map(local),
            called_off: row.called_off_at.map(local),
            undone: row.undone_at.map(local),
            expected: usize::try_from(row.expected).unwrap_or(0),
            open: row.called_off_at.is_none() && row.from_at > self.now(),
            desks,
            words: row.words.clone(),
            from: row.from_day.parse().map_err(|_| unreadable())?,
            towards: decision(row)?.towards,
        })
    }
}

/// What a decision made of a booking, as its person and its desk read it. Nothing where none did and it is not online.
pub(crate) fn joining(tx: &ReadTx<'_>, agenda: &Agenda, row: &BookingRow) -> Result<Option<Joining>, BookingError> {
    let history = switches::history(tx, &row.id)?;
    // Most bookings were never touched: then one question was enough.
    if history.is_empty() {
        return Ok(told_of(agenda, row, &[], &[], &[]));
    }
    let (links, decisions) = (switches::links(tx, &row.desk)?, decisions(tx, &row.desk)?);
    Ok(told_of(agenda, row, &history, &links, &decisions))
}

/// The same for a desk's bookings from one instant to another, by booking: one question, three where a decision changed
/// some, however many they are.
pub(crate) fn of_day(
    tx: &ReadTx<'_>,
    agenda: &Agenda,
    desk: &str,
    rows: &[BookingRow],
    (from, to): (UtcMicros, UtcMicros),
) -> Result<BTreeMap<String, Joining>, BookingError> {
    if rows.is_empty() {
        return Ok(BTreeMap::new());
    }
    let mut histories: BTreeMap<String, Vec<SwitchedRow>> = BTreeMap::new();
    for one in switches::history_of_desk(tx, desk, from, to)? {
        histories.entry(one.booking.clone()).or_default().push(one);
    }
    let (links, decisions) = match histories.is_empty() {
        true => (Vec::new(), Vec::new()),
        false => (switches::links(tx, desk)?, decisions(tx, desk)?),
    };
    let of = |row: &BookingRow| {
        let history = histories.get(&row.id).map_or(&[][..], Vec::as_slice);
        Some((row.id.clone(), told_of(agenda, row, history, &links, &decisions)?))
    };
    Ok(rows.iter().filter_map(of).collect())
}

fn told_of(
    agenda: &Agenda,
    row: &BookingRow,
    history: &[SwitchedRow],
    links: &[(String, Option<String>)],
    decisions: &[Decision],
) -> Option<Joining> {
    let desks = &**agenda.desks();
    let by = history.iter().rev().find(|one| one.mode == row.mode);
    let link =
        by.and_then(|by| links.iter().find(|(switch, _)| *switch == by.switch)).and_then(|(_, link)| link.clone());
    let link = link_with(agenda.vault(), desks, row, link);
    // Booked into a day that a decision held: it never was anything else.
    let last = history.last().filter(|last| last.version > 0);
    let was = last.and_then(|last| {
        let was = Towards::from_code(&last.was)?.mode();
        Some((was, last.changed_at.timestamp().to_zoned(desks.zone())))
    });
    let by = was.as_ref().and_then(|_| holds(decisions, day_of(desks, row.starts_at)).by);
    let words = by.and_then(|by| by.words.clone());
    (link.is_some() || was.is_some()).then_some(Joining { link, was, words })
}
