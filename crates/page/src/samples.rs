// SPDX-License-Identifier: EUPL-1.2
//! Sample pages: every component in every state, to be rendered by tests, read by the accessibility engine and
//! looked at (`cargo run -p page --example samples -- DIR`).
//!
//! A new component comes with its sample here: empty, one, many, error, right to left, long words.

use crate::layout::{FooterLink, House, Shell, Site, Worker};
use crate::problem::{Refusal, problem_page};
use crate::ui::{
    Action, Choice, Choices, Empty, ErrorSummary, Field, Go, Kind, Knot, Look, Notice, Pages, PersonName, ResultCard,
    Select, SlotDay, SlotList, SlotTime, SummaryList, SummaryRow, Table, Text, Thread, Tone, Weight, When,
};
use crate::words::Words;
use askama::Template;
use jiff::civil::{Date, DateTime, Time, date, time};
use kernel::{Language, Localized, Problem};
use std::sync::Arc;

/// A page to look at.
#[derive(Debug, Clone)]
pub struct Sample {
    /// A short name for files and messages: `fields-wrong`.
    pub name: &'static str,
    /// The language it is in.
    pub language: Language,
    /// The whole page.
    pub html: String,
}

/// The frame the samples hang in.
pub fn sample_house(words: Words, languages: &[Language]) -> House {
    House {
        words,
        site: Arc::new(Site {
            territory: Localized::italian("Ambito territoriale di prova").and(Language::En, "Sample district"),
            owner: Localized::italian("Comune di prova").and(Language::En, "Municipality of Sample"),
            owner_href: Some("https://example.org/".to_owned()),
            languages: languages.to_vec(),
            footer: vec![
                FooterLink::new(said("Dichiarazione di accessibilità"), "/accessibility"),
                FooterLink::new(said("Privacy"), "/privacy"),
                FooterLink::new(said("Codice sorgente"), "https://example.org/code"),
            ],
            demonstration: true,
            address: String::new(),
            exit: None,
        }),
    }
}

/// Every sample in one language.
///
/// # Errors
/// The first page that cannot be written: with a strict catalogue, one that misses a key.
pub fn samples(house: &House, language: Language) -> askama::Result<Vec<Sample>> {
    let speech = house.words.speech(language);
    let shell = |title: &str| Shell::new(house, &speech, said(title));
    let mut pages = Vec::new();
    let mut add =
        |name: &'static str, html: askama::Result<String>| html.map(|html| pages.push(Sample { name, language, html }));
    add("needs", shell("Che cosa succede?").step("step", "/find").thread(first_step()).html(&needs()))?;
    add("results", shell("Chi ti può aiutare").thread(last_of_search()).html(&results()))?;
    add("results-empty", shell("Chi ti può aiutare").html(&Stack::one("Nessun servizio", empty())))?;
    add("times", shell("Quando puoi venire?").step("step", "/book/time").thread(booking(0)).html(&times(12)))?;
    add("times-one", shell("Quando puoi venire?").thread(booking(0)).html(&times(1)))?;
    add("fields", shell("Chi sei?").step("step", "/book/person").thread(booking(1)).html(&fields(false)))?;
    add(
        "fields-wrong",
        shell("Chi sei?").step("step", "/book/person").thread(booking(1)).wrong(true).html(&fields(true)),
    )?;
    add("summary", shell("Va bene così?").step("step", "/book/check").thread(booking(2)).html(&summary()))?;
    add("confirmed", shell("Ti aspettiamo").html(&confirmed()))?;
    add(
        "notices",
        shell("Avvisi").crumb("page-home", Some("/".to_owned())).crumb(said("Avvisi"), None).html(&notices()),
    )?;
    add("thread", shell("Il filo").html(&Stack::one("Il filo di una famiglia", timeline())))?;
    add("table", shell("Appuntamenti di oggi").public("/desk").worker(worker()).html(&table(6)))?;
    add("table-empty", shell("Appuntamenti di oggi").public("/desk").worker(worker()).html(&table(0)))?;
    add("long-words", shell("Parole lunghe").thread(long_thread()).html(&long_words()))?;
    for (name, kind, key) in [
        ("page-problem-not-found", kernel::Kind::NotFound, "page-problem-not-found"),
        ("page-problem-gone", kernel::Kind::Gone, "page-problem-gone"),
        ("page-problem-fault", kernel::Kind::Fault, "page-problem-fault"),
        ("page-problem-disk-full", kernel::Kind::Unavailable, "page-problem-disk-full"),
        ("page-problem-read-only", kernel::Kind::Unavailable, "page-problem-read-only"),
        ("page-problem-destroyed", kernel::Kind::Gone, "page-problem-destroyed"),
    ] {
        let refusal = Refusal::from(Problem::new(kind, key)).back_to("/find");
        let html = crate::problem::problem_html(&refusal, house, &speech);
        add(name, html)?;
    }
    // The answer itself must exist too: status and headers are tested beside `dress`.
    let _ = problem_page(&Refusal::not_found(), house, &speech, &axum::http::HeaderMap::new(), None);
    Ok(pages)
}

fn said(text: &str) -> Text {
    Text::said(text)
}

#[derive(Template)]
#[template(path = "samples/stack.html")]
struct Stack {
    title: &'static str,
    lead: Option<&'static str>,
    parts: Vec<Part>,
    form: bool,
    action: Option<Action>,
}

impl Stack {
    fn new(title: &'static str, parts: Vec<Part>) -> Self {
        Self { title, lead: None, parts, form: false, action: None }
    }

    fn one(title: &'static str, part: Part) -> Self {
        Self::new(title, vec![part])
    }

    fn form(title: &'static str, lead: &'static str, parts: Vec<Part>, action: Option<Action>) -> Self {
        Self { title, lead: Some(lead), parts, form: true, action }
    }
}

enum Part {
    Field(Field),
    Choices(Choices),
    Select(Select),
    Errors(ErrorSummary),
    Notice(Notice),
    Empty(Empty),
    Result(ResultCard),
    Slots(SlotList),
    Summary(SummaryList),
    Table(Table),
    Pages(Pages),
    Thread(Thread),
    Actions(Vec<Action>),
    Person(PersonName, When),
}

const TODAY: Date = date(2026, 12, 2);

fn first_step() -> Thread {
    Thread::new(vec![
        Knot::now(said("Che cosa succede")),
        Knot::next(said("Dove vivi")),
        Knot::next(said("Chi ti può aiutare")),
    ])
}

fn last_of_search() -> Thread {
    Thread::new(vec![
        Knot::done(said("Che cosa succede"), said("Lavoro, affitto in ritardo")).change(change("che cosa succede")),
        Knot::done(said("Dove vivi"), said("Paese di Prova")).change(change("il comune")),
        Knot::now(said("Chi ti può aiutare")),
    ])
}

fn booking(place: usize) -> Thread {
    let steps = [
        ("Quando", "giovedì 3 dicembre, alle 9:30"),
        ("Chi sei", "Prova Dimostrazione"),
        ("Controlla", ""),
        ("Ti aspettiamo", ""),
    ];
    let known = Knot::done(said("Dove"), said("Sportello di prova, Paese di Prova")).change(change("il posto"));
    let rest = steps.into_iter().enumerate().map(|(number, (label, answer))| match number.cmp(&place) {
        std::cmp::Ordering::Less => Knot::done(said(label), said(answer)).change(change("la risposta")),
        std::cmp::Ordering::Equal => Knot::now(said(label)),
        std::cmp::Ordering::Greater => Knot::next(said(label)),
    });
    Thread::new(std::iter::once(known).chain(rest).collect())
}

fn change(what: &str) -> Action {
    Action::quiet(said("Cambia"), Go::leave("step", "go", "change")).hidden(said(what))
}

fn needs() -> Stack {
    let names = [
        ("work", "Lavoro"),
        ("training", "Formazione"),
        ("income", "Soldi che non bastano"),
        ("debts", "Debiti"),
        ("bills", "Bollette"),
        ("food", "Spesa e cibo"),
        ("home", "Casa"),
        ("rent_arrears", "Affitto in ritardo"),
        ("eviction", "Sfratto"),
        ("pregnancy", "Gravidanza"),
        ("newborn", "Un bambino appena nato"),
        ("parenting", "Essere genitori"),
        ("fatherhood", "Essere papà"),
        ("childcare", "Chi guarda i bambini"),
        ("school", "Scuola"),
        ("adolescence", "Adolescenza"),
        ("child_disability", "Disabilità di un figlio"),
        ("disability", "Disabilità"),
        ("elder_care", "Un anziano da curare"),
        ("legal_protection", "Tutela legale"),
        ("violence", "Violenza"),
        ("health", "Salute"),
        ("wellbeing", "Stare meglio"),
        ("addiction", "Dipendenze"),
        ("loneliness", "Solitudine"),
        ("language", "Lingua"),
        ("documents", "Documenti"),
        ("volunteering", "Dare una mano"),
    ];
    let options = names
        .into_iter()
        .map(|(code, name)| Choice::new(code, said(name)).icon(code).chosen(code == "work" || code == "rent_arrears"))
        .collect();
    Stack::form(
        "Che cosa succede?",
        "Scegli una o più parole. Puoi cambiarle quando vuoi.",
        vec![
            Part::Choices(
                Choices::several("need", said("Che cosa succede?"), options).look(Look::Cards).asked_by_the_title(),
            ),
            Part::Field(
                Field::new("words", said("Oppure scrivilo con parole tue"), Kind::Search).optional().at_most(120),
            ),
        ],
        Some(Action::main(said("Avanti"), Go::press("go", "on"))),
    )
}

fn results() -> Stack {
    let main = ResultCard::new(said("Sportello lavoro di prova"))
        .over(said("Cooperativa di esempio"))
        .href("/services/sample")
        .why(said("Vivi in un comune che questo sportello segue."))
        .why(said("Hai perso il lavoro e in casa ci sono minori."))
        .fact("pin", said("Via di Prova 1, Paese di Prova · nel tuo comune"))
        .fact("calendar", said("Primo posto libero: giovedì 3 dicembre, alle 9:30"))
        .fact("documents", said("Porta un documento e, se ce l’hai, la lettera di licenziamento"))
        .fact("income", said("È gratis"))
        .action(Action::main(said("Prenota qui"), Go::to("/book")).icon("calendar"))
        .action(Action::new(said("0000 000000"), Go::Exact("tel:0000000000".to_owned())).icon("phone"));
    let other = ResultCard::new(said("Ascolto di prova"))
        .over(said("Comune di prova"))
        .href("/services/other")
        .why(said("Parla anche di affitto e bollette."))
        .fact("phone", said("Solo per telefono"))
        .action(Action::new(said("Vedi"), Go::to("/services/other")));
    let miss = ResultCard::new(said("Fondo di prova per l’affitto"))
        .why(said("Chiede di vivere nel comune da almeno un anno."))
        .near_miss();
    let mut stack = Stack::new("Chi ti può aiutare", vec![Part::Result(main), Part::Result(other), Part::Result(miss)]);
    stack.lead = Some("Abbiamo trovato due sportelli per te.");
    stack.parts.push(Part::Pages(Pages::new("/find?page=", 2, 5)));
    stack
}

fn empty() -> Part {
    Part::Empty(
        Empty::new(
            "search",
            said("Qui non c’è ancora una risposta"),
            said("Lo segniamo a chi decide. Intanto puoi chiamarci."),
        )
        .action(Action::main(said("Fatti richiamare"), Go::to("/call-me")).icon("phone"))
        .action(Action::new(said("Cerca ancora"), Go::to("/find"))),
    )
}

fn times(many: i8) -> Stack {
    let hours = |first: i8, count: i8| {
        (0..count)
            .map(|step| {
                let start: Time = time(first + step / 2, if step % 2 == 0 { 0 } else { 30 }, 0, 0);
                let slot = SlotTime::new(start, format!("sample-{first}-{step}")).chosen(first == 14 && step == 3);
                if step == 5 { slot.note(said("online")) } else { slot }
            })
            .collect()
    };
    let mut days = vec![SlotDay::new(date(2026, 12, 3), hours(9, many))];
    if many > 1 {
        days.push(SlotDay::new(date(2026, 12, 7), hours(14, 4)));
        days.push(SlotDay::new(date(2026, 12, 10), hours(9, 6)));
    }
    let later = Action::quiet(said("Altri giorni"), Go::press("go", "later")).icon("arrow");
    let mut stack = Stack::form(
        "Quando puoi venire?",
        "Tocca un orario. Puoi spostarlo o disdirlo fino al giorno prima.",
        vec![Part::Slots(SlotList::new("slot", TODAY, days))],
        None,
    );
    stack.parts.push(Part::Actions(vec![later]));
    stack
}

fn fields(wrong: bool) -> Stack {
    let error = |text: &str| wrong.then(|| said(text));
    let mut parts = Vec::new();
    if wrong {
        parts.push(Part::Errors(ErrorSummary::new(vec![
            ("name".to_owned(), said("Scrivi come ti chiami.")),
            ("phone".to_owned(), "page-field-phone".into()),
            ("how".to_owned(), "page-field-choose".into()),
        ])));
    }
    parts.push(Part::Field(
        Field::new("name", said("Come ti chiami?"), Kind::Text)
            .autocomplete("name")
            .at_most(80)
            .error(error("Scrivi come ti chiami.")),
    ));
    parts.push(Part::Field(
        Field::new("phone", said("Telefono"), Kind::Telephone)
            .hint(said("Ti chiamiamo solo se cambia l’appuntamento."))
            .value("0000 abc")
            .autocomplete("tel")
            .error(wrong.then(|| "page-field-phone".into())),
    ));
    parts.push(Part::Field(Field::new("email", said("E-mail"), Kind::Email).optional().autocomplete("email")));
    parts.push(Part::Choices(
        Choices::one(
            "how",
            said("Come preferisci l’incontro?"),
            vec![
                Choice::new("on_site", said("Allo sportello")).note(said("Via di Prova 1")).icon("pin").chosen(!wrong),
                Choice::new("online", said("Online")).note(said("Ti mandiamo il collegamento")).icon("online"),
                Choice::new("phone", said("Per telefono")).icon("phone"),
            ],
        )
        .error(wrong.then(|| "page-field-choose".into())),
    ));
    parts.push(Part::Select(
        Select::new(
            "speaks",
            said("In che lingua vuoi parlare?"),
            vec![Choice::new("it", said("Italiano")).chosen(true), Choice::new("pa", said("ਪੰਜਾਬੀ"))],
        )
        .hint(said("Se serve, ci sarà una persona che traduce.")),
    ));
    parts.push(Part::Field(
        Field::new("note", said("Vuoi dirci altro?"), Kind::Long).optional().hint(said("Non servono dettagli.")),
    ));
    parts.push(Part::Field(Field::new("code", said("Codice"), Kind::Code).short().optional().value("<b>\"K7\"</b>")));
    Stack::form(
        "Chi sei?",
        "Ci serve un modo per ritrovarti. Niente altro.",
        parts,
        Some(Action::main(said("Avanti"), Go::press("go", "on"))),
    )
}

fn summary() -> Stack {
    let rows = vec![
        SummaryRow::new(said("Dove"), said("Sportello di prova"))
            .and(said("Via di Prova 1, Paese di Prova"))
            .change(change("il posto")),
        SummaryRow::new(said("Quando"), said("giovedì 3 dicembre 2026, alle 9:30")).change(change("il giorno")),
        SummaryRow::new(said("Chi"), said("Prova Dimostrazione")).change(change("il nome")),
        SummaryRow::new(said("Quanto costa"), said("È gratis")),
    ];
    Stack::form(
        "Va bene così?",
        "Guarda se è tutto giusto. Poi conferma.",
        vec![Part::Summary(SummaryList::new(rows))],
        Some(Action::main(said("Conferma l’appuntamento"), Go::press("go", "confirm")).icon("check")),
    )
}

fn confirmed() -> Stack {
    let at: DateTime = date(2026, 12, 3).at(9, 30, 0, 0);
    Stack::new(
        "Ti aspettiamo giovedì alle 9:30",
        vec![
            Part::Notice(
                Notice::new(Tone::Done, said("Il tuo codice è K7P-2MX. Tienilo: serve per spostare o disdire."))
                    .title(said("Appuntamento preso"))
                    .announced(),
            ),
            Part::Person(PersonName::new("Prova", "Dimostrazione"), When::new(at)),
            Part::Actions(vec![
                Action::main(said("Metti in calendario"), Go::Exact("/it/sample.ics".to_owned())).icon("calendar"),
                Action::new(said("Stampa"), Go::to("/print")).icon("print"),
                Action::new(said("Disdici"), Go::to("/cancel")).weight(Weight::Danger),
            ]),
        ],
    )
}

fn notices() -> Stack {
    Stack::new(
        "Avvisi",
        vec![
            Part::Notice(Notice::new(Tone::Info, said("Lo sportello è chiuso il 7 dicembre."))),
            Part::Notice(
                Notice::new(Tone::Waiting, said("Ti hanno proposto un orario più vicino. Vale fino a domani."))
                    .title(said("Aspettiamo te"))
                    .action(Action::new(said("Guarda l’orario"), Go::to("/offer"))),
            ),
            Part::Notice(Notice::new(Tone::Done, said("Abbiamo spostato l’appuntamento."))),
            Part::Notice(
                Notice::new(
                    Tone::Danger,
                    said("Se sei in pericolo adesso, chiama il 112. Per la violenza c’è il 1522."),
                )
                .title(said("In pericolo?"))
                .action(
                    Action::new(said("Chiama il 1522"), Go::Exact("tel:1522".to_owned()))
                        .icon("phone")
                        .weight(Weight::Danger),
                ),
            ),
        ],
    )
}

fn timeline() -> Part {
    Part::Thread(Thread::new(vec![
        Knot::done(said("2 dicembre"), said("Prima parola allo sportello")),
        Knot::done(said("3 dicembre"), said("Incontro con l’assistente sociale")),
        Knot::loose(said("10 dicembre"), said("La scuola non ha ancora risposto")),
        Knot::now(said("Oggi")),
        Knot::next(said("Gennaio: ci rivediamo")),
    ]))
}

fn worker() -> Worker {
    Worker {
        name: "Operatrice Di Prova".to_owned(),
        body: "Cooperativa di esempio".to_owned(),
        links: vec![(said("Oggi"), "/desk".to_owned()), (said("Settimana"), "/desk/week".to_owned())],
        sign_out: "/desk/sign-out".to_owned(),
    }
}

fn table(rows: u8) -> Stack {
    let columns = ["Ora", "Persona", "Servizio", "Stato"].map(said).to_vec();
    let mut table = Table::new(said("Mercoledì 2 dicembre 2026"), columns);
    for number in 0..rows {
        table = table.row(vec![
            said(&format!("{}:30", 9 + number)),
            said(&format!("Prova Numero {}", number + 1)),
            said("Sportello lavoro di prova"),
            said(if number == 0 { "vista" } else { "prenotata" }),
        ]);
    }
    Stack::one("Oggi", Part::Table(table))
}

const LONG: &str = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

fn long_thread() -> Thread {
    Thread::new(vec![
        Knot::done(said(LONG), said(LONG)).change(change(LONG)),
        Knot::now(said(LONG)),
        Knot::next(said(LONG)),
    ])
}

fn long_words() -> Stack {
    Stack::form(
        LONG,
        LONG,
        vec![
            Part::Field(
                Field::new("long", said(LONG), Kind::Text).hint(said(LONG)).value(LONG).error(Some(said(LONG))),
            ),
            Part::Choices(
                Choices::several(
                    "cards",
                    said(LONG),
                    vec![Choice::new("1", said(LONG)).icon("work"), Choice::new("2", said(LONG)).icon("home")],
                )
                .look(Look::Cards),
            ),
            Part::Result(ResultCard::new(said(LONG)).over(said(LONG)).why(said(LONG)).fact("pin", said(LONG))),
            Part::Summary(SummaryList::new(vec![SummaryRow::new(said(LONG), said(LONG)).change(change("x"))])),
            Part::Table(Table::new(said(LONG), vec![said("a"), said(LONG)]).row(vec![said("1"), said(LONG)])),
        ],
        Some(Action::main(said(LONG), Go::press("go", "on"))),
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::words::Catalog;

    #[test]
    fn every_sample_is_written_in_ten_languages_without_a_missing_word() {
        let house = sample_house(Catalog::new().strict().build().unwrap(), &Language::ALL);
        for language in Language::ALL {
            let pages = samples(&house, language).unwrap();
            assert!(pages.len() > 15);
            for page in pages {
                assert!(page.html.ends_with("</html>\n") || page.html.ends_with("</html>"), "{}", page.name);
                assert!(!page.html.contains("page-"), "{} shows a key", page.name);
                assert_eq!(page.html.matches("<h1").count(), 1, "{} has one title", page.name);
            }
        }
    }

    #[test]
    fn nothing_typed_becomes_markup() {
        let house = sample_house(Catalog::new().build().unwrap(), &[Language::It]);
        let pages = samples(&house, Language::It).unwrap();
        let fields = &pages.iter().find(|page| page.name == "fields").unwrap().html;
        assert!(!fields.contains("<b>") && fields.contains("&#60;b&#62;"));
    }

    #[test]
    fn no_page_holds_a_script_or_a_style_of_its_own() {
        let house = sample_house(Catalog::new().build().unwrap(), &[Language::It]);
        for page in samples(&house, Language::It).unwrap() {
            assert!(!page.html.contains("style=") && !page.html.contains("<style") && !page.html.contains("onclick"));
            assert!(!page.html.contains("<script>"));
        }
    }

    #[test]
    fn arabic_is_written_from_right_to_left_in_its_own_sheet() {
        let house = sample_house(Catalog::new().build().unwrap(), &[Language::It, Language::Ar]);
        let page = samples(&house, Language::Ar).unwrap().remove(0).html;
        assert!(page.contains("lang=\"ar\" dir=\"rtl\""));
    }

    #[test]
    fn what_nobody_translated_says_that_it_is_italian() {
        let house = sample_house(Catalog::new().build().unwrap(), &Language::ALL);
        let shown = |language| samples(&house, language).unwrap().remove(0).html;
        assert!(shown(Language::Ar).contains(r#"<span lang="it" dir="ltr">Ambito territoriale di prova</span>"#));
        assert!(!shown(Language::En).contains("<span lang="), "what is translated needs no mark");
    }

    #[test]
    fn each_language_asks_for_its_own_letters_alone() {
        if !crate::assets::are_built() {
            return;
        }
        let house = sample_house(Catalog::new().build().unwrap(), &Language::ALL);
        for language in Language::ALL {
            let page = samples(&house, language).unwrap().remove(0).html;
            for (script, name) in [(Language::Ar, "type.ar."), (Language::Pa, "type.pa."), (Language::Uk, "type.uk.")] {
                assert_eq!(page.contains(name), language == script, "{language}: {name}");
            }
        }
    }

    #[test]
    fn a_step_can_be_read_in_another_language_without_losing_what_was_typed() {
        let house = sample_house(Catalog::new().build().unwrap(), &[Language::It, Language::En]);
        let pages = samples(&house, Language::It).unwrap();
        let step = &pages.iter().find(|page| page.name == "fields").unwrap().html;
        assert!(step.contains(r#"form="step" name="go" value="language" formaction="/en/book/person" formnovalidate"#));
    }
}
