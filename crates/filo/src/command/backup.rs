// SPDX-License-Identifier: EUPL-1.2
//! `filo backup`: copies while people book, a look through them, and the way back.

use super::{Outcome, Place, say};
use crate::backup::{self, Order};
use clap::{Args, Subcommand};
use std::{num::NonZeroUsize, path::PathBuf};

#[derive(Debug, Args)]
pub(super) struct Backup {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Copy everything while people book, and look through the copy
    Make(Make),
    /// Look through a copy: needs neither key nor data
    Check {
        /// The copy's folder
        copy: PathBuf,
    },
    /// Set a copy up in an empty folder
    Restore(Restore),
}

#[derive(Debug, Args)]
struct Make {
    /// Folder of the copies, on another disk; each gets a folder of its own in it
    #[arg(long, env = "FILO_BACKUP", hide_env_values = true, value_name = "DIR")]
    to: PathBuf,
    /// Folder of the wrapped keys, elsewhere than the copies; only the latest are kept
    #[arg(long, env = "FILO_BACKUP_KEYS", hide_env_values = true, value_name = "DIR")]
    keys_to: Option<PathBuf>,
    /// How many copies stay; older ones are removed when the new one is good
    #[arg(long, value_name = "NUMBER")]
    keep: Option<NonZeroUsize>,
    #[command(flatten)]
    place: Place,
}

#[derive(Debug, Args)]
struct Restore {
    /// The copy's folder
    copy: PathBuf,
    /// The copy of the wrapped keys: keys.db
    #[arg(long, value_name = "FILE")]
    keys: PathBuf,
    /// Empty folder in which Filò will keep things
    #[arg(long, env = "FILO_DATA", hide_env_values = true, default_value = "data", value_name = "DIR")]
    data: PathBuf,
}

impl Backup {
    pub(super) fn run(self) -> Outcome {
        match self.what {
            What::Make(make) => make.run(),
            What::Check { copy } => {
                let bytes = backup::check(&copy)?;
                say(&format!("{} is good: {}.\n", copy.display(), size(bytes)))
            }
            What::Restore(restore) => {
                let bytes = backup::restore(&restore.copy, &restore.keys, &restore.data)?;
                let (data, size) = (restore.data.display(), size(bytes));
                say(&format!(
                    "{size} are in {data} again. Prove it, then start:\n  filo audit verify --data {data} --key-file FILE\n  filo serve --data {data} --key-file FILE\n"
                ))
            }
        }
    }
}

impl Make {
    fn run(self) -> Outcome {
        let filo = self.place.open_existing()?;
        let order = Order { to: self.to, keys_to: self.keys_to, keep: self.keep.map(NonZeroUsize::get) };
        let made = backup::make(&filo, &order)?;
        let mut told = format!("Copied: {}, {}.\n", made.copy.display(), size(made.bytes));
        told.push_str(&match made.links {
            Some(links) => {
                format!("Looked through: every page, and {links} links of the record of reads and changes.\n")
            }
            None => {
                "Read through to its end. To prove the record too, restore it and run `filo audit verify`.\n".to_owned()
            }
        });
        match &order.keys_to {
            Some(keys) => told.push_str(&format!("The wrapped keys are in {}; the master key is in neither.\n", keys.display())),
            None => told.push_str("The wrapped keys are not in it: without them nobody can read it. Copy them apart with --keys-to DIR.\n"),
        }
        if made.removed > 0 {
            told.push_str(&format!("Older copies removed: {}.\n", made.removed));
        }
        say(&told)
    }
}

/// Bytes in words a clerk knows.
fn size(bytes: u64) -> String {
    match bytes.div_ceil(1 << 20) {
        megabytes if megabytes < 10 << 10 => format!("{megabytes} MB"),
        megabytes => format!("{} GB", megabytes >> 10),
    }
}
