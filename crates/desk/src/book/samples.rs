// SPDX-License-Identifier: EUPL-1.2
//! Sample pages of booking for somebody.

use super::{
    Asked, Who,
    done::Done,
    time::{self as times_page, OwnTime, Said, Times},
    what::What,
    who::WhoPage,
};
use crate::mediators::{self, Ask, Typed};
use agenda::Doubt;
use directory::pack::Mode;
use jiff::{
    ToSpan,
    civil::{Date, time},
};
use message::Channel;
use page::{
    Errors, Speech,
    ui::{Action, Empty, Go, SlotDay, SlotList, SlotTime, SummaryList, SummaryRow, Text},
};

fn asked() -> Asked {
    Asked { what: "lavoro-di-prova/colloquio".into(), slot: "prova".into(), form: "prova".into(), ..Asked::default() }
}

/// What for.
pub(crate) fn what(day: Date, offered: bool) -> What {
    let all = vec![
        ("lavoro-di-prova/colloquio".to_owned(), "Colloquio per cercare lavoro · Sportello lavoro di prova".to_owned()),
        ("casa-di-prova/affitto".to_owned(), "Aiuto per l’affitto · Sportello casa di prova".to_owned()),
    ];
    What::new(if offered { all } else { Vec::new() }, &asked(), day.to_string(), &Errors::default())
}

/// The times, full or empty.
pub(crate) fn times(day: Date, free: bool, said: Said) -> Times {
    let slot = |hour, minute, who: &str| SlotTime::new(time(hour, minute, 0, 0), "prova").note(Text::said(who));
    let days = vec![
        SlotDay::new(day, vec![slot(11, 0, "Educatrice"), slot(11, 0, "Psicologo"), slot(14, 30, "Educatrice")]),
        SlotDay::new(day.saturating_add(1.day()), vec![slot(9, 0, "Assistente sociale")]),
    ];
    let mut errors = Errors::default();
    if said == Said::Away {
        errors.add("own-hour", "desk-book-own-hour-missing");
    }
    let workers =
        [("educatrice".to_owned(), "Educatrice".to_owned()), ("psicologo".to_owned(), "Psicologo".to_owned())];
    Times {
        notice: said.notice(),
        summary: errors.summary(),
        service: "Colloquio per cercare lavoro".into(),
        desk: "Sportello lavoro di prova".into(),
        carried: asked().carried(&["slot"]),
        slots: free.then(|| SlotList::new("slot", day, days)),
        empty: (!free).then(|| {
            let label = Text::from("desk-book-first").with("day", "giovedì 10 dicembre");
            Empty::new("calendar", "desk-book-full.title", "desk-book-full")
                .action(Action::new(label, Go::press("go", "week:2026-12-10")))
        }),
        earlier: None,
        later: Action::quiet("desk-book-later", Go::press("go", "week:2026-12-10")),
        back: Action::quiet("desk-book-other", Go::press("go", "what")),
        own: OwnTime::new(
            &workers,
            &times_page::Typed { day: day.to_string(), ..times_page::Typed::default() },
            &errors,
        ),
    }
}

/// Who comes.
pub(crate) fn who(doubtful: bool, wrong: bool, speech: &Speech) -> WhoPage {
    let mut errors = Errors::default();
    if wrong {
        errors.add("name", "desk-book-name-missing");
        errors.add("phone", "page-field-phone");
    }
    let rows = vec![
        SummaryRow::new("desk-when", "giovedì 3 dicembre 2026, 18:00–18:45".to_owned()),
        SummaryRow::new("desk-what", "Colloquio per cercare lavoro".to_owned())
            .and("Sportello lavoro di prova".to_owned()),
        SummaryRow::new("desk-with", "Educatrice".to_owned()),
    ];
    let ways = [Channel::Sms, Channel::Mail].into_iter().collect();
    let doubts: &[Doubt] = if doubtful { &[Doubt::Outside, Doubt::UnderNotice] } else { &[] };
    let asked = Asked { who: Who { phone: if wrong { "tre" } else { "" }.into(), ..Who::default() }, ..asked() };
    let typed = Typed { tongue: if doubtful { "pa" } else { "" }.into(), ..Typed::default() };
    let found = mediators::samples::candidates();
    let body = |_: &str| "Cooperativa di prova".to_owned();
    let found = if doubtful { Some(found.as_slice()) } else { None };
    let mediation = Ask::new(&typed, found, &body, speech, &errors);
    WhoPage::new(&asked, SummaryList::new(rows), doubts, &[Mode::OnSite, Mode::Phone], (&ways, mediation), &errors)
}

/// It stands.
pub(crate) fn done() -> Done {
    Done {
        code: "ABCD-2345".into(),
        rows: SummaryList::new(vec![
            SummaryRow::new("desk-when", "giovedì 3 dicembre 2026, 11:00".to_owned()),
            SummaryRow::new("desk-who", "Persona di prova 5".to_owned()),
            SummaryRow::new("desk-with", "Educatrice".to_owned()).and("Sportello lavoro di prova".to_owned()),
        ]),
        actions: vec![
            Action::main("desk-book-see-day", Go::to("/scrivania/2026-12-03")),
            Action::new("desk-book-another", Go::to("/scrivania/prenota?sportello=lavoro-di-prova&giorno=2026-12-03")),
        ],
    }
}
