// SPDX-License-Identifier: EUPL-1.2
//! Contacts at the desk, as a browser without scripts lives them, on both databases.

use crate::common::{Answer, Browser, DESK, Valley, at, on_both, typed};
use axum::http::StatusCode;
use identity::Role;
use kernel::Actor;

const NEW: &str = "/it/scrivania/contatti/nuovo";

/// The value of a hidden field.
fn hidden(page: &Answer, name: &str) -> String {
    let from =
        page.text.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap_or_else(|| panic!("no field {name}"));
    from.split('"').next().unwrap().to_owned()
}

/// The first button that does this: `pick:` gives the whole value.
fn button(page: &Answer, begins: &str) -> String {
    let from = page.text.split(&format!("value=\"{begins}")).nth(1).unwrap_or_else(|| panic!("no button {begins}"));
    format!("{begins}{}", from.split('"').next().unwrap())
}

fn count(valley: &Valley, sql: &'static str) -> i64 {
    valley.db.read_now(&Actor::system(), move |tx| tx.first(sql, &[], |row| row.get::<i64>(0))).unwrap().unwrap()
}

/// A screen to type on.
struct Typing<'b, 'v> {
    browser: &'b mut Browser<'v>,
    page: Answer,
}

impl Typing<'_, '_> {
    /// Sends what the page carries along and what was typed.
    async fn press(&mut self, typed: &str) -> &Answer {
        let mut form = format!("ticket={}&person={}", hidden(&self.page, "ticket"), hidden(&self.page, "person"));
        for name in ["of", "seen", "desk"] {
            if self.page.text.contains(&format!("type=\"hidden\" name=\"{name}\"")) {
                form = format!("{form}&{name}={}", hidden(&self.page, name));
            }
        }
        for shown in self.page.text.split("name=\"shown\" value=\"").skip(1) {
            form = format!("{form}&shown={}", shown.split('"').next().unwrap());
        }
        self.page = self.browser.post(NEW, &format!("{form}&{typed}")).await;
        &self.page
    }
}

async fn screen<'b, 'v>(browser: &'b mut Browser<'v>) -> Typing<'b, 'v> {
    let page = browser.get(NEW).await;
    assert_eq!(page.status, StatusCode::OK);
    Typing { browser, page }
}

/// A new person notes themselves nowhere: somebody does, at their first contact.
async fn note_somebody(browser: &mut Browser<'_>, line: &str, rest: &str) -> String {
    let mut typing = screen(browser).await;
    typing.press(&format!("line={line}&go=search")).await;
    let new = typing.press(&format!("line={line}&go=new")).await;
    let field = |name: &str| {
        let from = new.text.split(&format!("id=\"field-{name}\"")).next().unwrap();
        from.rsplit("value=\"").next().unwrap().split('"').next().unwrap().replace(' ', "+")
    };
    let fields: Vec<String> =
        ["surname", "given", "born", "telephone", "mail"].map(|name| format!("{name}={}", field(name))).into();
    typing.press(&format!("{}&{rest}", fields.join("&"))).await;
    typing.page.to().to_owned()
}

async fn at_work(valley: &Valley) -> Browser<'_> {
    valley.employ("alta", Role::FrontDesk, "coop-esempio", &[DESK]).await;
    valley.browser("alta").await
}

#[test]
fn a_plain_contact_is_noted_in_three_steps_and_nobody_is_created_twice() {
    on_both(async |valley| {
        let mut browser = at_work(&valley).await;
        let to =
            note_somebody(&mut browser, "Inventati+Rosa+1985+300+0000003", "asked=lavoro&outcome=information&go=close")
                .await;
        assert!(to.starts_with("/it/scrivania/contatti?fatto=chiuso#c-"), "{to}");
        assert_eq!(count(&valley, "SELECT count(*) FROM people_person"), 1);
        assert_eq!(count(&valley, "SELECT newly FROM reception_contact"), 1);
        let list = browser.get("/it/scrivania/contatti").await;
        for shown in
            ["Rosa Inventati", "mai visto prima", "Lavoro", "Informazioni date", "Un contatto in questo giorno"]
        {
            assert!(list.says(shown), "{shown}");
        }

        // The next day she calls: typed badly, the other way round.
        let mut typing = screen(&mut browser).await;
        let found = typing.press("line=rosa+inventti&go=on").await;
        assert!(found.says("Rosa Inventati") && found.says("quasi uguale") && found.says("Trovata una persona"));
        assert!(found.says("autofocus") && !found.says("name=\"surname\""), "first who is there, then who is new");
        let pick = button(found, "pick:");
        let chosen = typing.press(&format!("line=rosa+inventti&note=richiama&go={pick}")).await;
        assert!(chosen.says("nascita: 1985") && chosen.says("+393000000003") && chosen.says("richiama"));
        assert!(
            chosen.says("Contatti di prima") && chosen.says("8:00 · Lavoro · Informazioni date"),
            "said once is enough"
        );
        let done = typing.press("mode=telephone&note=richiama&outcome=back&go=close").await;
        assert_eq!(done.status, StatusCode::SEE_OTHER);
        assert_eq!(count(&valley, "SELECT count(*) FROM people_person"), 1);
        assert_eq!(count(&valley, "SELECT CAST(sum(newly) AS BIGINT) FROM reception_contact"), 1);
        assert_eq!(count(&valley, "SELECT count(*) FROM reception_draft"), 0, "what is filed is no draft");
    });
}

#[test]
fn who_came_is_booked_for_without_being_typed_twice() {
    on_both(async |valley| {
        let mut browser = at_work(&valley).await;
        let closed = note_somebody(&mut browser, "Inventata+Prova+300+0000003", "outcome=appointment&go=close").await;
        let (path, _) = closed.split_once('?').unwrap();
        let contact = path.rsplit('/').next().unwrap().to_owned();
        let page = browser.get(&closed).await;
        assert!(page.says("formaction=\"/it/scrivania/prenota\""), "{}", page.text);
        let times = browser.post("/it/scrivania/prenota", &format!("contact={contact}&from=contact")).await;
        let carried = |page: &Answer| {
            let names = ["what", "giorno", "form", "contact", "phone", "name", "language", "tell"];
            let there = names.into_iter().filter(|name| page.text.contains(&format!("name=\"{name}\" value=\"")));
            let each = there.map(|name| format!("{name}={}", hidden(page, name).replace(['+', ' ', '/'], "%2B")));
            each.collect::<Vec<_>>().join("&").replace("lavoro-alta%2Bsportello", "lavoro-alta%2Fsportello")
        };
        let slot = hidden(&times, "slot");
        let who = browser.post("/it/scrivania/prenota", &format!("step=time&slot={slot}&{}", carried(&times))).await;
        assert!(who.says("value=\"+393000000003\"") && who.says("Inventata"), "{}", who.text);
        // The appointment and the contact know each other.
        let book = |contact: &str| {
            let carried = carried(&who).replace(&hidden(&who, "contact"), contact);
            format!(
                "step=who&go=book&slot={slot}&{carried}&mode=on_site&name=Inventata+Prova&phone=300+0000003&tell=nothing"
            )
        };
        let done = browser.post("/it/scrivania/prenota", &book(&contact)).await;
        assert!(done.says("Prenotato"), "{} {}", book(&contact), done.text);
        let page = browser.get(path).await;
        assert!(
            page.says("Appuntamenti nati da qui") && page.says("#b-") && page.says("lunedì 30 novembre"),
            "{}",
            page.text
        );
        assert!(!page.says("formaction=\"/it/scrivania/prenota\""), "who has an appointment is not offered another");
        // Somebody of another desk cannot learn by this way who it was.
        valley.employ("bassa", Role::FrontDesk, "unione-esempio", &["lavoro-bassa"]).await;
        let mut stranger = valley.browser("bassa").await;
        let refused = stranger.post("/it/scrivania/prenota", &format!("contact={contact}&from=contact")).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn a_button_pressed_twice_at_once_notes_one_contact_and_one_person() {
    on_both(async |valley| {
        let mut browser = at_work(&valley).await;
        let mut typing = screen(&mut browser).await;
        typing.press("line=inventati+rosa&go=search").await;
        let new = typing.press("line=inventati+rosa&go=new").await;
        let form = format!(
            "ticket={}&person=new&surname=Inventati&given=Rosa&outcome=information&go=close",
            hidden(new, "ticket")
        );
        let cookies = browser.cookies.clone();
        let mut other = Browser { valley: &valley, cookies };
        let (one, two) = tokio::join!(browser.post(NEW, &form), other.post(NEW, &form));
        assert_eq!((one.status, two.status), (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER));
        let once_more = browser.post(NEW, &form).await;
        assert_eq!(once_more.status, StatusCode::SEE_OTHER, "from the browser's memory");
        assert_eq!(count(&valley, "SELECT count(*) FROM reception_contact"), 1);
        assert_eq!(count(&valley, "SELECT count(*) FROM people_person"), 1);
        assert_eq!(count(&valley, "SELECT count(*) FROM reception_draft"), 0);
    });
}

#[test]
fn who_does_not_say_who_they_are_is_nobody() {
    on_both(async |valley| {
        let mut browser = at_work(&valley).await;
        let mut typing = screen(&mut browser).await;
        let missing = typing.press("note=chiede+gli+orari&outcome=information&go=close").await;
        assert_eq!(missing.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(missing.says("segna che non lo dice") && missing.says("chiede gli orari"));
        let done = typing.press("unsaid=1&note=chiede+gli+orari&outcome=information&go=close").await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
        assert_eq!(count(&valley, "SELECT count(*) FROM people_person"), 0);
        assert!(browser.get("/it/scrivania/contatti").await.says("Non ha detto chi è"));
    });
}

#[test]
fn an_outcome_is_a_must_at_the_end_and_what_is_open_is_listed_until_then() {
    on_both(async |valley| {
        let mut browser = at_work(&valley).await;
        let mut typing = screen(&mut browser).await;
        assert!(typing.press("unsaid=1&go=close").await.says("Scegli come è finito"));
        assert!(typing.press("unsaid=1&outcome=sent_on&go=close").await.says("Scrivi a chi o perché"));
        assert!(
            typing
                .press("unsaid=1&asked=zzz,affitto&outcome=back&go=close")
                .await
                .says("Non trovo questo tra i bisogni: zzz")
        );
        let open = typing.press("unsaid=1&urgent=1&need=rent_arrears&outcome=back&go=open").await;
        assert!(open.to().contains("fatto=aperto"));
        valley.clock.set(at("2026-11-30T09:00"));
        let mut browser = valley.browser("alta").await;
        let list = browser.get("/it/scrivania/contatti").await;
        assert!(list.says("Uno da chiudere") && list.says("Non può aspettare") && list.says("sabato 28 novembre"));
        let correct = button(&list, "correct:");
        let page = browser.post(NEW, &format!("go={correct}")).await;
        assert!(page.says("Correggi o chiudi il contatto") && page.says("value=\"rent_arrears\" checked"));
        let mut typing = Typing { browser: &mut browser, page };
        let done =
            typing.press("unsaid=1&need=rent_arrears&urgent=1&outcome=sent_on&reason=Casa+inventata&go=close").await;
        assert!(done.to().contains("?fatto=chiuso"), "{}", done.text);
        let to = done.to().to_owned();
        let one = browser.get(&to).await;
        for shown in
            ["Il contatto è chiuso", "Mandato da un altro servizio", "Casa inventata", "prima c’era", "Da chiudere"]
        {
            assert!(one.says(shown), "{shown}");
        }
        assert!(!browser.get("/it/scrivania/contatti").await.says("da chiudere</h2>"));
    });
}

#[test]
fn a_session_that_ends_loses_nothing_that_was_typed() {
    on_both(async |valley| {
        let mut browser = at_work(&valley).await;
        let mut typing = screen(&mut browser).await;
        valley.clock.advance_seconds(3600);
        let over = typing.press("line=inventati+rosa&note=parole+che+restano&mode=telephone&go=close").await;
        assert_eq!(over.to(), "/it/scrivania/entra?scaduta=contatto");
        assert!(browser.get("/it/scrivania/entra?scaduta=contatto").await.says("Quello che avevi scritto è salvo"));
        let mut browser = valley.browser("alta").await;
        assert!(browser.get("/it/scrivania").await.says("Hai lasciato a metà un contatto (8:00)"));
        let page = browser.get(NEW).await;
        assert!(page.says("Riprendi il contatto di: 8:00"));
        let resume = button(&page, "resume:");
        assert!(browser.post(NEW, &format!("go={resume}")).await.says("parole che restano"));
        // From the day it is one press.
        let day = browser.get("/it/scrivania").await;
        let way = day.text.split("href=\"").find(|rest| rest.contains("?bozza=")).unwrap().split('"').next().unwrap();
        let page = browser.get(way).await;
        assert!(
            page.says("parole che restano") && page.says("inventati rosa") && page.says("value=\"telephone\" checked")
        );
        let mut typing = Typing { browser: &mut browser, page };
        let done = typing.press("unsaid=1&note=parole+che+restano&outcome=information&go=close").await;
        assert_eq!(done.status, StatusCode::SEE_OTHER);
        assert!(!browser.get("/it/scrivania").await.says("Hai lasciato a metà"));
        assert_eq!(count(&valley, "SELECT count(*) FROM reception_draft"), 0);
        let met = count(&valley, "SELECT met_at FROM reception_contact");
        assert_eq!(met, at("2026-11-28T08:00").0, "it was when it was begun");
    });
}

#[test]
fn a_page_of_somebody_else_is_kept_for_them() {
    on_both(async |valley| {
        valley.employ("bassa", Role::FrontDesk, "coop-esempio", &[DESK]).await;
        let mut browser = at_work(&valley).await;
        let page = browser.get(NEW).await;
        let mut other = valley.browser("bassa").await;
        let told = other.post(NEW, &format!("ticket={}&note=segreta&go=close", hidden(&page, "ticket"))).await;
        assert!(told.says("aperta per un’altra persona") && !told.says("segreta"));
        assert!(!other.get(NEW).await.says("Riprendi il contatto"));
        assert!(browser.get(NEW).await.says("Riprendi il contatto"));
        let resume = button(&browser.get(NEW).await, "resume:");
        assert_eq!(other.post(NEW, &format!("go={resume}")).await.status, StatusCode::NOT_FOUND);
        let drop = resume.replace("resume", "drop");
        browser.post(NEW, &format!("go={drop}")).await;
        assert!(!browser.get(NEW).await.says("Riprendi il contatto"));
    });
}

#[test]
fn two_who_correct_one_contact_see_both_versions() {
    on_both(async |valley| {
        valley.employ("bassa", Role::FrontDesk, "coop-esempio", &[DESK]).await;
        let mut browser = at_work(&valley).await;
        let mut typing = screen(&mut browser).await;
        typing.press("unsaid=1&note=prima&go=open").await;
        let correct = button(&browser.get("/it/scrivania/contatti").await, "correct:");
        let mut other = valley.browser("bassa").await;
        let page = browser.post(NEW, &format!("go={correct}")).await;
        let mut mine = Typing { browser: &mut browser, page };
        let page = other.post(NEW, &format!("go={correct}")).await;
        let mut theirs = Typing { browser: &mut other, page };
        assert!(theirs.press("unsaid=1&note=di+bassa&outcome=back&go=close").await.to().contains("chiuso"));
        let both = mine.press("unsaid=1&note=di+alta&outcome=information&go=close").await;
        assert_eq!(both.status, StatusCode::CONFLICT);
        for shown in ["Un collega ha cambiato", "di bassa", "di alta", "Torna un’altra volta", "Informazioni date"] {
            assert!(both.says(shown), "{shown}");
        }
        let saved = mine.press("unsaid=1&note=di+alta&outcome=information&go=close").await.to().to_owned();
        let one = browser.get(&saved).await;
        assert!(one.says("di alta") && one.says("di bassa") && one.says("prima"), "nothing is lost");
        // The same form once more, from the browser's memory: it says what stands there, and nothing happens.
        let correct = format!("go={correct}");
        let page = browser.post(NEW, &correct).await;
        let old = Typing { browser: &mut browser, page }.page;
        let stale = old.text.replace("name=\"seen\" value=\"3\"", "name=\"seen\" value=\"1\"");
        let mut again = Typing { browser: &mut browser, page: Answer { text: stale, ..old } };
        let own = again.press("unsaid=1&note=ancora+di+alta&outcome=information&go=close").await;
        assert!(own.says("Hai già cambiato questo contatto") && own.says("ancora di alta"));
        assert_eq!(count(&valley, "SELECT count(*) FROM reception_contact_former"), 2);
    });
}

#[test]
fn somebody_alike_is_shown_before_they_are_noted_twice() {
    on_both(async |valley| {
        let mut browser = at_work(&valley).await;
        note_somebody(&mut browser, "Inventati+Rosa+300+0000003", "outcome=information&go=close").await;
        let mut typing = screen(&mut browser).await;
        assert!(typing.press("line=zuzzurri&go=search").await.says("Non trovo nessuno"));
        typing.press("line=zuzzurri&go=new").await;
        let asked = typing.press("surname=Inventati&given=Rosa&telephone=300+0000003&outcome=back&go=close").await;
        assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(asked.says("C’è già qualcuno così") && asked.says("Rosa Inventati"));
        assert_eq!(count(&valley, "SELECT count(*) FROM people_person"), 1);
        // It is somebody else all the same: a namesake.
        typing.press("line=Inventati+Rosa&outcome=back&go=new").await;
        let done = typing.press("surname=Inventati&given=Rosa&outcome=back&go=close").await;
        assert_eq!(done.status, StatusCode::SEE_OTHER);
        assert_eq!(count(&valley, "SELECT count(*) FROM people_person"), 2);
    });
}

#[test]
fn what_must_be_heeded_stands_first_and_is_only_added_to() {
    on_both(async |valley| {
        let mut browser = at_work(&valley).await;
        note_somebody(
            &mut browser,
            "Inventati+Rosa",
            "flag=do_not_call&language=pa&interpreter=1&outcome=back&go=close",
        )
        .await;
        let mut typing = screen(&mut browser).await;
        let pick = button(typing.press("line=inventati&go=search").await, "pick:");
        let card = typing.press(&format!("go={pick}")).await;
        assert!(card.says("Non telefonare") && card.says("ਪੰਜਾਬੀ") && !card.says("value=\"do_not_call\""));
        assert!(card.says("value=\"pa\" selected") && card.says("name=\"interpreter\" value=\"1\" checked"));
        typing.press("flag=address_secret&outcome=back&go=close").await;
        let flags = "SELECT count(*) FROM people_flag";
        assert_eq!(count(&valley, flags), 2);
    });
}

#[test]
fn who_may_not_see_whose_contact_it_is_can_still_close_it() {
    on_both(async |valley| {
        valley.employ("bassa", Role::FrontDesk, "coop-esempio", &[DESK]).await;
        let mut browser = at_work(&valley).await;
        note_somebody(&mut browser, "Celati+Nascosta", "note=parole&go=open").await;
        let who = valley.member("alta").await;
        let person = valley.people.find(&who, &people::Asked::line("celati")).await.unwrap()[0].person;
        valley.people.stand(&who, person, people::Standing::Parted).await.unwrap();
        let mut other = valley.browser("bassa").await;
        let list = other.get("/it/scrivania/contatti").await;
        assert!(list.says("Persona con scheda riservata") && !list.says("Celati"));
        let page = other.post(NEW, &format!("go={}", button(&list, "correct:"))).await;
        assert!(page.says("Persona con scheda riservata") && !page.says("Celati"));
        let mut typing = Typing { browser: &mut other, page };
        let done = typing.press("note=parole&outcome=back&go=close").await.to().to_owned();
        assert!(done.contains("?fatto=chiuso"));
        assert!(!other.get(&done).await.says("Celati"));
        assert!(browser.get("/it/scrivania/contatti").await.says("Nascosta Celati"), "it is still hers");
    });
}

#[test]
fn a_contact_of_another_desk_is_not_there() {
    on_both(async |valley| {
        for (name, role, body, desk) in [
            ("bassa", Role::FrontDesk, "unione-esempio", "lavoro-bassa"),
            ("garante", Role::DataProtectionOfficer, "coop-esempio", DESK),
            ("legge", Role::ReadOnly, "coop-esempio", DESK),
            ("partner", Role::PartnerOperator, "coop-esempio", DESK),
        ] {
            valley.employ(name, role, body, &[desk]).await;
        }
        let mut browser = at_work(&valley).await;
        let mut typing = screen(&mut browser).await;
        typing.press("unsaid=1&note=segretissima&go=open").await;
        let list = browser.get("/it/scrivania/contatti").await;
        let correct = button(&list, "correct:");
        let id = correct.strip_prefix("correct:").unwrap();
        for name in ["bassa", "garante", "legge", "partner"] {
            let mut other = valley.browser(name).await;
            assert!(!other.get("/it/scrivania/contatti").await.says(id), "{name}");
            let path = format!("/it/scrivania/contatti/{id}");
            assert_eq!(other.get(&path).await.status, StatusCode::NOT_FOUND, "{name}");
            assert_eq!(other.post(&path, "seen=1&why=perch%C3%A9").await.status, StatusCode::NOT_FOUND, "{name}");
            let shown = other.post(NEW, &format!("go={correct}")).await;
            assert!(!shown.says("segretissima"), "{name}");
            assert_eq!(other.get("/it/scrivania/arrivi").await.status, StatusCode::NOT_FOUND, "{name}");
        }
        assert_eq!(
            browser.get("/it/scrivania/arrivi").await.status,
            StatusCode::NOT_FOUND,
            "figures are for coordinators"
        );
    });
}

#[test]
fn reading_and_changing_are_written_down_and_nothing_personal_is_in_an_address() {
    on_both(async |valley| {
        let mut browser = at_work(&valley).await;
        let to = note_somebody(&mut browser, "Inventati+Rosa", "note=parole&outcome=back&go=close").await;
        let id = to.split("#c-").nth(1).unwrap().to_owned();
        let one = browser.get(&format!("/it/scrivania/contatti/{id}")).await;
        assert!(one.says("<title>Contatto · Filò</title>") && one.says("Rosa Inventati"));
        let open = browser.post(&format!("/it/scrivania/contatti/{id}"), "seen=1&why=").await;
        assert!(open.status == StatusCode::UNPROCESSABLE_ENTITY && open.says("Scrivi perché"));
        let open = browser.post(&format!("/it/scrivania/contatti/{id}"), "seen=1&why=%C3%A8+tornata").await;
        assert!(browser.get(open.to()).await.says("è tornata"));
        for action in ["reception.contact.noted", "reception.contact.reopened", "people.noted"] {
            assert_eq!(valley.told(action, "worker"), 1, "{action}");
        }
        assert_eq!(
            count(
                &valley,
                "SELECT count(*) FROM audit_entry WHERE details LIKE '%nventati%' OR details LIKE '%parole%'"
            ),
            0
        );
        assert_eq!(count(&valley, "SELECT count(*) FROM store_event WHERE topic LIKE '%nventati%'"), 0);
        for page in [&one, &browser.get("/it/scrivania/contatti").await] {
            for address in page.text.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
                assert!(!address.to_lowercase().contains("inventati"), "{address}");
            }
            assert_eq!(page.headers.get("cache-control").unwrap(), "no-store");
        }
    });
}

#[test]
fn figures_of_who_came_hide_the_few() {
    on_both(async |valley| {
        valley.employ("coordina", Role::Coordinator, "coop-esempio", &[]).await;
        let mut browser = at_work(&valley).await;
        for _ in 0..6 {
            let mut typing = screen(&mut browser).await;
            let done = typing.press("unsaid=1&mode=telephone&outcome=information&go=close").await;
            assert_eq!(done.status, StatusCode::SEE_OTHER);
        }
        let mut typing = screen(&mut browser).await;
        typing.press("unsaid=1&mode=mail&town=altrove&outcome=information&go=close").await;
        let mut coordinator = valley.browser("coordina").await;
        let page = coordinator.get("/it/scrivania/arrivi").await;
        assert!(page.says("7 contatti") && page.says("nascosto") && page.says("Per telefono"));
        assert!(!page.says(">6<") && !page.says(">1<"), "one hidden figure alone could be reckoned");
        assert!(
            coordinator.get("/it/scrivania/arrivi?periodo=2026-3").await.says("Nessun contatto in questo trimestre")
        );
        for wrong in ["2027-1", "2026-5", "x", "2026-0", "-1-1"] {
            let answer = coordinator.get(&format!("/it/scrivania/arrivi?periodo={wrong}")).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{wrong}");
        }
    });
}

#[test]
fn hostile_typing_is_text_and_nothing_breaks() {
    on_both(async |valley| {
        let mut browser = at_work(&valley).await;
        let sixty = "W".repeat(60);
        for line in [
            "a",
            "%E7%8E%8B",
            sixty.as_str(),
            "%E2%80%AEitatnevni",
            "%F0%9F%99%82%F0%9F%99%82",
            "'%3B+DROP+TABLE+people_person%3B--",
            "%3Cscript%3Ealert(1)%3C%2Fscript%3E+prova",
            "%25_%25",
        ] {
            let mut typing = screen(&mut browser).await;
            let found = typing.press(&format!("line={line}&go=search")).await;
            assert!(matches!(found.status, StatusCode::OK | StatusCode::UNPROCESSABLE_ENTITY), "{line}");
            assert!(!found.says("<script>alert") && !found.says("\u{202e}"), "{line}");
            let new = typing.press(&format!("line={line}&go=new")).await;
            assert_eq!(new.status, StatusCode::OK, "{line}");
            let done = typing
                .press(&format!("surname={line}&note={line}&town=altrove&outcome=sent_on&reason={line}&go=close"))
                .await;
            assert_eq!(done.status, StatusCode::SEE_OTHER, "{line}: {}", done.text);
        }
        let list = browser.get("/it/scrivania/contatti").await;
        assert!(list.says("8 contatti") && list.says(&sixty) && !list.says("<script>alert"));
        for form in [
            "",
            "go=pick:zzz",
            "go=resume:zzz",
            "go=correct:zzz",
            "go=drop:",
            "ticket=zzz&go=close&of=zzz&seen=x",
            "go=pick:0190c3d4-0000-7000-8000-000000000001",
            "person=of:0190c3d4-0000-7000-8000-000000000001&outcome=back&go=close",
        ] {
            let answer = browser.post(NEW, form).await;
            assert!(
                !answer.status.is_server_error() && answer.status != StatusCode::SEE_OTHER,
                "{form}: {}",
                answer.status
            );
        }
        for (field, letters) in [("note", 2_001), ("reason", 201), ("spoke", 201), ("call-at", 301), ("surname", 121)] {
            let mut typing = screen(&mut browser).await;
            typing.press("line=zuzzurrissimi&go=search").await;
            typing.press("line=zuzzurrissimi&go=new").await;
            let long = format!("given=Prova&{field}={}&outcome=back&go=close", "n".repeat(letters));
            let refused = typing.press(&long).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
            assert!(refused.says(&format!("href=\"#field-{field}\"")), "{field}");
        }
        for day in ["2026-13-01", "oggi", "9999-12-31", "-009999-01-01"] {
            let answer = browser.get(&format!("/it/scrivania/contatti?giorno={day}")).await;
            assert!(!answer.status.is_server_error(), "{day}: {}", answer.status);
        }
    });
}

#[test]
fn the_language_changes_and_what_was_typed_stays() {
    on_both(async |valley| {
        let mut browser = at_work(&valley).await;
        let page = browser.get(NEW).await;
        let form = format!("ticket={}&person=&line=rosa&note=resta&go=language", hidden(&page, "ticket"));
        let english = browser.post("/en/scrivania/contatti/nuovo", &form).await;
        assert!(english.says("New contact") && english.says("resta") && english.says("value=\"rosa\""));
    });
}

#[test]
fn nobody_who_is_not_signed_in_gets_further_than_the_door() {
    on_both(async |valley| {
        let mut browser = valley.stranger();
        for path in ["/it/scrivania/contatti", NEW, "/it/scrivania/arrivi"] {
            assert_eq!(browser.get(path).await.to(), "/it/scrivania/entra", "{path}");
        }
        assert_eq!(browser.post(NEW, "note=x&go=close").await.to(), "/it/scrivania/entra");
        assert_eq!(count(&valley, "SELECT count(*) FROM reception_draft"), 0);
        assert!(!typed().is_empty());
    });
}
