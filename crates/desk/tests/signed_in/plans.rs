// SPDX-License-Identifier: EUPL-1.2
//! A plan as two workers of a team meet it, page by page, on both databases.

use crate::common::{
    Browser, Valley,
    case::{BODY, of_two, sent},
    on_both,
};
use axum::http::StatusCode;

/// The plans of a case that anna and carla share.
pub async fn case(valley: &Valley) -> String {
    let (case, _) = of_two(valley, "Pianificati").await;
    format!("/it/scrivania/casi/{case}/piani")
}

/// The first address on a page that goes on from this one.
fn way<'p>(page: &'p str, from: &str) -> &'p str {
    let at = page.find(from).unwrap_or_else(|| panic!("no way from {from} in {page}"));
    page[at..].split('"').next().unwrap()
}

pub fn hidden(page: &str, name: &str) -> String {
    let mark = format!("name=\"{name}\" value=\"");
    let at = page.find(&mark).unwrap_or_else(|| panic!("no {name} in {page}")) + mark.len();
    let value = page[at..].split('"').next().unwrap();
    value.replace("&#34;", "\"").replace("&#39;", "'").replace("&#60;", "<").replace("&#38;", "&")
}

async fn begun(browser: &mut Browser<'_>, list: &str) -> String {
    let page = browser.get(list).await;
    assert!(page.says("Questo caso non ha ancora un piano") && !page.says("Patto</"), "{}", page.text);
    let none = browser.post(list, "go=begin&key=k").await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(none.says("Scegli di che piano si tratta"));
    browser.post(list, "go=begin&key=k&kind=framework_project").await.to().to_owned()
}

#[test]
fn from_the_empty_plan_to_the_second_version() {
    on_both(async |valley| {
        let list = case(&valley).await;
        let (mut anna, mut carla) = (valley.browser("anna").await, valley.browser("carla").await);
        let plan = begun(&mut anna, &list).await;
        let page = anna.get(&plan).await;
        assert!(page.says("Prima di firmare mancano 2 cose") && !page.says("Segna la prima firma"), "{}", page.text);

        // A goal without a word keeps what was typed beside it, and says which field.
        let goal = way(&page.text, &format!("{plan}/obiettivi/")).to_owned();
        let blank = anna.get(&goal).await;
        let (was, promise) = (hidden(&blank.text, "was"), hidden(&blank.text, "c"));
        let typed = |what: &str, by: &str| {
            sent(&[
                ("go", "keep"),
                ("was", &was),
                ("what", what),
                ("term", "short"),
                ("needs", "work"),
                ("c", &promise),
                ("c0-by", by),
                ("c0-what", "Chiama chi affitta"),
                ("c0-due", "2026-11-20"),
                ("c0-ask", "Prova"),
            ])
        };
        let wrong = anna.post(&goal, &typed("", "")).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            wrong.says("Scrivi che cosa deve cambiare.")
                && wrong.says("Scegli chi se ne occupa.")
                && wrong.says("Chiama chi affitta")
        );
        let kept = anna.post(&goal, &typed("Una casa", &format!("body {BODY}"))).await;
        assert!(kept.to().starts_with(&plan), "{} {}", kept.status, kept.text);

        // Both open the goal; both write other words; the second sees both, and hers hold only once she has said so.
        let (one, two) = (anna.get(&goal).await, carla.get(&goal).await);
        let other = |page: &str, what: &str| {
            sent(&[
                ("go", "keep"),
                ("was", &hidden(page, "was")),
                ("what", what),
                ("term", "short"),
                ("needs", "work"),
                ("c", &promise),
                ("c0-by", &format!("body {BODY}")),
                ("c0-what", "Chiama chi affitta"),
                ("c0-due", "2026-11-20"),
                ("c0-ask", "Prova"),
            ])
        };
        anna.post(&goal, &other(&one.text, "Una casa prima di marzo")).await;
        let clash = carla.post(&goal, &other(&two.text, "Una casa per tutti")).await;
        assert_eq!(clash.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            clash.says("Una casa prima di marzo")
                && clash.says("Una casa per tutti")
                && clash.says("Tieni il mio testo")
        );
        let over = format!("{}&over=1", other(&clash.text, "Una casa per tutti"));
        assert!(carla.post(&goal, &over).await.to().starts_with(&plan));

        // Days: a rhythm that is none is refused at its field.
        let times = format!("{plan}/tempi");
        let was = hidden(&anna.get(&times).await.text, "was");
        let days = |count: &str| {
            sent(&[("go", "keep"), ("was", &was), ("first", "2026-11-01"), ("count", count), ("unit", "months")])
        };
        assert!(anna.post(&times, &days("0")).await.says("Scrivi un numero da 1 a 366."));
        assert_eq!(anna.post(&times, &days("3")).await.to(), plan);

        // Read, then signed; what was read before somebody wrote is not signed.
        let page = anna.get(&plan).await;
        assert!(page.says("Una casa per tutti") && page.says("testo che ha lasciato il posto"), "{}", page.text);
        let firme = way(&page.text, &format!("{plan}/firme?letto=")).to_owned();
        let form = anna.get(&firme).await;
        let (key, letto) = (hidden(&form.text, "key"), hidden(&form.text, "letto"));
        let sign = |letto: &str, who: &str| {
            sent(&[
                ("go", "sign"),
                ("key", &key),
                ("letto", letto),
                ("signer", &format!("body {BODY}")),
                ("who", who),
                ("way", "paper"),
                ("on", "2026-11-30"),
            ])
        };
        let firme = format!("{plan}/firme");
        assert!(anna.post(&firme, &sign(&letto, "")).await.says("Scrivi il nome di chi firma."));
        assert!(anna.post(&firme, &sign("1", "Prova")).await.says("Rileggilo prima di segnare la firma"));
        assert!(anna.post(&firme, &sign(&letto, "Operatrice inventata")).await.to().starts_with(&plan));
        let page = carla.get(&plan).await;
        assert!(page.says("Operatrice inventata") && page.says("La data è passata"), "{}", page.text);

        // The whole team is told, on the first page of the day and on a page of its own.
        assert!(carla.get("/it/scrivania").await.says("In un piano qualcosa ha passato la sua data."));
        assert!(carla.get("/it/scrivania/piani").await.says("Caso inventato"));
        let came = way(&page.text, &format!("{plan}/esiti/")).to_owned();
        let came = if came.ends_with("verifica") { came } else { format!("{plan}/esiti/{promise}") };
        let mute = carla.post(&came, "go=note&outcome=given_up&on=2026-11-30").await;
        assert!(mute.says("Scrivi perché lo lasciate stare."), "{}", mute.text);
        assert_eq!(carla.post(&came, "go=note&outcome=partly&on=2026-11-30&words=Richiama").await.to(), plan);
        assert!(carla.get("/it/scrivania/piani").await.says("Niente in ritardo"));

        // Another version beside the first.
        let second = anna.post(&plan, "go=next").await.to().to_owned();
        assert!(second.ends_with("/2"));
        let goal = goal.replace("/1/obiettivi", "/2/obiettivi");
        let page = anna.get(&goal).await;
        anna.post(&goal, &other(&page.text, "Una casa in affitto")).await;
        let beside = anna.get(&format!("{second}/confronto")).await;
        assert!(
            beside.says("Una casa per tutti") && beside.says("Una casa in affitto") && beside.says("Cambiato"),
            "{}",
            beside.text
        );
        assert!(anna.get(&plan).await.says("La versione 2 è in preparazione"));
        anna.post(&second, "go=aside").await;
        assert!(anna.get(&second).await.says("Messo da parte senza firme"));
    });
}

#[test]
fn a_removed_goal_for_which_somebody_promised_meanwhile_is_not_lost() {
    on_both(async |valley| {
        let list = case(&valley).await;
        let (mut anna, mut carla) = (valley.browser("anna").await, valley.browser("carla").await);
        let plan = begun(&mut anna, &list).await;
        let goal = way(&anna.get(&plan).await.text, &format!("{plan}/obiettivi/")).to_owned();
        let blank = anna.get(&goal).await;
        let promise = hidden(&blank.text, "c");
        let bare =
            sent(&[("go", "keep"), ("was", &hidden(&blank.text, "was")), ("what", "Una casa"), ("term", "long")]);
        anna.post(&goal, &bare).await;
        let (one, two) = (anna.get(&goal).await, carla.get(&goal).await);
        let promised = sent(&[
            ("go", "keep"),
            ("was", &hidden(&two.text, "was")),
            ("what", "Una casa"),
            ("term", "long"),
            ("c", &promise),
            ("c0-by", "family"),
            ("c0-what", "Porta il contratto"),
        ]);
        carla.post(&goal, &promised).await;
        let remove = |page: &str| sent(&[("go", "remove"), ("was", &hidden(page, "was"))]);
        let stays = anna.post(&goal, &remove(&one.text)).await;
        assert!(stays.says("Porta il contratto"), "{}", stays.text);
        assert!(anna.get(&plan).await.says("Porta il contratto"));
        // Having seen it, she may.
        assert!(anna.post(&goal, &remove(&stays.text)).await.to().starts_with(&plan));
        assert!(!anna.get(&plan).await.says("Porta il contratto"));
    });
}

/// The sheet for the family: words beside each sentence, two hands on them, and a file that no browser keeps.
#[test]
fn a_sheet_for_the_family_in_their_language() {
    on_both(async |valley| {
        let list = case(&valley).await;
        let (mut anna, mut carla) = (valley.browser("anna").await, valley.browser("carla").await);
        let plan = begun(&mut anna, &list).await;
        let page = anna.get(&plan).await;
        assert!(!page.says("Un foglio per la famiglia"), "there is nothing to print yet");
        let add = way(&page.text, &format!("{plan}/obiettivi/")).to_owned();
        let form = anna.get(&add).await;
        let fields = [
            ("was", hidden(&form.text, "was")),
            ("what", "Una casa prima di gennaio".to_owned()),
            ("term", "short".to_owned()),
        ];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        anna.post(&add, &sent(&fields)).await.to();

        let paper = format!("{plan}/stampa");
        let page = anna.get(&paper).await;
        assert!(page.says("Un foglio per la famiglia") && !page.says("Le parole del piano"), "Italian needs no words");
        let page = anna.get(&format!("{paper}?lingua=ro")).await;
        assert!(page.says("Frasi con le loro parole: 0 di 1."), "{}", page.text);
        assert!(page.text.contains("lang=\"ro\" dir=\"ltr\""), "the keyboard is told: {}", page.text);
        let words = |read: &str, now: &str| {
            sent(&[("lingua", "ro"), ("frase", "Una casa prima di gennaio"), ("letto", read), ("w0", now)])
        };
        let kept = anna.post(&paper, &words("", "O casă")).await.to().to_owned();
        let page = anna.get(&kept).await;
        assert!(page.says("Le parole sono tenute") && page.says("Frasi con le loro parole: 1 di 1."), "{}", page.text);

        let other = carla.post(&paper, &words("", "O locuință")).await;
        assert!(other.says("un collega ha scritto altre parole") && other.says("O casă") && other.says("O locuință"));
        assert_eq!(hidden(&other.text, "letto"), "O casă", "sent once more it was written knowing theirs");
        carla.post(&paper, &words("O casă", "O locuință")).await.to();
        let long = anna.post(&paper, &words("O locuință", &"a".repeat(2000))).await;
        assert_eq!(long.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(long.text.contains(&"a".repeat(2000)), "nothing typed is lost");

        let sheet = anna.get(&format!("{plan}/foglio?lingua=ro")).await;
        assert_eq!(sheet.status, StatusCode::OK);
        assert_eq!(sheet.headers["content-type"], "application/pdf");
        assert_eq!(sheet.headers["cache-control"], "no-store");
    });
}
