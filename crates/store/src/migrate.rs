// SPDX-License-Identifier: EUPL-1.2
//! Migrations: one global order, forward only, under a lock, never edited after landing.

use crate::{
    Db, Engine, StoreError,
    engine::{Connection, postgres_ddl, sqlite_ddl},
};
use kernel::UtcMicros;

/// One step: DDL in the common words (`BIGINT`, `TEXT`, `BLOB`), each table closed by `);` on a line of its own.
/// A line `-- append-only: TABLE` makes the database refuse changes of that table's rows.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// Name, unique in the house: `agenda-0001`.
    pub name: &'static str,
    /// The DDL.
    pub sql: &'static str,
}

const LEDGER: &str = "CREATE TABLE IF NOT EXISTS store_migration (
  ordinal BIGINT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  print TEXT NOT NULL,
  applied_at BIGINT NOT NULL
);";

/// Applies the steps that are missing, in order, all or none. Says which were applied.
///
/// # Errors
/// [`StoreError::Newer`] when the database knows a step this program does not, [`StoreError::Edited`] when a step
/// has changed since it was applied.
pub fn migrate(db: &Db, steps: &[Migration], now: UtcMicros) -> Result<Vec<&'static str>, StoreError> {
    db.with_lock(|connection, engine| {
        let ddl = |sql: &str| match engine {
            Engine::Sqlite => sqlite_ddl(sql),
            Engine::Postgres => postgres_ddl(sql),
        };
        connection.batch(&ddl(LEDGER))?;
        let known = applied(connection)?;
        for (place, (name, print)) in known.iter().enumerate() {
            match steps.get(place) {
                Some(step) if step.name == name && fingerprint(step.sql) == *print => {}
                Some(step) if step.name == name => return Err(StoreError::Edited { step: name.clone() }),
                _ => return Err(StoreError::Newer { step: name.clone() }),
            }
        }
        let missing = steps.get(known.len()..).unwrap_or_default();
        for (place, step) in missing.iter().enumerate() {
            connection.batch(&ddl(step.sql))?;
            let ordinal = i64::try_from(known.len() + place).unwrap_or(i64::MAX);
            connection.execute(
                "INSERT INTO store_migration (ordinal, name, print, applied_at) VALUES ($1, $2, $3, $4)",
                crate::row![ordinal, step.name, &fingerprint(step.sql), now],
            )?;
        }
        Ok(missing.iter().map(|step| step.name).collect())
    })
}

fn applied(connection: &mut dyn Connection) -> Result<Vec<(String, String)>, StoreError> {
    let mut known = Vec::new();
    connection.query("SELECT name, print FROM store_migration ORDER BY ordinal", &[], &mut |row| {
        known.push((row.get(0)?, row.get(1)?));
        Ok(())
    })?;
    Ok(known)
}

/// FNV-1a of the text without its white space: notices an edit, not a reformatting. Guards against mistakes, not malice.
fn fingerprint(sql: &str) -> String {
    let hash = sql
        .bytes()
        .filter(|byte| !byte.is_ascii_whitespace())
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}
