// SPDX-License-Identifier: EUPL-1.2
//! The commands a clerk, a desk manager or a tester types. Exit status: 0 done, 1 refused with a reason, 2 wrong usage.

mod account;
mod audit;
mod backup;
mod demo;
mod directory;
mod eid;
mod instrument;
mod keys;
mod open;
mod people;
mod poster;
mod route;
mod serve;
mod slots;
mod tax_code;
mod territory;

use clap::{Args, Parser, Subcommand};
use std::{path::PathBuf, process::ExitCode};

/// What to try first, at the foot of the help.
const BEGIN: &str = "To begin:
  filo demo                                          a territory to try, with made-up people
  filo territory load territories/cremona            the shipped territory in ./data, then:
  filo serve --key-file /other/disk/keys/filo.key    the master key never lies with the data
  filo route --town 019021 --need work --pack territories/cremona

Each command explains itself: filo route --help
Exit status: 0 done, 1 refused with a reason, 2 wrong usage";

/// One thread from a family's first word to a measured result, held by everyone who helps.
#[derive(Debug, Parser)]
// One width for all: neither the terminal nor another crate of the build changes what a help page says.
#[command(term_width = 0, name = "filo", version, about, disable_help_subcommand = true, after_help = BEGIN)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the site: the public door and the workers' desk
    Serve(serve::Serve),
    /// Serve a demonstration territory with obviously fake people, and print one login per role
    Demo(demo::Demo),
    /// Check or load a territory pack
    Territory(territory::Territory),
    /// Import others' services, export ours, and see which sheets to mend or to check
    Directory(directory::Directory),
    /// Check the instruments of a pack, or one file while it is being written
    Instrument(instrument::Instrument),
    /// Ask the directory: which service and desk for a town and its needs, and why
    Route(route::Route),
    /// Compute the free times of a calendar given as JSON
    Slots(slots::Slots),
    /// Check that the record of reads and changes is whole
    Audit(audit::Audit),
    /// Copy everything while people book, look through a copy, set one up again
    Backup(backup::Backup),
    /// Look after the master key
    Keys(keys::KeysCommand),
    /// Print posters and cards: PDF per desk, town and language, with the code of their campaign
    Poster(poster::Poster),
    /// Open accounts for those who work at the desks, invite them, let them back in
    Account(account::Account),
    /// Sign-in with SPID or CIE: what to register at the provider, and whether it answers
    Eid(eid::Eid),
    /// Find the rows of a table that are probably of one person
    People(people::PeopleCommand),
    /// Compute and check Italian tax codes
    TaxCode(tax_code::TaxCodeCommand),
}

/// Where data and keys are; each option can be an environment variable.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Where Filò keeps things")]
struct Place {
    /// Folder of everything Filò keeps: the one to back up
    #[arg(long, env = "FILO_DATA", hide_env_values = true, default_value = "data", value_name = "DIR")]
    data: PathBuf,
    /// PostgreSQL address (postgres://…); without it an embedded database in the data folder
    #[arg(long, env = "FILO_DATABASE", value_name = "URL", hide_env_values = true, value_parser = postgres)]
    database: Option<String>,
    /// PostgreSQL address of the key store, to back it up apart
    #[arg(long, env = "FILO_KEY_STORE", value_name = "URL", hide_env_values = true, value_parser = postgres)]
    key_store: Option<String>,
    /// File of the master key, apart from the data; the variable FILO_KEY holds the key itself instead
    #[arg(long, env = "FILO_KEY_FILE", hide_env_values = true, value_name = "FILE")]
    key_file: Option<PathBuf>,
    /// Address by which people reach the site, for links they keep: https://filo.example
    #[arg(
        long,
        env = "FILO_ADDRESS",
        hide_env_values = true,
        default_value = "",
        value_name = "URL",
        hide_default_value = true
    )]
    address: String,
}

/// Why a command stopped.
enum Stop {
    /// Refused: printed on the error stream as it is; status 1.
    Refused(String),
    /// Wrong usage: status 2.
    Usage(String),
}

impl<E: std::error::Error> From<E> for Stop {
    fn from(error: E) -> Self {
        Self::Refused(format!("filo: {error}"))
    }
}

type Outcome = Result<(), Stop>;

/// Runs a command.
pub fn run(cli: Cli) -> ExitCode {
    small_pages();
    let outcome = match cli.command {
        Command::Serve(command) => command.run(),
        Command::Demo(command) => command.run(),
        Command::Territory(command) => command.run(),
        Command::Directory(command) => command.run(),
        Command::Instrument(command) => command.run(),
        Command::Route(command) => command.run(),
        Command::Slots(command) => command.run(),
        Command::Audit(command) => command.run(),
        Command::Backup(command) => command.run(),
        Command::Keys(command) => command.run(),
        Command::Poster(command) => command.run(),
        Command::Account(command) => command.run(),
        Command::Eid(command) => command.run(),
        Command::People(command) => command.run(),
        Command::TaxCode(command) => command.run(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stop::Refused(reason)) => {
            eprintln!("{}", reason.trim_end());
            ExitCode::from(1)
        }
        Err(Stop::Usage(reason)) => {
            eprintln!("{reason}");
            ExitCode::from(2)
        }
    }
}

/// Writes to the output. A reader that went away (`| head`) is no error; an answer that could not be written is.
fn say(text: &str) -> Outcome {
    use std::io::{ErrorKind, Write};
    let mut output = std::io::stdout();
    match output.write_all(text.as_bytes()).and_then(|()| output.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Stop::Refused(format!("filo: the answer could not be written: {error}. Is the disk full?")))
        }
        _ => Ok(()),
    }
}

/// A database address: a mistyped one must not become a file of that name.
fn postgres(address: &str) -> Result<String, String> {
    if address.starts_with("postgres://") || address.starts_with("postgresql://") {
        return Ok(address.to_owned());
    }
    Err("write postgres://user:password@host:port/name; for the embedded database leave it out and use --data".into())
}

/// Asks for memory in small pages. The allocator would have Linux lend it two megabytes at a time, of which a house of many
/// small things leaves a quarter untouched. Elsewhere, and where the kernel refuses, nothing is lost but memory.
fn small_pages() {
    #[cfg(target_os = "linux")]
    if let Err(error) = rustix::thread::disable_transparent_huge_pages(true) {
        tracing::debug!(%error, "memory stays in large pages");
    }
}

/// The multi-threaded runtime that commands and the server run on.
fn runtime() -> Result<tokio::runtime::Runtime, Stop> {
    Ok(tokio::runtime::Builder::new_multi_thread().enable_all().build()?)
}
