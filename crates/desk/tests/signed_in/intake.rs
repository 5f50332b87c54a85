// SPDX-License-Identifier: EUPL-1.2
//! A request from the door of the desk to the decision, as workers meet it: what is typed stays, who may not decide finds nothing
//! to press, a limit is read before it is passed.

use crate::common::{Answer, Browser, DESK, Valley, on_both};
use axum::http::StatusCode;
use identity::Role;

const BODY: &str = "coop-esempio";
const NEW: &str = "/it/scrivania/richieste/nuova";
const LIST: &str = "/it/scrivania/richieste";

/// The value of a hidden field.
fn hidden(answer: &Answer, name: &str) -> String {
    let mark = format!("name=\"{name}\" value=\"");
    let from = answer.text.find(&mark).unwrap_or_else(|| panic!("no {name}: {}", answer.text)) + mark.len();
    answer.text[from..].split('"').next().unwrap().to_owned()
}

/// A household of the valley that fits, or as far as `facts` says; the page of its request.
async fn entered(browser: &mut Browser<'_>, name: &str, facts: &str) -> String {
    let form = hidden(&browser.get(NEW).await, "form");
    let typed = format!("progetto=ripresa&form={form}&name={name}&telephone=000+000+003&{facts}");
    let answer = browser.post(NEW, &typed).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    answer.to().split('?').next().unwrap().to_owned()
}

const FITS: &str = "town=999001&minors=si&job-lost=si&hardship=";

async fn people(valley: &Valley) {
    valley.employ("assiste", Role::CaseWorker, BODY, &[DESK]).await;
    valley.employ("coordina", Role::Coordinator, BODY, &[]).await;
    valley.employ("legge", Role::ReadOnly, BODY, &[DESK]).await;
    valley.employ("riceve", Role::FrontDesk, BODY, &[DESK]).await;
}

async fn decided(browser: &mut Browser<'_>, page: &str, form: &str) -> Answer {
    let seen = hidden(&browser.get(page).await, "seen");
    browser.post(page, &format!("seen={seen}&{form}")).await
}

#[test]
fn a_request_enters_with_its_number_and_a_mistake_keeps_everything_typed() {
    on_both(async |valley| {
        people(&valley).await;
        let mut worker = valley.browser("assiste").await;
        assert!(worker.get(LIST).await.says("Nessuna richiesta ancora"));
        let wrong = worker.post(NEW, "progetto=ripresa&form=x&reach=&note=Nota+tenuta&town=999001&minors=si").await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        for said in ["Nota tenuta", "value=\"999001\" selected", "href=\"#field-name\"", "href=\"#field-telephone\""] {
            assert!(wrong.says(said), "{said}: {}", wrong.text);
        }
        assert!(worker.get(LIST).await.says("Nessuna richiesta ancora"), "nothing has entered");
        let page = entered(&mut worker, "Famiglia+inventata+1", FITS).await;
        let shown = worker.get(&page).await;
        for said in ["1ª", "9:00:00", "Rientra nelle regole", "Abita in un Comune del progetto.", "000 000 003"] {
            assert!(shown.says(said) || said == "9:00:00", "{said}: {}", shown.text);
        }
        valley.clock.advance_seconds(71);
        entered(&mut worker, "Famiglia+inventata+2", "town=altrove&minors=&job-lost=&hardship=").await;
        let list = worker.get(LIST).await;
        let at = |words: &str| list.text.find(words).unwrap_or_else(|| panic!("{words}: {}", list.text));
        assert!(at("Famiglia inventata 1") < at("Famiglia inventata 2"));
        assert!(list.says("8:00:00") && list.says("8:01:11") && list.says("Una regola dice no"));
        assert!(!list.says("€"), "figures are the coordinator's");
        // The same page sent again enters once.
        let form = hidden(&worker.get(NEW).await, "form");
        let typed = format!("progetto=ripresa&form={form}&name=Terza&telephone=000000004");
        let (one, two) = (worker.post(NEW, &typed).await, worker.post(NEW, &typed).await);
        assert_eq!(one.to(), two.to());
    });
}

#[test]
fn what_is_learnt_later_changes_what_the_rules_say_and_not_the_order() {
    on_both(async |valley| {
        people(&valley).await;
        let mut worker = valley.browser("assiste").await;
        let page = entered(&mut worker, "Famiglia+inventata+1", "town=&minors=&job-lost=&hardship=").await;
        let shown = worker.get(&page).await;
        assert!(shown.says("Manca qualche risposta") && shown.says("Chiedi in quale Comune abita."));
        let correct = format!("{page}/correggi");
        let seen = hidden(&worker.get(&correct).await, "seen");
        valley.clock.advance_seconds(600);
        let typed = format!("seen={seen}&name=Famiglia+inventata+1&telephone=000+000+003&{FITS}");
        assert_eq!(worker.post(&correct, &typed).await.status, StatusCode::SEE_OTHER);
        let shown = worker.get(&page).await;
        assert!(shown.says("Rientra nelle regole") && shown.says("8:00:00") && shown.says("1ª"));
        // A colleague who had the page open keeps what they typed, and is told.
        let late = worker.post(&correct, &typed.replace("inventata+1", "in+ritardo")).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.says("Famiglia in ritardo") && late.says("Intanto un’altra persona"));
    });
}

#[test]
fn an_assessment_suggests_and_only_a_coordinator_decides() {
    on_both(async |valley| {
        people(&valley).await;
        let mut worker = valley.browser("assiste").await;
        let page = entered(&mut worker, "Famiglia+inventata+1", FITS).await;
        let assess = format!("{page}/valuta");
        let seen = hidden(&worker.get(&assess).await, "seen");
        assert_eq!(worker.post(&assess, &format!("seen={seen}")).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let kept = worker.post(&assess, &format!("seen={seen}&q0=bills:3&q1=ready:0&note=Celata")).await;
        assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.text);
        let shown = worker.get(&page).await;
        for said in ["Bisogno: alto", "Motivazione: bassa", "Non decide niente", "No, da mesi"] {
            assert!(shown.says(said), "{said}");
        }
        assert!(!shown.says("name=\"step\""));
        let tried = worker.post(&page, "seen=2&step=place&amount=0").await;
        assert_eq!(tried.status, StatusCode::NOT_FOUND, "who does not decide finds nothing behind it");
        let mut reader = valley.browser("legge").await;
        assert!(reader.get(&page).await.says("Famiglia inventata 1"));
        assert_eq!(reader.get(&assess).await.status, StatusCode::NOT_FOUND);
        let mut front = valley.browser("riceve").await;
        assert_eq!(front.get(&page).await.status, StatusCode::NOT_FOUND);
        let mut coordinator = valley.browser("coordina").await;
        assert!(coordinator.get(&page).await.says("name=\"step\""));
    });
}

#[test]
fn the_coordinator_reads_the_limit_then_passes_it_in_writing_or_lists() {
    on_both(async |valley| {
        people(&valley).await;
        let mut worker = valley.browser("assiste").await;
        let mut pages = Vec::new();
        for turn in 1..=5 {
            pages.push(entered(&mut worker, &format!("Famiglia+inventata+{turn}"), FITS).await);
        }
        let mut coordinator = valley.browser("coordina").await;
        for page in &pages[..3] {
            let missing = decided(&mut coordinator, page, "step=place&amount=").await;
            assert!(missing.says("Scrivi una somma in euro"));
            let given = decided(&mut coordinator, page, "step=place&amount=2.000").await;
            assert_eq!(given.status, StatusCode::SEE_OTHER, "{}", given.text);
        }
        let list = coordinator.get(LIST).await;
        assert!(list.says("3 famiglie su circa 3") && list.says("€ 6.000 su € 10.000"), "{}", list.text);
        let full = decided(&mut coordinator, &pages[3], "step=place&amount=2000&reason=").await;
        assert!(full.says("I posti sono tutti presi") && full.says("Metti in lista d’attesa"), "{}", full.text);
        assert!(full.says("value=\"2000\"") && full.says("name=\"knowing\" value=\"places\""));
        let bare = decided(&mut coordinator, &pages[3], "step=place&amount=2000&knowing=places&reason=").await;
        assert!(
            bare.says("Per andare oltre il limite scrivi perché.") && bare.says("name=\"knowing\" value=\"places\"")
        );
        let why = "step=place&amount=2000&knowing=places&reason=Sfratto+di+prova";
        assert_eq!(decided(&mut coordinator, &pages[3], why).await.status, StatusCode::SEE_OTHER);
        assert!(coordinator.get(&pages[3]).await.says("Oltre i posti del progetto"));
        let listed = decided(&mut coordinator, &pages[4], "step=place&instead=list&amount=").await;
        assert_eq!(listed.status, StatusCode::SEE_OTHER);
        assert!(coordinator.get(&pages[4]).await.says("In lista d’attesa"));
        // A place is freed; who is next is shown, and nobody is moved up.
        for page in &pages[..2] {
            let freed = decided(&mut coordinator, page, "step=withdraw&amount=0").await;
            assert!(freed.to().ends_with("fatto=libero"));
        }
        let list = coordinator.get(LIST).await;
        assert!(list.says("La prossima in ordine di arrivo è la 5ª"), "{}", list.text);
        assert!(coordinator.get(&pages[4]).await.says("In lista d’attesa"));
        let no = decided(&mut coordinator, &pages[4], "step=refuse&reason=").await;
        assert!(no.says("un no senza motivo non si può spiegare"));
    });
}
