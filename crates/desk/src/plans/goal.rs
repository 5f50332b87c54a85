// SPDX-License-Identifier: EUPL-1.2
//! A goal, on one page with what is promised for it. What a colleague writes at the same time is kept beside, field by field.

use super::{Place, Told, of_goal, piece_said, read, term_name};
use crate::visit::{Visit, see};
use askama::Template;
use axum::{extract::Path, response::Response};
use casework::plan::{
    By, LONGEST, LONGEST_NAME, PlanError, State,
    kinds::Term,
    merge::{Change, Clash, overlay},
    text::{Commitment, Goal, Piece, PieceId, Spot, Text as Words},
};
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Action as Press, Choice, Choices, ErrorSummary, Field, Go, Kind, Notice, Select, Text, Tone},
};

/// A promise to write.
pub(crate) struct Promise {
    pub id: String,
    pub number: usize,
    pub by: Select,
    pub what: Field,
    pub due: Field,
    pub ask: Field,
    /// To take it away; of one that is not kept yet, leaving it empty is enough.
    pub gone: Option<Choices>,
}

/// What a colleague has written meanwhile: what, whose.
pub(crate) struct Theirs {
    pub said: String,
    pub by: Option<Text>,
}

/// The page.
#[derive(Template)]
#[template(path = "plans/goal.html")]
pub(crate) struct Page {
    pub summary: ErrorSummary,
    pub notice: Option<Notice>,
    pub theirs: Vec<Theirs>,
    pub over: bool,
    pub path: String,
    pub back: String,
    pub kind: &'static str,
    pub new: bool,
    pub was: String,
    pub what: Field,
    pub sign: Field,
    pub term: Choices,
    pub needs: Choices,
    pub promises: Vec<Promise>,
    pub buttons: Vec<Press>,
}

/// What is shown besides what was typed.
#[derive(Default)]
pub(super) struct Shown {
    pub errors: Errors,
    pub clashes: Vec<(Clash, Option<By>)>,
    /// One more promise to write.
    pub more: bool,
}

/// GET.
pub(crate) async fn show(
    visit: Visit,
    Path((case, plan, version, goal)): Path<(String, String, String, String)>,
) -> Result<Response, Refusal> {
    let (place, goal) = (Place::of(&visit, &case, &plan, &version).await?, read(&goal)?);
    if !place.may() || place.version()?.state != State::Draft {
        return Ok(see(visit.speech.language(), &place.path()));
    }
    let kept = of_goal(&place.version()?.text, goal);
    let shown = Shown { more: kept.commitments.is_empty(), ..Shown::default() };
    page(&visit, &place, goal, (&fields(&kept, goal), &kept.carried()), &shown).await
}

/// POST: keeps it, one more promise, or takes the goal away.
pub(crate) async fn change(
    visit: Visit,
    Path((case, plan, version, goal)): Path<(String, String, String, String)>,
    form: Form,
) -> Result<Response, Refusal> {
    let (place, goal): (Place, PieceId) = (Place::of(&visit, &case, &plan, &version).await?, read(&goal)?);
    let (go, before) = (form.get("go").to_owned(), Words::of_carried(form.get("was")));
    if go == "language" || go == "more" {
        let shown = Shown { more: go == "more", ..Shown::default() };
        return page(&visit, &place, goal, (&form, form.get("was")), &shown).await;
    }
    let mut errors = Errors::default();
    let now = if go == "remove" { Words::default() } else { typed(&form, goal, &visit, &mut errors) };
    if !errors.is_empty() {
        return page(&visit, &place, goal, (&form, form.get("was")), &Shown { errors, ..Shown::default() }).await;
    }
    let over = form.has("over");
    let spots = before.commitments.keys().chain(now.commitments.keys()).map(|id| Spot::Commitment(*id));
    let mut spots: Vec<Spot> = std::iter::once(Spot::Goal(goal)).chain(spots).collect();
    spots.dedup();
    let changes = spots.into_iter().map(|spot| Change { spot, was: before.get(spot), now: now.get(spot), over });
    let saved = match visit.desk.casework.write_plan(&visit.who(), place.at, changes.collect()).await {
        Ok(saved) => saved,
        // Signed, set aside or closed by somebody else between the two: what was typed stays on the page.
        Err(why @ (PlanError::Fixed | PlanError::CaseClosed)) => {
            let key = if matches!(why, PlanError::Fixed) { "desk-plan-fixed" } else { "desk-plan-case-closed" };
            errors.add("what", key);
            return page(&visit, &place, goal, (&form, form.get("was")), &Shown { errors, ..Shown::default() }).await;
        }
        Err(PlanError::TooLong { .. }) => {
            errors.add("what", "desk-plan-too-many");
            return page(&visit, &place, goal, (&form, form.get("was")), &Shown { errors, ..Shown::default() }).await;
        }
        Err(why) => return Err(Problem::from(why).into()),
    };
    if saved.clashes.is_empty() {
        return Ok(see(visit.speech.language(), &format!("{}#o-{goal}", place.path())));
    }
    // What is kept now, with one's own where somebody has to choose: sent again as it stands, one's own holds.
    let place = Place::of(&visit, &case, &plan, &version).await?;
    let kept = of_goal(&place.version()?.text, goal);
    let mut mine = kept.clone();
    for (clash, _) in &saved.clashes {
        mine.set(clash.spot, overlay(clash, &kept));
    }
    let shown = Shown { clashes: saved.clashes, ..Shown::default() };
    page(&visit, &place, goal, (&fields(&mine, goal), &kept.carried()), &shown).await
}

/// A text as the fields of the page.
pub(super) fn fields(text: &Words, goal: PieceId) -> Form {
    let mut all: Vec<(String, String)> = Vec::new();
    let mut add = |name: String, value: String| all.push((name, value));
    if let Some(goal) = text.goals.get(&goal) {
        add("what".to_owned(), goal.what.clone());
        add("sign".to_owned(), goal.sign.clone());
        add("term".to_owned(), goal.term.code().to_owned());
        goal.needs.iter().for_each(|need| add("needs".to_owned(), need.clone()));
    }
    for (number, (id, one)) in text.promised(goal).enumerate() {
        add("c".to_owned(), id.to_string());
        add(format!("c{number}-by"), one.by.to_string());
        add(format!("c{number}-what"), one.what.clone());
        add(format!("c{number}-due"), one.due.map(|day| day.to_string()).unwrap_or_default());
        add(format!("c{number}-ask"), one.ask.clone());
    }
    Form::of(all.iter().map(|(name, value)| (name.as_str(), value.as_str())))
}

/// What was typed, as a text; what is missing or wrong, by field.
fn typed(form: &Form, goal: PieceId, visit: &Visit, errors: &mut Errors) -> Words {
    let mut text = Words::default();
    let too_long = |max: usize| Text::from("page-field-too-long").with("max", max);
    let mut words = |name: &str, max: usize, missing: Option<&'static str>| {
        let value = form.get(name).trim().to_owned();
        if value.chars().count() > max {
            errors.add(name, too_long(max));
        } else if let (true, Some(missing)) = (value.is_empty(), missing) {
            errors.add(name, missing);
        }
        value
    };
    let known = |code: &&str| visit.directory.need(code).is_some();
    let what = words("what", LONGEST, Some("desk-plan-goal-what-missing"));
    let sign = words("sign", LONGEST, None);
    let needs = form.all("needs").filter(known).map(str::to_owned).collect();
    let term = Term::from_code(form.get("term"));
    for (number, id) in form.all("c").enumerate() {
        let field = |part: &str| format!("c{number}-{part}");
        let empty = ["by", "what", "due", "ask"].iter().all(|part| form.get(&field(part)).trim().is_empty());
        let Ok(id) = id.parse::<PieceId>() else { continue };
        if empty || form.has(&field("gone")) {
            continue;
        }
        let what = words(&field("what"), LONGEST, Some("desk-plan-promise-what-missing"));
        let ask = words(&field("ask"), LONGEST_NAME, None);
        let by = form.get(&field("by")).parse().ok();
        let due = form.get(&field("due")).trim();
        let due = (!due.is_empty()).then(|| due.parse().ok());
        if by.is_none() {
            words(&field("by"), usize::MAX, Some("desk-plan-promise-by-missing"));
        }
        match (by, due) {
            (Some(by), None) => drop(text.commitments.insert(id, Commitment { goal, by, what, due: None, ask })),
            (Some(by), Some(Some(due))) => {
                text.commitments.insert(id, Commitment { goal, by, what, due: Some(due), ask });
            }
            (_, Some(None)) => text.commitments.clear(),
            (None, _) => {}
        }
    }
    for (number, _) in form.all("c").enumerate() {
        let (name, gone) = (format!("c{number}-due"), format!("c{number}-gone"));
        let due = form.get(&name).trim();
        if !due.is_empty() && due.parse::<jiff::civil::Date>().is_err() && !form.has(&gone) {
            errors.add(name, "page-field-date");
        }
    }
    match term {
        Some(term) => text.set(Spot::Goal(goal), Some(Piece::Goal(Goal { what, sign, term, needs }))),
        None => errors.add("term", "desk-plan-term-missing"),
    }
    text
}

async fn page(
    visit: &Visit,
    place: &Place,
    goal: PieceId,
    (form, was): (&Form, &str),
    shown: &Shown,
) -> Result<Response, Refusal> {
    let told = visit.told_of(&place.open).await?;
    let new = !place.version()?.text.goals.contains_key(&goal);
    let fresh = shown.more.then(|| visit.desk.casework.new_piece());
    let page = Page::of(super::kind_name(place.view.kind), (place.path(), goal, new), (form, was), shown, fresh, &told);
    let switch = Switch::Form { id: "step", path: page.path.clone() };
    let wrong = !page.summary.is_empty();
    Ok(visit.shell(if new { "desk-plan-goal-new" } else { "desk-plan-goal" }, switch).wrong(wrong).show(&page))
}

impl Page {
    pub(super) fn of(
        kind: &'static str,
        (back, goal, new): (String, PieceId, bool),
        (form, was): (&Form, &str),
        shown: &Shown,
        fresh: Option<PieceId>,
        told: &Told<'_>,
    ) -> Self {
        let mut errors = shown.errors.clone();
        for (clash, _) in &shown.clashes {
            errors.add(field_of(clash, form), "desk-plan-clash");
        }
        let terms = Term::ALL
            .iter()
            .map(|term| Choice::new(term.code(), term_name(*term)).chosen(form.get("term") == term.code()));
        let needs = told.needs.iter().map(|(code, name)| {
            Choice::new(code.clone(), Text::said(name.clone())).chosen(form.all("needs").any(|one| one == code))
        });
        let read = Words::of_carried(was);
        let known: Vec<String> = form.all("c").map(str::to_owned).chain(fresh.map(|id| id.to_string())).collect();
        let promises =
            known.into_iter().enumerate().map(|(number, id)| promise(number, id, form, &errors, told, &read));
        let theirs = shown.clashes.iter().map(|(clash, by)| Theirs {
            said: piece_said(clash.theirs.as_ref(), told),
            by: by.as_ref().map(|by| told.by("desk-plan-by", by)),
        });
        let theirs: Vec<Theirs> = theirs.collect();
        let mut buttons = vec![
            Press::main(
                if theirs.is_empty() { "desk-plan-keep" } else { "desk-plan-keep-mine" },
                Go::press("go", "keep"),
            ),
            Press::new("desk-plan-promise-more", Go::leave("step", "go", "more")),
        ];
        if !theirs.is_empty() {
            buttons.push(Press::new("desk-plan-take-theirs", Go::to(format!("{back}/obiettivi/{goal}"))));
        }
        if !new {
            buttons.push(Press::quiet("desk-plan-goal-remove", Go::leave("step", "go", "remove")));
        }
        Self {
            summary: errors.summary(),
            notice: (!theirs.is_empty()).then(|| Notice::new(Tone::Waiting, "desk-plan-theirs").announced()),
            over: !theirs.is_empty() || form.has("over"),
            theirs,
            path: format!("{back}/obiettivi/{goal}"),
            kind,
            new,
            was: was.to_owned(),
            what: Field::new("what", "desk-plan-goal-what", Kind::Long)
                .hint("desk-plan-goal-what-hint")
                .value(form.get("what"))
                .at_most(LONGEST)
                .error(errors.of("what")),
            sign: Field::new("sign", "desk-plan-goal-sign", Kind::Text)
                .hint("desk-plan-goal-sign-hint")
                .value(form.get("sign"))
                .at_most(LONGEST)
                .optional()
                .error(errors.of("sign")),
            term: Choices::one("term", "desk-plan-goal-term", terms.collect()).error(errors.of("term")),
            needs: Choices::several("needs", "desk-plan-goal-needs", needs.collect())
                .hint("desk-plan-goal-needs-hint")
                .error(errors.of("needs")),
            promises: promises.collect(),
            buttons,
            back,
        }
    }
}

/// The field at which a clash stands.
fn field_of(clash: &Clash, form: &Form) -> String {
    let part = clash.fields.first().copied().unwrap_or("what");
    match clash.spot {
        Spot::Commitment(id) => {
            let id = id.to_string();
            form.all("c")
                .position(|one| one == id)
                .map_or_else(|| "what".to_owned(), |number| format!("c{number}-{part}"))
        }
        _ => part.to_owned(),
    }
}

fn promise(number: usize, id: String, form: &Form, errors: &Errors, told: &Told<'_>, read: &Words) -> Promise {
    let name = |part: &str| format!("c{number}-{part}");
    let value = |part: &str| form.get(&name(part)).to_owned();
    let field = |part: &str, label: &'static str, kind: Kind| {
        Field::new(name(part), label, kind).value(value(part)).error(errors.of(&name(part)))
    };
    Promise {
        number: number + 1,
        by: Select::new(name("by"), "desk-plan-promise-by", told.parties(&value("by")))
            .prompt("desk-plan-promise-by-prompt")
            .error(errors.of(&name("by"))),
        what: field("what", "desk-plan-promise-what", Kind::Text).at_most(LONGEST),
        due: field("due", "desk-plan-promise-due", Kind::Date).hint("desk-plan-promise-due-hint").optional().short(),
        ask: field("ask", "desk-plan-promise-ask", Kind::Text)
            .hint("desk-plan-promise-ask-hint")
            .optional()
            .at_most(LONGEST_NAME),
        gone: id.parse::<PieceId>().is_ok_and(|id| read.commitments.contains_key(&id)).then(|| {
            let tick = Choice::new("1", "desk-plan-promise-gone").chosen(form.has(&name("gone")));
            Choices::several(name("gone"), "desk-plan-promise-gone", vec![tick]).asked_by_the_title()
        }),
        id,
    }
}
