// SPDX-License-Identifier: EUPL-1.2
//! Who would come earlier than they are expected: the list, the time that is kept for each, and the answer of who telephones.

use crate::{
    addresses::{self, EARLIER},
    appointment,
    calendar::{View, Views, loose_ends, seen},
    diary::Line,
    mark::{asked, refused},
    visit::{Visit, moment, see},
};
use agenda::{
    Appointment, BookingError, BookingView,
    earlier::{EarlierLine, Part, When, Whose},
};
use askama::Template;
use axum::response::Response;
use identity::Action;
use kernel::{Kind, Problem};
use page::{
    Form, Refusal, Switch, filters,
    ui::{Action as Press, Choice, Empty, Go, Notice, Select, Text, Tone},
};

/// How many days before they want to know, of which one is chosen.
const NOTICES: [(i64, &str); 3] =
    [(1, "desk-earlier-notice-1"), (3, "desk-earlier-notice-3"), (7, "desk-earlier-notice-7")];

/// Somebody who would come earlier.
pub(crate) struct Row {
    pub line: Line,
    /// When they can.
    pub wants: Vec<Text>,
    /// What is kept for them, or that nothing is yet.
    pub standing: Text,
    /// Whether a time waits for an answer.
    pub kept: bool,
}

impl Row {
    fn presses(&self) -> Vec<Press> {
        let mut presses = Vec::new();
        if self.kept {
            presses.push(Press::new("desk-earlier-yes", Go::press("go", "yes")).icon("check"));
            presses.push(Press::quiet("desk-earlier-no", Go::press("go", "no")));
        }
        presses.push(Press::quiet("desk-earlier-stop", Go::press("go", "stop")));
        match self.line.people.first() {
            Some(person) => presses.into_iter().map(|press| press.hidden(Text::said(person.name.clone()))).collect(),
            None => presses,
        }
    }
}

/// The list.
#[derive(Template)]
#[template(path = "earlier.html")]
pub(crate) struct List {
    pub views: Views,
    pub notice: Option<Notice>,
    pub rows: Vec<Row>,
    pub may_move: bool,
    pub many_desks: bool,
}

impl List {
    fn nothing(&self) -> Empty {
        Empty::new("calendar", "desk-earlier-empty.title", "desk-earlier-empty")
    }
}

/// What a worker may ask for who is expected, on the page that moves an appointment.
pub(crate) struct Wish {
    pub part: Select,
    pub notice: Select,
    pub ask: Press,
}

impl Wish {
    /// Nothing where no message leaves: nobody could be told.
    pub(crate) fn of(visit: &Visit) -> Option<Self> {
        (!visit.desk.agenda.ways().is_empty()).then(Self::new)
    }

    pub(crate) fn new() -> Self {
        let part = |part: Part| Choice::new(part.code(), part_words(part)).chosen(part == Part::Any);
        let notice = |(days, words): &(i64, &'static str)| Choice::new(days.to_string(), *words).chosen(*days == 1);
        let go = Go::Press {
            form: None,
            name: "go",
            value: "ask".to_owned(),
            action: Some(EARLIER.to_owned()),
            checked: false,
        };
        Self {
            part: Select::new("part", "desk-earlier-part", Part::ALL.map(part).to_vec()),
            notice: Select::new("notice", "desk-earlier-notice", NOTICES.iter().map(notice).collect()),
            ask: Press::new("desk-earlier-ask", go).icon("calendar"),
        }
    }
}

fn part_words(part: Part) -> &'static str {
    match part {
        Part::Any => "desk-earlier-any",
        Part::Morning => "desk-earlier-morning",
        Part::Afternoon => "desk-earlier-afternoon",
    }
}

/// GET.
pub(crate) async fn show(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let (desks, _) = seen(&visit);
    let names = desks.iter().cloned().collect();
    let found = visit.desk.agenda.earlier_at(&names, &visit.actor()).await.map_err(Problem::from)?;
    let now = visit.local_now();
    let ends = loose_ends(&visit, now.date()).await?;
    let (notice, title) = match form.get("fatto") {
        "asked" => (None, "desk-earlier-asked"),
        "no" => (None, "desk-earlier-said-no"),
        "stop" => (None, "desk-earlier-stopped"),
        "unreachable" => (Some("desk-earlier-unreachable"), "desk-earlier"),
        "gone" => (Some("desk-earlier-gone"), "desk-earlier"),
        _ => (None, "desk-earlier"),
    };
    let page = List {
        views: Views::of(&visit, View::Earlier, now.date(), &ends),
        notice: notice.map(|words| Notice::new(Tone::Waiting, words).announced()),
        rows: found.into_iter().map(|one| row(&visit, one)).collect(),
        may_move: !visit.desks_for(Action::MoveBooking).is_empty(),
        many_desks: desks.len() > 1,
    };
    Ok(visit.shell(title, Switch::Path(EARLIER.to_owned())).show(&page))
}

fn row(visit: &Visit, one: EarlierLine) -> Row {
    let when = one.earlier.when;
    let standing = match &one.earlier.kept {
        Some(kept) => Text::from("desk-earlier-kept")
            .with("when", moment(&visit.speech, kept.starts.datetime()))
            .with("until", moment(&visit.speech, kept.answer_by.datetime())),
        None => Text::from("desk-earlier-waits").with("since", moment(&visit.speech, one.earlier.asked.datetime())),
    };
    let days = Text::from("desk-earlier-days").with("days", when.notice_days);
    let appointment =
        Appointment { booking: one.booking, people: one.people, told: Vec::new(), joining: None, mediation: None };
    Row {
        line: appointment::line(visit, appointment),
        wants: vec![part_words(when.part).into(), days],
        standing,
        kept: one.earlier.kept.is_some(),
    }
}

/// POST: asked for somebody, or answered for them.
pub(crate) async fn answer(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let id = form.get("booking").parse().map_err(|_| Problem::new(Kind::Malformed, "page-problem-malformed"))?;
    let scope = visit.scope_for(Action::MoveBooking);
    let (agenda, actor, whose) = (&visit.desk.agenda, visit.actor(), Whose::Desk(id, &scope));
    let outcome = match form.get("go") {
        "ask" => agenda.ask_earlier(whose, read(&form), None, &actor).await.map(|()| "asked"),
        "no" => agenda.refuse_earlier(whose, &actor).await.map(|()| "no"),
        "stop" => agenda.stop_earlier(whose, &actor).await.map(|()| "stop"),
        "yes" => match agenda.take_earlier(whose, &actor).await {
            Ok(view) => return Ok(moved(&visit, &view)),
            Err(error) => Err(error),
        },
        _ => return Err(Problem::new(Kind::Malformed, "page-problem-malformed").into()),
    };
    let word = match outcome {
        Ok(word) => word,
        Err(BookingError::Unreachable) => "unreachable",
        Err(BookingError::Expired | BookingError::Vanished | BookingError::JustTaken | BookingError::Away) => "gone",
        Err(error) => return Err(refused(error, asked(&form).map_or(visit.local_now().date(), |(_, day)| day))),
    };
    Ok(see(visit.speech.language(), &format!("{EARLIER}?fatto={word}")))
}

fn read(form: &Form) -> When {
    let notice_days = NOTICES.iter().map(|(days, _)| *days).find(|days| days.to_string() == form.get("notice"));
    When {
        part: Part::from_code(form.get("part")).unwrap_or(Part::Any),
        notice_days: notice_days.unwrap_or(1),
        ..When::default()
    }
}

/// To the day on which they now come.
fn moved(visit: &Visit, view: &BookingView) -> Response {
    let day = addresses::day(view.starts.date());
    see(visit.speech.language(), &format!("{day}?fatto=moved#b-{}", view.id))
}

/// Sample pages.
pub(crate) mod samples {
    use super::{List, Row};
    use crate::{
        calendar::{View, Views},
        diary::Line,
    };
    use jiff::civil::Date;
    use page::ui::{Notice, Text, Tone};

    /// The list; `some`: with two people on it, else what it says when nobody asked.
    pub(crate) fn list(day: Date, lines: Vec<Line>, some: bool) -> List {
        let row = |(at, line): (usize, Line)| Row {
            line,
            wants: vec!["desk-earlier-morning".into(), Text::from("desk-earlier-days").with("days", 3_i64)],
            standing: match at {
                0 => Text::from("desk-earlier-kept").with("when", "mar 1 dicembre, 10:00").with("until", "oggi, 13:00"),
                _ => Text::from("desk-earlier-waits").with("since", "lun 30 novembre, 9:00"),
            },
            kept: at == 0,
        };
        List {
            views: Views::new(View::Earlier, day, 0, (true, true)),
            notice: (!some).then(|| Notice::new(Tone::Waiting, "desk-earlier-unreachable")),
            rows: if some { lines.into_iter().take(2).enumerate().map(row).collect() } else { Vec::new() },
            may_move: true,
            many_desks: true,
        }
    }
}
