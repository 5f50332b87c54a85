// SPDX-License-Identifier: EUPL-1.2
//! Handing one's own reserved notes of a case to a substitute, who does the same part in it.

use super::{HAND, PASSED, list_of, may_write};
use crate::visit::{Visit, see};
use askama::Template;
use axum::{extract::Path, response::Response};
use casework::note::{LONGEST_LINE, NoteError, rules::follows};
use identity::AccountId;
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Choice, Choices, ErrorSummary, Field, Kind as FieldKind, Text},
};

/// The page.
#[derive(Template)]
#[template(path = "notes/hand.html")]
pub(crate) struct Hand {
    pub summary: ErrorSummary,
    pub path: String,
    pub list: String,
    pub name: String,
    pub key: String,
    /// Those who could follow; nothing when nobody could.
    pub whom: Option<Choices>,
    pub why: Field,
}

/// GET.
pub(crate) async fn show(visit: Visit, Path(case): Path<String>) -> Result<Response, Refusal> {
    page(&visit, &case, &Form::default(), &Errors::default()).await
}

/// POST.
pub(crate) async fn give(visit: Visit, Path(case): Path<String>, form: Form) -> Result<Response, Refusal> {
    let mut errors = Errors::default();
    if form.get("go") != "hand" {
        return page(&visit, &case, &form, &errors).await;
    }
    let Ok(to) = form.get("to").parse::<AccountId>() else {
        errors.add("to", "desk-hand-whom-missing");
        return page(&visit, &case, &form, &errors).await;
    };
    let what = (form.get("key"), to, form.get("why"));
    match visit.desk.casework.hand_over_notes(&visit.who(), super::read(&case)?, what, visit.today()).await {
        Ok(_) => Ok(see(visit.speech.language(), &format!("{PASSED}?fatto=passate"))),
        Err(NoteError::SoAlready) => {
            errors.add("to", "desk-hand-already");
            page(&visit, &case, &form, &errors).await
        }
        Err(NoteError::TooLong { field }) => {
            errors.add(field, "desk-note-too-long");
            page(&visit, &case, &form, &errors).await
        }
        Err(why) => Err(Problem::from(why).into()),
    }
}

async fn page(visit: &Visit, case: &str, form: &Form, errors: &Errors) -> Result<Response, Refusal> {
    let open = visit.diary_case(case).await?;
    if !may_write(&open) {
        return Err(Refusal::not_found());
    }
    let member = &visit.session.member;
    let able: Vec<AccountId> = open
        .team
        .iter()
        .map(|seat| seat.account)
        .filter(|to| follows(&open.team, (member.account, *to), &member.body, visit.today()))
        .collect();
    let names = visit.writer_names(able.iter().copied()).await?;
    let mut people: Vec<(String, String)> = names.into_iter().collect();
    people.sort_by(|one, other| one.1.cmp(&other.1));
    let key = if form.has("key") { form.get("key").to_owned() } else { visit.desk.reception.form_key() };
    let hand = Hand::of((case, &open.name), people, key, form, errors);
    Ok(visit.shell("desk-hand", Switch::Path(hand.path.clone())).wrong(!errors.is_empty()).show(&hand))
}

impl Hand {
    pub(super) fn of(
        (case, name): (&str, &str),
        people: Vec<(String, String)>,
        key: String,
        form: &Form,
        errors: &Errors,
    ) -> Self {
        let choices: Vec<Choice> = people
            .into_iter()
            .map(|(account, name)| {
                let chosen = form.get("to") == account;
                Choice::new(account, Text::said(name)).chosen(chosen)
            })
            .collect();
        Self {
            summary: errors.summary(),
            path: HAND.replace("{case}", case),
            list: case.parse().map(list_of).unwrap_or_default(),
            name: name.to_owned(),
            key,
            whom: (!choices.is_empty()).then(|| {
                Choices::one("to", "desk-hand-whom", choices).hint("desk-hand-whom-hint").error(errors.of("to"))
            }),
            why: Field::new("why", "desk-hand-why", FieldKind::Text)
                .value(form.get("why"))
                .optional()
                .at_most(LONGEST_LINE)
                .error(errors.of("why")),
        }
    }
}
