// SPDX-License-Identifier: EUPL-1.2
//! The harmless page: the calendar of this month, without our sign. What whoever looks over a shoulder finds.

use super::leave;
use crate::visit::Visit;
use askama::Template;
use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use jiff::{ToSpan, civil::Date};
use kernel::Language;
use page::{Refusal, filters};

#[derive(Template)]
#[template(path = "write/today.html")]
struct Today {
    language: Language,
    day: Date,
    /// "lun", and "lunedì" for who listens.
    weekdays: Vec<(String, String)>,
    weeks: Vec<Vec<Option<i8>>>,
    onward: Option<String>,
}

/// GET.
pub(crate) async fn show(visit: Visit) -> Result<Response, Refusal> {
    let day = visit.today();
    let days = visit.speech.days();
    let monday = jiff::civil::date(2026, 11, 23);
    let page = Today {
        language: visit.speech.language(),
        day,
        weekdays: (0..7)
            .map(|n| monday.saturating_add(i64::from(n).days()))
            .map(|day| (days.short_weekday(day), days.weekday(day)))
            .collect(),
        weeks: weeks(day),
        onward: visit.door.house.site.exit.clone(),
    };
    let fault = |_| kernel::Problem::new(kernel::Kind::Fault, "page-problem-fault");
    let html = page.render_with_values(&visit.speech).map_err(fault)?;
    let kind = HeaderValue::from_static("text/html; charset=utf-8");
    Ok(leave::cleared(&visit, ([(header::CONTENT_TYPE, kind)], html).into_response()))
}

/// The days of a month in weeks that begin on Monday.
fn weeks(day: Date) -> Vec<Vec<Option<i8>>> {
    let before = usize::try_from(day.first_of_month().weekday().to_monday_zero_offset()).unwrap_or(0);
    let mut cells: Vec<Option<i8>> = vec![None; before];
    cells.extend((1..=day.days_in_month()).map(Some));
    cells.resize(cells.len().next_multiple_of(7), None);
    cells.chunks(7).map(<[_]>::to_vec).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_month_is_whole_and_begins_on_its_day() {
        let november = weeks(jiff::civil::date(2026, 11, 22));
        assert_eq!(november[0], [None, None, None, None, None, None, Some(1)]);
        assert_eq!(november.iter().flatten().flatten().count(), 30);
        assert!(november.iter().all(|week| week.len() == 7));
    }
}
