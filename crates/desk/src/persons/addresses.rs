// SPDX-License-Identifier: EUPL-1.2
//! Where somebody lives and lived: addresses noted, ended, made confidential. What whoever reads is not told is not there: not in the
//! lists, not in a count, not in an answer.

use super::{addresses_path, kind_words, place_words};
use crate::{
    contacts::full_name,
    households::{EndForm, ending, person_path, since, stretch},
    visit::{Visit, moment, see},
};
use askama::Template;
use axum::{extract::Path, response::Response};
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Choice, Choices, ErrorSummary, Field, Kind as FieldKind, Notice, Select, Text, Tone},
};
use people::{
    PeopleError, PersonId,
    address::{AddressId, AddressKind, AddressView, Holding, LONGEST_LINE, LONGEST_REASON, Lines, NewAddress},
};

/// An address. Personal: shown and forgotten.
pub(crate) struct Line {
    pub id: String,
    pub kind: &'static str,
    pub place: String,
    pub since: String,
    /// Told to few, though not confidential by itself.
    pub with_others: bool,
    /// Confidential: which body said so, when, why.
    pub guard: Option<(String, String, String)>,
}

/// How a new one is asked.
pub(crate) struct Adding {
    pub key: String,
    pub kind: Select,
    pub at: Field,
    pub street: Field,
    pub postal: Field,
    /// The town as it was typed, and what is wrong with it.
    pub town: (String, Option<Text>),
    pub towns: Vec<String>,
    pub since: Field,
    pub confidential: Choices,
    pub reason: Field,
    pub open: bool,
}

impl Adding {
    pub(crate) fn new((key, towns): (String, Vec<String>), marked: bool, typed: &Form, errors: &Errors) -> Self {
        let now = AddressKind::from_code(typed.get("kind"));
        let kinds = AddressKind::ALL.map(|kind| Choice::new(kind.code(), kind_words(kind)).chosen(now == Some(kind)));
        let line = |name: &'static str, label: &'static str| {
            Field::new(name, label, FieldKind::Text).value(typed.get(name)).at_most(LONGEST_LINE).error(errors.of(name))
        };
        // Whose address is told to nobody: a new one is proposed as confidential.
        let confidential = if typed.has("key") { typed.get("confidential") == "1" } else { marked };
        Self {
            key,
            kind: Select::new("kind", "desk-address-kind", kinds.to_vec()).error(errors.of("kind")),
            at: line("at", "desk-address-at").hint("desk-address-at-hint").optional(),
            street: line("street", "desk-address-street").hint("desk-address-street-hint"),
            postal: line("postal", "desk-address-postal").short().optional(),
            town: (typed.get("town").to_owned(), errors.of("town")),
            towns,
            since: since(typed, errors),
            confidential: Choices::several(
                "confidential",
                "desk-address-confidential",
                vec![
                    Choice::new("1", "desk-address-confidential-yes")
                        .note("desk-address-confidential-note")
                        .chosen(confidential),
                ],
            ),
            reason: Field::new("reason", "desk-address-reason", FieldKind::Text)
                .hint("desk-address-reason-hint")
                .value(typed.get("reason"))
                .at_most(LONGEST_REASON)
                .error(errors.of("reason")),
            open: !errors.is_empty() && typed.has("key"),
        }
    }
}

/// What is asked of one address just now.
pub(crate) enum Asking {
    /// How it ended.
    End(EndForm),
    /// Why it is confidential.
    Guard(Field),
}

/// The page.
#[derive(Template)]
#[template(path = "persons/addresses.html")]
pub(crate) struct Addresses {
    pub summary: ErrorSummary,
    pub notice: Option<Notice>,
    pub path: String,
    pub back: String,
    pub name: String,
    pub now: Vec<Line>,
    pub past: Vec<Line>,
    pub undo: Option<String>,
    pub asking: Option<(String, Asking)>,
    pub new: Adding,
}

impl Addresses {
    fn asked(&self, line: &Line) -> Option<&Asking> {
        self.asking.as_ref().filter(|(id, _)| *id == line.id).map(|(_, asking)| asking)
    }

    fn end_path(&self, line: &Line) -> String {
        format!("{0}?fine={1}#a-{1}", self.path, line.id)
    }

    fn guard_path(&self, line: &Line) -> String {
        format!("{0}?riserva={1}#a-{1}", self.path, line.id)
    }
}

fn line(visit: &Visit, one: &AddressView) -> Line {
    Line {
        id: one.address.to_string(),
        kind: kind_words(one.kind),
        place: place_words(visit, &one.lines),
        since: stretch(&visit.speech, &one.stay),
        with_others: one.guarded && one.guard.is_none(),
        guard: one.guard.as_ref().map(|guard| {
            let when = moment(&visit.speech, visit.local(guard.at));
            (visit.body_name(&guard.body), when, guard.reason.clone())
        }),
    }
}

/// Which address is asked about, and what.
fn asking(typed: &Form, errors: &Errors) -> Option<(String, Asking)> {
    if typed.has("fine") {
        return Some((typed.get("fine").to_owned(), Asking::End(EndForm::new(typed, errors))));
    }
    typed.has("riserva").then(|| {
        let field = Field::new("reason", "desk-address-reason", FieldKind::Text)
            .hint("desk-address-reason-hint")
            .value(typed.get("reason"))
            .at_most(LONGEST_REASON)
            .error(errors.of("reason"));
        (typed.get("riserva").to_owned(), Asking::Guard(field))
    })
}

/// GET.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let person = id.parse().map_err(|_| Refusal::not_found())?;
    page(&visit, person, &form, &Errors::default()).await
}

async fn page(visit: &Visit, person: PersonId, form: &Form, errors: &Errors) -> Result<Response, Refusal> {
    let (people, who) = (&visit.desk.people, visit.who());
    let file = people.file(&who, person).await.map_err(Problem::from)?;
    if file.person != person {
        return Ok(see(visit.speech.language(), &addresses_path(file.person)));
    }
    let holding = visit.holding(&file.ids()).await?;
    let shown = people.addresses(&who, person, holding).await.map_err(Problem::from)?;
    let (now, past): (Vec<_>, Vec<_>) = shown.iter().partition(|one| one.stay.holds());
    let key = match form.get("key") {
        "" => visit.desk.reception.form_key(),
        key => key.to_owned(),
    };
    let language = visit.speech.language();
    let towns = visit.directory.towns_by_name(language).map(|town| town.name.clone()).collect();
    let marked = file.care.flags.contains(&people::Flag::AddressSecret);
    let done = match form.get("fatto") {
        "segnato" => Some("desk-address-done"),
        "finito" => Some("desk-address-done-ended"),
        "tolta" => Some("desk-address-done-back"),
        "riservato" => Some("desk-address-done-guarded"),
        "aperto" => Some("desk-address-done-opened"),
        _ => None,
    };
    let past: Vec<Line> = past.into_iter().map(|one| line(visit, one)).collect();
    let page = Addresses {
        summary: errors.summary(),
        notice: done.map(|words| Notice::new(Tone::Done, words).announced()),
        path: addresses_path(person),
        back: person_path(person),
        name: full_name(&file.identity),
        now: now.into_iter().map(|one| line(visit, one)).collect(),
        undo: past
            .iter()
            .find(|one| form.get("fatto") == "finito" && one.id == form.get("riga"))
            .map(|one| one.id.clone()),
        past,
        asking: asking(form, errors),
        new: Adding::new((key, towns), marked, form, errors),
    };
    let title = done.unwrap_or("desk-addresses");
    Ok(visit.shell(title, Switch::Path(addresses_path(person))).wrong(!errors.is_empty()).show(&page))
}

/// POST: one is noted, ended, given back, made confidential, or not any more.
pub(crate) async fn change(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let person: PersonId = id.parse().map_err(|_| Refusal::not_found())?;
    let file = visit.desk.people.file(&visit.who(), person).await.map_err(Problem::from)?;
    let held = (file.person, visit.holding(&file.ids()).await?);
    let address = |name: &str| form.get(name).parse::<AddressId>().map_err(|_| Refusal::not_found());
    let (people, who) = (&visit.desk.people, visit.who());
    let done = match form.get("go") {
        "add" => return add(&visit, held.0, &form).await,
        "end" => return end(&visit, held, address("fine")?, &form).await,
        "undo" => people.resume_address(&who, held, address("fine")?).await.map(|()| "tolta".to_owned()),
        "open" => people.guard_address(&who, held, address("riserva")?, None).await.map(|()| "aperto".to_owned()),
        "guard" => {
            let why = form.get("reason").to_owned();
            people.guard_address(&who, held, address("riserva")?, Some(why)).await.map(|()| "riservato".to_owned())
        }
        _ => return Ok(see(visit.speech.language(), &addresses_path(held.0))),
    };
    match done {
        Ok(done) => Ok(see(visit.speech.language(), &format!("{}?fatto={done}", addresses_path(held.0)))),
        Err(error) => {
            let mut errors = Errors::default();
            let (field, why) = at_field(error, held.0)?;
            errors.add(field, why);
            page(&visit, held.0, &form, &errors).await
        }
    }
}

/// What a field can mend; all else is a page of its own.
fn at_field(error: PeopleError, person: PersonId) -> Result<(&'static str, Text), Refusal> {
    Ok(match error {
        PeopleError::NoPlace => ("street", "desk-address-missing".into()),
        PeopleError::NoReason => ("reason", "desk-address-reason-missing".into()),
        PeopleError::TooLong { field } => {
            let most = if field == "reason" { LONGEST_REASON } else { LONGEST_LINE };
            (field, Text::from("page-field-too-long").with("max", most))
        }
        PeopleError::TooMany => ("street", "desk-address-too-many".into()),
        other => return crate::households::at_field(other, &addresses_path(person)),
    })
}

async fn add(visit: &Visit, person: PersonId, form: &Form) -> Result<Response, Refusal> {
    let mut reading = form.reading();
    let since = reading.date("since");
    let kind = AddressKind::from_code(form.get("kind")).unwrap_or(AddressKind::Home);
    let mut errors = reading.finish();
    let typed = form.get("town").trim();
    // Only what is surely one of ours gets its code: any other municipality stays as it is written.
    let town = visit.directory.find_town(typed).into_iter().find(|found| found.exact).map(|found| found.town.istat);
    let guard = (form.get("confidential") == "1").then(|| form.get("reason").to_owned());
    if errors.is_empty() {
        let lines = Lines {
            street: form.get("street").to_owned(),
            at: form.get("at").to_owned(),
            postal: form.get("postal").to_owned(),
            town,
            elsewhere: typed.to_owned(),
        };
        let new = NewAddress { form: form.get("key").to_owned(), kind, lines, since, guard };
        match visit.desk.people.add_address(&visit.who(), person, new, visit.today()).await {
            Ok(address) => {
                let to = format!("{}?fatto=segnato#a-{address}", addresses_path(person));
                return Ok(see(visit.speech.language(), &to));
            }
            Err(error) => {
                let (field, why) = at_field(error, person)?;
                errors.add(field, why);
            }
        }
    }
    page(visit, person, form, &errors).await
}

async fn end(visit: &Visit, held: (PersonId, Holding), address: AddressId, form: &Form) -> Result<Response, Refusal> {
    let errors = match ending(form) {
        Err(errors) => errors,
        Ok(ending) => match visit.desk.people.end_address(&visit.who(), held, address, ending, visit.today()).await {
            Ok(()) => {
                let to = format!("{}?fatto=finito&riga={address}", addresses_path(held.0));
                return Ok(see(visit.speech.language(), &to));
            }
            Err(error) => {
                let mut errors = Errors::default();
                let (field, why) = at_field(error, held.0)?;
                errors.add(field, why);
                errors
            }
        },
    };
    page(visit, held.0, form, &errors).await
}
