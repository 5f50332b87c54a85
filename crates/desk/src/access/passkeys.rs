// SPDX-License-Identifier: EUPL-1.2
//! My passkeys: the list, and a new one in two steps: a name, then the finger on the sensor. At the computer of everybody they fear to
//! leave their key in it for the next one: the page says to choose their own telephone.

use super::{MINE, PASSKEYS, by_passkey::Ask, day, moment, passkey, password::present_password};
use crate::visit::{Visit, see};
use askama::Template;
use axum::{http::HeaderMap, response::Response};
use identity::{IdentityError, KeptWhere, OwnPasskey, PasskeyQuestion, Password};
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{ErrorSummary, Field, Kind, Notice, Text, Tone},
};

/// A passkey of mine.
pub(crate) struct Line {
    pub name: String,
    pub times: Text,
    pub kept: Text,
    /// Where it is renamed or taken away.
    pub change: String,
}

/// The page.
#[derive(Template)]
#[template(path = "access/passkeys.html")]
pub(crate) struct Passkeys {
    pub summary: ErrorSummary,
    pub done: Option<Notice>,
    /// Just invited: they may do it later.
    pub welcome: bool,
    pub lines: Vec<Line>,
    /// What a new one needs; none where passkeys cannot be used.
    pub add: Option<Add>,
}

/// The questions before a passkey is made.
pub(crate) struct Add {
    pub name: Field,
    /// The password again, when they came in a while ago.
    pub present: Option<Field>,
}

/// Now the authenticator is asked.
#[derive(Template)]
#[template(path = "access/passkey_make.html")]
pub(crate) struct Make {
    pub ask: Ask,
    pub name: String,
}

impl Add {
    pub(crate) fn new(name: &str, fresh: bool, errors: &Errors) -> Self {
        Self { name: name_field(name, errors), present: (!fresh).then(|| present_password(errors)) }
    }
}

impl Passkeys {
    fn path(&self) -> &'static str {
        PASSKEYS
    }

    fn mine(&self) -> &'static str {
        MINE
    }
}

impl Make {
    fn path(&self) -> &'static str {
        PASSKEYS
    }

    fn options(&self) -> &str {
        self.ask.question.as_ref().map_or("", |question| &question.options)
    }
}

/// What a passkey is called.
pub(crate) fn name_field(name: &str, errors: &Errors) -> Field {
    Field::new("passkey-name", "desk-passkey-name", Kind::Text)
        .hint("desk-passkey-name-hint")
        .at_most(60)
        .value(name)
        .error(errors.of("passkey-name"))
}

/// A line of the list; times in the words of the page.
pub(crate) fn line(passkey: &OwnPasskey, added: String, used: Option<String>) -> Line {
    Line {
        name: passkey.name.clone(),
        times: match used {
            Some(used) => Text::from("desk-passkey-times").with("added", added).with("used", used),
            None => Text::from("desk-passkey-times-unused").with("added", added),
        },
        kept: match passkey.kept {
            KeptWhere::OneDevice => "desk-passkey-one-device".into(),
            KeptWhere::Carried => "desk-passkey-carried".into(),
        },
        change: format!("{PASSKEYS}?quale={}", passkey.id),
    }
}

/// GET: all of them, or one.
pub(crate) async fn show(visit: Visit, form: Form) -> Result<Response, Refusal> {
    if form.has("quale") {
        return passkey::show(&visit, form.get("quale"), &Form::default(), &Errors::default()).await;
    }
    page(&visit, form.get("fatto"), &Form::default(), &Errors::default(), None).await
}

async fn page(
    visit: &Visit,
    done: &str,
    form: &Form,
    errors: &Errors,
    refused: Option<&'static str>,
) -> Result<Response, Refusal> {
    let own = visit.desk.identity.own_passkeys(&visit.session.member).await.map_err(Problem::from)?;
    let lines = own
        .iter()
        .map(|one| line(one, day(visit, one.added_at), one.used_at.map(|used| moment(visit, used))))
        .collect();
    let said = match (refused, done) {
        (Some(words), _) => Some((Tone::Waiting, words)),
        (None, "benvenuto") => Some((Tone::Done, "desk-passkey-welcome")),
        (None, "aggiunta") => Some((Tone::Done, "desk-passkey-added")),
        (None, "nome") => Some((Tone::Done, "desk-passkey-renamed")),
        (None, "tolta") => Some((Tone::Done, "desk-passkey-removed")),
        _ => None,
    };
    let here = visit.desk.identity.passkey_home().is_ok();
    let page = Passkeys {
        summary: errors.summary(),
        done: said.map(|(tone, words)| Notice::new(tone, words).announced()),
        welcome: done == "benvenuto",
        lines,
        add: here.then(|| Add::new(form.get("passkey-name"), visit.session.is_fresh(visit.now), errors)),
    };
    let shell = visit.shell("desk-passkeys", Switch::Path(PASSKEYS.to_owned()));
    Ok(shell.wrong(!errors.is_empty()).show(&page))
}

/// POST: a new one, or a change to one of them.
pub(crate) async fn change(visit: Visit, headers: HeaderMap, form: Form) -> Result<Response, Refusal> {
    if form.has("passkey") {
        return passkey::change(&visit, &headers, &form).await;
    }
    let identity = &visit.desk.identity;
    let token = identity.token(&headers).ok_or_else(Refusal::not_found)?;
    let member = &visit.session.member;
    if !form.get("credential").is_empty() {
        let name = form.get("passkey-name");
        let added = identity.add_passkey(member, &token, form.get("ceremony"), form.get("credential"), name).await;
        let words = match added {
            Ok(_) => return Ok(see(visit.speech.language(), &format!("{PASSKEYS}?fatto=aggiunta"))),
            Err(IdentityError::StepOver) => "desk-passkey-over",
            Err(IdentityError::PasskeyTaken) => "desk-passkey-taken",
            Err(IdentityError::TooManyPasskeys) => "desk-passkey-too-many",
            Err(IdentityError::BadPasskeyName) => "desk-passkey-name-missing",
            Err(IdentityError::PasskeyRefused) => "desk-passkey-not-added",
            Err(error) => return Err(Refusal::from(Problem::from(error)).back_to(PASSKEYS)),
        };
        return page(&visit, "", &form, &Errors::default(), Some(words)).await;
    }
    begin(&visit, &token, &form).await
}

/// The name, and the password when it is asked; then the authenticator.
async fn begin(visit: &Visit, token: &identity::Token, form: &Form) -> Result<Response, Refusal> {
    let identity = &visit.desk.identity;
    let fresh = visit.session.is_fresh(visit.now);
    let mut reading = form.reading();
    let name = reading.required("passkey-name", 60, "desk-passkey-name-missing");
    if !fresh && form.get("present").is_empty() {
        reading.refuse("present", "desk-password-missing");
    }
    let mut errors = reading.finish();
    let mut refused = None;
    if errors.is_empty() {
        let present = (!fresh).then(|| Password::new(form.get("present")));
        match identity.begin_passkey(&visit.session.member, token, present.as_ref(), &name).await {
            Ok(question) => return make(visit, question, name),
            Err(IdentityError::BadPasskeyName) => errors.add("passkey-name", "desk-passkey-name-missing"),
            Err(IdentityError::TooManyPasskeys) => refused = Some("desk-passkey-too-many"),
            Err(IdentityError::PasskeysOff) => refused = Some("desk-passkeys-off"),
            Err(error) => super::mistake(error, "present", &mut errors)?,
        }
    }
    page(visit, "", form, &errors, refused).await
}

fn make(visit: &Visit, question: PasskeyQuestion, name: String) -> Result<Response, Refusal> {
    let origin = visit.desk.identity.passkey_home().map_err(|_| Refusal::not_found())?.origin().to_owned();
    let page = Make { ask: Ask::to_make(origin, question), name };
    Ok(visit.shell("desk-passkey-make", Switch::Path(PASSKEYS.to_owned())).show(&page))
}
