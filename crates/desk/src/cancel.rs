// SPDX-License-Identifier: EUPL-1.2
//! Calling an appointment off in the name of the service: asked twice, because it cannot be taken back.

use crate::{
    addresses, appointment,
    diary::Line,
    mark::{asked, back, refused},
    visit::{Visit, see},
};
use askama::Template;
use axum::response::Response;
use identity::Action;
use jiff::civil::Date;
use page::{
    Form, Refusal, Switch, filters,
    ui::{Action as Press, Go, Notice, SummaryList, SummaryRow, Text, Tone, Weight},
};

/// "Do you really want to cancel?"
#[derive(Template)]
#[template(path = "cancel.html")]
pub(crate) struct Sure {
    booking: String,
    day: Date,
    /// The absence from whose list one came, and to which one goes back.
    absence: Option<String>,
    summary: SummaryList,
    warning: Notice,
    yes: Press,
    no: Press,
}

impl Sure {
    /// The question, with what would be lost.
    pub(crate) fn new(line: &Line, day: Date, when: String) -> Self {
        let mut rows = vec![SummaryRow::new("desk-when", when)];
        for person in &line.people {
            let mut row = SummaryRow::new("desk-who", person.name.clone());
            for way in [&person.phone, &person.email].into_iter().flatten() {
                row = row.and(way.clone());
            }
            rows.push(row);
        }
        rows.push(SummaryRow::new("desk-what", line.service.clone()).and(line.desk.clone()));
        Self {
            booking: line.booking.clone(),
            day,
            absence: None,
            summary: SummaryList::new(rows),
            warning: Notice::new(
                Tone::Waiting,
                if line.told.is_some() { "desk-cancel-warning-told" } else { "desk-cancel-warning" },
            ),
            yes: Press::new("desk-cancel-yes", Go::press("sure", "yes")).weight(Weight::Danger),
            no: Press::new("desk-cancel-no", Go::to(addresses::day(day))),
        }
    }

    /// Asked from the list of an absence.
    fn from(mut self, absence: Option<&str>) -> Self {
        if let Some(absence) = absence {
            self.no = Press::new("desk-under-back", Go::to(addresses::absence(absence)));
            self.absence = Some(absence.to_owned());
        }
        self
    }
}

/// Asks first; with `sure=yes` cancels and leads back to the line.
pub(crate) async fn cancel(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let (booking, day) = asked(&form)?;
    let scope = visit.scope_for(Action::CancelBooking);
    let agenda = &visit.desk.agenda;
    let absence = addresses::from_absence(&form);
    if form.get("sure") == "yes" {
        let cancelled = agenda.cancel_by_service(booking, &scope, &visit.actor()).await;
        cancelled.map_err(|error| refused(error, day))?;
        if let Some(absence) = &absence {
            return Ok(see(visit.speech.language(), &format!("{}?fatto=cancelled", addresses::absence(absence))));
        }
        return Ok(back(visit.speech.language(), day, "cancelled", booking));
    }
    let found = agenda.appointment(booking, &scope, &visit.actor()).await;
    let line = appointment::line(&visit, found.map_err(|error| refused(error, day))?);
    let days = visit.speech.days();
    let when = format!("{}, {}", days.long(line.from.date()), days.clock(line.from.time()));
    // The question has no address of its own: another language starts from the diary.
    let shell = visit.shell(Text::from("desk-cancel-title"), Switch::Path("/scrivania".to_owned()));
    Ok(shell.show(&Sure::new(&line, day, when).from(absence.as_deref())))
}
