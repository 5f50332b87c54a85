// SPDX-License-Identifier: EUPL-1.2
//! My access: where I am signed in, my passkeys, my password, my second step, and what I must be told.

use super::{EID, MINE, PASSKEYS, PASSWORD, SECOND_STEP, by_eid::provider, moment};
use crate::visit::{Visit, see};
use askama::Template;
use axum::{http::HeaderMap, response::Response};
use identity::{BrowserKind, EnteredBy, Told};
use kernel::Problem;
use page::{
    Form, Refusal, Switch, filters,
    ui::{Action, Go, Notice, Text, Tone},
};

/// A session of mine.
pub(crate) struct Line {
    pub browser: Text,
    /// By which way it was begun, when that is known.
    pub way: Option<&'static str>,
    pub body: String,
    pub began: String,
    pub seen: String,
    /// The button that ends it; none for the one I am in.
    pub end: Option<Action>,
}

/// The page.
#[derive(Template)]
#[template(path = "access/mine.html")]
pub(crate) struct Mine {
    pub done: Option<Notice>,
    /// What I have not been told yet.
    pub told: Vec<Notice>,
    pub body: String,
    pub role: Text,
    pub sessions: Vec<Line>,
    /// How many passkeys; none: they cannot be used here, and there are none.
    pub passkeys: Option<i64>,
    /// What people call the provider of digital identities, and how many are linked; none: nobody comes in so, and none is.
    pub eids: Option<(String, i64)>,
    pub second_step: Text,
    pub second_step_on: bool,
}

impl Mine {
    fn others(&self) -> bool {
        self.sessions.len() > 1
    }

    fn passkeys_path(&self) -> &'static str {
        PASSKEYS
    }

    fn eid_path(&self) -> &'static str {
        EID
    }

    fn password_path(&self) -> &'static str {
        PASSWORD
    }

    fn second_step_path(&self) -> &'static str {
        SECOND_STEP
    }
}

impl Line {
    pub(crate) fn new(
        (browser, way): (BrowserKind, EnteredBy),
        body: String,
        began: String,
        seen: String,
        end: Option<String>,
    ) -> Self {
        let label = browser_words(browser);
        let end =
            end.map(|reference| Action::quiet("desk-session-end", Go::press("end", reference)).hidden(label.clone()));
        Self { browser: label, way: way_words(way), body, began, seen, end }
    }
}

/// "Firefox, su un computer".
fn browser_words(kind: BrowserKind) -> Text {
    match (kind.family, kind.hand_held) {
        (Some(family), false) => Text::from("desk-session-table").with("browser", family),
        (Some(family), true) => Text::from("desk-session-hand").with("browser", family),
        (None, false) => "desk-session-other".into(),
        (None, true) => "desk-session-other-hand".into(),
    }
}

/// "Con una passkey".
fn way_words(way: EnteredBy) -> Option<&'static str> {
    Some(match way {
        EnteredBy::Password => "desk-entered-password",
        EnteredBy::App => "desk-entered-app",
        EnteredBy::RecoveryCode => "desk-entered-recovery",
        EnteredBy::Invitation => "desk-entered-invitation",
        EnteredBy::Passkey => "desk-entered-passkey",
        EnteredBy::Eid => "desk-entered-eid",
        EnteredBy::Unknown => return None,
    })
}

/// GET.
pub(crate) async fn show(visit: Visit, headers: HeaderMap, form: Form) -> Result<Response, Refusal> {
    let (identity, member) = (&visit.desk.identity, &visit.session.member);
    let token = identity.token(&headers).ok_or_else(Refusal::not_found)?;
    let sessions = identity.own_sessions(member, &token).await.map_err(Problem::from)?;
    let sessions = sessions
        .into_iter()
        .map(|session| {
            Line::new(
                (session.browser, session.entered_by),
                visit.body_name(&session.body),
                moment(&visit, session.began_at),
                moment(&visit, session.seen_at),
                (!session.this_one).then_some(session.reference),
            )
        })
        .collect();
    let told = if visit.session.notices == 0 {
        Vec::new()
    } else {
        let notices = identity.notices(member).await.map_err(Problem::from)?;
        notices.into_iter().map(|(what, at)| told(what, moment(&visit, at))).collect()
    };
    let step = identity.second_step(member).await.map_err(Problem::from)?;
    let passkeys = identity.passkey_count(member).await.map_err(Problem::from)?;
    let provider = provider(identity, &visit.speech);
    // Where nobody comes in so, nothing is asked.
    let linked = if provider.is_some() { identity.eid_count(member).await.map_err(Problem::from)? } else { 0 };
    let page = Mine {
        done: done(form.get("fatto")),
        told,
        body: visit.body_name(&member.body),
        role: member.role.key().into(),
        sessions,
        passkeys: (passkeys > 0 || identity.passkey_home().is_ok()).then_some(passkeys),
        eids: provider.map(|provider| (provider, linked)),
        second_step_on: step.is_some(),
        second_step: match step {
            Some(step) => Text::from("desk-second-step-is-on").with("codes", step.codes_left),
            None => "desk-second-step-is-off".into(),
        },
    };
    Ok(visit.shell("desk-access", Switch::Path(MINE.to_owned())).show(&page))
}

/// POST: ends one session, or all the others, or has read the notices.
pub(crate) async fn change(visit: Visit, headers: HeaderMap, form: Form) -> Result<Response, Refusal> {
    let (identity, member) = (&visit.desk.identity, &visit.session.member);
    let refused = |error| Refusal::from(Problem::from(error)).back_to(MINE);
    if form.has("read") {
        identity.notices_read(member).await.map_err(refused)?;
        return Ok(see(visit.speech.language(), MINE));
    }
    if form.has("others") {
        let token = identity.token(&headers).ok_or_else(Refusal::not_found)?;
        identity.end_other_sessions(member, &token).await.map_err(refused)?;
    } else {
        identity.end_own_session(member, form.get("end")).await.map_err(refused)?;
    }
    Ok(see(visit.speech.language(), &format!("{MINE}?fatto=chiusa")))
}

pub(crate) fn told(what: Told, when: String) -> Notice {
    let words = match what {
        Told::AccessReset => "desk-told-access-reset",
        Told::PasskeyAdded => "desk-told-passkey-added",
        Told::PasskeyCopied => "desk-told-passkey-copied",
        Told::EidLinked => "desk-told-eid-linked",
        Told::EidNumberGiven => "desk-told-eid-number",
        Told::RecoveryCodeUsed => "desk-told-recovery-code",
    };
    Notice::new(Tone::Waiting, Text::from(words).with("when", when)).announced()
}

/// What was just done.
pub(crate) fn done(what: &str) -> Option<Notice> {
    let words = match what {
        "chiusa" => "desk-session-ended",
        "password" => "desk-password-changed",
        "spento" => "desk-second-step-went-off",
        "benvenuto" => "desk-invited-welcome",
        _ => return None,
    };
    Some(Notice::new(Tone::Done, words).announced())
}
