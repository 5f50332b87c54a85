// SPDX-License-Identifier: EUPL-1.2
//! Opening Filò from the command line.

use super::{Place, Stop};
use crate::{Filo, FiloError, Keys, Settings};
use kernel::{SystemChance, SystemClock};
use std::sync::Arc;
use store::StoreError;
use vault::VaultError;

impl Place {
    /// The settings these options mean.
    pub(super) fn settings(&self) -> Settings {
        let mut settings = Settings::in_folder(&self.data);
        settings.database.clone_from(&self.database);
        settings.key_store.clone_from(&self.key_store);
        settings.address.clone_from(&self.address);
        if let Some(file) = &self.key_file {
            settings.keys = Keys::File(file.clone());
        }
        if let Ok(text) = std::env::var("FILO_KEY") {
            settings.keys = Keys::Text(text);
        }
        settings
    }

    /// Filò, open, with the directory in memory.
    pub(super) fn open(&self) -> Result<Filo, Stop> {
        let open = || Filo::open(self.settings(), Arc::new(SystemClock), Arc::new(SystemChance));
        let opened = match open() {
            // Another start on the same new folder made the key file a moment ago: that one is the key.
            Err(FiloError::Vault(VaultError::KeyFileExists { .. })) => open(),
            once => once,
        };
        opened.map_err(|refused| match refused {
            FiloError::Store(unreachable @ StoreError::Unavailable(_)) if self.database.is_some() => {
                Stop::Refused(format!(
                    "filo: {unreachable}. Check the address in --database or FILO_DATABASE, and that the server runs"
                ))
            }
            other => other.into(),
        })
    }

    /// Whether there may be data already. A server is asked when it is opened.
    pub(super) fn is_there(&self) -> bool {
        self.database.is_some() || self.data.join("filo.db").exists()
    }

    /// Filò, only when there is something to open: a command that reads makes nothing.
    pub(super) fn open_existing(&self) -> Result<Filo, Stop> {
        let settings = self.settings();
        if !self.is_there() {
            return Err(Stop::Refused(format!(
                "filo: there is no Filò in {}: name the right folder with --data, or begin with `filo territory load DIR`",
                settings.data.display()
            )));
        }
        self.open()
    }
}
