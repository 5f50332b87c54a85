// SPDX-License-Identifier: EUPL-1.2
//! The page of whoever sends others (D9): a teacher, a doctor, a parish, by a personal link and without an account.
//!
//! Everything stands at one address with one neutral title. The link's secret leaves the address before anything is shown, and opens
//! nothing until a button is pressed: whatever looks at links in a mail opens no page. Whether a child is at risk is asked before
//! any field; "yes" and "not sure" lead to the authorities and are kept nowhere (ADR 0091).

mod about;
mod agreement;
mod book;
mod home;
mod link;
mod risk;
pub(crate) mod session;

use crate::{visit::Visit, write::desks_for};
use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use directory::pack::Desk;
use identity::Action;
use kernel::{Actor, Istat, Problem};
use page::{Form, Purpose, Refusal, Shell};
use reception::prescribers::{By, How, Prescriber, PrescriberError};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

pub(crate) use book::{Sent, booked, still};
pub(crate) use link::follow;

/// The one address.
pub(crate) const PATH: &str = "/invii";
/// The one title.
pub(crate) const TITLE: &str = "door-discreet-title";

/// The form may stay open for an hour: a lesson, and the one after it.
const WALK: Purpose = Purpose { name: "sending", version: 1, lifetime: 3600 };

/// What was said so far. Travels in one sealed hidden field.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Walk {
    /// This form's own key: sent twice, it is sent once.
    form: String,
    /// Nobody fears for a child. Without it no field is shown.
    clear: bool,
    called: String,
    phone: String,
    mail: String,
    reach: String,
    minor: bool,
    town: Option<Istat>,
    town_typed: String,
    language: String,
    needs: BTreeSet<String>,
    note: String,
    desk: String,
    by: Option<By>,
    how: Option<How>,
    day: String,
    /// They heard the words for this desk and said yes.
    #[serde(default)]
    agreed: bool,
    /// Whether and how they want to be written to about an appointment; empty: not asked yet.
    #[serde(default)]
    tell: String,
    /// Whether that may say day, hour and place.
    #[serde(default)]
    tell_all: bool,
    /// The desks at which somebody may answer, asked anew each time: a desk without anybody is not offered.
    #[serde(skip)]
    served: BTreeSet<String>,
}

impl Walk {
    async fn read(visit: &Visit, form: &Form) -> Result<Self, Refusal> {
        let walk = match form.get("walk") {
            "" => Self { form: visit.door.reception.form_key(), ..Self::default() },
            state => WALK.open(&visit.door.vault, state, visit.now)?,
        };
        let desks: Vec<(&str, &str)> =
            visit.directory.desks().iter().map(|desk| (desk.id.as_str(), desk.body.as_str())).collect();
        let served = visit.door.identity.served(Action::NoteContacts, &desks).await.map_err(Problem::from)?;
        Ok(Self { served, ..walk })
    }

    /// The desks that fit, of a town, and at which somebody may answer; and whether there are any at all.
    fn desks<'v>(&self, visit: &'v Visit) -> (Vec<&'v Desk>, bool) {
        let fit = self.town.map(|town| desks_for(visit, town, &self.needs)).unwrap_or_default();
        let any = !fit.is_empty();
        (fit.into_iter().filter(|desk| self.served.contains(&desk.id)).collect(), any)
    }

    fn sealed(&self, visit: &Visit) -> Result<String, Problem> {
        WALK.seal(&visit.door.vault, self, visit.now)
    }
}

/// GET: the page of whoever has opened it in this browser; to everybody else, how it is opened.
pub(crate) async fn show(visit: Visit, headers: HeaderMap, form: Form) -> Result<Response, Refusal> {
    let Some(secret) = session::read(&visit, &headers) else { return Ok(link::page(&visit, &headers, None)) };
    let prescriber = match enter(&visit, &secret).await? {
        Ok(prescriber) => prescriber,
        Err(over) => return Ok(over),
    };
    home::show(&visit, &secret, &prescriber, home::Said::of(form.get("fatto"))).await
}

/// POST: whatever was pressed.
pub(crate) async fn answer(visit: Visit, headers: HeaderMap, form: Form) -> Result<Response, Refusal> {
    match form.get("at") {
        "link" => return link::open(&visit, &headers).await,
        "close" => return Ok(session::take(&visit, back(&visit, ""))),
        _ => {}
    }
    let Some(secret) = session::read(&visit, &headers) else {
        return Ok(link::page(&visit, &headers, Some("door-invii-closed")));
    };
    let prescriber = match enter(&visit, &secret).await? {
        Ok(prescriber) => prescriber,
        Err(over) => return Ok(over),
    };
    let answer = match form.get("at") {
        "home" => home::answer(&visit, &secret, &prescriber, &form).await?,
        "risk" => risk::answer(&visit, &prescriber, &form).await?,
        "about" => about::answer(&visit, &prescriber, &form).await?,
        "agreement" => agreement::answer(&visit, &secret, &prescriber, &form).await?,
        "book" => book::answer(&visit, &secret, &prescriber, &form).await?,
        _ => home::show(&visit, &secret, &prescriber, home::Said::Nothing).await?,
    };
    Ok(session::give(&visit, &secret, answer))
}

/// Whose page it is, asked anew each time; or, when the link is over, the page that says so.
async fn enter(visit: &Visit, secret: &str) -> Result<Result<Prescriber, Response>, Refusal> {
    match visit.door.reception.prescriber(secret, &Actor::public()).await {
        Ok(prescriber) => Ok(Ok(prescriber)),
        Err(PrescriberError::Over(standing)) => Ok(Err(link::over(visit, Some(standing)))),
        Err(PrescriberError::OpensNothing) => Ok(Err(link::over(visit, None))),
        Err(other) => Err(Problem::from(other).into()),
    }
}

/// The frame of every page of this way.
fn shell(visit: &Visit) -> Shell {
    Shell::new(&visit.door.house, &visit.speech, TITLE).neutral().step("step", PATH)
}

/// Back to the one address, with a GET: nothing that was sent stays behind in the history.
fn back(visit: &Visit, said: &str) -> Response {
    let target = page::address(visit.speech.language(), &format!("{PATH}{said}"));
    let mut answer = StatusCode::SEE_OTHER.into_response();
    if let Ok(target) = HeaderValue::from_str(&target) {
        answer.headers_mut().insert(header::LOCATION, target);
    }
    answer
}

/// The body that gave the link, by name.
fn body_name(visit: &Visit, body: &str) -> String {
    visit.directory.body(body).map_or_else(|| body.to_owned(), |body| body.name.clone())
}
