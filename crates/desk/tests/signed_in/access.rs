// SPDX-License-Identifier: EUPL-1.2
//! Coming in, choosing for whom one works, inviting and letting go, as a browser without scripts lives it, on both
//! databases.

use crate::common::{Answer, Browser, DESK, PASSWORD, Valley, on_both, typed};
use axum::http::{StatusCode, header};
use identity::{NewInvitation, Role, Who};
use kernel::Clock;
use std::collections::BTreeSet;

const NEW: &str = "un+merlo+sopra+il+tetto";
const BODY: &str = "coop-esempio";
const OTHER: &str = "unione-esempio";

impl Valley {
    /// The same account plays a part for another body too.
    async fn also(&self, name: &str, body: &str, role: Role) {
        // Later than the part they had: the first stays the first.
        self.clock.advance_seconds(1);
        let new = NewInvitation {
            display_name: format!("Operatore {name}"),
            sign_in_name: name.into(),
            body: body.into(),
            role,
            desks: BTreeSet::new(),
        };
        let link = self.identity.invite(&Who::Operator, &new).await.unwrap();
        let mut browser = self.browser(name).await;
        browser.get(&format!("/it/scrivania/invito/{}", link.token.text())).await;
        let joined = browser.post("/it/scrivania/invito", "join=yes").await;
        assert_eq!(joined.to(), "/it/scrivania");
    }

    /// What an app shows now for the secret a page shows.
    fn code(&self, page: &Answer) -> String {
        let groups = page.between("<code dir=\"ltr\">", "</code>").replace(' ', "");
        let secret = totp_rs::Secret::try_from_base32(groups).unwrap();
        let app = totp_rs::Builder::new().with_secret(secret).build().unwrap();
        app.generate(u64::try_from(self.clock.now().0 / 1_000_000).unwrap()).to_string()
    }
}

/// The path of an address that a page shows to be copied.
fn copied(page: &Answer) -> String {
    let whole = page.between("<code dir=\"ltr\">", "</code>");
    whole.strip_prefix("https://filo.example").unwrap_or_else(|| panic!("{whole}")).to_owned()
}

#[test]
fn a_coordinator_invites_a_colleague_who_chooses_a_password() {
    on_both(async |valley| {
        valley.employ("coordina", Role::Coordinator, BODY, &[]).await;
        let mut coordinator = valley.browser("coordina").await;
        let people = coordinator.get("/it/scrivania/persone").await;
        assert!(people.says("Operatore coordina") && people.says("/it/scrivania/persone/invita"));
        let form = coordinator.get("/it/scrivania/persone/invita").await;
        assert!(form.says(DESK) && form.says("Operatore sociale"), "{}", form.text);
        assert!(
            !form.says("value=\"administrator\"") && !form.says("lavoro-bassa"),
            "nothing beyond the body is offered"
        );
        let empty = coordinator.post("/it/scrivania/persone/invita", "").await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(empty.says("Scegli il ruolo"));
        // A desk of another body that nobody offered is not given.
        let asked = format!(
            "name=Persona+Inventata+3&sign-in-name=nuova@prova.example&role=front_desk&desk={DESK}&desk=lavoro-bassa"
        );
        let link = coordinator.post("/it/scrivania/persone/invita", &asked).await;
        assert!(link.status == StatusCode::OK && link.says("Lo mostriamo solo adesso"), "{}", link.text);
        assert_eq!(link.headers.get(header::CACHE_CONTROL).unwrap(), "no-store");
        assert!(coordinator.get("/it/scrivania/persone").await.says("Inviti aperti"));

        let mut invited = valley.stranger();
        let followed = invited.get(&copied(&link)).await;
        assert_eq!((followed.status, followed.to()), (StatusCode::SEE_OTHER, "/it/scrivania/invito"));
        let page = invited.get("/it/scrivania/invito").await;
        for shown in ["Persona Inventata 3", "nuova@prova.example", "Sportello", "Cooperativa"] {
            assert!(page.says(shown), "{shown}: {}", page.text);
        }
        let differs = invited.post("/it/scrivania/invito", &format!("password={NEW}&again=altro")).await;
        assert!(differs.status == StatusCode::UNPROCESSABLE_ENTITY && differs.says("non sono uguali"));
        let weak = invited.post("/it/scrivania/invito", "password=corta&again=corta").await;
        assert!(weak.says("password più lunga"));
        let entered = invited.post("/it/scrivania/invito", &format!("password={NEW}&again={NEW}")).await;
        assert_eq!(entered.to(), "/it/scrivania/accesso/passkey?fatto=benvenuto");
        let mine = invited.get(entered.to()).await;
        assert!(mine.says("Sei dentro") && mine.says("Più tardi"));
        assert!(invited.get("/it/scrivania/2026-11-30").await.status == StatusCode::OK);
        // The link is used up, also for who has only the link.
        let mut thief = valley.stranger();
        thief.get(&copied(&link)).await;
        let over = thief.get("/it/scrivania/invito").await;
        assert!(over.status == StatusCode::GONE && over.says("non vale più"));
        let list = coordinator.get("/it/scrivania/persone").await;
        assert!(list.says("Persona Inventata 3") && !list.says("Inviti aperti") && !list.says("lavoro-bassa"));
        assert_eq!(valley.told("identity.invited", "worker"), 1);
    });
}

#[test]
fn an_invitation_is_taken_back() {
    on_both(async |valley| {
        valley.employ("coordina", Role::Coordinator, BODY, &[]).await;
        let mut coordinator = valley.browser("coordina").await;
        let asked = "name=Persona+Inventata+3&sign-in-name=nuova@prova.example&role=read_only";
        let link = coordinator.post("/it/scrivania/persone/invita", asked).await;
        let list = coordinator.get("/it/scrivania/persone").await;
        let id = list.value("revoke");
        let done = coordinator.post("/it/scrivania/persone", &format!("ente={BODY}&revoke={id}")).await;
        assert!(done.to().ends_with("fatto=ritirato"), "{}", done.text);
        let mut invited = valley.stranger();
        invited.get(&copied(&link)).await;
        assert_eq!(invited.get("/it/scrivania/invito").await.status, StatusCode::GONE);
    });
}

#[test]
fn who_does_not_keep_accounts_finds_no_people() {
    on_both(async |valley| {
        valley.employ("alta", Role::FrontDesk, BODY, &[DESK]).await;
        valley.employ("bassa", Role::Coordinator, OTHER, &[]).await;
        let mut worker = valley.browser("alta").await;
        let part = {
            let own = valley.identity.colleagues(&Who::Operator, BODY).await.unwrap();
            own[0].id
        };
        for path in ["/it/scrivania/persone", "/it/scrivania/persone/invita"] {
            assert_eq!(worker.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
        assert!(!worker.get("/it/scrivania").await.says("/scrivania/persone"));
        // A coordinator of another body neither.
        let mut coordinator = valley.browser("bassa").await;
        for path in [format!("/it/scrivania/persone/{part}"), format!("/it/scrivania/persone?ente={BODY}")] {
            assert_eq!(coordinator.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
        let path = format!("/it/scrivania/persone/{part}");
        for deed in ["do=end&sure=yes", "do=back", "do=change&role=read_only"] {
            assert_eq!(coordinator.post(&path, deed).await.status, StatusCode::NOT_FOUND, "{deed}");
        }
        let asked = format!("ente={BODY}&name=Persona+Inventata+3&sign-in-name=x@prova.example&role=read_only");
        assert_eq!(coordinator.post("/it/scrivania/persone/invita", &asked).await.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn role_and_desks_change_and_a_part_ends_at_once() {
    on_both(async |valley| {
        valley.employ("coordina", Role::Coordinator, BODY, &[]).await;
        valley.employ("alta", Role::ReadOnly, BODY, &[]).await;
        let mut worker = valley.browser("alta").await;
        let mut coordinator = valley.browser("coordina").await;
        let list = coordinator.get("/it/scrivania/persone").await;
        let path = format!("/it/scrivania/persone/{}", {
            let (_, rest) = list
                .text
                .split_once("Operatore alta")
                .map(|(before, _)| before.rsplit_once("persone/").unwrap())
                .unwrap();
            rest.split('"').next().unwrap().to_owned()
        });
        let person = coordinator.get(&path).await;
        assert!(person.says("Operatore alta") && person.says("Sola lettura"));
        let changed = coordinator.post(&path, &format!("do=change&role=front_desk&desk={DESK}")).await;
        assert!(changed.to().ends_with("fatto=cambiato"), "{}", changed.text);
        // Their session goes on, with the new role.
        assert!(worker.get("/it/scrivania/accesso").await.says("<strong>Sportello</strong>"));
        let above = coordinator.post(&path, "do=change&role=administrator").await;
        assert_eq!(above.status, StatusCode::NOT_FOUND, "the old part has ended");
        let list = coordinator.get("/it/scrivania/persone").await;
        let (before, _) = list.text.split_once("Operatore alta").unwrap();
        let next =
            format!("/it/scrivania/persone/{}", before.rsplit_once("persone/").unwrap().1.split('"').next().unwrap());
        let above = coordinator.post(&next, "do=change&role=administrator").await;
        assert!(above.status == StatusCode::UNPROCESSABLE_ENTITY && above.says("Scegli il ruolo"));
        let unsure = coordinator.post(&next, "do=end").await;
        assert!(unsure.status == StatusCode::UNPROCESSABLE_ENTITY && unsure.says("Segna la casella"));
        let ended = coordinator.post(&next, "do=end&sure=yes").await;
        assert!(ended.to().ends_with("fatto=chiuso"));
        assert_eq!(worker.get("/it/scrivania").await.to(), "/it/scrivania/entra?scaduta");
        assert!(!coordinator.get("/it/scrivania/persone").await.says("Operatore alta"));
        assert_eq!(valley.told("identity.membership_ended", "worker"), 1);
    });
}

#[test]
fn the_last_administrator_stays_and_is_told_why() {
    on_both(async |valley| {
        valley.employ("amministra", Role::Administrator, BODY, &[]).await;
        let mut browser = valley.browser("amministra").await;
        let part = valley.identity.colleagues(&Who::Operator, BODY).await.unwrap()[0].id;
        let path = format!("/it/scrivania/persone/{part}");
        for deed in ["do=end&sure=yes", "do=change&role=read_only"] {
            let refused = browser.post(&path, deed).await;
            assert!(refused.says("Ogni ente tiene almeno una persona che lo amministra"), "{deed}: {}", refused.text);
        }
        // Whoever keeps the whole house chooses the body.
        let other = browser.get(&format!("/it/scrivania/persone?ente={OTHER}")).await;
        assert!(other.status == StatusCode::OK && other.says("ancora nessuno"));
    });
}

#[test]
fn who_works_for_two_bodies_says_for_which() {
    on_both(async |valley| {
        valley.employ("alta", Role::FrontDesk, BODY, &[DESK]).await;
        valley.also("alta", OTHER, Role::Coordinator).await;
        let mut browser = valley.stranger();
        let entered = browser.post("/it/scrivania/entra", &format!("sign-in-name=alta&password={}", typed())).await;
        assert_eq!(entered.to(), "/it/scrivania/ente");
        // Until it is said, nothing else opens.
        assert_eq!(browser.get("/it/scrivania").await.to(), "/it/scrivania/ente");
        let choice = browser.get("/it/scrivania/ente").await;
        let parts: Vec<String> = choice
            .text
            .split("name=\"part\" value=\"")
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap().to_owned())
            .collect();
        assert_eq!(parts.len(), 2);
        let chosen = browser.post("/it/scrivania/ente", &format!("part={}", parts[1])).await;
        assert_eq!(chosen.to(), "/it/scrivania");
        assert!(browser.get("/it/scrivania/persone").await.status == StatusCode::OK, "a coordinator there");
        browser.post("/it/scrivania/ente", &format!("part={}", parts[0])).await;
        assert_eq!(browser.get("/it/scrivania/persone").await.status, StatusCode::NOT_FOUND, "a front desk here");
        assert!(browser.get("/it/scrivania").await.says("Cambia ente"));
        let strange = browser.post("/it/scrivania/ente", "part=0190c3d4-0000-7000-8000-000000000001").await;
        assert_eq!(strange.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn an_invitation_for_somebody_else_is_not_accepted() {
    on_both(async |valley| {
        valley.employ("alta", Role::FrontDesk, BODY, &[DESK]).await;
        valley.employ("bassa", Role::FrontDesk, OTHER, &[]).await;
        let new = NewInvitation {
            display_name: "Persona Inventata 3".into(),
            sign_in_name: "alta".into(),
            body: OTHER.into(),
            role: Role::Coordinator,
            desks: BTreeSet::new(),
        };
        let link = valley.identity.invite(&Who::Operator, &new).await.unwrap();
        let path = format!("/it/scrivania/invito/{}", link.token.text());
        let mut other = valley.browser("bassa").await;
        other.get(&path).await;
        let refused = other.post("/it/scrivania/invito", "join=yes").await;
        assert!(refused.says("per un’altra persona"), "{}", refused.text);
        // Nor does a password of theirs make the account another's.
        let taken = other.post("/it/scrivania/invito", &format!("password={NEW}&again={NEW}")).await;
        assert!(taken.status == StatusCode::UNPROCESSABLE_ENTITY, "{}", taken.text);
        // The right person follows the link, signs in, and is back at the invitation.
        let mut right = valley.stranger();
        right.get(&path).await;
        assert!(right.get("/it/scrivania/invito").await.says("Entra con la password che usi già"));
        let entered = right.post("/it/scrivania/entra", &format!("sign-in-name=alta&password={}", typed())).await;
        assert_eq!(entered.to(), "/it/scrivania/invito");
        assert!(right.get("/it/scrivania/invito").await.says("Accetta"));
        assert_eq!(right.post("/it/scrivania/invito", "join=yes").await.to(), "/it/scrivania");
        assert!(right.get("/it/scrivania/accesso").await.says("Coordinamento"));
    });
}

#[test]
fn the_second_step_is_turned_on_asked_and_turned_off() {
    on_both(async |valley| {
        valley.employ("alta", Role::FrontDesk, BODY, &[DESK]).await;
        let mut browser = valley.browser("alta").await;
        let page = browser.get("/it/scrivania/accesso/secondo-passo").await;
        assert!(page.says("<svg") && page.says("Sei cifre"));
        let state = page.value("state");
        let path = "/it/scrivania/accesso/secondo-passo";
        let wrong = browser.post(path, &format!("do=on&state={state}&code=000000&present={}", typed())).await;
        assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.says("Il codice non è giusto"));
        assert_eq!(valley.code(&wrong), valley.code(&page), "the app keeps its secret");
        let stolen =
            browser.post(path, &format!("do=on&state={state}&code={}&present=sbagliata", valley.code(&page))).await;
        assert!(stolen.says("non è la tua password di adesso"));
        let on =
            browser.post(path, &format!("do=on&state={state}&code={}&present={}", valley.code(&page), typed())).await;
        assert!(on.status == StatusCode::OK && on.says("non li mostriamo più"), "{}", on.text);
        let recovery = on.between("<code dir=\"ltr\">", "</code>");
        assert!(browser.get("/it/scrivania/accesso").await.says("10 codici di recupero"));

        let mut elsewhere = valley.stranger();
        let first = format!("sign-in-name=alta&password={}", typed());
        let asked = elsewhere.post("/it/scrivania/entra", &first).await;
        assert!(asked.status == StatusCode::OK && asked.says("Il secondo passo"));
        assert_eq!(
            elsewhere.get("/it/scrivania").await.to(),
            "/it/scrivania/entra",
            "the password alone opens nothing"
        );
        let state = asked.value("state");
        let answer = async |browser: &mut Browser<'_>, state: &str, code: &str| {
            browser.post("/it/scrivania/entra/codice", &format!("state={state}&code={code}")).await
        };
        let used = answer(&mut elsewhere, &state, &valley.code(&page)).await;
        assert!(used.status == StatusCode::UNPROCESSABLE_ENTITY && used.says("già stato usato"));
        valley.clock.advance_seconds(30);
        let entered = answer(&mut elsewhere, &state, &valley.code(&page)).await;
        assert_eq!(entered.to(), "/it/scrivania");
        let twice = answer(&mut valley.stranger(), &state, &valley.code(&page)).await;
        assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);

        // The telephone is lost: a code from the sheet, and the person is told.
        let mut lost = valley.stranger();
        let asked = lost.post("/it/scrivania/entra", &first).await;
        let entered = answer(&mut lost, &asked.value("state"), &recovery).await;
        assert_eq!(entered.to(), "/it/scrivania/accesso");
        assert!(lost.get("/it/scrivania/accesso").await.says("con un codice di recupero"));
        lost.post("/it/scrivania/accesso", "read=yes").await;
        let mine = lost.get("/it/scrivania/accesso").await;
        assert!(!mine.says("con un codice di recupero") && mine.says("Ti restano 9 codici"));
        let off = lost.post(path, &format!("do=off&present={}", typed())).await;
        assert_eq!(off.to(), "/it/scrivania/accesso?fatto=spento");
        assert_eq!(valley.browser("alta").await.get("/it/scrivania").await.status, StatusCode::OK);
    });
}

#[test]
fn guessing_the_second_step_waits_and_says_how_long() {
    on_both(async |valley| {
        valley.employ("alta", Role::FrontDesk, BODY, &[DESK]).await;
        let mut browser = valley.browser("alta").await;
        let path = "/it/scrivania/accesso/secondo-passo";
        let page = browser.get(path).await;
        let form = format!("do=on&state={}&code={}&present={}", page.value("state"), valley.code(&page), typed());
        browser.post(path, &form).await;
        let mut guesser = valley.stranger();
        let first = format!("sign-in-name=alta&password={}", typed());
        let state = guesser.post("/it/scrivania/entra", &first).await.value("state");
        for _ in 0..5 {
            guesser.post("/it/scrivania/entra/codice", &format!("state={state}&code=000000")).await;
        }
        let wait = guesser.post("/it/scrivania/entra/codice", &format!("state={state}&code=000000")).await;
        assert_eq!(wait.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(wait.headers.get(header::RETRY_AFTER).unwrap() == "2" && wait.says("Aspetta 2 secondi"));
        // The worker's own browser, which has been here before, does not wait.
        valley.clock.advance_seconds(1);
        browser.post("/it/scrivania/esci", "").await;
        let state = browser.post("/it/scrivania/entra", &first).await.value("state");
        valley.clock.advance_seconds(60);
        let code = valley.code(&page);
        let entered = browser.post("/it/scrivania/entra/codice", &format!("state={state}&code={code}")).await;
        assert_eq!(entered.to(), "/it/scrivania", "{}", entered.text);
    });
}

#[test]
fn who_has_lost_everything_comes_back_by_a_link() {
    on_both(async |valley| {
        valley.employ("coordina", Role::Coordinator, BODY, &[]).await;
        valley.employ("alta", Role::FrontDesk, BODY, &[DESK]).await;
        let people = valley.identity.colleagues(&Who::Operator, BODY).await.unwrap();
        let part = people.iter().find(|one| one.role == Role::FrontDesk).unwrap().id;
        let mut coordinator = valley.browser("coordina").await;
        let link = coordinator.post(&format!("/it/scrivania/persone/{part}"), "do=back").await;
        assert!(link.says("per rientrare"), "{}", link.text);
        assert!(coordinator.get("/it/scrivania/persone").await.says("Per rientrare"));
        let mut back = valley.stranger();
        back.get(&copied(&link)).await;
        assert!(back.get("/it/scrivania/invito").await.says("scegli una password nuova"));
        let entered = back.post("/it/scrivania/invito", &format!("password={NEW}&again={NEW}")).await;
        assert!(entered.to().starts_with("/it/scrivania/accesso"));
        assert!(back.get("/it/scrivania/accesso").await.says("La password è nuova, il secondo passo è spento"));
        let mut old = valley.stranger();
        let refused = old.post("/it/scrivania/entra", &format!("sign-in-name=alta&password={}", typed())).await;
        assert!(refused.says("non sono giusti"));
    });
}

#[test]
fn my_sessions_and_my_password_are_mine_to_look_after() {
    on_both(async |valley| {
        valley.employ("alta", Role::FrontDesk, BODY, &[DESK]).await;
        let mut here = valley.browser("alta").await;
        valley.clock.advance_seconds(60);
        let mut there = valley.browser("alta").await;
        let mine = here.get("/it/scrivania/accesso").await;
        assert!(mine.says("Sei qui") && mine.says("Un altro programma, su un computer"));
        let closed = here.post("/it/scrivania/accesso", &format!("end={}", mine.value("end"))).await;
        assert_eq!(closed.to(), "/it/scrivania/accesso?fatto=chiusa");
        assert_eq!(there.get("/it/scrivania").await.to(), "/it/scrivania/entra?scaduta");
        let mut third = valley.browser("alta").await;
        here.post("/it/scrivania/accesso", "others=yes").await;
        assert_eq!(third.get("/it/scrivania").await.to(), "/it/scrivania/entra?scaduta");
        assert!(!here.get("/it/scrivania/accesso").await.says("Chiudi tutte"));

        let path = "/it/scrivania/accesso/password";
        assert!(here.get(path).await.says("La password di adesso"));
        let wrong = here.post(path, &format!("present=sbagliata&password={NEW}&again={NEW}")).await;
        assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.says("non è la tua password di adesso"));
        let weak = here.post(path, &format!("present={}&password=corta&again=corta", typed())).await;
        assert!(weak.says("password più lunga"));
        let changed = here.post(path, &format!("present={}&password={NEW}&again={NEW}", typed())).await;
        assert_eq!(changed.to(), "/it/scrivania/accesso?fatto=password");
        assert!(here.get(changed.to()).await.says("La password è cambiata"));
        assert_ne!(PASSWORD.replace(' ', "+"), NEW);
        let old =
            valley.stranger().post("/it/scrivania/entra", &format!("sign-in-name=alta&password={}", typed())).await;
        assert!(old.says("non sono giusti"));
    });
}

#[test]
fn the_first_administrator_sets_up_the_house() {
    on_both(async |valley| {
        let link = valley.identity.invite_founder().await.unwrap().unwrap();
        let mut first = valley.stranger();
        first.get(&format!("/en/scrivania/invito/{}", link.token.text())).await;
        let page = first.get("/en/scrivania/invito").await;
        assert!(page.says("The first access") && page.says(BODY));
        let missing = first.post("/en/scrivania/invito", "name=&sign-in-name=&body=&password=&again=").await;
        assert!(missing.status == StatusCode::UNPROCESSABLE_ENTITY && missing.says("Choose the organisation"));
        let form =
            format!("name=Persona+Inventata+1&sign-in-name=prima@prova.example&body={BODY}&password={NEW}&again={NEW}");
        let entered = first.post("/en/scrivania/invito", &form).await;
        assert_eq!(entered.to(), "/en/scrivania/accesso/passkey?fatto=benvenuto", "{}", entered.text);
        assert!(first.get("/en/scrivania/persone").await.says("Persona Inventata 1"));
        assert!(valley.identity.invite_founder().await.unwrap().is_none());
    });
}
