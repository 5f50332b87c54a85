// SPDX-License-Identifier: EUPL-1.2
//! The commands a clerk, a desk manager or a tester types. Exit status: 0 done, 1 refused with a reason, 2 wrong usage.

mod account;
mod audit;
mod demo;
mod keys;
mod open;
mod route;
mod serve;
mod slots;
mod territory;

use clap::{Args, Parser, Subcommand};
use std::{path::PathBuf, process::ExitCode};

/// One thread from a family's first word to a measured result, held by everyone who helps.
#[derive(Debug, Parser)]
#[command(name = "filo", version, about, disable_help_subcommand = true)]
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
    /// Ask the directory: which service and desk for a town and its needs, and why
    Route(route::Route),
    /// Compute the free times of a calendar given as JSON
    Slots(slots::Slots),
    /// Check that the record of reads and changes is whole
    Audit(audit::Audit),
    /// Look after the master key
    Keys(keys::KeysCommand),
    /// Open an account for somebody who works at the desks
    Account(account::Account),
}

/// Where data and keys are; each option can be an environment variable.
#[derive(Debug, Clone, Args)]
struct Place {
    /// Folder of everything Filò keeps: the one to back up
    #[arg(long, env = "FILO_DATA", default_value = "data", value_name = "DIR")]
    data: PathBuf,
    /// PostgreSQL address (postgres://…); without it an embedded database in the data folder
    #[arg(long, env = "FILO_DATABASE", value_name = "URL", hide_env_values = true)]
    database: Option<String>,
    /// PostgreSQL address of the key store, to back it up apart
    #[arg(long, env = "FILO_KEY_STORE", value_name = "URL", hide_env_values = true)]
    key_store: Option<String>,
    /// File of the master key; the variable FILO_KEY holds the key itself instead
    #[arg(long, env = "FILO_KEY_FILE", value_name = "FILE")]
    key_file: Option<PathBuf>,
    /// Address by which people reach the site, for links they keep: https://filo.example
    #[arg(long, env = "FILO_ADDRESS", default_value = "", value_name = "URL", hide_default_value = true)]
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
    let outcome = match cli.command {
        Command::Serve(command) => command.run(),
        Command::Demo(command) => command.run(),
        Command::Territory(command) => command.run(),
        Command::Route(command) => command.run(),
        Command::Slots(command) => command.run(),
        Command::Audit(command) => command.run(),
        Command::Keys(command) => command.run(),
        Command::Account(command) => command.run(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stop::Refused(reason)) => {
            eprintln!("{reason}");
            ExitCode::from(1)
        }
        Err(Stop::Usage(reason)) => {
            eprintln!("{reason}");
            ExitCode::from(2)
        }
    }
}

/// Writes to the output; a reader that went away (`| head`) is no error.
fn say(text: &str) {
    use std::io::Write;
    let _ = std::io::stdout().write_all(text.as_bytes());
}

/// The multi-threaded runtime that commands and the server run on.
fn runtime() -> Result<tokio::runtime::Runtime, Stop> {
    Ok(tokio::runtime::Builder::new_multi_thread().enable_all().build()?)
}

/// A file's text, or the standard input's for `-`.
fn read_input(path: &str, limit: u64) -> Result<String, Stop> {
    use std::io::Read;
    let refused = |error: std::io::Error| Stop::Refused(format!("filo: cannot read {path}: {error}"));
    let mut bytes = Vec::new();
    if path == "-" {
        std::io::stdin().take(limit + 1).read_to_end(&mut bytes).map_err(refused)?;
    } else {
        let file = std::fs::File::open(path).map_err(refused)?;
        file.take(limit + 1).read_to_end(&mut bytes).map_err(refused)?;
    }
    if bytes.len() as u64 > limit {
        return Err(Stop::Refused(format!("filo: {path} is larger than {} MB: give a smaller one", limit / 1_000_000)));
    }
    String::from_utf8(bytes)
        .map_err(|_| Stop::Refused(format!("filo: {path} is not UTF-8 text: save it again as UTF-8")))
}
