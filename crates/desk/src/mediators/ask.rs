// SPDX-License-Identifier: EUPL-1.2
//! The questions that find somebody who interprets, where one books and on the page of an appointment: which language, a woman or a man, whom
//! rather not, and who is free. There is no field for a name: whoever interprets is in the register.

use super::{gender_words, whys};
use crate::visit::Visit;
use agenda::{
    BookingView,
    mediators::{Asked, AskedMediator, Avoid, Candidate, MediatorId, NewMediation, Tongue, Wish},
};
use askama::Template;
use directory::pack::Mode;
use jiff::Zoned;
use kernel::{Language, Problem, money};
use page::{
    Errors, Form, Refusal, Speech, filters,
    ui::{Action as Press, Choice, Choices, Field, Go, Kind, Select, Text},
};
use std::collections::BTreeSet;

/// The names of its fields.
pub(crate) const FIELDS: [&str; 5] = ["tongue", "asked", "called", "avoid", "mediator"];
/// Nobody yet.
pub(super) const LATER: &str = "later";
/// The longest name by which she calls the person.
const LONGEST_CALLED: usize = 40;

/// What was typed.
#[derive(Clone, Default)]
pub(crate) struct Typed {
    /// The code of the language; empty: nobody is needed.
    pub tongue: String,
    pub asked: String,
    pub called: String,
    /// `body:…` and `mediator:…`.
    pub avoid: Vec<String>,
    /// An id, or [`LATER`].
    pub mediator: String,
}

impl Typed {
    pub(crate) fn of(form: &Form) -> Self {
        let short = |name: &str| form.get(name).trim().chars().take(80).collect::<String>();
        Self {
            tongue: Tongue::from_code(form.get("tongue")).map(|one| one.code.to_owned()).unwrap_or_default(),
            asked: short("asked"),
            called: short("called"),
            avoid: form.all("avoid").take(40).map(|one| one.chars().take(120).collect()).collect(),
            mediator: short("mediator"),
        }
    }

    /// As it was asked before.
    pub(super) fn again(language: &str, wish: &Wish) -> Self {
        let bodies = wish.avoid.bodies.iter().map(|body| format!("body:{body}"));
        let mediators = wish.avoid.mediators.iter().map(|one| format!("mediator:{one}"));
        Self {
            tongue: language.to_owned(),
            asked: wish.asked.code().to_owned(),
            called: wish.called.clone(),
            avoid: bodies.chain(mediators).collect(),
            mediator: String::new(),
        }
    }

    /// Field by field, for a form that carries them.
    pub(crate) fn carried(&self) -> impl Iterator<Item = (&'static str, &String)> {
        let plain =
            [("tongue", &self.tongue), ("asked", &self.asked), ("called", &self.called), ("mediator", &self.mediator)];
        plain.into_iter().chain(self.avoid.iter().map(|one| ("avoid", one)))
    }

    /// Somebody is to be found afterwards.
    pub(crate) fn later(&self) -> bool {
        !self.tongue.is_empty() && self.mediator == LATER
    }

    fn wish(&self) -> Wish {
        let of = |sort: &str| -> BTreeSet<String> {
            self.avoid.iter().filter_map(|one| one.strip_prefix(sort)).map(str::to_owned).collect()
        };
        Wish {
            asked: Asked::from_code(&self.asked).unwrap_or_default(),
            avoid: Avoid { bodies: of("body:"), mediators: of("mediator:") },
            called: self.called.clone(),
            refused: None,
        }
    }

    /// What is asked with an appointment: nothing, or a choice that is still to be made is said beside the field.
    pub(crate) fn read(&self, errors: &mut Errors) -> Option<NewMediation> {
        if self.tongue.is_empty() {
            return None;
        }
        if self.called.chars().count() > LONGEST_CALLED {
            errors.add("called", Text::from("page-field-too-long").with("max", LONGEST_CALLED));
        }
        let who = match self.mediator.as_str() {
            LATER => None,
            chosen => match chosen.parse::<MediatorId>() {
                Ok(id) => Some(id),
                Err(_) => {
                    errors.add("mediator", "desk-mediation-who-missing");
                    None
                }
            },
        };
        Some(NewMediation { language: self.tongue.clone(), wish: self.wish(), who })
    }
}

/// Who speaks the language at a time; nothing while no language is chosen.
pub(crate) async fn looked_for(
    visit: &Visit,
    typed: &Typed,
    mode: Mode,
    (starts, ends): (&Zoned, &Zoned),
    own: Option<&BookingView>,
) -> Result<Option<Vec<Candidate>>, Refusal> {
    if typed.tongue.is_empty() {
        return Ok(None);
    }
    let asked = AskedMediator {
        language: typed.tongue.clone(),
        wish: typed.wish(),
        mode,
        starts: starts.clone(),
        ends: ends.clone(),
        own: own.map(|booking| booking.id.to_string()),
    };
    let found = visit.desk.agenda.mediators_for(&asked, &visit.actor()).await.map_err(Problem::from)?;
    Ok(Some(found))
}

/// The questions, and who is free.
#[derive(Template)]
#[template(path = "mediators/ask.html")]
pub(crate) struct Ask {
    tongue: Select,
    asked: Choices,
    called: Field,
    /// After the main action of its form: Enter in a field must not press it.
    pub look: Press,
    found: Option<Found>,
}

impl askama::filters::HtmlSafe for Ask {}

/// Who speaks the language.
pub(crate) struct Found {
    who: Choices,
    /// Who cannot, and why.
    others: Vec<(String, String)>,
    avoid: Option<Choices>,
}

impl Ask {
    /// The questions as they were answered; `body` gives the name of a body.
    pub(crate) fn new(
        typed: &Typed,
        found: Option<&[Candidate]>,
        body: &dyn Fn(&str) -> String,
        speech: &Speech,
        errors: &Errors,
    ) -> Self {
        let language = speech.language();
        let mut tongues: Vec<Tongue> = Tongue::ALL.to_vec();
        tongues.sort_by_key(|one| one.name(language));
        let option =
            |one: Tongue| Choice::new(one.code, Text::said(one.name(language))).chosen(one.code == typed.tongue);
        let now = Asked::from_code(&typed.asked).unwrap_or_default();
        let asked = Asked::ALL.map(|one| Choice::new(one.code(), asked_words(one)).chosen(one == now));
        Self {
            tongue: Select::new("tongue", "desk-mediation-language", tongues.into_iter().map(option).collect())
                .prompt("desk-mediation-none"),
            asked: Choices::one("asked", "desk-mediation-asked", asked.to_vec()),
            called: Field::new("called", "desk-mediation-called", Kind::Text)
                .hint("desk-mediation-called-hint")
                .value(typed.called.clone())
                .at_most(LONGEST_CALLED)
                .autocomplete("off")
                .optional()
                .short()
                .error(errors.of("called")),
            look: Press::new("desk-mediation-look", Go::press("go", "mediators")).icon("search"),
            found: found.map(|found| Found::new(typed, found, body, speech, errors)),
        }
    }
}

impl Found {
    fn new(
        typed: &Typed,
        found: &[Candidate],
        body: &dyn Fn(&str) -> String,
        speech: &Speech,
        errors: &Errors,
    ) -> Self {
        let called = |one: &Candidate| format!("{} · {}", one.name, body(&one.body));
        let (free, others): (Vec<&Candidate>, Vec<&Candidate>) = found.iter().partition(|one| one.why_not.is_empty());
        let mut options: Vec<Choice> = free
            .iter()
            .map(|one| {
                let id = one.id.to_string();
                let chosen = id == typed.mediator;
                Choice::new(id, Text::said(called(one))).note(offer(one, speech.language())).chosen(chosen)
            })
            .collect();
        let later = if free.is_empty() { "desk-mediation-later-none" } else { "desk-mediation-later" };
        let nobody = free.is_empty() && typed.mediator.is_empty();
        options.push(Choice::new(LATER, later).chosen(nobody || typed.mediator == LATER));
        let bodies: BTreeSet<&str> = found.iter().map(|one| one.body.as_str()).collect();
        let avoided = |value: String, words: Text| {
            let chosen = typed.avoid.contains(&value);
            Choice::new(value, words).chosen(chosen)
        };
        let avoid: Vec<Choice> = found
            .iter()
            .map(|one| avoided(format!("mediator:{}", one.id), Text::said(one.name.clone())))
            .chain(bodies.into_iter().map(|id| {
                avoided(format!("body:{id}"), Text::from("desk-mediation-avoid-body").with("body", body(id)))
            }))
            .collect();
        Self {
            who: Choices::one("mediator", "desk-mediation-who", options).error(errors.of("mediator")),
            others: others.into_iter().map(|one| (called(one), whys(speech, &one.why_not))).collect(),
            avoid: (!avoid.is_empty())
                .then(|| Choices::several("avoid", "desk-mediation-avoid", avoid).hint("desk-mediation-avoid-hint")),
        }
    }
}

/// What she costs, who pays, and that she is asked first when she has no hours of her own.
pub(super) fn offer(one: &Candidate, language: Language) -> Text {
    let key = if one.by_request { "desk-mediator-offer-by-request" } else { "desk-mediator-offer" };
    let programme = if one.programme.is_empty() { "—".to_owned() } else { one.programme.clone() };
    Text::from(key)
        .with("minutes", one.minutes)
        .with("cost", money::written(one.cents, language))
        .with("programme", programme)
        .with("phone", one.phone.clone().unwrap_or_else(|| "—".to_owned()))
}

fn asked_words(asked: Asked) -> &'static str {
    match asked {
        Asked::Anybody => "desk-mediation-anybody",
        Asked::Woman => gender_words(agenda::mediators::Gender::Woman),
        Asked::Man => gender_words(agenda::mediators::Gender::Man),
    }
}
