// SPDX-License-Identifier: EUPL-1.2
//! What orientation needs to be quick: services filed by area (a town, a district, everywhere) and by the needs they
//! answer, with ids turned into numbers. Memory follows what the pack writes, not towns times services.

use super::truth::{Check, TestRow};
use crate::pack::{FactKind, Mode, Pack, Service, Status};
use std::collections::HashMap;

/// The answer that no condition names.
pub(crate) const OTHER: i64 = -1;
/// Needs and facts a territory may have: they are bits of a number.
pub(crate) const MOST_WORDS: usize = 128;

/// A point on the unit sphere.
pub(crate) type Point = [f64; 3];

/// The point at these degrees.
pub(crate) fn point(lat: f64, lon: f64) -> Point {
    let (lat, lon) = (lat.to_radians(), lon.to_radians());
    [lat.cos() * lon.cos(), lat.cos() * lon.sin(), lat.sin()]
}

/// Mean radius of the Earth, kilometres.
const RADIUS: f64 = 6_371.008_8;

/// The straight line between two points of the unit sphere.
fn chord(one: &Point, other: &Point) -> f64 {
    one.iter().zip(other).map(|(a, b)| (a - b) * (a - b)).sum::<f64>().sqrt()
}

/// Kilometres between two points along the sphere (haversine, by the chord).
pub(crate) fn kilometres(one: &Point, other: &Point) -> f64 {
    2.0 * RADIUS * (chord(one, other) / 2.0).min(1.0).asin()
}

/// Whole kilometres, good for putting near before far: the first two terms of the arcsine, exact to a few metres within a
/// region. Ranking asks this some hundred times for one family, and the arcsine was a good part of what it cost.
pub(crate) fn whole_kilometres(one: &Point, other: &Point) -> u32 {
    let chord = chord(one, other);
    (RADIUS * (chord + chord * chord * chord / 24.0)) as u32
}

#[derive(Debug)]
pub(crate) struct TownRow {
    pub district: Option<u32>,
    pub point: Point,
}

#[derive(Debug)]
pub(crate) struct DeskRow {
    pub body: Option<u32>,
    pub place: Option<u32>,
    pub point: Option<Point>,
    pub on_site: bool,
}

/// How closely a route names the town.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Closeness {
    Everywhere,
    District,
    Town,
}

#[derive(Debug)]
pub(crate) struct RouteRow {
    pub towns: Box<[u32]>,
    pub districts: Box<[u32]>,
    pub except: Box<[u32]>,
    pub everywhere: bool,
    pub needs: u128,
    pub desk: Option<u32>,
}

impl RouteRow {
    /// The desk of a service's only route, when nothing about the town or the need can turn it away.
    fn sole(routes: &[Self]) -> Option<u32> {
        let [only] = routes else { return None };
        let one_kind_of_area = only.towns.is_empty() || only.districts.is_empty();
        only.desk.filter(|_| only.needs == 0 && only.except.is_empty() && one_kind_of_area)
    }

    /// How this route covers a town, if it does.
    pub(crate) fn covers(&self, town: u32, district: Option<u32>) -> Option<Closeness> {
        if self.except.contains(&town) {
            None
        } else if self.towns.contains(&town) {
            Some(Closeness::Town)
        } else if district.is_some_and(|district| self.districts.contains(&district)) {
            Some(Closeness::District)
        } else {
            self.everywhere.then_some(Closeness::Everywhere)
        }
    }
}

#[derive(Debug)]
pub(crate) struct ServiceRow {
    pub primary: u128,
    pub also: u128,
    /// The desk of its one route, when that route leads there from each area it is filed under, whatever the need: most
    /// services are so, and ranking them need not read their routes.
    pub sole: Option<u32>,
    pub routes: Box<[RouteRow]>,
    pub tests: Box<[TestRow]>,
    pub programme: Option<u32>,
    pub active: bool,
    /// Hash of the id: decides among equals, whatever the order of the pack.
    pub lot: u64,
}

/// What a walk over groups looks at, side by side in memory: most groups are passed over.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sign {
    pub primary: u128,
    pub also: u128,
    pub weight: u32,
    pub group: u32,
}

/// Services that some route brings to a place.
#[derive(Debug, Default)]
pub(crate) struct Area {
    pub groups: Vec<Vec<u32>>,
    /// Groups by need.
    pub by_need: Vec<Box<[Sign]>>,
}

/// The index.
#[derive(Debug)]
pub(crate) struct RoutingIndex {
    pub towns: Vec<TownRow>,
    pub desks: Vec<DeskRow>,
    pub services: Vec<ServiceRow>,
    pub everywhere: Area,
    pub by_district: Vec<Area>,
    pub by_town: Vec<Area>,
    pub kinds: Vec<FactDomain>,
    symbols: HashMap<Box<str>, i64>,
}

/// The answers a fact can have.
#[derive(Debug)]
pub(crate) struct FactDomain {
    least: i64,
    most: i64,
    /// For codes: the choices, as numbers; and whether others are taken.
    choices: Option<(Vec<i64>, bool)>,
}

impl FactDomain {
    /// Whether this can be an answer.
    pub(crate) fn admits(&self, answer: i64) -> bool {
        match &self.choices {
            Some((choices, open)) => choices.contains(&answer) || (*open && answer >= OTHER),
            None => (self.least..=self.most).contains(&answer),
        }
    }
}

impl FactDomain {
    /// Whether every answer meets a check.
    fn always(&self, check: &Check) -> bool {
        match (&self.choices, check) {
            (Some((choices, false)), check) => choices.iter().all(|choice| check.holds(*choice)),
            (None, Check::Between(least, most)) => *least <= self.least && *most >= self.most,
            _ => false,
        }
    }
}

fn numbers<'a>(names: impl Iterator<Item = &'a str>) -> HashMap<&'a str, u32> {
    names.zip(0..).collect()
}

fn bits<'a>(codes: impl IntoIterator<Item = &'a String>, needs: &HashMap<&str, u32>) -> u128 {
    codes
        .into_iter()
        .filter_map(|code| needs.get(code.as_str()).copied())
        .filter_map(|place| 1_u128.checked_shl(place))
        .fold(0, |all, bit| all | bit)
}

/// A hash that is the same on every machine and in every version (FNV-1a).
fn lot(id: &str) -> u64 {
    id.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

impl RoutingIndex {
    /// The number a code is known by; [`OTHER`] when no condition or choice names it.
    pub(crate) fn symbol(&self, code: &str) -> i64 {
        self.symbols.get(code).copied().unwrap_or(OTHER)
    }

    pub(crate) fn build(pack: &Pack) -> Self {
        let needs = numbers(pack.needs.iter().map(|need| need.code.as_str()));
        let facts = numbers(pack.facts.iter().map(|fact| fact.name.as_str()));
        let districts = numbers(pack.territory.districts.iter().map(|district| district.id.as_str()));
        let towns: HashMap<_, u32> = pack.towns.iter().map(|town| town.istat).zip(0..).collect();
        let bodies = numbers(pack.bodies.iter().map(|body| body.id.as_str()));
        let places = numbers(pack.places.iter().map(|place| place.id.as_str()));
        let desks = numbers(pack.desks.iter().map(|desk| desk.id.as_str()));
        let programmes = numbers(pack.programmes.iter().map(|programme| programme.id.as_str()));

        let mut symbols: HashMap<Box<str>, i64> = HashMap::new();
        let choices = pack.facts.iter().flat_map(|fact| fact.choices.iter().map(|choice| choice.id.as_str()));
        let values = pack.services.iter().flat_map(|service| &service.conditions).flat_map(|condition| {
            condition.values.iter().filter_map(|value| match value {
                crate::pack::Value::Code(code) => Some(code.as_str()),
                crate::pack::Value::Number(_) => None,
            })
        });
        for code in choices.chain(values) {
            let next = i64::try_from(symbols.len()).unwrap_or(i64::MAX);
            symbols.entry(code.into()).or_insert(next);
        }

        let kinds: Vec<FactDomain> = pack
            .facts
            .iter()
            .map(|fact| {
                let scale = if fact.kind == FactKind::Euro { 100 } else { 1 };
                let yes_no = fact.kind == FactKind::YesNo;
                let coded = matches!(fact.kind, FactKind::Code | FactKind::Choice);
                FactDomain {
                    least: if yes_no { 0 } else { fact.min.unwrap_or(0).saturating_mul(scale) },
                    most: if yes_no { 1 } else { fact.max.unwrap_or(i64::MAX / 1000).saturating_mul(scale) },
                    choices: coded.then(|| {
                        let listed =
                            fact.choices.iter().filter_map(|choice| symbols.get(choice.id.as_str()).copied()).collect();
                        (listed, fact.kind == FactKind::Code)
                    }),
                }
            })
            .collect();

        let town_rows: Vec<TownRow> = pack
            .towns
            .iter()
            .map(|town| TownRow {
                district: districts.get(town.district.as_str()).copied(),
                point: point(town.lat, town.lon),
            })
            .collect();
        let desk_rows = pack
            .desks
            .iter()
            .map(|desk| {
                let place = desk.place.as_deref().and_then(|id| places.get(id).copied());
                let on_site = desk.modes.contains(&Mode::OnSite);
                let spot = place.and_then(|place| pack.places.get(place as usize)).and_then(|place| {
                    match (place.lat, place.lon) {
                        (Some(lat), Some(lon)) => Some(point(lat, lon)),
                        _ => towns.get(&place.town).and_then(|town| Some(town_rows.get(*town as usize)?.point)),
                    }
                });
                DeskRow {
                    body: bodies.get(desk.body.as_str()).copied(),
                    place,
                    point: spot.filter(|_| on_site),
                    on_site,
                }
            })
            .collect();

        let row = |service: &Service| {
            let routes: Box<[RouteRow]> = service
                .routes
                .iter()
                .map(|route| RouteRow {
                    towns: route.towns.iter().filter_map(|town| towns.get(town).copied()).collect(),
                    districts: route.districts.iter().filter_map(|id| districts.get(id.as_str()).copied()).collect(),
                    except: route.except_towns.iter().filter_map(|town| towns.get(town).copied()).collect(),
                    everywhere: route.towns.is_empty() && route.districts.is_empty(),
                    needs: bits(&route.needs, &needs),
                    desk: desks.get(route.desk.as_str()).copied(),
                })
                .collect();
            let mut groups: Vec<Option<&str>> = Vec::new();
            let mut tests: Vec<TestRow> = Vec::new();
            for (condition, place) in service.conditions.iter().zip(0_u16..) {
                let fact = facts.get(condition.fact.as_str()).copied().filter(|fact| (*fact as usize) < MOST_WORDS);
                let Some(fact) = fact else { continue };
                let kind = pack.facts.get(fact as usize).map_or(FactKind::Code, |fact| fact.kind);
                let symbol = |code: &str| symbols.get(code).copied().unwrap_or(OTHER);
                let Some(check) = Check::of(condition, kind, symbol) else { continue };
                let named = condition.group.as_deref();
                let known = groups.iter().position(|group| named.is_some() && *group == named);
                let group = known.unwrap_or_else(|| {
                    groups.push(named);
                    groups.len() - 1
                });
                tests.push(TestRow {
                    fact: u16::try_from(fact).unwrap_or(u16::MAX),
                    always: kinds.get(fact as usize).is_some_and(|domain| domain.always(&check)),
                    check,
                    group: u16::try_from(group).unwrap_or(u16::MAX),
                    weight: condition.weight,
                    only_if_known: condition.only_if_known,
                    needs: bits(&condition.needs, &needs),
                    condition: place,
                });
            }
            tests.sort_by_key(|test| test.group);
            let primary = bits(&service.needs, &needs);
            ServiceRow {
                primary,
                also: bits(&service.also_needs, &needs) & !primary,
                sole: RouteRow::sole(&routes),
                routes,
                tests: tests.into(),
                programme: service.programme.as_deref().and_then(|id| programmes.get(id).copied()),
                active: service.status == Status::Active,
                lot: lot(&service.id),
            }
        };
        let services: Vec<ServiceRow> = pack.services.iter().map(row).collect();

        let mut filing = Filing::new(pack.needs.len(), pack.territory.districts.len(), pack.towns.len());
        for (service, place) in services.iter().zip(0_u32..).filter(|(service, _)| service.active) {
            filing.file(service, place);
        }
        let (everywhere, by_district, by_town) = filing.finish(&services);
        Self { towns: town_rows, desks: desk_rows, services, everywhere, by_district, by_town, kinds, symbols }
    }
}

type Signature = (u128, u128, u32);

/// Areas while they are being filled.
struct Filing {
    needs: usize,
    /// Everywhere, then districts, then towns.
    areas: Vec<HashMap<Signature, Vec<u32>>>,
    districts: usize,
}

impl Filing {
    fn new(needs: usize, districts: usize, towns: usize) -> Self {
        Self { needs, areas: vec![HashMap::new(); 1 + districts + towns], districts }
    }

    fn file(&mut self, service: &ServiceRow, place: u32) {
        let weight = service
            .tests
            .chunk_by(|one, other| one.group == other.group)
            .map(|group| group.iter().map(|test| test.weight).max().unwrap_or(0))
            .fold(0, u32::saturating_add);
        let signature = (service.primary, service.also, weight);
        let mut areas: Vec<usize> = Vec::new();
        for route in &service.routes {
            if route.everywhere {
                areas.push(0);
            }
            areas.extend(route.districts.iter().map(|district| 1 + *district as usize));
            areas.extend(route.towns.iter().map(|town| 1 + self.districts + *town as usize));
        }
        areas.sort_unstable();
        areas.dedup();
        for area in areas {
            if let Some(area) = self.areas.get_mut(area) {
                area.entry(signature).or_default().push(place);
            }
        }
    }

    fn finish(self, services: &[ServiceRow]) -> (Area, Vec<Area>, Vec<Area>) {
        let lot = |place: &u32| services.get(*place as usize).map_or(0, |service| service.lot);
        let mut areas = self.areas.into_iter().map(|signatures| {
            // Services that answer the same needs, with the same greatest weight; each group by lot.
            let mut groups: Vec<(Signature, Vec<u32>)> = signatures
                .into_iter()
                .map(|(signature, mut members)| {
                    members.sort_by_key(lot);
                    members.shrink_to_fit();
                    (signature, members)
                })
                .collect();
            // Hash maps have no order: the lot of the first member gives one, whatever the order of the pack.
            groups.sort_by_key(|(_, members)| members.first().map_or(0, lot));
            let mut by_need = vec![Vec::new(); self.needs.min(MOST_WORDS)];
            for (((primary, also, weight), _), group) in groups.iter().zip(0_u32..) {
                for (need, list) in by_need.iter_mut().enumerate() {
                    if (primary | also) >> need & 1 == 1 {
                        list.push(Sign { primary: *primary, also: *also, weight: *weight, group });
                    }
                }
            }
            let groups = groups.into_iter().map(|(_, members)| members).collect();
            let by_need = by_need.into_iter().map(Vec::into_boxed_slice).collect();
            Area { groups, by_need }
        });
        let everywhere = areas.next().unwrap_or_default();
        let by_district = areas.by_ref().take(self.districts).collect();
        (everywhere, by_district, areas.collect())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn distance_is_the_great_circle() {
        // One degree along a meridian is 111.195 km on a sphere of mean radius.
        let one_degree = kilometres(&point(45.0, 10.0), &point(46.0, 10.0));
        assert!((one_degree - 111.195).abs() < 0.01, "{one_degree}");
        assert!(kilometres(&point(45.0, 10.0), &point(45.0, 10.0)) < 1e-9);
    }

    #[test]
    fn whole_kilometres_are_those_of_the_great_circle() {
        let here = point(45.13, 10.02);
        for step in 0..400_u32 {
            let there = point(45.13 + f64::from(step) * 0.011, 10.02 - f64::from(step % 37) * 0.05);
            let (exact, whole) = (kilometres(&here, &there), f64::from(whole_kilometres(&here, &there)));
            assert!((exact - 0.5 - whole).abs() <= 0.51, "{exact} km, said {whole}");
        }
    }
}
