// SPDX-License-Identifier: EUPL-1.2
//! Since when a plan holds, how often it is looked at again, and the supports that are given.

use super::{Place, Told, piece_said};
use crate::visit::{Visit, see};
use askama::Template;
use axum::{extract::Path, response::Response};
use casework::plan::{
    By, LONGEST, PlanError, State,
    kinds::Unit,
    merge::{Change, Clash, overlay},
    rhythm::Every,
    text::{Frame, Party, PieceId, Spot, Support, Text as Words},
};
use jiff::civil::Date;
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Action as Press, Choice, Choices, ErrorSummary, Field, Go, Kind, Notice, Select, Text, Tone},
};

/// A support to write.
pub(crate) struct Given {
    pub id: String,
    pub number: usize,
    pub what: Field,
    pub by: Select,
    pub from: Field,
    pub until: Field,
    pub gone: Option<Choices>,
}

/// The page.
#[derive(Template)]
#[template(path = "plans/times.html")]
pub(crate) struct Page {
    pub summary: ErrorSummary,
    pub notice: Option<Notice>,
    pub theirs: Vec<(String, Option<Text>)>,
    pub over: bool,
    pub path: String,
    pub back: String,
    pub kind: &'static str,
    pub was: String,
    pub first: Field,
    pub count: Field,
    pub unit: Select,
    pub supports: Vec<Given>,
    pub buttons: Vec<Press>,
}

#[derive(Default)]
pub(super) struct Shown {
    pub errors: Errors,
    pub clashes: Vec<(Clash, Option<By>)>,
    pub more: bool,
}

fn part(text: &Words) -> Words {
    Words { frame: text.frame, supports: text.supports.clone(), ..Words::default() }
}

/// GET.
pub(crate) async fn show(
    visit: Visit,
    Path((case, plan, version)): Path<(String, String, String)>,
) -> Result<Response, Refusal> {
    let place = Place::of(&visit, &case, &plan, &version).await?;
    if !place.may() || place.version()?.state != State::Draft {
        return Ok(see(visit.speech.language(), &place.path()));
    }
    let kept = part(&place.version()?.text);
    page(&visit, &place, (&fields(&kept), &kept.carried()), Shown::default()).await
}

/// POST: keeps it, or one more support.
pub(crate) async fn change(
    visit: Visit,
    Path((case, plan, version)): Path<(String, String, String)>,
    form: Form,
) -> Result<Response, Refusal> {
    let place = Place::of(&visit, &case, &plan, &version).await?;
    let (go, before, mut errors) = (form.get("go").to_owned(), Words::of_carried(form.get("was")), Errors::default());
    let mut told = None;
    if go != "language" && go != "more" {
        let now = typed(&form, &mut errors);
        if errors.is_empty() {
            let ids = before.supports.keys().chain(now.supports.keys()).map(|id| Spot::Support(*id));
            let mut spots: Vec<Spot> = std::iter::once(Spot::Frame).chain(ids).collect();
            spots.sort_unstable();
            spots.dedup();
            let over = form.has("over");
            let changes =
                spots.into_iter().map(|spot| Change { spot, was: before.get(spot), now: now.get(spot), over });
            match visit.desk.casework.write_plan(&visit.who(), place.at, changes.collect()).await {
                Ok(saved) if saved.clashes.is_empty() => return Ok(see(visit.speech.language(), &place.path())),
                Ok(saved) => told = Some(saved.clashes),
                Err(PlanError::Fixed) => errors.add("first", "desk-plan-fixed"),
                Err(PlanError::CaseClosed) => errors.add("first", "desk-plan-case-closed"),
                Err(PlanError::TooLong { .. }) => errors.add("first", "desk-plan-too-many"),
                Err(why) => return Err(Problem::from(why).into()),
            }
        }
    }
    let Some(clashes) = told else {
        let shown = Shown { errors, more: go == "more", ..Shown::default() };
        return page(&visit, &place, (&form, form.get("was")), shown).await;
    };
    let place = Place::of(&visit, &case, &plan, &version).await?;
    let kept = part(&place.version()?.text);
    let mut mine = kept.clone();
    for (clash, _) in &clashes {
        mine.set(clash.spot, overlay(clash, &kept));
    }
    page(&visit, &place, (&fields(&mine), &kept.carried()), Shown { clashes, ..Shown::default() }).await
}

pub(super) fn fields(text: &Words) -> Form {
    let mut all: Vec<(String, String)> = Vec::new();
    let mut add = |name: String, value: String| all.push((name, value));
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    add("first".to_owned(), day(text.frame.first));
    if let Some(every) = text.frame.every {
        add("count".to_owned(), every.count.to_string());
        add("unit".to_owned(), every.unit.code().to_owned());
    }
    for (number, (id, one)) in text.supports.iter().enumerate() {
        add("s".to_owned(), id.to_string());
        add(format!("s{number}-what"), one.what.clone());
        add(format!("s{number}-by"), one.by.to_string());
        add(format!("s{number}-from"), day(one.from));
        add(format!("s{number}-until"), day(one.until));
    }
    Form::of(all.iter().map(|(name, value)| (name.as_str(), value.as_str())))
}

/// A day that was typed; nothing when nothing was.
fn day(form: &Form, name: &str, errors: &mut Errors) -> Option<Date> {
    match form.get(name).trim() {
        "" => None,
        text => {
            let day = text.parse().ok();
            if day.is_none() {
                errors.add(name, "page-field-date");
            }
            day
        }
    }
}

fn typed(form: &Form, errors: &mut Errors) -> Words {
    let mut text = Words::default();
    let first = day(form, "first", errors);
    let every = match (form.get("count").trim(), Unit::from_code(form.get("unit"))) {
        ("", _) => None,
        (count, Some(unit)) => {
            let every = count.parse().ok().and_then(|count| Every::new(count, unit));
            if every.is_none() {
                errors.add("count", "desk-plan-every-wrong");
            }
            every
        }
        (_, None) => {
            errors.add("unit", "desk-plan-every-unit-missing");
            None
        }
    };
    text.frame = Frame { first, every };
    for (number, id) in form.all("s").enumerate() {
        let field = |part: &str| format!("s{number}-{part}");
        let empty = ["what", "by", "from", "until"].iter().all(|part| form.get(&field(part)).trim().is_empty());
        let Ok(id) = id.parse::<PieceId>() else { continue };
        if empty || form.has(&field("gone")) {
            continue;
        }
        let what = form.get(&field("what")).trim().to_owned();
        if what.is_empty() {
            errors.add(field("what"), "desk-plan-support-what-missing");
        } else if what.chars().count() > LONGEST {
            errors.add(field("what"), Text::from("page-field-too-long").with("max", LONGEST));
        }
        let (from, until) = (day(form, &field("from"), errors), day(form, &field("until"), errors));
        if from.zip(until).is_some_and(|(from, until)| until < from) {
            errors.add(field("until"), "desk-plan-support-until-wrong");
        }
        match form.get(&field("by")).parse::<Party>() {
            Ok(by) => drop(text.supports.insert(id, Support { what, by, from, until })),
            Err(_) => errors.add(field("by"), "desk-plan-support-by-missing"),
        }
    }
    text
}

async fn page(visit: &Visit, place: &Place, typed: (&Form, &str), shown: Shown) -> Result<Response, Refusal> {
    let told = visit.told_of(&place.open).await?;
    let fresh = shown.more.then(|| visit.desk.casework.new_piece());
    let page = Page::of(super::kind_name(place.view.kind), place.path(), typed, shown, fresh, &told);
    let switch = Switch::Form { id: "step", path: page.path.clone() };
    let wrong = !page.summary.is_empty();
    Ok(visit.shell("desk-plan-times", switch).wrong(wrong).show(&page))
}

impl Page {
    pub(super) fn of(
        kind: &'static str,
        back: String,
        (form, was): (&Form, &str),
        shown: Shown,
        fresh: Option<PieceId>,
        told: &Told<'_>,
    ) -> Self {
        let mut errors = shown.errors;
        for (clash, _) in &shown.clashes {
            let part = clash.fields.first().copied().unwrap_or("what");
            let name = match clash.spot {
                Spot::Support(id) => {
                    let id = id.to_string();
                    form.all("s").position(|one| one == id).map(|number| format!("s{number}-{part}"))
                }
                _ => Some(if part == "every" { "count".to_owned() } else { "first".to_owned() }),
            };
            errors.add(name.unwrap_or_else(|| "first".to_owned()), "desk-plan-clash");
        }
        let read = Words::of_carried(was);
        let theirs: Vec<_> = shown
            .clashes
            .iter()
            .map(|(clash, by)| {
                (piece_said(clash.theirs.as_ref(), told), by.as_ref().map(|by| told.by("desk-plan-by", by)))
            })
            .collect();
        let units = Unit::ALL.iter().map(|unit| {
            let name = match unit {
                Unit::Days => "desk-plan-unit-days",
                Unit::Weeks => "desk-plan-unit-weeks",
                Unit::Months => "desk-plan-unit-months",
            };
            let chosen = form.get("unit") == unit.code() || form.get("unit").is_empty() && *unit == Unit::Months;
            Choice::new(unit.code(), name).chosen(chosen)
        });
        let ids: Vec<String> = form.all("s").map(str::to_owned).chain(fresh.map(|id| id.to_string())).collect();
        let given = |(number, id): (usize, String)| {
            let name = |part: &str| format!("s{number}-{part}");
            let field = |part: &str, label: &'static str, kind: Kind| {
                let name = name(part);
                Field::new(name.clone(), label, kind).value(form.get(&name)).error(errors.of(&name))
            };
            Given {
                number: number + 1,
                what: field("what", "desk-plan-support-what", Kind::Text)
                    .hint("desk-plan-support-what-hint")
                    .at_most(LONGEST),
                by: Select::new(name("by"), "desk-plan-support-by", told.parties(form.get(&name("by"))))
                    .prompt("desk-plan-promise-by-prompt")
                    .error(errors.of(&name("by"))),
                from: field("from", "desk-plan-support-from", Kind::Date).optional().short(),
                until: field("until", "desk-plan-support-until", Kind::Date).optional().short(),
                gone: id.parse::<PieceId>().is_ok_and(|id| read.supports.contains_key(&id)).then(|| {
                    let tick = Choice::new("1", "desk-plan-support-gone").chosen(form.has(&name("gone")));
                    Choices::several(name("gone"), "desk-plan-support-gone", vec![tick]).asked_by_the_title()
                }),
                id,
            }
        };
        let keep = if theirs.is_empty() { "desk-plan-keep" } else { "desk-plan-keep-mine" };
        let mut buttons = vec![
            Press::main(keep, Go::press("go", "keep")),
            Press::new("desk-plan-support-more", Go::leave("step", "go", "more")),
        ];
        if !theirs.is_empty() {
            buttons.push(Press::new("desk-plan-take-theirs", Go::to(format!("{back}/tempi"))));
        }
        Self {
            notice: (!theirs.is_empty()).then(|| Notice::new(Tone::Waiting, "desk-plan-theirs").announced()),
            over: !theirs.is_empty() || form.has("over"),
            theirs,
            kind,
            was: was.to_owned(),
            first: Field::new("first", "desk-plan-first", Kind::Date)
                .hint("desk-plan-first-hint")
                .value(form.get("first"))
                .short()
                .error(errors.of("first")),
            count: Field::new("count", "desk-plan-every", Kind::Number)
                .hint("desk-plan-every-hint")
                .value(form.get("count"))
                .short()
                .error(errors.of("count")),
            unit: Select::new("unit", "desk-plan-unit", units.collect()).error(errors.of("unit")),
            supports: ids.into_iter().enumerate().map(given).collect(),
            buttons,
            path: format!("{back}/tempi"),
            back,
            summary: errors.summary(),
        }
    }
}
