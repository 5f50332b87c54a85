// SPDX-License-Identifier: EUPL-1.2
//! Free words: typed, forgiven, answered with services and with words of need. Sent by POST: what somebody looks for
//! stays out of addresses and histories.

use crate::{lines, visit::Visit};
use askama::Template;
use axum::response::Response;
use directory::{Filters, search};
use page::{
    Errors, Form, Refusal, Shell, Switch, filters,
    ui::{Action, Empty, ErrorSummary, Field, Go, Kind, ResultCard, Text},
};

const LONGEST: usize = 120;

#[derive(Template)]
#[template(path = "search.html")]
struct Search {
    errors: ErrorSummary,
    field: Field,
    main: Action,
    asked: bool,
    count: usize,
    needs: Vec<(String, Text, String)>,
    cards: Vec<ResultCard>,
    links: Vec<(String, String)>,
    empty: Option<Empty>,
}

/// GET: the empty field.
pub(crate) async fn show(visit: Visit) -> Result<Response, Refusal> {
    write(&visit, None, &Errors::default())
}

/// POST: words.
pub(crate) async fn answer(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let mut reading = form.reading();
    let words = reading.required("words", LONGEST, "door-search-missing");
    if form.get("go") == "language" {
        return write(&visit, (!words.is_empty()).then_some(words), &Errors::default());
    }
    let errors = reading.finish();
    let typed = form.get("words").chars().take(LONGEST).collect();
    write(&visit, Some(typed), &errors)
}

fn write(visit: &Visit, words: Option<String>, errors: &Errors) -> Result<Response, Refusal> {
    let language = visit.speech.language();
    let field = Field::new("words", "door-search-label", Kind::Search)
        .hint("door-search-hint")
        .value(words.clone().unwrap_or_default())
        .at_most(LONGEST)
        .error(errors.of("words"));
    let asked = words.is_some() && errors.is_empty();
    let found = match &words {
        Some(words) if errors.is_empty() => search::search(&visit.directory, words, language, &Filters::default()),
        _ => directory::Found::default(),
    };
    let cards: Vec<ResultCard> = found
        .services
        .iter()
        .map(|hit| {
            ResultCard::new(Text::of(&hit.service.title, language))
                .href(format!("/servizi/{}", hit.service.id))
                .fact("info", Text::of(&hit.service.short, language))
                .fact("check", lines::cost(visit, hit.service))
        })
        .collect();
    let needs: Vec<(String, Text, String)> = found
        .needs
        .iter()
        .take(4)
        .map(|need| {
            let icon = need.icon.clone().unwrap_or_else(|| need.code.clone());
            (need.code.clone(), Text::of(&need.say, language), icon)
        })
        .collect();
    let mut links: Vec<(String, String)> =
        found.towns.iter().map(|town| (town.name.clone(), format!("/comuni/{}", town.istat))).collect();
    links.extend(found.bodies.iter().take(6).map(|body| (body.name.clone(), format!("/enti/{}", body.id))));
    let nothing = asked && cards.is_empty() && needs.is_empty() && links.is_empty();
    let shell = Shell::new(&visit.door.house, &visit.speech, "door-search-title");
    let shell = if words.is_some() { shell } else { shell.public("/cerca") };
    Ok(shell
        .switch(Switch::Form { id: "step", path: "/cerca".into() })
        .crumb("door-home", Some("/".into()))
        .crumb("door-search-title", None)
        .wrong(!errors.is_empty())
        .show(&Search {
            errors: errors.summary(),
            field,
            main: Action::main("door-search-go", Go::press("go", "on")).icon("search"),
            asked,
            count: cards.len(),
            needs,
            cards,
            links,
            empty: nothing.then(|| {
                Empty::new("search", "door-search-empty-title", "door-search-empty")
                    .action(Action::new("door-begin", Go::to("/")))
                    .action(Action::quiet("door-services-link", Go::to("/servizi")))
            }),
        }))
}
