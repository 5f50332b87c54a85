// SPDX-License-Identifier: EUPL-1.2
//! Coming in, or onto the list: one form, one press. A name is asked only of who gets a place; who was overtaken keeps what they typed.

use super::{meetings, path, rows, sheet::found, told};
use crate::{
    appointment,
    booking::tell,
    draft::{Draft, Wish},
    lines::call,
    visit::Visit,
};
use agenda::{
    BookingError, Person,
    groups::{Asked, CycleView, Enrol, Enrolled, OwnPlace, PublicGroup, Standing},
};
use askama::Template;
use axum::{extract::Path, response::Response};
use kernel::{Actor, Problem};
use page::{
    Errors, Form, Reading, Refusal, Shell, filters,
    ui::{Action, Choices, ErrorSummary, Field, Go, Kind, Notice, SummaryList, Text, Tone},
};

/// The longest name.
pub(super) const NAME: usize = 80;

#[derive(Template)]
#[template(path = "group/form.html")]
struct Page {
    path: String,
    errors: ErrorSummary,
    notice: Option<Notice>,
    state: String,
    at: &'static str,
    title: &'static str,
    lead: &'static str,
    group: Text,
    fields: Fields,
    main: Action,
    back: Action,
}

/// Who comes and how they are reached: here, and where an offered place is taken.
#[derive(Template)]
#[template(path = "group/fields.html")]
pub(super) struct Fields {
    name: Option<Field>,
    phone: Field,
    email: Field,
    tell: Option<(Choices, Choices)>,
}

impl askama::filters::HtmlSafe for Fields {}

impl Fields {
    /// The fields with what was typed; a name only for a place.
    pub(super) fn new(visit: &Visit, draft: &Draft, asked: Asked, errors: &Errors) -> Self {
        let place = asked == Asked::Place;
        let phone = Field::new("phone", "door-phone", Kind::Telephone)
            .value(&draft.who.phone)
            .at_most(40)
            .autocomplete("tel")
            .error(errors.of("phone"));
        Self {
            name: place.then(|| {
                Field::new("name", "door-name", Kind::Text)
                    .hint("door-name-hint")
                    .value(&draft.who.name)
                    .at_most(NAME)
                    .autocomplete("name")
                    .error(errors.of("name"))
            }),
            phone: if place { phone.hint("door-phone-hint") } else { phone.hint("door-group-reach-hint").optional() },
            email: Field::new("email", "door-email", Kind::Email)
                .value(&draft.who.email)
                .at_most(254)
                .autocomplete("email")
                .optional()
                .error(errors.of("email")),
            tell: tell::question(visit, draft),
        }
    }
}

/// Reads who comes; what is wrong stays as it was typed.
pub(super) fn read(draft: &mut Draft, asked: Asked, form: &Form, reading: &mut Reading<'_>) {
    let typed = |field: &str| form.get(field).trim().chars().take(300).collect::<String>();
    if asked == Asked::Place {
        let name = reading.required("name", NAME, "door-name-missing");
        draft.who.name = if name.is_empty() { typed("name") } else { name };
    }
    let (phone, email) = (reading.telephone("phone"), reading.email("email"));
    let nothing = form.get("phone").is_empty() && form.get("email").is_empty();
    if asked == Asked::Place && phone.is_none() && email.is_none() && nothing {
        reading.refuse("phone", "door-contact-missing");
    }
    draft.who.phone = phone.unwrap_or_else(|| typed("phone"));
    draft.who.email = email.unwrap_or_else(|| typed("email"));
    if !nothing {
        tell::read(draft, form, reading);
    }
}

/// Who they are, as the desk will know them.
pub(super) fn person(draft: &Draft) -> Person {
    let given = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    Person { name: draft.who.name.clone(), phone: given(&draft.who.phone), email: given(&draft.who.email), note: None }
}

/// A draft that belongs to a group: what is asked depends on its service.
pub(super) fn begun(visit: &Visit, cycle: &CycleView) -> Draft {
    let wish = Wish { service: cycle.service.clone(), desk: cycle.desk.clone(), ..Wish::default() };
    Draft { wish: Some(wish), ..Draft::new(&*visit.door.chance) }
}

const PLACE: &str = "place";
const LIST: &str = "list";

/// POST: from the sheet, and from the form.
pub(crate) async fn answer(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let PublicGroup { cycle, open } = found(&visit, &id).await?;
    let fresh = form.get("state").is_empty();
    let mut draft = if fresh { begun(&visit, &cycle) } else { visit.draft(&form)? };
    let asked = match form.get("at") {
        PLACE => Asked::Place,
        LIST => Asked::List,
        _ if open => Asked::Place,
        _ => Asked::List,
    };
    let well = Errors::default();
    if fresh {
        return page(&visit, &cycle, &draft, asked, None, &well);
    }
    let mut reading = form.reading();
    read(&mut draft, asked, &form, &mut reading);
    let errors = reading.finish();
    if form.get("go") == "language" {
        return page(&visit, &cycle, &draft, asked, None, &well);
    }
    if !errors.is_empty() {
        return page(&visit, &cycle, &draft, asked, None, &errors);
    }
    let ask = Enrol {
        cycle: cycle.id,
        asked,
        person: person(&draft),
        tell: tell::agreed(&draft),
        language: visit.speech.language(),
        form_key: draft.form.clone().into_bytes(),
        page: appointment::private(&visit),
    };
    match visit.door.agenda.enrol(ask, &Actor::public()).await {
        Ok(Enrolled::Stands(own)) => done(&visit, &own),
        Ok(Enrolled::Full) => {
            let notice = Notice::new(Tone::Waiting, "door-group-overtaken").announced();
            page(&visit, &cycle, &draft, Asked::List, Some(notice), &well)
        }
        Ok(Enrolled::Free) => {
            let notice = Notice::new(Tone::Done, "door-group-free-now").announced();
            page(&visit, &cycle, &draft, Asked::Place, Some(notice), &well)
        }
        Err(BookingError::TooLate) => Err(Refusal::not_found().back_to("/servizi")),
        Err(other) => Err(Problem::from(other).into()),
    }
}

fn page(
    visit: &Visit,
    cycle: &CycleView,
    draft: &Draft,
    asked: Asked,
    notice: Option<Notice>,
    errors: &Errors,
) -> Result<Response, Refusal> {
    let (at, title, lead, main) = match asked {
        Asked::Place => (PLACE, "door-person-title", "door-group-place-lead", "door-group-enrol"),
        Asked::List => (LIST, "door-group-list-title", "door-group-list-lead", "door-group-list"),
    };
    Ok(Shell::new(&visit.door.house, &visit.speech, title).step("step", path(cycle)).wrong(!errors.is_empty()).show(
        &Page {
            path: path(cycle),
            errors: errors.summary(),
            notice,
            state: visit.seal(draft)?,
            at,
            title,
            lead,
            group: told(cycle, &cycle.title),
            fields: Fields::new(visit, draft, asked, errors),
            main: Action::main(main, Go::press("go", "on")).icon("check"),
            back: Action::quiet("door-group-again", Go::to(path(cycle))),
        },
    ))
}

#[derive(Template)]
#[template(path = "group/done.html")]
struct Done {
    notice: Notice,
    code: String,
    group: Text,
    meetings: Vec<Text>,
    rows: SummaryList,
    told: Vec<Text>,
    link: String,
    phones: Vec<Action>,
    manage: Action,
}

/// A place, or a place on the list: the code, the page to come back to.
fn done(visit: &Visit, own: &OwnPlace) -> Result<Response, Refusal> {
    let place = own.standing == Standing::Enrolled;
    let (title, notice) = if place {
        ("door-thread-done", Notice::new(Tone::Done, "door-group-done"))
    } else {
        ("door-group-waiting-title", Notice::new(Tone::Waiting, super::own::waiting(own)))
    };
    let desk = visit.directory.desk(&own.cycle.desk);
    let (told, meetings) = if place {
        (tell::lines(visit, &own.told), meetings(visit, &own.cycle))
    } else {
        (vec!["door-group-waiting-how".into()], Vec::new())
    };
    Ok(Shell::new(&visit.door.house, &visit.speech, title).neutral().show(&Done {
        notice: notice.title(title).announced(),
        code: own.code.to_string(),
        group: super::told(&own.cycle, &own.cycle.title),
        meetings,
        rows: rows(visit, &own.cycle),
        told,
        link: format!("{}{}", appointment::private(visit).unwrap_or_default(), own.link),
        phones: desk.map_or_else(Vec::new, |desk| {
            visit.directory.phones(desk).iter().take(2).map(|phone| call(phone)).collect()
        }),
        manage: Action::quiet("door-manage", Go::to(format!("/appuntamento/{}", own.link))),
    }))
}
