// SPDX-License-Identifier: EUPL-1.2
//! Documents as two workers of a team meet them, page by page, on both databases; and as everybody else does not.

use crate::common::{Answer, Browser, DESK, Valley, at, on_both};
use axum::http::{HeaderMap, Request, StatusCode, header};
use casework::case::{At, CaseId, NewCase, NewSeat, reasons::Part};
use identity::{Role, Who};
use jiff::civil::date;
use kernel::{Id, SeededChance, UtcMicros};

const BODY: &str = "coop-esempio";

/// The picture of one white point.
const PNG: &[u8] = b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0";

struct Story {
    case: CaseId,
    person: String,
    list: String,
}

impl Story {
    fn new_path(&self) -> String {
        format!("{}/nuovo", self.list)
    }
}

/// Two case workers and a partner's operator of one case about one invented person.
async fn story(valley: &Valley) -> Story {
    valley.clock.set(at("2026-11-30T10:05"));
    valley.employ("riceve", Role::FrontDesk, BODY, &[DESK]).await;
    for (name, role) in [
        ("anna", Role::CaseWorker),
        ("carla", Role::CaseWorker),
        ("partner", Role::PartnerOperator),
        ("ada", Role::CaseWorker),
    ] {
        valley.employ(name, role, BODY, &[]).await;
    }
    let (who, today) = (valley.member("anna").await, date(2026, 11, 30));
    let identity =
        people::Identity { surname: "Fogliati".into(), given: "Prova".into(), ..people::Identity::default() };
    let new = people::NewPerson {
        form: "a form of this test".into(),
        identity,
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
    let case = valley.casework.open_case(&who, new, today).await.unwrap();
    for name in ["carla", "partner"] {
        let Who::Member(other) = valley.member(name).await else { panic!() };
        let seat = NewSeat { account: other.account, body: other.body, part: Part::Educator, since: today };
        let seen = valley.casework.case_for(&who, case, today).await.unwrap().version;
        valley.casework.join_team(&who, At { case, seen, today }, seat, "").await.unwrap();
    }
    Story { case, person: person.to_string(), list: format!("/it/scrivania/casi/{case}/documenti") }
}

struct Whole {
    answer: Answer,
    bytes: Vec<u8>,
}

/// Sends a form with files, as a browser does; `cut` leaves the end of it away, as a connection that goes.
async fn send(
    browser: &mut Browser<'_>,
    path: &str,
    fields: &[(&str, &str)],
    files: &[(&str, &[u8])],
    cut: bool,
) -> Answer {
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend(format!("--xx\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
    }
    for (name, bytes) in files {
        let head = format!(
            "--xx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: image/jpeg\r\n\r\n"
        );
        body.extend(head.bytes());
        body.extend(*bytes);
        body.extend(b"\r\n");
    }
    if cut {
        body.truncate(body.len() - 20);
    } else {
        body.extend(b"--xx--\r\n");
    }
    let request = Request::post(path).header(header::CONTENT_TYPE, "multipart/form-data; boundary=xx");
    ask(browser, request.header("sec-fetch-site", "same-origin"), body).await.answer
}

async fn get(browser: &mut Browser<'_>, path: &str) -> Whole {
    ask(browser, Request::get(path), Vec::new()).await
}

async fn ask(browser: &mut Browser<'_>, request: axum::http::request::Builder, body: Vec<u8>) -> Whole {
    let carried: Vec<String> = browser.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let request = request.header(header::COOKIE, carried.join("; ")).body(axum::body::Body::from(body)).unwrap();
    let answer = tower::ServiceExt::oneshot(browser.valley.pages.clone(), request).await.unwrap();
    let (parts, body) = answer.into_parts();
    let bytes = axum::body::to_bytes(body, usize::MAX).await.unwrap().to_vec();
    let text = String::from_utf8_lossy(&bytes).into_owned();
    Whole { answer: Answer { status: parts.status, headers: parts.headers, text }, bytes }
}

fn told<'h>(headers: &'h HeaderMap, name: &str) -> &'h str {
    headers.get(name).map_or("", |value| value.to_str().unwrap())
}

#[test]
fn papers_are_added_read_corrected_and_taken_back() {
    on_both(async |valley| {
        let valley = &valley;
        let story = story(valley).await;
        let (mut anna, mut carla) = (valley.browser("anna").await, valley.browser("carla").await);
        let empty = anna.get(&story.list).await;
        assert!(empty.says("Questo caso non ha ancora documenti"), "{}", empty.text);
        let form = anna.get(&story.new_path()).await;
        assert!(
            form.says("Fino a 20 MB l’uno, 10 alla volta") && form.says("capture=\"environment\""),
            "{}",
            form.text
        );

        // One file comes, one is refused, and the kind is missing: what came is kept by the page, and what was typed.
        let key = form.value("key");
        let typed =
            [("key", key.as_str()), ("title", "Intimazione"), ("on", "2026-11-02"), ("of", story.person.as_str())];
        let wrong =
            send(&mut anna, &story.new_path(), &typed, &[("uno.png", PNG), ("foto.jpg", b"MZ\x90\0\x03\0")], false)
                .await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            wrong.says("Scegli che documento è.") && wrong.says("è un programma") && wrong.says("foto.jpg"),
            "{}",
            wrong.text
        );
        assert!(wrong.says("Sono già arrivati") && wrong.says("uno.png") && wrong.says("value=\"Intimazione\""));
        let arrived = wrong.between("name=\"arrived\" value=\"", "\"");
        let mut again = typed.to_vec();
        again.extend([("kind", "eviction"), ("arrived", arrived.as_str())]);
        let done = send(&mut anna, &story.new_path(), &again, &[], false).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
        let one = done.to().split('?').next().unwrap().to_owned();
        assert!(one.starts_with(&story.list) && !one.contains("Intimazione"));
        let twice = send(&mut anna, &story.new_path(), &again, &[], false).await;
        assert!(twice.to().starts_with(&one), "pressed twice: {} {}", twice.status, twice.text);

        let page = anna.get(done.to()).await;
        assert!(page.says("Documento aggiunto.") && page.says("<img ") && page.says("Intimazione"), "{}", page.text);
        let file = get(&mut carla, &format!("{one}/file")).await;
        assert_eq!(file.bytes, PNG);
        let headers = &file.answer.headers;
        assert_eq!(told(headers, "content-type"), "image/png");
        assert_eq!(told(headers, "content-length"), PNG.len().to_string());
        assert!(told(headers, "content-security-policy").contains("sandbox"));
        assert_eq!(told(headers, "x-content-type-options"), "nosniff");
        assert!(told(headers, "cache-control").contains("no-store"));
        let named = told(headers, "content-disposition");
        assert!(named.starts_with("inline; filename=\"documento-") && !named.contains("uno"), "{named}");
        let kept = get(&mut carla, &format!("{one}/file?scarica")).await;
        assert!(told(&kept.answer.headers, "content-disposition").starts_with("attachment; "));
        let opened = "SELECT count(*) FROM audit_entry WHERE action = 'casework.document_opened'";
        assert_eq!(crate::exchange::count(valley, opened), 2, "each opening");

        // The same paper by the other hand; then a letter, which is never shown.
        let same =
            send(&mut carla, &story.new_path(), &[("key", "k2"), ("kind", "letter")], &[("copia.png", PNG)], false)
                .await;
        assert!(
            same.says("già tra i documenti di questo caso") && same.says(&format!("href=\"{one}\"")),
            "{}",
            same.text
        );
        let letter = b"<b>non</b>".as_slice();
        let page = send(
            &mut carla,
            &story.new_path(),
            &[("key", "k3"), ("kind", "letter")],
            &[("lettera.txt", letter)],
            false,
        )
        .await;
        assert!(page.says("un browser eseguirebbe"), "{}", page.text);
        let fields = [("key", "k4"), ("kind", "means_test"), ("expires", "2026-12-15")];
        let isee = send(&mut carla, &story.new_path(), &fields, &[("isee.txt", b"ISEE inventato")], false).await;
        let isee = isee.to().split('?').next().unwrap().to_owned();
        let text = get(&mut anna, &format!("{isee}/file")).await;
        assert!(told(&text.answer.headers, "content-disposition").starts_with("attachment; "));
        assert_eq!(told(&text.answer.headers, "content-type"), "text/plain; charset=utf-8");
        let list = anna.get(&story.list).await;
        assert!(list.says("Scaduti, o in scadenza") && list.says("Scade tra poco"), "{}", list.text);

        assert!(
            anna.get(&format!("/it/scrivania/casi/{}", story.case))
                .await
                .says("Un documento è scaduto o scade tra poco")
        );

        // A newer one takes its place; what ran out is no care any more.
        let older = isee.rsplit('/').next().unwrap().to_owned();
        let form = anna.get(&format!("{}?al-posto-di={older}", story.new_path())).await;
        assert!(form.says("Aggiungi la versione nuova") && form.value("follows") == older, "{}", form.text);
        let fields = [("key", "k5"), ("kind", "means_test"), ("follows", older.as_str()), ("title", "ISEE 2027")];
        let newer = send(&mut anna, &story.new_path(), &fields, &[("n.txt", b"ISEE nuovo inventato")], false).await;
        assert_eq!(newer.status, StatusCode::SEE_OTHER, "{}", newer.text);
        let list = anna.get(&story.list).await;
        assert!(
            !list.says("Scaduti, o in scadenza") && list.says("Un documento sostituito o ritirato"),
            "{}",
            list.text
        );
        assert!(anna.get(&isee).await.says("Ce n’è uno più nuovo."));

        // Correct, withdraw, put back.
        let form = anna.get(&format!("{one}/correggi")).await;
        let seen = form.value("seen");
        let late = anna.post(&format!("{one}/correggi"), &format!("seen={seen}&kind=eviction&on=2026-12-24")).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(late.says("Questa data non è ancora arrivata"));
        let fixed = anna.post(&format!("{one}/correggi"), &format!("seen={seen}&kind=decree&title=Decreto")).await;
        assert!(anna.get(fixed.to()).await.says("Dati corretti. Come erano prima"), "{}", fixed.text);
        let seen = carla.get(&one).await.value("seen");
        let mute = carla.post(&one, &format!("seen={seen}&go=withdraw&why=")).await;
        assert!(mute.status == StatusCode::UNPROCESSABLE_ENTITY && mute.says("Scrivi perché lo ritiri."));
        let gone = carla.post(&one, &format!("seen={seen}&go=withdraw&why=Sbagliato")).await;
        let page = carla.get(gone.to()).await;
        assert!(page.says("Un documento ritirato") && page.says("Sbagliato") && !page.says("Decreto"), "{}", page.text);
        assert_eq!(get(&mut carla, &format!("{one}/file")).await.answer.status, StatusCode::NOT_FOUND);
        let theirs = anna.get(&one).await;
        assert!(theirs.says("Decreto") && theirs.says("Rimetti il documento nel caso"), "{}", theirs.text);
        let seen = theirs.value("seen");
        let back = anna.post(&one, &format!("seen={seen}&go=put-back")).await;
        assert!(anna.get(back.to()).await.says("di nuovo tra quelli del caso"));
        assert!(carla.get(&one).await.says("Decreto"));
    });
}

#[test]
fn several_at_once_and_what_breaks_off_leaves_nothing() {
    on_both(async |valley| {
        let story = story(&valley).await;
        let mut anna = valley.browser("anna").await;
        let pages: Vec<Vec<u8>> = (0..3).map(|page| [PNG, &[page]].concat()).collect();
        let files: Vec<(&str, &[u8])> = pages.iter().map(|page| ("pagina.png", page.as_slice())).collect();
        let fields = [("key", "k"), ("kind", "lease"), ("title", "Contratto")];
        let cut = send(&mut anna, &story.new_path(), &fields, &files, true).await;
        assert_eq!(cut.status, StatusCode::BAD_REQUEST);
        assert!(anna.get(&story.list).await.says("Questo caso non ha ancora documenti"));
        let done = send(&mut anna, &story.new_path(), &fields, &files, false).await;
        assert!(done.to().ends_with("?fatto=3"), "{} {}", done.status, done.text);
        let list = anna.get(done.to()).await;
        assert!(list.says("documenti aggiunti.") && list.says("Contratto (3/3)"), "{}", list.text);
        let many: Vec<(&str, &[u8])> = (0..12).map(|_| ("x.txt", b"".as_slice())).collect();
        let much = send(&mut anna, &story.new_path(), &fields, &many, false).await;
        assert_eq!(much.status, StatusCode::UNPROCESSABLE_ENTITY);
        let none = send(&mut anna, &story.new_path(), &fields, &[("", b"")], false).await;
        assert!(none.says("Scegli almeno un file."), "{}", none.text);
    });
}

/// Everybody else, of every role, here and elsewhere: each door answers of this document as of one that never was.
#[test]
fn for_all_others_it_is_as_if_it_never_was() {
    on_both(async |valley| {
        let story = story(&valley).await;
        let mut anna = valley.browser("anna").await;
        let fields = [("key", "k"), ("kind", "decree"), ("title", "Decreto riservato")];
        let done = send(&mut anna, &story.new_path(), &fields, &[("d.png", PNG)], false).await;
        let one = done.to().split('?').next().unwrap().to_owned();
        let document = one.rsplit('/').next().unwrap();
        let nothing: Id<()> = Id::new(UtcMicros(1), &SeededChance::new(3));
        let nothing = nothing.to_string();

        // A partner's operator of the team reads, and is offered nothing to press.
        let mut partner = valley.browser("partner").await;
        let page = partner.get(&one).await;
        assert!(page.says("Decreto riservato") && !page.says("Ritira il documento") && !page.says("Correggi"));
        assert_eq!(partner.get(&story.new_path()).await.to(), story.list, "led back to what they may read");
        assert!(!partner.get(&story.list).await.says("Aggiungi documenti"));

        let seal = At { case: story.case, seen: 3, today: date(2026, 11, 30) };
        for sealed in [false, true] {
            if sealed {
                valley.casework.seal_case(&valley.member("anna").await, seal, "riservato").await.unwrap();
            }
            for role in Role::ALL {
                for (body, desks) in [(BODY, &[DESK][..]), ("unione-esempio", &[])] {
                    // Who leads the body reads its cases; sealed, no more.
                    if role == Role::Coordinator && body == BODY && !sealed {
                        continue;
                    }
                    let name = format!("altro-{}-{}-{sealed}", role.code(), desks.len());
                    valley.employ(&name, role, body, desks).await;
                    let mut other = valley.browser(&name).await;
                    let mut answers = Vec::new();
                    for document in [document, nothing.as_str()] {
                        let one = format!("{}/{document}", story.list);
                        let mut said = Vec::new();
                        for path in [
                            one.clone(),
                            format!("{one}/correggi"),
                            format!("{one}/file"),
                            format!("{one}/file?scarica"),
                        ] {
                            said.push(other.get(&path).await);
                        }
                        said.push(other.post(&one, "seen=1&go=withdraw&why=x").await);
                        said.push(other.post(&one, "seen=1&go=put-back").await);
                        said.push(other.post(&format!("{one}/correggi"), "seen=1&kind=letter").await);
                        said.push(other.get(&story.list).await);
                        said.push(send(&mut other, &story.new_path(), &fields, &[("d.png", PNG)], false).await);
                        let same = said.into_iter().map(|answer| {
                            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{name}");
                            assert!(!answer.says("Decreto riservato"), "{name}");
                            answer.text.replace(document, "…")
                        });
                        answers.push(same.collect::<Vec<_>>());
                    }
                    assert!(answers[0] == answers[1], "{name}: told apart");
                }
            }
        }
    });
}
