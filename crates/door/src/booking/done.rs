// SPDX-License-Identifier: EUPL-1.2
//! Step 6: you are expected. The code, what to bring, the calendar entry, how to move or cancel.

use super::{summary, tell};
use crate::{
    draft::{Draft, Wish},
    go::{self, Go},
    lines::call,
    thread::{self, Step},
    visit::Visit,
};
use agenda::{BookingView, Confirmed};
use askama::Template;
use axum::response::Response;
use directory::pack::{Desk, Mode};
use kernel::{Actor, UtcMicros};
use page::{
    Form, Refusal, Shell, filters,
    ui::{Action, Notice, SummaryList, SummaryRow, Text, Tone},
};

#[derive(Template)]
#[template(path = "booking/done.html")]
struct Done {
    notice: Notice,
    state: String,
    code: String,
    rows: SummaryList,
    told: Vec<Text>,
    bring: Vec<Text>,
    link: String,
    phones: Vec<Action>,
    calendar: Action,
    manage: Action,
    /// Whoever sends others goes back to their own page.
    sent: bool,
}

/// A booking that stands, as this page shows it.
pub(crate) struct Standing {
    view: BookingView,
    code: String,
    secret: String,
    /// The same form had booked another time before.
    before: bool,
    /// What they will be told.
    told: Vec<message::Told>,
}

impl Standing {
    /// What confirming has just given.
    pub fn confirmed(confirmed: Confirmed, wish: &Wish) -> Self {
        // It stands, and moving it is one press away.
        let other = wish.starts_at != Some(UtcMicros::from_timestamp(confirmed.booking.starts.timestamp()));
        Self {
            view: confirmed.booking,
            code: confirmed.code.to_string(),
            secret: confirmed.link,
            before: confirmed.already && other,
            told: confirmed.told,
        }
    }

    /// A booking moved by its link.
    pub async fn moved(visit: &Visit, secret: &str) -> Result<Self, Refusal> {
        let own = visit.door.agenda.find_by_link(secret, &Actor::public()).await.map_err(kernel::Problem::from)?;
        Ok(Self {
            view: own.booking,
            code: own.code.to_string(),
            secret: secret.to_owned(),
            before: false,
            told: own.told,
        })
    }
}

/// The confirmation, asked for again: it shows the same booking.
pub(crate) async fn page(visit: &Visit, draft: &Draft) -> Result<Response, Refusal> {
    let wish = draft.wish()?;
    let standing = match &wish.moving {
        Some(secret) => Standing::moved(visit, secret).await?,
        None => {
            let token = wish.slot.clone().unwrap_or_default();
            let asked = summary::confirm(visit, draft, wish, token);
            let confirmed = visit.door.agenda.confirm(asked, &Actor::public()).await.map_err(kernel::Problem::from)?;
            Standing::confirmed(confirmed, wish)
        }
    };
    show(visit, draft, standing)
}

/// The confirmation of a booking that stands.
pub(crate) fn show(visit: &Visit, draft: &Draft, standing: Standing) -> Result<Response, Refusal> {
    let Standing { view, code, secret, before, told } = standing;
    let desk = visit.directory.desk(&view.desk).ok_or_else(Refusal::not_found)?;
    let service = visit.directory.service(&view.service);
    let language = visit.speech.language();
    let at = &view.starts;
    let days = visit.speech.days();
    let moved = draft.wish()?.moving.is_some();
    let title = Text::from("door-done-title").with("day", days.day(at.date())).with("time", days.clock(at.time()));
    let mut draft = draft.clone();
    if let Some(wish) = &mut draft.wish {
        wish.made = Some(secret.clone());
        // Whatever was moved before, it stands where the booking stands.
        wish.starts_at = Some(UtcMicros::from_timestamp(view.starts.timestamp()));
    }
    Ok(Shell::new(&visit.door.house, &visit.speech, title.clone())
        .step("step", Step::Done.path())
        .thread(thread::thread(visit, &draft, Step::Done))
        .show(&Done {
            notice: match (before, moved) {
                (true, _) => Notice::new(Tone::Waiting, "door-already"),
                (false, true) => Notice::new(Tone::Done, "door-moved"),
                (false, false) => Notice::new(Tone::Done, "door-booked"),
            }
            .title(title)
            .announced(),
            state: visit.seal(&draft)?,
            code,
            rows: rows(visit, &view, desk),
            told: match draft.wish()?.sent {
                Some(_) => tell::lines_for_another(visit, &told),
                None => tell::lines(visit, &told),
            },
            bring: service
                .map(|service| service.need.iter().map(|document| Text::of(document, language)).collect())
                .unwrap_or_default(),
            link: format!("{}{}", visit.reached, page::address(language, &format!("/appuntamento/{secret}"))),
            phones: visit.directory.phones(desk).iter().take(2).map(|phone| call(phone)).collect(),
            calendar: Action::new("door-calendar", action("calendar", "/appuntamento/calendario")).icon("calendar"),
            manage: Action::quiet("door-manage", page::ui::Go::to(format!("/appuntamento/{secret}"))),
            sent: draft.wish()?.sent.is_some(),
        }))
}

fn action(value: &str, path: &str) -> page::ui::Go {
    page::ui::Go::Press {
        form: Some("step"),
        name: "go",
        value: value.to_owned(),
        action: Some(path.to_owned()),
        checked: false,
    }
}

/// The booking, line by line.
pub(crate) fn rows(visit: &Visit, view: &BookingView, desk: &Desk) -> SummaryList {
    SummaryList::new(lines(visit, view, desk))
}

/// The same, for who adds to them.
pub(crate) fn lines(visit: &Visit, view: &BookingView, desk: &Desk) -> Vec<SummaryRow> {
    let language = visit.speech.language();
    let mut rows =
        vec![SummaryRow::new("door-row-when", when(visit, UtcMicros::from_timestamp(view.starts.timestamp())))];
    let mut place = SummaryRow::new("door-row-place", Text::of(&desk.name, language));
    for line in where_lines(visit, desk, view.mode) {
        place = place.and(line);
    }
    rows.push(place);
    rows.push(SummaryRow::new("door-row-mode", super::person::mode_words(view.mode)));
    if let Some(service) = visit.directory.service(&view.service) {
        rows.push(SummaryRow::new("door-row-service", Text::of(&service.title, language)));
        rows.push(SummaryRow::new("door-row-cost", crate::lines::cost(visit, service)));
    }
    rows
}

/// Where to go, or that nobody has to go anywhere.
pub(crate) fn where_lines(visit: &Visit, desk: &Desk, mode: Mode) -> Vec<Text> {
    let mut lines = Vec::new();
    if let Some(body) = visit.directory.body(&desk.body) {
        lines.push(Text::said(body.name.clone()));
    }
    if mode != Mode::OnSite {
        return lines;
    }
    if let Some(place) = visit.directory.place_of(desk) {
        let town = visit.directory.town(place.town).map(|town| town.name.clone());
        let address: Vec<String> =
            [Some(place.name.clone()), place.address.clone(), town].into_iter().flatten().collect();
        lines.push(Text::said(address.join(", ")));
        if place.example.any() {
            lines.push("door-example".into());
        }
    }
    lines
}

/// "giovedì 3 dicembre 2026, alle 9:30".
pub(crate) fn when(visit: &Visit, at: UtcMicros) -> Text {
    let at = visit.local(at);
    let days = visit.speech.days();
    Text::from("door-when").with("day", days.long(at.date())).with("time", days.clock(at.time()))
}

/// POST: the same page in another language.
pub(crate) async fn answer(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let draft = visit.draft(&form)?;
    match Go::of(&form) {
        Go::To(step) => go::show(&visit, &draft, step).await,
        Go::Again | Go::On => page(&visit, &draft).await,
    }
}
