// SPDX-License-Identifier: EUPL-1.2
//! Who it is about: as little as a desk needs to call them.

use super::{Walk, agreement, risk, shell};
use crate::{ask::recognise, visit::Visit};
use askama::Template;
use axum::response::Response;
use kernel::Language;
use page::{
    Errors, Form, Refusal, filters,
    ui::{Action, Choice, Choices, ErrorSummary, Field, Kind, Look, Select, Text},
};
use reception::prescribers::{LONGEST_NOTE, Prescriber};

#[derive(Template)]
#[template(path = "prescriber/about.html")]
struct Page {
    errors: ErrorSummary,
    walk: String,
    called: Field,
    phone: Field,
    mail: Field,
    reach: Field,
    minor: Choices,
    town: Field,
    language: Select,
    first: Choices,
    more: Choices,
    more_open: bool,
    note: Field,
    main: Action,
}

pub(super) fn page(visit: &Visit, walk: &Walk, errors: &Errors) -> Result<Response, Refusal> {
    // Nobody comes here past the first question.
    if !walk.clear {
        return risk::page(visit, walk, &Errors::default());
    }
    let spoken = if walk.language.is_empty() { Language::It.code() } else { walk.language.as_str() };
    let languages = Language::ALL
        .into_iter()
        .map(|one| Choice::new(one.code(), Text::said(one.own_name())).chosen(one.code() == spoken));
    let language = visit.speech.language();
    let needs = |first: bool| -> Vec<Choice> {
        let those = visit.directory.needs().iter().filter(|need| need.first == first);
        those
            .map(|need| {
                Choice::new(need.code.clone(), Text::of(&need.name, language))
                    .icon(need.icon.as_deref().unwrap_or(&need.code))
                    .chosen(walk.needs.contains(&need.code))
            })
            .collect()
    };
    let minor = vec![Choice::new("yes", "door-invii-minor").note("door-invii-minor-note").chosen(walk.minor)];
    let field = |name: &'static str, label: &'static str, kind: Kind, value: &str| {
        Field::new(name, label, kind).value(value).autocomplete("off").error(errors.of(name))
    };
    Ok(shell(visit).wrong(!errors.is_empty()).show(&Page {
        errors: errors.summary(),
        walk: walk.sealed(visit)?,
        called: field("called", "door-invii-called", Kind::Text, &walk.called)
            .hint("door-invii-called-hint")
            .at_most(80),
        phone: field("phone", "door-invii-phone", Kind::Telephone, &walk.phone).at_most(40),
        mail: field("mail", "door-email", Kind::Email, &walk.mail).at_most(254).optional(),
        reach: field("reach", "door-invii-reach", Kind::Text, &walk.reach)
            .hint("door-invii-reach-hint")
            .at_most(200)
            .optional(),
        minor: Choices::several("minor", "door-invii-age", minor),
        town: field("town", "door-invii-town", Kind::Text, &walk.town_typed).at_most(80),
        language: Select::new("language", "door-invii-language", languages.collect()),
        first: Choices::several("need", "door-invii-needs", needs(true)).look(Look::Cards).error(errors.of("need")),
        more: Choices::several("need", "door-ask-more", needs(false))
            .id("need-more")
            .look(Look::Cards)
            .asked_by_the_title(),
        more_open: visit.directory.needs().iter().any(|need| !need.first && walk.needs.contains(&need.code)),
        note: field("note", "door-invii-note", Kind::Long, &walk.note).hint("door-invii-note-hint").optional(),
        main: Action::main("door-next", page::ui::Go::press("go", "on")).icon("arrow"),
    }))
}

/// POST.
pub(super) async fn answer(visit: &Visit, prescriber: &Prescriber, form: &Form) -> Result<Response, Refusal> {
    let mut walk = Walk::read(visit, form).await?;
    if !walk.clear {
        return risk::page(visit, &walk, &Errors::default());
    }
    // Other words are read of somebody else, or for another town: the yes is asked anew.
    walk.agreed = false;
    let typed = |field: &str| form.get(field).trim().chars().take(1_000).collect::<String>();
    let mut reading = form.reading();
    let called = reading.required("called", 80, "door-invii-called-missing");
    let (phone, mail) = (reading.telephone("phone"), reading.email("mail"));
    if phone.is_none() && mail.is_none() && form.get("phone").trim().is_empty() && form.get("mail").trim().is_empty() {
        reading.refuse("phone", "door-invii-phone-missing");
    }
    // What is wrong stays as it was typed, so that it can be mended.
    walk.called = if called.is_empty() { typed("called") } else { called };
    walk.phone = phone.unwrap_or_else(|| typed("phone"));
    walk.mail = mail.unwrap_or_else(|| typed("mail"));
    walk.reach = reading.text("reach", 200).unwrap_or_else(|| typed("reach"));
    walk.minor = form.get("minor") == "yes";
    walk.town_typed = typed("town");
    walk.town = match recognise(visit, &walk.town_typed) {
        Ok(town) => Some(town),
        Err(why) => {
            reading.refuse("town", if walk.town_typed.is_empty() { "door-invii-town-missing".into() } else { why });
            None
        }
    };
    walk.language = Language::from_code(form.get("language")).unwrap_or(Language::It).code().to_owned();
    walk.needs = reading.several("need").into_iter().filter(|code| visit.directory.need(code).is_some()).collect();
    if walk.needs.is_empty() {
        reading.refuse("need", "door-invii-need-missing");
    }
    walk.note = reading.text("note", LONGEST_NOTE).unwrap_or_else(|| typed("note"));
    if walk.town.is_some() {
        let (desks, any) = walk.desks(visit);
        if desks.is_empty() {
            reading.refuse("town", if any { "door-invii-nobody-answers" } else { "door-discreet-town-elsewhere" });
            walk.town = None;
        }
    }
    let errors = reading.finish();
    if form.get("go") == "language" {
        return page(visit, &walk, &Errors::default());
    }
    if !errors.is_empty() {
        return page(visit, &walk, &errors);
    }
    agreement::page(visit, prescriber, &walk, &Errors::default())
}
