// SPDX-License-Identifier: EUPL-1.2
//! Who a decision would concern, before it is taken. Nothing is changed and nobody is told.

use super::{NewSwitch, Towards, becomes, day_of, decisions, holds};
use crate::{
    Agenda, Appointment, BookingError, DeskScope,
    booking::Person,
    online::Decision,
    sheet::Shut,
    store::{bookings::BookingRow, switches, telling},
    told::{Telling, Wish},
};
use kernel::Actor;
use std::collections::BTreeMap;
use store::ReadTx;
use vault::{ReadLog, Sealed};

/// Bookings read at once.
const PIECE: i64 = 200;
/// The most people the list names: those with the nearest appointments.
pub(crate) const NAMED: usize = 200;

/// Whom a decision would concern.
#[derive(Default)]
pub struct Foreseen {
    /// Desk by desk, by name. Desks at which nobody is received in person are not here.
    pub desks: Vec<ForeseenDesk>,
    /// Who would not be told, by start: at most two hundred, and only of desks whose people one may see.
    pub untold: Vec<Untold>,
    /// Earlier decisions that hold on that day or later and would no longer: from which day, towards what.
    pub over: Vec<Decision>,
}

/// A desk of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ForeseenDesk {
    /// The desk.
    pub desk: String,
    /// Appointments that would change.
    pub changes: usize,
    /// Of these, whose person would get a message.
    pub told: usize,
    /// Appointments that stay as they are because their person chose so: by telephone.
    pub by_phone: usize,
    /// Online by their choice.
    pub online: usize,
    /// At home.
    pub at_home: usize,
    /// It would need a link and has none.
    pub no_link: bool,
}

impl ForeseenDesk {
    /// Whose person would get no message.
    #[must_use]
    pub fn untold(&self) -> usize {
        self.changes - self.told
    }
}

/// Why somebody gets no message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotTold {
    /// They asked not to be written to.
    TheirChoice,
    /// They left nothing at which a message arrives.
    NoWay,
    /// Nobody was asked, or no message leaves from here.
    NoMessages,
}

/// Somebody who would get no message: to be called, or expected at the door.
pub struct Untold {
    /// The appointment.
    pub appointment: Appointment,
    /// Why.
    pub why: NotTold,
}

type Asked = (BookingRow, Option<Sealed<Wish>>);

impl Agenda {
    /// Whom a decision would concern. Whether they can be told is opened for all, and written in the audit; who they are, for those of
    /// `names` alone.
    ///
    /// # Errors
    /// [`BookingError::NotFound`] when no desk of it is received at in person and lies in `scope`; [`BookingError::Store`],
    /// [`BookingError::Vault`].
    pub async fn foresee(
        &self,
        new: &NewSwitch,
        scope: &DeskScope,
        names: &DeskScope,
        actor: &Actor,
    ) -> Result<Foreseen, BookingError> {
        let desks = self.in_person(&new.desks, scope);
        if desks.is_empty() {
            return Err(BookingError::NotFound);
        }
        let mut seen = Foreseen::default();
        let (mut open, mut untold): (Vec<Asked>, Vec<(BookingRow, bool)>) = Default::default();
        for desk in desks {
            let (mut found, rows, over) = self.foresee_desk(new, &desk, actor).await?;
            found.no_link = new.towards == Towards::Online && self.link_for(new, &desk).is_none();
            seen.desks.push(found);
            open.extend(rows);
            for one in over {
                if !seen.over.iter().any(|known| known.id == one.id) {
                    seen.over.push(one);
                }
            }
        }
        seen.over.sort_by(|a, b| (a.from, &a.id).cmp(&(b.from, &b.id)));
        let subjects: Vec<_> = open.iter().map(|(row, _)| row.subject).collect();
        let keys = self.vault().subjects(&subjects).await?;
        let mut reads = ReadLog::new("agenda.foresee");
        for (row, wish) in open {
            let telling = match (self.outbox(), keys.get(&row.subject), &wish) {
                (Some(outbox), Some(key), Some(wish)) => {
                    Some(Telling::open(outbox, self.vault(), key, &row.id, wish, &mut reads)?)
                }
                _ => None,
            };
            let asked = telling.is_some();
            if telling.is_some_and(|telling| telling.reaches()) {
                if let Some(desk) = seen.desks.iter_mut().find(|desk| desk.desk == row.desk) {
                    desk.told += 1;
                }
            } else if names.covers(&row.desk) {
                untold.push((row, asked));
            }
        }
        audit::commit_reads(self.db(), actor, reads, self.now(), &**self.chance()).await?;
        untold.sort_by(|(a, _), (b, _)| (a.starts_at, &a.id).cmp(&(b.starts_at, &b.id)));
        untold.truncate(NAMED);
        let asked: BTreeMap<String, bool> = untold.iter().map(|(row, asked)| (row.id.clone(), *asked)).collect();
        let rows = untold.into_iter().map(|(row, _)| row).collect();
        for appointment in self.named(rows, "agenda.foresee", actor).await? {
            let asked = asked.get(&appointment.booking.id.to_string()).copied().unwrap_or_default();
            seen.untold.push(Untold { why: why(&appointment.people, asked), appointment });
        }
        Ok(seen)
    }

    /// One desk: how many, and those that would change.
    async fn foresee_desk(
        &self,
        new: &NewSwitch,
        desk: &str,
        actor: &Actor,
    ) -> Result<(ForeseenDesk, Vec<Asked>, Vec<Decision>), BookingError> {
        let now = self.now();
        let from = self.begins(new.from)?.max(now);
        let (rules, asked) = (self.desks().clone(), desk.to_owned());
        let as_if =
            Decision { id: new.id.to_string(), from: new.from, towards: new.towards, decided_at: now, words: None };
        self.db()
            .read(actor, move |tx| {
                let mut found = ForeseenDesk { desk: asked.clone(), ..ForeseenDesk::default() };
                for (mode, switched, count) in switches::count_by_mode(tx, &asked, from)? {
                    let count = usize::try_from(count).unwrap_or(0);
                    match (mode.as_str(), switched) {
                        (_, true) => {}
                        ("phone", _) => found.by_phone += count,
                        ("online", _) => found.online += count,
                        ("home", _) => found.at_home += count,
                        _ => {}
                    }
                }
                let mut decisions = decisions(tx, &asked)?;
                let over = overruled(&decisions, &as_if);
                decisions.push(as_if);
                let (mut rows, mut after) = (Vec::new(), (from, String::new()));
                loop {
                    let piece = switches::concerned(tx, &asked, (after.0, &after.1), PIECE)?;
                    let whole = i64::try_from(piece.len()).is_ok_and(|read| read == PIECE);
                    let last = piece.last().map(|row| (row.starts_at, row.id.clone()));
                    for row in piece {
                        if becomes(tx, &row, &decisions, day_of(&*rules, row.starts_at))?.is_some() {
                            let wish = telling::of(tx, &row.id)?;
                            rows.push((row, wish));
                        }
                    }
                    match last {
                        Some(last) if whole => after = last,
                        _ => break,
                    }
                }
                found.changes = rows.len();
                Ok::<_, BookingError>((found, rows, over))
            })
            .await
    }

    /// These bookings with who comes; the reads are in the audit before this returns.
    pub(crate) async fn named(
        &self,
        rows: Vec<BookingRow>,
        purpose: &'static str,
        actor: &Actor,
    ) -> Result<Vec<Appointment>, BookingError> {
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        let shut = self
            .db()
            .read(actor, move |tx: &ReadTx<'_>| {
                let mut shut = Shut::default();
                shut.more(tx, rows)?;
                Ok::<_, BookingError>(shut)
            })
            .await?;
        Ok(self.opened(vec![shut], purpose, actor).await?.into_iter().flatten().collect())
    }
}

/// The decisions that hold on some day from this one's on, and would not any more.
fn overruled(before: &[Decision], new: &Decision) -> Vec<Decision> {
    let reaches_it = |one: &&Decision| {
        let day = one.from.max(new.from);
        one.towards != new.towards && holds(before, day).by.is_some_and(|by| by.id == one.id)
    };
    before.iter().filter(reaches_it).cloned().collect()
}

/// Why no message reaches somebody who was asked, or was not.
pub(crate) fn why(people: &[Person], asked: bool) -> NotTold {
    let left = |person: &Person| {
        let mobile = person.phone.as_deref().is_some_and(crate::told::reads_messages);
        mobile || person.email.is_some()
    };
    match asked {
        false => NotTold::NoMessages,
        true if people.iter().any(left) => NotTold::TheirChoice,
        true => NotTold::NoWay,
    }
}
