// SPDX-License-Identifier: EUPL-1.2
//! Who has a personal link: given, renewed, changed, revoked.

use super::{LINKS, from_words, profession_words};
use crate::{
    access::{
        people::{bodies, body_asked},
        whole_address,
    },
    visit::{Visit, see},
};
use askama::Template;
use axum::{http::HeaderMap, response::Response};
use directory::pack::Desk;
use identity::Action;
use jiff::{ToSpan, civil::Date, tz::TimeZone};
use kernel::{Istat, Kind as Fault, Problem, UtcMicros};
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Choice, Choices, Empty, ErrorSummary, Field, Kind, Notice, Select, Text, Tone},
};
use reception::prescribers::{
    LONGEST_LINK, ListedPrescriber, NewPrescriber, PrescriberError, PrescriberId, Profession, Profile, Standing, until,
};
use std::collections::BTreeSet;

/// Somebody with a link. Personal: shown and forgotten.
pub(crate) struct Line {
    pub id: String,
    pub seen: i64,
    /// Nothing: the key is gone.
    pub name: Option<String>,
    pub what: &'static str,
    pub place: String,
    pub reach: String,
    pub standing: Standing,
    pub until: String,
    pub opened: Option<String>,
}

impl Line {
    fn opens(&self) -> bool {
        self.standing == Standing::Open
    }

    fn may_renew(&self) -> bool {
        self.standing != Standing::Revoked
    }

    fn standing_words(&self) -> Text {
        match self.standing {
            Standing::Open => Text::from("desk-prescriber-until").with("day", self.until.clone()),
            Standing::Ended => Text::from("desk-prescriber-ended").with("day", self.until.clone()),
            Standing::Revoked => "desk-prescriber-revoked".into(),
        }
    }
}

/// Something that was sent by one of these links, and waits for a word. Nothing of the person.
pub(crate) struct Waiting {
    pub from: Text,
    pub desk: String,
    pub body: String,
    pub since: String,
    pub state: &'static str,
    /// Nobody has an account there any more.
    pub nobody: bool,
    /// The desk's telephone: as a link, and to read.
    pub call: Option<(String, String)>,
}

/// The desks that read what is sent, and those at which nobody does.
#[derive(Default)]
pub(crate) struct Readers {
    pub served: Vec<String>,
    pub unserved: Vec<String>,
}

impl Readers {
    /// Of these desks; each once.
    fn of<'v>(visit: &Visit, served: &BTreeSet<String>, desks: impl IntoIterator<Item = &'v Desk>) -> Self {
        let mut readers = Self::default();
        let mut seen = BTreeSet::new();
        for desk in desks {
            if !seen.insert(desk.id.as_str()) {
                continue;
            }
            let name = format!("{} ({})", visit.desk_name(&desk.id), visit.body_name(&desk.body));
            if served.contains(&desk.id) { readers.served.push(name) } else { readers.unserved.push(name) }
        }
        readers
    }

    /// "12 di 30 sportelli".
    pub(crate) fn sum(&self) -> Text {
        let all = self.served.len() + self.unserved.len();
        Text::from("desk-prescribers-readers").with("served", self.served.len()).with("all", all)
    }
}

/// Where somebody may answer what is sent.
async fn served(visit: &Visit) -> Result<BTreeSet<String>, Refusal> {
    let desks: Vec<(&str, &str)> =
        visit.directory.desks().iter().map(|desk| (desk.id.as_str(), desk.body.as_str())).collect();
    Ok(visit.desk.identity.served(Action::NoteContacts, &desks).await.map_err(Problem::from)?)
}

/// What is asked to give one.
pub(crate) struct Questions {
    pub name: Field,
    pub profession: Choices,
    pub place: Field,
    pub town: Field,
    pub reach: Field,
    pub until: Field,
}

/// The page.
#[derive(Template)]
#[template(path = "prescribers/links.html")]
pub(crate) struct Links {
    pub summary: ErrorSummary,
    pub notice: Option<Notice>,
    pub body: String,
    /// The id of the body.
    pub id: String,
    pub bodies: Option<Select>,
    pub waiting: Vec<Waiting>,
    pub readers: Readers,
    pub lines: Vec<Line>,
    pub form_key: String,
    pub renewed_until: String,
    pub open: bool,
    pub questions: Questions,
}

impl Links {
    fn empty(&self) -> Empty {
        Empty::new("mail", "desk-prescribers-empty.title", "desk-prescribers-empty")
    }

    fn path(&self) -> &'static str {
        LINKS
    }
}

/// The link, this once.
#[derive(Template)]
#[template(path = "prescribers/link.html")]
pub(crate) struct Shown {
    pub name: String,
    pub address: String,
    pub until: String,
    /// Of the desks of their town.
    pub town: String,
    pub readers: Readers,
    pub back: String,
}

impl Shown {
    /// To whom they can send from there: to nobody yet, or not to these.
    fn reach(&self) -> Option<Notice> {
        let Readers { served, unserved } = &self.readers;
        if served.is_empty() {
            let words = Text::from("desk-prescriber-link-nobody").with("town", self.town.clone());
            return Some(Notice::new(Tone::Waiting, words));
        }
        (!unserved.is_empty()).then(|| {
            let words = Text::from("desk-prescriber-link-not").with("desks", unserved.join("; "));
            Notice::new(Tone::Info, words)
        })
    }
}

/// What was typed to give a link.
#[derive(Clone, Default)]
pub(crate) struct Typed {
    pub name: String,
    pub profession: Profession,
    pub place: String,
    pub town: String,
    pub reach: String,
    pub until: String,
}

impl Questions {
    pub(crate) fn new(typed: &Typed, errors: &Errors) -> Self {
        let field = |name: &'static str, label: &'static str, kind: Kind, value: &str| {
            Field::new(name, label, kind).value(value).autocomplete("off").error(errors.of(name))
        };
        let professions = Profession::ALL
            .into_iter()
            .map(|one| Choice::new(one.code(), profession_words(one)).chosen(one == typed.profession))
            .collect();
        Self {
            name: field("name", "desk-prescriber-name", Kind::Text, &typed.name).at_most(120),
            profession: Choices::one("profession", "desk-prescriber-what", professions),
            place: field("place", "desk-prescriber-place", Kind::Text, &typed.place)
                .hint("desk-prescriber-place-hint")
                .at_most(120),
            town: field("town", "desk-prescriber-town", Kind::Text, &typed.town).at_most(80),
            reach: field("reach", "desk-prescriber-reach", Kind::Text, &typed.reach)
                .hint("desk-prescriber-reach-hint")
                .at_most(120),
            until: field("until", "desk-prescriber-last", Kind::Date, &typed.until)
                .hint("desk-prescriber-last-hint")
                .short(),
        }
    }
}

/// The last day a link lasts when it is given or renewed today without another wish.
fn furthest(visit: &Visit) -> Date {
    visit.local_now().date().saturating_add(LONGEST_LINK.months())
}

/// The midnight from which it is shut.
fn shut(visit: &Visit, last: Date) -> Option<UtcMicros> {
    let zone = TimeZone::get(&visit.directory.territory().zone).unwrap_or(TimeZone::UTC);
    let day = until(last, visit.local_now().date())?;
    Some(UtcMicros::from_timestamp(day.to_zoned(zone).ok()?.timestamp()))
}

/// GET.
pub(crate) async fn show(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let body = body_asked(&visit, &form)?;
    let notice = match form.get("fatto") {
        "rinnovato" => Some("desk-prescriber-renewed"),
        "revocato" => Some("desk-prescriber-shut"),
        _ => None,
    };
    let notice = notice.map(|words| Notice::new(Tone::Done, words).announced());
    let typed = Typed { until: furthest(&visit).to_string(), ..Typed::default() };
    page(&visit, body, &typed, &Errors::default(), notice).await
}

async fn page(
    visit: &Visit,
    body: String,
    typed: &Typed,
    errors: &Errors,
    notice: Option<Notice>,
) -> Result<Response, Refusal> {
    let reception = &visit.desk.reception;
    let listed = reception.prescribers(&visit.who(), &body).await.map_err(Problem::from)?;
    let waiting = reception.unanswered(&visit.who(), &body).await.map_err(Problem::from)?;
    let served = served(visit).await?;
    let from = |id: PrescriberId| listed.iter().find(|one| one.prescriber == id).and_then(|one| one.profile.as_ref());
    let waiting = waiting
        .into_iter()
        .map(|one| {
            let desk = visit.directory.desk(&one.desk);
            let phone = desk.and_then(|desk| visit.directory.phones(desk).first().cloned());
            Waiting {
                from: from_words(from(one.prescriber)),
                desk: visit.desk_name(&one.desk),
                body: desk.map(|desk| visit.body_name(&desk.body)).unwrap_or_default(),
                since: visit.when(one.sent_at),
                state: if one.read { "desk-sending-read" } else { "desk-sending-new" },
                nobody: !served.contains(&one.desk),
                call: phone.map(|phone| (phone.chars().filter(|sign| !sign.is_whitespace()).collect(), phone)),
            }
        })
        .collect();
    let days = visit.speech.days();
    let wrong = !errors.is_empty();
    let page = Links {
        waiting,
        readers: Readers::of(visit, &served, visit.directory.desks()),
        summary: errors.summary(),
        notice,
        body: visit.body_name(&body),
        bodies: bodies(visit, &body),
        lines: listed.into_iter().map(|one| line(visit, one)).collect(),
        form_key: reception.form_key(),
        renewed_until: days.long(furthest(visit)),
        open: wrong,
        questions: Questions::new(typed, errors),
        id: body,
    };
    Ok(visit.shell("desk-prescribers", Switch::Path(LINKS.to_owned())).wrong(wrong).show(&page))
}

fn line(visit: &Visit, one: ListedPrescriber) -> Line {
    let days = visit.speech.days();
    let last = visit.local(one.until).date().saturating_sub(1.day());
    let profile = one.profile.unwrap_or_default();
    Line {
        id: one.prescriber.to_string(),
        seen: one.version,
        what: profession_words(profile.profession),
        name: Some(profile.name).filter(|name| !name.is_empty()),
        place: profile.place,
        reach: profile.reach,
        standing: one.standing,
        until: days.long(last),
        opened: one.opened_at.map(|at| days.long(visit.local(at).date())),
    }
}

/// POST: give, renew, change, revoke.
pub(crate) async fn change(visit: Visit, headers: HeaderMap, form: Form) -> Result<Response, Refusal> {
    let body = body_asked(&visit, &form)?;
    let (reception, who) = (&visit.desk.reception, visit.who());
    let id = || form.get("prescriber").parse::<PrescriberId>().map_err(|_| Refusal::not_found());
    let seen = form.get("seen").parse().unwrap_or_default();
    let to = |done: &str| Ok(see(visit.speech.language(), &format!("{LINKS}?ente={body}&fatto={done}")));
    let refused = |error: PrescriberError| Refusal::from(Problem::from(error)).back_to(LINKS);
    match form.get("do") {
        "give" => give(&visit, &headers, body, &form).await,
        "renew" => {
            let until = shut(&visit, furthest(&visit)).ok_or_else(fault)?;
            reception.renew_link(&who, id()?, seen, until).await.map_err(refused)?;
            to("rinnovato")
        }
        "relink" => {
            let id = id()?;
            let secret = reception.change_secret(&who, id, seen, form.get("key")).await.map_err(refused)?;
            let listed = reception.prescribers(&who, &body).await.map_err(refused)?;
            let one = listed.into_iter().find(|one| one.prescriber == id).ok_or_else(Refusal::not_found)?;
            let town = one.profile.as_ref().and_then(|profile| profile.town.parse().ok());
            let one = line(&visit, one);
            shown(&visit, &headers, &body, &secret, (one.name.unwrap_or_default(), one.until, town)).await
        }
        "revoke" => {
            reception.revoke_link(&who, id()?).await.map_err(refused)?;
            to("revocato")
        }
        _ => {
            let typed = Typed { until: furthest(&visit).to_string(), ..Typed::default() };
            page(&visit, body, &typed, &Errors::default(), None).await
        }
    }
}

fn fault() -> Refusal {
    Problem::new(Fault::Fault, "page-problem-fault").into()
}

async fn give(visit: &Visit, headers: &HeaderMap, body: String, form: &Form) -> Result<Response, Refusal> {
    let mut reading = form.reading();
    let typed = Typed {
        name: reading.required("name", 120, "desk-prescriber-name-missing"),
        profession: Profession::from_code(form.get("profession")).unwrap_or_default(),
        place: reading.required("place", 120, "desk-prescriber-place-missing"),
        town: reading.required("town", 80, "desk-prescriber-town-missing"),
        reach: reading.required("reach", 120, "desk-prescriber-reach-missing"),
        until: form.get("until").trim().chars().take(40).collect(),
    };
    let found = visit.directory.find_town(&typed.town);
    let town = match found.as_slice() {
        [only] => Some(only.town.istat),
        [best, ..] if best.exact => Some(best.town.istat),
        _ => None,
    };
    if town.is_none() && !typed.town.is_empty() {
        reading.refuse("town", "desk-prescriber-town-unknown");
    }
    let last = reading.date("until");
    let until = last.and_then(|last| shut(visit, last));
    if until.is_none() && (last.is_some() || typed.until.is_empty()) {
        reading.refuse("until", "desk-prescriber-last-wrong");
    }
    let errors = reading.finish();
    let (Some(town), Some(until)) = (town, until) else { return page(visit, body, &typed, &errors, None).await };
    if !errors.is_empty() {
        return page(visit, body, &typed, &errors, None).await;
    }
    let profile = Profile {
        name: typed.name.clone(),
        profession: typed.profession,
        place: typed.place.clone(),
        town: town.to_string(),
        reach: typed.reach.clone(),
    };
    let new = NewPrescriber { body: body.clone(), profile, until, form_key: form.get("key").to_owned() };
    let given = visit.desk.reception.give_link(&visit.who(), new).await;
    let given = given.map_err(|error| Refusal::from(Problem::from(error)).back_to(LINKS))?;
    let Some(secret) = given.secret else {
        let notice = Notice::new(Tone::Info, "desk-prescriber-already").announced();
        return page(visit, body, &Typed::default(), &Errors::default(), Some(notice)).await;
    };
    let last = visit.local(until).date().saturating_sub(1.day());
    let until = visit.speech.days().long(last);
    shown(visit, headers, &body, &secret, (typed.name, until, Some(town))).await
}

/// The page that shows a link, this once; and whether anybody answers in their town.
async fn shown(
    visit: &Visit,
    headers: &HeaderMap,
    body: &str,
    secret: &str,
    (name, until, town): (String, String, Option<Istat>),
) -> Result<Response, Refusal> {
    let served = served(visit).await?;
    let here = town.map(|town| visit.directory.services_in_town(town)).unwrap_or_default();
    let page = Shown {
        name,
        address: whole_address(visit, headers, &format!("/invii/{secret}")),
        until,
        town: town.and_then(|town| visit.directory.town(town)).map(|town| town.name.clone()).unwrap_or_default(),
        readers: Readers::of(visit, &served, here.into_iter().map(|(_, desk)| desk)),
        back: format!("{LINKS}?ente={body}"),
    };
    Ok(visit.shell("desk-prescriber-link", Switch::Path(LINKS.to_owned())).show(&page))
}
