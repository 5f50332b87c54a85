// SPDX-License-Identifier: EUPL-1.2
//! Orientation held against a slow, plain reading of the same rules, on made-up territories.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use directory::{
    Answer, Asked, Orientation, Snapshot,
    pack::{self, Condition, Desk, Fact, FactKind, Mode, Pack, Route, Service, Status, Test, Town, Value},
    routing::orient,
};
use kernel::Localized;
use proptest::{collection::vec, prelude::*, sample::subsequence};
use std::{collections::BTreeSet, path::Path, sync::LazyLock};

const NEEDS: [&str; 4] = ["work", "rent_arrears", "newborn", "violence"];
const TOWNS: [&str; 4] = ["999001", "999002", "999003", "999004"];
const FACTS: [&str; 4] = ["minors", "eviction_notice", "isee", "parent"];

fn template() -> Pack {
    static VALLEY: LazyLock<Pack> = LazyLock::new(|| {
        let checked = pack::check(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pack-small"));
        checked.pack.expect("the valley is sound")
    });
    VALLEY.clone()
}

fn some_of(words: &'static [&'static str], most: usize) -> impl Strategy<Value = Vec<String>> {
    subsequence(words, 0..=most).prop_map(|words| words.into_iter().map(str::to_owned).collect())
}

fn a_condition() -> impl Strategy<Value = Condition> {
    let on = prop_oneof![
        (0..4_i64, prop_oneof![Just(Test::AtLeast), Just(Test::AtMost), Just(Test::Is), Just(Test::IsNot)])
            .prop_map(|(value, test)| ("minors", test, vec![Value::Number(value)])),
        (0..2_i64).prop_map(|value| ("eviction_notice", Test::Is, vec![Value::Number(value)])),
        (0..3_i64).prop_map(|low| ("isee", Test::Between, vec![Value::Number(low), Value::Number(low + 2)])),
        Just(("parent", Test::OneOf, vec![Value::Code("father".into())])),
    ];
    (on, proptest::option::of(0..2), 1..4_u32, any::<bool>(), some_of(&NEEDS, 1)).prop_map(
        |((fact, test, values), group, weight, only_if_known, needs)| Condition {
            fact: fact.into(),
            test,
            values,
            fits: Some(Localized::italian("sì")),
            fails: Localized::italian("no"),
            group: group.map(|group: i32| group.to_string()),
            weight,
            only_if_known,
            needs,
        },
    )
}

fn a_route(desks: usize) -> impl Strategy<Value = Route> {
    (some_of(&TOWNS, 2), some_of(&["alta", "bassa"], 1), some_of(&TOWNS, 1), some_of(&NEEDS, 2), 0..desks).prop_map(
        |(towns, districts, except, needs, desk)| Route {
            towns: towns.iter().map(|town| town.parse().unwrap()).collect(),
            districts,
            except_towns: except.iter().map(|town| town.parse().unwrap()).collect(),
            needs,
            desk: ["lavoro-alta", "lavoro-bassa", "ascolto"][desk].into(),
            reason: Localized::italian("perché"),
        },
    )
}

prop_compose! {
    fn a_service()(
        needs in some_of(&NEEDS, 2),
        also in some_of(&NEEDS, 3),
        routes in vec(a_route(3), 1..3),
        conditions in vec(a_condition(), 0..3),
        active in prop::bool::weighted(0.9),
    ) -> Service {
        let template = template().services.remove(0);
        Service {
            needs,
            also_needs: also,
            routes,
            conditions,
            status: if active { Status::Active } else { Status::Suspended },
            instead: Vec::new(),
            ..template
        }
    }
}

fn a_territory() -> impl Strategy<Value = Pack> {
    vec(a_service(), 1..14).prop_map(|services| {
        let mut pack = template();
        pack.services = services
            .into_iter()
            .enumerate()
            .map(|(place, service)| Service { id: format!("service-{place}"), ..service })
            .collect();
        pack
    })
}

fn an_answer(fact: &'static str) -> BoxedStrategy<Answer> {
    match fact {
        "minors" => (0..4_i64).prop_map(Answer::Number).boxed(),
        "eviction_notice" => (0..2_i64).prop_map(Answer::Number).boxed(),
        "isee" => (0..600_i64).prop_map(Answer::Number).boxed(),
        _ => prop_oneof![Just("father"), Just("mother")].prop_map(|code| Answer::Code(code.into())).boxed(),
    }
}

fn a_question() -> impl Strategy<Value = Asked> {
    let facts = FACTS.map(|fact| proptest::option::weighted(0.4, an_answer(fact)));
    (0..4_usize, subsequence(NEEDS.to_vec(), 1..=3), facts, any::<u64>()).prop_map(|(town, needs, facts, seed)| {
        let mut asked = Asked::new(TOWNS[town].parse().unwrap()).on_day(seed);
        asked.needs = needs.into_iter().map(str::to_owned).collect();
        for (fact, answer) in FACTS.into_iter().zip(facts) {
            asked.facts.extend(answer.map(|answer| (fact.to_owned(), answer)));
        }
        asked
    })
}

/// `Some(true)` holds, `Some(false)` fails, `None` is not known.
fn holds(condition: &Condition, fact: &Fact, asked: &Asked) -> Option<bool> {
    // Every answer meets it: nobody need be asked.
    if (condition.test, condition.values.as_slice()) == (Test::AtLeast, &[Value::Number(0)]) {
        return Some(true);
    }
    let scale = if fact.kind == FactKind::Euro { 100 } else { 1 };
    let answer = asked.facts.get(&condition.fact)?;
    let number = |value: &Value| match value {
        Value::Number(number) => number * scale,
        Value::Code(_) => panic!("a number is compared"),
    };
    let same = |value: &Value| match (answer, value) {
        (Answer::Number(given), value) => *given == number(value),
        (Answer::Code(given), Value::Code(code)) => given == code,
        _ => false,
    };
    let given = if let Answer::Number(given) = answer { *given } else { 0 };
    let values = &condition.values;
    Some(match condition.test {
        Test::AtLeast => given >= number(&values[0]),
        Test::AtMost => given <= number(&values[0]),
        Test::Is | Test::OneOf => values.iter().any(same),
        Test::IsNot => !same(&values[0]),
        Test::Between => (number(&values[0])..=number(&values[1])).contains(&given),
    })
}

#[derive(Debug, PartialEq, Eq, Clone, Copy)]
enum Plainly {
    NotHere,
    Certain,
    Open,
    Fails,
}

fn covers(route: &Route, town: &Town) -> bool {
    let named = route.towns.contains(&town.istat) || route.districts.contains(&town.district);
    (named || route.towns.is_empty() && route.districts.is_empty()) && !route.except_towns.contains(&town.istat)
}

fn answered<'s>(service: &'s Service, asked: &Asked) -> Vec<&'s String> {
    service.needs.iter().chain(&service.also_needs).filter(|need| asked.needs.contains(need)).collect()
}

fn route<'s>(pack: &Pack, service: &'s Service, asked: &Asked) -> Option<&'s Route> {
    let town = pack.towns.iter().find(|town| town.istat == asked.town)?;
    let needs = answered(service, asked);
    service.routes.iter().find(|route| {
        covers(route, town) && (route.needs.is_empty() || route.needs.iter().any(|need| needs.contains(&need)))
    })
}

/// The rules as the reference tells them, read slowly.
fn plainly(pack: &Pack, service: &Service, asked: &Asked) -> Plainly {
    if service.status != Status::Active || answered(service, asked).is_empty() || route(pack, service, asked).is_none()
    {
        return Plainly::NotHere;
    }
    let counting: Vec<&Condition> = service
        .conditions
        .iter()
        .filter(|condition| condition.needs.is_empty() || condition.needs.iter().any(|need| asked.needs.contains(need)))
        .collect();
    let judged = |condition: &Condition| {
        let fact = pack.facts.iter().find(|fact| fact.name == condition.fact).unwrap();
        holds(condition, fact, asked)
    };
    let mut groups: BTreeSet<Option<&String>> = counting.iter().map(|condition| condition.group.as_ref()).collect();
    groups.remove(&None);
    let mut alternatives: Vec<Vec<&Condition>> = groups
        .into_iter()
        .map(|group| counting.iter().copied().filter(|condition| condition.group.as_ref() == group).collect())
        .collect();
    alternatives
        .extend(counting.iter().filter(|condition| condition.group.is_none()).map(|condition| vec![*condition]));
    let (mut open, mut fails) = (false, false);
    for group in alternatives {
        if group.iter().any(|condition| judged(condition) == Some(true)) {
            continue;
        }
        let unknown: Vec<_> = group.iter().filter(|condition| judged(condition).is_none()).collect();
        if unknown.iter().any(|condition| !condition.only_if_known) {
            open = true;
        } else if unknown.is_empty() {
            fails = true;
        }
    }
    match (fails, open) {
        (true, _) => Plainly::Fails,
        (false, true) => Plainly::Open,
        (false, false) => Plainly::Certain,
    }
}

fn shown(found: &Orientation<'_>) -> Vec<(String, String, bool)> {
    found.results.iter().map(|fit| (fit.service.id.clone(), fit.desk.id.clone(), fit.certain())).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_quick_answer_is_the_plain_one(pack in a_territory(), asked in a_question()) {
        let snapshot = Snapshot::build(pack.clone(), 0);
        let found = orient(&snapshot, &asked);
        let ids = |wanted: &[Plainly]| -> BTreeSet<String> {
            let kept = pack.services.iter().filter(|service| wanted.contains(&plainly(&pack, service, &asked)));
            kept.map(|service| service.id.clone()).collect()
        };
        let got: BTreeSet<String> = found.results.iter().map(|fit| fit.service.id.clone()).collect();
        prop_assert_eq!(&got, &ids(&[Plainly::Certain, Plainly::Open]));
        prop_assert_eq!(got.len(), found.results.len(), "no service twice");
        let missed: BTreeSet<String> = found.near_misses.iter().map(|miss| miss.service.id.clone()).collect();
        let expected = ids(&[Plainly::Fails]);
        prop_assert!(missed.is_subset(&expected) && missed.len() == expected.len().min(6));
        prop_assert!(got.is_disjoint(&missed));
        prop_assert_eq!(found.unmet, found.results.is_empty());
        for fit in &found.results {
            let service = fit.service;
            prop_assert_eq!(fit.certain(), plainly(&pack, service, &asked) == Plainly::Certain);
            let expected = route(&pack, service, &asked).unwrap();
            prop_assert_eq!(&fit.desk.id, &expected.desk);
            prop_assert!(covers(fit.route, found.town.unwrap()));
        }
        for miss in &found.near_misses {
            prop_assert!(!miss.why_not.is_empty());
            prop_assert!(miss.instead.iter().all(|other| got.contains(&other.id)));
        }
    }

    #[test]
    fn results_come_in_the_order_of_the_rules(pack in a_territory(), asked in a_question()) {
        let snapshot = Snapshot::build(pack, 0);
        let found = orient(&snapshot, &asked);
        let keys: Vec<_> = found.results.iter().map(|fit| {
            let reached = |need: &&String| fit.route.needs.is_empty() || fit.route.needs.contains(*need);
            let primary = fit.service.needs.iter().filter(|need| asked.needs.contains(need)).filter(reached).count();
            let all: BTreeSet<&String> = answered(fit.service, &asked).into_iter().filter(reached).collect();
            (primary > 0, fit.certain(), all.len(), primary)
        }).collect();
        prop_assert!(keys.windows(2).all(|pair| pair[0] >= pair[1]), "{keys:?}");
        // Among answers alike in all this and in weight, on site comes first.
        prop_assert!(found.results.windows(2).all(|pair| pair[0].score >= pair[1].score));
        let on_site = |fit: &directory::Fit<'_>| fit.desk.modes.contains(&Mode::OnSite);
        prop_assert!(found.results.iter().all(|fit| on_site(fit) == fit.distance_km.is_some()));
    }

    #[test]
    fn the_order_of_the_pack_does_not_matter(mut pack in a_territory(), asked in a_question()) {
        let straight = shown(&orient(&Snapshot::build(pack.clone(), 0), &asked));
        pack.services.reverse();
        pack.desks.reverse();
        pack.towns.reverse();
        let reversed = Snapshot::build(pack, 0);
        prop_assert_eq!(&straight, &shown(&orient(&reversed, &asked)));
        prop_assert_eq!(&straight, &shown(&orient(&reversed, &asked)), "and the same question has the same answer");
    }

    #[test]
    fn answering_what_was_not_asked_changes_nothing(
        pack in a_territory(), asked in a_question(), limit in 1..6_usize,
        answers in FACTS.map(an_answer),
    ) {
        let snapshot = Snapshot::build(pack.clone(), 0);
        let asked = Asked { limit, ..asked };
        let found = orient(&snapshot, &asked);
        let asks: BTreeSet<&str> = found.questions.iter().map(|fact| fact.name.as_str()).collect();
        // A fact that only counts when known is never asked, and may still count.
        let quiet: BTreeSet<&str> = pack.services.iter().flat_map(|service| &service.conditions)
            .filter(|condition| condition.only_if_known).map(|condition| condition.fact.as_str()).collect();
        for (fact, answer) in FACTS.into_iter().zip(answers) {
            if asked.facts.contains_key(fact) || asks.contains(fact) || quiet.contains(fact) {
                continue;
            }
            let told = asked.clone().knowing(fact, answer);
            prop_assert_eq!(shown(&found), shown(&orient(&snapshot, &told)), "{}", fact);
        }
    }

    #[test]
    fn every_question_asked_has_an_answer_that_changes_something(
        pack in a_territory(), asked in a_question(), limit in 1..6_usize,
    ) {
        let snapshot = Snapshot::build(pack, 0);
        let asked = Asked { limit, ..asked };
        let found = orient(&snapshot, &asked);
        for fact in &found.questions {
            prop_assert!(!asked.facts.contains_key(&fact.name));
            let answers: Vec<Answer> = match fact.name.as_str() {
                "parent" => ["father", "mother"].map(|code| Answer::Code(code.into())).to_vec(),
                "isee" => (0..6).map(|euro| Answer::Number(euro * 100)).collect(),
                _ => (0..6).map(Answer::Number).collect(),
            };
            let changes = answers.into_iter().any(|answer| {
                let told = orient_shown(&snapshot, &asked.clone().knowing(&fact.name, answer));
                told != depends(&found)
            });
            prop_assert!(changes, "{} is asked in vain", fact.name);
        }
    }

    #[test]
    fn the_day_moves_only_equals(pack in a_territory(), asked in a_question(), other in any::<u64>()) {
        let snapshot = Snapshot::build(pack, 0);
        let (one, two) = (orient(&snapshot, &asked), orient(&snapshot, &asked.clone().on_day(other)));
        let but_lot = |found: &Orientation<'_>| found.results.iter().map(|fit| fit.score >> 48).collect::<Vec<_>>();
        prop_assert_eq!(but_lot(&one), but_lot(&two));
    }
}

type Shown = Vec<(String, String, Vec<String>, usize)>;

/// What a family sees of each result, what it still depends on included.
fn depends(found: &Orientation<'_>) -> Shown {
    found
        .results
        .iter()
        .map(|fit| {
            let open = fit.depends_on.iter().map(|fact| fact.name.clone()).collect();
            (fit.service.id.clone(), fit.desk.id.clone(), open, fit.why.len())
        })
        .collect()
}

fn orient_shown(snapshot: &Snapshot, asked: &Asked) -> Shown {
    depends(&orient(snapshot, asked))
}

#[test]
fn a_suspended_service_is_never_proposed() {
    let mut pack = template();
    for service in &mut pack.services {
        service.status = Status::Suspended;
    }
    let snapshot = Snapshot::build(pack, 0);
    let asked = Asked::read(&snapshot, "999001", ["work"], []).unwrap();
    let found = orient(&snapshot, &asked);
    assert!(found.results.is_empty() && found.unmet);
}

#[test]
fn a_nearer_desk_comes_first_and_who_goes_nowhere_last() {
    let mut pack = template();
    let base = pack.services.iter().find(|service| service.id == "sportello-lavoro").unwrap().clone();
    pack.services = ["lavoro-alta", "lavoro-bassa", "ascolto"]
        .into_iter()
        .map(|desk| {
            let route = Route { districts: Vec::new(), desk: desk.into(), ..base.routes[0].clone() };
            Service { id: format!("at-{desk}"), routes: vec![route], ..base.clone() }
        })
        .collect();
    let snapshot = Snapshot::build(pack, 0);
    for (town, first, second) in
        [("999001", "at-lavoro-alta", "at-lavoro-bassa"), ("999003", "at-lavoro-bassa", "at-lavoro-alta")]
    {
        let asked = Asked::read(&snapshot, town, ["work"], []).unwrap();
        let found = orient(&snapshot, &asked);
        let ids: Vec<&str> = found.results.iter().map(|fit| fit.service.id.as_str()).collect();
        assert_eq!(ids, [first, second, "at-ascolto"]);
    }
}

#[test]
fn a_service_page_finds_its_desks_and_sources() {
    let snapshot = Snapshot::build(template(), 0);
    let sheet = snapshot.service_sheet("sportello-lavoro").unwrap();
    let desks: Vec<&Desk> = sheet.desks.iter().map(|(desk, _)| desk.desk).collect();
    assert_eq!(desks.iter().map(|desk| desk.id.as_str()).collect::<Vec<_>>(), ["lavoro-alta", "lavoro-bassa"]);
    assert_eq!(sheet.programme.map(|programme| programme.id.as_str()), None);
    assert_eq!(sheet.sources[0].id, "lettura");
    assert_eq!(sheet.desks[0].0.town.unwrap().name, "San Martino del Lago");
}
