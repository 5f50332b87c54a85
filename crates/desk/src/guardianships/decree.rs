// SPDX-License-Identifier: EUPL-1.2
//! An entry of the register: the first decree, another one, the oath, the end.

use super::{
    Form as Page, Names, Part, Place, day, ending_name, keep, list_of, measure_name, path_of, refused, typed_day,
};
use crate::{
    plans::Told,
    visit::{Visit, see},
};
use axum::{extract::Path, response::Response};
use casework::{
    case::OpenCase,
    guardianship::{
        GuardianshipView, LONGEST, LONGEST_NAME, NewDecree,
        decree::{Act, Decree, Ending, Measure, Terms},
        period::{LONGEST as LONGEST_RHYTHM, Rhythm},
    },
};
use page::{
    Errors, Form, Refusal,
    ui::{Choice, Choices, Field, Kind, Notice, Select, Text},
};

fn act_of(word: &str) -> Result<Act, Refusal> {
    match word {
        "modifica" => Ok(Act::Amends),
        "giuramento" => Ok(Act::Oath),
        "fine" => Ok(Act::Ends),
        _ => Err(Refusal::not_found()),
    }
}

fn title(act: Act) -> &'static str {
    match act {
        Act::Opens => "desk-guard-new",
        Act::Amends => "desk-guard-amend",
        Act::Oath => "desk-guard-oath",
        Act::Ends => "desk-guard-end",
    }
}

/// GET: the first.
pub(crate) async fn begin(visit: Visit, Path(case): Path<String>) -> Result<Response, Refusal> {
    first(visit, case, None).await
}

/// POST: the first.
pub(crate) async fn open(visit: Visit, Path(case): Path<String>, form: Form) -> Result<Response, Refusal> {
    first(visit, case, Some(form)).await
}

async fn first(visit: Visit, case: String, form: Option<Form>) -> Result<Response, Refusal> {
    let place = Place::of(&visit, &case).await?;
    let list = list_of(place.open.case);
    answer(&visit, &place, (Act::Opens, None), form, (format!("{list}/nuova"), list)).await
}

/// GET: another.
pub(crate) async fn show(
    visit: Visit,
    Path((case, id, act)): Path<(String, String, String)>,
) -> Result<Response, Refusal> {
    another(visit, (case, id, act), None).await
}

/// POST: another.
pub(crate) async fn note(
    visit: Visit,
    Path((case, id, act)): Path<(String, String, String)>,
    form: Form,
) -> Result<Response, Refusal> {
    another(visit, (case, id, act), Some(form)).await
}

async fn another(
    visit: Visit,
    (case, id, word): (String, String, String),
    form: Option<Form>,
) -> Result<Response, Refusal> {
    let (place, act) = (Place::of(&visit, &case).await?, act_of(&word)?);
    let view = place.view(&id)?;
    let back = path_of(place.open.case, view.id);
    answer(&visit, &place, (act, Some(view)), form, (format!("{back}/registro/{word}"), back)).await
}

async fn answer(
    visit: &Visit,
    place: &Place,
    (act, view): (Act, Option<&GuardianshipView>),
    form: Option<Form>,
    (path, back): (String, String),
) -> Result<Response, Refusal> {
    let language = visit.speech.language();
    if !place.may() || view.is_some_and(|view| view.holds().is_none_or(|holds| holds.end.is_some())) {
        return Ok(see(language, &back));
    }
    let (mut errors, mut notice) = (Errors::default(), None);
    let sent = form.as_ref().filter(|form| super::keeps(form));
    if let Some(decree) = sent.and_then(|form| typed(act, form, view, &mut errors)) {
        let (who, room, today) = (visit.who(), &visit.desk.casework, visit.local_now().date());
        let key = sent.map(|form| form.get("key").to_owned()).unwrap_or_default();
        let (case, new) = (place.open.case, NewDecree { form: key, decree });
        let done = match view {
            None => room.open_guardianship(&who, case, new, today).await.map(|id| path_of(case, id)),
            Some(view) => room.note_decree(&who, case, view.id, new, today).await.map(|()| back.clone()),
        };
        match done {
            Ok(path) => return Ok(see(language, &path)),
            Err(why) => notice = refused(why, &mut errors)?,
        }
    }
    let form = form.unwrap_or_else(|| fields(view, act));
    let key = match form.get("key") {
        "" => visit.desk.reception.form_key(),
        key => key.to_owned(),
    };
    let (told, names) = (visit.told_of(&place.open).await?, visit.team_names(&place.open).await?);
    let wrong = !errors.is_empty();
    page(act, (&form, &errors), (path, back, key, notice), (&told, &place.open, &names)).show(visit, wrong)
}

/// What holds now, as it stands in the form of another decree.
fn fields(view: Option<&GuardianshipView>, act: Act) -> Form {
    let Some(holds) = view.and_then(GuardianshipView::holds).filter(|_| act == Act::Amends) else {
        return Form::default();
    };
    let terms = holds.terms;
    let by = terms.by_name.as_ref().map_or_else(|| terms.body.clone(), |id| format!("{} {id}", terms.body));
    let (months, from, whom) = (terms.rhythm.months.to_string(), typed_day(terms.rhythm.from), terms.whom.to_string());
    Form::of([
        ("measure", terms.measure.code()),
        ("whom", whom.as_str()),
        ("appointed", by.as_str()),
        ("months", months.as_str()),
        ("from", from.as_str()),
        ("powers", terms.powers.as_str()),
        ("limits", terms.limits.as_str()),
        ("court", holds.decree.court.as_str()),
    ])
}

fn typed(act: Act, form: &Form, view: Option<&GuardianshipView>, errors: &mut Errors) -> Option<Decree> {
    let word = |name: &'static str| form.get(name).trim().to_owned();
    let ending = if act == Act::Ends { Ending::from_code(form.get("ending")) } else { None };
    if act == Act::Ends && ending.is_none() {
        errors.add("ending", "desk-guard-missing");
    }
    // Nobody decrees an oath, nor a death.
    if act != Act::Oath && ending != Some(Ending::Death) {
        missing(form, &["court", "number"], errors);
    }
    let on = day(form, "on", errors);
    let terms = if matches!(act, Act::Opens | Act::Amends) { Some(terms(form, view, errors)) } else { None };
    let decree = Decree { act, court: word("court"), number: word("number"), on: on?, terms: terms.flatten(), ending };
    errors.is_empty().then_some(decree)
}

/// What the decree says: every mistake at once, in the order of the page.
fn terms(form: &Form, view: Option<&GuardianshipView>, errors: &mut Errors) -> Option<Terms> {
    let measure = Measure::from_code(form.get("measure"));
    if measure.is_none() {
        errors.add("measure", "desk-guard-missing");
    }
    // Whom it protects does not change: that would be another protection.
    let held = view.and_then(|view| view.holds().map(|holds| holds.terms.whom));
    let whom = held.or_else(|| form.get("whom").parse().ok());
    if whom.is_none() {
        errors.add("whom", "desk-guard-missing");
    }
    missing(form, &["appointed"], errors);
    let months = form.get("months").trim().parse().ok().filter(|months| (1..=LONGEST_RHYTHM).contains(months));
    if months.is_none() {
        errors.add("months", "desk-guard-months-wrong");
    }
    let from = day(form, "from", errors);
    missing(form, &["powers"], errors);
    let appointed = form.get("appointed").trim();
    let (body, by_name) = match appointed.split_once(' ') {
        Some((body, account)) => (body.to_owned(), Some(account.to_owned())),
        None => (appointed.to_owned(), None),
    };
    let rhythm = Rhythm::new(months?, from?)?;
    let said = |name: &str| form.get(name).trim().to_owned();
    Some(Terms {
        measure: measure?,
        whom: whom?,
        body,
        by_name,
        rhythm,
        powers: said("powers"),
        limits: said("limits"),
    })
}

fn missing(form: &Form, names: &[&'static str], errors: &mut Errors) {
    for name in names {
        if form.get(name).trim().is_empty() {
            errors.add(*name, "desk-guard-missing");
        }
    }
}

pub(super) fn page(
    act: Act,
    (form, errors): (&Form, &Errors),
    (path, back, key, notice): (String, String, String, Option<Notice>),
    (told, open, names): (&Told<'_>, &OpenCase, &Names),
) -> Page {
    let team: Vec<(String, String)> = open
        .team
        .iter()
        .filter(|seat| seat.on(told.today))
        .filter_map(|seat| {
            let (_, name) = names.iter().find(|(id, _)| *id == seat.account.to_string())?;
            Some((format!("{} {}", seat.body, seat.account), format!("{name}, {}", told.body(&seat.body))))
        })
        .collect();
    write(act, (form, errors), (path, back, key, notice), told, &team)
}

pub(super) fn write(
    act: Act,
    (form, errors): (&Form, &Errors),
    (path, back, key, notice): (String, String, String, Option<Notice>),
    told: &Told<'_>,
    team: &[(String, String)],
) -> Page {
    let line = |name: &'static str, label: &'static str| {
        Part::Field(
            Field::new(name, label, Kind::Text).value(form.get(name)).at_most(LONGEST_NAME).error(errors.of(name)),
        )
    };
    let when = |label: &'static str, name: &'static str| {
        Part::Field(Field::new(name, label, Kind::Date).value(form.get(name)).short().error(errors.of(name)))
    };
    let long = |name: &'static str, label: &'static str, hint: &'static str| {
        Field::new(name, label, Kind::Long).hint(hint).value(form.get(name)).at_most(LONGEST).error(errors.of(name))
    };
    let mut parts = Vec::new();
    let appoints = matches!(act, Act::Opens | Act::Amends);
    if act == Act::Ends {
        let ways = Ending::ALL
            .iter()
            .map(|one| Choice::new(one.code(), ending_name(*one)).chosen(form.get("ending") == one.code()));
        parts.push(Part::Choices(
            Choices::one("ending", "desk-guard-ending", ways.collect()).error(errors.of("ending")),
        ));
    }
    if act != Act::Oath {
        parts.extend([line("court", "desk-guard-court"), line("number", "desk-guard-number")]);
    }
    parts.push(when(if act == Act::Ends { "desk-guard-last-day" } else { "desk-guard-on" }, "on"));
    if appoints {
        let measures = Measure::ALL
            .iter()
            .map(|one| Choice::new(one.code(), measure_name(*one)).chosen(form.get("measure") == one.code()));
        parts.push(Part::Choices(
            Choices::one("measure", "desk-guard-measure", measures.collect()).error(errors.of("measure")),
        ));
        if act == Act::Opens {
            let whom = told.people.iter().map(|(id, _)| {
                let value = id.to_string();
                let chosen = form.get("whom") == value;
                Choice::new(value, Text::said(told.person(*id))).chosen(chosen)
            });
            parts.push(Part::Choices(Choices::one("whom", "desk-guard-whom", whom.collect()).error(errors.of("whom"))));
        }
        let offices = told.bodies.iter().map(|(id, name)| {
            Choice::new(id.clone(), Text::from("desk-guard-office").with("body", name.clone()))
                .chosen(form.get("appointed") == id)
        });
        let people = team
            .iter()
            .map(|(id, name)| Choice::new(id.clone(), Text::said(name.clone())).chosen(form.get("appointed") == id));
        parts.push(Part::Select(
            Select::new("appointed", "desk-guard-who", people.chain(offices).collect())
                .prompt("desk-guard-who-prompt")
                .error(errors.of("appointed")),
        ));
        parts.push(Part::Field(
            Field::new("months", "desk-guard-months", Kind::Number)
                .hint("desk-guard-months-hint")
                .value(form.get("months"))
                .short()
                .error(errors.of("months")),
        ));
        parts.push(when("desk-guard-from", "from"));
        parts.push(Part::Field(long("powers", "desk-guard-powers", "desk-guard-powers-hint")));
        parts.push(Part::Field(long("limits", "desk-guard-limits", "desk-guard-limits-hint").optional()));
    }
    Page {
        summary: errors.summary(),
        notice,
        title: title(act),
        lead: (act == Act::Amends).then_some("desk-guard-amend-lead"),
        theirs: Vec::new(),
        path,
        back,
        over: "desk-guard".into(),
        hidden: vec![("key", key)],
        parts,
        buttons: vec![keep("desk-guard-note")],
    }
}
