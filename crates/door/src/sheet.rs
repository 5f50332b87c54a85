// SPDX-License-Identifier: EUPL-1.2
//! The page of a service, in the official order (D10), and the page of a desk.

use crate::{
    booking::bookable,
    group,
    lines::call,
    map::{self, Where},
    visit::Visit,
};
use agenda::Towards;
use askama::Template;
use axum::{
    extract::Path,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use directory::{
    DeskSheet,
    pack::{DeskAccess, Service, Status},
};
use kernel::{Actor, Language, Localized};
use page::{
    Refusal, Shell, filters,
    ui::{Action, Notice, SummaryList, SummaryRow, Text, Tone},
};
use reception::intake::Terms;

/// A part of the sheet.
struct Part {
    id: &'static str,
    title: &'static str,
    lines: Vec<String>,
    /// Lines are steps, in order.
    steps: bool,
    /// The language the text is really in, when it is not the page's.
    original: Option<Language>,
}

/// A desk on the sheet.
struct At {
    path: String,
    name: Text,
    lines: Vec<Text>,
    reasons: Vec<Text>,
    actions: Vec<Action>,
    /// The desk's id, when the service is booked there.
    book: Option<String>,
}

#[derive(Template)]
#[template(path = "sheet/service.html")]
struct ServicePage<'a> {
    id: &'a str,
    over: Option<Text>,
    title: Text,
    short: Text,
    status: Option<Notice>,
    parts: Vec<Part>,
    cost: Text,
    bookable: bool,
    desks: Vec<At>,
    groups: Vec<group::Line>,
    facts: Vec<Text>,
    /// The way one came by, for a booking made from here.
    channel: &'a str,
    back: Option<crate::channel::codes::Back>,
    topics: &'a [String],
    /// Linked data for machines: a block that no browser runs.
    linked: Option<String>,
}

#[derive(Template)]
#[template(path = "sheet/desk.html")]
struct DeskPage {
    title: Text,
    notices: Vec<Notice>,
    rows: SummaryList,
    actions: Vec<Action>,
    services: Vec<(String, Text, Text)>,
    desk: String,
    bookable: Vec<(String, Text)>,
    groups: Vec<group::Line>,
    place: Option<Where>,
}

/// GET: a service.
pub(crate) async fn service(visit: Visit, Path(id): Path<String>) -> Result<Response, Refusal> {
    match id.strip_suffix(".jsonld") {
        Some(id) => linked(&visit, id),
        None => page(&visit, &id, None).await,
    }
}

/// The sheet of a service; `channel` is the code of the campaign by which it was reached.
///
/// # Errors
/// There is no such service.
pub(crate) async fn page(visit: &Visit, id: &str, channel: Option<&str>) -> Result<Response, Refusal> {
    let sheet = visit.directory.service_sheet(id).ok_or_else(|| Refusal::not_found().back_to("/servizi"))?;
    let service = sheet.service;
    let language = visit.speech.language();
    let desks = sheet
        .desks
        .iter()
        .map(|(desk, routes)| {
            let mut reasons: Vec<Text> = Vec::new();
            for route in routes {
                let reason = Text::of(&route.reason, language);
                if !route.reason.is_empty() && !reasons.contains(&reason) {
                    reasons.push(reason);
                }
            }
            At { reasons, ..at(visit, desk, service) }
        })
        .collect::<Vec<_>>();
    let mut facts = Vec::new();
    if let Some(day) = &service.verified_on {
        let day = visit.speech.days().told(day.as_str());
        facts.push(match service.verified_by.as_deref().and_then(|body| visit.directory.body(body)) {
            Some(body) => Text::from("door-verified-by").with("day", day).with("body", body.name.clone()),
            None => Text::from("door-verified").with("day", day),
        });
    }
    if service.example.any() || sheet.desks.iter().any(|(desk, _)| desk.desk.example.any()) {
        facts.push("door-example".into());
    }
    if let Some(programme) = sheet.programme {
        facts.push(Text::from("door-programme").with("programme", programme.name.clone()));
        if programme.demonstration {
            facts.push("door-programme-demonstration".into());
        }
    }
    let title = Text::of(&service.title, language);
    let mut answer = Shell::new(&visit.door.house, &visit.speech, title.clone())
        .public(format!("/servizi/{id}"))
        .share_quietly(is_discreet(visit, service))
        .description(Text::of(&service.short, language))
        .crumb("door-home", Some("/".into()))
        .crumb("door-services-title", Some("/servizi".into()))
        .crumb(title, None)
        .show(&ServicePage {
            id: &service.id,
            over: category(visit, service),
            title: Text::of(&service.title, language),
            short: Text::of(&service.short, language),
            status: match status(service, language) {
                Some(notice) => Some(notice),
                None => intake(visit, service).await,
            },
            parts: parts(service, language),
            cost: crate::lines::cost(visit, service),
            bookable: desks.iter().any(|desk| desk.book.is_some()),
            desks,
            groups: group::lines(visit, |cycle| cycle.service == id).await,
            facts,
            channel: channel.unwrap_or_default(),
            back: crate::channel::codes::back(visit, &format!("/servizi/{id}")),
            topics: &service.topics,
            linked: directory::linked::service_block(&visit.directory, id, &page_of(visit, id)),
        });
    // The same as linked data, for whoever gathers public services.
    let also = format!("<{}.jsonld>; rel=\"alternate\"; type=\"application/ld+json\"", page_of(visit, id));
    if let Ok(also) = HeaderValue::from_str(&also) {
        answer.headers_mut().insert(header::LINK, also);
    }
    Ok(answer)
}

/// Where the sheet is, whole when the site knows its own address.
fn page_of(visit: &Visit, id: &str) -> String {
    format!("{}/{}/servizi/{id}", visit.door.address.trim_end_matches('/'), visit.speech.language().code())
}

/// GET: a service as linked data.
fn linked(visit: &Visit, id: &str) -> Result<Response, Refusal> {
    let told = directory::linked::service(&visit.directory, id, &page_of(visit, id));
    let told = told.ok_or_else(|| Refusal::not_found().back_to("/servizi"))?;
    Ok(([(header::CONTENT_TYPE, "application/ld+json")], told.to_string()).into_response())
}

/// Whether it answers a need that is nobody else's business.
pub(crate) fn is_discreet(visit: &Visit, service: &Service) -> bool {
    let needs = visit.directory.needs().iter().filter(|need| need.discreet);
    needs.into_iter().any(|need| visit.directory.services_of_need(&need.code).any(|one| one.id == service.id))
}

fn category(visit: &Visit, service: &Service) -> Option<Text> {
    let language = visit.speech.language();
    let named = visit.directory.territory().categories.iter().find(|category| category.id == service.category);
    named
        .map(|category| &category.name)
        .or_else(|| visit.directory.need(&service.category).map(|need| &need.name))
        .map(|name| Text::of(name, language))
}

fn status(service: &Service, language: Language) -> Option<Notice> {
    let title = match service.status {
        Status::Active => return None,
        Status::Suspended => "door-status-suspended",
        Status::Planned => "door-status-planned",
    };
    let why = service.status_why.as_ref().map(|why| Text::of(why, language));
    Some(Notice::new(Tone::Waiting, why.unwrap_or_else(|| "door-status-ask".into())).title(title))
}

/// Whether a programme that takes people in by order of arrival is open: that word alone, never a figure (D5). While the
/// database does not answer the sheet says nothing of it.
async fn intake(visit: &Visit, service: &Service) -> Option<Notice> {
    let terms = Terms::of(&visit.directory, service.programme.as_deref()?)?;
    let asked = visit.door.reception.intake_is_open(&terms, &Actor::public()).await;
    let open = asked.inspect_err(|error| tracing::warn!(%error, "whether an intake is open could not be read")).ok()?;
    Some(match open {
        true => Notice::new(Tone::Done, "door-intake-open.text").title("door-intake-open"),
        false => Notice::new(Tone::Waiting, "door-intake-full.text").title("door-intake-full"),
    })
}

/// The sheet's texts in the order the public administration asks for.
fn parts(service: &Service, language: Language) -> Vec<Part> {
    let part = |id, title, text: Option<&Localized>, steps: bool| {
        let (text, original) = text?.get_marked(language);
        let lines: Vec<String> =
            text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
        let steps = steps && lines.len() > 1;
        (!lines.is_empty()).then_some(Part {
            id,
            title,
            lines,
            steps,
            original: (original != language).then_some(original),
        })
    };
    let need: Vec<(&str, Language)> = service.need.iter().map(|document| document.get_marked(language)).collect();
    let bring = (!need.is_empty()).then(|| Part {
        id: "cosa-serve",
        title: "door-sheet-need",
        lines: need.iter().map(|(document, _)| (*document).to_owned()).collect(),
        steps: false,
        // One document nobody translated is enough: the list is then marked, and still understood.
        original: need.iter().map(|(_, real)| *real).find(|real| *real != language),
    });
    [
        part("a-chi", "door-sheet-for-whom", Some(&service.for_whom), false),
        part("come-fare", "door-sheet-how", Some(&service.how), true),
        bring,
        part("cosa-si-ottiene", "door-sheet-get", Some(&service.get), false),
        part("tempi", "door-sheet-times", service.times.as_ref(), false),
        part("accesso", "door-sheet-access", service.access.as_ref(), false),
        part("condizioni", "door-sheet-conditions", service.conditions_text.as_ref(), false),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn at(visit: &Visit, sheet: &DeskSheet<'_>, service: &Service) -> At {
    let language = visit.speech.language();
    At {
        path: format!("/sportelli/{}", sheet.desk.id),
        name: Text::of(&sheet.desk.name, language),
        lines: where_and_how(sheet),
        reasons: Vec::new(),
        actions: contacts(sheet),
        book: bookable(service, sheet.desk).then(|| sheet.desk.id.clone()),
    }
}

fn where_and_how(sheet: &DeskSheet<'_>) -> Vec<Text> {
    let mut lines: Vec<Text> = sheet.body.map(|body| Text::said(body.name.clone())).into_iter().collect();
    if let Some(place) = sheet.place {
        let town = sheet.town.map(|town| town.name.clone());
        let parts: Vec<String> =
            [Some(place.name.clone()), place.address.clone(), town].into_iter().flatten().collect();
        lines.push(Text::said(parts.join(", ")));
    }
    lines.push(access(sheet));
    lines
}

fn access(sheet: &DeskSheet<'_>) -> Text {
    match sheet.desk.access {
        DeskAccess::Appointment => "door-access-appointment".into(),
        DeskAccess::WalkIn => "door-access-walk-in".into(),
        DeskAccess::Both => "door-access-both".into(),
    }
}

fn contacts(sheet: &DeskSheet<'_>) -> Vec<Action> {
    let mut actions: Vec<Action> = sheet.phones.iter().map(|phone| call(phone)).collect();
    actions.extend(sheet.emails.iter().map(|email| Action::mail(email)));
    actions
}

/// That the desk does not receive in person now or from a day on. A calendar that cannot be read hides no desk.
async fn receiving(visit: &Visit, desk: &str) -> Vec<Notice> {
    let found = visit.door.agenda.notices(desk).await.unwrap_or_else(|error| {
        tracing::warn!(desk, %error, "how the desk receives could not be read");
        Vec::new()
    });
    let days = visit.speech.days();
    found
        .into_iter()
        .map(|one| {
            let words = match (one.towards, one.from) {
                (Towards::Online, None) => Text::from("door-desk-now-online"),
                (Towards::Phone, None) => "door-desk-now-phone".into(),
                (Towards::Online, Some(day)) => Text::from("door-desk-from-online").with("day", days.long(day)),
                (Towards::Phone, Some(day)) => Text::from("door-desk-from-phone").with("day", days.long(day)),
                (Towards::OnSite, day) => {
                    Text::from("door-desk-from-desk").with("day", day.map(|day| days.long(day)).unwrap_or_default())
                }
            };
            // Whoever decided wrote them, in their own language.
            match one.words {
                Some(why) => Notice::new(Tone::Waiting, Text::said(why)).title(words),
                None => Notice::new(Tone::Waiting, words),
            }
        })
        .collect()
}

/// GET: a desk.
pub(crate) async fn desk(visit: Visit, Path(id): Path<String>) -> Result<Response, Refusal> {
    let sheet = visit.directory.desk_sheet(&id).ok_or_else(|| Refusal::not_found().back_to("/servizi"))?;
    let language = visit.speech.language();
    let mut rows = Vec::new();
    if let Some(body) = sheet.body {
        rows.push(SummaryRow::new("door-row-body", Text::said(body.name.clone())));
    }
    if let Some(place) = sheet.place {
        let town = sheet.town.map(|town| town.name.clone());
        let parts: Vec<String> =
            [Some(place.name.clone()), place.address.clone(), town].into_iter().flatten().collect();
        let mut row = SummaryRow::new("door-row-place", Text::said(parts.join(", ")));
        if let Some(access) = &place.access {
            row = row.and(Text::of(access, language));
        }
        if place.example.any() {
            row = row.and("door-example");
        }
        rows.push(row);
    }
    rows.push(SummaryRow::new("door-row-access", access(&sheet)));
    let mut modes = sheet.desk.modes.iter().map(|mode| crate::booking::person::mode_words(*mode));
    if let Some(first) = modes.next() {
        rows.push(modes.fold(SummaryRow::new("door-row-mode", first), |row, mode| row.and(mode)));
    }
    let spoken: Vec<&str> = sheet
        .desk
        .languages
        .iter()
        .map(|code| Language::from_code(code).map_or(code.as_str(), |language| language.own_name()))
        .collect();
    if !spoken.is_empty() {
        rows.push(SummaryRow::new("door-row-languages", Text::said(visit.speech.all_of(&spoken))));
    }
    let title = Text::of(&sheet.desk.name, language);
    let notices = receiving(&visit, &id).await;
    let groups = group::lines(&visit, |cycle| cycle.desk == id).await;
    let answer = Shell::new(&visit.door.house, &visit.speech, title.clone())
        .public(format!("/sportelli/{id}"))
        .crumb("door-home", Some("/".into()))
        .crumb("door-services-title", Some("/servizi".into()))
        .crumb(title.clone(), None)
        .show(&DeskPage {
            title,
            notices,
            rows: SummaryList::new(rows),
            actions: contacts(&sheet),
            place: sheet.place.and(sheet.town).and_then(|town| map::locator(&visit, town)),
            services: sheet
                .services
                .iter()
                .map(|service| {
                    (
                        format!("/servizi/{}", service.id),
                        Text::of(&service.title, language),
                        Text::of(&service.short, language),
                    )
                })
                .collect(),
            desk: sheet.desk.id.clone(),
            groups,
            bookable: sheet
                .services
                .iter()
                .filter(|service| bookable(service, sheet.desk))
                .map(|service| (service.id.clone(), Text::of(&service.title, language)))
                .collect(),
        });
    Ok(answer)
}
