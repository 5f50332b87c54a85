// SPDX-License-Identifier: EUPL-1.2
//! The private page of a booking: reached by its link, which is taken out of the address at once.

use crate::{
    booking::{done, tell, time},
    by_code,
    draft::{Draft, Wish},
    earlier, group,
    visit::Visit,
};
use agenda::{BookingError, BookingView, Own};
use askama::Template;
use axum::{
    extract::Path,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use directory::pack::Desk;
use kernel::{Actor, Kind, Problem};
use page::{
    Errors, Form, Purpose, Refusal, Shell, Switch, filters,
    ui::{Action, Notice, SummaryList, SummaryRow, Text, Tone},
};

/// What the cookie holds: the link's secret, for half an hour.
const PRIVATE: Purpose = Purpose { name: "appointment", version: 1, lifetime: 1800 };
const COOKIE: &str = "filo_appuntamento";

#[derive(Template)]
#[template(path = "appointment.html")]
struct Appointment {
    notice: Option<Notice>,
    /// To what the notice asks.
    answers: Vec<Action>,
    asking: bool,
    cancelled: bool,
    code: String,
    rows: SummaryList,
    told: Vec<Text>,
    actions: Vec<Action>,
    phones: Vec<Action>,
}

/// GET with the secret: the address keeps nothing, a short-lived cookie does. No word on whether the link is right.
pub(crate) async fn open(visit: Visit, Path(secret): Path<String>) -> Result<Response, Refusal> {
    if secret.len() > 100 {
        return Err(Refusal::not_found());
    }
    give(&visit, &secret)
}

/// Where the private page is.
pub(crate) const PATH: &str = "/appuntamento";

/// The private page, with a cookie that opens it.
pub(crate) fn give(visit: &Visit, secret: &str) -> Result<Response, Refusal> {
    let sealed = PRIVATE.seal(&visit.door.vault, &secret.to_owned(), visit.now)?;
    let secure = if visit.door.address.starts_with("https://") { "; Secure" } else { "" };
    let cookie = format!("{COOKIE}={sealed}; Path=/; Max-Age={}; HttpOnly; SameSite=Lax{secure}", PRIVATE.lifetime);
    let target = page::address(visit.speech.language(), PATH);
    let mut answer = StatusCode::SEE_OTHER.into_response();
    for (name, value) in [(header::SET_COOKIE, cookie), (header::LOCATION, target)] {
        let value = HeaderValue::from_str(&value).map_err(|_| Problem::new(Kind::Fault, "page-problem-fault"))?;
        answer.headers_mut().insert(name, value);
    }
    Ok(answer)
}

/// The secret of the cookie.
///
/// # Errors
/// When there is none, or it has expired: the link opens the page again.
fn secret(visit: &Visit, headers: &HeaderMap) -> Result<String, Refusal> {
    let gone = || Refusal::from(Problem::new(Kind::Gone, "door-appointment-gone")).back_to(PATH);
    PRIVATE.open(&visit.door.vault, held(headers).ok_or_else(gone)?, visit.now).map_err(|_| gone())
}

/// The cookie, as it came.
fn held(headers: &HeaderMap) -> Option<&str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .find_map(|pair| pair.trim().strip_prefix(COOKIE)?.strip_prefix('='))
}

/// What may still be done with a booking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    Open,
    TooLate,
    Past,
    Cancelled,
}

fn standing(visit: &Visit, booking: &BookingView) -> Standing {
    let now = visit.now.timestamp();
    if !booking.status.occupies() {
        Standing::Cancelled
    } else if booking.starts.timestamp() <= now {
        Standing::Past
    } else if booking.cancel_until.timestamp() < now {
        Standing::TooLate
    } else {
        Standing::Open
    }
}

async fn found(visit: &Visit, secret: &str) -> Result<Option<Own>, Refusal> {
    match visit.door.agenda.find_by_link(secret, &Actor::public()).await {
        Ok(own) => Ok(Some(own)),
        Err(BookingError::NotFound) => Ok(None),
        Err(error) => Err(Problem::from(error).into()),
    }
}

/// GET: the booking; to whoever has opened none here, how it is opened with its code.
pub(crate) async fn show(visit: Visit, headers: HeaderMap) -> Result<Response, Refusal> {
    let well = Errors::default();
    if held(&headers).is_none() {
        return Ok(by_code::page(&visit, by_code::Because::Asked, "", &well));
    }
    let Ok(secret) = secret(&visit, &headers) else {
        return Ok(by_code::page(&visit, by_code::Because::Gone, "", &well));
    };
    match found(&visit, &secret).await? {
        Some(found) => write(&visit, &found, None, false),
        // The one address for whatever was promised to somebody: an hour, or a place in a group.
        None => group::own::show(&visit, &secret).await,
    }
}

/// The page again, as the booking is now.
///
/// # Errors
/// The link opens nothing any more, or the database does not answer.
pub(crate) async fn again(visit: &Visit, secret: &str, notice: Option<Notice>) -> Result<Response, Refusal> {
    let found = found(visit, secret).await?.ok_or_else(Refusal::not_found)?;
    write(visit, &found, notice, false)
}

/// Where private pages are, before their secret; nothing where the site does not know its own address.
pub(crate) fn private(visit: &Visit) -> Option<String> {
    let path = page::address(visit.speech.language(), "/appuntamento");
    (!visit.reached.is_empty()).then(|| format!("{}{path}/", visit.reached))
}

fn write(visit: &Visit, found: &Own, notice: Option<Notice>, asking: bool) -> Result<Response, Refusal> {
    let view = &found.booking;
    let standing = standing(visit, view);
    let desk = visit.directory.desk(&view.desk).ok_or_else(Refusal::not_found)?;
    let open = standing == Standing::Open;
    let cancelled = standing == Standing::Cancelled;
    let press = |label: &'static str, value: &str| Action::new(label, page::ui::Go::press("go", value));
    // Where no message leaves, nobody could be told of an earlier time.
    let told = !visit.door.agenda.ways().is_empty();
    let answers = if open && !asking { earlier::answers(found.earlier.as_ref()) } else { Vec::new() };
    let actions = match (open, asking) {
        (true, true) => vec![
            press("door-cancel-yes", "cancel-yes").weight(page::ui::Weight::Danger),
            press("door-cancel-no", "show"),
        ],
        (true, false) => {
            let shift = Action::new("door-move", page::ui::Go::press("go", "move")).icon("calendar");
            let shift = if answers.is_empty() { shift.weight(page::ui::Weight::Main) } else { shift };
            let mut actions = vec![shift, press("door-calendar", "calendar")];
            actions.extend(told.then(|| earlier::ask_or_stop(found.earlier.as_ref())));
            actions.push(Action::quiet("door-cancel", page::ui::Go::press("go", "cancel")).icon("close"));
            actions
        }
        (false, _) => Vec::new(),
    };
    let notice = notice.or_else(|| match standing {
        Standing::TooLate => Some(Notice::new(Tone::Info, "door-too-late")),
        Standing::Past => Some(Notice::new(Tone::Info, "door-past")),
        Standing::Cancelled => Some(Notice::new(Tone::Info, "door-cancelled")),
        Standing::Open if told && !asking => earlier::notice(visit, found.earlier.as_ref()),
        Standing::Open => None,
    });
    let (rows, actions) = joined(visit, found, desk, standing, actions);
    Ok(Shell::new(&visit.door.house, &visit.speech, "door-appointment-title")
        .switch(Switch::Path("/appuntamento".into()))
        .show(&Appointment {
            notice,
            answers,
            asking,
            cancelled,
            code: found.code.to_string(),
            rows,
            told: match standing {
                Standing::Open | Standing::TooLate => tell::lines(visit, &found.told),
                Standing::Past | Standing::Cancelled => Vec::new(),
            },
            actions,
            phones: visit.directory.phones(desk).iter().take(2).map(|phone| crate::lines::call(phone)).collect(),
        }))
}

/// The booking's lines, with what it was before a decision changed how the desk receives; and first of all the way in, where it is
/// online.
fn joined(
    visit: &Visit,
    found: &Own,
    desk: &Desk,
    standing: Standing,
    mut actions: Vec<Action>,
) -> (SummaryList, Vec<Action>) {
    let mut rows = done::lines(visit, &found.booking, desk);
    if matches!(standing, Standing::Open | Standing::TooLate) {
        rows.extend(mediation(found));
    }
    let Some(joining) = found.joining.as_ref().filter(|_| matches!(standing, Standing::Open | Standing::TooLate))
    else {
        return (SummaryList::new(rows), actions);
    };
    if let Some((was, _)) = joining.was {
        let row = SummaryRow::new("door-row-was", crate::booking::person::mode_words(was));
        rows.push(match &joining.words {
            Some(words) => row.and(Text::said(words.clone())),
            None => row,
        });
    }
    if let Some(link) = &joining.link {
        let go = page::ui::Go::Exact(link.clone());
        actions.insert(0, Action::new("door-join", go).icon("online"));
    }
    (SummaryList::new(rows), actions)
}

/// Somebody who speaks their language: here alone, never in a message that others read.
fn mediation(found: &Own) -> Option<SummaryRow> {
    let (tongue, known) = found.mediation?;
    let words = if known { "door-mediation-found" } else { "door-mediation-looking" };
    let row = SummaryRow::new("door-row-mediation", Text::from(words).with("language", tongue.own));
    Some(row.and("door-mediation-silent"))
}

/// POST on the private page: move, cancel, calendar entry.
pub(crate) async fn answer(visit: Visit, headers: HeaderMap, form: Form) -> Result<Response, Refusal> {
    if form.get("go") == "code" || form.has("code") {
        return by_code::enter(&visit, &form).await;
    }
    let secret = secret(&visit, &headers)?;
    let Some(found) = found(&visit, &secret).await? else {
        return group::own::answer(&visit, &secret, &form).await;
    };
    if let Some(answer) = earlier::answer(&visit, &secret, &found, &form).await {
        return answer;
    }
    match form.get("go") {
        "cancel" => write(&visit, &found, None, true),
        "cancel-yes" => {
            visit.door.agenda.cancel(&secret, &Actor::public()).await.map_err(Problem::from)?;
            let found = self::found(&visit, &secret).await?.ok_or_else(Refusal::not_found)?;
            write(&visit, &found, Some(Notice::new(Tone::Done, "door-cancel-done").announced()), false)
        }
        "move" => {
            let wish = Wish {
                service: found.booking.service.clone(),
                desk: found.booking.desk.clone(),
                mode: found.booking.mode.code().to_owned(),
                moving: Some(secret),
                ..Wish::default()
            };
            let draft = Draft::moving(&*visit.door.chance, wish);
            time::page(&visit, &draft, time::Said::Nothing).await
        }
        "calendar" => entry(&visit, &found),
        _ => write(&visit, &found, None, false),
    }
}

/// POST from the confirmation: the calendar entry, without a cookie.
pub(crate) async fn calendar(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let draft = visit.draft(&form)?;
    let secret = draft.wish()?.made.clone().ok_or_else(Refusal::not_found)?;
    let found = found(&visit, &secret).await?.ok_or_else(Refusal::not_found)?;
    entry(&visit, &found)
}

/// The calendar file. A discreet need leaves no trace in a calendar that others read.
fn entry(visit: &Visit, found: &Own) -> Result<Response, Refusal> {
    let booking = &found.booking;
    let language = visit.speech.language();
    let desk = visit.directory.desk(&booking.desk).ok_or_else(Refusal::not_found)?;
    let neutral = visit.speech.say("door-calendar-neutral");
    let summary = visit.directory.service(&booking.service).map_or(&*neutral, |service| service.title.get(language));
    let place: Vec<String> = done::where_lines(visit, desk, booking.mode)
        .iter()
        .filter_map(|line| match line {
            Text::Said(said) | Text::Told(said, _) => Some(said.clone()),
            Text::Key(..) => None,
        })
        .collect();
    // Who is met online goes nowhere: the way in is a link.
    let link = found.joining.as_ref().and_then(|joining| joining.link.clone());
    let place = link.unwrap_or_else(|| place.join(", "));
    let words = agenda::IcsWords { summary, neutral: &neutral, location: Some(&place), description: None };
    let file = agenda::ics(booking, &words);
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/calendar; charset=utf-8")),
        (header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"appuntamento.ics\"")),
    ];
    Ok((headers, file).into_response())
}
