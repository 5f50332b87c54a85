// SPDX-License-Identifier: EUPL-1.2
//! From degrees to a drawing: a flat sheet, north above, true enough for a province.

/// A place on the sphere, in degrees.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Place {
    pub lat: f64,
    pub lon: f64,
}

/// A point of the drawing, in its own units, from the upper left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Point {
    pub x: f64,
    pub y: f64,
}

impl Point {
    /// How far another point is, in units of the drawing.
    pub fn to(self, other: Self) -> f64 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}

/// Kilometres of a degree of latitude.
const KM_OF_A_DEGREE: f64 = 111.2;

/// The least breadth of what is drawn, in degrees: a town by itself stands in the middle of some kilometres of nothing.
const LEAST: f64 = 0.08;

/// Where degrees fall on a sheet of a given width.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Projection {
    /// The middle of what is drawn.
    middle: Place,
    /// Units of a degree of latitude.
    scale: f64,
    /// How much shorter a degree of longitude is here.
    squeeze: f64,
    width: f64,
    height: f64,
}

impl Projection {
    /// A sheet `width` wide and at most `tallest` high that holds all places, `margin` from its edges. Nothing for no place.
    pub fn around(places: impl IntoIterator<Item = Place>, width: f64, tallest: f64, margin: f64) -> Option<Self> {
        let mut places = places.into_iter();
        let first = places.next()?;
        let (mut low, mut high) = (first, first);
        for place in places {
            low = Place { lat: low.lat.min(place.lat), lon: low.lon.min(place.lon) };
            high = Place { lat: high.lat.max(place.lat), lon: high.lon.max(place.lon) };
        }
        let middle = Place { lat: f64::midpoint(low.lat, high.lat), lon: f64::midpoint(low.lon, high.lon) };
        let squeeze = middle.lat.to_radians().cos();
        let broad = ((high.lon - low.lon) * squeeze).max(LEAST);
        let tall = (high.lat - low.lat).max(LEAST / 2.0);
        let scale = ((width - 2.0 * margin) / broad).min((tallest - 2.0 * margin) / tall);
        let height = (tall * scale + 2.0 * margin).ceil();
        Some(Self { middle, scale, squeeze, width, height })
    }

    /// Where a place falls.
    pub fn point(&self, place: Place) -> Point {
        Point {
            x: self.width / 2.0 + (place.lon - self.middle.lon) * self.squeeze * self.scale,
            y: self.height / 2.0 - (place.lat - self.middle.lat) * self.scale,
        }
    }

    /// Kilometres between two points of the drawing, as a bird flies.
    pub fn km(&self, one: Point, other: Point) -> f64 {
        one.to(other) * self.km_of_a_unit()
    }

    /// Kilometres of one unit of the drawing.
    pub fn km_of_a_unit(&self) -> f64 {
        KM_OF_A_DEGREE / self.scale
    }

    /// How high the sheet is.
    pub fn height(&self) -> f64 {
        self.height
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const CREMA: Place = Place { lat: 45.363_323_7, lon: 9.686_379_2 };
    const CREMONA: Place = Place { lat: 45.133_367_1, lon: 10.024_208_7 };
    const CASALMAGGIORE: Place = Place { lat: 44.986_020_3, lon: 10.414_478 };

    fn sheet() -> Projection {
        Projection::around([CREMA, CREMONA, CASALMAGGIORE], 640.0, 640.0, 20.0).unwrap()
    }

    #[test]
    fn north_is_above_and_east_is_right() {
        let (crema, cremona, casalmaggiore) =
            (sheet().point(CREMA), sheet().point(CREMONA), sheet().point(CASALMAGGIORE));
        assert!(crema.x < cremona.x && cremona.x < casalmaggiore.x);
        assert!(crema.y < cremona.y && cremona.y < casalmaggiore.y);
    }

    #[test]
    fn every_place_falls_within_the_margins() {
        let sheet = sheet();
        for place in [CREMA, CREMONA, CASALMAGGIORE] {
            let at = sheet.point(place);
            assert!((19.9..=620.1).contains(&at.x), "{at:?}");
            assert!((19.9..=sheet.height() - 19.9).contains(&at.y), "{at:?} of {}", sheet.height());
        }
    }

    #[test]
    fn distances_are_those_of_the_road_signs_as_a_bird_flies() {
        let sheet = sheet();
        let km = sheet.km(sheet.point(CREMA), sheet.point(CREMONA));
        assert!((36.0..38.0).contains(&km), "{km}");
        let km = sheet.km(sheet.point(CREMONA), sheet.point(CASALMAGGIORE));
        assert!((34.0..36.0).contains(&km), "{km}");
    }

    #[test]
    fn one_town_alone_stands_in_the_middle_and_no_town_has_no_sheet() {
        let sheet = Projection::around([CREMA], 640.0, 400.0, 20.0).unwrap();
        let at = sheet.point(CREMA);
        assert!((at.x - 320.0).abs() < 1e-9 && (at.y - sheet.height() / 2.0).abs() < 1e-9, "{at:?}");
        assert!(Projection::around([], 640.0, 400.0, 20.0).is_none());
    }

    #[test]
    fn a_tall_territory_does_not_leave_the_sheet() {
        let north = Place { lat: 47.0, lon: 10.0 };
        let south = Place { lat: 44.0, lon: 10.1 };
        let sheet = Projection::around([north, south], 640.0, 500.0, 20.0).unwrap();
        assert!(sheet.height() <= 500.0, "{}", sheet.height());
    }
}
