// SPDX-License-Identifier: EUPL-1.2
//! What a person asks about their data, from the counter to the letter, on both databases: the copy says what is theirs and nothing of anybody
//! else's, and what stands still is changed by nobody.

use crate::common::{
    Browser, Valley,
    case::{BODY, TODAY, of_two, sent},
    on_both,
};
use axum::http::StatusCode;
use casework::{
    case::CaseId,
    note::{Keep, Kind as NoteKind, Readers, Words, Writing},
};
use identity::Role;
use people::PersonId;

/// What nobody but a colleague is to read.
const DIARY: &str = "parole murate del diario";
const RESERVED: &str = "confidenza riservata";
const OTHER: &str = "Terzetti";

/// The fields of a request, some of them otherwise.
fn asks(key: &str, otherwise: &[(&str, &str)]) -> String {
    let mut fields = vec![
        ("go", "note"),
        ("key", key),
        ("right", "access"),
        ("received", "2026-11-30"),
        ("way", "in_person"),
        ("asker", "self"),
        ("proof", "document"),
        ("words", "Vorrei vedere tutto."),
    ];
    for (name, value) in otherwise {
        fields.retain(|(known, _)| known != name);
        fields.push((name, value));
    }
    sent(&fields)
}

async fn noted(browser: &mut Browser<'_>, person: PersonId, otherwise: &[(&str, &str)]) -> String {
    let page = format!("/it/scrivania/nuclei/persona/{person}/diritti");
    let key = browser.get(&page).await.value("key");
    let fields = asks(&key, otherwise);
    let there = browser.post(&page, &fields).await.to().to_owned();
    assert!(there.starts_with("/it/scrivania/diritti/"), "{there}");
    assert_eq!(browser.post(&page, &fields).await.to(), there, "sent twice it is one");
    there.split('?').next().unwrap().to_owned()
}

/// A case of two people of the body, with a diary; somebody else it concerns; a telephone of hers and one of her sister's.
async fn known(valley: &Valley) -> (CaseId, PersonId) {
    let (case, person) = of_two(valley, "Richiedenti").await;
    valley.employ("guida", Role::Coordinator, BODY, &[]).await;
    valley.employ("veglia", Role::DataProtectionOfficer, "unione-esempio", &[]).await;
    let (front, anna) = (valley.member("riceve").await, valley.member("anna").await);
    for (value, whose) in [("0375 000001", ""), ("0375 000002", "della sorella")] {
        let (kind, safe) = (people::ContactKind::Telephone, people::Safe::Safe);
        let new = people::NewContact { kind, value: value.into(), safe };
        let contact = valley.people.add_contact_point(&front, person, new).await.unwrap();
        let manner = people::Manner { safe, voice: people::Voice::Unknown, whose: whose.into() };
        valley.people.describe_contact_point(&front, person, contact, manner).await.unwrap();
    }
    let identity = people::Identity { surname: OTHER.into(), given: "Altro".into(), ..people::Identity::default() };
    let (care, standing) = (people::Care::default(), people::Standing::Common);
    let new = people::NewPerson { form: "another form".into(), identity, care, standing, contacts: Vec::new() };
    let other = valley.people.note_person(&front, new).await.unwrap();
    let seen = valley.casework.case_for(&anna, case, TODAY).await.unwrap().version;
    let at = casework::case::At { case, seen, today: TODAY };
    valley.casework.concerns(&anna, at, [person, other].into(), None).await.unwrap();
    for (form, text, readers) in [("n", DIARY, Readers::Team), ("r", RESERVED, Readers::Author)] {
        let writing = Writing {
            kind: NoteKind::Conversation.code().to_owned(),
            day: TODAY.to_string(),
            readers,
            words: Words { text: format!("{text} di {OTHER}"), ..Words::default() },
            ..Writing::default()
        };
        let keep = Keep { form: form.into(), note: None, writing };
        valley.casework.file_note(&anna, case, keep, TODAY.at(12, 0, 0, 0)).await.unwrap();
    }
    (case, person)
}

#[test]
fn a_copy_is_asked_for_at_the_counter_and_holds_what_is_theirs() {
    on_both(async |valley| {
        let (case, person) = known(&valley).await;
        let mut front = valley.browser("riceve").await;
        let page = format!("/it/scrivania/nuclei/persona/{person}/diritti");
        // A mistake is named, and what was typed stays.
        let wrong =
            front.post(&page, &asks("k", &[("right", ""), ("asker", "guardian"), ("words", "Parole tenute")])).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        for said in ["Scegli che cosa chiede la persona.", "Scrivi il nome di chi chiede", "Parole tenute"] {
            assert!(wrong.says(said), "{said}: {}", wrong.text);
        }
        let one = noted(&mut front, person, &[("proof", "later")]).await;
        let shown = front.get(&one).await;
        assert!(shown.says("30 dicembre 2026") && shown.says("Vorrei vedere tutto."), "{}", shown.text);
        assert!(
            !shown.says("Chiudi con questa risposta") && !shown.says("Prepara la copia"),
            "who notes does not answer"
        );
        assert_eq!(front.post(&one, "go=answer&outcome=granted").await.status, StatusCode::NOT_FOUND);

        // Who watches sees it, from another body, and opens no file.
        let mut officer = valley.browser("veglia").await;
        assert!(officer.get("/it/scrivania/diritti").await.says("Richiedenti"));
        assert!(officer.get(&one).await.says("La copia la prepara chi coordina"));
        assert_eq!(officer.post(&format!("{one}/copia"), "").await.status, StatusCode::NOT_FOUND);

        let mut lead = valley.browser("guida").await;
        assert_eq!(
            lead.post(&format!("{one}/copia"), "").await.status,
            StatusCode::CONFLICT,
            "before it was seen who asks"
        );
        assert!(lead.post(&one, "go=prove&seen=1&proof=document").await.to().ends_with("fatto=vista"));
        let copy = lead.post(&format!("{one}/copia"), "").await;
        assert_eq!(copy.status, StatusCode::OK, "{}", copy.text);
        for theirs in
            ["Prova Richiedenti", "0375000001", "Un fascicolo che la riguarda", "JSON", "articolo 15, paragrafo 4"]
        {
            assert!(
                copy.says(theirs)
                    || copy.says(&theirs.replace("0375000001", "0375 000001"))
                    || copy.says("+390375000001"),
                "{theirs}: {}",
                copy.text
            );
        }
        for others in
            [OTHER, DIARY, RESERVED, "000002", "della sorella", "Caso inventato", "Motivo inventato", "Operatore"]
        {
            assert!(!copy.says(others), "{others}: {}", copy.text);
        }
        // Where violence is suspected even who read the file would say too much: of that case there is little more than that it is there.
        assert!(copy.says("Chi l’ha letto"));
        let anna = valley.member("anna").await;
        valley.casework.guard_own_pages(&anna, case, "Parole di prova.", TODAY).await.unwrap();
        let guarded = lead.post(&format!("{one}/copia"), "").await;
        assert!(guarded.says("Un fascicolo che la riguarda") && !guarded.says("Chi l’ha letto"), "{}", guarded.text);
        // A sealed case of theirs is not for who leads: nothing tells that it is there, nor that anything was left out of this copy.
        let seen = valley.casework.case_for(&anna, case, TODAY).await.unwrap().version;
        let at = casework::case::At { case, seen, today: TODAY };
        valley.casework.seal_case(&anna, at, "Parole di prova.").await.unwrap();
        let sealed = lead.post(&format!("{one}/copia"), "").await;
        assert!(!sealed.says("Un fascicolo che la riguarda") && sealed.says("articolo 15, paragrafo 4"));

        let answered = lead.post(&one, "go=answer&seen=2&outcome=granted&on=2026-11-30&words=Ecco+la+copia.").await;
        assert!(answered.to().ends_with("fatto=risposta"), "{}", answered.text);
        assert!(front.get(&one).await.says("Ecco la copia."));
        assert_eq!(valley.told("casework.right_copied", "worker"), 3);
    });
}

#[test]
fn an_erasure_is_refused_by_a_ground_of_the_territory_and_the_letter_says_how_to_complain() {
    on_both(async |valley| {
        let (_, person) = known(&valley).await;
        let mut front = valley.browser("riceve").await;
        let one = noted(&mut front, person, &[("right", "erasure")]).await;
        let mut lead = valley.browser("guida").await;
        assert!(lead.get(&one).await.says("Di solito non si può cancellare"));
        assert_eq!(
            lead.get(&format!("{one}/risposta")).await.status,
            StatusCode::NOT_FOUND,
            "no letter before the answer"
        );
        let refuse = |ground: &str| format!("go=answer&seen=1&outcome=refused&on=2026-11-30&words=&ground={ground}");
        for none in ["", "inventato", "contested"] {
            let wrong = lead.post(&one, &refuse(none)).await;
            assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(wrong.says("Scegli il motivo: senza non si può dire di no."), "{}", wrong.text);
        }
        assert!(lead.post(&one, &refuse("public-archive")).await.to().ends_with("fatto=risposta"));
        let shown = lead.get(&one).await;
        assert!(shown.says("D.Lgs. 42/2004, articolo 21") && !shown.says("Chiudi con questa risposta"));
        let letter = lead.get(&format!("{one}/risposta")).await;
        assert_eq!(letter.status, StatusCode::OK);
        assert!(letter.text.starts_with("%PDF"), "the letter is a PDF");
    });
}

#[test]
fn what_stands_still_is_said_and_changed_by_nobody_until_it_is_lifted() {
    on_both(async |valley| {
        let (case, person) = known(&valley).await;
        let mut front = valley.browser("riceve").await;
        let one = noted(&mut front, person, &[("right", "restriction")]).await;
        let mut lead = valley.browser("guida").await;
        let yes =
            |situation: &str| format!("go=answer&seen=1&outcome=granted&on=2026-11-30&words=&situation={situation}");
        assert!(lead.post(&one, &yes("")).await.says("Scegli la situazione"));
        assert!(lead.post(&one, &yes("contested")).await.to().ends_with("fatto=risposta"));

        let (hers, its) = (format!("/it/scrivania/nuclei/persona/{person}"), format!("/it/scrivania/casi/{case}"));
        let mut anna = valley.browser("anna").await;
        for (browser, path) in [(&mut front, &hers), (&mut anna, &its)] {
            let page = browser.get(path).await;
            assert!(page.says("Questi dati stanno fermi") && page.says("si sta verificando"), "{}", page.text);
        }
        let still = "Questi dati stanno fermi perché la persona lo ha chiesto";
        for path in ["/dati", "/legame", ""] {
            let refused = front.post(&format!("{hers}{path}"), "go=begin").await;
            assert!(refused.status == StatusCode::CONFLICT && refused.says(still), "{path}: {}", refused.text);
        }
        for path in ["/piani", "/interventi/nuovo", "/valutazioni", "/riguarda", "/documenti/nuovo"] {
            let refused = anna.post(&format!("{its}{path}"), "go=begin").await;
            assert!(refused.status == StatusCode::CONFLICT && refused.says(still), "{path}: {}", refused.text);
        }
        // Protection and the record of the work go on; so does asking about one's data.
        for path in ["/diario/scrivi", "/filo", "/da-fare"] {
            assert_ne!(anna.post(&format!("{its}{path}"), "go=nothing").await.status, StatusCode::CONFLICT, "{path}");
        }
        // An address is hidden and a telephone marked as unsafe at any time.
        for path in ["/indirizzi", "/recapiti"] {
            assert_ne!(front.post(&format!("{hers}{path}"), "").await.status, StatusCode::CONFLICT, "{path}");
        }
        noted(&mut front, person, &[("right", "access")]).await;
        // Whoever may not read the case is told nothing of it.
        let mut officer = valley.browser("veglia").await;
        assert_eq!(officer.post(&format!("{its}/piani"), "").await.status, StatusCode::NOT_FOUND);
        valley.employ("lontana", Role::CaseWorker, "unione-esempio", &[]).await;
        let mut far = valley.browser("lontana").await;
        assert_eq!(far.post(&format!("{its}/piani"), "").await.status, StatusCode::NOT_FOUND);

        assert!(
            lead.post(&one, "go=lift&lift-why=&lift-told=2026-11-30").await.status == StatusCode::UNPROCESSABLE_ENTITY
        );
        assert!(
            lead.post(&one, "go=lift&lift-why=Verificati&lift-told=2026-11-30").await.to().ends_with("fatto=tolta")
        );
        assert!(!front.get(&hers).await.says("Questi dati stanno fermi"));
        assert_ne!(front.post(&format!("{hers}/dati"), "").await.status, StatusCode::CONFLICT);
    });
}
