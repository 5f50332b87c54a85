// SPDX-License-Identifier: EUPL-1.2
//! Nothing keyed twice: contacts and appointments taken out as a table, and brought in from one.
//!
//! [`hub`] is where one begins: what goes out, after it was said how much that is; a file that comes in ([`upload`]); the mappings a body
//! keeps. A file that waits has one page, [`one`], which changes with how far it is: its columns, its rows before anything is written,
//! how far the writing is, and what came of it with the refused rows to take away ([`refused`]).

mod appointments;
mod columns;
mod hub;
mod one;
mod out;
mod preview;
mod refused;
pub(crate) mod samples;
mod upload;

pub(crate) use hub::{change, show};
pub(crate) use one::{answer, show as one};
pub(crate) use refused::show as refused;
pub(crate) use upload::take as upload;

use crate::visit::Visit;
use agenda::Agenda;
use axum::{
    http::{HeaderName, HeaderValue, header},
    response::{IntoResponse, Response},
};
use directory::SnapshotHolder;
use identity::{Action, Identity, Who, scope};
use jiff::tz::TimeZone;
use kernel::Problem;
use page::Refusal;
use people::People;
use reception::{
    Reception,
    exchange::{Around, Column, ExchangeError, Hands, ImportId, ImportView, RowKind, Why, Wrong},
};

/// Where one begins.
pub(crate) const PATH: &str = "/scrivania/scambio";
/// Where a file is sent to.
pub(crate) const UPLOAD: &str = "/scrivania/scambio/carica";
/// Parts that one press carries on: five hundred rows.
const A_PRESS: usize = 10;

/// The page of a file that waits.
pub(crate) fn path_of(id: ImportId) -> String {
    format!("{PATH}/{id}")
}

/// A column in words.
pub(crate) fn column(column: Column) -> &'static str {
    match column {
        Column::Reference => "desk-exchange-column-reference",
        Column::Day => "desk-exchange-column-day",
        Column::Hour => "desk-exchange-column-hour",
        Column::Desk => "desk-exchange-column-desk",
        Column::Surname => "desk-exchange-column-surname",
        Column::Given => "desk-exchange-column-given",
        Column::Name => "desk-exchange-column-name",
        Column::Born => "desk-exchange-column-born",
        Column::TaxCode => "desk-exchange-column-tax-code",
        Column::Telephone => "desk-exchange-column-telephone",
        Column::Mail => "desk-exchange-column-mail",
        Column::Heed => "desk-exchange-column-heed",
        Column::Town => "desk-exchange-column-town",
        Column::Needs => "desk-exchange-column-needs",
        Column::Mode => "desk-exchange-column-mode",
        Column::Motive => "desk-exchange-column-motive",
        Column::SentBy => "desk-exchange-column-sent-by",
        Column::Speaker => "desk-exchange-column-speaker",
        Column::Spoke => "desk-exchange-column-spoke",
        Column::Language => "desk-exchange-column-language",
        Column::Interpreter => "desk-exchange-column-interpreter",
        Column::Urgent => "desk-exchange-column-urgent",
        Column::Minors => "desk-exchange-column-minors",
        Column::Outcome => "desk-exchange-column-outcome",
        Column::Reason => "desk-exchange-column-reason",
        Column::Note => "desk-exchange-column-note",
        Column::Until => "desk-exchange-until-hour",
        Column::Service => "desk-exchange-service",
        Column::Worker => "desk-exchange-worker",
        Column::Status => "desk-exchange-status",
        Column::Withheld => "desk-exchange-withheld",
    }
}

/// What is wrong, and the way out, in words.
pub(crate) fn why(why: Why) -> &'static str {
    match why {
        Why::Missing => "desk-exchange-why-missing",
        Why::Day => "desk-exchange-why-day",
        Why::Hour => "desk-exchange-why-hour",
        Why::NoSuchHour => "desk-exchange-why-no-such-hour",
        Why::Future => "desk-exchange-why-future",
        Why::Word | Why::Several => "desk-exchange-why-word",
        Why::Desk => "desk-exchange-why-desk",
        Why::Born => "desk-exchange-why-born",
        Why::TaxCode => "desk-exchange-why-tax-code",
        Why::Telephone => "desk-exchange-why-telephone",
        Why::Mail => "desk-exchange-why-mail",
        Why::Long => "desk-exchange-why-long",
        Why::Many => "desk-exchange-why-many",
        Why::YesNo => "desk-exchange-why-yes-no",
        Why::Alike => "desk-exchange-why-alike",
        Why::Refused => "desk-exchange-why-refused",
        Why::Past => "desk-exchange-why-past",
        Why::TooFar => "desk-exchange-why-too-far",
        Why::FiveMinutes => "desk-exchange-why-five-minutes",
        Why::NoAppointments => "desk-exchange-why-no-appointments",
        Why::Service => "desk-exchange-why-service",
        Why::Withheld => "desk-exchange-why-withheld",
        Why::Worker => "desk-exchange-why-worker",
        Why::Mode => "desk-exchange-why-mode",
        Why::Taken => "desk-exchange-why-taken",
        Why::TakenAbove => "desk-exchange-why-taken-above",
        Why::Away => "desk-exchange-why-away",
        Why::CalledOff => "desk-exchange-why-called-off",
        Why::Changed => "desk-exchange-why-changed",
    }
}

/// What somebody must be allowed to bring such rows in.
fn writes(kind: RowKind) -> Action {
    match kind {
        RowKind::Contacts => Action::NoteContacts,
        RowKind::Appointments => Action::BookForSomebody,
    }
}

/// A file to be kept by whoever asked for it, and by nobody on the way.
fn file(bytes: Vec<u8>, form: &str, name: &str) -> Response {
    let kind = match form {
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => "text/csv; charset=utf-8",
    };
    let named = HeaderValue::from_str(&format!("attachment; filename=\"{name}.{form}\""));
    let header = |name: HeaderName, value: HeaderValue| (name, value);
    (
        [
            header(header::CONTENT_TYPE, HeaderValue::from_static(kind)),
            header(header::CONTENT_DISPOSITION, named.unwrap_or(HeaderValue::from_static("attachment"))),
            header(header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        ],
        bytes,
    )
        .into_response()
}

impl Visit {
    /// The desks at which they may bring such rows in.
    fn desks_of(&self, kind: RowKind) -> Vec<String> {
        self.desks_for(writes(kind))
    }

    /// Whether there is anything of data that they may exchange.
    pub(crate) fn may_exchange(&self) -> bool {
        let out = [Action::ReadContacts, Action::BookForSomebody];
        out.into_iter().any(|action| !self.desks_for(action).is_empty())
    }

    /// A file of theirs that waits, at a desk of theirs.
    async fn waiting(&self, id: &str) -> Result<ImportView, Refusal> {
        let id: ImportId = id.parse().map_err(|_| Refusal::not_found())?;
        let found = self.desk.reception.import(&self.session.member, id).await.map_err(Problem::from)?;
        if self.desks_of(found.kind()).contains(&found.desk) { Ok(found) } else { Err(Refusal::not_found()) }
    }

    /// What rows are read against.
    fn around<'a>(&'a self, desks: &'a [String], view: &'a ImportView) -> Around<'a> {
        Around {
            directory: &self.directory,
            zone: TimeZone::get(&self.directory.territory().zone).unwrap_or(TimeZone::UTC),
            now: self.now,
            body: &self.session.member.body,
            desks,
            desk: &view.desk,
            lone: view.lone,
        }
    }

    /// Goes on with a file by so many parts.
    async fn carry(&self, id: ImportId, parts: usize) -> Result<bool, Refusal> {
        let [noting, booking] = RowKind::ALL.map(|kind| self.desks_of(kind));
        let hands = Hands {
            people: &self.desk.people,
            agenda: &self.desk.agenda,
            directory: &self.directory,
            member: &self.session.member,
            noting: &noting,
            booking: &booking,
        };
        Ok(self.desk.reception.carry_import(id, &hands, parts).await.map_err(Problem::from)?)
    }

    /// What is wrong with a row, column by column, with what stands there.
    fn wrong(&self, wrong: &[Wrong]) -> String {
        let sentence = |one: &Wrong| {
            let column = self.speech.say(column(one.column)).into_owned();
            format!("{column}: {}", self.speech.say(why(one.why)))
        };
        wrong.iter().map(sentence).collect::<Vec<_>>().join(" ")
    }
}

/// Goes on with every file that somebody has pressed for, by so many parts each, with what they may at this moment. For the background
/// work of a node. Says how many files were gone on with.
///
/// # Errors
/// The rooms below.
pub async fn carry_imports(
    identity: &Identity,
    directory: &SnapshotHolder,
    people: &People,
    agenda: &Agenda,
    reception: &Reception,
    parts: usize,
) -> Result<usize, Problem> {
    let open = reception.open_imports().await?;
    let Some(directory) = directory.current().filter(|_| !open.is_empty()) else { return Ok(0) };
    let mut carried = 0;
    for (id, account, body) in open {
        for member in identity.acting(&account.to_string(), &body).await? {
            let who = Who::Member(member.clone());
            let [noting, booking] = RowKind::ALL.map(|kind| {
                let all = directory.desks().iter().map(|desk| (desk.id.as_str(), desk.body.as_str()));
                scope(&who, writes(kind)).desks(all)
            });
            let (noting, booking, directory) = (noting.as_slice(), booking.as_slice(), &*directory);
            let hands = Hands { people, agenda, directory, member: &member, noting, booking };
            match reception.carry_import(id, &hands, parts).await {
                Ok(_) => {}
                // Thrown away a moment ago, or not for this role of theirs: perhaps for another.
                Err(ExchangeError::NotFound) => continue,
                Err(error) => return Err(error.into()),
            }
            carried += 1;
            break;
        }
    }
    Ok(carried)
}
