// SPDX-License-Identifier: EUPL-1.2
//! What somebody who asked to come sees and does: by their link, or a worker for them.

use super::{
    CycleView, EnrolmentId, Kept, Standing, note_enrolment, standing, to_come,
    told::{self, Voice},
    wish_place,
};
use crate::{
    Agenda, BookingError, Code, DeskScope, Person, Tell, secrets,
    store::{
        bookings,
        groups::{self, CycleRow, EnrolmentRow, PersonRow},
    },
    told::Wish,
};
use jiff::Zoned;
use kernel::Actor;
use store::ReadTx;
use vault::ReadLog;

/// Somebody's place in a group, or on its list, as they see it.
pub struct OwnPlace {
    /// Which.
    pub id: EnrolmentId,
    /// The group.
    pub cycle: CycleView,
    /// Where they stand.
    pub standing: Standing,
    /// How many wait who arrived before them, while they wait.
    pub before: Option<u32>,
    /// Until when the place that is offered is kept.
    pub answer_by: Option<Zoned>,
    /// Their code.
    pub code: Code,
    /// The secret of their link. Personal: whoever has it can act for them.
    pub link: String,
    /// What they were told of their next meeting and will be.
    pub told: Vec<message::Told>,
}

/// Which enrolment, and by what right.
#[derive(Clone)]
enum Claim {
    Link([u8; 32]),
    Desk(EnrolmentId, DeskScope),
}

impl Claim {
    /// Outside one's desks it is not there.
    fn find(&self, tx: &ReadTx<'_>) -> Result<(EnrolmentRow, CycleRow), BookingError> {
        let row = match self {
            Self::Link(index) => groups::by_link(tx, index)?,
            Self::Desk(id, _) => groups::enrolment(tx, &id.to_string())?,
        };
        let row = row.ok_or(BookingError::NotFound)?;
        let cycle = groups::cycle(tx, &row.cycle)?.ok_or(BookingError::NotFound)?;
        match self {
            Self::Desk(_, scope) if !scope.covers(&cycle.desk) => Err(BookingError::NotFound),
            _ => Ok((row, cycle)),
        }
    }
}

impl Agenda {
    /// The place, or the place on the list, that a link opens.
    ///
    /// # Errors
    /// [`BookingError::NotFound`], [`BookingError::Store`].
    pub async fn own_place(&self, link: &str, actor: &Actor) -> Result<OwnPlace, BookingError> {
        let (claim, zone, now) = (self.place_link(link), self.desks().zone(), self.now());
        let outbox = self.outbox().cloned();
        let (row, cycle, before, told) = self
            .db()
            .read(actor, move |tx| {
                let (row, cycle) = claim.find(tx)?;
                let sessions = groups::sessions_of(tx, &cycle.id)?;
                let waits = standing(&row)? == Standing::Waiting;
                let before = if waits { Some(groups::before(tx, &cycle.id, row.arrival)?) } else { None };
                let next = to_come(&sessions, now).into_iter().next();
                let told = match (&outbox, next) {
                    (Some(outbox), Some(next)) => outbox.about(tx, &told::about_meeting(&row.id, next.n))?,
                    _ => Vec::new(),
                };
                Ok::<_, BookingError>((row, CycleView::of(&cycle, &sessions, &zone)?, before, told))
            })
            .await?;
        Ok(OwnPlace {
            id: row.id.parse().map_err(|_| super::unreadable("id"))?,
            cycle,
            standing: standing(&row)?,
            before: before.map(|count| u32::try_from(count).unwrap_or(u32::MAX)),
            answer_by: row.answer_by.map(|at| at.timestamp().to_zoned(self.desks().zone())),
            code: secrets::code_of(self.vault(), link, &row.code_index)?,
            link: link.to_owned(),
            told,
        })
    }

    /// Takes the place that is offered, saying only now who comes. `page`: as for [`super::Enrol::page`].
    ///
    /// # Errors
    /// [`BookingError::Expired`] when the time to answer is over: the place goes to the next. [`BookingError::TooLate`] when nothing is
    /// offered; [`BookingError::NotFound`], [`BookingError::NameMissing`], [`BookingError::TooLong`], [`BookingError::Store`],
    /// [`BookingError::Vault`].
    pub async fn accept_place(
        &self,
        link: &str,
        (person, tell): (Person, Tell),
        page: Option<&str>,
        actor: &Actor,
    ) -> Result<OwnPlace, BookingError> {
        let page = page.map(|page| format!("{page}{link}"));
        self.accept(self.place_link(link), (person, tell), page, actor).await?;
        self.own_place(link, actor).await
    }

    /// A worker takes the offered place for somebody who said so by telephone.
    ///
    /// # Errors
    /// As [`Agenda::accept_place`]; [`BookingError::NotFound`] outside `scope`.
    pub async fn accept_at_desk(
        &self,
        id: EnrolmentId,
        (person, tell): (Person, Tell),
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<(), BookingError> {
        self.accept(Claim::Desk(id, scope.clone()), (person, tell), None, actor).await
    }

    /// They leave the group, the offer or the list. The place is offered to the next at once.
    ///
    /// # Errors
    /// [`BookingError::AlreadyCancelled`] when they had left, [`BookingError::NotFound`], [`BookingError::Store`].
    pub async fn leave_group(&self, link: &str, actor: &Actor) -> Result<(), BookingError> {
        self.leave(self.place_link(link), actor).await
    }

    /// A worker takes somebody off who said so.
    ///
    /// # Errors
    /// As [`Agenda::leave_group`]; [`BookingError::NotFound`] outside `scope`.
    pub async fn leave_at_desk(&self, id: EnrolmentId, scope: &DeskScope, actor: &Actor) -> Result<(), BookingError> {
        self.leave(Claim::Desk(id, scope.clone()), actor).await
    }

    /// Which group and person a code names, when somebody telephones.
    ///
    /// # Errors
    /// [`BookingError::NotFound`], also for a code of another desk; [`BookingError::Store`].
    pub async fn place_by_code(
        &self,
        said: &str,
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<(super::CycleId, EnrolmentId), BookingError> {
        let code = Code::read(said).ok_or(BookingError::NotFound)?;
        let (index, scope) = (secrets::code_index(self.vault(), &code), scope.clone());
        self.db()
            .read(actor, move |tx| {
                let row = groups::by_code(tx, &index)?.ok_or(BookingError::NotFound)?;
                let id: EnrolmentId = row.id.parse().map_err(|_| super::unreadable("id"))?;
                let (_, cycle) = Claim::Desk(id, scope).find(tx)?;
                Ok((cycle.id.parse().map_err(|_| super::unreadable("id"))?, id))
            })
            .await
    }

    /// What opens the private page of whoever has said this code, as their link would: that of a booking or of a place in a group. Nothing:
    /// the code is of neither. Whoever asks has counted the try before.
    ///
    /// # Errors
    /// [`BookingError::Store`].
    pub async fn pass_of_code(&self, code: &Code, actor: &Actor) -> Result<Option<String>, BookingError> {
        let (index, pass) = (secrets::code_index(self.vault(), code), secrets::pass(self.vault(), code));
        self.db()
            .read(actor, move |tx| {
                let known = bookings::by_code(tx, &index)?.is_some() || groups::by_code(tx, &index)?.is_some();
                Ok(known.then_some(pass))
            })
            .await
    }

    fn place_link(&self, link: &str) -> Claim {
        Claim::Link(secrets::link_index(self.vault(), link))
    }

    async fn accept(
        &self,
        claim: Claim,
        (person, tell): (Person, Tell),
        page: Option<String>,
        actor: &Actor,
    ) -> Result<(), BookingError> {
        let person = person.checked()?;
        let (found, now) = (claim.clone(), self.now());
        let (row, _) = self.db().read(actor, move |tx| found.find(tx)).await?;
        let key = self.vault().subject(row.subject).await?;
        // Where their page is was said when they asked.
        let id = row.id.clone();
        let before = self.db().read(actor, move |tx| groups::person(tx, &id)).await?;
        let mut reads = ReadLog::new("agenda.group");
        let kept = match &before {
            Some(before) => Kept::open(&key, &row.id, &before.person, &mut reads)?.page,
            None => None,
        };
        audit::commit_reads(self.db(), actor, reads, now, &**self.chance()).await?;
        let wish = Wish::of(tell, &person, &self.ways());
        let sealed = PersonRow {
            enrolment: row.id.clone(),
            person: Kept::of(person, page.or(kept)).seal(&key, &row.id)?,
            wish: key.seal(&wish_place(&row.id), &wish)?,
        };
        let voice = self.outbox().map(|outbox| Voice { outbox: outbox.clone(), key, wish });
        let agenda = self.clone();
        let taken = self
            .db()
            .write(actor, move |tx| {
                let (row, _) = claim.find(tx)?;
                groups::take_turn(tx, &row.cycle, now)?;
                let (mut row, cycle) = claim.find(tx)?;
                match standing(&row)? {
                    // The same form posted again.
                    Standing::Enrolled => return Ok(true),
                    Standing::Offered if row.answer_by.is_some_and(|until| until < now) => return Ok(false),
                    from if !from.may_become(Standing::Enrolled) => return Err(BookingError::TooLate),
                    _ => {}
                }
                groups::set_status(tx, &row.id, Standing::Enrolled.code(), None, now)?;
                Standing::Enrolled.code().clone_into(&mut row.status);
                groups::insert_person(tx, &sealed)?;
                let sessions = to_come(&groups::sessions_of(tx, &cycle.id)?, now);
                told::fall_silent(tx, agenda.outbox(), &row, &[], now)?;
                if let Some(voice) = &voice {
                    voice.enrolled(tx, &**agenda.desks(), &cycle, &sessions, &row, now)?;
                }
                note_enrolment(tx, "agenda.group_enrolled", &row, now, &**agenda.chance())?;
                Ok(true)
            })
            .await?;
        self.groups_changed();
        if taken {
            return Ok(());
        }
        self.go_on(&row.cycle).await;
        Err(BookingError::Expired)
    }

    async fn leave(&self, claim: Claim, actor: &Actor) -> Result<(), BookingError> {
        let (agenda, now) = (self.clone(), self.now());
        let cycle = self
            .db()
            .write(actor, move |tx| {
                let (row, _) = claim.find(tx)?;
                groups::take_turn(tx, &row.cycle, now)?;
                let (mut row, cycle) = claim.find(tx)?;
                if !standing(&row)?.may_become(Standing::Left) {
                    return Err(BookingError::AlreadyCancelled);
                }
                groups::set_status(tx, &row.id, Standing::Left.code(), None, now)?;
                groups::stand_up(tx, &row.id, now)?;
                Standing::Left.code().clone_into(&mut row.status);
                let sessions = groups::sessions_of(tx, &cycle.id)?;
                told::fall_silent(tx, agenda.outbox(), &row, &sessions, now)?;
                note_enrolment(tx, "agenda.group_left", &row, now, &**agenda.chance())?;
                Ok(cycle.id)
            })
            .await?;
        self.groups_changed();
        self.go_on(&cycle).await;
        Ok(())
    }

    /// Offers what has become free. What cannot be done now is done by the background work.
    pub(super) async fn go_on(&self, cycle: &str) {
        if let Err(error) = self.offer_places_of(cycle).await {
            tracing::warn!(%error, "a freed place waits to be offered");
        }
    }
}
