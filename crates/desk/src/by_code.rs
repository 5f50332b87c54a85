// SPDX-License-Identifier: EUPL-1.2
//! Somebody telephones and says a code: the page that leads from it to their line of the diary, or to their place in a group.

use crate::{
    addresses, groups,
    visit::{Visit, see},
};
use agenda::{BookingError, Code};
use askama::Template;
use axum::response::Response;
use identity::Action;
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Action as Press, Empty, ErrorSummary, Field, Go, Kind, Text},
};

/// The longest that is looked at, in letters: eight, and room for blanks and dashes.
const LONGEST: usize = 20;

/// The question.
#[derive(Template)]
#[template(path = "by_code.html")]
pub(crate) struct ByCode {
    summary: ErrorSummary,
    /// Nobody without a desk finds anything.
    empty: Option<Empty>,
    /// Where it is looked for.
    desks: Vec<String>,
    code: Field,
    find: Press,
}

impl ByCode {
    /// The page, for whoever serves these desks by name.
    pub(crate) fn new(desks: Vec<String>, typed: &str, errors: &Errors) -> Self {
        Self {
            summary: errors.summary(),
            empty: desks.is_empty().then(|| Empty::new("info", "desk-no-desk.title", "desk-no-desk")),
            desks,
            code: Field::new("code", "desk-said-code", Kind::Text)
                .hint("desk-said-code-hint")
                .value(typed)
                .at_most(LONGEST)
                .autocomplete("off")
                .short()
                .error(errors.of("code")),
            find: Press::main("desk-said-code-find", Go::press("go", "find")).icon("search"),
        }
    }
}

/// GET.
pub(crate) async fn show(visit: Visit) -> Result<Response, Refusal> {
    Ok(page(&visit, "", &Errors::default()))
}

/// POST: the code as it was said. What lies at another desk is not there.
pub(crate) async fn find(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let typed: String = form.get("code").trim().chars().take(LONGEST).collect();
    let wrong = |why: &'static str| {
        let mut errors = Errors::default();
        errors.add("code", Text::from(why));
        Ok(page(&visit, &typed, &errors))
    };
    if Code::read(&typed).is_none() {
        return wrong("desk-said-code-malformed");
    }
    let (agenda, language) = (&visit.desk.agenda, visit.speech.language());
    let (scope, actor) = (visit.scope_for(Action::SeeBookings), visit.actor());
    match agenda.find_by_code(&typed, &scope, &actor).await {
        Ok(booking) => {
            let line = format!("{}#b-{}", addresses::day(booking.starts.date()), booking.id);
            return Ok(see(language, &line));
        }
        Err(BookingError::NotFound) => {}
        Err(error) => return Err(Problem::from(error).into()),
    }
    match agenda.place_by_code(&typed, &scope, &actor).await {
        Ok((group, enrolment)) => Ok(see(language, &format!("{}/{group}#e-{enrolment}", groups::PATH))),
        Err(BookingError::NotFound) => wrong("desk-said-code-unknown"),
        Err(error) => Err(Problem::from(error).into()),
    }
}

fn page(visit: &Visit, typed: &str, errors: &Errors) -> Response {
    let desks = visit.desks_for(Action::SeeBookings).iter().map(|desk| visit.desk_name(desk)).collect();
    let shell = visit.shell("desk-said-code-title", Switch::Path(addresses::CODE.into())).wrong(!errors.is_empty());
    shell.show(&ByCode::new(desks, typed, errors))
}

/// What the samples show.
pub(crate) fn sample(wrong: bool) -> ByCode {
    let mut errors = Errors::default();
    if wrong {
        errors.add("code", Text::from("desk-said-code-unknown"));
    }
    let desks = ["Sportello di prova", "Altro sportello di prova"].map(str::to_owned).into();
    ByCode::new(desks, if wrong { "K7WM-2QXA" } else { "" }, &errors)
}
