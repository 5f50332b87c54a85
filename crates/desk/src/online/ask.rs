// SPDX-License-Identifier: EUPL-1.2
//! The question, above what was decided so far.

use super::{PATH, about, everything, path_of, reason_key, standing, towards_key};
use crate::visit::Visit;
use agenda::{LONGEST_LINK, LONGEST_WORDS, NewSwitch, Reason, SwitchId, Towards, What, is_link};
use askama::Template;
use axum::response::Response;
use directory::pack::Mode;
use identity::Action;
use jiff::civil::Date;
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Action as Press, Choice, Choices, ErrorSummary, Field, Go, Kind, Notice, Select, Text, Tone},
};

/// A decision in the list.
pub(crate) struct Row {
    pub path: String,
    pub what: Text,
    pub towards: &'static str,
    pub from: Date,
    pub standing: &'static str,
    /// Somebody is still to be told.
    pub waiting: bool,
}

/// The page.
#[derive(Template)]
#[template(path = "online/ask.html")]
pub(crate) struct Ask {
    pub notice: Option<Notice>,
    pub summary: ErrorSummary,
    pub rows: Vec<Row>,
    pub form: Option<Question>,
}

/// The questions.
#[derive(Template)]
#[template(path = "online/question.html")]
pub(crate) struct Question {
    what: Select,
    towards: Choices,
    from: Field,
    link: Choices,
    rooms: Field,
    reason: Select,
    words: Field,
    main: Press,
}

impl askama::filters::HtmlSafe for Question {}

impl Question {
    /// The form with what was typed; what may be chosen by value and words.
    pub(crate) fn new(all: Vec<(String, Text)>, form: &Form, errors: &Errors) -> Self {
        let chosen = |name: &str, value: &str| form.get(name) == value;
        let options = all.into_iter().map(|(value, words)| {
            let here = chosen("what", &value);
            Choice::new(value, words).chosen(here)
        });
        let towards = Towards::ALL.map(|to| Choice::new(to.code(), towards_key(to)).chosen(chosen("to", to.code())));
        let links = [("standing", "desk-online-link-standing"), ("rooms", "desk-online-link-rooms")];
        let links = links.map(|(value, words)| {
            Choice::new(value, words).chosen(chosen("link", value) || (value == "standing" && !form.has("link")))
        });
        let reasons = Reason::ALL
            .map(|reason| Choice::new(reason.code(), reason_key(reason)).chosen(chosen("why", reason.code())));
        Self {
            what: Select::new("what", "desk-online-what", options.collect())
                .prompt("desk-online-choose")
                .error(errors.of("what")),
            towards: Choices::one("to", "desk-online-to", towards.into()).error(errors.of("to")),
            from: Field::new("from", "desk-online-from", Kind::Date)
                .hint("desk-online-from-hint")
                .value(form.get("from"))
                .short()
                .error(errors.of("from")),
            link: Choices::one("link", "desk-online-link", links.into())
                .hint("desk-online-link-hint")
                .error(errors.of("link")),
            rooms: Field::new("rooms", "desk-online-rooms", Kind::Text)
                .hint("desk-online-rooms-hint")
                .value(form.get("rooms"))
                .at_most(LONGEST_LINK)
                .optional()
                .error(errors.of("rooms")),
            reason: Select::new("why", "desk-online-why", reasons.into())
                .prompt("desk-online-choose")
                .error(errors.of("why")),
            words: Field::new("words", "desk-online-words", Kind::Long)
                .hint("desk-online-words-hint")
                .value(form.get("words"))
                .at_most(LONGEST_WORDS)
                .optional()
                .error(errors.of("words")),
            main: Press::main("desk-online-look", Go::press("go", "look")),
        }
    }
}

/// The desks they may decide of at which people are received in person.
fn desks(visit: &Visit) -> Vec<String> {
    let mut all = visit.desks_for(Action::SwitchMode);
    all.retain(|id| visit.directory.desk(id).is_some_and(|desk| desk.modes.contains(&Mode::OnSite)));
    all
}

/// What may be chosen: everything, each programme, each desk.
fn choices(visit: &Visit) -> Vec<(String, Text)> {
    let desks = desks(visit);
    let mut all = Vec::new();
    if desks.len() > 1 {
        all.push((What::Territory.code().to_owned(), everything(visit)));
    }
    let of = |programme: &str| {
        let belongs =
            |id: &&String| visit.directory.desk(id).and_then(|desk| desk.programme.as_deref()) == Some(programme);
        desks.iter().filter(belongs).count()
    };
    for programme in visit.directory.programmes().iter().filter(|programme| of(&programme.id) > 0) {
        let words = Text::from("desk-online-programme").with("name", programme.name.clone());
        all.push((format!("{}:{}", What::Programme.code(), programme.id), words));
    }
    let mut named: Vec<(String, String)> = desks.iter().map(|id| (visit.desk_name(id), id.clone())).collect();
    named.sort_unstable();
    all.extend(named.into_iter().map(|(name, id)| (format!("{}:{id}", What::Desk.code()), Text::said(name))));
    all
}

/// What was asked for, read; the errors where it cannot be.
pub(crate) fn read(visit: &Visit, form: &Form) -> Result<NewSwitch, Errors> {
    let mut reading = form.reading();
    let (what, which) = form.get("what").split_once(':').unwrap_or((form.get("what"), ""));
    let known = choices(visit).into_iter().any(|(value, _)| value == form.get("what"));
    let what = What::from_code(what).filter(|_| known);
    if what.is_none() {
        reading.refuse("what", "desk-online-what-missing");
    }
    let towards = Towards::from_code(form.get("to"));
    if towards.is_none() {
        reading.refuse("to", "desk-online-to-missing");
    }
    let from = reading.date("from");
    if from.is_none() && form.get("from").trim().is_empty() {
        reading.refuse("from", "desk-online-from-missing");
    }
    if from.is_some_and(|from| from < visit.local_now().date()) {
        reading.refuse("from", "desk-online-from-past");
    }
    let own_rooms = towards == Some(Towards::Online) && form.get("link") == "rooms";
    let rooms = form.get("rooms").trim().to_owned();
    if own_rooms && !is_link(&format!("{rooms}{{room}}")) {
        reading.refuse("rooms", "desk-online-rooms-wrong");
    }
    let mut meant = desks(visit);
    match what {
        Some(What::Desk) => meant.retain(|id| id == which),
        Some(What::Programme) => {
            meant.retain(|id| visit.directory.desk(id).and_then(|desk| desk.programme.as_deref()) == Some(which));
        }
        Some(What::Territory) | None => {}
    }
    let reason = Reason::from_code(form.get("why"));
    if reason.is_none() {
        reading.refuse("why", "desk-online-why-missing");
    }
    let words = reading.text("words", LONGEST_WORDS).filter(|words| !words.is_empty());
    let errors = reading.finish();
    let (Some(what), Some(towards), Some(from), Some(reason), true) = (what, towards, from, reason, errors.is_empty())
    else {
        return Err(errors);
    };
    let id = form.get("id").parse::<SwitchId>().unwrap_or_else(|_| visit.desk.agenda.new_switch());
    Ok(NewSwitch {
        id,
        what,
        which: which.to_owned(),
        desks: meant,
        body: visit.session.member.body.clone(),
        from,
        towards,
        rooms: own_rooms.then_some(rooms),
        reason,
        words,
    })
}

/// GET.
pub(crate) async fn show(visit: Visit, form: Form) -> Result<Response, Refusal> {
    page(&visit, None, &form, &Errors::default()).await
}

/// The page with what was typed.
pub(crate) async fn page(
    visit: &Visit,
    notice: Option<(Tone, Text)>,
    form: &Form,
    errors: &Errors,
) -> Result<Response, Refusal> {
    let scope = visit.scope_for(Action::SwitchMode);
    let found = visit.desk.agenda.switches(&scope, &visit.actor()).await.map_err(Problem::from)?;
    let today = visit.local_now().date();
    let rows = found
        .iter()
        .map(|switch| Row {
            path: path_of(switch.id),
            what: about(visit, switch.what, &switch.which),
            towards: towards_key(switch.towards),
            from: switch.from,
            standing: standing(switch, today),
            waiting: switch.under_way(),
        })
        .collect();
    let choices = choices(visit);
    let page = Ask {
        notice: notice.map(|(tone, words)| Notice::new(tone, words)),
        summary: errors.summary(),
        rows,
        form: (!choices.is_empty()).then(|| Question::new(choices, form, errors)),
    };
    Ok(visit.shell("desk-online", Switch::Path(PATH.to_owned())).wrong(!errors.is_empty()).show(&page))
}
