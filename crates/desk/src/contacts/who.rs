// SPDX-License-Identifier: EUPL-1.2
//! Whom a contact is about: the search before anybody is noted anew, and the card of who was chosen.

use super::{entry, words};
use crate::visit::Visit;
use identity::Action;
use kernel::{Language, Problem};
use page::{Refusal, Speech, ui::Text};
use people::{
    Asked, Born, Care, ContactPoint, File, Identity, LONGEST_NAME, PeopleError, PersonId, Reason, Safe, Standing, Voice,
};
use reception::contact::{ContactId, Draft};

/// Above this, somebody new is probably somebody known.
const PROBABLY: u16 = 850;

/// Somebody who may be meant. Personal: shown and forgotten.
pub(crate) struct Candidate {
    pub person: String,
    pub name: String,
    pub born: Option<String>,
    /// Which part fits, and how when it is not the same.
    pub why: Vec<(Text, Option<Text>)>,
    pub flags: Vec<Text>,
    pub parted: bool,
}

/// Who was chosen.
pub(crate) struct Card {
    pub name: String,
    pub born: Option<String>,
    /// What to heed, first.
    pub flags: Vec<Text>,
    /// When they may be called.
    pub call_at: String,
    /// A way to reach them, whether it is safe, and whose it is and that no message may be left, if there is anything to say.
    pub ways: Vec<(String, Text, String)>,
    pub language: Option<Language>,
    pub interpreter: bool,
    pub parted: bool,
    /// When they were at these desks before, what they asked and how it ended.
    pub before: Vec<(String, String, Text)>,
}

impl Card {
    /// Of somebody whose file they may not see.
    pub(crate) fn hidden(speech: &Speech) -> Self {
        Self {
            name: speech.say("desk-contact-hidden").into_owned(),
            born: None,
            flags: Vec::new(),
            call_at: String::new(),
            ways: Vec::new(),
            language: None,
            interpreter: false,
            parted: true,
            before: Vec::new(),
        }
    }
}

/// The part of the screen that says who.
pub(crate) enum Who {
    /// To be looked for; candidates when they were.
    Ask(Option<Vec<Candidate>>),
    /// Somebody of the register.
    Of(Box<Card>),
    /// Somebody to be noted.
    New,
}

impl Visit {
    /// Who answers to the line. What is wrong with the line is said beside it.
    pub(crate) async fn look_for(&self, draft: &mut Draft) -> Result<Result<Vec<Candidate>, Text>, Refusal> {
        self.candidates(draft, &Asked::line(&draft.line.clone()), |_, _| true).await
    }

    /// Who is probably the one about to be noted anew, and was not shown before.
    pub(crate) async fn look_again(&self, draft: &mut Draft) -> Result<Vec<Candidate>, Refusal> {
        let asked = Asked::form(&entry::identity(draft), &entry::contacts(draft));
        let before = draft.shown.clone();
        let unseen = move |person: PersonId, score: u16| score >= PROBABLY && !before.contains(&person);
        Ok(self.candidates(draft, &asked, unseen).await?.unwrap_or_default())
    }

    async fn candidates(
        &self,
        draft: &mut Draft,
        asked: &Asked,
        shown: impl Fn(PersonId, u16) -> bool,
    ) -> Result<Result<Vec<Candidate>, Text>, Refusal> {
        let found = match self.desk.people.find(&self.who(), asked).await {
            Ok(found) => found,
            Err(PeopleError::TooVague) => return Ok(Err("desk-contact-who-vague".into())),
            Err(other) => return Err(Problem::from(other).into()),
        };
        let found: Vec<_> = found.into_iter().filter(|one| shown(one.person, one.score)).collect();
        entry::have_shown(draft, found.iter().map(|one| one.person));
        Ok(Ok(found.into_iter().map(|one| self.candidate(one)).collect()))
    }

    /// Somebody who was found, as a page names them.
    pub(crate) fn candidate(&self, one: people::Candidate) -> Candidate {
        Candidate {
            person: one.person.to_string(),
            name: name(&one.identity),
            born: self.born(&one.identity),
            why: why(&one.reasons),
            flags: flags(&one.care),
            parted: one.standing == Standing::Parted,
        }
    }

    /// The card of somebody of the register, with their last contacts but one.
    ///
    /// # Errors
    /// Not found, also for whom they may not see.
    pub(crate) async fn card(&self, person: PersonId, but: Option<ContactId>) -> Result<Card, Refusal> {
        let file = self.desk.people.file(&self.who(), person).await.map_err(Problem::from)?;
        self.card_of(&file, but).await
    }

    /// The card of somebody whose file is open.
    ///
    /// # Errors
    /// The database.
    pub(crate) async fn card_of(&self, file: &File, but: Option<ContactId>) -> Result<Card, Refusal> {
        let desks = self.desks_for(Action::ReadContacts);
        let (ids, actor) = (file.ids(), self.actor());
        let before = self.desk.reception.contacts_of(&ids, &desks, but, &actor).await.map_err(Problem::from)?;
        let ways = file.contacts.iter().filter(|way| way.until.is_none());
        Ok(Card {
            name: name(&file.identity),
            born: self.born(&file.identity),
            flags: flags(&file.care),
            call_at: file.identity.call_at.clone(),
            ways: ways.map(|way| (way.value.clone(), safe(way.safe).into(), self.besides(way))).collect(),
            language: file.care.language.as_deref().and_then(Language::from_code),
            interpreter: file.care.interpreter,
            parted: file.standing == Standing::Parted,
            before: before
                .into_iter()
                .map(|one| {
                    let ended = one.outcome.map_or("desk-contact-is-open", words::outcome);
                    (self.when(one.met_at), self.need_names(one.needs.iter()), ended.into())
                })
                .collect(),
        })
    }

    /// "della sorella · non lasciare messaggi a voce".
    fn besides(&self, way: &ContactPoint) -> String {
        let mut parts = Vec::new();
        if !way.whose.is_empty() {
            parts.push(self.speech.say_with("desk-way-of", &[("whose", way.whose.clone().into())]).into_owned());
        }
        if way.voice != Voice::Unknown {
            parts.push(self.speech.say(crate::persons::ways::voice_words(way.voice)).into_owned());
        }
        parts.join(" · ")
    }

    pub(crate) fn born(&self, identity: &Identity) -> Option<String> {
        identity.born.map(|born| match born {
            Born::On(day) => self.speech.days().told(&day.to_string()),
            Born::In(year) => year.to_string(),
        })
    }
}

/// The name of somebody as one speaks to them; how they wish to be called when there is nothing else.
pub(crate) fn name(identity: &Identity) -> String {
    let whole = format!("{} {}", identity.given, identity.surname);
    match (whole.trim(), identity.alias.as_str()) {
        ("", alias) => alias.to_owned(),
        (name, "") => name.to_owned(),
        (name, alias) => format!("{name} «{alias}»"),
    }
}

fn why(reasons: &[Reason]) -> Vec<(Text, Option<Text>)> {
    reasons.iter().map(|reason| (words::field(reason.field).into(), words::how(*reason).map(Text::from))).collect()
}

pub(crate) fn flags(care: &Care) -> Vec<Text> {
    care.flags.iter().map(|flag| words::flag(*flag).into()).collect()
}

/// Whether a way is safe, in words.
pub(crate) fn safe(safe: Safe) -> &'static str {
    match safe {
        Safe::Safe => "desk-contact-safe-safe",
        Safe::Unsafe => "desk-contact-safe-unsafe",
        Safe::Unknown => "desk-contact-safe-unknown",
    }
}

/// What is wrong with somebody new, each at its field.
pub(crate) fn wrong_with(draft: &Draft) -> Vec<(&'static str, Text)> {
    let mut wrong: Vec<(&'static str, Text)> = Vec::new();
    if !draft.born.trim().is_empty() && Born::read(&draft.born).is_none() {
        wrong.push(("born", "desk-contact-born-wrong".into()));
    }
    match entry::identity(draft).checked() {
        Err(PeopleError::NoName) => wrong.push(("surname", "desk-contact-name-missing".into())),
        Err(PeopleError::TooLong { field }) if field != "call-at" => {
            wrong.push((field, Text::from("page-field-too-long").with("max", LONGEST_NAME)));
        }
        _ => {}
    }
    for contact in entry::contacts(draft) {
        match contact.kind.spelled(&contact.value) {
            Err(PeopleError::NoTelephone) => wrong.push(("telephone", "page-field-phone".into())),
            Err(_) => wrong.push(("mail", "page-field-email".into())),
            Ok(_) => {}
        }
    }
    wrong
}
