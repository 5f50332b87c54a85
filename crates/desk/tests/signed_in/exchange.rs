// SPDX-License-Identifier: EUPL-1.2
//! Contacts taken out and brought in at the desk, as a browser without scripts lives it, on both databases.

use crate::common::{Answer, Browser, DESK, Valley, at, on_both};
use axum::http::{Request, StatusCode, header};
use identity::{Role, Who};
use kernel::Actor;
use paper::table::{read, write_xlsx};
use people::{Care, ContactKind, Flag, Identity, NewContact, NewPerson, Safe, Standing};
use reception::exchange::Hands;

pub const PATH: &str = "/it/scrivania/scambio";
const UPLOAD: &str = "/it/scrivania/scambio/carica";

pub fn count(valley: &Valley, sql: &'static str) -> i64 {
    valley.db.read_now(&Actor::system(), move |tx| tx.first(sql, &[], |row| row.get::<i64>(0))).unwrap().unwrap()
}

async fn at_work(valley: &Valley) -> Browser<'_> {
    valley.clock.set(at("2026-12-01T10:00"));
    valley.employ("alta", Role::FrontDesk, "coop-esempio", &[DESK]).await;
    valley.browser("alta").await
}

/// Sends a file as a browser does.
pub async fn send(browser: &mut Browser<'_>, file: &[u8], rest: &[(&str, &str)]) -> Answer {
    let mut body = Vec::new();
    for (name, value) in rest {
        body.extend(format!("--xx\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
    }
    let head =
        "--xx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\nContent-Type: text/csv\r\n\r\n";
    body.extend(head.bytes());
    body.extend(file);
    body.extend(b"\r\n--xx--\r\n");
    let carried: Vec<String> = browser.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let request = Request::post(UPLOAD)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=xx")
        .header("sec-fetch-site", "same-origin")
        .header(header::COOKIE, carried.join("; "))
        .body(axum::body::Body::from(body))
        .unwrap();
    let answer = tower::ServiceExt::oneshot(browser.valley.pages.clone(), request).await.unwrap();
    let (parts, body) = answer.into_parts();
    let bytes = axum::body::to_bytes(body, usize::MAX).await.unwrap();
    Answer { status: parts.status, headers: parts.headers, text: String::from_utf8_lossy(&bytes).into_owned() }
}

/// What the selects of the columns hold, with other choices added.
pub fn chosen(page: &Answer) -> String {
    let mut form = Vec::new();
    for part in page.text.split("<select ").skip(1) {
        let name = part.split("name=\"").nth(1).unwrap().split('"').next().unwrap();
        let body = part.split("</select>").next().unwrap();
        let value = body.split("\" selected").next().filter(|before| before.len() < body.len());
        let value = value.map_or("", |before| before.rsplit('"').next().unwrap());
        form.push(format!("{name}={value}"));
    }
    for part in page.text.split("type=\"hidden\" name=\"").skip(1) {
        let name = part.split('"').next().unwrap();
        let value = part.split("value=\"").nth(1).unwrap().split('"').next().unwrap();
        form.push(format!("{name}={}", value.replace(' ', "+").replace("&#38;", "%26")));
    }
    form.join("&")
}

/// The rows of a page that can be written, ticked.
pub fn ticked(page: &Answer) -> String {
    let each = |name: &str| -> Vec<String> {
        let from = format!("name=\"{name}\" value=\"");
        page.text.split(&from).skip(1).map(|part| format!("{name}={}", part.split('"').next().unwrap())).collect()
    };
    [each("part"), each("seen"), each("row"), each("in")].concat().join("&")
}

/// Sends a file, keeps the columns as they were understood, and gives the page of the rows with its address.
pub async fn look(browser: &mut Browser<'_>, file: &[u8], rest: &[(&str, &str)]) -> (String, Answer) {
    let sent = send(browser, file, rest).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let path = sent.to().to_owned();
    let columns = browser.get(&path).await;
    assert!(columns.says("Che cosa c’è nelle colonne"), "{}", columns.text);
    let form = format!("{}&go=check", chosen(&columns));
    let checked = browser.post(&path, &form).await;
    assert_eq!(checked.status, StatusCode::SEE_OTHER, "{}", checked.text);
    let preview = browser.get(&path).await;
    (path, preview)
}

pub async fn write(browser: &mut Browser<'_>, path: &str, preview: &Answer, rest: &str) -> Answer {
    let pressed = browser.post(path, &format!("{}&go=write{rest}", ticked(preview))).await;
    assert_eq!(pressed.status, StatusCode::SEE_OTHER, "{}", pressed.text);
    browser.get(path).await
}

const SHEET: &str = "Registro;;;;;;\n\
    Data;Ora;Chi;Tel;Canale;Cosa chiede;Esito\n\
    30/11/2026;9:30;Inventata Prova;300 0000003;tel;lavoro;informazioni\n\
    31/02/2026;9:30;Finti Altra;;di persona;lavoro;informazioni\n\
    28/03/2027;2:30;Notte Prova;;di persona;lavoro;informazioni\n\
    27/11/2026;;;;mail;lavoro;torna\n\
    26/11/2026;10;Emoji 👩‍👧 \u{202e}Prova;000;wa;lavoro;informazioni\n\
    =1+1\n";

#[test]
fn a_sheet_comes_in_row_by_row_and_comes_in_once() {
    on_both(async |valley| {
        let mut browser = at_work(&valley).await;
        let sent = send(&mut browser, SHEET.as_bytes(), &[]).await;
        let path = sent.to().to_owned();
        let columns = browser.get(&path).await;
        // What was understood, with values of it; what was not is asked.
        for shown in ["300 0000003", "Parole da spiegare", "«wa»", "value=\"telephone\" selected", "6 righe"] {
            assert!(columns.says(shown), "{shown}: {}", columns.text);
        }
        assert_eq!(count(&valley, "SELECT count(*) FROM reception_contact"), 0);
        let form = chosen(&columns);
        let word = form.split('&').find(|field| field.ends_with("=wa")).unwrap().split_once('=').unwrap().0.to_owned();
        let word = word.replacen('t', "w", 1);
        let form = form.replace(&format!("{word}=&"), &format!("{word}=remote&"));
        browser.post(&path, &format!("{form}&name=Il+foglio&go=check")).await;
        let preview = browser.get(&path).await;
        for shown in [
            "Niente è ancora salvato",
            "Riga 3",
            "Prova Inventata",
            "«31/02/2026» · Giorno: non è un giorno",
            "«2:30» · Ora: quell’ora non c’è stata",
            "Non ha detto chi è",
            "Senza ora: segniamo mezzogiorno",
            "«000» · Telefono: non è un numero",
        ] {
            assert!(preview.says(shown), "{shown}: {}", preview.text);
        }
        assert!(!preview.says("\u{202e}"));
        assert_eq!(count(&valley, "SELECT count(*) FROM reception_contact"), 0, "nothing before it was pressed");

        let done = write(&mut browser, &path, &preview, "").await;
        assert!(done.says("2 contatti salvati") && done.says("Scarica le 4 righe"), "{}", done.text);
        assert_eq!(count(&valley, "SELECT count(*) FROM reception_contact"), 2);
        assert_eq!(count(&valley, "SELECT count(*) FROM people_person"), 1);
        assert_eq!(count(&valley, "SELECT count(*) FROM reception_contact WHERE newly = 1"), 1);
        let told = count(&valley, "SELECT count(*) FROM audit_entry WHERE action = 'reception.contact.noted'");
        assert_eq!(told, 2);
        let list = browser.get("/it/scrivania/contatti?giorno=2026-11-30").await;
        assert!(list.says("Prova Inventata") && list.says("9:30") && list.says("Per telefono"), "{}", list.text);

        // What was refused comes back with its reason, and can be corrected.
        let refused = browser.get(&format!("{path}/rifiutate")).await;
        assert_eq!(refused.headers["cache-control"], "no-store");
        let table = read(refused.text.as_bytes()).unwrap();
        assert_eq!(table.rows.len(), 4);
        assert_eq!(table.headings.last().unwrap(), "Perché non è entrata");
        assert!(table.rows[0].cells.last().unwrap().contains("non è un giorno"));
        let corrected = refused.text.replacen("31/02/2026", "28/02/2026", 1);
        let (path, preview) = look(&mut browser, corrected.as_bytes(), &[]).await;
        let done = write(&mut browser, &path, &preview, "").await;
        assert!(done.says("Un contatto salvato"), "{}", done.text);

        // The same file once more brings nothing twice, whatever it is called and in whatever form.
        let table = read(SHEET.as_bytes()).unwrap();
        let rows: Vec<Vec<String>> = table.rows.iter().map(|row| row.cells.clone()).collect();
        for file in [SHEET.as_bytes().to_vec(), write_xlsx(&table.headings, &rows).unwrap()] {
            let (path, preview) = look(&mut browser, &file, &[]).await;
            assert!(preview.says("Già qui: non si salva due volte"), "{}", preview.text);
            let done = write(&mut browser, &path, &preview, "").await;
            assert!(done.says("Nessun contatto salvato"), "{}", done.text);
        }
        assert_eq!(count(&valley, "SELECT count(*) FROM reception_contact"), 3);

        // The mapping was kept: next time the word is known.
        let again = send(&mut browser, SHEET.as_bytes(), &[]).await;
        let columns = browser.get(again.to()).await;
        assert!(!columns.says("«wa»"), "{}", columns.text);
        let hub = browser.get(PATH).await;
        assert!(hub.says("Il foglio") && hub.says("da guardare le colonne"));
        let id = hub.text.split("value=\"drop:").nth(1).unwrap().split('"').next().unwrap().to_owned();
        assert!(browser.post(PATH, &format!("go=drop:{id}")).await.to().ends_with("fatto=tolto"));
        assert_eq!(count(&valley, "SELECT count(*) FROM reception_mapping"), 0);
    });
}

#[test]
fn somebody_alike_is_never_noted_again_unless_the_worker_says_so() {
    on_both(async |valley| {
        let mut browser = at_work(&valley).await;
        let who = valley.member("alta").await;
        let known = |surname: &str, born: &str| NewPerson {
            form: format!("form {surname}"),
            identity: Identity {
                surname: surname.into(),
                given: "Rosa".into(),
                born: people::Born::read(born),
                ..Identity::default()
            },
            care: Care::default(),
            standing: Standing::Common,
            contacts: Vec::new(),
        };
        valley.people.note_person(&who, known("Inventati", "1985-02-01")).await.unwrap();
        valley.people.note_person(&who, known("Finti", "1990-10-10")).await.unwrap();
        let file = "Data;Cognome;Nome;Data di nascita;Esito\n\
            30/11/2026;Inventati;Rosa;01/02/1985;informazioni\n\
            30/11/2026;Fitni;Rosa;10/10/1990;informazioni\n\
            29/11/2026;Finti;Rosa;;informazioni\n\
            28/11/2026;Nuovissima;Prova;1999;informazioni\n\
            27/11/2026;Nuovissima;Prova;1999;informazioni\n";
        let (path, preview) = look(&mut browser, file.as_bytes(), &[]).await;
        assert!(preview.says("Si aggiunge a Rosa Inventati"), "{}", preview.text);
        assert!(preview.says("Non lo so: lasciala fuori") && preview.says("È Rosa Finti"));
        // The second is her; the third is left as it was; the fourth is unticked.
        let finti = preview.text.split("name=\"who-3\" value=\"of:").nth(1).unwrap().split('"').next().unwrap();
        let form = ticked(&preview).replace("&in=5", "");
        browser.post(&path, &format!("{form}&who-3=of:{finti}&go=save")).await;
        let kept = browser.get(&path).await;
        assert!(kept.says(&format!("value=\"of:{finti}\" checked")), "{}", kept.text);
        let pressed =
            browser.post(&path, &format!("{}&who-3=of:{finti}&go=write", ticked(&kept).replace("&in=5", ""))).await;
        assert_eq!(pressed.status, StatusCode::SEE_OTHER);
        let done = browser.get(&path).await;
        assert!(done.says("3 contatti salvati") && done.says("Scarica le 2 righe"), "{}", done.text);
        assert_eq!(count(&valley, "SELECT count(*) FROM people_person"), 3);
        assert_eq!(count(&valley, "SELECT count(DISTINCT person) FROM reception_contact"), 3);
        let refused = browser.get(&format!("{path}/rifiutate")).await;
        assert!(refused.says("c’è già una persona simile") && refused.says("Lasciata fuori"), "{}", refused.text);
    });
}

#[test]
fn what_goes_out_comes_in_elsewhere_as_it_was_and_what_is_withheld_stays() {
    on_both(async |valley| {
        let mut browser = at_work(&valley).await;
        let who = valley.member("alta").await;
        let (path, preview) = look(&mut browser, SHEET.as_bytes(), &[]).await;
        write(&mut browser, &path, &preview, "").await;
        // Somebody who lives where nobody may know, with a telephone that is not safe; and somebody whose file is parted.
        for (surname, standing) in [("Nascosta", Standing::Common), ("Segreta", Standing::Parted)] {
            let new = NewPerson {
                form: surname.into(),
                identity: Identity { surname: surname.into(), given: "Prova".into(), ..Identity::default() },
                care: Care { flags: [Flag::AddressSecret].into(), ..Care::default() },
                standing,
                contacts: vec![NewContact {
                    kind: ContactKind::Telephone,
                    value: "000 0000009".into(),
                    safe: Safe::Unsafe,
                }],
            };
            let person = valley.people.note_person(&who, new).await.unwrap();
            let Who::Member(member) = &who else { panic!("a member") };
            let record = reception::contact::Record {
                desk: DESK.into(),
                known: reception::contact::Known::Before(person),
                mode: reception::contact::Mode::InPerson,
                motive: reception::contact::Motive::Spontaneous,
                speaker: reception::contact::Speaker::Itself,
                needs: ["work".to_owned()].into(),
                town: "000001".parse().ok(),
                language: Some("pa".into()),
                interpreter: true,
                urgent: false,
                minors: true,
                outcome: Some(reception::contact::Outcome::SentOn),
                story: reception::contact::Story {
                    note: "=cmd() \n+39 parole; \"inventate\"".into(),
                    reason: "alla parrocchia".into(),
                    ..Default::default()
                },
            };
            let new = reception::contact::NewContact {
                ticket: valley.reception.ticket(member.account),
                body: "coop-esempio".into(),
                record,
            };
            valley.reception.note_contact(new, &[DESK.to_owned()], &who.actor()).await.unwrap();
        }
        let form = "from=2026-11-01&to=2026-12-01&desk=&ended=";
        let asked = browser.post(PATH, &format!("{form}&go=count")).await;
        assert!(asked.says("4 righe") && asked.says("non può più proteggerlo"), "{}", asked.text);
        assert_eq!(count(&valley, "SELECT count(*) FROM audit_entry WHERE action = 'reception.contacts.taken_out'"), 0);
        let out = browser.post(PATH, &format!("{form}&go=csv")).await;
        assert_eq!(out.headers["cache-control"], "no-store");
        let named = out.headers["content-disposition"].to_str().unwrap();
        assert_eq!(named, "attachment; filename=\"contatti-2026-11-01-2026-12-01.csv\"");
        assert!(out.text.starts_with('\u{feff}') && out.says("Riferimento Filò;Giorno;Ora;Sportello;Cognome"));
        assert!(out.says("Nascosta") && !out.says("Segreta") && !out.says("0000009"), "{}", out.text);
        assert!(out.says("chi è: scheda riservata") && out.says("un recapito da non usare") && out.says("dove abita"));
        assert!(out.says("\"'=cmd()") && out.says("300"), "{}", out.text);
        assert_eq!(count(&valley, "SELECT count(*) FROM audit_entry WHERE action = 'reception.contacts.taken_out'"), 1);
        let listed = count(&valley, "SELECT count(*) FROM audit_entry WHERE details LIKE '%rows 4 csv%'");
        assert_eq!(listed, 1);

        // At home it is all here already; in an empty house it becomes the same contacts.
        let (_, preview) = look(&mut browser, out.text.as_bytes(), &[]).await;
        assert!(preview.says("Già qui") && !preview.says("name=\"in\""), "{}", preview.text);
        let english = browser.post(&PATH.replace("/it/", "/en/"), &format!("{form}&go=csv")).await;
        for file in [&out.text, &english.text] {
            let folder = tempfile::tempdir().unwrap();
            let other = Valley::new(store::Db::open_file(&folder.path().join("other.db")).unwrap());
            let mut there = at_work(&other).await;
            let (path, preview) = look(&mut there, file.as_bytes(), &[]).await;
            let done = write(&mut there, &path, &preview, "").await;
            assert!(done.says("4 contatti salvati"), "{}", done.text);
            let back = there.post(PATH, &format!("{form}&go=csv")).await;
            let bare = |text: &str| -> Vec<Vec<String>> {
                let rows = read(text.as_bytes()).unwrap().rows.into_iter();
                let mut rows: Vec<Vec<String>> = rows.map(|row| row.cells[1..row.cells.len() - 1].to_vec()).collect();
                rows.sort();
                rows
            };
            assert_eq!(bare(&back.text), bare(&out.text));
        }
        let sheet = browser.post(PATH, &format!("{form}&go=xlsx")).await;
        assert!(sheet.headers["content-type"].to_str().unwrap().contains("spreadsheetml"));
    });
}

#[test]
fn a_file_that_is_none_is_said_so_and_a_file_of_another_is_not_there() {
    on_both(async |valley| {
        let mut browser = at_work(&valley).await;
        for (file, said) in [
            (&b""[..], "Scegli un file"),
            (b"\xff\xd8\xff\xe0\0\x10JFIF", "Questo non è un foglio"),
            (&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], "Il file ha una password"),
            (b"PK\x03\x04rotto", "Il file è rovinato"),
            (b"Data;Nome\n", "Il file è vuoto"),
        ] {
            let answer = send(&mut browser, file, &[]).await;
            assert!(answer.says(said), "{said}: {}", answer.text);
        }
        let large = vec![b'a'; paper::table::LARGEST + 2];
        assert!(send(&mut browser, &large, &[]).await.says("supera 5 MB"));
        assert_eq!(count(&valley, "SELECT count(*) FROM reception_import"), 0);

        let (path, _) = look(&mut browser, SHEET.as_bytes(), &[]).await;
        valley.employ("collega", Role::FrontDesk, "coop-esempio", &[DESK]).await;
        let mut other = valley.browser("collega").await;
        assert_eq!(other.get(&path).await.status, StatusCode::NOT_FOUND);
        assert_eq!(other.get(&format!("{path}/rifiutate")).await.status, StatusCode::NOT_FOUND);
        // After a day it is gone, and its key with it.
        valley.clock.advance_seconds(86_401);
        let mut later = valley.browser("alta").await;
        assert_eq!(later.get(&path).await.status, StatusCode::NOT_FOUND);
        assert_eq!(valley.reception.sweep_imports().await.unwrap(), 1);
        assert_eq!(count(&valley, "SELECT count(*) FROM reception_import_part"), 0);
    });
}

#[test]
fn six_hundred_rows_a_third_of_them_wrong_go_on_where_they_were_interrupted() {
    on_both(async |valley| {
        let mut browser = at_work(&valley).await;
        let mut file = String::from("Data;Cognome;Nome;Data di nascita;Canale;Esito\n");
        for number in 0..600_u32 {
            let day = if number % 3 == 2 { "31/02/2026".to_owned() } else { format!("{:02}/10/2026", number % 28 + 1) };
            // Names far from one another: who is alike is asked about, and that is another story.
            let mut drawn = number.wrapping_add(7).wrapping_mul(2_654_435_761);
            let mut name = |parts: u32| -> String {
                let all = ["ba", "ce", "di", "fo", "gu", "la", "me", "ni", "ro", "tu", "va", "zi"];
                (0..parts)
                    .map(|_| {
                        drawn = drawn.rotate_left(7).wrapping_mul(1_103_515_245).wrapping_add(12_345);
                        all[usize::try_from(drawn >> 16).unwrap() % all.len()]
                    })
                    .collect()
            };
            let (surname, given) = (name(5), name(4));
            file.push_str(&format!("{day};{surname};{given};{};tel;informazioni\n", 1940 + number % 60));
        }
        let sent = send(&mut browser, file.as_bytes(), &[]).await;
        let path = sent.to().to_owned();
        let columns = browser.get(&path).await;
        browser.post(&path, &format!("{}&go=check", chosen(&columns))).await;
        // More than a page's worth of work: a page counts, and goes on when it is pressed.
        let checking = browser.get(&path).await;
        assert!(checking.says("Confronto delle righe") && checking.says("0 pagine su 12"), "{}", checking.text);
        browser.post(&path, "go=on").await;
        browser.post(&path, "go=on").await;
        let preview = browser.get(&path).await;
        assert!(preview.says("Pagina 1 di 12") || preview.says("1 di 12"), "{}", preview.text);
        browser.post(&path, &format!("{}&go=write", ticked(&preview))).await;

        // The machine stops in the middle of a part: what it wrote is found again.
        let id = path.rsplit('/').next().unwrap().parse().unwrap();
        let Who::Member(member) = valley.member("alta").await else { panic!("a member") };
        let desks = vec![DESK.to_owned()];
        let directory = directory::Snapshot::build(
            directory::pack::check(
                &std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../directory/tests/pack-small"),
            )
            .pack
            .unwrap(),
            1,
        );
        let (people, agenda) = (&valley.people, &valley.agenda);
        let hands = Hands { people, agenda, directory: &directory, member: &member, noting: &desks, booking: &desks };
        assert!(!valley.reception.carry_import(id, &hands, 3).await.unwrap());
        let before = count(&valley, "SELECT count(*) FROM reception_contact");
        valley
            .db
            .write_now(&Actor::system(), |tx| {
                tx.execute("UPDATE reception_import_part SET step = 1 WHERE number IN (1, 2)", &[])
            })
            .unwrap();
        while !valley.reception.carry_import(id, &hands, 5).await.unwrap() {}
        assert_eq!(before, 100);
        assert_eq!(count(&valley, "SELECT count(*) FROM reception_contact"), 400);
        let done = browser.get(&path).await;
        assert!(done.says("400 contatti salvati") && done.says("Scarica le 200 righe"), "{}", done.text);
        // Pressed again it does nothing.
        browser.post(&path, "go=write").await;
        assert_eq!(count(&valley, "SELECT count(*) FROM reception_contact"), 400);
        let people = count(&valley, "SELECT count(*) FROM people_person");
        assert_eq!(people, 400, "nobody twice");
    });
}

#[test]
fn appointments_go_out_as_the_diary_shows_them() {
    on_both(async |valley| {
        let booking = valley.book().await;
        let mut browser = at_work(&valley).await;
        let form = "what=appointments&from=2026-11-30&to=2026-11-30&desk=";
        let asked = browser.post(PATH, &format!("{form}&go=count")).await;
        assert!(asked.says("Una riga"), "{}", asked.text);
        assert_eq!(count(&valley, "SELECT count(*) FROM audit_entry WHERE action = 'agenda.taken_out'"), 0);
        let out = browser.post(PATH, &format!("{form}&go=csv")).await;
        assert_eq!(out.headers["cache-control"], "no-store");
        let table = read(out.text.as_bytes()).unwrap();
        assert_eq!(table.rows.len(), 1);
        let cells = &table.rows[0].cells;
        assert_eq!(cells[0], "30/11/2026");
        assert_eq!(cells[1], booking.starts.strftime("%H:%M").to_string());
        assert!(
            cells.contains(&crate::common::VISITOR.to_owned()) && cells.contains(&"Atteso".to_owned()),
            "{cells:?}"
        );
        assert_eq!(count(&valley, "SELECT count(*) FROM audit_entry WHERE action = 'agenda.taken_out'"), 1);
        assert_eq!(count(&valley, "SELECT count(*) FROM audit_entry WHERE details = 'agenda.out'"), 1);
        let nothing = browser.post(PATH, "what=appointments&from=2026-12-01&to=2026-12-01&desk=&go=count").await;
        assert!(nothing.says("non c’è niente"), "{}", nothing.text);
        let elsewhere =
            browser.post(PATH, "what=appointments&from=2026-11-30&to=2026-11-30&desk=lavoro-bassa&go=csv").await;
        assert!(!elsewhere.says(crate::common::VISITOR));
    });
}
