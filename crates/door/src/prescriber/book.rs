// SPDX-License-Identifier: EUPL-1.2
//! Booking for who is sent: the desks that fit, then the usual steps with place, reason and person filled in. Notice limits hold as
//! for everybody. The appointment stands with what was sent.

use super::{PATH, Walk, agreement, body_name, shell};
use crate::{
    booking,
    draft::{Draft, Wish},
    go,
    thread::Step,
    visit::Visit,
};
use askama::Template;
use axum::response::Response;
use directory::{
    Asked,
    pack::{Desk, Service},
};
use kernel::{Actor, Language, Problem};
use page::{
    Form, Refusal, filters,
    ui::{Action, Empty, ResultCard, Text},
};
use reception::prescribers::Prescriber;
use serde::{Deserialize, Serialize};

/// Cards drawn.
const DRAWN: usize = 6;

/// What travels along the steps of booking, inside their sealed state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Sent {
    secret: String,
    walk: Walk,
}

#[derive(Template)]
#[template(path = "prescriber/book.html")]
struct Page {
    walk: String,
    called: String,
    cards: Vec<ResultCard>,
    empty: Option<Empty>,
    back: Action,
}

/// Services that fit and are booked at the desk of which they were told, the most fitting first.
fn bookable<'v>(visit: &'v Visit, walk: &Walk) -> Vec<(&'v Service, &'v Desk)> {
    let (Some(town), Some(agreed)) = (walk.town, agreement::desk_of(visit, walk)) else { return Vec::new() };
    let mut asked = Asked::new(town).on_day(visit.day_seed());
    asked.needs = walk.needs.iter().cloned().collect();
    let found = directory::routing::orient(&visit.directory, &asked);
    let fits = found.results.into_iter().map(|fit| (fit.service, fit.desk));
    fits.filter(|(service, desk)| desk.id == agreed.id && booking::bookable(service, desk)).take(DRAWN).collect()
}

pub(super) async fn page(visit: &Visit, walk: &Walk) -> Result<Response, Refusal> {
    let language = visit.speech.language();
    let days = visit.speech.days();
    let mut cards = Vec::new();
    for (service, desk) in bookable(visit, walk) {
        let Some(first) = booking::first_free(visit, service, desk).await else { continue };
        let first = days.day(visit.local(first).date());
        let go = page::ui::Go::press("go", booking::book_word(&service.id, &desk.id));
        cards.push(
            ResultCard::new(Text::of(&service.title, language))
                .over(Text::said(body_name(visit, &desk.body)))
                .fact("pin", Text::of(&desk.name, language))
                .fact("calendar", Text::from("door-invii-first").with("day", first))
                .action(Action::main("door-book", go).icon("calendar")),
        );
    }
    let empty = cards.is_empty().then(|| Empty::new("calendar", "door-invii-no-times.title", "door-invii-no-times"));
    Ok(shell(visit).show(&Page {
        walk: walk.sealed(visit)?,
        called: walk.called.clone(),
        cards,
        empty,
        back: Action::quiet("page-back", page::ui::Go::press("go", "back")),
    }))
}

/// POST: a desk was chosen.
pub(super) async fn answer(
    visit: &Visit,
    secret: &str,
    prescriber: &Prescriber,
    form: &Form,
) -> Result<Response, Refusal> {
    let walk = Walk::read(visit, form).await?;
    let word = form.get("go");
    if word == "back" {
        return agreement::page(visit, prescriber, &walk, &page::Errors::default());
    }
    let chosen = booking::chosen(visit, word)
        .filter(|wish| bookable(visit, &walk).iter().any(|(one, desk)| one.id == wish.service && desk.id == wish.desk));
    let Some(wish) = chosen else { return page(visit, &walk).await };
    let mut draft = Draft::new(&*visit.door.chance);
    (draft.town, draft.town_typed) = (walk.town, walk.town_typed.clone());
    draft.needs.clone_from(&walk.needs);
    draft.who.name.clone_from(&walk.called);
    draft.who.phone.clone_from(&walk.phone);
    draft.who.email.clone_from(&walk.mail);
    draft.who.tell.clone_from(&walk.tell);
    draft.who.tell_all = walk.tell_all;
    let by = Text::from("door-invii-booked-by")
        .with("name", prescriber.profile.name.clone())
        .with("place", prescriber.profile.place.clone());
    // The desk reads Italian.
    let italian = visit.speech.in_language(Language::It);
    let by = by.resolve(&italian).map(|words| words.into_owned()).unwrap_or_default();
    draft.who.note =
        [by, walk.note.clone()].iter().filter(|words| !words.is_empty()).cloned().collect::<Vec<_>>().join(" ");
    let sent = Sent { secret: secret.to_owned(), walk };
    draft.wish = Some(Wish { sent: Some(Box::new(sent)), ..wish });
    go::show(visit, &draft, Step::Time).await
}

impl Sent {
    /// The language of whom it is about: what we write to them is written in it.
    pub(crate) fn language(&self) -> Language {
        Language::from_code(&self.walk.language).unwrap_or_default()
    }
}

/// Whether the link still opens and the agreement still holds: asked before the press that books.
///
/// # Errors
/// When it does not: then nothing is booked.
pub(crate) async fn still(visit: &Visit, sent: &Sent, desk: &str) -> Result<(), Refusal> {
    let refused = |error| Refusal::from(Problem::from(error)).back_to(PATH);
    let prescriber = visit.door.reception.prescriber(&sent.secret, &Actor::public()).await.map_err(refused)?;
    let desk = visit.directory.desk(desk).ok_or_else(Refusal::not_found)?;
    let new = agreement::sending(visit, &prescriber, &sent.walk, desk, None);
    new.and_then(reception::prescribers::NewSending::checked).map_err(refused)?;
    Ok(())
}

/// The appointment stands: it is kept with what was sent.
///
/// # Errors
/// When the link was revoked in between or the database refuses; the appointment stands all the same.
pub(crate) async fn booked(visit: &Visit, sent: &Sent, desk: &str, booking: String) -> Result<(), Refusal> {
    let refused = |error| Refusal::from(Problem::from(error)).back_to(PATH);
    let (reception, actor) = (&visit.door.reception, Actor::public());
    let prescriber = reception.prescriber(&sent.secret, &actor).await.map_err(refused)?;
    let desk = visit.directory.desk(desk).ok_or_else(Refusal::not_found)?;
    let new = agreement::sending(visit, &prescriber, &sent.walk, desk, Some(booking)).map_err(refused)?;
    reception.send(&sent.secret, new, &actor).await.map_err(refused)?;
    Ok(())
}
