// SPDX-License-Identifier: EUPL-1.2
//! One contact: what was noted, what stood there before, the next step, opening it again.

use super::{
    PATH,
    give_name::{name_path, taken_back},
    list::next_step,
    path_of,
    who::Card,
    words,
};
use crate::{
    addresses,
    diary::state_words,
    visit::{Visit, moment, see},
};
use agenda::{BookingView, slots::Status};
use askama::Template;
use axum::{extract::Path, response::Response};
use identity::Action;
use kernel::{Kind, Problem};
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Action as Press, ErrorSummary, Field, Kind as FieldKind, Notice, SummaryList, SummaryRow, Text, Tone},
};
use reception::contact::{ContactError, ContactId, Known, LONGEST_LINE, View};

/// A correction.
pub(crate) struct Change {
    pub when: String,
    /// Whether it was the reader's own.
    pub own: bool,
    /// The parts that were changed, with what stood there.
    pub parts: Vec<(Text, Text)>,
    pub why: String,
}

/// The page of a contact.
#[derive(Template)]
#[template(path = "contacts/one.html")]
pub(crate) struct One {
    pub contact: String,
    pub version: i64,
    pub summary: ErrorSummary,
    pub notice: Option<Notice>,
    pub when: String,
    pub own: bool,
    pub open: bool,
    pub urgent: bool,
    pub minors: bool,
    /// Who it was; nothing when they did not say.
    pub card: Option<Card>,
    /// The way to their page.
    pub file: Option<String>,
    /// They said it, and whoever reads may not see their file.
    pub hidden: bool,
    /// Where they give their name; nothing for who gave it.
    pub unnamed: Option<String>,
    /// Where the name is taken back that was put to the wrong person.
    pub taken_back: Option<String>,
    pub newly: bool,
    pub facts: SummaryList,
    pub note: String,
    pub next: Option<Press>,
    /// The appointments made out of it: when and where, how it stands, the day's page.
    pub appointments: Vec<(String, Text, String)>,
    /// The way to a request to enter a programme, for who may enter one.
    pub request: Option<String>,
    pub changes: Vec<Change>,
    pub why: Field,
    pub reopening: bool,
}

impl One {
    fn path(&self) -> String {
        format!("{PATH}/{}", self.contact)
    }
}

/// Parts that the list of facts shows, when there is something to show.
const FACTS: [&str; 10] =
    ["needs", "town", "mode", "language", "interpreter", "speaker", "spoke", "motive", "sent-by", "desk"];

/// GET. Of another desk: not found, as if there were nothing.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let contact: ContactId = id.parse().map_err(|_| Refusal::not_found())?;
    let done = match form.get("fatto") {
        "chiuso" => Some("desk-contact-done-closed"),
        "corretto" => Some("desk-contact-done-corrected"),
        "riaperto" => Some("desk-contact-done-reopened"),
        "nome" => Some("desk-contact-done-named"),
        "senza" => Some("desk-contact-done-unnamed"),
        _ => None,
    };
    page(&visit, contact, done, "", &Errors::default()).await
}

async fn page(
    visit: &Visit,
    contact: ContactId,
    done: Option<&'static str>,
    typed: &str,
    errors: &Errors,
) -> Result<Response, Refusal> {
    let view = visit.contact(contact).await?;
    let card = match view.record.known.person() {
        None => None,
        Some(person) => match visit.card(person, Some(contact)).await {
            Ok(card) => Some(card),
            Err(refused) if refused.problem().kind == Kind::NotFound => None,
            Err(refused) => return Err(refused),
        },
    };
    let seen = visit.scope_for(Action::SeeBookings);
    let made = visit.desk.agenda.made_from(&contact.to_string(), &seen, &visit.actor()).await.map_err(Problem::from)?;
    let mut shown = one(visit, view, card, done, typed, errors);
    // Who has an appointment ahead does not need another.
    if made.iter().any(|booking| booking.status == Status::Booked) {
        shown.next = None;
    }
    shown.appointments = made.iter().map(|booking| appointment(visit, booking)).collect();
    let switch = Switch::Path(path_of(contact));
    Ok(visit.shell(done.unwrap_or("desk-contact"), switch).wrong(!errors.is_empty()).show(&shown))
}

fn appointment(visit: &Visit, booking: &BookingView) -> (String, Text, String) {
    let day = booking.starts.date();
    let when = moment(&visit.speech, booking.starts.datetime());
    let path = format!("{}#b-{}", addresses::day(day), booking.id);
    (format!("{when} · {}", visit.desk_name(&booking.desk)), state_words(booking.status).into(), path)
}

fn one(visit: &Visit, view: View, card: Option<Card>, done: Option<&'static str>, typed: &str, errors: &Errors) -> One {
    let record = &view.record;
    let own = |account: &str| account == visit.session.member.account.to_string();
    let plain = |part: &str| match part {
        "needs" => !record.needs.is_empty(),
        "town" => record.town.is_some(),
        "language" => record.language.is_some(),
        "interpreter" => record.interpreter,
        "speaker" => record.speaker != reception::contact::Speaker::Itself,
        "spoke" => !record.story.spoke.is_empty(),
        "motive" => record.motive != reception::contact::Motive::Spontaneous,
        "sent-by" => !record.story.sent_by.is_empty(),
        _ => true,
    };
    let mut facts: Vec<SummaryRow> = FACTS
        .into_iter()
        .filter(|part| plain(part))
        .map(|part| SummaryRow::new(words::part(part), visit.told(record, part)))
        .collect();
    let mut outcome = SummaryRow::new("desk-contact-outcome", visit.told(record, "outcome"));
    if !record.story.reason.is_empty() {
        outcome = outcome.and(Text::said(record.story.reason.clone()));
    }
    facts.insert(0, outcome);
    // Each correction is told by what stood there before it.
    let mut after = record;
    let mut changes = Vec::with_capacity(view.formers.len());
    for former in &view.formers {
        let parts = former.record.changed(after);
        changes.push(Change {
            when: visit.when(former.until),
            own: own(&former.by),
            parts: parts
                .into_iter()
                .map(|part| {
                    let stood = match part {
                        "who" => Text::from("desk-contact-another-person"),
                        _ => visit.told(&former.record, part),
                    };
                    (words::part(part).into(), stood)
                })
                .collect(),
            why: former.why.clone(),
        });
        after = &former.record;
    }
    One {
        contact: view.contact.to_string(),
        version: view.version,
        summary: errors.summary(),
        notice: done.map(|words| Notice::new(Tone::Done, words).announced()),
        when: visit.when(view.met_at),
        own: own(&view.noted_by),
        open: record.outcome.is_none(),
        urgent: record.urgent,
        minors: record.minors,
        file: record.known.person().filter(|_| card.is_some()).map(crate::households::person_path),
        hidden: card.is_none() && record.known.person().is_some(),
        card,
        unnamed: (record.known == Known::Unsaid).then(|| name_path(view.contact)),
        taken_back: taken_back(visit, &view).then(|| name_path(view.contact)),
        newly: matches!(record.known, Known::Newly(_)),
        facts: SummaryList::new(facts),
        note: record.story.note.clone(),
        next: next_step(record.outcome),
        appointments: Vec::new(),
        request: (!visit.programmes_for(identity::Action::KeepIntake).is_empty())
            .then(|| format!("{}?contatto={}", crate::intake::NEW, view.contact)),
        changes,
        why: Field::new("why", "desk-contact-why-reopen", FieldKind::Text)
            .value(typed)
            .at_most(LONGEST_LINE)
            .error(errors.of("why")),
        reopening: !errors.is_empty(),
    }
}

/// POST: opens it again.
pub(crate) async fn change(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let contact: ContactId = id.parse().map_err(|_| Refusal::not_found())?;
    let seen = form.get("seen").parse().map_err(|_| Refusal::not_found())?;
    let (desks, actor) = (visit.contact_desks(), visit.actor());
    let why = form.get("why");
    match visit.desk.reception.reopen_contact(contact, seen, why, &desks, &actor).await {
        // Somebody else has opened it already: what was wanted is done.
        Ok(()) | Err(ContactError::Open) => {
            Ok(see(visit.speech.language(), &format!("{}?fatto=riaperto", path_of(contact))))
        }
        Err(refused @ (ContactError::NoReason | ContactError::TooLong { .. })) => {
            let mut errors = Errors::default();
            let words = match refused {
                ContactError::NoReason => Text::from("desk-contact-why-reopen-missing"),
                _ => Text::from("page-field-too-long").with("max", LONGEST_LINE),
            };
            errors.add("why", words);
            page(&visit, contact, None, why, &errors).await
        }
        Err(ContactError::ChangedMeanwhile) => {
            let mut errors = Errors::default();
            errors.add("why", "desk-contact-changed-meanwhile");
            page(&visit, contact, None, why, &errors).await
        }
        Err(other) => Err(Refusal::from(Problem::from(other)).back_to(PATH)),
    }
}
