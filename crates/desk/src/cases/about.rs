// SPDX-License-Identifier: EUPL-1.2
//! What somebody's page says of the cases that concern them: the case, or that there is one and whom to ask, or nothing at all.

use super::{list, list::Line};
use crate::visit::Visit;
use askama::Template;
use casework::{
    Casework,
    case::{About, LONGEST_WORDS},
};
use page::{
    Errors, Refusal, filters,
    ui::{Field, Kind as FieldKind, Text},
};
use people::{PersonId, address::Holding};

/// That a case exists.
pub(crate) struct Known {
    pub case: String,
    pub body: String,
    /// Whom to ask.
    pub ask: Text,
    /// They may break the glass: the field for why.
    pub reason: Option<Field>,
    /// It was tried, and something was wrong: the form stands open.
    pub wrong: bool,
}

/// The part of a page.
#[derive(Template)]
#[template(path = "cases/about.html")]
pub(crate) struct Told {
    pub whole: Vec<Line>,
    pub known: Vec<Known>,
    /// Whose page it is.
    pub person: String,
    /// Where a case about them is opened; nothing for who opens none.
    pub open: Option<String>,
    /// Whether they have an open case of this person, held by the body they act for.
    pub holding: Holding,
}

impl askama::filters::HtmlSafe for Told {}

/// Whether one of these cases is open, theirs to read, and held by the body they act for.
pub(crate) fn holding(visit: &Visit, found: &[About]) -> Holding {
    let own = &visit.session.member.body;
    let held = found.iter().any(|one| matches!(one, About::Whole(case) if case.life.is_open() && case.body == *own));
    if held { Holding::OpenCase } else { Holding::Nothing }
}

/// What the page of this person, whom they may see, says. `ids`: theirs, and those of records joined with it.
pub(crate) async fn tell(visit: &Visit, person: PersonId, ids: &[PersonId], errors: &Errors) -> Result<Told, Refusal> {
    let who = visit.who();
    let found = visit.desk.casework.about(&who, ids, visit.today()).await.map_err(super::refused)?;
    let managers: Vec<_> = found
        .iter()
        .filter_map(|one| match one {
            About::Exists(notice) => notice.manager,
            About::Whole(case) => case.manager,
        })
        .collect();
    let names = visit.account_names(&managers).await?;
    let holding = holding(visit, &found);
    let (mut whole, mut known) = (Vec::new(), Vec::new());
    for one in found {
        match one {
            About::Whole(case) => whole.push(list::line(visit, &case, &names)),
            About::Exists(notice) => known.push(Known {
                case: notice.case.to_string(),
                body: visit.body_name(&notice.body),
                ask: match notice.manager.and_then(|account| names.get(&account)) {
                    Some(name) => Text::from("desk-case-ask").with("name", name.clone()),
                    None => "desk-case-ask-body".into(),
                },
                wrong: errors.of("reason").is_some(),
                reason: notice.may_break.then(|| {
                    Field::new("reason", "desk-glass-reason", FieldKind::Long)
                        .hint("desk-glass-reason-hint")
                        .at_most(LONGEST_WORDS)
                        .error(errors.of("reason"))
                }),
            }),
        }
    }
    let open = Casework::may_open(&who).then(|| format!("{}?persona={person}", super::NEW));
    Ok(Told { whole, known, person: person.to_string(), open, holding })
}
