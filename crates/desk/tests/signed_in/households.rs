// SPDX-License-Identifier: EUPL-1.2
//! People and households at the desk, as a browser without scripts lives them, on both databases.

use crate::common::{Browser, DESK, Valley, on_both};
use axum::http::StatusCode;
use identity::{Role, Who};
use jiff::civil::date;
use people::{
    Born, Care, Identity, NewPerson, PersonId, Standing,
    household::{HouseholdId, HouseholdKind, NewHousehold, NewMember, Role as As},
    relation::{NewRelation, RelationKind, Tie},
};

const BODY: &str = "coop-esempio";

async fn at_work(valley: &Valley) -> Browser<'_> {
    valley.employ("alta", Role::FrontDesk, BODY, &[DESK]).await;
    valley.browser("alta").await
}

async fn note(valley: &Valley, who: &Who, surname: &str, born: &str, standing: Standing) -> PersonId {
    let new = NewPerson {
        form: surname.into(),
        identity: Identity {
            surname: surname.into(),
            given: "Prova".into(),
            born: Born::read(born),
            ..Identity::default()
        },
        care: Care::default(),
        standing,
        contacts: Vec::new(),
    };
    valley.people.note_person(who, new).await.unwrap()
}

fn as_role(person: PersonId, role: As) -> NewMember {
    NewMember { person, role, since: Some(date(2024, 5, 3)), minor: false }
}

async fn begun(valley: &Valley, who: &Who, person: PersonId) -> HouseholdId {
    let (kind, first) = (HouseholdKind::Together, as_role(person, As::Reference));
    let new = NewHousehold { form: person.to_string(), kind, first };
    valley.people.begin_household(who, new, date(2026, 11, 20)).await.unwrap()
}

#[test]
fn who_is_added_is_searched_first_and_a_wrong_day_loses_nothing() {
    on_both(async |valley| {
        let mut browser = at_work(&valley).await;
        let who = valley.member("alta").await;
        let mother = note(&valley, &who, "Nucleini", "1985", Standing::Common).await;
        let home = begun(&valley, &who, mother).await;
        let page = format!("/it/scrivania/nuclei/{home}/aggiungi");
        let blank = browser.get(&page).await;
        let key = blank.value("key");
        // Nobody was looked for: nobody is added.
        let early = browser.post(&page, &format!("key={key}&go=save&role=child")).await;
        assert!(early.status == StatusCode::UNPROCESSABLE_ENTITY && early.says("Cerca chi è"));
        let found = browser.post(&page, &format!("key={key}&line=Nucleini+Prva&go=search")).await;
        assert!(found.says("Trovata una persona") && found.says("nascita: 1985"));
        let new = browser.post(&page, &format!("key={key}&line=Altrini+Nino&go=new")).await;
        assert!(new.says("Persona nuova") && new.says("Altrini"));
        let typed = format!("key={key}&person=new&surname=Altrini&given=Nino&role=child&minor=1&go=save");
        let wrong = browser.post(&page, &format!("{typed}&since=2999-01-01")).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.says("deve ancora venire") && wrong.says("Altrini") && wrong.says("2999-01-01"));
        let added = browser.post(&page, &typed).await;
        assert_eq!(added.to(), format!("/it/scrivania/nuclei/{home}?fatto=aggiunto"));
        // Sent twice: the same person, and the page says that they are there.
        let twice = browser.post(&page, &typed).await;
        assert!(twice.says("È già in questo nucleo"), "{}", twice.text);
        let shown = browser.get(added.to()).await;
        assert!(shown.says("Nino Altrini") && shown.says("Una persona con meno di 18 anni"));
        assert!(shown.says("nascita è da chiedere"));
        // Looking for a name leaves it in no address.
        assert!(!shown.text.contains("?line="));
    });
}

#[test]
fn an_end_is_noted_and_taken_away() {
    on_both(async |valley| {
        let mut browser = at_work(&valley).await;
        let who = valley.member("alta").await;
        let mother = note(&valley, &who, "Nucleini", "1985", Standing::Common).await;
        let child = note(&valley, &who, "Nucleotti", "2015-03-01", Standing::Common).await;
        let home = begun(&valley, &who, mother).await;
        let came = as_role(child, As::Child);
        let came = valley.people.add_member(&who, home, came, date(2026, 11, 20)).await.unwrap();
        let page = format!("/it/scrivania/nuclei/{home}");
        let early = browser.post(&page, &format!("fine={came}&how=on&until=2023-01-01&go=end")).await;
        assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(early.says("Finisce prima di cominciare") && early.says("2023-01-01"));
        let ended = browser.post(&page, &format!("fine={came}&how=unknown&go=end")).await;
        assert!(ended.to().contains("fatto=finito"), "{}", ended.to());
        let shown = browser.get(ended.to()).await;
        assert!(shown.says("Chi c’era") && shown.says("Nessuno ha meno di 18 anni") && shown.says("Togli la fine"));
        let day = browser.get(&format!("{page}?giorno=2025-01-01")).await;
        assert!(day.says("Prova Nucleotti") && !day.says("forse"));
        assert_eq!(browser.post(&page, &format!("fine={came}&go=undo")).await.to(), format!("{page}?fatto=tolta"));
        assert!(browser.get(&page).await.says("Una persona con meno di 18 anni"));
    });
}

/// Who may not see a parted file learns from no page that there is one.
#[test]
fn whose_file_is_parted_is_on_no_page_of_who_may_not_see_it() {
    on_both(async |valley| {
        let mut blind = at_work(&valley).await;
        valley.employ("tutela", Role::CaseWorker, "unione-esempio", &[]).await;
        let protector = valley.member("tutela").await;
        let mother = note(&valley, &protector, "Celatini", "1985", Standing::Parted).await;
        let child = note(&valley, &protector, "Nucleotti", "2015-03-01", Standing::Common).await;
        let home = begun(&valley, &protector, child).await;
        let alone = blind.get(&format!("/it/scrivania/nuclei/{home}")).await;
        let today = date(2026, 11, 20);
        valley.people.add_member(&protector, home, as_role(mother, As::Parent), today).await.unwrap();
        let tie = NewRelation { tie: Tie::Is(RelationKind::Parent), other: mother, since: None, power: String::new() };
        valley.people.relate(&protector, child, tie, today).await.unwrap();
        let together = blind.get(&format!("/it/scrivania/nuclei/{home}")).await;
        assert_eq!(together.text, alone.text, "the page is the same to the letter");
        let own = blind.get(&format!("/it/scrivania/nuclei/persona/{child}")).await;
        assert!(own.says("Nessun legame segnato") && !own.says("Celatini"));
        for gone in ["", "/legame"] {
            let page = blind.get(&format!("/it/scrivania/nuclei/persona/{mother}{gone}")).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND);
        }
        let mut seeing = valley.browser("tutela").await;
        assert!(seeing.get(&format!("/it/scrivania/nuclei/{home}")).await.says("Celatini"));
        assert!(seeing.get(&format!("/it/scrivania/nuclei/persona/{child}")).await.says("Celatini"));
    });
}

#[test]
fn a_circle_of_parents_is_refused_and_named() {
    on_both(async |valley| {
        let mut browser = at_work(&valley).await;
        let who = valley.member("alta").await;
        let elder = note(&valley, &who, "Nucleini", "1950", Standing::Common).await;
        let younger = note(&valley, &who, "Nucleotti", "1985", Standing::Common).await;
        let page = |person: PersonId| format!("/it/scrivania/nuclei/persona/{person}/legame");
        let typed = |person: PersonId, tie: &str| format!("key=k&person=of:{person}&tie={tie}&go=save");
        let told = browser.post(&page(younger), &typed(elder, "parent")).await;
        assert_eq!(told.to(), format!("/it/scrivania/nuclei/persona/{younger}?fatto=legato"));
        let circle = browser.post(&page(elder), &typed(younger, "parent")).await;
        assert_eq!(circle.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(circle.says("Prova Nucleini") && circle.says("è già madre o padre di"), "{}", circle.text);
        let oneself = browser.post(&page(elder), &typed(elder, "friend")).await;
        assert!(oneself.says("È la stessa persona"));
        let guardian = browser.post(&page(elder), &typed(younger, "guardian")).await;
        assert!(guardian.says("Scrivi da dove viene il potere"));
        let shown = browser.get(&format!("/it/scrivania/nuclei/persona/{elder}")).await;
        assert!(shown.says("Figlia o figlio"));
    });
}

#[test]
fn two_records_are_set_side_by_side_joined_and_taken_apart() {
    on_both(async |valley| {
        let mut browser = at_work(&valley).await;
        let who = valley.member("alta").await;
        let one = note(&valley, &who, "Doppini", "1985", Standing::Common).await;
        let other = note(&valley, &who, "Dopini", "1985-02-01", Standing::Common).await;
        let house = begun(&valley, &who, other).await;
        let found = browser.get(&format!("/it/scrivania/nuclei/persona/{one}/doppia")).await;
        let page = format!("/it/scrivania/nuclei/persona/{one}/unisci/{other}");
        assert!(found.says("Una scheda le somiglia") && found.says(&page), "{}", found.text);
        let shown = browser.get(&page).await;
        for words in ["Perché si somigliano", "quasi uguale", "Doppini", "Dopini", "1 febbraio 1985", "Stessa casa"] {
            assert!(shown.says(words), "{words}: {}", shown.text);
        }
        let (first, second) = (shown.value("seen-one"), shown.value("seen-other"));
        let typed = format!("seen-one={first}&seen-other={second}&surname=one&born=other");
        // A colleague changes one of the two meanwhile: it is said, and what was picked is not lost.
        valley.people.stand(&who, other, Standing::Common).await.unwrap();
        let late = browser.post(&page, &format!("{typed}&go=join")).await;
        assert!(late.says("Intanto un collega"), "{}", late.text);
        let (first, second) = (late.value("seen-one"), late.value("seen-other"));
        let typed = format!("seen-one={first}&seen-other={second}&surname=one&born=other&go=join");
        let joined = browser.post(&page, &typed).await;
        let kept =
            joined.to().trim_start_matches("/it/scrivania/nuclei/persona/").split('?').next().unwrap().to_owned();
        assert!(joined.to().ends_with("?fatto=unita"), "{}", joined.to());
        let shown = browser.get(joined.to()).await;
        assert!(shown.says("Le due schede sono unite") && shown.says("Doppini") && shown.says("1 febbraio 1985"));
        assert!(browser.get(&format!("/it/scrivania/nuclei/{house}")).await.says("Doppini"));
        // Sent twice, it says the same; the id that has gone leads to the one that stays.
        assert!(browser.post(&page, &typed).await.to().ends_with("?fatto=unita"));
        let gone = if kept == one.to_string() { other } else { one };
        let led = browser.get(&format!("/it/scrivania/nuclei/persona/{gone}")).await;
        assert_eq!(led.to(), format!("/it/scrivania/nuclei/persona/{kept}"));

        let merge = valley.people.file(&who, one).await.unwrap().joined[0].merge;
        let page = format!("/it/scrivania/nuclei/persona/{kept}/unita/{merge}");
        assert!(browser.get(&page).await.says("Se annulli, tornano due"));
        assert!(browser.post(&page, "go=undo").await.to().ends_with("?fatto=separata"));
        assert_eq!(browser.get(&page).await.status, StatusCode::NOT_FOUND);
        assert!(browser.get(&format!("/it/scrivania/nuclei/persona/{other}")).await.says("Dopini"));
        assert!(browser.get(&format!("/it/scrivania/nuclei/persona/{one}")).await.says("Doppini"));
    });
}

/// Who may not see one of the two finds no page that would tell of it, and no list names it.
#[test]
fn a_parted_record_is_set_beside_nothing_for_who_may_not_see_it() {
    on_both(async |valley| {
        let mut blind = at_work(&valley).await;
        valley.employ("tutela", Role::CaseWorker, "unione-esempio", &[]).await;
        let protector = valley.member("tutela").await;
        let hidden = note(&valley, &protector, "Celatini", "1985-02-01", Standing::Parted).await;
        let who = valley.member("alta").await;
        let common = {
            let identity = Identity {
                surname: "Celatini".into(),
                given: "Prova".into(),
                born: Born::read("1985-02-01"),
                ..Identity::default()
            };
            let new = NewPerson {
                form: "another".into(),
                identity,
                care: Care::default(),
                standing: Standing::Common,
                contacts: Vec::new(),
            };
            valley.people.note_person(&who, new).await.unwrap()
        };
        valley.people.compare_with_parted().await.unwrap();
        let empty = blind.get("/it/scrivania/nuclei/doppioni").await;
        assert!(empty.says("Niente da guardare"), "{}", empty.text);
        for (one, other) in [(common, hidden), (hidden, common)] {
            let page = format!("/it/scrivania/nuclei/persona/{one}/unisci/{other}");
            assert_eq!(blind.get(&page).await.status, StatusCode::NOT_FOUND);
            for pressed in ["join", "two"] {
                assert_eq!(blind.post(&page, &format!("go={pressed}")).await.status, StatusCode::NOT_FOUND);
            }
        }
        let alike = blind.get(&format!("/it/scrivania/nuclei/persona/{common}/doppia")).await;
        assert!(alike.says("Nessuna scheda le somiglia"));
        let mut seeing = valley.browser("tutela").await;
        let proposed = seeing.get("/it/scrivania/nuclei/doppioni").await;
        assert!(proposed.says("Celatini"), "{}", proposed.text);
        let page = format!("/it/scrivania/nuclei/persona/{common}/unisci/{hidden}");
        assert!(seeing.post(&page, "go=two").await.to().ends_with("?fatto=due"));
        assert!(seeing.get("/it/scrivania/nuclei/doppioni").await.says("Niente da guardare"));
    });
}
