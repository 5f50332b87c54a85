// SPDX-License-Identifier: EUPL-1.2
//! Who is concerned, before anything happens; and the press by which it does.

use super::{Left, PATH, about, ask, left, path_of, reason_key, towards_key};
use crate::visit::{Visit, see};
use agenda::{BookingError, Foreseen, ForeseenDesk, NewSwitch, Towards};
use askama::Template;
use axum::response::Response;
use identity::Action;
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Action as Press, Go, Notice, SummaryList, SummaryRow, Table, Text, Tone},
};

/// Units carried out before the next page is shown: a hundred appointments. The others follow beside.
const AT_ONCE: usize = 2;
/// What the form carries on.
const CARRIED: [&str; 7] = ["what", "to", "from", "link", "rooms", "why", "words"];

/// The page.
#[derive(Template)]
#[template(path = "online/preview.html")]
pub(crate) struct Preview {
    pub decision: SummaryList,
    pub notices: Vec<Notice>,
    pub sum: Text,
    pub table: Option<Table>,
    pub left: Vec<Left>,
    pub carried: Vec<(&'static str, String)>,
    pub yes: Press,
    pub back: Press,
}

/// The sums of all desks.
fn sums(desks: &[ForeseenDesk]) -> (usize, usize, usize) {
    let sum = |of: fn(&ForeseenDesk) -> usize| desks.iter().map(of).sum::<usize>();
    (sum(|desk| desk.changes), sum(|desk| desk.told), sum(ForeseenDesk::untold))
}

impl Preview {
    pub(crate) fn new(
        decision: SummaryList,
        notices: Vec<Notice>,
        desks: Vec<(String, ForeseenDesk)>,
        left: Vec<Left>,
        carried: Vec<(&'static str, String)>,
    ) -> Self {
        let all: Vec<ForeseenDesk> = desks.iter().map(|(_, desk)| desk.clone()).collect();
        let (changes, told, untold) = sums(&all);
        let sum = Text::from("desk-online-sum").with("changes", changes).with("told", told).with("untold", untold);
        let columns = ["desk", "changes", "told", "untold", "stays"].map(|column| match column {
            "desk" => Text::from("desk-online-column-desk"),
            "changes" => "desk-online-column-changes".into(),
            "told" => "desk-online-column-told".into(),
            "untold" => "desk-online-column-untold".into(),
            _ => "desk-online-column-stays".into(),
        });
        let mut table = Table::new("desk-online-table", columns.into());
        for (name, desk) in desks {
            let stays = Text::from("desk-online-stays")
                .with("phone", desk.by_phone)
                .with("online", desk.online)
                .with("home", desk.at_home);
            let stays = if desk.by_phone + desk.online + desk.at_home == 0 { Text::said("0") } else { stays };
            let number = |count: usize| Text::said(count.to_string());
            table = table.row(vec![
                Text::said(name),
                number(desk.changes),
                number(desk.told),
                number(desk.untold()),
                stays,
            ]);
        }
        let yes = if changes == 0 { "desk-online-apply-nobody" } else { "desk-online-apply" };
        Self {
            decision,
            notices,
            sum,
            table: (!all.is_empty()).then_some(table),
            left,
            carried,
            yes: Press::main(yes, Go::press("go", "apply")).icon("check"),
            back: Press::quiet("desk-online-change", Go::press("go", "change")),
        }
    }
}

/// The decision in words.
fn decision(visit: &Visit, new: &NewSwitch) -> SummaryList {
    let mut rows = vec![
        SummaryRow::new("desk-online-what", about(visit, new.what, &new.which)),
        SummaryRow::new("desk-online-to", towards_key(new.towards)),
        SummaryRow::new("desk-online-from", visit.speech.days().long(new.from)),
        SummaryRow::new("desk-online-why", reason_key(new.reason)),
    ];
    if let Some(words) = &new.words {
        rows.push(SummaryRow::new("desk-online-words", Text::said(words.clone())));
    }
    if new.towards == Towards::Online {
        let link = if new.rooms.is_some() { "desk-online-link-rooms" } else { "desk-online-link-standing" };
        rows.push(SummaryRow::new("desk-online-link", link));
    }
    SummaryList::new(rows)
}

fn notices(visit: &Visit, seen: &Foreseen) -> Vec<Notice> {
    let mut notices =
        vec![Notice::new(Tone::Waiting, "desk-online-nothing-yet").title("desk-online-nothing-yet.title")];
    for one in &seen.over {
        let words = Text::from("desk-online-over")
            .with("what", visit.speech.say(towards_key(one.towards)).into_owned())
            .with("day", visit.speech.days().long(one.from));
        notices.push(Notice::new(Tone::Info, words));
    }
    notices
}

/// POST: looks, applies, or goes back to the question.
pub(crate) async fn answer(visit: Visit, form: Form) -> Result<Response, Refusal> {
    if form.get("go") == "change" {
        return ask::page(&visit, None, &form, &Errors::default()).await;
    }
    let new = match ask::read(&visit, &form) {
        Ok(new) => new,
        Err(errors) => return ask::page(&visit, None, &form, &errors).await,
    };
    let (agenda, scope, actor) = (&visit.desk.agenda, visit.scope_for(Action::SwitchMode), visit.actor());
    let names = visit.scope_for(Action::SeeBookings);
    let refused = |error: BookingError| Refusal::from(Problem::from(error)).back_to(PATH);
    if form.get("go") == "apply" {
        // A link may have left the directory since the page was read: then the question says so.
        let id = match agenda.decide_switch(new, &scope, &actor).await {
            Ok(id) => id,
            Err(BookingError::NotFound | BookingError::TooSoon) => return look_again(&visit, &form).await,
            Err(error) => return Err(refused(error)),
        };
        agenda.carry_on(id, AT_ONCE, &actor).await.map_err(refused)?;
        return Ok(see(visit.speech.language(), &path_of(id)));
    }
    let seen = agenda.foresee(&new, &scope, &names, &actor).await.map_err(refused)?;
    if seen.desks.iter().any(|desk| desk.no_link) {
        let mut errors = Errors::default();
        let all: Vec<String> =
            seen.desks.iter().filter(|desk| desk.no_link).map(|desk| visit.desk_name(&desk.desk)).collect();
        errors.add("link", Text::from("desk-online-link-missing").with("desks", all.join(", ")));
        return ask::page(&visit, None, &form, &errors).await;
    }
    let mut carried: Vec<(&'static str, String)> =
        CARRIED.into_iter().map(|name| (name, form.get(name).to_owned())).collect();
    carried.push(("id", new.id.to_string()));
    let (decision, notices) = (decision(&visit, &new), notices(&visit, &seen));
    let desks = seen.desks.into_iter().map(|desk| (visit.desk_name(&desk.desk), desk)).collect();
    let page = Preview::new(decision, notices, desks, left(&visit, seen.untold), carried);
    Ok(visit.shell("desk-online-who", Switch::Path(PATH.to_owned())).show(&page))
}

async fn look_again(visit: &Visit, form: &Form) -> Result<Response, Refusal> {
    ask::page(visit, Some((Tone::Waiting, "desk-online-changed-meanwhile".into())), form, &Errors::default()).await
}
