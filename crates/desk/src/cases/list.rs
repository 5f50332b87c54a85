// SPDX-License-Identifier: EUPL-1.2
//! The cases of whoever works on them: children first, then what has waited longest, each with what comes next.

use super::{PATH, path_of, words};
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use casework::case::{Filter, LISTED, Listed, Whose, life::Stage};
use identity::{Action, Resource, allows};
use page::{
    Form, Refusal, Switch, filters,
    ui::{Choice, Choices, Empty, Select, Text},
};

/// A case on the list. Personal: shown and forgotten.
pub(crate) struct Line {
    pub path: String,
    pub name: String,
    pub stage: &'static str,
    pub next: Option<&'static str>,
    /// Who manages it, or that nobody does.
    pub manager: Text,
    /// The body, when it is not their own.
    pub body: Option<String>,
    pub owed: Vec<&'static str>,
    pub children: bool,
    pub emergency: bool,
    pub sealed: bool,
    pub changed: String,
}

/// The page.
#[derive(Template)]
#[template(path = "cases/list.html")]
pub(crate) struct List {
    pub lines: Vec<Line>,
    pub stage: Select,
    /// Only their own, or the whole body's: for who leads it.
    pub mine: Option<Choices>,
    pub ended: Choices,
    pub full: bool,
}

impl List {
    fn empty(&self) -> Empty {
        Empty::new("documents", "desk-cases-empty.title", "desk-cases-empty")
    }

    /// A box to tick: its one option is what it asks.
    pub(super) fn tick(name: &'static str, value: &'static str, words: &'static str, chosen: bool) -> Choices {
        Choices::several(name, words, vec![Choice::new(value, words).chosen(chosen)]).asked_by_the_title()
    }

    pub(super) fn stages(now: Option<Stage>) -> Select {
        let any = Choice::new("", "desk-case-any-stage").chosen(now.is_none());
        let one = |stage: &Stage| Choice::new(stage.code(), words::stage(*stage)).chosen(now == Some(*stage));
        Select::new("stato", "desk-case-stage", [any].into_iter().chain(Stage::ALL.iter().map(one)).collect())
    }
}

/// A case as a line, with the names of accounts.
pub(super) fn line(
    visit: &Visit,
    one: &Listed,
    names: &std::collections::BTreeMap<identity::AccountId, String>,
) -> Line {
    let manager = match one.manager.map(|account| names.get(&account)) {
        Some(Some(name)) => Text::from("desk-case-managed-by").with("name", name.clone()),
        Some(None) => "desk-case-managed-unknown".into(),
        None => "desk-case-unmanaged".into(),
    };
    Line {
        path: path_of(one.case),
        name: one.name.clone(),
        stage: words::stage(one.life.stage),
        next: (one.life.is_open() || !one.life.owed.is_empty()).then(|| words::next(one.life.next())),
        manager,
        body: (one.body != visit.session.member.body).then(|| visit.body_name(&one.body)),
        owed: one.life.owed.iter().map(|paper| words::paper(*paper)).collect(),
        children: one.children,
        emergency: one.life.emergency && one.life.is_open(),
        sealed: one.sealed,
        changed: visit.speech.days().told(&visit.local(one.changed_at).date().to_string()),
    }
}

/// GET.
pub(crate) async fn show(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let who = visit.who();
    let leads = allows(&who, Action::ReadCases, &Resource::Body(&visit.session.member.body));
    let whole_body = leads && form.get("di") != "mie";
    let filter = Filter {
        whose: if whole_body { Whose::Body } else { Whose::Mine },
        stage: Stage::from_code(form.get("stato")),
        ended: form.has("finiti"),
    };
    let found = visit.desk.casework.cases(&who, &filter, visit.today()).await.map_err(super::refused)?;
    let managers: Vec<_> = found.iter().filter_map(|one| one.manager).collect();
    let names = visit.account_names(&managers).await?;
    let page = List {
        lines: found.iter().map(|one| line(&visit, one, &names)).collect(),
        stage: List::stages(filter.stage),
        mine: leads.then(|| List::tick("di", "mie", "desk-cases-mine", !whole_body)),
        ended: List::tick("finiti", "si", "desk-cases-ended", filter.ended),
        full: found.len() == LISTED,
    };
    Ok(visit.shell("desk-cases", Switch::Path(PATH.to_owned())).show(&page))
}
