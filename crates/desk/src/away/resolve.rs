// SPDX-License-Identifier: EUPL-1.2
//! Whom an absence leaves without a worker, one line each: take the proposal, choose another time, call off, leave as it is.
//! Every proposal at once with one press; what the database refuses stays in the list. The meetings of groups that they were to lead stand
//! above: each is decided by itself, for many come to it.

use super::{kind_key, stretch};
use crate::{
    addresses, appointment,
    calendar::{View, Views, loose_ends},
    diary::{Line, elsewhere, spoken},
    groups,
    visit::{Visit, see},
};
use agenda::{BookingError, BookingId, LeftAlone, Proposal, UnderAbsence, groups::SessionId, groups::Unled};
use askama::Template;
use axum::{extract::Path, response::Response};
use identity::Action;
use jiff::civil::DateTime;
use kernel::Problem;
use page::{
    Form, Refusal, Switch, filters,
    ui::{Action as Press, Empty, Go, Notice, Text, Tone, Weight},
};

/// The list.
#[derive(Template)]
#[template(path = "away/resolve.html")]
pub(crate) struct Resolve {
    pub views: Views,
    pub notices: Vec<Notice>,
    pub absence: String,
    pub who: String,
    pub when: String,
    pub kind: &'static str,
    pub meetings: Vec<Meeting>,
    pub lines: Vec<Left>,
}

/// A meeting of a group that they were to lead.
pub(crate) struct Meeting {
    pub session: String,
    /// Where its group is.
    pub group: String,
    pub title: String,
    pub from: DateTime,
    pub when: String,
    /// How many come, and at which desk.
    pub about: Text,
    /// Who leads it too, in words.
    pub beside: Option<String>,
    /// Who could lead it: as the button sends them, and by name.
    pub could: Vec<(String, String)>,
    /// Whether they may change it: else it can only be left as it is.
    pub may_change: bool,
    pub kept: bool,
}

/// One line: somebody left without a worker.
pub(crate) struct Left {
    pub line: Line,
    pub kept: bool,
    /// The proposal in words, and as the button sends it.
    pub proposal: Option<(Text, String)>,
}

impl Resolve {
    fn is_empty(&self) -> bool {
        self.lines.is_empty() && self.meetings.is_empty()
    }

    /// What can become of a meeting.
    fn ways(&self, meeting: &Meeting) -> Vec<Press> {
        let about = Text::said(format!("{}, {}", meeting.title, meeting.when));
        let mut ways = Vec::new();
        if meeting.may_change {
            for (worker, name) in &meeting.could {
                let label = Text::from("desk-under-lead").with("who", name.clone());
                ways.push(Press::new(label, Go::press("lead", worker.clone())).hidden(about.clone()));
            }
            let change = format!("{}/{}/cambia?absence={}", groups::SITTING, meeting.session, self.absence);
            ways.push(Press::quiet("desk-groups-change", Go::to(change)).hidden(about.clone()));
        }
        if !meeting.kept {
            ways.push(Press::quiet("desk-under-keep", Go::press("go", "keep-meeting")).hidden(about));
        }
        ways
    }

    fn open(&self) -> usize {
        self.lines.iter().filter(|left| !left.kept).count()
    }

    fn proposed(&self) -> usize {
        self.lines.iter().filter(|left| left.proposal.is_some()).count()
    }

    fn title(&self) -> Text {
        Text::from("desk-under-title").with("who", self.who.clone())
    }

    fn sum(&self) -> Text {
        Text::from("desk-under-sum").with("open", self.open()).with("proposed", self.proposed())
    }

    fn path(&self) -> String {
        addresses::absence(&self.absence)
    }

    fn nothing(&self) -> Empty {
        Empty::new("check", "desk-under-empty.title", "desk-under-empty")
            .action(Press::main("desk-view-day", Go::to("/scrivania")))
    }

    fn apply_all(&self) -> Press {
        let label = Text::from("desk-under-all").with("count", self.proposed());
        Press::main(label, Go::press("go", "all")).icon("check")
    }

    fn withdraw(&self) -> Press {
        Press::quiet("desk-away-withdraw", Go::press("go", "withdraw"))
    }

    fn changes(&self, left: &Left) -> Vec<Press> {
        let mut changes = Vec::new();
        if left.proposal.is_some() {
            let take = Press::new("desk-under-take", Go::press("go", "take")).weight(Weight::Second);
            changes.push(take.hidden(spoken(&left.line)));
        }
        changes.push(elsewhere(&left.line, "desk-under-other", addresses::SHIFT));
        changes.push(elsewhere(&left.line, "desk-cancel", "/scrivania/disdici"));
        if !left.kept {
            changes.push(Press::quiet("desk-under-keep", Go::press("go", "keep")).hidden(spoken(&left.line)));
        }
        changes
    }
}

/// GET.
pub(crate) async fn show(visit: Visit, Path(absence): Path<String>, form: Form) -> Result<Response, Refusal> {
    let scope = visit.scope_for(Action::KeepAbsences);
    let under = visit.desk.agenda.under(&absence, &scope, &visit.actor()).await.map_err(not_there)?;
    let today = visit.local_now().date();
    let views = Views::of(&visit, View::Away, today, &loose_ends(&visit, today).await?);
    let page = page(&visit, under, views, said(&form));
    Ok(visit.shell("desk-under", Switch::Path(addresses::absence(&absence))).show(&page))
}

/// What was just done: counts alone travel in the address.
fn said(form: &Form) -> Vec<Notice> {
    let mut notices = Vec::new();
    let count = |name: &str| form.get(name).parse::<u32>().unwrap_or(0);
    let done = match form.get("fatto") {
        "cancelled" => Some(Text::from("desk-done-cancelled")),
        "moved" => Some("desk-done-moved".into()),
        "handed" => Some("desk-done-handed".into()),
        "kept" => Some("desk-under-kept".into()),
        "led" => Some("desk-under-led".into()),
        "annullato" => Some("desk-groups-done-off".into()),
        "spostato" => Some("desk-groups-done-moved".into()),
        "all" => Some(Text::from("desk-under-done").with("count", count("fatti"))),
        _ => None,
    };
    notices.extend(done.map(|words| Notice::new(Tone::Done, words).announced()));
    if count("rimasti") > 0 {
        let words = Text::from("desk-under-refused").with("count", count("rimasti"));
        notices.push(Notice::new(Tone::Waiting, words));
    }
    if form.get("fatto") == "not-led" {
        notices.push(Notice::new(Tone::Waiting, "desk-under-not-led").announced());
    }
    notices.extend(groups::untold(form));
    notices
}

fn page(visit: &Visit, under: UnderAbsence, views: Views, notices: Vec<Notice>) -> Resolve {
    let desk = under.expected.first().map(|left| left.appointment.booking.desk.clone());
    let desk = desk.or_else(|| under.meetings.first().map(|meeting| meeting.desk.clone()));
    let desk = desk.or_else(|| desk_of(visit, &under.absence.worker)).unwrap_or_default();
    Resolve {
        views,
        notices,
        who: visit.worker_name(&desk, &under.absence.worker),
        when: stretch(visit, &under.absence),
        kind: kind_key(under.absence.kind),
        absence: under.absence.id,
        meetings: under.meetings.into_iter().map(|meeting| unled(visit, meeting)).collect(),
        lines: under.expected.into_iter().map(|left| laid(visit, left)).collect(),
    }
}

fn desk_of(visit: &Visit, worker: &str) -> Option<String> {
    let mut desks = visit.directory.desks().iter();
    desks.find(|desk| desk.workers.iter().any(|known| known == worker)).map(|desk| desk.id.clone())
}

fn unled(visit: &Visit, meeting: Unled) -> Meeting {
    let name = |worker: &String| visit.worker_name(&meeting.desk, worker);
    let beside: Vec<String> = meeting.beside.iter().map(name).collect();
    let named: Vec<&str> = beside.iter().map(String::as_str).collect();
    Meeting {
        session: meeting.session.to_string(),
        group: groups::path_of(meeting.cycle),
        from: meeting.starts.datetime(),
        when: groups::when(&visit.speech, &meeting.starts),
        about: Text::from("desk-under-meeting")
            .with("count", i64::from(meeting.expected))
            .with("desk", visit.desk_name(&meeting.desk)),
        beside: (!named.is_empty()).then(|| visit.speech.all_of(&named)),
        could: meeting.could.iter().map(|worker| (worker.clone(), name(worker))).collect(),
        may_change: visit.scope_for(Action::MoveBooking).covers(&meeting.desk),
        kept: meeting.kept,
        title: meeting.title,
    }
}

fn laid(visit: &Visit, left: LeftAlone) -> Left {
    let desk = left.appointment.booking.desk.clone();
    let days = visit.speech.days();
    let proposal = left.proposal.map(|proposal| match proposal {
        Proposal::HandOver { worker } => {
            let words = Text::from("desk-under-hand").with("who", visit.worker_name(&desk, &worker));
            (words, format!("h:{worker}"))
        }
        Proposal::Move { starts, worker, token } => {
            let words = Text::from("desk-under-move")
                .with("day", days.day(starts.date()))
                .with("time", days.clock(starts.time()))
                .with("who", visit.worker_name(&desk, &worker));
            (words, format!("m:{token}"))
        }
    });
    Left { line: appointment::line(visit, left.appointment), kept: left.kept, proposal }
}

fn not_there(error: BookingError) -> Refusal {
    match error {
        BookingError::NotFound => Refusal::not_found().back_to(addresses::AWAY),
        other => Refusal::from(Problem::from(other)).back_to(addresses::AWAY),
    }
}

/// POST: one decision, or every proposal.
pub(crate) async fn decide(visit: Visit, Path(absence): Path<String>, form: Form) -> Result<Response, Refusal> {
    let scope = visit.scope_for(Action::KeepAbsences);
    let agenda = &visit.desk.agenda;
    let language = visit.speech.language();
    let actor = visit.actor();
    let session = || form.get("session").parse::<SessionId>().map_err(|_| crate::mark::malformed());
    if form.has("lead") {
        let from = agenda.worker_of_absence(&absence, &scope, &actor).await.map_err(not_there)?;
        let may = visit.scope_for(Action::MoveBooking);
        let led = agenda.lead_instead(session()?, (&from, form.get("lead")), &may, &actor).await;
        let done = match led {
            Ok(_) => "led",
            Err(error @ (BookingError::NotFound | BookingError::Store(_))) => return Err(not_there(error)),
            // Taken, away, called off or begun meanwhile: the list shows how it stands now.
            Err(_) => "not-led",
        };
        return Ok(see(language, &format!("{}?fatto={done}", addresses::absence(&absence))));
    }
    match form.get("go") {
        "keep-meeting" => {
            agenda.keep_unled(&absence, session()?, &scope, &actor).await.map_err(not_there)?;
            Ok(see(language, &format!("{}?fatto=kept", addresses::absence(&absence))))
        }
        "withdraw" => {
            agenda.withdraw_absence(&absence, &scope, &actor).await.map_err(not_there)?;
            Ok(see(language, &format!("{}?fatto=tolta", addresses::AWAY)))
        }
        "keep" => {
            let booking = form.get("booking").parse().map_err(|_| crate::mark::malformed())?;
            agenda.keep_under(&absence, booking, &scope, &actor).await.map_err(not_there)?;
            Ok(see(language, &format!("{}?fatto=kept", addresses::absence(&absence))))
        }
        "take" | "all" => {
            let from = agenda.worker_of_absence(&absence, &scope, &actor).await.map_err(not_there)?;
            let (mut done, mut left) = (0, 0);
            // The page carries what was read: only that is done, whatever could be proposed now.
            for told in form.all("take") {
                let (booking, proposal) = told.split_once('|').ok_or_else(crate::mark::malformed)?;
                let booking: BookingId = booking.parse().map_err(|_| crate::mark::malformed())?;
                if form.get("go") == "take" && form.get("booking") != booking.to_string() {
                    continue;
                }
                match apply(&visit, &from, booking, proposal).await {
                    Ok(()) => done += 1,
                    Err(BookingError::Store(error)) => return Err(Problem::from(error).into()),
                    Err(_) => left += 1,
                }
            }
            let left = if left > 0 { format!("&rimasti={left}") } else { String::new() };
            Ok(see(language, &format!("{}?fatto=all&fatti={done}{left}", addresses::absence(&absence))))
        }
        _ => Err(crate::mark::malformed()),
    }
}

/// One proposal, by the same roads as any move and hand-over: each in a unit of its own, so that one refusal leaves the others
/// standing.
async fn apply(visit: &Visit, from: &str, booking: BookingId, proposal: &str) -> Result<(), BookingError> {
    let scope = visit.scope_for(Action::MoveBooking);
    let (agenda, actor) = (&visit.desk.agenda, visit.actor());
    match proposal.split_once(':') {
        Some(("h", worker)) => agenda.hand_over(booking, (from, worker), &scope, &actor).await.map(drop),
        Some(("m", token)) => agenda.move_by_service(booking, token, &scope, &actor).await.map(drop),
        _ => Err(BookingError::Tampered),
    }
}
