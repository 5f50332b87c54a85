// SPDX-License-Identifier: EUPL-1.2
//! Samples of the pages, about nobody.

use super::{
    Told,
    hand::Hand,
    list::{List, Printed},
    one,
    passed::{Line as PassedLine, Passed},
    write::{Around, Page},
};
use casework::{
    case::CaseId,
    note::{
        By, Diary, Draft, Entry, Filter, Kind, Moment, Openness, Words, Writing,
        duty::{About, Duty},
    },
};
use jiff::{
    civil::{Date, date, time},
    tz::TimeZone,
};
use kernel::{Id, Language, Localized, SeededChance, UtcMicros};
use page::{Errors, Form, Shell, Speech, ui::Text};

const DAY: Date = date(2026, 12, 3);
const AT: UtcMicros = UtcMicros(1_795_000_000_000_000);

fn id<T>(number: u64) -> Id<T> {
    Id::new(UtcMicros(i64::try_from(number).unwrap_or_default() * 1_000), &SeededChance::new(number))
}

fn case() -> CaseId {
    id(2)
}

fn told(speech: &Speech) -> Told<'_> {
    Told {
        speech,
        case: case(),
        writers: [
            ("a".to_owned(), "Operatrice Di Prova".to_owned()),
            ("b".to_owned(), "Educatore Di Prova".to_owned()),
        ]
        .into(),
        people: vec![(id(90), Some("Persona Di Prova".to_owned())), (id(91), Some("Bambina Di Prova".to_owned()))],
        bodies: [
            ("comune".to_owned(), "Comune di prova".to_owned()),
            ("coop".to_owned(), "Cooperativa di prova".to_owned()),
        ]
        .into(),
        zone: TimeZone::UTC,
    }
}

fn entry(number: u64, kind: Kind, day: Date, text: &str) -> Entry {
    let body = if number.is_multiple_of(2) { ("a", "comune") } else { ("b", "coop") };
    Entry {
        id: id(number),
        kind,
        happened: Moment { day, time: number.is_multiple_of(2).then(|| time(9, 30, 0, 0)) },
        words: Words { people: [id(90)].into(), place: "A casa".to_owned(), text: text.to_owned(), ..Words::default() },
        by: By { account: body.0.to_owned(), body: body.1.to_owned(), at: AT },
        filed_at: AT,
        opened_at: None,
        openness: Openness::Team,
        corrects: None,
        part_of: None,
        corrections: Vec::new(),
        private: Vec::new(),
    }
}

const LONG: &str = "La madre racconta che il contratto scade a gennaio e che chi affitta non risponde.\n\nLa bambina disegna \
                    al tavolo e ogni tanto interviene. La casa è in ordine, il riscaldamento è spento.\nSi decide di \
                    telefonare insieme giovedì.";

fn entries() -> Vec<Entry> {
    let mut corrected = entry(4, Kind::HomeVisit, date(2026, 12, 1), LONG);
    let mut correction = entry(6, Kind::HomeVisit, date(2026, 12, 1), "Il contratto scade a febbraio.");
    correction.words.why = "Il mese era sbagliato.".to_owned();
    correction.corrects = Some(corrected.id);
    corrected.corrections.push(correction);
    let mut private = entry(8, Kind::HomeVisit, date(2026, 12, 1), "Mi resta un dubbio, da portare in supervisione.");
    private.openness = Openness::Mine;
    corrected.private.push(private);
    let mut reserved = entry(10, Kind::Observation, date(2026, 11, 20), "Un’impressione che tengo per me.");
    reserved.openness = Openness::Mine;
    let mut late = entry(5, Kind::Telephone, date(2026, 11, 12), "Ha chiamato la scuola.");
    late.words.late = "La telefonata era rimasta sul quaderno.".to_owned();
    late.opened_at = Some(AT);
    vec![corrected, reserved, late]
}

fn diary(some: bool) -> Diary {
    let words = Words { text: "Colloquio in sede, da finire".to_owned(), ..Words::default() };
    let draft = Draft {
        id: id(20),
        writing: Writing { kind: "conversation".to_owned(), words, ..Writing::default() },
        begun_at: AT,
        changed_at: AT,
    };
    Diary {
        entries: if some { entries() } else { Vec::new() },
        older: None,
        drafts: if some { vec![draft] } else { Vec::new() },
        bodies: Vec::new(),
    }
}

/// Every page of the diary, by its name.
///
/// # Errors
/// The first page that cannot be written.
pub(crate) fn pages(
    shell: &impl Fn(&'static str) -> Shell,
    speech: &Speech,
) -> askama::Result<Vec<(&'static str, String)>> {
    Ok(vec![
        ("diary-notes", shell("desk-notes").html(&list(true, speech))?),
        ("diary-none", shell("desk-notes").html(&list(false, speech))?),
        ("diary-print", shell("desk-note-print").html(&print(speech))?),
        ("diary-one", shell("desk-note").html(&one(false, speech))?),
        ("diary-reserved", shell("desk-note").html(&one(true, speech))?),
        ("diary-new", shell("desk-note-new").html(&write(false, false, speech))?),
        ("diary-wrong", shell("desk-note-new").wrong(true).html(&write(true, false, speech))?),
        ("diary-correcting", shell("desk-note-correct").html(&write(false, true, speech))?),
        ("diary-hand", shell("desk-hand").html(&hand(true))?),
        ("diary-hand-nobody", shell("desk-hand").html(&hand(false))?),
        ("diary-passed", shell("desk-passed").html(&passed(true))?),
        ("diary-passed-none", shell("desk-passed").html(&passed(false))?),
    ])
}

/// The diary of a case: with notes, or none.
fn list(some: bool, speech: &Speech) -> List {
    List::of(&diary(some), "Caso di prova", (true, true), &Filter::default(), &told(speech))
}

/// As it is printed.
fn print(speech: &Speech) -> Printed {
    let mut diary = diary(true);
    diary.entries.retain(|one| one.openness == Openness::Team);
    diary.entries.iter_mut().for_each(|one| one.private.clear());
    Printed::of(&diary, "Caso di prova", "3 dicembre".to_owned(), &Filter::default(), &told(speech))
}

/// A note: of the team with its correction, or one's own.
fn one(own: bool, speech: &Speech) -> one::Page {
    one::Page::of(&entries()[usize::from(own)], "Caso di prova", true, &told(speech))
}

fn duty(code: &str, about: About, it: &str, en: &str, article: &str) -> Duty {
    Duty {
        code: code.to_owned(),
        about,
        text: Localized::italian(it).and(Language::En, en.to_owned()),
        article: Localized::italian(article).and(Language::En, article.to_owned()),
    }
}

/// Where one writes: a new note, one with mistakes, a correction.
fn write(wrong: bool, corrects: bool, speech: &Speech) -> Page {
    let entries = entries();
    let mut errors = Errors::default();
    if wrong {
        errors.add("kind", "desk-note-kind-missing");
        errors.add("text", "desk-note-text-missing");
    }
    let writing = Writing {
        kind: if wrong { String::new() } else { "home_visit".to_owned() },
        day: DAY.to_string(),
        corrects: corrects.then(|| entries[0].id),
        ..Writing::default()
    };
    let around = Around {
        name: "Caso di prova",
        open: !corrects,
        corrected: corrects.then_some(&entries[0]),
        duties: vec![
            duty(
                "uno",
                About::Secrecy,
                "Quello che si viene a sapere resta segreto.",
                "What one learns stays secret.",
                "Legge di prova, articolo 1",
            ),
            duty(
                "due",
                About::Report,
                "Quello che va riferito si riferisce subito.",
                "What must be told is told at once.",
                "Codice di prova, articolo 2",
            ),
        ],
        device: Vec::new(),
        key: "prova".to_owned(),
        note: None,
    };
    Page::of(&writing, around, &told(speech), &errors)
}

/// To whom one's own are handed: somebody, or nobody yet.
fn hand(some: bool) -> Hand {
    let people = if some { vec![("a".to_owned(), "Operatrice Di Prova".to_owned())] } else { Vec::new() };
    Hand::of((&case().to_string(), "Caso di prova"), people, "prova".to_owned(), &Form::default(), &Errors::default())
}

/// What was handed over: something that waits, or nothing.
fn passed(some: bool) -> Passed {
    let line = PassedLine {
        id: "prova".to_owned(),
        who: Text::from("desk-passed-from-to").with("from", "Operatrice Di Prova").with("to", "Educatore Di Prova"),
        of: Text::from("desk-passed-of-body").with("body", "Comune di prova"),
        case: None,
        act: Some(Text::from("desk-passed-by-act").with("number", "determina 12").with("day", "3 dicembre 2026")),
        why: "Assenza lunga.".to_owned(),
        stands: Text::from("desk-passed-offered").with("day", "3 dicembre 2026"),
        deeds: vec![("accept", "desk-passed-accept"), ("decline", "desk-passed-decline")],
    };
    Passed {
        notice: None,
        summary: Errors::default().summary(),
        path: super::PASSED.to_owned(),
        lines: if some { vec![line] } else { Vec::new() },
        bodies: None,
        record: some.then(|| {
            let (form, errors) = (Form::default(), Errors::default());
            let people =
                vec![(id(1), "Operatrice Di Prova".to_owned(), true), (id(3), "Educatore Di Prova".to_owned(), true)];
            super::passed::Record::of(
                ("comune".to_owned(), "Comune di prova".to_owned()),
                people,
                "prova".to_owned(),
                &form,
                &errors,
            )
        }),
        recorded: Vec::new(),
    }
}
