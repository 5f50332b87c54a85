// SPDX-License-Identifier: EUPL-1.2
//! Reach (D6): contacts by town and by way, and how many were never known before. For coordinators; figures, never people.

use super::{REACH, words};
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use identity::Action;
use jiff::{Span, civil::Date};
use kernel::Problem;
use page::{
    Form, Refusal, Switch, filters,
    ui::{Action as Press, Empty, Go, Table, Text},
};
use reception::contact::{Count, Figure, LEAST, Seen, figures};

/// The page.
#[derive(Template)]
#[template(path = "contacts/reach.html")]
pub(crate) struct Reach {
    pub year: i16,
    pub quarter: i8,
    pub before: Option<Press>,
    pub after: Option<Press>,
    pub nothing: Option<Empty>,
    /// What the tables say, in a sentence.
    pub sum: Text,
    pub towns: Table,
    pub ways: Table,
    pub least: i64,
}

/// GET: a quarter of a year. Quarters do not overlap: the difference of two pages tells of nobody.
pub(crate) async fn show(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let desks = visit.desks_for(Action::ReadReach);
    if desks.is_empty() {
        return Err(Refusal::not_found());
    }
    let today = visit.local_now().date();
    let first = match form.get("periodo") {
        "" => begins(today.year(), 1 + (today.month() - 1) / 3),
        text => text.split_once('-').and_then(|(year, quarter)| begins(year.parse().ok()?, quarter.parse().ok()?)),
    };
    let first = first.filter(|first| *first <= today && first.year() >= 2000).ok_or_else(Refusal::not_found)?;
    let next = first.checked_add(Span::new().months(3)).map_err(|_| Refusal::not_found())?;
    let days = i64::from(first.until(next).map_err(|_| Refusal::not_found())?.get_days());
    let (from, to) = visit.bounds(first, days)?;
    let counts = visit.desk.reception.reach(&desks, from, to, &visit.actor()).await.map_err(Problem::from)?;
    let named = |town: Option<kernel::Istat>| match town {
        Some(town) => Text::said(visit.town_name(town)),
        None => "desk-reach-no-town".into(),
    };
    let page = page(first, next <= today, &counts, named);
    Ok(visit.shell("desk-reach", Switch::Path(REACH.to_owned())).show(&page))
}

/// The first day of a quarter.
fn begins(year: i16, quarter: i8) -> Option<Date> {
    (1..=4).contains(&quarter).then(|| Date::new(year, (quarter - 1) * 3 + 1, 1).ok()).flatten()
}

/// The page of a quarter; `later`: there is a next one to go to.
pub(crate) fn page(first: Date, later: bool, counts: &[Count], named: impl Fn(Option<kernel::Istat>) -> Text) -> Reach {
    let quarter = 1 + (first.month() - 1) / 3;
    let (before, after) = match quarter {
        1 => ((first.year() - 1, 4), (first.year(), 2)),
        4 => ((first.year(), 3), (first.year() + 1, 1)),
        other => ((first.year(), other - 1), (first.year(), other + 1)),
    };
    let to = |label: &'static str, (year, quarter): (i16, i8)| {
        Press::quiet(label, Go::to(format!("{REACH}?periodo={year}-{quarter}")))
    };
    let all: i64 = counts.iter().map(|count| count.contacts).sum();
    let columns = |first: &'static str| vec![first.into(), "desk-reach-contacts".into(), "desk-reach-newly".into()];
    let towns = figures(counts, |count| count.town)
        .into_iter()
        .fold(Table::new("desk-reach-by-town", columns("desk-contact-town")), |table, line| {
            table.row(cells(named(line.of), &line))
        });
    let ways = figures(counts, |count| count.mode)
        .into_iter()
        .fold(Table::new("desk-reach-by-way", columns("desk-contact-mode")), |table, line| {
            table.row(cells(words::mode(line.of).into(), &line))
        });
    Reach {
        year: first.year(),
        quarter,
        before: Some(to("desk-reach-before", before)),
        after: later.then(|| to("desk-reach-after", after)),
        nothing: (all == 0).then(|| Empty::new("info", "desk-reach-none.title", "desk-reach-none")),
        sum: if all < LEAST { "desk-reach-sum-few".into() } else { Text::from("desk-reach-sum").with("count", all) },
        towns,
        ways,
        least: LEAST,
    }
}

fn cells<T>(name: Text, line: &Figure<T>) -> Vec<Text> {
    let figure = |seen: Seen| match seen {
        Seen::So(number) => Text::said(number.to_string()),
        Seen::Hidden => "desk-reach-hidden".into(),
    };
    vec![name, figure(line.contacts), figure(line.newly)]
}
