// SPDX-License-Identifier: EUPL-1.2
//! What is held about one person, part by part, out of every room that holds some of it. Only what is theirs: no word about anybody else, no
//! note of a diary, no act of a court; where violence is suspected, somebody hides or a case is sealed, of that case only that it is there
//! and what they wrote themselves. Of a case that whoever prepares the copy may not read there is nothing at all.

use super::{cited, norms, right_name, stands, told};
use crate::{
    assessments::Teller,
    cases, contacts, documents, instruments, interventions,
    visit::{Visit, moment},
};
use casework::{
    case::{About, OpenCase},
    document::kinds::Kind as Paper,
    instrument::asked,
    intervention::terms::Beneficiary,
    plan::{text::Party, whom::part_for},
    rights::{Right, RightView},
};
use identity::Action;
use kernel::Problem;
use page::{Refusal, Speech, ui::Text};
use people::{ContactPoint, File, Flag, PersonId, Standing, address::Holding};
use std::{collections::BTreeSet, sync::Arc};

/// A line: its code for programs, its label, what is said.
pub(crate) struct Line {
    pub code: &'static str,
    pub label: String,
    pub said: Vec<String>,
}

/// A part of the copy. Personal: handed over and forgotten.
pub(crate) struct Part {
    pub code: &'static str,
    pub title: String,
    pub lines: Vec<Line>,
}

impl Part {
    pub(crate) fn new(code: &'static str, title: impl Into<String>) -> Self {
        Self { code, title: title.into(), lines: Vec::new() }
    }

    pub(crate) fn add(&mut self, speech: &Speech, code: &'static str, label: &'static str, said: Vec<String>) {
        let said: Vec<String> = said.into_iter().filter(|one| !one.trim().is_empty()).collect();
        if !said.is_empty() {
            self.lines.push(Line { code, label: speech.say(label).into_owned(), said });
        }
    }
}

/// What a copy says of what may be missing: the same words for everybody, and their articles.
pub(super) fn left_out(visit: &Visit) -> Vec<(String, String)> {
    let language = visit.speech.language();
    norms(visit.norms(), "left_out", Right::Access).into_iter().map(|one| cited(one, language)).collect()
}

/// Everything, for the copy of this request. Each opening is in the audit before this returns.
pub(super) async fn all(visit: &Visit, view: &RightView) -> Result<Vec<Part>, Refusal> {
    let (who, people) = (visit.who(), &visit.desk.people);
    let file = people.file(&who, view.person).await.map_err(Problem::from)?;
    // Whoever hides, or lives with somebody who does, may have them beside: nothing of where they are goes on paper.
    let marked = people.files(&who, &[file.person]).await.map_err(Problem::from)?;
    let secret = marked.get(&file.person).is_none_or(|one| one.care.flags.contains(&Flag::AddressSecret));
    let hides = secret || file.standing == Standing::Parted;
    let mut parts = vec![person(visit, &file, hides).await?, received(visit, &file).await?];
    parts.extend(cases_of(visit, view, &file).await?);
    parts.push(requests(visit, &file).await?);
    parts.retain(|part| !part.lines.is_empty());
    Ok(parts)
}

fn plain(text: &Text, speech: &Speech) -> String {
    text.resolve(speech).map(std::borrow::Cow::into_owned).unwrap_or_default()
}

async fn person(visit: &Visit, file: &File, hides: bool) -> Result<Part, Refusal> {
    let (speech, of) = (&visit.speech, &file.identity);
    let mut part = Part::new("person", speech.say("desk-copy-person"));
    part.add(speech, "name", "desk-copy-name", vec![contacts::full_name(of)]);
    part.add(speech, "born", "desk-copy-born", visit.born(of).into_iter().collect());
    part.add(speech, "tax_code", "desk-exchange-column-tax-code", vec![of.tax_code.clone()]);
    let countries = crate::persons::data::citizenships(speech, &of.citizenships);
    part.add(speech, "citizenships", "desk-person-citizenships", vec![countries]);
    part.add(speech, "languages", "desk-person-languages", of.languages.clone());
    part.add(speech, "call_at", "desk-copy-call-at", vec![of.call_at.clone()]);
    if !hides {
        // Somebody else's telephone is theirs.
        let own = |one: &&ContactPoint| one.until.is_none() && one.whose.is_empty();
        part.add(
            speech,
            "contacts",
            "desk-copy-contacts",
            file.contacts.iter().filter(own).map(|one| one.value.clone()).collect(),
        );
        let found =
            visit.desk.people.addresses(&visit.who(), file.person, Holding::Nothing).await.map_err(Problem::from)?;
        let plain = found.iter().filter(|one| !one.guarded && one.guard.is_none());
        let lines = plain.map(|one| crate::persons::place_words(visit, &one.lines)).collect();
        part.add(speech, "addresses", "desk-addresses", lines);
    }
    let noted = Text::from("desk-copy-noted-by").with("day", told(speech, visit.local(file.noted_at).date()));
    let noted = plain(&noted.with("body", visit.body_name(&file.body)), speech);
    part.add(speech, "noted", "desk-copy-noted", vec![noted]);
    Ok(part)
}

/// When they came, called or wrote to the desks of the body.
async fn received(visit: &Visit, file: &File) -> Result<Part, Refusal> {
    let speech = &visit.speech;
    let mut part = Part::new("contacts", speech.say("desk-copy-received"));
    let desks = visit.desks_for(Action::ReadContacts);
    let ids: Vec<PersonId> = file.ids().into_iter().take(8).collect();
    let found = visit.desk.reception.every_contact_of(&ids, &desks, &visit.actor()).await.map_err(Problem::from)?;
    for one in found {
        let mut said = vec![moment(speech, visit.local(one.met_at)), visit.desk_name(&one.desk)];
        let needs = visit.need_names(one.needs.iter());
        if !needs.is_empty() {
            said.push(needs);
        }
        part.add(speech, "contact", "desk-copy-contact", vec![said.join(" · ")]);
    }
    Ok(part)
}

async fn cases_of(visit: &Visit, view: &RightView, file: &File) -> Result<Vec<Part>, Refusal> {
    let (who, room, today) = (visit.who(), &visit.desk.casework, visit.today());
    let (ids, mut parts) = (file.ids(), Vec::new());
    for one in room.about(&who, &ids, today).await.map_err(Problem::from)? {
        // What another body holds, it answers for itself.
        let About::Whole(listed) = one else { continue };
        if listed.body != view.body {
            continue;
        }
        let open = Arc::new(room.case_for(&who, listed.case, today).await.map_err(Problem::from)?);
        // Whoever reads through broken glass reads for an emergency, and copies nothing.
        if open.under_glass.is_none() {
            parts.extend(case(visit, &open, &ids).await?);
        }
    }
    Ok(parts)
}

async fn case(visit: &Visit, open: &Arc<OpenCase>, ids: &[PersonId]) -> Result<Vec<Part>, Refusal> {
    let (who, room, speech) = (visit.who(), &visit.desk.casework, &visit.speech);
    let own = room.own_part(&who, open, ids).await.map_err(Problem::from)?;
    let mut about = Part::new("case", speech.say("desk-copy-case"));
    let body = visit.body_name(&open.body);
    about.add(speech, "body", "desk-copy-body", vec![body]);
    about.add(speech, "opened", "desk-copy-opened", vec![told(speech, visit.local(open.opened_at).date())]);
    about.add(speech, "stage", "desk-copy-stage", vec![speech.say(cases::stage_name(open.life.stage)).into_owned()]);
    let words = own.words.iter().map(|one| {
        let said = format!("{}: {}", told(speech, visit.local(one.said_at).date()), one.words);
        match &one.answer {
            Some((answer, _, _)) => format!("{said} → {answer}"),
            None => said,
        }
    });
    about.add(speech, "written", "desk-copy-written", words.collect());
    if own.guarded {
        return Ok(vec![about]);
    }
    let mut read: Vec<String> = Vec::new();
    for (at, body, part) in &own.read {
        let part = speech.say(cases::part_name(*part));
        let line = format!("{}: {part}, {}", told(speech, visit.local(*at).date()), visit.body_name(body));
        // By part and day (ADR 0124).
        if !read.contains(&line) {
            read.push(line);
        }
    }
    about.add(speech, "read_by", "desk-copy-read", read);
    let mut parts = vec![about];
    parts.push(plans(visit, open, ids).await?);
    parts.push(given(visit, open, ids).await?);
    parts.push(papers(visit, open, ids).await?);
    parts.extend(assessed(visit, open, ids).await?);
    Ok(parts)
}

/// What the plan says to them: never what another promised, nor a child's part.
async fn plans(visit: &Visit, open: &OpenCase, ids: &[PersonId]) -> Result<Part, Refusal> {
    let speech = &visit.speech;
    let mut part = Part::new("plan", speech.say("desk-copy-plan"));
    for view in visit.desk.casework.plans(&visit.who(), open).await.map_err(Problem::from)? {
        let Some(version) = view.in_force() else { continue };
        for id in ids {
            let text = part_for(&version.text, *id, &BTreeSet::new());
            for goal in text.commitments.values().filter(|one| matches!(&one.by, Party::Person(by) if by == id)) {
                let what = text.goals.get(&goal.goal).map(|one| one.what.clone()).unwrap_or_default();
                part.add(speech, "goal", "desk-copy-goal", vec![what, goal.what.clone()]);
            }
        }
    }
    Ok(part)
}

/// What they were given, by name; what the whole household was given is not theirs alone.
async fn given(visit: &Visit, open: &Arc<OpenCase>, ids: &[PersonId]) -> Result<Part, Refusal> {
    let speech = &visit.speech;
    let mut part = Part::new("interventions", speech.say("desk-copy-given"));
    for one in visit.desk.casework.interventions(&visit.who(), open).await.map_err(Problem::from)? {
        if matches!(one.terms.to, Beneficiary::Person(to) if ids.contains(&to)) {
            let days = format!("{} – {}", told(speech, one.terms.from), told(speech, one.terms.until));
            let state = speech.say(interventions::state_name(one.state)).into_owned();
            part.add(speech, "intervention", "desk-copy-intervention", vec![one.terms.what.clone(), days, state]);
        }
    }
    Ok(part)
}

/// Papers about them alone, by kind and day; no act of a court.
async fn papers(visit: &Visit, open: &OpenCase, ids: &[PersonId]) -> Result<Part, Refusal> {
    let speech = &visit.speech;
    let mut part = Part::new("documents", speech.say("desk-copy-papers"));
    for one in visit.desk.casework.documents(&visit.who(), open).await.map_err(Problem::from)?.all {
        let Some(facts) = one.facts.as_ref().filter(|_| one.holds()) else { continue };
        let theirs = !facts.of.is_empty() && facts.of.iter().all(|of| ids.contains(of));
        if theirs && facts.kind != Paper::Decree {
            let kind = speech.say(documents::kind_name(facts.kind)).into_owned();
            let day = told(speech, facts.on.unwrap_or_else(|| visit.local(one.added.at).date()));
            part.add(speech, "document", "desk-copy-paper", vec![kind, facts.title.clone(), day]);
        }
    }
    Ok(part)
}

/// What was found out with them, answer by answer: of assessments about them alone, finished and not corrected since.
async fn assessed(visit: &Visit, open: &OpenCase, ids: &[PersonId]) -> Result<Vec<Part>, Refusal> {
    let (speech, mut parts) = (&visit.speech, Vec::new());
    for one in visit.desk.casework.assessments(&visit.who(), open).await.map_err(Problem::from)? {
        let (Some((at, _)), None) = (&one.finished, one.corrected_by) else { continue };
        if !one.person.is_some_and(|person| ids.contains(&person)) {
            continue;
        }
        let instrument = &one.landed.instrument;
        let name = instrument.title.get(speech.language());
        let mut part = Part::new("assessment", format!("{name}, {}", Teller::day(visit, *at)));
        for item in asked(instrument, &one.answers) {
            let said = plain(&instruments::result::said(item, one.answers.get(&item.code), speech), speech);
            part.lines.push(Line {
                code: "answer",
                label: item.ask.get(speech.language()).to_owned(),
                said: vec![said],
            });
        }
        parts.push(part);
    }
    Ok(parts)
}

/// What they asked about their data before.
async fn requests(visit: &Visit, file: &File) -> Result<Part, Refusal> {
    let (speech, today) = (&visit.speech, visit.today());
    let mut part = Part::new("requests", speech.say("desk-copy-requests"));
    for one in visit.desk.casework.rights_of(&visit.who(), &file.ids()).await.map_err(Problem::from)? {
        let right = speech.say(right_name(one.right)).into_owned();
        part.add(speech, "request", "desk-copy-request", vec![right, plain(&stands(&one, today, speech).0, speech)]);
    }
    Ok(part)
}
