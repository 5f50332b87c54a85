// SPDX-License-Identifier: EUPL-1.2
//! A part of the facts of a course, kept when one goes on and while one types: the sheet is that of assessments.

use super::{Place, part_of, read};
use crate::{
    assessments::{
        Teller,
        part::{Part, Question, Shown, filled, kept, plain, read_changes, stays, whose},
    },
    instruments::{
        result::said,
        sheet::{Typed, ask, field, parts},
        words,
    },
    visit::{Visit, see},
};
use axum::{extract::Path, http::StatusCode, response::Response};
use casework::{instrument::Item, pathway::CourseError, pathway::course::State};
use kernel::Problem;
use page::{
    Form, Refusal, Switch,
    ui::{Action as Press, Go, Notice, Text, Tone},
};

/// A part, from its address.
fn part(text: &str) -> Result<usize, Refusal> {
    read::<usize>(text)?.checked_sub(1).ok_or_else(Refusal::not_found)
}

/// GET.
pub(crate) async fn show(
    visit: Visit,
    Path((case, course, at)): Path<(String, String, String)>,
) -> Result<Response, Refusal> {
    let (place, at) = (Place::of(&visit, &case, &course).await?, part(&at)?);
    if place.view.state != State::Open || !place.view.may_work {
        return Ok(see(visit.speech.language(), &place.path()));
    }
    step(&visit, &place, at, &Shown::default())
}

/// POST: keeps what was answered, then goes where was pressed.
pub(crate) async fn answer(
    visit: Visit,
    Path((case, course, at)): Path<(String, String, String)>,
    form: Form,
) -> Result<Response, Refusal> {
    let (place, at) = (Place::of(&visit, &case, &course).await?, part(&at)?);
    let (language, go) = (visit.speech.language(), form.get("go").to_owned());
    let shut = || match go.as_str() {
        "keep" => kept(StatusCode::CONFLICT, ""),
        _ => see(language, &place.path()),
    };
    if place.view.state != State::Open {
        return Ok(shut());
    }
    let instrument = &place.view.landed.pathway.form;
    let (changes, wrong) = read_changes(instrument, &form, go.strip_prefix("theirs:"), language);
    let saved = match visit.desk.casework.keep_facts(&visit.who(), &place.at, changes).await {
        Ok(saved) => saved,
        // Proposed by somebody else between the two.
        Err(CourseError::ChangedMeanwhile) => return Ok(shut()),
        Err(why) => return Err(Problem::from(why).into()),
    };
    if go == "keep" {
        let fine = saved.clashes.is_empty() && wrong.is_empty();
        let hour = Teller::hour(&visit, saved.at);
        return Ok(kept(if fine { StatusCode::OK } else { StatusCode::CONFLICT }, &hour));
    }
    // Read again: with what was kept just now, and what others have kept meanwhile.
    let place = Place::of(&visit, &case, &course).await?;
    let (instrument, answers) = (&place.view.landed.pathway.form, &place.view.content.answers);
    match stays((instrument, answers, at), &form, &go, wrong, saved, language) {
        Some(shown) => step(&visit, &place, at, &shown),
        None => Ok(see(language, &next(&place, at, &go))),
    }
}

/// Where one goes from a part.
fn next(place: &Place, at: usize, go: &str) -> String {
    let parts = parts(&place.view.landed.pathway.form, &place.view.content.answers);
    let other = match go {
        "later" => None,
        "back" => parts.iter().rev().find(|(known, _)| *known < at),
        _ => parts.iter().find(|(known, _)| *known > at),
    };
    other.map_or_else(|| place.path(), |(at, _)| part_of(place.at.case, place.at.course, *at))
}

fn step(visit: &Visit, place: &Place, at: usize, shown: &Shown<'_>) -> Result<Response, Refusal> {
    let account = visit.session.member.account.to_string();
    let path = part_of(place.at.case, place.at.course, at);
    let Some(page) = sheet(place, (at, path), &account, shown, visit) else {
        // A part that is not asked any more, or never was.
        return Ok(see(visit.speech.language(), &place.path()));
    };
    let title = words::told(place.view.landed.pathway.title(), visit.speech.language());
    let switch = Switch::Form { id: "step", path: page.path.clone() };
    Ok(visit.shell(title, switch).wrong(!shown.errors.is_empty()).show(&page))
}

/// A part that is asked; `account` is whose page it is.
fn sheet(
    place: &Place,
    (at, path): (usize, String),
    account: &str,
    shown: &Shown<'_>,
    teller: &impl Teller,
) -> Option<Part> {
    let speech = teller.speech();
    let (instrument, language) = (&place.view.landed.pathway.form, speech.language());
    let answers = &place.view.content.answers;
    let parts = parts(instrument, answers);
    let here = parts.iter().position(|(known, _)| *known == at)?;
    let items = &parts.get(here)?.1;
    let section = instrument.sections.get(at)?;
    let fields = Typed { answers: answers.clone(), wrong: Vec::new() }.carried(instrument, &[]);
    let form = filled(items, &fields, shown);
    let question = |item: &&Item| Question {
        ask: ask(item, &form, &shown.errors, speech),
        before: None,
        theirs: shown.clashes.iter().find(|(clash, _)| clash.item == item.code).map(|(clash, by)| {
            let answer = plain(&said(item, clash.theirs.as_ref(), speech), speech);
            let press = Go::press("go", format!("theirs:{}", item.code));
            let text = whose(by.as_ref(), account, teller).with("answer", answer);
            (text, Press::new("desk-assess-take-theirs", press))
        }),
    };
    let was = fields.iter().filter(|(name, _)| items.iter().any(|item| field(item) == *name));
    let notice = shown.new.first().and_then(|code| instrument.item(code)).map(|first| {
        let more = Text::from("desk-instruments-more").with("count", shown.new.len());
        Notice::new(Tone::Waiting, more.with("question", first.ask.get(language).to_owned())).announced()
    });
    let on = match (here + 1 < parts.len(), place.view.landed.pathway.decides()) {
        (true, _) => "desk-instruments-on",
        (false, true) => "desk-pathway-to-rules",
        (false, false) => "desk-pathway-to-checks",
    };
    Some(Part {
        summary: shown.errors.summary(),
        notice,
        path,
        over: words::told(&instrument.title, language),
        about: Text::said(place.open.name.clone()),
        heading: words::told(&section.title, language),
        of: Text::from("desk-instruments-part").with("part", here + 1).with("parts", parts.len()),
        lead: section.about.as_ref().map(|about| words::told(about, language)),
        how: instrument.how.as_ref().filter(|_| here == 0).map(|how| words::told(how, language)),
        questions: items.iter().map(question).collect(),
        shown: items.iter().map(|item| item.code.clone()).collect(),
        was: was.map(|(name, value)| (format!("was-{name}"), value.clone())).collect(),
        over_codes: shown.clashes.iter().map(|(clash, _)| clash.item.clone()).collect(),
        on: Press::main(on, Go::press("go", "on")),
        back: Press::quiet("desk-instruments-before", Go::leave("step", "go", "back")),
        later: Press::quiet("desk-assess-later", Go::leave("step", "go", "later")),
    })
}
