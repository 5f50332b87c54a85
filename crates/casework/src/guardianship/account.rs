// SPDX-License-Identifier: EUPL-1.2
//! An account: what there was, what came in, what went out, what there is; and everything that keeps it from being filed.

use super::{
    authorisation::{Authorisation, AuthorisationId, Uncovered},
    categories::{Category, Side},
};
use crate::plan::By;
use jiff::civil::Date;
use kernel::Id;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The id of a line.
pub type LineId = Id<Line>;
/// The largest sum, in cents: ten thousand million euro.
pub const LARGEST: i64 = 1_000_000_000_000;

/// A line of income or expense.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// On which day.
    pub on: Date,
    /// By what, or for what.
    pub category: Category,
    /// In words.
    pub words: String,
    /// How many cents; never none.
    pub cents: i64,
    /// A document of the case that proves it.
    pub document: Option<String>,
    /// The judge's leave for it.
    pub authorisation: Option<AuthorisationId>,
}

/// Something written by somebody, as often as it was changed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Written<T> {
    /// What.
    pub what: T,
    /// How often it was written: give it back when changing.
    pub times: u64,
    /// Who wrote it last.
    pub by: By,
}

/// How an account closes.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closing {
    /// The balance that whoever keeps the account has, in cents.
    pub balance: i64,
    /// What the bank's or the post's statement says on the last day, in cents.
    pub bank: i64,
    /// Cash on the last day, in cents.
    pub cash: i64,
    /// Which statement.
    pub words: String,
}

/// How the person lives: what was seen and heard, and apart from it what whoever writes thinks.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Report {
    /// When they last met.
    pub met_on: Option<Date>,
    /// Health and care.
    pub health: String,
    /// Where and with whom they live.
    pub home: String,
    /// The day: work, school, a centre, what they like.
    pub daily: String,
    /// Whom they see.
    pub relations: String,
    /// What they want, in their own words.
    pub wishes: String,
    /// What whoever writes thinks. Opinions stand here and nowhere else.
    pub opinion: String,
}

impl Report {
    /// The parts that say what was seen and heard, by name.
    pub fn facts(&self) -> [(&'static str, &str); 5] {
        [
            ("health", &self.health),
            ("home", &self.home),
            ("daily", &self.daily),
            ("relations", &self.relations),
            ("wishes", &self.wishes),
        ]
    }
}

/// What an account says, and whose it is. Not printed, on purpose.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// The version of the categories.
    pub categories: i64,
    /// Of a correction, why.
    pub why: String,
    /// What there was on the first day, in cents: of the first account by the inventory, of each other by the last closing.
    pub opening: i64,
    /// Its lines. One that was taken away is nothing, and keeps who did.
    pub lines: BTreeMap<LineId, Written<Option<Line>>>,
    /// How it opens and closes.
    pub closing: Option<Written<Closing>>,
    /// How the person lives.
    pub report: Option<Written<Report>>,
    /// When it was filed with the court.
    pub filed_on: Option<Date>,
}

/// Income, expense.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sums {
    /// In, in cents.
    pub income: i64,
    /// Out, in cents.
    pub expense: i64,
}

impl Account {
    /// The lines that count, by day.
    pub fn counted(&self) -> Vec<(LineId, &Line)> {
        let mut lines: Vec<(LineId, &Line)> =
            self.lines.iter().filter_map(|(id, line)| Some((*id, line.what.as_ref()?))).collect();
        lines.sort_by_key(|(id, line)| (line.on, *id));
        lines
    }

    /// Everything added up.
    pub fn sums(&self) -> Sums {
        self.counted().iter().fold(Sums::default(), |mut sums, (_, line)| {
            match line.category.side() {
                Side::Income => sums.income = sums.income.saturating_add(line.cents),
                Side::Expense => sums.expense = sums.expense.saturating_add(line.cents),
            }
            sums
        })
    }

    /// Each category of a side that was used, with its sum, in the order of the list.
    pub fn by_category(&self, side: Side) -> Vec<(Category, i64)> {
        let sum = |category: &Category| {
            let of = self.counted().into_iter().filter(|(_, line)| line.category == *category);
            of.map(|(_, line)| line.cents).fold(0_i64, i64::saturating_add)
        };
        let used = Category::ALL.iter().filter(|one| one.side() == side).map(|one| (*one, sum(one)));
        used.filter(|(_, cents)| *cents != 0).collect()
    }

    /// What was spent by each authorisation.
    pub fn spent(&self) -> BTreeMap<AuthorisationId, i64> {
        let mut spent: BTreeMap<AuthorisationId, i64> = BTreeMap::new();
        for (_, line) in self.counted() {
            if let (Some(id), Side::Expense) = (line.authorisation, line.category.side()) {
                let sum = spent.entry(id).or_default();
                *sum = sum.saturating_add(line.cents);
            }
        }
        spent
    }

    /// What there should be on the last day: opening + income − expense.
    pub fn reckoned(&self) -> i64 {
        let sums = self.sums();
        self.opening.saturating_add(sums.income).saturating_sub(sums.expense)
    }

    /// By how much the account does not agree: nothing while nobody has said how it closes.
    pub fn gaps(&self, last_closing: Option<i64>) -> Option<Gaps> {
        let closing = &self.closing.as_ref()?.what;
        Some(Gaps {
            opening: self.opening.saturating_sub(last_closing.unwrap_or(self.opening)),
            balance: closing.balance.saturating_sub(self.reckoned()),
            statement: closing.bank.saturating_add(closing.cash).saturating_sub(closing.balance),
        })
    }
}

/// By how many cents an account does not agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gaps {
    /// The opening, more than the last closing.
    pub opening: i64,
    /// The balance, more than opening + income − expense.
    pub balance: i64,
    /// Bank and cash, more than the balance.
    pub statement: i64,
}

/// What stands in the way of filing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// Nobody has said how it opens and closes.
    NoClosing,
    /// The opening is so much more than the last closing.
    Opening(i64),
    /// The balance is so much more than opening + income − expense.
    Balance(i64),
    /// Bank and cash are so much more than the balance.
    Statement(i64),
    /// A line lies outside the period.
    Outside(LineId),
    /// An extraordinary expense without the judge's leave.
    Unauthorised(LineId),
    /// The leave that is cited does not cover it.
    Uncovered(LineId, Uncovered),
    /// So much more was spent than the judge allowed.
    Beyond(AuthorisationId, i64),
    /// A part of the report is empty; of no name: the day on which they met.
    Report(&'static str),
    /// The account after this one opens with another sum: this correction would part the two by so much.
    Next(i64),
    /// The period is not over.
    NotOver,
    /// The period goes beyond the day on which the protection ended.
    AfterEnd,
}

/// What is known around an account when it is judged.
#[derive(Clone, Copy)]
pub struct Around<'a> {
    /// Its first and last day.
    pub period: (Date, Date),
    /// How the account before it closed.
    pub last_closing: Option<i64>,
    /// How the account after it opens, where it corrects one that has a next.
    pub next_opening: Option<i64>,
    /// The authorisations.
    pub authorisations: &'a BTreeMap<AuthorisationId, Authorisation>,
    /// What the other accounts spent by them.
    pub spent: &'a BTreeMap<AuthorisationId, i64>,
    /// The day on which the protection ended.
    pub end: Option<Date>,
    /// Today.
    pub today: Date,
}

/// Everything that stands in the way of filing; an account with none may be filed.
pub fn faults(account: &Account, around: Around<'_>) -> Vec<Fault> {
    let (mut faults, (first, last)) = (Vec::new(), around.period);
    match account.gaps(around.last_closing) {
        None => faults.push(Fault::NoClosing),
        Some(gaps) => {
            let parts = [
                (gaps.opening, Fault::Opening as fn(i64) -> Fault),
                (gaps.balance, Fault::Balance),
                (gaps.statement, Fault::Statement),
            ];
            faults.extend(parts.into_iter().filter(|(by, _)| *by != 0).map(|(by, fault)| fault(by)));
        }
    }
    if let (Some(next), Some(closing)) = (around.next_opening, &account.closing)
        && closing.what.balance != next
    {
        faults.push(Fault::Next(closing.what.balance.saturating_sub(next)));
    }
    for (id, line) in account.counted() {
        if line.on < first || line.on > last {
            faults.push(Fault::Outside(id));
        }
        match line.authorisation.map(|cited| around.authorisations.get(&cited)) {
            Some(Some(cited)) => faults.extend(cited.covers(line.on).err().map(|why| Fault::Uncovered(id, why))),
            Some(None) => faults.push(Fault::Unauthorised(id)),
            None if line.category.is_extraordinary() => faults.push(Fault::Unauthorised(id)),
            None => (),
        }
    }
    for (id, spent) in account.spent() {
        let all = spent.saturating_add(around.spent.get(&id).copied().unwrap_or_default());
        if let Some(limit) = around.authorisations.get(&id).and_then(Authorisation::may_spend)
            && all > limit
        {
            faults.push(Fault::Beyond(id, all.saturating_sub(limit)));
        }
    }
    let report = account.report.as_ref().map(|one| one.what.clone()).unwrap_or_default();
    if report.met_on.is_none() {
        faults.push(Fault::Report("met"));
    }
    faults.extend(
        report.facts().into_iter().filter(|(_, said)| said.trim().is_empty()).map(|(name, _)| Fault::Report(name)),
    );
    if last > around.today {
        faults.push(Fault::NotOver);
    }
    if around.end.is_some_and(|end| last > end) {
        faults.push(Fault::AfterEnd);
    }
    faults
}

/// Where to look for a difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// This line has just that sum: written twice, or one too many.
    Same(LineId),
    /// This line has half of it: it may stand on the wrong side.
    WrongSide(LineId),
    /// It is a multiple of nine: two digits may have changed places.
    Swapped,
}

/// Where a difference of so many cents may come from.
pub fn look(by: i64, account: &Account) -> Vec<Look> {
    let size = by.saturating_abs();
    if size == 0 {
        return Vec::new();
    }
    // The balance is more than it should be: an expense is written that is not one, or income on the wrong side.
    let mut found: Vec<Look> = account
        .counted()
        .into_iter()
        .filter_map(|(id, line)| {
            let pulls = if line.category.side() == Side::Expense { by > 0 } else { by < 0 };
            match line.cents {
                cents if cents == size && pulls => Some(Look::Same(id)),
                cents if cents.saturating_mul(2) == size && pulls => Some(Look::WrongSide(id)),
                _ => None,
            }
        })
        .take(3)
        .collect();
    if size % 9 == 0 {
        found.push(Look::Swapped);
    }
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{super::authorisation::Answer, *};
    use jiff::civil::date;
    use kernel::{SeededChance, UtcMicros};
    use proptest::prelude::*;

    fn id<T>(number: u64) -> Id<T> {
        Id::new(UtcMicros(0), &SeededChance::new(number))
    }

    fn by() -> By {
        By { account: "prova".to_owned(), body: "b".to_owned(), at: UtcMicros(0) }
    }

    fn line(category: Category, cents: i64) -> Line {
        let words = "Prova".to_owned();
        Line { on: date(2026, 5, 1), category, words, cents, document: None, authorisation: None }
    }

    fn account(opening: i64, lines: &[(Category, i64)], balance: i64, bank: i64) -> Account {
        let whole = Report {
            met_on: Some(date(2026, 12, 1)),
            health: "a".to_owned(),
            home: "b".to_owned(),
            daily: "c".to_owned(),
            relations: "d".to_owned(),
            wishes: "e".to_owned(),
            opinion: String::new(),
        };
        let closing = Closing { balance, bank, cash: 0, words: "Estratto".to_owned() };
        let written = |line| Written { what: Some(line), times: 1, by: by() };
        let lines = lines.iter().enumerate();
        Account {
            categories: super::super::categories::VERSION,
            why: String::new(),
            opening,
            lines: lines.map(|(at, (kind, cents))| (id(at as u64), written(line(*kind, *cents)))).collect(),
            closing: Some(Written { what: closing, times: 1, by: by() }),
            report: Some(Written { what: whole, times: 1, by: by() }),
            filed_on: None,
        }
    }

    fn judged(account: &Account, last: Option<i64>, known: &BTreeMap<AuthorisationId, Authorisation>) -> Vec<Fault> {
        let around = Around {
            period: (date(2026, 1, 1), date(2026, 12, 31)),
            last_closing: last,
            next_opening: None,
            authorisations: known,
            spent: &BTreeMap::new(),
            end: None,
            today: date(2027, 1, 10),
        };
        faults(account, around)
    }

    #[test]
    fn what_does_not_agree_is_refused_by_how_much_and_where_to_look() {
        let none = BTreeMap::new();
        let lines = [(Category::Pension, 1_200_000), (Category::Residence, 960_000), (Category::Pocket, 12_050)];
        let sound = account(100_000, &lines, 327_950, 327_950);
        assert!(judged(&sound, Some(100_000), &none).is_empty());
        assert!(judged(&sound, None, &none).is_empty(), "the first account has nothing before it");
        assert_eq!(judged(&sound, Some(99_000), &none), [Fault::Opening(1_000)]);
        assert_eq!(judged(&account(100_000, &lines, 340_000, 340_000), None, &none), [Fault::Balance(12_050)]);
        assert_eq!(look(12_050, &sound), [Look::Same(id(2))], "the pocket money is written twice, or did not go out");
        assert_eq!(look(24_100, &sound), [Look::WrongSide(id(2))]);
        assert_eq!(look(-900, &sound), [Look::Swapped]);
        assert!(look(0, &sound).is_empty() && look(-12_050, &sound).is_empty());
        assert_eq!(judged(&account(100_000, &lines, 327_950, 327_949), None, &none), [Fault::Statement(-1)]);
        let mut open = sound.clone();
        open.closing = None;
        assert_eq!(judged(&open, None, &none), [Fault::NoClosing]);
        open = sound;
        open.report.as_mut().unwrap().what.wishes = " ".to_owned();
        assert_eq!(judged(&open, None, &none), [Fault::Report("wishes")]);
    }

    #[test]
    fn an_extraordinary_expense_needs_the_judges_leave_of_its_day_and_sum() {
        let lines = [(Category::Large, 50_000)];
        let mut one = account(50_000, &lines, 0, 0);
        let cited: AuthorisationId = id(90);
        assert_eq!(judged(&one, None, &BTreeMap::new()), [Fault::Unauthorised(id(0))]);
        one.lines.get_mut(&id(0)).unwrap().what.as_mut().unwrap().authorisation = Some(cited);
        let answer = |granted, on, until, limit| Answer { granted, on, act: String::new(), limit, until };
        let asked = |answer| Authorisation {
            asked_on: date(2026, 3, 1),
            subject: "Una carrozzina".to_owned(),
            limit: Some(50_000),
            answer,
        };
        let (spring, may) = (date(2026, 4, 1), date(2026, 5, 1));
        for (answer, expected) in [
            (None, vec![Fault::Uncovered(id(0), Uncovered::Waits)]),
            (Some(answer(false, spring, None, None)), vec![Fault::Uncovered(id(0), Uncovered::Refused)]),
            (Some(answer(true, date(2026, 5, 2), None, None)), vec![Fault::Uncovered(id(0), Uncovered::Before)]),
            (
                Some(answer(true, spring, Some(date(2026, 4, 30)), None)),
                vec![Fault::Uncovered(id(0), Uncovered::After)],
            ),
            (Some(answer(true, spring, Some(may), None)), vec![]),
            (Some(answer(true, spring, None, Some(49_000))), vec![Fault::Beyond(cited, 1_000)]),
        ] {
            let known = BTreeMap::from([(cited, asked(answer))]);
            assert_eq!(judged(&one, None, &known), expected);
        }
    }

    fn lines() -> impl Strategy<Value = Vec<(Category, i64)>> {
        let free: Vec<Category> = Category::ALL.iter().copied().filter(|one| !one.is_extraordinary()).collect();
        prop::collection::vec((prop::sample::select(free), 1..10_000_000_i64), 0..40)
    }

    proptest! {
        #[test]
        fn sums_are_exact_and_only_the_balance_that_follows_is_filed(
            opening in 0..10_000_000_i64, lines in lines(), off in -3..=3_i64
        ) {
            let sign = |(kind, cents): &(Category, i64)| if kind.side() == Side::Income { *cents } else { -*cents };
            let balance = opening + lines.iter().map(sign).sum::<i64>();
            let one = account(opening, &lines, balance + off, balance + off);
            prop_assert_eq!(one.reckoned(), balance);
            let sides = |side| one.by_category(side).into_iter().map(|(_, cents)| cents).sum::<i64>();
            prop_assert_eq!(one.sums(), Sums { income: sides(Side::Income), expense: sides(Side::Expense) });
            let expected = if off == 0 { vec![] } else { vec![Fault::Balance(off)] };
            prop_assert_eq!(judged(&one, Some(opening), &BTreeMap::new()), expected);
        }

        #[test]
        fn a_line_taken_away_counts_nowhere(opening in 0..1_000_i64, lines in lines()) {
            let mut one = account(opening, &lines, 0, 0);
            for line in one.lines.values_mut() {
                line.what = None;
            }
            prop_assert!(one.reckoned() == opening && one.counted().is_empty());
        }
    }
}
