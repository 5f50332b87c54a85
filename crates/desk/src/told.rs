// SPDX-License-Identifier: EUPL-1.2
//! What people were told and how it stands, in a few words for who works at the desk.

use jiff::civil::DateTime;
use kernel::UtcMicros;
use message::{Channel, Failure, Kind, Settled, State, Told};
use page::{Speech, ui::Text};

/// How what somebody was told stands.
#[derive(Debug, Clone)]
pub struct Telling {
    /// In words.
    pub words: Text,
    /// Somebody is to telephone.
    pub wrong: bool,
}

/// What a message is, in a word.
pub(crate) fn what(kind: Kind) -> &'static str {
    match kind {
        Kind::Confirmed => "desk-told-confirmed",
        Kind::Moved => "desk-told-moved",
        Kind::Cancelled => "desk-told-cancelled",
        Kind::Reminder => "desk-told-reminder",
        Kind::Answered => "desk-told-answered",
        Kind::Missed => "desk-told-missed",
        Kind::Freed => "desk-told-freed",
        Kind::Earlier => "desk-told-earlier",
        Kind::Online => "desk-told-online",
        Kind::ByPhone => "desk-told-by-telephone",
        Kind::AtTheDesk => "desk-told-at-the-desk",
        Kind::Arrived => "desk-told-arrived",
    }
}

/// Why it did not arrive, and so what can be done.
pub(crate) fn why(failure: Option<Failure>, channel: Channel) -> &'static str {
    match (failure, channel) {
        (Some(Failure::Refused), Channel::Sms) => "desk-told-no-such-number",
        (Some(Failure::Refused), Channel::Mail) => "desk-told-no-such-address",
        (Some(Failure::NotDelivered), _) => "desk-told-not-delivered",
        (Some(Failure::NotTaken) | None, _) => "desk-told-not-taken",
    }
}

/// The one thing to say of all that somebody was told: what went wrong before what is still to go, before what has gone.
pub(crate) fn standing(speech: &Speech, told: &[Told], local: impl Fn(UtcMicros) -> DateTime) -> Option<Telling> {
    let latest = |wanted: &dyn Fn(&Told) -> bool| told.iter().rev().find(|one| wanted(one));
    let said = |words: &'static str, one: &Told, at: UtcMicros| {
        let what = speech.say(what(one.kind)).into_owned();
        Text::from(words).with("what", what).with("when", crate::visit::moment(speech, local(at)))
    };
    if let Some(one) = latest(&|one| one.state == State::Failed && one.settled.is_none()) {
        let what = speech.say(what(one.kind)).into_owned();
        let why = speech.say(why(one.failure, one.channel)).into_owned();
        let words = Text::from("desk-told-failed").with("what", what).with("why", why);
        return Some(Telling { words, wrong: true });
    }
    if let Some(one) = latest(&|one| matches!(one.state, State::Waiting | State::Sending)) {
        let at = one.goes.map_or(one.due, |goes| goes.max(one.due));
        return Some(Telling { words: said("desk-told-waits", one, at), wrong: false });
    }
    let one = latest(&|one| one.state == State::Sent || one.settled == Some(Settled::ByPhone))?;
    let at = one.ended.unwrap_or(one.due);
    let words = match (one.settled, one.delivered) {
        (Some(Settled::ByPhone), _) => "desk-told-by-phone".into(),
        (_, true) => said("desk-told-delivered", one, at),
        (_, false) => said("desk-told-sent", one, at),
    };
    Some(Telling { words, wrong: false })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use kernel::{Id, Language, SeededChance};

    fn told(kind: Kind, state: State) -> Told {
        Told {
            id: Id::new(UtcMicros(0), &SeededChance::new(1)),
            about: "agenda_booking/1".into(),
            kind,
            channel: Channel::Sms,
            language: Language::It,
            state,
            due: UtcMicros(0),
            goes: None,
            meets: None,
            tries: 1,
            ended: None,
            delivered: false,
            failure: (state == State::Failed).then_some(Failure::Refused),
            settled: None,
        }
    }

    fn says(told: &[Told]) -> Option<(String, bool)> {
        let words = page::Catalog::new().add_room(crate::WORDS).build().unwrap();
        let speech = words.speech(Language::It);
        let local = |at: UtcMicros| at.timestamp().to_zoned(jiff::tz::TimeZone::UTC).datetime();
        let telling = standing(&speech, told, local)?;
        let words = telling.words.resolve(&speech).unwrap().into_owned();
        Some((words, telling.wrong))
    }

    #[test]
    fn what_went_wrong_is_said_before_all_else_until_somebody_has_telephoned() {
        let (sent, failed) = (told(Kind::Confirmed, State::Sent), told(Kind::Moved, State::Failed));
        let waits = told(Kind::Reminder, State::Waiting);
        assert_eq!(says(&[]), None);
        let (words, wrong) = says(&[sent.clone(), failed.clone(), waits.clone()]).unwrap();
        assert!(wrong && words.contains("numero"), "{words}");
        let settled = Told { settled: Some(Settled::ByPhone), ..failed };
        let (words, wrong) = says(&[sent.clone(), settled.clone(), waits]).unwrap();
        assert!(!wrong && words.starts_with("Promemoria"), "{words}");
        assert!(says(&[sent, settled]).unwrap().0.contains("telefono"));
    }
}
