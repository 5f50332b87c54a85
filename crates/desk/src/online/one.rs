// SPDX-License-Identifier: EUPL-1.2
//! A decision: how far it is, what it did at each desk, who is to be telephoned; and calling it off before its day.

use super::{Left, PATH, about, left, path_of, reason_key, standing, towards_key};
use crate::visit::{Visit, see};
use agenda::{BookingError, SwitchId};
use askama::Template;
use axum::{extract::Path, response::Response};
use identity::Action;
use kernel::Problem;
use page::{
    Form, Refusal, Switch, filters,
    ui::{Action as Press, Go, Notice, SummaryList, SummaryRow, Table, Text, Tone},
};

/// Units that one press carries out: five hundred appointments.
const A_PRESS: usize = 10;

/// The page.
#[derive(Template)]
#[template(path = "online/one.html")]
pub(crate) struct One {
    pub path: String,
    pub notice: Option<Notice>,
    pub title: &'static str,
    pub decision: SummaryList,
    /// Done, and of how many, while it goes on.
    pub progress: Option<(usize, usize)>,
    pub table: Table,
    pub left: Vec<Left>,
    /// Whether it can be called off, or is being asked about that.
    pub call_off: Option<Asking>,
}

/// Calling off: offered, or to be confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asking {
    Offered,
    Sure,
}

impl One {
    fn how_far(&self) -> Option<Text> {
        let (done, all) = self.progress?;
        Some(Text::from("desk-online-how-far").with("done", done).with("all", all))
    }

    fn look(&self) -> Press {
        Press::new("desk-online-refresh", Go::to(self.path.clone()))
    }

    fn go_on(&self) -> Press {
        Press::quiet("desk-online-go-on", Go::press("go", "on"))
    }

    fn ask_off(&self) -> Press {
        Press::quiet("desk-online-call-off", Go::press("go", "off"))
    }

    fn off(&self) -> [Press; 2] {
        [
            Press::main("desk-online-call-off-yes", Go::press("go", "off-yes")),
            Press::quiet("desk-online-call-off-no", Go::to(self.path.clone())),
        ]
    }

    fn others(&self) -> Press {
        Press::quiet("desk-online-others", Go::to(PATH))
    }
}

/// What it did, desk by desk.
pub(crate) fn table(desks: Vec<(String, usize, usize, usize)>, back: bool) -> Table {
    let mut columns: Vec<Text> =
        vec!["desk-online-column-desk".into(), "desk-online-column-changed".into(), "desk-online-column-told".into()];
    if back {
        columns.push("desk-online-column-back".into());
    }
    let mut table = Table::new("desk-online-table-done", columns);
    for (name, changed, told, undone) in desks {
        let mut cells = vec![Text::said(name), Text::said(changed.to_string()), Text::said(told.to_string())];
        if back {
            cells.push(Text::said(undone.to_string()));
        }
        table = table.row(cells);
    }
    table
}

fn not_there(error: BookingError) -> Refusal {
    match error {
        BookingError::NotFound => Refusal::not_found().back_to(PATH),
        other => Refusal::from(Problem::from(other)).back_to(PATH),
    }
}

fn id_of(text: &str) -> Result<SwitchId, Refusal> {
    text.parse().map_err(|_| Refusal::not_found().back_to(PATH))
}

/// GET.
pub(crate) async fn show(visit: Visit, Path(switch): Path<String>) -> Result<Response, Refusal> {
    page(&visit, id_of(&switch)?, None, false).await
}

async fn page(visit: &Visit, id: SwitchId, notice: Option<Notice>, asking: bool) -> Result<Response, Refusal> {
    let (scope, names) = (visit.scope_for(Action::SwitchMode), visit.scope_for(Action::SeeBookings));
    let agenda = &visit.desk.agenda;
    let found = agenda.switch(id, &scope, &visit.actor()).await.map_err(not_there)?;
    let untold = agenda.untold(id, &names, &visit.actor()).await.map_err(not_there)?;
    let days = visit.speech.days();
    let mut rows = vec![
        SummaryRow::new("desk-online-what", about(visit, found.what, &found.which)),
        SummaryRow::new("desk-online-to", towards_key(found.towards)),
        SummaryRow::new("desk-online-from", days.long(found.from)),
        SummaryRow::new("desk-online-why", reason_key(found.reason)),
    ];
    if let Some(words) = &found.words {
        rows.push(SummaryRow::new("desk-online-words", Text::said(words.clone())));
    }
    rows.push(SummaryRow::new("desk-online-decided", crate::visit::moment(&visit.speech, found.decided.datetime())));
    let desks = found.desks.iter().map(|desk| (visit.desk_name(&desk.desk), desk.changed, desk.told, desk.back));
    let page = One {
        path: path_of(id),
        notice,
        title: standing(&found, visit.local_now().date()),
        decision: SummaryList::new(rows),
        progress: found.under_way().then(|| (found.changed(), found.to_change().max(found.changed()))),
        table: table(desks.collect(), found.called_off.is_some()),
        left: left(visit, untold),
        call_off: found.open.then_some(if asking { Asking::Sure } else { Asking::Offered }),
    };
    Ok(visit.shell("desk-online-one", Switch::Path(path_of(id))).show(&page))
}

/// POST: goes on where nobody did beside, or calls it off.
pub(crate) async fn change(visit: Visit, Path(switch): Path<String>, form: Form) -> Result<Response, Refusal> {
    let id = id_of(&switch)?;
    let (scope, actor) = (visit.scope_for(Action::SwitchMode), visit.actor());
    let agenda = &visit.desk.agenda;
    agenda.switch(id, &scope, &actor).await.map_err(not_there)?;
    match form.get("go") {
        "on" => drop(agenda.carry_on(id, A_PRESS, &actor).await.map_err(not_there)?),
        "off" => return page(&visit, id, None, true).await,
        "off-yes" => match agenda.call_off_switch(id, &scope, &actor).await {
            Ok(()) => drop(agenda.carry_on(id, A_PRESS, &actor).await.map_err(not_there)?),
            Err(BookingError::TooLate) => {
                let notice = Notice::new(Tone::Waiting, "desk-online-too-late").announced();
                return page(&visit, id, Some(notice), false).await;
            }
            Err(error) => return Err(not_there(error)),
        },
        _ => return Err(crate::mark::malformed()),
    }
    Ok(see(visit.speech.language(), &path_of(id)))
}
