// SPDX-License-Identifier: EUPL-1.2
//! Samples of the pages of people and households: nobody in them is real.

use super::{
    add::Add,
    choose::Choose,
    double::{Double, PairLine, Proposed},
    find::Find,
    join::{Card, Join},
    joined::JoinedPage,
    one::One,
    person::Page,
    relate::Relate,
};
use crate::{
    contacts::{GiveName, entry, samples as contacts},
    persons::Place,
};
use jiff::civil::{Date, date};
use page::{
    Errors, Form, Speech,
    ui::{Choice, Choices, Notice, SummaryList, SummaryRow, Text, Tone},
};
use people::{
    Born, Identity, Standing,
    household::{Home, HomeMember, HouseholdKind, HouseholdView, MemberView, Membership, Role},
    relation::{RelationKind, RelationView, Tie},
    stay::{End, Stay},
};
use reception::contact::{Draft, Person};

const TODAY: Date = date(2026, 12, 3);
const PERSON: &str = "/scrivania/nuclei/persona/0190c3d4-0000-7000-8000-000000000001";
const HOUSE: &str = "/scrivania/nuclei/0190c3d4-0000-7000-8000-000000000001";

/// An id that belongs to nothing.
fn id<T>(n: u64) -> kernel::Id<T> {
    kernel::Id::new(kernel::UtcMicros(0), &kernel::SeededChance::new(n))
}

fn identity(given: &str, born: Option<Born>) -> Identity {
    Identity { surname: "Di Prova".into(), given: given.into(), born, ..Identity::default() }
}

/// Somebody is looked for; `found`: whether somebody was.
pub(crate) fn find(found: Option<bool>) -> Find {
    Find {
        summary: Errors::default().summary(),
        line: found.map(|_| "inventata prova".to_owned()).unwrap_or_default(),
        error: None,
        found: found.map(|found| if found { contacts::candidates() } else { Vec::new() }),
    }
}

fn stay(since: Option<Date>, end: End) -> Stay {
    Stay { since, end, noted: date(2026, 11, 23) }
}

/// A person with two homes and somebody who answers for her, or all alone.
pub(crate) fn person(speech: &Speech, full: bool) -> Page {
    let home = |n: u64, kind, others: &[&str], stay| Home {
        household: id(n),
        kind,
        role: Role::Child,
        stay,
        others: others
            .iter()
            .map(|name| HomeMember { person: id(n), identity: identity(name, None), role: Role::Parent })
            .collect(),
    };
    let since = Some(date(2024, 5, 3));
    let homes = vec![
        home(1, HouseholdKind::Together, &["Madre", "Fratello"], stay(since, End::Holds)),
        home(2, HouseholdKind::Together, &["Padre"], stay(None, End::Holds)),
        home(3, HouseholdKind::Isee, &[], stay(since, End::On(date(2026, 1, 1)))),
    ];
    let tie = |n: u64, name: &str, tie, stay, power: &str| RelationView {
        relation: id(n),
        tie,
        person: id(n),
        identity: identity(name, None),
        stay,
        power: power.to_owned(),
    };
    let ties = vec![
        tie(1, "Madre", Tie::Is(RelationKind::Parent), stay(None, End::Holds), ""),
        tie(2, "Tutrice", Tie::Is(RelationKind::Guardian), stay(since, End::Holds), "decreto di prova n. 0"),
        tie(3, "Vicina", Tie::Is(RelationKind::Friend), stay(since, End::Before(date(2026, 11, 23))), ""),
    ];
    let (form, errors) = (Form::default(), Errors::default());
    let (homes, ties): (&[Home], &[RelationView]) = if full { (&homes, &ties) } else { (&[], &[]) };
    let page = Page::new(speech, PERSON.to_owned(), contacts::card(), (homes, ties), (String::new(), &form, &errors));
    let place = |kind, words: &str, guarded| Place { kind, words: words.to_owned(), guarded };
    let places = vec![
        place("desk-address-residence", "via di Prova 1, 26100 Cremona", Some("desk-address-guarded")),
        place("desk-address-none", "", None),
    ];
    Page {
        cases: full.then(crate::cases::samples::told),
        places: if full { places } else { Vec::new() },
        doubts: match full {
            true => {
                vec![Text::from("desk-tax-differs-born").with("day", "1 febbraio 1985"), "desk-tax-differs-male".into()]
            }
            false => Vec::new(),
        },
        besides: match full {
            true => vec![("desk-person-citizenships", "Italia; Marocco".to_owned())],
            false => Vec::new(),
        },
        ..page
    }
}

/// Which household.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum House {
    /// Parents and children of all kinds of doubt.
    Full,
    /// All have left.
    Empty,
    /// An end is asked, and its day is wrong.
    Ending,
    /// Who was there on a day.
    OnDay,
}

/// A household.
pub(crate) fn one(speech: &Speech, shown: House) -> One {
    let here = if shown == House::Empty { End::On(date(2026, 11, 1)) } else { End::Holds };
    let since = Some(date(2024, 5, 3));
    let member = |n: u64, name: &str, role, born, minor, stay| MemberView {
        membership: id(n),
        person: id(n),
        identity: identity(name, born),
        standing: if n == 1 { Standing::Parted } else { Standing::Common },
        role,
        minor,
        stay,
        again: false,
        elsewhere: match n {
            2 => vec![(id(7), HouseholdKind::Together), (id(8), HouseholdKind::Registry)],
            _ => Vec::new(),
        },
    };
    let view = HouseholdView {
        household: id(1),
        kind: HouseholdKind::Together,
        members: vec![
            member(1, "Madre", Role::Reference, Some(Born::In(1985)), false, stay(since, here)),
            member(2, "Figlia", Role::Child, Some(Born::On(date(2015, 3, 1))), false, stay(since, here)),
            member(3, "Figlio", Role::Child, None, true, stay(None, here)),
            member(4, "Zia", Role::Relative, None, false, stay(None, here)),
            member(5, "Padre", Role::Partner, None, false, stay(since, End::On(date(2026, 9, 1)))),
            member(6, "Vicina", Role::Unknown, None, false, stay(None, End::Mistake(date(2026, 11, 23)))),
        ],
    };
    let mut errors = Errors::default();
    let ending = id::<Membership>(2).to_string();
    let form = match shown {
        House::Ending => {
            errors.add("until", "desk-stay-backwards");
            Form::of([("fine", ending.as_str()), ("how", "on"), ("until", "2023-01-01")])
        }
        House::OnDay => Form::of([("giorno", "2025-01-01")]),
        _ => Form::default(),
    };
    One::new(speech, &view, TODAY, (&form, &errors))
}

/// Where somebody is added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asked {
    /// Nothing yet.
    Nothing,
    /// Several may be meant.
    Found,
    /// Somebody new, with a wrong day.
    Wrong,
}

/// A member is added.
pub(crate) fn add(asked: Asked) -> Add {
    let mut draft = Draft::default();
    let mut errors = Errors::default();
    let (mut found, mut form) = (None, Form::default());
    match asked {
        Asked::Nothing => {}
        Asked::Found => {
            draft.line = "inventata prova".into();
            found = Some(contacts::candidates());
        }
        Asked::Wrong => {
            draft.line = "Inventata Prova 2015".into();
            entry::carry_over(&mut draft);
            errors.add("since", "desk-stay-to-come");
            form = Form::of([("role", "child"), ("since", "2099-01-01"), ("minor", "1")]);
        }
    }
    Add::new(Choose::new(&draft, found, None, &errors), HOUSE, String::new(), &form, &errors)
}

/// A relation that would close a circle.
pub(crate) fn relate() -> Relate {
    let draft = Draft { person: Person::Of(id(1)), ..Draft::default() };
    let mut errors = Errors::default();
    let circle = Text::from("desk-tie-circle-long")
        .with("elder", "Nonna Di Prova")
        .with("younger", "Nipote Di Prova")
        .with("chain", "Nonna Di Prova → Madre Di Prova → Nipote Di Prova");
    errors.add("tie", circle);
    let chosen = Some(("Nipote Di Prova".to_owned(), Some("2015".to_owned())));
    let form = Form::of([("tie", "parent")]);
    let choose = Choose::new(&draft, None, chosen, &errors);
    Relate::new(choose, ("Nonna Di Prova".to_owned(), PERSON), String::new(), &form, &errors)
}

/// A contact that gets its name: looked for, chosen, or nobody found.
pub(crate) fn give_name(chosen: bool) -> GiveName {
    let draft = Draft { person: if chosen { Person::Of(id(1)) } else { Person::Open }, ..Draft::default() };
    let mut errors = Errors::default();
    if !chosen {
        errors.add("line", "desk-household-who-missing");
    }
    let stays = SummaryList::new(vec![
        SummaryRow::new("desk-contact-when", "lunedì 30 novembre, 9:15".to_owned()),
        SummaryRow::new("desk-contact-needs", "Casa, Lavoro".to_owned()),
    ]);
    let known = chosen.then(|| ("Inventata Di Prova".to_owned(), Some("1985".to_owned())));
    let choose = Choose::new(&draft, (!chosen).then(Vec::new), known, &errors);
    GiveName::new(
        "/scrivania/contatti/0190c3d4-0000-7000-8000-000000000001",
        (String::new(), 1),
        stays,
        choose,
        &errors,
    )
}

/// The pairs that are proposed.
pub(crate) fn proposed(some: bool) -> Proposed {
    let pair = || PairLine {
        path: format!("{PERSON}/unisci/0190c3d4-0000-7000-8000-000000000002"),
        one: "Inventata Di Prova".to_owned(),
        other: "Inventatta Di Prova-Lunghissimamente".to_owned(),
        when: "lunedì 30 novembre, 11:00".to_owned(),
    };
    Proposed { pairs: if some { vec![pair(), pair()] } else { Vec::new() } }
}

/// Whoever looks like one person, or nobody.
pub(crate) fn double(some: bool) -> Double {
    Double {
        summary: Errors::default().summary(),
        back: PERSON.to_owned(),
        name: "Inventata Di Prova".to_owned(),
        line: String::new(),
        error: None,
        found: if some { contacts::candidates() } else { Vec::new() },
        asked: false,
    }
}

/// Two records side by side; `possible`: they can be joined.
pub(crate) fn join(possible: bool) -> Join {
    let card = |name: &str, holds: Vec<(Text, String)>| Card {
        path: PERSON.to_owned(),
        name: name.to_owned(),
        noted: "lunedì 30 novembre, 11:00".to_owned(),
        holds,
    };
    let holds = vec![
        ("desk-contact-safe-unsafe".into(), "+39300000003".to_owned()),
        ("desk-household-together".into(), "Fratello Di Prova, Madre Di Prova".to_owned()),
        ("desk-tie-parent".into(), "Figlia Di Prova".to_owned()),
    ];
    let pick = |name: &'static str, label: &'static str, one: &str, other: &str| {
        let first = Choice::new("one", Text::said(one)).note("desk-merge-first");
        let second = Choice::new("other", Text::said(other)).note("desk-merge-second").chosen(true);
        Choices::one(name, label, vec![first, second])
    };
    let why = ["desk-merge-both-joined", "desk-merge-changed"].map(|why| Notice::new(Tone::Waiting, why));
    Join {
        notices: if possible { Vec::new() } else { why.into_iter().collect() },
        path: format!("{PERSON}/unisci/0190c3d4-0000-7000-8000-000000000002"),
        back: PERSON.to_owned(),
        seen: (1, 2),
        cards: [card("Inventata Di Prova", holds), card("Inventatta Di Prova", Vec::new())],
        for_one: vec![("desk-merge-surname", "desk-merge-same"), ("desk-merge-given", "desk-merge-nearly")],
        against: vec![("desk-merge-telephone", "desk-merge-differs")],
        picks: vec![
            pick("given", "desk-merge-given", "Inventata", "Inventatta"),
            pick("born", "desk-contact-born", "1985", "1 febbraio 1985"),
        ],
        settled: vec![("desk-merge-surname", "Di Prova".to_owned())],
        guards: vec![
            "desk-contact-flag-address-secret".into(),
            Text::from("desk-merge-hours").with("hours", "dopo le 18"),
        ],
        possible,
    }
}

/// A merge that was made.
pub(crate) fn joined(changed: bool) -> JoinedPage {
    let stays = vec![
        "desk-merge-alias".into(),
        Text::from("desk-merge-stays-ways").with("count", 2),
        Text::from("desk-merge-stays-homes").with("count", 1),
        Text::from("desk-merge-stays-ties").with("count", 1),
        "desk-merge-stays-parted".into(),
    ];
    JoinedPage {
        notice: None,
        path: format!("{PERSON}/unita/0190c3d4-0000-7000-8000-000000000002"),
        back: PERSON.to_owned(),
        name: "Inventata Di Prova".to_owned(),
        when: "lunedì 30 novembre, 11:00".to_owned(),
        again: [("Inventata Di Prova".to_owned(), Some("1985".to_owned())), ("Inventatta Di Prova".to_owned(), None)],
        stays: if changed { stays } else { Vec::new() },
    }
}
