// SPDX-License-Identifier: EUPL-1.2
//! Their own page: what they sent, and one word about each. Nothing of what the desk was told.

use super::{Walk, back, body_name, risk, shell};
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use jiff::ToSpan;
use kernel::{Actor, Problem};
use page::{
    Form, Refusal, Switch, filters,
    ui::{Action, Empty, Notice, Text, Tone},
};
use reception::prescribers::{Answer, Prescriber, PrescriberError, State, Step};

/// Something to say above the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    Nothing,
    Sent,
    TakenBack,
    /// It was answered in the meantime.
    TooLate,
}

impl Said {
    /// From the address: one of a few words, nothing of anybody's.
    pub fn of(word: &str) -> Self {
        match word {
            "inviato" => Self::Sent,
            "ritirato" => Self::TakenBack,
            "tardi" => Self::TooLate,
            _ => Self::Nothing,
        }
    }

    fn notice(self) -> Option<Notice> {
        let (tone, title, words) = match self {
            Self::Nothing => return None,
            Self::Sent => (Tone::Done, "door-invii-sent", "door-invii-sent-next"),
            Self::TakenBack => (Tone::Done, "door-invii-taken-back", "door-invii-taken-back-next"),
            Self::TooLate => (Tone::Waiting, "door-invii-too-late", "door-invii-too-late-next"),
        };
        Some(Notice::new(tone, words).title(title).announced())
    }
}

struct Line {
    called: Option<String>,
    day: String,
    state: &'static str,
    /// Whether the desk asks for something.
    calls: bool,
    booked: bool,
    /// What its button sends, while it can be taken back.
    back: Option<String>,
}

#[derive(Template)]
#[template(path = "prescriber/home.html")]
struct Home {
    notice: Option<Notice>,
    name: String,
    place: String,
    send: Action,
    lines: Vec<Line>,
    empty: Empty,
    until: Text,
}

/// One word for a state.
fn word(state: State) -> &'static str {
    match state {
        State::Sent | State::Withdrawn => "door-invii-state-sent",
        State::Read => "door-invii-state-read",
        State::Answered(Answer::Received) => "door-invii-state-received",
        State::Answered(Answer::TakenUp) => "door-invii-state-taken",
        State::Answered(Answer::CouldNot) => "door-invii-state-could-not",
        State::Answered(Answer::Call) => "door-invii-state-call",
    }
}

/// GET.
pub(super) async fn show(
    visit: &Visit,
    secret: &str,
    prescriber: &Prescriber,
    said: Said,
) -> Result<Response, Refusal> {
    let sent = visit.door.reception.sent(secret, &Actor::public()).await.map_err(Problem::from)?;
    let days = visit.speech.days();
    let lines = sent
        .into_iter()
        .map(|one| Line {
            called: one.called,
            day: days.day(visit.local(one.sent_at).date()),
            state: word(one.state),
            calls: one.state == State::Answered(Answer::Call),
            booked: one.booked,
            back: (!one.booked && one.state.after(Step::TakeBack).is_some()).then(|| format!("back:{}", one.sending)),
        })
        .collect();
    // Shut from a midnight on: the day before is the last.
    let last = visit.local(prescriber.until).date().saturating_sub(1.day());
    let body = body_name(visit, &prescriber.body);
    let page = Home {
        notice: said.notice(),
        name: prescriber.profile.name.clone(),
        place: prescriber.profile.place.clone(),
        send: Action::main("door-invii-new", page::ui::Go::press("do", "new")).icon("arrow"),
        lines,
        empty: Empty::new("mail", "door-invii-empty.title", "door-invii-empty"),
        until: Text::from("door-invii-until").with("day", days.long(last)).with("body", body),
    };
    Ok(shell(visit).switch(Switch::Path(super::PATH.to_owned())).show(&page))
}

/// POST: begin, or take something back.
pub(super) async fn answer(
    visit: &Visit,
    secret: &str,
    prescriber: &Prescriber,
    form: &Form,
) -> Result<Response, Refusal> {
    let word = form.get("do");
    if let Some(sending) = word.strip_prefix("back:") {
        let sending = sending.parse().map_err(|_| Refusal::not_found())?;
        return match visit.door.reception.take_back(secret, sending, &Actor::public()).await {
            Ok(()) => Ok(back(visit, "?fatto=ritirato")),
            Err(PrescriberError::NotPossible | PrescriberError::ChangedMeanwhile) => Ok(back(visit, "?fatto=tardi")),
            Err(other) => Err(Problem::from(other).into()),
        };
    }
    match word {
        "new" => {
            let walk = Walk { form: visit.door.reception.form_key(), ..Walk::default() };
            risk::page(visit, &walk, &page::Errors::default())
        }
        _ => show(visit, secret, prescriber, Said::Nothing).await,
    }
}
