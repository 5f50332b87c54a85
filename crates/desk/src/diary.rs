// SPDX-License-Identifier: EUPL-1.2
//! A day of the diary, as the page shows it.

use crate::{addresses, calendar::views::Views, told::Telling};
use agenda::slots::Status;
use askama::Template;
use directory::pack::Mode;
use jiff::civil::{Date, DateTime, Time};
use kernel::Language;
use page::{
    Nearness, filters,
    ui::{Action, Empty, Go, Notice, PersonName, Text, Tone, Weight},
};

/// One appointment.
#[derive(Debug, Clone)]
pub struct Line {
    /// The booking's id, for the buttons of the line.
    pub booking: String,
    /// When it begins, on the wall clock.
    pub from: DateTime,
    /// When it ends.
    pub to: DateTime,
    /// Who comes; nobody when their data were destroyed.
    pub people: Vec<Visitor>,
    /// What for.
    pub service: String,
    /// At which desk.
    pub desk: String,
    /// How they meet.
    pub mode: Mode,
    /// How they would have met, but for a decision.
    pub was: Option<Mode>,
    /// Where they meet online.
    pub link: Option<String>,
    /// The language they read.
    pub language: Language,
    /// Where it stands.
    pub status: Status,
    /// What they were told, when they want to be.
    pub told: Option<Telling>,
    /// Who receives, as they are called.
    pub workers: Vec<String>,
    /// The absence, by its id, that leaves nobody to receive them, while nobody has decided.
    pub away: Option<String>,
    /// Who interprets, when somebody does or is to be found.
    pub mediation: Option<Telling>,
}

/// Somebody who comes. Personal: it is shown and forgotten.
#[derive(Clone, Default)]
pub struct Visitor {
    /// The name they gave.
    pub name: String,
    /// Telephone.
    pub phone: Option<String>,
    /// Mail address.
    pub email: Option<String>,
    /// What they want the desk to know.
    pub note: Option<String>,
}

impl From<agenda::Person> for Visitor {
    fn from(person: agenda::Person) -> Self {
        Self { name: person.name, phone: person.phone, email: person.email, note: person.note }
    }
}

impl std::fmt::Debug for Visitor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Visitor(…)")
    }
}

/// What the worker may do with the diary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Read and change it.
    Open,
    /// Read it.
    ReadOnly,
    /// They serve no desk yet.
    NoDesk,
    /// Their role does not look at diaries.
    NotTheirs,
}

/// A day of the desks one serves.
#[derive(Template)]
#[template(path = "day.html")]
pub struct Diary {
    day: Date,
    now: DateTime,
    state: State,
    lines: Vec<Line>,
    many_desks: bool,
    interrupted: Option<Notice>,
    glass: Option<Notice>,
    late: Option<Notice>,
    to_do: Option<Notice>,
    due: Option<Notice>,
    rights: Option<Notice>,
    deciding: Option<Notice>,
    handed: Option<Notice>,
    views: Option<Views>,
    may_move: bool,
    groups: Vec<Notice>,
}

impl Diary {
    /// The page; lines by their start.
    pub fn new(day: Date, now: DateTime, state: State, mut lines: Vec<Line>, many_desks: bool) -> Self {
        lines.sort_by(|a, b| (a.from, &a.desk).cmp(&(b.from, &b.desk)));
        Self {
            day,
            now,
            state,
            lines,
            many_desks,
            interrupted: None,
            glass: None,
            late: None,
            to_do: None,
            due: None,
            rights: None,
            deciding: None,
            handed: None,
            views: None,
            may_move: false,
            groups: Vec::new(),
        }
    }

    /// Says that a contact waits to be taken up again.
    #[must_use]
    pub fn interrupted(mut self, notice: Option<Notice>) -> Self {
        self.interrupted = notice;
        self
    }

    /// Says that somebody broke the glass of a case.
    #[must_use]
    pub(crate) fn broken(mut self, notice: Option<Notice>) -> Self {
        self.glass = notice;
        self
    }

    /// Says that something in a plan has passed its day.
    #[must_use]
    pub fn late(mut self, notice: Option<Notice>) -> Self {
        self.late = notice;
        self
    }

    /// Says that something is to be done today, or is late.
    #[must_use]
    pub(crate) fn with_tasks(mut self, notice: Option<Notice>) -> Self {
        self.to_do = notice;
        self
    }

    /// Says that something of a legal protection is late, or due soon.
    #[must_use]
    pub(crate) fn due(mut self, notice: Option<Notice>) -> Self {
        self.due = notice;
        self
    }

    /// Says that what somebody asked about their data is late, or due soon.
    #[must_use]
    pub(crate) fn asked_of_rights(mut self, notice: Option<Notice>) -> Self {
        self.rights = notice;
        self
    }

    /// Says that a pathway waits for a decision, or that one of its steps is late.
    #[must_use]
    pub fn deciding(mut self, notice: Option<Notice>) -> Self {
        self.deciding = notice;
        self
    }

    /// Says that reserved notes were handed over, to whom it concerns.
    #[must_use]
    pub fn handed(mut self, notice: Option<Notice>) -> Self {
        self.handed = notice;
        self
    }

    /// With the other ways to look at the calendar above it.
    #[must_use]
    pub(crate) fn among(mut self, views: Views) -> Self {
        self.views = Some(views);
        self
    }

    /// With the groups that meet that day.
    #[must_use]
    pub(crate) fn meeting(mut self, groups: Vec<Notice>) -> Self {
        self.groups = groups;
        self
    }

    /// Whether they may move and hand over.
    #[must_use]
    pub(crate) fn moving(mut self, may: bool) -> Self {
        self.may_move = may;
        self
    }

    /// Whoever is expected of somebody who is away: one notice for each absence.
    fn undecided(&self) -> Vec<Notice> {
        let mut absences: Vec<(&str, usize)> = Vec::new();
        for absence in self.lines.iter().filter_map(|line| line.away.as_deref()) {
            match absences.iter_mut().find(|(known, _)| *known == absence) {
                Some((_, count)) => *count += 1,
                None => absences.push((absence, 1)),
            }
        }
        let notice = |(absence, count): (&str, usize)| {
            let way = Action::new("desk-undecided-go", Go::to(addresses::absence(absence)));
            Notice::new(Tone::Waiting, Text::from("desk-undecided").with("count", count)).action(way)
        };
        absences.into_iter().map(notice).collect()
    }

    fn nearness(&self) -> Option<&'static str> {
        Nearness::of(self.day, self.now.date()).key()
    }

    fn is_today(&self) -> bool {
        self.day == self.now.date()
    }

    /// Who looks at no appointments has no other day to look at.
    fn before(&self) -> Option<String> {
        if self.state == State::NotTheirs {
            return None;
        }
        self.day.yesterday().ok().map(addresses::day)
    }

    fn after(&self) -> Option<String> {
        if self.state == State::NotTheirs {
            return None;
        }
        self.day.tomorrow().ok().map(addresses::day)
    }

    /// The same on paper, for the counter and for when nothing is connected.
    fn sheet(&self) -> String {
        addresses::sheet(self.day)
    }

    /// Appointments that stand: who was cancelled is not expected.
    fn expected(&self) -> usize {
        self.lines.iter().filter(|line| line.status.occupies()).count()
    }

    fn seen(&self) -> usize {
        self.lines.iter().filter(|line| line.status == Status::Seen).count()
    }

    /// The first line still to come or going on: where the finger rests.
    fn here(&self) -> Option<&str> {
        let waiting = |line: &&Line| line.status == Status::Booked && line.to > self.now;
        self.lines.iter().find(waiting).filter(|_| self.is_today()).map(|line| line.booking.as_str())
    }

    fn is_here(&self, line: &Line) -> bool {
        self.here() == Some(line.booking.as_str())
    }

    /// Nobody said yet whether they came.
    fn is_open(&self, line: &Line) -> bool {
        line.status == Status::Booked && line.to <= self.now
    }

    fn has_desks(&self) -> bool {
        matches!(self.state, State::Open | State::ReadOnly)
    }

    /// Who telephones and says a code is found without leafing through days.
    fn by_code(&self) -> Action {
        Action::quiet("desk-said-code-title", Go::To(addresses::CODE.into())).icon("search")
    }

    fn nothing(&self) -> Empty {
        match self.state {
            State::NoDesk => Empty::new("info", "desk-no-desk.title", "desk-no-desk"),
            State::NotTheirs => Empty::new("info", "desk-not-theirs.title", "desk-not-theirs"),
            State::Open | State::ReadOnly => Empty::new("calendar", "desk-empty.title", "desk-empty"),
        }
    }

    fn changes(&self, line: &Line) -> Vec<Action> {
        if self.state != State::Open {
            return Vec::new();
        }
        let mut changes = marks(line, self.now);
        if line.status == Status::Booked {
            if self.may_move {
                changes.push(elsewhere(line, "desk-move", addresses::SHIFT));
                changes.push(elsewhere(line, "desk-mediation", addresses::MEDIATION));
            }
            changes.push(elsewhere(line, "desk-cancel", "/scrivania/disdici"));
        }
        changes
    }
}

/// A button of a line's form that asks on another page.
pub(crate) fn elsewhere(line: &Line, label: &'static str, path: &str) -> Action {
    let go = Go::Press { form: None, name: "ask", value: "1".to_owned(), action: Some(path.to_owned()), checked: true };
    Action::quiet(label, go).hidden(spoken(line))
}

/// What can be said of an appointment with one press, and taken back with another.
pub(crate) fn marks(line: &Line, now: DateTime) -> Vec<Action> {
    let press = |label: &'static str, to: &str| Action::quiet(label, Go::press("to", to));
    match line.status {
        Status::Booked => {
            let mut changes = Vec::new();
            if may_be_seen(line, now) {
                changes.push(press("desk-mark-seen", "seen").weight(Weight::Second));
            }
            if line.from <= now {
                changes.push(press("desk-mark-no-show", "no_show"));
            }
            changes
        }
        Status::Seen | Status::NoShow => vec![press("desk-mark-undo", "booked")],
        Status::CancelledByPerson | Status::CancelledByService => Vec::new(),
    }
    .into_iter()
    .map(|change| change.hidden(spoken(line)))
    .collect()
}

/// From an hour before: some people come early. The agenda has the last word.
fn may_be_seen(line: &Line, now: DateTime) -> bool {
    line.from.checked_sub(jiff::Span::new().hours(1)).is_ok_and(|early| early <= now)
}

/// What tells this line's buttons from the others' to who does not see the page.
pub(crate) fn spoken(line: &Line) -> Text {
    let name = line.people.first().map(|person| person.name.clone()).unwrap_or_default();
    Text::from("desk-of-line").with("time", clock(line.from.time())).with("name", name)
}

/// How they meet, in a word or two.
pub(crate) fn mode_key(mode: Mode) -> &'static str {
    match mode {
        Mode::OnSite => "desk-mode-on-site",
        Mode::Online => "desk-mode-online",
        Mode::Phone => "desk-mode-phone",
        Mode::Home => "desk-mode-home",
    }
}

fn clock(time: Time) -> String {
    format!("{}:{:02}", time.hour(), time.minute())
}

impl Line {
    /// How they would have met before a decision, in a few words.
    pub(crate) fn was_key(&self) -> Option<&'static str> {
        match self.was? {
            Mode::OnSite => Some("desk-was-on-site"),
            Mode::Online => Some("desk-was-online"),
            Mode::Phone => Some("desk-was-phone"),
            Mode::Home => None,
        }
    }

    pub(crate) fn mode_key(&self) -> &'static str {
        mode_key(self.mode)
    }

    pub(crate) fn mode_icon(&self) -> &'static str {
        match self.mode {
            Mode::OnSite => "pin",
            Mode::Online => "online",
            Mode::Phone => "phone",
            Mode::Home => "home",
        }
    }

    pub(crate) fn status_key(&self) -> &'static str {
        state_words(self.status)
    }

    pub(crate) fn status_class(&self) -> &'static str {
        match self.status {
            Status::Booked => "booked",
            Status::Seen => "seen",
            Status::NoShow => "no-show",
            Status::CancelledByPerson | Status::CancelledByService => "cancelled",
        }
    }

    /// The language they read, when it is not Italian: somebody may be needed who speaks it.
    pub(crate) fn speaks(&self) -> Option<&'static str> {
        (self.language != Language::It).then(|| self.language.own_name())
    }
}

/// How an appointment stands, in words.
pub(crate) fn state_words(status: Status) -> &'static str {
    match status {
        Status::Booked => "desk-status-booked",
        Status::Seen => "desk-status-seen",
        Status::NoShow => "desk-status-no-show",
        Status::CancelledByPerson => "desk-status-cancelled-by-person",
        Status::CancelledByService => "desk-status-cancelled-by-service",
    }
}

impl Visitor {
    pub(crate) fn shown(&self) -> PersonName {
        PersonName::new(self.name.clone(), "")
    }

    pub(crate) fn call(&self) -> Option<(String, &str)> {
        let phone = self.phone.as_deref()?;
        let digits: String = phone.chars().filter(|letter| letter.is_ascii_digit() || *letter == '+').collect();
        Some((format!("tel:{digits}"), phone))
    }
}
