// SPDX-License-Identifier: EUPL-1.2
//! One group: its meetings, who has a place, who is offered one, who waits and since when.

use super::{list::seats, path_of, rate, refusal, sitting_of, when};
use crate::{
    diary::Visitor,
    told::{self, Telling},
    visit::{Visit, see},
};
use agenda::{
    NOWHERE,
    groups::{CycleSheet, EnrolmentId, Member, Standing},
};
use askama::Template;
use axum::{extract::Path, response::Response};
use identity::Action;
use kernel::UtcMicros;
use page::{
    Form, Refusal, Switch, filters,
    ui::{Action as Press, Go, Notice, SummaryList, SummaryRow, Text, Tone, Weight},
};

/// A meeting in the list.
pub(crate) struct Meeting {
    pub path: String,
    pub when: String,
    pub cancelled: bool,
    pub moved: bool,
    /// Who leads it, where that is not the same at every meeting.
    pub leads: Option<String>,
    /// Once it has begun.
    pub rate: Option<Text>,
    /// It can still be called off or moved.
    pub change: Option<String>,
}

/// Somebody who asked. Personal: shown and forgotten.
pub(crate) struct Who {
    pub enrolment: String,
    pub nth: Text,
    pub asked: String,
    /// Nothing: the key is gone, or no name was asked yet.
    pub person: Option<Visitor>,
    pub words: Text,
    pub speaks: Option<&'static str>,
    /// What they were told of the place that is offered, and whether somebody is to telephone.
    pub told: Option<Telling>,
    /// Where an offered place is taken for them.
    pub accept: Option<String>,
}

impl Who {
    fn named(&self) -> Option<&str> {
        self.person.as_ref().map(|person| person.name.as_str()).filter(|name| !name.is_empty())
    }
}

/// The group.
#[derive(Template)]
#[template(path = "groups/one.html")]
pub(crate) struct One {
    pub notices: Vec<Notice>,
    pub title: String,
    pub path: String,
    pub enrol: Option<String>,
    pub may_change: bool,
    /// Whose place is about to be given up: it is asked once more, for the next one is offered it at once.
    pub sure: Option<String>,
    pub rows: SummaryList,
    /// What it was made with.
    pub about: SummaryList,
    pub meetings: Vec<Meeting>,
    pub coming: Vec<Who>,
    pub offered: Vec<Who>,
    pub waiting: Vec<Who>,
    pub ended: Vec<Who>,
}

/// GET.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let sheet = visit.group(&id, Action::SeeBookings).await?;
    let mut notices = Vec::new();
    let done = match form.get("fatto") {
        "creato" => Some("desk-groups-done-made"),
        "iscritto" => Some("desk-groups-done-enrolled"),
        "in-lista" => Some("desk-groups-done-listed"),
        "tolto" => Some("desk-groups-done-left"),
        "annullato" => Some("desk-groups-done-off"),
        "spostato" => Some("desk-groups-done-moved"),
        _ => None,
    };
    notices.extend(done.map(|words| Notice::new(Tone::Done, words).announced()));
    notices.extend(super::untold(&form));
    if !sheet.cycle.skipped.is_empty() {
        let days: Vec<String> = sheet.cycle.skipped.iter().map(|day| visit.speech.days().day(*day)).collect();
        let named: Vec<&str> = days.iter().map(String::as_str).collect();
        let words = Text::from("desk-groups-skipped").with("days", visit.speech.all_of(&named));
        notices.push(Notice::new(Tone::Info, words));
    }
    let mut page = page(&visit, sheet, notices);
    page.sure = Some(form.get("togli").to_owned()).filter(|asked| !asked.is_empty());
    Ok(visit.shell(Text::said(page.title.clone()), Switch::Path(page.path.clone())).show(&page))
}

/// POST: somebody is taken off who said so.
pub(crate) async fn act(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let sheet = visit.group(&id, Action::BookForSomebody).await?;
    let path = path_of(sheet.cycle.id);
    let Ok(enrolment) = form.get("enrolment").parse::<EnrolmentId>() else {
        return Ok(see(visit.speech.language(), &path));
    };
    if !sheet.members.iter().any(|one| one.enrolment == enrolment) {
        return Err(Refusal::not_found().back_to(path));
    }
    if form.get("go") == "ask" {
        return Ok(see(visit.speech.language(), &format!("{path}?togli={enrolment}#e-{enrolment}")));
    }
    let scope = visit.scope_for(Action::BookForSomebody);
    let left = visit.desk.agenda.leave_at_desk(enrolment, &scope, &visit.actor()).await;
    left.map_err(|error| refusal(error, path.clone()))?;
    Ok(see(visit.speech.language(), &format!("{path}?fatto=tolto")))
}

fn page(visit: &Visit, sheet: CycleSheet, notices: Vec<Notice>) -> One {
    let cycle = &sheet.cycle;
    let path = path_of(cycle.id);
    let language = visit.speech.language();
    let covers = |action| visit.scope_for(action).covers(&cycle.desk);
    let may_change = covers(Action::BookForSomebody);
    let open = cycle.to_come(visit.now).next().is_some();
    let taken = sheet.members.iter().filter(|one| one.standing.holds()).count();
    let service = visit.directory.service(&cycle.service);
    let rows = vec![
        SummaryRow::new("desk-groups-row-places", seats(u32::try_from(taken).unwrap_or(u32::MAX), cycle.seats))
            .and(if cycle.public { "desk-groups-is-public" } else { "desk-groups-private" }),
        SummaryRow::new("desk-groups-row-rate", rate(sheet.rate)),
    ];
    let mut about = vec![
        SummaryRow::new(
            "desk-what",
            Text::said(service.map_or_else(|| cycle.service.clone(), |service| service.title.get(language).to_owned())),
        )
        .and(Text::said(visit.desk_name(&cycle.desk))),
    ];
    if cycle.place != NOWHERE
        && let Some(place) = visit.directory.place(&cycle.place)
    {
        about.push(SummaryRow::new("desk-groups-row-place", Text::said(place.name.clone())));
    }
    if !sheet.leaders.is_empty() {
        let names: Vec<String> = sheet.leaders.iter().map(|one| visit.worker_name(&cycle.desk, one)).collect();
        about.push(SummaryRow::new("desk-groups-leaders", Text::said(names.join(", "))));
    }
    about.push(SummaryRow::new("desk-groups-language", Text::said(cycle.language.own_name())));
    if !cycle.notes.is_empty() {
        about.push(SummaryRow::new("desk-groups-notes", Text::said(cycle.notes.clone())));
    }
    let may_move = covers(Action::MoveBooking);
    let meetings = cycle
        .sessions
        .iter()
        .map(|one| Meeting {
            path: sitting_of(one.id),
            when: when(&visit.speech, &one.starts),
            cancelled: one.cancelled,
            moved: one.moved_from.is_some(),
            leads: sheet.leading.get(&one.id).filter(|_| !one.cancelled).map(|these| {
                let names: Vec<String> = these.iter().map(|one| visit.worker_name(&cycle.desk, one)).collect();
                names.join(", ")
            }),
            rate: (!one.cancelled && one.starts.timestamp() <= visit.now.timestamp())
                .then(|| rate(sheet.rates.get(&one.id).copied())),
            change: (may_move && !one.cancelled && one.starts.timestamp() > visit.now.timestamp())
                .then(|| format!("{}/cambia", sitting_of(one.id))),
        })
        .collect();
    let (mut coming, mut offered, mut waiting, mut ended) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for member in sheet.members {
        let list = match member.standing {
            Standing::Enrolled => &mut coming,
            Standing::Offered => &mut offered,
            Standing::Waiting => &mut waiting,
            Standing::Left | Standing::Lapsed => &mut ended,
        };
        let nth = i64::try_from(list.len()).unwrap_or(i64::MAX).saturating_add(1);
        list.push(who(visit, member, nth, &path));
    }
    One {
        notices,
        title: sheet.cycle.title,
        sure: None,
        enrol: (may_change && open).then(|| format!("{path}/iscrivi")),
        path,
        may_change,
        rows: SummaryList::new(rows),
        about: SummaryList::new(about),
        meetings,
        coming,
        offered,
        waiting,
        ended,
    }
}

/// `nth`: their place in the list they stand in. Who waits first is the first, however many asked before and have a place.
fn who(visit: &Visit, member: Member, nth: i64, path: &str) -> Who {
    let asked = visit.to_the_second(UtcMicros::from_timestamp(member.asked.timestamp()));
    let words = match member.standing {
        Standing::Enrolled => rate(member.rate),
        Standing::Offered => {
            let until = member.answer_by.as_ref().map(|at| when(&visit.speech, at)).unwrap_or_default();
            Text::from("desk-groups-until").with("when", until)
        }
        Standing::Waiting => "desk-groups-waits".into(),
        Standing::Left => "desk-groups-left".into(),
        Standing::Lapsed => "desk-groups-lapsed".into(),
    };
    Who {
        nth: crate::intake::ordinal(nth),
        asked,
        words,
        told: told::standing(&visit.speech, &member.told, |at| visit.local(at)),
        person: member.person.map(Visitor::from),
        speaks: (member.language != kernel::Language::It).then(|| member.language.own_name()),
        accept: (member.standing == Standing::Offered).then(|| format!("{path}/iscrivi?di={}", member.enrolment)),
        enrolment: member.enrolment.to_string(),
    }
}

impl One {
    fn presses(&self, who: &Who) -> Vec<Press> {
        let name = who.named().map_or_else(|| who.nth.clone(), |name| Text::said(name.to_owned()));
        if self.sure.as_ref() == Some(&who.enrolment) {
            return vec![
                Press::new("desk-groups-take-off-yes", Go::press("go", "left")).weight(Weight::Danger).hidden(name),
                Press::quiet("desk-groups-take-off-no", Go::to(self.path.clone())),
            ];
        }
        vec![Press::quiet("desk-groups-take-off", Go::press("go", "ask")).icon("close").hidden(name)]
    }

    fn is_sure(&self, who: &Who) -> bool {
        self.sure.as_ref() == Some(&who.enrolment)
    }
}
