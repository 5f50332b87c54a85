// SPDX-License-Identifier: EUPL-1.2
//! My digital identities: linking one, whose name is shown first, and unlinking it. At the computer of everybody the provider may
//! still know whoever sat there before: nothing is linked until they have read the name and said yes.

use super::{
    EID, MINE,
    by_eid::{go, not_in, provider, redirect},
    day, mistake, moment,
    password::present_password,
};
use crate::visit::{Visit, see};
use askama::Template;
use axum::{http::HeaderMap, response::Response};
use identity::{EidDeparture, EidId, EidOutcome, IdentityError, OwnEid, Password};
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{ErrorSummary, Field, Notice, Text, Tone},
};

/// An identity of mine.
pub(crate) struct Line {
    pub times: Text,
    /// Whether it still lets me in.
    pub good: bool,
    /// Where it is unlinked.
    pub unlink: String,
}

/// The page.
#[derive(Template)]
#[template(path = "access/eids.html")]
pub(crate) struct Eids {
    pub summary: ErrorSummary,
    pub done: Option<Notice>,
    /// What people call the provider; none: nobody comes in that way any more.
    pub provider: Option<String>,
    /// The name that the provider says, while they are asked whether it is theirs.
    pub offered: Option<String>,
    pub lines: Vec<Line>,
    /// The password again, when they came in a while ago.
    pub present: Option<Field>,
}

/// Unlinking one.
#[derive(Template)]
#[template(path = "access/eid.html")]
pub(crate) struct One {
    pub summary: ErrorSummary,
    pub notice: Option<Notice>,
    pub id: String,
    pub times: Text,
    pub present: Option<Field>,
}

impl Eids {
    fn path(&self) -> &'static str {
        EID
    }

    fn mine(&self) -> &'static str {
        MINE
    }
}

impl One {
    fn path(&self) -> &'static str {
        EID
    }
}

/// When it was linked and last used, in the words of the page.
pub(crate) fn times(linked: String, used: Option<String>) -> Text {
    match used {
        Some(used) => Text::from("desk-eid-times").with("linked", linked).with("used", used),
        None => Text::from("desk-eid-times-unused").with("linked", linked),
    }
}

fn times_of(visit: &Visit, own: &OwnEid) -> Text {
    times(day(visit, own.linked_at), own.used_at.map(|used| moment(visit, used)))
}

/// GET: all of them, or one.
pub(crate) async fn show(visit: Visit, headers: HeaderMap, form: Form) -> Result<Response, Refusal> {
    if form.has("quale") {
        return one(&visit, form.get("quale"), &Errors::default(), None).await;
    }
    let identity = &visit.desk.identity;
    let waiting = identity.waiting_eid(&headers);
    let trip = identity.eid_trip(waiting.as_ref(), Some(&visit.session)).await.map_err(Problem::from)?;
    let trip = trip.filter(|trip| trip.account.is_some());
    let name = provider(identity, &visit.speech).unwrap_or_default();
    let waits = |words: Text| Some(Notice::new(Tone::Waiting, words).announced());
    let says = |words| waits(Text::from(words).with("provider", name.as_str()));
    let (notice, offered) = match form.get("fatto") {
        "collegata" => (
            Some(Notice::new(Tone::Done, Text::from("desk-eid-linked").with("provider", name.as_str())).announced()),
            None,
        ),
        "scollegata" => (Some(Notice::new(Tone::Done, "desk-eid-unlinked").announced()), None),
        "no" => (says("desk-eid-declined"), None),
        _ if form.has("vecchia") => (says("desk-eid-old"), None),
        _ if !form.has("esito") => (None, None),
        _ => match trip {
            Some(trip) if trip.outcome == EidOutcome::Offered => (None, trip.offered),
            Some(trip) => (linking_words(trip.outcome, &name).and_then(waits), None),
            None => (None, None),
        },
    };
    page(&visit, notice, offered, &Errors::default()).await
}

/// Why nothing was linked; none: it was, and is in the list.
fn linking_words(outcome: EidOutcome, provider: &str) -> Option<Text> {
    Some(match outcome {
        EidOutcome::Linked | EidOutcome::Entered | EidOutcome::Offered => return None,
        EidOutcome::Cancelled => "desk-eid-not-linked".into(),
        EidOutcome::Taken => "desk-eid-taken".into(),
        EidOutcome::NotTheirs => "desk-eid-not-theirs".into(),
        other => not_in(other, provider),
    })
}

async fn page(
    visit: &Visit,
    done: Option<Notice>,
    offered: Option<String>,
    errors: &Errors,
) -> Result<Response, Refusal> {
    let identity = &visit.desk.identity;
    let own = identity.own_eids(&visit.session.member).await.map_err(Problem::from)?;
    let provider = provider(identity, &visit.speech);
    if provider.is_none() && own.is_empty() {
        return Err(Refusal::not_found().back_to(MINE));
    }
    let lines = own
        .iter()
        .map(|one| Line {
            times: times_of(visit, one),
            good: one.of_this_provider,
            unlink: format!("{EID}?quale={}", one.id),
        })
        .collect();
    let page = Eids {
        summary: errors.summary(),
        done,
        provider,
        offered,
        lines,
        present: (!visit.session.is_fresh(visit.now)).then(|| present_password(errors)),
    };
    let shell = visit.shell("desk-eids-title", Switch::Path(EID.to_owned()));
    Ok(shell.wrong(!errors.is_empty()).show(&page))
}

async fn one(visit: &Visit, which: &str, errors: &Errors, refused: Option<&'static str>) -> Result<Response, Refusal> {
    let own = visit.desk.identity.own_eids(&visit.session.member).await.map_err(Problem::from)?;
    let found = own.iter().find(|one| one.id.to_string() == which);
    let found = found.ok_or_else(|| Refusal::not_found().back_to(EID))?;
    let page = One {
        summary: errors.summary(),
        notice: refused.map(|words| Notice::new(Tone::Waiting, words).announced()),
        id: found.id.to_string(),
        times: times_of(visit, found),
        present: (!visit.session.is_fresh(visit.now)).then(|| present_password(errors)),
    };
    let shell = visit.shell("desk-eid-unlink-title", Switch::Path(EID.to_owned()));
    Ok(shell.wrong(!errors.is_empty() || refused.is_some()).show(&page))
}

/// POST: `do` is `link`, `yes`, `no` or `unlink`.
pub(crate) async fn change(visit: Visit, headers: HeaderMap, form: Form) -> Result<Response, Refusal> {
    let (identity, member) = (&visit.desk.identity, &visit.session.member);
    let waiting = identity.waiting_eid(&headers);
    let to = |done: &str| Ok(see(visit.speech.language(), &format!("{EID}?{done}")));
    match form.get("do") {
        "unlink" => unlink(&visit, &headers, &form).await,
        "no" => {
            identity.decline_eid(member, waiting.as_ref()).await.map_err(Problem::from)?;
            to("fatto=no")
        }
        "yes" => {
            let words = match identity.link_eid(member, waiting.as_ref()).await {
                Ok(()) => return to("fatto=collegata"),
                Err(IdentityError::StepOver) => return to("vecchia"),
                Err(IdentityError::EidTaken) => "desk-eid-taken",
                Err(IdentityError::TooManyEids) => "desk-eid-too-many",
                Err(other) => return Err(Refusal::from(Problem::from(other)).back_to(EID)),
            };
            page(&visit, Some(Notice::new(Tone::Waiting, words).announced()), None, &Errors::default()).await
        }
        _ => link(&visit, &headers, &form).await,
    }
}

/// Leaves for the provider, with the password when it is asked.
async fn link(visit: &Visit, headers: &HeaderMap, form: &Form) -> Result<Response, Refusal> {
    let identity = &visit.desk.identity;
    let fresh = visit.session.is_fresh(visit.now);
    let mut errors = Errors::default();
    let mut refused = None;
    if !fresh && form.get("present").is_empty() {
        errors.add("present", "desk-password-missing");
    } else {
        let token = identity.token(headers).ok_or_else(Refusal::not_found)?;
        let present = (!fresh).then(|| Password::new(form.get("present")));
        let departure = EidDeparture {
            redirect: &redirect(&visit.desk),
            language: visit.speech.language(),
            held: "",
            waiting: identity.waiting_eid(headers),
        };
        match identity.leave_to_link_eid(&visit.session.member, &token, present.as_ref(), departure).await {
            Ok(sent) => {
                let shell = visit.shell("desk-eid-going-title", Switch::Path(EID.to_owned()));
                return Ok(go(&visit.desk, &visit.speech, &shell, sent));
            }
            Err(IdentityError::EidOff) => return Err(Refusal::not_found().back_to(MINE)),
            Err(IdentityError::EidDown) => refused = Some(EidOutcome::Down),
            Err(IdentityError::TooManyEids) => refused = Some(EidOutcome::TooMany),
            Err(IdentityError::TooManyTries { seconds }) if fresh => {
                let words = Text::from("identity-too-many-tries").with("seconds", seconds);
                let notice = Notice::new(Tone::Waiting, words).announced();
                return page(visit, Some(notice), None, &errors).await;
            }
            Err(error) => mistake(error, "present", &mut errors)?,
        }
    }
    let name = provider(identity, &visit.speech).unwrap_or_default();
    let notice = refused.map(|outcome| Notice::new(Tone::Waiting, not_in(outcome, &name)).announced());
    page(visit, notice, None, &errors).await
}

async fn unlink(visit: &Visit, headers: &HeaderMap, form: &Form) -> Result<Response, Refusal> {
    let (identity, which) = (&visit.desk.identity, form.get("eid"));
    let id: EidId = which.parse().map_err(|_| Refusal::not_found().back_to(EID))?;
    let fresh = visit.session.is_fresh(visit.now);
    let mut errors = Errors::default();
    if !fresh && form.get("present").is_empty() {
        errors.add("present", "desk-password-missing");
        return one(visit, which, &errors, None).await;
    }
    let token = identity.token(headers).ok_or_else(Refusal::not_found)?;
    let present = (!fresh).then(|| Password::new(form.get("present")));
    match identity.unlink_eid(&visit.session.member, &token, present.as_ref(), id).await {
        Ok(()) => Ok(see(visit.speech.language(), &format!("{EID}?fatto=scollegata"))),
        Err(IdentityError::NotForYou) => Err(Refusal::not_found().back_to(EID)),
        Err(IdentityError::LastWayIn) => one(visit, which, &errors, Some("desk-eid-last-way")).await,
        Err(error) => {
            mistake(error, "present", &mut errors)?;
            one(visit, which, &errors, None).await
        }
    }
}
