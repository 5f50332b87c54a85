// SPDX-License-Identifier: EUPL-1.2
//! The appointment of a row: whether its hour can be had, and its booking.
//!
//! What blocks is wrong with the row, at its column. What the desk's own rules only advise against is kept with the row and read before it is
//! booked. A row is booked by the agenda's usual command, under a form that comes from what the row says: met again after a crash, by
//! another node or in another file, it finds what it has made. Nobody is written to: who comes in by a file has had their appointment.

use super::{
    Column, ExchangeError, Hands, Row, Standing, ToBook, Why, Wrong,
    carry::Open,
    understand::{sitting, understand_appointment},
};
use crate::Reception;
use agenda::{AskedTime, BookingError, BookingView, Confirm, Doubt, Tell};
use directory::pack::Mode;
use kernel::UtcMicros;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Why an hour is unusual. Nothing of it makes it impossible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Advice {
    /// No window of this worker holds it for this service.
    Outside,
    /// It is a national holiday.
    Holiday,
    /// Nearer than the notice the desk asks of the public.
    UnderNotice,
    /// Farther than the public may book.
    BeyondNotice,
}

impl From<Doubt> for Advice {
    fn from(doubt: Doubt) -> Self {
        match doubt {
            Doubt::Outside => Self::Outside,
            Doubt::Holiday => Self::Holiday,
            Doubt::UnderNotice => Self::UnderNotice,
            Doubt::BeyondNotice => Self::BeyondNotice,
        }
    }
}

/// What the rows above want: nobody is booked twice for one hour, and no worker for two people.
#[derive(Default)]
pub(super) struct Wanted {
    rows: BTreeSet<String>,
    times: BTreeMap<String, Vec<(UtcMicros, UtcMicros)>>,
}

impl Wanted {
    fn add(&mut self, row: &ToBook, worker: &str, hands: &Hands<'_>) {
        self.rows.insert(row.key.clone());
        self.times.entry(worker.to_owned()).or_default().push(stretch(row, hands));
    }

    fn holds(&self, worker: &str, (from, to): (UtcMicros, UtcMicros)) -> bool {
        self.times.get(worker).is_some_and(|times| times.iter().any(|(begin, end)| *begin < to && *end > from))
    }
}

/// From the start to the end of the pause after it.
fn stretch(row: &ToBook, hands: &Hands<'_>) -> (UtcMicros, UtcMicros) {
    let minutes = hands
        .directory
        .service(&row.service)
        .map_or(0, |service| i64::from(service.minutes.unwrap_or_default()) + i64::from(service.pause_after));
    (row.starts_at, row.starts_at.plus_seconds(minutes * 60))
}

/// An hour that can be had.
struct Had {
    time: AskedTime,
    worker: String,
    mode: Mode,
}

impl Had {
    fn advice(&self) -> Vec<Advice> {
        self.time.doubts.iter().map(|doubt| Advice::from(*doubt)).collect()
    }
}

/// What the agenda refuses, as what is wrong with the row. A database that fails stays a failure.
fn refused(error: BookingError) -> Result<Wrong, ExchangeError> {
    let (column, why) = match error {
        BookingError::Store(error) => return Err(error.into()),
        BookingError::Vault(error) => return Err(error.into()),
        BookingError::JustTaken | BookingError::Busy { .. } => (Column::Hour, Why::Taken),
        BookingError::Away | BookingError::Absent { .. } => (Column::Hour, Why::Away),
        BookingError::TooSoon => (Column::Day, Why::Past),
        BookingError::TooFar => (Column::Day, Why::TooFar),
        BookingError::Tampered => (Column::Hour, Why::FiveMinutes),
        BookingError::NotFound => (Column::Worker, Why::Worker),
        BookingError::DeskClosed => (Column::Desk, Why::NoAppointments),
        BookingError::Vanished => (Column::Hour, Why::Changed),
        BookingError::NameMissing => (Column::Name, Why::Missing),
        BookingError::TooLong { .. } => (Column::Note, Why::Long),
        _ => (Column::Hour, Why::Refused),
    };
    Ok(Wrong { column, why })
}

impl Reception {
    /// Compares a row with the diary and with the rows above it.
    pub(super) async fn check_appointment(
        &self,
        row: &mut Row,
        open: &Open,
        hands: &Hands<'_>,
        wanted: &mut Wanted,
    ) -> Result<(), ExchangeError> {
        let around = hands.around(self, open);
        row.standing = match understand_appointment(&row.cells, &open.columns, &open.mapping, &around) {
            Err(wrong) => Standing::Wrong(wrong),
            Ok(None) => Standing::Over,
            Ok(Some(asked)) => match self.booked_before(&asked, hands).await? {
                Some(known) if known.status.occupies() => Standing::Here,
                Some(_) => Standing::Wrong(vec![Wrong { column: Column::Status, why: Why::CalledOff }]),
                None if wanted.rows.contains(&asked.key) => Standing::Here,
                None => match self.seek(&asked, hands, None, wanted).await? {
                    Ok(had) => {
                        wanted.add(&asked, &had.worker, hands);
                        Standing::Free { advice: had.advice(), worker: had.worker }
                    }
                    Err(wrong) => Standing::Wrong(vec![wrong]),
                },
            },
        };
        Ok(())
    }

    /// Takes in what rows that were compared before want.
    pub(super) fn remember(&self, rows: &[Row], open: &Open, hands: &Hands<'_>, wanted: &mut Wanted) {
        let around = hands.around(self, open);
        for row in rows {
            if let Standing::Free { worker, .. } = &row.standing
                && let Ok(Some(asked)) = understand_appointment(&row.cells, &open.columns, &open.mapping, &around)
            {
                wanted.add(&asked, worker, hands);
            }
        }
    }

    /// Books what a row says.
    pub(super) async fn book_row(&self, row: &mut Row, open: &Open, hands: &Hands<'_>) -> Result<(), ExchangeError> {
        if row.out {
            row.standing = Standing::LeftOut;
            return Ok(());
        }
        let Standing::Free { worker, advice } = &row.standing else { return Ok(()) };
        let around = hands.around(self, open);
        let asked = match understand_appointment(&row.cells, &open.columns, &open.mapping, &around) {
            Ok(Some(asked)) => asked,
            Ok(None) => return Ok(()),
            // It is past by now, or a desk was taken from them, or the territory has changed.
            Err(wrong) => {
                row.standing = Standing::Refused(wrong);
                return Ok(());
            }
        };
        // Written before it was marked: by a node that stopped, or from another file.
        if let Some(known) = self.booked_before(&asked, hands).await? {
            row.booked(known);
            return Ok(());
        }
        let had = match self.seek(&asked, hands, Some(worker), &Wanted::default()).await? {
            Ok(had) => had,
            Err(wrong) => {
                row.standing = Standing::Refused(vec![wrong]);
                return Ok(());
            }
        };
        // What was not read is not booked; that it has become nearer meanwhile changes nothing.
        if had.advice().iter().any(|one| *one != Advice::UnderNotice && !advice.contains(one)) {
            row.standing = Standing::Refused(vec![Wrong { column: Column::Hour, why: Why::Changed }]);
            return Ok(());
        }
        let ask = Confirm {
            token: had.time.token,
            mode: had.mode,
            form_key: self.form_of(&asked),
            person: asked.person,
            language: asked.language,
            tell: Tell::default(),
            origin: None,
        };
        match hands.agenda.confirm(ask, &hands.member.actor()).await {
            Ok(made) => row.booked(made.booking),
            Err(error) => row.standing = Standing::Refused(vec![refused(error)?]),
        }
        Ok(())
    }

    /// What the row's own form has made before.
    async fn booked_before(&self, row: &ToBook, hands: &Hands<'_>) -> Result<Option<BookingView>, ExchangeError> {
        match hands.agenda.booked_by(&self.form_of(row), &hands.member.actor()).await {
            Ok(found) => Ok(found),
            Err(BookingError::Store(error)) => Err(error.into()),
            Err(BookingError::Vault(error)) => Err(error.into()),
            Err(_) => Ok(None),
        }
    }

    /// The form of a row: who knows the file cannot guess it, nor the private link that comes from it.
    fn form_of(&self, row: &ToBook) -> Vec<u8> {
        self.vault.index("reception_import.booking", &row.key).to_vec()
    }

    /// The hour of a row, with who receives. Without a name the first whose windows hold it, in the order of the territory, who was chosen
    /// before first; outside the windows only where nobody who is there then is taken.
    async fn seek(
        &self,
        row: &ToBook,
        hands: &Hands<'_>,
        before: Option<&str>,
        wanted: &Wanted,
    ) -> Result<Result<Had, Wrong>, ExchangeError> {
        let modes = match hands.agenda.modes_on(&row.desk, row.starts.date()).await {
            Ok(modes) => modes,
            Err(error) => return Ok(Err(refused(error)?)),
        };
        let Some(mode) = row.mode.or(modes.first().copied()).filter(|mode| modes.contains(mode)) else {
            return Ok(Err(Wrong { column: Column::Mode, why: Why::Mode }));
        };
        if mode == Mode::Phone && row.person.phone.is_none() {
            return Ok(Err(Wrong { column: Column::Telephone, why: Why::Missing }));
        }
        let mut workers = match &row.worker {
            Some(named) => vec![named.as_str()],
            None => sitting(hands.directory, &row.desk),
        };
        workers.sort_by_key(|worker| before != Some(*worker));
        let (mut outside, mut taken, mut wrong) = (None, None, None);
        for worker in workers {
            let asked = hands.agenda.ask_time((&row.desk, &row.service), worker, row.starts, None).await;
            match asked {
                Ok(_) if wanted.holds(worker, stretch(row, hands)) => {
                    taken = Some(Wrong { column: Column::Hour, why: Why::TakenAbove });
                }
                Ok(time) => {
                    let usual = !time.doubts.contains(&Doubt::Outside);
                    let had = Had { time, worker: worker.to_owned(), mode };
                    if usual || row.worker.is_some() {
                        return Ok(Ok(had));
                    }
                    outside.get_or_insert(had);
                }
                Err(error) => match refused(error)? {
                    one if one.why == Why::Taken => taken = taken.or(Some(one)),
                    one => wrong = wrong.or(Some(one)),
                },
            }
        }
        Ok(match (taken, outside) {
            (Some(taken), _) => Err(taken),
            (None, Some(had)) => Ok(had),
            (None, None) => Err(wrong.unwrap_or(Wrong { column: Column::Desk, why: Why::NoAppointments })),
        })
    }
}

impl Row {
    /// It is booked: its words are not needed any more.
    fn booked(&mut self, booking: BookingView) {
        self.standing = Standing::Booked(booking.id);
        self.cells.clear();
    }
}
