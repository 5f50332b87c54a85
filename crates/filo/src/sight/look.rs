// SPDX-License-Identifier: EUPL-1.2
//! Gathering the figures: four small questions to the database and one small write, two questions to the system.

use super::certificate::certificate;
use crate::Filo;
use desk::state::{Copies, Database, Disk, Standing, Watch};
use kernel::{Actor, Problem};
use std::{path::Path, sync::Arc};
use store::{Engine, StoreError};

/// What the system says of the disk under a folder; passed in, so that no judgement hangs on the machine of a test.
pub type DiskOf = Arc<dyn Fn(&Path) -> Option<Disk> + Send + Sync>;

/// How it stands now.
///
/// # Errors
/// When the database cannot be read: then nothing else matters.
pub(crate) async fn look(filo: &Filo) -> Result<Standing, StoreError> {
    let (outbox, now) = (filo.outbox.clone(), filo.clock.now());
    let (tail, events, messages, copied) = filo
        .db
        .read(&Actor::system(), move |tx| -> Result<_, StoreError> {
            Ok((audit::tail(tx)?, store::waiting_events(tx)?, outbox.standing(tx, now)?, store::latest_copy(tx)?))
        })
        .await?;
    let writes = filo.probe.writes(&filo.db, now).await;
    let snapshot = filo.directory.current();
    Ok(Standing {
        version: env!("CARGO_PKG_VERSION"),
        since: filo.opened_at,
        database: match filo.db.engine() {
            Engine::Sqlite => Database::File(file_size(&filo.settings.data)),
            Engine::Postgres => Database::Server,
        },
        writes,
        disk: (filo.disk)(&filo.settings.data),
        unsealed: tail.0,
        unsealed_since: tail.1,
        events,
        messages,
        sends: !matches!(filo.settings.messages, crate::Messages::Wait),
        passkeys: identity::PasskeyHome::of(&filo.settings.address),
        copies: match copied {
            _ if filo.settings.is_demonstration() => Copies::NotNeeded,
            None => Copies::Never,
            Some(copied) => Copies::Last { at: copied.made_at, bytes: copied.bytes },
        },
        certificate: filo.settings.certificate.as_deref().map(certificate),
        eid: filo.identity.eid().map(|eid| eid.issuer().to_owned()),
        territory: snapshot.map(|snapshot| (snapshot.version(), snapshot.services().len())),
    })
}

/// [`look`], for the rooms below that show it.
pub(crate) fn watch(filo: &Filo) -> Watch {
    let filo = filo.clone();
    Arc::new(move || {
        let filo = filo.clone();
        Box::pin(async move { look(&filo).await.map_err(Problem::from) })
    })
}

/// The database and its journal.
fn file_size(data: &Path) -> u64 {
    let size = |name: &str| std::fs::metadata(data.join(name)).map_or(0, |file| file.len());
    size("filo.db") + size("filo.db-wal")
}

/// The disk under a folder, as far as the system says.
pub(crate) fn disk(data: &Path) -> Option<Disk> {
    let told = rustix::fs::statvfs(data).ok()?;
    let whole = told.f_blocks.saturating_mul(told.f_frsize);
    (whole > 0).then(|| Disk { free: told.f_bavail.saturating_mul(told.f_frsize), whole })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_disk_under_a_folder_is_read_and_that_under_none_is_not() {
        let told = disk(&std::env::temp_dir());
        assert!(told.is_some_and(|disk| disk.whole > 0 && disk.free <= disk.whole), "{told:?}");
        assert_eq!(disk(Path::new("/no/such/folder")), None);
    }
}
