// SPDX-License-Identifier: EUPL-1.2
//! Which names fit on a drawing, and where: none covers another, nor a dot.

use super::projection::Point;

/// Something with a name at a point.
#[derive(Debug, Clone)]
pub(crate) struct Dot {
    pub at: Point,
    /// How many letters its name has.
    pub letters: usize,
    /// The greater, the sooner its name finds room.
    pub weight: u32,
}

/// How large letters are, in units of the drawing.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Hand {
    /// The height of a line.
    pub line: f64,
    /// How far a name stands from its dot.
    pub gap: f64,
}

/// How long a name is, in letters of the Latin kind: one of Chinese, of Japanese or of Korean takes the room of two.
pub(crate) fn letters(name: &str) -> usize {
    let broad = |letter: char| matches!(letter, '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ff60}');
    name.chars().map(|letter| if broad(letter) { 2 } else { 1 }).sum()
}

/// A name on one line, or on two when it says something more in brackets: `Округ Crema (Ambito Cremasco)`.
pub(crate) fn lines(name: &str) -> (&str, Option<&str>) {
    match name.find(['(', '（']) {
        Some(at) if at > 0 => (name[..at].trim_end(), Some(&name[at..])),
        _ => (name, None),
    }
}

/// The width of a name: measured on Titillium Web, the mean of Italian town names with some air.
#[allow(clippy::cast_precision_loss, reason = "a name has few letters")]
pub(crate) fn width(hand: Hand, letters: usize) -> f64 {
    letters as f64 * hand.line * 0.47
}

/// How far from a point a press still means it: half the way to its nearest neighbour, and never more than a finger.
pub(crate) fn reach(points: &[Point], place: usize) -> f64 {
    const FINGER: f64 = 44.0;
    let others = points.iter().enumerate().filter(|(other, _)| *other != place);
    others.map(|(_, other)| other.to(points[place]) / 2.0).fold(FINGER, f64::min)
}

/// Which point of a name stands at its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Anchor {
    Start,
    Middle,
    End,
}

impl Anchor {
    /// The word of SVG.
    pub fn word(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// Where a name is written: its anchor on the line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Label {
    pub at: Point,
    pub anchor: Anchor,
}

#[derive(Debug, Clone, Copy)]
struct Block {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl Block {
    fn meets(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    fn around(at: Point, reach: f64) -> Self {
        Self { left: at.x - reach, top: at.y - reach, right: at.x + reach, bottom: at.y + reach }
    }

    fn within(&self, width: f64, height: f64) -> bool {
        self.left >= 0.0 && self.top >= 0.0 && self.right <= width && self.bottom <= height
    }
}

/// For each dot its label, if there is room for it on a sheet of this size.
pub(crate) fn place(dots: &[Dot], hand: Hand, width: f64, height: f64) -> Vec<Option<Label>> {
    let mut order: Vec<usize> = (0..dots.len()).collect();
    order.sort_by_key(|place| (std::cmp::Reverse(dots[*place].weight), *place));
    let mut taken: Vec<(usize, Block)> =
        dots.iter().enumerate().map(|(place, dot)| (place, Block::around(dot.at, hand.gap * 0.6))).collect();
    let mut labels = vec![None; dots.len()];
    for place in order {
        let found = sides(&dots[place], hand).into_iter().find(|(_, block)| {
            block.within(width, height) && !taken.iter().any(|(of, other)| *of != place && block.meets(other))
        });
        if let Some((label, block)) = found {
            // Its own dot no longer matters; its name does, to every other.
            taken.push((usize::MAX, block));
            labels[place] = Some(label);
        }
    }
    labels
}

/// The four places beside a dot: right, left, above, below.
fn sides(dot: &Dot, hand: Hand) -> [(Label, Block); 4] {
    let (wide, half) = (width(hand, dot.letters), hand.line / 2.0);
    // Letters stand on their line: three tenths of the height under the middle.
    let baseline = |y: f64| y + hand.line * 0.3;
    let beside = |x: f64, anchor, left: f64| {
        let block = Block { left, top: dot.at.y - half, right: left + wide, bottom: dot.at.y + half };
        (Label { at: Point { x, y: baseline(dot.at.y) }, anchor }, block)
    };
    let over = |middle: f64| {
        let block = Block {
            left: dot.at.x - wide / 2.0,
            top: middle - half,
            right: dot.at.x + wide / 2.0,
            bottom: middle + half,
        };
        (Label { at: Point { x: dot.at.x, y: baseline(middle) }, anchor: Anchor::Middle }, block)
    };
    let (right, left) = (dot.at.x + hand.gap, dot.at.x - hand.gap);
    [
        beside(right, Anchor::Start, right),
        beside(left, Anchor::End, left - wide),
        over(dot.at.y - half - hand.gap * 0.7),
        over(dot.at.y + half + hand.gap * 0.7),
    ]
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const HAND: Hand = Hand { line: 20.0, gap: 10.0 };

    fn dot(x: f64, y: f64, letters: usize, weight: u32) -> Dot {
        Dot { at: Point { x, y }, letters, weight }
    }

    #[test]
    fn a_name_stands_right_of_its_dot_while_there_is_room() {
        let labels = place(&[dot(100.0, 100.0, 6, 0), dot(380.0, 100.0, 6, 0)], HAND, 400.0, 200.0);
        assert_eq!(labels[0].unwrap().anchor, Anchor::Start);
        assert_eq!(labels[1].unwrap().anchor, Anchor::End, "at the edge it stands on the left");
    }

    #[test]
    fn what_stands_in_brackets_goes_on_a_line_of_its_own() {
        assert_eq!(lines("Crema 片区（Ambito Cremasco）"), ("Crema 片区", Some("（Ambito Cremasco）")));
        assert_eq!(lines("Округ Crema (Ambito Cremasco)"), ("Округ Crema", Some("(Ambito Cremasco)")));
        assert_eq!(lines("Ambito Cremasco"), ("Ambito Cremasco", None));
        assert_eq!(lines("(Cernusco)"), ("(Cernusco)", None), "nothing would stand on the first line");
    }

    #[test]
    fn a_letter_of_chinese_takes_the_room_of_two() {
        assert_eq!((letters("Crema"), letters("片区"), letters("（Cr）"), letters("ਇਲਾ")), (5, 4, 6, 3));
    }

    #[test]
    fn two_neighbours_share_the_way_between_them() {
        let points = [Point { x: 0.0, y: 0.0 }, Point { x: 30.0, y: 0.0 }, Point { x: 400.0, y: 0.0 }];
        assert!((reach(&points, 0) - 15.0).abs() < f64::EPSILON);
        assert!((reach(&points, 2) - 44.0).abs() < f64::EPSILON);
        assert!((reach(&points[..1], 0) - 44.0).abs() < f64::EPSILON);
    }

    #[test]
    fn where_two_names_want_one_place_the_weightier_has_it() {
        let crowd = [dot(50.0, 50.0, 9, 1), dot(52.0, 52.0, 9, 9), dot(54.0, 50.0, 9, 0)];
        let labels = place(&crowd, HAND, 110.0, 100.0);
        assert!(labels[1].is_some() && labels.iter().flatten().count() < 3, "{labels:?}");
    }

    #[test]
    fn no_name_covers_another() {
        let dots: Vec<Dot> = (0..60_u32)
            .map(|n| dot(f64::from(n * 37 % 600) + 10.0, f64::from(n * 53 % 380) + 10.0, 9, n % 7))
            .collect();
        let labels = place(&dots, HAND, 640.0, 400.0);
        let blocks: Vec<Block> = dots
            .iter()
            .zip(&labels)
            .filter_map(|(dot, label)| sides(dot, HAND).into_iter().find(|(side, _)| Some(*side) == *label))
            .map(|(_, block)| block)
            .collect();
        assert!(blocks.len() > 10, "only {} names found room", blocks.len());
        for (place, one) in blocks.iter().enumerate() {
            assert!(blocks[place + 1..].iter().all(|other| !one.meets(other)));
        }
    }
}
