// SPDX-License-Identifier: EUPL-1.2
//! The diary of a case at the desk, on both databases: written and filed as a worker does; and an attacker of every role, who looks for what is
//! somebody else's alone on every page and finds what is found of a note that is not there.

use crate::common::{Answer, Browser, DESK, Valley, at, on_both};
use axum::http::StatusCode;
use casework::{
    case::{At, CaseId, NewCase, NewSeat, reasons::Part},
    note::{Keep, NoteId, Readers, Words, Writing},
};
use identity::{Role, Who};
use jiff::civil::{Date, date};
use kernel::{Id, SeededChance, UtcMicros};

const BODY: &str = "coop-esempio";
const OTHER: &str = "unione-esempio";
const TODAY: Date = date(2026, 11, 30);
/// A word of the reserved note, of the private part, of the draft.
const SECRETS: [&str; 3] = ["Spaventapasseri", "Girasole", "Bozzolo"];

struct Story {
    case: CaseId,
    person: String,
    reserved: NoteId,
    shared: NoteId,
    draft: NoteId,
}

fn account(who: &Who) -> identity::AccountId {
    let Who::Member(member) = who else { panic!() };
    member.account
}

fn writing(text: &str) -> Writing {
    let words = Words { text: text.to_owned(), ..Words::default() };
    Writing { kind: "home_visit".into(), day: TODAY.to_string(), words, ..Writing::default() }
}

/// A case of anna, on whose team carla is too; a reserved note, a note with a private part, and a draft, all anna's.
async fn story(valley: &Valley) -> Story {
    valley.clock.set(at("2026-11-30T10:05"));
    valley.employ("riceve", Role::FrontDesk, BODY, &[DESK]).await;
    valley.employ("anna", Role::CaseWorker, BODY, &[]).await;
    valley.employ("carla", Role::CaseWorker, BODY, &[]).await;
    let (who, carla) = (valley.member("anna").await, valley.member("carla").await);
    let new = people::NewPerson {
        form: "a form of this test".into(),
        identity: people::Identity { surname: "Diaristi".into(), given: "Prova".into(), ..Default::default() },
        care: people::Care::default(),
        standing: people::Standing::Common,
        contacts: Vec::new(),
    };
    let person = valley.people.note_person(&valley.member("riceve").await, new).await.unwrap();
    let new = NewCase {
        form: "f".into(),
        town: "019036".parse().unwrap(),
        name: "Caso inventato".into(),
        reason: "Motivo inventato.".into(),
        concerned: [person].into(),
        children_until: None,
        part: Part::SocialWorker,
    };
    let room = &valley.casework;
    let case = room.open_case(&who, new, TODAY).await.unwrap();
    let seat = NewSeat { account: account(&carla), body: BODY.into(), part: Part::SocialWorker, since: TODAY };
    let seen = room.case_for(&who, case, TODAY).await.unwrap().version;
    room.join_team(&who, At { case, seen, today: TODAY }, seat, "").await.unwrap();
    let now = TODAY.at(10, 0, 0, 0);
    let keep = |form: &str, writing| Keep { form: form.to_owned(), note: None, writing };
    let alone = Writing { readers: Readers::Author, ..writing(SECRETS[0]) };
    let parted = Writing { private: SECRETS[1].into(), ..writing("Visita fatta con la madre.") };
    let reserved = room.file_note(&who, case, keep("r", alone), now).await.unwrap().note;
    let shared = room.file_note(&who, case, keep("s", parted), now).await.unwrap().note;
    let draft = room.keep_note(&who, case, keep("d", writing(SECRETS[2])), TODAY).await.unwrap().note.unwrap();
    Story { case, person: person.to_string(), reserved, shared, draft }
}

/// What a page says, without the ids that were asked for and what is drawn anew for each form.
fn bare(answer: &Answer, id: &str) -> (StatusCode, String, String) {
    let text = answer.text.replace(id, "ID");
    let mut said = String::new();
    let mut rest = text.as_str();
    while let Some(at) = rest.find("name=\"key\" value=\"") {
        let (before, after) = rest.split_at(at + 18);
        said.push_str(before);
        rest = after.split_once('"').map_or("", |(_, rest)| rest);
    }
    said.push_str(rest);
    (answer.status, answer.to().replace(id, "ID"), said)
}

async fn same(browser: &mut Browser<'_>, who: &str, path: &str, form: Option<&str>, ids: [&str; 2]) {
    let mut told = Vec::new();
    for id in ids {
        let path = path.replace("ID", id);
        let before = browser.counted();
        let answer = match form {
            Some(form) => browser.post(&path, &form.replace("ID", id)).await,
            None => browser.get(&path).await,
        };
        let asked = browser.counted() - before;
        for secret in SECRETS {
            assert!(!answer.says(secret), "{who} reads {secret} at {path}: {}", answer.text);
        }
        told.push((bare(&answer, id), asked));
    }
    assert_eq!(told[0], told[1], "{who} at {path} {form:?}: another answer than of what is not there");
}

#[test]
fn whoever_looks_for_what_is_anothers_alone_finds_what_is_found_of_nothing() {
    on_both(async |valley| {
        let told = story(&valley).await;
        let mut attackers = vec!["carla".to_owned()];
        for (at, role) in Role::ALL.into_iter().enumerate() {
            for (body, of) in [(BODY, "qui"), (OTHER, "altrove")] {
                let name = format!("{of}-{at}");
                valley.employ(&name, role, body, &[DESK]).await;
                attackers.push(name);
            }
        }
        // At night somebody breaks the glass.
        valley.employ("notte", Role::CaseWorker, BODY, &[]).await;
        let night = valley.member("notte").await;
        valley.casework.break_glass(&night, told.case, true, "Di notte", TODAY).await.unwrap();
        attackers.push("notte".to_owned());

        let case = format!("/it/scrivania/casi/{}", told.case);
        let pages = [
            "/it/scrivania".to_owned(),
            "/it/scrivania/casi".to_owned(),
            "/it/scrivania/casi?di=ente&chiusi=1".to_owned(),
            "/it/scrivania/casi/vetro".to_owned(),
            "/it/scrivania/piani".to_owned(),
            "/it/scrivania/passaggi".to_owned(),
            format!("/it/scrivania/nuclei/persona/{}", told.person),
            case.clone(),
            format!("{case}/piani"),
            format!("{case}/valutazioni"),
            format!("{case}/diario"),
            format!("{case}/diario?mie=1"),
            format!("{case}/diario?tipo=home_visit"),
            format!("{case}/diario?ente={BODY}"),
            format!("{case}/diario/stampa"),
            format!("{case}/diario/stampa?mie=1"),
            format!("{case}/diario/{}", told.shared),
            format!("{case}/diario/scrivi?corregge={}", told.shared),
            format!("{case}/diario/passaggio"),
        ];
        for name in &attackers {
            let mut browser = valley.browser(name).await;
            for page in &pages {
                let answer = browser.get(page).await;
                for secret in SECRETS {
                    assert!(!answer.says(secret), "{name} reads {secret} at {page}");
                }
                for id in [told.reserved, told.draft] {
                    assert!(!answer.says(&id.to_string()), "{name} finds a way at {page}");
                }
                assert!(!answer.says("Riservata"), "{name} at {page}: {}", answer.text);
            }
            for secret in SECRETS {
                let found = browser.post("/it/scrivania/nuclei", &format!("line={secret}")).await;
                assert!(!found.says(&told.person), "{name} finds a person by {secret}");
            }
            for (seed, note) in (77..).zip([told.reserved, told.draft].map(|id| id.to_string())) {
                let nothing: NoteId = Id::new(UtcMicros(26), &SeededChance::new(seed));
                let nothing = nothing.to_string();
                let ids = [note.as_str(), nothing.as_str()];
                let diary = format!("{case}/diario");
                same(&mut browser, name, &format!("{diary}/ID"), None, ids).await;
                same(&mut browser, name, &format!("{diary}/ID"), Some("go=open"), ids).await;
                same(&mut browser, name, &format!("{diary}/scrivi?nota=ID"), None, ids).await;
                same(&mut browser, name, &format!("{diary}/scrivi?corregge=ID"), None, ids).await;
                same(&mut browser, name, &format!("{diary}/scrivi"), Some("go=delete&note=ID&key=x"), ids).await;
                same(&mut browser, name, &format!("{diary}/scrivi"), Some("go=file&note=ID&key=x"), ids).await;
                let correction = "go=file&corrects=ID&key=ID&text=x&why=x";
                same(&mut browser, name, &format!("{diary}/scrivi"), Some(correction), ids).await;
            }
        }
        // For its author it is all there, and not on paper.
        let mut anna = valley.browser("anna").await;
        let page = anna.get(&format!("{case}/diario")).await;
        assert!(SECRETS.iter().all(|secret| page.says(secret)), "{}", page.text);
        let paper = anna.get(&format!("{case}/diario/stampa")).await;
        assert!(SECRETS.iter().all(|secret| !paper.says(secret)) && paper.says("Visita fatta con la madre."));
    });
}

#[test]
fn a_note_from_the_first_word_to_its_correction() {
    on_both(async |valley| {
        let told = story(&valley).await;
        let (mut anna, mut carla) = (valley.browser("anna").await, valley.browser("carla").await);
        let diary = format!("/it/scrivania/casi/{}/diario", told.case);
        let page = carla.get(&format!("{diary}/scrivi?tipo=telephone")).await;
        assert!(page.says("Segreto professionale") && page.says("Legge 3 aprile 2001, n. 119"), "{}", page.text);
        let key = page.value("key");
        let path = format!("{diary}/scrivi");
        // Kept while typed; missing things are named, and nothing typed is lost.
        let kept = carla.post(&path, &format!("go=keep&key={key}&kind=telephone&text=Ha+chiamato")).await;
        assert_eq!((kept.status, kept.text.as_str()), (StatusCode::OK, "10:05"));
        assert!(carla.get(&diary).await.says("Una tua bozza") && anna.get(&diary).await.says("Una tua bozza"));
        let wrong =
            carla.post(&path, &format!("go=file&key={key}&kind=&text=Ha+chiamato&place=In+sede&day=2026-12-09")).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.says("Scegli di che nota si tratta.") && wrong.says("Ha chiamato") && wrong.says("In sede"));
        let whole = format!("go=file&key={key}&kind=telephone&text=Ha+chiamato+la+scuola.&day=2026-11-29&time=9.30");
        let filed = carla.post(&path, &whole).await.to().to_owned();
        assert!(filed.ends_with("?fatto=depositata"), "{filed}");
        // Sent once more, as a phone does that did not hear the answer: it is the same note.
        assert_eq!(carla.post(&path, &whole).await.to(), filed);
        assert_eq!(carla.post(&path, &whole.replace("go=file", "go=keep")).await.status, StatusCode::ALREADY_REPORTED);
        let page = anna.get(&diary).await;
        assert_eq!(page.text.matches("Ha chiamato la scuola.").count(), 1);
        assert!(page.says("novembre 2026") && page.says("Operatore carla"));

        // A correction asks why and stands beneath.
        let note = filed.split('?').next().unwrap().to_owned();
        let id = note.rsplit('/').next().unwrap().to_owned();
        let page = carla.get(&format!("{path}?corregge={id}")).await;
        let key = page.value("key");
        let mute = carla.post(&path, &format!("go=file&key={key}&corrects={id}&text=Era+il+nido.")).await;
        assert!(mute.says("Scrivi perché la correggi.") && mute.says("Era il nido."), "{}", mute.text);
        carla.post(&path, &format!("go=file&key={key}&corrects={id}&text=Era+il+nido.&why=Avevo+capito+male")).await;
        let page = anna.get(&note).await;
        assert!(page.says("Era il nido.") && page.says("Avevo capito male") && page.says("Ha chiamato la scuola."));

        // One's own reserved note: what would be seen, then part of the file.
        let own = format!("{diary}/{}", told.reserved);
        assert!(anna.get(&own).await.says("Chi lavora al caso leggerà esattamente questo"));
        assert!(anna.post(&own, "go=open").await.to().ends_with("?fatto=aperta"));
        let page = carla.get(&diary).await;
        assert!(page.says(SECRETS[0]) && !page.says(SECRETS[1]) && page.says("Era riservata"));

        // A draft deleted is gone.
        let page = anna.get(&format!("{path}?nota={}", told.draft)).await;
        assert!(page.says(SECRETS[2]) && page.says("È una bozza"));
        let gone = anna.post(&path, &format!("go=delete&note={}&key={}&text=x", told.draft, page.value("key"))).await;
        assert!(gone.to().ends_with("?fatto=tolta"));
        assert!(!anna.get(&diary).await.says(SECRETS[2]));
    });
}

#[test]
fn reserved_notes_pass_to_a_substitute_who_accepts_and_the_officer_is_told_of_no_note() {
    on_both(async |valley| {
        let told = story(&valley).await;
        valley.employ("segretaria", Role::Coordinator, BODY, &[]).await;
        valley.employ("garante", Role::DataProtectionOfficer, BODY, &[]).await;
        let (mut anna, mut carla) = (valley.browser("anna").await, valley.browser("carla").await);
        let (mut head, mut officer) = (valley.browser("segretaria").await, valley.browser("garante").await);
        let diary = format!("/it/scrivania/casi/{}/diario", told.case);
        let page = anna.get(&format!("{diary}/passaggio")).await;
        assert!(page.says("Operatore carla"), "{}", page.text);
        let nobody = anna.post(&format!("{diary}/passaggio"), "go=hand&key=k&to=").await;
        assert!(nobody.says("Scegli a chi passarle."));
        let to = account(&valley.member("carla").await);
        let given = anna.post(&format!("{diary}/passaggio"), &format!("go=hand&key=k&to={to}&why=Ferie")).await;
        assert!(given.to().ends_with("/scrivania/passaggi?fatto=passate"));
        assert!(carla.get("/it/scrivania").await.says("C’è un passaggio di note riservate da vedere."));
        let page = carla.get("/it/scrivania/passaggi").await;
        assert!(page.says("Da Operatore anna a Operatore carla") && page.says("Ferie"), "{}", page.text);
        let which = page.value("which");
        assert!(!carla.get(&diary).await.says(SECRETS[0]));
        carla.post("/it/scrivania/passaggi", &format!("go=accept&which={which}")).await;
        let page = carla.get(&diary).await;
        assert!(page.says(SECRETS[0]) && page.says(SECRETS[1]) && !page.says(SECRETS[2]), "{}", page.text);
        let page = carla.get(&format!("{diary}/{}", told.reserved)).await;
        assert!(page.says("ti è stata passata") && !page.says("Mettila nel fascicolo"));
        // Who leads is told nothing, the officer that it passed and not of which case.
        let page = head.get("/it/scrivania/passaggi").await;
        assert!(!page.says("Operatore anna a Operatore carla") && page.says("Registra un atto"), "{}", page.text);
        let page = officer.get("/it/scrivania/passaggi").await;
        assert!(page.says("Da Operatore anna a Operatore carla") && !page.says(&told.case.to_string()));
        officer.post("/it/scrivania/passaggi", &format!("go=seen&which={which}")).await;
        assert!(officer.get("/it/scrivania/passaggi").await.says("Nessun passaggio"));
        anna.post("/it/scrivania/passaggi", &format!("go=end&which={which}")).await;
        assert!(!carla.get(&diary).await.says(SECRETS[0]));
        // By an act of the body, whose mistakes are named.
        let from = account(&valley.member("anna").await);
        let bare =
            head.post("/it/scrivania/passaggi", &format!("go=record&key=a&ente={BODY}&from={from}&to={to}")).await;
        assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(bare.says("Scrivi il numero dell’atto."), "{}", bare.text);
        let act =
            format!("go=record&key=a&ente={BODY}&from={from}&to={to}&number=determina+12&on=2026-11-30&why=Assenza");
        assert!(head.post("/it/scrivania/passaggi", &act).await.to().ends_with("?fatto=atto"));
        assert!(anna.get("/it/scrivania").await.says("passaggio di note riservate"));
        assert!(anna.get("/it/scrivania/passaggi").await.says("determina 12"));
    });
}
