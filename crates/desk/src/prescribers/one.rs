// SPDX-License-Identifier: EUPL-1.2
//! What somebody sent, opened: who agreed to what, the ways on with their pages filled in, and the word that the sender reads.

use super::{PATH, answer_words, from_words, profession_words, state_words};
use crate::{
    addresses::BOOK,
    contacts::NEW,
    visit::{Visit, see},
};
use askama::Template;
use axum::{extract::Path, response::Response};
use identity::Action;
use kernel::{Language, Problem};
use page::{
    Form, Refusal, Switch, filters,
    ui::{Notice, SummaryList, SummaryRow, Text, Tone},
};
use reception::prescribers::{Answer, By, How, PrescriberError, SendingId, SendingView};

/// The page.
#[derive(Template)]
#[template(path = "prescribers/one.html")]
pub(crate) struct One {
    pub notice: Option<Notice>,
    pub id: String,
    pub seen: i64,
    pub called: String,
    pub state: &'static str,
    pub minor: bool,
    pub call: Option<(String, String)>,
    pub facts: SummaryList,
    pub note: String,
    pub agreed: Text,
    /// The words that were read, with their language.
    pub read: (String, Language),
    pub booked: bool,
    /// What the contact screen is given.
    pub contact: Vec<(&'static str, String)>,
    /// What the page that books is given.
    pub booking: Vec<(&'static str, String)>,
    pub answers: Vec<(&'static str, &'static str, bool)>,
    pub may_answer: bool,
}

impl One {
    fn list(&self) -> &'static str {
        PATH
    }

    fn new_contact(&self) -> &'static str {
        NEW
    }

    fn book(&self) -> &'static str {
        BOOK
    }
}

/// GET.
pub(crate) async fn show(visit: Visit, Path(sending): Path<String>) -> Result<Response, Refusal> {
    let id = sending.parse().map_err(|_| Refusal::not_found())?;
    write(&visit, id, None).await
}

async fn write(visit: &Visit, id: SendingId, notice: Option<Notice>) -> Result<Response, Refusal> {
    let desks = visit.desks_for(Action::ReadContacts);
    let found = visit.desk.reception.sending(id, &desks, &visit.actor()).await;
    let view = found.map_err(|error| Refusal::from(Problem::from(error)).back_to(PATH))?;
    let conflict = notice.is_some();
    let page = page(visit, &view, notice);
    let shell = visit.shell("desk-sending", Switch::Path(format!("{PATH}/{id}")));
    let shell = if conflict { shell.status(axum::http::StatusCode::CONFLICT) } else { shell };
    Ok(shell.show(&page))
}

fn page(visit: &Visit, view: &SendingView, notice: Option<Notice>) -> One {
    let story = &view.story;
    let language = Language::from_code(&story.language).unwrap_or(Language::It);
    let town = story.town.parse().map(|town| visit.town_name(town)).unwrap_or_default();
    let needs = visit.need_names(story.needs.iter());
    let read = Language::from_code(&story.agreement.language).unwrap_or(Language::It);
    let mut facts = vec![
        SummaryRow::new("desk-sending-from", from_words(view.from.as_ref())),
        SummaryRow::new("desk-sending-desk", visit.desk_name(&view.desk)),
        SummaryRow::new("desk-sending-when", visit.when(view.sent_at)),
        SummaryRow::new("desk-sending-needs", needs),
        SummaryRow::new("desk-sending-town", town.clone()),
        SummaryRow::new("desk-sending-language", language.own_name().to_owned()),
    ];
    if let Some(from) = &view.from {
        facts[0] = SummaryRow::new("desk-sending-from", from_words(view.from.as_ref()))
            .and(Text::from(profession_words(from.profession)))
            .and(Text::said(from.reach.clone()));
    }
    for (label, words) in [("desk-sending-mail", &story.mail), ("desk-sending-reach", &story.reach)] {
        if !words.is_empty() {
            facts.push(SummaryRow::new(label, words.clone()));
        }
    }
    let sent_by = view.from.as_ref().map(|from| format!("{}, {}", from.name, from.place)).unwrap_or_default();
    let mut contact = vec![
        ("desk", view.desk.clone()),
        ("line", format!("{} {}", view.called, story.phone).trim().to_owned()),
        ("mode", "written".to_owned()),
        ("motive", "sent".to_owned()),
        ("sent-by", sent_by),
        ("speaker", "other".to_owned()),
        ("town", town),
        ("language", story.language.clone()),
        ("note", story.note.clone()),
        ("go", "search".to_owned()),
    ];
    contact.extend(story.needs.iter().map(|need| ("need", need.clone())));
    let booking = vec![
        ("name", view.called.clone()),
        ("phone", story.phone.clone()),
        ("email", story.mail.clone()),
        ("language", story.language.clone()),
        ("note", story.note.clone()),
    ];
    let by = if story.agreement.by == By::Person { "desk-sending-by-person" } else { "desk-sending-by-parent" };
    let how = if story.agreement.how == How::InPerson { "desk-sending-how-person" } else { "desk-sending-how-phone" };
    let say = |key: &'static str| visit.speech.say(key).into_owned();
    One {
        notice,
        id: view.sending.to_string(),
        seen: view.version,
        called: view.called.clone(),
        state: state_words(view.state),
        minor: story.minor,
        call: (!story.phone.is_empty()).then(|| (dialled(&story.phone), story.phone.clone())),
        facts: SummaryList::new(facts),
        note: story.note.clone(),
        agreed: Text::from("desk-sending-agreed")
            .with("who", say(by))
            .with("how", say(how))
            .with("day", visit.speech.days().day(story.agreement.day)),
        read: (story.agreement.read.clone(), read),
        booked: view.booking.is_some(),
        contact,
        booking,
        answers: Answer::ALL
            .into_iter()
            .map(|one| (one.code(), answer_words(one), view.state == reception::prescribers::State::Answered(one)))
            .collect(),
        may_answer: visit.desks_for(Action::NoteContacts).contains(&view.desk),
    }
}

/// The number as a telephone dials it.
fn dialled(phone: &str) -> String {
    phone.chars().filter(|letter| letter.is_ascii_digit() || *letter == '+').collect()
}

/// POST: the word that the sender reads.
pub(crate) async fn answer(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let id: SendingId = form.get("sending").parse().map_err(|_| Refusal::not_found())?;
    let seen = form.get("seen").parse().unwrap_or_default();
    let desks = visit.desks_for(Action::NoteContacts);
    let Some(answer) = Answer::from_code(form.get("answer")) else { return write(&visit, id, None).await };
    match visit.desk.reception.answer_sending(id, seen, answer, &desks, &visit.actor()).await {
        Ok(()) => Ok(see(visit.speech.language(), &format!("{PATH}?fatto=risposto"))),
        // A colleague was faster: what they said is on the page.
        Err(PrescriberError::ChangedMeanwhile) => {
            let notice = Notice::new(Tone::Waiting, "desk-sending-changed").announced();
            write(&visit, id, Some(notice)).await
        }
        Err(other) => Err(Refusal::from(Problem::from(other)).back_to(PATH)),
    }
}
