// SPDX-License-Identifier: EUPL-1.2
//! Rows of tables made contacts and appointments: what is understood, what is said to be wrong, and that nothing makes it fall.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use directory::Snapshot;
use jiff::tz::TimeZone;
use kernel::UtcMicros;
use paper::table::read;
use proptest::prelude::*;
use reception::{
    contact::{Mode, Motive, Outcome, Speaker},
    exchange::{
        Around, Column, Lone, Mapping, Remark, RowKind, ToBook, Understood, Why, Wrong, fitting, shipped, understand,
        understand_appointment, unknown_words,
    },
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
    let mapping = fitting(shipped(), RowKind::Contacts, &table.headings).cloned().unwrap_or_default();
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

type Appointment = Result<Option<ToBook>, Vec<Wrong>>;

/// A diary read at the desk of the Upper Valley, which has one service of an hour and one worker.
fn diary(file: &str) -> Vec<Appointment> {
    diary_with(file, |_| ())
}

fn diary_with(file: &str, explain: impl Fn(&mut Mapping)) -> Vec<Appointment> {
    let table = read(file.as_bytes()).unwrap();
    let mut mapping = fitting(shipped(), RowKind::Appointments, &table.headings).cloned().unwrap();
    explain(&mut mapping);
    let columns = mapping.assign(&table.headings);
    table.rows.iter().map(|row| understand_appointment(&row.cells, &columns, &mapping, &around())).collect()
}

fn amiss(row: &Appointment) -> Vec<(Column, Why)> {
    match row {
        Ok(_) => Vec::new(),
        Err(wrong) => wrong.iter().map(|one| (one.column, one.why)).collect(),
    }
}

#[test]
fn a_diary_as_people_keep_it_becomes_appointments() {
    let rows = diary(
        "Data;Dalle;Alle;Con chi;Chi viene;Cellulare;Modalità;Stato;Note\n\
         lun 14/12/2026;9.00;10.00;op. 1;Inventata Prova;300 0000003 / 300 0000004;dal vivo;confermato;porta i documenti\n\
         16/12/2026;11:00-11:45;;;Finti Altra;;al telefono;;\n\
         16/12/2026;12:00;;;Prova Terza;;;Disdetto;\n",
    );
    assert_eq!(amiss(&rows[0]), [(Column::Mode, Why::Word)], "a word that nobody explained");
    let explained = diary_with(
        "Data;Dalle;Alle;Con chi;Chi viene;Cellulare;Modalità;Stato;Note\n\
         lun 14/12/2026;9.00;10.00;op. 1;Inventata Prova;300 0000003 / 300 0000004;dal vivo;confermato;porta i documenti\n",
        |mapping| mapping.learn(Column::Mode, "dal vivo", "on_site"),
    );
    let Ok(Some(row)) = &explained[0] else { panic!("{:?}", amiss(&explained[0])) };
    assert_eq!(
        (row.starts.to_string().as_str(), row.worker.as_deref()),
        ("2026-12-14T09:00:00", Some("lavoro-alta-1"))
    );
    assert_eq!((row.desk.as_str(), row.service.as_str()), ("lavoro-alta", "sportello-lavoro"));
    assert!(row.person.name == "Inventata Prova" && row.person.phone.as_deref() == Some("300 0000003"));
    assert!(row.person.note.as_deref() == Some("porta i documenti\n300 0000004"), "no number is lost");
    assert_eq!(row.remarks, [Remark::MoreWays]);
    let Ok(Some(short)) = &rows[1] else { panic!("{:?}", amiss(&rows[1])) };
    assert_eq!(short.remarks, [Remark::OtherEnd], "the service takes an hour");
    assert!(matches!(rows[2], Ok(None)), "called off: nothing to book");
}

#[test]
fn everything_that_is_wrong_with_an_appointment_is_said_at_once() {
    let rows = diary(
        "Data;Ora;Fino alle;Servizio;Chi riceve;Persona;Telefono;E-mail;Come;Com’è andata\n\
         31/02/2026;9:00;dopo;marziani;Nessuno;;abc;abc;a voce;boh\n\
         30/11/2026;9:00;;;;Prova Uno;;;;\n\
         14/12/2026;9:07;;;;Prova Due;;;;\n\
         14/12/2026;;;;;Prova Tre;;;;\n\
         28/03/2027;2:30;;;;Prova Quattro;;;;\n\
         30/11/2026;9:00;;;;Prova Cinque;;;;Visto\n",
    );
    let all = amiss(&rows[0]);
    for one in [
        (Column::Day, Why::Day),
        (Column::Until, Why::Hour),
        (Column::Service, Why::Word),
        (Column::Worker, Why::Word),
        (Column::Name, Why::Missing),
        (Column::Telephone, Why::Telephone),
        (Column::Mail, Why::Mail),
        (Column::Mode, Why::Word),
        (Column::Status, Why::Word),
    ] {
        assert!(all.contains(&one), "{one:?} in {all:?}");
    }
    assert_eq!(amiss(&rows[1]), [(Column::Day, Why::Past)]);
    assert_eq!(amiss(&rows[2]), [(Column::Hour, Why::FiveMinutes)]);
    assert_eq!(amiss(&rows[3]), [(Column::Hour, Why::Missing)]);
    assert_eq!(amiss(&rows[4]), [(Column::Hour, Why::NoSuchHour)]);
    assert!(matches!(rows[5], Ok(None)), "what is over need not be to come");
}

#[test]
fn a_desk_a_service_and_a_worker_are_theirs_or_said_to_be_none() {
    let rows = diary(
        "Giorno;Ora;Sportello;Servizio;Chi riceve;Persona\n\
         14/12/2026;9:00;lavoro-bassa;;;Prova Uno\n\
         14/12/2026;9:00;Upper Valley job desk;Job desk;Worker 1;Prova Due\n\
         14/12/2026;9:00;;Sportello per cercare lavoro;Operatore 1; Prova  Due\n\
         14/12/2026;9:00;;;Operatore 2;Prova Tre\n",
    );
    assert_eq!(amiss(&rows[0]), [(Column::Desk, Why::Desk)]);
    let key = |row: &Appointment| row.as_ref().ok().and_then(|row| row.as_ref()).map(|row| row.key.clone()).unwrap();
    assert_eq!(key(&rows[1]), key(&rows[2]), "whatever the language and whoever receives, it is one appointment");
    assert_eq!(amiss(&rows[3]), [(Column::Worker, Why::Word)]);
    // Somebody says who Maria is, once.
    let file = "Giorno;Ora;Con;Persona\n14/12/2026;9:00;Maria;Prova Uno\n";
    let table = read(file.as_bytes()).unwrap();
    let mapping = fitting(shipped(), RowKind::Appointments, &table.headings).unwrap();
    let columns = mapping.assign(&table.headings);
    let words = unknown_words(table.rows.iter().map(|row| row.cells.as_slice()), &columns, mapping, &around(), 9);
    assert_eq!(words, [(Column::Worker, "Maria".to_owned())]);
    let known = diary_with(file, |mapping| mapping.learn(Column::Worker, "Maria", "lavoro-alta-1"));
    let Ok(Some(row)) = &known[0] else { panic!("{:?}", amiss(&known[0])) };
    assert_eq!(row.worker.as_deref(), Some("lavoro-alta-1"));
}

proptest! {
    #[test]
    fn no_row_makes_it_fall(cells in proptest::collection::vec(".{0,40}", 26)) {
        let columns: Vec<Option<Column>> = Column::of(RowKind::Contacts).iter().copied().map(Some).collect();
        for mapping in shipped().iter().chain([&Mapping::default()]) {
            let _ = understand(&cells, &columns, mapping, &around());
        }
    }

    #[test]
    fn whatever_stands_in_a_diary_what_is_understood_is_to_come(
        mut cells in proptest::collection::vec(".{0,40}", 17),
        day in (1_i32..29, 1_i32..13, 2024_i32..2030),
        hour in (0_i32..25, 0_i32..61),
        plain in any::<bool>(),
    ) {
        let columns = Column::of(RowKind::Appointments);
        let mut write = |column: Column, text: String| {
            let at = columns.iter().position(|one| *one == column).unwrap();
            cells[at] = text;
        };
        write(Column::Day, format!("{}/{}/{}", day.0, day.1, day.2));
        write(Column::Hour, format!("{}:{:02}", hour.0, hour.1));
        write(Column::Name, "Prova".to_owned());
        if plain {
            // Some rows are to be understood, or the rule would be true of nothing.
            for column in columns.iter().filter(|one| ![Column::Day, Column::Hour, Column::Name].contains(one)) {
                write(*column, String::new());
            }
        }
        let columns: Vec<Option<Column>> = columns.iter().copied().map(Some).collect();
        let other = Mapping { kind: RowKind::Appointments, ..Mapping::default() };
        for mapping in shipped().iter().chain([&other]) {
            if let Ok(Some(row)) = understand_appointment(&cells, &columns, mapping, &around()) {
                prop_assert!(row.starts_at > around().now && row.starts.minute() % 5 == 0);
                prop_assert!(!row.person.name.is_empty());
            }
        }
    }
}
