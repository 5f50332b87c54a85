// SPDX-License-Identifier: EUPL-1.2
//! Samples of the pages, about nobody.

use super::{list, one};
use casework::{
    case::life::Stage,
    disposal::{Act, Disposal, DisposedCase, Done, Due},
};
use directory::pack::{Example, Retention};
use jiff::civil::{Date, date};
use kernel::{Id, Istat, Language, Localized, SeededChance, UtcMicros};
use page::{Errors, Form, Shell, Speech};

const AT: UtcMicros = UtcMicros(1_795_000_000_000_000);
const OPENED: Date = date(1983, 3, 14);
const ENDED: Date = date(1985, 6, 30);

fn id<T>(number: u64) -> Id<T> {
    Id::new(UtcMicros(i64::try_from(number).unwrap_or_default() * 1_000), &SeededChance::new(number))
}

fn town() -> Istat {
    "019036".parse().unwrap_or_else(|_| unreachable!("a code of six digits"))
}

fn rules() -> Vec<Retention> {
    let basis = Localized::italian("Regola di prova, articolo 1.").and(Language::En, "A made-up rule, article 1.");
    let rule =
        |of: &str, years| Retention { of: of.to_owned(), years, basis: basis.clone(), example: Example::Whole(true) };
    vec![rule("case_closed", 40), rule("case_refused", 10)]
}

fn disposal(confirmed: bool) -> Disposal {
    let done = || Done { account: "prova".to_owned(), at: AT };
    let case = |number, kept| DisposedCase {
        case: id(number),
        town: town(),
        stage: if number == 1 { Stage::Closed } else { Stage::Refused },
        opened_at: AT,
        due: date(2026, 1, 1),
        kept,
        destroyed_at: (confirmed && !kept).then_some(AT),
    };
    Disposal {
        id: id(9),
        body: "comune".to_owned(),
        act: Act {
            authority: "Soprintendenza di prova".to_owned(),
            number: "prot. 12/2026".to_owned(),
            on: date(2026, 11, 3),
        },
        proposed: done(),
        confirmed: confirmed.then(done),
        withdrawn: None,
        cases: vec![case(1, false), case(2, confirmed)],
    }
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
        ("disposal-due", shell("desk-disposal").wrong(true).html(&list(true, true, speech))?),
        ("disposal-none", shell("desk-disposal").html(&list(false, true, speech))?),
        ("disposal-confirming", shell("desk-disposal").html(&list(true, false, speech))?),
        ("disposal-waits", shell("desk-disposal-one").html(&one(false, speech))?),
        ("disposal-confirmed", shell("desk-disposal-one").html(&one(true, speech))?),
    ])
}

/// What is due: files, or none; for who proposes, or who confirms.
fn list(some: bool, proposes: bool, speech: &Speech) -> list::List {
    let due = |number, stage| Due {
        case: id(number),
        town: town(),
        stage,
        reason: String::new(),
        opened_at: AT,
        ended_at: AT,
        since: date(2026, 1, 1),
    };
    let shown = |one| (one, "Comune di prova".to_owned(), [OPENED, ENDED]);
    let due = if some { vec![shown(due(1, Stage::Closed)), shown(due(2, Stage::Refused))] } else { Vec::new() };
    let disposals = if some { vec![disposal(false), disposal(true)] } else { Vec::new() };
    let (form, mut errors) = (Form::default(), Errors::default());
    if some && proposes {
        errors.add("case", "desk-disposal-choose");
    }
    let day = |_: UtcMicros| date(2026, 11, 20);
    list::List::of(&rules(), proposes.then_some(due), &disposals, (&form, &errors, String::new()), &day, speech)
}

/// A disposal that waits, for who confirms it, or one that was confirmed.
fn one(confirmed: bool, speech: &Speech) -> one::One {
    let (day, town) = (|_: UtcMicros| date(2026, 11, 20), |_: Istat| "Comune di prova".to_owned());
    let errors = Errors::default();
    one::One::of(&disposal(confirmed), ("Comune di prova".to_owned(), true), &errors, (&day, &town), speech)
}
