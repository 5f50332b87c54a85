// SPDX-License-Identifier: EUPL-1.2
//! The orientation itself: considers, judges, ranks, explains.

use super::{
    Answer, Asked, CONSIDERED, Fit, NEAR_MISSES, NearMiss, Orientation, RoutingIndex, Why,
    index::{Area, Closeness, ServiceRow, kilometres, whole_kilometres},
    outside::outside,
    questions::questions,
    truth::{Verdict, failing, holding, judge},
};
use crate::{
    Snapshot,
    pack::{Need, Service},
};
use kernel::Localized;

/// Answers known, by the fact's place in the pack.
pub(super) struct Known(Vec<Option<i64>>);

impl Known {
    pub(super) fn answer(&self, fact: u16) -> Option<i64> {
        self.0.get(usize::from(fact)).copied().flatten()
    }
}

/// A service whose route covers the town and that answers a chosen need.
#[derive(Debug, Clone, Copy)]
pub(super) struct Candidate {
    pub service: u32,
    route: u16,
    matched: u32,
    primary: u32,
    closeness: Closeness,
    pub verdict: Verdict,
    pub rank: u128,
}

/// What is asked, in the index's numbers.
pub(super) struct Question<'s> {
    pub index: &'s RoutingIndex,
    pub chosen: u128,
    town: u32,
    /// The day's lot, already spread.
    seed: u64,
    pub known: Known,
}

/// The best a group can do, as one number that compares in one step: made for a chosen need, needs answered, needs it is
/// made for, weight, closeness.
fn promise(primary: u128, also: u128, weight: u32, closeness: Closeness) -> u64 {
    let [matched, made] = [primary | also, primary].map(|needs| u64::from(needs.count_ones()));
    u64::from(primary != 0) << 58 | matched << 50 | made << 42 | u64::from(weight) << 2 | closeness as u64
}

/// Where the certainty and the weight stand in a rank, in bits from the right.
const WEIGHT_AT: u32 = 48 + 14 + 1 + 2;
const CERTAIN_AT: u32 = WEIGHT_AT + 24 + 8 + 8;
const HEAVIEST: u32 = 0xFF_FFFF;

/// A candidate's rank, had its verdict been another.
pub(super) fn rank_with(rank: u128, verdict: Verdict) -> u128 {
    let (certain, weight) = match verdict {
        Verdict::Fits { weight } => (1, weight),
        Verdict::Depends { weight, .. } => (0, weight),
        Verdict::Fails => (0, 0),
    };
    let bare = rank & !(1 << CERTAIN_AT | u128::from(HEAVIEST) << WEIGHT_AT);
    bare | certain << CERTAIN_AT | u128::from(weight.min(HEAVIEST)) << WEIGHT_AT
}

/// The best rank any answer could give.
pub(super) fn best_rank(rank: u128) -> u128 {
    rank_with(rank, Verdict::Fits { weight: HEAVIEST })
}

/// The places of the bits that are set, from the lowest.
pub(super) fn ones(mut bits: u128) -> impl Iterator<Item = u16> {
    std::iter::from_fn(move || {
        let place = u16::try_from(bits.trailing_zeros()).ok().filter(|place| *place < 128)?;
        bits &= bits - 1;
        Some(place)
    })
}

fn spread(mut value: u64) -> u64 {
    // SplitMix64's finish: neighbours land far apart.
    value = value.wrapping_add(0x9E37_79B9_7F4A_7C15);
    value = (value ^ (value >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    value = (value ^ (value >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    value ^ (value >> 31)
}

impl<'s> Question<'s> {
    pub(super) fn row(&self, service: u32) -> Option<&'s ServiceRow> {
        self.index.services.get(service as usize)
    }

    pub(super) fn judge(&self, service: &ServiceRow) -> Verdict {
        judge(&service.tests, self.chosen, |fact| self.known.answer(fact))
    }

    /// The first route of a service that covers the town, for these needs (0: for any).
    fn route(&self, service: &ServiceRow, needs: u128) -> Option<(u16, Closeness)> {
        let district = self.index.towns.get(self.town as usize)?.district;
        service.routes.iter().zip(0..).find_map(|(route, place)| {
            let reached = needs == 0 || route.needs == 0 || route.needs & needs != 0;
            let closeness = if reached { route.covers(self.town, district)? } else { return None };
            route.desk.map(|_| (place, closeness))
        })
    }

    /// Kilometres from the town to the desk of a route.
    fn distance(&self, service: &ServiceRow, route: u16) -> Option<f64> {
        let desk = service.routes.get(usize::from(route))?.desk?;
        let there = self.index.desks.get(desk as usize)?.point?;
        Some(kilometres(&self.index.towns.get(self.town as usize)?.point, &there))
    }

    /// The rank of a candidate, greater is better: made for a chosen need; certain; more needs; more needs it is made
    /// for; weight of the conditions that hold; a closer route; on site; near; the lot of the day.
    fn rank(&self, candidate: &Candidate, row: &ServiceRow, desk: u32) -> u128 {
        let desk = self.index.desks.get(desk as usize);
        let on_site = desk.is_some_and(|desk| desk.on_site);
        // Whole kilometres: nobody chooses a desk for a hundred metres, and equals take turns.
        let here = self.index.towns.get(self.town as usize).map(|town| &town.point);
        let there = desk.and_then(|desk| desk.point.as_ref());
        let far = here.zip(there).map_or(9_999, |(here, there)| u128::from(whole_kilometres(here, there).min(9_998)));
        let lot = spread(row.lot ^ self.seed) >> 16;
        let mut rank = u128::from(candidate.primary > 0);
        for (value, width) in [
            (0, 1),
            (u128::from(candidate.matched), 8),
            (u128::from(candidate.primary), 8),
            (0, 24),
            (candidate.closeness as u128, 2),
            (u128::from(on_site), 1),
            (9_999 - far, 14),
            (u128::from(lot), 48),
        ] {
            rank = rank << width | value;
        }
        rank_with(rank, candidate.verdict)
    }

    /// Candidates, by a walk that does not look at facts: the groups that answer most needs most directly first.
    fn consider(&self) -> Vec<Candidate> {
        // The members themselves are far away in memory: only those of the groups kept are touched.
        let mut groups: Vec<(u64, Closeness, &'s Vec<u32>)> = Vec::with_capacity(2 * CONSIDERED);
        let mut gather = |area: Option<&'s Area>, closeness| {
            let Some(area) = area else { return };
            for need in ones(self.chosen).map(usize::from) {
                for sign in area.by_need.get(need).into_iter().flatten() {
                    let (primary, also) = (sign.primary & self.chosen, sign.also & self.chosen);
                    // Each group once: under the first of its needs that was chosen.
                    if (primary | also).trailing_zeros() as usize == need
                        && let Some(group) = area.groups.get(sign.group as usize)
                    {
                        groups.push((promise(primary, also, sign.weight, closeness), closeness, group));
                    }
                }
            }
        };
        let district = self.index.towns.get(self.town as usize).and_then(|town| town.district);
        gather(self.index.by_town.get(self.town as usize), Closeness::Town);
        gather(district.and_then(|district| self.index.by_district.get(district as usize)), Closeness::District);
        gather(Some(&self.index.everywhere), Closeness::Everywhere);
        if groups.len() > CONSIDERED {
            groups.select_nth_unstable_by(CONSIDERED, |one, other| other.0.cmp(&one.0));
            groups.truncate(CONSIDERED);
        }
        groups.sort_by_key(|group| std::cmp::Reverse(group.0));

        let mut candidates = Vec::with_capacity(CONSIDERED);
        let mut left = CONSIDERED;
        for (_, closeness, group) in groups {
            // Where the walk begins among equals is the day's lot, so that a long list is not always cut at one place.
            let start = (self.seed % group.len().max(1) as u64) as usize;
            let (early, late) = group.split_at(start);
            for service in late.iter().chain(early).take(left).copied() {
                left -= 1;
                candidates.extend(self.candidate(service, closeness));
            }
            if left == 0 {
                break;
            }
        }
        candidates
    }

    /// The service as a candidate, if its winning route is of this closeness (each service counts once).
    fn candidate(&self, service: u32, closeness: Closeness) -> Option<Candidate> {
        let row = self.row(service)?;
        let needs = (row.primary | row.also) & self.chosen;
        let (route, desk, needs) = match row.sole {
            Some(desk) => (0, desk, needs),
            None => {
                let (place, found) = self.route(row, needs)?;
                let route = row.routes.get(usize::from(place)).filter(|_| found == closeness)?;
                (place, route.desk?, if route.needs == 0 { needs } else { needs & route.needs })
            }
        };
        let verdict = self.judge(row);
        let mut candidate = Candidate {
            service,
            route,
            matched: needs.count_ones(),
            primary: (needs & row.primary).count_ones(),
            closeness,
            verdict,
            rank: 0,
        };
        candidate.rank = self.rank(&candidate, row, desk);
        Some(candidate)
    }
}

/// Orients a family: see [`Orientation`]. The same question to the same snapshot always has the same answer.
///
/// Needs and facts the territory does not know are passed over; [`Asked::read`] refuses them with a hint.
pub fn orient<'s>(snapshot: &'s Snapshot, asked: &Asked) -> Orientation<'s> {
    let index = &snapshot.routing;
    let mut chosen = 0_u128;
    let mut needs: Vec<&Need> = Vec::new();
    for code in &asked.needs {
        let Some(place) = snapshot.needs.get(code) else { continue };
        let bit = 1_u128.checked_shl(place).unwrap_or(0);
        if chosen & bit == 0 {
            chosen |= bit;
            needs.extend(snapshot.pack.needs.get(place as usize));
        }
    }
    let mut known = Known(vec![None; snapshot.pack.facts.len()]);
    for (name, answer) in &asked.facts {
        let slot = snapshot.facts.get(name).and_then(|place| known.0.get_mut(place as usize));
        if let Some(slot) = slot {
            *slot = Some(match answer {
                Answer::Number(number) => *number,
                Answer::Code(code) => index.symbol(code),
            });
        }
    }
    let children_first = matches!(asked.facts.get("minors"), Some(Answer::Number(minors)) if *minors > 0);
    let Some(town) = snapshot.towns.get(&asked.town).copied() else {
        return Orientation {
            town: None,
            needs,
            results: Vec::new(),
            more: 0,
            near_misses: Vec::new(),
            questions: Vec::new(),
            outside: Some(outside(snapshot.territory(), asked.town)),
            unmet: true,
            children_first,
        };
    };
    let question = Question { index, chosen, town, seed: spread(asked.day_seed), known };
    let (mut missed, mut fitting): (Vec<Candidate>, Vec<Candidate>) =
        question.consider().into_iter().partition(|candidate| candidate.verdict == Verdict::Fails);
    best_first(&mut fitting, asked.limit);
    best_first(&mut missed, NEAR_MISSES);
    let shown = fitting.len().min(asked.limit);
    let asked_next = questions(&question, &fitting, shown, |fact| {
        snapshot.pack.facts.get(usize::from(fact)).is_some_and(|fact| asked.skipped.contains(&fact.name))
    });
    let explain = Explain { snapshot, asked, question: &question, children_first };
    let results: Vec<Fit<'_>> =
        fitting.iter().take(asked.limit).filter_map(|candidate| explain.fit(candidate)).collect();
    let near_misses = missed
        .iter()
        .take(NEAR_MISSES)
        .filter_map(|candidate| explain.near_miss(candidate, fitting.get(..shown)?))
        .collect();
    Orientation {
        town: snapshot.pack.towns.get(town as usize),
        unmet: results.is_empty() && chosen != 0,
        needs,
        more: fitting.len() - shown,
        results,
        near_misses,
        questions: asked_next.into_iter().filter_map(|fact| snapshot.pack.facts.get(usize::from(fact))).collect(),
        outside: None,
        children_first,
    }
}

/// Sorts so that the first `most` are the best, in order.
fn best_first(candidates: &mut [Candidate], most: usize) {
    let by_rank = |one: &Candidate, other: &Candidate| other.rank.cmp(&one.rank);
    if candidates.len() > most.saturating_mul(2) && most > 0 {
        candidates.select_nth_unstable_by(most - 1, by_rank);
        if let Some(best) = candidates.get_mut(..most) {
            best.sort_unstable_by(by_rank);
        }
    } else {
        candidates.sort_unstable_by(by_rank);
    }
}

/// Turns candidates into answers with their sentences.
struct Explain<'q, 's> {
    snapshot: &'s Snapshot,
    asked: &'q Asked,
    question: &'q Question<'s>,
    children_first: bool,
}

impl<'s> Explain<'_, 's> {
    fn fit(&self, candidate: &Candidate) -> Option<Fit<'s>> {
        let pack = &self.snapshot.pack;
        let row = self.question.row(candidate.service)?;
        let service = pack.services.get(candidate.service as usize)?;
        let route = service.routes.get(usize::from(candidate.route))?;
        let desk_place = row.routes.get(usize::from(candidate.route))?.desk? as usize;
        let desk = pack.desks.get(desk_place)?;
        let desk_row = self.question.index.desks.get(desk_place)?;
        let body = pack.bodies.get(desk_row.body? as usize)?;
        let depends_on = match candidate.verdict {
            Verdict::Depends { facts, .. } => {
                ones(facts).filter_map(|place| pack.facts.get(usize::from(place))).collect()
            }
            _ => Vec::new(),
        };
        let mut why = Vec::with_capacity(2 + row.tests.len());
        if !route.reason.is_empty() {
            why.push(Why::Route(&route.reason));
        }
        why.push(Why::Needs(self.needs_of(row)));
        let answer = |fact| self.question.known.answer(fact);
        for test in holding(&row.tests, self.question.chosen, &answer) {
            why.extend(
                service
                    .conditions
                    .get(usize::from(test.condition))
                    .and_then(|condition| condition.fits.as_ref().map(Why::Condition)),
            );
        }
        Some(Fit {
            service,
            desk,
            body,
            place: desk_row.place.and_then(|place| pack.places.get(place as usize)),
            programme: row.programme.and_then(|place| pack.programmes.get(place as usize)),
            route,
            why,
            depends_on,
            score: candidate.rank,
            distance_km: self.question.distance(row, candidate.route),
            children_first: self.children_first,
            speaks: self
                .asked
                .language
                .is_some_and(|language| desk.languages.iter().any(|code| code == language.code())),
        })
    }

    /// The chosen needs a service answers, those it is made for first.
    fn needs_of(&self, row: &ServiceRow) -> Vec<&'s Need> {
        let chosen = self.question.chosen;
        [row.primary & chosen, row.also & chosen]
            .into_iter()
            .flat_map(ones)
            .filter_map(|place| self.snapshot.pack.needs.get(usize::from(place)))
            .collect()
    }

    fn near_miss(&self, candidate: &Candidate, results: &[Candidate]) -> Option<NearMiss<'s>> {
        let pack = &self.snapshot.pack;
        let row = self.question.row(candidate.service)?;
        let service = pack.services.get(candidate.service as usize)?;
        let desk_place = row.routes.get(usize::from(candidate.route))?.desk? as usize;
        let answer = |fact| self.question.known.answer(fact);
        let mut why_not: Vec<&Localized> = Vec::new();
        for test in failing(&row.tests, self.question.chosen, &answer) {
            // Alternatives often say the same sentence: once is enough.
            let said = service.conditions.get(usize::from(test.condition)).map(|condition| &condition.fails);
            why_not.extend(said.filter(|said| !why_not.contains(said)));
        }
        Some(NearMiss {
            service,
            desk: pack.desks.get(desk_place)?,
            body: pack.bodies.get(self.question.index.desks.get(desk_place)?.body? as usize)?,
            why_not,
            instead: self.instead(service, row, results),
        })
    }

    /// What fits instead: what the service names, if it fits here; or else the best results for the same needs.
    fn instead(&self, service: &Service, row: &ServiceRow, results: &[Candidate]) -> Vec<&'s Service> {
        let named: Vec<&Service> = service
            .instead
            .iter()
            .filter_map(|id| self.snapshot.services.get(id))
            .filter(|place| {
                self.question.row(*place).is_some_and(|row| {
                    row.active && self.question.route(row, 0).is_some() && self.question.judge(row) != Verdict::Fails
                })
            })
            .filter_map(|place| self.snapshot.pack.services.get(place as usize))
            .collect();
        if !named.is_empty() {
            return named;
        }
        let needs = (row.primary | row.also) & self.question.chosen;
        results
            .iter()
            .filter(|other| {
                self.question.row(other.service).is_some_and(|other| (other.primary | other.also) & needs != 0)
            })
            .take(2)
            .filter_map(|other| self.snapshot.pack.services.get(other.service as usize))
            .collect()
    }
}
