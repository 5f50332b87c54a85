// SPDX-License-Identifier: EUPL-1.2
//! Rows of tables made contacts: what is understood, what is said to be wrong, and that nothing makes it fall.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use directory::Snapshot;
use jiff::tz::TimeZone;
use kernel::UtcMicros;
use paper::table::read;
use proptest::prelude::*;
use reception::{
    contact::{Mode, Motive, Outcome, Speaker},
    exchange::{Around, Column, Lone, Mapping, Remark, Understood, Why, Wrong, fitting, shipped, understand},
};
use std::{path::Path, sync::LazyLock};

static VALLEY: LazyLock<Snapshot> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../directory/tests/pack-small");
    Snapshot::build(directory::pack::check(&folder).pack.unwrap(), 1)
});
static DESKS: LazyLock<Vec<String>> = LazyLock::new(|| vec!["lavoro-alta".to_owned()]);

/// The first of December 2026, ten in the morning.
fn around() -> Around<'static> {
    Around {
        directory: &VALLEY,
        zone: TimeZone::get("Europe/Rome").unwrap(),
        now: UtcMicros(1_796_115_600_000_000),
        body: "coop-esempio",
        desks: &DESKS,
        desk: "lavoro-alta",
        lone: Lone::Open,
    }
}

fn rows(file: &str) -> Vec<Result<Understood, Vec<Wrong>>> {
    let table = read(file.as_bytes()).unwrap();
    let mapping = fitting(shipped(), &table.headings).cloned().unwrap_or_default();
    let columns = mapping.assign(&table.headings);
    table.rows.iter().map(|row| understand(&row.cells, &columns, &mapping, &around())).collect()
}

fn wrong(row: &Result<Understood, Vec<Wrong>>) -> Vec<(Column, Why)> {
    match row {
        Ok(_) => Vec::new(),
        Err(wrong) => wrong.iter().map(|one| (one.column, one.why)).collect(),
    }
}

#[test]
fn the_export_of_a_social_record_is_understood_as_it_comes() {
    let file = "ID accesso;Data accesso;Ora accesso;Cognome;Nome;Codice fiscale;Data di nascita;Telefono;Cellulare;\
        Modalità di accesso;Motivo accesso;Richiedente;Area di intervento;Esito;Dettaglio esito;Note\n\
        17;30/11/2026;09.15;INVENTATA;PROVA;;01/02/1985;0372 000003;300 0000003;Telefonico;Segnalazione di terzi;\
        Familiare;Lavoro;Invio ad altro servizio;alla parrocchia;\"Parole\ninventate\"\n";
    let rows = rows(file);
    let Ok(row) = &rows[0] else { panic!("{:?}", wrong(&rows[0])) };
    let person = row.person.as_ref().unwrap();
    assert!(person.identity.surname == "INVENTATA" && person.identity.born.is_some() && person.contacts.len() == 2);
    let record = &row.record;
    assert_eq!((record.mode, record.motive, record.speaker), (Mode::Telephone, Motive::Sent, Speaker::Family));
    assert_eq!((record.outcome, record.story.reason.as_str()), (Some(Outcome::SentOn), "alla parrocchia"));
    assert!(record.needs.contains("work") && record.story.note == "Parole\ninventate" && row.reference == "17");
}

#[test]
fn everything_that_is_wrong_with_a_row_is_said_at_once() {
    let file = "Data;Ora;Cognome;Nome;Data di nascita;Tel;Codice fiscale;Cosa chiede;Esito;Urgente\n\
        31/02/2026;9:30;Prova;Uno;ieri;abc;XXX;marziani;boh;forse\n\
        28/03/2027;2:30;Prova;Due;;;;;;\n\
        25/10/2026;2:30;Prova;Tre;;;;;;\n\
        02/12/2026;9:30;Prova;Quattro;;;;;;\n\
        30/11/2026;9:30;;;;300 0000003;;;;\n\
        30/11/2026;9:30;Prova;Sei;;;;;inviato;\n\
        01/12/2026;;Prova;Sette;;;;;;\n";
    let rows = rows(file);
    let all = wrong(&rows[0]);
    for one in [
        (Column::Day, Why::Day),
        (Column::Born, Why::Born),
        (Column::Telephone, Why::Telephone),
        (Column::TaxCode, Why::TaxCode),
        (Column::Needs, Why::Word),
        (Column::Outcome, Why::Word),
        (Column::Urgent, Why::YesNo),
    ] {
        assert!(all.contains(&one), "{one:?} in {all:?}");
    }
    assert_eq!(wrong(&rows[1]), [(Column::Hour, Why::NoSuchHour)], "the clocks went forward");
    let Ok(twice) = &rows[2] else { panic!("{:?}", wrong(&rows[2])) };
    assert_eq!(twice.remarks, [Remark::TwiceThatNight]);
    assert_eq!(wrong(&rows[3]), [(Column::Day, Why::Future)]);
    assert_eq!(wrong(&rows[4]), [(Column::Surname, Why::Missing)], "a number alone is nobody");
    assert_eq!(wrong(&rows[5]), [(Column::Reason, Why::Missing)], "sent on to whom?");
    let Ok(today) = &rows[6] else { panic!("{:?}", wrong(&rows[6])) };
    assert!(today.met_at <= around().now && today.remarks == [Remark::NoHour], "noon is still to come today");
}

#[test]
fn a_row_is_known_again_whatever_its_columns_are_called_and_two_rows_are_two() {
    let key = |file: &str, at: usize| rows(file)[at].as_ref().map(|row| row.key.clone()).unwrap_or_default();
    let one = "Data;Ora;Chi;Nota\n30/11/2026;9:30;Prova Una;parole\n30/11/2026;9:30;Prova Due;parole\n";
    let same = "Note,Quando,Orario,Nominativo\nParole,2026-11-30,09.30,prova  una\n";
    assert_eq!(key(one, 0), key(same, 0));
    assert_ne!(key(one, 0), key(one, 1));
    assert!(!key(one, 0).is_empty());
    // By their number where they come from; a number given for a person loses no row.
    let numbered = "Numero;Data;Chi\n7;30/11/2026;Prova Una\n7;29/11/2026;Prova Una\n7;30/11/2026;Prova Uno\n";
    assert_ne!(key(numbered, 0), key(numbered, 1));
    assert_eq!(key(numbered, 0), key(numbered, 2));
}

#[test]
fn what_is_not_theirs_is_refused() {
    let file = "Data;Sportello;Chi\n30/11/2026;lavoro-bassa;Prova Una\n30/11/2026;mai sentito;Prova Una\n";
    let rows = rows(file);
    assert_eq!(wrong(&rows[0]), [(Column::Desk, Why::Desk)]);
    assert_eq!(wrong(&rows[1]), [(Column::Desk, Why::Word)]);
}

proptest! {
    #[test]
    fn no_row_makes_it_fall(cells in proptest::collection::vec(".{0,40}", 26)) {
        let columns: Vec<Option<Column>> = Column::ALL.map(Some).into();
        for mapping in shipped().iter().chain([&Mapping::default()]) {
            let _ = understand(&cells, &columns, mapping, &around());
        }
    }
}
