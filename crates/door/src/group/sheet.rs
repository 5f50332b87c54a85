// SPDX-License-Identifier: EUPL-1.2
//! The sheet of a group: when, where, in which language, what to know, whether there is a place.

use super::{meetings, path, rows, told};
use crate::{lines::call, visit::Visit};
use agenda::groups::PublicGroup;
use askama::Template;
use axum::{extract::Path, response::Response};
use kernel::Problem;
use page::{
    Refusal, Shell, filters,
    ui::{Action, Go, Notice, SummaryList, Text, Tone},
};

#[derive(Template)]
#[template(path = "group/sheet.html")]
struct Sheet {
    path: String,
    title: Text,
    notice: Notice,
    meetings: Vec<Text>,
    rows: SummaryList,
    notes: Vec<String>,
    language: kernel::Language,
    main: Action,
    phones: Vec<Action>,
}

/// A group that everybody may see.
///
/// # Errors
/// There is none of this id.
pub(super) async fn found(visit: &Visit, id: &str) -> Result<PublicGroup, Refusal> {
    let gone = || Refusal::not_found().back_to("/servizi");
    let id = id.parse().map_err(|_| gone())?;
    visit.door.agenda.public_group(id).await.map_err(Problem::from)?.ok_or_else(gone)
}

/// GET: a group.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Refusal> {
    let PublicGroup { cycle, open } = found(&visit, &id).await?;
    let (notice, main) = if open {
        (Notice::new(Tone::Done, "door-group-open.text").title("door-group-open"), "door-group-come")
    } else {
        (Notice::new(Tone::Waiting, "door-group-full.text").title("door-group-full"), "door-group-list")
    };
    let title = told(&cycle, &cycle.title);
    let desk = visit.directory.desk(&cycle.desk);
    let service = visit.directory.service(&cycle.service);
    let quiet = service.is_none_or(|service| crate::sheet::is_discreet(&visit, service));
    let mut shell = Shell::new(&visit.door.house, &visit.speech, title.clone())
        .public(path(&cycle))
        .share_quietly(quiet)
        .crumb("door-home", Some("/".into()));
    if let Some(service) = service {
        let name = Text::of(&service.title, visit.speech.language());
        shell = shell.crumb(name, Some(format!("/servizi/{}", service.id)));
    }
    Ok(shell.crumb(title.clone(), None).show(&Sheet {
        path: path(&cycle),
        title,
        notice,
        meetings: meetings(&visit, &cycle),
        rows: rows(&visit, &cycle),
        notes: cycle.notes.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect(),
        language: cycle.language,
        main: Action::main(main, Go::press("go", "begin")).icon("person"),
        phones: desk.map_or_else(Vec::new, |desk| {
            visit.directory.phones(desk).iter().take(2).map(|phone| call(phone)).collect()
        }),
    }))
}
