// SPDX-License-Identifier: EUPL-1.2
//! What mediators cost in a month: each hour with minutes, cents and how it came out. Who came is not in it.

use super::{
    MediatorId,
    engage::{IN_TIME, LATE, MISSED, open},
    money::{Outcome, reckoned},
    unreadable,
};
use crate::{
    Agenda, BookingError, life,
    notes::{self, Note},
    slots::Status,
    store::mediators::{self as kept, CostRow},
};
use identity::{Action, Resource, Who, allows};
use jiff::{ToSpan, Zoned, civil::Date};
use kernel::UtcMicros;
use std::collections::BTreeMap;

/// A mediator's hour.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CostLine {
    /// Which mediator.
    pub mediator: MediatorId,
    /// Her name; nothing when her key is gone.
    pub name: String,
    /// The body she belongs to.
    pub body: String,
    /// The desk at which she interpreted.
    pub desk: String,
    /// Who pays.
    pub programme: String,
    /// When it began, in the territory's zone.
    pub starts: Zoned,
    /// How long it was to be, in minutes.
    pub booked: i64,
    /// The minutes that are paid.
    pub paid: i64,
    /// What they cost, in cents.
    pub cents: i64,
    /// What an hour cost when she was booked, in cents.
    pub cents_per_hour: i64,
    /// How it came out.
    pub outcome: Outcome,
}

/// A month of them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Month {
    /// The lines, the earliest first.
    pub lines: Vec<CostLine>,
}

impl Month {
    /// Minutes and cents that are owed, and cents that are only foreseen.
    #[must_use]
    pub fn sum(&self) -> (i64, i64, i64) {
        sum(self.lines.iter())
    }

    /// The same for each value of something: of the programme, of the mediator.
    pub fn by<K: Ord>(&self, of: impl Fn(&CostLine) -> K) -> BTreeMap<K, (i64, i64, i64)> {
        let mut sums: BTreeMap<K, (i64, i64, i64)> = BTreeMap::new();
        for line in &self.lines {
            let (minutes, owed, ahead) = sum(std::iter::once(line));
            let known = sums.entry(of(line)).or_default();
            *known = (known.0 + minutes, known.1 + owed, known.2 + ahead);
        }
        sums
    }
}

fn sum<'l>(lines: impl Iterator<Item = &'l CostLine>) -> (i64, i64, i64) {
    lines.fold((0, 0, 0), |(minutes, owed, ahead), line| {
        if line.outcome.is_owed() {
            (minutes + line.paid, owed + line.cents, ahead)
        } else {
            (minutes, owed, ahead + line.cents)
        }
    })
}

/// How an hour came out, by what is kept of it and how its appointment stands.
fn outcome(row: &CostRow, now: UtcMicros) -> Result<Outcome, BookingError> {
    Ok(match row.engagement.outcome.as_str() {
        LATE => Outcome::Late,
        IN_TIME => Outcome::InTime,
        MISSED => Outcome::Missed,
        _ => match life::state(&row.status).ok_or(unreadable("status"))? {
            Status::Seen => Outcome::Done,
            Status::NoShow => Outcome::NotCome,
            _ if row.engagement.ends_at > now => Outcome::Ahead,
            _ => Outcome::Unsaid,
        },
    })
}

impl Agenda {
    /// What the mediators of a body cost in the month of a day, and what mediators of other bodies cost at `desks`, which are that body's.
    ///
    /// # Errors
    /// [`BookingError::NotFound`] for who does not keep the accounts of that body; [`BookingError::TooFar`], [`BookingError::Store`],
    /// [`BookingError::Vault`].
    pub async fn mediation_costs(
        &self,
        body: &str,
        desks: &[String],
        month: Date,
        who: &Who,
    ) -> Result<Month, BookingError> {
        if !allows(who, Action::KeepAccounts, &Resource::Body(body)) {
            return Err(BookingError::NotFound);
        }
        let (now, zone) = (self.now(), self.desks().zone());
        let first = month.first_of_month();
        let next = first.checked_add(1.month()).map_err(|_| BookingError::TooFar)?;
        let instant = |day: Date| {
            let start = day.to_zoned(zone.clone()).map_err(|_| BookingError::TooFar)?;
            Ok::<_, BookingError>(UtcMicros::from_timestamp(start.timestamp()))
        };
        let (from, to) = (instant(first)?, instant(next)?);
        let (body, desks) = (body.to_owned(), desks.to_vec());
        let (rows, people) = self
            .db()
            .read(&who.actor(), move |tx| {
                let mut rows: BTreeMap<(UtcMicros, String), CostRow> = BTreeMap::new();
                let mut found = kept::costs_of_body(tx, &body, from, to)?;
                for desk in &desks {
                    found.extend(kept::costs_at_desk(tx, desk, from, to)?);
                }
                let mut people = BTreeMap::new();
                for row in found {
                    if !people.contains_key(&row.engagement.mediator) {
                        let mediator = kept::by_id(tx, &row.engagement.mediator)?.ok_or(unreadable("mediator"))?;
                        people.insert(row.engagement.mediator.clone(), mediator);
                    }
                    rows.insert((row.engagement.starts_at, row.engagement.id.clone()), row);
                }
                Ok::<_, BookingError>((rows, people))
            })
            .await?;
        let bodies: BTreeMap<String, String> = people.values().map(|row| (row.id.clone(), row.body.clone())).collect();
        let opened = open(self, people.into_values().collect(), "agenda.mediation_costs", &who.actor()).await?;
        let names: BTreeMap<String, String> = opened.into_iter().map(|(row, profile)| (row.id, profile.name)).collect();
        let mut lines = Vec::with_capacity(rows.len());
        for row in rows.into_values() {
            let outcome = outcome(&row, now)?;
            let booked = (row.engagement.ends_at.0 - row.engagement.starts_at.0) / 60_000_000;
            let (paid, cents) = reckoned(outcome, booked, row.engagement.cents_per_hour);
            lines.push(CostLine {
                mediator: row.engagement.mediator.parse().map_err(|_| unreadable("id"))?,
                name: names.get(&row.engagement.mediator).cloned().unwrap_or_default(),
                body: bodies.get(&row.engagement.mediator).cloned().unwrap_or_default(),
                desk: row.desk,
                programme: row.engagement.programme,
                starts: row.engagement.starts_at.timestamp().to_zoned(zone.clone()),
                booked,
                paid,
                cents,
                cents_per_hour: row.engagement.cents_per_hour,
                outcome,
            });
        }
        Ok(Month { lines })
    }

    /// Notes in the audit that a month of costs left the house as a file.
    ///
    /// # Errors
    /// [`BookingError::Store`].
    pub async fn note_costs_out(&self, body: &str, month: Date, rows: usize, who: &Who) -> Result<(), BookingError> {
        let (now, chance) = (self.now(), self.chance().clone());
        let details = serde_json::json!({ "body": body, "month": month.first_of_month().to_string(), "rows": rows });
        self.db()
            .write(&who.actor(), move |tx| {
                let note = Note { action: "agenda.mediation_costs_out", subject: "mediation_costs", details };
                notes::record(tx, &note, now, &*chance)
            })
            .await
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use crate::mediators::money::DEAREST;
    use jiff::{civil::date, tz::TimeZone};
    use kernel::{Id, SeededChance};
    use proptest::prelude::*;

    fn line(programme: u8, outcome: usize, minutes: i64, rate: i64) -> CostLine {
        let outcome = Outcome::ALL[outcome];
        let (paid, cents) = reckoned(outcome, minutes, rate);
        CostLine {
            mediator: Id::new(UtcMicros(0), &SeededChance::new(u64::from(programme))),
            name: String::new(),
            body: String::new(),
            desk: String::new(),
            programme: programme.to_string(),
            starts: date(2026, 11, 30).to_zoned(TimeZone::UTC).unwrap(),
            booked: minutes,
            paid,
            cents,
            cents_per_hour: rate,
            outcome,
        }
    }

    proptest! {
        #[test]
        fn the_sums_of_a_month_are_those_of_its_lines_however_they_are_parted(
            told in prop::collection::vec((0..4_u8, 0..7_usize, 1..500_i64, 0..=DEAREST), 0..40),
        ) {
            let lines: Vec<CostLine> = told.into_iter().map(|(p, o, m, r)| line(p, o, m, r)).collect();
            let month = Month { lines: lines.clone() };
            let (minutes, owed, ahead) = month.sum();
            prop_assert_eq!(owed + ahead, lines.iter().map(|line| line.cents).sum::<i64>());
            for sums in [month.by(|line| line.programme.clone()), month.by(|line| line.mediator.to_string())] {
                let whole = sums.values().fold((0, 0, 0), |a, b| (a.0 + b.0, a.1 + b.1, a.2 + b.2));
                prop_assert_eq!(whole, (minutes, owed, ahead));
            }
        }
    }
}
