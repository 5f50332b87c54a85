// SPDX-License-Identifier: EUPL-1.2
//! `filo poster`, as a clerk types it: the file is there, the code is one, what would send people astray is refused.
#![cfg(feature = "pdf")]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{Data, Seen, cremona_copy};

fn poster(data: &Data, words: &[&str]) -> Seen {
    data.run(&[&["poster", "--address", "https://filo.example"], words].concat())
}

#[test]
fn a_poster_is_written_and_its_address_said() {
    let data = Data::loaded();
    let file = data.file("ar.pdf");
    let words = ["--desk", "lavoro-casalmaggiore", "--lang", "ar", "--out", file.to_str().unwrap()];
    let first = poster(&data, &words).must_be(0);
    let pdf = std::fs::read(&file).unwrap();
    assert!(pdf.starts_with(b"%PDF-"), "{}", first.out);
    let (link, _) = first.out.split_once("  ").unwrap();
    assert!(
        link.starts_with("https://filo.example/v/") && link.len() == "https://filo.example/v/bcd23".len(),
        "{link}"
    );
    let again = poster(&data, &words).must_be(0);
    assert_eq!(first.out, again.out, "printed twice it is the same campaign");
    let school = poster(&data, &[&words[..], &["--channel", "school", "--label", "Atrio"]].concat()).must_be(0);
    assert_ne!(first.out, school.out);
}

#[test]
fn a_town_has_cards_in_every_language() {
    let data = Data::loaded();
    let folder = data.file("cards");
    let out = folder.to_str().unwrap();
    let seen = poster(&data, &["--town", "019021", "--lang", "all", "--size", "card", "--out", out]).must_be(0);
    assert_eq!(seen.out.lines().count(), 10, "{}", seen.out);
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 10);
}

/// The desk's own words are the territory's: each letter of them must have its type.
#[test]
fn a_desk_has_posters_in_every_language() {
    let data = Data::loaded();
    let folder = data.file("posters");
    let out = folder.to_str().unwrap();
    let seen =
        poster(&data, &["--desk", "lavoro-casalmaggiore", "--lang", "all", "--size", "a4", "--out", out]).must_be(0);
    assert_eq!(seen.out.lines().count(), 10, "{} {}", seen.out, seen.err);
}

#[test]
fn what_would_lead_nowhere_is_refused_with_what_to_do() {
    let data = Data::loaded();
    let file = data.file("no.pdf");
    let out = file.to_str().unwrap();
    for (words, said) in [
        (vec!["--desk", "nobody", "--out", out], "no desk \"nobody\""),
        (vec!["--town", "058091", "--out", out], "no town 058091"),
    ] {
        let seen = poster(&data, &words).must_be(1);
        assert!(seen.err.contains(said) && seen.out.is_empty(), "{}", seen.err);
    }
    let seen = data.run(&["poster", "--desk", "lavoro-casalmaggiore", "--out", out]).must_be(1);
    assert!(seen.err.contains("https://filo.example"), "{}", seen.err);
    for (words, said) in [
        (vec!["--desk", "lavoro-casalmaggiore", "--lang", "xx", "--out", out], "it, ro, pa"),
        (vec!["--desk", "lavoro-casalmaggiore", "--size", "a0", "--out", out], "a4, a3 or card"),
        (vec!["--out", out], "--desk"),
    ] {
        let seen = poster(&data, &words).must_be(2);
        assert!(seen.err.contains(said), "{}", seen.err);
    }
    assert!(!file.exists());
}

#[test]
fn a_desk_that_closed_gets_no_poster() {
    let data = Data::empty();
    let pack = cremona_copy();
    // Its windows have ended.
    let desks = pack.path().join("desks.toml");
    let text = std::fs::read_to_string(&desks).unwrap();
    let (first, rest) = text.split_once("[[desk]]\nid = \"lavoro-piadena\"").unwrap();
    std::fs::write(
        &desks,
        format!("{}[[desk]]\nid = \"lavoro-piadena\"{rest}", first.replace("2028-12-31", "2026-01-31")),
    )
    .unwrap();
    data.run(&["territory", "load", pack.path().to_str().unwrap(), "--yes"]).must_be(0);
    data.open();
    let file = data.file("closed.pdf");
    let seen = poster(&data, &["--desk", "lavoro-casalmaggiore", "--out", file.to_str().unwrap()]).must_be(1);
    assert!(seen.err.contains("has closed") && seen.err.contains("Take the old ones down"), "{}", seen.err);
    assert!(!file.exists());
}
