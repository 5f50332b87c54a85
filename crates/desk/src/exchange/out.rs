// SPDX-License-Identifier: EUPL-1.2
//! The rows of a file that goes out: what the worker could open on the screen, less what must not leave the house.
//!
//! Stays here: who a parted file is of, also for those entitled to it; where somebody lives who asked that it be told to nobody; a
//! telephone that is not to be called or is not safe. That something stayed is said in a column of its own.

use super::{column, file, hub};
use crate::{
    contacts::{flags, words as vocabulary},
    visit::Visit,
};
use axum::response::Response;
use kernel::{Kind, Language, Problem};
use page::Refusal;
use paper::table::{write_csv, write_xlsx};
use people::{Born, ContactKind, Flag, PersonId, Safe, Standing};
use reception::exchange::{Column, RowKind, TakenOut};
use std::collections::BTreeMap;

/// Gives the file; that it was taken is in the audit before it leaves.
pub(super) async fn take(visit: &Visit, asked: &hub::Asked, form: &'static str) -> Result<Response, Refusal> {
    let bounds = hub::bounds(visit, asked)?;
    let taken = visit.desk.reception.take_out(&asked.desks, bounds, asked.ended, form, &visit.actor()).await;
    let taken = taken.map_err(Problem::from)?;
    let persons: Vec<PersonId> = taken.iter().filter_map(|one| one.record.known.person()).collect();
    let files = match persons.is_empty() {
        true => BTreeMap::new(),
        false => visit.desk.people.files(&visit.who(), &persons).await.map_err(Problem::from)?,
    };
    let mut headings: Vec<String> = columns().map(|one| visit.speech.say(column(one)).into_owned()).collect();
    headings.push(visit.speech.say("desk-exchange-withheld").into_owned());
    let rows: Vec<Vec<String>> = taken.iter().map(|one| row(visit, one, &files)).collect();
    let bytes = match form {
        "xlsx" => write_xlsx(&headings, &rows).map_err(|_| Problem::new(Kind::Fault, "page-problem-fault"))?,
        _ => write_csv(&headings, &rows),
    };
    let name = visit.speech.say("desk-exchange-file-name").into_owned();
    Ok(file(bytes, form, &format!("{name}-{}-{}", asked.from, asked.to)))
}

/// What goes out, in its order: a whole name only comes in.
fn columns() -> impl Iterator<Item = Column> {
    Column::of(RowKind::Contacts).iter().copied().filter(|one| *one != Column::Name)
}

fn row(visit: &Visit, one: &TakenOut, files: &BTreeMap<PersonId, people::File>) -> Vec<String> {
    let say = |key: &str| visit.speech.say(key).into_owned();
    let record = &one.record;
    let person = record.known.person();
    let known = person.and_then(|person| files.get(&person));
    let open = known.filter(|file| file.standing == Standing::Common);
    let mut withheld: Vec<&str> = Vec::new();
    if person.is_some() && open.is_none() {
        withheld.push("desk-exchange-withheld-file");
    }
    let has = |flag: Flag| known.is_some_and(|file| file.care.flags.contains(&flag));
    let town = record.town.map(|town| visit.town_name(town));
    let town = match (town, has(Flag::AddressSecret) || (person.is_some() && known.is_none())) {
        (Some(_), true) => {
            withheld.push("desk-exchange-withheld-town");
            String::new()
        }
        (town, _) => town.unwrap_or_default(),
    };
    let mut ways = |kind: ContactKind, stays: bool| -> String {
        let all = open.iter().flat_map(|file| &file.contacts).filter(|way| way.kind == kind && way.until.is_none());
        let (kept, gone): (Vec<_>, Vec<_>) = all.partition(|way| !stays && way.safe != Safe::Unsafe);
        if !gone.is_empty() && !withheld.contains(&"desk-exchange-withheld-way") {
            withheld.push("desk-exchange-withheld-way");
        }
        kept.into_iter().map(|way| way.value.as_str()).collect::<Vec<_>>().join("; ")
    };
    let telephone = ways(ContactKind::Telephone, has(Flag::DoNotCall));
    let mail = ways(ContactKind::Mail, has(Flag::NoMessages));
    let at = visit.local(one.met_at);
    let yes = |yes: bool| say(if yes { "desk-contact-yes" } else { "desk-contact-no" });
    let needs: Vec<String> = record.needs.iter().map(|need| visit.need_names(std::iter::once(need))).collect();
    let cell = |column: Column| match column {
        Column::Reference => one.contact.to_string(),
        Column::Day => at.date().strftime("%d/%m/%Y").to_string(),
        Column::Hour => at.time().strftime("%H:%M").to_string(),
        Column::Desk => visit.desk_name(&record.desk),
        Column::Surname => open.map(|file| named(file, |one| &one.surname)).unwrap_or_default(),
        Column::Given => open.map(|file| file.identity.given.clone()).unwrap_or_default(),
        Column::Born => open.and_then(|file| file.identity.born).map(born).unwrap_or_default(),
        Column::TaxCode => open.map(|file| file.identity.tax_code.clone()).unwrap_or_default(),
        Column::Telephone => telephone.clone(),
        Column::Mail => mail.clone(),
        Column::Heed => open
            .map(|file| {
                flags(&file.care)
                    .iter()
                    .filter_map(|text| text.resolve(&visit.speech).ok())
                    .collect::<Vec<_>>()
                    .join("; ")
            })
            .unwrap_or_default(),
        Column::Town => town.clone(),
        Column::Needs => needs.join("; "),
        Column::Mode => say(vocabulary::mode(record.mode)),
        Column::Motive => say(vocabulary::motive(record.motive)),
        Column::SentBy => record.story.sent_by.clone(),
        Column::Speaker => say(vocabulary::speaker(record.speaker)),
        Column::Spoke => record.story.spoke.clone(),
        Column::Language => {
            let language = record.language.as_deref().and_then(Language::from_code);
            language.map(|language| language.own_name().to_owned()).unwrap_or_default()
        }
        Column::Interpreter => yes(record.interpreter),
        Column::Urgent => yes(record.urgent),
        Column::Minors => yes(record.minors),
        Column::Outcome => record.outcome.map(|outcome| say(vocabulary::outcome(outcome))).unwrap_or_default(),
        Column::Reason => record.story.reason.clone(),
        Column::Note => record.story.note.clone(),
        // Of appointments alone.
        Column::Name | Column::Until | Column::Service | Column::Worker | Column::Status | Column::Withheld => {
            String::new()
        }
    };
    let mut cells: Vec<String> = columns().map(cell).collect();
    cells.push(withheld.into_iter().map(say).collect::<Vec<_>>().join("; "));
    cells
}

/// A name; how they wish to be called when there is no other.
fn named(file: &people::File, part: impl Fn(&people::Identity) -> &String) -> String {
    let identity = &file.identity;
    match part(identity).is_empty() && identity.given.is_empty() {
        true => identity.alias.clone(),
        false => part(identity).clone(),
    }
}

fn born(born: Born) -> String {
    match born {
        Born::On(day) => day.strftime("%d/%m/%Y").to_string(),
        Born::In(year) => year.to_string(),
    }
}
