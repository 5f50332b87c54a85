// SPDX-License-Identifier: EUPL-1.2
//! `cargo xtask CHORE`: every chore of the house.

mod assets;

use std::process::ExitCode;
use xtask::chores::{check, demo, measure, reports, test};

const HELP: &str = "The chores of the house. Use: cargo xtask CHORE

  test            every test, from a fresh clone: both databases, examples, browser walks
  test --fast     the tests beside the code, on SQLite alone
  demo            build what is needed, then start the demonstration territory
  check [RULE…]   the rules of the house: floors, tables, licences, links …
  lint            format, clippy with warnings as errors, then check
  reference       build the reference of the code; warnings are errors
  assets          styles, type and icons of the pages (--if-needed: only when changed)
  bench           measure, in a release build
  pictures        a picture of every sample page, and the contact sheets of docs/pictures
  reports [NAME…] plain words, accessibility, throttling, without scripts, sizes: as tables (--full: every combination)
  nightly         all of it, with many more generated cases
  with-postgres -- COMMAND…
                  run a command with a temporary PostgreSQL in FILO_TEST_POSTGRES
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (chore, rest) = arguments.split_first().map_or(("help", &[][..]), |(chore, rest)| (chore.as_str(), rest));
    let done = match chore {
        "test" => test::test(rest),
        "demo" => demo::demo(rest),
        "check" => check::check(rest),
        "lint" => check::lint(),
        "reference" => check::reference(),
        "assets" => assets::run(rest),
        "bench" => measure::bench(rest),
        "pictures" => measure::pictures(rest),
        "reports" => reports::reports(rest),
        "nightly" => measure::nightly(),
        "with-postgres" => test::with_postgres(rest),
        "help" | "--help" | "-h" => {
            print!("{HELP}");
            Ok(())
        }
        other => {
            eprintln!("There is no chore \"{other}\".\n\n{HELP}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("\n✗ {why}");
            ExitCode::FAILURE
        }
    }
}
