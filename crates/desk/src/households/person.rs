// SPDX-License-Identifier: EUPL-1.2
//! A person: what to heed and how to reach them, the households they are in, who is who to them. Here a household is begun and a
//! relation ended.

use super::{
    EndForm, at_field, ending, kind_note, kind_words, merge_path, path_of, person_path, role_words, roles, since,
    stretch, tie_words,
};
use crate::{
    contacts::{full_name, who::Card},
    persons::{Place, data, tax},
    visit::{Visit, moment, see},
};
use askama::Template;
use axum::{extract::Path, response::Response};
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Speech, Switch, filters,
    ui::{Choice, Choices, ErrorSummary, Field, Notice, Select, Text, Tone},
};
use people::{
    Identity, PersonId,
    household::{Home, HouseholdKind, NewHousehold, NewMember, Role},
    relation::{RelationId, RelationView},
};

/// A household they are or were in.
pub(crate) struct HomeLine {
    pub path: String,
    pub kind: &'static str,
    pub role: &'static str,
    pub since: String,
    /// Who else is in it now.
    pub others: String,
    pub now: bool,
}

/// Somebody who is something to them. Personal: shown and forgotten.
pub(crate) struct TieLine {
    pub relation: String,
    pub path: String,
    pub name: String,
    pub tie: &'static str,
    pub since: String,
    pub power: String,
    pub now: bool,
}

/// How a household is begun.
pub(crate) struct Begin {
    pub key: String,
    pub kind: Choices,
    pub role: Select,
    pub since: Field,
    pub open: bool,
}

impl Begin {
    pub(crate) fn new(key: String, typed: &Form, errors: &Errors) -> Self {
        let now = HouseholdKind::from_code(typed.get("kind"));
        let options = HouseholdKind::ALL
            .map(|kind| Choice::new(kind.code(), kind_words(kind)).note(kind_note(kind)).chosen(now == Some(kind)));
        Self {
            key,
            kind: Choices::one("kind", "desk-household-kind", options.to_vec()).error(errors.of("kind")),
            role: roles(typed, Role::Reference),
            since: since(typed, errors),
            open: errors.of("kind").is_some() || errors.of("since").is_some(),
        }
    }
}

/// The page.
#[derive(Template)]
#[template(path = "households/person.html")]
pub(crate) struct Page {
    pub notice: Option<Notice>,
    pub summary: ErrorSummary,
    pub path: String,
    pub card: Card,
    pub homes: Vec<HomeLine>,
    /// They live in more than one home at a time: said, since it may surprise.
    pub two_homes: bool,
    pub ties: Vec<TieLine>,
    pub undo: Option<String>,
    /// The relation whose end is being asked.
    pub ending: Option<(String, EndForm)>,
    pub begin: Begin,
    /// What may be said here of the cases that concern them.
    pub cases: Option<crate::cases::Told>,
    /// Where they live now, as far as whoever reads is told.
    pub places: Vec<Place>,
    /// What their tax code says otherwise than what is noted.
    pub doubts: Vec<Text>,
    /// Of which countries they are citizens, and what else they speak.
    pub besides: Vec<(&'static str, String)>,
    /// What stands still of them.
    pub still: Option<Notice>,
    /// Records joined with theirs: the page of each merge, and since when.
    pub joined: Vec<(String, String)>,
}

impl Page {
    pub(crate) fn new(
        speech: &Speech,
        path: String,
        card: Card,
        (homes, ties): (&[Home], &[RelationView]),
        (key, typed, errors): (String, &Form, &Errors),
    ) -> Self {
        let homes: Vec<HomeLine> = homes.iter().map(|home| home_line(speech, home)).collect();
        let asked = typed.get("legame");
        let ending = ties.iter().any(|one| one.stay.holds() && one.relation.to_string() == asked);
        let together = |line: &&HomeLine| line.now && line.kind == kind_words(HouseholdKind::Together);
        Self {
            notice: None,
            summary: errors.summary(),
            path,
            card,
            two_homes: homes.iter().filter(together).count() > 1,
            homes,
            ties: ties.iter().map(|tie| tie_line(speech, tie)).collect(),
            undo: None,
            ending: ending.then(|| (asked.to_owned(), EndForm::new(typed, errors))),
            begin: Begin::new(key, typed, errors),
            cases: None,
            places: Vec::new(),
            doubts: Vec::new(),
            besides: Vec::new(),
            still: None,
            joined: Vec::new(),
        }
    }

    fn part(&self, part: &str) -> String {
        format!("{}/{part}", self.path)
    }

    fn relate(&self) -> String {
        format!("{}/legame", self.path)
    }

    fn alike(&self) -> String {
        format!("{}/doppia", self.path)
    }

    fn end_of(&self, line: &TieLine) -> Option<&EndForm> {
        self.ending.as_ref().filter(|(relation, _)| *relation == line.relation).map(|(_, form)| form)
    }

    fn end_path(&self, line: &TieLine) -> String {
        format!("{0}?legame={1}#r-{1}", self.path, line.relation)
    }

    /// Those that hold, or those that do not.
    fn homes_of(&self, now: &bool) -> Vec<&HomeLine> {
        self.homes.iter().filter(|line| line.now == *now).collect()
    }

    fn ties_of(&self, now: &bool) -> Vec<&TieLine> {
        self.ties.iter().filter(|line| line.now == *now).collect()
    }
}

fn besides(speech: &Speech, identity: &Identity) -> Vec<(&'static str, String)> {
    let said = [
        ("desk-person-citizenships", data::citizenships(speech, &identity.citizenships)),
        ("desk-person-languages", identity.languages.join("; ")),
        ("desk-exchange-column-tax-code", identity.tax_code.clone()),
    ];
    said.into_iter().filter(|(_, said)| !said.is_empty()).collect()
}

fn home_line(speech: &Speech, home: &Home) -> HomeLine {
    let names: Vec<String> = home.others.iter().map(|one| full_name(&one.identity)).collect();
    let named: Vec<&str> = names.iter().map(String::as_str).collect();
    HomeLine {
        path: path_of(home.household),
        kind: kind_words(home.kind),
        role: role_words(home.role),
        since: stretch(speech, &home.stay),
        others: speech.all_of(&named),
        now: home.stay.holds(),
    }
}

fn tie_line(speech: &Speech, tie: &RelationView) -> TieLine {
    TieLine {
        relation: tie.relation.to_string(),
        path: person_path(tie.person),
        name: full_name(&tie.identity),
        tie: tie_words(tie.tie),
        since: stretch(speech, &tie.stay),
        power: tie.power.clone(),
        now: tie.stay.holds(),
    }
}

/// GET.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let person = id.parse().map_err(|_| Refusal::not_found())?;
    let key = visit.desk.reception.form_key();
    page(&visit, person, (key, &form, &Errors::default()), None).await
}

async fn page(
    visit: &Visit,
    person: PersonId,
    (key, form, errors): (String, &Form, &Errors),
    notice: Option<Notice>,
) -> Result<Response, Refusal> {
    let (people, who) = (&visit.desk.people, visit.who());
    let file = people.file(&who, person).await.map_err(Problem::from)?;
    if file.person != person {
        // An id that leads to another: the page is there, and there alone.
        return Ok(see(visit.speech.language(), &person_path(file.person)));
    }
    let card = visit.card_of(&file, None).await?;
    let homes = people.households_of(&who, person).await.map_err(Problem::from)?;
    let ties = people.relations_of(&who, person).await.map_err(Problem::from)?;
    let path = person_path(person);
    let mut page = Page::new(&visit.speech, path.clone(), card, (&homes, &ties), (key, form, errors));
    let cases = crate::cases::tell(visit, person, &file.ids(), errors).await?;
    page.places = visit.places(person, cases.holding).await?;
    page.cases = Some(cases);
    page.still = visit.still_person(&file.ids()).await?;
    page.doubts =
        tax::disagreements(&file.identity, visit.today()).iter().map(|one| one.words(&visit.speech)).collect();
    page.besides = besides(&visit.speech, &file.identity);
    let done = match form.get("fatto") {
        "dati" => Some("desk-person-done"),
        "legato" => Some("desk-tie-done"),
        "finito" => Some("desk-tie-done-ended"),
        "tolta" => Some("desk-tie-done-undone"),
        "unita" => Some("desk-merge-done"),
        "separata" => Some("desk-merge-undone"),
        "due" => Some("desk-merge-distinct-done"),
        _ => None,
    };
    page.joined = file
        .joined
        .iter()
        .map(|one| (merge_path(person, one.merge), moment(&visit.speech, visit.local(one.at))))
        .collect();
    if form.get("fatto") == "finito" {
        page.undo =
            page.ties.iter().find(|one| !one.now && one.relation == form.get("riga")).map(|one| one.relation.clone());
    }
    let wrong = !errors.is_empty() || notice.is_some();
    page.notice = notice.or_else(|| done.map(|words| Notice::new(Tone::Done, words).announced()));
    Ok(visit.shell(done.unwrap_or("desk-known"), Switch::Path(path)).wrong(wrong).show(&page))
}

/// The page once more, with what was wrong in one of its forms.
pub(crate) async fn again(visit: &Visit, person: PersonId, errors: &Errors) -> Result<Response, Refusal> {
    let key = visit.desk.reception.form_key();
    page(visit, person, (key, &Form::default(), errors), None).await
}

/// POST: a household is begun, a relation ended, or its end taken away.
pub(crate) async fn change(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let person: PersonId = id.parse().map_err(|_| Refusal::not_found())?;
    match form.get("go") {
        "begin" => begin(&visit, person, &form).await,
        "undo" | "end" => end(&visit, person, &form).await,
        _ => Ok(see(visit.speech.language(), &person_path(person))),
    }
}

async fn begin(visit: &Visit, person: PersonId, form: &Form) -> Result<Response, Refusal> {
    let mut reading = form.reading();
    let since = reading.date("since");
    let kind = HouseholdKind::from_code(form.get("kind"));
    if kind.is_none() {
        reading.refuse("kind", "desk-household-kind-missing");
    }
    let mut errors = reading.finish();
    if let (Some(kind), true) = (kind, errors.is_empty()) {
        let role = Role::from_code(form.get("role")).unwrap_or_default();
        let first = NewMember { person, role, since, minor: false };
        let new = NewHousehold { form: form.get("key").to_owned(), kind, first };
        match visit.desk.people.begin_household(&visit.who(), new, visit.today()).await {
            Ok(household) => {
                let path = path_of(household);
                return Ok(see(visit.speech.language(), &format!("{path}?fatto=cominciato")));
            }
            Err(error) => {
                let (field, why) = at_field(error, &person_path(person))?;
                errors.add(field, why);
            }
        }
    }
    page(visit, person, (form.get("key").to_owned(), form, &errors), None).await
}

async fn end(visit: &Visit, person: PersonId, form: &Form) -> Result<Response, Refusal> {
    let (people, who, path) = (&visit.desk.people, visit.who(), person_path(person));
    let relation: RelationId = form.get("legame").parse().map_err(|_| Refusal::not_found())?;
    // Of somebody else's relation nothing is changed here.
    let ties = people.relations_of(&who, person).await.map_err(Problem::from)?;
    if !ties.iter().any(|one| one.relation == relation) {
        return Err(Refusal::not_found().back_to(path));
    }
    let key = visit.desk.reception.form_key();
    if form.get("go") == "undo" {
        return match people.resume_relation(&who, relation).await {
            Ok(()) => Ok(see(visit.speech.language(), &format!("{path}?fatto=tolta"))),
            Err(error) => {
                let why = match visit.circle(&error).await? {
                    Some(why) => why,
                    None => at_field(error, &path)?.1,
                };
                let notice = Notice::new(Tone::Waiting, why).announced();
                page(visit, person, (key, &Form::default(), &Errors::default()), Some(notice)).await
            }
        };
    }
    let errors = match ending(form) {
        Err(errors) => errors,
        Ok(ending) => match people.end_relation(&who, relation, ending, visit.today()).await {
            Ok(()) => return Ok(see(visit.speech.language(), &format!("{path}?fatto=finito&riga={relation}"))),
            Err(error) => {
                let mut errors = Errors::default();
                let (field, why) = at_field(error, &path)?;
                errors.add(field, why);
                errors
            }
        },
    };
    page(visit, person, (key, form, &errors), None).await
}

impl Visit {
    /// A circle of parents in words that name who; nothing for all other refusals.
    pub(crate) async fn circle(&self, error: &people::PeopleError) -> Result<Option<Text>, Refusal> {
        let people::PeopleError::Circle { chain } = error else { return Ok(None) };
        let names = self.desk.people.identities(&self.who(), chain).await.map_err(Problem::from)?;
        let named: Vec<String> = chain.iter().filter_map(|one| names.get(one).map(full_name)).collect();
        let (elder, younger) = (named.first().cloned().unwrap_or_default(), named.last().cloned().unwrap_or_default());
        let words = match named.len() {
            2 => Text::from("desk-tie-circle"),
            _ => Text::from("desk-tie-circle-long").with("chain", named.join(" → ")),
        };
        Ok(Some(words.with("elder", elder).with("younger", younger)))
    }
}
