// SPDX-License-Identifier: EUPL-1.2
//! Those who may be noted twice: the pairs that the register proposes, and whoever looks like one person. Each leads to the page
//! that sets the two side by side.

use super::{DOUBLES, join_path, person_path};
use crate::{
    contacts::{
        full_name,
        who::{self, Candidate},
    },
    visit::{Visit, see},
};
use askama::Template;
use axum::{extract::Path, response::Response};
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Action as Press, Empty, ErrorSummary, Go, Text},
};
use people::{Asked, File, PeopleError, PersonId};
use reception::contact::Draft;

/// Pairs shown, at most.
const SHOWN: i64 = 50;

/// Two who may be one. Personal: shown and forgotten.
pub(crate) struct PairLine {
    pub path: String,
    pub one: String,
    pub other: String,
    /// Since when it is proposed.
    pub when: String,
}

/// The pairs that are proposed.
#[derive(Template)]
#[template(path = "households/doubles.html")]
pub(crate) struct Proposed {
    pub pairs: Vec<PairLine>,
}

impl Proposed {
    fn nobody(&self) -> Empty {
        Empty::new("person", "desk-double-none.title", "desk-double-none")
            .action(Press::new("desk-households-title", Go::to(super::PATH)))
    }
}

/// GET.
pub(crate) async fn proposed(visit: Visit) -> Result<Response, Refusal> {
    let (people, who) = (&visit.desk.people, visit.who());
    let found = people.proposals(&who, SHOWN).await.map_err(Problem::from)?;
    let persons: Vec<PersonId> = found.iter().flat_map(|one| [one.person, one.other]).collect();
    let names = people.identities(&who, &persons).await.map_err(Problem::from)?;
    let line = |one: &people::Proposal| {
        Some(PairLine {
            path: join_path(one.person, one.other),
            one: full_name(names.get(&one.person)?),
            other: full_name(names.get(&one.other)?),
            when: visit.when(one.made_at),
        })
    };
    let page = Proposed { pairs: found.iter().filter_map(line).collect() };
    Ok(visit.shell("desk-double", Switch::Path(DOUBLES.to_owned())).show(&page))
}

/// Who looks like one person.
#[derive(Template)]
#[template(path = "households/double.html")]
pub(crate) struct Double {
    pub summary: ErrorSummary,
    /// The person's page.
    pub back: String,
    pub name: String,
    pub line: String,
    pub error: Option<Text>,
    pub found: Vec<Candidate>,
    /// A line was typed, and these answer to it.
    pub asked: bool,
}

impl Double {
    fn path(&self) -> String {
        format!("{}/doppia", self.back)
    }

    fn join(&self, one: &Candidate) -> String {
        format!("{}/unisci/{}", self.back, one.person)
    }
}

/// GET: whoever looks like them.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Refusal> {
    let file = opened(&visit, &id).await?;
    let contacts: Vec<people::NewContact> = file
        .contacts
        .iter()
        .map(|way| people::NewContact { kind: way.kind, value: way.value.clone(), safe: way.safe })
        .collect();
    let asked = Asked::form(&file.identity, &contacts);
    let found = match visit.desk.people.find(&visit.who(), &asked).await {
        Ok(found) => found,
        Err(PeopleError::TooVague) => Vec::new(),
        Err(other) => return Err(Problem::from(other).into()),
    };
    // Whoever was said to be somebody else is not asked about again: they are found by typing.
    let two = visit.desk.people.distinct_from(&visit.who(), file.person).await.map_err(Problem::from)?;
    let found = found.into_iter().filter(|one| one.person != file.person && !two.contains(&one.person));
    let found = found.map(|one| visit.candidate(one)).collect();
    page(&visit, &file, (String::new(), found, false), &Errors::default())
}

/// POST: whoever answers to a line.
pub(crate) async fn find(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let file = opened(&visit, &id).await?;
    let mut draft = Draft { line: form.get("line").to_owned(), ..Draft::default() };
    let (mut errors, mut found) = (Errors::default(), Vec::new());
    match visit.look_for(&mut draft).await? {
        Ok(those) => found = those,
        Err(why) => errors.add("line", why),
    }
    let own = file.person.to_string();
    found.retain(|one| one.person != own);
    page(&visit, &file, (draft.line, found, errors.is_empty()), &errors)
}

async fn opened(visit: &Visit, id: &str) -> Result<File, Refusal> {
    let person: PersonId = id.parse().map_err(|_| Refusal::not_found())?;
    Ok(visit.desk.people.file(&visit.who(), person).await.map_err(Problem::from)?)
}

fn page(
    visit: &Visit,
    file: &File,
    (line, found, asked): (String, Vec<Candidate>, bool),
    errors: &Errors,
) -> Result<Response, Refusal> {
    let page = Double {
        summary: errors.summary(),
        back: person_path(file.person),
        name: who::name(&file.identity),
        line,
        error: errors.of("line"),
        found,
        asked,
    };
    let switch = Switch::Path(page.path());
    Ok(visit.shell("desk-double-one", switch).wrong(!errors.is_empty()).show(&page))
}

/// Where one looks again when two are one already.
pub(super) fn to_person(visit: &Visit, person: PersonId, done: &str) -> Response {
    see(visit.speech.language(), &format!("{}?fatto={done}", person_path(person)))
}
