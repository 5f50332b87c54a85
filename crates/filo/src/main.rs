// SPDX-License-Identifier: EUPL-1.2
//! The command line.

use clap::Parser;
use filo::command::{Cli, run};
use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    run(Cli::parse())
}
