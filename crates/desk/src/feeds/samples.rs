// SPDX-License-Identifier: EUPL-1.2
//! Sample pages of the calendar on a telephone.

use super::{Ask, Feeds, Line, Shown};
use page::{
    Errors,
    ui::{Action as Press, ErrorSummary, Go, Notice, Text, Tone},
};

/// The list: with two links and a form in which nobody was chosen, or with nothing in it and nobody to ask for.
pub(crate) fn list(some: bool) -> Feeds {
    if !some {
        return Feeds { notice: None, summary: ErrorSummary::new(Vec::new()), lines: Vec::new(), ask: None };
    }
    let mut errors = Errors::default();
    errors.add("whose", "desk-feeds-whose-missing");
    let desk = "Sportello lavoro di prova, Comune di Roccabianca di Sopra";
    let line = |who: &str, read: Option<&str>| Line {
        who: who.to_owned(),
        desk: desk.to_owned(),
        made: "lunedì 30 novembre, 9:05".to_owned(),
        read: read.map(str::to_owned),
        end: Press::quiet("desk-feeds-end", Go::press("end", "1")).hidden(Text::said(who)),
    };
    let whose = [("a", "Educatrice"), ("b", "Assistente sociale")];
    let whose = whose.map(|(value, who)| (value.to_owned(), who.to_owned(), desk.to_owned()));
    Feeds {
        notice: Some(Notice::new(Tone::Done, "desk-feeds-ended")),
        summary: errors.summary(),
        lines: vec![line("Educatrice", Some("3 dicembre 2026")), line("Assistente sociale", None)],
        ask: Some(Ask::new("chiave-di-prova".to_owned(), whose.to_vec(), "", &errors)),
    }
}

/// The link, this once.
pub(crate) fn shown() -> Shown {
    let address = "https://filo.prova.example/calendario/abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUV.ics";
    Shown::new("Educatrice".to_owned(), address.to_owned())
}
