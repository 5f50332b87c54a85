// SPDX-License-Identifier: EUPL-1.2
//! One request: who asks what, by when; how it was seen who they are, more time, the copy, the answer, and what stands still because of it.

use super::{
    LIST, cited, day, ground, norms, outcome_name, path_of, proof_name, proofs, refused, right_name, stands, stood,
    told, way_name,
};
use crate::visit::{Visit, moment, see};
use askama::Template;
use axum::{extract::Path, response::Response};
use casework::{
    case::About,
    rights::{Answer, Extension, LONGEST_WORDS, Lifting, Outcome, Proof, Right, RightId, RightView, terms},
};
use directory::pack::Norm;
use identity::{Action, Resource, allows};
use jiff::civil::Date;
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Speech, Switch, filters,
    ui::{Choice, Choices, ErrorSummary, Field, Kind, Notice, SummaryList, SummaryRow, Text, Tone},
};

/// What stands on the page for whoever answers.
#[derive(Default)]
pub(crate) struct Answering {
    /// How it was seen who asks; nothing: that is known.
    pub proof: Option<Choices>,
    pub outcome: Option<Choices>,
    pub grounds: Option<Choices>,
    pub situations: Option<Choices>,
    pub words: Option<Field>,
    pub on: Option<Field>,
    /// More time: why, told when; until when.
    pub extension: Option<(Field, Field, String)>,
    /// Something was wrong with it: the form stands open.
    pub extending: bool,
}

/// The page. Personal: shown and forgotten.
#[derive(Template)]
#[template(path = "rights/one.html")]
pub(crate) struct One {
    pub summary: ErrorSummary,
    pub notice: Option<Notice>,
    pub path: String,
    pub version: i64,
    pub name: String,
    pub right: &'static str,
    pub state: Text,
    pub late: bool,
    pub facts: SummaryList,
    pub words: String,
    /// The copy: whether it may be prepared here, and since when one is there.
    pub copy: Option<Copying>,
    /// What may be erased, for who reads the body's cases.
    pub erasing: Option<&'static str>,
    pub answering: Option<Answering>,
    pub answer: Option<SummaryList>,
    pub still: Option<Text>,
    /// It stands.
    pub stands: bool,
    pub lift: Option<(Field, Field)>,
}

/// The copy of a request for access.
pub(crate) struct Copying {
    /// Whether whoever looks may prepare it.
    pub may: bool,
    /// It was seen who asks.
    pub known: bool,
    pub made: Option<String>,
}

fn read(id: &str) -> Result<RightId, Refusal> {
    id.parse().map_err(|_| Refusal::not_found().back_to(LIST))
}

async fn found(visit: &Visit, id: &str) -> Result<RightView, Refusal> {
    visit
        .desk
        .casework
        .right(&visit.who(), read(id)?)
        .await
        .map_err(|why| Refusal::from(Problem::from(why)).back_to(LIST))
}

/// GET.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let view = found(&visit, &id).await?;
    page(&visit, &view, &form, &Errors::default()).await
}

/// POST: seen who asks, more time, answered, lifted.
pub(crate) async fn act(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let view = found(&visit, &id).await?;
    let (who, today, room) = (visit.who(), visit.today(), &visit.desk.casework);
    // Whoever only noted it reads on.
    if !allows(&who, Action::AnswerRights, &Resource::Body(&view.body)) {
        return Err(Refusal::not_found().back_to(LIST));
    }
    let seen = (view.id, form.get("seen").parse().unwrap_or_default());
    let mut errors = Errors::default();
    let done = match form.get("go") {
        "prove" => match Proof::from_code(form.get("proof")) {
            Some(proof) => Some((room.prove_right(&who, seen, proof).await, "vista")),
            None => {
                errors.add("proof", "desk-rights-proof-missing");
                None
            }
        },
        "extend" => match day(&form, "told", &mut errors) {
            Some(told_on) => {
                let more = Extension { told_on, why: form.get("why").to_owned() };
                Some((room.extend_right(&who, seen, more, today).await, "tempo"))
            }
            None => None,
        },
        "answer" => match answered(&visit, &view, &form, &mut errors) {
            Some(answer) => Some((room.answer_right(&who, seen, answer, today).await, "risposta")),
            None => None,
        },
        "lift" => match day(&form, "lift-told", &mut errors) {
            Some(told_on) => {
                let lifting = Lifting { told_on, why: form.get("lift-why").to_owned() };
                Some((room.lift_restriction(&who, view.id, lifting, today).await, "tolta"))
            }
            None => None,
        },
        _ => None,
    };
    match done {
        Some((Ok(()), told)) => return Ok(see(visit.speech.language(), &format!("{}?fatto={told}", path_of(view.id)))),
        Some((Err(why), _)) => refused(why, &mut errors)?,
        None => (),
    }
    page(&visit, &view, &form, &errors).await
}

/// What is answered, out of the form.
fn answered(visit: &Visit, view: &RightView, form: &Form, errors: &mut Errors) -> Option<Answer> {
    let outcome = Outcome::from_code(form.get("outcome"));
    if outcome.is_none() {
        errors.add("outcome", "desk-rights-outcome-missing");
    }
    let on = day(form, "on", errors);
    let outcome = outcome?;
    let restricts = view.right == Right::Restriction && matches!(outcome, Outcome::Granted | Outcome::Partly);
    let (about, field) = if restricts { ("restriction", "situation") } else { ("refusal", "ground") };
    let chosen =
        norms(visit.norms(), about, view.right).into_iter().find(|one| one.code == form.get(field)).map(ground);
    if chosen.is_none() && (restricts || outcome.needs_ground()) {
        errors.add(field, if restricts { "desk-rights-situation-missing" } else { "desk-rights-ground-missing" });
    }
    // A ground belongs to what is refused, and to what stands still.
    let chosen = chosen.filter(|_| restricts || outcome.needs_ground());
    let complain = norms(visit.norms(), "complaint", view.right).into_iter().map(ground).collect();
    let answer = Answer { outcome, ground: chosen, complain, words: form.get("words").to_owned(), on: on? };
    errors.is_empty().then_some(answer)
}

async fn page(visit: &Visit, view: &RightView, form: &Form, errors: &Errors) -> Result<Response, Refusal> {
    let (who, today) = (visit.who(), visit.today());
    let names = visit.account_names(&[view.noted_by]).await?;
    let by = names.get(&view.noted_by).cloned().unwrap_or_else(|| visit.speech.say("desk-case-somebody").into_owned());
    let answers = allows(&who, Action::AnswerRights, &Resource::Body(&view.body));
    let leads = answers && allows(&who, Action::ReadCases, &Resource::Body(&view.body));
    let made = view.copied_at.map(|at| moment(&visit.speech, visit.local(at)));
    let mut page = One::of(
        view,
        (visit.body_name(&view.body), by),
        (answers, leads, made),
        (visit.norms(), today),
        (form, errors),
        &visit.speech,
    );
    if view.right == Right::Erasure && view.answer.is_none() && leads {
        page.erasing = Some(erasing(visit, view).await?);
    }
    let done = match form.get("fatto") {
        "presa" => Some("desk-rights-done-noted"),
        "vista" => Some("desk-rights-done-proof"),
        "tempo" => Some("desk-rights-done-extended"),
        "risposta" => Some("desk-rights-done-answered"),
        "tolta" => Some("desk-rights-done-lifted"),
        _ => None,
    };
    page.notice = done.map(|words| Notice::new(Tone::Done, words).announced());
    let wrong = !errors.is_empty();
    Ok(visit.shell(done.unwrap_or("desk-rights-one"), Switch::Path(page.path.clone())).wrong(wrong).show(&page))
}

/// What can be erased: what is told of the cases that whoever looks may read.
async fn erasing(visit: &Visit, view: &RightView) -> Result<&'static str, Refusal> {
    let file = match visit.desk.people.file(&visit.who(), view.person).await {
        Ok(file) => file,
        Err(_) => return Ok("desk-rights-erasing-not-seen"),
    };
    let found = visit.desk.casework.about(&visit.who(), &file.ids(), visit.today()).await.map_err(Problem::from)?;
    let there = found.iter().any(|one| match one {
        About::Whole(case) => case.body == view.body,
        About::Exists(notice) => notice.body == view.body,
    });
    Ok(if there { "desk-rights-erasing-case" } else { "desk-rights-erasing-free" })
}

impl One {
    pub(super) fn of(
        view: &RightView,
        (body, by): (String, String),
        (answers, leads, made): (bool, bool, Option<String>),
        (norms_of, today): (&[Norm], Date),
        (form, errors): (&Form, &Errors),
        speech: &Speech,
    ) -> Self {
        let language = speech.language();
        let (state, late) = stands(view, today, speech);
        let said = |label: &'static str, value: String| SummaryRow::new(label, Text::said(value));
        let mut facts = vec![
            said("desk-rights-fact-received", told(speech, view.received)).and(way_name(view.way)),
            said("desk-rights-fact-due", told(speech, view.due)),
            said("desk-rights-fact-body", body),
            said("desk-rights-fact-by", by),
        ];
        if !view.content.asker.is_empty() {
            facts.push(
                said("desk-rights-asker", view.content.asker.clone()).and(Text::said(view.content.power.clone())),
            );
        }
        facts.push(match view.proof {
            Some(proof) => SummaryRow::new("desk-rights-proof", proof_name(proof)),
            None => SummaryRow::new("desk-rights-proof", "desk-rights-proof-not-yet"),
        });
        if !view.content.reach.is_empty() {
            facts.push(said("desk-rights-reach", view.content.reach.clone()));
        }
        if let Some(more) = &view.extended {
            let day = Text::from("desk-rights-extended").with("day", told(speech, more.on));
            facts.push(SummaryRow::new("desk-rights-fact-extended", day).and(Text::said(more.why.clone())));
        }
        let open = view.answer.is_none();
        let copy =
            (view.right == Right::Access && answers).then(|| Copying { may: leads, known: view.proof.is_some(), made });
        let answer = view.answer.as_ref().map(|one| {
            let mut rows = vec![
                SummaryRow::new("desk-rights-outcome", outcome_name(one.outcome)),
                said("desk-rights-fact-answered", told(speech, one.on)),
            ];
            if let Some(ground) = &one.ground {
                let (text, article) = stood(ground, language);
                rows.push(said("desk-rights-ground", text).and(Text::said(article)));
            }
            if !one.words.is_empty() {
                rows.push(said("desk-rights-fact-words", one.words.clone()));
            }
            SummaryList::new(rows)
        });
        let still = view.restriction.as_ref().map(|one| match &one.lifted {
            None => Text::from("desk-rights-stands").with("day", told(speech, one.since)),
            Some((on, why)) => Text::from("desk-rights-lifted").with("day", told(speech, *on)).with("why", why.clone()),
        });
        Self {
            summary: errors.summary(),
            notice: None,
            path: path_of(view.id),
            version: view.version,
            name: view.content.name.clone(),
            right: right_name(view.right),
            state,
            late,
            facts: SummaryList::new(facts),
            words: view.content.words.clone(),
            copy,
            erasing: None,
            answering: (answers && open).then(|| Answering::of(view, (norms_of, today), (form, errors), speech)),
            answer,
            still,
            stands: view.stands_still(),
            lift: (answers && view.stands_still()).then(|| {
                let field = |name: &'static str, label: &'static str, kind| {
                    Field::new(name, label, kind).value(form.get(name)).error(errors.of(name))
                };
                (
                    field("lift-why", "desk-rights-lift-why", Kind::Long).at_most(LONGEST_WORDS),
                    field("lift-told", "desk-rights-lift-told", Kind::Date).hint("desk-rights-lift-told-hint").short(),
                )
            }),
        }
    }

    fn copy_path(&self) -> String {
        format!("{}/copia", self.path)
    }

    fn letter_path(&self) -> String {
        format!("{}/risposta", self.path)
    }
}

impl Answering {
    fn of(
        view: &RightView,
        (norms_of, today): (&[Norm], Date),
        (form, errors): (&Form, &Errors),
        speech: &Speech,
    ) -> Self {
        let language = speech.language();
        let field = |name: &'static str, label: &'static str, kind| {
            Field::new(name, label, kind).value(form.get(name)).error(errors.of(name))
        };
        let choices = |name: &'static str, legend: &'static str, about: &str| {
            let all: Vec<Choice> = norms(norms_of, about, view.right)
                .into_iter()
                .map(|one| {
                    let (text, article) = cited(one, language);
                    Choice::new(one.code.clone(), Text::said(text))
                        .note(Text::said(article))
                        .chosen(form.get(name) == one.code)
                })
                .collect();
            (!all.is_empty()).then(|| Choices::one(name, legend, all).error(errors.of(name)))
        };
        let outcomes = Outcome::ALL
            .iter()
            .filter(|one| view.proof.is_some() || one.of_anybody())
            .map(|one| Choice::new(one.code(), outcome_name(*one)).chosen(form.get("outcome") == one.code()));
        let on = if form.has("on") { form.get("on").to_owned() } else { today.to_string() };
        Self {
            proof: view.proof.is_none().then(|| proofs(form, errors, false)),
            outcome: Some(
                Choices::one("outcome", "desk-rights-outcome", outcomes.collect()).error(errors.of("outcome")),
            ),
            grounds: choices("ground", "desk-rights-ground-which", "refusal"),
            situations: if view.right == Right::Restriction {
                choices("situation", "desk-rights-situation", "restriction")
            } else {
                None
            },
            words: Some(
                field("words", "desk-rights-answer-words", Kind::Long)
                    .hint("desk-rights-answer-words-hint")
                    .optional()
                    .at_most(LONGEST_WORDS),
            ),
            on: Some(
                Field::new("on", "desk-rights-on", Kind::Date)
                    .hint("desk-rights-on-hint")
                    .short()
                    .value(on)
                    .error(errors.of("on")),
            ),
            extending: errors.of("why").is_some() || errors.of("told").is_some(),
            extension: view.may_extend(today).then(|| {
                (
                    field("why", "desk-rights-why", Kind::Long).at_most(LONGEST_WORDS),
                    field("told", "desk-rights-told", Kind::Date).short(),
                    told(speech, terms::extended(view.received)),
                )
            }),
        }
    }
}
