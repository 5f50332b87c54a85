// SPDX-License-Identifier: EUPL-1.2
//! What a telephone reads by a secret link: hours, services, places and where to look; never who comes.

use crate::{diary::mode_key, visit::Desk};
use agenda::{BookingView, IcsWords, NOWHERE, ics_of_all};
use axum::{
    Router,
    extract::{Path, State},
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
    routing::get,
};
use directory::Snapshot;
use identity::{Action, Who, scope};
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

/// GET. A link that never was, that was taken back, or whose maker may not see the desk any more: nothing is there, and
/// nothing tells which.
async fn show(State(desk): State<Desk>, speech: Speech, Path(file): Path<String>) -> Result<Response, Refusal> {
    let secret = file.strip_suffix(".ics").filter(|secret| secret.len() <= LONGEST).ok_or_else(Refusal::not_found)?;
    let feed = desk.agenda.feed(secret).await.map_err(Problem::from)?.ok_or_else(Refusal::not_found)?;
    let acting = desk.identity.acting(&feed.account, &feed.body).await.map_err(Problem::from)?;
    let directory = desk.directory()?;
    let all = || directory.desks().iter().map(|desk| (desk.id.as_str(), desk.body.as_str()));
    let seen: BTreeSet<String> =
        acting.iter().flat_map(|member| scope(&Who::from(member.clone()), Action::SeeBookings).desks(all())).collect();
    let Some(member) = acting.first().filter(|_| seen.contains(&feed.desk)) else {
        return Err(Refusal::not_found());
    };
    let bookings = desk.agenda.feed_bookings(&feed, &member.actor()).await.map_err(Problem::from)?;
    let speech = speech.in_language(feed.language);
    let neutral = speech.say("desk-feed-neutral");
    let told: Vec<Told> = bookings
        .iter()
        .map(|booking| told(&desk, &directory, &speech, feed.language, booking, seen.contains(&booking.desk)))
        .collect();
    let entries = bookings.iter().zip(&told).map(|(booking, told)| {
        let words = IcsWords {
            summary: &told.summary,
            neutral: &neutral,
            location: told.place.as_deref(),
            description: Some(&told.way),
        };
        (booking, words)
    });
    let name = directory.desk(&feed.desk).map_or(feed.desk.as_str(), |desk| desk.name.get(feed.language));
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/calendar; charset=utf-8")),
        (header::CONTENT_DISPOSITION, HeaderValue::from_static("inline; filename=\"filo.ics\"")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
        (header::HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex")),
    ];
    Ok((headers, ics_of_all(name, entries)).into_response())
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
    let place = Some(booking.place.as_str()).filter(|place| *place != NOWHERE).and_then(|id| directory.place(id));
    let at = place.map(|place| {
        let street = place.address.as_deref().into_iter();
        std::iter::once(place.name.as_str()).chain(street).collect::<Vec<_>>().join(", ")
    });
    Told {
        summary: service.unwrap_or_else(|| speech.say("desk-feed-neutral").into_owned()),
        place: at.or_else(|| Some(speech.say(mode_key(booking.mode)).into_owned())),
        way,
    }
}
