// SPDX-License-Identifier: EUPL-1.2
//! What a telephone reads by a secret link: hours, services, places and where to look; never who comes.

use crate::{diary::mode_key, visit::Desk};
use agenda::{
    BookingView, Entry, Feed, IcsWords, NOWHERE,
    groups::{CycleView, SessionView},
    ics_of_all,
};
use axum::{
    Router,
    extract::{Path, State},
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
    routing::get,
};
use directory::{Snapshot, pack::Mode};
use identity::{Action, Member, Who, scope};
use kernel::{Language, Problem};
use page::{Refusal, Speech};
use std::collections::BTreeSet;

/// The most letters of a secret.
const LONGEST: usize = 64;

/// What stands outside all languages: the calendars that telephones read by a secret link.
pub fn short_router(desk: Desk) -> Router {
    Router::new().route("/calendario/{file}", get(show)).with_state(desk)
}

/// Where a link leads, without language: a telephone has none to choose.
pub(crate) fn path(secret: &str) -> String {
    format!("/calendario/{secret}.ics")
}

/// One appointment in words.
struct Told {
    summary: String,
    place: Option<String>,
    way: String,
}

impl Told {
    fn words<'t>(&'t self, neutral: &'t str) -> IcsWords<'t> {
        IcsWords { summary: &self.summary, neutral, location: self.place.as_deref(), description: Some(&self.way) }
    }
}

/// GET. A link that never was, that was taken back, or whose maker may not see the desk any more: nothing is there, and
/// nothing tells which.
async fn show(State(desk): State<Desk>, speech: Speech, Path(file): Path<String>) -> Result<Response, Refusal> {
    let secret = file.strip_suffix(".ics").filter(|secret| secret.len() <= LONGEST).ok_or_else(Refusal::not_found)?;
    let feed = desk.agenda.feed(secret).await.map_err(Problem::from)?.ok_or_else(Refusal::not_found)?;
    let acting = desk.identity.acting(&feed.account, &feed.body).await.map_err(Problem::from)?;
    if feed.desk.is_empty() {
        return own(&desk, &feed, acting.first(), &speech.in_language(feed.language)).await;
    }
    let directory = desk.directory()?;
    let all = || directory.desks().iter().map(|desk| (desk.id.as_str(), desk.body.as_str()));
    let seen: BTreeSet<String> =
        acting.iter().flat_map(|member| scope(&Who::from(member.clone()), Action::SeeBookings).desks(all())).collect();
    let Some(member) = acting.first().filter(|_| seen.contains(&feed.desk)) else {
        return Err(Refusal::not_found());
    };
    let bookings = desk.agenda.feed_bookings(&feed, &member.actor()).await.map_err(Problem::from)?;
    let meetings = desk.agenda.feed_meetings(&feed, &member.actor()).await.map_err(Problem::from)?;
    let speech = speech.in_language(feed.language);
    let neutral = speech.say("desk-feed-neutral");
    let told: Vec<Told> = bookings
        .iter()
        .map(|booking| told(&desk, &directory, &speech, feed.language, booking, seen.contains(&booking.desk)))
        .collect();
    let led: Vec<Told> = meetings
        .iter()
        .map(|(session, group)| {
            led(&desk, &directory, &speech, feed.language, (session, group), seen.contains(&group.desk))
        })
        .collect();
    let bookings = bookings.iter().zip(&told).map(|(booking, told)| (Entry::from(booking), told.words(&neutral)));
    let meetings = meetings.iter().zip(&led);
    let meetings = meetings.map(|((session, group), told)| (Entry::meeting(group, session), told.words(&neutral)));
    let name = directory.desk(&feed.desk).map_or(feed.desk.as_str(), |desk| desk.name.get(feed.language));
    Ok(calendar(ics_of_all(name, bookings.chain(meetings))))
}

/// A mediator's own hours: where, and nothing of whom or what for.
async fn own(desk: &Desk, feed: &Feed, acting: Option<&Member>, speech: &Speech) -> Result<Response, Refusal> {
    let member = acting.ok_or_else(Refusal::not_found)?;
    let found = desk.agenda.own_feed_bookings(feed, &member.actor()).await.map_err(Problem::from)?;
    let found = found.ok_or_else(Refusal::not_found)?;
    let summary = speech.say("desk-mediation");
    let way = format!("{}{}", desk.address, page::address(feed.language, crate::mediators::OWN));
    let entries = found.iter().map(|(view, at)| {
        let location = at.place.as_deref().filter(|_| view.mode == Mode::OnSite);
        (Entry::from(view), IcsWords { summary: &summary, neutral: &summary, location, description: Some(&way) })
    });
    Ok(calendar(ics_of_all(&summary, entries)))
}

fn calendar(written: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/calendar; charset=utf-8")),
        (header::CONTENT_DISPOSITION, HeaderValue::from_static("inline; filename=\"filo.ics\"")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
        (header::HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex")),
    ];
    (headers, written).into_response()
}

/// Of an appointment at a desk that its reader does not see, only that the hour is taken.
fn told(
    desk: &Desk,
    directory: &Snapshot,
    speech: &Speech,
    language: Language,
    booking: &BookingView,
    seen: bool,
) -> Told {
    let day = page::address(language, &crate::addresses::day(booking.starts.date()));
    let way = format!("{}{day}", desk.address);
    if !seen {
        return Told { summary: speech.say("desk-feed-elsewhere").into_owned(), place: None, way: String::new() };
    }
    let service = directory.service(&booking.service).map(|service| service.title.get(language).to_owned());
    Told {
        summary: service.unwrap_or_else(|| speech.say("desk-feed-neutral").into_owned()),
        place: place(directory, &booking.place).or_else(|| Some(speech.say(mode_key(booking.mode)).into_owned())),
        way,
    }
}

/// A meeting of a group, under its title; the way leads to who is expected.
fn led(
    desk: &Desk,
    directory: &Snapshot,
    speech: &Speech,
    language: Language,
    (session, group): (&SessionView, &CycleView),
    seen: bool,
) -> Told {
    if !seen {
        return Told { summary: speech.say("desk-feed-elsewhere").into_owned(), place: None, way: String::new() };
    }
    Told {
        summary: group.title.clone(),
        place: place(directory, &group.place),
        way: format!("{}{}", desk.address, page::address(language, &crate::groups::sitting_of(session.id))),
    }
}

/// Name and street of a place of the territory.
fn place(directory: &Snapshot, id: &str) -> Option<String> {
    let place = Some(id).filter(|id| *id != NOWHERE).and_then(|id| directory.place(id))?;
    let street = place.address.as_deref().into_iter();
    Some(std::iter::once(place.name.as_str()).chain(street).collect::<Vec<_>>().join(", "))
}
