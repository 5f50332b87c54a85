// SPDX-License-Identifier: EUPL-1.2
//! Who interprets (D11): the register, one booked with an appointment or added later, for whom somebody is still to be found, what it cost, and a
//! mediator's own day.
//!
//! Three people walk here. A front-desk worker says no to the daughter who would translate, and why, and finds who is free without telephoning.
//! A coordinator keeps who pledged secrecy and answers for each cent. A mediator sees day, hour, place, language, how to call the person,
//! and nothing else.

mod ask;
mod away;
mod costs;
mod find;
mod form;
mod one;
mod own;
mod person;
mod register;
pub(crate) mod samples;

pub(crate) use ask::{Ask, FIELDS, Typed, looked_for};
pub(crate) use costs::{show as costs, take as costs_out};
pub(crate) use find::{assign, show as find};
pub(crate) use one::{answer as one, left_behind};
pub(crate) use own::{change as own_change, show as own};
pub(crate) use person::{change, new, show as person, write};
pub(crate) use register::show as register;

use crate::visit::Visit;
use agenda::{
    BookingError,
    mediators::{Gender, Way, WhyNot},
};
use page::{Speech, ui::Text};

/// For which appointments somebody is to be found.
pub(crate) const FIND: &str = "/scrivania/mediatrici";
/// The register.
pub(crate) const REGISTER: &str = "/scrivania/mediatrici/registro";
/// Writing somebody in.
pub(crate) const NEW: &str = "/scrivania/mediatrici/registro/nuova";
/// What a month cost.
pub(crate) const COSTS: &str = "/scrivania/mediatrici/spese";
/// A mediator's own day.
pub(crate) const OWN: &str = "/scrivania/mediatrici/mie";

/// Why somebody cannot, in a few words.
pub(crate) fn why(why: WhyNot) -> &'static str {
    match why {
        WhyNot::Language => "desk-mediator-why-language",
        WhyNot::NoPledge => "desk-mediator-why-pledge",
        WhyNot::NotActive => "desk-mediator-why-active",
        WhyNot::Avoided => "desk-mediator-why-avoided",
        WhyNot::Gender => "desk-mediator-why-gender",
        WhyNot::Way => "desk-mediator-why-way",
        WhyNot::Hours => "desk-mediator-why-hours",
        WhyNot::Away => "desk-mediator-why-away",
        WhyNot::Busy => "desk-mediator-why-busy",
    }
}

/// All of them, parted by commas.
pub(crate) fn whys<'w>(speech: &Speech, all: impl IntoIterator<Item = &'w WhyNot>) -> String {
    all.into_iter().map(|one| speech.say(why(*one)).into_owned()).collect::<Vec<_>>().join(", ")
}

fn gender_words(gender: Gender) -> &'static str {
    match gender {
        Gender::Woman => "desk-mediator-woman",
        Gender::Man => "desk-mediator-man",
        Gender::Unsaid => "desk-mediator-unsaid",
    }
}

fn way_words(way: Way) -> &'static str {
    match way {
        Way::InPerson => "desk-mediator-way-in-person",
        Way::Telephone => "desk-mediator-way-telephone",
        Way::Video => "desk-mediator-way-video",
    }
}

/// What stood in the way of booking somebody; nothing for what is no matter of hers.
pub(crate) fn in_the_way(visit: &Visit, error: &BookingError) -> Option<Text> {
    match error {
        BookingError::NoMediator(reasons) => {
            Some(Text::from("desk-mediator-cannot").with("why", whys(&visit.speech, reasons)))
        }
        BookingError::ChangedMeanwhile => Some("desk-mediator-changed".into()),
        _ => None,
    }
}
