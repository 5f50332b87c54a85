// SPDX-License-Identifier: EUPL-1.2
//! Asking to come: a place at every meeting still to come, or a place on the list, in the order of arrival.

use super::{CycleId, Enrolment, Kept, OwnPlace, Standing, note_enrolment, rules, to_come, told::Voice, wish_place};
use crate::{
    Agenda, BookingError, DeskScope, Person, Tell,
    secrets::{self, FormSecrets},
    store::groups::{self, CycleRow, EnrolmentRow, Indexes, PersonRow, SessionRow},
    told::Wish,
};
use kernel::{Actor, Id, Language, UtcMicros};
use std::collections::BTreeSet;
use store::{ReadTx, WriteTx};

/// What somebody asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// A place, saying who they are.
    Place,
    /// The list, saying at most how they can be reached.
    List,
}

/// Somebody asks to come.
pub struct Enrol {
    /// To which cycle.
    pub cycle: CycleId,
    /// For what.
    pub asked: Asked,
    /// Who: a name and a way to be reached for a place; for the list a way at most, a name is not kept.
    pub person: Person,
    /// Whether and how they agreed to be written to.
    pub tell: Tell,
    /// The language they read.
    pub language: Language,
    /// Random bytes, at least 16, made with the form and secret as its state: the same form posted twice is one enrolment.
    pub form_key: Vec<u8>,
    /// Where private pages are, before their secret: `https://…/it/appuntamento/`. Nothing: no message can lead there.
    pub page: Option<String>,
}

/// What came of it.
pub enum Enrolled {
    /// It stands: with a place, or on the list.
    Stands(Box<OwnPlace>),
    /// There was no place, or others wait for one; nothing was written. The list is open.
    Full,
    /// There is a place, and nobody waits: nothing was written. A name is needed.
    Free,
}

impl std::fmt::Debug for Enrolled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Stands(_) => "Stands(…)",
            Self::Full => "Full",
            Self::Free => "Free",
        })
    }
}

/// By what right.
#[derive(Clone)]
enum Door {
    /// Anybody, where the cycle is public.
    Public,
    /// The people of these desks.
    Desk(DeskScope),
}

enum Done {
    Stands,
    Already,
    Full,
    Free,
}

/// An enrolment about to be written.
struct New {
    row: EnrolmentRow,
    person: PersonRow,
    voice: Option<Voice>,
    form: FormSecrets,
    codes: Vec<[u8; 32]>,
    asked: Asked,
}

impl Agenda {
    /// Asks to come to a public group. The same form posted again shows what it made.
    ///
    /// # Errors
    /// [`BookingError::NotFound`], also for a group that is not public; [`BookingError::TooLate`] when no meeting is to come;
    /// [`BookingError::NameMissing`], [`BookingError::TooLong`], [`BookingError::Tampered`], [`BookingError::Store`],
    /// [`BookingError::Vault`].
    pub async fn enrol(&self, ask: Enrol, actor: &Actor) -> Result<Enrolled, BookingError> {
        self.enrolled_by(ask, Door::Public, actor).await
    }

    /// A worker asks for somebody.
    ///
    /// # Errors
    /// As [`Agenda::enrol`]; [`BookingError::NotFound`] outside `scope`.
    pub async fn enrol_at_desk(&self, ask: Enrol, scope: &DeskScope, actor: &Actor) -> Result<Enrolled, BookingError> {
        self.enrolled_by(ask, Door::Desk(scope.clone()), actor).await
    }

    async fn enrolled_by(&self, ask: Enrol, door: Door, actor: &Actor) -> Result<Enrolled, BookingError> {
        let now = self.now();
        let form = FormSecrets::of(self.vault(), &ask.form_key)?;
        let link = form.link.clone();
        let form_index = form.form_index;
        if self.db().read(actor, move |tx| groups::by_form(tx, &form_index)).await?.is_some() {
            return Ok(Enrolled::Stands(Box::new(self.own_place(&link, actor).await?)));
        }
        let person = checked(ask.person, ask.asked)?;
        let id = Id::<Enrolment>::new(now, &**self.chance()).to_string();
        let (subject, key) = self.vault().new_subject(now).await?;
        let ways = self.ways();
        let wish = Wish::of(ask.tell, &person, &ways);
        let page = ask.page.map(|page| format!("{page}{link}"));
        let new = New {
            row: EnrolmentRow {
                id: id.clone(),
                cycle: ask.cycle.to_string(),
                arrival: 0,
                subject,
                status: String::new(),
                answer_by: None,
                language: ask.language.code().to_owned(),
                code_index: Vec::new(),
                made_at: now,
            },
            person: PersonRow {
                enrolment: id.clone(),
                person: Kept::of(person, page).seal(&key, &id)?,
                wish: key.seal(&wish_place(&id), &wish)?,
            },
            voice: self.outbox().map(|outbox| Voice { outbox: outbox.clone(), key, wish }),
            codes: secrets::codes(self.vault(), &form.link).map(|(_, index)| index).collect(),
            form,
            asked: ask.asked,
        };
        let agenda = self.clone();
        let done = self.db().write(actor, move |tx| write(tx, &agenda, new, &door, now)).await;
        // A key that sealed nothing that stands: nobody needs it.
        let surely_not_made = !matches!(&done, Ok(Done::Stands) | Err(BookingError::Store(_)));
        if surely_not_made && let Err(error) = self.vault().destroy(subject, now).await {
            tracing::warn!(%error, "the key of an enrolment that was not made is left over");
        }
        self.groups_changed();
        Ok(match done? {
            Done::Stands | Done::Already => Enrolled::Stands(Box::new(self.own_place(&link, actor).await?)),
            Done::Full => Enrolled::Full,
            Done::Free => Enrolled::Free,
        })
    }
}

/// Who they are, without blanks. For the list a name is not kept, whatever was typed.
fn checked(mut person: Person, asked: Asked) -> Result<Person, BookingError> {
    if asked == Asked::Place {
        return person.checked();
    }
    person.name = "-".to_owned();
    let mut person = person.checked()?;
    person.name.clear();
    person.note = None;
    Ok(person)
}

fn write(tx: &WriteTx<'_>, agenda: &Agenda, mut new: New, door: &Door, now: UtcMicros) -> Result<Done, BookingError> {
    let cycle = groups::cycle(tx, &new.row.cycle)?.ok_or(BookingError::NotFound)?;
    let theirs = match door {
        Door::Public => cycle.public == 1,
        Door::Desk(scope) => scope.covers(&cycle.desk),
    };
    if !theirs {
        return Err(BookingError::NotFound);
    }
    groups::take_turn(tx, &cycle.id, now)?;
    if groups::by_form(tx, &new.form.form_index)?.is_some() {
        return Ok(Done::Already);
    }
    let sessions = to_come(&groups::sessions_of(tx, &cycle.id)?, now);
    if sessions.is_empty() {
        return Err(BookingError::TooLate);
    }
    let seat = free_seat(tx, &cycle, now)?;
    let place = seat.filter(|_| matches!(groups::first_waiting(tx, &cycle.id), Ok(None)));
    let standing = match (new.asked, place) {
        (Asked::Place, None) => return Ok(Done::Full),
        (Asked::List, Some(_)) => return Ok(Done::Free),
        (Asked::Place, Some(_)) => Standing::Enrolled,
        (Asked::List, None) => Standing::Waiting,
    };
    new.row.status = standing.code().to_owned();
    new.row.arrival = groups::arrive(tx, &cycle.id)?;
    let mut written = false;
    for code in &new.codes {
        new.row.code_index = code.to_vec();
        let of = Indexes { code, form: &new.form.form_index, link: &new.form.link_index };
        if groups::insert_enrolment(tx, &new.row, of)? {
            written = true;
            break;
        }
    }
    if !written {
        return Err(super::unreadable("code"));
    }
    groups::insert_person(tx, &new.person)?;
    if let Some(seat) = place {
        sit(tx, &sessions, seat, &new.row.id)?;
        if let Some(voice) = &new.voice {
            voice.enrolled(tx, &**agenda.desks(), &cycle, &sessions, &new.row, now)?;
        }
    }
    let action = match standing {
        Standing::Enrolled => "agenda.group_enrolled",
        _ => "agenda.group_waiting",
    };
    note_enrolment(tx, action, &new.row, now, &**agenda.chance())?;
    Ok(Done::Stands)
}

/// The place that the next person would have at every meeting still to come.
pub(super) fn free_seat(tx: &ReadTx<'_>, cycle: &CycleRow, now: UtcMicros) -> Result<Option<i64>, BookingError> {
    let taken: BTreeSet<i64> = groups::taken(tx, &cycle.id, now)?.into_iter().collect();
    Ok(rules::lowest_free(cycle.seats, &taken))
}

/// Takes the place at each of these meetings, all or none.
///
/// # Errors
/// [`BookingError::JustTaken`] when the database keeps one for somebody else.
pub(super) fn sit(tx: &WriteTx<'_>, sessions: &[SessionRow], seat: i64, enrolment: &str) -> Result<(), BookingError> {
    for session in sessions {
        if !groups::sit(tx, session, seat, enrolment)? {
            return Err(BookingError::JustTaken);
        }
    }
    Ok(())
}
