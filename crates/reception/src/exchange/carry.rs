// SPDX-License-Identifier: EUPL-1.2
//! Comparing the rows of a file with what is here, then writing them: a part of fifty in one go.
//!
//! Each person, contact and appointment is written by its own command, under a name that comes from the row: a row that is met again
//! after a crash, or by a second node, finds what it has written. Only then the part is marked. Who was interrupted goes on there.
//! Contacts are compared and written here, appointments in `booking`.

use super::{
    Around, Column, ExchangeError, ImportId, Lone, Mapping, Newcomer, Part, Row, RowKind, Standing, Step, Understood,
    Whom, Why, Wrong,
    booking::Wanted,
    file::{Head, head_place, part_place, part_row},
    understand,
};
use crate::{
    Reception,
    contact::{ContactId, Known, Record},
    store::{contacts, exchange as rows},
};
use agenda::Agenda;
use directory::Snapshot;
use identity::{Member, Who};
use jiff::tz::TimeZone;
use people::{Asked, Field, How, NewPerson, People, PeopleError, PersonId};
use std::collections::BTreeSet;
use vault::ReadLog;

/// From here on somebody is probably the same: the worker says.
const PROBABLY: u16 = 850;

/// By whose hands rows are compared and written: always those of who brought the file, with what they may at that moment.
pub struct Hands<'a> {
    /// The register.
    pub people: &'a People,
    /// The diary.
    pub agenda: &'a Agenda,
    /// The territory.
    pub directory: &'a Snapshot,
    /// Who brought it.
    pub member: &'a Member,
    /// The desks at which they may note contacts.
    pub noting: &'a [String],
    /// The desks at which they may book for somebody.
    pub booking: &'a [String],
}

/// Who a row is about, as the register answers.
enum Found {
    /// Nobody like that.
    Nobody,
    /// The same one, beyond reasonable doubt: the tax code, or both names and the day of birth.
    Same(PersonId),
    /// Perhaps one of these.
    Alike(Vec<PersonId>),
}

impl Hands<'_> {
    fn who(&self) -> Who {
        Who::Member(self.member.clone())
    }

    /// The desks at which they may write such rows.
    fn desks(&self, kind: RowKind) -> &[String] {
        match kind {
            RowKind::Contacts => self.noting,
            RowKind::Appointments => self.booking,
        }
    }

    pub(super) fn around<'a>(&'a self, reception: &Reception, open: &'a Open) -> Around<'a> {
        Around {
            directory: self.directory,
            zone: TimeZone::get(&self.directory.territory().zone).unwrap_or(TimeZone::UTC),
            now: reception.clock.now(),
            body: &self.member.body,
            desks: self.desks(open.mapping.kind),
            desk: &open.desk,
            lone: open.lone,
        }
    }

    async fn find(&self, person: &Newcomer) -> Result<Found, ExchangeError> {
        let asked = Asked::form(&person.identity, &person.contacts);
        let found = match self.people.find(&self.who(), &asked).await {
            Ok(found) => found,
            Err(PeopleError::TooVague) => return Ok(Found::Nobody),
            Err(error) => return Err(error.into()),
        };
        let same = |candidate: &&people::Candidate| {
            let fits = |field: Field| {
                candidate.reasons.iter().any(|why| why.field == field && why.how == How::Same && !why.reversed)
            };
            fits(Field::TaxCode) || (fits(Field::Surname) && fits(Field::Given) && fits(Field::Born))
        };
        let certain: Vec<PersonId> = found.iter().filter(same).map(|one| one.person).collect();
        Ok(match certain[..] {
            [only] => Found::Same(only),
            _ => {
                let alike: Vec<PersonId> =
                    found.iter().filter(|one| one.score >= PROBABLY).map(|one| one.person).take(5).collect();
                if alike.is_empty() { Found::Nobody } else { Found::Alike(alike) }
            }
        })
    }
}

/// What a file is read by, opened once for several parts.
pub(super) struct Open {
    key: vault::SubjectKey,
    pub(super) columns: Vec<Option<Column>>,
    pub(super) mapping: Mapping,
    lone: Lone,
    desk: String,
}

impl Open {
    fn part(&self, import: &str, found: &rows::PartRow, reads: &mut ReadLog) -> Result<Part, ExchangeError> {
        Ok(self.key.open(&part_place(&part_row(import, found.number)), &found.content, reads)?)
    }
}

impl Reception {
    /// Goes on with a file by at most so many parts: compares its rows, or writes them. Says whether the step is over. Called again it
    /// goes on; when nothing is left it does nothing.
    ///
    /// # Errors
    /// [`ExchangeError::NotFound`], also for who may write no such rows anywhere; the database, the vault and the register: the part in hand
    /// is met again, those before stand.
    pub async fn carry_import(&self, id: ImportId, hands: &Hands<'_>, parts: usize) -> Result<bool, ExchangeError> {
        let row = self.import_row(hands.member, id).await?;
        let (below, after) = match row.step {
            Step::Checking => (1, Step::Ready),
            Step::Writing => (2, Step::Done),
            Step::Columns | Step::Ready | Step::Done => return Ok(true),
        };
        let actor = hands.member.actor();
        let name = id.to_string();
        let key = self.vault.subject(row.subject).await?;
        let mut reads = ReadLog::new("reception.import.carry");
        let head: Head = key.open(&head_place(&name), &row.head, &mut reads)?;
        audit::commit_reads(&self.db, &actor, reads, self.clock.now(), &*self.chance).await?;
        let columns = head.mapping.assign(&head.headings);
        let open = Open { key, columns, mapping: head.mapping, lone: head.lone, desk: row.desk };
        let kind = open.mapping.kind;
        if hands.desks(kind).is_empty() {
            return Err(ExchangeError::NotFound);
        }
        // What the rows above want, once it is needed.
        let mut wanted: Option<Wanted> = None;
        for _ in 0..parts {
            let asked = name.clone();
            let Some(found) = self.db.read(&actor, move |tx| rows::next_part(tx, &asked, below)).await? else {
                // Another node may have turned it already.
                return match self.turn(&actor, id, row.version, after, None).await {
                    Err(ExchangeError::ChangedMeanwhile) | Ok(()) => Ok(true),
                    Err(error) => Err(error),
                };
            };
            let mut reads = ReadLog::new("reception.import.carry");
            let mut part = open.part(&name, &found, &mut reads)?;
            audit::commit_reads(&self.db, &actor, reads, self.clock.now(), &*self.chance).await?;
            if kind == RowKind::Appointments && below == 1 && wanted.is_none() {
                wanted = Some(self.wanted_above(&name, found.number, &open, hands).await?);
            }
            for row in &mut part.rows {
                match (kind, below) {
                    (RowKind::Contacts, 1) => self.check_row(row, &open, hands).await?,
                    (RowKind::Contacts, _) => self.write_row(row, &open, hands).await?,
                    (RowKind::Appointments, 1) => {
                        self.check_appointment(row, &open, hands, wanted.get_or_insert_default()).await?;
                    }
                    (RowKind::Appointments, _) => self.book_row(row, &open, hands).await?,
                }
            }
            let sealed_for = part_row(&name, found.number);
            let (content, tally) = (open.key.seal(&part_place(&sealed_for), &part)?, part.tally());
            let (import, number, seen) = (name.clone(), found.number, found.version);
            // `false`: another node was faster with this part, and has written the same.
            self.db
                .write(&actor, move |tx| rows::rewrite_part(tx, &import, number, seen, &content, below, &tally))
                .await?;
        }
        Ok(false)
    }

    /// What the parts before this one want of the diary.
    async fn wanted_above(
        &self,
        import: &str,
        number: i64,
        open: &Open,
        hands: &Hands<'_>,
    ) -> Result<Wanted, ExchangeError> {
        let (actor, mut wanted) = (hands.member.actor(), Wanted::default());
        for above in 0..number {
            let asked = import.to_owned();
            let Some(found) = self.db.read(&actor, move |tx| rows::part(tx, &asked, above)).await? else { continue };
            let mut reads = ReadLog::new("reception.import.carry");
            let part = open.part(import, &found, &mut reads)?;
            audit::commit_reads(&self.db, &actor, reads, self.clock.now(), &*self.chance).await?;
            self.remember(&part.rows, open, hands, &mut wanted);
        }
        Ok(wanted)
    }

    async fn check_row(&self, row: &mut Row, open: &Open, hands: &Hands<'_>) -> Result<(), ExchangeError> {
        row.whom = Whom::Open;
        let around = hands.around(self, open);
        row.standing = match understand(&row.cells, &open.columns, &open.mapping, &around) {
            Err(wrong) => Standing::Wrong(wrong),
            Ok(row) if self.brought_before(&row, hands).await?.is_some() => Standing::Here,
            Ok(Understood { person: None, .. }) => Standing::New,
            Ok(Understood { person: Some(person), .. }) => match hands.find(&person).await? {
                Found::Nobody => Standing::New,
                Found::Same(known) => Standing::Known(known),
                Found::Alike(alike) => Standing::Alike(alike),
            },
        };
        Ok(())
    }

    /// The contact that a row has become already, or that it was written from.
    async fn brought_before(&self, row: &Understood, hands: &Hands<'_>) -> Result<Option<ContactId>, ExchangeError> {
        let form = self.vault.index("reception_contact.form", &form_of(&row.key));
        let own: Option<ContactId> = row.reference.parse().ok();
        let desks = hands.noting.to_vec();
        let found = self
            .db
            .read(&hands.member.actor(), move |tx| {
                if let Some(known) = contacts::by_form(tx, &form)? {
                    return Ok(Some(known));
                }
                // A file of our own that comes back.
                let Some(own) = own else { return Ok(None) };
                let desk = contacts::desk_of(tx, &own.to_string())?;
                Ok::<_, ::store::StoreError>(desk.filter(|desk| desks.contains(desk)).map(|_| own))
            })
            .await?;
        Ok(found)
    }

    async fn write_row(&self, row: &mut Row, open: &Open, hands: &Hands<'_>) -> Result<(), ExchangeError> {
        let refused = |column, why| Standing::Refused(vec![Wrong { column, why }]);
        if row.out {
            row.standing = Standing::LeftOut;
            return Ok(());
        }
        if !matches!(row.standing, Standing::New | Standing::Known(_) | Standing::Alike(_)) {
            return Ok(());
        }
        let around = hands.around(self, open);
        let understood = match understand(&row.cells, &open.columns, &open.mapping, &around) {
            Ok(understood) => understood,
            // A desk was taken from them, or the territory has changed since the row was compared.
            Err(wrong) => {
                row.standing = Standing::Refused(wrong);
                return Ok(());
            }
        };
        if let Some(kept) = self.brought_before(&understood, hands).await? {
            row.written(kept);
            return Ok(());
        }
        let known = match (&row.standing, row.whom, &understood.person) {
            (_, _, None) => Known::Unsaid,
            (Standing::Known(person), _, Some(_)) => Known::Before(*person),
            (Standing::Alike(_), Whom::Of(person), Some(_)) => Known::Before(person),
            (Standing::Alike(_), Whom::Open, Some(_)) => {
                row.standing = refused(Column::Surname, Why::Alike);
                return Ok(());
            }
            (standing, _, Some(person)) => {
                let seen = match standing {
                    Standing::Alike(alike) => alike.clone(),
                    _ => Vec::new(),
                };
                match self.note_newcomer(person, &understood.key, &seen, hands).await {
                    Ok(Some(known)) => known,
                    Ok(None) => {
                        row.standing = refused(Column::Surname, Why::Alike);
                        return Ok(());
                    }
                    Err(ExchangeError::People(PeopleError::Store(error))) => return Err(error.into()),
                    Err(ExchangeError::People(PeopleError::Vault(error))) => return Err(error.into()),
                    Err(ExchangeError::People(_)) => {
                        row.standing = refused(Column::Surname, Why::Refused);
                        return Ok(());
                    }
                    Err(error) => return Err(error),
                }
            }
        };
        let record = Record { known, ..understood.record };
        let body = hands.directory.desk(&record.desk).map(|desk| desk.body.clone()).unwrap_or_default();
        let form = form_of(&understood.key);
        let noted =
            self.note_imported(&form, understood.met_at, body, record, hands.noting, &hands.member.actor()).await;
        match noted {
            Ok(contact) => row.written(contact),
            Err(crate::contact::ContactError::Store(error)) => return Err(error.into()),
            Err(crate::contact::ContactError::Vault(error)) => return Err(error.into()),
            Err(_) => row.standing = refused(Column::Desk, Why::Refused),
        }
        Ok(())
    }

    /// Somebody new, noted; or who they turn out to be meanwhile. Nothing: somebody alike came since the worker looked.
    async fn note_newcomer(
        &self,
        person: &Newcomer,
        key: &str,
        seen: &[PersonId],
        hands: &Hands<'_>,
    ) -> Result<Option<Known>, ExchangeError> {
        // Rows of one person, written alike, are one person. Of whom only the name is known nobody can say that.
        let named = person.told_apart().unwrap_or_else(|| format!("row {key}"));
        let form = format!("import {} {named}", hands.member.body);
        let who = hands.who();
        let before = hands.people.noted_by_form(&who, &form).await?;
        if let Some(noted) = before {
            let actor = hands.member.actor();
            let met = self.contacts_of(&[noted], hands.noting, None, &actor).await?;
            // Interrupted between the person and the contact: then it is still their first.
            return Ok(Some(if met.is_empty() { Known::Newly(noted) } else { Known::Before(noted) }));
        }
        match hands.find(person).await? {
            Found::Same(known) if !seen.contains(&known) => return Ok(Some(Known::Before(known))),
            Found::Alike(alike) => {
                let seen: BTreeSet<&PersonId> = seen.iter().collect();
                if alike.iter().any(|one| !seen.contains(one)) {
                    return Ok(None);
                }
            }
            Found::Same(_) | Found::Nobody => {}
        }
        let new = NewPerson {
            form,
            identity: person.identity.clone(),
            care: person.care.clone(),
            standing: people::Standing::Common,
            contacts: person.contacts.clone(),
        };
        Ok(Some(Known::Newly(hands.people.note_person(&who, new).await?)))
    }
}

impl Row {
    /// It is written: its words are not needed any more.
    fn written(&mut self, contact: ContactId) {
        self.standing = Standing::Kept(contact);
        self.cells.clear();
    }
}

/// The form of a contact that comes from a row.
fn form_of(key: &str) -> String {
    format!("row {key}")
}
