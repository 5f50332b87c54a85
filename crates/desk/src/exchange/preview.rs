// SPDX-License-Identifier: EUPL-1.2
//! Every row before anything is written, fifty a page: what becomes of it, why not, who it may be; and what the worker decides.

use super::{one::counts, path_of};
use crate::{
    contacts::full_name,
    diary::mode_key,
    visit::{Visit, moment},
};
use askama::Template;
use axum::response::Response;
use kernel::Problem;
use page::{
    Form, Refusal, Switch, filters,
    ui::{Action as Press, Go, Notice, Pages, Table, Text, Tone},
};
use people::{Identity, PersonId};
use reception::exchange::{
    Advice, Column, Decided, ExchangeError, ImportView, PART, Remark, Row, RowKind, Standing, ToBook, Understood, Whom,
    Why, understand, understand_appointment,
};
use std::collections::BTreeMap;

/// What is shown of a cell, in letters.
const LONGEST_CELL: usize = 80;

/// A row. Personal: shown and forgotten.
pub(crate) struct Shown {
    pub number: u32,
    /// How it stands, by [`Standing::code`].
    pub code: &'static str,
    pub standing: &'static str,
    /// When, and at which desk.
    pub when: Option<String>,
    /// Who, as the file says.
    pub name: Option<String>,
    /// What for: the needs of a contact; the service of an appointment, with whom and how they meet.
    pub needs: String,
    /// What is wrong, what is worth knowing.
    pub said: Vec<String>,
    /// Whether it can be written, and is to be.
    pub offered: Option<bool>,
    /// Somebody alike: `(value, name, chosen)`.
    pub alike: Vec<(String, Text, bool)>,
}

/// The page.
#[derive(Template)]
#[template(path = "exchange/preview.html")]
pub(crate) struct Preview {
    pub path: String,
    pub notice: Notice,
    pub also: Option<Notice>,
    /// Before appointments: that nobody is told of them.
    pub told: Option<Notice>,
    pub kind: RowKind,
    pub counts: Table,
    pub rows: Vec<Shown>,
    pub pages: Pages,
    /// Pages on which something is wrong or to be decided.
    pub to_look_at: Vec<(usize, String)>,
    pub number: usize,
    pub version: i64,
    pub last: bool,
    pub writable: usize,
}

impl Preview {
    fn presses(&self) -> Vec<Press> {
        let mut presses = Vec::new();
        if self.writable > 0 {
            let words = match self.kind {
                RowKind::Contacts => "desk-exchange-write",
                RowKind::Appointments => "desk-exchange-book",
            };
            let words = Text::from(words).with("count", self.writable);
            presses.push(Press::main(words, Go::press("go", "write")).icon("check"));
        }
        if !self.last {
            presses.push(Press::new("desk-exchange-next", Go::press("go", "next")));
        }
        presses.push(Press::quiet("desk-exchange-save", Go::press("go", "save")));
        presses
    }

    fn ways(&self) -> [Press; 2] {
        [
            Press::quiet("desk-exchange-columns-again", Go::press("go", "columns")),
            Press::quiet("desk-exchange-throw", Go::press("go", "throw")),
        ]
    }
}

/// How a row stands, in words.
pub(crate) fn standing_key(code: &str) -> &'static str {
    match code {
        "new" => "desk-exchange-row-new",
        "known" => "desk-exchange-row-known",
        "alike" => "desk-exchange-row-alike",
        "here" => "desk-exchange-row-here",
        "wrong" => "desk-exchange-row-wrong",
        "over" => "desk-exchange-row-over",
        _ => "desk-exchange-row-waiting",
    }
}

/// The page of the rows that `pagina` asks for.
pub(super) async fn show(
    visit: &Visit,
    view: &ImportView,
    form: &Form,
    also: Option<Notice>,
) -> Result<Response, Refusal> {
    let asked: usize = form.get("pagina").parse().unwrap_or(1);
    let number = asked.clamp(1, view.parts.max(1)) - 1;
    let part = visit.desk.reception.import_part(&visit.session.member, view.id, number).await;
    let part = part.map_err(Problem::from)?;
    let persons: Vec<PersonId> = part.rows.iter().flat_map(|row| persons_of(&row.standing)).collect();
    let names = match persons.is_empty() {
        true => BTreeMap::new(),
        false => visit.desk.people.identities(&visit.who(), &persons).await.map_err(Problem::from)?,
    };
    let (desks, columns) = (visit.desks_of(view.kind()), view.mapping.assign(&view.headings));
    let around = visit.around(&desks, view);
    let row = |row: &Row| {
        let read = match view.kind() {
            RowKind::Contacts => {
                let read = understand(&row.cells, &columns, &view.mapping, &around);
                read.ok().map(|read| Read::Contact(Box::new(read)))
            }
            RowKind::Appointments => {
                let read = understand_appointment(&row.cells, &columns, &view.mapping, &around);
                read.ok().flatten().map(|read| Read::Appointment(Box::new(read)))
            }
        };
        let cell = |asked: Column| {
            let at = columns.iter().position(|column| *column == Some(asked));
            let stands = at.and_then(|at| row.cells.get(at)).map(String::as_str).unwrap_or_default();
            stands.chars().take(LONGEST_CELL).collect::<String>()
        };
        let shown = shown(visit, row, read.as_ref(), &names, &cell);
        // Of an appointment that is not understood it is still said whose it is.
        let named = match (view.kind(), &shown.name) {
            (RowKind::Appointments, None) => [Column::Given, Column::Surname, Column::Name].map(cell).join(" "),
            _ => String::new(),
        };
        let named = Some(named.trim().to_owned()).filter(|name| !name.is_empty());
        Shown { name: shown.name.or(named), ..shown }
    };
    let path = path_of(view.id);
    let page = Preview {
        notice: Notice::new(Tone::Waiting, "desk-exchange-nothing-yet").title("desk-exchange-nothing-yet.title"),
        also,
        told: (view.kind() == RowKind::Appointments).then(|| Notice::new(Tone::Info, "desk-exchange-nobody-told")),
        kind: view.kind(),
        counts: counts(|code| view.count(code)),
        rows: part.rows.iter().map(row).collect(),
        pages: Pages::new(format!("{path}?pagina="), number + 1, view.parts),
        to_look_at: (view.to_look_at.iter())
            .filter(|at| **at != number)
            .take(12)
            .map(|at| (at + 1, format!("{path}?pagina={}", at + 1)))
            .collect(),
        number,
        version: part.version,
        last: number + 1 == view.parts,
        writable: view.count("new") + view.count("known") + view.count("alike"),
        path,
    };
    let title = "desk-exchange-preview";
    Ok(visit.shell(title, Switch::Path(path_of(view.id))).show(&page))
}

fn persons_of(standing: &Standing) -> Vec<PersonId> {
    match standing {
        Standing::Known(person) => vec![*person],
        Standing::Alike(alike) => alike.clone(),
        _ => Vec::new(),
    }
}

/// A row as it was understood.
enum Read {
    Contact(Box<Understood>),
    Appointment(Box<ToBook>),
}

impl Read {
    fn remarks(&self) -> &[Remark] {
        match self {
            Self::Contact(read) => &read.remarks,
            Self::Appointment(read) => &read.remarks,
        }
    }

    /// When, and at which desk.
    fn when(&self, visit: &Visit) -> String {
        let (at, desk) = match self {
            Self::Contact(read) => (visit.local(read.met_at), &read.record.desk),
            Self::Appointment(read) => (read.starts, &read.desk),
        };
        format!("{} · {}", moment(&visit.speech, at), visit.desk_name(desk))
    }

    fn name(&self, visit: &Visit) -> Option<String> {
        match self {
            Self::Contact(read) => read.person.as_ref().map(|person| with_birth(visit, &person.identity)),
            Self::Appointment(read) => Some(read.person.name.clone()),
        }
    }

    fn what(&self, visit: &Visit, standing: &Standing) -> String {
        match self {
            Self::Contact(read) => visit.need_names(read.record.needs.iter()),
            Self::Appointment(read) => {
                let title =
                    visit.directory.service(&read.service).map(|service| service.title.get(visit.speech.language()));
                let chosen = match standing {
                    Standing::Free { worker, .. } => Some(worker),
                    _ => read.worker.as_ref(),
                };
                let with = chosen.map(|worker| visit.worker_name(&read.desk, worker));
                let how = read.mode.map(|mode| visit.speech.say(mode_key(mode)).into_owned());
                let parts = [title.map(str::to_owned), with, how];
                parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
            }
        }
    }
}

/// What is unusual about an hour, in words.
fn advice_key(advice: Advice) -> &'static str {
    match advice {
        Advice::Outside => "desk-doubt-outside",
        Advice::Holiday => "desk-doubt-holiday",
        Advice::UnderNotice => "desk-doubt-under-notice",
        Advice::BeyondNotice => "desk-doubt-beyond-notice",
    }
}

fn shown(
    visit: &Visit,
    row: &Row,
    read: Option<&Read>,
    names: &BTreeMap<PersonId, Identity>,
    cell: &dyn Fn(Column) -> String,
) -> Shown {
    let say = |key: &str| visit.speech.say(key).into_owned();
    let mut said = Vec::new();
    if let Standing::Wrong(wrong) = &row.standing {
        for one in wrong {
            let (what, stands) = (visit.wrong(std::slice::from_ref(one)), cell(one.column));
            said.push(if stands.is_empty() || one.why == Why::Missing {
                what
            } else {
                format!("«{stands}» · {what}")
            });
        }
    }
    if let Standing::Free { advice, .. } = &row.standing {
        said.extend(advice.iter().map(|one| say(advice_key(*one))));
    }
    for remark in read.into_iter().flat_map(Read::remarks) {
        said.push(say(match remark {
            Remark::TwiceThatNight => "desk-exchange-remark-twice",
            Remark::NoHour => "desk-exchange-remark-no-hour",
            Remark::OtherEnd => "desk-exchange-remark-other-end",
            Remark::MoreWays => "desk-exchange-remark-more-ways",
            Remark::Withheld => "desk-exchange-remark-withheld",
        }));
    }
    if let Standing::Known(person) = &row.standing
        && let Some(identity) = names.get(person)
    {
        said.push(
            visit.speech.say_with("desk-exchange-known-as", &[("name", full_name(identity).into())]).into_owned(),
        );
    }
    let alike = match &row.standing {
        Standing::Alike(alike) => {
            let chosen = |whom: Whom| row.whom == whom;
            let mut all = vec![(String::new(), Text::from("desk-exchange-alike-open"), chosen(Whom::Open))];
            for person in alike {
                let named = names.get(person).map(|identity| with_birth(visit, identity));
                let named = named.unwrap_or_else(|| say("desk-contact-hidden"));
                let words = Text::from("desk-exchange-alike-one").with("name", named);
                all.push((format!("of:{person}"), words, chosen(Whom::Of(*person))));
            }
            all.push(("new".to_owned(), "desk-exchange-alike-new".into(), chosen(Whom::New)));
            all
        }
        _ => Vec::new(),
    };
    let code = row.standing.code();
    Shown {
        number: row.number,
        code,
        standing: standing_key(code),
        when: read.map(|read| read.when(visit)),
        name: read.and_then(|read| read.name(visit)),
        needs: read.map(|read| read.what(visit, &row.standing)).unwrap_or_default(),
        said,
        offered: matches!(code, "new" | "known" | "alike").then_some(!row.out),
        alike,
    }
}

fn with_birth(visit: &Visit, identity: &Identity) -> String {
    match identity.born.map(String::from) {
        Some(born) => format!("{}, {}", full_name(identity), visit.speech.days().told(&born)),
        None => full_name(identity),
    }
}

/// Keeps what was decided on the page. Says which page it was.
pub(super) async fn decide(
    visit: &Visit,
    view: &ImportView,
    form: &Form,
) -> Result<(usize, Result<(), ExchangeError>), Refusal> {
    let number: usize = form.get("part").parse().map_err(|_| Refusal::not_found())?;
    let seen: i64 = form.get("seen").parse().map_err(|_| Refusal::not_found())?;
    let kept: Vec<u32> = form.all("in").filter_map(|number| number.parse().ok()).collect();
    let decided: Vec<Decided> = form
        .all("row")
        .take(PART)
        .filter_map(|number| number.parse().ok())
        .map(|number: u32| Decided {
            number,
            out: !kept.contains(&number),
            whom: match form.get(&format!("who-{number}")) {
                "new" => Whom::New,
                other => other.strip_prefix("of:").and_then(|id| id.parse().ok()).map_or(Whom::Open, Whom::Of),
            },
        })
        .collect();
    let done = visit.desk.reception.decide_import(&visit.session.member, view.id, number, seen, &decided).await;
    match done {
        Err(ExchangeError::ChangedMeanwhile) => Ok((number, Err(ExchangeError::ChangedMeanwhile))),
        Err(error) => Err(Problem::from(error).into()),
        Ok(()) => Ok((number, Ok(()))),
    }
}
