// SPDX-License-Identifier: EUPL-1.2
//! What prescribers sent: first who waits for a word, the longest first.

use super::{PATH, from_words, state_words};
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use identity::Action;
use kernel::Problem;
use page::{
    Form, Refusal, Switch, filters,
    ui::{Empty, Notice, Text, Tone},
};

/// A line of the list. Personal: shown and forgotten.
pub(crate) struct Row {
    pub path: String,
    /// Nothing: the key is gone.
    pub called: Option<String>,
    pub from: Text,
    pub desk: String,
    pub when: String,
    pub state: &'static str,
    pub waits: bool,
    pub booked: bool,
}

/// The list.
#[derive(Template)]
#[template(path = "prescribers/list.html")]
pub(crate) struct List {
    pub notice: Option<Notice>,
    pub rows: Vec<Row>,
    pub served: bool,
}

impl List {
    fn waiting(&self) -> usize {
        self.rows.iter().filter(|row| row.waits).count()
    }

    fn nothing(&self) -> Empty {
        if self.served {
            Empty::new("mail", "desk-sendings-empty.title", "desk-sendings-empty")
        } else {
            Empty::new("info", "desk-no-desk.title", "desk-no-desk")
        }
    }
}

/// GET.
pub(crate) async fn show(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let desks = visit.desks_for(Action::ReadContacts);
    let found = if desks.is_empty() {
        Vec::new()
    } else {
        visit.desk.reception.sendings(&desks, &visit.actor()).await.map_err(Problem::from)?
    };
    let rows = found
        .into_iter()
        .map(|one| Row {
            path: format!("{PATH}/{}", one.sending),
            called: one.called,
            from: from_words(one.from.as_ref()),
            desk: visit.desk_name(&one.desk),
            when: visit.when(one.sent_at),
            state: state_words(one.state),
            waits: one.state.waits(),
            booked: one.booked,
        })
        .collect();
    let notice =
        (form.get("fatto") == "risposto").then(|| Notice::new(Tone::Done, "desk-sending-answered").announced());
    let page = List { notice, rows, served: !desks.is_empty() };
    Ok(visit.shell("desk-sendings", Switch::Path(PATH.to_owned())).show(&page))
}
