// SPDX-License-Identifier: EUPL-1.2
//! What persons ask about the data held about them: noted at a counter, answered by who leads the body or watches over the law.
//!
//! [`person`] notes one and lists those of a person, [`list`] is the register, [`one`] is a request with its answer, [`copy`] the copy that is
//! handed over, [`letter`] the answer on paper, [`still`] what is said and refused while a restriction stands. Who may is asked of the room of
//! casework, every time; articles and grounds are the territory's.

pub(crate) mod copy;
mod gather;
pub(crate) mod letter;
pub(crate) mod list;
pub(crate) mod one;
pub(crate) mod person;
pub(crate) mod samples;
pub(crate) mod still;

use crate::visit::Visit;
use casework::rights::{Asker, Ground, Outcome, Proof, Right, RightId, RightView, RightsError, Way, terms::Standing};
use directory::pack::Norm;
use jiff::civil::Date;
use kernel::{Kind as Fault, Language, Problem};
use page::{
    Errors, Form, Refusal, Speech,
    ui::{Action as Press, Choice, Choices, Go, Notice, Text, Tone},
};

/// The register.
pub(crate) const LIST: &str = "/scrivania/diritti";
/// One request.
pub(crate) const ONE: &str = "/scrivania/diritti/{request}";
/// The copy.
pub(crate) const COPY: &str = "/scrivania/diritti/{request}/copia";
/// The answer on paper.
pub(crate) const LETTER: &str = "/scrivania/diritti/{request}/risposta";
/// Those of a person, and a new one.
pub(crate) const PERSON: &str = "/scrivania/nuclei/persona/{person}/diritti";

fn path_of(id: RightId) -> String {
    format!("{LIST}/{id}")
}

fn right_name(right: Right) -> &'static str {
    match right {
        Right::Access => "desk-rights-access",
        Right::Correction => "desk-rights-correction",
        Right::Erasure => "desk-rights-erasure",
        Right::Restriction => "desk-rights-restriction",
        Right::Objection => "desk-rights-objection",
    }
}

fn way_name(way: Way) -> &'static str {
    match way {
        Way::InPerson => "desk-rights-way-in-person",
        Way::Letter => "desk-rights-way-letter",
        Way::Mail => "desk-rights-way-mail",
        Way::Telephone => "desk-rights-way-telephone",
    }
}

fn asker_name(asker: Asker) -> &'static str {
    match asker {
        Asker::Themselves => "desk-rights-asker-self",
        Asker::Parent => "desk-rights-asker-parent",
        Asker::Guardian => "desk-rights-asker-guardian",
        Asker::Delegate => "desk-rights-asker-delegate",
    }
}

fn proof_name(proof: Proof) -> &'static str {
    match proof {
        Proof::Document => "desk-rights-proof-document",
        Proof::Known => "desk-rights-proof-known",
        Proof::Digital => "desk-rights-proof-digital",
        Proof::Copy => "desk-rights-proof-copy",
    }
}

fn outcome_name(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Granted => "desk-rights-outcome-granted",
        Outcome::Partly => "desk-rights-outcome-partly",
        Outcome::Refused => "desk-rights-outcome-refused",
        Outcome::Unidentified => "desk-rights-outcome-unidentified",
        Outcome::Withdrawn => "desk-rights-outcome-withdrawn",
    }
}

/// "3 dicembre 2026".
fn told(speech: &Speech, day: Date) -> String {
    speech.days().told(&day.to_string())
}

/// Where a request stands, in a sentence, and whether it is late or nearly.
fn stands(view: &RightView, today: Date, speech: &Speech) -> (Text, bool) {
    let day = |key: &'static str, day| Text::from(key).with("day", told(speech, day));
    match (&view.answer, view.standing(today)) {
        (Some(answer), _) => (day("desk-rights-answered", answer.on), false),
        (None, Standing::Late) => (day("desk-rights-late", view.due), true),
        (None, Standing::Soon) => (day("desk-rights-soon", view.due), true),
        (None, _) => (day("desk-rights-by", view.due), false),
    }
}

/// How it was seen who asks.
fn proofs(form: &Form, errors: &Errors, later: bool) -> Choices {
    let asked = form.get("proof");
    let known = Proof::ALL.iter().map(|one| Choice::new(one.code(), proof_name(*one)).chosen(asked == one.code()));
    let mut all: Vec<Choice> = known.collect();
    if later {
        all.push(Choice::new("later", "desk-rights-proof-later").chosen(asked == "later"));
    }
    Choices::one("proof", "desk-rights-proof", all).error(errors.of("proof"))
}

/// A day that was typed; what is wrong, at its field.
fn day(form: &Form, name: &'static str, errors: &mut Errors) -> Option<Date> {
    let read = form.get(name).trim().parse().ok();
    if read.is_none() {
        errors.add(name, "page-field-date");
    }
    read
}

/// A refusal at its field; the rest leads back to the register.
fn refused(why: RightsError, errors: &mut Errors) -> Result<(), Refusal> {
    let problem = match why {
        RightsError::Missing("ground") => return add(errors, "ground", "desk-rights-ground-missing"),
        RightsError::Missing(field) => return add(errors, field, "desk-rights-missing"),
        RightsError::TooLong(field) => return add(errors, field, "desk-rights-too-long"),
        RightsError::NoSuchDay(field) => return add(errors, field, "desk-rights-no-such-day"),
        RightsError::NotIdentified => return add(errors, "proof", "desk-rights-not-identified"),
        RightsError::NoMoreTime => Problem::new(Fault::Conflict, "desk-rights-no-more-time"),
        RightsError::Answered | RightsError::NotRestricted | RightsError::ChangedMeanwhile => {
            Problem::new(Fault::Conflict, "desk-rights-changed")
        }
        other => other.into(),
    };
    Err(Refusal::from(problem).back_to(LIST))
}

fn add(errors: &mut Errors, field: &'static str, words: &'static str) -> Result<(), Refusal> {
    errors.add(field, words);
    Ok(())
}

/// A sentence of the law, as a page shows it: the sentence, the article.
fn cited(norm: &Norm, language: Language) -> (String, String) {
    (norm.text.get(language).to_owned(), norm.article.get(language).to_owned())
}

/// The same as it stood, of an answer.
fn stood(ground: &Ground, language: Language) -> (String, String) {
    (ground.text.get(language).to_owned(), ground.article.get(language).to_owned())
}

fn ground(norm: &Norm) -> Ground {
    Ground { code: norm.code.clone(), text: norm.text.clone(), article: norm.article.clone() }
}

/// Those of a kind that speak of a right, in the order of the file.
fn norms<'n>(all: &'n [Norm], about: &str, right: Right) -> Vec<&'n Norm> {
    all.iter().filter(|one| one.about == about && one.is_of(right.code())).collect()
}

impl Visit {
    /// What the territory's file says of one's own data.
    fn norms(&self) -> &[Norm] {
        &self.directory.territory().norms
    }

    /// That a request is late or soon due, for the first page of the day: of whoever noted it, of who leads the body, of the officer.
    pub(crate) async fn due_rights(&self) -> Result<Option<Notice>, Refusal> {
        let due = self.desk.casework.rights_due(&self.who(), self.today()).await.map_err(Problem::from)?;
        let words = match (due.late, due.all) {
            (_, 0) => return Ok(None),
            (0, soon) => Text::from("desk-rights-notice-soon").with("count", soon),
            (late, _) => Text::from("desk-rights-notice-late").with("count", late),
        };
        Ok(Some(Notice::new(Tone::Waiting, words).action(Press::new("desk-rights-see", Go::to(LIST)))))
    }
}
