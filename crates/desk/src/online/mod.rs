// SPDX-License-Identifier: EUPL-1.2
//! How desks receive from a day on: the question, the page that says who is concerned, and what became of it.
//!
//! The walk. On Monday evening an ordinance closes the desks from Thursday. Who leads a body opens *Come si riceve* and reads what
//! was decided so far. She says what (a desk, a programme, all that are hers), from which day, towards what, and why. Nothing happens
//! yet: a page says how many at each desk, who chose the telephone and keeps it, and by name whom no message reaches. She fears to
//! write twice to three hundred people, to leave one at a closed door, and not to be able to take it back. She presses once. The next
//! page counts while it goes on, also if she closes it; those without a message stand there with their telephone number until their
//! day. Before Thursday she can call it off; afterwards she decides that the desks open again, by the same road.

pub(crate) mod ask;
pub(crate) mod one;
pub(crate) mod preview;
pub(crate) mod samples;

use crate::{diary::Visitor, visit::Visit};
use agenda::{NotTold, Reason, Switch, Towards, Untold, What};
use identity::Action;
use jiff::civil::Date;
use page::ui::Text;

/// The page's path, without language.
pub(crate) const PATH: &str = "/scrivania/modalita";

/// The address of a decision.
pub(crate) fn path_of(switch: agenda::SwitchId) -> String {
    format!("{PATH}/{switch}")
}

/// Towards what, in words.
pub(crate) fn towards_key(towards: Towards) -> &'static str {
    match towards {
        Towards::Online => "desk-online-to-online",
        Towards::Phone => "desk-online-to-phone",
        Towards::OnSite => "desk-online-to-desk",
    }
}

/// Why, in words.
pub(crate) fn reason_key(reason: Reason) -> &'static str {
    match reason {
        Reason::Ordinance => "desk-online-why-ordinance",
        Reason::Weather => "desk-online-why-weather",
        Reason::Premises => "desk-online-why-premises",
        Reason::Staff => "desk-online-why-staff",
        Reason::Reopening => "desk-online-why-reopening",
        Reason::Other => "desk-online-why-other",
    }
}

fn not_told_key(why: NotTold) -> &'static str {
    match why {
        NotTold::TheirChoice => "desk-online-untold-choice",
        NotTold::NoWay => "desk-online-untold-no-way",
        NotTold::NoMessages => "desk-online-untold-none",
    }
}

/// Somebody whom no message reaches.
pub(crate) struct Left {
    pub people: Vec<Visitor>,
    pub when: String,
    pub desk: String,
    pub why: &'static str,
}

fn left(visit: &Visit, untold: Vec<Untold>) -> Vec<Left> {
    untold
        .into_iter()
        .map(|one| Left {
            when: crate::visit::moment(&visit.speech, one.appointment.booking.starts.datetime()),
            desk: visit.desk_name(&one.appointment.booking.desk),
            people: one.appointment.people.into_iter().map(Visitor::from).collect(),
            why: not_told_key(one.why),
        })
        .collect()
}

/// What a decision is about, in words.
fn about(visit: &Visit, what: What, which: &str) -> Text {
    match what {
        What::Desk => Text::said(visit.desk_name(which)),
        What::Programme => {
            let found = visit.directory.programmes().iter().find(|programme| programme.id == which);
            Text::said(found.map_or_else(|| which.to_owned(), |programme| programme.name.clone()))
        }
        What::Territory => everything(visit),
    }
}

/// All desks, or all of one's body.
fn everything(visit: &Visit) -> Text {
    use identity::policy::{Reach, reach};
    match reach(visit.session.member.role, Action::SwitchMode) {
        Reach::Everywhere => "desk-online-all".into(),
        _ => Text::from("desk-online-all-of").with("body", visit.body_name(&visit.session.member.body)),
    }
}

/// How far a decision is, in a few words: before its day nobody is received otherwise yet, even when everybody has been told.
pub(crate) fn standing(switch: &Switch, today: Date) -> &'static str {
    match (switch.called_off.is_some(), switch.under_way()) {
        (true, true) => "desk-online-going-back",
        (true, false) => "desk-online-called-off",
        (false, true) => "desk-online-going",
        (false, false) if switch.from > today => "desk-online-ahead",
        (false, false) => "desk-online-done",
    }
}
