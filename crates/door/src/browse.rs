// SPDX-License-Identifier: EUPL-1.2
//! Looking around: all services over the course of life, by season, by town, by body.

use crate::{
    map::{self, Where},
    visit::Visit,
};
use askama::Template;
use axum::{extract::Path, response::Response};
use directory::pack::{Desk, Service, Status};
use page::{
    Refusal, Shell, filters,
    ui::{Action, Empty, Go, Text},
};
use std::collections::BTreeSet;

/// A service in a list.
struct Line {
    path: String,
    title: Text,
    short: Text,
    /// Said beside the title: who runs it, or that it is paused.
    aside: Option<Text>,
}

/// A heading with its services.
struct Group {
    id: String,
    title: Option<Text>,
    path: Option<String>,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "browse/list.html")]
struct List {
    title: Text,
    lead: Option<Text>,
    groups: Vec<Group>,
    actions: Vec<Action>,
    facts: Vec<Text>,
    empty: Option<Empty>,
    place: Option<Where>,
}

/// A name and the path it leads to, without language.
type NamedPath = (String, String);

#[derive(Template)]
#[template(path = "browse/names.html")]
struct Names {
    title: Text,
    lead: Text,
    actions: Vec<Action>,
    groups: Vec<(Option<Text>, Vec<NamedPath>)>,
}

fn line(visit: &Visit, service: &Service, aside: Option<Text>) -> Line {
    let language = visit.speech.language();
    let aside = match service.status {
        Status::Active => aside,
        Status::Suspended => Some("door-status-suspended".into()),
        Status::Planned => Some("door-status-planned".into()),
    };
    Line {
        path: format!("/servizi/{}", service.id),
        title: Text::of(&service.title, language),
        short: Text::of(&service.short, language),
        aside,
    }
}

/// Services in the order of their titles, as the reader's alphabet has it.
fn by_title<'d>(visit: &'d Visit, services: impl Iterator<Item = &'d Service>) -> Vec<Line> {
    let mut services: Vec<&Service> = services.collect();
    services.sort_by_key(|service| visit.directory.rank_by_title(service, visit.speech.language()));
    services.into_iter().map(|service| line(visit, service, None)).collect()
}

fn run_by(visit: &Visit, desk: &Desk) -> Option<Text> {
    visit.directory.body(&desk.body).map(|body| Text::said(body.name.clone()))
}

fn list(visit: &Visit, path: String, title: Text, lead: Option<Text>, groups: Vec<Group>) -> (Shell, List) {
    let nothing = groups.iter().all(|group| group.lines.is_empty());
    let shell = Shell::new(&visit.door.house, &visit.speech, title.clone())
        .public(path)
        .crumb("door-home", Some("/".into()))
        .crumb(title.clone(), None);
    let empty = nothing.then(|| {
        Empty::new("search", "door-browse-empty-title", "door-browse-empty")
            .action(Action::new("door-begin", Go::to("/")))
    });
    (shell, List { title, lead, groups, actions: Vec::new(), facts: Vec::new(), empty, place: None })
}

/// All services, by season of life.
pub(crate) async fn services(visit: Visit) -> Response {
    let language = visit.speech.language();
    let stages = &visit.directory.territory().life_stages;
    let groups = stages
        .iter()
        .map(|stage| Group {
            id: stage.id.clone(),
            title: Some(Text::of(&stage.name, language)),
            path: Some(format!("/eta/{}", stage.id)),
            lines: by_title(&visit, visit.directory.services_of_stage(&stage.id)),
        })
        .filter(|group: &Group| !group.lines.is_empty())
        .collect();
    let lead = Text::from("door-services-lead").with("count", visit.directory.services().len());
    let (shell, page) = list(&visit, "/servizi".into(), "door-services-title".into(), Some(lead), groups);
    shell.show(&page)
}

/// Services of one season of life.
pub(crate) async fn stage(visit: Visit, Path(id): Path<String>) -> Result<Response, Refusal> {
    let stage = visit.directory.territory().life_stages.iter().find(|stage| stage.id == id);
    let stage = stage.ok_or_else(|| Refusal::not_found().back_to("/servizi"))?;
    let title = Text::of(&stage.name, visit.speech.language());
    let lines = by_title(&visit, visit.directory.services_of_stage(&id));
    let group = Group { id: id.clone(), title: None, path: None, lines };
    let (shell, page) = list(&visit, format!("/eta/{id}"), title, None, vec![group]);
    Ok(shell.show(&page))
}

/// The towns, by district.
pub(crate) async fn towns(visit: Visit) -> Response {
    let language = visit.speech.language();
    let groups = visit
        .directory
        .territory()
        .districts
        .iter()
        .map(|district| {
            let towns = visit
                .directory
                .towns_by_name(language)
                .filter(|town| town.district == district.id)
                .map(|town| (town.name.clone(), format!("/comuni/{}", town.istat)))
                .collect();
            (Some(Text::of(&district.name, language)), towns)
        })
        .collect();
    let title = Text::from("door-towns-title");
    let lead = Text::from("door-towns-lead").with("count", visit.directory.towns().len());
    Shell::new(&visit.door.house, &visit.speech, title.clone())
        .public("/comuni")
        .crumb("door-home", Some("/".into()))
        .crumb(title.clone(), None)
        .show(&Names { title, lead, actions: vec![Action::new("door-map-link", Go::to("/mappa")).icon("pin")], groups })
}

/// What reaches the people of a town, and who serves them.
pub(crate) async fn town(visit: Visit, Path(istat): Path<String>) -> Result<Response, Refusal> {
    let not_found = || Refusal::not_found().back_to("/comuni");
    let town = istat.parse().ok().and_then(|istat| visit.directory.town(istat)).ok_or_else(not_found)?;
    let mut reached = visit.directory.services_in_town(town.istat);
    let language = visit.speech.language();
    reached.sort_by_key(|(service, _)| visit.directory.rank_by_title(service, language));
    // By season of life, each service once: where its life begins.
    let mut told = BTreeSet::new();
    let mut groups: Vec<Group> = Vec::new();
    for stage in &visit.directory.territory().life_stages {
        let lines: Vec<Line> = reached
            .iter()
            .filter(|(service, _)| service.life_stages.contains(&stage.id) && told.insert(service.id.as_str()))
            .map(|(service, desk)| line(&visit, service, run_by(&visit, desk)))
            .collect();
        if !lines.is_empty() {
            let title = Some(Text::of(&stage.name, language));
            groups.push(Group { id: stage.id.clone(), title, path: None, lines });
        }
    }
    let rest = reached.iter().filter(|(service, _)| !told.contains(service.id.as_str()));
    let lines: Vec<Line> = rest.map(|(service, desk)| line(&visit, service, run_by(&visit, desk))).collect();
    if !lines.is_empty() {
        let title = Some(Text::from("door-town-always"));
        groups.push(Group { id: "sempre".into(), title, path: None, lines });
    }
    let lead = Text::from("door-town-lead").with("town", town.name.clone());
    let (shell, mut page) = list(&visit, format!("/comuni/{istat}"), Text::said(town.name.clone()), Some(lead), groups);
    page.actions.push(Action::main("door-begin", Go::to("/")).icon("arrow"));
    page.place = map::locator(&visit, town);
    Ok(shell.show(&page))
}

/// The bodies that work here.
pub(crate) async fn bodies(visit: Visit) -> Response {
    let bodies = visit.directory.bodies_by_name(visit.speech.language());
    let names: Vec<(String, String)> = bodies.map(|body| (body.name.clone(), format!("/enti/{}", body.id))).collect();
    let title = Text::from("door-bodies-title");
    let lead = Text::from("door-bodies-lead").with("count", names.len());
    Shell::new(&visit.door.house, &visit.speech, title.clone())
        .public("/enti")
        .crumb("door-home", Some("/".into()))
        .crumb(title.clone(), None)
        .show(&Names { title, lead, actions: Vec::new(), groups: vec![(None, names)] })
}

/// A body: how to reach it, what it offers.
pub(crate) async fn body(visit: Visit, Path(id): Path<String>) -> Result<Response, Refusal> {
    let body = visit.directory.body(&id).ok_or_else(|| Refusal::not_found().back_to("/enti"))?;
    let lines = by_title(&visit, visit.directory.services_of_body(&id));
    let group = Group { id: "servizi".into(), title: None, path: None, lines };
    let (shell, mut page) = list(&visit, format!("/enti/{id}"), Text::said(body.name.clone()), None, vec![group]);
    page.actions.extend(body.phones.iter().map(|phone| crate::lines::call(phone)));
    page.actions.extend(body.emails.iter().map(|email| Action::mail(email)));
    if let Some(url) = &body.url {
        page.actions.push(Action::quiet("door-outside-site", Go::Exact(url.clone())).icon("external"));
    }
    if let Some(town) = body.town.and_then(|town| visit.directory.town(town)) {
        page.facts.push(Text::from("door-body-town").with("town", town.name.clone()));
    }
    let groupings: Vec<&str> = body
        .member_of
        .iter()
        .filter_map(|id| visit.directory.body(id))
        .map(|grouping| grouping.name.as_str())
        .collect();
    if !groupings.is_empty() {
        page.facts.push(Text::from("door-body-member").with("bodies", visit.speech.all_of(&groupings)));
    }
    if body.example.any() {
        page.facts.push("door-example".into());
    }
    Ok(shell.show(&page))
}
