// SPDX-License-Identifier: EUPL-1.2
//! Whether we write to people about their appointment: the question at the person's step, and, once they have booked, what they
//! will get and when. Asked only where messages really leave; nothing is promised that is not already written.

use crate::{draft::Draft, visit::Visit};
use agenda::{By, Person, Tell};
use kernel::UtcMicros;
use message::{Channel, Detail, Kind, State, Told};
use page::{
    Form, Reading,
    ui::{Choice, Choices, SummaryRow, Text},
};

const PHONE: &str = "phone";
const MAIL: &str = "mail";
const NOTHING: &str = "nothing";
const TOLD: &str = "told";

/// The question and what a message may say; nothing where no message leaves.
pub(crate) fn question(visit: &Visit, draft: &Draft) -> Option<(Choices, Choices)> {
    let ways = visit.door.agenda.ways();
    let (sms, mail) = (ways.contains(&Channel::Sms), ways.contains(&Channel::Mail));
    if !sms && !mail {
        return None;
    }
    let chosen = if draft.who.tell.is_empty() { usual(visit, draft) } else { draft.who.tell.as_str() };
    let mut options = Vec::new();
    if sms {
        let phone = Choice::new(PHONE, "door-tell-sms").chosen(chosen == PHONE);
        options.push(if mail { phone.note("door-tell-sms-note") } else { phone });
        if mail {
            options.push(Choice::new(MAIL, "door-tell-mail").chosen(chosen == MAIL));
        }
    } else {
        // The one way there is: who left no address is not refused for it.
        options.push(Choice::new(PHONE, "door-tell-mail").chosen(chosen != NOTHING));
    }
    options.push(Choice::new(NOTHING, "door-tell-nothing").chosen(chosen == NOTHING));
    let told = Choice::new(TOLD, "door-tell-detail-told").note("door-tell-detail-note").chosen(draft.who.tell_all);
    Some((
        Choices::one("tell", "door-tell", options).hint("door-tell-hint"),
        Choices::several("tell-all", "door-tell-detail", vec![told]),
    ))
}

/// The same, asked of somebody who books for another person: what that person said. Nothing is chosen for them.
pub(crate) fn question_for_another(
    visit: &Visit,
    (tell, tell_all): (&str, bool),
    wrong: Option<Text>,
) -> Option<(Choices, Choices)> {
    let ways = visit.door.agenda.ways();
    let (sms, mail) = (ways.contains(&Channel::Sms), ways.contains(&Channel::Mail));
    let mut options = Vec::new();
    if sms {
        options.push(Choice::new(PHONE, "door-tell-sms").chosen(tell == PHONE));
    }
    if mail {
        options.push(Choice::new(MAIL, "door-tell-mail").chosen(tell == MAIL));
    }
    if options.is_empty() {
        return None;
    }
    options.push(Choice::new(NOTHING, "door-tell-row-nothing").chosen(tell == NOTHING));
    let told = Choice::new(TOLD, "door-tell-detail-told").chosen(tell_all);
    Some((
        Choices::one("tell", "door-invii-tell", options).hint("door-invii-tell-hint").error(wrong),
        Choices::several("tell-all", "door-tell-detail", vec![told]),
    ))
}

/// Reads what they said, for whom one books: one of the words, or nothing where nobody has asked them. Whether a message may say more.
pub(crate) fn read_for_another(form: &Form) -> (String, bool) {
    let said = form.get("tell");
    let known = [PHONE, MAIL, NOTHING].into_iter().find(|known| *known == said);
    (known.unwrap_or_default().to_owned(), form.all("tell-all").any(|one| one == TOLD))
}

/// What is wrong with it: nobody has asked, or there is no address to write to.
pub(crate) fn wrong_for_another(visit: &Visit, tell: &str, mail: &str) -> Option<&'static str> {
    if visit.door.agenda.ways().is_empty() {
        return None;
    }
    match tell {
        "" => Some("door-invii-tell-missing"),
        MAIL if mail.is_empty() => Some("door-invii-tell-no-mail"),
        _ => None,
    }
}

/// What is chosen before anybody has: to be written to, since that is what they leave their number for; but nothing where a
/// need is discreet, since somebody else may be holding that telephone.
fn usual(visit: &Visit, draft: &Draft) -> &'static str {
    let service = draft.wish.as_ref().and_then(|wish| visit.directory.service(&wish.service));
    let discreet = service.is_some_and(|service| {
        service.needs.iter().filter_map(|need| visit.directory.need(need)).any(|need| need.discreet)
    });
    if discreet { NOTHING } else { PHONE }
}

/// Reads the answer. By mail alone needs an address.
pub(crate) fn read(draft: &mut Draft, form: &Form, reading: &mut Reading<'_>) {
    if !form.has("tell") {
        return;
    }
    let said = form.get("tell");
    draft.who.tell = [PHONE, MAIL].into_iter().find(|known| *known == said).unwrap_or(NOTHING).to_owned();
    draft.who.tell_all = reading.several("tell-all").iter().any(|one| one == TOLD);
    if draft.who.tell == MAIL && form.get("email").trim().is_empty() && !form.get("phone").trim().is_empty() {
        reading.refuse("email", "door-tell-mail-missing");
    }
}

/// What they agreed to. Who was not asked agreed to nothing.
pub(crate) fn agreed(draft: &Draft) -> Tell {
    let by = match draft.who.tell.as_str() {
        PHONE => By::Phone,
        MAIL => By::Mail,
        _ => By::Nothing,
    };
    Tell { by, detail: if draft.who.tell_all { Detail::Told } else { Detail::Discreet } }
}

/// The line of the summary; nothing where nobody was asked.
pub(super) fn row(visit: &Visit, draft: &Draft, person: &Person) -> Option<SummaryRow> {
    let ways = visit.door.agenda.ways();
    if ways.is_empty() {
        return None;
    }
    let tell = agreed(draft);
    let row = |words: &'static str| SummaryRow::new("door-row-tell", words);
    let detail = match tell.detail {
        Detail::Told => "door-tell-row-told",
        Detail::Discreet => "door-tell-row-discreet",
    };
    Some(match (tell.channel(person, &ways), tell.by) {
        (Some(Channel::Sms), _) => row("door-tell-row-sms").and(Text::from(detail)),
        (Some(Channel::Mail), _) => row("door-tell-row-mail").and(Text::from(detail)),
        (None, By::Nothing) => row("door-tell-row-nothing"),
        (None, By::Phone | By::Mail) => row("door-tell-row-cannot"),
    })
}

/// What is said to whoever booked for somebody else.
pub(crate) fn lines_for_another(visit: &Visit, told: &[Told]) -> Vec<Text> {
    if visit.door.agenda.ways().is_empty() {
        return Vec::new();
    }
    vec![if told.is_empty() { "door-invii-told-nothing" } else { "door-invii-told" }.into()]
}

/// What they will get, as it is written already: the reminder with its hour, and that changes are told.
pub(crate) fn lines(visit: &Visit, told: &[Told]) -> Vec<Text> {
    if visit.door.agenda.ways().is_empty() {
        return Vec::new();
    }
    if told.is_empty() {
        return vec!["door-told-nothing".into()];
    }
    let waits = |one: &&Told| one.kind == Kind::Reminder && matches!(one.state, State::Waiting | State::Sending);
    let reminder = told.iter().rev().find(waits).map(|one| {
        let words = match one.channel {
            Channel::Sms => "door-told-reminder-sms",
            Channel::Mail => "door-told-reminder-mail",
        };
        at(visit, words, one.goes.map_or(one.due, |goes| goes.max(one.due)))
    });
    reminder.into_iter().chain(["door-told-changes".into()]).collect()
}

fn at(visit: &Visit, words: &'static str, at: UtcMicros) -> Text {
    let (at, days) = (visit.local(at), visit.speech.days());
    Text::from(words).with("day", days.day(at.date())).with("time", days.clock(at.time()))
}
