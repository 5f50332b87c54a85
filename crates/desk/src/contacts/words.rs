// SPDX-License-Identifier: EUPL-1.2
//! The vocabulary of contacts in this room's words.

use people::{Field, Flag, How, Reason};
use reception::contact::{Mode, Motive, Outcome, Speaker};

/// How they came.
pub(crate) fn mode(mode: Mode) -> &'static str {
    match mode {
        Mode::InPerson => "desk-contact-mode-in-person",
        Mode::Telephone => "desk-contact-mode-telephone",
        Mode::Mail => "desk-contact-mode-mail",
        Mode::Written => "desk-contact-mode-written",
        Mode::Home => "desk-contact-mode-home",
        Mode::Remote => "desk-contact-mode-remote",
    }
}

/// The icon of how they came.
pub(crate) fn mode_icon(mode: Mode) -> &'static str {
    match mode {
        Mode::InPerson => "person",
        Mode::Telephone => "phone",
        Mode::Mail => "mail",
        Mode::Written => "documents",
        Mode::Home => "home",
        Mode::Remote => "online",
    }
}

/// Why they came.
pub(crate) fn motive(motive: Motive) -> &'static str {
    match motive {
        Motive::Spontaneous => "desk-contact-motive-spontaneous",
        Motive::Sent => "desk-contact-motive-sent",
        Motive::Summoned => "desk-contact-motive-summoned",
        Motive::Decree => "desk-contact-motive-decree",
    }
}

/// Who spoke.
pub(crate) fn speaker(speaker: Speaker) -> &'static str {
    match speaker {
        Speaker::Itself => "desk-contact-speaker-self",
        Speaker::Family => "desk-contact-speaker-family",
        Speaker::Other => "desk-contact-speaker-other",
    }
}

/// How it ended.
pub(crate) fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Information => "desk-contact-outcome-information",
        Outcome::Appointment => "desk-contact-outcome-appointment",
        Outcome::SentOn => "desk-contact-outcome-sent-on",
        Outcome::Back => "desk-contact-outcome-back",
        Outcome::NoAnswer => "desk-contact-outcome-no-answer",
        Outcome::Declined => "desk-contact-outcome-declined",
        Outcome::NotOurs => "desk-contact-outcome-not-ours",
        Outcome::Emergency => "desk-contact-outcome-emergency",
        Outcome::Mistake => "desk-contact-outcome-mistake",
    }
}

/// What to heed.
pub(crate) fn flag(flag: Flag) -> &'static str {
    match flag {
        Flag::DoNotCall => "desk-contact-flag-do-not-call",
        Flag::CallOnlyAt => "desk-contact-flag-call-only-at",
        Flag::NoMessages => "desk-contact-flag-no-messages",
        Flag::AddressSecret => "desk-contact-flag-address-secret",
    }
}

/// Which part of a person fits.
pub(crate) fn field(field: Field) -> &'static str {
    match field {
        Field::Surname => "desk-contact-why-surname",
        Field::Given => "desk-contact-why-given",
        Field::Alias => "desk-contact-why-alias",
        Field::Born => "desk-contact-why-born",
        Field::BornYear => "desk-contact-why-year",
        Field::Telephone => "desk-contact-why-telephone",
        Field::Mail => "desk-contact-why-mail",
        Field::TaxCode => "desk-contact-why-tax-code",
    }
}

/// In which way it fits; nothing when it is the same.
pub(crate) fn how(reason: Reason) -> Option<&'static str> {
    if reason.reversed {
        return Some("desk-contact-why-reversed");
    }
    match reason.how {
        How::Same => None,
        How::Begins => Some("desk-contact-why-begins"),
        How::Typo => Some("desk-contact-why-typo"),
        How::Sounds => Some("desk-contact-why-sounds"),
        How::Holds => Some("desk-contact-why-holds"),
    }
}

/// A part of a contact, as [`reception::contact::Record::changed`] names it.
pub(crate) fn part(code: &str) -> &'static str {
    match code {
        "who" => "desk-contact-who",
        "needs" => "desk-contact-needs",
        "urgent" => "desk-contact-urgent",
        "minors" => "desk-contact-minors",
        "mode" => "desk-contact-mode",
        "town" => "desk-contact-town",
        "language" => "desk-contact-language",
        "interpreter" => "desk-contact-interpreter",
        "speaker" => "desk-contact-speaker",
        "spoke" => "desk-contact-spoke",
        "motive" => "desk-contact-motive",
        "sent-by" => "desk-contact-sent-by",
        "note" => "desk-contact-note",
        "outcome" => "desk-contact-outcome",
        "reason" => "desk-contact-reason",
        _ => "desk-contact-desk",
    }
}
