// SPDX-License-Identifier: EUPL-1.2
//! Step 2, the time: days with free times, the nearest first.

use crate::{
    draft::{Draft, Wish},
    go::{self, Go},
    lines::call,
    thread::{self, Step},
    visit::Visit,
};
use agenda::{BookingError, Week, slots::Audience};
use askama::Template;
use axum::response::Response;
use jiff::{ToSpan, civil::Date};
use kernel::{Actor, UtcMicros};
use page::{
    Form, Refusal, Shell, filters,
    ui::{Action, Empty, Notice, SlotDay, SlotList, SlotTime, Text, Tone},
};
use std::sync::Arc;

/// Something to say above the times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Said {
    Nothing,
    /// Somebody was faster: the search is kept, the times are fresh.
    JustTaken,
    /// The time has passed, or the desk no longer offers it.
    Gone,
    /// No time was pressed.
    Choose,
}

#[derive(Template)]
#[template(path = "booking/time.html")]
struct Time {
    notice: Option<Notice>,
    state: String,
    service: Text,
    desk: Text,
    before: Option<Text>,
    slots: Option<SlotList>,
    empty: Option<Empty>,
    earlier: Option<Action>,
    later: Action,
    phones: Vec<Action>,
    example: bool,
}

pub(crate) async fn page(visit: &Visit, draft: &Draft, said: Said) -> Result<Response, Refusal> {
    let wish = draft.wish()?;
    let service = visit.directory.service(&wish.service).ok_or_else(Refusal::not_found)?;
    let desk = visit.directory.desk(&wish.desk).ok_or_else(Refusal::not_found)?;
    let language = visit.speech.language();
    let today = visit.today();
    let first = first_day(visit, wish).await;
    let from = wish.week.map_or(first, |asked| asked.max(today));
    let week = week(visit, wish, from).await.map_err(kernel::Problem::from)?;
    let days: Vec<SlotDay> = week
        .days
        .iter()
        .filter(|day| !day.slots.is_empty())
        .map(|day| {
            let times = day
                .slots
                .iter()
                .map(|offer| {
                    let chosen = wish.starts_at == Some(UtcMicros::from_timestamp(offer.starts.timestamp()));
                    SlotTime::new(offer.starts.time(), offer.token.clone()).chosen(chosen)
                })
                .collect();
            SlotDay::new(day.date, times)
        })
        .collect();
    let empty = days.is_empty().then(|| {
        let empty = Empty::new("calendar", "door-time-empty-title", "door-time-empty");
        match &week.next {
            Some(at) => {
                let day = at.date();
                let label = Text::from("door-time-first").with("day", visit.speech.days().day(day));
                empty.action(Action::new(label, page::ui::Go::press("go", format!("week:{day}"))))
            }
            None => empty,
        }
    });
    // Before the first free day there is nothing to go back to.
    let earlier = (from > first).then(|| {
        let start = from.saturating_sub(7.days()).max(first);
        Action::quiet("door-time-earlier", page::ui::Go::press("go", format!("week:{start}")))
    });
    let later = from.saturating_add(7.days());
    Ok(Shell::new(&visit.door.house, &visit.speech, draft.title("door-time-title"))
        .step("step", Step::Time.path())
        .thread(thread::thread(visit, draft, Step::Time))
        .show(&Time {
            notice: match said {
                Said::Nothing => None,
                Said::JustTaken => Some(Notice::new(Tone::Waiting, "door-time-taken").announced()),
                Said::Gone => Some(Notice::new(Tone::Waiting, "door-time-gone").announced()),
                Said::Choose => Some(Notice::new(Tone::Waiting, "door-time-choose").announced()),
            },
            state: visit.seal(draft)?,
            service: Text::of(&service.title, language),
            desk: Text::of(&desk.name, language),
            before: desk.say_before.as_ref().map(|words| Text::of(words, language)),
            slots: (!days.is_empty()).then(|| SlotList::new("slot", today, days)),
            empty,
            earlier,
            later: Action::quiet("door-time-later", page::ui::Go::press("go", format!("week:{later}"))),
            phones: visit.directory.phones(desk).iter().take(2).map(|phone| call(phone)).collect(),
            example: desk.example.covers("hours"),
        }))
}

/// Seven days of free times. For a booking on the move its own time counts as free.
async fn week(visit: &Visit, wish: &Wish, from: Date) -> Result<Arc<Week>, BookingError> {
    let agenda = &visit.door.agenda;
    match &wish.moving {
        Some(secret) => {
            let own = agenda.find_by_link(secret, &Actor::public()).await?;
            agenda.week_to_move(&own.booking, from, Audience::Public).await.map(Arc::new)
        }
        None => agenda.week(&wish.desk, &wish.service, from, Audience::Public).await,
    }
}

/// The day of the first free time; today when there is none.
async fn first_day(visit: &Visit, wish: &Wish) -> Date {
    let today = visit.today();
    match (visit.directory.service(&wish.service), visit.directory.desk(&wish.desk)) {
        (Some(service), Some(desk)) => super::first_free(visit, service, desk).await,
        _ => None,
    }
    .map_or(today, |at| visit.local(at).date().max(today))
}

/// POST: a time, another week, another step.
pub(crate) async fn answer(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let mut draft = visit.draft(&form)?;
    let today = visit.today();
    let wish = draft.wish.as_mut().ok_or_else(Refusal::not_found)?;
    if let Some(day) = form.get("go").strip_prefix("week:").and_then(|day| day.parse::<Date>().ok()) {
        wish.week = Some(day.clamp(today, today.saturating_add(2.years())));
        return page(&visit, &draft, Said::Nothing).await;
    }
    match Go::of(&form) {
        Go::Again => return page(&visit, &draft, Said::Nothing).await,
        Go::To(step) => return go::show(&visit, &draft, step).await,
        Go::On => {}
    }
    let token = form.get("slot");
    let Ok(offer) = visit.door.agenda.read_offer(token, &Actor::public()) else {
        return page(&visit, &draft, Said::Choose).await;
    };
    if offer.desk != wish.desk || offer.service != wish.service {
        return page(&visit, &draft, Said::Choose).await;
    }
    wish.slot = Some(token.to_owned());
    let starts_at = UtcMicros::from_timestamp(offer.start);
    wish.starts_at = Some(starts_at);
    wish.week = Some(visit.local(starts_at).date());
    // On that day the desk may receive in another way than it usually does.
    let offered = super::person::modes(&visit, wish).await?;
    if wish.moving.is_none()
        && let Some(first) = offered.first()
        && !offered.iter().any(|mode| mode.code() == wish.mode)
    {
        wish.mode = first.code().to_owned();
    }
    go::show(&visit, &draft, thread::after(&draft, Step::Time)).await
}
