// SPDX-License-Identifier: EUPL-1.2
//! The server that is measured. `bench-town prepare SERVICES …` lays out the made-up territory; every other command is
//! that of `filo`, unchanged.

use clap::Parser;
use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["prepare", services, data, database @ ..] => {
            match bench::site::prepare(services, data, database.first().copied()) {
                Ok(()) => ExitCode::SUCCESS,
                Err(refused) => {
                    eprintln!("bench-town: {refused}");
                    ExitCode::from(1)
                }
            }
        }
        _ => filo::command::run(filo::command::Cli::parse()),
    }
}
