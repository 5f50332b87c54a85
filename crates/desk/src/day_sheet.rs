// SPDX-License-Identifier: EUPL-1.2
//! The sheet of a day, as PDF: what a front desk prints at eight, ticks all morning, and telephones from when the line is down.
//! Who asks for it reads names, so the audit knows, as for the page; why somebody comes in their own words is left out: paper lies about.

use crate::{
    appointment,
    diary::Line,
    visit::{Visit, moment},
};
use agenda::DeskScope;
use axum::{
    extract::Path,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use identity::Action;
use jiff::civil::Date;
use kernel::{Kind, Problem};
use page::{Form, Refusal, Speech};
use paper::{DaySheet, DeskPart, PaperError};
use std::collections::BTreeMap;

/// GET: every desk they see, or the one that is asked for.
pub(crate) async fn print(visit: Visit, Path(day): Path<String>, form: Form) -> Result<Response, Refusal> {
    let day: Date = day.parse().map_err(|_| Refusal::not_found())?;
    let mut desks = visit.desks_for(Action::SeeBookings);
    let asked = form.get("sportello");
    if !asked.is_empty() {
        desks.retain(|desk| desk == asked);
    }
    if desks.is_empty() {
        return Err(Refusal::not_found());
    }
    let names: Vec<&str> = desks.iter().map(String::as_str).collect();
    let scope = DeskScope::of(&desks);
    let agenda = &visit.desk.agenda;
    let expected = agenda.day_on_paper(&names, day, &scope, &visit.actor()).await.map_err(Problem::from)?;
    let mut groups: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for one in agenda.sittings(&desks, day, &scope, &visit.actor()).await.map_err(Problem::from)? {
        let time = visit.speech.days().clock(one.starts.time());
        let words = [
            ("title", one.title.as_str().into()),
            ("time", time.as_str().into()),
            ("count", i64::from(one.expected).into()),
        ];
        groups.entry(one.desk).or_default().push(visit.speech.say_with("desk-groups-today", &words).into_owned());
    }
    let mut lines: BTreeMap<String, Vec<Line>> = BTreeMap::new();
    for one in expected.into_iter().filter(|one| one.booking.status.occupies()) {
        lines.entry(one.booking.desk.clone()).or_default().push(appointment::line(&visit, one));
    }
    let parts = desks.iter().map(|desk| {
        let lines = lines.remove(desk).unwrap_or_default();
        part(&visit.speech, visit.desk_name(desk), groups.remove(desk).unwrap_or_default(), &lines)
    });
    let parts = parts.collect();
    let sheet = sheet(&visit, day, parts);
    let set = tokio::task::spawn_blocking(move || sheet.pdf()).await;
    match set.unwrap_or_else(|error| Err(PaperError::Fault(error.to_string()))) {
        Ok(pdf) => Ok(file(pdf, day)),
        Err(error) => {
            tracing::error!(%error, "the sheet of a day could not be printed");
            Err(Problem::new(Kind::Fault, "desk-sheet-not-printed").into())
        }
    }
}

fn sheet(visit: &Visit, day: Date, desks: Vec<DeskPart>) -> DaySheet {
    let speech = &visit.speech;
    let say = |key: &str| speech.say(key).into_owned();
    let now = moment(speech, visit.local_now());
    let by = [("when", now.as_str().into()), ("who", visit.session.name.as_str().into())];
    DaySheet {
        lang: speech.language(),
        title: speech.days().long(day),
        printed: speech.say_with("desk-sheet-printed", &by).into_owned(),
        heads: ["desk-sheet-when", "desk-sheet-who", "desk-sheet-what", "desk-sheet-how", "desk-sheet-came"].map(say),
        desks,
        nobody: say("desk-sheet-nobody"),
        ticks: [say("desk-sheet-yes"), say("desk-sheet-no")],
        foot: say("desk-sheet-foot"),
        page: say("desk-sheet-page"),
        day,
    }
}

fn part(speech: &Speech, name: String, notes: Vec<String>, lines: &[Line]) -> DeskPart {
    DeskPart { name, notes, visits: lines.iter().map(|line| entry(speech, line)).collect() }
}

fn entry(speech: &Speech, line: &Line) -> paper::Visit {
    let clock = |at: jiff::civil::DateTime| speech.days().clock(at.time());
    let mut who: Vec<String> = line.people.iter().map(|person| person.name.clone()).collect();
    if who.is_empty() {
        who.push(speech.say("desk-nobody").into_owned());
    }
    let mut how = vec![speech.say(line.mode_key()).into_owned()];
    how.extend(line.workers.iter().cloned());
    how.extend(line.speaks().map(str::to_owned));
    // Whoever opens the door must know that somebody else comes too.
    how.extend(
        line.mediation.as_ref().and_then(|told| told.words.resolve(speech).ok()).map(|words| words.into_owned()),
    );
    paper::Visit {
        time: format!("{}–{}", clock(line.from), clock(line.to)),
        who,
        phones: line.people.iter().filter_map(|person| person.phone.clone()).collect(),
        what: line.service.clone(),
        how,
    }
}

/// Opened in the browser, where it is printed from; kept by nobody in between.
fn file(pdf: Vec<u8>, day: Date) -> Response {
    let named = HeaderValue::from_str(&format!("inline; filename=\"filo-{day}.pdf\""));
    (
        [
            (header::CONTENT_TYPE, HeaderValue::from_static("application/pdf")),
            (header::CONTENT_DISPOSITION, named.unwrap_or(HeaderValue::from_static("inline"))),
            (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        ],
        pdf,
    )
        .into_response()
}
