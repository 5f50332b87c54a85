// SPDX-License-Identifier: EUPL-1.2
//! A request enters, or what was said is corrected: one form. "Not known yet" is an answer; a mistake keeps everything typed.

use super::{NEW, PATH, Programme, list::NotTheirs, path_of, refusal};
use crate::visit::{Visit, see};
use askama::Template;
use axum::{extract::Path, http::StatusCode, response::Response};
use directory::Snapshot;
use identity::Action;
use kernel::{Istat, Language};
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Action as Press, Choice, Choices, ErrorSummary, Field, Go, Kind, Notice, Select, Text, Tone},
};
use reception::{
    contact::ContactId,
    intake::{Facts, Household, IntakeError, LONGEST_NAME, LONGEST_NOTE, NewRequest, Residence, Terms},
};

const ELSEWHERE: &str = "altrove";

/// The form.
#[derive(Template)]
#[template(path = "intake/form.html")]
pub(crate) struct Enter {
    pub summary: ErrorSummary,
    pub notice: Option<Notice>,
    pub programme: String,
    pub action: String,
    /// Hidden: programme, key of the form, contact, version.
    pub carried: Vec<(&'static str, String)>,
    pub correcting: bool,
    pub desk: Option<Select>,
    pub name: Field,
    pub telephone: Field,
    pub mail: Field,
    pub reach: Field,
    pub town: Select,
    pub minors: Choices,
    pub job_lost: Choices,
    pub hardship: Choices,
    pub note: Field,
    pub main: Press,
    pub back: Press,
}

/// What the form shows around what was typed.
pub(crate) struct Around {
    pub programme: String,
    /// The towns of the programme: code and name.
    pub towns: Vec<(String, String)>,
    /// Desks to choose from, when there are several.
    pub desks: Vec<(String, String)>,
    pub action: String,
    pub back: String,
    pub carried: Vec<(&'static str, String)>,
    pub correcting: bool,
    pub notice: Option<Notice>,
}

impl Enter {
    pub(crate) fn new(around: Around, typed: &Form, errors: &Errors) -> Self {
        let field = |name: &'static str, label: &'static str, kind: Kind, most: usize| {
            Field::new(name, label, kind).value(typed.get(name)).at_most(most).error(errors.of(name))
        };
        let choice = |code: String, name: String, chosen: &str| {
            let picked = code == chosen;
            Choice::new(code, Text::said(name)).chosen(picked)
        };
        let mut towns: Vec<Choice> =
            around.towns.into_iter().map(|(code, name)| choice(code, name, typed.get("town"))).collect();
        towns.push(Choice::new(ELSEWHERE, "desk-intake-elsewhere").chosen(typed.get("town") == ELSEWHERE));
        let asked = |name: &'static str, legend: &'static str| {
            let options = [("si", "desk-intake-yes"), ("no", "desk-intake-no"), ("", "desk-intake-unknown")];
            let options = options.map(|(code, words)| Choice::new(code, words).chosen(typed.get(name) == code));
            Choices::one(name, legend, options.to_vec())
        };
        let desks: Vec<Choice> =
            around.desks.into_iter().map(|(id, name)| choice(id, name, typed.get("desk"))).collect();
        Self {
            summary: errors.summary(),
            notice: around.notice,
            programme: around.programme,
            action: around.action,
            carried: around.carried,
            correcting: around.correcting,
            desk: (desks.len() > 1).then(|| Select::new("desk", "desk-intake-desk", desks).error(errors.of("desk"))),
            name: field("name", "desk-intake-name", Kind::Text, LONGEST_NAME).hint("desk-intake-name-hint"),
            telephone: field("telephone", "desk-intake-telephone", Kind::Telephone, 40).short(),
            mail: field("mail", "desk-intake-mail", Kind::Email, 254),
            reach: field("reach", "desk-intake-reach", Kind::Text, 254).hint("desk-intake-reach-hint"),
            town: Select::new("town", "desk-intake-town", towns).prompt("desk-intake-unknown"),
            minors: asked("minors", "desk-intake-minors"),
            job_lost: asked("job-lost", "desk-intake-job-lost"),
            hardship: asked("hardship", "desk-intake-hardship"),
            note: field("note", "desk-intake-note", Kind::Long, LONGEST_NOTE).hint("desk-intake-note-hint").optional(),
            main: Press::main(
                if around.correcting { "desk-intake-save" } else { "desk-intake-enter" },
                Go::press("go", "on"),
            ),
            back: Press::quiet("desk-intake-back", Go::to(around.back)),
        }
    }
}

/// GET: an empty form; from a contact, with what was said there.
pub(crate) async fn new(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let mut typed = form.clone();
    if let Ok(contact) = form.get("contatto").parse::<ContactId>() {
        typed = from_contact(&visit, contact).await?;
    }
    let programme = chosen(&visit, form.get("progetto"));
    let key = visit.desk.reception.form_key();
    Ok(page(&visit, programme.as_ref(), &key, form.get("contatto"), &typed, &Errors::default()))
}

/// POST: the request enters. What is wrong is said beside the field, and everything typed stays.
pub(crate) async fn enter(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let Some(programme) = chosen(&visit, form.get("progetto")) else {
        return Ok(page(&visit, None, "", "", &form, &Errors::default()));
    };
    let mut errors = Errors::default();
    let household = read(&form, &programme.terms, &mut errors);
    let desk = match programme.desks.as_slice() {
        [only] => Some(only.clone()),
        several => several.iter().find(|desk| *desk == form.get("desk")).cloned(),
    };
    if desk.is_none() {
        errors.add("desk", "desk-intake-desk-missing");
    }
    // A contact they may not see is none of theirs to attach.
    let contact = match form.get("contatto").parse::<ContactId>() {
        Ok(contact) => Some(visit.contact(contact).await?.contact),
        Err(_) => None,
    };
    let key = if form.get("form").is_empty() { visit.desk.reception.form_key() } else { form.get("form").to_owned() };
    let (Some(desk), true) = (desk, errors.is_empty()) else {
        return Ok(page(&visit, Some(&programme), &key, form.get("contatto"), &form, &errors));
    };
    let body = visit.directory.desk(&desk).map(|desk| desk.body.clone()).unwrap_or_default();
    let new = NewRequest {
        programme: programme.terms.programme.clone(),
        desk,
        body,
        contact,
        household,
        form_key: key.clone(),
    };
    match visit.desk.reception.enter_request(new, &programme.desks, &visit.actor()).await {
        Ok(id) => Ok(see(visit.speech.language(), &format!("{}?fatto=entrata", path_of(id)))),
        Err(error) => match wrong(&error) {
            Some((field, why)) => {
                errors.add(field, why);
                Ok(page(&visit, Some(&programme), &key, form.get("contatto"), &form, &errors))
            }
            None => Err(refusal(error)),
        },
    }
}

/// GET: what was said, to be corrected.
pub(crate) async fn correcting(visit: Visit, Path(id): Path<String>) -> Result<Response, Refusal> {
    let (view, terms) = visit.request(&id, Action::KeepIntake).await?;
    let typed = written(&view.household);
    Ok(correction(&visit, &terms, &id, view.version, &typed, &Errors::default(), None))
}

/// POST: the correction. Who was overtaken keeps what they typed, and is told.
pub(crate) async fn correct(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let (view, terms) = visit.request(&id, Action::KeepIntake).await?;
    let seen = form.get("seen").parse().unwrap_or(view.version);
    let mut errors = Errors::default();
    let household = read(&form, &terms, &mut errors);
    if !errors.is_empty() {
        return Ok(correction(&visit, &terms, &id, seen, &form, &errors, None));
    }
    let desks = visit.desks_for(Action::KeepIntake);
    let kept = visit.desk.reception.correct_request(view.request, seen, household, &desks, &visit.actor()).await;
    match kept {
        Ok(()) => Ok(see(visit.speech.language(), &format!("{}?fatto=corretta", path_of(view.request)))),
        Err(IntakeError::ChangedMeanwhile) => {
            let notice = Notice::new(Tone::Waiting, "desk-intake-meanwhile")
                .action(Press::new("desk-intake-see-now", Go::to(path_of(view.request))))
                .announced();
            Ok(correction(&visit, &terms, &id, view.version, &form, &errors, Some(notice)))
        }
        Err(error) => match wrong(&error) {
            Some((field, why)) => {
                errors.add(field, why);
                Ok(correction(&visit, &terms, &id, seen, &form, &errors, None))
            }
            None => Err(refusal(error)),
        },
    }
}

/// The programme that was chosen, or the first of theirs.
fn chosen(visit: &Visit, wanted: &str) -> Option<Programme> {
    let mut all = visit.programmes_for(Action::KeepIntake);
    let at = all.iter().position(|one| one.terms.programme == wanted).unwrap_or(0);
    (at < all.len()).then(|| all.swap_remove(at))
}

fn read(form: &Form, terms: &Terms, errors: &mut Errors) -> Household {
    let mut reading = form.reading();
    let name = reading.required("name", LONGEST_NAME, "desk-intake-name-missing");
    let telephone = reading.telephone("telephone").unwrap_or_default();
    let mail = reading.email("mail").unwrap_or_default();
    let reach = reading.text("reach", 254).unwrap_or_default();
    let note = reading.text("note", LONGEST_NOTE).unwrap_or_default();
    let none = ["telephone", "mail", "reach"].into_iter().all(|way| form.get(way).trim().is_empty());
    if none {
        reading.refuse("telephone", "desk-intake-reach-missing");
    }
    let answer = |name: &str| match form.get(name) {
        "si" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    let residence = match form.get("town") {
        "" => Residence::Unsaid,
        code => match code.parse::<Istat>() {
            Ok(town) if terms.towns.contains(&town) => Residence::Town(town),
            _ => Residence::Elsewhere,
        },
    };
    *errors = reading.finish();
    let facts =
        Facts { residence, minors: answer("minors"), job_lost: answer("job-lost"), hardship: answer("hardship") };
    // As it was typed: a telephone is read aloud in the groups it was said in.
    let telephone = if telephone.is_empty() { telephone } else { form.get("telephone").trim().to_owned() };
    Household { name, telephone, mail, reach, note, facts }
}

/// A household as the form takes it.
fn written(household: &Household) -> Form {
    let answer = |known: Option<bool>| match known {
        Some(true) => "si",
        Some(false) => "no",
        None => "",
    };
    let town = match household.facts.residence {
        Residence::Unsaid => String::new(),
        Residence::Town(town) => town.to_string(),
        Residence::Elsewhere => ELSEWHERE.to_owned(),
    };
    Form::of([
        ("name", household.name.as_str()),
        ("telephone", &household.telephone),
        ("mail", &household.mail),
        ("reach", &household.reach),
        ("note", &household.note),
        ("town", &town),
        ("minors", answer(household.facts.minors)),
        ("job-lost", answer(household.facts.job_lost)),
        ("hardship", answer(household.facts.hardship)),
    ])
}

/// What a contact said already, so that nothing is typed twice: who, where, children.
async fn from_contact(visit: &Visit, contact: ContactId) -> Result<Form, Refusal> {
    let view = visit.contact(contact).await?;
    let name = match view.record.known.person() {
        Some(person) => visit.card(person, Some(contact)).await.map(|card| card.name).unwrap_or_default(),
        None => String::new(),
    };
    let town = view.record.town.map(|town| town.to_string()).unwrap_or_default();
    let minors = if view.record.minors { "si" } else { "" };
    let desk = view.record.desk;
    Ok(Form::of([("name", name.as_str()), ("town", &town), ("minors", minors), ("desk", &desk)]))
}

fn wrong(error: &IntakeError) -> Option<(&'static str, &'static str)> {
    match error {
        IntakeError::NoName => Some(("name", "desk-intake-name-missing")),
        IntakeError::NotReached => Some(("telephone", "desk-intake-reach-missing")),
        IntakeError::TooLong { field } => Some((field, "desk-intake-too-long")),
        _ => None,
    }
}

fn towns(directory: &Snapshot, terms: &Terms, language: Language) -> Vec<(String, String)> {
    let theirs = directory.towns_by_name(language).filter(|town| terms.towns.contains(&town.istat));
    theirs.map(|town| (town.istat.to_string(), town.name.clone())).collect()
}

fn page(
    visit: &Visit,
    programme: Option<&Programme>,
    key: &str,
    contact: &str,
    typed: &Form,
    errors: &Errors,
) -> Response {
    let Some(Programme { terms, desks }) = programme else {
        return visit.shell("desk-intake-new", Switch::Path(NEW.to_owned())).show(&NotTheirs::new());
    };
    let mut carried = vec![("progetto", terms.programme.clone()), ("form", key.to_owned())];
    if contact.parse::<ContactId>().is_ok() {
        carried.push(("contatto", contact.to_owned()));
    }
    let around = Around {
        programme: terms.name.clone(),
        towns: towns(&visit.directory, terms, visit.speech.language()),
        desks: desks.iter().map(|desk| (desk.clone(), visit.desk_name(desk))).collect(),
        action: NEW.to_owned(),
        back: PATH.to_owned(),
        carried,
        correcting: false,
        notice: None,
    };
    let shell = visit.shell("desk-intake-new", Switch::Form { id: "step", path: NEW.to_owned() });
    shell.wrong(!errors.is_empty()).show(&Enter::new(around, typed, errors))
}

fn correction(
    visit: &Visit,
    terms: &Terms,
    id: &str,
    seen: i64,
    typed: &Form,
    errors: &Errors,
    notice: Option<Notice>,
) -> Response {
    let path = format!("{PATH}/{id}/correggi");
    let conflict = notice.is_some();
    let around = Around {
        programme: terms.name.clone(),
        towns: towns(&visit.directory, terms, visit.speech.language()),
        desks: Vec::new(),
        action: path.clone(),
        back: format!("{PATH}/{id}"),
        carried: vec![("seen", seen.to_string())],
        correcting: true,
        notice,
    };
    let shell = visit.shell("desk-intake-correct", Switch::Path(path)).wrong(!errors.is_empty());
    let shell = if conflict { shell.status(StatusCode::CONFLICT) } else { shell };
    shell.show(&Enter::new(around, typed, errors))
}
