// SPDX-License-Identifier: EUPL-1.2
//! The page itself: what comes next, who promised what, what went elsewhere, who read, and what was written. Only what is theirs.

use super::{session::Open, shell};
use crate::{booking::done, visit::Visit};
use agenda::Code;
use askama::Template;
use axum::response::Response;
use casework::{
    case::reasons::Part,
    own_side::{OwnError, OwnView, Section, WordKind, readers},
    plan::text::Party,
};
use jiff::{ToSpan, civil::Date, tz::TimeZone};
use kernel::{Actor, UtcMicros};
use page::{
    Errors, Form, filters,
    ui::{Action, Choice, Choices, ErrorSummary, Field, Go, Kind, Notice, SummaryList, SummaryRow, Text, Tone},
};
use serde::Serialize;

/// Appointments shown: those to come, the nearest first.
const SHOWN: usize = 6;
/// Days of reading that are shown on the page; the copy has them all.
const READ_SHOWN: usize = 15;

/// Something promised.
#[derive(Serialize)]
pub(super) struct Promise {
    /// The person's own, the family's, a child's, or a body's.
    #[serde(skip)]
    pub who: Text,
    pub by: String,
    pub what: String,
    pub due: Option<String>,
    #[serde(skip)]
    pub due_told: Option<String>,
    pub ask: String,
    pub late: bool,
    pub done: bool,
    /// A body promised it.
    #[serde(skip)]
    pub theirs: bool,
}

/// What is to change, with what was promised for it.
#[derive(Serialize)]
pub(super) struct Goal {
    pub what: String,
    pub promises: Vec<Promise>,
}

/// Who read on a day.
#[derive(Serialize)]
pub(super) struct Read {
    pub day: String,
    #[serde(skip)]
    pub day_told: String,
    #[serde(skip)]
    pub part: &'static str,
    pub role: &'static str,
    pub body: String,
}

/// Something they wrote.
#[derive(Serialize)]
pub(super) struct Word {
    pub correction: bool,
    #[serde(skip)]
    pub day_told: String,
    pub day: String,
    pub words: String,
    pub read: bool,
    pub answer: Option<String>,
    #[serde(skip)]
    pub answer_by: Option<Text>,
}

/// Everything that is theirs, in words of their language.
pub(super) struct Mine {
    pub appointments: Vec<SummaryList>,
    /// The same, for the copy: when, and at which desk.
    pub appointments_told: Vec<(String, String)>,
    pub reviews: Vec<(String, String)>,
    pub goals: Vec<Goal>,
    pub read: Vec<Read>,
    pub words: Vec<Word>,
    pub dates: bool,
    pub promises: bool,
    pub shared: bool,
    pub readers: bool,
    pub until: String,
}

#[derive(Template)]
#[template(path = "own_side/home.html")]
struct Page {
    errors: ErrorSummary,
    notice: Option<Notice>,
    mine: Mine,
    more_read: bool,
    kinds: Choices,
    words: Field,
    send: Action,
    copy: Action,
    key: String,
}

fn part_name(part: Part) -> &'static str {
    match part {
        Part::SocialWorker => "door-mine-part-social",
        Part::Educator => "door-mine-part-educator",
        Part::Psychologist => "door-mine-part-psychologist",
        Part::JobCounsellor => "door-mine-part-job",
        Part::Health => "door-mine-part-health",
        Part::School => "door-mine-part-school",
        Part::Mediator => "door-mine-part-mediator",
        Part::Coordinator => "door-mine-part-coordinator",
        Part::Other => "door-mine-part-other",
    }
}

fn zone(visit: &Visit) -> TimeZone {
    TimeZone::get(&visit.directory.territory().zone).unwrap_or(TimeZone::UTC)
}

fn body(visit: &Visit, id: &str) -> String {
    visit.directory.body(id).map_or_else(|| id.to_owned(), |body| body.name.clone())
}

/// GET, or a form that is to be mended.
pub(super) async fn show(
    visit: &Visit,
    open: Open,
    form: &Form,
    errors: &Errors,
    said: bool,
) -> Result<Response, OwnError> {
    let (_, mut mine) = mine(visit, open).await?;
    let more_read = mine.read.len() > READ_SHOWN;
    mine.read.truncate(READ_SHOWN);
    let kind = WordKind::from_code(form.get("kind")).unwrap_or(WordKind::Answer);
    let choice = |one: WordKind, label: &'static str| Choice::new(one.code(), label).chosen(one == kind);
    let page = Page {
        errors: errors.summary(),
        notice: said.then(|| Notice::new(Tone::Done, "door-mine-sent").announced()),
        mine,
        more_read,
        kinds: Choices::one(
            "kind",
            "door-mine-kind",
            vec![
                choice(WordKind::Answer, "door-mine-kind-answer"),
                choice(WordKind::Correction, "door-mine-kind-correction"),
            ],
        ),
        words: Field::new("words", "door-discreet-message", Kind::Long)
            .hint("door-mine-write-hint")
            .value(form.get("words"))
            .at_most(casework::own_side::LONGEST_WORDS)
            .autocomplete("off")
            .error(errors.of("words")),
        send: Action::main("door-discreet-send", Go::press("go", "say")),
        copy: Action::new("door-mine-copy", Go::press("go", "copy")),
        key: visit.door.reception.form_key(),
    };
    Ok(shell(visit).wrong(!errors.is_empty()).show(&page))
}

/// Everything, read anew.
pub(super) async fn mine(visit: &Visit, open: Open) -> Result<(OwnView, Mine), OwnError> {
    let (language, today) = (visit.speech.language(), visit.today());
    let view = visit.door.casework.own_side(open.rests(), language, today, &Actor::public()).await?;
    let shows = |section| view.settings.sections.contains(&section);
    let days = visit.speech.days();
    let long = |at: UtcMicros| days.long(visit.local(at).date());
    let mut mine = Mine {
        appointments: Vec::new(),
        appointments_told: Vec::new(),
        reviews: Vec::new(),
        goals: Vec::new(),
        read: Vec::new(),
        words: Vec::new(),
        dates: shows(Section::Dates),
        promises: shows(Section::Promises),
        shared: shows(Section::Shared),
        readers: shows(Section::Readers),
        until: days.long(visit.local(view.until).date().saturating_sub(1.day())),
    };
    if mine.dates {
        appointments(visit, &view, &mut mine).await;
        let reviews: std::collections::BTreeSet<Date> = view.plans.iter().filter_map(|plan| plan.review).collect();
        mine.reviews =
            reviews.into_iter().filter(|day| *day >= today).map(|day| (day.to_string(), days.long(day))).collect();
    }
    if mine.promises {
        mine.goals = goals(visit, &view);
    }
    if mine.readers {
        let read = readers(&view.read, &zone(visit));
        mine.read = read
            .into_iter()
            .map(|one| Read {
                day: one.day.to_string(),
                day_told: days.long(one.day),
                part: part_name(one.part),
                role: one.part.code(),
                body: body(visit, &one.body),
            })
            .collect();
    }
    mine.words =
        view.words
            .iter()
            .map(|word| Word {
                correction: word.kind == WordKind::Correction,
                day_told: long(word.said_at),
                day: visit.local(word.said_at).date().to_string(),
                words: word.words.clone(),
                read: word.seen_at.is_some(),
                answer: word.answer.as_ref().map(|(words, ..)| words.clone()),
                answer_by: word.answer.as_ref().map(|(_, at, by)| {
                    Text::from("door-mine-answer").with("body", body(visit, by)).with("day", long(*at))
                }),
            })
            .collect();
    Ok((view, mine))
}

/// The appointments that were put on the page and are still to come. One that is gone is not there.
async fn appointments(visit: &Visit, view: &OwnView, mine: &mut Mine) {
    let actor = Actor::public();
    let mut found = Vec::new();
    for code in view.settings.appointments.iter().filter_map(|code| Code::read(code)) {
        let Ok(Some(pass)) = visit.door.agenda.pass_of_code(&code, &actor).await else { continue };
        let Ok(own) = visit.door.agenda.find_by_link(&pass, &actor).await else { continue };
        let still = own.booking.status.occupies() && own.booking.ends.timestamp() > visit.now.timestamp();
        if let (true, Some(desk)) = (still, visit.directory.desk(&own.booking.desk)) {
            found.push((own.booking.starts.timestamp(), own, desk));
        }
    }
    found.sort_by_key(|(starts, ..)| *starts);
    for (_, own, desk) in found.into_iter().take(SHOWN) {
        let mut rows = done::lines(visit, &own.booking, desk);
        rows.push(SummaryRow::new("door-own-code", Text::said(own.code.to_string())));
        mine.appointments.push(SummaryList::new(rows));
        let starts = own.booking.starts.datetime();
        let when = format!("{} {}", starts.date(), visit.speech.days().clock(starts.time()));
        mine.appointments_told.push((when, desk.name.get(visit.speech.language()).to_owned()));
    }
}

fn goals(visit: &Visit, view: &OwnView) -> Vec<Goal> {
    let days = visit.speech.days();
    let mut goals = Vec::new();
    for plan in &view.plans {
        let worded = |sentence: &str| {
            plan.wording.of(sentence).map_or_else(|| sentence.to_owned(), |worded| worded.words.clone())
        };
        for (id, goal) in &plan.text.goals {
            let promises = plan.text.promised(*id).map(|(id, one)| Promise {
                who: match &one.by {
                    Party::Person(person) if *person == view.person => "door-discreet-you".into(),
                    Party::Person(_) => "door-mine-child".into(),
                    Party::Family => "door-mine-together".into(),
                    Party::Body(id) => Text::said(body(visit, id)),
                },
                by: match &one.by {
                    Party::Person(person) if *person == view.person => "you".to_owned(),
                    Party::Person(_) => "child".to_owned(),
                    Party::Family => "family".to_owned(),
                    Party::Body(id) => body(visit, id),
                },
                what: worded(&one.what),
                due: one.due.map(|day| day.to_string()),
                due_told: one.due.map(|day| days.long(day)),
                ask: one.ask.clone(),
                late: plan.late.iter().any(|late| late.what == Some(id)),
                done: plan.kept.contains(&id),
                theirs: matches!(one.by, Party::Body(_)),
            });
            let promises: Vec<Promise> = promises.collect();
            goals.push(Goal { what: worded(&goal.what), promises });
        }
    }
    goals
}
