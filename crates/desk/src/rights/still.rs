// SPDX-License-Identifier: EUPL-1.2
//! What stands still: said at the top of a person's page and of their cases, and, in one place, why an ordinary change waits.

use super::{cited, right_name, told};
use crate::{
    Desk,
    doors::Door,
    visit::{Visit, body_name},
};
use casework::{
    case::{CaseId, OpenCase},
    rights::Hold,
};
use directory::Snapshot;
use identity::{Session, Who};
use jiff::{civil::Date, tz::TimeZone};
use kernel::{Kind, Problem};
use page::{
    Refusal, Speech,
    ui::{Notice, Text, Tone},
};
use people::PersonId;

/// Parts of a case that go on while somebody's data stand still: the record of the work, protection, the acts of a court, what is asked of a
/// colleague (art. 18, paragraph 2, of the GDPR). All else of it waits.
const GOES_ON: [&str; 4] = ["diario", "filo", "protezione", "da-fare"];

/// What is said of what stands still; nothing: nothing does.
pub(super) fn notice(holds: &[Hold], directory: &Snapshot, speech: &Speech) -> Option<Notice> {
    let first = holds.first()?;
    let (language, norms) = (speech.language(), &directory.territory().norms);
    let why = norms.iter().find(|one| one.code == first.ground).map(|one| cited(one, language));
    let (why, article) = why.unwrap_or_default();
    let means = norms.iter().find(|one| one.about == "while_restricted").map(|one| cited(one, language));
    let (means, by) = means.unwrap_or_default();
    let words = Text::from("desk-rights-still")
        .with("day", told(speech, first.since))
        .with("body", body_name(directory, &first.body))
        .with("why", why)
        .with("article", article)
        .with("means", means)
        .with("by", by);
    Some(Notice::new(Tone::Waiting, words).title("desk-rights-still-title"))
}

impl Visit {
    /// What stands still of a person.
    pub(crate) async fn still_person(&self, ids: &[PersonId]) -> Result<Option<Notice>, Refusal> {
        let holds = self.desk.casework.holds_of(&self.who(), ids).await.map_err(Problem::from)?;
        Ok(notice(&holds, &self.directory, &self.speech))
    }

    /// What stands still of a case, and what somebody whom it concerns waits to be answered.
    pub(crate) async fn still_case(&self, open: &OpenCase) -> Result<Vec<Notice>, Refusal> {
        let still = self.desk.casework.still_in(&self.who(), open).await.map_err(Problem::from)?;
        let asked = still.asked.first().map(|(right, due)| {
            let what = self.speech.say(right_name(*right)).into_owned();
            let words = if open.sealed { "desk-rights-asked-sealed" } else { "desk-rights-asked-here" };
            Notice::new(Tone::Waiting, Text::from(words).with("what", what).with("day", told(&self.speech, *due)))
        });
        Ok(notice(&still.holds, &self.directory, &self.speech).into_iter().chain(asked).collect())
    }
}

/// The part of an address that a door calls so.
fn named<'p>(door: &Door, path: &'p str, name: &str) -> Option<&'p str> {
    let back = door.path.split('/').rev().position(|part| part == name)?;
    path.split('/').rev().nth(back)
}

/// Whether a change behind this door waits while data stand still. A person's: who they are, who is who to them, households, joining records;
/// never what they ask about their data, nor where and how they are reached, since there an address is hidden and a telephone marked as unsafe.
fn waits(door: &Door) -> bool {
    if let Some(part) = door.path.strip_prefix("/scrivania/nuclei/persona/{person}") {
        return !matches!(part, "/diritti" | "/doppia" | "/indirizzi" | "/recapiti");
    }
    match door.path.strip_prefix("/scrivania/casi/{case}/") {
        Some(part) => !GOES_ON.contains(&part.split('/').next().unwrap_or_default()),
        None => false,
    }
}

/// Stands before every change: refuses it, in clear words, when it would touch what stands still. Whoever may not see the person or the case
/// is told nothing here; the door behind answers them as ever.
///
/// # Errors
/// The refusal; whatever the database refuses.
pub(crate) async fn held(desk: &Desk, door: &Door, path: &str, session: &Session) -> Result<(), Refusal> {
    if !waits(door) {
        return Ok(());
    }
    let who = Who::Member(session.member.clone());
    let (holds, back) = if let Some(person) = named(door, path, "{person}").and_then(|id| id.parse::<PersonId>().ok()) {
        // Whoever may not have the file is told by the door behind that there is none, at the price of one that is nowhere.
        match desk.people.distinct_from(&who, person).await {
            Ok(_) => {
                let holds = desk.casework.holds_of(&who, &[person]).await.map_err(Problem::from)?;
                (holds, crate::households::person_path(person))
            }
            Err(_) => return Ok(()),
        }
    } else if let Some(case) = named(door, path, "{case}").and_then(|id| id.parse::<CaseId>().ok()) {
        match desk.casework.held_still(&who, case, today(desk)?).await.map_err(Problem::from)? {
            still if still.waits() => (still.holds, crate::cases::path_of(case)),
            _ => return Ok(()),
        }
    } else {
        return Ok(());
    };
    if holds.is_empty() {
        return Ok(());
    }
    Err(Refusal::from(Problem::new(Kind::Conflict, "desk-rights-still-refused")).back_to(back))
}

fn today(desk: &Desk) -> Result<Date, Refusal> {
    let zone = TimeZone::get(&desk.directory()?.territory().zone).unwrap_or(TimeZone::UTC);
    Ok(desk.clock.now().timestamp().to_zoned(zone).date())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doors::declared;

    #[test]
    fn what_goes_on_is_little_and_named() {
        let change = || declared().iter().filter(|door| door.change.is_some());
        let of_case: Vec<_> =
            change().filter(|door| door.path.starts_with("/scrivania/casi/{case}/") && !waits(door)).collect();
        assert!(of_case.iter().all(|door| GOES_ON.iter().any(|part| door.path.contains(part))));
        for part in ["/piani", "/interventi/nuovo", "/documenti/nuovo", "/riguarda", "/valutazioni"] {
            assert!(change().any(|door| door.path.ends_with(part) && waits(door)), "{part} goes on");
        }
        for part in ["/dati", "/legame"] {
            assert!(
                change().any(|door| door.path.ends_with(&format!("{{person}}{part}")) && waits(door)),
                "{part} goes on"
            );
        }
    }

    #[test]
    fn an_address_is_read_by_the_name_its_door_gives() {
        let door = |path| Door { path, read: None, change: None };
        let plan = door("/scrivania/casi/{case}/piani/{plan}");
        assert_eq!(named(&plan, "/it/scrivania/casi/abc/piani/def", "{case}"), Some("abc"));
        assert_eq!(named(&plan, "/scrivania/casi/abc/piani/def", "{person}"), None);
    }
}
