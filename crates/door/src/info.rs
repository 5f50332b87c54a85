// SPDX-License-Identifier: EUPL-1.2
//! What every public site owes: privacy, accessibility, and where its data come from.

use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use directory::pack::{DateIs, Programme, Source};
use page::{
    Shell, filters,
    ui::{Table, Text},
};

#[derive(Template)]
#[template(path = "info/privacy.html")]
struct Privacy {}

#[derive(Template)]
#[template(path = "info/accessibility.html")]
struct Accessibility {}

#[derive(Template)]
#[template(path = "info/code.html")]
struct Code {
    address: Option<&'static str>,
}

#[derive(Template)]
#[template(path = "info/sources.html")]
struct Sources {
    sources: Table,
    programmes: Table,
}

fn shell(visit: &Visit, title: &'static str, path: &str) -> Shell {
    Shell::new(&visit.door.house, &visit.speech, title)
        .public(path)
        .crumb("door-home", Some("/".into()))
        .crumb(title, None)
}

/// GET: what we do with what is typed.
pub(crate) async fn privacy(visit: Visit) -> Response {
    shell(&visit, "door-privacy-title", "/privacy").show(&Privacy {})
}

/// GET: how the site can be used, and whom to tell when it cannot.
pub(crate) async fn accessibility(visit: Visit) -> Response {
    shell(&visit, "door-accessibility-title", "/accessibilita").show(&Accessibility {})
}

/// GET: where the source is, as the licence asks (EUPL 1.2, article 5).
pub(crate) async fn code(visit: Visit) -> Response {
    shell(&visit, "door-code-title", "/codice").show(&Code { address: address_of_source(PUBLIC_CODE) })
}

/// Who changes Filò and offers it says in this file where their source is.
const PUBLIC_CODE: &str = include_str!("../../../publiccode.yml");

/// The address in a `publiccode.yml`; none while it names a place that does not exist.
fn address_of_source(file: &str) -> Option<&str> {
    let address = file.lines().find_map(|line| line.strip_prefix("url:"))?.trim();
    let host = address.strip_prefix("https://")?.split('/').next().unwrap_or_default();
    (!host.ends_with(".example")).then_some(address)
}

/// GET: what was read to write the directory, with its dates; which programmes are shown as demonstration.
pub(crate) async fn sources(visit: Visit) -> Response {
    let pack = visit.directory.pack();
    let columns = ["door-source-title", "door-source-publisher", "door-source-date"].map(Text::from).to_vec();
    let mut sources = Table::new("door-sources-caption", columns);
    for source in &pack.sources {
        sources = sources.row(vec![
            Text::said(source.title.clone()),
            Text::said(source.publisher.clone().unwrap_or_default()),
            date(&visit, source),
        ]);
    }
    let columns = ["door-programme-name", "door-programme-state", "door-programme-shown"].map(Text::from).to_vec();
    let mut programmes = Table::new("door-programmes-caption", columns);
    for programme in &pack.programmes {
        programmes = programmes.row(vec![
            Text::said(programme.name.clone()),
            state(&visit, programme),
            if programme.demonstration { "door-programme-demonstration" } else { "door-programme-active" }.into(),
        ]);
    }
    let page = Sources { sources, programmes };
    shell(&visit, "door-sources-title", "/da-dove-vengono-i-dati").show(&page)
}

fn date(visit: &Visit, source: &Source) -> Text {
    let Some(day) = &source.date else { return "door-source-undated".into() };
    let key = match source.date_is {
        Some(DateIs::Printed) => "door-source-printed",
        _ => "door-source-published",
    };
    Text::from(key).with("day", visit.speech.days().told(day.as_str()))
}

fn state(visit: &Visit, programme: &Programme) -> Text {
    let said = programme.state.as_ref().map_or("", |state| state.get(visit.speech.language()));
    match &programme.state_on {
        Some(day) => Text::said(format!("{said} ({})", visit.speech.days().told(day.as_str()))),
        None => Text::said(said),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_of_the_source_is_shown_once_it_is_a_real_one() {
        assert_eq!(
            address_of_source("name: x\nurl: https://code.comune.it/filo.git\n"),
            Some("https://code.comune.it/filo.git")
        );
        assert_eq!(address_of_source("url: https://filo.example/filo.git\n"), None);
        assert_eq!(address_of_source("url: ftp://altro.it\n"), None);
        assert_eq!(address_of_source(""), None);
    }
}
