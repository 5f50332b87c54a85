// SPDX-License-Identifier: EUPL-1.2
//! The map: the territory drawn from the facts of the pack, and the same in words under each drawing.
//!
//! No tiles, no script, no third party: see docs/adr/0062. North is above in every language, also where one reads from
//! the right.

mod drawing;
mod labels;
mod projection;

use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use directory::Snapshot;
use directory::pack::{Desk, District, Mode, Town};
use drawing::{Drawing, Land, Spot};
use kernel::{Istat, Language};
use page::{Shell, filters, ui::Text};
use std::collections::HashMap;

/// A desk in the list of a town.
struct At {
    path: String,
    name: String,
    /// Building and street.
    place: String,
    /// Steps, lift, bus.
    access: String,
}

/// A town in words.
struct Row {
    path: String,
    name: String,
    desks: Vec<At>,
    /// Where the nearest desk is, when there is none here.
    near: Option<Text>,
}

/// A district: its drawing, when it has more than one town, and its towns in words.
struct Part {
    id: String,
    name: String,
    drawing: Option<Drawing>,
    rows: Vec<Row>,
}

#[derive(Template)]
#[template(path = "map/page.html")]
struct MapPage {
    whole: Option<Drawing>,
    parts: Vec<Part>,
}

/// See [`locator`].
#[derive(Template)]
#[template(path = "map/where.html")]
pub(crate) struct Where {
    drawing: Drawing,
}

impl askama::filters::HtmlSafe for Where {}

/// Desks one can walk into, by town.
struct Desks<'a>(HashMap<Istat, Vec<&'a Desk>>);

impl<'a> Desks<'a> {
    fn of(directory: &'a Snapshot) -> Self {
        let mut desks: HashMap<Istat, Vec<&Desk>> = HashMap::new();
        for desk in directory.desks().iter().filter(|desk| desk.modes.contains(&Mode::OnSite)) {
            if let Some(place) = desk.place.as_deref().and_then(|id| directory.place(id)) {
                desks.entry(place.town).or_default().push(desk);
            }
        }
        Self(desks)
    }

    fn at(&self, town: &Town) -> &[&'a Desk] {
        self.0.get(&town.istat).map_or(&[], Vec::as_slice)
    }
}

/// GET: the whole territory, district by district.
pub(crate) async fn show(visit: Visit) -> Response {
    let title = Text::from("door-map-title");
    let page = MapPage { whole: whole(&visit), parts: parts(&visit) };
    Shell::new(&visit.door.house, &visit.speech, title.clone())
        .public("/mappa")
        .crumb("door-home", Some("/".into()))
        .crumb(title, None)
        .show(&page)
}

/// Where a town lies, small, with the way to the whole map: for the pages that speak of it.
pub(crate) fn locator(visit: &Visit, town: &Town) -> Option<Where> {
    let sheet = drawing::sheet(visit.directory.towns())?;
    Some(Where { drawing: drawing::locator(&sheet, lands(visit, &sheet), town) })
}

fn towns_of<'a>(directory: &'a Snapshot, district: &District) -> Vec<&'a Town> {
    let mut towns: Vec<&Town> = directory.towns().iter().filter(|town| town.district == district.id).collect();
    towns.sort_by(|one, other| one.name.cmp(&other.name));
    towns
}

fn lands(visit: &Visit, sheet: &projection::Projection) -> Vec<Land> {
    let language = visit.speech.language();
    let districts = &visit.directory.territory().districts;
    districts
        .iter()
        .enumerate()
        .map(|(place, district)| {
            let towns = towns_of(&visit.directory, district);
            drawing::land(sheet, place % 4 + 1, district.name.get(language), towns, Some(format!("#{}", district.id)))
        })
        .collect()
}

fn whole(visit: &Visit) -> Option<Drawing> {
    let sheet = drawing::sheet(visit.directory.towns())?;
    let about = Text::from("door-map-whole-about").with("count", visit.directory.territory().districts.len());
    Some(drawing::whole(&sheet, "map-whole", "door-map-whole".into(), about, lands(visit, &sheet)))
}

fn parts(visit: &Visit) -> Vec<Part> {
    let language = visit.speech.language();
    let desks = Desks::of(&visit.directory);
    let districts = visit.directory.territory().districts.iter().enumerate();
    districts
        .map(|(place, district)| {
            let towns = towns_of(&visit.directory, district);
            let name = district.name.get(language).to_owned();
            let sheet = drawing::sheet(towns.iter().copied()).filter(|_| towns.len() > 1);
            let drawing = sheet.map(|sheet| {
                let land = drawing::land(&sheet, place % 4 + 1, &name, towns.iter().copied(), None);
                let spots: Vec<Spot<'_>> =
                    towns.iter().map(|town| Spot { town, desks: desks.at(town).len() }).collect();
                let title = Text::from("door-map-district").with("district", name.clone());
                let about = Text::from("door-map-district-about").with("count", towns.len());
                drawing::district(&sheet, &format!("map-{}", district.id), title, about, land, &spots)
            });
            let rows = towns.iter().map(|town| row(visit, &desks, town, language)).collect();
            Part { id: district.id.clone(), name, drawing, rows }
        })
        .collect()
}

fn row(visit: &Visit, desks: &Desks<'_>, town: &Town, language: Language) -> Row {
    let here: Vec<At> = desks.at(town).iter().map(|desk| at(&visit.directory, desk, language)).collect();
    let near = if here.is_empty() { nearest(&visit.directory, desks, town) } else { None };
    Row { path: format!("/comuni/{}", town.istat), name: town.name.clone(), desks: here, near }
}

fn at(directory: &Snapshot, desk: &Desk, language: Language) -> At {
    let place = desk.place.as_deref().and_then(|id| directory.place(id));
    let parts: Vec<&str> = place
        .map(|place| [Some(place.name.as_str()), place.address.as_deref()].into_iter().flatten().collect())
        .unwrap_or_default();
    let access = place.and_then(|place| place.access.as_ref()).map(|access| access.get(language).to_owned());
    At {
        path: format!("/sportelli/{}", desk.id),
        name: desk.name.get(language).to_owned(),
        place: parts.join(", "),
        access: access.unwrap_or_default(),
    }
}

/// The nearest town with a desk.
fn nearest(directory: &Snapshot, desks: &Desks<'_>, town: &Town) -> Option<Text> {
    let sheet = drawing::sheet(directory.towns())?;
    let others = directory.towns().iter().filter(|other| !desks.at(other).is_empty());
    let (km, other) =
        others.map(|other| (drawing::km(&sheet, town, other), other)).min_by(|one, other| one.0.total_cmp(&other.0))?;
    #[allow(clippy::cast_possible_truncation, reason = "a territory is some hundred kilometres broad")]
    let km = (km.round() as i64).max(1);
    Some(Text::from("door-map-near").with("town", other.name.clone()).with("km", km))
}
