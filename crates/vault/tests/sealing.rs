// SPDX-License-Identifier: EUPL-1.2
//! What is sealed opens where it was sealed, with its own key, unaltered; else not at all.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use common::{NOW, PLACE, wait};
use kernel::{FixedClock, Kind, Problem, SeededChance, UtcMicros};
use proptest::prelude::*;
use std::sync::Arc;
use vault::{Place, ReadLog, Sealed, SubjectKey, Vault, VaultError};

fn a_vault(seed: u64) -> Vault {
    Vault::in_memory(Arc::new(FixedClock::at(NOW)), Arc::new(SeededChance::new(seed))).unwrap()
}

fn a_key() -> SubjectKey {
    wait(a_vault(1).new_subject(NOW)).unwrap().1
}

fn open<T: serde::de::DeserializeOwned>(
    key: &SubjectKey,
    place: &Place<'_>,
    sealed: &Sealed<T>,
) -> Result<T, VaultError> {
    let mut reads = ReadLog::new("test");
    let opened = key.open(place, sealed, &mut reads);
    drop(reads.hand_over());
    opened
}

fn is_broken<T>(refused: &Result<T, VaultError>) -> bool {
    matches!(refused, Err(VaultError::SealBroken { .. }))
}

#[test]
fn a_sealed_value_opens_and_the_read_is_noted() {
    let key = a_key();
    let sealed = key.seal(&PLACE, &("given".to_owned(), 7)).unwrap();
    let mut reads = ReadLog::new("desk.today");
    assert!(reads.is_empty());
    for _ in 0..2 {
        assert_eq!(key.open(&PLACE, &sealed, &mut reads).unwrap(), ("given".to_owned(), 7));
    }
    let reads = reads.hand_over();
    assert_eq!((reads.purpose, reads.subjects), ("desk.today", vec![key.id()]));
}

#[test]
fn a_value_moved_to_another_place_is_refused() {
    let key = a_key();
    let sealed = key.seal_text(&PLACE, "secret").unwrap();
    for place in [
        Place { table: "persons", ..PLACE },
        Place { column: "given", ..PLACE },
        Place { row: "2", ..PLACE },
        Place { table: "personn", column: "ame", row: "1" },
    ] {
        let refused = open(&key, &place, &sealed).unwrap_err();
        assert!(matches!(refused, VaultError::SealBroken { .. }), "{refused}");
        assert!(!refused.to_string().contains("secret"));
    }
}

#[test]
fn a_value_of_somebody_else_is_refused() {
    let vault = a_vault(1);
    let (_, one) = wait(vault.new_subject(NOW)).unwrap();
    let (_, other) = wait(vault.new_subject(NOW)).unwrap();
    let sealed = one.seal_text(&PLACE, "secret").unwrap();
    assert!(matches!(open(&other, &PLACE, &sealed), Err(VaultError::SealBroken { .. })));
}

#[test]
fn a_value_of_another_kind_is_refused() {
    let key = a_key();
    let text = key.seal_text(&PLACE, "seven").unwrap();
    assert!(matches!(open(&key, &PLACE, &Sealed::<i64>::from_bytes(text.into_bytes())), Err(VaultError::Kind { .. })));
}

#[test]
fn names_of_different_length_look_alike() {
    let key = a_key();
    let length = |text: &str| key.seal_text(&PLACE, text).unwrap().as_bytes().len();
    assert_eq!(length("A"), length("A very long family name"));
    assert_ne!(length("A"), length(&"A".repeat(40)));
}

#[test]
fn a_state_expires_at_its_moment() {
    let vault = a_vault(1);
    let text = vault.seal_state("door.booking", NOW.plus_seconds(60), b"step 3");
    assert_eq!(vault.open_state("door.booking", NOW.plus_seconds(59), &text).unwrap(), b"step 3");
    assert_eq!(vault.open_state("door.booking", NOW.plus_seconds(60), &text), Err(VaultError::StateExpired));
    let problem = Problem::from(VaultError::StateExpired);
    assert_eq!((problem.kind, problem.key), (Kind::Gone, "page-problem-gone"));
}

#[test]
fn a_state_of_another_use_or_territory_is_refused() {
    let vault = a_vault(1);
    let text = vault.seal_state("door.booking", UtcMicros(i64::MAX), b"step 3");
    assert_eq!(vault.open_state("door.cookie", NOW, &text), Err(VaultError::StateBroken));
    assert_eq!(a_vault(2).open_state("door.booking", NOW, &text), Err(VaultError::StateBroken));
}

#[test]
fn a_signature_is_for_one_use_and_one_text() {
    let vault = a_vault(1);
    let tag = vault.sign("agenda.slot", b"monday");
    assert!(vault.verify("agenda.slot", b"monday", &tag));
    assert!(!vault.verify("agenda.slot", b"tuesday", &tag));
    assert!(!vault.verify("agenda.slo", b"tmonday", &tag));
    assert!(!vault.verify("agenda.slot", b"monday", &tag[..31]));
    assert!(!vault.verify("agenda.slot", b"monday", b""));
}

#[test]
fn a_blind_index_finds_the_same_text_under_the_same_label() {
    let vault = a_vault(1);
    assert_eq!(vault.index("person.phone", "+390"), vault.index("person.phone", "+390"));
    assert_ne!(vault.index("person.phone", "+390"), vault.index("person.mail", "+390"));
    assert_ne!(vault.index("person.phone", "+390"), a_vault(2).index("person.phone", "+390"));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn every_text_comes_back(text in "\\PC{0,80}", row in "\\PC{0,12}") {
        let key = a_key();
        let place = Place { row: &row, ..PLACE };
        let sealed = key.seal_text(&place, &text).unwrap();
        prop_assert_eq!(open(&key, &place, &sealed).unwrap(), text);
    }

    #[test]
    fn an_altered_byte_is_refused_wherever_it_is(text in "[a-z ]{0,40}", flip in 1_u8..) {
        let key = a_key();
        let whole = key.seal_text(&PLACE, &text).unwrap().into_bytes();
        for place in 0..whole.len() {
            let mut altered = whole.clone();
            altered[place] ^= flip;
            let refused = open(&key, &PLACE, &Sealed::<String>::from_bytes(altered));
            prop_assert!(is_broken(&refused));
        }
        for kept in 0..whole.len() {
            let refused = open(&key, &PLACE, &Sealed::<String>::from_bytes(whole[..kept].to_vec()));
            prop_assert!(is_broken(&refused));
        }
    }

    #[test]
    fn whatever_a_browser_sends_as_state_is_refused_calmly(text in "\\PC{0,200}", bytes: Vec<u8>) {
        let vault = a_vault(1);
        for sent in [text, String::from_utf8_lossy(&bytes).into_owned()] {
            prop_assert_eq!(vault.open_state("door.booking", NOW, &sent), Err(VaultError::StateBroken));
        }
    }

    #[test]
    fn an_altered_state_is_refused(bytes: Vec<u8>, place: prop::sample::Index, with in "[A-Za-z0-9_.=-]") {
        let vault = a_vault(1);
        let whole = vault.seal_state("door.booking", UtcMicros(i64::MAX), &bytes);
        let at = place.index(whole.len());
        let altered = format!("{}{with}{}", &whole[..at], &whole[at + 1..]);
        if altered != whole {
            prop_assert_eq!(vault.open_state("door.booking", NOW, &altered), Err(VaultError::StateBroken));
        }
    }
}

#[test]
fn a_state_of_a_megabyte_is_refused_unread() {
    assert_eq!(a_vault(1).open_state("door.booking", NOW, &"A".repeat(1 << 20)), Err(VaultError::StateBroken));
}
