// SPDX-License-Identifier: EUPL-1.2
//! The instruments as a browser without scripts meets them, on both databases: the list, the rules, a trial of which nothing is kept.

use crate::common::{DESK, Valley, at, on_both};
use axum::http::StatusCode;
use casework::{Found, instrument::Adoption};
use identity::Role;
use jiff::civil::date;
use kernel::{Actor, SeededChance};
use std::path::Path;

const LIST: &str = "/it/scrivania/strumenti";
const TRIAL: &str = "/it/scrivania/strumenti/analisi-preliminare/prova";

fn shipped() -> Vec<Found> {
    casework::read_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../territories/cremona")).0
}

async fn land(valley: &Valley, found: Vec<Found>, seed: u64) {
    let operator = Actor::operator();
    let landed = valley.db.write(&operator, move |tx| {
        casework::land(tx, &found, at("2026-11-28T09:00"), &SeededChance::new(seed)).map(drop)
    });
    landed.await.unwrap();
}

#[test]
fn whoever_is_at_work_reads_the_rules_and_who_adopted_them() {
    on_both(async |valley| {
        valley.employ("educa", Role::PartnerOperator, "coop-esempio", &[DESK]).await;
        let mut browser = valley.browser("educa").await;
        let list = browser.get(LIST).await;
        assert!(list.says("Analisi preliminare") && list.says("Non ancora adottato") && list.says("licenza EUPL-1.2"));

        let mut found = shipped();
        let second = &mut found[1];
        second.adoption =
            Some(Adoption { body: "Assemblea di prova".into(), act: "delibera 0".into(), on: date(2026, 11, 2) });
        let mut newer = second.clone();
        newer.instrument.version = 2;
        newer.adoption = None;
        found.push(newer);
        land(&valley, found, 501).await;
        let one = browser.get(&format!("{LIST}/analisi-preliminare?versione=1")).await;
        assert!(one.says("Adottato: ") && one.says("Assemblea di prova") && one.says("delibera 0"), "{}", one.text);
        assert!(one.says("versione=2"), "the other version is a press away");
        assert!(one.says("da 0, sotto 5") && one.says("Bisogno semplice"), "{}", one.text);
        let newest = browser.get(&format!("{LIST}/analisi-preliminare")).await;
        assert!(newest.says("Non ancora adottato"), "what was decided of one version is not said of another");
        for gone in ["nessuno", "analisi-preliminare?versione=9", "analisi-preliminare?versione=x"] {
            assert_eq!(browser.get(&format!("{LIST}/{gone}")).await.status, StatusCode::NOT_FOUND, "{gone}");
        }

        land(&valley, Vec::new(), 502).await;
        assert!(browser.get(LIST).await.says("Non c’è ancora nessuno strumento"));
        let kept = browser.get(&format!("{LIST}/analisi-preliminare?versione=1")).await;
        assert!(kept.says("Bisogno semplice"), "what is offered no more can still be read");
    });
}

#[test]
fn a_trial_asks_what_its_rules_say_loses_nothing_and_keeps_nothing() {
    on_both(async |valley| {
        valley.employ("educa", Role::CaseWorker, "coop-esempio", &[DESK]).await;
        let mut browser = valley.browser("educa").await;
        let first = browser.get(TRIAL).await;
        assert!(first.says("non si conserva niente") && first.says("name=\"i-urgenza\""), "{}", first.text);
        assert!(!first.says("name=\"i-quale-urgenza\""));

        let shown = "versione=1&part=0&shown=urgenza&shown=minori&shown=gravidanza";
        let wrong = browser.post(TRIAL, &format!("{shown}&go=on&i-minori=due")).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.says("Serve una risposta per andare avanti") && wrong.says("Scrivi un numero intero da"));
        assert!(wrong.says("value=\"due\""), "what was typed stays");

        let more = browser.post(TRIAL, &format!("{shown}&go=on&i-urgenza=yes&i-minori=2")).await;
        assert!(more.says("una domanda in più") && more.says("name=\"i-quale-urgenza\""), "{}", more.text);
        let answers = "i-urgenza=yes&i-minori=2&i-quale-urgenza=Parole+%3Cdi%3E+prova";
        let next = browser.post(TRIAL, &format!("{shown}&shown=quale-urgenza&go=on&{answers}")).await;
        assert!(next.says("Come sta la persona") && next.says("Parole &#60;di&#62; prova"), "{}", next.text);
        let back = browser.post(TRIAL, &format!("versione=1&part=1&go=back&{answers}&i-persona-oggi=2")).await;
        assert!(back.says("Prima di tutto") && back.says("name=\"i-persona-oggi\" value=\"2\""), "{}", back.text);

        let all: String = ["persona", "economia", "lavoro", "istruzione", "casa", "reti"]
            .map(|domain| format!("&i-{domain}-oggi=1"))
            .concat();
        let end = format!("versione=1&part=6&shown=reti-oggi&shown=reti-forze&go=on&{answers}{all}");
        let result = browser.post(TRIAL, &end).await;
        assert!(result.says("<strong>6</strong>") && result.says("Più bisogni insieme"), "{}", result.text);
        assert!(result.says("1 + 1 + 1 + 1 + 1 + 1 = 6"));
        // Another language on the way, and at the end: what was answered comes along.
        let other = TRIAL.replacen("/it/", "/en/", 1);
        let english = browser.post(&other, &format!("versione=1&end=1&go=language&{answers}{all}")).await;
        assert!(english.says("What came of it") && english.says("Several needs together"), "{}", english.text);
        let english = browser.post(&other, &format!("versione=1&part=0&go=language&{answers}")).await;
        assert!(english.says("First of all") && english.says("name=\"i-quale-urgenza\""), "{}", english.text);
        // Nonsense from elsewhere is no answer, and breaks nothing.
        for odd in
            ["part=99&go=to:99", "part=-1&go=on&i-minori=99999999999999999999", "go=to:x&versione=1&i-persona-oggi=9"]
        {
            assert!(browser.post(TRIAL, odd).await.status.as_u16() < 500, "{odd}");
        }
        assert_eq!(browser.post(TRIAL, "versione=7&go=on").await.status, StatusCode::NOT_FOUND);
        assert!(!browser.get(TRIAL).await.says("checked"), "nothing of it is kept");
    });
}
