// SPDX-License-Identifier: EUPL-1.2
//! Taking a decision, and taking it back before its day.

use super::{NewSwitch, ROOM, SwitchId, Towards};
use crate::{
    Agenda, BookingError, DeskScope, hold,
    notes::{self, Note},
    store::{
        switches::{self, SwitchRow},
        time,
    },
};
use directory::pack::Mode;
use jiff::civil::Date;
use kernel::{Actor, Id, UtcMicros};
use store::WriteTx;

impl Agenda {
    /// A name for a decision that somebody is about to take.
    pub fn new_switch(&self) -> SwitchId {
        Id::new(self.now(), &**self.chance())
    }

    /// The desks of these at which people are received in person, of those in `scope`, each once, by name.
    pub(crate) fn in_person(&self, desks: &[String], scope: &DeskScope) -> Vec<String> {
        let mut found: Vec<String> = desks.iter().filter(|desk| scope.covers(desk)).cloned().collect();
        found.sort_unstable();
        found.dedup();
        found.retain(|desk| self.desks().desk(desk).is_some_and(|rules| rules.modes.contains(&Mode::OnSite)));
        found
    }

    /// The first instant of a day.
    pub(crate) fn begins(&self, day: Date) -> Result<UtcMicros, BookingError> {
        let start = day.to_zoned(self.desks().zone()).map_err(|_| BookingError::TooFar)?;
        Ok(UtcMicros::from_timestamp(start.timestamp()))
    }

    /// The link each desk gets by a decision; nothing where one is needed and there is none.
    pub(crate) fn link_for(&self, new: &NewSwitch, desk: &str) -> Option<String> {
        match &new.rooms {
            Some(address) => Some(format!("{address}{ROOM}")),
            None => self.desks().online(desk),
        }
    }

    /// Takes the decision: from now on whoever books for that day or a later one is offered the new way. Nobody who is expected has
    /// been changed or told yet: [`Agenda::carry_on`] does. Taken again under the same name it stays what it was.
    ///
    /// # Errors
    /// [`BookingError::NotFound`] when no desk of it is received at in person and lies in `scope`, or one has no link where it needs
    /// one; [`BookingError::TooSoon`] for a day that is past; [`BookingError::TooLong`]; [`BookingError::Store`].
    pub async fn decide_switch(
        &self,
        new: NewSwitch,
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<SwitchId, BookingError> {
        let now = self.now();
        let desks = self.in_person(&new.desks, scope);
        let links: Vec<Option<String>> = match new.towards {
            Towards::Online => desks.iter().map(|desk| self.link_for(&new, desk)).collect(),
            Towards::Phone | Towards::OnSite => vec![None; desks.len()],
        };
        if desks.is_empty() || (new.towards == Towards::Online && links.contains(&None)) {
            return Err(BookingError::NotFound);
        }
        if new.from < super::day_of(&**self.desks(), now) {
            return Err(BookingError::TooSoon);
        }
        let words = new.words.map(|words| words.trim().to_owned()).filter(|words| !words.is_empty());
        if words.as_ref().is_some_and(|words| words.chars().count() > super::LONGEST_WORDS) {
            return Err(BookingError::TooLong { field: "words" });
        }
        let mut row = SwitchRow {
            id: new.id.to_string(),
            what: new.what.code().to_owned(),
            which: new.which,
            body: new.body,
            from_day: new.from.to_string(),
            from_at: self.begins(new.from)?,
            towards: new.towards.code().to_owned(),
            reason: new.reason.code().to_owned(),
            words,
            expected: 0,
            decided_at: now,
            done_at: None,
            called_off_at: None,
            undone_at: None,
        };
        let (chance, named) = (self.chance().clone(), desks.clone());
        self.db()
            .write(actor, move |tx| {
                // Whoever is booking at these desks ends first, and is seen; whoever comes after sees the decision.
                take_turns(tx, &named)?;
                for desk in &named {
                    for (mode, switched, count) in switches::count_by_mode(tx, desk, row.from_at.max(now))? {
                        let follows = switched || mode == Mode::OnSite.code();
                        row.expected += if follows && mode != row.towards { count } else { 0 };
                    }
                }
                if !switches::insert(tx, &row)? {
                    return Ok(());
                }
                for (desk, link) in named.iter().zip(&links) {
                    switches::insert_desk(tx, &row.id, desk, link.as_deref())?;
                }
                let details = serde_json::json!({
                    "what": row.what, "which": row.which, "from": row.from_day, "towards": row.towards,
                    "reason": row.reason, "desks": named.len(), "expected": row.expected,
                });
                let note = Note { action: "agenda.switch_decided", subject: &row.id, details };
                notes::record(tx, &note, now, &*chance)
            })
            .await?;
        desks.iter().for_each(|desk| self.changed(desk));
        Ok(new.id)
    }

    /// Takes a decision back before its day comes. Those it changed are changed back and told once, by [`Agenda::carry_on`]. Again:
    /// nothing more happens.
    ///
    /// # Errors
    /// [`BookingError::NotFound`], also when one of its desks lies outside `scope`; [`BookingError::TooLate`] once its day has come;
    /// [`BookingError::Store`].
    pub async fn call_off_switch(&self, id: SwitchId, scope: &DeskScope, actor: &Actor) -> Result<(), BookingError> {
        let (now, chance, scope) = (self.now(), self.chance().clone(), scope.clone());
        let desks = self
            .db()
            .write(actor, move |tx| {
                let id = id.to_string();
                let row = switches::by_id(tx, &id)?.ok_or(BookingError::NotFound)?;
                let desks = switches::desks(tx, &id)?;
                if !desks.iter().all(|desk| scope.covers(desk)) {
                    return Err(BookingError::NotFound);
                }
                if row.called_off_at.is_some() {
                    return Ok(desks);
                }
                if row.from_at <= now {
                    return Err(BookingError::TooLate);
                }
                take_turns(tx, &desks)?;
                if switches::set_called_off(tx, &id, now)? {
                    let details = serde_json::json!({ "from": row.from_day, "towards": row.towards });
                    let note = Note { action: "agenda.switch_called_off", subject: &id, details };
                    notes::record(tx, &note, now, &*chance)?;
                }
                Ok(desks)
            })
            .await?;
        desks.iter().for_each(|desk| self.changed(desk));
        Ok(())
    }
}

/// Takes the turns of all who sit at these desks, in one order.
fn take_turns(tx: &WriteTx<'_>, desks: &[String]) -> Result<(), BookingError> {
    let mut workers: Vec<String> = Vec::new();
    for desk in desks {
        workers.extend(time::turns(tx, desk)?.into_iter().map(|(worker, _)| worker));
    }
    hold::take_turns(tx, workers.iter().map(String::as_str))
}
