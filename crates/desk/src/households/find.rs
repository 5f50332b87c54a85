// SPDX-License-Identifier: EUPL-1.2
//! Somebody is looked for, to open their page. What is typed goes by POST: a name never stands in an address.

use super::{PATH, person_path};
use crate::{contacts::who::Candidate, visit::Visit};
use askama::Template;
use axum::response::Response;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Action as Press, Empty, ErrorSummary, Go, Text},
};
use reception::contact::Draft;

/// The page.
#[derive(Template)]
#[template(path = "households/find.html")]
pub(crate) struct Find {
    pub summary: ErrorSummary,
    pub line: String,
    pub error: Option<Text>,
    pub found: Option<Vec<Candidate>>,
}

impl Find {
    fn path(&self) -> &'static str {
        PATH
    }

    fn nobody(&self) -> Empty {
        Empty::new("person", "desk-household-nobody.title", "desk-household-nobody")
            .action(Press::new("desk-contact-new", Go::to(crate::contacts::NEW)))
    }

    fn open(&self, one: &Candidate) -> String {
        one.person.parse().map(person_path).unwrap_or_default()
    }
}

/// GET.
pub(crate) async fn show(visit: Visit) -> Result<Response, Refusal> {
    let page = Find { summary: Errors::default().summary(), line: String::new(), error: None, found: None };
    Ok(visit.shell("desk-households-title", Switch::Path(PATH.to_owned())).show(&page))
}

/// POST.
pub(crate) async fn find(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let mut draft = Draft { line: form.get("line").to_owned(), ..Draft::default() };
    let mut errors = Errors::default();
    let mut found = None;
    match visit.look_for(&mut draft).await? {
        Ok(those) => found = Some(those),
        Err(why) => errors.add("line", why),
    }
    let page = Find { summary: errors.summary(), line: draft.line, error: errors.of("line"), found };
    let switch = Switch::Form { id: "step", path: PATH.to_owned() };
    Ok(visit.shell("desk-households-title", switch).wrong(!errors.is_empty()).show(&page))
}
