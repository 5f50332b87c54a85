// SPDX-License-Identifier: EUPL-1.2
//! One person at the desk: their details, addresses and ways, as a browser without scripts lives them, on both databases.

use crate::common::{Browser, DESK, Valley, on_both};
use axum::http::StatusCode;
use identity::{Role, Who};
use jiff::civil::date;
use people::{
    Born, Care, Identity, NewPerson, PersonId, Standing,
    household::{HouseholdId, HouseholdKind, NewHousehold, NewMember, Role as As},
};

const BODY: &str = "coop-esempio";
const OTHER: &str = "unione-esempio";

async fn at_work<'v>(valley: &'v Valley, name: &str, role: Role, body: &str) -> Browser<'v> {
    let desks: &[&str] = if body == BODY { &[DESK] } else { &[] };
    valley.employ(name, role, body, desks).await;
    valley.browser(name).await
}

async fn note(valley: &Valley, who: &Who, surname: &str) -> PersonId {
    let identity = Identity {
        surname: surname.into(),
        given: "Prova".into(),
        born: Born::read("1985-02-01"),
        ..Identity::default()
    };
    let new = NewPerson {
        form: surname.into(),
        identity,
        care: Care::default(),
        standing: Standing::Common,
        contacts: Vec::new(),
    };
    valley.people.note_person(who, new).await.unwrap()
}

async fn together(valley: &Valley, who: &Who, persons: [PersonId; 2]) -> HouseholdId {
    let member = |person| NewMember { person, role: As::Reference, since: None, minor: false };
    let (kind, first) = (HouseholdKind::Together, member(persons[0]));
    let new = NewHousehold { form: persons[0].to_string(), kind, first };
    let home = valley.people.begin_household(who, new, date(2026, 11, 20)).await.unwrap();
    valley.people.add_member(who, home, member(persons[1]), date(2026, 11, 20)).await.unwrap();
    home
}

const HIDDEN: &str = "kind=hosted&at=casa+celata&street=via+Nascosta+7&town=Cremona&confidential=1&go=add";

/// Every role of another body, the counter of the same, and whoever has no right at all: they read no word of it, on no page and in no
/// answer, and what they are answered is the same as when there was nothing.
#[test]
fn a_confidential_address_is_on_no_page_of_who_is_not_told() {
    on_both(async |valley| {
        let mut worker = at_work(&valley, "assistente", Role::CaseWorker, OTHER).await;
        let who = valley.member("assistente").await;
        let mother = note(&valley, &who, "Celatoni").await;
        let child = note(&valley, &who, "Figlioni").await;
        let home = together(&valley, &who, [mother, child]).await;
        let of = |person: PersonId, part: &str| format!("/it/scrivania/nuclei/persona/{person}{part}");
        let page = of(mother, "/indirizzi");
        let empty = worker.get(&page).await;
        assert!(empty.says("Nessun indirizzo da mostrare"));
        // Without a reason it is not noted, and nothing typed is lost.
        let bare = worker.post(&page, &format!("key=k1&{HIDDEN}")).await;
        assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(bare.says("Scrivi perché è riservato") && bare.says("via Nascosta 7") && bare.says("casa celata"));
        let noted = worker.post(&page, &format!("key=k1&{HIDDEN}&reason=minacce+di+prova")).await;
        assert!(noted.to().contains("fatto=segnato"), "{}", noted.text);
        let shown = worker.get(&page).await;
        for word in ["presso casa celata", "via Nascosta 7", "Cremona", "minacce di prova", "non dirlo a nessuno"] {
            assert!(shown.says(word), "{word}");
        }
        assert!(worker.get(&of(mother, "")).await.says("via Nascosta 7"));
        let address = shown.text.split("id=\"a-").nth(1).unwrap().split('"').next().unwrap().to_owned();
        // The child's, noted openly by her, gives the mother's away: guarded with it.
        let open = "key=k2&kind=home&street=via+Nascosta+7&town=Cremona&go=add";
        worker.post(&of(child, "/indirizzi"), open).await;
        let household = worker.get(&format!("/it/scrivania/nuclei/{home}")).await;
        assert!(!household.says("Nascosta"), "not even for who is told");

        for (name, role, body) in [
            ("coord-altro", Role::Coordinator, BODY),
            ("caso-altro", Role::CaseWorker, BODY),
            ("banco-altro", Role::FrontDesk, BODY),
            ("ascolto-altro", Role::ListeningPoint, BODY),
            ("banco-stesso", Role::FrontDesk, OTHER),
            ("partner", Role::PartnerOperator, BODY),
            ("sola-lettura", Role::ReadOnly, BODY),
            ("dpo", Role::DataProtectionOfficer, OTHER),
            ("impianto", Role::Administrator, OTHER),
        ] {
            let mut other = at_work(&valley, name, role, body).await;
            let told = ["Nascosta", "casa celata", "minacce di prova", address.as_str()];
            let (of_mother, of_child) = (of(mother, "/indirizzi"), of(child, "/indirizzi"));
            let pages = [
                of_mother.clone(),
                of(mother, ""),
                of_child,
                of(child, ""),
                of(mother, "/dati"),
                of(mother, "/recapiti"),
                format!("/it/scrivania/nuclei/{home}"),
                format!("{of_mother}?giorno=2026-11-20"),
                of(mother, &format!("/unisci/{child}")),
            ];
            for path in pages {
                let seen = other.get(&path).await;
                for word in told {
                    assert!(!seen.says(word), "{name} reads {word} on {path}");
                }
            }
            // Typed by hand: as one that never was.
            let never =
                kernel::Id::<people::address::Address>::new(kernel::UtcMicros(5), &kernel::SeededChance::new(5));
            for deed in ["go=undo&fine", "go=open&riserva", "go=guard&reason=x&riserva", "go=end&how=unknown&fine"] {
                let here = other.post(&of_mother, &format!("{deed}={address}")).await;
                let nowhere = other.post(&of_mother, &format!("{deed}={never}")).await;
                assert_eq!((here.status, here.text.len()), (nowhere.status, nowhere.text.len()), "{name} {deed}");
                assert!(here.status == StatusCode::NOT_FOUND || here.status == StatusCode::FORBIDDEN, "{name} {deed}");
            }
        }
        assert!(worker.get(&page).await.says("via Nascosta 7"), "nobody changed anything");
    });
}

#[test]
fn two_who_change_one_person_lose_nothing() {
    on_both(async |valley| {
        let mut first = at_work(&valley, "prima", Role::FrontDesk, BODY).await;
        let mut second = at_work(&valley, "seconda", Role::FrontDesk, BODY).await;
        let person = note(&valley, &valley.member("prima").await, "Cambiatini").await;
        let page = format!("/it/scrivania/nuclei/persona/{person}/dati");
        let (one, other) = (first.get(&page).await, second.get(&page).await);
        let form = |page: &crate::common::Answer, surname: &str, citizenships: &str| {
            format!(
                "seen={}&was-surname={}&was-given=Prova&was-born=1985-02-01&surname={surname}&given=Prova&born=1985-02-01&citizenships={citizenships}&go=save",
                page.value("seen"),
                page.value("was-surname"),
            )
        };
        let saved = first.post(&page, &form(&one, "Cambiatini", "Marocco")).await;
        assert!(saved.to().ends_with("fatto=dati"), "{}", saved.text);
        // The same form once more changes nothing and is no quarrel.
        assert!(first.post(&page, &form(&one, "Cambiatini", "Marocco")).await.to().ends_with("fatto=dati"));
        let met = second.post(&page, &form(&other, "Cambiatoni", "")).await;
        assert_eq!(met.status, StatusCode::CONFLICT);
        assert!(met.says("Intanto qualcun altro") && met.says("Marocco") && met.says("Cambiatoni"));
        let again = second.post(&page, &form(&met, "Cambiatoni", "Marocco")).await;
        assert!(again.to().ends_with("fatto=dati"), "{}", again.text);
        let file = valley.people.file(&valley.member("prima").await, person).await.unwrap();
        assert_eq!(
            (file.identity.surname.as_str(), &file.identity.citizenships[..]),
            ("Cambiatoni", &["MA".to_owned()][..])
        );
    });
}

#[test]
fn a_tax_code_is_explained_and_what_it_says_otherwise_never_blocks() {
    on_both(async |valley| {
        let mut browser = at_work(&valley, "alta", Role::FrontDesk, BODY).await;
        let person = note(&valley, &valley.member("alta").await, "Codicini").await;
        let page = format!("/it/scrivania/nuclei/persona/{person}/dati");
        let typed = async |browser: &mut Browser<'_>, rest: &str| {
            let seen = browser.get(&page).await.value("seen");
            let whole = format!(
                "seen={seen}&was-surname=Codicini&was-given=Prova&was-born=1985-02-01&surname=Codicini&given=Prova&born=1985-02-01&go=save&{rest}"
            );
            browser.post(&page, &whole).await
        };
        for (code, words) in [
            ("PRVNNT85B41D150", "ne ha 15"),
            ("PRVNNT85B41D150X", "un carattere è scritto male"),
            ("PRVNNTX5B41D150P", "carattere numero 7"),
        ] {
            let wrong = typed(&mut browser, &format!("tax-code={code}&alias=Cody")).await;
            assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(wrong.says(words) && wrong.says(code) && wrong.says("Cody"), "{}", wrong.text);
        }
        let lost = typed(&mut browser, "citizenships=Italia%3B+Padania").await;
        assert!(lost.says("«\u{2068}Padania\u{2069}»") || lost.says("Padania"), "{}", lost.text);
        // Another name, another day, another sex: said on the page, and kept.
        let kept = typed(&mut browser, "tax-code=PRVNNT85B42D150U&sex=M&citizenships=apolide").await;
        if kept.status == StatusCode::UNPROCESSABLE_ENTITY {
            panic!("{}", kept.text);
        }
        let shown = browser.get(kept.to()).await;
        assert!(
            shown.says("Il codice fiscale dice altro")
                && shown.says("2 febbraio 1985")
                && shown.says("segnato maschio")
        );
        assert!(shown.says("apolide"));
        // A provisional one says nothing.
        let plain = typed(&mut browser, "tax-code=09090909095").await;
        assert!(!browser.get(plain.to()).await.says("dice altro"));
    });
}

#[test]
fn a_telephone_says_whose_it_is_and_whether_a_message_may_be_left() {
    on_both(async |valley| {
        let mut browser = at_work(&valley, "alta", Role::FrontDesk, BODY).await;
        let person = note(&valley, &valley.member("alta").await, "Recapitini").await;
        let page = format!("/it/scrivania/nuclei/persona/{person}/recapiti");
        let wrong = browser.post(&page, "value=pronto&whose=sorella&go=add").await;
        assert!(wrong.says("Scrivi un numero di telefono") && wrong.says("sorella") && wrong.says("pronto"));
        let typed = "value=3000000099&whose=sorella+di+prova&safe=unsafe&voice=no&go=add";
        assert!(browser.post(&page, typed).await.to().ends_with("fatto=aggiunto"));
        let shown = browser.get(&page).await;
        assert!(shown.says("sorella di prova") && shown.says("non lasciare messaggi a voce"));
        // Whoever opens the person reads it before they call.
        let card = browser.get(&format!("/it/scrivania/nuclei/persona/{person}")).await;
        assert!(card.says("sorella di prova") && card.says("non lasciare messaggi a voce"));
        let way = shown.value("modo");
        let other = browser.get(&format!("{page}?modo={way}")).await;
        assert!(other.says("Si può lasciare un messaggio"));
        assert!(
            browser
                .post(&page, &format!("modo={way}&safe=safe&voice=yes&whose=&go=set"))
                .await
                .to()
                .ends_with("fatto=segnato")
        );
        assert!(browser.post(&page, &format!("modo={way}&go=end")).await.to().ends_with("fatto=finito"));
        assert!(browser.get(&page).await.says("Non si usano più"));
        assert_eq!(browser.post(&page, &format!("modo={way}&safe=safe&go=set")).await.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn who_came_without_a_name_gives_it_later_and_a_wrong_choice_is_taken_back_within_a_day() {
    on_both(async |valley| {
        let mut browser = at_work(&valley, "alta", Role::FrontDesk, BODY).await;
        let new = browser.get("/it/scrivania/contatti/nuovo").await;
        let form = format!(
            "ticket={}&desk={DESK}&person=&unsaid=1&outcome=information&note=due+parole&go=close",
            new.value("ticket")
        );
        let list = browser.post("/it/scrivania/contatti/nuovo", &form).await.to().to_owned();
        let contact = list.split("#c-").nth(1).unwrap_or_else(|| panic!("{list}")).to_owned();
        let page = format!("/it/scrivania/contatti/{contact}");
        assert!(browser.get(&page).await.says("Dice il suo nome"));
        let naming = format!("{page}/nome");
        let known = note(&valley, &valley.member("alta").await, "Nominatini").await;
        let asked = browser.get(&naming).await;
        let head = format!("key={}&seen={}", asked.value("key"), asked.value("seen"));
        // Nobody was looked for: nobody is chosen.
        let early = browser.post(&naming, &format!("{head}&go=save")).await;
        assert!(early.status == StatusCode::UNPROCESSABLE_ENTITY && early.says("Cerca chi è"));
        let found = browser.post(&naming, &format!("{head}&line=Nominatini+Prova&go=search")).await;
        assert!(found.says("Nominatini") && found.says(&known.to_string()));
        let named = browser.post(&naming, &format!("{head}&person=of:{known}&go=save")).await;
        assert_eq!(named.to(), format!("{page}?fatto=nome"));
        // What was said stays with it, and it stands on their page.
        let shown = browser.get(&page).await;
        assert!(shown.says("Prova Nominatini") && shown.says("due parole") && shown.says("Ho sbagliato persona"));
        // Sent twice: as it is.
        assert_eq!(
            browser.post(&naming, &format!("{head}&person=of:{known}&go=save")).await.to(),
            format!("{page}?fatto=nome")
        );
        assert_eq!(browser.post(&naming, "go=undo").await.to(), format!("{page}?fatto=senza"));
        let back = browser.get(&page).await;
        assert!(!back.says("Ho sbagliato persona") && back.says("Dice il suo nome") && back.says("due parole"));
        // Again, somebody new this time; a day later it is no press any more.
        let asked = browser.get(&naming).await;
        let head = format!("key={}&seen={}", asked.value("key"), asked.value("seen"));
        let typed = format!("{head}&person=new&surname=Nuovissimini&given=Prova&born=1999&go=save");
        assert_eq!(browser.post(&naming, &typed).await.to(), format!("{page}?fatto=nome"));
        valley.clock.advance_seconds(23 * 60 * 60);
        valley.clock.advance_seconds(2 * 60 * 60);
        let mut browser = valley.browser("alta").await;
        let later = browser.get(&page).await;
        assert!(later.says("Nuovissimini") && !later.says("Ho sbagliato persona"));
        browser.post(&naming, "go=undo").await;
        assert!(browser.get(&page).await.says("Nuovissimini"), "nothing is undone after the day");
    });
}
