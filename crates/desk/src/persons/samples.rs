// SPDX-License-Identifier: EUPL-1.2
//! Samples of the pages of one person: nobody in them is real.

use super::{
    addresses::{Adding, Addresses, Asking, Line},
    data::{Data, Stands},
    ways::{self, Way, Ways},
};
use crate::households::EndForm;
use page::{
    Errors, Form, Speech,
    ui::{Field, Kind, Notice, Table, Text, Tone},
};
use people::address::{AddressKind, LONGEST_REASON};

const PERSON: &str = "/scrivania/nuclei/persona/0190c3d4-0000-7000-8000-000000000001";

/// The details; `doubt`: somebody else saved before, and the tax code is wrong.
pub(crate) fn data(speech: &Speech, doubt: bool) -> Data {
    let values =
        ["Di Prova", "Inventata", "", "1985-02-01", "F", "PRVNNT85B41D150P", "Italia; Marocco", "pa", "twi", "1"];
    let now: Vec<String> = values.iter().chain(&["do_not_call", "dopo le 18"]).map(|one| (*one).to_owned()).collect();
    let mut errors = Errors::default();
    if doubt {
        errors.add("tax-code", "desk-tax-day");
    }
    let stands = Stands { seen: 1, was: now.clone(), now };
    let head = (format!("{PERSON}/dati"), PERSON.to_owned(), "Inventata Di Prova".to_owned());
    let page = Data::new(speech, head, &stands, &errors);
    let columns = ["desk-contact-part", "desk-person-was", "desk-contact-theirs", "desk-contact-mine"];
    let table = Table::new("desk-person-both-caption", columns.map(Text::from).to_vec()).row(vec![
        "desk-contact-surname".into(),
        Text::said("Di Prova"),
        Text::said("Di Prova Nuova"),
        Text::said("Di Prova"),
    ]);
    let notice = Notice::new(Tone::Waiting, "desk-person-both").title("desk-person-both.title");
    Data { notice: doubt.then_some(notice), theirs: doubt.then_some(table), ..page }
}

/// What is asked on the page of addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asked {
    /// Nothing.
    Nothing,
    /// An end.
    End,
    /// Why one is confidential.
    Guard,
    /// There is none.
    Nobody,
}

/// Addresses.
pub(crate) fn addresses(asked: Asked) -> Addresses {
    let line = |n: u8, kind, place: &str| Line {
        id: format!("0190c3d4-0000-7000-8000-00000000000{n}"),
        kind: super::kind_words(kind),
        place: place.to_owned(),
        since: "dal 3 maggio 2024".to_owned(),
        with_others: false,
        guard: None,
    };
    let why = ("Comune di prova".to_owned(), "lunedì 30 novembre, 11:00".to_owned(), "minacce di prova".to_owned());
    let hidden = Line { guard: Some(why), ..line(1, AddressKind::Hosted, "presso una casa di prova, 26100 Cremona") };
    let paper = Line { with_others: true, ..line(2, AddressKind::Residence, "via di Prova 1, 26100 Cremona") };
    let nowhere = line(3, AddressKind::NoFixed, "");
    let (form, mut errors) = (Form::default(), Errors::default());
    let asking = match asked {
        Asked::End => Some((paper.id.clone(), Asking::End(EndForm::new(&form, &errors)))),
        Asked::Guard => {
            errors.add("reason", "desk-address-reason-missing");
            let field = Field::new("reason", "desk-address-reason", Kind::Text).at_most(LONGEST_REASON);
            Some((paper.id.clone(), Asking::Guard(field.error(errors.of("reason")))))
        }
        Asked::Nothing | Asked::Nobody => None,
    };
    let some = asked != Asked::Nobody;
    Addresses {
        summary: errors.summary(),
        notice: None,
        path: format!("{PERSON}/indirizzi"),
        back: PERSON.to_owned(),
        name: "Inventata Di Prova".to_owned(),
        now: if some { vec![hidden, paper, nowhere] } else { Vec::new() },
        past: if some { vec![line(4, AddressKind::Home, "via Vecchia di Prova 2, Soresina")] } else { Vec::new() },
        undo: (asked == Asked::Nothing).then(|| "0190c3d4-0000-7000-8000-000000000004".to_owned()),
        asking,
        new: Adding::new((String::new(), vec!["Cremona".to_owned()]), true, &form, &Errors::default()),
    }
}

/// Ways to reach somebody; `asked`: something is being said of the first.
pub(crate) fn ways(asked: bool) -> Ways {
    let way = |n: u8, value: &str, telephone: bool| Way {
        id: format!("0190c3d4-0000-7000-8000-00000000000{n}"),
        value: value.to_owned(),
        since: "lunedì 30 novembre, 11:00".to_owned(),
        whose: if telephone { "della sorella di prova".to_owned() } else { String::new() },
        safe: "desk-contact-safe-unsafe",
        voice: telephone.then_some("desk-way-voice-no"),
        asked: (asked && telephone).then(|| ways::blank(true)),
    };
    Ways {
        summary: Errors::default().summary(),
        notice: None,
        path: format!("{PERSON}/recapiti"),
        back: PERSON.to_owned(),
        name: "Inventata Di Prova".to_owned(),
        now: vec![way(1, "+39300000003", true), way(2, "prova@prova.example", false)],
        past: vec![("+39300000004".to_owned(), "lunedì 30 novembre, 11:00".to_owned())],
        value: (!asked).then(|| Field::new("value", "desk-way-value", Kind::Text).hint("desk-way-value-hint")),
        new: ways::blank(true),
        open: !asked,
    }
}
