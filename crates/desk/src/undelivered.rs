// SPDX-License-Identifier: EUPL-1.2
//! Messages that did not arrive at people of the desks one serves: write again, or telephone and say so.

use crate::{
    addresses::{THREADS, UNDELIVERED},
    diary::Visitor,
    groups,
    told::{what, why},
    visit::{Visit, moment, see},
};
use agenda::{DeskScope, Undelivered as Failed, UndeliveredOf, groups::UndeliveredPlace};
use askama::Template;
use axum::response::Response;
use identity::Action;
use kernel::{Kind, Problem, UtcMicros};
use message::{Care, Cared, MessageId, Told};
use page::{
    Form, Refusal, Switch, filters,
    ui::{Action as Press, Empty, Go, Text},
};

/// What a message was about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum About {
    Booking,
    Group,
    Thread,
}

impl About {
    fn code(self) -> &'static str {
        match self {
            Self::Booking => "booking",
            Self::Group => "group",
            Self::Thread => "thread",
        }
    }
}

/// A line of the list.
pub(crate) struct Row {
    pub message: String,
    pub about: About,
    /// Who, as far as they said it.
    pub people: Vec<Visitor>,
    /// Where to read more: a thread's page.
    pub thread: Option<String>,
    pub what: &'static str,
    pub why: &'static str,
    pub failed: String,
    /// The group, and where it is.
    pub group: Option<(String, String)>,
    /// When they are expected.
    pub meets: Option<String>,
    /// Until when a place is kept for them: they have not read that it is theirs.
    pub until: Option<String>,
    pub desk: String,
    /// Whether the worker may do something about it.
    pub open: bool,
}

impl Row {
    fn code(&self) -> &'static str {
        self.about.code()
    }

    fn presses(&self) -> [Press; 2] {
        [
            Press::new("desk-undelivered-by-phone", Go::press("do", "phone")).icon("phone"),
            Press::quiet("desk-undelivered-again", Go::press("do", "again")),
        ]
        .map(|press| match self.people.first() {
            Some(person) => press.hidden(Text::said(person.name.clone())),
            None => press,
        })
    }
}

/// The list.
#[derive(Template)]
#[template(path = "undelivered.html")]
pub(crate) struct Undelivered {
    pub rows: Vec<Row>,
}

impl Undelivered {
    fn nothing(&self) -> Empty {
        Empty::new("check", "desk-undelivered-empty.title", "desk-undelivered-empty")
    }
}

/// GET.
pub(crate) async fn show(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let (seen, marked) = (visit.desks_for(Action::SeeBookings), visit.desks_for(Action::MarkBooking));
    let mut rows: Vec<(Option<UtcMicros>, Row)> = Vec::new();
    if !seen.is_empty() {
        let found = visit.desk.agenda.undelivered(&seen, &DeskScope::of(&seen), &visit.actor()).await;
        for Failed { told, of } in found.map_err(Problem::from)? {
            let (desk, row) = match of {
                UndeliveredOf::Booking(appointment) => {
                    let booking = &appointment.booking;
                    let meets = moment(&visit.speech, booking.starts.datetime());
                    let named = visit.desk_name(&booking.desk);
                    let people = appointment.people.into_iter().map(Visitor::from).collect();
                    let row = row(&visit, &told, About::Booking, named);
                    (booking.desk.clone(), Row { people, meets: Some(meets), ..row })
                }
                UndeliveredOf::Place(place) => of_group(&visit, &told, *place),
            };
            rows.push((told.ended, Row { open: marked.contains(&desk), ..row }));
        }
    }
    let answered = visit.desks_for(Action::AnswerThreads);
    if !answered.is_empty() {
        let found = visit.desk.reception.undelivered(&answered, &visit.actor()).await;
        for one in found.map_err(Problem::from)? {
            let story = one.thread.story.unwrap_or_default();
            let name = story.called().map(str::to_owned);
            let people = name.into_iter().map(|name| Visitor { name, ..Visitor::default() }).collect();
            let desk = visit.desk_name(&one.thread.desk);
            let thread = Some(format!("{THREADS}/{}", one.thread.thread));
            rows.push((one.told.ended, Row { people, thread, ..row(&visit, &one.told, About::Thread, desk) }));
        }
    }
    rows.sort_by_key(|(ended, _)| std::cmp::Reverse(*ended));
    let page = Undelivered { rows: rows.into_iter().map(|(_, row)| row).collect() };
    let title = match form.get("fatto") {
        "phone" => "desk-undelivered-done-phone",
        "again" => "desk-undelivered-done-again",
        "already" => "desk-undelivered-already",
        "late" => "desk-undelivered-late",
        _ => "desk-undelivered",
    };
    Ok(visit.shell(title, Switch::Path(UNDELIVERED.to_owned())).show(&page))
}

/// A place in a group, with its desk.
fn of_group(visit: &Visit, told: &Told, place: UndeliveredPlace) -> (String, Row) {
    let named = visit.desk_name(&place.desk);
    let row = Row {
        people: place.person.map(|person| named_so(visit, Visitor::from(person))).into_iter().collect(),
        group: Some((place.title, groups::path_of(place.cycle))),
        meets: place.starts.map(|at| moment(&visit.speech, at.datetime())),
        until: place.answer_by.map(|at| moment(&visit.speech, at.datetime())),
        ..row(visit, told, About::Group, named)
    };
    (place.desk, row)
}

/// Who waits has no name yet, and is telephoned all the same.
fn named_so(visit: &Visit, who: Visitor) -> Visitor {
    let name = if who.name.is_empty() { visit.speech.say("desk-groups-unnamed").into_owned() } else { who.name };
    Visitor { name, ..who }
}

fn row(visit: &Visit, told: &Told, about: About, desk: String) -> Row {
    Row {
        message: told.id.to_string(),
        about,
        people: Vec::new(),
        thread: None,
        group: None,
        until: None,
        what: what(told.kind),
        why: why(told.failure, told.channel),
        failed: moment(&visit.speech, visit.local(told.ended.unwrap_or(told.due))),
        meets: None,
        desk,
        open: true,
    }
}

/// POST: told by telephone, or written again.
pub(crate) async fn care(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let malformed = || Problem::new(Kind::Malformed, "page-problem-malformed");
    let message: MessageId = form.get("message").parse().map_err(|_| malformed())?;
    let (care, done) = match form.get("do") {
        "phone" => (Care::ByPhone, "phone"),
        "again" => (Care::Again, "again"),
        _ => return Err(malformed().into()),
    };
    let cared = if form.get("about") == About::Thread.code() {
        let desks = visit.desks_for(Action::AnswerThreads);
        visit.desk.reception.take_care(message, care, &desks, &visit.actor()).await.map_err(Problem::from)
    } else {
        let scope = visit.scope_for(Action::MarkBooking);
        visit.desk.agenda.take_care(message, care, &scope, &visit.actor()).await.map_err(Problem::from)
    };
    let done = match cared.map_err(|problem| Refusal::from(problem).back_to(UNDELIVERED))? {
        Cared::Done => done,
        Cared::Already => "already",
        Cared::TooLate => "late",
    };
    Ok(see(visit.speech.language(), &format!("{UNDELIVERED}?fatto={done}")))
}

/// Two that did not arrive; `false`: none.
pub(crate) fn sample(some: bool) -> Undelivered {
    let row = |number: u8, about, what, why| Row {
        message: format!("0190a1b2-0000-7000-8000-00000000000{number}"),
        about,
        people: vec![Visitor {
            name: format!("Persona di prova {number}"),
            phone: (about != About::Thread).then(|| "0375 000000".to_owned()),
            ..Visitor::default()
        }],
        group: (about == About::Group).then(|| {
            ("Cerchio di prova".to_owned(), "/scrivania/gruppi/0190c3d4-0000-7000-8000-000000000001".to_owned())
        }),
        until: (about == About::Group).then(|| "martedì 1 dicembre, 9:15".to_owned()),
        thread: (about == About::Thread).then(|| format!("{THREADS}/0190c3d4-0000-7000-8000-000000000001")),
        what,
        why,
        failed: "lunedì 30 novembre, 9:15".to_owned(),
        meets: (about != About::Thread).then(|| "giovedì 3 dicembre, 10:00".to_owned()),
        desk: "Sportello lavoro di prova".to_owned(),
        open: true,
    };
    let all = vec![
        row(1, About::Booking, "desk-told-cancelled", "desk-told-no-such-number"),
        row(2, About::Booking, "desk-told-reminder", "desk-told-not-delivered"),
        row(4, About::Group, "desk-told-freed", "desk-told-not-delivered"),
        row(3, About::Thread, "desk-told-answered", "desk-told-not-taken"),
    ];
    Undelivered { rows: if some { all } else { Vec::new() } }
}
