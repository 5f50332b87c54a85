// SPDX-License-Identifier: EUPL-1.2
//! What a person asks about their data: those that whoever looks is shown, and a new one.

use super::{asker_name, cited, day, list::Line, norms, path_of, proofs, refused, right_name, way_name};
use crate::{
    contacts::full_name,
    households::{person_path, tie_words},
    visit::{Visit, see},
};
use askama::Template;
use axum::{extract::Path, response::Response};
use casework::rights::{Asker, Content, LONGEST_LINE, LONGEST_WORDS, NewRight, Proof, Right, Way};
use directory::pack::Norm;
use kernel::{Language, Problem};
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Choice, Choices, ErrorSummary, Field, Kind, Select},
};
use people::{
    File,
    relation::{RelationKind, Tie},
};

/// How a request is noted.
pub(crate) struct New {
    pub key: String,
    pub right: Choices,
    pub received: Field,
    pub way: Select,
    pub words: Field,
    pub asker: Choices,
    pub asker_name: Field,
    pub power: Field,
    pub proof: Choices,
    pub reach: Field,
}

/// The page.
#[derive(Template)]
#[template(path = "rights/person.html")]
pub(crate) struct Page {
    pub summary: ErrorSummary,
    pub path: String,
    pub back: String,
    pub name: String,
    pub lines: Vec<Line>,
    /// By when it is answered, with the article.
    pub terms: Vec<(String, String)>,
    /// Who is noted as their parent or guardian: who, what they are, where the power comes from.
    pub powers: Vec<(String, &'static str, String)>,
    pub new: New,
}

impl New {
    pub(super) fn of(
        norms_of: &[Norm],
        (key, today): (String, String),
        (form, errors): (&Form, &Errors),
        language: Language,
    ) -> Self {
        let right = Right::ALL.iter().map(|one| {
            let choice = Choice::new(one.code(), right_name(*one)).chosen(form.get("right") == one.code());
            match norms(norms_of, "right", *one).first() {
                Some(norm) => {
                    let (text, article) = cited(norm, language);
                    choice.note(page::ui::Text::said(format!("{text} ({article})")))
                }
                None => choice,
            }
        });
        let way =
            Way::ALL.iter().map(|one| Choice::new(one.code(), way_name(*one)).chosen(form.get("way") == one.code()));
        let typed = if form.has("asker") { form.get("asker") } else { Asker::Themselves.code() };
        let asker = Asker::ALL.iter().map(|one| Choice::new(one.code(), asker_name(*one)).chosen(typed == one.code()));
        let field = |name: &'static str, label: &'static str, kind| {
            Field::new(name, label, kind).value(form.get(name)).error(errors.of(name))
        };
        let received = if form.has("received") { form.get("received").to_owned() } else { today };
        Self {
            key,
            right: Choices::one("right", "desk-rights-what", right.collect()).error(errors.of("right")),
            received: Field::new("received", "desk-rights-received", Kind::Date)
                .hint("desk-rights-received-hint")
                .short()
                .value(received)
                .error(errors.of("received")),
            way: Select::new("way", "desk-rights-way", way.collect()).error(errors.of("way")),
            words: field("words", "desk-rights-words", Kind::Long)
                .hint("desk-rights-words-hint")
                .optional()
                .at_most(LONGEST_WORDS),
            asker: Choices::one("asker", "desk-rights-asker", asker.collect()).error(errors.of("asker")),
            asker_name: field("asker-name", "desk-rights-asker-name", Kind::Text)
                .hint("desk-rights-asker-name-hint")
                .optional()
                .at_most(LONGEST_LINE),
            power: field("power", "desk-rights-power", Kind::Text)
                .hint("desk-rights-power-hint")
                .optional()
                .at_most(LONGEST_LINE),
            proof: proofs(form, errors, true),
            reach: field("reach", "desk-rights-reach", Kind::Text)
                .hint("desk-rights-reach-hint")
                .optional()
                .at_most(LONGEST_LINE),
        }
    }
}

async fn file_of(visit: &Visit, id: &str) -> Result<File, Refusal> {
    let person = id.parse().map_err(|_| Refusal::not_found())?;
    Ok(visit.desk.people.file(&visit.who(), person).await.map_err(Problem::from)?)
}

/// GET.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let file = file_of(&visit, &id).await?;
    page(&visit, &file, &form, &Errors::default()).await
}

async fn page(visit: &Visit, file: &File, form: &Form, errors: &Errors) -> Result<Response, Refusal> {
    let (who, language, today) = (visit.who(), visit.speech.language(), visit.today());
    let found = visit.desk.casework.rights_of(&who, &file.ids()).await.map_err(Problem::from)?;
    let ties = visit.desk.people.relations_of(&who, file.person).await.map_err(Problem::from)?;
    let holds_power = |tie: Tie| matches!(tie, Tie::Is(RelationKind::Parent | RelationKind::Guardian));
    let powers = ties.into_iter().filter(|one| one.stay.holds() && holds_power(one.tie));
    let key = match form.get("key") {
        "" => visit.desk.reception.form_key(),
        key => key.to_owned(),
    };
    let path = format!("{}/diritti", person_path(file.person));
    let page = Page {
        summary: errors.summary(),
        back: person_path(file.person),
        name: full_name(&file.identity),
        lines: found.iter().map(|one| Line::of(one, visit.body_name(&one.body), today, &visit.speech)).collect(),
        terms: visit.norms().iter().filter(|one| one.about == "term").map(|one| cited(one, language)).collect(),
        powers: powers.map(|one| (full_name(&one.identity), tie_words(one.tie), one.power)).collect(),
        new: New::of(visit.norms(), (key, today.to_string()), (form, errors), language),
        path,
    };
    let wrong = !errors.is_empty();
    Ok(visit.shell("desk-rights-person", Switch::Path(page.path.clone())).wrong(wrong).show(&page))
}

/// POST: a request is noted.
pub(crate) async fn note(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let file = file_of(&visit, &id).await?;
    let mut errors = Errors::default();
    let right = Right::from_code(form.get("right"));
    if right.is_none() {
        errors.add("right", "desk-rights-what-missing");
    }
    let received = day(&form, "received", &mut errors);
    let way = Way::from_code(form.get("way")).unwrap_or(Way::InPerson);
    let asker = Asker::from_code(form.get("asker")).unwrap_or(Asker::Themselves);
    if asker != Asker::Themselves {
        for (field, words) in [("asker-name", "desk-rights-asker-name-missing"), ("power", "desk-rights-power-missing")]
        {
            if form.get(field).trim().is_empty() {
                errors.add(field, words);
            }
        }
    }
    let proof = Proof::from_code(form.get("proof"));
    if proof.is_none() && form.get("proof") != "later" {
        errors.add("proof", "desk-rights-proof-missing");
    }
    if let (Some(right), Some(received), true) = (right, received, errors.is_empty()) {
        let of = |name: &str| form.get(name).to_owned();
        let content = Content {
            name: full_name(&file.identity),
            words: of("words"),
            asker: of("asker-name"),
            power: of("power"),
            reach: of("reach"),
        };
        let new = NewRight { form: of("key"), person: file.person, right, received, way, asker, proof, content };
        match visit.desk.casework.note_right(&visit.who(), new, visit.today()).await {
            Ok(id) => return Ok(see(visit.speech.language(), &format!("{}?fatto=presa", path_of(id)))),
            Err(why) => refused(why, &mut errors)?,
        }
    }
    page(&visit, &file, &form, &errors).await
}
