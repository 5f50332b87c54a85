// SPDX-License-Identifier: EUPL-1.2
//! What becomes of two records that are one person, whatever they say: the rules, asked at random.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use kernel::{Id, SeededChance, UtcMicros, tax_code::Sex};
use people::{
    Born, Care, Flag, Identity, Standing,
    merge::rules::{Field, MOST_JOINED, Picks, Record, Side, Stand, merged, sides, undone},
};
use proptest::prelude::*;

/// Invented here, so that it may be printed when a rule fails; records of people may not.
#[derive(Clone)]
struct Invented(Record);

impl std::ops::Deref for Invented {
    type Target = Record;
    fn deref(&self) -> &Record {
        &self.0
    }
}

impl std::fmt::Debug for Invented {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let said: Vec<String> = Field::ALL.iter().map(|field| field.said(&self.0)).collect();
        write!(out, "{said:?} {:?} {:?}", self.0.identity.call_at, self.0.care)
    }
}

fn records() -> impl Strategy<Value = Invented> {
    let born = prop::option::of(prop_oneof!["19[0-9]{2}-0[1-9]-1[0-9]", "19[0-9]{2}"]);
    let sex = prop::option::of(prop_oneof![Just(Sex::Female), Just(Sex::Male)]);
    let names = ("[ab]{1,2}", "[ab]{0,2}", "[ab]{0,2}", "[AB]{0,2}");
    let several = |words: &'static [&'static str]| {
        prop::sample::subsequence(words, 0..=words.len())
            .prop_map(|some| some.into_iter().map(str::to_owned).collect::<Vec<_>>())
    };
    let lists = (several(&["IT", "MA", "unknown"]), several(&["bengali", "twi"]));
    let care =
        (prop::option::of("[a-b]{2}"), any::<bool>(), prop::collection::btree_set(0..4_usize, 0..4), "[ab]{0,2}");
    (names, born, sex, care, lists).prop_map(
        |((surname, given, alias, tax_code), born, sex, (language, interpreter, flags, call_at), lists)| {
            Invented(Record {
                identity: Identity {
                    surname,
                    given,
                    alias,
                    born: born.as_deref().and_then(Born::read),
                    sex,
                    tax_code,
                    call_at,
                    citizenships: lists.0,
                    languages: lists.1,
                },
                care: Care { language, interpreter, flags: flags.into_iter().map(|at| Flag::ALL[at]).collect() },
            })
        },
    )
}

fn sides_of() -> impl Strategy<Value = Vec<(Field, bool)>> {
    prop::collection::vec(any::<bool>(), Field::ALL.len())
        .prop_map(|picked| Field::ALL.into_iter().zip(picked).collect())
}

fn picks(picked: &[(Field, bool)], turned: bool) -> Picks {
    let side = |one: bool| if one { Side::One } else { Side::Other };
    Picks::from(picked.iter().map(|(field, one)| (*field, side(*one != turned))))
}

fn stands() -> impl Strategy<Value = (u64, &'static str, bool, usize)> {
    (1..5_u64, prop_oneof![Just("b"), Just("c")], any::<bool>(), 0..9_usize)
}

fn stand((person, body, parted, joined): (u64, &'static str, bool, usize)) -> Stand<'static> {
    let person = Id::new(UtcMicros(0), &SeededChance::new(person));
    Stand { person, body, standing: if parted { Standing::Parted } else { Standing::Common }, joined }
}

proptest! {
    #[test]
    fn no_citizenship_and_no_language_is_lost(one in records(), other in records()) {
        let whole = merged(&one.0, &other.0, &Picks::default()).identity;
        for record in [&one.0, &other.0] {
            let known = |said: &&String| *said != people::country::UNKNOWN;
            for said in record.identity.citizenships.iter().filter(known).chain(&record.identity.languages) {
                prop_assert!(whole.citizenships.contains(said) || whole.languages.contains(said));
            }
        }
        prop_assert!(whole.citizenships.len() < 2 || !whole.citizenships.iter().any(|one| one == people::country::UNKNOWN));
    }

    #[test]
    fn it_does_not_matter_which_comes_first(one in records(), other in records(), picked in sides_of()) {
        let there = merged(&one, &other, &picks(&picked, false));
        prop_assert!(there == merged(&other, &one, &picks(&picked, true)));
        let usual = merged(&one, &other, &Picks::usual(&one, &other, Side::One));
        prop_assert!(usual == merged(&other, &one, &Picks::usual(&other, &one, Side::Other)));
    }

    #[test]
    fn nothing_that_guards_somebody_is_lessened(one in records(), other in records(), picked in sides_of()) {
        let whole = merged(&one, &other, &picks(&picked, false));
        for record in [&one, &other] {
            prop_assert!(whole.care.flags.is_superset(&record.care.flags));
            prop_assert!(whole.care.interpreter || !record.care.interpreter);
            prop_assert!(whole.identity.call_at.contains(&record.identity.call_at));
        }
    }

    #[test]
    fn what_only_one_of_them_says_is_not_lost(one in records(), other in records(), picked in sides_of()) {
        let whole = merged(&one, &other, &picks(&picked, false));
        for field in Field::ALL {
            let said = [field.said(&one), field.said(&other)];
            prop_assert!(said.contains(&field.said(&whole)));
            prop_assert!(!field.said(&whole).is_empty() || said.iter().all(String::is_empty));
        }
    }

    #[test]
    fn undone_at_once_it_is_as_if_it_had_never_been(one in records(), other in records(), picked in sides_of()) {
        let whole = merged(&one, &other, &picks(&picked, false));
        let (back, stays) = undone(&one, &whole, &whole);
        prop_assert!(back == *one && stays.is_empty());
    }

    #[test]
    fn what_was_changed_since_stays_and_all_else_goes_back(
        one in records(), other in records(), now in records(), picked in sides_of(),
    ) {
        let whole = merged(&one, &other, &picks(&picked, false));
        let (back, stays) = undone(&one, &whole, &now);
        for field in Field::ALL {
            let changed = field.said(&now) != field.said(&whole);
            let expected = if changed { field.said(&now) } else { field.said(&one) };
            prop_assert!(field.said(&back) == expected);
            prop_assert_eq!(stays.contains(&field.code()), changed && field.said(&now) != field.said(&one));
        }
        for flag in Flag::ALL {
            let (was, had, has) = (&one.care.flags, &whole.care.flags, &now.care.flags);
            let expected = if has.contains(&flag) == had.contains(&flag) { was } else { has };
            prop_assert_eq!(back.care.flags.contains(&flag), expected.contains(&flag));
        }
    }

    #[test]
    fn whose_id_stays_depends_on_no_order_and_never_shows_who_was_parted(one in stands(), other in stands()) {
        let (one, other) = (stand(one), stand(other));
        let decided = sides(one, other);
        prop_assert!(decided == sides(other, one));
        if let Ok((kept, gone)) = decided {
            let of = |person| if one.person == person { one } else { other };
            prop_assert!(kept != gone && of(gone).joined == 0 && of(kept).joined < MOST_JOINED);
            prop_assert!(of(gone).standing == Standing::Common || of(kept).standing == Standing::Parted);
            if of(gone).standing == Standing::Parted {
                prop_assert_eq!(of(gone).body, of(kept).body);
            }
        }
    }
}
