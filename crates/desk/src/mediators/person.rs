// SPDX-License-Identifier: EUPL-1.2
//! One mediator of the register: written in, corrected, away. A mistake keeps everything typed; of two who correct at once the second is
//! told, and reads what the first wrote.

use super::{
    NEW, REGISTER,
    away::{Away, days_away, rows},
    form::{Around, Questions, as_typed, read},
};
use crate::{
    access::people::body_asked,
    visit::{Visit, see},
};
use agenda::{
    BookingError,
    mediators::{MediatorId, Way},
};
use axum::{extract::Path, response::Response};
use kernel::{Kind as Fault, Problem};
use page::{
    Errors, Form, Refusal, Switch,
    ui::{Notice, Tone},
};

/// Accounts of a body, by id and name.
async fn accounts(visit: &Visit, body: &str) -> Result<Vec<(String, String)>, Refusal> {
    let found = visit.desk.identity.colleagues(&visit.who(), body).await.map_err(Problem::from)?;
    let mut all: Vec<(String, String)> = Vec::new();
    for one in found {
        let id = one.account.to_string();
        if !all.iter().any(|(known, _)| *known == id) {
            all.push((id, one.name));
        }
    }
    all.sort_by(|one, other| one.1.cmp(&other.1));
    Ok(all)
}

/// GET: an empty form.
pub(crate) async fn new(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let body = body_asked(&visit, &form)?;
    let typed = Form::of([("from", visit.local_now().date().to_string().as_str()), ("way", Way::InPerson.code())]);
    empty(&visit, body, &typed, &Errors::default()).await
}

async fn empty(visit: &Visit, body: String, typed: &Form, errors: &Errors) -> Result<Response, Refusal> {
    let key = match typed.get("key") {
        "" => visit.desk.agenda.mediator_key(),
        key => key.to_owned(),
    };
    let around = Around {
        path: NEW.to_owned(),
        key,
        version: String::new(),
        called: None,
        accounts: accounts(visit, &body).await?,
        language: visit.speech.language(),
        body,
    };
    let page = Questions::new(around, typed, errors);
    let switch = Switch::Path(NEW.to_owned());
    Ok(visit.shell("desk-mediator-new", switch).wrong(!errors.is_empty()).show(&page))
}

/// POST: she is in the register, or what is wrong is said beside its field.
pub(crate) async fn write(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let body = body_asked(&visit, &form)?;
    let accounts = accounts(&visit, &body).await?;
    let new = match read(&form, &body, &accounts, visit.local_now().date()) {
        Ok(new) => new,
        Err(errors) => return empty(&visit, body, &form, &errors).await,
    };
    let written = visit.desk.agenda.write_mediator_in(new, &visit.who()).await;
    written.map_err(|error| Refusal::from(Problem::from(error)).back_to(REGISTER))?;
    Ok(see(visit.speech.language(), &format!("{REGISTER}?ente={body}&fatto=scritta")))
}

/// GET: what is written of her.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let id: MediatorId = id.parse().map_err(|_| Refusal::not_found())?;
    let notice = match form.get("fatto") {
        "assente" => Some(Notice::new(Tone::Done, "desk-mediator-away-written").announced()),
        "tolta" => Some(Notice::new(Tone::Done, "desk-away-withdrawn").announced()),
        _ => None,
    };
    one(&visit, id, notice, None, &Errors::default()).await
}

async fn one(
    visit: &Visit,
    id: MediatorId,
    notice: Option<Notice>,
    typed: Option<&Form>,
    errors: &Errors,
) -> Result<Response, Refusal> {
    let (listed, away) = visit.desk.agenda.mediator(id, &visit.who()).await.map_err(Problem::from)?;
    let path = format!("{REGISTER}/{id}");
    let around = Around {
        path: path.clone(),
        body: listed.told.body.clone(),
        key: String::new(),
        version: typed.map_or_else(|| listed.version.to_string(), |form| form.get("seen").to_owned()),
        called: Some(listed.told.profile.name.clone()),
        accounts: accounts(visit, &listed.told.body).await?,
        language: visit.speech.language(),
    };
    let stands = as_typed(&listed);
    let nothing = Form::default();
    // The other form of the page sends only its own fields.
    let saved = typed.filter(|form| form.get("go") == "save");
    let mut page = Questions::new(around, saved.unwrap_or(&stands), errors);
    page.notice = notice;
    page.away = Some(Away::new(path.clone(), rows(visit, &away), typed.unwrap_or(&nothing), errors));
    Ok(visit.shell("desk-mediator", Switch::Path(path)).wrong(!errors.is_empty()).show(&page))
}

/// POST: corrected, away, back.
pub(crate) async fn change(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let id: MediatorId = id.parse().map_err(|_| Refusal::not_found())?;
    let (agenda, who) = (&visit.desk.agenda, visit.who());
    let (listed, _) = agenda.mediator(id, &who).await.map_err(Problem::from)?;
    let to = |done: &str| Ok(see(visit.speech.language(), &format!("{REGISTER}/{id}?fatto={done}")));
    let refused = |error: BookingError| Refusal::from(Problem::from(error)).back_to(REGISTER);
    match form.get("go") {
        "save" => {
            let accounts = accounts(&visit, &listed.told.body).await?;
            let new = match read(&form, &listed.told.body, &accounts, visit.local_now().date()) {
                Ok(new) => new,
                Err(errors) => return one(&visit, id, None, Some(&form), &errors).await,
            };
            let seen = form.get("seen").parse().unwrap_or_default();
            match agenda.correct_mediator(id, seen, new, &who).await {
                Ok(()) => {
                    let path = format!("{REGISTER}?ente={}&fatto=corretta", listed.told.body);
                    Ok(see(visit.speech.language(), &path))
                }
                // What the other wrote is on the page now, to be read and corrected again.
                Err(BookingError::ChangedMeanwhile) => {
                    let notice = Notice::new(Tone::Waiting, "desk-mediator-changed-meanwhile").announced();
                    one(&visit, id, Some(notice), None, &Errors::default()).await
                }
                Err(error) => Err(refused(error)),
            }
        }
        "away" => match days_away(&visit, &form) {
            Ok(stretch) => {
                agenda.mediator_away(id, stretch, &who).await.map_err(refused)?;
                to("assente")
            }
            Err(errors) => one(&visit, id, None, Some(&form), &errors).await,
        },
        "back" => match agenda.mediator_back(id, form.get("absence"), &who).await {
            // Taken back already.
            Ok(()) | Err(BookingError::NotFound) => to("tolta"),
            Err(error) => Err(refused(error)),
        },
        "" => one(&visit, id, None, None, &Errors::default()).await,
        _ => Err(Problem::new(Fault::Malformed, "page-problem-malformed").into()),
    }
}
