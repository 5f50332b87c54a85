// SPDX-License-Identifier: EUPL-1.2
//! `filo keys rotate`: a new master key; everything stays readable, the old key opens nothing any more.

use super::{Outcome, Place, Stop, say};
use crate::Keys;
use clap::{Args, Subcommand};
use kernel::{Chance, Clock, SystemChance, SystemClock};
use std::{io::IsTerminal, sync::Arc};

#[derive(Debug, Args)]
pub(super) struct KeysCommand {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Make a new master key and wrap every key anew; the old one opens nothing afterwards
    Rotate(Place),
}

impl KeysCommand {
    pub(super) fn run(self) -> Outcome {
        let What::Rotate(place) = self.what;
        // Opening proves that the key file is the right one, before anything changes.
        let settings = place.open_existing()?.settings;
        let Keys::File(path) = &settings.keys else {
            return Err(Stop::Usage(
                "filo: the key is in FILO_KEY: put it in a file, name it with --key-file, then rotate".into(),
            ));
        };
        let keys = crate::filo::key_store(&settings)?;
        let chance: Arc<dyn Chance> = Arc::new(SystemChance);
        // Progress is for whoever watches; a log wants the last line alone.
        let watched = std::io::stderr().is_terminal();
        let rotation = vault::rotate(&keys, path, SystemClock.now(), &chance, move |progress| {
            if watched {
                eprint!("\r{} of {} keys", progress.done, progress.total);
            }
        })?;
        if watched {
            eprintln!();
        }
        say(&format!(
            "The master key is now {}; {} opens nothing any more. {} keys were wrapped anew. Back up the key file.\n",
            rotation.to, rotation.from, rotation.subjects
        ))
    }
}
