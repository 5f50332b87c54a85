// SPDX-License-Identifier: EUPL-1.2
//! What the shipped territory promises, as families read it.

use testkit::{Page, TestTown, Visitor, on_both, on_sqlite};

const NEXT: &str = "Avanti";
const SKIP: &str = "Salta e mostrami chi aiuta";

/// From the first page to whatever comes next, with these needs in this town.
async fn ask(family: &Visitor, town: &str, needs: &[&str]) -> Page {
    let mut first = family.get("/it/").await;
    for need in needs {
        first = first.choose(need);
    }
    family.send(first.fill("Dove abiti?", town).press(NEXT)).await
}

/// Goes on without answering what is still asked.
async fn skip(family: &Visitor, page: Page) -> Page {
    if page.buttons().iter().any(|button| button == SKIP) { family.send(page.press(SKIP)).await } else { page }
}

/// The cards in plain sight: what does not fit and why stands apart.
fn fitting(page: &Page) -> Vec<String> {
    let cards = page.root().all("article");
    let fits = |class: &str| class.contains("result") && !class.contains("result-faded");
    cards.into_iter().filter(|card| fits(card.get("class").unwrap_or_default())).map(|card| card.words()).collect()
}

fn not_fitting(page: &Page) -> Vec<String> {
    let cards = page.root().all("article");
    let faded = |class: &str| class.contains("result-faded");
    cards.into_iter().filter(|card| faded(card.get("class").unwrap_or_default())).map(|card| card.words()).collect()
}

#[test]
fn casalmaggiore_and_work_lead_to_energheia() {
    on_sqlite(|town| async move {
        let family = town.visitor();
        let page = ask(&family, "casalmaggiore", &["Ho perso il lavoro"]).await;
        let page = skip(&family, page).await;
        let first = fitting(&page).remove(0);
        assert!(first.contains("Energheia"), "{first}");
        assert!(first.contains("0375 40200"), "{first}");
        assert!(first.contains('@'), "{first}");
        assert!(first.contains("Gratis") && first.contains("Primo posto libero"), "{first}");
    });
}

#[test]
fn the_other_sixteen_towns_of_the_casalasco_lead_to_mestieri_lombardia() {
    on_sqlite(|town| async move {
        let directory = town.filo.directory.current().unwrap();
        let casalmaggiore = directory.find_town("Casalmaggiore")[0].town.district.clone();
        let others: Vec<String> = directory
            .towns()
            .iter()
            .filter(|other| other.district == casalmaggiore && other.name != "Casalmaggiore")
            .map(|other| other.name.clone())
            .collect();
        assert_eq!(others.len(), 16, "{others:?}");
        for name in others {
            let family = town.visitor();
            let page = ask(&family, &name, &["Ho perso il lavoro"]).await;
            let page = skip(&family, page).await;
            page.must_be(200);
            let first = fitting(&page).into_iter().next().unwrap_or_default();
            assert!(first.contains("Mestieri Lombardia"), "{name}: {first}");
            let contacts = page.contacts();
            assert!(contacts.iter().any(|it| it.starts_with("tel:")), "{name}: {contacts:?}");
            assert!(contacts.iter().any(|it| it.starts_with("mailto:")), "{name}: {contacts:?}");
        }
    });
}

#[test]
fn cernusco_with_a_child_finds_ripartire_and_without_hears_why_not() {
    on_sqlite(|town| async move {
        for (minors, fits) in [("1", true), ("0", false)] {
            let family = town.visitor();
            let page = ask(&family, "Cernusco sul Naviglio", &["Ho perso il lavoro"]).await;
            page.must_be(200).must_say("Quanti figli");
            let mut page = page.fill("Quanti figli", minors);
            if page.says("qualcuno ha perso il lavoro?") {
                page = page.answer("qualcuno ha perso il lavoro?", "Sì");
            }
            let mut page = family.send(page.press(NEXT)).await;
            page.must_be(200);
            page = skip(&family, page).await;
            let named = |cards: Vec<String>| cards.into_iter().find(|card| card.contains("Ripartire"));
            if fits {
                assert!(named(fitting(&page)).is_some(), "{}", page.main());
            } else {
                assert!(named(fitting(&page)).is_none(), "{}", page.main());
                let why_not = named(not_fitting(&page)).unwrap_or_else(|| panic!("no reason: {}", page.main()));
                assert!(why_not.contains("figli"), "{why_not}");
                assert!(why_not.contains("Prova invece"), "{why_not}");
                assert!(!fitting(&page).is_empty(), "something instead");
            }
        }
    });
}

#[test]
fn soresina_and_the_bertesi_school_find_the_listening_point() {
    on_sqlite(|town| async move {
        let family = town.visitor();
        let mut page = ask(&family, "Soresina", &["Faccio fatica con i figli"]).await;
        for _ in 0..4 {
            if page.says("Quale scuola") {
                page = page.answer("Quale scuola", "Bertesi");
                page = family.send(page.press(NEXT)).await;
                break;
            }
            page = family.send(page.press(NEXT)).await;
        }
        page = skip(&family, page).await;
        page.must_be(200);
        assert!(fitting(&page).iter().any(|card| card.contains("Bertesi")), "{}", page.main());
    });
}

#[test]
fn a_new_father_near_cremona_finds_groups_and_meetings() {
    on_sqlite(|town| async move {
        let directory = town.filo.directory.current().unwrap();
        let district = directory.find_town("Cremona")[0].town.district.clone();
        let towns: Vec<String> =
            directory.towns().iter().filter(|town| town.district == district).map(|town| town.name.clone()).collect();
        for name in [&towns[0], &towns[towns.len() / 2], &"Cremona".to_owned()] {
            let family = town.visitor();
            let page = ask(&family, name, &["Sono papà"]).await;
            let page = skip(&family, page).await;
            page.must_be(200);
            let cards = fitting(&page).join(" | ");
            assert!(cards.to_lowercase().contains("gruppi"), "{name}: {cards}");
            assert!(cards.to_lowercase().contains("incontri"), "{name}: {cards}");
        }
    });
}

#[test]
fn crema_and_an_eviction_for_arrears_find_the_housing_emergency_with_children_flagged() {
    on_sqlite(|town| async move {
        let family = town.visitor();
        let mut page = ask(&family, "Crema", &["Sono indietro con l'affitto", "Ho lo sfratto"]).await;
        let mut counted = false;
        for _ in 0..4 {
            if !page.buttons().iter().any(|button| button == SKIP) {
                break;
            }
            if page.says("Quanti figli") {
                page = page.fill("Quanti figli", "2");
                counted = true;
            }
            if page.says("lettera di sfratto?") {
                page = page.answer("lettera di sfratto?", "Sì");
            }
            page = family.send(page.press(NEXT)).await;
        }
        page.must_be(200);
        let cards = fitting(&page).join(" | ");
        assert!(cards.contains("Emergenza casa a Crema"), "{}", page.main());
        assert!(counted, "children must be asked for, to be flagged");
        page.must_say("Con te vivono bambini o ragazzi");
    });
}

#[test]
fn milan_is_outside_and_hears_it_kindly() {
    on_both(|town| async move {
        for typed in ["Milano", "milano", "015146"] {
            let family = town.visitor();
            let page = ask(&family, typed, &["Ho perso il lavoro"]).await;
            let page = skip(&family, page).await;
            page.must_be(200).must_say("Un altro territorio si occupa di te");
            assert!(page.main().to_lowercase().contains("milano"), "{}", page.main());
            assert!(fitting(&page).is_empty());
            assert!(!page.buttons().iter().any(|button| button.contains("Prenota")));
        }
        let kept = town.count("SELECT count(*) FROM reception_demand").await;
        assert_eq!(kept, 3, "demand from outside is counted, once a form");
    });
}

#[test]
fn what_nobody_offers_is_counted_once_and_a_contact_is_offered() {
    on_both(|town| async move {
        let family = town.visitor();
        let Some((need, name, page)) = unmet(&town, &family).await else {
            println!("this territory answers every need in every town that was tried");
            return;
        };
        println!("nobody offers {need} in {name}");
        page.must_be(200).must_say("Per questo non c’è ancora un servizio").must_say("senza il tuo nome");
        assert!(page.contacts().iter().any(|it| it.starts_with("tel:")), "{}", page.main());
        let counted = town.count("SELECT count(*) FROM reception_demand WHERE reason = 'no_service'").await;
        assert!(counted >= 1);
        // The same page in English counts nothing again.
        let english = family.send(page.press("English")).await;
        english.must_be(200);
        assert_eq!(town.count("SELECT count(*) FROM reception_demand WHERE reason = 'no_service'").await, counted);
    });
}

/// A need that finds nothing somewhere: asked of the directory first, then pressed.
async fn unmet(town: &TestTown, family: &Visitor) -> Option<(String, String, Page)> {
    let directory = town.filo.directory.current().unwrap();
    for place in ["Cernusco sul Naviglio", "Casalmaggiore", "Crema", "Cremona"] {
        let istat = directory.find_town(place)[0].town.istat;
        for need in directory.needs() {
            let mut asked = directory::Asked::new(istat);
            asked.needs = [need.code.clone()].into();
            let found = directory::routing::orient(&directory, &asked);
            if found.unmet && found.results.is_empty() {
                let say = need.say.get(kernel::Language::It).to_owned();
                let page = ask(family, place, &[&say]).await;
                let page = skip(family, page).await;
                return Some((need.code.clone(), place.to_owned(), page));
            }
        }
    }
    None
}

#[test]
fn a_town_is_recognised_however_it_is_typed() {
    on_sqlite(|town| async move {
        for typed in ["CASALMAGGIORE", "casal maggiore", "Casalmagiore", "casalmaggior", "019021"] {
            let family = town.visitor();
            let page = ask(&family, typed, &["Ho perso il lavoro"]).await;
            page.must_be(200);
            assert!(page.says("Casalmaggiore"), "{typed}: {}", page.main());
        }
        let family = town.visitor();
        let unknown = ask(&family, "Qwertyuiop", &["Ho perso il lavoro"]).await;
        unknown.must_be(422).must_say("Non troviamo questo Comune");
        assert_eq!(unknown.value("Dove abiti?"), "Qwertyuiop");
        assert!(unknown.chosen("Ho perso il lavoro"));
        let elsewhere = family.send(unknown.press("Abito in un altro Comune")).await;
        elsewhere.must_be(200).must_say("Un altro territorio");
    });
}

#[test]
fn search_forgives_typing() {
    on_sqlite(|town| async move {
        for (typed, found) in [
            ("afitto", "affitto"),
            ("consultorio familiare", "onsultorio"),
            ("consultorjo", "onsultorio"),
            ("bolette della luce", "ollett"),
            ("badante per la nonna", "nzian"),
            ("LAVORO", "lavoro"),
        ] {
            let family = town.visitor();
            let page = family.get("/it/cerca").await.fill("Che cosa cerchi?", typed);
            let page = family.send(page.press("Cerca")).await;
            page.must_be(200);
            assert!(page.main().contains(found), "{typed}: {}", page.main());
            assert!(page.links().iter().any(|(_, path)| path.contains("/servizi/")), "{typed}: {}", page.main());
            assert!(family.addresses().iter().all(|path| !path.contains('?')), "words in an address");
        }
        let family = town.visitor();
        let nothing =
            family.send(family.get("/it/cerca").await.fill("Che cosa cerchi?", "zzxqwy").press("Cerca")).await;
        nothing.must_be(200).must_say("Non troviamo niente");
        let empty = family.send(family.get("/it/cerca").await.press("Cerca")).await;
        empty.must_be(422).must_say("Scrivi una parola");
    });
}
