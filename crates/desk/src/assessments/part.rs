// SPDX-License-Identifier: EUPL-1.2
//! A part of an assessment: its questions with what was answered last time beneath, kept when one goes on and while one types.

use super::{Teller, list_of, part_of, path_of, read};
use crate::{
    instruments::{
        result::said,
        sheet::{Ask, Typed, ask, field, parts},
        words,
    },
    visit::{Visit, see},
};
use askama::Template;
use axum::{
    extract::Path,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use casework::{
    assessment::{
        AssessmentError, AssessmentId, AssessmentView, By, Previous, Saved, State,
        merge::{Change, Clash},
    },
    case::CaseId,
    instrument::{Answers, Instrument, Item, missing},
};
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Speech, Switch, filters,
    ui::{Action as Press, ErrorSummary, Go, Notice, Text, Tone},
};

/// A question with what stands beside it.
pub(crate) struct Question {
    pub ask: Ask,
    /// What was answered last time, and when.
    pub before: Option<Text>,
    /// What somebody else has answered meanwhile, and the press by which theirs holds.
    pub theirs: Option<(Text, Press)>,
}

/// The page.
#[derive(Template)]
#[template(path = "assessments/part.html")]
pub(crate) struct Part {
    pub summary: ErrorSummary,
    pub notice: Option<Notice>,
    pub path: String,
    pub over: Text,
    pub about: Text,
    pub heading: Text,
    pub of: Text,
    pub lead: Option<Text>,
    pub how: Option<Text>,
    pub questions: Vec<Question>,
    /// The questions that stand on this page.
    pub shown: Vec<String>,
    /// What stood in each field when the page was read.
    pub was: Vec<(String, String)>,
    /// Questions whose answer of another has been seen.
    pub over_codes: Vec<String>,
    pub on: Press,
    pub back: Press,
    pub later: Press,
}

/// Where a part is: of which case, which assessment, which part of it.
struct Place {
    case: CaseId,
    id: AssessmentId,
    at: usize,
}

impl Place {
    fn of((case, id, part): &(String, String, String)) -> Result<Self, Refusal> {
        let part: usize = read(part)?;
        let at = part.checked_sub(1).ok_or_else(Refusal::not_found)?;
        Ok(Self { case: read(case)?, id: read(id)?, at })
    }
}

/// What is shown of a part besides what is kept.
#[derive(Default)]
pub(crate) struct Shown<'a> {
    pub(crate) typed: Option<&'a Form>,
    pub(crate) errors: Errors,
    pub(crate) clashes: Vec<(Clash, Option<By>)>,
    /// Questions that have come up by what was answered on this page.
    pub(crate) new: Vec<String>,
}

/// GET.
pub(crate) async fn show(visit: Visit, Path(at): Path<(String, String, String)>) -> Result<Response, Refusal> {
    let place = Place::of(&at)?;
    let view = visit
        .desk
        .casework
        .assessment(&visit.who(), place.case, place.id, visit.today())
        .await
        .map_err(Problem::from)?;
    if view.state != State::Draft || !view.may_answer {
        return Ok(see(visit.speech.language(), &path_of(place.case, place.id)));
    }
    step(&visit, &place, &view, &Shown::default()).await
}

/// POST: keeps what was answered, then goes where was pressed.
pub(crate) async fn answer(
    visit: Visit,
    Path(at): Path<(String, String, String)>,
    form: Form,
) -> Result<Response, Refusal> {
    let place = Place::of(&at)?;
    let (who, language, today) = (visit.who(), visit.speech.language(), visit.today());
    let view = visit.desk.casework.assessment(&who, place.case, place.id, today).await.map_err(Problem::from)?;
    let go = form.get("go").to_owned();
    if view.state != State::Draft {
        return Ok(if go == "keep" {
            kept(StatusCode::CONFLICT, "")
        } else {
            see(language, &path_of(place.case, place.id))
        });
    }
    let instrument = &view.landed.instrument;
    let theirs = go.strip_prefix("theirs:");
    let (changes, wrong) = read_changes(instrument, &form, theirs, language);
    let saved = match visit.desk.casework.keep_answers(&who, place.case, place.id, changes, today).await {
        Ok(saved) => saved,
        // Finished by somebody else between the two.
        Err(AssessmentError::ChangedMeanwhile) => return Ok(see(language, &path_of(place.case, place.id))),
        Err(why) => return Err(Problem::from(why).into()),
    };
    if go == "keep" {
        let fine = saved.clashes.is_empty() && wrong.is_empty();
        let at = visit.hour(saved.at);
        return Ok(kept(if fine { StatusCode::OK } else { StatusCode::CONFLICT }, &at));
    }
    // Read again: with what was kept just now, and what others have kept meanwhile.
    let view = visit.desk.casework.assessment(&who, place.case, place.id, today).await.map_err(Problem::from)?;
    match stays((&view.landed.instrument, &view.answers, place.at), &form, &go, wrong, saved, language) {
        Some(shown) => step(&visit, &place, &view, &shown).await,
        None => Ok(see(language, &next(&view, &place, &go))),
    }
}

/// Why one stays on the page; nothing when one goes on.
pub(crate) fn stays<'a>(
    (instrument, answers, part): (&Instrument, &Answers, usize),
    form: &'a Form,
    go: &str,
    wrong: Vec<(String, Text)>,
    saved: Saved,
    language: kernel::Language,
) -> Option<Shown<'a>> {
    let mut shown = Shown { typed: Some(form), clashes: saved.clashes, ..Shown::default() };
    for (code, why) in wrong {
        shown.errors.add(format!("i-{code}"), why);
    }
    for (clash, _) in &shown.clashes {
        if let Some(item) = instrument.item(&clash.item) {
            let why = Text::from("desk-assess-clash").with("question", item.ask.get(language).to_owned());
            shown.errors.add(field(item), why);
        }
    }
    let here = parts(instrument, answers).into_iter().find(|(at, _)| *at == part);
    let here: Vec<&Item> = here.map(|(_, items)| items).unwrap_or_default();
    let was_shown = |item: &&Item| form.all("shown").any(|code| code == item.code);
    if go == "on" {
        for item in missing(instrument, answers) {
            if here.iter().any(|one| one.code == item.code)
                && was_shown(&item)
                && shown.errors.of(&field(item)).is_none()
            {
                shown.errors.add(field(item), words::needed(item, language));
            }
        }
        shown.new = here.iter().filter(|item| !was_shown(item)).map(|item| item.code.clone()).collect();
    }
    let stay = !shown.errors.is_empty() || !shown.new.is_empty() || go == "language" || go.starts_with("theirs:");
    stay.then_some(shown)
}

/// Where one goes from a part.
fn next(view: &AssessmentView, place: &Place, go: &str) -> String {
    let parts = parts(&view.landed.instrument, &view.answers);
    let other = match go {
        "later" => return list_of(place.case),
        "back" => parts.iter().rev().find(|(at, _)| *at < place.at),
        _ => parts.iter().find(|(at, _)| *at > place.at),
    };
    match (other, go) {
        (Some((at, _)), _) => part_of(place.case, place.id, *at),
        (None, "back") => list_of(place.case),
        (None, _) => path_of(place.case, place.id),
    }
}

/// What was done to the answers of this page; and what was typed that is no answer.
pub(crate) fn read_changes(
    instrument: &Instrument,
    form: &Form,
    theirs: Option<&str>,
    language: kernel::Language,
) -> (Vec<Change>, Vec<(String, Text)>) {
    let (mut changes, mut wrong) = (Vec::new(), Vec::new());
    for item in instrument.items().filter(|item| form.all("shown").any(|code| code == item.code)) {
        if theirs == Some(item.code.as_str()) {
            continue;
        }
        let name = field(item);
        let typed: Vec<&str> = form.all(&name).collect();
        match item.read(&typed) {
            Ok(now) => {
                let before = format!("was-{name}");
                let before: Vec<&str> = form.all(&before).collect();
                changes.push(Change {
                    item: item.code.clone(),
                    was: item.read(&before).ok().flatten(),
                    now,
                    over: form.all("over").any(|code| code == item.code),
                });
            }
            Err(why) => wrong.push((item.code.clone(), words::refused(why, item, language))),
        }
    }
    (changes, wrong)
}

/// The answer to a page that keeps what is typed: when it was kept.
pub(crate) fn kept(status: StatusCode, at: &str) -> Response {
    let plain = [(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
    (status, plain, at.to_owned()).into_response()
}

async fn step(visit: &Visit, place: &Place, view: &AssessmentView, shown: &Shown<'_>) -> Result<Response, Refusal> {
    let persons: Vec<_> = view.person.into_iter().collect();
    let names = visit.names_of(&persons).await?;
    let about = super::list::about(view.person, &names);
    let path = part_of(place.case, place.id, place.at);
    let account = visit.session.member.account.to_string();
    let Some(page) = Part::of(view, (place.at, path), (about, &account), shown, visit) else {
        // A part that is not asked any more, or never was.
        return Ok(see(visit.speech.language(), &path_of(place.case, place.id)));
    };
    let title = words::told(&view.landed.instrument.title, visit.speech.language());
    let switch = Switch::Form { id: "step", path: page.path.clone() };
    Ok(visit.shell(title, switch).wrong(!shown.errors.is_empty()).show(&page))
}

impl Part {
    /// A part that is asked; `account` is whose page it is.
    pub(super) fn of(
        view: &AssessmentView,
        (at, path): (usize, String),
        (about, account): (Text, &str),
        shown: &Shown<'_>,
        teller: &impl Teller,
    ) -> Option<Self> {
        let speech = teller.speech();
        let (instrument, language) = (&view.landed.instrument, speech.language());
        let day = view.previous.as_ref().map(|previous| teller.day(previous.at));
        let parts = parts(instrument, &view.answers);
        let place = parts.iter().position(|(known, _)| *known == at)?;
        let items = &parts.get(place)?.1;
        let section = instrument.sections.get(at)?;
        let kept = Typed { answers: view.answers.clone(), wrong: Vec::new() };
        let fields = kept.carried(instrument, &[]);
        let form = filled(items, &fields, shown);
        let question = |item: &&Item| Question {
            ask: ask(item, &form, &shown.errors, speech),
            before: day.as_deref().and_then(|day| before(item, view.previous.as_ref()?, day, speech)),
            theirs: shown.clashes.iter().find(|(clash, _)| clash.item == item.code).map(|(clash, by)| {
                let answer = plain(&said(item, clash.theirs.as_ref(), speech), speech);
                let text = whose(by.as_ref(), account, teller);
                let press = Go::press("go", format!("theirs:{}", item.code));
                (text.with("answer", answer), Press::new("desk-assess-take-theirs", press))
            }),
        };
        let was = |name: &String| items.iter().any(|item| field(item) == *name);
        let notice = match shown.new.first().and_then(|code| instrument.item(code)) {
            Some(first) => {
                let more = Text::from("desk-instruments-more").with("count", shown.new.len());
                Some(Notice::new(Tone::Waiting, more.with("question", first.ask.get(language).to_owned())).announced())
            }
            None => None,
        };
        let on = if place + 1 < parts.len() { "desk-instruments-on" } else { "desk-assess-to-end" };
        Some(Self {
            summary: shown.errors.summary(),
            notice,
            path,
            over: words::told(&instrument.title, language),
            about,
            heading: words::told(&section.title, language),
            of: Text::from("desk-instruments-part").with("part", place + 1).with("parts", parts.len()),
            lead: section.about.as_ref().map(|about| words::told(about, language)),
            how: instrument.how.as_ref().filter(|_| place == 0).map(|how| words::told(how, language)),
            questions: items.iter().map(question).collect(),
            shown: items.iter().map(|item| item.code.clone()).collect(),
            was: fields
                .iter()
                .filter(|(name, _)| was(name))
                .map(|(name, value)| (format!("was-{name}"), value.clone()))
                .collect(),
            over_codes: shown.clashes.iter().map(|(clash, _)| clash.item.clone()).collect(),
            on: Press::main(on, Go::press("go", "on")),
            back: Press::quiet("desk-instruments-before", Go::leave("step", "go", "back")),
            later: Press::quiet("desk-assess-later", Go::leave("step", "go", "later")),
        })
    }
}

/// What stands in the fields: what was typed where it is not kept yet, else what is kept.
pub(crate) fn filled(items: &[&Item], fields: &[(String, String)], shown: &Shown<'_>) -> Form {
    let mut filled: Vec<(&str, &str)> = Vec::new();
    let names: Vec<String> = items.iter().map(|item| field(item)).collect();
    for name in &names {
        match shown.typed.filter(|_| shown.errors.of(name).is_some()) {
            Some(typed) => filled.extend(typed.all(name).map(|value| (name.as_str(), value))),
            None => filled.extend(
                fields.iter().filter(|(known, _)| known == name).map(|(_, value)| (name.as_str(), value.as_str())),
            ),
        }
    }
    Form::of(filled)
}

/// Who answered otherwise, and when; its answer is filled in by whoever asks.
pub(crate) fn whose(by: Option<&By>, account: &str, teller: &impl Teller) -> Text {
    let Some(by) = by else { return "desk-assess-theirs-gone".into() };
    let key = if by.account == account { "desk-assess-theirs-own" } else { "desk-assess-theirs" };
    Text::from(key).with("when", teller.hour(by.at)).with("body", teller.body(&by.body))
}

/// What was answered last time, where the same was asked.
pub(super) fn before(item: &Item, previous: &Previous, day: &str, speech: &Speech) -> Option<Text> {
    let answer = last(item, previous, speech)?;
    Some(Text::from("desk-assess-last-time").with("day", day.to_owned()).with("answer", answer))
}

/// The answer of last time in words, by the words of its own version.
pub(super) fn last(item: &Item, previous: &Previous, speech: &Speech) -> Option<String> {
    let same = previous.landed.instrument.item(&item.code)?;
    Some(plain(&said(same, Some(previous.answers.get(&item.code)?), speech), speech))
}

/// A text as it is read, to stand within another.
pub(crate) fn plain(text: &Text, speech: &Speech) -> String {
    text.resolve(speech).map(|said| said.into_owned()).unwrap_or_default()
}
