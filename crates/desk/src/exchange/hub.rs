// SPDX-License-Identifier: EUPL-1.2
//! Where one begins: out, in, the files that wait, the mappings a body keeps.

use super::{PATH, UPLOAD, appointments, out, path_of};
use crate::{
    contacts::Closed,
    visit::{Visit, see},
};
use askama::Template;
use axum::response::Response;
use identity::Action;
use jiff::{Span, civil::Date};
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Action as Press, Choice, Choices, ErrorSummary, Field, Go, Kind, Notice, Select, Text, Tone},
};
use reception::exchange::{Begun, Ended, MOST_OUT, Saved, Step, shipped};

/// The longest stretch that goes out at once, in days.
const LONGEST: i32 = 400;

/// The page.
#[derive(Template)]
#[template(path = "exchange/hub.html")]
pub(crate) struct Hub {
    pub notice: Option<Notice>,
    pub summary: ErrorSummary,
    pub out: Out,
    /// Nothing for who may only read.
    pub bring: Option<Bring>,
    pub waiting: Vec<Waiting>,
    pub saved: Vec<(String, String)>,
}

/// What goes out.
#[derive(Template)]
#[template(path = "exchange/out.html")]
pub(crate) struct Out {
    pub what: Choices,
    pub from: Field,
    pub to: Field,
    pub desk: Select,
    pub ended: Select,
    /// After counting: in words how many, and the ways to take them.
    pub counted: Option<(Notice, Vec<Press>)>,
    pub count: Press,
}

/// What comes in.
#[derive(Template)]
#[template(path = "exchange/bring.html")]
pub(crate) struct Bring {
    pub desk: Select,
    pub mapping: Select,
    pub lone: Choices,
    pub error: Option<Text>,
    pub send: Press,
}

impl askama::filters::HtmlSafe for Out {}
impl askama::filters::HtmlSafe for Bring {}

impl Bring {
    fn path(&self) -> &'static str {
        UPLOAD
    }
}

/// A file that waits.
pub(crate) struct Waiting {
    pub path: String,
    pub when: String,
    pub what: Text,
}

/// What goes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum What {
    Contacts,
    Appointments,
}

/// What was typed of what goes out.
pub(crate) struct Asked {
    pub what: What,
    pub from: Date,
    pub to: Date,
    pub desks: Vec<String>,
    pub ended: Ended,
}

const ENDED: [(&str, &str, Ended); 3] = [
    ("", "desk-exchange-ended-any", Ended::Any),
    ("open", "desk-exchange-ended-open", Ended::Open),
    ("closed", "desk-exchange-ended-closed", Ended::Closed),
];

impl Out {
    pub(crate) fn new(
        desks: &[(String, String)],
        form: &Form,
        (from, to): (String, String),
        counted: Option<(Notice, Vec<Press>)>,
        errors: &Errors,
    ) -> Self {
        let options = desks.iter().map(|(id, name)| {
            Choice::new(id.clone(), Text::said(name.clone())).chosen(form.get("desk") == id || desks.len() == 1)
        });
        let mut desk = Select::new("desk", "desk-contact-desk", options.collect());
        if desks.len() > 1 {
            desk = desk.prompt("desk-contacts-all-desks");
        }
        let appointments = form.get("what") == "appointments";
        let what = [
            Choice::new("contacts", "desk-contacts").chosen(!appointments),
            Choice::new("appointments", "desk-exchange-appointments").chosen(appointments),
        ];
        let ended = ENDED.map(|(code, words, _)| Choice::new(code, words).chosen(form.get("ended") == code));
        Self {
            what: Choices::one("what", "desk-exchange-what", what.into()),
            from: Field::new("from", "desk-exchange-from", Kind::Date).value(from).short().error(errors.of("from")),
            to: Field::new("to", "desk-exchange-to", Kind::Date).value(to).short().error(errors.of("to")),
            desk: desk.error(errors.of("desk")),
            ended: Select::new("ended", "desk-exchange-ended", ended.into()).hint("desk-exchange-ended-hint"),
            counted,
            count: Press::new("desk-exchange-count", Go::press("go", "count")),
        }
    }
}

impl Bring {
    pub(crate) fn new(desks: &[(String, String)], saved: &[Saved], error: Option<Text>) -> Self {
        let options =
            desks.iter().map(|(id, name)| Choice::new(id.clone(), Text::said(name.clone())).chosen(desks.len() == 1));
        let mut mappings = vec![Choice::new("", "desk-exchange-mapping-found")];
        mappings.extend(saved.iter().map(|one| Choice::new(one.id.to_string(), Text::said(one.name.clone()))));
        mappings.extend(shipped().iter().map(|one| Choice::new(one.id.clone(), mapping_key(&one.id))));
        let lone = [
            Choice::new("open", "desk-exchange-lone-open").chosen(true),
            Choice::new("closed", "desk-exchange-lone-closed"),
        ];
        Self {
            desk: Select::new("at", "desk-exchange-at", options.collect()).hint("desk-exchange-at-hint"),
            mapping: Select::new("mapping", "desk-exchange-mapping", mappings),
            lone: Choices::one("lone", "desk-exchange-lone", lone.into()),
            error,
            send: Press::main("desk-exchange-send", Go::press("go", "send")),
        }
    }
}

fn mapping_key(id: &str) -> &'static str {
    match id {
        "filo" => "desk-exchange-mapping-filo",
        "social-record" => "desk-exchange-mapping-social-record",
        _ => "desk-exchange-mapping-sheet",
    }
}

/// GET.
pub(crate) async fn show(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let done = match form.get("fatto") {
        "tolto" => Some("desk-exchange-mapping-dropped"),
        "via" => Some("desk-exchange-thrown"),
        _ => None,
    };
    let notice = done.map(|words| Notice::new(Tone::Done, words).announced());
    page(&visit, &Form::default(), notice, None, &Errors::default()).await
}

/// POST: counts, gives the file, or throws a mapping away.
pub(crate) async fn change(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let go = form.get("go");
    if let Some(mapping) = go.strip_prefix("drop:") {
        if visit.contact_desks().is_empty() {
            return Err(Refusal::not_found());
        }
        let id = mapping.parse().map_err(|_| Refusal::not_found())?;
        let body = &visit.session.member.body;
        visit.desk.reception.drop_mapping(body, id, &visit.actor()).await.map_err(Problem::from)?;
        return Ok(see(visit.speech.language(), &format!("{PATH}?fatto=tolto")));
    }
    let mut errors = Errors::default();
    let asked = asked(&visit, &form, &mut errors);
    if let (Some(asked), true) = (asked, errors.is_empty()) {
        return match (go, asked.what) {
            ("csv", What::Contacts) => out::take(&visit, &asked, "csv").await,
            ("xlsx", What::Contacts) => out::take(&visit, &asked, "xlsx").await,
            ("csv", What::Appointments) => appointments::take(&visit, &asked, "csv").await,
            ("xlsx", What::Appointments) => appointments::take(&visit, &asked, "xlsx").await,
            _ => {
                let counted = counted(&visit, &asked).await?;
                page(&visit, &form, None, Some(counted), &errors).await
            }
        };
    }
    page(&visit, &form, None, None, &errors).await
}

async fn counted(visit: &Visit, asked: &Asked) -> Result<(Notice, Vec<Press>), Refusal> {
    let count = match asked.what {
        What::Appointments => appointments::count(visit, asked).await?,
        What::Contacts => {
            let (bounds, actor) = (bounds(visit, asked)?, visit.actor());
            let counted = visit.desk.reception.count_out(&asked.desks, bounds, asked.ended, &actor).await;
            counted.map_err(Problem::from)?
        }
    };
    if count == 0 {
        return Ok((Notice::new(Tone::Info, "desk-exchange-nothing-out"), Vec::new()));
    }
    if count > MOST_OUT {
        return Ok((
            Notice::new(Tone::Waiting, Text::from("desk-exchange-too-many").with("max", MOST_OUT)),
            Vec::new(),
        ));
    }
    let notice = Notice::new(Tone::Waiting, "desk-exchange-outside")
        .title(Text::from("desk-exchange-rows").with("count", count))
        .announced();
    let ways = vec![
        Press::main("desk-exchange-csv", Go::press("go", "csv")),
        Press::new("desk-exchange-xlsx", Go::press("go", "xlsx")),
    ];
    Ok((notice, ways))
}

/// From the first day's beginning to the last day's end.
pub(super) fn bounds(visit: &Visit, asked: &Asked) -> Result<(kernel::UtcMicros, kernel::UtcMicros), Refusal> {
    let (from, _) = visit.bounds(asked.from, 1)?;
    let (_, to) = visit.bounds(asked.to, 1)?;
    Ok((from, to))
}

fn asked(visit: &Visit, form: &Form, errors: &mut Errors) -> Option<Asked> {
    let mut reading = form.reading();
    let (from, to) = (reading.date("from"), reading.date("to"));
    let wrong = reading.finish();
    for (name, day) in [("from", from), ("to", to)] {
        match (day, wrong.of(name)) {
            (_, Some(why)) => errors.add(name, why),
            (None, None) => errors.add(name, "desk-exchange-day-missing"),
            (Some(_), None) => {}
        }
    }
    let (from, to) = (from?, to?);
    if to < from {
        errors.add("to", "desk-exchange-to-before");
    }
    if (to - from).get_days() > LONGEST {
        errors.add("to", "desk-exchange-too-long");
    }
    let (what, action) = match form.get("what") {
        "appointments" => (What::Appointments, Action::SeeBookings),
        _ => (What::Contacts, Action::ReadContacts),
    };
    let mut desks = visit.desks_for(action);
    let wanted = form.get("desk");
    if !wanted.is_empty() {
        desks.retain(|desk| desk == wanted);
    }
    if desks.is_empty() {
        errors.add("desk", "desk-contact-desk-missing");
    }
    let ended = ENDED.into_iter().find(|(code, ..)| *code == form.get("ended")).map_or(Ended::Any, |(.., ended)| ended);
    Some(Asked { what, from, to, desks, ended })
}

/// The page with what was typed.
pub(super) async fn page(
    visit: &Visit,
    form: &Form,
    notice: Option<Notice>,
    counted: Option<(Notice, Vec<Press>)>,
    errors: &Errors,
) -> Result<Response, Refusal> {
    let shell = visit.shell("desk-exchange", Switch::Path(PATH.to_owned())).wrong(!errors.is_empty());
    let mine = visit.desks_for(Action::ReadContacts);
    if mine.is_empty() {
        return Ok(shell.show(&Closed::new()));
    }
    let named = |desks: Vec<String>| -> Vec<(String, String)> {
        desks.into_iter().map(|desk| (desk.clone(), visit.desk_name(&desk))).collect()
    };
    let today = visit.local_now().date();
    let month_ago = today.checked_sub(Span::new().days(30)).unwrap_or(today);
    let typed = |name: &str, usual: Date| match form.get(name) {
        "" => usual.to_string(),
        typed => typed.to_owned(),
    };
    let days = (typed("from", month_ago), typed("to", today));
    let (reception, member) = (&visit.desk.reception, &visit.session.member);
    let may_bring = visit.contact_desks();
    let (mut saved, mut waiting, mut bring) = (Vec::new(), Vec::new(), None);
    if !may_bring.is_empty() {
        let kept = reception.mappings(&member.body, &visit.actor()).await.map_err(Problem::from)?;
        waiting = reception.imports(member).await.map_err(Problem::from)?;
        bring = Some(Bring::new(&named(may_bring), &kept, errors.of("file")));
        saved = kept.into_iter().map(|one| (one.id.to_string(), one.name)).collect();
    }
    let page = Hub {
        notice,
        summary: errors.summary(),
        out: Out::new(&named(mine), form, days, counted, errors),
        bring,
        waiting: waiting.into_iter().map(|one| waits(visit, one)).collect(),
        saved,
    };
    Ok(shell.show(&page))
}

fn waits(visit: &Visit, one: Begun) -> Waiting {
    let words = match one.step {
        Step::Columns => "desk-exchange-waits-columns",
        Step::Checking => "desk-exchange-waits-checking",
        Step::Ready => "desk-exchange-waits-ready",
        Step::Writing => "desk-exchange-waits-writing",
        Step::Done => "desk-exchange-waits-done",
    };
    Waiting { path: path_of(one.id), when: visit.when(one.begun_at), what: Text::from(words).with("count", one.lines) }
}
