// SPDX-License-Identifier: EUPL-1.2
//! How somebody is reached: telephones and mail addresses, each with whose it is, whether it is safe and whether a message may be left.

use super::ways_path;
use crate::{
    contacts::{full_name, who::safe as safe_words},
    households::person_path,
    visit::{Visit, moment, see},
};
use askama::Template;
use axum::{extract::Path, response::Response};
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Choice, ErrorSummary, Field, Kind as FieldKind, Notice, Select, Text, Tone},
};
use people::{
    ContactId, ContactKind, ContactPoint, File, LONGEST_NAME, Manner, NewContact, PeopleError, PersonId, Safe, Voice,
};

/// A way that holds, with what may be said of it. Personal: shown and forgotten.
pub(crate) struct Way {
    pub id: String,
    pub value: String,
    pub since: String,
    pub whose: String,
    pub safe: &'static str,
    /// Of a telephone alone.
    pub voice: Option<&'static str>,
    /// What may be said of it is being asked.
    pub asked: Option<Asked>,
}

/// What may be said of a way, as fields.
pub(crate) struct Asked {
    pub whose: Field,
    pub safe: Select,
    pub voice: Option<Select>,
}

/// The page.
#[derive(Template)]
#[template(path = "persons/ways.html")]
pub(crate) struct Ways {
    pub summary: ErrorSummary,
    pub notice: Option<Notice>,
    pub path: String,
    pub back: String,
    pub name: String,
    pub now: Vec<Way>,
    /// What was used, and until when.
    pub past: Vec<(String, String)>,
    /// A new one; not while something is said of another.
    pub value: Option<Field>,
    pub new: Asked,
    pub open: bool,
}

impl Ways {
    fn set_path(&self, way: &Way) -> String {
        format!("{0}?modo={1}#w-{1}", self.path, way.id)
    }
}

pub(crate) fn voice_words(voice: Voice) -> &'static str {
    match voice {
        Voice::Yes => "desk-way-voice-yes",
        Voice::No => "desk-way-voice-no",
        Voice::Unknown => "desk-way-voice-unknown",
    }
}

fn whose(value: &str, errors: &Errors) -> Field {
    Field::new("whose", "desk-way-whose", FieldKind::Text)
        .hint("desk-way-whose-hint")
        .value(value)
        .at_most(LONGEST_NAME)
        .optional()
        .error(errors.of("whose"))
}

fn safe(now: Safe) -> Select {
    let options = [Safe::Unknown, Safe::Safe, Safe::Unsafe]
        .map(|safe| Choice::new(safe.code(), safe_words(safe)).chosen(safe == now));
    Select::new("safe", "desk-contact-safe", options.to_vec())
}

fn voice(now: Voice) -> Select {
    let options = Voice::ALL.map(|voice| Choice::new(voice.code(), voice_words(voice)).chosen(voice == now));
    Select::new("voice", "desk-way-voice", options.to_vec())
}

/// What was pressed, as a manner.
fn manner(form: &Form) -> Manner {
    Manner {
        safe: Safe::ALL.into_iter().find(|one| one.code() == form.get("safe")).unwrap_or(Safe::Unknown),
        voice: Voice::ALL.into_iter().find(|one| one.code() == form.get("voice")).unwrap_or(Voice::Unknown),
        whose: form.get("whose").to_owned(),
    }
}

fn asked(kind: ContactKind, now: &Manner, errors: &Errors) -> Asked {
    Asked {
        whose: whose(&now.whose, errors),
        safe: safe(now.safe),
        voice: (kind == ContactKind::Telephone).then(|| voice(now.voice)),
    }
}

/// The fields with nothing in them.
pub(crate) fn blank(telephone: bool) -> Asked {
    let kind = if telephone { ContactKind::Telephone } else { ContactKind::Mail };
    asked(kind, &Manner { safe: Safe::Unknown, voice: Voice::Unknown, whose: String::new() }, &Errors::default())
}

fn way(visit: &Visit, point: &ContactPoint, form: &Form, errors: &Errors) -> Way {
    let id = point.id.to_string();
    let being_said = form.get("modo") == id;
    let held = Manner { safe: point.safe, voice: point.voice, whose: point.whose.clone() };
    // What was typed and refused stays in the fields.
    let now = if errors.is_empty() { held } else { manner(form) };
    Way {
        asked: being_said.then(|| asked(point.kind, &now, errors)),
        id,
        value: point.value.clone(),
        since: moment(&visit.speech, visit.local(point.since)),
        whose: point.whose.clone(),
        safe: safe_words(point.safe),
        voice: (point.kind == ContactKind::Telephone).then(|| voice_words(point.voice)),
    }
}

/// GET.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let file = file_of(&visit, &id).await?;
    page(&visit, &file, &form, &Errors::default())
}

async fn file_of(visit: &Visit, id: &str) -> Result<File, Refusal> {
    let person: PersonId = id.parse().map_err(|_| Refusal::not_found())?;
    Ok(visit.desk.people.file(&visit.who(), person).await.map_err(Problem::from)?)
}

fn page(visit: &Visit, file: &File, form: &Form, errors: &Errors) -> Result<Response, Refusal> {
    let path = ways_path(file.person);
    let done = match form.get("fatto") {
        "aggiunto" => Some("desk-way-done-added"),
        "segnato" => Some("desk-way-done"),
        "finito" => Some("desk-way-done-ended"),
        _ => None,
    };
    let (now, past): (Vec<_>, Vec<_>) = file.contacts.iter().partition(|point| point.until.is_none());
    let being_said = now.iter().any(|point| form.get("modo") == point.id.to_string());
    let ended =
        |point: &ContactPoint| point.until.map(|until| moment(&visit.speech, visit.local(until))).unwrap_or_default();
    let page = Ways {
        summary: errors.summary(),
        notice: done.map(|words| Notice::new(Tone::Done, words).announced()),
        back: person_path(file.person),
        name: full_name(&file.identity),
        open: !errors.is_empty() || now.is_empty(),
        value: (!being_said).then(|| {
            Field::new("value", "desk-way-value", FieldKind::Text)
                .hint("desk-way-value-hint")
                .value(form.get("value"))
                .at_most(254)
                .error(errors.of("value"))
        }),
        new: asked(ContactKind::Telephone, &manner(form), errors),
        now: now.into_iter().map(|point| way(visit, point, form, errors)).collect(),
        past: past.into_iter().map(|point| (point.value.clone(), ended(point))).collect(),
        path: path.clone(),
    };
    let title = done.unwrap_or("desk-ways");
    Ok(visit.shell(title, Switch::Path(path)).wrong(!errors.is_empty()).show(&page))
}

/// POST: a way is added, described, ended.
pub(crate) async fn change(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let file = file_of(&visit, &id).await?;
    let (people, who, person) = (&visit.desk.people, visit.who(), file.person);
    let contact = || form.get("modo").parse::<ContactId>().map_err(|_| Refusal::not_found());
    let (outcome, done) = match form.get("go") {
        "add" => (add(&visit, person, &form).await, "aggiunto"),
        "set" => (people.describe_contact_point(&who, person, contact()?, manner(&form)).await, "segnato"),
        "end" => (people.end_contact_point(&who, person, contact()?).await, "finito"),
        _ => return Ok(see(visit.speech.language(), &ways_path(person))),
    };
    let mut errors = Errors::default();
    match outcome {
        Ok(()) => return Ok(see(visit.speech.language(), &format!("{}?fatto={done}", ways_path(person)))),
        Err(PeopleError::NoTelephone) => errors.add("value", "desk-way-value-wrong"),
        Err(PeopleError::NoMail) => errors.add("value", "page-field-email"),
        Err(PeopleError::TooLong { .. }) => {
            errors.add("whose", Text::from("page-field-too-long").with("max", LONGEST_NAME));
        }
        Err(other) => return Err(Refusal::from(Problem::from(other)).back_to(ways_path(person))),
    }
    page(&visit, &file, &form, &errors)
}

async fn add(visit: &Visit, person: PersonId, form: &Form) -> Result<(), PeopleError> {
    let (people, who, manner) = (&visit.desk.people, visit.who(), manner(form));
    let value = form.get("value").trim().to_owned();
    let kind = if value.contains('@') { ContactKind::Mail } else { ContactKind::Telephone };
    let new = NewContact { kind, value, safe: manner.safe };
    let contact = people.add_contact_point(&who, person, new).await?;
    people.describe_contact_point(&who, person, contact, manner).await
}
