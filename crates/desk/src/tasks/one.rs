// SPDX-License-Identifier: EUPL-1.2
//! A task, changed: in other words, on another day, given to somebody else; or needed no more.

use super::{fields, of, of_case::opened, refused, typed};
use crate::visit::{Visit, see};
use askama::Template;
use axum::{extract::Path, response::Response};
use casework::{
    case::{OpenCase, access::Doing},
    task::{Ending, LONGEST, OneTask, TaskError, TaskId},
};
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{ErrorSummary, Field, Kind, Notice, Select, Text, Tone},
};

/// The page.
#[derive(Template)]
#[template(path = "tasks/one.html")]
pub(crate) struct Page {
    pub summary: ErrorSummary,
    pub notice: Option<Notice>,
    pub back: String,
    pub path: String,
    pub name: String,
    pub version: i64,
    /// As it stands, for who may not change it.
    pub said: String,
    pub fields: Option<(Field, Field, Select)>,
    pub why: Option<Field>,
}

async fn found(visit: &Visit, case: &str, task: &str) -> Result<(OpenCase, OneTask), Refusal> {
    let open = opened(visit, case).await?;
    let task: TaskId = task.parse().map_err(|_| Refusal::not_found().back_to(of(open.case)))?;
    let one = visit.desk.casework.task(&visit.who(), &open, task, visit.today()).await.map_err(refused)?;
    Ok((open, one))
}

/// GET.
pub(crate) async fn show(
    visit: Visit,
    Path((case, task)): Path<(String, String)>,
    form: Form,
) -> Result<Response, Refusal> {
    let (open, one) = found(&visit, &case, &task).await?;
    // What has ended is taken up again where it is listed.
    if one.ended.is_some() {
        return Ok(see(visit.speech.language(), &of(open.case)));
    }
    page(&visit, &open, &one, &form, &Errors::default(), None).await
}

async fn page(
    visit: &Visit,
    open: &OpenCase,
    one: &OneTask,
    form: &Form,
    errors: &Errors,
    notice: Option<Notice>,
) -> Result<Response, Refusal> {
    let accounts: Vec<_> = open.team.iter().map(|seat| seat.account).collect();
    let names = visit.account_names(&accounts).await?;
    let (typed, today) = (form.has("what"), visit.today());
    let kept = |name: &str, stands: String| if typed { form.get(name).to_owned() } else { stands };
    let seat = open.team.iter().find(|seat| Some(seat.account) == one.holder && seat.on(today));
    let (what, due, whose) = (
        kept("what", one.what.clone()),
        kept("due", one.due.map(|day| day.to_string()).unwrap_or_default()),
        kept("whose", seat.map(|seat| seat.id.to_string()).unwrap_or_default()),
    );
    let seats = visit.seats(open, &names).await;
    let carries = open.may(Doing::Carry) && open.life.is_open();
    let wrong = !errors.is_empty() || notice.is_some();
    let view = Page {
        summary: errors.summary(),
        notice,
        back: of(open.case),
        path: format!("{}/{}", of(open.case), one.task),
        name: open.name.clone(),
        version: one.version,
        said: one.what.clone(),
        fields: carries.then(|| fields((&what, &due, &whose), &seats, errors)),
        why: visit.ticks(open, one).then(|| {
            Field::new("why", "desk-task-why", Kind::Text)
                .optional()
                .at_most(LONGEST)
                .value(form.get("why"))
                .error(errors.of("why"))
        }),
    };
    Ok(visit.shell("desk-task", Switch::Path(view.path.clone())).wrong(wrong).show(&view))
}

/// POST: changed, or needed no more.
pub(crate) async fn change(
    visit: Visit,
    Path((case, task)): Path<(String, String)>,
    form: Form,
) -> Result<Response, Refusal> {
    let (open, one) = found(&visit, &case, &task).await?;
    let (who, today, room) = (visit.who(), visit.today(), &visit.desk.casework);
    let back = see(visit.speech.language(), &of(open.case));
    let mut errors = Errors::default();
    if form.get("go") == "drop" {
        match room.end_task(&who, open.case, one.task, Ending::Dropped(form.get("why").to_owned()), today).await {
            Ok(()) => return Ok(back),
            Err(TaskError::TooLong { .. }) => {
                errors.add("why", Text::from("page-field-too-long").with("max", LONGEST));
                return page(&visit, &open, &one, &form, &errors, None).await;
            }
            Err(error) => return Err(refused(error)),
        }
    }
    if !open.may(Doing::Carry) {
        return Err(Refusal::not_found().back_to(of(open.case)));
    }
    let put = typed(&form, one.due, &open, today, &mut errors);
    if !errors.is_empty() {
        return page(&visit, &open, &one, &form, &errors, None).await;
    }
    let seen = form.get("seen").parse().unwrap_or_default();
    match room.change_task(&who, open.case, (one.task, seen), put, today).await {
        Ok(()) => Ok(back),
        // What was typed stays; what stands there is said beside, and sent again it holds.
        Err(TaskError::ChangedMeanwhile) if one.ended.is_none() => {
            let words = Text::from("desk-task-changed-kept").with("what", one.what.clone());
            page(&visit, &open, &one, &form, &errors, Some(Notice::new(Tone::Waiting, words).announced())).await
        }
        Err(error) => Err(refused(error)),
    }
}
