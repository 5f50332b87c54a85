// SPDX-License-Identifier: EUPL-1.2
//! A case: what it is, whom it concerns, what comes next, who works on it, what happened.

use super::{
    forms::{DeedForm, Making},
    path_of, words,
};
use crate::{
    contacts::full_name,
    households::person_path,
    visit::{Visit, moment},
};
use askama::Template;
use axum::{extract::Path, response::Response};
use casework::case::{CaseError, CaseId, LONGEST_WORDS, OpenCase, Story, access::Doing};
use identity::{AccountId, Action, Resource, allows, policy};
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Choice, ErrorSummary, Field, Kind as FieldKind, Notice, Text, Tone},
};
use std::collections::{BTreeMap, BTreeSet};

/// Somebody on the team.
pub(crate) struct SeatLine {
    pub name: String,
    pub part: &'static str,
    pub body: String,
    pub since: String,
    pub until: Option<String>,
    pub manages: bool,
}

/// Something that happened.
pub(crate) struct StepLine {
    pub what: &'static str,
    pub more: Option<Text>,
    pub when: String,
    pub role: &'static str,
    pub body: String,
    pub words: String,
}

/// The page. Personal: shown and forgotten.
#[derive(Template)]
#[template(path = "cases/one.html")]
pub(crate) struct One {
    pub notice: Option<Notice>,
    pub summary: ErrorSummary,
    pub path: String,
    pub version: i64,
    pub name: String,
    pub stage: &'static str,
    /// Why it was refused or closed.
    pub reason: Option<&'static str>,
    pub body: String,
    pub town: String,
    pub children: bool,
    pub emergency: bool,
    pub sealed: bool,
    pub glass: Option<String>,
    pub next: &'static str,
    pub owed: Vec<&'static str>,
    /// Whom it concerns: name and page.
    pub concerned: Vec<(String, String)>,
    pub about: String,
    pub about_field: Option<Field>,
    /// What stands there, when somebody else wrote it meanwhile.
    pub theirs: Option<String>,
    pub deeds: Vec<DeedForm>,
    pub hands: Vec<DeedForm>,
    pub team: Vec<SeatLine>,
    pub before: Vec<SeatLine>,
    pub steps: Vec<StepLine>,
    pub bodies: Option<page::ui::Select>,
    /// How many documents have run out, or soon will.
    pub papers: i64,
    /// How many words of the family wait for an answer.
    pub words_waiting: i64,
    /// How many tasks are open.
    pub tasks: i64,
    /// What stands still of somebody whom it concerns, and what they asked about their data.
    pub still: Vec<Notice>,
}

impl One {
    fn assessments(&self) -> String {
        format!("{}/valutazioni", self.path)
    }

    fn diary(&self) -> String {
        format!("{}/diario", self.path)
    }

    fn whom(&self) -> String {
        format!("{}/riguarda", self.path)
    }

    fn plans(&self) -> String {
        format!("{}/piani", self.path)
    }

    fn to_do(&self) -> String {
        format!("{}/da-fare", self.path)
    }

    fn pathways(&self) -> String {
        format!("{}/percorsi", self.path)
    }

    fn own_side(&self) -> String {
        format!("{}/filo", self.path)
    }

    fn guardianships(&self) -> String {
        format!("{}/protezione", self.path)
    }

    fn interventions(&self) -> String {
        format!("{}/interventi", self.path)
    }

    fn documents(&self) -> String {
        format!("{}/documenti", self.path)
    }
}

/// GET.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let case = id.parse().map_err(|_| Refusal::not_found().back_to(super::PATH))?;
    page(&visit, case, &form, &Errors::default(), None).await
}

/// The page; `notice`: what went otherwise than asked.
pub(super) async fn page(
    visit: &Visit,
    case: CaseId,
    form: &Form,
    errors: &Errors,
    notice: Option<Notice>,
) -> Result<Response, Refusal> {
    let who = visit.who();
    let (casework, today) = (&visit.desk.casework, visit.today());
    let open = match casework.case_for(&who, case, today).await {
        Ok(open) => open,
        Err(CaseError::NotFound) => return gone_on(visit, case).await,
        Err(error) => return Err(super::refused(error)),
    };
    let story = casework.story(&who, &open).await.map_err(super::refused)?;
    let accounts: Vec<AccountId> = open.team.iter().map(|seat| seat.account).collect();
    let names = visit.account_names(&accounts).await?;
    let mut concerned = Vec::new();
    if allows(&who, Action::FindPeople, &Resource::House) {
        let known = visit.desk.people.identities(&who, &open.concerned).await.map_err(Problem::from)?;
        concerned = known.iter().map(|(person, identity)| (full_name(identity), person_path(*person))).collect();
    }
    let body = match form.get("ente") {
        // Whoever was chosen before something was wrong says of which body they are.
        "" => match form.get("join-account").split_once(' ') {
            Some((_, body)) => body.to_owned(),
            None => visit.session.member.body.clone(),
        },
        asked => asked.to_owned(),
    };
    let workers = match open.may(Doing::Carry) {
        true => visit.desk.identity.workers(&who, &body).await.map_err(Problem::from)?,
        false => Vec::new(),
    };
    let able = match open.may(Doing::Carry) || open.may(Doing::Decide) {
        // They have just been asked for.
        true if open.may(Doing::Carry) && body == open.body => keepers(&workers),
        true => able(visit, &open.body).await?,
        false => BTreeSet::new(),
    };
    let language = visit.speech.language();
    let bodies: Vec<(String, String)> =
        visit.directory.bodies_by_name(language).map(|one| (one.id.clone(), one.name.clone())).collect();
    let choose = |now: &str| -> Vec<Choice> {
        let one = |(id, name): &(String, String)| Choice::new(id.clone(), Text::said(name.clone())).chosen(id == now);
        bodies.iter().map(one).collect()
    };
    let towns = visit.directory.towns_by_name(language).map(|town| {
        let here = if form.has("transfer-town") { form.get("transfer-town") } else { open.town.as_str() };
        Choice::new(town.istat.to_string(), Text::said(town.name.clone())).chosen(town.istat.as_str() == here)
    });
    let making = Making {
        case: &open,
        names: &names,
        able: &able,
        today,
        typed: form,
        errors,
        workers: workers
            .iter()
            .map(|one| {
                let code = format!("{} {body}", one.account);
                let chosen = form.get("join-account") == code;
                Choice::new(code, Text::said(one.name.clone())).chosen(chosen)
            })
            .collect(),
        bodies: choose(form.get("transfer-body")),
        towns: towns.collect(),
    };
    let (deeds, hands) = (making.deeds(), making.hands());
    let mut view = view(visit, &open, &story, &names, (form, errors));
    view.bodies = open.may(Doing::Carry).then(|| page::ui::Select::new("ente", "desk-case-join-body", choose(&body)));
    (view.deeds, view.hands, view.concerned) = (deeds, hands, concerned);
    view.papers = casework.documents_to_care_for(&who, &open, today).await.map_err(Problem::from)?;
    view.tasks = casework.tasks_open(&who, case).await.map_err(Problem::from)?;
    view.still = visit.still_case(&open).await?;
    view.words_waiting = casework.own_words_waiting(&who, &open).await.map_err(Problem::from)?;
    let done = match form.get("fatto") {
        "aperto" => Some("desk-case-done-opened"),
        "fatto" => Some("desk-case-done"),
        "sommario" => Some("desk-case-done-summary"),
        _ => None,
    };
    let wrong = !errors.is_empty() || notice.is_some();
    view.notice = notice.or_else(|| done.map(|words| Notice::new(Tone::Done, words).announced()));
    Ok(visit.shell(done.unwrap_or("desk-case"), Switch::Path(path_of(case))).wrong(wrong).show(&view))
}

/// Those of a body who could manage a case: whose role keeps cases. In the hands of whoever only reads it would stand still.
pub(super) async fn able(visit: &Visit, body: &str) -> Result<BTreeSet<AccountId>, Refusal> {
    Ok(keepers(&visit.desk.identity.workers(&visit.who(), body).await.map_err(Problem::from)?))
}

fn keepers(workers: &[identity::Worker]) -> BTreeSet<AccountId> {
    let keeps = |role| policy::reach(role, Action::KeepCases) != policy::Reach::Nowhere;
    workers.iter().filter(|one| keeps(one.role)).map(|one| one.account).collect()
}

fn view(
    visit: &Visit,
    open: &OpenCase,
    story: &Story,
    names: &BTreeMap<AccountId, String>,
    (form, errors): (&Form, &Errors),
) -> One {
    let (speech, today) = (&visit.speech, visit.today());
    let told = |day: jiff::civil::Date| speech.days().told(&day.to_string());
    let seat = |one: &casework::case::team::Seat| SeatLine {
        name: names.get(&one.account).cloned().unwrap_or_else(|| speech.say("desk-case-somebody").into_owned()),
        part: words::part(one.part),
        body: visit.body_name(&one.body),
        since: told(one.since),
        until: one.until.map(told),
        manages: open.manager == Some(one.account) && one.body == open.body && one.on(today),
    };
    let reason = open.reason.as_deref().and_then(|code| {
        use casework::case::reasons::{Closure, Refusal};
        match open.life.stage {
            casework::case::life::Stage::Refused => Refusal::from_code(code).map(words::refusal),
            _ => Closure::from_code(code).map(words::closure),
        }
    });
    let town = visit.directory.town(open.town);
    let writing = form.get("go") == "summary";
    let theirs = (writing && form.get("summary") != story.summary && !errors.is_empty()).then(|| story.summary.clone());
    One {
        notice: None,
        summary: errors.summary(),
        path: path_of(open.case),
        version: open.version,
        name: open.name.clone(),
        stage: words::stage(open.life.stage),
        reason,
        body: visit.body_name(&open.body),
        town: town.map_or_else(|| open.town.to_string(), |town| town.name.clone()),
        children: open.children_until.is_some_and(|year| year >= i64::from(today.year())),
        emergency: open.life.emergency,
        sealed: open.sealed,
        glass: open.under_glass.map(|until| moment(speech, visit.local(until))),
        next: words::next(open.life.next()),
        owed: open.life.owed.iter().map(|paper| words::paper(*paper)).collect(),
        concerned: Vec::new(),
        about: story.summary.clone(),
        about_field: open.may(Doing::Carry).then(|| {
            let value = if writing { form.get("summary") } else { &story.summary };
            Field::new("summary", "desk-case-summary-field", FieldKind::Long)
                .hint("desk-case-summary-hint")
                .value(value)
                .at_most(LONGEST_WORDS)
                .error(errors.of("summary"))
        }),
        theirs,
        deeds: Vec::new(),
        hands: Vec::new(),
        team: open.team.iter().filter(|one| one.on(today)).map(seat).collect(),
        before: open.team.iter().filter(|one| !one.on(today)).map(seat).collect(),
        steps: story
            .steps
            .iter()
            .rev()
            .map(|step| {
                let (what, more) = words::step(visit, step.what, &step.detail);
                StepLine {
                    what,
                    more,
                    when: moment(speech, visit.local(step.at)),
                    role: step.role.key(),
                    body: visit.body_name(&step.body),
                    words: step.words.clone(),
                }
            })
            .collect(),
        bodies: None,
        papers: 0,
        words_waiting: 0,
        tasks: 0,
        still: Vec::new(),
    }
}

/// That the case goes on elsewhere: for the coordinator of the body that held it. For all others it is not there.
async fn gone_on(visit: &Visit, case: CaseId) -> Result<Response, Refusal> {
    let notice = visit.desk.casework.notice(&visit.who(), case, visit.today()).await.map_err(super::refused)?;
    let manager: Vec<AccountId> = notice.manager.into_iter().collect();
    let names = visit.account_names(&manager).await?;
    let ask = match names.values().next() {
        Some(name) => Text::from("desk-case-ask").with("name", name.clone()),
        None => "desk-case-ask-body".into(),
    };
    let view = Elsewhere { body: visit.body_name(&notice.body), ask };
    Ok(visit.shell("desk-case", Switch::Path(path_of(case))).show(&view))
}

/// A case that goes on elsewhere.
#[derive(Template)]
#[template(path = "cases/elsewhere.html")]
pub(crate) struct Elsewhere {
    pub body: String,
    pub ask: Text,
}
