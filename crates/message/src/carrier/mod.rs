// SPDX-License-Identifier: EUPL-1.2
//! Who carries a message out of the house: a mail server, a gateway to telephones, or, in a demonstration, nobody.

mod mail;
mod sms;

pub use mail::MailCarrier;
pub use sms::SmsCarrier;

use crate::draft::MessageId;
use kernel::{Language, UtcMicros};

/// A message as it leaves. Cannot be printed.
#[derive(Clone)]
pub struct Letter {
    /// Its own name, given to gateways: a second letter of one name is the same message once more.
    pub id: MessageId,
    /// To whom: a mail address, or a number with its country.
    pub to: String,
    /// The subject of a mail.
    pub subject: String,
    /// The text; folded for a telephone.
    pub text: String,
    /// Its language.
    pub language: Language,
    /// A calendar file for a mail.
    pub calendar: Option<String>,
    /// Telephone messages it is cut into; 1 for a mail.
    pub parts: usize,
    /// When it leaves.
    pub at: UtcMicros,
}

/// What the mail server or the gateway said. Reasons are words and numbers of the protocol, never an address or a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// It has the message, and calls it so.
    Accepted {
        /// Its own name for it; receipts may use that.
        reference: Option<String>,
    },
    /// Not now.
    Later {
        /// Why.
        why: String,
    },
    /// Never: no such address, no such number.
    Refused {
        /// Why.
        why: String,
    },
    /// It does not answer, or does not know us: the fault is not the message's.
    Unreachable {
        /// Why.
        why: String,
    },
}

/// One way out. Called from a thread that may block, by several at once; must answer in less than
/// [`LONGEST`] seconds.
pub trait Carrier: Send + Sync {
    /// Hands a letter over and says what was answered. The same letter may come twice: hand its id over with it.
    fn carry(&self, letter: &Letter) -> Answer;
}

/// Seconds in which a carrier must have answered. A message whose node died is taken up again after twice that.
pub const LONGEST: u64 = 45;

/// Keeps messages readable instead of sending them: for a demonstration.
#[derive(Debug, Clone, Copy, Default)]
pub struct Kept;

impl Carrier for Kept {
    fn carry(&self, _: &Letter) -> Answer {
        Answer::Accepted { reference: None }
    }
}
