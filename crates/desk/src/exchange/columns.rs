// SPDX-License-Identifier: EUPL-1.2
//! What each column of the file holds: as Filò understood it, with three values of each, to be put right; then the words that nobody has
//! explained; and a name, to find the whole again next time.

use super::{column, path_of};
use crate::{
    book::workers_of,
    contacts::words as vocabulary,
    diary::{mode_key, state_words},
    visit::{Visit, see},
};
use agenda::slots::Status;
use askama::Template;
use axum::response::Response;
use directory::pack::Mode as Meeting;
use kernel::{Istat, Language, Problem};
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Action as Press, ErrorSummary, Field, Go, Kind, Notice, Text, Tone},
};
use people::Flag;
use reception::{
    contact::{Mode, Motive, Outcome, Speaker},
    exchange::{Column, ExchangeError, ImportView, Mapping, RowKind, STATUSES, bookable, unknown_words},
};

/// Words asked about at once, at most.
const MOST_WORDS: usize = 40;
/// How an appointment may stand, in the order of [`STATUSES`].
const STATES: [Status; 5] =
    [Status::Booked, Status::Seen, Status::NoShow, Status::CancelledByPerson, Status::CancelledByService];
/// Values shown of a column.
const EXAMPLES: usize = 3;

/// A column of the file.
pub(crate) struct Heading {
    pub number: usize,
    pub name: String,
    pub examples: String,
    pub options: Vec<(&'static str, Text, bool)>,
}

/// A word that means nothing to Filò yet.
pub(crate) struct Word {
    pub number: usize,
    pub column: Column,
    pub label: &'static str,
    pub word: String,
    pub options: Vec<(String, Text)>,
}

/// The page.
#[derive(Template)]
#[template(path = "exchange/columns.html")]
pub(crate) struct Columns {
    pub path: String,
    pub notice: Option<Notice>,
    pub summary: ErrorSummary,
    pub lines: usize,
    pub source: Option<String>,
    pub headings: Vec<Heading>,
    pub words: Vec<Word>,
    pub name: Field,
}

impl Columns {
    fn check(&self) -> Press {
        Press::main("desk-exchange-check", Go::press("go", "check"))
    }

    fn throw(&self) -> Press {
        Press::quiet("desk-exchange-throw", Go::press("go", "throw"))
    }
}

/// What a column may be, as a list with one of it chosen.
pub(crate) fn options(kind: RowKind, chosen: Option<Column>) -> Vec<(&'static str, Text, bool)> {
    let none = ("", Text::from("desk-exchange-column-none"), chosen.is_none());
    let all = Column::of(kind).iter().map(|one| (one.code(), Text::from(column(*one)), chosen == Some(*one)));
    std::iter::once(none).chain(all).collect()
}

/// What a word of a column may mean.
fn meanings(visit: &Visit, kind: RowKind, of: Column) -> Vec<(String, Text)> {
    let language = visit.speech.language();
    let code = |code: &str, words: &'static str| (code.to_owned(), Text::from(words));
    let yes_no = || vec![code("1", "desk-contact-yes"), code("0", "desk-contact-no")];
    let desks = || visit.desks_of(kind).into_iter();
    let mut all: Vec<(String, Text)> = match of {
        Column::Mode if kind == RowKind::Appointments => {
            [Meeting::OnSite, Meeting::Online, Meeting::Phone, Meeting::Home]
                .map(|one| code(one.code(), mode_key(one)))
                .into()
        }
        Column::Status => STATUSES.into_iter().zip(STATES).map(|(one, state)| code(one, state_words(state))).collect(),
        Column::Service => {
            let mut given: Vec<(String, Text)> = Vec::new();
            for desk in desks() {
                for service in bookable(&visit.directory, &desk) {
                    if given.iter().all(|(known, _)| *known != service.id) {
                        given.push((service.id.clone(), Text::of(&service.title, language)));
                    }
                }
            }
            given
        }
        Column::Worker => {
            let named = |desk: String| {
                let name = visit.desk_name(&desk);
                let called = move |(id, who): (String, String)| (id, Text::said(format!("{who} · {name}")));
                workers_of(visit, &desk).into_iter().map(called).collect::<Vec<_>>()
            };
            desks().flat_map(named).collect()
        }
        Column::Mode => Mode::ALL.map(|one| code(one.code(), vocabulary::mode(one))).into(),
        Column::Motive => Motive::ALL.map(|one| code(one.code(), vocabulary::motive(one))).into(),
        Column::Speaker => Speaker::ALL.map(|one| code(one.code(), vocabulary::speaker(one))).into(),
        Column::Outcome => Outcome::ALL.map(|one| code(one.code(), vocabulary::outcome(one))).into(),
        Column::Heed => Flag::ALL.map(|one| code(one.code(), vocabulary::flag(one))).into(),
        Column::Language => {
            Language::ALL.iter().map(|one| (one.code().to_owned(), Text::said(one.own_name()))).collect()
        }
        Column::Interpreter | Column::Urgent | Column::Minors => yes_no(),
        Column::Needs => {
            visit.directory.needs().iter().map(|need| (need.code.clone(), Text::of(&need.name, language))).collect()
        }
        Column::Town => {
            let mut towns = vec![code(&Istat::NOWHERE.to_string(), "desk-contact-elsewhere")];
            let named = visit.directory.towns_by_name(language);
            towns.extend(named.map(|town| (town.istat.to_string(), Text::said(town.name.clone()))));
            towns
        }
        Column::Desk => desks().map(|desk| (desk.clone(), Text::said(visit.desk_name(&desk)))).collect(),
        _ => Vec::new(),
    };
    all.push(("-".to_owned(), "desk-exchange-word-nothing".into()));
    all
}

/// Rows of the whole file, for the words in them.
async fn rows(visit: &Visit, view: &ImportView) -> Result<Vec<Vec<String>>, Refusal> {
    let mut rows = Vec::with_capacity(view.lines);
    for number in 0..view.parts {
        let part = visit.desk.reception.import_part(&visit.session.member, view.id, number).await;
        rows.extend(part.map_err(Problem::from)?.rows.into_iter().map(|row| row.cells));
    }
    Ok(rows)
}

/// The page, with what was understood or chosen.
pub(super) async fn show(
    visit: &Visit,
    view: &ImportView,
    form: &Form,
    said: Option<(Mapping, Errors)>,
) -> Result<Response, Refusal> {
    let (mapping, errors) = said.unwrap_or_else(|| (view.mapping.clone(), Errors::default()));
    let assigned = mapping.assign(&view.headings);
    let (desks, rows) = (visit.desks_of(view.kind()), rows(visit, view).await?);
    let around = visit.around(&desks, view);
    let unknown = unknown_words(rows.iter().map(Vec::as_slice), &assigned, &mapping, &around, MOST_WORDS);
    let headings = view.headings.iter().zip(&assigned).enumerate().map(|(number, (name, chosen))| {
        let mut examples: Vec<&str> = Vec::new();
        for cell in rows.iter().filter_map(|row| row.get(number)).filter(|cell| !cell.is_empty()) {
            if examples.len() < EXAMPLES && !examples.contains(&cell.as_str()) {
                examples.push(cell);
            }
        }
        let short = |text: &&str| text.chars().take(60).collect::<String>();
        let examples = examples.iter().map(short).collect::<Vec<_>>().join(" · ");
        Heading { number, name: name.clone(), examples, options: options(view.kind(), *chosen) }
    });
    let words = unknown.into_iter().enumerate().map(|(number, (of, word))| Word {
        number,
        column: of,
        label: column(of),
        word,
        options: meanings(visit, view.kind(), of),
    });
    let new = errors.is_empty() && form.has("go") && !mapping.columns.is_empty();
    let page = Columns {
        path: path_of(view.id),
        notice: new.then(|| Notice::new(Tone::Waiting, "desk-exchange-words-asked").announced()),
        summary: errors.summary(),
        lines: view.lines,
        source: Some(mapping.source.clone()).filter(|source| !source.is_empty()),
        headings: headings.collect(),
        words: words.collect(),
        name: Field::new("name", "desk-exchange-save-as", Kind::Text)
            .hint("desk-exchange-save-as-hint")
            .value(form.get("name"))
            .at_most(80)
            .optional()
            .error(errors.of("name")),
    };
    let title = "desk-exchange-columns";
    Ok(visit.shell(title, Switch::Path(path_of(view.id))).wrong(!errors.is_empty()).show(&page))
}

/// What was chosen: words that are new are asked about once, then the rows are compared.
pub(super) async fn answer(visit: &Visit, view: &ImportView, form: &Form) -> Result<Response, Refusal> {
    let mut errors = Errors::default();
    let mut chosen = Vec::with_capacity(view.headings.len());
    for number in 0..view.headings.len() {
        let column = Column::from_code(form.get(&format!("c{number}")));
        let column = column.filter(|column| Column::of(view.kind()).contains(column));
        if let Some(column) = column.filter(|column| !column.several() && chosen.contains(&Some(*column))) {
            let twice = Text::from("desk-exchange-column-twice")
                .with("column", visit.speech.say(super::column(column)).into_owned());
            errors.add(format!("c{number}"), twice);
        }
        chosen.push(column);
    }
    let has = |column| chosen.contains(&Some(column));
    match view.kind() {
        RowKind::Contacts if !has(Column::Day) => errors.add("c0", "desk-exchange-day-needed"),
        RowKind::Appointments if !has(Column::Day) => errors.add("c0", "desk-exchange-day-needed-appointment"),
        RowKind::Appointments if ![Column::Name, Column::Surname, Column::Given].into_iter().any(has) => {
            errors.add("c0", "desk-exchange-name-needed");
        }
        _ => {}
    }
    let mut mapping = view.mapping.clone().with_columns(&view.headings, &chosen);
    for number in 0..MOST_WORDS {
        let (of, word) = (form.get(&format!("k{number}")), form.get(&format!("t{number}")));
        let meant = form.get(&format!("w{number}"));
        if let Some(of) = Column::from_code(of)
            && !meant.is_empty()
            && meanings(visit, view.kind(), of).iter().any(|(code, _)| code == meant)
        {
            mapping.learn(of, word, meant);
        }
    }
    if !errors.is_empty() {
        return show(visit, view, form, Some((mapping, errors))).await;
    }
    // Words that turned up with another choice of columns are asked about before the rows are compared; who leaves them open goes on.
    let asked: Vec<(String, String)> = (0..MOST_WORDS)
        .map(|number| (form.get(&format!("k{number}")).to_owned(), form.get(&format!("t{number}")).to_owned()))
        .collect();
    let (desks, rows) = (visit.desks_of(view.kind()), rows(visit, view).await?);
    let around = visit.around(&desks, view);
    let assigned = mapping.assign(&view.headings);
    let unknown = unknown_words(rows.iter().map(Vec::as_slice), &assigned, &mapping, &around, MOST_WORDS);
    let known = |of: &Column, word: &String| asked.iter().any(|(code, text)| code == of.code() && text == word);
    if unknown.iter().any(|(of, word)| !known(of, word)) {
        return show(visit, view, form, Some((mapping, errors))).await;
    }
    let (reception, body) = (&visit.desk.reception, &visit.session.member.body);
    if !form.get("name").trim().is_empty() {
        match reception.save_mapping(body, form.get("name"), &mapping, &visit.actor()).await {
            Err(ExchangeError::NoName) => {
                errors.add("name", Text::from("page-field-too-long").with("max", 80_usize));
                return show(visit, view, form, Some((mapping, errors))).await;
            }
            saved => saved.map_err(Problem::from)?,
        }
    }
    let read = reception.read_import_by(&visit.session.member, view.id, Some((mapping, view.lone))).await;
    read.map_err(Problem::from)?;
    Ok(see(visit.speech.language(), &path_of(view.id)))
}
