// SPDX-License-Identifier: EUPL-1.2
//! What is pressed on an intervention: decided, stopped, delivered, corrected, paid, taken back.

use super::{Place, mend, one::write, path_of, read_quantity, refused};
use crate::{
    plans::read,
    visit::{Visit, see},
};
use axum::{extract::Path, response::Response};
use casework::{
    case::CaseId,
    intervention::{
        Act, AtIntervention, DeliveryId, InterventionError, InterventionId, NewDelivery,
        delivery::{Given, Paid},
        kinds::{Deed, Reason},
        life::SameHand,
        terms::Measure,
    },
};
use jiff::civil::Date;
use page::{
    Errors, Form, Refusal,
    ui::{Notice, Tone},
};

/// POST.
pub(crate) async fn change(
    visit: Visit,
    Path((case_id, id)): Path<(String, String)>,
    form: Form,
) -> Result<Response, Refusal> {
    let (case, intervention): (CaseId, InterventionId) = (read(&case_id)?, read(&id)?);
    // To who may not read the case this is not there, whatever they press.
    let place = Place::of(&visit, case).await?;
    let measure = place.one(intervention)?.terms.measure;
    let at = AtIntervention { case, intervention, today: visit.today() };
    let (mark, mut errors) = (form.get("mark").to_owned(), Errors::default());
    let pressed = match form.get("go") {
        "deliver" | "correct" | "never" => deliver(&visit, at, measure, &form, &mut errors).await,
        "pay" => pay(&visit, at, &form, &mut errors).await,
        "back" => {
            let delivery: DeliveryId = read(form.get("delivery"))?;
            let why = form.get(&format!("back-{mark}")).to_owned();
            let taken = visit.desk.casework.take_payment_back(&visit.who(), at, delivery, why).await;
            taken.map(|()| Some("ripresa"))
        }
        go => match Deed::from_code(go) {
            Some(deed) => act(&visit, at, deed, &form, &mut errors).await,
            None => return Ok(see(visit.speech.language(), &path_of(case, intervention))),
        },
    };
    let notice = match pressed {
        Ok(Some(done)) => {
            return Ok(see(visit.speech.language(), &format!("{}?fatto={done}", path_of(case, intervention))));
        }
        Ok(None) => None,
        Err(InterventionError::Faults(faults)) => {
            mend(&faults, &format!("-{mark}"), &mut errors);
            None
        }
        Err(why) => Some(words_of(why)?),
    };
    let notice = notice.map(|words| Notice::new(Tone::Waiting, words).announced());
    write(&visit, (&case_id, &id), &form, &errors, notice).await
}

/// What goes otherwise than asked, in words above the page.
fn words_of(why: InterventionError) -> Result<&'static str, Refusal> {
    Ok(match why {
        InterventionError::SameHand(SameHand::Asked) => "desk-intervention-hand-asked",
        InterventionError::SameHand(SameHand::Authorised) => "desk-intervention-hand-authorised",
        InterventionError::SameHand(SameHand::Noted) => "desk-intervention-hand-noted",
        InterventionError::Delivered => "desk-intervention-after-that-day",
        InterventionError::Paid => "desk-intervention-paid-already",
        InterventionError::NotNow | InterventionError::ChangedMeanwhile => "desk-intervention-not-now",
        InterventionError::CaseClosed => "desk-intervention-case-closed",
        InterventionError::TooMany => "desk-intervention-too-many",
        other => return Err(refused(other)),
    })
}

/// A day that was typed; `otherwise` where nothing was.
fn day(form: &Form, name: &str, otherwise: Option<Date>, errors: &mut Errors) -> Option<Date> {
    match form.get(name).trim() {
        "" if otherwise.is_some() => otherwise,
        text => {
            let day = text.parse().ok();
            if day.is_none() {
                errors.add(name.to_owned(), "desk-intervention-no-day");
            }
            day
        }
    }
}

async fn act(
    visit: &Visit,
    at: AtIntervention,
    deed: Deed,
    form: &Form,
    errors: &mut Errors,
) -> Result<Option<&'static str>, InterventionError> {
    let mark = deed.code();
    let otherwise = deed.decides().then_some(at.today);
    let Some(on) = day(form, &format!("on-{mark}"), otherwise, errors) else { return Ok(None) };
    let reason = Reason::from_code(form.get(&format!("reason-{mark}")));
    let words = form.get(&format!("words-{mark}")).to_owned();
    let act = Act { deed, on, reason, words };
    visit.desk.casework.act_on_intervention(&visit.who(), at, act).await.map(|()| Some("fatto"))
}

async fn deliver(
    visit: &Visit,
    at: AtIntervention,
    measure: Measure,
    form: &Form,
    errors: &mut Errors,
) -> Result<Option<&'static str>, InterventionError> {
    let (mark, go) = (form.get("mark").to_owned(), form.get("go"));
    let name = |field: &str| format!("{field}-{mark}");
    let corrects = match go {
        "deliver" => None,
        _ => {
            let earlier = form.get("delivery").parse().map_err(|_| InterventionError::NotFound)?;
            Some((earlier, form.get(&name("why")).to_owned()))
        }
    };
    let given = if go == "never" {
        None
    } else {
        let from = day(form, &name("from"), None, errors);
        let until = day(form, &name("until"), from, errors);
        let hours = matches!(measure, Measure::Hours { .. });
        let quantity = read_quantity(hours, form.get(&name("quantity")));
        if quantity.is_none() {
            let words = if hours { "desk-intervention-quantity-hours" } else { "desk-intervention-quantity-sum" };
            errors.add(name("quantity"), words);
        }
        let said = |field: &str| form.get(&name(field)).trim().to_owned();
        let (Some(from), Some(until), Some(quantity)) = (from, until, quantity) else { return Ok(None) };
        Some(Given { from, until, quantity, by: said("by"), words: said("words") })
    };
    let done = if corrects.is_some() { "corretta" } else { "consegna" };
    let new = NewDelivery { form: format!("{} {mark}", form.get("key")), given, corrects };
    visit.desk.casework.note_delivery(&visit.who(), at, new).await.map(|_| Some(done))
}

async fn pay(
    visit: &Visit,
    at: AtIntervention,
    form: &Form,
    errors: &mut Errors,
) -> Result<Option<&'static str>, InterventionError> {
    let mark = form.get("mark");
    let delivery: DeliveryId = form.get("delivery").parse().map_err(|_| InterventionError::NotFound)?;
    let Some(on) = day(form, &format!("on-{mark}"), None, errors) else { return Ok(None) };
    let paid = Paid { on, act: form.get(&format!("act-{mark}")).trim().to_owned() };
    let key = format!("{} {mark}", form.get("key"));
    visit.desk.casework.pay_delivery(&visit.who(), at, delivery, (key, paid)).await.map(|()| Some("pagata"))
}
