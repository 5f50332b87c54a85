// SPDX-License-Identifier: EUPL-1.2
//! The instruments of the territory: what each is for, and who adopted it.

use super::{PATH, path_of, words};
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use casework::Landed;
use kernel::Problem;
use page::{
    Refusal, Speech, Switch, filters,
    ui::{Empty, Text},
};

/// An instrument.
pub(crate) struct Line {
    pub path: String,
    pub title: Text,
    pub about: Text,
    /// Version, questions, languages, licence.
    pub facts: Text,
    /// The decision, while there is one.
    pub adopted: Option<Text>,
}

impl Line {
    pub(super) fn of(one: &Landed, speech: &Speech) -> Self {
        let (instrument, language) = (&one.instrument, speech.language());
        Self {
            path: path_of(one),
            title: words::told(&instrument.title, language),
            about: words::told(&instrument.about, language),
            facts: Text::from("desk-instruments-facts")
                .with("version", instrument.version)
                .with("questions", instrument.items().count())
                .with("languages", words::languages(instrument))
                .with("licence", instrument.licence.clone()),
            adopted: words::adopted(one, speech),
        }
    }
}

/// The page.
#[derive(Template)]
#[template(path = "instruments/list.html")]
pub(crate) struct List {
    pub lines: Vec<Line>,
}

impl List {
    fn empty(&self) -> Empty {
        Empty::new("documents", "desk-instruments-empty.title", "desk-instruments-empty")
    }
}

/// GET.
pub(crate) async fn show(visit: Visit) -> Result<Response, Refusal> {
    let found = visit.desk.casework.instruments(&visit.actor()).await.map_err(Problem::from)?;
    let lines = found.iter().map(|one| Line::of(one, &visit.speech)).collect();
    Ok(visit.shell("desk-instruments", Switch::Path(PATH.to_owned())).show(&List { lines }))
}
