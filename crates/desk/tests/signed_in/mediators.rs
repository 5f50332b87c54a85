// SPDX-License-Identifier: EUPL-1.2
//! Who interprets, as a browser without scripts lives it, on both databases: the register, booking with an appointment, for whom somebody is to
//! be found, what a mediator reads, what it cost.

use crate::common::{Answer, Browser, DAY, DESK, Valley, at, on_both};
use axum::http::{StatusCode, header};
use identity::Role;

const BODY: &str = "coop-esempio";
const BOOK: &str = "/it/scrivania/prenota";
const FIND: &str = "/it/scrivania/mediatrici";
const ONE: &str = "/it/scrivania/mediatrici/appuntamento";
const NEW: &str = "/it/scrivania/mediatrici/registro/nuova";
const REGISTER: &str = "/it/scrivania/mediatrici/registro";
const OWN: &str = "/it/scrivania/mediatrici/mie";
const COSTS: &str = "/it/scrivania/mediatrici/spese";
const SERVICE: &str = "lavoro-alta%2Fsportello-lavoro";
const HER: &str = "Mediatrice Inventata";

async fn at_work<'v>(valley: &'v Valley, name: &str, role: Role) -> Browser<'v> {
    let desks: &[&str] = if role == Role::FrontDesk { &[DESK] } else { &[] };
    valley.employ(name, role, BODY, desks).await;
    valley.browser(name).await
}

/// What the form of the register sends.
fn written(key: &str, more: &str) -> String {
    format!(
        "ente={BODY}&key={key}&go=save&name=Mediatrice+Inventata&gender=woman&tongue-1=pa&way=in_person&way=video&from=2026-01-01\
         &cost=28%2C50&programme=Fondo+di+prova&{more}"
    )
}

/// A time of the day, for the page of who comes.
async fn chosen(browser: &mut Browser<'_>) -> (Answer, String) {
    let times = browser.get(&format!("{BOOK}?giorno={DAY}")).await;
    let slot = times.value("slot");
    let who = browser.post(BOOK, &format!("step=time&what={SERVICE}&giorno={DAY}&slot={slot}")).await;
    let base = format!("step=who&what={SERVICE}&giorno={DAY}&slot={slot}&form={}", who.value("form"));
    (who, base)
}

#[test]
fn without_a_pledge_nobody_is_booked_and_with_it_one_press_books_both() {
    on_both(async |valley| {
        let mut coordinator = at_work(&valley, "coordina", Role::Coordinator).await;
        let mut desk = at_work(&valley, "sportello", Role::FrontDesk).await;
        let empty = coordinator.get(NEW).await;
        let key = empty.value("key");
        let wrong = coordinator.post(NEW, &format!("ente={BODY}&key={key}&go=save&hours-1=mattina&cost=tanto")).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        for said in [
            "Scrivi nome e cognome",
            "Scegli almeno una lingua",
            "Scrivi un importo",
            "Scrivi gli orari così",
            "value=\"mattina\"",
        ] {
            assert!(wrong.says(said), "{said}: {}", wrong.text);
        }
        let made = coordinator.post(NEW, &written(&key, "")).await;
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.text);
        coordinator.post(NEW, &written(&key, "")).await;
        let list = coordinator.get(REGISTER).await;
        assert!(list.says("Manca l’impegno al segreto") && list.says("€ 28,50 l’ora"));
        assert_eq!(list.text.matches("<bdi>Mediatrice Inventata</bdi>").count(), 1, "pressed twice");

        // At the counter: no field for a name, and why.
        let (who, base) = chosen(&mut desk).await;
        assert!(who.says("Mai un figlio o il partner") && !who.says(HER));
        let asked = "tongue=pa&asked=woman&called=Asha&name=Persona+Inventata+3&tell=nothing";
        let looked = desk.post(BOOK, &format!("{base}&{asked}&go=mediators")).await;
        assert!(looked.says("Nessuno è libero") && looked.says("manca l’impegno al segreto"), "{}", looked.text);
        assert!(looked.says("value=\"Persona Inventata 3\"") && looked.says("value=\"Asha\""), "nothing typed is lost");

        let page = list.text.split("/scrivania/mediatrici/registro/").find(|rest| rest.starts_with('0')).unwrap();
        let hers = format!("{REGISTER}/{}", page.split('"').next().unwrap());
        let form = coordinator.get(&hers).await;
        let pledged = written("", &format!("seen={}&pledge=2026-01-12", form.value("seen")));
        assert_eq!(coordinator.post(&hers, &pledged).await.status, StatusCode::SEE_OTHER);
        let stale = coordinator.post(&hers, &pledged).await;
        assert!(stale.says("qualcun altro ha corretto"), "{}", stale.text);

        let looked = desk.post(BOOK, &format!("{base}&{asked}&go=mediators")).await;
        assert!(looked.says("60 minuti, € 28,50. Paga: Fondo di prova") && looked.says("Gratis per la famiglia"));
        let none = desk.post(BOOK, &format!("{base}&{asked}&go=book")).await;
        assert!(none.says("Scegli chi viene a tradurre"), "a choice is asked for: {}", none.text);
        let id = looked.value("mediator");
        let done = desk.post(BOOK, &format!("{base}&{asked}&go=book&mediator={id}")).await;
        assert!(done.says("Prenotato") && done.says(HER), "{}", done.text);
        assert_eq!(valley.told("agenda.mediator_booked", "worker"), 1);
        for day in [
            format!("/it/scrivania/{DAY}"),
            format!("/it/scrivania/settimana/{DAY}"),
            format!("/it/scrivania/squadra/{DAY}"),
        ] {
            assert!(desk.get(&day).await.says("Con mediazione: punjabi"), "{day}");
        }
        assert!(desk.get(&format!("/en/scrivania/{DAY}")).await.says("With a mediator: Punjabi"));
    });
}

#[test]
fn who_is_to_be_found_is_one_press_away_and_a_move_she_cannot_follow_is_said() {
    on_both(async |valley| {
        let mut coordinator = at_work(&valley, "coordina", Role::Coordinator).await;
        let mut desk = at_work(&valley, "sportello", Role::FrontDesk).await;
        assert!(desk.get(FIND).await.says("Nessuno aspetta chi traduce"));
        let key = coordinator.get(NEW).await.value("key");
        let monday = written(&key, "pledge=2026-01-12&hours-1=9-10");
        assert_eq!(coordinator.post(NEW, &monday).await.status, StatusCode::SEE_OTHER);
        let (_, base) = chosen(&mut desk).await;
        let made = desk
            .post(BOOK, &format!("{base}&tongue=pa&name=Persona+Inventata+3&tell=nothing&mediator=later&go=book"))
            .await;
        assert!(made.says("Da trovare"), "{}", made.text);
        let list = desk.get(FIND).await;
        assert!(
            list.says("Persona Inventata 3") && list.says("punjabi") && list.says(&format!("Prenota {HER}")),
            "{}",
            list.text
        );
        let (booking, mediator) = (list.value("booking"), list.value("mediator"));
        let booked = desk.post(FIND, &format!("booking={booking}&mediator={mediator}")).await;
        assert_eq!(booked.to(), "/it/scrivania/mediatrici?fatto=presa");
        assert!(desk.get(FIND).await.says("Nessuno aspetta chi traduce"));

        // Moved to the afternoon: she comes until ten.
        let line = format!("booking={booking}&day={DAY}");
        let typed = format!("{line}&go=typed&own-day={DAY}&own-hour=15&own-worker=lavoro-alta-1");
        let sure = desk.post("/it/scrivania/sposta", &typed).await;
        assert!(sure.says("chi traduce non può venire"), "{}", sure.text);
        let slot = sure.value("slot");
        let moved = desk.post("/it/scrivania/sposta", &format!("{line}&slot={slot}&sure=yes")).await;
        assert!(moved.to().contains("fatto=moved-find"), "{}", moved.to());
        assert!(desk.get(&format!("/it/scrivania/{DAY}")).await.says("Mediazione da trovare: punjabi"));
        let list = desk.get(FIND).await;
        assert!(list.says("un’ora in cui chi traduceva non può") && list.says("Nessuno è libero"));

        // The family would rather have nobody: with a reason, or not at all.
        let page = desk.post(ONE, &line).await;
        assert!(page.says("Da trovare") && page.says("fuori dai suoi orari"), "{}", page.text);
        let bare = desk.post(ONE, &format!("{line}&go=refused&reason=")).await;
        assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY);
        let said = desk.post(ONE, &format!("{line}&go=refused&reason=Viene+la+sorella%2C+dice")).await;
        assert!(said.to().contains("fatto=mediator-none"), "{}", said.to());
        let page = desk.post(ONE, &line).await;
        assert!(page.says("Viene la sorella, dice") && page.says("La famiglia preferisce che non venga nessuno"));
        assert!(desk.get(FIND).await.says("Nessuno aspetta chi traduce"));
    });
}

#[test]
fn a_mediator_reads_the_hour_and_a_first_name_and_a_coordinator_what_it_cost() {
    on_both(async |valley| {
        let mut coordinator = at_work(&valley, "coordina", Role::Coordinator).await;
        let mut desk = at_work(&valley, "sportello", Role::FrontDesk).await;
        let mut her = at_work(&valley, "mediatrice", Role::PartnerOperator).await;
        assert!(her.get(OWN).await.says("Non sei nel registro"));
        let empty = coordinator.get(NEW).await;
        let account = empty.text.split("Operatore mediatrice").next().unwrap().rsplit("value=\"").next().unwrap();
        let account = account.split('"').next().unwrap().to_owned();
        let form = written(&empty.value("key"), &format!("pledge=2026-01-12&account={account}"));
        assert_eq!(coordinator.post(NEW, &form).await.status, StatusCode::SEE_OTHER);
        assert!(her.get(OWN).await.says("Nessun impegno in vista"));
        let (_, base) = chosen(&mut desk).await;
        let person =
            "name=Cognome+Da+Non+Leggere&phone=000+000+003&note=Motivo+da+non+leggere&mode=online&tell=nothing";
        let looked = desk.post(BOOK, &format!("{base}&{person}&tongue=pa&called=Asha&go=mediators")).await;
        let id = looked.value("mediator");
        let made = desk.post(BOOK, &format!("{base}&{person}&tongue=pa&called=Asha&mediator={id}&go=book")).await;
        assert!(made.says("Prenotato"), "{}", made.text);

        let own = her.get(OWN).await;
        assert!(own.says("Asha") && own.says("punjabi") && own.says("9:00"), "{}", own.text);
        let main = own.text.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
        for hidden in ["Leggere", "Motivo", "000 000 003", "sportello", "Sportello", "lavoro-alta", "Lavoro"] {
            assert!(!main.contains(hidden), "{hidden} in {main}");
        }
        // Another of her body reads nothing of it; and what is the desk's is not hers.
        assert!(!coordinator.get(OWN).await.says("Asha"));
        assert!(!her.get(&format!("/it/scrivania/{DAY}")).await.says("Leggere"));
        assert_eq!(her.get(REGISTER).await.status, StatusCode::NOT_FOUND);
        assert_eq!(her.get(COSTS).await.status, StatusCode::NOT_FOUND);
        assert_eq!(desk.get(COSTS).await.status, StatusCode::NOT_FOUND);

        // She is away: the desk sees it at once.
        let away = her.post(OWN, &format!("go=away&away-from={DAY}")).await;
        assert!(away.to().contains("fatto=assente"), "{}", away.text);
        assert!(desk.get(FIND).await.says("non può più: non c’è"));
        let absence = her.get(OWN).await.value("absence");
        her.post(OWN, &format!("go=back&absence={absence}")).await;
        assert!(desk.get(FIND).await.says("Nessuno aspetta chi traduce"));

        valley.clock.set(at("2026-11-30T13:00"));
        let mut desk = valley.browser("sportello").await;
        let mut coordinator = valley.browser("coordina").await;
        let day = desk.get(&format!("/it/scrivania/{DAY}")).await;
        let booking = day.value("booking");
        desk.post("/it/scrivania/segna", &format!("booking={booking}&day={DAY}&to=seen")).await;
        let month = coordinator.get(&format!("{COSTS}?mese=2026-11")).await;
        assert!(month.says("novembre 2026") && month.says("Da pagare: € 28,50, per 1 h"), "{}", month.text);
        assert!(month.says("fatto") && month.says("Fondo di prova") && !month.says("Leggere"));
        let file = coordinator.post(COSTS, &format!("ente={BODY}&mese=2026-11")).await;
        assert_eq!(file.headers.get(header::CONTENT_TYPE).unwrap(), "text/csv; charset=utf-8");
        assert!(file.says(HER) && file.says("28,50") && !file.says("Leggere") && !file.says("Asha"), "{}", file.text);
        assert_eq!(valley.told("agenda.mediation_costs_out", "worker"), 1);
        assert!(coordinator.get(&format!("{COSTS}?mese=2026-10")).await.says("Nessuna ora in questo mese"));
        assert_eq!(coordinator.get(&format!("{COSTS}?mese=mai")).await.status, StatusCode::OK);
    });
}
