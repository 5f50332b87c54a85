// SPDX-License-Identifier: EUPL-1.2
//! Free words lead to services and needs, whatever the mistakes.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use directory::{Filters, Snapshot, pack, search::search};
use kernel::Language;
use std::path::Path;

fn valley() -> Snapshot {
    let checked = pack::check(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pack-small"));
    Snapshot::build(checked.pack.expect("the valley is sound"), 0)
}

fn first(valley: &Snapshot, text: &str, language: Language) -> Option<String> {
    search(valley, text, language, &Filters::default()).services.first().map(|hit| hit.service.id.clone())
}

#[test]
fn inflected_misspelt_and_unfinished_words_find_the_service() {
    let valley = valley();
    for text in ["lavoro", "LAVORI", "lavroo", "lavor", "cercare un lavoro", "sportelo lavoro"] {
        assert_eq!(first(&valley, text, Language::It).as_deref(), Some("sportello-lavoro"), "{text}");
    }
    for text in ["affitto", "affiti", "l'affitto arretrato", "afitto"] {
        assert_eq!(first(&valley, text, Language::It).as_deref(), Some("aiuto-affitto"), "{text}");
    }
    assert_eq!(first(&valley, "papa", Language::It).as_deref(), Some("gruppo-papa"));
    assert_eq!(first(&valley, "fathers", Language::En).as_deref(), Some("gruppo-papa"));
}

#[test]
fn free_words_lead_to_needs() {
    let valley = valley();
    let need =
        |text| search(&valley, text, Language::It, &Filters::default()).needs.first().map(|need| need.code.clone());
    assert_eq!(need("affitto arretrato").as_deref(), Some("rent_arrears"));
    assert_eq!(need("mi hanno licenziata").as_deref(), Some("work"));
    assert_eq!(need("il padrone di casa").as_deref(), Some("rent_arrears"));
    assert_eq!(need("alattamento").as_deref(), Some("newborn"));
    assert_eq!(need("zzzzqqqq"), None);
}

#[test]
fn bodies_and_towns_are_found_by_name() {
    let valley = valley();
    let found = search(&valley, "cooperativa esempio", Language::It, &Filters::default());
    assert_eq!(found.bodies[0].id, "coop-esempio");
    let found = search(&valley, "torricella del pizzo", Language::It, &Filters::default());
    assert_eq!(found.towns[0].istat.as_str(), "999003");
}

#[test]
fn filters_narrow_and_browse() {
    let valley = valley();
    let town = |code: &str| Filters { town: Some(code.parse().unwrap()), ..Filters::default() };
    let ids = |text: &str, filters: &Filters| {
        search(&valley, text, Language::It, filters)
            .services
            .iter()
            .map(|hit| hit.service.id.clone())
            .collect::<Vec<_>>()
    };
    assert!(ids("papà", &town("999001")).contains(&"gruppo-papa".to_owned()));
    assert!(!ids("papà", &town("999004")).contains(&"gruppo-papa".to_owned()), "that town is excepted");
    let stage = Filters { life_stage: Some("adult".into()), ..Filters::default() };
    assert_eq!(ids("", &stage), ["sportello-lavoro"]);
    assert!(ids("", &Filters::default()).is_empty());
    let one = Filters { limit: Some(1), need: Some("work".into()), ..Filters::default() };
    let found = search(&valley, "", Language::It, &one);
    assert_eq!((found.services.len(), found.more), (1, 2));
}

#[test]
fn hostile_texts_find_nothing_and_break_nothing() {
    let valley = valley();
    for text in
        ["'; DROP TABLE x;--", "\0\u{202e}\u{feff}", &"a".repeat(10_240), &"à ".repeat(10_240), "😀😀", "%", "(((("]
    {
        search(&valley, text, Language::Ar, &Filters::default());
    }
}

proptest::proptest! {
    #[test]
    fn any_text_can_be_searched(text in "\\PC{0,200}", language in 0..10_usize) {
        thread_local!(static VALLEY: Snapshot = valley());
        VALLEY.with(|valley| {
            let found = search(valley, &text, Language::ALL[language], &Filters::default());
            assert!(found.services.windows(2).all(|pair| pair[0].service.id != pair[1].service.id));
        });
    }
}

fn shipped() -> Snapshot {
    let checked = pack::check(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../territories/cremona"));
    Snapshot::build(checked.pack.expect("the territory is sound"), 0)
}

#[test]
fn what_people_type_in_their_own_language_leads_to_the_need() {
    let shipped = shipped();
    for (language, text, wanted) in [
        // The example that the page itself gives, in each language.
        (Language::Zh, "我付不起房租", "rent_arrears"),
        (Language::Zh, "我没有工作了", "work"),
        (Language::Zh, "家暴", "violence"),
        (Language::Ar, "إيجار", "rent_arrears"),
        (Language::Ar, "حمل", "pregnancy"),
        (Language::Ar, "أنا حامل", "pregnancy"),
        (Language::Ar, "زوجي يضربني", "violence"),
        (Language::Pa, "ਕਿਰਾਇਆ", "rent_arrears"),
        (Language::Pa, "ਨੌਕਰੀ", "work"),
        (Language::Uk, "шукаю роботу", "work"),
        (Language::Uk, "чоловік мене б’є", "violence"),
        (Language::Ro, "nu pot plăti chiria", "rent_arrears"),
        (Language::Ro, "sunt însărcinată", "pregnancy"),
        (Language::Sq, "nuk kam punë", "work"),
        (Language::Sq, "burri më rreh", "violence"),
        (Language::Fr, "je ne trouve pas d’emploi", "work"),
        (Language::Es, "me echan de casa", "eviction"),
        (Language::En, "pregnant", "pregnancy"),
    ] {
        let found = search(&shipped, text, language, &Filters::default());
        let needs: Vec<&str> = found.needs.iter().map(|need| need.code.as_str()).collect();
        assert_eq!(needs.first(), Some(&wanted), "{text}: {needs:?}");
        assert!(!found.services.is_empty(), "{text}");
    }
}
