// SPDX-License-Identifier: EUPL-1.2
//! A made-up territory of any size: the 114 towns, needs and questions of the shipped pack, with as many services as
//! asked. The same number gives the same territory.

use crate::Outcome;
use directory::pack::{
    self, Body, Condition, Cost, Desk, DeskAccess, Example, Mode, Pack, Place, Route, Service, Status, Test, Town,
    Value, Window,
};
use jiff::{
    ToSpan,
    civil::{Date, time},
};
use kernel::{Chance, Language, Localized, SeededChance};
use std::path::Path;

/// Desks that take bookings.
pub const DESKS: usize = 10;
/// Workers at each of them.
pub const WORKERS: usize = 5;
/// Weeks for which they receive.
pub const WEEKS: i64 = 8;
/// Minutes of an appointment.
pub const MINUTES: u32 = 30;

/// The territory with this many services; windows begin on `today`.
///
/// # Errors
/// When the shipped pack cannot be read.
pub fn territory(services: usize, today: Date) -> Outcome<Pack> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../territories/cremona");
    let checked = pack::check(&folder);
    let mut pack = checked.pack.ok_or_else(|| format!("the shipped pack has mistakes: {:?}", checked.findings))?;
    let chance = SeededChance::new(2026);
    pack.programmes.clear();
    pack.bodies = pack.towns.iter().map(body).collect();
    pack.places = pack.towns.iter().map(place).collect();
    pack.desks = pack.towns.iter().zip(0..).map(|(town, nth)| desk(town, nth, today)).collect();
    let needs: Vec<String> = pack.needs.iter().map(|need| need.code.clone()).collect();
    pack.services = (0..services).map(|nth| service(nth, &pack.towns, &needs, &chance)).collect();
    Ok(pack)
}

/// The id of the desk in the town of this number. The first [`DESKS`] take bookings.
pub fn desk_id(nth: usize) -> String {
    format!("desk-{nth}")
}

/// The id of a service that is booked at the desk of this number.
pub fn booked_at(nth: usize) -> String {
    format!("service-{nth}")
}

fn body(town: &Town) -> Body {
    Body {
        id: format!("body-{}", town.istat),
        name: format!("Cooperativa di {}", town.name),
        kind: "cooperative".into(),
        town: Some(town.istat),
        member_of: Vec::new(),
        phones: vec!["0000 000000".into()],
        emails: vec![format!("ascolto-{}@prova.example", town.istat)],
        url: None,
        said: Vec::new(),
        example: Example::Whole(true),
    }
}

fn place(town: &Town) -> Place {
    Place {
        id: format!("place-{}", town.istat),
        name: format!("Casa dei servizi di {}", town.name),
        town: town.istat,
        address: Some("Via di Prova 1".into()),
        access: None,
        lat: None,
        lon: None,
        closed: Vec::new(),
        open_on_holidays: false,
        example: Example::Whole(true),
    }
}

fn desk(town: &Town, nth: usize, today: Date) -> Desk {
    let workers: Vec<String> = (0..WORKERS).map(|worker| format!("{}-worker-{worker}", desk_id(nth))).collect();
    let windows = if nth < DESKS { workers.iter().map(|worker| window(worker, today)).collect() } else { Vec::new() };
    Desk {
        id: desk_id(nth),
        name: Localized::italian(format!("Sportello di {}", town.name))
            .and(Language::En, format!("{} desk", town.name)),
        body: format!("body-{}", town.istat),
        programme: None,
        place: Some(format!("place-{}", town.istat)),
        modes: vec![Mode::OnSite, Mode::Online],
        online: None,
        access: if nth < DESKS { DeskAccess::Appointment } else { DeskAccess::WalkIn },
        phones: vec!["0000 111111".into()],
        emails: Vec::new(),
        services: Vec::new(),
        languages: vec!["it".into(), "en".into()],
        min_notice: "PT2H".into(),
        max_notice: "P60D".into(),
        cancel_until: "PT4H".into(),
        workers,
        say_before: None,
        windows,
        example: Example::Whole(true),
    }
}

/// Weekdays from eight to six.
fn window(worker: &str, today: Date) -> Window {
    Window {
        id: format!("{worker}-week"),
        worker: worker.to_owned(),
        first: today,
        from: time(8, 0, 0, 0),
        to: time(18, 0, 0, 0),
        rrule: Some("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR".into()),
        until: today.checked_add((WEEKS * 7).days()).ok(),
        services: Vec::new(),
        except: Vec::new(),
        instead: Vec::new(),
    }
}

/// The first services are booked, one at each desk that takes bookings; half of the others too; the rest is reached by
/// telephone. One in ten serves everybody, three a district, six one town. Half have a condition.
fn service(nth: usize, towns: &[Town], needs: &[String], chance: &SeededChance) -> Service {
    let below = |bound: usize| usize::try_from(chance.below(bound as u64)).unwrap_or(0);
    let pick = |list: &[String]| list.get(below(list.len())).cloned().unwrap_or_default();
    let words = |many: usize| sentence(many, &below);
    let booked = nth < DESKS || below(2) == 0;
    let desk = if nth < DESKS {
        nth
    } else if booked {
        below(DESKS)
    } else {
        DESKS + below(towns.len() - DESKS)
    };
    let mut route = Route {
        towns: Vec::new(),
        districts: Vec::new(),
        except_towns: Vec::new(),
        needs: Vec::new(),
        desk: desk_id(desk),
        reason: Localized::italian(words(9)).and(Language::En, words(9)),
    };
    if let Some(home) = towns.get(below(towns.len())) {
        match below(10) {
            0 => {}
            1..=3 => route.districts.push(home.district.clone()),
            _ => route.towns.push(home.istat),
        }
    }
    let condition = (below(2) == 0).then(|| Condition {
        fact: ["minors", "job_lost", "eviction_notice"].get(below(3)).copied().unwrap_or("minors").into(),
        test: Test::AtLeast,
        values: vec![Value::Number(1)],
        fits: Some(Localized::italian(words(6)).and(Language::En, words(6))),
        fails: Localized::italian(words(8)).and(Language::En, words(8)),
        group: None,
        weight: 1,
        only_if_known: false,
        needs: Vec::new(),
    });
    let both = |many: usize| Localized::italian(words(many)).and(Language::En, words(many));
    Service {
        id: booked_at(nth),
        category: "networks".into(),
        title: Localized::italian(format!("{} {nth}", words(3))).and(Language::En, format!("{} {nth}", words(3))),
        status: Status::Active,
        status_why: None,
        short: both(14),
        for_whom: both(10),
        how: both(24),
        need: vec![both(4), both(5)],
        get: both(10),
        times: Some(both(5)),
        access: None,
        conditions_text: None,
        contacts: Vec::new(),
        topics: vec![words(1)],
        cost: Cost::Free,
        minutes: booked.then_some(MINUTES),
        pause_after: 0,
        workers: 1,
        programme: None,
        life_stages: vec!["school".into()],
        areas: vec!["family-minors".into()],
        needs: vec![pick(needs)],
        also_needs: vec![pick(needs), pick(needs)],
        example: Example::Whole(true),
        verified_on: None,
        verified_by: None,
        steward: None,
        review_every_months: None,
        feed: None,
        said: Vec::new(),
        routes: vec![route],
        conditions: condition.into_iter().collect(),
        instead: Vec::new(),
    }
}

/// Plain words in any order: as long as what people read, and as varied as what they search.
fn sentence(many: usize, below: &dyn Fn(usize) -> usize) -> String {
    const WORDS: [&str; 40] = [
        "aiuto",
        "casa",
        "ascolto",
        "lavoro",
        "gruppo",
        "figli",
        "sostegno",
        "tempo",
        "scuola",
        "incontro",
        "famiglie",
        "percorso",
        "anziani",
        "giovani",
        "cura",
        "spazio",
        "insieme",
        "consiglio",
        "corso",
        "affitto",
        "salute",
        "parola",
        "domanda",
        "accordo",
        "giornata",
        "mattina",
        "sera",
        "persona",
        "numero",
        "porta",
        "strada",
        "paese",
        "lettera",
        "visita",
        "festa",
        "pane",
        "luce",
        "acqua",
        "voce",
        "mano",
    ];
    let mut text = String::new();
    for nth in 0..many {
        let word = WORDS.get(below(WORDS.len())).copied().unwrap_or_default();
        // A rarer ending now and then: a directory's words are not forty.
        let ending = if below(3) == 0 {
            (["etto", "ino", "one", "ista"].get(below(4)).copied().unwrap_or_default()).to_owned()
        } else {
            String::new()
        };
        if nth > 0 {
            text.push(' ');
        }
        text.push_str(word);
        text.push_str(&ending);
    }
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_same_number_gives_the_same_territory() {
        let today = date(2026, 11, 22);
        let (one, other) = (territory(300, today).unwrap(), territory(300, today).unwrap());
        assert_eq!(one, other);
        assert_eq!((one.towns.len(), one.services.len()), (114, 300));
    }

    #[test]
    fn ten_desks_of_five_workers_receive_for_eight_weeks() {
        let pack = territory(20, date(2026, 11, 22)).unwrap();
        let open: Vec<&Desk> = pack.desks.iter().filter(|desk| !desk.windows.is_empty()).collect();
        assert_eq!(open.len(), DESKS);
        assert!(open.iter().all(|desk| desk.windows.len() == WORKERS));
        assert!(open.iter().flat_map(|desk| &desk.windows).all(|window| window.until == Some(date(2027, 1, 17))));
    }
}
