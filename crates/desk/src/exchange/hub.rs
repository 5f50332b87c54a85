// SPDX-License-Identifier: EUPL-1.2
//! Where one begins: out, in, the files that wait, the mappings a body keeps.

use super::{PATH, UPLOAD, appointments, out, path_of};
use crate::{
    addresses,
    contacts::{self, Closed},
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
use reception::exchange::{Begun, Ended, MOST_OUT, RowKind, Saved, Step, shipped};

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
    /// Where they came from: the contacts, or the week.
    pub back: Press,
}

/// What goes out.
#[derive(Template)]
#[template(path = "exchange/out.html")]
pub(crate) struct Out {
    /// Nothing where there is one alone.
    pub what: Option<Choices>,
    pub from: Field,
    pub to: Field,
    pub desk: Select,
    /// Nothing where no contacts go out.
    pub ended: Option<Select>,
    /// After counting: in words how many, and the ways to take them.
    pub counted: Option<(Notice, Vec<Press>)>,
    pub count: Press,
}

/// What comes in.
#[derive(Template)]
#[template(path = "exchange/bring.html")]
pub(crate) struct Bring {
    /// Nothing for who may bring one kind alone.
    pub kind: Option<Choices>,
    pub desk: Select,
    pub mapping: Select,
    /// Nothing where no contacts come in.
    pub lone: Option<Choices>,
    pub error: Option<Text>,
    pub send: Press,
}

/// What was chosen of a file that comes in.
#[derive(Debug, Clone, Default)]
pub(crate) struct Brought {
    pub kind: RowKind,
    pub at: String,
    pub mapping: String,
    pub lone: String,
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

/// What was typed of what goes out.
pub(crate) struct Asked {
    pub what: RowKind,
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
        kinds: &[RowKind],
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
        let what = what_of(kinds, form);
        let options = kinds.iter().map(|kind| Choice::new(kind.code(), kind_words(*kind)).chosen(*kind == what));
        let several = kinds.len() > 1;
        let ended = ENDED.map(|(code, words, _)| Choice::new(code, words).chosen(form.get("ended") == code));
        Self {
            what: several.then(|| Choices::one("what", "desk-exchange-what", options.collect())),
            from: Field::new("from", "desk-exchange-from", Kind::Date).value(from).short().error(errors.of("from")),
            to: Field::new("to", "desk-exchange-to", Kind::Date).value(to).short().error(errors.of("to")),
            desk: desk.error(errors.of("desk")),
            ended: kinds.contains(&RowKind::Contacts).then(|| {
                let ended = Select::new("ended", "desk-exchange-ended", ended.into());
                if several { ended.hint("desk-exchange-ended-hint") } else { ended }
            }),
            counted,
            count: Press::new("desk-exchange-count", Go::press("go", "count")),
        }
    }
}

impl Bring {
    pub(crate) fn new(
        kinds: &[RowKind],
        desks: &[(String, String)],
        saved: &[Saved],
        chosen: &Brought,
        errors: &Errors,
    ) -> Self {
        let several = kinds.len() > 1;
        let options = desks.iter().map(|(id, name)| {
            Choice::new(id.clone(), Text::said(name.clone())).chosen(desks.len() == 1 || *id == chosen.at)
        });
        let mut mappings = vec![Choice::new("", "desk-exchange-mapping-found")];
        let theirs = saved.iter().filter(|one| kinds.contains(&one.mapping.kind));
        mappings.extend(theirs.map(|one| {
            let of_appointments = several && one.mapping.kind == RowKind::Appointments;
            let words = Text::from("desk-exchange-mapping-of-appointments").with("name", one.name.clone());
            let words = if of_appointments { words } else { Text::said(one.name.clone()) };
            Choice::new(one.id.to_string(), words).chosen(one.id.to_string() == chosen.mapping)
        }));
        let known = shipped().iter().filter(|one| kinds.contains(&one.kind));
        mappings.extend(
            known.map(|one| Choice::new(one.id.clone(), mapping_key(&one.id)).chosen(one.id == chosen.mapping)),
        );
        let closed = chosen.lone == "closed";
        let lone = [
            Choice::new("open", "desk-exchange-lone-open").chosen(!closed),
            Choice::new("closed", "desk-exchange-lone-closed").chosen(closed),
        ];
        let holds = kinds.iter().map(|kind| Choice::new(kind.code(), kind_words(*kind)).chosen(*kind == chosen.kind));
        Self {
            kind: several.then(|| Choices::one("kind", "desk-exchange-kind", holds.collect())),
            desk: Select::new("at", "desk-exchange-at", options.collect())
                .hint("desk-exchange-at-hint")
                .error(errors.of("at")),
            mapping: Select::new("mapping", "desk-exchange-mapping", mappings).error(errors.of("mapping")),
            lone: kinds.contains(&RowKind::Contacts).then(|| {
                let lone = Choices::one("lone", "desk-exchange-lone", lone.into());
                if several { lone.hint("desk-exchange-ended-hint") } else { lone }
            }),
            error: errors.of("file"),
            send: Press::main("desk-exchange-send", Go::press("go", "send")),
        }
    }
}

fn mapping_key(id: &str) -> &'static str {
    match id {
        "filo" => "desk-exchange-mapping-filo",
        "social-record" => "desk-exchange-mapping-social-record",
        "diary" => "desk-exchange-mapping-diary",
        _ => "desk-exchange-mapping-sheet",
    }
}

fn kind_words(kind: RowKind) -> &'static str {
    match kind {
        RowKind::Contacts => "desk-contacts",
        RowKind::Appointments => "desk-exchange-appointments",
    }
}

/// What is asked for: what was chosen, when they may; else the first that they may.
fn what_of(kinds: &[RowKind], form: &Form) -> RowKind {
    let asked = RowKind::from_code(form.get("what")).filter(|kind| kinds.contains(kind));
    asked.or(kinds.first().copied()).unwrap_or_default()
}

/// What somebody must be allowed to take such rows out.
fn reads(kind: RowKind) -> Action {
    match kind {
        RowKind::Contacts => Action::ReadContacts,
        RowKind::Appointments => Action::SeeBookings,
    }
}

/// What they may bring in.
pub(super) fn kinds(visit: &Visit) -> Vec<RowKind> {
    RowKind::ALL.into_iter().filter(|kind| !visit.desks_of(*kind).is_empty()).collect()
}

/// What they may take out.
fn kinds_out(visit: &Visit) -> Vec<RowKind> {
    RowKind::ALL.into_iter().filter(|kind| !visit.desks_for(reads(*kind)).is_empty()).collect()
}

/// The desks of several kinds, each once, in the order of the territory.
fn together(visit: &Visit, all: impl IntoIterator<Item = Vec<String>>) -> Vec<(String, String)> {
    let all: Vec<Vec<String>> = all.into_iter().collect();
    let known = visit.directory.desks().iter().filter(|desk| all.iter().any(|some| some.contains(&desk.id)));
    known.map(|desk| (desk.id.clone(), visit.desk_name(&desk.id))).collect()
}

/// GET.
pub(crate) async fn show(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let done = match form.get("fatto") {
        "tolto" => Some("desk-exchange-mapping-dropped"),
        "via" => Some("desk-exchange-thrown"),
        _ => None,
    };
    let notice = done.map(|words| Notice::new(Tone::Done, words).announced());
    page(&visit, &Form::default(), &Brought::default(), notice, None, &Errors::default()).await
}

/// The page with what was chosen of a file that could not be taken, and why.
pub(super) async fn bring_again(
    visit: &Visit,
    chosen: &Brought,
    field: &'static str,
    why: Text,
) -> Result<Response, Refusal> {
    let mut errors = Errors::default();
    errors.add(field, why);
    page(visit, &Form::default(), chosen, None, None, &errors).await
}

/// POST: counts, gives the file, or throws a mapping away.
pub(crate) async fn change(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let go = form.get("go");
    if let Some(mapping) = go.strip_prefix("drop:") {
        let id = mapping.parse().map_err(|_| Refusal::not_found())?;
        let (body, kinds) = (&visit.session.member.body, kinds(&visit));
        let kept = visit.desk.reception.mappings(body, &visit.actor()).await.map_err(Problem::from)?;
        let theirs = |one: &Saved| one.id != id || kinds.contains(&one.mapping.kind);
        if kinds.is_empty() || !kept.iter().all(theirs) {
            return Err(Refusal::not_found());
        }
        visit.desk.reception.drop_mapping(body, id, &visit.actor()).await.map_err(Problem::from)?;
        return Ok(see(visit.speech.language(), &format!("{PATH}?fatto=tolto")));
    }
    let mut errors = Errors::default();
    let asked = asked(&visit, &form, &mut errors);
    if let (Some(asked), true) = (asked, errors.is_empty()) {
        return match (go, asked.what) {
            ("csv", RowKind::Contacts) => out::take(&visit, &asked, "csv").await,
            ("xlsx", RowKind::Contacts) => out::take(&visit, &asked, "xlsx").await,
            ("csv", RowKind::Appointments) => appointments::take(&visit, &asked, "csv").await,
            ("xlsx", RowKind::Appointments) => appointments::take(&visit, &asked, "xlsx").await,
            _ => {
                let counted = counted(&visit, &asked).await?;
                page(&visit, &form, &Brought::default(), None, Some(counted), &errors).await
            }
        };
    }
    page(&visit, &form, &Brought::default(), None, None, &errors).await
}

async fn counted(visit: &Visit, asked: &Asked) -> Result<(Notice, Vec<Press>), Refusal> {
    let count = match asked.what {
        RowKind::Appointments => appointments::count(visit, asked).await?,
        RowKind::Contacts => {
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
    let what = what_of(&kinds_out(visit), form);
    let mut desks = visit.desks_for(reads(what));
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
    chosen: &Brought,
    notice: Option<Notice>,
    counted: Option<(Notice, Vec<Press>)>,
    errors: &Errors,
) -> Result<Response, Refusal> {
    let shell = visit.shell("desk-exchange", Switch::Path(PATH.to_owned())).wrong(!errors.is_empty());
    if !visit.may_exchange() {
        return Ok(shell.show(&Closed::new()));
    }
    let kinds_out = kinds_out(visit);
    let mine = together(visit, kinds_out.iter().map(|kind| visit.desks_for(reads(*kind))));
    let today = visit.local_now().date();
    let month_ago = today.checked_sub(Span::new().days(30)).unwrap_or(today);
    let typed = |name: &str, usual: Date| match form.get(name) {
        "" => usual.to_string(),
        typed => typed.to_owned(),
    };
    let days = (typed("from", month_ago), typed("to", today));
    let (reception, member) = (&visit.desk.reception, &visit.session.member);
    let kinds = kinds(visit);
    let (mut saved, mut waiting, mut bring) = (Vec::new(), Vec::new(), None);
    if !kinds.is_empty() {
        let kept = reception.mappings(&member.body, &visit.actor()).await.map_err(Problem::from)?;
        waiting = reception.imports(member).await.map_err(Problem::from)?;
        let desks = together(visit, kinds.iter().map(|kind| visit.desks_of(*kind)));
        bring = Some(Bring::new(&kinds, &desks, &kept, chosen, errors));
        let theirs = kept.into_iter().filter(|one| kinds.contains(&one.mapping.kind));
        saved = theirs.map(|one| (one.id.to_string(), one.name)).collect();
    }
    let back = match kinds_out.contains(&RowKind::Contacts) {
        true => Press::quiet("desk-contacts", Go::to(contacts::PATH)),
        false => Press::quiet("desk-view-week", Go::to(addresses::week(today))),
    };
    let page = Hub {
        notice,
        summary: errors.summary(),
        out: Out::new(&kinds_out, &mine, form, days, counted, errors),
        bring,
        waiting: waiting.into_iter().map(|one| waits(visit, one)).collect(),
        saved,
        back,
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
