// SPDX-License-Identifier: EUPL-1.2
//! Opening Filò from the command line.

use super::{Place, Stop};
use crate::{Filo, FiloError, Keys, Messages, Settings, apart};
use identity::EidSettings;
use kernel::{Clock, SystemChance, SystemClock};
use std::sync::Arc;
use store::{Db, StoreError};
use vault::VaultError;

impl Place {
    /// The settings these options mean: refused when the master key is not named, or lies with the data.
    pub(super) fn settings(&self) -> Result<Settings, Stop> {
        let keys = apart::keys(&self.data, self.key_file.as_deref(), std::env::var("FILO_KEY").ok())?;
        let mut settings = Settings::new(&self.data, keys);
        settings.database.clone_from(&self.database);
        settings.key_store.clone_from(&self.key_store);
        settings.address.clone_from(&self.address);
        Ok(settings)
    }

    /// Filò, open, with the directory in memory.
    pub(super) fn open(&self) -> Result<Filo, Stop> {
        self.open_with(Messages::Wait, None)
    }

    /// The same, with the ways by which messages leave and the provider of digital identities.
    pub(super) fn open_with(&self, messages: Messages, eid: Option<EidSettings>) -> Result<Filo, Stop> {
        let settings = Settings { messages, eid: eid.map(Box::new), ..self.settings()? };
        let open = || Filo::open(settings.clone(), Arc::new(SystemClock), Arc::new(SystemChance));
        let opened = match open() {
            // Another start on the same new folder made the key file a moment ago: that one is the key.
            Err(FiloError::Vault(VaultError::KeyFileExists { .. })) => open(),
            once => once,
        };
        opened.map_err(|refused| self.explained(refused))
    }

    /// The database alone, for work that seals and opens nothing: no key is asked for.
    pub(super) fn open_database(&self) -> Result<Db, Stop> {
        let opened = crate::filo::open_database(&self.data, self.database.as_deref(), SystemClock.now());
        opened.map_err(|refused| self.explained(refused))
    }

    fn explained(&self, refused: FiloError) -> Stop {
        match refused {
            FiloError::Store(unreachable @ StoreError::Unavailable(_)) if self.database.is_some() => {
                Stop::Refused(format!(
                    "filo: {unreachable}. Check the address in --database or FILO_DATABASE, and that the server runs"
                ))
            }
            other => other.into(),
        }
    }

    /// Whether there may be data already. A server is asked when it is opened.
    pub(super) fn is_there(&self) -> bool {
        self.database.is_some() || self.data.join("filo.db").exists()
    }

    /// Refuses when there is nothing to open: a command that reads makes nothing.
    pub(super) fn must_be_there(&self) -> Result<(), Stop> {
        if self.is_there() {
            return Ok(());
        }
        Err(Stop::Refused(format!(
            "filo: there is no Filò in {}: name the right folder with --data, or begin with `filo territory load DIR`",
            self.data.display()
        )))
    }

    /// Filò, only when there is something to open, with the key it was made with.
    pub(super) fn open_existing(&self) -> Result<Filo, Stop> {
        self.must_be_there()?;
        if let Keys::File(path) = self.settings()?.keys
            && !path.exists()
        {
            // A database that does not answer is the first thing to mend.
            self.open_database()?;
            return Err(VaultError::NoKeyFile { path }.into());
        }
        self.open()
    }
}
