// SPDX-License-Identifier: EUPL-1.2
//! One request: what the rules say and why, what was assessed, what was decided; for who decides, the decision.

use super::{PATH, ordinal, path_of, refusal, words};
use crate::visit::{Visit, see};
use askama::Template;
use axum::{extract::Path, http::StatusCode, response::Response};
use identity::{Action, decides_intake};
use kernel::{Istat, Language, money};
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{
        Action as Press, Choice, Choices, ErrorSummary, Field, Go, Kind, Notice, SummaryList, SummaryRow, Text, Tone,
    },
};
use reception::intake::{
    Decision, Finding, Fit, IntakeError, LONGEST_NOTE, Limit, RequestView, Residence, Standing, Status, Step, Terms,
};
use std::collections::BTreeSet;

/// Something that was done.
pub(crate) struct Done {
    pub when: String,
    pub what: Text,
    pub own: bool,
    pub amount: Option<String>,
    pub passed: Vec<&'static str>,
    pub reason: String,
}

/// The decision form, for who decides.
#[derive(Template)]
#[template(path = "intake/decide.html")]
pub(crate) struct Decide {
    pub seen: i64,
    pub figures: Text,
    pub limits: Option<Notice>,
    pub knowing: Vec<&'static str>,
    pub steps: Choices,
    pub amount: Option<Field>,
    pub reason: Field,
    pub main: Press,
    /// Instead of passing a limit.
    pub list: Option<Press>,
}

impl askama::filters::HtmlSafe for Decide {}

/// A rule with what it says and why.
pub(crate) struct Rule {
    pub icon: &'static str,
    pub verdict: &'static str,
    pub why: &'static str,
}

/// The page.
#[derive(Template)]
#[template(path = "intake/one.html")]
pub(crate) struct One {
    pub summary: ErrorSummary,
    pub notice: Option<Notice>,
    pub path: String,
    pub name: String,
    pub programme: String,
    pub nth: Text,
    pub when: String,
    pub status: &'static str,
    pub facts: SummaryList,
    pub note: String,
    pub fit: &'static str,
    pub fits: bool,
    pub rules: Vec<Rule>,
    pub reading: Option<(&'static str, &'static str)>,
    pub partial: bool,
    pub answers: SummaryList,
    pub assess_note: String,
    pub may_keep: bool,
    pub contact: Option<String>,
    pub decide: Option<Decide>,
    pub done: Vec<Done>,
}

/// What a page shows beside the request.
#[derive(Default)]
pub(crate) struct Said {
    pub typed: Form,
    pub errors: Errors,
    pub notice: Option<Notice>,
    pub limits: Option<(BTreeSet<Limit>, Standing)>,
    pub conflict: bool,
}

/// GET. Of another desk: not found, as if there were nothing.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let words = match form.get("fatto") {
        "entrata" => Some("desk-intake-done-entered"),
        "corretta" => Some("desk-intake-done-corrected"),
        "valutata" => Some("desk-intake-done-assessed"),
        "decisa" => Some("desk-intake-done-decided"),
        _ => None,
    };
    let notice = words.map(|words| Notice::new(Tone::Done, words).announced());
    page(&visit, &id, Said { notice, ..Said::default() }).await
}

/// POST: decides. Who does not decide there finds nothing to press, and nothing behind it.
pub(crate) async fn decide(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let (view, terms) = visit.request(&id, Action::KeepIntake).await?;
    let word = if form.get("instead").is_empty() { form.get("step") } else { form.get("instead") };
    let mut errors = Errors::default();
    let step = Step::from_code(word).filter(|step| view.status.after(*step).is_some());
    let Some(step) = step else {
        errors.add("step", "desk-intake-step-missing");
        return page(&visit, &id, Said { typed: form, errors, ..Said::default() }).await;
    };
    let amount = if has_amount(view.status, step) { money::read(form.get("amount")) } else { Some(view.planned_cents) };
    if amount.is_none() {
        errors.add("amount", "desk-intake-amount-missing");
    }
    if step.needs_reason() && form.get("reason").trim().is_empty() {
        errors.add("reason", "desk-intake-reason-missing");
    }
    let (Some(amount_cents), true) = (amount, errors.is_empty()) else {
        return page(&visit, &id, Said { typed: form, errors, ..Said::default() }).await;
    };
    let decision = Decision {
        step,
        amount_cents,
        reason: form.get("reason").to_owned(),
        knowing: form.all("knowing").filter_map(Limit::from_code).collect(),
    };
    let seen = form.get("seen").parse().unwrap_or(view.version);
    let desks = visit.desks_for(Action::KeepIntake);
    let (reception, who, actor) = (&visit.desk.reception, visit.who(), visit.actor());
    match reception.decide_request(view.request, seen, decision, &terms, &desks, &who, &actor).await {
        Ok(_) if view.status == Status::Placed && matches!(step, Step::Withdraw | Step::Close) => {
            let to = format!("{PATH}?progetto={}&fatto=libero", terms.programme);
            Ok(see(visit.speech.language(), &to))
        }
        Ok(_) => Ok(see(visit.speech.language(), &format!("{}?fatto=decisa", path_of(view.request)))),
        Err(IntakeError::Limits { limits, standing }) => {
            page(&visit, &id, Said { typed: form, limits: Some((limits, standing)), ..Said::default() }).await
        }
        Err(IntakeError::NoReason) => {
            errors.add("reason", "desk-intake-reason-limit");
            let known: BTreeSet<Limit> = form.all("knowing").filter_map(Limit::from_code).collect();
            let standing = visit.standing(&terms).await?;
            let said = Said { typed: form, errors, limits: Some((known, standing)), ..Said::default() };
            page(&visit, &id, said).await
        }
        Err(IntakeError::TooLong { field }) => {
            errors.add(field, if field == "amount" { "desk-intake-amount-too-much" } else { "desk-intake-too-long" });
            page(&visit, &id, Said { typed: form, errors, ..Said::default() }).await
        }
        Err(IntakeError::ChangedMeanwhile | IntakeError::NotPossible) => {
            let notice = Notice::new(Tone::Waiting, "desk-intake-decided-meanwhile").announced();
            page(&visit, &id, Said { typed: form, notice: Some(notice), conflict: true, ..Said::default() }).await
        }
        Err(error) => Err(refusal(error)),
    }
}

/// Whether the form asks an amount for this step: who leaves without having had a place spent nothing.
fn has_amount(status: Status, step: Step) -> bool {
    step.has_amount() && (step == Step::Place || status == Status::Placed)
}

impl Visit {
    async fn standing(&self, terms: &Terms) -> Result<Standing, Refusal> {
        let desks = self.desks_for(Action::ReadIntake);
        Ok(self.desk.reception.intake_standing(terms, &desks, &self.actor()).await.map_err(refusal)?.0)
    }

    /// Where somebody lives, in words.
    fn residence(&self, residence: Residence) -> Text {
        match residence {
            Residence::Unsaid => "desk-intake-unknown".into(),
            Residence::Elsewhere => "desk-intake-elsewhere".into(),
            Residence::Town(town) => Text::said(town_name(self, town)),
        }
    }
}

fn town_name(visit: &Visit, town: Istat) -> String {
    visit.directory.town(town).map_or_else(|| town.to_string(), |town| town.name.clone())
}

async fn page(visit: &Visit, id: &str, said: Said) -> Result<Response, Refusal> {
    let (view, terms) = visit.request(id, Action::ReadIntake).await?;
    let decides = decides_intake(&visit.who(), &view.body) && view.status.steps().next().is_some();
    let standing = if decides { Some(visit.standing(&terms).await?) } else { None };
    let may_keep = visit.desks_for(Action::KeepIntake).contains(&view.desk);
    // Named only to who may open it.
    let readable = visit.desks_for(Action::ReadContacts);
    let contact = view.contact.as_ref().filter(|(_, desk)| readable.contains(desk)).map(|(contact, _)| *contact);
    let found = view.findings(&terms);
    let residence = visit.residence(view.household.facts.residence);
    let when = visit.to_the_second(view.arrived_at);
    let own = visit.session.member.account.to_string();
    let done = view
        .steps
        .iter()
        .map(|step| Done {
            when: visit.when(step.made_at),
            what: words::done(&step.what),
            own: step.by == own,
            amount: step.record.amount_cents.map(|cents| money::written(cents, visit.speech.language())),
            passed: step.record.passed.iter().filter_map(|code| Limit::from_code(code)).map(words::passed).collect(),
            reason: step.record.reason.clone(),
        })
        .collect();
    let language = visit.speech.language();
    let decide = standing.map(|standing| Decide::new(&view, standing, &said, language));
    let wrong = !said.errors.is_empty() || said.limits.is_some();
    let mut shown = One::new(&view, &terms.name, &found, residence, when, &said.errors);
    shown.notice = said.notice;
    shown.may_keep = may_keep;
    shown.contact = contact.map(crate::contacts::path_of);
    shown.decide = decide;
    shown.done = done;
    let shell = visit.shell("desk-intake-one", Switch::Path(path_of(view.request))).wrong(wrong);
    let shell = if said.conflict { shell.status(StatusCode::CONFLICT) } else { shell };
    Ok(shell.show(&shown))
}

impl One {
    fn to_correct(&self) -> String {
        format!("{}/correggi", self.path)
    }

    fn to_assess(&self) -> String {
        format!("{}/valuta", self.path)
    }

    /// The request, without what depends on who looks.
    pub(crate) fn new(
        view: &RequestView,
        programme: &str,
        found: &[Finding],
        residence: Text,
        when: String,
        errors: &Errors,
    ) -> Self {
        let household = &view.household;
        let mut facts = Vec::new();
        for (label, value) in [
            ("desk-intake-telephone", &household.telephone),
            ("desk-intake-mail", &household.mail),
            ("desk-intake-reach", &household.reach),
        ] {
            if !value.is_empty() {
                facts.push(SummaryRow::new(label, Text::said(value.clone())));
            }
        }
        facts.push(SummaryRow::new("desk-intake-town", residence));
        let rules = found
            .iter()
            .map(|finding| Rule {
                icon: words::verdict_icon(finding.verdict),
                verdict: words::verdict(finding.verdict),
                why: words::rule(finding.rule, finding.verdict),
            })
            .collect();
        let reading = view.assessment.as_ref().map(|assessment| assessment.reading());
        let answers = view.assessment.iter().flat_map(|assessment| &assessment.answers);
        let answers = answers.map(|one| SummaryRow::new(Text::said(one.asked.clone()), Text::said(one.said.clone())));
        let fit = Fit::of(found);
        Self {
            summary: errors.summary(),
            notice: None,
            path: path_of(view.request),
            name: household.name.clone(),
            programme: programme.to_owned(),
            nth: ordinal(view.arrival),
            when,
            status: words::status(view.status),
            facts: SummaryList::new(facts),
            note: household.note.clone(),
            fit: words::fit(fit),
            fits: fit == Fit::Fits,
            rules,
            reading: reading.map(|reading| (words::need(reading.need), words::motivation(reading.motivation))),
            partial: reading.is_some_and(|reading| reading.partial),
            answers: SummaryList::new(answers.collect()),
            assess_note: view.assessment.as_ref().map(|assessment| assessment.note.clone()).unwrap_or_default(),
            may_keep: false,
            contact: None,
            decide: None,
            done: Vec::new(),
        }
    }
}

impl Decide {
    pub(crate) fn new(view: &RequestView, standing: Standing, said: &Said, language: Language) -> Self {
        let (typed, errors) = (&said.typed, &said.errors);
        let steps = view
            .status
            .steps()
            .map(|step| Choice::new(step.code(), words::step(step)).chosen(step.code() == typed.get("step")));
        let placed = view.status == Status::Placed;
        let asks_amount = view.status.steps().any(|step| has_amount(view.status, step));
        let amount = asks_amount.then(|| {
            let before = if view.planned_cents > 0 { money::typed(view.planned_cents) } else { String::new() };
            let value = if typed.has("amount") { typed.get("amount").to_owned() } else { before };
            let label = if placed { "desk-intake-amount-placed" } else { "desk-intake-amount" };
            let hint = if placed { "desk-intake-amount-placed-hint" } else { "desk-intake-amount-hint" };
            Field::new("amount", label, Kind::Text)
                .value(value)
                .hint(hint)
                .at_most(20)
                .short()
                .error(errors.of("amount"))
        });
        let limits = said.limits.as_ref();
        let passing = limits.is_some_and(|(limits, _)| !limits.is_empty());
        let full = limits.is_some_and(|(limits, _)| limits.contains(&Limit::Places));
        Self {
            seen: view.version,
            figures: super::list::figures(standing, language),
            limits: limits.filter(|_| passing).map(|(limits, standing)| limit_notice(limits, *standing, language)),
            knowing: limits.map(|(limits, _)| limits.iter().map(|limit| limit.code()).collect()).unwrap_or_default(),
            steps: Choices::one("step", "desk-intake-step", steps.collect()).error(errors.of("step")),
            amount,
            reason: Field::new("reason", "desk-intake-reason", Kind::Long)
                .value(typed.get("reason"))
                .hint(if passing { "desk-intake-reason-limit-hint" } else { "desk-intake-reason-hint" })
                .at_most(LONGEST_NOTE)
                .error(errors.of("reason")),
            main: match passing {
                true => Press::main("desk-intake-decide-anyway", Go::press("go", "on")),
                false => Press::main("desk-intake-decide", Go::press("go", "on")),
            },
            list: (full && view.status.after(Step::List).is_some())
                .then(|| Press::new("desk-intake-list-instead", Go::press("instead", Step::List.code()))),
        }
    }
}

/// Which limit, by how much, and the ways on.
fn limit_notice(limits: &BTreeSet<Limit>, standing: Standing, language: Language) -> Notice {
    let words = match (limits.contains(&Limit::Places), limits.contains(&Limit::Fund)) {
        (true, false) => "desk-intake-limit-places",
        (false, true) => "desk-intake-limit-fund",
        (true, true) => "desk-intake-limit-both",
        (false, false) => "desk-intake-limit-rules",
    };
    let words = Text::from(words)
        .with("taken", standing.taken)
        .with("places", standing.places)
        .with("planned", money::written(standing.planned_cents, language))
        .with("fund", money::written(standing.fund_cents, language));
    let title = if limits.contains(&Limit::Places) { "desk-intake-limit-full" } else { "desk-intake-limit" };
    Notice::new(Tone::Waiting, words).title(title).announced()
}
