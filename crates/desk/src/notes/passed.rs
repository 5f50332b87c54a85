// SPDX-License-Identifier: EUPL-1.2
//! Reserved notes that passed to a substitute: for whom accepts, for whose they are, for the data protection officer; and where who keeps the
//! accounts of a body records the act by which they pass. Whether there is any note is said to nobody here.

use super::{PASSED, list_of};
use crate::visit::{Visit, see};
use askama::Template;
use axum::response::Response;
use casework::note::{
    LONGEST_LINE, NoteError,
    handover::{Act, Answer, Handover, NewAct, Stands, may_record},
};
use identity::{AccountId, Action, Resource, allows, policy};
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Action as Press, Choice, Empty, ErrorSummary, Field, Go, Kind as FieldKind, Notice, Select, Text, Tone},
};
use std::collections::{BTreeMap, BTreeSet};

/// A hand-over in a list.
pub(crate) struct Line {
    pub id: String,
    pub who: Text,
    pub of: Text,
    pub case: Option<String>,
    pub act: Option<Text>,
    pub why: String,
    pub stands: Text,
    /// What may be pressed: value and words.
    pub deeds: Vec<(&'static str, &'static str)>,
}

/// The form of an act.
pub(crate) struct Record {
    pub key: String,
    pub body: String,
    pub body_name: String,
    pub from: Select,
    pub to: Select,
    pub number: Field,
    pub on: Field,
    pub why: Field,
}

/// The page.
#[derive(Template)]
#[template(path = "notes/passed.html")]
pub(crate) struct Passed {
    pub notice: Option<Notice>,
    pub summary: ErrorSummary,
    pub path: String,
    pub lines: Vec<Line>,
    /// Bodies to choose among, for who keeps the accounts of all.
    pub bodies: Option<Select>,
    pub record: Option<Record>,
    pub recorded: Vec<Line>,
}

impl Passed {
    fn none(&self) -> Empty {
        Empty::new("check", "desk-passed-none-title", "desk-passed-none")
    }
}

/// GET.
pub(crate) async fn show(visit: Visit, form: Form) -> Result<Response, Refusal> {
    page(&visit, &form, &Errors::default()).await
}

/// POST: an answer, or an act.
pub(crate) async fn answer(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let (who, room, language) = (visit.who(), &visit.desk.casework, visit.speech.language());
    let answer = match form.get("go") {
        "accept" => Answer::Accept,
        "decline" => Answer::Decline,
        "end" => Answer::End,
        "seen" => Answer::Seen,
        "record" => return record(&visit, &form).await,
        _ => return page(&visit, &form, &Errors::default()).await,
    };
    let id = form.get("which").parse().map_err(|_| Refusal::not_found().back_to(PASSED))?;
    match room.answer_handover(&who, id, answer).await {
        Ok(()) => Ok(see(language, &format!("{PASSED}?fatto=fatto"))),
        Err(why) => Err(Refusal::from(Problem::from(why)).back_to(PASSED)),
    }
}

async fn record(visit: &Visit, form: &Form) -> Result<Response, Refusal> {
    let (who, room, mut errors) = (visit.who(), &visit.desk.casework, Errors::default());
    let body = body_of(visit, form);
    if !may_record(&who, &body) {
        return Err(Refusal::not_found());
    }
    let people = people(visit, &body).await?;
    let chosen = |name: &str, errors: &mut Errors, why: &'static str| -> Option<AccountId> {
        let found = people.iter().find(|one| one.0.to_string() == form.get(name));
        if found.is_none() {
            errors.add(name.to_owned(), why);
        }
        found.map(|one| one.0)
    };
    let from = chosen("from", &mut errors, "desk-passed-from-missing");
    let to = chosen("to", &mut errors, "desk-passed-to-missing");
    let able = to.is_some_and(|to| people.iter().any(|(account, _, able)| *account == to && *able));
    if to.is_some() && (!able || to == from || to == Some(visit.session.member.account)) {
        errors.add("to", "desk-passed-to-wrong");
    }
    let (Some(from), Some(to), true) = (from, to, errors.is_empty()) else {
        return page(visit, form, &errors).await;
    };
    let act = Act { number: form.get("number").into(), on: form.get("on").into(), why: form.get("why").into() };
    let new = NewAct { form: form.get("key").into(), body, from, to, act };
    match room.record_handover(&who, new, visit.today()).await {
        Ok(_) => return Ok(see(visit.speech.language(), &format!("{PASSED}?fatto=atto"))),
        Err(NoteError::Missing { field: "on" }) => errors.add("on", "desk-passed-on-wrong"),
        Err(NoteError::Missing { field: "number" }) => errors.add("number", "desk-passed-number-missing"),
        Err(NoteError::Missing { field }) => errors.add(field, "desk-passed-why-missing"),
        Err(NoteError::TooLong { field }) => errors.add(field, "desk-note-too-long"),
        Err(NoteError::SoAlready) => errors.add("to", "desk-hand-already"),
        Err(why) => return Err(Problem::from(why).into()),
    }
    page(visit, form, &errors).await
}

/// Which body's acts: one's own, unless another was asked for.
fn body_of(visit: &Visit, form: &Form) -> String {
    match form.get("ente") {
        "" => visit.session.member.body.clone(),
        asked => asked.to_owned(),
    }
}

/// Those of a body, by name: who works there, with whether they keep cases, and who worked on its cases and left.
async fn people(visit: &Visit, body: &str) -> Result<Vec<(AccountId, String, bool)>, Refusal> {
    let who = visit.who();
    let colleagues = visit.desk.identity.colleagues(&who, body).await.map_err(Problem::from)?;
    let keeps = |role| policy::reach(role, Action::KeepCases) != policy::Reach::Nowhere;
    let mut people: Vec<(AccountId, String, bool)> =
        colleagues.into_iter().map(|one| (one.account, one.name, keeps(one.role))).collect();
    let known: BTreeSet<AccountId> = people.iter().map(|one| one.0).collect();
    let left = visit.desk.casework.ever_on_teams(&who, body).await.map_err(Problem::from)?;
    let left: Vec<AccountId> = left.into_iter().filter(|account| !known.contains(account)).collect();
    let names = visit.writer_names(left.iter().copied()).await?;
    people.extend(left.into_iter().filter_map(|id| Some((id, names.get(&id.to_string())?.clone(), false))));
    people.sort_by(|one, other| one.1.cmp(&other.1));
    Ok(people)
}

async fn page(visit: &Visit, form: &Form, errors: &Errors) -> Result<Response, Refusal> {
    let (who, room) = (visit.who(), &visit.desk.casework);
    let found = room.handovers(&who).await.map_err(Problem::from)?;
    let body = body_of(visit, form);
    let records = may_record(&who, &body);
    let recorded =
        if records { room.recorded_handovers(&who, &body).await.map_err(Problem::from)? } else { Vec::new() };
    let accounts: BTreeSet<AccountId> =
        found.iter().chain(&recorded).flat_map(|one| [one.from, one.to, one.given_by]).collect();
    let names = visit.writer_names(accounts).await?;
    let teller = Teller { visit, names };
    let record = if records {
        let people = people(visit, &body).await?;
        let key = if form.has("key") { form.get("key").to_owned() } else { visit.desk.reception.form_key() };
        Some(Record::of((body.clone(), visit.body_name(&body)), people, key, form, errors))
    } else {
        None
    };
    let everywhere = allows(&who, Action::KeepAccounts, &Resource::House);
    let bodies = (records && everywhere).then(|| {
        let all = visit.directory.bodies_by_name(visit.speech.language());
        let choices = all.map(|one| Choice::new(one.id.clone(), Text::said(one.name.clone())).chosen(one.id == body));
        Select::new("ente", "desk-passed-body", choices.collect())
    });
    let done = match form.get("fatto") {
        "passate" => Some("desk-passed-done-given"),
        "atto" => Some("desk-passed-done-act"),
        "fatto" => Some("desk-passed-done"),
        _ => None,
    };
    let shown = Passed {
        notice: done.map(|words| Notice::new(Tone::Done, words).announced()),
        summary: errors.summary(),
        path: PASSED.to_owned(),
        // By an act of the body, and not one's own: it stands among the acts.
        lines: found
            .iter()
            .filter(|one| !recorded.iter().any(|act| act.id == one.id))
            .map(|one| teller.line(one, false))
            .collect(),
        bodies,
        record,
        recorded: recorded.iter().map(|one| teller.line(one, true)).collect(),
    };
    Ok(visit
        .shell(done.unwrap_or("desk-passed"), Switch::Path(PASSED.to_owned()))
        .wrong(!errors.is_empty())
        .show(&shown))
}

struct Teller<'v> {
    visit: &'v Visit,
    names: BTreeMap<String, String>,
}

impl Teller<'_> {
    fn line(&self, one: &Handover, recorded: bool) -> Line {
        let visit = self.visit;
        let (me, here) = (visit.session.member.account, one.body == visit.session.member.body);
        let name = |id: AccountId| {
            let known = self.names.get(&id.to_string()).cloned();
            known.unwrap_or_else(|| visit.speech.say("desk-case-somebody").into_owned())
        };
        let days = visit.speech.days();
        let day = |at| days.long(visit.local(at).date());
        let (mine, to_me) = (here && one.from == me, here && one.to == me);
        let officer = allows(&visit.who(), Action::ReadAudit, &Resource::House);
        let mut deeds = Vec::new();
        if to_me && one.stands == Stands::Offered {
            deeds.extend([("accept", "desk-passed-accept"), ("decline", "desk-passed-decline")]);
        }
        if mine && one.untold || officer {
            deeds.push(("seen", "desk-passed-seen"));
        }
        if (mine || recorded) && matches!(one.stands, Stands::Offered | Stands::Accepted(_)) {
            deeds.push(("end", if mine { "desk-passed-end" } else { "desk-passed-end-act" }));
        }
        let act = (!one.act.number.is_empty()).then(|| {
            let on = days.told(&one.act.on);
            Text::from("desk-passed-by-act").with("number", one.act.number.clone()).with("day", on)
        });
        Line {
            id: one.id.to_string(),
            who: Text::from("desk-passed-from-to").with("from", name(one.from)).with("to", name(one.to)),
            of: match one.case {
                // Of which case is said to those two alone.
                Some(_) if mine || to_me => "desk-passed-of-one".into(),
                _ => Text::from("desk-passed-of-body").with("body", visit.body_name(&one.body)),
            },
            case: one.case.filter(|_| mine || to_me).map(list_of),
            act,
            why: one.act.why.clone(),
            stands: match one.stands {
                Stands::Offered => Text::from("desk-passed-offered").with("day", day(one.given_at)),
                Stands::Accepted(at) => Text::from("desk-passed-accepted").with("day", day(at)),
                Stands::Declined => "desk-passed-declined".into(),
                Stands::Ended => "desk-passed-ended".into(),
            },
            deeds,
        }
    }
}

impl Record {
    pub(super) fn of(
        (body, body_name): (String, String),
        people: Vec<(AccountId, String, bool)>,
        key: String,
        form: &Form,
        errors: &Errors,
    ) -> Self {
        let choices = |field: &str, able: bool| -> Vec<Choice> {
            people
                .iter()
                .filter(|one| !able || one.2)
                .map(|(account, name, _)| {
                    let chosen = form.get(field) == account.to_string();
                    Choice::new(account.to_string(), Text::said(name.clone())).chosen(chosen)
                })
                .collect()
        };
        let field = |name: &'static str, label: &'static str, kind| {
            Field::new(name, label, kind).value(form.get(name)).at_most(LONGEST_LINE).error(errors.of(name))
        };
        Self {
            from: Select::new("from", "desk-passed-from", choices("from", false))
                .prompt("desk-plan-promise-by-prompt")
                .error(errors.of("from")),
            to: Select::new("to", "desk-passed-to", choices("to", true))
                .prompt("desk-plan-promise-by-prompt")
                .hint("desk-passed-to-hint")
                .error(errors.of("to")),
            number: field("number", "desk-passed-number", FieldKind::Text).hint("desk-passed-number-hint"),
            on: field("on", "desk-passed-on", FieldKind::Date).short(),
            why: field("why", "desk-passed-why", FieldKind::Text).hint("desk-passed-why-hint"),
            key,
            body,
            body_name,
        }
    }
}

impl Visit {
    /// That a hand-over waits to be answered or seen, for the first page of the day.
    pub(crate) async fn handovers_waiting(&self) -> Result<Option<Notice>, Refusal> {
        let role = self.session.member.role;
        let told = [Action::KeepCases, Action::ReadAudit];
        if told.iter().all(|action| policy::reach(role, *action) == policy::Reach::Nowhere) {
            return Ok(None);
        }
        let waiting = self.desk.casework.handovers_waiting(&self.who()).await.map_err(Problem::from)?;
        let words = Text::from("desk-passed-notice").with("count", waiting);
        Ok((waiting > 0)
            .then(|| Notice::new(Tone::Waiting, words).action(Press::new("desk-passed-see", Go::to(PASSED)))))
    }
}
