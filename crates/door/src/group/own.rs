// SPDX-License-Identifier: EUPL-1.2
//! One's own place in a group, on the private page: what was kept, a place that waits for an answer, the way out.

use super::{
    come::{self, Fields, begun},
    meetings, path, rows, told,
};
use crate::{appointment, booking::tell, draft::Draft, lines::call, visit::Visit};
use agenda::{
    BookingError, IcsWords,
    groups::{Asked, CycleView, OwnPlace, Standing},
};
use askama::Template;
use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use kernel::{Actor, Problem};
use page::{
    Errors, Form, Refusal, Shell, Switch, filters,
    ui::{Action, ErrorSummary, Go, Notice, SummaryList, Text, Tone, Weight},
};

const ADDRESS: &str = "/appuntamento";

/// How many wait before them.
pub(super) fn waiting(own: &OwnPlace) -> Text {
    Text::from("door-group-waiting").with("before", i64::from(own.before.unwrap_or(0)))
}

#[derive(Template)]
#[template(path = "group/own.html")]
struct Own {
    errors: ErrorSummary,
    notice: Option<Notice>,
    asking: bool,
    code: Option<String>,
    group: Text,
    meetings: Vec<Text>,
    rows: SummaryList,
    told: Vec<Text>,
    /// The questions of a place that is offered.
    fields: Option<Fields>,
    actions: Vec<Action>,
    phones: Vec<Action>,
}

/// Their page, when the secret opens a place in a group.
///
/// # Errors
/// It opens nothing, or the database does not answer.
pub(crate) async fn show(visit: &Visit, secret: &str) -> Result<Response, Refusal> {
    let own = found(visit, secret).await?;
    Ok(write(visit, &own, &begun(visit, &own.cycle), None, false, &Errors::default()))
}

async fn found(visit: &Visit, secret: &str) -> Result<OwnPlace, Refusal> {
    Ok(visit.door.agenda.own_place(secret, &Actor::public()).await.map_err(Problem::from)?)
}

/// POST on it: take the place, leave, think again.
///
/// # Errors
/// As [`show`].
pub(crate) async fn answer(visit: &Visit, secret: &str, form: &Form) -> Result<Response, Refusal> {
    let own = found(visit, secret).await?;
    let (agenda, actor, well) = (&visit.door.agenda, Actor::public(), Errors::default());
    let mut draft = begun(visit, &own.cycle);
    match form.get("go") {
        "leave" => Ok(write(visit, &own, &draft, None, true, &well)),
        "leave-yes" => {
            match agenda.leave_group(secret, &actor).await {
                // Pressed twice.
                Ok(()) | Err(BookingError::AlreadyCancelled) => {}
                Err(error) => return Err(Problem::from(error).into()),
            }
            let own = found(visit, secret).await?;
            Ok(write(visit, &own, &draft, None, false, &well))
        }
        "calendar" if own.standing == Standing::Enrolled => Ok(calendar(visit, &own.cycle)),
        "accept" if own.standing == Standing::Offered => {
            let mut reading = form.reading();
            come::read(&mut draft, Asked::Place, form, &mut reading);
            let errors = reading.finish();
            if !errors.is_empty() {
                return Ok(write(visit, &own, &draft, None, false, &errors));
            }
            let who = (come::person(&draft), tell::agreed(&draft));
            let taken = agenda.accept_place(secret, who, appointment::private(visit).as_deref(), &actor).await;
            let own = match taken {
                Ok(own) => own,
                // Too late by a breath: their page says so.
                Err(BookingError::Expired | BookingError::TooLate) => found(visit, secret).await?,
                Err(error) => return Err(Problem::from(error).into()),
            };
            Ok(write(visit, &own, &draft, None, false, &well))
        }
        _ => Ok(write(visit, &own, &draft, None, false, &well)),
    }
}

/// All meetings of the group in one file. A discreet group leaves no trace in a calendar that others read.
fn calendar(visit: &Visit, cycle: &CycleView) -> Response {
    let neutral = visit.speech.say("door-calendar-neutral");
    let place = visit.directory.place(&cycle.place).map(|place| {
        let town = visit.directory.town(place.town).map(|town| town.name.clone());
        let parts = [Some(place.name.clone()), place.address.clone(), town];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    });
    let words = IcsWords { summary: &cycle.title, neutral: &neutral, location: place.as_deref(), description: None };
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/calendar; charset=utf-8")),
        (header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"appuntamenti.ics\"")),
    ];
    (headers, agenda::ics_of_group(cycle, &words)).into_response()
}

fn write(
    visit: &Visit,
    own: &OwnPlace,
    draft: &Draft,
    notice: Option<Notice>,
    asking: bool,
    errors: &Errors,
) -> Response {
    let press = |label: &'static str, value: &'static str| Action::new(label, Go::press("go", value));
    let standing = own.standing;
    let over = standing.ended() || own.cycle.to_come(visit.now).next().is_none();
    let asking = asking && !standing.ended();
    let notice = notice.or_else(|| {
        Some(match standing {
            Standing::Enrolled if over => Notice::new(Tone::Info, "door-past"),
            Standing::Enrolled => Notice::new(Tone::Done, "door-group-done"),
            Standing::Waiting => Notice::new(Tone::Waiting, waiting(own)).title("door-group-waiting-title"),
            Standing::Offered => {
                let days = visit.speech.days();
                let until = own.answer_by.as_ref();
                let words = Text::from("door-group-offered")
                    .with("day", until.map(|at| days.day(at.date())).unwrap_or_default())
                    .with("time", until.map(|at| days.clock(at.time())).unwrap_or_default());
                Notice::new(Tone::Waiting, words).title("door-group-offered-title")
            }
            Standing::Left => Notice::new(Tone::Info, "door-group-left"),
            Standing::Lapsed => Notice::new(Tone::Info, "door-group-lapsed"),
        })
    });
    let actions = match (standing, asking) {
        _ if standing.ended() => vec![Action::main("door-group-again", Go::to(path(&own.cycle)))],
        (_, true) => {
            vec![press("door-cancel-yes", "leave-yes").weight(Weight::Danger), press("door-cancel-no", "show")]
        }
        (Standing::Offered, _) => vec![
            Action::main("door-group-accept", Go::press("go", "accept")).icon("check"),
            Action::quiet("door-group-refuse", Go::press("go", "leave")).icon("close"),
        ],
        (Standing::Waiting, _) => vec![Action::quiet("door-group-leave-list", Go::press("go", "leave")).icon("close")],
        _ if over => Vec::new(),
        _ => vec![
            press("door-calendar", "calendar"),
            Action::quiet("door-group-leave", Go::press("go", "leave")).icon("close"),
        ],
    };
    let desk = visit.directory.desk(&own.cycle.desk);
    Shell::new(&visit.door.house, &visit.speech, "door-appointment-title")
        .switch(Switch::Path(ADDRESS.into()))
        .wrong(!errors.is_empty())
        .show(&Own {
            errors: errors.summary(),
            notice,
            asking,
            code: (!standing.ended()).then(|| own.code.to_string()),
            group: told(&own.cycle, &own.cycle.title),
            meetings: if standing.ended() { Vec::new() } else { meetings(visit, &own.cycle) },
            rows: rows(visit, &own.cycle),
            told: match standing {
                Standing::Enrolled if !over => tell::lines(visit, &own.told),
                Standing::Waiting => vec!["door-group-waiting-how".into()],
                _ => Vec::new(),
            },
            fields: (standing == Standing::Offered && !asking).then(|| Fields::new(visit, draft, Asked::Place, errors)),
            actions,
            phones: desk.map_or_else(Vec::new, |desk| {
                visit.directory.phones(desk).iter().take(2).map(|phone| call(phone)).collect()
            }),
        })
}
