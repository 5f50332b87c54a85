// SPDX-License-Identifier: EUPL-1.2
//! The private page: what was written, what was answered, and what somebody can do with it.

use super::{
    back, leave, session, shell,
    tell::{ReachFields, Typed, reach_fields, way_choices},
};
use crate::{
    booking::{self, done},
    draft::{Draft, Wish},
    go,
    thread::Step,
    visit::Visit,
};
use askama::Template;
use axum::response::Response;
use directory::pack::{Desk, Service};
use kernel::{Actor, Problem};
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Action, Choices, ErrorSummary, Field, Kind, Notice, SummaryList, Text, Tone, Weight},
};
use reception::threads::{Appointment, LONGEST, Own, SafeReach, Side, Standing, ThreadError, ThreadId, Way};

/// Something to say above the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Said {
    Nothing,
    /// Nothing was written.
    Empty,
    TooLong,
}

struct Line {
    mine: bool,
    words: String,
    when: Text,
    read: bool,
}

struct Meeting {
    rows: SummaryList,
    booking: String,
    may_cancel: bool,
}

#[derive(Template)]
#[template(path = "write/own.html")]
struct Page {
    notice: Option<Notice>,
    called: Option<String>,
    reader: Text,
    phones: Vec<Action>,
    lines: Vec<Line>,
    waiting: bool,
    write: Field,
    form_key: String,
    send: Action,
    meetings: Vec<Meeting>,
    services: Vec<Action>,
    reach: Text,
    named: bool,
    never: bool,
}

/// GET: the page.
pub(crate) async fn show(visit: &Visit, thread: ThreadId, said: Said) -> Result<Response, Refusal> {
    let own = match visit.door.reception.own(thread, &Actor::public()).await {
        Ok(own) => own,
        Err(ThreadError::NotFound) => return gone(visit),
        Err(other) => return Err(Problem::from(other).into()),
    };
    write(visit, thread, own, said).await
}

/// The thread is over: the cookie goes, what is left is the first page.
fn gone(visit: &Visit) -> Result<Response, Refusal> {
    let mut answer = super::before::page(visit, &super::before::Before::over())?;
    session::take(visit, &mut answer);
    Ok(answer)
}

async fn write(visit: &Visit, thread: ThreadId, own: Own, said: Said) -> Result<Response, Refusal> {
    let language = visit.speech.language();
    let desk = visit.directory.desk(&own.desk);
    let body = desk.and_then(|desk| visit.directory.body(&desk.body)).map_or("", |body| body.name.as_str());
    let reader = desk.map_or(own.desk.as_str(), |desk| desk.name.get(language));
    let mut errors = Errors::default();
    match said {
        Said::Nothing => {}
        Said::Empty => errors.add("message", "door-discreet-message-missing"),
        Said::TooLong => errors.add("message", Text::from("page-field-too-long").with("max", LONGEST)),
    }
    let lines = own
        .messages
        .iter()
        .map(|message| Line {
            mine: message.side == Side::Person,
            words: message.words.clone(),
            when: done::when(visit, message.written_at),
            read: message.read_at.is_some(),
        })
        .collect();
    let waiting = own.messages.last().is_some_and(|last| last.side == Side::Person);
    let mut meetings = Vec::new();
    for Appointment { booking, link } in &own.appointments {
        let Ok(found) = visit.door.agenda.find_by_link(link, &Actor::public()).await else { continue };
        let Some(place) = visit.directory.desk(&found.booking.desk) else { continue };
        let future = found.booking.starts.timestamp() > visit.now.timestamp();
        if found.booking.status.occupies() {
            let rows = done::rows(visit, &found.booking, place);
            meetings.push(Meeting { rows, booking: booking.clone(), may_cancel: future });
        }
    }
    let services = desk
        .map(|desk| services(visit, desk))
        .unwrap_or_default()
        .into_iter()
        .map(|service| {
            let press = page::ui::Go::press("do", format!("book:{}", service.id));
            Action::new(Text::said(service.title.get(language)), press).icon("calendar")
        })
        .collect();
    let notice = (own.standing == Standing::Closed).then(|| Notice::new(Tone::Info, "door-discreet-closed"));
    let wrong = !errors.is_empty();
    let page = Page {
        notice,
        called: own.story.called().map(str::to_owned),
        reader: Text::from("door-discreet-reader-now").with("desk", reader.to_owned()).with("body", body.to_owned()),
        phones: desk
            .map(|desk| visit.directory.phones(desk).iter().take(2).map(|phone| crate::lines::call(phone)).collect())
            .unwrap_or_default(),
        lines,
        waiting,
        write: Field::new("message", "door-discreet-more", Kind::Long).autocomplete("off").error(errors.of("message")),
        form_key: visit.door.reception.form_key(),
        send: Action::main("door-discreet-send", page::ui::Go::press("do", "say")).icon("mail"),
        meetings,
        services,
        reach: reach_words(&own.story.reach),
        named: own.story.name.is_some(),
        never: own.story.reach.never,
    };
    let frame = shell(visit).switch(Switch::Path(super::PATH.into())).wrong(wrong);
    Ok(session::give(visit, thread, frame.show(&page)))
}

/// How they are reached now, in words.
fn reach_words(reach: &SafeReach) -> Text {
    let address = reach.address.clone();
    match (reach.never, reach.way) {
        (true, _) => "door-discreet-reach-never".into(),
        (false, Way::Here) => "door-discreet-reach-here".into(),
        (false, Way::Call) => Text::from("door-discreet-reach-call").with("address", address),
        (false, Way::Message) => Text::from("door-discreet-reach-message").with("address", address),
        (false, Way::Email) => Text::from("door-discreet-reach-email").with("address", address),
    }
}

/// Services one books at this desk.
fn services<'v>(visit: &'v Visit, desk: &Desk) -> Vec<&'v Service> {
    visit.directory.services_of_desk(&desk.id).filter(|service| booking::bookable(service, desk)).take(4).collect()
}

#[derive(Template)]
#[template(path = "write/reach.html")]
struct Reach {
    errors: ErrorSummary,
    way: Choices,
    fields: ReachFields,
    main: Action,
}

#[derive(Template)]
#[template(path = "write/ask.html")]
struct Ask {
    errors: ErrorSummary,
    title: &'static str,
    lead: &'static str,
    field: Option<Field>,
    yes: Action,
}

fn ask(visit: &Visit, thread: ThreadId, errors: &Errors, page: &Ask) -> Response {
    let frame = shell(visit).switch(Switch::Path(super::PATH.into())).wrong(!errors.is_empty());
    session::give(visit, thread, frame.show(page))
}

fn reach_page(visit: &Visit, thread: ThreadId, typed: &Typed, errors: &Errors) -> Response {
    let frame = shell(visit).switch(Switch::Path(super::PATH.into())).wrong(!errors.is_empty());
    let page = Reach {
        errors: errors.summary(),
        way: way_choices(typed, errors),
        fields: reach_fields(visit, typed, errors),
        main: Action::main("door-discreet-keep", page::ui::Go::press("do", "reach-on")).icon("check"),
    };
    session::give(visit, thread, frame.show(&page))
}

fn name_page(visit: &Visit, thread: ThreadId, typed: &str, errors: &Errors) -> Response {
    let field = Field::new("name", "door-discreet-name", Kind::Text)
        .value(typed)
        .at_most(80)
        .autocomplete("off")
        .error(errors.of("name"));
    let page = Ask {
        errors: errors.summary(),
        title: "door-discreet-name-title",
        lead: "door-discreet-name-lead",
        field: Some(field),
        yes: Action::main("door-discreet-name-yes", page::ui::Go::press("do", "name-on")),
    };
    ask(visit, thread, errors, &page)
}

/// POST: whatever was pressed on the page.
pub(crate) async fn answer(visit: &Visit, thread: ThreadId, form: &Form) -> Result<Response, Refusal> {
    let (reception, actor) = (&visit.door.reception, Actor::public());
    let own = match reception.own(thread, &actor).await {
        Ok(own) => own,
        Err(ThreadError::NotFound) => return gone(visit),
        Err(other) => return Err(Problem::from(other).into()),
    };
    let well = Errors::default();
    let done = match form.get("do") {
        "say" => match reception.say(thread, form.get("message"), form.get("key"), &actor).await {
            Err(ThreadError::Empty) => return write(visit, thread, own, Said::Empty).await,
            Err(ThreadError::TooLong) => return write(visit, thread, own, Said::TooLong).await,
            other => other,
        },
        "reach" => return Ok(reach_page(visit, thread, &Typed::of(&own.story.reach), &well)),
        "reach-on" => {
            let mut reading = form.reading();
            let (typed, reach) = Typed::read(form, &mut reading);
            let errors = reading.finish();
            if !errors.is_empty() {
                return Ok(reach_page(visit, thread, &typed, &errors));
            }
            reception.reach_me(thread, reach, &actor).await
        }
        "never" => reception.reach_me(thread, SafeReach { never: true, ..own.story.reach }, &actor).await,
        "name" => return Ok(name_page(visit, thread, "", &well)),
        "name-on" => {
            let mut reading = form.reading();
            let name = reading.required("name", 80, "door-name-missing");
            let errors = reading.finish();
            if !errors.is_empty() {
                return Ok(name_page(visit, thread, form.get("name"), &errors));
            }
            reception.give_name(thread, &name, &actor).await
        }
        "delete" => {
            let page = Ask {
                errors: well.summary(),
                title: "door-discreet-delete-title",
                lead: "door-discreet-delete-lead",
                field: None,
                yes: Action::new("door-discreet-delete-yes", page::ui::Go::press("do", "delete-on"))
                    .weight(Weight::Danger),
            };
            return Ok(ask(visit, thread, &well, &page));
        }
        "delete-on" => {
            // An appointment left behind would be an appointment nobody knows how to cancel.
            for Appointment { link, .. } in &own.appointments {
                let _ = visit.door.agenda.cancel(link, &actor).await;
            }
            match reception.delete(thread, &actor).await {
                Ok(()) => return Ok(leave::leave(visit.clone()).await),
                other => other,
            }
        }
        word if word.starts_with("cancel:") => {
            let booking = &word["cancel:".len()..];
            if let Some(taken) = own.appointments.iter().find(|taken| taken.booking == booking) {
                visit.door.agenda.cancel(&taken.link, &actor).await.map_err(Problem::from)?;
            }
            Ok(())
        }
        word if word.starts_with("book:") => return book(visit, thread, &own, &word["book:".len()..]).await,
        _ => Ok(()),
    };
    done.map_err(Problem::from)?;
    Ok(session::give(visit, thread, back(visit)))
}

/// On to the times of the desk that reads: no name is asked on the way.
async fn book(visit: &Visit, thread: ThreadId, own: &Own, service: &str) -> Result<Response, Refusal> {
    let desk = visit.directory.desk(&own.desk).ok_or_else(Refusal::not_found)?;
    let service = services(visit, desk).into_iter().find(|known| known.id == service);
    let service = service.ok_or_else(Refusal::not_found)?;
    let mut draft = Draft::new(&*visit.door.chance);
    draft.who.name = match own.story.called() {
        Some(called) => called.to_owned(),
        None => visit.speech.in_language(kernel::Language::It).say("door-discreet-nobody").into_owned(),
    };
    draft.wish = Some(Wish { thread: Some(thread.to_string()), ..booking::wish(service, desk) });
    Ok(session::give(visit, thread, go::show(visit, &draft, Step::Time).await?))
}

/// A booking taken from a thread stands: it is kept with the thread, and its page is shown again.
///
/// # Errors
/// When the thread is over or the database refuses.
pub(crate) async fn booked(visit: &Visit, thread: &str, booking: String, link: String) -> Result<Response, Refusal> {
    let thread: ThreadId = thread.parse().map_err(|_| Refusal::not_found())?;
    let taken = Appointment { booking, link };
    visit.door.reception.took_appointment(thread, taken, &Actor::public()).await.map_err(Problem::from)?;
    Ok(session::give(visit, thread, back(visit)))
}
