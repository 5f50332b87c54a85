// SPDX-License-Identifier: EUPL-1.2
//! A file that waits: the page that its step asks for, and what is pressed there.

use super::{A_PRESS, PATH, columns, path_of, preview};
use crate::visit::{Visit, see};
use askama::Template;
use axum::{extract::Path, response::Response};
use kernel::Problem;
use page::{
    Form, Refusal, Switch, filters,
    ui::{Action as Press, Go, Notice, Table, Text, Tone},
};
use reception::exchange::{ExchangeError, ImportView, RowKind, Step};

/// How far it is, or what came of it.
#[derive(Template)]
#[template(path = "exchange/progress.html")]
pub(crate) struct Progress {
    pub path: String,
    pub title: &'static str,
    pub notice: Option<Notice>,
    /// Parts done, and of how many, while it goes on.
    pub far: Option<(usize, usize)>,
    pub table: Option<Table>,
    /// How many rows can be taken away to be corrected.
    pub refused: usize,
    pub until: String,
}

impl Progress {
    fn how_far(&self) -> Option<Text> {
        let (done, all) = self.far?;
        Some(Text::from("desk-exchange-how-far").with("done", done).with("all", all))
    }

    fn look(&self) -> Press {
        Press::new("desk-online-refresh", Go::to(self.path.clone()))
    }

    fn go_on(&self) -> Press {
        Press::quiet("desk-exchange-go-on", Go::press("go", "on"))
    }

    fn take(&self) -> Press {
        let label = Text::from("desk-exchange-refused").with("count", self.refused);
        Press::main(label, Go::to(format!("{}/rifiutate", self.path)))
    }

    fn throw(&self) -> Press {
        Press::quiet("desk-exchange-throw", Go::press("go", "throw"))
    }

    fn others(&self) -> Press {
        Press::quiet("desk-exchange-back", Go::to(PATH))
    }
}

/// GET.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let view = visit.waiting(&id).await?;
    // Small ones are done while the page is made.
    let view = match view.step {
        Step::Checking | Step::Writing if view.done == 0 && view.parts <= A_PRESS => {
            visit.carry(view.id, A_PRESS + 1).await?;
            visit.waiting(&id).await?
        }
        _ => view,
    };
    match view.step {
        Step::Columns => columns::show(&visit, &view, &Form::default(), None).await,
        Step::Ready => preview::show(&visit, &view, &form, None).await,
        Step::Checking | Step::Writing | Step::Done => Ok(progress(&visit, &view)),
    }
}

/// POST: what was pressed.
pub(crate) async fn answer(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let view = visit.waiting(&id).await?;
    let (reception, member) = (&visit.desk.reception, &visit.session.member);
    let path = path_of(view.id);
    let there = |path: &str| see(visit.speech.language(), path);
    match (form.get("go"), view.step) {
        ("throw", _) => {
            reception.drop_import(member, view.id).await.map_err(Problem::from)?;
            Ok(there(&format!("{PATH}?fatto=via")))
        }
        ("on", Step::Checking | Step::Writing) => {
            visit.carry(view.id, A_PRESS).await?;
            Ok(there(&path))
        }
        ("columns", Step::Ready | Step::Checking) => {
            reception.read_import_by(member, view.id, None).await.map_err(Problem::from)?;
            Ok(there(&path))
        }
        (_, Step::Columns) => columns::answer(&visit, &view, &form).await,
        (go @ ("save" | "next" | "write"), Step::Ready) => {
            let (number, kept) = preview::decide(&visit, &view, &form).await?;
            if let Err(ExchangeError::ChangedMeanwhile) = kept {
                let words = Notice::new(Tone::Waiting, "desk-exchange-changed").announced();
                return preview::show(&visit, &view, &form, Some(words)).await;
            }
            kept.map_err(Problem::from)?;
            match go {
                "write" => {
                    reception.write_import(member, view.id).await.map_err(Problem::from)?;
                    Ok(there(&path))
                }
                "next" => Ok(there(&format!("{path}?pagina={}", number + 2))),
                _ => Ok(there(&format!("{path}?pagina={}", number + 1))),
            }
        }
        _ => Ok(there(&path)),
    }
}

/// What stands for each count of a report, in its order.
pub(crate) const TALLY: [(&str, &str); 9] = [
    ("kept", "desk-exchange-count-kept"),
    ("new", "desk-exchange-count-new"),
    ("known", "desk-exchange-count-known"),
    ("alike", "desk-exchange-count-alike"),
    ("here", "desk-exchange-count-here"),
    ("wrong", "desk-exchange-count-wrong"),
    ("refused", "desk-exchange-count-refused"),
    ("over", "desk-exchange-count-over"),
    ("left_out", "desk-exchange-count-left-out"),
];

/// How many rows stand how.
pub(crate) fn counts(count: impl Fn(&str) -> usize) -> Table {
    let columns = vec!["desk-exchange-count-what".into(), "desk-exchange-count-rows".into()];
    let all = TALLY.into_iter().filter(|(code, _)| count(code) > 0);
    all.fold(Table::new("desk-exchange-counts", columns), |table, (code, words)| {
        table.row(vec![words.into(), Text::said(count(code).to_string())])
    })
}

fn progress(visit: &Visit, view: &ImportView) -> Response {
    let done = view.step == Step::Done;
    let (writing, kept) = match view.kind() {
        RowKind::Contacts => ("desk-exchange-writing", "desk-exchange-kept"),
        RowKind::Appointments => ("desk-exchange-booking", "desk-exchange-booked"),
    };
    let title = match view.step {
        Step::Checking => "desk-exchange-checking",
        Step::Writing => writing,
        _ => "desk-exchange-done",
    };
    let notice = Notice::new(Tone::Done, Text::from(kept).with("count", view.count("kept"))).announced();
    let page = Progress {
        path: path_of(view.id),
        title,
        notice: done.then_some(notice),
        far: (!done).then_some((view.done, view.parts)),
        table: done.then(|| counts(|code| view.count(code))),
        refused: if done { view.count("wrong") + view.count("refused") + view.count("left_out") } else { 0 },
        until: visit.when(view.until),
    };
    visit.shell(title, Switch::Path(path_of(view.id))).show(&page)
}
