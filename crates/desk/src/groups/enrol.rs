// SPDX-License-Identifier: EUPL-1.2
//! Enrolling somebody who stands at the counter or telephones: a place, or the list; and taking an offered place for them.

use super::{path_of, refusal, when};
use crate::{
    book::{tell, unasked},
    visit::{Visit, see},
};
use agenda::{
    By, Person, Tell,
    groups::{Asked, CycleSheet, Enrol, Enrolled, EnrolmentId, OwnPlace, Standing},
};
use askama::Template;
use axum::{extract::Path, response::Response};
use identity::Action;
use kernel::Language;
use message::Channel;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{
        Action as Press, Choice, Choices, ErrorSummary, Field, Go, Kind, Notice, Select, SummaryList, SummaryRow, Text,
        Tone,
    },
};
use std::collections::BTreeSet;

const NAME: usize = 80;

/// The form.
#[derive(Template)]
#[template(path = "groups/enrol.html")]
pub(crate) struct EnrolForm {
    pub summary: ErrorSummary,
    pub notice: Option<Notice>,
    pub group: String,
    pub title: &'static str,
    pub action: String,
    pub carried: Vec<(&'static str, String)>,
    pub name: Option<Field>,
    pub phone: Field,
    pub email: Field,
    pub language: Option<Select>,
    pub tell: Option<Choices>,
    pub main: Press,
    pub back: Press,
}

/// They are enrolled, or on the list: the code to say to them.
#[derive(Template)]
#[template(path = "groups/enrolled.html")]
pub(crate) struct EnrolledPage {
    pub title: &'static str,
    pub code: String,
    pub rows: SummaryList,
    pub actions: [Press; 2],
}

impl EnrolledPage {
    pub(crate) fn new(waits: bool, code: String, group: &str, next: Option<String>, path: &str) -> Self {
        let mut rows = vec![SummaryRow::new("desk-groups-row-group", Text::said(group))];
        rows.extend(next.map(|next| SummaryRow::new("desk-groups-row-next", Text::said(next))));
        Self {
            title: if waits { "desk-groups-done-listed" } else { "desk-groups-done-enrolled" },
            code,
            rows: SummaryList::new(rows),
            actions: [
                Press::main("desk-groups-to-group", Go::to(path)),
                Press::new("desk-groups-enrol-another", Go::to(format!("{path}/iscrivi"))),
            ],
        }
    }
}

/// The code travels in no address: the page is the answer to the form, and the same form shows it again.
fn enrolled(visit: &Visit, own: &OwnPlace) -> Response {
    let path = path_of(own.cycle.id);
    let waits = own.standing == Standing::Waiting;
    let next = own.cycle.to_come(visit.now).next().map(|one| when(&visit.speech, &one.starts));
    let page = EnrolledPage::new(waits, own.code.to_string(), &own.cycle.title, next.filter(|_| !waits), &path);
    visit.shell(page.title, Switch::Path(path)).show(&page)
}

/// What is done for whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum For {
    Place,
    List,
    /// The offered place of this enrolment.
    Offer(EnrolmentId),
}

impl For {
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Place => ("desk-groups-enrol", "desk-groups-enrol-yes"),
            Self::List => ("desk-groups-list", "desk-groups-list-yes"),
            Self::Offer(_) => ("desk-groups-accept", "desk-groups-enrol-yes"),
        }
    }
}

impl EnrolForm {
    pub(crate) fn new(
        group: String,
        path: &str,
        what: For,
        key: String,
        ways: &BTreeSet<Channel>,
        (typed, errors): (&Form, &Errors),
        notice: Option<Notice>,
    ) -> Self {
        let (title, main) = what.words();
        let field = |name: &'static str, label: &'static str, kind: Kind, most: usize| {
            Field::new(name, label, kind)
                .value(typed.get(name))
                .at_most(most)
                .autocomplete("off")
                .error(errors.of(name))
        };
        let spoken = if typed.has("language") { typed.get("language") } else { Language::It.code() };
        let languages = Language::ALL
            .into_iter()
            .map(|one| Choice::new(one.code(), Text::said(one.own_name())).chosen(one.code() == spoken));
        let mut carried = vec![("form", key), ("at", if what == For::List { "lista" } else { "posto" }.to_owned())];
        if let For::Offer(enrolment) = what {
            carried.push(("di", enrolment.to_string()));
        }
        let phone = field("phone", "desk-book-phone", Kind::Telephone, 40);
        Self {
            summary: errors.summary(),
            notice,
            group,
            title,
            action: format!("{path}/iscrivi"),
            carried,
            name: (what != For::List)
                .then(|| field("name", "desk-book-name", Kind::Text, NAME).hint("desk-groups-name-hint")),
            phone: if what == For::List { phone.hint("desk-groups-list-hint").optional() } else { phone },
            email: field("email", "desk-book-email", Kind::Email, 254).optional(),
            language: (!matches!(what, For::Offer(_)))
                .then(|| Select::new("language", "desk-book-language", languages.collect())),
            tell: tell(typed.get("tell"), ways).map(|tell| tell.hint("desk-groups-tell-hint").error(errors.of("tell"))),
            main: Press::main(main, Go::press("go", "on")).icon("check"),
            back: Press::quiet("desk-groups-to-group", Go::to(path)),
        }
    }
}

fn page(
    visit: &Visit,
    sheet: &CycleSheet,
    what: For,
    key: String,
    typed: (&Form, &Errors),
    notice: Option<Notice>,
) -> Response {
    let path = path_of(sheet.cycle.id);
    let ways = visit.desk.agenda.ways();
    let wrong = !typed.1.is_empty();
    let form = EnrolForm::new(sheet.cycle.title.clone(), &path, what, key, &ways, typed, notice);
    let switch = Switch::Form { id: "step", path: form.action.clone() };
    visit.shell(form.title, switch).wrong(wrong).show(&form)
}

/// What the form is for: an offer that stands, the list when there is no place, else a place.
fn asked(sheet: &CycleSheet, form: &Form) -> Result<For, Refusal> {
    if let Ok(enrolment) = form.get("di").parse::<EnrolmentId>() {
        let offered = sheet.members.iter().any(|one| one.enrolment == enrolment && one.standing == Standing::Offered);
        return if offered {
            Ok(For::Offer(enrolment))
        } else {
            Err(Refusal::not_found().back_to(path_of(sheet.cycle.id)))
        };
    }
    Ok(match form.get("at") {
        "lista" => For::List,
        "posto" => For::Place,
        _ if sheet.open => For::Place,
        _ => For::List,
    })
}

/// GET.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let sheet = visit.group(&id, Action::BookForSomebody).await?;
    let what = asked(&sheet, &form)?;
    let notice = (what == For::List).then(|| Notice::new(Tone::Waiting, "desk-groups-full"));
    // Who left a way to be reached is not asked again.
    let known = match what {
        For::Offer(enrolment) => sheet.members.iter().find(|one| one.enrolment == enrolment),
        _ => None,
    };
    let reach = known.and_then(|one| one.person.as_ref());
    let typed = Form::of([
        ("phone", reach.and_then(|person| person.phone.as_deref()).unwrap_or_default()),
        ("email", reach.and_then(|person| person.email.as_deref()).unwrap_or_default()),
    ]);
    Ok(page(&visit, &sheet, what, visit.desk.agenda.new_form(), (&typed, &Errors::default()), notice))
}

/// POST.
pub(crate) async fn enrol(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let sheet = visit.group(&id, Action::BookForSomebody).await?;
    let (what, path) = (asked(&sheet, &form)?, path_of(sheet.cycle.id));
    let key = if form.get("form").is_empty() { visit.desk.agenda.new_form() } else { form.get("form").to_owned() };
    let mut reading = form.reading();
    let name =
        if what == For::List { String::new() } else { reading.required("name", NAME, "desk-groups-name-missing") };
    let (phone, email) = (reading.telephone("phone"), reading.email("email"));
    if what != For::List && form.get("phone").is_empty() && form.get("email").is_empty() {
        reading.refuse("phone", "desk-groups-reach-missing");
    }
    // Who leaves no way to be reached, for the list, is asked nothing more.
    let reached = !form.get("phone").trim().is_empty() || !form.get("email").trim().is_empty();
    if reached && let Some((field, why)) = unasked(&form, &visit.desk.agenda.ways()) {
        reading.refuse(field, why);
    }
    let errors = reading.finish();
    if !errors.is_empty() {
        return Ok(page(&visit, &sheet, what, key, (&form, &errors), None));
    }
    let by = match form.get("tell") {
        "phone" if visit.desk.agenda.ways().contains(&Channel::Sms) || email.is_some() => By::Phone,
        "mail" => By::Mail,
        _ => By::Nothing,
    };
    let (person, tell) = (Person { name, phone, email, note: None }, Tell { by, ..Tell::default() });
    let (scope, actor, language) = (visit.scope_for(Action::BookForSomebody), visit.actor(), visit.speech.language());
    if let For::Offer(enrolment) = what {
        let taken = visit.desk.agenda.accept_at_desk(enrolment, (person, tell), &scope, &actor).await;
        taken.map_err(|error| refusal(error, path.clone()))?;
        return Ok(see(language, &format!("{path}?fatto=iscritto")));
    }
    let ask = Enrol {
        cycle: sheet.cycle.id,
        asked: if what == For::List { Asked::List } else { Asked::Place },
        person,
        tell,
        language: Language::from_code(form.get("language")).unwrap_or_default(),
        form_key: key.clone().into_bytes(),
        page: private(&visit, &form),
    };
    let done = visit.desk.agenda.enrol_at_desk(ask, &scope, &actor).await;
    let well = Errors::default();
    match done.map_err(|error| refusal(error, path.clone()))? {
        Enrolled::Stands(own) => Ok(enrolled(&visit, &own)),
        Enrolled::Full => {
            let notice = Notice::new(Tone::Waiting, "desk-groups-overtaken").announced();
            Ok(page(&visit, &sheet, For::List, key, (&form, &well), Some(notice)))
        }
        Enrolled::Free => {
            let notice = Notice::new(Tone::Done, "desk-groups-free-now").announced();
            Ok(page(&visit, &sheet, For::Place, key, (&form, &well), Some(notice)))
        }
    }
}

/// Where private pages are, in the language the person reads.
fn private(visit: &Visit, form: &Form) -> Option<String> {
    let language = Language::from_code(form.get("language")).unwrap_or_default();
    let address = visit.desk.address.trim_end_matches('/');
    (!address.is_empty()).then(|| format!("{address}{}/", page::address(language, "/appuntamento")))
}
