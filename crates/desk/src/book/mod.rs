// SPDX-License-Identifier: EUPL-1.2
//! Booking for somebody at the counter or on the telephone: for what and where, when, who. Each page sends all that is known
//! by POST to one address; nothing of it ever stands in one.

mod done;
pub(crate) mod samples;
mod time;
mod what;
mod who;

pub(crate) use time::{OwnTime, Said, Typed, around, list, none_free, read_typed, workers_of};
pub(crate) use who::{chosen, notices, tell, unasked};

use crate::{mediators, visit::Visit};
use agenda::{DeskScope, mediators::Tongue};
use axum::response::Response;
use directory::pack::Status;
use identity::Action;
use jiff::civil::{Date, Time};
use kernel::{Kind, Problem};
use page::{
    Errors, Form, Refusal,
    ui::{Notice, Text, Tone},
};
use people::{ContactKind, Flag, Safe};

/// The element that the switch of language sends.
const FORM: &str = "step";

/// What is known so far. Personal: it travels in the body of a POST and is forgotten.
#[derive(Clone, Default)]
pub(crate) struct Asked {
    /// The desk and the service: `desk/service`.
    pub what: String,
    /// From which day times are shown.
    pub day: Option<Date>,
    /// The chosen time.
    pub slot: String,
    /// The secret of this form: posted twice it books once.
    pub form: String,
    /// What the contact record calls whoever is being booked for: handed back as it came, opened by nobody here.
    pub contact: String,
    /// The mark of whose page it is.
    pub whose: String,
    /// Who comes.
    pub who: Who,
    /// Who is to interpret.
    pub mediation: mediators::Typed,
}

/// Who comes, as it was typed.
#[derive(Clone, Default)]
pub(crate) struct Who {
    pub name: String,
    pub phone: String,
    pub email: String,
    pub language: String,
    pub mode: String,
    pub note: String,
    /// By which way they agree to be written to; empty: not asked yet.
    pub tell: String,
}

impl Asked {
    fn of(visit: &Visit, form: &Form) -> Self {
        let typed = |field: &str| form.get(field).trim().chars().take(2_000).collect::<String>();
        Self {
            what: form.get("what").to_owned(),
            day: form.get("giorno").parse().ok(),
            slot: form.get("slot").to_owned(),
            form: form.get("form").to_owned(),
            contact: form.get("contact").chars().take(100).collect(),
            whose: visit.whose(),
            who: Who {
                name: typed("name"),
                phone: typed("phone"),
                email: typed("email"),
                language: typed("language"),
                mode: typed("mode"),
                note: typed("note"),
                tell: form.get("tell").to_owned(),
            },
            mediation: mediators::Typed::of(form),
        }
    }

    /// The desk and the service, when they may book there and it can be booked.
    fn chosen(&self, visit: &Visit) -> Option<(String, String)> {
        let (desk, service) = self.what.split_once('/')?;
        let found = offered(visit).into_iter().find(|one| one.desk == desk && one.service == service)?;
        Some((found.desk, found.service))
    }

    /// What the pages after the first carry along, by name: the fields that they do not show themselves.
    fn carried(&self, shown: &[&str]) -> Vec<(&'static str, String)> {
        let day = self.day.map(|day| day.to_string()).unwrap_or_default();
        let all = [
            ("what", &self.what),
            ("giorno", &day),
            ("slot", &self.slot),
            ("form", &self.form),
            ("contact", &self.contact),
            ("whose", &self.whose),
            ("name", &self.who.name),
            ("phone", &self.who.phone),
            ("email", &self.who.email),
            ("language", &self.who.language),
            ("mode", &self.who.mode),
            ("note", &self.who.note),
            ("tell", &self.who.tell),
        ];
        let all = all.into_iter().chain(self.mediation.carried());
        let kept = all.filter(|(name, value)| !value.is_empty() && !shown.contains(name));
        kept.map(|(name, value)| (name, value.clone())).collect()
    }
}

/// A service at a desk where they may book.
pub(crate) struct Offered {
    pub desk: String,
    pub service: String,
    pub label: String,
}

/// Everything they may book.
fn offered(visit: &Visit) -> Vec<Offered> {
    let language = visit.speech.language();
    let desks = visit.desks_for(Action::BookForSomebody);
    let many = desks.len() > 1;
    let mut all = Vec::new();
    for id in &desks {
        let Some(desk) = visit.directory.desk(id).filter(|desk| !desk.windows.is_empty()) else { continue };
        for service in visit.directory.services_of_desk(id) {
            if service.status != Status::Active || service.minutes.is_none() {
                continue;
            }
            let title = service.title.get(language);
            let label = if many { format!("{title} · {}", desk.name.get(language)) } else { title.to_owned() };
            all.push(Offered { desk: id.clone(), service: service.id.clone(), label });
        }
    }
    all
}

fn scope(visit: &Visit) -> DeskScope {
    visit.scope_for(Action::BookForSomebody)
}

/// GET: what for. With one service alone there is nothing to ask: the times come at once.
pub(crate) async fn show(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let mut asked = Asked { day: form.get("giorno").parse().ok(), whose: visit.whose(), ..Asked::default() };
    let offered = offered(&visit);
    let at = form.get("sportello");
    let mut fitting = offered.iter().filter(|one| at.is_empty() || one.desk == at);
    if let Some(first) = fitting.next() {
        asked.what = format!("{}/{}", first.desk, first.service);
        if fitting.next().is_none() {
            return time::page(&visit, &asked, time::Said::Nothing, &Errors::default()).await;
        }
    }
    Ok(what::page(&visit, &asked, &Errors::default()))
}

/// Who a contact was with, as the register of people knows them: nobody types a name twice. A way that is not safe, or that
/// they do not want used, stays where it is.
async fn caller(visit: &Visit, contact: &str) -> Result<(Who, mediators::Typed), Refusal> {
    let contact = contact.parse().map_err(|_| Refusal::not_found())?;
    let record = visit.contact(contact).await?.record;
    // Who wanted somebody who interprets at the desk wants one at the appointment, in the language they spoke.
    let wanted = |language: &Option<String>| mediators::Typed {
        tongue: language.as_deref().and_then(Tongue::from_code).map(|one| one.code.to_owned()).unwrap_or_default(),
        ..mediators::Typed::default()
    };
    let noted = if record.interpreter { wanted(&record.language) } else { mediators::Typed::default() };
    let Some(person) = record.known.person() else {
        return Ok((Who { language: record.language.unwrap_or_default(), ..Who::default() }, noted));
    };
    let file = visit.desk.people.file(&visit.who(), person).await.map_err(Problem::from)?;
    let known = if file.care.interpreter { wanted(&file.care.language) } else { mediators::Typed::default() };
    let mediation = if noted.tongue.is_empty() { known } else { noted };
    let way = |kind: ContactKind| {
        let mut ways = file.contacts.iter().filter(|way| way.kind == kind && way.until.is_none());
        ways.find(|way| way.safe != Safe::Unsafe).map(|way| way.value.clone()).unwrap_or_default()
    };
    let flagged = |flag: Flag| file.care.flags.contains(&flag);
    let phone = if flagged(Flag::DoNotCall) { String::new() } else { way(ContactKind::Telephone) };
    // Without a safe number nobody is written to, unless whoever books has asked.
    let quiet = flagged(Flag::NoMessages) || phone.is_empty();
    let who = Who {
        name: [file.identity.given.as_str(), file.identity.surname.as_str()].join(" ").trim().to_owned(),
        phone,
        email: way(ContactKind::Mail),
        language: file.care.language.clone().unwrap_or_default(),
        tell: if quiet { "nothing".to_owned() } else { String::new() },
        ..Who::default()
    };
    Ok((who, mediation))
}

/// The contact that a booking is made out of, when it is one that they may read.
async fn contact(visit: &Visit, asked: &Asked) -> Result<Option<String>, Refusal> {
    let Ok(contact) = asked.contact.parse() else { return Ok(None) };
    match visit.contact(contact).await {
        Ok(_) => Ok(Some(asked.contact.clone())),
        Err(refused) if refused.problem().kind == Kind::NotFound => Ok(None),
        Err(refused) => Err(refused),
    }
}

/// What must be heeded of whoever a contact was with, for the page that asks how to reach them.
async fn cautions(visit: &Visit, contact: &str) -> Result<Vec<Notice>, Refusal> {
    let Ok(contact) = contact.parse() else { return Ok(Vec::new()) };
    let Some(person) = visit.contact(contact).await?.record.known.person() else { return Ok(Vec::new()) };
    let file = visit.desk.people.file(&visit.who(), person).await.map_err(Problem::from)?;
    let unsafe_way = file.contacts.iter().any(|way| way.until.is_none() && way.safe == Safe::Unsafe);
    let withheld = unsafe_way || file.care.flags.contains(&Flag::DoNotCall);
    let unsafe_words = withheld.then(|| Text::from("desk-book-unsafe"));
    let words = crate::contacts::flags(&file.care).into_iter().chain(unsafe_words);
    Ok(words.map(|words| Notice::new(Tone::Danger, words)).collect())
}

/// POST: the next page, or the booking.
pub(crate) async fn answer(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let mut asked = Asked::of(&visit, &form);
    let go = form.get("go");
    if form.get("from") == "contact" {
        (asked.who, asked.mediation) = caller(&visit, &asked.contact).await?;
        if let [only] = offered(&visit).as_slice() {
            asked.what = format!("{}/{}", only.desk, only.service);
            return time::page(&visit, &asked, time::Said::Nothing, &Errors::default()).await;
        }
    }
    if asked.chosen(&visit).is_none() {
        let mut errors = Errors::default();
        if form.has("what") && go != "language" {
            errors.add("what", "desk-book-what-missing");
        }
        return Ok(what::page(&visit, &asked, &errors));
    }
    let nothing = Errors::default();
    match (form.get("step"), go) {
        ("what", "language") | (_, "what") => Ok(what::page(&visit, &asked, &nothing)),
        ("who", "language" | "mediators") => who::page(&visit, &asked, &nothing).await,
        ("who", "time") => {
            asked.slot.clear();
            time::page(&visit, &asked, time::Said::Nothing, &nothing).await
        }
        ("who", _) => who::answer(&visit, asked, &form).await,
        (_, week) if week.starts_with("week:") => {
            asked.day = week.strip_prefix("week:").and_then(|day| day.parse().ok()).or(asked.day);
            time::page(&visit, &asked, time::Said::Nothing, &nothing).await
        }
        ("time", "language") => time::page(&visit, &asked, time::Said::Nothing, &nothing).await,
        ("time", _) if !asked.slot.is_empty() => who::page(&visit, &asked, &nothing).await,
        ("time", _) => time::typed(&visit, asked, &form).await,
        _ => time::page(&visit, &asked, time::Said::Nothing, &nothing).await,
    }
}

/// A time of day as people type it: `9`, `9.30`, `09:30`.
pub(crate) fn hour(text: &str) -> Option<Time> {
    let text = text.trim();
    let (hours, minutes) = text.split_once([':', '.', ',']).unwrap_or((text, "0"));
    let time = Time::new(hours.trim().parse().ok()?, minutes.trim().parse().ok()?, 0, 0).ok()?;
    (time.minute() % 5 == 0).then_some(time)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::time;

    #[test]
    fn hours_are_read_as_people_type_them() {
        for (text, read) in [("9", (9, 0)), ("9.30", (9, 30)), ("09:05", (9, 5)), (" 14,15 ", (14, 15))] {
            assert_eq!(hour(text), Some(time(read.0, read.1, 0, 0)), "{text}");
        }
        for text in ["", "nove", "25:00", "9:60", "9:07", "-1", "9:3:1"] {
            assert_eq!(hour(text), None, "{text}");
        }
    }
}
