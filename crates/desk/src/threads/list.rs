// SPDX-License-Identifier: EUPL-1.2
//! Who waits for an answer: the longest first, minors marked.

use super::{language, may_words};
use crate::{
    addresses::THREADS,
    visit::{Visit, moment},
};
use askama::Template;
use axum::response::Response;
use identity::Action;
use kernel::{Language, Problem};
use page::{
    Refusal, Switch, filters,
    ui::{Action as Press, Empty, Go, Notice, Text, Tone},
};
use reception::threads::Listed;

/// A line of the list.
pub(crate) struct Row {
    pub thread: String,
    pub called: Option<String>,
    pub named: bool,
    pub desk: String,
    pub waiting: bool,
    /// Since when they wait, or when it was answered.
    pub since: String,
    pub minor: bool,
    pub children: bool,
    /// The language they read, when it is not Italian.
    pub reads: Option<Language>,
    /// The language of an interpreter.
    pub interpreter: Option<Language>,
    pub may: Text,
}

impl Row {
    fn path(&self) -> String {
        format!("{THREADS}/{}", self.thread)
    }
}

/// The list.
#[derive(Template)]
#[template(path = "threads/list.html")]
pub(crate) struct Waiting {
    /// That others wait who were sent by a school or a doctor.
    pub sent: Option<Notice>,
    pub rows: Vec<Row>,
    pub served: bool,
}

impl Waiting {
    fn waiting(&self) -> usize {
        self.rows.iter().filter(|row| row.waiting).count()
    }

    fn nothing(&self) -> Empty {
        if self.served {
            Empty::new("mail", "desk-threads-empty.title", "desk-threads-empty")
        } else {
            Empty::new("info", "desk-no-desk.title", "desk-no-desk")
        }
    }
}

/// GET.
pub(crate) async fn show(visit: Visit) -> Result<Response, Refusal> {
    let desks = visit.desks_for(Action::AnswerThreads);
    let found = if desks.is_empty() {
        Vec::new()
    } else {
        visit.desk.reception.waiting(&desks, &visit.actor()).await.map_err(Problem::from)?
    };
    let rows = found.into_iter().map(|listed| row(&visit, listed)).collect();
    let page = Waiting { sent: sent(&visit).await?, rows, served: !desks.is_empty() };
    Ok(visit.shell("desk-threads", Switch::Path(THREADS.to_owned())).show(&page))
}

/// That people wait who were sent here.
async fn sent(visit: &Visit) -> Result<Option<Notice>, Refusal> {
    let desks = visit.desks_for(Action::ReadContacts);
    let count = visit.desk.reception.how_many_sent(&desks, &visit.actor()).await.map_err(Problem::from)?;
    let words = || Text::from("desk-sendings-sum").with("waiting", count);
    let notice = |words| Notice::new(Tone::Waiting, words);
    let go = || Press::new("desk-sendings-go", Go::to(crate::prescribers::PATH));
    Ok((count > 0).then(|| notice(words()).action(go())))
}

fn row(visit: &Visit, listed: Listed) -> Row {
    let now = visit.local_now();
    let desk = visit.directory.desk(&listed.desk);
    let story = listed.story.unwrap_or_default();
    Row {
        thread: listed.thread.to_string(),
        called: story.called().map(str::to_owned),
        named: story.name.is_some(),
        desk: desk.map_or(listed.desk.clone(), |desk| desk.name.get(visit.speech.language()).to_owned()),
        waiting: listed.waiting_since.is_some(),
        since: moment(&visit.speech, visit.local(listed.waiting_since.unwrap_or(listed.changed_at))),
        minor: story.minor,
        children: story.children,
        reads: language(&story.language).filter(|language| *language != Language::It),
        interpreter: story.interpreter.as_deref().and_then(language),
        may: may_words(&visit.speech, &story, now),
    }
}
