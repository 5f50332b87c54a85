// SPDX-License-Identifier: EUPL-1.2
//! A message about to be written: to whom, what, when.

use crate::kind::{Channel, Kind};
use kernel::{Id, Language, UtcMicros};
use serde::{Deserialize, Serialize};
use vault::normal;

/// A message.
#[derive(Debug)]
pub enum Message {}

/// The identifier of a message. It is also the key that gateways are given, so that a message sent twice arrives once: it
/// tells nothing of what the message is about.
pub type MessageId = Id<Message>;

/// Where somebody can be written to. Cannot be printed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Recipient {
    /// A mail address.
    Mail(String),
    /// A telephone number, with its country: `+39…`.
    Sms(String),
}

impl Recipient {
    /// Somebody by mail. `None`: this is no mail address.
    pub fn mail(address: &str) -> Option<Self> {
        normal::mail(address).map(Self::Mail)
    }

    /// Somebody by telephone message. `None`: this is no telephone number.
    pub fn sms(number: &str) -> Option<Self> {
        normal::phone(number).map(Self::Sms)
    }

    /// By which way.
    pub fn channel(&self) -> Channel {
        match self {
            Self::Mail(_) => Channel::Mail,
            Self::Sms(_) => Channel::Sms,
        }
    }

    /// The address or the number.
    pub fn address(&self) -> &str {
        match self {
            Self::Mail(address) | Self::Sms(address) => address,
        }
    }
}

/// How much a message may say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Detail {
    /// "Your appointment", and a number to call. Whoever picks up that telephone learns no more.
    #[default]
    Discreet,
    /// Day, hour and place: the person allowed it.
    Told,
}

/// What fills the blanks, sealed with the message. Never a reason, a service or a name.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contents {
    /// How much may be said.
    pub detail: Detail,
    /// Where, as one finds it: "via Inventata 1, Cremona", or the link of who is met online. Said only when [`Detail::Told`].
    pub place: Option<String>,
    /// Whom to call. A number that tells nothing by itself: the body's, never that of a discreet desk.
    pub phone: Option<String>,
    /// A calendar file to go with a mail. Sent only when [`Detail::Told`].
    pub calendar: Option<String>,
}

/// Whether a message may ring at night.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Urgency {
    /// It waits for the morning.
    #[default]
    Usual,
    /// It rings at any hour: an appointment of this very morning that is off.
    Urgent,
}

/// A message about to be written.
#[derive(Clone)]
pub struct Draft {
    /// Names exactly this message, for ever: `agenda_booking/0190…/2/moved/sms`. A second one of this name is not written.
    pub once: String,
    /// What it is about: `agenda_booking/0190…`. Opaque: ids and words of the work.
    pub about: String,
    /// Whose desk answers for it: it shows among what failed there. Nothing: nobody's list shows it.
    pub desk: Option<String>,
    /// What it says.
    pub kind: Kind,
    /// To whom.
    pub to: Recipient,
    /// In which language.
    pub language: Language,
    /// What fills the blanks.
    pub contents: Contents,
    /// When the appointment is.
    pub meets: Option<UtcMicros>,
    /// When to send it, not before.
    pub due: UtcMicros,
    /// From when on it makes no sense: then it is dropped.
    pub good_until: Option<UtcMicros>,
    /// Whether it may ring at night.
    pub urgency: Urgency,
}

impl Draft {
    /// A message to send now, of the discreet sort, good for ever.
    pub fn new(
        once: impl Into<String>,
        about: impl Into<String>,
        kind: Kind,
        to: Recipient,
        language: Language,
        now: UtcMicros,
    ) -> Self {
        Self {
            once: once.into(),
            about: about.into(),
            desk: None,
            kind,
            to,
            language,
            contents: Contents::default(),
            meets: None,
            due: now,
            good_until: None,
            urgency: Urgency::Usual,
        }
    }

    /// Answered for by this desk.
    #[must_use]
    pub fn of_desk(mut self, desk: &str) -> Self {
        self.desk = Some(desk.to_owned());
        self
    }

    /// With these in its blanks.
    #[must_use]
    pub fn saying(mut self, contents: Contents) -> Self {
        self.contents = contents;
        self
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn an_address_has_one_spelling_or_is_none() {
        assert_eq!(Recipient::sms("0039 333-000.0003").unwrap().address(), "+393330000003");
        assert_eq!(Recipient::sms("333 000 0003").unwrap().address(), "+393330000003");
        assert_eq!(Recipient::mail(" Prova@Prova.example ").unwrap().address(), "prova@prova.example");
        assert!(Recipient::mail("prova").is_none() && Recipient::sms("no").is_none());
    }
}
