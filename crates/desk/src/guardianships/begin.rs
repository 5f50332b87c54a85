// SPDX-License-Identifier: EUPL-1.2
//! The next account: the first from the inventory, each other from the day after the last one.

use super::{Form as Page, Part, Place, cents, day, keep, path_of, refused, typed_day};
use crate::visit::{Visit, see};
use axum::{extract::Path, response::Response};
use casework::guardianship::{Begin, GuardianshipView, period::after};
use jiff::civil::Date;
use page::{
    Errors, Form, Refusal,
    ui::{Field, Kind, Notice},
};

/// GET.
pub(crate) async fn show(visit: Visit, Path((case, id)): Path<(String, String)>) -> Result<Response, Refusal> {
    answer(visit, (case, id), None).await
}

/// POST.
pub(crate) async fn make(
    visit: Visit,
    Path((case, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, Refusal> {
    answer(visit, (case, id), Some(form)).await
}

async fn answer(visit: Visit, (case, id): (String, String), form: Option<Form>) -> Result<Response, Refusal> {
    let place = Place::of(&visit, &case).await?;
    let view = place.view(&id)?;
    let (language, back) = (visit.speech.language(), path_of(place.open.case, view.id));
    // Of a day that has not come there is nothing to account for: the page of the protection says when it does.
    let early =
        view.last().and_then(|last| after(last.period.last)).is_some_and(|next| next > visit.local_now().date());
    if !place.may() || view.is_closed() || early {
        return Ok(see(language, &back));
    }
    let (mut errors, mut notice) = (Errors::default(), None);
    let first = view.last().is_none();
    if let Some(form) = form.as_ref().filter(|form| super::keeps(form)) {
        let begins = if first { day(form, "first", &mut errors) } else { None };
        let opening = if first { cents(form, "opening", &mut errors) } else { None };
        let last = day(form, "last", &mut errors);
        if let (Some(last), true) = (last, errors.is_empty()) {
            let (who, today) = (visit.who(), visit.local_now().date());
            let new = Begin { first: begins, last, opening };
            match visit.desk.casework.begin_account(&who, place.open.case, view.id, new, today).await {
                Ok(period) => return Ok(see(language, &format!("{back}/conti/{period}/1"))),
                Err(why) => notice = refused(why, &mut errors)?,
            }
        }
    }
    let form = form.unwrap_or_else(|| fields(view));
    let wrong = !errors.is_empty();
    page(first, (&form, &errors), (format!("{back}/conti"), back), notice).show(&visit, wrong)
}

/// The days that the decree asks for.
fn fields(view: &GuardianshipView) -> Form {
    let Some(holds) = view.holds() else { return Form::default() };
    let first = view.last().and_then(|last| after(last.period.last)).unwrap_or(holds.terms.rhythm.from);
    let asked = holds.terms.rhythm.last_day(first);
    let last = match holds.end {
        Some((_, end)) => asked.map(|last| last.min(end)),
        None => asked,
    };
    let (first, last) = (typed_day(first), last.map_or_else(String::new, |day: Date| typed_day(day)));
    Form::of([("first", first.as_str()), ("last", last.as_str())])
}

pub(super) fn page(
    first: bool,
    (form, errors): (&Form, &Errors),
    (path, back): (String, String),
    notice: Option<Notice>,
) -> Page {
    let field = |name: &'static str, label: &'static str, kind| {
        Part::Field(Field::new(name, label, kind).value(form.get(name)).short().error(errors.of(name)))
    };
    let mut parts = Vec::new();
    if first {
        parts.push(field("first", "desk-guard-inventory-day", Kind::Date));
        parts.push(Part::Field(
            Field::new("opening", "desk-guard-inventory-sum", Kind::Text)
                .hint("desk-guard-money-hint")
                .value(form.get("opening"))
                .short()
                .error(errors.of("opening")),
        ));
    }
    parts.push(field("last", "desk-guard-period-last", Kind::Date));
    Page {
        summary: errors.summary(),
        notice,
        title: "desk-guard-begin",
        lead: Some(if first { "desk-guard-begin-first" } else { "desk-guard-begin-next" }),
        theirs: Vec::new(),
        path,
        back,
        over: "desk-guard".into(),
        hidden: Vec::new(),
        parts,
        buttons: vec![keep("desk-guard-begin-go")],
    }
}
