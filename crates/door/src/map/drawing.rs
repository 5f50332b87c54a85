// SPDX-License-Identifier: EUPL-1.2
//! What is drawn: the whole territory, one district with its towns, or the place of one town.

use super::labels::{self, Dot, Hand, Label};
use super::projection::{Place, Point, Projection};
use askama::Template;
use directory::pack::Town;
use page::filters;
use page::ui::Text;
use std::fmt::Write;

/// How wide a drawing is, in its own units. Styles say how large its letters are on each width of screen.
const WIDTH: f64 = 640.0;
const TALLEST: f64 = 620.0;
const MARGIN: f64 = 46.0;

/// Letters as a telephone shows them, and as a wide screen does: see `.map` in the styles.
const NARROW: Hand = Hand { line: 33.0, gap: 14.0 };
const WIDE: Hand = Hand { line: 19.0, gap: 10.0 };

/// How much more room a name takes in the broadest of the ten languages' letters than in those that are measured.
const BROADER: f64 = 1.25;

/// How far the ground reaches around the centre of a town, in kilometres.
const GROUND: f64 = 4.2;

/// A town to be drawn.
pub(super) struct Spot<'a> {
    pub town: &'a Town,
    /// Desks one can walk into.
    pub desks: usize,
}

/// The ground of a district: one stroke of round dots, one a town, that run into each other.
pub(super) struct Land {
    /// 1, 2, 3 …: the colour.
    pub tone: usize,
    path: String,
    breadth: String,
    /// Where a press leads: the part of the page about it.
    pub link: Option<String>,
    pub name: String,
    /// What of its name is written on a second line.
    more: Option<String>,
    label: (String, String),
}

/// A town on the drawing.
pub(super) struct Mark {
    x: String,
    y: String,
    /// How far from it a press still means it.
    reach: String,
    desks: bool,
    path: String,
    name: String,
    said: Text,
    narrow: Option<Written>,
    wide: Option<Written>,
    /// Where its name is written while it is pointed at, when it found no room of its own.
    late: Option<Written>,
}

/// A name on the drawing.
pub(super) struct Written {
    x: String,
    y: String,
    anchor: &'static str,
}

/// A drawing with its words.
#[derive(Template)]
#[template(path = "map/drawing.html")]
pub(super) struct Drawing {
    pub id: String,
    pub title: Text,
    pub about: Text,
    width: String,
    height: String,
    lands: Vec<Land>,
    marks: Vec<Mark>,
    /// Something in it can be pressed.
    pressed: bool,
}

fn place_of(town: &Town) -> Place {
    Place { lat: town.lat, lon: town.lon }
}

/// A number of a drawing: a tenth of a unit is enough.
fn short(number: f64) -> String {
    let text = format!("{number:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

/// A sheet on which all these towns find room.
pub(super) fn sheet<'a>(towns: impl IntoIterator<Item = &'a Town>) -> Option<Projection> {
    Projection::around(towns.into_iter().map(place_of), WIDTH, TALLEST, MARGIN)
}

/// Kilometres between two towns, as a bird flies.
pub(super) fn km(sheet: &Projection, one: &Town, other: &Town) -> f64 {
    sheet.km(sheet.point(place_of(one)), sheet.point(place_of(other)))
}

/// The ground under the towns of a district.
pub(super) fn land<'a>(
    sheet: &Projection,
    tone: usize,
    name: &str,
    towns: impl IntoIterator<Item = &'a Town>,
    link: Option<String>,
) -> Land {
    let points: Vec<Point> = towns.into_iter().map(|town| sheet.point(place_of(town))).collect();
    let mut path = String::new();
    for point in &points {
        // Writing into a String does not fail.
        let _infallible = write!(path, "M{:.0} {:.0}h0", point.x, point.y);
    }
    #[allow(clippy::cast_precision_loss, reason = "some hundred towns")]
    let count = points.len().max(1) as f64;
    let middle = Point {
        x: points.iter().map(|point| point.x).sum::<f64>() / count,
        y: points.iter().map(|point| point.y).sum::<f64>() / count,
    };
    // A long name near the edge keeps within the sheet, also in letters broader than the Italian ones.
    let (name, more) = labels::lines(name);
    let half = labels::width(NARROW, labels::letters(name).max(more.map_or(0, labels::letters))) * BROADER / 2.0;
    let x = middle.x.clamp(half.min(WIDTH / 2.0), (WIDTH - half).max(WIDTH / 2.0));
    Land {
        tone,
        path,
        breadth: short(2.0 * GROUND / sheet.km_of_a_unit()),
        link,
        name: name.to_owned(),
        more: more.map(str::to_owned),
        label: (short(x), short(middle.y)),
    }
}

/// The whole territory: its districts, and no town.
pub(super) fn whole(sheet: &Projection, id: &str, title: Text, about: Text, lands: Vec<Land>) -> Drawing {
    Drawing {
        id: id.to_owned(),
        title,
        about,
        width: short(WIDTH),
        height: short(sheet.height()),
        lands,
        marks: Vec::new(),
        pressed: true,
    }
}

/// One district: every town a link.
pub(super) fn district(
    sheet: &Projection,
    id: &str,
    title: Text,
    about: Text,
    land: Land,
    spots: &[Spot<'_>],
) -> Drawing {
    let points: Vec<Point> = spots.iter().map(|spot| sheet.point(place_of(spot.town))).collect();
    let dots: Vec<Dot> = spots.iter().zip(&points).map(|(spot, at)| dot(spot, *at)).collect();
    let narrow = labels::place(&dots, NARROW, WIDTH, sheet.height());
    let wide = labels::place(&dots, WIDE, WIDTH, sheet.height());
    let marks = spots
        .iter()
        .enumerate()
        .map(|(place, spot)| Mark {
            x: short(points[place].x),
            y: short(points[place].y),
            reach: short(labels::reach(&points, place)),
            desks: spot.desks > 0,
            path: format!("/comuni/{}", spot.town.istat),
            name: spot.town.name.clone(),
            said: Text::from("door-map-town").with("town", spot.town.name.clone()).with("count", spot.desks),
            narrow: narrow[place].map(written),
            wide: wide[place].map(written),
            late: (narrow[place].is_none() || wide[place].is_none()).then(|| late(points[place])),
        })
        .collect();
    // The district's own name stands above the drawing already.
    let land = Land { name: String::new(), link: None, ..land };
    Drawing {
        id: id.to_owned(),
        title,
        about,
        width: short(WIDTH),
        height: short(sheet.height()),
        lands: vec![land],
        marks,
        pressed: true,
    }
}

/// The whole territory in pale, and where one town lies in it.
pub(super) fn locator(sheet: &Projection, lands: Vec<Land>, town: &Town) -> Drawing {
    let at = sheet.point(place_of(town));
    let dot = Dot { at, letters: labels::letters(&town.name), weight: 0 };
    let label = labels::place(&[dot], NARROW, WIDTH, sheet.height());
    let mark = Mark {
        x: short(at.x),
        y: short(at.y),
        reach: short(0.0),
        desks: true,
        path: String::new(),
        name: town.name.clone(),
        said: Text::said(town.name.clone()),
        narrow: label[0].map(written),
        wide: None,
        late: None,
    };
    let lands = lands.into_iter().map(|land| Land { link: None, name: String::new(), ..land }).collect();
    Drawing {
        id: "locator".to_owned(),
        title: Text::from("door-map-where").with("town", town.name.clone()),
        about: "door-map-where-about".into(),
        width: short(WIDTH),
        height: short(sheet.height()),
        lands,
        marks: vec![mark],
        pressed: false,
    }
}

fn dot(spot: &Spot<'_>, at: Point) -> Dot {
    let desks = u32::try_from(spot.desks).unwrap_or(u32::MAX / 2_000_000).min(1_000);
    // Towns with a desk are named first, then the larger ones.
    Dot {
        at,
        letters: labels::letters(&spot.town.name),
        weight: desks * 1_000_000 + spot.town.residents.unwrap_or(0).min(999_999),
    }
}

/// Over its dot, from the side where there is more room.
fn late(at: Point) -> Written {
    let y = if at.y > NARROW.line * 1.5 { at.y - NARROW.gap } else { at.y + NARROW.line };
    let anchor = if at.x < WIDTH / 2.0 { "start" } else { "end" };
    Written { x: short(at.x), y: short(y), anchor }
}

fn written(label: Label) -> Written {
    Written { x: short(label.at.x), y: short(label.at.y), anchor: label.anchor.word() }
}

impl askama::filters::HtmlSafe for Drawing {}
