// SPDX-License-Identifier: EUPL-1.2
//! One's calendar on the telephone: a secret link is made, shown once, and taken back. What a link shows is told by [`file`].

pub(crate) mod file;
pub(crate) mod samples;

use crate::{
    access::{moment, reached},
    book::workers_of,
    visit::{Visit, see},
};
use agenda::{Feed, FeedId, NewFeed};
use askama::Template;
use axum::{http::HeaderMap, response::Response};
use identity::Action;
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Action as Press, Choice, Choices, Empty, ErrorSummary, Go, Notice, Text, Tone},
};

/// The page's path, without language.
pub(crate) const PATH: &str = "/scrivania/sul-telefono";

/// A link that stands.
pub(crate) struct Line {
    /// Whose calendar.
    pub who: String,
    pub desk: String,
    pub made: String,
    /// When it was last read; none: no telephone has asked for it yet.
    pub read: Option<String>,
    pub end: Press,
}

/// The list of links, and the form for one more.
#[derive(Template)]
#[template(path = "feeds/list.html")]
pub(crate) struct Feeds {
    pub notice: Option<Notice>,
    pub summary: ErrorSummary,
    pub lines: Vec<Line>,
    /// Whose calendar one may ask for; none: nobody sits at a desk of theirs.
    pub ask: Option<Ask>,
}

/// The form for one more link.
pub(crate) struct Ask {
    pub key: String,
    pub whose: Choices,
    pub main: Press,
}

impl Ask {
    pub(crate) fn new(key: String, whose: Vec<(String, String, String)>, chosen: &str, errors: &Errors) -> Self {
        let only = whose.len() == 1;
        let options = whose.into_iter().map(|(value, who, desk)| {
            let chosen = only || value == chosen;
            Choice::new(value, Text::said(who)).note(Text::said(desk)).chosen(chosen)
        });
        Self {
            key,
            whose: Choices::one("whose", "desk-feeds-whose", options.collect()).error(errors.of("whose")),
            main: Press::main("desk-feeds-make", Go::press("go", "make")).icon("calendar"),
        }
    }
}

impl Feeds {
    fn nobody(&self) -> Empty {
        Empty::new("calendar", "desk-feeds-nobody.title", "desk-feeds-nobody")
    }
}

/// The link, this once.
#[derive(Template)]
#[template(path = "feeds/link.html")]
pub(crate) struct Shown {
    pub who: String,
    pub address: String,
    pub subscribe: Press,
}

impl Shown {
    pub(crate) fn new(who: String, address: String) -> Self {
        // The calendar of the machine opens at this word, and asks whether to follow the link.
        let rest = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest);
        let subscribe = Press::main("desk-feeds-subscribe", Go::Exact(format!("webcal://{rest}"))).icon("calendar");
        Self { who, subscribe, address }
    }

    fn path(&self) -> &'static str {
        PATH
    }
}

/// Everybody whose bookings they see: value, name, desk.
fn everybody(visit: &Visit) -> Vec<(String, String, String)> {
    let desks = visit.desks_for(Action::SeeBookings);
    let of_desk = |desk: String| {
        let name = visit.desk_name(&desk);
        let named = workers_of(visit, &desk).into_iter();
        named.map(|(worker, who)| (format!("{desk}/{worker}"), who, name.clone())).collect::<Vec<_>>()
    };
    desks.into_iter().flat_map(of_desk).collect()
}

/// GET.
pub(crate) async fn show(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let notice = form.has("spento").then(|| Notice::new(Tone::Done, "desk-feeds-ended").announced());
    page(&visit, notice, "", &Errors::default()).await
}

async fn page(visit: &Visit, notice: Option<Notice>, chosen: &str, errors: &Errors) -> Result<Response, Refusal> {
    let member = &visit.session.member;
    let account = member.account.to_string();
    let found = visit.desk.agenda.feeds(&account, &member.body, &visit.actor()).await.map_err(Problem::from)?;
    let whose = everybody(visit);
    let page = Feeds {
        notice,
        summary: errors.summary(),
        lines: found.iter().map(|feed| line(visit, feed)).collect(),
        ask: (!whose.is_empty()).then(|| Ask::new(visit.desk.agenda.feed_key(), whose, chosen, errors)),
    };
    let shell = visit.shell("desk-feeds", Switch::Path(PATH.to_owned()));
    Ok(shell.wrong(!errors.is_empty()).show(&page))
}

fn line(visit: &Visit, feed: &Feed) -> Line {
    let who = match feed.desk.is_empty() {
        true => visit.speech.say("desk-mediation-own").into_owned(),
        false => visit.worker_name(&feed.desk, &feed.worker),
    };
    let days = visit.speech.days();
    Line {
        end: Press::quiet("desk-feeds-end", Go::press("end", feed.id.to_string())).hidden(Text::said(who.clone())),
        who,
        desk: visit.desk_name(&feed.desk),
        made: moment(visit, feed.made),
        read: feed.read.map(|read| days.long(visit.local(read).date())),
    }
}

/// POST: makes a link and shows it, or takes one back.
pub(crate) async fn change(visit: Visit, headers: HeaderMap, form: Form) -> Result<Response, Refusal> {
    let member = &visit.session.member;
    let account = member.account.to_string();
    let refused = |error| Refusal::from(Problem::from(error)).back_to(PATH);
    if form.has("end") {
        let id: FeedId = form.get("end").parse().map_err(|_| crate::mark::malformed())?;
        visit.desk.agenda.revoke_feed(&account, id, &visit.actor()).await.map_err(refused)?;
        return Ok(see(visit.speech.language(), &format!("{PATH}?spento")));
    }
    let known = everybody(&visit).into_iter().find(|(value, ..)| value == form.get("whose"));
    let Some((value, who, _)) = known else {
        let mut errors = Errors::default();
        errors.add("whose", "desk-feeds-whose-missing");
        return page(&visit, None, form.get("whose"), &errors).await;
    };
    let (desk, worker) = value.split_once('/').ok_or_else(crate::mark::malformed)?;
    let new = NewFeed {
        account,
        body: member.body.clone(),
        desk: desk.to_owned(),
        worker: worker.to_owned(),
        language: visit.speech.language(),
        form_key: form.get("key").to_owned(),
    };
    let scope = visit.scope_for(Action::SeeBookings);
    let secret = visit.desk.agenda.open_feed(new, &scope, &visit.actor()).await.map_err(refused)?;
    let shown = Shown::new(who, format!("{}{}", reached(&visit, &headers), file::path(&secret)));
    Ok(visit.shell("desk-feeds-link", Switch::Path(PATH.to_owned())).show(&shown))
}
