// SPDX-License-Identifier: EUPL-1.2
//! Who helps: the desks that fit, why, what to bring, when; and, quietly, what does not fit and why.

use crate::{
    booking,
    channel::{
        self,
        codes::{Back, back},
    },
    draft::Draft,
    go::{self, Go},
    lines::{call, cost},
    thread::{Step, thread},
    visit::Visit,
};
use askama::Template;
use axum::response::Response;
use directory::{
    Fit, NearMiss, Orientation, Outside, Why,
    pack::{DeskAccess, Emergency},
};
use kernel::UtcMicros;
use page::{
    Errors, Form, Refusal, Shell, filters,
    ui::{Action, Notice, ResultCard, Text, Tone},
};
use reception::{Demand, Reach, Reason};

/// Results in plain sight; the rest wait behind "show others".
const IN_SIGHT: usize = 3;
/// Results drawn at all.
const DRAWN: usize = 9;

#[derive(Template)]
#[template(path = "results.html")]
struct Results<'a> {
    state: String,
    lead: Text,
    danger: Option<&'a [Emergency]>,
    children: bool,
    cards: Vec<ResultCard>,
    others: Vec<ResultCard>,
    near: Vec<ResultCard>,
    sharpen: Option<Action>,
    change: Action,
    /// Some needs are for the ear alone: no paper says them.
    discreet: bool,
    back: Option<Back>,
}

#[derive(Template)]
#[template(path = "nothing.html")]
struct Nothing {
    state: String,
    outside: Option<Notice>,
    kept: bool,
    near: Vec<ResultCard>,
    contacts: Vec<ResultCard>,
    change: Action,
}

/// The page with what has been said.
pub(crate) async fn page(visit: &Visit, draft: &Draft) -> Result<Response, Refusal> {
    let Some(mut asked) = draft.asked(&visit.directory, visit.day_seed()) else {
        return crate::ask::page(visit, draft, &Errors::default());
    };
    // Only what is drawn is explained: explaining is a good part of what this page costs.
    asked.limit = DRAWN;
    let found = directory::routing::orient(&visit.directory, &asked);
    if found.unmet || found.outside.is_some() || found.results.is_empty() {
        return nothing(visit, draft, &found).await;
    }
    let mut cards = Vec::new();
    let mut others = Vec::new();
    for (place, fit) in found.results.iter().take(DRAWN).enumerate() {
        let next = booking::first_free(visit, fit.service, fit.desk).await;
        let card = card(visit, fit, next, place == 0);
        if place < IN_SIGHT { cards.push(card) } else { others.push(card) }
    }
    let discreet = found.needs.iter().any(|need| need.discreet);
    let sharpen = (!found.questions.is_empty())
        .then(|| Action::quiet("door-results-sharpen", page::ui::Go::leave("step", "go", Step::Questions.word())));
    Ok(Shell::new(&visit.door.house, &visit.speech, "door-results-title")
        .step("step", Step::Results.path())
        .thread(thread(visit, draft, Step::Results))
        .show(&Results {
            state: visit.seal(draft)?,
            lead: Text::from("door-results-lead").with("count", cards.len() + others.len()),
            danger: discreet.then_some(visit.directory.territory().emergencies.as_slice()),
            children: found.children_first,
            near: found.near_misses.iter().map(|miss| near(visit, miss)).collect(),
            cards,
            others,
            sharpen,
            change: change(),
            discreet,
            back: back(visit, "/"),
        }))
}

fn change() -> Action {
    Action::quiet("door-results-change", page::ui::Go::leave("step", "go", Step::Ask.word()))
}

/// One answer. `first` carries the page's main action.
fn card(visit: &Visit, fit: &Fit<'_>, next: Option<UtcMicros>, first: bool) -> ResultCard {
    let language = visit.speech.language();
    let mut card = ResultCard::new(Text::of(&fit.service.title, language))
        .over(Text::said(fit.body.name.clone()))
        .href(format!("/servizi/{}", fit.service.id));
    for why in &fit.why {
        card = card.why(reason(visit, why));
    }
    if !fit.certain() {
        let asks: Vec<&str> = fit.depends_on.iter().map(|fact| fact.ask.get(language)).collect();
        card = card.why(Text::from("door-result-perhaps").with("question", asks.join(" ")));
    }
    card = card.fact("pin", place(visit, fit));
    if let Some(at) = next {
        let at = visit.local(at);
        let days = visit.speech.days();
        card = card.fact(
            "calendar",
            Text::from("door-result-next").with("day", days.day(at.date())).with("time", days.clock(at.time())),
        );
    } else if fit.desk.access == DeskAccess::WalkIn {
        card = card.fact("clock", "door-result-walk-in");
    }
    card = card.fact("check", cost(visit, fit.service));
    if !fit.service.need.is_empty() {
        let bring: Vec<&str> = fit.service.need.iter().map(|document| document.get(language)).collect();
        card = card.fact("documents", Text::from("door-result-bring").with("documents", bring.join("; ")));
    }
    if fit.service.example.any() || fit.desk.example.any() {
        card = card.fact("info", "door-example");
    }
    if next.is_some() {
        let press = page::ui::Go::press("go", booking::book_word(&fit.service.id, &fit.desk.id));
        let action = if first { Action::main("door-book", press) } else { Action::new("door-book", press) };
        card = card.action(action.icon("calendar").hidden(Text::of(&fit.service.title, language)));
    }
    for phone in visit.directory.phones(fit.desk).iter().take(2) {
        card = card.action(call(phone));
    }
    for email in visit.directory.emails(fit.desk).iter().take(1) {
        card = card.action(Action::mail(email));
    }
    card
}

fn reason(visit: &Visit, why: &Why<'_>) -> Text {
    let language = visit.speech.language();
    match why {
        Why::Route(words) | Why::Condition(words) => Text::of(words, language),
        Why::Needs(needs) => {
            let names: Vec<&str> = needs.iter().map(|need| need.name.get(language)).collect();
            Text::from("door-result-needs").with("needs", visit.speech.all_of(&names))
        }
    }
}

fn place(visit: &Visit, fit: &Fit<'_>) -> Text {
    let desk = fit.desk.name.get(visit.speech.language());
    let Some(place) = fit.place else {
        return Text::from("door-result-remote").with("desk", desk.to_owned());
    };
    let mut whole = vec![desk.to_owned()];
    if place.name != desk {
        whole.push(place.name.clone());
    }
    whole.extend(place.address.clone());
    whole.extend(visit.directory.town(place.town).map(|town| town.name.clone()));
    match fit.distance_km.map(|km| km.round() as i64) {
        Some(km) if km >= 1 => Text::from("door-result-place").with("place", whole.join(", ")).with("km", km),
        _ => Text::said(whole.join(", ")),
    }
}

fn near(visit: &Visit, miss: &NearMiss<'_>) -> ResultCard {
    let language = visit.speech.language();
    let mut card = ResultCard::new(Text::of(&miss.service.title, language))
        .over(Text::said(miss.body.name.clone()))
        .href(format!("/servizi/{}", miss.service.id))
        .near_miss();
    for why_not in &miss.why_not {
        card = card.why(Text::of(why_not, language));
    }
    for service in &miss.instead {
        card = card.action(Action::quiet(
            Text::from("door-instead").with("service", service.title.get(language).to_owned()),
            page::ui::Go::to(format!("/servizi/{}", service.id)),
        ));
    }
    card
}

/// Nothing fits, or they live elsewhere: it is said, it is counted, a contact is offered.
async fn nothing(visit: &Visit, draft: &Draft, found: &Orientation<'_>) -> Result<Response, Refusal> {
    let kept = match draft.town {
        Some(town) if !draft.needs.is_empty() => {
            let reason = if found.outside.is_some() { Reason::OutOfArea } else { Reason::NoService };
            let demand = Demand {
                town,
                needs: draft.needs.iter().cloned().collect(),
                reason,
                service: None,
                children: draft.children(),
                form: draft.form.clone(),
            };
            if visit.door.reception.record(demand).await? {
                channel::count(visit, draft.channel.as_deref(), Reach::Unmet).await;
            }
            // Whoever lives elsewhere misses nothing here: it is counted, and they are told who answers for them.
            found.outside.is_none()
        }
        _ => false,
    };
    let near = found.near_misses.iter().map(|miss| near(visit, miss)).collect();
    write_nothing(visit, draft, found.outside.as_ref(), near, kept)
}

/// They said they live elsewhere, without saying where.
pub(crate) fn elsewhere(visit: &Visit, draft: &Draft) -> Result<Response, Refusal> {
    let asked = directory::Asked::new(ELSEWHERE);
    let found = directory::routing::orient(&visit.directory, &asked);
    write_nothing(visit, draft, found.outside.as_ref(), Vec::new(), false)
}

/// A code no municipality has: gives the words for "anywhere else".
const ELSEWHERE: kernel::Istat = kernel::Istat::NOWHERE;

fn write_nothing(
    visit: &Visit,
    draft: &Draft,
    outside: Option<&Outside<'_>>,
    near: Vec<ResultCard>,
    kept: bool,
) -> Result<Response, Refusal> {
    let language = visit.speech.language();
    let title = if outside.is_some() { "door-outside-title" } else { "door-nothing-title" };
    let notice = outside.map(|outside| {
        let mut notice = Notice::new(Tone::Info, Text::of(outside.say, language))
            .title(Text::said(outside.body.to_owned()))
            .announced();
        if let Some(phone) = outside.phone {
            notice = notice.action(call(phone));
        }
        if let Some(url) = outside.url {
            notice =
                notice.action(Action::quiet("door-outside-site", page::ui::Go::Exact(url.to_owned())).icon("external"));
        }
        notice
    });
    let contacts = if outside.is_none() { leads(visit, draft) } else { Vec::new() };
    Ok(Shell::new(&visit.door.house, &visit.speech, title)
        .step("step", Step::Results.path())
        .thread(thread(visit, draft, Step::Results))
        .show(&Nothing { state: visit.seal(draft)?, outside: notice, kept, near, contacts, change: change() }))
}

/// The body that answers for the district of the town: somebody to talk to all the same.
fn leads(visit: &Visit, draft: &Draft) -> Vec<ResultCard> {
    let town = draft.town.and_then(|town| visit.directory.town(town));
    let district = town
        .and_then(|town| visit.directory.territory().districts.iter().find(|district| district.id == town.district));
    let lead = district.and_then(|district| visit.directory.body(district.lead.as_deref()?));
    lead.map(|body| {
        let mut card = ResultCard::new(Text::said(body.name.clone()))
            .href(format!("/enti/{}", body.id))
            .why("door-nothing-contact");
        for phone in &body.phones {
            card = card.action(call(phone));
        }
        card
    })
    .into_iter()
    .collect()
}

/// POST: the results again, another step, or a desk chosen.
pub(crate) async fn answer(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let mut draft = visit.draft(&form)?;
    if let Some(wish) = booking::chosen(&visit, form.get("go")) {
        draft.wish = Some(wish);
        return go::show(&visit, &draft, Step::Time).await;
    }
    match Go::of(&form) {
        Go::To(step) => go::show(&visit, &draft, step).await,
        Go::Again | Go::On => page(&visit, &draft).await,
    }
}
