// SPDX-License-Identifier: EUPL-1.2
//! A line of an account. What a colleague writes at the same time is shown, and never overwritten unseen.

use super::{AccountPlace, Form as Page, Part, category_name, cents, day, exact, keep, read, refused, typed_day};
use crate::visit::{Visit, see};
use axum::{extract::Path, response::Response};
use casework::guardianship::{
    GuardianshipError, LONGEST_NAME, NewLine,
    account::{Line, LineId},
    categories::Category,
};
use kernel::{Problem, money};
use page::{
    Errors, Form, Refusal,
    ui::{Action as Press, Choice, Field, Go, Kind, Notice, Select, Text, Tone},
};

/// What is chosen from: documents, authorisations, as value and name.
#[derive(Default)]
pub(super) struct Offered {
    pub documents: Vec<(String, String)>,
    pub leaves: Vec<(String, String)>,
}

type Address = (String, String, String, String, String);

/// GET.
pub(crate) async fn show(visit: Visit, Path(path): Path<Address>) -> Result<Response, Refusal> {
    answer(visit, path, None).await
}

/// POST.
pub(crate) async fn change(visit: Visit, Path(path): Path<Address>, form: Form) -> Result<Response, Refusal> {
    answer(visit, path, Some(form)).await
}

async fn answer(
    visit: Visit,
    (case, id, period, version, line): Address,
    form: Option<Form>,
) -> Result<Response, Refusal> {
    let place = AccountPlace::of(&visit, (&case, &id, &period, &version)).await?;
    let (language, back, line): (_, _, LineId) = (visit.speech.language(), place.path(), read(&line)?);
    if !place.writes()? {
        return Ok(see(language, &back));
    }
    let there = place.account()?.account.lines.get(&line);
    let (mut errors, mut notice, mut theirs) = (Errors::default(), None, Vec::new());
    let mut seen = form
        .as_ref()
        .map_or_else(|| there.map_or(0, |there| there.times).to_string(), |form| form.get("seen").to_owned());
    if let Some(form) = form.as_ref().filter(|form| super::keeps(form) || matches!(form.get("go"), "more" | "remove")) {
        let removes = form.get("go") == "remove";
        let written = if removes { None } else { typed(form, &mut errors) };
        if errors.is_empty() {
            let new = NewLine { id: line, seen: seen.parse().unwrap_or_default(), line: written };
            match visit.desk.casework.write_line(&visit.who(), place.at, new).await {
                Ok(()) if form.get("go") == "more" => {
                    let next = visit.desk.casework.new_line();
                    return Ok(see(language, &format!("{back}/righe/{next}")));
                }
                Ok(()) => return Ok(see(language, &format!("{back}#voci"))),
                Err(GuardianshipError::LineChanged(now)) => {
                    // Sent again, it is sent knowing this.
                    let fresh = AccountPlace::of(&visit, (&case, &id, &period, &version)).await?;
                    seen = fresh.account()?.account.lines.get(&line).map_or(0, |there| there.times).to_string();
                    theirs = vec![(
                        "desk-guard-line",
                        now.map_or_else(
                            || visit.speech.say("desk-guard-line-gone").into_owned(),
                            |now| {
                                let kind = visit.speech.say(category_name(now.category)).into_owned();
                                let day = visit.speech.days().told(&now.on.to_string());
                                format!("{day} · {kind} · {} · {}", now.words, exact(now.cents, language))
                            },
                        ),
                    )];
                    notice = Some(Notice::new(Tone::Waiting, "desk-guard-line-changed").announced());
                }
                Err(why) => notice = refused(why, &mut errors)?,
            }
        }
    }
    let form = form.unwrap_or_else(|| fields(there.and_then(|there| there.what.as_ref())));
    let room = &visit.desk.casework;
    let papers = room.documents(&visit.who(), &place.place.open).await.map_err(Problem::from)?;
    let named = papers
        .all
        .iter()
        .filter(|one| one.holds())
        .filter_map(|one| one.facts.as_ref().map(|facts| (one.id.to_string(), facts.title.clone())));
    let granted = place.view()?.authorisations.iter().map(|one| (one.id.to_string(), one.what.subject.clone()));
    let offered = Offered { documents: named.collect(), leaves: granted.collect() };
    let wrong = !errors.is_empty();
    let path = format!("{back}/righe/{line}");
    let mut page = page((&form, &errors), (path, back, seen), &offered, there.is_some());
    (page.notice, page.theirs) = (notice, theirs);
    page.show(&visit, wrong)
}

fn fields(line: Option<&Line>) -> Form {
    let Some(line) = line else { return Form::default() };
    let (on, sum) = (typed_day(line.on), money::typed(line.cents));
    let leave = line.authorisation.map(|id| id.to_string()).unwrap_or_default();
    Form::of([
        ("day", on.as_str()),
        ("category", line.category.code()),
        ("words", line.words.as_str()),
        ("cents", sum.as_str()),
        ("document", line.document.as_deref().unwrap_or_default()),
        ("leave", leave.as_str()),
    ])
}

/// Every mistake at once, in the order of the page.
fn typed(form: &Form, errors: &mut Errors) -> Option<Line> {
    let category = Category::from_code(form.get("category"));
    if category.is_none() {
        errors.add("category", "desk-guard-missing");
    }
    let (on, sum) = (day(form, "day", errors), cents(form, "cents", errors));
    if sum == Some(0) {
        errors.add("cents", "desk-guard-money-wrong");
    }
    let words = form.get("words").trim().to_owned();
    if words.is_empty() {
        errors.add("words", "desk-guard-missing");
    }
    let authorisation = form.get("leave").parse().ok();
    if category.is_some_and(Category::is_extraordinary) && authorisation.is_none() {
        errors.add("leave", "desk-guard-leave-missing");
    }
    let document = Some(form.get("document").to_owned()).filter(|id| !id.is_empty());
    let line = Line { on: on?, category: category?, words, cents: sum?, document, authorisation };
    errors.is_empty().then_some(line)
}

pub(super) fn page(
    (form, errors): (&Form, &Errors),
    (path, back, seen): (String, String, String),
    offered: &Offered,
    known: bool,
) -> Page {
    let kinds = Category::ALL
        .iter()
        .map(|one| Choice::new(one.code(), category_name(*one)).chosen(form.get("category") == one.code()));
    let from = |name: &'static str, nothing: &'static str, all: &[(String, String)]| -> Vec<Choice> {
        let none = Choice::new("", nothing).chosen(form.get(name).is_empty());
        let each =
            all.iter().map(|(id, said)| Choice::new(id.clone(), Text::said(said.clone())).chosen(form.get(name) == id));
        std::iter::once(none).chain(each).collect()
    };
    let press = |words, value: &'static str| Press::new(words, Go::press("go", value));
    let mut buttons = vec![keep("desk-guard-line-keep"), press("desk-guard-line-more", "more")];
    if known {
        buttons.push(Press::quiet("desk-guard-line-remove", Go::press("go", "remove")));
    }
    Page {
        summary: errors.summary(),
        notice: None,
        title: "desk-guard-line",
        lead: None,
        theirs: Vec::new(),
        path,
        back,
        over: "desk-guard-to-account".into(),
        hidden: vec![("seen", seen)],
        parts: vec![
            Part::Select(
                Select::new("category", "desk-guard-category", kinds.collect())
                    .prompt("desk-guard-category-prompt")
                    .error(errors.of("category")),
            ),
            Part::Field(
                Field::new("day", "desk-guard-day", Kind::Date).value(form.get("day")).short().error(errors.of("day")),
            ),
            Part::Field(
                Field::new("cents", "desk-guard-sum", Kind::Text)
                    .hint("desk-guard-money-hint")
                    .value(form.get("cents"))
                    .short()
                    .error(errors.of("cents")),
            ),
            Part::Field(
                Field::new("words", "desk-guard-words", Kind::Text)
                    .value(form.get("words"))
                    .at_most(LONGEST_NAME)
                    .error(errors.of("words")),
            ),
            Part::Select(Select::new(
                "document",
                "desk-guard-document",
                from("document", "desk-guard-no-document", &offered.documents),
            )),
            Part::Select(
                Select::new("leave", "desk-guard-leave", from("leave", "desk-guard-no-leave", &offered.leaves))
                    .hint("desk-guard-leave-hint")
                    .error(errors.of("leave")),
            ),
        ],
        buttons,
    }
}
