// SPDX-License-Identifier: EUPL-1.2
//! A legal protection as the office that was appointed keeps it, page by page, on both databases.

use crate::common::{
    Answer, Browser, Valley,
    case::{BODY, of_two, sent},
    on_both,
};
use axum::http::StatusCode;

/// Where it is, once its first decree is noted.
struct Protection {
    list: String,
    path: String,
    whom: String,
}

/// The fields of the first decree, some of them otherwise.
fn decree(key: &str, whom: &str, otherwise: &[(&str, &str)]) -> String {
    let mut fields = vec![
        ("go", "keep"),
        ("key", key),
        ("court", "Tribunale inventato"),
        ("number", "12/2025 di prova"),
        ("on", "2025-10-01"),
        ("measure", "support"),
        ("whom", whom),
        ("appointed", BODY),
        ("months", "12"),
        ("from", "2025-10-01"),
        ("powers", "Riscuote la pensione e paga la retta."),
    ];
    for (name, value) in otherwise {
        fields.retain(|(known, _)| known != name);
        fields.push((name, value));
    }
    sent(&fields)
}

async fn opened(valley: &Valley) -> (Browser<'_>, Protection) {
    let (case, whom) = of_two(valley, "Protettini").await;
    let mut anna = valley.browser("anna").await;
    let (list, whom) = (format!("/it/scrivania/casi/{case}/protezione"), whom.to_string());
    let new = format!("{list}/nuova");
    let key = anna.get(&new).await.value("key");
    let path = anna.post(&new, &decree(&key, &whom, &[])).await.to().to_owned();
    assert!(path.starts_with(&list), "{path}");
    assert_eq!(anna.post(&new, &decree(&key, &whom, &[])).await.to(), path, "sent twice it is one");
    (anna, Protection { list, path, whom })
}

/// A line of the account, kept at a fresh address.
async fn line(browser: &mut Browser<'_>, account: &str, fields: &[(&str, &str)]) -> Answer {
    let page = browser.get(account).await;
    let fresh = page.between(&format!("href=\"{account}/righe/"), "\"");
    let mut all = vec![("go", "keep"), ("seen", "0"), ("day", "2026-02-10")];
    all.extend(fields);
    browser.post(&format!("{account}/righe/{fresh}"), &sent(&all)).await
}

/// The first account, with a pension and a fee, and everything of the report.
async fn written(browser: &mut Browser<'_>, of: &Protection) -> String {
    let begin = format!("{}/conti", of.path);
    let form = browser.get(&begin).await;
    assert!(form.says("value=\"2026-09-30\""), "the decree's rhythm says until when: {}", form.text);
    let wrong = browser.post(&begin, "go=keep&first=2025-10-01&opening=tanto&last=2026-09-30").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.says("per esempio 1.234,56.") && wrong.says("value=\"tanto\""), "{}", wrong.text);
    let typed = [("go", "keep"), ("first", "2025-10-01"), ("opening", "1.000,00"), ("last", "2026-09-30")];
    let account = browser.post(&begin, &sent(&typed)).await.to().to_owned();
    assert_eq!(account, format!("{}/conti/1/1", of.path));
    for (category, words, cents) in
        [("pension", "Pensione dell’anno", "12.000,00"), ("residence", "Retta dell’anno", "11.000,00")]
    {
        let kept = line(browser, &account, &[("category", category), ("words", words), ("cents", cents)]).await;
        assert_eq!(kept.to(), format!("{account}#voci"), "{}", kept.text);
    }
    let report = [
        ("go", "on"),
        ("seen", "0"),
        ("met", "2026-09-20"),
        ("health", "Sta bene."),
        ("home", "Vive in struttura."),
        ("daily", "Va al centro."),
        ("relations", "Vede una sorella."),
        ("wishes", "«Vorrei il mare.»"),
        ("opinion", "Il progetto va avanti."),
    ];
    assert_eq!(browser.post(&format!("{account}/relazione"), &sent(&report)).await.to(), account, "Enter keeps it too");
    account
}

async fn closes(browser: &mut Browser<'_>, account: &str, balance: &str, bank: &str) {
    let path = format!("{account}/chiusura");
    let seen = browser.get(&path).await.value("seen");
    let fields = [
        ("go", "keep"),
        ("seen", seen.as_str()),
        ("opening", "1.000,00"),
        ("last", "2026-09-30"),
        ("balance", balance),
        ("bank", bank),
        ("cash", "10,00"),
        ("words", "Banca inventata, 30 settembre"),
    ];
    let kept = browser.post(&path, &sent(&fields)).await;
    assert_eq!(kept.to(), account, "{}", kept.text);
}

async fn file(browser: &mut Browser<'_>, account: &str) -> Answer {
    let read = browser.get(account).await.value("read");
    browser.post(account, &sent(&[("go", "file"), ("read", &read), ("on", "2026-11-20")])).await
}

#[test]
fn a_decree_says_everything_that_is_missing_at_once_and_the_team_is_told_what_is_due() {
    on_both(async |valley| {
        let (mut anna, of) = opened(&valley).await;
        let mut carla = valley.browser("carla").await;

        // Another one: all that is missing is said at once, and what was typed stands.
        let blank = decree("k", "", &[("court", ""), ("number", ""), ("months", "99"), ("powers", ""), ("from", "")]);
        let wrong = anna.post(&format!("{}/nuova", of.list), &blank).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        for field in ["court", "number", "whom", "months", "from", "powers"] {
            assert!(wrong.says(&format!("href=\"#field-{field}\"")), "{field}: {}", wrong.text);
        }
        assert!(wrong.says("Tribunale – Manca: scrivilo o scegli."), "which field: {}", wrong.text);
        assert!(wrong.says("value=\"99\"") && wrong.says("value=\"2025-10-01\""), "{}", wrong.text);
        let page = anna.get(&of.list).await;
        assert_eq!(page.text.matches("Amministrazione di sostegno:").count(), 1, "{}", page.text);

        // Oath and account are late: on the page, on the first page of whoever is on the team, on the page of what is due.
        let page = anna.get(&of.path).await;
        for words in ["Giuramento: entro 1 ottobre 2025", "Rendiconto e relazione: entro 30 settembre 2026"] {
            assert!(page.says(words), "{words}: {}", page.text);
        }
        let day = carla.get("/it/scrivania").await;
        assert!(day.says("/it/scrivania/protezione"), "{}", day.text);
        let due = carla.get("/it/scrivania/protezione").await;
        assert!(due.says("Caso inventato") && due.says(&of.path), "{}", due.text);

        // A day that has not come is refused at its field; the oath, once noted, is awaited no more.
        let oath = format!("{}/registro/giuramento", of.path);
        let key = anna.get(&oath).await.value("key");
        let early = anna.post(&oath, &sent(&[("go", "keep"), ("key", &key), ("on", "2027-01-01")])).await;
        assert!(early.status == StatusCode::UNPROCESSABLE_ENTITY && early.says("href=\"#field-on\""), "{}", early.text);
        let noted = anna.post(&oath, &sent(&[("go", "keep"), ("key", &key), ("on", "2025-10-20")])).await;
        assert_eq!(noted.to(), of.path);
        let page = carla.get(&of.path).await;
        assert!(page.says("Giuramento: 20 ottobre 2025") && !page.says("Giuramento: entro"), "{}", page.text);

        // Another decree holds from its day, and the first stays in the register. Whom it protects is not asked again.
        let amend = format!("{}/registro/modifica", of.path);
        let form = anna.get(&amend).await;
        assert!(form.says("Riscuote la pensione") && !form.says("name=\"whom\""), "{}", form.text);
        let more = [("number", "40/2026 di prova"), ("on", "2026-03-01"), ("months", "6")];
        assert_eq!(anna.post(&amend, &decree(&form.value("key"), &of.whom, &more)).await.to(), of.path);
        let page = anna.get(&of.path).await;
        assert!(page.says("40/2026 di prova") && page.says("12/2025 di prova"), "{}", page.text);
        assert!(page.says("Rendiconto ogni 6 mesi"), "{}", page.text);
    });
}

#[test]
fn an_account_that_does_not_balance_is_refused_by_how_much_and_one_that_does_is_filed() {
    on_both(async |valley| {
        let (mut anna, of) = opened(&valley).await;
        let account = written(&mut anna, &of).await;
        let page = anna.get(&account).await;
        assert!(
            page.says("Scrivi come si chiude.") && page.says("Saldo che danno le voci</dt><dd>€ 2.000,00"),
            "{}",
            page.text
        );

        // By how much, and where it may come from; pressed all the same, it is refused.
        closes(&mut anna, &account, "13.000,00", "12.990,00").await;
        let page = anna.get(&account).await;
        let by = "Il saldo finale supera di € 11.000,00 quello che danno le voci.";
        assert!(page.says(by) && !page.says("value=\"file\""), "{}", page.text);
        assert!(page.says("Guarda «Retta dell’anno»: ha proprio questa somma."), "{}", page.text);
        let refused = anna.post(&account, "go=file&read=99&on=2026-11-20").await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.says("Il rendiconto non torna") && refused.says(by), "{}", refused.text);
        assert!(
            refused.says("Differenza</dt><dd>€ 11.000,00") && refused.says("value=\"2026-11-20\""),
            "{}",
            refused.text
        );
        assert!(anna.get(&account).await.says("bozza"));
        closes(&mut anna, &account, "2.000,00", "1.900,00").await;
        let page = anna.get(&account).await;
        assert!(page.says("A banca e contanti mancano € 90,00 rispetto al saldo."), "{}", page.text);

        // It agrees: a day before the period's last, and one that has not come, are refused at their field.
        closes(&mut anna, &account, "2.000,00", "1.990,00").await;
        let read = anna.get(&account).await.value("read");
        for day in ["2026-09-01", "2026-12-24", ""] {
            let wrong = anna.post(&account, &sent(&[("go", "file"), ("read", &read), ("on", day)])).await;
            assert!(wrong.says("href=\"#field-on\""), "{day}: {}", wrong.text);
        }
        // Read before a colleague wrote, it is not filed.
        let mut carla = valley.browser("carla").await;
        let pocket = [("category", "pocket"), ("words", "Denaro per il mare"), ("cents", "10,00")];
        assert_eq!(line(&mut carla, &account, &pocket).await.to(), format!("{account}#voci"));
        let early = anna.post(&account, &sent(&[("go", "file"), ("read", &read), ("on", "2026-11-20")])).await;
        assert!(early.says("Il saldo finale supera di € 10,00"), "{}", early.text);
        closes(&mut carla, &account, "1.990,00", "1.980,00").await;
        assert_eq!(file(&mut anna, &account).await.to(), account);
        let page = anna.get(&account).await;
        assert!(page.says("depositata: 20 novembre 2026") && !page.says("Aggiungi una voce"), "{}", page.text);

        // Filed, it does not change; the court's paper opens, and no browser keeps it.
        assert_eq!(anna.get(&format!("{account}/chiusura")).await.to(), account);
        let paper = anna.get(&format!("{account}/foglio")).await;
        assert_eq!(paper.headers["content-type"], "application/pdf");
        assert_eq!(paper.headers["cache-control"], "no-store");
        assert!(paper.text.starts_with("%PDF"));

        // A correction says why, stands beside the first, and both stay.
        let mute = anna.post(&account, "go=correct&why=").await;
        assert!(mute.status == StatusCode::UNPROCESSABLE_ENTITY && mute.says("href=\"#field-why\""), "{}", mute.text);
        let second = anna.post(&account, &sent(&[("go", "correct"), ("why", "Mancava una ricevuta.")])).await;
        let second = second.to().to_owned();
        assert_eq!(second, format!("{}/conti/1/2", of.path));
        let page = anna.get(&second).await;
        assert!(page.says("Mancava una ricevuta.") && page.says("Retta dell’anno"), "{}", page.text);
        assert_eq!(file(&mut anna, &second).await.to(), second);
        for path in [&account, &second] {
            assert!(anna.get(path).await.says("depositata"), "{path}");
        }
        assert_eq!(valley.told("casework.account_filed", "worker"), 2);

        // The next one begins by itself where this one closed.
        let next = format!("{}/conti", of.path);
        let form = anna.get(&next).await;
        assert!(!form.says("name=\"opening\""), "{}", form.text);
        let next = anna.post(&next, "go=keep&last=2027-09-30").await.to().to_owned();
        assert!(anna.get(&next).await.says("Saldo iniziale</dt><dd>€ 1.990,00"));
    });
}

#[test]
fn an_extraordinary_expense_cites_the_judge_s_leave_and_stays_within_its_sum() {
    on_both(async |valley| {
        let (mut anna, of) = opened(&valley).await;
        let account = written(&mut anna, &of).await;
        let large = |leave: &'static str, cents: &'static str| {
            [("category", "large"), ("words", "Una carrozzina"), ("cents", cents), ("leave", leave)]
        };
        let alone = line(&mut anna, &account, &large("", "1.500,00")).await;
        assert_eq!(alone.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(alone.says("scegli l’autorizzazione del giudice") && alone.says("Una carrozzina"), "{}", alone.text);

        // Asked, then answered: once.
        let ask = format!("{}/autorizzazioni/nuova", of.path);
        let key = anna.get(&ask).await.value("key");
        let asked = [("go", "keep"), ("key", &key), ("subject", "Carrozzina"), ("asked", "2026-01-10")];
        let asked = sent(&[&asked[..], &[("limit", "1.500,00")]].concat());
        assert_eq!(anna.post(&ask, &asked).await.to(), of.path);
        assert_eq!(anna.post(&ask, &asked).await.to(), of.path);
        let page = anna.get(&of.path).await;
        let leave = page.between(&format!("href=\"{}/autorizzazioni/", of.path), "\"");
        assert_eq!(page.text.matches("Chiesta:").count(), 1, "sent twice it is one: {}", page.text);
        let answer = format!("{}/autorizzazioni/{leave}", of.path);
        let mute = anna.post(&answer, "go=keep&on=2026-02-01&act=").await;
        assert!(mute.says("href=\"#field-act\"") && mute.says("field-said"), "{}", mute.text);
        let said = [("go", "keep"), ("said", "yes"), ("on", "2026-02-01"), ("act", "7/2026")];
        assert_eq!(anna.post(&answer, &sent(&said)).await.to(), of.path);
        assert_eq!(anna.get(&answer).await.to(), of.path, "what was answered is read, and no more");

        // Cited, but for more than the judge allowed.
        let leave: &'static str = String::leak(leave);
        assert_eq!(line(&mut anna, &account, &large(leave, "1.600,00")).await.to(), format!("{account}#voci"));
        closes(&mut anna, &account, "400,00", "390,00").await;
        let page = anna.get(&account).await;
        assert!(page.says("Si è speso € 100,00 più di quanto il giudice ha concesso."), "{}", page.text);
        assert!(!page.says("value=\"file\""));
    });
}

#[test]
fn two_who_write_the_same_line_see_each_other_s_words() {
    on_both(async |valley| {
        let (mut anna, of) = opened(&valley).await;
        let account = written(&mut anna, &of).await;
        let mut carla = valley.browser("carla").await;
        let page = anna.get(&account).await;
        let row = page.between("<li id=\"v-", "\"");
        let path = format!("{account}/righe/{row}");
        let (hers, theirs) = (anna.get(&path).await.value("seen"), carla.get(&path).await.value("seen"));
        let change = |seen: &str, cents: &str| {
            sent(&[
                ("go", "keep"),
                ("seen", seen),
                ("day", "2026-02-10"),
                ("category", "pension"),
                ("words", "Pensione"),
                ("cents", cents),
            ])
        };
        assert_eq!(carla.post(&path, &change(&theirs, "12.100,00")).await.to(), format!("{account}#voci"));
        let clash = anna.post(&path, &change(&hers, "12.200,00")).await;
        assert!(clash.says("€ 12.100,00") && clash.says("value=\"12.200,00\""), "{}", clash.text);
        // Sent again she knows of it, and hers holds.
        assert_eq!(anna.post(&path, &change(&clash.value("seen"), "12.200,00")).await.to(), format!("{account}#voci"));
        assert!(carla.get(&account).await.says("€ 12.200,00"));
        // Taken away it does not count, and nobody's page breaks.
        let seen = anna.get(&path).await.value("seen");
        assert_eq!(anna.post(&path, &sent(&[("go", "remove"), ("seen", &seen)])).await.to(), format!("{account}#voci"));
        assert!(!carla.get(&account).await.says("€ 12.200,00"));
        assert_eq!(carla.get(&path).await.status, StatusCode::OK);
    });
}
