// SPDX-License-Identifier: EUPL-1.2
//! Commands on accounts: begin one where the last closed, write in it, file it once it agrees, correct it by another.

use super::{
    AtAccount, GuardianshipError, GuardianshipId, GuardianshipView, LONGEST, LONGEST_NAME, MOST_LINES, Period,
    account::{Account, Closing, LARGEST, Line, LineId, Report, Written},
    account_place,
    categories::VERSION,
    commands::{Done, Turn, come, line, short},
    period::after,
    reads::{AccountView, account_row, draft},
};
use crate::{
    Casework,
    case::CaseId,
    store::guardianships::{self as rows, AccountRow},
};
use identity::Who;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// An account about to be begun.
#[derive(Debug, Clone, Copy)]
pub struct Begin {
    /// The day of the inventory, for the first account alone.
    pub first: Option<Date>,
    /// The last day.
    pub last: Date,
    /// What there was on the first day, in cents; nothing: what the last account closed with.
    pub opening: Option<i64>,
}

/// A line to write.
#[derive(Clone)]
pub struct NewLine {
    /// Which.
    pub id: LineId,
    /// How often it had been written when it was read; a new one never.
    pub seen: u64,
    /// What it says; nothing takes it away.
    pub line: Option<Line>,
}

/// How an account opens and closes, to write.
#[derive(Clone)]
pub struct Closed {
    /// How often it had been written when it was read.
    pub seen: u64,
    /// What there was on the first day, in cents.
    pub opening: i64,
    /// The last day.
    pub last: Date,
    /// How it closes.
    pub closing: Closing,
}

/// A correction that was begun, or that was being written already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Corrected {
    /// Its version.
    pub version: i64,
}

impl Casework {
    /// A name for a line about to be written.
    pub fn new_line(&self) -> LineId {
        LineId::new(self.clock.now(), &*self.chance)
    }

    /// Begins the account of the next period, on the day after the last one; the first on the day of the inventory. Begun twice, it is one.
    ///
    /// # Errors
    /// [`GuardianshipError::Missing`] for a first account without its day or sum; [`GuardianshipError::Day`] for a period that ends before
    /// it begins or begins after today; [`GuardianshipError::Fixed`] once the final account is filed; [`GuardianshipError::NotFound`].
    pub async fn begin_account(
        &self,
        who: &Who,
        case: CaseId,
        of: GuardianshipId,
        begin: Begin,
        today: Date,
    ) -> Result<i64, GuardianshipError> {
        self.protect(who, case, today, move |turn| {
            let view = turn.view(of)?;
            if let Some(last) = view.last().filter(|last| view.filed(last.period.number).is_none()) {
                return Ok(Done::nothing(last.period.number, of));
            }
            if view.is_closed() || view.holds().is_none() {
                return Err(GuardianshipError::Fixed);
            }
            let (number, before) = match view.last() {
                Some(last) => (last.period.number.saturating_add(1), Some(last.period.last)),
                None => (1, None),
            };
            let first = match before {
                Some(last) => after(last),
                None => begin.first,
            };
            let first = first.ok_or(GuardianshipError::Missing { field: "first" })?;
            come(first, today, "first")?;
            if begin.last < first {
                return Err(GuardianshipError::Day { field: "last" });
            }
            let opening = begin.opening.or_else(|| view.closed_before(number));
            let opening = sum(opening.ok_or(GuardianshipError::Missing { field: "opening" })?, "opening")?;
            let period = Period { number, first, last: begin.last };
            rows::insert_period(turn.tx, of, period, before)?;
            let account = Account {
                categories: VERSION,
                why: String::new(),
                opening,
                lines: BTreeMap::new(),
                closing: None,
                report: None,
                filed_on: None,
            };
            insert(turn, of, period, 1, &account)?;
            Ok(Done { value: number, of, action: "casework.account_begun", details: number.to_string() })
        })
        .await
    }

    /// Writes a line, or takes one away.
    ///
    /// # Errors
    /// [`GuardianshipError::LineChanged`] with what a colleague has written meanwhile; [`GuardianshipError::Missing`],
    /// [`GuardianshipError::TooLong`], [`GuardianshipError::Day`] for a day outside the period; [`GuardianshipError::Fixed`] for an account
    /// that was filed; [`GuardianshipError::NotFound`].
    pub async fn write_line(&self, who: &Who, at: AtAccount, new: NewLine) -> Result<(), GuardianshipError> {
        if let Some(written) = &new.line {
            line(&written.words, "words", LONGEST_NAME)?;
            if !(1..=LARGEST).contains(&written.cents) {
                return Err(GuardianshipError::Missing { field: "cents" });
            }
        }
        self.protect(who, at.case, at.today, move |turn| {
            let (view, found) = draft(turn.views, at)?;
            if let Some(written) = &new.line {
                if written.on < found.period.first || written.on > found.period.last {
                    return Err(GuardianshipError::Day { field: "day" });
                }
                if written.authorisation.is_some_and(|id| !view.authorisations.iter().any(|one| one.id == id)) {
                    return Err(GuardianshipError::NotFound);
                }
            }
            let there = found.account.lines.get(&new.id);
            let stands = there.map(|there| there.what.clone());
            if stands.as_ref().is_some_and(|stands| *stands == new.line) {
                return Ok(Done::nothing((), at.guardianship));
            }
            let times = there.map_or(0, |there| there.times);
            if times != new.seen {
                return Err(GuardianshipError::LineChanged(stands.flatten().map(Box::new)));
            }
            if found.account.lines.len() >= MOST_LINES && there.is_none() {
                return Err(GuardianshipError::TooLong { field: "lines" });
            }
            let mut account = found.account.clone();
            let written = Written { what: new.line.clone(), times: times.saturating_add(1), by: turn.by.clone() };
            account.lines.insert(new.id, written);
            rewrite(turn, view, found, &account, Filing::No)?;
            Ok(written_in(at, "line"))
        })
        .await
    }

    /// Writes how an account opens and closes. Nothing has to agree yet: only filing asks that.
    ///
    /// # Errors
    /// [`GuardianshipError::ChangedMeanwhile`] when a colleague has, since it was read; [`GuardianshipError::Day`] for a last day before the
    /// first, and for one of a period that was filed; the rest as [`Casework::write_line`].
    pub async fn write_closing(&self, who: &Who, at: AtAccount, new: Closed) -> Result<(), GuardianshipError> {
        sum(new.opening, "opening")?;
        sum(new.closing.balance, "balance")?;
        sum(new.closing.bank, "bank")?;
        sum(new.closing.cash, "cash")?;
        line(&new.closing.words, "words", LONGEST_NAME)?;
        self.protect(who, at.case, at.today, move |turn| {
            let (view, found) = draft(turn.views, at)?;
            if found.account.closing.as_ref().map_or(0, |there| there.times) != new.seen {
                return Err(GuardianshipError::ChangedMeanwhile);
            }
            if new.last != found.period.last {
                if new.last < found.period.first || at.version > 1 {
                    return Err(GuardianshipError::Day { field: "last" });
                }
                rows::end_period(turn.tx, at.guardianship, at.period, new.last)?;
            }
            let mut account = found.account.clone();
            let times = new.seen.saturating_add(1);
            account.opening = new.opening;
            account.closing = Some(Written { what: new.closing.clone(), times, by: turn.by.clone() });
            rewrite(turn, view, found, &account, Filing::No)?;
            Ok(written_in(at, "closing"))
        })
        .await
    }

    /// Writes the report on how the person lives.
    ///
    /// # Errors
    /// As [`Casework::write_closing`].
    pub async fn write_report(
        &self,
        who: &Who,
        at: AtAccount,
        seen: u64,
        report: Report,
    ) -> Result<(), GuardianshipError> {
        for (name, said) in report.facts() {
            short(said, name, LONGEST)?;
        }
        short(&report.opinion, "opinion", LONGEST)?;
        if let Some(met) = report.met_on {
            come(met, at.today, "met")?;
        }
        self.protect(who, at.case, at.today, move |turn| {
            let (view, found) = draft(turn.views, at)?;
            if found.account.report.as_ref().map_or(0, |there| there.times) != seen {
                return Err(GuardianshipError::ChangedMeanwhile);
            }
            let mut account = found.account.clone();
            let times = seen.saturating_add(1);
            account.report = Some(Written { what: report.clone(), times, by: turn.by.clone() });
            rewrite(turn, view, found, &account, Filing::No)?;
            Ok(written_in(at, "report"))
        })
        .await
    }

    /// Files an account with the court, at the revision that was read. From now on it does not change.
    ///
    /// # Errors
    /// [`GuardianshipError::Faults`] with everything that does not agree; [`GuardianshipError::ChangedMeanwhile`] when somebody has written
    /// since it was read; [`GuardianshipError::Day`] for a day that has not come or lies before the period's last;
    /// [`GuardianshipError::Fixed`], [`GuardianshipError::NotFound`].
    pub async fn file_account(&self, who: &Who, at: AtAccount, read: i64, on: Date) -> Result<(), GuardianshipError> {
        come(on, at.today, "on")?;
        self.protect(who, at.case, at.today, move |turn| {
            let (view, found) = draft(turn.views, at)?;
            let faults = view.faults(found, at.today);
            if !faults.is_empty() {
                return Err(GuardianshipError::Faults(faults));
            }
            if on < found.period.last {
                return Err(GuardianshipError::Day { field: "on" });
            }
            if found.revision != read {
                return Err(GuardianshipError::ChangedMeanwhile);
            }
            let account = Account { filed_on: Some(on), ..found.account.clone() };
            rewrite(turn, view, found, &account, Filing::Now)?;
            let details = format!("{} {}", at.period, at.version);
            Ok(Done { value: (), of: at.guardianship, action: "casework.account_filed", details })
        })
        .await
    }

    /// Begins a correction of an account that was filed: another, with the same words and sums, that says why. The old one stays.
    ///
    /// # Errors
    /// [`GuardianshipError::Missing`] without a reason; [`GuardianshipError::Fixed`] for one that nobody has filed.
    pub async fn correct_account(&self, who: &Who, at: AtAccount, why: String) -> Result<Corrected, GuardianshipError> {
        line(&why, "why", LONGEST)?;
        self.protect(who, at.case, at.today, move |turn| {
            let view = turn.view(at.guardianship)?;
            let filed = view.filed(at.period).ok_or(GuardianshipError::Fixed)?;
            let of_period = view.accounts.iter().rev().find(|one| one.period.number == at.period);
            let newest = of_period.ok_or(GuardianshipError::NotFound)?;
            if newest.filed_at.is_none() {
                return Ok(Done::nothing(Corrected { version: newest.version }, at.guardianship));
            }
            let version = filed.version.saturating_add(1);
            let account = Account { why: why.clone(), filed_on: None, ..filed.account.clone() };
            insert(turn, at.guardianship, filed.period, version, &account)?;
            let details = format!("{} {version}", at.period);
            let value = Corrected { version };
            Ok(Done { value, of: at.guardianship, action: "casework.account_correction_begun", details })
        })
        .await
    }
}

/// Whether an account is filed as it is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Filing {
    No,
    Now,
}

fn written_in(at: AtAccount, what: &str) -> Done<()> {
    let details = format!("{} {} {what}", at.period, at.version);
    Done { value: (), of: at.guardianship, action: "casework.account_written", details }
}

fn insert(
    turn: &Turn<'_, '_>,
    of: GuardianshipId,
    period: Period,
    version: i64,
    account: &Account,
) -> Result<(), GuardianshipError> {
    let named = account_row(of, period.number, version);
    let content = turn.open.key().seal(&account_place(&named), account)?;
    let (begun, filed_at) = (turn.by.clone(), None);
    let row = AccountRow { guardianship: of, period, version, content, revision: 1, begun, filed_at };
    if rows::insert_account(turn.tx, &row)? { Ok(()) } else { Err(GuardianshipError::ChangedMeanwhile) }
}

fn rewrite(
    turn: &Turn<'_, '_>,
    view: &GuardianshipView,
    found: &AccountView,
    account: &Account,
    filing: Filing,
) -> Result<(), GuardianshipError> {
    let number = found.period.number;
    let named = account_row(view.id, number, found.version);
    let content = turn.open.key().seal(&account_place(&named), account)?;
    let gaps = account.gaps(view.closed_before(number));
    let agrees = gaps.map_or([false; 3], |gaps| [gaps.opening == 0, gaps.balance == 0, gaps.statement == 0]);
    let filed_at = (filing == Filing::Now).then_some(turn.by.at);
    let key = (view.id, number, found.version, found.revision);
    if rows::rewrite(turn.tx, key, &content, agrees, filed_at)? {
        Ok(())
    } else {
        Err(GuardianshipError::ChangedMeanwhile)
    }
}

/// A sum that can be; none is one.
fn sum(cents: i64, field: &'static str) -> Result<i64, GuardianshipError> {
    if (0..=LARGEST).contains(&cents) { Ok(cents) } else { Err(GuardianshipError::TooLong { field }) }
}
