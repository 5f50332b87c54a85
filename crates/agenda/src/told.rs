// SPDX-License-Identifier: EUPL-1.2
//! What a booking tells its person: agreed to when it is made, sealed with it, written in the unit of each change.
//!
//! A message exists exactly when the change does. To whom is opened before the unit, since keys lie in another store.

use crate::{
    Agenda, BookingError,
    booking::{BookedRules, BookingView, Person},
    claim::Claim,
    ics::{IcsWords, ics},
    life,
    rules::Desks,
    slots::Status,
    store::{bookings::BookingRow, earlier::OfferRow, telling},
};
use directory::pack::Mode;
use kernel::{Actor, Language, UtcMicros};
use message::{
    Channel, Contents, Detail, Draft, Kind, Meeting, Outbox, Recipient, Told,
    words::{Blanks, Wording},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use store::{ReadTx, WriteTx};
use vault::{Place, ReadLog, Sealed, SubjectKey, Vault, VaultError};

/// By which way somebody wants to hear of their appointment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum By {
    /// By a message on the telephone; by mail where that cannot be and they left an address.
    Phone,
    /// By mail.
    Mail,
    /// By none: they asked not to be written to, or were not asked.
    #[default]
    Nothing,
}

/// What somebody agreed to when they booked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tell {
    /// By which way.
    pub by: By,
    /// Whether messages may say day, hour and place.
    pub detail: Detail,
}

impl Tell {
    /// By which way this person will be written to, out of those by which messages leave; nothing when by none.
    pub fn channel(self, person: &Person, ways: &BTreeSet<Channel>) -> Option<Channel> {
        self.recipient(person, ways).map(|to| to.channel())
    }

    fn recipient(self, person: &Person, ways: &BTreeSet<Channel>) -> Option<Recipient> {
        let phone = || {
            let to = Recipient::sms(person.phone.as_deref()?)?;
            (ways.contains(&Channel::Sms) && !is_at_home(to.address())).then_some(to)
        };
        let mail = || ways.contains(&Channel::Mail).then(|| Recipient::mail(person.email.as_deref()?)).flatten();
        match self.by {
            By::Phone => phone().or_else(mail),
            By::Mail => mail(),
            By::Nothing => None,
        }
    }
}

/// Whether somebody reads messages at this number, as it was typed.
pub(crate) fn reads_messages(number: &str) -> bool {
    Recipient::sms(number).is_some_and(|to| !is_at_home(to.address()))
}

/// Italian numbers of houses and offices begin with 0: nobody reads a message there.
fn is_at_home(number: &str) -> bool {
    number.starts_with("+390")
}

/// What is kept of it: to whom, and how much may be said. Personal: it cannot be printed.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Wish {
    pub to: Option<Recipient>,
    pub detail: Detail,
}

impl Wish {
    /// What somebody agreed to, where messages leave by these ways.
    pub(crate) fn of(tell: Tell, person: &Person, ways: &BTreeSet<Channel>) -> Self {
        Self { to: tell.recipient(person, ways), detail: tell.detail }
    }
}

/// Everything that is needed to write to the person of a booking.
pub(crate) struct Telling {
    outbox: Outbox,
    vault: Vault,
    key: SubjectKey,
    wish: Wish,
}

/// What was agreed to, for a booking about to be made.
pub(crate) struct Agreed {
    telling: Telling,
    sealed: Sealed<Wish>,
}

fn place(booking: &str) -> Place<'_> {
    Place { table: "agenda_telling", column: "wish", row: booking }
}

/// What messages of a booking are about.
pub(crate) fn about(booking: &str) -> String {
    format!("agenda_booking/{booking}")
}

/// Seals what was agreed to. Nothing where nobody is written to at all.
pub(crate) fn agreed(
    agenda: &Agenda,
    key: &SubjectKey,
    booking: &str,
    tell: Tell,
    person: &Person,
) -> Result<Option<Agreed>, BookingError> {
    let Some(outbox) = agenda.outbox() else { return Ok(None) };
    let wish = Wish::of(tell, person, outbox.ways());
    let sealed = key.seal(&place(booking), &wish)?;
    let telling = Telling { outbox: outbox.clone(), vault: agenda.vault().clone(), key: key.clone(), wish };
    Ok(Some(Agreed { telling, sealed }))
}

/// Opens what was agreed to, before the unit of a change, and notes that it was opened. Nothing where nobody is to be told.
pub(crate) async fn ready(agenda: &Agenda, claim: &Claim, actor: &Actor) -> Result<Option<Telling>, BookingError> {
    let Some(outbox) = agenda.outbox() else { return Ok(None) };
    let claim = claim.clone();
    let (row, sealed) = agenda
        .db()
        .read(actor, move |tx| {
            let row = claim.find(tx)?;
            let sealed = telling::of(tx, &row.id)?;
            Ok::<_, BookingError>((row, sealed))
        })
        .await?;
    let Some(sealed) = sealed else { return Ok(None) };
    let key = match agenda.vault().subject(row.subject).await {
        Ok(key) => key,
        // They were forgotten: so is where to write.
        Err(VaultError::Destroyed | VaultError::NoSubject) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let mut reads = ReadLog::new("agenda.tell");
    let telling = Telling::open(outbox, agenda.vault(), &key, &row.id, &sealed, &mut reads)?;
    audit::commit_reads(agenda.db(), actor, reads, agenda.now(), &**agenda.chance()).await?;
    Ok(Some(telling))
}

/// A booking was made: confirmed now, reminded of later.
pub(crate) fn booked(
    tx: &WriteTx<'_>,
    agreed: Option<&Agreed>,
    desks: &dyn Desks,
    row: &BookingRow,
    now: UtcMicros,
) -> Result<(), BookingError> {
    let Some(Agreed { telling, sealed }) = agreed else { return Ok(()) };
    telling::insert(tx, &row.id, sealed)?;
    Ok(telling.outbox.booked(tx, &telling.key, &telling.meeting(tx, desks, row)?, now)?)
}

/// A booking is at another time or place: told, and its reminder goes with it.
pub(crate) fn moved(
    tx: &WriteTx<'_>,
    telling: Option<&Telling>,
    desks: &dyn Desks,
    row: &BookingRow,
    now: UtcMicros,
) -> Result<(), BookingError> {
    let Some(telling) = telling else { return Ok(()) };
    let was = row.moved_from.unwrap_or(row.starts_at);
    Ok(telling.outbox.moved(tx, &telling.key, &telling.meeting(tx, desks, row)?, was, now)?)
}

/// How a booking is met has changed, day and hour have not: told once, and its reminder says the new way. `first`: what a decision
/// that is now called off had made of it, by version and way: who never heard of that hears nothing of its end. `false`: no message.
pub(crate) fn switched(
    tx: &WriteTx<'_>,
    telling: Option<&Telling>,
    desks: &dyn Desks,
    row: &BookingRow,
    first: Option<(i64, String)>,
    now: UtcMicros,
) -> Result<bool, BookingError> {
    let Some(telling) = telling.filter(|telling| telling.reaches()) else { return Ok(false) };
    let kind = kind_of(&row.mode);
    let meeting = telling.meeting(tx, desks, row)?;
    let first = first.map(|(version, mode)| (u32::try_from(version).unwrap_or(u32::MAX), kind_of(&mode)));
    Ok(telling.outbox.met_otherwise(tx, &telling.key, &meeting, kind, first, now)?)
}

/// What is told of a booking that is met in this way from now on.
pub(crate) fn kind_of(mode: &str) -> Kind {
    match mode {
        "online" => Kind::Online,
        "phone" => Kind::ByPhone,
        _ => Kind::AtTheDesk,
    }
}

/// A booking has come to another state. Who called it off themselves, came or did not come hears no more of it; whom the desk
/// called off is told.
pub(crate) fn became(
    tx: &WriteTx<'_>,
    agenda: &Agenda,
    telling: Option<&Telling>,
    row: &BookingRow,
    now: UtcMicros,
) -> Result<(), BookingError> {
    let Some(outbox) = agenda.outbox() else { return Ok(()) };
    match (life::state(&row.status), telling) {
        (Some(Status::CancelledByService), Some(telling)) => {
            let meeting = telling.meeting(tx, &**agenda.desks(), row)?;
            outbox.cancelled_by_desk(tx, &telling.key, &meeting, now)?;
        }
        (Some(Status::Booked), _) => {}
        _ => drop(outbox.withdraw_about(tx, &about(&row.id), now)?),
    }
    Ok(())
}

/// What its person was told of a booking and will be, in the order it was written.
pub(crate) fn of(tx: &ReadTx<'_>, agenda: &Agenda, booking: &str) -> Result<Vec<Told>, BookingError> {
    Ok(match agenda.outbox() {
        Some(outbox) => outbox.about(tx, &about(booking))?,
        None => Vec::new(),
    })
}

impl Telling {
    /// Opens what was agreed to.
    pub(crate) fn open(
        outbox: &Outbox,
        vault: &Vault,
        key: &SubjectKey,
        booking: &str,
        sealed: &Sealed<Wish>,
        reads: &mut ReadLog,
    ) -> Result<Self, BookingError> {
        let wish = key.open(&place(booking), sealed, reads)?;
        Ok(Self { outbox: outbox.clone(), vault: vault.clone(), key: key.clone(), wish })
    }

    /// Whether a message will be written.
    pub(crate) fn reaches(&self) -> bool {
        self.wish.to.is_some()
    }

    /// Seals something else under the key of the same person.
    pub(crate) fn seal<T: Serialize>(&self, place: &Place<'_>, value: &T) -> Result<Sealed<T>, BookingError> {
        Ok(self.key.seal(place, value)?)
    }

    /// An earlier time is kept for them. Who allowed that a message says more reads day, hour and the address of their page; who did not
    /// reads that there is one, and whom to call.
    pub(crate) fn earlier(
        &self,
        tx: &WriteTx<'_>,
        desks: &dyn Desks,
        row: &BookingRow,
        offer: &OfferRow,
        (once, page): (String, Option<&str>),
        now: UtcMicros,
    ) -> Result<(), BookingError> {
        let Some(to) = self.wish.to.clone() else { return Ok(()) };
        let discreet = BookedRules::read(&row.rules)?.discreet;
        let language = Language::from_code(&row.language).ok_or(BookingError::Unreadable { what: "language" })?;
        let told = self.wish.detail == Detail::Told;
        let contents = Contents {
            detail: self.wish.detail,
            place: page.filter(|_| told).map(str::to_owned),
            phone: desks.whereabouts(&row.desk, &row.place, discreet).phone,
            calendar: None,
        };
        let draft = Draft::new(once, about(&row.id), Kind::Earlier, to, language, now).of_desk(&row.desk);
        let draft = Draft { meets: Some(offer.starts_at), good_until: Some(offer.answer_by), ..draft.saying(contents) };
        self.outbox.enqueue(tx, &self.key, &draft, now)?;
        Ok(())
    }

    fn meeting(&self, tx: &ReadTx<'_>, desks: &dyn Desks, row: &BookingRow) -> Result<Meeting, BookingError> {
        let discreet = BookedRules::read(&row.rules)?.discreet;
        let language = Language::from_code(&row.language).ok_or(BookingError::Unreadable { what: "language" })?;
        let said = desks.whereabouts(&row.desk, &row.place, discreet);
        // Online, where one goes is a link.
        let link = crate::online::link_of(tx, &self.vault, desks, row)?;
        let place = link.or(said.place.filter(|_| row.mode == Mode::OnSite.code()));
        let by_mail = self.wish.to.as_ref().is_some_and(|to| to.channel() == Channel::Mail);
        let calendar = if by_mail && self.wish.detail == Detail::Told {
            Some(entry(&BookingView::of(row, Vec::new(), &desks.zone())?, language, place.as_deref()))
        } else {
            None
        };
        Ok(Meeting {
            about: about(&row.id),
            desk: row.desk.clone(),
            version: u32::try_from(row.moves).unwrap_or(u32::MAX),
            meets: row.starts_at,
            to: self.wish.to.iter().cloned().collect(),
            language,
            contents: Contents { detail: self.wish.detail, place, phone: said.phone, calendar },
        })
    }
}

/// The calendar entry that goes with a mail: called as the mail is, which says nothing of what for.
pub(crate) fn entry(view: &BookingView, language: Language, place: Option<&str>) -> String {
    let said = Wording::default().say(Kind::Confirmed, language, &Blanks::default());
    let name = said.map(|said| said.subject).unwrap_or_default();
    ics(view, &IcsWords { summary: &name, neutral: &name, location: place, description: None })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn by(by: By, phone: &str, email: &str, ways: &[Channel]) -> Option<Channel> {
        let given = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        let person = Person { phone: given(phone), email: given(email), ..Person::default() };
        Tell { by, detail: Detail::Discreet }.channel(&person, &ways.iter().copied().collect())
    }

    #[test]
    fn people_are_written_to_as_they_agreed_and_only_where_it_arrives() {
        let (sms, mail, mobile, address) = (Channel::Sms, Channel::Mail, "333 000 0003", "x@prova.example");
        assert_eq!(by(By::Phone, mobile, address, &Channel::ALL), Some(sms));
        assert_eq!(by(By::Phone, "", address, &Channel::ALL), Some(mail));
        assert_eq!(by(By::Phone, "0375 000000", address, &Channel::ALL), Some(mail), "nobody reads at home");
        assert_eq!(by(By::Phone, "0375 000000", "", &Channel::ALL), None);
        assert_eq!(by(By::Phone, mobile, address, &[mail]), Some(mail));
        assert_eq!(by(By::Phone, mobile, address, &[]), None);
        assert_eq!(by(By::Mail, mobile, address, &Channel::ALL), Some(mail));
        assert_eq!(by(By::Mail, mobile, "", &Channel::ALL), None, "they said by mail alone");
        assert_eq!(by(By::Nothing, mobile, address, &Channel::ALL), None);
    }
}
