// SPDX-License-Identifier: EUPL-1.2
//! Samples of the pages, about nobody.

use super::{add, list, one};
use crate::plans::Told;
use casework::{
    case::CaseId,
    document::{
        Arrived, DocumentView, Documents, Facts, Rules, Turn, Turned, Withdrawn,
        kinds::{Form as FileForm, Kind, Looked},
    },
    plan::By,
};
use jiff::{
    civil::{Date, date},
    tz::TimeZone,
};
use kernel::{Id, SeededChance, UtcMicros};
use page::{Errors, Form, Shell, Speech, ui::Text};

fn id<T>(number: u64) -> Id<T> {
    Id::new(UtcMicros(i64::try_from(number).unwrap_or_default() * 1_000), &SeededChance::new(number))
}

fn told(speech: &Speech) -> Told<'_> {
    Told {
        speech,
        people: vec![(id(90), Some("Persona Di Prova".to_owned())), (id(91), Some("Bambina Di Prova".to_owned()))],
        children: [id(91)].into(),
        bodies: vec![("comune".to_owned(), "Comune di prova".to_owned())],
        needs: Vec::new(),
        today: date(2026, 12, 3),
        zone: TimeZone::UTC,
    }
}

fn by() -> By {
    By { account: "prova".to_owned(), body: "comune".to_owned(), at: UtcMicros(1_795_000_000_000_000) }
}

fn facts(kind: Kind, title: &str, expires: Option<Date>) -> Facts {
    let (on, of) = (Some(date(2026, 1, 20)), [id(90)].into());
    Facts { kind, title: title.to_owned(), on, expires, of, source: "Portato a mano".to_owned() }
}

fn view(number: u64, facts: Facts, form: FileForm) -> DocumentView {
    DocumentView {
        id: id(number),
        facts: Some(facts),
        form,
        name: format!("scansione-{number}.{}", form.ending()),
        bytes: number * 91_000,
        added: by(),
        follows: None,
        followed: None,
        withdrawn: None,
        turns: Vec::new(),
        looked: Looked::Clean,
        may_open: true,
        theirs: true,
        revision: 1,
    }
}

fn papers() -> Vec<DocumentView> {
    let isee = |title: &str, expires| facts(Kind::MeansTest, title, Some(expires));
    let older =
        DocumentView { followed: Some(id(12)), ..view(11, isee("ISEE 2025", date(2025, 12, 31)), FileForm::Pdf) };
    vec![
        view(12, isee("ISEE 2026", date(2026, 12, 31)), FileForm::Pdf),
        view(13, facts(Kind::Identity, "", Some(date(2026, 11, 1))), FileForm::Jpeg),
        view(14, facts(Kind::Eviction, "Intimazione di sfratto (1/2)", None), FileForm::Jpeg),
        view(15, facts(Kind::Eviction, "Intimazione di sfratto (2/2)", None), FileForm::Jpeg),
        view(16, facts(Kind::Decree, "Decreto del Tribunale per i minorenni", None), FileForm::Docx),
        older,
    ]
}

/// Every page of this room, by name.
///
/// # Errors
/// The first page that cannot be written.
pub(crate) fn pages(
    shell: &impl Fn(&'static str) -> Shell,
    speech: &Speech,
) -> askama::Result<Vec<(&'static str, String)>> {
    Ok(vec![
        ("desk-documents", shell("desk-documents").html(&list(true, speech))?),
        ("desk-documents-none", shell("desk-documents").html(&list(false, speech))?),
        ("desk-documents-add", shell("desk-documents-add").html(&add(false, speech))?),
        ("desk-documents-add-wrong", shell("desk-documents-add").wrong(true).html(&add(true, speech))?),
        ("desk-document", shell("desk-document").html(&one(Shown::Paper, speech))?),
        ("desk-document-picture", shell("desk-document").html(&one(Shown::Picture, speech))?),
        ("desk-document-withdrawn", shell("desk-document").html(&one(Shown::Withdrawn, speech))?),
        ("desk-document-waiting", shell("desk-document").html(&one(Shown::Waiting, speech))?),
    ])
}

/// The documents of a case: none, or some with their last days.
fn list(some: bool, speech: &Speech) -> list::List {
    let case: CaseId = id(2);
    let all = if some { papers() } else { Vec::new() };
    list::List::of(&Documents { all }, (case, "Caso di prova".to_owned()), &told(speech), true)
}

/// Papers to add: the empty form, or one with files that came and one that did not.
fn add(wrong: bool, speech: &Speech) -> add::Add {
    let (mut form, mut errors, told) = (Form::default(), Errors::default(), told(speech));
    let (mut came, mut refused) = (Vec::new(), Vec::new());
    if wrong {
        form = Form::of([("title", "Intimazione di sfratto"), ("on", "2026-11-02")]);
        let name = "pagina-1.jpg".to_owned();
        came.push(Arrived { file: id(30), form: FileForm::Jpeg, name, bytes: 1_900_000, misnamed: false });
        let large = Text::from("desk-document-file-too-large").with("max", "20 MB").with("name", "filmato.pdf");
        refused = vec![large.clone(), Text::from("desk-document-file-program").with("name", "foto.jpg")];
        errors.add("file", large);
        errors.add("kind", "desk-document-kind-missing");
    }
    let files = add::Files::of(&came, &refused, &Rules::default(), (&form, &errors), &told);
    add::Add::of(id(2), (&form, &errors), Some(files), String::new(), &told)
}

/// What a page of one document shows.
#[derive(Clone, Copy)]
enum Shown {
    Paper,
    Picture,
    Withdrawn,
    Waiting,
}

/// One document.
fn one(shown: Shown, speech: &Speech) -> one::One {
    let isee = || facts(Kind::MeansTest, "ISEE 2026", Some(date(2026, 12, 31)));
    let mut view = match shown {
        Shown::Picture => view(14, facts(Kind::Identity, "Carta di identità", Some(date(2026, 11, 1))), FileForm::Png),
        _ => view(12, isee(), FileForm::Pdf),
    };
    match shown {
        Shown::Paper => {
            let before = Some(facts(Kind::Other, "Foglio", None));
            view.turns.push(Turn { what: Turned::Corrected, why: String::new(), by: by(), before });
            view.follows = Some(id(11));
        }
        Shown::Picture => view.name = "foto.jpg".to_owned(),
        Shown::Withdrawn => {
            view.withdrawn = Some(Withdrawn { by: by(), why: "È di un’altra famiglia".to_owned() });
            (view.facts, view.may_open, view.theirs) = (None, false, false);
            view.name.clear();
        }
        Shown::Waiting => (view.looked, view.may_open) = (Looked::Waiting, false),
    }
    let (form, errors) = (Form::default(), Errors::default());
    one::One::of(&view, (id(2), "Caso di prova".to_owned()), true, (&form, &errors), &told(speech))
}
