// SPDX-License-Identifier: EUPL-1.2
//! Choosing somebody: searched first, always; who is new is noted only after a search, and only if nobody else turns up.

use crate::{
    contacts::{
        entry,
        who::{self, Candidate},
    },
    visit::Visit,
};
use kernel::{Kind, Problem};
use page::{
    Errors, Form, Refusal,
    ui::{Field, Kind as FieldKind, Text},
};
use people::{Care, LONGEST_NAME, NewPerson, PersonId, Standing};
use reception::contact::{Draft, Person};

/// The part of a form in which somebody is chosen.
pub(crate) struct Choose {
    pub line: String,
    pub line_error: Option<Text>,
    /// Those found, when they were looked for.
    pub found: Option<Vec<Candidate>>,
    /// Who was chosen: name and birth.
    pub chosen: Option<(String, Option<String>)>,
    pub new: bool,
    /// What the form carries along.
    pub person: String,
    pub shown: Vec<String>,
    pub surname: Field,
    pub given: Field,
    pub born: Field,
}

impl Choose {
    pub(crate) fn new(
        draft: &Draft,
        found: Option<Vec<Candidate>>,
        chosen: Option<(String, Option<String>)>,
        errors: &Errors,
    ) -> Self {
        let field = |name: &'static str, label: &'static str, value: &str, most: usize| {
            Field::new(name, label, FieldKind::Text).value(value).at_most(most).error(errors.of(name))
        };
        Self {
            line: draft.line.clone(),
            line_error: errors.of("line"),
            found,
            chosen,
            new: draft.person == Person::New,
            person: entry::person_word(draft.person),
            shown: draft.shown.iter().map(ToString::to_string).collect(),
            surname: field("surname", "desk-contact-surname", &draft.surname, LONGEST_NAME),
            given: field("given", "desk-contact-given", &draft.given, LONGEST_NAME),
            born: field("born", "desk-contact-born", &draft.born, 40).hint("desk-contact-born-hint").short(),
        }
    }

    /// Somebody is chosen, or is being noted: the rest can be asked.
    pub(crate) fn settled(&self) -> bool {
        self.new || self.chosen.is_some()
    }
}

/// A form in which somebody is being chosen.
pub(crate) struct Choosing {
    pub draft: Draft,
    pub found: Option<Vec<Candidate>>,
    pub errors: Errors,
}

impl Choosing {
    pub(crate) fn of(form: &Form) -> Self {
        Self { draft: entry::read(form), found: None, errors: Errors::default() }
    }

    /// Follows what was pressed; `true`: it is to be saved.
    pub(crate) async fn pressed(&mut self, visit: &Visit, form: &Form) -> Result<bool, Refusal> {
        let word = form.get("go");
        match word.split_once(':').unwrap_or((word, "")) {
            ("save", _) => return Ok(true),
            ("pick", id) => {
                let malformed = || Refusal::from(Problem::new(Kind::Malformed, "page-problem-malformed"));
                self.draft.person = Person::Of(id.parse().map_err(|_| malformed())?);
            }
            ("new", _) => entry::carry_over(&mut self.draft),
            ("change", _) => entry::carry_back(&mut self.draft),
            _ => self.search(visit).await?,
        }
        Ok(false)
    }

    async fn search(&mut self, visit: &Visit) -> Result<(), Refusal> {
        self.draft.person = Person::Open;
        match visit.look_for(&mut self.draft).await? {
            Ok(found) => self.found = Some(found),
            Err(why) => self.errors.add("line", why),
        }
        Ok(())
    }

    /// Who it is, noted now if they are new; nobody when something is to be said first. `key`: random bytes of the form, so that sent
    /// twice it notes one person.
    pub(crate) async fn person(&mut self, visit: &Visit, key: &str) -> Result<Option<PersonId>, Refusal> {
        match self.draft.person {
            Person::Of(person) => Ok(self.errors.is_empty().then_some(person)),
            Person::New => self.note(visit, key).await,
            Person::Open | Person::Unsaid => {
                self.errors.add("line", "desk-household-who-missing");
                Ok(None)
            }
        }
    }

    async fn note(&mut self, visit: &Visit, key: &str) -> Result<Option<PersonId>, Refusal> {
        for (field, why) in who::wrong_with(&self.draft) {
            self.errors.add(field, why);
        }
        if !self.errors.is_empty() {
            return Ok(None);
        }
        let form = format!("household {key}");
        let mut found = visit.look_again(&mut self.draft).await?;
        let noted = visit.desk.people.noted_by_form(&visit.who(), &form).await.map_err(Problem::from)?;
        let own = noted.map(|person| person.to_string());
        found.retain(|one| Some(&one.person) != own.as_ref());
        if !found.is_empty() {
            entry::carry_back(&mut self.draft);
            self.errors.add("line", "desk-contact-who-known");
            self.found = Some(found);
            return Ok(None);
        }
        let new = NewPerson {
            form,
            identity: entry::identity(&self.draft),
            care: Care::default(),
            standing: Standing::Common,
            contacts: Vec::new(),
        };
        Ok(Some(visit.desk.people.note_person(&visit.who(), new).await.map_err(Problem::from)?))
    }

    /// The part of the page. Whose file has been parted meanwhile is looked for again.
    pub(crate) async fn shown(&mut self, visit: &Visit) -> Result<Choose, Refusal> {
        let mut chosen = None;
        if let Person::Of(person) = self.draft.person {
            let names = visit.desk.people.identities(&visit.who(), &[person]).await.map_err(Problem::from)?;
            chosen = names.get(&person).map(|identity| (who::name(identity), visit.born(identity)));
            if chosen.is_none() {
                self.draft.person = Person::Open;
            }
        }
        Ok(Choose::new(&self.draft, self.found.take(), chosen, &self.errors))
    }
}
