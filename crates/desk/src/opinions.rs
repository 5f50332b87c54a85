// SPDX-License-Identifier: EUPL-1.2
//! What people think of the site: figures, and the words some of them left. For coordinators.

use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use kernel::UtcMicros;
use page::{
    Refusal, Switch, filters,
    ui::{Empty, Table, Text},
};
use reception::Opinions;

/// The page's path, without language.
pub(crate) const PATH: &str = "/scrivania/pareri";
/// Days that are counted.
const DAYS: i64 = 180;
/// Words shown, the latest.
const MOST: i64 = 50;

/// Words somebody left.
struct Said {
    day: String,
    rating: i64,
    words: String,
}

#[derive(Template)]
#[template(path = "opinions.html")]
pub(crate) struct Page {
    nothing: Option<Empty>,
    sum: Text,
    ratings: Table,
    choices: Table,
    said: Vec<Said>,
}

/// GET: the last half year.
pub(crate) async fn show(visit: Visit) -> Result<Response, Refusal> {
    let since = UtcMicros(visit.now.0 - DAYS * 86_400_000_000);
    let opinions = visit.desk.reception.opinions(&visit.who(), since, MOST).await?;
    let days = visit.speech.days();
    let said = opinions
        .comments
        .iter()
        .map(|comment| Said {
            day: days.long(comment.day.timestamp().to_zoned(jiff::tz::TimeZone::UTC).date()),
            rating: comment.rating,
            words: comment.words.clone(),
        })
        .collect();
    Ok(visit.shell("desk-opinions", Switch::Path(PATH.to_owned())).show(&page(&opinions, said)))
}

fn page(opinions: &Opinions, said: Vec<Said>) -> Page {
    let count: i64 = opinions.ratings.iter().map(|(_, times)| times).sum();
    let total: i64 = opinions.ratings.iter().map(|(rating, times)| rating * times).sum();
    // One decimal is all that few answers bear.
    let tenths = if count == 0 { 0 } else { (total * 10 + count / 2) / count };
    let columns = |first: &'static str| vec![Text::from(first), "desk-opinions-times".into()];
    let mut ratings = Table::new("desk-opinions-ratings", columns("desk-opinions-rating"));
    for (rating, times) in &opinions.ratings {
        ratings = ratings.row(vec![Text::said(rating.to_string()), Text::said(times.to_string())]);
    }
    let mut choices = Table::new("desk-opinions-choices", columns("desk-opinions-choice"));
    for (choice, times) in &opinions.choices {
        choices = choices.row(vec![words_of(choice).into(), Text::said(times.to_string())]);
    }
    Page {
        nothing: (count == 0).then(|| Empty::new("info", "desk-opinions-none-title", "desk-opinions-none")),
        sum: Text::from("desk-opinions-sum")
            .with("count", count)
            .with("mean", format!("{},{}", tenths / 10, tenths % 10)),
        ratings,
        choices,
        said,
    }
}

/// The page with some opinions, or with none yet.
pub(crate) fn sample(some: bool) -> Page {
    if !some {
        return page(&Opinions::default(), Vec::new());
    }
    let opinions = Opinions {
        ratings: vec![(5, 12), (4, 31), (3, 9), (2, 2), (1, 1)],
        choices: vec![("clear".to_owned(), 27), ("in-order".to_owned(), 14), ("not-complete".to_owned(), 3)],
        comments: Vec::new(),
    };
    let said = |rating, words: &str| Said { day: "30/11/2026".to_owned(), rating, words: words.to_owned() };
    let long = "Parole di prova: mancavano gli orari dell’estate, e il bottone per tornare indietro era in fondo. ";
    page(&opinions, vec![said(2, &long.repeat(2)), said(5, "Parole di prova.")])
}

/// What families chose on their own page.
fn words_of(choice: &str) -> &'static str {
    match choice {
        "clear" => "desk-opinions-clear",
        "complete" => "desk-opinions-complete",
        "in-order" => "desk-opinions-in-order",
        "no-trouble" => "desk-opinions-no-trouble",
        "not-clear" => "desk-opinions-not-clear",
        "not-complete" => "desk-opinions-not-complete",
        "not-in-order" => "desk-opinions-not-in-order",
        "trouble" => "desk-opinions-trouble",
        _ => "desk-opinions-other",
    }
}
