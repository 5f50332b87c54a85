// SPDX-License-Identifier: EUPL-1.2
//! How well a person fits a question, and why.

use super::{
    alike::{How, Typed},
    asked::Part,
    index::packed,
};
use crate::{Born, PersonId};

/// A word of somebody's name.
pub(crate) struct Borne<'a> {
    pub(crate) text: &'a str,
    pub(crate) sound: u64,
    pub(crate) part: Part,
}

/// What of a person fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// Surname.
    Surname,
    /// Given name.
    Given,
    /// Alias.
    Alias,
    /// Day of birth.
    Born,
    /// Year of birth.
    BornYear,
    /// A telephone.
    Telephone,
    /// A mail address.
    Mail,
    /// The tax code.
    TaxCode,
}

impl Field {
    /// A word for interfaces: pages translate it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Surname => "surname",
            Self::Given => "given",
            Self::Alias => "alias",
            Self::Born => "born",
            Self::BornYear => "born_year",
            Self::Telephone => "telephone",
            Self::Mail => "mail",
            Self::TaxCode => "tax_code",
        }
    }
}

/// Why somebody is among the candidates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reason {
    /// Which field fits.
    pub field: Field,
    /// In which way.
    pub how: How,
    /// Whether it was typed into the other name's field.
    pub reversed: bool,
}

impl Reason {
    pub(crate) const BORN: Self = Self::same(Field::Born);

    pub(crate) const fn same(field: Field) -> Self {
        Self { field, how: How::Same, reversed: false }
    }

    /// `surname.typo`, `given.same.reversed`: for interfaces, which translate it.
    pub fn code(self) -> String {
        let reversed = if self.reversed { ".reversed" } else { "" };
        format!("{}.{}{reversed}", self.field.code(), self.how.code())
    }
}

/// Somebody who fits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Hit {
    pub(crate) person: PersonId,
    pub(crate) score: u16,
    pub(crate) reasons: Vec<Reason>,
}

/// Below this nobody is a candidate: opening a stranger's name is a read that nobody needed.
const LEAST: i32 = 600;
/// So much below the best nobody is one.
const BEHIND: u16 = 350;

/// How well a person fits; `None`: not at all.
pub(crate) fn rank(
    person: PersonId,
    borne: &[Borne<'_>],
    born: i32,
    typed: &[(Typed, Option<Part>)],
    asked: Option<Born>,
) -> Option<Hit> {
    if typed.is_empty() {
        let same = asked.is_some_and(|asked| asked.day().is_some() && packed(Some(asked)) == born);
        return same.then(|| Hit { person, score: 700, reasons: vec![Reason::BORN] });
    }
    let (shift, birth_reason) = birth(born, asked)?;
    let mut scores = vec![0i32; typed.len()];
    let mut reasons: Vec<Option<Reason>> = vec![None; typed.len()];
    let mut used = vec![false; borne.len()];
    // Each name takes the best that is left: "Finti Finti" is not "Finti Provati".
    for _ in 0..typed.len() {
        let mut best: Option<(i32, usize, usize, How)> = None;
        for (slot, (word, wanted)) in typed.iter().enumerate().filter(|(slot, _)| reasons[*slot].is_none()) {
            for (at, name) in borne.iter().enumerate().filter(|(at, _)| !used[*at]) {
                let Some((score, how)) = word.like(name.text, name.sound) else { continue };
                let elsewhere = wanted.is_some_and(|wanted| wanted != name.part);
                let score = i32::from(score) - if elsewhere { 20 } else { 0 };
                if best.is_none_or(|(known, ..)| known < score) {
                    best = Some((score, slot, at, how));
                }
            }
        }
        let Some((score, slot, at, how)) = best else { break };
        used[at] = true;
        scores[slot] = score;
        reasons[slot] = Some(reason(borne[at].part, typed[slot].1, how));
    }
    joined(borne, typed, &mut scores, &mut reasons);
    let sum: i32 = scores.iter().sum();
    let count = i32::try_from(typed.len()).unwrap_or(1);
    // Names that nobody typed make a person a little less the one who is meant.
    let others = i32::try_from(borne.len()).unwrap_or(0) - count;
    let score = sum / count + shift - others.clamp(0, 4) * 8;
    if score < LEAST {
        return None;
    }
    let mut reasons: Vec<Reason> = reasons.into_iter().flatten().chain(birth_reason).collect();
    reasons.sort_unstable();
    reasons.dedup();
    Some(Hit { person, score: u16::try_from(score.clamp(0, 1000)).unwrap_or(0), reasons })
}

/// Two words typed apart that are known as one.
fn joined(borne: &[Borne<'_>], typed: &[(Typed, Option<Part>)], scores: &mut [i32], reasons: &mut [Option<Reason>]) {
    for slot in 0..typed.len().saturating_sub(1) {
        let whole = Typed::new(&format!("{}{}", typed[slot].0.text, typed[slot + 1].0.text));
        for name in borne {
            if let Some((score, how)) = whole.like(name.text, name.sound).filter(|(score, _)| *score >= 850) {
                let score = i32::from(score) - 10;
                if 2 * score > scores[slot] + scores[slot + 1] {
                    (scores[slot], scores[slot + 1]) = (score, score);
                    let reason = Some(reason(name.part, typed[slot].1, how));
                    (reasons[slot], reasons[slot + 1]) = (reason, reason);
                }
            }
        }
    }
}

fn reason(part: Part, wanted: Option<Part>, how: How) -> Reason {
    let field = match part {
        Part::Surname => Field::Surname,
        Part::Given => Field::Given,
        Part::Alias => Field::Alias,
    };
    let reversed = matches!((wanted, part), (Some(Part::Surname), Part::Given) | (Some(Part::Given), Part::Surname));
    Reason { field, how, reversed }
}

/// What a birth adds or takes, with its reason; `None`: it is another person's.
pub(crate) fn birth(born: i32, asked: Option<Born>) -> Option<(i32, Option<Reason>)> {
    let Some(asked) = asked else { return Some((0, None)) };
    let (year, wanted) = (born / 10_000, i32::from(asked.year()));
    let same_year = Reason::same(Field::BornYear);
    if born == 0 {
        return Some((-100, None));
    }
    let whole = packed(Some(asked));
    if asked.day().is_none() || born % 10_000 == 0 {
        return match (year - wanted).abs() {
            0 => Some((0, Some(same_year))),
            1 => Some((-150, Some(Reason { how: How::Typo, ..same_year }))),
            _ => None,
        };
    }
    if born == whole {
        return Some((60, Some(Reason::BORN)));
    }
    let typo = Some(Reason { how: How::Typo, ..Reason::BORN });
    let swapped = (born / 100 % 100, born % 100) == (whole % 100, whole / 100 % 100);
    if year == wanted && swapped {
        return Some((-30, typo));
    }
    // One figure typed wrongly.
    let (mut left, mut right, mut differ) = (born, whole, 0);
    while left > 0 || right > 0 {
        differ += i32::from(left % 10 != right % 10);
        (left, right) = (left / 10, right / 10);
    }
    match (differ, year == wanted) {
        (1, _) => Some((-60, typo)),
        (_, true) => Some((-150, Some(same_year))),
        _ => None,
    }
}

/// Leaves the best, in a steady order.
pub(crate) fn best(hits: &mut Vec<Hit>, at_most: usize) {
    hits.sort_unstable_by(|one, other| other.score.cmp(&one.score).then(one.person.cmp(&other.person)));
    let top = hits.first().map_or(0, |hit| hit.score);
    hits.retain(|hit| hit.score + BEHIND >= top);
    hits.truncate(at_most);
}
