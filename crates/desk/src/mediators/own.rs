// SPDX-License-Identifier: EUPL-1.2
//! A mediator's own days: when, where, which language, how to call the person. Nothing else is read for this page.

use super::{OWN, away::Away, way_words};
use crate::{
    access::reached,
    feeds,
    visit::{Visit, see},
};
use agenda::{
    BookingError,
    mediators::{OwnMediation, Way},
};
use askama::Template;
use axum::{http::HeaderMap, response::Response};
use directory::pack::Mode;
use jiff::civil::DateTime;
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Empty, ErrorSummary, Notice, Tone},
};

/// An appointment of hers.
pub(crate) struct Row {
    pub from: DateTime,
    pub to: DateTime,
    pub tongue: String,
    pub mode: Mode,
    pub place: Option<String>,
    /// To dial and to read.
    pub phone: Option<String>,
    pub link: Option<String>,
    pub called: String,
}

impl Row {
    fn mode_key(&self) -> &'static str {
        way_words(Way::of(self.mode))
    }
}

/// The page.
#[derive(Template)]
#[template(path = "mediators/own.html")]
pub(crate) struct Own {
    pub summary: ErrorSummary,
    pub notice: Option<Notice>,
    pub rows: Vec<Row>,
    /// Nothing for who is no mediator.
    pub away: Option<Away>,
    /// For the form that asks for her calendar on the telephone.
    pub key: String,
}

impl Own {
    fn nothing(&self) -> Empty {
        match self.away {
            Some(_) => Empty::new("calendar", "desk-mediation-own-empty.title", "desk-mediation-own-empty"),
            None => Empty::new("info", "desk-mediation-own-none.title", "desk-mediation-own-none"),
        }
    }
}

fn row(visit: &Visit, one: OwnMediation) -> Row {
    Row {
        from: one.starts.datetime(),
        to: one.ends.datetime(),
        tongue: one.tongue.name(visit.speech.language()).to_owned(),
        mode: one.mode,
        place: one.at.place.filter(|_| one.mode == Mode::OnSite),
        phone: one.at.phone,
        link: one.link,
        called: one.called,
    }
}

/// GET.
pub(crate) async fn show(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let words = match form.get("fatto") {
        "assente" => Some("desk-mediator-away-told"),
        "tolta" => Some("desk-away-withdrawn"),
        _ => None,
    };
    let notice = words.map(|words| Notice::new(Tone::Done, words).announced());
    page(&visit, notice, &Form::default(), &Errors::default()).await
}

async fn page(visit: &Visit, notice: Option<Notice>, typed: &Form, errors: &Errors) -> Result<Response, Refusal> {
    let found = visit.desk.agenda.own_mediations(&visit.session.member).await.map_err(Problem::from)?;
    let (rows, away) = match found {
        None => (Vec::new(), None),
        Some(found) => {
            let away = Away::new(OWN.to_owned(), super::away::rows(visit, &found.away), typed, errors);
            (found.ahead.into_iter().map(|one| row(visit, one)).collect(), Some(away))
        }
    };
    let key = visit.desk.agenda.feed_key();
    let page = Own { summary: errors.summary(), notice, rows, away, key };
    Ok(visit.shell("desk-mediation-own", Switch::Path(OWN.to_owned())).wrong(!errors.is_empty()).show(&page))
}

/// POST: she is away, or back; or wants her calendar on the telephone.
pub(crate) async fn change(visit: Visit, headers: HeaderMap, form: Form) -> Result<Response, Refusal> {
    let (agenda, member) = (&visit.desk.agenda, &visit.session.member);
    let to = |done: &str| Ok(see(visit.speech.language(), &format!("{OWN}?fatto={done}")));
    let refused = |error: BookingError| Refusal::from(Problem::from(error)).back_to(OWN);
    match form.get("go") {
        "away" => match super::away::days_away(&visit, &form) {
            Ok(stretch) => {
                agenda.own_away(stretch, member).await.map_err(refused)?;
                to("assente")
            }
            Err(errors) => page(&visit, None, &form, &errors).await,
        },
        "feed" => {
            let language = visit.speech.language();
            let secret = agenda.open_own_feed(language, form.get("key"), member).await.map_err(refused)?;
            let who = visit.speech.say("desk-mediation-own").into_owned();
            let address = format!("{}{}", reached(&visit, &headers), feeds::file::path(&secret));
            let switch = Switch::Path(OWN.to_owned());
            Ok(visit.shell("desk-feeds-link", switch).show(&feeds::Shown::new(who, address)))
        }
        "back" => match agenda.own_back(form.get("absence"), member).await {
            Ok(()) | Err(BookingError::NotFound) => to("tolta"),
            Err(error) => Err(refused(error)),
        },
        _ => page(&visit, None, &Form::default(), &Errors::default()).await,
    }
}
