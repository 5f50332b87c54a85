// SPDX-License-Identifier: EUPL-1.2
//! Ways through the real pages, walked before a measurement: the sealed states that its requests carry.

use crate::{
    Outcome,
    client::{Coding, Connection, post},
    territory::{self, DESKS, WEEKS, WORKERS},
};
use directory::pack::Pack;
use jiff::{ToSpan, civil::Date};
use std::{net::SocketAddr, sync::Arc};
use tokio::task::JoinSet;

/// Families asked for in the measure of orientation: towns and needs all different.
const FAMILIES: usize = 200;

/// Result pages: each family once more on the page it has reached.
///
/// # Errors
/// When a page is not the one expected.
pub async fn results(address: SocketAddr, pack: &Pack, coding: Coding) -> Outcome<Vec<Vec<u8>>> {
    let mut connection = Connection::open(address).await?;
    let mut requests = Vec::with_capacity(FAMILIES);
    for nth in 0..FAMILIES {
        let town = pack.towns.get(nth * 7 % pack.towns.len()).ok_or("the pack has no towns")?;
        let mut fields = vec![("town", town.name.as_str()), ("go", "on")];
        // One to three needs, as people choose them.
        for more in 0..=nth % 3 {
            let need = pack.needs.get((nth + more * 5) % pack.needs.len()).ok_or("the pack has no needs")?;
            fields.push(("need", &need.code));
        }
        let mut page = press(&mut connection, "/it", &fields).await?;
        if page.leads_to("/it/domande") {
            page = press(&mut connection, "/it/domande", &[("state", &page.state), ("go", "to-results")]).await?;
        }
        if !page.leads_to("/it/risultati") || !page.text.contains("class=\"results\"") {
            return Err(format!("{} has no results", town.name).into());
        }
        requests.push(post("/it/risultati", &[("state", &page.state)], coding));
    }
    Ok(requests)
}

/// Weeks of free times: every desk, every week.
///
/// # Errors
/// As [`results`].
pub async fn weeks(address: SocketAddr, today: Date, coding: Coding) -> Outcome<Vec<Vec<u8>>> {
    let mut connection = Connection::open(address).await?;
    let mut requests = Vec::new();
    for week in mondays(today) {
        for desk in 0..DESKS {
            let page = book(&mut connection, desk).await?;
            requests.push(post("/it/prenota/ora", &[("state", &page.state), ("go", &week)], coding));
        }
    }
    Ok(requests)
}

/// Forms ready for the press that books: `wanted` of them, each with a key of its own, over all desks, workers and weeks.
///
/// # Errors
/// As [`results`], and when there are not as many free times.
pub async fn summaries(address: SocketAddr, today: Date, wanted: usize) -> Outcome<Vec<Vec<u8>>> {
    let weeks = Arc::new(mondays(today));
    let mut walks = JoinSet::new();
    for desk in 0..DESKS {
        let weeks = Arc::clone(&weeks);
        walks.spawn(async move { desk_summaries(address, desk, &weeks, wanted.div_ceil(DESKS)).await });
    }
    let mut desks = Vec::new();
    while let Some(walked) = walks.join_next().await {
        desks.push(walked??.into_iter());
    }
    // In turn, as people press: never one whole desk after another.
    let mut requests = Vec::with_capacity(wanted);
    loop {
        let before = requests.len();
        requests.extend(desks.iter_mut().filter_map(Iterator::next));
        if requests.len() == before || requests.len() >= wanted {
            requests.truncate(wanted);
            return if requests.len() == wanted { Ok(requests) } else { Err("too few free times".into()) };
        }
    }
}

async fn desk_summaries(address: SocketAddr, desk: usize, weeks: &[String], wanted: usize) -> Outcome<Vec<Vec<u8>>> {
    let mut connection = Connection::open(address).await?;
    let mut requests = Vec::with_capacity(wanted);
    for week in weeks {
        let page = book(&mut connection, desk).await?;
        let page = press(&mut connection, "/it/prenota/ora", &[("state", &page.state), ("go", week)]).await?;
        // Each start is free with each worker.
        for token in page.values("slot").iter().flat_map(|token| std::iter::repeat_n(token, WORKERS)) {
            if requests.len() == wanted {
                return Ok(requests);
            }
            let page = book(&mut connection, desk).await?;
            let page = press(&mut connection, "/it/prenota/ora", &[("state", &page.state), ("slot", token)]).await?;
            let name = format!("Persona Inventata {desk} {}", requests.len());
            let person = [
                ("state", page.state.as_str()),
                ("name", &name),
                ("phone", "000 000 000"),
                ("email", ""),
                ("mode", "on_site"),
                ("note", "Nota inventata per la misura."),
                ("go", "on"),
            ];
            let page = press(&mut connection, "/it/prenota/persona", &person).await?;
            if !page.leads_to("/it/prenota/riepilogo") {
                return Err("the summary was not reached".into());
            }
            requests.push(post("/it/prenota/riepilogo", &[("state", &page.state), ("go", "on")], Coding::Plain));
        }
    }
    Ok(requests)
}

/// A family that has chosen a desk, before the list of its times.
async fn book(connection: &mut Connection, desk: usize) -> Outcome<Page> {
    let word = format!("book:{}:{}", territory::booked_at(desk), territory::desk_id(desk));
    let page = press(connection, "/it/risultati", &[("go", &word)]).await?;
    if page.leads_to("/it/prenota/ora") { Ok(page) } else { Err(format!("desk {desk} takes no bookings").into()) }
}

/// What the buttons of the weeks send, beginning tomorrow.
fn mondays(today: Date) -> Vec<String> {
    let first = today.saturating_add(1.day());
    (0..WEEKS).map(|week| format!("week:{}", first.saturating_add((week * 7).days()))).collect()
}

/// A page, and the state it carries.
struct Page {
    text: String,
    state: String,
}

impl Page {
    fn leads_to(&self, path: &str) -> bool {
        self.text.contains(&format!("action=\"{path}\""))
    }

    /// The values of the fields and buttons of this name.
    fn values(&self, name: &str) -> Vec<String> {
        let begin = format!("name=\"{name}\" value=\"");
        self.text.split(&begin).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
    }
}

async fn press(connection: &mut Connection, path: &str, fields: &[(&str, &str)]) -> Outcome<Page> {
    let answer = connection.ask(&post(path, fields, Coding::Plain)).await?;
    let text = String::from_utf8_lossy(answer.body).into_owned();
    if answer.status != 200 {
        return Err(format!("{path} answered {}: {text}", answer.status).into());
    }
    let mut page = Page { text, state: String::new() };
    page.state = page.values("state").into_iter().next().ok_or_else(|| format!("{path} gave no state"))?;
    Ok(page)
}
